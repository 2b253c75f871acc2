import { besideScale, elements, scales } from '@lydhoer/survey'
import type { Block, Paper } from '@lydhoer/paper'
import { longDate, type Language } from '@lydhoer/words'
import type { Instrument } from './instruments.ts'
import type { Item } from './items.ts'
import { answerNames, elementNames } from './kinds.ts'
import { paperMessages } from './paper-messages.ts'

/** Lines for a pen, each a paragraph, so that there is room above it. */
const roomToWrite: Block[] = Array.from({ length: 3 }, () => ({ text: '_'.repeat(72) }))

/** The questions on paper for an hour with some of those who will be asked: how the hour goes, and room beside each for what they say of it. */
export function questionsOnPaper(
  language: Language,
  {
    instrument,
    items,
    made,
    today,
  }: { instrument: Instrument; items: readonly Item[]; made: Date; today: string },
): Paper {
  const words = paperMessages[language]
  const kept = items.filter((item) => !item.isDropped)
  return {
    ...{ title: words.title(instrument.title), language, made },
    blocks: [
      { note: words.printed(longDate(language, today)) },
      { text: instrument.purpose },
      { heading: words.hour },
      { list: words.steps, isNumbered: true },
      ...elements.flatMap((element) => {
        const here = kept.filter((item) => item.element === element)
        if (here.length === 0) return []
        return [
          { heading: elementNames[element][language] },
          ...here.flatMap((item): Block[] => [
            { heading: item.wording.da, level: 3 },
            { note: answersOf(item, language) },
            { text: words.means },
            ...roomToWrite,
            { text: words.ring },
          ]),
        ]
      }),
      { heading: words.missing },
      { text: words.missingHint },
      ...roomToWrite,
    ],
  }
}

/** What one can answer, as it stands for whoever is asked. */
export function answersOf({ answer }: Pick<Item, 'answer'>, language: Language): string {
  if (answer === 'words') return answerNames.words[language].toLocaleLowerCase(language)
  return [...scales[answer][language], ...besideScale[language]].join(' · ')
}
