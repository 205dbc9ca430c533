const TOUCHES = ["pointerdown", "focusin", "input", "change"];
const TOLD_AGAIN = ["focusin", "input", "change"];

/**
 * Scripts that only those need who write come at the first touch of a form that names them (`data-island`), not with the page.
 * What happened in the form meanwhile is told again once they are there.
 */
export function bringIslands(page: Document = document, bring = (address: string): Promise<unknown> => import(address)): void {
  const brought = new Map<string, Promise<unknown>>();
  const meanwhile = new Map<string, EventTarget>();
  const once = (address: string): Promise<unknown> => {
    const coming = brought.get(address) ?? bring(address);
    brought.set(address, coming);
    coming.catch(() => brought.delete(address));
    return coming;
  };
  const touched = (event: Event): void => {
    const form = event.target instanceof Element ? event.target.closest("form") : null;
    const wanted = [...(form?.querySelectorAll<HTMLElement>("[data-island]") ?? [])].map((part) => part.dataset["island"] ?? "");
    if (event.target === null || wanted.every((address) => brought.has(address) && meanwhile.size === 0)) {
      return;
    }
    const first = meanwhile.size === 0;
    meanwhile.set(event.type, event.target);
    if (first) {
      const tell = (): void => {
        const told = [...meanwhile].filter(([type]) => TOLD_AGAIN.includes(type));
        meanwhile.clear();
        told.forEach(([type, target]) => target.dispatchEvent(new Event(type, { bubbles: true })));
      };
      Promise.all(wanted.map(once)).then(tell, () => meanwhile.clear());
    }
  };
  TOUCHES.forEach((type) => page.addEventListener(type, touched));
}
