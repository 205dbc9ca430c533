// What in a text might tell who wrote it. Runs in the browser; nothing of the text leaves it.
import { naming } from "./naming";
import { numbers } from "./numbers";
import type { Placing } from "./placing";
import { KINDS, overlap, type Sign } from "./sign";

/** Each stretch of the text once, as the kind that says most, in the text's order. */
export function look(text: string, known: readonly string[] = [], places?: Placing): Sign[] {
  const signs = [...numbers(text), ...people(text, known), ...naming(text), ...(places?.find(text) ?? [])];
  signs.sort((one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) || other.end - other.start - (one.end - one.start));
  const kept: Sign[] = [];
  for (const sign of signs) {
    if (!kept.some((other) => overlap(sign, other))) {
      kept.push(sign);
    }
  }
  return kept.sort((one, other) => one.start - other.start);
}

/** Those whom the writer knows by another name than the one they have here, as the page handed them over. */
function people(text: string, known: readonly string[]): Sign[] {
  const small = text.toLowerCase();
  return known.flatMap((name) => {
    const signs: Sign[] = [];
    const wanted = name.trim().toLowerCase();
    for (let at = small.indexOf(wanted); wanted.length > 1 && at >= 0; at = small.indexOf(wanted, at + 1)) {
      const end = at + wanted.length;
      if (!/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(end))) {
        signs.push({ kind: "person", start: at, end, words: text.slice(at, end) });
      }
    }
    return signs;
  });
}
