import { expect, it } from "vitest";
import { compare, count, isCut } from "./measure";

const NONE: ReadonlySet<string> = new Set();

const sound = (id: string, samples: number, concealed: number, packets: number): [string, Record<string, unknown>] => [
  id,
  { type: "inbound-rtp", kind: "audio", trackIdentifier: id, totalSamplesReceived: samples, concealedSamples: concealed, packetsReceived: packets },
];
const picture = (id: string, frames: number): [string, Record<string, unknown>] => [
  id,
  { type: "inbound-rtp", kind: "video", trackIdentifier: id, framesDecoded: frames },
];

it("says how much sound was made up, by the best of those who speak", () => {
  const before = count([[sound("a", 0, 0, 0), sound("b", 0, 0, 0), sound("silent", 0, 0, 0)]], 0);
  const after = count([[sound("a", 96_000, 9_600, 90), sound("b", 96_000, 48_000, 60), sound("silent", 96_000, 0, 4)]], 2_000);
  expect(compare(before, after, NONE, NONE).madeUp).toBeCloseTo(0.1);
  expect(compare(before, after, NONE, new Set(["a"])).madeUp).toBeCloseTo(0.5);
});

it("does not count silence for sound made up", () => {
  const at = (concealed: number, silent: number) => {
    const [id, stat] = sound("a", concealed * 2, concealed, concealed);
    return count([[[id, { ...stat, silentConcealedSamples: silent }]]], concealed);
  };
  expect(compare(at(0, 0), at(1000, 1000), NONE, NONE).madeUp).toBe(0);
});

it("takes the best picture, and a picture that never came for one that stands", () => {
  const before = count([[picture("a", 100), picture("b", 100)]], 0);
  const after = count([[picture("a", 100), picture("b", 120)]], 2_000);
  expect(compare(before, after, new Set(["a", "b"]), NONE).frames).toBe(10);
  expect(compare(before, after, new Set(["a"]), NONE).frames).toBe(0);
  expect(compare(before, after, new Set(["never"]), NONE).frames).toBe(0);
  expect(compare(before, after, NONE, NONE).frames).toBeUndefined();
});

it("knows what of one's own sound did not arrive", () => {
  const answer: [string, Record<string, unknown>] = ["x", { type: "remote-inbound-rtp", kind: "audio", fractionLost: 0.2 }];
  expect(compare(count([], 0), count([[answer]], 2_000), NONE, NONE)).toEqual({ madeUp: undefined, frames: undefined, lost: 0.2 });
});

it("tells a line that is cut from a narrow one and from silence", () => {
  const before = count([[sound("a", 0, 0, 100)]], 0);
  expect(isCut(before, count([[sound("a", 96_000, 90_000, 100)]], 2_000), NONE)).toBe(true);
  expect(isCut(before, count([[sound("a", 96_000, 0, 100)]], 2_000), new Set(["picture"]))).toBe(true);
  expect(isCut(before, count([[sound("a", 96_000, 90_000, 103)]], 2_000), new Set(["picture"]))).toBe(false);
  expect(isCut(before, count([[sound("a", 96_000, 0, 100)]], 2_000), NONE)).toBe(false);
});
