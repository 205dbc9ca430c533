import { LONGEST_LINE, type Place } from "./line";

/** What somebody writes from before the door, where no key of the circle is: to those who lead alone. Nothing proves from whom. */
export const knock = (text: string, { meeting, submission }: Place): string => JSON.stringify({ v: 1, meeting, submission, text });

/** Undefined for what is none, of another meeting or of another line. */
export function readKnock(inside: string, { meeting, submission }: Place): { text: string } | undefined {
  try {
    const read = JSON.parse(inside) as Record<string, unknown>;
    const fits = read.v === 1 && read.meeting === meeting && read.submission === submission;
    return fits && typeof read.text === "string" && read.text.length <= LONGEST_LINE ? { text: read.text } : undefined;
  } catch {
    return undefined;
  }
}
