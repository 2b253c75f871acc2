import { standingOf, standings, type Agreement, type Estimate, type Figures } from '@lydhoer/measuring'

type Language = 'da' | 'en'

const words = {
  da: {
    counts: (a: Agreement) =>
      `${a.coders} kodere har set på ${a.units} enheder i ${a.conversations} ${a.conversations === 1 ? 'samtale' : 'samtaler'}. Der er ${a.codes.length} koder.`,
    alone: (n: number) => `${n} enheder har kun én set på. De er ikke regnet med.`,
    all: 'Alle koder på én gang',
    several:
      'Nogle enheder har flere koder fra samme koder. Derfor er hver kode regnet for sig: er den her eller ej?',
    marked: (n: number) => `sat på ${n} ${n === 1 ? 'enhed' : 'enheder'} af nogen`,
    percent: 'Enige om',
    alpha: 'Krippendorffs α',
    kappa: 'Cohens κ',
    drawn: 'Cohens κ, trukket om',
    linear: 'κ, vægtet efter afstand',
    quadratic: 'κ, vægtet efter afstand²',
    fleiss: 'Fleiss’ κ',
    ordinal: 'α, ordnet skala',
    interval: 'α, talskala',
    boundaries: 'Grænser: begynder og slutter det samme sted?',
    similarity: 'Grænsers lighed, B',
    places: (n: number) => `over ${n} steder, hvor nogen har sat en grænse; nabostedet tæller halvt`,
    no: {
      noPairs: 'intet tal: ingen to har set på det samme',
      oneCode: 'intet tal: alle har sagt det samme overalt',
      unequal: 'intet tal: enhederne har ikke lige mange kodere (brug α)',
    },
    about: (a: Agreement) =>
      `I parentes: 95 %-interval, ${a.drawn === 'units' ? 'trukket blandt enheder. Enheder i samme samtale ligner hinanden, så det er snarere for smalt end for bredt.' : 'trukket blandt hele samtaler.'}
0 er, hvad et tilfælde ville give, og 1 er enighed i alt. Tallene handler om koderne og deres forklaring, ikke om personerne.`,
  },
  en: {
    counts: (a: Agreement) =>
      `${a.coders} coders looked at ${a.units} units in ${a.conversations} ${a.conversations === 1 ? 'conversation' : 'conversations'}. There are ${a.codes.length} codes.`,
    alone: (n: number) => `${n} units were looked at by one only. They are left out.`,
    all: 'All codes at once',
    several:
      'Some units have several codes from one coder. So each code is reckoned by itself: is it here or not?',
    marked: (n: number) => `put on ${n} ${n === 1 ? 'unit' : 'units'} by someone`,
    percent: 'Agree on',
    alpha: 'Krippendorff’s α',
    kappa: 'Cohen’s κ',
    drawn: 'Cohen’s κ, drawn anew',
    linear: 'κ, weighted by distance',
    quadratic: 'κ, weighted by distance²',
    fleiss: 'Fleiss’ κ',
    ordinal: 'α, ordered scale',
    interval: 'α, scale of numbers',
    boundaries: 'Boundaries: do they begin and end at the same place?',
    similarity: 'Boundary similarity, B',
    places: (n: number) => `over ${n} places where someone set one; the neighbouring place counts half`,
    no: {
      noPairs: 'no figure: no two looked at the same',
      oneCode: 'no figure: all said the same everywhere',
      unequal: 'no figure: units have unequally many coders (use α)',
    },
    about: (a: Agreement) =>
      `In brackets: 95 % interval, drawn among ${a.drawn === 'units' ? 'units. Units of one conversation are alike, so it is too narrow rather than too wide.' : 'whole conversations.'}
0 is what chance would give, and 1 is agreement in all. The figures are about the codes and their definitions, not the people.`,
  },
}

/** An agreement in plain words for the terminal. */
export function agreementText(agreement: Agreement, language: Language): string {
  const say = words[language]
  const lines = [say.counts(agreement)]
  if (agreement.alone > 0) lines.push(say.alone(agreement.alone))
  if (agreement.overall) lines.push('', say.all, ...figureLines(agreement.overall, agreement, language))
  else lines.push('', say.several)
  for (const { code, marked, figures } of agreement.perCode)
    lines.push('', `${code} (${say.marked(marked)})`, ...figureLines(figures, agreement, language, marked))
  if (agreement.boundaries)
    lines.push(
      '',
      say.boundaries,
      line(say.similarity, agreement.boundaries, language),
      `  ${say.places(agreement.boundaries.places)}`,
    )
  return `${[...lines, '', say.about(agreement)].join('\n')}\n`
}

function figureLines(figures: Figures, { units }: Agreement, language: Language, marked?: number): string[] {
  const say = words[language]
  const { kappa, ordinal, interval } = figures
  const rows: [string, Estimate | null | undefined, boolean?][] = [
    [say.percent, figures.percent, true],
    [say.alpha, figures.alpha],
    [say.kappa, kappa],
    [say.drawn, kappa ? { ...kappa, ...kappa.drawn } : null],
    [say.fleiss, figures.fleiss],
    [say.ordinal, ordinal?.alpha],
    [say.linear, ordinal?.linear],
    [say.quadratic, ordinal?.quadratic],
    [say.interval, interval],
  ]
  return [
    ...rows.flatMap(([name, estimate, percent]) =>
      estimate ? [line(name, estimate, language, percent)] : [],
    ),
    `  ${standings[standingOf(ordinal?.alpha ?? figures.alpha, units, marked)][language]}`,
  ]
}

function line(
  name: string,
  { value, low, high, because }: Estimate,
  language: Language,
  percent = false,
): string {
  const number = new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB', {
    minimumFractionDigits: percent ? 1 : 3,
    maximumFractionDigits: percent ? 1 : 3,
  })
  const text = (one: number) => number.format(percent ? one * 100 : one)
  if (value === null) return `  ${name.padEnd(28)}${because ? words[language].no[because] : '–'}`
  const range = low === null || high === null ? '' : `  (${text(low)} – ${text(high)})`
  return `  ${name.padEnd(28)}${text(value)}${percent ? ' %' : ''}${range}`
}
