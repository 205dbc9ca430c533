import { ConnectionQuality, DisconnectReason, RoomEvent, Track, type Participant, type RemoteTrack, type Room, type TrackPublication } from "livekit-client";
import { OPEN, type Gate } from "../keys/gate";
import { Bearing } from "./bearing";
import { Ears } from "./ears";
import type { Grant } from "./grant";
import { Off } from "./off";
import { Own, type OwnState } from "./own";
import { OwnPicture } from "./picture";
import type { Stage } from "./stage";

export type CallState = "idle" | "connected" | "lost" | "apart" | "elsewhere";

export interface Told extends OwnState {
  state(now: CallState): void;
  soundBlocked(blocked: boolean): void;
  /** What one's own line carries now has changed. */
  bearing(): void;
  /** How good one's own line is. */
  line(quality: string): void;
}

const LONGEST_WAIT_MILLISECONDS = 15_000;
const TRIES_BEFORE_APART = 3;

/** The line to the others' pictures and sound. livekit-client mends short breaks; after a long one this starts anew with a new grant. */
export class Call {
  private room: Room | undefined;
  private wanted = false;
  private tries = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly elements = new Map<Track, HTMLMediaElement>();
  private readonly ears = new Ears();
  private isElsewhere = false;
  private isCut = false;
  private someoneCame = false;
  readonly own: Own;
  readonly bearing = new Bearing(() => this.bear(), (track) => this.elements.has(track));

  constructor(
    private readonly makeRoom: () => Room | Promise<Room>,
    private readonly askForGrant: () => Promise<Grant | undefined>,
    private readonly stage: Stage,
    private readonly told: Told,
    private readonly gate: Gate = OPEN,
    picture: OwnPicture = new OwnPicture(),
    off: Off = new Off(),
  ) {
    this.own = new Own(stage, told, picture, off);
  }

  /** Wanting it twice is wanting it once. */
  want(presence: string): void {
    this.own.choose(presence);
    if (!this.wanted && !this.isElsewhere && !this.isCut) {
      this.wanted = true;
      this.tries = 0;
      void this.connect();
    }
  }

  end(): void {
    this.wanted = false;
    clearTimeout(this.timer);
    this.drop();
    this.told.state(this.isElsewhere ? "elsewhere" : "idle");
  }

  /** Another network may carry at once what the last one did not. */
  hurry(): void {
    if (this.wanted && !this.room) {
      this.tries = 0;
      clearTimeout(this.timer);
      void this.connect();
    }
  }

  /** How strong somebody's voice is now, as this browser hears it. */
  strength(identity: string): number {
    const from = this.room?.getParticipantByIdentity(identity);
    if (!from || !this.gate.allows(from) || !from.isMicrophoneEnabled) {
      return 0;
    }
    const heard = from.getTrackPublication(Track.Source.Microphone)?.track?.mediaStreamTrack;
    return Math.max(heard ? this.ears.strength(heard) : 0, from.audioLevel);
  }

  /** At once, and for good: what ends in an orderly way may take a moment, and in that moment somebody could be heard. */
  cut(): void {
    this.isCut = true;
    for (const { track } of this.room?.localParticipant.trackPublications.values() ?? []) {
      track?.stop();
    }
    this.own.cut();
    this.end();
  }

  /** Who came while the old key was in use could open no whole picture, and the changes to it say nothing without one. */
  showAnew(): void {
    this.someoneCame && void this.own.showWhole();
    this.someoneCame = false;
  }

  startAudio(): void {
    void this.room?.startAudio();
  }

  private async connect(): Promise<void> {
    try {
      const grant = await this.askForGrant();
      if (grant === undefined || !this.wanted) {
        return this.later();
      }
      this.drop();
      const room = await this.makeRoom();
      if (!this.wanted) {
        return;
      }
      this.room = room;
      this.hear(room);
      await room.connect(grant.url, grant.token);
      this.tries = 0;
      this.told.state("connected");
      this.told.soundBlocked(!room.canPlaybackAudio);
      this.bearing.begin(room);
      await this.own.enter(room.localParticipant, grant.identity);
    } catch {
      this.later();
    }
  }

