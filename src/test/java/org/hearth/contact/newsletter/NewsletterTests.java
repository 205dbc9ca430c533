package org.hearth.contact.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.hearth.attacker.Answer;
import org.hearth.attacker.AttackerTest;
import org.hearth.attacker.Circle;
import org.hearth.attacker.Mailbag;
import org.hearth.attacker.Outbox;
import org.hearth.attacker.People;
import org.hearth.attacker.Visitor;
import org.hearth.cast.Cast;
import org.hearth.groups.Founding;
import org.hearth.groups.Role;
import org.hearth.web.Picture;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A newsletter is written by its people, sent once, and says no more by mail than each asked for. */
@AttackerTest
class NewsletterTests {

    private static final String TITLE = "What the lake taught me";
    private static final String WORDS = "Cold water, then *breath*, then tea.";

    @Autowired
    People people;

    @Autowired
    Founding founding;

    @Autowired
    Mailbag mail;

    @Autowired
    Outbox outbox;

    @Autowired
    DeliveryRound round;

    @Autowired
    Delivering delivering;

    @Autowired
    TransactionTemplate transactions;

    private final String address = UUID.randomUUID() + "@example.org";
    private Circle circle;
    private Visitor reader;
    private Visitor editor;
    private String path;

    @BeforeEach
    void aReaderOfTheirOwn() {
        circle = people.gather(Cast.LONG_NIGHTS);
        founding.admit(people.account(address), circle.group(), Role.MEMBER, "Quiet reader", new Picture(7));
        reader = people.signedIn(people.account(address));
        editor = circle.visitor(Cast.TOVE);
        path = circle.path() + "/newsletter";
    }

    private void propose(Cast.Player author, String title, String named) {
        assertThat(circle.visitor(author)
                        .post(path + "/pieces", Map.of("title", title, "body", WORDS, "named", named))
                        .status())
                .isEqualTo(302);
    }

    private void choose(String choice) {
        reader.post(path + "/choice", Map.of("choice", choice));
    }

    /** Everything that was proposed, in an issue of this name, looked at. */
    private Answer looked(String title) {
        for (var form : editor.get(path + "/next").page().select("form:has(button[value=in])")) {
            editor.post(form.attr("action"), Map.of("move", "in"));
        }
        editor.post(path + "/next/title", Map.of("title", title));
        return editor.get(path + "/next/look");
    }

    private String send(String title) {
        return editor.fill(looked(title), "version", Map.of()).location().orElseThrow();
    }

    private static String header(MimeMessage letter, String name) throws Exception {
        return String.join("", letter.getHeader(name));
    }

    @Test
    void whatMembersProposeIsOrderedSentAndRead() {
        propose(Cast.AMIR, TITLE, "yes");
        propose(Cast.MEI, "A thank you", "no");
        assertThat(reader.get(path).body()).doesNotContain(TITLE);
        assertThat(editor.get(path + "/next").body())
                .contains(TITLE, "Blue heron", "Without a name")
                .doesNotContain("Paper boat");
        var issue = send("Autumn");
        var page = reader.get(issue);
        assertThat(page.body())
                .contains("Autumn", TITLE, "Blue heron", "<em>breath</em>")
                .doesNotContain("Paper boat");
        assertThat(page.page().select(".piece h2").eachText()).containsExactly("A thank you", TITLE);
        assertThat(reader.get(path).body()).contains("Autumn");
        assertThat(reader.get("/today").body()).contains("The newsletter has come", "Autumn");
    }

    @Test
    void piecesMoveUpAndOut() {
        propose(Cast.AMIR, "First of all", "yes");
        propose(Cast.MEI, "Second of all", "yes");
        looked("Order");
        var forms = editor.get(path + "/next").page().select("form:has(button[value=out])");
        editor.post(forms.get(1).attr("action"), Map.of("move", "earlier"));
        assertThat(editor.get(path + "/next/look").page().select(".piece h2").eachText())
                .containsExactly("Second of all", "First of all");
        editor.post(forms.get(1).attr("action"), Map.of("move", "out"));
        assertThat(editor.get(path + "/next/look").page().select(".piece h2").eachText())
                .containsExactly("First of all");
    }

