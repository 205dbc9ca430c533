package org.hearth.web.rendering;

import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Properties;
import org.hearth.web.Assets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

@Configuration(proxyBeanMethods = false)
class Rendering {

    /** Compiled with the application; from source, compiled when changed, while developing. */
    @Bean
    TemplateEngine templates(@Value("${hearth.templates:}") String source) {
        if (source.isEmpty()) {
            return TemplateEngine.createPrecompiled(ContentType.Html);
        }
        CodeResolver files = new DirectoryCodeResolver(Path.of(source));
        return TemplateEngine.create(files, Path.of("target/jte-classes"), ContentType.Html);
    }

    /** {@code web-assets/manifest.properties}, written by the front end's build. */
    @Bean
    Assets assets() throws IOException {
        var manifest = new Properties();
        var file = new ClassPathResource("web-assets/manifest.properties");
        try (var in = file.getInputStream()) {
            manifest.load(new java.io.InputStreamReader(in, StandardCharsets.UTF_8));
        }
        var files = new HashMap<String, String>();
        manifest.stringPropertyNames().forEach(name -> files.put(name, "/assets/" + manifest.getProperty(name)));
        return new Assets(files);
    }
}