  /** Tries again, after ever longer waits. */
  private later(): void {
    if (this.wanted) {
      this.drop();
      this.told.state(++this.tries > TRIES_BEFORE_APART ? "apart" : "lost");
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.connect(), Math.min(500 * 2 ** this.tries, LONGEST_WAIT_MILLISECONDS));
    }
  }

  private drop(): void {
    const room = this.room;
    this.room = undefined;
    this.bearing.end();
    this.own.leave();
    this.stage.clear();
    this.elements.clear();
    void room?.disconnect();
  }

  /** The same person has come in by another device: this one lets go, and does not pull them back. */
  private stepBack(): void {
    this.isElsewhere = true;
    this.end();
    this.told.own(undefined, undefined);
  }

  private bear(): void {
    const { sound, ownPicture } = this.bearing.now;
    this.own.pause([...(sound ? [] : ["microphone" as const]), ...(ownPicture ? [] : ["camera" as const])]);
    this.room?.remoteParticipants.forEach(({ identity }) => this.look(identity));
    this.told.bearing();
  }

  /** Brings somebody's picture and sound into line with what the gate allows now. */
  look(identity: string): void {
    const from = this.room?.getParticipantByIdentity(identity);
    const allowed = from !== undefined && this.gate.allows(from);
    for (const publication of from?.trackPublications.values() ?? []) {
      this.bearing.ask(publication);
      allowed && this.isCarried(publication) ? this.show(publication, from) : this.hide(publication.track, identity);
    }
  }

  private show(publication: TrackPublication, from: Participant): void {
    const { track, kind, isMuted } = publication;
    if (!track || from.isLocal || !this.gate.allows(from) || !this.isCarried(publication)) {
      return;
    }
    if (kind === Track.Kind.Audio) {
      this.stage.add(from.identity, this.elementOf(track));
      this.stage.hear(from.identity, !isMuted);
    } else if (kind === Track.Kind.Video && !isMuted) {
      this.stage.add(from.identity, this.elementOf(track));
    }
  }

  private isCarried({ kind }: TrackPublication): boolean {
    return kind === Track.Kind.Video ? this.bearing.now.pictures : this.bearing.now.sound;
  }

  private elementOf(track: Track): HTMLMediaElement {
    const element = this.elements.get(track) ?? track.attach();
    this.elements.set(track, element);
    return element;
  }

  /** Not by what the track is attached to: of who is gone it has been let go already. */
  private hide(track: Track | undefined, identity: string): void {
    const element = track && this.elements.get(track);
    track?.detach();
    if (track && element) {
      this.elements.delete(track);
      this.stage.remove(identity, [element]);
      track.kind === Track.Kind.Audio && this.stage.hear(identity, false);
    }
  }

  private hear(room: Room): void {
    this.gate.hear(room);
    const on = room.on.bind(room);
    on(RoomEvent.ParticipantConnected, () => (this.someoneCame = true));
    on(RoomEvent.TrackSubscribed, (_track, publication, from) => {
      this.bearing.ask(publication);
      this.show(publication, from);
    });
    on(RoomEvent.TrackUnsubscribed, (track: RemoteTrack, _publication, from: Participant) => this.hide(track, from.identity));
    on(RoomEvent.TrackMuted, ({ kind, track }, from) => {
      if (kind === Track.Kind.Audio) {
        this.stage.hear(from.identity, false);
      } else if (!from.isLocal) {
        // a picture taken away would stand still, or be black: the drawn one takes its place
        this.hide(track, from.identity);
      }
    });
    on(RoomEvent.TrackUnmuted, (publication, from) => {
      if (from.isLocal && publication.kind === Track.Kind.Audio) {
        this.stage.hear(from.identity, true);
      } else if (!from.isLocal) {
        this.show(publication, from);
      }
    });
    on(RoomEvent.ActiveSpeakersChanged, (speakers) => this.stage.speak(speakers.map((speaker) => speaker.identity)));
    on(RoomEvent.ConnectionQualityChanged, (quality, participant) => {
      this.stage.line(participant.identity, quality === ConnectionQuality.Poor || quality === ConnectionQuality.Lost);
      participant.isLocal && this.told.line(quality);
    });
    on(RoomEvent.AudioPlaybackStatusChanged, () => this.told.soundBlocked(!room.canPlaybackAudio));
    on(RoomEvent.SignalReconnecting, () => this.told.state("lost"));
    on(RoomEvent.Reconnecting, () => this.told.state("lost"));
    on(RoomEvent.Reconnected, () => this.told.state("connected"));
    on(RoomEvent.Disconnected, (reason) => {
      if (room === this.room) {
        reason === DisconnectReason.DUPLICATE_IDENTITY ? this.stepBack() : this.later();
      }
    });
  }
}
