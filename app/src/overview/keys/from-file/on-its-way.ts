import { createHash, hkdfSync } from 'node:crypto'
import { promisify } from 'node:util'
import { deflateRaw, inflateRawSync } from 'node:zlib'
import type { SignedIn } from '../../../shared/request/route.ts'
import { seal, SealBroken, unseal } from '../../../shared/sealing/seal.ts'
import type { Services } from '../../../shared/request/services.ts'
import type { PeopleFile } from './columns.ts'
import type { Plan } from './plan.ts'

/** A file between the page that shows what it would do and the press that does it. */
interface OnItsWay {
  file: PeopleFile
  /** What was shown, so that nothing else is done. */
  shown: string
  at: number
}

const anHour = 3_600_000
type Keys = Pick<Services, 'masterKey' | 'now'>

const keyOf = ({ masterKey }: Keys) =>
  Buffer.from(hkdfSync('sha256', masterKey, Buffer.alloc(0), 'lydhoer people from a file', 32))
const contextOf = (me: SignedIn) => `people from a file ${me.municipalityId} ${me.personId}`

/** Tells one plan from another by what is shown of it. */
export const shownOf = ({ lines }: Plan): string =>
  createHash('sha256').update(JSON.stringify(lines)).digest('base64url')

/** What the page carries: it opens here alone, for the one who brought the file, and for an hour. Nothing is stored. */
export async function sendAlong(keys: Keys, me: SignedIn, file: PeopleFile, plan: Plan): Promise<string> {
  const what: OnItsWay = { file, shown: shownOf(plan), at: keys.now().getTime() }
  const packed = await promisify(deflateRaw)(JSON.stringify(what))
  return seal(keyOf(keys), contextOf(me), packed).toString('base64url')
}

/** What the page brought back; null when it is another's, an hour old, or not ours. */
export function broughtBack(keys: Keys, me: SignedIn, carried: string): Omit<OnItsWay, 'at'> | null {
  try {
    const bytes = unseal(keyOf(keys), contextOf(me), Buffer.from(carried, 'base64url'))
    const { at, ...what } = JSON.parse(inflateRawSync(bytes).toString('utf8')) as OnItsWay
    return keys.now().getTime() - at < anHour ? what : null
  } catch (error) {
    if (error instanceof SealBroken) return null
    throw error
  }
}
