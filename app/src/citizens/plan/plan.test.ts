import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { all, readBack } from '@lydhoer/paper/testing'
import { onDuty } from '@lydhoer/database'
import { day } from '../../shared/testing/day.ts'
import { told } from '../../shared/testing/told.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'

let house: TestApp
let worker: Browser
let own: Browser
let address: string
before(async () => {
  house = await testApp()
  worker = await house.as('caseworker')
  own = await house.as('citizenA')
  address = `/borgere/${house.fjordby.citizenA}/plan`
})
after(() => house.close())

const main = async (who: Browser, path: string) =>
  /<main[^>]*>([^]*)<\/main>/.exec(await (await who.get(path)).text())?.[1] ?? ''
const text = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const line = (words: string, more: Record<string, string> = {}) => ({
  ...{
    submissionId: crypto.randomUUID(),
    part: 'agreed',
    from: 'today',
    words,
    does: '',
    other: '',
    byDay: '',
  },
  ...{ rule: '', why: '', ...more },
})

const begin = () => worker.post(`${address}/begynd`, { submissionId: crypto.randomUUID() })
/** Writes a line of the draft. @returns its id */
async function write(words: string, more: Record<string, string> = {}): Promise<string> {
  const one = line(words, more)
  assert.equal((await worker.post(`${address}/skriv/ny`, one)).status, 303)
  return one.submissionId
}
const decide = (why = '') => worker.post(`${address}/skriv/beslut`, { why })
const say = (says: 'yes' | 'no', to?: string) =>
  own.post('/min/plan/svar', { submissionId: crypto.randomUUID(), says, ...(to && { line: to }) })
const answerIn = async (of: string) => {
  const item = (await main(own, '/min/plan')).split(`id="${of}"`)[1]?.split('</li>')[0] ?? ''
  return { item, id: /fortryd\/([0-9a-f-]{36})/.exec(item)?.[1] ?? '' }
}

test('before there is a plan, the citizen is told that none is needed of them, and the worker how to begin', async () => {
  assert.match(await main(own, '/min/plan'), /Du skal ikke gøre noget/)
  assert.match(await main(worker, address), /har ingen plan endnu/)
  assert.equal((await worker.get(`${address}/skriv`)).status, 404)
  assert.equal((await say('yes')).status, 404)
  assert.equal((await decide()).status, 404)
})

test('an empty plan is not decided, and a line that lacks something is given back with all that was typed', async () => {
  await begin()
  const empty = await decide()
  assert.equal(empty.status, 422)
  assert.match(await empty.text(), /Skriv mindst én linje/)
  const refusals: [Record<string, string>, RegExp][] = [
    [{ words: '', why: 'fordi sommeren' }, /Skriv, hvad der skal stå/],
    [{ words: 'fordi sommeren', does: 'other' }, /Skriv, hvem der gør det/],
    [{ words: 'fordi sommeren', byDay: 'i morgen' }, /Vælg en dag/],
    [{ part: 'rule', words: 'fordi sommeren' }, /Vælg en regel/],
    [{ words: 'fordi sommeren', from: `conversation:${crypto.randomUUID()}` }, /Vælg, hvor linjen/],
  ]
  for (const [typed, sentence] of refusals) {
    const answer = await worker.post(`${address}/skriv/ny`, line('', typed))
    const page = await answer.text()
    assert.equal(answer.status, 422, JSON.stringify(typed))
    assert.match(page, sentence)
    assert.match(page, /fordi sommeren/)
  }
})

test('the citizen sees the draft while it is written, as a draft, and can neither write in it nor answer it', async () => {
  await write('Jeg vil sy igen.', { part: 'own', own: 'on' })
  const page = await main(own, '/min/plan')
  const draft = /\/min\/plan\/version\/[0-9a-f-]{36}/.exec(page)?.[0] ?? ''
  const shown = await main(own, draft)
  assert.match(shown, /Jeg vil sy igen/)
  assert.match(shown, /Det gælder ikke endnu/)
  assert.doesNotMatch(shown, /<button/)
  assert.equal((await own.get(`${address}/skriv`)).status, 403)
})

test('decided in one press, the plan stands with the citizen’s words first, and what nobody said in their words is visible to both', async () => {
  await write('Sagsbehandleren ringer til lægen.', { does: 'worker', byDay: day(-1) })
  await write('Jobmål: medhjælper.', { part: 'law', from: 'system' })
  const answer = await decide()
  assert.equal(answer.status, 303)
  assert.match((await told(worker, answer))[0] ?? '', /Planen gælder fra nu/)
  const [theirs, ours] = [text(await main(own, '/min/plan')), text(await main(worker, address))]
  assert.ok(theirs.indexOf('Jeg vil sy igen') < theirs.indexOf('ringer til lægen'))
  assert.ok(theirs.indexOf('ringer til lægen') < theirs.indexOf('medhjælper'))
  assert.match(theirs, /Ingen har sagt det med dine ord/)
  assert.match(theirs, /Det er lovens ord/)
  assert.match(ours, /Ingen har sagt det med citizenAs ord/)
  assert.match(theirs, /Fra mødet den/)
  assert.equal((await decide('igen')).status, 303, 'pressed twice is once')
})

