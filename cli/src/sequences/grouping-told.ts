import type { BootstrappedQuality, Quality, Reasons } from '@lydhoer/trajectories'
import type { Language } from '@lydhoer/words'
import { inText, linesOf, told } from './figures.ts'

/** Groups into k: who is in which, and what the method says besides. */
export interface Grouping {
  groups: Uint32Array
  medoids?: number[]
  cost?: number
  shares?: number[][]
}

/** A grouping, how good it is where that can be told, and what is to be said of it. */
export interface Judged extends Grouping {
  k: number
  quality?: Quality
  because: Reasons<keyof Quality>
  /** How many groups are one alone, and the mean silhouette where each such counts 1. */
  alone: number
  aswWithAlone: number
  empty: number[]
}

/** One grouping in JSON: persons and groups count from 1. */
export function asJson({ k, medoids, cost, quality: figures, because, ...more }: Judged, language: Language) {
  const { alone, aswWithAlone, empty, groups, shares } = more
  return {
    k,
    ...(medoids ? { medoids: medoids.map((medoid) => medoid + 1) } : {}),
    ...(cost === undefined ? {} : { cost }),
    ...(figures ? { quality: told(figures, because, language) } : {}),
    // Others count one alone as 1 in the silhouette; both are told where it matters.
    ...(figures && figures.asw !== aswWithAlone && alone > 0
      ? { alone: { groups: alone, ...(Number.isNaN(aswWithAlone) ? {} : { aswIfOne: aswWithAlone }) } }
      : {}),
    ...(empty.length > 0 ? { empty } : {}),
    groups: [...groups].map((one) => one + 1),
    ...(shares ? { shares } : {}),
  }
}

/** One grouping in the terminal: a line of figures, and what is to be said of them. */
export function asText({ k, quality: figures, cost, because, ...more }: Judged, language: Language): string {
  const { alone, aswWithAlone, empty } = more
  const line = Object.entries<number>(figures ? { ...figures } : { cost: cost ?? 0 }).map(
    ([name, value]) => `${name} ${inText(value, 3)}`,
  )
  const told = {
    da: {
      alone: `  asw: grupper på én tæller 0 (Rousseeuw 1987), her ${alone}; tæller de 1 som i WeightedCluster, er den`,
      empty: `  ingen hører mest til gruppe ${empty.join(', ')}\n`,
    },
    en: {
      alone: `  asw: groups of one count 0 (Rousseeuw 1987), here ${alone}; counted as 1 as in WeightedCluster it is`,
      empty: `  nobody belongs most to group ${empty.join(', ')}\n`,
    },
  }[language]
  return [
    `k ${k}  ${line.join('  ')}\n`,
    linesOf(because, language),
    figures && figures.asw !== aswWithAlone && alone > 0 ? `${told.alone} ${inText(aswWithAlone, 3)}\n` : '',
    empty.length > 0 ? told.empty : '',
  ].join('')
}

/** How a grouping stands against random versions, in JSON. */
export function bootstrapAsJson({ k, because, ...figures }: BootstrappedQuality, language: Language) {
  const each = Object.entries(figures) as [keyof typeof because, Quality][]
  return { k, ...Object.fromEntries(each.map(([name, of]) => [name, told(of, because[name], language)])) }
}

/** How a grouping stands against random versions, in the terminal. */
export function bootstrapAsText(
  { k, standardised, p, because }: BootstrappedQuality,
  language: Language,
): string {
  const z = because.standardised.asw
  const chance = because.p.asw
  const line = `k ${k}  asw z ${inText(standardised.asw, 2)} p ${inText(p.asw, 3)}\n`
  return line + linesOf({ ...(z && { z }), ...(chance && { p: chance }) }, language)
}
