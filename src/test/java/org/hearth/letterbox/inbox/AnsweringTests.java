package org.hearth.letterbox.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.hearth.attacker.AttackerTest;
import org.hearth.attacker.Circle;
import org.hearth.attacker.Mailbag;
import org.hearth.attacker.People;
import org.hearth.attacker.Rows;
import org.hearth.attacker.Visitor;
import org.hearth.cast.Cast;
import org.hearth.forum.ThreadId;
import org.hearth.forum.following.Round;
import org.hearth.groups.Founding;
import org.hearth.groups.Role;
import org.hearth.groups.Viewer;
import org.hearth.web.Picture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Answers by mail, and what somebody tries who has an address, a secret, or has lost the right to use it. */
@AttackerTest
@TestPropertySource(properties = {"hearth.inbox.port=0", "hearth.inbox.domain=house.example"})
class AnsweringTests {

    private static final String ANSWER = "I lie awake too, and think of you.";

    @Autowired
    People people;

    @Autowired
    Founding founding;

    @Autowired
    Mailbag mail;

    @Autowired
    Round round;

    @Autowired
    Inbox inbox;

    @Autowired
    Rows rows;

    private final String address = UUID.randomUUID() + "@example.org";
    private Circle circle;
    private Viewer viewer;
    private Visitor reader;
    private ThreadId thread;
    private String secret = "";

    @BeforeEach
    void aLetterThatCanBeAnswered() throws Exception {
        circle = people.gather(Cast.LONG_NIGHTS);
        viewer = founding.admit(people.account(address), circle.group(), Role.MEMBER, "Quiet reader", new Picture(7));
        reader = people.signedIn(people.account(address));
        reader.post(circle.path() + "/letters", Map.of("rhythm", "each", "texts", "yes"));
        thread = circle.thread(Cast.TOVE, "Nights", "The lamp is on");
        secret = secretOf(1);
    }

    private String secretOf(int letter) throws MessagingException {
        round.go();
        round.go();
        return ((InternetAddress) mail.letter(address, letter).getReplyTo()[0]).getAddress();
    }

    private MimeMessage letter(String from, String text) throws MessagingException {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", String.valueOf(inbox.port()));
        properties.setProperty("mail.smtp.from", from);
        var message = new MimeMessage(Session.getInstance(properties));
        message.setFrom("Kari Nordmann <" + from + ">");
        message.setSubject("Re: Something new for you");
        message.setSentDate(new java.util.Date());
        message.setText(text + "\n\nRegards\nKari Nordmann\n", "utf-8");
        message.saveChanges();
        return message;
    }

    private void send(MimeMessage message, String to) throws MessagingException {
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        // as it is, with the Message-ID that it has
        try (var transport = message.getSession().getTransport("smtp")) {
            transport.connect();
            transport.sendMessage(message, message.getRecipients(Message.RecipientType.TO));
        }
    }

    private String page() {
        return circle.visitor(Cast.TOVE).get(circle.threadPath(thread)).body();
    }

    private void assertReturnedOnce() {
        var returned = mail.letter(address, 2);
        assertThat(Mailbag.text(returned)).doesNotContain("Nights", Cast.LONG_NIGHTS.name(), ANSWER);
        assertThat(mail.to(address)).hasSize(2);
    }

    @Test
    void anAnswerIsPostedUnderThePseudonymWithoutTheName() throws Exception {
        send(letter(address, ANSWER), secret);
        assertThat(page()).contains(ANSWER, "Quiet reader").doesNotContain("Nordmann", "Regards");
        assertThat(mail.to(address)).hasSize(1);
    }

    @Test
    void whoWritesOfDyingIsToldWhomTheyCanCall() throws Exception {
        var red = "I am going to kill myself tonight. I have the pills here.";
        send(letter(address, red), secret);
        assertThat(page()).contains(red);
        var help = mail.letter(address, 2);
        assertThat(Mailbag.text(help))
                .contains("https://house.example/help-now")
                .doesNotContain(red, "Nights");
        assertThat(help.getSubject()).isEqualTo("What you sent has arrived");
        assertThat(people.nobody().get("/help-now").status()).isEqualTo(200);
    }

