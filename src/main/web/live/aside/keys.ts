import type { Room, RoomOptions } from "livekit-client";
import { Room as LiveRoom } from "livekit-client";
import { Held } from "../keys/held";
import type { Identity, Keeping } from "../keys/identity";
import { Keeper } from "../keys/keeper";
import { MediaKeys, strict } from "../keys/media";
import type { Member, Payload } from "../keys/payload";
import { ServerPost } from "../keys/post";
import { readRing } from "../keys/ring";

/** The key is made for the recipients the circle knows already: nothing is to be told to the server. */
class PostOfTwo extends ServerPost {
  override recipient(): Promise<boolean> {
    return Promise.resolve(true);
  }
}

/**
 * The key of two who speak aside: made by one of their browsers, sealed to these two, and to recipients alone that the circle's
 * key is sealed to as well. So the words compared in the circle stand for this one too, and the server cannot slip itself in.
 */
export class SideKeys {
  private readonly held: Held;
  private readonly keeper: Keeper;
  private media: MediaKeys | undefined;
  private worker: Worker | undefined;

  constructor(
    private readonly page: HTMLElement,
    aside: string,
    own: Identity,
    keeping: Keeping,
    csrf: () => string,
    private readonly circle: () => readonly Member[],
    private readonly changed: () => void,
  ) {
    this.held = new Held(aside, keeping);
    const post = new PostOfTwo(() => this.section?.dataset.keys ?? "", csrf);
    this.keeper = new Keeper(aside, own, this.held, post, {
      key: (payload) => this.learn(payload),
      forged: () => undefined,
      elsewhere: () => undefined,
    });
  }

  /** Whether there is a key that these two have, and nobody else. */
  get isOn(): boolean {
    return this.key !== undefined;
  }

  lay(): void {
    const ring = this.section && readRing(this.section, "#aside-keyring");
    if (ring && ring.members.length === 2 && ring.members.every((member) => this.isKnown(member))) {
      this.keeper.look(ring, new Set(this.attendances.keys()));
    }
  }

  async makeRoom(options: RoomOptions): Promise<Room> {
    this.worker?.terminate();
    this.worker = strict(new Worker(this.page.dataset.e2eeWorker ?? "", { type: "module" }));
    this.media = new MediaKeys();
    const room = new LiveRoom({ ...options, encryption: { keyProvider: this.media, worker: this.worker } });
    this.key && (await this.media.learn(this.key));
    await room.setE2EEEnabled(true);
    return room;
  }

  end(): void {
    this.keeper.end();
    this.worker?.terminate();
    this.held.forget();
  }

  /** Keeps what a reload needs. */
  cut(): void {
    this.keeper.end();
    this.worker?.terminate();
  }

  private learn(payload: Payload): void {
    if (this.isOfUs(payload)) {
      void this.media?.learn(payload);
      this.changed();
    }
  }

  private get key(): Payload | undefined {
    const newest = this.held.newest;
    return newest && this.isOfUs(newest) ? newest : undefined;
  }

  private isOfUs({ members }: Payload): boolean {
    return members.length === 2 && members.every((member) => this.isKnown(member));
  }

  private isKnown({ attendance, recipient }: Member): boolean {
    const inTheCircle = this.attendances.get(attendance);
    return inTheCircle !== undefined && this.circle().some((one) => one.attendance === inTheCircle && one.recipient === recipient);
  }

  private get section(): HTMLElement | null {
    return this.page.querySelector<HTMLElement>("[data-side-room]");
  }

  /** Who they are in the circle, by who they are here. */
  private get attendances(): Map<string, string> {
    const seats = [...(this.section?.querySelectorAll<HTMLElement>("[data-place]") ?? [])];
    return new Map(seats.map(({ dataset }) => [dataset.place ?? "", dataset.attendance ?? ""]));
  }
}
