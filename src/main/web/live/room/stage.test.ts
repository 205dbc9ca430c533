import { beforeEach, expect, it } from "vitest";
import { Stage } from "./stage";

const tile = (identity: string) => `<div class="tile" data-identity="${identity}"><div class="media"></div></div>`;
const slot = (identity: string) => document.querySelector(`[data-identity="${identity}"] .media`)!;

beforeEach(() => (document.body.innerHTML = `<div id="circle">${tile("a")}${tile("b")}</div>`));

it("puts a picture into its own tile and takes it out again", () => {
  const stage = new Stage(document);
  const video = document.createElement("video");
  stage.add("b", video);
  expect(slot("b").firstChild).toBe(video);
  stage.remove("b", [video]);
  expect(slot("b").childElementCount).toBe(0);
});

it("shows and plays nobody for whom the server has no tile", () => {
  const stage = new Stage(document);
  const audio = document.createElement("audio");
  stage.add("stranger", audio);
  expect(audio.isConnected).toBe(false);
  document.getElementById("circle")!.insertAdjacentHTML("beforeend", tile("stranger"));
  stage.lay();
  expect(audio.isConnected).toBe(true);
});

it("brings pictures and marks back after the page has changed", () => {
  const stage = new Stage(document);
  const video = document.createElement("video");
  stage.add("a", video);
  stage.speak(["a"]);
  stage.line("a", true);
  document.body.innerHTML = tile("a");
  stage.lay();
  expect(slot("a").firstChild).toBe(video);
  expect(slot("a").parentElement!.dataset).toMatchObject({ speaking: "yes", line: "poor" });
  stage.speak([]);
  stage.line("a", false);
  expect(slot("a").parentElement!.dataset).not.toHaveProperty("speaking");
  expect(slot("a").parentElement!.dataset).not.toHaveProperty("line");
});

it("is empty after it was cleared", () => {
  const stage = new Stage(document);
  stage.add("a", document.createElement("video"));
  stage.speak(["a"]);
  stage.clear();
  expect(document.querySelectorAll("video, [data-speaking]")).toHaveLength(0);
});

it("says in somebody's tile why nothing comes from them, for as long as that is so", () => {
  const stage = new Stage(document);
  stage.refuse("a", "Not encrypted");
  stage.lay();
  expect(slot("a").textContent).toBe("Not encrypted");
  expect(slot("a").childElementCount).toBe(1);
  stage.refuse("a", "");
  expect(slot("a").childElementCount).toBe(0);
});

it("shows a picture only once there is one", () => {
  const video = document.createElement("video");
  new Stage(document).add("a", video);
  expect(video.dataset).toHaveProperty("empty");
  video.dispatchEvent(new Event("loadeddata"));
  expect(video.dataset).not.toHaveProperty("empty");
});

it("knows whose tile has come or gone", () => {
  const stage = new Stage(document);
  expect(stage.moved()).toEqual(["a", "b"]);
  expect(stage.moved()).toEqual([]);
  document.querySelector('[data-identity="b"]')!.remove();
  expect(stage.moved()).toEqual(["b"]);
  expect(stage.has("a")).toBe(true);
  expect(stage.has("b")).toBe(false);
});
