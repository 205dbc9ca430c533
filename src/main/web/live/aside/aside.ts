import { Room, type RoomOptions } from "livekit-client";
import { quietly } from "../codeword/quietly";
import type { Encryption } from "../keys/encryption";
import { EncryptedGate } from "../keys/gate";
import { sentence, type Device } from "../prejoin/trouble";
import { showSwitch } from "../room/bar";
import { Call, type CallState } from "../room/call";
import { askForGrant } from "../room/grant";
import { Off } from "../room/off";
import { Stage } from "../room/stage";
import { duck, unduck } from "./ducking";
import type { SideKeys } from "./keys";

const OPTIONS: RoomOptions = { publishDefaults: { stopMicTrackOnMute: true } };

/** What is off in a side room is kept apart from what is off in the circle. */
const beside = (store: Storage) => ({
  getItem: (name: string) => store.getItem(`${name}.aside`),
  setItem: (name: string, value: string) => store.setItem(`${name}.aside`, value),
  removeItem: (name: string) => store.removeItem(`${name}.aside`),
});

interface SideRoom {
  readonly id: string;
  readonly keys: SideKeys | undefined;
  readonly stage: Stage;
  readonly call: Call;
}

/** A second line for two who speak aside. The one to the circle stays: what it brings is heard quietly, and nothing is sent by it. */
export class Aside {
  private now: SideRoom | undefined;
  private microphone: boolean | undefined;
  private state: CallState = "idle";
  private words = "";
  private isCut = false;

  constructor(
    private readonly page: HTMLElement,
    private readonly encryption: Encryption | undefined,
    private readonly say: (words: string) => void,
  ) {
    page.addEventListener("click", (event) => this.pressed(event));
    page.addEventListener("change", () => this.hear());
  }

  /** Brings it into line with what the page says. */
  lay(presence: string): void {
    const section = this.section;
    if (this.now && this.now.id !== section?.dataset.sideRoom) {
      this.end();
    }
    if (!section || this.isCut) {
      return;
    }
    this.now ??= this.begin(section.dataset.sideRoom ?? "", presence, section.dataset.keys !== undefined);
    if (this.now) {
      const { keys, call, stage } = this.now;
      keys?.lay();
      !keys || (keys.isOn && this.encryption?.isOn) ? call.want("audio") : call.end();
      stage.lay();
      call.seat();
    }
    this.hear();
    this.show();
  }

  /** At once: nothing is sent or heard any more. */
  cut(): void {
    this.isCut = true;
    this.now?.call.cut();
    this.now?.keys?.cut();
  }

  /** Undefined as long as an encrypted meeting has no identity for this tab. */
  private begin(id: string, presence: string, isEncrypted: boolean): SideRoom | undefined {
    const keys = isEncrypted ? this.encryption?.beside(id, () => this.lay(presence)) : undefined;
    if (isEncrypted && !keys) {
      return undefined;
    }
    const stage = new Stage(this.page, "data-place");
    const gate = keys && new EncryptedGate((identity) => this.now?.call.look(identity));
    const told = {
      state: (state: CallState) => this.told({ state }),
      soundBlocked: () => undefined,
      own: (microphone: boolean | undefined) => this.told({ microphone }),
      bearing: () => undefined,
      line: () => undefined,
      trouble: (device: Device, trouble: Parameters<typeof sentence>[2]) => this.told({ words: sentence(this.page, device, trouble) }),
    };
    const makeRoom = () => keys?.makeRoom(OPTIONS) ?? new Room(OPTIONS);
    const grant = () => askForGrant(this.section?.dataset.media ?? "");
    const call = new Call(makeRoom, grant, stage, told, gate, undefined, new Off(id, () => beside(sessionStorage)));
    // whoever is there in writing may not be able to speak aloud
    presence === "text" && call.own.off();
    quietly.isOn(this.page.dataset.cover ?? "") && call.own.holdBack();
    return { id, keys, stage, call };
  }

  private end(): void {
    this.now?.call.end();
    this.now?.keys?.end();
    this.now = undefined;
    this.microphone = undefined;
    this.words = "";
    unduck(this.page);
    this.page.querySelector("[data-room=circle]") && this.say(this.page.dataset.asideOver ?? "");
  }

  private told(news: { state?: CallState; microphone?: boolean | undefined; words?: string }): void {
    Object.assign(this, news);
    this.show();
  }

  /** One word at a time: what is wrong, or that the line is not there yet. */
  private show(): void {
    const section = this.section;
    const line = section?.querySelector<HTMLElement>("#aside-line");
    if (!section || !line) {
      return;
    }
    showSwitch(section, "microphone", this.state === "connected" ? this.microphone : undefined, "data-aside-toggle");
    const { unable, coming, lost } = section.dataset;
    const isUnable = section.dataset.keys !== undefined && this.page.dataset.e2ee === "unable";
    const standing = { connected: "", idle: coming, elsewhere: "", lost, apart: lost }[this.state];
    const words = (isUnable ? unable : this.words || standing) ?? "";
    if (line.textContent !== words) {
      line.textContent = words;
    }
  }

  private hear(): void {
    const choice = this.section?.querySelector<HTMLInputElement>("[data-hear]");
    choice && duck(this.page, choice.checked);
  }

  private pressed({ target }: Event): void {
    const button = target instanceof Element ? target.closest<HTMLElement>("button") : null;
    if (button?.matches("[data-aside-toggle]")) {
      quietly.end();
      this.words = "";
      void this.now?.call.own.toggle("microphone");
    } else if (button?.matches("[data-sound]")) {
      this.now?.call.startAudio();
    }
  }

  private get section(): HTMLElement | null {
    return this.page.querySelector<HTMLElement>("[data-side-room]");
  }
}
