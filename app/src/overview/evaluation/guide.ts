import { whoWorkHere } from '../../shared/people/roles.ts'
import type { Guide } from '../../shared/request/place.ts'
import { messages } from './messages.ts'

export const guide: Guide = {
  for: whoWorkHere,
  title: { da: messages.da.title, en: messages.en.title },
  steps: [
    {
      da: 'Begynd en evaluering med et spørgsmål, og skriv, hvem der evaluerer. Invitér dem, der skal være med, én ad gangen. De kan også komme udefra.',
      en: 'Begin an evaluation with a question, and write who evaluates. Invite those who are to take part, one at a time. They may come from outside too.',
    },
    {
      da: 'Hent husets tal, og skriv det ind, der skete andre steder. Hvert tal har en kilde, og tabellen kan hentes som CSV.',
      en: 'Fetch the house’s figures, and type in what happened elsewhere. Each number has a source, and the table can be fetched as CSV.',
    },
    {
      da: 'Sæt kriterier med deres ord, hvis kriterier det er. Et kriterium ændres med en dag og en grund, og det, der stod før, kan stadig læses.',
      en: 'Set criteria in the words of those whose they are. A criterion changes with a day and a reason, and what stood before can still be read.',
    },
    {
      da: 'Skriv, hvad der ser ud til at være anderledes. Hæng op, hvad der taler for, og led lige så meget efter det, der taler imod. Først når to slags kilder peger på det, er det en konklusion.',
      en: 'Write what seems to be different. Hang up what speaks for it, and look as hard for what speaks against it. Only when two kinds of sources point to it is it a conclusion.',
    },
    {
      da: 'Send en konklusion som udkast til dem, den handler om. De svarer uden navn. Svarene står i rapporten, også når de ikke er enige.',
      en: 'Send a conclusion as a draft to those it is about. They answer without a name. The answers stand in the report, also where they disagree.',
    },
  ],
}
