import { stem } from '@lydhoer/danish'

/** Small letters, one space between words, and nothing else than letters, figures, hyphens and strokes. */
export const fold = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’']/g, '’')
    .replace(/[^\p{L}\p{N}’/-]+/gu, ' ')
    .trim()

/** Each word as its stem, so that “frisøren” and “frisør” are the same. */
export const stemmed = (text: string): string =>
  fold(text)
    .split(' ')
    .map((word) => stem(word))
    .join(' ')
