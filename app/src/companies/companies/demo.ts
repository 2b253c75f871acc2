import { addDay } from '@lydhoer/words'
import type { Demo } from '../../shared/testing/demo.ts'
import { closedCompany, demoCompanies, trades } from '../known/demo-companies.ts'
import { carryOut } from './from-file.ts'
import type { About, Said, Way, Why } from './kinds.ts'
import { writeAgreement, writeCall, writeCaution, writeContact, writeSaid } from './notes.ts'

const called = ['Mona Dahl', 'Jens Rask', 'Bodil Friis', 'Ali Demir', 'Kirsten Bro', 'Per Vang', 'Gitte Holm']
const jobs = ['daglig leder', 'ejer', 'står for vagtplanen', 'værkfører']

interface DemoCall {
  of: string
  by: string
  ago: number
  way: Way
  about: About
  with: string
  words: string
  /** So many days from now. */
  back?: number
}
const calls: readonly DemoCall[] = [
  {
    of: 'Fjordby Bibliotek',
    by: 'henrik',
    ago: 4,
    way: 'visited',
    about: 'someoneThere',
    with: 'Bodil',
    words: 'De vil gerne lave dagene om, så der er ro om morgenen.',
  },
  {
    of: 'Fjordby Bibliotek',
    by: 'karim',
    ago: 30,
    way: 'rang',
    about: 'newPlace',
    with: 'Bodil',
    words: 'De tager gerne én til efter nytår.',
  },
  {
    of: 'Havnens Hjul',
    by: 'sanne',
    ago: 6,
    way: 'rang',
    about: 'newPlace',
    with: 'Jens',
    words: 'Ring igen, når sæsonen er lagt.',
    back: 0,
  },
  {
    of: 'Kantinen på Kajen',
    by: 'henrik',
    ago: 9,
    way: 'rang',
    about: 'paidWork',
    with: 'Gitte',
    words: 'Fire timer med løn fra februar, hvis det går som nu.',
  },
  {
    of: 'Drivhuset på Bakken',
    by: 'karim',
    ago: 2,
    way: 'wrote',
    about: 'agreement',
    with: '',
    words: 'Aftalen er sendt til dem.',
  },
  {
    of: 'Lindehaven',
    by: 'sanne',
    ago: 12,
    way: 'met',
    about: 'newPlace',
    with: 'Kirsten',
    words: 'De vil gerne have en, der kan lide at gå ture.',
  },
  {
    of: 'Surdejen i Strandgade',
    by: 'lea',
    ago: 15,
    way: 'rang',
    about: 'other',
    with: 'Mona',
    words: 'Jeg fik fat i dem efter lukketid. Det er det bedste tidspunkt.',
  },
]

const said: readonly { of: string; by: string; kind: Said; words: string }[] = [
  {
    of: 'Fjordby Bibliotek',
    by: 'henrik',
    kind: 'copes',
    words: 'At man går hjem midt på dagen. Der er altid en stol i hjørnet.',
  },
  {
    of: 'Fjordby Bibliotek',
    by: 'henrik',
    kind: 'value',
    words: 'Børnene spørger efter den, der læser højt om torsdagen.',
  },
  {
    of: 'Fjordby Bibliotek',
    by: 'karim',
    kind: 'climate',
    words: 'Alle spiser i det samme rum. Den første dag havde de gemt en plads.',
  },
  {
    of: 'Kantinen på Kajen',
    by: 'henrik',
    kind: 'copes',
    words: 'Fravær, når man ringer inden klokken syv.',
  },
  {
    of: 'Kantinen på Kajen',
    by: 'sanne',
    kind: 'needs',
    words: 'At vi ringer, før det går galt, og ikke bagefter.',
  },
  {
    of: 'Lindehaven',
    by: 'sanne',
    kind: 'climate',
    words: 'Man drikker kaffe med dem, der bor der, og ikke i personalestuen.',
  },
  {
    of: 'Havnens Hjul',
    by: 'sanne',
    kind: 'value',
    words: 'Nogen, der kan tage de små ting, så mesteren kan lave de store.',
  },
]

