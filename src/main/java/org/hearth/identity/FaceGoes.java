package org.hearth.identity;

/** Somebody takes their face away. Told within the transaction, while its row still stands; what hangs on it goes with it. */
public record FaceGoes(PersonaId face) {}
