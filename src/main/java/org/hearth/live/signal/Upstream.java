package org.hearth.live.signal;

import java.net.URI;

/**
 * Where LiveKit is asked, and as whom. LiveKit prefers the header to anything in the address.
 *
 * @param token made by Hearth for whom the gate let pass, never the browser's
 */
record Upstream(URI address, String token) {

    static final String HEADER = "Authorization";

    static Upstream of(SignalGate.Answer.Pass pass, SignalPath path, SignalQuery query) {
        var server = pass.server().url().toString().replaceAll("/+$", "");
        return new Upstream(URI.create(server + path.rest() + "?" + query.upstream()), pass.token());
    }

    String bearer() {
        return "Bearer " + token;
    }

    URI webSocket() {
        return URI.create(address.toString().replaceFirst("^http", "ws"));
    }

    /** Without the token: it must not stand in a log. */
    @Override
    public String toString() {
        return "Upstream";
    }
}
