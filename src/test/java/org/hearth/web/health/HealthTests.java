package org.hearth.web.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.hearth.web.HealthWord;
import org.junit.jupiter.api.Test;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.AvailabilityState;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.jdbc.datasource.AbstractDataSource;

class HealthTests {

    private static final HealthWord VIDEO = () -> Optional.of("video is off: LiveKit is being built");
    private static final HealthWord MAIL = Optional::empty;

    @Test
    void saysInWordsWhatIsOff() {
        assertThat(new Health(new FakeAvailability(), new DatabaseThatIsGone(), List.of(VIDEO, MAIL)).off())
                .containsExactly("video is off: LiveKit is being built");
    }

    @Test
    void isNotReadyWhenTheDatabaseIsGone() {
        var answer = new HealthController(new Health(new FakeAvailability(), new DatabaseThatIsGone(), List.of(VIDEO)))
                .show();
        assertThat(answer.getStatusCode().value()).isEqualTo(503);
        assertThat(answer.getBody())
                .isEqualTo("not ready: the database does not answer\nvideo is off: LiveKit is being built\n");
    }

    @Test
    void doesNotWaitForADatabaseThatNeverAnswers() {
        var started = System.nanoTime();
        assertThat(new Health(new FakeAvailability(), new DatabaseThatNeverAnswers(), List.of()).notReady())
                .isPresent();
        assertThat(System.nanoTime() - started).isLessThan(5_000_000_000L);
    }

    @Test
    void isNotReadyWhileStarting() {
        var starting = new FakeAvailability();
        starting.readiness = ReadinessState.REFUSING_TRAFFIC;
        assertThat(new Health(starting, new DatabaseThatIsGone(), List.of()).notReady())
                .hasValue("not ready: starting or stopping");
    }

    private static final class FakeAvailability implements ApplicationAvailability {
        private ReadinessState readiness = ReadinessState.ACCEPTING_TRAFFIC;

        @Override
        public <S extends AvailabilityState> S getState(Class<S> type, S otherwise) {
            return type == ReadinessState.class ? type.cast(readiness) : otherwise;
        }

        @Override
        public <S extends AvailabilityState> S getState(Class<S> type) {
            return type.cast(readiness);
        }

        @Override
        public <S extends AvailabilityState> AvailabilityChangeEvent<S> getLastChangeEvent(Class<S> type) {
            throw new UnsupportedOperationException();
        }
    }

    private static class DatabaseThatIsGone extends AbstractDataSource {
        @Override
        public Connection getConnection() throws SQLException {
            throw new SQLException("gone");
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return getConnection();
        }
    }

    private static final class DatabaseThatNeverAnswers extends DatabaseThatIsGone {
        @Override
        public Connection getConnection() {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
            throw new IllegalStateException();
        }
    }
}
