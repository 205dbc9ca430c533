package org.hearth.identity.glass;

import java.time.Instant;
import java.util.Optional;
import org.hearth.identity.PersonaId;
import org.hearth.web.AccountId;

/**
 * One coordinator's wish to see the address behind a persona, and what became of it.
 *
 * @param expiresAt until when it can be decided, and once approved, until when it can be opened
 * @param delayDays for how long the person is not told
 * @param approved empty while nobody has decided
 */
record GlassRequest(
        GlassId id,
        PersonaId persona,
        Ground ground,
        String reason,
        AccountId askedBy,
        Instant expiresAt,
        int delayDays,
        String language,
        Optional<AccountId> decidedBy,
        Optional<Boolean> approved,
        boolean opened) {

    GlassState state(Instant now) {
        if (opened) {
            return GlassState.OPENED;
        }
        if (approved.filter(yes -> !yes).isPresent()) {
            return GlassState.DECLINED;
        }
        if (!expiresAt.isAfter(now)) {
            return GlassState.EXPIRED;
        }
        return approved.isPresent() ? GlassState.APPROVED : GlassState.WAITING;
    }
}
