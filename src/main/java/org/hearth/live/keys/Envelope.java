package org.hearth.live.keys;

import java.util.Optional;
import org.hearth.live.presence.AttendanceId;

/**
 * The room's key, sealed to one person's browser by another's.
 *
 * @param to the recipient it was sealed to, if that was said
 */
@SuppressWarnings("ArrayRecordComponent")
public record Envelope(AttendanceId attendance, Optional<Recipient> to, byte[] content) {}
