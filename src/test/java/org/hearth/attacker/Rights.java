package org.hearth.attacker;

import java.util.Map;
import java.util.TreeMap;

/** Who may use which route below {@code /groups/{group}}. A route that is not listed fails {@link RouteMatrixTests}. */
enum Rights {
    MEMBER,
    FACILITATOR,
    /** Who wrote it. */
    AUTHOR,
    /** Who is inside the room, or before its door. */
    PRESENT,
    /** A facilitator who is inside the room. */
    PRESENT_FACILITATOR;

    private static final String MEETING = "/groups/{group}/meetings/{meeting}";

    static final Map<String, Rights> OF = of();

    private static Map<String, Rights> of() {
        var rights = new TreeMap<String, Rights>();
        rights.put("GET /groups/{group}", MEMBER);
        rights.put("GET /groups/{group}/threads", MEMBER);
        rights.put("POST /groups/{group}/threads", MEMBER);
        rights.put("GET /groups/{group}/threads/new", MEMBER);
        rights.put("GET /groups/{group}/threads/{thread}", MEMBER);
        rights.put("POST /groups/{group}/threads/{thread}/posts", MEMBER);
        rights.put("GET /groups/{group}/posts/{post}/edit", AUTHOR);
        rights.put("POST /groups/{group}/posts/{post}/edit", AUTHOR);
        rights.put("GET /groups/{group}/posts/{post}/taking-back", AUTHOR);
        rights.put("POST /groups/{group}/posts/{post}/taking-back", AUTHOR);
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
        rights.put("GET /groups/{group}/signs", FACILITATOR);
        inTheRoom(rights);
        return rights;
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
        rights.put("GET " + MEETING + "/signal/rtc/validate", PRESENT);
        rights.put("GET " + MEETING + "/signal/rtc/v1/validate", PRESENT);
    }
}
