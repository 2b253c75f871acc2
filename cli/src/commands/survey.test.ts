import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { SurveyReport } from '@lydhoer/survey'
import { dispatch } from '../dispatch.ts'

const folder = await mkdtemp(join(tmpdir(), 'lydhoer-survey-'))
after(() => rm(folder, { recursive: true }))
const path = join(folder, 'svar.csv')

async function survey(answers: string, args: string[] = [], language: 'da' | 'en' = 'da') {
  await writeFile(path, answers)
  let out = ''
  let err = ''
  const terminal = { out: (text: string) => (out += text), err: (text: string) => (err += text), language }
  const code = await dispatch(['survey', path, ...args], terminal)
  return { code, out, err }
}

/** Forty people of two departments; three of them answered 1 to the first question. */
const answers = `hørt;med;afd;vægt
${Array.from({ length: 40 }, (_, at) => `${at < 3 ? 1 : 2 + (at % 3)};${1 + (at % 4)};${at % 2 ? 'Job' : 'Ydelse'};${at % 5 ? 1 : '2,5'}`).join('\n')}
`

test('answers become figures as JSON: for each question, each scale, and what was hidden', async () => {
  const { code, out } = await survey(answers, [
    '--scale',
    'hørt,med',
    '--group',
    'afd',
    '--invited',
    '90',
    '--weights',
    'vægt',
    '--json',
  ])
  assert.equal(code, 0)
  const written = JSON.parse(out) as SurveyReport
  assert.deepEqual(Object.keys(written), [
    'response',
    'items',
    'scales',
    'nEff',
    'trimmed',
    'hidden',
    'leftOut',
  ])
  assert.deepEqual(Object.keys(written.items), ['hørt', 'med'])
  const heard = written.items['hørt']!
  assert.equal(heard.n, 40)
  assert.equal(heard.distribution['1'], null)
  assert.equal(heard.wilson['1'], null)
  assert.deepEqual(Object.keys(heard.groups!), ['Job', 'Ydelse'])
  assert.deepEqual(written.scales[0]?.items, ['hørt', 'med'])
  assert.equal(typeof written.scales[0]?.alpha, 'number')
  assert.equal(written.scales[0]?.omega, null)
  assert.ok(written.nEff < 40)
  assert.ok(written.hidden.some(({ item, group }) => item === 'hørt' && group === undefined))
  assert.equal(written.response.invited, 90)
})

test('in plain words: who did not answer comes first, counts under twenty are counts, and what is hidden is said', async () => {
  const { out } = await survey(answers, ['--invited', '90', '--scale', 'hørt,med'])
  assert.match(out, /^40 af 90 har svaret \(44\s%; 35\s%–55\s%\)\. De andres svar er der ingen, der kender\./)
  assert.match(out, /hørt\n {2}40 svar\n/)
  assert.match(out, /skjult: 1, 3\n/)
  assert.match(out, /McDonalds ω kan ikke siges/)
  const few = await survey('q\n1\n1\n1\n1\n1\n1\n2\n2\n2\n2\n2\n2\n', [], 'en')
  assert.match(few.out, /1: 6 of 12\n {4}2: 6 of 12/)
})

test('an unknown question, a wrong number and a file that is no table are refused in a sentence, with what to do', async () => {
  for (const [args, sentence] of [
    [
      ['--scale', 'hørt,set'],
      /svar\.csv: Intet spørgsmål hedder “set”; skriv nogle af disse: hørt, med, afd, vægt\.\n$/,
    ],
    [['--scale', 'hørt'], /--scale skal have mindst to forskellige spørgsmål/],
    [['--invited', 'mange'], /--invited skal være et helt tal fra 0, ikke “mange”/],
    [['--invited', '3'], /40 har svaret, og kun 3 er spurgt; skriv, hvor mange der blev spurgt i alt/],
    [['--group', 'by'], /svar\.csv:1:1: Ingen kolonne hedder “by”/],
  ] as const) {
    const { code, out, err } = await survey(answers, [...args])
    assert.equal(code, 2)
    assert.equal(out, '')
    assert.match(err, sentence)
  }
  assert.match((await survey('q\n')).err, /Ingen har svaret/)
})

test('answers and codebook are written for other programs; a file that is there is not written over', async () => {
  const [sav, ddi] = [join(folder, 'ud.sav'), join(folder, 'ud.xml')]
  assert.equal((await survey(answers, ['--sav', sav, '--ddi', ddi])).code, 0)
  assert.equal((await readFile(sav)).subarray(0, 4).toString(), '$FL2')
  assert.match(await readFile(ddi, 'utf8'), /<fileName>ud\.sav<\/fileName>[^]*<catValu>1<\/catValu>/)
  const again = await survey(answers, ['--sav', sav])
  assert.equal(again.code, 2)
  assert.match(again.err, /ud\.sav findes allerede/)
})
