// A theme on a meeting that there is: put there by whoever is in it and reflects, and seen by those, never by a leader in it.
import assert from 'node:assert/strict'
import { done, refused } from '../answers.ts'
import { insert } from '../insert.ts'
import { whoReflectHere } from '../people-of-rooms.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'
import type { Town } from '../town.ts'

/** The theme that waits, on the meeting that the caseworker called with the colleague and the knowledge broker; and the other theme. */
const made = new Map<string, { meeting: string; theme: string; other: string }>()
const of = (town: Town) => made.get(town.id) ?? assert.fail('the rows are there')

const inIt: readonly (string | null)[] = ['caseworker', 'colleague', 'knowledgeBroker']
const everybody = [
  ...whoReflectHere,
  ...(['partner', 'teamLead', 'director', 'politician', 'employer', 'citizenA', 'citizenB', null] as const),
] as const
const idOf = (town: Town, name: (typeof everybody)[number]) => (name === null ? town.teamLead : town[name])
const puts =
  'insert into learning_theme_meeting (municipality_id, theme_id, meeting_id, put_by) values ($1, $2, $3, $4)'
const comes = 'insert into meeting_person (municipality_id, meeting_id, person_id) values ($1, $2, $3)'

const promises: Promised[] = [
  {
    name: 'a theme on a meeting is seen by those in it who reflect, and by no leader in it, nor anybody outside it',
    about: ['learning_theme_meeting'],
    holds: async ({ as, town, arrange, scene: { nabo } }) => {
      for (const name of everybody)
        assert.equal(
          await as(name).count('learning_theme_meeting'),
          inIt.includes(name) ? 1 : 0,
          String(name),
        )
      assert.equal(await as('caseworker', { ...nabo, id: town.id }).count('learning_theme_meeting'), 0)
      await arrange(comes, [town.id, of(town).meeting, town.teamLead])
      assert.equal(await as('teamLead').count('meeting'), 1)
      assert.equal(await as('teamLead').count('learning_theme_meeting'), 0)
    },
  },
  {
    name: 'whoever is in a meeting and reflects puts a theme on it, in their own name, while it is to be held',
    about: ['learning_theme_meeting'],
    holds: async ({ as, town, arrange }) => {
      const row = (by: string) => [town.id, of(town).other, of(town).meeting, by]
      for (const name of everybody) {
        const answer = await as(name).tries(puts, row(idOf(town, name)))
        if (inIt.includes(name)) done(answer)
        else refused(answer)
      }
      refused(await as('colleague').tries(puts, row(town.caseworker)))
      await arrange(comes, [town.id, of(town).meeting, town.teamLead])
      refused(await as('teamLead').tries(puts, row(town.teamLead)))
      await arrange('update meeting set cancelled_at = now() where id = $1', [of(town).meeting])
      refused(await as('colleague').tries(puts, row(town.colleague)))
    },
  },
  {
    name: 'a theme is taken off a meeting by whoever put it there and by nobody else, and moved by nobody; it goes with the meeting',
    about: ['learning_theme_meeting'],
    holds: async ({ as, town, arrange, owner, scene: { nabo } }) => {
      const off = 'delete from learning_theme_meeting'
      for (const name of everybody) done(await as(name).tries(off), name === 'colleague' ? 1 : 0)
      done(await as('colleague', { ...nabo, id: town.id }).tries(off), 0)
      refused(
        await as('colleague').tries('update learning_theme_meeting set put_by = null'),
        /permission denied/,
      )
      const kept = async () => (await owner('backup').sees())['learning_theme_meeting'] ?? 0
      const before = await kept()
      await arrange('delete from outgoing_mail where meeting_id = $1', [of(town).meeting])
      await arrange('delete from meeting where id = $1', [of(town).meeting])
      assert.equal(await kept(), before - 1)
    },
  },
]

export const place: PlaceTables = {
  async rows(client, town) {
    const here = { municipality_id: town.id }
    const idIn = async (text: string, values: unknown[]) => {
      const { rows } = await client.query<{ id: string }>(text, values)
      return rows[0]?.id ?? assert.fail('it is there')
    }
    const themeThat = (state: string) =>
      idIn('select id from learning_theme where municipality_id = $1 and state = $2', [town.id, state])
    const ids = {
      meeting: await idIn('select id from meeting where about_id = $1', [town.ear]),
      ...{ theme: await themeThat('waiting'), other: await themeThat('aside') },
    }
    made.set(town.id, ids)
    await insert(client, 'learning_theme_meeting', [
      {
        ...{ ...here, theme_id: ids.theme, meeting_id: ids.meeting },
        ...{ put_by: town.colleague, created_at: '2026-11-06T09:00:00Z' },
      },
    ])
  },
  sees: {
    caseworker: { learning_theme_meeting: 1 },
    colleague: { learning_theme_meeting: 1 },
    knowledgeBroker: { learning_theme_meeting: 1 },
  },
  promises,
}
