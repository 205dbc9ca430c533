import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Voices } from "./voices";

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = `<div class="tile" data-identity="a" data-as="avatar"></div><div class="tile" data-identity="b" data-as="audio"></div>`;
});
afterEach(() => void vi.useRealTimers());

const voice = (identity: string) => document.querySelector<HTMLElement>(`[data-identity=${identity}]`)!.style.getPropertyValue("--voice");

it("moves only those who want to be seen so, with their voice", () => {
  const strength = { now: 0.2 };
  new Voices(document, () => strength.now, () => false).lay();
  vi.advanceTimersByTime(60);
  const loud = Number(voice("a"));
  expect(loud).toBeGreaterThan(0.5);
  expect(voice("b")).toBe("");
  strength.now = 0;
  vi.advanceTimersByTime(60);
  expect(Number(voice("a"))).toBeLessThan(loud);
  vi.advanceTimersByTime(6_000);
  expect(Number(voice("a"))).toBe(0);
});

it("stays still in a quiet room", () => {
  new Voices(document, () => 0.004, () => false).move();
  expect(Number(voice("a"))).toBe(0);
});

it("stays still for whoever wants no movement", () => {
  const asked = vi.fn(() => 1);
  new Voices(document, asked, () => true).lay();
  vi.advanceTimersByTime(1_000);
  expect(asked).not.toHaveBeenCalled();
});
