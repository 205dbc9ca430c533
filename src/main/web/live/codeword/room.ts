import { chime } from "./chime";
import { blank, Cover } from "./cover";
import { Harmless, postBack } from "./harmless";
import { quietly } from "./quietly";
import { tell } from "./telling";
import { Watch } from "./watch";
import { readWays, type Ways } from "./ways";

const PAGE = "/you/code-word/page";
const AGAIN_MILLISECONDS = 5_000;

/** In the room: takes its page out of sight as soon as its owner says that they are not alone. */
export class RoomCover {
  private cover: Cover | undefined;
  private ways: Ways | undefined;
  private watch: Watch | undefined;
  private quiet = 0;
  private isUsed = false;

  constructor(
    private readonly page: HTMLElement,
    private readonly csrf: () => string,
    /** Ends what is sent and what is heard, at once. */
    private readonly cut: () => void,
    private readonly go: (address: string) => void = (address) => location.replace(address),
  ) {}

  /** To be called before anything else listens to forms: the word is never sealed, let alone sent. */
  begin(): void {
    window.addEventListener("submit", (event) => this.submitted(event), { capture: true });
    void this.prepare();
  }

  /** On what the server says: somebody's quiet word to those who lead, or one's own page elsewhere. */
  lay(): void {
    const mark = this.page.querySelector<HTMLElement>("#not-alone");
    const quiet = Number(mark?.dataset.count ?? 0);
    quiet > this.quiet && chime();
    this.quiet = quiet;
    if (this.page.querySelector("[data-room=covered]") && !this.isUsed) {
      this.isUsed = true;
      this.out();
      this.go(location.href);
    }
  }

  private async prepare(): Promise<void> {
    this.cover = await Cover.fetch(PAGE);
    if (this.cover) {
      this.ways = readWays(this.cover.ways);
      this.watch = new Watch(this.ways, () => this.use()).begin();
    } else {
      setTimeout(() => void this.prepare(), AGAIN_MILLISECONDS);
    }
  }

  private submitted(event: Event): void {
    const form = event.target as HTMLFormElement;
    const area = form.id === "say" ? form.querySelector("textarea") : null;
    if (form.matches("[data-covers]") || (area && this.ways?.isWord(area.value))) {
      event.preventDefault();
      event.stopImmediatePropagation();
      area && (area.value = "");
      this.use();
    }
  }

  private use(): void {
    if (!this.isUsed) {
      this.isUsed = true;
      const [address, token] = [this.page.dataset.cover ?? "", this.csrf()];
      this.out();
      let isWantedBack = false;
      new Harmless(document, () => (isWantedBack = true)).begin();
      void tell(address, token).then((isTold) => {
        if (isWantedBack) {
          void postBack(document, this.go);
        } else if (isTold) {
          // loaded anew, nothing of the room is in this tab's memory either
          this.go(location.href);
        }
      });
    }
  }

  private out(): void {
    this.watch?.end();
    quietly.begin(this.page.dataset.cover ?? "");
    this.cover ? this.cover.lay() : blank();
    this.cut();
  }
}
