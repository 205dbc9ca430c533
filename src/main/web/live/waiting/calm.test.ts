import { beforeEach, expect, test, vi } from "vitest";
import { Calm } from "./calm";
import { brown } from "./sounds";

const gain = () => ({ setTargetAtTime: vi.fn() });
class FakeContext {
  currentTime = 0;
  destination = {};
  resume = vi.fn();
  close = vi.fn();
}
class FakeGain {
  gain = gain();
  connect = vi.fn();
}

beforeEach(() => {
  vi.stubGlobal("AudioContext", FakeContext);
  vi.stubGlobal("GainNode", FakeGain);
  localStorage.clear();
  document.body.innerHTML = `<fieldset id="calm-sounds" hidden><button data-calm="waves"></button><button data-calm="rain"></button>
    <p id="loudness-part" hidden><input type="range" min="0" max="100" value="40"></p></fieldset>`;
});

const button = (name: string) => document.querySelector(`[data-calm=${name}]`) as HTMLElement;

test("nothing is heard before somebody presses", () => {
  const start = vi.fn();
  new Calm(localStorage, start).lay(document);
  expect(start).not.toHaveBeenCalled();
  expect(document.getElementById("calm-sounds")?.hidden).toBe(false);
});

test("one sound at a time, and pressed again none", () => {
  const start = vi.fn();
  const calm = new Calm(localStorage, start);
  calm.lay(document);
  button("waves").click();
  button("rain").click();
  expect(start.mock.calls.map((call) => call[1])).toEqual(["waves", "rain"]);
  expect(button("waves").getAttribute("aria-pressed")).toBe("false");
  expect(button("rain").getAttribute("aria-pressed")).toBe("true");
  button("rain").click();
  expect(button("rain").getAttribute("aria-pressed")).toBe("false");
  expect(document.getElementById("loudness-part")?.hidden).toBe(true);
});

test("how loud it is stays as it was left", () => {
  const calm = new Calm(localStorage, vi.fn());
  calm.lay(document);
  button("waves").click();
  const volume = document.querySelector("input") as HTMLInputElement;
  volume.value = "15";
  volume.dispatchEvent(new Event("input"));
  volume.value = "40";
  new Calm(localStorage, vi.fn()).lay(document);
  expect(volume.value).toBe("15");
});

test("it ends when the door opens", () => {
  const calm = new Calm(localStorage, vi.fn());
  calm.lay(document);
  button("waves").click();
  const stop = vi.spyOn(calm, "stop");
  document.body.innerHTML = "";
  calm.lay(document);
  expect(stop).toHaveBeenCalled();
});

test("the sea does not click where its loop begins anew", () => {
  const samples = new Float32Array(48_000);
  brown(samples);
  expect(Math.abs((samples.at(-1) ?? 0) - (samples[0] ?? 0))).toBeLessThan(0.01);
  expect(Math.max(...samples.map(Math.abs))).toBeLessThan(1.5);
});
