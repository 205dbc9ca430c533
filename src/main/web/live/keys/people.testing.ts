import { Held } from "./held";
import { ownIdentity, type Identity, type Keeping } from "./identity";
import type { Member } from "./payload";

export const MEETING = "meeting-1";

export interface Tab {
  readonly attendance: string;
  readonly identity: Identity;
  readonly held: Held;
  readonly keeping: Keeping;
  readonly member: Member;
}

/** What a tab keeps, in memory. */
export function keeping(): Keeping {
  const kept = new Map<string, string>();
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
  };
}

export async function tab(attendance: string): Promise<Tab> {
  const own = keeping();
  const identity = await ownIdentity(MEETING, own);
  const member = { attendance, recipient: identity.recipient };
  return { attendance, identity, held: new Held(MEETING, own), keeping: own, member };
}
