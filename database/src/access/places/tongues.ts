// What citizens' pages can be read in is switched on at the keys; a citizen reads in it only while it is.
import assert from 'node:assert/strict'
import { done, refused } from '../answers.ts'
import { everybody, standAtTheKeys } from '../as-whom.ts'
import type { Ask } from '../asking.ts'
import { insert } from '../insert.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'

const open = 'insert into tongue_open (municipality_id, tongue, opened_by) values ($1, $2, $3)'
const close = 'delete from tongue_open'

/** What the database says of whoever asks: what they may read in, and what they do. */
async function reads(ask: Ask): Promise<unknown> {
  const answer = await ask.does(
    `select who_i_am() -> 'tongues' as tongues, who_i_am() ->> 'tongue' as tongue`,
  )
  assert.ok('rows' in answer)
  const [row] = answer.rows
  return [row?.['tongues'], row?.['tongue']]
}

const promises: Promised[] = [
  {
    name: 'what pages can be read in is seen by everybody who signs in, of their own municipality, and by nobody else',
    about: ['tongue_open'],
    holds: async ({ as, town, scene: { nabo } }) => {
      assert.equal(await as(null).count('tongue_open'), 0)
      for (const name of everybody) assert.equal(await as(name).count('tongue_open'), 1, name)
      const nextDoor = as('caseworker', { ...town, id: nabo.id })
      assert.equal(await nextDoor.count('tongue_open where municipality_id = $1', [town.id]), 0)
    },
  },
  {
    name: 'a tongue is switched on and off by a coordinator at the keys, in their own name, and by nobody else',
    about: ['tongue_open', 'at_the_keys'],
    holds: async ({ as, town, scene: { nabo } }) => {
      const no = async (name: (typeof everybody)[number] | null, ask = as(name)) => {
        refused(await ask.tries(open, [town.id, 'uk', town[name ?? 'coordinator']]))
        refused(await ask.tries(open, [town.id, 'uk', town.coordinator]))
        done(await ask.tries(close), 0)
      }
      await no('coordinator')
      await standAtTheKeys(as('coordinator'))
      for (const name of everybody) if (name !== 'coordinator') await no(name)
      await no(null)
      refused(
        await as('coordinator', { ...nabo, id: town.id }).tries(open, [town.id, 'uk', town.coordinator]),
      )
      refused(await as('coordinator').tries(open, [town.id, 'uk', town.caseworker]))
      refused(await as('coordinator').tries(`update tongue_open set opened_at = now()`), /permission denied/)
      done(await as('coordinator').tries(open, [town.id, 'uk', town.coordinator]))
      done(await as('coordinator').tries(close))
    },
  },
  {
    name: 'a citizen reads in a tongue that is switched on, when they have chosen it, and no longer when it is switched off',
    about: ['tongue_open', 'who_i_am', 'person'],
    holds: async ({ as, arrange }) => {
      assert.deepEqual(await reads(as('citizenA')), [['ar'], null])
      const choose = (tongue: string) => as('citizenA').does(`update person set language = $1`, [tongue])
      done(await choose('ar'))
      assert.deepEqual(await reads(as('citizenA')), [['ar'], 'ar'])
      assert.deepEqual(await reads(as('citizenB')), [['ar'], null])
      done(await choose('uk'))
      assert.deepEqual(await reads(as('citizenA')), [['ar'], null])
      done(await choose('ar'))
      await arrange(close)
      assert.deepEqual(await reads(as('citizenA')), [[], null])
      done(await as('caseworker').does(`update person set language = 'ar'`))
      assert.deepEqual(await reads(as('caseworker')), [[], null])
    },
  },
]

export const place: PlaceTables = {
  rows: (client, { id, coordinator }) =>
    insert(client, 'tongue_open', [{ municipality_id: id, tongue: 'ar', opened_by: coordinator }]),
  sees: Object.fromEntries(everybody.map((name) => [name, { tongue_open: 1 }])),
  promises,
}
