/** Seals a line and sends it; false if that cannot be done now. Undefined where the meeting is not encrypted. */
export type Sealed = ((text: string, audience: string) => Promise<boolean>) | undefined;

/** Calls for help with what the page knows of its own standing, so that nobody has to be asked for it. */
export class Asking {
  constructor(
    private readonly page: HTMLElement,
    private readonly sealed: () => Sealed,
  ) {}

  listen(): void {
    this.page.addEventListener("submit", (event) => this.submitted(event), { capture: true });
    document.addEventListener("htmx:after:request", (event) => this.answered((event as CustomEvent).detail));
  }

  private submitted(event: Event): void {
    const form = event.target as HTMLFormElement;
    if (!form.matches("[data-help]")) {
      return;
    }
    const field = form.elements.namedItem("text") as HTMLInputElement;
    field.dataset.sentence ??= field.value;
    const text = [field.dataset.sentence, this.standing()].filter(Boolean).join(" ");
    const say = this.sealed();
    if (say) {
      event.preventDefault();
      event.stopImmediatePropagation();
      void say(text, "help").then((isSaid) => this.tell(isSaid));
    } else {
      field.value = text;
      const submission = form.elements.namedItem("submission") as HTMLInputElement;
      submission.value = crypto.randomUUID();
    }
  }

  /** In the words in which the page says it. */
  private standing(): string {
    const words = ["#toggle-microphone:not([hidden]) > span", "#toggle-camera:not([hidden]) > span", "#line:not([hidden])", "#sound:not([hidden])"]
      .map((part) => this.page.querySelector(part)?.textContent?.trim() ?? "")
      .filter(Boolean);
    return words.length === 0 ? "" : `(${words.join(" · ")})`;
  }

  private answered({ ctx }: { ctx: { sourceElement: Element; response?: { status: number } } }): void {
    if (ctx.sourceElement.matches("[data-help]")) {
      this.tell((ctx.response?.status ?? 500) < 300);
    }
  }

  private tell(isSaid: boolean): void {
    const said = this.page.querySelector<HTMLElement>("#help-said");
    if (said) {
      said.textContent = (isSaid ? said.dataset.words : said.dataset.failed) ?? "";
    }
  }
}
