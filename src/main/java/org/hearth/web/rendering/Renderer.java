package org.hearth.web.rendering;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;
import org.hearth.web.Fragments;
import org.hearth.web.Frame;
import org.hearth.web.Html;
import org.springframework.stereotype.Component;

/** Turns {@link Html} into bytes for one reader. */
@Component
public class Renderer implements Fragments {

    private final TemplateEngine templates;

    Renderer(TemplateEngine templates) {
        this.templates = templates;
    }

    @Override
    public Content content(Html html, Frame frame) {
        return output -> templates.render(html.template() + ".jte", parameters(html, frame), output);
    }

    private static Map<String, Object> parameters(Html html, Frame frame) {
        return Map.of("frame", frame, "page", html.page());
    }

    PageBytes page(Html html, Frame frame) {
        var page = new PageBytes();
        templates.render(html.template() + ".jte", parameters(html, frame), page);
        return page;
    }

    public Utf8ByteOutput render(Html html, Frame frame) {
        var output = new Utf8ByteOutput();
        templates.render(html.template() + ".jte", parameters(html, frame), output);
        return output;
    }
}
