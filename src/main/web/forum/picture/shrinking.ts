// Makes chosen pictures smaller before they are sent: a telephone's photo is twenty times what a page shows, and a slow line
// carries the difference. It also leaves the camera's notes behind; the server does that anyway and never relies on it.

const LONGEST = 2_048;
const QUALITY = 0.85;
const SMALL_ENOUGH = 400_000;
/** What the server reads of one file. */
const TAKEN = 20 * 1024 * 1024;

export type Draw = (file: File, longest: number) => Promise<Blob | null>;

export class Shrinking {
  constructor(private readonly draw: Draw) {}

  bind(page: Document): void {
    page.addEventListener("change", (event) => {
      const input = event.target;
      if (input instanceof HTMLInputElement && input.type === "file" && input.closest("[data-choosing]")) {
        void this.send(input);
      }
    });
  }

  /** The form comes back with the pictures in it, as it does when its button is pressed. */
  async send(input: HTMLInputElement): Promise<void> {
    const part = input.closest<HTMLElement>("[data-choosing]");
    const status = part?.querySelector<HTMLElement>("[data-choosing-status]");
    const button = part?.querySelector<HTMLButtonElement>("button[name=more]");
    if (!part || !status || !button || !input.files?.length) {
      return;
    }
    part.ariaBusy = "true";
    status.textContent = status.dataset["making"] ?? "";
    const files = new DataTransfer();
    for (const file of input.files) {
      files.items.add(await this.smaller(file));
    }
    if ([...files.files].some((file) => file.size > TAKEN)) {
      part.ariaBusy = null;
      input.value = "";
      status.textContent = status.dataset["large"] ?? "";
      return;
    }
    input.files = files.files;
    status.textContent = status.dataset["sending"] ?? "";
    input.form?.requestSubmit(button);
  }

  /** What this browser cannot draw goes as it is: the server says what can be done. */
  async smaller(file: File): Promise<File> {
    if (file.size <= SMALL_ENOUGH || file.type === "image/svg+xml") {
      return neutral(file, file.type);
    }
    const drawn = await this.draw(file, LONGEST).catch(() => null);
    return drawn !== null && drawn.size < file.size ? neutral(drawn, drawn.type) : neutral(file, file.type);
  }
}

/** Names of files tell of places and people, and are sent along. */
const neutral = (content: Blob, type: string): File => new File([content], "picture", { type });

export const drawn: Draw = async (file, longest) => {
  const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const pen = canvas.getContext("2d");
  if (pen === null) {
    return null;
  }
  // a JPEG knows nothing of what one can see through
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", QUALITY));
};
