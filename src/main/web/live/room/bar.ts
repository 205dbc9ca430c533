import type { Device } from "../prejoin/trouble";
import { hide } from "./panels";

/** A switch in the bar says in words how things stand: "Microphone on". */
export function showSwitch(page: ParentNode, device: Device, on: boolean | undefined, name = "data-toggle"): void {
  const button = page.querySelector<HTMLElement>(`[${name}=${device}]`);
  if (!button) {
    return;
  }
  hide(button, on === undefined);
  const words = (on ? button.dataset.on : button.dataset.off) ?? "";
  const label = button.querySelector("span");
  if (label && label.textContent !== words) {
    label.textContent = words;
    button.toggleAttribute("data-is-off", !on);
    swapIcon(button.querySelector("use"), device === "camera" ? "video" : "mic", on ?? false);
  }
}

function swapIcon(use: Element | null, name: string, on: boolean): void {
  const sprite = use?.getAttribute("href")?.split("#")[0] ?? "";
  use?.setAttribute("href", `${sprite}#${on ? name : `${name}-off`}`);
}
