export const KINDS = [
  "number",
  "mail",
  "birth",
  "date",
  "phone",
  "address",
  "person",
  "hospital",
  "work",
  "place",
  "name",
  "weather",
] as const;

export type Kind = (typeof KINDS)[number];

/** Words of a text that might tell somebody who wrote it. */
export interface Sign {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** What a pattern finds: its group "sign" where it has one, else all of it. */
export const found = (text: string, kind: Kind, pattern: RegExp): Sign[] =>
  [...text.matchAll(pattern)].map((match) => {
    const words = match.groups?.["sign"] ?? match[0];
    const start = match.index + match[0].lastIndexOf(words);
    return { kind, start, end: start + words.length, words };
  });

export const overlap = (one: Sign, other: Sign): boolean => one.start < other.end && other.start < one.end;
