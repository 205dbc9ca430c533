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

/** What is sent aside carries no proof from whom it is: who helps has no key of the room. */
export const sealAside = (text: string, submission: string, writer: Writer, readers: readonly string[]): Promise<string> =>
  sealForSome(knock(text, { meeting: writer.meeting, from: "", audience: "", submission }), readers, writer.own);

/** The forms in which one person and those beside the room write to each other. */
export class Asides {
  private readonly waiting = new Set<HTMLFormElement>();

  constructor(
    private readonly page: HTMLElement,
    private readonly writer: () => Writer | undefined,
  ) {}

  listen(window: Window): void {
    window.addEventListener("submit", (event) => this.submitted(event), { capture: true });
    document.addEventListener("htmx:after:request", (event) => this.answered((event as CustomEvent).detail));
  }

  /** Sends what waited for somebody to read it. */
  lay(): void {
    [...this.waiting].forEach((form) => (form.isConnected ? void this.seal(form) : this.waiting.delete(form)));
  }

  private submitted(event: Event): void {
    const form = event.target as HTMLFormElement;
    if (form.matches("[data-aside][data-sealing]") && this.page.contains(form)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      void this.seal(form);
    }
  }

  private async seal(form: HTMLFormElement): Promise<void> {
    const text = areaOf(form)?.value.trim() ?? "";
    const writer = this.writer();
    this.waiting.delete(form);
    if (text === "" || text.length > LONGEST_LINE) {
      return;
    }
    const readers = writer?.readers(form.dataset.aside ?? "", valueOf(form, "to")) ?? [];
    if (!writer || readers.length === 0) {
      this.waiting.add(form);
      tell(form, "later");
      return;
    }
    const body = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
    body.set("sealed", await sealAside(text, valueOf(form, "submission"), writer, readers));
    const answer = await fetch(form.action, { method: "POST", headers: { "HX-Request": "true" }, body }).catch(() => undefined);
    this.done(form, answer?.ok ?? false);
  }

  private answered({ ctx }: { ctx: { sourceElement: Element; response?: { status: number } } }): void {
    if (ctx.sourceElement instanceof HTMLFormElement && ctx.sourceElement.matches("[data-aside]")) {
      this.done(ctx.sourceElement, (ctx.response?.status ?? 500) < 300);
    }
  }

  private done(form: HTMLFormElement, isSaid: boolean): void {
    const area = areaOf(form);
    const submission = form.elements.namedItem("submission");
    if (isSaid && area && submission instanceof HTMLInputElement) {
      area.value = "";
      submission.value = crypto.randomUUID();
    }
    tell(form, isSaid ? "told" : "failed");
  }
}

const areaOf = (form: HTMLFormElement) => form.querySelector("textarea");

const valueOf = (form: HTMLFormElement, name: string): string => String(new FormData(form).get(name) ?? "");

function tell(form: HTMLFormElement, what: "told" | "later" | "failed"): void {
  const status = form.querySelector<HTMLElement>("[role=status]");
  const words = status?.dataset[what] ?? "";
  // the page is laid anew at each change of it, this one too
  if (status && status.textContent !== words) {
    status.textContent = words;
  }
}
