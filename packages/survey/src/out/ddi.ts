import { xml, type Element } from '@lydhoer/words'
import type { SurveyReport } from '../report.ts'
import { variableNames, type Variable } from './variable.ts'

/** What a codebook tells of a survey. */
export interface Codebook {
  title: string
  /** The day it was made, `2026-11-28`. */
  day: string
  language: 'da' | 'en'
  variables: readonly Variable[]
  /** The figures, from which counts are taken as they may be seen. */
  report: SurveyReport
  /** The name of the file with the answers. */
  file: string
}

const natures = { nominal: 'nominal', ordinal: 'ordinal', scale: 'interval' }

/**
 * Writes a codebook as DDI-Codebook 2.5: each question as it was put, what numbers stand for, which are no answer on the scale, how many gave
 * each answer where that may be seen, and how many did not answer at all.
 *
 * DDI Alliance, DDI-Codebook 2.5 (2012): elements in the order of its documentation. The schema itself is not at hand here, so no file has been
 * checked against it.
 *
 * @example asDdi({ title: 'Runde', day: '2026-11-28', language: 'da', variables, report, file: 'svar.sav' }) // '<?xml …<codeBook …'
 */
export function asDdi({ title, day, language, variables, report, file }: Codebook): string {
  const { invited, answered } = report.response
  const names = variableNames(variables.map(({ name }) => name))
  const study = of('stdyDscr', [
    of('citation', [
      of('titlStmt', [of('titl', title)]),
      of('prodStmt', [{ ...of('prodDate', day), attributes: { date: day } }]),
    ]),
    of('method', [
      of('anlyInfo', [of('respRate', invited === null ? `${answered}` : `${answered} / ${invited}`)]),
    ]),
  ])
  const answers = of('fileTxt', [
    of('fileName', file),
    of('dimensns', [of('caseQnty', `${answered}`), of('varQnty', `${variables.length}`)]),
  ])
  const book: Element = {
    name: 'codeBook',
    attributes: { xmlns: 'ddi:codebook:2_5', version: '2.5', 'xml:lang': language },
    children: [
      study,
      { ...of('fileDscr', [answers]), attributes: { ID: 'F1' } },
      of(
        'dataDscr',
        variables.map((variable, at) => variableIn(variable, names[at]!, at + 1, report)),
      ),
    ],
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml(book)}`
}

const of = (name: string, children: Element['children']): Element => ({ name, children })

function variableIn(
  { name, label, measure, values, missing, answers }: Variable,
  called: string,
  number: number,
  report: SurveyReport,
): Element {
  const counts = report.items[name]?.distribution ?? {}
  const labelled = new Map(values)
  // Numbers without words are answers too, as far as they are told one by one.
  const given = measure === 'scale' ? [] : answers.filter((answer) => answer !== null)
  const all = [...new Set([...labelled.keys(), ...given])].sort((a, b) => a - b)
  return {
    name: 'var',
    attributes: {
      ...{ ID: `V${number}`, name: called, files: 'F1' },
      ...{ intrvl: measure === 'scale' ? 'contin' : 'discrete', nature: natures[measure] },
    },
    children: [
      of('labl', label),
      of('qstn', [of('qstnLit', label)]),
      missing.length === 0
        ? null
        : of(
            'invalrng',
            missing.map((value) => ({ name: 'item', attributes: { VALUE: `${value}` }, children: '' })),
          ),
      ...all.map((value) => {
        const words = labelled.get(value)
        const count = counts[words ?? String(value)] ?? null
        return {
          ...of('catgry', [
            of('catValu', `${value}`),
            words === undefined ? null : of('labl', words),
            count === null ? null : { ...of('catStat', `${count}`), attributes: { type: 'freq' } },
          ]),
          ...(missing.includes(value) ? { attributes: { missing: 'Y' } } : {}),
        }
      }),
      { name: 'varFormat', attributes: { type: 'numeric', schema: 'other' }, children: '' },
    ],
  }
}
