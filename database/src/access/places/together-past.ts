// What is one person's own in what the house does together is kept as long as the municipality has said; what was made together stays.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { standAtTheKeys } from '../as-whom.ts'
import type { Asking } from '../asking.ts'
import { afterTheNight } from '../keeping.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'

/** How many rows of a table there are in the town, whoever may see them. */
const there = ({ owner, town }: Asking, table: string, where = 'true') =>
  owner('count').count(`${table} t where municipality_id = '${town.id}' and ${where}`)

const inside = [
  ...['flip_citizen', 'flip_seat', 'flip_person', 'flip_answer', 'flip_inside', 'flip_grasp', 'flip_task'],
  ...['flip_recording', 'flip_recording_yes', 'flip_sound', 'flip_transcript'],
]

/** The FLIP of the group was held so long ago; both parties stand by what it came to, and the citizen said that they came. */
async function heldAndApproved({ arrange, town }: Asking) {
  await arrange(`update flip set starts_at = now() - interval '13 months' where id = $1`, [town.group])
  await arrange(`update flip_seat set says = 'comes' where flip_id = $1`, [town.group])
  await arrange(
    `insert into flip_approval (municipality_id, flip_id, version, party, person_id) values ($1, $2, 2, 'research', $3)`,
    [town.id, town.group, town.researcher],
  )
}

/** A meeting of so long ago about something, with the colleague in it. */
async function met({ arrange, town }: Asking, kind: string, aboutId: string) {
  const id = randomUUID()
  await arrange(
    `insert into meeting (municipality_id, id, kind, about_id, organiser_id, starts_at, minutes)
      values ($1, $2, $3, $4, $5, now() - interval '13 months', 60)`,
    [town.id, id, kind, aboutId, town.caseworker],
  )
  await arrange('insert into meeting_person (municipality_id, meeting_id, person_id) values ($1, $2, $3)', [
    ...[town.id, id, town.colleague],
  ])
  return id
}

