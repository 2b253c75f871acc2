// Codes on talk: who makes them, who puts them on, whom they are shown to, and what becomes of them.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { PersonName } from '../testing.ts'
import type { Ask, Asking } from './asking.ts'
import type { Promised } from './promise.ts'

async function refused(
  ask: Ask,
  statement: string,
  values: unknown[],
  why = /row-level security|permission denied|No consent/,
) {
  const answer = await ask.tries(statement, values)
  assert.ok('refused' in answer && why.test(answer.refused), `not refused: ${JSON.stringify(answer)}`)
}
async function added(ask: Ask, statement: string, values: unknown[]) {
  assert.deepEqual(await ask.tries(statement, values), { rows: [], count: 1 })
}

const newCode = `insert into code (municipality_id, made_by, body_sealed, submission_id) values ($1, $2, '\\x00', $3)`
const newSpan = `insert into coded_span (municipality_id, conversation_id, owner_id, passage_id, author_id, from_turn, to_turn, concept,
  submission_id) values ($1, $2, $3, $4, $5, $6, $6, 'pause', $7)`
const withOwnCode = `insert into coded_span (municipality_id, conversation_id, owner_id, passage_id, author_id, from_turn, to_turn,
  code_id, concept, submission_id) values ($1, $2, $3, $4, $5, 4, 4, $6, $7, $8)`

function span(
  { town }: Asking,
  author: PersonName,
  turn = 4,
  talk = town.open,
  passage: string | null = town.shared,
) {
  return [town.id, talk.id, talk.owner_id, passage, town[author], turn, randomUUID()]
}

