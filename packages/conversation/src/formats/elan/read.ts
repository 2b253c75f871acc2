import { grouped } from '../../grouped.ts'
import {
  emptyConversation,
  type Conversation,
  type Dependent,
  type Speaker,
  type Tier,
  type TierKind,
  type Turn,
} from '../../model.ts'
import { endNotBefore } from '../end-not-before.ts'
import { baseName, invalidAt, type Source } from '../source.ts'
import { elanDocument, type RawAnnotation, type RawElan, type RawTier } from './document.ts'
import { withTalkOnTop } from './talk-under-numbers.ts'
import { spansOf, type Span } from './times.ts'

/** An annotation that has found its place: a turn, or a dependent of one. */
interface Placed {
  turn: Turn
  /** Its place among the turn's dependents; -1 for the turn itself. */
  at: number
  startMs: number | null
  endMs: number | null
}

/**
 * Reads ELAN 2.7–3.0: each root tier is a speaker and its annotations are turns (where the root only numbers the talk, the tier
 * with the talk is taken for it), the annotations of tiers below are
 * dependent lines of the turn they hang on, with their own times where they have them.
 *
 * @throws {Invalid} with line and column
 */
export function readElan(text: string, source: Source): Conversation {
  const raw = withTalkOnTop(elanDocument(text, source), source)
  const conversation = emptyConversation('elan')
  conversation.tiers = tiersOf(raw, source)
  conversation.speakers = speakersOf(raw.tiers)
  conversation.media = mediaOf(raw, source)
  const placed = new Map<string, Placed>()
  addTurns(conversation, raw, placed, source)
  for (const tier of childrenInOrder(raw)) addDependents(tier, raw, placed, source)
  if (conversation.turns.length === 0) {
    throw invalidAt(
      source,
      1,
      1,
      { da: 'ELAN-filen har ingen annotationer', en: 'The ELAN file has no annotations' },
      { da: 'Se efter, om det er den rigtige fil', en: 'Check that it is the right file' },
    )
  }
  reportLeftOut(raw, source)
  reportRings(raw, source)
  return conversation
}

function tiersOf(raw: RawElan, source: Source): Tier[] {
  const names = new Set(raw.tiers.map((tier) => tier.name))
  const participants = new Map(raw.tiers.map((tier) => [tier.name, tier.participant]))
  return raw.tiers.map((tier) => {
    if (tier.parent !== null && !names.has(tier.parent)) {
      throw invalidAt(
        source,
        tier.annotations[0]?.line ?? 1,
        1,
        {
          da: `Rækken ${tier.name} hører under ${tier.parent}, som ikke findes`,
          en: `The tier ${tier.name} is under ${tier.parent}, which does not exist`,
        },
        { da: 'Åbn filen i ELAN, og ret dens rækker', en: 'Open the file in ELAN and mend its tiers' },
      )
    }
    const constraint = raw.constraints.get(tier.type)
    return {
      name: tier.name,
      speaker: tier.parent === null ? tier.name : null,
      parent: tier.parent,
      kind: tier.parent === null ? 'aligned' : ((constraint || 'Symbolic_Association') as TierKind),
      attributes: {
        ...tier.attributes,
        type: tier.type,
        // A root tier's participant is its speaker's label; below it is said only where it differs.
        ...(tier.parent !== null &&
          tier.participant !== null &&
          tier.participant !== participants.get(tier.parent) && { participant: tier.participant }),
      },
    }
  })
}

/** A root tier is a speaker; whom its participant names is the label. */
function speakersOf(tiers: RawTier[]): Speaker[] {
  return tiers
    .filter((tier) => tier.parent === null)
    .map((tier) => ({ code: tier.name, label: tier.participant, role: null, attributes: {} }))
}

function addTurns(
  conversation: Conversation,
  raw: RawElan,
  placed: Map<string, Placed>,
  source: Source,
): void {
  const found: { turn: Turn; id: string; order: number }[] = []
  for (const [order, tier] of raw.tiers.entries()) {
    if (tier.parent !== null) continue
    const spans = spansOf(tier, raw)
    let before = 0
    for (const [index, annotation] of tier.annotations.entries()) {
      const { startMs, endMs } = orderly(spans[index] as Span, annotation, source)
      const turn: Turn = { number: 0, speaker: tier.name, text: annotation.text.trim(), startMs, endMs }
      before = startMs ?? before
      found.push({ turn, id: annotation.id, order: before * raw.tiers.length + order })
    }
  }
  found.sort((a, b) => a.order - b.order)
  for (const [index, { turn, id }] of found.entries()) {
    turn.number = index + 1
    conversation.turns.push(turn)
    placed.set(id, { turn, at: -1, startMs: turn.startMs, endMs: turn.endMs })
  }
}

/** An annotation that ends before it starts keeps its start alone. */
function orderly({ startMs, endMs }: Span, { line }: RawAnnotation, source: Source): Span {
  if (startMs === null || endMs === null) return { startMs, endMs }
  return { startMs, endMs: endNotBefore(startMs, endMs, line, source) }
}

