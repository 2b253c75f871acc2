-- Consents end in all municipalities in one nightly run, which nobody in particular has asked for.
-- The list holds nothing but the numbers of files that nobody can open any more.

alter policy "the program sees which files to remove" on erased_object to lydhoer_app
  using (municipality_id = (select current_municipality()) or (select current_municipality()) is null);
alter policy "the program ticks off a removed file" on erased_object to lydhoer_app
  using (municipality_id = (select current_municipality()) or (select current_municipality()) is null);
