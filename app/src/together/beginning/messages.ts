import type { Messages } from '@lydhoer/words'
import type { Step } from './first-year.ts'
import type { Needed } from './who-is-along.ts'

const da = {
  title: 'Kom i gang',
  lead: 'Til den, der vil i gang med at lytte mere: om det passer nu, hvem der skal med, og et første år. Intet bliver gemt. Skriv siden ud, og tag den med.',
  fitTitle: 'Passer det os nu?',
  fitLead: 'Læs begge lister sammen. De bliver ikke talt op; tal om de sætninger, I er uenige om.',
  fits: 'Det passer, når',
  fitsNot: 'Vent, når',
  yes: [
    'nogen her undrer sig over, hvorfor det, vi gør, ikke hjælper dem, der er længst fra arbejde',
    'ledere på alle trin vil bruge tid på det, også når der er travlt',
    'medarbejdere må tage tid til at lytte til deres egne samtaler, og ingen bedømmer dem på det',
    'vi tør spørge borgere, hvad problemet er, og lade svaret ændre noget',
    'vi kan leve med, at det tager år, og at noget af det, vi prøver, ikke virker',
    'nogen har tid til at holde tråden',
  ],
  no: [
    'der skal vises tal inden et halvt år',
    'det skal bruges til at måle den enkelte medarbejder',
    'kun én leder vil det, og de andre venter på, at det går over',
    'ingen ved, hvem der er her om et halvt år',
    'svaret er givet på forhånd, og borgerne skal bare høres',
  ],
  waiting: 'At vente er ikke et nederlag. Sæt en dag på, hvornår I spørger igen.',
  alongTitle: 'Hvem skal med fra den første dag?',
  alongLead:
    'Begynd ikke, før de er her. Uden en vidensmægler blandt dem, der taler med virksomheder, går det, de ved, tabt.',
  along: {
    director: 'En chef, der vil svare politikerne, når de spørger efter tal',
    teamLead: 'De nærmeste ledere: dem, der kan give tid',
    coordinator: 'En, der holder tråden på tværs af afdelinger',
    broker: 'Vidensmæglere, helst to i hver afdeling',
    brokerAmongConsultants: 'Mindst én vidensmægler blandt virksomhedskonsulenterne',
    researcher: 'En forsker, der forstyrrer og ikke kommer med opskrifter',
  } satisfies Record<Needed, string>,
  citizens: 'Borgere, der vil drikke kaffe med jer og sige, hvad der er svært',
  isHere: 'er her',
  isMissing: 'mangler endnu',
  yours: 'spørg dem selv',
  yearTitle: 'Det første år',
  yearLead:
    'Dagene er til at flytte. De viser, hvad der kommer efter hvad, og hvor i Lydhør det bliver gjort.',
  from: 'Hvornår begynder I?',
  showDays: 'Vis dagene',
  unread: 'Den dag kunne ikke læses. Her er regnet med om to uger.',
  over: 'Den dag er gået. Så ved I, hvor I skulle være nu, og det er ikke for sent.',
  steps: {
    leaders: 'Ledere på alle trin mødes: Hvad giver vi plads til, og hvad holder vi op med at tælle?',
    brokers: 'Find vidensmæglerne, og skriv sammen, hvad en vidensmægler gør her.',
    wonder: 'Drik kaffe med fire borgere. Skriv det, de undrer sig over, som den første undren.',
    firstTalk: 'Den første samtale bliver optaget, med borgerens ja.',
    lendAnEar: 'Lån et øre for første gang: fem kolleger om to minutter af en samtale.',
    rooms: 'Læringsrummet får en fast tid, og en leder passer på den.',
    flip: 'Den første FLIP: forskning og praksis om det, I undrer jer mest over.',
    log: 'Kommunens første log: hvad vi gjorde, hvad vi lærte, og hvad der står i vejen.',
    tries: 'Nogle prøver noget sammen, og I aftaler, hvordan I vil mærke en forskel.',
    seminar: 'Vidensmæglernes første seminar, med god tid til én ting.',
    feedback: 'Feedbackmakkere: kolleger sidder med i hinandens samtaler.',
    visit: 'Forskere på besøg. Skriv først, hvad I selv vil bruge tiden på.',
    again:
      'Lederne mødes: Hvad er anderledes, for hvem, og hvad står i vejen? Gå videre, lav det om, eller hold op.',
  } satisfies Record<Step, string>,
  saysTitle: 'Når nye kommer til',
  saysLead:
    'Sætninger til at skrive af og lave om, så ingen bliver overrasket over, at vi lytter til hinanden.',
  says: [
    {
      where: 'I et stillingsopslag',
      lines: [
        'Hos os lytter vi til vores egne samtaler sammen. Du bliver ikke bedømt på dem, og du skal have lyst til at blive klogere sammen med andre.',
        'Du får en makker fra den første uge.',
      ],
    },
    {
      where: 'Til jobsamtalen',
      lines: [
        'Fortæl om en samtale, hvor du opdagede noget først bagefter.',
        'Hvordan ville du have det med, at en kollega sad med?',
      ],
    },
    {
      where: 'Til den årlige samtale',
      lines: [
        'Hvad har du hørt hos en borger i år, som du ikke hørte før?',
        'Hvad har du prøvet, også af det, der ikke virkede? Du vælger selv, hvad du fortæller.',
        'Hvad skal jeg som leder give plads til?',
      ],
    },
  ],
}

