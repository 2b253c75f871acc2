import type { Conversation, Turn } from '../model.ts'
import { marksIn, type Listened, type TalkMark } from './talk-mark.ts'

/** Words between which pauses, commas and other marks may stand. */
const said = (words: string) => new RegExp(words.replaceAll(' ', String.raw`(?:[ ,.…–-]|\([\d.]*\))+`), 'u')

const degree =
  '(?:mest|kun|bare|næsten(?: kun| ikke)?|ikke(?: ret meget)?|ret|meget|helt|så|lidt|mere|pludselig)'
/** What is done in talk, and seen or heard by the one who sits there. */
const doing =
  '(?:stille|tavs|griner|grinede|ler|smiler|smilede|sukker|sukkede|tøver|tøvede|tier|hvisker|kigger ned|kigger væk|ser ned|ser væk|trækker på (?:skulderen|skuldrene)|ryster på hovedet|får tårer|holder (?:en )?pause|siger ja og nej|siger ikke (?:så |ret )?(?:meget|noget|mere)|svarer (?:kun |mest |bare )?(?:ja|nej|kort))'

const kinds: Listened[] = [
  {
    what: 'talk',
    words: said(
      `(?:du|i) har (?:jo |faktisk |nærmest )?${degree} (?:sagt|svaret)(?! på| til)|(?:nu |her )?har vi (?:snakket|talt|siddet her) i (?:\\p{L}+|\\d+) (?:minutter|timer?|kvarter)(?= (?:og|uden))|det er (?:mest|næsten kun|kun|bare|hele tiden) (?:mig|dig|os) der (?:snakker|taler|siger|spørger)|jeg har (?:spurgt|snakket|talt) (?:hele tiden|rigtig meget|det meste)|vi (?:kører|taler|snakker|går) (?:lidt |vist )?(?:i ring|forbi hinanden)`,
    ),
    da: '%w siger højt, hvordan samtalen går',
    en: '%w says aloud how the talk goes',
  },
  {
    what: 'conduct',
    words: said(
      `(?:nu |der |her )?(?:blev|bliver|er) (?:du|i|her|der) (?:${degree} )?(?:stille|tavs|tavst)(?= (?:nu|da|der|her|lige|hvad|hvordan)|$|[.…–])|du (?:blev|bliver|er blevet) (?:${degree} )?(?:stille|tavs)(?! i| på job)|(?:nu|der) (?:griner|ler|smiler|sukker|tøver|tier|hvisker) du|(?:nu|der) (?:kigger|ser|kiggede|så) du (?:ned|væk|ud ad vinduet)|(?:nu|der) (?:trækker|trak) du på (?:skulderen|skuldrene)|(?:nu|der) (?:ryster|rystede) du på hovedet|du får tårer i øjnene`,
    ),
    da: '%w siger højt, hvad den anden gør lige nu',
    en: '%w says aloud what the other does just now',
  },
  {
    what: 'noticed',
    words: said(
      `jeg (?:lægger|lagde) mærke til at (?:du|i|vi|der)|(?:jeg (?:kan )?(?:ser?|hører?|mærker?|bemærker)|kan jeg (?:se|høre|mærke)) (?:på dig )?at (?:du|i|vi|der) (?:bliver |blev |${degree} )*${doing}|jeg (?:ser|hører|bemærker) (?:at )?(?:du|i|vi) ${doing}|det slår mig at (?:du|i|vi)`,
    ),
    da: '%w siger højt, hvad der lægges mærke til',
    en: '%w says aloud what is noticed',
  },
]

/**
 * Where somebody says aloud what happens in the talk itself: that it is mostly yes and no, that it got quiet, that one
 * smiles. Saying back what was told (“du siger, at du er træt”) is not that. Cost: linear in the length.
 *
 * @example
 * sayingWhatOneSees(turn, 'jefferson') // of “du har mest sagt ja og nej”: [{ what: 'talk', from: 0, to: 17, … }]
 */
export function sayingWhatOneSees(turn: Turn, notation: Conversation['notation']): TalkMark[] {
  const found = marksIn(turn, notation, kinds)
  const inside = (mark: TalkMark) =>
    found.some((other) => other !== mark && other.from <= mark.from && mark.to <= other.to)
  return found.filter((mark) => !inside(mark))
}
