// A complaint is a citizen's letter to one leader: for the two, and for those who work with the citizen where the citizen has shown it.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { PersonName } from '../../testing.ts'
import { done, refused } from '../answers.ts'
import type { Ask, Asking } from '../asking.ts'
import { insert } from '../insert.ts'
import { inTheHouse } from '../people-of-rooms.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'
import type { Town } from '../town.ts'

const standAtTheKeys = (ask: Ask) => ask.does(`select set_config('lydhoer.at_keys', 'on', true)`)
/** Someone of the next town who says that they are of ours. */
const astray = ({ as, scene }: Asking, name: PersonName) => as(name, { ...scene.nabo, id: scene.fjordby.id })

const write = `insert into complaint (municipality_id, id, citizen_id, to_id, kind, came, written_by, helped_by, received_on, wrapped_key, words_sealed, submission_id)
  values ($1, $2, $3, $4, 'letter', $5, $6, $7, today(), '\\x00', '\\x00', $8)`
interface Letter {
  citizen?: PersonName
  to?: PersonName
  by?: PersonName
  came?: string
  helped?: string | null
}
const letter = (
  town: Town,
  { citizen = 'citizenA', to = 'teamLead', by = citizen, came = 'page', helped = null }: Letter = {},
) => [town.id, randomUUID(), town[citizen], town[to], came, town[by], helped, randomUUID()]

const say = `insert into complaint_step (municipality_id, id, complaint_id, by_id, kind, starts_at, place, words_sealed, submission_id)
  select $1, $2, c.id, $3, $4, $5, $6, '\\x00', $7 from complaint c where c.citizen_id = $8`
/** Says something to the complaint of citizen A, in somebody's name; `at` is whose complaint it is. */
const step = (town: Town, by: PersonName, kind: string, at: PersonName = 'citizenA') => {
  const meets = kind === 'invited'
  return [
    ...[town.id, randomUUID(), town[by], kind],
    ...[meets ? new Date() : null, meets ? 'here' : null, randomUUID(), town[at]],
  ]
}
/** The same for somebody who does not see the complaint, but knows its id. */
const blind = `insert into complaint_step (municipality_id, id, complaint_id, by_id, kind, words_sealed, submission_id)
  values ($1, $2, $3, $4, $5, '\\x00', $6)`
async function idOf({ as }: Asking, citizen: PersonName): Promise<unknown> {
  const answer = await as(citizen).does('select id from complaint')
  return 'rows' in answer ? answer.rows[0]?.['id'] : answer.refused
}

const strangers = ['coordinator', 'director', 'otherColleague', 'politician', 'partner', 'citizenB'] as const
const counted = 'select * from complaints_counted() order by year, quarter nulls last, kind nulls first'
const rowsOf = async (ask: Ask, statement = counted, values: unknown[] = []) => {
  const answer = await ask.does(statement, values)
  return 'rows' in answer ? answer.rows : assert.fail(answer.refused)
}

