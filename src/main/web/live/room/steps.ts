/** What somebody's own line carries, from the least. */
export type Step = "text" | "sound" | "small" | "full";

/** How things went lately; what could not be measured is left out. */
export interface Sample {
  /** Share of the sound got that had to be made up. */
  madeUp?: number | undefined;
  /** Share of one's own sound that did not arrive. */
  lost?: number | undefined;
  /** Frames a second of the best of the pictures that should come. */
  frames?: number | undefined;
}

type Going = "fine" | "strained" | "broken";

/** Fewer frames a second than that are no picture that is worth what it costs the sound: 2.1 were measured at 100 kbit/s. */
const FEWEST_FRAMES = 3;

export function judge({ madeUp = 0, lost = 0, frames = Infinity }: Sample): Going {
  if (madeUp > 0.25 || lost > 0.35) {
    return "broken";
  }
  return madeUp > 0.04 || lost > 0.12 || frames < FEWEST_FRAMES ? "strained" : "fine";
}

const ORDER: Step[] = ["text", "sound", "small", "full"];

/** How often in a row before it is taken for true. */
const STRAINED_FROM_FULL = 2;
const STRAINED_FROM_SMALL = 3;
const BROKEN_FROM_SOUND = 4;

const FIRST_PATIENCE: Record<Step, number> = { text: 20_000, sound: 20_000, small: 10_000, full: Infinity };
const LONGEST_PATIENCE = 160_000;
const HOLDS_AFTER = 60_000;

/**
 * Starts small, goes up when it holds and down before the sound suffers. What goes up and falls again soon waits twice as long
 * the next time, so that nothing flickers.
 */
export class Steps {
  private step: Step = "small";
  private since: number;
  private strained = 0;
  private broken = 0;
  private fineSince: number | undefined;
  private readonly patience = { ...FIRST_PATIENCE };
  private readonly rose = new Map<Step, number>();

  constructor(now: number) {
    this.since = now;
  }

  get now(): Step {
    return this.step;
  }

  /** What is the step after this sample. */
  next(sample: Sample, now: number): Step {
    const going = this.step === "text" ? "fine" : judge(sample);
    this.strained = going === "fine" ? 0 : this.strained + 1;
    this.broken = going === "broken" ? this.broken + 1 : 0;
    this.fineSince = going === "fine" ? (this.fineSince ?? now) : undefined;
    if (this.mustFall()) {
      this.fall(now);
    } else if (this.fineSince !== undefined && now - Math.max(this.fineSince, this.since) >= this.patience[this.step]) {
      this.rise(now);
    }
    return this.step;
  }

  /** Because the person said so. */
  again(now: number): Step {
    if (this.step === "text" || this.step === "sound") {
      this.rise(now);
    }
    return this.step;
  }

  private mustFall(): boolean {
    switch (this.step) {
      case "full":
        return this.strained >= STRAINED_FROM_FULL || this.broken > 0;
      case "small":
        return this.strained >= STRAINED_FROM_SMALL || this.broken >= 2;
      case "sound":
        return this.broken >= BROKEN_FROM_SOUND;
      case "text":
        return false;
    }
  }

  private fall(now: number): void {
    this.go(-1, now);
    const isTooSoon = now - (this.rose.get(this.step) ?? -Infinity) < HOLDS_AFTER;
    this.patience[this.step] = isTooSoon ? Math.min(this.patience[this.step] * 2, LONGEST_PATIENCE) : FIRST_PATIENCE[this.step];
  }

  private rise(now: number): void {
    this.rose.set(this.step, now);
    this.go(1, now);
  }

  private go(by: number, now: number): void {
    this.step = ORDER[ORDER.indexOf(this.step) + by] ?? this.step;
    this.since = now;
    this.strained = 0;
    this.broken = 0;
    this.fineSince = undefined;
  }
}
