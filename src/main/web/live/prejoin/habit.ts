const KEPT = "hearth.presence";

/** How somebody was there last, kept on this device and nowhere else: the next time it is chosen already. */
export function remember(presence: unknown, keeping: () => Storage = () => localStorage): void {
  if (typeof presence === "string" && presence !== "") {
    try {
      keeping().setItem(KEPT, presence);
    } catch {
      // a device that keeps nothing asks again
    }
  }
}

/** Chooses it, where it can be had. */
export function recall(form: HTMLFormElement, keeping: () => Storage = () => localStorage): void {
  try {
    const kept = keeping().getItem(KEPT);
    const choices = [...form.querySelectorAll<HTMLInputElement>("input[name=presence]:not(:disabled)")];
    const choice = choices.find(({ value }) => value === kept);
    if (choice) {
      choice.checked = true;
    }
  } catch {
    // as remember
  }
}
