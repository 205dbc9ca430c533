/** A moving picture of coloured dots: as much to carry as a face, and nobody in it. */
export class Dots {
  static readonly FRAMES_A_SECOND = 15;

  readonly track: MediaStreamTrack;
  private readonly timer: ReturnType<typeof setInterval>;

  constructor() {
    const canvas = Object.assign(document.createElement("canvas"), { width: 640, height: 360 });
    const pen = canvas.getContext("2d") as CanvasRenderingContext2D;
    const draw = () => {
      for (let dot = 0; dot < 300; dot++) {
        pen.fillStyle = `hsl(${Math.random() * 360} 60% 60%)`;
        pen.fillRect(Math.random() * 640, Math.random() * 360, 14, 14);
      }
    };
    draw();
    this.timer = setInterval(draw, 1_000 / Dots.FRAMES_A_SECOND);
    this.track = canvas.captureStream(Dots.FRAMES_A_SECOND).getVideoTracks()[0] as MediaStreamTrack;
  }

  stop(): void {
    clearInterval(this.timer);
    this.track.stop();
  }
}
