import { forgetSecrets } from "./secrets";

const PRESSES = 3;
const WITHIN_MILLISECONDS = 1500;

/** Tells when Escape was pressed three times in a row without dallying. */
export class Escapes {
  private presses: number[] = [];

  /** @returns true if this press completes the three */
  press(at: number): boolean {
    this.presses = [...this.presses, at].slice(-PRESSES);
    return this.presses.length === PRESSES && at - (this.presses[0] ?? at) <= WITHIN_MILLISECONDS;
  }
}

/** Leave quickly: by the link, or by Escape three times. Puts the harmless page in this one's place in the history. */
export function offerLeaving(page: Document = document, go = (address: string) => location.replace(address)): void {
  const escapes = new Escapes();
  const leave = (link: HTMLAnchorElement) => {
    // On a slow line the other page takes its time: this one must not be seen meanwhile.
    page.title = "";
    sayGoodbye(page);
    const address = link.href;
    page.body.replaceChildren();
    forgetSecrets();
    go(address);
  };
  page.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-leave]") : null;
    if (link) {
      event.preventDefault();
      leave(link);
    }
  });
  page.addEventListener(
    "keydown",
    (event) => {
      const link = page.querySelector<HTMLAnchorElement>("a[data-leave]");
      if (event.key === "Escape" && !event.repeat && escapes.press(event.timeStamp) && link) {
        leave(link);
      }
    },
    { capture: true },
  );
}

/** Whoever goes from a room has left it: the others are not to wonder. */
function sayGoodbye(page: Document): void {
  const leaving = page.querySelector<HTMLFormElement>("form[data-leaving]");
  leaving && navigator.sendBeacon(leaving.action, new URLSearchParams(new FormData(leaving) as unknown as Record<string, string>));
}
