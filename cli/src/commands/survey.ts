import { basename, extname } from 'node:path'
import { parseArgs } from 'node:util'
import { asDdi, asSav, readAnswers, surveyOf, variablesOf } from '@lydhoer/survey'
import { today, type Sentence } from '@lydhoer/words'
import type { Terminal } from '../command.ts'
import { namesIn, wholeIn } from '../option.ts'
import { onlyFile } from '../read-file.ts'
import { tableFrom } from '../read-table.ts'
import { surveyText } from '../survey-text.ts'
import { refuseExisting, writeNew } from '../write-file.ts'

/** What `lydhoer survey --help` says. */
export const help: Sentence = {
  da: `lydhoer survey SVAR.csv [--scale a,b,c] [--group KOLONNE] [--invited N] [--weights KOLONNE]
               [--sav FIL] [--ddi FIL] [--json]

Hvad svarede folk, da de blev spurgt? Fordelinger, midterste svar og andele med 95 %-intervaller; hvor mange der ikke
svarede; og om spørgsmål, der skal måle det samme, hænger sammen (α og ω). Ingen kan findes i tallene: svar fra færre
end fem er skjult, og det er også det, man kunne regne dem ud af.

Filen er en tabel med overskrift, skilt af komma, semikolon eller tabulator: en linje for hver, der svarede, og en
kolonne for hvert spørgsmål. Et tomt felt er intet svar. Fritekst og numre på personer bliver ikke vist.

  --scale     spørgsmål, der hører sammen; kan skrives flere gange
  --group     kolonnen med afdeling eller gruppe; de står efter alfabetet, og under ti lægges sammen
  --invited   hvor mange der blev spurgt
  --weights   kolonnen med vægte; de beskæres til 0,3–3, og tallene uden vægt står ved siden af
  --seed N    andre lodtrækninger til intervallerne (ellers 1)
  --sav FIL   skriv svarene til SPSS og PSPP; --ddi FIL skriver kodebogen (DDI 2.5); --force, hvis filen findes i forvejen
  --json      { response, items: { navn: { n, distribution, median, wilson, groups, weighted } },
                scales: [{ items, alpha, omega, interval, details }], nEff, trimmed, hidden, leftOut }
`,
  en: `lydhoer survey ANSWERS.csv [--scale a,b,c] [--group COLUMN] [--invited N] [--weights COLUMN]
               [--sav FILE] [--ddi FILE] [--json]

What did people answer when they were asked? Distributions, the middle answer, and shares with 95 % intervals; how many
did not answer; and whether questions meant to measure the same go together (α and ω). Nobody is found in the figures:
answers of fewer than five are hidden, and so is what they could be reckoned from.

The file is a table with a heading, parted by comma, semicolon or tab: a line for each who answered, a column for each
question. An empty cell is no answer. Words of people's own and ids are not shown.

  --scale     questions that belong together; can be written several times
  --group     the column with the department or group; in alphabetical order, those under ten together
  --invited   how many were asked
  --weights   the column with weights; trimmed to 0.3–3, and the figures without stand beside
  --seed N    other draws for the intervals (else 1)
  --sav FILE  write the answers for SPSS and PSPP; --ddi FILE writes the codebook (DDI 2.5); --force if the file is there already
  --json      { response, items: { name: { n, distribution, median, wilson, groups, weighted } },
                scales: [{ items, alpha, omega, interval, details }], nEff, trimmed, hidden, leftOut }
`,
}

/** `lydhoer survey`: what people answered, in plain words or as JSON. */
export function run(args: string[], terminal: Terminal): void {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      scale: { type: 'string', multiple: true },
      group: { type: 'string' },
      invited: { type: 'string' },
      weights: { type: 'string' },
      seed: { type: 'string' },
      sav: { type: 'string' },
      ddi: { type: 'string' },
      force: { type: 'boolean' },
      json: { type: 'boolean' },
    },
  })
  const file = onlyFile(positionals, 'lydhoer survey svar.csv')
  const scales = values.scale?.map((written) => namesIn(written, says.scale))
  const invited = wholeIn('--invited', values.invited)
  const seed = wholeIn('--seed', values.seed)
  for (const path of [values.sav, values.ddi]) refuseExisting(path, values.force)
  const { read, survey } = tableFrom(file, (text) => {
    const read = readAnswers(text, { group: values.group, weights: values.weights })
    const others = terminal.language === 'da' ? 'øvrige' : 'others'
    return { read, survey: surveyOf(read, { ...(scales ? { scales } : {}), invited, seed, others }) }
  })
  const study = { title: basename(file, extname(file)), day: today(new Date()), variables: variablesOf(read) }
  if (values.sav)
    writeNew(
      values.sav,
      asSav({ ...study, ...(read.weights ? { weights: read.weights } : {}) }),
      values.force,
    )
  if (values.ddi)
    writeNew(
      values.ddi,
      asDdi({ ...study, language: terminal.language, report: survey, file: basename(values.sav ?? file) }),
      values.force,
    )
  if (!values.json) {
    terminal.out(surveyText(survey, terminal.language))
    return
  }
  const hidden = survey.hidden.map((one) => ({ ...one, because: one.because[terminal.language] }))
  terminal.out(`${JSON.stringify({ ...survey, hidden }, null, 1)}\n`)
}

const says = {
  scale: {
    da: '--scale skal have mindst to forskellige spørgsmål med komma imellem.',
    en: '--scale takes at least two different questions parted by commas.',
  },
}
