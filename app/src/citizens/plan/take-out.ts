import { longDate, today } from '@lydhoer/words'
import type { OpensTopic } from '../../shared/request/opened-topic.ts'
import type { TakesOut } from '../../shared/request/taken-out.ts'
import { keptSays } from '../matter/kept-words.ts'
import { matterKeyIfThere } from '../matter/sealed-words.ts'
import { answersIn, openAnswer } from './answers.ts'
import { fieldsOf } from './as-text.ts'
import { holding } from './lines.ts'
import { ownMessages } from './own-messages.ts'
import { decidedVersions, planOf } from './plans.ts'
import { around } from './seen.ts'

/** Every plan that was decided, with what the citizen said to it. */
export const takesOut: TakesOut = async ({ tongue: language, me, services }, sql) => {
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
      ends: await keptSays(sql, language, 'plan'),
      href: '/min/plan',
      things,
    },
  ]
}

/** What the two agree on is not what whoever reads along agrees on. */
const toOthers = {
  da: { agreed: 'Det er de enige om', notAgreed: 'Det er de ikke enige om' },
  en: { agreed: 'What they agree on', notAgreed: 'What they do not agree on' },
} as const

/** The plan that holds, with who does what by when and what the citizen says no to, for one it is open to. */
export const opens: OpensTopic = {
  topic: 'plan',
  read: async ({ language, me }, sql, key, { id, firstName }) => {
    const { holds } = await planOf(sql, key, id)
    if (!holds?.decidedAt) return []
    const told = await around(sql, key, me, id, [holds])
    const day = today(holds.decidedAt)
    return fieldsOf(language, { name: firstName, version: holds, around: told }).map(
      ({ part, label, text }) => ({
        day,
        what: part in toOthers[language] ? toOthers[language][part as 'agreed'] : label,
        // The first line of a field says from which day it is, which stands above already.
        words: text
          .split('\n')
          .slice(1)
          .map((line) => line.replace(/^- /, '')),
      }),
    )
  },
}
