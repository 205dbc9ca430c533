import { afterEach, expect, it, vi } from "vitest";
import { openForSome } from "../keys/audience";
import { ownIdentity, type Identity, type Keeping } from "../keys/identity";
import { readKnock } from "../keys/knocking";
import { Asides, type Writer } from "./aside";

const nowhere: Keeping = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
const identity = (): Promise<Identity> => ownIdentity("m", nowhere);

const FORM = `<main><form action="/help/answers" data-aside="help" data-sealing="yes"><input name="_csrf" value="t"><input name="to" value="a1">
<input name="submission" value="s1"><textarea></textarea><button></button><p role="status" data-told="Sent." data-later="Later." data-failed="No."></p></form></main>`;

afterEach(() => vi.unstubAllGlobals());

it("waits in the page until somebody is there, then leaves sealed to them alone", async () => {
  const [own, reader, other] = await Promise.all([identity(), identity(), identity()]);
  const sent = vi.fn((_address: string, _what: RequestInit) => Promise.resolve(new Response(null, { status: 204 })));
  vi.stubGlobal("fetch", sent);
  document.body.innerHTML = FORM;
  const page = document.querySelector("main") as HTMLElement;
  const form = page.querySelector("form") as HTMLFormElement;
  const area = page.querySelector("textarea") as HTMLTextAreaElement;
  const status = page.querySelector("p") as HTMLElement;
  let readers: string[] = [];
  const writer: Writer = { meeting: "m", own, readers: () => readers };
  const asides = new Asides(page, () => writer);
  asides.listen(window);
  area.value = "Turn it up";
  form.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
  expect(status.textContent).toBe("Later.");
  expect(sent).not.toHaveBeenCalled();
  // a page that is laid anew at each of its changes comes to rest
  const watching = new MutationObserver(() => asides.lay());
  const changes = vi.spyOn(asides, "lay");
  watching.observe(page, { subtree: true, childList: true });
  asides.lay();
  await new Promise((rested) => setTimeout(rested));
  expect(changes.mock.calls.length).toBeLessThan(3);
  watching.disconnect();
  readers = [reader.recipient];
  asides.lay();
  await vi.waitFor(() => expect(status.textContent).toBe("Sent."));
  const body = sent.mock.calls[0]?.[1].body as URLSearchParams;
  expect(body.has("text")).toBe(false);
  const sealed = body.get("sealed") ?? "";
  expect(readKnock((await openForSome(sealed, reader)) ?? "", { meeting: "m", from: "", audience: "", submission: "s1" })).toEqual({ text: "Turn it up" });
  expect(await openForSome(sealed, other)).toBeUndefined();
  expect(area.value).toBe("");
});
