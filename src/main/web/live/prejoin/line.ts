export type LineWord = "good" | "sound" | "text" | "lost";

/** Kilobits a second and milliseconds there and back. Thresholds: 300 kbit/s kept 360p alive in our measurements, 100 only broken sound. */
export function wordFor(kilobits: number, milliseconds: number): LineWord {
  if (kilobits >= 600 && milliseconds <= 300) {
    return "good";
  }
  return kilobits >= 120 && milliseconds <= 800 ? "sound" : "text";
}

const PROBES = 3;
const BYTES = 64 * 1024;

/** Measures the line to Hearth: the quickest of a few ways there and back, then how much fits through. */
export class Line {
  constructor(
    private readonly address: string,
    private readonly get: typeof fetch = (...what) => fetch(...what),
    private readonly now: () => number = () => performance.now(),
  ) {}

  async measure(): Promise<LineWord> {
    try {
      let quickest = Infinity;
      for (let probe = 0; probe < PROBES; probe++) {
        quickest = Math.min(quickest, await this.take(0));
      }
      const whole = await this.take(BYTES);
      const kilobits = (BYTES * 8) / Math.max(whole - quickest, 1);
      return wordFor(kilobits, quickest);
    } catch {
      return "lost";
    }
  }

  private async take(bytes: number): Promise<number> {
    const start = this.now();
    const answer = await this.get(`${this.address}?bytes=${bytes}`, { cache: "no-store", signal: AbortSignal.timeout(15_000) });
    if (!answer.ok) {
      throw new Error(`answered ${answer.status}`);
    }
    await answer.arrayBuffer();
    return this.now() - start;
  }
}
