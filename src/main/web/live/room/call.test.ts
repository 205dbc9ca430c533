import { DisconnectReason, RoomEvent, type LocalVideoTrack, type Room } from "livekit-client";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Gate } from "../keys/gate";
import { Call, type Told } from "./call";
import { OwnPicture, type Look, type Taken } from "./picture";
import { Stage } from "./stage";

type Hear = (...what: never[]) => void;

class FakeRoom {
  readonly hears = new Map<string, Hear>();
  readonly localParticipant = {
    trackPublications: new Map<string, { track?: { stop(): void } }>(),
    on: vi.fn(),
    setMicrophoneEnabled: vi.fn(async () => undefined),
    publishTrack: vi.fn(async () => undefined),
    unpublishTrack: vi.fn(async () => undefined),
    getTrackPublication: () => undefined,
  };
  readonly disconnect = vi.fn(async () => {});
  connect = vi.fn(async () => {});
  canPlaybackAudio = true;
  on = (event: string, hear: Hear) => this.hears.set(event, hear);
  tell = (event: string, ...what: unknown[]) => this.hears.get(event)?.(...(what as never[]));
  readonly people = new Map<string, unknown>();
  getParticipantByIdentity = (identity: string) => this.people.get(identity);
}

const grant = { url: "http://localhost/signal", token: "t", identity: "me" };
const told = { state: vi.fn(), soundBlocked: vi.fn(), bearing: vi.fn(), own: vi.fn(), trouble: vi.fn(), line: vi.fn() } satisfies Told;
const take = vi.fn<(look: Look) => Promise<Taken>>();
let rooms: FakeRoom[];

beforeEach(() => {
  sessionStorage.clear();
  vi.useFakeTimers();
  Object.values(told).forEach((one) => one.mockReset());
  take.mockReset().mockImplementation(async () => ({ track: {} as LocalVideoTrack, end: () => undefined }));
  rooms = [];
});
afterEach(() => void vi.useRealTimers());

function call(askForGrant: () => Promise<typeof grant | undefined> = async () => grant, prepare = (_room: FakeRoom) => {}, gate?: Gate): Call {
  const makeRoom = () => {
    const room = new FakeRoom();
    prepare(room);
    rooms.push(room);
    return room as unknown as Room;
  };
  return new Call(makeRoom, askForGrant, new Stage(document), told, gate, new OwnPicture(take));
}

const settle = (milliseconds = 0) => vi.advanceTimersByTimeAsync(milliseconds);

it("connects once however often it is wanted, and publishes what the presence has", async () => {
  const one = call();
  one.want("audio");
  one.want("audio");
  await settle();
  expect(rooms).toHaveLength(1);
  expect(rooms[0]!.connect).toHaveBeenCalledWith(grant.url, grant.token);
  expect(rooms[0]!.localParticipant.setMicrophoneEnabled).toHaveBeenLastCalledWith(true);
  expect(take).not.toHaveBeenCalled();
  expect(told.own).toHaveBeenLastCalledWith(true, undefined);
});

it("publishes nothing in writing, and both after changing to picture", async () => {
  const one = call();
  one.want("text");
  await settle();
  expect(told.own).toHaveBeenLastCalledWith(undefined, undefined);
  one.want("camera");
  await settle();
  expect(told.own).toHaveBeenLastCalledWith(true, true);
});

it("says that the line is lost and comes back with a new grant", async () => {
  const ask = vi.fn(async () => grant);
  const one = call(ask);
  one.want("audio");
  await settle();
  rooms[0]!.tell(RoomEvent.Disconnected);
  expect(told.state).toHaveBeenLastCalledWith("lost");
  await settle(2_000);
  expect(rooms).toHaveLength(2);
  expect(ask).toHaveBeenCalledTimes(2);
  expect(told.state).toHaveBeenLastCalledWith("connected");
});

it("keeps trying, ever more slowly, and says so after a while", async () => {
  const ask = vi.fn(async () => undefined);
  call(ask).want("audio");
  await settle(60_000);
  expect(told.state).toHaveBeenLastCalledWith("apart");
  expect(ask.mock.calls.length).toBeGreaterThan(5);
  expect(ask.mock.calls.length).toBeLessThan(15);
});

it("does not come back after the end", async () => {
  const one = call();
  one.want("audio");
  await settle();
  one.end();
  rooms[0]!.tell(RoomEvent.Disconnected);
  await settle(60_000);
  expect(rooms).toHaveLength(1);
  expect(rooms[0]!.disconnect).toHaveBeenCalled();
});

