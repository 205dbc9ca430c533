// @vitest-environment node
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { sealTo, type Envelope } from "./epochs";
import { Keeper } from "./keeper";
import { canonical, newPayload, type Member } from "./payload";
import { MEETING, tab, type Tab } from "./people.testing";
import type { Ring } from "./ring";

/** The server as it should be: keeps envelopes, tells everybody who is inside, and lets the first one win. */
class Server {
  epoch = 0;
  envelopes = new Map<string, { epoch: number; sealed: string; recipient: string }>();
  inside: Member[] = [];
  circle: Set<string> | undefined;
  readonly made: string[] = [];
  readonly keepers = new Map<string, Keeper>();

  join(who: Tab): ReturnType<typeof told> {
    const hears = told();
    const keeper = new Keeper(MEETING, who.identity, who.held, this.post(who), hears);
    this.keepers.set(who.attendance, keeper);
    this.inside = [...this.inside.filter(({ attendance }) => attendance !== who.attendance), who.member];
    return hears;
  }

  push(): void {
    this.inside.forEach(({ attendance }, order) => this.keepers.get(attendance)?.look(this.ring(attendance, order), this.seen()));
  }

  private seen = () => this.circle ?? new Set(this.inside.map(({ attendance }) => attendance));

  private ring(you: string, order: number): Ring {
    const held = ({ attendance, recipient }: Member) => {
      const kept = this.envelopes.get(attendance);
      return kept?.recipient === recipient ? kept.epoch : 0;
    };
    return { epoch: this.epoch, you, order, members: this.inside.map((one) => ({ ...one, held: held(one), part: "" })) };
  }

  post(who: Tab) {
    const take = (envelopes: readonly Envelope[]) =>
      envelopes.forEach(({ attendance, sealed }) =>
        this.envelopes.set(attendance, { epoch: this.epoch, sealed, recipient: this.inside.find((one) => one.attendance === attendance)!.recipient }),
      );
    return {
      recipient: vi.fn(async () => true),
      make: async (epoch: number, envelopes: readonly Envelope[]) => {
        if (epoch !== this.epoch + 1) {
          return false;
        }
        this.epoch = epoch;
        this.made.push(who.attendance);
        take(envelopes);
        this.push();
        return true;
      },
      hand: async (epoch: number, envelopes: readonly Envelope[]) => epoch === this.epoch && (take(envelopes), this.push(), true),
      envelope: async () => this.envelopes.get(who.attendance),
    };
  }
}

const told = () => ({ key: vi.fn(), forged: vi.fn(), elsewhere: vi.fn() });

let server: Server;
let ada: Tab, bo: Tab, cy: Tab;

beforeEach(async () => {
  [ada, bo, cy] = await Promise.all([tab("ada"), tab("bo"), tab("cy")]);
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
  server = new Server();
});
afterEach(() => void vi.useRealTimers());

const reallyLater = setTimeout;

/** Lets pretended time pass, and real cryptography beside it. */
async function pass(milliseconds: number): Promise<void> {
  for (let passed = 0; passed < milliseconds; passed += 100) {
    await vi.advanceTimersByTimeAsync(100);
    await new Promise((resolve) => reallyLater(resolve, 8));
  }
}

const epochs = (...who: Tab[]) => who.map(({ held }) => held.newest?.epoch);
const same = (...who: Tab[]) => new Set(who.map(({ held }) => held.newest && canonical(held.newest))).size === 1;

it("gives one key to all who are in the circle, made by the first in the order", async () => {
  const hears = server.join(ada);
  server.join(bo);
  server.push();
  await pass(3_000);
  expect(server.made).toEqual(["ada"]);
  expect(epochs(ada, bo)).toEqual([1, 1]);
  expect(same(ada, bo)).toBe(true);
  expect(hears.key).toHaveBeenCalledTimes(1);
});

