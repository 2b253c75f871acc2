/** What everybody is called, in Ukrainian. */
export const uk = {
  citizen: 'громадянин',
  caseworker: 'працівник у справі',
  companyConsultant: 'консультант із підприємств',
  knowledgeBroker: 'посередник знань',
  professionalCoordinator: 'фаховий координатор',
  teamLead: 'керівник команди',
  director: 'директор із зайнятості',
  coordinator: 'координатор',
  researcher: 'дослідник',
  politician: 'політик',
  employer: 'роботодавець',
  partner: 'партнер',
}
