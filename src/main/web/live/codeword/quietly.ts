const NAME = "hearth.quietly";

/** Whoever came back from being covered sends nothing until they choose to, reloads included. Kept by this tab alone. */
export const quietly = {
  begin(room: string): void {
    keep((storage) => storage.setItem(NAME, room));
  },

  isOn(room: string): boolean {
    return keep((storage) => storage.getItem(NAME) === room) ?? false;
  },

  end(): void {
    keep((storage) => storage.removeItem(NAME));
  },
};

function keep<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(sessionStorage);
  } catch {
    return undefined;
  }
}
