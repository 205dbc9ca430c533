package org.hearth.directory.signs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hearth.HearthTest;
import org.hearth.directory.Sign;
import org.hearth.forum.Forum;
import org.hearth.groups.Founding;
import org.hearth.groups.GroupId;
import org.hearth.groups.Role;
import org.hearth.groups.Viewer;
import org.hearth.identity.Accounts;
import org.hearth.identity.EmailAddress;
import org.hearth.kernel.Settings;
import org.hearth.web.Language;
import org.hearth.web.Picture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is told of a group's life, and when it is not. Days are given; no clock is asked. */
@HearthTest
class SignsTests {

    private static final LocalDate DAY = LocalDate.of(2031, 5, 12);

    @Autowired
    Signs signs;

    @Autowired
    Founding founding;

    @Autowired
    Accounts accounts;

    @Autowired
    Forum forum;

    @Autowired
    Settings settings;

    @Autowired
    JdbcClient database;

    private GroupId group;
    private final List<Viewer> people = new ArrayList<>();

    @BeforeEach
    void sixPeople() {
        database.sql("delete from support_group").update();
        group = founding.found("Long evenings", "Purpose.", "Be kind.", Language.ENGLISH);
        for (int number = 0; number < 12; number++) {
            var account = accounts.withAddress(
                    EmailAddress.of(UUID.randomUUID() + "@example.org").orElseThrow());
            var role = number == 0 ? Role.FACILITATOR : Role.MEMBER;
            people.add(founding.admit(account, group, role, "Person " + number, new Picture(number)));
        }
        joinedOn(DAY.minusDays(30));
    }

    @Test
    void mostFirstAnswersWithinHours() {
        for (int asker = 1; asker <= 5; asker++) {
            asks(asker, DAY.minusDays(asker), asker);
        }
        look(DAY);
        assertThat(word(Sign.FIRST_ANSWER)).isEqualTo("HOURS");
        assertThat(word(Sign.WAITING)).isEqualTo("HARDLY");
        assertThat(signs.told(group).get(Sign.FIRST_ANSWER)).isEqualTo(new Telling("HOURS", 3));
    }

    @Test
    void anAnswerToOneselfIsNone() {
        for (int asker = 1; asker <= 5; asker++) {
            var thread = forum.keepThread(people.get(asker), "Why", "Why", at(DAY.minusDays(9), 8));
            forum.keepPost(people.get(asker), thread, "Nobody?", at(DAY.minusDays(9), 9));
        }
        look(DAY);
        assertThat(word(Sign.FIRST_ANSWER)).isEqualTo("LONG");
        assertThat(word(Sign.WAITING)).isEqualTo("MANY");
    }

    @Test
    void aThreadOfLastNightDoesNotCountAsLeftAlone() {
        for (int asker = 1; asker <= 5; asker++) {
            asks(asker, DAY.minusDays(asker + 1), 2);
            forum.keepThread(people.get(asker), "Just now", "Just now", at(DAY.minusDays(1), 20));
        }
        look(DAY);
        assertThat(word(Sign.WAITING)).isEqualTo("HARDLY");
    }

    @Test
    void fourPeopleTellNothing() {
        for (int asker = 1; asker <= 4; asker++) {
            asks(asker, DAY.minusDays(asker), 1);
            asks(asker, DAY.minusDays(asker + 5), 1);
        }
        look(DAY);
        assertThat(signs.told(group)).isEmpty();
    }

    @Test
    void whatIsOlderThanNinetyDaysIsForgotten() {
        for (int asker = 1; asker <= 6; asker++) {
            asks(asker, DAY.minusDays(91 + asker), 1);
        }
        look(DAY);
        assertThat(signs.told(group)).isEmpty();
    }

    @Test
    void thoseWhoStayAreToldFromFiveOn() {
        joinedOn(DAY.minusDays(400));
        for (int writer = 1; writer <= 4; writer++) {
            asks(writer, DAY.minusDays(3), 1);
        }
        // the one who answers is the fifth
        look(DAY);
        assertThat(word(Sign.STAYING)).isEqualTo("MANY");
    }

    @Test
    void thoseWhoGiveAnswerMoreThanTheyAsk() {
        var thread = forum.keepThread(people.get(0), "Who knows this", "Who", at(DAY.minusDays(4), 8));
        for (int giver = 1; giver <= 5; giver++) {
            for (int times = 0; times < 3; times++) {
                forum.keepPost(people.get(giver), thread, "I do", at(DAY.minusDays(3), 9));
            }
        }
        look(DAY);
        assertThat(word(Sign.GIVING)).isEqualTo("MOST");
    }

    @Test
    void onePersonMoreDoesNotMakeASignAppear() {
        for (int asker = 1; asker <= 4; asker++) {
            asks(asker, DAY.minusDays(asker), 1);
        }
        look(DAY);
        asks(5, DAY, 1);
        look(DAY.plusDays(1));
        assertThat(signs.told(group)).as("the fifth would be told of").isEmpty();
        for (int asker = 6; asker <= 9; asker++) {
            asks(asker, DAY.plusDays(1), 1);
        }
        look(DAY.plusDays(2));
        assertThat(word(Sign.FIRST_ANSWER)).as("five came together").isEqualTo("HOURS");
    }

    @Test
    void onePersonLessDoesNotMakeASignVanish() {
        for (int asker = 1; asker <= 5; asker++) {
            asks(asker, DAY.minusDays(asker == 1 ? 89 : 5), 1);
        }
        look(DAY);
        assertThat(word(Sign.FIRST_ANSWER)).isEqualTo("HOURS");
        look(DAY.plusDays(4));
        assertThat(word(Sign.FIRST_ANSWER)).isEqualTo("HOURS");
        look(DAY.plusDays(100));
        assertThat(signs.told(group)).as("nobody writes any more").isEmpty();
    }

    @Test
    void oneLateAnswerDoesNotMoveAWord() {
        for (int asker = 1; asker <= 5; asker++) {
            asks(asker, DAY.minusDays(9), 3);
        }
        look(DAY);
        for (int times = 0; times < 9; times++) {
            forum.keepThread(people.get(1), "Alone", "Alone", at(DAY, 1));
        }
        look(DAY.plusDays(3));
        assertThat(word(Sign.WAITING)).isEqualTo("HARDLY");
    }

    @Test
    void aGroupIsLookedAtOnceADay() {
        look(DAY);
        assertThat(signs.look(DAY, 10)).isZero();
        assertThat(signs.look(DAY.plusDays(1), 10)).isEqualTo(1);
    }

    /** Asks in the morning; the facilitator answers so many hours later. */
    private void asks(int person, LocalDate day, int hours) {
        var thread = forum.keepThread(people.get(person), "How", "How", at(day, 8));
        forum.keepPost(people.get(0), thread, "So", at(day, 8).plus(Duration.ofHours(hours)));
    }

    private Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(settings.timeZone()).toInstant();
    }

    private void look(LocalDate day) {
        assertThat(signs.look(day, 10)).isEqualTo(1);
    }

    private String word(Sign sign) {
        var telling = signs.told(group).get(sign);
        return telling == null ? "" : telling.word();
    }

    private void joinedOn(LocalDate day) {
        database.sql("update membership set joined_on = :day").param("day", day).update();
    }
}
