import { AudioPresets, VideoPresets, type RoomOptions } from "livekit-client";

/** How pictures and sound go out: small first, and sound before pictures. */
export const SENDING: RoomOptions = {
  adaptiveStream: true,
  dynacast: true,
  videoCaptureDefaults: { resolution: VideoPresets.h360.resolution },
  publishDefaults: {
    simulcast: true,
    // each packet carries the one before as well, so that two voices of the usual 48 kbit/s alone would fill 100 kbit/s
    audioPreset: { ...AudioPresets.speech, priority: "high" },
    // off is off: the browser's own sign goes out with it
    stopMicTrackOnMute: true,
    videoEncoding: VideoPresets.h360.encoding,
    videoSimulcastLayers: [VideoPresets.h180],
  },
};
