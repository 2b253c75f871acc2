import type { Mark, MarkedLetter, MarkKind, Told } from '@lydhoer/letters'

type Language = 'da' | 'en'

const words = {
  da: {
    size: (sentences: number, count: number) => `${sentences} sætninger, ${count} ord.`,
    lix: (lix: number, band: string) =>
      `Lix ${String(lix).replace('.', ',')}, ${band}. Det er et fingerpeg og ikke en dom.`,
    bands: { veryEasy: 'meget let', easy: 'let', middle: 'middel', hard: 'svær', veryHard: 'meget svær' },
    first: 'Står det vigtigste først?',
    questions: {
      what: 'Hvad handler det om?',
      todo: 'Hvad skal eller kan jeg gøre?',
      by: 'Hvornår?',
      whom: 'Hvem kan jeg ringe eller skrive til?',
    },
    told: ({ sentence }: Told) => `sætning ${sentence}`,
    never: 'står der ikke',
    kinds: {
      buried: 'Vigtigt, der kommer sent',
      threat: 'Trusler',
      becomer: 'Ord om mennesket',
      legalTerm: 'Fagord',
      longSentence: 'Lange sætninger',
      longWord: 'Lange ord',
      repetition: 'Gentagelser',
    } satisfies Record<MarkKind, string>,
    nothing: 'Der er ikke noget, der springer i øjnene. Læs det højt for en, der ikke kender det.',
  },
  en: {
    size: (sentences: number, count: number) => `${sentences} sentences, ${count} words.`,
    lix: (lix: number, band: string) => `Lix ${lix}, ${band}. It is a hint and no verdict.`,
    bands: { veryEasy: 'very easy', easy: 'easy', middle: 'middle', hard: 'hard', veryHard: 'very hard' },
    first: 'Is the most important first?',
    questions: {
      what: 'What is it about?',
      todo: 'What shall or can I do?',
      by: 'When?',
      whom: 'Whom can I ring or write to?',
    },
    told: ({ sentence }: Told) => `sentence ${sentence}`,
    never: 'it does not say',
    kinds: {
      buried: 'Important, and late',
      threat: 'Threats',
      becomer: 'Words about the human being',
      legalTerm: 'Words of the trade',
      longSentence: 'Long sentences',
      longWord: 'Long words',
      repetition: 'Said again',
    } satisfies Record<MarkKind, string>,
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
  const say = words[language]
  const lines = [say.size(sentences, count)]
  if (lix !== null && band !== null) lines.push(say.lix(lix, say.bands[band]))
  lines.push('', say.first)
  for (const question of ['what', 'todo', 'by', 'whom'] as const) {
    const told = first[question]
    lines.push(`  ${say.questions[question]} ${told ? say.told(told) : say.never}`)
  }
  if (marks.length === 0) lines.push('', say.nothing)
  for (const kind of Object.keys(say.kinds) as MarkKind[]) {
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
