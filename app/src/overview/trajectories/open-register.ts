import { openSealed, openStore, type StoreSettings } from '../../shared/files/store/index.ts'
import type { Tell } from '../../shared/workers/task.ts'
import type { Problem } from '../../shared/request/errors.ts'
import type { Held } from './held.ts'
import { keepRegister, keptRegister } from './kept-register.ts'
import { fileContext, unsealWords, type DataSetPlace } from './keys.ts'
import { fjordbySecret, protectRegister, secretOf, type ProtectedRegister } from './protected-register.ts'
import { fjordbyRegister, readRegisterFile, type Reading, type Source } from './register.ts'

/** What its owner says of a data set, and what was found in it; sealed with its key. */
export interface About {
  title: string
  /** What it is to be used for, in words. */
  why: string
  fileName: string | null
  reading: Reading
  /** What was found when it was read; data sets from before that was kept have none. */
  held?: Held
  /** Why it cannot be used, when it cannot. */
  problems?: readonly Problem[]
}

export const aboutOf = (key: Buffer, dataSetId: string, sealed: Uint8Array) =>
  unsealWords<About>(key, `about ${dataSetId}`, sealed)

/** Where a register lies and how it is read: plain data, for a worker. */
export interface RegisterPlace {
  store: StoreSettings
  place: DataSetPlace
  key: Buffer
  source: Source
  objectId: string | null
  reading: Reading
  fileName: string
}

/** What a worker that has read a register keeps it under. */
export const keptAs = ({ place, source }: Pick<RegisterPlace, 'place' | 'source'>) =>
  source === 'fjordby' ? 'register fjordby' : `register ${place.municipalityId} ${place.dataSetId}`

/** The register read latest by this worker, so that a page with six figures reads the file once. */
let latest: { name: string; register: ProtectedRegister } | null = null

/**
 * The register of a data set, from its sealed file or drawn anew, and blurred: what lies in the file is let go of here. It is as
 * large as everybody in it, so it is opened in workers only.
 *
 * @throws Invalid when it cannot be read; ObjectMissing when it is gone
 */
export async function openRegister(
  of: RegisterPlace,
  tell: Pick<Tell, 'progress'>,
): Promise<ProtectedRegister> {
  const name = keptAs(of)
  if (latest?.name === name) return latest.register
  // Two large ones at once would be more than a worker is to hold.
  latest = null
  const register = await read(of, tell)
  latest = { name, register }
  return register
}

async function read(of: RegisterPlace, tell: Pick<Tell, 'progress'>): Promise<ProtectedRegister> {
  const { source, objectId, reading, fileName } = of
  if (source === 'fjordby' || objectId === null) return protectRegister(fjordbyRegister(), fjordbySecret)
  const beside = { ...of, objectId }
  const kept = await keptRegister(beside)
  if (kept) return kept
  const file = await openSealed(await openStore(of.store), of.key, fileContext(of.place), objectId)
  const register = await readRegisterFile(file.read(), { form: source, reading, fileName }, (bytes) =>
    tell.progress((bytes / Math.max(1, file.bytes)) * readingPart),
  )
  const blurred = protectRegister(register, secretOf(of.key, of.place))
  await keepRegister(beside, blurred)
  return blurred
}

/** Reading the file is so much of the way; blurring it is the rest. */
const readingPart = 0.3
