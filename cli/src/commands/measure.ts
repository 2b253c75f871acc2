import { parseArgs } from 'node:util'
import type { Sentence } from '@lydhoer/words'
import type { Terminal } from '../command.ts'
import { reportOf } from '../measure/report.ts'
import { rolesFor } from '../measure/roles.ts'
import { summaryText } from '../measure/summary.ts'
import { onlyFile, readTranscript } from '../read-file.ts'

/** What `lydhoer measure --help` says. */
export const help: Sentence = {
  da: `lydhoer measure FIL [--citizen B] [--worker M,S] [--interpreter T] [--companion K] [--json]

Ser en samtale efter og fortæller, hvad der er at lytte efter: hvem der taler, spørgsmålenes form, pauser, korte svar,
samtidig tale og latter. Tallene gælder den ene samtale og er ikke en karakter.

  --citizen KODE       den, samtalen handler om, som koden står i filen
  --worker KODE,KODE   medarbejderne
  --interpreter, --companion   tolk og bisidder
  --json               alt, som JSON; tider i hele millisekunder, null når de ikke kendes
`,
  en: `lydhoer measure FILE [--citizen B] [--worker M,S] [--interpreter T] [--companion K] [--json]

Looks through a conversation and tells what there is to listen for: who talks, the form of questions, pauses, short
answers, talk at the same time and laughter. The figures are for that conversation and are no grade.

  --citizen CODE       the person it is about, by the code in the file
  --worker CODE,CODE   the workers
  --interpreter, --companion   interpreter and companion
  --json               everything, as JSON; times in whole milliseconds, null where unknown
`,
}

/** `lydhoer measure`: a readable summary, or with `--json` the whole report. */
export function run(args: string[], terminal: Terminal): void {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      citizen: { type: 'string' },
      worker: { type: 'string' },
      interpreter: { type: 'string' },
      companion: { type: 'string' },
      json: { type: 'boolean' },
    },
  })
  const file = onlyFile(positionals, 'lydhoer measure samtale.txt')
  const reading = readTranscript(file)
  const { citizen, worker, interpreter, companion } = values
  const report = reportOf(
    file,
    reading,
    rolesFor(reading.conversation, { citizen, worker, interpreter, companion }),
  )
  terminal.out(values.json ? `${JSON.stringify(report, null, 2)}\n` : summaryText(report, terminal.language))
}
