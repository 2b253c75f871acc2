import {
  drawByLikeness,
  drawParts,
  drawRepresentatives,
  figureKinds,
  type Figure,
  type FigureOptions,
  type Part,
} from '@lydhoer/trajectories'
import type { Language } from '@lydhoer/words'
import type { Parts, TypesFound } from './compute.ts'
import { typeCounts } from './settings.ts'
import type { ProtectedRegister } from './protected-register.ts'
import type { StudySeen } from './studies.ts'
import type { TypeWords } from './results.ts'
import { aroundReform, partsBy, workOn, type Worked } from './work.ts'

export const figureNames = [...figureKinds, 'likeness', 'strips'] as const
export type FigureName = (typeof figureNames)[number]
/** Of whom: everybody, each type, each group, or the time before and after the reform. */
export const wholes = ['all', 'types', 'groups', 'before', 'after'] as const
export type Whole = (typeof wholes)[number]

export interface Asked {
  figure: FigureName
  of: Whole
  /** How many types, where it is of types. */
  types?: number | undefined
}

/** All that a figure of a study is drawn from; it holds everybody, so it is made in workers only. */
export interface Drawing {
  study: Pick<StudySeen, 'settings'>
  worked: Worked
  results: Partial<Parts>
  language: Language
}

export function drawingOf(
  study: Pick<StudySeen, 'settings'>,
  register: ProtectedRegister,
  results: Partial<Parts>,
  language: Language,
): Drawing {
  return { study, worked: workOn(register, study.settings, language), results, language }
}

/** The types where there are so many, unless they are not there yet or one would be too small to show. */
export function typesOf({ results }: Pick<Drawing, 'results'>, types: number): TypesFound | null {
  const found = results[`types${types}`]
  return found && !found.tooSmall ? found : null
}

/** What a type is called: what people named it, else its number. */
export function nameOfType(words: ReadonlyMap<number, TypeWords>, number: number): string {
  return words.get(number)?.name || `Type ${number}`
}

/** The parts of a whole; null when they are not there. */
export function partsOf(
  drawing: Drawing,
  asked: Pick<Asked, 'of' | 'types'>,
  words: ReadonlyMap<number, TypeWords>,
): Part[] | null {
  const { worked, study, language } = drawing
  if (asked.of === 'all') return [{ name: '', sequences: worked.sequences }]
  if (asked.of === 'groups') return worked.groups ? partsBy(worked.sequences, worked.groups) : null
  if (asked.of === 'types') {
    const found = typesOf(drawing, asked.types ?? 0)
    if (!found) return null
    const labels = Array.from(Buffer.from(found.of, 'base64'), (number) => String(number + 1))
    return partsBy(worked.sequences, labels)
      .sort((a, b) => Number(a.name) - Number(b.name))
      .map((part) => ({ ...part, name: nameOfType(words, Number(part.name)) }))
  }
  const around = aroundReform(worked.sequences, study.settings)
  if (!around) return null
  const names = {
    da: { before: 'Før reformen', after: 'Efter reformen' },
    en: { before: 'Before the reform', after: 'After the reform' },
  }
  return [{ name: names[language][asked.of], sequences: around[asked.of] }]
}

/**
 * What figures are drawn for: a page has one legend for all, and so has a set of small ones in a report; a file is of one figure and
 * has its own.
 */
export type Look = 'page' | 'report' | 'file'

/** Whether it is several of one kind that are seen beside each other, on one scale. */
export const isSet = ({ figure, of }: Asked) => (of === 'types' || of === 'groups') && figure !== 'strips'

