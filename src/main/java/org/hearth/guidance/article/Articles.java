package org.hearth.guidance.article;

import java.util.Optional;
import org.hearth.guidance.ArticleId;
import org.hearth.guidance.RemarkId;
import org.hearth.guidance.house.House;
import org.hearth.identity.Audit;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.RateLimit;
import org.hearth.kernel.RateLimits;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Information pages: written, published, taken back. Each change is a version of its own; of the house's, an audit row too. */
@Component
class Articles {

    private static final int MOST_REMARKS = 50;

    private final ArticleTable table;
    private final RemarkTable remarks;
    private final House house;
    private final Audit audit;
    private final RateLimits limits;

    Articles(ArticleTable table, RemarkTable remarks, House house, Audit audit, RateLimits limits) {
        this.limits = limits;
        this.table = table;
        this.remarks = remarks;
        this.house = house;
        this.audit = audit;
    }

    /** Sent twice, it is one page. */
    @Transactional
    public ArticleId add(Shelf shelf, ArticleForm form, boolean publish) {
        need(shelf);
        var before = table.ofSubmission(form.submissionId());
        if (before.isPresent()) {
            return before.get();
        }
        var article = ArticleId.random();
        table.add(shelf, article, form.submissionId());
        keep(shelf, article, 1, form, publish);
        return article;
    }

    /** @return false if somebody else has changed the page since; nothing is kept then */
    @Transactional
    public boolean change(Shelf shelf, ArticleId id, ArticleForm form, boolean publish) {
        need(shelf);
        var article = table.find(shelf, id).orElseThrow(NotFound::new);
        if (!table.next(article.id(), form.basisNumber())) {
            return false;
        }
        keep(shelf, id, form.basisNumber() + 1, form, publish);
        return true;
    }

    private void keep(Shelf shelf, ArticleId article, int number, ArticleForm form, boolean publish) {
        table.keep(shelf, article, number, form, house.today());
        if (publish) {
            table.publish(article, number);
        }
        record(shelf, publish ? "guidance.audit.article.published" : "guidance.audit.article.kept", form.title());
    }

    @Transactional
    public void takeBack(Shelf shelf, ArticleId id) {
        need(shelf);
        var article = table.find(shelf, id).orElseThrow(NotFound::new);
        var title = table.version(id, article.shown()).map(Version::title).orElse("");
        table.publish(id, 0);
        record(shelf, "guidance.audit.article.takenBack", title);
    }

    /** Of what they read: a page that is published. */
    @Transactional
    public void remark(Shelf shelf, ArticleId id, RemarkForm form) {
        var article = published(shelf, id).orElseThrow(NotFound::new);
        if (remarks.number(id) >= MOST_REMARKS) {
            throw new EnoughRemarks();
        }
        limits.check(RateLimit.SUGGESTIONS, "remarks of " + shelf.reader());
        remarks.add(shelf.reader(), id, article.published(), form.words(), house.today(), form.submissionId());
    }

    @Transactional
    public void settle(Shelf shelf, ArticleId id, RemarkId remark) {
        need(shelf);
        var article = table.find(shelf, id).orElseThrow(NotFound::new);
        remarks.remove(article.id(), remark);
    }

    private Optional<ArticleTable.Article> published(Shelf shelf, ArticleId id) {
        return table.find(shelf, id).filter(article -> article.published() > 0);
    }

    private static void need(Shelf shelf) {
        if (!shelf.edits()) {
            throw new NotFound();
        }
    }

    private void record(Shelf shelf, String kind, String title) {
        if (shelf.ofHouse()) {
            audit.record(kind, shelf.reader(), shelf.reader(), title);
        }
    }
}
