/** What the server gives to those who are inside. */
export interface Grant {
  url: string;
  token: string;
  identity: string;
}

/** Empty if there is nothing to connect to now: not inside, or no video. */
export async function askForGrant(address: string): Promise<Grant | undefined> {
  const answer = await fetch(address, { headers: { Accept: "application/json" }, signal: AbortSignal.timeout(10_000) });
  if (answer.status === 404) {
    return undefined;
  }
  if (!answer.ok) {
    throw new Error(`answered ${answer.status}`);
  }
  const grant = (await answer.json()) as Grant;
  return { ...grant, url: new URL(grant.url, location.href).href };
}
