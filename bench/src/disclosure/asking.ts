import assert from 'node:assert/strict'
import { computeStudy } from '../../../app/src/overview/trajectories/job.ts'
import { bring, part } from '../../../app/src/overview/trajectories/testing.ts'
import type { Browser, TestApp } from '../../../app/src/shared/testing/testing.ts'
import { asCsv, codes, type Attacked } from './register.ts'

/** What an attacker chooses: weeks (from 1), which codes are one, whom to compare. */
export interface Choice {
  from: number
  to: number
  /** The codes that are called X; all others are called Y. */
  x: readonly string[]
  groups?: 'none' | 'start' | 'column:gruppe'
}

/** The table of a figure; null is a cell without a number. */
export interface Table {
  columns: string[]
  rows: [string, ...(number | null)[]][]
}

/** What an attacker can do: pages and downloads, as somebody who may use the data set and has never had the file. */
export interface Asking {
  people: number
  weeks: number
  studies: number
  requests: number
  /** A figure as CSV. */
  table(choice: Choice, figure: string, of?: string): Promise<Table | null>
  /** The same figure as SVG. */
  picture(choice: Choice, figure: string, of?: string): Promise<string>
  /** How many people each type is of, once they are computed. */
  types(choice: Choice, k: number): Promise<number[] | null>
}

/** The owner brings a register in and lets the attacker use it. */
export async function bringForAttack(house: TestApp, attacked: Attacked): Promise<string> {
  const answer = await bring(house, await house.as('researcher'), asCsv(attacked), {
    with: house.people.fjordby.coordinator,
  })
  assert.equal(answer.status, 303)
  return part(answer, 3)
}

/** Asks as the one who may use the data set. What was fetched once is kept, as an attacker would. */
export async function askingOf(house: TestApp, dataSet: string, weeks: number): Promise<Asking> {
  const browser = await house.as('coordinator')
  const begun = new Map<string, Promise<string>>()
  const fetched = new Map<string, Promise<string>>()
  const asking: Asking = { people: 0, weeks, studies: 0, requests: 0, table, picture, types }

  const text = (address: string): Promise<string> => {
    const known = fetched.get(address)
    if (known) return known
    asking.requests++
    const got = browser.get(address).then((answer) => (answer.status === 200 ? answer.text() : ''))
    fetched.set(address, got)
    return got
  }
  const begin = (choice: Choice): Promise<string> => {
    const key = JSON.stringify(choice)
    const known = begun.get(key)
    if (known) return known
    asking.studies++
    const study = beginStudy(browser, dataSet, choice)
    begun.set(key, study)
    return study
  }
  const figure = async (choice: Choice, name: string, of: string, as: string) =>
    text(`/forloeb/${await begin(choice)}/figur?figur=${name}&af=${of}&som=${as}`)
  async function table(choice: Choice, name: string, of = 'all') {
    const csv = await figure(choice, name, of, 'csv')
    return csv ? parsed(csv) : null
  }
  async function picture(choice: Choice, name: string, of = 'all') {
    return figure(choice, name, of, 'svg')
  }
  async function types(choice: Choice, k: number) {
    const study = await begin(choice)
    for (const job of house.jobs.splice(0))
      if (job.kind === 'computeStudy' && job.studyId === study) await computeStudy(house.services, job)
    const page = await text(`/forloeb/${study}/typer?antal=${k}`)
    const sizes = [...page.matchAll(/([\d.]+) personer, \d+\s%/g)].map(([, size]) =>
      Number(size!.replace('.', '')),
    )
    return sizes.length === k ? sizes : null
  }
  asking.people = Number(/([\d.]+) personer/.exec(await text(`/forloeb/data/${dataSet}`))![1])
  return asking
}

const colours = { X: '#0072B2', Y: '#E69F00' } as const
export const colourOfX = colours.X

async function beginStudy(browser: Browser, dataSet: string, choice: Choice): Promise<string> {
  const { from, to, x, groups = 'none' } = choice
  const name = (code: string) => (x.includes(code) ? 'X' : 'Y')
  const answer = await browser.post(`/forloeb/data/${dataSet}/undersoegelse`, {
    ...{ title: 'Angreb', from: String(from), to: String(to), reform: '', groups, measure: 'ham' },
    ...{ sample: '1000', seed: '1', submissionId: crypto.randomUUID() },
    ...Object.fromEntries(
      codes.flatMap((code, s) => [
        [`name${s}`, name(code)],
        [`colour${s}`, colours[name(code)]],
      ]),
    ),
  })
  assert.equal(answer.status, 303)
  return answer.headers.get('location')!.split('/')[2]!
}

function parsed(csv: string): Table {
  const [columns, ...rows] = csv
    .replace('\ufeff', '')
    .trim()
    .split('\r\n')
    .map((line) => line.split(';'))
  const number = (cell: string) => (/^-?[\d,]+$/.test(cell) ? Number(cell.replace(',', '.')) : null)
  return { columns: columns!, rows: rows.map(([name, ...cells]) => [name!, ...cells.map(number)]) }
}
