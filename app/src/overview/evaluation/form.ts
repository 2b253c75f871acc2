import { addDay, today } from '@lydhoer/words'
import { z } from 'zod'
import { orSay, several, submissionId, ticked } from '../../shared/request/form.ts'
import { afterRow } from '../../shared/request/list-page.ts'
import { isHalf } from './halves.ts'
import { answers, askedKinds, causes, materials, noted, pillars, sides, whoseKinds } from './kinds.ts'
import { problems } from './told.ts'

const line = z.string().trim()

const day = (now: Date) => z.iso.date().refine((one) => one >= '2000-01-01' && one <= addDay(now, 3700))
const toAsk = (now: Date) => ({
  title: orSay(line.min(1).max(120), problems.noTitle),
  question: orSay(line.min(1).max(600), problems.noQuestion),
  role: orSay(line.min(1).max(600), problems.noRole),
  fromDay: orSay(day(now), problems.badFrom),
  toDay: orSay(day(now), problems.badTo),
  limits: line.max(2000).default(''),
})

/** What an evaluation asks. That it ends after it begins is asked of both days by whoever keeps it. */
export const newEvaluation = (now: Date) => z.object({ submissionId, ...toAsk(now) })
export const changedEvaluation = (now: Date) => z.object(toAsk(now))

export const listed = z.object({ efter: afterRow })

export const inviting = z.object({ person: orSay(z.uuid(), problems.noPerson) })

/** A row of material that is typed in. */
export const newMaterial = z.object({
  submissionId,
  kind: orSay(z.enum(materials), problems.noKind),
  about: line.max(80).default(''),
  half: orSay(z.iso.date().refine(isHalf), problems.noHalf),
  municipality: orSay(line.min(1).max(80), problems.noMunicipality),
  count: orSay(z.coerce.number().int().min(1).max(1_000_000), problems.noCount),
  source: orSay(line.min(1).max(300), problems.noSource),
})

const criterion = (now: Date) => ({
  whose: orSay(z.enum(whoseKinds), problems.noWhose),
  words: orSay(line.min(1).max(600), problems.noCriterion),
  fromDay: orSay(
    z.iso.date().refine((one) => one >= '2000-01-01' && one <= addDay(now, 366)),
    problems.badDay,
  ),
})
export const newCriterion = (now: Date) => z.object({ submissionId, ...criterion(now) })
/** A criterion changed: with a day and a reason, over the version that was seen. */
export const changedCriterion = (now: Date) =>
  z.object({
    submissionId,
    ...criterion(now),
    fromDay: orSay(
      z.iso.date().refine((one) => one >= '2000-01-01' && one <= today(now)),
      problems.badPast,
    ),
    reason: orSay(line.min(1).max(1000), problems.noReason),
    ends: ticked,
    seen: z.coerce.number().int().min(1).max(98),
  })

const change = {
  pillar: orSay(z.enum(pillars), problems.noPillar),
  says: orSay(line.min(1).max(400), problems.noChange),
  forWhom: orSay(line.min(1).max(160), problems.noForWhom),
  since: orSay(line.min(1).max(160), problems.noSince),
  causes: several(z.enum(causes)),
  otherwise: line.max(2000).default(''),
}
export const newChange = z.object({ submissionId, ...change })
export const changedChange = z.object({ ...change, seen: z.string().max(64).catch('').default('') })

/** What is hung beside a change: with the address of a page of the house, or with its kind and source. */
export const hanging = z.object({
  submissionId,
  side: orSay(z.enum(sides), problems.noSide),
  says: orSay(line.min(1).max(600), problems.noSays),
  address: line.max(400).default(''),
  kind: orSay(z.union([z.literal(''), z.enum(noted)]).default(''), problems.noSourceKind),
  source: line.max(300).default(''),
})

export const sending = z.object({
  submissionId,
  words: orSay(line.min(1).max(1200), problems.noDraft),
  kinds: orSay(several(z.enum(askedKinds)).pipe(z.array(z.enum(askedKinds)).min(1)), problems.noKinds),
})

export const answering = z.object({
  says: orSay(z.enum(answers), problems.noAnswer),
  words: line.max(1500).default(''),
})

/** The lines of a field, empty ones left out. */
const linesIn = (words: string) =>
  words
    .split(/\r?\n/)
    .map((one) => one.trim())
    .filter((one) => one !== '')

/** Themes, one a line: the name, and after a colon what it means. */
const themesIn = (words: string) =>
  linesIn(words).map((one) => {
    const at = one.indexOf(':')
    return at < 0
      ? { name: one, means: '' }
      : { name: one.slice(0, at).trim(), means: one.slice(at + 1).trim() }
  })

/** A round in which two give sentences a theme. */
export const newRound = z.object({
  submissionId,
  themes: orSay(
    line.max(3000).refine((words) => {
      const themes = themesIn(words)
      return themes.length >= 2 && themes.length <= 12 && themes.every(({ name }) => name !== '')
    }),
    problems.fewThemes,
  ),
  more: line.max(6000).default(''),
})
export { linesIn, themesIn }

export const choosing = z.object({ piece: z.uuid(), theme: z.union([z.literal('none'), z.uuid()]) })
export const settling = z.object({
  theme: orSay(z.union([z.literal('none'), z.uuid()]), problems.noTheme),
  note: orSay(line.min(1).max(600), problems.noNote),
})

export const givingOut = z.object({ submissionId })
const version = z.coerce.number().int().min(1).max(999).optional().catch(undefined)
export const whichVersion = z.object({ udgave: version })
export const asFile = z.object({
  udgave: version,
  format: z.enum(['word', 'pdf', 'markdown']).catch('pdf'),
})
