import type { CodeItem } from './codes.ts'
import { refusePattern } from './refusals.ts'
import { readCode } from './read-code.ts'

/** A word by its stem (`arbejde` finds `arbejdet`), or as a form with `*` in it. */
export interface WordItem {
  kind: 'word'
  text: string
  wild: boolean
}
/** Words that stand in a row exactly so; `*` alone is any one word. */
export interface PhraseItem {
  kind: 'phrase'
  words: string[]
}
export type Item = WordItem | PhraseItem | CodeItem

/** What is to be true of one turn: all of it, in any order. */
export interface Step {
  items: Item[]
}
/** What is looked for: one turn, or turns that follow each other. */
export interface Pattern {
  steps: Step[]
}

/** More than this is not a question any more. */
const most = { characters: 400, steps: 6, items: 12 }

const quotes = /["“”„»«]/

/**
 * Reads a pattern.
 *
 * - `arbejde` a word in any form, also as a part of a compound that splits surely; `arbejds*` a form with a wildcard
 * - `"kunne godt tænke"` words in a row, exactly so; `"ved * ikke"` with any one word between
 * - `[question:closed]`, `[minimal]`, `[laughter]`, `[pause>1]`, `[role:citizen]`: what a turn is, also in Danish
 * - several of these: all in the same turn, in any order
 * - `→` or `>>`: and then the next turn
 *
 * @throws {Invalid} with the column of what cannot be understood
 * @example
 * parsePattern('[question:closed] >> [minimal]').steps.length // 2
 */
export function parsePattern(written: string): Pattern {
  const text = written.normalize('NFC')
  if (text.trim() === '') refusePattern(1, 'empty')
  if (text.length > most.characters) refusePattern(most.characters + 1, 'tooLong')
  const steps: Step[] = []
  let items: Item[] = []
  let at = 0
  const endStep = (column: number) => {
    if (items.length === 0) refusePattern(column, 'emptyStep')
    if (items.length > most.items) refusePattern(column, 'tooMany')
    steps.push({ items })
    items = []
    if (steps.length > most.steps) refusePattern(column, 'tooMany')
  }
  while (at < text.length) {
    const sign = text[at] ?? ''
    const arrow = /^(?:→|>>|->)/.exec(text.slice(at, at + 2))?.[0]
    if (/\s/.test(sign)) at += 1
    else if (arrow !== undefined) {
      endStep(at + 1)
      at += arrow.length
    } else if (quotes.test(sign)) {
      const end = text.slice(at + 1).search(quotes)
      if (end < 0) refusePattern(at + 1, 'openQuote')
      items.push(phrase(text.slice(at + 1, at + 1 + end), at + 2))
      at += end + 2
    } else if (sign === '[') {
      const end = text.indexOf(']', at)
      if (end < 0) refusePattern(at + 1, 'openBracket')
      items.push(readCode(text.slice(at + 1, end), at + 2))
      at = end + 1
    } else {
      const word = wordAt(text, at)
      if (word === '') refusePattern(at + 1, 'strange', sign)
      if (/^\*+$/.test(word)) refusePattern(at + 1, 'onlyStar')
      items.push({ kind: 'word', text: word.toLowerCase(), wild: word.includes('*') })
      at += word.length
    }
  }
  endStep(text.length + 1)
  return { steps }
}

function wordAt(text: string, at: number): string {
  const found = /^[\p{L}\p{M}\p{N}*'’]+(?:-(?!>)[\p{L}\p{M}\p{N}*'’]+)*/u.exec(text.slice(at))?.[0] ?? ''
  return found.replaceAll('’', "'")
}

function phrase(inside: string, column: number): PhraseItem {
  const words = [...inside.matchAll(/[^\s.,;:?!]+/gu)].map(([word]) => {
    if (wordAt(word, 0).length !== word.length) refusePattern(column, 'strange', word)
    return wordAt(word, 0).toLowerCase()
  })
  if (words.length === 0) refusePattern(column, 'emptyPhrase')
  if (words.every((word) => /^\*+$/.test(word))) refusePattern(column, 'onlyStar')
  return { kind: 'phrase', words }
}

/**
 * Whether a word has the form of another with wildcards in it; both in small letters. Linear in both.
 *
 * @example fits('arbejdsplads', 'arbejds*') // true
 */
export function fits(word: string, form: string): boolean {
  let [at, of] = [0, 0]
  let star = -1
  let from = 0
  while (at < word.length) {
    if (form[of] === '*') {
      star = of++
      from = at
    } else if (form[of] === word[at]) {
      at++
      of++
    } else if (star >= 0) {
      of = star + 1
      at = ++from
    } else return false
  }
  while (form[of] === '*') of++
  return of === form.length
}
