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

export const isPage = ({ text }: Request): boolean => /^\s*<!doctype/i.test(text ?? "");

/** True if the answer sends the reader to another page rather than changing this one. */
export const leadsAway = (request: Request): boolean =>
  Boolean(request.hx?.redirect || request.hx?.location || request.hx?.refresh) ||
  (request.response?.raw.redirected === true && isPage(request));

/** Hears one of htmx's events wherever it happens on the page. */
export function onHtmx(name: string, hear: (detail: Detail, event: Event) => void): void {
  document.addEventListener(`htmx:${name}`, (event) => hear((event as CustomEvent).detail, event));
}

/** True if htmx, not the browser, sends this form. */
export const sentByHtmx = (form: Element): boolean =>
  form.matches("[hx-post], [hx-put], [hx-patch], [hx-delete], [hx-boost], :has([hx-post])");

export { htmx };
