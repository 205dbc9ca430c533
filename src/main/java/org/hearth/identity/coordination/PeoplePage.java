package org.hearth.identity.coordination;

import java.util.List;

/** @param address what was typed @param error message key; empty if nothing is wrong */
public record PeoplePage(
        List<Coordinators.Coordinator> coordinators,
        List<Coordinators.Candidate> candidates,
        String address,
        String error) {}
