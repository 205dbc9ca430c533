import { expect, it } from "vitest";
import { WORDS } from "./wordlist";

it.each(["en", "nb"] as const)("has 256 short words that differ, in %s", (language) => {
  const words = WORDS[language];
  expect(words).toHaveLength(256);
  expect(new Set(words).size).toBe(256);
  words.forEach((word) => expect(word).toMatch(/^[a-zæøå]{2,11}$/));
});

it("means the same at the same place", () => {
  const pairs = ["lighthouse fyrtårn", "water vann", "anchor anker", "hedgehog pinnsvin"];
  expect(pairs.filter((pair) => WORDS.nb[WORDS.en.indexOf(pair.split(" ")[0]!)] === pair.split(" ")[1])).toEqual(pairs.slice(0, 3));
});
