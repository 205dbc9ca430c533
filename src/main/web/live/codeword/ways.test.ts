import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { expect, it } from "vitest";
import { folded, readWays } from "./ways";

const print = (word: string) => bytesToHex(sha256(utf8ToBytes(`salt ${word}`)));
const ways = (key = "-", gesture = "-", word = "-", back = print("back home")) => readWays(`${key} ${gesture} salt ${word} ${back}`);

it("reads key, gesture and word", () => {
  const read = ways("Shift*3", "corner", print("teakettle"), print("teakettle"));
  expect(read.key).toEqual({ name: "Shift", times: 3 });
  expect(read.gesture).toBe("corner");
  expect(read.isWord("teakettle")).toBe(true);
  expect(read.leadsBack("teakettle")).toBe(true);
});

it("knows the word typed in haste, and only where it stands alone", () => {
  const read = ways("-", "-", print("blå tekanne"));
  expect(read.isWord("  Blå   TEKANNE!! ")).toBe(true);
  expect(read.isWord("min blå tekanne")).toBe(false);
  expect(read.isWord("")).toBe(false);
  expect(read.isWord("x".repeat(3_000))).toBe(false);
});

it("has nothing that was left out, and then another way back", () => {
  const read = ways();
  expect(read.key).toBeUndefined();
  expect(read.gesture).toBeUndefined();
  expect(read.isWord("back home")).toBe(false);
  expect(read.leadsBack("Back home")).toBe(true);
  expect(readWays("").isWord("")).toBe(false);
});

it("folds marks at the ends, case and width", () => {
  expect(folded("«Ｔea,  time!»")).toBe("tea, time");
});
