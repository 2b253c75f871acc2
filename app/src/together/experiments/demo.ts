import { addDay } from '@lydhoer/words'
import type { Demo } from '../../shared/testing/demo.ts'
import { tellHowItWent, writeExperiment } from './queries.ts'

interface DemoExperiment {
  by: string
  wants: string
  /** In how many days to be asked. */
  askIn: number | null
  went?: { tried: boolean; words: string }
}

const experiments: readonly DemoExperiment[] = [
  {
    by: 'lea',
    wants: 'Sige det sidste ord én gang til og så være stille, i stedet for at stille det næste spørgsmål.',
    askIn: 0,
  },
  {
    by: 'lea',
    wants: 'Spørge “hvad mere?” i stedet for at sige “okay”.',
    askIn: null,
    went: { tried: true, words: 'Det føltes langt. Der kom to ting mere, som jeg ikke ville have hørt.' },
  },
  { by: 'lea', wants: 'Tage mappen væk fra bordet, før vi begynder.', askIn: null },
  { by: 'jonas', wants: 'Lade være med at grine med, når det ikke er sjovt.', askIn: 14 },
]

/** What people want to try themselves, and how it went where they have told it. */
export const demo: Demo = async ({ services, person, id }) => {
  for (const [at, { by, wants, askIn, went }] of experiments.entries()) {
    const me = await person(by)
    const submissionId = id(`experiment ${at}`)
    const askOn = askIn === null ? null : addDay(services.now(), askIn)
    await services.database.as(me, async (sql) => {
      const written = await writeExperiment(sql, services, me, {
        ...{ submissionId, wants, askOn, earSessionId: null },
      })
      if (went) await tellHowItWent(sql, services, me, written, went)
    })
  }
}
