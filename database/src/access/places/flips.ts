// FLIPs: that there is one, who is invited and what they answer, and its programme.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { done, refused } from '../answers.ts'
import type { Asking } from '../asking.ts'
import { insert } from '../insert.ts'
import { eachOfTheHouse, inTheHouse, outside } from '../people-of-rooms.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'

const everybody = [...inTheHouse, ...outside] as const
const isHere = (name: string | null) => (inTheHouse as readonly (string | null)[]).includes(name)
const inside = [
  'flip_person',
  'flip_answer',
  'flip_inside',
  'flip_grasp',
  'flip_task',
  'flip_summary',
] as const

const prepares = `insert into flip (municipality_id, id, kind, whose, held_in, starts_at, minutes, theme_sealed, prepared_by)
  values ($1, $2, 'exchange', 'common', 'onSite', now() + interval '1 day', 120, '\\x00', $3)`
const invites = `insert into flip_person (municipality_id, flip_id, person_id, prepared_by, party, asked_sealed)
  values ($1, $2, $3, $4, 'practice', '\\x00')`
const answers = `insert into flip_answer (municipality_id, flip_id, person_id, says, words_sealed) values ($1, $2, $3, 'comes', '\\x00')`
const begins = `insert into flip_inside (municipality_id, flip_id, words_sealed) values ($1, $2, '\\x00')`

/** Lets these be in the group of the FLIP beside the coordinator, who is. */
export async function areInIt(
  { arrange, town }: Asking,
  ...names: ('researcher' | 'knowledgeBroker' | 'colleague')[]
) {
  for (const name of names)
    await arrange(
      'insert into group_member (municipality_id, group_id, made_by, person_id) values ($1, $2, $3, $4)',
      [...[town.id, town.group, town.knowledgeBroker, town[name]]],
    )
}

/** Next door has a FLIP with the same id, and something of each kind in it. */
async function twinNextDoor({ arrange, town, scene: { nabo } }: Asking) {
  const patch = JSON.stringify({
    ...{ municipality_id: nabo.id, person_id: nabo.coordinator, written_by: nabo.coordinator },
    ...{ prepared_by: nabo.knowledgeBroker, made_by: nabo.knowledgeBroker },
  })
  for (const table of ['group_key', 'flip', ...inside]) {
    const id = table === 'flip' ? 'id' : table === 'group_key' ? 'group_id' : 'flip_id'
    await arrange(
      `insert into ${table} select (jsonb_populate_record(t, to_jsonb(t) || $3::jsonb)).* from ${table} t
         where municipality_id = $1 and ${id} = $2 limit 1`,
      [town.id, town.group, patch],
    )
  }
}

