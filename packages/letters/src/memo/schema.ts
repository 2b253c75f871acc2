import type { Sentence as InWords } from '@lydhoer/words'
import { validateXML, type XMLFileInfo } from 'xmllint-wasm'

/** A file of a schema, as a municipality took it in: its name is what others call it by. */
export interface SchemaFile {
  name: string
  text: string
}

/** Whether files are a schema that messages can be checked by. */
export type SchemaState =
  | { is: 'none' }
  /** `leftOut`: so many rules of XSD 1.1, which the checker does not know; the rest is checked. */
  | { is: 'usable'; leftOut: number }
  | { is: 'lacking'; names: string[] }
  | { is: 'unusable'; what: InWords; says: string | null }

/** What a message was found to break: in the checker's own words, which are English and technical. */
export interface Broken {
  line: number | null
  says: string
}

export type Checked =
  Exclude<SchemaState, { is: 'usable' }> | { is: 'checked'; leftOut: number; broken: Broken[] }

/** Messages carry whole letters in base64; the checker may hold so much. In pages of 64 KiB. */
const memory = { initialMemoryPages: 512, maxMemoryPages: 8192 }

const aDtd = /<!(?:DOCTYPE|ENTITY)/i
const namesMessage = /<(?:[\w-]+:)?element\s[^>]*\bname\s*=\s*["']Message["']/
// A rule of XSD 1.1: an assertion, a type chosen by what is in it, or room for other elements.
const newer =
  /<((?:[\w-]+:)?(?:assert|assertion|alternative|openContent|defaultOpenContent))\b(?:[^>"']|"[^"]*"|'[^']*')*?(?:\/>|>[\s\S]*?<\/\1\s*>)/g
const comment = /<!--[\s\S]*?-->/g
const location = /(\bschemaLocation\s*=\s*)(["'])([^"']*)\2/g
const baseName = (path: string) => path.split(/[/\\]/).at(-1) ?? path

interface Ready {
  schema: XMLFileInfo
  preload: XMLFileInfo[]
  leftOut: number
}

/** The files as the checker takes them, or why it cannot. */
function ready(files: readonly SchemaFile[]): Ready | Exclude<SchemaState, { is: 'usable' }> {
  if (files.length === 0) return { is: 'none' }
  const withDtd = files.find(({ text }) => aDtd.test(text))
  if (withDtd)
    return unusable(`${withDtd.name} har en DTD. Tag den ud`, `${withDtd.name} has a DTD. Take it out`)
  const held = new Set(files.map(({ name }) => name))
  const lacking = new Set<string>()
  let leftOut = 0
  const written = files.map(({ name, text }) => ({
    fileName: name,
    contents: text
      .replace(comment, '')
      .replace(newer, () => {
        leftOut++
        return ''
      })
      .replace(location, (all, begin: string, quote: string, path: string) => {
        const wanted = baseName(path)
        if (held.has(wanted)) return `${begin}${quote}${wanted}${quote}`
        lacking.add(wanted)
        return all
      }),
  }))
  if (lacking.size > 0) return { is: 'lacking', names: [...lacking].sort() }
  const main = written.filter(({ contents }) => namesMessage.test(contents))
  const [schema] = main
  if (!schema || main.length > 1)
    return unusable(
      'Præcis én af filerne skal beskrive elementet Message',
      'Exactly one of the files must describe the element Message',
    )
  return { schema, preload: written.filter((one) => one !== schema), leftOut }
}

const unusable = (da: string, en: string, says: string | null = null) =>
  ({ is: 'unusable', what: { da, en }, says }) as const

/**
 * Checks a message against a schema that a municipality took in. Rules of XSD 1.1 are left out and counted, since the checker (libxml2) knows
 * XSD 1.0; nothing is fetched from anywhere. Costs a tenth of a second.
 *
 * @param xml a message, as `memoXml` writes it
 * @param files all files of the schema; where one names another it lies beside it
 * @example await checkMemo(memoXml(memo), []) // { is: 'none' }
 */
export async function checkMemo(xml: string, files: readonly SchemaFile[]): Promise<Checked> {
  const made = ready(files)
  if ('is' in made) return made
  const { schema, preload, leftOut } = made
  try {
    const { errors } = await validateXML({
      ...{ xml: { fileName: 'message.xml', contents: xml }, schema: [schema], preload, ...memory },
    })
    const broken = errors
      .filter(({ loc }) => loc?.fileName === 'message.xml')
      .map(({ loc, message }) => ({ line: loc?.lineNumber ?? null, says: inShort(message) }))
    return { is: 'checked', leftOut, broken }
  } catch (error) {
    // What does not compile is told by an error with all of its words.
    const [first = ''] = (error instanceof Error ? error.message : '')
      .split('\n')
      .filter((line) => /error/i.test(line))
    return unusable(
      'Skemaet kan ikke bruges her: det er skrevet på en måde, som prøven ikke kender (den kender XSD 1.0)',
      'The schema cannot be used here: it is written in a way that the checker does not know (it knows XSD 1.0)',
      inShort(first) || null,
    )
  }
}

/**
 * Whether these files can be used to check messages.
 *
 * @example await schemaState([]) // { is: 'none' }
 */
export async function schemaState(files: readonly SchemaFile[]): Promise<SchemaState> {
  const checked = await checkMemo('<none/>', files)
  return checked.is === 'checked' ? { is: 'usable', leftOut: checked.leftOut } : checked
}

/** Without namespaces in braces, and no longer than a few lines. */
const inShort = (message: string) =>
  message
    .replace(/^Schemas (?:validity|parser) error : /, '')
    .replace(/\{[^}]*\}/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 300)
