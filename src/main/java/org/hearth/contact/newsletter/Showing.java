package org.hearth.contact.newsletter;

import java.util.List;
import java.util.Optional;
import org.hearth.forum.LightFormatting;
import org.hearth.groups.Viewer;
import org.springframework.stereotype.Component;

/** Pieces as a reader sees them. */
@Component
class Showing {

    private final Bylines bylines;
    private final LightFormatting formatting;

    Showing(Bylines bylines, LightFormatting formatting) {
        this.bylines = bylines;
        this.formatting = formatting;
    }

    List<PieceShown> of(Viewer reader, List<Piece> pieces) {
        var known = bylines.known(pieces);
        return pieces.stream()
                .map(piece -> new PieceShown(
                        piece.id(),
                        piece.title(),
                        formatting.of(piece.body()),
                        Bylines.author(piece, known),
                        Bylines.nameless(piece),
                        piece.takenBack(),
                        piece.isBy(reader)))
                .toList();
    }

    /** What is being written, as others would see it. */
    List<PieceShown> preview(Viewer author, PieceForm form) {
        return of(
                author,
                List.of(new Piece(
                        PieceId.random(),
                        Optional.of(author.persona()),
                        form.title(),
                        form.body(),
                        form.named(),
                        Optional.empty(),
                        false,
                        false)));
    }
}
