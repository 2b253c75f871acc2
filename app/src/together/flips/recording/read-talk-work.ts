import type { Talk } from './talk.ts'
import { readTalk, type TalkFile } from './read-talk.ts'

/** Reads a transcript away from those that answer people. */
export const work = (file: TalkFile): Talk => readTalk(file)
