import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { dispatch } from '../dispatch.ts'

const folder = await mkdtemp(join(tmpdir(), 'lydhoer-visits-'))
after(() => rm(folder, { recursive: true }))
const path = join(folder, 'personer.csv')

async function visits(text: string | Uint8Array, args: string[], language: 'da' | 'en' = 'da') {
  await writeFile(path, text)
  let out = ''
  let err = ''
  const terminal = { out: (text: string) => (out += text), err: (text: string) => (err += text), language }
  const code = await dispatch(['visits', path, ...args], terminal)
  return { code, out, err }
}

interface Written {
  visits: { week: number; visitor: string; host: string }[]
  seconds: number
  unmet: { what: string; who: string[]; loosen: string; kind: string }[]
}

const five =
  'id;department;leader;not;same\nanna;job;chef;bo carl;\nbo;job;chef;;\ncarl;ydelse;;;erik\ndorte;ydelse;;;\nerik;job;;;\n'

test('a table becomes a plan as JSON: all visit and are visited alike, limits hold, the seed decides', async () => {
  const { code, out } = await visits(five, ['--each', '4', '--weeks', '10', '--seed', '7', '--json'])
  assert.equal(code, 0)
  const plan = JSON.parse(out) as Written
  assert.deepEqual(Object.keys(plan), ['visits', 'seconds', 'unmet'])
  assert.deepEqual(
    [...new Set(plan.visits.flatMap((visit) => Object.keys(visit)))],
    ['week', 'visitor', 'host'],
  )
  for (const id of ['anna', 'bo', 'carl', 'dorte', 'erik'])
    for (const side of ['visitor', 'host'] as const)
      assert.equal(plan.visits.filter((visit) => visit[side] === id).length, 4)
  for (const { visitor, host, week } of plan.visits) {
    assert.ok(!(visitor === 'anna' && ['bo', 'carl'].includes(host)))
    assert.ok(!(host === 'anna' && ['bo', 'carl'].includes(visitor)))
    assert.ok(week >= 1 && week <= 10)
  }
  const again = await visits(five.replaceAll(';', ','), [
    '--each',
    '4',
    '--weeks',
    '10',
    '--seed',
    '7',
    '--json',
  ])
  assert.deepEqual((JSON.parse(again.out) as Written).visits, plan.visits)
  const other = await visits(five, ['--each', '4', '--weeks', '10', '--seed', '8', '--json'])
  assert.notDeepEqual((JSON.parse(other.out) as Written).visits, plan.visits)
})

test('a plan is told in plain words, week by week, in both languages', async () => {
  const two = 'id\nanna\nbo\n'
  const { code, out, err } = await visits(two, ['--each', '1', '--weeks', '2'])
  assert.deepEqual([code, err], [0, ''])
  assert.match(
    out,
    /^2 personer, 2 besøg på 2 uger\.\n\nUge 1\n {2}(anna besøger bo|bo besøger anna)\n\nUge 2\n {2}(anna besøger bo|bo besøger anna)\n$/,
  )
  assert.match(
    (await visits(two, ['--each', '1'], 'en')).out,
    /^2 people, 2 visits in 52 weeks\.\n\nWeek \d+\n {2}\w+ visits \w+\n/,
  )
})

test('where limits collide, it is told who, and what to loosen, with code 1', async () => {
  const star = 'id;not\nhub;\na;b c\nb;c\nc;\n'
  const { code, out } = await visits(star, ['--each', '3', '--weeks', '9'])
  assert.equal(code, 1)
  assert.match(
    out,
    /a, b og c må kun være sammen med hub, så der er ikke besøg nok til dem alle: nogen får 1 af 3\. Det går, hvis [abc] og [abc] alligevel må være sammen\./,
  )
  const { unmet } = JSON.parse(
    (await visits(star, ['--each', '3', '--weeks', '9', '--json'], 'en')).out,
  ) as Written
  assert.deepEqual(
    unmet.map(({ who, kind }) => ({ who, kind })),
    [{ who: ['a', 'b', 'c'], kind: 'limits' }],
  )
  assert.match(unmet[0]!.loosen, /^It fits if [abc] and [abc] may be together after all\.$/)
})

