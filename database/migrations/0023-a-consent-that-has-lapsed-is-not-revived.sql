-- The owner may write down a new agreement after a refusal, a withdrawal or an end, since by then what the old one carried
-- is erased. A consent whose last day has passed waits for that erasing; setting it a later day would bring back what the
-- citizen had been told would go.

alter policy "the owner writes down a new agreement" on consent
  using (municipality_id = (select current_municipality()) and owner_id = (select current_person())
    and (state <> 'given' or stands_until >= (select today())));
