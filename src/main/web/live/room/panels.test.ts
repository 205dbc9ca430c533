import { beforeEach, expect, it } from "vitest";
import { Panels } from "./panels";

beforeEach(
  () =>
    (document.body.innerHTML = `
      <button data-panel="side" data-word="Door" hidden><span>Door</span></button>
      <button data-panel="chat" data-word="Chat" data-new="Chat: new" hidden><span>Chat</span></button>
      <section id="side" tabindex="-1" data-news=""></section>
      <section id="chat" tabindex="-1"><button data-close="chat"></button><ol id="lines"><li></li></ol></section>`),
);

const isHidden = (id: string) => document.getElementById(id)!.hidden;
const button = (panel: string) => document.querySelector<HTMLElement>(`[data-panel=${panel}]`)!;

it("has everything open where there is room, and nothing on a phone", () => {
  new Panels(() => true).lay(document, false);
  expect([isHidden("chat"), isHidden("side")]).toEqual([false, false]);
  new Panels(() => false).lay(document, false);
  expect([isHidden("chat"), isHidden("side")]).toEqual([true, true]);
});

it("opens one at a time on a phone, and keeps it when the page changes", () => {
  const panels = new Panels(() => false);
  panels.toggle("chat");
  panels.toggle("side");
  panels.lay(document, false);
  panels.lay(document, false);
  expect([isHidden("chat"), isHidden("side")]).toEqual([true, false]);
});

it("goes into the sheet with the focus, and back to its button", () => {
  const panels = new Panels(() => false);
  for (const focused of ["chat", undefined]) {
    panels.toggle("chat");
    panels.lay(document, false);
    panels.focus(document, "chat");
    expect(document.activeElement).toBe(focused ? document.getElementById(focused) : button("chat"));
  }
});

it("says on the buttons who waits and that something was written, until it is read", () => {
  const panels = new Panels(() => false);
  panels.lay(document, false);
  expect(button("chat").textContent).toBe("Chat");
  document.getElementById("side")!.dataset.news = "2 wait";
  document.getElementById("lines")!.append(document.createElement("li"));
  panels.lay(document, false);
  expect([button("side").textContent, button("chat").textContent]).toEqual(["2 wait", "Chat: new"]);
  panels.toggle("chat");
  panels.lay(document, false);
  expect(button("chat").textContent).toBe("Chat");
});

it("keeps the chat open where there is only writing, without a button to close it", () => {
  new Panels(() => false).lay(document, true);
  expect(isHidden("chat")).toBe(false);
  expect(button("chat").hidden).toBe(true);
  expect(document.querySelector<HTMLElement>("[data-close=chat]")!.hidden).toBe(true);
});