/** Tiers below others, parents first; tiers that hang on each other in a ring are never reached. */
function childrenInOrder(raw: RawElan): RawTier[] {
  const ordered: RawTier[] = []
  const byParent = grouped(raw.tiers, (tier) => tier.parent)
  const waiting = (byParent.get(null) ?? []).map((tier) => tier.name)
  const seen = new Set(waiting)
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    for (const tier of byParent.get(name) ?? []) {
      if (seen.has(tier.name)) continue
      seen.add(tier.name)
      ordered.push(tier)
      waiting.push(tier.name)
    }
  }
  return ordered
}

function addDependents(tier: RawTier, raw: RawElan, placed: Map<string, Placed>, source: Source): void {
  const parents = (raw.tiers.find(({ name }) => name === tier.parent)?.annotations ?? [])
    .flatMap(({ id }) => placed.get(id) ?? [])
    .toSorted((a, b) => (a.startMs ?? 0) - (b.startMs ?? 0))
  const spans = spansOf(tier, raw)
  const spanOf = new Map(
    tier.annotations.map((annotation, index) => [
      annotation.id,
      orderly(spans[index] as Span, annotation, source),
    ]),
  )
  for (const annotation of inChains(tier.annotations)) {
    const span = spanOf.get(annotation.id) as Span
    const parent = annotation.ref === null ? holding(parents, span) : placed.get(annotation.ref)
    if (!parent) {
      source.losses.add('loose-annotations', annotation.line, looseLeftOut)
      continue
    }
    const dependent: Dependent = { tier: tier.name, text: annotation.text.trim() }
    if (span.startMs !== null) dependent.startMs = span.startMs
    if (span.endMs !== null) dependent.endMs = span.endMs
    if (parent.at !== -1) dependent.of = parent.at
    const dependents = (parent.turn.dependents ??= [])
    dependents.push(dependent)
    placed.set(annotation.id, { turn: parent.turn, at: dependents.length - 1, ...span })
  }
}

/** The parent in whose time a child starts; parents are in order of start. */
function holding(parents: Placed[], { startMs }: Span): Placed | undefined {
  if (startMs === null) return undefined
  let low = 0
  let high = parents.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((parents[middle]?.startMs ?? 0) <= startMs) low = middle + 1
    else high = middle
  }
  const parent = parents[low - 1]
  return parent && startMs <= (parent.endMs ?? Infinity) ? parent : undefined
}

/** Annotations without time come in chains: each names the one before it under the same parent. */
function inChains(annotations: RawAnnotation[]): RawAnnotation[] {
  if (annotations.every((annotation) => annotation.previous === null)) return annotations
  const after = grouped(annotations, (annotation) => annotation.previous)
  const ordered: RawAnnotation[] = []
  const known = new Set(annotations.map((annotation) => annotation.id))
  const done = new Set<string>()
  const open = annotations.filter(({ previous }) => previous === null || !known.has(previous)).reverse()
  for (let next = open.pop(); next; next = open.pop()) {
    if (done.has(next.id)) continue
    done.add(next.id)
    ordered.push(next)
    open.push(...(after.get(next.id) ?? []).toReversed())
  }
  return ordered
}

/** Tiers that hang on each other in a ring have no turn to hang on. */
function reportRings(raw: RawElan, source: Source): void {
  const reached = new Set([...childrenInOrder(raw), ...raw.tiers.filter(({ parent }) => parent === null)])
  const lost = raw.tiers.filter((tier) => !reached.has(tier)).flatMap(({ annotations }) => annotations)
  if (lost.length === 0) return
  source.losses.add('loose-annotations', lost[0]?.line ?? null, looseLeftOut, lost.length)
}

const looseLeftOut = {
  da: 'Annotationer, der ikke hører under nogen, er udeladt',
  en: 'Annotations that hang on nothing are left out',
}

function mediaOf(raw: RawElan, source: Source): Conversation['media'] {
  if (!raw.media) return null
  const name = baseName(raw.media.url)
  if (name !== raw.media.url) {
    source.losses.add('path', null, {
      da: 'Mapper i navnet på optagelsen er udeladt',
      en: 'Folders in the name of the recording are left out',
    })
  }
  const kind = /^(audio|video)\//.exec(raw.media.mime)?.[1] as 'audio' | 'video' | undefined
  return { name, kind: kind ?? null, attributes: raw.media.mime ? { mime: raw.media.mime } : {} }
}

function reportLeftOut(raw: RawElan, source: Source): void {
  if (raw.makers > 0)
    source.losses.add(
      'makers',
      null,
      {
        da: 'Navne på dem, der har arbejdet med filen, er udeladt',
        en: 'Names of those who worked on the file are left out',
      },
      raw.makers,
    )
  for (const [name, { line, count }] of raw.left) {
    source.losses.add(name, line, { da: `ELANs ${name} er udeladt`, en: `ELAN’s ${name} is left out` }, count)
  }
}
