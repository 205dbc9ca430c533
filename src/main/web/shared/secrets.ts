/** What a tab must not keep once its person has gone stands under this name in the session's store. */
export const SECRET = "hearth.secret.";

export function forgetSecrets(store: () => Storage = () => sessionStorage): void {
  try {
    const kept = store();
    Object.keys(kept)
      .filter((name) => name.startsWith(SECRET))
      .forEach((name) => kept.removeItem(name));
  } catch {
    // where nothing may be kept, nothing is
  }
}
