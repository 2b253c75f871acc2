import type { Sentence } from '@lydhoer/words'

/** What can be shared with other municipalities, by the word in the address. */
export const thingKinds = ['undren', 'fund', 'materiale', 'forsoeg'] as const
export type ThingKind = (typeof thingKinds)[number]
export const isThingKind = (word: string): word is ThingKind =>
  (thingKinds as readonly string[]).includes(word)

/** Each as the database calls it: its kind, the column of a share that points at it, and where it is read at home. */
export const thingsAre = {
  undren: { kind: 'loop', column: 'loop_id', at: (id: string) => `/undren/${id}` },
  fund: { kind: 'finding', column: 'finding_id', at: (id: string) => `/fund/${id}` },
  materiale: { kind: 'resource', column: 'resource_id', at: (id: string) => `/materialer/${id}` },
  forsoeg: {
    kind: 'jointExperiment',
    column: 'joint_experiment_id',
    at: (id: string) => `/vi-proever/${id}`,
  },
} as const satisfies Record<ThingKind, object>

/** What each is called. */
export const thingNames: Record<(typeof thingsAre)[ThingKind]['kind'], Sentence> = {
  loop: { da: 'Undren', en: 'Wonder' },
  finding: { da: 'Fund', en: 'Finding' },
  resource: { da: 'Materiale', en: 'Resource' },
  jointExperiment: { da: 'Forsøg', en: 'Experiment' },
}
