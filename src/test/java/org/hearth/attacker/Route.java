package org.hearth.attacker;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The routes the application really has. @param method {@code GET} for those that take any */
record Route(String method, String pattern) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    static List<Route> all(RequestMappingHandlerMapping mappings) {
        var routes = new TreeSet<String>();
        mappings.getHandlerMethods()
                .keySet()
                .forEach(mapping -> methods(mapping)
                        .forEach(method ->
                                mapping.getPatternValues().forEach(pattern -> routes.add(method + " " + pattern))));
        return routes.stream()
                .map(route -> new Route(route.split(" ")[0], route.split(" ")[1]))
                .toList();
    }

    private static Set<String> methods(RequestMappingInfo mapping) {
        var methods = new TreeSet<String>();
        mapping.getMethodsCondition().getMethods().stream()
                .map(RequestMethod::name)
                .forEach(methods::add);
        return methods.isEmpty() ? Set.of("GET") : methods;
    }

    boolean ofAGroup() {
        return pattern.startsWith("/groups/{group}");
    }

    /** The pattern with these ids in its places; those that are not given become ones that name nothing. */
    String path(Map<String, String> ids) {
        return PLACE.matcher(pattern)
                .replaceAll(place -> Matcher.quoteReplacement(ids.getOrDefault(place.group(1), nothing())));
    }

    static String nothing() {
        return org.hearth.groups.GroupId.random().text();
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
