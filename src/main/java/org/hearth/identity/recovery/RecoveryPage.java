package org.hearth.identity.recovery;

import java.time.Instant;
import java.util.Optional;

/** @param madeAt when the sheet that is good now was made */
public record RecoveryPage(Optional<Instant> madeAt) {}
