import type { Demo } from '../../shared/testing/demo.ts'
import { matterKey } from '../matter/sealed-words.ts'
import { answerLaid, laidBefore, layBefore, type Answer } from './laid.ts'
import { suggestionsFor } from './options.ts'

export const after = ['citizens/wishes', 'companies/openings']

interface DemoLaid {
  by: string
  citizen: string
  /** What whoever lays it knows of each of the first places that fit. */
  notes: readonly string[]
  /** What the citizen says of the first. */
  says?: { says: Answer; words: string }
}

const laid: readonly DemoLaid[] = [
  {
    ...{ by: 'sif', citizen: 'mikkel' },
    notes: [
      'Der er fire i bageriet om natten, og de spiser morgenmad sammen klokken syv.',
      'Her står man mest alene. Bageren siger selv, at han ikke snakker så meget.',
    ],
    says: { says: 'unsure', words: 'Hvem er det, jeg skal stå sammen med?' },
  },
  { ...{ by: 'birgitte', citizen: 'louise' }, notes: ['Man kan sidde ned det meste af tiden.'] },
]

/** What is laid before some in Fjordby of what fits their wishes; one is in doubt. */
export const demo: Demo = async ({ services, person, id }) => {
  const { database } = services
  for (const { by, citizen, notes, says } of laid) {
    const me = await person(by)
    const who = await person(citizen)
    const citizenId = who.personId
    await database.as(me, async (sql) => {
      const key = await matterKey(sql, services, me, citizenId)
      const { suggested } = await suggestionsFor(sql, services, me, { citizenId, language: 'da' })
      for (const [nth, note] of notes.entries()) {
        const one = suggested[nth]
        if (!one) continue
        const submissionId = id(`match ${citizen} ${nth}`)
        await layBefore(sql, key, me, { citizenId, suggested: one, note, submissionId })
      }
    })
    if (says)
      await database.as(who, async (sql) => {
        const key = await matterKey(sql, services, who, citizenId)
        const first = (await laidBefore(sql, key, citizenId)).at(-1)
        if (first) await answerLaid(sql, key, { me: who, services }, { ...says, id: first.id, citizenId })
      })
  }
}
