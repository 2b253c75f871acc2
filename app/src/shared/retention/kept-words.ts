import type { Sql } from '@lydhoer/database'
import { longDate, say, type Tongue } from '@lydhoer/words'
import { keptFrom, monthsSay, type KeptKind } from './kinds.ts'
import { ownKeptMessages } from './own-kept-messages.ts'
import { keptRules } from './rules.ts'

/**
 * For how long something of a kind is kept, and why, for the citizen: by the rule that holds, and the one on its way; or that the
 * municipality has not decided.
 *
 * @example await keptSays(sql, 'da', 'letter') // 'Vi gemmer det i 5 år fra den dag, brevet … Så længe kan du klage.'
 */
export async function keptSays(sql: Sql, language: Tongue, kind: KeptKind): Promise<string> {
  const { now, next } = await keptRules(sql, kind)
  const says = ownKeptMessages[language]
  return [
    now
      ? `${says.kept(monthsSay(language, now.months), say(keptFrom[kind], language))} ${say(now.because, language)}`
      : says.undecided,
    ...(next
      ? [
          `${says.next(longDate(language, next.from), monthsSay(language, next.months))} ${say(next.because, language)}`,
        ]
      : []),
  ].join(' ')
}
