// A FLIP is recorded when everybody who may be in the room has said yes; what each says is nobody else's, and one no takes it all away.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { done, refused } from '../answers.ts'
import type { Asking } from '../asking.ts'
import { inTheHouse, outside } from '../people-of-rooms.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'
import { areInIt } from './flips.ts'

const everybody = [...inTheHouse, ...outside] as const
const kept = ['flip_sound', 'flip_transcript'] as const
const inside = ['flip_recording', ...kept] as const

const asks = `insert into flip_recording (municipality_id, flip_id, asked_by, kept_until) values ($1, $2, $3, '2099-12-31')`
const says =
  'insert into flip_recording_yes (municipality_id, flip_id, person_id, says_yes) values ($1, $2, $3, $4)'
const putsIn = {
  flip_sound: `insert into flip_sound (municipality_id, flip_id, kept_until, object_id, mime, bytes, file_key_sealed, put_by, submission_id)
    values ($1, $2, '2099-12-31', 'another', 'audio/mpeg', 1, '\\x00', $3, gen_random_uuid())`,
  flip_transcript: `insert into flip_transcript (municipality_id, flip_id, kept_until, words_sealed, put_by, submission_id)
    values ($1, $2, '2099-12-31', '\\x00', $3, gen_random_uuid())`,
}

/** Everybody who is invited says yes to it, behind the policies. */
const allSayYes = ({ arrange, town }: Asking) =>
  arrange(
    `insert into flip_recording_yes select municipality_id, flip_id, person_id, true from flip_person where municipality_id = $1
       on conflict (municipality_id, flip_id, person_id) do update set says_yes = true`,
    [town.id],
  )

