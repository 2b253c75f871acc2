import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readCodes } from '@lydhoer/conversation'
import { agreementOf, type Level } from '@lydhoer/measuring'
import { type Sentence, Unreadable } from '@lydhoer/words'
import { agreementText } from '../agreement-text.ts'
import type { Terminal } from '../command.ts'
import { namesIn, wholeIn } from '../option.ts'
import { onlyFile } from '../read-file.ts'
import { Refusal } from '../refusal.ts'

/** What `lydhoer agreement --help` says. */
export const help: Sentence = {
  da: `lydhoer agreement KODER.csv [--level word|turn|conversation] [--ordinal a,b,c] [--json]

Hvor enige er de, der har kodet det samme? Procent, Cohens κ (to kodere), Fleiss' κ, Krippendorffs α og grænsers
lighed (Fourniers B), med 95 %-intervaller. Tallene handler om koderne, ikke om personerne.

Filen er en tabel med overskrift, skilt af komma, semikolon eller tabulator:
  lang:  samtale;enhed;koder;kode      én række for hver kode
  bred:  samtale;enhed;Anna;Bo;Carl    én kolonne for hver koder
En enhed er en taletur (12) eller et ord i den (12.3). Tom kode: ikke set på. “ingen”: set på, intet fundet.

  --level     saml ord til taleture eller samtaler; en taletur har alle de koder, dens ord har
  --ordinal   koderne i rækkefølge fra mindst til mest
  --seed N    andre lodtrækninger til intervallerne (ellers 1)
  --json      alt, som JSON
`,
  en: `lydhoer agreement CODES.csv [--level word|turn|conversation] [--ordinal a,b,c] [--json]

How far do those who coded the same agree? Percent, Cohen's κ (two coders), Fleiss' κ, Krippendorff's α and boundary
similarity (Fournier's B), with 95 % intervals. The figures are about the codes, not about the people.

The file is a table with a heading, parted by comma, semicolon or tab:
  long:  conversation,unit,coder,code     one row for each code
  wide:  conversation,unit,Anna,Bo,Carl   one column for each coder
A unit is a turn (12) or a word in it (12.3). Empty code: not looked at. “none”: looked at, nothing found.

  --level     gather words into turns or conversations; a turn has every code that its words have
  --ordinal   the codes from least to most
  --seed N    other draws for the intervals (else 1)
  --json      everything, as JSON
`,
}

const levels: readonly Level[] = ['word', 'turn', 'conversation']

/** `lydhoer agreement`: how far coders agree, in plain words or as JSON. */
export function run(args: string[], terminal: Terminal): void {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      level: { type: 'string' },
      ordinal: { type: 'string' },
      seed: { type: 'string' },
      json: { type: 'boolean' },
    },
  })
  const file = onlyFile(positionals, 'lydhoer agreement koder.csv')
  const level = levelFrom(values.level)
  const ordinal = values.ordinal === undefined ? undefined : namesIn(values.ordinal, says.ordinal)
  const seed = wholeIn('--seed', values.seed) ?? 1
  const agreement = inFile(file, () =>
    agreementOf(readCodes(bytesOf(file), { ordinal }), { level, ordinal, seed }),
  )
  terminal.out(
    values.json
      ? `${JSON.stringify({ file, ...agreement }, null, 2)}\n`
      : agreementText(agreement, terminal.language),
  )
}

function levelFrom(written: string | undefined): Level | undefined {
  if (written === undefined) return undefined
  const level = levels.find((known) => known === written)
  if (level) return level
  throw new Refusal({
    da: `--level kan ikke være “${written}”; vælg ${levels.join(', ')}.`,
    en: `--level cannot be “${written}”; choose ${levels.join(', ')}.`,
  })
}

/** Node leaves the path out of its error for a folder. */
function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
    throw Object.assign(error as NodeJS.ErrnoException, { path })
  }
}

/** A refusal that says which file it is about. */
function inFile<T>(file: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    const { line, column, what, hint } = error
    throw new Unreadable({ file, line, column, what, hint })
  }
}

const says = {
  ordinal: {
    da: '--ordinal skal have mindst to forskellige koder med komma imellem, fra mindst til mest.',
    en: '--ordinal takes at least two different codes parted by commas, from least to most.',
  },
}
