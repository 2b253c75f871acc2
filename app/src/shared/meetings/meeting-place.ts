import type { Who } from '@lydhoer/database'
import type { Services } from '../request/services.ts'
import { newKey, sealJson, unsealJson, unwrapKey, wrapKey, type KeyPlace } from '../sealing/seal.ts'

type Keys = Pick<Services, 'masterKey'>

const keyPlace = (here: Pick<Who, 'municipalityId'>, id: string): KeyPlace => ({
  municipalityId: here.municipalityId,
  of: 'meeting',
  groundId: id,
})
const placeContext = (id: string) => `meeting ${id} place`

/** Where, sealed with a key of the meeting's own; a new one for each place, so that nothing opens an old one. */
export function sealedPlace(
  { masterKey }: Keys,
  here: Pick<Who, 'municipalityId'>,
  id: string,
  where: string | null,
) {
  if (where === null) return { wrapped_key: null, place_sealed: null }
  const key = newKey()
  return {
    wrapped_key: wrapKey(masterKey, keyPlace(here, id), key),
    place_sealed: sealJson(key, placeContext(id), where),
  }
}

/** Where a meeting is, in words; null when nobody has said, and once it is off. */
export function placeOf(
  { masterKey }: Keys,
  here: Pick<Who, 'municipalityId'>,
  row: { id: string; wrapped_key: Buffer | null; place_sealed: Buffer | null },
): string | null {
  if (!row.wrapped_key || !row.place_sealed) return null
  const key = unwrapKey(masterKey, keyPlace(here, row.id), row.wrapped_key)
  return unsealJson<string>(key, placeContext(row.id), row.place_sealed)
}
