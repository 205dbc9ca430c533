const SHORTEST_WAIT_MILLISECONDS = 1_000;
const LONGEST_WAIT_MILLISECONDS = 15_000;
const GONE = 404;

/** Tells the server, as soon as there is a line. False if it will not hear of it: then this page is better not loaded anew. */
export async function tell(
  address: string,
  csrf: string,
  post: typeof fetch = (...what) => fetch(...what),
  pause = (milliseconds: number) => new Promise<void>((over) => setTimeout(over, milliseconds)),
): Promise<boolean> {
  for (let wait = SHORTEST_WAIT_MILLISECONDS; ; wait = Math.min(wait * 2, LONGEST_WAIT_MILLISECONDS)) {
    const body = new URLSearchParams({ _csrf: csrf });
    const answer = await post(address, { method: "POST", headers: { "HX-Request": "true" }, body, keepalive: true }).catch(() => undefined);
    if (answer && (answer.ok || answer.status === GONE)) {
      return answer.ok && !answer.redirected;
    }
    await pause(wait);
  }
}
