import type { Sql } from '@lydhoer/database'
import { longDate, type Language } from '@lydhoer/words'
import { keptKinds, monthsSay, type KeptKind } from '../../shared/retention/kinds.ts'
import { keptRules } from './retention.ts'

const words = {
  da: {
    kept: (long: string, from: string) => `Vi gemmer det i ${long} fra ${from}. Så sletter vi det.`,
    undecided: 'Kommunen har ikke bestemt, hvor længe det bliver gemt. Vi sletter det ikke af os selv.',
    next: (day: string, long: string) => `Fra ${day} gemmer vi det i ${long}.`,
  },
  en: {
    kept: (long: string, from: string) => `We keep it for ${long} from ${from}. Then we delete it.`,
    undecided: 'The municipality has not decided how long it is kept. We do not delete it by ourselves.',
    next: (day: string, long: string) => `From ${day} we keep it for ${long}.`,
  },
}

/**
 * For how long something of a kind is kept, and why, for the citizen: by the rule that holds, and the one on its way; or that the
 * municipality has not decided.
 *
 * @example await keptSays(sql, 'da', 'letter') // 'Vi gemmer det i 5 år fra den dag, brevet … Så længe kan du klage.'
 */
export async function keptSays(sql: Sql, language: Language, kind: KeptKind): Promise<string> {
  const { now, next } = await keptRules(sql, kind)
  const says = words[language]
  return [
    now
      ? `${says.kept(monthsSay(language, now.months), keptKinds[kind].from[language])} ${now.because[language]}`
      : says.undecided,
    ...(next
      ? [
          `${says.next(longDate(language, next.from), monthsSay(language, next.months))} ${next.because[language]}`,
        ]
      : []),
  ].join(' ')
}