    @Test
    void nobodyGetsMailWhoDidNotAsk() {
        propose(Cast.AMIR, TITLE, "yes");
        send("Autumn");
        round.go();
        outbox.awaitEmpty();
        assertThat(mail.to(address)).isEmpty();
    }

    @Test
    void whoWantsToBeToldLearnsOnlyThatThereIsSomethingNew() throws Exception {
        choose("told");
        propose(Cast.AMIR, TITLE, "yes");
        send("Autumn");
        round.go();
        var letter = mail.letter(address, 1);
        assertThat(Mailbag.text(letter)).doesNotContain(WORDS, TITLE, "Autumn", Cast.LONG_NIGHTS.name());
        assertThat(letter.getSubject()).isEqualTo("Something new for you");
        assertThat(header(letter, "List-Id")).isEqualTo("<letters.house.example>");
    }

    @Test
    void whoWantsItWholeGetsItBelowTheFirstLines() {
        choose("whole");
        propose(Cast.AMIR, TITLE, "yes");
        propose(Cast.MEI, "A thank you", "no");
        send("Autumn");
        round.go();
        var text = Mailbag.text(mail.letter(address, 1));
        assertThat(text)
                .contains("Autumn", TITLE, "Blue heron", WORDS, "Without a name")
                .doesNotContain("Paper boat");
        assertThat(text.indexOf("Autumn")).isGreaterThan(200);
    }

