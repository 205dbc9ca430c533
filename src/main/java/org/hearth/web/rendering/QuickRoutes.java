package org.hearth.web.rendering;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer.PathSegment;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Finds a request's handler without trying all there are: Spring asks each of several hundred in turn, which was a tenth of
 * what a page costs. Only what has as many parts as the address, and the same fixed words at their places, is asked; and
 * unless exactly one of them answers, Spring looks by itself.
 */
final class QuickRoutes extends RequestMappingHandlerMapping {

    /** @param words of the address at their places, null where anything may stand */
    private record Route(@Nullable String[] words, RequestMappingInfo info, HandlerMethod handler) {

        boolean mayMatch(List<String> parts) {
            for (int at = 0; at < words.length; at++) {
                if (words[at] != null && !words[at].equals(parts.get(at))) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final int OF_ANY_LENGTH = -1;

    private volatile @Nullable Map<Integer, List<Route>> byLength;

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
        var found = CorsUtils.isPreFlightRequest(request) ? null : onlyOne(request);
        if (found == null) {
            return super.lookupHandlerMethod(path, request);
        }
        request.setAttribute(BEST_MATCHING_HANDLER_ATTRIBUTE, found.handler());
        handleMatch(found.info(), path, request);
        return found.handler();
    }

    private @Nullable Route onlyOne(HttpServletRequest request) {
        var parts = parts(request);
        var routes = routes();
        Route only = null;
        for (var length : List.of(parts.size(), OF_ANY_LENGTH)) {
            for (var route : routes.getOrDefault(length, List.of())) {
                var match = route.mayMatch(parts) ? getMatchingMapping(route.info(), request) : null;
                if (match != null && only != null) {
                    return null;
                }
                if (match != null) {
                    only = new Route(route.words(), match, route.handler());
                }
            }
        }
        return only;
    }

    private static List<String> parts(HttpServletRequest request) {
        var parts = new ArrayList<String>();
        var path = ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication();
        for (var element : path.elements()) {
            if (element instanceof PathSegment segment) {
                parts.add(segment.valueToMatch());
            }
        }
        return parts;
    }

    private Map<Integer, List<Route>> routes() {
        var known = byLength;
        if (known == null) {
            known = new HashMap<>();
            for (var each : getHandlerMethods().entrySet()) {
                for (var pattern : each.getKey().getPatternValues()) {
                    var words = words(pattern);
                    known.computeIfAbsent(
                                    pattern.contains("*") ? OF_ANY_LENGTH : words.length, first -> new ArrayList<>())
                            .add(new Route(
                                    pattern.contains("*") ? new String[0] : words, each.getKey(), each.getValue()));
                }
            }
            byLength = known;
        }
        return known;
    }

    private static @Nullable String[] words(String pattern) {
        return Arrays.stream(pattern.split("/", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.contains("{") || word.contains("?") ? null : word)
                .toArray(String[]::new);
    }

    @Override
    protected void registerHandlerMethod(Object handler, Method method, RequestMappingInfo info) {
        super.registerHandlerMethod(handler, method, info);
        byLength = null;
    }

    @Override
    public void registerMapping(RequestMappingInfo info, Object handler, Method method) {
        super.registerMapping(info, handler, method);
        byLength = null;
    }

    @Override
    public void unregisterMapping(RequestMappingInfo info) {
        super.unregisterMapping(info);
        byLength = null;
    }
}
