package org.hearth.places.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearth.kernel.Settings;
import org.hearth.places.Places;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads the countries that come with Hearth, then what the installation adds in {@code places} of its data directory. */
@Configuration(proxyBeanMethods = false)
class PlaceFiles {

    @Bean
    Places places(Settings settings) throws IOException {
        var rows = new ArrayList<Row>();
        shipped().forEach(file -> rows.addAll(file.rows()));
        added(settings.data().resolve("places")).forEach(file -> rows.addAll(file.rows()));
        return Gazetteer.of(rows);
    }

    static List<PlaceFile> shipped() throws IOException {
        var files = new ArrayList<PlaceFile>();
        for (var resource : new PathMatchingResourcePatternResolver().getResources("classpath:places/*.tsv")) {
            files.add(new PlaceFile(String.valueOf(resource.getFilename()), resource.getContentAsByteArray()));
        }
        return files;
    }

    static List<PlaceFile> added(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        var files = new ArrayList<PlaceFile>();
        try (var paths = Files.newDirectoryStream(directory, "*.tsv")) {
            for (var path : paths) {
                files.add(new PlaceFile(path.toString(), Files.readAllBytes(path)));
            }
        }
        return files;
    }
}
