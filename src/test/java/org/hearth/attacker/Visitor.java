package org.hearth.attacker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Somebody with a browser that runs no script: keeps cookies, follows links, sends forms. */
public final class Visitor {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final AtomicInteger NETWORKS = new AtomicInteger();

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .connectTimeout(PATIENCE)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final URI house;
    private final int network = NETWORKS.incrementAndGet();

    public Visitor(int port) {
        this.house = URI.create("http://localhost:" + port);
    }

    public Answer get(String path, String... headers) {
        return send(path, request(path, headers).GET());
    }

    /** Asks for a page, and for where it leads, until something stands there. */
    public Answer open(String path) {
        return follow(get(path));
    }

    public Answer follow(Answer answer) {
        var last = answer;
        for (int steps = 0; steps < 5 && last.location().isPresent(); steps++) {
            last = get(last.location().get());
        }
        return last;
    }

    /** Sends a form as a page of ours would, with a token that is good now. */
    public Answer post(String path, Map<String, String> fields, String... headers) {
        var all = new LinkedHashMap<>(fields);
        all.putIfAbsent("_csrf", csrf());
        return postBare(path, all, headers);
    }

    /** Sends exactly this. */
    public Answer postBare(String path, Map<String, String> fields, String... headers) {
        return send("POST", path, fields, headers);
    }

    public Answer send(String method, String path, Map<String, String> fields, String... headers) {
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(
                path,
                request(path, headers)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Fills in the form of the page that has this field, and sends it with all that it carries. */
    public Answer fill(Answer page, String field, Map<String, String> typed) {
        var form = page.page().select("form").stream()
                .filter(it -> !it.select("[name=" + field + "]").isEmpty())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form with " + field + " at " + page.path()));
        return submit(page, form, typed);
    }

    public Answer submit(Answer page, Element form, Map<String, String> typed) {
        var fields = new LinkedHashMap<String, String>();
        form.select("input[type=hidden]").forEach(it -> fields.put(it.attr("name"), it.attr("value")));
        fields.putAll(typed);
        var action = form.attr("action");
        return postBare(action.isEmpty() ? page.path() : action, fields);
    }

    /** Sends a form with files, as a browser does. */
    public Answer postFiles(String path, Map<String, String> fields, List<byte[]> files, String... headers) {
        var edge = "edge" + UUID.randomUUID();
        var body = new ByteArrayOutputStream();
        var all = new LinkedHashMap<>(fields);
        all.putIfAbsent("_csrf", csrf());
        all.forEach((name, value) -> part(body, edge, "name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8)));
        files.forEach(file -> part(
                body, edge, "name=\"pictures\"; filename=\"IMG at home.svg\"\r\nContent-Type: image/svg+xml", file));
        body.writeBytes(("--" + edge + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(
                path,
                request(path, headers)
                        .header("Content-Type", "multipart/form-data; boundary=" + edge)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** Sends a form with one file of this field. */
    public Answer postFile(String path, Map<String, String> fields, String field, byte[] file) {
        var edge = "edge" + UUID.randomUUID();
        var body = new ByteArrayOutputStream();
        var all = new LinkedHashMap<>(fields);
        all.putIfAbsent("_csrf", csrf());
        all.forEach((name, value) -> part(body, edge, "name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8)));
        part(body, edge, "name=\"" + field + "\"; filename=\"../../list of names.mbox\"", file);
        body.writeBytes(("--" + edge + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(
                path,
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + edge)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void part(ByteArrayOutputStream body, String edge, String head, byte[] content) {
        body.writeBytes(("--" + edge + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    public String csrf() {
        var field = get("/help-now").page().selectFirst("input[name=_csrf]");
        return field == null ? "" : field.attr("value");
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    public Visitor withCookie(String name, String value) {
        var cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        // as Java itself completes the name of this host, so that the server can replace it
        cookie.setDomain("localhost.local");
        cookies.getCookieStore().add(house, cookie);
        return this;
    }

    public void forget(String name) {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .toList()
                .forEach(cookie -> cookies.getCookieStore().remove(null, cookie));
    }

    /** Opens a stream and gives its lines as they come; closing the lines leaves. */
    public HttpResponse<Stream<String>> listen(String path, String... headers) {
        try {
            return client.send(request(path, headers).GET().build(), BodyHandlers.ofLines());
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** What lies at this path, byte for byte. */
    public byte[] download(String path) {
        try {
            return client.send(request(path).GET().build(), BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Each visitor comes from a network of their own, as the limits count by network. */
    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(house + path))
                .timeout(PATIENCE)
                .header("Accept-Language", "en")
                .header("Sec-Fetch-Site", "same-origin")
                .header("X-Forwarded-For", "203.0." + network / 250 + "." + (network % 250 + 1));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private Answer send(String path, HttpRequest.Builder request) {
        try {
            var response = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(path, response.statusCode(), response.headers(), response.body());
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
