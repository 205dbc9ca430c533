// Says beside a composer what might tell who writes, with the choice to leave it or change it. Never in the way of posting.
import { look } from "./looking";
import { Placing } from "./placing";
import type { Sign } from "./sign";

const PAUSE_MILLISECONDS = 1_200;
const SHOWN = 4;

export class Checking {
  private places: Placing | undefined;
  private fetching: Promise<void> | undefined;
  private pause: ReturnType<typeof setTimeout> | undefined;
  private readonly left = new Set<string>();

  constructor(private readonly fetchPlaces: (address: string) => Promise<string>) {}

  /** Composers come and go with what htmx swaps in, so the page is listened to as a whole. */
  bind(page: Document): void {
    page.addEventListener("input", (event) => {
      const field = event.target;
      if (field instanceof HTMLTextAreaElement && field.closest("form")?.querySelector("[data-identity-signs]")) {
        clearTimeout(this.pause);
        this.pause = setTimeout(() => void this.check(field), PAUSE_MILLISECONDS);
      }
    });
  }

  async check(field: HTMLTextAreaElement): Promise<void> {
    const part = field.closest("form")?.querySelector<HTMLElement>("[data-identity-signs]");
    if (part === null || part === undefined) {
      return;
    }
    await this.fetch(part.dataset["places"] ?? "");
    const known = (part.dataset["known"] ?? "").split("\n").filter((name) => name !== "");
    const signs = look(field.value, known, this.places).filter((sign) => !this.left.has(keyOf(sign)));
    this.show(part, field, signs.slice(0, SHOWN));
  }

  private fetch(address: string): Promise<void> {
    this.fetching ??= this.fetchPlaces(address).then(
      (lines) => {
        this.places = new Placing(lines);
      },
      // the other kinds are found without it
      () => undefined,
    );
    return this.fetching;
  }

  private show(part: HTMLElement, field: HTMLTextAreaElement, signs: readonly Sign[]): void {
    const list = part.querySelector("[data-identity-list]");
    if (list !== null) {
      list.replaceChildren(...signs.map((sign) => this.row(part, field, sign)));
      part.hidden = signs.length === 0;
    }
  }

  private row(part: HTMLElement, field: HTMLTextAreaElement, sign: Sign): HTMLElement {
    const page = part.ownerDocument;
    const row = page.createElement("li");
    const words = page.createElement("strong");
    words.dir = "auto";
    words.textContent = sign.words;
    const why = page.createElement("span");
    why.textContent = ` ${part.querySelector(`[data-kind="${sign.kind}"]`)?.textContent ?? ""} `;
    row.append(words, why, this.choice(part, "change", () => change(field, sign)), " ", this.choice(part, "leave", () => this.leave(part, field, sign)));
    return row;
  }

  private choice(part: HTMLElement, name: "change" | "leave", chosen: () => void): HTMLButtonElement {
    const button = part.ownerDocument.createElement("button");
    button.type = "button";
    button.className = "plain";
    button.textContent = part.dataset[name] ?? "";
    button.addEventListener("click", chosen);
    return button;
  }

  private leave(part: HTMLElement, field: HTMLTextAreaElement, sign: Sign): void {
    this.left.add(keyOf(sign));
    field.focus();
    void this.check(field);
    part.hidden = part.querySelector("li") === null;
  }
}

const keyOf = (sign: Sign): string => `${sign.kind} ${sign.words.toLowerCase()}`;

function change(field: HTMLTextAreaElement, sign: Sign): void {
  const start = field.value.indexOf(sign.words, Math.max(0, sign.start - 200));
  field.focus();
  field.setSelectionRange(start < 0 ? sign.start : start, (start < 0 ? sign.start : start) + sign.words.length);
}
