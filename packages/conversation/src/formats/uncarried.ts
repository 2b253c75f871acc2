import type { Losses } from '../loss.ts'
import type { Conversation } from '../model.ts'

/** What a format has a place for, beside who says what and when. */
export interface Carries {
  language?: boolean
  media?: boolean
  /** The longer names of those who speak. */
  labels?: boolean
  speakerFacts?: boolean
  /** The names of the facts about a turn that are written. */
  turnFacts?: readonly string[]
  tiers?: boolean
}

/**
 * Tells what a conversation says beside its talk that a format has no place for, so that “nothing was lost” is said only when it is so.
 * Remarks, headers, words and dependent lines are for each writer to tell of.
 */
export function tellUncarried(conversation: Conversation, losses: Losses, carries: Carries): void {
  const { language, media, speakers, turns, tiers } = conversation
  if (language !== null && !carries.language)
    losses.add('language', null, {
      da: 'Samtalens sprog er udeladt',
      en: 'The language of the talk is left out',
    })
  if (media && !carries.media)
    losses.add('media', null, {
      da: 'Navnet på optagelsen er udeladt',
      en: 'The name of the recording is left out',
    })
  const labelled = speakers.filter(({ code, label }) => label !== null && label !== code)
  if (labelled.length > 0 && !carries.labels) {
    const what = {
      da: 'Talernes længere navne er udeladt',
      en: 'The longer names of the speakers are left out',
    }
    losses.add('labels', null, what, labelled.length)
  }
  const described = speakers.filter(({ attributes }) => Object.keys(attributes).length > 0)
  if (described.length > 0 && !carries.speakerFacts) {
    const what = { da: 'Oplysninger om talerne er udeladt', en: 'Facts about the speakers are left out' }
    losses.add('speaker-facts', null, what, described.length)
  }
  const facts = new Set(turns.flatMap(({ attributes }) => Object.keys(attributes ?? {})))
  const left = [...facts].filter((name) => !carries.turnFacts?.includes(name))
  if (left.length > 0) {
    const names = left.join(', ')
    losses.add('turn-facts', null, {
      da: `Oplysninger om turene er udeladt: ${names}`,
      en: `Facts about the turns are left out: ${names}`,
    })
  }
  if (tiers && tiers.length > 0 && !carries.tiers)
    losses.add('tiers', null, {
      da: 'Rækkernes opbygning (tiers) er udeladt',
      en: 'How the tiers are arranged is left out',
    })
}
