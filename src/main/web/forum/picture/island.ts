import { drawn, Shrinking } from "./shrinking";

new Shrinking(drawn).bind(document);
