import { expect, test } from "vitest";
import { read, wordFor } from "./verdict";

test("says for what a line is good enough", () => {
  expect(wordFor({ kilobits: 600, lost: 0, milliseconds: 30 })).toBe("pictures");
  expect(wordFor({ kilobits: 180, lost: 0.02, milliseconds: 80 })).toBe("sound");
  expect(wordFor({ kilobits: 20, lost: 0, milliseconds: 80 })).toBe("text");
});

test("a line that loses much or is far away carries no pictures, however broad it is", () => {
  expect(wordFor({ kilobits: 600, lost: 0.1, milliseconds: 30 })).toBe("sound");
  expect(wordFor({ kilobits: 600, lost: 0, milliseconds: 900 })).toBe("sound");
  expect(wordFor({ kilobits: 600, lost: 0.3, milliseconds: 30 })).toBe("text");
});

const addresses = (type: string, protocol: string) => [
  { id: "in", type: "inbound-rtp", bytesReceived: 1000, packetsReceived: 9, packetsLost: 1 },
  { id: "t", type: "transport", selectedCandidatePairId: "used" },
  { id: "other", type: "candidate-pair", localCandidateId: "c2", nominated: true },
  { id: "used", type: "candidate-pair", localCandidateId: "c1", currentRoundTripTime: 0.05 },
  { id: "c1", type: "local-candidate", candidateType: type, protocol },
  { id: "c2", type: "local-candidate", candidateType: "relay", protocol: "udp" },
];

test("tells which way was taken", () => {
  expect(read(addresses("host", "udp")).way).toBe("straight");
  expect(read(addresses("host", "tcp")).way).toBe("fallback");
  expect(read(addresses("relay", "udp")).way).toBe("relay");
  expect(read(addresses("host", "udp"))).toMatchObject({ bytes: 1000, lost: 1, seconds: 0.05 });
});

test("a browser that tells little is believed little", () => {
  expect(read([])).toEqual({ bytes: 0, packets: 0, lost: 0, seconds: 0, way: "straight" });
});
