package org.hearth.journeys;

import java.net.URI;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Which of the application's pages were looked at, by the routes it really has. */
final class Looked {

    private final Set<String> paths = ConcurrentHashMap.newKeySet();

    void at(String address) {
        paths.add(URI.create(address.replaceFirst("[?#].*", "")).getPath());
    }

    /** Routes that can be opened and were not, but for these. */
    Set<String> missing(RequestMappingHandlerMapping mappings, Collection<String> apart) {
        var all = patterns(mappings);
        var missing = new TreeSet<String>();
        all.forEach(pattern -> missing.add(pattern.getPatternString()));
        paths.forEach(path -> nearest(all, path).forEach(missing::remove));
        missing.removeAll(apart);
        return missing;
    }

    static List<PathPattern> patterns(RequestMappingHandlerMapping mappings) {
        return mappings.getHandlerMethods().keySet().stream()
                .filter(Looked::opened)
                .flatMap(Looked::patterns)
                .toList();
    }

    private static boolean opened(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }

    private static Stream<PathPattern> patterns(RequestMappingInfo mapping) {
        var condition = mapping.getPathPatternsCondition();
        return condition == null ? Stream.of() : condition.getPatterns().stream();
    }

    private static Stream<String> nearest(List<PathPattern> all, String path) {
        var wanted = PathContainer.parsePath(path);
        return all.stream()
                .filter(pattern -> pattern.matches(wanted))
                .min(Comparator.naturalOrder())
                .stream()
                .map(PathPattern::getPatternString);
    }
}
