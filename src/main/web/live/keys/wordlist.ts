/** One English and one Norwegian word a line: short, to be seen and touched, none that sounds like another. The place in the list counts. */
const PAIRS = `
anchor anker|apple eple|apron forkle|arrow pil|axe øks|bag veske|bamboo bambus|banana banan
barn låve|barrel tønne|basket kurv|bathtub badekar|beaver bever|bench benk|bicycle sykkel|blanket teppe
boat båt|bonfire bål|book bok|bottle flaske|box eske|branch gren|bridge bro|broom kost
brush børste|bucket bøtte|bus buss|butter smør|butterfly sommerfugl|button knapp|cabbage kål|cabin hytte
cactus kaktus|cake kake|camel kamel|camera kamera|candle stearinlys|car bil|cat katt|cave hule
chair stol|cheese ost|cherry kirsebær|chess sjakk|chicken kylling|chimney skorstein|church kirke|cliff klippe
clock klokke|cloud sky|clover kløver|coffee kaffe|compass kompass|cookie kjeks|copper kobber|cork kork
corn mais|cotton bomull|cow ku|crab krabbe|cradle vugge|crown krone|cucumber agurk|cup kopp
curtain gardin|desk pult|diamond diamant|dice terning|dog hund|dolphin delfin|donkey esel|door dør
dragon drage|dress kjole|drum tromme|eagle ørn|egg egg|elbow albue|elephant elefant|engine motor
envelope konvolutt|feather fjær|fence gjerde|ferry ferge|fiddle fele|finger finger|fish fisk|flag flagg
flute fløyte|foal føll|fog tåke|forest skog|fork gaffel|fountain fontene|fox rev|frog frosk
garden hage|garlic hvitløk|giraffe sjiraff|glass glass|glove hanske|glue lim|goat geit|gold gull
goose gås|grape drue|grass gress|guitar gitar|hammer hammer|harbour havn|harp harpe|hat hatt
hedge hekk|helmet hjelm|honey honning|hook krok|house hus|iceberg isfjell|island øy|jacket jakke
jug mugge|kettle kjele|knife kniv|ladder stige|ladle øse|lamp lampe|lantern lykt|leaf løv
lemon sitron|leopard leopard|letter brev|library bibliotek|lighthouse fyrtårn|lily lilje|lion løve|lizard øgle
lobster hummer|magnet magnet|map kart|mask maske|meadow eng|milk melk|windmill vindmølle|mirror speil
mitten vott|monkey ape|moon måne|mountain fjell|mouse mus|mushroom sopp|napkin serviett|necklace halskjede
needle nål|nest reir|oak eik|olive oliven|onion løk|orange appelsin|otter oter|oven ovn
owl ugle|oyster østers|painting maleri|pancake pannekake|panda panda|paper papir|parrot papegøye|pencil blyant
penguin pingvin|pepper pepper|piano piano|pig gris|pigeon due|pillow pute|pineapple ananas|planet planet
plate tallerken|pocket lomme|potato potet|pudding pudding|pumpkin gresskar|puppet dukke|puzzle puslespill|rabbit kanin
radio radio|raft flåte|rainbow regnbue|raspberry bringebær|raven ravn|ribbon bånd|river elv|robot robot
rocket rakett|roof tak|rope tau|ruler linjal|saddle sal|salad salat|salmon laks|salt salt
sandal sandal|scarf skjerf|school skole|scissors saks|shark hai|sheep sau|shell skjell|shirt skjorte
shovel spade|silk silke|silver sølv|sled slede|snail snegl|snake slange|snow snø|soap såpe
sock sokk|sofa sofa|soup suppe|spider edderkopp|sponge svamp|spoon skje|squirrel ekorn|stamp frimerke
star stjerne|station stasjon|stone stein|storm storm|strawberry jordbær|street gate|sugar sukker|suitcase koffert
swan svane|table bord|tent telt|tiger tiger|tomato tomat|tower tårn|tractor traktor|train tog
tulip tulipan|tunnel tunnel|turtle skilpadde|umbrella paraply|valley dal|vase vase|velvet fløyel|village landsby
violin fiolin|volcano vulkan|wagon vogn|wall vegg|wallet lommebok|walnut valnøtt|wasp veps|water vann
`;

const pairs = PAIRS.trim().split(/[|\n]/).map((pair) => pair.split(" "));

const column = (place: number): readonly string[] => pairs.map((pair) => pair[place] ?? "");

export const WORDS: Readonly<Record<"en" | "nb", readonly string[]>> = { en: column(0), nb: column(1) };
