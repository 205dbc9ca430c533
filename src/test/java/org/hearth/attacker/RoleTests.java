package org.hearth.attacker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.cast.Cast;
import org.hearth.groups.Capability;
import org.hearth.groups.Role;
import org.hearth.web.Picture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a role does not give, no address gives either. */
@AttackerTest
class RoleTests extends LongNights {

    private Visitor amir;

    @BeforeEach
    void aMember() {
        amir = circle.visitor(Cast.AMIR);
    }

    @Test
    void anInterpreterCannotReadAThreadByItsAddress() {
        var interpreter = outsiderAs(Role.INTERPRETER);
        assertThat(interpreter.get(threadPath).status()).isEqualTo(404);
        assertThat(interpreter.get(circle.path() + "/threads").status()).isEqualTo(404);
        assertThat(interpreter
                        .post(threadPath + "/posts", Map.of("body", "I am here"))
                        .status())
                .isEqualTo(404);
        assertThat(interpreter.get(circle.path() + "/meetings").status()).isEqualTo(200);
        assertThat(interpreter.get("/today").body()).doesNotContain("By Solveig");
        assertThat(interpreter.get("/groups").one("ul.list a").attr("href")).isEqualTo(circle.path());
    }

    @Test
    void aSupporterAProviderAndAResearcherSeeWhatTheGroupIsAndNobodyInIt() {
        var meeting = circle.meeting().text();
        for (var role : new Role[] {Role.SUPPORTER, Role.PROVIDER, Role.RESEARCHER}) {
            var one = outsiderAs(role);
            var about = one.get(circle.path());
            assertThat(about.status()).isEqualTo(200);
            assertThat(about.body()).contains(Cast.LONG_NIGHTS.purpose()).doesNotContain("Birch", "Paper boat");
            assertThat(one.get(threadPath).status()).isEqualTo(404);
            assertThat(one.get(circle.path() + "/meetings").status()).isEqualTo(404);
            assertThat(one.get(circle.path() + "/meetings/" + meeting + "/prejoin")
                            .status())
                    .isEqualTo(404);
            assertThat(one.get("/meetings").body()).doesNotContain(meeting);
            assertThat(about.all("nav.doors a")).hasSize(1);
        }
    }

    @Test
    void theTableOfRightsThatPeopleReadIsTheOneThatDecides() {
        var page = circle.visitor(Cast.MEI).get(circle.path() + "/rights");
        for (var capability : Capability.values()) {
            var shown = page.all("tr[data-capability=" + capability + "] li").stream()
                    .map(role -> role.attr("data-role"))
                    .collect(Collectors.toSet());
            assertThat(shown)
                    .as(capability.toString())
                    .isEqualTo(Arrays.stream(Role.values())
                            .filter(role -> role.can(capability))
                            .map(Role::name)
                            .collect(Collectors.toSet()));
        }
    }

    @Test
    void whoGivesARoleAnswersForIt() {
        name(Cast.AMIR, "/role", Map.of("role", "CO_FACILITATOR"));
        assertThat(people.coordinator().get("/coordination/audit").page().text())
                .contains("“Lantern” made “Blue heron” a co-facilitator");
    }

    @Test
    void aStandInsRightsBeginAndEndWithTheDay() {
        var today = today();
        name(
                Cast.AMIR,
                "/stand-in",
                Map.of(
                        "from",
                        today.plusDays(2).toString(),
                        "until",
                        today.plusDays(3).toString()));
        assertThat(amir.get(circle.path() + "/shape").status()).isEqualTo(404);
        clock.move(Duration.ofDays(2));
        assertThat(amir.get(circle.path() + "/shape").status()).isEqualTo(200);
        assertThat(amir.get(circle.path()).body()).contains("You stand in as facilitator until");
        assertThat(circle.visitor(Cast.MEI).get(circle.path()).body()).contains("Stands in as facilitator until");
        assertThat(amir.get(circle.path() + "/roles").status()).isEqualTo(404);
        clock.move(Duration.ofDays(2));
        assertThat(amir.get(circle.path() + "/shape").status()).isEqualTo(404);
        assertThat(amir.get(threadPath).status()).isEqualTo(200);
    }

    @Test
    void aStandInCannotKeepTheGroupOrPutTheFacilitatorOut() {
        var today = today().toString();
        name(Cast.AMIR, "/stand-in", Map.of("from", today, "until", today));
        assertThat(amir.post(member(Cast.TOVE) + "/removal", Map.of()).status()).isEqualTo(404);
        assertThat(amir.post(member(Cast.MEI) + "/hand-over", Map.of()).status())
                .isEqualTo(404);
        assertThat(amir.post(member(Cast.AMIR) + "/stand-in", Map.of("from", today, "until", today))
                        .status())
                .isEqualTo(404);
        assertThat(facilitator.get(circle.path() + "/roles").status()).isEqualTo(200);
    }

