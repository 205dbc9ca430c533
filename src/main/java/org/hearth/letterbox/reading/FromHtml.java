package org.hearth.letterbox.reading;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of a page, in lines. Quotes and signatures that mail programs mark as such go at once; nothing is ever fetched. */
final class FromHtml {

    private static final String QUOTED_OR_HIDDEN =
            "head, style, script, title, noscript, template, object, iframe, svg, "
                    + "blockquote, .gmail_quote, .gmail_attr, .gmail_signature, .gmail_extra > .gmail_quote, "
                    + ".moz-cite-prefix, .moz-signature, .moz-forward-container, .yahoo_quoted, .protonmail_quote, "
                    + ".protonmail_signature_block, .tutanota_quote, [id=Signature], [id=signature], #ms-outlook-mobile-signature, "
                    + "[style*=display:none], [style*=display: none], [style*=mso-hide], [hidden]";
    /** From here on, all is what was answered. */
    private static final String END =
            "#appendonsend, #divRplyFwdMsg, #mail-editor-reference-message-container, #reply-intro, "
                    + ".OutlookMessageHeader, [name=quote]";

    /** Asked for each element: a selector would be read anew each time, and a hostile page has very many. */
    private static final Set<String> LINES =
            Set.of("p", "div", "br", "tr", "li", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "pre", "ul", "ol", "table");

    private FromHtml() {}

    static String text(String html) {
        var page = Jsoup.parse(html);
        page.select(QUOTED_OR_HIDDEN).remove();
        for (var end : page.select(END)) {
            cutFrom(end);
        }
        var lines = new Lines();
        page.body().traverse(lines);
        return lines.text
                .toString()
                .replace('\u00a0', ' ')
                .lines()
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"))
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    /** The last first: whichever else goes has all after it counted anew. */
    private static void cutFrom(Element end) {
        var around = end.parent();
        for (int last = around == null ? 0 : around.childNodeSize() - 1; last > end.siblingIndex(); last--) {
            Objects.requireNonNull(around).childNode(last).remove();
        }
        end.remove();
    }

    private static final class Lines implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();
        private int inPre;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                var normal =
                        inPre > 0 ? words.getWholeText() : words.getWholeText().replaceAll("[ \\t\\r\\n]+", " ");
                text.append(startsLine() ? normal.stripLeading() : normal);
            } else if (node.normalName().equals("br")) {
                text.append('\n');
            } else if (LINES.contains(node.normalName())) {
                newLine();
                inPre += node.normalName().equals("pre") ? 1 : 0;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (LINES.contains(node.normalName()) && !node.normalName().equals("br")) {
                inPre -= node.normalName().equals("pre") ? 1 : 0;
                newLine();
                if (node.normalName().equals("p")) {
                    text.append('\n');
                }
            }
        }

        private boolean startsLine() {
            return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
        }

        private void newLine() {
            if (!startsLine()) {
                text.append('\n');
            }
        }
    }
}
