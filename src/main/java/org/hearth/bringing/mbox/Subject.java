package org.hearth.bringing.mbox;

import java.util.regex.Pattern;

/** A letter's subject without what programs and lists put before it. @param answers whether it says that it answers something */
record Subject(String text, boolean answers) {

    private static final Pattern ANSWER = Pattern.compile(
            "(?iu)^(re|sv|aw|antw|antwort|vs|r|ref|rif|svar|odp|ynt|res)\\s*(\\[\\d+]|\\(\\d+\\)|\\^\\d+)?\\s*[:：]\\s*");
    private static final Pattern FORWARD =
            Pattern.compile("(?iu)^(fwd?|wg|vl|vb|tr|vidarebefordrat|videresendt|i|enc)\\s*(\\[\\d+])?\\s*[:：]\\s*");
    private static final Pattern LIST = Pattern.compile("^\\[[^\\[\\]]{1,40}]\\s*");
    private static final int LONGEST = 500;

    static Subject of(String header) {
        var left = header.replaceAll("[\\p{Cc}\\p{Cf}\\s]+", " ").strip();
        left = left.length() > LONGEST ? left.substring(0, LONGEST) : left;
        var answers = false;
        for (var before = ""; !before.equals(left); ) {
            before = left;
            var without = ANSWER.matcher(left).replaceFirst("");
            answers |= !without.equals(left);
            left = FORWARD.matcher(without).replaceFirst("");
            var unlisted = LIST.matcher(left).replaceFirst("");
            left = unlisted.isBlank() ? left : unlisted;
        }
        return new Subject(left.strip(), answers);
    }
}
