// What is written in numbers and signs: reachable, countable, or a day.
import { found, type Sign } from "./sign";

const MONTH =
  "(?:january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|mars|mai|juni|juli|oktober|desember|jan|feb|apr|aug|sept|sep|okt|oct|nov|des|dec)";
const DAY = "(?:[12]\\d|3[01]|0?[1-9])";
const YEAR = "(?:19|20)\\d\\d";

const DATES = [
  new RegExp(`(?<!\\d)${DAY}[./-](?:1[0-2]|0?[1-9])[./-](?:${YEAR}|\\d\\d)(?!\\d)`, "giu"),
  new RegExp(`(?<!\\d)${YEAR}-(?:1[0-2]|0[1-9])-${DAY}(?!\\d)`, "giu"),
  new RegExp(`(?<!\\d)${DAY}(?:\\.|st|nd|rd|th)?(?: of)? ${MONTH}(?![\\p{L}])(?:,? ${YEAR})?`, "giu"),
  new RegExp(`(?<![\\p{L}])${MONTH} ${DAY}(?:st|nd|rd|th)?(?![\\d\\p{L}:])(?:,? ${YEAR})?`, "giu"),
];
const BIRTH = /(?:born|birthday|birth|dob|født|fødd|fødselsdag|bursdag)[^.!?\n]{0,24}$/iu;

const MAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu;
const SPOKEN_MAIL =
  /[\p{L}\p{N}._-]{2,64} ?(?:\(at\)|\[at\]| at | krøllalfa ) ?(?:gmail|hotmail|outlook|yahoo|icloud|live|proton(?:mail)?|online)\b(?: ?(?:dot|punktum|\.) ?(?:com|no|net|co\.uk|se))?/giu;
const HANDLE = /(?<![\p{L}\p{N}.])@[\p{L}\p{N}_.]{3,30}/gu;
const NUMBER = /(?<![\d-])(?:\d{6} ?\d{5}|\d{3}-\d{2}-\d{4}|\d{3} \d{3} \d{4}(?= (?:nhs|is my nhs)))(?![\d-])/giu;
const PHONE = /(?<![\d.,/-])(?:\+|00)?\(?\d{1,4}\)?(?:[ .-]?\(?\d{1,4}\)?){1,6}(?![\d/])/gu;

/** Numbers of this many digits reach somebody. */
const FEWEST_DIGITS = 8;
const MOST_DIGITS = 15;

export function numbers(text: string): Sign[] {
  return [
    ...found(text, "number", NUMBER),
    ...[MAIL, SPOKEN_MAIL, HANDLE].flatMap((pattern) => found(text, "mail", pattern)),
    ...dates(text),
    ...found(text, "phone", PHONE).filter(reaches),
  ];
}

function dates(text: string): Sign[] {
  return DATES.flatMap((pattern) => found(text, "date", pattern)).map((sign) =>
    BIRTH.test(text.slice(Math.max(0, sign.start - 40), sign.start)) ? { ...sign, kind: "birth" } : sign,
  );
}

function reaches({ words }: Sign): boolean {
  const digits = words.replace(/\D/g, "").length;
  const sum = /^\d{1,3}(?:[ .]000)+$/.test(words);
  const years = /^(?:19|20)\d\d ?- ?(?:19|20)\d\d$/.test(words);
  return digits >= FEWEST_DIGITS && digits <= MOST_DIGITS && !sum && !years;
}
