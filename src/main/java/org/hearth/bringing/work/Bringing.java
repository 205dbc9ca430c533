package org.hearth.bringing.work;

import java.time.Instant;
import java.util.Optional;
import org.hearth.bringing.archive.Kind;
import org.hearth.groups.GroupId;
import org.hearth.web.Language;

/**
 * One file with what was said elsewhere, on its way into a group.
 *
 * @param number its place among all
 * @param language of the group
 * @param atOnce whether it is taken in without anybody looking
 * @param asked the order on the command line that it answers; empty if there is none
 * @param failure message key of why it cannot be gone on with
 * @param seen how many letters or posts were read
 * @param posts how many of them are taken
 * @param done how many are taken in
 */
public record Bringing(
        BringingId id,
        long number,
        GroupId group,
        Language language,
        Kind kind,
        Phase phase,
        boolean atOnce,
        String asked,
        String failure,
        int seen,
        int posts,
        int threads,
        int people,
        Optional<Instant> first,
        Optional<Instant> last,
        int done) {}
