// Takes away, and then widens, each policy in turn, and asks whether the promises notice. A policy that can go unnoticed is
// either superfluous or unproven. The list comes from the catalogue, so no policy can be forgotten.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { freshDatabase } from '../testing.ts'
import { conjuncts } from './conjuncts.ts'
import { promises } from './promises.ts'
import { openStage } from './stage.ts'

const fresh = await freshDatabase()
const stage = await openStage(fresh)
after(async () => {
  await stage.close()
  await fresh.drop()
})

type Policy = {
  table: string
  name: string
  using: string | null
  check: string | null
  both: boolean
  tied: boolean
}
type Mutation = { table: string; words: string; statement: string }

const { rows: policies } = await stage.client.query<Policy>(
  `select c.relname as table, p.polname as name, p.polcmd = '*' as both,
     p.polcmd = 'a' and exists (select from pg_trigger g where g.tgrelid = c.oid and g.tgname ~ '^rest_') as tied,
     pg_get_expr(p.polqual, p.polrelid) as using, pg_get_expr(p.polwithcheck, p.polrelid) as check
   from pg_policy p join pg_class c on c.oid = p.polrelid
   where c.relnamespace = 'lydhoer'::regnamespace order by 1, 2`,
)

const mutations: Mutation[] = policies.flatMap(({ table, name, using, check, both, tied }) => {
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
    ...(both ? [] : without(using, (gone) => saidTwice(name, gone, tied))).map(([gone, rest]) =>
      mutation(`blind to ${gone}`, `alter ${on} using (${rest})`),
    ),
    ...(both ? [] : without(check, (gone) => saidTwice(name, gone, tied))).map(([gone, rest]) =>
      mutation(`careless of ${gone}`, `alter ${on} with check (${rest})`),
    ),
  ]
})

/**
 * Conditions that something outside the policy refuses as well, so that no promise can tell them apart: rows tied to a consent
 * get their terms from a trigger that must itself see the consent (so: the owner or the citizen, in their own municipality,
 * while it stands), and roles are looked up in the municipality that asks. They stay, as the second lock on the door.
 */
function saidTwice(policy: string, gone: string, tied: boolean): boolean {
  const about = (pattern: RegExp) => pattern.test(gone.replace(/^\(+/, ''))
  if (tied && about(/^(municipality_id =|ground_until >=|stands_until >=)/)) return true
  if (policy === 'the owner shares a confirmed passage') return about(/^owner_id =/)
  const byRole = [
    'the recipient sees what is shared with them',
    'a frontline worker registers a conversation with their citizen',
  ]
  return byRole.includes(policy) && about(/^municipality_id =/)
}

/** Each condition of several, with what is left when it is forgotten. */
function without(
  expression: string | null,
  twice: (gone: string) => boolean,
): [gone: string, rest: string][] {
  const parts = expression === null ? [] : conjuncts(expression)
  if (parts.length < 2) return []
  return parts
    .filter((gone) => !twice(gone))
    .map((gone) => [
      gone.replace(/\s+/g, ' ').slice(0, 70),
      parts.filter((part) => part !== gone).join(' and '),
    ])
}

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
