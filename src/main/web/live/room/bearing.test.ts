import { expect, it, vi } from "vitest";
import { Bearing, carried } from "./bearing";

it("lets the picture go before the sound, and the sound before the words", () => {
  expect(carried("full", false, false)).toEqual({ sound: true, pictures: true, ownPicture: true, small: false });
  expect(carried("small", false, false)).toMatchObject({ pictures: true, small: true });
  expect(carried("sound", false, false)).toMatchObject({ sound: true, pictures: false, ownPicture: false });
  expect(carried("text", false, false)).toMatchObject({ sound: false, pictures: false, ownPicture: false });
});

it("fetches no pictures for somebody who saves data, small ones if they ask, and sends what they chose", () => {
  expect(carried("full", true, false)).toMatchObject({ pictures: false, ownPicture: true, small: true });
  expect(carried("full", true, true)).toMatchObject({ pictures: true, small: true });
  expect(carried("sound", true, true)).toMatchObject({ pictures: false });
});

it("says what it does, and nothing while all goes well", () => {
  const changed = vi.fn();
  expect(new Bearing(changed, () => true, false).word).toBeUndefined();
  const saving = new Bearing(changed, () => true, true);
  expect(saving.word).toBe("saver");
  saving.again();
  expect(saving.word).toBe("shown");
  saving.again();
  expect(saving.word).toBe("saver");
  expect(changed).toHaveBeenCalledTimes(2);
});
