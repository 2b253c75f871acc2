import type { Sentence as InWords } from '@lydhoer/words'
import { firstTold, type First } from '../first.ts'
import type { Letter } from '../letter.ts'
import type { Mark } from '../mark.ts'

/** What stands within so many words is on the first screen of a phone. */
export const firstScreen = 60

const comes: Record<keyof First, InWords> = {
  what: { da: 'Hvad brevet handler om', en: 'What the letter is about' },
  todo: { da: 'Hvad borgeren skal eller kan gøre', en: 'What the citizen shall or can do' },
  by: { da: 'Hvornår det er', en: 'When it is' },
  whom: { da: 'Hvem man kan ringe eller skrive til', en: 'Whom one can ring or write to' },
}

/**
 * The most important where it is first said, when a reader has more than a phone's first screen of words before it.
 *
 * @example buriedMarks(letterOf(`${'Et ord til. '.repeat(30)}Ring til Sif.`))[0].kind // → 'buried'
 */
export function buriedMarks(letter: Letter, first: First = firstTold(letter)): Mark[] {
  const wordsBefore = (number: number) =>
    letter.sentences.slice(0, number - 1).reduce((sum, { words }) => sum + words.length, 0)
  return (Object.keys(comes) as (keyof First)[]).flatMap((question) => {
    const told = first[question]
    if (!told || wordsBefore(told.sentence) <= firstScreen) return []
    const { da, en } = comes[question]
    return [
      {
        kind: 'buried' as const,
        from: told.from,
        to: told.to,
        because: {
          da: `${da}, kommer først i sætning ${told.sentence}. Kan det stå i det første afsnit?`,
          en: `${en} comes no sooner than in sentence ${told.sentence}. Can it stand in the first paragraph?`,
        },
      },
    ]
  })
}
