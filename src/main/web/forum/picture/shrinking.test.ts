import { describe, expect, it, vi } from "vitest";
import { Shrinking } from "./shrinking";

const file = (size: number, type = "image/jpeg"): File => new File([new Uint8Array(size)], "IMG at home.jpg", { type });
const tiny = new Blob(["small"], { type: "image/jpeg" });

describe("pictures made smaller before they are sent", () => {
  it("are drawn anew when they are large, and never keep their name", async () => {
    const smaller = await new Shrinking(() => Promise.resolve(tiny)).smaller(file(3_000_000));
    expect([smaller.size, smaller.name, smaller.type]).toEqual([5, "picture", "image/jpeg"]);
  });

  it("go as they are when they are small already, cannot be drawn here, or would grow", async () => {
    const draw = vi.fn(() => Promise.resolve(tiny));
    expect((await new Shrinking(draw).smaller(file(1_000))).size).toBe(1_000);
    expect(draw).not.toHaveBeenCalled();
    const unable = new Shrinking(() => Promise.reject(new Error("HEIC")));
    expect((await unable.smaller(file(3_000_000, "image/heic"))).size).toBe(3_000_000);
    const growing = new Shrinking(() => Promise.resolve(new Blob([new Uint8Array(900_000)])));
    expect((await growing.smaller(file(500_000))).size).toBe(500_000);
  });

  it("leave nothing in the form's status where nothing was chosen", async () => {
    document.body.innerHTML = `<form><div data-choosing><input type="file"><button name="more"></button><span data-choosing-status></span></div></form>`;
    await new Shrinking(() => Promise.resolve(tiny)).send(document.querySelector("input") as HTMLInputElement);
    expect(document.querySelector("[data-choosing-status]")?.textContent).toBe("");
  });
});
