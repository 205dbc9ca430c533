// @vitest-environment node
import { KeyProviderEvent, type KeyInfo } from "livekit-client";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { MediaKeys, strict } from "./media";
import { newPayload, type Payload } from "./payload";
import { MEETING, tab, type Tab } from "./people.testing";

let ada: Tab;
let keys: MediaKeys;
const sendsAnew = vi.fn();
let set: { index: number | undefined; sent: boolean; key: CryptoKey }[];

beforeEach(async () => {
  ada = await tab("ada");
  vi.useFakeTimers();
  sendsAnew.mockClear();
  keys = new MediaKeys(sendsAnew);
  set = [];
  keys.on(KeyProviderEvent.SetKey, ({ keyIndex, key }: KeyInfo, sent: boolean) => void set.push({ index: keyIndex, sent, key }));
});
afterEach(() => void vi.useRealTimers());

const epoch = (number: number): Payload => newPayload(MEETING, number, "ada", [ada.member]);
const steps = () => set.map(({ index, sent }) => `${index}${sent ? " sent" : ""}`);

it("sends with the first key at once", async () => {
  await keys.learn(epoch(17));
  expect(steps()).toEqual(["1 sent"]);
  expect(keys.getLatestManuallySetKeyIndex()).toBe(1);
});

it("understands the next key at once, sends with it when the others have it too, and then lets go of the old one", async () => {
  await keys.learn(epoch(1));
  await keys.learn(epoch(2));
  expect(steps()).toEqual(["1 sent", "2"]);
  expect(sendsAnew).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(steps()).toEqual(["1 sent", "2", "2 sent"]);
  expect(sendsAnew).toHaveBeenCalledOnce();
  const old = set[0]!.key;
  await vi.advanceTimersByTimeAsync(10_000);
  await vi.waitFor(() => expect(steps()).toEqual(["1 sent", "2", "2 sent", "1"]));
  expect(set[3]!.key).not.toBe(old);
  expect(keys.getLatestManuallySetKeyIndex()).toBe(2);
});

it("never goes back to an older key", async () => {
  await keys.learn(epoch(3));
  await keys.learn(epoch(2));
  await vi.advanceTimersByTimeAsync(20_000);
  expect(steps()).toEqual(["3 sent"]);
});

it("does not let the server turn decryption off", () => {
  const post = vi.fn();
  const worker = strict({ postMessage: post } as unknown as Worker);
  worker.postMessage({ kind: "enable", data: { enabled: false, participantIdentity: "eve" } });
  worker.postMessage({ kind: "setKey", data: { keyIndex: 1 } }, []);
  expect(post.mock.calls.map(([message]) => message)).toEqual([
    { kind: "enable", data: { enabled: true, participantIdentity: "eve" } },
    { kind: "setKey", data: { keyIndex: 1 } },
  ]);
});
