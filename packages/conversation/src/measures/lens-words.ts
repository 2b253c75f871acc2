import type { PronounPerson, QuestionDesign } from '@lydhoer/danish'
import type { Sentence } from '@lydhoer/words'
import type { LensKind } from './lens-model.ts'

/** What each lens shows, in two sentences. */
export const lensExplanations: Record<LensKind, Sentence> = {
  whoTalks: {
    da: 'Stribens farver viser, hvem der taler hvornår. Der findes ingen rigtig fordeling: se efter, hvor den skifter, og hvad der sker der.',
    en: 'The strip shows who talks when. No share is the right one: look for where it changes, and what happens there.',
  },
  pauses: {
    da: 'Her er pauserne, som de er skrevet eller fremgår af tiderne. Spørg hver gang, hvad der gik forud, og hvem der bryder stilheden.',
    en: 'These are the pauses as written or as the times show. Ask each time what went before, and who breaks the silence.',
  },
  questions: {
    da: 'Et spørgsmåls form inviterer til bestemte svar: “har du nogen spørgsmål?” inviterer til nej. Læs svaret efter hvert spørgsmål, før du tænker over formen.',
    en: 'The form of a question invites certain answers: “do you have any questions?” invites no. Read the answer after each question before thinking about its form.',
  },
  pronouns: {
    da: '“Vi”, “man”, “du” og “jeg” fortæller, på hvis vegne der tales. Spørg ved hvert “vi”, om borgeren er regnet med.',
    en: '“We”, “one”, “you” and “I” tell on whose behalf someone talks. Ask at each “vi” (we) whether the citizen is counted in.',
  },
  minimalResponses: {
    da: 'Korte svar som “ja”, “mm” og “okay” lader den anden beholde ordet. En lang række af dem er et sted at lytte efter, hvad der ikke bliver sagt.',
    en: 'Short answers such as “yes”, “mm” and “okay” leave the floor to the other. A long row of them is a place to listen for what is not said.',
  },
  laughter: {
    da: 'Latter og smilende tale står ofte ved noget ømtåleligt. Se, hvem der ler, hvem der ler med, og hvem der ikke gør.',
    en: 'Laughter and smiling talk often stand near something delicate. See who laughs, who joins in, and who does not.',
  },
  hesitation: {
    da: 'Tøven er “øh”, “måske”, ord, der brydes af, og ord, der siges om. Den står ofte lige før noget, der er svært eller nyt at sige.',
    en: 'Hesitation is “øh” (er), “måske” (perhaps), words broken off and words said again. It often stands just before something hard or new to say.',
  },
  workPerspectives: {
    da: 'I margenen står, hvor borgeren ser ud til at tale om bestemt arbejde eller om arbejde som mål. Maskinen kan høre forkert: læs turen, og hør, hvad der kommer efter.',
    en: 'The margin shows where the citizen seems to speak of particular work, or of work as the goal. The machine can mishear: read the turn and hear what comes after.',
  },
  institutional: {
    da: 'I margenen står, hvor en medarbejder ser ud til at tale på systemets vegne: regler, planer, papirer. Det hører med: se, hvad borgeren var ved at sige lige før.',
    en: 'The margin shows where a worker seems to speak for the system: rules, plans, papers. It belongs here: see what the citizen was about to say just before.',
  },
  sayingWhatOneSees: {
    da: 'Her siger nogen højt, hvad der sker i selve samtalen: “du har mest sagt ja og nej”. Hør, hvad borgeren gør med det.',
    en: 'Here somebody says aloud what happens in the talk itself: “you have mostly said yes and no”. Hear what the citizen does with it.',
  },
  nameUse: {
    da: 'Her siges borgerens navn. Det kan være nærhed, og det kan være pres: hør, hvad der kommer lige før og efter.',
    en: 'Here the citizen’s name is said. It can be closeness and it can be pressure: hear what comes just before and after.',
  },
}

/** What questions of each kind are called beside a number: one, and several. */
export const designNames: Record<QuestionDesign, { one: Sentence; several: Sentence }> = {
  open: {
    one: { da: 'åbent spørgsmål', en: 'open question' },
    several: { da: 'åbne spørgsmål', en: 'open questions' },
  },
  closed: {
    one: { da: 'ja/nej-spørgsmål', en: 'yes/no question' },
    several: { da: 'ja/nej-spørgsmål', en: 'yes/no questions' },
  },
  choice: {
    one: { da: 'spørgsmål med valg', en: 'choice question' },
    several: { da: 'spørgsmål med valg', en: 'choice questions' },
  },
  tag: {
    one: { da: 'udsagn med “ikke?”', en: 'statement with a tag' },
    several: { da: 'udsagn med “ikke?”', en: 'statements with a tag' },
  },
  declarative: {
    one: { da: 'spørgende udsagn', en: 'declarative question' },
    several: { da: 'spørgende udsagn', en: 'declarative questions' },
  },
}

export const personNames: Record<PronounPerson, Sentence> = {
  we: { da: 'vi, os, vores', en: 'vi, os, vores (we)' },
  man: { da: 'man', en: 'man (one)' },
  you: { da: 'du, dig, din', en: 'du, dig, din (you)' },
  youPolite: { da: 'De, Dem, Deres', en: 'De, Dem, Deres (polite you)' },
  youAll: { da: 'I, jer, jeres', en: 'I, jer, jeres (you all)' },
  I: { da: 'jeg, mig, min', en: 'jeg, mig, min (I)' },
}
