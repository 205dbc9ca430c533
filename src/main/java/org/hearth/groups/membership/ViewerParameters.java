package org.hearth.groups.membership;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.hearth.groups.Capability;
import org.hearth.groups.GroupId;
import org.hearth.groups.Groups;
import org.hearth.groups.Standing;
import org.hearth.groups.Viewer;
import org.hearth.kernel.NotFound;
import org.hearth.web.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives handlers below {@code /groups/{group}} their {@link Viewer}; for anybody else the address does not exist. */
@Component
class ViewerParameters implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final Groups groups;

    ViewerParameters(@Lazy Groups groups) {
        this.groups = groups;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Viewer.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var servletRequest = request.getNativeRequest(HttpServletRequest.class);
        if (servletRequest != null
                && servletRequest.getUserPrincipal() instanceof Authentication authentication
                && authentication.getPrincipal() instanceof SignedIn me
                && servletRequest.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                        instanceof Map<?, ?> variables
                && variables.get("group") instanceof String group) {
            var viewer = groups.viewer(me.account(), GroupId.valueOf(group)).orElseThrow(NotFound::new);
            askForRules(viewer, servletRequest);
            return viewer;
        }
        throw new NotFound();
    }

    /** Who comes to read what is said is asked first; fragments, forms and a meeting that goes on are left alone. */
    private static void askForRules(Viewer viewer, HttpServletRequest request) {
        var path = request.getRequestURI();
        boolean reads = request.getMethod().equals("GET")
                && request.getHeader("HX-Request") == null
                && viewer.role().can(Capability.READ_TALK)
                && path.startsWith("/groups/" + viewer.group().text() + "/threads");
        if (reads && (viewer.standing() == Standing.ASKED || viewer.standing() == Standing.PAUSED)) {
            throw new AskedFirst(viewer.group(), path);
        }
    }
}
