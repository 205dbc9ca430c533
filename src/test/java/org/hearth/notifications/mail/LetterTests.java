package org.hearth.notifications.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.hearth.attacker.AttackerTest;
import org.hearth.attacker.Mailbag;
import org.hearth.cast.Cast;
import org.hearth.identity.EmailAddress;
import org.hearth.web.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every kind of mail there is, in every language, as a mail server gets it: none tells what it is about. */
@AttackerTest
class LetterTests {

    private static final String SECRET = "x9secret9x";
    private static final int SHOWN_ON_LOCKED_SCREENS = 200;

    /** Words of what Hearth is for, beginnings of them, in all its languages. */
    private static final List<String> TELLING = List.of(
            "support",
            "group",
            "gruppe",
            "støtte",
            "hearth",
            "forum",
            "member",
            "medlem",
            "pain",
            "smerte",
            "grief",
            "sorg",
            "illness",
            "sykdom",
            "diagnos",
            "health",
            "helse",
            "therap",
            "terapi",
            "clinic",
            "klinikk",
            "hospital",
            "sykehus",
            "patient",
            "pasient",
            "facilitator",
            "pseudonym",
            "meeting",
            "møte",
            "crisis",
            "krise",
            "mental",
            "psyk",
            "recovery",
            "addict",
            "avheng");

    @Autowired
    Letters letters;

    @Autowired
    Post post;

    @Autowired
    Mailbag mail;

    static Stream<Arguments> everyKindInEveryLanguage() {
        return Stream.of(MailKind.values())
                .flatMap(kind -> Stream.of(Language.values()).map(language -> Arguments.of(kind, language)));
    }

    @ParameterizedTest
    @MethodSource("everyKindInEveryLanguage")
    void whatALockedScreenShowsTellsNothing(MailKind kind, Language language) throws Exception {
        var letter = sent(kind, language);
        var shown = letter.getSubject() + "\n" + beginning(Mailbag.text(letter));
        assertThat(telling(shown)).isEmpty();
        assertThat(letter.getSubject()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("everyKindInEveryLanguage")
    void senderHeadersAndLinkTellNothing(MailKind kind, Language language) throws Exception {
        var letter = sent(kind, language);
        assertThat(letter.getFrom()).hasSize(1);
        assertThat(letter.getFrom()[0].toString()).isEqualTo("post@house.example");
        assertThat(letter.getMessageID()).matches("<[A-Za-z0-9_-]{43}@house\\.example>");
        var headers = new ArrayList<String>();
        letter.getAllHeaderLines().asIterator().forEachRemaining(headers::add);
        var own = headers.stream().filter(line -> !line.startsWith("Received:")).toList();
        assertThat(telling(String.join("\n", own))).isEmpty();
        assertThat(String.join("\n", own)).doesNotContainIgnoringCase("X-Mailer", "User-Agent");
        if (letter.getHeader("List-Id") != null) {
            assertThat(letter.getHeader("List-Id")).containsExactly("<letters.house.example>");
            assertThat(letter.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        }
        if (!kind.path().isEmpty()) {
            assertThat(Mailbag.text(letter)).contains("https://house.example" + kind.path() + SECRET);
            assertThat(telling(kind.path())).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("everyKindInEveryLanguage")
    void oneLetterHasOneReader(MailKind kind, Language language) throws Exception {
        var letter = sent(kind, language);
        assertThat(letter.getAllRecipients()).hasSize(1);
        assertThat(letter.getHeader("Cc")).isNull();
        assertThat(letter.getHeader("Bcc")).isNull();
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(letter.getContentType()).startsWith("text/plain");
    }

    @ParameterizedTest
    @MethodSource("everyKindInEveryLanguage")
    void noPlaceIsLeftUnfilled(MailKind kind, Language language) throws Exception {
        var text = Mailbag.text(sent(kind, language));
        assertThat(text).doesNotContain("{", "}", "\\n", "null");
        assertThat(text.contains("https://")).isEqualTo(!kind.path().isEmpty());
    }

    @Test
    void aLetterThatTellsWouldBeNoticed() {
        assertThat(telling("Your invitation to the SUPPORT group Long nights")).contains("support", "group");
        assertThat(telling("Lenken til støttegruppen din")).isNotEmpty();
        assertThat(telling("A message from " + Cast.LONG_NIGHTS.name())).isNotEmpty();
    }

    private static List<String> telling(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return Stream.concat(TELLING.stream(), names()).filter(lower::contains).toList();
    }

    /** Of the cast's groups and people. */
    private static Stream<String> names() {
        return Stream.of(Cast.LONG_NIGHTS, Cast.AFTER)
                .flatMap(troupe -> Stream.concat(
                        Stream.of(troupe.name()), troupe.parts().stream().map(Cast.Part::pseudonym)))
                .map(name -> name.toLowerCase(Locale.ROOT));
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(SHOWN_ON_LOCKED_SCREENS, text.length()));
    }

    private MimeMessage sent(MailKind kind, Language language) {
        var address = UUID.randomUUID() + "@example.org";
        post.send(letters.write(kind, EmailAddress.of(address).orElseThrow(), SECRET, language));
        return mail.letter(address, 1);
    }
}
