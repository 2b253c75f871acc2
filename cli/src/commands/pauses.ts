import { parseArgs } from 'node:util'
import { pausesOfFile } from '@lydhoer/app/sound'
import { alignByOrder, type Conversation, withProposedTimes, writeFile } from '@lydhoer/conversation'
import { type MeasuredPause, type PausesFound, speechModelIs } from '@lydhoer/sound'
import type { Sentence } from '@lydhoer/words'
import type { Terminal } from '../command.ts'
import { progressOn } from '../progress.ts'
import { formatFor } from './convert.ts'
import { onlyFile, readTranscript } from '../read-file.ts'
import { Refusal } from '../refusal.ts'
import { maxSeconds, withSound } from '../sound-refusals.ts'
import { refuseExisting, writeNew } from '../write-file.ts'

/** What `lydhoer pauses --help` says. */
export const help: Sentence = {
  da: `lydhoer pauses LYD [--json]
lydhoer pauses LYD --transcript FIL --out FIL

Måler pauserne i en lydfil (wav, mp3, m4a, aac, ogg, opus, flac, webm), hver med sin usikkerhed: ni af ti sande
længder ligger inden for den. Stilhed under 0,12 s tælles ikke med. Lyden bliver på maskinen.

  --json             alt, som JSON; tider i hele millisekunder
  --transcript FIL   en udskrift uden tider: hver tur får en foreslået tid ud fra rækkefølge, længde og pauser
  --out FIL          hvor udskriften med tider skrives, i det format navnet siger (.vtt, .cha, .eaf …); --force,
                     hvis den findes i forvejen
`,
  en: `lydhoer pauses SOUND [--json]
lydhoer pauses SOUND --transcript FILE --out FILE

Measures the pauses in a sound file (wav, mp3, m4a, aac, ogg, opus, flac, webm), each with its uncertainty: nine true
lengths of ten lie within. Silence under 0.12 s is left out. The sound stays on the machine.

  --json              everything, as JSON; times in whole milliseconds
  --transcript FILE   a transcript without times: each turn gets a proposed time from order, length and pauses
  --out FILE          where the transcript with times is written, in the format its name says (.vtt, .cha, .eaf …); --force if it
                      is there already
`,
}

/** `lydhoer pauses`: the pauses of a recording, measured on the sound itself. */
export async function run(args: string[], terminal: Terminal): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      transcript: { type: 'string' },
      out: { type: 'string' },
      force: { type: 'boolean' },
    },
  })
  const file = onlyFile(positionals, 'lydhoer pauses samtale.mp3')
  const conversation = withoutTimes(values.transcript, values.out)
  refuseExisting(values.out, values.force)
  const start = performance.now()
  const progress = progressOn(terminal, { da: 'Måler pauser:', en: 'Measuring pauses:' })
  const found = await withSound(file, () => pausesOfFile(file, { maxSeconds, progress }))
  const seconds = Math.round((performance.now() - start) / 100) / 10
  if (conversation && values.out !== undefined) {
    const times = alignByOrder(conversation, found)
    const { bytes } = writeFile(withProposedTimes(conversation, times), formatFor(values.out))
    writeNew(values.out, bytes, values.force)
    const { length } = times
    terminal.out(
      terminal.language === 'da'
        ? `Skrevet: ${values.out}. ${length} ture har fået en foreslået tid; hør dem efter.\n`
        : `Written: ${values.out}. ${length} turns have been given a proposed time; listen them through.\n`,
    )
    return
  }
  const { durationMs, speechMs, pauses } = found
  terminal.out(
    values.json
      ? `${JSON.stringify({ file, durationMs, speechMs, pauses, model: await speechModelIs(), seconds }, null, 2)}\n`
      : asText(found, terminal.language),
  )
}

/** The transcript that is to be given times, read before the sound so that nobody waits to hear what is wrong. */
function withoutTimes(file: string | undefined, out: string | undefined): Conversation | null {
  if (file === undefined && out === undefined) return null
  if (file === undefined || out === undefined)
    throw new Refusal({
      da: '--transcript og --out hører sammen; skriv lydhoer pauses samtale.mp3 --transcript samtale.txt --out samtale.vtt.',
      en: '--transcript and --out go together; write lydhoer pauses talk.mp3 --transcript talk.txt --out talk.vtt.',
    })
  formatFor(out)
  const { conversation } = readTranscript(file)
  if (conversation.turns.some(({ startMs }) => startMs !== null))
    throw new Refusal({
      da: `${file} har allerede tider, og de bliver ikke skiftet ud med gæt.`,
      en: `${file} has times already, and they are not replaced by guesses.`,
    })
  return conversation
}

function asText({ pauses, durationMs, speechMs }: PausesFound, language: 'da' | 'en'): string {
  const number = (value: number, digits: number) =>
    value.toLocaleString(language, { minimumFractionDigits: digits, maximumFractionDigits: digits })
  const line = ({ fromMs, ms, errorMs }: MeasuredPause) =>
    `${clock(fromMs)}  ${number(ms / 1000, 2).padStart(6)} s ± ${number(errorMs / 1000, 2)}`
  const silence = pauses.reduce((sum, { ms }) => sum + ms, 0)
  const [whole, talk, silent] = [durationMs, speechMs, silence].map((ms) => number(ms / 1000, 1))
  const last =
    language === 'da'
      ? `${pauses.length} pauser, i alt ${silent} s; tale i ${talk} s af ${whole} s.`
      : `${pauses.length} pauses, ${silent} s in all; talk in ${talk} s of ${whole} s.`
  return `${[...pauses.map(line), last].join('\n')}\n`
}

/** @example clock(3_723_450) // '1:02:03.4' */
function clock(ms: number): string {
  const tenths = Math.floor(ms / 100)
  const [hours, minutes, seconds] = [
    Math.floor(tenths / 36_000),
    Math.floor(tenths / 600) % 60,
    Math.floor(tenths / 10) % 60,
  ]
  const two = (value: number) => String(value).padStart(2, '0')
  return `${hours}:${two(minutes)}:${two(seconds)}.${tenths % 10}`
}
