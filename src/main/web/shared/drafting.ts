import { Drafts } from "./drafts";
import { leadsAway, onHtmx, type Request } from "./htmx";

const DRAFTED = ":is(textarea, input)[data-draft]";
type Field = HTMLTextAreaElement | HTMLInputElement;
const SENT = "sent-drafts";
const bound = new WeakSet<Element>();

/** Keeps what is typed into `textarea` and `input[data-draft="key"]`, brings it back, and lets go of it once the server has it. */
export function keepDrafts(page: Document = document, drafts = new Drafts(storage("localStorage"))): void {
  drafts.dropOld();
  settle(page, drafts);
  restore(page, drafts);
  page.addEventListener("input", (event) => keep(event.target, drafts));
  page.addEventListener("submit", (event) => noteSending(event as SubmitEvent, drafts));
  page.addEventListener("click", (event) => startAfresh(event.target, drafts));
  let accepted: string[] = [];
  onHtmx("after:request", ({ ctx }) => {
    accepted = acceptedKeys(ctx);
    if (leadsAway(ctx)) {
      accepted.forEach((key) => drafts.drop(key));
    }
  });
  onHtmx("after:swap", () => {
    dropAccepted(accepted, page, drafts);
    accepted = [];
    restore(page, drafts);
  });
}

function keep(target: EventTarget | null, drafts: Drafts): void {
  if ((target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement) && target.dataset.draft) {
    drafts.keep(target.dataset.draft, target.value);
  }
}

function restore(page: Document, drafts: Drafts): void {
  for (const area of page.querySelectorAll<Field>(DRAFTED)) {
    if (bound.has(area)) {
      continue;
    }
    bound.add(area);
    const kept = drafts.find(area.dataset.draft ?? "");
    if (kept !== undefined && kept !== area.value) {
      area.value = kept;
      area.closest("details")?.setAttribute("open", "");
      line(area)?.removeAttribute("hidden");
    }
  }
}

function startAfresh(target: EventTarget | null, drafts: Drafts): void {
  const form = target instanceof Element && target.closest("[data-draft-drop]") ? target.closest("form") : null;
  const areas = [...(form?.querySelectorAll<Field>(DRAFTED) ?? [])];
  for (const area of areas) {
    area.value = area.defaultValue;
    drafts.drop(area.dataset.draft ?? "");
    line(area)?.setAttribute("hidden", "");
  }
  areas[0]?.focus();
}

const line = (area: Field) => (area.form ?? area.parentElement)?.querySelector("[data-draft-line]");

/** The keys of a form's drafts, if this way of sending it means to post them: a preview has an address of its own. */
function keysOf(form: Element | null, submitter: Element | null | undefined): string[] {
  if (submitter?.hasAttribute("formaction") || submitter?.hasAttribute("hx-post")) {
    return [];
  }
  return [...(form?.querySelectorAll<Field>(DRAFTED) ?? [])].map((area) => area.dataset.draft ?? "");
}

function acceptedKeys({ sourceElement, request, response, hx }: Request): string[] {
  const accepted = response !== undefined && response.raw.ok && !/\/sign-in/.test(response.raw.url + (hx?.redirect ?? "") + (hx?.location ?? ""));
  return accepted && request.method !== "GET" ? keysOf(sourceElement.closest("form"), request.submitter) : [];
}

function dropAccepted(keys: string[], page: Document, drafts: Drafts): void {
  keys.filter((key) => !shownAgain(key, page)).forEach((key) => drafts.drop(key));
}

/** The server has sent the text back to be changed. */
function shownAgain(key: string, page: Document): boolean {
  return [...page.querySelectorAll<Field>(DRAFTED)].some(
    (area) => area.dataset.draft === key && area.defaultValue.trim() !== "",
  );
}

function noteSending(event: SubmitEvent, drafts: Drafts): void {
  const form = event.target as HTMLFormElement;
  if (form.getAttribute("action")?.startsWith("/sign-out")) {
    drafts.dropAll();
  }
  const keys = keysOf(form, event.submitter);
  if (!event.defaultPrevented && keys.length > 0) {
    storage("sessionStorage")?.setItem(SENT, JSON.stringify(keys));
  }
}

/**
 * A form the browser sent itself was accepted if the answer led, in this tab, to another page that is for people signed
 * in. Sign-in pages, corrections, errors and a restart after a crash do not look like that: then the draft stays.
 */
function settle(page: Document, drafts: Drafts): void {
  const sent = storage("sessionStorage")?.getItem(SENT);
  storage("sessionStorage")?.removeItem(SENT);
  const [visit] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  const ledOn = visit?.type === "navigate" && visit.redirectCount > 0 && page.body.dataset.signedIn !== undefined;
  if (sent && ledOn) {
    dropAccepted(JSON.parse(sent) as string[], page, drafts);
  }
}

/** Reading the property itself fails where a browser forbids storage. */
function storage(name: "localStorage" | "sessionStorage"): Storage | undefined {
  try {
    return window[name];
  } catch {
    return undefined;
  }
}
