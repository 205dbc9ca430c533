import { sealNote, type Writer } from "../help/notes";
import { isBeside, sealForSome } from "../keys/audience";
import { derive } from "../keys/derived";
import type { Held } from "../keys/held";
import type { Identity } from "../keys/identity";
import { knock } from "../keys/knocking";
import { LONGEST_LINE, sealLine, type Place } from "../keys/line";
import type { Payload } from "../keys/payload";
import { currentKey } from "../keys/ring";

interface Sealed {
  readonly text: string;
  readonly submission: string;
  readonly sealed: string;
}

/** The part of htmx's event that is looked at here: importing more would load htmx a second time. */
interface Sent {
  ctx: { sourceElement: Element; request: { body: FormData }; response?: { status: number } };
}

/** A line leaves this page sealed, or not at all. */
export class Sending {
  private ready: Sealed | undefined;
  private waiting = false;
  private putBack = "";

  constructor(
    private readonly page: HTMLElement,
    private readonly meeting: string,
    private readonly own: Identity,
    private readonly held: Held,
  ) {}

  listen(window: Window): void {
    // before all others: a form that waits is not on its way
    window.addEventListener("submit", (event) => this.submitted(event), { capture: true });
    document.addEventListener("htmx:config:request", (event) => this.leaves(event as CustomEvent<Sent>));
    document.addEventListener("htmx:after:request", (event) => this.answered((event as CustomEvent<Sent>).detail));
  }

  /** Sends what waited for a key; gives back what was refused. */
  lay(): void {
    const form = this.form();
    const area = form && areaOf(form);
    if (!form || !area) {
      return;
    }
    area.maxLength = LONGEST_LINE;
    form.querySelectorAll<HTMLButtonElement>("[data-sends]").forEach((button) => button.disabled && (button.disabled = this.isMute()));
    if (this.putBack && area.value === "") {
      area.value = this.putBack;
    }
    this.putBack = "";
    if (this.waiting && this.canSeal(form)) {
      this.write("");
      this.waiting = false;
      form.requestSubmit();
    }
  }

  /** A line that nobody typed into the form; false if nobody could read it now. */
  async say(text: string, audience: string): Promise<boolean> {
    const form = this.form();
    if (!form || this.recipients(audience).length === 0 || !(isBeside(audience) || currentKey(this.page, this.held))) {
      return false;
    }
    const submission = crypto.randomUUID();
    const sealed = await this.sealed(text, { meeting: this.meeting, from: this.you(), audience, submission });
    const _csrf = String(new FormData(form).get("_csrf") ?? "");
    const body = new URLSearchParams({ _csrf, submission, audience, sealed });
    const answer = await fetch(form.action, { method: "POST", headers: { "HX-Request": "true" }, body }).catch(() => undefined);
    return answer?.ok ?? false;
  }

