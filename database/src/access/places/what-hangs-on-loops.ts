// What hangs on a loop: a link, which shows a passage, a noticing or an experiment to nobody who may not see it anyway.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { PersonName } from '../../testing.ts'
import { done, refused } from '../answers.ts'
import { insert } from '../insert.ts'
import { inTheHouse, outside } from '../people-of-rooms.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'
import type { Town } from '../town.ts'

type Thing =
  | ('passage' | 'noticing' | 'own' | 'experiment' | 'room' | 'letter' | 'study')
  | ('flip' | 'request' | 'finding' | 'resource' | 'together' | 'gathering')
/** All hang on the loop that citizen A raised; `own` is the colleague's noticing that they shared with nobody. */
const made = new Map<string, Record<Thing | 'loop', string>>()
const of = (town: Town) => made.get(town.id) ?? assert.fail('the rows are there')

const everybody = [...inTheHouse, ...outside] as const
const isHere = (name: string | null) => (inTheHouse as readonly (string | null)[]).includes(name)
const idOf = (town: Town, name: PersonName | null) => (name === null ? town.teamLead : town[name])
const haveIt: readonly (string | null)[] = ['caseworker', 'colleague', 'knowledgeBroker', 'researcher']
const hasLeft = 'update person_role set valid_to = today() where person_id = $1'

/** What all of the house sees hang there. */
const ofTheHouse = [
  'learning_room_id',
  'letter_version_id',
  'study_id',
  'flip_id',
  'waiting_cause',
  'request_id',
  'finding_id',
  'resource_id',
  'joint_experiment_id',
  'gathering_id',
] as const

const hangs = (column: string) =>
  `insert into loop_hung (municipality_id, id, loop_id, ${column}, hung_by) values ($1, $2, $3, $4, $5)`
const only = (column: string) => `loop_hung where ${column} is not null`

const promises: Promised[] = [
  {
    name: 'that a passage, a noticing or an experiment hangs on a loop is seen by those of the house who may see it anyway; by no citizen, and no leader',
    about: ['loop_hung'],
    holds: async ({ as, town, arrange, scene: { nabo } }) => {
      for (const name of everybody) {
        const [passage, noticing, experiment] = [
          await as(name).count(only('passage_id')),
          await as(name).count(only('noticing_id')),
          await as(name).count(only('experiment_id')),
        ]
        const has = haveIt.includes(name)
        assert.equal(passage, has ? 1 : 0, `passage ${name}`)
        assert.equal(noticing, name === 'colleague' ? 2 : has ? 1 : 0, `noticing ${name}`)
        assert.equal(experiment, name === 'caseworker' ? 1 : 0, `experiment ${name}`)
      }
      assert.equal(await as('caseworker', { ...nabo, id: town.id }).count('loop_hung'), 0)
      await as('caseworker').does('delete from passage_share where id = $1', [town.shareWithColleague])
      assert.equal(await as('colleague').count(only('passage_id')), 0)
      await arrange(hasLeft, [town.caseworker])
      assert.equal(await as('caseworker').count(only('passage_id')), 0)
      await arrange(hasLeft, [town.colleague])
      assert.equal(await as('colleague').count(only('noticing_id')), 0)
    },
  },
  {
    name: 'that a room, a letter, a FLIP, a request, a finding, a resource, what several try, what people gather for, a study or a cause of waiting hangs on a loop is seen by the house; what a study is, only by those it is shared with',
    about: ['loop_hung'],
    holds: async ({ as }) => {
      for (const name of everybody)
        for (const column of ofTheHouse)
          assert.equal(await as(name).count(only(column)), isHere(name) ? 1 : 0, `${column} ${name}`)
      const opened = 'loop_hung h join study s on s.id = h.study_id'
      assert.equal(await as('teamLead').count(opened), 0)
      assert.equal(await as('researcher').count(opened), 1)
    },
  },
  {
    name: 'whoever works here hangs what they may see, in their own name; nobody hangs what they may not see',
    about: ['loop_hung'],
    holds: async ({ as, town, arrange, scene: { nabo } }) => {
      await arrange('delete from loop_hung')
      const row = (thing: string, name: PersonName | null) => [
        town.id,
        randomUUID(),
        of(town).loop,
        thing,
        idOf(town, name),
      ]
      for (const name of everybody) {
        const passage = await as(name).tries(hangs('passage_id'), row(of(town).passage, name))
        const noticing = await as(name).tries(hangs('noticing_id'), row(of(town).noticing, name))
        const own = await as(name).tries(hangs('noticing_id'), row(of(town).own, name))
        const experiment = await as(name).tries(hangs('experiment_id'), row(of(town).experiment, name))
        const study = await as(name).tries(hangs('study_id'), row(of(town).study, name))
        for (const answer of [passage, noticing]) (haveIt.includes(name) ? done : refused)(answer)
        ;(name === 'colleague' ? done : refused)(own)
        ;(name === 'caseworker' ? done : refused)(experiment)
        ;(name === 'researcher' || name === 'coordinator' ? done : refused)(study)
        for (const [column, thing] of [
          ['learning_room_id', of(town).room],
          ['letter_version_id', of(town).letter],
          ['flip_id', of(town).flip],
          ['request_id', of(town).request],
          ['finding_id', of(town).finding],
          ['resource_id', of(town).resource],
          ['joint_experiment_id', of(town).together],
          ['gathering_id', of(town).gathering],
          ['waiting_cause', 'treatment'],
        ] as const)
          (isHere(name) ? done : refused)(await as(name).tries(hangs(column), row(thing, name)))
      }
      refused(await as('colleague').tries(hangs('learning_room_id'), row(of(town).room, 'caseworker')))
      const astray = as('colleague', { ...nabo, id: town.id })
      refused(
        await astray.tries(hangs('learning_room_id'), [
          nabo.id,
          randomUUID(),
          of(nabo).loop,
          of(nabo).room,
          nabo.colleague,
        ]),
      )
    },
  },
  {
    name: 'what hangs there is taken off by whoever hung it, and by the one whose passage or noticing it is; why is said by whoever hung it',
    about: ['loop_hung'],
    holds: async ({ as, town, scene: { nabo } }) => {
      const off = (name: PersonName | null, column: string) => as(name).tries(`delete from ${only(column)}`)
      for (const name of everybody) {
        done(await off(name, 'passage_id'), name === 'knowledgeBroker' || name === 'caseworker' ? 1 : 0)
        done(await off(name, 'noticing_id'), name === 'colleague' ? 2 : name === 'researcher' ? 1 : 0)
        for (const column of ofTheHouse) done(await off(name, column), name === 'coordinator' ? 1 : 0)
        done(
          await as(name).tries(`update loop_hung set note_sealed = null where learning_room_id is not null`),
          name === 'coordinator' ? 1 : 0,
        )
      }
      for (const name of [
        'caseworker',
        'colleague',
        'coordinator',
        'knowledgeBroker',
        'researcher',
      ] as const) {
        done(await as(name, { ...nabo, id: town.id }).tries('delete from loop_hung'), 0)
        done(await as(name, { ...nabo, id: town.id }).tries('update loop_hung set note_sealed = null'), 0)
      }
      for (const column of ['loop_id', 'passage_id', 'hung_by'])
        refused(await as('coordinator').tries(`update loop_hung set ${column} = null`), /permission denied/)
    },
  },
  {
    name: 'the citizen’s no leaves nothing of a passage or a noticing on a loop; a loop that is taken back leaves nothing that hung on it',
    about: ['loop_hung', 'loop'],
    holds: async ({ as, town, owner, arrange }) => {
      const kept = async () => (await owner('backup').sees())['loop_hung'] ?? 0
      const before = await kept()
      await as('citizenA').does(`select withdraw_consent($1, 'ownReflection')`, [town.open.id])
      assert.equal(await kept(), before - 3)
      await arrange('delete from loop_step')
      done(await as('citizenA').does('delete from loop'))
      assert.equal(await as('colleague').count('loop_hung'), 0)
    },
  },
]

