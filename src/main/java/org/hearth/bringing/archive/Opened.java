package org.hearth.bringing.archive;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.hearth.bringing.archive.NotReadable.Why;

/** What lies in a file, unpacked while it is read. What would grow beyond all measure is refused as soon as it does. */
public final class Opened {

    /** Text shrinks to a fifth or so; a bomb to a thousandth. */
    private static final long MOST_GROWTH = 60;

    private static final long FREE = 64L << 20;
    private static final int LAYERS = 3;
    private static final int MOST_ENTRIES = 100_000;

    private Opened() {}

    public static InputStream of(Path file) throws IOException {
        var most = FREE + Files.size(file) * MOST_GROWTH;
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        try {
            for (int layer = 0; layer < LAYERS; layer++) {
                var inner = unpacked(in);
                if (inner == in) {
                    break;
                }
                in = new BufferedInputStream(new Measured(inner, most), 1 << 16);
            }
            return in;
        } catch (IOException broken) {
            in.close();
            throw broken;
        }
    }

    private static InputStream unpacked(InputStream in) throws IOException {
        in.mark(600);
        var head = in.readNBytes(512);
        in.reset();
        if (starts(head, 0x1f, 0x8b)) {
            return new GZIPInputStream(in, 1 << 16);
        }
        if (starts(head, 'P', 'K', 3, 4)) {
            return first(new ZipInputStream(in));
        }
        if (TarArchiveInputStream.matches(head, head.length)) {
            return dump(new TarArchiveInputStream(in));
        }
        return in;
    }

    private static boolean starts(byte[] head, int... bytes) {
        for (int at = 0; at < bytes.length; at++) {
            if (head.length <= at || (head[at] & 0xff) != bytes[at]) {
                return false;
            }
        }
        return true;
    }

    /** The first file that may be an archive. */
    private static InputStream first(ZipInputStream zip) throws IOException {
        for (int seen = 0; seen < MOST_ENTRIES; seen++) {
            var entry = zip.getNextEntry();
            if (entry == null) {
                break;
            }
            if (!entry.isDirectory() && isArchive(entry.getName())) {
                return zip;
            }
        }
        throw new NotReadable(Why.KIND);
    }

    /** In a site's backup, beside all its pictures. */
    private static InputStream dump(TarArchiveInputStream tar) throws IOException {
        for (int seen = 0; seen < MOST_ENTRIES; seen++) {
            TarArchiveEntry entry = tar.getNextEntry();
            if (entry == null) {
                break;
            }
            if (entry.isFile() && isArchive(entry.getName())) {
                return tar;
            }
        }
        throw new NotReadable(Why.KIND);
    }

    private static boolean isArchive(String name) {
        return name.toLowerCase(Locale.ROOT)
                .matches("(?s)(.*/)?[^/]*\\.(mbox|mbx|txt|sql|sql\\.gz|mbox\\.gz)|(.*/)?mbox");
    }

    /** Counts what comes out. */
    private static final class Measured extends FilterInputStream {

        private long left;

        Measured(InputStream in, long most) {
            super(in);
            left = most;
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            var some = super.read(into, from, length);
            count(Math.max(0, some));
            return some;
        }

        private void count(int bytes) {
            left -= bytes;
            if (left < 0) {
                throw new NotReadable(Why.BOMB);
            }
        }
    }
}
