package org.hearth.kernel;

import java.time.Duration;

/** Every limit on how often something may be done, in one place. */
public enum RateLimit {
    /** One-time links to one address: a person who mistypes gets on, a mailbox cannot be flooded. */
    SIGN_IN_PER_ADDRESS(5, Duration.ofMinutes(15)),
    /** Sign-in attempts from one network address; a clinic's people share one. */
    SIGN_IN_PER_NETWORK(60, Duration.ofMinutes(15)),
    /** Codes of recovery sheets from one network address: enough for slips of the hand, whoever shares the line. */
    RECOVERY_PER_NETWORK(20, Duration.ofMinutes(60)),
    /** New addresses one account may ask for. */
    ADDRESS_CHANGES(5, Duration.ofMinutes(60)),
    /** Invitations by one facilitator. */
    INVITATIONS(100, Duration.ofHours(24)),
    /** Invitations of one group to one address: somebody who does not answer is left in peace. */
    INVITATIONS_TO_ADDRESS(3, Duration.ofDays(7)),
    /** Names one account tries in groups: a refusal tells that somebody there is called so. */
    NAMES_TRIED(40, Duration.ofHours(24)),
    /** Codes on paper and links for several, made in one group. */
    INVITATIONS_ON_PAPER(120, Duration.ofHours(24)),
    /** Codes typed in from one network address; a clinic's people share one. With 60 bits a guess stays hopeless. */
    CODES_PER_NETWORK(20, Duration.ofMinutes(15)),
    /** Searches for groups from one network address; a ward's people share one, and each looks at many. */
    SEARCHES_PER_NETWORK(120, Duration.ofMinutes(1)),
    /** Names of places offered while somebody types, one request a letter; they cost next to nothing. */
    NAMES_OFFERED_PER_NETWORK(600, Duration.ofMinutes(1)),
    /** Archives one account sends: each is read before anybody knows whether it may be. */
    LARGE_FILES(12, Duration.ofHours(1)),
    /** Calendars fetched from one network address; phones ask every few minutes, and a ward's people share one. */
    CALENDARS_PER_NETWORK(600, Duration.ofMinutes(10)),
    /** Requests to be let into groups by one account. */
    ASKING(12, Duration.ofHours(24)),
    /** Words between one who asks and those who decide. */
    ASKING_WORDS(20, Duration.ofHours(24)),
    /** Letters that somebody who asks needs a word; their page and that of those who decide say so however often. */
    ASKING_CALLS(3, Duration.ofHours(1)),
    /** Referrals by one professional. */
    REFERRALS(40, Duration.ofHours(24)),
    /** Posts by one persona: far above what a person writes. */
    POSTS(60, Duration.ofMinutes(10)),
    /** Rounds of one group's telephone chain: each shows somebody a number. */
    CHAIN_ROUNDS(6, Duration.ofDays(7)),
    /** Calls that one member reports as not answered: each shows them the next number. */
    CHAIN_MISSED(4, Duration.ofMinutes(10)),
    /** Pieces one persona proposes for the newsletter; somebody has to read them all. */
    PIECES(10, Duration.ofHours(24)),
    /** Places one persona suggests, and mistakes one reader points out; they wait where everybody's wait. */
    SUGGESTIONS(6, Duration.ofHours(24)),
    /** Support given or taken back by one persona with one tap each. */
    SUPPORT(120, Duration.ofMinutes(10)),
    /** Pictures one persona sends: each is drawn anew. */
    PICTURES(60, Duration.ofHours(1)),
    /** Searches in a group by one persona. */
    SEARCHES(60, Duration.ofMinutes(1)),
    /** Titles compared while somebody types, one request a pause. */
    TITLES_COMPARED(60, Duration.ofMinutes(1)),
    /** Answers by mail of one persona, taken in or not. */
    MAIL_IN(30, Duration.ofHours(1)),
    /** Letters to one persona that an answer could not be taken in. */
    MAIL_RETURNED(3, Duration.ofHours(24)),
    /** Changes of what a persona says of where it lives: by changing it often, one could feel for where others do. */
    STATEMENTS(10, Duration.ofDays(7)),
    /** Archives of one account: each reads everything there is. */
    ARCHIVES(10, Duration.ofHours(1)),
    /** Rooms for one person to try out picture and sound. */
    CHECK_ROOMS(20, Duration.ofHours(1)),
    /** Letters that somebody cannot get their camera or line going; the page of those who lead says so however often. */
    CHECK_CALLS(3, Duration.ofHours(24)),
    /** Chat lines by one participant in a meeting. */
    CHAT_LINES(60, Duration.ofMinutes(1)),
    /** Presses in a meeting that change what others see, by one participant; going out of sight is never counted. */
    ROOM_PRESSES(60, Duration.ofMinutes(1)),
    /** Connects of one participant to the way of signalling, and questions why one failed: on a bad line some in a row. */
    ROOM_LINES(60, Duration.ofMinutes(1)),
    /** What one participant's browser tells of a room's keys: several times at each coming and going of fifteen. */
    ROOM_KEYS(120, Duration.ofMinutes(1));

    private final long times;
    private final Duration within;

    RateLimit(long times, Duration within) {
        this.times = times;
        this.within = within;
    }

    public long times() {
        return times;
    }

    public Duration within() {
        return within;
    }
}
