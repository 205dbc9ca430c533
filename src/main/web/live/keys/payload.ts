import { base64urlnopad } from "@scure/base";
import { isRecipient } from "./identity";
import { Refused } from "./refused";

export interface Member {
  readonly attendance: string;
  readonly recipient: string;
}

/** A key and those who get it. */
export interface Payload {
  readonly v: 1;
  readonly meeting: string;
  readonly epoch: number;
  readonly key: string;
  /** The attendance whose browser made it. */
  readonly by: string;
  /** Sorted by attendance. */
  readonly members: readonly Member[];
}

const KEY_BYTES = 32;
const MOST_MEMBERS = 64;

/** Spelt one way only, so that all who have the same have the same bytes. */
export const canonical = ({ v, meeting, epoch, key, by, members }: Payload): string =>
  JSON.stringify({ v, meeting, epoch, key, by, members: members.map(({ attendance, recipient }) => ({ attendance, recipient })) });

export function newPayload(meeting: string, epoch: number, by: string, members: readonly Member[]): Payload {
  const key = base64urlnopad.encode(crypto.getRandomValues(new Uint8Array(KEY_BYTES)));
  return readPayload(canonical({ v: 1, meeting, epoch, key, by, members: sorted(members) }));
}

/** @throws Refused if it is not exactly as `canonical` spells it */
export function readPayload(text: string): Payload {
  try {
    const read = JSON.parse(text) as Payload;
    if (isPayload(read) && canonical(read) === text) {
      return read;
    }
  } catch {
    // refused below, as whatever else is not a payload
  }
  throw new Refused("malformed");
}

export const keyOf = (payload: Payload): Uint8Array => base64urlnopad.decode(payload.key);

export const sameMembers = (some: readonly Member[], others: readonly Member[]): boolean =>
  JSON.stringify(spelt(some)) === JSON.stringify(spelt(others));

const spelt = (members: readonly Member[]) => sorted(members).map(({ attendance, recipient }) => [attendance, recipient]);

const sorted = (members: readonly Member[]): Member[] => [...members].sort((one, other) => (one.attendance < other.attendance ? -1 : 1));

function isPayload({ v, meeting, epoch, key, by, members }: Payload): boolean {
  return (
    v === 1 &&
    typeof meeting === "string" &&
    Number.isSafeInteger(epoch) &&
    epoch >= 1 &&
    base64urlnopad.decode(key).length === KEY_BYTES &&
    members.length >= 1 &&
    members.length <= MOST_MEMBERS &&
    members.every(({ attendance, recipient }) => typeof attendance === "string" && isRecipient(recipient)) &&
    members.every((member, at) => at === 0 || (members[at - 1] as Member).attendance < member.attendance) &&
    members.some(({ attendance }) => attendance === by)
  );
}