test('a promise whose day has passed is not done yet on both pages and on one’s own I dag, until one press says that it is', async () => {
  assert.match(await main(own, '/min/plan'), /Ikke gjort endnu/)
  assert.match(await main(worker, address), /Ikke gjort endnu/)
  const today = await main(worker, '/')
  assert.match(today, /Hold løftet til citizenA: Sagsbehandleren ringer til lægen/)
  assert.doesNotMatch(await main(await house.as('colleague'), '/'), /Hold løftet/, 'it is not another’s')
  for (const name of ['teamLead', 'director', 'coordinator'] as const)
    assert.doesNotMatch(await main(await house.as(name), '/'), /løfte/)
  const promise = /plan\/gjort\/([0-9a-f-]{36})/.exec(await main(worker, address))?.[1] ?? ''
  const done = await worker.post(`${address}/gjort/${promise}`)
  assert.equal(done.status, 303)
  assert.match(text(await main(own, '/min/plan')), /Gjort den/)
  assert.doesNotMatch(await main(worker, '/'), /Hold løftet/)
  assert.match(await main(worker, address), /Alligevel ikke gjort/)
  assert.doesNotMatch(await main(await house.as('colleague'), address), /Alligevel ikke gjort/)
  await worker.post(`${address}/gjort/${promise}`, { done: 'no' })
  assert.match(await main(own, '/min/plan'), /Ikke gjort endnu/)
})

test('a no is stored and shown: the line struck through, the no and the citizen’s words under it, on both pages and through the next plan', async () => {
  await begin()
  const cafe = await write('Du kommer i jobcaféen.', { does: 'citizen', from: 'system' })
  assert.equal((await decide()).status, 422, 'a later plan says why')
  await decide('Vi prøver caféen.')
  await say('no', cafe)
  await say('no', cafe)
  const { item, id } = await answerIn(cafe)
  assert.match(item, /<s>Du kommer i jobcaféen\.<\/s>/)
  await own.post(`/min/plan/ord/${id}`, { words: 'Der er for mange mennesker.' })
  for (const [who, path] of [
    [own, '/min/plan'],
    [worker, address],
  ] as const)
    assert.match(await main(who, path), /<s>Du kommer i jobcaféen\.<\/s>[^]*for mange mennesker/)
  assert.match(await main(worker, '/'), /Tal med citizenA om planen/)
  await begin()
  assert.match(await main(worker, `${address}/skriv`), /sagde nej til linjen. Har I talt om den/)
  await write('Du syr onsdag.', { does: 'citizen' })
  await decide('Onsdag er ny.')
  assert.match(await main(own, '/min/plan'), /<s>Du kommer i jobcaféen\.<\/s>/)
  const count = await onDuty(house.ownerUrl, 'backup', (client) =>
    client.query(`select 1 from plan_answer where line_id = $1`, [cafe]),
  )
  assert.equal(count.rowCount, 1)
})

test('the citizen undoes their own no; what was said is kept, and a new no can be said', async () => {
  const cafe = (await main(own, '/min/plan')).match(/<li id="([0-9a-f-]{36})" class="no"/)?.[1] ?? ''
  const { id } = await answerIn(cafe)
  const other = await house.as('citizenB')
  assert.equal((await other.post(`/min/plan/fortryd/${id}`)).status, 404)
  await own.post(`/min/plan/fortryd/${id}`)
  assert.doesNotMatch((await answerIn(cafe)).item, /<s>/)
  await say('no', cafe)
  assert.match((await answerIn(cafe)).item, /<s>/)
})

test('when the two have talked about a no, the line stands again with the no and the day under it', async () => {
  const page = await main(worker, address)
  const talk = /plan\/talt\/([0-9a-f-]{36})/.exec(page)?.[1] ?? ''
  const answer = await worker.post(`${address}/talt/${talk}`)
  assert.match((await told(worker, answer))[0] ?? '', /Nejet bliver stående/)
  const shown = text(await main(own, '/min/plan'))
  assert.match(shown, /Du sagde nej. I talte om det den/)
  assert.doesNotMatch(await main(own, '/min/plan'), /<s>Du kommer i jobcaféen/)
  assert.doesNotMatch(await main(worker, '/'), /Tal med citizenA/)
  await worker.post(`${address}/talt/${talk}`, { talked: 'no' })
  assert.match(
    await main(own, '/min/plan'),
    /<s>Du kommer i jobcaféen/,
    'pressed by mistake, it is taken back',
  )
  await worker.post(`${address}/talt/${talk}`)
  await say(
    'no',
    /<li id="([0-9a-f-]{36})"[^>]*>\s*<p class="says"[^>]*>Du kommer i jobcaf/.exec(
      await main(own, '/min/plan'),
    )?.[1],
  )
  assert.equal((await worker.post(`${address}/talt/${talk}`, { talked: 'no' })).status, 303)
  assert.match(await main(own, '/min/plan'), /<s>Du kommer i jobcaféen/, 'said again, the new no stands')
})

