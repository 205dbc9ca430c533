import { openEnvelope, sealTo } from "./epochs";
import type { Held } from "./held";
import type { Identity } from "./identity";
import { newPayload, type Payload } from "./payload";
import type { Post } from "./post";
import { Refused } from "./refused";
import type { Ring } from "./ring";
import { nextStep, type Step } from "./turn";

export interface Told {
  /** A key to send with, newer than all before. */
  key(payload: Payload): void;
  /** A key came that was not for us, or that nobody here made. */
  forged(): void;
  /** This persona is in the room with another tab or device now. */
  elsewhere(): void;
}

/** Those who came in one after the other get one key together. */
const GATHERING_MILLISECONDS = 300;
const EACH_MILLISECONDS = 3_000;
const AGAIN_MILLISECONDS = 3_000;

/** Sees to it that this tab has the circle's key, and makes the next one when it is its turn. */
export class Keeper {
  private ring: Ring | undefined;
  private circle: ReadonlySet<string> = new Set();
  private refused = 0;
  private announced = false;
  private announcing = false;
  private ended = false;
  private busy = false;
  private due: { readonly what: string; readonly since: number } | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly meeting: string,
    private readonly own: Identity,
    private readonly held: Held,
    private readonly post: Post,
    private readonly told: Told,
  ) {}

  /** Tells the server this tab's recipient, until it has heard. */
  async announce(): Promise<void> {
    if (this.announcing || this.ended) {
      return;
    }
    this.announcing = true;
    const heard = await this.post.recipient(this.own.recipient).catch(() => false);
    setTimeout(() => {
      this.announcing = false;
      heard ? this.ring && this.look(this.ring, this.circle) : void this.announce();
    }, AGAIN_MILLISECONDS);
  }

  look(ring: Ring, circle: ReadonlySet<string>): void {
    this.ring = ring;
    this.circle = circle;
    this.stepBack(ring);
    void this.go();
  }

  end(): void {
    this.ended = true;
    clearTimeout(this.timer);
  }

  /** Once the server had this tab's recipient, another one is another tab's. */
  private stepBack(ring: Ring): void {
    const mine = ring.members.find(({ attendance }) => attendance === ring.you)?.recipient;
    if (mine === this.own.recipient) {
      this.announced = true;
    } else if (mine === undefined && this.circle.has(ring.you)) {
      // away for a while, one is forgotten
      void this.announce();
    } else if (mine !== undefined && this.announced && !this.ended) {
      this.end();
      this.told.elsewhere();
    }
  }

  private async go(): Promise<void> {
    clearTimeout(this.timer);
    if (this.busy || this.ended || !this.ring) {
      return;
    }
    const step = this.step(this.ring);
    const wait = this.waitFor(step, this.ring);
    if (step.does === "nothing") {
      return;
    }
    if (wait > 0) {
      this.later(wait);
      return;
    }
    this.busy = true;
    const done = await this.take(step).catch((failure) => this.isRefused(failure));
    this.busy = false;
    this.due = undefined;
    this.later(done ? 0 : AGAIN_MILLISECONDS);
  }

  private later(milliseconds: number): void {
    if (!this.ended) {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.go(), milliseconds);
    }
  }

  private step(ring: Ring): Step {
    const newest = this.held.newest?.epoch ?? 0;
    // the page is told of a new key a moment after who made it
    const told = ring.epoch >= newest ? ring : { ...ring, epoch: newest, members: ring.members.map((one) => ({ ...one, held: newest })) };
    return nextStep(told, this.own.recipient, this.circle, this.held.at(told.epoch), this.refused === told.epoch);
  }

  /** The first in the order acts at once; the others wait for as long as those before them have time to. */
  private waitFor(step: Step, ring: Ring): number {
    const what = JSON.stringify(step);
    if (this.due?.what !== what) {
      this.due = { what, since: Date.now() };
    }
    const long = step.does === "fetch" ? 0 : GATHERING_MILLISECONDS + ring.order * EACH_MILLISECONDS;
    return this.due.since + long - Date.now();
  }

  /** False to try again after a while. */
  private async take(step: Step): Promise<boolean> {
    if (step.does === "make") {
      const payload = newPayload(this.meeting, step.epoch, this.ring?.you ?? "", step.members);
      const made = await this.post.make(step.epoch, await sealTo(payload.members, payload, this.own));
      return made ? this.keep(payload) : this.fetch();
    }
    if (step.does === "hand") {
      const payload = this.held.at(step.epoch) as Payload;
      // told again only when the page changes: until then there is nothing more to do
      await this.post.hand(step.epoch, await sealTo(step.members, payload, this.own));
      return false;
    }
    return this.fetch();
  }

  private async fetch(): Promise<boolean> {
    const got = await this.post.envelope();
    if (!got || !this.ring) {
      return false;
    }
    try {
      const payload = await openEnvelope(got.sealed, this.own, this.ring.you, this.meeting);
      if (payload.epoch !== got.epoch) {
        throw new Refused("malformed");
      }
      return this.keep(payload);
    } catch (failure) {
      this.refused = got.epoch;
      throw failure;
    }
  }

  private keep(payload: Payload): boolean {
    const isNew = this.held.at(payload.epoch) === undefined;
    this.held.keep(payload);
    isNew && this.told.key(payload);
    return true;
  }

  private isRefused(failure: unknown): boolean {
    if (failure instanceof Refused && failure.reason !== "lower") {
      this.told.forged();
    }
    return false;
  }
}
