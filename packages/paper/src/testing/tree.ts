import { isReference, Objects, valueAt, words, type Dictionary, type Value } from './objects.ts'

/** An element as a reader of screens meets it. */
export interface Node {
  tag: string
  text: string
  alt: string | undefined
  scope: string | undefined
  bbox: Value[] | undefined
  /** The pages that it stands on, from 1. */
  pages: number[]
  kids: Node[]
}

export interface ReadBack {
  tree: Node
  lang: string | undefined
  title: string | undefined
  showsTitle: boolean
  isMarked: boolean
  metadata: string
  contents: string[]
  /** What is drawn and belongs to no element, page by page. */
  artifacts: string[]
  /** What is drawn neither for an element nor as an artifact; there is to be nothing. */
  loose: string
  pages: number
}

/** Reads a PDF back: the tree of what it says, what stands on the pages beside it, and what it says of itself. */
export function readBack(bytes: Uint8Array): ReadBack {
  const objects = new Objects(bytes)
  const root = objects.dictionary(objects.trailer['Root'])
  const pages = objects.list(objects.dictionary(root['Pages'])['Kids'])
  const written = pages.map((page) => textsOf(objects, objects.dictionary(page)))
  const pageOf = (page: Value | undefined) =>
    pages.findIndex((one) => isReference(one) && isReference(page) && one.reference === page.reference)
  const node = (value: Value): Node => {
    const of = objects.dictionary(value)
    const kids = objects.list(of['K'])
    const own = kids.flatMap((kid) => {
      const marked = typeof kid === 'number' ? { Pg: of['Pg'], MCID: kid } : objects.dictionary(kid)
      return typeof marked['MCID'] === 'number' ? [{ page: pageOf(marked['Pg']), mark: marked['MCID'] }] : []
    })
    const below = kids.filter((kid) => typeof kid !== 'number' && objects.dictionary(kid)['S']).map(node)
    const attributes = objects.dictionary(of['A'])
    return {
      tag: String(of['S']).slice(1),
      text: own.map(({ page, mark }) => written[page]!.marked.get(mark) ?? '').join(''),
      alt: words(of['Alt']),
      scope: typeof attributes['Scope'] === 'string' ? attributes['Scope'].slice(1) : undefined,
      bbox: attributes['BBox'] as Value[] | undefined,
      pages: [...new Set([...own.map(({ page }) => page + 1), ...below.flatMap((kid) => kid.pages)])],
      kids: below,
    }
  }
  const [top] = objects.list(objects.dictionary(root['StructTreeRoot'])['K'])
  return {
    tree: node(top!),
    lang: words(root['Lang']),
    title: words(objects.at(objects.dictionary(objects.trailer['Info'])['Title'])),
    showsTitle: objects.dictionary(root['ViewerPreferences'])['DisplayDocTitle'] === true,
    isMarked: objects.dictionary(root['MarkInfo'])['Marked'] === true,
    metadata: objects.stream(root['Metadata']),
    contents: outline(objects, objects.dictionary(objects.dictionary(root['Outlines'])['First'])),
    artifacts: written.map((page) => page.artifacts),
    loose: written.map((page) => page.loose).join(''),
    pages: pages.length,
  }
}

/** Every element below one, in the order in which they are read. */
export const all = (node: Node): Node[] => [node, ...node.kids.flatMap(all)]

function outline(objects: Objects, first: Dictionary): string[] {
  const title = words(first['Title'])
  return title === undefined ? [] : [title, ...outline(objects, objects.dictionary(first['Next']))]
}

/** What is written on a page, by the element or the artifact it was drawn for. */
function textsOf(objects: Objects, page: Dictionary) {
  const fonts = new Map(
    Object.entries(objects.dictionary(objects.dictionary(page['Resources'])['Font'])).map(([name, font]) => [
      name,
      lettersOf(objects.stream(objects.dictionary(font)['ToUnicode'])),
    ]),
  )
  const content = objects
    .list(page['Contents'])
    .map((one) => objects.stream(one))
    .join('\n')
  const marked = new Map<number, string>()
  const open: (number | 'artifact')[] = []
  let [artifacts, loose, font] = ['', '', new Map<number, string>()]
  for (const [, name, mark, artifact, ends, shown] of content.matchAll(steps)) {
    if (name) font = fonts.get(name) ?? new Map<number, string>()
    else if (mark) open.push(Number(mark))
    else if (artifact) open.push('artifact')
    else if (ends) open.pop()
    else {
      const said = spelled(valueAt(shown!, 0).value as Value[], font)
      const of = open.at(-1)
      if (of === undefined) loose += said
      else if (of === 'artifact') artifacts += said
      else marked.set(of, (marked.get(of) ?? '') + said)
    }
  }
  return { marked, artifacts, loose }
}

const steps =
  /\/(F\d+) [\d.]+ Tf|\/\w+ <<\s*\/MCID (\d+)\s*>> BDC|(\/Artifact)(?: <<[^>]*>>)? (?:BDC|BMC)|^(EMC)$|(\[[^\]]*\]) TJ/gm

const spelled = (shown: Value[], letters: ReadonlyMap<number, string>): string =>
  shown
    .filter((one) => one instanceof Uint8Array)
    .flatMap((bytes) =>
      Array.from({ length: bytes.length / 2 }, (_, i) => bytes[2 * i]! * 256 + bytes[2 * i + 1]!),
    )
    .map((glyph) => letters.get(glyph) ?? '\ufffd')
    .join('')

/** Which letter each glyph of a font is. */
function lettersOf(map: string): Map<number, string> {
  const letters = new Map<number, string>()
  for (const [, from = '', list = ''] of map.matchAll(/<([\da-f]+)> <[\da-f]+> \[([^\]]*)\]/gi))
    [...list.matchAll(/<([\da-f ]*)>/gi)].forEach(([, code = ''], at) =>
      letters.set(
        parseInt(from, 16) + at,
        Buffer.from(code.replaceAll(' ', ''), 'hex').swap16().toString('utf16le'),
      ),
    )
  return letters
}
