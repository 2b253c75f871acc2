import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { letterIn, markKinds, markLetter, type MarkKind } from './index.ts'

/** What is marked as this, in the words that are marked. */
const marked = (text: string, kind: MarkKind) =>
  markLetter(text)
    .marks.filter((mark) => mark.kind === kind)
    .map(({ from, to }) => text.slice(from, to))

test('a sanction is a threat, openly, in kind words and when it is decided; a right, a calming word and the weather are none', () => {
  const threats = [
    'Møder du ikke, kan du miste din hjælp.',
    'Vi gør opmærksom på, at det kan få betydning for din ydelse, hvis du ikke svarer.',
    'Du får en sanktion på tre punkter.',
    'Da du ikke mødte til samtalen, trækker vi 1.200 kr. fra din hjælp.',
  ]
  for (const sentence of threats) assert.deepEqual(marked(sentence, 'threat'), [sentence])
  for (const sentence of [
    'Du mister ikke din hjælp, hvis du ikke kan komme.',
    'Du kan klage inden fire uger.',
    'Hvis det regner, holder vi mødet indenfor.',
    'Du kan få hjælp, hvis du ikke selv kan betale.',
  ])
    assert.deepEqual(marked(sentence, 'threat'), [], sentence)
  const because = markLetter(threats.join(' ')).marks.filter(({ kind }) => kind === 'threat')
  assert.match(because[2]?.because.da ?? '', /^Trussel nummer 3 i sætning 3 af 4/)
})

test('a loss is heard with no fault beside it where the benefit or the debt says so, and not where nothing is lost', () => {
  for (const sentence of [
    'Sygedagpengene vil i så fald blive stoppet.',
    'Vi har derfor stoppet din udbetaling.',
    'Hører vi ikke fra dig, vil sagen blive afgjort på det foreliggende.',
    'Beløbet trækkes i din næste udbetaling.',
    'Restbeløbet vil blive modregnet i fremtidige ydelser.',
    'Vi gør opmærksom på, at hjælpen kan bortfalde.',
    'Det har betydning for din ydelse, om du deltager.',
    'Intet skema, ingen penge.',
    'Undlader De at svare, bortfalder Deres ret til ydelsen.',
  ])
    assert.deepEqual(marked(sentence, 'threat'), [sentence])
  for (const sentence of [
    'Dine penge bliver ikke stoppet, mens vi ser på sagen.',
    'Du kan søge om henstand, hvis du ikke kan betale nu.',
    'Praktikken stopper den 4. juni, som vi aftalte.',
    'Vær opmærksom på, at kontoret har lukket i uge 42.',
    'Vi mangler din lønseddel for maj.',
  ])
    assert.deepEqual(marked(sentence, 'threat'), [], sentence)
})

test('what is left undone puts something at stake whatever it is called; what one cannot, or is asked to choose, does not', () => {
  for (const sentence of [
    'Svarer du ikke, må jeg se anderledes på det.',
    'Er skemaet ikke underskrevet inden onsdag, bliver det uden os.',
    'Hører jeg ikke noget fra dig, går brevet videre til en anden afdeling.',
    'Har du ikke afleveret papirerne, tager chefen over.',
    'Siger du nej, skriver vi det i sagen.',
    'Det er klogt at tænke over, hvad der sker, hvis du ikke kommer.',
    'Vi må gøre opmærksom på, at pengene så ikke kommer.',
  ])
    assert.deepEqual(marked(sentence, 'threat'), [sentence])
  for (const sentence of [
    'Kan du ikke komme, så ring.',
    'Passer tiden ikke, finder vi en anden.',
    'Er du ikke enig, kan du klage.',
    'Forstår du ikke brevet, læser vi det sammen.',
    'Taler du ikke dansk, kommer der en tolk.',
    'Har du ikke fået svar inden fredag, må du gerne ringe.',
    'Får du ikke ret, sender vi selv klagen videre.',
    'Kan du ikke betale huslejen, så ring, inden regningen forfalder.',
    'Glemmer du tiden, gør det ikke noget.',
  ])
    assert.deepEqual(marked(sentence, 'threat'), [], sentence)
})

test('the citizen who owes, lacks or is acted on is asked about; what the municipality does is not', () => {
  assert.deepEqual(marked('Du skal møde op, og du indkaldes hermed.', 'becomer'), [
    'Du skal',
    'du indkaldes hermed',
  ])
  assert.deepEqual(marked('Du mangler at sende en attest om dine barrierer.', 'becomer'), [
    'Du mangler',
    'dine barrierer',
  ])
  for (const sentence of [
    'Vi skal nok ringe til dig.',
    'Du kan vælge dagen selv.',
    'Vi mødes på torsdag, og vi synes, det går godt.',
    'Du skal ikke have papirer med.',
  ])
    assert.deepEqual(marked(sentence, 'becomer'), [], sentence)
})

