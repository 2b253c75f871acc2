import { whoAreOfTheHouse, whoBringTogether, whoMakeTime, whoReflect } from '../../shared/people/roles.ts'
import type { Guide } from '../../shared/request/place.ts'

export const guide: Guide = {
  for: whoAreOfTheHouse,
  title: { da: 'Læringsrum', en: 'Learning rooms' },
  steps: [
    {
      da: 'Lav et rum: hvad det hedder, hvor tit I mødes, og hvem der er inviteret. Find så en dag. Den kommer i alles kalendere.',
      en: 'Make a room: what it is called, how often you meet, and who is invited. Then find a day. It comes into everybody’s calendar.',
      for: whoBringTogether,
    },
    {
      da: 'Følg planen på rummets side. Den siger, hvad I gør, hvor længe, og hvad du kan sige. Den kan tages med på ét ark.',
      en: 'Follow the plan on the room’s page. It says what you do, for how long, and what you can say. It can be taken along on one sheet.',
      for: whoReflect,
    },
    {
      da: 'Foreslå et tema under “Det møder jeg igen og igen”, eller sig “også mig” til et, der står der. Du bestemmer, om dit navn står ved.',
      en: 'Propose a theme under “I keep meeting this”, or say “me too” to one that stands there. You decide whether your name is shown.',
      for: whoReflect,
    },
    {
      da: 'Hæng et stykke, en bemærkning eller det, du selv ville prøve, på et tema. Stykker og bemærkninger ser kun de, der må se dem i forvejen.',
      en: 'Hang a passage, a noticing, or what you yourself wanted to try on a theme. Passages and noticings are seen only by those who may see them anyway.',
      for: whoReflect,
    },
    {
      da: 'Sæt et tema på et teammøde eller et rums møde, du er med i. Står teammødet her ikke, så skriv det ind. I et rum skriver I, hvad et ord betyder for jer, og hver siger selv, om de er enige.',
      en: 'Put a theme on a team meeting or a room’s meeting that you are in. If the team meeting does not stand here, write it in. In a room you write what a word means to you, and each says themselves whether they agree.',
      for: whoReflect,
    },
    {
      da: 'Åbn et rum, og tryk på “Jeg vil gerne med”. Så bliver du inviteret.',
      en: 'Open a room, and press “I would like to come”. Then you are invited.',
      for: whoReflect,
    },
    {
      da: 'Sig, at et rums tid er beskyttet. Du ser, at rummet mødes, og ikke hvem der var der, eller hvad de sagde.',
      en: 'Say that the time of a room is protected. You see that the room meets, and not who was there or what they said.',
      for: whoMakeTime,
    },
  ],
}
