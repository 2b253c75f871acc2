import { bank, elements } from '@lydhoer/survey'
import { z } from 'zod'
import { orSay, several, submissionId } from '../../shared/request/form.ts'
import { answerNames, helpers } from './kinds.ts'
import { problems } from './messages.ts'

const line = z.string().trim().max(300)

export const newInstrument = z.object({
  submissionId,
  title: orSay(line.min(1), problems.noTitle),
  purpose: orSay(z.string().trim().min(1).max(2000), problems.noPurpose),
})

const keys = bank.map(({ key }) => key)
export const fromBankForm = z.object({
  submissionId,
  keys: orSay(several(z.enum(keys)).pipe(z.array(z.enum(keys)).min(1)), problems.noneChosen),
})

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
