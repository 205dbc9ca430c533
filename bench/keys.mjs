// Makes keys for so many people with the modules of the page, and opens them: node bench/keys.mjs <meeting> <attendance,…> <rounds>
// Writes a line for each: recipient, seal (ms), open (ms), epoch (what the maker posts).
import { build } from "esbuild";
import { performance } from "node:perf_hooks";

const [, , meeting, people, rounds] = process.argv;
const keys = "./src/main/web/live/keys";
const { outputFiles } = await build({
  stdin: {
    contents: ["epochs", "identity", "payload"].map((module) => `export * from "${keys}/${module}";`).join("\n"),
    resolveDir: process.cwd(),
    loader: "ts",
  },
  bundle: true,
  write: false,
  format: "esm",
  platform: "browser",
});
const modules = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
const { newPayload, openEnvelope, ownIdentity, sealTo } = modules;

const say = (...cells) => process.stdout.write(`${cells.join("\t")}\n`);
const nowhere = { getItem: () => null, setItem: () => {}, removeItem: () => {} };
const members = [];
for (const attendance of people.split(",")) {
  const own = await ownIdentity(meeting, nowhere);
  members.push({ attendance, own, recipient: own.recipient });
  say("recipient", attendance, own.recipient);
}
// the first rounds are slower: they are not told
for (let round = -2; round <= Number(rounds); round++) {
  const epoch = Math.max(1, round);
  const maker = members[0];
  let began = performance.now();
  const payload = newPayload(meeting, epoch, maker.attendance, members);
  const envelopes = await sealTo(members, payload, maker.own);
  const sealed = performance.now() - began;
  const last = envelopes.at(-1);
  began = performance.now();
  await openEnvelope(last.sealed, members.at(-1).own, last.attendance, meeting);
  const opened = performance.now() - began;
  if (round >= 1) {
    say("seal", sealed.toFixed(2));
    say("open", opened.toFixed(2));
    say("epoch", epoch, JSON.stringify({ envelopes }));
  }
}
