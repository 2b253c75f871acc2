import { refuse } from '../model/refuse.ts'
import { byStateName, mostStates } from '../model/sequences.ts'
import { isEmptyText } from './line.ts'

/** The code of an empty cell while reading. */
export const empty = 255

const longestState = 200

/** States as they are met, by the bytes of their cells. */
export class Alphabet {
  private readonly fixed: boolean
  private readonly states: string[]
  private readonly codes = new Map<string, number>()
  /** Cells by a number made of their bytes; what they were when first met, so that no two are taken for one. */
  private readonly byKey = new Map<number, { bytes: Uint8Array; code: number }>()
  private readonly decoder = new TextDecoder()
  private readonly none: ReadonlySet<string>
  private readonly most: number

  /**
   * @param states those that are allowed, in order; else all that are met
   * @param none cells that mean empty, besides NA and those without anything but spaces
   */
  constructor(states?: readonly string[], none: readonly string[] = [], most = mostStates) {
    this.none = new Set(none.map((cell) => cell.trim()))
    this.most = most
    this.fixed = states !== undefined
    this.states = [...(states ?? [])]
    this.states.forEach((state, code) => this.codes.set(state, code))
  }

  /** The code of the cell at bytes[from] up to `to`. `key` is a number made of these bytes. */
  codeOf(bytes: Uint8Array, from: number, to: number, key: number, line: number, column: number): number {
    const known = this.byKey.get(key)
    if (known && same(known.bytes, bytes, from, to)) return known.code
    const code = this.read(this.decoder.decode(bytes.subarray(from, to)), line, column)
    if (!known) this.byKey.set(key, { bytes: bytes.slice(from, to), code })
    return code
  }

  /** The code of a cell as text; quotation marks and spaces round it are taken off. */
  read(text: string, line: number, column: number): number {
    const isQuoted = text.startsWith('"')
    const cell = (isQuoted ? unquoted(text.trimEnd(), line, column) : text).trim()
    // NA in quotation marks is a state of that name.
    if ((isEmptyText(cell) || this.none.has(cell)) && !(isQuoted && cell === 'NA')) return empty
    return this.codeOfState(cell, line, column)
  }

  codeOfState(state: string, line?: number, column?: number): number {
    const known = this.codes.get(state)
    if (known !== undefined) return known
    const place = line === undefined ? {} : { line, column: column! }
    if (this.fixed) {
      const allowed = this.states.slice(0, 30).join(', ')
      refuse(
        { da: `“${state}” er ikke en tilstand`, en: `“${state}” is not a state` },
        { da: `Tilladt er ${allowed}`, en: `Allowed are ${allowed}` },
        place,
      )
    }
    if (this.states.length === this.most) {
      const some = this.states.slice(0, 5).join(', ')
      refuse(
        {
          da: `“${state}” er tilstand nummer ${this.most + 1} (${some} …)`,
          en: `“${state}” is state number ${this.most + 1} (${some} …)`,
        },
        {
          da: `Vælg kun de kolonner, der er perioder, og saml koderne i højst ${this.most} tilstande`,
          en: `Choose only the columns that are periods, and gather the codes in at most ${this.most} states`,
        },
        place,
      )
    }
    if (state.length > longestState) {
      refuse(
        {
          da: `En tilstand er skrevet med ${state.length} tegn (“${state.slice(0, 20)} …”)`,
          en: `A state is written with ${state.length} characters (“${state.slice(0, 20)} …”)`,
        },
        {
          da: `Skriv hver tilstand med højst ${longestState} tegn`,
          en: `Write each state with at most ${longestState} characters`,
        },
        place,
      )
    }
    this.codes.set(state, this.states.length)
    this.states.push(state)
    return this.states.length - 1
  }

  /** The states in the order that they are shown in, and for each code as read its code in that order. */
  inOrder(): { alphabet: string[]; recode: Uint8Array } {
    const alphabet = this.fixed ? this.states : [...this.states].sort(byStateName)
    const recode = new Uint8Array(256)
    this.states.forEach((state, code) => (recode[code] = alphabet.indexOf(state)))
    recode[empty] = alphabet.length
    return { alphabet, recode }
  }
}

function same(known: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  if (known.length !== to - from) return false
  for (let i = 0; i < known.length; i++) if (known[i] !== bytes[from + i]) return false
  return true
}

function unquoted(text: string, line: number, column: number): string {
  if (text.length < 2 || !text.endsWith('"')) {
    refuse(
      { da: 'Et anførselstegn lukkes ikke', en: 'A quotation mark is not closed' },
      { da: 'Sæt det manglende anførselstegn', en: 'Add the missing quotation mark' },
      { line, column },
    )
  }
  return text.slice(1, -1).replaceAll('""', '"')
}
