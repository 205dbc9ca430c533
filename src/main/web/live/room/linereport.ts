const EVERY_MILLISECONDS = 15_000;

/** Tells the server how one's own line is, in one word: only what is new, and not more often than it listens. */
export class LineReport {
  private told = "good";
  private now = "good";
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly address: () => string | undefined,
    private readonly csrf: () => string,
    private readonly post: typeof fetch = (...what) => fetch(...what),
  ) {}

  /** @param quality as LiveKit says it: excellent, good, poor, lost, unknown */
  tell(quality: string): void {
    this.now = quality === "poor" || quality === "lost" ? quality : "good";
    this.timer ??= this.report();
  }

  private report(): ReturnType<typeof setTimeout> | undefined {
    const address = this.address();
    if (this.now === this.told || address === undefined) {
      return undefined;
    }
    this.told = this.now;
    const body = new URLSearchParams({ _csrf: this.csrf(), line: this.now });
    void this.post(address, { method: "POST", body }).catch(() => undefined);
    return setTimeout(() => (this.timer = this.report()), EVERY_MILLISECONDS);
  }
}
