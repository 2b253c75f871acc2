import { lossLines } from '../loss-lines.ts'
import { messages } from './messages.ts'
import type { Report } from './report.ts'

type Language = 'da' | 'en'
type Words = (typeof messages)['da'] | (typeof messages)['en']

/** The report as a page to read: a heading, then one short paragraph for each thing to listen for. */
export function summaryText(report: Report, language: Language): string {
  const words = messages[language]
  const { summary } = report
  const length = summary.lastMs === null ? words.noTimes : words.length(clock(summary.lastMs))
  const parts = [
    `${report.file} · ${words.turns(summary.turns)} · ${length}`,
    section(words.who, whoTalks(report, words)),
    section('', whoIsWho(report, language)),
    section(words.questions, questions(report, words)),
    section(words.pauses, pauses(report, words)),
    section(words.short, shortAnswers(report, words)),
    section(words.overlap, report.overlaps.length > 0 ? [words.places(report.overlaps.length)] : []),
    section(
      words.brokenOff,
      summary.interruptions.map((each) => each.because[language]),
    ),
    section(
      words.laughter,
      summary.speakers.flatMap(({ code, laughter }) => (laughter > 0 ? [`${code}: ${laughter}`] : [])),
    ),
    section(words.losses, lossLines(report.losses, language)),
    words.mirror,
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

/** A heading and its lines, indented; nothing at all when there are no lines. */
function section(heading: string, lines: string[]): string {
  if (lines.length === 0) return ''
  const body = lines.map((line) => `  ${line}`).join('\n')
  return heading === '' ? body : `${heading}\n${body}`
}

function whoTalks({ speakers, summary }: Report, words: Words): string[] {
  const wide = Math.max(...summary.speakers.map(({ code }) => code.length))
  const lines = summary.speakers.map(({ code, turns, words: count, ms }) => {
    const role = speakers.find((speaker) => speaker.code === code)?.role
    const talk = words.talk(turns, count, clock(ms), summary.estimated)
    return `${code.padEnd(wide)}  ${talk}${role ? `  (${words.roles[role]})` : ''}`
  })
  return summary.estimated ? [...lines, words.estimated] : lines
}

/** Guesses are told with their reasons, and asked about. */
function whoIsWho({ summary }: Report, language: Language): string[] {
  if (!summary.roles.ask) return []
  const words = messages[language]
  const guesses = summary.roles.speakers.flatMap(({ code, role, sure, because }) =>
    role && !sure
      ? [words.seems(code, words.roles[role], because.map((reason) => reason[language]).join('; '))]
      : [],
  )
  return [...guesses, words.unsure]
}

function questions({ summary }: Report, words: Words): string[] {
  return summary.speakers.flatMap(({ code, questions: counts }) => {
    const parts = Object.entries(words.designs).flatMap(([design, name]) => {
      const count = counts[design]
      return count ? [`${name} ${count}`] : []
    })
    return parts.length > 0 ? [`${code}: ${parts.join(', ')}`] : []
  })
}

function pauses(report: Report, words: Words): string[] {
  const written = report.pauses.filter((pause) => pause.source === 'transcript')
  const timed = report.pauses.filter((pause) => pause.source === 'times')
  const lines = []
  if (written.length > 0) lines.push(`${words.written(written.length)}${longest(written, words)}`)
  if (timed.length > 0) lines.push(`${words.timed(timed.length)}${longest(timed, words)}`)
  return lines
}

function longest(pauses: Report['pauses'], words: Words): string {
  const [first] = pauses.toSorted((a, b) => (b.ms ?? 0) - (a.ms ?? 0))
  if (!first || first.ms === null) return ''
  const place = first.withinTurn !== null ? words.within(first.withinTurn) : words.after(first.afterTurn ?? 0)
  const seconds = (first.ms / 1000).toFixed(1).replace('.', words.comma)
  const broken = first.withinTurn === null && first.brokenBy ? `, ${words.brokenBy(first.brokenBy)}` : ''
  return `; ${words.longest(seconds, place)}${broken}`
}

function shortAnswers({ summary }: Report, words: Words): string[] {
  const lines = summary.speakers.flatMap(({ code, minimalResponses }) =>
    minimalResponses > 0 ? [`${code}: ${minimalResponses}`] : [],
  )
  const runs = summary.minimalRuns.map(({ speaker, turns }) =>
    words.runs(speaker, turns.length, turns[0] ?? 0, turns.at(-1) ?? 0),
  )
  return [...lines, ...runs]
}

/** Milliseconds as minutes and seconds, with hours when there are any. */
function clock(ms: number): string {
  const seconds = Math.round(ms / 1000)
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  const rest = String(seconds % 60).padStart(2, '0')
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`
}
