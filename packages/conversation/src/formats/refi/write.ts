import { onOneLine } from '@lydhoer/words'
import { strToU8, zipSync } from 'fflate'
import { lossLedger, type Losses } from '../../loss.ts'
import type { Conversation } from '../../model.ts'
import { writePlain } from '../plain/write.ts'
import { counted } from './code-points.ts'
import { guidFor } from './guid.ts'
import type { CodedStretch, RefiCode } from './model.ts'
import { namesBeforeColon } from '../speaker-names.ts'
import { unstamped } from './synced.ts'

export interface RefiOptions {
  /** What the project is called. Never a person's name. */
  name?: string
  codes?: readonly RefiCode[]
  stretches?: readonly CodedStretch[]
}

/** Zip entries carry a date; a fixed one keeps the same content the same file. */
const mtime = new Date(Date.UTC(2020, 0, 1))

/**
 * Writes a conversation as a REFI-QDA project (`.qdpx`): a codebook, and the talk as a transcript with sync points where it has
 * times, otherwise as a text. Offsets are in code points. No user, no path and no date of work is written.
 *
 * @see https://www.qdasoftware.org — REFI-QDA standard, version 1.5
 */
export function writeRefi(conversation: Conversation, losses: Losses, options: RefiOptions = {}): Uint8Array {
  const { text, points } = unstamped(writePlain(conversation, losses, { media: true }).trimEnd())
  const name = options.name ?? 'Samtale'
  const guid = guidFor(`text ${name}\n${text}`)
  const places = counted(text)
  const codes = options.codes ?? []
  const nameOf = namesBeforeColon(conversation, lossLedger())
  const selections = selectionsIn(conversation, { text, nameOf, stretches: options.stretches ?? [] }, losses)
  const source =
    points.length > 0
      ? transcript(conversation, { name, guid, places, points, selections })
      : `<TextSource guid="${guid}" name="${escaped(name)}" plainTextPath="internal://${guid}.txt">${selections
          .map(({ from, to, codes: refs }, at) => {
            const [start, end] = [places.codePoint(from), places.codePoint(to)]
            return `<PlainTextSelection guid="${guidFor(`${guid} ${at}`)}" startPosition="${start}" endPosition="${end}">${codings(guid, at, refs)}</PlainTextSelection>`
          })
          .join('')}</TextSource>`
  const codeBook =
    codes.length > 0 ? `<CodeBook><Codes>${codes.map(codeXml).join('')}</Codes></CodeBook>` : ''
  const xml = `<?xml version="1.0" encoding="utf-8"?>\n<Project xmlns="urn:QDA-XML:project:1.0" name="${escaped(name)}" origin="Lydhør">${codeBook}<Sources>${source}</Sources></Project>\n`
  return zipSync(
    { 'project.qde': [strToU8(xml), { mtime }], [`sources/${guid}.txt`]: [strToU8(text), { mtime }] },
    { level: 6 },
  )
}

/** Writes codes as a REFI-QDA codebook (`.qdc`). */
export function writeCodebook(codes: readonly RefiCode[]): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Lydhør"><Codes>${codes.map(codeXml).join('')}</Codes></CodeBook>\n`
}

interface Laid {
  name: string
  guid: string
  places: ReturnType<typeof counted>
  points: readonly { at: number; ms: number }[]
  selections: readonly Stretch[]
}

/** A transcript's selections run from sync point to sync point, so those without a time are made where codes begin and end. */
function transcript(conversation: Conversation, { name, guid, places, points, selections }: Laid): string {
  const sync = (what: string, at: number, ms?: number) => {
    const time = ms === undefined ? '' : ` timeStamp="${ms}"`
    return `<SyncPoint guid="${guidFor(`${guid} ${what}`)}"${time} position="${places.codePoint(at)}"/>`
  }
  const media = conversation.media
  const tag = media?.kind === 'video' ? 'VideoSource' : 'AudioSource'
  const path = media ? ` name="${escaped(media.name)}" path="relative://${escaped(media.name)}"` : ''
  return [
    `<${tag} guid="${guidFor(`media ${guid}`)}"${path}>`,
    `<Transcript guid="${guid}" name="${escaped(name)}" plainTextPath="internal://${guid}.txt">`,
    ...points.map(({ at, ms }, index) => sync(`time ${index}`, at, ms)),
    ...selections.flatMap(({ from, to }, at) => [sync(`from ${at}`, from), sync(`to ${at}`, to)]),
    ...selections.map(
      ({ codes }, at) =>
        `<TranscriptSelection guid="${guidFor(`${guid} ${at}`)}" fromSyncPoint="${guidFor(`${guid} from ${at}`)}" toSyncPoint="${guidFor(`${guid} to ${at}`)}">${codings(guid, at, codes)}</TranscriptSelection>`,
    ),
    `</Transcript></${tag}>`,
  ].join('')
}

const codings = (guid: string, at: number, codes: readonly string[]) =>
  codes
    .map(
      (code, index) =>
        `<Coding guid="${guidFor(`${guid} ${at} coding ${index}`)}"><CodeRef targetGUID="${escaped(code)}"/></Coding>`,
    )
    .join('')

interface Stretch {
  from: number
  to: number
  codes: string[]
}

interface Written {
  text: string
  nameOf: (code: string) => string
  stretches: readonly CodedStretch[]
}

/** Where the stretches lie in the text that is written, in UTF-16 units. */
function selectionsIn(
  { turns }: Conversation,
  { text, nameOf, stretches }: Written,
  losses: Losses,
): Stretch[] {
  const starts = new Map<number, number>()
  let cursor = 0
  for (const turn of turns) {
    const said = onOneLine(turn.text).trimEnd()
    const name = nameOf(turn.speaker)
    const from = text.indexOf(said, text.indexOf(`${name}: `, cursor) + name.length + 2)
    starts.set(turn.number, from)
    cursor = from + said.length
  }
  return stretches.flatMap(({ fromTurn, fromChar, toTurn, toChar, codes }) => {
    const [first, last] = [starts.get(fromTurn), starts.get(toTurn)]
    if (first === undefined || last === undefined || first < 0 || last < 0) {
      losses.add('refi selections', null, {
        da: 'Koder på ture, der ikke findes, er udeladt',
        en: 'Codes on turns that are not there are left out',
      })
      return []
    }
    return [{ from: first + fromChar, to: last + toChar, codes }]
  })
}

function codeXml({ guid, name, description, colour, codable, codes }: RefiCode): string {
  const shade = colour && /^#[0-9a-f]{6}$/i.test(colour) ? ` color="${colour}"` : ''
  const said = description === null ? '' : `<Description>${escaped(description)}</Description>`
  return `<Code guid="${escaped(guid)}" name="${escaped(name)}" isCodable="${codable}"${shade}>${said}${codes.map(codeXml).join('')}</Code>`
}

/** Text for XML; characters that XML 1.0 has no way to write are left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
