import type { EndedAs } from '../../shared/companies/endings.ts'
import type { WhoseWish } from './ladder.ts'
import type { LeadsTo, PlacementKind, Wants } from './sealed.ts'
import type { About, Voice } from './voices.ts'

/** Weeks are counted from the one in which it begins. */
export interface DemoPlacement {
  citizen: string
  where: string
  kind?: PlacementKind
  goTo: string
  goodDay: string
  stopWhen: string
  weeksAgo: number
  /** Not begun yet, or not at all for now. */
  stands?: 'preparing' | 'notYet'
  notYet?: { words: string; steps: string; lookIn: number }
  /** Until how many weeks from now. */
  until: number
  hours: readonly (readonly [week: number, hours: number, paid: number, whose: WhoseWish, why: string])[]
  /** What each week came to; null is closed. */
  worked: readonly (number | null)[]
  longer?: readonly (readonly [week: number, until: number, words: string])[]
  voices?: readonly (readonly [about: About, voice: Voice, words: string, daysAgo: number])[]
  wishes?: readonly {
    hours: number
    why: string
    daysAgo: number
    answer?: readonly ['yes' | 'other' | 'no', string, number]
  }[]
  /** The citizen shows the company the hours that are agreed, with their first name. */
  shows?: true
  notWorking?: { wants: Wants; words: string; daysAgo: number; decided?: readonly [boolean, string, number] }
  course?: {
    leadsTo: LeadsTo
    words: string
    promisedBy: string
    stretches: readonly (readonly [
      from: number,
      to: number,
      what: string,
      mustBe: string,
      pays: string,
      held?: string,
    ])[]
  }
  ended?: readonly [EndedAs, string]
}

