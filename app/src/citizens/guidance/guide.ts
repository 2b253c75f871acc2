import type { Guide } from '../../shared/request/place.ts'
import { whoWorkWithCitizens } from '../matter/who.ts'

export const guide: Guide = {
  for: whoWorkWithCitizens,
  title: { da: 'Vejledning om rettigheder og pligter', en: 'Guidance on rights and duties' },
  steps: [
    {
      da: 'Under Vejledning hos en borger trykker du på det, I skal tale om. Så har du et ark med billeder og få ord.',
      en: 'Under Guidance at a citizen’s you press what you are to talk about. Then you have a sheet of pictures and few words.',
    },
    {
      da: 'Ret linjerne, så de passer til borgeren. Skriv den hjælp, I kan give, ved siden af hver pligt.',
      en: 'Change the lines so that they fit the citizen. Write the help you can give beside each duty.',
    },
    {
      da: 'Gå arket igennem sammen, på skærmen eller på papir. Tryk bagefter på, om det kom først, midt i eller sidst i mødet.',
      en: 'Go through the sheet together, on the screen or on paper. Afterwards press whether it came first, midway or last in the meeting.',
    },
  ],
}
