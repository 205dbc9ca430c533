import type { Envelope } from "./epochs";

/** The server's part: it passes envelopes on and cannot look into them. */
export interface Post {
  /** False if it could not be taken now. */
  recipient(recipient: string): Promise<boolean>;
  /** False if somebody else was first. */
  make(epoch: number, envelopes: readonly Envelope[]): Promise<boolean>;
  hand(epoch: number, envelopes: readonly Envelope[]): Promise<boolean>;
  envelope(): Promise<{ epoch: number; sealed: string } | undefined>;
}

const LONGEST_MILLISECONDS = 10_000;

export class ServerPost implements Post {
  constructor(
    private readonly address: () => string,
    private readonly csrf: () => string,
    private readonly send: typeof fetch = (...what) => fetch(...what),
  ) {}

  async recipient(recipient: string): Promise<boolean> {
    const body = new URLSearchParams({ _csrf: this.csrf(), recipient });
    return (await this.ask("/recipient", { method: "POST", body })).ok;
  }

  make(epoch: number, envelopes: readonly Envelope[]): Promise<boolean> {
    return this.bring(`/epochs/${epoch}`, envelopes);
  }

  hand(epoch: number, envelopes: readonly Envelope[]): Promise<boolean> {
    return this.bring(`/epochs/${epoch}/envelopes`, envelopes);
  }

  async envelope(): Promise<{ epoch: number; sealed: string } | undefined> {
    const answer = await this.ask("/envelope", { headers: { Accept: "application/json" }, cache: "no-store" });
    if (answer.status !== 200) {
      return undefined;
    }
    return (await answer.json()) as { epoch: number; sealed: string };
  }

  private async bring(path: string, envelopes: readonly Envelope[]): Promise<boolean> {
    const headers = { "Content-Type": "application/json", "X-XSRF-TOKEN": this.csrf() };
    const answer = await this.ask(path, { method: "POST", headers, body: JSON.stringify({ envelopes }) });
    if (!answer.ok && answer.status !== 409) {
      throw new Error(`answered ${answer.status}`);
    }
    return answer.ok;
  }

  private ask(path: string, what: RequestInit): Promise<Response> {
    return this.send(`${this.address()}${path}`, { ...what, signal: AbortSignal.timeout(LONGEST_MILLISECONDS) });
  }
}
