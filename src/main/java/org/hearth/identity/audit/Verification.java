package org.hearth.identity.audit;

import java.util.Optional;
import org.hearth.identity.audit.AuditTable.Row;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Goes along the chain and says whether it holds. */
@Component
class Verification {

    private static final int TAIL = 100;
    static final byte[] BEGINNING = new byte[0];

    private final AuditTable table;
    private final HashChain chain;
    private final SeenMark seen;

    Verification(AuditTable table, HashChain chain, SeenMark seen) {
        this.table = table;
        this.chain = chain;
        this.seen = seen;
    }

    /** What is wrong, if anything is. @param number of the first row that is not as it was written */
    sealed interface Finding {
        record Whole(long rows) implements Finding {}

        record Changed(long number) implements Finding {}

        /** Rows are missing at the end: this machine has seen one with this number. */
        record CutOff(long number) implements Finding {}
    }

    @Transactional(readOnly = true)
    Finding whole() {
        return along(1, BEGINNING);
    }

    /** The newest rows only, for each start; what was changed further back, {@link #whole} finds. */
    @Transactional(readOnly = true)
    Finding tail() {
        var newest = table.before(Long.MAX_VALUE, TAIL + 1);
        return newest.size() <= TAIL
                ? along(1, BEGINNING)
                : along(newest.getLast().number() + 1, newest.getLast().hash());
    }

    private Finding along(long first, byte[] before) {
        var mark = seen.read();
        long expected = first;
        byte[] last = before;
        var wrong = Optional.<Finding>empty();
        try (var rows = table.from(first)) {
            for (Row row : (Iterable<Row>) rows::iterator) {
                boolean unlikeSeen = mark.filter(known -> known.number() == row.number())
                        .filter(known -> !java.util.Arrays.equals(known.hash(), row.hash()))
                        .isPresent();
                if (row.number() != expected || unlikeSeen || !chain.holds(last, row)) {
                    wrong = Optional.of(new Finding.Changed(expected));
                    break;
                }
                expected++;
                last = row.hash();
            }
        }
        long end = expected - 1;
        return wrong.or(() ->
                        mark.filter(known -> known.number() > end).map(known -> new Finding.CutOff(known.number())))
                .orElse(new Finding.Whole(end));
    }

    /** False where the database's own rights keep Hearth from changing rows. */
    boolean onlyAsSafeAsTheRole() {
        return table.ownedByUs();
    }
}