const promises: Promised[] = [
  {
    name: 'invitations, answers, hopes and all that only those in a FLIP could read go when its time has come, and not before; that it was held stays',
    about: ['forget_past_retention', 'flip_person', 'flip_citizen', 'group_key', ...inside],
    holds: async (asking) => {
      const { as, scene, town } = asking
      await heldAndApproved(asking)
      for (const months of [null, 14]) {
        await afterTheNight(asking, 'invited', months)
        for (const table of inside) assert.ok((await there(asking, table)) > 0, `${table} ${months}`)
      }
      const nextDoor = await there({ ...asking, town: scene.nabo }, 'flip_person')
      await afterTheNight(asking, 'invited', 12)
      for (const table of inside) assert.equal(await there(asking, table), 0, table)
      assert.equal(await there(asking, 'group_key', `group_id = '${town.group}'`), 0)
      assert.equal(await there({ ...asking, town: scene.nabo }, 'flip_person'), nextDoor)
      assert.equal(await as('caseworker').count('flip'), 2)
      assert.equal(await as('citizenA').count('flip'), 0, 'who was invited is not known any more')
    },
  },
  {
    name: 'what a FLIP came to that a citizen had not said yes to does not open to the house when they are gone: it goes too',
    about: ['forget_past_retention', 'flip_summary', 'citizens_stand'],
    holds: async (asking) => {
      await heldAndApproved(asking)
      assert.equal(await asking.as('caseworker').count('flip_summary'), 0)
      await afterTheNight(asking, 'invited', 14)
      assert.equal(await there(asking, 'flip_summary'), 1)
      await afterTheNight(asking, 'invited', 12)
      assert.equal(await there(asking, 'flip_summary'), 0)
    },
  },
  {
    name: 'what a FLIP came to that one party alone stood by goes with those who could read it',
    about: ['forget_past_retention', 'flip_summary'],
    holds: async (asking) => {
      await asking.arrange(`update flip set starts_at = now() - interval '13 months'`)
      await afterTheNight(asking, 'invited', 12)
      assert.equal(await there(asking, 'flip_summary'), 0)
    },
  },
  {
    name: 'what a FLIP came to that all stood by stays for the house',
    about: ['forget_past_retention', 'flip_summary'],
    holds: async (asking) => {
      const { as, arrange, town } = asking
      await heldAndApproved(asking)
      await arrange(
        'insert into flip_citizen_approval (municipality_id, flip_id, version, citizen_id) values ($1, $2, 2, $3)',
        [town.id, town.group, town.citizenA],
      )
      await afterTheNight(asking, 'invited', 12)
      assert.equal(await there(asking, 'flip_citizen'), 0)
      assert.equal(await as('caseworker').count('flip_summary'), 1)
      assert.equal(await as('caseworker').count('flip_approval'), 3)
    },
  },
  {
    name: 'who was invited to a gathering goes with its meeting; meetings about talk stay',
    about: ['forget_past_retention', 'meeting', 'meeting_person'],
    holds: async (asking) => {
      const { arrange, town } = asking
      const gathering = randomUUID()
      await arrange(
        `insert into gathering (municipality_id, id, kind, for_kinds, held_in, starts_at, minutes, theme_sealed, prepared_by)
          values ($1, $2, 'seminar', '{broker}', 'onSite', now() - interval '13 months', 120, '\\x00', $3)`,
        [town.id, gathering, town.caseworker],
      )
      const ours = await met(asking, 'seminar', gathering)
      const flip = await met(asking, 'flip', town.group)
      const talk = await met(asking, 'earSession', randomUUID())
      await afterTheNight(asking, 'invited', 14)
      for (const id of [ours, flip, talk])
        assert.equal(await there(asking, 'meeting_person', `meeting_id = '${id}'`), 1)
      await afterTheNight(asking, 'invited', 12)
      for (const id of [ours, flip]) {
        assert.equal(await there(asking, 'meeting_person', `meeting_id = '${id}'`), 0)
        assert.equal(await there(asking, 'meeting', `id = '${id}'`), 0)
      }
      assert.equal(await there(asking, 'meeting_person', `meeting_id = '${talk}'`), 1)
      assert.equal(await there(asking, 'gathering', `id = '${gathering}'`), 1)
    },
  },
  {
    name: 'who spoke outside goes when its time has come; what was told stays',
    about: ['forget_past_retention', 'outward_speaker'],
    holds: async (asking) => {
      await asking.arrange(`update outward set held_on = (today() - interval '13 months')::date`)
      const told = await there(asking, 'outward')
      assert.ok((await there(asking, 'outward_speaker')) > 0)
      await afterTheNight(asking, 'invited', 14)
      assert.ok((await there(asking, 'outward_speaker')) > 0)
      await afterTheNight(asking, 'invited', 12)
      assert.equal(await there(asking, 'outward_speaker'), 0)
      assert.equal(await there(asking, 'outward'), told)
    },
  },
  {
    name: 'who asked a question, and who asked it too, goes so long after it was answered or needed no more; a question that waits keeps them',
    about: ['forget_past_retention', 'request_asker', 'request_supporter'],
    holds: async (asking) => {
      const { arrange } = asking
      const counts = async () => [
        await there(asking, 'request'),
        await there(asking, 'request_asker'),
        await there(asking, 'request_supporter'),
      ]
      await arrange(
        `delete from request_reply; update request set asked_on = today() - 900, no_longer_on = null`,
      )
      await afterTheNight(asking, 'asker', 12)
      assert.deepEqual(await counts(), [2, 2, 1])
      await arrange(
        `insert into request_reply (municipality_id, id, request_id, kind, written_as, words_sealed, written_by, created_at)
          select municipality_id, gen_random_uuid(), request_id, kind, 'worker', '\\x00', person_id, now() - interval '13 months'
          from request_supporter, unnest(array['asksBack', 'addition']) kind`,
      )
      await afterTheNight(asking, 'asker', 12)
      assert.deepEqual(await counts(), [2, 2, 1], 'a question back is no answer')
      await arrange(`update request_reply set kind = 'unknown'`)
      await afterTheNight(asking, 'asker', 14)
      assert.deepEqual(await counts(), [2, 2, 1])
      await afterTheNight(asking, 'asker', 12)
      assert.deepEqual(await counts(), [2, 1, 0])
      await arrange(`update request set no_longer_on = (today() - interval '13 months')::date`)
      await afterTheNight(asking, 'asker', 14)
      assert.deepEqual(await counts(), [2, 1, 0])
      await afterTheNight(asking, 'asker', 12)
      assert.deepEqual(await counts(), [2, 0, 0])
    },
  },
  {
    name: 'who laid something on the table goes so long after the last answer; without one they stay',
    about: ['forget_past_retention', 'development_raiser'],
    holds: async (asking) => {
      await asking.arrange(`update development_answer set created_at = now() - interval '13 months'`)
      const points = await there(asking, 'development_point')
      await afterTheNight(asking, 'asker', 14)
      assert.equal(await there(asking, 'development_raiser'), points)
      await afterTheNight(asking, 'asker', 12)
      assert.equal(await there(asking, 'development_raiser'), points - 1)
      assert.equal(await there(asking, 'development_point'), points)
    },
  },
  {
    name: 'who sat in the development group goes so long after the seat ended, or was left; beforehand it is told of how many people, in steps',
    about: ['forget_past_retention', 'would_be_forgotten', 'development_seat'],
    holds: async (asking) => {
      const { as, arrange, town } = asking
      const seats = await there(asking, 'development_seat')
      await arrange(
        `insert into development_seat (municipality_id, id, person_id, from_on, until_on, yes_on, left_on, offered_by)
          select $1, gen_random_uuid(), s.person_id, today() - 900, today() - 600, today() - 900, null, $2::uuid
            from staff s where s.municipality_id = $1
          union all select $1, gen_random_uuid(), $2::uuid, today() - 380, today() - 20, today() - 380, today() - 370, $2::uuid`,
        [town.id, town.coordinator],
      )
      await standAtTheKeys(as('coordinator'))
      const told = await as('coordinator').does(`select would_be_forgotten('seat', 12, today()) as people`)
      const staff = await there(asking, 'staff')
      assert.deepEqual('rows' in told ? told.rows : told.refused, [
        { people: staff < 10 ? 5 : staff < 20 ? 10 : 20 },
      ])
      await afterTheNight(asking, 'seat', 36)
      assert.equal(await there(asking, 'development_seat'), seats + staff + 1)
      await afterTheNight(asking, 'seat', 12)
      assert.equal(await there(asking, 'development_seat'), seats)
    },
  },
]

export const place: PlaceTables = { rows: () => Promise.resolve(), sees: {}, promises }
