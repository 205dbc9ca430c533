import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** By what somebody says that they are not alone, as the harmless page tells it; the words only as fingerprints. */
export interface Ways {
  readonly key?: { readonly name: string; readonly times: number };
  readonly gesture?: string;
  /** Whether a line in the chat is the word. */
  isWord(line: string): boolean;
  /** Whether what is looked for leads back. */
  leadsBack(looked: string): boolean;
}

/** Nobody writes more than that as their word. */
const LONGEST = 80;

export function readWays(text: string): Ways {
  const [key = "-", gesture = "-", salt = "", word = "-", back = "-"] = text.split(" ");
  const [name = "", times = "1"] = key.split("*");
  const is = (typed: string, fingerprint: string) =>
    fingerprint !== "-" && typed.length <= LONGEST && folded(typed) !== "" && bytesToHex(sha256(utf8ToBytes(`${salt} ${folded(typed)}`))) === fingerprint;
  return {
    ...(key === "-" ? {} : { key: { name, times: Number(times) } }),
    ...(gesture === "-" ? {} : { gesture }),
    isWord: (line) => is(line, word),
    leadsBack: (looked) => is(looked, back),
  };
}

/** As `CodeWord.folded`. */
export function folded(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s+/gu, " ")
    .replace(/^[\p{P}\p{S}\s]+|[\p{P}\p{S}\s]+$/gu, "");
}
