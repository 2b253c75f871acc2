import type { Block, Paper } from '@lydhoer/paper'
import type { Language } from '@lydhoer/words'
import type { OpenedTranscript } from '../talk/transcript/transcript.ts'
import { roomWords } from './room-messages.ts'
import { cues } from './cue-messages.ts'
import { phases, usualMinutes } from './phases.ts'

/**
 * A session on paper: the passage with its turns numbered and room to write beside each, and the steps on a sheet of their own.
 *
 * @param of whose conversation it is, what the passage is called, how long it lasts in minutes, and whether it is for somebody who leads: then
 * what they can say stands under each step
 */
export function onPaper(
  language: Language,
  { conversation }: Pick<OpenedTranscript, 'conversation'>,
  of: { name: string; ownerName: string; made: Date; minutes: number; leads: boolean },
): Paper {
  const words = roomWords[language]
  const turns = conversation.turns.map(({ number, speaker, text }) => [String(number), speaker, text, ''])
  const steps: Block[] = phases
    .filter((phase) => phase !== 'ended')
    .flatMap((phase): Block[] => [
      { heading: words.paper.step(words.phases[phase], usualMinutes(phase, of.minutes)), level: 3 },
      { text: words.says[phase] },
      ...(of.leads ? [{ note: cues[language].title }, { list: cues[language][phase] }] : []),
    ])
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
