// @vitest-environment node
import { base64 } from "@scure/base";
import { Encrypter } from "age-encryption";
import { beforeAll, expect, it } from "vitest";
import { openEnvelope, sealTo } from "./epochs";
import { Held } from "./held";
import { SECRET } from "../../shared/secrets";
import { ownIdentity } from "./identity";
import { markFor } from "./mark";
import { canonical, newPayload, readPayload, type Payload } from "./payload";
import { keeping, MEETING, tab, type Tab } from "./people.testing";
import { wordsFor } from "./words";

let ada: Tab, bo: Tab, server: Tab;

beforeAll(async () => {
  [ada, bo, server] = await Promise.all([tab("ada"), tab("bo"), tab("server")]);
});

const payload = (epoch = 1, members = [ada.member, bo.member], by = "ada") => newPayload(MEETING, epoch, by, members);
const open = (sealed: string, who = bo, meeting = MEETING) => openEnvelope(sealed, who.identity, who.attendance, meeting);
const sealOne = async (what: Payload, maker = ada, receiver = bo) => (await sealTo([receiver.member], what, maker.identity))[0]!.sealed;

async function sealRaw(inside: string): Promise<string> {
  const age = new Encrypter();
  age.addRecipient(bo.identity.recipient);
  return base64.encode(await age.encrypt(inside));
}

it("reaches each member, and only with their own secret", async () => {
  const made = payload();
  const [forAda, forBo] = await sealTo(made.members, made, ada.identity);
  expect(await open(forAda!.sealed, ada)).toEqual(made);
  expect(await open(forBo!.sealed, bo)).toEqual(made);
  await expect(open(forAda!.sealed, bo)).rejects.toMatchObject({ reason: "unreadable" });
});

it("refuses a key that the server made, though all else is right", async () => {
  const forged = payload();
  await expect(sealOne(forged, server).then(open)).rejects.toMatchObject({ reason: "unmarked" });
  const text = canonical(forged);
  await expect(sealRaw(JSON.stringify({ payload: text, mark: "" })).then(open)).rejects.toMatchObject({ reason: "unmarked" });
  await expect(sealRaw(JSON.stringify({ payload: text })).then(open)).rejects.toMatchObject({ reason: "unmarked" });
});

it("refuses a mark that was made for another receiver or for another key", async () => {
  const made = payload();
  const forAda = markFor(canonical(made), ada.identity, ada.identity.recipient);
  await expect(sealRaw(JSON.stringify({ payload: canonical(made), mark: forAda })).then(open)).rejects.toMatchObject({ reason: "unmarked" });
  const old = markFor(canonical(made), ada.identity, bo.identity.recipient);
  const other = { ...made, epoch: 2 };
  await expect(sealRaw(JSON.stringify({ payload: canonical(other), mark: old })).then(open)).rejects.toMatchObject({ reason: "unmarked" });
});

it("refuses a key of another meeting, or one whose members are without me or have another recipient for me", async () => {
  await expect(sealOne(newPayload("meeting-2", 1, "ada", [ada.member, bo.member])).then(open)).rejects.toMatchObject({ reason: "meeting" });
  await expect(sealOne(payload(1, [ada.member])).then(open)).rejects.toMatchObject({ reason: "not-mine" });
  const substituted = { attendance: "bo", recipient: server.identity.recipient };
  await expect(sealOne(payload(1, [ada.member, substituted])).then(open)).rejects.toMatchObject({ reason: "not-mine" });
});

it("refuses whatever is not spelt as we spell it", async () => {
  const good = payload();
  expect(readPayload(canonical(good))).toEqual(good);
  const bad: unknown[] = [
    { ...good, v: 2 },
    { ...good, epoch: 0 },
    { ...good, epoch: 1.5 },
    { ...good, key: "c2hvcnQ" },
    { ...good, by: "nobody" },
    { ...good, members: [...good.members].reverse() },
    { ...good, members: [good.members[0], good.members[0]] },
    { ...good, members: [{ attendance: "ada", recipient: "age1x" }] },
    { ...good, more: 1 },
    null,
    [],
  ];
  bad.forEach((one) => expect(() => readPayload(JSON.stringify(one)), JSON.stringify(one)).toThrow("malformed"));
  expect(() => readPayload(` ${canonical(good)}`)).toThrow("malformed");
});

it("takes no step back and no second key for an epoch", () => {
  const held = new Held(MEETING, keeping());
  held.keep(payload(2));
  expect(() => held.keep(payload(1))).toThrow("lower");
  expect(() => held.keep(payload(2))).toThrow("different");
  held.keep(payload(3));
  expect([held.newest?.epoch, held.oldest]).toEqual([3, 2]);
});

it("keeps identity and keys over a reload, each to its meeting", async () => {
  const made = payload();
  ada.held.keep(made);
  expect(await ownIdentity(MEETING, ada.keeping)).toEqual(ada.identity);
  expect((await ownIdentity("meeting-2", ada.keeping)).recipient).not.toBe(ada.identity.recipient);
  expect(new Held(MEETING, ada.keeping).at(1)).toEqual(made);
  expect(new Held("meeting-2", ada.keeping).newest).toBeUndefined();
});

it("begins anew where what was kept is no identity", async () => {
  const own = keeping();
  own.setItem(`${SECRET}identity.${MEETING}`, "AGE-SECRET-KEY-1NONSENSE");
  expect((await ownIdentity(MEETING, own)).recipient).toMatch(/^age1/);
});

it("gives the same words to all who have the same, and others for a substituted recipient or another key", async () => {
  const made = payload();
  const inBetween = { ...made, members: [made.members[0]!, { attendance: "bo", recipient: server.identity.recipient }] };
  const words = await wordsFor(made, "en");
  expect(words).toHaveLength(6);
  expect(await wordsFor(readPayload(canonical(made)), "en")).toEqual(words);
  expect(await wordsFor(inBetween, "en")).not.toEqual(words);
  expect(await wordsFor({ ...made, key: payload().key }, "en")).not.toEqual(words);
  expect(await wordsFor(made, "nb-NO")).not.toEqual(words);
}, 30_000);
