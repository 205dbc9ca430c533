import { canonical, type Payload } from "./payload";
import { WORDS } from "./wordlist";

const ROUNDS = 600_000;

const bytes = (text: string) => new TextEncoder().encode(text);

/**
 * Six words that stand for a key and for those who have it. That is 48 bits: the many rounds are what somebody who
 * wants to make another key with the same words has to pay for each try, while the meeting lasts.
 */
export async function wordsFor(payload: Payload, language: string): Promise<string[]> {
  const { v: _version, ...rest } = JSON.parse(canonical(payload)) as Payload;
  const digest = await crypto.subtle.digest("SHA-256", bytes(JSON.stringify(rest)));
  const material = await crypto.subtle.importKey("raw", digest, "PBKDF2", false, ["deriveBits"]);
  const slow = { name: "PBKDF2", hash: "SHA-256", iterations: ROUNDS, salt: bytes("hearth words 2") };
  const places = new Uint8Array(await crypto.subtle.deriveBits(slow, material, 48));
  const words = WORDS[language.startsWith("nb") || language.startsWith("no") ? "nb" : "en"];
  return [...places].map((place) => words[place] ?? "");
}
