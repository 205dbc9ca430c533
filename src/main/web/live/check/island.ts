import { Line } from "../prejoin/line";
import { sentence, troubleOf } from "../prejoin/trouble";
import { ability } from "./ability";
import { reachesRelay, tryPath, type Lines } from "./path";
import { recordAndPlay } from "./recording";
import { wordFor, type LineWord } from "./verdict";

const ORDER = ["browser", "camera", "microphone", "line", "tell"] as const;
type Name = (typeof ORDER)[number];

const step = (name: Name) => document.getElementById(`step-${name}`) as HTMLElement;
const part = (name: Name, what: string) => step(name).querySelector<HTMLElement>(`[data-${what}]`) as HTMLElement;
const meter = document.getElementById("level") as HTMLMeterElement;
const progress = document.getElementById("line-progress") as HTMLProgressElement;
const fine: Partial<Record<Name, boolean>> = {};
let picture: MediaStream | undefined;

const begin = document.getElementById("begin") as HTMLElement;
begin.hidden = false;
begin.addEventListener("click", () => {
  begin.hidden = true;
  (document.getElementById("check-steps") as HTMLElement).hidden = false;
  show("browser");
});
for (const [index, name] of ORDER.slice(0, -1).entries()) {
  part(name, "next").addEventListener("click", () => show(ORDER[index + 1] as Name));
}
part("camera", "again").addEventListener("click", () => void tryCamera());
part("line", "again").addEventListener("click", () => void tryLine());
part("microphone", "record").addEventListener("click", () => void tryMicrophone());
part("microphone", "yes").addEventListener("click", () => answer(true));
part("microphone", "no").addEventListener("click", () => answer(false));
window.addEventListener("pagehide", dropPicture);

/** One thing at a time: what was tried stays in sight, its way on goes. */
function show(name: Name): void {
  const before = ORDER[ORDER.indexOf(name) - 1];
  if (before) {
    part(before, "next").hidden = true;
    step(before).dataset.done = "yes";
  }
  name !== "camera" && dropPicture();
  step(name).hidden = false;
  step(name).focus();
  step(name).scrollIntoView({ block: "start" });
  ({ browser: tryBrowser, camera: tryCamera, microphone: tellReady, line: tryLine, tell: sumUp })[name]();
}

function found(name: Name, word: string, good: boolean): void {
  const text = part(name, "found");
  text.textContent = word;
  step(name).dataset.state = good ? "good" : "other";
  fine[name] = good;
}

function say(name: Name, word: string): string {
  return step(name).getAttribute(`data-${word}`) ?? "";
}

function tryBrowser(): void {
  const can = ability();
  found("browser", say("browser", can), can === "good");
  part("browser", "advice").hidden = can === "good";
}

async function tryCamera(): Promise<void> {
  dropPicture();
  part("camera", "again").hidden = true;
  part("camera", "found").textContent = say("camera", "asking");
  try {
    picture = await navigator.mediaDevices.getUserMedia({ video: { width: 640, height: 360 } });
    const video = Object.assign(document.createElement("video"), { muted: true, playsInline: true, autoplay: true });
    video.srcObject = picture;
    document.getElementById("preview")?.append(video);
    found("camera", say("camera", "good"), true);
  } catch (failure) {
    found("camera", sentence(step("camera"), "camera", troubleOf(failure)), false);
    part("camera", "again").hidden = false;
  }
}

function dropPicture(): void {
  picture?.getTracks().forEach((track) => track.stop());
  picture = undefined;
  document.querySelector("#preview video")?.remove();
}

function tellReady(): void {
  part("microphone", "found").textContent = say("microphone", "ready");
  part("microphone", "next").hidden = false;
  part("microphone", "next").classList.add("quiet");
}

async function tryMicrophone(): Promise<void> {
  const record = part("microphone", "record") as HTMLButtonElement;
  record.disabled = true;
  part("microphone", "answers").hidden = true;
  try {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    part("microphone", "found").textContent = say("microphone", "listening");
    const heard = await recordAndPlay(stream, {
      level: (height) => (meter.value = height),
      playing: () => (part("microphone", "found").textContent = say("microphone", "playing")),
    });
    const spoken = heard === "spoken";
    found("microphone", say("microphone", spoken ? "heard" : "silent"), false);
    part("microphone", "answers").hidden = !spoken;
    record.classList.add("quiet");
  } catch (failure) {
    found("microphone", sentence(step("microphone"), "microphone", troubleOf(failure)), false);
  } finally {
    record.disabled = false;
  }
}

function answer(heard: boolean): void {
  part("microphone", "answers").hidden = true;
  found("microphone", say("microphone", heard ? "good" : "not"), heard);
  part("microphone", "next").classList.toggle("quiet", !heard);
  heard && part("microphone", "next").focus();
}

async function tryLine(): Promise<void> {
  part("line", "again").hidden = part("line", "advice").hidden = part("line", "way").hidden = part("line", "relayed").hidden = true;
  progress.hidden = false;
  progress.value = 0;
  part("line", "found").textContent = say("line", "checking");
  const lines = await open();
  const word = lines ? await overMedia(lines) : await overPages();
  found("line", say("line", word), word === "pictures" || word === "off");
  progress.hidden = true;
  part("line", "advice").hidden = word === "pictures" || word === "off";
  part("line", "next").hidden = part("line", "again").hidden = false;
  if (lines) {
    await tellRelay(lines, word === "pictures");
  }
}

/** Empty where there is no video, or where nothing answers. */
async function open(): Promise<Lines | undefined> {
  const address = step("line").dataset.room;
  if (!address) {
    return undefined;
  }
  const body = new URLSearchParams({ _csrf: document.querySelector<HTMLInputElement>("input[name=_csrf]")?.value ?? "" });
  const answer = await fetch(address, { method: "POST", body, signal: AbortSignal.timeout(10_000) }).catch(() => undefined);
  if (!answer?.ok) {
    return undefined;
  }
  const lines = (await answer.json()) as Lines;
  return { ...lines, url: new URL(lines.url, location.href).href };
}

async function overMedia(lines: Lines): Promise<LineWord> {
  try {
    const received = await tryPath(lines, (seconds) => (progress.value = seconds));
    const way = part("line", "way");
    way.textContent = way.getAttribute(`data-${received.way}`);
    way.hidden = false;
    return wordFor(received);
  } catch {
    return "text";
  }
}

/** Without video there is only the way that pages take. */
async function overPages(): Promise<LineWord | "off" | "lost"> {
  const word = await new Line(step("line").dataset.address ?? "").measure();
  return word === "lost" ? "lost" : step("line").dataset.room ? "text" : "off";
}

/** On a good line a relay that is out of reach is not worth a word. */
async function tellRelay(lines: Lines, good: boolean): Promise<void> {
  const hint = part("line", "relayed");
  const reached = await reachesRelay(lines);
  hint.textContent = (reached ? hint.dataset.reached : hint.dataset.unreached) ?? "";
  hint.hidden = good && !reached;
}

function sumUp(): void {
  const all = ORDER.slice(0, -1).every((name) => fine[name]);
  part("tell", "found").textContent = say("tell", all ? "ready" : "some");
}
