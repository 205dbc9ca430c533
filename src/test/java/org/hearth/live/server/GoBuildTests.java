package org.hearth.live.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoBuildTests {

    @TempDir
    Path directory;

    private BinaryPlace place = new BinaryPlace("", Path.of("unset"));

    @BeforeEach
    void aMachineWithTools() throws IOException {
        var tools = Files.createDirectories(directory.resolve("tools"));
        place = new BinaryPlace(tools.toString(), Files.createDirectories(directory.resolve("cache")));
    }

    @Test
    void anOldGoIsNotUsed() throws IOException {
        go("1.25.4", "exit 0");
        assertThat(new GoBuild(place, directory).go())
                .isNotEqualTo(java.util.Optional.of(directory.resolve("tools/go")));
    }

    @Test
    void whatIsBuiltLiesInTheCacheUnderItsName() throws Exception {
        go("1.26.0", "echo part one; echo part two; sleep 3; echo made > $GOBIN/server");
        var build = new GoBuild(place, directory);
        var progress = new ArrayList<Long>();
        var program = build.build(build.go().orElseThrow(), progress::add);
        assertThat(program).isEqualTo(place.cached()).isExecutable();
        assertThat(place.find()).contains(program);
        assertThat(progress).contains(2L);
    }

    @Test
    void aFailedBuildSaysWhereItsLogLies() throws IOException {
        go("1.26.0", "echo no line to the proxy; exit 1");
        var build = new GoBuild(place, directory);
        assertThatThrownBy(() -> build.build(build.go().orElseThrow(), parts -> {}))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("build.log");
        assertThat(place.find()).isEmpty();
    }

    @Test
    void aBuildCanBeStopped() throws Exception {
        go("1.26.0", "echo $$ > " + directory.resolve("pid") + "; sleep 600");
        var build = new GoBuild(place, directory);
        var go = build.go().orElseThrow();
        var thread = Thread.ofVirtual().start(() -> {
            try {
                build.build(go, parts -> {});
            } catch (IOException | InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        var pid = directory.resolve("pid");
        await().until(() -> Files.exists(pid) && Files.size(pid) > 0);
        var compiler =
                ProcessHandle.of(Long.parseLong(Files.readString(pid).strip())).orElseThrow();
        thread.interrupt();
        await().atMost(Duration.ofSeconds(10)).until(() -> !compiler.isAlive());
    }

    private void go(String version, String install) throws IOException {
        TestBinary.script(
                directory.resolve("tools/go"),
                "if [ \"$1\" = version ]; then echo go version go%s linux/amd64; exit; fi\n%s"
                        .formatted(version, install));
    }
}
