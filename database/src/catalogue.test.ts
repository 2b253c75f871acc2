// Rules that every table keeps, read from PostgreSQL's own catalogue, so that a table added tomorrow is held to them too.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import pg from 'pg'
import { migrations } from './migrations.ts'
import { freshDatabase } from './testing.ts'

const fresh = await freshDatabase()
const client = new pg.Client({ connectionString: fresh.ownerUrl })
await client.connect()
after(async () => {
  await client.end()
  await fresh.drop()
})

/** The offenders against a rule: none is expected. */
async function none(statement: string): Promise<void> {
  const { rows } = await client.query<Record<string, unknown>>(statement)
  assert.deepEqual(rows, [])
}

const ours = `from pg_class c where c.relnamespace = 'lydhoer'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')`

test('every table has row level security, forced upon its owner too, and there are no views around it', () =>
  none(`select c.relname ${ours} and not (c.relkind = 'r' and c.relrowsecurity and c.relforcerowsecurity)`))

test('every table has at least one policy, and each policy says whom it is for in words', () =>
  none(`select c.relname ${ours} and not exists (select from pg_policy p where p.polrelid = c.oid)
        union select polname from pg_policy where polname !~ ' '`))

test('no policy only widens: none is simply true', () =>
  none(`select polname from pg_policy
        where 'true' in (pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid))`))

test('every policy is for the application (to lydhoer_app), save one of each table: the owner on duty needs no other, and each costs every function on duty', () =>
  none(`select polrelid::regclass::text, polname::text from pg_policy where polroles <> array['lydhoer_app'::regrole::oid]
          and not (polname = 'the owner, on duty only' and polroles = array['lydhoer_owner'::regrole::oid])
        union all select c.relname, 'the owner, on duty only' ${ours} and not exists (
          select from pg_policy p where p.polrelid = c.oid and p.polname = 'the owner, on duty only')`))

test('every table and every function is explained in a comment', () =>
  none(`select c.relname ${ours} and obj_description(c.oid, 'pg_class') is null
        union select proname from pg_proc p
        where pronamespace = 'lydhoer'::regnamespace and obj_description(p.oid, 'pg_proc') is null`))

test('every primary key starts with municipality_id, save that of the municipality itself and of what the tables are', () =>
  none(`select c.relname ${ours} and c.relname not in ('municipality', 'resting') and coalesce((
          select a.attname from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
          where i.indrelid = c.oid and i.indisprimary), '') <> 'municipality_id'`))

test('every foreign key within a municipality carries the municipality, so that no row can point into another', () =>
  none(`select conrelid::regclass, conname from pg_constraint k
        where contype = 'f' and connamespace = 'lydhoer'::regnamespace
          and (select attname from pg_attribute where attrelid = conrelid and attnum = conkey[1]) <> 'municipality_id'`))

test('inserting and updating are granted by column, never for a whole table', () =>
  none(`select grantee, table_name, privilege_type from information_schema.role_table_grants
        where table_schema = 'lydhoer' and grantee in ('lydhoer_app', 'PUBLIC')
          and privilege_type not in ('SELECT', 'DELETE')`))

test('nobody but the application is granted anything', () =>
  none(`select grantee, table_name from information_schema.role_table_grants
        where table_schema = 'lydhoer' and grantee not in ('lydhoer_app', 'lydhoer_owner')`))

test('the application may not write the columns by which rows hide', () =>
  none(`select table_name, column_name from information_schema.column_privileges
        where table_schema = 'lydhoer' and grantee = 'lydhoer_app' and privilege_type in ('INSERT', 'UPDATE')
          and column_name in ('ground_until', 'stands_until', 'rests_on', 'created_at')`))

test('no row changes hands: owner, citizen, municipality and conversation are never updated', () =>
  none(`select table_name, column_name from information_schema.column_privileges
        where table_schema = 'lydhoer' and grantee = 'lydhoer_app' and privilege_type = 'UPDATE'
          and column_name in ('municipality_id', 'id', 'owner_id', 'citizen_id', 'author_id', 'person_id',
            'conversation_id', 'passage_id', 'with_person_id', 'purpose')`))

