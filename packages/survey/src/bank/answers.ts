import type { AnswerKind } from './item.ts'

/** The answers to choose among, from least to most, in the languages of the bank. */
export const scales: Record<Exclude<AnswerKind, 'words'>, Record<'da' | 'easy' | 'en', readonly string[]>> = {
  degree: {
    da: ['slet ikke', 'i mindre grad', 'i nogen grad', 'i høj grad', 'i meget høj grad'],
    easy: ['slet ikke', 'lidt', 'noget', 'meget', 'rigtig meget'],
    en: ['not at all', 'to a small extent', 'to some extent', 'to a large extent', 'to a very large extent'],
  },
  agree: {
    da: ['helt uenig', 'uenig', 'hverken enig eller uenig', 'enig', 'helt enig'],
    easy: ['passer slet ikke', 'passer ikke', 'både og', 'passer', 'passer helt'],
    en: ['strongly disagree', 'disagree', 'neither agree nor disagree', 'agree', 'strongly agree'],
  },
  often: {
    da: ['aldrig', 'sjældent', 'nogle gange', 'ofte', 'altid'],
    easy: ['aldrig', 'sjældent', 'nogle gange', 'ofte', 'altid'],
    en: ['never', 'rarely', 'sometimes', 'often', 'always'],
  },
  yesNo: {
    da: ['nej', 'delvist', 'ja'],
    easy: ['nej', 'lidt', 'ja'],
    en: ['no', 'partly', 'yes'],
  },
}

/** Beside every scale: nobody has to know, or to say. */
export const besideScale = {
  da: ['ved ikke', 'vil ikke sige'],
  easy: ['ved ikke', 'vil ikke sige'],
  en: ['don’t know', 'won’t say'],
} as const
