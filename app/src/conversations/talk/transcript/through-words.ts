import type { Turn } from '@lydhoer/conversation'
import { Unavailable } from '../../../shared/request/errors.ts'
import type { Services } from '../../../shared/request/services.ts'
import { WorkerDied } from '../../../shared/workers/errors.ts'
import { taskIn, type Task } from '../../../shared/workers/task.ts'
import { work, type TalkWork } from './talk-work.ts'

const inWorker = taskIn<typeof work>(new URL('./talk-work.ts', import.meta.url))

/** So many characters are worked through in some hundredths of a second: less than it takes to ask a worker. */
const fewCharacters = 12_000

/**
 * Does what reads every word of a conversation: in a worker, unless the conversation is short.
 *
 * @throws Unavailable when it was too much for a worker
 */
export async function throughWords<K extends keyof TalkWork>(
  { workers }: Pick<Services, 'workers'>,
  { municipalityId }: { municipalityId: string },
  turns: readonly Pick<Turn, 'text'>[],
  kind: K,
  asked: TalkWork[K]['asked'],
): Promise<TalkWork[K]['gives']> {
  const characters = turns.reduce((sum, { text }) => sum + text.length, 0)
  if (characters <= fewCharacters) return work({ kind, asked })
  try {
    const task = inWorker as Task<{ kind: K; asked: TalkWork[K]['asked'] }, TalkWork[K]['gives']>
    return await workers.do(task, { kind, asked }, { municipalityId, isAwaited: true })
  } catch (error) {
    if (error instanceof WorkerDied) throw tooMuch
    throw error
  }
}

const tooMuch = new Unavailable({
  da: 'Teksten kunne ikke gennemgås: maskinen havde ikke plads til den lige nu. Prøv igen om lidt. Intet er ændret.',
  en: 'The text could not be worked through: the machine had no room for it right now. Try again in a while. Nothing is changed.',
})
