const KEY = "hearth.things";

/** What somebody has at hand, kept in this browser alone. A browser that keeps nothing is no harm. */
export class Ticks {
  constructor(private readonly kept: () => Pick<Storage, "getItem" | "setItem">) {}

  lay(boxes: Iterable<HTMLInputElement>): void {
    const all = [...boxes];
    const ticked = this.read();
    for (const box of all) {
      box.checked = ticked.includes(box.dataset.thing ?? "");
      box.addEventListener("change", () => this.write(all.filter((one) => one.checked).map((one) => one.dataset.thing ?? "")));
    }
  }

  private read(): string[] {
    try {
      return (this.kept().getItem(KEY) ?? "").split(" ");
    } catch {
      return [];
    }
  }

  private write(things: string[]): void {
    try {
      this.kept().setItem(KEY, things.join(" "));
    } catch {
      return;
    }
  }
}
