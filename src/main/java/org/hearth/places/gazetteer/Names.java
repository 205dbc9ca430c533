package org.hearth.places.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Every folded name in order, with those who bear it. */
record Names(NavigableMap<String, List<Row>> inOrder) {

    static Names of(Collection<Row> rows) {
        var inOrder = new TreeMap<String, List<Row>>();
        for (var row : rows) {
            spellings(row)
                    .forEach(name -> inOrder.computeIfAbsent(name, first -> new ArrayList<>())
                            .add(row));
        }
        return new Names(inOrder);
    }

    static Set<String> spellings(Row row) {
        var all = new LinkedHashSet<>(Folded.spellings(row.place().name()));
        row.others().forEach(other -> all.addAll(Folded.spellings(other)));
        return all;
    }

    List<Row> exactly(String folded) {
        return inOrder.getOrDefault(folded, List.of());
    }

    Set<Row> beginning(String folded) {
        var found = new LinkedHashSet<Row>();
        inOrder.subMap(folded, true, folded + Character.MAX_VALUE, false)
                .values()
                .forEach(found::addAll);
        return found;
    }
}
