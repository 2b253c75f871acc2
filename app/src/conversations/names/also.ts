import { marksOf, StandIns } from '@lydhoer/danish'
import type { Sql } from '@lydhoer/database'
import type { SignedIn } from '../../shared/request/route.ts'
import { decidedNames, fingerprinter, remembering } from '../talk/transcript/remembered-names.ts'
import { decideMention, suggestMentions, type NewMention } from '../talk/transcript/name-mentions.ts'
import { knownOf } from '../talk/transcript/prepare.ts'
import type { KindToSay } from './form.ts'
import type { NamesToCheck } from './queries.ts'
import { placesOf } from '../talk/transcript/places-of.ts'

/** A word that somebody takes out, what it is, and whom it stands for when that is somebody who is called something already. */
export interface FurtherName {
  piece: string
  kind: KindToSay | ''
  sameAs: string
}

/**
 * Takes out a word that was missed, or that stays so far, everywhere it stands.
 *
 * @returns in how many places it goes out that did not before, or 0 where it stands nowhere
 */
export async function alsoTakeOut(
  sql: Sql,
  owner: SignedIn,
  names: NamesToCheck,
  { piece, kind, sameAs }: FurtherName,
): Promise<number> {
  const places = placesOf(piece, names.transcript.conversation.turns)
  const overlapping = names.mentions.filter(({ turn, from, to }) =>
    places.some((place) => place.turn === turn && from < place.to && place.from < to),
  )
  const free = places.filter(
    ({ turn, from, to }) =>
      !overlapping.some((mention) => mention.turn === turn && mention.from < to && from < mention.to),
  )
  const staying = overlapping.filter(({ decision }) => decision === 'kept')
  for (const mention of staying) await decide(sql, names, { ...mention, decision: 'accepted' })
  const said = kind === '' ? kindOf(piece) : kind
  const standIn = sameAs.trim() || overlapping[0]?.standIn || standInFor(names, said, piece)
  const found = free.map((place): NewMention => ({
    ...place,
    kind: said,
    standIn,
    doubt: 0,
    because: null,
    decision: 'accepted',
  }))
  await suggestMentions(sql, names.key, owner, names.conversationId, found)
  return places.length
}

const decide = (sql: Sql, names: NamesToCheck, mention: Parameters<typeof decideMention>[3]) =>
  decideMention(sql, names.key, names.conversationId, mention)

/** A capital is somebody's until another thing is said. */
const kindOf = (piece: string): KindToSay => (/^\p{Lu}\p{Ll}/u.test(piece.trim()) ? 'person' : 'other')

/** What stands for a word: what it was called before, or one that nothing else is called. */
function standInFor(names: NamesToCheck, kind: KindToSay, piece: string): string {
  const { transcript, mentions, remembered, conversationId, between } = names
  const { turns } = transcript.conversation
  const inText = remembering(decidedNames(turns, mentions)).called
  const fingerprint = remembered && fingerprinter(remembered.key)
  const words = piece.trim().toLowerCase().split(/\s+/)
  const marks = marksOf(kind, piece).map((mark) => fingerprint?.(mark) ?? '')
  const before = remembered?.names.called.find(
    (one) => one.kind === kind && one.marks.some((mark) => marks.includes(mark)),
  )
  if (before) return before.standIn
  const texts = turns.map(({ text }) => text)
  const taken = [...inText, ...(remembered?.names.called ?? []).map((one) => ({ ...one, marks: [] }))]
  return new StandIns({ remembered: taken, texts, seed: conversationId, known: knownOf(between) }).for(
    kind,
    words,
  )
}
