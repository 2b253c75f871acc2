import { parseArgs } from 'node:util'
import { pausesOfFile, speechModelIs, type MeasuredPause, type PausesFound } from '@lydhoer/app/sound'
import type { Bilingual } from '@lydhoer/conversation'
import type { Terminal } from '../command.ts'
import { progressOn } from '../progress.ts'
import { onlyFile } from '../read-file.ts'
import { maxSeconds, withSound } from '../sound-refusals.ts'

const help: Bilingual = {
  da: `lydhoer pauses LYD [--json]

Måler pauserne i en lydfil (wav, mp3, m4a, aac, ogg, opus, flac, webm), hver med sin usikkerhed: ni af ti sande
længder ligger inden for den. Stilhed under 0,12 s tælles ikke med. Lyden bliver på maskinen.

  --json   alt, som JSON; tider i hele millisekunder
`,
  en: `lydhoer pauses SOUND [--json]

Measures the pauses in a sound file (wav, mp3, m4a, aac, ogg, opus, flac, webm), each with its uncertainty: nine true
lengths of ten lie within. Silence under 0.12 s is left out. The sound stays on the machine.

  --json   everything, as JSON; times in whole milliseconds
`,
}

/** `lydhoer pauses`: the pauses of a recording, measured on the sound itself. */
export async function run(args: string[], terminal: Terminal): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  })
  if (values.help) return terminal.out(help[terminal.language])
  const file = onlyFile(positionals, 'lydhoer pauses samtale.mp3')
  const start = performance.now()
  const progress = progressOn(terminal, { da: 'Måler pauser:', en: 'Measuring pauses:' })
  const found = await withSound(file, () => pausesOfFile(file, { maxSeconds, progress }))
  const seconds = Math.round((performance.now() - start) / 100) / 10
  terminal.out(
    values.json
      ? `${JSON.stringify({ file, ...found, model: await speechModelIs(), seconds }, null, 2)}\n`
      : asText(found, terminal.language),
  )
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
