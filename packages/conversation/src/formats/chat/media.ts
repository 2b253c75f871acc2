import type { Media } from '../../model.ts'
import { baseName, type Source } from '../source.ts'

/**
 * Reads `@Media: name, audio[, status]`, leaving out any folders in the name.
 *
 * Web addresses are kept: they say where a public recording is, and carry no one's machine.
 */
export function mediaOf(value: string, line: number, source: Source): { media: Media; value: string } {
  const [written = '', kind, ...status] = value.split(',').map((part) => part.trim())
  const bare = written.replace(/^"|"$/g, '')
  const name = /^https?:\/\//.test(bare) ? bare : baseName(bare)
  if (name !== bare) {
    source.losses.add('path', line, {
      da: 'Mapper i navnet på optagelsen er udeladt',
      en: 'Folders in the name of the recording are left out',
    })
  }
  return {
    media: {
      name,
      kind: kind === 'audio' || kind === 'video' ? kind : null,
      attributes: status.length > 0 ? { status: status.join(', ') } : {},
    },
    value: value.replace(bare, name),
  }
}
