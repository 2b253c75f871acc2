import { longDate, today } from '@lydhoer/words'
import type { TakesOut } from '../../shared/request/taken-out.ts'
import { keptSays } from '../matter/kept-words.ts'
import { matterKeyIfThere } from '../matter/sealed-words.ts'
import { answersIn, openAnswer } from './answers.ts'
import { holding } from './lines.ts'
import { ownMessages } from './own-messages.ts'
import { decidedDays, versionOf } from './plans.ts'

/** Every plan that was decided, with what the citizen said to it. */
export const takesOut: TakesOut = async ({ language, me, services }, sql) => {
  const words = ownMessages[language]
  const key = await matterKeyIfThere(sql, services, me, me.personId)
  const rows = key ? await answersIn(sql, me.personId).execute() : []
  const answers = key ? rows.map((row) => openAnswer(key, row)) : []
  const things = []
  for (const { id, decidedAt } of key ? await decidedDays(sql, me.personId) : []) {
    if (!key) break
    const { version } = await versionOf(sql, key, me.personId, id)
    const said = answers.filter((one) => one.versionId === id && !one.undoneAt)
    things.push({
      day: today(decidedAt),
      what: `${words.title}, ${longDate(language, decidedAt)}`,
      words: [
        ...holding(version.lines).map((line) => `${words.parts[line.part]}: ${line.words}`),
        ...said.map(({ isYes, words: more }) => `${isYes ? words.yes : words.no} ${more}`.trim()),
      ],
    })
  }
  return [
    {
      title: words.title,
      ends: await keptSays(sql, language, 'plan'),
      href: '/min/plan',
      things,
    },
  ]
}
