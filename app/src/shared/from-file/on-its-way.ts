import { createHash, hkdfSync } from 'node:crypto'
import { promisify } from 'node:util'
import { deflateRaw, inflateRawSync } from 'node:zlib'
import { z } from 'zod'
import type { SignedIn } from '../request/route.ts'
import { seal, SealBroken, unseal } from '../sealing/seal.ts'
import type { Services } from '../request/services.ts'

/** A file between the page that shows what it would do and the press that does it. */
interface OnItsWay<What> {
  file: What
  /** What was shown, so that nothing else is done. */
  shown: string
  at: number
}

const anHour = 3_600_000
type Keys = Pick<Services, 'masterKey' | 'now'>

/** What the page carries that showed what a file would do. */
export const carriedForm = z.object({ carried: z.string().max(1_000_000) })

/** Tells one plan from another by what is shown of it. */
export const shownOf = ({ lines }: { lines: readonly unknown[] }): string =>
  createHash('sha256').update(JSON.stringify(lines)).digest('base64url')

/**
 * Files of one kind on their way between two pages. What the page carries opens here alone, for the one who brought the file, and for an hour. Nothing is
 * stored.
 *
 * @param kind what the file is of: one kind does not open as another
 * @example const { sendAlong, broughtBack } = onItsWay<PeopleFile>('people from a file')
 */
export function onItsWay<What>(kind: string) {
  const keyOf = ({ masterKey }: Keys) =>
    Buffer.from(hkdfSync('sha256', masterKey, Buffer.alloc(0), `lydhoer ${kind}`, 32))
  const contextOf = (me: SignedIn) => `${kind} ${me.municipalityId} ${me.personId}`
  return {
    async sendAlong(
      keys: Keys,
      me: SignedIn,
      file: What,
      plan: { lines: readonly unknown[] },
    ): Promise<string> {
      const what: OnItsWay<What> = { file, shown: shownOf(plan), at: keys.now().getTime() }
      const packed = await promisify(deflateRaw)(JSON.stringify(what))
      return seal(keyOf(keys), contextOf(me), packed).toString('base64url')
    },
    /** What the page brought back; null when it is another's, an hour old, or not ours. */
    broughtBack(keys: Keys, me: SignedIn, carried: string): Omit<OnItsWay<What>, 'at'> | null {
      try {
        const bytes = unseal(keyOf(keys), contextOf(me), Buffer.from(carried, 'base64url'))
        const { at, ...what } = JSON.parse(inflateRawSync(bytes).toString('utf8')) as OnItsWay<What>
        return keys.now().getTime() - at < anHour ? what : null
      } catch (error) {
        if (error instanceof SealBroken) return null
        throw error
      }
    },
  }
}
