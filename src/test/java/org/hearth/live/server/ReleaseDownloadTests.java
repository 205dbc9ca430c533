package org.hearth.live.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseDownloadTests {

    @TempDir
    Path directory;

    @Test
    void takesTheProgramOutOfAnArchiveWithTheRightChecksum() throws IOException {
        var archive = archive();
        var place = new BinaryPlace("", Files.createDirectories(directory.resolve("cache")));
        var program = new ReleaseDownload(place, directory).unpack(archive, ReleaseDownload.sha256(archive));
        assertThat(program).isExecutable().hasContent("a program");
    }

    @Test
    void aChangedArchiveIsNeverRun() throws IOException {
        var archive = archive();
        var checksum = ReleaseDownload.sha256(archive);
        var bytes = Files.readAllBytes(archive);
        bytes[bytes.length / 2] ^= 1;
        Files.write(archive, bytes);
        var place = new BinaryPlace("", directory.resolve("cache"));
        assertThatThrownBy(() -> new ReleaseDownload(place, directory).unpack(archive, checksum))
                .isInstanceOf(IOException.class);
        assertThat(place.find()).isEmpty();
    }

    private Path archive() throws IOException {
        var file = directory.resolve("release.tar.gz");
        var content = "a program".getBytes(StandardCharsets.UTF_8);
        try (var tar = new TarArchiveOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
            var entry = new TarArchiveEntry(BinaryPlace.NAME);
            entry.setSize(content.length);
            tar.putArchiveEntry(entry);
            tar.write(content);
            tar.closeArchiveEntry();
        }
        return file;
    }
}
