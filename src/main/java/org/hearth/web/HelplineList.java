package org.hearth.web;

import java.util.List;

/** The one list of helplines, kept in memory: Help now answers even where the database does not. */
public interface HelplineList {

    /** The lines that Hearth comes with. */
    List<Helpline> shipped();

    /** From now on these are shown, in this order; with none at all, those that Hearth comes with. */
    void use(List<Helpline> lines);
}
