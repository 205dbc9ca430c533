/** How strong a sound is that this browser plays, by listening in: what servers and senders tell of it need not come, nor be true. */
export class Ears {
  private context: AudioContext | undefined;
  private readonly analysers = new WeakMap<MediaStreamTrack, AnalyserNode>();
  private readonly samples = new Float32Array(512);

  /** From 0 to 1; nothing where the browser lets nobody listen yet. */
  strength(track: MediaStreamTrack): number {
    if (typeof AudioContext === "undefined") {
      return 0;
    }
    this.analyser(track).getFloatTimeDomainData(this.samples);
    return Math.sqrt(this.samples.reduce((sum, sample) => sum + sample * sample, 0) / this.samples.length);
  }

  private analyser(track: MediaStreamTrack): AnalyserNode {
    const known = this.analysers.get(track);
    if (known) {
      return known;
    }
    this.context ??= new AudioContext();
    void this.context.resume();
    const analyser = this.context.createAnalyser();
    analyser.fftSize = this.samples.length;
    this.context.createMediaStreamSource(new MediaStream([track])).connect(analyser);
    this.analysers.set(track, analyser);
    return analyser;
  }
}
