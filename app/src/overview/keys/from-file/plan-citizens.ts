import { isCpr } from '../../../shared/people/cpr.ts'
import type { Assignment } from '../assignments.ts'
import { isOver } from '../days.ts'
import type { Holder } from '../holders.ts'
import type { CitizenColumn } from './columns.ts'
import type { FileRow } from '../../../shared/from-file/read-rows.ts'
import { inTurn } from '../../../shared/from-file/in-turn.ts'
import {
  alike,
  CellTrouble,
  dayIn,
  endOf,
  nameIn,
  noActs,
  planned,
  termOf,
  until,
  type Moment,
  type Plan,
  type PlanLine,
} from './plan.ts'

/** What is known before a file of citizens is read. */
export interface KnownCitizens {
  /** Who is here, by the number as the file writes it. */
  byNumber: ReadonlyMap<string, { id: string; name: string }>
  holders: readonly Holder[]
  /** Colleagues by the key they sign in with. */
  byKey: ReadonlyMap<string, string>
  assignments: readonly Assignment[]
}

/** What a file of citizens would do, row by row. Nothing is written. */
export async function planCitizens(
  rows: readonly FileRow<CitizenColumn>[],
  known: KnownCitizens,
  moment: Moment,
): Promise<Plan> {
  const acts = noActs()
  const came = new Map<string, { id: string; name: string }>()
  const named = new Map<string, { name: string; line: number }>()
  const seen = new Map<string, number>()
  const namesakes = Map.groupBy(known.holders, ({ name }) => alike(name))
  const open = new Map(
    known.assignments
      .filter((one) => !isOver(one, moment.today))
      .map((one) => [`${one.citizenId} ${one.workerId}`, one]),
  )
  const read = ({ line, cells }: FileRow<CitizenColumn>): Pick<PlanLine, 'state' | 'says'> => {
    if (!isCpr(cells.cpr)) throw new CellTrouble('cpr', badCpr)
    const cpr = digitsOf(cells.cpr)
    const term = termOf(cells, moment)
    const worker = cells.worker === '' ? null : holderOf(cells.worker, known, namesakes, moment)
    if (!worker && cells.to !== '') throw new CellTrouble('to', needsWorker)
    const before = seen.get(`${cpr} ${worker?.id}`)
    if (before !== undefined) throw new CellTrouble('cpr', alsoOn(before))
    const other = named.get(cpr)
    if (other && cells.name !== '' && other.name !== cells.name)
      throw new CellTrouble('name', otherNameOn(other.line))

    const here = known.byNumber.get(cpr) ?? came.get(cpr)
    const citizen = here ?? { id: moment.newId(), name: nameIn(cells.name) }
    const says: PlanLine['says'] = []
    const isRenamed = here !== undefined && cells.name !== '' && here.name !== cells.name && !other
    if (isRenamed) nameIn(cells.name)
    seen.set(`${cpr} ${worker?.id}`, line)
    if (cells.name !== '') named.set(cpr, { name: cells.name, line })
    if (!here) {
      came.set(cpr, citizen)
      acts.register.push({ ...citizen, cpr })
      says.push({ da: 'Skrives ind.', en: 'Is written in.' })
    }
    if (isRenamed) {
      acts.rename.push({ id: citizen.id, name: cells.name })
      says.push(renamed(here.name, cells.name))
    }
    const together = worker && open.get(`${citizen.id} ${worker.id}`)
    const end = endOf(term.validTo, moment.today)
    const isEnded = Boolean(together && end !== null && end !== together.validTo)
    if (worker && together && isEnded && end !== null) {
      acts.endAssignments.push({
        id: together.id,
        validTo: end < together.validFrom ? together.validFrom : end,
      })
      says.push(ends(worker.name, end))
    }
    const isNew = Boolean(worker && !together && (end === null || end > moment.today))
    if (worker && isNew) {
      acts.assign.push({ id: moment.newId(), citizenId: citizen.id, workerId: worker.id, ...term })
      says.push(begins(worker.name, term))
    }
    const state = !here ? 'new' : isEnded ? 'ended' : isRenamed || isNew ? 'changed' : 'unchanged'
    return { state, says }
  }
  const lines = await inTurn(rows, (row) =>
    planned({ line: row.line, who: row.cells.name || nameOf(row, known) }, () => read(row)),
  )
  return { lines, acts, citizensSeen: [...new Set([...known.byNumber.values()].map(({ id }) => id))] }
}

/** The ten digits, with the nought that a spreadsheet may have taken away. */
export const digitsOf = (cell: string): string => cell.replace(/\D/g, '').padStart(10, '0')

const nameOf = ({ cells }: FileRow<CitizenColumn>, { byNumber }: KnownCitizens): string =>
  byNumber.get(digitsOf(cells.cpr))?.name ?? ''

/** Whom a cell means: by name, or by key. @throws CellTrouble when it is nobody, several, or oneself */
function holderOf(
  cell: string,
  { holders, byKey }: KnownCitizens,
  namesakes: ReadonlyMap<string, readonly Holder[]>,
  { me }: Moment,
): Holder {
  const byName = namesakes.get(alike(cell)) ?? []
  if (byName.length > 1)
    throw new CellTrouble('worker', {
      da: `To kolleger hedder ${cell}. Skriv nøglen i kommunens log ind i stedet`,
      en: `Two colleagues are called ${cell}. Write the key of the municipality’s sign-in instead`,
    })
  const id = byKey.get(cell)
  if (id === me)
    throw new CellTrouble('worker', {
      da: 'Du kan ikke sætte dig selv til at arbejde sammen med en borger',
      en: 'You cannot say of yourself that you work with a citizen',
    })
  const found = byName[0] ?? holders.find((holder) => holder.id === id)
  if (!found)
    throw new CellTrouble('worker', {
      da: `${cell} er ikke en kollega, der holder samtaler her i dag`,
      en: `${cell} is not a colleague who holds conversations here today`,
    })
  return found
}

const badCpr = {
  da: 'Skriv CPR-nummeret med ti cifre. Det vises ikke her',
  en: 'Write the CPR number with ten digits. It is not shown here',
}
const needsWorker = {
  da: 'En sidste dag skal have en medarbejder i samme række',
  en: 'A last day needs a worker in the same row',
}
const alsoOn = (line: number) => ({
  da: `Den samme borger med den samme medarbejder står på linje ${line}`,
  en: `The same citizen with the same worker stands on line ${line}`,
})
const otherNameOn = (line: number) => ({
  da: `Den samme borger har et andet navn på linje ${line}`,
  en: `The same citizen has another name on line ${line}`,
})
const renamed = (from: string, to: string) => ({
  da: `Navnet rettes fra ${from} til ${to}.`,
  en: `The name is corrected from ${from} to ${to}.`,
})
const ends = (worker: string, validTo: string) => ({
  da: `Arbejder sammen med ${worker} til og med ${until(validTo).da}.`,
  en: `Works with ${worker} until ${until(validTo).en}.`,
})
const begins = (worker: string, { validFrom, validTo }: { validFrom: string; validTo: string | null }) => ({
  da: `Arbejder sammen med ${worker} fra ${dayIn(validFrom).da}${validTo ? ` til og med ${until(validTo).da}` : ''}.`,
  en: `Works with ${worker} from ${dayIn(validFrom).en}${validTo ? ` until ${until(validTo).en}` : ''}.`,
})