test('the application owns nothing, is nobody special, and is a member of nothing', async () => {
  const { rows } = await client.query(
    `select rolsuper, rolcreaterole, rolcreatedb, rolbypassrls, rolreplication, rolcanlogin
     from pg_roles where rolname = 'lydhoer_app'`,
  )
  assert.deepEqual(rows, [
    {
      ...{ rolsuper: false, rolcreaterole: false, rolcreatedb: false, rolbypassrls: false },
      ...{ rolreplication: false, rolcanlogin: true },
    },
  ])
  await none(`select roleid::regrole from pg_auth_members where member = 'lydhoer_app'::regrole`)
  await none(`select oid::regclass from pg_class where relowner = 'lydhoer_app'::regrole
              union all select oid::regproc::text::regclass from pg_proc where proowner = 'lydhoer_app'::regrole`)
})

test('the owner of the tables cannot log in, is no superuser and cannot bypass row level security', async () => {
  const { rows } = await client.query(
    `select rolsuper, rolbypassrls, rolcanlogin from pg_roles where rolname = 'lydhoer_owner'`,
  )
  assert.deepEqual(rows, [{ rolsuper: false, rolbypassrls: false, rolcanlogin: false }])
  await none(`select c.relname ${ours} and c.relowner <> 'lydhoer_owner'::regrole`)
})

test('a function that runs as the owner is fixed to its schema and not open to the public', () =>
  none(`select proname from pg_proc p where pronamespace = 'lydhoer'::regnamespace and prosecdef
          and (coalesce(array_to_string(proconfig, ','), '') !~ 'search_path=lydhoer, pg_temp'
            or has_function_privilege('public', p.oid, 'execute'))`))

test('the functions that run as the owner are these and no more', async () => {
  const { rows } = await client.query<{ name: string; open: boolean }>(
    `select proname as name, has_function_privilege('lydhoer_app', oid, 'execute') as open
     from pg_proc where pronamespace = 'lydhoer'::regnamespace and prosecdef order by 1`,
  )
  assert.deepEqual(Object.fromEntries(rows.map(({ name, open }) => [name, open])), {
    across_municipalities: true,
    a_no_ends_the_recording: false,
    all_said_yes: true,
    answer_about_guest: true,
    begin_partnership: true,
    citizens_by_number: true,
    citizens_stand: true,
    company_endings: true,
    company_by_link: true,
    company_reads_until: true,
    colleagues_by_key: true,
    complaints_counted: true,
    complaints_pending: true,
    complaints_without_leader: true,
    conversations_noticed: true,
    correct_conversation: true,
    correct_transcript: true,
    count_turns: false,
    count_what_was_taken_back: false,
    end_its_meetings: false,
    end_researcher_key: false,
    erase_and_tell: false,
    erase_mistaken: true,
    erase_what_rests_on: false,
    expect_colleagues: true,
    expire_consents: true,
    follow_room: false,
    forget_feedback_rounds: true,
    forget_flip_recordings: true,
    forget_gone_notices: true,
    forget_hours_shown: true,
    forget_let_go: true,
    forget_meetings: true,
    forget_past_retention: true,
    forget_sessions: true,
    guests_asked_of_me: true,
    guidance_followed: true,
    hand_over_round: true,
    hand_over_session: true,
    has_written_there: true,
    hear_theme: false,
    hours_by_link: true,
    how_guest_stands: true,
    in_decision: false,
    in_the_meeting: true,
    join_partnership: true,
    keep_key_check: true,
    keep_searched: false,
    key_check: true,
    last_no_shows_nothing: false,
    leaders_here: true,
    link_of: false,
    let_guest_go: false,
    letters_counted: true,
    log_access: true,
    looks_of_who_held_it: true,
    mail_to_send: true,
    meet_citizen: true,
    migrated_to: true,
    name_people: true,
    note_leaving: false,
    note_searched: true,
    note_withdrawal: false,
    objects_without_rows: true,
    openings_for_me: true,
    openings_by_link: true,
    panel_answer_waits: true,
    panel_is_small: true,
    partnership_invited: true,
    placement_patterns: true,
    plan_opened_to_me: true,
    protect_meetings: false,
    reach_of_mine: true,
    recordings_to_measure: true,
    register_citizens: true,
    registers_to_read: true,
    remember_erased_object: false,
    requests_supported: true,
    rest_on_session: false,
    revoked_shows_nothing: false,
    say_a_story_is_gone: false,
    say_by_link: true,
    say_where_a_quote_stood: false,
    sealed_before: true,
    seat_citizen: false,
    seat_guest: false,
    seen_as_guest: true,
    send_complaint_on: true,
    show_hours_no_more: false,
    sign_in: true,
    sign_out_without_role: true,
    signs_in: true,
    stories_waiting: true,
    studies_to_compute: true,
    swap_visits: true,
    take_back_person: true,
    take_over_flip: true,
    take_over_gathering: true,
    take_over_joint_experiment: true,
    take_over_outward: true,
    take_over_resource: true,
    take_out_across: false,
    take_by_link: true,
    take_place: false,
    tell_those_who_had_it: false,
    the_guest: true,
    time_made: true,
    transcripts_to_index: true,
    usual_wait: true,
    unsay_by_link: true,
    visits_to_swap_with: true,
    waits_by_department: true,
    work_wished_for: true,
    what_lies_here: true,
    wait_for_a_no: false,
    who_leaves_says_yes_no_more: false,
    who_takes_in: true,
    who_was_named: true,
    who_works_with_me: true,
    words_by_link: true,
    whose_feed: true,
    withdraw_consent: true,
    words_told: true,
    workers_of_mine: true,
    workers_with: true,
    would_be_forgotten: true,
  })
})

