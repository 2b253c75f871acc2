import { descriptionPiece } from './descriptions.ts'
import { ruleFor, type RuleBook } from './lex.ts'
import { pausePiece } from './pause.ts'
import { partnersIn } from './partners.ts'
import { breath, cutOff, laughterWord, lengthening, trailing } from './word-rules.ts'

/** `((griner))`, also with single brackets inside. */
const doubleBrackets = ruleFor(/\(\((?:[^()]|\([^()]*\)){0,300}\)\)/, (match) =>
  descriptionPiece(match[0], match[0].slice(2, -2), true),
)

/** `(0.8)`, `(.)`, `(xxx)`, `(griner)`. */
const singleBrackets = ruleFor(/\([^()]{0,80}\)/, (match) =>
  descriptionPiece(match[0], match[0].slice(1, -1), false),
)

/** `(h)`, `(hh)`: laughter inside a word. */
const laughInWord = ruleFor(/\(h+\)/i, () => ({ kind: 'laughter' }))

/** `[...]`: left out by the transcriber; not overlap. */
const omitted = ruleFor(/\[\s*(?:\.{3}|…)\s*\]/, () => ({ kind: 'omitted' }))

/** `[griner]`, `[uhørligt]`, `[pause]`: descriptions in square brackets, as simple transcripts have them. */
const squareDescription = ruleFor(/\[[^()[\]]{1,60}\]/, (match) =>
  descriptionPiece(match[0], match[0].slice(1, -1), false),
)
const overlapStart = ruleFor(/\[{1,2}\d?(?=\D|$)/, () => ({ kind: 'mark', open: 'overlap' }))
const overlapEnd = ruleFor(/\]{1,2}/, () => ({ kind: 'mark', close: 'overlap' }))

const latch = ruleFor(/=+/, () => ({ kind: 'mark', sign: 'latch' }))
const pitch = ruleFor(/[↑↓→↗↘⇗⇘]+/, () => ({ kind: 'mark', sign: 'pitch' }))
const timeStamp = ruleFor(/#\d{1,2}:\d{2}:\d{2}(?:[-.,]\d{1,3})?#/, () => ({ kind: 'mark', sign: 'time' }))

const dotsInBrackets = ruleFor(/\((?:\.{1,3}|…)\)/, (match) => pausePiece(match[0]))

/** Jefferson's notation as typed by Danish workers, and the simpler habits beside it. */
export const jefferson: RuleBook = {
  triggers: /[()[\]=↑↓→↗↘⇗⇘#°£$☺~<>:…]|\.{3}|(?<=\p{L})-|(?<![\p{L}\p{N}])(?:\.[hH]|[hH])/u,
  partners: partnersIn,
  rules: [
    doubleBrackets,
    laughInWord,
    dotsInBrackets,
    singleBrackets,
    omitted,
    squareDescription,
    overlapStart,
    overlapEnd,
    latch,
    pitch,
    timeStamp,
    lengthening,
    cutOff,
    trailing,
    breath,
    laughterWord,
  ],
}
