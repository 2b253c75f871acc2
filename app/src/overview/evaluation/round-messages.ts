import type { Messages } from '@lydhoer/words'

const da = {
  title: 'Temaer, som to finder hver for sig',
  lead: 'To giver de samme sætninger et tema, uden at se hinandens valg. Hvor de er uenige, taler de sammen.',
  to: 'Temaer',
  toWhy: 'To finder dem hver for sig.',
  none: 'Ingen har begyndt en runde endnu.',
  roundOf: (day: string) => `Runden fra ${day}`,
  stands: {
    open: 'Der mangler en til at vælge.',
    going: 'To vælger, hver for sig.',
    done: 'Begge er færdige.',
  },
  begin: 'Begynd en runde',
  themes: 'Temaer, ét på hver linje',
  themesHint:
    'Skriv navnet og efter et kolon, hvad det betyder. Fx: Frygt: borgeren siger, at noget gør dem bange.',
  more: 'Flere sætninger, én på hver linje',
  moreHint: (n: number) =>
    n === 0
      ? 'Intet hænger ved forandringerne endnu, så skriv sætningerne her. Ingen navne.'
      : `${n === 1 ? 'Den ene sætning' : `De ${n} sætninger`}, der hænger ved forandringerne, er med. Må være tomt. Ingen navne.`,
  make: 'Begynd runden',
  roundLead: 'Temaerne og sætningerne er, som de var, da runden begyndte.',
  meaning: 'Temaerne',
  along: 'Jeg vælger temaer',
  alongWhy: 'To gør det, hver for sig. Ingen af jer ser den andens valg, før I begge er færdige.',
  waitsForOther: 'Du er færdig. Når den anden også er det, står det her, hvor I er enige.',
  twoChoose: 'To vælger lige nu. Når begge er færdige, står det her, hvor de er enige.',
  pieces: 'Sætningerne',
  noneFits: 'Ingen af dem',
  isChosen: (theme: string) => `Valgt: ${theme}`,
  chooseOf: (theme: string, says: string) => `${theme}: ${says}`,
  notChosen: 'Ikke valgt endnu',
  left: (n: number) =>
    n === 0
      ? 'Alle sætninger har et valg.'
      : n === 1
        ? 'Én sætning mangler et valg.'
        : `${n} sætninger mangler et valg.`,
  done: 'Jeg er færdig',
  doneWhy: 'Derefter kan du ikke vælge om.',
  same: (n: number, of: number) => `De to valgte det samme ved ${n} af ${of} sætninger.`,
  kappa: (value: string, low: string, high: string) =>
    `Enighed ud over det tilfældige (Cohens kappa): ${value}, mellem ${low} og ${high} med 95 % sikkerhed.`,
  noKappa:
    'Enighed ud over det tilfældige kan ikke regnes ud her: Begge valgte det samme ved alle sætninger, eller der er for få.',
  tooFew: 'Det er få sætninger. Tallet siger mindre end det, de to taler om.',
  differ: 'Her var de uenige',
  oneOther: (one: string, other: string) => `Den ene valgte ${one}, den anden ${other}.`,
  settledAs: (theme: string, note: string) => `Aftalt: ${theme}. ${note}`,
  theme: 'Hvad blev I enige om?',
  note: 'Hvorfor?',
  settle: 'Gem, hvad I aftalte',
  agreed: 'Her var de enige',
  notSettled: 'ikke afgjort',
  choose: 'Vælg',
}

export const roundMessages: Messages<typeof da> = {
  da,
  en: {
    title: 'Themes that two find, each alone',
    lead: 'Two give the same sentences a theme without seeing what the other chose. Where they differ, they talk.',
    to: 'Themes',
    toWhy: 'Two find them, each alone.',
    none: 'Nobody has begun a round yet.',
    roundOf: (day) => `The round of ${day}`,
    stands: {
      open: 'One more is needed to choose.',
      going: 'Two choose, each alone.',
      done: 'Both are done.',
    },
    begin: 'Begin a round',
    themes: 'Themes, one a line',
    themesHint:
      'Write the name, and after a colon what it means. For example: Fear: the citizen says that something frightens them.',
    more: 'More sentences, one a line',
    moreHint: (n) =>
      n === 0
        ? 'Nothing hangs beside the changes yet, so write the sentences here. No names.'
        : `${n === 1 ? 'The one sentence' : `The ${n} sentences`} that hang beside the changes are in it. May be empty. No names.`,
    make: 'Begin the round',
    roundLead: 'The themes and the sentences are as they were when the round was begun.',
    meaning: 'The themes',
    along: 'I choose themes',
    alongWhy: 'Two do it, each alone. Neither of you sees what the other chose until you are both done.',
    waitsForOther: 'You are done. When the other is too, it stands here where you agree.',
    twoChoose: 'Two are choosing now. When both are done, it stands here where they agree.',
    pieces: 'The sentences',
    noneFits: 'None of them',
    isChosen: (theme) => `Chosen: ${theme}`,
    chooseOf: (theme, says) => `${theme}: ${says}`,
    notChosen: 'Not chosen yet',
    left: (n) =>
      n === 0
        ? 'All sentences have a choice.'
        : n === 1
          ? 'One sentence lacks a choice.'
          : `${n} sentences lack a choice.`,
    done: 'I am done',
    doneWhy: 'After that you cannot choose anew.',
    same: (n, of) => `The two chose the same at ${n} of ${of} sentences.`,
    kappa: (value, low, high) =>
      `Agreement beyond chance (Cohen’s kappa): ${value}, between ${low} and ${high} with 95 % confidence.`,
    noKappa:
      'Agreement beyond chance cannot be reckoned here: both chose the same at all sentences, or there are too few.',
    tooFew: 'These are few sentences. The figure says less than what the two talk about.',
    differ: 'Here they differed',
    oneOther: (one, other) => `One chose ${one}, the other ${other}.`,
    settledAs: (theme, note) => `Settled: ${theme}. ${note}`,
    theme: 'What did you agree on?',
    note: 'Why?',
    settle: 'Save what you settled',
    agreed: 'Here they agreed',
    notSettled: 'not settled',
    choose: 'Choose',
  },
}
