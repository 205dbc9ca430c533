// What every page runs. The page works without it; this makes it smooth, keeps drafts and offers the quick way out.
import "htmx.org";
import "htmx.org/dist/ext/hx-sse.js";
import "htmx.org/dist/ext/hx-upsert.js";
import { noteReading } from "../forum/reading/reading";
import { bringIslands } from "./coming";
import { keepDrafts } from "./drafting";
import { offerLeaving } from "./leaving";
import { listenToStream } from "./listening";
import { sayLost } from "./lost";
import { addNothingTwice, showWholePages } from "./swapping";
import { tellZone } from "./zone";
import { submitOnce } from "./submitting";

offerLeaving();
bringIslands();
keepDrafts();
sayLost();
submitOnce();
addNothingTwice();
showWholePages();
tellZone();
listenToStream();
noteReading();