const promises: Promised[] = [
  {
    name: 'a complaint is seen by the citizen and the leader it was sent to; by no other leader, by no worker of theirs to whom it has not been shown, and not from next door',
    about: ['complaint', 'complaint_step', 'complaint_shown'],
    holds: async (asking) => {
      const { as, town } = asking
      const theirs = [town.citizenA]
      for (const name of ['caseworker', 'colleague', ...strangers, null] as const) {
        assert.equal(await as(name).count('complaint where citizen_id = $1', theirs), 0, String(name))
        assert.equal(await as(name).count('complaint_step where by_id = $1', [town.teamLead]), 0)
      }
      for (const table of ['complaint', 'complaint_step', 'complaint_shown'])
        for (const name of ['teamLead', 'citizenB', 'caseworker'] as const)
          assert.equal(await astray(asking, name).count(table), 0, `${name} ${table}`)
      for (const name of ['citizenA', 'teamLead'] as const)
        assert.equal(await as(name).count('complaint where citizen_id = $1', theirs), 1, name)
    },
  },
  {
    name: 'a complaint is shown to those who work with the citizen by the citizen alone, and hidden again',
    about: ['complaint_shown', 'complaint'],
    holds: async (asking) => {
      const { as, town } = asking
      const show = `insert into complaint_shown (municipality_id, complaint_id, citizen_id) values ($1, $2, $3)`
      const values = [town.id, await idOf(asking, 'citizenA'), town.citizenA]
      for (const name of ['teamLead', 'caseworker', 'director'] as const)
        refused(await as(name).tries(show, values))
      refused(await as('citizenB').tries(show, [town.id, values[1], town.citizenB]), /foreign key/)
      for (const name of ['director', 'caseworker'] as const)
        done(await as(name).tries('delete from complaint_shown'), 0)
      done(await as('citizenA').does(show, values))
      assert.equal(await as('colleague').count('complaint where citizen_id = $1', [town.citizenA]), 1)
      done(await as('citizenA').does('delete from complaint_shown'))
      assert.equal(await as('colleague').count('complaint where citizen_id = $1', [town.citizenA]), 0)
    },
  },
  {
    name: 'a complaint is written by the citizen, to somebody who leads here, and by nobody in their name',
    about: ['complaint', 'leaders_here'],
    holds: async (asking) => {
      const { as, town, scene } = asking
      for (const name of ['teamLead', 'otherColleague', 'citizenB'] as const) {
        refused(await as(name).tries(write, letter(town)))
        refused(await as(name).tries(write, letter(town, { by: name, came: 'phone', helped: 'worker' })))
      }
      refused(await as('caseworker').tries(write, letter(town)))
      refused(await as('caseworker').tries(write, letter(town, { by: 'caseworker' })))
      refused(await as('citizenA').tries(write, letter(town, { by: 'caseworker' })))
      for (const to of ['caseworker', 'coordinator', 'politician'] as const)
        refused(await as('citizenA').tries(write, letter(town, { to })))
      const { nabo } = scene
      refused(await astray(asking, 'citizenA').tries(write, letter(nabo)))
      for (const to of ['teamLead', 'director'] as const)
        done(await as('citizenA').tries(write, letter(town, { to })))
      done(await as('citizenA').tries(write, letter(town, { helped: 'mentor' })))
    },
  },
  {
    name: 'whoever works with the citizen takes a complaint down for them, says that they did, and does not see it afterwards',
    about: ['complaint'],
    holds: async ({ as, town }) => {
      const taken = { by: 'caseworker', came: 'phone', helped: 'worker' } as const
      refused(await as('otherDepartment').tries(write, letter(town, { ...taken, by: 'otherDepartment' })))
      refused(await as('caseworker').tries(write, letter(town, { ...taken, by: 'colleague' })))
      refused(await as('caseworker').tries(write, letter(town, { ...taken, came: 'page' })))
      refused(await as('caseworker').tries(write, letter(town, { ...taken, helped: 'mentor' })))
      refused(await as('caseworker').tries(write, letter(town, { ...taken, helped: null })))
      refused(await as('caseworker').tries(write, letter(town, { ...taken, to: 'colleague' })))
      const before = await as('caseworker').count('complaint')
      done(await as('caseworker').does(write, letter(town, taken)))
      assert.equal(await as('caseworker').count('complaint'), before)
      assert.equal(await as('citizenA').count('complaint'), 2)
    },
  },
  {
    name: 'by which day the citizen hears from us follows from the days that were decided, seven where nobody decided; nobody chooses it',
    about: ['complaint', 'complaint_days', 'promise_an_answer'],
    holds: async ({ as, arrange, town }) => {
      const promised = () =>
        rowsOf(
          as('citizenA'),
          'select answer_by - received_on as days from complaint order by created_at desc limit 1',
        )
      done(await as('citizenA').does(write, letter(town)))
      assert.deepEqual(await promised(), [{ days: 5 }])
      await arrange('delete from complaint; delete from complaint_days')
      done(await as('citizenA').does(write, letter(town)))
      assert.deepEqual(await promised(), [{ days: 7 }])
      await arrange('delete from complaint')
      await arrange(
        `insert into complaint_days (municipality_id, valid_from, days) values ($1, today() + 1, 2)`,
        [town.id],
      )
      done(await as('citizenA').does(write, letter(town)))
      assert.deepEqual(await promised(), [{ days: 7 }])
      for (const name of ['citizenA', 'teamLead'] as const)
        refused(await as(name).tries('update complaint set answer_by = today() + 90'), /permission denied/)
      const tomorrow = write.replace('today()', 'today() + 1')
      refused(await as('citizenA').tries(tomorrow, letter(town)), /does not come tomorrow/)
    },
  },
  {
    name: 'that a complaint is answered is said by the leader it was sent to, once; that it has ended by either; and no other',
    about: ['complaint', 'keep_complaint'],
    holds: async ({ as, town }) => {
      const answered = 'update complaint set answered_at = now() where citizen_id = $1'
      const ended = 'update complaint set ended_at = now() where citizen_id = $1'
      for (const name of ['director', 'caseworker', 'colleague', 'citizenB', null] as const)
        for (const statement of [answered, ended]) done(await as(name).tries(statement, [town.citizenA]), 0)
      // It was shown to those who work with citizen B: to be seen, and no more.
      for (const statement of [answered, ended])
        done(await as('caseworker').tries(statement, [town.citizenB]), 0)
      refused(await as('citizenA').tries(answered, [town.citizenA]), /whoever it was sent to/)
      done(await as('citizenA').tries(ended, [town.citizenA]))
      done(await as('teamLead').tries(ended, [town.citizenA]))
      done(await as('teamLead').does(answered, [town.citizenA]))
      refused(await as('teamLead').tries('update complaint set answered_at = null'), /once/)
      for (const column of ['to_id', 'citizen_id', 'words_sealed', 'kind', 'received_on', 'wrapped_key'])
        refused(await as('teamLead').tries(`update complaint set ${column} = null`), /permission denied/)
    },
  },
  {
    name: 'what is said to a complaint is said by the two, each what is theirs to say, and rewritten by nobody',
    about: ['complaint_step'],
    holds: async (asking) => {
      const { as, town } = asking
      const id = await idOf(asking, 'citizenA')
      for (const name of ['director', 'caseworker', 'citizenB', 'coordinator'] as const)
        for (const kind of ['cameOfIt', 'sentOn'])
          refused(await as(name).tries(blind, [town.id, randomUUID(), id, town[name], kind, randomUUID()]))
      // Those to whom it was shown say nothing to it.
      refused(await as('caseworker').tries(say, step(town, 'caseworker', 'cameOfIt', 'citizenB')))
      for (const kind of ['invited', 'answered'])
        refused(await as('citizenA').tries(say, step(town, 'citizenA', kind)))
      for (const kind of ['yes', 'no', 'otherTime'])
        refused(await as('teamLead').tries(say, step(town, 'teamLead', kind)))
      refused(await as('teamLead').tries(say, step(town, 'citizenA', 'cameOfIt')))
      refused(await as('citizenA').tries(say, step(town, 'teamLead', 'cameOfIt')))
      for (const kind of ['yes', 'no', 'otherTime', 'cameOfIt', 'sentOn'])
        done(await as('citizenA').tries(say, step(town, 'citizenA', kind)))
      for (const kind of ['invited', 'answered', 'cameOfIt', 'sentOn'])
        done(await as('teamLead').tries(say, step(town, 'teamLead', kind)))
      for (const name of ['teamLead', 'citizenA'] as const) {
        refused(await as(name).tries(`update complaint_step set words_sealed = '\\x01'`), /permission denied/)
        refused(await as(name).tries('delete from complaint_step'), /permission denied/)
      }
    },
  },
  {
    name: 'a citizen takes a complaint back, and nobody else does: the fact, the kind and the day stay in the count, and nothing of whose it was',
    about: ['complaint', 'complaint_taken_back', 'count_what_was_taken_back'],
    holds: async ({ as, owner, arrange, town }) => {
      const all = async () => (await owner('backup').sees())['complaint_step']
      for (const name of ['teamLead', 'director', 'caseworker', null] as const)
        done(await as(name).tries('delete from complaint'), 0)
      const [before, steps] = [await rowsOf(as('director')), (await all()) ?? 0]
      done(await as('citizenA').does('delete from complaint'))
      assert.equal(await as('teamLead').count('complaint'), 0)
      assert.equal(await all(), steps - 2)
      assert.deepEqual(await rowsOf(as('director')), before)
      const left = await owner('backup').does(
        'select * from complaint_taken_back where municipality_id = $1',
        [town.id],
      )
      const kept = 'rows' in left ? left.rows : []
      assert.deepEqual(Object.keys(kept[0] ?? {}).sort(), ['id', 'kind', 'municipality_id', 'received_on'])
      assert.equal(kept.length, 2)
      refused(await as('director').tries('select * from complaint_taken_back'), /permission denied/)
      // What goes with a person is not taken back.
      await arrange('delete from complaint where municipality_id = $1', [town.id])
      const after = await owner('backup').does(
        'select * from complaint_taken_back where municipality_id = $1',
        [town.id],
      )
      assert.equal('rows' in after && after.rows.length, 2)
    },
  },
  {
    name: 'who can be written to is told to whoever has signed in, a citizen too: those who lead people here today',
    about: ['leaders_here'],
    holds: async (asking) => {
      const { as, arrange, town, scene } = asking
      assert.equal(await as(null).count('leaders_here()'), 0)
      const names = await rowsOf(as('citizenA'), 'select person_id, role, department from leaders_here()')
      assert.deepEqual(names, [
        { person_id: town.teamLead, role: 'teamLead', department: 'Job og vej' },
        { person_id: town.director, role: 'director', department: null },
      ])
      const next = await rowsOf(as('citizenA', scene.nabo), 'select person_id from leaders_here()')
      assert.ok(next.every(({ person_id }) => person_id !== town.teamLead))
      await arrange(`update person_role set valid_to = today() where person_id = $1`, [town.teamLead])
      assert.equal(await as('citizenA').count('leaders_here()'), 1)
      await arrange(`update person_role set valid_from = today() + 1 where person_id = $1`, [town.director])
      assert.equal(await as('citizenA').count('leaders_here()'), 0)
    },
  },
  {
    name: 'a complaint is sent on by the citizen or by the leader who has it, to another who leads; only the citizen is promised a new day by it',
    about: ['send_complaint_on'],
    holds: async (asking) => {
      const { as, arrange, town } = asking
      const id = await idOf(asking, 'citizenA')
      await arrange(
        `update complaint set received_on = today() - 10, answer_by = today() - 5 where id = $1`,
        [id],
      )
      const send = (name: PersonName, to: PersonName) =>
        as(name).tries('select send_complaint_on($1, $2) as sent', [id, town[to]])
      const sent = async (name: PersonName, to: PersonName) => {
        const answer = await send(name, to)
        return 'rows' in answer ? answer.rows[0]?.['sent'] : answer.refused
      }
      for (const name of ['director', 'coordinator', 'caseworker', 'citizenB'] as const)
        assert.equal(await sent(name, 'director'), false, name)
      for (const to of ['caseworker', 'teamLead', 'citizenB'] as const)
        assert.equal(await sent('citizenA', to), false, to)
      assert.equal(await astray(asking, 'citizenA').count('complaint'), 0)
      assert.equal(await sent('citizenA', 'director'), true)
      await as('teamLead').does('select send_complaint_on($1, $2)', [id, town.director])
      assert.equal(await as('teamLead').count('complaint'), 0)
      assert.equal(await as('director').count('complaint where id = $1 and answer_by = today() - 5', [id]), 1)
      await as('citizenA').does('select send_complaint_on($1, $2)', [id, town.teamLead])
      assert.equal(await as('teamLead').count('complaint where id = $1 and answer_by = today() + 5', [id]), 1)
      await arrange(`update complaint set answered_at = now(), answer_by = today() - 5 where id = $1`, [id])
      await as('citizenA').does('select send_complaint_on($1, $2)', [id, town.director])
      assert.equal(await as('director').count('complaint where id = $1 and answer_by = today() - 5', [id]), 1)
    },
  },
  {
    name: 'where whoever has a complaint leads no more, a director sees that it lies there, takes it over, and before that sees nothing of it',
    about: ['complaints_without_leader', 'send_complaint_on'],
    holds: async (asking) => {
      const { as, arrange, town, scene } = asking
      assert.equal(await as('director').count('complaints_without_leader()'), 0)
      await arrange('update person_role set valid_to = today() where person_id = any ($1)', [
        [town.teamLead, scene.nabo.teamLead],
      ])
      for (const name of ['coordinator', 'caseworker', 'politician', 'citizenA', null] as const)
        assert.equal(await as(name).count('complaints_without_leader()'), 0, String(name))
      const [one, ...others] = await rowsOf(as('director'), 'select * from complaints_without_leader()')
      assert.deepEqual([Object.keys(one ?? {}), others], [['id', 'received_on', 'answer_by'], []])
      assert.equal(await as('director').count('complaint where citizen_id = $1', [town.citizenA]), 0)
      await as('director').does('select send_complaint_on($1, $2)', [one?.['id'], town.director])
      assert.equal(await as('director').count('complaint where citizen_id = $1', [town.citizenA]), 1)
      await arrange('update complaint set to_id = $1, ended_at = now() where municipality_id = $2', [
        town.teamLead,
        town.id,
      ])
      assert.equal(await as('director').count('complaints_without_leader()'), 0)
    },
  },
  {
    name: 'within how many days one hears from us is read by whoever has signed in, and said at the keys, beforehand or from today on',
    about: ['complaint_days'],
    holds: async (asking) => {
      const { as, town, arrange } = asking
      const decide = `insert into complaint_days (municipality_id, valid_from, days) values ($1, today() + 3, 4)`
      const away = 'delete from complaint_days'
      assert.equal(await as(null).count('complaint_days'), 0)
      assert.equal(await astray(asking, 'citizenA').count('complaint_days'), 1)
      for (const name of ['coordinator', 'director', 'teamLead', 'citizenA'] as const)
        refused(await as(name).tries(decide, [town.id]))
      await arrange(
        `insert into complaint_days (municipality_id, valid_from, days) values ($1, today() + 9, 4)`,
        [town.id],
      )
      for (const name of ['coordinator', 'director'] as const) done(await as(name).tries(away), 0)
      for (const name of ['teamLead', 'director', 'caseworker', 'citizenA'] as const) {
        await standAtTheKeys(as(name))
        refused(await as(name).tries(decide, [town.id]))
        done(await as(name).tries(away), 0)
      }
      await standAtTheKeys(as('coordinator'))
      done(await as('coordinator').tries(decide, [town.id]))
      done(await as('coordinator').tries(away), 1)
      await arrange(`update complaint_days set valid_from = today() where days = 4`)
      done(await as('coordinator').tries(away), 0)
    },
  },
  {
    name: 'what was counted before is written, seen and taken away at the keys, by a coordinator',
    about: ['complaint_before'],
    holds: async ({ as, town }) => {
      const note = `insert into complaint_before (municipality_id, id, year, complaints, source_sealed) values ($1, $2, 2018, 12, '\\x00')`
      const try3 = async (name: PersonName | null) => [
        await as(name).tries(note, [town.id, randomUUID()]),
        await as(name).tries('select id from complaint_before'),
        await as(name).tries('delete from complaint_before'),
      ]
      const nothing = (answers: Awaited<ReturnType<typeof try3>>) => {
        refused(answers[0]!)
        for (const answer of answers.slice(1)) done(answer, 0)
      }
      for (const name of ['coordinator', 'director', null] as const) nothing(await try3(name))
      await standAtTheKeys(as('coordinator'))
      for (const name of ['director', 'teamLead', 'politician', 'caseworker', 'citizenA'] as const)
        nothing(await try3(name))
      for (const [at, answer] of (await try3('coordinator')).entries()) done(answer, at === 0 ? 1 : 1)
    },
  },
  {
    name: 'how many complaints there were is told to leaders, coordinators and politicians of this municipality, and to nobody else',
    about: ['complaints_counted', 'complaints_pending'],
    holds: async ({ as, arrange, town, scene }) => {
      const allowed: readonly string[] = ['teamLead', 'director', 'coordinator', 'politician']
      for (const name of [...inTheHouse, 'employer', 'partner', 'politician', 'citizenA', null] as const) {
        const may = name !== null && allowed.includes(name)
        assert.equal((await rowsOf(as(name))).length > 0, may, String(name))
        assert.equal(await as(name).count('complaints_pending()'), may ? 1 : 0, String(name))
      }
      const pending = () => rowsOf(as('politician'), 'select * from complaints_pending()')
      assert.deepEqual(await pending(), [{ pending: 2, past_the_day: 0 }])
      await arrange('update complaint set answer_by = today() - 1')
      assert.deepEqual(await pending(), [{ pending: 2, past_the_day: 2 }])
      await as('teamLead').does('update complaint set answered_at = now()')
      assert.deepEqual(await pending(), [{ pending: 2, past_the_day: 1 }])
      await arrange('update complaint set ended_at = now() where municipality_id = $1', [town.id])
      assert.deepEqual(await pending(), [{ pending: 0, past_the_day: 0 }])
      await arrange('delete from complaint where municipality_id = $1', [scene.nabo.id])
      assert.ok((await rowsOf(as('politician'))).length > 0)
      await arrange('delete from complaint; delete from complaint_before; delete from complaint_taken_back')
      assert.deepEqual(await rowsOf(as('politician')), [])
    },
  },
  {
    name: 'a kind of fewer than five people is not told by itself, nor found by subtraction; five complaints of one are one',
    about: ['complaints_counted', 'few_together'],
    holds: async ({ as, arrange, town }) => {
      await arrange('delete from complaint; delete from complaint_before; delete from complaint_taken_back')
      const some = (kind: string, count: number, day = '2024-05-01') =>
        arrange(
          `with one as (insert into person (municipality_id, id, kind, display_name) select $1, gen_random_uuid(), 'citizen', 'x' from generate_series(1, $3::int) returning id)
           insert into complaint (municipality_id, id, citizen_id, to_id, kind, came, written_by, received_on, wrapped_key, words_sealed, submission_id)
           select $1, gen_random_uuid(), one.id, $4, $2, 'page', one.id, $5, '\\x00', '\\x00', gen_random_uuid() from one`,
          [town.id, kind, count, town.director, day],
        )
      const kinds = async (year = 2024) =>
        (await rowsOf(as('politician')))
          .filter((row) => row['year'] === year && row['kind'] !== null)
          .map(({ kind, complaints }) => `${String(kind)} ${String(complaints)}`)
      await some('letter', 4)
      assert.deepEqual(await kinds(), [])
      await some('letter', 1)
      assert.deepEqual(await kinds(), ['letter 5'])
      await some('meeting', 2)
      assert.deepEqual(await kinds(), ['few 7'])
      await some('waiting', 3)
      assert.deepEqual(await kinds(), ['few 5', 'letter 5'])
      await arrange(
        `update complaint set citizen_id = (select citizen_id from complaint where kind = 'letter' limit 1) where kind = 'letter'`,
      )
      assert.deepEqual(await kinds(), ['few 10'])
      // The total is told, also of the quarter that goes on; its kinds are not.
      await arrange('delete from complaint')
      const { year, day } = (
        await rowsOf(as('politician'), `select extract(year from today())::int as year, today()::text as day`)
      )[0] as { year: number; day: string }
      await some('letter', 6, day)
      assert.deepEqual(await kinds(year), [])
      assert.deepEqual(
        (await rowsOf(as('politician'))).map(({ complaints }) => complaints),
        [6],
      )
    },
  },
  {
    name: 'counts from before the system stand by themselves, kinds of fewer than five together or not at all',
    about: ['complaints_counted', 'complaint_before'],
    holds: async ({ as, arrange, town }) => {
      await arrange('delete from complaint_before')
      const before = (kind: string | null, complaints: number) =>
        arrange(
          `insert into complaint_before (municipality_id, id, year, kind, complaints, source_sealed) values ($1, $2, 2019, $3, $4, '\\x00')`,
          [...[town.id, randomUUID(), kind, complaints]],
        )
      const of2019 = async () =>
        (await rowsOf(as('director')))
          .filter((row) => row['is_before'])
          .map(({ year, kind, complaints }) => `${String(year)} ${String(kind)} ${String(complaints)}`)
      await before('letter', 20)
      await before('meeting', 3)
      assert.deepEqual(await of2019(), ['2019 null 23', '2019 few 23'])
      await before('waiting', 4)
      assert.deepEqual(await of2019(), ['2019 null 27', '2019 few 7', '2019 letter 20'])
      await before(null, 41)
      assert.deepEqual(await of2019(), ['2019 null 41', '2019 few 7', '2019 letter 20'])
    },
  },
]

