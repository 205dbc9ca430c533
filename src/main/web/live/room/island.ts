import { Room } from "livekit-client";
import { quietly } from "../codeword/quietly";
import { RoomCover } from "../codeword/room";
import { forgetSecrets } from "../../shared/secrets";
import { Encryption } from "../keys/encryption";
import { EncryptedGate } from "../keys/gate";
import { tabKeeping } from "../keys/identity";
import { Notes } from "../help/notes";
import { Asking } from "../help/asking";
import { remember } from "../prejoin/habit";
import { sentence, type Device } from "../prejoin/trouble";
import { Calm } from "../waiting/calm";
import { showSwitch } from "./bar";
import { layBearing } from "./bearingnotice";
import { Aside } from "../aside/aside";
import { Call, type CallState, type Told } from "./call";
import { askForGrant } from "./grant";
import { Knock } from "./knock";
import { Lease } from "./lease";
import { LineReport } from "./linereport";
import { hide, Panels, type Panel } from "./panels";
import { Off } from "./off";
import { listenForRefusals } from "./refusing";
import { Seats } from "./seats";
import { SENDING } from "./sending";
import { Stage } from "./stage";
import { Voices } from "./voices";

const page = document.getElementById("room") as HTMLElement;
const inside = () => page.querySelector<HTMLElement>("[data-room]");
const stage = new Stage(page);
const seats = new Seats(page);
const wide = matchMedia("(width >= 56rem)");
const panels = new Panels(() => wide.matches);
const knock = new Knock();
const calm = Calm.ofThisBrowser();
const csrf = () => page.querySelector<HTMLInputElement>("input[name=_csrf]")?.value ?? "";
const lease = new Lease(
  csrf,
  () => document.getElementById("stream")?.dispatchEvent(new Event("catch-up")),
);
const lineReport = new LineReport(() => inside()?.dataset.lineReport, csrf);
let phase: string | undefined;
const shown: { microphone?: boolean | undefined; camera?: boolean | undefined; blocked: boolean; line: string } = { blocked: false, line: "" };
const TOLD_OF_KEYS = ["data-epoch", "data-order", "data-recipient", "data-held", "data-sealed"];
let before: CallState = "idle";
page.dataset.script = "on";
let isGone = false;
const watching = new MutationObserver(lay);
const cover = new RoomCover(page, csrf, () => {
  isGone = true;
  watching.disconnect();
  lease.hold(undefined);
  encryption?.stop();
  calm.stop();
  [call, aside].forEach((line) => line.cut());
});
cover.begin();

const gate = page.dataset.keys === undefined ? undefined : new EncryptedGate((identity, standing) => {
  stage.refuse(identity, standing === "clear" ? (page.dataset.clear ?? "") : "");
  call.look(identity);
});
const encryption =
  gate && new Encryption(page, csrf, { changed: () => lay(), newKey: () => gate.again(), sendsAnew: () => call.showAnew(), say: (line) => show({ line }), textOnly }, tabKeeping());

const told: Told = {
  state: showState,
  soundBlocked: (blocked) => show({ blocked }),
  own: (microphone, camera) => show({ microphone, camera }),
  bearing: () => show({}),
  line: (quality) => lineReport.tell(quality),
  trouble: (device, trouble) => show({ line: sentence(page, device, trouble) }),
};
const call = new Call(makeRoom, () => askForGrant(inside()?.dataset.media ?? ""), stage, told, gate, undefined, new Off(page.dataset.cover));
const aside = new Aside(page, encryption, sayForAWhile);
const voices = new Voices(page, (identity) => call.strength(identity));

// whoever came back from being covered, here or in another tab, sends nothing until they say so
(page.dataset.quietly === "yes" || quietly.isOn(page.dataset.cover ?? "")) && call.own.holdBack();

new Asking(page, () => encryption && ((text, audience) => encryption.say(text, audience))).listen();
const notes = new Notes(page, () => encryption?.writer);
notes.listen(window);
listenForRefusals(page);
page.addEventListener("click", pressed);
page.addEventListener("change", ({ target }) => target instanceof HTMLInputElement && target.matches("[data-mirror]") && call.own.mirror(target.checked));
page.addEventListener("submit", ({ target }) => (target as Element).closest<HTMLElement>("[popover]:popover-open:not(#help)")?.hidePopover(), { capture: true });
page.addEventListener("submit", ({ target }) => remember(new FormData(target as HTMLFormElement).get("presence")));
page.addEventListener("submit", ({ target }) => {
  if (target instanceof HTMLFormElement && target.matches("[action$='/leaving']")) {
    addEventListener("pagehide", () => forgetSecrets());
  }
});
page.addEventListener("keydown", keyed);
window.addEventListener("online", () => call.hurry());
addEventListener("pagehide", () => lease.go());
wide.addEventListener("change", () => (panels.forget(), lay()));
// the page changes under us: by pushes, by catching up, by the reader's own forms
watching.observe(page, {
  subtree: true,
  childList: true,
  attributeFilter: ["data-room", "data-video", "data-phase", "data-hushed", "data-presence", "data-as", "data-speaking", "data-line", "hidden", ...TOLD_OF_KEYS],
});
lay();

