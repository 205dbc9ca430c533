package org.hearth.web.rendering;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;

/**
 * Serves what the front end's build wrote, as the browser can best unpack it. Names carry a hash of the content, so a
 * browser need not ask twice, and no date is told.
 */
@Component
class AssetRoutes implements WebMvcConfigurer {

    private static final Duration KEPT = Duration.ofDays(365);

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/web-assets/")
                .setCacheControl(CacheControl.maxAge(KEPT).cachePublic().immutable())
                .setUseLastModified(false)
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver());
    }
}
