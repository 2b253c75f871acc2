import type { Labelled } from '../fixtures/exchanges/exchanges.ts'

/** An exchange as a speech recogniser would give it, without capitals and punctuation; null where it is so already. */
export function bareOf(exchange: Labelled): Labelled | null {
  const turns = exchange.turns.map(({ speaker, text }) => ({ speaker, text: bareText(text) }))
  if (turns.every(({ text }, index) => text === exchange.turns[index]?.text)) return null
  return { ...exchange, turns }
}

/** `Ja, i Føtex … på 2.` is `ja i føtex på 2`. Where only marks stood, they stay: a turn is never empty. */
function bareText(text: string): string {
  const bare = text
    .toLowerCase()
    .replaceAll(/\[[^\]]*\]|\([^)]*\)/g, ' ')
    .replaceAll(/[^\p{L}\p{N}'’§-]+/gu, ' ')
    .replaceAll(/(?<![\p{L}\p{N}])[-'’]+|[-'’]+(?![\p{L}\p{N}])/gu, ' ')
    .replaceAll(/ +/g, ' ')
    .trim()
  return bare === '' ? text : bare
}
