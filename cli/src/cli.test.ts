import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { dispatch } from './dispatch.ts'
import { languageOf } from './language.ts'
import type { Report } from './measure/report.ts'

let folder: string
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'lydhoer-'))
})
after(() => rmSync(folder, { recursive: true }))

/** Runs a command and gives its exit code and what it wrote. */
async function lydhoer(...args: string[]) {
  let out = ''
  let err = ''
  const terminal = {
    out: (text: string) => void (out += text),
    err: (text: string) => void (err += text),
    language: 'da' as const,
  }
  return { code: await dispatch(args, terminal), out, err }
}

/** Writes a transcript to disk and gives its path. */
function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const talk = `M: Hej Mette. Hvordan går det?
(2.0)
B: ja (0.8) det [går da
M: [mm
B: jeg vil gerne tilbage til haven ((griner))
M: Har du nogen spørgsmål?
B: nej
`

describe('bad input gives exit code 2 and one sentence that says what to do', () => {
  const cases: [string, () => string[], RegExp][] = [
    ['an unknown command', () => ['mål'], /“mål” findes ikke/],
    ['an unknown flag', () => ['measure', file('a.txt', talk), '--karakter'], /--karakter kendes ikke/],
    ['a flag without its value', () => ['measure', file('a.txt', talk), '--citizen'], /--citizen mangler/],
    ['no file', () => ['measure'], /Filen mangler/],
    ['two files', () => ['measure', 'a', 'b'], /én fil/],
    ['a file that is not there', () => ['measure', join(folder, 'ingen.txt')], /ingen\.txt findes ikke/],
    ['a folder', () => ['measure', folder], /er en mappe/],
    ['a code nobody has', () => ['measure', file('a.txt', talk), '--citizen', 'Q'], /“Q”; der er M, B/],
    [
      'one person as two kinds',
      () => ['measure', file('a.txt', talk), '--citizen', 'B', '--worker', 'B'],
      /to slags/,
    ],
    ['a broken transcript', () => ['measure', file('a.vtt', 'WEBVTT\n\n00:01 --> x\nhej')], /a\.vtt:3:1: /],
    ['text without speakers', () => ['measure', file('b.txt', 'vi talte')], /b\.txt:1:1: /],
  ]
  for (const [name, args, sentence] of cases) {
    it(name, async () => {
      const { code, out, err } = await lydhoer(...args())
      assert.equal(code, 2)
      assert.equal(out, '')
      assert.match(err, sentence)
      assert.match(err, /^[^\n]+\.\n$/)
    })
  }
})

describe('lydhoer measure --json', () => {
  const measured = async (...more: string[]): Promise<Report> =>
    JSON.parse((await lydhoer('measure', file('samtale.txt', talk), '--json', ...more)).out) as Report

  it('gives every turn its number, speaker, role, times and text', async () => {
    // S is a colleague who was not there that day.
    const { format, speakers, turns } = await measured('--citizen', 'B', '--worker', 'M,S')
    assert.equal(format, 'plain')
    assert.deepEqual(speakers, [
      { code: 'M', role: 'worker' },
      { code: 'B', role: 'citizen' },
    ])
    const [, second] = turns
    assert.deepEqual(
      [second?.number, second?.speaker, second?.role, second?.startMs, second?.endMs, second?.text],
      [2, 'B', 'citizen', null, null, 'ja (0.8) det [går da'],
    )
  })

  it('tells questions with design and reason, minimal responses, pronouns and laughter', async () => {
    const { turns } = await measured()
    const asked = turns.flatMap((turn) =>
      turn.questions.map(({ text, design }) => [turn.number, text, design]),
    )
    assert.deepEqual(asked, [
      [1, 'Hvordan går det', 'open'],
      [5, 'Har du nogen spørgsmål', 'closed'],
    ])
    assert.ok(turns[0]?.questions[0]?.because.da)
    assert.deepEqual(
      turns.filter((turn) => turn.minimalResponse).map((turn) => turn.number),
      [3, 6],
    )
    assert.deepEqual(turns[3]?.pronouns, [{ word: 'jeg', person: 'I' }])
    assert.deepEqual(turns[3]?.laughter, [{ text: '((griner))', kind: 'comment' }])
  })

  it('tells pauses and overlaps in whole milliseconds, null where unknown', async () => {
    const { pauses, overlaps } = await measured()
    assert.deepEqual(
      pauses.map(({ afterTurn, withinTurn, ms, source }) => [afterTurn, withinTurn, ms, source]),
      [
        [1, null, 2000, 'transcript'],
        [null, 2, 800, 'transcript'],
      ],
    )
    assert.deepEqual(overlaps, [
      { turns: [2, 3], startMs: null, endMs: null, ms: null, source: 'transcript' },
    ])
  })

  it('tells institutional turns, work perspectives and grasp opportunities, each with its reasons', async () => {
    const wish = [
      'B: Jeg kunne godt tænke mig at passe geder på en besøgsgård.',
      'M: Det skal registreres på Jobnet inden fristen, det er et krav efter loven.',
      'B: Okay.',
    ]
    const { out } = await lydhoer('measure', file('geder.txt', `${wish.join('\n')}\n`), '--json')
    const { turns, grasps, pauses } = JSON.parse(out) as Report
    assert.deepEqual(pauses, [])
    assert.deepEqual(
      turns.map(({ institutional, workPerspective }) => [
        institutional?.is ?? null,
        workPerspective?.kind ?? null,
      ]),
      [
        [null, 'concrete'],
        [true, null],
        [null, 'none'],
      ],
    )
    assert.match(turns[1]?.institutional?.because.en ?? '', /“/)
    const [grasp] = grasps
    assert.deepEqual(
      [grasps.length, grasp?.opportunity, grasp?.outcome, grasp?.uptake, grasp?.laterAt],
      [1, 1, 'overtaken', [], null],
    )
    assert.match(grasp?.because.da ?? '', /^En mulighed\?/)
  })

  it('says that a pause of a transcript has no measured error', async () => {
    const { pauses } = await measured()
    assert.deepEqual(
      pauses.map(({ errorMs }) => errorMs),
      [null, null],
    )
  })

  it('gives no figure that compares or grades people', async () => {
    assert.doesNotMatch(JSON.stringify(await measured()), /"(?:score|rank|grade|rating|quality|level)"/i)
  })
})

