import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { decodeMono } from './decode/decode.ts'
import type { Readable } from './decode/packet.ts'

/** For tests: where a recording lies, to open as a file. */
export function fixturePath(name: string): string {
  return fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url))
}

/** For tests: a recording's bytes. */
export function fixture(name: string): Promise<Buffer> {
  return readFile(fixturePath(name))
}

/** For tests: bytes as something that can be read from anywhere. */
export function readable(bytes: Buffer): Readable {
  return {
    bytes: bytes.length,
    async *read(from, to) {
      yield bytes.subarray(from, to)
    },
  }
}

/** For tests: a stream in pieces. */
export async function* inPieces(bytes: Uint8Array, size = 1000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** For tests: all samples of a file, mixed to one channel at its own rate. */
export async function decoded(
  bytes: Buffer,
  maxSeconds = 100,
): Promise<{ sampleRate: number; samples: Float32Array }> {
  const pieces: Float32Array[] = []
  let rate = 0
  await decodeMono(
    readable(bytes),
    (sampleRate) => {
      rate = sampleRate
      return (samples) => void pieces.push(samples.slice())
    },
    { maxSeconds },
  )
  const samples = new Float32Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    samples.set(piece, at)
    at += piece.length
  }
  return { sampleRate: rate, samples }
}
