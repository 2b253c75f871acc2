import { whoAreOfTheHouse, whoBringTogether } from '../../shared/people/roles.ts'
import type { Guide } from '../../shared/request/place.ts'
import { messages } from './messages.ts'

export const guide: Guide = {
  for: whoAreOfTheHouse,
  title: { da: messages.da.way, en: messages.en.way },
  steps: [
    {
      da: 'Vælg det, en kollega skal bære i stedet for dig, og vælg kollegaen. De ser det på I dag og svarer på hver ting. Indtil da er det dit.',
      en: 'Choose what a colleague is to carry instead of you, and choose the colleague. They see it on Today and answer thing by thing. Until then it is yours.',
    },
    {
      da: 'En FLIP og noget, I prøver sammen, kan kun gå til en, der allerede er med: Inviter dem først.',
      en: 'A FLIP, and what you try together, goes only to one who is in it already: invite them first.',
    },
    {
      da: 'Er nogen rejst, så tilbyd det, de bar, til en, der er her. Du læser ikke mere af det end før.',
      en: 'When somebody has left, offer what they carried to one who is here. You read no more of it than before.',
      for: whoBringTogether,
    },
  ],
}
