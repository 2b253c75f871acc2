import { grouped } from '../../grouped.ts'
import type { Source } from '../source.ts'
import type { RawAnnotation, RawElan, RawTier } from './document.ts'

/** `SAMTALE_07_001`, `12`, `sp1.12`, `Utterance 12`: what numbers a stretch of talk and is not talk. */
const reference = /^(?:\S{0,40}\d\S{0,20}|[\p{L}_.-]{1,20}[ .#]+\d+)$/u
/** What tiers with the words as they are said are called, and tiers with something else than the words. */
const callsItTalk =
  /(?:^|[^\p{L}])(?:tx|txt|text|ut|utt|utterances?|orth?|tale|words?|transcri\p{L}*|transskri\p{L}*|phrases?|sentences?)(?:$|[^\p{L}])/iu
const callsItElse =
  /(?:^|[^\p{L}])(?:ft|tr|ge|gl|gloss\p{L}*|mb|mot|ps|pos|translat\p{L}*|overs\p{L}*|notes?|comments?|kommentar\p{L}*)(?:$|[^\p{L}])/iu

/**
 * A file whose root tiers number the talk (or are empty) and have the talk on a tier below, as some templates of field linguists do,
 * with the talk on top and the numbers below it. Other files stay as they are. It is reported, with the names of the tiers.
 */
export function withTalkOnTop(raw: RawElan, source: Source): RawElan {
  let { tiers } = raw
  for (const root of raw.tiers.filter((tier) => tier.parent === null && isReferences(tier))) {
    const talk = talkBelow(root, tiers)
    if (!talk) continue
    source.losses.add(`numbers ${root.name}`, null, {
      da: `Rækken ${root.name} har numre og ingen tale; talen er læst fra ${talk.name}`,
      en: `The tier ${root.name} has numbers and no talk; the talk is read from ${talk.name}`,
    })
    tiers = swapped(root, talk, { ...raw, tiers })
  }
  return { ...raw, tiers }
}

/** Empty, or nearly all different numbers. */
function isReferences({ annotations }: RawTier): boolean {
  const texts = annotations.map(({ text }) => text.trim()).filter((text) => text !== '')
  const numbers = new Set(texts.filter((text) => reference.test(text)))
  return annotations.length > 0 && numbers.size >= texts.length * 0.9
}

function talkBelow(root: RawTier, tiers: readonly RawTier[]): RawTier | undefined {
  const below = tiers.filter((tier) => {
    const words = tier.annotations.filter(({ text }) => /\p{L}/u.test(text) && !reference.test(text.trim()))
    return tier.parent === root.name && words.length > tier.annotations.length / 2
  })
  const called = below.filter(({ name }) => callsItTalk.test(name) && !callsItElse.test(name))
  return called[0] ?? below.find(({ name }) => !callsItElse.test(name))
}

function swapped(root: RawTier, talk: RawTier, { tiers, slots, constraints }: RawElan): RawTier[] {
  const timeOf = ({ slots: own }: RawAnnotation) => (own ? (slots.get(own[0]) ?? null) : null)
  const inRoot = (annotation: RawAnnotation) =>
    root.annotations.findLast((each) => (timeOf(each) ?? Infinity) <= (timeOf(annotation) ?? -Infinity))
  const said = grouped(talk.annotations, (each) => each.ref ?? inRoot(each)?.id ?? null)
  const isTimed = talk.annotations.every((each) => each.slots !== null)
  // Talk in pieces (a word each) stays as it is, below the turns that it makes up.
  const isPieces = !isTimed && [...said.values()].some((parts) => parts.length > 1)
  /** What each numbered stretch and what hangs on it now hangs on: its talk, or the first of it. */
  const turnOf = new Map(
    root.annotations.map(({ id }) => [id, (!isPieces && said.get(id)?.[0]?.id) || `${id} talk`]),
  )
  const turn = (each: RawAnnotation): RawAnnotation => {
    const parts = said.get(each.id) ?? []
    const text = parts.map((part) => part.text.trim()).join(' ')
    return { ...each, id: turnOf.get(each.id) ?? each.id, text, line: parts[0]?.line ?? each.line }
  }
  const top: RawTier = {
    ...(isPieces ? { ...root, name: `${root.name} tale` } : talk),
    parent: null,
    type: root.type,
    participant: talk.participant ?? root.participant,
    annotations: isTimed ? talk.annotations : root.annotations.map(turn),
  }
  const hung = (each: RawAnnotation, on = each.ref): RawAnnotation =>
    on === null ? each : { ...each, ref: turnOf.get(on) ?? on }
  const association = [...constraints].find(([, kind]) => kind === 'Symbolic_Association')?.[0]
  if (association === undefined) constraints.set('number', 'Symbolic_Association')
  const numbers: RawTier = {
    ...root,
    parent: top.name,
    type: association ?? 'number',
    annotations: root.annotations.map((each) => ({ ...hung(each, each.id), slots: null })),
  }
  return tiers.flatMap((tier): RawTier[] => {
    if (tier.name === root.name) return [top, numbers]
    if (tier.name === talk.name && !isPieces) return []
    if (tier.parent !== root.name) return [tier]
    return [{ ...tier, parent: top.name, annotations: tier.annotations.map((each) => hung(each)) }]
  })
}
