import { beforeEach, describe, expect, it } from "vitest";
import { duck, unduck } from "./ducking";

const sound = () => document.querySelector("audio") as HTMLAudioElement;

beforeEach(() => {
  document.body.innerHTML = '<div class="circle"><audio></audio></div>';
});

describe("the circle, heard from aside", () => {
  it("is quiet, and as it was afterwards", () => {
    duck(document, true);
    expect([sound().volume, sound().muted]).toEqual([0.2, false]);
    unduck(document);
    expect([sound().volume, sound().muted]).toEqual([1, false]);
  });

  it("is silent for who wants it so", () => {
    duck(document, false);
    expect(sound().muted).toBe(true);
  });

  it("is silent where the telephone knows one loudness only", () => {
    Object.defineProperty(sound(), "volume", { get: () => 1, set: () => undefined });
    duck(document, true);
    expect(sound().muted).toBe(true);
  });
});
