import type { Block, Paper } from '@lydhoer/paper'
import type { Language } from '@lydhoer/words'
import type { OpenedTranscript } from '../talk/transcript/transcript.ts'
import { roomWords } from './room-messages.ts'
import { phases } from './phases.ts'

/**
 * A session on paper: the passage with its turns numbered and room to write beside each, and the steps on a sheet of their own.
 *
 * @param of whose conversation it is, and what the passage is called
 */
export function onPaper(
  language: Language,
  { conversation }: Pick<OpenedTranscript, 'conversation'>,
  of: { name: string; ownerName: string; made: Date },
): Paper {
  const words = roomWords[language]
  const turns = conversation.turns.map(({ number, speaker, text }) => [String(number), speaker, text, ''])
  const steps: Block[] = phases
    .filter((phase) => phase !== 'ended')
    .flatMap((phase) => [{ heading: words.phases[phase], level: 3 as const }, { text: words.says[phase] }])
  return {
    title: of.name,
    language,
    made: of.made,
    blocks: [
      { text: words.says.frame },
      { text: words.heldBy(of.ownerName) },
      { table: turns, columns: words.paper.columns, caption: words.paper.caption },
      { heading: words.steps },
      ...steps,
    ],
  }
}
