-- What stands in the way can carry codes of the codebook, each with its name and its definition as they were when it was put there. They are words, so they are sealed
-- with the rest of the line, and given out with it.
comment on column log_line.words_sealed is
  '`{ words: string; href: string | null; codes?: { id: string; name: Sentence; definition: Sentence }[] }`, sealed under the master key; href leads to what it is about, codes are as they were when they were put there.';
