package org.hearth.disclosure.crowd;

import java.util.List;

/** What is kept of a {@link Said}. @param counted whether it is among those that show in numbers */
record Statement(Said said, List<byte[]> fingerprints, boolean counted) {

    byte[][] array() {
        return fingerprints.toArray(byte[][]::new);
    }
}
