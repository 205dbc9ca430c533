package org.hearth.attacker;

import java.util.Map;
import java.util.TreeMap;

/** Who may use which route below {@code /groups/{group}}. A route that is not listed fails {@link RouteMatrixTests}. */
enum Rights {
    MEMBER,
    FACILITATOR,
    /** Who wrote it. */
    AUTHOR,
    /** Whose steps and circles they are: nobody else can even ask; {@link DisclosureTests} tries. */
    OWNER,
    /** To whom the group is offered. */
    OFFERED,
    /** Who is inside the room, or before its door. */
    PRESENT,
    /** A facilitator who is inside the room. */
    PRESENT_FACILITATOR,
    /** A professional who refers people. */
    PROVIDER,
    /** Whoever reads a post that is not theirs; {@link DeskTests} tries. */
    READER,
    /** Who looks after the group, for what lies on the bench; {@link DeskTests} tries. */
    MODERATOR;

    private static final String MEETING = "/groups/{group}/meetings/{meeting}";

    static final Map<String, Rights> OF = of();

    private static Map<String, Rights> of() {
        var rights = new TreeMap<String, Rights>();
        rights.put("GET /groups/{group}", MEMBER);
        forum(rights);
        rights.put("GET /groups/{group}/members/{persona}/removal", FACILITATOR);
        rights.put("POST /groups/{group}/members/{persona}/removal", FACILITATOR);
        rights.put("GET /groups/{group}/invitations", FACILITATOR);
        rights.put("POST /groups/{group}/invitations", FACILITATOR);
        rights.put("POST /groups/{group}/invitations/{invitation}/withdrawal", FACILITATOR);
        rights.put("GET /groups/{group}/meetings", MEMBER);
        rights.put("POST /groups/{group}/meetings", FACILITATOR);
        rights.put("GET /groups/{group}/meetings/new", FACILITATOR);
        rights.put("GET " + MEETING, MEMBER);
        rights.put("GET " + MEETING + "/calling-off", FACILITATOR);
        rights.put("POST " + MEETING + "/calling-off", FACILITATOR);
        rights.put("GET " + MEETING + "/encryption", FACILITATOR);
        rights.put("POST " + MEETING + "/encryption", FACILITATOR);
        rights.put("GET /groups/{group}/signs", FACILITATOR);
        rights.put("GET /groups/{group}/emergency", MEMBER);
        rights.put("POST /groups/{group}/emergency", MEMBER);
        rights.put("POST /groups/{group}/emergency/removal", MEMBER);
        rights.put("GET /groups/{group}/contacts", FACILITATOR);
        rights.put("GET /groups/{group}/contacts/{persona}", FACILITATOR);
        rights.put("POST /groups/{group}/contacts/{persona}", FACILITATOR);
        inTheRoom(rights);
        leading(rights);
        ofOneself(rights);
        comingIn(rights);
        lifeOfAGroup(rights);
        beforeAMeeting(rights);
        comingToAMeeting(rights);
        desk(rights);
        contact(rights);
        broughtAlong(rights);
        guidance(rights);
        return rights;
    }

    private static void broughtAlong(Map<String, Rights> rights) {
        var bringing = "/groups/{group}/import";
        rights.put("GET " + bringing, FACILITATOR);
        rights.put("POST " + bringing, FACILITATOR);
        rights.put("GET " + bringing + "/words", FACILITATOR);
        rights.put("POST " + bringing + "/words", FACILITATOR);
        rights.put("POST " + bringing + "/taking", FACILITATOR);
        rights.put("POST " + bringing + "/stopping", FACILITATOR);
        rights.put("POST " + bringing + "/taking-out", FACILITATOR);
    }

