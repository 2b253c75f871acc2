import { parseArgs } from 'node:util'
import { occupations, workOf } from '@lydhoer/occupations'
import {
  limitIn,
  matchWishes,
  mostCitizens,
  readCitizens,
  readOpenings,
  reasonsOf,
  type Citizen,
  type Match,
  type Opening,
} from '@lydhoer/pairing'
import type { Language, Sentence } from '@lydhoer/words'
import type { Terminal } from '../command.ts'
import { matchText } from '../match-text.ts'
import { progressOn } from '../progress.ts'
import { tableFrom } from '../read-table.ts'
import { Refusal } from '../refusal.ts'

/** What `lydhoer match --help` says. */
export const help: Sentence = {
  da: `lydhoer match BORGERE.csv ÅBNINGER.csv [--json]

Hvilke steder kan hver borger spørges om? Flere muligheder til hver, med det, der taler for og imod, så borgeren kan vælge
eller sige nej. Grænser brydes aldrig; så kommer ønskerne i rækkefølge, og den, der har ventet længst eller ønsker noget
svært, bliver ikke efterladt. Kan to lige så godt få den samme plads, får begge den at se, og mennesker afgør det. Ingen
får et tal for, hvor let de er at hjælpe.

Begge filer er tabeller med overskrift, skilt af komma, semikolon eller tabulator.
Borgere:
  id           kort navn uden mellemrum
  waitingWeeks uger, siden ønsket blev sagt
  wish1-wish3  det kæreste ønske først, i almindelige ord (bibliotek, dyrehjem)
  hours        timer om ugen: 8 er højst 8, 4-10 er fra 4 til 10
  transport    bus, cykel, bil; “ingen bil” er alt andet
  not          arbejde eller åbninger, de har sagt nej til, skilt af |
Åbninger:
  id           kort navn uden mellemrum
  occupation   arbejdet, i almindelige ord eller som fire cifre i ISCO-08
  places       pladser (ellers 1)
  hours        timer om ugen: 8 er netop 8, 4-10 er fra 4 til 10
  transport    hvordan man kan komme dertil
  welcomes     hvem de siger velkommen, i deres egne ord
Et tomt felt er ingen grænse; det står som noget, der skal spørges om.

  --json       { options: [{ citizen, opening, rank, because, against, unknown }], unmet: [{ citizen, limit, says, akin }],
                 lookFor: [{ what, people }], seconds }
`,
  en: `lydhoer match CITIZENS.csv OPENINGS.csv [--json]

Which places can each citizen be asked about? Several options each, with what speaks for and against, so that the citizen
can choose or say no. Limits never broken; then wishes come in order, and whoever has waited longest or wishes something
hard is not left behind. Where two could as well have the same place, both are shown it, and people settle it. Nobody gets
a number for how easy they are to help.

Both files are tables with a heading, parted by comma, semicolon or tab.
Citizens:
  id           a short name without spaces
  waitingWeeks weeks since the wish was said
  wish1-wish3  the dearest wish first, in everyday Danish words (bibliotek, dyrehjem)
  hours        hours a week: 8 is 8 at most, 4-10 is from 4 to 10
  transport    bus, bicycle, car; “no car” is all others
  not          work or openings they said no to, parted by |
Openings:
  id           a short name without spaces
  occupation   the work, in everyday Danish words or as four digits of ISCO-08
  places       places (else 1)
  hours        hours a week: 8 is just 8, 4-10 is from 4 to 10
  transport    how one can get there
  welcomes     whom they welcome, in their own words
An empty cell limits nothing; it stands as something to ask.

  --json       { options: [{ citizen, opening, rank, because, against, unknown }], unmet: [{ citizen, limit, says, akin }],
                 lookFor: [{ what, people }], seconds }
`,
}

/** `lydhoer match`: options for citizens who look for a place, in plain words or as JSON. */
export function run(args: string[], terminal: Terminal): void {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' } },
  })
  const [citizensFile, openingsFile, ...more] = positionals
  if (citizensFile === undefined || openingsFile === undefined || more.length > 0)
    throw new Refusal(says.files)
  const citizens = tableFrom(citizensFile, readCitizens)
  const openings = tableFrom(openingsFile, readOpenings)
  if (citizens.length > mostCitizens) throw new Refusal(says.many(citizens.length))
  const start = performance.now()
  const progress = progressOn(terminal, { da: 'Ser efter steder:', en: 'Looking for places:' })
  const match = matchWishes(citizens, openings, { workOf: workOf(occupations), progress })
  const seconds = Math.round(performance.now() - start) / 1000
  terminal.out(
    values.json
      ? `${JSON.stringify({ ...asJson(match, citizens, openings, terminal.language), seconds }, null, 1)}\n`
      : matchText(match, citizens, openings, terminal.language),
  )
}

function asJson(
  { options, unmet, lookFor }: Match,
  citizens: readonly Citizen[],
  openings: readonly Opening[],
  language: Language,
) {
  const citizenOf = new Map(citizens.map((one) => [one.id, one]))
  const openingOf = new Map(openings.map((one) => [one.id, one]))
  return {
    options: options.map((option) => {
      const { citizen, opening, rank } = option
      const reasons = reasonsOf(language, option, citizenOf.get(citizen)!, openingOf.get(opening)!)
      return { citizen, opening, rank, ...reasons }
    }),
    unmet: unmet.map((one) => ({
      citizen: one.citizen,
      limit: one.limits.join(' '),
      says: limitIn(language, one),
      akin: one.akin,
    })),
    lookFor,
  }
}

const says = {
  files: {
    da: 'Der skal to filer til; skriv lydhoer match borgere.csv åbninger.csv.',
    en: 'Two files are needed; write lydhoer match citizens.csv openings.csv.',
  },
  many: (citizens: number) => ({
    da: `Filen har ${citizens} borgere, og der kan højst være ${mostCitizens} ad gangen; del den, for eksempel efter kommune.`,
    en: `The file has ${citizens} citizens, and there can be ${mostCitizens} at a time; part it, for instance by municipality.`,
  }),
}
