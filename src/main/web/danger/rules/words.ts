// A text as words. The same is written in Words.java: change both, the shared sentences tell if they differ.
const APOSTROPHES = "'’‘`´";
const LONGEST_QUOTATION = 600;
const LETTER = /[\p{L}\p{N}\p{M}]/u;

/** `text` is in lower case, without apostrophes; of a word with a stretched letter ("sooo") only one of each run. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly stretched: boolean;
  readonly quoted: boolean;
  readonly sentence: number;
  readonly pause: boolean;
}

export function wordsOf(text: string): Word[] {
  const quoted = quotedLetters(text);
  const words: Word[] = [];
  let sentence = 0;
  let at = 0;
  let end = 0;
  while (at < text.length) {
    const letter = letterAt(text, at);
    if (!LETTER.test(letter)) {
      at += letter.length;
      continue;
    }
    const between = text.slice(end, at);
    end = endOfWord(text, at);
    sentence += endsSentence(between) ? 1 : 0;
    const word = plain(text.slice(at, end));
    const stretched = isStretched(word);
    words.push({
      text: stretched ? squeezed(word) : word,
      start: at,
      end,
      stretched,
      quoted: quoted.has(at),
      sentence,
      pause: isPause(between),
    });
    at = end;
  }
  return words;
}

const letterAt = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at) ?? 0x20);

function endOfWord(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const letter = letterAt(text, at);
    const within =
      LETTER.test(letter) || (APOSTROPHES.includes(letter) && at + 1 < text.length && LETTER.test(letterAt(text, at + 1)));
    if (!within) {
      return at;
    }
    at += letter.length;
  }
  return at;
}

export const plain = (word: string): string => word.toLowerCase().normalize("NFC").replace(/['’‘`´]/g, "");

const isStretched = (word: string): boolean => /(\p{L})\1\1/u.test(word);

export const squeezed = (word: string): string => word.replace(/(.)\1+/gs, "$1");

/** Three dots are a breath, not an end. */
function endsSentence(between: string): boolean {
  const dotless = between.replaceAll("...", "").replaceAll("..", "");
  return /[.!?;]/.test(dotless) || dotless.replaceAll("\r", "").includes("\n\n");
}

const isPause = (between: string): boolean => /[,:.!?;()–—…\n]/.test(between) || between.includes(" - ");

/** Which letters stand in quotation marks, or in a line quoted with ">". A mark that is never closed opens nothing. */
function quotedLetters(text: string): Set<number> {
  const quoted = new Set<number>();
  let at = 0;
  while (at < text.length) {
    const end = close(text, at);
    for (let inside = at; inside < end; inside++) {
      quoted.add(inside);
    }
    at = end > at ? end + 1 : at + 1;
  }
  return quoted;
}

function closers(text: string, at: number): string {
  const mark = text.charAt(at);
  if (mark === ">") {
    return at === 0 || text.charAt(at - 1) === "\n" ? "\n" : "";
  }
  return mark === '"' ? '"' : "“„”".includes(mark) ? "”“" : mark === "«" ? "»" : "";
}

function close(text: string, at: number): number {
  const marks = closers(text, at);
  if (marks === "") {
    return -1;
  }
  for (let next = at + 1; next < text.length && next < at + LONGEST_QUOTATION; next++) {
    if (marks.includes(text.charAt(next))) {
      return next;
    }
    if (text.startsWith("\n\n", next)) {
      return -1;
    }
  }
  return marks === "\n" && text.length < at + LONGEST_QUOTATION ? text.length : -1;
}
