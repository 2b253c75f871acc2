import type { Purpose } from '@lydhoer/database'
import type { Sentence } from '@lydhoer/words'

/** What a purpose lets happen, and what a no to it means: each a whole sentence without its full stop. */
type Words = Record<Purpose, { may: Sentence; mayNot: Sentence }>

/** As it is said to the citizen, to whom «you» is the citizen. */
export const purposesToCitizen: Words = {
  ownReflection: {
    may: {
      da: 'Den, du talte med, må høre samtalen igen for at lære',
      en: 'The one you talked with may hear the talk again to learn',
    },
    mayNot: {
      da: 'Den, du talte med, må ikke høre samtalen igen',
      en: 'The one you talked with may not hear the talk again',
    },
  },
  colleagues: {
    may: { da: 'Kolleger må høre et stykke for at lære', en: 'Colleagues may hear a part to learn' },
    mayNot: { da: 'Kolleger må ikke høre et stykke', en: 'Colleagues may not hear a part' },
  },
  research: {
    may: { da: 'Forskere må høre et stykke', en: 'Researchers may hear a part' },
    mayNot: { da: 'Forskere må ikke høre et stykke', en: 'Researchers may not hear a part' },
  },
  teaching: {
    may: {
      da: 'Et stykke må bruges, når andre skal lære',
      en: 'A part may be used when others are taught',
    },
    mayNot: {
      da: 'Et stykke må ikke bruges, når andre skal lære',
      en: 'A part may not be used when others are taught',
    },
  },
  quote: {
    may: { da: 'Dine ord må gengives uden dit navn', en: 'Your words may be quoted without your name' },
    mayNot: { da: 'Dine ord må ikke gengives', en: 'Your words may not be quoted' },
  },
}

/** As it is said to the worker who held the conversation, to whom «you» is the worker. */
export const purposesToWorker: Words = {
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
