import { htmx, onHtmx, type Request } from "./htmx";

const SHORTEST_WAIT_MILLISECONDS = 1_000;
const LONGEST_WAIT_MILLISECONDS = 30_000;
const CONNECT = "hx-sse:connect";

/** How long to wait before the next try: twice as long each time, never quite the same for two people. */
export function waitBefore(attempt: number, chance = Math.random()): number {
  const wait = Math.min(SHORTEST_WAIT_MILLISECONDS * 2 ** attempt, LONGEST_WAIT_MILLISECONDS);
  return wait * (0.7 + 0.6 * chance);
}

/**
 * Keeps the page's stream going. htmx's extension reads it, lets go of it while the page is hidden and takes it up again;
 * this starts it only on a page that is seen, tries again where the first attempt fails, and catches up after a gap.
 */
export function listenToStream(page: Document = document): void {
  const stream = page.getElementById("stream");
  if (stream) {
    new Listening(page, stream).start();
  }
}

class Listening {
  private attempt = 0;
  private doubted = false;
  private request: Request | undefined;

  constructor(
    private readonly page: Document,
    private readonly stream: HTMLElement,
  ) {}

  start(): void {
    this.page.addEventListener("htmx:after:process", () => this.listen(), { once: true });
    this.page.addEventListener("visibilitychange", () => this.listen());
    window.addEventListener("online", () => this.renew());
    this.stream.addEventListener("catch-up", () => void this.catchUp());
    this.onStream("config:request", ({ ctx }) => (this.request = ctx));
    this.onStream("sse:after:connection", () => (this.attempt = 0));
    this.onStream("error", () => this.listenLater());
    this.onStream("after:request", ({ ctx }) => this.refused(ctx.response?.status ?? 0));
    this.onStream("sse:error", ({ status }) => status && this.refused(status));
  }

  private onStream(name: string, hear: Parameters<typeof onHtmx>[1]): void {
    onHtmx(name, (detail, event) => event.target === this.stream && hear(detail, event));
  }

  private listen(): void {
    if (!this.page.hidden) {
      htmx.trigger(this.stream, "listen", {}, false);
    }
  }

  private listenLater(): void {
    setTimeout(() => this.listen(), waitBefore(this.attempt++));
  }

  /** After a line was lost a stream can look alive for minutes. */
  private renew(): void {
    const reader = (this.stream as { _htmx?: { sse?: { reader?: ReadableStreamDefaultReader } } })._htmx?.sse?.reader;
    reader ? void reader.cancel() : this.listen();
  }

  /** What came was no stream: the right to listen may have ended, and the page should then say so. */
  private refused(status: number): void {
    if (status >= 500 || status === 429) {
      this.listenLater();
    } else if (!this.doubted) {
      this.doubted = true;
      void this.catchUp();
    }
  }

  /** Fetches this page again, as a reader would, and lays what is new over the parts marked `data-live`. */
  private async catchUp(): Promise<void> {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } }).catch(() => undefined);
    if (answer === undefined || answer.status >= 500) {
      setTimeout(() => void this.catchUp(), waitBefore(this.attempt++));
    } else if (!answer.ok || answer.redirected) {
      location.reload();
    } else {
      await this.lay(await answer.text());
    }
  }

  private async lay(text: string): Promise<void> {
    const parts = [...this.page.querySelectorAll("[data-live][id]")].map((part) => `#${CSS.escape(part.id)}:innerMorph`);
    const swap = { sourceElement: this.stream, target: this.stream, text, swap: "none", selectOOB: parts.join(",") };
    await htmx.swap(swap as unknown as Parameters<typeof htmx.swap>[0]);
    const renewed = new DOMParser().parseFromString(text, "text/html").getElementById("stream")?.getAttribute(CONNECT);
    if (renewed && this.request) {
      this.request.request.action = renewed;
    }
  }
}
