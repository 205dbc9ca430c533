import type { Sample } from "./steps";

/** One report of a connection, as browsers write it. */
type Report = Iterable<[string, Record<string, unknown>]>;

interface Counted {
  kind: string;
  track: string;
  samples: number;
  madeUp: number;
  packets: number;
  frames: number;
}

export interface Counts {
  at: number;
  got: Map<string, Counted>;
  lost: number | undefined;
}

/** With fewer packets than that somebody is silent, and nothing can be said of their sound. */
const SPOKEN_PACKETS = 20;

export function count(reports: Report[], at: number): Counts {
  const counts: Counts = { at, got: new Map(), lost: undefined };
  for (const [id, stat] of reports.flatMap((report) => [...report])) {
    if (stat.type === "inbound-rtp") {
      counts.got.set(id, {
        kind: String(stat.kind),
        track: String(stat.trackIdentifier ?? ""),
        samples: number(stat.totalSamplesReceived),
        madeUp: number(stat.concealedSamples) - number(stat.silentConcealedSamples),
        packets: number(stat.packetsReceived),
        frames: number(stat.framesDecoded),
      });
    } else if (stat.type === "remote-inbound-rtp" && stat.kind === "audio" && typeof stat.fractionLost === "number") {
      counts.lost = Math.max(counts.lost ?? 0, stat.fractionLost);
    }
  }
  return counts;
}

/**
 * What went on between two counts. The best of what comes tells of one's own line: what is bad from one person alone is theirs.
 *
 * @param pictures tracks that should come, by people whose own line is not poor
 * @param unsound tracks of people whose own line is poor
 */
export function compare(before: Counts, after: Counts, pictures: ReadonlySet<string>, unsound: ReadonlySet<string>): Sample {
  const seconds = (after.at - before.at) / 1000;
  const heard: number[] = [];
  const seen: number[] = [...pictures].map(() => 0);
  for (const [id, now] of after.got) {
    const then = before.got.get(id);
    if (then && now.kind === "audio" && !unsound.has(now.track)) {
      const samples = now.samples - then.samples;
      const madeUp = now.madeUp - then.madeUp;
      (now.packets - then.packets >= SPOKEN_PACKETS || madeUp > 0) && samples > 0 && heard.push(madeUp / samples);
    } else if (then && now.kind === "video" && pictures.has(now.track)) {
      seen.push((now.frames - then.frames) / seconds);
    }
  }
  return {
    madeUp: heard.length > 0 ? Math.min(...heard) : undefined,
    frames: seen.length > 0 ? Math.max(...seen) : undefined,
    lost: after.lost,
  };
}

/** Nothing came at all where something should: that is a line cut, not a narrow one, and it is mended or made anew. */
export function isCut(before: Counts, after: Counts, pictures: ReadonlySet<string>): boolean {
  const grown = (what: "packets" | "madeUp") =>
    [...after.got].reduce((sum, [id, now]) => sum + now[what] - (before.got.get(id)?.[what] ?? 0), 0);
  return grown("packets") === 0 && (pictures.size > 0 || grown("madeUp") > 0);
}

function number(value: unknown): number {
  return typeof value === "number" ? value : 0;
}
