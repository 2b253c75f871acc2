import { baseName } from './source.ts'

/**
 * Paths of files on somebody's machine: `file:///…`, `C:\…`, `\\server\…`, `/Users/…` and the like. Web addresses are none, nor
 * is “og/eller”. A path goes on to the end of its file's name, over the spaces in it.
 */
const path =
  /(?:file:\/{2,3}|(?<![\p{L}\p{N}])[A-Za-z]:[\\/]|(?<!\S)\\\\|(?<![\p{L}\p{N}:/.])\/(?:Users|home|Volumes|mnt|media|tmp|var|private)\/)(?:[^\n"<>|*?]{0,400}\.\p{L}[\p{L}\p{N}]{1,4}(?![\p{L}\p{N}/\\])|[^\s"<>|*?]{1,400})/gu

/**
 * A line about a file without the folders in it: those carry the names of users and machines.
 *
 * @example withoutFolders('Audiodatei: /Users/nn/optagelse.mp4') // 'Audiodatei: optagelse.mp4'
 */
export function withoutFolders(text: string): string {
  return text.replace(path, (found) => baseName(found.replace(/[/\\]+$/, '')))
}
