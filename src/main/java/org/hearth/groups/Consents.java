package org.hearth.groups;

import org.hearth.identity.PersonaId;

/** What people in a group have said yes to. */
public interface Consents {

    /**
     * Whether the persona belongs to the group and consents to this now, in the words that are asked today. A yes to older
     * words is none to the new ones.
     */
    boolean has(GroupId group, PersonaId persona, ConsentTopic topic);
}
