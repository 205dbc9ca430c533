package org.hearth.attacker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.hearth.attacker.Village.Inhabitant;
import org.hearth.cast.Cast;
import org.hearth.forum.ThreadId;
import org.hearth.groups.GroupId;
import org.hearth.groups.Role;
import org.hearth.web.AccountId;
import org.hearth.web.Picture;

/**
 * Two groups with the same eight people, who came to both in the same order and have nothing else in common there, one
 * more who reads in both, and one who leads both.
 */
final class TwoGroups {

    static final List<String> HERE =
            List.of("Amber", "Birchwood", "Cloud", "Driftwood", "Ember", "Fjord", "Gravel", "Hazel");
    static final List<String> THERE =
            List.of("Quartz", "Thimble", "Onion", "Velvet", "Puffin", "Saffron", "Zinc", "Marzipan");
    /** In which order they write there. */
    private static final List<Integer> MIXED = List.of(3, 6, 0, 5, 1, 7, 2, 4);

    private final People people;
    final Side here;
    final Side there;

    TwoGroups(People people) {
        this.people = people;
        var leads = newAccount();
        var reads = newAccount();
        var both = HERE.stream().map(name -> newAccount()).toList();
        var straight = IntStream.range(0, HERE.size()).boxed().toList();
        this.here = new Side(HERE, straight, both, new Company(leads, "Lamp", reads, "Winter"));
        this.there = new Side(THERE, MIXED, both, new Company(leads, "Harbour", reads, "Zodiac"));
    }

    private AccountId newAccount() {
        return people.account(UUID.randomUUID() + "@example.org");
    }

    /** Everybody does what people do, in both groups: the same words, and what is theirs alone in both alike. */
    void live() {
        for (var side : List.of(here, there)) {
            for (var place : side.order) {
                var person = side.all.get(place);
                var me = side.path() + "/me";
                post(person, me + "/place", Map.of("place", place % 2 == 0 ? Village.BODO : Village.NARVIK));
                post(person, me + "/face", Map.of("called", side == here ? "Synne" : "Oddny", "picture", "4711"));
                post(person, side.path() + "/emergency", Map.of("name", "Kari " + place, "phone", "9988776" + place));
                post(person, "/look", Map.of("text", place < 4 ? "150" : "100"));
                post(person, side.path() + "/threads/" + side.thread.text() + "/posts", Map.of("body", "Good evening"));
            }
        }
    }

    static void post(Inhabitant who, String path, Map<String, String> fields) {
        var answer = who.visitor().post(path, fields);
        if (answer.status() != 302) {
            throw new AssertionError(path + " says " + answer.status());
        }
    }

    /** Who leads and who reads in both, and what they are called in one. */
    private record Company(AccountId leads, String leading, AccountId reads, String reading) {}

    /** One of the two. */
    final class Side {

        final GroupId group;
        final List<String> names;
        private final List<Integer> order;
        final List<Inhabitant> all;
        final ThreadId thread;
        final Inhabitant leads;
        final Inhabitant reads;

        /** @param order in which they write */
        Side(List<String> names, List<Integer> order, List<AccountId> both, Company company) {
            var troupe = Cast.LONG_NIGHTS;
            this.group = people.founding.found(troupe.name(), troupe.purpose(), troupe.rules(), troupe.language());
            this.names = names;
            this.order = order;
            this.leads = admit(company.leads(), Role.FACILITATOR, company.leading());
            this.all = IntStream.range(0, names.size())
                    .mapToObj(person -> admit(both.get(person), Role.MEMBER, names.get(person)))
                    .toList();
            this.reads = admit(company.reads(), Role.MEMBER, company.reading());
            this.thread = people.forum.keepThread(leads.viewer(), "An evening", "Welcome", people.clock.instant());
        }

        private Inhabitant admit(AccountId account, Role role, String pseudonym) {
            var picture = new Picture(pseudonym.hashCode() * 0x9E3779B97F4A7C15L);
            return new Inhabitant(
                    people.founding.admit(account, group, role, pseudonym, picture), account, people.signedIn(account));
        }

        String path() {
            return "/groups/" + group.text();
        }

        String id(int person) {
            return all.get(person).viewer().persona().text();
        }

        /** All pages that this reader may open in this group, with the fragments that these ask for. */
        List<Answer> pages(Inhabitant reader) {
            var pages = new Crawl(reader.visitor())
                    .from(path(), path() + "/threads", path() + "/me", path() + "/me/circles").stream()
                            .filter(page -> page.path().startsWith(path()))
                            .toList();
            var fragments = pages.stream()
                    .flatMap(page -> page.all("[hx-get^=/groups]").stream())
                    .map(element -> element.attr("hx-get"))
                    .distinct()
                    .map(path -> reader.visitor().get(path, "HX-Request", "true"))
                    .toList();
            var everything = new ArrayList<>(pages);
            everything.addAll(fragments);
            return everything;
        }

        /** The same as bytes with their headers, apart from what differs by chance. */
        Map<String, String> bytes(Inhabitant reader) {
            return TwoGroups.bytes(pages(reader).stream()
                    .filter(page -> !page.path().matches(".*/me/(picture|face)"))
                    .toList());
        }

        /** What is pushed to an open page while all of them write. */
        String pushed() {
            var response = reads.visitor().listen("/stream?topic=thread:" + thread.text());
            var lines = new CopyOnWriteArrayList<String>();
            Thread.startVirtualThread(() -> response.body().forEach(lines::add));
            Awaitility.await().atMost(Village.SOON).until(() -> lines.contains(":"));
            order.forEach(person -> post(
                    all.get(person), path() + "/threads/" + thread.text() + "/posts", Map.of("body", "Good night")));
            Awaitility.await()
                    .atMost(Village.SOON)
                    .until(() -> lines.stream()
                                    .filter(line -> line.contains("Good night"))
                                    .count()
                            == all.size());
            Awaitility.await().atMost(Village.SOON).until(() -> lines.getLast().isEmpty());
            response.body().close();
            return lines.stream().map(line -> line.replaceFirst("^data: ?", "")).collect(Collectors.joining("\n"));
        }
    }

    static Map<String, String> bytes(List<Answer> pages) {
        var bytes = new TreeMap<String, String>();
        pages.forEach(page -> bytes.put(page.path(), page.status() + "\n" + headers(page) + "\n" + page.essence()));
        return bytes;
    }

    private static String headers(Answer answer) {
        return answer.headers().map().entrySet().stream()
                .filter(header -> !List.of("date", "set-cookie", "connection", "keep-alive", "content-length")
                        .contains(header.getKey().toLowerCase(Locale.ROOT)))
                .map(Object::toString)
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
