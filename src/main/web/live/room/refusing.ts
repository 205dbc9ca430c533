/** Opens the form by which somebody is sent away, empty until the server has answered: never the one about somebody else. */
export function listenForRefusals(page: HTMLElement): void {
  page.addEventListener("submit", ({ target }) => {
    const form = target instanceof HTMLFormElement && target.matches("[data-refusal]") ? target : undefined;
    const refusal = document.getElementById("refusal");
    if (form && refusal) {
      refusal.replaceChildren();
      refusal.showPopover({ source: form.querySelector("button") ?? form });
      refusal.focus();
    }
  });
  page.addEventListener("click", (event) => {
    if (event.target instanceof Element && event.target.closest("[data-stays]")) {
      event.preventDefault();
      document.getElementById("refusal")?.hidePopover();
    }
  });
}
