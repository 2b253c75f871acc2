import { occupations, suggesting, type Occupation } from '@lydhoer/occupations'

/** So many names of work stand to choose among. */
const most = 6
const suggest = suggesting(occupations)

/** What written words for work may be: the names nearest first, each kind of work once. */
export const namesFor = (text: string): Occupation[] =>
  suggest(text, most).map(({ occupation }) => occupation)

/** The one kind of work that is called exactly so; undefined where people have to choose. */
export function workCalled(text: string): Occupation | undefined {
  const words = text.trim().toLocaleLowerCase('da')
  return occupations.find(({ name, words: others }) => [name, ...others].includes(words))
}

/** The work with this name. */
export const workNamed = (name: string): Occupation | undefined =>
  occupations.find((one) => one.name === name)
