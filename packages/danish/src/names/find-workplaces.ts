import { firmNames, firmTails, grammar, isCommon, places, wordFirms } from './lexicon.ts'
import { reason } from './mention.ts'
import type { Candidate } from './mention.ts'
import { known, named, tradesAfter, type Found } from './named-by-noun.ts'
import { lookUp, phraseAt, wordAt } from './talk-words.ts'
import type { TalkWord } from './talk-words.ts'
import { atPlace, compound, cueAfter, cueWithPlace, onward, ordinaryCompound } from './workplace-nouns.ts'

/** Finds the names of firms, shops, schools, hospitals and other places of work. */
export function findWorkplaces(words: readonly TalkWord[]): Candidate[] {
  const found: Candidate[] = []
  let index = 0
  while (index < words.length) {
    const span =
      listed(words, index) ??
      together(words, index) ??
      tailed(words, index) ??
      named(words, index) ??
      placed(words, index) ??
      compounded(words, index) ??
      capitalised(words, index)
    const first = words[span?.from ?? index]
    const last = words[span?.to ?? index]
    if (span === null || first === undefined || last === undefined) {
      index += 1
      continue
    }
    const written = words
      .slice(span.from, span.to + 1)
      .map((word) => word.token.text)
      .join(' ')
    found.push({
      first: first.at,
      last: last.at,
      kind: 'workplace',
      because: reason(written, span.da, span.en),
      ending: span.ending,
      sure: true,
    })
    index = span.to + 1
  }
  return found
}

function listed(words: readonly TalkWord[], index: number): Found | null {
  const phrase = phraseAt(words, index, firmNames, 5)
  const after = phrase === null ? undefined : words[index + phrase.words]
  // "Aros biludlejning" is another than Aros.
  if (phrase !== null && after?.apart === false && cueAfter.test(after.plain) && phrase.ending === 0)
    return {
      from: index,
      to: tradesAfter(words, index + phrase.words),
      ending: 0,
      da: 'ender som et firmanavn.',
      en: 'ends like the name of a firm.',
    }
  const because = { da: 'står på listen over arbejdspladser.', en: 'is on the list of workplaces.' }
  if (phrase !== null) {
    // "Jysk Børneforsorg": what follows with a capital belongs to it.
    const to = lastCapital(words, index + phrase.words - 1)
    const more = to > index + phrase.words - 1
    return { from: index, to, ending: more ? 0 : phrase.ending, ...because }
  }
  const word = lookUp(wordAt(words, index), (form) => wordFirms.has(form))
  const next = words[index + 1]
  const placedWell =
    /^(?:i|hos|ved)$/.test(wordAt(words, index - 1)) &&
    (next === undefined || next.apart || isCommon(next.plain))
  const inCapitals = words[index]?.telling === true && words[index]?.token.text !== 'OK'
  return word !== null && (inCapitals || placedWell)
    ? { from: index, to: lastCapital(words, index), ending: word.ending, ...because }
    : null
}

/** The last word of a run of capitals inside a sentence that goes on from this word; names of people end it. */
function lastCapital(words: readonly TalkWord[], index: number): number {
  let to = index
  while (to < index + 2 && words[to + 1]?.telling === true && words[to + 1]?.apart === false) {
    if (words[index]?.token.capital !== true || known(wordAt(words, to + 1))) break
    to += 1
  }
  return to
}

/** "fra Grønne Haver": ordinary words with capitals inside a sentence. */
function capitalised(words: readonly TalkWord[], index: number): Found | null {
  const word = words[index]
  if (word?.telling !== true || word.apart || !isCommon(word.plain)) return null
  if (!/^(?:fra|hos|ved|på)$/.test(wordAt(words, index - 1))) return null
  if (known(word.plain) || phraseAt(words, index, places, 3) !== null) return null
  const to = lastCapital(words, index)
  if (to === index) return null
  return { from: index, to, ending: 0, da: 'et navn med store bogstaver.', en: 'a name in capitals.' }
}

/** "Nordvest Multiservice", "Hansens Auto", "Brdr. Friis ApS". */
function tailed(words: readonly TalkWord[], index: number): Found | null {
  const tail = firmTail(words, index)
  if (tail === null || index === 0 || words[index]?.apart === true) return null
  let from = index
  while (from > 0 && index - from < 3 && words[from]?.apart === false && partOfFirm(words, from - 1))
    from -= 1
  if (from === index) return null
  return { from, to: tail, ending: 0, da: 'ender som et firmanavn.', en: 'ends like the name of a firm.' }
}

