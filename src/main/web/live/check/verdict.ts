export type LineWord = "pictures" | "sound" | "text";

/** What came through of what was sent, by the way that meetings take. @param lost share of packets, 0 to 1 */
export interface Received {
  kilobits: number;
  lost: number;
  milliseconds: number;
}

/** Measured: 300 kbit/s keeps a small picture alive, 100 only broken sound; speech itself needs some 30. */
export function wordFor({ kilobits, lost, milliseconds }: Received): LineWord {
  if (kilobits >= 250 && lost <= 0.05 && milliseconds <= 400) {
    return "pictures";
  }
  return kilobits >= 60 && lost <= 0.15 && milliseconds <= 1_000 ? "sound" : "text";
}

export type Way = "straight" | "fallback" | "relay";

interface Entry {
  id: string;
  type: string;
  [name: string]: unknown;
}

/** What a receiver's statistics say; of several pairs of addresses, the one in use. */
export function read(entries: Entry[]): { bytes: number; packets: number; lost: number; seconds: number; way: Way } {
  const inbound = entries.find((entry) => entry.type === "inbound-rtp") ?? { id: "", type: "" };
  const chosen = entries.find((entry) => entry.type === "transport")?.selectedCandidatePairId;
  const pairs = entries.filter((entry) => entry.type === "candidate-pair");
  const pair = pairs.find((one) => one.id === chosen) ?? pairs.find((one) => one.selected === true || one.nominated === true);
  const local = entries.find((entry) => entry.id === pair?.localCandidateId);
  return {
    bytes: number(inbound.bytesReceived),
    packets: number(inbound.packetsReceived),
    lost: Math.max(0, number(inbound.packetsLost)),
    seconds: number(pair?.currentRoundTripTime),
    way: local?.candidateType === "relay" ? "relay" : local?.protocol === "tcp" ? "fallback" : "straight",
  };
}

const number = (value: unknown): number => (typeof value === "number" ? value : 0);
