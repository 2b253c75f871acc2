import { grouped } from '../../grouped.ts'
import type { Losses } from '../../loss.ts'
import type { Conversation, Tier, Turn } from '../../model.ts'
import { timesFor, type TurnTime } from '../reckoned-times.ts'
import { tellUncarried } from '../uncarried.ts'

/**
 * Writes a conversation as a Praat TextGrid in the long form: one tier for each speaker, silences as empty intervals.
 *
 * Intervals of a tier may not overlap in Praat: where one speaker's turns do, the later one starts when the earlier
 * one ends, and that is reported.
 */
export function writeTextGrid(conversation: Conversation, losses: Losses): string {
  const times = timesFor(conversation, losses)
  const limits = limitsOf(conversation, times)
  reportLosses(conversation, losses)
  const tiers = tiersOf(conversation)
  const turnsOf = grouped(conversation.turns, (turn) => turn.speaker)
  const body = tiers.flatMap((tier, index) => {
    const startMs = Number(tier.attributes['xmin'] ?? limits.startMs)
    const endMs = Number(tier.attributes['xmax'] ?? limits.endMs)
    const turns = turnsOf.get(tier.speaker ?? '') ?? []
    const entries =
      tier.kind === 'point' ? points(turns, times) : intervals(turns, times, startMs, endMs, losses)
    const kind = tier.kind === 'point' ? 'TextTier' : 'IntervalTier'
    const list = tier.kind === 'point' ? 'points' : 'intervals'
    return [
      `    item [${index + 1}]:`,
      `        class = "${kind}"`,
      `        name = ${quoted(tier.name)}`,
      `        xmin = ${startMs / 1000}`,
      `        xmax = ${endMs / 1000}`,
      `        ${list}: size = ${entries.length}`,
      ...entries.flatMap((entry, number) => [
        `        ${list} [${number + 1}]:`,
        ...entry.map((line) => `            ${line}`),
      ]),
    ]
  })
  return [
    'File type = "ooTextFile"',
    'Object class = "TextGrid"',
    '',
    `xmin = ${limits.startMs / 1000}`,
    `xmax = ${limits.endMs / 1000}`,
    'tiers? <exists>',
    `size = ${tiers.length}`,
    'item []:',
    ...body,
    '',
  ].join('\n')
}

/** The conversation's own tiers where it has them; child tiers have no place. */
function tiersOf(conversation: Conversation): Tier[] {
  const own = conversation.format === 'textgrid' ? (conversation.tiers ?? []) : []
  if (own.length > 0) return own
  return conversation.speakers.map(({ code }) => ({
    name: code,
    speaker: code,
    parent: null,
    kind: 'aligned',
    attributes: {},
  }))
}

function limitsOf({ headers, format }: Conversation, times: TurnTime[]): TurnTime {
  const said = (name: string) =>
    format === 'textgrid' ? headers.find((header) => header.name === name)?.value : undefined
  const last = times.reduce((latest, time) => Math.max(latest, time.endMs), 0)
  return { startMs: Number(said('xmin') ?? 0), endMs: Number(said('xmax') ?? last) }
}

function intervals(
  turns: Turn[],
  times: TurnTime[],
  startMs: number,
  endMs: number,
  losses: Losses,
): string[][] {
  const entries: string[][] = []
  let cursor = startMs
  const add = (from: number, to: number, text: string) =>
    entries.push([`xmin = ${from / 1000}`, `xmax = ${to / 1000}`, `text = ${quoted(text)}`])
  for (const turn of turns) {
    const time = times[turn.number - 1] as TurnTime
    const from = Math.max(time.startMs, cursor)
    const to = Math.max(time.endMs, from)
    if (from > time.startMs || to === from) {
      losses.add('own-overlap', null, {
        da: 'En talers ture, der overlapper eller ingen længde har, er rykket eller kan ikke vises i Praat',
        en: 'A speaker’s turns that overlap or have no length are moved, or cannot be shown in Praat',
      })
    }
    if (from > cursor) add(cursor, from, '')
    add(from, to, turn.text)
    cursor = to
  }
  if (cursor < endMs) add(cursor, endMs, '')
  return entries
}

function points(turns: Turn[], times: TurnTime[]): string[][] {
  return turns.map((turn) => {
    const { startMs } = times[turn.number - 1] as TurnTime
    return [`number = ${startMs / 1000}`, `mark = ${quoted(turn.text)}`]
  })
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}

function reportLosses(conversation: Conversation, losses: Losses): void {
  tellUncarried(conversation, losses, { tiers: conversation.format === 'textgrid' })
  if (conversation.turns.some((turn) => turn.dependents || turn.words || turn.anchors)) {
    losses.add('dependents', null, {
      da: 'Linjer og tider inde i turene er udeladt',
      en: 'Lines and times inside the turns are left out',
    })
  }
  const left =
    conversation.comments.length + (conversation.format === 'textgrid' ? 0 : conversation.headers.length)
  if (left > 0) {
    const what = {
      da: 'Bemærkninger og indledende linjer er udeladt',
      en: 'Remarks and opening lines are left out',
    }
    losses.add('comments', null, what, left)
  }
}
