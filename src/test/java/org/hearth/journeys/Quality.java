package org.hearth.journeys;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** What a browser really gets of each of the others and sends itself, counted twice a second, with the time of day. */
final class Quality {

    /** Before the page's own scripts: afterwards nobody gets at its connections. */
    private static final String SCRIPT = """
            (() => {
              const connections = [], Real = window.RTCPeerConnection;
              window.RTCPeerConnection = class extends Real {
                constructor(...args) { super(...args); connections.push(this); }
              };
              const who = {}, before = {}, sums = {}, own = { frames: 0, bytes: 0, sound: 0, height: 0, limited: '' };
              window.quality = [];
              const grown = (id, name, value) => {
                const key = id + name, last = before[key] ?? 0;
                before[key] = value;
                return Math.max(0, value - last);
              };
              const count = async () => {
                for (const tile of document.querySelectorAll('[data-identity]')) {
                  for (const one of tile.querySelectorAll('video, audio')) {
                    one.srcObject?.getTracks().forEach(track => who[track.id] = tile.dataset.identity);
                  }
                }
                Object.values(sums).forEach(one => one.height = 0);
                own.height = 0;
                let way = '', port = 0;
                for (const [number, connection] of connections.entries()) {
                  if (connection.connectionState === 'closed') continue;
                  const stats = await connection.getStats().catch(() => new Map());
                  stats.forEach(one => {
                    const id = number + one.id;
                    if (one.type === 'inbound-rtp') {
                      const sum = sums[who[one.trackIdentifier] ?? ''] ??= { frames: 0, height: 0, madeUp: 0, samples: 0, packets: 0, energy: 0 };
                      if (one.kind === 'video') {
                        const frames = grown(id, 'f', one.framesDecoded ?? 0);
                        sum.frames += frames;
                        if (frames > 0) sum.height = Math.max(sum.height, one.frameHeight ?? 0);
                      } else {
                        sum.madeUp += grown(id, 'c', (one.concealedSamples ?? 0) - (one.silentConcealedSamples ?? 0));
                        sum.samples += grown(id, 's', one.totalSamplesReceived ?? 0);
                        sum.packets += grown(id, 'p', one.packetsReceived ?? 0);
                        sum.energy += grown(id, 'e', one.totalAudioEnergy ?? 0);
                      }
                    } else if (one.type === 'outbound-rtp') {
                      const bytes = grown(id, 'b', one.bytesSent ?? 0);
                      own.bytes += bytes;
                      if (one.kind === 'audio') own.sound += bytes;
                      if (one.kind === 'video') {
                        const frames = grown(id, 'f', one.framesSent ?? 0);
                        own.frames += one.rid === 'q' || one.rid === undefined ? frames : 0;
                        if (frames > 0) own.height = Math.max(own.height, one.frameHeight ?? 0);
                        own.limited = one.qualityLimitationReason;
                      }
                    } else if (one.type === 'transport' && one.selectedCandidatePairId) {
                      const local = stats.get(stats.get(one.selectedCandidatePairId)?.localCandidateId);
                      way = [local?.candidateType, local?.protocol, local?.relayProtocol].filter(Boolean).join(' ');
                      port = stats.get(stats.get(one.selectedCandidatePairId)?.remoteCandidateId)?.port;
                    }
                  });
                }
                const notice = document.getElementById('bearing');
                window.quality.push({ at: Date.now(), sums: structuredClone(sums), own: { ...own }, way, port,
                  call: document.getElementById('room')?.dataset.call ?? '',
                  word: notice && !notice.hidden ? notice.querySelector('p')?.textContent ?? '' : '' });
                if (window.quality.length > 2000) window.quality.shift();
                setTimeout(count, 500);
              };
              count();
            })();
            """;

