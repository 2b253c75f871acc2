import { parseArgs } from 'node:util'
import { letterIn, markLetter } from '@lydhoer/letters'
import { type Sentence, Unreadable } from '@lydhoer/words'
import type { Terminal } from '../command.ts'
import { letterText } from '../letter-text.ts'
import { bytesOf, onlyFile } from '../read-file.ts'

/** What `lydhoer letter --help` says. */
export const help: Sentence = {
  da: `lydhoer letter FIL [--json]

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
`,
  en: `lydhoer letter FILE [--json]

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
`,
}

/** `lydhoer letter`: what one could look at in a letter, in plain words or as JSON. */
export async function run(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' } },
  })
  const file = onlyFile(positionals, 'lydhoer letter brev.docx')
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
  return Promise.resolve(0)
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
