import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { withNeutralCodes } from '../neutral-codes.ts'
import { read } from '../read.ts'
import { chatFile } from '../testing/chat.ts'
import { conversationOf } from '../testing/conversation.ts'
import { laughing, laughsIn } from './laughter.ts'
import { workTalk } from '../grasp/detect.ts'
import { lens } from './lens.ts'
import { nameUses } from './name-use.ts'
import { questionsIn } from './questions.ts'
import { pronounsIn } from './pronouns.ts'
import { readable } from './readable.ts'
import { minimal, minimalRuns } from './responses.ts'
import { roles } from './roles.ts'
import { lensKinds, type LensOptions } from './lens-model.ts'

const turnOf = (text: string) => ({ number: 1, speaker: 'A', text, startMs: null, endMs: null })

describe('Danish is read through the notation', () => {
  it('blanks CHAT’s codes at the same length', () => {
    const text = '+< <kan du> [>] huske &=griner &*SAG:ja det@s:dan ?'
    assert.equal(readable(text, 'chat').length, text.length)
    assert.equal(readable(text, 'chat').replace(/\s+/g, ' ').trim(), 'kan du huske det ?')
  })
  it('finds a question with its place in the text as written', () => {
    const text = 'ja (0.5) hvad <kunne du> [>] tænke dig ?'
    const [question] = questionsIn(turnOf(text), 'chat')
    assert.equal(question?.design, 'open')
    assert.equal(question.text, text.slice(question.from, question.to))
    assert.match(question.text, /^hvad <kunne du> \[>\] tænke dig/)
  })
  it('finds pronouns, not those inside descriptions', () => {
    assert.deepEqual(
      pronounsIn(turnOf('vi ((ser på os)) skal man'), 'jefferson').map((each) => each.word),
      ['vi', 'man'],
    )
  })
  it('knows a minimal response with pauses, laughter and marks around it', () => {
    assert.ok(minimal(turnOf('°mm:° (0.4) ((griner))'), 'jefferson'))
    assert.ok(minimal(turnOf('<ja> [<] .'), 'chat'))
    assert.ok(!minimal(turnOf('ja det vil jeg gerne'), 'jefferson'))
  })
})

describe('rows of minimal responses', () => {
  it('are three or more by one speaker, whatever the others say between', () => {
    const talk = conversationOf(
      ['M', 'så gør vi det'],
      ['B', 'ja'],
      ['M', 'og det her'],
      ['B', 'mm'],
      ['M', 'ikke'],
    )
    assert.deepEqual(minimalRuns(talk), [])
    const more = conversationOf(
      ['B', 'ja'],
      ['M', 'a'],
      ['B', 'mm'],
      ['M', 'og det'],
      ['B', 'okay'],
      ['B', 'jeg vil gerne hjem'],
    )
    assert.deepEqual(minimalRuns(more), [{ speaker: 'B', turns: [1, 3, 5] }])
  })
})

describe('laughter', () => {
  it('says who joins within two turns, and that nobody does', () => {
    const talk = conversationOf(
      ['B', 'nå ((griner))'],
      ['M', 'hah ja'],
      ['B', 'så'],
      ['B', 'hehe'],
      ['M', 'det er planen'],
    )
    assert.deepEqual(
      laughing(talk).map(({ turn, speaker, joinedBy }) => [turn, speaker, joinedBy]),
      [
        [1, 'B', 'M'],
        [2, 'M', 'B'],
        [4, 'B', null],
      ],
    )
  })
  it('is found in CHAT’s events and smiles', () => {
    assert.deepEqual(
      laughsIn(turnOf('&=laughs ☺ja da☺ nej [=! griner]'), 'chat').map(({ kind }) => kind),
      ['comment', 'smileVoice', 'comment'],
    )
  })
})

describe('the citizen’s name', () => {
  it('is not looked for when none is given', () =>
    assert.deepEqual(nameUses(conversationOf(['M', 'hej Mette']), ['']), []))
  it('counts in genitive and as a stand-in, not inside other words nor in descriptions', () => {
    const talk = conversationOf(
      ['M', 'Mette, mettes hund, Mettelone ((ser på Mette))'],
      ['M', 'kom [Navn1] nu'],
    )
    assert.deepEqual(
      nameUses(talk, ['Mette', '[Navn1]']).map(({ turn, from, to }) => [turn, from, to]),
      [
        [1, 0, 5],
        [1, 7, 13],
        [2, 4, 11],
      ],
    )
  })
})

describe('a stand-in of the citizen', () => {
  it('is their name, in the genitive as well, and a person of the same name is not', () => {
    const talk = conversationOf(['M', 'Robinª, Robinsª hund, Robin, robinª'])
    assert.deepEqual(
      nameUses(talk, ['Robinª']).map(({ name, from, to }) => [name, from, to]),
      [
        ['Robinª', 0, 6],
        ['Robinª', 8, 15],
        ['Robinª', 29, 35],
      ],
    )
  })
})

