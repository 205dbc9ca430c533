package org.hearth.meetings.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.hearth.HearthTest;
import org.hearth.groups.MembershipEnded;
import org.hearth.kernel.NotFound;
import org.hearth.live.Evening;
import org.hearth.live.Evening.Person;
import org.hearth.meetings.MeetingId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HearthTest
class AnswersTests {

    @Autowired
    Evening evening;

    @Autowired
    JdbcClient database;

    @Autowired
    Answers answers;

    private Person ingrid;

    @BeforeEach
    void somebodyWhoLeads() {
        ingrid = evening.facilitator(evening.group(), "Ingrid");
    }

    @Test
    void thirtyWhoAnswerAtOnceForFifteenPlacesAreFifteenWithAPlaceAndFifteenWhoWaitInOneLine() throws Exception {
        var meeting = meeting(15);
        var people = new ArrayList<Person>();
        for (var number = 0; number < 30; number++) {
            people.add(evening.member(ingrid.viewer().group(), "Guest " + number));
        }
        var go = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var person : people) {
                threads.submit(() -> {
                    go.await();
                    answers.say(person.viewer(), meeting, Answer.COMING);
                    return null;
                });
            }
            go.countDown();
        }
        var waiting = people.stream()
                .flatMap(person -> own(person, meeting).before().stream())
                .sorted()
                .toList();
        assertThat(waiting).hasSize(15).first().isEqualTo(0);
        assertThat(waiting).last().isEqualTo(14);
        assertThat(own(people.getFirst(), meeting).left()).contains(0);
    }

    @Test
    void aPlaceGivenUpGoesToWhoWaitsLongest() {
        var meeting = meeting(1);
        var mari = evening.member(ingrid.viewer().group(), "Mari");
        var ola = evening.member(ingrid.viewer().group(), "Ola");
        var sol = evening.member(ingrid.viewer().group(), "Sol");
        for (var person : List.of(mari, ola, sol)) {
            answers.say(person.viewer(), meeting, Answer.COMING);
        }
        assertThat(own(sol, meeting).before()).contains(1);
        answers.say(ola.viewer(), meeting, Answer.COMING);
        assertThat(own(ola, meeting).before()).contains(0);
        answers.say(mari.viewer(), meeting, Answer.NOT_A_GOOD_DAY);
        assertThat(own(ola, meeting).before()).isEmpty();
        assertThat(own(ola, meeting).is(Answer.COMING)).isTrue();
        assertThat(own(sol, meeting).before()).contains(0);
    }

    @Test
    void whoLeavesTheGroupLeavesTheirPlace() {
        var meeting = meeting(1);
        var mari = evening.member(ingrid.viewer().group(), "Mari");
        var ola = evening.member(ingrid.viewer().group(), "Ola");
        answers.say(mari.viewer(), meeting, Answer.COMING);
        answers.say(ola.viewer(), meeting, Answer.COMING);
        answers.on(new MembershipEnded(mari.viewer().group(), mari.viewer().persona()));
        assertThat(own(mari, meeting).answer()).isEmpty();
        assertThat(own(ola, meeting).before()).isEmpty();
    }

    @Test
    void withoutALimitEverybodyWhoComesComes() {
        var meeting = meeting(0);
        var mari = evening.member(ingrid.viewer().group(), "Mari");
        answers.say(mari.viewer(), meeting, Answer.COMING);
        assertThat(own(mari, meeting).is(Answer.COMING)).isTrue();
        assertThat(own(mari, meeting).before()).isEmpty();
        assertThat(own(mari, meeting).left()).isEmpty();
    }

    @Test
    void onlyWhoLeadsSeesWhoComes() {
        var meeting = meeting(0);
        var mari = evening.member(ingrid.viewer().group(), "Mari");
        answers.say(mari.viewer(), meeting, Answer.COMING);
        assertThat(answers.of(ingrid.viewer(), meeting)).hasSize(1);
        assertThatThrownBy(() -> answers.of(mari.viewer(), meeting)).isInstanceOf(NotFound.class);
    }

    private Answered own(Person person, MeetingId meeting) {
        return answers.own(person.viewer(), meeting);
    }

    private MeetingId meeting(int places) {
        var meeting = evening.meeting(ingrid, Instant.now().plusSeconds(3 * 86_400));
        database.sql("update meeting set seats = nullif(:places, 0) where id = :meeting")
                .param("places", places)
                .param("meeting", meeting.id().value())
                .update();
        return meeting.id();
    }
}
