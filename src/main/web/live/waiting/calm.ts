import { play, type Sound } from "./sounds";

const SOUND = "hearth.calm.loudness";
const FADE_SECONDS = 1.5;

interface Playing {
  sound: Sound;
  context: AudioContext;
  loudness: GainNode;
}

/** Something calm to listen to at the door: off until pressed, as loud as one likes, gone when the door opens. */
export class Calm {
  private playing: Playing | undefined;
  private laid: Element | undefined;

  constructor(
    private readonly kept: Pick<Storage, "getItem" | "setItem"> | undefined,
    private readonly start: (context: AudioContext, sound: Sound, outlet: AudioNode) => unknown = play,
  ) {}

  /** A browser that keeps nothing must not lose its room for that. */
  static ofThisBrowser(): Calm {
    try {
      return new Calm(localStorage);
    } catch {
      return new Calm(undefined);
    }
  }

  /** After every change of the page. */
  lay(page: ParentNode): void {
    const part = page.querySelector<HTMLElement>("#calm-sounds") ?? undefined;
    if (!part) {
      this.stop();
    } else if (part !== this.laid) {
      part.hidden = false;
      part.addEventListener("click", ({ target }) => this.pressed(part, target));
      const volume = part.querySelector<HTMLInputElement>("input[type=range]");
      volume && (volume.value = String(this.remembered(volume)));
      volume?.addEventListener("input", () => this.turn(Number(volume.value)));
    }
    this.laid = part;
  }

  private pressed(part: HTMLElement, target: EventTarget | null): void {
    const sound = target instanceof Element ? target.closest<HTMLElement>("[data-calm]")?.dataset.calm : undefined;
    if (sound) {
      const wasOn = this.playing?.sound === sound;
      this.stop();
      wasOn || this.begin(sound as Sound, Number(part.querySelector<HTMLInputElement>("input[type=range]")?.value ?? 40));
      this.show(part);
    }
  }

  private begin(sound: Sound, loudness: number): void {
    const context = new AudioContext();
    const outlet = new GainNode(context, { gain: 0 });
    outlet.connect(context.destination);
    this.start(context, sound, outlet);
    void context.resume();
    this.playing = { sound, context, loudness: outlet };
    this.turn(loudness);
  }

  /** Softly, as all here. */
  private turn(percent: number): void {
    try {
      this.kept?.setItem(SOUND, String(percent));
    } catch {
      // a browser that keeps nothing plays all the same
    }
    const { context, loudness } = this.playing ?? {};
    loudness?.gain.setTargetAtTime((percent / 100) ** 2, context?.currentTime ?? 0, FADE_SECONDS / 3);
  }

  stop(): void {
    const ending = this.playing;
    this.playing = undefined;
    if (ending) {
      ending.loudness.gain.setTargetAtTime(0, ending.context.currentTime, FADE_SECONDS / 4);
      setTimeout(() => void ending.context.close(), FADE_SECONDS * 1_000);
    }
  }

  private show(part: HTMLElement): void {
    for (const button of part.querySelectorAll<HTMLElement>("[data-calm]")) {
      button.setAttribute("aria-pressed", String(button.dataset.calm === this.playing?.sound));
    }
    const volume = part.querySelector<HTMLElement>("#loudness-part");
    volume && (volume.hidden = this.playing === undefined);
  }

  private remembered(volume: HTMLInputElement): number {
    try {
      return Number(this.kept?.getItem(SOUND) ?? volume.value);
    } catch {
      return Number(volume.value);
    }
  }
}