    private static void forum(Map<String, Rights> rights) {
        rights.put("GET /groups/{group}/threads", MEMBER);
        rights.put("POST /groups/{group}/threads", MEMBER);
        rights.put("GET /groups/{group}/threads/new", MEMBER);
        rights.put("GET /groups/{group}/find", MEMBER);
        rights.put("POST /groups/{group}/find", MEMBER);
        rights.put("POST /groups/{group}/find/like", MEMBER);
        rights.put("GET /groups/{group}/threads/{thread}", MEMBER);
        rights.put("POST /groups/{group}/threads/{thread}/posts", MEMBER);
        rights.put("POST /groups/{group}/threads/{thread}/reading", MEMBER);
        rights.put("POST /groups/{group}/threads/{thread}/support", MEMBER);
        rights.put("GET /groups/{group}/threads/{thread}/readers", MEMBER);
        rights.put("POST /groups/{group}/threads/{thread}/readers", AUTHOR);
        rights.put("POST /groups/{group}/threads/{thread}/readers/leaving", MEMBER);
        rights.put("GET /groups/{group}/posts/{post}/pictures/{number}", MEMBER);
        rights.put("GET /groups/{group}/pictures/{picture}", AUTHOR);
        rights.put("GET /groups/{group}/threads/{thread}/letters", MEMBER);
        rights.put("POST /groups/{group}/threads/{thread}/letters", MEMBER);
        rights.put("GET /groups/{group}/letters", MEMBER);
        rights.put("POST /groups/{group}/letters", MEMBER);
        rights.put("POST /groups/{group}/letters/renewal", MEMBER);
        rights.put("POST /groups/{group}/posts/{post}/undoing", AUTHOR);
        rights.put("GET /groups/{group}/posts/{post}/edit", AUTHOR);
        rights.put("POST /groups/{group}/posts/{post}/edit", AUTHOR);
        rights.put("GET /groups/{group}/posts/{post}/taking-back", AUTHOR);
        rights.put("POST /groups/{group}/posts/{post}/taking-back", AUTHOR);
    }

    private static void inTheRoom(Map<String, Rights> rights) {
        rights.put("GET " + MEETING + "/prejoin", MEMBER);
        rights.put("POST " + MEETING + "/prejoin", MEMBER);
        rights.put("GET " + MEETING + "/line", MEMBER);
        rights.put("GET " + MEETING + "/room", MEMBER);
        rights.put("GET " + MEETING + "/thanks", MEMBER);
        rights.put("POST " + MEETING + "/leaving", MEMBER);
        rights.put("POST " + MEETING + "/end", FACILITATOR);
        rights.put("POST " + MEETING + "/door", PRESENT_FACILITATOR);
        rights.put("POST " + MEETING + "/removal", PRESENT_FACILITATOR);
        rights.put("POST " + MEETING + "/presence", PRESENT);
        rights.put("POST " + MEETING + "/lease", PRESENT);
        rights.put("POST " + MEETING + "/chat", PRESENT);
        rights.put("GET " + MEETING + "/media", PRESENT);
        rights.put("POST " + MEETING + "/code-word", PRESENT);
        rights.put("POST " + MEETING + "/help", PRESENT);
        rights.put("POST " + MEETING + "/help/answers", PRESENT);
        rights.put("GET " + MEETING + "/help/desk", FACILITATOR);
        rights.put("POST " + MEETING + "/help/desk", FACILITATOR);
        rights.put("POST " + MEETING + "/help/desk/leaving", FACILITATOR);
        rights.put("POST " + MEETING + "/help/desk/lease", PRESENT_FACILITATOR);
        rights.put("POST " + MEETING + "/room/keys/recipient", PRESENT);
        rights.put("POST " + MEETING + "/room/keys/epochs/{epoch}", PRESENT);
        rights.put("POST " + MEETING + "/room/keys/epochs/{epoch}/envelopes", PRESENT);
        rights.put("GET " + MEETING + "/room/keys/envelope", PRESENT);
        rights.put("GET " + MEETING + "/signal/rtc/validate", PRESENT);
        rights.put("GET " + MEETING + "/signal/rtc/v1/validate", PRESENT);
    }

    private static void leading(Map<String, Rights> rights) {
        aside(rights);
        for (var verb : new String[] {
            "/pause",
            "/pause/ending",
            "/pause-wish/answer",
            "/quiet",
            "/quiet/ending",
            "/voice-wish",
            "/lock",
            "/lock/opening",
            "/refusal"
        }) {
            rights.put("POST " + MEETING + verb, PRESENT_FACILITATOR);
        }
        rights.put("GET " + MEETING + "/refusal", PRESENT_FACILITATOR);
        for (var verb :
                new String[] {"/pause-wish", "/pause-wish/taking-back", "/voice-wish/answer", "/knock", "/line-report"
                }) {
            rights.put("POST " + MEETING + verb, PRESENT);
        }
    }

    private static void aside(Map<String, Rights> rights) {
        rights.put("POST " + MEETING + "/aside", PRESENT_FACILITATOR);
        rights.put("POST " + MEETING + "/aside/answer", PRESENT);
        rights.put("POST " + MEETING + "/aside/ending", PRESENT);
        rights.put("GET " + MEETING + "/aside/media", PRESENT);
        rights.put("POST " + MEETING + "/aside/keys/epochs/{epoch}", PRESENT);
        rights.put("POST " + MEETING + "/aside/keys/epochs/{epoch}/envelopes", PRESENT);
        rights.put("GET " + MEETING + "/aside/keys/envelope", PRESENT);
    }

