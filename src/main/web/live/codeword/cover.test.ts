import { beforeEach, expect, it, vi } from "vitest";
import { blank, Cover } from "./cover";

const HARMLESS = `<!doctype html><html lang="nb"><head><title>Linsesuppe</title>
<link rel="icon" href="/recipe.svg"><link rel="stylesheet" href="/scene.css"></head>
<body class="scene recipe" data-ways="F8*1 - s - -"><h1>Linsesuppe</h1><input id="q"></body></html>`;

const get = vi.fn(async () => new Response(HARMLESS));

beforeEach(() => {
  document.documentElement.lang = "en";
  document.documentElement.dataset.text = "150";
  document.title = "The room · Hearth";
  document.head.innerHTML = `<link rel="icon" href="/hearth.svg"><link rel="stylesheet" href="/page.css"><link rel="stylesheet" href="/room-page.css">`;
  document.body.innerHTML = `<main><div id="room"><p>what Mari said</p><audio></audio></div></main>`;
});

it("has the harmless page at hand without showing it", async () => {
  const cover = await Cover.fetch("/you/code-word/page", document, get as unknown as typeof fetch);
  expect(cover?.ways).toBe("F8*1 - s - -");
  expect(document.querySelector<HTMLLinkElement>("link[data-cover]")?.media).toBe("not all");
  expect(document.body.textContent).toContain("what Mari said");
});

it("leaves nothing of the room: words, sound, title, icon, look", async () => {
  const audio = document.querySelector("audio") as HTMLAudioElement;
  const pause = vi.spyOn(audio, "pause").mockImplementation(() => undefined);
  const cover = await Cover.fetch("/you/code-word/page", document, get as unknown as typeof fetch);
  cover?.lay();
  expect(pause).toHaveBeenCalled();
  expect(audio.muted).toBe(true);
  expect(document.documentElement.outerHTML).not.toMatch(/Mari|Hearth|hearth|page\.css/);
  expect(document.title).toBe("Linsesuppe");
  expect(document.documentElement.lang).toBe("nb");
  expect(document.documentElement.dataset.text).toBeUndefined();
  expect(document.querySelector("link[rel=icon]")?.getAttribute("href")).toBe("/recipe.svg");
  expect(document.querySelector<HTMLLinkElement>("link[rel=stylesheet]")?.media).toBe("all");
  expect(document.body.className).toBe("scene recipe");
});

it("shows nothing at all where it could not be fetched", async () => {
  const failing = vi.fn(async () => Promise.reject(new TypeError("no line")));
  expect(await Cover.fetch("/x", document, failing as unknown as typeof fetch)).toBeUndefined();
  blank();
  expect(document.body.innerHTML).toBe("");
  expect(document.title).toBe("");
});
