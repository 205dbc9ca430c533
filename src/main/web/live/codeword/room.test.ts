import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { quietly } from "./quietly";
import { RoomCover } from "./room";

const WAYS = "F8*1 - salt - -";
const HARMLESS = `<!doctype html><html lang="en"><head><title>Soup</title></head><body class="scene" data-ways="${WAYS}" data-back="/back">Soup</body></html>`;
const cut = vi.fn();
const go = vi.fn();
let posted: string[] = [];
let line = true;

beforeEach(() => {
  cut.mockReset();
  go.mockReset();
  posted = [];
  line = true;
  sessionStorage.clear();
  vi.spyOn(window, "addEventListener");
  document.body.replaceWith(document.createElement("body"));
  document.body.innerHTML = `<div id="room" data-cover="/here/code-word"><div data-room="circle">
    <p>what Mari said</p><form id="say"><textarea>hello</textarea></form><form data-covers><button>x</button></form></div></div>`;
  vi.stubGlobal("fetch", async (address: string, how?: RequestInit) => {
    if (how?.method === "POST") {
      posted.push(`${address} ${line}`);
      return line ? new Response(null, { status: 204 }) : Promise.reject(new TypeError("no line"));
    }
    return new Response(HARMLESS);
  });
});

/** A page loaded anew has no listeners of the one before. */
afterEach(() => {
  for (const [name, heard, how] of vi.mocked(window.addEventListener).mock.calls) {
    window.removeEventListener(name, heard as EventListener, how);
  }
});

async function begun(): Promise<RoomCover> {
  const cover = new RoomCover(document.getElementById("room") as HTMLElement, () => "token", cut, go);
  cover.begin();
  await vi.waitFor(() => expect((cover as unknown as { watch?: object }).watch).toBeDefined());
  return cover;
}

const press = () => document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "F8", bubbles: true, cancelable: true }));

it("cuts, covers and tells, in that moment", async () => {
  await begun();
  press();
  expect(cut).toHaveBeenCalledOnce();
  expect(document.body.textContent).toBe("Soup");
  expect(quietly.isOn("/here/code-word")).toBe(true);
  await vi.waitFor(() => expect(go).toHaveBeenCalledOnce());
  expect(posted).toEqual(["/here/code-word true"]);
});

it("covers without a line, and tells when there is one again", async () => {
  await begun();
  line = false;
  vi.useFakeTimers();
  press();
  expect(document.body.textContent).toBe("Soup");
  await vi.advanceTimersByTimeAsync(1_500);
  expect(go).not.toHaveBeenCalled();
  line = true;
  await vi.advanceTimersByTimeAsync(20_000);
  vi.useRealTimers();
  expect(posted.at(-1)).toBe("/here/code-word true");
  expect(go).toHaveBeenCalledOnce();
});

it("does the same by its form in the room, once", async () => {
  await begun();
  const form = document.querySelector("form[data-covers]") as HTMLFormElement;
  const event = new Event("submit", { bubbles: true, cancelable: true });
  form.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(true);
  press();
  await vi.waitFor(() => expect(go).toHaveBeenCalledOnce());
  expect(posted).toHaveLength(1);
});

it("lets other lines pass", async () => {
  await begun();
  const event = new Event("submit", { bubbles: true, cancelable: true });
  document.getElementById("say")?.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(false);
  expect(cut).not.toHaveBeenCalled();
});

it("goes out of sight where the server says that its owner did elsewhere", async () => {
  const cover = await begun();
  document.querySelector("[data-room]")?.setAttribute("data-room", "covered");
  cover.lay();
  expect(document.body.textContent).toBe("Soup");
  expect(go).toHaveBeenCalledOnce();
  expect(posted).toEqual([]);
});
