export type Device = "camera" | "microphone";
export type Trouble = "refused" | "none" | "busy" | "failed" | "unable";

/** Why a camera or microphone cannot be had, from what the browser throws. */
export function troubleOf(failure: unknown): Trouble {
  switch (failure instanceof Error ? failure.name : "") {
    case "NotAllowedError":
    case "SecurityError":
      return "refused";
    case "NotFoundError":
    case "OverconstrainedError":
    // where a page is not secure, browsers have no devices at all
    case "TypeError":
      return "none";
    case "NotReadableError":
    case "AbortError":
      return "busy";
    case "CannotBlurError":
      return "unable";
    default:
      return "failed";
  }
}

/** The sentence stands in the page: `data-camera-refused` and so on. */
export function sentence(words: HTMLElement, device: Device, trouble: Trouble): string {
  return words.getAttribute(`data-${device}-${trouble}`) ?? "";
}
