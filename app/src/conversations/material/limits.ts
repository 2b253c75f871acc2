import type { Conversation } from '@lydhoer/conversation'
import { Unreadable } from '@lydhoer/words'

/**
 * How much talk one transcript may hold; told beside the field before one uploads. Three hours are some four thousand turns
 * and 250,000 characters; what is larger is another file than was meant, or several conversations in one.
 */
export const mostTurns = 5000
export const longestTurn = 20_000
export const mostCharacters = 2_000_000

const da = new Intl.NumberFormat('da-DK')
const en = new Intl.NumberFormat('en-GB')

/** @throws Unreadable when a transcript holds more than it may, with the turn where one is too long */
export function refuseLarger(conversation: Conversation, file: string): void {
  const { turns, comments } = conversation
  const long = turns.find(({ text }) => text.length > longestTurn)
  const all = [...turns, ...comments].reduce((sum, { text }) => sum + text.length, 0)
  const refuse = (what: { da: string; en: string }, hint: { da: string; en: string }) => {
    throw new Unreadable({ file, what, hint })
  }
  if (turns.length > mostTurns)
    refuse(
      {
        da: `Der er ${da.format(turns.length)} ture, og der må være ${da.format(mostTurns)}`,
        en: `There are ${en.format(turns.length)} turns, and there may be ${en.format(mostTurns)}`,
      },
      {
        da: 'Del filen, så hver samtale er for sig',
        en: 'Divide the file, so that each conversation is by itself',
      },
    )
  if (long)
    refuse(
      {
        da: `Tur ${da.format(long.number)} er på ${da.format(long.text.length)} tegn, og den må være på ${da.format(longestTurn)}`,
        en: `Turn ${en.format(long.number)} has ${en.format(long.text.length)} characters, and it may have ${en.format(longestTurn)}`,
      },
      {
        da: 'Skriv, hvem der taler, hver gang en ny begynder',
        en: 'Write who speaks each time somebody new begins',
      },
    )
  if (all > mostCharacters)
    refuse(
      {
        da: `Teksten er på ${da.format(all)} tegn, og den må være på ${da.format(mostCharacters)}`,
        en: `The text has ${en.format(all)} characters, and it may have ${en.format(mostCharacters)}`,
      },
      {
        da: 'Del filen, så hver samtale er for sig',
        en: 'Divide the file, so that each conversation is by itself',
      },
    )
}
