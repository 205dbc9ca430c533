/** Says once, to those who listen rather than look, that somebody new is at the door, or asks for a pause. */
export class Knock {
  private before = 0;
  private asked = "";

  lay(page: ParentNode): void {
    const waiting = Number(page.querySelector<HTMLElement>("#side")?.dataset.waiting ?? 0);
    const status = page.querySelector("#knock");
    const asking = page.querySelector<HTMLElement>("#side")?.dataset.asking ?? "";
    if (status && asking !== this.asked) {
      status.textContent = asking;
      this.asked = asking;
    } else if (status && waiting !== this.before) {
      const words = page.querySelector("#side-heading")?.textContent ?? "";
      status.textContent = waiting > this.before ? words : "";
      this.before = waiting;
    }
  }
}