const promises: Promised[] = [
  {
    name: 'that there is a FLIP, its theme and when, is seen by the house, and by a citizen who is invited to it; by nobody from outside, no other citizen and nobody next door',
    about: ['flip'],
    holds: async ({ as, town, scene: { nabo } }) => {
      for (const name of everybody)
        assert.equal(
          await as(name).count('flip'),
          isHere(name) ? 2 : name === 'citizenA' ? 1 : 0,
          String(name),
        )
      assert.equal(await as('citizenA', { ...nabo, id: town.id }).count('flip'), 0)
      assert.equal(await as('caseworker', { ...nabo, id: town.id }).count('flip'), 0)
    },
  },
  {
    name: 'what is inside a FLIP is seen by those in it, and by nobody else of the house; not by who is no longer in it, and not next door',
    about: [...inside],
    holds: async (asking) => {
      const { as, town, arrange, scene } = asking
      const counts = {
        flip_person: 4,
        flip_answer: 1,
        flip_inside: 1,
        flip_grasp: 2,
        flip_task: 1,
        flip_summary: 1,
      }
      for (const table of inside) {
        for (const name of everybody)
          assert.equal(
            await as(name).count(table),
            name === 'coordinator' ? counts[table] : 0,
            `${table} ${name}`,
          )
        assert.equal(await as('coordinator', { ...scene.nabo, id: town.id }).count(table), 0)
      }
      await areInIt(asking, 'researcher')
      await twinNextDoor(asking)
      for (const table of inside) assert.equal(await as('researcher').count(table), counts[table], table)
      await arrange('update group_member set valid_to = valid_from where person_id = $1', [town.coordinator])
      for (const table of inside) assert.equal(await as('coordinator').count(table), 0, table)
    },
  },
  {
    name: 'a FLIP is prepared by anybody of the house in their own name, and changed and called off by whoever prepares it',
    about: ['flip'],
    holds: async ({ as, town, arrange, scene: { nabo } }) => {
      const says = `update flip set called_off_at = now(), kind = 'training', theme_sealed = '\\x01'`
      for (const name of everybody) {
        const me = name === null ? town.teamLead : town[name]
        const answer = await as(name).tries(prepares, [town.id, randomUUID(), me])
        if (isHere(name)) done(answer)
        else refused(answer)
        done(await as(name).tries(says), name === 'knowledgeBroker' || name === 'caseworker' ? 1 : 0)
      }
      refused(await as('colleague').tries(prepares, [town.id, randomUUID(), town.caseworker]))
      const astray = as('colleague', { ...nabo, id: town.id })
      refused(await astray.tries(prepares, [nabo.id, randomUUID(), nabo.colleague]))
      done(await as('caseworker', { ...nabo, id: town.id }).tries(says), 0)
      for (const column of ['prepared_by', 'created_at', 'id'])
        refused(await as('caseworker').tries(`update flip set ${column} = null`), /permission denied/)
      refused(await as('caseworker').tries('delete from flip'), /permission denied/)
      await arrange('update person_role set valid_to = today() where person_id = $1', [town.colleague])
      refused(await as('colleague').tries(prepares, [town.id, randomUUID(), town.colleague]))
    },
  },
  {
    name: 'whoever prepares a FLIP invites, says why, answers questions and takes an invitation back; nobody else of those in it does',
    about: ['flip_person'],
    holds: async (asking) => {
      const { as, town, scene } = asking
      await areInIt(asking, 'researcher', 'knowledgeBroker')
      const row = (preparedBy: string) => [town.id, town.group, town.caseworker, preparedBy]
      const says = `update flip_person set asked_sealed = '\\x01', reply_sealed = '\\x01', party = 'research'`
      for (const name of everybody) {
        const prepares = name === 'knowledgeBroker'
        const mine = await as(name).tries(invites, row(town.knowledgeBroker))
        if (prepares) done(mine)
        else refused(mine)
        done(await as(name).tries(says), prepares ? 4 : 0)
        done(
          await as(name).tries('delete from flip_person where person_id = $1', [town.colleague]),
          prepares ? 1 : 0,
        )
      }
      refused(await as('coordinator').tries(invites, row(town.coordinator)), /foreign key/)
      const astray = as('knowledgeBroker', { ...scene.nabo, id: town.id })
      done(await astray.tries(says), 0)
      for (const column of ['prepared_by', 'person_id'])
        refused(
          await as('knowledgeBroker').tries(`update flip_person set ${column} = null`),
          /permission denied/,
        )
    },
  },
  {
    name: 'each answers their own invitation, and nobody’s else; whoever is not invited has none',
    about: ['flip_answer'],
    holds: async (asking) => {
      const { as, town } = asking
      await areInIt(asking, 'researcher', 'knowledgeBroker')
      const row = (person: string) => [town.id, town.group, person]
      for (const name of ['researcher', 'knowledgeBroker'] as const) {
        done(await as(name).tries(answers, row(town[name])))
        refused(await as(name).tries(answers, row(town.colleague)))
      }
      refused(await as('caseworker').tries(answers, row(town.caseworker)), /foreign key/)
      const anew = `update flip_answer set says = 'asks', words_sealed = '\\x01'`
      for (const name of everybody) done(await as(name).tries(anew), name === 'coordinator' ? 1 : 0)
      refused(
        await as('coordinator').tries('update flip_answer set person_id = flip_id'),
        /permission denied/,
      )
    },
  },
  {
    name: 'those in a FLIP begin its programme, shape it and go on in it; nobody else does',
    about: ['flip_inside'],
    holds: async (asking) => {
      const { as, town, arrange } = asking
      await areInIt(asking, 'researcher')
      const goesOn = `update flip_inside set phase = 'talk', words_sealed = '\\x01'`
      for (const name of everybody)
        done(await as(name).tries(goesOn), name === 'coordinator' || name === 'researcher' ? 1 : 0)
      await arrange('delete from flip_inside')
      for (const name of everybody) {
        const answer = await as(name).tries(begins, [town.id, town.group])
        if (name === 'coordinator' || name === 'researcher') done(answer)
        else refused(answer)
      }
    },
  },
]

/**
 * In the group of the town: one that the knowledge broker prepares, to which the coordinator and the colleague come for practice and the
 * researcher for research, and of which a version is approved by practice alone. Another that the caseworker prepares.
 */
