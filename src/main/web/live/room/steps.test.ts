import { expect, it } from "vitest";
import { judge, Steps, type Sample } from "./steps";

const FINE: Sample = { madeUp: 0.003, lost: 0, frames: 12 };
const STANDING: Sample = { madeUp: 0.02, frames: 0 };
const BROKEN: Sample = { madeUp: 0.4 };

/** Every two seconds, as the room does it. */
function walk(steps: Steps, from: number, seconds: number, sample: Sample): number {
  for (let at = from + 2_000; at <= from + seconds * 1_000; at += 2_000) {
    steps.next(sample, at);
  }
  return from + seconds * 1_000;
}

it("knows a fine, a strained and a broken line from what was measured", () => {
  expect(judge({})).toBe("fine");
  expect(judge({ madeUp: 0.015, frames: 7 })).toBe("fine");
  expect(judge({ madeUp: 0.02, frames: 0 })).toBe("strained");
  expect(judge({ madeUp: 0.03, frames: 2.1 })).toBe("strained");
  expect(judge({ madeUp: 0.08 })).toBe("strained");
  expect(judge({ lost: 0.2 })).toBe("strained");
  expect(judge({ madeUp: 0.3 })).toBe("broken");
  expect(judge({ lost: 0.5 })).toBe("broken");
});

it("starts small and goes up when it holds", () => {
  const steps = new Steps(0);
  walk(steps, 0, 8, FINE);
  expect(steps.now).toBe("small");
  walk(steps, 8_000, 6, FINE);
  expect(steps.now).toBe("full");
});

it("does not fall over one bad moment", () => {
  const steps = new Steps(0);
  let at = walk(steps, 0, 20, FINE);
  for (let times = 0; times < 5; times++) {
    at = walk(steps, walk(steps, at, 2, STANDING), 2, FINE);
    expect(steps.now).toBe("full");
  }
});

it("lets large pictures go at once when the sound breaks", () => {
  const steps = new Steps(0);
  const at = walk(steps, walk(steps, 0, 20, FINE), 2, BROKEN);
  expect(steps.now).toBe("small");
  walk(steps, at, 4, BROKEN);
  expect(steps.now).toBe("sound");
});

it("gives up the picture before the sound and the sound before the text", () => {
  const steps = new Steps(0);
  let at = walk(steps, 0, 20, FINE);
  at = walk(steps, at, 4, STANDING);
  expect(steps.now).toBe("small");
  at = walk(steps, at, 6, STANDING);
  expect(steps.now).toBe("sound");
  at = walk(steps, at, 60, { madeUp: 0.1 });
  expect(steps.now).toBe("sound");
  walk(steps, at, 8, BROKEN);
  expect(steps.now).toBe("text");
});

it("comes back step by step", () => {
  const steps = new Steps(0);
  const at = walk(steps, walk(steps, 0, 4, BROKEN), 8, BROKEN);
  expect(steps.now).toBe("text");
  const back = [22, 22, 14].reduce<[number, string[]]>(
    ([from, seen], seconds) => {
      const to = walk(steps, from, seconds, FINE);
      return [to, [...seen, steps.now]];
    },
    [at, []],
  );
  expect(back[1]).toEqual(["sound", "small", "full"]);
});

it("waits twice as long after it came back too early, and forgets that after it held", () => {
  const steps = new Steps(0);
  let at = walk(steps, 0, 6, STANDING);
  expect(steps.now).toBe("sound");
  at = walk(steps, at, 22, FINE);
  expect(steps.now).toBe("small");
  at = walk(steps, at, 6, STANDING);
  expect(steps.now).toBe("sound");
  at = walk(steps, at, 30, FINE);
  expect(steps.now).toBe("sound");
  at = walk(steps, at, 14, FINE);
  expect(steps.now).toBe("small");
  at = walk(steps, at, 120, FINE);
  at = walk(steps, at, 20, STANDING);
  expect(steps.now).toBe("sound");
  walk(steps, at, 22, FINE);
  expect(steps.now).toBe("small");
});

it("tries at once when the person says so", () => {
  const steps = new Steps(0);
  walk(steps, 0, 6, STANDING);
  expect(steps.again(6_500)).toBe("small");
  expect(steps.again(7_000)).toBe("small");
});