test('a yes or a no to all of it is said, undone and said again, and not answering is fine', async () => {
  assert.match(await main(own, '/min/plan'), /Det ændrer ikke dine penge/)
  await say('yes')
  assert.match(await main(own, '/min/plan'), /Du sagde ja til planen/)
  assert.match(await main(worker, address), /citizenA sagde ja til planen/)
  await say('no')
  assert.match(await main(own, '/min/plan'), /Du sagde nej til planen/)
  const { rows } = await onDuty(house.ownerUrl, 'backup', (client) =>
    client.query<{ is_yes: boolean; undone_at: Date | null }>(
      'select is_yes, undone_at from plan_answer where line_id is null order by created_at',
    ),
  )
  assert.deepEqual(
    rows.map((row) => [row.is_yes, row.undone_at !== null]),
    [
      [true, true],
      [false, false],
    ],
    'both are kept',
  )
})

test('what is new, changed and taken out is told with why, and the worker sees the two plans beside each other', async () => {
  await begin()
  const page = await main(worker, `${address}/skriv`)
  const lineOf = (words: string) =>
    new RegExp(`skriv/([0-9a-f-]{36})" aria-label="Ret: ${words}`).exec(page)?.[1] ?? assert.fail(words)
  await worker.post(`${address}/skriv/${lineOf('Du syr onsdag')}`, {
    ...{
      words: 'Du syr mandag.',
      does: 'citizen',
      other: '',
      byDay: '',
      rule: '',
      why: 'Ryggen hviler onsdag.',
    },
  })
  await worker.post(`${address}/skriv/${lineOf('Du kommer i jobcaféen')}/ud`, { out: 'yes' })
  await write('Vi ses om to uger.')
  const draft = text(await main(worker, `${address}/skriv`))
  assert.match(draft, /Den gamle plan og den nye/)
  assert.match(draft, /Før: \d+ ord. Nu: \d+ ord/)
  await decide('Onsdag blev for meget.')
  const shown = await main(own, '/min/plan')
  assert.match(text(shown), /Onsdag blev for meget. En ny linje, en er lavet om og en er taget ud/)
  assert.doesNotMatch(text(shown), /\d+ ord\b/, 'how long it is, is told to whoever writes')
  const newest = text(await main(own, /\/min\/plan\/version\/[0-9a-f-]{36}/.exec(shown)?.[0] ?? ''))
  assert.match(newest, /Lavet om Før stod der: Du syr onsdag. Du syr mandag. Fordi: Ryggen hviler onsdag/)
  assert.match(newest, /Taget ud Du kommer i jobcaféen/)
})

test('own words stay own words while they stand; changed by a worker, they are so only if somebody says it', async () => {
  await begin()
  const id = await write('Jeg vil have fred.', { part: 'goal', own: 'on' })
  const change = (words: string, own?: string) =>
    worker.post(`${address}/skriv/${id}`, {
      ...{ words, does: '', other: '', byDay: '', rule: '', why: '', ...(own && { own }) },
    })
  const isOwn = async () =>
    /words-of citizen/.test(
      (await main(worker, `${address}/skriv`)).split(`id="${id}"`)[1]?.split('</li>')[0] ?? '',
    )
  await change('Jeg vil have fred.')
  assert.ok(await isOwn())
  await change('Borgeren ønsker ro.')
  assert.ok(!(await isOwn()))
  await change('Jeg vil have ro.', 'on')
  assert.ok(await isOwn())
})

test('a line that is new in the draft is taken off and put back; the draft is thrown away and put back', async () => {
  const id = await write('En linje til.')
  const undo = async (answer: Response) => {
    const page = await (await worker.get(answer.headers.get('location') ?? '')).text()
    const to =
      /<form method="post" action="(\/fortryd\/[0-9a-f-]{36})"/.exec(page)?.[1] ?? assert.fail('no undo')
    assert.equal((await worker.post(to)).status, 303)
  }
  await undo(await worker.post(`${address}/skriv/${id}/ud`, { out: 'yes' }))
  assert.match(await main(worker, `${address}/skriv`), /En linje til/)
  await undo(await worker.post(`${address}/skriv/kasser`))
  assert.match(await main(worker, `${address}/skriv`), /En linje til/)
  await worker.post(`${address}/skriv/kasser`)
  assert.equal((await worker.get(`${address}/skriv`)).status, 404)
})

