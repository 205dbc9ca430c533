/** Why a key that came was not taken. */
export type Reason = "unreadable" | "malformed" | "meeting" | "not-mine" | "unmarked" | "lower" | "different";

export class Refused extends Error {
  constructor(readonly reason: Reason) {
    super(reason);
  }
}
