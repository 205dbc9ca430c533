import { describe, expect, it } from "vitest";
import enHeldOut from "../../../../test/resources/danger-sentences/en-held-out.txt?raw";
import enChecked from "../../../../test/resources/danger-sentences/en-checked.txt?raw";
import enSecond from "../../../../test/resources/danger-sentences/en-second.txt?raw";
import en from "../../../../test/resources/danger-sentences/en.txt?raw";
import nbHeldOut from "../../../../test/resources/danger-sentences/nb-held-out.txt?raw";
import nbChecked from "../../../../test/resources/danger-sentences/nb-checked.txt?raw";
import nbSecond from "../../../../test/resources/danger-sentences/nb-second.txt?raw";
import nb from "../../../../test/resources/danger-sentences/nb.txt?raw";
import enRules from "../../../resources/danger/en.txt?raw";
import nbRules from "../../../resources/danger/nb.txt?raw";
import { levelOf, read } from "./reading";
import { RuleFile } from "./rulefile";

const files = { en: new RuleFile("en", enRules), nb: new RuleFile("nb", nbRules) };

const sentences = (corpus: string): [string, string][] =>
  corpus
    .split("\n")
    .filter((line) => /^(RED|AMBER|YELLOW|NONE) /.test(line))
    .map((line) => [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)]);

/** One line a hit: what Java finds too. */
const found = (language: "en" | "nb", corpus: string): string =>
  sentences(corpus)
    .map(([, sentence]) => {
      const hits = read(sentence, files[language]);
      return [sentence, ...hits.map((hit) => `  ${hit.level} ${hit.rule} ${hit.start}-${hit.end} ${hit.weakenings.join(" ")}`.trimEnd())].join("\n");
    })
    .join("\n");

describe.each([
  ["en", en, enSecond + enChecked + enHeldOut],
  ["nb", nb, nbSecond + nbChecked + nbHeldOut],
] as const)("the rules in %s", (language, corpus, heldOut) => {
  it("find what Java finds, in the same places", async () => {
    await expect(`${found(language, `${corpus}\n${heldOut}`)}\n`).toMatchFileSnapshot(`../../../../test/resources/danger-sentences/${language}-found.txt`);
  });

  it("find each danger to life among the sentences they were made with", () => {
    const missed = sentences(corpus).filter(([level, text]) => level === "RED" && levelOf(read(text, files[language])) !== "RED");
    expect(missed).toEqual([]);
  });
});
