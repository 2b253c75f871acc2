import { readTranscriptFile, type FileRead, type FileToRead } from './read-transcript.ts'

/** Reads a transcript away from those that answer people. */
export const work = (file: FileToRead): FileRead => readTranscriptFile(file)
