import type { Messages } from '@lydhoer/words'
import type { Decision, DecisionWords } from '../../matter/from-a-day/decision.ts'
import { fewInPanel } from './few.ts'

const words: Messages<DecisionWords> = {
  da: {
    title: 'Hvor mange et svar venter på',
    now: (n) => `Lige nu venter et svar på, at ${n} borgere har svaret om brevet.`,
    lead: 'En borger, der læser et brev for os, kan lade sit svar vente, til flere har svaret. Så kan ingen gætte, hvem der har skrevet hvad. Det tal, der gælder den dag, borgeren svarer, bliver ved svaret.',
    label: 'Antal borgere, mindst 3',
    line: (n, day) => `${n} borgere fra ${day}`,
  },
  en: {
    title: 'How many an answer waits for',
    now: (n) => `Now an answer waits until ${n} citizens have answered about the letter.`,
    lead: 'A citizen who reads a letter for us may let their answer wait until more have answered. Then nobody can guess who wrote what. The number that holds on the day the citizen answers stays with the answer.',
    label: 'Number of citizens, 3 at least',
    line: (n, day) => `${n} citizens from ${day}`,
  },
}

/** For how many an answer of the panel waits. */
export const least: Decision = {
  ...{ kept: 'panel_rule', at: '/breve/panel/mindst', guard: ['coordinator'], words },
  ...{ least: 3, most: 50 },
  decided: {
    da: 'Det er gemt. Borgerne får tallet at vide, før de svarer.',
    en: 'It has been saved. Citizens are told the number before they answer.',
  },
  now: async (_, sql) => ({ number: (await fewInPanel(sql)).least, validFrom: null }),
}