test('a function that policies call cannot be fooled by a temporary table: its body is bound when it is made', () =>
  none(`select proname from pg_proc where pronamespace = 'lydhoer'::regnamespace and not prosecdef
          and prosqlbody is null and coalesce(array_to_string(proconfig, ','), '') !~ 'search_path=lydhoer, pg_temp'`))

test('nothing that depends on who asks or when is worked out in a plan, which others are answered by too', () =>
  none(`select proname from pg_proc p where pronamespace = 'lydhoer'::regnamespace and provolatile = 'i'
        and pg_get_functiondef(p.oid) ~ '(current_\\w+|set_config|\\mme|\\mnow|today|at_the_door) *\\('`))

test('the application can make no table, not even a temporary one, nor look into the history of migrations', async () => {
  const app = new pg.Client({ connectionString: fresh.url })
  await app.connect()
  try {
    for (const statement of [
      'create table lydhoer.mine (id int)',
      'create table public.mine (id int)',
      'create temporary table mine (id int)',
      'create schema mine',
      'select * from lydhoer_migrations.applied',
      'set role lydhoer_owner',
      'alter table lydhoer.turn disable row level security',
    ])
      await assert.rejects(app.query(statement), /permission denied|must be owner/, statement)
  } finally {
    await app.end()
  }
})

test('every policy that asks for consent asks for today: each carried row names its term', () =>
  none(`select c.relname ${ours}
          and exists (select from pg_attribute where attrelid = c.oid and attname = 'ground_until')
          and not exists (select from pg_policy p where p.polrelid = c.oid and p.polcmd in ('r', '*')
            and pg_get_expr(p.polqual, p.polrelid) ~ 'ground_until')`))

test('each migration is named as a sentence, once, and its number only names it', async () => {
  const names = (await migrations()).map((one) => one.name)
  assert.ok(names.length >= 25)
  for (const name of names) assert.match(name, /^\d{4}(-[a-z0-9]+){3,}\.sql$/)
  assert.equal(new Set(names).size, names.length)
})

/**
 * Functions that a migration behind 0130 states anew, and why. A new table is no reason: what must know of every table reads
 * `resting`. Two branches that each state one anew would otherwise undo each other in silence.
 */
