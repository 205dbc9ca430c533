import { expect, it } from "vitest";
import { Line, wordFor } from "./line";

it("has a word for every line", () => {
  expect(wordFor(5_000, 40)).toBe("good");
  expect(wordFor(5_000, 600)).toBe("sound");
  expect(wordFor(300, 100)).toBe("sound");
  expect(wordFor(80, 100)).toBe("text");
  expect(wordFor(5_000, 2_000)).toBe("text");
});

it("takes the quickest way there and back and subtracts it from the long one", async () => {
  const times = [400, 60, 90, 960];
  let clock = 0;
  const get = async () => {
    clock += times.shift() ?? 0;
    return new Response(new ArrayBuffer(0));
  };
  // 64 kB in 900 ms are 583 kbit/s
  expect(await new Line("/line", get, () => clock).measure()).toBe("sound");
});

it("says when Hearth cannot be reached or refuses", async () => {
  expect(await new Line("/line", () => Promise.reject(new TypeError())).measure()).toBe("lost");
  expect(await new Line("/line", async () => new Response("", { status: 404 })).measure()).toBe("lost");
});
