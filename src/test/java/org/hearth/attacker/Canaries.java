package org.hearth.attacker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearth.kernel.Id;
import org.jsoup.nodes.Element;

/**
 * Types a word of its own into every field that pages offer: forms are found by following links, so that a new one is met
 * without being listed here.
 */
final class Canaries {

    private static final Pattern WORD = Pattern.compile("kanari[a-z]{10}");
    private static final String TYPED =
            "input[type=text], input[type=search], input[type=email], input:not([type]), textarea";
    /** Ends of what a person came for, good for minutes, or not theirs: signing in, the language, somebody's address. */
    private static final Pattern PASSED_OVER =
            Pattern.compile(".*/(sign-in|sign-out|language|address|invitations|removal|forgetting)\\b.*");

    /** @param field where it was typed: action and name, ids left out */
    record Canary(String word, String field) {}

    private final Visitor visitor;
    private final Set<String> done = new HashSet<>();
    private final List<Canary> typed = new ArrayList<>();
    private final Set<String> overwritten = new HashSet<>();

    Canaries(Visitor visitor) {
        this.visitor = visitor;
    }

    static String word() {
        var word = new StringBuilder("kanari");
        while (word.length() < 16) {
            word.append((char) ('a' + Id.RANDOM.nextInt(26)));
        }
        return word.toString();
    }

    /** Twice, since what is written first has pages of its own. */
    void typeEverywhere(String... places) {
        for (int round = 0; round < 2; round++) {
            for (var page : new Crawl(visitor).from(places)) {
                page.all("form[method=post]").forEach(form -> type(page, form));
            }
        }
    }

    /** All that were accepted. */
    List<Canary> typed() {
        return List.copyOf(typed);
    }

    /** Those that still stand somewhere: an edit has taken the place of some. */
    List<Canary> standing() {
        return typed.stream()
                .filter(canary -> !overwritten.contains(canary.word()))
                .toList();
    }

    void note(String word, String field) {
        typed.add(new Canary(word, field));
    }

    private void type(Answer page, Element form) {
        var action = form.attr("action").isEmpty() ? page.path() : form.attr("action");
        var name = action.replaceAll("[A-Za-z0-9_-]{22}", "{id}").replaceFirst("\\?.*", "");
        if (form.select(TYPED).isEmpty() || PASSED_OVER.matcher(name).matches() || !done.add(name)) {
            return;
        }
        var fields = chosen(form);
        var words = new LinkedHashMap<String, String>();
        for (var field : form.select(TYPED)) {
            var word = word();
            words.put(field.attr("name"), word);
            fields.put(field.attr("name"), field.attr("type").equals("email") ? word + "@example.org" : word);
        }
        var answer = visitor.submit(page, form, fields);
        if (answer.status() < 400) {
            words.forEach((field, word) -> note(word, name + " " + field));
            if (name.endsWith("/find")) {
                // what somebody looks for is kept nowhere
                overwritten.addAll(words.values());
            }
            WORD.matcher(form.text() + form.select("[value]").eachAttr("value"))
                    .results()
                    .forEach(found -> overwritten.add(found.group()));
        }
    }

    /** Everything ticked, the first of each choice. */
    private static Map<String, String> chosen(Element form) {
        var fields = new LinkedHashMap<String, String>();
        form.select("input[type=checkbox], input[type=radio]")
                .forEach(field -> fields.putIfAbsent(
                        field.attr("name"), field.attr("value").isEmpty() ? "on" : field.attr("value")));
        form.select("input[type=number], input[type=date], input[type=time], input[type=url]")
                .forEach(field -> fields.put(field.attr("name"), field.attr("value")));
        form.select("select")
                .forEach(select -> fields.put(
                        select.attr("name"),
                        select.select("option").stream()
                                .map(Element::val)
                                .filter(it -> !it.isEmpty())
                                .findFirst()
                                .orElse("")));
        return fields;
    }
}