export const place: PlaceTables = {
  async rows(client, town) {
    const here = { municipality_id: town.id }
    const id = async (text: string, values: unknown[]) =>
      (await client.query<{ id: string }>(text, values)).rows[0]?.id ?? assert.fail(text)
    const noticing = (shared: boolean) =>
      id(
        `select id from lydhoer.noticing where municipality_id = $1 and author_id = $2 and passage_id = $3
           and (shared_at is not null) = $4`,
        [town.id, town.colleague, town.shared, shared],
      )
    const experiment = await id('select id from lydhoer.experiment where person_id = $1 limit 1', [
      town.caseworker,
    ])
    const ids = {
      ...{
        passage: town.shared,
        noticing: await noticing(true),
        own: await noticing(false),
        study: town.study,
      },
      experiment,
      loop: await id(`select id from lydhoer.loop where municipality_id = $1 and raised_as = 'citizen'`, [
        town.id,
      ]),
      room: await id('select id from lydhoer.learning_room where municipality_id = $1 limit 1', [town.id]),
      flip: town.group,
      letter: await id('select id from lydhoer.letter_version where municipality_id = $1 limit 1', [town.id]),
      request: await id('select id from lydhoer.request where municipality_id = $1 limit 1', [town.id]),
      finding: await id('select id from lydhoer.finding where municipality_id = $1 limit 1', [town.id]),
      resource: await id('select id from lydhoer.resource where municipality_id = $1 limit 1', [town.id]),
      together: town.group,
      gathering: await id('select id from lydhoer.gathering where municipality_id = $1 limit 1', [town.id]),
    }
    made.set(town.id, ids)
    const hung = { ...here, loop_id: ids.loop, created_at: '2026-11-05T08:00:00Z' }
    const by = { coordinator: town.coordinator, colleague: town.colleague }
    for (const row of [
      { passage_id: ids.passage, hung_by: town.knowledgeBroker },
      { noticing_id: ids.noticing, hung_by: town.researcher },
      { noticing_id: ids.own, hung_by: by.colleague },
      { experiment_id: ids.experiment, hung_by: town.caseworker },
      { learning_room_id: ids.room, hung_by: by.coordinator },
      { letter_version_id: ids.letter, hung_by: by.coordinator },
      { study_id: ids.study, hung_by: by.coordinator },
      { flip_id: ids.flip, hung_by: by.coordinator },
      { waiting_cause: 'treatment', hung_by: by.coordinator },
      { request_id: ids.request, hung_by: by.coordinator },
      { finding_id: ids.finding, hung_by: by.coordinator },
      { resource_id: ids.resource, hung_by: by.coordinator },
      { joint_experiment_id: ids.together, hung_by: by.coordinator },
      { gathering_id: ids.gathering, hung_by: by.coordinator },
    ])
      await insert(client, 'loop_hung', [{ ...hung, id: randomUUID(), ...row }])
  },
  sees: Object.fromEntries(
    inTheHouse.map((name) => [
      name,
      { loop_hung: 10 + (name === 'colleague' || name === 'caseworker' ? 3 : haveIt.includes(name) ? 2 : 0) },
    ]),
  ),
  promises,
}
