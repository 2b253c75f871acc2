import { createHmac } from 'node:crypto'
import { protect, type ProtectedSequences } from '@lydhoer/trajectories'
import type { DataSetPlace } from './keys.ts'
import type { Register } from './register.ts'

/** A register of which figures may be drawn. It is all that leaves the opening of a data set; nobody's own life is in it. */
export interface ProtectedRegister extends Register {
  sequences: ProtectedSequences
}

/** What a data set is blurred by: from its own key, so that it is gone with it, and the same as long as there are figures. */
export const secretOf = (key: Buffer, { municipalityId, dataSetId }: DataSetPlace): Buffer =>
  createHmac('sha256', key).update(`lydhoer blur 1 ${municipalityId} ${dataSetId}`).digest()

/** Nobody is in Fjordby's register; everybody who uses it sees the same. */
export const fjordbySecret = Buffer.from('Fjordby has no secrets')

/** Blurs a register once and for all. */
export function protectRegister(
  { sequences, columns, unused, reform }: Register,
  secret: Buffer,
): ProtectedRegister {
  const blurred = protect(
    sequences,
    columns.map(({ values }) => values),
    secret,
  )
  return {
    sequences: blurred.sequences,
    columns: columns.map(({ name }, c) => ({ name, values: blurred.columns[c]! })),
    unused,
    reform,
  }
}
