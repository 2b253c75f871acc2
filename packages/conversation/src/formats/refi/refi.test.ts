import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { validateXML } from 'xmllint-wasm'
import { Unreadable } from '@lydhoer/words'
import { read } from '../../read.ts'
import { conversationOf } from '../../testing/conversation.ts'
import { refused } from '../../testing/refused.ts'
import { writeFile } from '../../write.ts'
import { archiveLimits } from '../archive.ts'
import { readCodebook, refiCodes } from './codebook.ts'
import type { CodedStretch } from './model.ts'
import { writeCodebook } from './write.ts'

const code = (guid: string, name: string) => ({
  guid,
  name,
  description: null,
  colour: null,
  codable: true,
  codes: [],
})
const ids = ['00000000-0000-4000-8000-00000000000A', '00000000-0000-4000-8000-00000000000B'] as const

/** A project as some program might export it: its own cases of names, a path, a user. */
function project(sources: string, files: Record<string, string> = {}, main = 'Project.qde'): Uint8Array {
  const xml = `<?xml version="1.0"?><Project xmlns="urn:QDA-XML:project:1.0" name="P"><Users><User guid="${ids[0]}" name="Ulla Underskriver"/></Users><CodeBook><Codes><Code guid="${ids[0]}" name="have" isCodable="true"><Code guid="${ids[1]}" name="bær" isCodable="true"/></Code></Codes></CodeBook><Sources>${sources}</Sources></Project>`
  const all = { [main]: xml, ...files }
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])))
}
const coding = (guid: string) => `<Coding guid="${ids[1]}"><CodeRef targetGUID="${guid}"/></Coding>`
const selection = (from: number, to: number) =>
  `<PlainTextSelection guid="${ids[1]}" startPosition="${from}" endPosition="${to}">${coding(ids[1])}</PlainTextSelection>`
const textSource = (path: string, inside = '') =>
  `<TextSource guid="${ids[0]}" name="samtale" plainTextPath="${path}">${inside}</TextSource>`

describe('a project made to harm or not whole is refused', () => {
  it('that declares entities', () => {
    const bomb = '<!DOCTYPE b [<!ENTITY a "aaaa">]><Project name="&a;"/>'
    assert.match(refused(zipSync({ 'project.qde': strToU8(bomb) })).what.da, /dokumenttype/)
  })
  it('that unpacks to many times its size', () => {
    const bomb = zipSync({ 'project.qde': new Uint8Array(4 * 2 ** 20) }, { level: 9 })
    assert.ok(4 * 2 ** 20 > archiveLimits.ratio * bomb.length)
    assert.match(refused(bomb).what.da, /pakker ud/)
  })
  it('whose text lies outside the archive, or elsewhere in it than with its sources', () => {
    for (const path of ['relative://../a.txt', '../../a.txt', '/etc/passwd', 'C:\\a.txt'])
      assert.match(refused(project(textSource(path), { 'a.txt': 'B: hej' })).what.da, /ingen tekster/)
  })
  it('whose XML breaks off, with its line', () => {
    const error = refused(zipSync({ 'project.qde': strToU8('<Project>\n<Sources>') }))
    assert.equal(error.line, 2)
  })
  it('with a position that is no number', () => {
    const broken = selection(0, 3).replace('"0"', '"nul"')
    assert.match(refused(project(textSource('a.txt', broken))).what.da, /ikke er et tal/)
  })
})

