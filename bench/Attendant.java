import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Somebody's open page in a meeting: cookies and token are at hand, each act is one request and no more. */
final class Attendant {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    final String cookies;
    private final String token;

    /** @param page of theirs that has a form */
    Attendant(Visitor visitor, String page) {
        this.token = Community.path(visitor.get(page), "name=\"_csrf\" value=\"([^\"]+)\"");
        this.cookies = visitor.cookieHeader();
    }

    String get(String path) {
        return answer(request(path).build()).body();
    }

    /** As htmx posts a form; its answer's status is below 400. */
    HttpResponse<String> post(String path, String... fields) {
        return answer(form(path, fields).header("HX-Request", "true").build());
    }

    /** As a page without script posts it. */
    HttpResponse<String> submit(String path, String... fields) {
        return answer(form(path, fields).build());
    }

    void json(String path, String body) {
        answer(request(path)
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", token)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private HttpRequest.Builder form(String path, String... fields) {
        var body = new StringBuilder("_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8));
        for (int at = 0; at < fields.length; at += 2) {
            body.append('&').append(fields[at]).append('=');
            body.append(URLEncoder.encode(fields[at + 1], StandardCharsets.UTF_8));
        }
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(Hearth.SITE + path))
                .header("Cookie", cookies)
                .header("Accept-Language", "en");
    }

    private static HttpResponse<String> answer(HttpRequest request) {
        try {
            var answer = CLIENT.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 400) {
                throw new IllegalStateException(request.uri() + " answered " + answer.statusCode());
            }
            return answer;
        } catch (IOException failed) {
            throw new IllegalStateException(request.uri() + " failed", failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
