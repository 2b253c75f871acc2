import { strToU8, zipSync } from 'fflate'

/** What a made-up Word document is made of; `body` is the XML inside `w:body`. */
export interface WordParts {
  body: string
  comments?: string
  footnotes?: string
  author?: string
}

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** Makes a small Word document, as Word would store it, for tests. */
export function wordDocument({
  body,
  comments,
  footnotes,
  author = 'Grethe Testesen',
}: WordParts): Uint8Array {
  const files: Record<string, Uint8Array> = {
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document ${namespace}><w:body>${body}</w:body></w:document>`,
    ),
    'docProps/core.xml': strToU8(
      `<cp:coreProperties xmlns:cp="x" xmlns:dc="y"><dc:creator>${author}</dc:creator></cp:coreProperties>`,
    ),
  }
  if (comments) {
    files['word/comments.xml'] = strToU8(`<w:comments ${namespace}>${comments}</w:comments>`)
  }
  if (footnotes) {
    files['word/footnotes.xml'] = strToU8(`<w:footnotes ${namespace}>${footnotes}</w:footnotes>`)
  }
  return zipSync(files)
}

/** A paragraph of plain runs. */
export function paragraph(...texts: string[]): string {
  return `<w:p>${texts.map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`).join('')}</w:p>`
}
