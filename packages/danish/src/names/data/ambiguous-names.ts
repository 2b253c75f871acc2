// Names that are also common Danish words (or look like one): found only where the company they keep says so.

/** Given names and surnames that are also words. */
export const ambiguous = `
ager alba amin an april art ask aske atlas august ba bak balder bamse bang bay bech beck bek ben bent bill
bille bin birk bisse bitten bitter bjørn blom bo bolle brink bro bror brun busk busser bøffel bølle cam can
cem chi dag daggry dahl dal dam damm dan de degn din due ejer elg else em eng engel era eriks es even faith
fajr falk falke fie finn fisker fjord flora fred frej frisk frost fryd fugl fåre gade gamle glad glas
glente god gorm grace gram gran gro gry grøn grå guffe gull ha hai hald halm han hane hans hare hassel hav
have hede heden helt herre hjort hoa holm holst hong hope horn hummer hus hvid høj høst iben ildved ilk ingen
islam jan jas jern jihad joy juel jul juni jæger kaj kamp karm karma kejser kim king kirk kit kjær klint klit
klok knop knude koch kok kold konge krag krage krog kron krone kruse kryger kudsk kvist kylle kæmpe kær køster
lam lan lang lange lau laurs laust lave le leer let leth lilje lind linde lis liv lo lode long lotus love lue
luft lund lykke lyng lynge lyst lærke løve mai maj maler mark marken max may mehl mel ment mercy mi mie mille
milt mir mirakel misser mon mons mor mose moth mulle munk murer mus must my mynte møl møller mønster mørk måne
nagel nam nat nga noi nor nord norm norman note nova nuser nusser ny næs odd odder odin olie on ost otte ove
palm palme paw pax pelle per perle pihl pil pilgård post prince præst pusling pust putte rask rave ravn ravna
reje ridder rie riis ring ro rode rose rosen rubin rune ry rytter rødtop safir saga said salvie san sand
sander sang sejer sejr sif skak skat skipper skjold skomager skou skov skovgård skriver skrædder skræm sky
skytte slagter smed smith smut snedker snog snut sol sommer son sonne sort spang spor springer stage stald
stampe star sten stern stig stille stjerne storm strand strøm stub su sund sunny sus svale svan svane svarre
sved svend svenn syd sø søby søe sølv søs tage tai tam tan tang tanke tarp tea thi thing thu tiger timian tin
to toft top tor torp torv tot tram trap trille trolle tromle trunte træ tu tulle tut tutte tække tøt ude ulv
una vad valde van vang varm vejle ven vendel vest vester vibe vide vig vild vilde vilje vind vinding vinge
vinter viol viola violet vita vogn voss vrå vu væver will wind worm yng ørn østen østergade åse`
