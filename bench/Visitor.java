import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without script: keeps cookies, follows redirects, fills in forms. */
final class Visitor {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final HttpClient CLIENT_WITHOUT_COOKIES =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final AtomicInteger NETWORKS = new AtomicInteger();

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private final HttpClient stepping = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();

    private final Map<String, String> pages = new HashMap<>();
    /** Each comes from a network of their own, as behind a proxy: one alone may not sign in so often. */
    private final String network = "198.51." + NETWORKS.incrementAndGet() / 250 + "." + (1 + NETWORKS.get() % 250);

    /** As a browser of somebody in Norway who reads English sends them. */
    String cookieHeader() {
        return cookies.getCookieStore().getCookies().stream()
                .map((HttpCookie cookie) -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; ", "", "; zone=Europe%2FOslo"));
    }

    String get(String path) {
        return get(path, 200).body();
    }

    HttpResponse<String> get(String path, int status) {
        return expect(status, HttpRequest.newBuilder(at(path)));
    }

    /** Fills in the page's form that posts to this path. */
    String submit(String page, String action, Map<String, String> typed) {
        var fields = hidden(page, action);
        fields.putAll(typed);
        return expect(200, post(action, fields)).body();
    }

    /** Where the page's form that posts to this path leads. */
    String led(String page, String action, Map<String, String> typed) throws IOException {
        var fields = hidden(page, action);
        fields.putAll(typed);
        var uri = expect(200, post(action, fields)).uri();
        return uri.getPath() + "?" + uri.getRawQuery();
    }

    private static Map<String, String> hidden(String page, String action) {
        var at = page.indexOf("action=\"" + action + "\"");
        if (at < 0) {
            throw new IllegalStateException("no form leads to " + action + ":\n" + page);
        }
        var form = page.substring(at);
        var fields = new LinkedHashMap<String, String>();
        var hidden = HIDDEN.matcher(form.substring(0, form.indexOf("</form>")));
        while (hidden.find()) {
            fields.put(hidden.group(1), hidden.group(2).replace("&amp;", "&"));
        }
        return fields;
    }

    /** Opens a page to press its button later. */
    void open(String path) {
        pages.put(path, get(path));
    }

    /** Presses the button of a page opened before; told is how many milliseconds pass until the answer leads on. */
    double press(String path, String action) {
        var request = post(action, hidden(pages.remove(path), action))
                .header("Accept-Language", "en")
                .build();
        var began = System.nanoTime();
        var answer = send(stepping, request);
        var ended = System.nanoTime();
        check(302, answer);
        if (answer.headers().firstValue("Location").orElseThrow().contains("used")) {
            throw new IllegalStateException(path + " did not lead in");
        }
        return (ended - began) / 1e6;
    }

    private HttpRequest.Builder post(String path, Map<String, String> fields) {
        return HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(fields)));
    }

    /** As htmx posts, with what the session needs already at hand; one request and no more. */
    static void postFragment(String path, String cookies, Map<String, String> fields) {
        var request = HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", cookies)
                .header("HX-Request", "true")
                .POST(BodyPublishers.ofString(encoded(fields)))
                .build();
        check(200, send(CLIENT_WITHOUT_COOKIES, request));
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private HttpResponse<String> expect(int status, HttpRequest.Builder request) {
        return check(
                status,
                send(
                        client,
                        request.header("Accept-Language", "en")
                                .header("X-Forwarded-For", network)
                                .build()));
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new IllegalStateException(request.uri() + " failed", failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static HttpResponse<String> check(int status, HttpResponse<String> response) {
        if (response.statusCode() != status) {
            throw new IllegalStateException(response.uri() + " answered " + response.statusCode());
        }
        return response;
    }

    private static URI at(String path) {
        return URI.create(path.startsWith("http") ? path : Hearth.SITE + path);
    }
}
