import { beforeEach, expect, it, vi } from "vitest";
import { openForSome } from "../keys/audience";
import { derive } from "../keys/derived";
import { openLine } from "../keys/line";
import { newPayload } from "../keys/payload";
import { MEETING, tab, type Tab } from "../keys/people.testing";
import { Sending } from "./sending";

let ada: Tab, bo: Tab;
let sending: Sending;
let sent: FormData[];

const page = () => document.getElementById("room") as HTMLElement;
const form = () => document.getElementById("say") as HTMLFormElement;
const area = () => document.querySelector("textarea")!;
const wait = () => document.querySelector("[data-wait]")!.textContent;
const keyAt = (epoch: number) => derive(ada.held.at(epoch)!, "chat");

function draw(audience: string, inside: string, field = ""): void {
  document.body.innerHTML = `<div id="room" data-key-coming="It is on its way.">${inside}
<form id="say"><input name="submission" value="s-1"><input name="audience" value="${audience}"><textarea ${field}></textarea>
<button data-sends disabled></button></form><p data-wait></p></div>`;
}

const ring = (epoch: number) => `<div data-room="circle"></div><ul id="keyring" data-epoch="${epoch}" data-you="ada">
<li data-attendance="bo" data-recipient="${bo.identity.recipient}" data-part="lead"></li></ul>`;

/** As htmx does: a submit that nobody stopped becomes a request, unless its configuration is refused. */
function htmx(): void {
  document.addEventListener("submit", (event) => {
    event.preventDefault();
    const body = new FormData(form());
    const ctx = { sourceElement: form(), request: { body } };
    const go = document.dispatchEvent(new CustomEvent("htmx:config:request", { detail: { ctx }, cancelable: true }));
    go && sent.push(body);
  });
}

htmx();
beforeEach(async () => {
  [ada, bo] = await Promise.all([tab("ada"), tab("bo")]);
  sent = [];
  draw("all", ring(1));
  sending = new Sending(page(), MEETING, ada.identity, ada.held);
  sending.listen(window);
});

const holdKey = (epoch: number) => ada.held.keep(newPayload(MEETING, epoch, "ada", [ada.member]));

async function say(text: string): Promise<void> {
  area().value = text;
  form().requestSubmit();
  await vi.waitFor(() => expect(sent.length + wait()!.length).toBeGreaterThan(0));
}

it("sends the line sealed, and nothing of what was written", async () => {
  holdKey(1);
  area().name = "text";
  await say("my secret");
  expect([...sent[0]!.keys()].sort()).toEqual(["audience", "sealed", "submission"]);
  expect(JSON.stringify([...sent[0]!.values()])).not.toContain("secret");
  const place = { meeting: MEETING, from: "ada", audience: "all", submission: "s-1" };
  expect(openLine(String(sent[0]!.get("sealed")), keyAt, place)).toEqual({ text: "my secret" });
});

it("waits for the key, says so, and sends then", async () => {
  await say("hello");
  expect([sent.length, wait()]).toEqual([0, "It is on its way."]);
  sending.lay();
  expect(sent).toHaveLength(0);
  holdKey(1);
  sending.lay();
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  expect(wait()).toBe("");
});

it("waits too while there is a newer key than the held one: somebody may have left with that", async () => {
  holdKey(1);
  document.getElementById("keyring")!.dataset.epoch = "2";
  await say("hello");
  expect(sent).toHaveLength(0);
});

it("seals a line for those who lead once more, to them", async () => {
  holdKey(1);
  form().querySelector<HTMLInputElement>("[name=audience]")!.value = "lead";
  await say("for you only");
  const inner = await openForSome(String(sent[0]!.get("sealed")), bo.identity);
  const place = { meeting: MEETING, from: "ada", audience: "lead", submission: "s-1" };
  expect(openLine(inner!, keyAt, place)).toEqual({ text: "for you only" });
});

it("writes from before the door to those who lead alone, once one is there", async () => {
  draw("lead", `<div data-room="waiting"></div><ul id="leaders" data-you="ada"></ul>`);
  const other = new Sending(page(), MEETING, ada.identity, ada.held);
  other.listen(window);
  other.lay();
  expect(document.querySelector("button")!.disabled).toBe(true);
  document.getElementById("leaders")!.innerHTML = `<li data-recipient="${bo.identity.recipient}"></li>`;
  other.lay();
  expect(document.querySelector("button")!.disabled).toBe(false);
  area().value = "I am late";
  form().requestSubmit();
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  expect(await openForSome(String(sent[0]!.get("sealed")), bo.identity)).toContain("I am late");
});

it("does not send emptiness, or a request that it has not sealed", () => {
  holdKey(1);
  form().requestSubmit();
  const detail = { ctx: { sourceElement: form(), request: { body: new FormData(form()) } } };
  expect(document.dispatchEvent(new CustomEvent("htmx:config:request", { detail, cancelable: true }))).toBe(false);
  expect(sent).toHaveLength(0);
});

it("gives back what was written when the server refused it", async () => {
  holdKey(1);
  await say("keep me");
  const ctx = { sourceElement: form(), request: { body: new FormData() }, response: { status: 422 } };
  document.dispatchEvent(new CustomEvent("htmx:after:request", { detail: { ctx } }));
  area().value = "";
  sending.lay();
  expect(area().value).toBe("keep me");
});

it("seals what is written to who is on call to those who lead, once somebody does", () => {
  const call = () => sending.writer.readers("call", "");
  const calm = (phase: string, beside: string) =>
    draw("all", ring(1).replace("</ul>", `${beside}</ul><div id="calm" data-phase="${phase}"></div>`));
  calm("held", "");
  sending = new Sending(page(), MEETING, ada.identity, ada.held);
  expect(call()).toEqual([]);
  page().querySelector("#keyring")!.insertAdjacentHTML("beforeend", '<li data-recipient="tove" data-part="call"></li>');
  expect(call()).toEqual(["tove", bo.identity.recipient]);
  calm("open", "");
  sending = new Sending(page(), MEETING, ada.identity, ada.held);
  expect(call()).toEqual([bo.identity.recipient]);
});

it("asks for help from before the door those who lead and those who help, and nobody else with it", () => {
  draw("lead", `<div data-room="waiting"></div><ul id="leaders" data-you="ada"><li data-recipient="lead"></li><li data-recipient="kim" data-part="help"></li></ul>`);
  sending = new Sending(page(), MEETING, ada.identity, ada.held);
  expect(sending.writer.readers("help", "")).toEqual(["lead", "kim"]);
  expect(sending.writer.readers("help", "ada")).toEqual(["lead", "kim"]);
  expect(sending.writer.readers("help", "somebody")).toEqual([]);
  expect(sending.writer.readers("lead", "")).toEqual(["lead"]);
});
