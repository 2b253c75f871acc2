import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { baseName, invalidAt, type Source } from '../source.ts'
import type { RefiCode, RefiProject, RefiSource } from './model.ts'

/** A source whose text may still lie in a file of its own in the archive. */
export interface RawSource extends RefiSource {
  path: string | null
}

export interface RawProject extends Omit<RefiProject, 'sources'> {
  sources: RawSource[]
  /** Elements that a conversation has no place for, by name, with the line of the first. */
  left: Map<string, { line: number; count: number }>
}

/** What a project says that is not read: pictures, cases, variables, notes, graphs, and who worked on it. */
const leftOut = new Set(['PictureSource', 'PDFSource', 'Case', 'Variable', 'Note', 'Link', 'Set', 'Graph'])
/** What is read, and what only holds other things. */
const read = new Set(
  (
    'Project CodeBook Codes Code Sources TextSource AudioSource VideoSource Transcript SyncPoint PlainTextSelection ' +
    'TranscriptSelection Coding CodeRef PlainTextContent Description Users User Sets Notes Cases Variables Graphs Links'
  ).split(' '),
)
const selecting = new Set(['PlainTextSelection', 'TranscriptSelection'])

/** How deep codes may lie in codes, and elements in elements. */
const deepest = 64

/**
 * Reads `project.qde` or a codebook `.qdc`, streaming. A document type declaration is refused, so no entity is ever expanded.
 *
 * @throws {Invalid} with line and column
 * @see https://www.qdasoftware.org — REFI-QDA standard for projects and codebooks, version 1.5
 */
