import type { Sql } from '@lydhoer/database'
import { addDay, today, type Sentence } from '@lydhoer/words'
import { NotFound } from '../../../shared/request/errors.ts'
import type { SignedIn } from '../../../shared/request/route.ts'

/** What a rule of the law says in plain words, from a day to a day; the same rule may have said something else before. */
export interface RuleText {
  id: string
  /** The same for all texts of one rule. */
  code: string
  name: Sentence
  says: Sentence
  law: string
  validFrom: string
  /** The last day on which it holds; null while that is not known. */
  validTo: string | null
}
type Said = Omit<RuleText, 'code'>

/** All texts of all rules, newest first. */
export async function ruleTexts(sql: Sql): Promise<RuleText[]> {
  const rows = await sql
    .selectFrom('plan_rule')
    .select(['id', 'code', 'name_da', 'name_en', 'says_da', 'says_en', 'law', 'valid_from', 'valid_to'])
    .orderBy('valid_from', 'desc')
    .execute()
  return rows.map((row) => ({
    ...{ id: row.id, code: row.code, law: row.law, validFrom: row.valid_from, validTo: row.valid_to },
    name: { da: row.name_da, en: row.name_en },
    says: { da: row.says_da, en: row.says_en },
  }))
}

/** The texts of one rule, newest first, found by any of them. @throws NotFound when there is none */
export async function textsOfRule(sql: Sql, id: string): Promise<[RuleText, ...RuleText[]]> {
  const all = await ruleTexts(sql)
  const code = all.find((one) => one.id === id)?.code
  const [newest, ...before] = all.filter((one) => one.code === code)
  if (!newest) throw new NotFound()
  return [newest, ...before]
}

const dayBefore = (day: string) => addDay(new Date(`${day}T12:00:00Z`), -1)

/** Writes a rule that is new here; the same id twice is one. */
export async function writeRule(sql: Sql, me: SignedIn, said: Said): Promise<void> {
  const same = await sql.selectFrom('plan_rule').select('id').where('id', '=', said.id).executeTakeFirst()
  if (!same) await put(sql, me, { ...said, code: `r${said.id.replaceAll('-', '')}` })
}

/** Lets a rule say something else from a day that has not come; until then it says what it said. */
export async function changeRule(
  sql: Sql,
  me: SignedIn,
  now: RuleText,
  said: Omit<Said, 'validTo'>,
): Promise<void> {
  const goesOn = now.validTo === null || now.validTo >= said.validFrom
  if (goesOn) await lastDay(sql, now.id, dayBefore(said.validFrom))
  await put(sql, me, { ...said, code: now.code, validTo: goesOn ? now.validTo : null })
}

/** Takes a text away whose day has not come; what it was to replace holds on. */
export async function takeTextBack(sql: Sql, text: RuleText, before: RuleText | undefined): Promise<void> {
  await sql.deleteFrom('plan_rule').where('id', '=', text.id).execute()
  if (before?.validTo === dayBefore(text.validFrom)) await lastDay(sql, before.id, text.validTo)
}

/** Says on which day a text holds for the last time; null is that this is not known. */
export async function lastDay(sql: Sql, id: string, day: string | null): Promise<void> {
  await sql.updateTable('plan_rule').set({ valid_to: day }).where('id', '=', id).execute()
}

export const hasBegun = ({ validFrom }: RuleText, now: Date) => validFrom <= today(now)
export const isOver = ({ validTo }: RuleText, now: Date) => validTo !== null && validTo < today(now)

const put = (sql: Sql, me: SignedIn, { id, code, name, says, law, validFrom, validTo }: RuleText) =>
  sql
    .insertInto('plan_rule')
    .values({
      ...{ municipality_id: me.municipalityId, id, code, law, valid_from: validFrom, valid_to: validTo },
      ...{ name_da: name.da, name_en: name.en, says_da: says.da, says_en: says.en },
    })
    .execute()
