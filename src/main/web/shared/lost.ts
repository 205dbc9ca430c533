import { onHtmx } from "./htmx";

/** Where the line is dead a form says so in its own words (`data-lost`), instead of silence or of the browser's page. */
export function sayLost(page: Document = document, online = (): boolean => navigator.onLine): void {
  page.addEventListener(
    "submit",
    (event) => {
      const line = event.target instanceof Element ? lineOf(event.target) : null;
      if (line === null) {
        return;
      }
      line.hidden = online();
      if (!line.hidden) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
    },
    { capture: true },
  );
  onHtmx("error", ({ ctx }) => {
    const line = ctx?.sourceElement === undefined ? null : lineOf(ctx.sourceElement);
    line?.removeAttribute("hidden");
  });
}

const lineOf = (form: Element): HTMLElement | null => form.querySelector<HTMLElement>("[data-lost]");
