import type { Sentence } from '@lydhoer/words'
import type { Feature, Segment, Sign } from './segment.ts'

const kinds: Partial<Record<Segment['kind'], Sentence>> = {
  laughter: { da: 'latter', en: 'laughter' },
  breath: { da: 'hørbart åndedrag', en: 'audible breath' },
  unclear: { da: 'uhørligt', en: 'inaudible' },
  omitted: { da: 'udeladt af den, der skrev af', en: 'left out by the transcriber' },
  trailing: { da: 'pause eller skift af retning', en: 'a pause or a change of direction' },
  comment: { da: 'bemærkning fra den, der skrev af', en: 'the transcriber’s remark' },
  inserted: { da: 'en andens korte ord undervejs', en: 'another speaker’s short word inside' },
  code: { da: 'kode fra den, der analyserede', en: 'an analyst’s code' },
}

const pauses: Record<NonNullable<Segment['pause']>, Sentence> = {
  timed: { da: 'pause', en: 'pause' },
  micro: { da: 'lige akkurat en pause', en: 'just a pause' },
  short: { da: 'kort pause', en: 'short pause' },
  long: { da: 'lang pause', en: 'long pause' },
  untimed: { da: 'pause', en: 'pause' },
}

/** How each feature is named in a sentence; the reading page uses them as tips. */
export const featureNames: Record<Feature, Sentence> = {
  overlap: { da: 'samtidig tale', en: 'overlap' },
  quiet: { da: 'stille', en: 'quiet' },
  loud: { da: 'højt', en: 'loud' },
  fast: { da: 'hurtigt', en: 'fast' },
  slow: { da: 'langsomt', en: 'slow' },
  smile: { da: 'smilende', en: 'smiling' },
  creaky: { da: 'knirkende', en: 'creaky' },
  whisper: { da: 'hviskende', en: 'whispered' },
  high: { da: 'i højt leje', en: 'high-pitched' },
  low: { da: 'i dybt leje', en: 'low-pitched' },
  breathy: { da: 'åndet', en: 'breathy' },
  singing: { da: 'syngende', en: 'singing' },
  yawn: { da: 'gabende', en: 'yawning' },
  precise: { da: 'meget tydeligt', en: 'very precise' },
  wobbly: { da: 'med rystende stemme', en: 'with a wobbly voice' },
  emphasis: { da: 'med tryk', en: 'stressed' },
  unclear: { da: 'usikkert hørt', en: 'uncertain hearing' },
  retraced: { da: 'sagt om', en: 'restarted' },
  lengthened: { da: 'trukket ud', en: 'drawn out' },
  cutOff: { da: 'afbrudt ord', en: 'cut-off word' },
  filler: { da: 'tøvelyd', en: 'filler' },
  laughing: { da: 'leende', en: 'laughing' },
}

const signs: Partial<Record<Sign, Sentence>> = {
  latch: { da: 'uden ophold til næste tur', en: 'no gap to the next turn' },
  lengthening: { da: 'lyden trækkes ud', en: 'the sound is drawn out' },
  cutOff: { da: 'ordet afbrydes', en: 'the word is cut off' },
  pitch: { da: 'stemmen går op eller ned', en: 'the voice goes up or down' },
  rush: { da: 'en hastig begyndelse', en: 'a rushed start' },
  time: { da: 'tid i optagelsen', en: 'time in the recording' },
}

/** What a segment means, in a few words, or null for plain talk. */
export function explain(segment: Segment): Sentence | null {
  if (segment.kind === 'pause') {
    const name = pauses[segment.pause ?? 'untimed']
    if (segment.ms === null || segment.ms === undefined) return name
    const seconds = segment.ms / 1000
    return {
      da: `${name.da} på ${String(seconds).replace('.', ',')} sekunder`,
      en: `${name.en} of ${seconds} seconds`,
    }
  }
  if (segment.kind === 'mark') {
    return segment.about ? featureNames[segment.about] : ((segment.sign && signs[segment.sign]) ?? null)
  }
  return kinds[segment.kind] ?? null
}
