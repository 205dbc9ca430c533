import { beforeEach, expect, test } from "vitest";
import { Drafts } from "./drafts";

const DAY = 86_400_000;
let day: number;
const drafts = () => new Drafts(localStorage, () => day * DAY);

beforeEach(() => {
  localStorage.clear();
  day = 100;
});

test("gives back what was typed, line breaks and all", () => {
  drafts().keep("thread:a", "one\n two ");
  expect(drafts().find("thread:a")).toBe("one\n two ");
});

test("keeps nothing where nothing is written any more", () => {
  drafts().keep("thread:a", "one");
  drafts().keep("thread:a", "  \n");
  expect(drafts().find("thread:a")).toBeUndefined();
});

test("forgets after thirty days what nobody came back to", () => {
  drafts().keep("old", "one");
  day += 30;
  drafts().keep("new", "two");
  drafts().dropOld();
  expect(drafts().find("old")).toBe("one");
  day += 1;
  drafts().dropOld();
  expect(drafts().find("old")).toBeUndefined();
  expect(drafts().find("new")).toBe("two");
});

test("forgets all of its own and nothing of others when somebody signs out", () => {
  localStorage.setItem("other", "stays");
  drafts().keep("a", "one");
  drafts().keep("b", "two");
  drafts().dropAll();
  expect(Object.keys(localStorage)).toEqual(["other"]);
});

test("goes on without a word where the browser keeps nothing", () => {
  const full = { setItem: () => { throw new DOMException("full", "QuotaExceededError"); }, getItem: () => null } as unknown as Storage;
  expect(() => new Drafts(full).keep("a", "one")).not.toThrow();
  expect(new Drafts(undefined).find("a")).toBeUndefined();
});