    private static void comingToAMeeting(Map<String, Rights> rights) {
        rights.put("POST " + MEETING + "/answer", MEMBER);
        rights.put("GET " + MEETING + "/answers", FACILITATOR);
        rights.put("GET " + MEETING + "/calendar", MEMBER);
        rights.put("GET " + MEETING + "/time", FACILITATOR);
        rights.put("POST " + MEETING + "/time", FACILITATOR);
    }

    private static void beforeAMeeting(Map<String, Rights> rights) {
        var check = "/groups/{group}/check";
        rights.put("GET " + check, MEMBER);
        rights.put("POST " + check, MEMBER);
        rights.put("POST " + check + "/help", MEMBER);
        rights.put("POST " + check + "/room", OWNER);
        rights.put("GET " + check + "/line", MEMBER);
        rights.put("GET " + check + "/signal/rtc/validate", OWNER);
        rights.put("GET " + check + "/signal/rtc/v1/validate", OWNER);
        rights.put("GET " + check + "/people", FACILITATOR);
        rights.put("POST " + check + "/people/{persona}/settling", FACILITATOR);
        rights.put("GET /groups/{group}/how-to", MEMBER);
        rights.put("GET " + MEETING + "/whereabouts", MEMBER);
        rights.put("POST " + MEETING + "/whereabouts", OWNER);
        rights.put("POST " + MEETING + "/whereabouts/removal", MEMBER);
        rights.put("GET " + MEETING + "/whereabouts/people", FACILITATOR);
        rights.put("GET " + MEETING + "/whereabouts/people/{persona}", FACILITATOR);
        rights.put("POST " + MEETING + "/whereabouts/people/{persona}", FACILITATOR);
        rights.put("POST " + MEETING + "/tonight", PRESENT);
        rights.put("POST " + MEETING + "/waiting-words", PRESENT_FACILITATOR);
    }

    private static void ofOneself(Map<String, Rights> rights) {
        var me = "/groups/{group}/me";
        for (var form : new String[] {"/name", "/picture", "/face", "/place", "/cafe", "/circles"}) {
            rights.put("GET " + me + form, MEMBER);
            rights.put("POST " + me + form, MEMBER);
        }
        rights.put("GET " + me, MEMBER);
        rights.put("POST " + me + "/face/removal", MEMBER);
        rights.put("GET " + me + "/steps/new", MEMBER);
        rights.put("GET " + me + "/steps/audience", MEMBER);
        rights.put("GET " + me + "/steps/preview", MEMBER);
        rights.put("POST " + me + "/steps", MEMBER);
        rights.put("POST " + me + "/steps/{step}/removal", OWNER);
        rights.put("GET " + me + "/circles/{circle}", OWNER);
        rights.put("POST " + me + "/circles/{circle}", OWNER);
        rights.put("POST " + me + "/circles/{circle}/removal", OWNER);
    }

    private static void comingIn(Map<String, Rights> rights) {
        var invitations = "/groups/{group}/invitations";
        rights.put("GET " + invitations + "/paper", FACILITATOR);
        rights.put("POST " + invitations + "/links", FACILITATOR);
        rights.put("POST " + invitations + "/codes", FACILITATOR);
        rights.put("GET " + invitations + "/list", FACILITATOR);
        rights.put("POST " + invitations + "/list", FACILITATOR);
        rights.put("POST " + invitations + "/list/sending", FACILITATOR);
        rights.put("POST " + invitations + "/list/stopping", FACILITATOR);
        var screening = "/groups/{group}/screening";
        rights.put("GET " + screening, FACILITATOR);
        rights.put("POST " + screening, FACILITATOR);
        rights.put("GET " + screening + "/new", FACILITATOR);
        rights.put("GET " + screening + "/preview", FACILITATOR);
        rights.put("POST " + screening + "/questions", FACILITATOR);
        rights.put("GET " + screening + "/questions/{question}", FACILITATOR);
        rights.put("POST " + screening + "/questions/{question}", FACILITATOR);
        rights.put("POST " + screening + "/questions/{question}/earlier", FACILITATOR);
        rights.put("POST " + screening + "/questions/{question}/removal", FACILITATOR);
        rights.put("GET /groups/{group}/referrals", PROVIDER);
        rights.put("POST /groups/{group}/referrals", PROVIDER);
        rights.put("GET /groups/{group}/asked", FACILITATOR);
        rights.put("GET /groups/{group}/asked/{asking}", FACILITATOR);
        rights.put("POST /groups/{group}/asked/{asking}/words", FACILITATOR);
        rights.put("POST /groups/{group}/asked/{asking}/seen", FACILITATOR);
        rights.put("POST /groups/{group}/asked/{asking}/acceptance", FACILITATOR);
        rights.put("POST /groups/{group}/asked/{asking}/declining", FACILITATOR);
        rights.put("POST /groups/{group}/waiting/{waiting}/offer", FACILITATOR);
    }

