package org.hearth.journeys;

import com.microsoft.playwright.Page;

/** A browser that somebody has changed: once it sends picture and sound, its page's script cannot end that. */
final class SendingOn {

    /** Nothing that the page’s script does ends or mutes what this browser sends. */
    private static final String SCRIPT = """
            (() => {
              const lines = [], Line = window.RTCPeerConnection;
              window.RTCPeerConnection = class extends Line {
                constructor(...how) { super(...how); lines.push(this); }
                removeTrack() {}
                close() {}
              };
              MediaStreamTrack.prototype.stop = () => {};
              Object.defineProperty(MediaStreamTrack.prototype, 'enabled', { get: () => true, set: () => {} });
              const replace = RTCRtpSender.prototype.replaceTrack;
              RTCRtpSender.prototype.replaceTrack = function (track) { return track ? replace.call(this, track) : Promise.resolve(); };
              RTCRtpSender.prototype.setParameters = () => Promise.resolve();
              RTCRtpTransceiver.prototype.stop = () => {};
              window.packetsSent = async () => {
                let sent = 0;
                for (const line of lines) {
                  (await line.getStats()).forEach(one => { if (one.type === 'outbound-rtp') sent += one.packetsSent ?? 0; });
                }
                return sent;
              };
            })();
            """;

    private SendingOn() {}

    /** Before the page's own scripts. */
    static void in(Page page) {
        page.addInitScript(SCRIPT);
    }

    /** How much it has sent. */
    static int packets(Page page) {
        return ((Number) page.evaluate("() => window.packetsSent()")).intValue();
    }
}
