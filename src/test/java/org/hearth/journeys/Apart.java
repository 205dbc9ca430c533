package org.hearth.journeys;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Routes that {@link AccessibilityJourney} does not open. A new page stands in none of these: it is looked at. */
final class Apart {

    /** Files, parts of pages, what machines ask, and what leads on at once. */
    private static final List<String> NO_PAGES = List.of(
            "/calendars/{token}",
            "/groups/{group}/meetings/{meeting}/calendar",
            "/coordination/audit/download",
            "/danger/help",
            "/danger/rules",
            "/error",
            "/groups/{group}/check/line",
            "/groups/{group}/check/signal/rtc/v1/validate",
            "/groups/{group}/check/signal/rtc/validate",
            "/groups/{group}/meetings/{meeting}/aside/keys/envelope",
            "/groups/{group}/meetings/{meeting}/aside/media",
            "/groups/{group}/meetings/{meeting}/line",
            "/groups/{group}/meetings/{meeting}/media",
            "/groups/{group}/meetings/{meeting}/room/keys/envelope",
            "/groups/{group}/meetings/{meeting}/signal/rtc/v1/validate",
            "/groups/{group}/meetings/{meeting}/signal/rtc/validate",
            "/groups/{group}/pictures/{picture}",
            "/groups/{group}/posts/{post}/pictures/{number}",
            "/health",
            "/mailbox",
            "/mailbox/{number}",
            "/places/names",
            "/robots.txt",
            "/sign-in/with/{organisation}",
            "/sitemap.xml",
            "/stream",
            "/you/archive/hearth-archive.zip",
            "/you/code-word/page");

    /** DisclosureJourney, GlassJourney, HelpJourney, LeavingJourney, AdmissionJourney and AccountJourney look at them on their way. */
    private static final List<String> ELSEWHERE = List.of(
            "/coordination/glass/{glass}",
            "/groups/{group}/me",
            "/groups/{group}/me/cafe",
            "/groups/{group}/me/circles",
            "/groups/{group}/me/face",
            "/groups/{group}/me/name",
            "/groups/{group}/me/picture",
            "/groups/{group}/me/place",
            "/groups/{group}/me/steps/audience",
            "/groups/{group}/me/steps/new",
            "/groups/{group}/me/steps/preview",
            "/groups/{group}/meetings/{meeting}/help/desk",
            "/invitation/{token}/persona",
            "/invitation/{token}/rules",
            "/referral/{token}",
            "/referral/{token}/words",
            "/you/address/confirmation/{token}",
            "/you/address/done",
            "/you/left-groups/{group}");

    /** Behind a link from a letter or a state that takes a whole journey to reach. */
    private static final List<String> NOT_YET = List.of(
            "/groups/{group}/meetings/{meeting}/preparations/{preparation}",
            "/groups/{group}/newsletter/pieces/{piece}",
            "/groups/{group}/nearby/{nearby}",
            "/groups/{group}/information/{article}",
            "/groups/{group}/information/{article}/edit",
            "/coordination/helplines/{key}",
            "/groups/{group}/import",
            "/groups/{group}/import/words",
            "/coordination/people/{person}/dismissal",
            "/coordination/{group}/removal",
            "/groups/{group}/agreements/again",
            "/groups/{group}/agreements/withdrawal",
            "/groups/{group}/asked/{asking}",
            "/groups/{group}/ending",
            "/groups/{group}/hand-over",
            "/groups/{group}/meetings/{meeting}/encryption",
            "/groups/{group}/meetings/{meeting}/refusal",
            "/groups/{group}/meetings/{meeting}/thanks",
            "/groups/{group}/referrals",
            "/groups/{group}/screening/questions/{question}",
            "/setup/{token}",
            "/sign-in/again/sent",
            "/you/appointment/{token}",
            "/you/passkeys/{id}/name",
            "/you/passkeys/{id}/removal");

    private Apart() {}

    static Set<String> all() {
        var all = new TreeSet<>(NO_PAGES);
        all.addAll(ELSEWHERE);
        all.addAll(NOT_YET);
        return all;
    }
}
