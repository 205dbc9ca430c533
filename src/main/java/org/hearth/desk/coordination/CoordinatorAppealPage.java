package org.hearth.desk.coordination;

/** @param words typed as an answer @param error message key; empty if nothing is wrong */
public record CoordinatorAppealPage(Waiting waiting, String words, String error) {

    public static final int LONGEST = 2_000;
}
