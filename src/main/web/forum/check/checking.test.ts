import { describe, expect, it } from "vitest";
import { Checking } from "./checking";

const composer = (known = ""): { part: HTMLElement; field: HTMLTextAreaElement } => {
  document.body.innerHTML = `<form><textarea></textarea><section data-identity-signs hidden data-places="places.txt"
    data-known="${known}" data-change="Change" data-leave="Leave"><ul data-identity-list></ul>
    <span hidden data-kind="name">a name</span><span hidden data-kind="mail">an address</span></section></form>`;
  const one = <T extends HTMLElement>(selector: string): T => document.querySelector<T>(selector) as T;
  return { part: one("[data-identity-signs]"), field: one("textarea") };
};

const press = (part: HTMLElement, words: string): void =>
  [...part.querySelectorAll("button")].find((button) => button.textContent === words)?.click();

describe("signs of who writes, beside a composer", () => {
  it("are named with why, and hidden where there are none", async () => {
    const { part, field } = composer();
    const checking = new Checking(() => Promise.resolve(""));
    field.value = "We had soup";
    await checking.check(field);
    expect(part.hidden).toBe(true);
    field.value = "Write to kari@example.org";
    await checking.check(field);
    expect(part.hidden).toBe(false);
    expect(part.querySelector("li")?.textContent).toContain("kari@example.org an address");
  });

  it("can be left as they are, and are not named again", async () => {
    const { part, field } = composer();
    const checking = new Checking(() => Promise.resolve(""));
    field.value = "Write to kari@example.org";
    await checking.check(field);
    press(part, "Leave");
    await checking.check(field);
    expect(part.hidden).toBe(true);
    expect(field.value).toBe("Write to kari@example.org");
  });

  it("are marked in the text for whoever wants to change them", async () => {
    const { part, field } = composer();
    const checking = new Checking(() => Promise.resolve(""));
    field.value = "Write to kari@example.org";
    await checking.check(field);
    press(part, "Change");
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe("kari@example.org");
  });

  it("are found without the names of places too, and never more than four at once", async () => {
    const { part, field } = composer();
    const checking = new Checking(() => Promise.reject(new Error("no line")));
    field.value = [1, 2, 3, 4, 5, 6].map((one) => `kari${one}@example.org`).join(" and ");
    await checking.check(field);
    expect(part.querySelectorAll("li").length).toBe(4);
  });

  it("puts what was typed on the page as text alone", async () => {
    const { part, field } = composer("<img src=x>");
    const checking = new Checking(() => Promise.resolve(""));
    field.value = 'Write to "<b>kari@example.org</b>"';
    await checking.check(field);
    expect(part.querySelector("li b, li img")).toBeNull();
  });
});
