import { Watch } from "./watch";
import { readWays, type Ways } from "./ways";

/** Whoever is startled presses more than once: that must not bring the room back. */
const UNTIL_THE_WAY_BACK_MILLISECONDS = 2_500;

/** The harmless page: its search finds nothing, and the way in leads back. */
export class Harmless {
  private readonly ways: Ways;
  private readonly watch: Watch;

  constructor(
    private readonly page: Document,
    private readonly back: () => void,
  ) {
    this.ways = readWays(page.body.dataset.ways ?? "");
    this.watch = new Watch(this.ways, () => this.comeBack());
  }

  begin(): void {
    setTimeout(() => this.watch.begin(), UNTIL_THE_WAY_BACK_MILLISECONDS);
    this.page.body.addEventListener("submit", (event) => this.looked(event));
  }

  private looked(event: Event): void {
    event.preventDefault();
    const field = this.page.querySelector<HTMLInputElement>("#q");
    if (this.ways.leadsBack(field?.value ?? "")) {
      this.comeBack();
    } else {
      const missed = this.page.getElementById("missed");
      missed && (missed.textContent = missed.dataset.words ?? "");
    }
  }

  private comeBack(): void {
    this.watch.end();
    this.back();
  }
}

/** A form as the page has it: its answer leads on, and takes this page's place in the history. */
export async function postBack(page: Document, go: (address: string) => void, post: typeof fetch = (...what) => fetch(...what)): Promise<void> {
  const body = new URLSearchParams({ _csrf: page.querySelector<HTMLInputElement>("input[name=_csrf]")?.value ?? "" });
  const answer = await post(page.body.dataset.back ?? "", { method: "POST", body }).catch(() => undefined);
  answer?.ok && go(answer.url);
}
