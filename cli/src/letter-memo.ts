import { basename } from 'node:path'
import { checkMemo, type Checked } from '@lydhoer/letters/memo-schema'
import type { Terminal } from './command.ts'
import { bytesOf } from './read-file.ts'

const words = {
  da: {
    none: 'Beskeden er ikke prøvet: der er ikke lagt noget skema ved. Skriv --schema og filen med skemaet.',
    lacking: (names: string) =>
      `Beskeden er ikke prøvet: skemaet henviser til ${names}. Læg også det ved med --schema.`,
    unusable: (what: string) => `Beskeden er ikke prøvet. ${what}.`,
    follows: 'Beskeden følger det skema, du lagde ved.',
    breaks: 'Beskeden følger ikke det skema, du lagde ved:',
    leftOut: (count: number) =>
      `${count} ${count === 1 ? 'regel er' : 'regler er'} ikke prøvet: den slags er XSD 1.1, som prøven ikke kender.`,
    line: (line: number) => `linje ${line}: `,
  },
  en: {
    none: 'The message has not been checked: no schema came with it. Write --schema and the file of the schema.',
    lacking: (names: string) =>
      `The message has not been checked: the schema refers to ${names}. Bring that with --schema too.`,
    unusable: (what: string) => `The message has not been checked. ${what}.`,
    follows: 'The message follows the schema that you brought.',
    breaks: 'The message does not follow the schema that you brought:',
    leftOut: (count: number) =>
      `${count} ${count === 1 ? 'rule has' : 'rules have'} not been checked: that kind is XSD 1.1, which the checker does not know.`,
    line: (line: number) => `line ${line}: `,
  },
}

/** `lydhoer letter --memo`: whether a message follows the schema that was brought, and what was not checked. Gives the exit code. */
export async function checkedMemo(
  file: string,
  schemas: readonly string[],
  terminal: Terminal,
): Promise<number> {
  const read = (path: string) => new TextDecoder().decode(bytesOf(path))
  const files = schemas.map((path) => ({ name: basename(path), text: read(path) }))
  const checked = await checkMemo(read(file), files)
  terminal.out(`${linesOf(checked, terminal.language).join('\n')}\n`)
  return checked.is === 'checked' && checked.broken.length === 0 ? 0 : 1
}

function linesOf(checked: Checked, language: Terminal['language']): string[] {
  const say = words[language]
  if (checked.is === 'none') return [say.none]
  if (checked.is === 'lacking') return [say.lacking(checked.names.join(', '))]
  if (checked.is === 'unusable')
    return [say.unusable(checked.what[language]), ...(checked.says ? [`  ${checked.says}`] : [])]
  const { broken, leftOut } = checked
  return [
    ...(broken.length === 0 ? [say.follows] : [say.breaks]),
    ...broken.slice(0, 20).map(({ line, says }) => `  ${line === null ? '' : say.line(line)}${says}`),
    ...(leftOut > 0 ? [say.leftOut(leftOut)] : []),
  ]
}
