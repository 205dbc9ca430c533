// Who and where: names by what stands before them, since no list has all of them and many are words as well.
import { found, type Sign } from "./sign";

const NAME = "\\p{Lu}[\\p{L}’'-]+(?: (?:van |von |de |da )?\\p{Lu}[\\p{L}’'-]+){0,2}";

const SURE = [
  /(?:[Mm]y name is|[Mm]y name’?'?s|[Cc]all me|[Jj]eg heter|[Ee]g heiter|[Ææ] heite|[Ii] go by|[Nn]avnet mitt er|[Nn]amnet mitt er|[Kk]all meg|real name is|[Ee]gentlig heter jeg) (?<sign>\p{L}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2})/gu,
];
const KIN_EN =
  "(?:brother|sister|husband|wife|partner|son|daughter|boyfriend|girlfriend|friend|mother|father|mum|mom|dad|boss|doctor|nurse|therapist|psychologist|neighbour|neighbor|cousin|colleague|dog|cat)";
const KIN_NB =
  "(?:bror|broren|søster|søsteren|søstera|mann|mannen|kone|kona|samboer|samboeren|sønn|sønnen|datter|datteren|dattera|kjæreste|kjæresten|venn|vennen|venninne|venninnen|venninna|mor|moren|mora|far|faren|sjef|sjefen|lege|legen|fastlege|fastlegen|psykolog|psykologen|nabo|naboen|barn|hund|hunden|katt|katten)";
const LIKELY = [
  new RegExp(`(?:[Ii] am|[Ii][’']?m|[Tt]his is|[Jj]eg er|[Ee]g er) (?<sign>${NAME})`, "gu"),
  new RegExp(`(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er) (?:\\p{Ll}+ )?${KIN_EN},?(?: is called| named| is named)? (?<sign>${NAME})`, "gu"),
  new RegExp(`${KIN_NB} (?:min|mi|mitt|vår|hans|hennes),?(?: heter| heiter| som heter)? (?<sign>${NAME})`, "gu"),
  new RegExp(`(?:[Mm]in|[Mm]i|[Vv]år) (?:\\p{Ll}+ )?${KIN_NB},?(?: heter| heiter| som heter)? (?<sign>${NAME})`, "gu"),
  new RegExp(`(?:Dr|Dr\\.|[Dd]octor|[Dd]oktor|Mr\\.?|Mrs\\.?|Ms\\.?|[Nn]urse|[Pp]rofessor|[Oo]verlege|[Ss]ykepleier|[Pp]sykolog) (?<sign>${NAME})`, "gu"),
  new RegExp(`(?:[Rr]egards|[Bb]est wishes|[Hh]ilsen|[Mm]vh|[Kk]lem fra|[Ll]ove from|[Hh]ugs from|[Kk]lem),?\\s+(?<sign>${NAME})\\s*$`, "gmu"),
  new RegExp(`(?:her name is|his name is|called|named|hun heter|han heter|ho heiter|som heter) (?<sign>${NAME})`, "gu"),
  /(?<=[\p{Ll},] )(?<sign>\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?:sen|son|stad|dal|berg|mann|vik|rud|land|heim|haug|ski|ez|ova|smith)?)(?![\p{L}])/gu,
];

/** Words that begin large and are no names. */
const NO_NAME = new RegExp(
  "^(?:I|The|A|An|In|At|On|Not|So|Very|Just|Norwegian|Norsk|English|British|American|Swedish|Danish|German|Irish|Scottish|Welsh|Christian|Muslim|Jewish|Catholic|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Hearth|Zoom|Google|Facebook|Jeg|Eg|Ikke|Mandag|Tirsdag|Onsdag|Torsdag|Fredag|Lørdag|Søndag|Jul|Påske|NAV|MS|ME|ADHD|HIV|ALS|PTSD|OCD|OK|GP|NHS|MR|CT|UK|US|USA|EU|Covid|Crohn|Crohn’s|Parkinson|Parkinson’s|Alzheimer|Alzheimer’s|Down|Asperger|Hodgkin)(?![\\p{L}])",
  "u",
);
const NO_NAME_SMALL =
  /^(?:not|so|very|the|a|an|just|from|going|tired|sick|ill|new|here|sorry|fine|back|hva|hvis|ikke|det|en|et|at|noe|noe|names?|navn|something|anything|whatever|whenever|if|when|later|crazy|anytime|today)$/u;

