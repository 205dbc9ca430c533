import { expect, test, vi } from "vitest";
import { Escapes, offerLeaving } from "./leaving";
import { SECRET } from "./secrets";

test("three quick presses leave, two or slow ones do not", () => {
  const quick = new Escapes();
  expect([0, 300, 600].map((at) => quick.press(at))).toEqual([false, false, true]);
  const slow = new Escapes();
  expect([0, 1000, 2000].map((at) => slow.press(at))).toEqual([false, false, false]);
});

test("leaves nothing on the screen while the other page is on its way", () => {
  document.title = "The nights are the longest";
  document.body.innerHTML = `<a href="/pancakes" data-leave><b>Leave quickly</b></a><p>what nobody should see</p>`;
  const go = vi.fn();
  offerLeaving(document, go);
  document.querySelector("b")?.click();
  expect(go).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/\/pancakes$/));
  expect(document.body.textContent).toBe("");
  expect(document.title).toBe("");
});

test("takes the keys along, and leaves what was typed", () => {
  sessionStorage.setItem(`${SECRET}keys.one`, "[]");
  sessionStorage.setItem("draft", "what I wrote");
  document.body.innerHTML = `<a href="/pancakes" data-leave>Leave quickly</a>`;
  offerLeaving(document, vi.fn());
  document.querySelector("a")?.click();
  expect(Object.keys(sessionStorage)).toEqual(["draft"]);
});
