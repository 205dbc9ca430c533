import type { Bearing } from "./bearing";
import { hide } from "./panels";

/** Says what one's own line carries now, and offers what can be done. */
export function layBearing(notice: HTMLElement, word: Bearing["word"]): void {
  const said = word ? (notice.dataset[word] ?? "") : "";
  const [words, button] = [notice.querySelector("p"), notice.querySelector<HTMLElement>("button")];
  if (words && button && words.textContent !== said) {
    words.textContent = said;
    button.textContent = button.dataset[word === "saver" ? "show" : word === "shown" ? "hide" : "again"] ?? "";
  }
  hide(notice, said === "");
}
