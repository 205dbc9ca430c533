package org.hearth.live.room;

import gg.jte.Content;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hearth.live.presence.AttendanceId;
import org.hearth.web.Fragments;
import org.hearth.web.Frame;
import org.hearth.web.Html;
import org.hearth.web.Words;

/** Tiles of others, made once for all who read the same language: they tell nobody more than the next. */
public final class Drawn {

    private record Key(AttendanceId whose, Words words) {}

    private final Fragments fragments;
    private final Map<Key, byte[]> tiles = new ConcurrentHashMap<>();

    Drawn(Fragments fragments) {
        this.fragments = fragments;
    }

    /** Somebody's tile for a reader; one's own is nobody else's. */
    public Content tile(Frame frame, Tile tile) {
        var content = fragments.content(Html.of("live/room/_tile", tile), frame);
        if (tile.you()) {
            return content;
        }
        var bytes = tiles.computeIfAbsent(new Key(tile.attendance().id(), frame.words()), first -> bytes(content));
        return output -> output.writeBinaryContent(bytes);
    }

    private static byte[] bytes(Content content) {
        var output = new Utf8ByteOutput();
        content.writeTo(output);
        var bytes = new ByteArrayOutputStream(output.getContentLength());
        try {
            output.writeTo(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
