import { expect, test, vi } from "vitest";
import { sayLost } from "./lost";

vi.mock("htmx.org", () => ({ default: {} }));

test("a form is not sent into a dead line, and says so until there is one again", () => {
  document.body.innerHTML = `<form><p data-lost hidden>No line</p></form>`;
  const form = document.querySelector("form") as HTMLFormElement;
  const line = form.querySelector("[data-lost]") as HTMLElement;
  let online = false;
  sayLost(document, () => online);
  const send = () => form.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
  expect(send()).toBe(false);
  expect(line.hidden).toBe(false);
  online = true;
  expect(send()).toBe(true);
  expect(line.hidden).toBe(true);
});
