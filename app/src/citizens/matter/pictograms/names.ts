import { sentencesIn } from '@lydhoer/words'
import { ar } from './names.ar.ts'
import { easy } from './names.easy.ts'
import { uk } from './names.uk.ts'

/** What a citizen can point to instead of writing: our own pictures, each with one word. */
export const pictogramNames = sentencesIn(
  {
    money: { da: 'penge', en: 'money' },
    doctor: { da: 'læge', en: 'doctor' },
    tired: { da: 'træt', en: 'tired' },
    work: { da: 'arbejde', en: 'work' },
    placement: { da: 'praktik', en: 'placement' },
    school: { da: 'skole', en: 'school' },
    children: { da: 'børn', en: 'children' },
    home: { da: 'bolig', en: 'home' },
    transport: { da: 'transport', en: 'transport' },
    letter: { da: 'brev', en: 'letter' },
    phone: { da: 'telefon', en: 'telephone' },
    language: { da: 'sprog', en: 'language' },
    alone: { da: 'alene', en: 'alone' },
    calm: { da: 'ro', en: 'calm' },
    glad: { da: 'glad', en: 'glad' },
    angry: { da: 'vred', en: 'angry' },
  },
  {
    easy: easy.pictogramNames,
    ar: ar.pictogramNames,
    uk: uk.pictogramNames,
  },
)

export type Pictogram = keyof typeof pictogramNames

/** All of them, in the order in which they stand. */
export const pictograms = Object.keys(pictogramNames) as [Pictogram, ...Pictogram[]]

export const isPictogram = (code: string): code is Pictogram => Object.hasOwn(pictogramNames, code)
