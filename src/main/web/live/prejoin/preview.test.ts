import { beforeEach, expect, it, vi } from "vitest";
import { Preview, type Shown } from "./preview";

const shown = { picture: vi.fn(), level: vi.fn(), trouble: vi.fn(), fine: vi.fn() } satisfies Shown;
const track = () => ({ stop: vi.fn() });

function stream(...tracks: { stop: () => void }[]): MediaStream {
  return { getTracks: () => tracks } as unknown as MediaStream;
}

beforeEach(() => {
  Object.values(shown).forEach((told) => told.mockReset());
  const node = { connect: vi.fn(), fftSize: 32, getFloatTimeDomainData: vi.fn() };
  vi.stubGlobal("AudioContext", class {
    createAnalyser = () => node;
    createMediaStreamSource = () => node;
    resume = async () => {};
    close = async () => {};
  });
});

it("asks for no device when somebody comes in writing", async () => {
  const getUserMedia = vi.fn();
  await new Preview(shown, { getUserMedia }).show("text");
  expect(getUserMedia).not.toHaveBeenCalled();
});

it("shows the picture and lets go of everything at the end", async () => {
  const sound = track();
  const light = track();
  const getUserMedia = vi.fn(async (what?: MediaStreamConstraints) => stream(what?.audio ? sound : light));
  const preview = new Preview(shown, { getUserMedia });
  await preview.show("camera");
  expect(shown.picture).toHaveBeenLastCalledWith(expect.anything());
  preview.stop();
  expect(sound.stop).toHaveBeenCalled();
  expect(light.stop).toHaveBeenCalled();
  expect(shown.picture).toHaveBeenLastCalledWith(undefined);
});

it("tells each device's own trouble, and sound goes on without a picture", async () => {
  const getUserMedia = vi.fn(async (what?: MediaStreamConstraints) => {
    if (what?.video) {
      throw Object.assign(new Error(), { name: "NotReadableError" });
    }
    return stream(track());
  });
  await new Preview(shown, { getUserMedia }).show("camera");
  expect(shown.trouble.mock.calls).toEqual([["camera", "busy"]]);
});

it("says kindly that a page without devices has none", async () => {
  await new Preview(shown, undefined).show("audio");
  expect(shown.trouble.mock.calls).toEqual([["microphone", "none"]]);
});

it("drops an answer that comes after the choice has changed", async () => {
  const late = track();
  let answer: (stream: MediaStream) => void = () => {};
  const getUserMedia = vi.fn(() => new Promise<MediaStream>((done) => (answer = done)));
  const preview = new Preview(shown, { getUserMedia });
  const asked = preview.show("audio");
  await preview.show("text");
  answer(stream(late));
  await asked;
  expect(late.stop).toHaveBeenCalled();
});
