import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Guide } from '../../shared/request/place.ts'
import { messages } from './messages.ts'

export const guide: Guide = {
  for: whoAreOfTheHouse,
  title: { da: messages.da.title, en: messages.en.title },
  steps: [
    {
      da: 'Skriv et ord eller to. Du får det, der har dem alle, det nyeste først. “Sanktionen” og “sanktionsbrev” finder også “sanktion”.',
      en: 'Write a word or two. You get what has all of them, the newest first. “Sanktionen” and “sanktionsbrev” find “sanktion” too.',
    },
    {
      da: 'Vælg en slags, hvis der er for meget. Du ser kun det, du også må åbne.',
      en: 'Choose a kind where there is too much. You see only what you may open too.',
    },
  ],
}
