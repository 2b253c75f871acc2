import { dayAndClock, say } from '@lydhoer/words'
import type { TakesOut } from '../../shared/request/taken-out.ts'
import { matterKeyIfThere } from '../matter/sealed-words.ts'
import { kindNames } from './messages.ts'
import { ownMessages } from './own-messages.ts'
import { sheetsOf } from './queries.ts'

/** The sheets that were gone through with the citizen, or will be. */
export const takesOut: TakesOut = async (visit, sql) => {
  const { tongue: language, me, services } = visit
  const words = ownMessages[language]
  const key = await matterKeyIfThere(sql, services, me, me.personId)
  const sheets = key ? await sheetsOf(sql, key, me.personId) : []
  return [
    {
      title: words.title,
      ends: words.ends,
      href: '/min/vejledning',
      things: sheets.map(({ kind, lines, createdAt }) => ({
        day: dayAndClock(createdAt).day,
        what: say(kindNames[kind], language),
        words: lines.map(({ duty, help }) => `${duty} ${help}`.trim()),
      })),
    },
  ]
}
