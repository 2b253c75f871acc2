import type { Sql } from '@lydhoer/database'
import type { PartName, Parts } from './compute.ts'
import type { Who } from './data-set.ts'
import { sealWords, unsealWords } from './keys.ts'
import type { StudySeen } from './studies.ts'

/** How registers are blurred, before the name of each part: what was computed of lives told in another way is not read. */
const told = 'blurred1'
const nameKept = (part: string) => `${told}${part}`

/** What has been computed of a study so far. */
export async function resultsOf(sql: Sql, study: StudySeen): Promise<Partial<Parts>> {
  const rows = await sql
    .selectFrom('study_result')
    .select(['part', 'body_sealed'])
    .where('study_id', '=', study.id)
    .where('part', 'like', nameKept('%'))
    .execute()
  return Object.fromEntries(
    rows.map(({ part, body_sealed }) => [
      part.slice(told.length),
      unsealWords(study.dataSet.key, `result ${study.id} ${part}`, body_sealed),
    ]),
  ) as Partial<Parts>
}

/** Keeps one part; one that is there already is the same. */
export async function keepPart<N extends PartName>(
  sql: Sql,
  me: Who,
  study: StudySeen,
  name: N,
  body: Parts[N],
): Promise<void> {
  const part = nameKept(name)
  await sql
    .insertInto('study_result')
    .values({
      municipality_id: me.municipalityId,
      study_id: study.id,
      part,
      body_sealed: sealWords(study.dataSet.key, `result ${study.id} ${part}`, body),
    })
    .onConflict((on) => on.columns(['municipality_id', 'study_id', 'part']).doNothing())
    .execute()
}

/** What people say of a type. */
export interface TypeWords {
  name: string
  meaning: string
}

/** The words given to each type where there are `types` of them, by number from 1. */
export async function wordsOfTypes(
  sql: Sql,
  study: StudySeen,
  types: number,
): Promise<Map<number, TypeWords>> {
  const rows = await sql
    .selectFrom('study_type')
    .select(['number', 'words_sealed'])
    .where('study_id', '=', study.id)
    .where('types', '=', types)
    .execute()
  return new Map(
    rows.map(({ number, words_sealed }) => [
      number,
      unsealWords<TypeWords>(study.dataSet.key, `type ${study.id} ${types} ${number}`, words_sealed),
    ]),
  )
}

/** Writes what a type is called and what it means. */
export async function nameType(
  sql: Sql,
  me: Who,
  study: StudySeen,
  at: { types: number; number: number },
  words: TypeWords,
): Promise<void> {
  const words_sealed = sealWords(study.dataSet.key, `type ${study.id} ${at.types} ${at.number}`, words)
  await sql
    .insertInto('study_type')
    .values({ municipality_id: me.municipalityId, study_id: study.id, ...at, words_sealed })
    .onConflict((on) =>
      on.columns(['municipality_id', 'study_id', 'types', 'number']).doUpdateSet({ words_sealed }),
    )
    .execute()
}
