// Writes target/web/: style sheet, scripts and icons with hashed names, compressed twins and the manifest that maps
// the names templates use to the names browsers fetch. `npm run build -- --watch` builds again at every change.
import { build } from "esbuild";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const SOURCE = "src/main/web";
const TEMPLATES = "src/main/jte";
const TARGET = "target/web";
const BROWSERS = ["es2022", "chrome111", "firefox113", "safari16.4"];

const filesUnder = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** Features whose style only the room needs: elsewhere nobody waits for it. */
const ROOM = `${SOURCE}/live/room/`;

/** What is shown instead of the room has nothing of Hearth's look. */
const SCENE = `${SOURCE}/live/codeword/`;

/** Sheets that say how paper lies: a page has one at most. */
const PAPER = ["upright", "folded"].map((name) => `${SOURCE}/contact/newsletter/${name}.css`);

/** One style sheet for all pages and one more for the room: what is shared, then each feature's own in the layer `pages`. */
async function styleSheets(sources) {
  const features = sources.filter((file) => file.endsWith(".css") && !file.startsWith(`${SOURCE}/shared/`));
  const page = await styleSheet("page.css", features.filter((file) => !file.startsWith(ROOM) && !file.startsWith(SCENE) && !PAPER.includes(file)));
  const room = await styleSheet("room-page.css", features.filter((file) => file.startsWith(ROOM)));
  const scene = await build({ entryPoints: [`${SCENE}scene.css`], minify: true, write: false, target: BROWSERS });
  const paper = await build({ entryPoints: PAPER, minify: true, write: false, outdir: TARGET, target: BROWSERS });
  const papers = Object.fromEntries(paper.outputFiles.map((file) => [basename(file.path), file.text]));
  return { sheet: { ...page.sheet, ...room.sheet, ...papers, "scene.css": scene.outputFiles[0].text }, fonts: [...page.fonts, ...room.fonts] };
}

/** A style sheet and the fonts it names. */
async function styleSheet(shared, features) {
  const imports = features.map((file) => `@import "./${relative(SOURCE, file)}" layer(pages);`);
  const result = await build({
    stdin: { contents: [`@import "./shared/${shared}";`, ...imports].join("\n"), loader: "css", resolveDir: SOURCE },
    bundle: true,
    minify: true,
    write: false,
    target: BROWSERS,
    loader: { ".woff2": "file" },
    assetNames: "fonts/[name].[hash]",
    outdir: TARGET,
  });
  const written = Object.fromEntries(result.outputFiles.map((file) => [below(file.path), file]));
  const fonts = Object.entries(written).filter(([name]) => name.endsWith(".woff2"));
  return {
    sheet: { [shared]: written["stdin.css"].text },
    fonts: fonts.map(([name, file]) => ({ name: name.replace(/\.[A-Z0-9]+\./, "."), address: name, bytes: file.contents })),
  };
}

/** The script of every page, and one for each island and each worker an island starts. */
async function scripts(sources) {
  const entries = sources.filter((file) => /\/(island|worker)\.ts$/.test(file));
  const result = await build({
    entryPoints: { page: `${SOURCE}/shared/page.ts`, ...Object.fromEntries(entries.map((f) => [nameOf(f), f])) },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: BROWSERS,
    outdir: TARGET,
    legalComments: "none",
  });
  return Object.fromEntries(result.outputFiles.map((file) => [below(file.path), file.text]));
}

const below = (path) => relative(join(process.cwd(), TARGET), path);

const nameOf = (file) => relative(SOURCE, file).replace(/\.ts$/, "");

/** Every icon that a template names, and those listed for names that are only known when a page is made. */
function icons() {
  const listed = readFileSync(`${SOURCE}/shared/icons.txt`, "utf8").split("\n").filter((line) => /^[a-z]/.test(line));
  const named = filesUnder(TEMPLATES).flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/layout\.icon\([^)]*name\s*=\s*"([a-z0-9-]+)"/g)].map((match) => match[1]),
  );
  const symbols = [...new Set([...listed, ...named])].sort().map(symbol);
  return { "icons.svg": `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>` };
}

function symbol(name) {
  const file = `node_modules/lucide-static/icons/${name}.svg`;
  if (!existsSync(file)) {
    throw new Error(`no icon "${name}": see the names in node_modules/lucide-static/icons`);
  }
  const drawing = readFileSync(file, "utf8").match(/<svg[^>]*>([\s\S]*)<\/svg>/)[1];
  return `<symbol id="${name}" viewBox="0 0 24 24">${drawing.replace(/\n\s*/g, "")}</symbol>`;
}

const PICTURES = ["shared/hearth.svg", "live/codeword/recipe.svg", "live/codeword/weather.svg", "live/codeword/shopping.svg"];

const pictures = () =>
  Object.fromEntries(PICTURES.map((name) => [name.replace(/.*\//, ""), readFileSync(`${SOURCE}/${name}`, "utf8").replace(/\n\s*/g, "")]));

/** Names of places, for the look at what a text tells: fetched only by who writes one. */
const placeNames = () => {
  const lines = filesUnder("src/main/resources/places").filter((file) => file.endsWith(".tsv")).flatMap((file) => readFileSync(file, "utf8").split("\n"));
  const names = lines
    .filter((line) => line.includes("\t") && !line.startsWith("#"))
    .map((line) => line.split("\t"))
    .flatMap(([, , , name, others]) => [name, ...(others ? others.split("|") : [])]);
  return { "place-names.txt": [...new Set(names.filter((name) => name))].sort().join("\n") };
};

const hashed = (name, text) =>
  name.replace(/\.(\w+)$/, `.${createHash("sha256").update(text).digest("hex").slice(0, 10)}.$1`);

async function write(name, text) {
  const path = join(TARGET, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  writeFileSync(`${path}.gz`, await promisify(gzip)(text, { level: 9 }));
  const best = { params: { [constants.BROTLI_PARAM_SIZE_HINT]: text.length } };
  const brotli = await promisify(brotliCompress)(text, best);
  writeFileSync(`${path}.br`, brotli);
  return brotli.length;
}

async function buildAll() {
  const sources = filesUnder(SOURCE);
  const [{ sheet, fonts }, code] = await Promise.all([styleSheets(sources), scripts(sources)]);
  const assets = { ...sheet, ...code, ...icons(), ...pictures(), ...placeNames() };
  rmSync(TARGET, { recursive: true, force: true });
  const manifest = [];
  for (const [name, text] of Object.entries(assets)) {
    const address = hashed(name, text);
    const size = await write(address, text);
    manifest.push(`${name}=${address}`);
    console.log(`${name.padEnd(36)} ${String(text.length).padStart(8)} bytes, ${size} compressed`);
  }
  for (const { name, address, bytes } of fonts) {
    mkdirSync(dirname(join(TARGET, address)), { recursive: true });
    writeFileSync(join(TARGET, address), bytes);
    manifest.push(`${name}=${address}`);
  }
  writeFileSync(join(TARGET, "manifest.properties"), `${manifest.sort().join("\n")}\n`);
}

function buildAtEveryChange() {
  let timer;
  const again = () => {
    clearTimeout(timer);
    timer = setTimeout(() => buildAll().catch((failure) => console.error(failure.message)), 100);
  };
  for (const folder of [SOURCE, TEMPLATES]) {
    watch(folder, { recursive: true }, again);
  }
}

await buildAll();
if (process.argv.includes("--watch")) {
  buildAtEveryChange();
}