const STREETS = [
  /(?<![\p{L}])\p{Lu}[\p{L}]*(?: \p{L}+){0,2}?(?:veien|vegen|gata|gaten|gate|vei|veg|allé|alle|svingen|bakken|stien|plass|torg|terrasse)\.? \d{1,4} ?[A-Ha-h]?(?![\p{L}\d])/gu,
  /(?<!\d)\d{1,5}[a-c]? (?:\p{Lu}[\p{L}’']+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Close|Way|Court|Square|Terrace|Crescent|Gardens|Place|Boulevard|Blvd)(?![\p{L}])/gu,
  /(?<![\p{L}\d])[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?![\p{L}\d])/gu,
  /(?<!(?:\d|\bin |\bi |since |siden |from |fra |etter |after |before |før ))(?!19\d\d|20[0-3]\d)\d{4} (?:\p{Lu}\p{Ll}+|\p{Lu}{2,})(?![\p{L}])/gu,
  /(?<![\p{L}])[Pp]ostboks \d+/gu,
];

const HOSPITALS = [
  /(?<![\p{L}])(?:\p{Lu}[\p{L}.’'-]+ ){1,4}(?:[Hh]ospital|[Cc]linic|[Ii]nfirmary|[Hh]ospice|[Mm]edical [Cc]ent(?:re|er)|[Hh]ealth [Cc]ent(?:re|er)|[Ss]ykehus|[Ss]jukehus|[Ll]egesenter|[Ll]egekontor|[Kk]linikk|DPS|[Ss]ykehjem|[Uu]niversitetssykehus)(?![\p{L}])/gu,
  /(?<![\p{L}])(?:Rikshospitalet|Radiumhospitalet|Ullevål|Haukeland|Ahus|Sunnaas|Modum Bad|Gaustad|Karolinska|St\.? Olavs|Lovisenberg|Diakonhjemmet|Guy’s|Guy's|Royal Marsden|Mayo Clinic)(?![\p{L}])/gu,
];

const EMPLOYER = "(?<sign>(?:the )?\\p{Lu}[\\p{L}\\p{N}&’'.-]*(?: \\p{Lu}[\\p{L}&’'-]*){0,3})";
const WORKS = [
  new RegExp(`(?:[Ww]ork(?:s|ed|ing)? (?:at|for|in|as \\p{Ll}+ (?:at|for|in))|[Ee]mployed (?:by|at)|[Jj]ob (?:at|with)|[Jj]obber (?:i|hos|på|for|ved)|[Aa]nsatt (?:i|hos|ved|på)|[Aa]rbeider (?:i|hos|ved|på)|[Jj]obbar (?:i|hos|på|ved)|[Ss]tudy at|[Ss]tudent at|[Ss]tuderer (?:ved|på)|[Ll]ærer (?:ved|på)|[Tt]eacher at) ${EMPLOYER}`, "gu"),
  /(?<![\p{L}])(?:\p{Lu}[\p{L}’'-]+ ){1,3}(?:[Uu]niversity|[Cc]ollege|[Ss]chool|AS|ASA|Ltd|Inc|GmbH|[Ss]kole|[Vv]ideregående|[Uu]niversitet|[Hh]øgskole|[Uu]ngdomsskole|[Bb]arnehage)(?![\p{L}])/gu,
];

const WEATHER = [
  /(?<![\p{L}])(?:it is|it[’']?s|its been|it has been|we have|we[’']?re having) (?:been )?(?:\p{Ll}+ ){0,2}?(?:raining|rain|snowing|snow|sunny|hailing|foggy|fog|stormy|storm|pouring|windy|thunder|thunderstorm|sleeting|icy)(?: (?:hard|heavily|outside|here|now|today|again|tonight|cats and dogs))*(?: in \p{L}+)?/giu,
  /(?<![\p{L}])(?:det|no|her) (?:har )?(?:\p{Ll}+ )?(?:regner|regna|regnet|regnar|snør|snødde|snør|blåser|blæs|bles|stormer|haglet|hagler|lyner|tordner|tåke|øsregner|pøsregner|snøstorm)(?: (?:her|ute|nå|no|i dag|i kveld|fælt|i \p{Lu}\p{L}+))*/giu,
  /(?<![\p{L}])(?:nordlys|northern lights|power cut|strømbrudd|heatwave|hetebølge|flood|flom|earthquake|jordskjelv)[^.!?\n]{0,20}(?:here|her|tonight|i kveld|today|i dag|now|nå|ute|outside)(?![\p{L}])/giu,
  /(?<![\p{L}])(?:sola|solen) (?:skinner|steiker|skin) (?:her|ute|i dag|nå)(?![\p{L}])/giu,
];

const all = (text: string, kind: Sign["kind"], patterns: readonly RegExp[]): Sign[] =>
  patterns.flatMap((pattern) => found(text, kind, pattern));

export const naming = (text: string): Sign[] => [
  ...all(text, "address", STREETS),
  ...all(text, "hospital", HOSPITALS),
  ...all(text, "work", WORKS),
  ...all(text, "weather", WEATHER),
  ...all(text, "name", SURE).filter(({ words }) => !NO_NAME.test(words) && !NO_NAME_SMALL.test(words.split(" ")[0] ?? "")),
  ...all(text, "name", LIKELY).filter(({ words }) => !NO_NAME.test(words)),
];
