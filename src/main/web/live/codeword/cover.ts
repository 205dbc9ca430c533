const KEPT_HIDDEN = "not all";

/** The harmless page, fetched while there is a line and laid over this one without one. */
export class Cover {
  private constructor(
    private readonly harmless: Document,
    private readonly page: Document,
  ) {}

  /** Undefined if it cannot be had now. */
  static async fetch(address: string, page: Document = document, get: typeof fetch = (...what) => fetch(...what)): Promise<Cover | undefined> {
    const answer = await get(address, { headers: { Accept: "text/html" } }).catch(() => undefined);
    if (!answer?.ok) {
      return undefined;
    }
    const cover = new Cover(new DOMParser().parseFromString(await answer.text(), "text/html"), page);
    cover.prepare();
    return cover;
  }

  get ways(): string {
    return this.harmless.body.dataset.ways ?? "";
  }

  /** Its look is loaded and does not show. */
  private prepare(): void {
    for (const link of this.harmless.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")) {
      const own = this.page.importNode(link);
      own.media = KEPT_HIDDEN;
      own.dataset.cover = "yes";
      this.page.head.append(own);
    }
  }

  /** Nothing of the page before is left on it: not for the eye, not for a search, not for who has it read to them. */
  lay(): void {
    const { page, harmless } = this;
    silence(page);
    page.title = harmless.title;
    for (const link of page.querySelectorAll<HTMLLinkElement>("link[rel~=icon], link[rel=stylesheet]:not([data-cover])")) {
      link.remove();
    }
    page.head.append(...[...harmless.querySelectorAll("link[rel~=icon]")].map((link) => page.importNode(link)));
    for (const link of page.querySelectorAll<HTMLLinkElement>("link[data-cover]")) {
      link.media = "all";
    }
    for (const { name } of [...page.documentElement.attributes]) {
      page.documentElement.removeAttribute(name);
    }
    page.documentElement.lang = harmless.documentElement.lang;
    page.body.replaceWith(page.importNode(harmless.body, true));
    page.defaultView?.scrollTo(0, 0);
  }
}

/** Without a harmless page at hand an empty one is better than the room. */
export function blank(page: Document = document): void {
  silence(page);
  page.title = "";
  page.querySelectorAll("link[rel~=icon], link[rel=stylesheet]").forEach((link) => link.remove());
  page.body.replaceChildren();
}

function silence(page: Document): void {
  for (const media of page.querySelectorAll<HTMLMediaElement>("audio, video")) {
    media.muted = true;
    media.pause();
    media.srcObject = null;
  }
  page.fullscreenElement && void page.exitFullscreen().catch(() => undefined);
  page.pictureInPictureElement && void page.exitPictureInPicture().catch(() => undefined);
}
