import type { Device } from "../prejoin/trouble";

const NAME = "hearth.off";

type Keeping = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Which of one's devices are off, remembered by this tab: after a reload nothing comes on by itself. */
export class Off {
  private readonly devices: Set<Device>;

  constructor(
    private readonly room = "",
    private readonly store: () => Keeping = () => sessionStorage,
  ) {
    this.devices = new Set(this.read());
  }

  has(device: Device): boolean {
    return this.devices.has(device);
  }

  add(...devices: Device[]): void {
    devices.forEach((device) => this.devices.add(device));
    this.keep();
  }

  delete(device: Device): void {
    this.devices.delete(device);
    this.keep();
  }

  private read(): Device[] {
    try {
      const [room, ...devices] = (this.store().getItem(NAME) ?? "").split(" ");
      return room === this.room ? (devices as Device[]) : [];
    } catch {
      return [];
    }
  }

  private keep(): void {
    try {
      this.store().setItem(NAME, [this.room, ...this.devices].join(" "));
    } catch {
      // where nothing may be kept, nothing is
    }
  }
}

/** Whoever comes to the door anew says there how they come. */
export function forgetOff(store: () => Keeping = () => sessionStorage): void {
  try {
    store().removeItem(NAME);
  } catch {
    // nothing was kept
  }
}