test('in the database stands nothing of what the plan says, and few words can’t be told from many', async () => {
  const { rows } = await onDuty(house.ownerUrl, 'backup', (client) =>
    client.query<Record<string, unknown>>('select * from plan_line'),
  )
  const lengths = new Set(rows.map(({ words_sealed: sealed }) => (sealed as Buffer).length))
  assert.equal(lengths.size, 1)
  assert.doesNotMatch(JSON.stringify(rows), /lægen|jobcaf/)
})

test('a pasted plan becomes lines by its bullets and headings; nobody has said them in the citizen’s words, and sent twice they are there once', async () => {
  await begin()
  const pasted = {
    submissionId: crypto.randomUUID(),
    text: 'Mål\n- At kunne sove\n\nAftaler:\n1. Du går til læge. Sif går med.\n2. Vi ses i januar\n\nBeskæftigelsesmål:\nMedhjælper i tekstil.',
  }
  for (const _ of [1, 2]) assert.equal((await worker.post(`${address}/skriv/saet-ind`, pasted)).status, 303)
  const page = text(await main(worker, `${address}/skriv`))
  for (const words of [
    'At kunne sove',
    'Du går til læge. Sif går med.',
    'Vi ses i januar',
    'Medhjælper i tekstil.',
  ])
    assert.equal(page.split(`${words} `).length - 1 >= 1, true, words)
  assert.ok(page.indexOf('At kunne sove') < page.indexOf('Vi ses i januar'))
  assert.ok(page.indexOf('Vi ses i januar') < page.indexOf('Medhjælper i tekstil'))
  assert.match(page, /Ingen har sagt det/)
  const empty = await worker.post(`${address}/skriv/saet-ind`, { ...pasted, text: ' ' })
  assert.equal(empty.status, 422)
  const much = { ...pasted, text: Array.from({ length: 61 }, (_, n) => `- Linje ${n}`).join('\n') }
  const refused = await worker.post(`${address}/skriv/saet-ind`, much)
  assert.equal(refused.status, 422)
  assert.match(await refused.text(), /højst 60 linjer[^]*Linje 60/)
  await worker.post(`${address}/skriv/kasser`)
})

test('a decided plan is text for each field of the case system, and a PDF for the citizen, both with their day', async () => {
  const version = /version\/([0-9a-f-]{36})\/tekst/.exec(await main(worker, address))?.[1] ?? ''
  const page = await main(worker, `${address}/version/${version}/tekst`)
  assert.match(page, /<pre>Plan fra \d+\. \w+ 20\d\d\n- “Jeg vil sy igen\.”<\/pre>/)
  assert.match(page, /- Sagsbehandleren ringer til lægen\. \(caseworker, inden \d+/)
  for (const [who, path] of [
    [own, `/min/plan/version/${version}/pdf`],
    [worker, `${address}/version/${version}/pdf`],
  ] as const) {
    const file = await who.get(path)
    assert.equal(file.status, 200)
    assert.match(file.headers.get('content-disposition') ?? '', /min-plan-20\d\d-\d\d-\d\d\.pdf/)
    const words = all(readBack(new Uint8Array(await file.arrayBuffer())).tree)
      .map((one) => one.text)
      .join(' ')
    assert.match(words, /“Jeg vil sy igen\.”/)
    assert.match(words, /Plan nummer \d\. Den gælder fra den/)
    assert.match(words, /Ingen har sagt det med dine ord/)
  }
})

test('until when the plan is kept is told with the municipality’s own words, and that it has not been decided where it has not', async () => {
  assert.match(await main(own, '/min/plan'), /Kommunen har ikke sagt, hvor længe planen bliver gemt/)
  assert.match(await main(worker, address), /Indtil da bliver de ikke slettet/)
  await onDuty(house.ownerUrl, 'setUp', (client) =>
    client.query(
      `insert into retention_rule (municipality_id, kind, valid_from, months, because_da, because_en)
        values ($1, 'plan', '2020-01-01', 60, 'Så længe kan du klage.', 'For so long you can complain.')`,
      [house.fjordby.id],
    ),
  )
  assert.match(
    text(await main(own, '/min/plan')),
    /bliver gemt til den \d+\. \w+ 20\d\d. Så længe kan du klage/,
  )
})

test('whoever no longer works with the citizen has lost the plan', async () => {
  const colleague = await house.as('colleague')
  assert.equal((await colleague.get(address)).status, 200)
  await onDuty(house.ownerUrl, 'setUp', (client) =>
    client.query('update case_assignment set valid_to = lydhoer.today() where worker_id = $1', [
      house.fjordby.colleague,
    ]),
  )
  assert.equal((await colleague.get(address)).status, 404)
})
