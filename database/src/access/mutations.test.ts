// Takes away, and then widens, each policy in turn, and asks whether the promises notice. A policy that can go unnoticed is
// either superfluous or unproven. The list comes from the catalogue, so no policy can be forgotten.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { freshDatabase } from '../testing.ts'
import { promises } from './promises.ts'
import { openStage } from './stage.ts'

const fresh = await freshDatabase()
const stage = await openStage(fresh)
after(async () => {
  await stage.close()
  await fresh.drop()
})

type Policy = { table: string; name: string; using: boolean; check: boolean; both: boolean }
type Mutation = { table: string; words: string; statement: string }

const { rows: policies } = await stage.client.query<Policy>(
  `select c.relname as table, p.polname as name, p.polcmd = '*' as both,
     p.polqual is not null as using, p.polwithcheck is not null as check
   from pg_policy p join pg_class c on c.oid = p.polrelid
   where c.relnamespace = 'lydhoer'::regnamespace order by 1, 2`,
)

const mutations: Mutation[] = policies.flatMap(({ table, name, using, check, both }) => {
  const on = `policy ${stage.client.escapeIdentifier(name)} on ${table}`
  const mutation = (words: string, statement: string) => ({
    table,
    words: `${words}: ${table}, "${name}"`,
    statement,
  })
  return [
    mutation('without', `drop ${on}`),
    // For a policy for all commands the check is the same sentence as the sight, so both are widened together.
    ...(using
      ? [mutation('open to all', `alter ${on} using (true)${both && check ? ' with check (true)' : ''}`)]
      : []),
    ...(check && !both ? [mutation('unchecked', `alter ${on} with check (true)`)] : []),
  ]
})

test('there are policies to mutate', () => assert.ok(policies.length > 60, `${policies.length} policies`))

for (const { table, words, statement } of mutations)
  test(`a promise breaks ${words}`, async () => {
    await stage.client.query('savepoint mutation')
    await stage.client.query('set local role lydhoer_owner')
    await stage.client.query(statement)
    const broken = await firstBroken(table)
    await stage.client.query('rollback to savepoint mutation')
    assert.ok(broken, `every promise still holds after: ${statement}`)
  })

/** The name of a promise that does not hold now; those about the table are asked first. */
async function firstBroken(table: string): Promise<string | undefined> {
  const near = (one: (typeof promises)[number]) => (one.about.includes(table) ? 0 : 1)
  for (const one of [...promises].sort((a, b) => near(a) - near(b) || a.about.length - b.about.length))
    try {
      await stage.rehearse(one)
    } catch {
      return one.name
    }
  return undefined
}
