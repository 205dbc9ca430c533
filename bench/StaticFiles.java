import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** nginx, sending the bytes of a page from a file. */
final class StaticFiles implements AutoCloseable {

    private static final String NGINX = Program.find("nginx", "/usr/sbin");
    private static final int PORT = Hearth.PORT + 1;
    private static final Path HOME = Path.of("target/bench/nginx").toAbsolutePath();
    private static final String CONFIGURATION = """
            daemon off;
            worker_processes 1;
            pid nginx.pid;
            error_log error.log;
            events {}
            http {
                access_log off;
                types { text/html html; }
                keepalive_requests 100000000;
                gzip on;
                gzip_comp_level %d;
                sendfile on;
                open_file_cache max=100;
                server {
                    listen 127.0.0.1:%d;
                    root pages;
                }
            }
            """;

    private final Process process;

    StaticFiles(int compressionLevel) throws IOException, InterruptedException {
        Files.createDirectories(HOME.resolve("pages"));
        var root = System.getProperty("user.name").equals("root") ? "user root;\n" : "";
        Files.writeString(HOME.resolve("nginx.conf"), root + CONFIGURATION.formatted(compressionLevel, PORT));
        process = new ProcessBuilder(List.of(
                        NGINX,
                        "-p",
                        HOME.toString(),
                        "-c",
                        HOME.resolve("nginx.conf").toString()))
                .redirectErrorStream(true)
                .redirectOutput(HOME.resolve("output.log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        Thread.sleep(500);
    }

    static boolean possible() {
        return NGINX != null;
    }

    /** Milliseconds of nginx's processor a request. */
    double milliseconds(String name, String page, boolean gzip, int seconds) throws IOException {
        Files.writeString(HOME.resolve("pages/" + name + ".html"), page);
        var address = "http://127.0.0.1:" + PORT + "/" + name + ".html";
        return Load.of(address, "none=1", gzip, 16, seconds, () -> Cpu.ofFamily(process.pid()))
                .first();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