    private static void guidance(Map<String, Rights> rights) {
        var information = "/groups/{group}/information";
        rights.put("GET " + information, MEMBER);
        rights.put("POST " + information, FACILITATOR);
        rights.put("GET " + information + "/new", FACILITATOR);
        rights.put("GET " + information + "/{article}", MEMBER);
        rights.put("GET " + information + "/{article}/edit", FACILITATOR);
        rights.put("POST " + information + "/{article}/edit", FACILITATOR);
        rights.put("GET " + information + "/{article}/versions", FACILITATOR);
        rights.put("POST " + information + "/{article}/taking-back", FACILITATOR);
        rights.put("POST " + information + "/{article}/remarks", MEMBER);
        rights.put("POST " + information + "/{article}/remarks/{remark}/removal", FACILITATOR);
        rights.put("GET /groups/{group}/nearby", MEMBER);
        rights.put("POST /groups/{group}/nearby", MEMBER);
        rights.put("GET /groups/{group}/nearby/new", MEMBER);
        rights.put("GET /groups/{group}/nearby/{nearby}", FACILITATOR);
        rights.put("POST /groups/{group}/nearby/{nearby}", FACILITATOR);
        rights.put("GET " + MEETING + "/preparations/new", FACILITATOR);
        rights.put("POST " + MEETING + "/preparations", FACILITATOR);
        rights.put("GET " + MEETING + "/preparations/{preparation}", FACILITATOR);
        rights.put("POST " + MEETING + "/preparations/{preparation}", FACILITATOR);
    }

    private static void lifeOfAGroup(Map<String, Rights> rights) {
        var group = "/groups/{group}";
        rights.put("GET " + group + "/rights", MEMBER);
        rights.put("GET " + group + "/rules", MEMBER);
        rights.put("GET " + group + "/agreements", MEMBER);
        rights.put("POST " + group + "/agreements", MEMBER);
        rights.put("GET " + group + "/agreements/again", MEMBER);
        rights.put("POST " + group + "/agreements/putting-off", MEMBER);
        rights.put("GET " + group + "/agreements/withdrawal", MEMBER);
        rights.put("POST " + group + "/agreements/withdrawal", MEMBER);
        rights.put("POST " + group + "/consents", MEMBER);
        rights.put("GET " + group + "/ending", MEMBER);
        rights.put("POST " + group + "/ending", MEMBER);
        rights.put("GET " + group + "/chapters", MEMBER);
        rights.put("POST " + group + "/chapters/choice", MEMBER);
        shaping(rights, group);
        for (var page : java.util.List.of("/role", "/stand-in", "/hand-over")) {
            rights.put("GET " + group + "/members/{persona}" + page, FACILITATOR);
            rights.put("POST " + group + "/members/{persona}" + page, FACILITATOR);
        }
        rights.put("GET " + group + "/roles", FACILITATOR);
        rights.put("POST " + group + "/members/{persona}/stand-in/ending", FACILITATOR);
        rights.put("POST " + group + "/hand-over/withdrawal", FACILITATOR);
        rights.put("GET " + group + "/hand-over", OFFERED);
        rights.put("POST " + group + "/hand-over/acceptance", OFFERED);
        rights.put("POST " + group + "/hand-over/refusal", OFFERED);
    }

