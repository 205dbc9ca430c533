import { beforeEach, expect, it } from "vitest";
import { forgetOff, Off } from "./off";

beforeEach(() => sessionStorage.clear());

it("is off after a reload, in this room alone", () => {
  new Off("/one/room").add("microphone", "camera");
  const again = new Off("/one/room");
  expect([again.has("microphone"), again.has("camera")]).toEqual([true, true]);
  again.delete("microphone");
  expect(new Off("/one/room").has("microphone")).toBe(false);
  expect(new Off("/other/room").has("camera")).toBe(false);
});

it("begins anew at the door", () => {
  new Off("/one/room").add("camera");
  forgetOff();
  expect(new Off("/one/room").has("camera")).toBe(false);
});

it("works where nothing may be kept", () => {
  const off = new Off("/one/room", () => {
    throw new Error("not allowed");
  });
  off.add("camera");
  expect(off.has("camera")).toBe(true);
});
