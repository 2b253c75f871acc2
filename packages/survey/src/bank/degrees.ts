import type { BankItem } from './item.ts'

/** How far people take part: three at least for each of the four forms. */
export const degrees: readonly BankItem[] = [
  {
    ...{ key: 'd-talk', element: 'degrees', form: 'selfDetermination', asks: 'citizen', answer: 'agree' },
    da: 'Jeg var med til at bestemme, hvad vi skulle tale om.',
    easy: 'Jeg bestemte med, hvad vi talte om.',
    en: 'I had a say in what we talked about.',
  },
  {
    ...{ key: 'd-problem', element: 'degrees', form: 'selfDetermination', asks: 'citizen', answer: 'agree' },
    da: 'Vi talte om det, som jeg selv synes er svært.',
    easy: 'Vi talte om det, der er svært for mig.',
    en: 'We talked about what I find hard myself.',
  },
  {
    ...{ key: 'd-stop', element: 'degrees', form: 'selfDetermination', asks: 'citizen', answer: 'yesNo' },
    da: 'Kunne du sige stop, hvis noget ikke var godt for dig?',
    easy: 'Kunne du sige stop?',
    en: 'Could you say stop if something was not good for you?',
  },
  {
    ...{
      key: 'd-told-choices',
      element: 'degrees',
      form: 'consumerChoice',
      asks: 'citizen',
      answer: 'agree',
    },
    da: 'Jeg fik at vide, hvad jeg kunne vælge, og hvad hvert valg ville betyde for mig.',
    easy: 'Jeg fik at vide, hvad jeg kunne vælge.',
    en: 'I was told what I could choose and what each choice would mean for me.',
  },
  {
    ...{ key: 'd-no', element: 'degrees', form: 'consumerChoice', asks: 'citizen', answer: 'yesNo' },
    da: 'Kunne du sige nej tak, uden at det kostede dig noget?',
    easy: 'Kunne du sige nej tak?',
    en: 'Could you say no thanks without it costing you anything?',
  },
  {
    ...{ key: 'd-own-find', element: 'degrees', form: 'consumerChoice', asks: 'citizen', answer: 'agree' },
    da: 'Mine egne forslag blev taget lige så alvorligt som kommunens.',
    easy: 'Mine egne forslag var lige så gode som kommunens.',
    en: 'My own proposals were taken as seriously as the municipality’s.',
  },
  {
    ...{ key: 'd-asked-on', element: 'degrees', form: 'selfReflection', asks: 'citizen', answer: 'agree' },
    da: 'Min sagsbehandler spurgte videre til det, jeg sagde.',
    easy: 'De spurgte mere til det, jeg sagde.',
    en: 'My caseworker asked on about what I said.',
  },
  {
    ...{ key: 'd-dream', element: 'degrees', form: 'selfReflection', asks: 'citizen', answer: 'often' },
    da: 'Vi talte om, hvad jeg gerne vil med mit liv, og ikke kun om regler.',
    easy: 'Vi talte om det, jeg gerne vil.',
    en: 'We talked about what I want with my life, and not of rules alone.',
  },
  {
    ...{
      key: 'd-blame',
      element: 'degrees',
      form: 'selfReflection',
      asks: 'citizen',
      answer: 'often',
    },
    da: 'Jeg gik hjem med en følelse af, at det hele var mit eget ansvar.',
    easy: 'Det føltes, som om alt var min skyld.',
    en: 'I went home with a feeling that all of it was up to me.',
  },
  {
    ...{ key: 'd-plan', element: 'degrees', form: 'coCreation', asks: 'citizen', answer: 'agree' },
    da: 'Vi skrev planen sammen, og jeg kan kende mine egne ord i den.',
    easy: 'Mine egne ord står i planen.',
    en: 'We wrote the plan together, and I know my own words in it.',
  },
  {
    ...{ key: 'd-know', element: 'degrees', form: 'coCreation', asks: 'citizen', answer: 'agree' },
    da: 'Det, jeg ved om mig selv, blev brugt til noget.',
    easy: 'De brugte det, jeg ved om mig selv.',
    en: 'What I know about myself was put to use.',
  },
  {
    ...{ key: 'd-trust', element: 'degrees', form: 'coCreation', asks: 'citizen', answer: 'agree' },
    da: 'Vi stolede på hinanden.',
    easy: 'Vi stolede på hinanden.',
    en: 'We trusted each other.',
  },
  {
    ...{ key: 'd-worker-grasp', element: 'degrees', asks: 'worker', answer: 'often' },
    da: 'Jeg har ændret noget i en plan, fordi borgeren sagde noget, jeg ikke havde tænkt på.',
    easy: 'Jeg har ændret en plan efter borgerens ord.',
    en: 'I have changed something in a plan because the citizen said something I had not thought of.',
  },
]
