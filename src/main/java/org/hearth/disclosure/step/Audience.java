package org.hearth.disclosure.step;

import org.hearth.disclosure.circle.CircleId;
import org.hearth.identity.PersonaId;
import org.hearth.kernel.NotFound;

/** Whom something is shown to. */
public sealed interface Audience {

    /** The form used in addresses of pages and in fields. */
    String text();

    record Everybody() implements Audience {

        @Override
        public String text() {
            return "group";
        }
    }

    record Member(PersonaId persona) implements Audience {

        @Override
        public String text() {
            return "person." + persona.text();
        }
    }

    record InCircle(CircleId circle) implements Audience {

        @Override
        public String text() {
            return "circle." + circle.text();
        }
    }

    /** Reads what {@link #text()} wrote; anything else is nobody. */
    static Audience of(String text) {
        if (text.equals("group")) {
            return new Everybody();
        }
        if (text.startsWith("person.")) {
            return new Member(PersonaId.valueOf(text.substring("person.".length())));
        }
        if (text.startsWith("circle.")) {
            return new InCircle(CircleId.valueOf(text.substring("circle.".length())));
        }
        throw new NotFound();
    }
}
