// Shows help in a composer when what is written asks for it. The text is read here and goes nowhere.
import { levelOf, read } from "../rules/reading";
import type { Level } from "../rules/rulefile";
import { RuleFile } from "../rules/rulefile";

const PAUSE_MILLISECONDS = 1_500;

/** The rules of every language, from the one text in which they come. */
export const ruleFiles = (text: string): RuleFile[] =>
  text
    .split(/^language /m)
    .slice(1)
    .map((part) => new RuleFile(part.slice(0, part.indexOf("\n")).trim(), part.slice(part.indexOf("\n"))));

export const asksForHelp = (level: Level): boolean => level === "RED" || level === "AMBER";

export class Offering {
  private rules: readonly RuleFile[] = [];
  private numbers = "";
  private fetching: Promise<void> | undefined;
  private pause: ReturnType<typeof setTimeout> | undefined;
  private readonly seen = new WeakSet<Element>();

  constructor(private readonly fetchText: (path: string) => Promise<string>) {}

  /** Composers come and go with what htmx swaps in, so the page is listened to as a whole. */
  bind(page: Document): void {
    page.addEventListener("focusin", (event) => void (partOf(event.target) && this.fetch()));
    page.addEventListener("input", (event) => {
      clearTimeout(this.pause);
      this.pause = setTimeout(() => this.show(partOf(event.target)), PAUSE_MILLISECONDS);
    });
    // before the page holds a form that is on its way: what is stopped here is not
    page.defaultView?.addEventListener("submit", (event) => this.beforePosting(event), { capture: true });
  }

  /** Rules and numbers come together, and for everybody: that they are fetched says nothing of the text. */
  fetch(): Promise<void> {
    this.fetching ??= Promise.all([this.fetchText("/danger/rules"), this.fetchText("/danger/help")]).then(
      ([rules, numbers]) => {
        this.rules = ruleFiles(rules);
        this.numbers = numbers;
      },
      () => {
        // without the rules the server looks by itself
        this.fetching = undefined;
      },
    );
    return this.fetching;
  }

  level = (text: string): Level => levelOf(this.rules.flatMap((file) => read(text, file)));

  /** Whether help was shown now for the first time. */
  show(part: HTMLElement | undefined): boolean {
    if (part === undefined || this.rules.length === 0 || this.seen.has(part) || !asksForHelp(this.level(written(part)))) {
      return false;
    }
    this.seen.add(part);
    const place = part.querySelector("[data-danger-numbers]");
    if (place !== null && part.hidden) {
      place.innerHTML = this.numbers;
      part.hidden = false;
      return true;
    }
    return false;
  }

  private beforePosting(event: Event): void {
    const part = partOf(event.target);
    if (part === undefined || this.rules.length === 0) {
      return;
    }
    if (this.show(part)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      part.scrollIntoView({ block: "nearest" });
      return;
    }
    sayLooked(part);
  }
}

/** The server need not look again. */
function sayLooked(part: HTMLElement): void {
  const form = part.closest("form");
  if (form !== null && form.querySelector("input[name=helped]") === null) {
    const input = part.ownerDocument.createElement("input");
    input.type = "hidden";
    input.name = "helped";
    input.value = "yes";
    form.append(input);
  }
}

const partOf = (target: EventTarget | null): HTMLElement | undefined =>
  (target instanceof Element ? target.closest("form")?.querySelector<HTMLElement>("[data-danger]") : undefined) ?? undefined;

const written = (part: HTMLElement): string =>
  [...(part.closest("form")?.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>("textarea, input[type=text]") ?? [])]
    .map((field) => field.value)
    .join("\n\n");
