import { Cover } from "./cover";
import { Harmless, postBack } from "./harmless";
import { Watch } from "./watch";
import { readWays, type Ways } from "./ways";

const trial = document.getElementById("trial");
const go = (address: string) => location.replace(address);

if (trial) {
  void tryOut(trial);
} else {
  new Harmless(document, () => void postBack(document, go)).begin();
}

/** What the room would do, with nobody told. */
async function tryOut(page: HTMLElement): Promise<void> {
  const cover = await Cover.fetch("/you/code-word/page");
  if (!cover) {
    return;
  }
  const ways: Ways = readWays(cover.ways);
  const lay = () => {
    watch.end();
    window.removeEventListener("submit", submitted, { capture: true });
    cover.lay();
    new Harmless(document, () => go(location.href)).begin();
  };
  const watch = new Watch(ways, lay).begin();
  function submitted(event: Event): void {
    event.preventDefault();
    event.stopImmediatePropagation();
    const area = page.querySelector("textarea");
    const said = page.querySelector<HTMLElement>("#said");
    if (area && ways.isWord(area.value)) {
      lay();
    } else if (said && area?.value.trim()) {
      said.textContent = said.dataset.words ?? "";
      area.value = "";
    }
  }
  window.addEventListener("submit", submitted, { capture: true });
  page.querySelector("[data-see]")?.addEventListener("click", (event) => (event.preventDefault(), lay()));
}
