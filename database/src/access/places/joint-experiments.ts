// What several try together: that they do, who is in it, their diary, and what it came to.
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

const begins = `insert into joint_experiment (municipality_id, id, theme, tried_by, from_day, words_sealed, begun_by)
  values ($1, $2, 'guidance', '{worker}', today(), '\\x00', $3)`
const asks = `insert into joint_experiment_asked (municipality_id, joint_experiment_id, person_id, begun_by, why_sealed)
  values ($1, $2, $3, $4, '\\x00')`
const says = `insert into joint_experiment_with (municipality_id, joint_experiment_id, person_id, says, ask_on) values ($1, $2, $3, 'yes', today())`
const writes = `insert into joint_experiment_line (municipality_id, id, joint_experiment_id, author_id, day, words_sealed)
  values ($1, $2, $3, $4, today(), '\\x00')`
const ends = `insert into joint_experiment_end (municipality_id, joint_experiment_id, came_to, worked, learned_sealed, written_by)
  values ($1, $2, 'learned', 'no', '\\x00', $3)`

/** To what the caseworker began. */
const saysToOther = `insert into joint_experiment_with (municipality_id, joint_experiment_id, person_id, says, ask_on)
  select municipality_id, id, $2, 'yes', today() from joint_experiment where municipality_id = $1 and begun_by = $3`

type InIt = 'knowledgeBroker' | 'colleague' | 'researcher' | 'caseworker'

/** Lets these be in the group beside the coordinator, who is. */
async function areAsked({ arrange, town }: Asking, ...names: InIt[]) {
  for (const name of names)
    await arrange(
      'insert into group_member (municipality_id, group_id, made_by, person_id) values ($1, $2, $3, $4)',
      [town.id, town.group, town.knowledgeBroker, town[name]],
    )
}

/** And lets these have said yes. */
async function haveSaidYes({ arrange, town }: Asking, ...names: InIt[]) {
  for (const name of names) await arrange(says, [town.id, town.group, town[name]])
}

/** Lets somebody be in the group of what the caseworker began. */
async function inTheOther({ arrange, town }: Asking, name: InIt) {
  const of = `from joint_experiment where municipality_id = $1 and begun_by = $2`
  await arrange(
    `insert into group_key (municipality_id, group_id, made_by, wrapped_key) select municipality_id, id, begun_by, '\\x00' ${of}`,
    [town.id, town.caseworker],
  )
  await arrange(
    `insert into group_member (municipality_id, group_id, made_by, person_id) select municipality_id, id, begun_by, $3 ${of}`,
    [town.id, town.caseworker, town[name]],
  )
}

