package org.hearth.desk.rota;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.groups.Viewer;
import org.hearth.identity.Persona;
import org.hearth.identity.PersonaId;
import org.hearth.web.Doors;
import org.hearth.web.Frame;

/** @param pausesUntil the last day of the viewer's own pause @param error message key; empty if nothing is wrong */
public record RotaPage(
        Viewer viewer,
        Doors doors,
        Rota rota,
        Map<PersonaId, Persona> people,
        Optional<LocalDate> pausesUntil,
        String from,
        String until,
        String error) {

    public String desk() {
        return "/groups/" + viewer.group().text() + "/desk";
    }

    public List<DayOfWeek> days() {
        return List.of(DayOfWeek.values());
    }

    public String day(Frame frame, DayOfWeek day) {
        return day.getDisplayName(java.time.format.TextStyle.FULL_STANDALONE, frame.locale());
    }

    public String name(PersonaId persona) {
        return Optional.ofNullable(people.get(persona)).map(Persona::pseudonym).orElse("");
    }
}
