import { expect, test } from "vitest";
import { Ticks } from "./ticks";

function boxes(): HTMLInputElement[] {
  document.body.innerHTML = `<input type="checkbox" data-thing="water"><input type="checkbox" data-thing="quiet">`;
  return [...document.querySelectorAll("input")];
}

test("what was ticked is ticked the next time", () => {
  localStorage.clear();
  const first = boxes();
  new Ticks(() => localStorage).lay(first);
  first[1]?.click();
  const later = boxes();
  new Ticks(() => localStorage).lay(later);
  expect(later.map((box) => box.checked)).toEqual([false, true]);
});

test("a browser that keeps nothing still ticks", () => {
  const refusing = {
    getItem: () => { throw new Error("no"); },
    setItem: () => { throw new Error("no"); },
  };
  const all = boxes();
  new Ticks(() => refusing).lay(all);
  all[0]?.click();
  expect(all[0]?.checked).toBe(true);
});
