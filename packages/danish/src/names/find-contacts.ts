import type { Token } from '../text/tokens.ts'
import { reason } from './mention.ts'
import type { Candidate } from './mention.ts'

const at = /^(?:snabel-?a|snabela|snabel|@)$/
const joins = /^(?:\.|-|_|\+|punktum|punkt|prik|dot|bindestreg|streg|underscore|understreg|lavstreg)$/
const tld = /^(?:dk|com|net|org|nu|eu|se|no|de|info|me|uk|ua|pl)$/

/** Finds e-mail addresses, written (`a.b@c.dk`) or spoken ("mo snabela gmail punktum com"). */
export function findEmails(all: readonly Token[]): Candidate[] {
  const found: Candidate[] = []
  all.forEach((token, index) => {
    if (!at.test(token.plain)) return
    const second = /^snabel$/.test(token.plain) && all[index + 1]?.plain === 'a' ? index + 1 : index
    const first = walk(all, index - 1, -1)
    const last = walk(all, second + 1, 1)
    if (first === index && last === second) return
    found.push({
      first,
      last,
      kind: 'email',
      because: reason(token.text, 'en mailadresse.', 'an e-mail address.'),
      ending: 0,
      sure: true,
    })
  })
  return found
}

/** From a word next to the at-sign outwards, as long as dots and dashes join the words; at most 12 tokens. */
function walk(all: readonly Token[], from: number, step: 1 | -1): number {
  let edge = from - step
  let index = from
  for (let steps = 0; steps < 12; steps++) {
    const token = all[index]
    if (token === undefined || token.kind === 'pause') break
    if (token.kind === 'sign' && !joins.test(token.plain)) break
    const near = all[index - step]
    const apart = near !== undefined && (step > 0 ? token.from > near.to : token.to < near.from)
    if (joins.test(token.plain)) {
      const beyond = all[index + step]
      if (beyond === undefined || (token.kind === 'sign' && (apart || gap(token, beyond)))) break
    } else {
      const wasJoin = joins.test(near?.plain ?? '') || index === from
      if (!wasJoin && apart && token.kind === 'word') break
      edge = index
      if (step > 0 && tld.test(token.plain) && index > from) break
    }
    index += step
  }
  return edge
}

function gap(a: Token, b: Token): boolean {
  return a.from > b.to || b.from > a.to
}

/** Finds Danish registration plates: two letters and five digits. */
export function findPlates(all: readonly Token[]): Candidate[] {
  const found: Candidate[] = []
  all.forEach((token, index) => {
    if (token.kind !== 'word' || !/^[a-zæøå]{1,2}$/.test(token.plain)) return
    const letters = token.plain.length === 2 ? index : single(all[index + 1]) ? index + 1 : -1
    if (letters < 0) return
    let digits = ''
    let last = letters
    while (
      last < letters + 3 &&
      all[last + 1]?.kind === 'number' &&
      /^\d{2,5}$/.test(all[last + 1]?.plain ?? '')
    ) {
      last += 1
      digits += all[last]?.plain ?? ''
    }
    const upper = token.text === token.text.toUpperCase()
    if (digits.length !== 5 || (!upper && last - letters === 1 && all[last]?.from !== all[letters]?.to))
      return
    found.push({
      first: index,
      last,
      kind: 'plate',
      because: reason(
        token.text,
        'to bogstaver og fem cifre er en nummerplade.',
        'two letters and five digits are a plate.',
      ),
      ending: 0,
      sure: true,
    })
  })
  return found
}

function single(token: Token | undefined): boolean {
  return token !== undefined && /^[a-zæøå]$/.test(token.plain)
}
