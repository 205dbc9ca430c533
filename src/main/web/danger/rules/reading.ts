// Reads a text by the rules: see Rules.java and DangerLevel.java, which do the same.
import type { Match } from "./phrase";
import { LEVELS, type Level, type Rule, type RuleFile } from "./rulefile";
import { Weakened, type Weakening } from "./weakened";
import { wordsOf, type Word } from "./words";

export interface Hit {
  readonly level: Level;
  readonly language: string;
  readonly rule: string;
  readonly why: string;
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly weakenings: readonly Weakening[];
}

export function read(text: string, file: RuleFile): Hit[] {
  const words = wordsOf(text);
  const context = new Weakened(words, file);
  const hits: Hit[] = [];
  for (const rule of file.rules) {
    for (let at = 0; at < words.length; at++) {
      const match = first(rule, words, at);
      const start = words[match?.start ?? -1]?.start;
      const end = words[(match?.end ?? 0) - 1]?.end;
      if (match !== undefined && start !== undefined && end !== undefined) {
        const weakenings = context.of(rule, match);
        const { name, why } = rule;
        const level = lowered(rule.level, weakenings.length);
        hits.push({ level, language: file.language, rule: name, why, words: text.slice(start, end), start, end, weakenings });
      }
    }
  }
  return hits.sort((one, other) => one.start - other.start || (one.rule < other.rule ? -1 : one.rule > other.rule ? 1 : 0));
}

/** The most urgent of the hits. */
export const levelOf = (hits: readonly Hit[]): Level =>
  LEVELS[Math.min(...hits.map((hit) => LEVELS.indexOf(hit.level)), LEVELS.length - 1)] ?? "NONE";

function lowered(level: Level, steps: number): Level {
  const last: Level = level === "RED" ? "YELLOW" : "NONE";
  return LEVELS[Math.min(LEVELS.indexOf(level) + steps, LEVELS.indexOf(last))] ?? level;
}

function first(rule: Rule, words: readonly Word[], at: number): Match | undefined {
  for (const phrase of rule.phrases) {
    const match = phrase.at(words, at);
    if (match !== undefined) {
      return match;
    }
  }
  return undefined;
}
