import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A running Hearth with the embedded database, started by its own script on a directory of its own. */
final class Hearth implements AutoCloseable {

    static final Path DATA = Path.of("target/bench/data").toAbsolutePath();
    /** And some after it. */
    static final int PORT = Integer.parseInt(System.getenv().getOrDefault("BENCH_PORT", "8600"));

    static final String SITE = "http://localhost:" + PORT;

    private final Process process;
    final long startedInMilliseconds;
    final long database;
    final int databasePort;

    private Hearth(Process process, long startedInMilliseconds) throws IOException {
        this.process = process;
        this.startedInMilliseconds = startedInMilliseconds;
        var pidFile = Files.readAllLines(DATA.resolve("postgres/data/postmaster.pid"));
        this.database = Long.parseLong(pidFile.get(0).strip());
        this.databasePort = Integer.parseInt(pidFile.get(3).strip());
    }

    /** @param more settings */
    static Hearth start(String... more) throws IOException, InterruptedException {
        if (answers()) {
            throw new IllegalStateException("something else answers at " + SITE);
        }
        var began = System.nanoTime();
        var command = new ArrayList<>(List.of(
                "./hearth", "run", "--hearth.port=" + PORT, "--hearth.data=" + DATA, "--hearth.livekit.url=off"));
        command.addAll(List.of(more));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        Path.of("target/bench/hearth.log").toFile()))
                .start();
        while (!answers()) {
            if (!process.isAlive()) {
                throw new IllegalStateException("Hearth did not start; see target/bench/hearth.log");
            }
            Thread.sleep(5);
        }
        return new Hearth(process, (System.nanoTime() - began) / 1_000_000);
    }

    private static boolean answers() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("localhost", PORT), 200);
            socket.setSoTimeout(1_000);
            socket.getOutputStream().write("GET /health HTTP/1.0\r\n\r\n".getBytes());
            return new String(socket.getInputStream().readNBytes(12)).endsWith("200");
        } catch (IOException notYet) {
            return false;
        }
    }

    boolean answering() {
        return answers();
    }

    long pid() {
        return process.pid();
    }

    /** The database's administrator's. */
    String databasePassword() throws IOException {
        return Files.readString(DATA.resolve("keys/postgres"));
    }

    /** Of the role that Hearth itself reads and writes as. */
    String applicationPassword() throws IOException {
        return Files.readString(DATA.resolve("keys/postgres-app"));
    }

    /** With no time for anything. */
    void kill() {
        process.destroyForcibly();
    }

    /** The database too, before Hearth's end can tell it to finish what it does. */
    void killAll() {
        var family = ProcessHandle.of(database).stream()
                .flatMap(parent -> Stream.concat(Stream.of(parent), parent.children()))
                .toList();
        family.forEach(ProcessHandle::destroyForcibly);
        kill();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor(20, TimeUnit.SECONDS);
    }
}
