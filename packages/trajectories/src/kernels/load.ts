import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The compiled kernels and their memory. */
export interface Kernels {
  memory: WebAssembly.Memory
  lcsTwoWords(...addresses: number[]): void
  lcsManyWords(...addresses: number[]): void
  omEight(...addresses: number[]): void
  hammingEight(...addresses: number[]): void
}

const folder = join(import.meta.dirname, '..', '..')
let compiled: Promise<WebAssembly.Module> | undefined

/**
 * The kernels, compiled from `assembly/kernels.ts` the first time they are asked for and kept in `build/` under a name
 * that follows the source. Takes about two seconds the first time.
 */
export async function loadKernels(): Promise<Kernels> {
  compiled ??= compileOnce()
  const { exports } = await WebAssembly.instantiate(await compiled, {})
  return exports as unknown as Kernels
}

async function compileOnce(): Promise<WebAssembly.Module> {
  const source = readFileSync(join(folder, 'assembly', 'kernels.ts'), 'utf8')
  const name = createHash('sha256').update(source).digest('hex').slice(0, 16)
  const file = join(folder, 'build', `kernels-${name}.wasm`)
  let bytes: Uint8Array
  try {
    bytes = readFileSync(file)
  } catch {
    bytes = await compile(source)
    mkdirSync(join(folder, 'build'), { recursive: true })
    // Written beside and renamed, so that two processes at once never read half a file.
    writeFileSync(`${file}.${process.pid}`, bytes)
    renameSync(`${file}.${process.pid}`, file)
  }
  return WebAssembly.compile(bytes as BufferSource)
}

async function compile(source: string): Promise<Uint8Array> {
  const { default: asc } = await import('assemblyscript/asc')
  let bytes: Uint8Array | undefined
  const options = ['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd', '--outFile', 'kernels.wasm']
  const { error, stderr } = await asc.main(['kernels.ts', ...options], {
    readFile: (name) => (name === 'kernels.ts' ? source : null),
    writeFile: (name, contents) => {
      if (name === 'kernels.wasm' && typeof contents !== 'string') bytes = contents
    },
    listFiles: () => [],
  })
  if (error || !bytes) throw new Error(`The kernels could not be compiled: ${stderr.toString()}`)
  return bytes
}

/** Hands out addresses in a kernel's memory, growing it as needed. 16-byte aligned, never given back. */
export class Arena {
  private next = 4096
  readonly memory: WebAssembly.Memory

  constructor(memory: WebAssembly.Memory) {
    this.memory = memory
  }

  take(bytes: number): number {
    const at = this.next
    this.next += (bytes + 15) & ~15
    const missing = this.next - this.memory.buffer.byteLength
    if (missing > 0) this.memory.grow(Math.ceil(missing / 65536))
    return at
  }
}
