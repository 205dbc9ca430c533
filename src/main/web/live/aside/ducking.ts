/** A fifth of what it was: enough to notice that one is needed, too little to follow. */
const QUIET = 0.2;

/** How the circle is heard by who is aside. Called again for each new voice. */
export function duck(circle: ParentNode, isHeard: boolean): void {
  for (const sound of circle.querySelectorAll<HTMLAudioElement>(".circle audio")) {
    sound.volume = QUIET;
    // some telephones know one loudness only: there the other of the two would not be understood
    sound.muted = !isHeard || sound.volume > QUIET;
  }
}

export function unduck(circle: ParentNode): void {
  for (const sound of circle.querySelectorAll<HTMLAudioElement>(".circle audio")) {
    sound.volume = 1;
    sound.muted = false;
  }
}
