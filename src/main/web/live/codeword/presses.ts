const WITHIN_MILLISECONDS = 1_500;

/** Tells when one thing was done so many times in a row without dallying. */
export class Presses {
  private at: number[] = [];

  constructor(private readonly times: number) {}

  /** @returns true if this one completes them */
  press(now: number): boolean {
    this.at = [...this.at, now].slice(-this.times);
    const isAll = this.at.length === this.times && now - (this.at[0] ?? now) <= WITHIN_MILLISECONDS;
    if (isAll) {
      this.at = [];
    }
    return isAll;
  }

  /** Something else was done between. */
  break(): void {
    this.at = [];
  }
}
