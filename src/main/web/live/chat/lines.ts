import { isBeside, isForSome, openForSome } from "../keys/audience";
import { derive } from "../keys/derived";
import type { Held } from "../keys/held";
import type { Identity } from "../keys/identity";
import { epochOf, openLine, type Place } from "../keys/line";
import { readKnock } from "../keys/knocking";

/** `later`: its key may still come; `before`: it was said before this tab came. */
type Shown = { readonly text: string } | { readonly failure: "forged" | "later" | "before" };

/** The sealed lines on the page, opened in place. */
export class Lines {
  private readonly shown = new Map<string, Shown>();
  private readonly places = new Map<string, string>();
  private readonly opening = new Set<string>();

  constructor(
    private readonly page: HTMLElement,
    private readonly meeting: string,
    private readonly own: Identity,
    private readonly held: Held,
  ) {}

  lay(): void {
    for (const line of this.page.querySelectorAll<HTMLElement>("[data-sealed]")) {
      const sealed = line.dataset.sealed ?? "";
      const known = this.shown.get(this.name(line));
      if (this.isReplay(line)) {
        this.show(line, { failure: "forged" });
      } else if (known && !("failure" in known && known.failure === "later")) {
        this.show(line, known);
      } else if (isForSome(sealed)) {
        void this.openForSome(line, sealed);
      } else {
        this.keep(line, this.open(sealed, this.place(line)));
      }
    }
  }

  private name({ dataset: { sealed, from, audience, submission } }: HTMLElement): string {
    return [from, audience, submission, sealed].join(" ");
  }

  private place({ dataset }: HTMLElement): Place {
    return { meeting: this.meeting, from: dataset.from ?? "", audience: dataset.audience ?? "", submission: dataset.submission ?? "" };
  }

  /** Said once, it stands once: the same line at a second place was put there by somebody else. */
  private isReplay(line: HTMLElement): boolean {
    const at = line.closest("[id]")?.id ?? "";
    const said = `${line.dataset.from} ${line.dataset.submission}`;
    const first = this.places.get(said) ?? at;
    this.places.set(said, first);
    return first !== at;
  }

  private open(sealed: string, place: Place): Shown {
    const opened = openLine(sealed, (epoch) => this.keyAt(epoch), place);
    if ("failure" in opened && opened.failure === "no-key") {
      return { failure: epochOf(sealed) < this.held.oldest && this.held.newest ? "before" : "later" };
    }
    return "failure" in opened ? { failure: "forged" } : opened;
  }

  private keyAt(epoch: number): Uint8Array | undefined {
    const payload = this.held.at(epoch);
    return payload && derive(payload, "chat");
  }

  private async openForSome(line: HTMLElement, sealed: string): Promise<void> {
    const name = this.name(line);
    if (!this.opening.has(name)) {
      this.opening.add(name);
      const inner = await openForSome(sealed, this.own);
      this.keep(line, inner === undefined ? { failure: isBeside(line.dataset.audience) ? "before" : "forged" } : (this.fromBeside(inner, line) ?? this.open(inner, this.place(line))));
      this.opening.delete(name);
    }
  }

  /** Whoever knows a recipient can seal to it: what nothing proves to be from the circle is not taken for it. */
  private fromBeside(inner: string, line: HTMLElement): Shown | undefined {
    return line.dataset.door === undefined && !isBeside(line.dataset.audience) ? undefined : readKnock(inner, this.place(line));
  }

  private keep(line: HTMLElement, shown: Shown): void {
    this.shown.set(this.name(line), shown);
    this.show(line, shown);
  }

  private show(line: HTMLElement, shown: Shown): void {
    const failure = "failure" in shown ? shown.failure : undefined;
    const entry = line.closest("li");
    if (entry && entry.hidden !== (failure === "before")) {
      entry.hidden = failure === "before";
    }
    const text = "text" in shown ? shown.text : failure === "forged" ? (this.page.dataset.unreadable ?? "") : undefined;
    if (text !== undefined && line.textContent !== text) {
      line.textContent = text;
    }
    line.classList.toggle("locked", failure !== undefined);
    line.toggleAttribute("data-refused", failure === "forged");
  }
}
