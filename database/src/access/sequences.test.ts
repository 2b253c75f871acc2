// A thousand random courses of events, told to the database and to the model: both must allow the same and show the same.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import pg from 'pg'
import { freshDatabase, people } from '../testing.ts'
import * as model from './model.ts'
import type { Action, Viewer, World } from './model.ts'
import { sessionOptions } from '../session-options.ts'

const fresh = await freshDatabase()
const { fjordby, nabo } = await people(fresh)
const client = new pg.Client({ connectionString: fresh.ownerUrl, options: sessionOptions })
await client.connect()
await client.query('grant lydhoer_app to current_user')
after(async () => {
  await client.end()
  await fresh.drop()
})

const ids: Record<Viewer, string> = {
  ...{
    ane: fjordby.caseworker,
    bo: fjordby.colleague,
    carl: fjordby.otherColleague,
    dea: fjordby.companyConsultant,
  },
  ...{ citizen: fjordby.citizenA, stranger: fjordby.citizenB, neighbour: nabo.caseworker },
}
/** Ids that can be read back: kind, and number or place. */
const uuid = (kind: string, n: number) => `${kind.repeat(8)}-0000-4000-8000-${String(n).padStart(12, '0')}`
const talkId = (n: number) => uuid('a', n)
const passageId = (talk: number, at: number) => uuid('b', talk * 10 + at)
const shareId = (n: number) => uuid('c', n)
const noticingId = (n: number) => uuid('d', n)

const as = (who: Viewer) => `set local role lydhoer_app;
  select set_config('lydhoer.municipality_id', '${who === 'neighbour' ? nabo.id : fjordby.id}', true),
    set_config('lydhoer.person_id', '${ids[who]}', true);`
const onDuty = `set local role lydhoer_owner; select set_config('lydhoer.duty', 'setUp', true);`
const inFjordby = (...values: string[]) => [fjordby.id, ...values].map((value) => `'${value}'`).join(', ')
const day = (past: boolean) => (past ? 'today() - 1' : 'today()')

/** What an action is in SQL, given the world as it was before; undefined when there is nothing for it to act upon. */
function inSql(world: World, action: Action): string | undefined {
  const next = world.made + 1
  if (action.do === 'expire') return `${as('stranger')} select expire_consents()`
  if (action.do === 'becomes')
    return `${onDuty} update person_role set role = '${action.role}' where person_id = '${ids[action.who]}'`
  if (action.do === 'register') return world.talks.length === 3 ? undefined : register(next, action.owner)
  const talk = world.talks[action.talk % Math.max(1, world.talks.length)]
  if (!talk) return undefined
  const owner = talk.owner
  const of = `${inFjordby(talkId(talk.id), ids[owner])}`
  const share = talk.shares[('nth' in action ? action.nth : 0) % Math.max(1, talk.shares.length)]
  const noticing = talk.noticings[('nth' in action ? action.nth : 0) % Math.max(1, talk.noticings.length)]
  switch (action.do) {
    case 'agree':
      return `${as(owner)} insert into consent (municipality_id, conversation_id, owner_id, citizen_id, purpose, state, given_how,
          given_on, ends_on)
        values (${of}, '${ids.citizen}', '${action.purpose}', 'given', 'spoken', '2020-01-01', ${day(action.past)})
        on conflict (municipality_id, conversation_id, purpose) do update set state = 'given', ends_on = excluded.ends_on`
    case 'withdraw':
      return `${as(action.by === 'owner' ? owner : 'citizen')}
        select from (select withdraw_consent('${talkId(talk.id)}', '${action.purpose}') as receipt) as said
        where receipt is not null`
    case 'share':
      return `${as(owner)} insert into passage_share (municipality_id, conversation_id, owner_id, citizen_id, id, passage_id,
          with_person_id, purpose, until)
        values (${of}, '${ids.citizen}', '${shareId(next)}', '${passageId(talk.id, action.passage)}', '${ids[action.to]}',
          '${action.purpose}', ${day(action.past)})`
    case 'unshare':
      return share && `${as(owner)} delete from passage_share where id = '${shareId(share.id)}'`
    case 'prolong':
      return (
        share &&
        `${as(owner)} update passage_share set until = ${day(action.past)} where id = '${shareId(share.id)}'`
      )
    case 'notice': {
      const [from, to] = model.passages[action.passage] ?? model.passages[0]
      return `${as(action.author)} insert into noticing (municipality_id, conversation_id, owner_id, id, passage_id, author_id,
          from_turn, to_turn, body_sealed, shared_at, submission_id)
        values (${of}, '${noticingId(next)}', '${passageId(talk.id, action.passage)}', '${ids[action.author]}', ${from}, ${to},
          '\\x00', ${action.shared ? 'now()' : 'null'}, gen_random_uuid())`
    }
    case 'tell':
      return (
        noticing &&
        `${as(noticing.author)} update noticing set shared_at = ${action.shared ? 'now()' : 'null'}
         where id = '${noticingId(noticing.id)}'`
      )
  }
}

