import { ParticipantEvent, Track, type LocalParticipant } from "livekit-client";
import { troubleOf, type Device, type Trouble } from "../prejoin/trouble";
import { Off } from "./off";
import { OwnPicture, type Look } from "./picture";
import type { Stage } from "./stage";

/** The ways of being there that show a picture, and how. */
const LOOKS: Record<string, Look> = { camera: "clear", blurred: "blurred" };

export interface OwnState {
  /** What of mine the others get now; undefined for what the chosen way of being there does not have. */
  own(microphone: boolean | undefined, camera: boolean | undefined): void;
  trouble(device: Device, trouble: Trouble): void;
}

/** As LiveKit numbers them. */
const SOURCES: Record<Device, number> = { camera: 1, microphone: 2 };

type Permissions = LocalParticipant["permissions"];

const isPermitted = (may: Permissions, device: Device): boolean =>
  !may || (may.canPublish && (may.canPublishSources.length === 0 || may.canPublishSources.includes(SOURCES[device])));

/** One's own microphone and picture: published by the chosen presence, switched off and on, one's picture hidden from oneself. */
export class Own {
  private participant: LocalParticipant | undefined;
  private identity = "";
  /** Empty until the page has said how one is there. */
  private presence = "";
  private heldBack = false;
  private hushed = "";
  private mirrored = false;
  private reflection: HTMLMediaElement | undefined;
  private paused: Device[] = [];

  constructor(
    private readonly stage: Stage,
    private readonly told: OwnState,
    private readonly picture = new OwnPicture(),
    private readonly muted = new Off(),
  ) {}

  choose(presence: string): void {
    if (presence !== this.presence) {
      if (this.presence !== "") {
        // whoever has turned their microphone off is not heard by a change of picture
        this.has("microphone") || this.muted.delete("microphone");
        this.muted.delete("camera");
        this.stayOff();
      }
      this.presence = presence;
      void this.publish();
    }
  }

  async enter(participant: LocalParticipant, identity: string): Promise<void> {
    this.participant = participant;
    this.identity = identity;
    participant.on(ParticipantEvent.LocalTrackPublished, () => this.reflect());
    participant.on(ParticipantEvent.TrackMuted, ({ source }) => this.follow(source));
    participant.on(ParticipantEvent.ParticipantPermissionsChanged, (before) => this.permitted(before));
    await this.publish();
  }

  cut(): void {
    this.heldBack = true;
    this.picture.expect(undefined, undefined);
  }

  leave(): void {
    this.unreflect();
    this.participant = undefined;
    void this.picture.show(undefined, undefined);
  }

  /** What one's own line does not carry waits, as if it were off. */
  pause(devices: Device[]): void {
    if (devices.join() !== this.paused.join()) {
      this.paused = devices;
      void this.publish();
    }
  }

  isPaused(device: Device): boolean {
    return this.paused.includes(device) && this.has(device);
  }

  /** Nothing of mine until I say so, whatever way of being there is chosen. */
  holdBack(): void {
    this.heldBack = true;
    void this.publish();
  }

  private letGo(): void {
    if (this.heldBack) {
      this.heldBack = false;
      this.muted.add("microphone", "camera");
    }
  }

  async toggle(device: Device): Promise<void> {
    this.letGo();
    this.muted.has(device) ? this.muted.delete(device) : this.muted.add(device);
    await this.publish();
  }

  /** Turns a device on because the reader said so; never because somebody else did. */
  async turnOn(device: Device): Promise<void> {
    this.letGo();
    this.muted.delete(device);
    await this.publish();
  }

  /** Both off until the reader turns them on again. */
  off(): void {
    this.muted.add("microphone", "camera");
    void this.publish();
  }

  /** What may not be on now. It stays off afterwards: after a rest nobody is seen or heard without having said so. */
  hush(devices: string): void {
    if (devices !== this.hushed) {
      this.hushed = devices;
      this.stayOff();
      void this.publish();
    }
  }

  private stayOff(): void {
    this.hushed.split(" ").forEach((device) => device && this.muted.add(device as Device));
  }

  /** What was taken away comes back switched off, also where the page has not heard of a rest. */
  private permitted(before: Permissions): void {
    for (const device of ["microphone", "camera"] as const) {
      isPermitted(before, device) && !this.isPermitted(device) && this.muted.add(device);
    }
    void this.publish();
  }

  /** The next picture sent is a whole one; a browser that cannot be asked sends one when it next must. */
  async showWhole(): Promise<void> {
    const sender = this.participant?.getTrackPublication(Track.Source.Camera)?.track?.sender;
    const now = sender?.getParameters();
    const asked = { encodingOptions: now?.encodings.map(() => ({ keyFrame: true })) } as RTCSetParameterOptions;
    await (now && sender?.setParameters(now, asked).catch(() => undefined));
  }

  mirror(wanted: boolean): void {
    this.mirrored = wanted;
    this.reflect();
  }

  /** Somebody who leads has turned off all microphones: this one's switch says so, and turns it on again. */
  private follow(source: Track.Source): void {
    if (source === Track.Source.Microphone && this.wants("microphone")) {
      this.muted.add("microphone");
      void this.publish();
    }
  }

  private wants(device: Device): boolean {
    return this.has(device) && !this.muted.has(device) && !this.paused.includes(device) && !this.isHushed(device) && !this.heldBack;
  }

  private isHushed(device: Device): boolean {
    return this.hushed.includes(device);
  }

  /** The server lets go a moment after the page has been told; until then trying would look like a broken device. */
  private isPermitted(device: Device): boolean {
    return isPermitted(this.participant?.permissions, device);
  }

  private has(device: Device): boolean {
    return device === "camera" ? this.presence in LOOKS : !["", "text"].includes(this.presence);
  }

  private async publish(): Promise<void> {
    const look = this.wants("camera") ? LOOKS[this.presence] : undefined;
    this.picture.expect(this.participant, look);
    await this.set("microphone", (on) => this.speak(on));
    await this.set("camera", (on) => this.picture.show(this.participant, on ? LOOKS[this.presence] : undefined));
    this.reflect();
    const state = (device: Device) => (this.has(device) && !this.isHushed(device) ? this.wants(device) : undefined);
    this.participant && this.stage.hear(this.identity, this.wants("microphone"));
    this.told.own(state("microphone"), state("camera"));
  }

  /** Asking for a microphone can take long, and meanwhile it may not be wanted any more. */
  private async speak(on: boolean): Promise<void> {
    await this.participant?.setMicrophoneEnabled(on);
    if (on && !(this.wants("microphone") && this.isPermitted("microphone"))) {
      await this.participant?.setMicrophoneEnabled(false);
    }
  }

  private async set(device: Device, enable: (on: boolean) => Promise<unknown> | undefined): Promise<void> {
    try {
      await enable(this.wants(device) && this.isPermitted(device));
    } catch (failure) {
      this.muted.add(device);
      this.told.trouble(device, troubleOf(failure));
    }
  }

  private reflect(): void {
    this.unreflect();
    const track = this.participant?.getTrackPublication(Track.Source.Camera)?.track;
    if (this.mirrored && track && this.wants("camera")) {
      this.reflection = track.attach();
      this.stage.add(this.identity, this.reflection);
    }
  }

  private unreflect(): void {
    if (this.reflection) {
      this.participant?.getTrackPublication(Track.Source.Camera)?.track?.detach(this.reflection);
      this.stage.remove(this.identity, [this.reflection]);
      this.reflection = undefined;
    }
  }
}
