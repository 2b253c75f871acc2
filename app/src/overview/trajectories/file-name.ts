import type { StudySeen } from './studies.ts'

/**
 * What a file of a study is called: by the study's own name, so that one knows it a month later, in letters that every disk takes.
 *
 * @example fileName({ title: 'Unge på Ø-øen' }, ['tilstande'], 'csv') // 'unge-paa-oe-oeen-tilstande.csv'
 */
export function fileName(
  { title }: Pick<StudySeen, 'title'>,
  parts: readonly string[],
  ending: string,
): string {
  const danish: Record<string, string> = { æ: 'ae', ø: 'oe', å: 'aa' }
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[æøå]/g, (letter) => danish[letter]!)
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
  const study = plain(title).slice(0, 60).replace(/-+$/, '')
  return `${[study || 'forloeb', ...parts.map(plain)].filter(Boolean).join('-')}.${ending}`
}
