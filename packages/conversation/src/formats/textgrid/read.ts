import type { Sentence } from '@lydhoer/words'
import { emptyConversation, type Conversation, type Tier } from '../../model.ts'
import { endNotBefore } from '../end-not-before.ts'
import type { Source } from '../source.ts'
import { praatStream, type PraatStream } from './tokens.ts'

/** More tiers or labels than this in one file is a damaged count. */
const mostTiers = 1000
const mostLabels = 2_000_000

/** What a file must have, as the refusal names it. */
const needs = {
  type: { da: '“ooTextFile” øverst', en: '“ooTextFile” at the top' },
  object: { da: '“TextGrid” øverst', en: '“TextGrid” at the top' },
  head: { da: '“ooTextFile” og “TextGrid” øverst', en: '“ooTextFile” and “TextGrid” at the top' },
  start: { da: 'en start', en: 'a start' },
  end: { da: 'et slut', en: 'an end' },
  exists: { da: '“<exists>”', en: '“<exists>”' },
  tierCount: { da: 'antallet af rækker (tiers)', en: 'the number of tiers' },
  labelCount: { da: 'antallet af mærker', en: 'the number of labels' },
  possibleCount: { da: 'et antal, der kan passe', en: 'a count that can be right' },
  possibleTime: { da: 'en tid, der kan passe', en: 'a time that can be right' },
  words: { da: 'ord: alle rækker er tomme', en: 'words: all tiers are empty' },
  kind: { da: '“IntervalTier” eller “TextTier”', en: '“IntervalTier” or “TextTier”' },
  name: { da: 'navnet på en række', en: 'the name of a tier' },
  time: { da: 'en tid', en: 'a time' },
  text: { da: 'en tekst', en: 'a text' },
} satisfies Record<string, Sentence>

interface Label {
  tier: number
  startMs: number
  endMs: number | null
  text: string
}

/**
 * Reads a Praat TextGrid, long or short: each interval tier is a speaker and its labels are turns, a point tier's
 * points are turns without length, empty intervals are the silence between.
 *
 * @throws {Unreadable} with line and column
 */
export function readTextGrid(text: string, source: Source): Conversation {
  const stream = praatStream(text, source)
  if (!/^ooTextFile/.test(stream.text(needs.type)) || stream.text(needs.object) !== 'TextGrid') {
    throw stream.refuse(needs.head)
  }
  const times = timeReader(stream, source)
  const conversation = emptyConversation('textgrid')
  const fileStart = times(needs.start)
  const fileEnd = times(needs.end)
  conversation.headers.push({ name: 'xmin', value: String(fileStart), afterTurn: 0 })
  conversation.headers.push({ name: 'xmax', value: String(fileEnd), afterTurn: 0 })
  const count = stream.flag(needs.exists) === 'exists' ? stream.number(needs.tierCount) : 0
  if (!Number.isInteger(count) || count < 0 || count > mostTiers) throw stream.refuse(needs.possibleCount)
  const labels: Label[] = []
  const tiers: Tier[] = []
  for (let tier = 0; tier < count; tier++) readTier(stream, times, tiers, labels, source)
  conversation.tiers = tiers
  conversation.speakers = tiers.map(({ speaker }) => ({
    code: speaker ?? '',
    label: null,
    role: null,
    attributes: {},
  }))
  conversation.turns = labels
    .sort((a, b) => a.startMs - b.startMs || a.tier - b.tier)
    .map(({ tier, startMs, endMs, text: said }, index) => ({
      number: index + 1,
      speaker: tiers[tier]?.speaker ?? '',
      text: said,
      startMs,
      endMs,
    }))
  if (conversation.turns.length === 0) throw stream.refuse(needs.words)
  return conversation
}

function readTier(
  stream: PraatStream,
  times: (what: Sentence) => number,
  tiers: Tier[],
  labels: Label[],
  source: Source,
): void {
  const kind = stream.text(needs.kind)
  if (kind !== 'IntervalTier' && kind !== 'TextTier') throw stream.refuse(needs.kind)
  const name = stream.text(needs.name)
  const startMs = times(needs.start)
  const endMs = times(needs.end)
  const tier = tiers.length
  tiers.push({
    name,
    speaker: freeCode(name, tiers),
    parent: null,
    kind: kind === 'IntervalTier' ? 'aligned' : 'point',
    attributes: { xmin: String(startMs), xmax: String(endMs) },
  })
  const count = stream.number(needs.labelCount)
  if (!Number.isInteger(count) || count < 0 || count > mostLabels) throw stream.refuse(needs.possibleCount)
  for (let label = 0; label < count; label++) {
    const from = times(needs.time)
    const to = kind === 'IntervalTier' ? times(needs.time) : from
    const text = stream.text(needs.text).trim()
    if (text !== '') labels.push({ tier, startMs: from, endMs: endNotBefore(from, to, null, source), text })
  }
}

/** Tiers may share a name and may have none; speakers may not. */
function freeCode(name: string, tiers: Tier[]): string {
  const bare = name.trim() || 'tier'
  let code = bare
  for (let number = 2; tiers.some((tier) => tier.speaker === code); number++) code = `${bare} (${number})`
  return code
}

/** Reads seconds as whole milliseconds; `-0` is 0. Finer times are rounded, and that is reported once. */
function timeReader(stream: PraatStream, source: Source): (what: Sentence) => number {
  return (what) => {
    const seconds = stream.number(what)
    const ms = Math.round(seconds * 1000) + 0
    if (ms < 0 || ms > 1e10) throw stream.refuse(needs.possibleTime)
    if (Math.abs(seconds * 1000 - ms) > 1e-6) {
      source.losses.add('precision', null, {
        da: 'Tider er afrundet til hele millisekunder',
        en: 'Times are rounded to whole milliseconds',
      })
    }
    return ms
  }
}
