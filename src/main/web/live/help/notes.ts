import { sealForSome } from "../keys/audience";
import type { Identity } from "../keys/identity";
import { knock } from "../keys/knocking";
import { LONGEST_LINE } from "../keys/line";

/** Who writes, and for whom it is sealed. Undefined where a meeting is not encrypted, or not yet. */
export interface Writer {
  readonly meeting: string;
  readonly own: Identity;
  /** Those who are to read it; none if nobody is there who could. */
  readers(audience: string, asker: string): string[];
}

interface Sealed {
  /** What it was made of. */
  readonly of: string;
  readonly content: string;
}

const TOLD_MILLISECONDS = 10_000;

/** What is sent to those beside the room carries no proof from whom it is: who helps has no key of the room. */
export const sealNote = (text: string, submission: string, writer: Writer, readers: readonly string[]): Promise<string> =>
  sealForSome(knock(text, { meeting: writer.meeting, from: "", audience: "", submission }), readers, writer.own);

/** The forms in which one person and those beside the room write to each other. */
export class Notes {
  /** What was pressed, not what stands in the field by now. */
  private readonly waiting = new Map<HTMLFormElement, string>();
  private readonly onTheWay = new Map<HTMLFormElement, string>();
  private readonly sealed = new WeakMap<HTMLFormElement, Sealed>();

  constructor(
    private readonly page: HTMLElement,
    private readonly writer: () => Writer | undefined,
  ) {}

  listen(window: Window): void {
    window.addEventListener("submit", (event) => this.submitted(event), { capture: true });
    document.addEventListener("htmx:after:request", (event) => this.answered((event as CustomEvent).detail));
  }

  /** Sends what waited for somebody to read it. Whoever empties the field has taken it back. */
  lay(): void {
    for (const form of [...this.waiting.keys()]) {
      if (form.isConnected && written(form) !== "") {
        void this.send(form);
      } else {
        this.waiting.delete(form);
        tell(form);
      }
    }
    layOnCall(this.page);
  }

  private submitted(event: Event): void {
    const form = event.target as HTMLFormElement;
    if (!form.matches("[data-note]") || !this.page.contains(form)) {
      return;
    }
    const text = written(form);
    if (!form.matches("[data-sealing]")) {
      this.onTheWay.set(form, text);
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    if (text !== "" && text.length <= LONGEST_LINE) {
      this.waiting.set(form, text);
      void this.send(form);
    }
  }

  private async send(form: HTMLFormElement): Promise<void> {
    const text = this.waiting.get(form);
    if (text === undefined || this.onTheWay.has(form)) {
      return;
    }
    const writer = this.writer();
    const readers = writer?.readers(form.dataset.note ?? "", valueOf(form, "to")) ?? [];
    if (!writer || readers.length === 0) {
      tell(form, "later");
      return;
    }
    this.waiting.delete(form);
    this.onTheWay.set(form, text);
    const answer = await this.post(form, text, writer, readers);
    this.done(form, answer?.ok ?? false);
    void this.send(form);
  }

  /** A form of which other words have arrived already, without this page having heard: these words get one of their own. */
  private async post(form: HTMLFormElement, text: string, writer: Writer, readers: readonly string[]): Promise<Response | undefined> {
    const answer = await this.postOnce(form, text, writer, readers);
    if (answer?.status !== 409) {
      return answer;
    }
    renew(form);
    return this.postOnce(form, text, writer, readers);
  }

  private async postOnce(form: HTMLFormElement, text: string, writer: Writer, readers: readonly string[]): Promise<Response | undefined> {
    const body = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
    body.set("sealed", await this.seal(form, text, writer, readers));
    return fetch(form.action, { method: "POST", headers: { "HX-Request": "true" }, body }).catch(() => undefined);
  }

  /** Sent again after an answer that was lost it is the same bytes, so that nobody reads it twice. */
  private async seal(form: HTMLFormElement, text: string, writer: Writer, readers: readonly string[]): Promise<string> {
    const submission = valueOf(form, "submission");
    const of = JSON.stringify([text, submission, [...readers].sort()]);
    const kept = this.sealed.get(form);
    const content = kept?.of === of ? kept.content : await sealNote(text, submission, writer, readers);
    this.sealed.set(form, { of, content });
    return content;
  }

  private answered({ ctx }: { ctx: { sourceElement: Element; response?: { status: number } } }): void {
    if (ctx.sourceElement instanceof HTMLFormElement && ctx.sourceElement.matches("[data-note]")) {
      this.done(ctx.sourceElement, (ctx.response?.status ?? 500) < 300);
    }
  }

  private done(form: HTMLFormElement, isSaid: boolean): void {
    const area = areaOf(form);
    if (isSaid) {
      area && written(form) === this.onTheWay.get(form) && (area.value = "");
      renew(form);
      setTimeout(() => wordsOf(form) === statusOf(form)?.dataset.told && tell(form), TOLD_MILLISECONDS);
    }
    this.onTheWay.delete(form);
    tell(form, isSaid ? "told" : "failed");
  }
}

/** What is being written to who is on call stays, also when somebody leads again, until it is sent or emptied. */
function layOnCall(page: ParentNode): void {
  const part = page.querySelector<HTMLElement>("#on-call-part");
  const form = part?.querySelector("form");
  const isHidden = part?.dataset.held === undefined && (!form || (written(form) === "" && wordsOf(form) === ""));
  if (part && part.hidden !== isHidden) {
    part.hidden = isHidden;
  }
}

const areaOf = (form: HTMLFormElement) => form.querySelector("textarea");

const written = (form: HTMLFormElement): string => areaOf(form)?.value.trim() ?? "";

const valueOf = (form: HTMLFormElement, name: string): string => String(new FormData(form).get(name) ?? "");

const statusOf = (form: HTMLFormElement) => form.querySelector<HTMLElement>("[role=status]");

const wordsOf = (form: HTMLFormElement): string => statusOf(form)?.textContent ?? "";

function renew(form: HTMLFormElement): void {
  const submission = form.elements.namedItem("submission");
  if (submission instanceof HTMLInputElement) {
    submission.value = crypto.randomUUID();
  }
}

function tell(form: HTMLFormElement, what?: "told" | "later" | "failed"): void {
  const status = statusOf(form);
  const words = (what && status?.dataset[what]) ?? "";
  // the page is laid anew at each change of it, this one too
  if (status && status.textContent !== words) {
    status.textContent = words;
  }
}
