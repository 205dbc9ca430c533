package org.hearth.bringing.dump;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** What other forums write into their texts, as words with the light formatting there is here. Quotes go: what they quote is there itself. */
final class Markup {

    private static final Pattern QUOTE = Pattern.compile("(?i)\\[(/?)quote(?:[=:][^\\]\\n]{0,300})?]");
    private static final Pattern SMILEY = Pattern.compile("<!-- s(\\S{1,20}) -->.{0,300}?<!-- s\\S{1,20} -->");
    private static final Pattern MAGIC =
            Pattern.compile("<!-- [a-z] --><a [^>]{0,1000}>([^<]{0,1000})</a><!-- [a-z] -->");
    private static final Pattern TAG =
            Pattern.compile("(?i)\\[(/?)(\\*|[a-z]{1,20})(?:=[^\\]\\n]{0,500})?((?::[a-z0-9]{1,12}){0,2})]");
    private static final Pattern UPLOAD = Pattern.compile(
            "!\\[[^\\]\\n]{0,500}]\\([^)\\n]{0,1000}\\)|\\[[^\\]\\n]{0,300}\\|attachment]\\([^)\\n]{0,1000}\\)");

    private Markup() {}

    /** @param files how many were in it, which are not taken */
    record Plain(String text, int files) {}

    static String unescaped(String text) {
        return Parser.unescapeEntities(text, false)
                .replaceAll("[\\p{Cc}\\s]+", " ")
                .strip();
    }

    static String phpbb(String stored) {
        if (stored.startsWith("<r>") || stored.startsWith("<t>")) {
            return tidy(fromXml(stored));
        }
        var quoted = unquoted(stored.replaceAll("(?i)<br ?/?>\\n?", "\n"));
        var plain = MAGIC.matcher(SMILEY.matcher(quoted).replaceAll("$1")).replaceAll("$1");
        return tidy(Parser.unescapeEntities(untagged(plain), false));
    }

    static Plain discourse(String raw) {
        var files = (int) UPLOAD.matcher(raw).results().count();
        var text = UPLOAD.matcher(unquoted(raw)).replaceAll("");
        var plain = text.replaceAll("(?i)\\[/?(details|spoiler|poll|date|wrap)[^\\]\\n]{0,300}]", "")
                .replaceAll("(?i)</?[a-z][^>\\n]{0,500}>", "");
        return new Plain(tidy(Parser.unescapeEntities(plain, false)), files);
    }

    /** Quotes may hold quotes; of one that never ends only the marks go. */
    private static String unquoted(String text) {
        var left = new StringBuilder(text.length());
        var marks = QUOTE.matcher(text);
        var depth = 0;
        var from = 0;
        while (marks.find()) {
            if (depth == 0) {
                left.append(text, from, marks.start());
            }
            depth = Math.max(0, depth + (marks.group(1).isEmpty() ? 1 : -1));
            from = marks.end();
        }
        return depth > 0
                ? QUOTE.matcher(text).replaceAll("")
                : left.append(text, from, text.length()).toString();
    }

    private static String untagged(String text) {
        return TAG.matcher(text).replaceAll(tag -> switch (tag.group(2).toLowerCase(java.util.Locale.ROOT)) {
            case "b" -> "\\*\\*";
            case "i" -> "\\*";
            case "*", "li" -> tag.group(1).isEmpty() ? "\n- " : "";
            default -> "";
        });
    }

    /** As phpBB 3.2 and newer store it. */
    private static String fromXml(String stored) {
        Document page = Jsoup.parse(stored, "", Parser.xmlParser());
        page.outputSettings().prettyPrint(false);
        page.select("QUOTE, IMG, ATTACHMENT, MEDIA, s, e").remove();
        page.select("br").forEach(line -> line.replaceWith(new TextNode("\n")));
        page.select("LI").forEach(item -> item.prependText("\n- "));
        page.select("B").forEach(bold -> wrap(bold, "**"));
        page.select("I").forEach(italic -> wrap(italic, "*"));
        return page.wholeText();
    }

    private static void wrap(Element element, String mark) {
        element.prependText(mark);
        element.appendText(mark);
    }

    private static String tidy(String text) {
        return text.replace("\r\n", "\n")
                .replaceAll("[ \\t]+\\n", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }
}
