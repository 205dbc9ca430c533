package org.hearth.groups;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearth.identity.PersonaId;
import org.hearth.web.AccountId;

/** What somebody who stands outside may learn of groups. */
public interface Doorway {

    /** A group that may be found and asked; empty for one that is hidden, or entered by invitation alone. */
    Optional<Entrance> askable(GroupId group);

    /** Any group, for those whom it concerns already. */
    Optional<Entrance> of(GroupId group);

    /** All groups that may be found, by name. */
    List<Entrance> listed();

    /** Whether the account belonged to this group once and does not any more: it comes back only by somebody's word. */
    boolean hasLeft(AccountId account, GroupId group);

    /** The personas that decide who comes in. */
    List<PersonaId> deciders(GroupId group);

    /** How people come in. */
    enum Way {
        OPEN,
        REQUEST,
        INVITATION,
        REFERRAL
    }

    /**
     * @param language tag of the language spoken there
     * @param times such as {@code EVENING}
     * @param formats such as {@code CAFE}
     * @param needs what people come for, in lower-case words
     * @param places codes of the gazetteer where its chapters are
     */
    record Entrance(
            GroupId group,
            String name,
            String purpose,
            String language,
            Way way,
            Set<String> times,
            Set<String> formats,
            Set<String> needs,
            Set<String> places) {}
}
