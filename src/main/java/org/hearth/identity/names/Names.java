package org.hearth.identity.names;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearth.identity.Belongings;
import org.hearth.identity.KeptOutNames;
import org.hearth.identity.PersonaId;
import org.hearth.web.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The names that must never slip out: kept for the one who told us, compared, and shown to nobody else. */
@Component
class Names implements KeptOutNames, Belongings {

    static final int LONGEST = 60;
    private static final int AT_MOST = 30;

    private final NameTable table;

    Names(NameTable table) {
        this.table = table;
    }

    @Override
    public List<String> of(AccountId account) {
        return list(account).stream().map(NamesPage.Name::text).toList();
    }

    List<NamesPage.Name> list(AccountId account) {
        return table.of(account).stream()
                .sorted(Comparator.comparing(name -> name.text().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** @return message key of what is wrong; empty if it is kept */
    @Transactional
    String keep(AccountId account, String typed) {
        var name = Normalizer.normalize(typed, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
        if (name.codePointCount(0, name.length()) < 2 || name.length() > LONGEST) {
            return "identity.names.unfit";
        }
        var known = of(account);
        if (known.size() >= AT_MOST) {
            return "identity.names.many";
        }
        if (!known.contains(name)) {
            table.add(account, name);
        }
        return "";
    }

    @Transactional
    void remove(AccountId account, NameId name) {
        table.remove(account, name);
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Set<String> tables() {
        return Set.of("kept_out_name");
    }

    @Override
    public Stream<Chapter> of(Holder holder) {
        var names = of(holder.account());
        return names.isEmpty() || !holder.whole()
                ? Stream.of()
                : Stream.of(new Chapter(
                        "identity.names.title",
                        names.stream().map(name -> new Entry(name, Optional.empty(), "", Map.of()))));
    }

    /** Names belong to the account, not to one of its personas. */
    @Override
    public void forget(PersonaId persona, Remains posts) {}

    @Override
    @Transactional
    public void forget(AccountId account) {
        table.removeAll(account);
    }
}
