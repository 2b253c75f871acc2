import { parseArgs } from 'node:util'
import { letterIn, markLetter } from '@lydhoer/letters'
import { type Sentence, Unreadable } from '@lydhoer/words'
import type { Terminal } from '../command.ts'
import { checkedMemo } from '../letter-memo.ts'
import { letterText } from '../letter-text.ts'
import { bytesOf, onlyFile } from '../read-file.ts'

/** What `lydhoer letter --help` says. */
export const help: Sentence = {
  da: `lydhoer letter FIL [--json]
lydhoer letter BESKED.xml --memo [--schema SKEMA.xsd]…

Se et brev til en borger efter, som en, der sidder ved siden af den, der skriver: står det vigtigste først, hvad kan
skræmme, hvilke ord er fagord, hvor kan der sættes et punktum? Hvert mærke siger hvorfor. Intet af det er en karakter.

FIL er tekst eller Word (.docx). Afsnit skilles af en tom linje.

  --json       { lix, band, sentences, words, first: { what, todo, by, whom }, threats,
                 marks: [{ from, to, kind, because }], text }
               first siger, hvor borgeren første gang får at vide, hvad brevet handler om, hvad hun skal eller kan gøre,
               hvornår, og hvem hun kan ringe til: { sentence, from, to }, eller null, når det ikke står der.
               threats er de sætninger, der truer, talt fra 1.
               kind er longSentence, longWord, threat, legalTerm, becomer, repetition eller buried.
               from og to tælles i text (UTF-16).

  --memo       FIL er en besked til Digital Post (MeMo). Den bliver prøvet mod det skema, du selv lægger ved med
               --schema (hver fil for sig, når der er flere). Skemaet følger ikke med Lydhør, og intet bliver hentet.
               Kode 0: følger skemaet. Kode 1: gør det ikke, eller der var intet at prøve mod.
`,
  en: `lydhoer letter FILE [--json]
lydhoer letter MESSAGE.xml --memo [--schema SCHEMA.xsd]…

Look through a letter to a citizen as somebody who sits beside its writer: is the most important first, what may
frighten, which words are of the trade, where can a sentence be parted? Each mark says why. None of it is a grade.
The marks know Danish.

FILE is text or Word (.docx). Paragraphs are parted by an empty line.

  --json       { lix, band, sentences, words, first: { what, todo, by, whom }, threats,
                 marks: [{ from, to, kind, because }], text }
               first says where the citizen is first told what the letter is about, what she shall or can do, by when,
               and whom to ring: { sentence, from, to }, or null where it never says.
               threats are the sentences that threaten, counted from 1.
               kind is longSentence, longWord, threat, legalTerm, becomer, repetition or buried.
               from and to count in text (UTF-16).

  --memo       FILE is a message for Digital Post (MeMo). It is checked against the schema that you bring yourself with
               --schema (each file by itself where there are several). The schema does not come with Lydhør, and
               nothing is fetched. Code 0: it follows the schema. Code 1: it does not, or there was nothing to check by.
`,
}

/** `lydhoer letter`: what one could look at in a letter, in plain words or as JSON. */
export async function run(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      memo: { type: 'boolean' },
      schema: { type: 'string', multiple: true },
    },
  })
  const file = onlyFile(positionals, 'lydhoer letter brev.docx')
  if (values.memo) return checkedMemo(file, values.schema ?? [], terminal)
  const text = letterAt(file)
  const { marks, ...letter } = markLetter(text)
  const inWords = marks.map(({ from, to, kind, because }) => ({
    from,
    to,
    kind,
    because: because[terminal.language],
  }))
  terminal.out(
    values.json
      ? `${JSON.stringify({ ...letter, marks: inWords, text }, null, 1)}\n`
      : letterText(text, letter, inWords, terminal.language),
  )
  return 0
}

function letterAt(file: string): string {
  const bytes = bytesOf(file)
  try {
    return letterIn(bytes, file)
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    const { line, column, what, hint } = error
    throw new Unreadable({ file, line, column, what, hint })
  }
}
