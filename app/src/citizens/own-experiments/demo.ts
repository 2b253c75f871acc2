import { addDay } from '@lydhoer/words'
import type { Demo } from '../../shared/testing/demo.ts'
import { matterKey } from '../matter/sealed-words.ts'
import { ownExperimentsOf, show, tellHowItWent, writeOwnExperiment } from './experiments.ts'

interface DemoOwn {
  by: string
  wants: string
  looksFor: string
  askIn: number | null
  ago: number
  isShown?: true
  went?: string
}

const own: readonly DemoOwn[] = [
  {
    ...{ by: 'amina', ago: 30, askIn: null, isShown: true },
    wants: 'Sidde en time på biblioteket om tirsdagen, når der er stille.',
    looksFor: 'Om jeg kan være der, til uret slår tolv.',
    went: 'Tre gange ud af fire. Den sidste gang hjalp jeg en med printeren.',
  },
  {
    ...{ by: 'amina', ago: 14, askIn: 0 },
    wants: 'Åbne brevene om morgenen i stedet for om aftenen.',
    looksFor: 'Om jeg sover bedre.',
  },
  {
    ...{ by: 'mikkel', ago: 5, askIn: 9 },
    wants: 'Ringe selv til den mester, jeg fik nummeret på.',
    looksFor: '',
  },
]

/** What Amina and Mikkel want to try themselves; Amina shows one of hers. */
export const demo: Demo = async ({ services, person, id, lain }) => {
  for (const [nth, { by, wants, looksFor, askIn, ago, isShown, went }] of own.entries()) {
    const me = await person(by)
    const one = await services.database.as(me, async (sql) => {
      const key = await matterKey(sql, services, me, me.personId)
      const askOn = askIn === null ? null : addDay(services.now(), askIn)
      await writeOwnExperiment(sql, key, me, {
        ...{ submissionId: id(`own experiment ${nth}`), wants, looksFor, askOn },
      })
      const written = (await ownExperimentsOf(sql, key, me.personId)).find((each) => each.wants === wants)
      if (written && went) await tellHowItWent(sql, key, me, written.id, went)
      if (written && isShown) await show(sql, me, written.id, true)
      return written?.id ?? ''
    })
    await lain('citizen_experiment', [one], ago)
  }
}
