import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { keyOf, type Payload } from "./payload";

/** One key a purpose: what is known of one tells nothing of the other. */
export const derive = (payload: Payload, purpose: "chat" | "media"): Uint8Array =>
  hkdf(sha256, keyOf(payload), undefined, new TextEncoder().encode(purpose), 32);
