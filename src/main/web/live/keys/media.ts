import { BaseKeyProvider, isE2EESupported, KeyProviderEvent, type KeyInfo } from "livekit-client";
import { derive } from "./derived";
import type { Payload } from "./payload";

const RING = 16;
const SEND_AFTER_MILLISECONDS = 1_000;
const BLIND_AFTER_MILLISECONDS = 10_000;

export const canEncryptMedia = isE2EESupported;

const OPTIONS = { sharedKey: true, ratchetWindowSize: 0, failureTolerance: -1, keyringSize: RING, keySize: 256 } as const;

/**
 * Gives the circle's keys to one connection. What the others send with a new key is understood at once; this tab sends with it
 * a moment later, when they have it too. What somebody sends with an old one is not understood for long.
 */
export class MediaKeys extends BaseKeyProvider {
  private readonly byIndex = new Map<number, KeyInfo>();
  private sending: number | undefined;
  private newest = 0;

  /** @param sendsAnew what follows is sent with another key than before */
  constructor(private readonly sendsAnew: () => void = () => undefined) {
    super(OPTIONS);
  }

  async learn(payload: Payload): Promise<void> {
    if (payload.epoch <= this.newest) {
      return;
    }
    const before = this.newest;
    this.newest = payload.epoch;
    const index = payload.epoch % RING;
    await this.set(index, derive(payload, "media"), before === 0);
    if (before > 0) {
      setTimeout(() => this.newest === payload.epoch && this.sendAnew(index), SEND_AFTER_MILLISECONDS);
      setTimeout(() => void this.blind(before), BLIND_AFTER_MILLISECONDS);
    }
  }

  override getKeys(): KeyInfo[] {
    return [...this.byIndex.values()];
  }

  override getLatestManuallySetKeyIndex(): number {
    return this.sending ?? 0;
  }

  private async set(keyIndex: number, bytes: Uint8Array, isSent: boolean): Promise<void> {
    const key = await crypto.subtle.importKey("raw", bytes as Uint8Array<ArrayBuffer>, "HKDF", false, ["deriveBits", "deriveKey"]);
    const info = { key, keyIndex };
    this.byIndex.set(keyIndex, info);
    if (isSent) {
      this.send(keyIndex);
    } else {
      this.emit(KeyProviderEvent.SetKey, info, false);
    }
  }

  private send(index: number): void {
    const info = this.byIndex.get(index);
    if (info) {
      this.sending = index;
      this.emit(KeyProviderEvent.SetKey, info, true);
    }
  }

  private sendAnew(index: number): void {
    this.send(index);
    this.sendsAnew();
  }

  /** Nobody has the key that takes an old one's place. */
  private async blind(epoch: number): Promise<void> {
    if (this.newest - epoch < RING) {
      await this.set(epoch % RING, crypto.getRandomValues(new Uint8Array(32)), false);
    }
  }
}

/**
 * The library lets through whatever the server calls unencrypted. Here nothing is: what cannot be decrypted is dropped, and
 * nothing leaves in clear.
 */
export function strict(worker: Worker): Worker {
  const post = worker.postMessage.bind(worker) as (message: unknown, moved?: unknown) => void;
  worker.postMessage = (message: unknown, moved?: unknown) => post(forced(message), moved ?? []);
  return worker;
}

function forced(message: unknown): unknown {
  const { kind, data } = (message ?? {}) as { kind?: string; data?: object };
  return kind === "enable" ? { kind, data: { ...data, enabled: true } } : message;
}
