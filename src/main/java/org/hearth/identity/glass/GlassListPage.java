package org.hearth.identity.glass;

import java.util.List;

/** @param somebodyDecides whether there is another coordinator who could decide */
public record GlassListPage(List<GlassRow> requests, boolean somebodyDecides) {

    public List<GlassRow> open() {
        return requests.stream().filter(GlassRow::isOpen).toList();
    }

    public List<GlassRow> past() {
        return requests.stream().filter(request -> !request.isOpen()).toList();
    }
}
