import { Window } from "happy-dom";
import { describe, expect, it, vi } from "vitest";
import enRules from "../../../resources/danger/en.txt?raw";
import nbRules from "../../../resources/danger/nb.txt?raw";
import { asksForHelp, Offering, ruleFiles } from "./offering";

const rules = `language en\n${enRules}\nlanguage nb\n${nbRules}`;
const fetched = (path: string): Promise<string> => Promise.resolve(path === "/danger/rules" ? rules : "<p>Call 113</p>");

/** On a page of its own: what one test binds, the next does not hear. */
const composer = (): { page: Document; form: HTMLFormElement; part: HTMLElement; text: HTMLTextAreaElement } => {
  const page = new Window().document as unknown as Document;
  page.body.innerHTML = `<form><textarea></textarea><div data-danger hidden><div data-danger-numbers></div></div></form>`;
  const one = <T extends HTMLElement>(selector: string): T => page.querySelector<T>(selector) as T;
  return { page, form: one("form"), part: one("[data-danger]"), text: one("textarea") };
};

const sent = (form: HTMLFormElement): boolean => {
  const view = form.ownerDocument.defaultView as unknown as Window;
  return form.dispatchEvent(new view.Event("submit", { bubbles: true, cancelable: true }) as unknown as Event);
};

describe("help offered beside a composer", () => {
  it("reads the rules of every language from one text", () => {
    expect(ruleFiles(rules).length).toBe(2);
    expect(asksForHelp("RED")).toBe(true);
    expect(asksForHelp("YELLOW")).toBe(false);
  });

  it.each(["I am going to kill myself tonight", "Jeg skal ta livet mitt i natt"])("shows whom to call: %s", async (words) => {
    const { part, text } = composer();
    const offering = new Offering(fetched);
    await offering.fetch();
    text.value = words;
    expect(offering.show(part)).toBe(true);
    expect(part.hidden).toBe(false);
    expect(part.textContent).toContain("Call 113");
  });

  it("comes once, and never for an ordinary day", async () => {
    const { part, text } = composer();
    const offering = new Offering(fetched);
    await offering.fetch();
    text.value = "We had soup and slept well";
    expect(offering.show(part)).toBe(false);
    expect(part.hidden).toBe(true);
    text.value = "I am going to kill myself tonight";
    expect(offering.show(part)).toBe(true);
    expect(offering.show(part)).toBe(false);
  });

  it("stops the first sending only, and then tells the server that it has looked", async () => {
    const { page, form, part, text } = composer();
    const offering = new Offering(fetched);
    offering.bind(page);
    await offering.fetch();
    part.scrollIntoView = vi.fn();
    text.value = "I am going to kill myself tonight";
    expect(sent(form)).toBe(false);
    expect(form.querySelector("input[name=helped]")).toBeNull();
    expect(sent(form)).toBe(true);
    expect(form.querySelectorAll("input[name=helped]").length).toBe(1);
  });

  it("leaves looking to the server where the rules did not come", async () => {
    const { page, form, text } = composer();
    const offering = new Offering(() => Promise.reject(new Error("no line")));
    offering.bind(page);
    await offering.fetch();
    text.value = "I am going to kill myself tonight";
    expect(sent(form)).toBe(true);
    expect(form.querySelector("input[name=helped]")).toBeNull();
  });

  it("asks again for rules that did not come", async () => {
    const { part, text } = composer();
    let line = false;
    const offering = new Offering((path) => (line ? fetched(path) : Promise.reject(new Error("no line"))));
    await offering.fetch();
    line = true;
    await offering.fetch();
    text.value = "I am going to kill myself tonight";
    expect(offering.show(part)).toBe(true);
  });
});
