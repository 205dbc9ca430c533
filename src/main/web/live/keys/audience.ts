import { base64 } from "@scure/base";
import { Decrypter, Encrypter } from "age-encryption";
import type { Identity } from "./identity";

const SHAPE = /^A\.([A-Za-z0-9+/]{100,24000}={0,2})$/;

export const isForSome = (sealed: string): boolean => SHAPE.test(sealed);

/** Between one person and those beside the room, who have no key of it: sealed to those who were there when it was said. */
export const isBeside = (audience: string | undefined): boolean => audience === "help" || audience === "call";

/** A line that only some of the circle may read: sealed once more, to their recipients and the sender's own. */
export async function sealForSome(line: string, recipients: readonly string[], own: Identity): Promise<string> {
  const others = new Set(recipients);
  if (others.size === 0) {
    throw new Error("nobody to read it");
  }
  const age = new Encrypter();
  others.add(own.recipient).forEach((recipient) => age.addRecipient(recipient));
  return `A.${base64.encode(await age.encrypt(line))}`;
}

/** Undefined for who is not among them. */
export async function openForSome(sealed: string, own: Identity): Promise<string | undefined> {
  try {
    const age = new Decrypter();
    age.addIdentity(own.secret);
    return await age.decrypt(base64.decode(SHAPE.exec(sealed)?.[1] ?? ""), "text");
  } catch {
    return undefined;
  }
}
