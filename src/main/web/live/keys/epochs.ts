import { base64 } from "@scure/base";
import { Decrypter, Encrypter } from "age-encryption";
import type { Identity } from "./identity";
import { isMarkedBy, markFor } from "./mark";
import { canonical, readPayload, type Member, type Payload } from "./payload";
import { Refused } from "./refused";

/** A key sealed to one browser. */
export interface Envelope {
  readonly attendance: string;
  readonly recipient: string;
  readonly sealed: string;
}

/** One envelope each: nobody learns from the outside of theirs who else has one. */
export function sealTo(receivers: readonly Member[], payload: Payload, maker: Identity): Promise<Envelope[]> {
  return Promise.all(
    receivers.map(async ({ attendance, recipient }) => {
      const text = canonical(payload);
      const inside = JSON.stringify({ payload: text, mark: markFor(text, maker, recipient) });
      const age = new Encrypter();
      age.addRecipient(recipient);
      return { attendance, recipient, sealed: base64.encode(await age.encrypt(inside)) };
    }),
  );
}

/** @throws Refused unless a member made it for this meeting and for me, among its members */
export async function openEnvelope(sealed: string, own: Identity, you: string, meeting: string): Promise<Payload> {
  const { text, mark } = await unseal(sealed, own);
  const payload = readPayload(text);
  if (payload.meeting !== meeting) {
    throw new Refused("meeting");
  }
  if (!payload.members.some((member) => member.attendance === you && member.recipient === own.recipient)) {
    throw new Refused("not-mine");
  }
  const maker = payload.members.find((member) => member.attendance === payload.by) as Member;
  if (!isMarkedBy(maker.recipient, mark, text, own)) {
    throw new Refused("unmarked");
  }
  return payload;
}

async function unseal(sealed: string, own: Identity): Promise<{ text: string; mark: string }> {
  try {
    const age = new Decrypter();
    age.addIdentity(own.secret);
    const { payload, mark } = JSON.parse(await age.decrypt(base64.decode(sealed), "text")) as { payload: string; mark: string };
    return { text: payload, mark };
  } catch {
    throw new Refused("unreadable");
  }
}
