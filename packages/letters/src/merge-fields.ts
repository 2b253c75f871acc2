import type { Span } from '@lydhoer/danish'
import type { Sentence as InWords } from '@lydhoer/words'

/** What a letter that is sent again and again leaves open, and what it looks like when it is filled in. */
export interface MergeField {
  name: string
  means: InWords
  /** As it may stand in a letter, so that a letter with it can be read and looked over. */
  example: string
}

/** All that may stand in braces in a letter, in the order in which it is told. */
export const mergeFields: readonly MergeField[] = [
  { name: 'fornavn', means: { da: 'Borgerens fornavn', en: 'The citizen’s first name' }, example: 'Kim' },
  { name: 'navn', means: { da: 'Borgerens hele navn', en: 'The citizen’s full name' }, example: 'Kim Holm' },
  { name: 'dato', means: { da: 'Dagen for mødet', en: 'The day of the meeting' }, example: '2. december' },
  { name: 'tid', means: { da: 'Klokkeslættet', en: 'The hour' }, example: 'kl. 9.00' },
  {
    name: 'varighed',
    means: { da: 'Hvor længe det tager', en: 'How long it takes' },
    example: '45 minutter',
  },
  { name: 'sted', means: { da: 'Hvor det er', en: 'Where it is' }, example: 'rådhuset, lokale 2' },
  {
    name: 'frist',
    means: { da: 'Den sidste dag', en: 'The last day' },
    example: '10. december',
  },
  {
    name: 'sagsbehandler',
    means: { da: 'Hvem borgeren taler med', en: 'Whom the citizen talks to' },
    example: 'Sif',
  },
  {
    name: 'telefon',
    means: { da: 'Nummeret at ringe til', en: 'The number to ring' },
    example: '12 34 56 78',
  },
  {
    name: 'mail',
    means: { da: 'Adressen at skrive til', en: 'The address to write to' },
    example: 'os@by.dk',
  },
  { name: 'afdeling', means: { da: 'Afdelingen', en: 'The department' }, example: 'Ungeteamet' },
  { name: 'kommune', means: { da: 'Kommunen', en: 'The municipality' }, example: 'Byens Kommune' },
  { name: 'ydelse', means: { da: 'Den hjælp, det gælder', en: 'The benefit' }, example: 'kontanthjælp' },
  { name: 'beløb', means: { da: 'Beløbet', en: 'The amount' }, example: '1.200 kr.' },
  { name: 'afsender', means: { da: 'Hvem der skriver', en: 'Who writes' }, example: 'Sif Lund' },
]

const known = new Map(mergeFields.map((field) => [field.name, field]))
const braces = /\{([^{}\n]*)\}/g

/** A field where it stands in a letter. */
export interface FieldIn extends Span {
  name: string
}

/**
 * The fields of a letter, known or not, in the order in which they stand.
 *
 * @example fieldsIn('Hej {fornavn}') // [{ name: 'fornavn', from: 4, to: 13 }]
 */
export const fieldsIn = (text: string): FieldIn[] =>
  [...text.matchAll(braces)].map(({ 0: all, 1: name = '', index }) => ({
    ...{ name: name.trim().toLowerCase(), from: index, to: index + all.length },
  }))

/** The known fields of a letter, each once, in the order of the list. */
export function usedFields(text: string): MergeField[] {
  const used = new Set(fieldsIn(text).map(({ name }) => name))
  return mergeFields.filter(({ name }) => used.has(name))
}

/**
 * What is wrong with the braces of a letter, each in a sentence that says in which line: a field that nobody knows, or a brace that stands
 * alone.
 *
 * @example wrongFields('Hej {fornav}')[0]?.da // 'I linje 1 står {fornav}, som ikke er et felt. Mente du {fornavn}?'
 */
export function wrongFields(text: string): InWords[] {
  const lineAt = (at: number) => text.slice(0, at).split('\n').length
  const unknown = fieldsIn(text)
    .filter(({ name }) => !known.has(name))
    .map(({ name, from, to }) => {
      const [line, said, nearest] = [lineAt(from), text.slice(from, to), nearestTo(name)]
      return {
        at: from,
        da: `I linje ${line} står ${said}, som ikke er et felt. ${nearest ? `Mente du {${nearest}}?` : 'Se listen over felter.'}`,
        en: `In line ${line} stands ${said}, which is no field. ${nearest ? `Did you mean {${nearest}}?` : 'See the list of fields.'}`,
      }
    })
  const alone = [...text.replace(braces, (all) => ' '.repeat(all.length)).matchAll(/[{}]/g)].map(
    ({ 0: sign, index }) => ({
      at: index,
      da: `I linje ${lineAt(index)} står ${sign} alene. Et felt begynder med { og slutter med } på samme linje.`,
      en: `In line ${lineAt(index)} stands ${sign} alone. A field begins with { and ends with } on the same line.`,
    }),
  )
  return [...unknown, ...alone].sort((one, other) => one.at - other.at).map(({ da, en }) => ({ da, en }))
}

/** A field that is written nearly so: two letters missing, added or changed at most. */
function nearestTo(name: string): string | undefined {
  const [nearest] = mergeFields
    .map((field) => ({ name: field.name, steps: stepsBetween(name, field.name) }))
    .sort((one, other) => one.steps - other.steps)
  return nearest && nearest.steps <= Math.min(2, nearest.name.length - 2) ? nearest.name : undefined
}

/** How many letters must be put in, taken out or changed (Levenshtein 1966). */
function stepsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++)
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1),
        ),
      )
    row = next
  }
  return row[other.length] ?? 0
}

/** A letter with its fields filled in, and where each place of it stood before. */
export interface FilledIn {
  text: string
  /** From a place in the filled letter to one in the letter with fields; within a field to its edge. */
  before(at: number, edge: 'from' | 'to'): number
}

/**
 * Fills in the fields of a letter; one without a value stays as it is.
 *
 * @param values by the field's name; left out, each field's example
 * @example fillIn('Hej {fornavn}', { fornavn: 'Amina' }).text // 'Hej Amina'
 */
export function fillIn(text: string, values?: Readonly<Record<string, string>>): FilledIn {
  const shifts: { from: number; to: number; was: Span }[] = []
  let filled = ''
  let at = 0
  for (const { name, from, to } of fieldsIn(text)) {
    const value = values ? values[name] : known.get(name)?.example
    if (value === undefined || value === '') continue
    filled += text.slice(at, from)
    shifts.push({ from: filled.length, to: filled.length + value.length, was: { from, to } })
    filled += value
    at = to
  }
  filled += text.slice(at)
  return {
    text: filled,
    before(place, edge) {
      const last = shifts.findLast(({ from }) => from < place || (from === place && edge === 'from'))
      if (!last) return place
      if (place < last.to || (place === last.to && edge === 'to')) return last.was[edge]
      return last.was.to + (place - last.to)
    },
  }
}
