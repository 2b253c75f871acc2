import type { Sql } from '@lydhoer/database'
import { longDate, today, type Tongue } from '@lydhoer/words'
import type { OpensTopic } from '../../shared/request/opened-topic.ts'
import { everything, thereIs, type OwnThing, type TakesOut } from '../../shared/request/taken-out.ts'
import { keptSays } from '../../shared/retention/kept-words.ts'
import { withOwnKey } from '../matter/sealed-words.ts'
import { answersIn, openAnswer } from './answers.ts'
import { fieldsOf } from './as-text.ts'
import { holding } from './lines.ts'
import { ownMessages } from './own-messages.ts'
import { decidedVersions, planOf } from './plans.ts'
import { around } from './seen.ts'

/** Every plan that was decided, with what the citizen said to it. */
export const takesOut: TakesOut = async ({ tongue: language, me, services }, sql) => {
  const words = ownMessages[language]
  return [
    {
      title: words.title,
      ends: await keptSays(sql, language, 'plan'),
      href: '/min/plan',
      isThere: thereIs(
        sql
          .selectFrom('plan_version')
          .select('id')
          .where('citizen_id', '=', me.personId)
          .where('decided_at', 'is not', null),
      ),
      things: () => withOwnKey(sql, services, me, (key) => versionsIn(sql, key, language, me.personId)),
    },
  ]
}

async function versionsIn(sql: Sql, key: Buffer, language: Tongue, citizenId: string): Promise<OwnThing[]> {
  const words = ownMessages[language]
  const answers = (await answersIn(sql, citizenId).execute()).map((row) => openAnswer(key, row))
  const versions = await decidedVersions(sql, key, citizenId, everything)
  return versions.map(({ id, decidedAt, createdAt, lines }) => {
    const day = decidedAt ?? createdAt
    const said = answers.filter((one) => one.versionId === id && !one.undoneAt)
    return {
      day: today(day),
      what: `${words.title}, ${longDate(language, day)}`,
      words: [
        ...holding(lines).map((line) => `${words.parts[line.part]}: ${line.words}`),
        ...said.map(({ isYes, words: more }) => `${isYes ? words.yes : words.no} ${more}`.trim()),
      ],
    }
  })
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
