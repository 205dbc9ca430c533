import { RoomEvent, type Participant, type RemoteParticipant, type Room } from "livekit-client";

/** Whose picture and sound may be shown. */
export interface Gate {
  hear(room: Room): void;
  allows(from: Participant): boolean;
}

/** Where a meeting goes without encryption. */
export const OPEN: Gate = { hear: () => undefined, allows: () => true };

/** `clear`: somebody sends what everybody could see. */
export type Standing = "unknown" | "fine" | "troubled" | "clear";

/** Who comes in gets, for a second, what the others still send with a key from before. */
const AGAIN_MILLISECONDS = 500;

/** Nothing of anybody is shown before it is known to be encrypted, and nothing any more once it does not decrypt. */
export class EncryptedGate implements Gate {
  private readonly standing = new Map<string, Standing>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(private readonly changed: (identity: string, now: Standing) => void) {}

  hear(room: Room): void {
    this.standing.clear();
    this.timers.forEach(clearTimeout);
    const on = room.on.bind(room);
    on(RoomEvent.ParticipantEncryptionStatusChanged, (_enabled, from) => from && !from.isLocal && this.look(from as RemoteParticipant));
    on(RoomEvent.TrackPublished, (_publication, from) => this.look(from, this.of(from)));
    on(RoomEvent.TrackSubscribed, (_track, _publication, from) => this.look(from, this.of(from)));
    on(RoomEvent.TrackUnpublished, (_publication, from) => this.look(from, this.of(from)));
    on(RoomEvent.ParticipantDisconnected, (from) => this.forget(from.identity));
    on(RoomEvent.EncryptionError, (_failure, from) => {
      const whose = from ? [from] : [...room.remoteParticipants.values()];
      whose.filter(({ isLocal }) => !isLocal).forEach((one) => this.trouble(one.identity));
    });
  }

  allows({ identity, isLocal }: Participant): boolean {
    return isLocal || this.standing.get(identity) === "fine";
  }

  /** Another key may open what did not open. */
  again(): void {
    this.standing.forEach((now, identity) => now === "troubled" && this.set(identity, "fine"));
  }

  private of({ identity }: Participant): Standing {
    return this.standing.get(identity) ?? "unknown";
  }

  /** By default: the worker has acknowledged that it decrypts what comes from them, or drops it. */
  private look(from: RemoteParticipant, otherwise: Standing = "fine"): void {
    const inClear = [...from.trackPublications.values()].filter(({ isEncrypted }) => !isEncrypted);
    inClear.forEach((publication) => (publication as { setSubscribed?: (wanted: boolean) => void }).setSubscribed?.(false));
    if (inClear.length > 0) {
      this.set(from.identity, "clear");
    } else if (this.standing.get(from.identity) !== "troubled") {
      this.set(from.identity, otherwise === "clear" ? "fine" : otherwise);
    }
  }

  /** The worker drops what does not decrypt, so that looking again after a while shows nothing wrong. */
  private trouble(identity: string): void {
    if (this.standing.get(identity) !== "clear") {
      this.set(identity, "troubled");
      clearTimeout(this.timers.get(identity));
      this.timers.set(
        identity,
        setTimeout(() => this.standing.get(identity) === "troubled" && this.set(identity, "fine"), AGAIN_MILLISECONDS),
      );
    }
  }

  private set(identity: string, now: Standing): void {
    if (this.standing.get(identity) !== now) {
      this.standing.set(identity, now);
      this.changed(identity, now);
    }
  }

  private forget(identity: string): void {
    clearTimeout(this.timers.get(identity));
    this.standing.delete(identity);
  }
}
