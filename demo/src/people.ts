import type { Role } from '@lydhoer/database'

/** Fjordby and its neighbour, neither of which exists. */
export const municipalities = [
  { key: 'fjordby', name: 'Fjordby Kommune', slug: 'fjordby' },
  { key: 'vesterlund', name: 'Vesterlund Kommune', slug: 'vesterlund' },
] as const
export type MunicipalityKey = (typeof municipalities)[number]['key']

export const departments = [
  { municipality: 'fjordby', key: 'unge', name: 'Ungeteamet' },
  { municipality: 'fjordby', key: 'job', name: 'Job og Mestring' },
  { municipality: 'fjordby', key: 'syge', name: 'Sygdom og Afklaring' },
  { municipality: 'vesterlund', key: 'borger', name: 'Borger og Arbejde' },
] as const satisfies { municipality: MunicipalityKey; key: string; name: string }[]
export type DepartmentKey = (typeof departments)[number]['key']

export interface Worker {
  key: string
  municipality: MunicipalityKey
  name: string
  roles: Role[]
  department: DepartmentKey | null
  blurb: { da: string; en: string }
}

const worker = (
  key: string,
  name: string,
  roles: Role[],
  department: DepartmentKey | null,
  da: string,
  en: string,
  municipality: MunicipalityKey = 'fjordby',
): Worker => ({ key, municipality, name, roles, department, blurb: { da, en } })

/** Everybody who works in, or with, Fjordby. All of them are invented. */
export const workers: readonly Worker[] = [
  worker(
    'sif',
    'Sif Krogh',
    ['caseworker'],
    'unge',
    'Sagsbehandler. Har optaget tre samtaler og delt et stykke.',
    'Caseworker. Has recorded three conversations and shared a passage.',
  ),
  worker(
    'tove',
    'Tove Lauritsen',
    ['knowledgeBroker', 'caseworker'],
    'job',
    'Vidensmægler. Leder Lån et øre.',
    'Knowledge broker. Leads the ear sessions.',
  ),
  worker(
    'jonas',
    'Jonas Bæk',
    ['caseworker'],
    'unge',
    'Sagsbehandler og Sifs kollega. Har fået et stykke delt.',
    'Caseworker and Sif’s colleague. Has been given a passage.',
  ),
  worker(
    'meryem',
    'Meryem Aydin',
    ['caseworker'],
    'job',
    'Sagsbehandler. Holder samtaler med tolk.',
    'Caseworker. Holds conversations with an interpreter.',
  ),
  worker(
    'poul',
    'Poul-Erik Ravn',
    ['caseworker'],
    'job',
    'Sagsbehandler gennem 22 år. Få ord.',
    'Caseworker for 22 years. Few words.',
  ),
  worker(
    'birgitte',
    'Birgitte Thorup',
    ['caseworker'],
    'syge',
    'Sagsbehandler for sygemeldte.',
    'Caseworker for people on sick leave.',
  ),
  worker(
    'anders',
    'Anders Nygaard',
    ['caseworker'],
    'syge',
    'Sagsbehandler. Taler mest i telefon.',
    'Caseworker. Mostly on the telephone.',
  ),
  worker('lea', 'Lea Skovgaard', ['caseworker'], 'unge', 'Ny sagsbehandler.', 'New caseworker.'),
  worker(
    'henrik',
    'Henrik Fuglsang',
    ['companyConsultant'],
    'job',
    'Virksomhedskonsulent. Kender værkstederne.',
    'Company consultant. Knows the workshops.',
  ),
  worker(
    'sanne',
    'Sanne Dideriksen',
    ['companyConsultant'],
    'unge',
    'Virksomhedskonsulent for de unge.',
    'Company consultant for the young.',
  ),
  worker(
    'karim',
    'Karim Haddad',
    ['companyConsultant', 'knowledgeBroker'],
    'syge',
    'Virksomhedskonsulent og vidensmægler.',
    'Company consultant and knowledge broker.',
  ),
  worker(
    'inge',
    'Inge Møldrup',
    ['knowledgeBroker'],
    'syge',
    'Vidensmægler med tid til at lytte.',
    'Knowledge broker with time to listen.',
  ),
  worker(
    'rikke',
    'Rikke Hjorth',
    ['professionalCoordinator'],
    'unge',
    'Faglig koordinator i Ungeteamet.',
    'Professional coordinator in the youth team.',
  ),
  worker(
    'torben',
    'Torben Kjærulff',
    ['professionalCoordinator'],
    'job',
    'Faglig koordinator i Job og Mestring.',
    'Professional coordinator.',
  ),
  worker(
    'marianne',
    'Marianne Overgaard',
    ['teamLead'],
    'unge',
    'Teamleder. Ser aldrig, hvad de andre skriver.',
    'Team lead. Never sees what the others write.',
  ),
  worker('claus', 'Claus Engberg', ['teamLead'], 'job', 'Teamleder i Job og Mestring.', 'Team lead.'),
  worker('helle', 'Helle Winther', ['teamLead'], 'syge', 'Teamleder i Sygdom og Afklaring.', 'Team lead.'),
  worker('jette', 'Jette Munkholm', ['director'], null, 'Beskæftigelseschef.', 'Director.'),
  worker(
    'naja',
    'Naja Berthelsen',
    ['coordinator'],
    null,
    'Koordinator. Holder tråden på tværs.',
    'Coordinator. Keeps the thread across departments.',
  ),
  worker(
    'emil',
    'Emil Rosenvinge',
    ['researcher'],
    null,
    'Forsker. Ser kun det, borgere har sagt ja til.',
    'Researcher. Sees only what citizens have agreed to.',
  ),
  worker(
    'dorthe',
    'Dorthe Iversholt',
    ['researcher'],
    null,
    'Forsker i samtaler.',
    'Researcher of conversations.',
  ),
  worker('preben', 'Preben Sandholm', ['politician'], null, 'Sidder i udvalget.', 'Sits on the committee.'),
  worker(
    'gitte',
    'Gitte Aaby',
    ['employer'],
    null,
    'Leder et bibliotek, der tager folk i praktik.',
    'Runs a library that takes people in.',
  ),
  worker(
    'samir',
    'Samir Nasser',
    ['partner'],
    null,
    'Mentor uden for kommunen.',
    'Mentor outside the municipality.',
  ),
  worker(
    'vibeke',
    'Vibeke Stald',
    ['caseworker'],
    'borger',
    'Sagsbehandler i nabokommunen. Ser kun det af Fjordby, som Fjordby har delt.',
    'Caseworker next door. Sees of Fjordby only what Fjordby has shared.',
    'vesterlund',
  ),
  worker(
    'ellen',
    'Ellen Thorsager',
    ['coordinator'],
    null,
    'Koordinator i nabokommunen. Sagde ja til partnerskabet og kan forlade det.',
    'Coordinator next door. Said yes to the partnership and can leave it.',
    'vesterlund',
  ),
]

