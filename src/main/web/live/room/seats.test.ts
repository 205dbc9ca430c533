import { expect, it } from "vitest";
import { seat } from "./seats";

function circle(people: number): HTMLElement {
  document.body.innerHTML = `<div>${"<p></p>".repeat(people)}</div>`;
  return document.querySelector("div")!;
}

const free = (of: HTMLElement) =>
  [...of.children].map((tile) => ["--before", "--after"].map((side) => Number((tile as HTMLElement).style.getPropertyValue(side))));

it("puts a row that is not full in the middle", () => {
  const five = circle(5);
  seat(five, [3, 2]);
  expect(five.style.getPropertyValue("--columns")).toBe("3");
  expect(five.style.getPropertyValue("--rows")).toBe("2");
  expect(free(five)).toEqual([[0, 0], [0, 0], [0, 0], [0.5, 0], [0, 0.5]]);
});

it("forgets where people sat when there are more of them, and never moves anybody in the order", () => {
  const six = circle(6);
  const before = [...six.children];
  seat(six, [4, 2]);
  seat(six, [3, 3]);
  expect(free(six).flat()).toEqual(Array(12).fill(0));
  expect([...six.children]).toEqual(before);
});

it("lets one alone in a row keep half of what is free on either side", () => {
  const three = circle(3);
  seat(three, [2, 1]);
  expect(free(three).at(-1)).toEqual([0.5, 0.5]);
});