describe('who is who', () => {
  it('asks when nothing tells', () => {
    const seeming = roles(conversationOf(['X1', 'hej'], ['X2', 'hej']))
    assert.equal(seeming.ask, true)
    assert.deepEqual(
      seeming.speakers.map((speaker) => speaker.role),
      [null, null],
    )
  })
  it('takes codes and words for people at their word, with the reason', () => {
    const talk = conversationOf(
      ['M', 'hej'],
      ['SB2', 'hej'],
      ['Borger', 'hej'],
      ['Tolk', 'hej'],
      ['Bisidder', 'ja'],
    )
    const seeming = roles(talk)
    assert.deepEqual(
      seeming.speakers.map((speaker) => speaker.role),
      ['worker', 'worker', 'citizen', 'interpreter', 'companion'],
    )
    assert.equal(seeming.ask, false)
    assert.ok(seeming.speakers.every((speaker) => speaker.because.length > 0))
  })
  it('reads the roles that CHAT declares', () => {
    const { conversation } = read(chatFile(['*BOR:\tja .', '*SAG:\tnej .']))
    assert.deepEqual(
      roles(conversation).speakers.map((speaker) => speaker.role),
      ['citizen', 'worker'],
    )
  })
  it('guesses from how people talk, and is sure only when signs agree', () => {
    const talk = conversationOf(
      ['SPEAKER_00', 'Hvordan har du det? Hvad siger lægen? Er du klar til praktik?'],
      ['SPEAKER_01', 'Jeg har ondt i min ryg, og mit liv er jeg træt af, synes jeg.'],
      [
        'SPEAKER_00',
        'Så skal vi have rehabiliteringsteamet og en indstilling og din jobplan. Er det i orden?',
      ],
      ['SPEAKER_01', 'Det ved jeg ikke, jeg vil bare hjem til min have.'],
    )
    const seeming = roles(talk)
    assert.deepEqual(
      seeming.speakers.map(({ role, sure }) => [role, sure]),
      [
        ['worker', true],
        ['citizen', false],
      ],
    )
    assert.equal(seeming.ask, true)
    assert.match(seeming.speakers[0]?.because[0]?.da ?? '', /^Stiller 4 af 4 spørgsmål$/)
  })
})

describe('codes for storing are nobody’s name', () => {
  it('a name becomes a label; codes stay', () => {
    const { speakers, turns } = withNeutralCodes(
      conversationOf(['Mette Hansen', 'hej'], ['M', 'hej'], ['P1', 'hej'], ['Ali', 'ja']),
    )
    assert.deepEqual(
      speakers.map(({ code, label }) => [code, label]),
      [
        ['P2', 'Mette Hansen'],
        ['M', null],
        ['P1', null],
        ['P3', 'Ali'],
      ],
    )
    assert.deepEqual(
      turns.map((turn) => turn.speaker),
      ['P2', 'M', 'P1', 'P3'],
    )
  })
})

describe('a lens', () => {
  const talk = read(
    'M: Hej Mette. Har du nogen spørgsmål?\n(2.0)\nB: nej ((griner))\nM: hah. Vi ser på det.\nB: ja\nM: Hvad vil du helst?\nB: mm (0.5)\n',
  ).conversation
  for (const kind of lensKinds) {
    it(`${kind} marks places in the text, counts by speaker, and explains itself in two sentences`, () => {
      const { marks, counts, explains } = lens(kind, talk, { names: ['Mette'] })
      for (const { turn, from, to } of marks) {
        assert.ok(from >= 0 && from <= to && to <= (talk.turns[turn - 1]?.text.length ?? -1))
      }
      for (const { total, bySpeaker } of counts) {
        assert.equal(
          Object.values(bySpeaker).reduce((sum, count) => sum + count, 0),
          total,
        )
      }
      for (const words of [explains.da, explains.en]) assert.equal(words.match(/[.!](?= |$)/g)?.length, 2)
    })
  }
  it('shows talk of work and the system’s business only where it is known who is who', () => {
    const roles = new Map([['B', 'citizen'] as const, ['M', 'worker'] as const])
    const said = read(
      'M: Du har pligt til at møde, ellers mister du ydelsen.\nB: Jeg savner at stå i et køkken og lave mad til mange.\nM: Hvad lavede du?\n',
    )
    const heard = workTalk(said.conversation, roles)
    const turns = (kind: 'institutional' | 'workPerspectives', options: LensOptions) =>
      lens(kind, said.conversation, options).marks.map(({ turn }) => turn)
    assert.deepEqual(turns('institutional', {}), [])
    assert.deepEqual(turns('institutional', { heard }), [1])
    assert.deepEqual(turns('workPerspectives', { heard }), [2])
  })
  it('shows questions by design', () => {
    const counts = lens('questions', talk).counts.map(({ what, total }) => [what, total])
    assert.deepEqual(counts, [
      ['open', 1],
      ['closed', 1],
      ['choice', 0],
      ['tag', 0],
      ['declarative', 0],
    ])
  })
  it('tells pauses within turns from those between, by who breaks them', () => {
    assert.deepEqual(
      lens('pauses', talk).counts.map(({ what, bySpeaker }) => [what, bySpeaker]),
      [
        ['within', { B: 1 }],
        ['between', { B: 1 }],
      ],
    )
  })
})
