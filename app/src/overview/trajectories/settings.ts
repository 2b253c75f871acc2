import { palette, units } from '@lydhoer/trajectories'
import type { Language } from '@lydhoer/words'
import { z } from 'zod'

/** How sequences are compared: optimal matching with constant costs, with costs from transition rates, or Hamming. */
export const measures = ['om', 'omTrate', 'ham'] as const

/** Types are sought for these numbers. */
export const typeCounts = [2, 3, 4, 5, 6, 7, 8] as const

/**
 * What a study is: which periods, which states under which names and colours, which groups, and how it is computed. Stored
 * with the study and never changed, so that a colleague gets the same figures.
 */
export const studySettings = z.object({
  version: z.literal(1),
  /** The first and last period, from 1, both included. */
  from: z.number().int().min(1),
  to: z.number().int().min(1),
  /** The first period under the new rules, from 1; null when there is none. */
  reform: z.number().int().min(2).nullable(),
  /** What a period is; studies from before that was asked for do not say. */
  unit: z.enum(units).default('period'),
  /** Whether empty cells are a state that is seen, or are left out of the figures. */
  empty: z.enum(['out', 'state']).default('out'),
  /** Codes with the same name are one state; in the order in which they are drawn. */
  states: z.array(z.object({ code: z.string(), name: z.string(), colour: z.enum(palette) })),
  groups: z.union([
    z.object({ by: z.literal('none') }),
    z.object({ by: z.literal('start') }),
    z.object({ by: z.literal('column'), column: z.string() }),
  ]),
  measure: z.enum(measures),
  /** How many people types are sought among; everybody is then given to the nearest. */
  sample: z.number().int().min(50).max(4000),
  seed: z.number().int(),
})
export type StudySettings = z.infer<typeof studySettings>

/** What empty cells are called where they are a state, and the colour they have. */
export const emptyName = { da: 'mangler', en: 'missing' } as const
const emptyColour = palette[8]

/** The states as a study names them, each once, with their colours. */
export function statesOf(
  { states, empty }: StudySettings,
  language: Language,
): { names: string[]; colours: string[] } {
  const first: { name: string; colour: string }[] = states.filter(
    ({ name }, s) => states.findIndex((one) => one.name === name) === s,
  )
  if (empty === 'state') first.push({ name: emptyName[language], colour: emptyColour })
  return { names: first.map(({ name }) => name), colours: first.map(({ colour }) => colour) }
}
