import java.util.Base64;

/** One group's forum when it has a hundred posts, and when it has a million; all in one run. */
final class Talk {

    /** A group may invite a hundred in a day; nobody may post more than sixty in ten minutes. */
    static final int PEOPLE = 90;

    private static final int SMALL = 100;
    private static final int LARGE = Integer.parseInt(System.getenv().getOrDefault("BENCH_POSTS", "1000000"));
    private static final int EVERY = 200;

    private final Hearth hearth;
    private final Community community;
    private final TalkPages pages;
    private final TalkPosting posting;
    private final TalkMails mails;

    Talk(Hearth hearth, Community community) {
        this.hearth = hearth;
        this.community = community;
        this.pages = new TalkPages(hearth, community);
        this.posting = new TalkPosting(hearth, community);
        this.mails = new TalkMails(hearth, community);
    }

    void report(Report report) throws Exception {
        var group = TalkMass.id(Base64.getUrlDecoder().decode(community.group.substring("/groups/".length())));
        var mass = new TalkMass(hearth, group);
        var few = mass.fill(SMALL, 0);
        pages.measure(0, few, 20);
        posting.measure("%,d".formatted(SMALL));
        mails.measure("%,d".formatted(SMALL));
        var longest = mass.fill(LARGE, EVERY);
        pages.measure(1, longest, LARGE / EVERY);
        posting.measure("%,d".formatted(LARGE));
        report.heading("The forum, %,d posts and %,d in one group, ms of processor".formatted(SMALL, LARGE));
        pages.table(report);
        posting.table(report);
        mails.measure("%,d".formatted(LARGE));
        mails.table(report);
    }
}
