import type { Held } from "./held";
import type { Member, Payload } from "./payload";

export interface RingMember extends Member {
  /** The newest epoch for which the server keeps an envelope to this recipient; 0 for none. */
  readonly held: number;
}

/** What the server tells: who is inside with which recipient. It may lie. */
export interface Ring {
  readonly epoch: number;
  readonly you: string;
  /** My place among those who may make the next key. */
  readonly order: number;
  readonly members: readonly RingMember[];
}

const whole = (text: string | undefined): number => (/^\d{1,9}$/.test(text ?? "") ? Number(text) : 0);

export function readRing(page: ParentNode, place = "#keyring"): Ring | undefined {
  const list = page.querySelector<HTMLElement>(place);
  if (!list) {
    return undefined;
  }
  const members = [...list.querySelectorAll<HTMLElement>("[data-attendance]")].map(({ dataset }) => ({
    attendance: dataset.attendance ?? "",
    recipient: dataset.recipient ?? "",
    held: whole(dataset.held),
  }));
  return { epoch: whole(list.dataset.epoch), you: list.dataset.you ?? "", order: whole(list.dataset.order), members };
}

/** Those with a tile: who is in the circle for all to see. */
export const readCircle = (page: ParentNode): Set<string> =>
  new Set([...page.querySelectorAll<HTMLElement>("#circle [data-identity]")].map((tile) => tile.dataset.identity ?? ""));

/** What to send with. Nothing, while there is a newer key somewhere: with the one before, who left could read on. */
export function currentKey(page: ParentNode, held: Held): Payload | undefined {
  const newest = held.newest;
  return newest && newest.epoch >= (readRing(page)?.epoch ?? 0) ? newest : undefined;
}
