import { whoAreOfTheHouse, whoBringTogether } from '../../shared/people/roles.ts'
import type { Guide } from '../../shared/request/place.ts'
import { messages } from './messages.ts'

export const guide: Guide = {
  for: whoAreOfTheHouse,
  title: { da: messages.da.way, en: messages.en.way },
  steps: [
    {
      da: 'Læg det her, som andre kan bruge: en guide, et brev, et ark med billeder. Skriv det her, skriv adressen på der, hvor det ligger, eller læg en fil ved. Kommer det fra en undren, så begynd på undringens side.',
      en: 'Put here what others can use: a guide, a letter, a sheet of pictures. Write it here, write the address where it lies, or put a file by it. If it comes from a wonder, begin on the page of the wonder.',
    },
    {
      da: 'Bruger I det, så tryk på “Vi bruger det”. Så står jeres afdeling der, og aldrig dit navn. Skriv gerne en linje om, hvordan det gik.',
      en: 'If you use it, press “We use it”. Then your department stands there, and never your name. Do write a line on how it went.',
    },
    {
      da: 'Den, der passer på et materiale, bliver spurgt på dagen, om det stadig er rigtigt. Ret det, giv det en ny dag, eller læg det til hvile og skriv hvorfor.',
      en: 'Whoever looks after a resource is asked on the day whether it is still right. Change it, give it a new day, or lay it to rest and write why.',
    },
    {
      da: 'Er den, der passede på et materiale, rejst, så tilbyd det til en anden, som selv siger ja.',
      en: 'If whoever looked after a resource has left, offer it to somebody else, who says yes themselves.',
      for: whoBringTogether,
    },
  ],
}
