import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { openForSome } from "../keys/audience";
import { ownIdentity, type Identity, type Keeping } from "../keys/identity";
import { readKnock } from "../keys/knocking";
import { Notes } from "./notes";

const nowhere: Keeping = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };

const form = (what: string) => `<form action="/help/answers" data-note="${what}" data-sealing="yes"><input name="_csrf" value="t"><input name="to" value="a1">
<input name="submission" value="s1"><textarea></textarea><button></button><p role="status" data-told="Sent." data-later="Later." data-failed="No."></p></form>`;

let own: Identity, reader: Identity, other: Identity;
let readers: string[];
let statuses: (number | undefined)[];
let sent: URLSearchParams[];
let notes: Notes;

const page = () => document.querySelector("main") as HTMLElement;
const area = () => page().querySelector("textarea") as HTMLTextAreaElement;
const status = () => page().querySelector("form p")?.textContent;
const sealed = (which: number) => sent[which]?.get("sealed") ?? "";
const read = async (which: number) =>
  readKnock((await openForSome(sealed(which), reader)) ?? "", { meeting: "m", from: "", audience: "", submission: sent[which]?.get("submission") ?? "" })?.text;

function press(text: string): void {
  area().value = text;
  page().querySelector("form")?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
}

/** Each answer of the server in its turn; undefined for one that is lost. Then it takes all. */
const post = vi.fn((_address: string, { body }: RequestInit) => {
  sent.push(body as URLSearchParams);
  const code = statuses.length > 0 ? statuses.shift() : 204;
  return code === undefined ? Promise.reject(new TypeError("lost")) : Promise.resolve(new Response(null, { status: code }));
});

beforeEach(async () => {
  [own, reader, other] = await Promise.all([ownIdentity("m", nowhere), ownIdentity("m", nowhere), ownIdentity("m", nowhere)]);
  readers = [reader.recipient];
  statuses = [];
  sent = [];
  vi.stubGlobal("fetch", post);
  document.body.innerHTML = `<main>${form("help")}</main>`;
  notes = new Notes(page(), () => ({ meeting: "m", own, readers: () => readers }));
  notes.listen(window);
});

afterEach(() => vi.unstubAllGlobals());

it("waits in the page until somebody is there, then leaves sealed to them alone", async () => {
  readers = [];
  press("Turn it up");
  expect(status()).toBe("Later.");
  expect(sent).toHaveLength(0);
  // a page that is laid anew at each of its changes comes to rest
  const watching = new MutationObserver(() => notes.lay());
  const changes = vi.spyOn(notes, "lay");
  watching.observe(page(), { subtree: true, childList: true });
  notes.lay();
  await new Promise((rested) => setTimeout(rested));
  expect(changes.mock.calls.length).toBeLessThan(3);
  watching.disconnect();
  readers = [reader.recipient];
  notes.lay();
  await vi.waitFor(() => expect(status()).toBe("Sent."));
  expect(sent[0]?.has("text")).toBe(false);
  expect(await read(0)).toBe("Turn it up");
  expect(await openForSome(sealed(0), other)).toBeUndefined();
  expect(area().value).toBe("");
});

it("sends what was pressed and not what is being written since, and leaves that alone", async () => {
  readers = [];
  press("Ola is not well.");
  area().value = "Ola is not well. She s";
  readers = [reader.recipient];
  notes.lay();
  await vi.waitFor(() => expect(status()).toBe("Sent."));
  expect(await read(0)).toBe("Ola is not well.");
  expect(area().value).toBe("Ola is not well. She s");
});

it("does not send what waited and was taken back", () => {
  readers = [];
  press("Nothing");
  area().value = "";
  readers = [reader.recipient];
  notes.lay();
  expect([sent.length, status()]).toEqual([0, ""]);
});

it("gives corrected words a form of their own when the first ones had arrived unheard", async () => {
  statuses = [undefined, 409];
  press("Ola is ill");
  await vi.waitFor(() => expect(status()).toBe("No."));
  press("Ola is well");
  await vi.waitFor(() => expect(status()).toBe("Sent."));
  expect(sent.map((body) => body.get("submission")).slice(0, 2)).toEqual(["s1", "s1"]);
  expect(sent[2]?.get("submission")).not.toBe("s1");
  expect(await read(2)).toBe("Ola is well");
});

it("sends the same words again as the same bytes, so that they are said once", async () => {
  statuses = [undefined];
  press("Ola is ill");
  await vi.waitFor(() => expect(status()).toBe("No."));
  press("Ola is ill");
  await vi.waitFor(() => expect(status()).toBe("Sent."));
  expect([sealed(1), sent[1]?.get("submission")]).toEqual([sealed(0), "s1"]);
});

it("keeps what is written to who is on call when somebody leads again, until it is sent", async () => {
  document.body.innerHTML = `<main><div id="on-call-part" data-held="yes">${form("call")}</div></main>`;
  notes = new Notes(page(), () => ({ meeting: "m", own, readers: () => readers }));
  notes.listen(window);
  const part = page().querySelector("div") as HTMLElement;
  readers = [];
  press("Ola is not well.");
  // as the server says it once somebody leads
  part.removeAttribute("data-held");
  part.hidden = true;
  notes.lay();
  expect([part.hidden, area().value]).toEqual([false, "Ola is not well."]);
  readers = [reader.recipient];
  notes.lay();
  await vi.waitFor(() => expect(status()).toBe("Sent."));
  expect(await read(0)).toBe("Ola is not well.");
  (page().querySelector("form p") as HTMLElement).textContent = "";
  notes.lay();
  expect(part.hidden).toBe(true);
});
