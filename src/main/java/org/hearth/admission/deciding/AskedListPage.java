package org.hearth.admission.deciding;

import java.util.List;
import org.hearth.admission.asking.Asking;
import org.hearth.admission.asking.WaitingList;
import org.hearth.groups.Viewer;
import org.hearth.web.Doors;

/** @param error message key; empty if nothing is wrong */
public record AskedListPage(
        Viewer viewer,
        Doors doors,
        List<Asking> asked,
        List<Asking> waiting,
        List<WaitingList.WhyBefore> reasons,
        String error) {}
