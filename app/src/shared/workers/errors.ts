import { Unreadable, type Sentence, type UnreadableDetails } from '@lydhoer/words'
import { ObjectMissing, StoreUnavailable } from '../files/store/index.ts'
import { Invalid, NotFound, type Problem } from '../request/errors.ts'
import { SealBroken } from '../sealing/seal.ts'

/** An error on its way between processes, where it would lose its class. */
export type Sent =
  | { kind: 'unreadable'; details: UnreadableDetails }
  | { kind: 'invalid'; problems: readonly Problem[] }
  | { kind: 'notFound' }
  | { kind: 'objectMissing' | 'sealBroken'; message: string }
  | { kind: 'storeUnavailable'; why: StoreUnavailable['why']; says: Sentence }
  | { kind: 'other'; name: string; frames: string }

/** Those that somebody asks for by class, whole. Of any other only where it happened: its message may quote what people said. */
export function sent(error: unknown): Sent {
  if (error instanceof Unreadable) {
    const { file, line, column, what, hint } = error
    return { kind: 'unreadable', details: { file, line, column, what, hint } }
  }
  if (error instanceof Invalid) return { kind: 'invalid', problems: error.problems }
  if (error instanceof NotFound) return { kind: 'notFound' }
  if (error instanceof ObjectMissing) return { kind: 'objectMissing', message: error.message }
  if (error instanceof StoreUnavailable) return { kind: 'storeUnavailable', why: error.why, says: error.says }
  if (error instanceof SealBroken) return { kind: 'sealBroken', message: error.message }
  const { name, stack } = error instanceof Error ? error : new Error('unknown')
  return { kind: 'other', name, frames: stack?.match(/^ {4}at .*$/gm)?.join('\n') ?? '' }
}

export function received(error: Sent): Error {
  switch (error.kind) {
    case 'unreadable':
      return new Unreadable(error.details)
    case 'invalid':
      return new Invalid(error.problems)
    case 'notFound':
      return new NotFound()
    case 'objectMissing':
      return new ObjectMissing(error.message)
    case 'sealBroken':
      return new SealBroken(error.message)
    case 'storeUnavailable':
      return new StoreUnavailable(error.why, error.says)
    case 'other': {
      const other = new Error('a worker met what nobody foresaw')
      other.name = error.name
      other.stack = `${error.name}: ${other.message}\n${error.frames}`
      return other
    }
  }
}

/** Why a worker is no more: it took too much memory, said nothing for too long, or ended by itself. */
export type Why = 'memory' | 'silence' | 'ended'

/** The work was too much for a worker, or its worker ended. Nothing else is touched by it. */
export class WorkerDied extends Error {
  override readonly name = 'WorkerDied'
  readonly why: Why
  constructor(why: Why) {
    super(`a worker died (${why})`)
    this.why = why
  }
}
