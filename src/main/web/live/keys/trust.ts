import { hide } from "../room/panels";
import type { Payload } from "./payload";
import { wordsFor } from "./words";

const LASTING_MILLISECONDS = 10_000;

type Oddity = "ghost" | "missing";

/** Shows with whom the key is, and the six words by which people find out whether theirs is the same. */
export class Trust {
  private words: { readonly epoch: number; readonly six: readonly string[] } | undefined;
  private odd: { readonly what: Oddity; readonly since: number } | undefined;
  private forged = false;

  constructor(
    private readonly page: HTMLElement,
    private readonly again: () => void,
    private readonly find: typeof wordsFor = wordsFor,
  ) {}

  async learn(payload: Payload): Promise<void> {
    const six = await this.find(payload, this.page.dataset.language ?? "en");
    if (payload.epoch > (this.words?.epoch ?? 0)) {
      this.words = { epoch: payload.epoch, six };
      this.again();
    }
  }

  /** A key came that nobody here made. */
  warn(): void {
    this.forged = true;
    this.again();
  }

  lay(payload: Payload | undefined, circle: ReadonlySet<string>): void {
    this.part("#trust-mark", (mark) => hide(mark, payload === undefined));
    this.part("#trust-words", (list) => this.layWords(list, payload));
    this.part("#trust-count", (count) => say(count, payload ? counted(count, payload.members.length) : ""));
    const odd = payload && this.lasting(oddityOf(payload, circle));
    this.part("#trust-warning", (warning) => {
      say(warning, (this.forged ? this.page.dataset.forged : odd && warning.dataset[odd]) ?? "");
      hide(warning, warning.textContent === "");
    });
    this.part("#trust-mark", (mark) => mark.toggleAttribute("data-odd", this.forged || odd !== undefined));
  }

  private part(selector: string, lay: (element: HTMLElement) => void): void {
    const element = this.page.querySelector<HTMLElement>(selector);
    element && lay(element);
  }

  /** Words of an older key are not shown: comparing them would tell nothing of this one. */
  private layWords(list: HTMLElement, payload: Payload | undefined): void {
    const six = this.words?.epoch === payload?.epoch ? (this.words?.six ?? []) : [];
    if ([...list.children].map((word) => word.textContent).join(" ") !== six.join(" ")) {
      list.replaceChildren(...six.map((word) => Object.assign(document.createElement("li"), { textContent: word })));
    }
  }

  /** Whoever comes or goes is out of step for a moment. */
  private lasting(what: Oddity | undefined): Oddity | undefined {
    if (what === undefined) {
      this.odd = undefined;
    } else if (this.odd?.what !== what) {
      this.odd = { what, since: Date.now() };
      setTimeout(this.again, LASTING_MILLISECONDS);
    }
    return this.odd && Date.now() - this.odd.since >= LASTING_MILLISECONDS ? this.odd.what : undefined;
  }
}

export function oddityOf({ members }: Payload, circle: ReadonlySet<string>): Oddity | undefined {
  const holders = new Set(members.map(({ attendance }) => attendance));
  if ([...holders].some((one) => !circle.has(one))) {
    return "ghost";
  }
  return [...circle].some((one) => !holders.has(one)) ? "missing" : undefined;
}

const counted = ({ dataset }: HTMLElement, count: number): string =>
  ((count === 1 ? dataset.one : dataset.many) ?? "").replace("#", String(count));

function say(element: HTMLElement, words: string): void {
  if (element.textContent !== words) {
    element.textContent = words;
  }
}
