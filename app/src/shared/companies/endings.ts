import type { Sentence } from '@lydhoer/words'

/** What it can come to that somebody tries a place of work, as `became` of a placement's step says it, with what each is called among those who work here. */
export const endingNames = {
  paidHours: { da: 'Timer med løn', en: 'Paid hours' },
  job: { da: 'Et job', en: 'A job' },
  flexJob: { da: 'Et fleksjob', en: 'A flex job' },
  education: { da: 'En uddannelse', en: 'An education' },
  further: { da: 'Et nyt forløb', en: 'Another placement' },
  stopped: { da: 'Det stoppede før tid', en: 'It stopped early' },
  nothing: { da: 'Det førte ikke til noget', en: 'It led to nothing' },
  other: { da: 'Noget andet', en: 'Something else' },
} as const satisfies Record<string, Sentence>

export type EndedAs = keyof typeof endingNames
export const endings = Object.keys(endingNames) as EndedAs[]

/** What a place of work can lead to that is paid, or learned. */
export const leadsOn: readonly EndedAs[] = ['paidHours', 'job', 'flexJob', 'education']
