import { leadsAway, onHtmx, type Swap } from "./htmx";

/** Where the answer to a fragment's request is another page altogether, such as sign-in, the reader goes there. */
export function followPages(go = (address: string) => location.assign(address)): void {
  onHtmx("after:request", ({ ctx }, event) => {
    if (ctx.response?.raw.redirected && leadsAway(ctx) && ctx.sourceElement.id !== "stream") {
      event.preventDefault();
      go(ctx.response.raw.url);
    }
  });
}

/** One's own post comes as the answer to the form and by the stream: the second to come takes the first one's place. */
export function addNothingTwice(page: Document = document): void {
  onHtmx("before:swap", ({ tasks }) => {
    tasks.push(...tasks.filter(adds).flatMap((task) => renewals(task, page)));
  });
}

const adds = (task: Swap) => ["beforeend", "afterbegin", "beforebegin", "afterend"].includes(task.swapSpec.style);

function renewals(task: Swap, page: Document): Swap[] {
  return [...task.fragment.children].flatMap((added) => {
    const present = added.id === "" ? null : page.getElementById(added.id);
    if (present === null) {
      return [];
    }
    const fragment = page.createDocumentFragment();
    fragment.append(added);
    return [{ ...task, fragment, target: present, swapSpec: { style: "outerMorph" } }];
  });
}
