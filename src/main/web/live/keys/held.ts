import { SECRET } from "../../shared/secrets";
import type { Keeping } from "./identity";
import { canonical, readPayload, type Payload } from "./payload";
import { Refused } from "./refused";

const MOST = 100;

/** The keys this tab has got in one meeting. They outlive a reload, so that what was said stays readable; not the tab. */
export class Held {
  private readonly byEpoch = new Map<number, Payload>();
  private readonly place: string;

  constructor(
    private readonly meeting: string,
    private readonly keeping: Keeping,
  ) {
    this.place = `${SECRET}keys.${meeting}`;
    this.remember();
  }

  get newest(): Payload | undefined {
    return this.byEpoch.get(Math.max(...this.byEpoch.keys()));
  }

  at(epoch: number): Payload | undefined {
    return this.byEpoch.get(epoch);
  }

  /** The lowest epoch held: what is older was said before I came. */
  get oldest(): number {
    return Math.min(...this.byEpoch.keys());
  }

  /** @throws Refused for a step back, or for another key where one is held */
  keep(payload: Payload): void {
    const newest = this.newest;
    if (newest && payload.epoch < newest.epoch) {
      throw new Refused("lower");
    }
    if (newest && payload.epoch === newest.epoch && canonical(payload) !== canonical(newest)) {
      throw new Refused("different");
    }
    this.byEpoch.set(payload.epoch, payload);
    this.keeping.setItem(this.place, JSON.stringify([...this.byEpoch.values()].slice(-MOST).map(canonical)));
  }

  forget(): void {
    this.byEpoch.clear();
    this.keeping.removeItem(this.place);
  }

  private remember(): void {
    try {
      const kept = JSON.parse(this.keeping.getItem(this.place) ?? "[]") as string[];
      kept.map(readPayload).filter(({ meeting }) => meeting === this.meeting).forEach((one) => this.byEpoch.set(one.epoch, one));
    } catch {
      this.keeping.removeItem(this.place);
    }
  }
}
