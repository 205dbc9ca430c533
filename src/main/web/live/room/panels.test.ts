import { beforeEach, expect, it } from "vitest";
import { Panels } from "./panels";

beforeEach(
  () =>
    (document.body.innerHTML = `
      <button data-panel="side" hidden></button><button data-panel="chat" hidden></button>
      <section id="side" data-waiting="0"></section><section id="chat"></section>`),
);

const isHidden = (id: string) => document.getElementById(id)!.hidden;

it("opens the chat where there is room, and elsewhere when asked", () => {
  const narrow = new Panels(() => false);
  narrow.lay(document, false);
  expect(isHidden("chat")).toBe(true);
  narrow.toggle("chat", 0);
  narrow.lay(document, false);
  expect(isHidden("chat")).toBe(false);
  new Panels(() => true).lay(document, false);
  expect(isHidden("chat")).toBe(false);
});

it("opens the door while people wait, until the facilitator has closed it", () => {
  const panels = new Panels(() => false);
  expect(panels.isOpen("side", 0)).toBe(false);
  expect(panels.isOpen("side", 2)).toBe(true);
  panels.toggle("side", 2);
  expect(panels.isOpen("side", 3)).toBe(false);
});

it("keeps the chat open where there is only writing, without a button to close it", () => {
  new Panels(() => false).lay(document, true);
  expect(isHidden("chat")).toBe(false);
  expect(document.querySelector<HTMLElement>("[data-panel=chat]")!.hidden).toBe(true);
});
