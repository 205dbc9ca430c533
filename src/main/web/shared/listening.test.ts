import { expect, test, vi } from "vitest";
import { waitBefore } from "./listening";

vi.mock("htmx.org", () => ({ default: {} }));

test("waits longer after each failure, but never longer than forty seconds", () => {
  expect([0, 1, 2, 10].map((attempt) => waitBefore(attempt, 0.5))).toEqual([1000, 2000, 4000, 30_000]);
  expect(waitBefore(10, 1)).toBeLessThan(40_000);
});

test("two people whose line came back together do not knock together", () => {
  expect(waitBefore(3, 0.1)).not.toBe(waitBefore(3, 0.9));
});
