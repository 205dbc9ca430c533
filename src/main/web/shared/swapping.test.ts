import { expect, test, vi } from "vitest";
import type { Swap } from "./htmx";
import { addNothingTwice } from "./swapping";

vi.mock("htmx.org", () => ({ default: {} }));

function swap(html: string, style = "beforeend"): Swap[] {
  const template = document.createElement("template");
  template.innerHTML = html;
  const tasks: Swap[] = [
    { type: "partial", fragment: template.content, target: document.body, swapSpec: { style }, sourceElement: document.body },
  ];
  document.dispatchEvent(new CustomEvent("htmx:before:swap", { detail: { tasks } }));
  return tasks;
}

document.body.innerHTML = `<article id="post-1">mine</article>`;
addNothingTwice();

test("a post that is there already is renewed in its place, not added", () => {
  const [added, renewed] = swap(`<article id="post-1">mine, as pushed</article><article id="post-2">new</article>`);
  expect(added?.fragment.textContent).toBe("new");
  expect(renewed?.target).toBe(document.getElementById("post-1"));
  expect(renewed?.swapSpec.style).toBe("outerMorph");
});

test("a swap that replaces is left alone", () => {
  expect(swap(`<article id="post-1">other</article>`, "innerMorph")).toHaveLength(1);
});
