import { expect, it } from "vitest";
import { loudness, Needle } from "./level";

const tone = (height: number) => Float32Array.from({ length: 512 }, (_, place) => height * Math.sin(place / 5));

it("is nothing in a silent room and full for a loud voice", () => {
  expect(loudness(new Float32Array(512))).toBe(0);
  expect(loudness(tone(0.9))).toBe(1);
  expect(loudness(new Float32Array(0))).toBe(0);
});

it("moves visibly for a quiet voice", () => {
  expect(loudness(tone(0.02))).toBeGreaterThan(0.3);
  expect(loudness(tone(0.02))).toBeLessThan(loudness(tone(0.1)));
});

it("rises at once and falls slowly", () => {
  const needle = new Needle();
  expect(needle.next(0.8)).toBe(0.8);
  expect(needle.next(0)).toBeCloseTo(0.68);
  expect(needle.next(0.9)).toBe(0.9);
});
