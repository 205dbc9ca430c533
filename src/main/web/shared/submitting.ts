import { onHtmx, sentByHtmx } from "./htmx";

const LONGEST_WAIT_MILLISECONDS = 20_000;
const sending = new WeakMap<Element, ReturnType<typeof setTimeout>>();

/** A form that is on its way is not sent a second time. Its button keeps the focus: it says so rather than vanishing. */
export function submitOnce(page: Document = document): void {
  page.addEventListener("submit", hold, { capture: true });
  window.addEventListener("pageshow", () => page.querySelectorAll("form").forEach(release));
  onHtmx("finally:request", ({ ctx }) => release(ctx.sourceElement));
}

function hold(event: Event): void {
  const form = event.target as HTMLFormElement;
  if (sending.has(form)) {
    event.preventDefault();
    event.stopImmediatePropagation();
    return;
  }
  sending.set(form, setTimeout(() => release(form), LONGEST_WAIT_MILLISECONDS));
  mark(form, true);
  setTimeout(() => event.defaultPrevented && !sentByHtmx(form) && release(form));
}

function release(form: Element): void {
  clearTimeout(sending.get(form));
  if (sending.delete(form)) {
    mark(form as HTMLFormElement, false);
  }
}

function mark(form: HTMLFormElement, busy: boolean): void {
  for (const button of form.querySelectorAll("button:not([type=button])")) {
    busy ? button.setAttribute("aria-disabled", "true") : button.removeAttribute("aria-disabled");
  }
}
