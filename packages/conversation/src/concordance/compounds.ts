import { stem } from '@lydhoer/danish'

/**
 * Words that compounds around work, health and help are made of; after `:` the shape that they have before another word
 * where it is another. A compound is split only into words of this list: Danish compounds in general cannot be split
 * surely without a dictionary («bilister» is no «bil» with «ister»).
 */
const listed = `
  arbejde:arbejds marked:markeds plads:plads evne:evne prøvning:prøvnings tid:tids dag:dags uge:uge måned:måneds år:års
  time:time job:job center:center kontanthjælp:kontanthjælps sygedagpenge:sygedagpenge dagpenge:dagpenge hjælp:hjælps
  penge:penge syge:syge sygdom:sygdoms læge:læge helbred:helbreds psykiatri:psykiatri psykolog:psykolog smerte:smerte
  stress:stress ryg:ryg søvn:søvn angst:angst misbrug:misbrugs behandling:behandlings virksomhed:virksomheds
  praktik:praktik butik:butiks kontor:kontor lager:lager køkken:køkken have:have bibliotek:biblioteks skole:skole
  uddannelse:uddannelses kursus:kursus forløb:forløbs samtale:samtale møde:møde aftale:aftale plan:plan mål:mål
  borger:borger sag:sags behandler:behandler rådgiver:rådgiver konsulent:konsulent vejleder:vejleder mentor:mentor
  medarbejder:medarbejder leder:leder kollega:kollega familie:familie barn:børne mand:mands kone:kone ven:venne
  bolig:bolig hjem:hjemme økonomi:økonomi løn:løn tilskud:tilskuds flex:fleks fleks:fleks pension:pensions
  førtid:førtids efterløn:efterløns ressource:ressource rehabilitering:rehabiliterings team:team kommune:kommune
  ydelse:ydelses rettighed:rettigheds pligt:pligt sanktion:sanktions brev:brev system:system tilbud:tilbuds
  perspektiv:perspektiv ønske:ønske drøm:drømme erfaring:erfarings opgave:opgave ansvar:ansvars ledighed:ledigheds
  krav:krav frist:frist attest:attest ansøgning:ansøgnings fravær:fraværs netværk:netværks gruppe:gruppe
  forening:forenings bil:bil bus:bus cykel:cykel kaffe:kaffe mad:mad frivillig:frivilligheds rengøring:rengørings
  `
  .trim()
  .split(/\s+/)
  .map((entry) => entry.split(':'))

/** What a part is called, by its shape before another word. */
const before = new Map(listed.map(([base = '', linking = '']) => [linking, base]))
/** What a part is called, by its stem at the end of a compound. */
const atEnd = new Map(listed.map(([base = '']) => [stem(base), base]))

const shortestPart = Math.min(...listed.map(([base = '']) => base.length))

/**
 * The stems of the words that a compound is surely made of; none when it is no compound, or may be read in two ways.
 *
 * @example compoundParts('arbejdspladsen') // ['arbejd', 'plad'], the stems of arbejde and plads
 */
export function compoundParts(word: string): string[] {
  const splits = splitsOf(word.replaceAll('-', ''), 0)
  const [only, another] = splits
  return only === undefined || another !== undefined ? [] : only.map((part) => stem(part))
}

/** At most two ways are looked for: two are as unsure as ten. */
function splitsOf(rest: string, depth: number): string[][] {
  if (depth > 3) return []
  const found: string[][] = []
  for (let end = shortestPart; end <= rest.length - shortestPart && found.length < 2; end++) {
    const part = before.get(rest.slice(0, end))
    if (part === undefined) continue
    const last = rest.slice(end)
    const head = atEnd.get(stem(last))
    if (head !== undefined) found.push([part, head])
    for (const more of splitsOf(last, depth + 1)) found.push([part, ...more])
  }
  return found
}
