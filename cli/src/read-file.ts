import { readFileSync, statSync } from 'node:fs'
import { read, type Reading } from '@lydhoer/conversation'
import { Refusal } from './refusal.ts'

/** Larger files are not transcripts; sound given by mistake is refused before it is read. */
const mostBytes = 256 * 1024 * 1024

/**
 * The one file that a command is about.
 *
 * @throws {Refusal} when there is none, or more than one
 */
export function onlyFile(positionals: string[], usage: string): string {
  const [file, ...more] = positionals
  if (file !== undefined && more.length === 0) return file
  throw new Refusal({
    da: `${file === undefined ? 'Filen mangler' : 'Kun én fil ad gangen'}; skriv ${usage}.`,
    en: `${file === undefined ? 'The file is missing' : 'One file at a time'}; write ${usage}.`,
  })
}

/**
 * Reads a transcript from disk.
 *
 * @throws {Invalid} when it cannot be understood
 * @throws when it is not there or may not be read, as Node says it
 */
export function readTranscript(path: string): Reading {
  const { size } = statSync(path)
  if (size > mostBytes) {
    throw new Refusal({
      da: `${path} er større end 256 MB; vælg transskriptionen, ikke lydfilen.`,
      en: `${path} is larger than 256 MB; choose the transcript, not the sound.`,
    })
  }
  return read(bytesOf(path), { fileName: path })
}

/** The bytes of a file; Node leaves the path out of its error for a folder. */
export function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
    throw Object.assign(error as NodeJS.ErrnoException, { path })
  }
}
