import { longDate, today } from '@lydhoer/words'
import type { TakesOut } from '../../shared/request/taken-out.ts'
import { whyKept } from '../matter/kept-words.ts'
import { matterKeyIfThere } from '../matter/sealed-words.ts'
import { answersIn, openAnswer } from './answers.ts'
import { holding } from './lines.ts'
import { ownMessages } from './own-messages.ts'
import { decidedVersions } from './plans.ts'

/** Every plan that was decided, with what the citizen said to it. */
export const takesOut: TakesOut = async ({ language, me, services }, sql) => {
  const words = ownMessages[language]
  const key = await matterKeyIfThere(sql, services, me, me.personId)
  const rows = key ? await answersIn(sql, me.personId).execute() : []
  const answers = key ? rows.map((row) => openAnswer(key, row)) : []
  const things = []
  for (const { id, decidedAt, createdAt, lines } of key ? await decidedVersions(sql, key, me.personId) : []) {
    const day = decidedAt ?? createdAt
    const said = answers.filter((one) => one.versionId === id && !one.undoneAt)
    things.push({
      day: today(day),
      what: `${words.title}, ${longDate(language, day)}`,
      words: [
        ...holding(lines).map((line) => `${words.parts[line.part]}: ${line.words}`),
        ...said.map(({ isYes, words: more }) => `${isYes ? words.yes : words.no} ${more}`.trim()),
      ],
    })
  }
  return [
    {
      title: words.title,
      ends: await whyKept(sql, language, 'plan', services.now()),
      href: '/min/plan',
      things,
    },
  ]
}
