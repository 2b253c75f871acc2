import { inflateSync } from 'node:zlib'

/** A value of a PDF: a name begins with a stroke, text is bytes, and a reference is looked up by `at`. */
export type Value = number | boolean | null | string | Uint8Array | Reference | Value[] | Dictionary
export interface Reference {
  reference: number
}
export interface Dictionary {
  [name: string]: Value | undefined
}

/** The objects of a PDF that is written plainly, as pdfkit does: one after the other, none in a stream of objects. */
export class Objects {
  readonly trailer: Dictionary
  private readonly file: string
  private readonly offsets = new Map<number, number>()

  constructor(bytes: Uint8Array) {
    this.file = Buffer.from(bytes).toString('latin1')
    for (const found of this.file.matchAll(/^(\d+) 0 obj$/gm))
      this.offsets.set(Number(found[1]), found.index + found[0].length)
    this.trailer = this.read(this.file.lastIndexOf('trailer') + 7).value as Dictionary
  }

  /** What a value is, looked up where it is a reference. */
  at(value: Value | undefined): Value | undefined {
    if (!isReference(value)) return value
    return this.read(this.offsets.get(value.reference)!).value
  }

  dictionary(value: Value | undefined): Dictionary {
    return (this.at(value) ?? {}) as Dictionary
  }

  list(value: Value | undefined): Value[] {
    const found = this.at(value)
    return Array.isArray(found) ? found : found === undefined || found === null ? [] : [value!]
  }

  /** The bytes of a stream, unpacked. */
  stream(value: Value | undefined): string {
    const offset = this.offsets.get((value as Reference).reference)!
    const { value: head, end } = this.read(offset)
    const from = this.file.indexOf('stream', end) + 'stream\n'.length
    const packed = Buffer.from(
      this.file.slice(from, from + Number(this.at((head as Dictionary)['Length']))),
      'latin1',
    )
    return (head as Dictionary)['Filter'] === '/FlateDecode'
      ? inflateSync(packed).toString('latin1')
      : packed.toString('latin1')
  }

  private read(from: number): { value: Value; end: number } {
    const rest = /\s*/y
    rest.lastIndex = from
    rest.exec(this.file)
    return valueAt(this.file, rest.lastIndex)
  }
}

export const isReference = (value: unknown): value is Reference =>
  typeof value === 'object' && value !== null && 'reference' in value

const token =
  /\s*(?:(<<)|(>>)|(\[)|(\])|(\()|<([\da-fA-F\s]*)>|(\/[^\s/<>[\]()]*)|(\d+) 0 R\b|(-?[\d.]+)|(true|false|null))/y

/** One value as it is written, and where it ends. */
export function valueAt(file: string, from: number): { value: Value; end: number } {
  token.lastIndex = from
  const found = token.exec(file)
  if (!found) throw new Error(`No value at ${from}: ${file.slice(from, from + 40)}`)
  const end = token.lastIndex
  const [, opens, closes, begins, ends, paren, hex, name, reference, number, word] = found
  if (opens) return dictionaryAt(file, end)
  if (begins) return listAt(file, end)
  if (closes ?? ends) throw new Error(`Nothing to close at ${from}`)
  if (paren) return textAt(file, end)
  if (hex !== undefined) return { value: Buffer.from(hex.replace(/\s/g, ''), 'hex'), end }
  if (name) return { value: name, end }
  if (reference) return { value: { reference: Number(reference) }, end }
  if (number) return { value: Number(number), end }
  return { value: word === 'null' ? null : word === 'true', end }
}

function dictionaryAt(file: string, from: number): { value: Dictionary; end: number } {
  const value: Dictionary = {}
  for (let at = from; ;) {
    const closing = /\s*>>/y
    closing.lastIndex = at
    if (closing.test(file)) return { value, end: closing.lastIndex }
    const name = valueAt(file, at)
    const one = valueAt(file, name.end)
    value[(name.value as string).slice(1)] = one.value
    at = one.end
  }
}

function listAt(file: string, from: number): { value: Value[]; end: number } {
  const value: Value[] = []
  for (let at = from; ;) {
    const closing = /\s*\]/y
    closing.lastIndex = at
    if (closing.test(file)) return { value, end: closing.lastIndex }
    const one = valueAt(file, at)
    value.push(one.value)
    at = one.end
  }
}

function textAt(file: string, from: number): { value: Uint8Array; end: number } {
  let [text, depth, at] = ['', 1, from]
  for (; depth > 0; at++) {
    const letter = file[at]!
    if (letter === '\\') {
      const next = file[++at]!
      text += { n: '\n', r: '\r', t: '\t' }[next] ?? next
      continue
    }
    depth += letter === '(' ? 1 : letter === ')' ? -1 : 0
    if (depth > 0) text += letter
  }
  return { value: Buffer.from(text, 'latin1'), end: at }
}

/** Text as it stands in a dictionary: UTF-16 where it begins with its mark. */
export function words(value: Value | undefined): string | undefined {
  if (!(value instanceof Uint8Array)) return undefined
  const bytes = Buffer.from(value)
  return bytes[0] === 0xfe && bytes[1] === 0xff
    ? bytes.subarray(2).swap16().toString('utf16le')
    : bytes.toString('latin1')
}
