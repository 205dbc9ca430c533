package org.hearth.attacker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.hearth.cast.Cast;
import org.hearth.forum.Moderation;
import org.hearth.forum.PostId;
import org.hearth.forum.ThreadId;
import org.hearth.forum.picture.Files;
import org.hearth.kernel.Submission;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Pictures in posts: who gets them, what is left in them, and when they are gone. */
@AttackerTest
class PictureTests {

    @Autowired
    People people;

    @Autowired
    Rows rows;

    @Autowired
    Crossing crossing;

    @Autowired
    Moderation moderation;

    @Autowired
    TransactionTemplate transactions;

    private Circle circle;
    private ThreadId thread;
    private Visitor writer;
    private Visitor reader;

    @BeforeEach
    void twoInAThread() {
        circle = people.gather(Cast.LONG_NIGHTS);
        thread = circle.thread(Cast.TOVE, "A thread", "First words");
        writer = circle.visitor(Cast.MEI);
        reader = circle.visitor(Cast.AMIR);
    }

    @Test
    void whatWasSentStandsBesideTheTextWithoutAnythingOfTheCamera() throws IOException {
        post(Files.photo(900, 600, 6));
        var image = images(reader).getFirst();
        assertThat(image.attr("alt")).isEqualTo("A picture without a description");
        var answer = reader.get(path(image));
        assertThat(answer.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
        assertThat(answer.header("Content-Disposition")).isEqualTo("inline; filename=\"picture.jpg\"");
        assertThat(answer.header("Cache-Control")).startsWith("private");
        var seen = ImageIO.read(new ByteArrayInputStream(reader.download(path(image))));
        assertThat(seen.getHeight()).isGreaterThan(seen.getWidth());
        for (var row : rows.dump()) {
            assertThat(row.text()).doesNotContain(Files.SECRET, "IMG at home");
        }
    }

    @Test
    void lookingFirstLosesNoneAndWordsForThemStay() {
        var first = send(Map.of("body", "", "more", "yes"), Files.photo(90, 60, 1), Files.plain("png", 40, 40));
        assertThat(first.status()).isEqualTo(200);
        var alt = first.page().select("input[name^=alt-]").getFirst().attr("name");
        var looked = writer.fill(
                first, "body", Map.of("body", "Two pictures", alt, "Our garden, in bloom", "preview", "yes"));
        assertThat(looked.page().select(".preview .pictures img[alt='Our garden, in bloom']"))
                .hasSize(1);
        assertThat(images(reader)).isEmpty();
        var draft = looked.one(".chosen img").attr("src");
        assertThat(writer.get(draft).status()).isEqualTo(200);
        assertThat(reader.get(draft).status()).isEqualTo(404);
        var posted = writer.fill(looked, "body", Map.of("body", "Two pictures", alt, "Our garden, in bloom"));
        assertThat(posted.status()).isEqualTo(302);
        assertThat(images(reader)).hasSize(2);
        assertThat(images(reader).getFirst().attr("alt")).isEqualTo("Our garden, in bloom");
        assertThat(writer.get(draft).status()).isEqualTo(404);
    }

    @Test
    void whatCannotBeTakenIsSaidKindlyAndTheRestIsKept() {
        var answer = send(
                Map.of("body", "My text"),
                Files.plain("png", 40, 40),
                "<svg onload='alert(1)'/>".getBytes(),
                Files.bomb(30_000, 30_000));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.one("#pictures-error").text()).contains("Your text is still here");
        assertThat(answer.one("textarea[name=body]").wholeText().strip()).isEqualTo("My text");
        assertThat(answer.page().select(".chosen img")).hasSize(1);
        assertThat(reader.get(circle.threadPath(thread)).body()).doesNotContain("My text");
    }

    @Test
    void aPostHoldsSix() {
        var seven =
                IntStream.range(0, 7).mapToObj(one -> Files.plain("png", 4, 4)).toArray(byte[][]::new);
        var answer = send(Map.of("body", "Seven"), seven);
        assertThat(answer.page().select(".chosen img")).hasSize(6);
        assertThat(answer.body()).contains("A post holds six pictures");
    }

    @Test
    void aPostHoldsSixHoweverManyFormsAreSentAtOnce() {
        var form = Submission.next().toString();
        var six =
                IntStream.range(0, 6).mapToObj(one -> Files.plain("png", 4, 4)).toList();
        var fields = Map.of("body", "", "more", "yes", "submission", form, "_csrf", writer.csrf());
        Callable<Answer> send = () -> writer.postFiles(circle.threadPath(thread) + "/posts", fields, six);
        // keeping the first picture of each form waits for this row
        var kept = crossing.behind(
                () -> rows.database
                        .sql("select id from persona where id = ? for update")
                        .param(circle.viewer(Cast.MEI).persona().value())
                        .query(UUID.class)
                        .single(),
                Collections.nCopies(3, send));
        assertThat(kept).allMatch(answer -> answer.resultNow().status() == 200);
        writer.postFiles(
                circle.threadPath(thread) + "/posts",
                Map.of("body", "Many", "submission", form, "pictured", "yes"),
                List.of());
        assertThat(images(reader)).hasSize(6);
    }