it("makes a new key when somebody comes, which opens nothing of before, and when somebody goes", async () => {
  server.join(ada);
  server.join(bo);
  server.push();
  await pass(3_000);
  server.join(cy);
  server.push();
  await pass(3_000);
  expect(epochs(ada, bo, cy)).toEqual([2, 2, 2]);
  expect(cy.held.at(1)).toBeUndefined();
  server.inside = server.inside.filter(({ attendance }) => attendance !== "bo");
  server.push();
  await pass(3_000);
  expect(epochs(ada, bo, cy)).toEqual([3, 2, 3]);
});

it("is done by the next in the order when the first does nothing", async () => {
  server.join(ada);
  server.join(bo);
  server.keepers.get("ada")!.end();
  server.push();
  await pass(2_500);
  expect(server.made).toEqual([]);
  await pass(1_500);
  expect(server.made).toEqual(["bo"]);
});

it("settles on the winner's key when two make one at the same time", async () => {
  server.join(ada);
  server.join(bo);
  const ring = (you: string) => ({ epoch: 0, you, order: 0, members: server.inside.map((one) => ({ ...one, held: 0, part: "" })) });
  const circle = new Set(["ada", "bo"]);
  server.keepers.get("ada")!.look(ring("ada"), circle);
  server.keepers.get("bo")!.look(ring("bo"), circle);
  await pass(5_000);
  expect(server.made).toHaveLength(1);
  expect(same(ada, bo)).toBe(true);
  expect(epochs(ada, bo)).toEqual([1, 1]);
});

it("hands the key on to who missed it", async () => {
  server.join(ada);
  server.join(bo);
  server.push();
  await pass(200);
  const lost = server.envelopes;
  await pass(800);
  lost.delete("bo");
  bo.held.forget();
  server.push();
  await pass(3_000);
  expect(server.made).toEqual(["ada"]);
  expect(same(ada, bo)).toBe(true);
});

it("does not give the key to somebody whom nobody sees", async () => {
  server.join(ada);
  server.join(cy);
  server.circle = new Set(["ada"]);
  server.push();
  await pass(10_000);
  expect(ada.held.newest?.members).toEqual([ada.member]);
  expect(cy.held.newest).toBeUndefined();
});

it("refuses what nobody here made, says so, and makes a key of its own", async () => {
  const hears = server.join(bo);
  const forged = newPayload(MEETING, 1, "bo", [bo.member]);
  const [envelope] = await sealTo([bo.member], forged, cy.identity);
  server.epoch = 1;
  server.envelopes.set("bo", { epoch: 1, sealed: envelope!.sealed, recipient: bo.identity.recipient });
  server.push();
  await pass(10_000);
  expect(hears.forged).toHaveBeenCalled();
  expect(bo.held.at(1)).toBeUndefined();
  expect(bo.held.newest?.epoch).toBe(2);
});

it("steps back when the same person opens the room in another tab, but not for one that was there before", async () => {
  const other = await tab("ada");
  server.join(other);
  const hears = told();
  const keeper = new Keeper(MEETING, ada.identity, ada.held, server.post(ada), hears);
  server.keepers.set("ada", keeper);
  server.push();
  expect(hears.elsewhere).not.toHaveBeenCalled();
  server.inside = [ada.member];
  server.push();
  server.inside = [other.member];
  server.push();
  expect(hears.elsewhere).toHaveBeenCalledTimes(1);
});

it("tells its recipient again when the server has forgotten it", async () => {
  server.join(ada);
  const post = server.post(ada);
  const keeper = new Keeper(MEETING, ada.identity, ada.held, post, told());
  const without = { epoch: 1, you: "ada", order: 0, members: [] };
  keeper.look(without, new Set(["ada"]));
  keeper.look(without, new Set(["ada"]));
  expect(post.recipient).toHaveBeenCalledTimes(1);
  await pass(4_000);
  expect(post.recipient).toHaveBeenCalledTimes(2);
  keeper.end();
});
