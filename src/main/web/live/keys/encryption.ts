import { Room, type RoomOptions } from "livekit-client";
import { Lines } from "../chat/lines";
import { Sending } from "../chat/sending";
import { Held } from "./held";
import { SideKeys } from "../aside/keys";
import { forgetIdentity, ownIdentity, type Identity, type Keeping } from "./identity";
import type { Writer } from "../help/notes";
import { Keeper } from "./keeper";
import { canEncryptMedia, MediaKeys, strict } from "./media";
import type { Payload } from "./payload";
import { ServerPost } from "./post";
import { currentKey, readCircle, readRing } from "./ring";
import { Trust } from "./trust";

export interface Told {
  /** Something is to be laid anew. */
  changed(): void;
  /** Another key may open what did not open before. */
  newKey(): void;
  /** From here on this tab's picture and sound are locked with another key. */
  sendsAnew(): void;
  /** Words for the person. */
  say(words: string): void;
  /** Neither picture nor sound can be had here. */
  textOnly(): void;
}

/** All that makes one meeting's room unreadable to whoever is not in the circle, the server included. */
export class Encryption {
  private readonly meeting: string;
  private readonly held: Held;
  private readonly trust: Trust;
  private keeper: Keeper | undefined;
  private lines: Lines | undefined;
  private sending: Sending | undefined;
  private media: MediaKeys | undefined;
  private worker: Worker | undefined;
  private announced = "";
  private steppedBack = false;
  private own: Identity | undefined;

  constructor(
    private readonly page: HTMLElement,
    private readonly csrf: () => string,
    private readonly told: Told,
    private readonly keeping: Keeping,
  ) {
    this.meeting = page.dataset.meeting ?? "";
    this.held = new Held(this.meeting, keeping);
    this.trust = new Trust(page, told.changed);
    page.dataset.e2ee = "waiting";
    void ownIdentity(this.meeting, keeping).then((own) => this.begin(own));
  }

  /** Whether pictures and sound may be sent and got: with a key, and never without. */
  get isOn(): boolean {
    return this.page.dataset.e2ee === "on";
  }

  /** The room was opened somewhere else after this. */
  get hasSteppedBack(): boolean {
    return this.steppedBack;
  }

  lay(): void {
    const state = this.page.querySelector<HTMLElement>("[data-room]")?.dataset.room ?? "";
    if (state === "removed" || state === "over") {
      this.end();
    }
    if (state !== "waiting" && state !== "circle") {
      return;
    }
    this.announce(state);
    const ring = readRing(this.page);
    const circle = readCircle(this.page);
    ring && !this.steppedBack && this.keeper?.look(ring, circle);
    this.trust.lay(state === "circle" ? this.held.newest : undefined, circle);
    this.lines?.lay();
    this.sending?.lay();
    this.standing(state);
  }

  /** A line to some of the circle; false if it cannot be sealed or sent now. */
  say(text: string, audience: string): Promise<boolean> {
    return this.sending?.say(text, audience) ?? Promise.resolve(false);
  }

  /** Who writes aside here; undefined as long as this tab has no recipient of its own. */
  get writer(): Writer | undefined {
    return this.sending?.writer;
  }

  /** A key of its own for two of the circle, by the recipients that the circle's key is sealed to. */
  beside(aside: string, changed: () => void): SideKeys | undefined {
    return this.own && new SideKeys(this.page, aside, this.own, this.keeping, this.csrf, () => this.held.newest?.members ?? [], changed);
  }

  async makeRoom(options: RoomOptions): Promise<Room> {
    this.worker?.terminate();
    this.worker = strict(new Worker(this.page.dataset.e2eeWorker ?? "", { type: "module" }));
    this.media = new MediaKeys(() => this.told.sendsAnew());
    const room = new Room({ ...options, encryption: { keyProvider: this.media, worker: this.worker } });
    this.held.newest && (await this.media.learn(this.held.newest));
    await room.setE2EEEnabled(true);
    return room;
  }

  private begin(own: Identity): void {
    this.own = own;
    const post = new ServerPost(() => this.page.dataset.keys ?? "", this.csrf);
    this.keeper = new Keeper(this.meeting, own, this.held, post, {
      key: (payload) => this.learn(payload),
      forged: () => this.trust.warn(),
      elsewhere: () => this.stepBack(),
    });
    this.lines = new Lines(this.page, this.meeting, own, this.held);
    this.sending = new Sending(this.page, this.meeting, own, this.held);
    this.sending.listen(window);
    this.held.newest && this.learn(this.held.newest);
    this.told.changed();
  }

  private learn(payload: Payload): void {
    void this.media?.learn(payload);
    void this.trust.learn(payload);
    this.told.newKey();
    this.told.changed();
  }

  /** Who comes in through the door, or back, stands there anew. */
  private announce(state: string): void {
    if (this.keeper && this.announced !== state) {
      this.announced = state;
      void this.keeper.announce();
    }
  }

  private standing(state: string): void {
    const isReady = this.isOn || currentKey(this.page, this.held) !== undefined;
    const now = this.steppedBack ? "off" : state === "circle" && !canEncryptMedia() ? "unable" : isReady ? "on" : "waiting";
    if (this.page.dataset.e2ee !== now) {
      this.page.dataset.e2ee = now;
      this.told.changed();
      if (now === "unable") {
        this.told.textOnly();
        this.told.say(this.page.dataset.e2eeMissing ?? "");
      }
    }
  }

  private stepBack(): void {
    this.steppedBack = true;
    this.told.changed();
  }

  /** Makes and fetches no key any more; what is held stays. */
  stop(): void {
    this.keeper?.end();
    this.worker?.terminate();
  }

  /** After the meeting nothing of it can be opened in this tab. */
  private end(): void {
    this.stop();
    this.held.forget();
    forgetIdentity(this.meeting, this.keeping);
    this.page.dataset.e2ee = "off";
  }
}
