/** What a citizen is quoted with, in Danish that is easy to read. */
export const easy = {
  lead: 'Det har du sagt i en samtale. Andre i kommunen kan læse det. Dit navn står der ikke.',
  also: 'Ordene kan også stå i materialer og i kommunens log. Siger du nej, er de også væk der. Men papir, der er skrevet ud før, bliver ikke væk.',
  ends: 'Du har sagt ja til, at andre må læse dine ord. Du kan sige nej på din egen side. Så er ordene væk.',
}
