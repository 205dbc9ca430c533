/** As the standard numbers the states of a media element: there is a frame. */
const HAS_PICTURE = 2;

/** The circle's tiles: the server makes them and sets their order; this puts pictures and sound into them. */
export class Stage {
  private readonly media = new Map<string, Set<HTMLMediaElement>>();
  private speaking = new Set<string>();
  private seated = new Set<string>();
  private readonly poor = new Set<string>();
  private readonly heard = new Set<string>();
  private readonly refused = new Map<string, string>();

  /** @param name of the attribute that says whose tile it is */
  constructor(
    private readonly root: ParentNode,
    private readonly name = "data-identity",
  ) {}

  /** Whether the server shows them: who has no tile is neither seen nor heard. */
  has(identity: string): boolean {
    return this.root.querySelector(`[${this.name}="${CSS.escape(identity)}"]`) !== null;
  }

  /** Whose tile has come or gone since this was asked last. */
  moved(): string[] {
    const before = this.seated;
    this.seated = new Set([...this.root.querySelectorAll(`[${this.name}]`)].map((tile) => tile.getAttribute(this.name) ?? ""));
    return [...before, ...this.seated].filter((identity) => !(before.has(identity) && this.seated.has(identity)));
  }

  add(identity: string, element: HTMLMediaElement): void {
    const own = this.media.get(identity) ?? new Set();
    this.media.set(identity, own.add(element));
    if (element instanceof HTMLVideoElement && element.readyState < HAS_PICTURE) {
      // an empty one would cover the drawn picture
      element.dataset.empty = "yes";
      element.addEventListener("loadeddata", () => delete element.dataset.empty, { once: true });
    }
    this.lay();
  }

  /** Says in somebody's tile why neither picture nor sound comes from them; nothing for no words. */
  refuse(identity: string, words: string): void {
    words ? this.refused.set(identity, words) : this.refused.delete(identity);
    this.lay();
  }

  remove(identity: string, elements: Iterable<HTMLMediaElement>): void {
    for (const element of elements) {
      this.media.get(identity)?.delete(element);
      element.remove();
    }
  }

  clear(): void {
    this.media.forEach((elements) => elements.forEach((element) => element.remove()));
    this.media.clear();
    this.speaking = new Set();
    this.poor.clear();
    this.heard.clear();
    this.refused.clear();
    this.lay();
  }

  speak(identities: Iterable<string>): void {
    this.speaking = new Set(identities);
    this.lay();
  }

  /** Whether somebody's microphone is on. Of nobody it is, until told. */
  hear(identity: string, isHeard: boolean): void {
    isHeard ? this.heard.add(identity) : this.heard.delete(identity);
    this.lay();
  }

  line(identity: string, isPoor: boolean): void {
    isPoor ? this.poor.add(identity) : this.poor.delete(identity);
    this.lay();
  }

  /**
   * Brings the tiles into line with what is known. Called after every change of the page too: new tiles come empty, and
   * somebody for whom the server shows no tile is neither seen nor heard.
   */
  lay(): void {
    for (const tile of this.root.querySelectorAll<HTMLElement>(`[${this.name}]`)) {
      const identity = tile.getAttribute(this.name) ?? "";
      mark(tile, "data-speaking", this.speaking.has(identity) ? "yes" : undefined);
      mark(tile, "data-line", this.poor.has(identity) ? "poor" : undefined);
      mark(tile, "data-quiet", this.heard.has(identity) ? undefined : "yes");
      this.fill(tile.querySelector(".media"), this.media.get(identity) ?? []);
      tell(tile.querySelector(".media"), this.refused.get(identity));
    }
  }

  private fill(slot: Element | null, elements: Iterable<HTMLMediaElement>): void {
    for (const element of elements) {
      if (slot && element.parentNode !== slot) {
        slot.append(element);
        // moved elements pause
        void element.play?.()?.catch(() => undefined);
      }
    }
  }
}

function tell(slot: Element | null, words: string | undefined): void {
  const said = slot?.querySelector(".sign");
  if (words === undefined) {
    said?.remove();
  } else if (slot && !said) {
    const sign = Object.assign(document.createElement("p"), { className: "sign" });
    sign.append(Object.assign(document.createElement("span"), { textContent: words }));
    slot.append(sign);
  }
}

function mark(tile: Element, name: string, value: string | undefined): void {
  if (value === undefined) {
    tile.hasAttribute(name) && tile.removeAttribute(name);
  } else if (tile.getAttribute(name) !== value) {
    tile.setAttribute(name, value);
  }
}
