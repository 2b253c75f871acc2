import type { Sentence } from '@lydhoer/words'
import { archiveNames } from './formats/archive.ts'

/** A file of another kind than a transcript: what it is, and what to do. */
export interface OtherDocument {
  what: Sentence
  hint: Sentence
}

const saveAsWord: Sentence = {
  da: 'Åbn filen i Word, og gem den som Word-dokument (.docx)',
  en: 'Open the file in Word and save it as a Word document (.docx)',
}
const exportOther: Sentence = {
  da: 'Eksportér samtalen som Word (.docx), tekst, CHAT, ELAN, TextGrid, WebVTT eller SRT',
  en: 'Export the conversation as Word (.docx), text, CHAT, ELAN, TextGrid, WebVTT or SRT',
}

const notRead = (name: string | Sentence, hint: Sentence): OtherDocument => {
  const { da, en } = typeof name === 'string' ? { da: name, en: name } : name
  return { what: { da: `${da} kan ikke læses`, en: `${en} cannot be read` }, hint }
}
const rtf = notRead('RTF', saveAsWord)
const recording: OtherDocument = {
  what: { da: 'Filen er lyd eller video', en: 'The file is sound or video' },
  hint: { da: 'Vælg transskriptionen, ikke optagelsen', en: 'Choose the transcript, not the recording' },
}
const picture: OtherDocument = {
  what: { da: 'Filen er et billede', en: 'The file is a picture' },
  hint: { da: 'Vælg transskriptionen som tekst', en: 'Choose the transcript as text' },
}

/** What files begin with, byte for character, from the place given. */
const beginnings: readonly (readonly [number, RegExp, OtherDocument])[] = [
  [0, /^%PDF-/, notRead('PDF', saveAsWord)],
  [0, /^\{\\rtf/, rtf],
  // Also other files of Office before 2007.
  [0, /^\xd0\xcf\x11\xe0/, notRead('.doc', saveAsWord)],
  [0, /^(?:RIFF|OggS|fLaC|ID3|\x1aE\xdf\xa3|\xff[\xe2\xe3\xf1-\xf3\xf9-\xfb])/, recording],
  [4, /^ftyp/, recording],
  [0, /^(?:\x89PNG|\xff\xd8\xff|GIF8)/, picture],
]

/** Archives that are documents of other programs, by a part that they must have. */
const archives: readonly (readonly [RegExp, OtherDocument])[] = [
  [
    /^xl\/workbook\./,
    notRead('Excel (.xlsx)', {
      da: 'Gem samtalen som Word eller tekst',
      en: 'Save the conversation as Word or text',
    }),
  ],
  [/^ppt\/presentation\./, notRead('PowerPoint (.pptx)', exportOther)],
  [/^Index\/Document\.iwa$/, notRead('Pages', exportOther)],
  [/^META-INF\/container\.xml$/, notRead('EPUB', exportOther)],
  [/^content\.xml$/, notRead('OpenDocument (.odt)', saveAsWord)],
]

/** Texts that are documents of other programs, by what they begin with once the XML line and comments are passed. */
const texts: readonly (readonly [RegExp, OtherDocument])[] = [
  [/^\{\\rtf/, rtf],
  [
    /^(?:<!doctype html|<html)\b/i,
    notRead({ da: 'En webside (HTML)', en: 'A web page (HTML)' }, exportOther),
  ],
  [
    /^<(?:\w+:)?CodeBook\b/,
    {
      what: {
        da: 'Filen er en kodebog (.qdc) uden en samtale i',
        en: 'The file is a codebook (.qdc) with no conversation in it',
      },
      hint: {
        da: 'Vælg projektet (.qdpx), hvor samtalen er med',
        en: 'Choose the project (.qdpx), which has the conversation',
      },
    },
  ],
  [
    /^<(?:\w+:)?Project\b[^>]*QDA-XML/,
    notRead(
      { da: 'REFI-QDA’s project.qde alene', en: 'REFI-QDA’s project.qde by itself' },
      { da: 'Vælg hele projektet (.qdpx)', en: 'Choose the whole project (.qdpx)' },
    ),
  ],
  [/^<(?:\w+:)?tt\b/, notRead({ da: 'TTML-undertekster', en: 'TTML captions' }, exportOther)],
  [
    /^<(?:transcript|timedtext)\b/,
    notRead(
      { da: 'YouTubes undertekster som XML', en: 'YouTube’s captions as XML' },
      { da: 'Hent dem som .vtt, .srt eller .sbv', en: 'Fetch them as .vtt, .srt or .sbv' },
    ),
  ],
  [/^<basic-transcription\b/, notRead('EXMARaLDA (.exb)', exportOther)],
  [/^<folker-transcription\b/, notRead('FOLKER (.flk)', exportOther)],
  [/^<Trans\b/, notRead('Transcriber (.trs)', exportOther)],
]
const xml = notRead({ da: 'XML af den slags', en: 'XML of that kind' }, exportOther)

/**
 * A kind of document that cannot be read here, by its first bytes or by the parts of its archive; undefined when it is none of them.
 *
 * @example otherDocument(Buffer.from('%PDF-1.7'))?.what.da // 'PDF kan ikke læses'
 */
export function otherDocument(bytes: Uint8Array): OtherDocument | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 16))
  const is = beginnings.find(([at, begins]) => begins.test(head.slice(at)))?.[2]
  return is ?? (head.startsWith('PK') ? otherArchive(bytes) : undefined)
}

function otherArchive(bytes: Uint8Array): OtherDocument | undefined {
  try {
    const names = archiveNames(bytes)
    return archives.find(([part]) => names.some((name) => part.test(name)))?.[1]
  } catch {
    return undefined
  }
}

/**
 * A kind of text that cannot be read here, by how it begins; undefined when it is none of them.
 *
 * @param isNamed whether its name promises a format that is read; what is wrong with it is then for that format to say
 * @example otherText('<!doctype html><p>hej', false)?.what.en // 'A web page (HTML) cannot be read'
 */
export function otherText(text: string, isNamed: boolean): OtherDocument | undefined {
  const head = text.slice(0, 4096).trimStart()
  const bare = head.replace(/^<\?xml[^>]*>\s*/, '').replace(/^(?:<!--[^]*?-->\s*)+/, '')
  const is = texts.find(([begins]) => begins.test(bare))?.[1]
  if (is || isNamed) return is
  return head.startsWith('<?xml') && !bare.startsWith('<ANNOTATION_DOCUMENT') ? xml : undefined
}