const changedOnPurpose: Record<string, string> = {
  'conversations_noticed in 0181-what-has-been-noticed-is-planned-once.sql':
    'its statement is put together from resting, and is now planned once a connection',
  'sign_in in 0171-whoever-was-expected-signs-in-as-that.sql':
    'a colleague who was written in before they came is found by staff_key (decision 076)',
  ...Object.fromEntries(
    [
      'me',
      'current_municipality',
      'today',
      'we_two',
      'current_person',
      'signed_in',
      'program',
      'at_the_door',
    ].map((name) => [
      `${name} in 0220-who-asks-is-read-where-it-is-asked.sql`,
      'the same, as one expression that the planner puts where it is called (decision 074)',
    ]),
  ),
  'days_kept in 0273-a-round-is-forgotten-some-years-after.sql':
    'a rule gets a line more, as the function says of itself (decision 062)',
  'rest_on_session in 0381-a-guest-carries-what-they-are-let-in-to.sql':
    'the row of a guest carries the turns of the passage, which whoever leads may not see themselves',
  'guests_asked_of_me in 0381-a-guest-carries-what-they-are-let-in-to.sql':
    'a citizen whom nobody asks about a guest is told so before anything further is asked',
  'conversations_noticed in 0383-what-has-been-noticed-is-found-by-its-name.sql':
    'whether its statement is kept is tried, instead of looked up in a list of all that are',
  'in_decision in 0400-a-line-of-the-agenda-is-said-aloud.sql':
    'a line that is still sound stays the citizen’s to word and to take back',
  'forget_past_retention in 0420-each-table-says-how-long-it-is-kept.sql':
    'its list of tables stands in resting now, so that a table that comes later is no reason to state it anew',
  'usual_wait in 0420-each-table-says-how-long-it-is-kept.sql':
    'it tells only of years that are wholly kept, since one on its way out grows smaller by one citizen a night',
  'count_what_was_taken_back in 0420-each-table-says-how-long-it-is-kept.sql':
    'a complaint that is past its rule stays in the count, too',
  'complaints_counted in 0420-each-table-says-how-long-it-is-kept.sql':
    'complaints of which it is not known any more whose they were are taken as those of one',
  ...Object.fromEntries(
    ['letters_counted', 'words_told'].map((name) => [
      `${name} in 0420-each-table-says-how-long-it-is-kept.sql`,
      'it tells only of quarters that are wholly kept, since one on its way out grows smaller by one citizen a night',
    ]),
  ),
  'waits_by_department in 0421-few-are-gathered-in-one-way.sql':
    'small groups are gathered by the function that letters and complaints use',
  'decided_lines_stand in 0430-words-are-chosen-in-a-conversation-for-the-plan.sql':
    'a line has one more way back to where it came from, which goes when that does',
  'who_i_am in 0404-a-citizen-reads-in-their-own-tongue.sql':
    'who asks is told what they read in, and what they can choose, in the one question that each page asks anyway',
  'would_be_forgotten in 0471-what-was-opened-written-and-answered-is-kept-by-a-rule.sql':
    'whose an answer of the panel is stands in a table of its own, so each table says whose its rows are',
  'words_told in 0472-what-followed-guidance-is-told-by-where-it-came.sql':
    'who is many enough to be told of stands in many_enough, which what followed guidance asks too',
}

test('no function is stated anew from here on, unless this test says why', async () => {
  const all = await migrations()
  const since = all.findIndex(({ name }) => name.startsWith('0130-what-json-holds')) + 1
  const stated = (text: string) =>
    [...text.matchAll(/^create (?:or replace )?function (\w+)\((.*?)\)(?= returns|\s*$)/gms)].map(
      ([, name, parameters]) => `${name}(${parameters})`,
    )
  const before = new Set(all.slice(0, since).flatMap(({ text }) => stated(text)))
  const anew: string[] = []
  for (const { name, text } of all.slice(since))
    for (const one of stated(text)) {
      if (before.has(one)) anew.push(`${one.replace(/\(.*/s, '')} in ${name}`)
      before.add(one)
    }
  assert.ok(before.size > 40)
  assert.deepEqual(anew, Object.keys(changedOnPurpose))
})
