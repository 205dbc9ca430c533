package org.hearth.forum.formatting;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** A link always shows where it leads, and a picture elsewhere is a link: fetching it would tell its owner who reads here. */
final class Addresses implements NodeRenderer {

    private static final Pattern WEB = Pattern.compile("(?i)https?://\\S+");

    private final HtmlNodeRendererContext context;

    Addresses(HtmlNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Link.class, Image.class);
    }

    @Override
    public void render(Node node) {
        var address = node instanceof Link link ? link.getDestination() : ((Image) node).getDestination();
        var html = context.getWriter();
        if (!says(node, address)) {
            for (var word = node.getFirstChild(); word != null; word = word.getNext()) {
                context.render(word);
            }
            html.text(" ");
        }
        if (WEB.matcher(address).matches()) {
            html.tag("a", Map.of("href", context.encodeUrl(address)));
            html.text(address);
            html.tag("/a");
        } else {
            html.text(address);
        }
    }

    private static boolean says(Node node, String address) {
        return node.getFirstChild() instanceof Text only
                && only.getNext() == null
                && only.getLiteral().equals(address);
    }
}
