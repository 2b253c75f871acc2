import { strFromU8 } from 'fflate'
import { SaxesParser } from 'saxes'
import { archiveNames, unpack } from '../archive.ts'
import type { Source } from '../source.ts'

/** The parts of a Word document that are read. */
export interface Parts {
  document: string
  comments?: string
  footnotes?: string
  endnotes?: string
}

/**
 * The XML of a Word document's parts, found as the standard says: the package's relations name the document, whose own relations name
 * its notes. Word itself, on the web and elsewhere, does not always call them the same. Without relations, by their usual names.
 *
 * @returns undefined when the archive has no Word document
 * @see ECMA-376, part 2, 9.3 (relationships)
 */
export function partsOf(bytes: Uint8Array, source: Source): Parts | undefined {
  const names = new Set(archiveNames(bytes, source.file))
  const text = (wanted: readonly string[]) =>
    Object.fromEntries(
      Object.entries(unpack(bytes, wanted, source.file)).map(([name, part]) => [name, strFromU8(part)]),
    )
  const has = (place: string | undefined) => (place !== undefined && names.has(place) ? place : undefined)
  const main =
    has(relationsIn(text(['_rels/.rels'])['_rels/.rels'], '').get('officeDocument')) ??
    has('word/document.xml')
  if (main === undefined) return undefined
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const relations = `${folder}_rels/${main.slice(folder.length)}.rels`
  const related = relationsIn(text([relations])[relations], folder)
  const place = (kind: string) => has(related.get(kind)) ?? has(`${folder}${kind}.xml`)
  const places = { comments: place('comments'), footnotes: place('footnotes'), endnotes: place('endnotes') }
  const read = text([main, ...Object.values(places).flatMap((each) => each ?? [])])
  const document = read[main]
  if (document === undefined) return undefined
  const notes = Object.entries(places).flatMap(([kind, each]) => {
    const xml = each === undefined ? undefined : read[each]
    return xml === undefined ? [] : [[kind, xml] as const]
  })
  return { document, ...Object.fromEntries(notes) }
}

/** Where each kind of part lies, by the last word of the kind's address; relations that cannot be read name nothing. */
function relationsIn(xml: string | undefined, folder: string): Map<string, string> {
  const places = new Map<string, string>()
  const parser = new SaxesParser()
  parser.on('error', () => undefined)
  parser.on('opentag', ({ name, attributes }) => {
    const kind = (attributes['Type'] ?? '').split('/').at(-1) ?? ''
    if (!/^(?:\w+:)?Relationship$/.test(name) || attributes['TargetMode'] === 'External') return
    const target = attributes['Target'] ?? ''
    if (!places.has(kind))
      places.set(kind, target.startsWith('/') ? target.slice(1) : inFolder(folder, target))
  })
  if (xml !== undefined) parser.write(xml).close()
  return places
}

/** A place as seen from a folder, with its `..` and `.` walked. */
function inFolder(folder: string, target: string): string {
  const steps: string[] = []
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return steps.join('/')
}
