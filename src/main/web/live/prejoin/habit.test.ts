import { beforeEach, expect, it } from "vitest";
import { recall, remember } from "./habit";

const form = () => document.querySelector("form")!;
const chosen = () => form().querySelector<HTMLInputElement>(":checked")!.value;
const none = () => {
  throw new DOMException("", "SecurityError");
};

beforeEach(() => {
  localStorage.clear();
  document.body.innerHTML = `<form>${["text", "avatar", "camera"].map((way) => `<input type="radio" name="presence" value="${way}">`).join("")}</form>`;
  form().querySelector<HTMLInputElement>("[value=camera]")!.checked = true;
});

it("chooses what was chosen last on this device", () => {
  recall(form());
  expect(chosen()).toBe("camera");
  remember("avatar");
  recall(form());
  expect(chosen()).toBe("avatar");
});

it("leaves the choice where the last one cannot be had now, or nothing is kept", () => {
  remember("avatar");
  form().querySelector<HTMLInputElement>("[value=avatar]")!.disabled = true;
  recall(form());
  expect(chosen()).toBe("camera");
  remember(null);
  remember("text", none);
  recall(form(), none);
  expect(chosen()).toBe("camera");
});