export const messages: Messages<typeof da> = {
  da,
  en: {
    title: 'Begin',
    lead: 'For whoever wants to listen more: whether it fits now, who must be along, and a first year. Nothing is kept. Print the page and take it along.',
    fitTitle: 'Does it fit us now?',
    fitLead: 'Read both lists together. They are not added up; talk about the sentences you disagree on.',
    fits: 'It fits when',
    fitsNot: 'Wait when',
    yes: [
      'somebody here wonders why what we do does not help those who are furthest from work',
      'leaders of every layer will spend time on it, also when it is busy',
      'workers may take time to listen to their own conversations, and nobody judges them by it',
      'we dare to ask citizens what the problem is, and let the answer change something',
      'we can live with its taking years, and with some of what we try not working',
      'somebody has time to keep the thread',
    ],
    no: [
      'figures must be shown within half a year',
      'it is to be used to measure the single worker',
      'only one leader wants it, and the others wait for it to pass',
      'nobody knows who is here in half a year',
      'the answer is given beforehand, and citizens are merely to be heard',
    ],
    waiting: 'To wait is no defeat. Set a day on which you ask again.',
    alongTitle: 'Who must be along from the first day?',
    alongLead:
      'Do not begin before they are here. Without a broker among those who talk with companies, what these know is lost.',
    along: {
      director: 'A director who will answer politicians when they ask for figures',
      teamLead: 'The nearest leaders: those who can give time',
      coordinator: 'One who keeps the thread across departments',
      broker: 'Knowledge brokers, two in each department if you can',
      brokerAmongConsultants: 'At least one knowledge broker among the company consultants',
      researcher: 'A researcher who disturbs and brings no recipes',
    },
    citizens: 'Citizens who will have coffee with you and say what is hard',
    isHere: 'is here',
    isMissing: 'not here yet',
    yours: 'ask them yourselves',
    yearTitle: 'The first year',
    yearLead:
      'The days are there to be moved. They show what comes after what, and where in Lydhør it is done.',
    from: 'When do you begin?',
    showDays: 'Show the days',
    unread: 'That day could not be read. This is reckoned from two weeks ahead.',
    over: 'That day has passed. So you know where you would be now, and it is not too late.',
    steps: {
      leaders: 'Leaders of every layer meet: what do we make room for, and what do we stop counting?',
      brokers: 'Find the knowledge brokers, and write together what a broker does here.',
      wonder: 'Have coffee with four citizens. Write what they wonder at as the first wonder.',
      firstTalk: 'The first conversation is recorded, with the citizen’s yes.',
      lendAnEar: 'Lend an ear for the first time: five colleagues on two minutes of a conversation.',
      rooms: 'The learning room gets a fixed time, and a leader protects it.',
      flip: 'The first FLIP: research and practice on what you wonder at most.',
      log: 'The municipality’s first log: what we did, what we learned, and what stands in the way.',
      tries: 'Some try something together, and you agree on how you would notice a difference.',
      seminar: 'The brokers’ first seminar, with time to stay with one thing.',
      feedback: 'Peer feedback: colleagues sit in on each other’s conversations.',
      visit: 'Researchers visit. Write first what you want to use the time for.',
      again:
        'The leaders meet: what is different, for whom, and what stands in the way? Go on, change it, or stop.',
    },
    saysTitle: 'When new people come',
    saysLead: 'Sentences to copy and change, so that nobody is surprised that we listen to each other.',
    says: [
      {
        where: 'In a job advert',
        lines: [
          'Here we listen to our own conversations together. You are not judged by them, and you should like to learn with others.',
          'You have a partner from the first week.',
        ],
      },
      {
        where: 'At the job interview',
        lines: [
          'Tell of a conversation in which you noticed something only afterwards.',
          'How would you feel about a colleague sitting in?',
        ],
      },
      {
        where: 'At the yearly talk',
        lines: [
          'What have you heard from a citizen this year that you did not hear before?',
          'What have you tried, also of what did not work? You choose what you tell.',
          'What shall I make room for as your leader?',
        ],
      },
    ],
  },
}