describe('a project is read, however its program spells paths', () => {
  for (const [main, folder, path] of [
    ['project.qde', 'sources', 'internal://a.txt'],
    ['Project.qde', 'Sources', 'internal://A.txt'],
    ['PROJECT.QDE', 'sources', 'a.txt'],
  ] as const)
    it(`${main}, ${folder}/, ${path}`, () => {
      const bytes = project(
        textSource(path, selection(7, 10)),
        { [`${folder}/a.txt`]: 'B: 🍓 i haven' },
        main,
      )
      const { conversation, codes, stretches, format } = read(bytes)
      assert.equal(format, 'refi')
      assert.deepEqual(
        conversation.turns.map(({ speaker, text }) => [speaker, text]),
        [['B', '🍓 i haven']],
      )
      assert.deepEqual(codes?.[0]?.codes, [code(ids[1], 'bær')])
      // Code point 7 is UTF-16 unit 8 of the file, 5 of the turn: the strawberry takes two units.
      assert.deepEqual(stretches, [{ fromTurn: 1, fromChar: 5, toTurn: 1, toChar: 8, codes: [ids[1]] }])
    })
  it('lines may end in CRLF, which count as two code points', () => {
    const bytes = project(textSource('a.txt', selection(11, 14)), {
      'sources/a.txt': 'M: hej\r\nB: nå' + ' ja',
    })
    assert.deepEqual(read(bytes).stretches, [
      { fromTurn: 2, fromChar: 0, toTurn: 2, toChar: 3, codes: [ids[1]] },
    ])
  })
  it('a transcript has its sync points as times, and the recording’s name without folders', () => {
    const sync = (n: number, at: number, ms: number) =>
      `<SyncPoint guid="0000000${n}-0000-4000-8000-000000000000" timeStamp="${ms}" position="${at}"/>`
    const audio = `<AudioSource guid="${ids[0]}" name="a" path="relative:///Users/ulla/lyd.wav"><Transcript guid="${ids[1]}" name="t" plainTextPath="internal://a.txt">${sync(1, 0, 1000)}${sync(2, 7, 2500)}</Transcript></AudioSource>`
    const { conversation } = read(project(audio, { 'sources/a.txt': 'M: hej\nB: nå' }))
    assert.deepEqual(
      conversation.turns.map(({ startMs }) => startMs),
      [1000, 2500],
    )
    assert.equal(conversation.media?.name, 'lyd.wav')
  })
  it('nobody who worked on it is kept', () => {
    const reading = read(project(textSource('a.txt'), { 'sources/a.txt': 'B: hej' }))
    assert.doesNotMatch(JSON.stringify(reading), /Underskriver/)
  })
})

const word = fc.constantFrom('ja', 'nå', '🍓', 'jo:: da', '(0.8)', 'a & b', '<hej>', '°tak°')
const spoken = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => `så ${words.join(' ')} ik`)
const talk = fc.tuple(
  fc.array(fc.tuple(fc.constantFrom('B', 'M'), spoken), { minLength: 1, maxLength: 6 }),
  fc.boolean(),
)
const madeOf = ([said, timed]: [[string, string][], boolean]) =>
  conversationOf(
    ...said.map(([speaker, text], n): [string, string, number | null, number | null] => [
      speaker,
      text,
      timed ? n * 2000 + 7 : null,
      timed ? n * 2000 + 1507 : null,
    ]),
  )

/** Codes on the first two characters of each turn, and all through from the first turn to the last. */
function stretchesOn(turns: { number: number; text: string }[]): CodedStretch[] {
  const last = turns.at(-1)
  const through = { fromTurn: 1, fromChar: 0, toTurn: last?.number ?? 1, toChar: last?.text.length ?? 0 }
  return [
    ...turns.map(({ number }) => ({
      fromTurn: number,
      fromChar: 0,
      toTurn: number,
      toChar: 2,
      codes: [ids[0]],
    })),
    { ...through, codes: [ids[0], ids[1]] },
  ]
}

