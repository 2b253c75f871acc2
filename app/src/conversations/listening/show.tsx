import type { Sql } from '@lydhoer/database'
import { html, raw } from 'hono/html'
import { idOf, type Visit } from '../../shared/request/route.ts'
import { openCodes } from '../../shared/codebook/codes.ts'
import { marksIn } from '../talk/notes/marks.ts'
import { openNoticings } from '../talk/notes/noticings.ts'
import { openWordsKey, readTranscript } from '../talk/transcript/transcript.ts'
import { keptPage } from './kept-page.ts'
import type { Writing } from './noticing-view.tsx'
import { withTimesFromSound } from '../talk/sound/proposed-times.ts'
import { conversationToListenTo, type ConversationToListenTo } from './queries.ts'
import { lensesRead, type Shown } from './shown.ts'
import { Listening, listeningPage } from './view.tsx'
import type { ListeningPage } from './listening-page.ts'

/** The listening page, with the form open where something is being written. */
export async function show(visit: Visit, sql: Sql, shown: Shown, writing: Writing | null): Promise<Response> {
  const id = idOf(visit)
  const { me, services } = visit
  const { conversation, written, isThere } = await conversationToListenTo(sql, visit, id)
  if (!isThere) return visit.c.redirect(`/samtaler/${id}/${conversation.format ? 'navne' : 'materiale'}`, 303)
  const key = conversation.format ? openWordsKey(services, me, id, conversation.wrapped_key) : null
  const beside = { shown, read: lensesRead(visit) }
  const make = async () => {
    const page = {
      ...(await opened(sql, visit, conversation)),
      ...beside,
      noticings: key ? openNoticings(key, me, id, written.noticings) : [],
      codes: marksIn(written.marks, openCodes(services, me, written.codes), me),
      writing,
    }
    return (await html`${(<Listening visit={visit} page={page} />)}`).toString()
  }
  const children = writing
    ? await make()
    : await keptPage(visit, { conversation, key, beside: { ...beside, written } }, make)
  return listeningPage(visit, { conversation, writing }, { key, children: raw(children) })
}

/** The talk itself and what was measured of it. */
async function opened(
  sql: Sql,
  { me, services }: Visit,
  conversation: ConversationToListenTo,
): Promise<Omit<ListeningPage, 'noticings' | 'codes' | 'shown' | 'read' | 'writing'>> {
  const { id, pauses: measuredPauses, duration_ms: durationMs } = conversation
  const transcript = conversation.format ? await readTranscript(sql, services, me, id) : null
  const proposed =
    transcript &&
    (await withTimesFromSound(sql, services, me, {
      conversationId: id,
      conversation: transcript.conversation,
      pauses: measuredPauses,
      durationMs,
    }))
  return { conversation, measuredPauses, transcript, proposed }
}
