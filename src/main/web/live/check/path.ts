import { Room, RoomEvent, Track, type RemoteTrack } from "livekit-client";
import { Dots } from "./dots";
import { read, type Received, type Way } from "./verdict";

/** What the server gives: two places in a room that nobody else can enter. */
export interface Lines {
  url: string;
  sends: string;
  receives: string;
}

const TO_ARRIVE_MILLISECONDS = 15_000;
/** The browser begins low and feels its way up. */
const TO_WARM_UP_SECONDS = 4;
const TO_MEASURE_SECONDS = 5;

/** Sends coloured dots to Hearth and back, and says what came through. Throws if nothing does. */
export async function tryPath(lines: Lines, progress: (seconds: number) => void): Promise<Received & { way: Way }> {
  const sends = new Room();
  const receives = new Room();
  const dots = new Dots();
  try {
    const arrival = arrived(receives);
    await Promise.all([receives.connect(lines.url, lines.receives), sends.connect(lines.url, lines.sends)]);
    await sends.localParticipant.publishTrack(dots.track, {
      source: Track.Source.Camera,
      simulcast: false,
      videoCodec: "vp8",
      videoEncoding: { maxBitrate: 700_000, maxFramerate: Dots.FRAMES_A_SECOND },
    });
    return await measure(await arrival, progress);
  } finally {
    dots.stop();
    await Promise.allSettled([sends.disconnect(), receives.disconnect()]);
  }
}

/** Whether our relay can be used from here: a line that may take no other way either comes to stand or does not. */
export async function reachesRelay(lines: Lines): Promise<boolean> {
  const room = new Room();
  try {
    await room.connect(lines.url, lines.receives, {
      rtcConfig: { iceTransportPolicy: "relay" },
      peerConnectionTimeout: 8_000,
      maxRetries: 0,
    });
    return true;
  } catch {
    return false;
  } finally {
    await room.disconnect();
  }
}

function arrived(room: Room): Promise<RemoteTrack> {
  return new Promise((done, failed) => {
    room.on(RoomEvent.TrackSubscribed, (track: RemoteTrack) => done(track));
    setTimeout(() => failed(new Error("nothing arrived")), TO_ARRIVE_MILLISECONDS);
  });
}

async function measure(track: RemoteTrack, progress: (seconds: number) => void): Promise<Received & { way: Way }> {
  let first = await look(track);
  let began = performance.now();
  for (let second = 1; second <= TO_WARM_UP_SECONDS + TO_MEASURE_SECONDS; second++) {
    await new Promise((done) => setTimeout(done, 1_000));
    progress(second);
    if (second === TO_WARM_UP_SECONDS) {
      first = await look(track);
      began = performance.now();
    }
  }
  const last = await look(track);
  const lost = last.lost - first.lost;
  const packets = last.packets - first.packets;
  return {
    kilobits: ((last.bytes - first.bytes) * 8) / (performance.now() - began),
    lost: packets + lost > 0 ? lost / (packets + lost) : 1,
    milliseconds: last.seconds * 1_000,
    way: last.way,
  };
}

async function look(track: RemoteTrack): Promise<ReturnType<typeof read>> {
  const report = await track.getRTCStatsReport();
  return read([...(report?.values() ?? [])]);
}
