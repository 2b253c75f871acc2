import { today } from '@lydhoer/words'
import type { TakesOut } from '../../shared/request/taken-out.ts'
import { agendaOf, takenUpOf } from '../matter/agenda-lines.ts'
import { additionsTo } from '../matter/agenda-additions.ts'
import { keptSays } from '../matter/kept-words.ts'
import { helpedBy } from '../matter/help.ts'
import { pictogramNames, isPictogram } from '../matter/pictograms/names.ts'
import { matterKeyIfThere } from '../matter/sealed-words.ts'
import { ownMessages } from './own-messages.ts'

/** All lines, however many there are. */
const all = 100_000

/** What the citizen wanted to talk about, what the law asked for, and what came of each. */
export const takesOut: TakesOut = async ({ language, me, services }, sql) => {
  const words = ownMessages[language]
  const key = await matterKeyIfThere(sql, services, me, me.personId)
  const lines = key
    ? [...(await agendaOf(sql, key, me.personId)), ...(await takenUpOf(sql, key, me.personId, all))]
    : []
  const additions = key ? await additionsTo(sql, key, lines) : new Map<string, never[]>()
  return [
    {
      title: words.title,
      ends: `${words.takeBackHint} ${await keptSays(sql, language, 'agenda')}`,
      href: '/min/dagsorden',
      things: lines.map((line) => ({
        day: today(line.createdAt),
        what: line.isCitizens ? words.said : words.lawAsks,
        words: [
          line.words,
          line.pictures
            .filter(isPictogram)
            .map((one) => pictogramNames[one][language])
            .join(', '),
          line.helpedBy ? helpedBy[line.helpedBy][language] : '',
          ...(additions.get(line.id) ?? []).map((one: { words: string }) => one.words),
          line.cameOfIt ? words.outcomes[line.cameOfIt] : '',
          line.answer,
        ].filter(Boolean),
      })),
    },
  ]
}
