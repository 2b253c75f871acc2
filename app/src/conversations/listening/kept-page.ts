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

/** Between two of these stands what each answer has of its own; a page that holds one itself is not kept. */
const hole = '\u0000'
const formId = /(name="submissionId" value=")[0-9a-f-]{36}(?=")/g

const withHoles = (html: string, nonce: string) =>
  html.replaceAll(nonce, `${hole}nonce${hole}`).replace(formId, `$1${hole}form${hole}`)

/** Each form is a form of its own, however often its page is opened. */
const filled = (html: string, nonce: string) =>
  html
    .split(hole)
    .map((part, n) => (n % 2 === 0 ? part : part === 'nonce' ? nonce : crypto.randomUUID()))
    .join('')

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
  if (kept !== undefined) return filled(kept, nonce)
  const made = await make()
  // A zero character in somebody's words would be taken for a hole.
  if (!made.includes(hole)) services.kept.keep(key, of, withHoles(made, nonce))
  return made
}