function makeRoom(): Room | Promise<Room> {
  return encryption ? encryption.makeRoom(SENDING) : new Room(SENDING);
}

/** Brings everything into line with where the server says this person stands. */
function lay(): void {
  if (isGone) {
    return;
  }
  const here = inside()?.dataset ?? {};
  cover.lay();
  lease.hold(isElsewhere() ? undefined : here.lease);
  layCalm();
  encryption?.lay();
  notes.lay();
  if (here.room === "circle" && here.video === "on" && (encryption?.isOn ?? true)) {
    call.want(here.presence ?? "text");
  } else {
    call.end();
  }
  aside.lay(here.presence ?? "text");
  stage.lay();
  call.seat();
  seats.lay();
  voices.lay();
  panels.lay(page, here.video !== "on");
  knock.lay(page);
  calm.lay(page);
  layOwn(here.video === "on");
}

/** After a rest everything stays off until each says otherwise: said once, for a while. */
function layCalm(): void {
  const calm = page.querySelector<HTMLElement>("#calm")?.dataset;
  call.own.hush(calm?.hushed ?? "");
  const goesOn = calm?.phase === "open" && phase !== undefined && phase !== "open";
  phase = calm?.phase;
  goesOn && inside()?.dataset.video === "on" && sayForAWhile(page.dataset.goesOn ?? "");
}

function sayForAWhile(line: string): void {
  show({ line });
  setTimeout(() => shown.line === line && show({ line: "" }), 10_000);
}

/** Where another device has taken over this page keeps nobody there. */
function isElsewhere(): boolean {
  return before === "elsewhere" || (encryption?.hasSteppedBack ?? false);
}

function layOwn(video: boolean): void {
  const away = isElsewhere();
  const { microphone, camera } = video && !away ? shown : {};
  showSwitch(page, "microphone", microphone);
  showSwitch(page, "camera", camera);
  page.dataset.camera = camera ? "on" : "off";
  part("sound", (sound) => hide(sound, !shown.blocked));
  part("bearing", (notice) => layBearing(notice, video && !away ? call.bearing.word : undefined));
  part("elsewhere", (notice) => hide(notice, !away));
  part("mirror", (mirror) => hide(mirror, camera === undefined));
  part("line", (line) => {
    hide(line, shown.line === "");
    if (line.textContent !== shown.line) {
      line.textContent = shown.line;
    }
  });
}

/** So that the others see it too. */
function textOnly(): void {
  const form = page.querySelector<HTMLFormElement>("#more form");
  if (form && inside()?.dataset.presence !== "text") {
    const body = new URLSearchParams({ _csrf: csrf(), presence: "text" });
    void fetch(form.action, { method: "POST", headers: { "HX-Request": "true" }, body }).catch(() => undefined);
  }
}

function part(id: string, lay: (element: HTMLElement) => void): void {
  const element = page.querySelector<HTMLElement>(`#${id}`);
  element && lay(element);
}

function show(changed: Partial<typeof shown>): void {
  Object.assign(shown, changed);
  layOwn(inside()?.dataset.video === "on");
}

/** Said once when it happens, and once when it is over; then it goes. */
function showState(now: CallState): void {
  if (now === before) {
    return;
  }
  const wasLost = before === "lost" || before === "apart";
  before = now;
  (wasLost || now === "lost") && lease.again();
  page.dataset.call = now;
  if (now === "connected" && wasLost) {
    show({ line: page.dataset.back ?? "" });
    setTimeout(() => before === "connected" && show({ line: "" }), 5_000);
  } else {
    show({ line: now === "lost" ? (page.dataset.lost ?? "") : now === "apart" ? (page.dataset.apart ?? "") : "" });
  }
}

function pressed({ target }: Event): void {
  const button = target instanceof Element ? target.closest<HTMLElement>("button") : null;
  if (button?.matches("[data-come-back]")) {
    location.reload();
  } else if (button?.matches("[data-bearing]") || call.own.isPaused(button?.dataset.toggle as Device)) {
    call.bearing.again();
  } else if (button?.dataset.toggle) {
    quietly.end();
    void call.own.toggle(button.dataset.toggle as Device);
  } else if (button?.dataset.panel || button?.dataset.close) {
    toggle((button.dataset.panel ?? button.dataset.close) as Panel);
  } else if (button?.matches("[data-hush]")) {
    call.own.off();
  } else if (button?.matches("[data-unmute]")) {
    void call.own.turnOn("microphone");
  } else if (button?.matches("[data-sound]")) {
    call.startAudio();
  }
}

function toggle(panel: Panel): void {
  panels.toggle(panel);
  lay();
  panels.focus(page, panel);
}

function keyed(event: KeyboardEvent): void {
  const area = event.target;
  const close = area instanceof Element ? area.closest("#chat, #side")?.querySelector<HTMLElement>("[data-close]") : null;
  if (event.key === "Escape" && close?.checkVisibility() && !page.querySelector(":popover-open")) {
    toggle(close.dataset.close as Panel);
  }
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing && area instanceof HTMLTextAreaElement && area.form) {
    event.preventDefault();
    area.form.requestSubmit();
  }
}
