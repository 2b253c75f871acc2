import { everyday } from './everyday.ts'

/** A kind of work. */
export interface Occupation {
  /** Its name, in small letters. */
  name: string
  /** The unit group it belongs to in ISCO-08, four digits. */
  unit: string
  /** Other words for it, old ones and workplaces among them. */
  words: readonly string[]
}

/** The everyday Danish occupations that come with Lydhør. */
export const occupations: readonly Occupation[] = everyday
  .trim()
  .split('\n')
  .map((line) => {
    const [, unit, name, others] = /^(\d{4}) ([^:]+)(?:: (.+))?$/.exec(line)!
    return { name: name!, unit: unit!, words: others?.split(', ') ?? [] }
  })
