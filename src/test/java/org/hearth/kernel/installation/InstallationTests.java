package org.hearth.kernel.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearth.Hearth;
import org.hearth.kernel.StartRefused;
import org.hearth.web.StartupWord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** The same data, started in more than one way. */
class InstallationTests {

    @TempDir
    Path data;

    @Test
    void realDataStayRealWhenStartedWithoutSayingSo() throws Exception {
        start("--hearth.empty=true").close();
        Files.delete(data.resolve("kind"));
        try (var again = start()) {
            assertThat(words(again))
                    .anyMatch(line -> line.contains("/setup/"))
                    .noneMatch(line -> line.contains("example.org") || line.contains("/mailbox"));
            assertThat(status(again, "/mailbox")).isEqualTo(404);
            assertThat(address(again)).isNull();
        }
        assertThat(data.resolve("kind")).hasContent("real");
    }

    @Test
    void demonstrationDataAreRefusedToRealPeople() throws Exception {
        try (var first = start()) {
            assertThat(status(first, "/mailbox")).isEqualTo(200);
            assertThat(address(first)).hasToString("localhost/127.0.0.1");
        }
        Files.delete(data.resolve("kind"));
        assertThatThrownBy(() -> start("--hearth.empty=true"))
                .rootCause()
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("HEARTH_DATA");
        try (var reachable = start("--hearth.url=https://house.example")) {
            assertThat(address(reachable)).isNull();
        }
    }

    @Test
    void keysThatAreNotTheDatabasesAreRefused() throws Exception {
        start("--hearth.empty=true").close();
        for (var lost : List.of("sealing.json", "fingerprints.json")) {
            var file = data.resolve("keys").resolve(lost);
            var kept = Files.readString(file);
            Files.delete(file);
            assertThatThrownBy(this::start)
                    .rootCause()
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining(data.resolve("keys").toString());
            Files.writeString(file, kept);
        }
        start().close();
    }

    private ServletWebServerApplicationContext start(String... asked) {
        var always = Stream.of("--hearth.port=0", "--hearth.data=" + data, "--hearth.livekit.url=off");
        var arguments = Stream.concat(always, Stream.of(asked)).toArray(String[]::new);
        return (ServletWebServerApplicationContext) SpringApplication.run(Hearth.class, arguments);
    }

    private static List<String> words(ServletWebServerApplicationContext hearth) {
        return hearth.getBeansOfType(StartupWord.class).values().stream()
                .flatMap(word -> word.lines().stream())
                .toList();
    }

    private static @Nullable Object address(ServletWebServerApplicationContext hearth) {
        return server(hearth).getTomcat().getConnector().getProperty("address");
    }

    private static int status(ServletWebServerApplicationContext hearth, String path)
            throws IOException, InterruptedException {
        var page = URI.create("http://127.0.0.1:" + server(hearth).getPort() + path);
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }

    private static TomcatWebServer server(ServletWebServerApplicationContext hearth) {
        return (TomcatWebServer) Objects.requireNonNull(hearth.getWebServer());
    }
}
