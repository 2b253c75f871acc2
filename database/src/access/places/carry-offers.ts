// What somebody carries is offered to a colleague by name, and changes hands by that colleague's yes and by nothing else.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { PersonName } from '../../testing.ts'
import { done, refused } from '../answers.ts'
import type { Ask, Asking } from '../asking.ts'
import { insert } from '../insert.ts'
import { inTheHouse, outside } from '../people-of-rooms.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'
import type { Town } from '../town.ts'

const everybody = [...inTheHouse, ...outside] as const
const isHere = (name: string | null) => (inTheHouse as readonly (string | null)[]).includes(name)
const bringsTogether: readonly (string | null)[] = [
  'knowledgeBroker',
  'professionalCoordinator',
  'coordinator',
]
const idOf = (town: Town, name: PersonName | null) => (name === null ? town.teamLead : town[name])
/** Somebody of the house who is not this one. */
const another = (town: Town, name: PersonName | null) =>
  name === 'companyConsultant' ? town.colleague : town.companyConsultant

const offers = `insert into carry_offer (municipality_id, kind, thing_id, from_id, to_id, offered_by) values ($1, $2, $3, $4, $5, $6)`
const hasLeft = 'update person_role set valid_to = today() where person_id = $1'
const answers = `update carry_offer set says = 'no', said_at = now()`

/** Each kind of thing that changes hands: its table, who has it, and what its group needs. */
const kinds = [
  {
    kind: 'resource',
    takes: 'take_over_resource',
    table: 'resource_keeper',
    id: 'resource_id',
    by: 'kept_by',
  },
  { kind: 'outward', takes: 'take_over_outward', table: 'outward', id: 'id', by: 'prepared_by' },
  { kind: 'gathering', takes: 'take_over_gathering', table: 'gathering', id: 'id', by: 'prepared_by' },
  { kind: 'flip', takes: 'take_over_flip', table: 'flip', id: 'id', by: 'prepared_by' },
  {
    ...{ kind: 'jointExperiment', takes: 'take_over_joint_experiment' },
    ...{ table: 'joint_experiment', id: 'id', by: 'begun_by' },
  },
] as const

async function thingOf({ as, town }: Asking, { table, id, by }: (typeof kinds)[number]) {
  const where =
    table === 'flip' || table === 'joint_experiment' ? `where ${id} = $1` : 'where $1::uuid is not null'
  const found = await as('director').does(
    `select ${id}::text as id, ${by}::text as by from ${table} ${where} and ${by} <> $2 order by 1 limit 1`,
    [town.group, town.researcher],
  )
  assert.ok('rows' in found && found.rows[0], table)
  return found.rows[0] as { id: string; by: string }
}

const took = async (ask: Ask, takes: string, id: string) => {
  const answer = await ask.tries(`select ${takes}($1) as before`, [id])
  return 'rows' in answer ? answer.rows[0]?.['before'] : answer.refused
}

