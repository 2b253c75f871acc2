import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { dispatch } from '../dispatch.ts'

const folder = await mkdtemp(join(tmpdir(), 'lydhoer-codes-'))
after(() => rm(folder, { recursive: true }))
const fixture = (name: string) =>
  new URL(`../../../packages/conversation/fixtures/codes/${name}`, import.meta.url).pathname

async function lydhoer(language: 'da' | 'en', ...args: string[]) {
  let out = ''
  let err = ''
  const code = await dispatch(['agreement', ...args], {
    out: (text) => (out += text),
    err: (text) => (err += text),
    language,
  })
  return { code, out, err }
}

async function fileOf(text: string): Promise<string> {
  const path = join(folder, 'koder.csv')
  await writeFile(path, text)
  return path
}

test('bad input is refused in one sentence with file, line, column, what and hint, and code 2', async () => {
  const path = await fileOf('enhed;koder;kode\n1;a;x\n2;b\n')
  assert.deepEqual(await lydhoer('da', path), {
    code: 2,
    out: '',
    err: `${path}:3:3: Her er 2 felter, men overskriften har 3; ret rækken, eller sæt felter med skilletegn i anførselstegn.\n`,
  })
  const turns = await fileOf('unit,coder,code\n1,a,x\n1,b,x\n')
  assert.deepEqual(await lydhoer('en', turns, '--level', 'word'), {
    code: 2,
    out: '',
    err: `${turns}:2:5: The unit “1” is a whole turn, not a word; write 12 for a turn and 12.3 for its third word, or choose a coarser level.\n`,
  })
})

test('a file that is not there, a folder, and settings that mean nothing are refused', async () => {
  for (const [args, why] of [
    [[], /Filen mangler; skriv lydhoer agreement koder\.csv/],
    [['/findes/ikke.csv'], /findes ikke/],
    [[folder], /er en mappe/],
    [['x', '--level', 'page'], /--level kan ikke være “page”/],
    [['x', '--ordinal', 'a'], /mindst to/],
    [['x', '--ordinal', 'a,a'], /mindst to/],
    [['x', '--seed', '-1'], /--seed/],
    [['x', '--whatever'], /--whatever kendes ikke/],
  ] as const) {
    const { code, err, out } = await lydhoer('da', ...args)
    assert.deepEqual([code, out], [2, ''])
    assert.match(err, why)
    assert.equal(err.trimEnd().split('\n').length, 1)
  }
})

test('the figures are told in plain Danish, with intervals and what they mean', async () => {
  const { code, out } = await lydhoer('da', fixture('grasping.csv'))
  assert.equal(code, 0)
  assert.match(out, /^2 kodere har set på 40 enheder i 2 samtaler\. Der er 3 koder\./)
  assert.match(out, /Enige om +87,5 % {2}\(\d+,\d – \d+,\d\)/)
  assert.match(out, /Cohens κ +0,8\d\d {2}\(0,\d{3} – 0,\d{3}\)/)
  assert.match(out, /færre end 10 steder/)
  assert.match(out, /pause \(sat på \d enheder af nogen\)/)
  assert.match(out, /Grænsers lighed, B +0,\d{3}/)
  assert.match(out, /ikke om personerne/)
  assert.doesNotMatch(out, /(^|\s)(første|anden)(\s|$)/, 'no coder is named')
})

test('few units are said to be few, and a scale has its own figures', async () => {
  const { out } = await lydhoer('en', fixture('degrees-wide.csv'), '--ordinal', 'lav,mellem,høj')
  assert.match(out, /Fewer than 30 units are too few to tell/)
  assert.match(out, /α, ordered scale +0\.\d{3}/)
  assert.match(out, /no figure: units have unequally many coders \(use α\)/)
})

test('as JSON everything is there, unrounded, and the same for the same seed', async () => {
  const json = async (...more: string[]) =>
    (await lydhoer('da', fixture('grasping.csv'), '--json', ...more)).out
  const told = JSON.parse(await json()) as {
    file: string
    overall: { alpha: { value: number; low: number } }
  }
  assert.equal(told.file, fixture('grasping.csv'))
  assert.ok(Math.abs(told.overall.alpha.value - 0.81) < 0.05)
  assert.equal(await json(), await json())
  assert.notEqual(await json(), await json('--seed', '2'))
})
