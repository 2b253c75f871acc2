// Takes away, and then widens, each policy in turn, and asks whether the promises notice. A policy that can go unnoticed is
// either superfluous or unproven. The list comes from the catalogue, so no policy can be forgotten.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { freshDatabase } from '../testing.ts'
import { conjuncts } from './conjuncts.ts'
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
  narrows: boolean
}
type Mutation = { table: string; words: string; statement: string }

const { rows: policies } = await stage.client.query<Policy>(
  `select c.relname as table, p.polname as name, p.polcmd = '*' as both, not p.polpermissive as narrows,
     p.polcmd = 'a' and exists (select from pg_trigger g where g.tgrelid = c.oid and g.tgname ~ '^rest_') as tied,
     pg_get_expr(p.polqual, p.polrelid) as using, pg_get_expr(p.polwithcheck, p.polrelid) as check
   from pg_policy p join pg_class c on c.oid = p.polrelid
   where c.relnamespace = 'lydhoer'::regnamespace order by 1, 2`,
)

const mutations: Mutation[] = policies.flatMap(({ table, name, using, check, both, tied, narrows }) => {
  const on = `policy ${stage.client.escapeIdentifier(name)} on ${table}`
  const mutation = (words: string, statement: string) => ({
    table,
    words: `${words}: ${table}, "${name}"`,
    statement,
  })
  const without = mutation('without', `drop ${on}`)
  // A policy that only narrows what others open is gone when it is open to all.
  if (narrows) return [without]
  return [
    without,
    // For a policy for all commands the check is the same sentence as the sight, so both are widened together.
    ...(using
      ? [mutation('open to all', `alter ${on} using (true)${both && check ? ' with check (true)' : ''}`)]
      : []),
    ...(check && !both ? [mutation('unchecked', `alter ${on} with check (true)`)] : []),
    ...(both ? [] : eachForgotten(using, (gone) => saidTwice(name, gone, tied))).map(([gone, rest]) =>
      mutation(`blind to ${gone}`, `alter ${on} using (${rest})`),
    ),
    ...(both ? [] : eachForgotten(check, (gone) => saidTwice(name, gone, tied))).map(([gone, rest]) =>
      mutation(`careless of ${gone}`, `alter ${on} with check (${rest})`),
    ),
  ]
})

/**
 * Conditions that something outside the policy refuses as well, so that no promise can tell them apart: rows tied to a consent
 * get their terms from a trigger that must itself see the consent (so: the owner or the citizen, while it stands).
 */
function saidTwice(policy: string, gone: string, tied: boolean): boolean {
  const about = (pattern: RegExp) => pattern.test(gone.replace(/^\(+/, ''))
  if (tied && about(/^(ground_until >=|stands_until >=)/)) return true
  if (policy === "whoever's passage it is quotes from it, in their own name")
    return about(/^EXISTS \( SELECT\s+FROM passage p/)
  return policy === 'the owner shares a confirmed passage' && about(/^owner_id =/)
}

/** Each condition of several, with what is left when it is forgotten. */
function eachForgotten(
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
    const broken = await stage.brokenBy(statement, table)
    assert.ok(broken, `every promise still holds after: ${statement}`)
  })