test('one alone, everybody against everybody, and more visits than weeks are told', async () => {
  for (const [text, args, words] of [
    [
      'id\nanna\n',
      ['--each', '2'],
      /anna er alene i runden\. Det går, hvis flere er med, som de må besøge\./,
    ],
    [
      'id;not\na;b c\nb;c\nc;\n',
      ['--each', '2'],
      /a, b og c må ikke være sammen med nogen i runden\. Det går, hvis /,
    ],
    [
      'id\na\nb\n',
      ['--each', '60'],
      /bedt om 60 besøg til hver, men en uge rummer ét, og der er 52 uger\. Det går, hvis runden varer mindst 60 uger eller hver får højst 52 besøg\./,
    ],
    [
      'id;leader\nchef;\na;chef\n',
      ['--each', '2'],
      /a og chef må ikke være sammen med nogen i runden\. Det går, hvis flere er med/,
    ],
  ] as const) {
    const { code, out } = await visits(text, [...args])
    assert.equal(code, 1)
    assert.match(out, words)
  }
})

test('a wish that is not met is told, and is no failure', async () => {
  const { code, out } = await visits('id;same\na;x\nb;x\nx;\ny;\n', ['--each', '2', '--weeks', '8'])
  assert.equal(code, 0)
  assert.match(
    out,
    /a er sammen med den ønskede makker 1 af 2 gange\. Det går, hvis a kan nøjes med x nogle gange\./,
  )
})

test('what is written wrongly is one sentence with file, line and column, and code 2', async () => {
  for (const [text, sentence] of [
    [
      'id;not\na;b\nb;x\n',
      `${path}:3:3: Ingen i filen har id “x”; skriv et id fra første kolonne; flere skilles med mellemrum.\n`,
    ],
    [
      'id;same\na;q\n',
      `${path}:2:3: Ingen i filen har id “q”; skriv et id fra første kolonne; flere skilles med mellemrum.\n`,
    ],
    ['id\na\na\n', `${path}:3:1: Id “a” står allerede i linje 2; giv hver række sit eget id.\n`],
    ['id;days\na;i går\n', `${path}:2:3: “i” er ikke en ugedag; skriv for eksempel man tir ons.\n`],
  ] as const)
    assert.deepEqual(await visits(text, ['--each', '2']), { code: 2, out: '', err: sentence })
  const sound = await visits(Uint8Array.of(82, 73, 70, 70, 0, 0, 0, 0), ['--each', '2'])
  assert.deepEqual([sound.code, sound.err], [2, `${path} er ikke tekst; gem tabellen som CSV.\n`])
})

test('a leader who does not take part is allowed, and told of, since a misspelt id looks the same', async () => {
  const { code, err } = await visits('id;leader\na;chefen\nb;chefen\n', ['--each', '1'])
  assert.equal(code, 0)
  assert.equal(
    err,
    `${path}:2:3: Disse ledere er ikke selv med i runden: chefen. Er et id skrevet forkert, så ret det.\n`,
  )
})

test('settings that mean nothing are refused', async () => {
  for (const [args, why] of [
    [[], /--each mangler; skriv hvor mange besøg/],
    [['--each', '0'], /--each skal være et helt tal fra 1 til 520, ikke “0”/],
    [['--each', 'mange'], /ikke “mange”/],
    [['--each', '2', '--weeks', '1.5'], /--weeks skal være et helt tal/],
    [['--each', '2', '--seed', '-1'], /--seed/],
    [['--each', '2', '--groups', '4'], /--groups kan være 2 eller 3/],
    [['--each', '2', '--every'], /--every kendes ikke/],
    [['andre.csv', '--each', '2'], /Kun én fil ad gangen/],
  ] as const) {
    const { code, err } = await visits('id\na\nb\n', [...args])
    assert.equal(code, 2)
    assert.match(err, why)
  }
})
