import { compareLetters, paragraphsIn, type Step } from '@lydhoer/letters'

/** What somebody said about a paragraph of one version. */
export interface AboutParagraph {
  versionId: string
  paragraph: number
}

interface Version {
  id: string
  number: number
  text: string
}

/** Where something that was said stands beside two versions in step. */
export interface Beside<What> {
  what: What
  /** The wording that it was said about, where the paragraph beside it is worded otherwise. */
  about: string | null
}

/** What was said, by the place of its step; and what is about a paragraph that stands in neither version. */
export interface Placed<What> {
  bySteps: ReadonlyMap<Step, Beside<What>[]>
  elsewhere: readonly Beside<What>[]
}

/**
 * Puts what was said about paragraphs beside the paragraphs that they have become: where one stands unchanged it is still about it, and where it
 * was changed it is about an older wording.
 *
 * @param shown the version on the right, and the one on the left where there are two
 * @example beside(answers, { steps, shown: [after, before], versions }).bySteps.get(steps[0])
 */
export function beside<What extends AboutParagraph>(
  said: readonly What[],
  {
    steps,
    shown,
    versions,
  }: { steps: readonly Step[]; shown: readonly Version[]; versions: readonly Version[] },
): Placed<What> {
  const bySteps = new Map<Step, Beside<What>[]>()
  const elsewhere: Beside<What>[] = []
  const [after, before] = shown
  const inOrder = versions.toSorted((one, other) => one.number - other.number)
  const known = new Map<string, readonly Step[]>()
  const between = (from: Version, to: Version) => {
    const key = `${from.id} ${to.id}`
    const found = known.get(key) ?? compareLetters(from.text, to.text)
    known.set(key, found)
    return found
  }
  /** Where a paragraph is in another version, from each version to the next; a paragraph that was taken out on the way is in none after. */
  const whereIn = (to: Version, { versionId, paragraph }: What) => {
    const [from, until] = [versionId, to.id].map((id) => inOrder.findIndex((one) => one.id === id))
    if (from === undefined || until === undefined || from < 0 || until < 0) return undefined
    const way = from < until ? 1 : -1
    let now: number | undefined = paragraph
    let isSame = true
    for (let at = from; at !== until && now !== undefined; at += way) {
      const [here, next] = [inOrder[at], inOrder[at + way]]
      const became = here && next && between(here, next).find((step) => step.before?.number === now)
      now = became?.after?.number
      isSame &&= became?.fate === 'same'
    }
    return now === undefined ? undefined : { number: now, isSame }
  }
  const whereNow = (one: What, to: Version, side: 'before' | 'after') => {
    const there = whereIn(to, one)
    const step = there && steps.find((each) => each[side]?.number === there.number)
    return step && { step, isSame: there.isSame }
  }
  for (const one of said) {
    const about = versions.find(({ id }) => id === one.versionId)
    const wording = paragraphsIn(about?.text ?? '')[one.paragraph - 1]?.text ?? ''
    const now = after && whereNow(one, after, 'after')
    const then = now ? undefined : before && whereNow(one, before, 'before')
    const found = now ?? then
    if (!found) elsewhere.push({ what: one, about: wording })
    else
      bySteps.set(found.step, [
        ...(bySteps.get(found.step) ?? []),
        { what: one, about: found.isSame ? null : wording },
      ])
  }
  return { bySteps, elsewhere }
}
