import type { Purpose } from '@lydhoer/database'
import { sentencesIn, type Sentence } from '@lydhoer/words'
import { ar } from './purpose-words.ar.ts'
import { easy } from './purpose-words.easy.ts'
import { uk } from './purpose-words.uk.ts'

/** What a purpose lets happen, as it is said to the citizen, to whom «you» is the citizen: a whole sentence without its full stop. */
export const mayToCitizen = sentencesIn(
  {
    ownReflection: {
      da: 'Den, du talte med, må høre samtalen igen for at lære',
      en: 'The one you talked with may hear the talk again to learn',
    },
    colleagues: { da: 'Kolleger må høre et stykke for at lære', en: 'Colleagues may hear a part to learn' },
    research: { da: 'Forskere må høre et stykke', en: 'Researchers may hear a part' },
    teaching: {
      da: 'Et stykke må bruges, når andre skal lære',
      en: 'A part may be used when others are taught',
    },
    quote: { da: 'Dine ord må gengives uden dit navn', en: 'Your words may be quoted without your name' },
  } satisfies Record<Purpose, Sentence>,
  { easy: easy.may, ar: ar.may, uk: uk.may },
)

/** What a no to it means, said in the same way. */
export const mayNotToCitizen = sentencesIn(
  {
    ownReflection: {
      da: 'Den, du talte med, må ikke høre samtalen igen',
      en: 'The one you talked with may not hear the talk again',
    },
    colleagues: { da: 'Kolleger må ikke høre et stykke', en: 'Colleagues may not hear a part' },
    research: { da: 'Forskere må ikke høre et stykke', en: 'Researchers may not hear a part' },
    teaching: {
      da: 'Et stykke må ikke bruges, når andre skal lære',
      en: 'A part may not be used when others are taught',
    },
    quote: { da: 'Dine ord må ikke gengives', en: 'Your words may not be quoted' },
  } satisfies Record<Purpose, Sentence>,
  { easy: easy.mayNot, ar: ar.mayNot, uk: uk.mayNot },
)

/** As it is said to the worker who held the conversation, to whom «you» is the worker. */
export const purposesToWorker: Record<Purpose, { may: Sentence; mayNot: Sentence }> = {
  ownReflection: {
    may: {
      da: 'Du må lytte til samtalen igen for at lære',
      en: 'You may listen to the conversation again, to learn',
    },
    mayNot: {
      da: 'Du må ikke lytte til samtalen igen',
      en: 'You may not listen to the conversation again',
    },
  },
  colleagues: {
    may: {
      da: 'Dine kolleger må høre et stykke for at lære',
      en: 'Your colleagues may hear a passage, to learn',
    },
    mayNot: { da: 'Dine kolleger må ikke høre et stykke', en: 'Your colleagues may not hear a passage' },
  },
  research: {
    may: { da: 'Forskere må høre et stykke', en: 'Researchers may hear a passage' },
    mayNot: { da: 'Forskere må ikke høre et stykke', en: 'Researchers may not hear a passage' },
  },
  teaching: {
    may: { da: 'Et stykke må bruges i undervisning', en: 'A passage may be used in teaching' },
    mayNot: { da: 'Et stykke må ikke bruges i undervisning', en: 'A passage may not be used in teaching' },
  },
  quote: {
    may: {
      da: 'Borgerens ord må gengives uden navn',
      en: 'The citizen’s words may be quoted without a name',
    },
    mayNot: { da: 'Borgerens ord må ikke gengives', en: 'The citizen’s words may not be quoted' },
  },
}
