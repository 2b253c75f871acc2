import { codePieces } from './chat-groups.ts'
import { describesLaughter } from './descriptions.ts'
import { ruleFor, type Rule, type RuleBook } from './lex.ts'
import { pausePiece } from './pause.ts'
import type { Feature } from './segment.ts'
import { cutOff, lengthening } from './word-rules.ts'

/** CA delimiters of CHAT: the same sign on both sides. */
const delimiters = new Map<string, Feature>([
  ['°', 'quiet'],
  ['◉', 'loud'],
  ['∆', 'fast'],
  ['∇', 'slow'],
  ['⁎', 'creaky'],
  ['∬', 'whisper'],
  ['∮', 'singing'],
  ['▁', 'low'],
  ['▔', 'high'],
  ['☺', 'smile'],
  ['♋', 'breathy'],
  ['⁇', 'unclear'],
  ['Ϋ', 'yawn'],
  ['§', 'precise'],
  ['↫', 'retraced'],
])

const delimiter: Rule = (text, at) => {
  const sign = text[at] as string
  const feature = delimiters.get(sign)
  if (!feature) return undefined
  let length = 1
  while (text[at + length] === sign) length++
  return { length, kind: 'mark', toggle: feature }
}

/** `(.)`, `(0.5)`, `(1:02.5)`. */
const pause = ruleFor(/\([\d.:,]{1,10}\)/, (match) => pausePiece(match[0]))

/** `parc(e)`: a sound left out; `(ord)` alone in CA: uncertain words. */
const brackets: Rule = (text, at) => {
  const inWord = (offset: number) => /[\p{L}\p{N}]/u.test(text[offset] ?? '')
  if (text[at] === '(') {
    const end = text.indexOf(')', at)
    if (end === -1 || end - at > 80) return undefined
    const shortening = inWord(at - 1) || inWord(end + 1)
    return shortening
      ? { length: 1, kind: 'mark', sign: 'shortening' }
      : { length: 1, kind: 'mark', open: 'unclear' }
  }
  if (text[at] !== ')') return undefined
  const start = text.lastIndexOf('(', at)
  if (start === -1 || at - start > 80) return undefined
  const shortening = inWord(start - 1) || inWord(at + 1)
  return shortening
    ? { length: 1, kind: 'mark', sign: 'shortening' }
    : { length: 1, kind: 'mark', close: 'unclear' }
}

const overlapStart = ruleFor(/[⌈⌊][2-9]?/, () => ({ kind: 'mark', open: 'overlap' }))
const overlapEnd = ruleFor(/[⌉⌋][2-9]?/, () => ({ kind: 'mark', close: 'overlap' }))
const underlineStart = ruleFor(/\u0002\u0001/, () => ({ kind: 'mark', open: 'emphasis' }))
const underlineEnd = ruleFor(/\u0002\u0002/, () => ({ kind: 'mark', close: 'emphasis' }))

/** `&*SAM:ja` (also written with `=`): another speaker's short word inside this turn. */
const inserted = ruleFor(/&\*([\p{L}\p{N}_'-]{1,16})[:=]\S+/u, (match) => ({
  kind: 'inserted',
  speaker: match[1] as string,
}))

/** `&=laughs` and other events. */
const event = ruleFor(/&=[^\s[\]<>]+/, (match) => ({
  kind: describesLaughter(match[0]) ? 'laughter' : 'comment',
}))

/** `&-øh` filler, `&+ko` fragment, `&~hm` nonword: the prefix is a mark, the word is talk. */
const prefixed = ruleFor(/&[-+~]/, () => ({ kind: 'mark', sign: 'filler' }))

/** Linkers before (`+,` `++` `+^` `+<` `+≈`) and terminators after the words (`+...` `+/.`). */
const trailingOff = ruleFor(/\+\.\.[.?]/, () => ({ kind: 'trailing', plain: '…' }))
const terminator = ruleFor(/\+(?:\/\/?[.?]|!\?|"\/\.|"\.|\.)/, (match) => ({
  kind: 'mark',
  sign: 'terminator',
  plain: match[0].endsWith('?') ? '?' : match[0].includes('/') ? '–' : '.',
}))
const linker = ruleFor(/\+[,+^<"≈≋]/, () => ({ kind: 'mark', sign: 'linker' }))
const latch = ruleFor(/[≈≋≡∞]/, () => ({ kind: 'mark', sign: 'latch' }))

const pitch = ruleFor(/[↑↓↻→↗↘⇗⇘↖↙←]+/, () => ({ kind: 'mark', sign: 'pitch' }))
const laughInWord = ruleFor(/\u1F29/, () => ({ kind: 'laughter' }))
const attached = ruleFor(/[⁑≠∙∾⤆⤇‡„ˈˌ^]/, () => ({ kind: 'mark', sign: 'other' }))

/** `hao3@s:zho`, `child@c`: what kind of word it is. */
const form = ruleFor(/(?<=[\p{L}\p{N}:])@[a-z]{1,3}(?::[\p{L}+&]+)?/u, () => ({ kind: 'mark', sign: 'form' }))

/** `0aux`: a word that was not said; a lone `0` is a turn without words. */
const unsaid = ruleFor(/(?<![\p{L}\p{N}])0\p{L}*(?![\p{L}\p{N}])/u, () => ({ kind: 'omitted' }))

/** `xxx` not understood, `yyy` sounds only, `www` not transcribed. */
const unheard = ruleFor(/(?<![\p{L}\p{N}])(?:xxx|yyy|www)(?![\p{L}\p{N}])/u, (match) => ({
  kind: match[0] === 'www' ? 'omitted' : 'unclear',
}))

/** CHAT's main line, with its CA signs. */
export const chat: RuleBook = {
  triggers:
    /[()⌈⌉⌊⌋\u0002&+≈≋≡∞↑↓↻→↗↘⇗⇘↖↙←\u1F29⁑≠∙∾⤆⤇‡„ˈˌ^@°◉∆∇⁎∬∮▁▔☺♋⁇Ϋ§↫:<>[]|(?<=\p{L})-|(?<![\p{L}\p{N}])(?:0|xxx|yyy|www)/u,
  partners: codePieces,
  rules: [
    pause,
    overlapStart,
    overlapEnd,
    underlineStart,
    underlineEnd,
    inserted,
    event,
    prefixed,
    trailingOff,
    terminator,
    linker,
    latch,
    pitch,
    laughInWord,
    attached,
    form,
    unsaid,
    unheard,
    delimiter,
    brackets,
    lengthening,
    cutOff,
  ],
}
