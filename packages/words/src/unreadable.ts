import type { Language, Sentence } from './language.ts'

/** Where and why something given to us could not be used. */
export interface UnreadableDetails {
  file?: string | undefined
  /** From 1. In a Word document: the paragraph. */
  line?: number | undefined
  /** From 1, in UTF-16 units. */
  column?: number | undefined
  /** What is wrong, one sentence without a full stop. */
  what: Sentence
  /** What to do about it, one sentence without a full stop. */
  hint: Sentence
}

/**
 * The one thing that readers throw: what is wrong, where it is, and what to do.
 *
 * @example
 * new Unreadable({ line: 3, what: { da: 'Tiden mangler', en: 'The time is missing' }, hint: { da: '…', en: '…' } })
 */
export class Unreadable extends Error {
  readonly file?: string
  readonly line?: number
  readonly column?: number
  readonly what: Sentence
  readonly hint: Sentence

  constructor(details: UnreadableDetails) {
    const { file, line, column, what, hint } = details
    super(oneSentence(details, 'da'))
    this.name = 'Unreadable'
    if (file !== undefined) this.file = file
    if (line !== undefined) this.line = line
    if (column !== undefined) this.column = column
    this.what = what
    this.hint = hint
  }

  /** The whole refusal as one sentence in a chosen language: `samtale.cha:12:3: @End mangler; skriv …`. */
  sentence(language: Language): string {
    return oneSentence(this, language)
  }
}

function oneSentence(details: UnreadableDetails, language: Language): string {
  const hint = details.hint[language]
  return `${placeOf(details)}${details.what[language]}; ${hint.charAt(0).toLowerCase()}${hint.slice(1)}.`
}

function placeOf(details: {
  file?: string | undefined
  line?: number | undefined
  column?: number | undefined
}) {
  const place = [details.file, details.line, details.column].filter((part) => part !== undefined).join(':')
  return place === '' ? '' : `${place}: `
}