  private submitted(event: Event): void {
    const form = event.target as HTMLFormElement;
    if (form !== this.form()) {
      return;
    }
    const text = areaOf(form)?.value.trim() ?? "";
    if (this.ready?.text === text && this.ready.submission === submissionOf(form)) {
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    if (text !== "" && text.length <= LONGEST_LINE) {
      this.canSeal(form) ? void this.seal(form, text) : this.wait();
    }
  }

  private async seal(form: HTMLFormElement, text: string): Promise<void> {
    const place: Place = { meeting: this.meeting, from: this.you(), audience: audienceOf(form), submission: submissionOf(form) };
    this.ready = { text, submission: place.submission, sealed: await this.sealed(text, place) };
    // asked again while its submit event is on its way, a form does nothing
    setTimeout(() => form.requestSubmit());
  }

  private async sealed(text: string, place: Place): Promise<string> {
    if (this.isWaitingRoom()) {
      return sealForSome(knock(text, place), this.recipients("lead"), this.own);
    }
    if (isBeside(place.audience)) {
      return sealNote(text, place.submission, this.writer, this.recipients(place.audience));
    }
    const payload = currentKey(this.page, this.held) as Payload;
    const line = sealLine(text, payload.epoch, derive(payload, "chat"), place);
    return place.audience === "all" ? line : sealForSome(line, this.recipients(place.audience), this.own);
  }

  private leaves(event: CustomEvent<Sent>): void {
    const { sourceElement, request } = event.detail.ctx;
    if (sourceElement !== this.form()) {
      return;
    }
    if (!this.ready) {
      event.preventDefault();
      return;
    }
    request.body.delete("text");
    request.body.set("sealed", this.ready.sealed);
  }

  /** The server has not seen what was written and cannot give it back. */
  private answered({ ctx }: Sent): void {
    if (this.ready && ctx.sourceElement.id === "say") {
      this.putBack = ctx.response?.status === 422 ? this.ready.text : "";
      this.ready = undefined;
    }
  }

  private wait(): void {
    this.waiting = true;
    this.write(this.page.dataset.keyComing ?? "");
  }

  private write(words: string): void {
    const place = this.page.querySelector<HTMLElement>("[data-wait]");
    if (place && place.textContent !== words) {
      place.textContent = words;
    }
  }

  private canSeal(form: HTMLFormElement): boolean {
    if (this.isWaitingRoom()) {
      return !this.isMute();
    }
    const hasReaders = audienceOf(form) === "all" || this.recipients(audienceOf(form)).length > 0;
    return hasReaders && (isBeside(audienceOf(form)) || currentKey(this.page, this.held) !== undefined);
  }

  /** Before the door, with nobody there to read it. */
  private isMute(): boolean {
    return this.isWaitingRoom() && this.recipients("lead").length === 0;
  }

  private recipients(audience: string): string[] {
    if (this.isWaitingRoom()) {
      return this.recipientsIn(`#leaders [data-recipient]${isBeside(audience) ? "" : ":not([data-part])"}`);
    }
    const lead = this.recipientsIn('#keyring [data-part="lead"]');
    const called = this.recipientsIn('#keyring [data-part="call"]');
    if (audience === "help") {
      return [...this.recipientsIn('#keyring [data-part="help"]'), ...called, ...lead];
    }
    // while nobody leads, who leads and is away is no one to call: until somebody is at the line the words wait
    return audience === "call" && this.isHeld() ? (called.length === 0 ? [] : [...called, ...lead]) : lead;
  }

  /** For words aside: to those beside the room, and to whoever asked. */
  get writer(): Writer {
    return {
      meeting: this.meeting,
      own: this.own,
      readers: (audience, asker) => {
        if (asker === "" || asker === this.you()) {
          return this.recipients(audience);
        }
        const theirs = this.recipientsIn(`#keyring [data-attendance="${CSS.escape(asker)}"]`);
        return theirs.length === 0 ? [] : [...this.recipients("help"), ...theirs];
      },
    };
  }

  private recipientsIn(list: string): string[] {
    return [...this.page.querySelectorAll<HTMLElement>(list)].map(({ dataset }) => dataset.recipient ?? "");
  }

  private isHeld(): boolean {
    return this.page.querySelector("#calm[data-phase=held]") !== null;
  }

  private isWaitingRoom(): boolean {
    return this.page.querySelector("[data-room=waiting]") !== null;
  }

  private you(): string {
    return this.page.querySelector<HTMLElement>("#keyring, #leaders")?.dataset.you ?? "";
  }

  private form(): HTMLFormElement | null {
    return this.page.querySelector<HTMLFormElement>("form#say");
  }
}

const areaOf = (form: HTMLFormElement) => form.querySelector("textarea");

const audienceOf = (form: HTMLFormElement): string => String(new FormData(form).get("audience") ?? "all");

const submissionOf = (form: HTMLFormElement): string => String(new FormData(form).get("submission") ?? "");