export const codePromises: Promised[] = [
  {
    name: 'a code of the municipality’s own is made by those who reflect, in their own name and their own municipality',
    about: ['code'],
    holds: async ({ as, town, scene }) => {
      const code = (name: PersonName, of = town) => [of.id, of[name], randomUUID()]
      for (const name of ['teamLead', 'director', 'politician', 'employer', 'citizenA'] as const)
        await refused(as(name), newCode, code(name))
      await refused(as('colleague'), newCode, code('caseworker'))
      await refused(as('caseworker'), newCode, [scene.nabo.id, town.caseworker, randomUUID()])
      for (const name of ['caseworker', 'knowledgeBroker', 'researcher', 'partner'] as const)
        await added(as(name), newCode, code(name))
    },
  },
  {
    name: 'a code that is on some talk is not removed',
    about: ['code'],
    holds: async (asking) => {
      const { as, arrange, town } = asking
      await arrange('update coded_span set concept = null, code_id = $1 where author_id = $2', [
        town.ownCode,
        town.colleague,
      ])
      await refused(as('colleague'), 'delete from code', [], /violates foreign key/)
    },
  },
  {
    name: 'whoever has the turns puts codes on them, in their own name, within them, once the names are out',
    about: ['coded_span', 'passage_share', 'transcript'],
    holds: async (asking) => {
      const { as, town } = asking
      await refused(as('caseworker'), newSpan, span(asking, 'colleague'))
      await refused(as('colleague'), newSpan, span(asking, 'caseworker'))
      await refused(as('colleague'), newSpan, span(asking, 'colleague', 6))
      await refused(as('colleague'), newSpan, span(asking, 'colleague', 8, town.open, town.unshared))
      for (const name of ['otherColleague', 'teamLead', 'citizenA'] as const)
        await refused(as(name), newSpan, span(asking, name))
      await refused(as('caseworker'), newSpan, span(asking, 'caseworker', 4, town.raw, null))
      await refused(as('caseworker'), newSpan, span(asking, 'caseworker', 4, town.refused, null))
      for (const name of ['colleague', 'researcher', 'caseworker'] as const)
        await added(as(name), newSpan, span(asking, name))
      await added(as('caseworker'), newSpan, span(asking, 'caseworker', 10, town.open, null))
    },
  },
  {
    name: 'a mark has one code, of the house or of the same municipality, and is not born shared',
    about: ['coded_span', 'code'],
    holds: async (asking) => {
      const { as, town, scene } = asking
      const at = span(asking, 'colleague').slice(0, 5)
      const mark = (code: string | null, concept: string | null) => [...at, code, concept, randomUUID()]
      await refused(as('colleague'), withOwnCode, mark(null, null), /check constraint/)
      await refused(as('colleague'), withOwnCode, mark(town.ownCode, 'pause'), /check constraint/)
      await refused(as('colleague'), withOwnCode, mark(scene.nabo.ownCode, null), /foreign key/)
      await refused(as('colleague'), withOwnCode, mark(null, 'free words here'), /check constraint/)
      await refused(
        as('colleague'),
        newSpan.replace('submission_id)', 'submission_id, shared_at)').replace('$7)', '$7, now())'),
        span(asking, 'colleague'),
        /permission denied/,
      )
      await added(as('colleague'), withOwnCode, mark(town.ownCode, null))
    },
  },
  {
    name: 'an author who takes a mark back shows it to nobody, and to no leader ever',
    about: ['coded_span'],
    holds: async ({ as }) => {
      for (const name of ['teamLead', 'director', 'coordinator'] as const)
        assert.equal(await as(name).count('coded_span'), 0)
      assert.equal(await as('knowledgeBroker').count('coded_span'), 2)
      await as('colleague').does('update coded_span set shared_at = null')
      assert.equal(await as('knowledgeBroker').count('coded_span'), 1)
      assert.equal(await as('colleague').count('coded_span'), 3)
    },
  },
  {
    name: 'a code whose consent has passed its last day is shown to nobody and answered anew by nobody',
    about: ['coded_span'],
    holds: async ({ as, arrange }) => {
      const untouched = async (name: PersonName) =>
        assert.deepEqual(await as(name).tries('update coded_span set answer = false'), { rows: [], count: 0 })
      await arrange(
        `update consent set given_on = '2020-01-01', ends_on = today() - 1 where purpose = 'colleagues'`,
      )
      await untouched('colleague')
      assert.equal(await as('caseworker').count('coded_span where author_id <> owner_id'), 0)
      assert.equal(await as('researcher').count('coded_span'), 1)
      await arrange(
        `update consent set given_on = '2020-01-01', ends_on = today() - 1 where purpose = 'ownReflection'`,
      )
      await arrange(`update consent set ends_on = null where purpose = 'colleagues'`)
      for (const name of ['caseworker', 'colleague'] as const) await untouched(name)
    },
  },
  {
    name: 'codes follow their turns when these are numbered anew, and stay on their words where those were not changed',
    about: ['coded_span', 'passage'],
    holds: async (asking) => {
      const { as, arrange, town } = asking
      await arrange('update transcript_draft set checking = true')
      await arrange(
        'update coded_span set from_char = 1, to_char = 4, to_turn = 3 where conversation_id = $1',
        [town.open.id],
      )
      const numbers = Array.from({ length: 10 }, (_, index) => index + 1)
      const answer = await as('caseworker').does(`select correct_transcript($1, '\\x00', $2, $3, $4, $5)`, [
        town.open.id,
        JSON.stringify(['B', 'L'].map((code) => ({ code, role: 'other' }))),
        JSON.stringify([0, ...numbers].map((n) => ({ number: n + 1, speaker: 'B', body: 'AA==' }))),
        JSON.stringify([
          { id: town.shared, from_turn: 4, to_turn: 6 },
          { id: town.unshared, from_turn: 9, to_turn: 11 },
        ]),
        JSON.stringify(
          numbers.map((n) => ({ number: n, first: n + 1, last: n + 1, head: 9, tail: 9, shift: 0 })),
        ),
      ])
      assert.ok('rows' in answer, JSON.stringify(answer))
      const spans = await as('caseworker').does(
        'select distinct from_turn, to_turn, from_char, to_char from coded_span',
      )
      assert.deepEqual('rows' in spans && spans.rows, [
        { from_turn: 4, to_turn: 4, from_char: 1, to_char: 4 },
      ])
    },
  },
  {
    name: 'when a citizen no longer agrees to colleagues, the codes of colleagues are gone and the others stay',
    about: ['coded_span'],
    holds: async ({ as, town }) => {
      await as('citizenA').does(`select withdraw_consent($1, 'colleagues')`, [town.open.id])
      assert.equal(await as('colleague').count('coded_span'), 0)
      assert.equal(await as('caseworker').count('coded_span'), 3)
      assert.equal(await as('researcher').count('coded_span'), 1)
    },
  },
  {
    name: 'the citizen learns that someone has put codes on a conversation, and sees none of them',
    about: ['coded_span', 'conversation'],
    holds: async ({ as, arrange }) => {
      await arrange('delete from noticing')
      const noticed = await as('citizenA').does('select conversations_noticed()')
      assert.equal('rows' in noticed && noticed.rows.length, 1)
      assert.equal(await as('citizenA').count('coded_span'), 0)
    },
  },
]
