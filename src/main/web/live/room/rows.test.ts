import { expect, it } from "vitest";
import { rows } from "./rows";

const PHONE = { width: 352, height: 520 };
const WIDE = { width: 1272, height: 660 };

it("puts fifteen on a phone as three by five, each at least 96 px", () => {
  const way = rows(15, PHONE, 4);
  expect(way).toEqual([3, 3, 3, 3, 3]);
  expect((PHONE.width - 8) / 3).toBeGreaterThanOrEqual(96);
  expect((PHONE.height - 16) / 5).toBeGreaterThanOrEqual(96);
});

it.each([
  [1, WIDE, [1]],
  [2, WIDE, [2]],
  [3, WIDE, [3]],
  [5, WIDE, [3, 2]],
  [7, WIDE, [4, 3]],
  [9, WIDE, [3, 3, 3]],
  [11, WIDE, [4, 4, 3]],
  [15, WIDE, [5, 5, 5]],
  [2, PHONE, [1, 1]],
  [5, PHONE, [2, 2, 1]],
  [9, PHONE, [3, 3, 3]],
  [12, PHONE, [3, 3, 3, 3]],
])("seats %i", (people, room, expected) => expect(rows(people, room, 4)).toEqual(expected));

it("leaves nobody out, puts no row before a longer one, and differs by one at most, whatever the room", () => {
  for (let people = 1; people <= 15; people++) {
    for (const width of [200, 360, 768, 1280, 2560]) {
      for (const height of [60, 240, 480, 720, 1300]) {
        const way = rows(people, { width, height }, 4);
        expect(way.reduce((sum, row) => sum + row, 0)).toBe(people);
        expect([...way].sort((one, other) => other - one)).toEqual(way);
        expect(way[0]! - way.at(-1)!).toBeLessThanOrEqual(1);
      }
    }
  }
});

it("scrolls where names would not fit otherwise, as wide as the room", () => {
  expect(rows(15, { width: 352, height: 300 }, 4, 130)).toEqual([2, 2, 2, 2, 2, 2, 2, 1]);
  expect(rows(15, PHONE, 4, 65)).toEqual([3, 3, 3, 3, 3]);
});

it("seats nobody nowhere", () => expect(rows(0, PHONE, 4)).toEqual([]));
