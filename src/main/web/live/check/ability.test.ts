import { expect, test } from "vitest";
import { ability } from "./ability";

const browser = (has: object) => has as unknown as typeof globalThis;
const devices = { navigator: { mediaDevices: { getUserMedia: () => undefined } }, RTCPeerConnection: class {} };

test("a browser without pictures and sound writes", () => {
  expect(ability(browser({}))).toBe("text");
  expect(ability(browser({ RTCPeerConnection: class {}, navigator: {} }))).toBe("text");
});

test("encrypting is known by either of two ways", () => {
  expect(ability(browser({ ...devices, RTCRtpSender: class {} }))).toBe("clear");
  expect(ability(browser({ ...devices, RTCRtpScriptTransform: class {} }))).toBe("good");
  expect(ability(browser({ ...devices, RTCRtpSender: class { createEncodedStreams() {} } }))).toBe("good");
});
