package org.hearth.notifications.mail;

/**
 * Every mail Hearth sends. Subject and text stand in the message files under {@code notifications.<key>}; a test checks
 * in each language that none of them says what it is about.
 */
enum MailKind {
    SIGN_IN("signIn", "/sign-in/link/"),
    NO_ACCOUNT("noAccount", ""),
    INVITATION("invitation", "/invitation/"),
    SIGN_IN_CHANGED("signInChanged", "/sign-in/undo/"),
    NEW_ADDRESS("newAddress", "/you/address/confirmation/"),
    ADDRESS_IN_USE("addressInUse", ""),
    FORGOTTEN("forgotten", ""),
    LOOKED_AT("lookedAt", "/you/opened"),
    COORDINATOR_ASKED("coordinatorAsked", "/you/appointment/"),
    COORDINATORS_CHANGED("coordinatorsChanged", "/coordination/people"),
    /** To somebody who asked for something: there is an answer. */
    NEWS("news", "/asking"),
    /** To those who answer for something: somebody needs a human word. */
    CALL("call", "/today"),
    REFERRAL("referral", "/referral/"),
    /** To somebody whom something concerns that was decided. */
    WORD("word", "/today"),
    /** To those who follow what is said: there is something new. */
    TALK("talk", "/letters/stop/"),
    /** The same to those who asked to have it in full. */
    TEXTS("texts", "/letters/stop/"),
    /** What somebody sent could not be taken in. */
    RETURNED("returned", ""),
    /** What somebody sent was taken in; whom they can call, now and by themselves. */
    HELP("help", "/help-now");

    private final String key;
    private final String path;

    MailKind(String key, String path) {
        this.key = key;
        this.path = path;
    }

    String subjectKey() {
        return "notifications." + key + ".subject";
    }

    String textKey() {
        return "notifications." + key + ".text";
    }

    /** Where its link leads, before the secret; empty for a mail without one. */
    String path() {
        return path;
    }
}
