package org.hearth.attacker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.cast.Cast;
import org.hearth.forum.ThreadId;
import org.hearth.groups.GroupId;
import org.hearth.groups.Role;
import org.hearth.groups.Viewer;
import org.hearth.web.AccountId;
import org.hearth.web.Picture;

/** A group of the cast and more people, who show each other things as people do: by forms. */
final class Village {

    static final String BODO = "no-18-bodo";
    static final String NARVIK = "no-18-narvik";
    static final Duration SOON = Duration.ofSeconds(10);

    final People people;
    final GroupId group;
    final ThreadId thread;
    final Inhabitant tove;
    final Inhabitant amir;
    final Inhabitant solveig;
    final Inhabitant mei;

    /** Everybody has an account of their own, so that what they are called elsewhere is in nobody's way. */
    Village(People people) {
        this.people = people;
        var troupe = Cast.LONG_NIGHTS;
        group = people.founding.found(troupe.name(), troupe.purpose(), troupe.rules(), troupe.language());
        tove = admit(Role.FACILITATOR, "Lantern");
        amir = admit(Role.MEMBER, "Blue heron");
        solveig = admit(Role.MEMBER, "Birch");
        mei = admit(Role.MEMBER, "Paper boat");
        thread = people.forum.keepThread(amir.viewer(), "A thread", "Amir’s first words", people.clock.instant());
        people.forum.keepPost(mei.viewer(), thread, "Mei’s answer", people.clock.instant());
    }

    private Inhabitant admit(Role role, String pseudonym) {
        var account = people.account(UUID.randomUUID() + "@example.org");
        var viewer = people.founding.admit(account, group, role, pseudonym, new Picture(pseudonym.hashCode()));
        return new Inhabitant(viewer, account, people.signedIn(account));
    }

    /** So many more. */
    List<Inhabitant> newcomers(int number) {
        return Stream.generate(() -> admit(
                        Role.MEMBER, "Guest " + UUID.randomUUID().toString().substring(0, 8)))
                .limit(number)
                .toList();
    }

    String path() {
        return "/groups/" + group.text();
    }

    String threadPath() {
        return path() + "/threads/" + thread.text();
    }

    String me() {
        return path() + "/me";
    }

    void live(Inhabitant who, String place) {
        assertThat(who.visitor().post(me() + "/place", Map.of("place", place)).status())
                .isEqualTo(302);
    }

    void liveAll(List<Inhabitant> all, String place) {
        all.forEach(one -> live(one, place));
    }

    void goTo(Inhabitant who, String cafe) {
        assertThat(who.visitor().post(me() + "/cafe", Map.of("cafe", cafe)).status())
                .isEqualTo(302);
    }

    void face(Inhabitant who, String name) {
        assertThat(who.visitor()
                        .post(me() + "/face", Map.of("called", name, "picture", "4711"))
                        .status())
                .isEqualTo(302);
    }

    static String to(Inhabitant who) {
        return "person." + who.viewer().persona().text();
    }

    Answer preview(Inhabitant who, String what, String audience) {
        return who.visitor().get(me() + "/steps/preview?what=" + what + "&audience=" + audience);
    }

    /** By way of the preview, with what it carries. */
    void show(Inhabitant who, String what, String audience) {
        var answer = who.visitor().fill(preview(who, what, audience), "level", Map.of());
        assertThat(answer.status()).isEqualTo(302);
    }

    void takeBackAll(Inhabitant who) {
        var forms = who.visitor().get(me()).all("form[action$=removal]");
        assertThat(forms).isNotEmpty();
        forms.forEach(form -> who.visitor().post(form.attr("action"), Map.of()));
    }

    /** A circle with these people in it. @return how it is named as an audience */
    String ring(Inhabitant owner, String name, List<Inhabitant> members) {
        var made = owner.visitor().post(me() + "/circles", Map.of("called", name));
        var path = made.location().orElseThrow();
        setRing(owner, path, name, members);
        return "circle." + path.replaceFirst(".*/", "");
    }

    void setRing(Inhabitant owner, String path, String name, List<Inhabitant> members) {
        var ids =
                members.stream().map(member -> member.viewer().persona().text()).collect(Collectors.joining(","));
        assertThat(owner.visitor()
                        .post(path, Map.of("called", name, "member", ids, "agreed", "yes"))
                        .status())
                .isEqualTo(302);
    }

    void leave(Inhabitant who) {
        who.visitor().post(path() + "/members/" + who.viewer().persona().text() + "/removal", Map.of());
    }

    void reply(Inhabitant who, String text) {
        assertThat(who.visitor()
                        .post(threadPath() + "/posts", Map.of("body", text))
                        .status())
                .isEqualTo(302);
    }

    /** What stands beside one person in the list of people, and on the thread, for another. */
    String beside(Inhabitant reader, Inhabitant who) {
        var name = name(who);
        var listed = reader.visitor().get(path()).all(".people > li").stream()
                .filter(line -> line.text().contains(name))
                .map(line -> line.select(".told").text())
                .collect(Collectors.joining());
        return listed;
    }

    String name(Inhabitant who) {
        return Objects.requireNonNull(
                who.visitor().get(me()).one("#called ~ .person strong").text());
    }

    /** Every byte somebody can fetch, headers too, apart from what differs by chance. */
    Map<String, String> everything(Inhabitant who) {
        var pages = new TreeMap<String, String>();
        var start = new String[] {"/today", "/groups", path(), threadPath()};
        for (var answer : new Crawl(who.visitor()).from(start)) {
            if (answer.path().startsWith(path()) || answer.path().equals("/today")) {
                if (!answer.path().endsWith("/picture") && !answer.path().endsWith("/face")) {
                    pages.put(answer.path(), answer.essence() + "\n" + headers(answer));
                }
            }
        }
        assertThat(pages).hasSizeGreaterThan(10);
        return pages;
    }

    /** The length follows from the bytes, and the mark among them grows by a digit now and then. */
    private static String headers(Answer answer) {
        return answer.headers().map().entrySet().stream()
                .filter(header -> !List.of("date", "set-cookie", "connection", "keep-alive", "content-length")
                        .contains(header.getKey().toLowerCase(java.util.Locale.ROOT)))
                .map(Object::toString)
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    Listening listen(Inhabitant who) {
        var response = who.visitor().listen("/stream?topic=thread:" + thread.text());
        var lines = new CopyOnWriteArrayList<String>();
        Thread.startVirtualThread(() -> response.body().forEach(lines::add));
        await().atMost(SOON).until(() -> lines.contains(":"));
        return new Listening(response, lines);
    }

    record Inhabitant(Viewer viewer, AccountId account, Visitor visitor) {}

    record Listening(HttpResponse<Stream<String>> response, List<String> lines) implements AutoCloseable {

        /** What came up to the end of the post with these words, ids and places in the thread apart. */
        String push(String words) {
            await().atMost(SOON).until(() -> ended(words));
            int at = String.join("\n", lines).indexOf(words);
            var all = String.join("\n", lines);
            var from = all.lastIndexOf("<hx-upsert", at);
            var push = all.substring(from, all.indexOf("</hx-upsert>", at));
            var id = push.replaceFirst("(?s).*id=\"post-([\\w-]{22})\".*", "$1");
            return push.replace(words, "").replace(id, "").replaceAll("data-n=\"\\d+\"", "");
        }

        private boolean ended(String words) {
            var all = String.join("\n", lines);
            var at = all.indexOf(words);
            return at >= 0 && all.indexOf("</hx-upsert>", at) > at;
        }

        @Override
        public void close() {
            response.body().close();
        }
    }
}
