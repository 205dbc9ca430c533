package org.hearth.kernel;

/** Texts of few lengths, so that a sealed one does not tell by its size which it is. */
public final class EvenLength {

    private static final int STEP = 256;

    private EvenLength() {}

    /** With spaces at its end, up to the next step in bytes. */
    public static String padded(String text) {
        var bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
        return text + " ".repeat(STEP - bytes % STEP);
    }
}
