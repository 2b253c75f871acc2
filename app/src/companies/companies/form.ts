import { z } from 'zod'
import { fileToRead } from '../../shared/from-file/read-rows.ts'
import { orSay, submissionId, ticked } from '../../shared/request/form.ts'
import { afterRow } from '../../shared/request/list-page.ts'
import { digitsIn, isCvr, isPNumber } from '../known/numbers.ts'
import { cellProblems } from './plan-messages.ts'
import { problems } from './told.ts'

const line = z.string().trim()
const number = (fits: (digits: string) => boolean) =>
  line.transform(digitsIn).refine((digits) => digits === '' || fits(digits))

/** What is looked for in the list, and after which row it goes on. */
export const listForm = z.object({
  ord: z.string().trim().max(100).catch('').default(''),
  efter: afterRow,
})

export const fileForm = z.object({ file: fileToRead, isWhole: ticked })

const facts = {
  name: orSay(line.min(1).max(200), cellProblems.name),
  industry: line.max(200),
  street: line.max(200),
  postcode: orSay(line.regex(/^(\d{4})?$/), cellProblems.postcode),
  town: line.max(100),
  cvr: orSay(number(isCvr), cellProblems.cvr),
  pNumber: orSay(number(isPNumber), problems.pNumber),
}

/** A company that is written in by hand. */
export const newCompany = z.object({ submissionId, ...facts })

/** The same said anew, and whether it has closed. */
export const changedCompany = z.object({ ...facts, isClosed: ticked })
