import { equalBytes } from "@noble/ciphers/utils.js";
import { x25519 } from "@noble/curves/ed25519.js";
import { hkdf } from "@noble/hashes/hkdf.js";
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { base64urlnopad } from "@scure/base";
import { keyBytes, type Identity } from "./identity";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/**
 * Tells the one who opens an envelope who made it: age alone lets anybody seal, so that a server could hand its own key to
 * all of us alike. Only the two can make this mark, so that it proves nothing to a third.
 */
export function markFor(text: string, maker: Identity, receiver: string): string {
  return base64urlnopad.encode(hmac(sha256, between(maker.secret, receiver, maker.recipient, receiver), bytes(text)));
}

export function isMarkedBy(maker: string, mark: string, text: string, receiver: Identity): boolean {
  try {
    const right = hmac(sha256, between(receiver.secret, maker, maker, receiver.recipient), bytes(text));
    return equalBytes(base64urlnopad.decode(mark), right);
  } catch {
    return false;
  }
}

function between(secret: string, recipient: string, maker: string, receiver: string): Uint8Array {
  const shared = x25519.getSharedSecret(keyBytes(secret), keyBytes(recipient));
  return hkdf(sha256, shared, undefined, bytes(`hearth epoch 1\n${maker}\n${receiver}`), 32);
}
