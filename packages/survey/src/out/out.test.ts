import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { readAnswers } from '../read-answers.ts'
import { surveyOf } from '../report.ts'
import { asDdi } from './ddi.ts'
import { asSav } from './sav.ts'
import { variableNames } from './variable.ts'
import { variablesOf } from './variables.ts'

const heard = ['slet ikke', 'i nogen grad', 'i høj grad', 'ved ikke']
const table = `Blev du hørt?;tillid;vægt
${Array.from({ length: 30 }, (_, at) => `${at === 29 ? '' : heard[at % 4]};${1 + (at % 5)};${at % 3 === 0 ? '2,5' : '1'}`).join('\n')}
`
const read = readAnswers(table, { weights: 'vægt' })
const study = { title: 'Efterårets runde på Fjordby Ø', day: '2026-11-28', variables: variablesOf(read) }

test('words become numbers with labels, and what lies beside the scale is no answer on it', () => {
  const [first] = study.variables
  assert.deepEqual(first?.values, [
    [1, 'slet ikke'],
    [2, 'i nogen grad'],
    [3, 'i høj grad'],
    [97, 'ved ikke'],
  ])
  assert.deepEqual(first?.missing, [97])
  assert.deepEqual(first?.answers.slice(0, 4), [1, 2, 3, 97])
  assert.equal(first?.answers[29], null)
})

test('names are such that SPSS takes them: each once, begun with a letter, no word of its own', () => {
  assert.deepEqual(variableNames(['Blev du hørt?', '2. spørgsmål', 'AND', 'a b', 'A-b', '…']), [
    'Blev_du_hørt',
    'v2_spørgsmål',
    'vAND',
    'a_b',
    'A_b_2',
    'v6',
  ])
  const long = variableNames(['å'.repeat(80), 'å'.repeat(81)])
  assert.ok(long.every((name) => new TextEncoder().encode(name).length <= 64))
  assert.notEqual(long[0], long[1])
})

const hasPspp = spawnSync('pspp', ['--version']).status === 0

test(
  'PSPP opens the file: names and labels with Danish letters, what is missing, weights, and the same figures',
  { skip: !hasPspp && 'left out: pspp is not installed', timeout: 60_000 },
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'lydhoer-sav-'))
    try {
      writeFileSync(join(folder, 'a.sav'), asSav({ ...study, weights: read.weights! }))
      writeFileSync(
        join(folder, 'a.sps'),
        `GET FILE='a.sav'.\nSYSFILE INFO FILE='a.sav'.\nDISPLAY DICTIONARY.\nFREQUENCIES /VARIABLES=Blev_du_hørt.\nLIST.\n`,
      )
      const { stdout, status } = spawnSync('pspp', ['-O', 'format=csv', 'a.sps'], {
        cwd: folder,
        encoding: 'utf8',
      })
      assert.equal(status, 0, stdout)
      assert.match(stdout, /Efterårets runde på Fjordby Ø/)
      assert.match(stdout, /UTF-8/)
      assert.match(stdout, /Blev_du_hørt,1,Blev du hørt\?,Ordinal/)
      assert.match(stdout, /97\[a\],ved ikke/)
      // Weighted by hand: every third counts 2.5.
      const weighed = (label: string) =>
        read.items[0]!.answers.reduce<number>(
          (sum, one, at) => (one === label ? sum + read.weights![at]! : sum),
          0,
        )
      for (const label of heard)
        assert.match(stdout, new RegExp(`${label},${weighed(label).toFixed(2).replace('.', '\\.')},`))
      assert.match(
        stdout,
        /Table: Data List\nBlev_du_hørt,tillid,vægt\n1,1,2\.50\n2,2,1\.00\n3,3,1\.00\n97,4,2\.50\n/,
      )
      assert.match(stdout, /\n\.,5,1\.00\n/)
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
)

test('the codebook tells question, numbers and what they stand for, and no count that is hidden', () => {
  const report = surveyOf(read, { invited: 80 })
  const book = asDdi({ ...study, language: 'da', report, file: 'svar.sav' })
  assert.match(
    book,
    /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<codeBook xmlns="ddi:codebook:2_5" version="2\.5" xml:lang="da">/,
  )
  assert.match(book, /<respRate>30 \/ 80<\/respRate>/)
  assert.match(book, /<qstnLit>Blev du hørt\?<\/qstnLit>/)
  assert.match(book, /<catgry missing="Y">\s*<catValu>97<\/catValu>\s*<labl>ved ikke<\/labl>/)
  const few = readAnswers(`q\n${'ja\n'.repeat(20)}${'nej\n'.repeat(3)}`)
  const hidden = asDdi({
    ...study,
    variables: variablesOf(few),
    language: 'da',
    report: surveyOf(few),
    file: 'x',
  })
  assert.doesNotMatch(hidden, /<catStat/)
})

test('more than three kinds of no answer, or questions with unlike numbers of answers, are refused', () => {
  const [first] = study.variables
  assert.throws(() => asSav({ ...study, variables: [{ ...first!, missing: [1, 2, 3, 97] }] }), RangeError)
  assert.throws(() => asSav({ ...study, weights: [1] }), RangeError)
})
