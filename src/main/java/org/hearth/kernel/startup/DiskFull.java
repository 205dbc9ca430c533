package org.hearth.kernel.startup;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Java knows a full disk only by the system's own words. */
final class DiskFull {

    private DiskFull() {}

    static boolean in(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException && saysSo(String.valueOf(cause.getMessage()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean saysSo(String message) {
        return message.contains("No space left on device") || message.contains("Disk quota exceeded");
    }
}