export interface Citizen {
  key: string
  name: string
  /** Made up: day of birth + 60, so that it can never be anybody's. */
  cpr: string
  /** Who works with them now, by key. */
  workers: string[]
  blurb: { da: string; en: string } | null
}

const citizen = (
  key: string,
  name: string,
  cpr: string,
  workers: string[],
  blurb: Citizen['blurb'] = null,
): Citizen => ({ key, name, cpr, workers, blurb })

export const citizens: readonly Citizen[] = [
  citizen('amina', 'Amina Yusuf', '6203950018', ['sif', 'sanne'], {
    da: 'Borger. Ser på telefonen, hvad der er optaget, og kan sige nej.',
    en: 'Citizen. Sees on her phone what is recorded, and can say no.',
  }),
  citizen('mikkel', 'Mikkel Holst', '7411064219', ['sif', 'jonas'], {
    da: 'Borger på 20 år. To samtaler: den ene kender kun han og Sif.',
    en: 'Citizen, 20 years old. Two talks: one is known only to him and Sif.',
  }),
  citizen('bodil', 'Bodil Frandsen', '6905610334', ['tove']),
  citizen('hamid', 'Hamid Rahimi', '8108790417', ['meryem', 'henrik']),
  citizen('kurt', 'Kurt Aagesen', '6702680525', ['poul']),
  citizen('louise', 'Louise Bentzen', '8306830636', ['birgitte', 'karim']),
  citizen('johnny', 'Johnny Weber', '7509710741', ['anders']),
  citizen('olena', 'Olena Kovalenko', '8701880854', ['meryem']),
  citizen('freja', 'Freja Damgaard', '6104044957', ['lea']),
  citizen('erling', 'Erling Krogsgaard', '7912591068', ['poul', 'henrik']),
  citizen('sara', 'Sara Lindqvist', '9007861174', ['birgitte']),
  citizen('dennis', 'Dennis Ladefoged', '6810901287', ['tove', 'jonas']),
]
