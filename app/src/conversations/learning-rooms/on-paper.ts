import type { Paper } from '@lydhoer/paper'
import type { Language } from '@lydhoer/words'
import { messages } from './plan-messages.ts'
import { planFor } from './plan.ts'
import type { RoomLength } from './rooms.ts'

/** The plan of a meeting on one sheet: from which minute, what one does, and what one can say. */
export function planOnPaper(language: Language, length: RoomLength, made: Date): Paper {
  const words = messages[language]
  let from = 0
  const rows = planFor(language, length).map(({ minutes, name, does, says }) => {
    const begins = from
    from += minutes
    return [words.fromTo(begins, from), name, does, says]
  })
  return {
    title: words.title(length),
    language,
    made,
    blocks: [
      { text: words.lead[length] },
      { table: rows, columns: words.columns, caption: words.caption },
      { list: words.before },
      { note: words.rules },
    ],
  }
}
