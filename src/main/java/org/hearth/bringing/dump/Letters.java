package org.hearth.bringing.dump;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The text of a dump, letter by letter. */
final class Letters {

    private static final int LONGEST_VALUE = 2 << 20;
    private static final int END = -1;

    private final Reader in;
    private int ahead = Integer.MIN_VALUE;

    Letters(InputStream in) {
        this.in = new BufferedReader(
                new InputStreamReader(
                        in,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPLACE)
                                .onUnmappableCharacter(CodingErrorAction.REPLACE)),
                1 << 16);
    }

    /** @param text empty for null @param end the letter after it */
    record Field(Optional<String> text, int end) {}

    private int next() throws IOException {
        if (ahead != Integer.MIN_VALUE) {
            var one = ahead;
            ahead = Integer.MIN_VALUE;
            return one;
        }
        return in.read();
    }

    private int peek() throws IOException {
        if (ahead == Integer.MIN_VALUE) {
            ahead = in.read();
        }
        return ahead;
    }

    /** Past spaces and comments. @return false at the end */
    boolean skipToStatement() throws IOException {
        for (int one = peek(); one != END; one = peek()) {
            if (one == '#' || one == '-' || one == '\\') {
                skipLine();
            } else if (Character.isWhitespace(one) || one == ';') {
                next();
            } else {
                return true;
            }
        }
        return false;
    }

    /** What stands before the first values or the end of the statement. @return that letter, or a space if it is too long */
    int head(StringBuilder head, int most) throws IOException {
        while (head.length() < most) {
            var one = next();
            if (one == END || one == ';') {
                return one;
            }
            if (one == '('
                    && head.toString()
                            .stripTrailing()
                            .toLowerCase(java.util.Locale.ROOT)
                            .endsWith("values")) {
                return one;
            }
            if (one == '\'') {
                quoted('\'', false);
                head.append("''");
                continue;
            }
            head.append((char) one);
        }
        return ' ';
    }

    void skipStatement(int last) throws IOException {
        if (last == ';' || last == END) {
            return;
        }
        for (int one = next(); one != END && one != ';'; one = next()) {
            if (one == '\'' || one == '"' || one == '`') {
                quoted(one, false);
            }
        }
    }

    void skipLine() throws IOException {
        for (int one = next(); one != END && one != '\n'; one = next()) {
            // whatever stands there
        }
    }

    /** Whether this comes next but for spaces; then it is past. */
    boolean follows(char wanted) throws IOException {
        while (peek() != END && Character.isWhitespace(peek())) {
            next();
        }
        if (peek() != wanted) {
            return false;
        }
        next();
        return true;
    }

    /** One value of a row as SQL has it. @return empty for null */
    Optional<String> value(boolean keep) throws IOException {
        while (peek() != END && Character.isWhitespace(peek())) {
            next();
        }
        if (peek() == '\'' || peek() == '"') {
            return Optional.of(quoted(next(), keep));
        }
        var bare = new StringBuilder();
        while (peek() != END && peek() != ',' && peek() != ')' && peek() != ';') {
            if (peek() == '\'') {
                return Optional.of(quoted(next(), keep));
            }
            if (bare.length() < 100) {
                bare.append((char) peek());
            }
            next();
        }
        var text = bare.toString().strip();
        return text.equalsIgnoreCase("null") ? Optional.empty() : Optional.of(text);
    }

    private String quoted(int quote, boolean keep) throws IOException {
        var text = new StringBuilder();
        for (int one = next(); one != END; one = next()) {
            if (one == quote) {
                if (peek() != quote) {
                    break;
                }
                next();
            } else if (one == '\\' && quote != '`') {
                one = meant(next());
            }
            if (keep && text.length() < LONGEST_VALUE && one > 0) {
                text.append((char) one);
            }
        }
        return text.toString();
    }

    private static int meant(int after) {
        return switch (after) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case '0', 'Z' -> ' ';
            default -> after;
        };
    }

    /** One field of a line as {@code copy} has it. */
    Field field(boolean keep) throws IOException {
        var text = new StringBuilder();
        var isNull = false;
        var one = next();
        for (; one != END && one != '\t' && one != '\n'; one = next()) {
            if (one == '\\') {
                one = next();
                isNull = one == 'N' && text.isEmpty();
                if (one == '.') {
                    text.append('\\');
                } else {
                    one = one == 'v' || one == 'f' ? ' ' : meant(one);
                }
            }
            if (keep && text.length() < LONGEST_VALUE && one > 0) {
                text.append((char) one);
            }
        }
        return new Field(isNull ? Optional.empty() : Optional.of(text.toString()), one);
    }
}