export const place: PlaceTables = {
  async rows(client, town) {
    const here = { municipality_id: town.id }
    const at = '2026-11-05T08:00:00Z'
    const flip = {
      ...here,
      kind: 'exchange',
      whose: 'common',
      held_in: 'onSite',
      starts_at: at,
      minutes: 120,
      theme_sealed: '\\x77',
    }
    await insert(client, 'flip', [
      { ...flip, id: town.group, prepared_by: town.knowledgeBroker, created_at: at },
      { ...flip, id: randomUUID(), prepared_by: town.caseworker, created_at: at },
    ])
    const its = { ...here, flip_id: town.group }
    const person = { ...its, prepared_by: town.knowledgeBroker, asked_sealed: '\\x77', created_at: at }
    await insert(client, 'flip_person', [
      { ...person, person_id: town.knowledgeBroker, party: 'practice' },
      { ...person, person_id: town.coordinator, party: 'practice' },
      { ...person, person_id: town.colleague, party: 'practice' },
      { ...person, person_id: town.researcher, party: 'research' },
    ])
    await insert(client, 'flip_answer', [
      { ...its, person_id: town.coordinator, says: 'comes', words_sealed: '\\x77', answered_at: at },
    ])
    await insert(client, 'flip_inside', [{ ...its, phase: 'ended', phase_since: at, words_sealed: '\\x77' }])
    const grasp = { ...its, nothing_new: false, words_sealed: '\\x77' }
    const [ofPractice, ofResearch] = [randomUUID(), randomUUID()]
    await insert(client, 'flip_grasp', [
      { ...grasp, id: ofPractice, party: 'practice' },
      { ...grasp, id: ofResearch, party: 'research' },
    ])
    await insert(client, 'flip_grasp_writer', [
      { ...its, person_id: town.coordinator, grasp_id: ofPractice },
      { ...its, person_id: town.researcher, grasp_id: ofResearch },
    ])
    await insert(client, 'flip_task', [
      {
        ...{
          ...its,
          id: randomUUID(),
          person_id: town.coordinator,
          by_day: '2026-12-01',
          words_sealed: '\\x77',
        },
        ...{ written_by: town.researcher, created_at: at },
      },
    ])
    await insert(client, 'flip_summary', [
      { ...its, version: 2, words_sealed: '\\x77', written_by: town.coordinator, written_on: '2026-11-06' },
    ])
    const approval = { ...its, approved_on: '2026-11-06' }
    await insert(client, 'flip_approval', [
      { ...approval, version: 2, party: 'practice', person_id: town.coordinator },
      { ...approval, version: 1, party: 'research', person_id: town.researcher },
    ])
    const until = { ...its, kept_until: '2099-12-31' }
    await insert(client, 'flip_recording', [{ ...until, asked_by: town.knowledgeBroker }])
    await insert(client, 'flip_recording_yes', [{ ...its, person_id: town.coordinator, says_yes: true }])
    const putIn = { ...until, put_by: town.coordinator, submission_id: randomUUID() }
    await insert(client, 'flip_sound', [
      { ...putIn, object_id: `flip-${town.group}`, mime: 'audio/mpeg', bytes: 9, file_key_sealed: '\\x77' },
    ])
    await insert(client, 'flip_transcript', [{ ...putIn, words_sealed: '\\x77' }])
    // Invited, and not let into the group yet: what a citizen who is in it sees, the promises arrange.
    await client.query('alter table flip_citizen disable trigger seat_citizen')
    const seat = randomUUID()
    await insert(client, 'flip_citizen', [
      {
        ...{ ...its, citizen_id: town.citizenA, seat_id: seat, invited_by: town.colleague },
        ...{ asked_sealed: '\\x77', invited_on: '2026-11-05' },
      },
    ])
    await client.query('alter table flip_citizen enable trigger seat_citizen')
    await insert(client, 'flip_seat', [{ ...its, id: seat, says: null, called_sealed: '\\x77' }])
    await insert(client, 'flip_citizen_approval', [{ ...its, version: 1, citizen_id: town.citizenA }])
  },
  sees: {
    ...eachOfTheHouse({ flip: 2, flip_approval: 2 }),
    citizenA: { flip: 1, flip_citizen: 1, flip_citizen_approval: 1 },
    caseworker: { flip: 2, flip_approval: 2, flip_citizen: 1 },
    colleague: { flip: 2, flip_approval: 2, flip_citizen: 1 },
    researcher: { flip: 2, flip_approval: 2, flip_grasp_writer: 1 },
    coordinator: {
      ...{ flip: 2, flip_approval: 2, flip_person: 4, flip_answer: 1, flip_inside: 1, flip_grasp: 2 },
      ...{ flip_grasp_writer: 1, flip_task: 1, flip_summary: 1 },
      ...{ flip_recording: 1, flip_recording_yes: 1, flip_sound: 1, flip_transcript: 1, flip_seat: 1 },
    },
  },
  promises,
}
