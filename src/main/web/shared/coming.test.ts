import { Window } from "happy-dom";
import { expect, test } from "vitest";
import { bringIslands } from "./coming";

/** On a page of its own: what one test binds, the next does not hear. */
function composer(): { page: Document; text: HTMLTextAreaElement } {
  const page = new Window().document as unknown as Document;
  page.body.innerHTML = `<form><div data-island="/a.js"></div><textarea></textarea></form><p id="beside">.</p>`;
  return { page, text: page.querySelector("textarea") as HTMLTextAreaElement };
}

const happens = (type: string, where: Element): boolean => {
  const view = where.ownerDocument.defaultView as unknown as Window;
  return where.dispatchEvent(new view.Event(type, { bubbles: true }) as unknown as Event);
};

const settled = (): Promise<void> => new Promise((done) => setTimeout(done));

test("scripts come at the first touch of their form, and once", async () => {
  const { page, text } = composer();
  const asked: string[] = [];
  bringIslands(page, (address) => Promise.resolve(asked.push(address)));
  happens("pointerdown", page.getElementById("beside") as Element);
  expect(asked).toEqual([]);
  happens("focusin", text);
  await settled();
  happens("input", text);
  await settled();
  expect(asked).toEqual(["/a.js"]);
});

test("what was typed before they came is told to them", async () => {
  const { page, text } = composer();
  const heard: string[] = [];
  bringIslands(page, async () => {
    await settled();
    page.addEventListener("input", (event) => heard.push((event.target as HTMLTextAreaElement).value));
  });
  happens("focusin", text);
  text.value = "Typed at once";
  happens("input", text);
  await settled();
  await settled();
  expect(heard).toEqual(["Typed at once"]);
});

test("a script that did not come is asked for again", async () => {
  const { page, text } = composer();
  let asked = 0;
  bringIslands(page, () => (asked++ === 0 ? Promise.reject(new Error("no line")) : Promise.resolve()));
  happens("pointerdown", text);
  await settled();
  happens("pointerdown", text);
  await settled();
  expect(asked).toBe(2);
});
