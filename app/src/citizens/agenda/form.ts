import { addDay, momentOf, today } from '@lydhoer/words'
import { z } from 'zod'
import { Invalid } from '../../shared/request/errors.ts'
import { orSay, several, submissionId } from '../../shared/request/form.ts'
import { ways } from '../matter/agenda-lines.ts'
import { seats } from '../matter/at-the-table.ts'
import { helpers } from '../matter/help.ts'
import { pictograms } from '../matter/pictograms/names.ts'
import { problems } from './messages.ts'
import { ownProblems } from './own-messages.ts'

const ownWords = z.string().trim().max(1000)

const said = {
  words: orSay(ownWords.default(''), ownProblems.nothing),
  pictures: several(z.enum(pictograms)),
  helpedBy: z.union([z.literal('').transform(() => null), z.enum(helpers)]).default(null),
}
const saysSomething = ({ words, pictures }: { words: string; pictures: readonly string[] }) =>
  words !== '' || pictures.length > 0

/** What the citizen wants to talk about: in words, in pictures, or both. */
export const newLine = z.object({ submissionId, ...said }).refine(saysSomething, { path: ['words'] })

/** The same, said anew. */
export const correctedLine = z.object(said).refine(saysSomething, { path: ['words'] })

/** What a worker writes down while the citizen says it. */
export const heardLine = z.object({ submissionId, words: orSay(ownWords.min(1), problems.noWords) })

/** What a worker writes down of what the citizen has said aloud. */
export const writtenDown = z.object({ words: orSay(ownWords.min(1), problems.noWords) })

/** What a worker adds below a line of the citizen's. */
export const addedLine = z.object({ submissionId, words: orSay(ownWords.min(1), problems.noAnswer) })

/** What the law asks the two to talk about. */
export const lawLine = z.object({ submissionId, words: orSay(ownWords.min(1), problems.noLaw) })

/** How the agenda is made from now on, and on which page that was said. */
export const wayChosen = z.object({
  submissionId,
  way: z.enum(ways),
  til: z.enum(['dagsorden', 'naeste']).default('dagsorden').catch('dagsorden'),
})

const who = several(z.enum(seats))

const timeFields = {
  day: orSay(z.iso.date(), problems.badDay),
  clock: orSay(z.iso.time({ precision: -1 }), problems.badClock),
}

/** A meeting that is planned. */
export const newMeeting = z.object({ submissionId, ...timeFields, who })

/** The time that it is moved to. */
export const movedMeeting = z.object({ ...timeFields, who })

/** When it begins. @throws Invalid at the day or the clock */
export function timeChosen({ day, clock }: Record<'day' | 'clock', string>, now: Date): Date {
  if (day < today(now) || day > addDay(now, 366)) throw new Invalid([{ field: 'day', what: problems.badDay }])
  const moment = momentOf(day, clock)
  if (!moment) throw new Invalid([{ field: 'clock', what: problems.badClock }])
  return moment
}
