// Forgets each condition of each function that policies call, takes each word off its lists and puts others on them, and asks whether
// the promises notice. The list comes from the catalogue, so no function can be forgotten.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { freshDatabase } from '../testing.ts'
import { conditions } from './conditions.ts'
import { openStage } from './stage.ts'

const fresh = await freshDatabase()
const stage = await openStage(fresh)
after(async () => {
  await stage.close()
  await fresh.drop()
})

type Function = { name: string; definition: string; ofRole: boolean }
type Mutation = { name: string; words: string; statement: string }

// Audiences, what else policies call, and what these call; the functions that run as the owner have promises of their own.
const { rows: functions } = await stage.client.query<Function>(
  `with recursive ours as (
     select oid, proname::text as name, pg_get_functiondef(oid) as definition, proargnames = '{role}' as "ofRole"
     from pg_proc where pronamespace = 'lydhoer'::regnamespace and not prosecdef and prokind = 'f'),
   called as (
     select ours.* from ours where oid in (
       select refobjid from pg_depend where classid = 'pg_policy'::regclass and refclassid = 'pg_proc'::regclass)
       or obj_description(oid, 'pg_proc') ~ '^Audience '
     union select ours.* from ours join called on called.definition ~ ('\\m' || ours.name || '\\('))
   select name, definition, "ofRole" from called order by name, definition`,
)
const { rows: roles } = await stage.client.query<{ role: string }>(
  'select distinct role from lydhoer.person_role order by 1',
)

const short = (text: string) => text.replace(/\s+/g, ' ').slice(0, 70)

const forgetting = ({ name, definition }: Function): Mutation[] =>
  conditions(definition).map(({ from, to, forgotten }) => ({
    name,
    words: `when ${name} forgets ${short(definition.slice(from, to))}`,
    statement: `${definition.slice(0, from)} ${forgotten} ${definition.slice(to)}`,
  }))

/** Each code word in a list, as PostgreSQL writes one. */
const shorter = ({ name, definition }: Function): Mutation[] =>
  [...definition.matchAll(/'([a-zA-Z]+)'::text(?=[,\]])/g)].map((word) => ({
    name,
    words: `when ${name} has no ${word[1]}`,
    statement: `${definition.slice(0, word.index)}'nobody'::text${definition.slice(word.index + word[0].length)}`,
  }))

async function longer({ name, definition, ofRole }: Function): Promise<Mutation[]> {
  if (!ofRole) return []
  const { rows } = await stage.client.query<{ role: string }>(
    `select role from unnest($1::text[]) role where not lydhoer.${name}(role)`,
    [roles.map(({ role }) => role)],
  )
  return rows.map(({ role }) => ({
    name,
    words: `when ${name} has ${role} too`,
    statement: definition.replace('ARRAY[', `ARRAY['${role}'::text, `),
  }))
}

const mutations = [
  ...functions.flatMap((one) => [...forgetting(one), ...shorter(one)]),
  ...(await Promise.all(functions.map(longer))).flat(),
]

test('there are conditions and lists to mutate', () => {
  assert.ok(mutations.length > 90, `${mutations.length} mutations`)
})

for (const { name, words, statement } of mutations)
  test(`a promise breaks ${words}`, async () => {
    assert.ok(await stage.brokenBy(statement, name), `every promise still holds after: ${statement}`)
  })
