import { refuse } from '../model/refuse.ts'
import { compiled } from './compiled.ts'

/** The compiled kernels and their memory. */
export interface Kernels {
  memory: WebAssembly.Memory
  lcsOneWord(...addresses: number[]): void
  lcsTwoWords(...addresses: number[]): void
  lcsManyWords(...addresses: number[]): void
  gainEight(...addresses: number[]): void
  driftEight(...addresses: number[]): void
  matchEight(...addresses: number[]): void
  localEight(...addresses: number[]): void
  hammingEight(...addresses: number[]): void
  hammingPlanes(...addresses: number[]): void
  hammingManyPlanes(...addresses: number[]): void
  euclideanAfter(...addresses: number[]): void
  medoidCost(...addresses: number[]): number
  medoidChanges(...addresses: number[]): number
}

let ready: Promise<WebAssembly.Module> | undefined
let readyNow: WebAssembly.Module | undefined

function bytes(): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(compiled), (letter) => letter.charCodeAt(0))
}

/** The kernels with a memory of their own. Their bytes are part of the program: nothing is read or compiled from source. */
export async function loadKernels(): Promise<Kernels> {
  ready ??= WebAssembly.compile(bytes())
  const { exports } = await WebAssembly.instantiate(await ready, {})
  return exports as unknown as Kernels
}

/** The same where nothing can be waited for. */
export function kernelsNow(): Kernels {
  readyNow ??= new WebAssembly.Module(bytes())
  return new WebAssembly.Instance(readyNow, {}).exports as unknown as Kernels
}

/** Hands out addresses in a kernel's memory, growing it as needed. 64-byte aligned, never given back. */
export class Arena {
  private next = 4096
  readonly memory: WebAssembly.Memory

  constructor(memory: WebAssembly.Memory) {
    this.memory = memory
  }

  take(bytes: number): number {
    const at = this.next
    this.next += Math.ceil(bytes / 64) * 64
    const missing = this.next - this.memory.buffer.byteLength
    if (missing > 0) this.grow(missing)
    return at
  }

  private grow(bytes: number): void {
    try {
      this.memory.grow(Math.ceil(bytes / 65_536))
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      const size = (this.next / 1e9).toFixed(1)
      refuse(
        {
          da: `Beregningen fylder ${size} GB, og 4 GB er det meste`,
          en: `The computing takes ${size} GB, and 4 GB is the most`,
        },
        {
          da: 'Vælg færre forløb eller perioder, eller grupper med CLARA',
          en: 'Choose fewer sequences or periods, or group with CLARA',
        },
      )
    }
  }
}