test('a word of the trade is marked in its forms, the longest that is known, with what it means', () => {
  assert.deepEqual(marked('Det sker efter § 97, stk. 2, og du er partshørt.', 'legalTerm'), [
    '§ 97, stk. 2',
    'partshørt',
  ])
  assert.deepEqual(
    marked('Din ressourceforløbsydelse afhænger af arbejdsevnen og din oplysningspligt.', 'legalTerm'),
    ['ressourceforløbsydelse', 'arbejdsevnen', 'oplysningspligt'],
  )
  assert.deepEqual(marked('De bedes møde, og De indkaldes hermed.', 'becomer'), [
    'De bedes',
    'De indkaldes hermed',
  ])
  assert.deepEqual(marked('Papirerne behandles i jobcentret.', 'becomer'), [])
  const [mark] = markLetter('Du er blevet partshørt.').marks.filter(({ kind }) => kind === 'legalTerm')
  assert.match(mark?.because.da ?? '', /hvad du mener/)
  assert.match(mark?.because.en ?? '', /what you think/)
})

test('the four questions are found where they are first answered, and what comes after a phone’s first screen is told', () => {
  const good =
    'Møde om dit job\n\nVi vil gerne møde dig onsdag den 2. december kl. 9. Ring til Sif på 70 10 20 30, hvis du ikke kan.'
  const { first, marks } = markLetter(good)
  assert.deepEqual(
    Object.values(first).map((told) => told?.sentence),
    [1, 2, 2, 3],
  )
  assert.deepEqual(marks, [])
  const late = `Møde\n\n${'Kommunen arbejder for alle. '.repeat(20)}\n\nRing til os på 70 10 20 30 senest den 2. december.`
  assert.deepEqual(
    markLetter(late)
      .marks.filter(({ kind }) => kind === 'buried')
      .map(({ because }) => because.da.split(',')[0]),
    ['Hvad borgeren skal eller kan gøre', 'Hvornår det er', 'Hvem man kan ringe eller skrive til'],
  )
  assert.deepEqual(markLetter('Vi har modtaget din ansøgning.').first.whom, null)
})

test('a sentence that says again what another has said is marked, and says which', () => {
  const text =
    'Mødet er onsdag kl. 9 i lokale 2 på rådhuset. Vi glæder os. Mød op på rådhuset i lokale 2 onsdag kl. 9.'
  const [mark] = markLetter(text).marks.filter(({ kind }) => kind === 'repetition')
  assert.match(mark?.because.da ?? '', /sætning 1/)
})

test('the same is known in other words, some paragraphs later; what only follows is not the same', () => {
  const duty = 'Du er forpligtet til at deltage i samtalerne.'
  const between = 'Du får kaffe.\n\nVi glæder os.'
  const same = 'Det er vigtigt, at du møder, da du har pligt til det.'
  assert.deepEqual(marked(`${duty}\n\n${between}\n\n${same}`, 'repetition'), [same])
  assert.deepEqual(marked(`${duty} ${same}`, 'repetition'), [])
  assert.deepEqual(marked(`${between}\n\nSom nævnt kan du ringe.`, 'repetition'), ['Som nævnt kan du ringe.'])
})

test('lines that are broken at the edge of the paper are one sentence; an address is none', () => {
  const wrapped =
    'Vi vil gerne høre, hvad du selv synes der skal ske nu, så vi\nkan lægge en plan, der passer til dig.'
  assert.equal(markLetter(wrapped).sentences, 1)
  assert.equal(markLetter(wrapped.replace('\n', '\r\n')).sentences, 1)
  assert.equal(markLetter('Fjordby Kommune\nTorvet 1\n9999 Fjordby').sentences, 3)
})

test('whatever is written, marks stand inside it, in order, each with a reason in both languages', () => {
  const piece = fc.constantFrom(
    'du',
    'skal',
    'miste',
    'hjælp',
    'ikke',
    'hvis',
    '.',
    '\n\n',
    '\r\n',
    '§ 9',
    'kl. 9',
    '–',
    'beskæftigelsesindsats',
    '🙂',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 60 }), (pieces) => {
      const text = pieces.join(' ')
      const { marks } = markLetter(text)
      for (const [n, { from, to, kind, because }] of marks.entries()) {
        assert.ok(0 <= from && from < to && to <= text.length)
        assert.ok(from >= (marks[n - 1]?.from ?? 0))
        assert.ok(markKinds.includes(kind) && because.da && because.en)
      }
    }),
  )
})

test('what is no letter is refused in a sentence', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  assert.equal(letterIn(bytes('Hej Kerim')), 'Hej Kerim')
  assert.throws(() => letterIn(bytes('%PDF-1.7')), /PDF/)
  assert.throws(() => letterIn(bytes('  \n')), /ikke noget/)
  assert.throws(() => letterIn(bytes('a'.repeat(100_001))), /tredive sider/)
  assert.throws(() => letterIn(new Uint8Array([1, 0, 2, 0, 0])), /ikke tekst/)
})