    @Test
    void onlyWhoMayReadThePostGetsThem() {
        post(Files.plain("png", 40, 40));
        var path = path(images(reader).getFirst());
        var nothing = circle.path() + "/posts/" + PostId.random().text() + "/pictures/1";
        var stranger = people.gather(Cast.AFTER).visitor(Cast.TOVE);
        assertThat(people.nobody().get(path).status()).isIn(302, 401);
        for (var guess : List.of("0", "2", "-1", "1.0", "999999999999", "x", "1%00")) {
            assertThat(reader.get(path.replaceFirst("/1(\\?.*)?$", "/" + guess)).status())
                    .isIn(400, 404);
        }
        var other = people.gather(Cast.AFTER);
        var byTheirs = path.replace(circle.group().text(), other.group().text());
        var outsider = other.visitor(Cast.TOVE);
        assertThat(outsider.get(byTheirs).status()).isEqualTo(404);
        assertThat(outsider.get(byTheirs).essence())
                .isEqualTo(outsider.get(nothing.replace(
                                circle.group().text(), other.group().text()))
                        .essence());
        assertThat(stranger.get(path).status()).isIn(200, 404);
    }

    @Test
    void hiddenOnesAreHiddenAndThoseTakenBackAreGone() {
        post(Files.plain("png", 40, 40));
        var path = path(images(reader).getFirst());
        var post = PostId.valueOf(path.split("/")[4]);
        transactions.executeWithoutResult(
                step -> moderation.hide(circle.viewer(Cast.TOVE), post, "It showed somebody."));
        assertThat(reader.get(path).status()).isEqualTo(404);
        assertThat(images(reader)).isEmpty();
        assertThat(circle.visitor(Cast.TOVE).get(path).status()).isEqualTo(200);
        writer.post(circle.path() + "/posts/" + post.text() + "/taking-back", Map.of());
        assertThat(writer.get(path).status()).isEqualTo(404);
        assertThat(rows.dump().stream()
                        .filter(row -> row.table().equals("picture")
                                && row.text().contains(post.value().toString())))
                .isEmpty();
    }

    @Test
    void undoneTheyComeBackWithTheTextAndEditedTheyCanGo() {
        post(Files.plain("png", 40, 40));
        var page = writer.get(circle.threadPath(thread));
        var undone = writer.submit(page, page.one("form.undo"), Map.of());
        assertThat(undone.page().select(".chosen img")).hasSize(1);
        writer.fill(undone, "body", Map.of("body", "Again"));
        assertThat(images(reader)).hasSize(1);
        var edit = writer.get(circle.threadPath(thread))
                .one(".post.own a[href$=/edit]")
                .attr("href");
        var form = writer.get(edit);
        var id = form.one("input[name=gone]").attr("value");
        writer.postFiles(
                edit, Map.of("body", "Again", "pictured", "yes", "gone", id), List.of(Files.plain("gif", 30, 20)));
        assertThat(images(reader)).hasSize(1);
        assertThat(path(images(reader).getFirst())).contains("/pictures/");
    }

    @Test
    void whoLeavesTakesThemOutAndAlong() {
        post(Files.plain("png", 40, 40));
        var path = path(images(reader).getFirst());
        send(Map.of("body", "", "more", "yes"), Files.plain("gif", 8, 8));
        var archive = Zip.of(writer.download("/you/archive/hearth-archive.zip"));
        assertThat(archive.parts().keySet().stream().filter(name -> name.endsWith(".jpg")))
                .hasSizeGreaterThanOrEqualTo(2);
        var persona = circle.viewer(Cast.MEI).persona();
        var removal = writer.get(circle.path() + "/members/" + persona.text() + "/removal");
        writer.fill(removal, "posts", Map.of("posts", "GONE"));
        assertThat(reader.get(path).status()).isEqualTo(404);
        assertThat(images(reader)).isEmpty();
        var post = PostId.valueOf(path.split("/")[4]).value().toString();
        assertThat(rows.dump().stream().filter(row -> row.table().equals("picture")))
                .noneMatch(row -> row.text().contains(post)
                        || row.text().contains(persona.value().toString()));
    }

    @Test
    void filesGoNowhereElse() {
        var big = new byte[600_000];
        assertThat(reader.postFiles(circle.path() + "/me", Map.of(), List.of(big))
                        .status())
                .isEqualTo(400);
        assertThat(people.nobody()
                        .postFiles(circle.threadPath(thread) + "/posts", Map.of(), List.of(big))
                        .status())
                .isEqualTo(400);
    }

    private void post(byte[]... files) {
        assertThat(send(Map.of("body", "Look"), files).status()).isEqualTo(302);
    }

    private Answer send(Map<String, String> fields, byte[]... files) {
        return writer.postFiles(circle.threadPath(thread) + "/posts", fields, List.of(files));
    }

    private List<Element> images(Visitor visitor) {
        return visitor.get(circle.threadPath(thread)).all("#posts .pictures img");
    }

    /** As a browser finds it from the thread's page. */
    private String path(Element image) {
        var link = Objects.requireNonNull(image.closest("a")).attr("href");
        return circle.path() + link.replaceFirst("^\\.\\.", "");
    }
}
