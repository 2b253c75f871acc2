import type { Sql } from '@lydhoer/database'
import { today, type Tongue } from '@lydhoer/words'
import type { OpensTopic } from '../../shared/request/opened-topic.ts'
import { everything, thereIs, type OwnThing, type TakesOut } from '../../shared/request/taken-out.ts'
import { agendaOf, takenUpOf, type AgendaLine } from '../matter/agenda-lines.ts'
import { additionsTo } from '../matter/agenda-additions.ts'
import { keptSays } from '../../shared/retention/kept-words.ts'
import { helpedBy } from '../matter/help.ts'
import { pictogramNames, isPictogram } from '../matter/pictograms/names.ts'
import { withOwnKey } from '../matter/sealed-words.ts'
import { inWords } from '../matter/spoken.tsx'
import { messages } from './messages.ts'
import { ownMessages } from './own-messages.ts'

/** What the citizen wanted to talk about, what the law asked for, and what came of each. */
export const takesOut: TakesOut = async ({ tongue: language, me, services }, sql) => {
  const words = ownMessages[language]
  return [
    {
      title: words.title,
      ends: `${words.takeBackHint} ${await keptSays(sql, language, 'agenda')}`,
      href: '/min/dagsorden',
      isThere: thereIs(sql.selectFrom('agenda_line').select('id').where('citizen_id', '=', me.personId)),
      things: () =>
        withOwnKey(sql, services, me, (key) =>
          linesIn(sql, key, language, me.personId, { ...words, notYet }),
        ),
    },
  ]
}

/** What somebody wrote down of a line that was said aloud, until the citizen says that it is so: theirs alone to see here. */
const notYet = ({ spoken }: AgendaLine): string[] => (spoken?.writtenDown ? [spoken.writtenDown.words] : [])

/** The same for one it is open to. */
export const opens: OpensTopic = {
  topic: 'agenda',
  read: ({ language }, sql, key, { id, firstName }) => {
    const words = messages[language]
    return linesIn(sql, key, language, id, {
      said: words.said(firstName),
      lawAsks: words.law,
      notYet: () => [],
    })
  },
}

async function linesIn(
  sql: Sql,
  key: Buffer,
  language: Tongue,
  citizenId: string,
  called: { said: string; lawAsks: string; notYet(line: AgendaLine): string[] },
): Promise<OwnThing[]> {
  const { outcomes } = ownMessages[language]
  const lines = [
    ...(await agendaOf(sql, key, citizenId)),
    ...(await takenUpOf(sql, key, citizenId, everything)),
  ]
  const additions = await additionsTo(sql, key, lines)
  return lines.map((line) => ({
    day: today(line.createdAt),
    what: line.isCitizens ? called.said : called.lawAsks,
    words: [
      inWords(language, line),
      ...called.notYet(line),
      line.pictures
        .filter(isPictogram)
        .map((one) => pictogramNames[one][language])
        .join(', '),
      line.helpedBy ? helpedBy[line.helpedBy][language] : '',
      ...(additions.get(line.id) ?? []).map((one) => one.words),
      line.cameOfIt ? outcomes[line.cameOfIt] : '',
      line.answer,
    ].filter(Boolean),
  }))
}
