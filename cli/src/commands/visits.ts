import { parseArgs } from 'node:util'
import {
  loosenIn,
  namedIn,
  planVisits,
  readPeople,
  whatIn,
  type PeopleRead,
  type Unmet,
} from '@lydhoer/pairing'
import type { Sentence } from '@lydhoer/words'
import type { Terminal } from '../command.ts'
import { progressOn } from '../progress.ts'
import { onlyFile } from '../read-file.ts'
import { tableFrom } from '../read-table.ts'
import { Refusal } from '../refusal.ts'
import { planText } from '../visits-text.ts'

/** What `lydhoer visits --help` says. */
export const help: Sentence = {
  da: `lydhoer visits PERSONER.csv --each 26 [--weeks 52] [--seed 7] [--json]

Hvem besøger hvem hvornår? Makkerpar (og en trio, når antallet er ulige) og en plan uge for uge: alle besøger og får
besøg lige mange gange, makkere skifter, ønsker mødes, hvor det går, og grænser brydes aldrig. I en uge er man højst på
ét besøg og får højst ét. Ingen besøger sin egen leder, og ingen leder besøger sine egne.

Filen er en tabel med overskrift, skilt af komma, semikolon eller tabulator. Flere id’er i ét felt skilles med mellemrum.
  id           kort navn uden mellemrum
  department   afdeling; alle møder helst andre afdelinger end deres egen
  leader       lederens id
  not          id’er på dem, man ikke skal være sammen med
  same         id’er på dem, man helst vil være sammen med
og hvis det skal bruges:
  days         arbejdsdage (man tir ons); to uden en fælles dag mødes ikke
  away         uger, hvor man ikke er der (7 28-31)
  across       ja: helst andre afdelinger; nej: helst sin egen
  partner      fast eller skift

  --each N     besøg til hver
  --weeks N    uger i runden (ellers 52)
  --groups 3   trioer i stedet for par
  --keep       samme makker hele runden for alle, der ikke siger andet
  --within     helst egen afdeling for alle, der ikke siger andet
  --seed N     en anden lodtrækning (ellers 1)
  --json       planen som JSON: { visits: [{ week, visitor, host }], seconds, unmet: [{ what, who, loosen }] }

Kode 1, når ikke alle kan få deres besøg; planen er så den bedste, der kunne laves, og der står hvad der støder sammen.
`,
  en: `lydhoer visits PEOPLE.csv --each 26 [--weeks 52] [--seed 7] [--json]

Who visits whom when? Pairs (and a trio where the number is odd) and a plan week by week: all visit and are visited
equally often, partners change, wishes are met where possible, and limits never broken. In a week one makes at most one
visit and has at most one. Nobody visits their own leader, and no leader visits those they lead.

The file is a table with a heading, parted by comma, semicolon or tab. Several ids in one cell are parted by spaces.
  id           a short name without spaces
  department   all rather meet other departments than their own
  leader       the id of the leader
  not          ids of those not to be with
  same         ids of those one would like to be with
and where they are needed:
  days         days at work (mon tue wed); two without a day in common do not meet
  away         weeks in which one is not there (7 28-31)
  across       yes: rather other departments; no: rather one's own
  partner      keep or change

  --each N     visits each
  --weeks N    weeks in the round (else 52)
  --groups 3   trios instead of pairs
  --keep       the same partner all along for all who say nothing else
  --within     rather their own department for all who say nothing else
  --seed N     another draw (else 1)
  --json       the plan as JSON: { visits: [{ week, visitor, host }], seconds, unmet: [{ what, who, loosen }] }

Code 1 where not everybody can have their visits; the plan is then the best there is, and says what collides.
`,
}

/** `lydhoer visits`: a plan of feedback visits, in plain words or as JSON. */
export async function run(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      each: { type: 'string' },
      weeks: { type: 'string' },
      groups: { type: 'string' },
      keep: { type: 'boolean' },
      within: { type: 'boolean' },
      seed: { type: 'string' },
      json: { type: 'boolean' },
    },
  })
  const file = onlyFile(positionals, 'lydhoer visits personer.csv --each 26')
  if (values.each === undefined)
    throw new Refusal({
      da: '--each mangler; skriv hvor mange besøg hver skal have, for eksempel --each 12.',
      en: '--each is missing; write how many visits each shall have, for instance --each 12.',
    })
  const weeks = whole('--weeks', values.weeks ?? '52', 1, 520)
  const round = {
    each: whole('--each', values.each, 1, 520),
    weeks,
    groups: groupsFrom(values.groups),
    seed: whole('--seed', values.seed ?? '1', 0, 2 ** 32 - 1),
    across: !values.within,
    partner: values.keep ? ('keep' as const) : ('change' as const),
  }
  const { people, outsideLeaders } = tableFrom(file, readPeople)
  tellOutsideLeaders(file, outsideLeaders, terminal)
  const start = performance.now()
  const plan = await planVisits(people, round, {
    progress: progressOn(terminal, { da: 'Lægger planen:', en: 'Making the plan:' }),
  })
  const seconds = Math.round(performance.now() - start) / 1000
  terminal.out(
    values.json
      ? `${JSON.stringify({ visits: plan.visits, seconds, unmet: unmetAsJson(plan.unmet, terminal.language) }, null, 1)}\n`
      : planText(plan, people.length, weeks, terminal.language),
  )
  return plan.unmet.some(({ what }) => what !== 'same' && what !== 'across') ? 1 : 0
}

/** Sentences for people, and beside them the same as data for programs. */
const unmetAsJson = (unmet: readonly Unmet[], language: 'da' | 'en') =>
  unmet.map((one) => ({
    what: whatIn(language, one),
    who: one.who,
    loosen: loosenIn(language, one),
    kind: one.what,
    only: one.only,
    got: one.got,
    of: one.of,
    limits: one.collide,
    loosenings: one.loosen,
  }))

function whole(option: string, written: string, least: number, most: number): number {
  const number = Number(written)
  if (/^\d+$/.test(written) && number >= least && number <= most) return number
  throw new Refusal({
    da: `${option} skal være et helt tal fra ${least} til ${most}, ikke “${written}”.`,
    en: `${option} takes a whole number from ${least} to ${most}, not “${written}”.`,
  })
}

function groupsFrom(written = '2'): 2 | 3 {
  if (written === '2' || written === '3') return written === '2' ? 2 : 3
  throw new Refusal({
    da: `--groups kan være 2 eller 3, ikke “${written}”.`,
    en: `--groups can be 2 or 3, not “${written}”.`,
  })
}

/** A leader need not take part; but an id with a slip of the pen looks the same, and would let a leader be visited. */
function tellOutsideLeaders(
  file: string,
  outside: PeopleRead['outsideLeaders'],
  { err, language }: Terminal,
) {
  const [first] = outside
  if (!first) return
  const ids = namedIn(
    language,
    outside.map(({ id }) => id),
  )
  const says = {
    da: `Disse ledere er ikke selv med i runden: ${ids}. Er et id skrevet forkert, så ret det`,
    en: `These leaders do not take part themselves: ${ids}. If an id is misspelt, mend it`,
  }
  err(`${file}:${first.line}:${first.column}: ${says[language]}.\n`)
}
