import htmx from "htmx.org";

/** The part of htmx's request context that Hearth looks at. */
export interface Request {
  sourceElement: Element;
  text?: string;
  request: { action: string; method: string; submitter?: HTMLElement | null };
  response?: { raw: Response; status: number };
  hx?: { redirect?: string; location?: string; refresh?: string };
}

export interface Swap {
  type: string;
  fragment: DocumentFragment;
  target: Element | string | null;
  swapSpec: { style: string };
  sourceElement: Element;
}

export interface Detail {
  ctx: Request;
  tasks: Swap[];
  status?: number;
}

/** Hears one of htmx's events wherever it happens on the page. */
export function onHtmx(name: string, hear: (detail: Detail, on: EventTarget | null) => void): void {
  document.addEventListener(`htmx:${name}`, (event) => hear((event as CustomEvent).detail, event.target));
}

/** True if htmx, not the browser, sends this form. */
export const sentByHtmx = (form: Element): boolean =>
  form.matches("[hx-post], [hx-put], [hx-patch], [hx-delete], [hx-boost], :has([hx-post])");

export { htmx };
