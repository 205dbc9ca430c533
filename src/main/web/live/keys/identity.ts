import { bech32 } from "@scure/base";
import { generateX25519Identity, identityToRecipient } from "age-encryption";
import { SECRET } from "../../shared/secrets";

/** Who this tab is to the others' browsers in one meeting. The secret never leaves it. */
export interface Identity {
  readonly secret: string;
  readonly recipient: string;
}

export type Keeping = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const RECIPIENT = /^age1[02-9ac-hj-np-z]{58}$/;

export const isRecipient = (text: unknown): text is string => typeof text === "string" && RECIPIENT.test(text);

const place = (meeting: string) => `${SECRET}identity.${meeting}`;

/** The tab's own of this meeting, made at the first asking: it outlives a reload, not the tab. */
export async function ownIdentity(meeting: string, keeping: Keeping): Promise<Identity> {
  const kept = keeping.getItem(place(meeting));
  const secret = kept !== null && (await isIdentity(kept)) ? kept : await generateX25519Identity();
  keeping.setItem(place(meeting), secret);
  return { secret, recipient: await identityToRecipient(secret) };
}

export function forgetIdentity(meeting: string, keeping: Keeping): void {
  keeping.removeItem(place(meeting));
}

const isIdentity = (text: string): Promise<boolean> =>
  Promise.resolve()
    .then(() => identityToRecipient(text))
    .then(isRecipient, () => false);

/** The bare curve bytes inside age's spelling of a secret or a recipient. */
export const keyBytes = (spelt: string): Uint8Array => bech32.decodeToBytes(spelt).bytes;

/** What this tab keeps; where it may keep nothing, what this page keeps. */
export function tabKeeping(): Keeping {
  try {
    sessionStorage.setItem("hearth.try", "");
    sessionStorage.removeItem("hearth.try");
    return sessionStorage;
  } catch {
    const kept = new Map<string, string>();
    return {
      getItem: (name) => kept.get(name) ?? null,
      setItem: (name, value) => void kept.set(name, value),
      removeItem: (name) => void kept.delete(name),
    };
  }
}
