package org.hearth.desk.welcome;

import org.hearth.desk.WordsId;

/** Words to begin an answer with, as the group wrote them. */
public record GroupWords(WordsId id, String title, String words) {

    public static final int TITLE = 80;
    public static final int WORDS = 4_000;
}
