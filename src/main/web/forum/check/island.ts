import { Checking } from "./checking";

const places = async (address: string): Promise<string> => {
  const answer = await fetch(address);
  if (!answer.ok) {
    throw new Error("no names of places");
  }
  return answer.text();
};

new Checking(places).bind(document);
