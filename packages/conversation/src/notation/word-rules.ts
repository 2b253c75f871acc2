import { ruleFor, type Rule } from './lex.ts'

const letter = /\p{L}/u

/** After a verb of saying, a colon before a space opens a quotation: “hun sagde: nej”. */
const saying =
  /(?:^|\s)(?:sagde|siger|sige|sagt|spurgte|spørger|svarede|svarer|tænkte|tænker|skrev|skriver|said|says|fx|nemlig|følgende)$/i

/** `ja:::` and `så:dan`: a drawn-out sound. One colon at a word's end before a capital or after saying is a colon. */
export const lengthening: Rule = (text, at) => {
  if (text[at] !== ':' || !letter.test(text[at - 1] ?? '')) return undefined
  let end = at
  while (text[end] === ':') end++
  const rest = text.slice(end, end + 3)
  const quotes =
    end === at + 1 && (/^\s+[\p{Lu}“”"»]/u.test(rest) || saying.test(text.slice(Math.max(0, at - 20), at)))
  return quotes ? undefined : { length: end - at, kind: 'mark', sign: 'lengthening' }
}

/** `wor-`: a word cut off. Not `kontant- og uddannelseshjælp`, where the hyphen waits for the rest of the word. */
export const cutOff: Rule = (text, at) => {
  if (!/[-–‐]/.test(text[at] ?? '') || !letter.test(text[at - 1] ?? '')) return undefined
  const rest = text.slice(at + 1, at + 12)
  if (/^\s+(?:og|eller|samt|\/)(?:\s|$)/.test(rest) || /^[\p{L}\p{N}-]/u.test(rest)) return undefined
  return { length: 1, kind: 'mark', sign: 'cutOff', plain: '–' }
}

/** `…` or `...`: a pause or a change of direction in simple transcripts. */
export const trailing = ruleFor(/…|\.{3,}/, () => ({ kind: 'trailing', plain: '…' }))

/** `.hhh` in-breath and `hhh` out-breath. */
export const breath = ruleFor(/\.h+(?![\p{L}\p{N}])|h{2,}\.?(?![\p{L}\p{N}])/iu, () => ({ kind: 'breath' }))

/** `hah`, `haha`, `hehe`, `hihi`: laughter written as it sounds. */
export const laughterWord = ruleFor(
  /(?:h+[aeioæøå]+){2,}h*(?![\p{L}\p{N}])|h[aeiæ]h+(?![\p{L}\p{N}])/iu,
  () => ({
    kind: 'laughter',
  }),
)
