import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { dispatch } from '../dispatch.ts'

const folder = await mkdtemp(join(tmpdir(), 'lydhoer-match-'))
after(() => rm(folder, { recursive: true }))
const paths = { citizens: join(folder, 'borgere.csv'), openings: join(folder, 'åbninger.csv') }

async function match(citizens: string, openings: string, args: string[] = [], language: 'da' | 'en' = 'da') {
  await writeFile(paths.citizens, citizens)
  await writeFile(paths.openings, openings)
  let out = ''
  let err = ''
  const terminal = { out: (text: string) => (out += text), err: (text: string) => (err += text), language }
  const code = await dispatch(['match', paths.citizens, paths.openings, ...args], terminal)
  return { code, out, err }
}

interface Written {
  options: {
    citizen: string
    opening: string
    rank: number
    because: string[]
    against: string[]
    unknown: string[]
  }[]
  unmet: { citizen: string; limit: string; says: string; akin: string[] }[]
  lookFor: { what: string; people: number }[]
  seconds: number
}

const citizens = `id,waitingWeeks,wish1,wish2,wish3,hours,transport,not
lis,40,museum,bibliotek,tøjbutik,8,"bus, cykel",o3
ole,3,bibliotek,,,4-10,bus,
kim,60,boghandel,,,37,ingen bil,
eva,10,,,,,,
`
const openings = `id,occupation,places,hours,transport,welcomes
b1,Biblioteksmedhjælper,1,4-10,bus,folk der kan lide bøger
o3,tøjbutik,2,10,bus,
k1,kiosk,1,15,bil|bus,
`

test('two tables become options with reasons as JSON; what was said no to is no option, and nobody gets what they did not wish', async () => {
  const { code, out } = await match(citizens, openings, ['--json'])
  assert.equal(code, 0)
  const written = JSON.parse(out) as Written
  assert.deepEqual(Object.keys(written), ['options', 'unmet', 'lookFor', 'seconds'])
  assert.deepEqual(written.options, [
    {
      citizen: 'lis',
      opening: 'b1',
      rank: 2,
      because: [
        'Timerne passer.',
        'Man kan komme dertil med bus eller tog.',
        'De siger velkommen: folk der kan lide bøger.',
      ],
      against: ['Det er det andet ønske.'],
      unknown: [],
    },
  ])
  assert.deepEqual(
    written.unmet.map(({ citizen, limit, akin }) => ({ citizen, limit, akin })),
    [
      { citizen: 'ole', limit: 'places', akin: [] },
      { citizen: 'kim', limit: 'occupation', akin: ['kiosk', 'tøjbutik'] },
      { citizen: 'eva', limit: 'wish', akin: [] },
    ],
  )
})

test('two who could as well have the one place both have it, and each reads of the other', async () => {
  const two = 'id;waitingWeeks;wish1\na;5;bager\nb;6;bageri\n'
  const { out } = await match(two, 'id;occupation\nx;bager\n', ['--json'], 'en')
  const { options, unmet } = JSON.parse(out) as Written
  assert.deepEqual(
    options.map(({ citizen, against }) => [citizen, ...against]),
    [
      ['a', '1 other could have the place too.'],
      ['b', '1 other could have the place too.'],
    ],
  )
  assert.deepEqual(unmet, [])
})

test('what to look for is told of five people, and of four it is not', async () => {
  const wish = (many: number) =>
    `id;wish1\n${Array.from({ length: many }, (_, i) => `c${i};dyrehjem`).join('\n')}\n`
  const found = async (many: number) =>
    (JSON.parse((await match(wish(many), 'id;occupation\nx;lager\n', ['--json'])).out) as Written).lookFor
  assert.deepEqual(await found(5), [{ what: 'dyrehjem', people: 5 }])
  assert.deepEqual(await found(4), [])
})

test('in plain words it says what to ask about, what is missing and why', async () => {
  const { out } = await match(citizens, openings)
  assert.match(out, /^Spørg, om de vil høre om:\n\nlis\n {2}Biblioteksmedhjælper \(b1\)\n/)
  assert.match(out, /ole: Der er ikke plads til alle/)
  assert.match(out, /kim: Der er ingen åbning .* ligner, og hvor der er plads: kiosk, tøjbutik\./)
})

test('what is wrong is told with file, line and column, and what to do', async () => {
  const refused = async (one: string, other: string, says: RegExp) => {
    const { code, err, out } = await match(one, other)
    assert.equal(code, 2)
    assert.equal(out, '')
    assert.match(err, says)
  }
  await refused(
    'id;hours\na;mange\n',
    openings,
    /borgere\.csv:2:3: “mange” er ikke timer om ugen; skriv for eksempel 8/,
  )
  await refused('id;hours\na;10-4\n', openings, /2:3: “10-4” er ikke timer/)
  await refused('id;wish1;wish2\na;;bager\n', openings, /2:4: Her er ønske 2, men ønske 1 mangler/)
  await refused('id;waitingWeeks\na;-1\n', openings, /2:3: “-1” er ikke et helt tal/)
  await refused(citizens, 'id;places\nx;1\n', /åbninger\.csv:2:1: Der står ikke, hvilket arbejde/)
  await refused(citizens, 'id;occupation\nx;lager\nx;bager\n', /3:1: Id “x” står allerede i linje 2/)
  await refused('', openings, /1:1: Filen er tom/)
  let err = ''
  const terminal = { out: () => {}, err: (text: string) => (err += text), language: 'da' as const }
  assert.equal(await dispatch(['match', paths.citizens], terminal), 2)
  assert.match(err, /Der skal to filer til/)
})
