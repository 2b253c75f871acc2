import type { Code } from './code.ts'

/** What is listened for in talk. Talk in the examples is invented. */
export const concepts: Omit<Code, 'group'>[] = [
  {
    identifier: 'turn',
    name: { da: 'Taletur, der skurrer', en: 'A turn that jars' },
    definition: {
      da: 'En taletur, som ikke ser ud til at hænge sammen med den før. Så er noget på spil.',
      en: 'A turn that does not seem to follow from the one before. Then something is at stake.',
    },
    use: {
      da: 'Svaret passer ikke til spørgsmålet, eller emnet skifter brat.',
      en: 'The answer does not fit the question, or the subject changes abruptly.',
    },
    notUse: {
      da: 'Turen svarer på den før, også når svaret er kort.',
      en: 'The turn answers the one before, even briefly.',
    },
    example: {
      da: 'M: hvordan har du sovet\nB: får jeg det brev igen',
      en: 'M: how have you slept\nB: will I get that letter again',
    },
  },
  {
    identifier: 'graspOpportunity',
    name: { da: 'Mulighed for gribning', en: 'Opportunity to grasp' },
    definition: {
      da: 'Borgeren siger noget, der kan føre mod arbejde. Det er tit forsigtigt og sagt i en bisætning.',
      en: 'The citizen says something that can lead towards work. It is often cautious and said in passing.',
    },
    use: {
      da: 'Man kunne spørge videre til det: et sted, en opgave, noget borgeren kan eller savner.',
      en: 'One could ask on about it: a place, a task, something the citizen can do or misses.',
    },
    notUse: {
      da: 'Borgeren svarer blot på et spørgsmål om fakta, uden at lægge noget til.',
      en: 'The citizen only answers a question of fact and adds nothing.',
    },
    example: {
      da: 'B: det var egentlig meget rart dengang med dyrene',
      en: 'B: it was rather nice actually back then with the animals',
    },
  },
  {
    identifier: 'grasp',
    name: { da: 'Gribning', en: 'Grasp' },
    definition: {
      da: 'Medarbejderen tager det op, borgeren lige har sagt: både ved at svare på det og ved at bruge indholdet.',
      en: 'The worker takes up what the citizen just said: by responding to it and by using its content.',
    },
    use: {
      da: 'Der bliver spurgt til det, bygget på det eller handlet på det.',
      en: 'It is asked about, built on or acted on.',
    },
    notUse: {
      da: 'Det bliver kun kvitteret: “det kan jeg godt forstå”.',
      en: 'It is only acknowledged: “I can understand that”.',
    },
    example: {
      da: 'B: det var rart med dyrene\nM: hvad var det du lavede med dem',
      en: 'B: it was nice with the animals\nM: what was it you did with them',
    },
  },
  {
    identifier: 'concreteWorkPerspective',
    name: { da: 'Konkret arbejdsmarkedsperspektiv', en: 'Concrete work perspective' },
    definition: {
      da: 'Borgerens ord om bestemte steder, opgaver, erfaringer eller ønsker.',
      en: 'The citizen’s words about particular workplaces, tasks, experiences or wishes.',
    },
    use: { da: 'Man kan se en opgave eller et sted for sig.', en: 'One can picture a task or a place.' },
    notUse: { da: 'Arbejde bliver kun nævnt som et mål.', en: 'Work is only named as a goal.' },
    example: {
      da: 'B: jeg kunne godt lide at pakke varer ud om morgenen',
      en: 'B: I liked unpacking goods in the morning',
    },
  },
  {
    identifier: 'generalWorkPerspective',
    name: { da: 'Generelt arbejdsmarkedsperspektiv', en: 'General work perspective' },
    definition: {
      da: 'Løs tale om arbejde som mål. Den er legitim, og den forpligter ingen.',
      en: 'Vague talk of work as the goal. It is legitimate, and commits nobody.',
    },
    use: {
      da: 'Der bliver talt om job, uden et sted eller en opgave.',
      en: 'Work is spoken of with no place or task.',
    },
    notUse: { da: 'Der er en erfaring eller et ønske i det.', en: 'There is an experience or a wish in it.' },
    example: {
      da: 'B: jeg vil jo gerne ud og have et arbejde',
      en: 'B: I do want to get out and have a job',
    },
  },
  {
    identifier: 'institutionalTurn',
    name: { da: 'Institutionel taletur', en: 'Institutional turn' },
    definition: {
      da: 'Turen gør systemets arbejde: regler, papirer, pligter, planer.',
      en: 'The turn does the system’s business: rules, papers, duties, plans.',
    },
    use: {
      da: 'Den kunne være sagt til hvem som helst i samme ordning.',
      en: 'It could be said to anyone on the same scheme.',
    },
    notUse: {
      da: 'Reglen bliver brugt som hjælp til netop denne borger.',
      en: 'The rule is used to help this very citizen.',
    },
    example: {
      da: 'M: du skal stå til rådighed og jeg skal skrive en plan',
      en: 'M: you must be available and I must write a plan',
    },
  },
  {
    identifier: 'instrumentalTurn',
    name: { da: 'Instrumentel taletur', en: 'Instrumental turn' },
    definition: {
      da: 'Turen giver en oplysning, som skal gives. Borgeren kan næsten kun sige ja.',
      en: 'The turn delivers information that must be given. The citizen can hardly answer anything but yes.',
    },
    use: {
      da: 'Oplysningen bliver sagt i ét træk, uden plads til svar.',
      en: 'It is said in one go, with no room for an answer.',
    },
    notUse: {
      da: 'Medarbejderen spørger, hvad borgeren tænker om det.',
      en: 'The worker asks what the citizen makes of it.',
    },
    example: {
      da: 'M: så har jeg også sagt det om de fjorten dage ikke\nB: jo',
      en: 'M: so I have told you about the fourteen days too right\nB: yes',
    },
  },
  {
    identifier: 'sanctionGuidance',
    name: {
      da: 'Vejledning om rettigheder, pligter og sanktioner',
      en: 'Guidance on rights, duties and sanctions',
    },
    definition: {
      da: 'Medarbejderen fortæller, hvad borgeren har ret til og pligt til, og hvad der sker ellers.',
      en: 'The worker tells of rights and duties, and what happens otherwise.',
    },
    use: {
      da: 'Ret, pligt eller følger for ydelsen bliver nævnt.',
      en: 'A right, a duty or consequences for the benefit are named.',
    },
    notUse: {
      da: 'Der bliver kun talt om, hvornår de ses igen.',
      en: 'They only talk of when to meet again.',
    },
    example: {
      da: 'M: kommer du ikke så kan du blive trukket for dagen',
      en: 'M: if you do not come you can lose the day’s benefit',
    },
  },
  {
    identifier: 'systemCounselling',
    name: { da: 'Systemrådgivning', en: 'System counselling' },
    definition: {
      da: 'Kyndig hjælp til at forstå systemet og finde vej i det.',
      en: 'Skilled help to understand the system and find a way in it.',
    },
    use: {
      da: 'Borgeren står med noget, de kan bruge bagefter.',
      en: 'The citizen is left with something to use.',
    },
    notUse: {
      da: 'Reglen bliver sagt, men ikke gjort brugbar.',
      en: 'The rule is stated, but not made useful.',
    },
    example: {
      da: 'M: bed lægen skrive timer på så kan vi sige nej til fuld tid',
      en: 'M: ask the doctor to write hours then we can decline full time',
    },
  },
  {
    identifier: 'questionDesign',
    name: { da: 'Spørgsmålets form', en: 'Question design' },
    definition: {
      da: 'Spørgsmålet er lavet, så ét svar ligger lige for.',
      en: 'The question is made so that one answer lies nearest.',
    },
    use: {
      da: 'Formen er værd at se på: åbent, lukket, valg, eller med “ikke?” til sidst.',
      en: 'Its form is worth a look: open, closed, a choice, or with a tag.',
    },
    notUse: { da: 'Turen beder ikke om et svar.', en: 'The turn asks for no answer.' },
    example: {
      da: 'M: du har ikke nogen spørgsmål vel\nB: nej',
      en: 'M: you do not have any questions do you\nB: no',
    },
  },
  {
    identifier: 'minimalResponse',
    name: { da: 'Minimalrespons', en: 'Minimal response' },
    definition: {
      da: 'Et “mm”, “ja” eller “okay” som hele svaret.',
      en: '“Mm”, “yes” or “okay” as the whole answer.',
    },
    use: {
      da: 'Der kommer kun korte svar, hvor der var plads til mere.',
      en: 'Only short answers come where there was room for more.',
    },
    notUse: {
      da: 'Det korte svar er alt, der blev spurgt om.',
      en: 'The short answer is all that was asked for.',
    },
    example: {
      da: 'M: og så skal vi også tale om planen\nB: mm',
      en: 'M: and then we have to talk about the plan\nB: mm',
    },
  },
  {
    identifier: 'pause',
    name: { da: 'Pause', en: 'Pause' },
    definition: { da: 'En stilhed, der betyder noget.', en: 'A silence that means something.' },
    use: {
      da: 'Nogen venter, tøver eller lader være med at svare.',
      en: 'Someone waits, hesitates or withholds an answer.',
    },
    notUse: {
      da: 'Nogen skriver eller leder efter et papir.',
      en: 'Someone is typing or looking for a paper.',
    },
    example: {
      da: 'M: vil du gerne det\nB: (2.1) det kan jeg vel godt',
      en: 'M: would you like that\nB: (2.1) I suppose I could',
    },
  },
  {
    identifier: 'overlap',
    name: { da: 'Samtidig tale', en: 'Overlap' },
    definition: { da: 'To taler på samme tid.', en: 'Two speak at once.' },
    use: { da: 'Det gør en forskel, at de taler sammen.', en: 'It matters that they speak together.' },
    notUse: { da: 'Den ene siger kun “mm” imens.', en: 'One only says “mm” meanwhile.' },
    example: {
      da: 'B: jeg ville [gerne]\nM: [så skriver jeg]',
      en: 'B: I would [like]\nM: [so I will write]',
    },
  },
  {
    identifier: 'interruption',
    name: { da: 'Afbrydelse', en: 'Interruption' },
    definition: {
      da: 'En bliver stoppet, før de er færdige.',
      en: 'Someone is stopped before they have finished.',
    },
    use: { da: 'Det, de var i gang med, bliver væk.', en: 'What they were saying is lost.' },
    notUse: { da: 'Den anden hjælper med at finde ordet.', en: 'The other helps to find the word.' },
    example: {
      da: 'B: men det jeg var glad for det var at-\nM: vi skal lige nå planen',
      en: 'B: but what I liked was that-\nM: we must get to the plan',
    },
  },
  {
    identifier: 'laughter',
    name: { da: 'Latter', en: 'Laughter' },
    definition: {
      da: 'Nogen ler. Tit er der noget ømt i nærheden.',
      en: 'Someone laughs. Often something delicate is near.',
    },
    use: {
      da: 'Læg mærke til, hvem der ler med, og hvem der lader være.',
      en: 'Note who joins in, and who does not.',
    },
    notUse: {
      da: 'Den høres kun i stemmen: brug “smilende tale”.',
      en: 'It is only heard in the voice: use “smile voice”.',
    },
    example: {
      da: 'B: så jeg har ikke noget at leve af hah hah',
      en: 'B: so I have nothing to live on hah hah',
    },
  },
  {
    identifier: 'smileVoice',
    name: { da: 'Smilende tale', en: 'Smile voice' },
    definition: { da: 'Ord sagt med et smil i stemmen.', en: 'Words said with a smile in the voice.' },
    use: {
      da: 'Smilet gør det lettere at sige noget svært.',
      en: 'The smile makes something hard easier to say.',
    },
    notUse: { da: 'Der bliver leet: brug “latter”.', en: 'There is laughter: use “laughter”.' },
    example: { da: 'M: £nu er det mig der er den strenge£', en: 'M: £now I am the strict one£' },
  },
  {
    identifier: 'pronoun',
    name: { da: 'Pronominer: hvem er “vi”?', en: 'Pronouns: who is “we”?' },
    definition: {
      da: 'Et “vi”, “man”, “du” eller “jeg”, der viser, hvem der taler for hvem.',
      en: 'A “we”, “one”, “you” or “I” that shows who speaks for whom.',
    },
    use: { da: 'Man kan spørge: på hvis vegne?', en: 'One can ask: on whose behalf?' },
    notUse: {
      da: 'Ordet peger klart, og intet hænger på det.',
      en: 'It is plain who is meant, and nothing hangs on it.',
    },
    example: { da: 'M: vi synes jo du er klar', en: 'M: we do think you are ready' },
  },
  {
    identifier: 'nameUse',
    name: { da: 'Brug af borgerens navn', en: 'Use of the citizen’s name' },
    definition: { da: 'Medarbejderen siger borgerens navn.', en: 'The worker says the citizen’s name.' },
    use: {
      da: 'Navnet gør noget: kommer tættere på, eller presser.',
      en: 'The name does something: it brings closer, or presses.',
    },
    notUse: { da: 'Navnet bliver læst op af et papir.', en: 'The name is read from a paper.' },
    example: { da: 'M: Robinª det ved du jo godt', en: 'M: Robinª you know that very well' },
  },
  {
    identifier: 'affiliation',
    name: { da: 'Tilslutning', en: 'Affiliation' },
    definition: { da: 'Ord, der søger eller giver enighed.', en: 'Words that seek or give agreement.' },
    use: {
      da: '“Ikk’ os”, “jo” eller et svar, der stiller sig ved siden af.',
      en: 'A tag, an appeal, or an answer that takes the other’s side.',
    },
    notUse: { da: 'Det er kun et tegn på at have hørt.', en: 'It only shows that one has heard.' },
    example: {
      da: 'M: det er da heller ikke til at holde ud\nB: nej vel',
      en: 'M: that is really not to be borne\nB: no is it',
    },
  },
  {
    identifier: 'positioning',
    name: { da: 'Positionering', en: 'Positioning' },
    definition: {
      da: 'Nogen siger, hvad de er for en, eller hvad den anden er.',
      en: 'Someone says what kind of person they, or the other, are.',
    },
    use: { da: 'En rolle bliver taget eller givet.', en: 'A role is taken or given.' },
    notUse: { da: 'Der bliver kun sagt, hvad nogen gør.', en: 'It is only said what someone does.' },
    example: {
      da: 'B: jeg er jo ikke sådan en der ligger på sofaen',
      en: 'B: I am not one of those who lie on the sofa',
    },
  },
  {
    identifier: 'resistance',
    name: { da: 'Modstand', en: 'Resistance' },
    definition: {
      da: 'Borgeren går ikke med, uden at sige nej.',
      en: 'The citizen does not go along, without saying no.',
    },
    use: {
      da: 'Tavshed, “det har jeg prøvet”, eller et andet emne.',
      en: 'Silence, “been there”, or another subject.',
    },
    notUse: { da: 'Borgeren siger klart nej og hvorfor.', en: 'The citizen plainly says no and why.' },
    example: {
      da: 'M: der er et godt hold på tirsdag\nB: det har jeg været på',
      en: 'M: there is a good group on Tuesday\nB: I have been on that',
    },
  },
  {
    identifier: 'expansion',
    name: { da: 'Udvidelse', en: 'Expansion' },
    definition: {
      da: 'I et møde mellem fagfolk: en vurdering bliver udfordret og åbnet.',
      en: 'Among professionals: an assessment is challenged and opened.',
    },
    use: {
      da: 'Nogen spørger igen, lægger viden til eller går ikke med til at slutte.',
      en: 'Someone asks again, adds knowledge or does not go along with closing.',
    },
    notUse: {
      da: 'Der bliver kun spurgt om en dato eller et navn.',
      en: 'Only a date or a name is asked for.',
    },
    example: {
      da: 'L: så er vi vel enige\nP: hvad sagde hun selv om nætterne',
      en: 'L: so we agree I suppose\nP: what did she say herself about the nights',
    },
  },
  {
    identifier: 'postponement',
    name: { da: 'Udskydelse', en: 'Postponement' },
    definition: {
      da: 'I et møde mellem fagfolk: en vurdering bliver undgået.',
      en: 'Among professionals: an assessment is avoided.',
    },
    use: {
      da: '“Vi ved for lidt”, “det hører ikke til her”, “loven siger”.',
      en: '“We know too little”, “that does not belong here”, “the law says”.',
    },
    notUse: {
      da: 'Der mangler virkelig en oplysning, og nogen henter den.',
      en: 'Something really is missing, and someone goes to get it.',
    },
    example: {
      da: 'L: det kan vi ikke tage stilling til før attesten er her',
      en: 'L: we cannot decide on that until the certificate is here',
    },
  },
  {
    identifier: 'groupthink',
    name: { da: 'Gruppetænkning', en: 'Groupthink' },
    definition: {
      da: 'Fællesskabet er så rart, at tvivlen bliver væk.',
      en: 'Being together is so pleasant that doubt is lost.',
    },
    use: {
      da: 'Kun det, der støtter valget, bliver sagt, eller “de” bliver til en type.',
      en: 'Only what supports the choice is said, or “they” become a type.',
    },
    notUse: {
      da: 'De er enige og har sagt, hvad der taler imod.',
      en: 'They agree and have said what speaks against.',
    },
    example: {
      da: 'P: dem kender vi jo\nL: ja dem kender vi',
      en: 'P: we know that sort\nL: yes we know that sort',
    },
  },
]
