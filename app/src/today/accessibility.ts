import { inTongues } from '@lydhoer/words'
import { ar } from './accessibility.ar.ts'
import { easy } from './accessibility.easy.ts'
import { uk } from './accessibility.uk.ts'

const da = {
  title: 'Tilgængelighed',
  paragraphs: [
    'Lydhør er bygget efter WCAG 2.2 på niveau AA. Alt kan gøres med tastatur. Borgernes sider virker uden JavaScript og på en smal skærm.',
    'Hver side bliver prøvet af med et værktøj, der leder efter fejl.',
    'Det ved vi mangler: Lyd uden tekst kan ikke læses af den, der ikke hører. Bed den, du talte med, om at få den skrevet ned.',
    'Er der noget, du ikke kan bruge, så sig det til kommunen. Kommunen har pligt til at hjælpe dig på en anden måde.',
    'Du kan klage til Digitaliseringsstyrelsen, som fører tilsyn med loven om tilgængelighed.',
  ],
}
const en: typeof da = {
  title: 'Accessibility',
  paragraphs: [
    'Lydhør is built to WCAG 2.2, level AA. Everything can be done by keyboard. Citizens’ pages work without JavaScript and on a narrow screen.',
    'Every page is tried with a tool that looks for faults.',
    'This we know is missing: sound without text cannot be read by those who do not hear. Ask the one you talked with to have it written down.',
    'If there is something you cannot use, tell the municipality. It has a duty to help you in another way.',
    'You can complain to the Danish Agency for Digital Government, which supervises the law on accessibility.',
  ],
}
/** What the page on accessibility says, to anyone. */
export const accessibility = inTongues({ da, en }, { easy, ar, uk })
