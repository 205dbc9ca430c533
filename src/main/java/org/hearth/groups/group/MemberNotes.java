package org.hearth.groups.group;

import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.groups.MemberNote;
import org.hearth.groups.Viewer;
import org.hearth.groups.membership.Members;
import org.hearth.identity.PersonaId;
import org.hearth.web.Fragments;
import org.hearth.web.Frames;
import org.springframework.stereotype.Component;

/** Gathers what modules say beside the members of a group. */
@Component
class MemberNotes {

    private final List<MemberNote> notes;
    private final Fragments fragments;
    private final Frames frames;

    MemberNotes(List<MemberNote> notes, Fragments fragments, Frames frames) {
        this.notes = notes;
        this.fragments = fragments;
        this.frames = frames;
    }

    Map<PersonaId, List<Content>> of(Viewer viewer, List<Members.Member> people, HttpServletRequest request) {
        var frame = frames.of(request);
        var ids = people.stream().map(member -> member.persona().id()).toList();
        var beside = new HashMap<PersonaId, List<Content>>();
        for (var note : notes) {
            note.beside(viewer, ids)
                    .forEach((person, html) -> beside.computeIfAbsent(person, first -> new ArrayList<>())
                            .add(fragments.content(html, frame)));
        }
        return beside;
    }
}