export function refiDocument(xml: string, source: Source): RawProject {
  const parser = new SaxesParser()
  const project: RawProject = { name: '', codes: [], sources: [], left: new Map() }
  const path: string[] = []
  const codes: RefiCode[] = []
  let current: RawSource | undefined
  let media: { name: string; kind: 'audio' | 'video' } | null = null
  let selection: { from: number | null; to: number | null; fromSync: string; toSync: string } | undefined
  /** Inside a picture, a PDF or a note there are texts too, which are not talk. */
  let skipped = 0
  let text = ''
  const waiting: { source: RawSource; at: number; fromSync: string; toSync: string }[] = []
  const refuse = (da: string, en: string) =>
    invalidAt(source, parser.line, Math.max(1, parser.column), { da, en }, again)
  const number = (tag: SaxesTagPlain, name: string): number | null => {
    const value = tag.attributes[name]
    if (value === undefined) return null
    if (!/^\d{1,12}$/.test(value.trim()))
      throw refuse(
        `${tag.name} har et ${name}, der ikke er et tal`,
        `${tag.name} has a ${name} that is no number`,
      )
    return Number(value)
  }
  const startSource = (tag: SaxesTagPlain, kind: RawSource['kind']) => {
    current = {
      guid: tag.attributes['guid'] ?? '',
      name: baseName(tag.attributes['name'] ?? ''),
      kind,
      media: kind === 'transcript' ? media : null,
      text: '',
      path: tag.attributes['plainTextPath'] ?? null,
      syncPoints: [],
      selections: [],
    }
    project.sources.push(current)
  }
  const leave = (name: string) => {
    const known = project.left.get(name)
    if (known) known.count++
    else project.left.set(name, { line: parser.line, count: 1 })
  }
  parser.on('doctype', () => {
    throw refuse('Projektfilen har en dokumenttype', 'The project file has a document type')
  })
  parser.on('error', () => {
    throw refuse('Projektfilens XML er ikke hel', 'The XML of the project file is not whole')
  })
  parser.on('opentag', (tag) => {
    const name = localName(tag.name)
    path.push(name)
    if (path.length > deepest) throw refuse('Projektfilen er for dyb', 'The project file is too deep')
    text = ''
    if (path.length === 1 && name !== 'Project' && name !== 'CodeBook')
      throw refuse('Filen er ikke et REFI-QDA-projekt', 'The file is not a REFI-QDA project')
    if (tag.attributes['creatingUser'] !== undefined || name === 'User') leave('User')
    if (leftOut.has(name)) {
      leave(name)
      skipped++
    }
    if (skipped > 0) return
    if (!read.has(name)) leave(name)
    if (name === 'Project') project.name = baseName(tag.attributes['name'] ?? '')
    else if (name === 'Code') {
      const code: RefiCode = {
        guid: tag.attributes['guid'] ?? '',
        name: tag.attributes['name'] ?? '',
        description: null,
        colour: tag.attributes['color'] ?? null,
        codable: tag.attributes['isCodable'] !== 'false',
        codes: [],
      }
      ;(codes.at(-1)?.codes ?? project.codes).push(code)
      codes.push(code)
    } else if (name === 'TextSource') startSource(tag, 'text')
    else if (name === 'AudioSource' || name === 'VideoSource') {
      const kind = name === 'AudioSource' ? 'audio' : 'video'
      const called = baseName(tag.attributes['path'] ?? tag.attributes['name'] ?? '')
      media = called === '' ? null : { name: called, kind }
    } else if (name === 'Transcript') startSource(tag, 'transcript')
    else if (name === 'SyncPoint')
      current?.syncPoints.push({
        guid: tag.attributes['guid'] ?? '',
        position: number(tag, 'position'),
        ms: number(tag, 'timeStamp'),
      })
    else if (selecting.has(name)) {
      selection = {
        from: number(tag, 'startPosition'),
        to: number(tag, 'endPosition'),
        fromSync: tag.attributes['fromSyncPoint'] ?? '',
        toSync: tag.attributes['toSyncPoint'] ?? '',
      }
      if (!current) throw refuse(`${name} står uden for en kilde`, `${name} stands outside a source`)
      waiting.push({ source: current, at: current.selections.length, ...selection })
      current.selections.push({
        from: selection.from ?? -1,
        to: selection.to ?? -1,
        codes: [],
        name: tag.attributes['name'] ?? null,
      })
    } else if (name === 'CodeRef' && selection)
      current?.selections.at(-1)?.codes.push(tag.attributes['targetGUID'] ?? '')
  })
  parser.on('text', (piece) => {
    if (skipped === 0) text += piece
  })
  parser.on('cdata', (piece) => {
    if (skipped === 0) text += piece
  })
  parser.on('closetag', (tag) => {
    const name = localName(tag.name)
    path.pop()
    if (leftOut.has(name)) skipped--
    else if (skipped > 0) return
    else if (name === 'Code') codes.pop()
    else if (name === 'Description' && path.at(-1) === 'Code') {
      const code = codes.at(-1)
      if (code) code.description = text
    } else if (name === 'Description' && text.trim() !== '') leave(name)
    else if (name === 'PlainTextContent' && current) current.text = text
    else if (selecting.has(name)) selection = undefined
    else if (name === 'TextSource' || name === 'Transcript') current = undefined
    else if (name === 'AudioSource' || name === 'VideoSource') media = null
  })
  parser.write(xml).close()
  const placesIn = new Map(
    project.sources.map((owner) => [
      owner,
      // The first of a name counts.
      new Map(owner.syncPoints.map(({ guid, position }) => [guid, position ?? -1] as const).toReversed()),
    ]),
  )
  for (const { source: owner, at, fromSync, toSync } of waiting) {
    const chosen = owner.selections[at]
    const place = (guid: string) => placesIn.get(owner)?.get(guid) ?? -1
    if (chosen && chosen.from < 0) chosen.from = place(fromSync)
    if (chosen && chosen.to < 0) chosen.to = place(toSync)
  }
  return project
}

const again = {
  da: 'Eksportér projektet igen som REFI-QDA fra det program, det kommer fra',
  en: 'Export the project again as REFI-QDA from the program it comes from',
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1)
