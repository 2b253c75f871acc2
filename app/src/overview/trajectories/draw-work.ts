import type { Figure } from '@lydhoer/trajectories'
import type { Language } from '@lydhoer/words'
import type { Tell } from '../../shared/workers/task.ts'
import type { Parts } from './compute.ts'
import { draw, drawingOf, typesOf, type Asked, type Look } from './figures.ts'
import { openRegister, type RegisterPlace } from './open-register.ts'
import type { StudySettings } from './settings.ts'
import type { TypeWords } from './results.ts'
import { typesInGroups, type TypesInGroup } from './types-in-groups.ts'

/** What is to be drawn of a study. */
export interface ToDraw {
  of: RegisterPlace
  settings: StudySettings
  results: Partial<Parts>
  language: Language
  /** What people call the types. */
  named: ReadonlyMap<number, TypeWords>
  figures: readonly Asked[]
  /** What they are drawn for. */
  look: Look
  /** So many types in each group, beside the figures. */
  typesInGroups?: number | undefined
}

/** What was drawn: nothing in it is of one person. */
export interface Drawn {
  people: number
  /** The first and the last period, by their names, and how many there are. */
  first: string
  last: string
  periods: number
  /** In the order in which they were asked for; null where one is not there. */
  figures: (Figure[] | null)[]
  typesInGroups: TypesInGroup[] | null
}

/** So much of the way is the reading of the register, where it has to be read. */
const reading = 0.6

/** Draws figures away from those that answer people. */
export async function work(ask: ToDraw, tell: Tell): Promise<Drawn> {
  const register = await openRegister(ask.of, { progress: (part) => tell.progress(part * reading) })
  const drawing = drawingOf({ settings: ask.settings }, register, ask.results, ask.language)
  const figures: Drawn['figures'] = []
  for (const [i, asked] of ask.figures.entries()) {
    tell.progress(reading + ((1 - reading) * i) / ask.figures.length)
    figures.push(draw(drawing, asked, ask.named, ask.look))
    // Lets what was said go out.
    await new Promise((soon) => setImmediate(soon))
  }
  const { groups, sequences } = drawing.worked
  const found = ask.typesInGroups === undefined ? null : typesOf(drawing, ask.typesInGroups)
  return {
    people: sequences.rows.length,
    first: sequences.periods[0] ?? '',
    last: sequences.periods.at(-1) ?? '',
    periods: sequences.periods.length,
    figures,
    typesInGroups: groups && found && typesInGroups(groups, found),
  }
}
