/** Words in the two languages of the house: Danish first, English second. */
export interface Bilingual {
  da: string
  en: string
}

/** Where and why something given to us could not be used. */
export interface InvalidDetails {
  file?: string | undefined
  /** From 1. In a Word document: the paragraph. */
  line?: number | undefined
  /** From 1, in UTF-16 units. */
  column?: number | undefined
  /** What is wrong, one sentence without a full stop. */
  what: Bilingual
  /** What to do about it, one sentence without a full stop. */
  hint: Bilingual
}

/**
 * The one thing that readers throw: what is wrong, where it is, and what to do.
 *
 * @example
 * new Invalid({ line: 3, what: { da: 'Tiden mangler', en: 'The time is missing' }, hint: { da: '…', en: '…' } })
 */
export class Invalid extends Error {
  readonly file?: string
  readonly line?: number
  readonly column?: number
  readonly what: Bilingual
  readonly hint: Bilingual

  constructor(details: InvalidDetails) {
    const { file, line, column, what, hint } = details
    super(oneSentence(details, 'da'))
    this.name = 'Invalid'
    if (file !== undefined) this.file = file
    if (line !== undefined) this.line = line
    if (column !== undefined) this.column = column
    this.what = what
    this.hint = hint
  }

  /** The whole refusal as one sentence in a chosen language: `samtale.cha:12:3: @End mangler; skriv …`. */
  sentence(language: 'da' | 'en'): string {
    return oneSentence(this, language)
  }
}

function oneSentence(details: InvalidDetails, language: 'da' | 'en'): string {
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