function firmTail(words: readonly TalkWord[], index: number): number | null {
  const [word, next] = [wordAt(words, index), wordAt(words, index + 1)]
  if (/^(?:a|i|k|p)$/.test(word) && next === 's') return index + 1
  if (word === 'og' && /^(?:søn|sønner|co|datter|døtre)$/.test(next)) return index + 1
  return firmTails.has(word) ? index : null
}

function partOfFirm(words: readonly TalkWord[], index: number): boolean {
  const word = words[index]
  if (word === undefined || word.token.kind !== 'word') return false
  if (word.token.capital && !word.starts) return true
  return !isCommon(word.plain) && !atPlace.test(word.plain)
}

/** "På fgu nord", "fra metal nord", "center for sorg og smerte": ordinary words that are a name together. */
function together(words: readonly TalkWord[], index: number): Found | null {
  const because = { da: 'ligner navnet på et bestemt sted.', en: 'looks like the name of a certain place.' }
  const [word, next] = [wordAt(words, index), wordAt(words, index + 1)]
  // "Lægerne på torvet", "tandlægerne ved åen"
  if (
    /^(?:lægerne|tandlægerne|dyrlægerne)$/.test(word) &&
    /^(?:på|ved|i)$/.test(next) &&
    /.(?:en|et)$/.test(wordAt(words, index + 2))
  )
    return { from: index, to: index + 2, ending: 0, ...because }
  if (
    /^(?:center|institut|institutet|fonden|foreningen|klinik|klinikken|afdeling|afdelingen)$/.test(word) &&
    next === 'for'
  ) {
    const noun = words[index + 2]
    if (noun?.token.kind !== 'word' || noun.apart || grammar.has(noun.plain)) return null
    const further =
      wordAt(words, index + 3) === 'og' &&
      !grammar.has(wordAt(words, index + 4)) &&
      words[index + 4]?.token.kind === 'word'
    return { from: index, to: index + (further ? 4 : 2), ending: 0, ...because }
  }
  const end = words[index + 1]
  if (
    /^(?:nord|syd|øst|vest|midt)$/.test(next) &&
    end?.apart === false &&
    !grammar.has(word) &&
    /^(?:på|hos|fra|i|fagforeningen|ved)$/.test(wordAt(words, index - 1)) &&
    words[index]?.apart === false &&
    !onward.test(wordAt(words, index + 2))
  ) {
    const named = wordAt(words, index - 1) === 'fagforeningen'
    return { from: named ? index - 1 : index, to: index + 1, ending: 0, ...because }
  }
  return null
}

/** "rådhuset i Ringsted", "værkstedet på Industrivej". */
function placed(words: readonly TalkWord[], index: number): Found | null {
  if (!cueWithPlace.test(wordAt(words, index)) || !/^(?:i|på|ved)$/.test(wordAt(words, index + 1)))
    return null
  const name = words[index + 2]
  if (name === undefined || name.apart) return null
  const place = phraseAt(words, index + 2, places, 3)
  const street =
    /(?:vej|gade|allé|alle|stræde|vænget|parken|torvet)$/.test(name.plain) && !isCommon(name.plain)
  if (place === null && !street && !name.telling) return null
  const to = index + 1 + (place?.words ?? 1)
  return {
    from: index,
    to,
    ending: place?.ending ?? 0,
    da: 'en arbejdsplads på et bestemt sted.',
    en: 'a workplace at a certain place.',
  }
}

function compounded(words: readonly TalkWord[], index: number): Found | null {
  const word = words[index]
  if (
    word === undefined ||
    !compound.test(word.plain) ||
    ordinaryCompound.test(word.plain) ||
    isCommon(word.plain)
  )
    return null
  if (
    !word.telling &&
    !known(
      word.plain.replace(
        /(?:skolen|hospitalet|sygehuset|hjemmet|centret|centeret|klinikken|børnehaven|børnehuset|fabrikken|værkstedet|kroen|hallen|bageriet|værftet)$/,
        '',
      ),
    ) &&
    !atPlace.test(wordAt(words, index - 1))
  ) {
    return null
  }
  return {
    from: index,
    to: index,
    ending: 0,
    da: 'ligner navnet på en arbejdsplads.',
    en: 'looks like the name of a workplace.',
  }
}
