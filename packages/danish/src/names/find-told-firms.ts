import { numberWord } from '../numbers/number-words.ts'
import { finiteVerbs } from '../talk/words.ts'
import { isDictionaryWord } from './dictionary.ts'
import { ambiguousNames, familyNames, givenNames, grammar, isCommon, places } from './lexicon.ts'
import { reason } from './mention.ts'
import type { Candidate } from './mention.ts'
import { placeTail } from './place-tails.ts'
import { wordAt } from './talk-words.ts'
import type { TalkWord } from './talk-words.ts'

// In talk without capitals a firm may be all plain words: «hos grønne haver», «ansat på havets filet». What gives it away is that somebody
// works or learns there, and that it stands without an article.

const works =
  /^(?:arbejd\p{L}*|ansat|ansættelse|kørte|kører|praktik\p{L}*|lære|læreplads|elev|elevplads|job|jobbet|vikar|vikarierer|medlem|formand|kasserer|frivillig|undervist|underviser|læser|læste|uddannet|udlært|startet|startede|begyndt|begyndte|fyret|stoppede|stoppet|tolv|chauffør|pædagog|lærer|sygeplejerske|assistent|kok|svejser|tømrer|rengøring|rent|indlagt|genoptræning|spiller|spillede|træner|sejler|sejlede)$/u
const at = /^(?:på|hos|i|ved|for|fra|af|om)$/
const noName =
  /^(?:fuld|nedsat|halv|hel|deltid|fuldtid|tid|tider|tiden|måde|kontanthjælp|dagpenge|sygedagpenge|ressourceforløb|kursus|kurset|kurser|arbejde|arbejdet|job|jobbet|ferie|barsel|orlov|vej|vejen|plads|praktik|forsøg|prøve|nat|dag|aften|weekend\p{L}*|mandag\p{L}*|tirsdag\p{L}*|onsdag\p{L}*|torsdag\p{L}*|fredag\p{L}*|lørdag\p{L}*|søndag\p{L}*|morgen\p{L}*|formiddag\p{L}*|eftermiddag\p{L}*|uge\p{L}*|måned\p{L}*|år\p{L}*|time\p{L}*|gange?|minut\p{L}*|klokken|lægen|tandlægen|frisøren|bageren|slagteren|købmanden|psykologen|fysioterapeuten|skolen|sygehuset|hospitalet|venner|familie|danmark|jobcentret|kommunen|folk|mennesker|børn|ældre|gamle|unge|penge|timer|løn|akkord|skift|skiftehold|natarbejde|rengøring|kasse|lager|lageret|kontor|kontoret|køkken|køkkenet|fabrik|fabrikken|mark|stedet|anden|forskellige|andre|mange|flere|noget|nogen|nogle)$/u

/** Finds places of work that are told of in plain small words; only for talk without capitals. */
export function findToldFirms(words: readonly TalkWord[]): Candidate[] {
  const found: Candidate[] = []
  for (let index = 1; index < words.length; index++) {
    const before = wordAt(words, index - 1)
    if (words[index]?.apart !== false || !at.test(before)) continue
    const isHos = before === 'hos'
    if (!isHos && ![2, 3, 4].some((back) => works.test(wordAt(words, index - back)))) continue
    const last = endOf(words, index)
    const [first, end] = [words[index], words[last]]
    if (last < index || first === undefined || end === undefined || !isTelling(words, index, last)) continue
    const written = words
      .slice(index, last + 1)
      .map(({ token }) => token.text)
      .join(' ')
    found.push({
      ...{ first: first.at, last: end.at, kind: 'workplace', ending: 0, sure: false, doubt: 2 },
      because: reason(written, 'kan være et sted, nogen arbejder eller går.', 'can be where somebody works or goes.'),
    })
    index = last
  }
  return found
}

function endOf(words: readonly TalkWord[], from: number): number {
  let last = from - 1
  while (last < from + 2 && isContent(words[last + 1]) && (last < from || words[last + 1]?.apart === false)) last += 1
  return last
}

function isContent(word: TalkWord | undefined): boolean {
  if (word?.token.kind !== 'word' || word.plain.length < 2 || grammar.has(word.plain)) return false
  return !finiteVerbs.has(word.plain) && !noName.test(word.plain) && numberWord(word.plain) === null
}

/** Two plain words without an article, or one that ends as houses and farms do. */
function isTelling(words: readonly TalkWord[], first: number, last: number): boolean {
  const { plain = '' } = words[first] ?? {}
  const isName = givenNames.has(plain) || familyNames.has(plain) || ambiguousNames.has(plain) || places.has(plain)
  if (last > first) return !isName || /(?:s|en|et|er|ri)$/.test(wordAt(words, last))
  return !isCommon(plain) && plain.length > 5 && (placeTail.test(plain) || !isDictionaryWord(plain))
}
