import type { Sentence } from '@lydhoer/words'
import { groupWords } from './group-messages.ts'
import { messages } from './messages.ts'
import { roomWords } from './room-messages.ts'

const da = { ...groupWords.da, ...roomWords.da, ...messages.da }
const en = { ...groupWords.en, ...roomWords.en, ...messages.en }

/** What can be told as it stands. */
type Told = { [Word in keyof typeof da]: (typeof da)[Word] extends string ? Word : never }[keyof typeof da]

/** A word of the session's, the room's or the groups', in both languages, for a receipt. */
export const both = (word: Told): Sentence => ({ da: da[word], en: en[word] })
