import { isPage, onHtmx, type Swap } from "./htmx";

/**
 * Where the answer to a fragment's request is a page altogether, it is shown as one: gone to if the server led there,
 * else laid over this one, as a form that came too late and is given back with what was typed.
 */
export function showWholePages(page: Document = document, go = (address: string) => location.assign(address)): void {
  onHtmx("after:request", ({ ctx }, event) => {
    if (!isPage(ctx) || ctx.sourceElement.id === "stream") {
      return;
    }
    if (ctx.response?.raw.redirected) {
      event.preventDefault();
      go(ctx.response.raw.url);
    } else {
      Object.assign(ctx, { target: page.body, swap: "innerHTML show:top", select: null });
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
