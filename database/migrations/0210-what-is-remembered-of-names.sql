-- What the sealed part of a transcript holds beside its turns, now that names taken out are known again by their fingerprints.
comment on column transcript.about_sealed is
  'Language and comments, sealed: what the file says besides its turns. Once the names are out, also fingerprints of them, so that who is named again is called the same.';
