import { today } from '@lydhoer/words'
import type { Visit } from '../../shared/request/route.ts'
import type { ConversationToListenTo } from './queries.ts'

interface Shows {
  conversation: ConversationToListenTo
  /** Of its words; null when there are none. */
  key: Buffer | null
  /** What the visitor and others have written on it, and how it is looked at. */
  beside: unknown
}

/** A nonce is of one answer; where it stood in another, this stands in what is kept. No page is written with it. */
const nonceHere = '\u0000nonce\u0000'
const formId = /(name="submissionId" value=")[0-9a-f-]{36}(?=")/g

/**
 * The listening page without its frame: as it was kept, or made now. It is kept sealed with the key of the talk
 * (`kept-sealed.ts`), of exactly what it shows: the words as they were sealed last (each time they are written, they are
 * sealed anew), what was measured, all that people have written beside, whose eyes see it, in which language, on which day.
 */
export async function keptPage(
  { services, me, language, nonce }: Visit,
  { conversation, key, beside }: Shows,
  make: () => Promise<string>,
): Promise<string> {
  const { about_sealed: words, times_sealed: times, wrapped_key: _, ...rest } = conversation
  if (!key || !words || !nonce) return make()
  const of = ['listening', words, times, rest, beside, me.personId, language, today(services.now())]
  const kept = services.kept.open(key, of)
  if (kept !== undefined)
    // Each form is a form of its own, however often its page is opened.
    return kept
      .replaceAll(nonceHere, nonce)
      .replace(formId, (_, before: string) => before + crypto.randomUUID())
  const made = await make()
  services.kept.keep(key, of, made.replaceAll(nonce, nonceHere))
  return made
}
