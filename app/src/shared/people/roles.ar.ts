/** What everybody is called, in Arabic. */
export const ar = {
  citizen: 'مواطن',
  caseworker: 'موظف مسؤول عن الملف',
  companyConsultant: 'مستشار الشركات',
  knowledgeBroker: 'وسيط المعرفة',
  professionalCoordinator: 'منسق مهني',
  teamLead: 'رئيس الفريق',
  director: 'مدير التوظيف',
  coordinator: 'منسق',
  researcher: 'باحث',
  politician: 'سياسي',
  employer: 'صاحب العمل',
  partner: 'شريك في العمل',
}
