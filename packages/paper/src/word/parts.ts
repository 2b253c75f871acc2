import { inXml } from '@lydhoer/words'
import { ink, quietInk, styles as onPaper, type Style } from '../pdf/sheet.ts'
import { declaration, inWords, office } from './xml.ts'

/** What Word shows as styles: the headings are found in the list of contents, and by whoever hears the document. */
const named = {
  Normal: { name: 'Normal', of: onPaper.text, after: 120 },
  Heading1: { name: 'heading 1', of: onPaper.title, after: 160, level: 0 },
  Heading2: { name: 'heading 2', of: onPaper.heading2, before: 280, after: 80, level: 1 },
  Heading3: { name: 'heading 3', of: onPaper.heading3, before: 200, after: 60, level: 2 },
  ListParagraph: { name: 'List Paragraph', of: onPaper.text, after: 40 },
  Caption: { name: 'caption', of: onPaper.caption, after: 160 },
  Note: { name: 'Note', of: onPaper.note, after: 120 },
} as const
export type StyleName = keyof typeof named

/** A letter is read on paper too: a little larger than a report. */
const larger = 1.1
const halfPoints = ({ size }: Style) => Math.round(size * larger * 2)
const colour = ({ colour: of }: Style) => (of === quietInk ? quietInk : ink).slice(1)

/** `word/styles.xml`: what each style looks like, and in which language the document is. */
export function stylesPart(language: string): string {
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="IBM Plex Sans" w:hAnsi="IBM Plex Sans" w:cs="Arial"/><w:sz w:val="${halfPoints(onPaper.text)}"/><w:lang w:val="${language}" w:eastAsia="${language}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="300" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`
  const all = Object.entries(named).map(([id, style]) => {
    const { name, of, after } = style
    const before = 'before' in style ? ` w:before="${style.before}"` : ''
    const level =
      'level' in style
        ? `<w:keepNext/><w:spacing${before} w:after="${after}"/><w:outlineLvl w:val="${style.level}"/>`
        : `<w:spacing w:after="${after}"/>`
    const first = id === 'Normal' ? ' w:default="1"' : ''
    const based = id === 'Normal' ? '' : '<w:basedOn w:val="Normal"/>'
    return `<w:style w:type="paragraph"${first} w:styleId="${id}"><w:name w:val="${name}"/>${based}<w:qFormat/><w:pPr>${level}</w:pPr><w:rPr>${of.isBold ? '<w:b/>' : ''}<w:color w:val="${colour(of)}"/><w:sz w:val="${halfPoints(of)}"/></w:rPr></w:style>`
  })
  return `${declaration}<w:styles ${inWords}>${defaults}${all.join('')}</w:styles>`
}

/** `word/numbering.xml`: the first kind of list has bullets, and each numbered list after it begins with one. */
export function numberingPart(numbered: number): string {
  const level = (format: string, text: string) =>
    `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="425" w:hanging="283"/></w:pPr></w:lvl>`
  const kinds = [level('bullet', '•'), level('decimal', '%1.')].map(
    (one, n) =>
      `<w:abstractNum w:abstractNumId="${n}"><w:multiLevelType w:val="singleLevel"/>${one}</w:abstractNum>`,
  )
  const again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
  const lists = Array.from(
    { length: numbered + 1 },
    (_, n) =>
      `<w:num w:numId="${n + 1}"><w:abstractNumId w:val="${n === 0 ? 0 : 1}"/>${n === 0 ? '' : again}</w:num>`,
  )
  return `${declaration}<w:numbering ${inWords}>${kinds.join('')}${lists.join('')}</w:numbering>`
}

/** `docProps/core.xml`: the title, who made it, when, and the language. */
export function corePart(of: { title: string; author: string; made: Date; language: string }): string {
  const made = `${of.made.toISOString().slice(0, 19)}Z`
  return `${declaration}<cp:coreProperties xmlns:cp="${office}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${inXml(of.title)}</dc:title><dc:creator>${inXml(of.author)}</dc:creator><dc:language>${of.language}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${made}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${made}</dcterms:modified></cp:coreProperties>`
}

/** `word/settings.xml`: written for Word of today, which would else open it as made for an older one. */
export const settingsPart = `${declaration}<w:settings ${inWords}><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`

const kindOf = (name: string) => `application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml`
const partNames = ['document.main', 'styles', 'numbering', 'settings'] as const

export const contentTypes = `${declaration}<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${partNames
  .map((name) => `<Override PartName="/word/${name.split('.')[0]}.xml" ContentType="${kindOf(name)}"/>`)
  .join(
    '',
  )}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`

const relationships = (all: readonly (readonly [kind: string, target: string])[]) =>
  `${declaration}<Relationships xmlns="${office}/package/2006/relationships">${all
    .map(([kind, target], n) => `<Relationship Id="rId${n + 1}" Type="${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`

export const packageRelationships = relationships([
  [`${office}/officeDocument/2006/relationships/officeDocument`, 'word/document.xml'],
  [`${office}/package/2006/relationships/metadata/core-properties`, 'docProps/core.xml'],
])
export const documentRelationships = relationships([
  [`${office}/officeDocument/2006/relationships/styles`, 'styles.xml'],
  [`${office}/officeDocument/2006/relationships/numbering`, 'numbering.xml'],
  [`${office}/officeDocument/2006/relationships/settings`, 'settings.xml'],
])
