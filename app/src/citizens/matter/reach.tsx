import type { Sql } from '@lydhoer/database'
import { firstName, type Tongue } from '@lydhoer/words'
import { sql as sqlTag } from 'kysely'
import { roleNames, type Role } from '../../shared/people/roles.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { evenLong } from '../../shared/sealing/even-long.ts'
import { sealJson, unsealJson } from '../../shared/sealing/seal.ts'
import { ownWaiting } from './own-waiting-messages.ts'

/** How a worker is reached, in their own words; '' where they said nothing of it. */
export interface Reach {
  hours: string
  phone: string
  answers: string
  away: string
}

/** Somebody who works with the citizen, and how they are reached; null where they have not said. */
export interface ReachedWorker {
  id: string
  name: string
  role: Role | null
  reach: Reach | null
}

const context = (municipalityId: string, personId: string) => `worker_reach ${municipalityId} ${personId}`

/** Those who work with the citizen who asks, today, and how each is reached. */
export async function whomIReach(
  sql: Sql,
  { masterKey }: Pick<Services, 'masterKey'>,
  me: SignedIn,
): Promise<ReachedWorker[]> {
  const { rows } = await sqlTag<{
    worker_id: string
    worker: string
    role: Role | null
    words_sealed: Buffer | null
  }>`select * from reach_of_mine()`.execute(sql)
  return rows.map(({ worker_id: id, worker: name, role, words_sealed: sealed }) => ({
    ...{ id, name, role },
    reach: sealed && unsealJson<Reach>(masterKey, context(me.municipalityId, id), sealed),
  }))
}

/** How the visitor has said that they are reached. */
export async function ownReach(
  sql: Sql,
  { masterKey }: Pick<Services, 'masterKey'>,
  me: SignedIn,
): Promise<Reach | null> {
  const row = await sql
    .selectFrom('worker_reach')
    .select('words_sealed')
    .where('person_id', '=', me.personId)
    .executeTakeFirst()
  return row ? unsealJson<Reach>(masterKey, context(me.municipalityId, me.personId), row.words_sealed) : null
}

/** Says how the visitor is reached; null takes it away. */
export async function sayReach(
  sql: Sql,
  { masterKey, now }: Pick<Services, 'masterKey' | 'now'>,
  me: SignedIn,
  reach: Reach | null,
): Promise<void> {
  if (reach === null) {
    await sql.deleteFrom('worker_reach').where('person_id', '=', me.personId).execute()
    return
  }
  const words_sealed = sealJson(masterKey, context(me.municipalityId, me.personId), evenLong(reach))
  const changed_at = now()
  await sql
    .insertInto('worker_reach')
    .values({ municipality_id: me.municipalityId, person_id: me.personId, words_sealed, changed_at })
    .onConflict((same) =>
      same.columns(['municipality_id', 'person_id']).doUpdateSet({ words_sealed, changed_at }),
    )
    .execute()
}

/** How one reaches each of those who work with one; where somebody has not said, what to do instead. */
export function HowToReach({
  language,
  workers,
  level = 'h2',
}: {
  language: Tongue
  workers: readonly ReachedWorker[]
  level?: 'h2' | 'h3'
}) {
  const words = ownWaiting[language]
  const Heading = level
  if (workers.length === 0)
    return (
      <p>
        {words.nobody} {words.nobodyInstead}
      </p>
    )
  return (
    <>
      {workers.map(({ name, role, reach }) => (
        <section class="reach">
          <Heading>{words.reach(firstName(name))}</Heading>
          <p class="small">
            {name}
            {role && `, ${roleNames[role][language]}`}
          </p>
          <ReachOf language={language} name={firstName(name)} reach={reach} />
        </section>
      ))}
    </>
  )
}

/** One worker's, as the citizen reads it. */
export function ReachOf({ language, name, reach }: { language: Tongue; name: string; reach: Reach | null }) {
  const words = ownWaiting[language]
  if (!reach)
    return (
      <p>
        {words.nothing(name)} {words.instead(name)}
      </p>
    )
  const dialled = reach.phone.replaceAll(/[^\d+]/g, '')
  const said = [
    [words.hours, reach.hours],
    [
      words.phone,
      reach.phone && dialled.length >= 8 ? <a href={`tel:${dialled}`}>{reach.phone}</a> : reach.phone,
    ],
    [words.answers, reach.answers],
    [words.away(name), reach.away],
  ] as const
  return (
    <dl class="pairs">
      {said
        .filter(([, what]) => what !== '')
        .map(([word, what]) => (
          <div>
            <dt>{word}</dt>
            <dd>{what}</dd>
          </div>
        ))}
    </dl>
  )
}
