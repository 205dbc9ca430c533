import { Lines } from "../chat/lines";
import { Held } from "../keys/held";
import { forgetIdentity, ownIdentity, tabKeeping, type Identity } from "../keys/identity";
import { Notes, type Writer } from "./notes";

const LEASE_MILLISECONDS = 20_000;
const AGAIN_MILLISECONDS = 3_000;

const page = document.getElementById("desk-page") as HTMLElement;
const meeting = page.dataset.meeting;
const keeping = tabKeeping();
let lines: Lines | undefined;
let own: Identity | undefined;

const notes = new Notes(page, () => (meeting !== undefined && own ? writer(meeting, own) : undefined));
notes.listen(window);
setInterval(() => void renew(), LEASE_MILLISECONDS);
// brought back as it was, the page is here again
addEventListener("pageshow", ({ persisted }) => persisted && void renew());
addEventListener("pagehide", () => page.dataset.lease !== undefined && navigator.sendBeacon(page.dataset.lease, fields("closed")));
if (meeting !== undefined) {
  void ownIdentity(meeting, keeping).then((identity) => {
    own = identity;
    lines = new Lines(page, meeting, identity, new Held(meeting, keeping));
    void announce();
    lay();
  });
}
new MutationObserver(lay).observe(page, { subtree: true, childList: true, attributeFilter: ["data-recipient", "data-sealed", "data-over"] });

function lay(): void {
  if (meeting !== undefined && page.querySelector("#desk[data-over]")) {
    forgetIdentity(meeting, keeping);
    new Held(meeting, keeping).forget();
    return;
  }
  lines?.lay();
  notes.lay();
}

/** The server is told to which recipient others are to seal, until it has heard. */
async function announce(): Promise<void> {
  (await renew("opened")) || setTimeout(() => void announce(), AGAIN_MILLISECONDS);
}

function writer(meeting: string, own: Identity): Writer {
  return {
    meeting,
    own,
    readers: (audience, asker) => {
      const theirs = page.querySelector<HTMLElement>(`#thread-${CSS.escape(`${audience}-${asker}`)}`)?.dataset.recipient;
      const others = [...page.querySelectorAll<HTMLElement>("#desk-ring [data-recipient]")].map(({ dataset }) => dataset.recipient ?? "");
      // without whoever asked there is nobody to answer
      return theirs ? [theirs, ...others] : [];
    },
  };
}

/** With the recipient each time: a server that took this page for dead has forgotten it. */
async function renew(standing = ""): Promise<boolean> {
  const address = page.dataset.lease;
  const body = fields(standing);
  const answer = address === undefined ? undefined : await fetch(address, { method: "POST", headers: { "HX-Request": "true" }, body }).catch(() => undefined);
  return answer?.ok ?? false;
}

function fields(standing: string): URLSearchParams {
  const _csrf = page.querySelector<HTMLInputElement>("input[name=_csrf]")?.value ?? "";
  return new URLSearchParams({ _csrf, page: standing, ...(own && { recipient: own.recipient }) });
}
