import { Passkeys } from "./passkeys";

class Refused extends Error {}

const supported = window.PublicKeyCredential !== undefined && navigator.credentials !== undefined;
const passkeys = new Passkeys(post, navigator.credentials);

for (const part of document.querySelectorAll<HTMLElement>("[data-passkey-part]")) {
  part.hidden = !supported;
}
for (const missing of document.querySelectorAll<HTMLElement>("[data-passkey-missing]")) {
  missing.hidden = supported;
}
bind("sign-in", async (button) => {
  const answered = await passkeys.signIn();
  follow(button.dataset.next ?? answered);
});
bind("register", async (button) => {
  await passkeys.register(label(button));
  follow(button.dataset.next ?? location.pathname);
});

function bind(what: string, act: (button: HTMLElement) => Promise<void>): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>(`button[data-passkey="${what}"]`)) {
    button.addEventListener("click", async () => {
      button.disabled = true;
      say("working");
      await act(button).catch((failure: unknown) => say(reason(failure)));
      button.disabled = false;
    });
  }
}

/** The browser gives the same answer for a dismissed question and a wait that was too long. */
function reason(failure: unknown): "cancelled" | "refused" | "failed" {
  const name = failure instanceof Error ? failure.name : "";
  const stopped = name === "NotAllowedError" || name === "AbortError";
  return stopped ? "cancelled" : failure instanceof Refused ? "refused" : "failed";
}

/** The sentences stand in the page, as `data-cancelled`, `data-refused`, `data-failed`. */
function say(which: string): void {
  for (const status of document.querySelectorAll<HTMLElement>("[data-passkey-status]")) {
    status.textContent = status.dataset[which] ?? "";
  }
}

function label(button: HTMLElement): string {
  const typed = document.querySelector<HTMLInputElement>("[data-passkey-label]")?.value.trim();
  return typed || button.dataset.label || "Passkey";
}

function follow(address: string | undefined): void {
  const next = new URL(address ?? "/", location.href);
  location.assign(next.origin === location.origin ? next : "/");
}

async function post(address: string, body?: unknown): Promise<unknown> {
  const token = document.querySelector<HTMLInputElement>("input[name=_csrf]")?.value ?? "";
  const answer = await fetch(address, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/json", "X-XSRF-TOKEN": token },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (answer.status >= 400 && answer.status < 500) {
    throw new Refused(`${address} answered ${answer.status}`);
  }
  if (!answer.ok) {
    throw new Error(`${address} answered ${answer.status}`);
  }
  return answer.json();
}