const promises: Promised[] = [
  {
    name: 'what is offered is seen by whoever carries it, whoever it is offered to, and whoever offers it; by nobody else, and not next door',
    about: ['carry_offer'],
    holds: async ({ as, town, scene: { nabo } }) => {
      const sees: Partial<Record<PersonName, number>> = {
        ...{ caseworker: 1, colleague: 2, coordinator: 1, otherColleague: 1 },
      }
      for (const name of everybody)
        assert.equal(await as(name).count('carry_offer'), (name && sees[name]) ?? 0, String(name))
      assert.equal(await as('colleague', { ...nabo, id: town.id }).count('carry_offer'), 0)
    },
  },
  {
    name: 'one offers what one carries oneself, in one’s own name, to somebody of the house',
    about: ['carry_offer'],
    holds: async ({ as, town, scene: { nabo } }) => {
      const row = (from: string, to: string, by: string) => [town.id, 'loop', randomUUID(), from, to, by]
      for (const name of everybody) {
        const me = idOf(town, name)
        const answer = await as(name).tries(offers, row(me, another(town, name), me))
        ;(isHere(name) ? done : refused)(answer)
      }
      for (const to of ['partner', 'politician', 'employer'] as const)
        refused(await as('caseworker').tries(offers, row(town.caseworker, town[to], town.caseworker)))
      refused(await as('caseworker').tries(offers, row(town.colleague, town.otherColleague, town.caseworker)))
      refused(
        await as('coordinator').tries(offers, row(town.colleague, town.otherColleague, town.coordinator)),
      )
      refused(await as('caseworker').tries(offers, row(town.caseworker, town.colleague, town.coordinator)))
      const astray = as('caseworker', { ...nabo, id: town.id })
      refused(
        await astray.tries(offers, [
          ...[nabo.id, 'loop', randomUUID()],
          ...[nabo.caseworker, nabo.colleague, nabo.caseworker],
        ]),
      )
    },
  },
  {
    name: 'what somebody carried who has left is offered by those who bring people together, never to themselves; what one has who is here is not',
    about: ['carry_offer'],
    holds: async ({ as, town, arrange }) => {
      const row = (to: string, by: string) => [town.id, 'loop', randomUUID(), town.caseworker, to, by]
      for (const name of bringsTogether as readonly PersonName[])
        refused(await as(name).tries(offers, row(town.colleague, town[name])))
      await arrange(hasLeft, [town.caseworker])
      for (const name of everybody.filter((one) => one !== 'caseworker')) {
        const answer = await as(name).tries(offers, row(another(town, name), idOf(town, name)))
        ;(bringsTogether.includes(name) ? done : refused)(answer)
      }
      refused(await as('coordinator').tries(offers, row(town.partner, town.coordinator)))
      refused(await as('coordinator').tries(offers, row(town.colleague, town.knowledgeBroker)))
      refused(
        await as('coordinator').tries(offers, row(town.coordinator, town.coordinator)),
        /check constraint/,
      )
    },
  },
  {
    name: 'it is answered by whoever it is offered to, and taken back by whoever offered it until then',
    about: ['carry_offer'],
    holds: async ({ as, town, scene: { nabo } }) => {
      for (const name of everybody) {
        done(await as(name).tries(answers), name === 'colleague' ? 2 : 0)
        const back = await as(name).tries('delete from carry_offer')
        done(back, name === 'caseworker' || name === 'coordinator' ? 1 : 0)
      }
      for (const name of ['colleague', 'caseworker'] as const) {
        done(await as(name, { ...nabo, id: town.id }).tries(answers), 0)
        done(await as(name, { ...nabo, id: town.id }).tries('delete from carry_offer'), 0)
      }
      refused(
        await as('colleague').tries(`update carry_offer set thing_id = $1`, [randomUUID()]),
        /permission denied/,
      )
      refused(await as('colleague').tries('update carry_offer set says = null, said_at = null'))
      await as('colleague').does(answers)
      done(await as('colleague').tries('update carry_offer set says = null, said_at = null'), 0)
      done(await as('caseworker').tries('delete from carry_offer'), 0)
    },
  },
  ...kinds.map((one): Promised => ({
    name: `${one.kind} changes hands to whoever it stands offered to, by their own doing; what has a group only to one who is in it, who then says who is`,
    about: ['carry_offer', one.table, 'group_key'],
    holds: async (asking) => {
      const { as, town, arrange, scene } = asking
      const to = 'otherColleague'
      const { id, by } = await thingOf(asking, one)
      for (const name of everybody) assert.equal(await took(as(name), one.takes, id), null)
      await arrange(offers, [town.id, one.kind, id, town.otherDepartment, town[to], town.otherDepartment])
      assert.equal(await took(as(to), one.takes, id), null, 'what another carries')
      await arrange(offers, [town.id, one.kind, id, by, town[to], by])
      for (const name of everybody.filter((other) => other !== to))
        assert.equal(await took(as(name), one.takes, id), null, String(name))
      assert.equal(await took(as(to, { ...scene.nabo, id: town.id }), one.takes, id), null)
      const hasGroup = one.kind === 'flip' || one.kind === 'jointExperiment'
      if (hasGroup) {
        assert.equal(await took(as(to), one.takes, id), null, 'who is not in it')
        await arrange(
          `insert into group_member (municipality_id, group_id, made_by, person_id)
             select municipality_id, group_id, made_by, $2 from group_key where group_id = $1
           on conflict (municipality_id, group_id, person_id) do update set valid_to = null`,
          [id, town[to]],
        )
      }
      if (one.kind === 'jointExperiment') {
        assert.equal(await took(as(to), one.takes, id), null, 'who has not said yes to trying it')
        await arrange(
          `insert into joint_experiment_with (municipality_id, joint_experiment_id, person_id, says, ask_on) values ($1, $2, $3, 'yes', today())`,
          [town.id, id, town[to]],
        )
      }
      const before = await as(to).does(`select ${one.takes}($1)::text as before`, [id])
      assert.deepEqual('rows' in before && before.rows, [{ before: by }])
      const has = `${one.table} where ${one.id} = $1 and ${one.by} = $2`
      assert.equal(await as('director').count(has, [id, town[to]]), 1)
      if (hasGroup)
        assert.equal(await as(to).count('group_key where group_id = $1 and made_by = $2', [id, town[to]]), 1)
      assert.equal(await took(as(to), one.takes, id), null, 'twice')
      await arrange(hasLeft, [town[to]])
      await arrange(offers, [town.id, one.kind, id, town[to], town.otherResearcher, town[to]])
      await arrange(hasLeft, [town.otherResearcher])
      assert.equal(await took(as('otherResearcher'), one.takes, id), null, 'who is not of the house any more')
    },
  })),
]

export const place: PlaceTables = {
  async rows(client, town) {
    const offer = {
      ...{
        municipality_id: town.id,
        kind: 'loop',
        to_id: town.colleague,
        offered_at: '2026-10-05T08:00:00Z',
      },
      ...{ says: null, said_at: null },
    }
    await insert(client, 'carry_offer', [
      { ...offer, thing_id: randomUUID(), from_id: town.caseworker, offered_by: town.caseworker },
      { ...offer, thing_id: randomUUID(), from_id: town.otherColleague, offered_by: town.coordinator },
    ])
  },
  sees: {
    caseworker: { carry_offer: 1 },
    colleague: { carry_offer: 2 },
    coordinator: { carry_offer: 1 },
    otherColleague: { carry_offer: 1 },
  },
  promises,
}
