import type { Sentence } from '@lydhoer/words'
import type { Source } from '../source.ts'
import type { RawProject } from './document.ts'

/** What a project has beside its texts and codes, in words; others are called as the standard calls them. */
const called: Readonly<Record<string, Sentence>> = {
  User: { da: 'Navne på dem, der har arbejdet i projektet', en: 'Names of those who worked in the project' },
  Description: {
    da: 'Noter ved citater, tekster og projektet',
    en: 'Notes on quotes, texts and the project',
  },
  NoteRef: { da: 'Henvisninger til noter', en: 'References to notes' },
  Note: { da: 'Noter', en: 'Notes' },
  PictureSource: { da: 'Billeder', en: 'Pictures' },
  PDFSource: { da: 'PDF-filer', en: 'PDF files' },
  Case: { da: 'Sager (cases)', en: 'Cases' },
  Variable: { da: 'Variable', en: 'Variables' },
  Link: { da: 'Forbindelser', en: 'Links' },
  Set: { da: 'Grupper af koder og kilder', en: 'Groups of codes and sources' },
  Graph: { da: 'Tegninger', en: 'Graphs' },
  AudioSelection: { da: 'Koder sat på selve lyden', en: 'Codes put on the sound itself' },
  VideoSelection: { da: 'Koder sat på selve videoen', en: 'Codes put on the video itself' },
}

/** Tells what of a project is not read. */
export function reportLeft({ left }: RawProject, { losses }: Source): void {
  for (const [element, { line, count }] of left) {
    const { da, en } = called[element] ?? { da: element, en: element }
    losses.add(`refi ${element}`, line, { da: `${da} er ikke læst`, en: `${en} are not read` }, count)
  }
}
