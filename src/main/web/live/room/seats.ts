import { rows } from "./rows";

/** Lays the tiles out in even rows as large as the stage allows. Without it the style sheet does nearly as well. */
export class Seats {
  private readonly watch: ResizeObserver | undefined;
  private stage: HTMLElement | null = null;

  constructor(private readonly root: ParentNode) {
    this.watch = typeof ResizeObserver === "undefined" ? undefined : new ResizeObserver(() => this.lay());
  }

  lay(): void {
    const stage = this.root.querySelector<HTMLElement>(".stage");
    if (stage !== this.stage) {
      this.watch?.disconnect();
      stage && this.watch?.observe(stage);
      this.stage = stage;
    }
    const circle = stage?.querySelector<HTMLElement>(".circle");
    if (stage && circle && stage.clientHeight > 0) {
      const gap = pixels(getComputedStyle(circle).columnGap);
      const least = circle.firstElementChild ? pixels(getComputedStyle(circle.firstElementChild).minInlineSize) : 0;
      seat(circle, rows(circle.children.length, { width: stage.clientWidth, height: stage.clientHeight }, gap, least));
    }
  }
}

/** A row that is not full keeps half of what it lacks free at either end, so that it stands in the middle and nobody else slips in. */
export function seat(circle: HTMLElement, lengths: number[]): void {
  const columns = lengths[0] ?? 1;
  set(circle, "--columns", columns);
  set(circle, "--rows", lengths.length);
  let place = 0;
  for (const length of lengths) {
    const free = (columns - length) / 2;
    for (let seat = 0; seat < length; seat++) {
      const tile = circle.children[place++] as HTMLElement;
      set(tile, "--before", seat === 0 ? free : 0);
      set(tile, "--after", seat === length - 1 ? free : 0);
    }
  }
}

function pixels(length: string): number {
  return parseFloat(length) || 0;
}

function set(element: HTMLElement, name: string, value: number): void {
  if (element.style.getPropertyValue(name) !== String(value)) {
    element.style.setProperty(name, String(value));
  }
}
