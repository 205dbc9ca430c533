package org.hearth.web.health;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.hearth.web.HealthWord;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.stereotype.Component;

/** Asks what there is to ask, each within its time. */
@Component
class Health {

    private static final Duration DATABASE_ANSWERS_WITHIN = Duration.ofSeconds(2);

    private final ApplicationAvailability availability;
    private final DataSource database;
    private final List<HealthWord> words;

    Health(ApplicationAvailability availability, DataSource database, List<HealthWord> words) {
        this.availability = availability;
        this.database = database;
        this.words = words;
    }

    /** Why nobody should be sent here now, if so. */
    Optional<String> notReady() {
        if (availability.getReadinessState() != ReadinessState.ACCEPTING_TRAFFIC) {
            return Optional.of("not ready: starting or stopping");
        }
        return databaseAnswers() ? Optional.empty() : Optional.of("not ready: the database does not answer");
    }

    List<String> off() {
        return words.stream().map(HealthWord::off).flatMap(Optional::stream).toList();
    }

    /** On a thread of its own: the pool waits longer for a connection than whoever asks here wants to. */
    private boolean databaseAnswers() {
        var answer = new CompletableFuture<Boolean>();
        Thread.ofVirtual().start(() -> answer.complete(canBeAsked()));
        return answer.completeOnTimeout(false, DATABASE_ANSWERS_WITHIN.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    private boolean canBeAsked() {
        try (var connection = database.getConnection()) {
            return connection.isValid((int) DATABASE_ANSWERS_WITHIN.toSeconds());
        } catch (SQLException gone) {
            return false;
        }
    }
}
