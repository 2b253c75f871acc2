import { fewest } from '@lydhoer/measuring'
import { compareGroups, type Discrepancy } from '@lydhoer/trajectories'
import { Refusal } from '../refusal.ts'
import { inText, linesOf, told } from './figures.ts'
import { measureAsked, timed } from './measure.ts'
import { whole } from './refuse.ts'
import type { Task } from './task.ts'

/** What those are called who have no value in the column. */
const noValue = '*'

/** `lydhoer sequences compare FILE --by COLUMN`. */
export async function compareSequences({ sequences, column, values, terminal }: Task): Promise<void> {
  if (values.by === undefined) throw new Refusal({ da: 'Skriv --by KOLONNE.', en: 'Write --by COLUMN.' })
  const labels = column(values.by).map((label) => label ?? noValue)
  refuseOneGroup(labels, values.by)
  const { result } = await timed(sequences, measureAsked(values, sequences), values, terminal)
  const found = compareGroups(result, labels, {
    weights: sequences.weights,
    ...(values.permutations === undefined
      ? {}
      : { permutations: whole(values.permutations, '--permutations', 0) }),
    ...(values.seed === undefined ? {} : { seed: whole(values.seed, '--seed', 0) }),
  })
  const groups = found.groups.filter(({ people }) => people >= fewest)
  if (values.json) terminal.out(`${JSON.stringify(asJson(found, groups, terminal.language))}\n`)
  else terminal.out(asText(found, groups, terminal.language))
}

function refuseOneGroup(labels: readonly string[], by: string): void {
  if (new Set(labels).size >= 2) return
  const [only] = labels
  throw new Refusal(
    only === noValue
      ? {
          da: `Ingen har en værdi i kolonnen “${by}”; vælg en med mindst to grupper til --by.`,
          en: `Nobody has a value in the column “${by}”; choose one with at least two groups for --by.`,
        }
      : {
          da: `Alle har “${only}” i kolonnen “${by}”; vælg en med mindst to grupper til --by.`,
          en: `All have “${only}” in the column “${by}”; choose one with at least two groups for --by.`,
        },
  )
}

function asJson(found: Discrepancy, groups: Discrepancy['groups'], language: 'da' | 'en') {
  const { because, groups: all, ...figures } = found
  return {
    ...told(figures, because, language),
    groups: groups.map((group) => told(group, { discrepancy: 'noWeight' }, language)),
    groupsTooSmallToShow: all.length - groups.length,
  }
}

function asText(found: Discrepancy, groups: Discrepancy['groups'], language: 'da' | 'en'): string {
  const { pseudoF, pseudoR2, p, because } = found
  const shown = Object.entries(because).filter(([name]) => ['pseudoF', 'pseudoR2', 'p'].includes(name))
  const names: Record<string, string> = { pseudoF: 'pseudo F', pseudoR2: 'R²', p: 'p' }
  const small = found.groups.length - groups.length
  const withoutValue = found.groups.find(({ name }) => name === noValue)
  return [
    `pseudo F ${inText(pseudoF, 4)}  R² ${inText(pseudoR2, 4)}  p ${inText(p, 3)}\n`,
    linesOf(Object.fromEntries(shown.map(([name, reason]) => [names[name]!, reason])), language),
    ...groups.map(
      ({ name, people, discrepancy }) => `${name.padEnd(20)} n ${people}  ${inText(discrepancy, 4)}\n`,
    ),
    small > 0
      ? {
          da: `Grupper under ${fewest} personer vises ikke hver for sig: ${small}.\n`,
          en: `Groups of fewer than ${fewest} people are not shown by themselves: ${small}.\n`,
        }[language]
      : '',
    withoutValue
      ? {
          da: `${noValue} er dem uden en værdi; de er en gruppe for sig.\n`,
          en: `${noValue} is those without a value; they are a group of their own.\n`,
        }[language]
      : '',
  ].join('')
}
