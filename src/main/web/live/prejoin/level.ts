const QUIET_DECIBELS = -60;
const LOUD_DECIBELS = -12;

/** How loud a stretch of sound is, from 0 for a quiet room to 1 for speaking up, as the ear takes it. */
export function loudness(samples: Float32Array): number {
  const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / Math.max(samples.length, 1);
  const decibels = 10 * Math.log10(Math.max(power, 1e-12));
  return Math.min(1, Math.max(0, (decibels - QUIET_DECIBELS) / (LOUD_DECIBELS - QUIET_DECIBELS)));
}

/** A needle that rises at once and falls slowly, so that a short word is seen. */
export class Needle {
  private height = 0;

  next(level: number): number {
    this.height = Math.max(level, this.height * 0.85);
    return this.height;
  }
}
