import { forgetOff } from "../room/off";
import { recall, remember } from "./habit";
import { Line } from "./line";
import { Preview } from "./preview";
import { sentence } from "./trouble";

const check = document.getElementById("check") as HTMLElement;
const form = check.closest("form") as HTMLFormElement;
const meter = document.getElementById("level") as HTMLMeterElement;
const device = document.getElementById("device") as HTMLElement;
const picture = document.getElementById("preview") as HTMLElement;
const line = document.getElementById("line") as HTMLElement;

const preview = new Preview({
  picture: (stream) => showPicture(stream),
  level: (height) => {
    meter.value = height;
    picture.style.setProperty("--voice", String(Math.max(0, (height - 0.35) / 0.65)));
  },
  trouble: (which, trouble) => (device.textContent = sentence(check, which, trouble)),
  fine: () => (device.textContent = ""),
});

check.hidden = false;
form.addEventListener("change", choose);
form.addEventListener("submit", () => {
  forgetOff();
  remember(new FormData(form).get("presence"));
  preview.stop();
});
window.addEventListener("pagehide", () => preview.stop());
// a page gone back to has let go of its devices
window.addEventListener("pageshow", (event) => event.persisted && choose());
recall(form);
choose();
// measuring is what costs most here
document.documentElement.dataset.saver || void checkLine();

function choose(): void {
  const chosen = form.querySelector<HTMLInputElement>("input[name=presence]:checked")?.value ?? "text";
  picture.dataset.as = chosen;
  (document.getElementById("level-part") as HTMLElement).hidden = chosen === "text";
  void preview.show(chosen);
}

function showPicture(stream: MediaStream | undefined): void {
  const frame = document.getElementById("preview");
  frame?.querySelector("video")?.remove();
  if (stream && frame) {
    const video = Object.assign(document.createElement("video"), { muted: true, playsInline: true, autoplay: true });
    video.srcObject = stream;
    frame.append(video);
  }
}

async function checkLine(): Promise<void> {
  line.textContent = line.dataset.checking ?? "";
  const word = await new Line(line.dataset.address ?? "").measure();
  line.textContent = line.dataset[word] ?? "";
}
