import { blurred } from "../room/blur";
import { loudness, Needle } from "./level";
import { troubleOf, type Device, type Trouble } from "./trouble";

export interface Shown {
  picture(stream: MediaStream | undefined): void;
  level(height: number): void;
  trouble(device: Device, trouble: Trouble): void;
  fine(): void;
}

/** Shows a person their own picture and sound level, and nobody else. Asks for no device that the choice does not need. */
export class Preview {
  private readonly streams: MediaStream[] = [];
  private readonly ends: (() => void)[] = [];
  private sound: AudioContext | undefined;
  private round = 0;

  constructor(
    private readonly shown: Shown,
    private readonly devices: Pick<MediaDevices, "getUserMedia"> | undefined = navigator.mediaDevices,
  ) {}

  /** @param presence as the choices in the form */
  async show(presence: string): Promise<void> {
    const round = ++this.round;
    this.stop();
    this.shown.fine();
    if (presence !== "text") {
      const heard = await this.ask("microphone", { audio: true }, round);
      heard && this.listen(heard);
    }
    if (presence === "camera") {
      const seen = await this.ask("camera", { video: { width: 640, height: 360 } }, round);
      seen && this.shown.picture(seen);
    } else if (presence === "blurred" && round === this.round) {
      await this.blur(round);
    }
  }

  private async blur(round: number): Promise<void> {
    try {
      const soft = await blurred(this.devices);
      if (round !== this.round) {
        soft.end();
        return;
      }
      this.ends.push(soft.end);
      this.shown.picture(new MediaStream([soft.track]));
    } catch (failure) {
      round === this.round && this.shown.trouble("camera", troubleOf(failure));
    }
  }

  /** Lets go of the devices: the next page asks for them again. */
  stop(): void {
    this.streams.splice(0).forEach((stream) => stream.getTracks().forEach((track) => track.stop()));
    this.ends.splice(0).forEach((end) => end());
    void this.sound?.close();
    this.sound = undefined;
    this.shown.picture(undefined);
    this.shown.level(0);
  }

  private async ask(device: Device, what: MediaStreamConstraints, round: number): Promise<MediaStream | undefined> {
    try {
      if (this.devices === undefined) {
        throw new TypeError("no devices");
      }
      const stream = await this.devices.getUserMedia(what);
      if (round !== this.round) {
        stream.getTracks().forEach((track) => track.stop());
        return undefined;
      }
      this.streams.push(stream);
      return stream;
    } catch (failure) {
      round === this.round && this.shown.trouble(device, troubleOf(failure));
      return undefined;
    }
  }

  private listen(stream: MediaStream): void {
    const context = new AudioContext();
    const analyser = context.createAnalyser();
    context.createMediaStreamSource(stream).connect(analyser);
    const samples = new Float32Array(analyser.fftSize);
    const needle = new Needle();
    const look = () => {
      if (this.sound === context) {
        analyser.getFloatTimeDomainData(samples);
        this.shown.level(needle.next(loudness(samples)));
        requestAnimationFrame(look);
      }
    };
    this.sound = context;
    void context.resume();
    look();
  }
}
