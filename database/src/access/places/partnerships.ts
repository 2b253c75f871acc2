// Partnerships across municipalities: who is in one and has left, the codes by which others say yes, what the house shares, and what of it crosses.
import assert from 'node:assert/strict'
import { createHash, randomUUID } from 'node:crypto'
import type { PersonName } from '../../testing.ts'
import { done, refused } from '../answers.ts'
import type { Asking } from '../asking.ts'
import { insert } from '../insert.ts'
import { eachOfTheHouse, inTheHouse, outside } from '../people-of-rooms.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'
import type { Town } from '../town.ts'

/** Each town is alone in its partnership, where it shares a wonder; it has left another. */
const made = new Map<string, Record<'partnership' | 'share' | 'loop' | 'left', string>>()
const of = (town: Town) => made.get(town.id) ?? assert.fail('the rows are there')

const everybody = [...inTheHouse, ...outside] as const
const isHere = (name: string | null) => (inTheHouse as readonly (string | null)[]).includes(name)
const speaks = (name: string | null) => name === 'coordinator' || name === 'director'
const idOf = (town: Town, name: PersonName | null) => (name === null ? town.teamLead : town[name])
const hashOf = (code: string) => createHash('sha256').update(code).digest()
const codeOf = (town: Town) => `code of ${town.id}`
const sees = (ask: ReturnType<Asking['as']>) =>
  ask.sees([
    ...['partnership_member', 'partnership_left', 'partnership_invitation'],
    ...['partnership_share', 'partnership_thing'],
    ...['partnership_researcher', 'partnership_researcher_key'],
  ])

const joins = 'select join_partnership($1) as it'
const begins = `select begin_partnership($1, '\\x00') as it`
const invited = 'select * from partnership_invited($1)'
const saysYes = `insert into partnership_researcher (municipality_id, partnership_id, researcher_id, name_sealed) values ($1, $2, $3, '\\x00')`
const isHim = `insert into partnership_researcher_key (municipality_id, partnership_id, researcher_id, person_id, given_by) values ($1, $2, $3, $4, $5)`
const leaves = 'delete from partnership_member where partnership_id = $1'
const codes = `insert into partnership_invitation (municipality_id, id, partnership_id, code_hash, code_sealed, made_by)
  values ($1, $2, $3, $4, '\\x00', $5)`
const shares = `insert into partnership_share (municipality_id, id, partnership_id, finding_id, resource_id, shared_by)
  values ($1, $2, $3, $4, $5, $6)`
const crosses = `insert into partnership_thing (municipality_id, share_id, partnership_id, kind, words_sealed, shared_as)
  values ($1, $2, $3, 'loop', '\\x00', 'coordinator')`
const seat = `insert into partnership_member (municipality_id, partnership_id, municipality_name, name_sealed, agreed_as)
  values ($1, $2, 'Nabo', '\\x00', 'director')`

/** The neighbour comes into the town's partnership, and shares a thing of its own there. @returns the id of that */
async function together({ arrange, town, scene: { nabo } }: Asking): Promise<string> {
  const id = randomUUID()
  await arrange(seat, [nabo.id, of(town).partnership])
  await arrange(
    `insert into partnership_share (municipality_id, id, partnership_id, loop_id, shared_by) values ($1, $2, $3, $4, $5)`,
    [nabo.id, id, of(town).partnership, of(nabo).loop, nabo.director],
  )
  await arrange(crosses, [nabo.id, id, of(town).partnership])
  return id
}

const one = async (ask: ReturnType<Asking['as']>, text: string, values: unknown[]) => {
  const answer = await ask.does(text, values)
  return 'rows' in answer ? (answer.rows[0]?.['it'] ?? null) : answer.refused
}

const alone = {
  ...{ partnership_member: 1, partnership_left: 1, partnership_share: 1, partnership_thing: 1 },
  ...{ partnership_researcher: 1, partnership_researcher_key: 1 },
}

