package org.hearth.contact.newsletter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.groups.Viewer;
import org.hearth.web.Doors;
import org.hearth.web.Frame;
import org.hearth.web.HelpNumbers;

/**
 * @param piece the one being changed; empty for a new one
 * @param preview as others would see it; empty before the first look
 * @param errors field to message key
 * @param help whom to call, shown once before this is proposed
 */
public record PiecePage(
        Viewer viewer,
        Doors doors,
        Optional<PieceId> piece,
        PieceForm form,
        List<PieceShown> preview,
        Map<String, String> errors,
        Optional<HelpNumbers.Near> help) {

    public String path() {
        return "/groups/" + viewer.group().text() + "/newsletter/pieces"
                + piece.map(id -> "/" + id.text()).orElse("");
    }

    /** Where what is written is kept on this device. */
    public String draft() {
        return viewer.persona().text() + "/newsletter"
                + piece.map(id -> "/" + id.text()).orElse("");
    }

    public String error(Frame frame, String field) {
        var key = errors.getOrDefault(field, "");
        return key.isEmpty() ? "" : frame.say(key);
    }
}