    private static void shaping(Map<String, Rights> rights, String group) {
        for (var page : java.util.List.of(
                "words", "led", "admission", "visibility", "period", "format", "times", "access", "needs", "fee")) {
            rights.put("GET " + group + "/shape/" + page, FACILITATOR);
            rights.put("POST " + group + "/shape/" + page, FACILITATOR);
        }
        rights.put("GET " + group + "/shape", FACILITATOR);
        rights.put("GET " + group + "/shape/found", FACILITATOR);
        rights.put("POST " + group + "/rules", FACILITATOR);
        rights.put("GET " + group + "/rules/new", FACILITATOR);
        rights.put("GET " + group + "/consents", FACILITATOR);
        rights.put("GET " + group + "/consents/words", FACILITATOR);
        rights.put("POST " + group + "/consents/words", FACILITATOR);
        rights.put("GET " + group + "/ending/choice", FACILITATOR);
        rights.put("POST " + group + "/ending/choice", FACILITATOR);
        rights.put("POST " + group + "/chapters", FACILITATOR);
        rights.put("POST " + group + "/chapters/removal", FACILITATOR);
    }

    private static void desk(Map<String, Rights> rights) {
        var group = "/groups/{group}";
        var desk = group + "/desk";
        for (var page : java.util.List.of("", "/posts/{post}", "/lately", "/rota", "/words", "/rules", "/first")) {
            rights.put("GET " + desk + page, FACILITATOR);
        }
        for (var deed : java.util.List.of("/pause", "/pause/ending", "/note", "/words", "/first")) {
            rights.put("POST " + desk + deed, FACILITATOR);
        }
        for (var route : java.util.List.of(
                "GET /items/{item}",
                "POST /items/{item}/taking",
                "POST /items/{item}/giving-back",
                "POST /items/{item}/settling",
                "POST /items/{item}/answer",
                "GET /posts/{post}/{act}",
                "POST /posts/{post}/{act}",
                "POST /rota",
                "POST /rota/{shift}/removal",
                "POST /words/{words}/removal",
                "GET /rules/{rule}",
                "POST /rules/{rule}")) {
            rights.put(route.replaceFirst(" ", " " + java.util.regex.Matcher.quoteReplacement(desk)), MODERATOR);
        }
        rights.put("GET " + group + "/posts/{post}/report", READER);
        rights.put("POST " + group + "/posts/{post}/report", READER);
        rights.put("GET " + group + "/care", MEMBER);
        rights.put("GET " + group + "/care/acts/{act}/appeal", OWNER);
        rights.put("POST " + group + "/care/acts/{act}/appeal", OWNER);
    }

    private static void contact(Map<String, Rights> rights) {
        var newsletter = "/groups/{group}/newsletter";
        for (var route :
                java.util.List.of("GET {}", "GET {}/pieces/new", "POST {}/pieces", "GET {}/choice", "POST {}/choice")) {
            rights.put(route.replace("{}", newsletter), MEMBER);
        }
        // of an issue and a piece that are there; NewsletterTests tries
        for (var route : java.util.List.of(
                "GET {}/pieces/{piece}",
                "POST {}/pieces/{piece}",
                "GET {}/pieces/{piece}/taking-back",
                "POST {}/pieces/{piece}/taking-back",
                "GET {}/issues/{issue}",
                "GET {}/issues/{issue}/print")) {
            rights.put(route.replace("{}", newsletter), OWNER);
        }
        rights.put("GET " + newsletter + "/next", FACILITATOR);
        rights.put("GET " + newsletter + "/next/look", FACILITATOR);
        rights.put("POST " + newsletter + "/next/title", FACILITATOR);
        rights.put("POST " + newsletter + "/next/pieces/{piece}", MODERATOR);
        rights.put("POST " + newsletter + "/next/sending", MODERATOR);
        var chain = "/groups/{group}/chain";
        rights.put("GET " + chain, MEMBER);
        rights.put("GET " + chain + "/place", MEMBER);
        rights.put("POST " + chain + "/place", OWNER);
        rights.put("POST " + chain + "/place/removal", MEMBER);
        rights.put("GET " + chain + "/paper", MODERATOR);
        rights.put("GET " + chain + "/round", FACILITATOR);
        rights.put("POST " + chain + "/round", FACILITATOR);
        rights.put("POST " + chain + "/round/ending", MODERATOR);
        // by whoever's turn it is; ChainTests tries
        rights.put("POST " + chain + "/calls/{call}", MODERATOR);
        rights.put("POST " + chain + "/calls/{call}/undoing", MODERATOR);
        rights.put("POST " + chain + "/calls/{call}/taking-over", MODERATOR);
        var hands = "/groups/{group}/hands";
        rights.put("GET " + hands, MEMBER);
        rights.put("POST " + hands, MODERATOR);
        rights.put("POST " + hands + "/answer", MEMBER);
        rights.put("POST " + hands + "/{persona}/removal", MODERATOR);
    }
}
