package org.hearth.journeys;

import com.microsoft.playwright.Page;
import java.util.List;

/** Counts the frames a browser decodes, by track, every fiftieth of a second, with the time of day of each count. */
final class Counting {

    /** Before the page's own scripts: afterwards nobody gets at its connections. */
    private static final String SCRIPT = """
            (() => {
              const connections = [], Real = window.RTCPeerConnection;
              window.RTCPeerConnection = class extends Real {
                constructor(...args) { super(...args); connections.push(this); }
              };
              window.decoded = [];
              const count = async () => {
                const counts = {};
                for (const connection of connections) {
                  try {
                    (await connection.getStats()).forEach(one => {
                      if (one.type === 'inbound-rtp' && one.kind === 'video') {
                        counts[one.trackIdentifier] = one.framesDecoded ?? 0;
                      }
                    });
                  } catch { /* closed */ }
                }
                window.decoded.push([Date.now(), counts]);
                if (window.decoded.length > 6000) window.decoded.shift();
                setTimeout(count, 20);
              };
              count();
            })();
            """;

    private static final String TRACK = """
            who => document.querySelector(`[data-identity="${who}"] video`)?.srcObject?.getVideoTracks()[0]?.id ?? ''
            """;

    /** Of these tracks, or of all: frames counted from the first count at or after this time. */
    private static final String AFTER = """
            ([from, tracks]) => {
              const sum = counts => Object.entries(counts)
                .filter(([track]) => tracks.length === 0 || tracks.includes(track))
                .reduce((all, [, frames]) => all + frames, 0);
              const known = {}, sums = [];
              for (const [time, counts] of window.decoded) {
                for (const [track, frames] of Object.entries(counts)) known[track] = Math.max(known[track] ?? 0, frames);
                sums.push([time, sum(known)]);
              }
              const first = sums.find(([time]) => time >= from) ?? sums.at(-1);
              return sums.at(-1)[1] - first[1];
            }
            """;

    /** The longest time between two counts that differ, in this span. */
    private static final String GAP = """
            ([from, to]) => {
              let longest = 0, last = from, before = -1;
              for (const [time, counts] of window.decoded) {
                const sum = Object.values(counts).reduce((all, frames) => all + frames, 0);
                if (time >= from && time <= to && sum !== before) {
                  longest = Math.max(longest, time - last);
                  last = time;
                }
                before = sum;
              }
              return Math.max(longest, to - last);
            }
            """;

    private Counting() {}

    static void in(Page page) {
        page.addInitScript(SCRIPT);
    }

    static String track(Page page, String identity) {
        return (String) page.evaluate(TRACK, identity);
    }

    /** From this millisecond of the day’s clock, of these tracks, or of all if none is named. */
    static int framesAfter(Page page, double from, List<String> tracks) {
        return ((Number) page.evaluate(AFTER, List.of(from, tracks))).intValue();
    }

    static int longestGap(Page page, double from, double to) {
        return ((Number) page.evaluate(GAP, List.of(from, to))).intValue();
    }
}