function register(n: number, owner: Viewer): string {
  const of = inFjordby(talkId(n), ids[owner], ids.citizen)
  return `${as(owner)}
    insert into conversation (municipality_id, id, owner_id, citizen_id, department_id, kind, held_on, submission_id)
      values (${of}, '${fjordby.work}', 'phone', '2026-11-20', gen_random_uuid());
    insert into consent (municipality_id, conversation_id, owner_id, citizen_id, purpose, state, given_how, given_on)
      values (${of}, 'ownReflection', 'given', 'spoken', '2020-01-01');
    insert into transcript (municipality_id, conversation_id, owner_id, citizen_id, format) values (${of}, 'chat');
    insert into speaker (municipality_id, conversation_id, code, role) values (${inFjordby(talkId(n))}, 'B', 'citizen');
    insert into turn (municipality_id, conversation_id, number, speaker_code, body_sealed)
      select ${inFjordby(talkId(n))}, number, 'B', '\\x00' from generate_series(1, 6) number;
    insert into passage (municipality_id, conversation_id, owner_id, citizen_id, id, from_turn, to_turn)
      values (${of}, '${passageId(n, 0)}', 1, 2), (${of}, '${passageId(n, 1)}', 3, 5);
    update transcript set confirmed_at = now(), confirmed_by = '${ids[owner]}' where conversation_id = '${talkId(n)}'`
}

const looking = `select 'turn' as what, conversation_id::text as talk, number as n from turn
  union all select 'passage', conversation_id::text, right(id::text, 1)::int from passage
  union all select 'share', conversation_id::text, right(id::text, 12)::int from passage_share
  union all select 'noticing', conversation_id::text, right(id::text, 12)::int from noticing
  union all select 'gone ' || thing, '0', count(*)::int from gone_notice group by thing`

async function sightInDatabase(who: Viewer): Promise<string[]> {
  await client.query(as(who))
  // Named, so that the server plans it once for all: seven people look seven thousand times.
  const { rows } = await client.query<{ what: string; talk: string; n: number }>({
    name: 'look',
    text: looking,
  })
  return rows.map(({ what, talk, n }) => `${what} ${Number(talk.slice(-12))} ${n}`).sort()
}

/** Whether the database allowed it: no error, and the last statement touched a row. */
async function allowedByDatabase(statement: string): Promise<boolean> {
  await client.query('savepoint action')
  try {
    const results = (await client.query(statement)) as unknown as pg.QueryResult[]
    return (results.at(-1)?.rowCount ?? 0) > 0
  } catch {
    await client.query('rollback to savepoint action')
    return false
  }
}

