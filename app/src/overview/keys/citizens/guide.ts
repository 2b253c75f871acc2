import type { Guide } from '../../../shared/request/place.ts'
import { whoKeepsKeys } from '../who.ts'

export const guide: Guide = {
  for: whoKeepsKeys,
  title: { da: 'Skriv, hvem der er her', en: 'Write who is here' },
  steps: [
    {
      da: 'Under Overblik ligger “Hvem er her”: borgerne, og hvem de arbejder sammen med. Hver gang du ser eller retter noget, kan borgeren se det. Her ser du ikke, hvad der bliver sagt.',
      en: 'Under Overview lies “Who is here”: the citizens, and whom they work with. Each time you see or correct something, the citizen can see it. You do not see here what is said.',
    },
    {
      da: 'Skriv en borger ind med navn og CPR-nummer, og vælg, hvem borgeren arbejder sammen med. Er mange på vej, så læs dem ind fra en fil: du ser først, hvad der vil ske.',
      en: 'Write a citizen in with name and CPR number, and choose whom they work with. When many are coming, read them in from a file: you first see what would happen.',
    },
    {
      da: 'Kolleger kommer af sig selv, når de logger ind, med de roller, kommunens log ind giver dem. Holder en op, så skriv det under Kolleger, og giv borgerne videre samme sted.',
      en: 'Colleagues come by themselves when they sign in, with the roles that the municipality’s sign-in gives them. When one stops, write it under Colleagues, and hand the citizens on from there.',
    },
    {
      da: 'Det, du skrev forkert i dag, kan tages tilbage i dag. Det, der er ældre, slutter på en dag og bliver stående.',
      en: 'What you wrote wrongly today can be taken back today. What is older ends on a day and stays to be read.',
    },
  ],
}
