import { longDate, type Sentence } from '@lydhoer/words'
import type { ShownLine } from '../../shared/from-file/plan-view.tsx'
import { dayOfText } from '../../shared/from-file/day-of-text.ts'
import type { Company, CompanyFacts } from '../known/companies.ts'
import { digitsIn, isCvr, isPNumber } from '../known/numbers.ts'
import type { Column, CompanyFile, State } from './columns.ts'
import { cellProblems, changesOf, planSays } from './plan-messages.ts'

export type PlanLine = ShownLine<State, Column>

/** What stands of a company once a file has been read. */
export interface Written extends CompanyFacts {
  id: string
  closedOn: string | null
}

/** All that would be written, and nothing else. */
export interface Plan {
  lines: PlanLine[]
  add: Written[]
  change: Written[]
}

/** Those that are known already: by their number, those written in by hand that have none, and, where the file is whole, all of the register's. */
export interface Known {
  byNumber: ReadonlyMap<string, Company>
  withoutNumber: readonly Company[]
  ofRegister: readonly Company[]
}

type Cells = CompanyFile['rows'][number]['cells']
type Facts = CompanyFacts & { closedOn: string | null }
export const facts = [
  ...(['name', 'cvr', 'pNumber', 'industryCode', 'industry', 'street', 'postcode', 'town'] as const),
] satisfies (keyof CompanyFacts)[]

/** How long each may be. */
const room = { name: 200, industry: 200, street: 200, town: 100 }

/** A cell that cannot be read: which column, and what to do about it. */
interface Trouble {
  column: Column
  what: Sentence
}

/** What a file would do as everything stands now. */
export function planOf({ rows, has, isWhole }: CompanyFile, known: Known, today: string): Plan {
  const plan: Plan = { lines: [], add: [], change: [] }
  const seen = new Map<string, number>()
  const taken = new Set<string>()
  for (const { line, cells } of rows) {
    const who = cells.name || cells.pNumber
    const read = factsIn(cells, today)
    const before = 'what' in read ? undefined : seen.get(read.pNumber)
    const trouble: Trouble | undefined =
      'what' in read
        ? read
        : before === undefined
          ? undefined
          : { column: 'pNumber', what: cellProblems.twice(before) }
    if (trouble || 'what' in read) {
      if (trouble)
        plan.lines.push({ line, who, state: 'unreadable', says: [trouble.what], column: trouble.column })
      continue
    }
    seen.set(read.pNumber, line)
    const there = known.byNumber.get(read.pNumber) ?? sameByHand(known.withoutNumber, taken, read)
    if (there) taken.add(there.id)
    plan.lines.push({ line, who, ...planned(plan, read, there, has) })
  }
  if (isWhole)
    for (const one of known.ofRegister)
      if (!seen.has(one.pNumber)) {
        plan.change.push({ ...one, closedOn: today })
        plan.lines.push({ line: null, who: one.name, state: 'closed', says: [planSays.notThere] })
      }
  return plan
}

/** One that was written in by hand, of which the register now tells the number. */
const sameByHand = (without: readonly Company[], taken: ReadonlySet<string>, read: Facts) =>
  without.find(
    (one) =>
      !taken.has(one.id) &&
      (one.cvr === '' || one.cvr === read.cvr) &&
      one.name.toLocaleLowerCase('da') === read.name.toLocaleLowerCase('da'),
  )

function planned(
  plan: Plan,
  read: Facts,
  there: Company | undefined,
  has: readonly Column[],
): Pick<PlanLine, 'state' | 'says'> {
  if (!there) {
    if (read.closedOn !== null) return { state: 'unchanged', says: [planSays.closedUnknown] }
    plan.add.push({ ...read, id: crypto.randomUUID() })
    return { state: 'new', says: [planSays.new] }
  }
  // A column that is missing, or empty in this row, says nothing: what is known stays.
  const next: Written = {
    ...there,
    ...Object.fromEntries(facts.map((fact) => [fact, read[fact] || there[fact]])),
  }
  next.closedOn = has.includes('closedOn') ? read.closedOn : there.closedOn
  const changed = facts.filter((fact) => next[fact] !== there[fact])
  const closes = next.closedOn !== there.closedOn
  if (changed.length === 0 && !closes && there.source === 'register') return { state: 'unchanged', says: [] }
  plan.change.push(next)
  const says = changed.length > 0 ? [changesOf(changed)] : []
  if (closes && next.closedOn)
    return { state: 'closed', says: [planSays.closes(dayIn(next.closedOn)), ...says] }
  if (closes) says.push(planSays.opens)
  if (there.source === 'byHand') says.push(planSays.nowOfRegister)
  return { state: 'changed', says }
}

const dayIn = (day: string): Sentence => ({ da: longDate('da', day), en: longDate('en', day) })

/** What a row says, or what of it cannot be read. */
function factsIn(cells: Cells, today: string): Facts | Trouble {
  const pNumber = digitsIn(cells.pNumber)
  const cvr = digitsIn(cells.cvr)
  // Spreadsheets take the noughts away that a number begins with.
  const industryCode = cells.industryCode && digitsIn(cells.industryCode).padStart(6, '0')
  const postcode = cells.postcode && digitsIn(cells.postcode).padStart(4, '0')
  const closedOn = cells.closedOn === '' ? null : dayOfText(cells.closedOn)
  if (!isPNumber(pNumber)) return { column: 'pNumber', what: cellProblems.pNumber }
  if (cvr !== '' && !isCvr(cvr)) return { column: 'cvr', what: cellProblems.cvr }
  if (cells.name === '') return { column: 'name', what: cellProblems.name }
  for (const column of ['name', 'industry', 'street', 'town'] as const)
    if (cells[column].length > room[column]) return { column, what: cellProblems.long(room[column]) }
  if (!/^(\d{6})?$/.test(industryCode)) return { column: 'industryCode', what: cellProblems.industryCode }
  if (!/^(\d{4})?$/.test(postcode)) return { column: 'postcode', what: cellProblems.postcode }
  if (cells.closedOn !== '' && closedOn === null) return { column: 'closedOn', what: cellProblems.day }
  const { name, industry, street, town } = cells
  return {
    ...{ pNumber, cvr, name, industryCode, industry, street, postcode, town },
    // One that is to close later is still open.
    closedOn: closedOn !== null && closedOn <= today ? closedOn : null,
  }
}
