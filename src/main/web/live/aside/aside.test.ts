import { afterEach, expect, it, vi } from "vitest";
import { Aside } from "./aside";

/** A page on which somebody can write to those beside the room, and what the template says of who is aside. */
function page(aside = ""): HTMLElement {
  document.body.innerHTML = `<div id="room" data-aside-over="Back."><div data-room="circle"></div>
<form class="note" data-note="help" data-aside="help"><textarea></textarea></form>${aside}</div>`;
  return document.getElementById("room") as HTMLElement;
}

afterEach(() => vi.unstubAllGlobals());

it("begins no room for two where somebody can only write to those beside the room", async () => {
  const asked = vi.fn(() => Promise.resolve(new Response(null, { status: 404 })));
  vi.stubGlobal("fetch", asked);
  const said: string[] = [];
  const room = page();
  const aside = new Aside(room, undefined, (words) => said.push(words));
  aside.lay("audio");
  room.querySelector("form")?.remove();
  aside.lay("audio");
  await new Promise((rested) => setTimeout(rested));
  expect([asked.mock.calls.length, said]).toEqual([0, []]);
});

it("begins one where the page says who the other is, and says so when it is over", async () => {
  const asked = vi.fn(() => Promise.resolve(new Response(null, { status: 404 })));
  vi.stubGlobal("fetch", asked);
  const said: string[] = [];
  const room = page('<section data-side-room="a1" data-media="/aside/media"></section>');
  const aside = new Aside(room, undefined, (words) => said.push(words));
  aside.lay("audio");
  await vi.waitFor(() => expect(asked).toHaveBeenCalledWith("/aside/media", expect.anything()));
  room.querySelector("section")?.remove();
  aside.lay("audio");
  expect(said).toEqual(["Back."]);
});
