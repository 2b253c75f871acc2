// What each table rests on and who sees it: rules that every table keeps, and proof that one which does not is found.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import pg from 'pg'
import { audienceRules } from './audiences/rules.ts'
import { restingRules } from './grounds/rules.ts'
import { freshDatabase } from './testing.ts'

const fresh = await freshDatabase()
const client = new pg.Client({ connectionString: fresh.ownerUrl })
await client.connect()
after(async () => {
  await client.end()
  await fresh.drop()
})

type Rule = { words: string; offenders: string }

async function offenders({ offenders: statement }: Rule): Promise<string[]> {
  const { rows } = await client.query<{ table: string }>(statement)
  return [...new Set(rows.map(({ table }) => table))]
}

for (const rule of Object.values<Rule>({ ...restingRules, ...audienceRules }))
  test(rule.words, async () => assert.deepEqual(await offenders(rule), []))

/** A table made for the moment, of which each of these rules must complain. */
async function rogue(table: string, ...rules: Rule[]): Promise<void> {
  await client.query('begin; set local role lydhoer_owner; set local search_path = lydhoer')
  try {
    await client.query(`select set_config('lydhoer.duty', 'setUp', true)`)
    await client.query(table)
    for (const rule of rules)
      assert.deepEqual([rule.words, ...(await offenders(rule))], [rule.words, 'rogue'])
  } finally {
    await client.query('rollback')
  }
}

const carriedTable = `create table rogue (municipality_id uuid, conversation_id uuid, stands_until date, from_turn integer,
  told_sealed bytea, foreign key (municipality_id, conversation_id) references transcript on delete cascade);`
const rests = (columns: string, values: string) =>
  `insert into resting (table_name, ground${columns}) values ('rogue', ${values});`

test('a table that a consent carries and that does not say so is found', async () => {
  const { said, carried, counted, pointing, sealed, columnsThere, followed } = restingRules
  await rogue(carriedTable, said, carried)
  await rogue(carriedTable + rests('', `'work'`), carried)
  await rogue(carriedTable + rests('', `'consent'`), counted, pointing, sealed)
  await rogue(carriedTable + rests(', purpose_in', `'consent', 'no_such'`), columnsThere)
  await rogue(carriedTable + rests(', follows', `'consent', '{no_such}'`), followed)
  await rogue(carriedTable + rests(', sealed_with', `'consent', 'turn'`), sealed)
})

test('a policy that shows rows to others than its table says is found', async () => {
  const own = `create table rogue (municipality_id uuid, person_id uuid, conversation_id uuid);
    ${rests(', audiences, follows', `'own', '{me}', '{conversation}'`)}`
  const shown = (condition: string, to = 'select') =>
    `${own} create policy "of a rogue" on rogue for ${to} ${to === 'insert' ? 'with check' : 'using'} (${condition});`
  const { called, strangers, idle, roundabout, municipality } = audienceRules
  await rogue(shown('person_id = (select current_person())'), called, idle, roundabout, municipality)
  await rogue(shown('(select is_staff())'), called, roundabout)
  await rogue(shown('(select house()) or person_id = (select me())'), strangers, idle)
  await rogue(
    shown('exists (select from turn t where t.conversation_id = rogue.conversation_id)'),
    called,
    strangers,
  )
  await rogue(shown('person_id = (select me())'), idle, municipality)
  await rogue(shown('person_id is not null', 'insert'), called)
  await rogue(
    own.replace('{me}', '{department}') +
      'select guard_table(\'rogue\'); create policy "a b" on rogue using (true);',
    called,
    idle,
  )
})
