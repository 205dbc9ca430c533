import { beforeEach, expect, test, vi } from "vitest";
import { keepDrafts } from "./drafting";
import { Drafts } from "./drafts";

vi.mock("htmx.org", () => ({ default: {} }));

const FORM = `<form action="/reply" method="post" hx-post="/reply"><textarea data-draft="thread:a"></textarea>
  <p data-draft-line hidden>Kept <button type="button" data-draft-drop>Start afresh</button></p></form>`;
const drafts = new Drafts(localStorage);

/** Opens a page with this in it, as the browser does after each answer. */
function open(body: string, signedIn = true): HTMLTextAreaElement {
  document.body.innerHTML = body;
  document.body.toggleAttribute("data-signed-in", signedIn);
  keepDrafts(document, drafts);
  return area();
}

const area = () => document.querySelector("textarea") as HTMLTextAreaElement;

function type(text: string): void {
  area().value = text;
  area().dispatchEvent(new Event("input", { bubbles: true }));
}

function answer(raw: Partial<Response>, hx = {}): void {
  const form = document.querySelector("form") as HTMLFormElement;
  const ctx = { sourceElement: form, request: { method: "POST", action: "/reply" }, response: { raw: { url: "/reply", ...raw } }, hx };
  document.dispatchEvent(new CustomEvent("htmx:after:request", { detail: { ctx } }));
  document.dispatchEvent(new CustomEvent("htmx:after:swap", { detail: { ctx } }));
}

function ledHere(redirectCount: number): void {
  vi.spyOn(performance, "getEntriesByType").mockReturnValue([
    { type: "navigate", redirectCount } as unknown as PerformanceEntry,
  ]);
}

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

test("brings back what was typed and says so", () => {
  open(FORM);
  type("it was a hard day");
  expect(open(FORM).value).toBe("it was a hard day");
  expect(document.querySelector("[data-draft-line]")?.hasAttribute("hidden")).toBe(false);
});

test("starts afresh when asked", () => {
  drafts.keep("thread:a", "old");
  open(FORM);
  document.querySelector<HTMLButtonElement>("[data-draft-drop]")?.click();
  expect(area().value).toBe("");
  expect(drafts.find("thread:a")).toBeUndefined();
});

test("lets go once the server has accepted it", () => {
  open(FORM);
  type("posted");
  answer({ ok: true });
  expect(drafts.find("thread:a")).toBeUndefined();
});

test.each([
  ["the server refuses", { ok: false }, {}],
  ["the line is dead", { ok: false, url: "" }, {}],
  ["sign-in has expired and the answer is the sign-in page", { ok: true, url: "http://localhost/sign-in" }, {}],
  ["sign-in has expired and the browser was led there", { ok: true, redirected: true, url: "http://localhost/sign-in" }, {}],
  ["sign-in has expired and the answer sends there", { ok: true }, { redirect: "/sign-in" }],
])("keeps it when %s", (_, raw, hx) => {
  open(FORM);
  type("not lost");
  answer(raw, hx);
  expect(drafts.find("thread:a")).toBe("not lost");
});

test("keeps it when the server shows the text again to be changed", () => {
  open(FORM);
  type("too long");
  area().outerHTML = `<textarea data-draft="thread:a">too long</textarea>`;
  answer({ ok: true });
  expect(drafts.find("thread:a")).toBe("too long");
});

test("lets go when the browser's own sending led to the next page", () => {
  drafts.keep("thread:a", "posted");
  sessionStorage.setItem("sent-drafts", `["thread:a"]`);
  ledHere(1);
  expect(open(FORM).value).toBe("");
});

test("keeps it when the browser's own sending ended at sign-in, or in a crash", () => {
  for (const [redirects, signedIn] of [[1, false], [0, true]] as const) {
    drafts.keep("thread:a", "not lost");
    sessionStorage.setItem("sent-drafts", `["thread:a"]`);
    ledHere(redirects);
    expect(open(FORM, signedIn).value).toBe("not lost");
  }
});

test("forgets every draft when the person signs out", () => {
  drafts.keep("thread:a", "mine");
  open(`<textarea></textarea><form action="/sign-out" method="post"></form>`);
  document.querySelector("form")?.dispatchEvent(new SubmitEvent("submit", { bubbles: true }));
  expect(drafts.find("thread:a")).toBeUndefined();
});
