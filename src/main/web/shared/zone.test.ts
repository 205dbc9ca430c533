import { expect, test } from "vitest";
import { tellZone } from "./zone";

test("the server hears the zone, and again when the person has travelled", () => {
  tellZone(document, "Europe/Oslo");
  expect(document.cookie).toBe("zone=Europe/Oslo");
  tellZone(document, "Africa/Lagos");
  expect(document.cookie).toBe("zone=Africa/Lagos");
});
