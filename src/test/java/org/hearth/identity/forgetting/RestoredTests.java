package org.hearth.identity.forgetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hearth.Hearth;
import org.hearth.forum.Forum;
import org.hearth.groups.Founding;
import org.hearth.groups.GroupId;
import org.hearth.groups.Role;
import org.hearth.groups.Viewer;
import org.hearth.identity.Accounts;
import org.hearth.identity.Belongings.Remains;
import org.hearth.identity.EmailAddress;
import org.hearth.identity.PersonaId;
import org.hearth.identity.forgetting.Deletion.What;
import org.hearth.web.AccountId;
import org.hearth.web.Language;
import org.hearth.web.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** An older copy of the database is put back, as after a broken disk. */
class RestoredTests {

    private static final String WORD = "kanarimeis";

    @TempDir(cleanup = CleanupMode.ALWAYS)
    Path directory;

    private AccountId mei = new AccountId(0);
    private Viewer meiInside = new Viewer(GroupId.random(), "", PersonaId.random(), Role.MEMBER);

    @Test
    void whoWasForgottenIsForgottenAgainBeforeTheFirstAnswer() throws Exception {
        run(this::fill);
        var copy = directory.resolve("copy");
        copy(database(), copy);
        run(hearth -> {
            assertThat(rowsWith(hearth, WORD)).isNotEmpty();
            hearth.getBean(Forgetter.class)
                    .account(mei, Map.of(meiInside.group().value(), Remains.GONE), Language.ENGLISH);
            await().until(() -> rowsWith(hearth, WORD).isEmpty());
        });
        restore(copy);
        var atTheDoor = new ArrayList<List<String>>();
        run(hearth -> assertThat(rowsWith(hearth, "kanaritove")).isNotEmpty(), hearth -> {
            atTheDoor.add(rowsWith(hearth, WORD));
            atTheDoor.add(numbers(hearth, "select count(*) from account"));
        });
        assertThat(atTheDoor).containsExactly(List.of(), List.of("1"));
    }

    @Test
    void whoComesAfterTheRestoreIsNotTakenForTheForgotten() throws Exception {
        run(hearth -> {});
        var copy = directory.resolve("copy");
        copy(database(), copy);
        run(hearth -> {
            fill(hearth);
            hearth.getBean(Forgetter.class).account(mei, Map.of(), Language.ENGLISH);
        });
        restore(copy);
        var before = mei;
        run(hearth -> {
            fill(hearth);
            assertThat(mei).isEqualTo(before);
        });
        run(hearth -> assertThat(rowsWith(hearth, WORD)).isNotEmpty());
    }

    @Test
    void killedAfterTheJournalAndBeforeTheCommitNothingIsLeft() throws Exception {
        run(hearth -> {
            fill(hearth);
            var deletions = hearth.getBean(Deletions.class);
            var journal = hearth.getBean(Journal.class);
            journal.append(Deletion.of(What.PERSONA_GONE, deletions.fingerprint(meiInside.persona())));
            journal.append(Deletion.of(What.ACCOUNT, deletions.fingerprint(mei)));
        });
        run(hearth -> {
            assertThat(rowsWith(hearth, WORD)).isEmpty();
            assertThat(numbers(hearth, "select count(*) from account")).containsExactly("1");
        });
    }

    private void fill(ConfigurableApplicationContext hearth) {
        var founding = hearth.getBean(Founding.class);
        var group = founding.found("Evening", "", "Be kind.", Language.ENGLISH);
        var tove = founding.admit(account(hearth, "tove"), group, Role.FACILITATOR, "kanaritove", new Picture(1));
        mei = account(hearth, "mei");
        meiInside = founding.admit(mei, group, Role.MEMBER, WORD, new Picture(2));
        var forum = hearth.getBean(Forum.class);
        var thread = forum.keepThread(meiInside, WORD + " asks", WORD + " writes", java.time.Instant.EPOCH);
        forum.keepPost(tove, thread, "An answer", java.time.Instant.EPOCH);
    }

    private static AccountId account(ConfigurableApplicationContext hearth, String name) {
        return hearth.getBean(Accounts.class)
                .withAddress(EmailAddress.of(name + "@example.org").orElseThrow());
    }

    private static List<String> rowsWith(ConfigurableApplicationContext hearth, String word) {
        var database = hearth.getBean(JdbcClient.class);
        return List.of("persona", "thread", "post").stream()
                .flatMap(table -> database
                        .sql("select t::text from " + table + " t where t::text like :word")
                        .param("word", "%" + word + "%")
                        .query((row, number) -> row.getString(1))
                        .list()
                        .stream())
                .toList();
    }

    private static List<String> numbers(ConfigurableApplicationContext hearth, String sql) {
        return hearth.getBean(JdbcClient.class)
                .sql(sql)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private Path database() {
        return directory.resolve("data").resolve("postgres");
    }

    private void restore(Path copy) throws Exception {
        FileSystemUtils.deleteRecursively(database());
        copy(copy, database());
    }

    /** With its owners and rights, which PostgreSQL insists on. */
    private static void copy(Path from, Path to) throws Exception {
        var copying = new ProcessBuilder("cp", "-a", from.toString(), to.toString()).inheritIO();
        assertThat(copying.start().waitFor()).isZero();
    }

    private void run(Consumer<ConfigurableApplicationContext> what) {
        run(what, hearth -> {});
    }

    /** @param atTheDoor when the port opens, before anybody can have asked */
    private void run(
            Consumer<ConfigurableApplicationContext> what, Consumer<ConfigurableApplicationContext> atTheDoor) {
        var application = new SpringApplication(Hearth.class);
        application.addListeners((ApplicationListener<WebServerInitializedEvent>)
                event -> atTheDoor.accept((ConfigurableApplicationContext) event.getApplicationContext()));
        try (var hearth = application.run(
                "--hearth.port=0",
                "--hearth.data=" + directory.resolve("data"),
                "--hearth.livekit.url=off",
                "--hearth.empty=true")) {
            what.accept(hearth);
        }
    }
}
