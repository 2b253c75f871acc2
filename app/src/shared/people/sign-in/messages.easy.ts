/** Signing in, in Danish that is easy to read. */
export const easy = {
  messages: {
    lead: 'Lydhør hjælper os med at lytte.',
    tryLead: 'Fjordby findes ikke. Vi har fundet på alle mennesker og alle ord her. Hvem vil du være?',
    noWay: 'Du kan ikke logge ind her endnu. Ring til kommunen. Sig det til dem.',
    refused: {
      unknown: 'Vi kan ikke lukke dig ind. Din kommune er ikke i Lydhør. Sig det til din koordinator.',
      noDepartment: 'Din afdeling er ikke i Lydhør endnu. Sig det til din koordinator.',
      noRole:
        'Vi ved ikke, hvad du laver her. Derfor kan vi ikke lukke dig ind. Sig det til din koordinator.',
      unreadable:
        'Vi kan ikke læse dine roller. Sig til kommunen: Skriv roller som en liste af ord. For eksempel ["caseworker"].',
      elsewhere:
        'Dit log ind er en borgers. Eller det er fra en anden kommune. Du kan ikke bruge det her. Sig det til din koordinator.',
    },
    lost: 'Dit log ind gik i stå. Begynd forfra.',
  },
}
