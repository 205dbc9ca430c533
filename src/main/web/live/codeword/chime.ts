const NOTES_HERTZ = [523.25, 659.25];
const APART_SECONDS = 0.22;
const LOUDNESS = 0.05;

/** Two soft notes, one after the other: heard by who listens for them, not across a room. */
export function chime(make: () => AudioContext = () => new AudioContext()): void {
  try {
    const context = make();
    NOTES_HERTZ.forEach((frequency, place) => {
      const [note, loudness, at] = [context.createOscillator(), context.createGain(), context.currentTime + place * APART_SECONDS];
      note.frequency.value = frequency;
      loudness.gain.setValueAtTime(0, at);
      loudness.gain.linearRampToValueAtTime(LOUDNESS, at + 0.03);
      loudness.gain.exponentialRampToValueAtTime(0.0001, at + 0.7);
      note.connect(loudness).connect(context.destination);
      note.start(at);
      note.stop(at + 0.8);
      note.onended = () => place === NOTES_HERTZ.length - 1 && void context.close();
    });
  } catch {
    // the mark in the panel says it too
  }
}
