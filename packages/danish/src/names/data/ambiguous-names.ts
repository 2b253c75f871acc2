// Names that are also common Danish words (or look like one): found only where the company they keep says so.

/** Given names and surnames that are also words. */
export const ambiguous = `
ager alba amin an april art ask aske august ba bak balder bang bay bech beck bek ben bent bill bin birk
bitten bitter bjørn blom bo brink bror busk bølle cam can cem chi dag daggry dahl dal dam damm dan de din due
ejer elg else em eng era eriks es even faith fajr falk fie finn fisker fjord flora fred frej frost fryd fugl
fåre gade gamle glad glas glente god gorm grace gran gro gry grå grøn gull ha hai hald halm han hane hans
hare hav have hede heden helt herre hjort hoa holm holst hong hope horn hummer hus hvid høj høst iben ildved
ilk ingen islam jan jas jern jihad joy juel jul juni kaj kamp karm kim king kirk kit kjær klint klit klok
knop knude koch kok kold konge krag krage krog kron kruse kryger kudsk kvist kær køster lam lan lang lange
lau laurs laust lave le leer let leth lind lis liv lo lode long love lue luft lund lykke lyng lynge lyst
lærke løve mai maj mark marken max may mehl mel ment mercy mi mie mille milt mir mon mons mor mose moth munk
mus must my møl møller mønster mørk nagel nam nat nga noi nor nord norm norman note nova ny næs odd odder
odin olie on ost otte ove palm palme paw pax pelle per perle pihl pil pilgård post prince præst pust rask
rave ravn ravna reje rie riis ring ro rode rose rosen rubin rune ry rytter saga said san sand sander sang
sejer sejr sif skak skat skipper skjold skou skov skovgård skriver skrædder skræm sky skytte smed smith snog
sol sommer son sonne sort spang spor springer stage stald stampe star sten stern stig stille stjerne storm
strand strøm stub su sund sunny sus svale svan svane svarre sved svend svenn syd sø søby søe sølv søs tage
tai tam tan tang tanke tarp tea thi thing thu tin to toft tor torp torv tot tram trap trille trolle tromle
træ tu tulle tut tække tøt ude ulv una vad valde van vang varm vejle ven vendel vest vester vibe vide vig
vild vilde vind vinding vinge vinter viol viola vita vogn voss vrå vu will wind worm yng åse ørn østen
østergade`