    @Test
    void onePressOfTheMailProgramStopsItAndOpeningTheLinkDoesNot() throws Exception {
        choose("told");
        propose(Cast.AMIR, TITLE, "yes");
        send("Autumn");
        round.go();
        var letter = mail.letter(address, 1);
        assertThat(header(letter, "List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        var stop = header(letter, "List-Unsubscribe").replaceAll("^<https://house.example|>$", "");
        var machine = people.nobody();
        assertThat(machine.get(stop).status()).isEqualTo(200);
        assertThat(reader.get("/letters").body()).contains("you are told by mail");
        assertThat(machine.postBare(stop, Map.of("List-Unsubscribe", "One-Click"))
                        .status())
                .isEqualTo(200);
        assertThat(reader.get("/letters").body()).contains("you look at the page yourself");
        propose(Cast.MEI, "More", "yes");
        send("Winter");
        round.go();
        outbox.awaitEmpty();
        assertThat(mail.to(address)).hasSize(1);
    }

    @Test
    void pressedTwiceByTwoEditorsAtOnceItIsSentOnce() throws Exception {
        choose("whole");
        propose(Cast.AMIR, TITLE, "yes");
        var look = looked("Autumn");
        var form = look.one("form:has([name=version])");
        var other = people.signedIn(people.account("second-" + address));
        founding.admit(
                people.account("second-" + address), circle.group(), Role.CO_FACILITATOR, "Second", new Picture(9));
        other.get(path + "/next/look");
        var both = List.of(editor, other);
        try (var pool = Executors.newFixedThreadPool(8)) {
            var answers = pool.invokeAll(IntStream.range(0, 8)
                    .<java.util.concurrent.Callable<Answer>>mapToObj(
                            number -> () -> press(both.get(number % 2), look, form))
                    .toList());
            for (var answer : answers) {
                assertThat(answer.get().location().orElseThrow()).endsWith("?sent");
            }
            pool.invokeAll(IntStream.range(0, 4)
                    .mapToObj(number -> Executors.callable((Runnable) round::go))
                    .toList());
        }
        mail.letter(address, 1);
        outbox.awaitEmpty();
        assertThat(mail.to(address)).hasSize(1);
        assertThat(reader.get(path).page().select(".list h2").eachText()).containsExactly("Autumn");
    }

    /** The same form, with a token of whoever presses. */
    private static Answer press(Visitor visitor, Answer look, Element form) {
        return visitor.submit(look, form, Map.of("_csrf", visitor.csrf()));
    }

    @Test
    void whatWasChangedSinceTheLookIsNotSent() {
        propose(Cast.AMIR, TITLE, "yes");
        var look = looked("Autumn");
        editor.post(path + "/next/title", Map.of("title", "Winter"));
        assertThat(editor.fill(look, "version", Map.of()).location().orElseThrow())
                .endsWith("/look?changed");
        assertThat(reader.get(path).body()).contains("No issue has come out yet");
    }

    @Test
    void killedBetweenLetterAndMarkNobodyIsForgottenAndNobodyToldTwice() {
        choose("told");
        propose(Cast.AMIR, TITLE, "yes");
        send("Autumn");
        // as a process leaves it that is killed before the end of its transaction
        transactions.executeWithoutResult(transaction -> {
            assertThat(delivering.next()).isTrue();
            transaction.setRollbackOnly();
        });
        outbox.awaitEmpty();
        assertThat(mail.to(address)).isEmpty();
        round.go();
        mail.letter(address, 1);
        round.go();
        outbox.awaitEmpty();
        assertThat(mail.to(address)).hasSize(1);
    }

    @Test
    void aPieceTakenBackIsGoneFromThePageAndFromLettersThatWait() {
        choose("whole");
        propose(Cast.AMIR, TITLE, "yes");
        propose(Cast.MEI, "A thank you", "yes");
        var issue = send("Autumn");
        var amir = circle.visitor(Cast.AMIR);
        var back = amir.get(path).one("a[href$=taking-back]").attr("href");
        assertThat(amir.get(back).body()).contains("cannot be called back");
        assertThat(reader.get(back).status()).isEqualTo(404);
        assertThat(reader.post(back, Map.of()).status()).isEqualTo(404);
        amir.post(back, Map.of());
        assertThat(reader.get(issue).body())
                .contains("taken back by whoever wrote it")
                .doesNotContain(TITLE);
        assertThat(reader.get(issue.replace("?sent", "") + "/print?with=names").body())
                .doesNotContain(TITLE, "Blue heron");
        round.go();
        assertThat(Mailbag.text(mail.letter(address, 1)))
                .contains("A thank you")
                .doesNotContain(TITLE);
    }

    @Test
    void paperNamesNeitherGroupNorPeopleUnlessSomebodyChoosesIt() {
        propose(Cast.AMIR, TITLE, "yes");
        var print = send("Autumn").replace("?sent", "") + "/print";
        var plain = reader.get(print).page();
        assertThat(plain.text()).contains(TITLE);
        assertThat(plain.select(".leaflet").text()).doesNotContain("Blue heron", Cast.LONG_NIGHTS.name());
        assertThat(plain.title()).doesNotContain(Cast.LONG_NIGHTS.name());
        var named = reader.get(print + "?paper=folded&with=names&with=group").page();
        assertThat(named.select(".leaflet").text()).contains("Blue heron", Cast.LONG_NIGHTS.name());
    }

    @Test
    void aMemberWhoSaysYesMayEditAndNobodyElse() {
        var mei = circle.visitor(Cast.MEI);
        var who = circle.viewer(Cast.MEI).persona().text();
        assertThat(mei.get(path + "/next").status()).isEqualTo(404);
        editor.post(circle.path() + "/hands", Map.of("who", who, "task", "newsletter"));
        assertThat(mei.get(path + "/next").status()).isEqualTo(404);
        assertThat(mei.get(path).body()).contains("whether you would lend a hand");
        mei.post(circle.path() + "/hands/answer", Map.of("task", "newsletter", "yes", "yes"));
        assertThat(mei.get(path + "/next").status()).isEqualTo(200);
        editor.post(circle.path() + "/hands/" + who + "/removal", Map.of("task", "newsletter"));
        assertThat(mei.get(path + "/next").status()).isEqualTo(404);
        mei.post(circle.path() + "/hands/answer", Map.of("task", "newsletter", "yes", "yes"));
        assertThat(mei.get(path + "/next").status()).isEqualTo(404);
    }

    @Test
    void helpIsShownOnceBeforeAPieceThatSpeaksOfDangerIsHandedIn() {
        var amir = circle.visitor(Cast.AMIR);
        var fields = Map.of("title", "Tonight", "body", "I am going to kill myself tonight.");
        var first = amir.post(path + "/pieces", fields);
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.body()).contains("I am going to kill myself tonight.", "name=\"helped\"");
        assertThat(amir.fill(first, "body", fields).status()).isEqualTo(302);
    }
}
