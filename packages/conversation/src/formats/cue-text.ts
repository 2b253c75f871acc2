import type { Losses } from '../loss.ts'

/** Text for a subtitle or a block of one: it ends at an empty line and may not hold an arrow. What is changed is told. */
export function cueText(text: string, losses: Losses): string {
  const fit = text.replace(/\n\s*\n/g, '\n').replaceAll('-->', '->')
  if (fit !== text)
    losses.add('cue-text', null, {
      da: 'Tomme linjer og pilen “-->” kan ikke stå i undertekster og er skrevet anderledes',
      en: 'Empty lines and the arrow “-->” cannot stand in subtitles and are written otherwise',
    })
  return fit
}