const promises: Promised[] = [
  {
    name: 'what several try, and what it came to, is read by the house; by nobody from outside, no citizen and nobody next door',
    about: ['joint_experiment', 'joint_experiment_end'],
    holds: async ({ as, town, scene: { nabo } }) => {
      for (const name of everybody) {
        assert.equal(await as(name).count('joint_experiment'), isHere(name) ? 2 : 0, String(name))
        assert.equal(await as(name).count('joint_experiment_end'), isHere(name) ? 1 : 0, String(name))
      }
      for (const table of ['joint_experiment', 'joint_experiment_end'])
        assert.equal(await as('caseworker', { ...nabo, id: town.id }).count(table), 0)
    },
  },
  {
    name: 'what several try is begun by anybody of the house in their own name, said anew by whoever began it, and deleted by nobody',
    about: ['joint_experiment'],
    holds: async ({ as, town, arrange, scene: { nabo } }) => {
      const anew = `update joint_experiment set theme = 'letters', words_sealed = '\\x01', tried_by = '{leader}', from_day = today()`
      for (const name of everybody) {
        const me = name === null ? town.teamLead : town[name]
        const answer = await as(name).tries(begins, [town.id, randomUUID(), me])
        if (isHere(name)) done(answer)
        else refused(answer)
        done(await as(name).tries(anew), name === 'knowledgeBroker' || name === 'caseworker' ? 1 : 0)
      }
      refused(await as('colleague').tries(begins, [town.id, randomUUID(), town.caseworker]))
      done(await as('caseworker', { ...nabo, id: town.id }).tries(anew), 0)
      for (const column of ['begun_by', 'begun_on', 'id', 'came_from_id'])
        refused(
          await as('caseworker').tries(`update joint_experiment set ${column} = null`),
          /permission denied/,
        )
      refused(await as('caseworker').tries('delete from joint_experiment'), /permission denied/)
      await arrange('update person_role set valid_to = today() where person_id = $1', [town.colleague])
      refused(await as('colleague').tries(begins, [town.id, randomUUID(), town.colleague]))
    },
  },
  {
    name: 'who is asked is seen by those who are; whoever began it asks, and asks no more until they said yes',
    about: ['joint_experiment_asked'],
    holds: async (asking) => {
      const { as, town, arrange, scene } = asking
      for (const name of everybody)
        assert.equal(
          await as(name).count('joint_experiment_asked'),
          name === 'coordinator' ? 2 : 0,
          String(name),
        )
      await areAsked(asking, 'knowledgeBroker', 'researcher')
      const row = (begunBy: string) => [town.id, town.group, town.caseworker, begunBy]
      for (const name of everybody) {
        const began = name === 'knowledgeBroker'
        const answer = await as(name).tries(asks, row(town.knowledgeBroker))
        if (began) done(answer)
        else refused(answer)
        const noMore = 'delete from joint_experiment_asked where person_id = $1'
        done(await as(name).tries(noMore, [town.colleague]), began ? 1 : 0)
        done(await as(name).tries(noMore, [town.coordinator]), 0)
      }
      // A yes to something else of theirs does not hold back who said no to this.
      await inTheOther(asking, 'knowledgeBroker')
      await arrange(saysToOther, [town.id, town.colleague, town.caseworker])
      const noMore = 'delete from joint_experiment_asked where person_id = $1'
      done(await as('knowledgeBroker').tries(noMore, [town.colleague]), 1)
      // Who left and has lines there keeps them, also where whoever began it has left and sees none; lines of others hold back nobody.
      const line = async (author: string) => arrange(writes, [town.id, randomUUID(), town.group, author])
      await line(town.colleague)
      done(await as('knowledgeBroker').tries(noMore, [town.colleague]), 0)
      await arrange('delete from joint_experiment_line where author_id = $1', [town.colleague])
      await line(town.caseworker)
      done(await as('knowledgeBroker').tries(noMore, [town.colleague]), 1)
      const has = 'select has_written_there($1, $2) as has'
      const told = (name: InIt | 'coordinator') => as(name).does(has, [town.group, town.caseworker])
      assert.deepEqual(await told('knowledgeBroker'), { rows: [{ has: true }], count: 1 })
      assert.deepEqual(await told('coordinator'), { rows: [{ has: false }], count: 1 })
      refused(await as('coordinator').tries(asks, row(town.coordinator)), /foreign key/)
      const astray = as('knowledgeBroker', { ...scene.nabo, id: town.id })
      done(await astray.tries('delete from joint_experiment_asked'), 0)
    },
  },
  {
    name: 'one who leads is asked before others have said yes, and not after, so that whoever says yes knows who reads the diary',
    about: ['joint_experiment_asked'],
    holds: async (asking) => {
      const { as, town, arrange } = asking
      const lead = [town.id, town.group, town.teamLead, town.knowledgeBroker]
      const noMore = `update joint_experiment_with set says = 'no' where joint_experiment_id = $1 and person_id <> $2`
      await areAsked(asking, 'knowledgeBroker')
      await arrange(noMore, [town.group, town.coordinator])
      refused(await as('knowledgeBroker').tries(asks, lead))
      // Their own yes, and one to something else of theirs, hold nothing back.
      await arrange(noMore, [town.group, town.knowledgeBroker])
      await haveSaidYes(asking, 'knowledgeBroker')
      await inTheOther(asking, 'knowledgeBroker')
      await arrange(saysToOther, [town.id, town.colleague, town.caseworker])
      done(await as('knowledgeBroker').tries(asks, lead))
      // Whoever has gone out of it sees nobody's yes, and asks none who leads.
      await arrange('delete from group_member where group_id = $1 and person_id = $2', [
        ...[town.group, town.knowledgeBroker],
      ])
      refused(await as('knowledgeBroker').tries(asks, lead))
      // One who leads begins something as anybody.
      const own = randomUUID()
      await arrange(begins, [town.id, own, town.teamLead])
      await arrange(
        `insert into group_key (municipality_id, group_id, made_by, wrapped_key) values ($1, $2, $3, '\\x00')`,
        [town.id, own, town.teamLead],
      )
      await arrange(says, [town.id, own, town.colleague])
      done(await as('teamLead').tries(asks, [town.id, own, town.teamLead, town.teamLead]))
    },
  },
  {
    name: 'each says yes or no themselves, and nobody for another; whoever wants to join and is not asked yet is seen by those in it, and sees themselves alone',
    about: ['joint_experiment_with'],
    holds: async (asking) => {
      const { as, town, arrange } = asking
      const own: readonly (string | null)[] = ['colleague', 'researcher']
      const sees = (name: string | null) => (name === 'coordinator' ? 3 : own.includes(name) ? 1 : 0)
      for (const name of everybody) {
        assert.equal(await as(name).count('joint_experiment_with'), sees(name), String(name))
        const anew = `update joint_experiment_with set says = 'no', ask_on = today()`
        done(await as(name).tries(anew), Math.min(sees(name), 1))
      }
      for (const name of everybody.filter((one) => sees(one) === 0)) {
        const me = name === null ? town.teamLead : town[name]
        const answer = await as(name).tries(says, [town.id, town.group, me])
        if (isHere(name)) done(answer)
        else refused(answer)
      }
      refused(await as('coordinator').tries(says, [town.id, town.group, town.otherColleague]))
      await areAsked(asking, 'knowledgeBroker')
      refused(await as('knowledgeBroker').tries(says, [town.id, town.group, town.otherColleague]))
      refused(
        await as('colleague').tries('update joint_experiment_with set person_id = joint_experiment_id'),
        /permission denied/,
      )
      refused(await as('colleague').tries('delete from joint_experiment_with'), /permission denied/)
      await arrange('update person_role set valid_to = today() where person_id = $1', [town.caseworker])
      refused(await as('caseworker').tries(says, [town.id, town.group, town.caseworker]))
    },
  },
  {
    name: 'the diary is read by those who are asked and said yes; neither by who is asked and has not, who wants to join, who left it, nor by any leader',
    about: ['joint_experiment_line'],
    holds: async (asking) => {
      const { as, arrange, town, scene } = asking
      const read = async () => {
        const of: Partial<Record<string, number>> = {}
        for (const name of everybody) {
          const count = await as(name).count('joint_experiment_line')
          if (count > 0) of[String(name)] = count
        }
        return of
      }
      // The researcher wrote one and is in it no more.
      assert.deepEqual(await read(), { coordinator: 2, researcher: 1 })
      await areAsked(asking, 'knowledgeBroker', 'colleague')
      await haveSaidYes(asking, 'caseworker')
      assert.deepEqual(await read(), { coordinator: 2, researcher: 1 })
      await haveSaidYes(asking, 'knowledgeBroker')
      assert.deepEqual(await read(), { knowledgeBroker: 2, coordinator: 2, researcher: 1 })
      assert.equal(await as('coordinator', { ...scene.nabo, id: town.id }).count('joint_experiment_line'), 0)
      await arrange(`update joint_experiment_with set says = 'no' where person_id = $1`, [town.coordinator])
      assert.deepEqual(await read(), { knowledgeBroker: 2, coordinator: 1, researcher: 1 })
      // A yes to something else that one is not asked to lets nobody read this.
      await arrange(saysToOther, [town.id, town.coordinator, town.caseworker])
      assert.deepEqual(await read(), { knowledgeBroker: 2, coordinator: 1, researcher: 1 })
      await arrange('update group_member set valid_to = valid_from where person_id = $1', [
        town.knowledgeBroker,
      ])
      assert.deepEqual(await read(), { coordinator: 1, researcher: 1 })
    },
  },
  {
    name: 'a line is written by those who are asked and said yes, in their own name, and deleted by whoever wrote it alone',
    about: ['joint_experiment_line'],
    holds: async (asking) => {
      const { as, town } = asking
      await areAsked(asking, 'knowledgeBroker', 'colleague')
      await haveSaidYes(asking, 'knowledgeBroker', 'caseworker')
      const row = (author: string) => [town.id, randomUUID(), town.group, author]
      for (const name of everybody) {
        const answer = await as(name).tries(writes, row(name === null ? town.teamLead : town[name]))
        if (name === 'coordinator' || name === 'knowledgeBroker') done(answer)
        else refused(answer)
      }
      refused(await as('knowledgeBroker').tries(writes, row(town.coordinator)))
      for (const name of everybody) {
        const own = name === 'coordinator' || name === 'researcher' ? 1 : 0
        done(await as(name).tries('delete from joint_experiment_line'), own)
      }
      refused(
        await as('coordinator').tries(`update joint_experiment_line set words_sealed = '\\x01'`),
        /permission denied/,
      )
    },
  },
  {
    name: 'what it came to is said, said anew and taken back by those who are asked and said yes, in their own name',
    about: ['joint_experiment_end'],
    holds: async (asking) => {
      const { as, town, arrange, scene } = asking
      await areAsked(asking, 'knowledgeBroker', 'colleague')
      await haveSaidYes(asking, 'knowledgeBroker', 'caseworker')
      const mayDo = (name: string | null) => name === 'coordinator' || name === 'knowledgeBroker'
      const anew = `update joint_experiment_end set worked = 'yes', came_to = 'keep', learned_sealed = '\\x01', written_by = $1`
      for (const name of everybody) {
        const me = name === null ? town.teamLead : town[name]
        done(await as(name).tries(anew, [me]), mayDo(name) ? 1 : 0)
        done(await as(name).tries('delete from joint_experiment_end'), mayDo(name) ? 1 : 0)
      }
      refused(await as('knowledgeBroker').tries(anew, [town.colleague]))
      done(await as('coordinator', { ...scene.nabo, id: town.id }).tries(anew, [scene.nabo.coordinator]), 0)
      refused(
        await as('coordinator').tries('update joint_experiment_end set ended_on = null'),
        /permission denied/,
      )
      await arrange('delete from joint_experiment_end')
      for (const name of everybody) {
        const answer = await as(name).tries(ends, [
          ...[town.id, town.group],
          name === null ? town.teamLead : town[name],
        ])
        if (mayDo(name)) done(answer)
        else refused(answer)
      }
      refused(await as('knowledgeBroker').tries(ends, [town.id, town.group, town.coordinator]))
    },
  },
]