/** Next door has a FLIP with the same id, which is recorded too. */
async function twinNextDoor({ arrange, town, scene: { nabo } }: Asking) {
  const patch = JSON.stringify({
    ...{ municipality_id: nabo.id, person_id: nabo.coordinator, put_by: nabo.coordinator },
    ...{ prepared_by: nabo.knowledgeBroker, asked_by: nabo.knowledgeBroker, made_by: nabo.knowledgeBroker },
  })
  for (const table of ['group_key', 'flip', 'flip_person', 'flip_recording', 'flip_recording_yes', ...kept]) {
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
    name: 'that a FLIP is recorded is seen by those in it alone, and what was said until its day; by nobody who left, and not next door',
    about: [...inside],
    holds: async (asking) => {
      const { as, town, arrange, scene } = asking
      for (const table of inside) {
        for (const name of everybody)
          assert.equal(await as(name).count(table), name === 'coordinator' ? 1 : 0, `${table} ${name}`)
        assert.equal(await as('coordinator', { ...scene.nabo, id: town.id }).count(table), 0)
      }
      await areInIt(asking, 'researcher')
      await twinNextDoor(asking)
      for (const table of inside) assert.equal(await as('researcher').count(table), 1, table)
      const untilDay = async (day: string) => {
        for (const table of kept) await arrange(`delete from ${table} where municipality_id = $1`, [town.id])
        await arrange(`update flip_recording set kept_until = ${day} where municipality_id = $1`, [town.id])
        for (const table of kept)
          await arrange(putsIn[table].replace(`'2099-12-31'`, day), [town.id, town.group, town.coordinator])
      }
      await untilDay('today()')
      for (const table of kept) assert.equal(await as('researcher').count(table), 1, table)
      await untilDay('today() - 1')
      for (const table of kept) assert.equal(await as('researcher').count(table), 0, table)
      await arrange('update group_member set valid_to = valid_from where person_id = $1', [town.coordinator])
      for (const table of inside) assert.equal(await as('coordinator').count(table), 0, table)
    },
  },
  {
    name: 'whoever prepares a FLIP asks whether it may be recorded, in their own name, and takes it all away; nobody else does',
    about: ['flip_recording'],
    holds: async (asking) => {
      const { as, town, arrange } = asking
      await areInIt(asking, 'researcher', 'colleague')
      for (const name of everybody)
        done(await as(name).tries('delete from flip_recording'), name === 'knowledgeBroker' ? 1 : 0)
      await as('knowledgeBroker').does('delete from flip_recording')
      for (const table of ['flip_recording_yes', ...kept])
        assert.equal(await as('coordinator').count(table), 0, table)
      for (const name of everybody) {
        const me = name === null ? town.coordinator : town[name]
        const answer = await as(name).tries(asks, [town.id, town.group, me])
        if (name === 'knowledgeBroker') done(answer)
        else refused(answer)
      }
      refused(await as('knowledgeBroker').tries(asks, [town.id, town.group, town.coordinator]))
      const another = randomUUID()
      await arrange(
        `insert into flip (municipality_id, id, kind, whose, held_in, starts_at, minutes, theme_sealed, prepared_by)
           values ($1, $2, 'exchange', 'common', 'onSite', now(), 60, '\\x00', $3)`,
        [town.id, another, town.caseworker],
      )
      await arrange(
        `insert into group_key (municipality_id, group_id, made_by, wrapped_key) values ($1, $2, $3, '\\x00')`,
        [town.id, another, town.caseworker],
      )
      refused(await as('knowledgeBroker').tries(asks, [town.id, another, town.knowledgeBroker]))
      await arrange(asks, [town.id, another, town.caseworker])
      done(await as('knowledgeBroker').tries('delete from flip_recording'), 0)
    },
  },
  {
    name: 'what somebody says to being recorded is said and seen by them alone; whoever is not in the FLIP is not asked',
    about: ['flip_recording_yes'],
    holds: async (asking) => {
      const { as, town, scene } = asking
      await areInIt(asking, 'researcher')
      for (const name of everybody) {
        assert.equal(await as(name).count('flip_recording_yes'), name === 'coordinator' ? 1 : 0, String(name))
        const anew = await as(name).tries('update flip_recording_yes set says_yes = true')
        done(anew, name === 'coordinator' ? 1 : 0)
      }
      assert.equal(await as('coordinator', { ...scene.nabo, id: town.id }).count('flip_recording_yes'), 0)
      done(await as('researcher').tries(says, [town.id, town.group, town.researcher, true]))
      refused(await as('researcher').tries(says, [town.id, town.group, town.colleague, true]))
      for (const name of ['colleague', 'knowledgeBroker', 'citizenA'] as const)
        refused(await as(name).tries(says, [town.id, town.group, town[name], true]))
      refused(
        await as('coordinator').tries('update flip_recording_yes set person_id = flip_id'),
        /permission denied/,
      )
    },
  },
  {
    name: 'sound and transcript are put in by one of those in it, in their own name, only while everybody who may be in the room says yes and until its day',
    about: [...kept, 'all_said_yes'],
    holds: async (asking) => {
      const { as, town, arrange } = asking
      await areInIt(asking, 'researcher')
      for (const table of [...kept, 'flip_citizen']) await arrange(`delete from ${table}`)
      const tries = (
        table: (typeof kept)[number],
        who: 'researcher' | 'coordinator' | 'caseworker',
        by = who,
      ) => as(who).tries(putsIn[table], [town.id, town.group, town[by]])
      for (const table of kept) {
        refused(await tries(table, 'researcher'))
        await allSayYes(asking)
        done(await tries(table, 'researcher'))
        refused(await tries(table, 'researcher', 'coordinator'))
        refused(await tries(table, 'caseworker'))
        // Whoever has said that they stay away is not asked; their no counts all the same.
        await arrange('delete from flip_recording_yes where person_id = $1', [town.colleague])
        refused(await tries(table, 'researcher'))
        await arrange(
          `insert into flip_answer (municipality_id, flip_id, person_id, says, words_sealed) values ($1, $2, $3, 'comesNot', '\\x00')`,
          [town.id, town.group, town.colleague],
        )
        done(await tries(table, 'researcher'))
        await arrange(says, [town.id, town.group, town.colleague, false])
        refused(await tries(table, 'researcher'))
        await arrange('delete from flip_answer where person_id = $1', [town.colleague])
        await allSayYes(asking)
        await arrange('update flip_recording set kept_until = today() - 1')
        refused(
          await as('researcher').tries(putsIn[table].replace(`'2099-12-31'`, 'today() - 1'), [
            ...[town.id, town.group, town.researcher],
          ]),
        )
        await arrange(`update flip_recording set kept_until = '2099-12-31'`)
        await arrange('delete from flip_recording_yes where person_id <> $1', [town.coordinator])
      }
    },
  },
  {
    name: 'whoever put sound or a transcript in takes it away, and says whose the voices are; nobody else does',
    about: [...kept],
    holds: async (asking) => {
      const { as } = asking
      await areInIt(asking, 'researcher', 'knowledgeBroker')
      for (const name of everybody) {
        const own = name === 'coordinator' ? 1 : 0
        for (const table of kept) done(await as(name).tries(`delete from ${table}`), own)
        done(await as(name).tries(`update flip_transcript set words_sealed = '\\x01'`), own)
      }
      refused(
        await as('coordinator').tries('update flip_transcript set put_by = flip_id'),
        /permission denied/,
      )
      refused(await as('coordinator').tries('update flip_sound set put_by = flip_id'), /permission denied/)
    },
  },
  {
    name: 'a no, a yes that goes with an invitation, and the last day each take sound and transcript away at once; the yes of another does not',
    about: [...kept, 'a_no_ends_the_recording', 'who_leaves_says_yes_no_more', 'forget_flip_recordings'],
    holds: async (asking) => {
      const { as, town, arrange } = asking
      await areInIt(asking, 'researcher', 'colleague', 'knowledgeBroker')
      const there = async () =>
        (await as('coordinator').count('flip_sound')) + (await as('coordinator').count('flip_transcript'))
      await as('researcher').does(says, [town.id, town.group, town.researcher, true])
      assert.equal(await there(), 2)
      await as(null).does('select forget_flip_recordings()')
      assert.equal(await there(), 2)
      const anew = async () => {
        for (const table of kept) await arrange(putsIn[table], [town.id, town.group, town.coordinator])
        assert.equal(await there(), 2)
      }
      await as('researcher').does('update flip_recording_yes set says_yes = false')
      assert.equal(await there(), 0)
      assert.equal(await as('coordinator').count('flip_recording where erased_on = today()'), 1)
      await anew()
      await as('colleague').does(says, [town.id, town.group, town.colleague, false])
      assert.equal(await there(), 0)
      await allSayYes(asking)
      await anew()
      await as('knowledgeBroker').does('delete from flip_person where person_id = $1', [town.researcher])
      assert.equal(await there(), 0)
      await anew()
      for (const table of kept) await arrange(`delete from ${table}`)
      await arrange('update flip_recording set kept_until = today() - 1')
      await as(null).does('select forget_flip_recordings()')
      assert.equal(await as('coordinator').count('flip_recording'), 0)
    },
  },
]

export const place: PlaceTables = { rows: () => Promise.resolve(), sees: {}, promises }
