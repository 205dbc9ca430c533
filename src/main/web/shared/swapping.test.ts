import { expect, test, vi } from "vitest";
import type { Swap } from "./htmx";
import { addNothingTwice, showWholePages } from "./swapping";

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

test("an answer that is another page is gone to, not laid into this one", () => {
  const go = vi.fn();
  let ctx: object = {};
  showWholePages(document, go);
  const answer = (text: string, redirected = true) => {
    ctx = { text, sourceElement: document.body, response: { raw: { redirected, url: "/sign-in" } } };
    return document.dispatchEvent(new CustomEvent("htmx:after:request", { cancelable: true, detail: { ctx } }));
  };
  expect(answer(`<article id="post-2"></article>`)).toBe(true);
  expect(go).not.toHaveBeenCalled();
  expect(answer("<!doctype html><html></html>")).toBe(false);
  expect(go).toHaveBeenCalledExactlyOnceWith("/sign-in");
  expect(answer("<!doctype html><html></html>", false)).toBe(true);
  expect(ctx).toMatchObject({ target: document.body, select: null });
});