describe('lydhoer measure without --json', () => {
  it('is a calm page in Danish that says its figures are no verdict', async () => {
    const { code, out } = await lydhoer('measure', file('samtale.txt', talk))
    assert.equal(code, 0)
    assert.match(out, /samtale\.txt · 6 ture/)
    assert.match(out, /M: åbne 1, ja\/nej 1/)
    assert.match(out, /ikke en dom/)
  })
  it('asks who is who when the transcript does not say', async () => {
    const { out } = await lydhoer('measure', file('x.txt', 'X1: hej\nX2: hej\n'))
    assert.match(out, /--citizen og --worker/)
  })
})

describe('lydhoer pseudonymise', () => {
  const spoken =
    'Mette: Jeg bor i Viborg og hedder Mette.\nM: Hej Mette, ring til Ole Kirk på 22 33 44 55.\nMette: ja\n'

  it('writes the conversation with stand-ins, and on the error output what they stand for', async () => {
    const { code, out, err } = await lydhoer('pseudonymise', file('mette.txt', spoken))
    assert.equal(code, 0)
    assert.doesNotMatch(out, /Mette|Viborg|Ole|Kirk|22 33/)
    assert.match(out, /^P1: Jeg bor i byenª og hedder \p{L}+ª\./u)
    assert.match(err, /tur 1: Viborg → byenª/)
    assert.match(err, /Læs teksten igennem/)
  })
  it('with --json tells what was replaced as data', async () => {
    const { err } = await lydhoer('pseudonymise', file('mette.txt', spoken), '--json')
    const { replaced } = JSON.parse(err) as { replaced: { turn: number; text: string; kind: string }[] }
    assert.ok(replaced.some(({ turn, text, kind }) => turn === 1 && text === 'Viborg' && kind === 'place'))
  })
  it('writes a CHAT file back as CHAT, and to a file when asked', async () => {
    const cha = '@UTF8\n@Begin\n@Participants:\tBOR Mette Borger\n*BOR:\tjeg hedder Mette .\n@End\n'
    const to = join(folder, 'ud.cha')
    const { out } = await lydhoer('pseudonymise', file('mette.cha', cha), '--out', to)
    assert.equal(out, '')
    const written = readFileSync(to, 'utf8')
    assert.match(written, /^@UTF8\n@Begin\n/)
    assert.doesNotMatch(written, /Mette/)
  })
  it('refuses a format that cannot be written', async () => {
    assert.equal((await lydhoer('pseudonymise', file('mette.txt', spoken), '--format', 'docx')).code, 2)
  })
})

describe('nothing that is left out of a conversation goes unsaid', () => {
  const long = 'Opfølgning 3\n00.41: B: jeg vil gerne\n2\n00.52: M: hvad?\n01.10: B: tilbage til haven\n'
  it('lydhoer measure counts every turn, and lists what is no talk', async () => {
    const { out } = await lydhoer('measure', file('punktum.txt', long))
    assert.match(out, /3 ture/)
    assert.match(out, /Ikke taget med fra filen[^]*sidetal.*“2”[^]*ikke er læst som tale: “Opfølgning 3”/)
    const { losses } = JSON.parse((await lydhoer('measure', file('punktum.txt', long), '--json')).out) as {
      losses: { kind: string }[]
    }
    assert.deepEqual(
      losses.map(({ kind }) => kind),
      ['page-numbers', 'lines'],
    )
  })
  it('lydhoer pseudonymise tells what was not read, too', async () => {
    assert.match((await lydhoer('pseudonymise', file('punktum.txt', long))).err, /sidetal/)
  })
})

