-- Politicians, employers and partners have a key to the house but no colleagues in it: they see their own name and no other.

alter policy "colleagues see each other" on person
  using (municipality_id = (select current_municipality()) and kind = 'staff'
    and (select holds_role('caseworker', 'companyConsultant', 'knowledgeBroker', 'professionalCoordinator',
      'teamLead', 'director', 'coordinator', 'researcher')));
