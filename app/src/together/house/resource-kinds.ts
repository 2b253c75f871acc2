import type { Sentence } from '@lydhoer/words'

/** What a resource can be. */
export const resourceKinds = [
  ...(['guide', 'film', 'podcast', 'article'] as const),
  ...(['letter', 'pictograms', 'game'] as const),
] as const
export type ResourceKind = (typeof resourceKinds)[number]

export const resourceKindNames: Record<ResourceKind, Sentence> = {
  guide: { da: 'Guide', en: 'Guide' },
  film: { da: 'Film', en: 'Film' },
  podcast: { da: 'Podcast', en: 'Podcast' },
  article: { da: 'Artikel', en: 'Article' },
  letter: { da: 'Brev', en: 'Letter' },
  pictograms: { da: 'Ark med billeder', en: 'Sheet of pictures' },
  game: { da: 'Spil til et møde', en: 'Game for a meeting' },
}
