import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { invalidAt, type Source } from '../source.ts'

/** An annotation as the file has it. */
export interface RawAnnotation {
  id: string
  text: string
  line: number
  /** Time slots, for annotations with their own time. */
  slots: [string, string] | null
  /** The annotation it hangs on, and the one before it there, for those without. */
  ref: string | null
  previous: string | null
}

export interface RawTier {
  name: string
  parent: string | null
  type: string
  participant: string | null
  attributes: Record<string, string>
  annotations: RawAnnotation[]
}

export interface RawElan {
  tiers: RawTier[]
  /** Milliseconds by time slot; null where the slot has no time. */
  slots: Map<string, number | null>
  /** The constraint of each linguistic type; undefined for types without one. */
  constraints: Map<string, string>
  media: { url: string; mime: string } | null
  /** Elements that the model has no place for, by name, with the line of the first. */
  left: Map<string, { line: number; count: number }>
  /** How many names of people who worked on the file it holds. */
  makers: number
}

/** What an .eaf says that a conversation does not carry. */
const leftOut = new Set([
  'LINKED_FILE_DESCRIPTOR',
  'CONTROLLED_VOCABULARY',
  'EXTERNAL_REF',
  'LEXICON_REF',
  'REF_LINK_SET',
  'LICENSE',
  'LOCALE',
  'LANGUAGE',
  'PROPERTY',
])

/**
 * Reads an .eaf file's tiers, annotations and times, streaming. A document type declaration is refused, so no entity
 * is ever expanded.
 *
 * @throws {Invalid} with line and column where the XML breaks or an annotation lacks what it must have
 * @see https://www.mpi.nl/tools/elan/EAF_Annotation_Format_3.0_and_ELAN.pdf
 */
export function elanDocument(xml: string, source: Source): RawElan {
  const parser = new SaxesParser()
  const raw: RawElan = {
    tiers: [],
    slots: new Map(),
    constraints: new Map(),
    media: null,
    left: new Map(),
    makers: 0,
  }
  let annotation: RawAnnotation | undefined
  let inValue = false
  const refuse = (da: string, en: string) =>
    invalidAt(
      source,
      parser.line,
      Math.max(1, parser.column),
      { da, en },
      {
        da: 'Åbn filen i ELAN, og gem den igen',
        en: 'Open the file in ELAN and save it again',
      },
    )
  parser.on('doctype', () => {
    throw refuse('ELAN-filen har en dokumenttype', 'The ELAN file has a document type')
  })
  parser.on('error', () => {
    throw refuse('ELAN-filens XML er ikke hel', 'The XML of the ELAN file is not whole')
  })
  parser.on('opentag', (tag) => {
    const needed = (name: string): string => {
      const value = tag.attributes[name]
      if (value === undefined) throw refuse(`${tag.name} mangler ${name}`, `${tag.name} lacks ${name}`)
      return value
    }
    if (tag.name === 'TIME_SLOT') raw.slots.set(needed('TIME_SLOT_ID'), slotTime(tag, refuse))
    else if (tag.name === 'ANNOTATION_DOCUMENT') raw.makers += tag.attributes['AUTHOR'] ? 1 : 0
    else if (tag.name === 'TIER') {
      raw.tiers.push(tierOf(tag, needed))
      raw.makers += tag.attributes['ANNOTATOR'] ? 1 : 0
    } else if (tag.name === 'ALIGNABLE_ANNOTATION' || tag.name === 'REF_ANNOTATION') {
      const aligned = tag.name === 'ALIGNABLE_ANNOTATION'
      const open: RawAnnotation = {
        id: needed('ANNOTATION_ID'),
        text: '',
        line: parser.line,
        slots: aligned ? [needed('TIME_SLOT_REF1'), needed('TIME_SLOT_REF2')] : null,
        ref: aligned ? null : needed('ANNOTATION_REF'),
        previous: tag.attributes['PREVIOUS_ANNOTATION'] ?? null,
      }
      const tier = raw.tiers.at(-1)
      if (!tier) throw refuse('En annotation står uden for en tier', 'An annotation stands outside a tier')
      tier.annotations.push(open)
      annotation = open
    } else if (tag.name === 'ANNOTATION_VALUE') inValue = true
    else if (tag.name === 'LINGUISTIC_TYPE') {
      raw.constraints.set(needed('LINGUISTIC_TYPE_ID'), tag.attributes['CONSTRAINTS'] ?? '')
    } else if (tag.name === 'MEDIA_DESCRIPTOR' && !raw.media) {
      raw.media = {
        url: tag.attributes['RELATIVE_MEDIA_URL'] || needed('MEDIA_URL'),
        mime: tag.attributes['MIME_TYPE'] ?? '',
      }
    } else if (leftOut.has(tag.name) || tag.name === 'MEDIA_DESCRIPTOR') {
      const known = raw.left.get(tag.name)
      if (known) known.count++
      else raw.left.set(tag.name, { line: parser.line, count: 1 })
    }
  })
  parser.on('text', (text) => {
    if (inValue && annotation) annotation.text += text
  })
  parser.on('cdata', (text) => {
    if (inValue && annotation) annotation.text += text
  })
  parser.on('closetag', (tag) => {
    if (tag.name === 'ANNOTATION_VALUE') inValue = false
  })
  parser.write(xml).close()
  return raw
}

function slotTime(tag: SaxesTagPlain, refuse: (da: string, en: string) => Error): number | null {
  const value = tag.attributes['TIME_VALUE']
  if (value === undefined) return null
  if (!/^\d{1,10}$/.test(value))
    throw refuse('TIME_VALUE er ikke millisekunder', 'TIME_VALUE is not milliseconds')
  return Number(value)
}

/** A tier without its annotator: that is the name of somebody who worked on the file. */
function tierOf(tag: SaxesTagPlain, needed: (name: string) => string): RawTier {
  const attributes: Record<string, string> = {}
  for (const [name, key] of [
    ['LANG_REF', 'language'],
    ['DEFAULT_LOCALE', 'locale'],
  ] as const) {
    if (tag.attributes[name]) attributes[key] = tag.attributes[name]
  }
  const type = needed('LINGUISTIC_TYPE_REF')
  return {
    name: needed('TIER_ID'),
    parent: tag.attributes['PARENT_REF'] ?? null,
    type,
    participant: tag.attributes['PARTICIPANT'] || null,
    attributes,
    annotations: [],
  }
}
