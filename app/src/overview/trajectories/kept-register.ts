import { deserialize, serialize } from 'node:v8'
import { gather } from '@lydhoer/sound'
import { pack, unpack, type PackedSequences } from '@lydhoer/trajectories'
import {
  copyOf,
  ObjectMissing,
  openSealed,
  openStore,
  storeSealed,
  type StoreSettings,
} from '../../shared/files/store/index.ts'
import type { DataSetPlace } from './keys.ts'
import type { ProtectedRegister } from './protected-register.ts'

/** The file that a register came in, and the key that seals it and all that is made of it. */
interface Beside {
  store: StoreSettings
  place: DataSetPlace
  key: Buffer
  objectId: string
}

interface Kept {
  version: number
  sequences: PackedSequences
  columns: { name: string; values: string[]; of: Uint8Array }[]
  unused: ProtectedRegister['unused']
  reform: number | null
}

/** Raised when registers are read or blurred in another way; what is kept is then made anew. */
const version = 2

const context = ({ municipalityId, dataSetId }: DataSetPlace) =>
  `lydhoer blurred data set ${municipalityId} ${dataSetId}`

/**
 * Keeps a blurred register sealed beside its file: reading and blurring a large one takes seconds and three hundred megabytes, and
 * opening what is kept a fraction of both. It is deleted with the file.
 */
export async function keepRegister(of: Beside, register: ProtectedRegister): Promise<void> {
  const kept: Kept = {
    version,
    sequences: pack(register.sequences),
    columns: register.columns.map(({ name, values }) => {
      const different = [...new Set(values)]
      return { name, values: different, of: Uint8Array.from(values, (value) => different.indexOf(value)) }
    }),
    unused: register.unused,
    reform: register.reform,
  }
  async function* bytes() {
    yield await Promise.resolve(serialize(kept))
  }
  await storeSealed(await openStore(of.store), of.key, context(of.place), bytes(), copyOf(of.objectId))
}

/** What was kept of a register; null when nothing was, or by an older way of blurring. */
export async function keptRegister(of: Beside): Promise<ProtectedRegister | null> {
  try {
    const store = await openStore(of.store)
    const file = await openSealed(store, of.key, context(of.place), copyOf(of.objectId))
    const kept = deserialize(await gather(file.read())) as Kept
    if (kept.version !== version) return null
    return {
      sequences: unpack(kept.sequences),
      columns: kept.columns.map(({ name, values, of: places }) => ({
        name,
        values: Array.from(places, (place) => values[place]!),
      })),
      unused: kept.unused,
      reform: kept.reform,
    }
  } catch (error) {
    if (error instanceof ObjectMissing) return null
    throw error
  }
}
