import { addDay } from '@lydhoer/words'
import type { Demo } from '../../shared/testing/demo.ts'
import type { Source } from './kinds.ts'
import { noteSign } from './signs.ts'

interface DemoSign {
  by: string
  ago: number
  source: Source
  words: string
}

const signs: readonly DemoSign[] = [
  { by: 'birgitte', ago: 100, source: 'doctor', words: 'Jeres breve til klinikken er blevet til at forstå.' },
  {
    by: 'naja',
    ago: 86,
    source: 'auditor',
    words: 'Borgerens egne ord står nu først i planerne, det så vi ikke sidste år.',
  },
  {
    by: 'henrik',
    ago: 75,
    source: 'employer',
    words: 'Nu ringer I, før praktikken slutter, og ikke bagefter.',
  },
  {
    by: 'lea',
    ago: 20,
    source: 'newcomer',
    words: 'Her spørger folk hinanden om samtaler, det gjorde vi ikke, hvor jeg kom fra.',
  },
  {
    by: 'meryem',
    ago: 15,
    source: 'relative',
    words: 'Min mor er ikke bange for brevene mere, heller ikke for det om sanktioner.',
  },
  { by: 'sanne', ago: 9, source: 'homeSupporter', words: 'Han kom selv og viste mig sin plan.' },
]

/** What Fjordby has heard from outside. */
export const demo: Demo = async ({ services, person, id }) => {
  for (const { by, ago, ...sign } of signs) {
    const me = await person(by)
    const saidOn = addDay(services.now(), -ago)
    await services.database.as(me, (sql) =>
      noteSign(sql, services, me, { id: id(`outside sign ${ago}`), saidOn, ...sign }),
    )
  }
}
