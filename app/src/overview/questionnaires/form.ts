import { bank, elements, type SurveyElement } from '@lydhoer/survey'
import { z } from 'zod'
import { Invalid } from '../../shared/request/errors.ts'
import { orSay, several, submissionId } from '../../shared/request/form.ts'
import { answerNames, helpers } from './kinds.ts'
import { problems } from './messages.ts'

const line = z.string().trim().max(300)

export const newInstrument = z.object({
  submissionId,
  title: orSay(line.min(1), problems.noTitle),
  purpose: orSay(z.string().trim().min(1).max(2000), problems.noPurpose),
})

const some = several(z.enum(bank.map(({ key }) => key)))
/** Boxes in a group for each of the four that questions can be about. */
export const fromBankForm = z.object({
  submissionId,
  expectations: some,
  preconditions: some,
  degrees: some,
  consequences: some,
} satisfies Record<SurveyElement | 'submissionId', z.ZodType>)

/** @throws Invalid where no box is ticked */
export function chosenOf(ticked: z.output<typeof fromBankForm>): string[] {
  const keys = elements.flatMap((element) => ticked[element])
  if (keys.length === 0) throw new Invalid([{ field: elements[0], what: problems.noneChosen }])
  return keys
}

const wording = {
  da: orSay(line.min(1), problems.noQuestion),
  easy: line.default(''),
  en: line.default(''),
}

export const newItem = z.object({
  submissionId,
  ...wording,
  element: orSay(z.enum(elements), problems.noElement),
  answer: orSay(z.enum(Object.keys(answerNames) as (keyof typeof answerNames)[]), problems.noAnswer),
})

export const newWording = z.object({
  submissionId,
  ...wording,
  because: orSay(z.string().trim().min(1).max(1000), problems.noBecause),
  comparable: orSay(z.enum(['yes', 'no']), problems.noComparable),
})

export const newRemark = z.object({
  submissionId,
  words: orSay(z.string().trim().min(1).max(2000), problems.noWords),
  helped: orSay(several(z.enum(helpers)).pipe(z.array(z.enum(helpers)).min(1)), problems.nobodyHelped),
})
