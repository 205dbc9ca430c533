package org.hearth.groups;

import org.hearth.web.AccountId;
import org.hearth.web.Language;
import org.hearth.web.Picture;

/** Makes groups and members without the way through forms and mail: for the demonstration, and later for imports. */
public interface Founding {

    GroupId found(String name, String purpose, String rules, Language language);

    /** The account as a member of the group; one that belongs already keeps its persona. */
    Viewer admit(AccountId account, GroupId group, Role role, String pseudonym, Picture picture);
}
