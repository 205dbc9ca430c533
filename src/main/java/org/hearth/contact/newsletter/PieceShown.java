package org.hearth.contact.newsletter;

import gg.jte.Content;
import java.util.Optional;
import org.hearth.identity.Persona;

/**
 * A piece as its readers see it.
 *
 * @param by empty for who left for good, and without a name
 * @param nameless message key of what stands there then
 */
public record PieceShown(
        PieceId id,
        String title,
        Content words,
        Optional<Persona> by,
        String nameless,
        boolean takenBack,
        boolean own) {}
