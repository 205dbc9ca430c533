// What stands around the words that a rule found, and makes less of them: see Weakened.java.
import type { Match } from "./phrase";
import type { Rule, RuleFile } from "./rulefile";
import type { Word } from "./words";

const NEGATION_REACH = 3;
const PAST_REACH = 8;
const PERSON_REACH = 5;

export type Weakening = "IDIOM" | "NEGATION" | "QUOTATION" | "PAST" | "THIRD_PERSON";

export class Weakened {
  private readonly idioms: readonly Match[];
  private readonly past: readonly Match[];
  private readonly recent: readonly Match[];
  private readonly sure: readonly Match[];

  constructor(
    private readonly words: readonly Word[],
    private readonly file: RuleFile,
  ) {
    this.idioms = this.found("idiom");
    this.past = this.found("past");
    this.recent = this.found("recent").filter(
      (span) => !this.past.some((over) => over.start <= span.start && span.end <= over.end),
    );
    this.sure = this.found("sure");
  }

  of(rule: Rule, match: Match): Weakening[] {
    const all: Weakening[] = [];
    if (this.idioms.some((idiom) => idiom.start < match.end && match.start < idiom.end)) {
      all.push("IDIOM");
    }
    if (this.isDenied(match)) {
      all.push("NEGATION");
    }
    if (this.words[match.start]?.quoted && this.words[match.end - 1]?.quoted) {
      all.push("QUOTATION");
    }
    if (this.near(this.past, match) && !this.near(this.recent, match)) {
      all.push("PAST");
    }
    if (!rule.anyone && this.isOfAnother(match)) {
      all.push("THIRD_PERSON");
    }
    return all;
  }

  private found(kind: "idiom" | "past" | "recent" | "sure"): Match[] {
    return this.file
      .phrases(kind)
      .flatMap((phrase) => this.words.map((_, start) => phrase.at(this.words, start)).filter((match) => match !== undefined));
  }

  /** A "not" shortly before, in the same breath, or in a gap; what the rule itself names does not deny it. */
  private isDenied(match: Match): boolean {
    for (let at = match.start - 1; at >= Math.max(0, match.start - NEGATION_REACH); at--) {
      if (this.words[at + 1]?.pause || !this.sameSentence(at, match)) {
        break;
      }
      if (this.denies(at)) {
        return true;
      }
    }
    for (let at = match.start; at < match.end; at++) {
      if (!match.words.includes(at) && this.denies(at)) {
        return true;
      }
    }
    return false;
  }

  private denies(at: number): boolean {
    return this.is("negation", at) && !this.sure.some((span) => span.start <= at && at < span.end);
  }

  private near(spans: readonly Match[], match: Match): boolean {
    return spans.some(
      (span) =>
        this.sameSentence(span.start, match) && span.start < match.end + PAST_REACH && span.end > match.start - PAST_REACH,
    );
  }

  /** Whom it is about: the nearest word that says it, first among those found, then backwards. */
  private isOfAnother(match: Match): boolean {
    for (let at = match.start; at < match.end; at++) {
      if (this.is("first", at) || this.is("third", at)) {
        return !this.is("first", at);
      }
    }
    for (let at = match.start - 1; at >= Math.max(0, match.start - PERSON_REACH); at--) {
      if (!this.sameSentence(at, match) || this.is("first", at)) {
        return false;
      }
      if (this.is("third", at)) {
        return true;
      }
    }
    return false;
  }

  private is(kind: "first" | "third" | "negation", at: number): boolean {
    return this.file.words(kind).has(this.words[at]?.text ?? "");
  }

  private sameSentence(at: number, match: Match): boolean {
    return this.words[at]?.sentence === this.words[match.start]?.sentence;
  }
}
