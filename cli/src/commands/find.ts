import { parseArgs } from 'node:util'
import { find, type Match, parsePattern, type Role } from '@lydhoer/conversation'
import type { Sentence } from '@lydhoer/words'
import type { Terminal } from '../command.ts'
import { rolesFor } from '../measure/roles.ts'
import { readTranscript } from '../read-file.ts'
import { Refusal } from '../refusal.ts'

/** What `lydhoer find --help` says. */
export const help: Sentence = {
  da: `lydhoer find MØNSTER FILER… [--context TEGN] [--citizen B] [--worker M,S] [--json]

Finder ord og mønstre i samtaler: én linje for hvert sted, med det, der står omkring.

  arbejde               ordet i alle former, også i arbejdsplads
  arbejds*              ord, der begynder sådan
  "kunne godt tænke"    ordene lige efter hinanden; "ved * ikke" med et ord imellem
  [spørgsmål:lukket]    åbent, lukket, valg, påhæng eller påstand
  [kort] [latter] [pause>1] [rolle:borger]
  … >> …                og så, i den næste tur: "[spørgsmål:lukket] >> [kort]"

  --context TEGN   hvor meget der skrives på hver side (30, højst 500)
  --citizen KODE, --worker KODE,KODE   hvem der er hvem, som koden står i filen
  --json           alt, som JSON
`,
  en: `lydhoer find PATTERN FILES… [--context CHARACTERS] [--citizen B] [--worker M,S] [--json]

Finds words and patterns in conversations: one line for each place, with what stands around it.

  arbejde               the word in all its forms, in arbejdsplads too
  arbejds*              words that begin like that
  "kunne godt tænke"    words in a row; "ved * ikke" with one word between
  [question:closed]     open, closed, choice, tag or declarative
  [minimal] [laughter] [pause>1] [role:citizen]
  … >> …                and then, in the next turn: "[question:closed] >> [minimal]"

  --context CHARACTERS   how much is written on each side (30, at most 500)
  --citizen CODE, --worker CODE,CODE   who is who, by the code in the file
  --json                 everything, as JSON
`,
}

interface Found extends Match {
  file: string
  /** What was found in the turns after, each as it was said. */
  after: string[]
}

/** `lydhoer find`: keyword in context, over any number of transcripts. Patterns and files are checked before anything is told. */
export function run(args: string[], terminal: Terminal): void {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      context: { type: 'string' },
      citizen: { type: 'string' },
      worker: { type: 'string' },
      json: { type: 'boolean' },
    },
  })
  const [written, ...files] = positionals
  if (written === undefined || files.length === 0)
    throw new Refusal({
      da: `${written === undefined ? 'Mønstret' : 'Filen'} mangler; skriv lydhoer find arbejde samtale.txt.`,
      en: `The ${written === undefined ? 'pattern' : 'file'} is missing; write lydhoer find arbejde talk.txt.`,
    })
  const pattern = parsePattern(written)
  const context = contextOf(values.context)
  const found = files.flatMap((file): Found[] => {
    const { conversation } = readTranscript(file)
    const { speakers } = rolesFor(conversation, { citizen: values.citizen, worker: values.worker })
    const roles = new Map(
      speakers.flatMap(({ code, role }): [string, Role][] => (role ? [[code, role]] : [])),
    )
    const said = new Map(conversation.turns.map(({ number, text }) => [number, text]))
    return find(conversation, roles, pattern, { context }).map((match) => ({
      file,
      ...match,
      after: match.then.map(({ turn }) => said.get(turn) ?? ''),
    }))
  })
  terminal.out(
    values.json
      ? `${JSON.stringify({ pattern: written, matches: found }, null, 2)}\n`
      : asLines(found, files.length, terminal.language),
  )
}

function contextOf(written: string | undefined): number {
  if (written === undefined) return 30
  const characters = /^\d{1,3}$/.test(written) ? Number(written) : Infinity
  if (characters <= 500) return characters
  throw new Refusal({
    da: `--context ${written} kan ikke bruges; skriv et antal tegn fra 0 til 500.`,
    en: `--context ${written} cannot be used; write a number of characters from 0 to 500.`,
  })
}

function asLines(found: readonly Found[], files: number, language: 'da' | 'en'): string {
  const widest = Math.max(0, ...found.map(({ left }) => [...oneLine(left)].length))
  const places = found.map(({ file, turn, startMs }) => `${file}  ${turn}  ${clock(startMs)}`)
  const longest = Math.max(0, ...places.map((place) => place.length))
  const lines = found.map(({ left, hit, right, after }, at) => {
    const before = oneLine(left)
    const next = after.map((text) => `  >> ${oneLine(text)}`).join('')
    return `${(places[at] ?? '').padEnd(longest)}  ${' '.repeat(widest - [...before].length)}${before}│${oneLine(hit)}│${oneLine(right)}${next}`
  })
  const last =
    language === 'da'
      ? `${found.length} ${found.length === 1 ? 'sted' : 'steder'} i ${files} ${files === 1 ? 'fil' : 'filer'}.`
      : `${found.length} ${found.length === 1 ? 'place' : 'places'} in ${files} ${files === 1 ? 'file' : 'files'}.`
  return `${[...lines, last].join('\n')}\n`
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')

/** @example clock(62_300) // '1:02'; '–' when the transcript does not say */
function clock(ms: number | null): string {
  if (ms === null) return '–'
  const seconds = Math.floor(ms / 1000)
  const two = (value: number) => String(value).padStart(2, '0')
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`
}
