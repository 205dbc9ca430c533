import { isRecipient } from "./identity";
import { sameMembers, type Member, type Payload } from "./payload";
import type { Ring, RingMember } from "./ring";

/** What there is to do for the key to be with those in the circle, and with nobody else. */
export type Step =
  | { readonly does: "nothing" }
  | { readonly does: "fetch" }
  | { readonly does: "make"; readonly epoch: number; readonly members: readonly Member[] }
  | { readonly does: "hand"; readonly epoch: number; readonly members: readonly Member[] };

const NOTHING: Step = { does: "nothing" };

/**
 * @param circle who has a tile: nobody gets the key unseen
 * @param held the payload of the ring's epoch, if I have it
 * @param refused whether the ring's epoch came to me and was refused
 */
export function nextStep(ring: Ring, own: string, circle: ReadonlySet<string>, held: Payload | undefined, refused: boolean): Step {
  const me = ring.members.find((member) => member.attendance === ring.you);
  if (me?.recipient !== own || !circle.has(me.attendance)) {
    return NOTHING;
  }
  const seen = ring.members.filter(({ attendance, recipient }) => circle.has(attendance) && isRecipient(recipient));
  if (!held && !refused && ring.epoch > 0 && me.held === ring.epoch) {
    return { does: "fetch" };
  }
  if (isStale(ring, seen, held)) {
    return { does: "make", epoch: ring.epoch + 1, members: seen };
  }
  const without = seen.filter((member) => member.held < ring.epoch);
  return held && without.length > 0 ? { does: "hand", epoch: ring.epoch, members: without } : NOTHING;
}

/** Who does not hold the key cannot tell for whom it was made: then it is stale when somebody's envelope is missing. */
const isStale = (ring: Ring, seen: readonly RingMember[], held: Payload | undefined): boolean =>
  ring.epoch === 0 || (held ? !sameMembers(held.members, seen) : true);
