/** What a period is. */
export type Unit = 'week' | 'month' | 'quarter' | 'year' | 'period'
export const units: readonly Unit[] = ['week', 'month', 'quarter', 'year', 'period']

/** What figures say, in both languages of the house. */
export const words = {
  da: {
    distribution: 'Tilstande over tid',
    modal: 'Hyppigste tilstand over tid',
    'mean-time': 'Gennemsnitlig tid i hver tilstand',
    entropy: 'Spredning over tid (entropi)',
    transitions: 'Skift mellem tilstande',
    index: 'Forløb ved siden af hinanden',
    'relative-frequency': 'Forløb efter lighed',
    representative: 'Det typiske forløb',
    tree: 'Forløb delt efter det, der forklarer mest',
    period: 'periode',
    state: 'tilstand',
    share: 'andel',
    units: { week: 'uger', month: 'måneder', quarter: 'kvartaler', year: 'år', period: 'perioder' },
    mean: (units: string) => `${units} i gennemsnit`,
    from: 'fra',
    to: 'til',
    line: 'linje',
    people: 'personer',
    mixed: 'blandet',
    mixedMostly: (state: string) => `blandet, mest ${state}`,
    paler: 'lysere: færre enige',
    reform: 'reform',
    group: 'gruppe',
    split: 'delt efter',
    few: 'Færre end 5 personer: vises ikke',
    rest: 'for få til at vise',
    hidden: (n: number) => (n ? `${n} felter er for få til at vise.` : ''),
    gathered: (states: readonly string[]) => `For få til at vise: ${states.join(', ')}.`,
    of: (people: number, periods: number, units: string) => `${people} personer i ${periods} ${units}.`,
    lines: (each: number) =>
      `Hver linje er mindst ${each} personer og farvet efter den tilstand, flest af dem er i.`,
    at: (period: string, shares: string) => `${period}: ${shares}.`,
    types: 'typer',
    states: 'Tilstande',
    stays: (state: string, share: string) => `${state} bliver ${share}.`,
  },
  en: {
    distribution: 'States over time',
    modal: 'Most common state over time',
    'mean-time': 'Mean time in each state',
    entropy: 'Spread over time (entropy)',
    transitions: 'Moves between states',
    index: 'Trajectories side by side',
    'relative-frequency': 'Trajectories by likeness',
    representative: 'The typical trajectory',
    tree: 'Trajectories parted by what explains most',
    period: 'period',
    state: 'state',
    share: 'share',
    units: { week: 'weeks', month: 'months', quarter: 'quarters', year: 'years', period: 'periods' },
    mean: (units: string) => `${units} on average`,
    from: 'from',
    to: 'to',
    line: 'line',
    people: 'people',
    mixed: 'mixed',
    mixedMostly: (state: string) => `mixed, mostly ${state}`,
    paler: 'paler: fewer agree',
    reform: 'reform',
    group: 'group',
    split: 'parted by',
    few: 'Fewer than 5 people: not shown',
    rest: 'too few to show',
    hidden: (n: number) => (n ? `${n} cells are too few to show.` : ''),
    gathered: (states: readonly string[]) => `Too few to show: ${states.join(', ')}.`,
    of: (people: number, periods: number, units: string) => `${people} people in ${periods} ${units}.`,
    lines: (each: number) =>
      `Each line is at least ${each} people and coloured by the state most of them are in.`,
    at: (period: string, shares: string) => `${period}: ${shares}.`,
    types: 'types',
    states: 'States',
    stays: (state: string, share: string) => `${state} stay ${share}.`,
  },
} as const

export type Words = (typeof words)['da' | 'en']

/** How many there are of what, for the description of a figure. */
export const toldOf = (say: Words, people: number, periods: number, unit: Unit = 'period') =>
  say.of(people, periods, say.units[unit])
