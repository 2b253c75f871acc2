// What many citizens say at the end of meetings is told of a department, and never of few, nor about one worker.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { Ask, Asking } from '../asking.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'
import type { Town } from '../town.ts'

/** So many citizens about each worker of the youth department; each says that it got said. */
type About = readonly number[]
const fiveWorkers: About = [2, 2, 2, 2, 2]

/** The day in the middle of the quarter that has ended. */
const inQuarter = `date_trunc('quarter', now()) - interval '45 days'`

async function said(
  { arrange }: Asking,
  town: Town,
  { about, when = inQuarter, answer = 'yes' }: { about: About; when?: string; answer?: string },
): Promise<void> {
  for (const citizens of about) {
    const worker = randomUUID()
    await arrange(
      `with p as (insert into person (municipality_id, id, kind, display_name) values ($1, $2, 'staff', 'w') returning id),
         s as (insert into staff (municipality_id, person_id) select $1, id from p returning person_id)
       insert into person_role (municipality_id, person_id, role, department_id, valid_from)
         select $1, person_id, 'caseworker', $3, '2000-01-01' from s`,
      [town.id, worker, town.youth],
    )
    for (let n = 0; n < citizens; n++) {
      const citizen = randomUUID()
      const meeting = randomUUID()
      const here = [town.id, citizen]
      await arrange(
        `insert into person (municipality_id, id, kind, display_name) values ($1, $2, 'citizen', 'c')`,
        here,
      )
      await arrange(
        `insert into citizen_key (municipality_id, citizen_id, wrapped_key) values ($1, $2, '\\x00')`,
        here,
      )
      await arrange(
        `insert into citizen_meeting (municipality_id, id, citizen_id, worker_id, starts_at, begun_at, ended_at, submission_id)
           select $1, $3, $2, $4, at, at, at, $3 from (select ${when} as at) t`,
        [...here, meeting, worker],
      )
      await arrange(
        `insert into meeting_word (municipality_id, meeting_id, person_id, citizen_id, worker_id, said, words_sealed, said_at)
           select $1, $3, $2, $2, $4, $5, '\\x00', ${when}`,
        [...here, meeting, worker, answer],
      )
    }
  }
}

const told = async (ask: Ask) => {
  const answer = await ask.does('select question, answer, citizens, met from words_told()')
  return 'rows' in answer ? answer.rows : assert.fail(answer.refused)
}
const ten = [{ question: 'said', answer: 'yes', citizens: 10, met: 10 }]

const promises: Promised[] = [
  {
    name: 'what many said at the end is told to whoever leads the department or coordinates; to no worker, citizen or politician, and not next door',
    about: ['words_told', 'meeting_word'],
    holds: async (asking) => {
      const { as, town, scene } = asking
      await said(asking, town, { about: fiveWorkers })
      const others = ['caseworker', 'colleague', 'knowledgeBroker', 'researcher', 'politician'] as const
      for (const name of [...others, 'professionalCoordinator', 'citizenA', 'partner', null] as const)
        assert.deepEqual(await told(as(name)), [], String(name))
      for (const name of ['director', 'coordinator'] as const)
        assert.deepEqual(await told(as(name, scene.nabo)), [], name)
      for (const name of ['director', 'coordinator'] as const)
        assert.deepEqual(await told(as(name)), ten, name)
      const answer = await as('director').does('select * from words_told()')
      assert.deepEqual(
        'rows' in answer && Object.keys(answer.rows[0] ?? {}),
        ['department', 'from_day', 'until_day', 'question', 'answer', 'citizens', 'met'],
        'no id and no word',
      )
    },
  },
  {
    name: 'a team lead is told of the department that they lead and of no other',
    about: ['words_told'],
    holds: async (asking) => {
      const { as, town, arrange } = asking
      await said(asking, town, { about: fiveWorkers })
      const lead = 'update person_role set department_id = $2 where person_id = $1'
      await arrange(lead, [town.teamLead, town.work])
      assert.deepEqual(await told(as('teamLead')), [])
      await arrange(lead, [town.teamLead, town.youth])
      assert.deepEqual(await told(as('teamLead')), ten)
    },
  },
  {
    name: 'nothing is told of nine citizens, of four workers, nor where half of it is about one',
    about: ['words_told'],
    holds: async (asking) => {
      const { as, town, arrange } = asking
      const few = async (about: About) => {
        await arrange('delete from meeting_word')
        await said(asking, town, { about })
        assert.deepEqual(await told(as('director')), [], about.join())
      }
      await few([2, 2, 2, 2, 1])
      await few([3, 3, 3, 3])
      await few([5, 2, 1, 1, 1])
      await arrange('delete from meeting_word')
      await said(asking, town, { about: [4, 2, 2, 1, 1] })
      // Those whose words were deleted had their meetings all the same.
      assert.deepEqual(await told(as('director')), [{ ...ten[0], met: 9 + 12 + 10 + 10 }])
    },
  },
  {
    name: 'what was said in this quarter, before the last, or by workers is not told, and a citizen is told of once',
    about: ['words_told'],
    holds: async (asking) => {
      const { as, town, arrange } = asking
      await said(asking, town, { about: fiveWorkers, when: 'now()' })
      await said(asking, town, { about: fiveWorkers, when: `${inQuarter} - interval '92 days'` })
      assert.deepEqual(await told(as('director')), [])
      await said(asking, town, { about: fiveWorkers })
      await arrange(
        `insert into meeting_word (municipality_id, meeting_id, person_id, citizen_id, worker_id, said, words_sealed, said_at)
           select municipality_id, meeting_id, worker_id, citizen_id, worker_id, 'no', '\\x00', said_at from meeting_word where person_id = citizen_id and said = 'yes'`,
      )
      assert.deepEqual(await told(as('director')), ten)
      await arrange(
        `with again as (
           insert into citizen_meeting (municipality_id, citizen_id, worker_id, starts_at, begun_at, ended_at, submission_id)
             select municipality_id, citizen_id, worker_id, starts_at, begun_at, ended_at, gen_random_uuid() from citizen_meeting
             where ended_at < date_trunc('quarter', now()) and ended_at > date_trunc('quarter', now()) - interval '80 days' returning *)
         insert into meeting_word (municipality_id, meeting_id, person_id, citizen_id, worker_id, said, words_sealed, said_at)
           select municipality_id, id, citizen_id, citizen_id, worker_id, 'some', '\\x00', ended_at + interval '1 day' from again`,
      )
      assert.deepEqual(await told(as('director')), [
        { question: 'said', answer: 'some', citizens: 10, met: 10 },
      ])
    },
  },
]

export const place: PlaceTables = { rows: async () => {}, sees: {}, promises }
