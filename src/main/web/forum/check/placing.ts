// Places by the names of the gazetteer, one a line, that the build makes of it.
import type { Sign } from "./sign";

const MOST_WORDS = 3;

/** Names that are everyday words too: only after a word that says where. */
const EVERYDAY = new Set(
  "time hole strand lund moss nes ås bø å sola ski os hå ål fet eid berg vik dal lier rana mo sande sund sand lom våler hof vang ringe bygland høyland nord sør øst vest norge noreg norway sverige sweden skog hus bru alta hamar hemne flå rollag gran man are arte boden mora falun fors hed norra södra svart torp valla vall vara vi ed gimo hjo sala nora nybro åre visby ekerö lilla bara bro by den hem här ner ny ort rot se så till upp ut år".split(
    " ",
  ),
);
const WHERE = /(?:^|\s)(?:in|from|near|to|at|outside|around|leave|i|på|fra|frå|til|ved|utenfor|nær|rundt|bor i|live in)\s+$/iu;

export class Placing {
  private readonly names: ReadonlySet<string>;

  constructor(lines: string) {
    this.names = new Set(lines.split("\n").filter((line) => line !== "").map(folded));
  }

  find(text: string): Sign[] {
    const words = [...text.matchAll(/[\p{L}][\p{L}’'-]*/gu)];
    const signs: Sign[] = [];
    for (let at = 0; at < words.length; at++) {
      for (let number = Math.min(MOST_WORDS, words.length - at); number > 0; number--) {
        const start = words[at]?.index ?? 0;
        const last = words[at + number - 1];
        const end = (last?.index ?? 0) + (last?.[0].length ?? 0);
        if (this.isPlace(text, start, end)) {
          signs.push({ kind: "place", start, end, words: text.slice(start, end) });
          at += number - 1;
          break;
        }
      }
    }
    return signs;
  }

  private isPlace(text: string, start: number, end: number): boolean {
    const words = text.slice(start, end);
    const name = folded(words);
    if (!this.names.has(name) || name.length < 2) {
      return false;
    }
    const saidWhere = WHERE.test(text.slice(Math.max(0, start - 16), start));
    const large = /^\p{Lu}/u.test(words);
    if (EVERYDAY.has(name) || name.length < 4) {
      return saidWhere && large;
    }
    const begins = /(?:^|[.!?\n])\s*$/u.test(text.slice(Math.max(0, start - 3), start));
    return large ? !begins || name.length > 4 : saidWhere && name.length > 4;
  }
}

const folded = (name: string): string => name.toLowerCase().normalize("NFC");
