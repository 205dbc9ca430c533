import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { LineReport } from "./linereport";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function report() {
  const said: string[] = [];
  const post = vi.fn(async (_address: unknown, what?: RequestInit) => {
    said.push((what?.body as URLSearchParams).get("line") ?? "");
    return new Response();
  });
  return { said, line: new LineReport(() => "/line-report", () => "t", post as typeof fetch) };
}

it("says nothing while the line is good", () => {
  const { said, line } = report();
  line.tell("excellent");
  line.tell("good");
  expect(said).toEqual([]);
});

it("says what is new at once, and then not again for a quarter of a minute", () => {
  const { said, line } = report();
  line.tell("poor");
  line.tell("lost");
  line.tell("good");
  line.tell("lost");
  expect(said).toEqual(["poor"]);
  vi.advanceTimersByTime(15_000);
  expect(said).toEqual(["poor", "lost"]);
});

it("says that the line is good again", () => {
  const { said, line } = report();
  line.tell("poor");
  line.tell("excellent");
  vi.advanceTimersByTime(15_000);
  line.tell("excellent");
  vi.advanceTimersByTime(60_000);
  expect(said).toEqual(["poor", "good"]);
});
