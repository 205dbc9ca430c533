import { describe, expect, it } from "vitest";
import norway from "../../../resources/places/norway.tsv?raw";
import { look } from "./looking";
import { Placing } from "./placing";

const names = norway.split("\n").filter((line) => line.includes("\t") && !line.startsWith("#"));
const places = new Placing(names.map((line) => line.split("\t")[3] ?? "").join("\n"));
const kinds = (text: string): string[] => look(text, ["Nordlys", "Kari fra kafeen"], places).map(({ kind, words }) => `${kind}: ${words}`);

describe("what might tell who writes", () => {
  it.each([
    ["My name is Kari and I am new", "name: Kari"],
    ["my name is kari", "name: kari"],
    ["Jeg heter Ola Nordmann", "name: Ola Nordmann"],
    ["jeg heter ola", "name: ola"],
    ["eg heiter Solveig", "name: Solveig"],
    ["Call me Jim if you like", "name: Jim"],
    ["I'm Patricia, hello", "name: Patricia"],
    ["I am Tom", "name: Tom"],
    ["my brother Eirik drove me", "name: Eirik"],
    ["my little sister Anna has it too", "name: Anna"],
    ["broren min Eirik kjørte meg", "name: Eirik"],
    ["min bror Eirik kjørte meg", "name: Eirik"],
    ["fastlegen min heter Hansen", "name: Hansen"],
    ["Dr. Lindqvist said so", "name: Lindqvist"],
    ["overlege Berge var snill", "name: Berge"],
    ["Takk for meg.\nHilsen Randi", "name: Randi"],
    ["best wishes, Margaret", "name: Margaret"],
    ["i går så jeg Kari Hansen på møtet", "name: Kari Hansen"],
    ["write to ola.nordmann@example.no please", "mail: ola.nordmann@example.no"],
    ["ola.nordmann (at) gmail dot com", "mail: ola.nordmann (at) gmail dot com"],
    ["find me as @ola_n86", "mail: @ola_n86"],
    ["ring 912 34 567", "phone: 912 34 567"],
    ["ring meg på 91234567", "phone: 91234567"],
    ["+47 912 34 567 is mine", "phone: +47 912 34 567"],
    ["call 07700 900123", "phone: 07700 900123"],
    ["call (212) 555-0142 now", "phone: (212) 555-0142"],
    ["I was born on 3 March 1984", "birth: 3 March 1984"],
    ["jeg er født 03.05.1971", "birth: 03.05.1971"],
    ["bursdagen min er 17. mai", "birth: 17. mai"],
    ["dob 1984-03-03", "birth: 1984-03-03"],
    ["operated on March 3rd, 2024", "date: March 3rd, 2024"],
    ["operert 12. november 2024", "date: 12. november 2024"],
    ["on 12/11/2024 I fell", "date: 12/11/2024"],
    ["fnr 010203 12345", "number: 010203 12345"],
    ["my number is 078-05-1120", "number: 078-05-1120"],
    ["jeg bor i Storgata 14", "address: Storgata 14"],
    ["Kirkeveien 5B er hvit", "address: Kirkeveien 5B"],
    ["I live at 12 Acacia Avenue", "address: 12 Acacia Avenue"],
    ["the postcode is SW1A 1AA", "address: SW1A 1AA"],
    ["adressen er 9008 Tromsø", "address: 9008 Tromsø"],
    ["Jeg bor i Tromsø", "place: Tromsø"],
    ["jeg bor i tromsø", "place: tromsø"],
    ["I live near Kristiansund", "place: Kristiansund"],
    ["we came from Bodø by boat", "place: Bodø"],
    ["Bor på Moss nå", "place: Moss"],
    ["jeg ble operert på Haukeland", "hospital: Haukeland"],
    ["I was at Great Ormond Street Hospital", "hospital: Great Ormond Street Hospital"],
    ["Rikshospitalet ringte", "hospital: Rikshospitalet"],
    ["I work at Equinor", "work: Equinor"],
    ["jeg jobber hos Telenor", "work: Telenor"],
    ["ansatt i Posten", "work: Posten"],
    ["I study at Oxford University", "work: Oxford University"],
    ["it is raining here in town", "weather: it is raining here in town"],
    ["it's snowing outside again", "weather: it's snowing outside again"],
    ["det regner her nå", "weather: det regner her nå"],
    ["det snør ute", "weather: det snør ute"],
    ["sola skinner her", "weather: sola skinner her"],
    ["I met Nordlys yesterday", "person: Nordlys"],
    ["så kari fra kafeen der", "person: kari fra kafeen"],
  ])("%s", (text, sign) => {
    expect(kinds(text)).toContain(sign);
  });

  it.each([
    "I am so tired today.",
    "I am Norwegian",
    "I'm not sure. The nurse was kind.",
    "My brother is here.",
    "Jeg er sliten i dag",
    "Jeg har hatt MS siden 2014",
    "I take 20 mg twice a day",
    "It cost 20 000 000 in all",
    "from 2019-2021 I was ill",
    "ring 113 or 116 123",
    "The time is right and the strand of hair fell",
    "I have Crohn’s",
    "This is Hearth",
    "We talk on Thursday",
    "I work at night",
    "jeg jobber mye",
    "rain makes me sad",
    "call me crazy",
    "My name is not important",
    "I may come in May",
    "Siden 2020 har jeg vært syk",
    "nordlyset er vakkert",
  ])("nothing in: %s", (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it("says each stretch once, in the text's order", () => {
    expect(kinds("Jeg heter Ola og bor i Bodø. Ring 912 34 567!")).toEqual(["name: Ola", "place: Bodø", "phone: 912 34 567"]);
  });

  it("stays quick with a long text of capitals and digits", () => {
    expect(look("A1 ".repeat(6_000) + "Aa ".repeat(2_000), [], places)).toBeInstanceOf(Array);
  });
});
