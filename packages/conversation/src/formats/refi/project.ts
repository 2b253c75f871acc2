import { decodeText } from '../../decode.ts'
import { archiveNames, unpack } from '../archive.ts'
import { baseName, invalidAt, type Source } from '../source.ts'
import { refiDocument, type RawSource } from './document.ts'
import { reportLeft } from './left-out.ts'
import type { RefiProject } from './model.ts'

/** Whether an archive is a REFI-QDA project: it has a `project.qde`, in whatever case. */
export function isRefi(bytes: Uint8Array): boolean {
  try {
    return archiveNames(bytes).some((name) => /^project\.qde$/i.test(name))
  } catch {
    return false
  }
}

/**
 * Reads a REFI-QDA project: its codes, and every text and transcript with its times and coded stretches.
 *
 * Texts lie in the archive under `sources/` or `Sources/`; paths that lead out of it (`relative://`, drives, folders) are never
 * followed. Users, and folders on somebody's machine, are not read.
 *
 * @throws {Invalid}
 */
export function refiProject(bytes: Uint8Array, source: Source): RefiProject {
  const names = archiveNames(bytes, source.file)
  const main = names.find((name) => /^project\.qde$/i.test(name))
  if (!main) throw notProject(source)
  const raw = refiDocument(
    decodeText(only(unpack(bytes, [main], source.file), main), source.file, source.losses),
    source,
  )
  reportLeft(raw, source)
  const byBase = new Map(names.map((name) => [baseName(name).toLowerCase(), name]))
  const wanted = raw.sources.flatMap((one) => placeOf(one, byBase) ?? [])
  const texts = unpack(bytes, wanted, source.file)
  return {
    name: raw.name,
    codes: raw.codes,
    sources: raw.sources.map(({ path: _path, ...one }, at) => {
      const place = placeOf(raw.sources[at], byBase)
      const file = place === undefined ? undefined : texts[place]
      if (one.text === '' && raw.sources[at]?.path && !file)
        source.losses.add('refi text', null, {
          da: 'En tekst, som projektet nævner, ligger ikke i filen',
          en: 'A text that the project names is not in the file',
        })
      return { ...one, text: file ? withoutMark(decodeText(file, source.file, source.losses)) : one.text }
    }),
  }
}

/** Where in the archive a source's text lies; only what lies in it, and only under its `sources`. */
function placeOf(one: RawSource | undefined, byBase: Map<string, string>): string | undefined {
  if (!one?.path || /^(?:relative|absolute|file|https?):/i.test(one.path)) return undefined
  const place = byBase.get(baseName(one.path.replace(/^internal:\/\//i, '')).toLowerCase())
  return place && /^sources\/[^/]+$/i.test(place) ? place : undefined
}

const withoutMark = (text: string) => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text)

function only(parts: Record<string, Uint8Array>, name: string): Uint8Array {
  return parts[name] ?? new Uint8Array()
}

function notProject(source: Source) {
  return invalidAt(
    source,
    1,
    1,
    { da: 'Arkivet har ingen project.qde', en: 'The archive has no project.qde' },
    { da: 'Eksportér som REFI-QDA-projekt (.qdpx)', en: 'Export as a REFI-QDA project (.qdpx)' },
  )
}
