import type { Sql } from '@lydhoer/database'
import { sentencesIn, type Language, type Sentence } from '@lydhoer/words'
import { ar } from './reading-along.ar.ts'
import { uk } from './reading-along.uk.ts'

/** Who reads along with a citizen, in kind; or that others see their phone. */
export const readers = ['relative', 'mentor', 'guardian', 'sharedPhone'] as const
export type ReadsAlong = (typeof readers)[number]

/** As whoever works with the citizen reads it, by the citizen's first name. */
const toWorker: Record<Language, Record<ReadsAlong, (name: string) => string>> = {
  da: {
    relative: (name) => `${name} læser sammen med en i familien eller en ven. Skriv, så det kan læses af to.`,
    mentor: (name) => `${name} læser sammen med en mentor. Skriv, så det kan læses af to.`,
    guardian: (name) => `${name} læser sammen med en værge. Skriv, så det kan læses af to.`,
    sharedPhone: (name) => `Andre kan se ${name}s telefon. Det svære siger I bedst, når I mødes.`,
  },
  en: {
    relative: (name) => `${name} reads with family or a friend. Write for two.`,
    mentor: (name) => `${name} reads with a mentor. Write for two.`,
    guardian: (name) => `${name} reads with a guardian. Write for two.`,
    sharedPhone: (name) => `Others can see ${name}’s phone. What is hard is best said when you meet.`,
  },
}

/** @example readsAlongSays('da', 'mentor', 'Amina') // 'Amina læser sammen med en mentor. Skriv, så det kan læses af to.' */
export const readsAlongSays = (language: Language, who: ReadsAlong, name: string): string =>
  toWorker[language][who](name)

/** As the citizen chooses it. */
export const readerNames = sentencesIn(
  {
    alone: { da: 'Ingen. Jeg læser selv', en: 'Nobody. I read by myself' },
    relative: { da: 'En i familien eller en ven', en: 'Family or a friend' },
    mentor: { da: 'En mentor', en: 'A mentor' },
    guardian: { da: 'En værge', en: 'A guardian' },
    sharedPhone: { da: 'Andre kan se min telefon', en: 'Others can see my phone' },
  } satisfies Record<ReadsAlong | 'alone', Sentence>,
  { easy: {}, ar, uk },
)

/** Who reads along with this citizen; null is nobody, or not said. */
export async function readsAlong(sql: Sql, citizenId: string): Promise<ReadsAlong | null> {
  const row = await sql
    .selectFrom('reading_along')
    .select('who')
    .where('citizen_id', '=', citizenId)
    .executeTakeFirst()
  return row?.who ?? null
}
