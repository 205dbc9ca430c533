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
              window.isSendingOn = () =>
                lines.some(line => line.getSenders().some(({ track }) => track?.kind === 'video' && track.readyState === 'live'));
            })();
            """;

    private SendingOn() {}

    /** Before the page's own scripts. */
    static void in(Page page) {
        page.addInitScript(SCRIPT);
    }

    /** Whether its camera still runs into a line. */
    static boolean isOn(Page page) {
        return (boolean) page.evaluate("() => window.isSendingOn()");
    }
}
