import { refuse } from '../model/refuse.ts'
import { Growing } from './growing.ts'
import { isEmptyText, textIn } from './line.ts'
import { decimal } from './numbers.ts'

/** Reads one column of a wide file that is no period, row by row. */
export interface ColumnReader {
  cell(bytes: Uint8Array, from: number, to: number, line: number, column: number): void
}

/** As many groups as can be told apart in a figure. */
const mostGroups = 12
/** Different values of a column that cannot be used are counted so far. */
const mostCounted = 100
const longestName = 100

/** A column that people can be grouped by, where it holds 2 to 12 different values; an empty cell is a group of its own. */
export class GroupColumn implements ColumnReader {
  readonly name: string
  private readonly names = new Map<string, number>()
  private of = new Growing((size) => new Uint8Array(size))
  private tooMany = false
  private readonly others = new Set<string>()

  constructor(name: string) {
    this.name = name
  }

  cell(bytes: Uint8Array, from: number, to: number): void {
    if (this.others.size > mostCounted) return
    const text = textIn(bytes, from, to).trim()
    if (this.tooMany) {
      if (text !== '') this.others.add(text)
      return
    }
    const value = isEmptyText(text) ? '–' : text
    let code = this.names.get(value)
    if (code === undefined) {
      if (this.names.size === mostGroups || value.length > longestName) {
        this.tooMany = true
        for (const name of [...this.names.keys(), value]) if (name !== '–') this.others.add(name)
        this.of = new Growing((size) => new Uint8Array(size))
        return
      }
      this.names.set(value, (code = this.names.size))
    }
    this.of.push(code)
  }

  /** How many different values there are; more than a hundred are a hundred and one. */
  get different(): number {
    return this.tooMany ? this.others.size : [...this.names.keys()].filter((name) => name !== '–').length
  }

  /** The group of each person; null where the column cannot be used. */
  groups(): { name: string; values: string[]; of: Uint8Array } | null {
    if (this.tooMany || this.names.size < 2) return null
    return { name: this.name, values: [...this.names.keys()], of: this.of.trimmed() }
  }
}

/** A column kept as it stands but for spaces around it; null is an empty cell. */
export class KeptColumn implements ColumnReader {
  readonly cells: (string | null)[] = []

  cell(bytes: Uint8Array, from: number, to: number): void {
    const text = textIn(bytes, from, to).trim()
    this.cells.push(isEmptyText(text) ? null : text)
  }
}

/** A column of weights, with a decimal comma or point. */
export class WeightColumn implements ColumnReader {
  private readonly weights = new Growing((size) => new Float64Array(size))

  /** @throws Unreadable when it is no number from 0 */
  cell(bytes: Uint8Array, from: number, to: number, line: number, column: number): void {
    const text = textIn(bytes, from, to)
    const weight = decimal(text)
    if (!(weight >= 0 && weight < Infinity)) {
      refuse(
        { da: `“${text.slice(0, 40)}” er ikke en vægt`, en: `“${text.slice(0, 40)}” is no weight` },
        { da: 'En vægt er et tal fra 0', en: 'A weight is a number from 0' },
        { line, column },
      )
    }
    this.weights.push(weight)
  }

  /** @throws Unreadable when nobody weighs anything: then no figure is left */
  all(): Float64Array {
    const weights = this.weights.trimmed()
    if (weights.some((weight) => weight > 0)) return weights
    refuse(
      { da: 'Alle vægte er 0', en: 'All weights are 0' },
      { da: 'Mindst én person skal veje noget', en: 'At least one person must weigh something' },
    )
  }
}
