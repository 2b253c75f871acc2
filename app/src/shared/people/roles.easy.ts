/** What everybody is called, in Danish that is easy to read. */
export const easy = {
  companyConsultant: 'konsulent for firmaer',
  knowledgeBroker: 'vidensmægler',
  teamLead: 'leder',
  director: 'chef',
  partner: 'partner',
}
