/** The parts of a name that tell it from others, folded. */
export function nameParts(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[\s,.]+/)
    .filter((part) => part.length > 1)
    .map(foldName)
}

const nicknames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    mik: 'mikel',
    mike: 'mikel',
    chris: 'kristofer',
    kris: 'kristofer',
    alex: 'aleksander',
    mo: 'mohamed',
    kis: 'kirsten',
    lis: 'lisbet',
    bet: 'elisabet',
    ditte: 'dorte',
    bene: 'benedikte',
    ceci: 'cecilie',
    sille: 'cecilie',
    frede: 'frederik',
    fred: 'frederik',
    villy: 'viliam',
    nik: 'nikolaj',
    niko: 'nikolaj',
    matti: 'matias',
    seb: 'sebastian',
    jonny: 'jon',
    ole: 'olaf',
    kat: 'katrine',
    trine: 'katrine',
    stine: 'kristine',
    tina: 'kristina',
    tine: 'kristine',
    rikke: 'frederikke',
    jes: 'jesper',
    abdi: 'abdirahman',
    oleks: 'oleksandr',
    sasha: 'oleksandr',
    sascha: 'oleksandr',
    maks: 'maksim',
  }),
)

/**
 * Folds the spellings of one name together: `Christian` and `Kristian`, `Muhammed` and `Mohammad`, `Sofie` and `Sophie`.
 */
export function foldName(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/aa/g, 'å')
    .normalize('NFD')
    .replace(/(?<![aA])[\u0300-\u0309\u030b-\u036f]/g, '')
    .normalize('NFC')
    .replace(/^m[ou]h?[ae]m+[ae]d$/, 'mohamed')
    .replace(/ph/g, 'f')
    .replace(/ch/g, 'k')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/[cq]/g, 'k')
    .replace(/ks|x/g, 'ks')
    .replace(/z/g, 's')
    .replace(/th/g, 't')
    .replace(/dh/g, 'd')
    .replace(/w/g, 'v')
    .replace(/y/g, 'i')
    .replace(/j(?=[aeiou])/g, 'i')
    .replace(/(.)\1+/g, '$1')
  return nicknames.get(plain) ?? plain
}
