import { beforeEach, expect, it, vi } from "vitest";
import { sealForSome } from "../keys/audience";
import { derive } from "../keys/derived";
import { sealLine } from "../keys/line";
import { newPayload, type Payload } from "../keys/payload";
import { MEETING, tab, type Tab } from "../keys/people.testing";
import { Lines } from "./lines";

let ada: Tab, bo: Tab;
let one: Payload, two: Payload;
let lines: Lines;

beforeEach(async () => {
  [ada, bo] = await Promise.all([tab("ada"), tab("bo")]);
  [one, two] = [1, 2].map((epoch) => newPayload(MEETING, epoch, "ada", [ada.member, bo.member])) as [Payload, Payload];
  document.body.innerHTML = `<div id="room" data-unreadable="Could not be opened."><ol id="lines"></ol></div>`;
  lines = new Lines(document.getElementById("room")!, MEETING, bo.identity, bo.held);
});

const seal = (text: string, payload = one, audience = "all", submission = "s") =>
  sealLine(text, payload.epoch, derive(payload, "chat"), { meeting: MEETING, from: "ada", audience, submission });

function add(sealed: string, id = "line-1", more: Partial<Record<"from" | "audience" | "submission" | "door", string>> = {}): HTMLElement {
  const { from = "ada", audience = "all", submission = "s" } = more;
  const at = document.getElementById("lines")!;
  at.insertAdjacentHTML("beforeend", `<li id="${id}"><b>Ada</b><span>locked</span></li>`);
  const line = at.lastElementChild!.querySelector("span")!;
  Object.assign(line.dataset, { sealed, from, audience, submission, ...(more.door && { door: more.door }) });
  return line;
}

it("opens a line in its place, as text and never as markup", () => {
  bo.held.keep(one);
  const line = add(seal("<img src=x>"));
  lines.lay();
  expect(line.textContent).toBe("<img src=x>");
  expect(line.children).toHaveLength(0);
  line.textContent = "locked";
  lines.lay();
  expect(line.textContent).toBe("<img src=x>");
});

it("opens it later when its key comes later", () => {
  const line = add(seal("hello", two));
  lines.lay();
  expect([line.textContent, line.closest("li")!.hidden]).toEqual(["locked", false]);
  bo.held.keep(two);
  lines.lay();
  expect(line.textContent).toBe("hello");
});

it("hides what was said before this tab came", () => {
  bo.held.keep(two);
  const line = add(seal("before", one));
  lines.lay();
  expect([line.textContent, line.closest("li")!.hidden]).toEqual(["locked", true]);
});

it.each([
  ["under another name", () => add(seal("hello"), "line-1", { from: "bo" })],
  ["to another audience", () => add(seal("hello"), "line-1", { audience: "lead" })],
  ["in clear", () => add("The meeting is over.")],
  ["with another key", () => add(seal("hello", { ...one, key: two.key }))],
])("says that a line could not be opened that stands there %s", (_how, put) => {
  bo.held.keep(one);
  const line = put();
  lines.lay();
  expect(line.textContent).toBe("Could not be opened.");
  expect(line.hasAttribute("data-refused")).toBe(true);
});

it("refuses a line that was said once and stands there twice", () => {
  bo.held.keep(one);
  const [first, second] = [add(seal("yes")), add(seal("yes"), "line-2")];
  lines.lay();
  expect([first.textContent, second.textContent]).toEqual(["yes", "Could not be opened."]);
});

it("opens a line for those who lead, and one from before the door", async () => {
  bo.held.keep(one);
  const aside = add(await sealForSome(seal("aside", one, "lead"), [bo.identity.recipient], ada.identity), "line-1", { audience: "lead" });
  const knock = JSON.stringify({ v: 1, meeting: MEETING, submission: "t", text: "I am late" });
  const sealed = await sealForSome(knock, [bo.identity.recipient], ada.identity);
  const late = add(sealed, "line-2", { audience: "lead", submission: "t", door: "yes" });
  const moved = add(sealed, "line-3", { audience: "lead", submission: "u", door: "yes" });
  const inside = add(sealed, "line-4", { audience: "lead", submission: "t", from: "cy" });
  lines.lay();
  await vi.waitFor(() => expect([moved, inside].map(({ textContent }) => textContent)).toEqual(["Could not be opened.", "Could not be opened."]));
  await vi.waitFor(() => expect([aside.textContent, late.textContent]).toEqual(["aside", "I am late"]));
});
