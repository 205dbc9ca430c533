package org.hearth.identity.names;

import java.util.List;

/** @param typed what was not taken @param error message key; empty if nothing is wrong */
public record NamesPage(List<Name> names, String typed, String error) {

    public record Name(NameId id, String text) {}
}
