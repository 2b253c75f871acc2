import { roleNames, type Role } from '../../../shared/people/roles.ts'
import { isOver } from '../days.ts'
import type { HeldRole } from '../roles.ts'
import type { ColleagueColumn } from './columns.ts'
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

/** What is known before a file of colleagues is read. */
export interface KnownColleagues {
  /** Who is here or expected, by the key they sign in with. */
  byKey: ReadonlyMap<string, { id: string; name: string; signsIn: boolean }>
  roles: readonly HeldRole[]
  /** Those that are open. */
  departments: readonly { id: string; name: string }[]
}

type StaffRole = Exclude<Role, 'citizen'>
/** The subject of an identity provider: ASCII, 255 characters at most (OpenID Connect Core 1.0, 2). */
const asKey = /^[!-~]{1,255}$/

/** What a file of colleagues would do, row by row. Nothing is written. */
export async function planColleagues(
  rows: readonly FileRow<ColleagueColumn>[],
  known: KnownColleagues,
  moment: Moment,
): Promise<Plan> {
  const acts = noActs()
  const came = new Map<string, { id: string; name: string; signsIn: boolean }>()
  const named = new Map<string, { name: string; line: number }>()
  const seen = new Map<string, number>()
  const read = ({ line, cells }: FileRow<ColleagueColumn>): Pick<PlanLine, 'state' | 'says'> => {
    if (!asKey.test(cells.key)) throw new CellTrouble('key', badKey)
    const term = termOf(cells, moment)
    const role = cells.role === '' ? null : roleIn(cells.role)
    const department = cells.department === '' ? null : departmentIn(cells.department, known)
    const what = `${cells.key} ${role} ${department?.id}`
    const before = seen.get(what)
    if (before !== undefined) throw new CellTrouble('key', alsoOn(before))
    const here = known.byKey.get(cells.key) ?? came.get(cells.key)
    if (here?.id === moment.me) throw new CellTrouble('key', yourself)
    if (!role && (!here || term.validTo === null)) throw new CellTrouble('role', needsRole)
    const other = named.get(cells.key)
    if (other && cells.name !== '' && other.name !== cells.name)
      throw new CellTrouble('name', otherNameOn(other.line))
    const colleague = here ?? { id: moment.newId(), name: nameIn(cells.name), signsIn: false }
    seen.set(what, line)
    if (cells.name !== '') named.set(cells.key, { name: cells.name, line })

    const says: PlanLine['says'] = []
    if (!here) {
      came.set(cells.key, colleague)
      acts.expect.push({ id: colleague.id, name: colleague.name, key: cells.key })
      says.push({ da: 'Skrives ind.', en: 'Is written in.' })
    }
    const isRenamed =
      here !== undefined && !here.signsIn && cells.name !== '' && here.name !== cells.name && !other
    if (isRenamed) {
      acts.rename.push({ id: colleague.id, name: nameIn(cells.name) })
      says.push(renamed(here.name, cells.name))
    }
    const held = known.roles.filter(
      (one) =>
        one.personId === colleague.id &&
        !isOver(one, moment.today) &&
        (role === null ||
          (one.role === role && (one.departmentId === (department?.id ?? null) || colleague.signsIn))),
    )
    const end = endOf(term.validTo, moment.today)
    const ending = end === null ? [] : held.filter(({ validTo }) => validTo !== end)
    for (const one of ending) {
      const validTo = end !== null && end < one.validFrom ? one.validFrom : end
      if (validTo === null) continue
      acts.endRoles.push({ id: one.id, personId: one.personId, validTo })
      says.push(ends(one.role, validTo))
    }
    const isNew =
      role !== null && !colleague.signsIn && held.length === 0 && (end === null || end > moment.today)
    if (isNew) {
      const departmentId = department?.id ?? null
      acts.give.push({ id: moment.newId(), personId: colleague.id, role, departmentId, ...term })
      says.push(begins(role, department?.name, term))
    }
    if (colleague.signsIn && ending.length === 0) says.push(fromSignIn)
    const state = !here ? 'new' : ending.length > 0 ? 'ended' : isRenamed || isNew ? 'changed' : 'unchanged'
    return { state, says }
  }
  const lines = await inTurn(rows, (row) =>
    planned(
      { line: row.line, who: row.cells.name || (known.byKey.get(row.cells.key)?.name ?? row.cells.key) },
      () => read(row),
    ),
  )
  return { lines, acts, citizensSeen: [] }
}

/** A role by the word of a page, in either language, or by the glossary’s. @throws CellTrouble */
function roleIn(cell: string): StaffRole {
  const found = (Object.keys(roleNames) as Role[]).find((role) =>
    [role, ...Object.values(roleNames[role])].some((name) => alike(name) === alike(cell)),
  )
  if (found && found !== 'citizen') return found
  const all = (language: 'da' | 'en') =>
    Object.entries(roleNames)
      .filter(([role]) => role !== 'citizen')
      .map(([, name]) => name[language])
      .join(', ')
  throw new CellTrouble('role', {
    da: `“${cell}” er ikke en rolle her. Roller er ${all('da')}`,
    en: `“${cell}” is not a role here. Roles are ${all('en')}`,
  })
}

/** @throws CellTrouble when no open department is called so, or two are */
function departmentIn(cell: string, { departments }: KnownColleagues) {
  const [found, another] = departments.filter(({ name }) => alike(name) === alike(cell))
  if (!found || another)
    throw new CellTrouble('department', {
      da: `Der er ikke en åben afdeling, der hedder “${cell}”. Åbn den først under Afdelinger`,
      en: `There is no open department called “${cell}”. Open it first under Departments`,
    })
  return found
}

const badKey = {
  da: 'Skriv nøglen fra kommunens log ind: bogstaver, tal og tegn uden mellemrum og uden æ, ø og å',
  en: 'Write the key of the municipality’s sign-in: letters, figures and signs, no spaces',
}
const yourself = {
  da: 'Det er dig. Dine egne roller kan du ikke ændre',
  en: 'This is you. You cannot change your own roles',
}
const needsRole = {
  da: 'Skriv, hvad kollegaen laver, eller den sidste dag for det hele',
  en: 'Write what the colleague does, or the last day of all of it',
}
const fromSignIn = {
  da: 'Har logget ind: navn og roller kommer fra kommunens log ind.',
  en: 'Has signed in: name and roles come from the municipality’s sign-in.',
}
const alsoOn = (line: number) => ({
  da: `Den samme kollega med den samme rolle står på linje ${line}`,
  en: `The same colleague with the same role stands on line ${line}`,
})
const otherNameOn = (line: number) => ({
  da: `Den samme kollega har et andet navn på linje ${line}`,
  en: `The same colleague has another name on line ${line}`,
})
const renamed = (from: string, to: string) => ({
  da: `Navnet rettes fra ${from} til ${to}.`,
  en: `The name is corrected from ${from} to ${to}.`,
})
const ends = (role: Role, validTo: string) => ({
  da: `Er ${roleNames[role].da} til og med ${until(validTo).da}.`,
  en: `Is ${roleNames[role].en} until ${until(validTo).en}.`,
})
const begins = (
  role: Role,
  department: string | undefined,
  { validFrom, validTo }: { validFrom: string; validTo: string | null },
) => ({
  da: `Er ${[roleNames[role].da, department].filter(Boolean).join(', ')} fra ${dayIn(validFrom).da}${validTo ? ` til og med ${until(validTo).da}` : ''}.`,
  en: `Is ${[roleNames[role].en, department].filter(Boolean).join(', ')} from ${dayIn(validFrom).en}${validTo ? ` until ${until(validTo).en}` : ''}.`,
})
