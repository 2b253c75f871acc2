// Sixty companies of Fjordby, none of which exists: neither do their numbers.

/** What a trade is called, with the work it has for somebody new and what they give. */
export const trades = {
  bakery: {
    industry: 'Bageri',
    work: 'Bager',
    tasks: 'Veje af, forme brød og pakke',
    value: 'Varmt brød på hylden, når der åbner',
  },
  bikes: {
    industry: 'Reparation af cykler',
    work: 'Cykelsmed',
    tasks: 'Lappe, rense kæder og tage imod kunder',
    value: 'Cykler, der er klar til tiden',
  },
  garden: {
    industry: 'Gartneri',
    work: 'Gartner',
    tasks: 'Potte om, vande og luge',
    value: 'Planter, som ingen ellers når at se til',
  },
  library: {
    industry: 'Bibliotek',
    work: 'Biblioteksassistent',
    tasks: 'Sætte bøger på plads og hjælpe i caféen',
    value: 'Ro i børneafdelingen om formiddagen',
  },
  kitchen: {
    industry: 'Kantine',
    work: 'Køkkenmedhjælper',
    tasks: 'Skære grønt, dække op og vaske op',
    value: 'Frokost, der står klar klokken halv tolv',
  },
  shop: {
    industry: 'Dagligvarer',
    work: 'Butiksassistent',
    tasks: 'Fylde op, trimme hylder og hjælpe kunder',
    value: 'Hylder, der er fyldt, før kunderne kommer',
  },
  wood: {
    industry: 'Møbelsnedkeri',
    work: 'Snedker',
    tasks: 'Slibe, olie og samle',
    value: 'Det sidste slib, som gør forskellen',
  },
  care: {
    industry: 'Plejehjem',
    work: 'Plejemedhjælper',
    tasks: 'Dække bord, gå en tur og læse højt',
    value: 'En, der har tid til at gå langsomt',
  },
  store: {
    industry: 'Engroshandel',
    work: 'Lagermedarbejder',
    tasks: 'Plukke, pakke og køre ud på rampen',
    value: 'Ordrer, der kommer af sted samme dag',
  },
  laundry: {
    industry: 'Vaskeri',
    work: 'Vaskeriassistent',
    tasks: 'Sortere, rulle og lægge sammen',
    value: 'Linned, der er klar til hotellet',
  },
  farm: {
    industry: 'Landbrug',
    work: 'Landbrugsmedhjælper',
    tasks: 'Fodre, muge ud og reparere hegn',
    value: 'Et par hænder, når dyrene skal flyttes',
  },
  office: {
    industry: 'Bogføring',
    work: 'Kontorassistent',
    tasks: 'Sortere bilag, scanne og tage telefonen',
    value: 'Bilag, der er lagt i orden',
  },
} as const
export type Trade = keyof typeof trades

const names: Record<Trade, readonly string[]> = {
  bakery: ['Surdejen i Strandgade', 'Bageriet Halvmånen', 'Fru Krums Brød', 'Rugkanten', 'Morgenovnen'],
  bikes: ['Havnens Hjul', 'Kædehuset', 'Cykler ved Broen', 'Pedalværkstedet', 'To Hjul og en Klokke'],
  garden: ['Drivhuset på Bakken', 'Engholm Planter', 'Frø og Forår', 'Mulden', 'Sydmurens Gartneri'],
  library: [
    'Fjordby Bibliotek',
    'Biblioteket i Nørrehavn',
    'Læsesalen ved Kirken',
    'Bogbussen i Fjordby',
    'Arkivet i Pakhuset',
  ],
  kitchen: [
    'Kantinen på Kajen',
    'Suppekøkkenet Laurbær',
    'Skolens Køkken i Vestermose',
    'Grydeskeen',
    'Frokost ved Fjorden',
  ],
  shop: [
    'Købmanden på Hjørnet i Fjordby',
    'Nærkøb Engholm',
    'Mælk og Aviser',
    'Torvets Grønt',
    'Øens Købmand',
  ],
  wood: ['Spånhøvlen', 'Fjordens Stolemager', 'Egetræet', 'Værkstedet Fyrreskoven', 'Bord og Bænk i Fjordby'],
  care: [
    'Plejehjemmet Solsiden i Fjordby',
    'Lindehaven',
    'Plejehjemmet Kystvejen',
    'Huset ved Mosen',
    'Aftenlyset',
  ],
  store: [
    'Fjordby Lager Nord',
    'Kasser og Paller',
    'Havnens Engros',
    'Pakkeriet i Nørrehavn',
    'Vestermose Fragt',
  ],
  laundry: ['Det Hvide Linned', 'Damp og Rulle', 'Fjordens Vask', 'Skumværket', 'Klemmen'],
  farm: ['Gården Højagre', 'Vestermose Mælk', 'Lam og Lyng', 'Sønderengen', 'Hønsene på Holmen'],
  office: ['Tal og Tillid', 'Bilagskontoret', 'Regnskab ved Havnen', 'Kolonnen', 'Fjordby Bogføring'],
}

export interface DemoCompany {
  /** By what Fjordby calls it: its id is made of this. */
  key: string
  name: string
  trade: Trade
  street: string
  town: string
  cvr: string
  pNumber: string
}

const streets = ['Havnegade', 'Strandgade', 'Kirkevej', 'Mosevej', 'Engholmvej', 'Torvet', 'Værftsvej']
const towns = ['Fjordby', 'Nørrehavn', 'Vestermose', 'Engholm']

/** A company's number that nobody has: such as begin with nine are not given out. */
function cvrOf(n: number): string {
  const seven = String(9_000_000 + n)
  const sum = [2, 7, 6, 5, 4, 3, 2].reduce((all, weight, at) => all + weight * Number(seven[at]), 0)
  const check = (11 - (sum % 11)) % 11
  // Where the check would have two digits there is no such number.
  return check === 10 ? cvrOf(n + 500) : `${seven}${check}`
}

export const demoCompanies: readonly DemoCompany[] = (Object.keys(names) as Trade[])
  .flatMap((trade) => names[trade].map((name) => ({ trade, name })))
  .map(({ trade, name }, n) => ({
    ...{ key: `company ${name}`, name, trade },
    street: `${streets[n % streets.length]} ${1 + ((n * 7) % 48)}`,
    town: towns[n % towns.length] ?? 'Fjordby',
    ...{ cvr: cvrOf(n), pNumber: String(9_000_100_000 + n) },
  }))

/** The one of them that has closed. */
export const closedCompany = 'Skumværket'
