// A leader is a guest in one ear session, with the yes of everybody in it, and sees the talk with the citizen's: for that session, while it goes on.
import assert from 'node:assert/strict'
import {
  refused,
  done,
  first,
  ask,
  says,
  phase,
  stands,
  inIt,
  answered,
  everybodySaysYes,
  sees,
  heard,
  frames,
  noticed,
} from '../guest.ts'
import { insert } from '../insert.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'

const promises: Promised[] = [
  {
    name: 'a leader about whom a session is asked sees nothing of it, not that they were asked about either, until everybody in it has said yes',
    about: ['ear_session_guest', 'the_guest', 'seen_as_guest', 'answer_about_guest'],
    holds: async (of) => {
      await of.arrange(phase, [of.town.ear, 'together'])
      await answered(of, 'citizenA', 'yes')
      const nothing = async (why: string) => {
        assert.deepEqual(await sees(of), {}, why)
        assert.equal(await frames(of), 0, why)
        const probe = await of.as('teamLead').does(says, [of.town.ear, of.town.teamLead, 'yes'])
        assert.deepEqual(first(probe), { said: false }, why)
        assert.deepEqual(first(await of.as('teamLead').does(stands, [of.town.ear])), { stands: null }, why)
      }
      await nothing('one has not answered')
      await answered(of, 'knowledgeBroker', 'no')
      await nothing('one says no')
      for (const name of inIt) {
        await everybodySaysYes(of)
        assert.equal(await frames(of), 1)
        await answered(of, name, 'no')
        await nothing(`${name} has taken it back`)
      }
    },
  },
  {
    name: 'with everybody’s yes the leader sees the frame, and nothing of the talk before the citizen has said yes, or once they have taken it back',
    about: ['the_guest', 'seen_as_guest', 'citizen_says_yes_to_guest'],
    holds: async (of) => {
      const { town, as } = of
      await everybodySaysYes(of, { citizen: false, at: 'together' })
      await of.arrange('update ear_session set focus_turn = 4, played_at = now() where id = $1', [town.ear])
      const looksAt = async () =>
        first(
          await as('teamLead').does(
            'select focus_turn, played_at is not null as played from seen_as_guest()',
          ),
        )
      assert.deepEqual(await looksAt(), { focus_turn: null, played: false })
      assert.equal(await frames(of), 1)
      assert.deepEqual(await sees(of), {})
      await answered(of, 'citizenA', 'no')
      assert.deepEqual(await sees(of), {})
      await answered(of, 'citizenA', 'yes')
      assert.deepEqual(await sees(of), { ...heard, ear_group_thing: 2 })
      assert.deepEqual(await looksAt(), { focus_turn: 4, played: true })
      await answered(of, 'citizenA', 'no')
      assert.deepEqual(await sees(of), {})
      assert.equal(await frames(of), 1)
      const frame = first(await as('teamLead').does('select * from seen_as_guest()'))
      assert.ok(typeof frame === 'object')
      const { people, ...rest } = frame
      assert.deepEqual(new Set(people as string[]), new Set(inIt.map((name) => town[name])))
      assert.deepEqual(Object.keys(rest).sort(), [
        ...['created_at', 'ear_session_id', 'facilitator_id', 'focus_turn', 'lit_from', 'lit_to', 'minutes'],
        ...['open_until', 'owner_id', 'passage_id', 'phase', 'phase_since', 'played_at', 'starts_at'],
      ])
    },
  },
  {
    name: 'a guest sees the passage, and what is brought once all are together: nothing private, nothing of groups before, no other passage, no other talk',
    about: ['passage', 'turn', 'speaker', 'conversation_key', 'noticing', 'ear_group_thing'],
    holds: async (of) => {
      await everybodySaysYes(of)
      await noticed(of)
      await noticed(of, { shared: false })
      await noticed(of, { kind: 'experiment' })
      await noticed(of, { inIt: false })
      for (const at of ['listen', 'alone', 'groups']) {
        await of.arrange(phase, [of.town.ear, at])
        assert.deepEqual(await sees(of), heard, at)
      }
      for (const at of ['together', 'takeHome']) {
        await of.arrange(phase, [of.town.ear, at])
        assert.deepEqual(await sees(of), { ...heard, noticing: 1, ear_group_thing: 2 }, at)
      }
      const turns = await of.as('teamLead').does('select number from turn order by 1')
      assert.deepEqual('rows' in turns && turns.rows, [{ number: 3 }, { number: 4 }, { number: 5 }])
    },
  },
  {
    name: 'what rests on another consent is not brought to the guest once that has ended',
    about: ['noticing'],
    holds: async (of) => {
      await everybodySaysYes(of, { at: 'together' })
      await noticed(of, { by: 'researcher' })
      assert.equal((await sees(of))['noticing'], 1)
      await of.arrange(
        `update consent set state = 'withdrawn' where purpose = 'research' and conversation_id = $1`,
        [of.town.open.id],
      )
      assert.equal((await sees(of))['noticing'], undefined)
    },
  },
  {
    name: 'a guest sees the talk only while the session goes on: not before it begins, not once it has lain still, and the frame at most',
    about: ['the_guest'],
    holds: async (of) => {
      const { arrange, town } = of
      await everybodySaysYes(of, { at: 'frame' })
      assert.deepEqual([await sees(of), await frames(of)], [{}, 1])
      await arrange(phase, [town.ear, 'alone'])
      assert.deepEqual(await sees(of), heard)
      await arrange(`update ear_session set phase_since = now() - interval '13 hours' where id = $1`, [
        town.ear,
      ])
      assert.deepEqual([await sees(of), await frames(of)], [{}, 1])
      await arrange('update ear_session set open_until = today() where id = $1', [town.ear])
      assert.deepEqual(await sees(of), heard)
      await arrange('update ear_session set open_until = today() - 1 where id = $1', [town.ear])
      assert.deepEqual(await sees(of), {})
    },
  },
  {
    name: 'when the session ends the guest is out, and what was asked and said of them is deleted; opened again, it is asked anew',
    about: ['let_guest_go', 'guest_may_come'],
    holds: async (of) => {
      const { arrange, town, owner } = of
      await everybodySaysYes(of, { at: 'takeHome' })
      assert.equal(await frames(of), 1)
      const kept = async () => {
        const { ear_session_guest: guests = 0, ear_session_guest_answer: answers = 0 } =
          await owner('backup').sees()
        return [guests, answers]
      }
      const [guests = 0, answers = 0] = await kept()
      done(
        await of
          .as('knowledgeBroker')
          .does(`update ear_session set phase = 'ended' where id = $1`, [town.ear]),
      )
      assert.deepEqual([await sees(of), await frames(of)], [{}, 0])
      assert.deepEqual(await kept(), [guests - 1, answers - 4])
      await arrange(phase, [town.ear, 'together'])
      assert.deepEqual([await sees(of), await frames(of)], [{}, 0])
      refused(await of.as('otherColleague').tries(ask, [town.id, town.ear, town.teamLead]))
      await arrange(phase, [town.ear, 'ended'])
      refused(await of.as('knowledgeBroker').tries(ask, [town.id, town.ear, town.teamLead]))
    },
  },
  {
    name: 'a guest is out when the owner takes the session or its passages back, when the citizen’s consent has passed or is withdrawn, and when they lead no more',
    about: ['guest_may_come', 'the_guest'],
    holds: async (of) => {
      const { arrange, as, town } = of
      await everybodySaysYes(of)
      const isOut = async (why: string) => assert.deepEqual([await sees(of), await frames(of)], [{}, 0], why)
      const isIn = async () => assert.deepEqual([await sees(of), await frames(of)], [heard, 1])
      const there = async (change: string, back: string, values: unknown[]) => {
        await isIn()
        await arrange(change, values)
        await isOut(change)
        await arrange(back, values)
      }
      const share = [town.shareWithColleague]
      await there(
        `update passage_share set until = '2020-01-01' where id = $1`,
        `update passage_share set until = '2999-01-01' where id = $1`,
        share,
      )
      await there(
        `update ear_session set owner_says = 'asked' where id = $1`,
        `update ear_session set owner_says = 'yes' where id = $1`,
        [town.ear],
      )
      await there(
        `update person_role set valid_to = today() where person_id = $1`,
        'update person_role set valid_to = null where person_id = $1',
        [town.teamLead],
      )
      await there(
        `update person_role set valid_from = today() + 1 where person_id = $1`,
        `update person_role set valid_from = '2020-01-01' where person_id = $1`,
        [town.teamLead],
      )
      await there(
        `update person_role set role = 'politician' where person_id = $1`,
        `update person_role set role = 'teamLead' where person_id = $1`,
        [town.teamLead],
      )
      for (const purpose of ['colleagues', 'ownReflection'])
        await there(
          `update consent set state = 'ended' where conversation_id = $1 and purpose = '${purpose}'`,
          `update consent set state = 'given' where conversation_id = $1 and purpose = '${purpose}'`,
          [town.open.id],
        )
      await isIn()
      await as('citizenA').does(`select withdraw_consent($1, 'colleagues')`, [town.open.id])
      await isOut('withdrawn')
    },
  },
  {
    name: 'a share that is for research alone lets no guest in',
    about: ['guest_may_come'],
    holds: async (of) => {
      const { arrange, town } = of
      await everybodySaysYes(of)
      await arrange('update passage_share set ear_session_id = null where id = $1', [town.shareWithColleague])
      assert.equal(await frames(of), 0)
      await arrange('update passage_share set ear_session_id = $2 where id = $1', [
        town.shareWithResearcher,
        town.ear,
      ])
      await answered(of, 'researcher', 'yes')
      assert.equal(await frames(of), 0)
    },
  },
  {
    name: 'a guest takes nothing back and asks about nobody, and nobody is a guest of another municipality, or on another’s yes',
    about: ['ear_session_guest', 'the_guest', 'seen_as_guest'],
    holds: async (of) => {
      const { as, town, scene } = of
      await everybodySaysYes(of)
      done(await as('teamLead').tries('delete from ear_session_guest'), 0)
      refused(await as('teamLead').tries(ask, [town.id, town.ear, town.director]))
      for (const name of ['director', 'politician', 'otherColleague'] as const) {
        assert.equal((await sees(of, name))['turn'], undefined)
        assert.equal(await frames(of, name), 0)
      }
      await of.arrange(
        `insert into ear_session_guest_answer (municipality_id, ear_session_id, guest_id, person_id, says)
         select $1, $2, $3, one, 'yes' from unnest($4::uuid[]) one on conflict do nothing`,
        [
          ...[scene.nabo.id, scene.nabo.ear, scene.nabo.teamLead],
          [...inIt, 'citizenA' as const].map((name) => scene.nabo[name]),
        ],
      )
      await of.arrange(phase, [scene.nabo.ear, 'listen'])
      assert.deepEqual(await sees(of, 'teamLead', scene.nabo), heard)
      const astray = { ...scene.nabo, id: town.id }
      assert.deepEqual(await sees(of, 'teamLead', astray), {})
      assert.equal(await as('teamLead', astray).count('seen_as_guest()'), 0)
      assert.deepEqual(first(await as('colleague', astray).does(stands, [scene.nabo.ear])), { stands: null })
    },
  },
]

export const place: PlaceTables = {
  async rows(client, town) {
    const at = { municipality_id: town.id, ear_session_id: town.ear }
    await insert(client, 'ear_session_guest', [{ ...at, person_id: town.teamLead }])
    await insert(
      client,
      'ear_session_guest_answer',
      [town.caseworker, town.colleague].map((person_id) => ({
        ...{ ...at, guest_id: town.teamLead, person_id, says: 'yes' },
      })),
    )
  },
  sees: {
    caseworker: { ear_session_guest: 1, ear_session_guest_answer: 1 },
    colleague: { ear_session_guest: 1, ear_session_guest_answer: 1 },
    knowledgeBroker: { ear_session_guest: 1 },
  },
  promises,
}
