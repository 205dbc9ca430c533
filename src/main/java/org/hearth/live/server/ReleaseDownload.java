package org.hearth.live.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Fetches the server from its makers' release page. What does not have the checksum known here is thrown away. */
final class ReleaseDownload {

    private static final String RELEASES = "https://github.com/livekit/livekit/releases/download/";

    /** SHA-256 as published in the release's checksums.txt. */
    private static final Map<String, String> CHECKSUMS = Map.of(
            "linux_amd64", "c020fac437b7cc9b776eef1ad5ea8af77be9acfa07602eca20a3a44930dfbc70",
            "linux_arm64", "332015305518765fe05bad74fc3a9d9583e635e7dd130de3c4fc563d69c550f3");

    private static final Duration TO_CONNECT = Duration.ofSeconds(10);
    private static final Duration TO_FETCH = Duration.ofMinutes(10);

    private final BinaryPlace place;
    private final Path work;

    ReleaseDownload(BinaryPlace place, Path work) {
        this.place = place;
        this.work = work;
    }

    /** The release's name for this machine, if there is a release for it. */
    static Optional<String> platform() {
        var system = System.getProperty("os.name").startsWith("Linux") ? "linux_" : "other_";
        var processor = System.getProperty("os.arch").equals("aarch64") ? "arm64" : System.getProperty("os.arch");
        return Optional.of(system + processor).filter(CHECKSUMS::containsKey);
    }

    /** @throws IOException if it cannot be fetched or is not what its makers published */
    Path fetch(String platform) throws IOException, InterruptedException {
        var name = "livekit_%s_%s.tar.gz".formatted(GoBuild.VERSION.substring(1), platform);
        var archive = work.resolve(name);
        try (var http = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(TO_CONNECT)
                .build()) {
            var request = HttpRequest.newBuilder(URI.create(RELEASES + GoBuild.VERSION + "/" + name))
                    .timeout(TO_FETCH)
                    .build();
            var status = http.send(request, HttpResponse.BodyHandlers.ofFile(archive))
                    .statusCode();
            if (status != 200) {
                throw new IOException("the release page answered " + status);
            }
        }
        try {
            return unpack(archive, String.valueOf(CHECKSUMS.get(platform)));
        } finally {
            Files.deleteIfExists(archive);
        }
    }

    Path unpack(Path archive, String checksum) throws IOException {
        if (!checksum.equals(sha256(archive))) {
            throw new IOException("what the release page sent is not what its makers published");
        }
        try (var tar = new TarArchiveInputStream(
                new GZIPInputStream(new BufferedInputStream(Files.newInputStream(archive))))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.isFile() && entry.getName().equals(BinaryPlace.NAME)) {
                    var program = work.resolve(BinaryPlace.NAME);
                    Files.copy(tar, program, StandardCopyOption.REPLACE_EXISTING);
                    return place.keep(program);
                }
            }
        }
        throw new IOException("the release holds no " + BinaryPlace.NAME);
    }

    static String sha256(Path file) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new AssertionError(everyJavaHasIt);
        }
    }
}
