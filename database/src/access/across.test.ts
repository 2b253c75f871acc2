// Random courses of events between three municipalities, told to the database and to plain sets: nothing crosses that its owner did not share.
import assert from 'node:assert/strict'
import { createHash, randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import fc from 'fast-check'
import pg from 'pg'
import { onDuty } from '../on-duty.ts'
import { freshDatabase, people, type Municipality } from '../testing.ts'
import { sessionOptions } from '../session-options.ts'

const fresh = await freshDatabase()
const { fjordby, nabo } = await people(fresh)
await onDuty(fresh.ownerUrl, 'setUp', (owner) => owner.query(`update municipality set slug = slug || '-1'`))
const { fjordby: third } = await people(fresh)
const towns: readonly Municipality[] = [fjordby, nabo, third]
const client = new pg.Client({ connectionString: fresh.ownerUrl, options: sessionOptions })
await client.connect()
await client.query('grant lydhoer_app to current_user')
after(async () => {
  await client.end()
  await fresh.drop()
})

type Viewer = { town: number; is: 'coordinator' | 'caseworker' | 'politician' | 'citizenA' }
type Action =
  | { do: 'begin' | 'invite' | 'join' | 'share' | 'takeBack' | 'leave'; town: number; nth: number }
  | { do: 'wonder' | 'change' | 'takeOut' | 'deleteAtHome'; town: number; nth: number }
  | { do: 'sayYes' | 'yesBack'; town: number; nth: number }
  | { do: 'meddle'; town: number; nth: number }

/** What there is, as plain lists: a seat is a town in a partnership. */
interface World {
  seats: { town: number; partnership: string }[]
  left: { town: number; partnership: string }[]
  codes: { town: number; partnership: string; code: string }[]
  loops: { town: number; id: string; words: string }[]
  things: { town: number; partnership: string; id: string; loop: string; words: string }[]
  /** A town's yes to its researcher. */
  yeses: { town: number; partnership: string; id: string }[]
  /** In which towns the researcher works no more. */
  ended: Set<number>
}

const mark = (words: string) => createHash('sha256').update(words).digest('hex').slice(0, 12)
const isIn = ({ seats }: World, town: number, partnership: string) =>
  seats.some((seat) => seat.town === town && seat.partnership === partnership)
const pick = <T>(all: readonly T[], nth: number): T | undefined => all[nth % Math.max(1, all.length)]

/** All that somebody sees across, in words. */
function sight(world: World, { town, is }: Viewer): string[] {
  if (is === 'politician' || is === 'citizenA') return []
  const sees = (one: { town: number; partnership: string }) =>
    one.town === town || isIn(world, town, one.partnership)
  return [
    ...world.seats.filter(sees).map((seat) => `seat ${towns[seat.town]?.id} ${seat.partnership}`),
    ...world.yeses.filter(sees).map((yes) => `yes ${yes.id}`),
    ...world.left.filter(sees).map((one) => `left ${towns[one.town]?.id} ${one.partnership}`),
    ...world.things.filter(sees).map((one) => `thing ${one.id} ${one.words}`),
  ].sort()
}

/** The key of a town's researcher ends with the last yes that it hangs on. */
function endsKey(world: World, town: number, had: number): void {
  if (had > 0 && !world.yeses.some((yes) => yes.town === town)) world.ended.add(town)
}
const yesesOf = (world: World, town: number) => world.yeses.filter((yes) => yes.town === town).length

const q = (text: string) => client.escapeLiteral(text)
const as = ({ town, is }: Viewer) => `set local role lydhoer_app;
  select set_config('lydhoer.municipality_id', '${towns[town]?.id}', true), set_config('lydhoer.person_id', '${towns[town]?.[is]}', true);`

/** What an action is in SQL, and what it makes of the plain lists; undefined where there is nothing for it to act upon. */
function told(world: World, { do: what, town, nth }: Action): { sql: string; then(): void } | undefined {
  const here = towns[town]?.id ?? ''
  const me = towns[town]?.coordinator ?? ''
  const mine = world.seats.filter((seat) => seat.town === town)
  const seat = pick(mine, nth)
  const loop = pick(
    world.loops.filter((one) => one.town === town),
    nth,
  )
  const thing = pick(
    world.things.filter((one) => one.town === town),
    nth,
  )
  const id = randomUUID()
  switch (what) {
    case 'begin':
      return {
        sql: `select from begin_partnership('${id}', '\\x00') begun where begun`,
        then: () => world.seats.push({ town, partnership: id }),
      }
    case 'invite': {
      if (!seat) return undefined
      const code = mark(id)
      return {
        sql: `insert into partnership_invitation (municipality_id, id, partnership_id, code_hash, code_sealed, made_by)
          values ('${here}', '${id}', '${seat.partnership}', sha256(${q(code)}::bytea), '\\x00', '${me}')`,
        then: () => world.codes.push({ ...seat, code }),
      }
    }
    case 'join': {
      const one = pick(world.codes, nth)
      if (!one || isIn(world, town, one.partnership)) return undefined
      return {
        sql: `select from join_partnership(sha256(${q(one.code)}::bytea)) it where it = '${one.partnership}'`,
        then: () => {
          world.codes = world.codes.filter((code) => code !== one)
          world.seats.push({ town, partnership: one.partnership })
        },
      }
    }
    case 'wonder': {
      const words = mark(id)
      return {
        sql: `insert into loop (municipality_id, id, raised_as, wonder_sealed) values ('${here}', '${id}', 'worker', '\\x${words}');
          insert into loop_person (municipality_id, loop_id, person_id, is_citizen, raised) values ('${here}', '${id}', '${me}', false, true)`,
        then: () => world.loops.push({ town, id, words }),
      }
    }
    case 'share': {
      if (!seat || !loop) return undefined
      if (world.things.some((one) => one.loop === loop.id && one.partnership === seat.partnership))
        return undefined
      return {
        sql: `insert into partnership_share (municipality_id, id, partnership_id, loop_id, shared_by)
            values ('${here}', '${id}', '${seat.partnership}', '${loop.id}', '${me}');
          insert into partnership_thing (municipality_id, share_id, partnership_id, kind, words_sealed, shared_as)
            values ('${here}', '${id}', '${seat.partnership}', 'loop', '\\x${loop.words}', 'coordinator')`,
        then: () => world.things.push({ ...seat, id, loop: loop.id, words: loop.words }),
      }
    }
    case 'takeBack':
      return (
        thing && {
          sql: `delete from partnership_share where id = '${thing.id}'`,
          then: () => void (world.things = world.things.filter((one) => one !== thing)),
        }
      )
    case 'leave':
      return (
        seat && {
          sql: `delete from partnership_member where municipality_id = '${here}' and partnership_id = '${seat.partnership}'`,
          then: () => {
            const stays = (one: { town: number; partnership: string }) =>
              one.town !== town || one.partnership !== seat.partnership
            world.seats = world.seats.filter(stays)
            world.codes = world.codes.filter(stays)
            world.things = world.things.filter(stays)
            const had = yesesOf(world, town)
            world.yeses = world.yeses.filter(stays)
            endsKey(world, town, had)
            world.left.push(seat)
          },
        }
      )
    case 'change': {
      const words = mark(id)
      return (
        loop && {
          sql: `update loop set wonder_sealed = '\\x${words}' where id = '${loop.id}'`,
          // What has crossed stays as it was.
          then: () => void (loop.words = words),
        }
      )
    }
    case 'takeOut':
    case 'deleteAtHome':
      return (
        loop && {
          sql:
            what === 'takeOut'
              ? `update loop set wonder_sealed = null where id = '${loop.id}'`
              : `delete from loop where id = '${loop.id}'`,
          then: () => {
            world.things = world.things.filter((one) => one.loop !== loop.id)
            world.loops = world.loops.filter((one) => one !== loop)
          },
        }
      )
    case 'sayYes': {
      const person = towns[town]?.researcher
      if (!seat || world.ended.has(town)) return undefined
      if (world.yeses.some((yes) => yes.town === town && yes.partnership === seat.partnership))
        return undefined
      return {
        sql: `insert into partnership_researcher (municipality_id, partnership_id, researcher_id, name_sealed)
            values ('${here}', '${seat.partnership}', '${id}', '\\x00');
          insert into partnership_researcher_key (municipality_id, partnership_id, researcher_id, person_id, given_by)
            values ('${here}', '${seat.partnership}', '${id}', '${person}', '${me}')`,
        then: () => world.yeses.push({ ...seat, id }),
      }
    }
    case 'yesBack': {
      const yes = pick(
        world.yeses.filter((one) => one.town === town),
        nth,
      )
      return (
        yes && {
          sql: `delete from partnership_researcher where municipality_id = '${here}' and researcher_id = '${yes.id}'`,
          then: () => {
            world.yeses = world.yeses.filter((one) => one !== yes)
            endsKey(world, town, 1)
          },
        }
      )
    }
    case 'meddle':
      return undefined
  }
}

/** What somebody might try with what is another municipality's. None of it may do anything. */
function meddling(world: World, { town, nth }: Action): string[] {
  const here = towns[town]
  const seat = pick(
    world.seats.filter((one) => one.town !== town),
    nth,
  )
  const thing = pick(
    world.things.filter((one) => one.town !== town),
    nth,
  )
  const other = towns[seat?.town ?? thing?.town ?? (town + 1) % 3]
  return [
    `delete from partnership_member where municipality_id = '${other?.id}'`,
    `delete from partnership_share where municipality_id = '${other?.id}'`,
    `delete from partnership_researcher where municipality_id = '${other?.id}'`,
    ...(seat
      ? [
          `select from begin_partnership('${seat.partnership}', '\\x00') begun where begun`,
          `insert into partnership_invitation (municipality_id, id, partnership_id, code_hash, code_sealed, made_by)
             values ('${other?.id}', gen_random_uuid(), '${seat.partnership}', sha256('m'), '\\x00', '${here?.coordinator}')`,
        ]
      : []),
    ...(thing
      ? [
          `insert into partnership_thing (municipality_id, share_id, partnership_id, kind, words_sealed, shared_as)
             values ('${other?.id}', '${thing.id}', '${thing.partnership}', 'loop', '\\x00', 'coordinator')`,
          `insert into partnership_share (municipality_id, id, partnership_id, loop_id, shared_by)
             values ('${here?.id}', gen_random_uuid(), '${thing.partnership}', '${thing.loop}', '${here?.coordinator}')`,
        ]
      : []),
  ]
}

const looking = `select 'seat ' || municipality_id || ' ' || partnership_id as it from partnership_member
  union all select 'left ' || municipality_id || ' ' || partnership_id from partnership_left
  union all select 'yes ' || researcher_id from partnership_researcher
  union all select 'thing ' || share_id || ' ' || encode(words_sealed, 'hex') from partnership_thing`

async function sightInDatabase(viewer: Viewer): Promise<string[]> {
  await client.query(as(viewer))
  const { rows } = await client.query<{ it: string }>({ name: 'look', text: looking })
  return rows.map(({ it }) => it).sort()
}

/** Whether the database allowed it: no error, and the last statement touched a row. */
async function allowed(viewer: Viewer, statement: string): Promise<boolean> {
  await client.query('savepoint action')
  try {
    const results = (await client.query(`${as(viewer)} ${statement}`)) as unknown as pg.QueryResult[]
    return (results.at(-1)?.rowCount ?? 0) > 0
  } catch {
    await client.query('rollback to savepoint action')
    return false
  }
}

const { rows: tables } = await client.query<{ name: string }>(
  `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'municipality_id'
   where c.relnamespace = 'lydhoer'::regnamespace and c.relkind = 'r' and has_table_privilege('lydhoer_app', c.oid, 'select')
     and c.relname not in ('partnership_member', 'partnership_left', 'partnership_thing', 'partnership_researcher') order by 1`,
)
/** Every row of another municipality's that is seen in any other table. */
const strangers = tables
  .map(({ name }) => `select '${name}' as name from ${name} where municipality_id <> current_municipality()`)
  .join(' union all ')

const action: fc.Arbitrary<Action> = fc.record({
  do: fc.constantFrom(
    ...([
      'begin',
      'invite',
      'invite',
      'join',
      'join',
      'join',
      'wonder',
      'wonder',
      'share',
      'share',
      'share',
    ] as const),
    ...([
      'takeBack',
      'takeBack',
      'leave',
      'change',
      'takeOut',
      'deleteAtHome',
      'sayYes',
      'sayYes',
      'yesBack',
      'yesBack',
      'meddle',
    ] as const),
  ),
  town: fc.nat(2),
  nth: fc.nat(5),
})
/** What most courses begin with, so that there is something to share and to lose. */
const opening: Action[] = (['begin', 'wonder', 'invite', 'share', 'sayYes'] as const).map((what) => ({
  do: what,
  town: 0,
  nth: 0,
}))
const joined: Action = { do: 'join', town: 1, nth: 0 }
const course = fc
  .tuple(fc.constantFrom(0, 4, 6, 6), fc.array(action, { minLength: 4, maxLength: 16 }))
  .map(([start, rest]) => [...[...opening, joined].slice(0, start), ...rest])

const viewers: Viewer[] = [0, 1, 2].flatMap((town) =>
  (['coordinator', 'caseworker', 'politician', 'citizenA'] as const).map((is) => ({ town, is })),
)

test('in random courses of events between three municipalities each person sees exactly what was shared with theirs, and no other row of another’s', async () => {
  const happened = new Map<string, number>()
  await fc.assert(
    fc.asyncProperty(course, async (actions) => {
      await client.query('begin')
      try {
        const world: World = {
          seats: [],
          left: [],
          codes: [],
          loops: [],
          things: [],
          yeses: [],
          ended: new Set(),
        }
        for (const one of actions) {
          for (const is of ['caseworker', 'citizenA'] as const)
            if (
              ['begin', 'invite', 'join', 'share', 'takeBack', 'leave', 'sayYes', 'yesBack'].includes(one.do)
            ) {
              const statement = told(world, one)
              if (statement)
                assert.equal(await allowed({ town: one.town, is }, statement.sql), false, `${is} ${one.do}`)
            }
          const it = told(world, one)
          if (it) {
            assert.ok(
              await allowed({ town: one.town, is: 'coordinator' }, it.sql),
              `refused: ${JSON.stringify(one)}`,
            )
            it.then()
            happened.set(one.do, (happened.get(one.do) ?? 0) + 1)
          } else if (one.do === 'meddle')
            for (const statement of meddling(world, one)) {
              happened.set('meddle', (happened.get('meddle') ?? 0) + 1)
              assert.equal(await allowed({ town: one.town, is: 'coordinator' }, statement), false, statement)
            }
          // At each step, and not at the end alone.
          const who = viewers[(one.nth * 3 + one.town) % viewers.length] ?? { town: 0, is: 'coordinator' }
          assert.deepEqual([who, ...(await sightInDatabase(who))], [who, ...sight(world, who)])
        }
        for (const who of viewers)
          assert.deepEqual([who, ...(await sightInDatabase(who))], [who, ...sight(world, who)])
        for (const town of [0, 1, 2]) {
          await client.query(as({ town, is: 'coordinator' }))
          const works = await client.query(`select from roles_of('${towns[town]?.researcher}')`)
          assert.equal(works.rowCount, world.ended.has(town) ? 0 : 1)
        }
        // Dear to plan for so many tables: in every third course.
        if (actions.length % 3 > 0) return
        await client.query(as({ town: happened.size % 3, is: 'coordinator' }))
        assert.deepEqual((await client.query({ name: 'strangers', text: strangers })).rows, [])
      } finally {
        await client.query('rollback')
      }
    }),
    { numRuns: 200 },
  )
  for (const kind of [
    'begin',
    'invite',
    'join',
    'share',
    'takeBack',
    'leave',
    'change',
    'takeOut',
    'deleteAtHome',
    'sayYes',
    'yesBack',
    'meddle',
  ])
    assert.ok((happened.get(kind) ?? 0) > 10, `${kind} happened ${happened.get(kind) ?? 0} times`)
})
