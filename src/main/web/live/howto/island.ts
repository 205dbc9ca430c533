import { Ticks } from "./ticks";

const print = document.getElementById("print") as HTMLButtonElement;
print.hidden = false;
print.addEventListener("click", () => window.print());
new Ticks(() => localStorage).lay(document.querySelectorAll<HTMLInputElement>("[data-thing]"));
