export type Ability = "good" | "clear" | "text";

/** What a browser can do at all: picture and sound, and encrypting them itself. */
export function ability(browser: typeof globalThis = globalThis): Ability {
  if (!browser.RTCPeerConnection || !browser.navigator?.mediaDevices?.getUserMedia) {
    return "text";
  }
  const transforms = "RTCRtpScriptTransform" in browser;
  const streams = "createEncodedStreams" in (browser.RTCRtpSender?.prototype ?? {});
  return transforms || streams ? "good" : "clear";
}
