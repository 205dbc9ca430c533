import { beforeEach, describe, expect, it, vi } from "vitest";
import { sealTo } from "../keys/epochs";
import { newPayload, type Member } from "../keys/payload";
import { tab, type Tab } from "../keys/people.testing";
import { SideKeys } from "./keys";

const ASIDE = "aside-1";
let ingrid: Tab;
let mei: Tab;
let server: Tab;
let posted: { url: string; body: string }[];
let waiting: { epoch: number; sealed: string } | undefined;

const inCircle = (): Member[] => [
  { attendance: "a-ingrid", recipient: ingrid.identity.recipient },
  { attendance: "a-mei", recipient: mei.identity.recipient },
];

/** The page of one of the two; the recipient said to be Mei's may be a lie. */
function page(order: number, you: string, other: string, epoch = 0): HTMLElement {
  document.body.innerHTML = `<div id="room"><section data-side-room="${ASIDE}" data-keys="/aside/keys">
    <div data-place="p-ingrid" data-attendance="a-ingrid"></div><div data-place="p-mei" data-attendance="a-mei"></div>
    <ul id="aside-keyring" data-epoch="${epoch}" data-you="${you}" data-order="${order}">
    <li data-attendance="p-ingrid" data-recipient="${ingrid.identity.recipient}" data-held="${epoch}"></li>
    <li data-attendance="p-mei" data-recipient="${other}" data-held="${epoch}"></li></ul></section></div>`;
  return document.getElementById("room") as HTMLElement;
}

const keysOf = (whose: Tab, room: HTMLElement) => new SideKeys(room, ASIDE, whose.identity, whose.keeping, () => "t", inCircle, () => undefined);

beforeEach(async () => {
  [ingrid, mei, server] = await Promise.all([tab("a-ingrid"), tab("a-mei"), tab("a-server")]);
  posted = [];
  waiting = undefined;
  vi.stubGlobal("fetch", (url: string, what: RequestInit) => {
    what.method === "POST" && posted.push({ url, body: String(what.body) });
    return Promise.resolve(
      what.method === "POST" || !waiting ? new Response(null, { status: 204 }) : new Response(JSON.stringify(waiting), { status: 200 }),
    );
  });
});

describe("the key of two", () => {
  it("is made by one and sealed to these two alone", async () => {
    const keys = keysOf(ingrid, page(0, "p-ingrid", mei.identity.recipient));
    keys.lay();
    await vi.waitFor(() => expect(keys.isOn).toBe(true), 3_000);
    const { envelopes } = JSON.parse(posted[0]?.body ?? "{}") as { envelopes: { recipient: string }[] };
    expect(envelopes.map(({ recipient }) => recipient).sort()).toEqual([ingrid.identity.recipient, mei.identity.recipient].sort());
    keys.end();
  });

  it("is not made for a recipient that the circle does not know", async () => {
    const room = page(0, "p-ingrid", server.identity.recipient);
    const keys = keysOf(ingrid, room);
    keys.lay();
    const said = room.querySelector<HTMLElement>("[data-attendance=p-mei]") as HTMLElement;
    said.dataset.recipient = mei.identity.recipient;
    keys.lay();
    await vi.waitFor(() => expect(keys.isOn).toBe(true), 3_000);
    expect(posted.filter(({ body }) => body.includes(server.identity.recipient))).toEqual([]);
    keys.end();
  });

  it("is not taken from somebody who says to be the other", async () => {
    const members = [
      { attendance: "p-ingrid", recipient: ingrid.identity.recipient },
      { attendance: "p-mei", recipient: server.identity.recipient },
    ];
    const forged = newPayload(ASIDE, 1, "p-mei", members);
    waiting = { epoch: 1, sealed: (await sealTo(members, forged, server.identity))[0]?.sealed ?? "" };
    const keys = keysOf(ingrid, page(1, "p-ingrid", mei.identity.recipient, 1));
    keys.lay();
    await vi.waitFor(() => expect(ingrid.keeping.getItem(`hearth.secret.keys.${ASIDE}`)).not.toBeNull(), 3_000);
    expect(keys.isOn).toBe(false);
    keys.end();
  });
});
