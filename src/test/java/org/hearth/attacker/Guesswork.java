package org.hearth.attacker;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Guesses who is who in another group from what stands beside each name: the rarer something is that two have in common,
 * the more it counts.
 */
final class Guesswork {

    private static final String PIECES = "li, tr, label, .card, form, option";

    private final List<Set<String>> here;
    private final List<Set<String>> there;

    private Guesswork(List<Set<String>> here, List<Set<String>> there) {
        this.here = here;
        this.there = there;
    }

    /** @param altered for planting something */
    static Guesswork of(List<String> here, List<String> there, TwoGroups groups, UnaryOperator<String> altered) {
        return new Guesswork(
                beside(here.stream().map(altered).toList(), groups.here),
                beside(there.stream().map(altered).toList(), groups.there));
    }

    private static List<Set<String>> beside(List<String> pages, TwoGroups.Side side) {
        var read = pages.stream().map(Guesswork::read).toList();
        return IntStream.range(0, side.names.size())
                .mapToObj(person -> read.stream()
                        .flatMap(page -> page.select(PIECES).stream())
                        .filter(piece -> isAbout(piece, side.names.get(person), side.id(person)))
                        .filter(piece -> side.names.stream()
                                        .filter(name -> piece.text().contains(name))
                                        .count()
                                <= 1)
                        .flatMap(Guesswork::words)
                        .collect(Collectors.toSet()))
                .toList();
    }

    /** Without pictures, which are drawn by lot, and the numbers of posts, whose order is looked at elsewhere. */
    private static Document read(String page) {
        var read = Jsoup.parse(page);
        read.select("svg").remove();
        read.select("[data-n]").removeAttr("data-n");
        return read;
    }

    private static boolean isAbout(Element piece, String name, String id) {
        return piece.text().contains(name) || piece.outerHtml().contains(id);
    }

    private static Stream<String> words(Element piece) {
        return piece.getAllElements().stream()
                .flatMap(element -> Stream.concat(
                        element.attributes().asList().stream()
                                .flatMap(attribute -> Stream.of(
                                                attribute.getValue().split("[^\\w-]+", -1))
                                        .map(word -> attribute.getKey() + "=" + word)),
                        Stream.of(element.ownText().split("\\s+", -1)).map(word -> element.tagName() + ":" + word)));
    }

    /** How many of those here are found there, each by being the one who has most in common with them. */
    long found() {
        return IntStream.range(0, here.size())
                .filter(person -> best(person).equals(List.of(person)))
                .count();
    }

    private List<Integer> best(int person) {
        var scores = IntStream.range(0, there.size())
                .mapToObj(other -> Map.entry(other, score(here.get(person), there.get(other))))
                .toList();
        var most = scores.stream()
                .map(Map.Entry::getValue)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return scores.stream()
                .filter(score -> most > 0 && score.getValue() > most - 1e-9)
                .map(Map.Entry::getKey)
                .toList();
    }

    private double score(Set<String> one, Set<String> other) {
        var shared = new HashSet<>(one);
        shared.retainAll(other);
        var all = Stream.concat(here.stream(), there.stream()).toList();
        return shared.stream()
                .mapToDouble(word -> Math.log((double) all.size()
                        / all.stream().filter(words -> words.contains(word)).count()))
                .sum();
    }

    /** What stands beside two of one account and beside nobody else. */
    Set<String> sharedByTwoAlone() {
        return IntStream.range(0, here.size())
                .boxed()
                .flatMap(person -> here.get(person).stream()
                        .filter(there.get(person)::contains)
                        .filter(word -> Stream.concat(here.stream(), there.stream())
                                        .filter(words -> words.contains(word))
                                        .count()
                                == 2))
                .collect(Collectors.toSet());
    }

    boolean hasSeenEverybody() {
        return Stream.concat(here.stream(), there.stream()).noneMatch(Set::isEmpty);
    }

    /** In which order a page names all of them; empty if it does not. */
    static List<Integer> order(String page, List<String> names) {
        var text = Jsoup.parse(page).text();
        return names.stream().allMatch(text::contains)
                ? IntStream.range(0, names.size())
                        .boxed()
                        .sorted(Comparator.comparingInt(person -> text.indexOf(names.get(person))))
                        .toList()
                : List.of();
    }

    /** 1 for the same order, -1 for the opposite one, about 0 for two that have nothing to do with each other. */
    static double likeness(List<Integer> one, List<Integer> other) {
        long pairs = 0;
        long same = 0;
        for (int first = 0; first < one.size(); first++) {
            for (int second = first + 1; second < one.size(); second++) {
                pairs++;
                same += other.indexOf(one.get(first)) < other.indexOf(one.get(second)) ? 1 : 0;
            }
        }
        return 2.0 * same / pairs - 1;
    }
}