const worker = fc.constantFrom(...model.workers)
const talk = fc.nat(2)
const passage = fc.nat(1)
const nth = fc.nat(3)
const past = fc.boolean()
const sharePurpose = fc.constantFrom('colleagues' as const, 'research' as const)
const purpose = fc.constantFrom('ownReflection' as const, 'colleagues' as const, 'research' as const)
const of = <T extends Action['do']>(name: T) => fc.constant(name)
const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: of('register'), owner: worker }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: of('agree'),
      talk,
      purpose: sharePurpose,
      past: fc.constantFrom(false, false, true),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: of('agree'), talk, purpose, past }) },
  {
    weight: 6,
    arbitrary: fc.record({
      ...{ do: of('share'), talk, passage, to: worker, purpose: sharePurpose },
      past: fc.constantFrom(false, false, false, true),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: of('unshare'), talk, nth }) },
  { weight: 1, arbitrary: fc.record({ do: of('prolong'), talk, nth, past }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: of('withdraw'),
      talk,
      purpose,
      by: fc.constantFrom('citizen' as const, 'owner' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: of('expire') }) },
  {
    weight: 3,
    arbitrary: fc.record({
      ...{ do: of('becomes'), who: worker },
      role: fc.constantFrom(
        'caseworker' as const,
        'knowledgeBroker' as const,
        'researcher' as const,
        'teamLead' as const,
      ),
    }),
  },
  { weight: 5, arbitrary: fc.record({ do: of('notice'), talk, passage, author: worker, shared: past }) },
  { weight: 3, arbitrary: fc.record({ do: of('tell'), talk, nth, shared: past }) },
)

/** What most courses begin with, so that there is something to share and to lose. */
const opening: Action[] = [
  { do: 'register', owner: 'ane' },
  { do: 'becomes', who: 'dea', role: 'researcher' },
  { do: 'agree', talk: 0, purpose: 'colleagues', past: false },
  { do: 'agree', talk: 0, purpose: 'research', past: false },
  { do: 'share', talk: 0, passage: 1, to: 'bo', purpose: 'colleagues', past: false },
]
const course = fc
  .tuple(fc.constantFrom(0, 4, 5, 5), fc.array(action, { minLength: 3, maxLength: 12 }))
  .map(([start, rest]) => [...opening.slice(0, start), ...rest])

test('in a thousand random courses of events the database shows each person exactly what the model says', async () => {
  const happened = new Map<string, number>()
  await fc.assert(
    fc.asyncProperty(course, async (actions) => {
      await client.query('begin')
      try {
        // carl and dea work with the citizen too, and dea is a caseworker here.
        await client.query(`${onDuty}
          update person_role set role = 'caseworker' where person_id = '${ids.dea}';
          insert into case_assignment (municipality_id, citizen_id, worker_id)
            values (${inFjordby(ids.citizen, ids.carl)}), (${inFjordby(ids.citizen, ids.dea)})`)
        const world = model.newWorld()
        for (const one of actions) {
          const statement = inSql(world, one)
          const inDatabase = statement !== undefined && (await allowedByDatabase(statement))
          const inModel = model.act(world, one)
          assert.equal(inDatabase, inModel, `${inModel ? 'refused' : 'allowed'}: ${JSON.stringify(one)}`)
          if (inModel) happened.set(one.do, (happened.get(one.do) ?? 0) + 1)
        }
        for (const who of model.viewers)
          assert.deepEqual([who, ...(await sightInDatabase(who))], [who, ...model.sight(world, who)])
      } finally {
        await client.query('rollback')
      }
    }),
    { numRuns: 1000 },
  )
  // A course in which nothing was allowed proves little: each kind of event must have happened, and often.
  for (const kind of [
    'register',
    'agree',
    'share',
    'unshare',
    'prolong',
    'withdraw',
    'becomes',
    'notice',
    'tell',
  ])
    assert.ok((happened.get(kind) ?? 0) > 30, `${kind} happened ${happened.get(kind) ?? 0} times`)
})
