import { createHmac } from 'node:crypto'
import { SealBroken, seal, unseal } from './seal.ts'

/**
 * What was dear to make of sealed words that have not changed since, kept in memory sealed with the key of those words. The key is
 * not kept: whoever asks brings it, as the database gave it to them in this request. So nobody opens here what they may no longer
 * see, and when the key is deleted, what is kept opens for nobody.
 */
export interface KeptSealed {
  /** What was kept of exactly this, opened; undefined when it was not kept, or with another key. */
  open(key: Buffer, of: readonly unknown[]): string | undefined
  /** Keeps it, sealed; what has not been asked for longest makes room. */
  keep(key: Buffer, of: readonly unknown[], text: string): void
}

/** A tag and a nonce, and about what a place in the map costs. */
const aroundEach = 300

/**
 * @param mostBytes of all that is kept
 * @example
 *   kept.keep(key, ['page', about.version, 'da'], html)
 *   kept.open(key, ['page', about.version, 'da']) // html
 */
export function keptSealed(mostBytes = 32 * 1024 ** 2): KeptSealed {
  const kept = new Map<string, Buffer>()
  let bytes = 0

  const remove = (name: string) => {
    bytes -= (kept.get(name)?.length ?? -aroundEach) + aroundEach
    kept.delete(name)
  }

  return {
    open(key, of) {
      const name = nameOf(key, of)
      const sealed = kept.get(name)
      if (!sealed) return undefined
      // The last one asked for stands last.
      kept.delete(name)
      kept.set(name, sealed)
      try {
        return unseal(key, name, sealed).toString('utf8')
      } catch (error) {
        if (error instanceof SealBroken) return undefined
        throw error
      }
    },
    keep(key, of, text) {
      const name = nameOf(key, of)
      remove(name)
      const sealed = seal(key, name, Buffer.from(text, 'utf8'))
      if (sealed.length + aroundEach > mostBytes / 4) return
      kept.set(name, sealed)
      bytes += sealed.length + aroundEach
      for (const oldest of kept.keys()) {
        if (bytes <= mostBytes) return
        remove(oldest)
      }
    },
  }
}

/** A name made with the key as well, so that it tells nothing of what it is made of. */
function nameOf(key: Buffer, of: readonly unknown[]): string {
  const name = createHmac('sha256', key)
  for (const part of of) {
    const bytes = part instanceof Uint8Array ? part : Buffer.from(JSON.stringify(part) ?? '')
    name.update(`${bytes.length} `).update(bytes)
  }
  return name.digest('base64')
}
