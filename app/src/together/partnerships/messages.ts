import type { Messages, Sentence } from '@lydhoer/words'

/** What stands above a part of what crosses; it is kept in both languages with the copy. */
export const heads = {
  more: { da: 'Mere om det', en: 'More about it' },
  limits: { da: 'Det siger det ikke noget om', en: 'What it does not say' },
  rests: { da: 'Lagt til hvile', en: 'Laid to rest' },
  body: { da: 'Det står der', en: 'What is written' },
  address: { da: 'Her ligger det', en: 'Where it lies' },
  how: { da: 'Sådan gjorde de', en: 'How they did it' },
  looksFor: { da: 'Det ville de kigge efter', en: 'What they would look for' },
  who: { da: 'Det blev prøvet af', en: 'It was tried by' },
  worked: { da: 'Virkede det?', en: 'Did it work?' },
} satisfies Record<string, Sentence>

const da = {
  way: 'Andre kommuner',
  title: 'Sammen med andre kommuner',
  lead: 'Kommuner i et partnerskab kan vise hinanden, hvad de har lært. Hver kommune vælger selv ét ad gangen og kan tage det tilbage.',
  none: 'Kommunen er ikke i et partnerskab endnu.',
  noneHow: 'Koordinatoren og chefen kan begynde et eller sige ja til et med en kode.',
  begin: 'Begynd et partnerskab',
  haveCode: 'Vi har fået en kode',
  withThem: (names: string) => `Sammen med ${names}.`,
  alone: 'I er de eneste i det endnu.',
  things: (n: number) =>
    n === 0
      ? 'De andre har ikke delt noget endnu.'
      : n === 1
        ? 'De andre har delt én ting.'
        : `De andre har delt ${n} ting.`,
  weLeft: (name: string, day: string) => `Vi forlod “${name}” ${day}.`,
  sameMachine:
    'Det virker mellem kommuner, der bruger Lydhør på samme anlæg. Kommuner på andre anlæg kan ikke være med.',

  beginTitle: 'Begynd et partnerskab',
  beginLead: 'Jeres kommune er den første i det. Bagefter laver I en kode til hver af de andre.',
  name: 'Hvad skal det hedde?',
  nameHint: 'Alle kommuner i partnerskabet ser navnet.',
  beginSave: 'Begynd',
  stopped: 'Gå tilbage uden at gemme',

  codeTitle: 'Vi har fået en kode',
  codeLead: 'Skriv koden fra den kommune, der inviterer. I siger først ja, når I har set til hvad.',
  code: 'Koden',
  codeHint: 'Tolv bogstaver og tal. Små bogstaver og mellemrum gør ikke noget.',
  codeSave: 'Se, hvad den er til',

  yesTitle: (name: string) => `Vil I være med i “${name}”?`,
  yesLead: (from: string, day: string) => `${from} inviterer jer. Koden gælder til og med ${day}.`,
  inIt: 'Det er de, der er med',
  yesMeans: 'Det betyder et ja',
  yesWhat: [
    'De andre kan se, at jeres kommune er med, og fra hvilken dag.',
    'De ser ikke andet af jeres, før I deler det. I deler én ting ad gangen.',
    'Alle, der arbejder i jeres kommune, kan læse det, de andre deler.',
    'I kan forlade det igen med ét tryk. Så er det, I har delt, væk hos de andre.',
  ],
  yes: 'Ja, vi er med',

  fromOthers: 'Fra de andre kommuner',
  noOthers: 'De andre har ikke delt noget endnu.',
  fromOn: (what: string, from: string, day: string) => `${what} fra ${from}, delt ${day}.`,
  fromUs: 'Det deler vi',
  noneOfOurs: 'Vi har ikke delt noget her endnu.',
  sharedBy: (what: string, day: string, name: string) =>
    name ? `${what}, delt ${day} af ${name}.` : `${what}, delt ${day}.`,
  onlyUs: 'Hvem der har delt det, kan kun vi selv se.',
  changedSince: (day: string) => `Siden er det ændret hos os. De andre læser det, som det stod ${day}.`,
  shareAgain: 'Del det, som det er nu',
  shareAgainThis: (title: string) => `Del det, som det er nu: ${title}`,
  cannotAgain: 'Det kan ikke deles igen, som det er nu.',
  takeBack: 'Tag tilbage',
  takeBackThis: (title: string) => `Tag tilbage: ${title}`,
  atHome: 'Se det hos os selv',
  share: 'Del noget',
  whoShares: 'Koordinatoren og chefen vælger, hvad der bliver delt. Sig det til dem, hvis I har noget.',
  members: 'Kommunerne',
  us: 'Os',
  since: (name: string, day: string) => `${name}, med fra ${day}`,
  leftOn: (name: string, day: string) => `${name} forlod det ${day}. Det, de delte, er taget med.`,
  invite: 'Inviter en kommune',
  inviteHow:
    'Lav en kode, og giv den til koordinatoren eller chefen i den anden kommune. Den kan bruges én gang inden for 14 dage.',
  makeCode: 'Lav en kode',
  codeUntil: (day: string) => `Gælder til og med ${day}. Kun du kan se den.`,
  codeBack: 'Tag koden tilbage',
  codeBackThis: (code: string) => `Tag koden tilbage: ${code}`,
  leave: 'Forlad partnerskabet',

  chooseTitle: 'Del noget',
  chooseLead: 'Vælg én ting. Før du deler, ser du præcis, hvad de andre kommer til at læse.',
  kind: 'Hvad er det?',
  show: 'Vis',
  which: 'Hvilke ting du ser',
  noneToShare: 'Der er ikke noget af den slags hos os.',
  newest: 'Her er de nyeste 50.',

  previewTitle: 'Det kommer de andre til at læse',
  previewLead: (names: string) => `Deler I det, kan alle, der arbejder i ${names}, læse det.`,
  previewAlone: 'Ingen andre er med endnu. Deler I det, kan de læse det, når de kommer med.',
  crossTitle: 'Hvad skal det hedde hos de andre?',
  crossTitleHint: 'Skriv jeres egne ord. En borgers ord kommer ikke med.',
  crossTitlePlain: 'Navnet, som de andre ser det.',
  leftOut: (n: number) =>
    n === 1
      ? 'Ét citat, et tal eller en fil er ikke med: Det bliver hos jer.'
      : `${n} citater, tal eller filer er ikke med: De bliver hos jer.`,
  neverOver:
    'Citater, tal, filer og navne kommer aldrig med. Se efter, om nogen har skrevet et navn i teksten, eller noget, som én borger kan kendes på.',
  copy: 'Det er en kopi af ordene, som de står i dag. Retter I dem hjemme, læser de andre stadig kopien, indtil I deler igen. Sletter nogen noget i det, er det hele væk hos de andre.',
  shareIt: 'Del det',
  held: {
    preliminary:
      'Fundet er foreløbigt. Det kan deles, når de, det kom fra, er spurgt, og det er set efter eller udgivet.',
    emptied: 'Ordene i undringen er taget ud. Den kan ikke deles.',
  },
  theWords: 'Ordene',

  thingLead: (what: string, from: string, day: string) => `${what} fra ${from}. Som det stod ${day}.`,
  ownLead: (what: string, day: string) => `${what} fra os. Sådan læser de andre det, som det stod ${day}.`,
  notWith: 'Citater, tal, filer og navne er ikke med. De bliver i den kommune, de er fra.',
  mayGo: 'Tager kommunen det tilbage, er det væk her i samme øjeblik.',
  ownWonder: 'Undrer I jer over det samme? Begynd jeres egen undren',

  leaveTitle: (name: string) => `Forlad “${name}”`,
  leaveLead: 'Læs først, hvad det betyder. Det kan ikke fortrydes.',
  leaveWhat: [
    'Det, I har delt her, er væk hos de andre i samme øjeblik. Hos jer selv er det, som det var.',
    'I kan ikke længere læse det, de andre har delt.',
    'De andre kan se, at jeres kommune forlod det, og hvilken dag. De ser ikke, hvem der trykkede.',
    'Forskere, I har sagt ja til her, mister deres nøgle hos jer i samme øjeblik.',
    'Koder, I har lavet, virker ikke mere.',
    'Vil I være med igen, skal en af de andre give jer en ny kode. Så er der ikke delt noget fra jer.',
  ],
  leaveNow: 'Forlad det nu',
  stay: 'Bliv i det',

  tellNew: (from: string, title: string) => `${from} har delt “${title}” med jer`,
  tellNewWhy: 'Det er delt i et partnerskab, I er med i.',
}

