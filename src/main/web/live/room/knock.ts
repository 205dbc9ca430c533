/** Says once, to those who listen rather than look, that somebody new is at the door. */
export class Knock {
  private before = 0;

  lay(page: ParentNode): void {
    const waiting = Number(page.querySelector<HTMLElement>("#side")?.dataset.waiting ?? 0);
    const status = page.querySelector("#knock");
    if (status && waiting !== this.before) {
      const words = page.querySelector("#side-heading")?.textContent ?? "";
      status.textContent = waiting > this.before ? words : "";
      this.before = waiting;
    }
  }
}
