import { gather } from '@lydhoer/sound'
import { openSealed } from '../../shared/files/store/index.ts'
import type { Services } from '../../shared/request/services.ts'
import { fileContext, unsealWords, type DataSetPlace } from './keys.ts'
import { fjordbySecret, protectRegister, secretOf, type ProtectedRegister } from './protected-register.ts'
import { fjordbyRegister, readRegister, type Reading, type Source } from './register.ts'

/** What its owner says of a data set; sealed with its key. */
export interface About {
  title: string
  /** What it is to be used for, in words. */
  why: string
  fileName: string | null
  reading: Reading
}

export const aboutOf = (key: Buffer, dataSetId: string, sealed: Uint8Array) =>
  unsealWords<About>(key, `about ${dataSetId}`, sealed)

/** Registers read lately, so that a page with six figures reads the file once. Only whoever sees the row comes here. */
const kept = new Map<string, ProtectedRegister>()
const mostKept = 3

/** The register of a data set, from its sealed file or drawn anew, and blurred: what lies in the file is let go of here. */
export async function openRegister(
  services: Pick<Services, 'store'>,
  place: DataSetPlace,
  key: Buffer,
  of: { source: Source; object_id: string | null; about: About },
): Promise<ProtectedRegister> {
  const name = of.source === 'fjordby' ? 'fjordby' : `${place.municipalityId} ${place.dataSetId}`
  const known = kept.get(name)
  if (known) return known
  const register = await read(services, place, key, of)
  if (kept.size >= mostKept) kept.delete(kept.keys().next().value ?? '')
  kept.set(name, register)
  return register
}

/** Lets go of a register that has been deleted. */
export function forgetRegister(place: DataSetPlace): void {
  kept.delete(`${place.municipalityId} ${place.dataSetId}`)
}

async function read(
  services: Pick<Services, 'store'>,
  place: DataSetPlace,
  key: Buffer,
  { source, object_id, about }: { source: Source; object_id: string | null; about: About },
): Promise<ProtectedRegister> {
  if (source === 'fjordby' || object_id === null) return protectRegister(fjordbyRegister(), fjordbySecret)
  const file = await openSealed(services.store, key, fileContext(place), object_id)
  const text = (await gather(file.read())).toString('utf8')
  const register = readRegister(text, source, about.reading, about.fileName ?? '')
  return protectRegister(register, secretOf(key, place))
}