/** What Fjordby's citizens try now. */
export const tried: readonly DemoPlacement[] = [
  {
    ...{ citizen: 'amina', where: 'Systuen i Havnegade', goTo: 'Kirsten', weeksAgo: 14, until: 6 },
    goodDay: 'Når jeg kan rejse mig, når jeg vil, og vi drikker kaffe klokken ti.',
    stopWhen: 'Hvis ryggen stadig gør ondt dagen efter, to uger i træk.',
    hours: [
      [0, 4, 0, 'together', 'Så lidt, at ryggen kan være med.'],
      [3, 6, 0, 'citizen', 'Jeg når ærmerne, hvis jeg har en time til.'],
      [6, 9, 0, 'company', 'Gardiner til skolen. Amina sagde ja.'],
      [10, 4, 0, 'citizen', 'Min ryg siger nej om onsdagen.'],
      [12, 6, 0, 'citizen', 'Siddende arbejde.'],
      [13, 8, 2, 'citizen', 'To af timerne med løn.'],
    ],
    worked: [4, 4, 5, 6, 6, 5, 9, 8, null, 4, 4, 3, 6, 8],
    voices: [
      ['start', 'citizen', 'Jeg vil gerne sy færdigt. Sig det direkte til mig, hvis noget er skævt.', 98],
      ['start', 'company', 'Vi mangler hænder før jul, og hun kan noget med knaphuller.', 98],
      ['start', 'worker', 'Jeg kommer forbi om onsdagen. Ring, hvis det ikke kan vente.', 98],
      [
        'howItIs',
        'citizen',
        'De gemte et stykke kage til mig, selv om jeg først kom om onsdagen. De siger Amina, ikke praktikanten.',
        12,
      ],
      ['note', 'company', 'Hendes knaphuller er pænere end mine. Vi mangler hende om fredagen.', 11],
      ['note', 'worker', 'Når ryggen driller, bytter de opgaver. Timerne behøver ikke gå ned.', 5],
      ['tasks', 'worker', 'Fra lapper til knaphuller og gardiner.', 40],
    ],
    wishes: [
      {
        ...{ hours: 8, why: 'To af timerne med løn.', daysAgo: 10 },
        answer: ['yes', 'Systuen giver løn for to af dem. Godt gået.', 8],
      },
      { hours: 10, why: 'Jeg vil gerne være der om fredagen. Det er der, de drikker kaffe.', daysAgo: 7 },
    ],
    course: {
      ...{
        leadsTo: 'paidHours',
        words: 'Et job på ti timer, når ryggen kan holde til det.',
        promisedBy: 'Kirsten på Systuen',
      },
      stretches: [
        [
          0,
          9,
          'Fire til ni timer, siddende og stående',
          'At hun selv kan rejse sig',
          'kommunen',
          'Ja, når de bytter opgaver.',
        ],
        [10, 20, 'To timer med løn, resten uden', 'At ryggen er god dagen efter', 'Systuen og kommunen'],
      ],
    },
  },
  {
    ...{ citizen: 'bodil', where: 'Biblioteket i Fjordby', goTo: 'Gitte', weeksAgo: 30, until: 8 },
    goodDay: 'Når jeg har fundet den bog, nogen har ledt efter.',
    stopWhen: 'Hvis jeg skal stå i skranken, før jeg selv siger til.',
    hours: [
      [0, 4, 0, 'together', 'Hendes første ønske.'],
      [6, 6, 0, 'citizen', 'Jeg kan nå vognen.'],
      [14, 9, 0, 'company', 'De har brug for hende om lørdagen.'],
      [18, 8, 0, 'citizen', 'Lørdagen koster søndagen.'],
      [24, 8, 4, 'company', 'De fire timer, hvor hun står for børnebøgerne.'],
      [28, 9, 6, 'citizen', 'Jeg vil gerne læse højt.'],
    ],
    worked: [4, 4, 4, 3, 4, 4, 6, 6, 6, 5, 6, 6, 6, null, 9, 9, 8, 7, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 9, 9],
    longer: [
      [12, 12, 'Hun er begyndt at kende reolerne. Det tager tid.'],
      [23, 8, 'Biblioteket vil lønne fire af timerne.'],
    ],
    voices: [
      [
        'start',
        'citizen',
        'Jeg har sagt bibliotek siden jeg gik ud af skolen. Må jeg rydde op i fred først?',
        210,
      ],
      ['start', 'company', 'Velkommen. Her er stille om formiddagen.', 210],
      ['howItIs', 'citizen', 'De siger mit navn. Jeg er med på billedet ved indgangen.', 20],
      [
        'learned',
        'citizen',
        'Jeg kan otte timer, når lørdagen er fri. Jeg er god til at huske, hvor ting står.',
        15,
      ],
      ['learned', 'worker', 'Det første ønske var det rigtige. Vi brugte et år på at komme til det.', 14],
    ],
    course: {
      ...{
        leadsTo: 'paidHours',
        words: 'Seks timer med løn om ugen, fast.',
        promisedBy: 'Gitte på biblioteket',
      },
      stretches: [
        [0, 12, 'Reolerne', 'Ro om formiddagen', 'kommunen', 'Ja. Hun bad selv om mere.'],
        [13, 23, 'Børnebøgerne', 'Lørdag fri', 'kommunen', 'Ja, da lørdagen blev fri.'],
        [24, 36, 'Fire og så seks timer med løn', 'At hun selv siger til om skranken', 'biblioteket'],
      ],
    },
  },
  {
    ...{ citizen: 'louise', where: 'Blomsterhallen', goTo: 'Merete', weeksAgo: 6, until: 7 },
    goodDay: 'Når nogen siger, at buketten er god.',
    stopWhen: 'Hvis jeg ikke ved, om jeg gør det rigtigt.',
    hours: [[0, 9, 0, 'together', 'Tre timer om dagen, tre dage.']],
    worked: [9, 9, 7, 6, 5],
    voices: [
      ['start', 'citizen', 'Jeg vil gerne vide, hvad jeg skal, når jeg kommer.', 40],
      [
        'howItIs',
        'citizen',
        'Hun siger ikke godmorgen. De har et navn til mig. Fødselsdagene er, når jeg er gået.',
        3,
      ],
    ],
    notWorking: {
      wants: 'talkFirst',
      words: 'Chefen siger aldrig noget. Jeg ved ikke, om jeg er i vejen.',
      daysAgo: 1,
    },
  },
  {
    ...{ citizen: 'kurt', where: 'Lokalhistorisk forening', goTo: 'Vagn', weeksAgo: 9, until: 4 },
    goodDay: 'Når jeg kan gå hjem, før jeg er brugt op.',
    stopWhen: 'Hvis jeg sover hele dagen efter.',
    hours: [
      [0, 6, 0, 'worker', 'Der skulle prøves seks.'],
      [3, 4, 0, 'citizen', 'Jeg sover hele næste dag.'],
      [6, 2, 0, 'citizen', 'To timer går. Fire går ikke.'],
    ],
    worked: [6, 4, 5, 4, 3, 4, 2, 2, 2],
    voices: [['learned', 'worker', 'Opgaver, dage og tider er byttet. To timer er det, der holder.', 8]],
  },
  {
    ...{
      citizen: 'mikkel',
      where: 'Rugkanten',
      kind: 'wageSubsidy',
      goTo: 'Aksel',
      weeksAgo: 12,
      until: 14,
    },
    shows: true,
    goodDay: 'Når jeg er der, før ovnen er varm.',
    stopWhen: 'Hvis cyklen ikke kan køre, og der ikke er en bus.',
    hours: [
      [0, 15, 15, 'together', ''],
      [5, 20, 20, 'company', 'To mand syge.'],
      [9, 22, 22, 'citizen', 'Jeg vil lære surdejen.'],
    ],
    worked: [15, 15, 14, 15, 15, 20, 21, 20, 18, 22, 22, 22],
  },
  {
    ...{ citizen: 'hamid', where: 'Trykkeriet', goTo: 'Gorm', weeksAgo: 5, until: 8 },
    goodDay: 'Når jeg må spørge to gange.',
    stopWhen: 'Hvis jeg får ondt i hovedet af farverne.',
    hours: [
      [0, 6, 0, 'together', ''],
      [3, 8, 0, 'citizen', 'Jeg kan blive til frokost.'],
    ],
    worked: [6, 6, 5, 8, 8],
    wishes: [{ hours: 12, why: 'De spørger, om jeg kan en dag mere.', daysAgo: 3 }],
  },
  {
    ...{
      citizen: 'johnny',
      where: 'Vognmand Krogh og køreskolen',
      kind: 'combined',
      goTo: 'Per',
      weeksAgo: 8,
      until: 20,
    },
    goodDay: 'Når jeg er ude på vejen.',
    stopWhen: 'Hvis jeg ikke består to gange.',
    hours: [
      [0, 20, 0, 'together', 'Skole hver anden uge.'],
      [4, 22, 8, 'company', 'Han kører med på turen til færgen.'],
    ],
    worked: [20, 20, 18, 20, 22, 22, 22, 22],
    course: {
      ...{ leadsTo: 'job', words: 'Et fleksjob, når kørekortet er der.', promisedBy: 'Vognmand Krogh' },
      stretches: [
        [0, 7, 'Teori i skole hver anden uge', 'Plads på holdet', 'kommunen', 'Ja.'],
        [8, 20, 'Køretimer, og med på turen', 'Teoriprøven bestået', 'vognmanden og kommunen'],
      ],
    },
  },
  {
    ...{
      citizen: 'olena',
      where: 'Hotellet ved fjorden, reception',
      goTo: 'Birgit',
      weeksAgo: 4,
      until: 9,
      kind: 'wageSubsidy',
    },
    goodDay: 'Når en gæst taler langsomt.',
    stopWhen: 'Hvis jeg kun gør rent.',
    hours: [[0, 25, 25, 'together', '']],
    worked: [25, 25, 24, 25],
  },
  {
    ...{ citizen: 'freja', where: 'Dyreinternatet', goTo: 'Ruth', weeksAgo: 3, until: 6 },
    goodDay: 'Når jeg kan være hos kattene.',
    stopWhen: 'Hvis jeg skal tage telefonen.',
    hours: [[0, 3, 0, 'citizen', 'Tre er nok til at begynde med.']],
    worked: [3, 3, 2],
    wishes: [{ hours: 2, why: 'Fredagen er for lang.', daysAgo: 2 }],
  },
  {
    ...{
      citizen: 'erling',
      where: 'Præstegårdshaven',
      goTo: 'Tage',
      weeksAgo: 0,
      until: 12,
      stands: 'preparing',
    },
    ...{ goodDay: 'Når jeg selv må dele dagen.', stopWhen: 'Hvis knæet hæver.', hours: [], worked: [] },
  },
  {
    ...{ citizen: 'sara', where: 'Lægehuset Torvet', kind: 'course', goTo: 'Jytte', weeksAgo: 7, until: 10 },
    goodDay: 'Når jeg forstår latinen.',
    stopWhen: 'Hvis eksamen flytter.',
    hours: [[0, 15, 0, 'together', 'Skole tre dage, lægehus to.']],
    worked: [15, 15, 15, 12, 15, 15, 15],
  },
  {
    ...{ citizen: 'dennis', where: 'Seniorernes computerhjælp', goTo: 'Grethe', weeksAgo: 2, until: 10 },
    goodDay: 'Når en på firs har sendt sin første mail.',
    stopWhen: 'Hvis det kun er de unge, der kommer.',
    hours: [[0, 8, 0, 'citizen', 'Ældre kunder. Det har jeg sagt hele tiden.']],
    worked: [8, 8],
  },
  {
    ...{
      citizen: 'louise',
      where: 'Dagplejens legestue',
      goTo: 'Camilla',
      weeksAgo: 0,
      until: 20,
      stands: 'notYet',
    },
    ...{ goodDay: 'Når et barn falder i søvn hos mig.', stopWhen: '', hours: [], worked: [] },
    notYet: {
      words: 'Attesten skal være i orden først. Det tager seks uger.',
      steps: 'Søg børneattesten sammen.\nBesøg legestuen en formiddag.',
      lookIn: 20,
    },
  },
  {
    ...{ citizen: 'freja', where: 'Zoologisk have', goTo: '', weeksAgo: 0, until: 20, stands: 'notYet' },
    ...{ goodDay: '', stopWhen: '', hours: [], worked: [] },
    notYet: {
      words: 'Hun ville gå derfra efter to timer og ikke komme igen. Det har hun selv sagt.',
      steps: 'Tre timer på internatet, til det er roligt.\nEn tur derud en hverdag.',
      lookIn: -1,
    },
  },
  {
    ...{ citizen: 'mikkel', where: 'Ungdomsskolens køkken', goTo: 'Sanne', weeksAgo: 26, until: -14 },
    goodDay: 'Når maden bliver spist.',
    stopWhen: 'Hvis jeg skal møde før bussen.',
    hours: [
      [0, 8, 0, 'together', ''],
      [4, 6, 0, 'citizen', 'Første bus kører for sent.'],
    ],
    worked: [8, 7, 6, 6, 6, 6, 5],
    notWorking: {
      ...{
        wants: 'stopNow',
        words: 'Jeg kommer ikke igen, før nogen har spurgt mig om bussen.',
        daysAgo: 130,
      },
      decided: [true, 'Sif ringer til køkkenet. Vi leder efter noget, han kan cykle til.', 129],
    },
  },
]