const promises: Promised[] = [
  {
    name: 'with whom the house is in partnership, who has left, what it shares and what of it crosses is read by the house; by no citizen, politician, partner or next door',
    about: ['partnership_member', 'partnership_left', 'partnership_share', 'partnership_thing'],
    holds: async ({ as, town, scene: { nabo } }) => {
      for (const name of everybody)
        assert.deepEqual(
          [name, await sees(as(name))],
          [
            name,
            { ...(isHere(name) && alone), ...(name === 'coordinator' && { partnership_invitation: 1 }) },
          ],
        )
      for (const name of ['coordinator', 'director', 'caseworker', 'citizenA'] as const)
        assert.deepEqual(await sees(as(name, { ...nabo, id: town.id })), {}, name)
    },
  },
  {
    name: 'those in one partnership see each other and what each shares there; never whose decision it was, which row at home it is, nor who is in another partnership',
    about: [
      'partnership_thing',
      'partnership_member',
      'partnership_left',
      'across_municipalities',
      'partnership_share',
    ],
    holds: async (asking) => {
      const {
        as,
        town,
        arrange,
        scene: { nabo },
      } = asking
      const theirs = await together(asking)
      for (const name of everybody) {
        const here = isHere(name)
        const coordinator = name === 'coordinator' && { partnership_invitation: 1 }
        const both = { ...alone, partnership_member: 2, partnership_thing: 2 }
        // The neighbour has two seats, two things and its own share of each; of the town it sees the seat, the thing and the researcher.
        const next = {
          ...alone,
          partnership_member: 3,
          partnership_thing: 3,
          partnership_share: 2,
          partnership_researcher: 2,
        }
        assert.deepEqual([name, await sees(as(name))], [name, { ...(here && both), ...coordinator }])
        assert.deepEqual([name, await sees(as(name, nabo))], [name, { ...(here && next), ...coordinator }])
      }
      for (const table of ['loop', 'loop_step', 'finding', 'resource', 'joint_experiment', 'person'])
        assert.equal(
          await as('coordinator', nabo).count(`${table} where municipality_id = '${town.id}'`),
          0,
          table,
        )
      for (const column of ['shared_by', 'loop_id', 'agreed_by'])
        for (const table of ['partnership_thing', 'partnership_member'])
          refused(await as('coordinator', nabo).tries(`select ${column} from ${table}`), /does not exist/)
      await arrange('delete from partnership_share where id = $1', [theirs])
      assert.deepEqual(await sees(as('caseworker')), { ...alone, partnership_member: 2 })
    },
  },
  {
    name: 'a third municipality, which is in a partnership with one of the two, sees nothing of the other’s',
    about: ['partnership_thing', 'partnership_member', 'across_municipalities'],
    holds: async (asking) => {
      const {
        as,
        town,
        arrange,
        scene: { nabo },
      } = asking
      await together(asking)
      const [third, reader, elsewhere] = [randomUUID(), randomUUID(), randomUUID()]
      await arrange(`insert into municipality (id, name, slug) values ($1, 'Tredje', 'tredje')`, [third])
      await arrange(
        `insert into person (municipality_id, id, kind, display_name) values ($1, $2, 'staff', 'R')`,
        [third, reader],
      )
      await arrange('insert into staff (municipality_id, person_id) values ($1, $2)', [third, reader])
      await arrange(
        `insert into person_role (municipality_id, person_id, role) values ($1, $2, 'director')`,
        [third, reader],
      )
      const ask = as('director', { ...nabo, id: third, director: reader })
      assert.deepEqual(await sees(ask), {})
      await arrange(seat, [third, elsewhere])
      await arrange(seat, [nabo.id, elsewhere])
      assert.deepEqual(await sees(ask), { partnership_member: 2 })
      assert.equal(await ask.count(`partnership_member where municipality_id = '${town.id}'`), 0)
    },
  },
  {
    name: 'what crosses is gone next door in the moment in which it is taken back, taken out or deleted at home, and when its owner leaves',
    about: ['partnership_thing', 'partnership_share', 'take_out_across', 'partnership_member'],
    holds: async (asking) => {
      const {
        as,
        town,
        arrange,
        scene: { nabo },
      } = asking
      await together(asking)
      const { partnership, loop, share } = of(town)
      const there = () => as('caseworker', nabo).count(`partnership_thing where share_id = '${share}'`)
      const goes = async (name: PersonName, statement: string, values: unknown[] = []) => {
        assert.equal(await there(), 1)
        const before = await as(name).does('savepoint before')
        assert.ok('count' in before)
        done(await as(name).does(statement, values))
        assert.equal(await there(), 0, statement)
        await as(name).does('rollback to savepoint before')
      }
      await goes('director', 'delete from partnership_share where id = $1', [share])
      await goes('caseworker', 'update loop set wonder_sealed = null where id = $1', [loop])
      await goes('caseworker', 'delete from loop where id = $1', [loop])
      await goes('coordinator', leaves, [partnership])
      const step = randomUUID()
      await arrange(
        `insert into loop_step (municipality_id, id, loop_id, stage, day, kinds, words_sealed, written_by)
           values ($1, $2, $3, 'known', '2026-11-02', '{worker}', '\\x00', $4)`,
        [town.id, step, loop, town.colleague],
      )
      await goes('colleague', 'delete from loop_step where id = $1', [step])
      assert.equal(await there(), 1)
      done(await as('caseworker').does(`update loop set wonder_sealed = '\\x01' where id = $1`, [loop]))
      assert.equal(await there(), 1, 'what is written anew is told to its owner, and shared again')
      await arrange(
        'update partnership_share set loop_id = null, finding_id = (select finding_id from finding_asked where municipality_id = $1 limit 1) where id = $2',
        [town.id, share],
      )
      await goes(
        'researcher',
        `insert into finding_standing (municipality_id, id, finding_id, standing, said_by)
           select municipality_id, gen_random_uuid(), finding_id, 'preliminary', $1 from finding_asked`,
        [town.researcher],
      )
      await arrange(
        'update partnership_share set finding_id = null, joint_experiment_id = (select joint_experiment_id from joint_experiment_end where municipality_id = $1 limit 1) where id = $2',
        [town.id, share],
      )
      const whoEnded = await as('teamLead').does('select written_by from joint_experiment_end')
      const ended = 'rows' in whoEnded ? whoEnded.rows[0]?.['written_by'] : null
      const name = everybody.find((one) => one !== null && town[one] === ended) ?? assert.fail('it has ended')
      await goes(name, 'delete from joint_experiment_end where written_by = $1', [ended])
    },
  },
  {
    name: 'whoever speaks outward shares, in their own name; a finding once it is more than preliminary; nobody else does, nor for another municipality',
    about: ['partnership_share', 'speaks_outward'],
    holds: async (asking) => {
      const {
        as,
        town,
        arrange,
        scene: { nabo },
      } = asking
      await together(asking)
      const { partnership } = of(town)
      const idIn = async (table: string, column = 'id') => {
        const found = await as('teamLead').does(`select ${column} as id from ${table} order by 1 limit 1`)
        return 'rows' in found ? (found.rows[0]?.['id'] as string) : assert.fail(found.refused)
      }
      const resource = await idIn('resource')
      for (const name of everybody) {
        const right = speaks(name) ? done : refused
        right(
          await as(name).tries(shares, [
            town.id,
            randomUUID(),
            partnership,
            null,
            resource,
            idOf(town, name),
          ]),
        )
        done(await as(name).tries('delete from partnership_share'), speaks(name) ? 1 : 0)
      }
      refused(
        await as('coordinator').tries(shares, [
          town.id,
          randomUUID(),
          partnership,
          null,
          resource,
          town.director,
        ]),
      )
      refused(
        await as('coordinator').tries(shares, [
          town.id,
          randomUUID(),
          of(nabo).partnership,
          null,
          resource,
          town.coordinator,
        ]),
        /violates foreign key/,
      )
      const finding = await idIn('finding_standing', 'finding_id')
      const stands = async (standing: string) =>
        arrange(
          `insert into finding_standing (municipality_id, id, finding_id, standing, said_by, created_at) values ($1, $2, $3, $4, $5, clock_timestamp() + interval '1 day')`,
          [town.id, randomUUID(), finding, standing, town.researcher],
        )
      const found = () =>
        as('coordinator').tries(shares, [town.id, randomUUID(), partnership, finding, null, town.coordinator])
      await arrange('delete from finding_standing where finding_id = $1', [finding])
      refused(await found())
      await stands('reviewed')
      done(await found())
      await arrange('delete from finding_standing where finding_id = $1', [finding])
      await stands('preliminary')
      refused(await found())
      // Next door is in the partnership, and speaks for itself alone.
      const next = as('coordinator', nabo)
      refused(
        await next.tries(shares, [town.id, randomUUID(), partnership, null, resource, town.coordinator]),
      )
      done(await next.tries('delete from partnership_share where municipality_id = $1', [town.id]), 0)
      refused(
        await as('coordinator').tries('update partnership_share set shared_by = null'),
        /permission denied/,
      )
    },
  },
  {
    name: 'what crosses is written by whoever shares it, and changed by nobody',
    about: ['partnership_thing'],
    holds: async (asking) => {
      const {
        as,
        town,
        arrange,
        scene: { nabo },
      } = asking
      await together(asking)
      const { partnership, share } = of(town)
      await arrange('delete from partnership_thing where share_id = $1', [share])
      for (const name of everybody)
        (name === 'coordinator' ? done : refused)(
          await as(name).tries(crosses, [town.id, share, partnership]),
        )
      for (const name of ['coordinator', 'director'] as const)
        refused(await as(name, nabo).tries(crosses, [town.id, share, partnership]))
      for (const statement of [
        `update partnership_thing set words_sealed = '\\x01'`,
        'delete from partnership_thing',
      ])
        for (const where of [town, nabo])
          refused(await as('coordinator', where).tries(statement), /permission denied/)
    },
  },
  {
    name: 'a code is made by whoever speaks outward, read and taken back by them alone',
    about: ['partnership_invitation', 'speaks_outward'],
    holds: async (asking) => {
      const {
        as,
        town,
        scene: { nabo },
      } = asking
      const { partnership } = of(town)
      for (const name of everybody) {
        const right = speaks(name) ? done : refused
        right(
          await as(name).tries(codes, [town.id, randomUUID(), partnership, hashOf('x'), idOf(town, name)]),
        )
        assert.equal(
          await as(name).count('partnership_invitation'),
          name === 'coordinator' ? 1 : 0,
          String(name),
        )
        done(await as(name).tries('delete from partnership_invitation'), name === 'coordinator' ? 1 : 0)
      }
      refused(
        await as('coordinator').tries(codes, [
          town.id,
          randomUUID(),
          partnership,
          hashOf('x'),
          town.director,
        ]),
      )
      await together(asking)
      const next = as('coordinator', nabo)
      refused(await next.tries(codes, [town.id, randomUUID(), partnership, hashOf('x'), nabo.coordinator]))
      assert.equal(await next.count('partnership_invitation'), 1)
      const astray = as('coordinator', { ...nabo, id: town.id })
      assert.equal(await astray.count('partnership_invitation'), 0)
    },
  },
  {
    name: 'a municipality is in a partnership by a code and the yes of its own that speaks outward: once, within its days, and by nothing else',
    about: ['partnership_member', 'join_partnership', 'partnership_invited', 'speaks_outward'],
    holds: async (asking) => {
      const {
        as,
        town,
        arrange,
        scene: { nabo },
      } = asking
      const hash = hashOf(codeOf(town))
      const { partnership } = of(town)
      for (const name of everybody) {
        const may = speaks(name)
        const shown = await as(name, nabo).does(invited, [hash])
        assert.equal('rows' in shown && shown.rows.length, may ? 1 : 0, String(name))
        if (!may) assert.equal(await one(as(name, nabo), joins, [hash]), null, String(name))
        refused(await as(name).tries(seat, [town.id, randomUUID()]), /permission denied/)
      }
      // Whoever is in it already is not invited; nor is anybody by another code, after its days, or signed out.
      assert.equal(await one(as('coordinator'), joins, [hash]), null)
      assert.equal(await one(as('coordinator', nabo), joins, [hashOf('guessed')]), null)
      await arrange('update partnership_invitation set until = today() - 1 where municipality_id = $1', [
        town.id,
      ])
      assert.equal(await one(as('coordinator', nabo), joins, [hash]), null)
      await arrange('update partnership_invitation set until = today() where municipality_id = $1', [town.id])
      assert.equal(await one(as('director', nabo), joins, [hash]), partnership)
      assert.equal(await as('caseworker').count('partnership_member'), 2)
      assert.equal(await as('coordinator').count('partnership_invitation'), 0)
      assert.equal(await one(as('coordinator', nabo), joins, [hash]), null)
      const said = await as('caseworker').does(
        'select agreed_as, municipality_name from partnership_member where municipality_id = $1',
        [nabo.id],
      )
      assert.equal('rows' in said && said.rows[0]?.['agreed_as'], 'director')
    },
  },
  {
    name: 'a partnership is begun by whoever speaks outward, under an id that none has or had: so nobody comes into one by naming it',
    about: ['begin_partnership', 'partnership_member'],
    holds: async ({ as, town, scene: { nabo } }) => {
      for (const name of everybody)
        if (!speaks(name)) assert.equal(await one(as(name), begins, [randomUUID()]), false, String(name))
      assert.equal(await one(as('coordinator', nabo), begins, [of(town).partnership]), false)
      assert.equal(await one(as('coordinator', nabo), begins, [of(town).left]), false)
      const id = randomUUID()
      assert.equal(await one(as('director'), begins, [id]), true)
      assert.equal(await one(as('director'), begins, [id]), false)
      assert.equal(await as('caseworker').count('partnership_member'), 2)
    },
  },
  {
    name: 'a municipality leaves by whoever speaks outward for it, takes its things along and reads none of the others’; those who stay see that it left',
    about: ['partnership_member', 'partnership_left', 'note_leaving', 'speaks_outward'],
    holds: async (asking) => {
      const {
        as,
        owner,
        town,
        scene: { nabo },
      } = asking
      await together(asking)
      const { partnership } = of(town)
      for (const name of everybody) done(await as(name).tries(leaves, [partnership]), speaks(name) ? 1 : 0)
      const astray = as('coordinator', { ...nabo, id: town.id })
      done(await astray.tries(leaves, [partnership]), 0)
      done(await as('coordinator', nabo).does(leaves, [partnership]))
      assert.deepEqual(await sees(as('caseworker')), { ...alone, partnership_left: 2 })
      assert.deepEqual(await sees(as('caseworker', nabo)), { ...alone, partnership_left: 2 })
      // A municipality that is taken away as a whole has left nothing behind.
      const left = await owner('setUp').count('partnership_left')
      const taken = await owner('setUp').tries('delete from partnership_member')
      assert.ok('count' in taken && taken.count > 1)
      await owner('setUp').does('delete from partnership_member')
      assert.equal(await owner('setUp').count('partnership_left'), left)
      for (const statement of [
        'delete from partnership_left',
        'update partnership_left set left_on = today()',
        'update partnership_member set member_since = today()',
      ])
        refused(await as('coordinator').tries(statement), /permission denied/)
    },
  },
  {
    name: 'a researcher belongs to a partnership: each municipality says yes to one of its own researchers, by whoever speaks outward, for itself alone',
    about: ['partnership_researcher', 'partnership_researcher_key', 'speaks_outward'],
    holds: async (asking) => {
      const {
        as,
        town,
        scene: { nabo },
      } = asking
      await together(asking)
      const { partnership } = of(town)
      for (const name of everybody) {
        const right = speaks(name) ? done : refused
        right(await as(name).tries(saysYes, [town.id, partnership, randomUUID()]))
        done(
          await as(name).tries('delete from partnership_researcher where municipality_id = $1', [town.id]),
          speaks(name) ? 1 : 0,
        )
      }
      const id = randomUUID()
      await as('coordinator').does(saysYes, [town.id, partnership, id])
      for (const name of everybody)
        (speaks(name) ? done : refused)(
          await as(name).tries(isHim, [town.id, partnership, id, town.otherResearcher, idOf(town, name)]),
        )
      for (const who of ['caseworker', 'teamLead', 'partner'] as const)
        refused(await as('coordinator').tries(isHim, [town.id, partnership, id, town[who], town.coordinator]))
      refused(
        await as('coordinator').tries(isHim, [town.id, partnership, id, town.otherResearcher, town.director]),
      )
      const next = as('coordinator', nabo)
      refused(await next.tries(saysYes, [town.id, partnership, randomUUID()]))
      done(await next.tries('delete from partnership_researcher where municipality_id = $1', [town.id]), 0)
      for (const column of ['person_id', 'given_by'])
        refused(await next.tries(`select ${column} from partnership_researcher`), /does not exist/)
      for (const statement of [
        'delete from partnership_researcher_key',
        'update partnership_researcher set said_on = today()',
      ])
        refused(await as('coordinator').tries(statement), /permission denied/)
    },
  },
  {
    name: 'a researcher’s key ends in the moment in which the yes is taken back or the municipality leaves, here and nowhere else; one that hangs on another yes stays',
    about: ['partnership_researcher_key', 'end_researcher_key', 'partnership_member'],
    holds: async (asking) => {
      const {
        as,
        town,
        arrange,
        scene: { nabo },
      } = asking
      await together(asking)
      const { partnership } = of(town)
      const works = (where = town) =>
        as('teamLead', where).does(`select from roles_of($1) where role = 'researcher'`, [where.researcher])
      const holds = async (where = town) => {
        const answer = await works(where)
        return 'rows' in answer && answer.rows.length === 1
      }
      await arrange(
        `insert into sign_in_session (municipality_id, token_hash, person_id, absolute_end) values ($1, sha256('researcher'), $2, '2999-01-01')`,
        [town.id, town.researcher],
      )
      const open = () => as('researcher').count('sign_in_session')
      const ends = async (statement: string, values: unknown[], isHeld: boolean) => {
        await as('coordinator').does('savepoint before')
        done(await as('coordinator').does(statement, values))
        assert.deepEqual(
          [await holds(), await open(), await holds(nabo)],
          [isHeld, isHeld ? 1 : 0, true],
          statement,
        )
        await as('coordinator').does('rollback to savepoint before')
      }
      assert.equal(await open(), 1)
      await ends('delete from partnership_researcher where municipality_id = $1', [town.id], false)
      await ends(leaves, [partnership], false)
      const other = randomUUID()
      await arrange(seat, [town.id, other])
      await arrange(saysYes, [town.id, other, other])
      await arrange(isHim, [town.id, other, other, town.researcher, town.director])
      await ends(leaves, [partnership], true)
      await arrange('delete from partnership_member where partnership_id = $1', [other])
      assert.equal(await holds(), true)
      await arrange(`insert into person_role (municipality_id, person_id, role) values ($1, $2, 'partner')`, [
        town.id,
        town.researcher,
      ])
      await as('coordinator').does(leaves, [partnership])
      assert.deepEqual([await holds(), await open()], [false, 1])
    },
  },
]

