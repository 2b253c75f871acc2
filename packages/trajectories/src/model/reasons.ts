import type { Sentence } from '@lydhoer/words'

/** Why a figure is not there, as people are told it. */
export const reasons = {
  noWeight: { da: 'Ingen af dem vejer noget', en: 'None of them weighs anything' },
  onePerson: { da: 'Der er kun ét forløb', en: 'There is only one trajectory' },
  oneGroup: { da: 'Der er kun én gruppe', en: 'There is only one group' },
  onePeriod: { da: 'Intet forløb er længere end én periode', en: 'No trajectory is longer than one period' },
  allAlike: {
    da: 'Alle forløb er ens, så der er ingen forskel at måle',
    en: 'All trajectories are alike, so there is no difference to measure',
  },
  alikeWithin: {
    da: 'Inden for hver gruppe er alle ens, så der er ingen forskel at sammenligne med',
    en: 'Within each group all are alike, so there is no difference to compare with',
  },
  alikeInOne: {
    da: 'I en af grupperne er alle ens, så den har ingen spredning',
    en: 'In one of the groups all are alike, so it has no spread',
  },
  oneInGroup: {
    da: 'En af grupperne er kun én person',
    en: 'One of the groups is one person only',
  },
  noMoreThanGroups: {
    da: 'Der er ikke flere personer, end der er grupper',
    en: 'There are no more people than there are groups',
  },
  evenWithin: {
    da: 'Alle ligger lige langt fra midten af deres gruppe',
    en: 'All lie as far from the middle of their group',
  },
  sameEnds: {
    da: 'De mindste og de største afstande er de samme',
    en: 'The smallest and the largest distances are the same',
  },
  notTested: { da: 'Der er ikke prøvet med ombytninger', en: 'No permutations were tried' },
  noStates: { da: 'Alle celler er tomme', en: 'All cells are empty' },
  noState: { da: 'Forløbet har ingen tilstande', en: 'The trajectory has no states' },
  emptyPeriod: {
    da: 'I mindst én periode er ingen i en tilstand',
    en: 'In at least one period nobody is in a state',
  },
  neverLeft: {
    da: 'Mindst én tilstand følges ikke af nogen anden periode',
    en: 'At least one state is followed by no other period',
  },
  neverMet: { da: 'Ingen er i tilstanden', en: 'Nobody is in the state' },
  alwaysSame: {
    da: 'Tallet blev det samme i alle tilfældige udgaver',
    en: 'The figure was the same in all random versions',
  },
  noRandom: {
    da: 'Færre end to tilfældige udgaver gav et tal at sammenligne med',
    en: 'Fewer than two random versions gave a figure to compare with',
  },
  tooFew: { da: 'For få til at vise hver for sig', en: 'Too few to show by themselves' },
  outOfReach: {
    da: 'Tallet kan ikke regnes ud af disse afstande og vægte',
    en: 'The figure cannot be found from these distances and weights',
  },
} satisfies Record<string, Sentence>

export type Reason = keyof typeof reasons

/** Why figures are not there, by their names; a figure that is there has no reason. */
export type Reasons<Name extends string = string> = { [name in Name]?: Reason }

/**
 * The reasons for figures that are no numbers, in the order in which they are asked: the first that names a figure is its reason. A
 * figure that none names has the last of them all, `outOfReach`.
 *
 * @param asked whether a reason holds, and for which figures
 * @example reasonsFor({ r2: NaN, n: 2 }, [[true, 'allAlike', ['r2']]]) // { r2: 'allAlike' }
 */
export function reasonsFor<Name extends string>(
  figures: { readonly [name in Name]: unknown },
  asked: readonly (readonly [holds: boolean, why: Reason, of: readonly Name[]])[],
): Reasons<Name> {
  const because: Reasons<Name> = {}
  for (const name of Object.keys(figures) as Name[]) {
    const value: unknown = figures[name]
    if (typeof value !== 'number' || Number.isFinite(value)) continue
    const found = asked.find(([holds, , of]) => holds && of.includes(name))
    because[name] = found ? found[1] : 'outOfReach'
  }
  return because
}
