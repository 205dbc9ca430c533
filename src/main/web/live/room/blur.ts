/** A picture with nothing left in it to recognise anybody by. */
export interface Blurred {
  track: MediaStreamTrack;
  /** Lets go of the camera: its light goes out. */
  end(): void;
}

export class CannotBlurError extends Error {
  override readonly name = "CannotBlurError";
}

/** All that ever leaves: so few points that a face is three or four of them. */
const POINTS = { width: 12, height: 7 };
const SIZE = { width: 320, height: 180 };
const PICTURES_A_SECOND = 10;

/** Points of several pictures flow into each other, so that many of them together do not tell more than one. */
const SHARE_OF_NEW = 0.35;

export function canBlur(): boolean {
  return typeof HTMLCanvasElement !== "undefined" && "captureStream" in HTMLCanvasElement.prototype;
}

/** The camera is asked for little, reduced to a few points and drawn up softly. What was left out cannot be had back from it. */
export async function blurred(devices: Pick<MediaDevices, "getUserMedia"> | undefined = navigator.mediaDevices): Promise<Blurred> {
  if (!canBlur()) {
    throw new CannotBlurError();
  }
  if (devices === undefined) {
    throw new TypeError("no devices");
  }
  const camera = await devices.getUserMedia({ video: { width: 160, height: 90, frameRate: PICTURES_A_SECOND } });
  const letGo = () => camera.getTracks().forEach((track) => track.stop());
  try {
    const source = Object.assign(document.createElement("video"), { muted: true, playsInline: true });
    source.srcObject = camera;
    await source.play();
    const soft = new Soft();
    soft.draw(source);
    const timer = setInterval(() => soft.draw(source), 1000 / PICTURES_A_SECOND);
    const track = soft.out.canvas.captureStream(PICTURES_A_SECOND).getVideoTracks()[0]!;
    const end = () => {
      clearInterval(timer);
      source.srcObject = null;
      track.stop();
      letGo();
    };
    return { track, end };
  } catch (failure) {
    letGo();
    throw failure;
  }
}

/** Down by halves, so that each point is the mean of all that lay under it, and up again by steps that leave no edges. */
class Soft {
  private readonly down = [96, 48, 24].map((width) => canvas(width, Math.round((width * 7) / 12)));
  private readonly points = canvas(POINTS.width, POINTS.height);
  private readonly up = [24, 48, 96].map((width) => canvas(width, Math.round((width * 9) / 16)));
  readonly out = canvas(SIZE.width, SIZE.height);
  private isFirst = true;

  draw(source: HTMLVideoElement): void {
    if (source.readyState < source.HAVE_CURRENT_DATA) {
      return;
    }
    const [first, ...rest] = this.down;
    const small = rest.reduce<CanvasImageSource>(onto, middle(source, first!));
    this.points.globalAlpha = this.isFirst ? 1 : SHARE_OF_NEW;
    this.isFirst = false;
    onto(small, this.points);
    onto(this.up.reduce<CanvasImageSource>(onto, this.points.canvas), this.out);
  }
}

function canvas(width: number, height: number): CanvasRenderingContext2D {
  const context = Object.assign(document.createElement("canvas"), { width, height }).getContext("2d", { alpha: false });
  if (!context) {
    throw new CannotBlurError();
  }
  context.imageSmoothingEnabled = true;
  context.imageSmoothingQuality = "high";
  return context;
}

/** A telephone held upright sends a tall picture: its middle is taken, not the whole of it squeezed. */
function middle(from: HTMLVideoElement, to: CanvasRenderingContext2D): CanvasImageSource {
  const { width, height } = to.canvas;
  const scale = Math.min(from.videoWidth / width, from.videoHeight / height);
  const [wide, high] = [width * scale, height * scale];
  to.drawImage(from, (from.videoWidth - wide) / 2, (from.videoHeight - high) / 2, wide, high, 0, 0, width, height);
  return to.canvas;
}

function onto(from: CanvasImageSource, to: CanvasRenderingContext2D): CanvasImageSource {
  to.drawImage(from, 0, 0, to.canvas.width, to.canvas.height);
  return to.canvas;
}
