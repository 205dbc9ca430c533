package org.hearth.forum.picture;

import java.nio.charset.StandardCharsets;

/** What a file is by its first bytes; its name and what the browser calls it say nothing. */
enum Format {
    JPEG("jpeg", 50_000_000),
    PNG("png", 50_000_000),
    GIF("gif", 25_000_000),
    /** Its reader needs the whole picture at once, and a dozen bytes for each point of it. */
    WEBP("webp", 8_000_000),
    /** As some telephones take them; a browser on one of these turns them into JPEG by itself. */
    HEIC("", 0),
    OTHER("", 0);

    private static final int HEAD = 16;

    private final String reader;
    private final long mostPixels;

    Format(String reader, long mostPixels) {
        this.reader = reader;
        this.mostPixels = mostPixels;
    }

    String reader() {
        return reader;
    }

    long mostPixels() {
        return mostPixels;
    }

    static Format of(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return PNG;
        }
        if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
            return GIF;
        }
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return WEBP;
        }
        return head.startsWith("ftyp", 4) ? HEIC : OTHER;
    }
}
