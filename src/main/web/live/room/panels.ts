export type Panel = "chat" | "side";

/** Which of the panels beside the circle are open. Until somebody says otherwise: the chat where there is room for it, the door while people wait. */
export class Panels {
  private readonly said = new Map<Panel, boolean>();

  constructor(private readonly isWide: () => boolean) {}

  isOpen(panel: Panel, waiting: number): boolean {
    return this.said.get(panel) ?? (panel === "chat" ? this.isWide() : waiting > 0 || this.isWide());
  }

  toggle(panel: Panel, waiting: number): void {
    this.said.set(panel, !this.isOpen(panel, waiting));
  }

  /** Where there is only writing the chat is the room. */
  lay(page: ParentNode, inText: boolean): void {
    const waiting = Number(page.querySelector<HTMLElement>("#side")?.dataset.waiting ?? 0);
    for (const button of page.querySelectorAll<HTMLElement>("[data-panel]")) {
      const name = button.dataset.panel as Panel;
      const open = (inText && name === "chat") || this.isOpen(name, waiting);
      const panel = page.querySelector<HTMLElement>(`#${name}`);
      set(button, "aria-expanded", String(open));
      hide(button, inText && name === "chat");
      panel && hide(panel, !open);
    }
  }
}

/** Changes only what differs: whoever watches the page is not woken for nothing. */
export function hide(element: HTMLElement, hidden: boolean): void {
  if (element.hidden !== hidden) {
    element.hidden = hidden;
  }
}

function set(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) {
    element.setAttribute(name, value);
  }
}