export const messages: Messages<typeof da> = {
  da,
  en: {
    way: 'Other municipalities',
    title: 'Together with other municipalities',
    lead: 'Municipalities in a partnership can show each other what they have learned. Each chooses by itself, one thing at a time, and can take it back.',
    none: 'The municipality is in no partnership yet.',
    noneHow: 'The coordinator and the director can begin one, or say yes to one with a code.',
    begin: 'Begin a partnership',
    haveCode: 'We have got a code',
    withThem: (names) => `Together with ${names}.`,
    alone: 'You are the only ones in it yet.',
    things: (n) =>
      n === 0
        ? 'The others have not shared anything yet.'
        : n === 1
          ? 'The others have shared one thing.'
          : `The others have shared ${n} things.`,
    weLeft: (name, day) => `We left “${name}” on ${day}.`,
    sameMachine:
      'It works between municipalities that use Lydhør on the same installation. Municipalities on others cannot take part.',

    beginTitle: 'Begin a partnership',
    beginLead: 'Your municipality is the first in it. Then you make a code for each of the others.',
    name: 'What is it to be called?',
    nameHint: 'All municipalities of the partnership see the name.',
    beginSave: 'Begin',
    stopped: 'Go back without saving',

    codeTitle: 'We have got a code',
    codeLead:
      'Write the code from the municipality that invites. You say yes only when you have seen to what.',
    code: 'The code',
    codeHint: 'Twelve letters and digits. Small letters and spaces do no harm.',
    codeSave: 'See what it is for',

    yesTitle: (name) => `Do you want to be in “${name}”?`,
    yesLead: (from, day) => `${from} invites you. The code holds until ${day}.`,
    inIt: 'Those who are in it',
    yesMeans: 'What a yes means',
    yesWhat: [
      'The others can see that your municipality is in it, and from which day.',
      'They see nothing else of yours until you share it. You share one thing at a time.',
      'Everybody who works in your municipality can read what the others share.',
      'You can leave it again with one press. Then what you have shared is gone at the others.',
    ],
    yes: 'Yes, we are in',

    fromOthers: 'From the other municipalities',
    noOthers: 'The others have not shared anything yet.',
    fromOn: (what, from, day) => `${what} from ${from}, shared on ${day}.`,
    fromUs: 'What we share',
    noneOfOurs: 'We have not shared anything here yet.',
    sharedBy: (what, day, name) =>
      name ? `${what}, shared on ${day} by ${name}.` : `${what}, shared on ${day}.`,
    onlyUs: 'Only we can see who shared it.',
    changedSince: (day) => `It has changed here since. The others read it as it stood on ${day}.`,
    shareAgain: 'Share it as it is now',
    shareAgainThis: (title) => `Share it as it is now: ${title}`,
    cannotAgain: 'It cannot be shared again as it is now.',
    takeBack: 'Take back',
    takeBackThis: (title) => `Take back: ${title}`,
    atHome: 'See it at home',
    share: 'Share something',
    whoShares: 'The coordinator and the director choose what is shared. Tell them if you have something.',
    members: 'The municipalities',
    us: 'Us',
    since: (name, day) => `${name}, in it since ${day}`,
    leftOn: (name, day) => `${name} left it on ${day}. What they shared went with them.`,
    invite: 'Invite a municipality',
    inviteHow:
      'Make a code and give it to the coordinator or the director of the other municipality. It can be used once, within 14 days.',
    makeCode: 'Make a code',
    codeUntil: (day) => `Holds until ${day}. Only you can see it.`,
    codeBack: 'Take the code back',
    codeBackThis: (code) => `Take the code back: ${code}`,
    leave: 'Leave the partnership',

    chooseTitle: 'Share something',
    chooseLead: 'Choose one thing. Before you share it you see exactly what the others will read.',
    kind: 'What is it?',
    show: 'Show',
    which: 'Which things you see',
    noneToShare: 'There is nothing of that kind here.',
    newest: 'These are the newest 50.',

    previewTitle: 'What the others will read',
    previewLead: (names) => `If you share it, everybody who works in ${names} can read it.`,
    previewAlone: 'Nobody else is in it yet. If you share it, those who come can read it.',
    crossTitle: 'What is it to be called at the others?',
    crossTitleHint: 'Write your own words. A citizen’s words do not come along.',
    crossTitlePlain: 'The name as the others see it.',
    leftOut: (n) =>
      n === 1
        ? 'One quote, count or file is left out: it stays with you.'
        : `${n} quotes, counts or files are left out: they stay with you.`,
    neverOver:
      'Quotes, counts, files and names never come along. See whether somebody has written a name in the text, or something by which one citizen can be recognised.',
    copy: 'It is a copy of the words as they stand today. If you change them at home, the others still read the copy until you share again. If somebody deletes something in it, all of it is gone at the others.',
    shareIt: 'Share it',
    held: {
      preliminary:
        'The finding is preliminary. It can be shared once those it came from have been asked, and it is reviewed or published.',
      emptied: 'The words of the wonder are taken out. It cannot be shared.',
    },
    theWords: 'The words',

    thingLead: (what, from, day) => `${what} from ${from}. As it stood on ${day}.`,
    ownLead: (what, day) => `${what} from us. This is how the others read it, as it stood on ${day}.`,
    notWith: 'Quotes, counts, files and names are left out. They stay in the municipality they are from.',
    mayGo: 'If the municipality takes it back, it is gone here in the same moment.',
    ownWonder: 'Do you wonder at the same? Begin your own wonder',

    leaveTitle: (name) => `Leave “${name}”`,
    leaveLead: 'Read first what it means. It cannot be undone.',
    leaveWhat: [
      'What you have shared here is gone at the others in the same moment. At home it is as it was.',
      'You can no longer read what the others have shared.',
      'The others can see that your municipality left, and on which day. They do not see who pressed.',
      'Researchers whom you have said yes to here lose their key with you in the same moment.',
      'Codes that you have made work no more.',
      'If you want to be in it again, one of the others must give you a new code. Nothing of yours is shared then.',
    ],
    leaveNow: 'Leave it now',
    stay: 'Stay in it',

    tellNew: (from, title) => `${from} has shared “${title}” with you`,
    tellNewWhy: 'It is shared in a partnership that you are in.',
  },
}
