import { whoConverse, whoReflect } from '../../shared/people/roles.ts'
import type { Guide } from '../../shared/request/place.ts'

export const guide: Guide = {
  for: whoReflect,
  title: { da: 'Stykker', en: 'Passages' },
  steps: [
    {
      for: whoConverse,
      da: 'I en samtale, du selv har haft: Tryk “Vælg et stykke”, så på den første og den sidste tur. Gem det, del det, eller lån et øre til det.',
      en: 'In a conversation that you held yourself: press “Choose a passage”, then the first and the last turn. Keep it, share it, or lend an ear to it.',
    },
    {
      for: whoConverse,
      da: 'Det hedder det, du gerne vil have dem til at lytte efter.',
      en: 'It is called what you would like them to listen for.',
    },
    {
      da: 'Et stykke er nogle få ture, som en kollega har lov at dele. Du ser netop de ture og ikke andet.',
      en: 'A passage is a few turns that a colleague may share. You see just those turns and nothing else.',
    },
    {
      da: 'Sig, hvad der sker, hvorfor lige nu, og hvad der så sker. Ikke om det var godt.',
      en: 'Say what happens, why just now, and what happens then. Not whether it was good.',
    },
  ],
}
