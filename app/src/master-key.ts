import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { keepKeyCheck, keyCheck, type Database, type SealedBefore } from '@lydhoer/database'
import { Refusal } from '@lydhoer/words'
import { messages } from './messages.ts'
import { maskedCpr } from './shared/people/cpr.ts'
import { masterKey, readKey, seal, SealBroken, unseal, unwrapKey } from './shared/sealing/seal.ts'

export interface KeyPlaces {
  /** LYDHOER_KEY, if it is set. */
  key: string | undefined
  dataFolder: string
}

const context = 'lydhoer key check 1'

/**
 * The house's master key: the one that everything here is sealed under. At the first start of all it is made.
 *
 * @throws Refusal when it is missing, is no key, or is another than before; nothing has been made or changed then
 */
export async function houseKey(database: Database, places: KeyPlaces): Promise<Buffer> {
  const { check, before } = await keyCheck(database)
  const isNew = check === undefined && before.length === 0
  const key = await keyIn(places, { make: isNew })
  if (!key) throw new Refusal(messages.keyMissing(fileOf(places)))
  const opens = check
    ? opensIt(() => unseal(key, context, check))
    : before.every((one) => opensBefore(key, one))
  if (!opens) throw new Refusal(messages.keyIsAnother(placeOf(places)))
  if (!check) {
    // Two programs that start for the first time at once must have the same key.
    const kept = await keepKeyCheck(database, seal(key, context, Buffer.alloc(0)))
    if (!opensIt(() => unseal(key, context, kept))) throw new Refusal(messages.keyIsAnother(placeOf(places)))
  }
  return key
}

/**
 * The master key of this machine, as for signing a backup; none is made.
 *
 * @returns undefined when there is none
 * @throws Refusal when it is no key
 */
export function existingKey(places: KeyPlaces): Promise<Buffer | undefined> {
  return keyIn(places, { make: false })
}

/**
 * The master key in a file, as a backup may hold it.
 *
 * @returns undefined when there is no such file
 * @throws Refusal when it holds no key
 */
export async function keyInFile(file: string): Promise<Buffer | undefined> {
  if (!existsSync(file)) return undefined
  const text = await readFile(file, 'utf8')
  try {
    return readKey(text)
  } catch (error) {
    throw new Refusal(messages.noKey(file), error)
  }
}

async function keyIn(places: KeyPlaces, { make }: { make: boolean }): Promise<Buffer | undefined> {
  if (!places.key && !make && !existsSync(fileOf(places))) return undefined
  return masterKey(places).catch((error: unknown) => {
    if (error instanceof Error && !('code' in error))
      throw new Refusal(messages.noKey(placeOf(places)), error)
    throw error
  })
}

const fileOf = ({ dataFolder }: KeyPlaces) => join(dataFolder, 'master.key')
const placeOf = (places: KeyPlaces) => (places.key ? 'LYDHOER_KEY' : fileOf(places))

function opensIt(open: () => unknown): boolean {
  try {
    open()
    return true
  } catch (error) {
    if (error instanceof SealBroken) return false
    throw error
  }
}

/** Databases from before there was a check have something else that only the right key opens. */
function opensBefore(key: Buffer, { kind, municipality_id, of_id, sealed }: SealedBefore): boolean {
  return opensIt(() =>
    kind === 'cpr'
      ? maskedCpr(key, of_id, sealed)
      : unwrapKey(key, { municipalityId: municipality_id, conversationId: of_id, of: kind }, sealed),
  )
}
