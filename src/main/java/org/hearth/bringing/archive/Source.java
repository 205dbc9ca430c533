package org.hearth.bringing.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** One kind of archive, read from its beginning to its end without ever holding more than one post. */
public interface Source {

    Kind kind();

    /** @throws NotReadable if it is nothing of this kind */
    void read(InputStream archive, Consumer<Found> found) throws IOException;
}
