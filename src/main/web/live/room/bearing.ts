import { ConnectionQuality, RemoteTrackPublication, Track, VideoQuality, type Room } from "livekit-client";
import { compare, count, isCut, type Counts } from "./measure";
import { Steps, type Sample, type Step } from "./steps";

/** What may go through just now. */
export interface Carried {
  sound: boolean;
  /** The others' pictures; one's own too, unless it is only data that is saved. */
  pictures: boolean;
  ownPicture: boolean;
  small: boolean;
}

const EVERY_MILLISECONDS = 2_000;

/** Before a picture is missed it gets time to come. */
const COMES_WITHIN_MILLISECONDS = 8_000;

/** @param asked whether somebody who saves data wants pictures all the same */
export function carried(step: Step, saver: boolean, asked: boolean): Carried {
  const bears = step === "small" || step === "full";
  return { sound: step !== "text", pictures: bears && (!saver || asked), ownPicture: bears, small: saver || step !== "full" };
}

/** Watches how one's own line bears up, by what really comes and goes: nobody tells a browser that a picture has come to a stand. */
export class Bearing {
  private readonly steps: Steps;
  private before: Counts | undefined;
  private timer: ReturnType<typeof setInterval> | undefined;
  private readonly since = new Map<RemoteTrackPublication, number>();
  private readonly stopped = new WeakSet<RemoteTrackPublication>();
  private asked = false;

  constructor(
    private readonly changed: () => void,
    private readonly isShown: (track: Track) => boolean,
    private readonly saver: boolean = document.documentElement.dataset.saver !== undefined,
    private readonly clock: () => number = () => performance.now(),
  ) {
    this.steps = new Steps(clock());
  }

  get step(): Step {
    return this.steps.now;
  }

  get now(): Carried {
    return carried(this.step, this.saver, this.asked);
  }

  /** Which sentence stands for it; none while there is nothing to say. */
  get word(): "sound" | "text" | "saver" | "shown" | undefined {
    if (this.step === "sound" || this.step === "text") {
      return this.step;
    }
    return this.saver ? (this.asked ? "shown" : "saver") : undefined;
  }

  begin(room: Room): void {
    this.end();
    this.timer = setInterval(() => void this.look(room), EVERY_MILLISECONDS);
  }

  end(): void {
    clearInterval(this.timer);
    this.before = undefined;
    this.since.clear();
  }

  /** The person wants more than is coming now; for who saves data it is also the way back. */
  again(): void {
    if (this.step === "sound" || this.step === "text") {
      this.steps.again(this.clock());
    } else {
      this.asked = this.saver && !this.asked;
    }
    this.before = undefined;
    this.changed();
  }

  /** Asks the server for no more than goes through. */
  ask(publication: unknown): void {
    if (!(publication instanceof RemoteTrackPublication)) {
      return;
    }
    const { pictures, sound, small } = this.now;
    const wanted = publication.kind === Track.Kind.Video ? pictures : sound;
    if (!wanted && publication.isSubscribed) {
      this.stopped.add(publication);
      publication.setEnabled(false);
    } else if (wanted && this.stopped.delete(publication)) {
      publication.setEnabled(true);
    }
    if (wanted && publication.kind === Track.Kind.Video && publication.isSubscribed) {
      publication.setVideoQuality(small ? VideoQuality.LOW : VideoQuality.HIGH);
    }
  }

  private async look(room: Room): Promise<void> {
    if (document.hidden) {
      // who does not look gets no pictures, and that says nothing of the line
      this.before = undefined;
      return;
    }
    const { publisher, subscriber } = room.engine.pcManager ?? {};
    const reports = await Promise.all([publisher?.getStats(), subscriber?.getStats()]).catch(() => []);
    const after = count(
      reports.flatMap((report) => (report ? [report as unknown as Map<string, Record<string, unknown>>] : [])),
      this.clock(),
    );
    const sample = this.before ? this.compare(room, this.before, after) : undefined;
    this.before = after;
    sample && this.take(sample);
  }

  private take(sample: Sample): void {
    const step = this.step;
    if (this.steps.next(sample, this.clock()) !== step) {
      this.changed();
    }
  }

  private compare(room: Room, before: Counts, after: Counts): Sample | undefined {
    const pictures = new Set<string>();
    const unsound = new Set<string>();
    for (const from of room.remoteParticipants.values()) {
      const isPoor = from.connectionQuality === ConnectionQuality.Poor || from.connectionQuality === ConnectionQuality.Lost;
      for (const publication of from.trackPublications.values()) {
        const id = publication.track?.mediaStreamTrack.id ?? "";
        if (isPoor) {
          unsound.add(id);
        } else if (this.shouldHaveCome(publication, after.at)) {
          pictures.add(id);
        }
      }
    }
    return isCut(before, after, pictures) ? undefined : compare(before, after, pictures, unsound);
  }

  private shouldHaveCome(publication: RemoteTrackPublication, at: number): boolean {
    const { kind, track, isMuted } = publication;
    if (kind !== Track.Kind.Video || isMuted || !track || !this.isShown(track)) {
      this.since.delete(publication);
      return false;
    }
    const since = this.since.get(publication) ?? at;
    this.since.set(publication, since);
    return at - since >= COMES_WITHIN_MILLISECONDS;
  }
}
