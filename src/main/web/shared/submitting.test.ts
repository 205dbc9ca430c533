import { beforeEach, expect, test, vi } from "vitest";
import { submitOnce } from "./submitting";

vi.mock("htmx.org", () => ({ default: {} }));

let form: HTMLFormElement;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = `<form action="/reply" method="post" hx-post="/reply"><button>Post</button></form>`;
  form = document.querySelector("form") as HTMLFormElement;
  submitOnce();
});

function submit(): boolean {
  return form.dispatchEvent(new SubmitEvent("submit", { bubbles: true, cancelable: true }));
}

const busy = () => form.querySelector("button")?.getAttribute("aria-disabled");

test("a second press sends nothing", () => {
  expect(submit()).toBe(true);
  expect(busy()).toBe("true");
  expect(submit()).toBe(false);
});

test("can be sent again once the answer is there, whatever it was", () => {
  submit();
  document.dispatchEvent(new CustomEvent("htmx:finally:request", { detail: { ctx: { sourceElement: form } } }));
  expect(busy()).toBeNull();
  expect(submit()).toBe(true);
});

test("can be sent again after coming back to the page", () => {
  submit();
  window.dispatchEvent(new Event("pageshow"));
  expect(submit()).toBe(true);
});

test("does not hold a form that a script of the page has stopped", () => {
  form.removeAttribute("hx-post");
  form.addEventListener("submit", (event) => event.preventDefault());
  submit();
  vi.advanceTimersByTime(1);
  expect(busy()).toBeNull();
});
