import { listIn } from '@lydhoer/words'
import { sql as sqlTag } from 'kysely'
import { happening } from '../../shared/happened/happened.ts'
import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import { kindNames, stageNames } from './kinds.ts'
import { openOfLoops, stepContext } from '../house/sealed-loops.ts'
import type { StepWords } from './steps.ts'

/** That something was wondered at, and each step. The wonder itself is not told: whoever raised it can take their words out again. */
export const logs = [
  happening({
    kind: 'loopRaised',
    part: 'did',
    for: whoAreOfTheHouse,
    counted: (n) => ({
      da: `${n} ting blev til noget, vi undrer os over sammen.`,
      en: `${n} things became something that we wonder at together.`,
    }),
    rows: (sql, { from, to }) =>
      sql
        .selectFrom('loop')
        .select(['id', 'raised_as', 'came_from_id', sqlTag<string>`raised_on::text`.as('day')])
        .where('raised_on', '>=', from)
        .where('raised_on', '<=', to),
    tell: ({ id, raised_as }, { language }) => {
      const by = kindNames[raised_as][language]
      const says = { da: `En ny undren blev rejst af ${by}.`, en: `Something new was wondered at by ${by}.` }
      return { says: says[language], href: `/undren/${id}` }
    },
  }),
  happening({
    kind: 'loopStep',
    part: 'did',
    for: whoAreOfTheHouse,
    counted: (n) => ({
      da: `Der blev taget ${n} skridt i det, vi undrer os over.`,
      en: `${n} steps were taken in what we wonder at.`,
    }),
    rows: (sql, { from, to }) =>
      sql
        .selectFrom('loop_step')
        .select(['id', 'loop_id', 'stage', 'kinds', 'words_sealed', sqlTag<string>`day::text`.as('day')])
        .where('day', '>=', from)
        .where('day', '<=', to),
    tell: ({ id, loop_id, stage, kinds, words_sealed }, { me, services, language }) => {
      const { title } = openOfLoops<StepWords>(services, me, stepContext(id), words_sealed)
      const by = listIn(
        language,
        kinds.map((kind) => kindNames[kind as keyof typeof kindNames][language]),
      )
      const name = stageNames[stage][language]
      const says = { da: `${name}: ${title}. Med ${by}.`, en: `${name}: ${title}. With ${by}.` }
      return { says: says[language].replace(/([.?!])\. /, '$1 '), href: `/undren/${loop_id}` }
    },
  }),
]