/** Citizen A wrote to the team lead, who invited, and citizen A said yes; citizen B wrote to the director and has shown it to those who work with them. */
export const place: PlaceTables = {
  async rows(client, town) {
    const here = { municipality_id: town.id }
    await insert(client, 'complaint_days', [{ ...here, valid_from: '2026-01-01', days: 5 }])
    await insert(client, 'complaint_before', [
      { ...here, id: randomUUID(), year: 2019, complaints: 41, source_sealed: '\\x00' },
    ])
    await insert(client, 'complaint_taken_back', [{ ...here, received_on: '2026-01-10', kind: 'meeting' }])
    const wrote = (citizen_id: string, to_id: string) => ({
      ...{
        ...here,
        id: randomUUID(),
        citizen_id,
        to_id,
        kind: 'letter',
        came: 'page',
        written_by: citizen_id,
      },
      ...{ received_on: new Date().toISOString().slice(0, 10), wrapped_key: '\\x00', words_sealed: '\\x00' },
      submission_id: randomUUID(),
    })
    const [one, other] = [wrote(town.citizenA, town.teamLead), wrote(town.citizenB, town.director)]
    await insert(client, 'complaint', [one, other])
    await insert(client, 'complaint_shown', [{ ...here, complaint_id: other.id, citizen_id: town.citizenB }])
    const said = (complaint_id: string, by_id: string, kind: string) => ({
      ...{
        ...here,
        id: randomUUID(),
        complaint_id,
        by_id,
        kind,
        words_sealed: '\\x00',
        submission_id: randomUUID(),
      },
      ...{
        starts_at: kind === 'invited' ? '2026-12-03T09:00:00Z' : null,
        place: kind === 'invited' ? 'here' : null,
      },
    })
    await insert(client, 'complaint_step', [
      said(one.id, town.teamLead, 'invited'),
      said(one.id, town.citizenA, 'yes'),
      said(other.id, town.director, 'answered'),
    ])
  },
  sees: {
    ...Object.fromEntries(
      [...inTheHouse, 'politician', 'employer', 'partner'].map((name) => [name, { complaint_days: 1 }]),
    ),
    citizenA: { complaint_days: 1, complaint: 1, complaint_step: 2 },
    teamLead: { complaint_days: 1, complaint: 1, complaint_step: 2 },
    citizenB: { complaint_days: 1, complaint: 1, complaint_step: 1, complaint_shown: 1 },
    director: { complaint_days: 1, complaint: 1, complaint_step: 1 },
    ...Object.fromEntries(
      ['caseworker', 'colleague', 'otherDepartment'].map((name) => [
        name,
        { complaint_days: 1, complaint: 1, complaint_step: 1, complaint_shown: 1 },
      ]),
    ),
  },
  promises,
}
