import { refuse } from '../model/refuse.ts'

/** Something known about each person: numbers as they are, words as groups. */
export interface Covariate {
  name: string
  values: readonly number[] | readonly string[]
}

/** The columns that a covariate brings into a linear model: itself, or one for each group but the first. */
export function columnsOf({ values }: Covariate): Float64Array[] {
  if (isNumeric(values)) return [Float64Array.from(values)]
  const [, ...others] = groupsOf(values)
  return others.map((group) => Float64Array.from(values, (value) => Number(value === group)))
}

/** The groups of a covariate of words, in Danish order. */
export function groupsOf(values: readonly string[]): string[] {
  return [...new Set(values)].sort(order.compare)
}

export function isNumeric(values: Covariate['values']): values is readonly number[] {
  return typeof values[0] === 'number'
}

/** @throws {Invalid} when a covariate has not one value for each person, or a number is none */
export function checkCovariates(covariates: readonly Covariate[], people: number): void {
  for (const { name, values } of covariates) {
    if (values.length !== people)
      refuse(
        {
          da: `“${name}” har ${values.length} værdier, men der er ${people} mennesker.`,
          en: `“${name}” has ${values.length} values, but there are ${people} people.`,
        },
        { da: 'Giv én værdi for hvert menneske.', en: 'Give one value for each person.' },
      )
    const line = isNumeric(values) ? values.findIndex((value) => !Number.isFinite(value)) : -1
    if (line >= 0)
      refuse(
        { da: `“${name}” har en værdi, der ikke er et tal.`, en: `“${name}” has a value that is no number.` },
        {
          da: 'Lad dem, der mangler, være en gruppe for sig, eller tag dem ud.',
          en: 'Make those that are missing a group of their own, or take them out.',
        },
        { line: line + 1 },
      )
  }
}

const order = new Intl.Collator('da')
