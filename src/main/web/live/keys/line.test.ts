// @vitest-environment node
import { beforeAll, expect, it } from "vitest";
import { isForSome, openForSome, sealForSome } from "./audience";
import { derive } from "./derived";
import { openLine, sealLine, type Place } from "./line";
import { newPayload } from "./payload";
import { MEETING, tab, type Tab } from "./people.testing";

const place: Place = { meeting: MEETING, from: "ada", audience: "all", submission: "s-1" };
let ada: Tab, bo: Tab, eve: Tab;
let one: Uint8Array, two: Uint8Array;

beforeAll(async () => {
  [ada, bo, eve] = await Promise.all([tab("ada"), tab("bo"), tab("eve")]);
  [one, two] = [1, 2].map((epoch) => derive(newPayload(MEETING, epoch, "ada", [ada.member]), "chat")) as [Uint8Array, Uint8Array];
});

const keyAt = (epoch: number) => [undefined, one, two][epoch];
const FORGED = { failure: "forged" };

it("says what was written to those with the key", () => {
  expect(openLine(sealLine("God kveld 🌙\u0080\0", 1, one, place), keyAt, place)).toEqual({ text: "God kveld 🌙\u0080\0" });
  expect(openLine(sealLine("x".repeat(2_000), 2, two, place), keyAt, place)).toEqual({ text: "x".repeat(2_000) });
});

it("does not open for another sender, meeting, audience, submission or epoch", () => {
  const sealed = sealLine("hello", 1, one, place);
  const others = [{ from: "bo" }, { meeting: "meeting-2" }, { audience: "lead" }, { submission: "s-2" }];
  others.forEach((other) => expect(openLine(sealed, keyAt, { ...place, ...other }), JSON.stringify(other)).toEqual(FORGED));
  expect(openLine(sealed.replace(/^1\.1\./, "1.2."), () => one, place)).toEqual(FORGED);
});

it("does not open when a single letter of it was changed", () => {
  const sealed = sealLine("hello", 1, one, place);
  for (const at of [5, 40, sealed.length - 30, sealed.length - 2]) {
    const changed = sealed[at] === "A" ? "B" : "A";
    expect(openLine(sealed.slice(0, at) + changed + sealed.slice(at + 1), keyAt, place)).toEqual(FORGED);
  }
});

it("does not open with a wrong key", () => {
  expect(openLine(sealLine("hello", 1, two, place), keyAt, place)).toEqual(FORGED);
});

it("says nothing of older lines to who came late", () => {
  expect(openLine(sealLine("before you came", 1, one, place), (epoch) => (epoch === 2 ? two : undefined), place)).toEqual({ failure: "no-key" });
});

it("takes nothing in clear, and nothing that is spelt otherwise", () => {
  const sealed = sealLine("hello", 1, one, place);
  const odd = ["hello", "", "1.1..", "1.01." + sealed.slice(4), "2" + sealed.slice(1), `${sealed}.`, ` ${sealed}`, `${sealed}=`, "<b>1</b>"];
  odd.forEach((text) => expect(openLine(text, keyAt, place), text).toEqual(FORGED));
});

it("does not tell short lines apart by their length", () => {
  const length = (text: string) => sealLine(text, 1, one, place).length;
  expect(length("ja")).toBe(length("I could not sleep at all last night."));
});

it("opens a line for some to them and to who sent it, and to nobody else in the circle", async () => {
  const inner = sealLine("for those who lead", 1, one, { ...place, audience: "lead" });
  const sealed = await sealForSome(inner, [bo.identity.recipient], ada.identity);
  expect(isForSome(sealed)).toBe(true);
  expect(isForSome(inner)).toBe(false);
  expect(await openForSome(sealed, bo.identity)).toBe(inner);
  expect(await openForSome(sealed, ada.identity)).toBe(inner);
  expect(await openForSome(sealed, eve.identity)).toBeUndefined();
  expect(await openForSome(inner, ada.identity)).toBeUndefined();
  await expect(sealForSome(inner, [], ada.identity)).rejects.toThrow();
});