/** Draws what was asked for, one figure for each part; null when it is not there. */
export function draw(
  drawing: Drawing,
  asked: Asked,
  words: ReadonlyMap<number, TypeWords>,
  look: Look,
): Figure[] | null {
  const { worked, language, results, study } = drawing
  const { unit, reform, from } = study.settings
  const around = asked.of === 'before' || asked.of === 'after'
  const isSmall = look !== 'file' && isSet(asked)
  const options: FigureOptions = {
    ...{ language, unit, isSmall, colours: worked.colours },
    id: `${asked.figure}${asked.of}${asked.types ?? ''}`,
    legend: look === 'file' || (look === 'report' && !isSmall),
    reform: reform === null || around ? undefined : reform - from,
  }
  if (asked.figure === 'likeness') {
    const order = results.sample?.order
    return asked.of === 'all' && order ? [drawByLikeness(worked.sequences, order, options)] : null
  }
  const parts = partsOf(drawing, asked, words)
  if (!parts) return null
  if (asked.figure === 'strips') return [drawRepresentatives(parts, options)]
  if (around)
    parts.forEach((part) => (part.name = `${part.name}: ${titles[language][asked.figure].toLowerCase()}`))
  const [only] = parts
  if (parts.length === 1 && only && only.name === '')
    return drawParts(
      [{ name: titles[language][asked.figure], sequences: only.sequences }],
      asked.figure,
      options,
    )
  return drawParts(parts, asked.figure, options)
}

/** What each figure is called. */
export const titles: Record<Language, Record<FigureName, string>> = {
  da: {
    distribution: 'Tilstande over tid',
    modal: 'Hyppigste tilstand over tid',
    'mean-time': 'Gennemsnitlig tid i hver tilstand',
    entropy: 'Spredning over tid',
    transitions: 'Skift mellem tilstande',
    index: 'Forløb ved siden af hinanden',
    likeness: 'Forløb efter lighed',
    strips: 'Det typiske forløb i hver',
  },
  en: {
    distribution: 'States over time',
    modal: 'Most common state over time',
    'mean-time': 'Mean time in each state',
    entropy: 'Spread over time',
    transitions: 'Moves between states',
    index: 'Trajectories side by side',
    likeness: 'Trajectories by likeness',
    strips: 'The typical trajectory in each',
  },
}

/** How to read each figure, in a sentence. */
export const explanations: Record<Language, Record<FigureName, string>> = {
  da: {
    distribution:
      'Hvor stor en del er i hver tilstand, periode for periode. Er der noget gråt øverst, er det for få til at vise hver for sig. Figuren følger ikke den enkelte.',
    modal: 'Den tilstand, flest er i, og hvor mange det er.',
    'mean-time': 'Hvor længe en person i gennemsnit er i hver tilstand.',
    entropy: '0 %, når alle er i samme tilstand; 100 %, når de er ligeligt fordelt på alle.',
    transitions:
      'Af dem, der er i rækkens tilstand: hvor stor en del er i kolonnens tilstand perioden efter. 0 er ingen; – er for få til at vise.',
    index:
      'Alle forløb lagt i orden. Hver linje er flere personer, aldrig én, og har farve efter den tilstand, flest af dem er i; jo lysere, jo færre er enige.',
    likeness:
      'De, der ligner hinanden, ligger ved siden af hinanden. Hver linje er flere personer, aldrig én, og har farve efter den tilstand, flest af dem er i; jo lysere, jo færre er enige.',
    strips:
      'Den tilstand, flest i gruppen er i, periode for periode. Så højt som gruppen er stor. Ikke nogens eget forløb.',
  },
  en: {
    distribution:
      'How large a share is in each state, period by period. Where there is grey at the top, those are too few to show by themselves. The figure does not follow anybody.',
    modal: 'The state that most are in, and how many they are.',
    'mean-time': 'How long a person is in each state on average.',
    entropy: '0 % when all are in the same state; 100 % when they are spread evenly over all.',
    transitions:
      'Of those in the state of the row: how large a share is in the state of the column one period later. 0 is nobody; – is too few to show.',
    index:
      'All trajectories put in order. Each line is several people, never one, in the colour of the state most of them are in; the paler, the fewer agree.',
    likeness:
      'Those who are alike lie side by side. Each line is several people, never one, in the colour of the state most of them are in; the paler, the fewer agree.',
    strips:
      'The state most of the group are in, period by period. As high as the group is large. Nobody’s own trajectory.',
  },
}

/** The number of types with the widest silhouette, among those that may be shown: where one may begin to look. */
export function clearest(drawing: Pick<Drawing, 'results'>): number {
  const [first] = typeCounts
    .flatMap((k) => {
      const found = typesOf(drawing, k)
      return found ? [{ k, asw: found.quality.asw }] : []
    })
    .sort((a, b) => (b.asw ?? -1) - (a.asw ?? -1))
  return first?.k ?? 4
}