    private static final String BETWEEN = """
            ([who, from, to]) => {
              const all = window.quality.filter(one => one.at >= from && one.at <= to);
              const [first, last] = [all[0], all.at(-1)];
              if (!first || first === last) return {};
              const seconds = (last.at - first.at) / 1000;
              const none = { frames: 0, madeUp: 0, samples: 0, packets: 0 };
              const then = first.sums[who] ?? none, now = last.sums[who] ?? none;
              const heights = all.map(one => one.sums[who]?.height ?? 0).filter(height => height > 0).sort((a, b) => a - b);
              const sent = all.map(one => one.own.height).filter(height => height > 0).sort((a, b) => a - b);
              return {
                frames: (now.frames - then.frames) / seconds,
                height: heights[Math.floor(heights.length / 2)] ?? 0,
                madeUp: 100 * (now.madeUp - then.madeUp) / Math.max(1, now.samples - then.samples),
                packets: (now.packets - then.packets) / seconds,
                sentFrames: (last.own.frames - first.own.frames) / seconds,
                sentHeight: sent[Math.floor(sent.length / 2)] ?? 0,
                sentKilobits: (last.own.bytes - first.own.bytes) * 8 / 1000 / seconds,
                soundKilobits: (last.own.sound - first.own.sound) * 8 / 1000 / seconds,
              };
            }
            """;

    /** When something was first so, in milliseconds after a time of day; nothing while it was not. */
    private static final String FIRST = """
            ([who, from, what]) => {
              const base = window.quality.findLast(one => one.at <= from) ?? { sums: {} };
              const then = base.sums[who] ?? { frames: 0, energy: 0 };
              const found = window.quality.find(one => {
                const now = one.sums[who] ?? { frames: 0, energy: 0, height: 0 };
                return one.at > from && { picture: now.frames - then.frames >= 3, sound: now.energy - then.energy > 0.001,
                  large: now.height >= 300, word: one.word !== '', noWord: one.word === '' }[what];
              });
              return found ? found.at - from : -1;
            }
            """;

    private static final String WORDS = """
            from => {
              let last = '', said = [];
              for (const one of window.quality.filter(one => one.at >= from)) {
                if (one.word !== last) said.push(`${Math.round((one.at - from) / 1000)} s: ${one.word.split('.')[0] || 'nothing'}`);
                last = one.word;
              }
              return said.join('; ');
            }
            """;

    /** The longest time without a new frame of somebody. */
    private static final String WITHOUT = """
            ([who, from]) => {
              let longest = 0, last = from, before = -1;
              for (const one of window.quality.filter(one => one.at >= from)) {
                const frames = one.sums[who]?.frames ?? 0;
                if (frames !== before) {
                  longest = Math.max(longest, one.at - last);
                  last = one.at;
                }
                before = frames;
              }
              return Math.max(longest, Date.now() - last);
            }
            """;

    private Quality() {}

    static void in(Page page) {
        page.addInitScript(SCRIPT);
    }

    /** Of what comes from somebody, and of what this browser sends. */
    static Map<?, ?> between(Page page, String identity, double from, double to) {
        return (Map<?, ?>) page.evaluate(BETWEEN, List.of(identity, from, to));
    }

    static double first(Page page, String identity, double from, String what) {
        return ((Number) page.evaluate(FIRST, List.of(identity, from, what))).doubleValue();
    }

    static double longestWithout(Page page, String identity, double from) {
        return ((Number) page.evaluate(WITHOUT, List.of(identity, from))).doubleValue();
    }

    /** The same in seconds, waited for. */
    static String awaited(Page page, String identity, double from, String what, int seconds) {
        while (first(page, identity, from, what) < 0 && System.currentTimeMillis() - from < seconds * 1_000.0) {
            page.waitForTimeout(250);
        }
        return told(first(page, identity, from, what));
    }

    static String told(double milliseconds) {
        return milliseconds < 0 ? "never" : "%.1f".formatted(milliseconds / 1_000);
    }

    static int remotePort(Page page) {
        return ((Number) page.evaluate("() => window.quality.at(-1)?.port ?? 0")).intValue();
    }

    static String words(Page page, double from) {
        return (String) page.evaluate(WORDS, from);
    }

    /** How media go now, as the standard names it: host udp, host tcp, relay udp tls. */
    static String way(Page page) {
        return (String) page.evaluate("() => window.quality.at(-1)?.way ?? ''");
    }
}
