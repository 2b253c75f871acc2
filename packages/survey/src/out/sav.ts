import { Growing } from './growing.ts'
import { cut, variableNames, type Variable } from './variable.ts'

/** What a file for SPSS is about. */
export interface Study {
  /** What it is called; 64 bytes are kept. */
  title: string
  /** The day it was made, `2026-11-28`. */
  day: string
  variables: readonly Variable[]
  /** How much each person counts. */
  weights?: readonly number[] | undefined
}

const noAnswer = -Number.MAX_VALUE
/** The lowest number after the one that stands for no answer; SPSS calls it LOWEST. */
const lowest = -1.7976931348623155e308
const measures = { nominal: 1, ordinal: 2, scale: 3 }

/**
 * Writes answers as an SPSS system file (`.sav`): UTF-8, names and labels with Danish letters, what numbers stand for, which are no answer on the
 * scale, and weights. Not compressed.
 *
 * After “System File Format” in GNU PSPP Developers' Guide; read back with PSPP in a test.
 *
 * @throws RangeError where a question has more than three kinds of no answer, or not as many answers as the others
 * @example asSav({ title: 'Runde', day: '2026-11-28', variables }) // bytes that begin with $FL2
 */
export function asSav({ title, day, variables, weights }: Study): Uint8Array {
  const weight: Variable[] = weights
    ? [{ name: 'vægt', label: '', measure: 'scale', values: [], missing: [], answers: weights }]
    : []
  const all = [...variables, ...weight]
  const people = all[0]?.answers.length ?? 0
  for (const { name, answers, missing } of all) {
    if (answers.length !== people)
      throw new RangeError(`${name} has ${answers.length} answers, others ${people}`)
    if (missing.length > 3)
      throw new RangeError(`${name} has ${missing.length} kinds of no answer; SPSS takes three`)
  }
  const file = new Growing()
  writeHeader(file, { title, day, people, variables: all.length, weight: weights ? all.length : 0 })
  all.forEach((variable, at) => writeVariable(file, variable, shortName(at)))
  all.forEach((variable, at) => writeValues(file, variable, at + 1))
  writeAbout(file, all)
  file.int(999)
  file.int(0)
  for (let person = 0; person < people; person++)
    for (const { answers } of all) file.double(answers[person] ?? noAnswer)
  return file.bytes()
}

/** The names that readers of old know; the others stand beside (subtype 13). */
const shortName = (at: number) => `V${at + 1}`

function writeHeader(
  file: Growing,
  about: { title: string; day: string; people: number; variables: number; weight: number },
): void {
  const [year = '', month = '1', day = ''] = about.day.split('-')
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
  file.text('$FL2', 4)
  file.text('@(#) SPSS DATA FILE Lydhoer', 60)
  file.int(2)
  file.int(about.variables)
  file.int(0)
  file.int(about.weight)
  file.int(about.people)
  file.double(100)
  file.text(`${day} ${months[Number(month) - 1] ?? 'Jan'} ${year.slice(2)}`, 9)
  file.text('00:00:00', 8)
  file.text(cut(about.title, 64), 64)
  file.text('', 3)
}

function writeVariable(file: Growing, { label, missing, measure, answers }: Variable, name: string): void {
  // F, eight wide; decimals only where there are some.
  const decimals = answers.every((answer) => answer === null || Number.isInteger(answer)) ? 0 : 2
  const format = measure === 'scale' ? (5 << 16) | (10 << 8) | decimals : (5 << 16) | (8 << 8)
  file.int(2)
  file.int(0)
  file.int(label === '' ? 0 : 1)
  file.int(missing.length)
  file.int(format)
  file.int(format)
  file.text(name, 8)
  if (label !== '') {
    const bytes = new TextEncoder().encode(cut(label, 255))
    file.int(bytes.length)
    file.raw(bytes, Math.ceil(bytes.length / 4) * 4)
  }
  for (const number of missing) file.double(number)
}

function writeValues(file: Growing, { values }: Variable, index: number): void {
  if (values.length === 0) return
  file.int(3)
  file.int(values.length)
  for (const [number, label] of values) {
    const bytes = new TextEncoder().encode(cut(label, 120))
    file.double(number)
    file.byte(bytes.length)
    file.raw(bytes, Math.ceil((bytes.length + 1) / 8) * 8 - 1)
  }
  file.int(4)
  file.int(1)
  file.int(index)
}

/** What stands between the questions and the answers: which machine, which letters, long names, and what kind each question is. */
function writeAbout(file: Growing, variables: readonly Variable[]): void {
  extension(file, 3, 4, 8)
  for (const number of [20, 0, 0, -1, 1, 1, 2, 65001]) file.int(number)
  extension(file, 4, 8, 3)
  for (const number of [noAnswer, Number.MAX_VALUE, lowest]) file.double(number)
  extension(file, 11, 4, 3 * variables.length)
  for (const { measure } of variables) for (const number of [measures[measure], 8, 1]) file.int(number)
  const names = variableNames(variables.map(({ name }) => name))
  text(13, names.map((name, at) => `${shortName(at)}=${name}`).join('\t'))
  text(20, 'UTF-8')

  function text(subtype: number, written: string) {
    const bytes = new TextEncoder().encode(written)
    extension(file, subtype, 1, bytes.length)
    file.raw(bytes, bytes.length)
  }
}

function extension(file: Growing, subtype: number, size: number, count: number): void {
  for (const number of [7, subtype, size, count]) file.int(number)
}
