const EVERY_MILLISECONDS = 20_000;
/** By then the server has noticed, too, that the line is gone. */
const ONCE_MORE_MILLISECONDS = 5_000;

/** Tells the server every while that this page is there. Told that it is not, the page looks where it stands. */
export class Lease {
  private address: string | undefined;
  private timer: ReturnType<typeof setInterval> | undefined;
  private later: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly csrf: () => string,
    private readonly refused: () => void,
    private readonly post: typeof fetch = (...what) => fetch(...what),
  ) {}

  hold(address: string | undefined): void {
    if (address !== this.address) {
      this.address = address;
      clearInterval(this.timer);
      if (address !== undefined) {
        this.timer = setInterval(() => void this.renew(), EVERY_MILLISECONDS);
        void this.renew();
      }
    }
  }

  /** The line to picture and sound has ended or come back: without a word the server would take the page for dead. */
  again(): void {
    if (this.address !== undefined) {
      void this.renew();
      clearTimeout(this.later);
      this.later = setTimeout(() => this.address !== undefined && void this.renew(), ONCE_MORE_MILLISECONDS);
    }
  }

  /** The page is being closed, or loaded again: told as browsers still send it. Back within moments, nobody notices. */
  go(send = (address: string, body: URLSearchParams) => navigator.sendBeacon(address, body)): void {
    this.address && send(this.address, new URLSearchParams({ _csrf: this.csrf(), going: "yes" }));
  }

  private async renew(): Promise<void> {
    const body = new URLSearchParams({ _csrf: this.csrf() });
    const answer = await this.post(this.address ?? "", { method: "POST", body }).catch(() => undefined);
    if (answer?.status === 404) {
      this.refused();
    }
  }
}
