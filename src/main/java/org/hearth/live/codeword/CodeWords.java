package org.hearth.live.codeword;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearth.identity.Belongings;
import org.hearth.identity.PersonaId;
import org.hearth.web.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Each person's own, for all their groups: a hand that has learnt it in one room knows it in every other. */
@Component
public class CodeWords implements Belongings {

    private final CodeWordTable table;

    CodeWords(CodeWordTable table) {
        this.table = table;
    }

    Optional<CodeWord> find(AccountId account) {
        return table.find(account);
    }

    CodeWord of(AccountId account) {
        return find(account).orElse(CodeWord.UNCHOSEN);
    }

    /** Whether a line is this person's word: then it is not to be said. */
    public boolean isSaid(AccountId account, String line) {
        return of(account).isSaid(line);
    }

    @Transactional
    public void keep(AccountId account, CodeWord word) {
        table.keep(account, word);
    }

    @Transactional
    public void remove(AccountId account) {
        table.remove(account);
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public Set<String> tables() {
        return Set.of("code_word");
    }

    @Override
    public Stream<Chapter> of(Holder holder) {
        return holder.whole()
                ? find(holder.account()).stream()
                        .map(word -> new Chapter("live.codeword.title", Stream.of(entry(word))))
                : Stream.empty();
    }

    private static Entry entry(CodeWord word) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("live.codeword.key", "live.codeword.key." + word.key().text());
        facts.put(
                "live.codeword.gesture",
                "live.codeword.gesture." + word.gesture().text());
        facts.put("live.codeword.scene", "live.codeword.scene." + word.scene().text());
        return new Entry(word.word(), Optional.empty(), "", facts);
    }

    /** It belongs to the account, not to one of its personas. */
    @Override
    public void forget(PersonaId persona, Remains posts) {}

    @Override
    @Transactional
    public void forget(AccountId account) {
        table.remove(account);
    }
}
