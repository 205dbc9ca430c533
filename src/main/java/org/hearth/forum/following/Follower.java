package org.hearth.forum.following;

import java.util.UUID;
import org.hearth.groups.GroupId;
import org.hearth.identity.PersonaId;
import org.hearth.web.Language;

/**
 * @param told place of the last post they were told of at once
 * @param gathered place of the last post that was gathered for them
 */
record Follower(
        PersonaId persona,
        GroupId group,
        Rhythm rhythm,
        boolean texts,
        Language language,
        long told,
        long gathered,
        UUID salt) {}
