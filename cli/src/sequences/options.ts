import {
  measureParameters,
  measures,
  type MeasureOptions,
  type MeasureParameter,
} from '@lydhoer/trajectories'

/** The flags that stay the same whatever measures there are. */
const fixed = {
  json: { type: 'boolean' },
  rows: { type: 'string' },
  columns: { type: 'string' },
  weights: { type: 'string' },
  missing: { type: 'string' },
  na: { type: 'string' },
  states: { type: 'string' },
  format: { type: 'string' },
  'no-header': { type: 'boolean' },
  measure: { type: 'string' },
  indel: { type: 'string' },
  substitution: { type: 'string' },
  normalise: { type: 'string' },
  channels: { type: 'string' },
  'channel-weights': { type: 'string' },
  together: { type: 'string' },
  to: { type: 'string' },
  threads: { type: 'string' },
  memory: { type: 'string' },
  float32: { type: 'boolean' },
  out: { type: 'string' },
  k: { type: 'string' },
  method: { type: 'string' },
  samples: { type: 'string' },
  size: { type: 'string' },
  seed: { type: 'string' },
  starts: { type: 'string' },
  bootstrap: { type: 'string' },
  null: { type: 'string' },
  by: { type: 'string' },
  permutations: { type: 'string' },
  plot: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/** A flag for each thing that a measure can be told. */
const ofMeasures = Object.fromEntries(measureParameters.map(({ name }) => [name, { type: 'string' }])) as {
  [name in keyof MeasureOptions]-?: { type: 'string' }
}

/** Every flag that a subcommand of `lydhoer sequences` knows. */
export const options = { ...ofMeasures, ...fixed }

/** The flags as given. */
export type Values = {
  [name in keyof typeof options]?: (typeof options)[name]['type'] extends 'boolean' ? boolean : string
}

/** Each flag's line of help: [flag, Danish, English]. */
const lines: [string, string, string][] = [
  ['', 'Hvad der læses', 'What is read'],
  ['--rows 1:500', 'rækker, fra 1', 'rows, from 1'],
  ['--columns 13:24', 'perioder, fra 1 (ellers findes de)', 'periods, from 1 (else they are found)'],
  [
    '--format wide',
    'wide (en kolonne pr. periode), spells (id, fra, til, tilstand), sps (EM/4-TR/2)',
    'wide (a column a period), spells (id, from, to, state), sps (EM/4-TR/2)',
  ],
  ['--no-header', 'første linje er også data', 'the first line is data too'],
  ['--weights NAVN', 'kolonne med vægte', 'column of weights (by its name)'],
  ['--na "*"', 'celler, der betyder tom, ud over tom og NA', 'cells that mean empty, besides empty and NA'],
  ['--states A,B,C', 'de tilladte tilstande, i rækkefølge', 'the states allowed, in order'],
  [
    '--missing left=…,gaps=…,right=…',
    'hver missing | delete | state:NAVN (ellers left=missing,gaps=missing,right=delete)',
    'each missing | delete | state:NAME (else left=missing,gaps=missing,right=delete)',
  ],
  ['', 'Hvordan der sammenlignes', 'How they are compared'],
  [`--measure om`, measures.join(' '), measures.join(' ')],
  [
    '--substitution constant:2',
    'constant:2 | trate | future | indels | indelslog | file:COSTS.csv (ham constant:1)',
    'constant:2 | trate | future | indels | indelslog | file:COSTS.csv (ham constant:1)',
  ],
  [
    '--indel auto',
    'tal | auto (halvdelen af den dyreste: 1 ved constant:2) | et pr. tilstand: 1,1.5,2',
    'number | auto (half the dearest: 1 with constant:2) | one a state: 1,1.5,2',
  ],
  [
    '--normalise none',
    'none | auto | maxlength | gmean | maxdist | YujianBo',
    'none | auto | maxlength | gmean | maxdist | YujianBo',
  ],
  ...measureParameters.map(lineOf),
  [
    '--channels B.csv,C.csv',
    'flere kanaler: samme personer i andre filer',
    'more channels: the same people in other files',
  ],
  ['--channel-weights 1,1,1', 'vægt pr. kanal, FIL først', 'weight of each channel, FILE first'],
  ['--together sum', 'sum | mean af kanalerne', 'sum | mean of the channels'],
  ['', 'Afstande', 'Distances'],
  [
    '--out FIL',
    '.csv (kvadratisk), .f32 eller .f64 (i < j); plot: .svg',
    '.csv (square), .f32 or .f64 (i < j); plot: .svg',
  ],
  ['--to 7', 'kun afstande til række 7', 'only distances to row 7'],
  ['--float32', 'halv hukommelse', 'half the memory'],
  ['--threads 2 --memory 8', 'tråde; hukommelse i GB', 'threads; memory in GB'],
  ['', 'Grupper (cluster)', 'Groups (cluster)'],
  ['--k 2:10', 'antal grupper, eller ét tal', 'number of groups, or one number'],
  [
    '--method pam',
    'pam | ward | ward2 | average | complete | single | fuzzy | clara',
    'pam | ward | ward2 | average | complete | single | fuzzy | clara',
  ],
  ['--starts 1', 'pam: antal begyndelser', 'pam: number of starts'],
  ['--samples 10 --size 500', 'clara: stikprøver og deres størrelse', 'clara: samples and their size'],
  ['--bootstrap 100', 'kvaliteten mod tilfældige forløb', 'quality against random sequences'],
  [
    '--null combined',
    'combined | duration | sequencing | states | markov',
    'combined | duration | sequencing | states | markov',
  ],
  ['--seed 1', 'samme tal, samme svar', 'the same number, the same answer'],
  ['', 'Andet', 'Other'],
  ['--by NAVN', 'compare: kolonne at sammenligne efter', 'compare: column to compare by'],
  ['--permutations 999', 'compare: antal ombytninger', 'compare: number of permutations'],
  [
    '--plot distribution',
    'plot: distribution | modal | mean-time | entropy | transitions',
    'plot: distribution | modal | mean-time | entropy | transitions',
  ],
  ['--json', 'tal i JSON', 'figures as JSON'],
]

/** `--h 0.5`, and what each measure makes of it; those that make the same together. */
function lineOf({ name, of }: MeasureParameter): [string, string, string] {
  const told = (language: 'da' | 'en') =>
    [...new Set(of.map(({ parameter }) => parameter[language]))]
      .map((words) => {
        const who = of.filter(({ parameter }) => parameter[language] === words).map(({ measure }) => measure)
        return `${who.join(', ')}: ${words}`
      })
      .join('; ')
  return [`--${name} ${of[0]!.parameter.usual ?? 0}`, told('da'), told('en')]
}

/** The help text. */
export function usage(language: 'da' | 'en'): string {
  const file = language === 'da' ? 'FIL [valg]' : 'FILE [options]'
  const told = lines.map(([flag, da, en]) => {
    const words = language === 'da' ? da : en
    const name = language === 'da' ? flag : flag.replace('FIL', 'FILE').replace('NAVN', 'NAME')
    return flag === '' ? `\n${words}` : `  ${name.padEnd(32)} ${words}`
  })
  return `lydhoer sequences describe|distances|cluster|compare|plot ${file}\n${told.join('\n')}\n`
}

/** The names that others' programs give the same flags. */
const synonyms: Record<string, string> = {
  '--norm': '--normalise',
  '--normalize': '--normalise',
  '--sm': '--substitution',
  '--expcost': '--expansion',
  '--tpow': '--power',
  '--otto': '--origin',
  '--refseq': '--to',
}

/** The words of a command with others' names for flags put in ours. */
export function inOurWords(args: readonly string[]): string[] {
  return args.map((word) => {
    const [name, ...rest] = word.split('=')
    const ours = synonyms[name ?? '']
    return ours === undefined ? word : [ours, ...rest].join('=')
  })
}
