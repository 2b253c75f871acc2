-- In an ear session what somebody writes is kept from the first pause in typing, so that a lost line, a closed laptop and a program that starts
-- anew take nothing. Until it is done it is a draft: a row like any noticing, sealed and its author's alone, that cannot be shared.

alter table noticing
  drop constraint noticing_kind_check,
  add check (kind in ('noticing', 'experiment', 'draft')),
  add check (kind <> 'draft' or shared_at is null);
