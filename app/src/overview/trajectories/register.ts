import { fewest } from '@lydhoer/measuring'
import {
  fjordby,
  fromCompressed,
  readRegister,
  type RegisterForm,
  type RegisterRead,
  type Sequences,
} from '@lydhoer/trajectories'
import { Unreadable } from '@lydhoer/words'
import { Invalid, type Problem } from '../../shared/request/errors.ts'
import { CprWatch } from './cpr-columns.ts'
import { limits } from './limits.ts'

export type Source = 'fjordby' | RegisterForm

/** A data set as it is worked on: everybody's states as they stand in the file, and what else is known of each. */
export interface Register {
  sequences: Sequences
  /** Columns that people can be grouped by: 2–12 different values. One value a person, in the order of the rows. */
  columns: { name: string; values: string[] }[]
  /** Columns of the file of which nothing is left but how many different values they have. */
  unused: RegisterRead['unused']
  /** The period in which the rules changed, where that is known, from 1. */
  reform: number | null
}

/** How a wide table is to be read; what is left empty is found. */
export interface Reading {
  first?: string | undefined
  last?: string | undefined
  weight?: string | undefined
}

/** People and weeks of Fjordby's register; the reform stands in its middle. */
export const fjordbyPeople = 20_000
const fjordbySize = { weeks: 520, seed: 2026 }

/** The made-up register, drawn anew from its seed each time: nothing of it is stored. */
export function fjordbyRegister(people = fjordbyPeople): Register {
  const sequences = fjordby({ ...fjordbySize, people })
  return { sequences, columns: [], unused: [], reform: fjordbySize.weeks / 2 + 1 }
}

/**
 * Reads a file with trajectories as it comes.
 *
 * @param progress told of how many bytes have been read
 * @throws Invalid with file, row, column, value and what is allowed; when a column holds CPR numbers; and when it holds more
 *   than can be shown
 */
export async function readRegisterFile(
  bytes: AsyncIterable<Uint8Array>,
  of: { form: RegisterForm; reading: Reading; fileName: string },
  progress: (bytes: number) => void = () => undefined,
): Promise<Register> {
  const watch = new CprWatch()
  try {
    const { first, last, weight } = of.reading
    const read = await readRegister(bytes, {
      form: of.form,
      periods: { first, last },
      ...(of.form === 'wide' && { weight }),
      limits,
      watch,
      progress: (done) => progress(done.bytes),
    })
    watch.refuse()
    if (read.sequences.people < fewest) throw new Invalid([tooFew(read.sequences.people)])
    return registerFrom(read)
  } catch (error) {
    // CPR numbers that were taken for states are refused as what they are.
    watch.refuse()
    if (error instanceof Unreadable) throw new Invalid([problemIn(of.fileName, error)])
    throw error
  }
}

function registerFrom({ sequences, weights, groups, unused }: RegisterRead): Register {
  const whole = fromCompressed(sequences)
  return {
    sequences: weights ? { ...whole, weights } : whole,
    columns: groups.map(({ name, values, of }) => ({
      name,
      values: Array.from(of, (place) => values[place]!),
    })),
    unused,
    reform: null,
  }
}

const tooFew = (people: number): Problem => ({
  field: 'file',
  what: {
    da: `Filen har ${people} personer. Der skal være mindst ${fewest}`,
    en: `The file has ${people} people. There must be at least ${fewest}`,
  },
})

/** A refusal of the reader with file, row and column. */
function problemIn(file: string, error: Unreadable): Problem {
  const where = (row: string, column: string) =>
    [file, error.line && `${row} ${error.line}`, error.column && `${column} ${error.column}`]
      .filter(Boolean)
      .join(', ')
  return {
    field: 'file',
    what: {
      da: `${where('række', 'kolonne')}: ${error.what.da}.`,
      en: `${where('row', 'column')}: ${error.what.en}.`,
    },
    hint: { da: `${error.hint.da}.`, en: `${error.hint.en}.` },
  }
}
