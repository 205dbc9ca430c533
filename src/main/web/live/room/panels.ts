export type Panel = "chat" | "side";

/**
 * Which of the panels beside the circle are open. Where there is room both are, until somebody says otherwise; on a phone
 * they start closed, one at a time comes up as a sheet, and the buttons in the bar tell what is behind them.
 */
export class Panels {
  private readonly said = new Map<Panel, boolean>();
  private linesSeen: number | undefined;

  constructor(private readonly isWide: () => boolean) {}

  isOpen(panel: Panel): boolean {
    return this.said.get(panel) ?? this.isWide();
  }

  toggle(panel: Panel): void {
    const open = !this.isOpen(panel);
    if (open && !this.isWide()) {
      this.said.clear();
    }
    this.said.set(panel, open);
  }

  /** After the window has become another: as if nobody had said anything. */
  forget(): void {
    this.said.clear();
  }

  /** Where there is only writing the chat is the room. */
  lay(page: ParentNode, inText: boolean): void {
    for (const button of page.querySelectorAll<HTMLElement>("[data-panel]")) {
      const name = button.dataset.panel as Panel;
      const isRoom = inText && name === "chat";
      const open = isRoom || this.isOpen(name);
      const panel = page.querySelector<HTMLElement>(`#${name}`);
      const close = panel?.querySelector<HTMLElement>("[data-close]");
      set(button, "aria-expanded", String(open));
      hide(button, isRoom);
      panel && hide(panel, !open);
      close && hide(close, isRoom);
      tell(button, name === "chat" ? this.newLines(page, open, button) : (panel?.dataset.news ?? ""));
    }
  }

  /** On a phone the sheet is where one goes on, and its button where one comes back to; where there is room nothing moves. */
  focus(page: ParentNode, panel: Panel): void {
    if (!this.isOpen(panel)) {
      page.querySelector<HTMLElement>(`[data-panel=${panel}]`)?.focus();
    } else if (!this.isWide()) {
      page.querySelector<HTMLElement>(`#${panel}`)?.focus();
    }
  }

  private newLines(page: ParentNode, open: boolean, button: HTMLElement): string {
    const lines = page.querySelector("#lines")?.childElementCount ?? 0;
    this.linesSeen = open ? lines : (this.linesSeen ?? lines);
    return lines > this.linesSeen ? (button.dataset.new ?? "") : "";
  }
}

/** Changes only what differs: whoever watches the page is not woken for nothing. */
export function hide(element: HTMLElement, hidden: boolean): void {
  if (element.hidden !== hidden) {
    element.hidden = hidden;
  }
}

function tell(button: HTMLElement, news: string): void {
  const label = button.querySelector("span");
  const words = news || (button.dataset.word ?? "");
  if (label && label.textContent !== words) {
    label.textContent = words;
    button.toggleAttribute("data-news", news !== "");
  }
}

function set(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) {
    element.setAttribute(name, value);
  }
}
