// Words in a row, as a rule writes them: see Phrase.java, which says the same in Java and refuses what could take long.
import { plain, squeezed, type Word } from "./words";

const MISSPELT_FROM = 6;

interface Term {
  readonly word: string;
  readonly squeezed: string;
  readonly beginning: boolean;
  readonly exact: boolean;
}

interface Step {
  readonly gap: number;
  readonly optional: boolean;
  readonly alternatives: readonly (readonly Term[])[];
}

export type Lists = ReadonlyMap<string, readonly string[]>;

/** `words` are the places of the words that the phrase names, so without those in its gaps. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly words: readonly number[];
}

export class Phrase {
  private readonly steps: readonly Step[];
  private readonly initials: ReadonlySet<string>;

  constructor(written: string, lists: Lists) {
    this.steps = written.trim().split(/\s+/).map((step) => stepOf(step, lists));
    this.initials = new Set(this.steps[0]?.alternatives.map((terms) => terms[0]?.word.charAt(0) ?? ""));
  }

  /** The match that begins with the word at this place, with the narrowest gaps. */
  at(words: readonly Word[], start: number): Match | undefined {
    const first = words[start];
    if (first === undefined || !this.initials.has(first.text.charAt(0))) {
      return undefined;
    }
    const used: number[] = [];
    const end = this.walk(words, start, 0, first.sentence, used);
    return end < 0 ? undefined : { start, end, words: used };
  }

  private walk(words: readonly Word[], at: number, number: number, sentence: number, used: number[]): number {
    const step = this.steps[number];
    if (step === undefined) {
      return at;
    }
    if (step.gap > 0) {
      for (let skipped = 0; skipped <= step.gap; skipped++) {
        const end = this.walk(words, at + skipped, number + 1, sentence, used);
        if (end >= 0) {
          return end;
        }
      }
      return -1;
    }
    for (const terms of step.alternatives) {
      if (fit(terms, words, at, sentence)) {
        const before = used.length;
        terms.forEach((_, place) => used.push(at + place));
        const end = this.walk(words, at + terms.length, number + 1, sentence, used);
        if (end >= 0) {
          return end;
        }
        used.length = before;
      }
    }
    return step.optional ? this.walk(words, at, number + 1, sentence, used) : -1;
  }
}

function stepOf(written: string, lists: Lists): Step {
  if (/^~[1-9]$/.test(written)) {
    return { gap: Number(written.charAt(1)), optional: false, alternatives: [] };
  }
  const optional = written.endsWith("?");
  const alternatives = (optional ? written.slice(0, -1) : written)
    .split("|")
    .flatMap((one) => (one.startsWith("@") ? (lists.get(one.slice(1)) ?? []) : [one]));
  return { gap: 0, optional, alternatives: alternatives.map((one) => one.split("_").map(termOf)) };
}

function termOf(written: string): Term {
  const exact = written.startsWith("=");
  const beginning = written.endsWith("*");
  const word = plain(written.slice(exact ? 1 : 0, written.length - (beginning ? 1 : 0)));
  return { word, squeezed: squeezed(word), beginning, exact };
}

function matches(term: Term, word: Word): boolean {
  if (word.stretched) {
    return term.beginning ? word.text.startsWith(term.squeezed) : word.text === term.squeezed;
  }
  if (term.beginning) {
    return word.text.startsWith(term.word);
  }
  return (
    word.text === term.word || (!term.exact && term.word.length >= MISSPELT_FROM && oneLetterWrong(term.word, word.text))
  );
}

const fit = (terms: readonly Term[], words: readonly Word[], at: number, sentence: number): boolean =>
  terms.every((term, number) => {
    const word = words[at + number];
    return word !== undefined && word.sentence === sentence && matches(term, word);
  });

/** One letter too many, too few, another one, or two changed about; the first is right. */
export function oneLetterWrong(right: string, typed: string): boolean {
  const difference = typed.length - right.length;
  if (difference < -1 || difference > 1 || typed === "" || typed.charAt(0) !== right.charAt(0)) {
    return false;
  }
  let at = 0;
  while (at < right.length && at < typed.length && right.charAt(at) === typed.charAt(at)) {
    at++;
  }
  if (difference === 1) {
    return right.slice(at) === typed.slice(at + 1);
  }
  if (difference === -1) {
    return right.slice(at + 1) === typed.slice(at);
  }
  return (
    at === right.length ||
    right.slice(at + 1) === typed.slice(at + 1) ||
    (at + 1 < right.length &&
      right.charAt(at) === typed.charAt(at + 1) &&
      right.charAt(at + 1) === typed.charAt(at) &&
      right.slice(at + 2) === typed.slice(at + 2))
  );
}
