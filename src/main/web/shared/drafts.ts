const PREFIX = "draft:";
const DAYS_KEPT = 30;
const DAY = 24 * 60 * 60 * 1000;

/** What is being written, kept on this device until the server has accepted it. A full or closed store keeps nothing, quietly. */
export class Drafts {
  constructor(
    private readonly store: Storage | undefined,
    private readonly now: () => number = Date.now,
  ) {}

  keep(key: string, text: string): void {
    if (text.trim() === "") {
      this.drop(key);
    } else {
      this.tried(() => this.store?.setItem(PREFIX + key, `${this.today()} ${text}`));
    }
  }

  find(key: string): string | undefined {
    const kept = this.tried(() => this.store?.getItem(PREFIX + key));
    return kept?.slice(kept.indexOf(" ") + 1);
  }

  drop(key: string): void {
    this.tried(() => this.store?.removeItem(PREFIX + key));
  }

  /** Before somebody else uses this device. */
  dropAll(): void {
    this.dropWhere(() => true);
  }

  dropOld(): void {
    this.dropWhere((kept) => Number.parseInt(kept, 10) < this.today() - DAYS_KEPT);
  }

  private dropWhere(unwanted: (kept: string) => boolean): void {
    this.tried(() => {
      for (const name of Object.keys(this.store ?? {})) {
        if (name.startsWith(PREFIX) && unwanted(this.store?.getItem(name) ?? "")) {
          this.store?.removeItem(name);
        }
      }
    });
  }

  private today(): number {
    return Math.floor(this.now() / DAY);
  }

  private tried<T>(attempt: () => T): T | undefined {
    try {
      return attempt();
    } catch {
      return undefined;
    }
  }
}
