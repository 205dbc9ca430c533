package org.hearth.admission.screening;

import java.util.List;
import org.hearth.groups.GroupId;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a group asks those who want to come in. */
@Component
public class Screening {

    private static final int MOST = 20;

    private final ScreeningTable table;

    Screening(ScreeningTable table) {
        this.table = table;
    }

    public List<Question> questions(GroupId group) {
        return table.questions(group);
    }

    public Terms terms(GroupId group) {
        return table.terms(group);
    }

    @Transactional
    void put(GroupId group, Terms terms) {
        table.put(group, terms);
    }

    @Transactional
    void add(GroupId group, Question question) {
        var before = table.questions(group);
        if (before.size() >= MOST) {
            throw new TooMany();
        }
        table.add(group, before.size(), question);
    }

    Question find(GroupId group, QuestionId id) {
        return table.questions(group).stream()
                .filter(question -> question.id().equals(id))
                .findAny()
                .orElseThrow(NotFound::new);
    }

    /** As a new question: what was answered to the old one would now mean something else. */
    @Transactional
    void change(GroupId group, QuestionId old, Question question) {
        var place = table.questions(group).stream().map(Question::id).toList().indexOf(old);
        if (place < 0) {
            throw new NotFound();
        }
        table.remove(group, old);
        table.add(group, place, question);
    }

    @Transactional
    void remove(GroupId group, QuestionId question) {
        table.remove(group, question);
        settle(group, table.questions(group).stream().map(Question::id).toList());
    }

    /** One place up; the first one stays where it is. */
    @Transactional
    void earlier(GroupId group, QuestionId question) {
        var order = new java.util.ArrayList<>(
                table.questions(group).stream().map(Question::id).toList());
        int place = order.indexOf(question);
        if (place > 0) {
            java.util.Collections.swap(order, place, place - 1);
            settle(group, order);
        }
    }

    private void settle(GroupId group, List<QuestionId> order) {
        for (int place = 0; place < order.size(); place++) {
            table.place(group, order.get(place), place);
        }
    }

    /** Nobody should have to answer so much before meeting anybody. */
    static final class TooMany extends Refusal {
        TooMany() {
            super("admission.question.tooMany", MOST);
        }
    }
}
