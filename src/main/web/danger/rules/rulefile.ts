// The rules of one language, as RuleFile.java says them: what is written wrong never comes this far.
import { Phrase } from "./phrase";

export const LEVELS = ["RED", "AMBER", "YELLOW", "NONE"] as const;
export type Level = (typeof LEVELS)[number];

export interface Rule {
  readonly name: string;
  readonly level: Level;
  readonly anyone: boolean;
  readonly why: string;
  readonly phrases: readonly Phrase[];
}

type WordKind = "first" | "third" | "negation";
type PhraseKind = "idiom" | "past" | "recent" | "sure";

export class RuleFile {
  readonly rules: Rule[] = [];
  private readonly lists = new Map<string, readonly string[]>();
  private readonly kinds = new Map<string, ReadonlySet<string>>();
  private readonly found = new Map<string, Phrase[]>();

  constructor(readonly language: string, text: string) {
    for (const line of text.split("\n").map((one) => one.trim())) {
      if (line !== "" && !line.startsWith("#")) {
        this.take(line);
      }
    }
  }

  words = (kind: WordKind): ReadonlySet<string> => this.kinds.get(kind) ?? new Set();

  phrases = (kind: PhraseKind): readonly Phrase[] => this.found.get(kind) ?? [];

  private take(line: string): void {
    const [what = "", name = "", ...others] = line.split(/\s+/);
    const rest = line.slice(what.length).trim();
    switch (what) {
      case "list":
        this.lists.set(name, others);
        break;
      case "words":
        this.kinds.set(name, new Set(others));
        break;
      case "rule":
        this.begin(name, others);
        break;
      case "why":
        this.change((rule) => ({ ...rule, why: rest }));
        break;
      case "say":
        this.change((rule) => ({ ...rule, phrases: [...rule.phrases, new Phrase(rest, this.lists)] }));
        break;
      default:
        this.found.set(what, [...(this.found.get(what) ?? []), new Phrase(rest, this.lists)]);
    }
  }

  private begin(name: string, [level, anyone]: string[]): void {
    this.rules.push({ name, level: LEVELS.find((one) => one === level) ?? "NONE", anyone: anyone === "anyone", why: "", phrases: [] });
  }

  private change(as: (rule: Rule) => Rule): void {
    const last = this.rules.pop();
    if (last !== undefined) {
      this.rules.push(as(last));
    }
  }
}
