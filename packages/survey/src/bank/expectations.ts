import type { BankItem } from './item.ts'

/** What people expect before they are in it. */
export const expectations: readonly BankItem[] = [
  {
    ...{ key: 'e-say', element: 'expectations', form: 'selfDetermination', asks: 'citizen', answer: 'agree' },
    da: 'Jeg regner med, at jeg er med til at bestemme, hvad der skal ske.',
    easy: 'Jeg tror, at jeg får lov at være med til at bestemme.',
    en: 'I expect to have a say in what is going to happen.',
  },
  {
    ...{ key: 'e-listen', element: 'expectations', asks: 'citizen', answer: 'agree' },
    da: 'Jeg regner med, at nogen lytter til det, jeg fortæller.',
    easy: 'Jeg tror, at nogen vil høre på mig.',
    en: 'I expect somebody to listen to what I tell.',
  },
  {
    ...{ key: 'e-change', element: 'expectations', asks: 'citizen', answer: 'agree' },
    da: 'Jeg tror, at det, jeg siger, kan ændre noget.',
    easy: 'Jeg tror, at det hjælper at sige noget.',
    en: 'I think that what I say can change something.',
  },
  {
    ...{ key: 'e-help', element: 'expectations', asks: 'citizen', answer: 'words' },
    da: 'Hvad skal kommunen hjælpe dig med, hvis du selv må sige det?',
    easy: 'Hvad vil du gerne have hjælp til?',
    en: 'What should the municipality help you with, if it is for you to say?',
  },
  {
    ...{ key: 'e-worry', element: 'expectations', asks: 'citizen', answer: 'words' },
    da: 'Er der noget, du er bange for, når du skal til møde med os?',
    easy: 'Er der noget, du er bange for ved mødet?',
    en: 'Is there anything you are afraid of when you are to meet us?',
  },
  {
    ...{ key: 'e-want-part', element: 'expectations', form: 'coCreation', asks: 'citizen', answer: 'degree' },
    da: 'Hvor meget vil du gerne selv være med til at finde ud af, hvad der skal ske?',
    easy: 'Hvor meget vil du selv være med til at finde ud af?',
    en: 'How far do you want to take part in finding out what is going to happen?',
  },
  {
    ...{ key: 'e-work', element: 'expectations', asks: 'citizen', answer: 'words' },
    da: 'Når du tænker på arbejde, hvad ser du så for dig?',
    easy: 'Hvad tænker du på, når du hører ordet arbejde?',
    en: 'When you think of work, what do you see before you?',
  },
  {
    ...{ key: 'e-worker-room', element: 'expectations', asks: 'worker', answer: 'agree' },
    da: 'Jeg regner med at have tid til at høre, hvad borgeren selv mener, før vi laver en plan.',
    easy: 'Jeg har tid til at høre borgeren, før vi laver en plan.',
    en: 'I expect to have the time to hear what the citizen thinks before we make a plan.',
  },
  {
    ...{ key: 'e-next', element: 'expectations', asks: 'citizen', answer: 'yesNo' },
    da: 'Ved du, hvad mødet skal handle om?',
    easy: 'Ved du, hvad vi skal tale om?',
    en: 'Do you know what the meeting will be about?',
  },
]