    @Test
    void theSameLetterAgainIsPostedOnceAndChangesNothing() throws Exception {
        var letter = letter(address, ANSWER);
        send(letter, secret);
        send(letter, secret);
        assertThat(page().split(ANSWER, -1)).hasSize(2);
        reader.post(circle.postPath(thread) + "/taking-back", Map.of());
        send(letter, secret);
        assertThat(page()).doesNotContain(ANSWER);
    }

    @Test
    void aGuessedAddressIsRefusedAtTheDoor() {
        for (var guess : new String[] {"0".repeat(32), "post", "postmaster", secret.substring(1, 33) + "0"}) {
            assertThatThrownBy(() -> send(letter(address, ANSWER), guess.replaceAll("@.*", "") + "@house.example"))
                    .isInstanceOf(SendFailedException.class);
        }
        assertThatThrownBy(() -> send(letter(address, ANSWER), secret.replace("house.example", "elsewhere.example")))
                .isInstanceOf(SendFailedException.class);
        assertThat(page()).doesNotContain(ANSWER);
    }

    @Test
    void anothersSecretOpensNothingAndOnlyItsOwnerIsTold() throws Exception {
        var stranger = UUID.randomUUID() + "@example.org";
        var letter = letter(stranger, ANSWER);
        send(letter, secret);
        send(letter, secret);
        assertReturnedOnce();
        assertThat(mail.to(stranger)).isEmpty();
        assertThat(page()).doesNotContain(ANSWER);
    }

    @Test
    void whatAMachineSendsIsNeitherPostedNorAnswered() throws Exception {
        var letter = letter(address, ANSWER);
        letter.setHeader("Auto-Submitted", "auto-replied");
        send(letter, secret);
        var away = letter(address, ANSWER);
        away.setSubject("Automatisk svar: Noe nytt til deg");
        send(away, secret);
        assertThat(page()).doesNotContain(ANSWER);
        assertThat(mail.to(address)).hasSize(1);
    }

    @Test
    void whoWasTakenOutOfTheGroupWritesNoMore() throws Exception {
        var removal = circle.path() + "/members/" + viewer.persona().text() + "/removal";
        circle.visitor(Cast.TOVE).post(removal, Map.of());
        assertThat(reader.get(circle.path()).status()).isEqualTo(404);
        send(letter(address, ANSWER), secret);
        assertReturnedOnce();
        assertThat(page()).doesNotContain(ANSWER);
        circle.thread(Cast.TOVE, "For those who stay", "Words");
        round.go();
        round.go();
        assertThat(mail.to(address)).hasSize(2);
    }

    @Test
    void newAddressesMakeTheOldOnesNobodys() throws Exception {
        reader.post(circle.path() + "/letters/renewal", Map.of());
        assertThatThrownBy(() -> send(letter(address, ANSWER), secret)).isInstanceOf(SendFailedException.class);
        circle.thread(Cast.TOVE, "More", "Words");
        assertThat(secretOf(2)).isNotEqualTo(secret);
    }

    @Test
    void whoWantsNoTextsAnyMoreTakesTheAddressesBack() {
        reader.post(circle.path() + "/letters", Map.of("rhythm", "each", "texts", "no"));
        assertThatThrownBy(() -> send(letter(address, ANSWER), secret)).isInstanceOf(SendFailedException.class);
    }

    @Test
    void aLockedThreadIsLockedForLettersToo() throws Exception {
        rows.change("update thread set locked = true where id = ?", thread.value());
        send(letter(address, ANSWER), secret);
        assertReturnedOnce();
        assertThat(page()).doesNotContain(ANSWER);
    }

    @Test
    void neitherTheSecretNorTheLetterIsInTheDatabase() throws Exception {
        send(letter(address, ANSWER), secret);
        var key = secret.substring(0, 32);
        assertThat(rows.dump())
                .noneMatch(row -> row.text().contains(key) || row.text().contains("Nordmann"));
    }
}
