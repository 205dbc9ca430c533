package org.hearth.forum.support;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.identity.PersonaId;

/**
 * What was said to one post without words, as one reader may know it. Nobody learns how many; its writer alone learns who.
 *
 * @param given the kinds that anybody gave, always in the same order
 * @param own those that the reader gave
 * @param givers by kind, for the writer; empty for everybody else
 */
public record Support(List<Kind> given, Set<Kind> own, Map<Kind, List<PersonaId>> givers) {

    public static final Support NONE = new Support(List.of(), Set.of(), Map.of());
}
