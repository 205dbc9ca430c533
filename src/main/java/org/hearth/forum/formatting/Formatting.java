package org.hearth.forum.formatting;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListBlock;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.hearth.forum.LightFormatting;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.springframework.stereotype.Component;

/**
 * Light formatting: paragraphs, emphasis, lists, quotes, addresses. What looks like HTML is shown as it was typed; then, in case
 * that should ever fail, everything passes a list of what is allowed.
 */
@Component
public class Formatting implements LightFormatting {

    private static final int MOST_MEMORY_BYTES = 24 << 20;
    private static final Duration KEPT = Duration.ofMinutes(30);
    /** Deeper is no quote any more but somebody who tries how much we can bear. */
    private static final int DEEPEST = 12;

    private static final Pattern ENTITY = Pattern.compile("&(?=#?\\w+;)");

    private final Parser parser = Parser.builder()
            .enabledBlockTypes(Set.of(BlockQuote.class, ListBlock.class))
            .maxOpenBlockParsers(DEEPEST)
            .extensions(List.of(
                    AutolinkExtension.builder().linkTypes(AutolinkType.URL).build()))
            .build();

    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .escapeHtml(true)
            .softbreak("<br>")
            .nodeRendererFactory(Addresses::new)
            .build();

    private final PolicyFactory allowed = new HtmlPolicyBuilder()
            .allowElements("p", "br", "em", "strong", "ul", "ol", "li", "blockquote", "code", "a")
            .allowAttributes("start")
            .matching(Pattern.compile("\\d{1,9}"))
            .onElements("ol")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("http", "https")
            .requireRelsOnLinks("nofollow", "noreferrer", "noopener")
            .toFactory();

    /** By the words themselves, so that nothing can be out of date; previews are in it too. */
    private final Cache<String, Formatted> made = Caffeine.newBuilder()
            .maximumWeight(MOST_MEMORY_BYTES)
            .weigher((String words, Formatted html) -> 2 * words.length() + html.weight())
            .expireAfterAccess(KEPT)
            .build();

    @Override
    public Formatted of(String words) {
        return made.get(words, this::make);
    }

    private Formatted make(String words) {
        var typed = ENTITY.matcher(words).replaceAll("\\\\&");
        return new Formatted(allowed.sanitize(renderer.render(parser.parse(typed))));
    }
}
