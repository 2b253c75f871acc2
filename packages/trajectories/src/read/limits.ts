import { refuse } from '../model/refuse.ts'
import { mostPeriods } from '../model/sequences.ts'

/** How much a register may hold. A few bytes can ask for years of one state, so this is asked before anything is made. */
export interface RegisterLimits {
  people: number
  /** In one trajectory. */
  periods: number
  /** The periods of all people together. */
  cells: number
  states: number
  /** Rows of a file of spells. */
  spells: number
}

/** What the numbers here can count; who shows registers to many people allows less. */
export const widest: RegisterLimits = {
  people: 20_000_000,
  periods: mostPeriods,
  cells: 20_000_000_000,
  states: 254,
  spells: 100_000_000,
}

const da = new Intl.NumberFormat('da-DK')
const en = new Intl.NumberFormat('en-GB')

/** @throws Unreadable when a trajectory has more periods than it may */
export function refuseLonger(periods: number, most: number, line: number): void {
  if (periods <= most) return
  refuse(
    {
      da: `Forløbet varer ${da.format(periods)} perioder`,
      en: `The trajectory lasts ${en.format(periods)} periods`,
    },
    { da: `Højst ${da.format(most)} kan læses`, en: `At most ${en.format(most)} can be read` },
    { line },
  )
}

/** @throws Unreadable when there are more people, or more periods of all of them together, than there may be */
export function refuseMore(people: number, cells: number, most: RegisterLimits, line?: number): void {
  const place = line === undefined ? {} : { line }
  if (people > most.people) {
    refuse(
      {
        da: `Der er over ${da.format(most.people)} personer`,
        en: `There are over ${en.format(most.people)} people`,
      },
      { da: 'Del filen, eller træk en stikprøve', en: 'Divide the file, or draw a sample' },
      place,
    )
  }
  if (cells > most.cells) {
    refuse(
      {
        da: `Personer gange perioder er over ${da.format(most.cells)}`,
        en: `People times periods is over ${en.format(most.cells)}`,
      },
      {
        da: 'Tag færre personer eller færre perioder, eller gør perioderne længere',
        en: 'Take fewer people or fewer periods, or make the periods longer',
      },
      place,
    )
  }
}
