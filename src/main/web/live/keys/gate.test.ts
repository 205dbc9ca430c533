import { RoomEvent, type Participant, type Room } from "livekit-client";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { EncryptedGate } from "./gate";

type Hear = (...what: unknown[]) => void;

class FakeRoom {
  readonly hears = new Map<string, Hear>();
  readonly remoteParticipants = new Map<string, Participant>();
  on = (event: string, hear: Hear) => this.hears.set(event, hear);
  tell = (event: string, ...what: unknown[]) => this.hears.get(event)?.(...what);

  person(identity: string, ...encrypted: boolean[]) {
    const tracks = encrypted.map((isEncrypted, at) => [String(at), { isEncrypted, setSubscribed: vi.fn() }] as const);
    const person = { identity, isLocal: false, trackPublications: new Map(tracks) };
    this.remoteParticipants.set(identity, person as unknown as Participant);
    return person as unknown as Participant;
  }
}

let room: FakeRoom;
let gate: EncryptedGate;
const changed = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  changed.mockReset();
  room = new FakeRoom();
  gate = new EncryptedGate(changed);
  gate.hear(room as unknown as Room);
});
afterEach(() => void vi.useRealTimers());

it("shows nobody before the worker decrypts what comes from them", () => {
  const ada = room.person("ada", true);
  room.tell(RoomEvent.TrackPublished, {}, ada);
  room.tell(RoomEvent.TrackSubscribed, {}, {}, ada);
  expect(gate.allows(ada)).toBe(false);
  room.tell(RoomEvent.ParticipantEncryptionStatusChanged, true, ada);
  expect(gate.allows(ada)).toBe(true);
  expect(changed).toHaveBeenLastCalledWith("ada", "fine");
});

it("refuses somebody of whose tracks one is in clear, and takes none of it", () => {
  const eve = room.person("eve", true, false);
  room.tell(RoomEvent.ParticipantEncryptionStatusChanged, true, eve);
  expect(gate.allows(eve)).toBe(false);
  expect(changed).toHaveBeenLastCalledWith("eve", "clear");
  const clear = [...eve.trackPublications.values()][1] as unknown as { setSubscribed: unknown };
  expect(clear.setSubscribed).toHaveBeenCalledWith(false);
  vi.advanceTimersByTime(60_000);
  gate.again();
  expect(gate.allows(eve)).toBe(false);
});

it("refuses somebody who goes over to sending in clear", () => {
  const eve = room.person("eve", true);
  room.tell(RoomEvent.ParticipantEncryptionStatusChanged, true, eve);
  room.tell(RoomEvent.TrackPublished, {}, room.person("eve", true, false));
  expect(gate.allows(eve)).toBe(false);
});

it("takes picture and sound away at once when they do not decrypt, and looks again with another key or after a while", () => {
  const ada = room.person("ada", true);
  const bo = room.person("bo", true);
  [ada, bo].forEach((one) => room.tell(RoomEvent.ParticipantEncryptionStatusChanged, true, one));
  room.tell(RoomEvent.EncryptionError, new Error(), ada);
  expect([gate.allows(ada), gate.allows(bo)]).toEqual([false, true]);
  gate.again();
  expect(gate.allows(ada)).toBe(true);
  room.tell(RoomEvent.EncryptionError, new Error(), ada);
  room.tell(RoomEvent.ParticipantEncryptionStatusChanged, true, ada);
  expect(gate.allows(ada)).toBe(false);
  vi.advanceTimersByTime(2_000);
  expect(gate.allows(ada)).toBe(true);
});

it("shows nobody when the worker itself fails", () => {
  const ada = room.person("ada", true);
  room.tell(RoomEvent.ParticipantEncryptionStatusChanged, true, ada);
  room.tell(RoomEvent.EncryptionError, new Error(), undefined);
  expect(gate.allows(ada)).toBe(false);
});
