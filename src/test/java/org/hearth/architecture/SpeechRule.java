package org.hearth.architecture;

import java.util.List;
import java.util.regex.Pattern;

/** No template and no page's class speaks to people by itself: what they read comes from message files. */
public final class SpeechRule {

    private static final Pattern NOT_SHOWN = Pattern.compile(
            "<%--.*?--%>|<!doctype[^>]*>|^@(import|param)[^\\n]*|!\\{.*?;}", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern SPOKEN_ATTRIBUTE =
            Pattern.compile("\\b(aria-label|title|alt|placeholder)=\"([^\"$]*\\p{L}{2,}[^\"$]*)\"");
    private static final Pattern PEOPLE_READ = Pattern.compile(".*(Controller|Page|Fragment|Form)");
    private static final Pattern SENTENCE = Pattern.compile("\\p{L}+ \\p{L}+.*", Pattern.DOTALL);

    private SpeechRule() {}

    public static List<String> inTemplates(List<Source> templates) {
        return templates.stream()
                .filter(file -> SPOKEN_ATTRIBUTE.matcher(file.text()).find()
                        || Pattern.compile("\\p{L}{2,}")
                                .matcher(spoken(file.text()))
                                .find())
                .map(file -> file.path() + " says: " + spoken(file.text()).strip())
                .toList();
    }

    /** What is left of a template without comments, code, expressions and tags. */
    private static String spoken(String template) {
        var text = NOT_SHOWN.matcher(template).replaceAll(" ");
        text = withoutCode(text);
        return text.replaceAll("<[^>]*>", " ")
                .replaceAll("\\bHearth\\b|&[a-z]+;", " ")
                .replaceAll("\\s+", " ");
    }

    /** Directives and expressions, whose brackets may nest. */
    private static String withoutCode(String template) {
        var left = new StringBuilder();
        for (int at = 0; at < template.length(); at++) {
            var rest = template.substring(at);
            var directive = Pattern.compile(
                            "@(if|elseif|for|template[\\w.-]*)\\(|@(else|endif|endfor)|\\$(unsafe)?\\{|@`|`")
                    .matcher(rest);
            if (!directive.lookingAt()) {
                left.append(template.charAt(at));
                continue;
            }
            var opened = directive.group();
            at += opened.length() - 1;
            if (opened.endsWith("(") || opened.endsWith("{")) {
                at = skipped(template, at, left);
            }
        }
        return left.toString();
    }

    /** The place of the bracket that closes the one at this place; content blocks within are read as template. */
    private static int skipped(String template, int open, StringBuilder left) {
        int depth = 0;
        for (int at = open; at < template.length(); at++) {
            var letter = template.charAt(at);
            if (letter == '"') {
                at = template.indexOf('"', at + 1);
            } else if (letter == '`') {
                int end = contentEnd(template, at + 1);
                left.append(withoutCode(template.substring(at + 1, end)));
                at = end;
            } else if (letter == '(' || letter == '{') {
                depth++;
            } else if ((letter == ')' || letter == '}') && --depth == 0) {
                return at;
            }
        }
        return template.length();
    }

    /** Content blocks nest as {@code @`…`}. */
    private static int contentEnd(String template, int from) {
        int depth = 1;
        for (int at = from; at < template.length(); at++) {
            if (template.charAt(at) == '`') {
                depth += template.charAt(at - 1) == '@' ? 1 : -1;
                if (depth == 0) {
                    return at;
                }
            }
        }
        return template.length();
    }

    public static List<String> inPages(List<Source> java) {
        return java.stream()
                .filter(file -> PEOPLE_READ.matcher(file.name()).matches())
                .flatMap(file -> JavaText.of(file).literals().stream()
                        .filter(literal -> SENTENCE.matcher(literal).matches())
                        .map(literal -> file.path() + " says: " + literal))
                .toList();
    }
}