describe('a project comes back as it was written', () => {
  it('turns, times, codes and coded stretches', () => {
    fc.assert(
      fc.property(talk, (made) => {
        const conversation = { ...madeOf(made), format: 'refi' as const }
        const codes = [code(ids[0], 'have & bær'), { ...code(ids[1], 'å"<'), colour: '#00ff00' }]
        const stretches = stretchesOn(conversation.turns)
        const { bytes } = writeFile(conversation, 'refi', { codes, stretches })
        const back = read(bytes)
        assert.deepEqual(back.conversation.turns, conversation.turns)
        assert.deepEqual(back.codes, codes)
        assert.deepEqual(back.stretches, stretches)
        assert.equal(back.conversation.media, null)
        assert.deepEqual(writeFile(back.conversation, 'refi', { codes, stretches }).bytes, bytes)
      }),
      { numRuns: 300 },
    )
  })
  it('a codebook', () => {
    assert.deepEqual(readCodebook(writeCodebook(refiCodes('da'))), refiCodes('da'))
  })
  it('the same conversation is the same bytes, with no user and no path', () => {
    const conversation = conversationOf(['B', 'hej'], ['M', 'hej'])
    const [one, two] = [writeFile(conversation, 'refi').bytes, writeFile(conversation, 'refi').bytes]
    assert.deepEqual(one, two)
    assert.doesNotMatch(strFromU8(unzipSync(one)['project.qde'] ?? new Uint8Array()), /User|basePath|Date/)
  })
})

const samples = process.env['LYDHOER_SAMPLES']
if (samples) {
  const schemas = readdirSync(join(samples, 'qdpx')).filter((name) => name.endsWith('.xsd'))
  for (const timed of [true, false])
    for (const schema of schemas)
      it(`a project ${timed ? 'with' : 'without'} times is valid against ${schema}`, async () => {
        const conversation = madeOf([
          [
            ['B', '🍓 så'],
            ['M', 'nå'],
          ],
          timed,
        ])
        const codes = refiCodes('da')
        const stretches = [{ fromTurn: 1, fromChar: 0, toTurn: 2, toChar: 2, codes: [codes[0]?.guid ?? ''] }]
        const { bytes } = writeFile(conversation, 'refi', { codes, stretches })
        const contents = strFromU8(unzipSync(bytes)['project.qde'] ?? new Uint8Array())
        const { errors } = await validateXML({
          xml: { fileName: 'project.qde.xml', contents },
          schema: readFileSync(join(samples, 'qdpx', schema), 'utf8'),
        })
        assert.deepEqual(errors, [])
      })
  for (const name of readdirSync(join(samples, 'qdpx')).filter((each) => each.endsWith('.qdpx')))
    it(`${name} is read, or refused in words`, () => {
      try {
        assert.ok(read(readFileSync(join(samples, 'qdpx', name))).conversation.turns.length > 0)
      } catch (error) {
        assert.ok(error instanceof Unreadable && error.line === 1, String(error))
      }
    })
}

describe('what a project says beside its codes is told', () => {
  const files = { 'sources/a.txt': 'B: jeg har tænkt på arbejde\nM: nå da\n' }
  const kinds = (sources: string) => read(project(sources, files)).losses.map(({ kind }) => kind)
  it('notes on quotes, and quotes without a code', () => {
    const quote = `<PlainTextSelection guid="${ids[1]}" name="citat" startPosition="3" endPosition="6"><Description>vigtigt</Description></PlainTextSelection>`
    const found = kinds(textSource('internal://a.txt', quote))
    assert.ok(found.includes('refi Description') && found.includes('refi quotes'))
  })
  it('references to notes, codes on the sound itself, and elements nobody foresaw', () => {
    const inside = `${selection(3, 6).replace('</PlainTextSelection>', '<NoteRef targetGUID="x"/></PlainTextSelection>')}<Ukendt/>`
    const found = kinds(
      `${textSource('internal://a.txt', inside)}<AudioSource name="a"><AudioSelection/></AudioSource>`,
    )
    for (const kind of ['refi NoteRef', 'refi AudioSelection', 'refi Ukendt'])
      assert.ok(found.includes(kind), kind)
  })
  it('who worked in it, without their names', () => {
    const { losses } = read(project(textSource('internal://a.txt', selection(3, 6)), files))
    assert.ok(losses.some(({ kind }) => kind === 'refi User'))
    assert.doesNotMatch(JSON.stringify(losses), /Ulla/)
  })
})
