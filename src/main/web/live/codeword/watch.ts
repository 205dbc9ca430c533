import { Presses } from "./presses";
import type { Ways } from "./ways";

const CORNER_PIXELS = 72;
const REST_MILLISECONDS = 700;
const STRAY_PIXELS = 24;
const FINGERS = 2;

/** Sees the key or the gesture, before anything else on the page does. */
export class Watch {
  private readonly keys: Presses;
  private readonly taps = new Presses(3);
  private readonly fingers = new Map<number, { x: number; y: number }>();
  private resting: ReturnType<typeof setTimeout> | undefined;
  private readonly over = new AbortController();

  constructor(
    private readonly ways: Ways,
    private readonly used: () => void,
    private readonly window: Window & typeof globalThis = globalThis.window,
  ) {
    this.keys = new Presses(ways.key?.times ?? 1);
  }

  begin(): this {
    const hear = <K extends keyof WindowEventMap>(name: K, heard: (event: WindowEventMap[K]) => void) =>
      this.window.addEventListener(name, heard, { capture: true, passive: false, signal: this.over.signal });
    if (this.ways.key) {
      hear("keydown", (event) => this.keyed(event));
    }
    if (this.ways.gesture === "corner") {
      hear("pointerdown", (event) => this.tapped(event));
      hear("click", (event) => this.isCorner(event) && stop(event));
    }
    if (this.ways.gesture === "two_fingers") {
      hear("pointerdown", (event) => this.laid(event));
      hear("pointermove", (event) => this.moved(event));
      hear("pointerup", (event) => this.lifted(event));
      // a finger that the browser takes for scrolling rests no more
      hear("pointercancel", (event) => this.lifted(event));
      hear("contextmenu", (event) => this.fingers.size >= FINGERS && stop(event));
      // else the browser zooms, and takes the fingers away
      hear("touchstart", (event) => event.touches.length >= FINGERS && event.cancelable && event.preventDefault());
    }
    return this;
  }

  end(): void {
    clearTimeout(this.resting);
    this.over.abort();
  }

  private keyed(event: KeyboardEvent): void {
    if (event.repeat) {
      return;
    }
    if (event.key !== this.ways.key?.name) {
      this.keys.break();
    } else if (this.keys.press(event.timeStamp)) {
      stop(event);
      this.used();
    }
  }

  private tapped(event: PointerEvent): void {
    if (!this.isCorner(event)) {
      this.taps.break();
    } else if (this.taps.press(event.timeStamp)) {
      stop(event);
      this.used();
    }
  }

  /** Where a line of writing begins. */
  private isCorner({ clientX, clientY }: MouseEvent): boolean {
    const isRightToLeft = this.window.document.documentElement.dir === "rtl";
    const along = isRightToLeft ? this.window.innerWidth - clientX : clientX;
    return along <= CORNER_PIXELS && clientY <= CORNER_PIXELS;
  }

  private laid({ pointerId, clientX, clientY }: PointerEvent): void {
    this.fingers.set(pointerId, { x: clientX, y: clientY });
    clearTimeout(this.resting);
    if (this.fingers.size === FINGERS) {
      this.resting = setTimeout(() => this.used(), REST_MILLISECONDS);
    }
  }

  private moved({ pointerId, clientX, clientY }: PointerEvent): void {
    const from = this.fingers.get(pointerId);
    if (from && Math.hypot(clientX - from.x, clientY - from.y) > STRAY_PIXELS) {
      clearTimeout(this.resting);
    }
  }

  private lifted({ pointerId }: PointerEvent): void {
    this.fingers.delete(pointerId);
    clearTimeout(this.resting);
  }
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