const agreements: readonly { of: string; by: string; words: string; from: number; until: number | null }[] = [
  {
    of: 'Fjordby Bibliotek',
    by: 'karim',
    words: 'To pladser på samme tid, og en fast person, man kan gå til.',
    from: -200,
    until: null,
  },
  {
    of: 'Drivhuset på Bakken',
    by: 'karim',
    words: 'En dag om ugen for tre, der begynder sammen.',
    from: -20,
    until: 160,
  },
  {
    of: 'Vestermose Fragt',
    by: 'henrik',
    words: 'Truckkort til dem, der bliver efter den første måned.',
    from: -300,
    until: -10,
  },
]

const cautions: readonly { of: string; by: string; why: Why; words: string; days: number }[] = [
  {
    of: 'Kasser og Paller',
    by: 'henrik',
    why: 'freeLabour',
    words:
      'Tre i træk har pakket i fire måneder. Ingen fik timer med løn. De siger, at det bliver anderledes i foråret.',
    days: 120,
  },
  {
    of: 'Klemmen',
    by: 'sanne',
    why: 'promiseNotKept',
    words: 'Pladsen var væk den dag, der skulle begyndes. Vi har talt med dem om det.',
    days: 9,
  },
]

/** Fjordby's sixty companies, and what those who work there know of them. */
export const demo: Demo = async ({ services, person, id, lain }) => {
  const { database, now } = services
  const writer = await person('henrik')
  const idOf = (name: string) => id(`company ${name}`)
  const all = demoCompanies.map(({ key, name, trade, street, town, cvr, pNumber }) => ({
    ...{ id: id(key), name, street, town, cvr, pNumber, postcode: '5999', industryCode: '' },
    ...{ industry: trades[trade].industry, closedOn: null },
  }))
  await database.as(writer, (sql) => carryOut({ me: writer }, sql, { lines: [], add: all, change: [] }))
  const closed = all
    .filter(({ name }) => name === closedCompany)
    .map((one) => ({ ...one, closedOn: addDay(now(), -40) }))
  await database.as(writer, (sql) => carryOut({ me: writer }, sql, { lines: [], add: [], change: closed }))
  for (const [n, { key }] of demoCompanies.entries()) {
    const name = called[n % called.length] ?? ''
    const words = { name, does: jobs[n % jobs.length] ?? '', phone: `55 00 01 ${String(n + 10)}`, mail: '' }
    await database.as(writer, (sql) =>
      writeContact(sql, services, writer, { id: id(`${key} contact`), companyId: id(key) }, words),
    )
  }
  for (const [n, { of, by, ago, back, ...call }] of calls.entries()) {
    const me = await person(by)
    const ringBackOn = back === undefined ? null : addDay(now(), back)
    await database.as(me, (sql) =>
      writeCall(
        sql,
        services,
        me,
        { id: id(`company call ${n}`), companyId: idOf(of) },
        {
          ...{ ...call, on: addDay(now(), -ago), ringBackOn },
        },
      ),
    )
  }
  for (const [n, { of, by, ...one }] of said.entries()) {
    const me = await person(by)
    await database.as(me, (sql) =>
      writeSaid(sql, services, me, { id: id(`company said ${n}`), companyId: idOf(of) }, one),
    )
  }
  for (const [n, { of, by, words, from, until }] of agreements.entries()) {
    const me = await person(by)
    const days = { from: addDay(now(), from), until: until === null ? null : addDay(now(), until) }
    await database.as(me, (sql) =>
      writeAgreement(
        sql,
        services,
        me,
        { id: id(`company agreement ${n}`), companyId: idOf(of) },
        { words, ...days },
      ),
    )
  }
  for (const [n, { of, by, why, words, days }] of cautions.entries()) {
    const me = await person(by)
    const caution = { why, words, endsOn: addDay(now(), days) }
    await database.as(me, (sql) =>
      writeCaution(sql, services, me, { id: id(`company caution ${n}`), companyId: idOf(of) }, caution),
    )
  }
  await lain(
    'company_contact',
    demoCompanies.map(({ key }) => id(`${key} contact`)),
    90,
  )
}
