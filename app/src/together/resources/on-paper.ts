import type { Block, Paper } from '@lydhoer/paper'
import { longDate, type Language } from '@lydhoer/words'
import { kindNames } from '../house/kinds-of-people.ts'
import { piecesOf, type Piece } from './body.ts'
import { fileMessages } from './file-messages.ts'
import { resourceKindNames } from './kinds.ts'
import { messages } from './messages.ts'
import type { ResourceProps } from './shown.ts'

type OnPaper = Pick<ResourceProps, 'resource' | 'file' | 'quotes' | 'gone'> & { author: string; made: Date }

/** A resource on paper: what it is for, what it says or where it lies, and what citizens are quoted with now. */
export function resourceOnPaper(
  language: Language,
  { resource, file, quotes, gone, author, made }: OnPaper,
): Paper {
  const words = messages[language]
  const day = (one: string) => longDate(language, one)
  const blocks: Block[] = [
    {
      text: words.madeBy(
        resourceKindNames[resource.kind][language],
        kindNames[resource.madeAs][language],
        day(resource.madeOn),
      ),
    },
    ...(resource.restsSince ? [{ note: words.paperRests(day(resource.restsSince)) }] : []),
    { heading: words.paperUse },
    { text: resource.use, keepsLines: true },
    ...(resource.body ? [{ heading: words.paperBody }, ...piecesOf(resource.body).map(onPaper)] : []),
    ...(resource.address ? [{ text: words.paperLies(resource.address) }] : []),
    ...(file ? [{ text: fileMessages[language].onPaper(file.name) }] : []),
    ...(quotes.length > 0 ? [{ heading: words.quotes }] : []),
    ...quotes.map((quote) => ({ text: `“${quote.words}”` })),
    ...gone.map((one) => ({ note: words.quoteGone(day(one)) })),
    {
      note: [
        words.paperVersion(resource.number, day(resource.writtenOn)),
        ...(resource.restsSince ? [] : [words.paperAgain(day(resource.lookAgainOn))]),
      ].join(' '),
    },
  ]
  return { title: resource.title, language, author, made, blocks }
}

const onPaper = (piece: Piece): Block => ('text' in piece ? { ...piece, keepsLines: true } : piece)