export const place: PlaceTables = {
  async rows(client, town) {
    const here = { municipality_id: town.id }
    const { rows } = await client.query<{ id: string }>(
      `select id from loop where municipality_id = $1 and raised_as = 'worker'`,
      [town.id],
    )
    const ids = {
      ...{ partnership: randomUUID(), share: randomUUID(), left: randomUUID() },
      loop: rows[0]?.id ?? assert.fail('somebody wonders'),
    }
    made.set(town.id, ids)
    const its = { ...here, partnership_id: ids.partnership }
    await insert(client, 'partnership_member', [
      {
        ...its,
        municipality_name: 'Kommunen',
        name_sealed: '\\x77',
        agreed_as: 'coordinator',
        member_since: '2026-11-02',
      },
    ])
    await insert(client, 'partnership_left', [
      {
        ...here,
        id: randomUUID(),
        partnership_id: ids.left,
        municipality_name: 'Kommunen',
        name_sealed: '\\x77',
        left_on: '2026-11-01',
      },
    ])
    await client.query(codes, [
      town.id,
      randomUUID(),
      ids.partnership,
      hashOf(codeOf(town)),
      town.coordinator,
    ])
    await insert(client, 'partnership_researcher', [
      { ...its, researcher_id: ids.share, name_sealed: '\\x77', said_on: '2026-11-03' },
    ])
    await client.query(isHim, [town.id, ids.partnership, ids.share, town.researcher, town.coordinator])
    await insert(client, 'partnership_share', [
      { ...its, id: ids.share, loop_id: ids.loop, shared_by: town.coordinator },
    ])
    await insert(client, 'partnership_thing', [
      {
        ...its,
        share_id: ids.share,
        kind: 'loop',
        words_sealed: '\\x77',
        shared_as: 'coordinator',
        shared_on: '2026-11-03',
      },
    ])
  },
  sees: {
    ...eachOfTheHouse(alone),
    coordinator: { ...alone, partnership_invitation: 1 },
  },
  promises,
}
