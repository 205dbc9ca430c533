import type { LocalVideoTrack } from "livekit-client";
import { beforeEach, expect, it, vi } from "vitest";
import { OwnPicture, type Look, type Taken } from "./picture";

const events: string[] = [];
let published: unknown;

const by = {
  publishTrack: vi.fn(async (track: unknown) => {
    published = track;
    events.push(`publish ${name(track)}`);
    return undefined as never;
  }),
  unpublishTrack: vi.fn(async (track: unknown) => {
    published = undefined;
    events.push(`unpublish ${name(track)}`);
    return undefined;
  }),
  getTrackPublication: () => ({ track: published }) as never,
};

beforeEach(() => {
  events.length = 0;
  published = undefined;
});

const name = (track: unknown) => (track as { look: string }).look;

function taken(look: Look): Taken {
  return { track: { look } as unknown as LocalVideoTrack, end: () => void events.push(`end ${look}`) };
}

it("stops the camera before it asks for anything else, and then shows the blurred picture", async () => {
  const picture = new OwnPicture(async (look) => taken(look));
  await picture.show(by, "clear");
  const changed = picture.show(by, "blurred");
  expect(events).toEqual(["publish clear", "end clear"]);
  await changed;
  expect(events.filter((event) => !event.startsWith("end"))).toEqual(["publish clear", "unpublish clear", "publish blurred"]);
});

it("is off at once", async () => {
  const picture = new OwnPicture(async (look) => taken(look));
  await picture.show(by, "clear");
  const off = picture.show(by, undefined);
  expect(events.at(-1)).toBe("end clear");
  await off;
  expect(events.at(-1)).toBe("unpublish clear");
});

it("never shows a clear picture that came after another word", async () => {
  let come: (one: Taken) => void = () => undefined;
  const picture = new OwnPicture((look) => (look === "clear" ? new Promise((done) => (come = done)) : Promise.resolve(taken(look))));
  const first = picture.show(by, "clear");
  await Promise.resolve();
  const second = picture.show(by, "blurred");
  come(taken("clear"));
  await Promise.all([first, second]);
  expect(events).toEqual(["end clear", "publish blurred"]);
});

it("says the same twice without doing it twice, and again after it was taken away", async () => {
  const picture = new OwnPicture(async (look) => taken(look));
  await picture.show(by, "clear");
  await picture.show(by, "clear");
  expect(events).toEqual(["publish clear"]);
  published = undefined;
  await picture.show(by, "clear");
  expect(events).toEqual(["publish clear", "end clear", "unpublish clear", "publish clear"]);
});

it("goes on after a camera that could not be had", async () => {
  const picture = new OwnPicture((look) => (look === "clear" ? Promise.reject(new Error("busy")) : Promise.resolve(taken(look))));
  await expect(picture.show(by, "clear")).rejects.toThrow("busy");
  await picture.show(by, "blurred");
  expect(events).toEqual(["publish blurred"]);
});

it("lets go of everything with the connection", async () => {
  const picture = new OwnPicture(async (look) => taken(look));
  await picture.show(by, "blurred");
  const gone = picture.show(undefined, "blurred");
  expect(events.at(-1)).toBe("end blurred");
  await gone;
  expect(events.at(-1)).toBe("unpublish blurred");
});

it("does not wait for a connection that is gone before it shows itself on the next", async () => {
  const picture = new OwnPicture(async (look) => taken(look));
  const gone = { ...by, unpublishTrack: () => new Promise<undefined>(() => undefined) };
  await picture.show(gone, "clear");
  void picture.show(undefined, undefined);
  await picture.show(by, "clear");
  expect(events.filter((event) => !event.startsWith("end"))).toEqual(["publish clear", "publish clear"]);
});

it("does not wait for one that goes while it is being asked", async () => {
  const picture = new OwnPicture(async (look) => taken(look));
  const going = { ...by, publishTrack: () => new Promise<never>(() => undefined) };
  const first = picture.show(going, "clear");
  await new Promise((done) => setTimeout(done));
  void picture.show(undefined, undefined);
  await expect(first).rejects.toThrow("gone");
  await picture.show(by, "clear");
  expect(events.filter((event) => !event.startsWith("end"))).toEqual(["publish clear"]);
});
