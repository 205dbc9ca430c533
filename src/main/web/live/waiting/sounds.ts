/** What can be heard while one waits; each is made here, from noise and slow waves, and no file is fetched. */
export type Sound = "waves" | "rain" | "warm";

const LOOP_SECONDS = 12;

/** Begins a sound that goes on by itself into the outlet. @returns what ends it */
export function play(context: AudioContext, sound: Sound, outlet: AudioNode): () => void {
  switch (sound) {
    case "waves":
      return waves(context, outlet);
    case "rain":
      return rain(context, outlet);
    case "warm":
      return warm(context, outlet);
  }
}

/** Deep noise that swells and ebbs, nine times in two minutes, never quite the same. */
function waves(context: AudioContext, outlet: AudioNode): () => void {
  const sea = noise(context, brown);
  const low = new BiquadFilterNode(context, { type: "lowpass", frequency: 420 });
  const swell = new GainNode(context, { gain: 0.55 });
  const tide = slow(context, 1 / 13, 0.4, swell.gain);
  const wash = slow(context, 1 / 17, 180, low.frequency);
  sea.connect(low).connect(swell).connect(outlet);
  return () => [sea, tide, wash].forEach((one) => one.stop());
}

/** Light noise without depth, and a little of the deep one as the ground it falls on. */
function rain(context: AudioContext, outlet: AudioNode): () => void {
  const drops = noise(context, white);
  const ground = noise(context, brown);
  const high = new BiquadFilterNode(context, { type: "highpass", frequency: 1_100 });
  const soft = new BiquadFilterNode(context, { type: "lowpass", frequency: 6_500 });
  const light = new GainNode(context, { gain: 0.09 });
  const depth = new GainNode(context, { gain: 0.25 });
  const gusts = slow(context, 1 / 11, 0.025, light.gain);
  drops.connect(high).connect(soft).connect(light).connect(outlet);
  ground.connect(depth).connect(outlet);
  return () => [drops, ground, gusts].forEach((one) => one.stop());
}

/** Four low tones that lie well together, each breathing at its own pace. */
function warm(context: AudioContext, outlet: AudioNode): () => void {
  const soft = new BiquadFilterNode(context, { type: "lowpass", frequency: 700 });
  soft.connect(outlet);
  const tones = [110, 164.81, 220, 277.18].flatMap((frequency, place) => {
    const tone = new OscillatorNode(context, { type: "triangle", frequency, detune: place * 3 - 4 });
    const breath = new GainNode(context, { gain: 0.1 / (place + 1) + 0.04 });
    const pace = slow(context, 1 / (9 + place * 4), 0.035, breath.gain);
    tone.connect(breath).connect(soft);
    tone.start();
    return [tone, pace];
  });
  return () => tones.forEach((one) => one.stop());
}

function slow(context: AudioContext, frequency: number, depth: number, moved: AudioParam): OscillatorNode {
  const wave = new OscillatorNode(context, { frequency });
  wave.connect(new GainNode(context, { gain: depth })).connect(moved);
  wave.start();
  return wave;
}

function noise(context: AudioContext, colour: (samples: Float32Array) => void): AudioBufferSourceNode {
  const buffer = context.createBuffer(1, context.sampleRate * LOOP_SECONDS, context.sampleRate);
  colour(buffer.getChannelData(0));
  const source = new AudioBufferSourceNode(context, { buffer, loop: true });
  source.start();
  return source;
}

export function white(samples: Float32Array): void {
  for (let at = 0; at < samples.length; at++) {
    samples[at] = Math.random() * 2 - 1;
  }
}

/** A walk in small steps, pulled back to the middle; its end leads into its beginning, so that no click is heard. */
export function brown(samples: Float32Array): void {
  let now = 0;
  for (let at = 0; at < samples.length; at++) {
    now = (now + 0.02 * (Math.random() * 2 - 1)) / 1.02;
    samples[at] = now * 3.5;
  }
  const drift = (samples.at(-1) ?? 0) - (samples[0] ?? 0);
  for (let at = 0; at < samples.length; at++) {
    samples[at] = (samples[at] ?? 0) - (drift * at) / samples.length;
  }
}
