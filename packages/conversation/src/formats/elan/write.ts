import type { Losses } from '../../loss.ts'
import type { Conversation, Dependent, Tier, Turn } from '../../model.ts'
import { timesFor, type TurnTime } from '../reckoned-times.ts'
import { tellUncarried } from '../uncarried.ts'

const constraints: Record<string, string> = {
  Time_Subdivision:
    "Time subdivision of parent annotation's time interval, no time gaps allowed within this interval",
  Symbolic_Subdivision:
    'Symbolic subdivision of a parent annotation. Annotations refering to the same parent are ordered',
  Symbolic_Association: '1-1 association with a parent annotation',
  Included_In: "Time alignable annotations within the parent annotation's time interval, gaps are allowed",
}

/** What is gathered while writing: time slots in the order they are asked for, annotations by tier. */
interface Draft {
  slots: number[]
  byTier: Map<string, string[]>
  annotations: number
}

/**
 * Writes a conversation as ELAN 3.0: one root tier for each speaker, dependent lines on tiers below it.
 *
 * The date of writing is an argument of nobody: `DATE` is a fixed one, so that the same conversation gives the same file.
 */
export function writeElan(conversation: Conversation, losses: Losses): string {
  const times = timesFor(conversation, losses)
  const tiers = tiersOf(conversation)
  const draft: Draft = { slots: [], byTier: new Map(), annotations: 0 }
  const rootOf = new Map(
    tiers.flatMap((tier) => (tier.speaker === null ? [] : [[tier.speaker, tier.name] as const])),
  )
  const kindOf = new Map(tiers.map((tier) => [tier.name, tier.kind]))
  for (const turn of conversation.turns) {
    const root = rootOf.get(turn.speaker) ?? turn.speaker
    const id = addAligned(draft, root, times[turn.number - 1] as TurnTime, turn.text)
    addDependents(draft, turn, id, kindOf, conversation)
  }
  reportLosses(conversation, losses)
  const media = conversation.media
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<ANNOTATION_DOCUMENT AUTHOR="" DATE="2000-01-01T00:00:00+00:00" FORMAT="3.0" VERSION="3.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.mpi.nl/tools/elan/EAFv3.0.xsd">',
    '    <HEADER MEDIA_FILE="" TIME_UNITS="milliseconds">',
    ...(media
      ? [
          `        <MEDIA_DESCRIPTOR${attributes({ MEDIA_URL: media.name, MIME_TYPE: media.attributes['mime'] ?? `${media.kind ?? 'audio'}/*` })}/>`,
        ]
      : []),
    '    </HEADER>',
    '    <TIME_ORDER>',
    ...slotLines(draft),
    '    </TIME_ORDER>',
    ...tiers.flatMap((tier) =>
      tierLines(tier, participantOf(tier, conversation), draft.byTier.get(tier.name) ?? []),
    ),
    ...typeLines(tiers),
    ...Object.entries(constraints).map(
      ([name, description]) =>
        `    <CONSTRAINT${attributes({ DESCRIPTION: description, STEREOTYPE: name })}/>`,
    ),
    '</ANNOTATION_DOCUMENT>',
    '',
  ].join('\n')
}

/** The conversation's own tiers, or one for each speaker and below it one for each kind of dependent line. */
function tiersOf(conversation: Conversation): Tier[] {
  if (conversation.format === 'elan' && conversation.tiers) return conversation.tiers
  const roots = conversation.speakers.map(({ code }): Tier => ({
    name: code,
    speaker: code,
    parent: null,
    kind: 'aligned',
    attributes: {},
  }))
  const children = new Map<string, Tier>()
  for (const turn of conversation.turns) {
    for (const { tier } of turn.dependents ?? []) {
      const name = childName(tier, turn.speaker)
      children.set(name, {
        name,
        speaker: null,
        parent: turn.speaker,
        kind: 'Symbolic_Subdivision',
        attributes: {},
      })
    }
  }
  return [...roots, ...children.values()]
}

/** ELAN's tiers belong to one parent, so each speaker has a `%com` of their own: `com@B`. */
function childName(tier: string, speaker: string): string {
  return `${tier}@${speaker}`
}

function addAligned(draft: Draft, tier: string, time: TurnTime, text: string): string {
  const id = `a${++draft.annotations}`
  draft.slots.push(time.startMs, time.endMs)
  const slot = draft.slots.length
  const pointer = attributes({
    ANNOTATION_ID: id,
    TIME_SLOT_REF1: `ts${slot - 1}`,
    TIME_SLOT_REF2: `ts${slot}`,
  })
  push(draft, tier, `<ALIGNABLE_ANNOTATION${pointer}>${value(text)}</ALIGNABLE_ANNOTATION>`)
  return id
}

function addDependents(
  draft: Draft,
  turn: Turn,
  turnId: string,
  kindOf: Map<string, string>,
  conversation: Conversation,
) {
  const ids: string[] = []
  const last = new Map<string, string>()
  for (const dependent of turn.dependents ?? []) {
    const tier = conversation.format === 'elan' ? dependent.tier : childName(dependent.tier, turn.speaker)
    const parent = dependent.of === undefined ? turnId : (ids[dependent.of] ?? turnId)
    ids.push(addDependent(draft, dependent, tier, parent, kindOf.get(tier), last))
  }
}

function addDependent(
  draft: Draft,
  { text, startMs, endMs }: Dependent,
  tier: string,
  parent: string,
  kind: string | undefined,
  last: Map<string, string>,
): string {
  const aligned = kind === 'Time_Subdivision' || kind === 'Included_In'
  if (aligned && startMs !== undefined && endMs !== undefined)
    return addAligned(draft, tier, { startMs, endMs }, text)
  const id = `a${++draft.annotations}`
  const chain = `${tier} ${parent}`
  const previous = kind === 'Symbolic_Subdivision' ? last.get(chain) : undefined
  last.set(chain, id)
  const pointer = attributes({
    ANNOTATION_ID: id,
    ANNOTATION_REF: parent,
    ...(previous && { PREVIOUS_ANNOTATION: previous }),
  })
  push(draft, tier, `<REF_ANNOTATION${pointer}>${value(text)}</REF_ANNOTATION>`)
  return id
}

function push(draft: Draft, tier: string, line: string): void {
  const lines = draft.byTier.get(tier)
  const whole = `        <ANNOTATION>${line}</ANNOTATION>`
  if (lines) lines.push(whole)
  else draft.byTier.set(tier, [whole])
}

/** ELAN wants the slots in order of time. */
function slotLines({ slots }: Draft): string[] {
  return slots
    .map((ms, index) => ({ ms, id: `ts${index + 1}` }))
    .sort((a, b) => a.ms - b.ms)
    .map(({ ms, id }) => `        <TIME_SLOT TIME_SLOT_ID="${id}" TIME_VALUE="${ms}"/>`)
}

/** Whose talk a tier is: its speaker's label, or what a tier below says of its own. */
function participantOf(tier: Tier, { speakers }: Conversation): string | undefined {
  const label = speakers.find(({ code }) => code === tier.speaker)?.label
  return label ?? tier.attributes['participant']
}

function tierLines(tier: Tier, participant: string | undefined, annotations: string[]): string[] {
  const head = attributes({
    ...(tier.attributes['locale'] && { DEFAULT_LOCALE: tier.attributes['locale'] }),
    ...(tier.attributes['language'] && { LANG_REF: tier.attributes['language'] }),
    LINGUISTIC_TYPE_REF: typeOf(tier),
    ...(tier.parent !== null && { PARENT_REF: tier.parent }),
    ...(participant && { PARTICIPANT: participant }),
    TIER_ID: tier.name,
  })
  return annotations.length === 0
    ? [`    <TIER${head}/>`]
    : [`    <TIER${head}>`, ...annotations, '    </TIER>']
}

function typeOf(tier: Tier): string {
  return tier.attributes['type'] ?? (tier.parent === null ? 'talk' : tier.kind)
}

function typeLines(tiers: Tier[]): string[] {
  const types = new Map(tiers.map((tier) => [typeOf(tier), tier]))
  return [...types].map(([name, { kind, parent }]) => {
    const timed = parent === null || kind === 'Time_Subdivision' || kind === 'Included_In'
    const constraint = parent === null ? {} : { CONSTRAINTS: kind }
    return `    <LINGUISTIC_TYPE${attributes({ ...constraint, GRAPHIC_REFERENCES: 'false', LINGUISTIC_TYPE_ID: name, TIME_ALIGNABLE: String(timed) })}/>`
  })
}

function value(text: string): string {
  return `<ANNOTATION_VALUE>${escaped(text)}</ANNOTATION_VALUE>`
}

function attributes(pairs: Record<string, string>): string {
  return Object.entries(pairs)
    .map(
      ([name, text]) =>
        ` ${name}="${escaped(text).replace(/["\n\t]/g, (sign) => `&#${sign.charCodeAt(0)};`)}"`,
    )
    .join('')
}

/** XML cannot hold most control characters at all; CHAT's are marks of time and stress and are left out here. */
function escaped(text: string): string {
  return text
    .replace(/[&<>\r]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '',
    )
}

function reportLosses(conversation: Conversation, losses: Losses): void {
  const carries = conversation.format === 'elan'
  tellUncarried(conversation, losses, { media: true, labels: true, tiers: carries, speakerFacts: carries })
  const left =
    conversation.comments.length + (conversation.format === 'elan' ? 0 : conversation.headers.length)
  if (left > 0) {
    const what = {
      da: 'Bemærkninger og indledende linjer er udeladt',
      en: 'Remarks and opening lines are left out',
    }
    losses.add('comments', null, what, left)
  }
  if (conversation.turns.some((turn) => turn.words || turn.anchors)) {
    losses.add('anchors', null, {
      da: 'Tider inde i turene er udeladt',
      en: 'Times inside the turns are left out',
    })
  }
}
