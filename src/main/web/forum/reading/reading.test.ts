import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { noteReading } from "./reading";

type Sight = { isIntersecting: boolean; target: Element };
let see: (sights: Sight[]) => void = () => undefined;
const sent: string[] = [];

beforeEach(() => {
  sent.length = 0;
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      constructor(told: (sights: Sight[]) => void) {
        see = told;
      }
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal("fetch", (_: string, request: { body: URLSearchParams }) => {
    sent.push(request.body.get("upto") ?? "");
    return Promise.resolve(new Response());
  });
  Object.defineProperty(document, "hidden", { value: false, configurable: true });
  document.body.innerHTML = `<ol id="posts"><li data-n="1"></li><li data-n="2"></li></ol>
    <form data-reading="1" action="/x"><input name="_csrf" value="t"><input name="upto" value="2"></form>`;
});

afterEach(() => vi.unstubAllGlobals());

const last = () => document.querySelector("#posts > :last-child") as Element;

test("tells how far somebody read once the last post was in sight, and once only", () => {
  noteReading();
  see([{ isIntersecting: false, target: last() }]);
  expect(sent).toEqual([]);
  see([{ isIntersecting: true, target: last() }]);
  see([{ isIntersecting: true, target: last() }]);
  expect(sent).toEqual(["2"]);
});

test("tells nothing that the server knows already", () => {
  document.querySelector("form")?.setAttribute("data-reading", "2");
  noteReading();
  see([{ isIntersecting: true, target: last() }]);
  expect(sent).toEqual([]);
});

test("a post that comes later counts when it is seen", () => {
  noteReading();
  see([{ isIntersecting: true, target: last() }]);
  document.getElementById("posts")?.insertAdjacentHTML("beforeend", '<li data-n="3"></li>');
  see([{ isIntersecting: true, target: last() }]);
  expect(sent).toEqual(["2", "3"]);
});

test("the button for those without script goes", () => {
  noteReading();
  expect(document.querySelector("form")?.hasAttribute("hidden")).toBe(true);
});
