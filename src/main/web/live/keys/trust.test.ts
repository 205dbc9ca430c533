import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Payload } from "./payload";
import { Trust } from "./trust";

const PAGE = `<div id="room" data-language="en" data-forged="Nobody here made it."><button id="trust-mark" hidden></button>
<ol id="trust-words"></ol><p id="trust-count" data-one="Only you." data-many="# people."></p>
<p id="trust-warning" data-ghost="Somebody unseen has it." data-missing="Somebody is without." hidden></p></div>`;

const payload = (epoch: number, ...attendances: string[]): Payload => ({
  v: 1, meeting: "m", epoch, key: "k", by: "ada", members: attendances.map((attendance) => ({ attendance, recipient: "age1" })),
});

let page: HTMLElement, trust: Trust;
const text = (id: string) => document.getElementById(id)!.textContent;
const isHidden = (id: string) => document.getElementById(id)!.hidden;
const find = vi.fn(async ({ epoch }: Payload) => [`w${epoch}`, "boat", "star", "owl"]);

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = PAGE;
  page = document.getElementById("room")!;
  trust = new Trust(page, vi.fn(), find);
});
afterEach(() => void vi.useRealTimers());

it("shows the words of the key that is in use, and with how many it is", async () => {
  const one = payload(1, "ada", "bo");
  await trust.learn(one);
  trust.lay(one, new Set(["ada", "bo"]));
  expect(text("trust-words")).toBe("w1boatstarowl");
  expect(text("trust-count")).toBe("2 people.");
  expect([isHidden("trust-mark"), isHidden("trust-warning")]).toEqual([false, true]);
  trust.lay(payload(2, "ada"), new Set(["ada"]));
  expect(text("trust-words")).toBe("");
  expect(text("trust-count")).toBe("Only you.");
});

it("says nothing without a key", () => {
  trust.lay(undefined, new Set(["ada"]));
  expect([isHidden("trust-mark"), isHidden("trust-warning")]).toEqual([true, true]);
});

it.each([
  [["ada", "ghost"], ["ada"], "Somebody unseen has it."],
  [["ada"], ["ada", "bo"], "Somebody is without."],
])("warns when those with the key %j are not those in the circle %j, but not of a moment", (holders, circle, words) => {
  const now = payload(1, ...holders);
  trust.lay(now, new Set(circle));
  vi.advanceTimersByTime(9_000);
  trust.lay(now, new Set(circle));
  expect(isHidden("trust-warning")).toBe(true);
  vi.advanceTimersByTime(1_000);
  trust.lay(now, new Set(circle));
  expect(text("trust-warning")).toBe(words);
  expect(isHidden("trust-warning")).toBe(false);
  trust.lay(payload(2, ...circle), new Set(circle));
  expect(isHidden("trust-warning")).toBe(true);
});

it("does not stop warning of a key that nobody here made", () => {
  trust.warn();
  trust.lay(payload(2, "ada"), new Set(["ada"]));
  expect(text("trust-warning")).toBe("Nobody here made it.");
});
