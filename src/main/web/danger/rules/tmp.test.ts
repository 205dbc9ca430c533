import { it } from "vitest";
import en from "../../../../test/resources/danger/en.txt?raw";
import nb from "../../../../test/resources/danger/nb.txt?raw";
import enH from "../../../../test/resources/danger/en-held-out.txt?raw";
import nbH from "../../../../test/resources/danger/nb-held-out.txt?raw";
import enRules from "../../../resources/danger/en.txt?raw";
import nbRules from "../../../resources/danger/nb.txt?raw";
import { levelOf, read } from "./reading";
import { RuleFile } from "./rulefile";
it("x", () => {
  for (const [name, c, r] of [["en", en, enRules], ["nb", nb, nbRules],["en-held", enH, enRules], ["nb-held", nbH, nbRules]] as const) {
    const f = new RuleFile(name, r); const t0 = performance.now(); let right=0,n=0; const per: Record<string,number[]> = {};
    for (const line of c.split("\n")) { const m = /^(RED|AMBER|YELLOW|NONE) (.*)/.exec(line); if (!m) continue;
      const hits = read(m[2]!, f); const l = levelOf(hits); n++; if (l===m[1]) right++; else console.log(name, m[1], "->", l, m[2], JSON.stringify(hits.map(h=>[h.rule,h.words,h.level,h.weakenings.join()])));
      for (const L of ["RED","AMBER","YELLOW"]) { const p=(per[L]??=[0,0,0]); if(m[1]===L)p[0]!++; if(l===L)p[1]!++; if(l===L&&m[1]===L)p[2]!++; } }
    console.log(name, right, n, JSON.stringify(per), performance.now()-t0);
  }
});
