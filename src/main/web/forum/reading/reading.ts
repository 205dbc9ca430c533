const FORM = "form[data-reading]";

/**
 * Tells the server how far somebody has read, once the last post of the page came into sight; the button for it goes. What is
 * pushed later counts when it comes into sight too.
 */
export function noteReading(page: Document = document): void {
  const posts = page.getElementById("posts");
  if (posts === null || typeof IntersectionObserver === "undefined") {
    return;
  }
  let told = 0;
  const seen = new IntersectionObserver((sights) => {
    const last = posts.lastElementChild;
    if (sights.some((sight) => sight.isIntersecting && sight.target === last)) {
      told = tell(page, last, told);
    }
  });
  const watch = () => {
    seen.disconnect();
    posts.lastElementChild && seen.observe(posts.lastElementChild);
  };
  page.querySelector(FORM)?.setAttribute("hidden", "");
  new MutationObserver(watch).observe(posts, { childList: true });
  watch();
}

function tell(page: Document, last: Element | null, told: number): number {
  const form = page.querySelector<HTMLFormElement>(FORM);
  const upto = Number(last?.getAttribute("data-n") ?? 0);
  if (form === null || page.hidden || upto <= told || upto <= Number(form.dataset.reading)) {
    return told;
  }
  const body = new URLSearchParams({ _csrf: field(form, "_csrf"), upto: String(upto) });
  void fetch(form.action, { method: "POST", body, redirect: "manual", keepalive: true }).catch(() => undefined);
  return upto;
}

const field = (form: HTMLFormElement, name: string) => form.querySelector<HTMLInputElement>(`[name=${name}]`)?.value ?? "";
