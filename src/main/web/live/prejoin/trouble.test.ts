import { expect, it } from "vitest";
import { sentence, troubleOf } from "./trouble";

const named = (name: string) => Object.assign(new Error(), { name });

it.each([
  ["NotAllowedError", "refused"],
  ["SecurityError", "refused"],
  ["NotFoundError", "none"],
  ["OverconstrainedError", "none"],
  ["NotReadableError", "busy"],
  ["AbortError", "busy"],
  ["Whatever", "failed"],
])("knows %s", (name, trouble) => expect(troubleOf(named(name))).toBe(trouble));

it("knows a browser without devices, and what is no error at all", () => {
  expect(troubleOf(new TypeError("mediaDevices is undefined"))).toBe("none");
  expect(troubleOf("?")).toBe("failed");
});

it("finds its sentence in the page", () => {
  document.body.innerHTML = `<p id="check" data-camera-busy="Another program has it."></p>`;
  expect(sentence(document.getElementById("check")!, "camera", "busy")).toBe("Another program has it.");
});
