import { z } from 'zod'
import type { Language, Tongue } from '@lydhoer/words'
import type { Problem } from '../../request/errors.ts'
import type { Again } from '../../request/route.ts'

type Values = string | readonly string[]

/** The names of a form's fields; any name at all where the schema lets more come along than it names. */
type NameIn<Schema extends z.ZodObject> =
  Schema extends z.ZodObject<infer Shape, infer Config>
    ? Config extends z.core.$loose
      ? string
      : keyof Shape & string
    : never

/** A form as its page shows it: what stands in each field, and what is wrong there. */
export interface Filled<Name extends string, Said extends Tongue = Language> {
  language: Said
  problems: readonly Problem[]
  /** 422 when the form is shown again because it could not be used. */
  status: 200 | 422
  /** Which form this is; null where sending it twice makes nothing twice. */
  submissionId: string | null
  /** What a field is called on the page. */
  id: (name: Name) => string
  /** What stands in a field; '' when nothing does. */
  value: (name: Name) => string
  /** All that is chosen where several can be. */
  values: (name: Name) => string[]
  /** What stood in a field to begin with, when what stands in it now was typed and is not saved. */
  before: (name: Name) => string | undefined
  wrong: (name: Name) => readonly Problem[]
  /** How many characters there is room for, where the schema says. */
  room: (name: Name) => number | undefined
}

interface Told<Name extends string> {
  again?: Again | undefined
  /** What stands in the fields to begin with. */
  first?: Partial<Record<Name, Values>>
  /** Which form this is, where a page has several alike. */
  among?: string | undefined
}

/**
 * What a form's fields show: what was typed when it could not be used, or else what they begin with.
 *
 * @example fill('da', codeForm, { first: { name: 'Haven' } }).value('name') // 'Haven'
 */
export function fill<Schema extends z.ZodObject, Said extends Tongue>(
  language: Said,
  schema: Schema,
  { again, first = {}, among }: Told<NameIn<Schema>> = {},
): Filled<NameIn<Schema>, Said> {
  const problems = again?.problems ?? []
  const begun = first as Again['typed']
  const textsIn = (from: Again['typed'], name: string) =>
    [from[name] ?? []].flat().filter((value) => typeof value === 'string')
  const values = (name: string) => textsIn(again ? again.typed : begun, name)
  const value = (name: string) => values(name)[0] ?? ''
  return {
    language,
    problems,
    status: again ? 422 : 200,
    submissionId: 'submissionId' in schema.shape ? formId(value('submissionId'), problems) : null,
    // The form that is shown again keeps the bare names: the sentences at the top lead there.
    id: (name) => (among !== undefined && !again ? `${among}-${name}` : name),
    value,
    values,
    before: (name) => (again ? (textsIn(begun, name)[0] ?? '') : undefined),
    wrong: (name) => problems.filter((problem) => problem.field === name),
    room: (name) => rooms(schema).get(name),
  }
}

/** The same form shown again is the same; one that came with an id of no use gets another, or it could never be sent. */
function formId(typed: string, problems: readonly Problem[]): string {
  const isUnusable = problems.some(({ field }) => field === 'submissionId')
  return isUnusable || typed === '' ? crypto.randomUUID() : typed
}

const known = new WeakMap<z.ZodObject, ReadonlyMap<string, number>>()

/** The longest text of each field, read from the schema and remembered with it. */
function rooms(schema: z.ZodObject): ReadonlyMap<string, number> {
  const before = known.get(schema)
  if (before) return before
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  const found = new Map(
    Object.entries(properties).flatMap(([name, field]) =>
      typeof field === 'object' && field.maxLength !== undefined ? [[name, field.maxLength] as const] : [],
    ),
  )
  known.set(schema, found)
  return found
}
