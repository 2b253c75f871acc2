-- The shape of what a column of JSON holds stands in its comment, in backquotes, as TypeScript writes it; the types are made from that.

comment on column consent_receipt.erased is 'How much was erased, by part: counts, never content. `Partial<Record<string, number>>`';
comment on column recording.pauses is
  'Measured silences, each wrong by errorMs at most; null when not measured. No words. '
  '`{ fromMs: number; toMs: number; ms: number; errorMs: number }[]`';
comment on column passage_share.veil is
  'How its sound is disguised; null for sound as it is. No words. `{ pitch: number; silent: { fromMs: number; toMs: number }[] }`';
