import { Offering } from "./offering";

const text = async (path: string): Promise<string> => {
  const answer = await fetch(path, { headers: { accept: "text/html, text/plain" } });
  if (!answer.ok) {
    throw new Error(`no ${path}`);
  }
  return answer.text();
};

new Offering(text).bind(document);
