import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Watch } from "./watch";
import { readWays } from "./ways";

const used = vi.fn();
let watch: Watch | undefined;

function watching(key: string, gesture: string): void {
  watch = new Watch(readWays(`${key} ${gesture} salt - -`), used).begin();
}

function press(key: string, repeat = false): KeyboardEvent {
  const event = new KeyboardEvent("keydown", { key, repeat, cancelable: true, bubbles: true });
  document.body.dispatchEvent(event);
  return event;
}

function point(name: string, pointerId: number, clientX: number, clientY: number): Event {
  const event = new MouseEvent(name, { clientX, clientY, bubbles: true, cancelable: true });
  Object.defineProperty(event, "pointerId", { value: pointerId });
  document.body.dispatchEvent(event);
  return event;
}

beforeEach(() => {
  vi.useFakeTimers();
  used.mockReset();
});

afterEach(() => {
  watch?.end();
  document.documentElement.dir = "";
  vi.useRealTimers();
});

it("sees one key at once, and nothing else on the page does", () => {
  watching("F8*1", "-");
  const heard = vi.fn();
  document.body.addEventListener("keydown", heard, { once: true });
  const event = press("F8");
  expect(used).toHaveBeenCalledOnce();
  expect(event.defaultPrevented).toBe(true);
  expect(heard).not.toHaveBeenCalled();
});

it("sees three presses in a row, held keys and dallying apart", () => {
  watching("Shift*3", "-");
  press("Shift"), press("Shift", true), press("Shift", true);
  expect(used).not.toHaveBeenCalled();
  press("Shift"), press("a"), press("Shift"), press("Shift");
  expect(used).not.toHaveBeenCalled();
  press("Shift");
  expect(used).toHaveBeenCalledOnce();
});

it("sees three taps in the corner, and lets no link there lead away", () => {
  watching("-", "corner");
  point("pointerdown", 1, 10, 10), point("pointerdown", 1, 12, 9);
  expect(point("click", 1, 12, 9).defaultPrevented).toBe(true);
  expect(point("click", 1, 400, 9).defaultPrevented).toBe(false);
  expect(used).not.toHaveBeenCalled();
  point("pointerdown", 1, 11, 11);
  expect(used).toHaveBeenCalledOnce();
});

it("takes the other corner where lines begin at the right", () => {
  document.documentElement.dir = "rtl";
  watching("-", "corner");
  for (let tap = 0; tap < 3; tap++) {
    point("pointerdown", 1, 10, 10);
  }
  expect(used).not.toHaveBeenCalled();
  for (let tap = 0; tap < 3; tap++) {
    point("pointerdown", 1, window.innerWidth - 10, 10);
  }
  expect(used).toHaveBeenCalledOnce();
});

it("sees two fingers that rest, not two that stray or tap", () => {
  watching("-", "two_fingers");
  point("pointerdown", 1, 100, 300), point("pointerdown", 2, 200, 300);
  vi.advanceTimersByTime(300);
  point("pointerup", 1, 100, 300), point("pointerup", 2, 200, 300);
  vi.advanceTimersByTime(2_000);
  point("pointerdown", 1, 100, 300), point("pointerdown", 2, 200, 300), point("pointermove", 2, 200, 360);
  vi.advanceTimersByTime(2_000);
  expect(used).not.toHaveBeenCalled();
  point("pointerup", 1, 100, 300), point("pointerup", 2, 200, 360);
  point("pointerdown", 1, 100, 300), point("pointerdown", 2, 200, 300);
  vi.advanceTimersByTime(800);
  expect(used).toHaveBeenCalledOnce();
});

it("sees nothing any more once it has ended, nor what was not chosen", () => {
  watching("-", "-");
  press("F8"), point("pointerdown", 1, 1, 1), point("pointerdown", 1, 1, 1), point("pointerdown", 1, 1, 1);
  watch?.end();
  watching("F8*1", "-");
  watch?.end();
  press("F8");
  expect(used).not.toHaveBeenCalled();
});
