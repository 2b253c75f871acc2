import { letterWords, markKinds, type Mark, type MarkedLetter } from '@lydhoer/letters'

type Language = 'da' | 'en'

const words = {
  da: {
    size: (sentences: number, count: number) => `${sentences} sætninger, ${count} ord.`,
    lix: (lix: number, band: string) =>
      `Lix ${String(lix).replace('.', ',')}, ${band}. Det er et fingerpeg og ikke en dom.`,
    nothing: 'Der er ikke noget, der springer i øjnene. Læs det højt for en, der ikke kender det.',
  },
  en: {
    size: (sentences: number, count: number) => `${sentences} sentences, ${count} words.`,
    lix: (lix: number, band: string) => `Lix ${lix}, ${band}. It is a hint and no verdict.`,
    nothing: 'Nothing leaps to the eye. Read it aloud to somebody who does not know it.',
  },
}

/** What one could look at in a letter, in plain words for the terminal: each kind of mark together, each word of the trade once. */
export function letterText(
  text: string,
  { lix, band, sentences, words: count, first }: Omit<MarkedLetter, 'marks'>,
  marks: readonly (Omit<Mark, 'because'> & { because: string })[],
  language: Language,
): string {
  const say = { ...letterWords[language], ...words[language] }
  const lines = [say.size(sentences, count)]
  if (lix !== null && band !== null) lines.push(say.lix(lix, say.bands[band]))
  lines.push('', say.first)
  for (const question of ['what', 'todo', 'by', 'whom'] as const) {
    const told = first[question]
    lines.push(`  ${say.questions[question]} ${told ? say.told(told) : say.never}`)
  }
  if (marks.length === 0) lines.push('', say.nothing)
  for (const kind of markKinds) {
    const shown = new Set(
      marks
        .filter((mark) => mark.kind === kind)
        .map(({ from, to, because }) => `  “${shortened(text.slice(from, to))}”: ${because}`),
    )
    if (shown.size > 0) lines.push('', say.kinds[kind], ...shown)
  }
  return `${lines.join('\n')}\n`
}

/** On one line, and no longer than that. */
function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ')
  return line.length > 70 ? `${line.slice(0, 67).trimEnd()} …` : line
}
