package org.hearth.letterbox.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Map;
import java.util.Properties;
import org.hearth.attacker.AttackerTest;
import org.hearth.attacker.Circle;
import org.hearth.attacker.Mailbag;
import org.hearth.attacker.People;
import org.hearth.attacker.Visitor;
import org.hearth.cast.Cast;
import org.hearth.forum.following.Round;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** A thread for chosen people stays among them, in letters and in answers to letters. */
@AttackerTest
@TestPropertySource(properties = {"hearth.inbox.port=0", "hearth.inbox.domain=house.example"})
class ClosedThreadLetterTests {

    private static final String SECRET = "Only for Paper boat";

    @Autowired
    People people;

    @Autowired
    Mailbag mail;

    @Autowired
    Round round;

    @Autowired
    Inbox inbox;

    @Test
    void itsWordsGoToItsReadersAloneAndNotToWhoWasTakenOut() throws Exception {
        var circle = people.gather(Cast.LONG_NIGHTS);
        var beginner = circle.visitor(Cast.MEI);
        for (var player : new Cast.Player[] {Cast.AMIR, Cast.SOLVEIG, Cast.TOVE}) {
            circle.visitor(player).post(circle.path() + "/letters", Map.of("rhythm", "each", "texts", "yes"));
        }
        var path = begin(circle, beginner);
        goRound();
        var letter = mail.letter(Cast.AMIR.address(), 1);
        assertThat(Mailbag.text(letter)).contains(SECRET);
        assertThat(mail.to(Cast.SOLVEIG.address())).isEmpty();
        assertThat(mail.to(Cast.TOVE.address())).isEmpty();

        beginner.post(
                path + "/readers",
                Map.of("shown", circle.viewer(Cast.AMIR).persona().text()));
        beginner.post(path + "/posts", Map.of("body", "Between us"));
        goRound();
        answer(letter);
        assertThat(Mailbag.text(mail.letter(Cast.AMIR.address(), 2))).doesNotContain(SECRET, "Between us");
        assertThat(mail.to(Cast.AMIR.address())).hasSize(2);
        assertThat(beginner.get(path).body()).contains("Between us").doesNotContain("Let me in again");
    }

    private String begin(Circle circle, Visitor beginner) {
        var friend = circle.viewer(Cast.AMIR).persona().text();
        var made = beginner.post(circle.path() + "/me/circles", Map.of("called", "Close"));
        var known = Map.of("called", "Close", "member", friend, "agreed", "yes");
        beginner.post(made.location().orElseThrow(), known);
        var thread = Map.of("title", SECRET, "body", SECRET, "audience", "closed", "reader", friend);
        return beginner.post(circle.path() + "/threads", thread).location().orElseThrow();
    }

    private void goRound() {
        round.go();
        round.go();
    }

    private void answer(MimeMessage letter) throws Exception {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", String.valueOf(inbox.port()));
        properties.setProperty("mail.smtp.from", Cast.AMIR.address());
        var message = new MimeMessage(Session.getInstance(properties));
        message.setFrom(Cast.AMIR.address());
        message.setRecipient(Message.RecipientType.TO, (InternetAddress) letter.getReplyTo()[0]);
        message.setText("Let me in again", "utf-8");
        message.saveChanges();
        try (var transport = message.getSession().getTransport("smtp")) {
            transport.connect();
            transport.sendMessage(message, message.getAllRecipients());
        }
    }
}
