import type { Database } from '@lydhoer/database'
import { recordAccess } from '../../shared/request/audit.ts'
import { NotFound } from '../../shared/request/errors.ts'
import type { Visit } from '../../shared/request/route.ts'
import { clip, sendSound, veiledClip } from '../talk/sound/index.ts'
import { findRecording } from '../talk/sound/stored-recordings.ts'
import { passageSeenBy } from './queries.ts'

/** The sound of a passage, cut to the sample: nothing before or after it is sent, and no voice that is disguised. */
export async function clipOf(visit: Visit, database: Database, passageId: string): Promise<Response> {
  const { me, services } = visit
  const cut = await database.as(me, async (sql) => {
    const passage = await passageSeenBy(sql, me, passageId)
    if (!passage.sound) throw new NotFound()
    await recordAccess(sql, visit, {
      citizenId: passage.citizen_id,
      conversationId: passage.conversation_id,
      purpose: passage.share?.purpose ?? 'ownReflection',
    })
    const veil = passage.share?.veil ?? null
    return {
      ...passage.sound,
      veil,
      shareId: passage.share?.id ?? null,
      recording: await findRecording(sql, services, me, passage.conversation_id),
    }
  })
  const { place } = cut.recording
  const sound = cut.veil
    ? await veiledClip(services.store, place, cut.fromMs, cut.toMs, cut.veil)
    : await clip(services.store, place, cut.fromMs, cut.toMs)
  return sendSound(visit, database, place, sound, sound.mime, cut.shareId)
}
