package org.hearth.live;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.hearth.live.Evening.Person;
import org.hearth.live.room.RoomAddress;

/** A browser without script: pages, forms, a session and the token that forms carry. */
public final class RoomBrowser {

    public record Answer(int status, String location, String body) {}

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern SUBMISSION = Pattern.compile("name=\"submission\" value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final String site;
    private final Person person;
    private final RoomAddress address;
    private String token = "";
    private String cookies;

    public RoomBrowser(int port, Person person, RoomAddress address) {
        this.site = "http://localhost:" + port;
        this.person = person;
        this.address = address;
        this.cookies = "hearth=" + person.cookie();
    }

    public Answer get(String part) {
        return send(HttpRequest.newBuilder(URI.create(site + address.at(part)).normalize()));
    }

    /** Posts what the form on the last page would; {@code extra} such as {@code text=hello}. */
    public Answer post(String part, String... extra) {
        if (token.isEmpty()) {
            var unused = send(HttpRequest.newBuilder(URI.create(site + "/today")));
        }
        var body = new StringBuilder("_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8));
        for (var one : extra) {
            var equals = one.indexOf('=');
            body.append('&').append(one, 0, equals + 1);
            body.append(URLEncoder.encode(one.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return post(URI.create(site + address.at(part)).normalize(), body.toString());
    }

    /** Posts JSON as an island does, with the token of the last page in a header. */
    public Answer json(String part, String body) {
        if (token.isEmpty()) {
            var unused = send(HttpRequest.newBuilder(URI.create(site + "/today")));
        }
        return send(HttpRequest.newBuilder(URI.create(site + address.at(part)))
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", token)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public Answer signOut() {
        var unused = send(HttpRequest.newBuilder(URI.create(site + "/today")));
        return post(URI.create(site + "/sign-out"), "_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8));
    }

    private Answer post(URI to, String body) {
        return send(HttpRequest.newBuilder(to)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** The mark of the chat's form on this page. */
    public static String submission(Answer page) {
        var found = SUBMISSION.matcher(page.body());
        return found.find() ? found.group(1) : "";
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var answer = http.send(
                    request.header("Cookie", cookies)
                            .header("Accept-Language", "en")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("set-cookie").stream()
                    .filter(cookie -> cookie.startsWith("XSRF-TOKEN="))
                    .forEach(cookie -> cookies = "hearth=" + person.cookie() + "; " + cookie.split(";", 2)[0]);
            var found = TOKEN.matcher(answer.body());
            token = found.find() ? found.group(1) : token;
            return new Answer(
                    answer.statusCode(), answer.headers().firstValue("location").orElse(""), answer.body());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