    @Test
    void aCoFacilitatorCannotRemoveTheFacilitatorOrRaiseAnybody() {
        name(Cast.AMIR, "/role", Map.of("role", "CO_FACILITATOR"));
        assertThat(amir.get(circle.path() + "/invitations").status()).isEqualTo(200);
        assertThat(amir.post(member(Cast.TOVE) + "/removal", Map.of()).status()).isEqualTo(404);
        assertThat(amir.get(member(Cast.TOVE) + "/removal").status()).isEqualTo(404);
        for (var role : Role.values()) {
            assertThat(amir.post(member(Cast.MEI) + "/role", Map.of("role", role.name()))
                            .status())
                    .isEqualTo(404);
            assertThat(amir.post(member(Cast.AMIR) + "/role", Map.of("role", role.name()))
                            .status())
                    .isEqualTo(404);
        }
        assertThat(amir.post(circle.path() + "/rules", Map.of("body", "Mine")).status())
                .isEqualTo(404);
        assertThat(amir.post(member(Cast.MEI) + "/removal", Map.of()).status()).isEqualTo(302);
        assertThat(circle.visitor(Cast.MEI).get(threadPath).status()).isEqualTo(404);
    }

    @Test
    void nobodyGivesThemselvesARoleAndNobodyIsMadeFacilitatorWithoutAYes() {
        assertThat(facilitator
                        .post(member(Cast.TOVE) + "/role", Map.of("role", "MEMBER"))
                        .status())
                .isEqualTo(404);
        for (var role : new String[] {"FACILITATOR", "STAND_IN", "KING"}) {
            assertThat(facilitator
                            .post(member(Cast.AMIR) + "/role", Map.of("role", role))
                            .status())
                    .isEqualTo(404);
        }
        assertThat(amir.get(circle.path() + "/shape").status()).isEqualTo(404);
    }

    @Test
    void aGroupIsHandedOverOnlyByAYesAndIsNeverWithoutFacilitator() {
        name(Cast.AMIR, "/hand-over", Map.of("stays", "MEMBER"));
        assertThat(circle.visitor(Cast.MEI)
                        .post(circle.path() + "/hand-over/acceptance", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(amir.get(circle.path() + "/shape").status()).isEqualTo(404);
        assertThat(facilitator.get(circle.path() + "/shape").status()).isEqualTo(200);
        assertThat(amir.get(circle.path() + "/hand-over").status()).isEqualTo(200);
        assertThat(amir.post(circle.path() + "/hand-over/acceptance", Map.of()).status())
                .isEqualTo(302);
        assertThat(amir.get(circle.path() + "/roles").status()).isEqualTo(200);
        assertThat(facilitator.get(circle.path() + "/roles").status()).isEqualTo(404);
        assertThat(facilitator.get(threadPath).status()).isEqualTo(200);
        assertThat(amir.post(circle.path() + "/hand-over/acceptance", Map.of()).status())
                .isEqualTo(404);
    }

    @Test
    void anOfferTakenBackGivesNothing() {
        name(Cast.AMIR, "/hand-over", Map.of());
        facilitator.post(circle.path() + "/hand-over/withdrawal", Map.of());
        assertThat(amir.post(circle.path() + "/hand-over/acceptance", Map.of()).status())
                .isEqualTo(404);
        assertThat(amir.get(circle.path() + "/roles").status()).isEqualTo(404);
    }

    @Test
    void theOnlyFacilitatorCannotGoNorPauseThemselves() {
        var leaving = facilitator.post(circle.path() + "/agreements/withdrawal", Map.of());
        assertThat(leaving.status()).isEqualTo(422);
        assertThat(facilitator.get(circle.path() + "/roles").status()).isEqualTo(200);
    }

    @Test
    void whoseRoleIsTakenReadsNothingMore() {
        assertThat(amir.get(threadPath).status()).isEqualTo(200);
        name(Cast.AMIR, "/role", Map.of("role", "INTERPRETER"));
        assertThat(amir.get(threadPath).status()).isEqualTo(404);
    }

    private void name(Cast.Player player, String page, Map<String, String> fields) {
        assertThat(facilitator.post(member(player) + page, fields).status()).isEqualTo(302);
    }

    private String member(Cast.Player player) {
        return circle.path() + "/members/" + circle.viewer(player).persona().text();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneId.systemDefault()));
    }

    private Visitor outsiderAs(Role role) {
        var account = people.account(UUID.randomUUID() + "@example.org");
        people.founding.admit(account, circle.group(), role, "Guest as " + role.ordinal(), new Picture(3));
        return people.signedIn(account);
    }
}
