import { loudness, Needle } from "../prejoin/level";

const MILLISECONDS = 4_000;
/** Below this, what was recorded is a quiet room. */
const SPOKEN = 0.15;

export interface Heard {
  level(height: number): void;
  playing(): void;
}

/** Records a few seconds on this device and plays them back. Nothing of it is kept, and nothing leaves the page. */
export async function recordAndPlay(stream: MediaStream, told: Heard): Promise<"spoken" | "silent"> {
  const context = new AudioContext();
  try {
    await context.resume();
    const loudest = watch(context, stream, told);
    const sound = await context.decodeAudioData(await record(stream));
    const height = loudest();
    stream.getTracks().forEach((track) => track.stop());
    if (height < SPOKEN) {
      return "silent";
    }
    told.playing();
    await play(context, sound);
    return "spoken";
  } finally {
    stream.getTracks().forEach((track) => track.stop());
    void context.close();
  }
}

function record(stream: MediaStream): Promise<ArrayBuffer> {
  return new Promise((done, failed) => {
    const parts: Blob[] = [];
    const recorder = new MediaRecorder(stream);
    recorder.ondataavailable = ({ data }) => parts.push(data);
    recorder.onerror = () => failed(new Error("recording failed"));
    recorder.onstop = () => done(new Blob(parts, { type: recorder.mimeType }).arrayBuffer());
    recorder.start();
    setTimeout(() => recorder.state === "recording" && recorder.stop(), MILLISECONDS);
  });
}

function play(context: AudioContext, sound: AudioBuffer): Promise<void> {
  return new Promise((done) => {
    const source = context.createBufferSource();
    source.buffer = sound;
    source.connect(context.destination);
    source.onended = () => done();
    source.start();
  });
}

/** Shows the level while it records; asked at the end, says how loud it became. */
function watch(context: AudioContext, stream: MediaStream, told: Heard): () => number {
  const analyser = context.createAnalyser();
  context.createMediaStreamSource(stream).connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  const needle = new Needle();
  let loudest = 0;
  let over = false;
  const look = () => {
    if (!over) {
      analyser.getFloatTimeDomainData(samples);
      const now = loudness(samples);
      loudest = Math.max(loudest, now);
      told.level(needle.next(now));
      requestAnimationFrame(look);
    }
  };
  look();
  return () => {
    over = true;
    told.level(0);
    return loudest;
  };
}