describe('lydhoer convert', () => {
  it('refuses one file alone and a format that cannot be written', async () => {
    assert.equal((await lydhoer('convert', file('a.txt', talk))).code, 2)
    assert.equal((await lydhoer('convert', file('a.txt', talk), join(folder, 'a.odt'))).code, 2)
  })
  it('writes Word, a REFI-QDA project that reads back, and a codebook alone', async () => {
    for (const name of ['a.docx', 'a.qdpx', 'a.qdc'])
      assert.equal((await lydhoer('convert', file('a.txt', talk), join(folder, name))).code, 0)
    assert.equal((await lydhoer('convert', join(folder, 'a.qdpx'), join(folder, 'back.txt'))).code, 0)
    const said = (text: string) => text.match(/\p{L}+/gu)
    assert.deepEqual(said(readFileSync(join(folder, 'back.txt'), 'utf8')), said(talk))
    assert.match(readFileSync(join(folder, 'a.qdc'), 'utf8'), /^<\?xml[^]*urn:QDA-XML:codebook:1\.0/)
  })
  it('never writes over a file that is there, least of all over the one it reads', async () => {
    const from = file('kilde.txt', talk)
    const to = join(folder, 'findes.vtt')
    writeFileSync(to, 'mit')
    for (const out of [from, to]) {
      const { code, out: said, err } = await lydhoer('convert', from, out)
      assert.deepEqual([code, said], [2, ''])
      assert.match(err, /findes allerede; vælg et andet navn, eller skriv --force/)
    }
    assert.deepEqual([readFileSync(from, 'utf8'), readFileSync(to, 'utf8')], [talk, 'mit'])
    assert.match((await lydhoer('pseudonymise', from, '--out', to)).err, /findes allerede/)
    assert.match(
      (await lydhoer('convert', from, join(folder, 'ingen', 'x.vtt'))).err,
      /Mappen .*ingen findes ikke/,
    )
    assert.equal((await lydhoer('convert', from, to, '--force')).code, 0)
    assert.match(readFileSync(to, 'utf8'), /^WEBVTT/)
  })
  it('a codebook becomes a codebook, and is no conversation', async () => {
    const from = file(
      'koder.qdc',
      '<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes><Code guid="11111111-1111-4111-8111-111111111101" name="et" isCodable="true"/></Codes><Sets><Set name="x"/></Sets></CodeBook>',
    )
    const { code, out } = await lydhoer('convert', from, join(folder, 'igen.qdc'))
    assert.equal(code, 0)
    assert.match(readFileSync(join(folder, 'igen.qdc'), 'utf8'), /name="et"/)
    assert.match(out, /Grupper af koder og kilder er ikke læst/)
    assert.match(
      (await lydhoer('convert', from, join(folder, 'igen.txt'))).err,
      /kodebog \(\.qdc\) uden en samtale/,
    )
    assert.match((await lydhoer('measure', from)).err, /kodebog/)
  })
  it('a conversation that becomes a codebook, or loses its codes, is told so', async () => {
    await lydhoer('convert', file('a.txt', talk), join(folder, 'med.qdpx'))
    assert.match((await lydhoer('convert', join(folder, 'med.qdpx'), join(folder, 'k.qdc'))).out, /kun koder/)
    assert.match(
      (await lydhoer('convert', join(folder, 'med.qdpx'), join(folder, 'k.cha'))).out,
      /Projektets koder/,
    )
  })
  it('writes the other format and tells what was lost', async () => {
    const to = join(folder, 'ud.vtt')
    const { code, out } = await lydhoer('convert', file('a.txt', talk), to)
    assert.equal(code, 0)
    assert.match(readFileSync(to, 'utf8'), /^WEBVTT\n[^]*<v B>ja \(0\.8\) det \[går da/)
    assert.match(out, /Manglende tider er anslået/)
  })
})

describe('help', () => {
  it('is shown for nothing, --help and each command’s --help', async () => {
    for (const args of [[], ['--help'], ['measure', '--help'], ['pseudonymise', '--help']]) {
      const { code, out } = await lydhoer(...args)
      assert.equal(code, 0)
      assert.match(out, /lydhoer/)
    }
  })
  it('is English where the environment is, and Danish everywhere else', () => {
    assert.equal(languageOf({ LANG: 'en_GB.UTF-8' }), 'en')
    assert.equal(languageOf({ LANG: 'en_GB.UTF-8', LC_ALL: 'da_DK.UTF-8' }), 'da')
    assert.equal(languageOf({ LANG: 'C.UTF-8' }), 'da')
    assert.equal(languageOf({}), 'da')
  })
})
