import type { Sql } from '@lydhoer/database'
import type { Language } from '@lydhoer/words'
import { keptSays } from '../../shared/retention/kept-words.ts'
import { keptTogether } from '../../shared/retention/kinds.ts'

/**
 * For how long what is a person's own in what the house does together is kept, for those it is about.
 *
 * @example await keptLine(sql, 'da', 'seat') // 'Hvem der sad i udviklingsgruppen: Vi gemmer det i 5 år fra …'
 */
export const keptLine = async (sql: Sql, language: Language, kind: keyof typeof keptTogether) =>
  `${keptTogether[kind][language]}: ${await keptSays(sql, language, kind)}`
