package org.hearth.forum.formatting;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.nio.charset.StandardCharsets;

/** Words as HTML that has passed the list of what is allowed: made by {@link Formatting} alone, so that a template may trust it. */
public final class Formatted implements Content {

    private final byte[] html;
    private final String text;

    Formatted(String html) {
        this.text = html;
        this.html = html.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeBinaryContent(html);
    }

    /** How much memory it takes, about. */
    int weight() {
        return html.length + 2 * text.length();
    }

    @Override
    public String toString() {
        return text;
    }
}
