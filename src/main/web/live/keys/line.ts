import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import { base64urlnopad } from "@scure/base";

/** Where a line belongs: taken elsewhere, it cannot be opened. */
export interface Place {
  readonly meeting: string;
  /** The attendance of who says it. */
  readonly from: string;
  readonly audience: string;
  readonly submission: string;
}

export type Opened = { readonly text: string } | { readonly failure: "no-key" | "forged" };

export const LONGEST_LINE = 2_000;

const SHAPE = /^1\.([1-9]\d{0,8})\.([\w-]{32})\.([\w-]{22,9000})$/;
const NONCE_BYTES = 24;
/** Lengths tell: short ones look alike. */
const BLOCK_BYTES = 128;

export function sealLine(text: string, epoch: number, key: Uint8Array, place: Place): string {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const cipher = xchacha20poly1305(key, nonce, bound(epoch, place)).encrypt(padded(text));
  return `1.${epoch}.${base64urlnopad.encode(nonce)}.${base64urlnopad.encode(cipher)}`;
}

export function openLine(sealed: string, keyAt: (epoch: number) => Uint8Array | undefined, place: Place): Opened {
  const [, epochText, nonce, cipher] = SHAPE.exec(sealed) ?? [];
  if (epochText === undefined || nonce === undefined || cipher === undefined) {
    return { failure: "forged" };
  }
  const epoch = Number(epochText);
  const key = keyAt(epoch);
  if (!key) {
    return { failure: "no-key" };
  }
  try {
    const unlock = xchacha20poly1305(key, base64urlnopad.decode(nonce), bound(epoch, place));
    return { text: unpadded(unlock.decrypt(base64urlnopad.decode(cipher))) };
  } catch {
    return { failure: "forged" };
  }
}

export const epochOf = (sealed: string): number => Number(SHAPE.exec(sealed)?.[1] ?? 0);

const bound = (epoch: number, { meeting, from, audience, submission }: Place): Uint8Array =>
  new TextEncoder().encode(JSON.stringify([1, meeting, epoch, from, audience, submission]));

function padded(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  const whole = new Uint8Array(Math.ceil((bytes.length + 1) / BLOCK_BYTES) * BLOCK_BYTES);
  whole.set(bytes);
  whole[bytes.length] = 0x80;
  return whole;
}

function unpadded(whole: Uint8Array): string {
  const end = whole.lastIndexOf(0x80);
  if (end < 0 || whole.subarray(end + 1).some((byte) => byte !== 0)) {
    throw new Error("not padded");
  }
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(whole.subarray(0, end));
}
