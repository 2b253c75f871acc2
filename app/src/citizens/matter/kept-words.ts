import type { Sql } from '@lydhoer/database'
import { today, type Language } from '@lydhoer/words'
import { keptUntil, type KeptKind } from './retention.ts'

const words = {
  da: {
    kept: (why: string) => `Det hører til din sag. ${why}`,
    undecided: 'Det hører til din sag. Kommunen har ikke bestemt, hvor længe det bliver gemt.',
  },
  en: {
    kept: (why: string) => `It belongs to your case. ${why}`,
    undecided: 'It belongs to your case. The municipality has not decided how long it is kept.',
  },
}

/** Why something of a kind is kept, for the citizen: the municipality's own reason, or that it has not decided. */
export async function whyKept(sql: Sql, language: Language, kind: KeptKind, now: Date): Promise<string> {
  const kept = await keptUntil(sql, kind, today(now))
  return kept ? words[language].kept(kept.because[language]) : words[language].undecided
}
