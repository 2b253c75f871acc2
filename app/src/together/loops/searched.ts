import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Searched } from '../../shared/searching/searched.ts'
import { messages } from './messages.ts'
import { openOfLoops, stepContext, wonderContext } from '../house/sealed-loops.ts'
import type { StepWords } from './steps.ts'
import { nameOf } from './words.ts'

const wonders: Searched = {
  kind: 'loop',
  many: { da: messages.da.title, en: messages.en.title },
  one: { da: 'En undren', en: 'A wonder' },
  for: whoAreOfTheHouse,
  read: async (sql, { me, services }, ids) => {
    const rows = await sql
      .selectFrom('loop')
      .select(['id', 'wonder_sealed'])
      .where('id', 'in', ids)
      // Whoever raised it may have taken their words out.
      .where('wonder_sealed', 'is not', null)
      .execute()
    return rows.map(({ id, wonder_sealed }) => ({
      ...{ id, words: [], href: `/undren/${id}` },
      name: openOfLoops<string>(services, me, wonderContext(id), wonder_sealed ?? ''),
    }))
  },
}

const steps: Searched = {
  kind: 'loopStep',
  many: { da: 'Skridt', en: 'Steps' },
  one: { da: 'Et skridt', en: 'A step' },
  for: whoAreOfTheHouse,
  read: async (sql, { me, services, language }, ids) => {
    const rows = await sql
      .selectFrom('loop_step as s')
      .innerJoin('loop as l', 'l.id', 's.loop_id')
      .select(['s.id', 's.loop_id', 's.words_sealed', 'l.wonder_sealed'])
      .where('s.id', 'in', ids)
      .execute()
    return rows.map(({ id, loop_id, words_sealed, wonder_sealed }) => {
      // What somebody said in their own words is left out: it may be a citizen's.
      const step = openOfLoops<StepWords>(services, me, stepContext(id), words_sealed)
      const wonder = wonder_sealed && openOfLoops<string>(services, me, wonderContext(loop_id), wonder_sealed)
      return {
        ...{ id, name: step.title, words: [step.words, step.turn, step.figures?.what ?? ''] },
        ...{ under: nameOf(language, { wonder }), href: `/undren/${loop_id}#skridt` },
      }
    })
  },
}

export const searched = [wonders, steps]
