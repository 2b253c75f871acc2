import { stem } from '@lydhoer/danish'

/**
 * Words as they are looked up: small letters, without marks, and everyday and dialect spellings brought together, so
 * that “a ku godt tænk mæ” and “jeg kunne godt tænke mig” are found by one rule.
 */
const spellings = new Map(
  `a:jeg æ:jeg jæ:jeg mæ:mig mei:mig ku:kunne ku':kunne kune:kunne sku:skulle sku':skulle vil':ville ve:ved ve':ved te:til å:og
  et_:ikke itt:ikke ett:ikke ik:ikke ikk:ikke ikk':ikke ik':ikke igjen:ingen ska:skal ska':skal ka:kan ka':kan ha:have ha':have li:lide
  hva:hvad hva':hvad va:hvad sån:sådan sånt:sådan sånne:sådan no:noget nåed:noget nåe:noget noed:noget nogen_:nogen
  do:du dæ:dig dei:dig si'r:siger sejer:siger si:sige gå':gå fra':fra mæl:mel jow:jo jae:ja ja':ja nej':nej møj:meget wær:være
  bette:lille ijen:igen mårn:morgen elle:eller jem:dem dæersens:der lov':lov ålisammen:allesammen ållesammens:allesammen
  lissom:ligesom faktis:faktisk selvfølig:selvfølgelig selvføli:selvfølgelig sgu:sgu fandme:fandme én:en ét:et éen:en tænk:tænke
  skægt:sjovt læg:lægge wolle:ville bli:blive bli'r:bliver blir:bliver ta:tage ta':tage tar:tager ta'r:tager gi:give gi':give gir:giver gi'r:giver
  ku'e:kunne kunn:kunne arbejd:arbejde arbeide:arbejde arbejder_:arbejder mit_:mit`
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
)

/** The words of readable text (see `plain`), normalised. */
export function spokenWords(text: string): string[] {
  const found = text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}§]+(?:['-][\p{L}\p{N}]+)*'?/gu)
  return (found ?? []).map((word) => spellings.get(word) ?? word)
}

const stems = new Map<string, string>()
/** The memory of stems is emptied at this size, so that a server that runs for years does not grow. */
const mostStems = 50_000

/** The stem of a word, found once. */
export function stemOf(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  if (stems.size >= mostStems) stems.clear()
  const found = stem(word)
  stems.set(word, found)
  return found
}
