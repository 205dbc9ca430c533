package org.hearth.danger;

import java.util.List;
import java.util.Optional;
import org.hearth.web.Helpline;

/** The helplines of this site: those that Hearth comes with, and above them what the site changed, added and hid. */
public interface HelplineBook {

    /** All there are, hidden ones too; each country's together, those of Hearth's own list first. */
    List<Entry> all();

    Optional<Entry> of(String key);

    /** Keeps the line as it is given; what stands in Hearth's own list is laid beside it from now on. */
    void keep(Helpline line, boolean hidden);

    /** Back to what Hearth's own list says; a line that was added here is gone. */
    void restore(String key);

    /** A key for a line that is added. */
    String newKey();

    /**
     * @param changed whether the site said something of its own about it
     * @param shipped what Hearth's own list says; empty for a line that was added here
     * @param differs whether Hearth's own list has changed since the site changed the line
     */
    record Entry(Helpline line, boolean hidden, boolean changed, Optional<Helpline> shipped, boolean differs) {}
}