it("stays in the call when the camera is taken by another program", async () => {
  const busy = Object.assign(new Error(), { name: "NotReadableError" });
  take.mockRejectedValue(busy);
  call().want("camera");
  await settle();
  expect(told.trouble).toHaveBeenCalledWith("camera", "busy");
  expect(told.own).toHaveBeenLastCalledWith(true, false);
  expect(told.state).toHaveBeenLastCalledWith("connected");
});

it("mutes and unmutes", async () => {
  const one = call();
  one.want("camera");
  await settle();
  await one.own.toggle("microphone");
  expect(rooms[0]!.localParticipant.setMicrophoneEnabled).toHaveBeenLastCalledWith(false);
  expect(told.own).toHaveBeenLastCalledWith(false, true);
  await one.own.toggle("microphone");
  expect(told.own).toHaveBeenLastCalledWith(true, true);
});

it("does not open a microphone that was turned off because the picture changes", async () => {
  const one = call();
  one.want("audio");
  await settle();
  await one.own.toggle("microphone");
  for (const way of ["avatar", "blurred", "camera"]) {
    one.want(way);
    await settle();
    expect(told.own).toHaveBeenLastCalledWith(false, way === "avatar" ? undefined : true);
  }
  expect(take.mock.calls).toEqual([["blurred"], ["clear"]]);
  one.want("text");
  one.want("audio");
  await settle();
  expect(told.own).toHaveBeenLastCalledWith(true, undefined);
});

it("steps back when the same person comes in by another device, and does not pull them back", async () => {
  const one = call();
  one.want("camera");
  await settle();
  rooms[0]!.tell(RoomEvent.Disconnected, DisconnectReason.DUPLICATE_IDENTITY);
  expect(told.state).toHaveBeenLastCalledWith("elsewhere");
  expect(told.own).toHaveBeenLastCalledWith(undefined, undefined);
  one.want("camera");
  one.hurry();
  await settle(60_000);
  expect(rooms).toHaveLength(1);
  one.end();
  expect(told.state).toHaveBeenLastCalledWith("elsewhere");
});

it("tries at once when there is a network again", async () => {
  let there = false;
  const one = call(async () => (there ? grant : undefined));
  one.want("audio");
  await settle(20_000);
  there = true;
  one.hurry();
  await settle();
  expect(told.state).toHaveBeenLastCalledWith("connected");
});

it("attaches nothing of anybody whom the gate holds back, and takes it away when the gate closes", async () => {
  document.body.innerHTML = `<div data-identity="ada"><div class="media"></div></div>`;
  const allowed = { now: false };
  const one = call(undefined, undefined, { hear: () => undefined, allows: () => allowed.now });
  one.want("text");
  await settle();
  const video = document.createElement("video");
  const track = { kind: "video", attach: vi.fn(() => video), detach: vi.fn(() => []) };
  const publication = { kind: "video", isMuted: false, track };
  const ada = { identity: "ada", isLocal: false, trackPublications: new Map([["1", publication]]) };
  rooms[0]!.people.set("ada", ada);
  rooms[0]!.tell(RoomEvent.TrackSubscribed, track, publication, ada);
  rooms[0]!.tell(RoomEvent.TrackUnmuted, publication, ada);
  expect(track.attach).not.toHaveBeenCalled();
  allowed.now = true;
  one.look("ada");
  expect(video.isConnected).toBe(true);
  allowed.now = false;
  one.look("ada");
  expect(track.detach).toHaveBeenCalled();
  expect(video.isConnected).toBe(false);
});

it("connects no more once it is cut, whatever the page and the network say", async () => {
  const one = call();
  one.want("audio");
  await settle();
  one.cut();
  one.want("camera");
  one.hurry();
  await settle(60_000);
  expect(rooms).toHaveLength(1);
});

it("stays off after a rest, also for who came in or chose anew meanwhile", async () => {
  const one = call();
  one.own.hush("microphone camera");
  one.want("audio");
  await settle();
  one.want("camera");
  await settle();
  one.own.hush("");
  await settle();
  expect(told.own).toHaveBeenLastCalledWith(false, false);
  expect(take).not.toHaveBeenCalled();
  await one.own.toggle("camera");
  expect(told.own).toHaveBeenLastCalledWith(false, true);
});

it("is off after a reload if it was off before", async () => {
  const one = call();
  one.want("camera");
  await settle();
  await one.own.toggle("camera");
  const again = call();
  again.want("camera");
  await settle();
  expect(told.own).toHaveBeenLastCalledWith(true, false);
});
