import { createCipheriv, createHash } from 'node:crypto'

/** Whole numbers that nobody can foresee without the secret, and that are the same for the same secret. */
export interface Chance {
  /** A number from 0 to `n` − 1, each equally likely. */
  below(n: number): number
  /** Puts a list in an order drawn by lot. */
  shuffle<T>(list: T[] | Uint32Array): void
}

/**
 * Draws from the key stream of AES-256 in counter mode: a generator with a small seed could be tried through until it gave
 * what is shown, and then everything would be known.
 */
export function chanceFrom(secret: Uint8Array): Chance {
  const key = createHash('sha256').update('lydhoer blur 1 ').update(secret).digest()
  const stream = createCipheriv('aes-256-ctr', key, Buffer.alloc(16))
  const nothing = Buffer.alloc(1 << 16)
  let bytes = Buffer.alloc(0)
  let at = 0
  const below = (n: number) => {
    if (at === bytes.length) {
      bytes = stream.update(nothing)
      at = 0
    }
    const drawn = bytes.readUInt32LE(at)
    at += 4
    return Math.floor((drawn / 2 ** 32) * n)
  }
  const shuffle = <T>(list: T[] | Uint32Array) => {
    for (let i = list.length - 1; i > 0; i--) {
      const j = below(i + 1)
      const kept = list[i]!
      list[i] = list[j]!
      list[j] = kept
    }
  }
  return { below, shuffle }
}
