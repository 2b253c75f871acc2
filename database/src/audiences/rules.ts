// What must be true of policies and audiences, whatever tables come: each rule is a statement that gives the offenders.

/** Each policy of the application's that opens something, with the audiences that it calls and the tables that it looks at. */
const policies = `select c.relname as table, p.polname as name, p.polcmd in ('r', '*') as shows,
    array(select f.proname::text from pg_depend d join pg_proc f on f.oid = d.refobjid
      where d.classid = 'pg_policy'::regclass and d.objid = p.oid and d.refclassid = 'pg_proc'::regclass) as calls,
    array(select distinct t.relname::text from pg_depend d join pg_class t on t.oid = d.refobjid
      where d.classid = 'pg_policy'::regclass and d.objid = p.oid and d.refclassid = 'pg_class'::regclass
        and d.refobjid <> p.polrelid) as looks
  from pg_policy p join pg_class c on c.oid = p.polrelid
  where c.relnamespace = 'lydhoer'::regnamespace and p.polpermissive and p.polroles <> array['lydhoer_owner'::regrole::oid]`

/** The function of an audience: weTwo is we_two(). */
const functionOf = (audience: string) => `lower(regexp_replace(${audience}, '([A-Z])', '_\\1', 'g'))`

/** Every audience that there may be, as the check on resting has them. */
const audiences = `select ${functionOf('match[1]')} as name
  from pg_constraint k, regexp_matches(pg_get_constraintdef(k.oid), '''(\\w+)''::text', 'g') as match
  where k.conrelid = 'lydhoer.resting'::regclass and pg_get_constraintdef(k.oid) ~ 'audiences <@'`

const named = `array(select ${functionOf('one')} from unnest(r.audiences) one)`

/**
 * The tables whose rows are read in another municipality too, and why each: who is in a partnership and who has left it, so that everybody knows with whom they
 * share; the copies of what was shared; and which researchers belong to it. What they are made from, and who decided it, stays within one municipality.
 */
const acrossMunicipalities = [
  ...['partnership_member', 'partnership_left', 'partnership_thing', 'partnership_researcher'],
]

export const audienceRules = {
  functions: {
    words: 'each audience is a function of its name',
    offenders: `select name as table from (${audiences}) a
      where not exists (select from pg_proc where pronamespace = 'lydhoer'::regnamespace and proname = a.name)`,
  },
  called: {
    words:
      'each policy calls an audience that its table names, or looks at a table that it follows; whoever writes may do it as me',
    offenders: `select p.table, p.name from (${policies}) p join lydhoer.resting r on r.table_name = p.table
      where not (calls && ${named}) and not (looks && follows) and not (not shows and 'me' = any (calls))`,
  },
  strangers: {
    words:
      'what shows rows shows them to no audience that the table does not name, nor to those of a table that it does not follow',
    offenders: `select p.table, p.name, stranger
      from (${policies}) p join lydhoer.resting r on r.table_name = p.table,
        unnest(looks || array(select a.name from (${audiences}) a where a.name = any (calls))) stranger
      where shows and stranger <> all (${named} || follows)
        and not (stranger = 'me' and looks && follows)`,
  },
  idle: {
    words:
      'an audience that a table names is called by one of its policies, and what it follows is looked at to show rows',
    offenders: `select r.table_name as table, nothing from lydhoer.resting r, unnest(${named} || follows) nothing
      where nothing <> 'across_municipalities' and not exists (select from (${policies}) p where p.table = r.table_name
        and (nothing = any (calls) or shows and nothing = any (looks)))`,
  },
  roundabout: {
    words: 'no policy asks who somebody is but through an audience',
    offenders: `select p.table, p.name from (${policies}) p where calls && array['current_person', 'is_staff', 'roles_of']`,
  },
  municipality: {
    words:
      'rows that are seen by what they name are of the municipality that asks, unless one stands at the door',
    offenders: `select r.table_name as table from lydhoer.resting r
      where audiences <> '{}' and not audiences && '{atTheDoor,program,acrossMunicipalities}' and table_name <> 'resting'
        and not exists (select from pg_policy p where p.polrelid = ('lydhoer.' || r.table_name)::regclass
          and not p.polpermissive and p.polcmd = '*'
          and pg_get_expr(p.polqual, p.polrelid) ~ '^\\(municipality_id = \\( SELECT (lydhoer\\.)?current_municipality')`,
  },
  across: {
    words:
      'what is also read in the other municipalities of a partnership is these tables and no more, and goes no further than the partnership',
    offenders: `select r.table_name as table from lydhoer.resting r
      where 'acrossMunicipalities' = any (audiences) <> (table_name = any (array[${acrossMunicipalities.map((table) => `'${table}'`).join(', ')}]))
        or 'acrossMunicipalities' = any (audiences)
          and not exists (select from pg_policy p where p.polrelid = ('lydhoer.' || r.table_name)::regclass
            and not p.polpermissive and p.polcmd = '*' and pg_get_expr(p.polqual, p.polrelid) ~ ('^\\(\\(municipality_id = \\( SELECT (lydhoer\\.)?current_municipality\\([^()]*\\)[^()]*\\)\\) '
              || 'OR \\(partnership_id IN \\( SELECT (lydhoer\\.)?across_municipalities\\([^()]*\\)[^()]*\\)\\)\\)$'))`,
  },
}