/**
 * In the group of the town: one that the knowledge broker began, to which the coordinator said yes and the colleague no, and which the
 * researcher would like to join; it has ended. Another that the caseworker began.
 */
export const place: PlaceTables = {
  async rows(client, town) {
    const here = { municipality_id: town.id }
    const day = '2026-11-05'
    const one = { ...here, theme: 'guidance', tried_by: '{worker}', from_day: day, words_sealed: '\\x77' }
    await insert(client, 'joint_experiment', [
      { ...one, id: town.group, begun_by: town.knowledgeBroker, begun_on: day },
      { ...one, id: randomUUID(), begun_by: town.caseworker, begun_on: day },
    ])
    const its = { ...here, joint_experiment_id: town.group }
    const asked = { ...its, begun_by: town.knowledgeBroker, why_sealed: '\\x77' }
    await insert(client, 'joint_experiment_asked', [
      { ...asked, person_id: town.coordinator },
      { ...asked, person_id: town.colleague },
    ])
    const withUs = { ...its, ask_on: '2026-12-01' }
    await insert(client, 'joint_experiment_with', [
      { ...withUs, person_id: town.coordinator, says: 'yes' },
      { ...withUs, person_id: town.colleague, says: 'no' },
      { ...withUs, person_id: town.researcher, says: 'yes' },
    ])
    const line = { ...its, day, words_sealed: '\\x77', created_at: '2026-11-05T08:00:00Z' }
    await insert(client, 'joint_experiment_line', [
      { ...line, id: randomUUID(), author_id: town.coordinator },
      { ...line, id: randomUUID(), author_id: town.researcher },
    ])
    await insert(client, 'joint_experiment_end', [
      {
        ...{ ...its, came_to: 'drop', worked: 'no', learned_sealed: '\\x77' },
        ...{ ended_on: day, written_by: town.coordinator },
      },
    ])
  },
  sees: {
    ...eachOfTheHouse({ joint_experiment: 2, joint_experiment_end: 1 }),
    colleague: { joint_experiment: 2, joint_experiment_end: 1, joint_experiment_with: 1 },
    researcher: {
      ...{ joint_experiment: 2, joint_experiment_end: 1, joint_experiment_with: 1, joint_experiment_line: 1 },
    },
    coordinator: {
      ...{ joint_experiment: 2, joint_experiment_end: 1, joint_experiment_asked: 2 },
      ...{ joint_experiment_with: 3, joint_experiment_line: 2 },
    },
  },
  promises,
}
