import { createLocalVideoTrack, LocalVideoTrack, Track, VideoPresets, type LocalParticipant } from "livekit-client";
import { blurred } from "./blur";

export type Look = "clear" | "blurred";

/** A camera that is on, as others would see it. */
export interface Taken {
  track: LocalVideoTrack;
  end(): void;
}

type Publisher = Pick<LocalParticipant, "publishTrack" | "unpublishTrack" | "getTrackPublication">;

/**
 * One's own picture as it goes to the others. What is not wanted any more stops at once, before anything else is asked of
 * anybody: after the word "blurred" no clear frame leaves, and after "off" the camera's light is out.
 */
export class OwnPicture {
  private shown: (Taken & { look: Look; by: Publisher }) | undefined;
  private wanted: Look | undefined;
  private turn: Promise<void> = Promise.resolve();
  private over: (() => void) | undefined;

  constructor(private readonly take: (look: Look) => Promise<Taken> = takePicture) {}

  /** What is to be shown soon: anything else stops now. */
  expect(by: Publisher | undefined, look: Look | undefined): void {
    this.wanted = by && look;
    if (this.shown && (this.shown.look !== this.wanted || this.shown.by !== by)) {
      this.shown.end();
    }
    if (this.shown && this.shown.by !== by) {
      this.over?.();
    }
  }

  show(by: Publisher | undefined, look: Look | undefined): Promise<void> {
    this.expect(by, look);
    const bring = () => this.bring(by, look);
    return (this.turn = this.turn.then(bring, bring));
  }

  private async bring(by: Publisher | undefined, look: Look | undefined): Promise<void> {
    if (this.shown && !this.isShown(by, look)) {
      const old = this.shown;
      this.shown = undefined;
      old.end();
      const gone = soon(old.by.unpublishTrack(old.track, true)).catch(() => undefined);
      // a connection that is gone itself never answers; 18 s without a picture were measured
      old.by === by && (await gone);
    }
    if (by && look && !this.shown && this.wanted === look) {
      const taken = await this.take(look);
      if (this.wanted !== look) {
        taken.end();
        return;
      }
      this.shown = { ...taken, look, by };
      try {
        // what comes next need not wait for a connection that went meanwhile
        const over = new Promise<never>((_, refuse) => (this.over = () => refuse(new Error("gone"))));
        await Promise.race([soon(by.publishTrack(taken.track, OPTIONS[look])), over]);
      } catch (failure) {
        this.shown = undefined;
        taken.end();
        throw failure;
      }
    }
  }

  private isShown(by: Publisher | undefined, look: Look | undefined): boolean {
    const { track } = this.shown ?? {};
    return this.shown?.by === by && this.shown?.look === look && by?.getTrackPublication(Track.Source.Camera)?.track === track;
  }
}

const PATIENCE_MILLISECONDS = 20_000;

const OPTIONS = {
  clear: { source: Track.Source.Camera },
  blurred: { source: Track.Source.Camera, simulcast: false, videoEncoding: { maxBitrate: 60_000, maxFramerate: 10 } },
};

/** A connection that goes meanwhile may never answer, and what is wanted next must not wait for it. */
function soon<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, refuse) => (timer = setTimeout(() => refuse(new Error("no answer")), PATIENCE_MILLISECONDS)));
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

async function takePicture(look: Look): Promise<Taken> {
  if (look === "blurred") {
    const soft = await blurred();
    return { track: new LocalVideoTrack(soft.track, undefined, true), end: soft.end };
  }
  const size = document.documentElement.dataset.saver ? VideoPresets.h180 : VideoPresets.h360;
  const track = await createLocalVideoTrack({ resolution: size.resolution });
  return { track, end: () => void track.stop() };
}
