import { loudness, Needle } from "../prejoin/level";

const EVERY_MILLISECONDS = 60;

/** Below this it is the room, not the voice. */
const QUIET = 0.35;

/**
 * Moves drawn pictures with the voices of those who want to be seen so. Every receiver does it for themselves from the loudness
 * of what they hear: nothing but the voice is sent.
 */
export class Voices {
  private readonly needles = new Map<string, Needle>();
  private timer: ReturnType<typeof setInterval> | undefined;

  constructor(
    private readonly root: ParentNode,
    /** How strong somebody's voice is now, from 0 to 1. */
    private readonly strength: (identity: string) => number,
    private readonly isStill: () => boolean = stillness,
  ) {}

  lay(): void {
    const tiles = this.tiles();
    if (tiles.length === 0 || this.isStill()) {
      clearInterval(this.timer);
      this.timer = undefined;
      tiles.forEach((tile) => tile.style.removeProperty("--voice"));
    } else {
      this.timer ??= setInterval(() => this.move(), EVERY_MILLISECONDS);
    }
  }

  move(): void {
    for (const tile of this.tiles()) {
      const identity = tile.dataset.identity ?? "";
      const needle = this.needles.get(identity) ?? new Needle();
      this.needles.set(identity, needle);
      const loud = loudness(Float32Array.of(this.strength(identity)));
      const voice = needle.next(Math.max(0, (loud - QUIET) / (1 - QUIET))).toFixed(2);
      if (tile.style.getPropertyValue("--voice") !== voice) {
        tile.style.setProperty("--voice", voice);
      }
    }
  }

  private tiles(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('.tile[data-as="avatar"]')];
  }
}

function stillness(): boolean {
  return document.documentElement.dataset.motion === "less" || matchMedia("(prefers-reduced-motion: reduce)").matches;
}
