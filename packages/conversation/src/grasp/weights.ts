// Made by training/train.ts; do not write in it. Each line is a feature and its weights, in the order of the labels.
export const weights = {
  institutional: `no yes
always	0.397 -0.397
after:class:office	0.385 -0.385
after:minimal	-0.143 0.143
anySystem	-0.674 0.674
asked:class:body	0.303 -0.303
asked:class:creature	-0.011 0.011
asked:class:doing	-0.074 0.074
asked:class:family	0.251 -0.251
asked:class:formFacts	-0.252 0.252
asked:class:generalWork	-0.062 0.062
asked:class:home	0.533 -0.533
asked:class:needed	-0.126 0.126
asked:class:occupation	0.045 -0.045
asked:class:offer	0.115 -0.115
asked:class:office	-0.174 0.174
asked:class:othersWork	0.087 -0.087
asked:class:pastWork	-0.573 0.573
asked:class:place	0.381 -0.381
asked:class:question	-0.195 0.195
asked:class:reply	0.294 -0.294
asked:class:skill	0.279 -0.279
asked:class:thing	0.336 -0.336
asked:class:wish	0.086 -0.086
asked:many:doing	0.176 -0.176
asked:many:family	-0.011 0.011
asked:many:generalWork	0.01 -0.01
asked:many:needed	0.013 -0.013
asked:many:offer	0.046 -0.046
asked:many:office	0.337 -0.337
asked:many:place	0.191 -0.191
asked:many:reply	0.014 -0.014
asked:many:skill	-0.065 0.065
asked:many:thing	-0.564 0.564
asked:many:wish	0.206 -0.206
asked:minimal	-0.284 0.284
asked:several:body	-0.046 0.046
asked:several:creature	0.069 -0.069
asked:several:doing	0.134 -0.134
asked:several:family	0.114 -0.114
asked:several:formFacts	-0.332 0.332
asked:several:generalWork	0.344 -0.344
asked:several:home	0.388 -0.388
asked:several:joy	-0.185 0.185
asked:several:needed	-0.169 0.169
asked:several:occupation	0.038 -0.038
asked:several:offer	-0.012 0.012
asked:several:office	0.403 -0.403
asked:several:pastWork	0.092 -0.092
asked:several:place	-0.187 0.187
asked:several:question	-0.327 0.327
asked:several:reply	-0.213 0.213
asked:several:skill	0.242 -0.242
asked:several:thing	-0.058 0.058
asked:several:wish	0.104 -0.104
before:class:act	-0.418 0.418
before:class:askOn	0.229 -0.229
before:class:benefit	-1.038 1.038
before:class:defer	0.334 -0.334
before:class:form	-1.281 1.281
before:class:instrumental	-0.314 0.314
before:class:law	-0.632 0.632
before:class:ownStory	0.238 -0.238
before:class:plan	-0.608 0.608
before:class:praise	0.5 -0.5
before:class:sanction	-0.251 0.251
before:class:sideDetail	0.371 -0.371
before:class:takeUpAgain	0.225 -0.225
before:class:turnAway	-0.14 0.14
before:class:understand	0.063 -0.063
before:many:act	0.196 -0.196
before:many:form	-0.207 0.207
before:many:law	-0.195 0.195
before:many:plan	-0.066 0.066
before:many:praise	0.25 -0.25
before:many:understand	0.037 -0.037
before:several:act	0.446 -0.446
before:several:askOn	0.062 -0.062
before:several:benefit	-0.657 0.657
before:several:defer	0.029 -0.029
before:several:form	-0.643 0.643
before:several:instrumental	0.075 -0.075
before:several:law	-0.613 0.613
before:several:plan	-0.791 0.791
before:several:praise	0.293 -0.293
before:several:sanction	0.034 -0.034
before:several:takeUpAgain	0.051 -0.051
before:several:turnAway	0.016 -0.016
class:act	0.4 -0.4
class:askOn	0.34 -0.34
class:benefit	-0.374 0.374
class:defer	0.123 -0.123
class:form	-0.566 0.566
class:instrumental	-0.88 0.88
class:law	0.045 -0.045
class:ownStory	0.477 -0.477
class:plan	-0.898 0.898
class:praise	0.548 -0.548
class:sanction	0.094 -0.094
class:sideDetail	0.67 -0.67
class:takeUpAgain	0.234 -0.234
class:turnAway	0.026 -0.026
class:understand	0.478 -0.478
exclaims	0.228 -0.228
figure	0.347 -0.347
first:alle	0.044 -0.044
first:at	0.118 -0.118
first:de	-0.185 0.185
first:dem	-0.026 0.026
first:den	0.052 -0.052
first:der	0.166 -0.166
first:det	0.13 -0.13
first:ej	0.016 -0.016
first:ellers	-0.024 0.024
first:elleve	-0.282 0.282
first:en	0.165 -0.165
first:er	0.098 -0.098
first:fint	-0.097 0.097
first:fordi	-0.016 0.016
first:godt	-0.094 0.094
first:har	0.093 -0.093
first:hej	0.069 -0.069
first:hele	0.022 -0.022
first:hun	0.035 -0.035
first:hvad	0.055 -0.055
first:hvem	0.067 -0.067
first:hvilke	0.064 -0.064
first:hvilken	0.097 -0.097
first:hvis	0.022 -0.022
first:hvor	0.202 -0.202
first:hvordan	0.118 -0.118
first:hvornår	-0.096 0.096
first:i	0.043 -0.043
first:ikke	0.114 -0.114
first:ja	-0.163 0.163
first:jeg	-0.036 0.036
first:lad	0.098 -0.098
first:men	0.051 -0.051
first:min	0.074 -0.074
first:må	0.158 -0.158
first:nej	-0.084 0.084
first:ni	0.081 -0.081
first:noget	0.055 -0.055
first:nu	0.063 -0.063
first:nå	0.118 -0.118
first:når	-0.01 0.01
first:og	-0.192 0.192
first:okay	0.286 -0.286
first:om	-0.3 0.3
first:prøv	0.018 -0.018
first:punkt	-0.143 0.143
first:på	0.02 -0.02
first:sidst	0.087 -0.087
first:skal	0.166 -0.166
first:skriv	0.112 -0.112
first:så	0.046 -0.046
first:tak	-0.122 0.122
first:ti	0.011 -0.011
first:tre	0.011 -0.011
first:tror	0.012 -0.012
first:var	-0.068 0.068
first:vent	0.097 -0.097
first:vi	-0.4 0.4
first:vil	0.013 -0.013
first:værsgo	0.029 -0.029
first:øv	0.012 -0.012
length	0.23 -0.23
long15	-0.451 0.451
many:act	0.084 -0.084
many:askOn	0.011 -0.011
many:defer	0.183 -0.183
many:form	-0.146 0.146
many:law	-0.213 0.213
many:plan	-0.038 0.038
many:praise	0.05 -0.05
many:sanction	-0.065 0.065
many:turnAway	-0.073 0.073
mark	0.497 -0.497
minimal	0.495 -0.495
noClass	0.235 -0.235
noQuestion	0.093 -0.093
noSystem	0.591 -0.591
pair:ad gangen	0.012 -0.012
pair:af at	0.022 -0.022
pair:af dem	-0.083 0.083
pair:af den	-0.013 0.013
pair:af det	0.118 -0.118
pair:af en	-0.051 0.051
pair:af et	0.017 -0.017
pair:af mig	0.127 -0.127
pair:alt det	0.019 -0.019
pair:altid en	0.023 -0.023
pair:altid er	0.163 -0.163
pair:at den	-0.207 0.207
pair:at der	-0.02 0.02
pair:at det	-0.165 0.165
pair:at din	-0.01 0.01
pair:at du	-0.31 0.31
pair:at flytte	0.095 -0.095
pair:at gå	0.24 -0.24
pair:at han	0.187 -0.187
pair:at have	0.027 -0.027
pair:at høre	0.035 -0.035
pair:at kende	0.02 -0.02
pair:at komme	-0.082 0.082
pair:at lave	0.011 -0.011
pair:at lære	0.015 -0.015
pair:at læse	-0.079 0.079
pair:at man	-0.033 0.033
pair:at miste	0.061 -0.061
pair:at prøve	0.076 -0.076
pair:at sige	0.01 -0.01
pair:at skrive	-0.078 0.078
pair:at spise	0.015 -0.015
pair:at stå	0.014 -0.014
pair:at sætte	-0.019 0.019
pair:at tænke	0.013 -0.013
pair:at vi	-0.299 0.299
pair:at vide	0.128 -0.128
pair:bange for	-0.292 0.292
pair:bare lige	0.128 -0.128
pair:bare så	0.033 -0.033
pair:bedst til	0.066 -0.066
pair:begge dele	-0.023 0.023
pair:begrundelse for	-0.026 0.026
pair:behøver ikke	-0.205 0.205
pair:bekræfte at	-0.071 0.071
pair:beskæftigelse på	-0.12 0.12
pair:betyder at	-0.237 0.237
pair:betydning for	-0.019 0.019
pair:billede af	0.018 -0.018
pair:bliver det	-0.254 0.254
pair:bliver du	-0.014 0.014
pair:bo i	0.019 -0.019
pair:bort fra	0.024 -0.024
pair:brug for	0.03 -0.03
pair:da du	-0.018 0.018
pair:da op	0.016 -0.016
pair:dage er	0.02 -0.02
pair:de der	0.011 -0.011
pair:de efter	-0.013 0.013
pair:de er	-0.17 0.17
pair:de har	0.11 -0.11
pair:de kan	-0.106 0.106
pair:de mangler	0.012 -0.012
pair:de sidste	-0.246 0.246
pair:de siger	0.174 -0.174
pair:de skal	0.124 -0.124
pair:de vil	0.13 -0.13
pair:dem der	-0.184 0.184
pair:dem i	0.012 -0.012
pair:dem skal	-0.018 0.018
pair:den der	0.055 -0.055
pair:den er	-0.067 0.067
pair:den første	-0.031 0.031
pair:den har	-0.091 0.091
pair:den her	0.213 -0.213
pair:den hænger	0.014 -0.014
pair:den om	-0.031 0.031
pair:den samme	0.016 -0.016
pair:den skal	-0.064 0.064
pair:den slags	0.025 -0.025
pair:den så	0.033 -0.033
pair:den vil	0.024 -0.024
pair:dengang du	0.012 -0.012
pair:denne uge	0.03 -0.03
pair:der altid	0.16 -0.16
pair:der ejer	-0.091 0.091
pair:der en	-0.024 0.024
pair:der er	0.236 -0.236
pair:der et	-0.01 0.01
pair:der har	-0.069 0.069
pair:der i	0.1 -0.1
pair:der ikke	-0.101 0.101
pair:der kan	0.017 -0.017
pair:der kommet	0.012 -0.012
pair:der mangler	-0.098 0.098
pair:der med	-0.018 0.018
pair:der nogen	-0.037 0.037
pair:der noget	0.272 -0.272
pair:der siger	-0.194 0.194
pair:der skal	-0.192 0.192
pair:der så	-0.084 0.084
pair:der til	-0.118 0.118
pair:der var	0.011 -0.011
pair:det andet	-0.03 0.03
pair:det at	0.031 -0.031
pair:det betyder	-0.233 0.233
pair:det bliver	-0.095 0.095
pair:det de	0.015 -0.015
pair:det der	0.032 -0.032
pair:det dig	0.014 -0.014
pair:det du	0.146 -0.146
pair:det er	-0.309 0.309
pair:det for	0.037 -0.037
pair:det fra	0.041 -0.041
pair:det få	-0.01 0.01
pair:det før	-0.072 0.072
pair:det gik	0.028 -0.028
pair:det gjorde	0.017 -0.017
pair:det godt	0.158 -0.158
pair:det går	0.034 -0.034
pair:det gør	0.133 -0.133
pair:det har	0.153 -0.153
pair:det her	0.03 -0.03
pair:det i	-0.119 0.119
pair:det ikke	0.04 -0.04
pair:det inden	-0.035 0.035
pair:det jeg	0.078 -0.078
pair:det kan	0.077 -0.077
pair:det kunne	0.185 -0.185
pair:det lyder	0.025 -0.025
pair:det med	0.088 -0.088
pair:det må	0.071 -0.071
pair:det noget	-0.018 0.018
pair:det nu	0.016 -0.016
pair:det og	-0.241 0.241
pair:det over	0.059 -0.059
pair:det praktiske	0.015 -0.015
pair:det på	0.431 -0.431
pair:det siger	0.023 -0.023
pair:det skal	-0.194 0.194
pair:det skriver	-0.256 0.256
pair:det som	-0.013 0.013
pair:det står	0.068 -0.068
pair:det så	0.011 -0.011
pair:det sådan	-0.019 0.019
pair:det tager	0.019 -0.019
pair:det til	-0.024 0.024
pair:det tæller	-0.059 0.059
pair:det var	0.144 -0.144
pair:det ved	0.243 -0.243
pair:det være	-0.379 0.379
pair:dig at	0.043 -0.043
pair:dig der	0.08 -0.08
pair:dig det	0.104 -0.104
pair:dig i	-0.13 0.13
pair:dig og	0.102 -0.102
pair:dig om	-0.02 0.02
pair:dig selv	0.113 -0.113
pair:dig til	-0.226 0.226
pair:din læge	-0.15 0.15
pair:din mor	0.033 -0.033
pair:din plan	0.062 -0.062
pair:din sag	-0.035 0.035
pair:din seneste	-0.012 0.012
pair:din sygemelding	-0.01 0.01
pair:din søn	0.047 -0.047
pair:din søster	0.012 -0.012
pair:din ydelse	-0.017 0.017
pair:dine ord	0.013 -0.013
pair:dine tolv	0.137 -0.137
pair:dit navn	0.018 -0.018
pair:du at	0.029 -0.029
pair:du bare	-0.057 0.057
pair:du bedst	0.048 -0.048
pair:du behøver	-0.205 0.205
pair:du bliver	-0.256 0.256
pair:du bruge	-0.018 0.018
pair:du da	0.015 -0.015
pair:du dansk	-0.184 0.184
pair:du dem	-0.013 0.013
pair:du den	0.011 -0.011
pair:du der	0.093 -0.093
pair:du det	0.049 -0.049
pair:du dig	0.036 -0.036
pair:du dine	-0.117 0.117
pair:du en	0.245 -0.245
pair:du er	-0.287 0.287
pair:du et	0.034 -0.034
pair:du fik	-0.022 0.022
pair:du for	0.015 -0.015
pair:du fortælle	0.011 -0.011
pair:du fra	0.016 -0.016
pair:du fået	0.034 -0.034
pair:du får	-0.385 0.385
pair:du gerne	0.103 -0.103
pair:du godt	-0.279 0.279
pair:du gå	0.028 -0.028
pair:du haft	0.033 -0.033
pair:du har	0.418 -0.418
pair:du havde	0.049 -0.049
pair:du have	0.014 -0.014
pair:du huske	0.053 -0.053
pair:du høre	0.039 -0.039
pair:du i	0.044 -0.044
pair:du ikke	0.207 -0.207
pair:du jo	0.013 -0.013
pair:du kan	-0.175 0.175
pair:du kom	0.043 -0.043
pair:du kommet	0.022 -0.022
pair:du kunne	0.012 -0.012
pair:du lige	0.021 -0.021
pair:du mangler	0.082 -0.082
pair:du med	0.013 -0.013
pair:du modtaget	-0.02 0.02
pair:du må	-0.02 0.02
pair:du nogen	-0.069 0.069
pair:du og	0.076 -0.076
pair:du om	0.012 -0.012
pair:du på	0.015 -0.015
pair:du ret	-0.093 0.093
pair:du sagde	-0.029 0.029
pair:du se	0.022 -0.022
pair:du selv	0.047 -0.047
pair:du ser	0.028 -0.028
pair:du sidst	-0.271 0.271
pair:du siger	0.078 -0.078
pair:du skal	0.078 -0.078
pair:du skrev	0.101 -0.101
pair:du står	-0.011 0.011
pair:du så	0.018 -0.018
pair:du til	0.088 -0.088
pair:du var	0.027 -0.027
pair:du vil	-0.153 0.153
pair:du ville	0.059 -0.059
pair:du væk	-0.012 0.012
pair:du været	-0.013 0.013
pair:efter et	0.068 -0.068
pair:efter loven	-0.031 0.031
pair:eller det	0.153 -0.153
pair:eller nej	-0.057 0.057
pair:ellers er	-0.032 0.032
pair:ellers kan	-0.022 0.022
pair:en af	-0.085 0.085
pair:en anden	0.013 -0.013
pair:en dato	0.018 -0.018
pair:en der	-0.185 0.185
pair:en flot	-0.027 0.027
pair:en fra	0.212 -0.212
pair:en god	0.022 -0.022
pair:en hund	0.013 -0.013
pair:en i	0.01 -0.01
pair:en indsats	0.059 -0.059
pair:en kop	0.217 -0.217
pair:en maskine	-0.053 0.053
pair:en mentor	-0.066 0.066
pair:en ny	-0.11 0.11
pair:en plan	-0.094 0.094
pair:en praktik	-0.032 0.032
pair:en på	-0.129 0.129
pair:en regel	-0.03 0.03
pair:en tegning	0.042 -0.042
pair:en uddannelse	0.031 -0.031
pair:en underskrift	-0.111 0.111
pair:er altid	0.032 -0.032
pair:er at	-0.116 0.116
pair:er bare	0.011 -0.011
pair:er bedst	0.027 -0.027
pair:er blevet	0.053 -0.053
pair:er da	0.021 -0.021
pair:er de	-0.064 0.064
pair:er den	-0.192 0.192
pair:er der	0.123 -0.123
pair:er desværre	-0.125 0.125
pair:er det	0.093 -0.093
pair:er dig	0.068 -0.068
pair:er din	0.118 -0.118
pair:er du	-0.064 0.064
pair:er en	-0.102 0.102
pair:er et	0.346 -0.346
pair:er forkert	-0.072 0.072
pair:er forpligtet	-0.03 0.03
pair:er god	0.111 -0.111
pair:er godt	0.027 -0.027
pair:er gratis	-0.105 0.105
pair:er gået	0.056 -0.056
pair:er han	0.011 -0.011
pair:er helt	0.017 -0.017
pair:er her	0.017 -0.017
pair:er i	0.016 -0.016
pair:er ikke	-0.502 0.502
pair:er ingen	0.051 -0.051
pair:er jeg	-0.116 0.116
pair:er jo	0.074 -0.074
pair:er klar	-0.073 0.073
pair:er kommet	-0.034 0.034
pair:er man	0.02 -0.02
pair:er min	0.018 -0.018
pair:er noget	0.147 -0.147
pair:er noteret	0.177 -0.177
pair:er nødt	-0.03 0.03
pair:er obligatorisk	-0.144 0.144
pair:er os	0.056 -0.056
pair:er på	0.159 -0.159
pair:er rigtig	0.01 -0.01
pair:er sket	0.129 -0.129
pair:er stadig	-0.058 0.058
pair:er så	0.044 -0.044
pair:er sådan	0.015 -0.015
pair:er søvn	0.039 -0.039
pair:er to	0.057 -0.057
pair:er vi	-0.016 0.016
pair:er åben	0.163 -0.163
pair:erfaring med	0.073 -0.073
pair:et arbejde	0.014 -0.014
pair:et billede	0.018 -0.018
pair:et brev	0.021 -0.021
pair:et fag	0.047 -0.047
pair:et felt	-0.151 0.151
pair:et godt	0.115 -0.115
pair:et hold	-0.097 0.097
pair:et krav	-0.045 0.045
pair:et lokale	-0.129 0.129
pair:et sted	0.081 -0.081
pair:et tilbud	-0.015 0.015
pair:et år	-0.045 0.045
pair:faktisk ikke	-0.041 0.041
pair:fat på	0.102 -0.102
pair:fik du	0.024 -0.024
pair:finde en	0.013 -0.013
pair:finder på	0.013 -0.013
pair:finder vi	0.039 -0.039
pair:fint så	-0.112 0.112
pair:fire uger	-0.038 0.038
pair:fjorten dage	-0.023 0.023
pair:folk med	-0.09 0.09
pair:for at	-0.106 0.106
pair:for den	0.015 -0.015
pair:for det	-0.301 0.301
pair:for dig	0.033 -0.033
pair:for eksempel	0.016 -0.016
pair:for i	0.031 -0.031
pair:for mange	0.143 -0.143
pair:for meget	0.02 -0.02
pair:for nu	0.035 -0.035
pair:fordi du	0.044 -0.044
pair:fordi vi	-0.017 0.017
pair:forpligtet til	-0.03 0.03
pair:forstår du	-0.051 0.051
pair:fra nu	0.083 -0.083
pair:fra os	0.144 -0.144
pair:fra sidste	-0.012 0.012
pair:fredag skal	0.019 -0.019
pair:få betydning	-0.01 0.01
pair:få dig	-0.013 0.013
pair:få en	-0.023 0.023
pair:fået den	0.022 -0.022
pair:får du	0.253 -0.253
pair:før det	0.032 -0.032
pair:før du	0.01 -0.01
pair:før jeg	-0.038 0.038
pair:før vi	-0.049 0.049
pair:først hvordan	0.015 -0.015
pair:først og	0.063 -0.063
pair:først skal	0.013 -0.013
pair:gang med	0.077 -0.077
pair:gange så	-0.012 0.012
pair:gerne have	0.031 -0.031
pair:gjorde du	0.023 -0.023
pair:gjort det	0.012 -0.012
pair:glad for	0.039 -0.039
pair:god nok	0.017 -0.017
pair:god til	0.011 -0.011
pair:godt at	0.029 -0.029
pair:godt for	0.018 -0.018
pair:godt se	0.019 -0.019
pair:godt spørgsmål	0.111 -0.111
pair:godt så	-0.266 0.266
pair:godt ud	0.017 -0.017
pair:gå med	0.023 -0.023
pair:går det	0.032 -0.032
pair:går du	0.019 -0.019
pair:går jeg	0.023 -0.023
pair:går vi	-0.051 0.051
pair:gør der	0.016 -0.016
pair:gør det	0.096 -0.096
pair:gør du	-0.057 0.057
pair:gøre det	-0.01 0.01
pair:haft de	-0.028 0.028
pair:haft det	0.017 -0.017
pair:ham der	0.024 -0.024
pair:ham nu	0.014 -0.014
pair:han er	0.122 -0.122
pair:han har	0.039 -0.039
pair:han ikke	0.055 -0.055
pair:hans nummer	0.012 -0.012
pair:har brug	0.028 -0.028
pair:har dem	0.012 -0.012
pair:har det	0.016 -0.016
pair:har du	-0.139 0.139
pair:har et	0.04 -0.04
pair:har fået	0.065 -0.065
pair:har haft	-0.015 0.015
pair:har i	0.077 -0.077
pair:har jeg	-0.141 0.141
pair:har jo	-0.041 0.041
pair:har læst	0.097 -0.097
pair:har noget	0.04 -0.04
pair:har skrevet	-0.212 0.212
pair:har taget	0.016 -0.016
pair:har vi	0.146 -0.146
pair:har virkelig	0.06 -0.06
pair:har været	-0.074 0.074
pair:have dig	0.023 -0.023
pair:have dine	0.132 -0.132
pair:have ind	0.017 -0.017
pair:have skrevet	0.047 -0.047
pair:have styr	-0.119 0.119
pair:have været	0.024 -0.024
pair:hele dagen	0.01 -0.01
pair:heller ikke	-0.041 0.041
pair:hende der	-0.192 0.192
pair:henne i	0.011 -0.011
pair:her i	-0.016 0.016
pair:her jo	0.018 -0.018
pair:her med	0.115 -0.115
pair:her og	-0.145 0.145
pair:hold da	0.017 -0.017
pair:hos os	0.038 -0.038
pair:hun er	0.023 -0.023
pair:hun har	0.025 -0.025
pair:hun hedder	0.011 -0.011
pair:huske at	0.046 -0.046
pair:hvad er	0.106 -0.106
pair:hvad gjorde	0.012 -0.012
pair:hvad gør	0.012 -0.012
pair:hvad har	0.018 -0.018
pair:hvad kan	0.122 -0.122
pair:hvad kunne	0.04 -0.04
pair:hvad sagde	0.015 -0.015
pair:hvad siger	0.043 -0.043
pair:hvad skal	-0.025 0.025
pair:hvad så	0.016 -0.016
pair:hvad tænker	0.012 -0.012
pair:hvad var	-0.179 0.179
pair:hvad vil	0.033 -0.033
pair:hvad ville	0.014 -0.014
pair:hvem der	0.124 -0.124
pair:hvem er	0.015 -0.015
pair:hvem har	0.051 -0.051
pair:hvem skal	0.023 -0.023
pair:hvem skrev	0.05 -0.05
pair:hver dag	-0.045 0.045
pair:hvert fald	-0.132 0.132
pair:hvis der	-0.04 0.04
pair:hvis det	0.053 -0.053
pair:hvis du	-0.187 0.187
pair:hvor er	0.026 -0.026
pair:hvor har	0.011 -0.011
pair:hvor kommer	0.042 -0.042
pair:hvor langt	0.033 -0.033
pair:hvor længe	0.094 -0.094
pair:hvor mange	-0.377 0.377
pair:hvor meget	0.011 -0.011
pair:hvor ser	0.01 -0.01
pair:hvor tingene	0.074 -0.074
pair:hvor var	0.025 -0.025
pair:hvordan er	0.05 -0.05
pair:hvordan går	0.033 -0.033
pair:hvordan har	0.025 -0.025
pair:hvordan var	0.039 -0.039
pair:hvornår begynder	0.017 -0.017
pair:hvornår har	-0.247 0.247
pair:hvornår på	0.064 -0.064
pair:høre at	0.019 -0.019
pair:hørte du	0.03 -0.03
pair:i arbejde	0.018 -0.018
pair:i dag	0.275 -0.275
pair:i den	0.154 -0.154
pair:i denne	0.033 -0.033
pair:i det	0.208 -0.208
pair:i dig	0.169 -0.169
pair:i din	0.049 -0.049
pair:i en	-0.051 0.051
pair:i et	-0.031 0.031
pair:i fået	0.049 -0.049
pair:i gang	0.137 -0.137
pair:i går	0.075 -0.075
pair:i huset	-0.021 0.021
pair:i hvert	-0.132 0.132
pair:i hånden	0.011 -0.011
pair:i jeg	0.018 -0.018
pair:i jeres	-0.075 0.075
pair:i kantinen	-0.08 0.08
pair:i løbet	-0.083 0.083
pair:i min	-0.051 0.051
pair:i morgen	0.01 -0.01
pair:i noget	-0.019 0.019
pair:i næste	-0.182 0.182
pair:i op	-0.023 0.023
pair:i orden	-0.176 0.176
pair:i sagen	-0.029 0.029
pair:i snakket	0.013 -0.013
pair:i sommer	0.015 -0.015
pair:i stedet	0.031 -0.031
pair:i tvivl	0.03 -0.03
pair:i udlandet	-0.023 0.023
pair:i uge	-0.012 0.012
pair:i vejen	-0.16 0.16
pair:i weekenden	0.025 -0.025
pair:i ydelsen	-0.035 0.035
pair:i år	0.042 -0.042
pair:ikke bare	0.117 -0.117
pair:ikke bliver	0.072 -0.072
pair:ikke dig	-0.204 0.204
pair:ikke engang	0.029 -0.029
pair:ikke et	0.054 -0.054
pair:ikke fra	0.055 -0.055
pair:ikke i	0.052 -0.052
pair:ikke kan	0.019 -0.019
pair:ikke lige	0.034 -0.034
pair:ikke men	0.09 -0.09
pair:ikke møder	-0.035 0.035
pair:ikke nogen	0.09 -0.09
pair:ikke noget	-0.211 0.211
pair:ikke os	-0.359 0.359
pair:ikke se	-0.026 0.026
pair:ikke være	0.149 -0.149
pair:ind i	-0.011 0.011
pair:ind og	0.144 -0.144
pair:ind til	0.026 -0.026
pair:inden du	-0.069 0.069
pair:inden vi	0.035 -0.035
pair:ja de	0.048 -0.048
pair:ja det	0.022 -0.022
pair:ja eller	-0.039 0.039
pair:ja ja	0.042 -0.042
pair:ja medmindre	0.05 -0.05
pair:ja men	-0.02 0.02
pair:ja nu	-0.02 0.02
pair:ja og	-0.09 0.09
pair:ja så	0.032 -0.032
pair:ja vi	0.164 -0.164
pair:jeg bare	-0.046 0.046
pair:jeg da	0.021 -0.021
pair:jeg det	-0.122 0.122
pair:jeg er	0.137 -0.137
pair:jeg godt	0.03 -0.03
pair:jeg går	0.018 -0.018
pair:jeg har	0.194 -0.194
pair:jeg hørte	0.03 -0.03
pair:jeg ikke	0.123 -0.123
pair:jeg ind	-0.314 0.314
pair:jeg kan	-0.084 0.084
pair:jeg ked	0.019 -0.019
pair:jeg kender	0.027 -0.027
pair:jeg noterer	0.034 -0.034
pair:jeg nødt	0.106 -0.106
pair:jeg også	0.038 -0.038
pair:jeg ringer	0.023 -0.023
pair:jeg siger	-0.126 0.126
pair:jeg skal	-0.663 0.663
pair:jeg skrive	0.018 -0.018
pair:jeg skriver	-0.267 0.267
pair:jeg spørger	0.116 -0.116
pair:jeg synes	0.07 -0.07
pair:jeg til	0.045 -0.045
pair:jeg tilbage	-0.06 0.06
pair:jeg var	0.013 -0.013
pair:jeg vide	-0.086 0.086
pair:jeg vil	0.019 -0.019
pair:jo det	0.012 -0.012
pair:jo en	0.163 -0.163
pair:jo et	-0.16 0.16
pair:jo gå	-0.027 0.027
pair:jo ikke	0.114 -0.114
pair:kaffe og	0.212 -0.212
pair:kan det	-0.021 0.021
pair:kan du	0.055 -0.055
pair:kan få	-0.075 0.075
pair:kan godt	0.015 -0.015
pair:kan ikke	-0.07 0.07
pair:kan jeg	0.055 -0.055
pair:kan lave	0.023 -0.023
pair:kan se	0.072 -0.072
pair:kan vi	0.023 -0.023
pair:ked af	0.02 -0.02
pair:kigger på	-0.094 0.094
pair:klokken to	0.012 -0.012
pair:kom tilbage	0.013 -0.013
pair:komme videre	-0.057 0.057
pair:kommer der	0.013 -0.013
pair:kommer det	0.04 -0.04
pair:kommet frem	-0.035 0.035
pair:kommet nye	0.01 -0.01
pair:kop kaffe	0.217 -0.217
pair:krav om	-0.031 0.031
pair:kunne det	0.173 -0.173
pair:kunne du	0.056 -0.056
pair:kunne vi	0.013 -0.013
pair:kører du	0.021 -0.021
pair:kører vi	0.035 -0.035
pair:lad os	0.207 -0.207
pair:lave en	-0.057 0.057
pair:lavet en	-0.102 0.102
pair:lidt de	0.14 -0.14
pair:lidt mere	0.053 -0.053
pair:lige have	-0.018 0.018
pair:lige lidt	0.021 -0.021
pair:lige nu	0.028 -0.028
pair:lige se	-0.142 0.142
pair:lov at	0.21 -0.21
pair:lov til	0.063 -0.063
pair:lyder ikke	0.018 -0.018
pair:lyder som	0.09 -0.09
pair:løbet af	-0.083 0.083
pair:man er	0.017 -0.017
pair:man ikke	-0.067 0.067
pair:man på	0.026 -0.026
pair:mange har	0.153 -0.153
pair:mange timer	-0.326 0.326
pair:mangler du	0.011 -0.011
pair:mangler en	-0.099 0.099
pair:mangler vi	-0.208 0.208
pair:med at	0.047 -0.047
pair:med blyant	-0.018 0.018
pair:med børn	0.062 -0.062
pair:med de	0.027 -0.027
pair:med dem	0.03 -0.03
pair:med den	0.124 -0.124
pair:med dig	-0.05 0.05
pair:med din	0.025 -0.025
pair:med en	0.067 -0.067
pair:med hende	0.023 -0.023
pair:med hvad	0.099 -0.099
pair:med i	-0.113 0.113
pair:med jeg	-0.035 0.035
pair:med noget	0.016 -0.016
pair:medmindre du	0.05 -0.05
pair:meget i	0.04 -0.04
pair:men det	0.032 -0.032
pair:men jeg	0.1 -0.1
pair:men nu	0.044 -0.044
pair:men vi	0.033 -0.033
pair:mere end	-0.025 0.025
pair:mig der	-0.095 0.095
pair:mig og	0.094 -0.094
pair:mig om	0.023 -0.023
pair:min mand	0.085 -0.085
pair:mindst en	-0.039 0.039
pair:må du	0.166 -0.166
pair:må have	-0.04 0.04
pair:må jeg	0.17 -0.17
pair:må vi	-0.038 0.038
pair:nej det	0.1 -0.1
pair:nej men	-0.235 0.235
pair:nej nej	0.013 -0.013
pair:nej til	-0.088 0.088
pair:nej vent	0.02 -0.02
pair:nej vi	0.026 -0.026
pair:nogen der	0.029 -0.029
pair:noget at	0.018 -0.018
pair:noget der	0.18 -0.18
pair:noget du	0.033 -0.033
pair:noget for	-0.169 0.169
pair:noget i	-0.133 0.133
pair:noget med	0.173 -0.173
pair:noget nyt	0.024 -0.024
pair:noget om	0.065 -0.065
pair:noget særligt	0.015 -0.015
pair:noget ved	0.106 -0.106
pair:noget vi	0.167 -0.167
pair:nu af	0.083 -0.083
pair:nu er	0.06 -0.06
pair:nu og	0.056 -0.056
pair:nu skal	0.103 -0.103
pair:nå men	0.025 -0.025
pair:når de	0.016 -0.016
pair:når det	-0.028 0.028
pair:når du	-0.192 0.192
pair:næste gang	0.014 -0.014
pair:næste side	-0.057 0.057
pair:næste uge	-0.182 0.182
pair:nødt til	0.171 -0.171
pair:og at	-0.029 0.029
pair:og de	0.063 -0.063
pair:og den	-0.078 0.078
pair:og der	-0.119 0.119
pair:og det	-0.252 0.252
pair:og din	0.053 -0.053
pair:og en	0.034 -0.034
pair:og et	0.152 -0.152
pair:og hvad	0.027 -0.027
pair:og hvem	0.024 -0.024
pair:og hvis	0.012 -0.012
pair:og hvordan	-0.101 0.101
pair:og hvornår	-0.461 0.461
pair:og i	-0.309 0.309
pair:og ikke	-0.152 0.152
pair:og jeg	0.193 -0.193
pair:og kigger	-0.029 0.029
pair:og mig	0.03 -0.03
pair:og se	0.013 -0.013
pair:og spørger	0.017 -0.017
pair:og så	-0.163 0.163
pair:også i	0.057 -0.057
pair:også være	0.01 -0.01
pair:okay det	0.098 -0.098
pair:okay så	0.176 -0.176
pair:om aftenen	0.018 -0.018
pair:om at	-0.031 0.031
pair:om dagen	-0.275 0.275
pair:om der	-0.057 0.057
pair:om det	0.019 -0.019
pair:om du	-0.254 0.254
pair:om en	0.067 -0.067
pair:om fredagen	0.032 -0.032
pair:om han	-0.02 0.02
pair:om kompetencer	-0.024 0.024
pair:om natten	0.039 -0.039
pair:om på	-0.052 0.052
pair:om ugen	-0.072 0.072
pair:op til	-0.027 0.027
pair:ordinær beskæftigelse	-0.12 0.12
pair:os det	-0.401 0.401
pair:os se	0.102 -0.102
pair:os tage	0.01 -0.01
pair:os to	0.084 -0.084
pair:over at	0.01 -0.01
pair:penge for	-0.03 0.03
pair:på bagsiden	0.533 -0.533
pair:på dagen	0.064 -0.064
pair:på de	0.011 -0.011
pair:på den	-0.077 0.077
pair:på det	-0.174 0.174
pair:på dig	0.074 -0.074
pair:på din	-0.058 0.058
pair:på dine	-0.134 0.134
pair:på en	-0.059 0.059
pair:på fredag	0.057 -0.057
pair:på jobnet	-0.043 0.043
pair:på kursus	0.033 -0.033
pair:på noget	0.01 -0.01
pair:på og	-0.144 0.144
pair:på plads	0.01 -0.01
pair:på planen	-0.017 0.017
pair:på så	0.015 -0.015
pair:på to	0.03 -0.03
pair:på tredje	-0.028 0.028
pair:regel om	-0.03 0.03
pair:ret til	-0.123 0.123
pair:ringer jeg	0.034 -0.034
pair:ringer til	0.023 -0.023
pair:røde kors	0.011 -0.011
pair:sagde du	0.089 -0.089
pair:sammen med	-0.06 0.06
pair:se at	0.055 -0.055
pair:se bort	0.024 -0.024
pair:se hvad	0.025 -0.025
pair:se jeg	0.022 -0.022
pair:se om	0.105 -0.105
pair:se på	-0.154 0.154
pair:ser du	0.011 -0.011
pair:ses vi	0.029 -0.029
pair:siden sidst	0.044 -0.044
pair:sidst sagde	0.018 -0.018
pair:sidste tre	-0.077 0.077
pair:sig selv	0.013 -0.013
pair:sige noget	-0.131 0.131
pair:siger at	-0.106 0.106
pair:siger de	0.011 -0.011
pair:siger det	0.144 -0.144
pair:siger du	0.104 -0.104
pair:siger man	0.06 -0.06
pair:siger nej	0.024 -0.024
pair:siger til	-0.139 0.139
pair:siger vi	0.023 -0.023
pair:skal bare	0.041 -0.041
pair:skal den	0.071 -0.071
pair:skal der	-0.119 0.119
pair:skal det	-0.073 0.073
pair:skal du	0.013 -0.013
pair:skal have	0.323 -0.323
pair:skal i	-0.177 0.177
pair:skal ikke	0.173 -0.173
pair:skal jeg	-0.12 0.12
pair:skal jo	-0.064 0.064
pair:skal lige	-0.051 0.051
pair:skal ligge	-0.033 0.033
pair:skal man	0.049 -0.049
pair:skal mødes	-0.051 0.051
pair:skal nok	0.113 -0.113
pair:skal sige	0.018 -0.018
pair:skal skrive	-0.18 0.18
pair:skal spørge	-0.022 0.022
pair:skal stå	0.124 -0.124
pair:skal tage	0.042 -0.042
pair:skal vi	0.137 -0.137
pair:skal vide	-0.034 0.034
pair:skal være	-0.183 0.183
pair:skrev du	0.051 -0.051
pair:skrev i	0.101 -0.101
pair:skrive til	-0.055 0.055
pair:skriver jeg	-0.126 0.126
pair:skriver til	0.04 -0.04
pair:skriver vi	0.088 -0.088
pair:slet ikke	0.042 -0.042
pair:snakke om	0.086 -0.086
pair:snakket om	0.014 -0.014
pair:som jeg	-0.108 0.108
pair:som noget	0.064 -0.064
pair:sov du	0.031 -0.031
pair:spændende hvad	0.01 -0.01
pair:spørg om	0.025 -0.025
pair:spørge om	-0.022 0.022
pair:spørger til	-0.019 0.019
pair:starte med	0.078 -0.078
pair:sted hvor	0.072 -0.072
pair:stedet for	0.03 -0.03
pair:stolt af	0.012 -0.012
pair:styr på	-0.099 0.099
pair:stå på	0.024 -0.024
pair:står i	0.011 -0.011
pair:står til	-0.021 0.021
pair:syg skal	-0.054 0.054
pair:synes du	0.092 -0.092
pair:synes jeg	0.023 -0.023
pair:synes vi	0.058 -0.058
pair:så det	-0.139 0.139
pair:så du	0.065 -0.065
pair:så er	-0.108 0.108
pair:så fik	0.021 -0.021
pair:så finder	0.039 -0.039
pair:så fint	0.021 -0.021
pair:så får	0.248 -0.248
pair:så glad	0.031 -0.031
pair:så går	-0.012 0.012
pair:så har	0.05 -0.05
pair:så jeg	-0.186 0.186
pair:så kan	0.066 -0.066
pair:så kommer	0.012 -0.012
pair:så kører	0.035 -0.035
pair:så lad	0.107 -0.107
pair:så mangler	-0.208 0.208
pair:så meget	0.066 -0.066
pair:så må	-0.06 0.06
pair:så om	0.014 -0.014
pair:så retter	-0.051 0.051
pair:så ringer	-0.069 0.069
pair:så ses	0.029 -0.029
pair:så siger	0.031 -0.031
pair:så skal	-0.132 0.132
pair:så skriver	0.102 -0.102
pair:så tager	0.015 -0.015
pair:så vi	-0.163 0.163
pair:sådan at	-0.03 0.03
pair:sådan er	0.033 -0.033
pair:sådan et	0.016 -0.016
pair:sådan nogle	0.032 -0.032
pair:sæt dig	0.027 -0.027
pair:søge om	0.06 -0.06
pair:søvn og	0.039 -0.039
pair:tage den	0.116 -0.116
pair:tage stilling	-0.051 0.051
pair:tager den	-0.072 0.072
pair:tager vi	0.023 -0.023
pair:tak fordi	0.044 -0.044
pair:tak så	-0.216 0.216
pair:tale om	-0.015 0.015
pair:talt med	0.018 -0.018
pair:talte om	0.045 -0.045
pair:tid til	0.053 -0.053
pair:til alle	-0.123 0.123
pair:til at	0.123 -0.123
pair:til dem	-0.065 0.065
pair:til den	-0.059 0.059
pair:til det	-0.077 0.077
pair:til dig	0.196 -0.196
pair:til du	0.064 -0.064
pair:til en	0.068 -0.068
pair:til folk	0.038 -0.038
pair:til for	-0.313 0.313
pair:til ham	0.047 -0.047
pair:til hende	0.017 -0.017
pair:til hvis	0.057 -0.057
pair:til mig	0.129 -0.129
pair:til næste	-0.047 0.047
pair:til og	-0.04 0.04
pair:til rådighed	-0.02 0.02
pair:til sygehuset	0.043 -0.043
pair:til to	-0.021 0.021
pair:tilbage til	-0.018 0.018
pair:ting jeg	0.028 -0.028
pair:to om	0.012 -0.012
pair:to timer	0.14 -0.14
pair:to ting	0.066 -0.066
pair:tre gange	0.026 -0.026
pair:tre år	-0.106 0.106
pair:tror du	0.02 -0.02
pair:tror jeg	0.032 -0.032
pair:tvivl om	0.03 -0.03
pair:tænke dig	0.018 -0.018
pair:tænke over	0.08 -0.08
pair:tænke på	0.022 -0.022
pair:tænker du	0.026 -0.026
pair:tænker jeg	0.02 -0.02
pair:ud af	-0.144 0.144
pair:ud i	0.019 -0.019
pair:ud til	0.03 -0.03
pair:uddannelse og	-0.024 0.024
pair:uger og	-0.017 0.017
pair:var den	0.016 -0.016
pair:var det	-0.29 0.29
pair:var din	-0.103 0.103
pair:var du	0.112 -0.112
pair:var forkert	-0.191 0.191
pair:var han	0.011 -0.011
pair:var i	0.057 -0.057
pair:vejen derhen	0.013 -0.013
pair:vi bare	0.012 -0.012
pair:vi det	0.276 -0.276
pair:vi efter	0.049 -0.049
pair:vi en	-0.085 0.085
pair:vi får	-0.031 0.031
pair:vi har	-0.263 0.263
pair:vi have	-0.165 0.165
pair:vi ikke	-0.108 0.108
pair:vi kan	0.08 -0.08
pair:vi kun	-0.196 0.196
pair:vi lige	-0.037 0.037
pair:vi mangler	-0.032 0.032
pair:vi må	-0.029 0.029
pair:vi om	0.12 -0.12
pair:vi skal	0.379 -0.379
pair:vi skrev	0.021 -0.021
pair:vi skrive	-0.104 0.104
pair:vi tage	0.026 -0.026
pair:vi tager	0.023 -0.023
pair:vi ud	0.065 -0.065
pair:vide at	-0.017 0.017
pair:videre til	-0.031 0.031
pair:vil du	0.054 -0.054
pair:vil have	-0.155 0.155
pair:vil jeg	0.025 -0.025
pair:ville du	0.025 -0.025
pair:ville tænke	0.027 -0.027
pair:vurderer du	-0.124 0.124
pair:vurderingen af	-0.083 0.083
pair:være en	-0.086 0.086
pair:være et	0.148 -0.148
pair:være i	-0.189 0.189
pair:være noget	0.043 -0.043
pair:være på	-0.016 0.016
pair:være stolt	0.02 -0.02
pair:været der	0.019 -0.019
pair:været et	0.012 -0.012
pair:været på	0.016 -0.016
pair:år og	-0.032 0.032
question:choice	-0.046 0.046
question:closed	0.304 -0.304
question:declarative	-0.599 0.599
question:narrow	-0.472 0.472
question:open	0.522 -0.522
question:tag	0.561 -0.561
several:act	0.68 -0.68
several:askOn	0.07 -0.07
several:benefit	-0.37 0.37
several:defer	0.153 -0.153
several:form	-0.574 0.574
several:instrumental	-0.059 0.059
several:law	-0.669 0.669
several:plan	-0.516 0.516
several:praise	0.189 -0.189
several:sanction	-0.188 0.188
several:sideDetail	-0.288 0.288
several:takeUpAgain	0.191 -0.191
several:turnAway	-0.094 0.094
several:understand	0.388 -0.388
short3	0.307 -0.307
short6	0.124 -0.124
system2	-0.447 0.447
system3	-0.416 0.416
word:ad	0.025 -0.025
word:af	0.26 -0.26
word:afbrud	-0.097 0.097
word:afgør	-0.026 0.026
word:aflev	0.031 -0.031
word:aft	0.178 -0.178
word:aftal	-0.046 0.046
word:aftalt	0.014 -0.014
word:aldr	0.038 -0.038
word:all	-0.205 0.205
word:alligevel	-0.01 0.01
word:alt	0.021 -0.021
word:altid	0.372 -0.372
word:altså	-0.151 0.151
word:ankestyr	-0.049 0.049
word:ansat	-0.048 0.048
word:arbejd	-0.285 0.285
word:arbejdsevn	-0.013 0.013
word:arbejdsgiv	-0.044 0.044
word:arm	0.056 -0.056
word:at	0.059 -0.059
word:august	0.021 -0.021
word:bageft	0.093 -0.093
word:bagsid	0.639 -0.639
word:bang	-0.343 0.343
word:bar	0.138 -0.138
word:barn	0.015 -0.015
word:bed	0.023 -0.023
word:bedr	0.108 -0.108
word:bedst	0.203 -0.203
word:befordring	-0.069 0.069
word:beg	0.084 -0.084
word:begrund	-0.03 0.03
word:begynd	0.175 -0.175
word:behøv	-0.224 0.224
word:bekræft	-0.096 0.096
word:besked	0.119 -0.119
word:beskrev	-0.042 0.042
word:beskæft	-0.144 0.144
word:bestem	-0.251 0.251
word:betyd	-0.267 0.267
word:betydning	-0.023 0.023
word:bevilg	-0.057 0.057
word:bibliotek	0.039 -0.039
word:bil	-0.53 0.53
word:billed	0.042 -0.042
word:bip	-0.017 0.017
word:blev	0.047 -0.047
word:bliv	-0.219 0.219
word:blodprøv	0.049 -0.049
word:blyant	-0.022 0.022
word:bo	0.025 -0.025
word:bol	0.059 -0.059
word:bor	0.012 -0.012
word:bord	0.176 -0.176
word:borg	0.281 -0.281
word:bort	-0.358 0.358
word:brev	-0.193 0.193
word:brug	-0.201 0.201
word:brugt	0.03 -0.03
word:brænd	0.027 -0.027
word:bænk	0.044 -0.044
word:børn	-0.045 0.045
word:børneattest	-0.018 0.018
word:chef	0.026 -0.026
word:cykl	0.015 -0.015
word:da	0.085 -0.085
word:dag	-0.262 0.262
word:danmark	-0.044 0.044
word:dansk	-0.21 0.21
word:dato	-0.429 0.429
word:de	-0.159 0.159
word:dej	0.036 -0.036
word:del	0.034 -0.034
word:dem	0.076 -0.076
word:den	-0.048 0.048
word:dengang	0.022 -0.022
word:der	-0.014 0.014
word:derh	0.026 -0.026
word:derhjem	0.023 -0.023
word:derned	-0.019 0.019
word:derop	0.1 -0.1
word:derovr	0.02 -0.02
word:derud	0.039 -0.039
word:desvær	-0.251 0.251
word:det	0.1 -0.1
word:dig	0.049 -0.049
word:din	-0.153 0.153
word:dit	0.09 -0.09
word:dokument	-0.017 0.017
word:dokumentation	-0.014 0.014
word:drøm	0.047 -0.047
word:du	0.113 -0.113
word:dyr	0.033 -0.033
word:dår	0.015 -0.015
word:dér	-0.352 0.352
word:døgnrytm	0.095 -0.095
word:dør	0.241 -0.241
word:eft	-0.051 0.051
word:egen	0.067 -0.067
word:ej	0.02 -0.02
word:ejer	-0.134 0.134
word:eksempel	0.019 -0.019
word:ell	-0.424 0.424
word:ellev	-0.338 0.338
word:elsk	0.017 -0.017
word:en	0.327 -0.327
word:end	-0.127 0.127
word:endnu	0.153 -0.153
word:engang	0.064 -0.064
word:enig	-0.177 0.177
word:er	-0.214 0.214
word:erfaring	-0.148 0.148
word:et	0.196 -0.196
word:fag	0.067 -0.067
word:faktisk	-0.047 0.047
word:fald	-0.545 0.545
word:famili	0.049 -0.049
word:far	0.016 -0.016
word:farv	0.01 -0.01
word:fat	0.122 -0.122
word:felt	-0.27 0.27
word:fem	0.213 -0.213
word:femogtyv	-0.207 0.207
word:femt	0.09 -0.09
word:feri	-0.085 0.085
word:fik	0.072 -0.072
word:find	0.138 -0.138
word:fint	-0.078 0.078
word:fir	-0.079 0.079
word:firma	0.034 -0.034
word:fjort	0.067 -0.067
word:fler	-0.012 0.012
word:flyt	0.073 -0.073
word:folk	-0.036 0.036
word:for	-0.299 0.299
word:fordi	0.013 -0.013
word:foregår	-0.038 0.038
word:forhold	0.013 -0.013
word:forkert	-0.271 0.271
word:forlæng	0.01 -0.01
word:forløb	-0.213 0.213
word:formiddag	0.011 -0.011
word:formu	-0.074 0.074
word:formål	-0.135 0.135
word:forp	-0.036 0.036
word:forstå	-0.076 0.076
word:fortæl	0.15 -0.15
word:forår	0.034 -0.034
word:fra	0.204 -0.204
word:fravær	-0.091 0.091
word:fredag	0.13 -0.13
word:frem	0.347 -0.347
word:fremtid	0.032 -0.032
word:frit	0.049 -0.049
word:fugl	0.093 -0.093
word:fyr	0.036 -0.036
word:fysioterapeut	0.016 -0.016
word:få	-0.082 0.082
word:fået	0.215 -0.215
word:får	-0.173 0.173
word:færd	0.117 -0.117
word:føl	0.011 -0.011
word:følg	-0.058 0.058
word:før	-0.531 0.531
word:først	0.052 -0.052
word:gaml	-0.225 0.225
word:gang	0.159 -0.159
word:genbrugsbutik	0.015 -0.015
word:gern	0.14 -0.14
word:gigt	0.029 -0.029
word:gik	0.058 -0.058
word:git	0.016 -0.016
word:giv	-0.139 0.139
word:gjord	0.037 -0.037
word:gjort	0.091 -0.091
word:glad	0.048 -0.048
word:glas	0.02 -0.02
word:god	-0.178 0.178
word:godkend	0.122 -0.122
word:godt	0.133 -0.133
word:gratis	-0.126 0.126
word:grund	-0.11 0.11
word:grup	-0.102 0.102
word:gå	0.318 -0.318
word:gået	0.097 -0.097
word:går	0.027 -0.027
word:gæst	0.011 -0.011
word:gør	0.288 -0.288
word:haft	-0.27 0.27
word:ham	0.122 -0.122
word:han	0.256 -0.256
word:handl	0.017 -0.017
word:har	0.013 -0.013
word:hav	0.149 -0.149
word:havd	0.058 -0.058
word:hed	0.166 -0.166
word:hej	0.082 -0.082
word:hel	0.068 -0.068
word:helbred	-0.068 0.068
word:helst	0.013 -0.013
word:helt	0.043 -0.043
word:hend	-0.188 0.188
word:hent	0.031 -0.031
word:her	-0.167 0.167
word:herind	0.119 -0.119
word:herop	0.012 -0.012
word:hinand	0.014 -0.014
word:hjem	-0.05 0.05
word:hold	-0.222 0.222
word:hos	0.111 -0.111
word:hul	0.014 -0.014
word:hun	0.115 -0.115
word:hund	0.143 -0.143
word:hus	0.012 -0.012
word:husk	0.138 -0.138
word:hvad	0.538 -0.538
word:hvem	0.392 -0.392
word:hver	-0.08 0.08
word:hvert	-0.15 0.15
word:hvilk	-0.227 0.227
word:hvis	-0.129 0.129
word:hvor	0.087 -0.087
word:hvordan	0.123 -0.123
word:hvornår	-0.643 0.643
word:hånd	0.019 -0.019
word:hård	0.037 -0.037
word:hænd	0.072 -0.072
word:hæng	0.03 -0.03
word:hør	0.259 -0.259
word:hørt	0.068 -0.068
word:i	-0.082 0.082
word:igen	-0.174 0.174
word:igennem	0.015 -0.015
word:ikk	-0.259 0.259
word:ind	-0.328 0.328
word:indb	0.164 -0.164
word:indsat	0.055 -0.055
word:indtil	-0.164 0.164
word:ing	0.112 -0.112
word:ja	-0.181 0.181
word:jak	0.012 -0.012
word:jeg	0.255 -0.255
word:jer	0.134 -0.134
word:jo	0.116 -0.116
word:job	-0.115 0.115
word:jobafklaring	-0.018 0.018
word:jobcent	-0.105 0.105
word:jobn	-0.051 0.051
word:journal	-0.148 0.148
word:jul	-0.135 0.135
word:kaf	0.278 -0.278
word:kan	0.096 -0.096
word:kantin	-0.097 0.097
word:karina	0.023 -0.023
word:kas	-0.275 0.275
word:ked	0.032 -0.032
word:kend	0.068 -0.068
word:kig	-0.013 0.013
word:klag	0.019 -0.019
word:klar	-0.033 0.033
word:klip	0.016 -0.016
word:knap	-0.07 0.07
word:knæet	0.014 -0.014
word:kolleg	0.032 -0.032
word:kollega	0.01 -0.01
word:kom	0.278 -0.278
word:kommun	-0.108 0.108
word:kompetenc	-0.029 0.029
word:kop	0.271 -0.271
word:kor	0.014 -0.014
word:kort	-0.034 0.034
word:kost	0.034 -0.034
word:kran	-0.027 0.027
word:krav	0.049 -0.049
word:kron	-0.048 0.048
word:kryd	-0.016 0.016
word:kræv	-0.068 0.068
word:kuffert	0.012 -0.012
word:kun	-0.184 0.184
word:kur	-0.019 0.019
word:kursus	0.076 -0.076
word:købt	0.01 -0.01
word:køk	0.299 -0.299
word:kør	-0.03 0.03
word:lad	0.275 -0.275
word:lag	0.016 -0.016
word:lang	0.064 -0.064
word:lav	-0.047 0.047
word:laved	0.047 -0.047
word:lid	0.029 -0.029
word:lidt	0.366 -0.366
word:lig	0.167 -0.167
word:lign	0.036 -0.036
word:lil	0.01 -0.01
word:linj	-0.026 0.026
word:list	-0.093 0.093
word:liv	0.038 -0.038
word:loft	0.036 -0.036
word:lokal	-0.155 0.155
word:lov	0.234 -0.234
word:luk	0.27 -0.27
word:lyd	0.07 -0.07
word:lån	0.045 -0.045
word:læg	-0.337 0.337
word:lægeattest	-0.018 0.018
word:læng	0.082 -0.082
word:lær	0.02 -0.02
word:læst	0.119 -0.119
word:løb	-0.07 0.07
word:løft	0.132 -0.132
word:løn	-0.324 0.324
word:lørdag	0.019 -0.019
word:madpak	0.016 -0.016
word:man	0.117 -0.117
word:mand	0.122 -0.122
word:mandag	0.096 -0.096
word:mang	0.029 -0.029
word:mangl	-0.264 0.264
word:mart	-0.016 0.016
word:maskin	-0.182 0.182
word:mav	0.011 -0.011
word:med	0.537 -0.537
word:medicin	0.066 -0.066
word:medmindr	0.06 -0.06
word:meg	0.218 -0.218
word:meld	0.09 -0.09
word:mellem	0.01 -0.01
word:men	-0.056 0.056
word:mentor	-0.079 0.079
word:mer	-0.017 0.017
word:mest	0.012 -0.012
word:met	0.078 -0.078
word:mig	0.22 -0.22
word:millim	0.15 -0.15
word:min	0.334 -0.334
word:mindst	-0.143 0.143
word:minut	0.069 -0.069
word:mist	0.057 -0.057
word:mit	0.05 -0.05
word:modtag	-0.027 0.027
word:mor	0.041 -0.041
word:morg	0.012 -0.012
word:motivation	-0.034 0.034
word:mur	0.086 -0.086
word:må	-0.292 0.292
word:måd	-0.19 0.19
word:mål	-0.16 0.16
word:målgrup	-0.015 0.015
word:måned	-0.302 0.302
word:måsk	0.032 -0.032
word:måt	0.045 -0.045
word:mærk	0.034 -0.034
word:mød	-0.123 0.123
word:mødep	-0.316 0.316
word:mødt	0.016 -0.016
word:møl	0.01 -0.01
word:nabo	0.071 -0.071
word:nat	0.306 -0.306
word:navn	0.163 -0.163
word:ned	0.289 -0.289
word:nej	-0.103 0.103
word:nervøs	0.018 -0.018
word:netværk	-0.094 0.094
word:ni	-0.318 0.318
word:nog	-0.114 0.114
word:nogensind	0.013 -0.013
word:nogl	0.103 -0.103
word:nok	0.309 -0.309
word:not	0.102 -0.102
word:nu	0.365 -0.365
word:num	0.13 -0.13
word:ny	-0.11 0.11
word:nye	0.016 -0.016
word:nyt	0.06 -0.06
word:nåed	0.032 -0.032
word:når	-0.215 0.215
word:næst	-0.207 0.207
word:nødt	0.205 -0.205
word:nøgl	0.133 -0.133
word:nøj	0.047 -0.047
word:obligatorisk	-0.173 0.173
word:og	-0.43 0.43
word:okay	0.351 -0.351
word:om	-0.075 0.075
word:onsdag	0.073 -0.073
word:opdat	-0.049 0.049
word:opfølgning	-0.024 0.024
word:ophold	-0.188 0.188
word:oply	-0.063 0.063
word:oplysning	-0.077 0.077
word:ord	-0.142 0.142
word:ordinær	-0.144 0.144
word:os	0.18 -0.18
word:ott	-0.418 0.418
word:over	0.167 -0.167
word:overhold	-0.061 0.061
word:papir	-0.011 0.011
word:pas	0.341 -0.341
word:paus	0.03 -0.03
word:peng	-0.285 0.285
word:plad	-0.055 0.055
word:plan	0.029 -0.029
word:pligt	-0.134 0.134
word:praktik	0.01 -0.01
word:praktisk	0.034 -0.034
word:prøv	0.176 -0.176
word:punk	0.049 -0.049
word:på	0.326 -0.326
word:rart	0.035 -0.035
word:rask	0.022 -0.022
word:realistisk	0.109 -0.109
word:regel	-0.036 0.036
word:registr	-0.154 0.154
word:regl	0.279 -0.279
word:regn	-0.094 0.094
word:ret	-0.194 0.194
word:retur	0.013 -0.013
word:rigt	0.037 -0.037
word:ring	-0.104 0.104
word:ringed	0.051 -0.051
word:ro	0.011 -0.011
word:rol	0.019 -0.019
word:rund	0.141 -0.141
word:ryg	0.136 -0.136
word:råd	-0.024 0.024
word:rød	0.04 -0.04
word:rørt	0.014 -0.014
word:sad	0.064 -0.064
word:sag	-0.309 0.309
word:sagd	0.169 -0.169
word:sagsbehandl	0.096 -0.096
word:sagt	0.062 -0.062
word:sal	-0.033 0.033
word:sam	0.244 -0.244
word:se	0.107 -0.107
word:sek	0.055 -0.055
word:selv	0.361 -0.361
word:send	-0.157 0.157
word:senest	-0.042 0.042
word:ser	0.047 -0.047
word:ses	0.037 -0.037
word:set	0.025 -0.025
word:sid	-0.177 0.177
word:sidst	-0.353 0.353
word:sig	0.768 -0.768
word:sik	0.015 -0.015
word:simpelth	0.287 -0.287
word:sin	-0.022 0.022
word:sjovt	0.012 -0.012
word:skal	-0.709 0.709
word:skema	0.43 -0.43
word:sker	0.021 -0.021
word:sket	0.169 -0.169
word:skidt	0.016 -0.016
word:skift	0.082 -0.082
word:skrev	0.015 -0.015
word:skridt	0.033 -0.033
word:skrift	-0.038 0.038
word:skriv	-0.812 0.812
word:skul	0.074 -0.074
word:skuld	0.037 -0.037
word:skål	0.116 -0.116
word:skærm	-0.209 0.209
word:slag	0.033 -0.033
word:slet	0.05 -0.05
word:sluk	0.043 -0.043
word:smert	0.025 -0.025
word:små	0.038 -0.038
word:snak	0.158 -0.158
word:snakked	0.025 -0.025
word:socialt	-0.012 0.012
word:som	-0.078 0.078
word:sov	0.057 -0.057
word:spil	0.289 -0.289
word:spis	0.018 -0.018
word:spurg	0.081 -0.081
word:spænd	0.012 -0.012
word:spørg	-0.122 0.122
word:spørgsmål	0.074 -0.074
word:stabil	0.154 -0.154
word:stad	-0.031 0.031
word:start	0.086 -0.086
word:sted	0.232 -0.232
word:stil	0.175 -0.175
word:stillad	0.025 -0.025
word:stilling	-0.219 0.219
word:stol	0.012 -0.012
word:stolt	0.026 -0.026
word:stop	0.013 -0.013
word:stor	-0.229 0.229
word:stort	0.161 -0.161
word:styr	-0.119 0.119
word:stå	0.203 -0.203
word:ståend	0.111 -0.111
word:står	0.027 -0.027
word:stærk	-0.138 0.138
word:sund	0.014 -0.014
word:sup	0.039 -0.039
word:svar	0.055 -0.055
word:syg	-0.058 0.058
word:sygdom	-0.507 0.507
word:sygehus	0.058 -0.058
word:sygemelding	-0.012 0.012
word:syn	0.209 -0.209
word:system	0.127 -0.127
word:syv	-0.272 0.272
word:så	-0.381 0.381
word:sådan	0.17 -0.17
word:sær	-0.037 0.037
word:sæt	0.01 -0.01
word:søg	0.139 -0.139
word:søn	0.156 -0.156
word:søst	0.015 -0.015
word:søvn	0.047 -0.047
word:tag	0.208 -0.208
word:tak	-0.166 0.166
word:tal	-0.164 0.164
word:talt	0.076 -0.076
word:tank	0.018 -0.018
word:tegn	0.071 -0.071
word:tegned	0.063 -0.063
word:tegning	0.104 -0.104
word:telefon	0.081 -0.081
word:tempo	0.035 -0.035
word:ti	-0.209 0.209
word:tid	0.279 -0.279
word:til	-0.164 0.164
word:tilbag	-0.145 0.145
word:tilbud	-0.05 0.05
word:tilbyd	-0.023 0.023
word:tilmelding	-0.025 0.025
word:tilpa	0.016 -0.016
word:tim	-0.181 0.181
word:timetal	-0.037 0.037
word:ting	0.212 -0.212
word:tit	0.055 -0.055
word:to	-0.041 0.041
word:tolv	0.142 -0.142
word:toogtyv	-0.015 0.015
word:torsdag	-0.24 0.24
word:trap	0.016 -0.016
word:tre	0.055 -0.055
word:trediv	0.037 -0.037
word:tredj	-0.039 0.039
word:trin	0.017 -0.017
word:tror	0.17 -0.17
word:truk	-0.017 0.017
word:tryk	-0.143 0.143
word:træk	0.343 -0.343
word:træt	0.072 -0.072
word:tur	0.013 -0.013
word:tusch	0.012 -0.012
word:tvivl	0.036 -0.036
word:tyv	0.062 -0.062
word:tæl	-0.272 0.272
word:tænk	0.235 -0.235
word:ud	0.17 -0.17
word:udfyld	0.071 -0.071
word:udland	-0.115 0.115
word:uge	-0.049 0.049
word:ugen	-0.468 0.468
word:uger	-0.173 0.173
word:und	-0.326 0.326
word:underskrift	-0.133 0.133
word:undskyld	0.042 -0.042
word:ung	0.014 -0.014
word:vand	0.03 -0.03
word:var	-0.179 0.179
word:varmt	0.029 -0.029
word:ved	0.557 -0.557
word:vegn	0.141 -0.141
word:vej	-0.123 0.123
word:vejled	-0.01 0.01
word:vejr	0.189 -0.189
word:vel	-0.154 0.154
word:vend	-0.033 0.033
word:vent	0.171 -0.171
word:vi	0.375 -0.375
word:vicevært	0.01 -0.01
word:vigt	0.053 -0.053
word:vil	0.262 -0.262
word:vindu	0.019 -0.019
word:virk	0.088 -0.088
word:virksomhedspraktik	-0.047 0.047
word:vogn	0.033 -0.033
word:vor	-0.104 0.104
word:vurd	-0.152 0.152
word:vurdering	0.078 -0.078
word:vågn	0.015 -0.015
word:væk	0.012 -0.012
word:vælg	-0.01 0.01
word:vær	-0.125 0.125
word:værsgo	0.069 -0.069
word:værst	0.097 -0.097
word:weekend	0.037 -0.037
word:ydel	-0.078 0.078
word:ydelseskontor	0.115 -0.115
word:åben	0.195 -0.195
word:åbent	0.034 -0.034
word:åbn	0.1 -0.1
word:åh	0.02 -0.02
word:år	-0.513 0.513
word:års	-0.025 0.025
word:årsag	-0.097 0.097
word:ændr	-0.032 0.032
word:ønsk	-0.097 0.097
word:øv	0.015 -0.015
work:class:body	-0.234 0.234
work:class:creature	-0.037 0.037
work:class:doing	-0.321 0.321
work:class:family	-0.023 0.023
work:class:formFacts	-0.079 0.079
work:class:generalWork	-0.341 0.341
work:class:home	-0.038 0.038
work:class:joy	0.129 -0.129
work:class:needed	0.081 -0.081
work:class:occupation	0.161 -0.161
work:class:offer	0.051 -0.051
work:class:office	-0.352 0.352
work:class:pastWork	-0.554 0.554
work:class:place	0.106 -0.106
work:class:question	-0.039 0.039
work:class:reply	0.184 -0.184
work:class:skill	0.141 -0.141
work:class:thing	0.207 -0.207
work:class:wish	0.415 -0.415
work:many:office	-0.102 0.102
work:many:thing	0.079 -0.079
work:several:body	0.052 -0.052
work:several:creature	0.046 -0.046
work:several:doing	0.191 -0.191
work:several:family	0.337 -0.337
work:several:generalWork	-0.28 0.28
work:several:home	0.026 -0.026
work:several:joy	0.08 -0.08
work:several:offer	0.011 -0.011
work:several:office	-0.228 0.228
work:several:pastWork	-0.162 0.162
work:several:place	0.039 -0.039
work:several:question	0.042 -0.042
work:several:reply	-0.071 0.071
work:several:thing	-0.038 0.038
work:several:wish	0.022 -0.022`,
  instrumental: `no yes
always	0.677 -0.677
after:class:office	0.084 -0.084
after:minimal	-0.773 0.773
anySystem	0.068 -0.068
asked:class:body	0.133 -0.133
asked:class:creature	0.182 -0.182
asked:class:doing	0.099 -0.099
asked:class:family	0.308 -0.308
asked:class:formFacts	0.097 -0.097
asked:class:generalWork	0.205 -0.205
asked:class:home	0.422 -0.422
asked:class:joy	0.036 -0.036
asked:class:needed	0.166 -0.166
asked:class:occupation	0.197 -0.197
asked:class:offer	0.112 -0.112
asked:class:office	-0.544 0.544
asked:class:pastWork	0.102 -0.102
asked:class:place	0.417 -0.417
asked:class:question	-0.447 0.447
asked:class:reply	-0.037 0.037
asked:class:skill	0.1 -0.1
asked:class:thing	0.366 -0.366
asked:class:wish	0.273 -0.273
asked:many:doing	0.022 -0.022
asked:many:generalWork	0.018 -0.018
asked:many:home	0.01 -0.01
asked:many:office	0.01 -0.01
asked:many:skill	0.014 -0.014
asked:many:thing	0.01 -0.01
asked:minimal	-0.732 0.732
asked:several:body	0.028 -0.028
asked:several:doing	0.089 -0.089
asked:several:family	0.043 -0.043
asked:several:generalWork	0.039 -0.039
asked:several:home	0.044 -0.044
asked:several:needed	0.039 -0.039
asked:several:offer	0.024 -0.024
asked:several:office	0.028 -0.028
asked:several:place	0.043 -0.043
asked:several:question	-0.16 0.16
asked:several:reply	0.045 -0.045
asked:several:skill	0.032 -0.032
asked:several:thing	0.088 -0.088
asked:several:wish	0.04 -0.04
before:class:act	0.075 -0.075
before:class:askOn	0.188 -0.188
before:class:benefit	-0.112 0.112
before:class:defer	-0.057 0.057
before:class:form	-0.536 0.536
before:class:instrumental	-0.958 0.958
before:class:law	-0.076 0.076
before:class:ownStory	0.018 -0.018
before:class:plan	-0.178 0.178
before:class:praise	0.12 -0.12
before:class:sanction	-0.03 0.03
before:class:sideDetail	0.032 -0.032
before:class:takeUpAgain	0.065 -0.065
before:class:turnAway	0.095 -0.095
before:many:form	0.011 -0.011
before:many:law	-0.052 0.052
before:many:plan	0.061 -0.061
before:many:praise	0.028 -0.028
before:many:understand	0.014 -0.014
before:several:act	0.011 -0.011
before:several:askOn	0.02 -0.02
before:several:benefit	0.036 -0.036
before:several:defer	0.021 -0.021
before:several:form	-0.049 0.049
before:several:instrumental	0.029 -0.029
before:several:law	-0.129 0.129
before:several:plan	0.122 -0.122
before:several:praise	0.07 -0.07
before:several:sanction	0.011 -0.011
before:several:sideDetail	0.043 -0.043
before:several:understand	0.041 -0.041
class:act	0.226 -0.226
class:askOn	0.057 -0.057
class:benefit	0.045 -0.045
class:defer	0.297 -0.297
class:form	-0.351 0.351
class:instrumental	-1.473 1.473
class:law	0.343 -0.343
class:ownStory	0.092 -0.092
class:plan	0.372 -0.372
class:praise	0.363 -0.363
class:sanction	-0.086 0.086
class:sideDetail	0.332 -0.332
class:takeUpAgain	0.138 -0.138
class:understand	0.098 -0.098
exclaims	0.065 -0.065
figure	0.069 -0.069
first:at	0.028 -0.028
first:de	0.068 -0.068
first:dem	0.015 -0.015
first:den	0.049 -0.049
first:der	0.082 -0.082
first:det	0.073 -0.073
first:du	0.098 -0.098
first:ellers	-0.041 0.041
first:er	-0.254 0.254
first:fint	0.041 -0.041
first:godt	-0.065 0.065
first:har	-0.144 0.144
first:hej	0.012 -0.012
first:hun	0.013 -0.013
first:hvad	0.066 -0.066
first:hvis	0.033 -0.033
first:hvor	0.03 -0.03
first:hvordan	0.018 -0.018
first:ja	-0.146 0.146
first:jeg	-0.02 0.02
first:kan	0.047 -0.047
first:men	0.021 -0.021
first:må	0.045 -0.045
first:nej	0.09 -0.09
first:noget	0.035 -0.035
first:nu	0.014 -0.014
first:nå	0.015 -0.015
first:når	0.011 -0.011
first:og	-0.143 0.143
first:okay	0.024 -0.024
first:punkt	0.019 -0.019
first:skal	0.112 -0.112
first:så	0.193 -0.193
first:vi	0.062 -0.062
length	0.469 -0.469
long15	-0.293 0.293
many:act	0.022 -0.022
many:form	0.029 -0.029
many:law	0.048 -0.048
many:plan	0.03 -0.03
many:praise	0.01 -0.01
many:sanction	-0.143 0.143
many:turnAway	0.019 -0.019
mark	0.352 -0.352
minimal	0.127 -0.127
noClass	0.461 -0.461
noQuestion	0.636 -0.636
noSystem	0.678 -0.678
pair:at det	-0.113 0.113
pair:at din	0.015 -0.015
pair:at du	-0.016 0.016
pair:at gå	0.02 -0.02
pair:at han	0.042 -0.042
pair:at se	-0.011 0.011
pair:at spise	0.044 -0.044
pair:at vi	0.082 -0.082
pair:bare at	-0.199 0.199
pair:bare lige	0.031 -0.031
pair:begyndt at	0.017 -0.017
pair:bekræfte at	0.108 -0.108
pair:betydning for	-0.073 0.073
pair:bliver det	0.012 -0.012
pair:bliver du	-0.12 0.12
pair:bort fra	0.026 -0.026
pair:bruge en	0.014 -0.014
pair:da du	0.082 -0.082
pair:de har	0.011 -0.011
pair:de sidste	-0.373 0.373
pair:de siger	0.033 -0.033
pair:de vil	0.041 -0.041
pair:dem på	0.012 -0.012
pair:dem skal	0.015 -0.015
pair:den er	0.047 -0.047
pair:den første	0.019 -0.019
pair:den har	0.019 -0.019
pair:den her	0.04 -0.04
pair:den hænger	0.011 -0.011
pair:den nye	0.015 -0.015
pair:den næste	-0.117 0.117
pair:den samme	0.019 -0.019
pair:den sidste	0.011 -0.011
pair:den skal	-0.058 0.058
pair:der bestemmer	0.024 -0.024
pair:der en	-0.071 0.071
pair:der er	0.01 -0.01
pair:der foreligger	0.024 -0.024
pair:der har	0.018 -0.018
pair:der ikke	0.014 -0.014
pair:der mangler	0.011 -0.011
pair:der nogen	0.012 -0.012
pair:der noget	0.033 -0.033
pair:der står	-0.073 0.073
pair:det er	-0.133 0.133
pair:det få	-0.098 0.098
pair:det gik	0.016 -0.016
pair:det har	0.032 -0.032
pair:det ikke	0.026 -0.026
pair:det inden	0.02 -0.02
pair:det kan	0.03 -0.03
pair:det lyder	0.031 -0.031
pair:det med	0.014 -0.014
pair:det og	0.012 -0.012
pair:det over	0.019 -0.019
pair:det på	0.036 -0.036
pair:det skal	0.057 -0.057
pair:det står	0.021 -0.021
pair:det til	0.024 -0.024
pair:det var	0.027 -0.027
pair:dig der	0.01 -0.01
pair:dig det	0.012 -0.012
pair:dig i	-0.147 0.147
pair:dig og	0.075 -0.075
pair:dig om	-0.118 0.118
pair:dig selv	0.012 -0.012
pair:dig til	0.012 -0.012
pair:din ydelse	0.022 -0.022
pair:du bare	-0.088 0.088
pair:du begyndt	0.017 -0.017
pair:du bliver	0.015 -0.015
pair:du bruge	0.016 -0.016
pair:du dansk	-0.183 0.183
pair:du dem	-0.089 0.089
pair:du det	0.013 -0.013
pair:du dig	0.01 -0.01
pair:du en	0.03 -0.03
pair:du er	0.019 -0.019
pair:du for	-0.076 0.076
pair:du fået	0.011 -0.011
pair:du får	0.017 -0.017
pair:du har	-0.082 0.082
pair:du have	0.014 -0.014
pair:du kan	0.036 -0.036
pair:du modtaget	-0.081 0.081
pair:du må	0.023 -0.023
pair:du noget	0.025 -0.025
pair:du selv	0.116 -0.116
pair:du sende	0.012 -0.012
pair:du skal	-0.111 0.111
pair:du skrev	0.02 -0.02
pair:du står	0.023 -0.023
pair:du så	0.011 -0.011
pair:du til	0.017 -0.017
pair:du var	0.038 -0.038
pair:du væk	-0.077 0.077
pair:eller nej	-0.087 0.087
pair:ellers er	0.03 -0.03
pair:ellers kan	0.021 -0.021
pair:en dato	0.033 -0.033
pair:en erklæring	0.036 -0.036
pair:en kop	0.017 -0.017
pair:en mentor	0.013 -0.013
pair:en pause	0.017 -0.017
pair:en praktik	0.013 -0.013
pair:en skala	0.011 -0.011
pair:er at	0.037 -0.037
pair:er bare	-0.071 0.071
pair:er de	0.02 -0.02
pair:er den	-0.094 0.094
pair:er der	0.052 -0.052
pair:er du	-0.201 0.201
pair:er en	-0.072 0.072
pair:er et	-0.096 0.096
pair:er gratis	0.012 -0.012
pair:er i	0.019 -0.019
pair:er ikke	0.017 -0.017
pair:er jeg	0.015 -0.015
pair:er jo	0.01 -0.01
pair:er kommet	0.018 -0.018
pair:er modtaget	0.012 -0.012
pair:er noget	-0.08 0.08
pair:er noteret	0.015 -0.015
pair:er på	0.057 -0.057
pair:er rigtigt	-0.114 0.114
pair:er sket	-0.074 0.074
pair:er stadig	0.023 -0.023
pair:er så	0.01 -0.01
pair:erfaring med	0.022 -0.022
pair:et fag	0.037 -0.037
pair:et felt	0.019 -0.019
pair:et krav	-0.123 0.123
pair:et år	0.012 -0.012
pair:fik du	0.012 -0.012
pair:finder vi	0.017 -0.017
pair:fire uger	0.012 -0.012
pair:for at	0.011 -0.011
pair:for den	-0.073 0.073
pair:for det	0.049 -0.049
pair:for dig	0.02 -0.02
pair:for ellers	0.016 -0.016
pair:for mange	0.01 -0.01
pair:foreligger en	0.024 -0.024
pair:forstår du	-0.056 0.056
pair:fra sidste	0.024 -0.024
pair:få betydning	-0.098 0.098
pair:får du	0.032 -0.032
pair:før jeg	0.022 -0.022
pair:før vi	0.014 -0.014
pair:gange så	-0.077 0.077
pair:godt så	-0.101 0.101
pair:han har	0.036 -0.036
pair:har betydning	0.025 -0.025
pair:har du	-0.184 0.184
pair:har en	0.024 -0.024
pair:har et	0.067 -0.067
pair:har fået	0.017 -0.017
pair:har i	0.026 -0.026
pair:har ikke	0.016 -0.016
pair:har jeg	0.013 -0.013
pair:har jo	0.013 -0.013
pair:har ret	-0.056 0.056
pair:have bekræftet	0.034 -0.034
pair:have dig	0.012 -0.012
pair:have dit	-0.193 0.193
pair:have en	0.035 -0.035
pair:her med	0.018 -0.018
pair:hos dig	0.072 -0.072
pair:hos os	0.012 -0.012
pair:hun hedder	0.012 -0.012
pair:hvad der	-0.022 0.022
pair:hvad kan	0.017 -0.017
pair:hvad siger	0.029 -0.029
pair:hver dag	-0.047 0.047
pair:hvis du	-0.07 0.07
pair:hvor der	-0.093 0.093
pair:hvor mange	0.015 -0.015
pair:hvordan det	0.014 -0.014
pair:i den	0.036 -0.036
pair:i dig	0.02 -0.02
pair:i din	-0.07 0.07
pair:i fået	0.018 -0.018
pair:i min	0.019 -0.019
pair:i orden	0.037 -0.037
pair:i sagen	0.011 -0.011
pair:i udlandet	0.033 -0.033
pair:i uge	0.017 -0.017
pair:i ydelsen	-0.111 0.111
pair:ikke bare	0.026 -0.026
pair:ikke er	0.036 -0.036
pair:ikke må	0.036 -0.036
pair:ikke møder	-0.066 0.066
pair:ikke noget	0.015 -0.015
pair:ikke se	0.021 -0.021
pair:ind og	0.014 -0.014
pair:indforstået med	-0.041 0.041
pair:ja den	0.013 -0.013
pair:ja det	0.024 -0.024
pair:ja eller	-0.086 0.086
pair:ja jeg	0.013 -0.013
pair:ja og	0.025 -0.025
pair:ja så	0.023 -0.023
pair:jeg bare	0.01 -0.01
pair:jeg har	0.073 -0.073
pair:jeg ikke	0.015 -0.015
pair:jeg kan	0.032 -0.032
pair:jeg noterer	0.018 -0.018
pair:jeg siger	-0.059 0.059
pair:jeg skal	-0.371 0.371
pair:jeg skriver	0.01 -0.01
pair:jeg spørger	0.042 -0.042
pair:jo gå	0.011 -0.011
pair:kaffe og	0.015 -0.015
pair:kan det	-0.092 0.092
pair:kan du	0.053 -0.053
pair:kan få	0.01 -0.01
pair:kan ikke	0.027 -0.027
pair:kan jeg	0.028 -0.028
pair:kan se	0.019 -0.019
pair:kan vi	-0.079 0.079
pair:kommer det	-0.118 0.118
pair:kop kaffe	0.017 -0.017
pair:kun hvis	0.01 -0.01
pair:lad os	0.02 -0.02
pair:lige have	-0.165 0.165
pair:lige lidt	0.011 -0.011
pair:lov at	0.014 -0.014
pair:mangler en	0.01 -0.01
pair:med børn	0.02 -0.02
pair:med en	0.062 -0.062
pair:med hende	0.012 -0.012
pair:med i	0.01 -0.01
pair:med tre	0.01 -0.01
pair:melde det	0.014 -0.014
pair:mindst en	0.011 -0.011
pair:må du	0.01 -0.01
pair:må jeg	0.044 -0.044
pair:må vi	0.039 -0.039
pair:nej det	0.033 -0.033
pair:nej vent	0.011 -0.011
pair:noget at	0.029 -0.029
pair:noget der	0.021 -0.021
pair:noget for	0.01 -0.01
pair:noget i	0.011 -0.011
pair:noget jeg	-0.081 0.081
pair:nu er	0.018 -0.018
pair:nu her	-0.117 0.117
pair:når det	0.018 -0.018
pair:når du	0.072 -0.072
pair:når jeg	0.012 -0.012
pair:næste side	-0.112 0.112
pair:nødt til	0.012 -0.012
pair:og at	0.038 -0.038
pair:og de	0.048 -0.048
pair:og den	-0.062 0.062
pair:og der	0.028 -0.028
pair:og det	0.085 -0.085
pair:og du	-0.031 0.031
pair:og et	0.028 -0.028
pair:og hvad	0.013 -0.013
pair:og hvis	0.01 -0.01
pair:og jeg	0.017 -0.017
pair:og så	-0.464 0.464
pair:okay det	0.011 -0.011
pair:okay så	0.01 -0.01
pair:om at	0.016 -0.016
pair:om der	-0.077 0.077
pair:om din	0.083 -0.083
pair:om en	0.01 -0.01
pair:om kompetencer	0.018 -0.018
pair:om ugen	0.037 -0.037
pair:op til	0.011 -0.011
pair:os to	0.018 -0.018
pair:over at	0.027 -0.027
pair:over hvad	-0.02 0.02
pair:på at	0.061 -0.061
pair:på bagsiden	-0.043 0.043
pair:på den	0.021 -0.021
pair:på det	0.014 -0.014
pair:på din	0.03 -0.03
pair:på en	-0.108 0.108
pair:på fire	0.024 -0.024
pair:på jobnet	0.023 -0.023
pair:på onsdag	0.015 -0.015
pair:på tredje	0.014 -0.014
pair:ret til	-0.053 0.053
pair:sagde du	0.014 -0.014
pair:se bort	0.026 -0.026
pair:se på	0.015 -0.015
pair:siden sidst	0.019 -0.019
pair:sidste år	0.011 -0.011
pair:sige noget	0.025 -0.025
pair:siger ja	0.024 -0.024
pair:siger man	0.016 -0.016
pair:siger til	-0.061 0.061
pair:skal bare	0.026 -0.026
pair:skal der	0.03 -0.03
pair:skal det	0.012 -0.012
pair:skal du	-0.163 0.163
pair:skal give	-0.019 0.019
pair:skal gøre	0.053 -0.053
pair:skal have	0.022 -0.022
pair:skal jeg	0.028 -0.028
pair:skal jo	0.012 -0.012
pair:skal lige	-0.17 0.17
pair:skal mødes	0.014 -0.014
pair:skal sige	0.034 -0.034
pair:skal skrive	0.021 -0.021
pair:skal tage	-0.117 0.117
pair:skal vi	0.171 -0.171
pair:skal vide	-0.073 0.073
pair:skal være	0.072 -0.072
pair:skrev i	0.02 -0.02
pair:skrive til	0.01 -0.01
pair:skrive under	-0.015 0.015
pair:skriver jeg	0.014 -0.014
pair:skriver vi	0.031 -0.031
pair:som jeg	0.024 -0.024
pair:står i	0.021 -0.021
pair:står til	0.023 -0.023
pair:syg skal	-0.05 0.05
pair:så bliver	0.014 -0.014
pair:så du	0.034 -0.034
pair:så er	0.015 -0.015
pair:så finder	0.017 -0.017
pair:så får	0.017 -0.017
pair:så har	0.015 -0.015
pair:så jeg	-0.124 0.124
pair:så kan	-0.082 0.082
pair:så kommer	-0.117 0.117
pair:så må	0.035 -0.035
pair:så retter	0.014 -0.014
pair:så ringer	0.03 -0.03
pair:så skal	0.05 -0.05
pair:så skriver	0.038 -0.038
pair:så vi	0.014 -0.014
pair:søge om	0.014 -0.014
pair:tage den	0.019 -0.019
pair:til alle	-0.057 0.057
pair:til dem	0.045 -0.045
pair:til den	0.022 -0.022
pair:til dig	0.01 -0.01
pair:til en	-0.083 0.083
pair:til folk	0.016 -0.016
pair:til og	0.045 -0.045
pair:til rådighed	0.028 -0.028
pair:tilbage til	0.02 -0.02
pair:to om	0.02 -0.02
pair:tretten uger	0.014 -0.014
pair:tænker du	0.013 -0.013
pair:ud af	-0.163 0.163
pair:uddannelse og	0.01 -0.01
pair:uden at	-0.076 0.076
pair:uger og	0.018 -0.018
pair:under på	-0.086 0.086
pair:var det	0.01 -0.01
pair:vi bruge	0.014 -0.014
pair:vi det	0.041 -0.041
pair:vi er	0.013 -0.013
pair:vi har	0.063 -0.063
pair:vi have	0.041 -0.041
pair:vi ikke	0.05 -0.05
pair:vi kan	0.03 -0.03
pair:vi lige	0.05 -0.05
pair:vi må	0.018 -0.018
pair:vi ses	0.017 -0.017
pair:vi skal	0.046 -0.046
pair:vi ud	0.019 -0.019
pair:vide at	-0.071 0.071
pair:videre til	0.032 -0.032
pair:vil du	0.026 -0.026
pair:vil have	0.039 -0.039
pair:år det	0.011 -0.011
pair:ændringer i	-0.073 0.073
question:choice	0.017 -0.017
question:closed	-0.056 0.056
question:declarative	0.027 -0.027
question:narrow	0.112 -0.112
question:open	0.598 -0.598
question:tag	0.061 -0.061
several:act	0.056 -0.056
several:askOn	0.02 -0.02
several:benefit	-0.17 0.17
several:defer	0.037 -0.037
several:form	0.167 -0.167
several:instrumental	-0.211 0.211
several:law	0.1 -0.1
several:plan	-0.015 0.015
several:praise	0.043 -0.043
several:sanction	-0.367 0.367
several:sideDetail	0.041 -0.041
several:takeUpAgain	0.026 -0.026
several:turnAway	0.099 -0.099
several:understand	0.048 -0.048
short3	0.36 -0.36
short6	0.372 -0.372
system2	-0.059 0.059
system3	0.241 -0.241
word:ad	0.01 -0.01
word:af	-0.034 0.034
word:afgør	0.03 -0.03
word:aflev	0.01 -0.01
word:aftal	-0.11 0.11
word:all	-0.03 0.03
word:alt	0.031 -0.031
word:altid	0.049 -0.049
word:altså	0.019 -0.019
word:and	0.017 -0.017
word:andr	0.039 -0.039
word:ansat	0.042 -0.042
word:arbejd	0.024 -0.024
word:arbejdsevn	0.012 -0.012
word:at	0.167 -0.167
word:bagsid	-0.052 0.052
word:bar	-0.113 0.113
word:barn	0.034 -0.034
word:bedst	0.011 -0.011
word:befordring	0.027 -0.027
word:beg	0.022 -0.022
word:begynd	0.031 -0.031
word:behøv	0.01 -0.01
word:bekræft	0.029 -0.029
word:besked	-0.014 0.014
word:bestem	0.032 -0.032
word:betydning	-0.088 0.088
word:bevilg	0.013 -0.013
word:billed	0.018 -0.018
word:bip	-0.142 0.142
word:bisid	-0.102 0.102
word:bliv	-0.08 0.08
word:bor	0.092 -0.092
word:borg	0.022 -0.022
word:bort	0.034 -0.034
word:brev	0.018 -0.018
word:brug	0.042 -0.042
word:brænd	0.011 -0.011
word:børn	-0.146 0.146
word:børneattest	-0.105 0.105
word:da	0.145 -0.145
word:dag	-0.043 0.043
word:danmark	0.042 -0.042
word:dansk	-0.36 0.36
word:dato	-0.428 0.428
word:de	-0.274 0.274
word:dej	0.011 -0.011
word:del	0.013 -0.013
word:delmål	0.015 -0.015
word:dem	0.019 -0.019
word:den	-0.135 0.135
word:der	0.297 -0.297
word:derud	0.018 -0.018
word:det	0.301 -0.301
word:dig	-0.089 0.089
word:din	0.189 -0.189
word:dit	-0.221 0.221
word:dokument	0.021 -0.021
word:dokumentation	0.025 -0.025
word:drøm	0.017 -0.017
word:du	-0.035 0.035
word:dyr	0.011 -0.011
word:dér	-0.478 0.478
word:eft	0.053 -0.053
word:egen	0.027 -0.027
word:ell	-0.03 0.03
word:en	0.061 -0.061
word:end	0.045 -0.045
word:er	0.231 -0.231
word:erfaring	0.028 -0.028
word:erklæring	0.044 -0.044
word:et	0.121 -0.121
word:fag	0.051 -0.051
word:far	0.087 -0.087
word:felt	0.032 -0.032
word:fem	0.084 -0.084
word:femogtyv	0.065 -0.065
word:fik	0.021 -0.021
word:find	0.028 -0.028
word:fint	0.058 -0.058
word:fir	-0.172 0.172
word:fler	-0.092 0.092
word:flot	0.015 -0.015
word:flyt	0.021 -0.021
word:folk	0.026 -0.026
word:for	-0.043 0.043
word:fordi	0.038 -0.038
word:foregår	0.017 -0.017
word:forløb	0.011 -0.011
word:forstå	-0.123 0.123
word:forstår	-0.061 0.061
word:fortæl	-0.081 0.081
word:fra	0.177 -0.177
word:fravær	-0.057 0.057
word:fredag	0.018 -0.018
word:frem	0.041 -0.041
word:fyld	0.01 -0.01
word:få	-0.099 0.099
word:fået	0.057 -0.057
word:får	0.069 -0.069
word:følg	0.037 -0.037
word:før	0.076 -0.076
word:først	0.053 -0.053
word:gaml	0.011 -0.011
word:gang	-0.054 0.054
word:gern	0.015 -0.015
word:gik	0.027 -0.027
word:giv	0.016 -0.016
word:gjort	0.025 -0.025
word:god	0.023 -0.023
word:godk	0.015 -0.015
word:godkend	0.024 -0.024
word:gratis	0.015 -0.015
word:grund	0.031 -0.031
word:gå	0.048 -0.048
word:går	0.063 -0.063
word:gæld	0.02 -0.02
word:gør	0.113 -0.113
word:haft	0.019 -0.019
word:ham	0.011 -0.011
word:han	0.061 -0.061
word:har	0.085 -0.085
word:hav	-0.041 0.041
word:hed	0.029 -0.029
word:hej	0.015 -0.015
word:hel	0.019 -0.019
word:helt	0.019 -0.019
word:hen	-0.126 0.126
word:hend	0.024 -0.024
word:her	0.067 -0.067
word:hjem	0.044 -0.044
word:hjælp	0.016 -0.016
word:hold	-0.083 0.083
word:hos	0.153 -0.153
word:hun	0.03 -0.03
word:hund	0.013 -0.013
word:husk	0.031 -0.031
word:hvad	0.233 -0.233
word:hvem	0.017 -0.017
word:hver	-0.05 0.05
word:hvilk	-0.09 0.09
word:hvor	-0.046 0.046
word:hvordan	0.05 -0.05
word:hvornår	0.024 -0.024
word:hård	0.018 -0.018
word:hæng	0.014 -0.014
word:hør	0.026 -0.026
word:hørt	0.019 -0.019
word:i	0.011 -0.011
word:igen	0.073 -0.073
word:igennem	0.021 -0.021
word:ikk	0.319 -0.319
word:imod	-0.024 0.024
word:ind	0.136 -0.136
word:indforstå	-0.049 0.049
word:indstilling	0.068 -0.068
word:indtil	-0.117 0.117
word:ja	-0.279 0.279
word:jak	0.011 -0.011
word:jeg	0.064 -0.064
word:jer	0.048 -0.048
word:jo	0.054 -0.054
word:job	-0.131 0.131
word:jobafklaring	0.013 -0.013
word:jobn	0.028 -0.028
word:journal	0.035 -0.035
word:kaf	0.022 -0.022
word:kan	0.194 -0.194
word:ked	-0.136 0.136
word:kend	0.014 -0.014
word:kig	0.013 -0.013
word:klar	0.014 -0.014
word:klok	-0.062 0.062
word:kom	-0.045 0.045
word:kommun	0.02 -0.02
word:kompetenc	0.021 -0.021
word:kop	0.023 -0.023
word:kort	-0.145 0.145
word:krav	-0.143 0.143
word:kryd	-0.148 0.148
word:kræv	0.014 -0.014
word:kun	0.105 -0.105
word:lad	0.025 -0.025
word:lav	0.06 -0.06
word:led	0.107 -0.107
word:lid	0.011 -0.011
word:lidt	0.05 -0.05
word:lig	-0.439 0.439
word:linj	0.018 -0.018
word:lov	0.038 -0.038
word:luk	0.02 -0.02
word:lyd	0.039 -0.039
word:læg	0.023 -0.023
word:læng	0.011 -0.011
word:læs	0.014 -0.014
word:løn	0.014 -0.014
word:man	0.037 -0.037
word:mandag	0.019 -0.019
word:mang	0.037 -0.037
word:mangl	0.04 -0.04
word:mart	0.048 -0.048
word:med	0.325 -0.325
word:meg	0.027 -0.027
word:meld	0.049 -0.049
word:men	0.123 -0.123
word:mentor	0.017 -0.017
word:mer	-0.069 0.069
word:mig	0.082 -0.082
word:min	0.068 -0.068
word:mindst	0.023 -0.023
word:minut	0.067 -0.067
word:mist	-0.087 0.087
word:modtag	-0.142 0.142
word:motivation	0.012 -0.012
word:må	0.213 -0.213
word:mål	0.014 -0.014
word:måned	0.068 -0.068
word:mærk	0.011 -0.011
word:mød	-0.142 0.142
word:mødep	0.014 -0.014
word:navn	0.01 -0.01
word:ned	0.01 -0.01
word:nej	0.024 -0.024
word:ni	-0.204 0.204
word:nog	0.233 -0.233
word:nogl	0.041 -0.041
word:nok	0.022 -0.022
word:not	0.049 -0.049
word:nu	-0.025 0.025
word:nye	0.027 -0.027
word:nyt	0.031 -0.031
word:nå	0.03 -0.03
word:når	0.143 -0.143
word:næst	-0.115 0.115
word:nødt	0.014 -0.014
word:nøgl	0.033 -0.033
word:obligatorisk	0.011 -0.011
word:og	-0.25 0.25
word:også	0.136 -0.136
word:okay	0.036 -0.036
word:om	0.122 -0.122
word:onsdag	0.019 -0.019
word:op	0.05 -0.05
word:opfølgning	0.013 -0.013
word:ophold	-0.184 0.184
word:oplev	0.01 -0.01
word:oply	0.026 -0.026
word:oplysning	0.01 -0.01
word:ord	0.056 -0.056
word:os	0.094 -0.094
word:ott	-0.024 0.024
word:over	0.093 -0.093
word:overhold	0.019 -0.019
word:papir	0.022 -0.022
word:paus	0.022 -0.022
word:plan	0.029 -0.029
word:praktik	0.017 -0.017
word:prøv	0.021 -0.021
word:punk	0.034 -0.034
word:på	0.258 -0.258
word:rart	0.011 -0.011
word:registr	0.143 -0.143
word:regl	0.023 -0.023
word:regn	0.02 -0.02
word:ret	-0.026 0.026
word:rigt	-0.131 0.131
word:ring	-0.119 0.119
word:råd	0.033 -0.033
word:sag	0.03 -0.03
word:sagd	0.134 -0.134
word:sal	0.018 -0.018
word:sam	0.067 -0.067
word:samtal	-0.011 0.011
word:sat	0.035 -0.035
word:se	0.074 -0.074
word:sek	0.02 -0.02
word:selv	0.181 -0.181
word:send	0.096 -0.096
word:senest	0.037 -0.037
word:ser	0.029 -0.029
word:ses	0.026 -0.026
word:set	0.022 -0.022
word:sid	-0.075 0.075
word:sidst	-0.358 0.358
word:sjovt	0.013 -0.013
word:skal	-0.111 0.111
word:skala	0.013 -0.013
word:ske	-0.01 0.01
word:skema	0.08 -0.08
word:sket	-0.086 0.086
word:skift	0.02 -0.02
word:skrev	0.034 -0.034
word:skrift	0.026 -0.026
word:skriv	0.107 -0.107
word:skul	0.014 -0.014
word:skål	0.031 -0.031
word:skærm	-0.106 0.106
word:snak	0.028 -0.028
word:som	0.126 -0.126
word:spis	0.053 -0.053
word:spørg	0.067 -0.067
word:spørgsmål	0.017 -0.017
word:stad	0.046 -0.046
word:start	0.014 -0.014
word:sted	0.03 -0.03
word:stilling	0.011 -0.011
word:stå	0.015 -0.015
word:stærk	0.012 -0.012
word:svar	0.023 -0.023
word:syg	-0.059 0.059
word:sygehus	0.019 -0.019
word:system	0.037 -0.037
word:syv	0.029 -0.029
word:så	-0.368 0.368
word:sådan	0.033 -0.033
word:sær	0.025 -0.025
word:sæt	0.021 -0.021
word:søg	0.025 -0.025
word:tag	-0.099 0.099
word:tak	0.016 -0.016
word:tal	0.014 -0.014
word:team	0.021 -0.021
word:ti	-0.202 0.202
word:tid	0.011 -0.011
word:til	0.249 -0.249
word:tilbag	0.042 -0.042
word:tilbud	-0.011 0.011
word:tillad	0.039 -0.039
word:tim	0.073 -0.073
word:timetal	0.012 -0.012
word:ting	0.017 -0.017
word:to	0.103 -0.103
word:tolv	0.015 -0.015
word:torsdag	0.014 -0.014
word:tre	0.093 -0.093
word:tredj	0.018 -0.018
word:tret	0.017 -0.017
word:trin	-0.114 0.114
word:tror	0.019 -0.019
word:truk	-0.045 0.045
word:tryk	-0.142 0.142
word:træk	0.066 -0.066
word:tæl	0.023 -0.023
word:tænk	0.037 -0.037
word:ud	-0.165 0.165
word:uddan	0.025 -0.025
word:uden	-0.051 0.051
word:udfyld	0.027 -0.027
word:udland	0.061 -0.061
word:uge	0.055 -0.055
word:ugen	0.049 -0.049
word:uger	0.062 -0.062
word:und	-0.243 0.243
word:underskrift	0.011 -0.011
word:var	0.134 -0.134
word:ved	-0.123 0.123
word:vegn	0.05 -0.05
word:vej	0.013 -0.013
word:vejled	-0.141 0.141
word:vejledning	0.015 -0.015
word:vejr	0.033 -0.033
word:vel	0.013 -0.013
word:vent	0.024 -0.024
word:vi	0.575 -0.575
word:vid	-0.036 0.036
word:vil	0.126 -0.126
word:væk	-0.088 0.088
word:vælg	0.012 -0.012
word:vær	0.147 -0.147
word:værsgo	0.024 -0.024
word:ydel	-0.165 0.165
word:ydelseskontor	0.068 -0.068
word:åbn	0.011 -0.011
word:år	-0.125 0.125
word:ændr	0.03 -0.03
word:ændring	-0.088 0.088
word:ønsk	0.028 -0.028
work:class:body	0.152 -0.152
work:class:creature	-0.36 0.36
work:class:doing	0.013 -0.013
work:class:family	0.201 -0.201
work:class:formFacts	0.198 -0.198
work:class:generalWork	0.288 -0.288
work:class:home	0.209 -0.209
work:class:joy	0.019 -0.019
work:class:needed	0.011 -0.011
work:class:occupation	-0.154 0.154
work:class:offer	0.048 -0.048
work:class:office	-0.24 0.24
work:class:pastWork	0.205 -0.205
work:class:place	0.22 -0.22
work:class:question	0.256 -0.256
work:class:reply	0.139 -0.139
work:class:skill	0.138 -0.138
work:class:thing	0.243 -0.243
work:class:wish	0.168 -0.168
work:many:office	0.054 -0.054
work:several:body	0.025 -0.025
work:several:creature	0.032 -0.032
work:several:doing	0.015 -0.015
work:several:family	0.01 -0.01
work:several:generalWork	0.039 -0.039
work:several:home	0.057 -0.057
work:several:office	-0.067 0.067
work:several:pastWork	0.011 -0.011
work:several:place	0.078 -0.078
work:several:question	0.016 -0.016
work:several:reply	-0.115 0.115
work:several:thing	0.052 -0.052`,
  perspective: `concrete general none
always	-0.447 -0.423 0.625
I	-0.258 0.102 0.188
I+stuff	0.597 -0.501 -0.231
anyWork	-0.036 -0.255 0.526
before:class:act	0.266 -0.212 -0.055
before:class:askOn	0.554 -0.123 -0.425
before:class:benefit	0.12 -0.033 -0.087
before:class:defer	-0.24 -0.047 0.287
before:class:form	0.463 -0.017 -0.435
before:class:instrumental	0.223 -0.08 -0.142
before:class:law	-0.192 -0.041 0.252
before:class:ownStory	-0.006 -0.019 0.024
before:class:plan	-0.26 -0.015 0.282
before:class:praise	-0.115 -0.029 0.144
before:class:sanction	0.111 -0.062 -0.048
before:class:sideDetail	-0.332 -0.229 0.562
before:class:takeUpAgain	0.721 -0.109 -0.612
before:class:turnAway	-0.6 -0.158 0.758
before:class:understand	-0.417 0.095 0.323
before:exclaims	0.029 -0.108 0.079
before:figure	0.065 -0.005 -0.06
before:institutional	-0.45 -0.598 0.896
before:length	-0.116 -0.476 0.492
before:long15	0.05 -0.377 0.322
before:many:act	0.235 -0.088 -0.148
before:many:defer	-0.296 -0.024 0.32
before:many:form	-0.21 -0.002 0.212
before:many:law	-0.017 -0.008 0.025
before:many:plan	-0.029 -0.026 0.056
before:many:praise	-0.142 -0.023 0.164
before:many:sanction	-0.01 -0.001 0.011
before:many:understand	-0.057 -0.007 0.064
before:mark	0.538 -0.373 0.013
before:minimal	0.197 0.039 -0.236
before:noQuestion	-0.018 -0.208 0.215
before:question:choice	0.287 -0.083 -0.204
before:question:closed	0.291 -0.126 -0.128
before:question:declarative	0.791 -0.476 -0.318
before:question:narrow	0.258 -0.262 0.003
before:question:open	0.268 -0.052 -0.182
before:question:tag	0.464 -0.254 -0.211
before:several:act	0.161 -0.13 -0.031
before:several:askOn	0.71 -0.152 -0.558
before:several:benefit	-0.225 -0.005 0.23
before:several:defer	-0.528 0.222 0.307
before:several:form	-0.042 -0.038 0.08
before:several:instrumental	-0.043 -0.006 0.049
before:several:law	-0.16 -0.018 0.179
before:several:plan	-0.237 -0.036 0.274
before:several:praise	0.184 -0.111 -0.073
before:several:sanction	-0.037 -0.006 0.044
before:several:sideDetail	-0.059 -0.036 0.095
before:several:takeUpAgain	0.05 -0.022 -0.028
before:several:turnAway	-0.024 -0.006 0.03
before:several:understand	-0.129 0.296 -0.167
before:shares	0.283 -0.391 0.107
before:short3	0.03 -0.27 0.232
before:short6	-0.15 -0.006 0.132
before:work:class:body	-0.375 -0.191 0.566
before:work:class:creature	-0.112 0.525 -0.414
before:work:class:doing	0.306 -0.147 -0.151
before:work:class:family	-0.172 -0.168 0.34
before:work:class:formFacts	0.25 -0.166 -0.084
before:work:class:generalWork	0 0.534 -0.536
before:work:class:home	-0.122 -0.197 0.32
before:work:class:joy	0.191 -0.032 -0.159
before:work:class:needed	-0.123 -0.118 0.241
before:work:class:occupation	-0.074 -0.044 0.118
before:work:class:offer	-0.069 -0.057 0.126
before:work:class:office	-0.24 -0.217 0.457
before:work:class:pastWork	0.456 -0.059 -0.397
before:work:class:place	0.299 -0.212 -0.087
before:work:class:question	-0.369 -0.001 0.366
before:work:class:reply	-0.39 0.472 -0.1
before:work:class:skill	0.132 -0.064 -0.068
before:work:class:thing	-0.278 0.304 -0.039
before:work:class:wish	0.516 -0.295 -0.221
before:work:many:thing	0.632 -0.008 -0.624
before:work:several:body	-0.21 -0.003 0.213
before:work:several:creature	0.29 -0.039 -0.251
before:work:several:doing	0.516 -0.146 -0.371
before:work:several:generalWork	-0.291 0.537 -0.246
before:work:several:offer	0.052 0 -0.052
before:work:several:office	-0.096 -0.014 0.11
before:work:several:pastWork	-0.015 -0.001 0.016
before:work:several:place	0.253 -0.008 -0.245
before:work:several:question	0.215 -0.134 -0.082
before:work:several:reply	-0.205 -0.027 0.232
before:work:several:thing	-0.116 -0.139 0.255
before:work:several:wish	0.054 -0.009 -0.045
class:body	0.121 -0.72 0.61
class:creature	0.142 -0.133 -0.008
class:doing	0.143 0.114 -0.343
class:family	0.299 -0.272 -0.024
class:formFacts	0.848 -0.05 -0.798
class:generalWork	-0.718 1.31 -0.716
class:home	-0.295 -0.274 0.575
class:joy	0.338 0.063 -0.399
class:needed	0.678 -0.345 -0.328
class:occupation	0.227 -0.352 0.127
class:offer	0.38 -0.243 -0.137
class:office	-1.238 0.217 1.025
class:othersWork	-0.563 0.098 0.465
class:pastWork	0.042 -0.099 0.063
class:place	0.585 -0.315 -0.364
class:question	-0.124 0.02 0.104
class:reply	-0.527 0.093 0.274
class:skill	0.714 -0.129 -0.58
class:thing	0.074 -0.088 0.011
class:wish	0.26 -0.095 -0.17
earlier:class:body	-0.203 -0.278 0.481
earlier:class:creature	0.285 -0.366 0.083
earlier:class:doing	0.295 -0.216 -0.052
earlier:class:family	-0.62 0.14 0.482
earlier:class:formFacts	0.084 -0.044 -0.04
earlier:class:generalWork	-0.441 0.789 -0.349
earlier:class:home	-0.146 -0.007 0.153
earlier:class:joy	0.174 0.063 -0.237
earlier:class:needed	0.425 -0.164 -0.262
earlier:class:occupation	0.306 -0.303 -0.005
earlier:class:offer	0.143 -0.429 0.286
earlier:class:office	-0.39 -0.057 0.446
earlier:class:othersWork	-0.561 -0.178 0.74
earlier:class:pastWork	-0.043 -0.035 0.078
earlier:class:place	0.265 -0.225 -0.028
earlier:class:question	0.072 -0.338 0.264
earlier:class:reply	-0.126 0.381 -0.251
earlier:class:skill	-0.129 0.336 -0.209
earlier:class:thing	0.146 -0.082 -0.046
earlier:class:wish	0.439 -0.562 0.123
earlier:echoed	0.986 -0.732 -0.282
earlier:many:body	-0.54 -0.005 0.545
earlier:many:doing	0.748 -0.115 -0.633
earlier:many:family	0.037 -0.006 -0.03
earlier:many:generalWork	-0.23 0.228 0.003
earlier:many:home	-0.062 -0.001 0.064
earlier:many:needed	0.207 0 -0.207
earlier:many:offer	0.028 -0.001 -0.026
earlier:many:office	-0.086 -0.05 0.136
earlier:many:place	0.082 -0.006 -0.076
earlier:many:reply	0.107 -0.008 -0.098
earlier:many:skill	0.08 -0.027 -0.054
earlier:many:thing	-0.092 -0.128 0.221
earlier:many:wish	-0.099 0.179 -0.08
earlier:several:body	-0.679 -0.018 0.697
earlier:several:creature	0.39 -0.098 -0.291
earlier:several:doing	-0.022 -0.089 0.11
earlier:several:family	-0.124 -0.156 0.28
earlier:several:generalWork	-0.527 0.795 -0.269
earlier:several:home	0.258 -0.043 -0.215
earlier:several:joy	-0.088 -0.014 0.102
earlier:several:needed	0.172 -0.002 -0.169
earlier:several:occupation	-0.483 -0.019 0.502
earlier:several:offer	0.061 -0.123 0.062
earlier:several:office	-0.187 -0.092 0.279
earlier:several:pastWork	0.067 0.137 -0.205
earlier:several:place	0.138 -0.101 -0.037
earlier:several:question	-0.102 -0.004 0.106
earlier:several:reply	0.496 0.331 -0.828
earlier:several:skill	0.226 -0.054 -0.171
earlier:several:thing	-0.251 0.134 0.115
earlier:several:wish	-0.123 0.106 0.017
exclaims	0.984 -0.32 -0.664
figure	0.912 -0.209 -0.704
first:alle	-0.34 0.062 0.278
first:alt	-0.001 -0.043 0.043
first:altså	-0.062 -0.016 0.078
first:arbejde	-0.002 0.037 -0.034
first:at	0.286 0.054 -0.34
first:bare	0.026 0.119 -0.145
first:begrundelsen	-0.055 -0.002 0.057
first:da	0.027 -0.001 -0.026
first:de	-0.637 -0.12 0.756
first:dem	-0.27 -0.004 0.274
first:den	-0.389 -0.044 0.434
first:der	-0.099 0.168 -0.069
first:det	-0.831 0.091 0.743
first:du	-0.048 -0.042 0.09
first:efter	-0.148 -0.001 0.148
first:en	-0.248 0.076 0.172
first:er	-0.049 -0.02 0.069
first:et	-0.091 0.047 0.044
first:fint	-0.018 -0.006 0.025
first:fire	0.021 -0.019 -0.002
first:folk	-0.05 0.105 -0.055
first:fra	0.208 -0.014 -0.194
first:før	0.003 0.097 -0.1
first:først	-0.056 -0.002 0.058
first:godt	-0.139 -0.019 0.158
first:ham	0.081 -0.005 -0.076
first:han	-0.053 0.223 -0.169
first:har	-0.019 -0.004 0.023
first:hele	-0.298 -0.018 0.315
first:hellere	0.256 -0.01 -0.247
first:helst	-0.163 -0.006 0.168
first:hende	0.043 -0.028 -0.014
first:her	-0.109 -0.006 0.115
first:hold	-0.042 -0.009 0.051
first:hos	0.054 -0.003 -0.05
first:hun	0.07 -0.041 -0.029
first:hvad	-0.104 -0.087 0.191
first:hvem	-0.011 -0.011 0.022
first:hver	-0.153 -0.012 0.165
first:hvis	0.032 0.026 -0.058
first:hvor	-0.086 -0.034 0.121
first:i	0.105 0.14 -0.245
first:ikke	0.129 -0.024 -0.105
first:ingen	0.023 0 -0.023
first:ja	0.242 -0.236 -0.004
first:jeg	-0.296 0.135 0.162
first:jo	-0.277 -0.117 0.394
first:kan	-0.1 -0.051 0.152
first:klokken	-0.031 -0.004 0.035
first:kun	-0.12 -0.009 0.129
first:køkkenet	-0.064 -0.005 0.069
first:lidt	-0.203 -0.007 0.211
first:lige	0.074 -0.009 -0.065
first:ligesom	-0.003 0.042 -0.038
first:man	0.094 0.037 -0.131
first:mandag	0.338 -0.002 -0.336
first:med	0.128 -0.004 -0.123
first:men	-0.056 -0.089 0.145
first:min	0.05 -0.052 0.002
first:mm	-0.017 -0.009 0.025
first:må	-0.058 -0.045 0.103
first:måske	-0.081 -0.003 0.084
first:naboens	0.064 -0.007 -0.057
first:ned	0.102 -0.001 -0.102
first:nej	0.078 -0.14 0.063
first:noget	0.21 0.312 -0.522
first:nu	0.041 -0.105 0.064
first:nå	-0.009 -0.055 0.064
first:når	0.409 -0.054 -0.354
first:næsten	-0.017 0 0.017
first:og	-0.003 0.263 -0.26
first:også	-0.026 -0.001 0.028
first:okay	-0.086 -0.033 0.119
first:om	0.081 -0.007 -0.074
first:otte	-0.102 -0.003 0.106
first:på	0.31 -0.042 -0.268
first:skal	-0.003 -0.012 0.015
first:syg	-0.097 -0.004 0.101
first:så	-0.084 0.084 0
first:sådan	-0.148 -0.006 0.153
first:tak	-0.022 -0.015 0.037
first:ti	0.048 -0.001 -0.048
first:til	-0.289 -0.009 0.298
first:to	0.262 -0.009 -0.253
first:tolv	-0.104 0 0.105
first:tre	0.622 -0.003 -0.62
first:tredive	-0.206 -0.003 0.209
first:tusind	-0.019 -0.003 0.022
first:ud	0.059 -0.004 -0.055
first:ved	0.104 -0.03 -0.075
first:vi	-0.263 -0.045 0.308
first:vores	0.036 -0.014 -0.022
first:øh	0 -0.053 0.054
general+stuff	-0.672 0.93 -0.245
general-stuff	-0.039 0.517 -0.463
length	0.324 -0.066 -0.157
life-stuff	0.364 -0.078 -0.262
long15	0.876 -0.102 -1.141
man	-0.127 0.168 -0.042
many:body	-0.138 -0.015 0.153
many:doing	0.041 -0.065 0.025
many:family	-0.183 -0.009 0.192
many:generalWork	-0.087 0.271 -0.182
many:home	-0.01 -0.005 0.015
many:needed	0.048 -0.012 -0.036
many:offer	0.15 -0.004 -0.147
many:office	-0.06 -0.113 0.173
many:place	0.016 -0.002 -0.014
many:reply	0.159 -0.021 -0.138
many:skill	0.152 -0.042 -0.11
many:thing	-0.072 -0.075 0.147
many:wish	0.121 0.051 -0.172
mark	-0.358 -0.197 0.569
minimal	-0.392 -0.391 0.753
noClass	0.369 -0.718 0.337
noQuestion	0.188 -0.202 0.147
noWork	-0.238 -0.324 0.363
not	0.045 -0.241 0.219
offer+stuff	0.247 -0.123 -0.113
opens	-0.406 0.106 0.366
pair:af at	0.119 -0.049 -0.069
pair:af de	-0.172 -0.004 0.176
pair:af dem	-0.457 0.116 0.341
pair:af det	-0.006 0.191 -0.185
pair:af en	-0.138 -0.012 0.151
pair:af mig	0.019 0.023 -0.042
pair:af min	-0.23 -0.022 0.252
pair:af og	-0.147 -0.031 0.178
pair:af så	0.152 0.003 -0.155
pair:aften og	0.178 -0.035 -0.143
pair:aldrig har	-0.039 -0.004 0.043
pair:aldrig været	-0.068 -0.032 0.1
pair:alle andre	0.015 0.001 -0.016
pair:alle de	-0.02 -0.049 0.07
pair:alle dem	0.08 -0.141 0.061
pair:alle mennesker	-0.02 0.058 -0.038
pair:alle sammen	-0.121 -0.03 0.15
pair:alt det	0.016 0.082 -0.099
pair:alt er	-0.041 -0.009 0.05
pair:alt hvad	-0.106 0.248 -0.142
pair:altså at	0.002 -0.033 0.031
pair:altså de	0.039 -0.001 -0.039
pair:altså en	0.034 -0.004 -0.03
pair:altså for	-0.138 -0.001 0.139
pair:altså ikke	-0.089 -0.034 0.124
pair:altså jeg	0.114 -0.062 -0.053
pair:altså rigtig	0.129 -0.029 -0.099
pair:an på	-0.044 -0.008 0.052
pair:andet og	-0.057 0.055 0.002
pair:arbejde er	-0.002 0.064 -0.061
pair:arbejde jeg	-0.05 0.281 -0.231
pair:arbejde med	-0.026 -0.045 0.071
pair:at alle	-0.02 0.006 0.015
pair:at blive	-0.049 -0.019 0.069
pair:at bruge	0.051 -0.003 -0.048
pair:at de	0.047 -0.022 -0.025
pair:at den	-0.071 0.158 -0.087
pair:at der	0.373 0.124 -0.497
pair:at det	-0.325 0.252 0.073
pair:at få	-0.027 0.071 -0.043
pair:at gå	0.068 0.027 -0.094
pair:at ham	0.019 -0.002 -0.017
pair:at han	0.049 -0.045 -0.004
pair:at have	0.01 0.029 -0.039
pair:at holde	-0.085 -0.021 0.106
pair:at hun	-0.196 -0.035 0.23
pair:at hvis	-0.095 0.195 -0.101
pair:at i	-0.088 -0.005 0.092
pair:at jeg	-0.195 -0.111 0.306
pair:at komme	-0.188 0.211 -0.024
pair:at køre	0.037 -0.017 -0.02
pair:at lave	0.36 -0.087 -0.273
pair:at ligge	0.187 -0.003 -0.184
pair:at lytte	0.051 -0.005 -0.046
pair:at lægge	-0.039 0 0.039
pair:at lære	0.011 -0.014 0.004
pair:at læse	0.081 -0.038 -0.043
pair:at man	0.153 -0.188 0.035
pair:at min	-0.145 -0.022 0.167
pair:at nogen	0.149 -0.062 -0.086
pair:at når	-0.029 0.061 -0.031
pair:at prøve	0.097 -0.004 -0.092
pair:at restaurere	0.014 0 -0.014
pair:at se	-0.008 -0.045 0.053
pair:at sidde	0.194 0.031 -0.225
pair:at sige	-0.022 -0.076 0.098
pair:at skrive	0.031 -0.006 -0.025
pair:at snakke	-0.061 -0.001 0.062
pair:at stille	0.309 -0.005 -0.303
pair:at stå	0.163 0.005 -0.168
pair:at sy	0.062 -0.002 -0.06
pair:at sætte	0.021 -0.002 -0.02
pair:at tage	-0.14 0.08 0.061
pair:at vende	-0.041 -0.008 0.049
pair:at vi	-0.027 -0.025 0.053
pair:at vide	-0.056 0.136 -0.079
pair:at være	-0.103 0.006 0.097
pair:bad mig	-0.045 0 0.046
pair:bange for	0.056 -0.007 -0.048
pair:banken og	-0.028 -0.01 0.038
pair:bare at	0.115 0.108 -0.224
pair:bare det	-0.035 0.033 0.003
pair:bare en	0.027 -0.002 -0.025
pair:bare er	-0.051 -0.025 0.075
pair:bare fordi	0.069 0.019 -0.088
pair:bare få	-0.075 -0.01 0.084
pair:bare gerne	-0.03 -0.003 0.033
pair:bare i	0.078 0.01 -0.088
pair:bare ikke	-0.041 0.129 -0.087
pair:bare jeg	0.037 -0.006 -0.031
pair:bare på	-0.04 -0.004 0.044
pair:bare sige	0 -0.028 0.029
pair:bare svært	-0.033 -0.103 0.136
pair:bare sådan	-0.01 -0.006 0.015
pair:bedre end	-0.012 0.052 -0.04
pair:begyndt at	0.014 -0.002 -0.012
pair:blev det	-0.029 -0.007 0.036
pair:blev vi	-0.07 -0.001 0.071
pair:blive ved	-0.202 -0.034 0.236
pair:bliver det	-0.064 -0.005 0.069
pair:bliver man	-0.025 -0.058 0.083
pair:bliver så	0.086 -0.008 -0.078
pair:bor i	-0.029 -0.016 0.044
pair:brev fra	-0.018 0 0.018
pair:brug for	-0.031 0.188 -0.157
pair:bruge en	0.069 -0.003 -0.066
pair:bussen og	-0.084 -0.004 0.088
pair:da godt	-0.009 0.111 -0.102
pair:da jeg	0.208 -0.017 -0.191
pair:da op	-0.059 -0.01 0.069
pair:dag jeg	-0.089 -0.02 0.109
pair:dag men	-0.176 -0.002 0.178
pair:dagen og	0.025 -0.005 -0.02
pair:de andre	-0.062 -0.045 0.107
pair:de at	-0.101 -0.012 0.113
pair:de bliver	0.12 -0.006 -0.114
pair:de der	0.126 -0.103 -0.023
pair:de det	-0.013 -0.041 0.054
pair:de er	-0.091 -0.043 0.134
pair:de fleste	-0.164 0.345 -0.181
pair:de gamle	-0.136 -0.007 0.143
pair:de har	-0.015 -0.113 0.128
pair:de havde	0.02 -0.001 -0.02
pair:de høre	0.141 -0.001 -0.14
pair:de ikke	0.177 -0.013 -0.164
pair:de kan	-0.065 0.001 0.064
pair:de kigger	0.015 -0.025 0.01
pair:de kom	-0.03 -0.032 0.062
pair:de kommer	-0.2 -0.019 0.219
pair:de kører	-0.143 -0.006 0.149
pair:de laver	0.012 -0.002 -0.01
pair:de manglede	0.018 -0.012 -0.007
pair:de mangler	0.027 -0.003 -0.024
pair:de og	0.144 -0.006 -0.139
pair:de sagde	-0.081 -0.007 0.087
pair:de siger	0.083 -0.039 -0.043
pair:de skal	-0.035 -0.102 0.136
pair:de skriver	-0.117 -0.001 0.118
pair:de skulle	0.047 -0.001 -0.047
pair:de små	0.132 -0.004 -0.128
pair:de spørger	0.011 0 -0.011
pair:de står	0.049 -0.006 -0.043
pair:de så	-0.014 -0.006 0.02
pair:de søger	0.031 -0.008 -0.023
pair:de ved	0.172 -0.02 -0.153
pair:de vil	-0.369 -0.009 0.378
pair:dem der	-0.028 -0.187 0.215
pair:dem hver	0.054 -0.006 -0.048
pair:dem i	0.167 -0.002 -0.166
pair:dem med	0.075 -0.005 -0.071
pair:dem og	-0.131 -0.01 0.141
pair:dem også	0.024 -0.005 -0.019
pair:dem om	0.253 -0.008 -0.245
pair:dem på	0.083 -0.002 -0.081
pair:dem så	-0.157 -0.009 0.166
pair:dem til	0.143 -0.006 -0.137
pair:dem ud	-0.163 -0.032 0.196
pair:den anden	-0.072 -0.058 0.13
pair:den bedste	0.067 -0.022 -0.046
pair:den dag	-0.075 -0.007 0.082
pair:den der	0 -0.093 0.093
pair:den ene	0.089 -0.054 -0.035
pair:den eneste	0.013 -0.002 -0.011
pair:den er	-0.24 0.131 0.109
pair:den første	0.005 -0.015 0.01
pair:den gamle	0.148 -0.007 -0.141
pair:den gode	0.034 -0.009 -0.025
pair:den har	0.022 -0.007 -0.015
pair:den her	-0.04 -0.009 0.049
pair:den i	-0.109 -0.003 0.112
pair:den ikke	0.086 -0.005 -0.081
pair:den jo	-0.082 -0.003 0.086
pair:den kan	-0.249 -0.008 0.256
pair:den kommer	-0.136 0.013 0.123
pair:den lille	0.118 -0.007 -0.111
pair:den lå	-0.071 -0.014 0.084
pair:den med	0.083 -0.002 -0.081
pair:den og	-0.077 -0.031 0.108
pair:den samme	-0.026 0 0.026
pair:den siger	-0.179 -0.014 0.193
pair:den skal	0.055 -0.006 -0.049
pair:den slags	0.017 -0.001 -0.016
pair:den stol	-0.158 -0.026 0.184
pair:den var	-0.058 -0.002 0.06
pair:der bare	-0.065 0.153 -0.088
pair:der bliver	0.014 -0.004 -0.009
pair:der de	-0.038 -0.028 0.067
pair:der det	0.071 0.088 -0.16
pair:der en	-0.275 -0.047 0.322
pair:der er	-0.036 0.034 0.002
pair:der fra	0.017 -0.008 -0.009
pair:der får	-0.034 -0.005 0.039
pair:der gerne	0.111 -0.004 -0.107
pair:der gør	0.049 -0.005 -0.045
pair:der har	-0.085 -0.049 0.134
pair:der hed	0.164 -0.01 -0.154
pair:der hedder	-0.058 -0.011 0.069
pair:der hvor	0.304 -0.007 -0.297
pair:der hænger	0.129 -0.007 -0.122
pair:der i	-0.183 -0.038 0.221
pair:der ikke	-0.225 0.073 0.151
pair:der ingen	-0.12 0.077 0.042
pair:der jo	-0.249 0.229 0.02
pair:der kan	0.039 0.191 -0.23
pair:der kom	0.003 -0.014 0.011
pair:der kommer	0.167 -0.081 -0.087
pair:der kunne	0.014 -0.002 -0.011
pair:der kørte	0.049 0 -0.049
pair:der laver	0.063 -0.011 -0.052
pair:der lugter	-0.026 -0.037 0.063
pair:der lå	0.304 -0.002 -0.302
pair:der mangler	0.076 -0.002 -0.074
pair:der med	0.094 -0.01 -0.084
pair:der må	-0.08 -0.004 0.084
pair:der noget	-0.024 -0.009 0.033
pair:der og	-0.054 -0.005 0.06
pair:der også	-0.025 -0.007 0.031
pair:der på	-0.097 0.15 -0.053
pair:der sagde	-0.297 -0.032 0.329
pair:der sidder	-0.067 -0.077 0.145
pair:der skal	0.116 0.18 -0.297
pair:der stod	-0.364 -0.021 0.386
pair:der står	0.005 -0.031 0.025
pair:der så	-0.088 0.09 -0.001
pair:der turde	-0.115 -0.001 0.116
pair:der var	-0.217 -0.049 0.267
pair:der ved	-0.127 -0.004 0.131
pair:derfor jeg	-0.083 -0.03 0.113
pair:derhjemme og	0.145 -0.007 -0.137
pair:det andet	-0.015 0.05 -0.035
pair:det at	-0.017 0.068 -0.051
pair:det bare	0.058 0.061 -0.119
pair:det bedste	0.037 -0.017 -0.02
pair:det bliver	-0.058 -0.021 0.079
pair:det de	0.125 -0.033 -0.091
pair:det den	0.075 -0.009 -0.066
pair:det der	0.167 -0.056 -0.111
pair:det det	-0.314 0.214 0.099
pair:det dig	0.048 -0.037 -0.012
pair:det ene	-0.064 -0.05 0.114
pair:det eneste	0.13 -0.002 -0.128
pair:det er	-0.152 -0.005 0.158
pair:det fik	-0.045 0.005 0.04
pair:det folk	0.063 0.09 -0.153
pair:det for	0.142 -0.009 -0.133
pair:det fordi	0.003 -0.026 0.023
pair:det gjorde	0.162 -0.006 -0.157
pair:det glemmer	0.137 -0.031 -0.106
pair:det godt	0.017 -0.028 0.011
pair:det går	-0.03 -0.012 0.042
pair:det gælder	-0.016 0.118 -0.101
pair:det gør	-0.119 0.321 -0.202
pair:det handler	-0.018 0.11 -0.092
pair:det har	0.249 -0.046 -0.203
pair:det hele	0.185 -0.022 -0.163
pair:det her	-0.006 0.051 -0.045
pair:det hver	-0.121 -0.005 0.126
pair:det i	0.139 -0.043 -0.095
pair:det ikke	-0.03 -0.171 0.201
pair:det jeg	0.205 0.127 -0.332
pair:det jo	-0.049 0.037 0.012
pair:det kan	-0.136 0.036 0.1
pair:det kommer	-0.044 -0.008 0.052
pair:det kunne	-0.013 -0.014 0.027
pair:det ligger	-0.052 -0.002 0.054
pair:det lyder	-0.032 0.052 -0.019
pair:det lærte	-0.028 -0.031 0.06
pair:det med	0.192 -0.015 -0.177
pair:det må	-0.099 0.31 -0.212
pair:det nu	-0.073 -0.099 0.172
pair:det og	-0.033 -0.006 0.039
pair:det på	0.139 -0.002 -0.137
pair:det rigtige	-0.015 0.028 -0.012
pair:det sagde	0.217 -0.004 -0.213
pair:det samme	-0.208 -0.019 0.227
pair:det sidste	-0.019 -0.021 0.039
pair:det siger	-0.023 0.093 -0.07
pair:det skal	-0.138 0.223 -0.086
pair:det skulle	-0.206 0.16 0.046
pair:det står	-0.197 0.199 -0.003
pair:det så	0.091 -0.001 -0.09
pair:det til	0.084 -0.016 -0.068
pair:det var	-0.097 -0.168 0.265
pair:det ved	-0.063 0.033 0.03
pair:det vel	-0.026 0.066 -0.04
pair:det vidste	-0.116 -0.003 0.119
pair:det vil	-0.07 0.369 -0.299
pair:det ville	0.131 -0.218 0.087
pair:det være	-0.225 0.145 0.08
pair:det værste	-0.07 -0.005 0.075
pair:dig og	-0.023 0.113 -0.09
pair:drømmer om	-0.012 0.03 -0.018
pair:du det	0.049 -0.005 -0.044
pair:du er	0.029 -0.002 -0.027
pair:du har	0.015 -0.004 -0.011
pair:du jo	-0.031 -0.03 0.061
pair:du kan	0.012 -0.001 -0.011
pair:dække bord	-0.383 -0.004 0.387
pair:dér med	0.079 -0.002 -0.077
pair:døren med	-0.208 -0.001 0.209
pair:efter at	-0.066 -0.001 0.067
pair:efter den	-0.01 -0.003 0.013
pair:egentlig godt	0.067 -0.007 -0.061
pair:eksempel dem	0.02 -0.006 -0.014
pair:en af	-0.041 0.144 -0.104
pair:en aften	0.136 -0.03 -0.106
pair:en anden	-0.037 -0.012 0.049
pair:en bog	-0.05 -0.003 0.053
pair:en bule	0.319 -0.024 -0.295
pair:en dag	-0.093 -0.02 0.113
pair:en der	0.213 -0.05 -0.164
pair:en eneste	-0.007 -0.007 0.014
pair:en fyr	-0.107 -0.002 0.108
pair:en gang	0.145 -0.001 -0.144
pair:en god	-0.107 0.006 0.101
pair:en halv	-0.167 -0.001 0.169
pair:en hammer	0.036 -0.001 -0.035
pair:en hel	-0.042 -0.007 0.049
pair:en i	-0.089 -0.046 0.135
pair:en jeg	0.092 -0.022 -0.069
pair:en kartoffel	0.02 -0.003 -0.017
pair:en kat	-0.012 -0.001 0.013
pair:en krimi	0.141 -0.002 -0.139
pair:en kvinde	-0.045 -0.016 0.06
pair:en kælder	0.035 -0.001 -0.034
pair:en lettelse	-0.133 -0.001 0.134
pair:en lille	-0.049 -0.074 0.124
pair:en mand	-0.174 0.025 0.149
pair:en med	-0.069 -0.015 0.084
pair:en måned	-0.108 -0.014 0.122
pair:en ny	-0.102 -0.018 0.12
pair:en og	0.015 -0.001 -0.015
pair:en om	0.036 -0.005 -0.031
pair:en omvej	0.084 -0.015 -0.068
pair:en plads	0.007 0.031 -0.038
pair:en plakat	-0.244 0.22 0.024
pair:en prøve	0.015 -0.001 -0.014
pair:en på	-0.045 -0.011 0.056
pair:en skærm	-0.017 -0.002 0.019
pair:en slags	-0.063 -0.012 0.074
pair:en sommer	0.043 -0.006 -0.037
pair:en stol	0.167 -0.046 -0.121
pair:en til	0.234 -0.018 -0.216
pair:en time	-0.118 -0.004 0.122
pair:en uge	0.151 -0.019 -0.132
pair:en vagt	-0.117 -0.001 0.118
pair:en vogn	0.041 -0.01 -0.031
pair:end mig	-0.036 -0.008 0.044
pair:eneste der	-0.273 -0.003 0.276
pair:eneste jeg	0.092 -0.005 -0.087
pair:enige om	-0.059 0.002 0.058
pair:er aldrig	0.026 -0.002 -0.024
pair:er altid	0.223 -0.009 -0.215
pair:er altså	-0.163 -0.031 0.194
pair:er at	0.164 -0.094 -0.07
pair:er bange	0.034 -0.009 -0.026
pair:er bare	-0.114 0.075 0.039
pair:er bedre	0.042 -0.003 -0.039
pair:er bedst	0.012 -0.002 -0.01
pair:er begyndt	0.014 -0.002 -0.012
pair:er betalt	-0.042 -0.018 0.06
pair:er blevet	-0.1 -0.072 0.172
pair:er da	-0.023 -0.002 0.025
pair:er de	-0.045 -0.02 0.065
pair:er den	-0.123 0.078 0.045
pair:er der	0.008 0.134 -0.142
pair:er derfor	-0.083 -0.03 0.113
pair:er det	0.227 -0.11 -0.117
pair:er du	-0.037 -0.012 0.048
pair:er dét	0.031 -0.01 -0.022
pair:er en	0.027 0.073 -0.1
pair:er et	0.122 -0.006 -0.116
pair:er fint	0.14 -0.013 -0.127
pair:er flyttet	-0.11 -0.004 0.115
pair:er for	-0.042 -0.039 0.081
pair:er fordi	-0.045 -0.019 0.064
pair:er fuld	-0.019 -0.014 0.033
pair:er færdig	0.011 -0.001 -0.01
pair:er født	-0.083 -0.07 0.153
pair:er glad	-0.093 -0.006 0.099
pair:er god	0.248 -0.029 -0.22
pair:er godt	-0.097 -0.031 0.128
pair:er gået	-0.008 -0.003 0.011
pair:er helt	0.018 -0.007 -0.012
pair:er hos	0.351 -0.002 -0.349
pair:er i	0.074 -0.102 0.028
pair:er ikke	-0.242 0.053 0.189
pair:er ingen	0.02 -0.005 -0.014
pair:er jeg	-0.032 0.121 -0.09
pair:er jo	0.092 0.168 -0.261
pair:er klar	-0.011 0.05 -0.039
pair:er koldt	-0.014 -0.005 0.019
pair:er kommet	-0.012 0.018 -0.006
pair:er kun	0.052 -0.012 -0.04
pair:er lige	0.243 -0.019 -0.224
pair:er man	-0.07 -0.019 0.089
pair:er meget	-0.052 -0.009 0.062
pair:er mest	-0.149 0 0.149
pair:er mig	0.136 0.138 -0.275
pair:er min	-0.288 0.087 0.201
pair:er mit	0.074 -0.007 -0.067
pair:er nede	0.086 -0.008 -0.078
pair:er noget	-0.027 0.012 0.016
pair:er nok	-0.122 -0.003 0.124
pair:er nu	-0.077 0.057 0.021
pair:er når	0.115 -0.02 -0.095
pair:er og	-0.024 -0.012 0.036
pair:er også	0.034 0.125 -0.159
pair:er okay	0.078 -0.006 -0.072
pair:er om	-0.011 -0.001 0.012
pair:er på	0.019 0.109 -0.128
pair:er social	0.067 -0.018 -0.049
pair:er som	-0.056 -0.016 0.072
pair:er så	0.05 -0.016 -0.035
pair:er til	-0.026 -0.005 0.031
pair:er to	-0.007 -0.004 0.011
pair:er træt	-0.048 0.027 0.021
pair:er vel	-0.036 0.042 -0.006
pair:er vi	-0.192 0.108 0.083
pair:er åben	-0.004 0.018 -0.014
pair:et arbejde	-0.068 0.171 -0.103
pair:et det	0.023 -0.004 -0.019
pair:et glas	-0.114 -0.017 0.131
pair:et job	-0.076 0.175 -0.098
pair:et kursus	0.039 -0.003 -0.037
pair:et lille	0.007 -0.024 0.017
pair:et med	-0.005 0.035 -0.03
pair:et museum	0.012 0 -0.012
pair:et og	0.033 -0.027 -0.007
pair:et rum	-0.001 -0.017 0.019
pair:et sted	0.125 0.056 -0.181
pair:et år	-0.078 -0.016 0.094
pair:fem og	0.154 -0.005 -0.149
pair:fem om	0.127 -0.003 -0.124
pair:fem år	0.263 -0.034 -0.229
pair:fik den	0.104 -0.003 -0.101
pair:fik en	-0.108 -0.026 0.134
pair:fik jeg	0.011 -0.017 0.006
pair:fik lov	0.118 -0.006 -0.112
pair:fik vi	0.144 0.009 -0.153
pair:finde en	0.019 -0.004 -0.015
pair:finde ud	-0.002 0.204 -0.202
pair:finder jeg	0.082 -0.005 -0.077
pair:fint men	0.154 -0.002 -0.153
pair:fint nok	-0.012 -0.002 0.013
pair:fire og	-0.036 -0.026 0.062
pair:fire til	0.023 -0.023 0
pair:fire timer	0.168 -0.001 -0.167
pair:fire tusind	-0.032 -0.018 0.05
pair:fire år	0.022 -0.006 -0.015
pair:firmaet og	0.022 -0.008 -0.014
pair:flyttet ind	-0.109 -0.003 0.112
pair:folk bliver	0.064 -0.008 -0.056
pair:folk der	0.137 -0.062 -0.075
pair:folk i	-0.078 0.247 -0.169
pair:folk kom	0.057 -0.003 -0.053
pair:folk med	-0.169 -0.033 0.203
pair:folk siger	-0.079 0.182 -0.103
pair:folk skal	0.026 -0.01 -0.016
pair:folk til	0.012 -0.001 -0.011
pair:for alle	-0.13 -0.017 0.146
pair:for andre	-0.002 0.019 -0.017
pair:for at	-0.078 -0.045 0.123
pair:for dem	0.12 -0.008 -0.112
pair:for der	-0.046 -0.006 0.052
pair:for det	0.066 0.116 -0.182
pair:for eksempel	0.025 -0.006 -0.019
pair:for en	-0.01 -0.032 0.043
pair:for et	-0.025 0.02 0.005
pair:for folk	-0.199 0.254 -0.055
pair:for gammel	0.03 -0.001 -0.029
pair:for hende	0.044 -0.011 -0.033
pair:for hun	-0.015 -0.001 0.016
pair:for jeg	-0.061 -0.003 0.063
pair:for jer	-0.051 0.07 -0.019
pair:for lidt	0.13 -0.042 -0.088
pair:for man	-0.022 0.08 -0.058
pair:for meget	0.123 -0.018 -0.104
pair:for mig	0.072 -0.021 -0.051
pair:for min	-0.057 -0.027 0.084
pair:for nu	-0.045 0 0.045
pair:for sent	0.099 -0.066 -0.033
pair:for sjov	-0.123 -0.002 0.125
pair:for tiden	0.025 -0.044 0.019
pair:for tre	0.028 -0.001 -0.027
pair:fordi de	0.038 -0.053 0.014
pair:fordi der	-0.022 -0.01 0.032
pair:fordi ingen	-0.025 -0.009 0.034
pair:fordi jeg	-0.056 -0.094 0.15
pair:fortalte om	0.053 -0.004 -0.049
pair:fra ni	0.278 -0.011 -0.267
pair:fra starten	0.074 -0.049 -0.025
pair:frem til	-0.154 -0.007 0.161
pair:fri klokken	0.032 -0.004 -0.029
pair:fuld af	-0.157 -0.011 0.168
pair:fundet ud	0.011 -0.021 0.01
pair:fyr fra	-0.1 -0.001 0.101
pair:få lov	-0.147 -0.014 0.162
pair:fået at	-0.11 0.177 -0.066
pair:fået en	0.078 0.026 -0.104
pair:får jeg	0.026 -0.01 -0.016
pair:første gang	-0.116 -0.013 0.128
pair:gang jeg	-0.039 -0.014 0.053
pair:gang og	-0.169 -0.033 0.202
pair:gav mig	-0.019 -0.004 0.023
pair:gerne det	-0.093 0.113 -0.02
pair:gerne have	-0.068 0.141 -0.072
pair:gerne prøve	0.068 -0.048 -0.02
pair:gerne tilbage	-0.063 0.084 -0.022
pair:gerne vil	0.111 -0.004 -0.107
pair:gerne være	0.025 -0.008 -0.017
pair:gik der	-0.045 -0.001 0.046
pair:gik jeg	0.015 -0.001 -0.014
pair:giv mig	0.021 -0.004 -0.017
pair:gjorde den	-0.103 -0.009 0.112
pair:gjorde jeg	0.139 -0.004 -0.135
pair:gjort det	0.013 -0.004 -0.009
pair:glad for	-0.076 -0.023 0.099
pair:god dag	0.034 -0.002 -0.032
pair:god til	0.106 -0.062 -0.044
pair:godt at	-0.086 0.177 -0.09
pair:godt gøre	0.097 -0.005 -0.092
pair:godt have	0 0.011 -0.01
pair:godt lide	0.163 -0.083 -0.08
pair:godt se	0.012 -0.004 -0.008
pair:godt set	-0.094 -0.012 0.107
pair:godt sidde	0.037 -0.001 -0.037
pair:godt tænke	-0.023 0.034 -0.011
pair:godt være	0.214 -0.056 -0.158
pair:gå med	0.086 -0.007 -0.078
pair:gået i	-0.02 -0.017 0.037
pair:går der	0.035 -0.005 -0.03
pair:går forbi	0.038 -0.006 -0.032
pair:går med	0.128 -0.003 -0.125
pair:går ned	0.112 0 -0.112
pair:går og	0.049 0.134 -0.184
pair:går op	-0.041 -0.004 0.045
pair:går på	-0.197 0 0.197
pair:gælder om	-0.08 -0.009 0.089
pair:gør de	-0.017 -0.01 0.027
pair:gør dem	0.058 -0.002 -0.055
pair:gør det	-0.133 0.282 -0.15
pair:gør jeg	-0.03 -0.004 0.034
pair:gøre det	0.097 -0.005 -0.092
pair:haft ondt	0.083 -0.002 -0.081
pair:ham der	-0.084 -0.029 0.113
pair:ham fra	0.049 -0.001 -0.048
pair:ham med	0.051 -0.006 -0.045
pair:ham så	-0.017 -0.005 0.022
pair:ham til	-0.126 -0.018 0.144
pair:han blev	-0.17 -0.003 0.173
pair:han er	-0.093 -0.042 0.135
pair:han har	-0.295 -0.03 0.326
pair:han havde	-0.065 -0.003 0.068
pair:han ikke	-0.132 -0.032 0.165
pair:han kunne	-0.16 -0.002 0.162
pair:han mangler	0.12 -0.009 -0.111
pair:han sad	-0.23 -0.002 0.233
pair:han sagde	0.005 -0.024 0.019
pair:han siger	0.063 -0.026 -0.037
pair:han skal	0.039 -0.005 -0.034
pair:han spørger	0.103 -0.001 -0.102
pair:han tog	0.022 -0.005 -0.017
pair:han var	-0.138 -0.001 0.139
pair:han ville	0.122 -0.013 -0.109
pair:handler om	-0.018 0.11 -0.092
pair:hans bror	-0.023 -0.001 0.023
pair:har bedt	-0.003 -0.007 0.01
pair:har de	-0.086 0.103 -0.017
pair:har den	0.122 -0.043 -0.079
pair:har det	-0.015 0.088 -0.073
pair:har du	0.017 -0.022 0.005
pair:har en	0.126 -0.036 -0.09
pair:har et	-0.015 0.066 -0.05
pair:har faktisk	0.024 -0.001 -0.023
pair:har fundet	-0.048 -0.023 0.071
pair:har fået	-0.003 0.083 -0.08
pair:har gjort	0.02 -0.007 -0.013
pair:har haft	0.033 -0.065 0.032
pair:har i	-0.115 -0.029 0.144
pair:har ikke	0.199 -0.056 -0.143
pair:har jeg	0.049 -0.053 0.005
pair:har jo	0.208 -0.028 -0.18
pair:har kigget	0.115 -0.001 -0.114
pair:har lavet	-0.061 -0.054 0.114
pair:har lovet	0.011 -0.001 -0.01
pair:har lukket	-0.031 -0.006 0.037
pair:har lært	0.024 -0.02 -0.004
pair:har nøglen	-0.129 -0.004 0.133
pair:har også	0.078 0.006 -0.084
pair:har på	0.002 -0.014 0.012
pair:har ringet	-0.047 -0.009 0.057
pair:har sagt	-0.002 0.275 -0.272
pair:har sat	-0.189 -0.032 0.221
pair:har set	0.05 -0.01 -0.04
pair:har siddet	-0.139 -0.012 0.151
pair:har skrevet	-0.011 -0.002 0.013
pair:har snakket	-0.049 -0.014 0.064
pair:har sovet	-0.008 -0.007 0.015
pair:har spurgt	0.105 -0.017 -0.088
pair:har sådan	0.018 -0.002 -0.016
pair:har taget	-0.213 -0.008 0.221
pair:har to	-0.159 -0.013 0.172
pair:har tænkt	0.073 0.132 -0.205
pair:har været	-0.113 0.03 0.084
pair:havde de	0.025 -0.009 -0.017
pair:havde en	-0.004 -0.02 0.024
pair:havde været	-0.06 -0.021 0.08
pair:have en	-0.133 -0.109 0.242
pair:have et	-0.009 0.097 -0.088
pair:have hjælp	-0.017 -0.001 0.018
pair:have mig	0.037 -0.003 -0.034
pair:have noget	0.075 0.149 -0.224
pair:hedder det	-0.03 -0.006 0.037
pair:hele dagen	0.31 -0.006 -0.304
pair:hele mit	-0.041 0.164 -0.123
pair:hele tiden	-0.241 -0.005 0.246
pair:hele vejen	-0.252 -0.019 0.27
pair:heller ikke	-0.151 -0.006 0.158
pair:helst ikke	-0.315 -0.019 0.334
pair:helt andet	-0.029 -0.008 0.036
pair:hende der	0.153 -0.016 -0.138
pair:hende fra	-0.119 -0.001 0.121
pair:hende jeg	0.052 -0.002 -0.05
pair:hende med	-0.326 -0.002 0.328
pair:hende på	0.127 -0.003 -0.123
pair:her er	-0.031 -0.034 0.065
pair:her for	-0.018 0.331 -0.313
pair:her i	-0.003 0.01 -0.007
pair:her jeg	-0.085 -0.02 0.105
pair:hjalp med	0.072 0 -0.072
pair:hjem fra	0.036 -0.02 -0.016
pair:hjem igen	-0.023 -0.001 0.025
pair:hjem og	-0.096 -0.006 0.102
pair:hjem så	-0.034 -0.001 0.035
pair:hjemme hos	-0.044 -0.031 0.075
pair:hjælp til	-0.015 -0.002 0.017
pair:hold da	-0.059 -0.01 0.069
pair:holde styr	-0.139 -0.011 0.15
pair:holde øje	-0.056 -0.016 0.072
pair:holdt den	-0.023 0 0.024
pair:hos dem	-0.165 -0.006 0.171
pair:hos en	0.025 -0.018 -0.007
pair:hos ham	0.083 -0.008 -0.074
pair:hos hende	-0.108 -0.004 0.112
pair:hos mig	-0.23 -0.001 0.231
pair:hos os	-0.069 -0.042 0.111
pair:hun at	-0.136 -0.003 0.139
pair:hun er	-0.24 -0.015 0.255
pair:hun fik	-0.033 -0.005 0.038
pair:hun har	-0.036 -0.018 0.054
pair:hun havde	-0.139 -0.021 0.16
pair:hun ikke	-0.301 -0.025 0.326
pair:hun kan	-0.27 -0.018 0.288
pair:hun kunne	0.044 0 -0.044
pair:hun mig	0.011 -0.004 -0.007
pair:hun og	0.023 -0.005 -0.018
pair:hun sagde	0.345 -0.017 -0.328
pair:hun siger	0.233 -0.018 -0.215
pair:hun synger	-0.045 -0.001 0.047
pair:hun så	-0.033 -0.026 0.059
pair:hun var	-0.17 -0.002 0.172
pair:hun vil	-0.028 -0.002 0.03
pair:hunden og	0.094 -0.02 -0.074
pair:hundrede og	0.053 -0.004 -0.049
pair:huslejen er	-0.174 -0.016 0.191
pair:hvad den	0.013 -0.005 -0.008
pair:hvad der	-0.032 -0.086 0.118
pair:hvad det	0.004 -0.012 0.008
pair:hvad er	-0.013 -0.006 0.018
pair:hvad i	0.04 0.287 -0.327
pair:hvad jeg	0.115 -0.055 -0.061
pair:hvad man	0.063 -0.003 -0.061
pair:hvad skal	-0.018 0.019 -0.001
pair:hvad var	-0.06 -0.092 0.152
pair:hvem der	-0.149 -0.015 0.164
pair:hvem er	-0.006 -0.014 0.02
pair:hvem har	-0.014 -0.007 0.02
pair:hver aften	0.002 -0.011 0.01
pair:hver anden	-0.114 -0.032 0.146
pair:hver dag	0.109 -0.001 -0.108
pair:hver en	-0.177 -0.012 0.19
pair:hver gang	-0.293 -0.026 0.319
pair:hvert fald	-0.124 0.053 0.071
pair:hvis der	-0.019 -0.078 0.097
pair:hvis det	0.21 -0.019 -0.191
pair:hvis jeg	-0.127 -0.062 0.189
pair:hvis man	-0.195 0.212 -0.017
pair:hvis nogen	0.02 0.05 -0.069
pair:hvor de	0.185 -0.008 -0.177
pair:hvor den	0.056 -0.014 -0.042
pair:hvor der	-0.096 -0.034 0.13
pair:hvor det	0.023 -0.001 -0.022
pair:hvor jeg	0.033 0.009 -0.042
pair:hvor man	0.028 -0.036 0.008
pair:hvor min	0.015 -0.003 -0.012
pair:hvor vi	0.028 -0.002 -0.027
pair:hvordan man	-0.012 -0.005 0.017
pair:høre den	0.128 -0.01 -0.117
pair:høre når	0.123 -0.033 -0.091
pair:i 2009	0.063 -0.039 -0.023
pair:i arbejde	-0.069 0.12 -0.051
pair:i beskæftigelse	-0.029 0.184 -0.155
pair:i brevet	-0.123 -0.04 0.163
pair:i bussen	-0.084 -0.004 0.088
pair:i dag	-0.117 0.004 0.113
pair:i den	0.151 0.155 -0.305
pair:i det	-0.222 0.097 0.125
pair:i en	-0.161 -0.089 0.25
pair:i et	0.12 -0.025 -0.095
pair:i fem	-0.184 -0.007 0.19
pair:i gang	-0.141 -0.003 0.145
pair:i går	-0.166 -0.063 0.229
pair:i hvert	-0.124 0.053 0.071
pair:i i	0.057 -0.01 -0.047
pair:i jeg	0.014 -0.005 -0.009
pair:i kantinen	0.057 -0.016 -0.041
pair:i lørdags	0.03 -0.006 -0.024
pair:i mange	-0.066 -0.007 0.073
pair:i marts	-0.269 -0.03 0.299
pair:i maven	0.027 -0.003 -0.024
pair:i mig	-0.009 0.021 -0.012
pair:i min	-0.044 -0.03 0.074
pair:i morgen	0.055 -0.031 -0.024
pair:i og	0.219 -0.003 -0.216
pair:i opgangen	-0.01 0 0.01
pair:i seng	-0.013 -0.002 0.014
pair:i sidste	-0.012 0.023 -0.011
pair:i siger	-0.066 -0.008 0.074
pair:i skole	-0.025 -0.002 0.027
pair:i stedet	-0.109 -0.004 0.113
pair:i stuen	-0.022 -0.003 0.025
pair:i stykker	0.143 -0.026 -0.117
pair:i sådan	0.109 -0.072 -0.037
pair:i tirsdags	0.037 -0.008 -0.029
pair:i to	-0.09 -0.017 0.107
pair:i tolv	0.133 -0.032 -0.101
pair:i tre	0.005 -0.052 0.047
pair:i tyve	-0.025 -0.002 0.027
pair:i vejen	-0.024 0.009 0.015
pair:i virkeligheden	-0.001 0.017 -0.015
pair:i vores	0.023 -0.004 -0.019
pair:i år	0.001 -0.024 0.023
pair:i øjnene	-0.073 0.071 0.002
pair:igen hvis	0.018 -0.001 -0.017
pair:ikke alt	-0.025 0.091 -0.067
pair:ikke at	-0.138 0.145 -0.007
pair:ikke bare	0.009 0.014 -0.022
pair:ikke det	0.116 0.097 -0.213
pair:ikke en	0.268 -0.028 -0.24
pair:ikke engang	-0.04 -0.001 0.041
pair:ikke er	-0.138 -0.096 0.234
pair:ikke for	-0.177 -0.031 0.208
pair:ikke fordi	0.028 -0.055 0.027
pair:ikke gøre	0.1 -0.013 -0.087
pair:ikke har	0.098 -0.009 -0.09
pair:ikke havde	0.12 -0.005 -0.116
pair:ikke have	0.139 -0.034 -0.105
pair:ikke hjemme	-0.128 -0.048 0.176
pair:ikke huske	-0.106 -0.002 0.108
pair:ikke hvad	0.02 -0.014 -0.006
pair:ikke hvor	-0.215 -0.006 0.22
pair:ikke høre	-0.028 -0.049 0.077
pair:ikke i	0.129 -0.026 -0.102
pair:ikke kan	0.212 0.001 -0.213
pair:ikke komme	-0.031 -0.012 0.044
pair:ikke kunne	-0.097 -0.002 0.099
pair:ikke med	-0.28 -0.018 0.297
pair:ikke mig	0.012 0 -0.011
pair:ikke nogen	-0.014 -0.012 0.026
pair:ikke noget	-0.361 0.06 0.301
pair:ikke om	-0.052 -0.003 0.055
pair:ikke på	0.104 -0.003 -0.101
pair:ikke ret	0.176 -0.045 -0.131
pair:ikke rigtig	-0.147 -0.023 0.169
pair:ikke selv	-0.029 0.002 0.027
pair:ikke sige	-0.019 -0.026 0.045
pair:ikke skal	0.156 -0.024 -0.132
pair:ikke sove	0.042 -0.001 -0.041
pair:ikke så	-0.184 0.151 0.033
pair:ikke sådan	0.028 -0.007 -0.021
pair:ikke tilbage	0.048 -0.003 -0.045
pair:ikke tænkt	-0.015 -0.024 0.039
pair:ikke var	0.028 -0.029 0.001
pair:ikke vil	-0.027 -0.027 0.055
pair:ikke være	0.029 0.078 -0.108
pair:imod mig	-0.004 -0.007 0.011
pair:ind et	0.002 0.072 -0.074
pair:ind for	0.12 -0.007 -0.113
pair:ind i	-0.364 -0.016 0.38
pair:ind med	-0.021 0.008 0.013
pair:ind og	0.076 0.067 -0.143
pair:ind til	-0.023 -0.009 0.033
pair:inde hos	-0.108 -0.002 0.11
pair:inden den	0.14 -0.001 -0.139
pair:inden for	-0.016 0.122 -0.106
pair:indstillet på	-0.01 0.021 -0.01
pair:ingen der	-0.072 0.072 0
pair:ja altså	0.131 -0.057 -0.074
pair:ja de	-0.04 -0.007 0.048
pair:ja den	-0.147 -0.006 0.153
pair:ja der	-0.057 -0.03 0.087
pair:ja det	-0.204 0.203 0.001
pair:ja en	0.225 -0.003 -0.222
pair:ja for	-0.086 -0.018 0.104
pair:ja han	0.035 -0.005 -0.029
pair:ja hun	-0.158 -0.008 0.167
pair:ja hvis	-0.02 -0.029 0.049
pair:ja i	-0.076 0.018 0.057
pair:ja ja	-0.079 0 0.08
pair:ja jeg	-0.056 -0.054 0.11
pair:ja men	-0.13 -0.001 0.131
pair:ja nu	-0.052 -0.004 0.056
pair:ja og	-0.165 -0.007 0.172
pair:ja okay	-0.061 -0.003 0.064
pair:ja på	0.202 -0.07 -0.132
pair:ja så	-0.082 -0.007 0.089
pair:ja tak	-0.087 -0.029 0.116
pair:ja undskyld	0.041 -0.002 -0.039
pair:jamen det	-0.062 0.016 0.046
pair:jeg af	0.017 -0.007 -0.01
pair:jeg aldrig	0.262 -0.018 -0.244
pair:jeg at	-0.244 0.066 0.178
pair:jeg bare	-0.028 0.014 0.014
pair:jeg blev	0.016 -0.002 -0.014
pair:jeg bor	0.04 -0.004 -0.036
pair:jeg bruger	-0.092 -0.001 0.094
pair:jeg da	-0.011 0.116 -0.105
pair:jeg den	0.153 -0.006 -0.147
pair:jeg der	-0.205 -0.007 0.212
pair:jeg det	-0.088 0.025 0.063
pair:jeg drømmer	0.013 -0.005 -0.008
pair:jeg elsker	0.073 -0.003 -0.069
pair:jeg en	-0.232 -0.01 0.242
pair:jeg er	0.092 0.064 -0.155
pair:jeg fik	0.041 -0.065 0.024
pair:jeg fortalte	0.053 -0.004 -0.049
pair:jeg fylder	-0.026 -0.022 0.048
pair:jeg få	-0.012 -0.042 0.053
pair:jeg får	0.036 -0.007 -0.028
pair:jeg gerne	-0.147 0.31 -0.163
pair:jeg gider	-0.009 -0.013 0.022
pair:jeg gik	0.056 -0.026 -0.03
pair:jeg gjorde	-0.133 -0.013 0.146
pair:jeg gjort	0.011 -0.013 0.002
pair:jeg godt	-0.046 0.074 -0.028
pair:jeg gå	0.001 -0.014 0.014
pair:jeg går	-0.036 -0.032 0.069
pair:jeg gør	0.086 -0.003 -0.083
pair:jeg har	-0.335 0.438 -0.103
pair:jeg havde	0.226 -0.018 -0.208
pair:jeg have	0.043 -0.002 -0.042
pair:jeg hedder	0.052 0 -0.052
pair:jeg hele	-0.007 0.013 -0.006
pair:jeg hellere	0.036 0.022 -0.058
pair:jeg helst	-0.015 -0.008 0.023
pair:jeg hjalp	0.104 -0.001 -0.102
pair:jeg holdt	-0.13 -0.003 0.134
pair:jeg i	0.03 0.004 -0.034
pair:jeg ikke	-0.104 -0.102 0.206
pair:jeg jo	-0.193 0.133 0.06
pair:jeg kan	0.526 -0.35 -0.176
pair:jeg kender	-0.023 -0.005 0.028
pair:jeg klippede	0.103 -0.008 -0.095
pair:jeg kom	0.217 -0.019 -0.198
pair:jeg kommer	-0.043 -0.003 0.045
pair:jeg kunne	0.173 -0.013 -0.16
pair:jeg kører	0.092 -0.003 -0.089
pair:jeg lave	0.013 -0.006 -0.006
pair:jeg laver	0.052 -0.001 -0.051
pair:jeg lov	0.075 -0.004 -0.071
pair:jeg lå	-0.19 -0.016 0.207
pair:jeg mangler	-0.092 -0.004 0.096
pair:jeg med	-0.036 -0.012 0.048
pair:jeg men	-0.011 0 0.011
pair:jeg mente	-0.021 -0.001 0.021
pair:jeg må	0.201 -0.062 -0.138
pair:jeg måske	0.019 -0.001 -0.018
pair:jeg måtte	0.027 -0.002 -0.025
pair:jeg nu	0.017 -0.004 -0.013
pair:jeg og	0.104 -0.006 -0.098
pair:jeg også	-0.162 0.071 0.091
pair:jeg på	0.07 -0.005 -0.064
pair:jeg sad	-0.03 -0.032 0.062
pair:jeg sagde	0.092 -0.042 -0.05
pair:jeg savner	0.111 -0.013 -0.098
pair:jeg se	-0.178 -0.012 0.19
pair:jeg selv	0.059 -0.003 -0.056
pair:jeg ser	0.045 -0.002 -0.042
pair:jeg sidder	-0.156 -0.021 0.177
pair:jeg sige	-0.015 -0.084 0.099
pair:jeg siger	-0.191 0.188 0.003
pair:jeg skal	-0.474 0.047 0.427
pair:jeg skulle	-0.175 -0.057 0.232
pair:jeg snakker	0.105 -0.037 -0.069
pair:jeg solgte	0.01 -0.001 -0.009
pair:jeg sov	-0.011 -0.008 0.02
pair:jeg stod	0.178 -0.039 -0.139
pair:jeg står	-0.011 -0.003 0.014
pair:jeg synes	-0.12 -0.103 0.222
pair:jeg så	-0.067 -0.057 0.125
pair:jeg sætter	0.082 -0.005 -0.077
pair:jeg søger	-0.013 0.026 -0.013
pair:jeg tager	0.056 -0.007 -0.05
pair:jeg tegnede	-0.018 -0.001 0.02
pair:jeg tog	0.143 -0.004 -0.139
pair:jeg troede	-0.157 -0.009 0.166
pair:jeg tror	-0.056 0.157 -0.102
pair:jeg tænker	0.119 -0.02 -0.099
pair:jeg tænkt	0.061 -0.003 -0.058
pair:jeg tænkte	-0.096 -0.012 0.108
pair:jeg var	0.674 -0.107 -0.566
pair:jeg ved	-0.286 0.121 0.166
pair:jeg vel	-0.208 0.471 -0.264
pair:jeg vil	0.324 0.11 -0.435
pair:jeg ville	0.483 -0.365 -0.118
pair:jeg vågnede	-0.088 -0.005 0.093
pair:jeg vågner	0.117 -0.006 -0.11
pair:jeg været	0.15 -0.002 -0.148
pair:jo aldrig	-0.038 -0.033 0.071
pair:jo altid	0.08 0.171 -0.251
pair:jo at	0.014 -0.003 -0.01
pair:jo bare	0.079 -0.066 -0.013
pair:jo de	0.013 -0.003 -0.01
pair:jo den	-0.093 -0.01 0.103
pair:jo der	0.03 -0.007 -0.023
pair:jo det	-0.178 0.131 0.046
pair:jo en	0.01 -0.002 -0.008
pair:jo et	-0.016 0.037 -0.021
pair:jo for	0.07 0.088 -0.158
pair:jo gerne	-0.14 0.233 -0.093
pair:jo godt	-0.028 0.012 0.017
pair:jo i	0.073 0.003 -0.077
pair:jo ikke	-0.044 -0.038 0.082
pair:jo køre	0.121 -0.012 -0.108
pair:jo lidt	-0.017 -0.002 0.019
pair:jo også	-0.07 0.067 0.003
pair:jo sådan	-0.017 -0.036 0.054
pair:jo tak	-0.093 -0.05 0.144
pair:job så	-0.065 0.158 -0.092
pair:kalde det	0.048 -0.043 -0.006
pair:kan alle	0.048 -0.007 -0.04
pair:kan arbejde	-0.133 0.11 0.024
pair:kan det	-0.055 0.321 -0.266
pair:kan du	0.086 -0.006 -0.08
pair:kan finde	0.022 0.023 -0.044
pair:kan få	-0.275 -0.011 0.286
pair:kan godt	0.154 -0.081 -0.074
pair:kan høre	0.112 -0.102 -0.009
pair:kan ikke	-0.437 -0.052 0.488
pair:kan jeg	-0.346 0.123 0.223
pair:kan komme	0.036 -0.015 -0.021
pair:kan lave	0.043 -0.005 -0.038
pair:kan lide	-0.214 -0.041 0.255
pair:kan lægge	0.145 -0.006 -0.139
pair:kan man	-0.076 -0.073 0.149
pair:kan se	0.391 -0.013 -0.378
pair:kan være	0.019 0.083 -0.101
pair:kantine og	-0.073 -0.012 0.084
pair:kiggede på	0.105 -0.002 -0.102
pair:kigger på	-0.162 -0.047 0.209
pair:kigget på	0.115 -0.001 -0.114
pair:klar til	-0.01 0.05 -0.04
pair:klokken elleve	-0.054 -0.002 0.056
pair:klokken fem	0.234 -0.004 -0.23
pair:klokken seks	-0.034 -0.003 0.037
pair:klokken ti	-0.058 -0.014 0.072
pair:klokken to	0.041 -0.005 -0.037
pair:kom der	-0.144 -0.018 0.163
pair:kom for	0.112 -0.039 -0.073
pair:kom forbi	0.05 -0.033 -0.017
pair:kom hjem	0.038 -0.003 -0.035
pair:kom til	-0.01 -0.005 0.015
pair:komme for	0.123 -0.058 -0.064
pair:komme i	-0.103 0.106 -0.004
pair:komme ind	-0.04 0.065 -0.025
pair:komme ned	0.012 -0.007 -0.005
pair:komme og	0.034 -0.001 -0.033
pair:kommer an	-0.044 -0.008 0.052
pair:kommer fra	0.01 0.007 -0.018
pair:kommer hjem	-0.014 -0.006 0.02
pair:kommer ind	0.056 -0.083 0.027
pair:kommer og	-0.119 -0.032 0.151
pair:kommet ind	-0.061 0.07 -0.009
pair:kone siger	0.096 0.227 -0.322
pair:kontanthjælp så	-0.016 -0.029 0.045
pair:kroppen ikke	0.174 -0.035 -0.139
pair:kun en	0.236 -0.078 -0.158
pair:kun kan	-0.077 -0.006 0.084
pair:kunne godt	0.253 -0.057 -0.197
pair:kunne ikke	-0.39 -0.003 0.393
pair:kunne jeg	-0.117 -0.007 0.124
pair:kunne jo	0.035 -0.008 -0.027
pair:kunne komme	-0.022 0 0.023
pair:kunne nok	0.034 -0.002 -0.032
pair:kunne se	0.103 0.07 -0.174
pair:kunne så	-0.01 0 0.01
pair:kunne tænke	0.041 -0.001 -0.04
pair:kunne være	0.077 -0.007 -0.07
pair:kø ved	-0.085 -0.003 0.088
pair:køre rundt	0.02 -0.017 -0.003
pair:kører forbi	-0.093 -0.033 0.127
pair:kørte vi	-0.182 -0.003 0.186
pair:lade mig	0.042 -0.006 -0.036
pair:lang tid	-0.053 -0.003 0.055
pair:lave mad	-0.026 -0.001 0.027
pair:lave noget	0.039 -0.014 -0.025
pair:lavet om	-0.231 -0.035 0.266
pair:lide at	-0.091 -0.005 0.096
pair:lide det	0.08 -0.005 -0.075
pair:lidt af	-0.022 -0.001 0.022
pair:lidt det	0.064 -0.003 -0.061
pair:lige meget	0.234 0.075 -0.31
pair:lige så	0.041 0.031 -0.073
pair:lige ved	-0.075 -0.018 0.093
pair:ligesom ikke	0.026 -0.006 -0.02
pair:ligger i	-0.056 -0.051 0.107
pair:ligget på	-0.076 -0.002 0.078
pair:ligner en	-0.08 -0.059 0.139
pair:lille sted	0.007 -0.024 0.016
pair:lov at	0.076 0.002 -0.079
pair:lov til	-0.079 -0.005 0.085
pair:lugter af	-0.124 -0.033 0.157
pair:lys fra	-0.175 -0.005 0.18
pair:lys i	0.02 -0.003 -0.018
pair:lyst til	-0.051 -0.019 0.07
pair:lå i	-0.05 -0.003 0.053
pair:lå jeg	-0.104 -0.001 0.105
pair:lå på	-0.139 0.109 0.031
pair:lægge gulv	0.272 -0.012 -0.26
pair:lægger jeg	-0.068 -0.001 0.069
pair:lært at	0.003 -0.018 0.015
pair:lært mig	0.024 -0.003 -0.022
pair:løb og	-0.018 0.08 -0.062
pair:man bare	-0.143 0.213 -0.07
pair:man bliver	0.002 -0.011 0.009
pair:man der	0.01 0 -0.01
pair:man er	0.024 -0.079 0.055
pair:man får	-0.195 -0.005 0.2
pair:man gik	0.018 -0.008 -0.01
pair:man går	0.021 0.002 -0.023
pair:man har	0.07 0.111 -0.182
pair:man ikke	0.169 0.082 -0.252
pair:man jo	-0.017 0.019 -0.001
pair:man kan	0.007 -0.042 0.035
pair:man kunne	-0.052 -0.016 0.068
pair:man måtte	0.048 -0.002 -0.046
pair:man siger	0.103 -0.003 -0.101
pair:man skal	-0.147 -0.281 0.428
pair:man skulle	-0.108 0.092 0.016
pair:man var	0.01 -0.01 -0.001
pair:man vil	-0.016 0.064 -0.048
pair:mand der	0.198 -0.012 -0.186
pair:mand i	0.174 -0.007 -0.166
pair:mand på	0.074 -0.006 -0.068
pair:mand siger	-0.028 -0.002 0.031
pair:mange år	-0.066 -0.007 0.073
pair:manglede en	0.025 -0.002 -0.022
pair:mangler en	0.017 -0.006 -0.011
pair:mangler jo	0.01 -0.001 -0.009
pair:marts og	-0.269 -0.03 0.299
pair:med alt	-0.118 -0.003 0.121
pair:med at	0.096 -0.067 -0.029
pair:med blyant	-0.022 0 0.022
pair:med de	-0.179 -0.018 0.197
pair:med dem	0.151 -0.002 -0.148
pair:med den	0.037 -0.008 -0.029
pair:med det	-0.147 -0.003 0.15
pair:med en	-0.362 -0.011 0.373
pair:med i	0.061 -0.001 -0.06
pair:med jeg	-0.192 -0.004 0.196
pair:med jeres	-0.012 -0.09 0.102
pair:med men	-0.079 -0.004 0.083
pair:med mig	0.009 -0.019 0.009
pair:med min	0.117 -0.027 -0.09
pair:med og	-0.266 -0.01 0.276
pair:med sin	-0.083 -0.011 0.095
pair:med sådan	-0.138 -0.002 0.14
pair:meget godt	-0.092 -0.002 0.094
pair:meget men	-0.011 -0.01 0.021
pair:men de	0.117 -0.108 -0.009
pair:men den	-0.083 -0.005 0.089
pair:men der	-0.204 -0.012 0.216
pair:men det	0.001 -0.016 0.015
pair:men hun	0.064 0 -0.063
pair:men i	0.049 0.019 -0.068
pair:men jeg	0.19 -0.07 -0.12
pair:men når	-0.063 -0.051 0.114
pair:men så	-0.187 -0.005 0.192
pair:men sådan	-0.039 -0.009 0.048
pair:men vi	-0.006 -0.004 0.01
pair:mens hun	-0.08 -0.001 0.081
pair:mens jeg	-0.093 -0.012 0.105
pair:mens vi	-0.149 -0.012 0.161
pair:mente det	-0.021 -0.001 0.021
pair:mere jeg	0.014 -0.01 -0.004
pair:mere men	0.019 0 -0.019
pair:mest og	-0.264 -0.018 0.283
pair:mig at	0.342 -0.021 -0.321
pair:mig der	0.132 -0.008 -0.124
pair:mig en	-0.194 -0.021 0.214
pair:mig et	-0.025 0.035 -0.01
pair:mig for	-0.094 -0.01 0.104
pair:mig fordi	-0.077 -0.004 0.081
pair:mig i	-0.009 -0.001 0.011
pair:mig med	0.152 -0.002 -0.149
pair:mig men	-0.065 -0.017 0.082
pair:mig og	0.285 0.099 -0.384
pair:mig op	-0.198 -0.008 0.205
pair:mig selv	0.033 0.122 -0.155
pair:mig så	0.019 0.149 -0.168
pair:mig til	0.037 -0.003 -0.034
pair:mig ud	-0.063 -0.06 0.123
pair:min bror	-0.129 -0.003 0.132
pair:min brors	-0.056 -0.003 0.059
pair:min datter	0.02 -0.004 -0.016
pair:min dreng	-0.148 -0.005 0.153
pair:min familie	-0.067 -0.011 0.078
pair:min far	0.223 -0.034 -0.19
pair:min fars	-0.163 -0.023 0.186
pair:min fætter	-0.051 -0.004 0.055
pair:min gamle	-0.116 -0.017 0.133
pair:min kone	0.135 -0.024 -0.111
pair:min kusine	0.259 -0.005 -0.254
pair:min kæreste	-0.023 -0.001 0.023
pair:min lærer	-0.272 -0.005 0.277
pair:min mand	-0.077 -0.031 0.109
pair:min mor	-0.111 -0.044 0.155
pair:min mors	-0.045 -0.001 0.046
pair:min nabo	0.05 -0.003 -0.047
pair:min psykolog	-0.019 -0.022 0.041
pair:min svigersøn	-0.013 -0.001 0.014
pair:min svoger	-0.075 -0.004 0.079
pair:min søn	0.032 -0.032 0.001
pair:min søster	-0.164 -0.005 0.169
pair:mit eget	0.149 -0.001 -0.148
pair:mit liv	0.019 0.154 -0.173
pair:mit navn	-0.028 -0.025 0.053
pair:mor der	-0.009 -0.017 0.026
pair:morgen tidlig	0.09 -0.009 -0.081
pair:må det	0.013 -0.009 -0.003
pair:må du	-0.105 -0.028 0.133
pair:må jeg	-0.141 0.391 -0.25
pair:må man	-0.038 0.016 0.022
pair:målet er	-0.007 0.022 -0.015
pair:måned og	-0.028 -0.004 0.032
pair:måtte have	-0.022 -0.001 0.023
pair:måtte sidde	0.059 -0.002 -0.057
pair:mølle og	0.022 -0.006 -0.017
pair:natten og	-0.08 -0.007 0.087
pair:ned ad	0.122 -0.004 -0.117
pair:ned gennem	-0.13 -0.001 0.131
pair:ned i	-0.022 -0.006 0.028
pair:ned og	-0.241 0 0.241
pair:ned til	0.026 -0.036 0.01
pair:nede i	-0.083 -0.033 0.116
pair:nede ved	0.019 -0.001 -0.018
pair:nej det	-0.014 -0.124 0.138
pair:nej hun	-0.01 -0.003 0.013
pair:nej ikke	0.342 -0.004 -0.338
pair:nej jeg	-0.198 -0.033 0.231
pair:nej men	0.011 -0.015 0.004
pair:nej nej	-0.021 -0.001 0.022
pair:ni til	0.278 -0.011 -0.267
pair:nogen der	0.067 -0.003 -0.064
pair:nogen spørger	-0.175 0.054 0.121
pair:nogen steder	0.024 -0.014 -0.01
pair:noget andet	-0.042 0.054 -0.012
pair:noget at	-0.085 -0.021 0.107
pair:noget der	0.256 -0.006 -0.251
pair:noget det	0.032 -0.055 0.024
pair:noget forkert	-0.015 0 0.015
pair:noget helt	-0.029 -0.008 0.036
pair:noget i	-0.132 0.072 0.06
pair:noget ikke	0.094 0.096 -0.19
pair:noget imod	0.09 -0.034 -0.056
pair:noget jeg	0.022 -0.005 -0.017
pair:noget man	-0.053 0.099 -0.046
pair:noget med	0.402 -0.043 -0.359
pair:noget nyt	-0.007 -0.006 0.012
pair:noget og	-0.062 0.1 -0.038
pair:noget om	-0.08 -0.008 0.088
pair:noget på	0.04 -0.009 -0.031
pair:noget til	-0.013 -0.037 0.051
pair:noget ved	0.036 0.099 -0.135
pair:nogle gange	0.143 0 -0.143
pair:nok ikke	-0.022 -0.002 0.024
pair:nok til	0.096 -0.005 -0.091
pair:nu de	0.119 -0.005 -0.114
pair:nu er	0.041 -0.061 0.019
pair:nu har	-0.099 -0.023 0.122
pair:nu jeg	-0.067 -0.099 0.166
pair:nu sidder	0.017 -0.001 -0.015
pair:nu skal	-0.028 -0.071 0.099
pair:nu så	0.006 -0.01 0.004
pair:nu vil	-0.04 -0.004 0.045
pair:nå ja	-0.035 -0.027 0.061
pair:når de	-0.115 -0.025 0.14
pair:når den	0.05 0.021 -0.071
pair:når der	0.133 -0.012 -0.121
pair:når det	-0.049 -0.018 0.067
pair:når han	-0.153 -0.002 0.155
pair:når jeg	-0.187 0.002 0.184
pair:når man	0.01 -0.032 0.022
pair:når min	0.016 -0.002 -0.014
pair:når vi	0.147 -0.002 -0.145
pair:nøgle og	0.037 -0.005 -0.032
pair:og alle	-0.015 -0.003 0.018
pair:og at	0.093 0.185 -0.277
pair:og bare	0.021 -0.002 -0.019
pair:og blive	-0.008 0.035 -0.028
pair:og de	0.038 -0.119 0.081
pair:og dem	-0.28 0.112 0.168
pair:og den	-0.3 -0.114 0.415
pair:og der	-0.184 -0.066 0.249
pair:og det	-0.453 0.171 0.281
pair:og en	-0.139 0.146 -0.007
pair:og et	-0.066 -0.014 0.08
pair:og folk	0.034 -0.011 -0.023
pair:og få	0.122 -0.001 -0.121
pair:og gik	0.036 -0.002 -0.034
pair:og gå	-0.128 0.079 0.049
pair:og går	0.202 -0.007 -0.195
pair:og ham	-0.071 -0.003 0.075
pair:og han	-0.231 -0.055 0.286
pair:og hans	-0.023 -0.001 0.023
pair:og har	-0.038 0.097 -0.06
pair:og have	-0.067 0.022 0.046
pair:og hende	-0.084 0 0.084
pair:og hjem	0.031 -0.001 -0.03
pair:og holde	-0.128 -0.002 0.13
pair:og holdt	0.134 -0.014 -0.121
pair:og hun	0.179 -0.024 -0.155
pair:og hvad	-0.05 -0.018 0.068
pair:og hvem	-0.04 -0.012 0.052
pair:og hvor	-0.019 -0.012 0.031
pair:og ikke	0.143 -0.015 -0.127
pair:og jeg	-0.126 0.124 0.003
pair:og kigger	0.045 -0.005 -0.04
pair:og lave	-0.033 0.099 -0.066
pair:og lægger	-0.043 -0.001 0.044
pair:og læsse	0.051 -0.011 -0.04
pair:og man	-0.064 -0.082 0.146
pair:og mig	-0.157 0.115 0.042
pair:og min	-0.046 -0.001 0.047
pair:og noget	-0.128 0.006 0.123
pair:og nu	-0.279 -0.048 0.327
pair:og når	-0.054 -0.031 0.086
pair:og retter	-0.016 -0.006 0.022
pair:og satte	-0.016 -0.006 0.022
pair:og se	0.011 -0.006 -0.005
pair:og sige	-0.061 0.066 -0.005
pair:og siger	0.075 -0.003 -0.073
pair:og skifte	0.033 -0.003 -0.03
pair:og snakkede	-0.011 -0.003 0.014
pair:og spørger	0.013 -0.003 -0.01
pair:og så	-0.209 -0.012 0.221
pair:og sådan	0.116 -0.017 -0.1
pair:og til	-0.031 -0.009 0.041
pair:og var	-0.042 -0.031 0.072
pair:og ventede	0.041 -0.033 -0.008
pair:og vi	0.007 -0.03 0.023
pair:og vise	0.014 -0.005 -0.009
pair:også og	0.095 -0.016 -0.079
pair:også om	-0.021 -0.025 0.047
pair:også selv	-0.174 0.073 0.102
pair:okay jeg	0.115 -0.014 -0.1
pair:om aftenen	-0.09 -0.001 0.091
pair:om at	-0.008 0.047 -0.039
pair:om dagen	-0.075 -0.018 0.092
pair:om de	0.249 0.097 -0.346
pair:om den	0.07 -0.006 -0.064
pair:om der	-0.24 -0.08 0.32
pair:om det	0.018 -0.013 -0.005
pair:om en	-0.096 -0.031 0.127
pair:om fredagen	-0.013 -0.005 0.018
pair:om han	0.016 -0.006 -0.011
pair:om jeg	0.029 -0.09 0.062
pair:om mandagen	-0.032 -0.002 0.033
pair:om min	-0.077 -0.012 0.089
pair:om morgenen	0.146 -0.008 -0.138
pair:om måneden	0.231 -0.018 -0.214
pair:om natten	-0.036 -0.042 0.078
pair:om noget	-0.082 0.024 0.058
pair:om søndagen	-0.006 -0.011 0.016
pair:om til	-0.082 -0.006 0.089
pair:om ugen	0.176 -0.003 -0.173
pair:ondt i	0.083 -0.002 -0.081
pair:onkel har	0.019 -0.001 -0.018
pair:op for	0.063 -0.007 -0.056
pair:op i	0.07 -0.018 -0.051
pair:op jeg	0.022 -0.005 -0.018
pair:op med	-0.03 -0.005 0.035
pair:op men	0.05 -0.007 -0.043
pair:op og	-0.198 -0.009 0.207
pair:op på	-0.273 -0.018 0.291
pair:op til	-0.03 0.084 -0.054
pair:opgangen siden	-0.01 0 0.01
pair:oppe på	0.021 -0.01 -0.011
pair:oppe ved	0.016 -0.001 -0.014
pair:os alle	-0.007 -0.003 0.01
pair:otte på	-0.022 -0.001 0.023
pair:over en	0.174 -0.004 -0.17
pair:passe på	-0.06 -0.021 0.081
pair:pil og	-0.14 -0.009 0.148
pair:på altanen	-0.031 -0.022 0.053
pair:på at	-0.239 0.225 0.014
pair:på dem	0.272 -0.008 -0.264
pair:på den	-0.497 0.032 0.464
pair:på det	0.019 0.053 -0.071
pair:på døren	-0.158 -0.001 0.159
pair:på en	-0.04 0.255 -0.215
pair:på et	-0.302 -0.035 0.336
pair:på fredag	-0.009 0 0.01
pair:på hinanden	0.002 -0.024 0.022
pair:på hjørnet	0.046 -0.013 -0.033
pair:på jeg	-0.02 -0.06 0.08
pair:på mandag	-0.011 -0.001 0.011
pair:på mig	-0.14 -0.039 0.179
pair:på min	-0.081 -0.003 0.084
pair:på og	0.067 -0.052 -0.015
pair:på plads	-0.089 -0.002 0.092
pair:på planteskolen	0.115 -0.002 -0.113
pair:på sigt	-0.072 -0.066 0.138
pair:på skolen	0.135 -0.002 -0.133
pair:på sygehuset	-0.019 0 0.019
pair:på så	-0.023 -0.001 0.024
pair:på tag	0.043 -0.002 -0.042
pair:på to	-0.053 -0.013 0.066
pair:på torvet	0.123 -0.003 -0.12
pair:på uret	-0.088 -0.005 0.093
pair:på vej	-0.042 -0.062 0.104
pair:rart at	-0.106 -0.008 0.114
pair:ret meget	-0.011 -0.01 0.021
pair:rigtig noget	-0.033 -0.016 0.049
pair:ringer endnu	0.07 -0.003 -0.067
pair:rundt og	0.051 0 -0.051
pair:rundt på	-0.166 -0.001 0.167
pair:sad og	-0.146 -0.033 0.179
pair:sad på	0.108 -0.055 -0.053
pair:sagde at	-0.572 -0.046 0.618
pair:sagde de	0.03 -0.007 -0.022
pair:sagde det	-0.132 -0.031 0.163
pair:sagde du	0.26 -0.003 -0.257
pair:sagde hun	-0.051 -0.001 0.052
pair:sagde ikke	-0.093 -0.003 0.096
pair:sagt at	-0.041 -0.001 0.042
pair:sat det	-0.043 -0.02 0.063
pair:sat en	-0.159 -0.007 0.166
pair:satte sig	-0.112 -0.005 0.117
pair:se at	0.005 0.029 -0.034
pair:se folk	-0.048 0.071 -0.023
pair:se mig	-0.022 -0.039 0.061
pair:se om	0.105 -0.051 -0.054
pair:se på	0.113 -0.042 -0.071
pair:seks og	-0.108 -0.003 0.112
pair:seksten og	-0.156 -0.003 0.159
pair:selv i	-0.025 -0.04 0.064
pair:selv om	-0.073 -0.072 0.145
pair:selv skal	-0.23 -0.012 0.242
pair:set mig	0.109 -0.016 -0.093
pair:sidde i	-0.035 0.071 -0.036
pair:sidde ned	0.099 -0.012 -0.087
pair:sidde og	-0.004 0.035 -0.031
pair:sidde ved	0.368 -0.027 -0.341
pair:sidder i	0.132 -0.002 -0.13
pair:sidder jeg	0.046 -0.003 -0.043
pair:sidder og	0.037 -0.076 0.039
pair:sidder på	-0.074 -0.01 0.085
pair:siddet i	-0.139 -0.012 0.151
pair:siden af	0.084 -0.037 -0.047
pair:siden jeg	0.025 -0.032 0.008
pair:sider og	-0.033 -0.032 0.066
pair:sidste gang	-0.168 -0.017 0.185
pair:sig og	0.06 -0.007 -0.053
pair:sig op	-0.01 -0.002 0.013
pair:sig til	-0.051 0.047 0.004
pair:sige at	-0.035 0.088 -0.054
pair:sige det	0.059 -0.04 -0.018
pair:sige jeg	-0.009 0.021 -0.012
pair:sige noget	-0.141 -0.012 0.153
pair:siger at	0.159 -0.16 0.001
pair:siger de	-0.099 0.238 -0.138
pair:siger det	0.047 -0.018 -0.029
pair:siger du	0.043 -0.004 -0.039
pair:siger han	0.046 -0.014 -0.032
pair:siger ikke	-0.026 -0.016 0.042
pair:siger jeg	0.238 0.029 -0.267
pair:siger jo	0.014 -0.003 -0.01
pair:siger vi	-0.012 -0.011 0.023
pair:skal arbejde	-0.038 0.133 -0.095
pair:skal det	-0.065 -0.036 0.101
pair:skal finde	-0.155 0.173 -0.017
pair:skal gå	-0.092 -0.006 0.098
pair:skal have	-0.093 0 0.093
pair:skal ikke	0.233 -0.002 -0.231
pair:skal jeg	0.011 -0.141 0.129
pair:skal jo	-0.086 -0.019 0.105
pair:skal ligge	-0.066 -0.011 0.077
pair:skal man	-0.206 -0.006 0.212
pair:skal noget	0.027 -0.001 -0.026
pair:skal samles	0.091 -0.023 -0.068
pair:skal se	0.049 -0.047 -0.002
pair:skal stå	-0.188 0.185 0.003
pair:skal til	-0.077 -0.013 0.09
pair:skal ud	0.06 0.019 -0.079
pair:skal være	0.223 0.011 -0.234
pair:skriv at	0.074 -0.013 -0.061
pair:skrive under	-0.09 0.083 0.007
pair:skulle bare	-0.201 -0.013 0.214
pair:skulle jeg	-0.109 0.171 -0.062
pair:skulle sige	0.021 -0.006 -0.015
pair:skulle være	0.118 -0.002 -0.116
pair:slå græs	0.015 -0.002 -0.014
pair:små ting	0.084 -0.038 -0.047
pair:snakkede i	-0.013 0 0.013
pair:snakker vi	-0.059 0.054 0.005
pair:snakket med	-0.034 -0.022 0.056
pair:som det	-0.174 -0.009 0.183
pair:som en	-0.073 -0.009 0.083
pair:som helst	0.038 0.009 -0.046
pair:som i	-0.142 -0.002 0.144
pair:som jeg	0.055 -0.003 -0.051
pair:som kok	-0.045 0 0.045
pair:som om	-0.378 0.098 0.28
pair:spurgt om	0.034 -0.001 -0.034
pair:spurgte om	-0.071 -0.003 0.074
pair:sted hvor	0.059 -0.007 -0.051
pair:sted med	0.073 -0.008 -0.065
pair:stedet for	-0.109 -0.004 0.113
pair:stod der	-0.082 -0.023 0.105
pair:stod for	0.043 -0.003 -0.04
pair:stod jeg	-0.17 -0.021 0.191
pair:stod og	0.145 -0.014 -0.131
pair:stod op	0.01 -0.004 -0.006
pair:stod ved	0.175 -0.003 -0.173
pair:stol der	-0.127 -0.02 0.147
pair:store gryder	0.013 -0.01 -0.003
pair:stuen så	-0.09 -0.002 0.092
pair:stykker og	0.143 -0.003 -0.14
pair:styr på	-0.139 -0.011 0.15
pair:stå der	-0.092 0.082 0.011
pair:stå i	0.109 -0.077 -0.031
pair:stå og	0.038 -0.017 -0.02
pair:stå op	0.001 0.088 -0.09
pair:stå på	0.01 -0.051 0.041
pair:står der	0.229 -0.015 -0.214
pair:står jo	-0.006 -0.026 0.032
pair:står på	-0.166 0.22 -0.054
pair:står ved	0.056 -0.008 -0.048
pair:sur og	-0.031 -0.012 0.043
pair:svært med	-0.031 -0.042 0.072
pair:synes altså	0.014 -0.05 0.036
pair:så at	-0.005 -0.006 0.011
pair:så begyndte	-0.114 -0.007 0.122
pair:så blev	-0.035 -0.007 0.042
pair:så bliver	-0.081 -0.056 0.137
pair:så de	-0.016 0.002 0.014
pair:så det	0.025 -0.027 0.002
pair:så en	-0.062 -0.026 0.089
pair:så er	-0.044 0.071 -0.027
pair:så fik	0.127 -0.01 -0.118
pair:så finder	0.082 -0.005 -0.077
pair:så gik	-0.072 -0.005 0.077
pair:så godt	0.048 -0.002 -0.047
pair:så har	-0.114 -0.01 0.124
pair:så havde	0.025 -0.009 -0.017
pair:så hvis	-0.041 0.089 -0.048
pair:så jeg	0.04 -0.004 -0.036
pair:så kan	-0.065 0.21 -0.145
pair:så kom	-0.031 -0.023 0.054
pair:så kunne	0.137 -0.002 -0.135
pair:så lugtede	0.046 -0.003 -0.043
pair:så lå	-0.104 -0.001 0.105
pair:så lægger	-0.068 -0.001 0.069
pair:så længe	-0.023 0.105 -0.081
pair:så man	0.015 0.129 -0.145
pair:så meget	-0.171 0.118 0.053
pair:så må	-0.092 0.125 -0.032
pair:så nu	0.105 -0.011 -0.094
pair:så når	-0.056 -0.003 0.059
pair:så på	-0.03 0.11 -0.081
pair:så sagde	-0.231 -0.008 0.239
pair:så sidder	-0.056 -0.003 0.059
pair:så siger	-0.057 0.019 0.038
pair:så skal	-0.043 0.069 -0.026
pair:så skriv	0.045 -0.019 -0.026
pair:så slemt	-0.015 -0.001 0.016
pair:så snakker	-0.078 0.053 0.024
pair:så stod	-0.12 -0.026 0.146
pair:så står	-0.031 -0.012 0.042
pair:så sætter	0.095 -0.005 -0.09
pair:så tog	0.052 -0.004 -0.048
pair:så tænker	0.066 0 -0.065
pair:så tænkte	-0.11 -0.002 0.112
pair:så var	0.141 -0.069 -0.072
pair:så ved	-0.106 -0.134 0.24
pair:så vil	0.167 -0.007 -0.159
pair:så ville	-0.029 -0.013 0.043
pair:sådan at	-0.012 0.059 -0.047
pair:sådan en	0.016 -0.111 0.095
pair:sådan er	-0.034 0.216 -0.182
pair:sådan et	-0.053 -0.028 0.081
pair:sådan jeg	-0.01 0.073 -0.063
pair:sådan lidt	-0.103 -0.004 0.108
pair:sådan noget	0.116 -0.023 -0.092
pair:sådan nogle	0.058 -0.009 -0.048
pair:sætter ting	0.193 -0.006 -0.187
pair:søn har	-0.028 -0.03 0.059
pair:søster de	-0.104 -0.001 0.105
pair:søster i	-0.02 -0.001 0.02
pair:tage en	-0.078 -0.004 0.082
pair:tage imod	-0.038 0.059 -0.021
pair:tage mig	-0.178 -0.007 0.185
pair:tak det	-0.06 -0.033 0.093
pair:ti minutter	-0.044 -0.003 0.048
pair:tid og	0.086 0.015 -0.101
pair:til alt	-0.013 0.288 -0.274
pair:til arbejdsmarkedet	-0.075 0.125 -0.051
pair:til at	0.073 -0.092 0.019
pair:til de	-0.257 -0.003 0.259
pair:til dem	-0.113 -0.007 0.12
pair:til den	0.141 -0.003 -0.138
pair:til det	0.009 0.042 -0.05
pair:til en	-0.238 -0.023 0.261
pair:til folk	-0.029 -0.092 0.121
pair:til hende	0.033 0 -0.033
pair:til hvad	-0.002 0.018 -0.016
pair:til jul	0.016 -0.001 -0.016
pair:til klokken	-0.09 -0.01 0.1
pair:til last	-0.012 0.026 -0.015
pair:til mig	0.319 -0.032 -0.287
pair:til min	0.068 -0.01 -0.058
pair:til noget	-0.133 -0.009 0.142
pair:til og	-0.122 0.007 0.114
pair:til to	0.063 -0.01 -0.053
pair:til tolv	-0.057 -0.005 0.063
pair:tilbage og	-0.01 -0.008 0.018
pair:tilbage til	0.002 0.08 -0.081
pair:timer er	0.154 -0.051 -0.103
pair:to gange	-0.02 -0.002 0.022
pair:to hundrede	0.012 -0.003 -0.009
pair:to om	0.266 -0.002 -0.264
pair:to timer	-0.093 -0.008 0.101
pair:tog en	0.056 -0.005 -0.051
pair:tog imod	0.051 -0.003 -0.048
pair:tolv år	0.133 -0.032 -0.101
pair:tre dage	-0.101 -0.002 0.103
pair:tre gange	0.295 -0.05 -0.245
pair:tre kvarter	-0.026 -0.002 0.029
pair:tre og	0.042 -0.006 -0.036
pair:tre timer	0.058 -0.046 -0.012
pair:tre uger	0.05 -0.001 -0.049
pair:tre år	0.028 -0.001 -0.028
pair:tror jeg	-0.139 0.03 0.109
pair:træt af	0.087 0.03 -0.117
pair:tur med	0.015 -0.007 -0.009
pair:turde sige	-0.115 -0.001 0.116
pair:tusind tak	-0.019 -0.003 0.022
pair:tyve år	-0.026 -0.003 0.029
pair:tænke mig	0.043 0.032 -0.075
pair:tænker jeg	0.117 -0.003 -0.114
pair:tænkt at	-0.055 0.152 -0.097
pair:tænkt på	0.119 -0.018 -0.101
pair:tænkte bare	0.023 -0.006 -0.017
pair:tænkte jeg	-0.107 -0.002 0.11
pair:ud af	0.041 0.177 -0.218
pair:ud for	0.098 -0.059 -0.039
pair:ud hvor	0.066 -0.004 -0.062
pair:ud i	0.022 -0.007 -0.015
pair:ud med	-0.153 -0.003 0.156
pair:ud og	0.073 0.019 -0.092
pair:ud på	0.05 -0.035 -0.016
pair:ud til	-0.285 -0.002 0.287
pair:ude at	-0.117 -0.021 0.138
pair:ude på	-0.166 -0.013 0.179
pair:ude ved	0.115 -0.017 -0.097
pair:uden at	-0.134 -0.006 0.14
pair:ugen i	-0.012 -0.001 0.013
pair:ungerne er	-0.154 -0.011 0.164
pair:var altså	0.064 -0.005 -0.059
pair:var at	0.032 -0.007 -0.026
pair:var da	0.07 -0.001 -0.07
pair:var den	0.108 -0.018 -0.09
pair:var der	-0.264 -0.024 0.288
pair:var det	-0.052 -0.184 0.236
pair:var en	-0.267 -0.056 0.323
pair:var faktisk	-0.14 -0.002 0.142
pair:var for	0.127 -0.031 -0.096
pair:var god	-0.061 -0.007 0.068
pair:var i	0.09 -0.014 -0.076
pair:var ikke	0.096 -0.01 -0.085
pair:var jeg	0.031 -0.002 -0.028
pair:var jo	0.093 -0.01 -0.082
pair:var meget	-0.197 -0.001 0.198
pair:var ni	-0.082 -0.002 0.084
pair:var noget	0.045 -0.006 -0.039
pair:var på	0.356 -0.011 -0.344
pair:var sådan	0.014 -0.01 -0.005
pair:var til	0.099 0 -0.098
pair:var ude	0.067 -0.007 -0.06
pair:var ved	-0.11 -0.002 0.113
pair:var vi	0.216 -0.029 -0.187
pair:ved at	-0.127 -0.056 0.183
pair:ved de	0.202 -0.027 -0.174
pair:ved det	-0.055 -0.019 0.074
pair:ved du	-0.006 -0.006 0.011
pair:ved en	0.4 -0.002 -0.397
pair:ved et	0.086 -0.007 -0.079
pair:ved godt	-0.124 0.175 -0.051
pair:ved hvad	0.173 -0.02 -0.153
pair:ved ikke	-0.283 -0.031 0.313
pair:ved jeg	-0.148 -0.035 0.183
pair:ved min	0.025 -0.001 -0.025
pair:ved siden	0.084 -0.037 -0.047
pair:vejen med	-0.024 0.009 0.015
pair:vejen ned	-0.252 -0.019 0.27
pair:vel ikke	0.08 0.071 -0.152
pair:vel når	-0.021 0.104 -0.083
pair:vel være	-0.046 0.155 -0.109
pair:ventede på	-0.104 -0.002 0.107
pair:vi alle	-0.053 0.001 0.052
pair:vi er	-0.164 0.216 -0.052
pair:vi fik	-0.121 -0.021 0.142
pair:vi har	-0.092 0.024 0.069
pair:vi havde	0.014 -0.01 -0.005
pair:vi jo	0.131 0.092 -0.223
pair:vi skal	-0.081 -0.053 0.134
pair:vi taler	0.09 -0.012 -0.078
pair:vi var	-0.058 -0.008 0.066
pair:vide at	0.034 0.169 -0.203
pair:vidste jeg	-0.116 -0.003 0.119
pair:vigtigt at	0 0.079 -0.079
pair:vil egentlig	0.07 -0.006 -0.064
pair:vil gerne	-0.1 0.096 0.004
pair:vil godt	0.09 0.009 -0.099
pair:vil have	-0.075 -0.02 0.095
pair:vil hun	-0.062 -0.003 0.065
pair:vil ikke	0.074 -0.007 -0.067
pair:vil jeg	0.007 0.364 -0.37
pair:vil jo	-0.034 0.108 -0.074
pair:vil sige	-0.045 -0.001 0.046
pair:vil ud	0.039 -0.003 -0.037
pair:ville bare	-0.092 -0.037 0.129
pair:ville gerne	0.071 -0.048 -0.023
pair:ville godt	0.013 -0.01 -0.003
pair:ville ikke	0.241 -0.042 -0.199
pair:ville jeg	0.008 -0.018 0.01
pair:ville være	0.162 -0.188 0.026
pair:ville ønske	0.01 -0.005 -0.005
pair:vogn og	0.041 -0.01 -0.031
pair:væk og	-0.098 -0.004 0.102
pair:være en	-0.13 0.246 -0.115
pair:være et	0.05 -0.007 -0.043
pair:være i	-0.089 0.003 0.086
pair:være med	-0.017 -0.004 0.021
pair:være noget	0.075 -0.065 -0.01
pair:være på	0.064 -0.03 -0.034
pair:være rart	0.023 -0.007 -0.015
pair:været god	-0.033 -0.031 0.064
pair:været hos	-0.01 -0.051 0.061
pair:været væk	-0.02 0.104 -0.084
pair:zoo om	0.198 -0.006 -0.192
pair:åbner porten	0.011 0 -0.011
pair:åen og	-0.119 -0.018 0.138
pair:år fra	0.19 -0.008 -0.182
pair:år ja	-0.08 -0.003 0.083
pair:år og	-0.011 -0.02 0.031
pair:år siden	0.032 -0.001 -0.031
pair:år så	-0.024 -0.008 0.032
pair:øh jeg	-0.01 -0.012 0.022
question:closed	-0.251 -0.314 0.579
question:declarative	0.376 -0.037 -0.337
question:narrow	-0.249 -0.139 0.389
question:open	0.173 -0.367 0.198
question:tag	0.03 0.073 -0.103
several:body	-0.12 -0.048 0.168
several:creature	-0.199 -0.043 0.242
several:doing	0.541 -0.176 -0.364
several:family	-0.22 -0.365 0.585
several:formFacts	0.143 -0.003 -0.14
several:generalWork	-0.468 0.901 -0.424
several:home	-0.348 -0.169 0.515
several:joy	0.151 -0.081 -0.07
several:needed	0.205 -0.025 -0.18
several:occupation	0.2 -0.061 -0.139
several:offer	0.342 -0.08 -0.263
several:office	-0.21 -0.126 0.337
several:pastWork	-0.219 -0.048 0.267
several:place	0.308 -0.13 -0.179
several:question	-0.041 -0.022 0.063
several:reply	0.151 0.068 -0.218
several:skill	0.101 -0.178 0.076
several:thing	0.14 -0.069 -0.07
several:wish	0.037 0.139 -0.174
short3	-0.188 -0.599 0.62
short6	-0.114 -0.568 0.555
stuff	0.143 -0.172 0.121
stuff2	0.274 -0.354 0.058
trails	0.876 -0.238 -0.638
wish+stuff	0.326 -0.345 0.022
wish-stuff	-0.057 0.251 -0.194
word:2009	0.075 -0.047 -0.028
word:2015	-0.076 -0.005 0.081
word:2018	0.166 -0.01 -0.157
word:ad	0.062 -0.008 -0.054
word:af	-0.017 0.121 -0.103
word:afdeling	-0.109 -0.005 0.114
word:affald	0.065 -0.008 -0.057
word:afgør	-0.033 -0.014 0.047
word:aflev	0.003 -0.071 0.068
word:aft	0.062 -0.142 0.08
word:akademisk	-0.024 -0.003 0.027
word:alarm	0.045 -0.006 -0.039
word:aldr	0.056 -0.064 0.008
word:all	-0.632 0.402 0.231
word:allesam	0.077 -0.002 -0.075
word:alt	-0.25 0.552 -0.302
word:altan	-0.084 -0.037 0.121
word:altid	0.152 0.153 -0.304
word:altså	0.321 -0.118 -0.202
word:an	-0.052 -0.009 0.062
word:and	-0.365 -0.11 0.475
word:andr	-0.039 0.017 0.023
word:anfald	-0.003 -0.018 0.021
word:april	0.034 -0.001 -0.034
word:arbejd	-0.231 0.977 -0.744
word:arbejdsmarked	-0.089 0.151 -0.061
word:arbejdsplad	-0.094 0.18 -0.086
word:astma	0.011 -0.005 -0.006
word:at	-0.097 0.288 -0.195
word:avis	0.098 -0.005 -0.093
word:bad	0.061 -0.022 -0.039
word:bag	-0.2 -0.029 0.229
word:bageft	-0.104 -0.016 0.12
word:bageri	0.138 -0.004 -0.135
word:bagved	0.015 0 -0.015
word:ban	0.149 -0.002 -0.147
word:bang	0.228 -0.012 -0.217
word:bank	-0.117 -0.027 0.144
word:bar	-0.626 0.578 0.047
word:bed	-0.066 -0.038 0.104
word:bedr	0.154 0.061 -0.214
word:bedst	0.432 -0.081 -0.351
word:bedstemor	-0.252 -0.001 0.253
word:bedt	-0.004 -0.009 0.012
word:beg	-0.327 -0.009 0.336
word:begrund	-0.022 -0.012 0.034
word:begynd	0.098 -0.046 -0.051
word:behøv	0.019 -0.025 0.006
word:beskæft	-0.035 0.221 -0.186
word:bestem	-0.091 -0.005 0.096
word:besøg	-0.192 -0.001 0.193
word:betal	0.011 0.027 -0.038
word:betalt	-0.142 -0.022 0.164
word:betyd	-0.081 -0.008 0.089
word:bibliotek	0.137 -0.002 -0.134
word:bid	-0.256 -0.03 0.287
word:bidrag	-0.018 0.048 -0.03
word:bil	0.212 -0.037 -0.175
word:billed	-0.046 -0.004 0.05
word:bind	-0.032 -0.008 0.039
word:biograf	-0.041 -0.007 0.048
word:blad	0.238 -0.016 -0.222
word:blev	-0.583 -0.149 0.732
word:bliv	0.148 0.003 -0.151
word:blodbank	0.103 -0.015 -0.089
word:blodprop	-0.041 0 0.042
word:blomst	-0.126 -0.013 0.139
word:blyant	0.22 -0.081 -0.139
word:bo	-0.042 -0.009 0.051
word:bog	-0.06 -0.003 0.063
word:bol	-0.209 0.023 0.186
word:boligforening	0.015 -0.003 -0.012
word:bor	-0.06 -0.054 0.115
word:bord	-0.619 -0.005 0.624
word:borg	-0.132 0.133 -0.001
word:brev	-0.062 -0.076 0.138
word:bril	0.097 -0.081 -0.016
word:bror	-0.248 -0.008 0.256
word:brug	-0.21 0.182 0.027
word:brugt	0.013 -0.028 0.015
word:brækked	-0.029 -0.001 0.03
word:brænd	-0.116 -0.017 0.132
word:brød	0.211 -0.005 -0.206
word:bul	0.383 -0.029 -0.354
word:burd	0.038 0.023 -0.061
word:bus	0.042 -0.012 -0.029
word:butik	-0.097 -0.005 0.102
word:by	0.082 -0.015 -0.068
word:båd	-0.199 0.179 0.02
word:båndslib	0.172 -0.003 -0.168
word:bænk	-0.107 -0.002 0.109
word:bær	-0.397 -0.003 0.4
word:børn	0.11 -0.012 -0.098
word:børnehav	0 -0.016 0.016
word:campingvogn	-0.018 -0.01 0.028
word:chef	0.01 -0.006 -0.005
word:comput	0.021 -0.006 -0.016
word:contain	0.025 -0.009 -0.016
word:cykel	-0.111 -0.004 0.115
word:cykelværksted	0.191 -0.003 -0.189
word:cykl	-0.128 -0.005 0.133
word:da	-0.007 0.054 -0.047
word:dag	0.342 -0.135 -0.207
word:dam	-0.099 0 0.1
word:dan	-0.216 -0.073 0.289
word:danmark	-0.093 0.031 0.062
word:dansk	0.032 -0.014 -0.018
word:dat	-0.038 -0.007 0.045
word:dato	-0.034 -0.006 0.04
word:de	0.062 -0.084 0.022
word:del	0.179 -0.028 -0.151
word:dem	-0.033 -0.086 0.119
word:den	-0.535 -0.189 0.723
word:dengang	0.006 -0.088 0.082
word:der	0.178 -0.029 -0.15
word:derfor	-0.117 -0.016 0.133
word:derhjem	0.123 0.101 -0.224
word:derned	0.116 -0.02 -0.095
word:derud	0.026 -0.001 -0.026
word:det	-0.282 0.454 -0.234
word:dig	0.026 -0.006 -0.02
word:disk	0.02 -0.006 -0.015
word:diskut	-0.012 0 0.012
word:dit	0.271 -0.003 -0.268
word:dog	-0.062 0.13 -0.068
word:drak	-0.02 -0.003 0.023
word:dreng	-0.38 -0.033 0.413
word:drøm	0.065 0.035 -0.1
word:du	-0.265 -0.167 0.432
word:duer	0.08 -0.005 -0.075
word:dumt	0 -0.036 0.035
word:dyr	-0.197 0 0.197
word:dyrk	0.128 -0.002 -0.126
word:dår	-0.043 -0.101 0.144
word:dæk	-0.46 -0.004 0.464
word:dér	0.087 -0.002 -0.085
word:dét	0.049 -0.014 -0.035
word:dø	0.118 -0.02 -0.099
word:død	-0.246 -0.041 0.287
word:dør	-0.065 -0.056 0.12
word:eft	-0.064 -0.051 0.114
word:egen	-0.01 -0.008 0.018
word:egent	0.458 -0.148 -0.31
word:eget	0.179 -0.001 -0.177
word:eksempel	0.03 -0.007 -0.023
word:ell	0.181 0.323 -0.504
word:ellev	0.09 -0.036 -0.053
word:elsk	0.087 -0.004 -0.083
word:en	0.112 -0.311 0.212
word:end	0.257 0.021 -0.278
word:endnu	-0.046 -0.017 0.063
word:ene	0.029 -0.125 0.095
word:enest	-0.003 -0.013 0.017
word:engang	-0.006 0.084 -0.078
word:enhv	-0.115 0.32 -0.205
word:enig	-0.071 0.002 0.069
word:er	-0.565 0.328 0.195
word:et	-0.036 0.197 -0.162
word:faktisk	0.19 -0.044 -0.146
word:fald	-0.146 0.052 0.094
word:famili	-0.08 -0.013 0.093
word:fand	0.166 -0.019 -0.147
word:fandm	0.096 -0.04 -0.056
word:far	0.277 -0.074 -0.203
word:farv	-0.046 -0.023 0.069
word:fast	-0.232 -0.02 0.252
word:fat	0.108 -0.004 -0.105
word:fej	0.163 -0.042 -0.121
word:fem	0.381 -0.216 -0.165
word:fest	-0.093 -0.019 0.112
word:fik	-0.145 -0.122 0.267
word:fin	0.046 -0.015 -0.03
word:find	-0.16 0.167 -0.007
word:fingr	0.043 -0.005 -0.039
word:fint	0.195 -0.032 -0.163
word:fir	0.453 -0.104 -0.349
word:fireogtyv	-0.048 -0.006 0.054
word:firma	0.026 -0.01 -0.017
word:fisk	-0.381 -0.006 0.387
word:fiskehandl	-0.01 -0.03 0.04
word:fjerd	0.07 -0.026 -0.044
word:fjernsyn	-0.328 0.079 0.248
word:fjort	-0.145 -0.023 0.168
word:flask	-0.177 -0.059 0.237
word:flest	-0.197 0.414 -0.217
word:flet	0.116 -0.01 -0.106
word:flink	-0.047 -0.01 0.056
word:flyt	0.002 -0.022 0.02
word:flød	-0.165 -0.003 0.168
word:fløjt	0.191 -0.019 -0.172
word:fod	0.027 0.11 -0.137
word:folk	-0.202 0.47 -0.267
word:for	0.154 0.448 -0.597
word:foran	-0.127 -0.008 0.135
word:forbi	0.018 -0.099 0.081
word:fordi	-0.102 -0.182 0.284
word:forkert	-0.078 -0.015 0.094
word:formiddag	-0.074 -0.014 0.088
word:forsamlingshus	0.019 -0.001 -0.018
word:forskel	-0.119 -0.028 0.147
word:forstå	-0.199 -0.001 0.2
word:forstår	0.025 -0.004 -0.022
word:fortalt	0.489 -0.05 -0.439
word:fortæl	-0.045 -0.01 0.055
word:fra	-0.103 -0.265 0.368
word:fredag	0.23 -0.009 -0.22
word:frem	-0.193 -0.074 0.268
word:fri	-0.04 -0.018 0.059
word:frisk	-0.046 -0.002 0.048
word:frisør	0.036 -0.002 -0.034
word:frokost	0.053 -0.012 -0.04
word:frue	-0.174 -0.011 0.185
word:frys	-0.024 -0.015 0.038
word:fugl	-0.008 -0.005 0.013
word:fuld	-0.2 -0.004 0.205
word:fund	-0.058 -0.028 0.085
word:fyld	-0.032 -0.026 0.058
word:fyr	-0.363 -0.023 0.386
word:få	-0.502 -0.08 0.582
word:fået	-0.11 0.091 0.019
word:får	0.006 0.025 -0.032
word:færd	0.116 -0.055 -0.06
word:færg	-0.026 -0.039 0.065
word:fæt	-0.062 -0.005 0.066
word:fødselsdag	0.01 -0.006 -0.003
word:født	-0.1 -0.084 0.184
word:følg	-0.04 -0.006 0.047
word:før	-0.011 0.153 -0.141
word:først	-0.303 -0.009 0.312
word:ført	-0.1 -0.001 0.101
word:gad	0.162 -0.022 -0.14
word:gaml	-0.045 -0.04 0.085
word:gammel	0.176 -0.002 -0.174
word:gammelt	-0.133 -0.021 0.153
word:gang	0.133 -0.164 0.032
word:gartneri	0.092 -0.003 -0.089
word:ged	0.065 -0.001 -0.064
word:gennem	-0.132 0.004 0.128
word:gern	-0.246 0.722 -0.476
word:gid	-0.027 -0.028 0.055
word:gik	0.283 -0.052 -0.231
word:giv	-0.075 0.041 0.034
word:gjord	0.007 -0.027 0.02
word:gjort	0.037 -0.024 -0.013
word:glad	-0.187 -0.046 0.233
word:glarmest	0.018 -0.004 -0.014
word:glas	-0.444 -0.023 0.468
word:glat	-0.006 -0.012 0.018
word:glem	0.288 -0.037 -0.251
word:glemt	-0.177 -0.018 0.195
word:god	-0.001 -0.093 0.094
word:godmorg	0.028 -0.007 -0.022
word:godt	0.499 0.119 -0.618
word:grad	0.09 -0.001 -0.089
word:grav	-0.205 -0.004 0.209
word:grin	0.138 -0.016 -0.122
word:grund	0.097 -0.044 -0.053
word:gryd	0.029 -0.019 -0.01
word:græs	0.019 -0.002 -0.017
word:gulv	0.247 -0.034 -0.213
word:gå	-0.244 0.227 0.018
word:gået	-0.125 -0.066 0.191
word:går	-0.116 0.002 0.114
word:gæld	-0.174 0.123 0.051
word:gør	0.166 0.269 -0.435
word:haft	0.139 -0.117 -0.023
word:halm	0.15 -0.021 -0.129
word:halv	-0.43 -0.003 0.432
word:halvand	-0.026 -0.006 0.031
word:halvfjerd	-0.075 -0.005 0.081
word:halvtred	0.333 -0.007 -0.326
word:ham	0.111 -0.187 0.076
word:han	-0.341 0.006 0.334
word:handl	-0.022 0.132 -0.11
word:har	-0.26 0.049 0.213
word:hav	-0.291 0.071 0.221
word:havd	0.042 -0.094 0.052
word:hed	-0.109 -0.133 0.242
word:hel	-0.472 0.262 0.209
word:held	-0.015 -0.001 0.017
word:helst	-0.242 -0.024 0.266
word:helt	0.114 -0.024 -0.091
word:hend	-0.205 -0.081 0.286
word:hent	0.047 -0.012 -0.035
word:her	-0.289 0.393 -0.105
word:herind	-0.05 -0.063 0.113
word:herop	-0.174 -0.04 0.214
word:hest	0.131 -0.009 -0.122
word:hinand	-0.138 -0.029 0.167
word:hjalp	0.124 -0.002 -0.123
word:hjem	-0.293 -0.125 0.418
word:hjælp	-0.077 -0.04 0.117
word:hjørn	0.177 -0.021 -0.157
word:hold	-0.395 -0.118 0.513
word:hos	0.539 -0.204 -0.335
word:hospic	-0.099 0 0.099
word:host	0.398 -0.006 -0.392
word:hoved	0.019 -0.005 -0.014
word:hul	0.145 -0.03 -0.115
word:hun	-0.59 -0.209 0.799
word:hund	-0.07 -0.053 0.122
word:hundred	0.31 -0.046 -0.263
word:hurt	-0.087 0.136 -0.049
word:husk	-0.148 -0.025 0.173
word:huslej	-0.186 -0.02 0.206
word:hvad	-0.137 -0.028 0.166
word:hvem	-0.053 -0.094 0.148
word:hver	-0.433 -0.128 0.561
word:hvert	-0.15 0.069 0.082
word:hvid	-0.054 -0.017 0.072
word:hvil	-0.017 -0.066 0.083
word:hvilk	0.543 -0.068 -0.475
word:hvis	-0.111 0.113 -0.001
word:hvor	0.215 -0.236 0.021
word:hvordan	-0.056 -0.032 0.088
word:hvorfor	-0.163 -0.006 0.169
word:hvornår	-0.144 -0.083 0.227
word:hyld	-0.063 0.13 -0.068
word:hånd	0.063 -0.006 -0.057
word:håndklæd	0.199 -0.001 -0.199
word:håndled	-0.029 -0.001 0.03
word:håndværk	-0.022 0.064 -0.042
word:hår	-0.032 -0.001 0.033
word:hæl	-0.055 0 0.055
word:hænd	0.277 -0.051 -0.226
word:hæng	0.319 -0.023 -0.296
word:høj	0.187 -0.079 -0.107
word:højt	-0.11 -0.096 0.206
word:høn	-0.028 -0.025 0.053
word:hør	0.337 -0.237 -0.1
word:hørt	0.061 -0.017 -0.044
word:i	-0.207 0.127 0.076
word:igen	0.129 -0.091 -0.037
word:igennem	0.167 -0.037 -0.13
word:ikk	-0.132 -0.144 0.274
word:imellem	0.029 -0.002 -0.027
word:imod	-0.008 0.121 -0.113
word:ind	-0.226 0.222 0.004
word:indstil	-0.012 0.025 -0.013
word:indtil	-0.08 0.018 0.061
word:influenza	-0.06 -0.001 0.061
word:ing	0.59 0.046 -0.636
word:ja	-0.068 -0.097 0.164
word:jam	0.006 0.004 -0.01
word:jan	-0.018 -0.003 0.021
word:jeg	-0.017 0.266 -0.313
word:jer	-0.228 -0.051 0.279
word:jo	-0.541 0.691 -0.151
word:job	-0.194 0.435 -0.24
word:jordbær	-0.073 -0.001 0.074
word:jul	0.007 -0.011 0.004
word:kabl	-0.002 -0.016 0.018
word:kaf	0.072 -0.027 -0.045
word:kag	-0.176 -0.049 0.225
word:kald	-0.099 -0.111 0.209
word:kamera	-0.054 -0.02 0.074
word:kan	-0.059 0.198 -0.139
word:kanal	0.03 -0.004 -0.026
word:kanin	0.101 -0.005 -0.096
word:kantin	-0.014 -0.033 0.047
word:kapelmest	0.012 -0.001 -0.011
word:kartoffel	0.024 -0.004 -0.021
word:kartofl	0.067 -0.012 -0.055
word:karton	0.051 -0.004 -0.047
word:kas	-0.139 -0.003 0.142
word:kat	-0.332 -0.009 0.341
word:kend	0.077 -0.091 0.014
word:kig	-0.059 -0.092 0.15
word:kigged	0.019 -0.015 -0.004
word:kik	0.062 -0.011 -0.051
word:kirk	0.03 -0.006 -0.025
word:klar	-0.024 0.217 -0.194
word:klip	0.146 -0.011 -0.135
word:klipped	0.123 -0.009 -0.114
word:klok	0.191 -0.044 -0.147
word:klub	-0.163 -0.002 0.165
word:kniv	0.355 -0.003 -0.352
word:knæ	-0.055 -0.001 0.056
word:kod	-0.019 -0.003 0.022
word:kok	-0.054 0 0.054
word:kold	0.042 -0.007 -0.034
word:kolleg	0.048 -0.001 -0.047
word:kom	-0.262 -0.077 0.339
word:kommun	-0.061 -0.016 0.077
word:kompetenc	-0.046 -0.074 0.119
word:kon	0.305 0.241 -0.546
word:kontanthjælp	-0.019 -0.034 0.054
word:kop	0.019 -0.004 -0.015
word:kopi	-0.042 0 0.043
word:kort	-0.16 -0.001 0.161
word:krimi	0.169 -0.002 -0.167
word:krop	0.204 -0.014 -0.19
word:kryd	-0.056 -0.009 0.065
word:kuffert	0.012 -0.006 -0.007
word:kun	0.015 0.2 -0.216
word:kur	-0.051 -0.004 0.055
word:kursus	0.046 -0.008 -0.039
word:kurv	-0.168 -0.029 0.197
word:kusin	0.31 -0.006 -0.304
word:kuvert	-0.209 -0.04 0.249
word:kvart	-0.251 -0.011 0.261
word:kvind	-0.054 -0.019 0.072
word:kæld	-0.104 -0.002 0.106
word:kærest	-0.15 -0.004 0.154
word:kø	0.011 -0.013 0.001
word:køb	0.125 -0.01 -0.115
word:købt	0.25 -0.007 -0.243
word:køer	0.078 -0.006 -0.072
word:køk	-0.064 -0.011 0.075
word:kør	-0.196 -0.095 0.291
word:kørekort	-0.033 -0.049 0.083
word:kørt	-0.141 -0.028 0.168
word:lad	-0.051 -0.018 0.07
word:lag	0.077 -0.017 -0.06
word:lagd	0.026 -0.009 -0.018
word:lamp	0.032 -0.01 -0.021
word:lang	-0.336 -0.062 0.398
word:langsomt	0.197 0 -0.196
word:last	-0.014 0.031 -0.017
word:lastbil	0.048 -0.001 -0.048
word:lav	0.715 -0.116 -0.6
word:laved	0.115 -0.006 -0.109
word:let	-0.203 -0.009 0.212
word:leverpostej	-0.119 -0.011 0.13
word:lid	0.204 -0.177 -0.027
word:lidt	-0.192 -0.071 0.262
word:lig	0.095 0.154 -0.249
word:ligesom	-0.056 0.059 -0.003
word:lign	-0.045 -0.091 0.136
word:lil	0.082 -0.163 0.081
word:lim	0.016 -0.001 -0.015
word:linj	0.15 0.062 -0.212
word:lis	-0.012 -0.007 0.019
word:liv	-0.102 0.353 -0.251
word:lod	0.02 -0.007 -0.013
word:loft	-0.099 -0.002 0.101
word:loppemarked	-0.209 -0.003 0.212
word:los	0.03 -0.017 -0.013
word:lov	0.097 -0.009 -0.088
word:luft	0.052 -0.006 -0.046
word:lug	0.036 -0.005 -0.031
word:lugt	-0.101 -0.055 0.155
word:lugted	0.055 -0.003 -0.052
word:luk	-0.046 -0.021 0.067
word:lung	-0.253 -0.037 0.29
word:lyd	0.248 0.048 -0.296
word:lygt	-0.12 -0.004 0.124
word:lyk	-0.154 0.252 -0.098
word:lys	-0.34 -0.027 0.367
word:lyst	-0.062 -0.023 0.085
word:lyt	0.061 -0.006 -0.055
word:lå	-0.124 0.087 0.037
word:låst	-0.016 -0.001 0.017
word:læg	0.046 -0.092 0.046
word:læng	-0.072 0.049 0.022
word:lær	-0.129 -0.049 0.179
word:lært	-0.179 -0.065 0.245
word:læs	0.01 -0.09 0.08
word:læst	-0.063 -0.001 0.064
word:løb	-0.109 0.053 0.056
word:lød	-0.056 -0.004 0.059
word:løft	0.172 -0.02 -0.153
word:løn	-0.028 0.041 -0.013
word:lørdag	0.103 -0.014 -0.09
word:mad	0.266 -0.012 -0.254
word:madpak	0.298 -0.003 -0.295
word:maj	0.049 -0.017 -0.032
word:man	-0.077 0.102 -0.026
word:mand	0.229 -0.029 -0.2
word:mandag	0.826 -0.008 -0.818
word:mang	0.091 -0.03 -0.061
word:mangl	0.323 -0.03 -0.293
word:mangled	0.022 -0.014 -0.008
word:mart	-0.078 -0.044 0.121
word:maskin	0.153 -0.015 -0.137
word:mav	0.228 -0.004 -0.225
word:med	0.806 -0.578 -0.221
word:meg	-0.149 0.022 0.127
word:mejeri	0.123 -0.004 -0.119
word:men	-0.253 -0.146 0.399
word:mening	0.046 0 -0.046
word:mennesk	0.18 0.027 -0.207
word:ment	-0.055 -0.011 0.066
word:mer	-0.248 -0.033 0.281
word:mest	-0.465 -0.03 0.495
word:met	-0.197 -0.012 0.209
word:mig	0.078 -0.028 -0.051
word:min	-0.279 -0.215 0.495
word:mindr	-0.164 -0.008 0.172
word:mit	0 0.101 -0.101
word:mm	-0.02 -0.01 0.03
word:mol	-0.366 0 0.366
word:mor	-0.219 -0.059 0.277
word:morg	0.633 -0.061 -0.572
word:mul	-0.084 0.163 -0.079
word:mus	0.044 -0.006 -0.037
word:museum	0.014 0 -0.014
word:mut	-0.048 -0.025 0.073
word:må	-0.313 0.837 -0.525
word:måd	-0.124 0.131 -0.007
word:mål	-0.187 -0.037 0.224
word:måned	0.272 -0.039 -0.232
word:måsk	0.414 -0.031 -0.383
word:måt	-0.386 -0.006 0.391
word:mærk	-0.321 -0.035 0.357
word:mød	-0.012 -0.011 0.023
word:mødt	-0.056 -0.005 0.061
word:møl	0.072 -0.008 -0.064
word:mørk	0.328 -0.006 -0.321
word:nabo	0.22 -0.059 -0.161
word:nak	-0.012 -0.005 0.017
word:nat	0.33 -0.098 -0.232
word:navn	0.023 -0.03 0.007
word:ned	-0.626 -0.14 0.765
word:nej	-0.099 -0.274 0.373
word:ni	0.061 -0.026 -0.035
word:nik	0.039 0.06 -0.1
word:nit	0.123 -0.006 -0.117
word:nod	0.023 -0.003 -0.021
word:nog	-0.413 0.329 0.085
word:nogl	0.078 -0.048 -0.031
word:nok	0.085 -0.154 0.069
word:novemb	0.04 -0.002 -0.039
word:nu	-0.016 -0.174 0.189
word:nul	-0.024 -0.006 0.03
word:num	-0.279 -0.042 0.32
word:numr	0.01 -0.008 -0.002
word:ny	-0.122 -0.022 0.144
word:nye	-0.028 -0.003 0.031
word:nyt	-0.008 -0.007 0.015
word:nå	0.281 -0.08 -0.2
word:når	0.209 -0.266 0.057
word:næst	-0.432 0.059 0.373
word:nøgl	-0.122 -0.033 0.155
word:nøj	0.094 -0.044 -0.05
word:og	0.112 -0.074 -0.022
word:også	-0.24 0.36 -0.121
word:okay	-0.072 -0.062 0.134
word:om	0.122 -0.32 0.199
word:omvej	0.1 -0.019 -0.082
word:ondt	0.053 -0.1 0.047
word:onkel	0.141 -0.002 -0.139
word:onsdag	-0.156 -0.009 0.165
word:op	-0.063 -0.02 0.083
word:operation	-0.079 -0.005 0.084
word:opgang	-0.039 -0.001 0.04
word:oplyst	-0.092 -0.025 0.116
word:opp	0.088 -0.024 -0.065
word:opskrift	0.229 -0.012 -0.216
word:ord	-0.277 0.009 0.268
word:ordent	0.022 -0.004 -0.018
word:os	-0.169 -0.051 0.219
word:ott	-0.302 -0.006 0.308
word:over	-0.165 0.039 0.126
word:overfor	-0.081 -0.007 0.088
word:pak	0.029 -0.001 -0.028
word:pakked	0.092 -0.005 -0.087
word:papir	-0.007 0.05 -0.044
word:paris	-0.162 -0.001 0.163
word:park	0.102 -0.014 -0.089
word:parkeringsplad	-0.001 -0.012 0.013
word:pas	-0.112 -0.034 0.146
word:passed	0.191 -0.001 -0.19
word:peng	0.064 -0.033 -0.031
word:pil	-0.168 -0.01 0.178
word:plad	-0.046 0.031 0.014
word:plakat	-0.286 0.264 0.022
word:plan	0.08 -0.017 -0.063
word:plant	-0.057 0.086 -0.029
word:planteskol	0.139 -0.003 -0.136
word:plej	0.131 -0.019 -0.112
word:plejed	0.031 -0.004 -0.027
word:plud	0.012 -0.001 -0.011
word:port	0.013 0 -0.013
word:portør	-0.133 -0.001 0.134
word:pos	0.019 -0.008 -0.01
word:post	-0.194 -0.011 0.205
word:postka	-0.009 -0.005 0.013
word:praktisk	0.008 0.024 -0.033
word:pris	0.041 -0.001 -0.04
word:problem	-0.021 -0.002 0.023
word:præcis	0.035 -0.003 -0.033
word:præst	-0.036 -0.001 0.036
word:prøv	0.297 -0.006 -0.291
word:psykolog	-0.165 -0.035 0.2
word:pud	0.061 -0.012 -0.049
word:pudl	-0.149 -0.009 0.158
word:punktum	-0.131 0.078 0.054
word:på	0.388 -0.309 -0.076
word:påsk	-0.069 -0.002 0.072
word:pær	0.023 -0.002 -0.021
word:radio	0.174 -0.001 -0.173
word:rakt	0.192 -0.001 -0.191
word:rart	0.047 -0.013 -0.034
word:rask	0.269 -0.072 -0.197
word:regn	0.022 -0.015 -0.007
word:rej	-0.12 -0.012 0.131
word:rejst	-0.012 0 0.013
word:rent	0.026 -0.019 -0.007
word:reol	0.08 -0.001 -0.079
word:restaur	0.017 0 -0.016
word:ret	0.309 -0.079 -0.23
word:rigt	-0.173 0.008 0.165
word:ring	-0.092 -0.056 0.147
word:ringed	-0.054 -0.003 0.057
word:ro	-0.327 -0.008 0.335
word:rol	0.07 -0.003 -0.068
word:rugbrød	0.013 -0.028 0.015
word:rul	0.047 -0.005 -0.042
word:rum	-0.002 -0.021 0.023
word:rund	0.04 -0.056 0.015
word:ryg	-0.055 -0.005 0.06
word:ryst	0.105 -0.009 -0.096
word:råbt	-0.112 -0.006 0.118
word:ræk	0.158 -0.008 -0.15
word:rød	0.12 -0.009 -0.111
word:røg	-0.167 -0.027 0.194
word:rør	-0.002 -0.077 0.08
word:røv	-0.268 -0.017 0.285
word:sad	-0.227 -0.123 0.35
word:sag	-0.032 -0.016 0.048
word:sagd	0.109 -0.212 0.104
word:sagt	-0.379 0.321 0.058
word:sak	0.061 -0.007 -0.055
word:salon	0.277 -0.002 -0.274
word:sam	-0.46 -0.145 0.605
word:samarbejd	0.022 -0.001 -0.021
word:saml	0.151 -0.039 -0.113
word:sand	0.066 -0.017 -0.049
word:sang	-0.03 -0.002 0.032
word:sat	-0.131 -0.055 0.186
word:savn	0.134 -0.015 -0.118
word:se	0.257 -0.144 -0.113
word:sedl	-0.072 -0.001 0.073
word:sejl	0.051 -0.006 -0.045
word:sek	0.111 -0.014 -0.097
word:sekst	-0.187 -0.004 0.191
word:sekund	-0.257 -0.005 0.261
word:selv	-0.138 0.078 0.061
word:send	0.135 -0.008 -0.126
word:seng	-0.024 -0.004 0.028
word:sent	0.119 -0.079 -0.04
word:ser	0.073 -0.093 0.02
word:set	-0.055 0.103 -0.047
word:sgu	0.086 -0.021 -0.065
word:sid	0.104 -0.078 -0.025
word:sidst	0.048 -0.081 0.033
word:sig	-0.168 0.285 -0.117
word:sigt	-0.086 -0.08 0.166
word:sin	-0.246 -0.032 0.278
word:sit	-0.122 -0.089 0.211
word:sjov	-0.325 -0.042 0.367
word:sjovt	-0.04 -0.011 0.051
word:skab	0.074 -0.005 -0.069
word:skal	-0.557 0.226 0.331
word:skat	-0.003 0.042 -0.039
word:skema	-0.04 -0.014 0.054
word:sket	-0.01 -0.001 0.012
word:skift	-0.26 -0.062 0.323
word:skilt	0.087 -0.003 -0.084
word:sko	0.008 -0.01 0.002
word:skol	0.211 -0.009 -0.201
word:skov	-0.394 -0.047 0.441
word:skrank	-0.057 -0.084 0.141
word:skrev	0.099 -0.028 -0.072
word:skriv	-0.222 0.041 0.181
word:skræl	-0.229 -0.026 0.255
word:skul	-0.548 0.303 0.245
word:skuld	0.47 -0.031 -0.439
word:skur	0.138 -0.001 -0.137
word:skurvogn	0.034 -0.001 -0.033
word:skyld	-0.236 -0.015 0.251
word:skæld	0.15 -0.071 -0.079
word:skær	-0.039 -0.028 0.067
word:skærm	-0.026 -0.119 0.146
word:slag	-0.299 -0.015 0.314
word:slagteri	0.109 -0.02 -0.089
word:slang	-0.049 -0.002 0.051
word:slemt	-0.018 -0.001 0.019
word:slet	-0.044 0.002 0.042
word:slå	0.035 -0.002 -0.033
word:slået	0.035 -0.008 -0.027
word:smed	0.069 -0.002 -0.068
word:smid	0.013 -0.004 -0.009
word:smil	-0.069 -0.002 0.071
word:smiley	-0.064 -0.015 0.079
word:små	0.303 -0.055 -0.248
word:snak	0.317 -0.017 -0.3
word:snakked	-0.017 -0.004 0.02
word:snart	-0.084 -0.05 0.134
word:social	0.08 -0.021 -0.059
word:sofa	-0.029 -0.004 0.032
word:solg	0.051 -0.005 -0.047
word:som	-0.437 -0.033 0.47
word:sort	0.109 -0.051 -0.057
word:sov	-0.178 -0.038 0.216
word:spand	-0.033 -0.005 0.039
word:spild	-0.058 -0.022 0.08
word:spis	-0.192 -0.009 0.201
word:sprog	-0.105 -0.039 0.144
word:spurg	0.093 -0.035 -0.058
word:spørg	0.237 0.02 -0.257
word:spørgsmål	0.089 -0.044 -0.046
word:stad	0.02 -0.005 -0.015
word:start	0.201 -0.086 -0.115
word:station	-0.192 -0.037 0.229
word:sted	0.145 0.056 -0.201
word:stiern	0.157 -0.001 -0.156
word:stil	0.263 -0.062 -0.201
word:stilled	-0.265 -0.004 0.269
word:stjål	-0.012 -0.005 0.017
word:stod	-0.111 -0.093 0.203
word:stok	-0.175 -0.006 0.181
word:stol	0.213 -0.106 -0.108
word:stolt	-0.28 -0.011 0.291
word:stor	0.135 -0.029 -0.105
word:stort	-0.04 0.001 0.039
word:strik	-0.023 -0.001 0.024
word:stuen	-0.027 -0.003 0.03
word:styk	0.303 -0.038 -0.265
word:styr	-0.165 -0.014 0.179
word:stå	0.1 0.197 -0.297
word:stået	0.114 -0.011 -0.103
word:står	0.014 0.124 -0.139
word:stærk	-0.083 -0.004 0.087
word:støv	0.217 -0.019 -0.198
word:støvsug	0.031 -0.001 -0.03
word:sup	-0.05 -0.013 0.062
word:sur	-0.329 0.02 0.309
word:svar	0.169 -0.017 -0.152
word:svensk	0.201 -0.011 -0.19
word:svigersøn	-0.016 -0.001 0.017
word:svog	0.057 -0.007 -0.05
word:svær	-0.103 -0.005 0.108
word:svært	-0.016 -0.17 0.186
word:sy	0.082 -0.003 -0.08
word:syg	-0.356 -0.009 0.366
word:sygehus	-0.211 -0.039 0.249
word:symaskin	0.124 -0.001 -0.124
word:syn	-0.227 -0.014 0.241
word:syng	-0.37 -0.016 0.386
word:system	0.039 -0.04 0.002
word:syt	-0.035 -0.037 0.072
word:syv	0.541 -0.061 -0.48
word:så	-0.293 0.266 0.021
word:sådan	-0.156 0.16 -0.003
word:sæb	0.103 -0.008 -0.095
word:sælg	0.048 -0.001 -0.047
word:sæt	0.869 -0.032 -0.837
word:søg	0.091 0.013 -0.104
word:søn	0.19 -0.047 -0.143
word:søndag	0.014 -0.018 0.004
word:søst	0.062 -0.008 -0.054
word:tabt	-0.083 -0.027 0.11
word:tag	-0.621 0.181 0.44
word:tak	-0.295 -0.138 0.434
word:tal	-0.365 -0.012 0.377
word:tallerk	-0.222 -0.005 0.226
word:talt	-0.204 -0.009 0.213
word:taxa	0.16 -0.015 -0.145
word:tegn	0.066 -0.006 -0.061
word:tegned	-0.022 -0.002 0.023
word:telefon	0.022 -0.024 0.002
word:telt	-0.036 -0.008 0.044
word:ti	-0.611 -0.067 0.678
word:tid	-0.396 0.35 0.046
word:til	-0.139 -0.052 0.192
word:tilbag	0.022 0.06 -0.081
word:tilbud	0.032 -0.002 -0.03
word:tillad	-0.044 -0.019 0.063
word:tim	-0.079 -0.121 0.201
word:ting	0.391 -0.051 -0.34
word:tirsdag	-0.002 -0.028 0.03
word:tjen	-0.038 0.024 0.014
word:to	-0.513 -0.117 0.631
word:tog	0.607 -0.087 -0.521
word:toil	0.025 -0.005 -0.02
word:tolv	0.055 -0.058 0.003
word:torsdag	-0.077 -0.028 0.105
word:torv	0.148 -0.004 -0.144
word:trap	-0.268 -0.048 0.316
word:travlt	0.037 -0.003 -0.034
word:tre	0.979 -0.147 -0.832
word:trediv	-0.055 -0.012 0.067
word:tredj	-0.03 -0.004 0.034
word:tret	0.044 -0.006 -0.037
word:troed	-0.283 -0.012 0.294
word:tror	-0.323 0.206 0.117
word:truk	-0.118 -0.083 0.2
word:tryk	0.013 -0.002 -0.011
word:trykt	0.043 -0.002 -0.041
word:træ	0.141 -0.021 -0.12
word:træk	-0.049 -0.005 0.054
word:træn	-0.102 -0.002 0.104
word:træt	0.054 0.028 -0.082
word:tur	0.043 -0.013 -0.031
word:turd	-0.137 -0.002 0.139
word:tusind	0.088 -0.037 -0.051
word:tysk	-0.026 -0.003 0.029
word:tyv	0.376 -0.017 -0.359
word:tårn	-0.195 -0.006 0.201
word:tæl	0.056 -0.005 -0.051
word:tænd	0.397 -0.009 -0.388
word:tænk	0.1 0.116 -0.216
word:tøj	0.161 -0.015 -0.146
word:tør	0.144 -0.018 -0.126
word:ud	-0.327 0.028 0.299
word:uddan	0.016 -0.002 -0.015
word:ude	0.026 -0.078 0.053
word:uden	-0.301 0.043 0.258
word:uge	-0.035 -0.026 0.061
word:ugen	0.25 -0.005 -0.245
word:uger	0.056 -0.001 -0.054
word:und	-0.481 0.076 0.406
word:undersøg	-0.097 -0.015 0.113
word:undervis	0.177 -0.004 -0.173
word:undskyld	-0.183 -0.038 0.22
word:ung	-0.195 -0.021 0.216
word:uret	-0.131 -0.01 0.14
word:utro	-0.268 -0.002 0.27
word:vagt	-0.145 -0.001 0.146
word:vand	-0.281 -0.05 0.331
word:var	0.027 -0.626 0.598
word:vask	0.011 -0.001 -0.01
word:ved	-0.072 0.007 0.065
word:vegn	-0.078 -0.003 0.081
word:vej	-0.205 -0.085 0.29
word:vejl	0.021 -0.004 -0.017
word:vejr	-0.037 -0.002 0.039
word:vel	-0.408 0.802 -0.394
word:ven	-0.085 -0.019 0.103
word:vend	-0.042 -0.011 0.053
word:vent	0.281 -0.119 -0.161
word:vented	-0.053 -0.055 0.108
word:vi	-0.117 0.221 -0.104
word:vid	-0.432 0.295 0.137
word:vidst	-0.032 -0.011 0.043
word:vigt	-0.052 0.092 -0.04
word:vil	0.765 -0.278 -0.485
word:vindu	0.04 -0.031 -0.009
word:vint	0.241 -0.065 -0.176
word:virk	-0.002 0.02 -0.018
word:virked	0.134 -0.003 -0.131
word:vis	0.058 0.356 -0.413
word:vist	-0.176 0.061 0.114
word:vogn	0.052 -0.012 -0.039
word:vognmand	-0.171 -0.018 0.189
word:vor	0.071 -0.021 -0.05
word:vred	0.009 -0.044 0.035
word:vuggestu	-0.111 -0.01 0.121
word:våg	0.175 -0.015 -0.16
word:vågn	0.14 -0.008 -0.132
word:vågned	-0.106 -0.006 0.112
word:væg	-0.037 -0.019 0.057
word:væk	0.057 0.086 -0.143
word:vælg	-0.057 -0.009 0.066
word:vær	0.421 0.151 -0.572
word:værksted	0.369 -0.002 -0.367
word:værst	-0.084 -0.006 0.09
word:zoo	0.351 -0.01 -0.341
word:åben	-0.005 0.021 -0.017
word:åbn	0.185 -0.018 -0.167
word:åen	-0.135 -0.023 0.159
word:åh	0.096 -0.001 -0.094
word:år	0.435 -0.172 -0.263
word:ældr	0.025 0 -0.025
word:øh	0.013 -0.066 0.052
word:øje	-0.067 -0.02 0.087
word:øjet	0.182 -0.011 -0.171
word:øjn	-0.045 0.057 -0.012
word:ønsk	0.012 -0.006 -0.006
work3	0.151 -0.196 0.06
work5	0.142 -0.085 -0.054
workMinusLife	0.818 -0.144 -1.014
wouldOrCould	0.753 -0.858 0.091
youAll	-0.174 0.705 -0.53`,
  opportunity: `no yes
always	0.633 -0.633
I	0.016 -0.016
I+stuff	-0.393 0.393
answer:class:act	-0.391 0.391
answer:class:askOn	-0.24 0.24
answer:class:benefit	0.061 -0.061
answer:class:defer	-0.174 0.174
answer:class:instrumental	-0.064 0.064
answer:class:law	-0.386 0.386
answer:class:plan	-0.043 0.043
answer:class:praise	-0.447 0.447
answer:class:sanction	0.025 -0.025
answer:class:sideDetail	-0.248 0.248
answer:class:takeUpAgain	0.094 -0.094
answer:class:turnAway	-0.266 0.266
answer:class:understand	-0.169 0.169
answer:exclaims	-0.458 0.458
answer:figure	-0.023 0.023
answer:institutional	0.16 -0.16
answer:length	-0.515 0.515
answer:long15	-0.398 0.398
answer:many:act	0.054 -0.054
answer:many:askOn	-0.028 0.028
answer:many:defer	-0.082 0.082
answer:many:form	-0.038 0.038
answer:many:law	-0.024 0.024
answer:many:plan	0.098 -0.098
answer:many:praise	-0.112 0.112
answer:many:sanction	-0.039 0.039
answer:many:turnAway	-0.101 0.101
answer:mark	-0.306 0.306
answer:minimal	0.151 -0.151
answer:noQuestion	-0.071 0.071
answer:none	1.195 -1.195
answer:question:choice	-0.03 0.03
answer:question:closed	0.047 -0.047
answer:question:declarative	-0.613 0.613
answer:question:narrow	0.102 -0.102
answer:question:open	-0.021 0.021
answer:question:tag	0.056 -0.056
answer:several:act	-0.205 0.205
answer:several:askOn	-0.243 0.243
answer:several:benefit	-0.105 0.105
answer:several:defer	-0.251 0.251
answer:several:form	0.121 -0.121
answer:several:instrumental	0.017 -0.017
answer:several:law	-0.042 0.042
answer:several:plan	0.114 -0.114
answer:several:praise	-0.36 0.36
answer:several:sanction	-0.034 0.034
answer:several:sideDetail	0.023 -0.023
answer:several:turnAway	-0.182 0.182
answer:several:understand	-0.228 0.228
answer:shares	-0.682 0.682
answer:short3	0.188 -0.188
answer:short6	0.444 -0.444
answer:waits	-0.054 0.054
anyWork	0.049 -0.049
before:class:act	-0.031 0.031
before:class:askOn	0.11 -0.11
before:class:benefit	-0.011 0.011
before:class:defer	0.024 -0.024
before:class:form	0.057 -0.057
before:class:instrumental	0.166 -0.166
before:class:law	0.205 -0.205
before:class:ownStory	-0.031 0.031
before:class:plan	0.031 -0.031
before:class:praise	-0.23 0.23
before:class:sanction	-0.237 0.237
before:class:sideDetail	0.245 -0.245
before:class:takeUpAgain	-0.02 0.02
before:class:turnAway	0.518 -0.518
before:class:understand	0.043 -0.043
before:figure	0.163 -0.163
before:institutional	0.228 -0.228
before:length	0.247 -0.247
before:long15	0.385 -0.385
before:many:law	0.177 -0.177
before:many:praise	0.022 -0.022
before:mark	-0.143 0.143
before:minimal	0.132 -0.132
before:noQuestion	0.119 -0.119
before:question:choice	0.032 -0.032
before:question:closed	0.049 -0.049
before:question:declarative	-0.207 0.207
before:question:narrow	-0.022 0.022
before:several:act	0.018 -0.018
before:several:askOn	-0.268 0.268
before:several:benefit	0.069 -0.069
before:several:defer	0.047 -0.047
before:several:form	-0.013 0.013
before:several:law	0.187 -0.187
before:several:praise	-0.088 0.088
before:several:sanction	0.033 -0.033
before:several:takeUpAgain	0.243 -0.243
before:several:turnAway	0.047 -0.047
before:several:understand	0.031 -0.031
before:shares	0.038 -0.038
before:short3	-0.143 0.143
before:short6	-0.09 0.09
before:work:class:body	0.05 -0.05
before:work:class:creature	0.309 -0.309
before:work:class:doing	0.047 -0.047
before:work:class:family	0.134 -0.134
before:work:class:formFacts	0.032 -0.032
before:work:class:generalWork	0.217 -0.217
before:work:class:home	0.061 -0.061
before:work:class:joy	-0.367 0.367
before:work:class:needed	0.089 -0.089
before:work:class:occupation	0.049 -0.049
before:work:class:offer	0.076 -0.076
before:work:class:office	0.103 -0.103
before:work:class:pastWork	0.092 -0.092
before:work:class:place	-0.088 0.088
before:work:class:question	0.321 -0.321
before:work:class:reply	0.159 -0.159
before:work:class:skill	-0.083 0.083
before:work:class:thing	0.376 -0.376
before:work:class:wish	-0.567 0.567
before:work:many:thing	0.01 -0.01
before:work:several:doing	-0.011 0.011
before:work:several:generalWork	0.171 -0.171
before:work:several:offer	-0.011 0.011
before:work:several:office	0.098 -0.098
before:work:several:pastWork	0.099 -0.099
before:work:several:place	-0.048 0.048
before:work:several:question	-0.251 0.251
before:work:several:reply	0.219 -0.219
before:work:several:thing	0.065 -0.065
before:work:several:wish	-0.032 0.032
both:concrete	0.169 -0.169
chance:concrete	0.167 -0.167
chance:general	0.511 -0.511
class:body	0.272 -0.272
class:creature	-0.179 0.179
class:doing	-0.021 0.021
class:family	-0.058 0.058
class:formFacts	0.217 -0.217
class:generalWork	0.259 -0.259
class:home	0.196 -0.196
class:joy	-0.48 0.48
class:needed	-0.426 0.426
class:occupation	-0.242 0.242
class:offer	-0.192 0.192
class:office	0.637 -0.637
class:othersWork	0.222 -0.222
class:pastWork	-0.2 0.2
class:place	-0.461 0.461
class:question	0.197 -0.197
class:reply	0.19 -0.19
class:skill	-0.148 0.148
class:thing	-0.02 0.02
class:wish	-0.284 0.284
concrete	-0.032 0.032
earlier:answered	0.454 -0.454
earlier:asked	0.233 -0.233
earlier:class:body	0.03 -0.03
earlier:class:creature	0.082 -0.082
earlier:class:doing	0.459 -0.459
earlier:class:family	0.13 -0.13
earlier:class:formFacts	0.01 -0.01
earlier:class:generalWork	0.063 -0.063
earlier:class:home	0.086 -0.086
earlier:class:joy	0.163 -0.163
earlier:class:needed	-0.347 0.347
earlier:class:occupation	0.269 -0.269
earlier:class:offer	0.114 -0.114
earlier:class:office	0.094 -0.094
earlier:class:othersWork	0.032 -0.032
earlier:class:pastWork	0.145 -0.145
earlier:class:place	0.151 -0.151
earlier:class:question	-0.06 0.06
earlier:class:reply	0.087 -0.087
earlier:class:skill	-0.035 0.035
earlier:class:thing	0.352 -0.352
earlier:class:wish	0.013 -0.013
earlier:concrete	0.391 -0.391
earlier:echoed	0.133 -0.133
earlier:many:body	0.14 -0.14
earlier:many:family	-0.066 0.066
earlier:many:offer	0.088 -0.088
earlier:many:thing	0.125 -0.125
earlier:many:wish	0.031 -0.031
earlier:several:body	0.111 -0.111
earlier:several:creature	0.118 -0.118
earlier:several:doing	0.297 -0.297
earlier:several:family	-0.182 0.182
earlier:several:generalWork	0.013 -0.013
earlier:several:home	-0.053 0.053
earlier:several:joy	0.015 -0.015
earlier:several:needed	0.015 -0.015
earlier:several:occupation	0.02 -0.02
earlier:several:offer	0.075 -0.075
earlier:several:pastWork	0.022 -0.022
earlier:several:place	0.072 -0.072
earlier:several:reply	-0.021 0.021
earlier:several:skill	0.011 -0.011
earlier:several:thing	0.412 -0.412
earlier:taken	0.232 -0.232
exclaims	-0.451 0.451
figure	0.317 -0.317
first:alle	0.022 -0.022
first:alt	0.015 -0.015
first:altså	-0.022 0.022
first:at	-0.154 0.154
first:bare	0.119 -0.119
first:da	-0.045 0.045
first:de	0.219 -0.219
first:dem	0.023 -0.023
first:den	0.208 -0.208
first:der	0.089 -0.089
first:det	0.401 -0.401
first:du	0.041 -0.041
first:efter	-0.024 0.024
first:en	0.143 -0.143
first:er	0.017 -0.017
first:et	0.044 -0.044
first:fint	0.053 -0.053
first:fra	0.065 -0.065
first:godt	0.033 -0.033
first:ham	-0.054 0.054
first:han	-0.021 0.021
first:har	0.023 -0.023
first:hellere	-0.152 0.152
first:hende	-0.057 0.057
first:her	0.026 -0.026
first:hold	0.011 -0.011
first:hos	0.068 -0.068
first:hun	-0.044 0.044
first:hvad	0.057 -0.057
first:hver	0.065 -0.065
first:hvor	0.011 -0.011
first:i	0.06 -0.06
first:ikke	0.028 -0.028
first:ja	0.031 -0.031
first:jamen	-0.025 0.025
first:jeg	0.03 -0.03
first:kan	0.099 -0.099
first:klokken	-0.027 0.027
first:køkkenet	-0.019 0.019
first:lidt	0.056 -0.056
first:lige	0.021 -0.021
first:man	-0.011 0.011
first:min	0.144 -0.144
first:må	-0.017 0.017
first:måske	-0.061 0.061
first:naboens	-0.012 0.012
first:ned	0.019 -0.019
first:nej	0.032 -0.032
first:noget	-0.378 0.378
first:nå	-0.039 0.039
first:når	-0.187 0.187
first:og	-0.073 0.073
first:også	0.011 -0.011
first:otte	0.024 -0.024
first:på	-0.099 0.099
first:så	0.047 -0.047
first:til	0.019 -0.019
first:to	-0.011 0.011
first:ud	-0.076 0.076
first:ved	-0.101 0.101
first:vi	0.249 -0.249
first:øh	-0.019 0.019
general+stuff	0.31 -0.31
general-stuff	-0.052 0.052
length	0.206 -0.206
life-stuff	0.026 -0.026
long15	-1.295 1.295
man	0.318 -0.318
many:body	0.091 -0.091
many:doing	0.029 -0.029
many:family	0.185 -0.185
many:generalWork	0.14 -0.14
many:needed	-0.029 0.029
many:offer	-0.114 0.114
many:office	0.086 -0.086
many:reply	-0.015 0.015
many:skill	-0.22 0.22
mark	0.537 -0.537
minimal	0.547 -0.547
next:concrete	0.574 -0.574
noClass	-0.273 0.273
noQuestion	0.271 -0.271
noWork	0.576 -0.576
not	0.111 -0.111
nothingEarlier	0.174 -0.174
offer+stuff	0.029 -0.029
opens	0.723 -0.723
pair:af at	-0.068 0.068
pair:af de	0.053 -0.053
pair:af dem	0.034 -0.034
pair:af en	0.039 -0.039
pair:af mig	0.011 -0.011
pair:af min	0.075 -0.075
pair:af og	0.083 -0.083
pair:af så	-0.065 0.065
pair:aften og	-0.121 0.121
pair:aldrig har	0.019 -0.019
pair:aldrig været	0.05 -0.05
pair:alle andre	-0.018 0.018
pair:alle dem	-0.013 0.013
pair:alle mennesker	0.024 -0.024
pair:alle sammen	-0.054 0.054
pair:altså at	0.045 -0.045
pair:altså de	-0.027 0.027
pair:altså for	0.024 -0.024
pair:altså ikke	0.013 -0.013
pair:altså jeg	-0.096 0.096
pair:altså rigtig	-0.021 0.021
pair:altså sådan	-0.015 0.015
pair:andet og	0.074 -0.074
pair:arbejde med	-0.05 0.05
pair:at alle	0.052 -0.052
pair:at blive	0.061 -0.061
pair:at bruge	0.111 -0.111
pair:at den	0.012 -0.012
pair:at der	-0.081 0.081
pair:at det	0.137 -0.137
pair:at få	-0.014 0.014
pair:at ham	-0.01 0.01
pair:at have	0.038 -0.038
pair:at holde	0.021 -0.021
pair:at hvis	0.029 -0.029
pair:at i	0.013 -0.013
pair:at jeg	0.182 -0.182
pair:at komme	0.067 -0.067
pair:at køre	-0.015 0.015
pair:at lave	-0.207 0.207
pair:at ligge	-0.205 0.205
pair:at læse	-0.079 0.079
pair:at man	0.04 -0.04
pair:at min	0.065 -0.065
pair:at nogen	-0.084 0.084
pair:at når	0.024 -0.024
pair:at prøve	-0.069 0.069
pair:at restaurere	-0.035 0.035
pair:at sidde	-0.2 0.2
pair:at sige	0.027 -0.027
pair:at skrive	-0.011 0.011
pair:at stille	-0.142 0.142
pair:at stå	-0.089 0.089
pair:at sy	-0.028 0.028
pair:at tage	0.119 -0.119
pair:at vaske	-0.022 0.022
pair:at vi	0.026 -0.026
pair:at vide	0.035 -0.035
pair:at være	-0.024 0.024
pair:bad mig	0.01 -0.01
pair:bange for	-0.035 0.035
pair:banken og	0.016 -0.016
pair:bare at	-0.119 0.119
pair:bare det	0.047 -0.047
pair:bare er	0.034 -0.034
pair:bare fordi	-0.021 0.021
pair:bare få	0.078 -0.078
pair:bare gerne	0.019 -0.019
pair:bare i	-0.019 0.019
pair:bare ikke	0.028 -0.028
pair:bare svært	0.016 -0.016
pair:bare sådan	0.049 -0.049
pair:bedre end	0.052 -0.052
pair:blive ved	0.029 -0.029
pair:bliver det	0.03 -0.03
pair:bliver man	0.013 -0.013
pair:bliver så	-0.035 0.035
pair:brev fra	0.021 -0.021
pair:bruge en	0.054 -0.054
pair:bussen og	0.056 -0.056
pair:da jeg	-0.101 0.101
pair:da op	0.011 -0.011
pair:dag jeg	0.026 -0.026
pair:dag men	0.039 -0.039
pair:dag og	-0.019 0.019
pair:de andre	0.032 -0.032
pair:de der	-0.047 0.047
pair:de er	-0.033 0.033
pair:de fleste	0.049 -0.049
pair:de har	-0.025 0.025
pair:de havde	0.039 -0.039
pair:de ikke	-0.085 0.085
pair:de kom	0.014 -0.014
pair:de kører	0.05 -0.05
pair:de laver	-0.015 0.015
pair:de manglede	-0.017 0.017
pair:de nye	-0.023 0.023
pair:de og	-0.05 0.05
pair:de sagde	-0.019 0.019
pair:de siger	-0.12 0.12
pair:de skal	0.056 -0.056
pair:de skriver	0.027 -0.027
pair:de skulle	-0.024 0.024
pair:de spørger	-0.024 0.024
pair:de står	-0.058 0.058
pair:de så	0.02 -0.02
pair:de søger	-0.051 0.051
pair:de unge	-0.028 0.028
pair:de ved	-0.068 0.068
pair:de vil	0.169 -0.169
pair:de ville	0.021 -0.021
pair:dem hver	-0.019 0.019
pair:dem i	-0.017 0.017
pair:dem med	-0.081 0.081
pair:dem også	-0.015 0.015
pair:dem om	-0.103 0.103
pair:dem på	-0.043 0.043
pair:dem så	0.076 -0.076
pair:den anden	0.012 -0.012
pair:den bedste	-0.015 0.015
pair:den der	0.043 -0.043
pair:den eneste	0.109 -0.109
pair:den er	0.186 -0.186
pair:den første	-0.025 0.025
pair:den gamle	-0.104 0.104
pair:den har	0.023 -0.023
pair:den i	0.09 -0.09
pair:den kan	0.014 -0.014
pair:den lille	-0.016 0.016
pair:den lå	0.031 -0.031
pair:den med	-0.051 0.051
pair:den samme	0.024 -0.024
pair:den siger	0.016 -0.016
pair:den slags	-0.024 0.024
pair:den stol	0.077 -0.077
pair:den var	0.022 -0.022
pair:der bare	0.044 -0.044
pair:der bliver	-0.018 0.018
pair:der de	-0.048 0.048
pair:der det	0.099 -0.099
pair:der en	0.111 -0.111
pair:der er	-0.361 0.361
pair:der får	0.038 -0.038
pair:der gerne	-0.039 0.039
pair:der gør	-0.016 0.016
pair:der har	0.106 -0.106
pair:der hedder	0.042 -0.042
pair:der hænger	-0.101 0.101
pair:der i	0.173 -0.173
pair:der ikke	0.016 -0.016
pair:der ingen	0.035 -0.035
pair:der jo	0.044 -0.044
pair:der kan	0.025 -0.025
pair:der kommer	-0.062 0.062
pair:der kunne	-0.017 0.017
pair:der kørte	0.052 -0.052
pair:der laver	0.06 -0.06
pair:der lugter	0.018 -0.018
pair:der lå	-0.157 0.157
pair:der mangler	-0.042 0.042
pair:der med	-0.012 0.012
pair:der må	0.063 -0.063
pair:der noget	0.03 -0.03
pair:der og	0.015 -0.015
pair:der sagde	0.207 -0.207
pair:der sidder	0.031 -0.031
pair:der skal	-0.096 0.096
pair:der skulle	-0.027 0.027
pair:der stod	0.065 -0.065
pair:der så	0.025 -0.025
pair:der var	-0.085 0.085
pair:der ved	-0.022 0.022
pair:derfor jeg	0.023 -0.023
pair:derhjemme og	-0.111 0.111
pair:det andet	0.058 -0.058
pair:det at	0.019 -0.019
pair:det bare	-0.01 0.01
pair:det bedste	-0.041 0.041
pair:det de	-0.106 0.106
pair:det der	-0.19 0.19
pair:det det	0.088 -0.088
pair:det dig	-0.018 0.018
pair:det ene	0.013 -0.013
pair:det eneste	-0.042 0.042
pair:det er	0.249 -0.249
pair:det fik	0.022 -0.022
pair:det folk	-0.033 0.033
pair:det for	0.074 -0.074
pair:det fordi	-0.027 0.027
pair:det gjorde	-0.06 0.06
pair:det glemmer	-0.119 0.119
pair:det godt	-0.02 0.02
pair:det går	0.023 -0.023
pair:det gælder	0.034 -0.034
pair:det har	0.045 -0.045
pair:det hele	0.052 -0.052
pair:det her	0.022 -0.022
pair:det i	-0.014 0.014
pair:det ikke	0.026 -0.026
pair:det jeg	-0.165 0.165
pair:det jo	0.049 -0.049
pair:det kan	0.058 -0.058
pair:det kunne	-0.075 0.075
pair:det lyder	0.012 -0.012
pair:det lærte	0.044 -0.044
pair:det med	-0.093 0.093
pair:det mig	0.012 -0.012
pair:det og	0.025 -0.025
pair:det på	0.059 -0.059
pair:det rigtige	0.034 -0.034
pair:det sagde	0.011 -0.011
pair:det samme	0.036 -0.036
pair:det sidste	-0.011 0.011
pair:det siger	0.019 -0.019
pair:det skal	0.103 -0.103
pair:det skulle	0.025 -0.025
pair:det står	0.097 -0.097
pair:det til	-0.046 0.046
pair:det var	-0.045 0.045
pair:det ved	0.023 -0.023
pair:det vidste	0.035 -0.035
pair:det vil	0.047 -0.047
pair:det ville	-0.062 0.062
pair:dig og	0.058 -0.058
pair:drømmer om	0.02 -0.02
pair:du er	-0.019 0.019
pair:du har	-0.018 0.018
pair:du kan	-0.022 0.022
pair:dække bord	0.018 -0.018
pair:dér med	-0.054 0.054
pair:efter at	0.019 -0.019
pair:egentlig gerne	-0.027 0.027
pair:egentlig godt	-0.047 0.047
pair:eller anden	0.01 -0.01
pair:en aften	-0.119 0.119
pair:en bule	-0.038 0.038
pair:en dag	0.046 -0.046
pair:en der	-0.139 0.139
pair:en eller	0.01 -0.01
pair:en eneste	0.021 -0.021
pair:en fyr	0.047 -0.047
pair:en god	-0.025 0.025
pair:en halv	0.128 -0.128
pair:en hammer	-0.028 0.028
pair:en hel	0.014 -0.014
pair:en i	0.01 -0.01
pair:en jeg	-0.09 0.09
pair:en krimi	-0.179 0.179
pair:en kvinde	0.037 -0.037
pair:en lettelse	0.05 -0.05
pair:en mand	0.058 -0.058
pair:en med	0.011 -0.011
pair:en måned	0.011 -0.011
pair:en ny	0.171 -0.171
pair:en og	-0.013 0.013
pair:en om	-0.012 0.012
pair:en omvej	-0.055 0.055
pair:en plakat	0.137 -0.137
pair:en på	-0.032 0.032
pair:en slags	0.025 -0.025
pair:en sommer	-0.022 0.022
pair:en stol	-0.081 0.081
pair:en til	-0.133 0.133
pair:en uge	-0.039 0.039
pair:en vagt	-0.01 0.01
pair:end mig	0.032 -0.032
pair:eneste der	0.155 -0.155
pair:eneste jeg	-0.03 0.03
pair:er aldrig	-0.016 0.016
pair:er altså	0.058 -0.058
pair:er at	-0.092 0.092
pair:er bange	-0.038 0.038
pair:er bare	0.098 -0.098
pair:er bedre	-0.021 0.021
pair:er blevet	-0.013 0.013
pair:er da	-0.027 0.027
pair:er de	0.024 -0.024
pair:er den	0.039 -0.039
pair:er der	0.096 -0.096
pair:er derfor	0.023 -0.023
pair:er det	0.052 -0.052
pair:er en	0.047 -0.047
pair:er et	-0.01 0.01
pair:er flyttet	0.064 -0.064
pair:er for	0.038 -0.038
pair:er fordi	0.031 -0.031
pair:er glad	0.021 -0.021
pair:er god	-0.094 0.094
pair:er gået	0.019 -0.019
pair:er hos	-0.037 0.037
pair:er i	0.017 -0.017
pair:er ikke	0.023 -0.023
pair:er ingen	-0.017 0.017
pair:er jeg	0.079 -0.079
pair:er kommet	0.067 -0.067
pair:er kun	-0.028 0.028
pair:er lige	0.022 -0.022
pair:er mest	-0.012 0.012
pair:er mig	-0.1 0.1
pair:er min	0.157 -0.157
pair:er måske	-0.016 0.016
pair:er nede	-0.047 0.047
pair:er noget	-0.042 0.042
pair:er nu	0.026 -0.026
pair:er når	-0.067 0.067
pair:er okay	-0.027 0.027
pair:er på	-0.013 0.013
pair:er social	0.037 -0.037
pair:er som	0.039 -0.039
pair:er til	-0.023 0.023
pair:er to	0.019 -0.019
pair:er vel	-0.028 0.028
pair:er vi	0.078 -0.078
pair:er åben	0.021 -0.021
pair:et arbejde	0.125 -0.125
pair:et glas	0.123 -0.123
pair:et job	0.019 -0.019
pair:et kursus	-0.01 0.01
pair:et med	0.025 -0.025
pair:et og	-0.019 0.019
pair:et rum	0.024 -0.024
pair:et sted	-0.089 0.089
pair:fem og	-0.015 0.015
pair:fem om	-0.035 0.035
pair:fik den	-0.018 0.018
pair:fik en	0.02 -0.02
pair:fik jeg	-0.019 0.019
pair:fik lov	-0.01 0.01
pair:fik vi	-0.012 0.012
pair:finde en	-0.016 0.016
pair:finder jeg	-0.028 0.028
pair:fint men	-0.035 0.035
pair:fint nok	0.021 -0.021
pair:fire og	-0.049 0.049
pair:fire til	-0.066 0.066
pair:fire timer	0.081 -0.081
pair:fire år	-0.017 0.017
pair:flyttet ind	0.064 -0.064
pair:folk bliver	-0.032 0.032
pair:folk der	-0.033 0.033
pair:folk i	0.039 -0.039
pair:folk med	0.063 -0.063
pair:folk siger	0.033 -0.033
pair:folk skal	-0.018 0.018
pair:for andre	0.018 -0.018
pair:for at	0.042 -0.042
pair:for dem	-0.011 0.011
pair:for der	-0.023 0.023
pair:for det	-0.053 0.053
pair:for eksempel	-0.012 0.012
pair:for en	0.029 -0.029
pair:for et	0.046 -0.046
pair:for folk	0.063 -0.063
pair:for gammel	-0.023 0.023
pair:for hele	-0.013 0.013
pair:for hende	-0.043 0.043
pair:for jeg	0.028 -0.028
pair:for jer	0.041 -0.041
pair:for meget	0.03 -0.03
pair:for mig	-0.038 0.038
pair:for nu	0.018 -0.018
pair:for sent	-0.074 0.074
pair:for sjov	0.012 -0.012
pair:for tiden	0.01 -0.01
pair:for tre	-0.045 0.045
pair:fordi der	0.02 -0.02
pair:fordi jeg	0.019 -0.019
pair:fortalte om	0.04 -0.04
pair:fra ni	-0.011 0.011
pair:fra starten	0.044 -0.044
pair:frem til	-0.039 0.039
pair:fuld af	0.048 -0.048
pair:fundet ud	0.012 -0.012
pair:få lov	0.067 -0.067
pair:får jeg	-0.018 0.018
pair:første gang	0.07 -0.07
pair:gang jeg	0.135 -0.135
pair:gav mig	0.035 -0.035
pair:gerne det	0.038 -0.038
pair:gerne have	0.057 -0.057
pair:gerne prøve	-0.022 0.022
pair:gerne tilbage	0.023 -0.023
pair:gerne vil	-0.041 0.041
pair:gerne være	-0.021 0.021
pair:gik jeg	-0.025 0.025
pair:gjorde jeg	-0.017 0.017
pair:gjort det	-0.011 0.011
pair:glad for	0.021 -0.021
pair:god dag	-0.091 0.091
pair:godt at	0.012 -0.012
pair:godt gøre	-0.013 0.013
pair:godt have	0.046 -0.046
pair:godt lide	-0.052 0.052
pair:godt sidde	-0.01 0.01
pair:godt tænke	0.019 -0.019
pair:godt være	-0.111 0.111
pair:gå med	-0.065 0.065
pair:gået i	0.013 -0.013
pair:går forbi	-0.039 0.039
pair:går med	-0.066 0.066
pair:gør det	-0.013 0.013
pair:gøre det	-0.013 0.013
pair:haft ondt	-0.01 0.01
pair:ham der	0.124 -0.124
pair:ham med	-0.062 0.062
pair:ham til	-0.035 0.035
pair:han blev	0.01 -0.01
pair:han har	0.102 -0.102
pair:han havde	-0.01 0.01
pair:han ikke	-0.021 0.021
pair:han kunne	0.059 -0.059
pair:han mangler	-0.048 0.048
pair:han sad	0.033 -0.033
pair:han siger	-0.053 0.053
pair:han skal	0.02 -0.02
pair:han spørger	-0.039 0.039
pair:han tog	0.023 -0.023
pair:han var	0.043 -0.043
pair:hans bror	0.039 -0.039
pair:har de	0.016 -0.016
pair:har den	0.024 -0.024
pair:har det	0.016 -0.016
pair:har du	0.017 -0.017
pair:har en	-0.138 0.138
pair:har et	0.04 -0.04
pair:har fundet	0.121 -0.121
pair:har fået	0.024 -0.024
pair:har gjort	-0.013 0.013
pair:har haft	0.024 -0.024
pair:har i	0.053 -0.053
pair:har ikke	-0.081 0.081
pair:har jeg	0.027 -0.027
pair:har jo	-0.098 0.098
pair:har kigget	-0.06 0.06
pair:har lovet	-0.01 0.01
pair:har lukket	0.036 -0.036
pair:har lært	-0.08 0.08
pair:har nøglen	0.016 -0.016
pair:har sat	-0.019 0.019
pair:har set	-0.027 0.027
pair:har siddet	0.118 -0.118
pair:har skrevet	-0.013 0.013
pair:har spurgt	-0.017 0.017
pair:har sådan	-0.038 0.038
pair:har taget	0.062 -0.062
pair:har to	0.013 -0.013
pair:har tænkt	-0.067 0.067
pair:havde en	-0.06 0.06
pair:havde været	0.025 -0.025
pair:have en	0.13 -0.13
pair:have et	0.028 -0.028
pair:have hjælp	0.011 -0.011
pair:have mig	-0.027 0.027
pair:have noget	-0.014 0.014
pair:hele dagen	-0.014 0.014
pair:hele mit	0.069 -0.069
pair:hele tiden	0.087 -0.087
pair:hele vejen	0.095 -0.095
pair:heller ikke	0.025 -0.025
pair:helst ikke	0.062 -0.062
pair:helt andet	0.031 -0.031
pair:hende den	-0.032 0.032
pair:hende der	-0.103 0.103
pair:hende fra	0.028 -0.028
pair:hende jeg	-0.043 0.043
pair:hende med	0.08 -0.08
pair:hende på	-0.026 0.026
pair:her jeg	0.047 -0.047
pair:hjem fra	-0.033 0.033
pair:hjem og	0.028 -0.028
pair:hjem så	0.047 -0.047
pair:hjemme hos	0.05 -0.05
pair:hold da	0.011 -0.011
pair:holde øje	0.011 -0.011
pair:hos dem	0.089 -0.089
pair:hos en	-0.099 0.099
pair:hos ham	-0.041 0.041
pair:hos mig	0.01 -0.01
pair:hos os	0.074 -0.074
pair:hun at	0.022 -0.022
pair:hun er	0.025 -0.025
pair:hun fik	0.013 -0.013
pair:hun havde	-0.024 0.024
pair:hun ikke	0.025 -0.025
pair:hun kunne	-0.03 0.03
pair:hun og	-0.023 0.023
pair:hun sagde	-0.143 0.143
pair:hun siger	0.011 -0.011
pair:hun så	0.01 -0.01
pair:hun var	0.168 -0.168
pair:hundrede og	-0.026 0.026
pair:hvad der	0.01 -0.01
pair:hvad det	-0.013 0.013
pair:hvad jeg	-0.052 0.052
pair:hvad man	-0.02 0.02
pair:hvad skal	0.025 -0.025
pair:hvad var	0.015 -0.015
pair:hvem der	0.089 -0.089
pair:hver anden	0.071 -0.071
pair:hver dag	-0.011 0.011
pair:hver en	-0.049 0.049
pair:hver gang	0.134 -0.134
pair:hvert fald	0.01 -0.01
pair:hvis der	-0.026 0.026
pair:hvis det	-0.037 0.037
pair:hvis jeg	-0.035 0.035
pair:hvis man	0.096 -0.096
pair:hvis nogen	0.059 -0.059
pair:hvor de	-0.069 0.069
pair:hvor der	-0.02 0.02
pair:hvor jeg	0.075 -0.075
pair:hvor man	0.064 -0.064
pair:hvor mange	-0.016 0.016
pair:hvor vi	0.157 -0.157
pair:hvordan man	-0.032 0.032
pair:høre når	-0.117 0.117
pair:i 2009	0.035 -0.035
pair:i beskæftigelse	0.018 -0.018
pair:i brevet	0.113 -0.113
pair:i bussen	0.056 -0.056
pair:i den	-0.135 0.135
pair:i det	0.153 -0.153
pair:i en	0.019 -0.019
pair:i et	0.011 -0.011
pair:i går	0.101 -0.101
pair:i hvert	0.01 -0.01
pair:i i	-0.057 0.057
pair:i kantinen	-0.138 0.138
pair:i lørdags	0.029 -0.029
pair:i mange	0.03 -0.03
pair:i marts	0.021 -0.021
pair:i maven	0.03 -0.03
pair:i mig	0.021 -0.021
pair:i morgen	0.021 -0.021
pair:i og	-0.093 0.093
pair:i opgangen	0.023 -0.023
pair:i sidste	0.024 -0.024
pair:i skole	-0.01 0.01
pair:i stedet	0.046 -0.046
pair:i stuen	0.06 -0.06
pair:i stykker	-0.054 0.054
pair:i sådan	-0.021 0.021
pair:i tirsdags	-0.044 0.044
pair:i to	0.125 -0.125
pair:i tolv	-0.024 0.024
pair:i tre	0.012 -0.012
pair:i tyve	-0.01 0.01
pair:i virkeligheden	-0.026 0.026
pair:i øjnene	0.039 -0.039
pair:ikke at	0.013 -0.013
pair:ikke bare	0.089 -0.089
pair:ikke det	-0.064 0.064
pair:ikke en	-0.038 0.038
pair:ikke engang	0.039 -0.039
pair:ikke er	0.063 -0.063
pair:ikke for	0.059 -0.059
pair:ikke gøre	-0.083 0.083
pair:ikke havde	-0.079 0.079
pair:ikke have	-0.078 0.078
pair:ikke hjemme	0.05 -0.05
pair:ikke huske	0.011 -0.011
pair:ikke hvad	-0.014 0.014
pair:ikke hvor	0.084 -0.084
pair:ikke i	-0.023 0.023
pair:ikke jeg	0.012 -0.012
pair:ikke kan	-0.014 0.014
pair:ikke komme	0.055 -0.055
pair:ikke kunne	0.043 -0.043
pair:ikke med	0.086 -0.086
pair:ikke mig	-0.034 0.034
pair:ikke nogen	0.014 -0.014
pair:ikke noget	0.059 -0.059
pair:ikke på	-0.077 0.077
pair:ikke ret	0.043 -0.043
pair:ikke rigtig	0.068 -0.068
pair:ikke sagt	0.018 -0.018
pair:ikke selv	0.022 -0.022
pair:ikke skal	-0.089 0.089
pair:ikke så	0.039 -0.039
pair:ikke sådan	-0.016 0.016
pair:ikke tilbage	-0.013 0.013
pair:ikke var	-0.038 0.038
pair:ikke vil	0.016 -0.016
pair:ind for	-0.011 0.011
pair:ind i	0.096 -0.096
pair:ind med	0.013 -0.013
pair:ind og	-0.032 0.032
pair:inde hos	-0.045 0.045
pair:inden den	-0.066 0.066
pair:inden for	0.013 -0.013
pair:indstillet på	0.056 -0.056
pair:ja altså	-0.033 0.033
pair:ja den	-0.012 0.012
pair:ja det	-0.189 0.189
pair:ja en	-0.113 0.113
pair:ja hun	0.028 -0.028
pair:ja hvis	-0.018 0.018
pair:ja i	0.015 -0.015
pair:ja jeg	0.22 -0.22
pair:ja men	0.036 -0.036
pair:ja og	0.066 -0.066
pair:ja tak	0.083 -0.083
pair:jamen det	0.029 -0.029
pair:jeg af	-0.072 0.072
pair:jeg aldrig	-0.068 0.068
pair:jeg at	0.095 -0.095
pair:jeg bare	0.02 -0.02
pair:jeg blev	-0.02 0.02
pair:jeg bliver	-0.027 0.027
pair:jeg bor	-0.024 0.024
pair:jeg da	0.02 -0.02
pair:jeg den	-0.062 0.062
pair:jeg der	0.142 -0.142
pair:jeg elsker	-0.036 0.036
pair:jeg en	0.02 -0.02
pair:jeg er	0.12 -0.12
pair:jeg fik	-0.024 0.024
pair:jeg fortalte	0.04 -0.04
pair:jeg fylder	0.087 -0.087
pair:jeg får	0.046 -0.046
pair:jeg gik	-0.04 0.04
pair:jeg gjorde	0.015 -0.015
pair:jeg gjort	0.011 -0.011
pair:jeg går	-0.047 0.047
pair:jeg gør	-0.011 0.011
pair:jeg har	0.115 -0.115
pair:jeg havde	-0.039 0.039
pair:jeg helst	0.021 -0.021
pair:jeg hjalp	-0.017 0.017
pair:jeg holdt	0.016 -0.016
pair:jeg i	-0.053 0.053
pair:jeg ikke	0.018 -0.018
pair:jeg jo	0.11 -0.11
pair:jeg kan	-0.363 0.363
pair:jeg klippede	-0.039 0.039
pair:jeg kom	-0.03 0.03
pair:jeg kommer	0.029 -0.029
pair:jeg kunne	0.013 -0.013
pair:jeg lave	-0.034 0.034
pair:jeg laver	-0.017 0.017
pair:jeg lov	-0.046 0.046
pair:jeg lå	0.046 -0.046
pair:jeg mangler	-0.057 0.057
pair:jeg med	0.027 -0.027
pair:jeg men	0.017 -0.017
pair:jeg må	-0.015 0.015
pair:jeg måske	-0.065 0.065
pair:jeg nu	-0.018 0.018
pair:jeg og	-0.036 0.036
pair:jeg på	-0.017 0.017
pair:jeg sad	0.041 -0.041
pair:jeg sagde	0.044 -0.044
pair:jeg savner	-0.027 0.027
pair:jeg se	0.057 -0.057
pair:jeg selv	0.022 -0.022
pair:jeg ser	-0.056 0.056
pair:jeg skal	0.177 -0.177
pair:jeg skulle	-0.035 0.035
pair:jeg snakker	0.045 -0.045
pair:jeg sov	0.012 -0.012
pair:jeg synes	0.075 -0.075
pair:jeg så	0.03 -0.03
pair:jeg sætter	-0.028 0.028
pair:jeg søger	0.022 -0.022
pair:jeg tager	-0.032 0.032
pair:jeg tog	-0.057 0.057
pair:jeg troede	0.06 -0.06
pair:jeg tænker	-0.128 0.128
pair:jeg tænkte	0.044 -0.044
pair:jeg var	-0.028 0.028
pair:jeg ved	0.123 -0.123
pair:jeg vel	0.032 -0.032
pair:jeg vil	-0.182 0.182
pair:jeg ville	-0.326 0.326
pair:jeg vågnede	0.028 -0.028
pair:jeg vågner	-0.01 0.01
pair:jeg været	-0.073 0.073
pair:jo aldrig	0.05 -0.05
pair:jo altid	-0.048 0.048
pair:jo at	0.014 -0.014
pair:jo bare	-0.083 0.083
pair:jo det	0.02 -0.02
pair:jo et	0.012 -0.012
pair:jo gerne	0.076 -0.076
pair:jo godt	-0.043 0.043
pair:jo i	-0.046 0.046
pair:jo ikke	0.05 -0.05
pair:jo køre	-0.06 0.06
pair:jo også	-0.022 0.022
pair:jo sådan	0.03 -0.03
pair:jo tak	0.015 -0.015
pair:job så	0.03 -0.03
pair:kalde det	-0.013 0.013
pair:kan arbejde	0.036 -0.036
pair:kan det	-0.073 0.073
pair:kan du	0.051 -0.051
pair:kan godt	-0.022 0.022
pair:kan høre	-0.116 0.116
pair:kan ikke	0.147 -0.147
pair:kan jeg	0.168 -0.168
pair:kan komme	-0.028 0.028
pair:kan lave	-0.015 0.015
pair:kan lide	-0.034 0.034
pair:kan lægge	0.047 -0.047
pair:kan man	0.021 -0.021
pair:kan se	-0.031 0.031
pair:kan stadig	-0.031 0.031
pair:kan være	0.024 -0.024
pair:kantine og	0.049 -0.049
pair:kiggede på	-0.029 0.029
pair:kigger på	0.043 -0.043
pair:kigget på	-0.06 0.06
pair:klokken elleve	0.029 -0.029
pair:klokken fem	-0.045 0.045
pair:klokken seks	0.025 -0.025
pair:klokken ti	0.019 -0.019
pair:kom der	0.075 -0.075
pair:kom for	-0.116 0.116
pair:kom forbi	0.018 -0.018
pair:kom til	0.175 -0.175
pair:komme for	-0.076 0.076
pair:komme i	0.042 -0.042
pair:komme igen	-0.02 0.02
pair:komme ind	0.02 -0.02
pair:komme og	-0.012 0.012
pair:kommer fra	-0.021 0.021
pair:kommer hjem	0.013 -0.013
pair:kommer og	-0.08 0.08
pair:kommet ind	0.034 -0.034
pair:kroppen ikke	-0.132 0.132
pair:kun en	-0.011 0.011
pair:kunne godt	-0.105 0.105
pair:kunne ikke	0.231 -0.231
pair:kunne jo	-0.101 0.101
pair:kunne komme	0.037 -0.037
pair:kunne se	-0.026 0.026
pair:kunne så	0.017 -0.017
pair:kunne være	-0.053 0.053
pair:kø ved	0.046 -0.046
pair:kører forbi	0.058 -0.058
pair:lade mig	-0.014 0.014
pair:lave mad	-0.021 0.021
pair:lave noget	-0.012 0.012
pair:lavet om	0.087 -0.087
pair:lide at	-0.097 0.097
pair:lide det	-0.029 0.029
pair:lidt af	0.024 -0.024
pair:lidt det	-0.029 0.029
pair:lige meget	0.015 -0.015
pair:lige ved	0.011 -0.011
pair:ligger der	0.018 -0.018
pair:ligger i	0.016 -0.016
pair:ligget på	0.021 -0.021
pair:lov at	0.032 -0.032
pair:lov til	0.01 -0.01
pair:lugter af	0.024 -0.024
pair:lys fra	0.029 -0.029
pair:lys i	-0.036 0.036
pair:lyst til	-0.042 0.042
pair:lå i	0.026 -0.026
pair:lå jeg	0.121 -0.121
pair:lå på	0.046 -0.046
pair:lægge gulv	-0.063 0.063
pair:lægger jeg	0.01 -0.01
pair:lært at	-0.013 0.013
pair:lært mig	-0.067 0.067
pair:man bare	0.029 -0.029
pair:man er	-0.01 0.01
pair:man får	0.158 -0.158
pair:man gik	-0.021 0.021
pair:man har	-0.108 0.108
pair:man ikke	0.051 -0.051
pair:man kan	0.121 -0.121
pair:man kunne	-0.05 0.05
pair:man måtte	-0.019 0.019
pair:man skulle	0.041 -0.041
pair:man var	-0.036 0.036
pair:mand der	-0.028 0.028
pair:mand i	-0.078 0.078
pair:mand på	-0.038 0.038
pair:mand siger	0.014 -0.014
pair:mange år	0.03 -0.03
pair:manglede en	-0.017 0.017
pair:mangler en	-0.099 0.099
pair:marts og	0.021 -0.021
pair:med alt	0.07 -0.07
pair:med at	-0.077 0.077
pair:med de	0.092 -0.092
pair:med dem	-0.061 0.061
pair:med den	-0.021 0.021
pair:med det	0.037 -0.037
pair:med en	0.15 -0.15
pair:med jeg	0.104 -0.104
pair:med men	0.01 -0.01
pair:med mig	-0.01 0.01
pair:med min	0.011 -0.011
pair:med og	0.152 -0.152
pair:meget men	0.032 -0.032
pair:men de	-0.045 0.045
pair:men den	0.027 -0.027
pair:men det	-0.07 0.07
pair:men i	-0.022 0.022
pair:men jeg	-0.076 0.076
pair:men når	0.045 -0.045
pair:men så	0.059 -0.059
pair:men vi	0.024 -0.024
pair:mens hun	0.063 -0.063
pair:mens vi	0.011 -0.011
pair:mere men	-0.024 0.024
pair:mig at	-0.201 0.201
pair:mig der	-0.034 0.034
pair:mig et	0.023 -0.023
pair:mig for	0.049 -0.049
pair:mig fordi	0.057 -0.057
pair:mig med	0.066 -0.066
pair:mig men	0.011 -0.011
pair:mig og	-0.017 0.017
pair:mig op	0.048 -0.048
pair:mig selv	-0.021 0.021
pair:mig så	0.04 -0.04
pair:mig til	-0.028 0.028
pair:mig ud	0.053 -0.053
pair:min barndom	0.049 -0.049
pair:min bror	0.037 -0.037
pair:min brors	0.024 -0.024
pair:min dreng	0.066 -0.066
pair:min far	-0.037 0.037
pair:min fars	0.021 -0.021
pair:min fætter	-0.015 0.015
pair:min gamle	0.139 -0.139
pair:min kusine	-0.017 0.017
pair:min kæreste	0.039 -0.039
pair:min lærer	0.062 -0.062
pair:min mand	0.027 -0.027
pair:min mor	0.085 -0.085
pair:min nabo	-0.064 0.064
pair:min onkel	-0.019 0.019
pair:min svoger	0.052 -0.052
pair:min søn	-0.034 0.034
pair:mit liv	0.05 -0.05
pair:mor der	0.025 -0.025
pair:morgen tidlig	-0.014 0.014
pair:må det	-0.021 0.021
pair:må du	0.016 -0.016
pair:måneder og	0.05 -0.05
pair:måtte have	-0.014 0.014
pair:natten og	0.029 -0.029
pair:ned gennem	0.073 -0.073
pair:ned til	0.062 -0.062
pair:nede i	-0.044 0.044
pair:nede og	0.01 -0.01
pair:nej det	0.079 -0.079
pair:nej ikke	-0.029 0.029
pair:nej jeg	0.016 -0.016
pair:ni til	-0.011 0.011
pair:nogen der	-0.043 0.043
pair:nogen spørger	0.074 -0.074
pair:noget andet	0.071 -0.071
pair:noget der	-0.086 0.086
pair:noget det	-0.042 0.042
pair:noget forkert	0.027 -0.027
pair:noget helt	0.031 -0.031
pair:noget i	0.056 -0.056
pair:noget ikke	-0.014 0.014
pair:noget imod	-0.057 0.057
pair:noget med	-0.406 0.406
pair:noget nyt	0.021 -0.021
pair:noget og	0.053 -0.053
pair:noget om	0.032 -0.032
pair:noget til	0.019 -0.019
pair:noget ved	-0.035 0.035
pair:nogle gange	-0.065 0.065
pair:nu har	0.063 -0.063
pair:nu kan	0.016 -0.016
pair:nu sidder	-0.016 0.016
pair:nu skal	0.012 -0.012
pair:nu så	-0.018 0.018
pair:nu vil	0.025 -0.025
pair:når de	-0.014 0.014
pair:når den	-0.067 0.067
pair:når der	-0.039 0.039
pair:når det	0.036 -0.036
pair:når han	0.075 -0.075
pair:når jeg	0.021 -0.021
pair:når man	-0.104 0.104
pair:når min	-0.017 0.017
pair:og at	-0.042 0.042
pair:og bare	-0.029 0.029
pair:og de	-0.147 0.147
pair:og dem	0.041 -0.041
pair:og den	0.083 -0.083
pair:og der	-0.012 0.012
pair:og det	0.19 -0.19
pair:og en	0.016 -0.016
pair:og folk	-0.029 0.029
pair:og få	-0.044 0.044
pair:og gik	-0.042 0.042
pair:og gå	0.033 -0.033
pair:og går	-0.119 0.119
pair:og han	0.088 -0.088
pair:og hans	0.039 -0.039
pair:og har	0.018 -0.018
pair:og have	0.03 -0.03
pair:og hende	0.019 -0.019
pair:og holde	-0.015 0.015
pair:og hun	-0.119 0.119
pair:og hvad	0.011 -0.011
pair:og hvem	0.026 -0.026
pair:og ikke	-0.074 0.074
pair:og jeg	0.185 -0.185
pair:og kigger	-0.014 0.014
pair:og lave	0.033 -0.033
pair:og man	0.017 -0.017
pair:og mig	0.044 -0.044
pair:og min	0.06 -0.06
pair:og noget	0.027 -0.027
pair:og nu	0.083 -0.083
pair:og når	0.031 -0.031
pair:og retter	0.019 -0.019
pair:og satte	-0.045 0.045
pair:og sige	0.038 -0.038
pair:og skifte	-0.039 0.039
pair:og spørger	-0.023 0.023
pair:og så	0.25 -0.25
pair:og sådan	-0.077 0.077
pair:og var	0.05 -0.05
pair:og ventede	-0.022 0.022
pair:og vi	-0.122 0.122
pair:også og	-0.017 0.017
pair:også om	0.01 -0.01
pair:okay jeg	-0.026 0.026
pair:om aftenen	-0.027 0.027
pair:om at	-0.038 0.038
pair:om dagen	-0.019 0.019
pair:om de	-0.15 0.15
pair:om den	-0.081 0.081
pair:om der	-0.047 0.047
pair:om en	0.028 -0.028
pair:om fredagen	0.023 -0.023
pair:om han	0.012 -0.012
pair:om jeg	-0.068 0.068
pair:om lørdagen	-0.026 0.026
pair:om min	0.075 -0.075
pair:om morgenen	-0.056 0.056
pair:om natten	0.021 -0.021
pair:om noget	0.118 -0.118
pair:om søndagen	0.053 -0.053
pair:om til	0.022 -0.022
pair:om ugen	0.047 -0.047
pair:ondt i	-0.01 0.01
pair:onkel har	-0.052 0.052
pair:op for	-0.015 0.015
pair:op i	-0.04 0.04
pair:op men	-0.014 0.014
pair:op og	0.077 -0.077
pair:op på	0.01 -0.01
pair:op til	0.065 -0.065
pair:opgangen siden	0.023 -0.023
pair:os alle	0.011 -0.011
pair:otte på	0.015 -0.015
pair:over en	-0.036 0.036
pair:over for	0.02 -0.02
pair:passe på	0.029 -0.029
pair:pil og	-0.031 0.031
pair:på at	0.169 -0.169
pair:på dem	-0.11 0.11
pair:på den	0.061 -0.061
pair:på det	-0.122 0.122
pair:på en	0.057 -0.057
pair:på et	0.048 -0.048
pair:på fredag	0.027 -0.027
pair:på hjørnet	-0.027 0.027
pair:på mig	0.1 -0.1
pair:på min	0.012 -0.012
pair:på og	-0.026 0.026
pair:på planteskolen	0.012 -0.012
pair:på skolen	-0.067 0.067
pair:på sygehuset	0.011 -0.011
pair:på tag	-0.044 0.044
pair:på to	-0.011 0.011
pair:på torvet	-0.095 0.095
pair:på vej	-0.052 0.052
pair:ret meget	0.032 -0.032
pair:rigtig noget	0.062 -0.062
pair:ringer endnu	-0.05 0.05
pair:rundt og	-0.011 0.011
pair:rundt på	0.012 -0.012
pair:sad og	0.082 -0.082
pair:sad på	-0.057 0.057
pair:sagde at	0.276 -0.276
pair:sagde det	0.044 -0.044
pair:sagde du	-0.019 0.019
pair:sagde hun	0.011 -0.011
pair:sagde jeg	-0.012 0.012
pair:sagt at	0.036 -0.036
pair:sat en	-0.038 0.038
pair:se folk	0.035 -0.035
pair:se om	-0.094 0.094
pair:se på	-0.062 0.062
pair:seks og	0.063 -0.063
pair:seksten og	0.074 -0.074
pair:selv i	0.018 -0.018
pair:selv om	-0.023 0.023
pair:set mig	-0.017 0.017
pair:sidde i	0.035 -0.035
pair:sidde ved	-0.193 0.193
pair:sidder i	-0.067 0.067
pair:sidder jeg	-0.028 0.028
pair:sidder og	-0.021 0.021
pair:sidder på	0.034 -0.034
pair:siddet i	0.118 -0.118
pair:siden jeg	-0.029 0.029
pair:sider og	0.03 -0.03
pair:sig og	-0.031 0.031
pair:sig op	0.034 -0.034
pair:sige at	0.016 -0.016
pair:sige det	-0.048 0.048
pair:sige jeg	0.02 -0.02
pair:sige noget	0.024 -0.024
pair:siger at	-0.121 0.121
pair:siger de	-0.029 0.029
pair:siger han	-0.037 0.037
pair:siger ikke	0.025 -0.025
pair:siger jo	0.014 -0.014
pair:skal arbejde	0.034 -0.034
pair:skal gå	0.011 -0.011
pair:skal jeg	0.034 -0.034
pair:skal jo	0.037 -0.037
pair:skal ligge	0.012 -0.012
pair:skal man	-0.017 0.017
pair:skal samles	-0.068 0.068
pair:skal se	-0.075 0.075
pair:skal stå	0.059 -0.059
pair:skal til	0.02 -0.02
pair:skal ud	0.024 -0.024
pair:skal være	0.082 -0.082
pair:skriv at	-0.041 0.041
pair:skrive under	0.026 -0.026
pair:skulle bare	-0.021 0.021
pair:skulle have	-0.015 0.015
pair:skulle jeg	0.027 -0.027
pair:skulle sige	-0.014 0.014
pair:slå græs	-0.038 0.038
pair:små ting	-0.035 0.035
pair:snakker vi	0.091 -0.091
pair:snakket med	-0.013 0.013
pair:som det	0.05 -0.05
pair:som en	-0.014 0.014
pair:som i	0.055 -0.055
pair:som jeg	-0.025 0.025
pair:som kok	0.022 -0.022
pair:som om	0.042 -0.042
pair:spurgt om	-0.045 0.045
pair:spurgte om	-0.021 0.021
pair:sted hvor	-0.036 0.036
pair:sted med	-0.064 0.064
pair:stedet for	0.046 -0.046
pair:stod der	0.031 -0.031
pair:stod for	0.011 -0.011
pair:stod jeg	0.051 -0.051
pair:stod ved	-0.022 0.022
pair:stol der	0.056 -0.056
pair:stuen så	0.09 -0.09
pair:stykker og	-0.053 0.053
pair:stå der	-0.042 0.042
pair:stå i	-0.024 0.024
pair:stå og	-0.02 0.02
pair:stå op	0.01 -0.01
pair:står der	0.047 -0.047
pair:står og	-0.035 0.035
pair:står på	0.094 -0.094
pair:står ved	0.01 -0.01
pair:sur og	0.023 -0.023
pair:svært med	0.032 -0.032
pair:så at	0.019 -0.019
pair:så begyndte	0.014 -0.014
pair:så blev	-0.021 0.021
pair:så bliver	0.042 -0.042
pair:så de	-0.042 0.042
pair:så det	-0.037 0.037
pair:så en	0.01 -0.01
pair:så er	0.133 -0.133
pair:så finder	-0.028 0.028
pair:så gik	0.094 -0.094
pair:så hvis	0.021 -0.021
pair:så kan	0.047 -0.047
pair:så kom	0.022 -0.022
pair:så kunne	-0.013 0.013
pair:så lå	0.121 -0.121
pair:så lægger	0.01 -0.01
pair:så man	-0.014 0.014
pair:så meget	0.033 -0.033
pair:så må	-0.018 0.018
pair:så nu	-0.026 0.026
pair:så når	0.078 -0.078
pair:så på	0.069 -0.069
pair:så sagde	0.076 -0.076
pair:så sidder	0.078 -0.078
pair:så siger	0.087 -0.087
pair:så snakker	0.074 -0.074
pair:så stod	0.045 -0.045
pair:så står	0.047 -0.047
pair:så tog	-0.03 0.03
pair:så tænker	-0.069 0.069
pair:så tænkte	0.032 -0.032
pair:så ved	0.029 -0.029
pair:så vil	-0.016 0.016
pair:sådan at	0.039 -0.039
pair:sådan en	0.035 -0.035
pair:sådan er	0.013 -0.013
pair:sådan et	-0.029 0.029
pair:sådan jeg	0.014 -0.014
pair:sådan noget	-0.052 0.052
pair:sådan nogle	-0.02 0.02
pair:sætter ting	-0.062 0.062
pair:søster i	-0.02 0.02
pair:tage imod	0.068 -0.068
pair:tage mig	0.069 -0.069
pair:til alt	0.01 -0.01
pair:til arbejdsmarkedet	0.025 -0.025
pair:til at	-0.17 0.17
pair:til de	-0.012 0.012
pair:til dem	0.011 -0.011
pair:til den	-0.041 0.041
pair:til det	0.056 -0.056
pair:til en	0.044 -0.044
pair:til hende	-0.045 0.045
pair:til jul	-0.018 0.018
pair:til klokken	0.047 -0.047
pair:til last	0.056 -0.056
pair:til mig	-0.048 0.048
pair:til min	0.068 -0.068
pair:til noget	0.028 -0.028
pair:til og	0.018 -0.018
pair:til to	-0.029 0.029
pair:tilbage og	0.034 -0.034
pair:timer er	-0.038 0.038
pair:to gange	0.036 -0.036
pair:to hundrede	-0.013 0.013
pair:to måneder	0.05 -0.05
pair:to om	-0.026 0.026
pair:to timer	-0.016 0.016
pair:tog en	-0.024 0.024
pair:tolv år	-0.024 0.024
pair:tre dage	-0.022 0.022
pair:tre gange	0.013 -0.013
pair:tre og	-0.138 0.138
pair:tre timer	-0.029 0.029
pair:tre uger	0.03 -0.03
pair:tre år	-0.047 0.047
pair:tror jeg	0.021 -0.021
pair:tyve år	-0.01 0.01
pair:tænke mig	0.012 -0.012
pair:tænker jeg	-0.094 0.094
pair:tænkt at	0.014 -0.014
pair:tænkt på	-0.179 0.179
pair:tænkte jeg	0.028 -0.028
pair:ud for	-0.063 0.063
pair:ud hvor	-0.093 0.093
pair:ud i	-0.014 0.014
pair:ud med	0.128 -0.128
pair:ud og	0.031 -0.031
pair:ud på	-0.03 0.03
pair:ud til	0.013 -0.013
pair:ude at	0.026 -0.026
pair:ude på	0.013 -0.013
pair:ude ved	-0.164 0.164
pair:uden at	0.17 -0.17
pair:ugen i	0.071 -0.071
pair:ungerne er	0.11 -0.11
pair:var altså	-0.027 0.027
pair:var at	-0.054 0.054
pair:var da	-0.028 0.028
pair:var den	0.164 -0.164
pair:var der	0.151 -0.151
pair:var det	0.046 -0.046
pair:var en	0.165 -0.165
pair:var faktisk	0.049 -0.049
pair:var for	-0.089 0.089
pair:var god	0.028 -0.028
pair:var i	-0.083 0.083
pair:var ikke	-0.09 0.09
pair:var jeg	-0.043 0.043
pair:var jo	-0.071 0.071
pair:var noget	0.013 -0.013
pair:var på	0.271 -0.271
pair:var sådan	-0.018 0.018
pair:var til	0.034 -0.034
pair:var ude	-0.11 0.11
pair:var ved	0.022 -0.022
pair:var vi	-0.177 0.177
pair:ved at	-0.029 0.029
pair:ved de	-0.102 0.102
pair:ved det	0.045 -0.045
pair:ved en	-0.145 0.145
pair:ved et	-0.038 0.038
pair:ved godt	0.025 -0.025
pair:ved hvad	-0.068 0.068
pair:ved ikke	0.122 -0.122
pair:ved jeg	0.041 -0.041
pair:ved min	-0.016 0.016
pair:vejen ned	0.095 -0.095
pair:ventede på	0.015 -0.015
pair:vi er	0.082 -0.082
pair:vi fik	0.046 -0.046
pair:vi har	0.057 -0.057
pair:vi havde	0.074 -0.074
pair:vi jo	-0.072 0.072
pair:vi skal	0.085 -0.085
pair:vi taler	-0.054 0.054
pair:vi var	-0.069 0.069
pair:vide at	-0.014 0.014
pair:vidste hvad	0.014 -0.014
pair:vidste jeg	0.035 -0.035
pair:vil egentlig	-0.047 0.047
pair:vil gerne	0.044 -0.044
pair:vil godt	0.041 -0.041
pair:vil have	0.055 -0.055
pair:vil hun	0.03 -0.03
pair:vil ikke	-0.021 0.021
pair:vil jeg	0.031 -0.031
pair:vil jo	0.023 -0.023
pair:vil ud	-0.01 0.01
pair:ville bare	0.016 -0.016
pair:ville egentlig	-0.027 0.027
pair:ville gerne	-0.034 0.034
pair:ville ikke	-0.073 0.073
pair:ville jeg	-0.016 0.016
pair:ville så	-0.015 0.015
pair:ville være	-0.051 0.051
pair:ville ønske	-0.02 0.02
pair:væk og	0.065 -0.065
pair:være en	0.015 -0.015
pair:være et	-0.048 0.048
pair:være noget	-0.039 0.039
pair:være på	-0.067 0.067
pair:være rart	-0.02 0.02
pair:været god	0.05 -0.05
pair:været hos	-0.032 0.032
pair:zoo om	-0.157 0.157
pair:åen og	0.053 -0.053
pair:år fra	-0.014 0.014
pair:år siden	-0.045 0.045
pair:øh jeg	-0.014 0.014
question:closed	0.373 -0.373
question:narrow	0.018 -0.018
question:open	0.197 -0.197
question:tag	-0.187 0.187
several:body	0.157 -0.157
several:creature	-0.052 0.052
several:doing	-0.529 0.529
several:family	0.435 -0.435
several:formFacts	0.161 -0.161
several:generalWork	0.399 -0.399
several:home	0.299 -0.299
several:joy	-0.109 0.109
several:needed	-0.176 0.176
several:occupation	-0.016 0.016
several:offer	-0.333 0.333
several:office	0.255 -0.255
several:pastWork	0.114 -0.114
several:place	-0.065 0.065
several:question	0.054 -0.054
several:reply	-0.021 0.021
several:skill	-0.254 0.254
several:thing	0.071 -0.071
several:wish	-0.033 0.033
short3	0.081 -0.081
short6	0.132 -0.132
stuff	0.03 -0.03
stuff2	-0.215 0.215
trails	-0.38 0.38
wish+stuff	-0.348 0.348
wish-stuff	0.068 -0.068
word:2009	0.042 -0.042
word:2015	0.028 -0.028
word:2018	0.026 -0.026
word:ad	-0.055 0.055
word:af	-0.137 0.137
word:afdeling	0.061 -0.061
word:affald	-0.033 0.033
word:afgør	0.037 -0.037
word:aflev	-0.045 0.045
word:aft	-0.217 0.217
word:aldr	0.036 -0.036
word:all	0.059 -0.059
word:alt	0.406 -0.406
word:altid	-0.055 0.055
word:altså	-0.133 0.133
word:and	0.225 -0.225
word:andr	0.029 -0.029
word:april	0.096 -0.096
word:arbejd	0.139 -0.139
word:arbejdsmarked	0.03 -0.03
word:astma	0.022 -0.022
word:at	-0.251 0.251
word:avis	-0.02 0.02
word:bad	0.024 -0.024
word:bag	0.051 -0.051
word:bageft	0.012 -0.012
word:bageri	-0.053 0.053
word:ban	-0.073 0.073
word:bang	-0.103 0.103
word:bank	0.043 -0.043
word:bar	0.15 -0.15
word:barndom	0.059 -0.059
word:bed	0.09 -0.09
word:bedr	0.063 -0.063
word:bedst	-0.186 0.186
word:beg	0.054 -0.054
word:begrund	-0.021 0.021
word:begynd	-0.125 0.125
word:behøv	-0.016 0.016
word:beskæft	0.022 -0.022
word:bestem	0.019 -0.019
word:besøg	0.076 -0.076
word:betal	0.026 -0.026
word:betalt	0.083 -0.083
word:betyd	0.134 -0.134
word:bibliotek	-0.067 0.067
word:bid	0.041 -0.041
word:bil	-0.094 0.094
word:billed	-0.031 0.031
word:bind	0.041 -0.041
word:biograf	0.043 -0.043
word:blev	0.035 -0.035
word:bliv	0.071 -0.071
word:blodbank	-0.037 0.037
word:blomst	-0.057 0.057
word:bo	-0.026 0.026
word:bol	0.067 -0.067
word:bor	0.022 -0.022
word:bord	0.08 -0.08
word:borg	0.054 -0.054
word:brev	0.037 -0.037
word:bril	-0.046 0.046
word:bror	0.12 -0.12
word:brug	0.054 -0.054
word:brækked	0.015 -0.015
word:brænd	0.035 -0.035
word:brød	-0.057 0.057
word:bul	-0.046 0.046
word:bus	0.087 -0.087
word:butik	0.164 -0.164
word:by	-0.065 0.065
word:båd	0.097 -0.097
word:bær	0.014 -0.014
word:børn	-0.042 0.042
word:børnehav	-0.014 0.014
word:campingvogn	-0.055 0.055
word:comput	-0.015 0.015
word:contain	-0.017 0.017
word:cykel	0.108 -0.108
word:cykelværksted	-0.053 0.053
word:cykl	0.107 -0.107
word:da	-0.086 0.086
word:dag	-0.143 0.143
word:dam	0.014 -0.014
word:dan	0.039 -0.039
word:danmark	0.068 -0.068
word:dansk	0.092 -0.092
word:dat	0.014 -0.014
word:de	-0.24 0.24
word:del	-0.018 0.018
word:dem	-0.229 0.229
word:den	0.407 -0.407
word:dengang	-0.142 0.142
word:der	-0.165 0.165
word:derfor	0.038 -0.038
word:derhjem	-0.093 0.093
word:derned	-0.026 0.026
word:derud	-0.054 0.054
word:det	-0.031 0.031
word:dig	0.036 -0.036
word:disk	-0.032 0.032
word:diskut	0.026 -0.026
word:dog	0.014 -0.014
word:drak	0.021 -0.021
word:dreng	0.066 -0.066
word:drivhus	-0.028 0.028
word:drøm	-0.013 0.013
word:du	0.08 -0.08
word:duer	-0.034 0.034
word:dumt	-0.03 0.03
word:dyr	0.021 -0.021
word:dæk	0.021 -0.021
word:dér	-0.058 0.058
word:dét	-0.01 0.01
word:dø	-0.098 0.098
word:død	0.198 -0.198
word:dør	-0.109 0.109
word:eft	-0.049 0.049
word:eftermiddag	-0.023 0.023
word:egent	-0.277 0.277
word:eksempel	-0.014 0.014
word:ell	0.042 -0.042
word:ellev	0.102 -0.102
word:elsk	-0.043 0.043
word:en	-0.109 0.109
word:end	0.072 -0.072
word:endnu	-0.087 0.087
word:ene	0.023 -0.023
word:enest	0.135 -0.135
word:engang	0.054 -0.054
word:enhv	0.043 -0.043
word:er	0.364 -0.364
word:et	-0.028 0.028
word:faktisk	0.035 -0.035
word:fald	0.011 -0.011
word:fand	-0.032 0.032
word:fandm	-0.073 0.073
word:far	-0.069 0.069
word:farv	-0.016 0.016
word:fat	-0.01 0.01
word:fej	-0.101 0.101
word:fem	-0.043 0.043
word:fest	0.021 -0.021
word:fik	0.036 -0.036
word:fin	-0.04 0.04
word:find	0.013 -0.013
word:fint	-0.027 0.027
word:fir	-0.313 0.313
word:fireogtyv	0.021 -0.021
word:firma	-0.01 0.01
word:fisk	0.056 -0.056
word:fjerd	-0.018 0.018
word:fjernsyn	0.122 -0.122
word:fjort	0.076 -0.076
word:flask	0.091 -0.091
word:flest	0.059 -0.059
word:flet	-0.053 0.053
word:flink	0.015 -0.015
word:flyt	0.09 -0.09
word:flød	-0.053 0.053
word:fløjt	-0.021 0.021
word:fod	0.028 -0.028
word:folk	0.013 -0.013
word:for	0.019 -0.019
word:forbi	0.057 -0.057
word:fordi	0.045 -0.045
word:forkert	0.069 -0.069
word:formiddag	0.121 -0.121
word:forskel	0.048 -0.048
word:forstå	0.077 -0.077
word:forstår	-0.068 0.068
word:fortalt	-0.118 0.118
word:fortæl	0.079 -0.079
word:fra	0.3 -0.3
word:frem	-0.047 0.047
word:fri	0.101 -0.101
word:frisk	-0.039 0.039
word:frisør	-0.029 0.029
word:frokost	-0.033 0.033
word:frue	0.056 -0.056
word:frys	0.012 -0.012
word:fugl	0.031 -0.031
word:fuld	0.131 -0.131
word:fund	0.146 -0.146
word:fyld	0.104 -0.104
word:fyr	0.034 -0.034
word:få	0.1 -0.1
word:fået	0.037 -0.037
word:får	0.11 -0.11
word:færg	0.019 -0.019
word:fæt	-0.018 0.018
word:fødselsdag	0.018 -0.018
word:følg	-0.044 0.044
word:før	0.01 -0.01
word:først	0.06 -0.06
word:ført	0.126 -0.126
word:gad	-0.045 0.045
word:gaml	0.018 -0.018
word:gammel	-0.104 0.104
word:gang	-0.029 0.029
word:gartneri	-0.045 0.045
word:gav	0.044 -0.044
word:gennem	0.108 -0.108
word:gern	0.057 -0.057
word:gid	0.011 -0.011
word:gik	-0.039 0.039
word:giv	0.034 -0.034
word:gjord	-0.024 0.024
word:glad	0.083 -0.083
word:glas	0.143 -0.143
word:glat	0.023 -0.023
word:glem	-0.142 0.142
word:god	-0.04 0.04
word:godmorg	-0.019 0.019
word:godt	-0.063 0.063
word:grav	0.151 -0.151
word:grin	-0.048 0.048
word:gryd	0.082 -0.082
word:græs	-0.046 0.046
word:gulv	-0.026 0.026
word:gå	-0.016 0.016
word:gået	0.058 -0.058
word:går	-0.039 0.039
word:gæld	0.139 -0.139
word:gør	-0.19 0.19
word:haft	-0.032 0.032
word:halm	-0.05 0.05
word:halv	0.184 -0.184
word:halvand	0.025 -0.025
word:halvfjerd	0.012 -0.012
word:halvtred	0.037 -0.037
word:ham	-0.131 0.131
word:han	0.224 -0.224
word:handl	0.011 -0.011
word:har	0.237 -0.237
word:hav	0.206 -0.206
word:havd	-0.016 0.016
word:hed	0.149 -0.149
word:hel	0.454 -0.454
word:helst	0.032 -0.032
word:helt	0.031 -0.031
word:hend	-0.048 0.048
word:hent	-0.023 0.023
word:her	0.027 -0.027
word:herind	0.032 -0.032
word:herop	0.03 -0.03
word:hest	-0.267 0.267
word:hjalp	-0.02 0.02
word:hjem	0.121 -0.121
word:hjælp	-0.071 0.071
word:hjørn	-0.125 0.125
word:hold	0.114 -0.114
word:hos	-0.201 0.201
word:host	-0.011 0.011
word:hoved	0.01 -0.01
word:hul	-0.034 0.034
word:hun	0.127 -0.127
word:hund	0.095 -0.095
word:hundred	-0.219 0.219
word:hurt	-0.014 0.014
word:husk	0.139 -0.139
word:huslej	-0.015 0.015
word:hvad	-0.017 0.017
word:hvem	0.015 -0.015
word:hver	0.114 -0.114
word:hvert	0.034 -0.034
word:hvilk	-0.029 0.029
word:hvis	0.06 -0.06
word:hvor	0.174 -0.174
word:hvordan	-0.03 0.03
word:hvornår	0.077 -0.077
word:hyld	0.112 -0.112
word:hånd	-0.05 0.05
word:håndled	0.015 -0.015
word:håndværk	0.029 -0.029
word:hår	-0.01 0.01
word:hæl	0.013 -0.013
word:hænd	-0.191 0.191
word:hæng	-0.188 0.188
word:høj	0.03 -0.03
word:højt	0.038 -0.038
word:hør	-0.143 0.143
word:i	0.159 -0.159
word:igen	-0.254 0.254
word:igennem	-0.15 0.15
word:ikk	0.126 -0.126
word:imod	0.045 -0.045
word:ind	-0.052 0.052
word:indstil	0.067 -0.067
word:indtil	0.049 -0.049
word:influenza	0.104 -0.104
word:ing	-0.159 0.159
word:ja	0.062 -0.062
word:jam	-0.03 0.03
word:jeg	-0.217 0.217
word:jer	0.183 -0.183
word:jo	-0.098 0.098
word:job	0.053 -0.053
word:jul	-0.016 0.016
word:kald	0.051 -0.051
word:kamera	0.028 -0.028
word:kanal	0.021 -0.021
word:kanin	0.018 -0.018
word:kantin	-0.107 0.107
word:kapelmest	-0.025 0.025
word:karrusel	-0.019 0.019
word:kartofl	0.03 -0.03
word:karton	-0.013 0.013
word:kas	0.186 -0.186
word:kat	0.021 -0.021
word:kend	-0.012 0.012
word:kig	-0.018 0.018
word:kigged	-0.026 0.026
word:kik	-0.035 0.035
word:kirk	0.023 -0.023
word:klip	-0.036 0.036
word:klipped	-0.047 0.047
word:klok	-0.022 0.022
word:klub	0.02 -0.02
word:kod	0.022 -0.022
word:kok	0.027 -0.027
word:kold	-0.06 0.06
word:kolleg	-0.074 0.074
word:kom	0.183 -0.183
word:kon	-0.124 0.124
word:kop	-0.029 0.029
word:kort	0.04 -0.04
word:kravl	-0.053 0.053
word:krimi	-0.215 0.215
word:krop	-0.143 0.143
word:kun	-0.024 0.024
word:kursus	-0.011 0.011
word:kurv	0.057 -0.057
word:kusin	-0.02 0.02
word:kuvert	0.01 -0.01
word:kvind	0.044 -0.044
word:kæld	0.042 -0.042
word:kærest	0.167 -0.167
word:køb	-0.077 0.077
word:køer	-0.015 0.015
word:køk	-0.043 0.043
word:kør	-0.02 0.02
word:kørekort	0.023 -0.023
word:kørt	0.029 -0.029
word:lad	-0.036 0.036
word:lag	-0.022 0.022
word:lagd	-0.101 0.101
word:lang	-0.012 0.012
word:last	0.067 -0.067
word:lastbil	-0.079 0.079
word:lav	-0.234 0.234
word:laved	-0.069 0.069
word:led	-0.012 0.012
word:let	0.061 -0.061
word:lid	-0.215 0.215
word:lidt	0.045 -0.045
word:ligesom	0.048 -0.048
word:lign	-0.022 0.022
word:lil	-0.092 0.092
word:linj	-0.061 0.061
word:liv	0.061 -0.061
word:lod	-0.014 0.014
word:loft	0.142 -0.142
word:lov	-0.016 0.016
word:luft	-0.033 0.033
word:lugt	0.036 -0.036
word:luk	0.055 -0.055
word:lung	0.168 -0.168
word:lyd	-0.058 0.058
word:lyk	0.093 -0.093
word:lyst	-0.051 0.051
word:lyt	-0.01 0.01
word:lå	0.044 -0.044
word:læg	-0.075 0.075
word:lær	0.08 -0.08
word:lært	0.09 -0.09
word:læs	-0.065 0.065
word:læst	0.024 -0.024
word:løb	0.071 -0.071
word:lød	0.01 -0.01
word:løft	0.012 -0.012
word:løn	0.027 -0.027
word:lørdag	-0.032 0.032
word:mad	-0.075 0.075
word:madpak	-0.114 0.114
word:man	0.191 -0.191
word:mand	-0.098 0.098
word:mandag	-0.254 0.254
word:mang	-0.107 0.107
word:mangl	-0.222 0.222
word:mangled	-0.02 0.02
word:mart	0.029 -0.029
word:maskin	-0.053 0.053
word:mav	0.037 -0.037
word:med	-0.527 0.527
word:meg	0.079 -0.079
word:mejeri	-0.061 0.061
word:men	0.044 -0.044
word:mening	-0.031 0.031
word:mennesk	-0.114 0.114
word:ment	0.01 -0.01
word:mer	0.021 -0.021
word:mest	0.096 -0.096
word:met	0.157 -0.157
word:mig	-0.077 0.077
word:min	0.657 -0.657
word:minut	-0.034 0.034
word:mit	0.072 -0.072
word:mor	0.124 -0.124
word:morg	-0.077 0.077
word:mus	-0.015 0.015
word:må	0.017 -0.017
word:måd	0.063 -0.063
word:mål	0.072 -0.072
word:måned	0.075 -0.075
word:måsk	-0.251 0.251
word:måt	-0.036 0.036
word:mærk	-0.034 0.034
word:mødt	0.065 -0.065
word:møl	-0.086 0.086
word:nabo	-0.113 0.113
word:nat	-0.078 0.078
word:navn	0.039 -0.039
word:ned	0.205 -0.205
word:nej	0.144 -0.144
word:nik	0.089 -0.089
word:nod	-0.082 0.082
word:nog	-0.164 0.164
word:nogl	-0.118 0.118
word:nok	0.02 -0.02
word:nu	0.046 -0.046
word:nul	0.042 -0.042
word:num	0.044 -0.044
word:numr	0.038 -0.038
word:ny	0.205 -0.205
word:nye	-0.027 0.027
word:nyt	0.025 -0.025
word:nå	-0.046 0.046
word:når	-0.481 0.481
word:næst	0.014 -0.014
word:nøj	-0.042 0.042
word:og	-0.047 0.047
word:også	-0.017 0.017
word:okay	-0.023 0.023
word:om	-0.125 0.125
word:omvej	-0.067 0.067
word:onkel	-0.022 0.022
word:onsdag	0.028 -0.028
word:op	0.043 -0.043
word:operation	0.054 -0.054
word:opgang	0.03 -0.03
word:oplyst	0.061 -0.061
word:opp	-0.078 0.078
word:opskrift	-0.013 0.013
word:ord	-0.035 0.035
word:ordn	-0.019 0.019
word:os	0.119 -0.119
word:ott	0.036 -0.036
word:over	0.082 -0.082
word:overfor	0.047 -0.047
word:pak	-0.049 0.049
word:pakked	0.06 -0.06
word:papir	0.04 -0.04
word:paris	0.047 -0.047
word:park	-0.074 0.074
word:pas	0.079 -0.079
word:passed	-0.036 0.036
word:peng	-0.038 0.038
word:pil	-0.037 0.037
word:plad	-0.027 0.027
word:plakat	0.161 -0.161
word:plan	-0.012 0.012
word:plant	0.042 -0.042
word:planteskol	0.014 -0.014
word:plejed	-0.044 0.044
word:plud	-0.021 0.021
word:portør	0.046 -0.046
word:post	-0.057 0.057
word:postka	0.024 -0.024
word:praktik	0.024 -0.024
word:pris	-0.019 0.019
word:præcis	0.039 -0.039
word:præst	0.053 -0.053
word:prøv	-0.092 0.092
word:punktum	0.061 -0.061
word:på	-0.229 0.229
word:pær	-0.01 0.01
word:rakt	-0.05 0.05
word:rart	-0.129 0.129
word:rask	-0.168 0.168
word:regn	-0.02 0.02
word:rej	-0.026 0.026
word:rejst	0.04 -0.04
word:rent	-0.037 0.037
word:reol	-0.023 0.023
word:restaur	-0.042 0.042
word:ret	0.049 -0.049
word:rigt	0.125 -0.125
word:ring	-0.144 0.144
word:ringed	0.016 -0.016
word:riv	0.01 -0.01
word:ro	0.035 -0.035
word:rul	-0.011 0.011
word:rum	0.029 -0.029
word:rund	-0.083 0.083
word:ryst	-0.05 0.05
word:råbt	0.029 -0.029
word:ræk	-0.133 0.133
word:rød	-0.121 0.121
word:røg	0.077 -0.077
word:rør	-0.018 0.018
word:røv	0.069 -0.069
word:sag	0.036 -0.036
word:sagd	0.248 -0.248
word:sagt	0.105 -0.105
word:sam	0.145 -0.145
word:samarbejd	-0.033 0.033
word:saml	-0.089 0.089
word:sand	-0.03 0.03
word:sang	0.041 -0.041
word:sat	-0.064 0.064
word:savn	-0.033 0.033
word:se	-0.036 0.036
word:sejl	-0.025 0.025
word:sekst	0.089 -0.089
word:selv	-0.017 0.017
word:send	-0.048 0.048
word:sent	-0.088 0.088
word:ser	-0.089 0.089
word:set	0.095 -0.095
word:sgu	0.132 -0.132
word:sid	-0.014 0.014
word:sidst	0.073 -0.073
word:sig	0.111 -0.111
word:sin	0.032 -0.032
word:sjov	0.015 -0.015
word:sjovt	-0.137 0.137
word:skal	0.226 -0.226
word:skat	0.066 -0.066
word:skift	0.073 -0.073
word:skilt	-0.029 0.029
word:sko	-0.046 0.046
word:skol	-0.036 0.036
word:skov	-0.103 0.103
word:skrev	-0.036 0.036
word:skriv	-0.029 0.029
word:skul	0.019 -0.019
word:skuld	0.017 -0.017
word:skur	-0.042 0.042
word:skurvogn	-0.013 0.013
word:skyld	0.031 -0.031
word:skæld	-0.091 0.091
word:skær	0.073 -0.073
word:skærm	0.023 -0.023
word:slagteri	-0.194 0.194
word:slang	0.01 -0.01
word:slet	0.026 -0.026
word:slå	-0.075 0.075
word:smed	0.028 -0.028
word:smid	-0.015 0.015
word:smiley	-0.011 0.011
word:små	-0.068 0.068
word:smør	0.047 -0.047
word:snak	0.116 -0.116
word:snart	0.014 -0.014
word:social	0.045 -0.045
word:sofa	0.023 -0.023
word:solg	-0.018 0.018
word:som	0.175 -0.175
word:sort	-0.076 0.076
word:sov	0.027 -0.027
word:spand	0.032 -0.032
word:spil	0.028 -0.028
word:spild	0.078 -0.078
word:spis	0.081 -0.081
word:sprog	0.098 -0.098
word:spurg	-0.126 0.126
word:spørg	-0.137 0.137
word:spørgsmål	-0.041 0.041
word:stad	-0.074 0.074
word:start	-0.021 0.021
word:station	0.07 -0.07
word:sted	-0.024 0.024
word:stil	-0.304 0.304
word:stilled	0.01 -0.01
word:stod	0.07 -0.07
word:stok	0.024 -0.024
word:stol	-0.016 0.016
word:stolt	-0.027 0.027
word:stor	-0.251 0.251
word:stort	0.056 -0.056
word:strik	0.011 -0.011
word:stuen	0.072 -0.072
word:styk	-0.096 0.096
word:stå	-0.091 0.091
word:stået	-0.068 0.068
word:står	0.078 -0.078
word:støv	-0.063 0.063
word:sup	0.044 -0.044
word:sur	0.108 -0.108
word:svar	-0.138 0.138
word:svog	0.063 -0.063
word:svær	0.017 -0.017
word:svært	0.035 -0.035
word:sy	-0.048 0.048
word:syg	0.038 -0.038
word:sygehus	0.113 -0.113
word:symaskin	-0.11 0.11
word:syn	0.115 -0.115
word:syng	0.086 -0.086
word:system	0.023 -0.023
word:syt	-0.049 0.049
word:syv	-0.082 0.082
word:så	0.501 -0.501
word:sådan	0.03 -0.03
word:sæb	-0.078 0.078
word:sæt	-0.114 0.114
word:søg	-0.141 0.141
word:søn	-0.173 0.173
word:søndag	0.049 -0.049
word:søst	-0.024 0.024
word:tabt	0.051 -0.051
word:tag	0.214 -0.214
word:tak	0.127 -0.127
word:tal	0.064 -0.064
word:talt	0.079 -0.079
word:taxa	-0.102 0.102
word:tegn	-0.053 0.053
word:telefon	-0.065 0.065
word:tid	0.184 -0.184
word:til	0.101 -0.101
word:tilbag	0.012 -0.012
word:tilbud	-0.018 0.018
word:tim	0.136 -0.136
word:ting	-0.318 0.318
word:tirsdag	-0.025 0.025
word:tjen	0.053 -0.053
word:to	-0.044 0.044
word:tog	-0.222 0.222
word:torv	-0.114 0.114
word:trap	0.035 -0.035
word:travlt	0.214 -0.214
word:tre	-0.297 0.297
word:trediv	-0.018 0.018
word:tredj	0.02 -0.02
word:tret	-0.018 0.018
word:troed	0.098 -0.098
word:tror	0.058 -0.058
word:truk	0.072 -0.072
word:tryk	-0.021 0.021
word:trykt	-0.016 0.016
word:træ	-0.064 0.064
word:træk	0.04 -0.04
word:træn	0.116 -0.116
word:tur	-0.021 0.021
word:turd	0.027 -0.027
word:tusind	-0.1 0.1
word:tyv	-0.022 0.022
word:tæl	-0.018 0.018
word:tænk	-0.267 0.267
word:tøj	-0.145 0.145
word:tør	-0.114 0.114
word:ud	0.13 -0.13
word:uddan	-0.015 0.015
word:ude	-0.3 0.3
word:uden	0.204 -0.204
word:uge	-0.046 0.046
word:ugen	0.018 -0.018
word:uger	0.036 -0.036
word:und	0.05 -0.05
word:undersøg	0.033 -0.033
word:undervis	-0.056 0.056
word:undskyld	0.037 -0.037
word:ung	0.097 -0.097
word:uret	-0.014 0.014
word:vand	0.032 -0.032
word:var	0.241 -0.241
word:vask	-0.026 0.026
word:ved	-0.127 0.127
word:vegn	0.106 -0.106
word:vej	0.027 -0.027
word:vejl	0.055 -0.055
word:vejr	0.01 -0.01
word:vel	0.037 -0.037
word:ven	0.037 -0.037
word:vent	-0.025 0.025
word:vented	-0.04 0.04
word:vi	0.173 -0.173
word:vid	0.154 -0.154
word:vikar	0.045 -0.045
word:vil	-0.425 0.425
word:vint	0.073 -0.073
word:virk	-0.031 0.031
word:virked	-0.065 0.065
word:vis	-0.059 0.059
word:vist	0.076 -0.076
word:vogn	-0.022 0.022
word:vognmand	0.03 -0.03
word:vred	-0.017 0.017
word:vuggestu	0.047 -0.047
word:vågn	-0.013 0.013
word:vågned	0.033 -0.033
word:væg	-0.123 0.123
word:væk	-0.01 0.01
word:vær	-0.185 0.185
word:værksted	-0.118 0.118
word:zoo	-0.046 0.046
word:åben	0.025 -0.025
word:åbn	-0.131 0.131
word:åen	0.063 -0.063
word:åh	-0.023 0.023
word:år	-0.143 0.143
word:øh	-0.026 0.026
word:øje	0.014 -0.014
word:ønsk	-0.024 0.024
work3	0.016 -0.016
work5	0.058 -0.058
workMinusLife	-0.735 0.735
wouldOrCould	-0.65 0.65
youAll	0.142 -0.142`,
  outcome: `grasped acknowledged overheard overtaken deferred
always	0.517 0.124 -0.193 -0.875 -1.061
I	-0.241 0.045 0.204 0.181 -0.185
after:concrete	0.661 -0.076 -0.517 0.084 -0.175
after:exclaims	0.346 0.163 -0.335 -0.056 -0.118
after:length	0.242 0.07 -0.351 -0.08 0.135
after:long15	0.143 -0.04 -0.061 -0.03 -0.012
after:mark	-0.004 0.189 0.045 -0.184 -0.045
after:minimal	-0.822 0.077 0.59 0.145 0.012
after:noQuestion	-0.072 -0.304 0.164 0.206 0.097
after:question:closed	-0.05 0.135 -0.004 -0.07 -0.01
after:question:declarative	0.101 0.032 0.025 -0.171 0.013
after:question:open	0.176 -0.044 -0.009 -0.112 -0.01
after:shares	0.009 -0.204 -0.195 0.303 0.087
after:short3	-0.435 0.148 0.53 0.024 -0.257
after:short6	-0.435 -0.261 0.558 -0.144 0.283
asks-shares	0.028 0.075 -0.323 0.137 0.095
asksShortly	0.461 0.406 -0.556 -0.171 -0.137
class:act	0.756 -0.192 -0.423 0.047 -0.183
class:askOn	0.507 -0.104 -0.145 -0.197 -0.052
class:benefit	-0.022 -0.042 -0.118 0.208 -0.027
class:defer	-0.343 -0.233 -0.281 -0.197 1.057
class:form	-0.002 -0.15 -0.103 0.36 -0.105
class:instrumental	0.019 -0.012 -0.022 0.022 -0.007
class:law	-0.282 -0.085 -0.041 0.24 0.169
class:ownStory	-0.163 -0.032 0.26 -0.023 -0.043
class:plan	-0.47 -0.091 -0.114 0.786 -0.11
class:praise	-0.6 0.755 -0.06 -0.169 0.075
class:sanction	-0.159 -0.048 -0.062 0.292 -0.022
class:sideDetail	-0.099 -0.376 1.019 -0.291 -0.249
class:takeUpAgain	0.253 -0.165 0.098 -0.139 -0.047
class:turnAway	-0.329 0.112 0.215 0.081 -0.078
class:understand	-0.317 0.562 -0.186 0.056 -0.114
exclaims	-0.243 0.596 -0.153 -0.134 -0.067
figure	0.262 -0.002 -0.007 -0.246 -0.007
first:at	0.08 -0.026 -0.03 -0.015 -0.009
first:den	0.015 0.062 -0.072 0 -0.005
first:der	-0.149 -0.11 0.124 0.156 -0.021
first:det	-0.331 0.278 -0.165 0.066 0.151
first:du	-0.126 0.041 -0.052 0.136 0
first:ej	-0.065 -0.15 0.249 -0.018 -0.016
first:en	0.096 -0.006 -0.002 -0.087 -0.002
first:er	-0.194 0.005 0.171 -0.024 0.042
first:godt	0.041 -0.012 -0.011 -0.005 -0.014
first:har	-0.103 0.096 0.049 -0.026 -0.016
first:hold	-0.002 0.022 -0.024 -0.002 0.005
first:hvad	0.245 -0.067 -0.096 -0.061 -0.021
first:hvem	0.039 -0.011 -0.01 -0.016 -0.003
first:hvis	-0.016 -0.006 -0.006 0.032 -0.004
first:hvor	0.205 0.026 -0.14 -0.063 -0.026
first:hvordan	0.081 -0.007 -0.058 -0.011 -0.006
first:hvornår	-0.017 -0.023 -0.005 0.046 -0.002
first:i	0.062 -0.01 -0.013 -0.035 -0.003
first:ja	-0.203 -0.207 0.108 0.22 0.082
first:jeg	-0.169 -0.051 0.047 0.168 0.005
first:kun	0.112 -0.026 -0.071 -0.011 -0.004
first:lad	-0.071 -0.017 -0.026 -0.014 0.129
first:men	-0.038 -0.021 0.056 0.007 -0.004
first:nej	-0.016 0.108 -0.067 -0.015 -0.01
first:noget	0.044 0.06 -0.077 -0.018 -0.009
first:nu	-0.031 -0.033 0.132 -0.047 -0.022
first:og	0.14 -0.028 -0.068 -0.029 -0.015
first:okay	-0.082 -0.038 0.223 -0.073 -0.03
first:om	0.037 -0.014 -0.007 -0.012 -0.004
first:på	0.022 -0.003 -0.001 -0.011 -0.007
first:skal	0.027 -0.003 -0.057 -0.013 0.045
first:skriv	0.078 -0.013 -0.004 -0.054 -0.007
first:så	0.272 0.15 -0.167 -0.06 -0.194
first:to	-0.021 0.117 -0.084 -0.006 -0.006
first:tre	-0.105 0.129 -0.013 -0.004 -0.007
first:vi	-0.089 -0.004 -0.029 0.122 0
first:åh	-0.015 0.007 0.042 -0.015 -0.019
institutional	-0.16 -0.471 -0.236 1.119 -0.262
last:class:act	0.327 -0.112 -0.374 0.258 -0.099
last:class:askOn	0.473 -0.067 -0.212 -0.159 -0.028
last:class:benefit	-0.002 -0.038 -0.065 0.125 -0.02
last:class:defer	-0.301 -0.227 -0.214 -0.217 0.96
last:class:form	-0.081 -0.098 -0.118 0.375 -0.078
last:class:law	-0.258 -0.033 -0.133 0.316 0.107
last:class:plan	-0.271 -0.089 -0.109 0.545 -0.078
last:class:praise	-0.454 1.249 -0.56 -0.13 -0.1
last:class:sanction	0 -0.048 -0.061 0.128 -0.019
last:class:sideDetail	-0.138 -0.293 0.875 -0.353 -0.091
last:class:takeUpAgain	0.201 -0.071 -0.164 -0.088 0.121
last:class:turnAway	-0.307 0.148 0.231 0.012 -0.084
last:class:understand	-0.087 0.445 -0.187 -0.105 -0.065
last:exclaims	-0.2 0.154 0.176 -0.096 -0.034
last:institutional	-0.155 -0.47 -0.235 1.121 -0.27
last:length	0.272 -0.091 -0.04 -0.14 -0.015
last:long15	0.242 -0.22 -0.2 0.004 0.174
last:many:act	0.077 -0.042 -0.013 -0.012 -0.01
last:many:defer	-0.039 -0.019 -0.047 -0.024 0.129
last:many:form	-0.104 -0.034 -0.012 0.155 -0.004
last:many:praise	-0.024 0.047 -0.012 -0.005 -0.006
last:mark	0.384 -0.475 0.085 0.143 -0.14
last:minimal	-0.149 0.235 -0.047 -0.029 -0.01
last:noQuestion	-0.06 0.541 -0.196 -0.202 -0.035
last:question:choice	0.013 -0.038 0.101 -0.051 -0.025
last:question:closed	-0.06 -0.143 0.82 -0.349 -0.257
last:question:declarative	0.314 -0.206 -0.542 0.294 0.142
last:question:narrow	-0.096 0.155 -0.082 0.053 -0.029
last:question:open	0.393 -0.103 -0.283 0.131 -0.119
last:several:act	0.394 -0.16 -0.081 -0.104 -0.049
last:several:askOn	0.126 -0.052 -0.028 -0.031 -0.014
last:several:benefit	-0.065 -0.024 -0.029 0.128 -0.01
last:several:defer	-0.156 -0.06 -0.134 -0.068 0.418
last:several:form	-0.115 -0.035 -0.02 0.206 -0.037
last:several:law	-0.009 -0.004 -0.006 0.031 -0.011
last:several:plan	-0.022 -0.063 -0.019 0.123 -0.019
last:several:praise	-0.029 0.101 -0.054 -0.008 -0.009
last:several:sideDetail	-0.011 -0.011 0.058 -0.041 0.004
last:several:turnAway	-0.053 -0.061 0.084 0.047 -0.017
last:several:understand	-0.035 0.18 -0.106 -0.024 -0.016
last:shares	0.425 -0.177 -0.209 -0.081 0.059
last:sharesNot	0.056 0.232 0.141 -0.106 -0.317
last:short3	0.018 0.208 -0.152 0.024 -0.096
last:short6	-0.153 0.112 0.407 -0.086 -0.277
last:word:altid	-0.042 0.005 0.051 -0.007 -0.008
last:word:at	0.01 -0.011 -0.027 -0.002 0.03
last:word:bare	-0.02 0.018 0.021 -0.016 -0.004
last:word:begynder	0.05 -0.005 -0.023 -0.015 -0.007
last:word:da	-0.147 0.344 -0.167 -0.011 -0.019
last:word:de	0.085 -0.192 0.179 -0.103 0.031
last:word:dejligt	-0.002 0.031 -0.024 -0.003 -0.002
last:word:dem	0.076 -0.043 0.01 -0.035 -0.007
last:word:den	-0.082 0.022 -0.033 0.077 0.016
last:word:der	-0.051 0.007 -0.016 0.06 -0.001
last:word:det	-0.066 0.443 0.028 -0.26 -0.143
last:word:dig	-0.011 -0.001 -0.011 0.026 -0.003
last:word:din	0.016 -0.005 0.027 -0.041 0.003
last:word:du	0.108 0.133 -0.116 -0.112 -0.012
last:word:ej	-0.065 -0.15 0.249 -0.018 -0.016
last:word:eller	0.085 -0.01 -0.055 -0.017 -0.003
last:word:en	0.018 0.133 -0.126 -0.001 -0.024
last:word:er	-0.369 0.682 0.114 -0.246 -0.179
last:word:et	-0.063 -0.061 0.029 0.123 -0.029
last:word:for	0.014 -0.011 -0.004 0.016 -0.015
last:word:forstår	0.008 0.015 -0.015 -0.005 -0.003
last:word:fået	-0.037 -0.029 0.107 -0.018 -0.022
last:word:får	-0.061 0.017 -0.09 0.147 -0.013
last:word:først	-0.008 -0.003 -0.005 0 0.015
last:word:godt	-0.036 0.028 0.036 -0.006 -0.022
last:word:gå	0.105 -0.038 -0.035 -0.027 -0.006
last:word:går	-0.014 -0.023 0.045 0 -0.008
last:word:har	-0.128 -0.05 0.194 -0.007 -0.009
last:word:have	-0.014 -0.038 0.191 -0.051 -0.088
last:word:helt	-0.103 0.001 0.144 -0.021 -0.021
last:word:her	0.019 -0.017 0.023 -0.015 -0.009
last:word:hun	-0.084 -0.017 0.116 -0.011 -0.004
last:word:hvad	0.265 -0.111 -0.105 -0.016 -0.032
last:word:hvem	0.045 -0.012 -0.01 -0.019 -0.003
last:word:hvilket	0.012 -0.003 -0.004 -0.004 -0.001
last:word:hvor	0.03 -0.031 0.011 -0.014 0.003
last:word:hvordan	-0.013 -0.016 -0.001 0.043 -0.013
last:word:hvornår	0.006 -0.029 -0.011 0.038 -0.004
last:word:i	0.1 -0.034 0.046 -0.082 -0.031
last:word:ikke	-0.096 0.088 -0.004 -0.056 0.068
last:word:ja	-0.022 0.063 -0.018 -0.012 -0.011
last:word:jeg	-0.079 0.148 -0.257 0.159 0.028
last:word:jo	-0.009 -0.048 -0.068 0.1 0.025
last:word:kan	0.048 -0.035 0.057 -0.104 0.033
last:word:kender	0.092 -0.01 -0.067 -0.011 -0.003
last:word:kom	0.167 -0.018 -0.135 -0.012 -0.002
last:word:kører	0.012 -0.001 -0.001 -0.006 -0.005
last:word:lad	-0.019 -0.001 -0.005 0.001 0.024
last:word:lige	-0.058 0.083 -0.041 -0.011 0.026
last:word:man	0.062 -0.003 -0.048 -0.008 -0.004
last:word:mange	0 -0.007 -0.007 0.017 -0.003
last:word:mangler	-0.002 -0.021 0.042 -0.014 -0.005
last:word:med	-0.013 0.045 -0.021 -0.036 0.026
last:word:men	-0.094 -0.081 0.087 0.011 0.077
last:word:må	-0.057 0.117 -0.04 -0.02 -0.001
last:word:måske	-0.022 -0.014 -0.028 -0.013 0.076
last:word:nej	-0.092 0.185 -0.061 -0.026 -0.006
last:word:nu	-0.078 -0.092 0.099 -0.039 0.11
last:word:når	0.088 -0.094 -0.123 -0.036 0.166
last:word:og	0.234 -0.156 -0.045 0.031 -0.064
last:word:okay	0.015 -0.129 0.139 -0.013 -0.013
last:word:op	0.08 -0.002 -0.014 -0.007 -0.057
last:word:os	-0.019 -0.001 -0.005 0.001 0.024
last:word:på	-0.017 -0.002 -0.004 0.03 -0.006
last:word:rigtig	-0.022 -0.043 0.091 -0.016 -0.011
last:word:selv	-0.075 -0.019 0.132 -0.016 -0.022
last:word:siger	0.073 -0.116 0.108 -0.045 -0.02
last:word:skal	0.005 -0.098 0.033 0.04 0.018
last:word:skrive	0 0.098 -0.053 -0.033 -0.013
last:word:skriver	-0.028 -0.061 -0.065 0.166 -0.011
last:word:skulle	-0.027 -0.057 0.107 -0.015 -0.008
last:word:så	0.01 0.196 -0.184 -0.041 0.019
last:word:sådan	0.088 0.088 -0.114 -0.033 -0.029
last:word:tager	0.03 -0.015 -0.036 -0.011 0.032
last:word:til	-0.044 0.084 -0.039 -0.026 0.024
last:word:tror	-0.076 0.047 0.055 -0.014 -0.013
last:word:tænker	0.009 -0.035 -0.03 -0.017 0.073
last:word:var	-0.001 -0.009 -0.041 0.077 -0.026
last:word:ved	0.1 -0.008 -0.011 -0.011 -0.071
last:word:vel	-0.134 -0.085 0.078 0.15 -0.009
last:word:vi	-0.055 0.044 -0.116 -0.045 0.172
last:word:vil	0.125 0.049 -0.143 -0.018 -0.013
last:word:være	0.088 -0.012 -0.129 0.085 -0.031
length	0.195 -0.211 0.098 -0.062 -0.03
long15	0.266 -0.418 -0.568 0.341 0.371
many:act	0.121 -0.053 -0.016 -0.035 -0.018
many:defer	-0.106 -0.079 -0.086 -0.036 0.307
many:form	-0.168 -0.035 -0.022 0.263 -0.037
many:law	-0.003 -0.005 -0.007 0.025 -0.01
many:plan	-0.011 -0.029 -0.002 0.05 -0.008
many:praise	-0.061 0.075 0.022 -0.028 -0.008
many:turnAway	-0.021 -0.043 0.059 0.02 -0.016
many:understand	-0.024 0.126 -0.074 -0.016 -0.013
mark	0.247 -0.29 0.148 0.122 -0.199
noClass	0.459 -0.472 0.375 -0.059 -0.286
noQuestion	0.081 0.256 0.09 -0.191 -0.213
otherField	-0.407 -0.18 0.163 0.139 0.284
otherField+asks	-0.256 -0.078 -0.03 0.302 0.062
otherField-shares	-0.31 -0.313 0.27 0.342 0.012
pair:af det	0.048 0.039 -0.015 -0.059 -0.013
pair:at blive	-0.006 -0.001 -0.008 -0.002 0.017
pair:at det	0.075 0.034 -0.054 -0.043 -0.011
pair:at du	-0.054 0.01 0.098 -0.012 -0.043
pair:at få	-0.042 -0.126 0.188 -0.014 -0.007
pair:at vide	-0.024 0.151 -0.066 -0.05 -0.01
pair:at være	0.001 -0.005 -0.006 0.012 -0.002
pair:bange for	0.014 -0.004 -0.005 -0.003 -0.002
pair:da dejligt	-0.002 0.017 -0.009 -0.002 -0.003
pair:da en	-0.077 0.173 -0.079 -0.008 -0.01
pair:da op	-0.003 0.026 -0.026 -0.002 0.005
pair:de har	-0.037 -0.006 0.056 -0.005 -0.008
pair:de siger	0.025 -0.008 -0.009 -0.005 -0.003
pair:den er	0.028 -0.006 -0.014 -0.003 -0.004
pair:den her	-0.001 -0.005 0.027 -0.013 -0.009
pair:den nye	-0.074 -0.003 0.084 0 -0.007
pair:den om	-0.002 -0.017 -0.005 0.027 -0.003
pair:den skal	-0.051 -0.007 -0.047 0.114 -0.008
pair:der er	-0.211 -0.133 0.075 0.234 0.034
pair:der har	0.071 0.096 -0.104 -0.05 -0.013
pair:der ikke	-0.005 -0.028 0.102 -0.039 -0.031
pair:der skal	-0.011 -0.013 -0.025 0.058 -0.009
pair:det bare	-0.011 -0.012 0.044 -0.012 -0.009
pair:det de	0.034 -0.037 0.033 -0.017 -0.014
pair:det der	-0.006 0.009 -0.014 0.015 -0.005
pair:det dig	0.012 -0.004 0 -0.004 -0.004
pair:det du	0.025 0.009 -0.016 -0.012 -0.005
pair:det er	0.035 0.022 -0.014 0.086 -0.129
pair:det forstår	-0.011 0.004 -0.015 0.025 -0.003
pair:det har	0.004 -0.003 -0.007 -0.011 0.017
pair:det ikke	-0.012 0.016 0.026 -0.076 0.046
pair:det kan	-0.013 0.143 -0.149 -0.016 0.035
pair:det kræver	-0.006 0.017 -0.007 0.001 -0.006
pair:det kunne	0.002 -0.006 -0.037 -0.011 0.052
pair:det lyder	-0.044 -0.028 0.006 -0.034 0.101
pair:det med	-0.002 -0.005 0.032 -0.019 -0.006
pair:det må	-0.122 0.22 -0.053 -0.034 -0.01
pair:det på	0.072 -0.004 -0.006 -0.054 -0.009
pair:det skal	0.014 0.014 -0.065 0.047 -0.01
pair:det skriver	-0.019 -0.001 -0.002 0.025 -0.002
pair:det så	-0.007 -0.003 -0.001 0.012 -0.002
pair:det sådan	0.031 -0.029 -0.034 0.043 -0.011
pair:det tager	-0.048 -0.005 -0.045 -0.012 0.11
pair:det til	0.06 -0.026 -0.015 -0.006 -0.013
pair:det tror	-0.079 0.06 0.045 -0.011 -0.015
pair:det var	-0.117 0.108 0.015 0.014 -0.02
pair:det være	0.033 -0.002 -0.024 -0.003 -0.004
pair:dig at	-0.021 -0.043 0.091 -0.016 -0.011
pair:dig i	-0.021 -0.066 0.099 -0.003 -0.01
pair:dig om	0.003 -0.003 -0.009 0.012 -0.003
pair:dig til	-0.096 -0.04 -0.025 0.171 -0.01
pair:din sygemelding	-0.007 -0.014 -0.001 0.039 -0.016
pair:dine tolv	0.042 -0.003 -0.008 -0.043 0.012
pair:du det	-0.063 -0.044 0.132 -0.019 -0.006
pair:du er	-0.116 0.09 -0.209 0.134 0.101
pair:du for	0.032 -0.009 -0.022 -0.022 0.02
pair:du fået	-0.034 -0.046 0.139 -0.035 -0.024
pair:du får	-0.089 -0.009 -0.042 0.149 -0.009
pair:du gerne	0.011 -0.003 -0.001 -0.005 -0.002
pair:du gå	0.011 -0.007 -0.011 0.008 -0.003
pair:du har	-0.176 -0.046 0.056 0.029 0.138
pair:du have	-0.014 -0.002 -0.007 0.02 0.002
pair:du ikke	-0.078 -0.055 0.167 -0.08 0.045
pair:du jo	0.092 -0.032 -0.024 -0.018 -0.018
pair:du kunne	-0.029 0.091 -0.054 -0.005 -0.003
pair:du lavet	0.032 -0.005 -0.013 -0.011 -0.003
pair:du lige	-0.034 0.1 -0.049 -0.028 0.012
pair:du mangler	-0.028 -0.011 0.054 -0.011 -0.005
pair:du og	0.116 -0.018 -0.014 -0.011 -0.073
pair:du om	0.011 -0.006 0.007 -0.007 -0.005
pair:du prøvet	0.035 -0.004 -0.028 -0.003 -0.001
pair:du ret	-0.034 -0.002 -0.033 0.09 -0.022
pair:du selv	-0.057 -0.013 0.051 -0.038 0.057
pair:du ser	0.019 -0.01 -0.004 -0.004 -0.001
pair:du sidst	-0.047 -0.001 -0.002 0.051 -0.001
pair:du siger	0.042 -0.004 -0.005 -0.03 -0.003
pair:du skal	0.092 0.001 -0.046 -0.016 -0.032
pair:du vil	0.127 -0.018 -0.083 -0.015 -0.011
pair:ej hvor	-0.019 -0.106 0.14 -0.009 -0.006
pair:eller er	0.052 -0.002 -0.043 -0.001 -0.005
pair:en der	0.043 -0.009 -0.027 -0.004 -0.003
pair:en praktik	-0.022 -0.002 -0.004 0.032 -0.004
pair:er altid	-0.042 0.005 0.051 -0.007 -0.008
pair:er bange	0.014 -0.004 -0.005 -0.003 -0.002
pair:er blevet	-0.002 -0.003 -0.016 -0.001 0.023
pair:er da	-0.075 0.06 0.037 -0.011 -0.012
pair:er de	-0.035 -0.046 0.058 0.033 -0.01
pair:er den	-0.066 -0.028 0.075 0.023 -0.005
pair:er der	-0.018 0.029 -0.006 0.036 -0.04
pair:er det	-0.044 0.059 -0.006 0.01 -0.019
pair:er din	0.077 -0.009 -0.035 -0.023 -0.009
pair:er du	-0.066 0.135 -0.045 -0.024 0
pair:er en	-0.003 0 -0.019 0.024 -0.002
pair:er et	-0.009 0 0 0.012 -0.003
pair:er godt	-0.006 0.05 -0.034 -0.004 -0.006
pair:er ikke	0.108 -0.007 -0.041 -0.014 -0.046
pair:er jeg	-0.017 0.045 -0.008 -0.009 -0.011
pair:er jo	-0.029 -0.075 0.088 0.071 -0.054
pair:er kommet	-0.04 -0.005 0.033 -0.005 0.017
pair:er noget	0.083 -0.018 -0.004 -0.058 -0.002
pair:er opereret	0.014 -0.001 -0.032 -0.007 0.026
pair:er rigtig	-0.022 -0.043 0.091 -0.016 -0.011
pair:er så	-0.008 0.021 -0.017 0.008 -0.005
pair:er søvn	-0.02 -0.002 -0.021 -0.004 0.047
pair:et halvt	-0.034 -0.002 -0.021 -0.007 0.065
pair:et sted	0.103 -0.015 -0.039 -0.022 -0.026
pair:finde en	0.022 -0.023 -0.009 -0.003 0.012
pair:for at	0.011 -0.005 -0.006 0.002 -0.002
pair:for det	-0.19 -0.029 -0.106 0.342 -0.018
pair:for dig	-0.02 -0.067 0.1 -0.023 0.009
pair:for en	-0.042 0.111 -0.055 -0.008 -0.006
pair:for mig	-0.002 0.058 -0.034 -0.014 -0.008
pair:for nu	-0.026 0.099 -0.034 -0.028 -0.01
pair:forstår jeg	-0.011 0.004 -0.015 0.025 -0.003
pair:fået den	-0.008 -0.005 0.031 -0.011 -0.007
pair:får du	0.07 -0.008 -0.029 -0.027 -0.006
pair:færdig med	-0.006 -0.002 -0.018 -0.008 0.034
pair:før vi	-0.006 -0.014 -0.002 0.027 -0.005
pair:først og	-0.056 -0.005 -0.033 -0.038 0.132
pair:først skal	-0.005 -0.001 -0.002 -0.003 0.011
pair:gik du	0.101 -0.003 -0.083 -0.01 -0.005
pair:godt at	-0.009 -0.029 0.057 -0.01 -0.008
pair:godt du	0.037 0.003 -0.02 -0.005 -0.015
pair:godt se	-0.002 0.066 -0.041 -0.015 -0.008
pair:går det	-0.031 -0.009 0.094 -0.044 -0.01
pair:går jeg	0.012 -0.005 0 -0.004 -0.003
pair:går vi	0.024 -0.03 -0.01 0.022 -0.006
pair:halvt år	-0.034 -0.002 -0.021 -0.007 0.065
pair:ham der	0.015 -0.001 -0.001 -0.009 -0.005
pair:ham med	0.032 -0.017 0.002 -0.008 -0.008
pair:hans nummer	0.016 -0.004 -0.001 -0.009 -0.002
pair:har det	0.026 0.096 -0.108 0.013 -0.027
pair:har du	-0.188 0.106 0.122 0.042 -0.082
pair:har fået	-0.104 -0.107 0.213 -0.053 0.052
pair:har haft	-0.007 -0.006 -0.007 -0.01 0.03
pair:har jeg	-0.001 -0.04 0.049 -0.005 -0.002
pair:har sat	-0.07 -0.002 0.079 -0.002 -0.005
pair:har vi	-0.019 -0.002 -0.018 0 0.038
pair:have dig	-0.05 -0.018 0.104 -0.003 -0.032
pair:have ind	0.018 -0.007 -0.005 0.02 -0.025
pair:have styr	-0.028 -0.002 -0.004 0.001 0.032
pair:heller ikke	-0.066 0.107 -0.052 0.019 -0.008
pair:her og	0.001 -0.015 -0.004 0.022 -0.004
pair:hold da	-0.003 0.026 -0.026 -0.002 0.005
pair:holdt op	0.01 -0.006 0.002 -0.002 -0.004
pair:hvad du	-0.002 0.013 -0.007 -0.002 -0.001
pair:hvad er	0.122 -0.059 -0.034 -0.018 -0.012
pair:hvad for	0.02 -0.01 -0.004 -0.004 -0.002
pair:hvad har	0.039 -0.007 -0.014 -0.014 -0.003
pair:hvad tænker	0.015 -0.004 -0.003 -0.005 -0.003
pair:hvad var	-0.056 -0.004 -0.011 0.075 -0.005
pair:hvem har	0.037 -0.011 -0.01 -0.014 -0.003
pair:hvis der	-0.023 -0.016 -0.016 0.061 -0.006
pair:hvis du	0.016 -0.01 -0.035 0.034 -0.005
pair:hvor er	-0.128 0.118 0.037 -0.015 -0.011
pair:hvor langt	0.038 -0.007 -0.01 -0.02 -0.003
pair:hvor mange	-0.012 -0.007 -0.007 0.03 -0.004
pair:hvordan går	-0.013 -0.01 0.08 -0.045 -0.011
pair:hvornår så	0.021 -0.006 -0.006 -0.007 -0.002
pair:høre at	-0.007 0.088 -0.054 -0.019 -0.008
pair:i dag	0.013 -0.003 -0.002 -0.006 -0.002
pair:i den	0.121 -0.008 -0.094 -0.018 -0.002
pair:i din	-0.03 -0.016 0.084 -0.008 -0.03
pair:i eftermiddag	0.034 -0.023 -0.004 -0.003 -0.004
pair:i en	-0.085 -0.021 0.06 0.066 -0.02
pair:i huset	-0.038 -0.014 0.019 0.043 -0.01
pair:i kantinen	-0.149 -0.002 0.079 0.079 -0.007
pair:i stedet	0.024 -0.007 -0.001 -0.007 -0.009
pair:i udlandet	-0.01 -0.01 -0.018 0.041 -0.004
pair:ikke bliver	0.078 -0.009 -0.036 -0.021 -0.012
pair:ikke det	-0.077 -0.014 0.088 0.01 -0.007
pair:ikke er	-0.004 -0.004 -0.008 -0.003 0.019
pair:ikke har	-0.051 -0.051 0.128 -0.011 -0.015
pair:ikke kan	0.011 -0.011 -0.016 0.001 0.015
pair:ikke lige	-0.023 -0.007 -0.04 -0.021 0.092
pair:ikke noget	-0.189 0.087 0.017 0.117 -0.033
pair:ikke være	0.083 0.003 -0.013 -0.069 -0.004
pair:ind i	-0.036 -0.034 0.075 0.035 -0.041
pair:inden du	-0.051 -0.002 -0.033 0.106 -0.021
pair:ja det	-0.078 0.315 -0.186 -0.054 0.003
pair:ja eller	-0.012 -0.038 0.046 0.007 -0.003
pair:ja hvad	0.033 -0.013 -0.007 -0.009 -0.004
pair:jeg er	-0.013 -0.016 0.045 -0.005 -0.011
pair:jeg får	-0.014 0.017 0.026 -0.011 -0.017
pair:jeg godt	-0.012 0.157 -0.127 0.001 -0.018
pair:jeg går	0.084 -0.006 -0.006 -0.006 -0.067
pair:jeg har	0.086 -0.007 -0.012 -0.043 -0.023
pair:jeg kan	0.009 -0.004 0.047 -0.042 -0.011
pair:jeg ringer	0.034 -0.021 -0.004 -0.004 -0.004
pair:jeg skal	-0.096 -0.041 -0.026 0.174 -0.011
pair:jeg skriver	-0.156 -0.041 -0.055 0.259 -0.007
pair:jeg synes	-0.007 -0.004 0.015 -0.014 0.009
pair:jeg til	0.049 -0.022 -0.01 -0.014 -0.004
pair:jo et	-0.101 -0.052 0.084 0.108 -0.039
pair:jo gå	-0.014 -0.01 -0.019 0.05 -0.008
pair:jo ikke	-0.013 -0.002 -0.013 -0.027 0.055
pair:kan det	-0.018 -0.006 -0.009 0.031 0.001
pair:kan du	0.079 -0.043 0.024 -0.023 -0.037
pair:kan jeg	-0.006 0.171 -0.126 -0.022 -0.017
pair:kan se	-0.052 -0.052 0.122 -0.018 0
pair:kan vi	-0.15 -0.045 -0.063 -0.035 0.293
pair:ked af	-0.008 0.089 -0.067 -0.009 -0.005
pair:klokken to	0.028 -0.028 0.021 -0.006 -0.015
pair:komme ind	0.021 -0.027 0.049 -0.021 -0.021
pair:kører vi	0.018 -0.003 -0.002 -0.004 -0.009
pair:lad os	-0.091 -0.02 -0.032 -0.015 0.159
pair:lidt mere	0.002 -0.003 -0.014 -0.006 0.021
pair:lige er	0.016 -0.001 -0.03 -0.005 0.02
pair:lige have	-0.005 -0.017 -0.01 0.038 -0.005
pair:lige nu	0.066 -0.006 -0.009 -0.008 -0.043
pair:lige se	-0.019 -0.012 -0.057 -0.016 0.104
pair:man på	0.04 -0.001 -0.032 -0.005 -0.002
pair:mangler en	0.028 -0.01 -0.012 -0.003 -0.002
pair:med blyant	0.024 -0.003 -0.027 0.011 -0.006
pair:med dem	0.166 -0.005 -0.006 -0.086 -0.068
pair:med den	-0.009 -0.014 0.093 -0.059 -0.011
pair:med en	0.106 -0.019 -0.02 -0.064 -0.003
pair:meldes inden	-0.004 -0.002 -0.005 0.013 -0.001
pair:men nu	-0.041 -0.03 0.086 -0.05 0.035
pair:mig og	0.042 -0.003 -0.005 -0.03 -0.004
pair:må du	-0.16 0.202 0.046 -0.06 -0.027
pair:må vi	0.021 -0.009 -0.007 -0.007 0.002
pair:natten ja	0.033 -0.013 -0.007 -0.009 -0.004
pair:noget for	-0.19 0.116 -0.088 0.171 -0.01
pair:noget med	0.127 0.042 -0.082 -0.075 -0.012
pair:noget vi	-0.008 -0.005 -0.003 -0.004 0.02
pair:nu din	-0.037 -0.022 0.059 -0.002 0.003
pair:nu du	0.085 -0.006 -0.006 -0.005 -0.068
pair:nu er	-0.056 0.076 -0.05 0.025 0.005
pair:nu og	0.05 -0.005 -0.023 -0.015 -0.007
pair:nu skal	-0.061 -0.038 0.111 -0.06 0.047
pair:nå men	-0.005 -0.007 0.031 -0.013 -0.006
pair:når det	0.157 -0.081 -0.073 -0.011 0.009
pair:når du	-0.043 -0.011 -0.035 -0.004 0.092
pair:og den	-0.017 -0.003 -0.008 0.034 -0.006
pair:og der	-0.009 -0.001 -0.003 0.015 -0.001
pair:og det	-0.068 -0.018 -0.047 0.078 0.056
pair:og du	-0.02 -0.035 -0.054 0.099 0.01
pair:og et	-0.07 -0.004 -0.001 0.079 -0.004
pair:og jeg	0.061 -0.023 0.061 -0.019 -0.08
pair:og se	-0.004 -0.004 -0.009 -0.002 0.019
pair:og spørger	0.032 -0.014 -0.008 -0.006 -0.004
pair:og så	-0.008 -0.036 -0.055 0.009 0.09
pair:om at	-0.007 -0.006 -0.007 0.026 -0.006
pair:om du	-0.083 -0.001 -0.001 0.086 -0.003
pair:om en	-0.007 -0.002 -0.003 0.013 -0.001
pair:om han	-0.015 -0.011 0.004 0.026 -0.004
pair:om natten	0.021 -0.047 0.11 -0.031 -0.053
pair:os få	-0.081 -0.003 -0.007 -0.009 0.1
pair:os tage	-0.017 -0.002 -0.003 -0.005 0.027
pair:plads i	0.006 -0.001 -0.023 -0.009 0.027
pair:på bagsiden	0.138 -0.001 -0.001 -0.129 -0.007
pair:på dem	0.061 -0.004 -0.034 -0.014 -0.008
pair:på den	-0.038 -0.007 0.067 -0.012 -0.01
pair:på det	-0.019 -0.022 0.008 -0.025 0.057
pair:på din	-0.004 0.098 -0.088 -0.007 0.001
pair:på en	0.021 -0.003 -0.004 -0.005 -0.008
pair:på fredag	0.054 -0.003 -0.016 -0.025 -0.009
pair:på ikke	-0.017 -0.023 -0.017 -0.004 0.062
pair:på jobnet	-0.05 -0.003 -0.003 0.058 -0.001
pair:på så	0.191 -0.072 -0.095 -0.012 -0.012
pair:ringer til	0.034 -0.021 -0.004 -0.004 -0.004
pair:se du	-0.002 -0.006 -0.009 0.003 0.014
pair:se for	-0.002 0.058 -0.034 -0.014 -0.008
pair:se hvad	-0.009 -0.01 -0.046 -0.011 0.075
pair:se jeg	-0.001 -0.005 0.027 -0.013 -0.009
pair:se om	-0.005 -0.001 -0.023 -0.007 0.036
pair:se på	-0.003 -0.024 -0.016 0.004 0.039
pair:se tiden	-0.015 -0.007 -0.018 -0.004 0.044
pair:sig selv	-0.083 0.149 -0.064 -0.011 0.009
pair:siger at	0.046 -0.005 -0.005 -0.032 -0.004
pair:siger de	-0.007 -0.105 0.121 -0.006 -0.004
pair:siger du	-0.001 -0.008 -0.02 -0.009 0.037
pair:siger vi	0.098 -0.031 -0.021 -0.015 -0.03
pair:skal det	0.106 -0.027 -0.034 -0.035 -0.009
pair:skal du	0.016 -0.015 -0.03 -0.038 0.066
pair:skal have	0.11 -0.021 -0.061 -0.08 0.053
pair:skal jeg	-0.017 -0.016 -0.011 0.05 -0.006
pair:skal jo	-0.034 -0.012 -0.032 0.096 -0.018
pair:skal lige	-0.003 -0.016 -0.004 0.025 -0.002
pair:skal ligge	-0.023 -0.002 -0.005 0.034 -0.004
pair:skal meldes	-0.004 -0.002 -0.005 0.013 -0.001
pair:skal stå	0.087 -0.003 -0.001 -0.082 -0.001
pair:skal vi	-0.072 -0.043 0.132 -0.025 0.008
pair:skal være	-0.027 -0.004 -0.037 0.091 -0.023
pair:skriver jeg	0.108 -0.022 -0.012 -0.069 -0.005
pair:skriver vi	-0.054 -0.001 -0.012 0.074 -0.007
pair:stedet for	0.024 -0.007 -0.001 -0.007 -0.009
pair:stolt af	-0.004 0.023 -0.008 -0.007 -0.004
pair:styr på	-0.029 -0.004 -0.01 0 0.043
pair:stå på	0.039 -0.011 -0.01 -0.012 -0.006
pair:står i	-0.012 -0.014 0.093 -0.056 -0.011
pair:så det	-0.112 -0.025 -0.037 0.144 0.03
pair:så du	0.11 -0.015 -0.079 -0.007 -0.009
pair:så er	-0.015 0.255 -0.145 -0.022 -0.073
pair:så fint	-0.001 0.023 -0.016 -0.003 -0.002
pair:så går	0.186 -0.104 -0.075 0.011 -0.018
pair:så har	0.003 -0.009 -0.018 -0.003 0.028
pair:så jeg	-0.027 -0.005 0.062 -0.026 -0.004
pair:så kan	-0.145 -0.023 -0.056 -0.062 0.286
pair:så kører	0.018 -0.003 -0.002 -0.004 -0.009
pair:så lad	-0.004 -0.002 -0.001 -0.003 0.01
pair:så siger	0.06 -0.026 -0.015 -0.006 -0.013
pair:så skal	0.105 -0.067 0.08 -0.036 -0.082
pair:så skriver	-0.011 -0.02 -0.022 0.062 -0.009
pair:så vi	-0.05 -0.008 0.018 0.071 -0.031
pair:sådan at	-0.012 -0.024 -0.01 0.053 -0.006
pair:sådan et	0.076 -0.01 -0.04 -0.007 -0.018
pair:søvn og	-0.02 -0.002 -0.021 -0.004 0.047
pair:tager den	-0.031 -0.002 -0.034 0.09 -0.023
pair:tager vi	0.024 -0.013 -0.034 -0.009 0.031
pair:tale om	-0.017 -0.008 -0.007 0.03 0.002
pair:tiden an	-0.015 -0.007 -0.018 -0.004 0.044
pair:til at	-0.028 -0.028 -0.031 0.013 0.075
pair:til dem	0.017 -0.004 -0.004 -0.004 -0.005
pair:til dig	0.003 -0.003 -0.006 -0.009 0.014
pair:til du	-0.007 -0.034 -0.029 -0.021 0.091
pair:til ham	0.065 -0.028 -0.016 -0.008 -0.014
pair:til næste	-0.014 -0.021 -0.011 0.027 0.019
pair:to om	0.028 -0.028 0.021 -0.006 -0.015
pair:tror jeg	-0.079 0.06 0.045 -0.011 -0.015
pair:tænke på	-0.044 -0.016 0.031 -0.02 0.05
pair:tænker du	0.015 -0.004 -0.003 -0.005 -0.003
pair:tænker jeg	-0.025 -0.032 -0.043 -0.015 0.115
pair:ud til	0.015 -0.003 -0.002 -0.003 -0.008
pair:var da	-0.078 0.171 -0.07 -0.011 -0.011
pair:var det	0.045 -0.021 -0.013 0.006 -0.016
pair:ved at	-0.002 -0.031 0.051 -0.008 -0.009
pair:vi det	0.084 -0.028 -0.021 -0.01 -0.024
pair:vi efter	0.037 -0.01 -0.006 -0.007 -0.014
pair:vi får	-0.022 -0.002 -0.016 0.045 -0.005
pair:vi har	-0.093 -0.017 -0.021 0.161 -0.029
pair:vi have	-0.022 -0.009 0.115 0.015 -0.099
pair:vi ikke	-0.004 -0.01 -0.06 -0.015 0.089
pair:vi lige	-0.006 0 -0.018 0.009 0.016
pair:vi må	-0.003 -0.004 -0.017 0.012 0.013
pair:vi når	-0.004 -0.001 -0.021 0.003 0.023
pair:vi se	-0.006 -0.024 -0.014 -0.003 0.047
pair:vi siger	-0.005 -0.032 0.054 -0.007 -0.01
pair:vi skal	-0.047 -0.007 -0.023 -0.037 0.114
pair:vi tage	0.001 -0.005 -0.008 -0.003 0.015
pair:vi ud	0.015 -0.003 -0.002 -0.003 -0.008
pair:vil jeg	0.019 0.059 -0.063 -0.011 -0.004
pair:ville du	0.012 -0.002 -0.003 -0.006 -0.001
pair:være en	0.011 -0.003 -0.005 -0.001 -0.002
pair:være stolt	-0.004 0.023 -0.008 -0.007 -0.004
points	0.067 0.188 0.134 -0.429 0.041
points+asks	-0.104 -0.239 0.177 0.082 0.089
question:choice	0.006 -0.039 0.1 -0.04 -0.028
question:closed	-0.369 0.168 0.375 -0.386 0.214
question:declarative	0.241 -0.223 -0.211 0.333 -0.138
question:narrow	0.008 0.123 -0.105 0.01 -0.035
question:open	0.721 -0.156 -0.456 0.039 -0.156
sameField	-0.093 -0.511 0.209 0.284 0.145
several:act	0.53 -0.175 -0.099 -0.185 -0.069
several:askOn	0.154 -0.071 -0.032 -0.035 -0.015
several:benefit	-0.065 -0.024 -0.029 0.128 -0.01
several:defer	-0.217 -0.123 -0.251 -0.149 0.738
several:form	-0.187 -0.038 -0.071 0.335 -0.04
several:law	-0.131 -0.012 -0.083 0.286 -0.06
several:plan	-0.228 -0.07 -0.06 0.403 -0.045
several:praise	-0.081 0.374 -0.242 -0.056 0.006
several:sideDetail	-0.07 -0.027 0.226 -0.107 -0.021
several:takeUpAgain	0.043 -0.03 -0.044 0.019 0.013
several:turnAway	-0.068 -0.072 0.128 0.068 -0.055
several:understand	-0.048 0.147 -0.111 0.032 -0.02
shares	0.397 0.198 -0.384 -0.129 -0.08
shares+asks	0.377 -0.278 0.171 -0.126 -0.13
shares2	0.563 -0.141 0.011 -0.334 -0.097
shares3	0.131 -0.013 -0.059 -0.039 -0.02
sharesNot	0.067 -0.145 0.319 -0.056 -0.173
short3	0.505 0.252 -0.689 0.036 -0.103
short6	-0.208 0.17 0.15 0.056 -0.168
we	-0.264 -0.429 -0.196 0.11 0.783
word:af	0.177 0.086 -0.184 0.007 -0.085
word:aftal	-0.016 -0.009 -0.012 0.046 -0.009
word:altid	0.054 -0.016 0.056 -0.084 -0.011
word:altså	-0.119 0.12 -0.068 -0.012 0.079
word:an	-0.018 -0.008 -0.021 -0.005 0.053
word:and	0.066 -0.028 -0.018 -0.006 -0.013
word:arbejd	0.005 -0.015 -0.014 0.033 -0.009
word:arm	0.147 -0.03 -0.044 -0.019 -0.054
word:at	-0.133 -0.144 0.395 -0.089 -0.029
word:august	0.017 -0.005 -0.014 -0.016 0.018
word:bagsid	0.165 -0.001 -0.001 -0.155 -0.008
word:bang	0.017 -0.005 -0.006 -0.004 -0.002
word:bank	0.158 -0.012 -0.127 -0.01 -0.009
word:bar	-0.028 0.057 -0.008 -0.013 -0.008
word:bed	0.004 -0.004 -0.01 0.014 -0.004
word:bedr	-0.07 -0.01 -0.021 -0.016 0.116
word:beg	0.065 -0.029 -0.021 0 -0.014
word:begynd	-0.024 0.124 -0.179 -0.023 0.103
word:bekræft	-0.008 -0.019 -0.006 0.036 -0.003
word:beskrev	-0.027 -0.003 -0.017 0.054 -0.007
word:betalt	-0.018 -0.003 0.03 -0.006 -0.003
word:billed	-0.017 0.109 -0.064 -0.017 -0.011
word:blev	-0.035 -0.011 0.057 -0.033 0.022
word:bliv	0.084 -0.055 -0.09 0.047 0.014
word:blyant	0.029 -0.004 -0.032 0.013 -0.007
word:børn	0.014 -0.129 0.094 -0.023 0.043
word:da	-0.226 0.417 -0.138 -0.026 -0.027
word:dag	0.082 -0.019 -0.011 -0.03 -0.021
word:de	0.182 -0.345 0.31 -0.156 0.01
word:dej	-0.034 -0.062 0.161 -0.043 -0.022
word:del	-0.027 -0.001 -0.002 0.031 -0.001
word:dem	0.449 -0.102 -0.054 -0.184 -0.109
word:den	-0.036 -0.154 0.161 0.069 -0.04
word:der	0.234 -0.073 -0.179 0.064 -0.045
word:derhjem	0.034 -0.001 -0.011 -0.015 -0.007
word:derned	0.032 -0.028 -0.022 0.026 -0.008
word:derud	-0.065 -0.119 0.209 -0.017 -0.008
word:desvær	-0.03 -0.005 -0.023 0.071 -0.013
word:det	-0.338 0.56 -0.29 -0.077 0.153
word:dig	-0.018 -0.157 0.119 0.122 -0.067
word:din	-0.216 0.017 0.125 0.03 0.045
word:dit	-0.031 -0.015 0.023 -0.022 0.045
word:du	-0.02 0.171 -0.316 0.108 0.059
word:dumt	-0.025 0.091 -0.037 -0.018 -0.011
word:dyr	-0.013 -0.124 0.178 -0.032 -0.01
word:dør	0.196 -0.06 -0.039 -0.088 -0.008
word:eft	0.08 -0.048 -0.043 -0.03 0.041
word:eftermiddag	0.043 -0.027 -0.006 -0.005 -0.005
word:ej	-0.078 -0.179 0.299 -0.022 -0.02
word:ell	0.195 -0.112 0.036 -0.089 -0.031
word:en	0.136 0.226 -0.047 -0.107 -0.207
word:end	0.033 -0.003 -0.011 -0.015 -0.003
word:endnu	0.055 -0.005 -0.012 -0.052 0.013
word:engang	-0.006 -0.008 -0.011 -0.005 0.029
word:er	-0.579 0.456 0.218 -0.042 -0.046
word:et	0.025 -0.124 -0.023 0.091 0.031
word:faktisk	-0.011 -0.018 -0.009 0.021 0.017
word:fem	-0.022 -0.003 -0.041 0.046 0.02
word:find	0.022 -0.041 0.104 -0.053 -0.031
word:fint	-0.016 -0.02 0.035 0.021 -0.02
word:flot	-0.007 0.013 -0.033 0.027 -0.001
word:folk	0.155 0.008 -0.139 -0.011 -0.013
word:for	-0.319 0.035 0.02 0.311 -0.047
word:forkert	-0.008 0.014 0.085 -0.05 -0.042
word:forløb	-0.097 -0.017 -0.005 0.126 -0.006
word:formiddag	-0.02 0.141 -0.105 -0.007 -0.008
word:forstår	0.001 -0.002 -0.021 0.028 -0.006
word:forår	-0.017 -0.009 -0.009 -0.003 0.037
word:fra	0.122 -0.09 -0.006 -0.144 0.118
word:fredag	0.035 -0.01 0.023 -0.032 -0.016
word:få	-0.178 -0.168 0.184 -0.041 0.204
word:fået	-0.189 -0.184 0.451 -0.107 0.029
word:får	-0.083 -0.126 0.106 0.158 -0.055
word:færd	0.003 0.178 -0.147 -0.043 0.008
word:før	0.023 -0.029 -0.019 0.033 -0.009
word:først	-0.103 -0.01 -0.051 -0.06 0.224
word:gad	0.013 -0.009 -0.001 -0.001 -0.002
word:gang	0.008 -0.007 -0.011 -0.005 0.014
word:gern	0.013 -0.003 -0.001 -0.006 -0.003
word:gik	0.125 -0.004 -0.1 -0.013 -0.007
word:giv	-0.006 -0.008 -0.005 0.003 0.015
word:glad	-0.001 0.01 -0.006 0 -0.002
word:god	-0.423 0.13 -0.196 0.476 0.014
word:godkend	-0.045 -0.003 0.005 0.07 -0.026
word:godt	-0.056 0.269 -0.155 -0.08 0.023
word:gå	0.041 -0.086 0.035 0.042 -0.031
word:går	0.315 -0.131 -0.009 -0.054 -0.121
word:gæld	-0.018 -0.008 0.013 -0.007 0.02
word:gæst	0.056 -0.02 -0.019 -0.012 -0.005
word:gør	-0.067 -0.023 0.104 -0.007 -0.008
word:haft	-0.011 -0.009 0 -0.015 0.035
word:halvt	-0.041 -0.003 -0.026 -0.009 0.078
word:ham	0.126 -0.051 -0.018 -0.028 -0.029
word:han	0.023 -0.187 0.183 0.014 -0.033
word:har	-0.201 0.084 0.096 0.037 -0.016
word:hav	0.008 -0.019 0.042 0.048 -0.081
word:hed	0.012 -0.001 -0.001 -0.009 -0.001
word:hel	0.124 0.043 -0.144 0 -0.023
word:helbred	-0.04 -0.02 -0.004 0.067 -0.003
word:helt	-0.05 -0.001 0.112 -0.027 -0.034
word:hen	0.141 -0.019 -0.106 -0.015 -0.002
word:her	0.168 -0.059 -0.028 -0.041 -0.04
word:hil	-0.002 -0.025 0.039 -0.005 -0.006
word:hjem	0.019 -0.006 -0.002 -0.006 -0.005
word:hold	0.004 0.024 -0.03 0.003 -0.001
word:hos	-0.09 -0.031 0.088 0.009 0.024
word:hul	0.021 -0.003 -0.019 -0.018 0.019
word:hun	-0.02 -0.058 0.108 -0.021 -0.009
word:hus	-0.034 -0.02 0.021 0.049 -0.016
word:husk	-0.046 0.056 0.001 -0.006 -0.005
word:hvad	0.213 0.016 -0.23 -0.042 0.043
word:hvem	0.154 -0.015 -0.013 -0.12 -0.005
word:hver	0.02 -0.007 -0.007 -0.002 -0.005
word:hvilk	0.021 -0.006 -0.006 -0.007 -0.002
word:hvis	-0.009 -0.031 -0.061 0.114 -0.013
word:hvor	0.234 -0.046 -0.084 -0.073 -0.03
word:hvordan	-0.021 -0.025 0.037 0.031 -0.022
word:hvornår	0.06 -0.043 -0.047 0.042 -0.011
word:hænd	0.026 -0.009 -0.005 -0.009 -0.004
word:hæng	0.044 -0.059 0.036 -0.026 0.005
word:hør	-0.076 0.083 0.048 -0.037 -0.018
word:i	-0.287 -0.364 0.472 0.183 -0.002
word:igen	0.26 -0.036 -0.178 -0.024 -0.022
word:igennem	-0.004 -0.002 -0.005 0.011 0
word:ikk	-0.329 0.095 0.123 -0.07 0.182
word:ind	0.1 -0.076 -0.048 0.167 -0.143
word:indtil	-0.012 -0.004 -0.029 0.034 0.011
word:ing	-0.008 -0.005 -0.01 -0.001 0.025
word:ja	-0.302 0.062 -0.01 0.183 0.067
word:jak	0.076 -0.027 -0.027 -0.013 -0.01
word:jeg	-0.145 0.027 0.122 0.108 -0.111
word:jer	-0.01 -0.006 -0.011 0.035 -0.007
word:jo	0.015 -0.145 0.015 0.141 -0.026
word:jobn	-0.06 -0.004 -0.004 0.069 -0.002
word:kan	-0.072 0.033 -0.222 -0.144 0.406
word:kantin	-0.179 -0.002 0.095 0.095 -0.008
word:ked	-0.009 0.106 -0.08 -0.011 -0.006
word:kend	0.111 -0.012 -0.081 -0.013 -0.004
word:klok	0.082 -0.042 0.008 -0.008 -0.04
word:knap	0.012 -0.005 0 -0.004 -0.003
word:kom	0.31 -0.103 -0.107 -0.098 -0.002
word:kost	-0.004 -0.005 0.02 -0.011 0
word:kræv	-0.007 0.021 -0.009 0.002 -0.007
word:kun	0.092 0.062 -0.162 -0.045 0.053
word:kør	0.088 -0.006 -0.006 -0.059 -0.016
word:lad	-0.102 -0.024 -0.038 -0.02 0.185
word:lang	0.041 -0.009 -0.019 -0.032 0.019
word:lav	0.098 -0.043 -0.027 -0.005 -0.023
word:laved	0.016 -0.005 -0.005 -0.004 -0.002
word:lidt	-0.156 -0.053 0.211 -0.068 0.065
word:lig	-0.066 0.037 -0.127 -0.01 0.166
word:lov	0.051 -0.008 -0.038 -0.014 0.008
word:luk	-0.016 -0.012 0.082 -0.048 -0.006
word:lyd	-0.05 -0.034 0.007 -0.044 0.12
word:læng	-0.007 -0.002 -0.001 -0.003 0.014
word:læs	0.023 -0.004 -0.006 -0.009 -0.004
word:løft	-0.009 -0.016 0.109 -0.07 -0.014
word:man	0.072 -0.017 -0.084 0.042 -0.014
word:mand	-0.043 0.136 -0.067 -0.017 -0.009
word:mandag	-0.023 -0.01 0.073 -0.034 -0.006
word:mang	-0.062 -0.031 0.099 0.013 -0.019
word:mangl	-0.002 -0.03 0.076 -0.026 -0.018
word:med	0.576 -0.196 -0.073 -0.162 -0.144
word:meld	-0.005 -0.002 -0.007 0.015 -0.002
word:men	-0.167 -0.116 0.12 0.111 0.053
word:mer	-0.012 -0.019 0.096 -0.077 0.012
word:mest	-0.006 -0.128 0.146 -0.008 -0.004
word:met	-0.033 -0.005 -0.003 0.024 0.018
word:mig	0.136 0.123 -0.123 -0.095 -0.04
word:millim	0.075 -0.004 -0.004 -0.055 -0.012
word:mur	0.051 -0.01 -0.008 -0.02 -0.012
word:må	-0.142 0.22 -0.007 -0.049 -0.022
word:målt	-0.023 -0.001 0.031 -0.002 -0.005
word:måsk	-0.026 -0.016 -0.033 -0.016 0.091
word:mærk	0.007 0.017 -0.013 -0.006 -0.005
word:nat	0.125 -0.079 0.126 -0.115 -0.058
word:navn	0.095 -0.015 -0.006 -0.065 -0.009
word:ned	0.073 -0.002 -0.003 -0.059 -0.009
word:nej	-0.118 0.265 -0.117 -0.02 -0.011
word:ni	0.031 -0.019 0.011 -0.01 -0.013
word:nog	-0.027 0.051 -0.108 0.094 -0.01
word:nok	-0.178 0.102 0.091 -0.025 0.01
word:nu	0.043 -0.175 0.342 -0.206 -0.003
word:num	0.07 -0.009 -0.007 -0.047 -0.007
word:nye	-0.121 -0.01 0.125 -0.006 0.012
word:nå	-0.009 0 0.035 -0.017 -0.009
word:når	0.101 -0.159 -0.226 -0.048 0.332
word:næst	0.053 -0.074 -0.047 0.057 0.011
word:nøgl	0.042 -0.004 -0.021 -0.012 -0.005
word:nøj	-0.022 -0.002 -0.019 -0.003 0.046
word:og	0.534 -0.396 -0.382 0.252 -0.009
word:også	-0.104 0.116 -0.023 0.036 -0.025
word:okay	-0.032 -0.048 0.216 -0.096 -0.041
word:om	-0.231 0.092 -0.003 0.11 0.033
word:omvej	0.043 -0.026 -0.009 -0.004 -0.004
word:op	0.093 -0.063 0.212 -0.046 -0.194
word:opdat	-0.065 -0.001 -0.007 0.094 -0.02
word:oper	0.016 -0.001 -0.038 -0.008 0.031
word:oplysning	-0.063 -0.02 -0.007 0.093 -0.003
word:ord	0.039 0.077 -0.093 -0.016 -0.007
word:os	-0.123 -0.025 -0.053 -0.047 0.249
word:ott	-0.105 -0.003 -0.008 0.126 -0.01
word:over	0.007 0.001 -0.035 0.005 0.022
word:papir	-0.006 -0.001 -0.002 0.011 -0.003
word:pas	0.064 -0.007 -0.035 -0.021 -0.001
word:plad	0.22 -0.057 -0.178 0.003 0.012
word:plan	0.084 -0.015 -0.029 -0.018 -0.021
word:plejehjem	0.045 -0.029 -0.005 -0.006 -0.006
word:praktik	-0.027 -0.002 -0.005 0.038 -0.004
word:prøv	0.032 -0.049 0.033 -0.012 -0.004
word:punk	-0.032 -0.002 0.042 -0.007 -0.001
word:på	0.562 -0.155 -0.471 -0.203 0.267
word:rart	-0.007 0.006 -0.014 -0.003 0.017
word:ret	-0.027 -0.006 -0.043 0.104 -0.028
word:rigt	-0.041 -0.003 0.083 -0.023 -0.015
word:ring	0.048 -0.028 -0.005 -0.007 -0.007
word:ryg	-0.015 -0.02 0.121 -0.071 -0.016
word:sagd	0.07 -0.019 -0.014 -0.013 -0.026
word:sagt	-0.015 -0.009 -0.03 -0.023 0.077
word:sam	0.076 -0.036 -0.017 0.002 -0.026
word:sat	-0.095 -0.031 0.155 -0.009 -0.02
word:se	-0.107 -0.044 0.003 -0.075 0.222
word:sek	0.009 0.005 -0.003 -0.01 -0.001
word:selv	-0.172 0.139 0.037 -0.061 0.056
word:send	0.062 -0.012 -0.03 0.011 -0.031
word:ser	0.096 -0.035 -0.028 -0.022 -0.01
word:set	-0.088 -0.048 0.154 -0.011 -0.007
word:sid	0.046 -0.05 -0.017 0.018 0.003
word:sidst	-0.037 -0.008 -0.007 0.055 -0.003
word:sig	0.05 -0.053 0.171 -0.132 -0.036
word:sjovt	-0.15 0.211 -0.046 -0.01 -0.005
word:skal	0.035 -0.215 -0.201 0.31 0.072
word:skema	0.1 -0.024 -0.019 -0.054 -0.004
word:skriv	-0.07 0.024 -0.168 0.266 -0.052
word:skul	-0.047 -0.071 0.123 0.007 -0.012
word:skuld	0.121 -0.024 -0.051 -0.018 -0.029
word:skønt	-0.005 0.067 -0.049 -0.009 -0.004
word:slag	-0.015 -0.042 0.097 -0.023 -0.017
word:slut	-0.003 -0.02 -0.007 0.027 0.003
word:små	0.067 -0.003 -0.052 -0.008 -0.005
word:snak	-0.047 -0.007 0.037 -0.029 0.045
word:som	-0.033 0.011 -0.028 0.043 0.007
word:sov	0.004 -0.003 0.01 -0.007 -0.004
word:spurg	0.011 -0.004 -0.003 -0.003 -0.001
word:spørg	0.012 -0.031 0.009 0.021 -0.011
word:spørgsmål	-0.004 -0.017 -0.005 0.045 -0.019
word:stad	-0.205 -0.016 0.248 -0.027 0
word:start	0.045 -0.039 0.089 -0.005 -0.089
word:sted	0.156 -0.028 -0.049 -0.036 -0.043
word:stolt	-0.005 0.056 -0.036 -0.009 -0.006
word:stor	-0.095 -0.04 -0.028 0.174 -0.011
word:styr	-0.037 -0.005 -0.014 0.006 0.05
word:stå	0.15 -0.016 -0.013 -0.113 -0.009
word:står	0.022 -0.023 0.104 -0.074 -0.029
word:sund	-0.014 -0.123 0.149 -0.006 -0.006
word:sygemelding	-0.008 -0.017 -0.002 0.047 -0.019
word:syn	-0.008 -0.004 0.018 -0.017 0.011
word:syv	0.029 -0.024 -0.007 0.004 -0.002
word:så	0.364 -0.118 -0.31 0.086 -0.02
word:sådan	0.213 0.072 -0.222 0.001 -0.063
word:sæt	0.16 -0.021 -0.025 -0.013 -0.1
word:sødt	-0.014 -0.098 0.127 -0.009 -0.007
word:søvn	-0.024 -0.003 -0.025 -0.005 0.057
word:tag	-0.056 -0.03 -0.127 0.077 0.136
word:tal	0.006 -0.018 -0.009 0.029 -0.009
word:talt	-0.006 -0.002 -0.005 -0.009 0.021
word:tank	-0.003 0.027 -0.02 -0.002 -0.001
word:tempo	0.052 -0.01 -0.014 -0.025 -0.003
word:ti	0.048 -0.031 -0.019 0.01 -0.01
word:tid	-0.177 0.088 -0.073 -0.018 0.18
word:til	0.103 -0.083 -0.274 0.155 0.099
word:tilbag	0.001 -0.002 -0.012 0.014 -0.001
word:tilbud	-0.017 0 -0.003 0.022 -0.001
word:tillad	0 -0.002 -0.01 0.014 -0.003
word:tim	-0.032 -0.162 0.203 0.01 -0.018
word:timetal	-0.027 -0.003 -0.007 0.044 -0.007
word:ting	-0.05 0.043 0.059 -0.037 -0.015
word:to	0.28 0.071 -0.192 -0.114 -0.046
word:tolv	0.037 -0.015 -0.03 0.001 0.007
word:torsdag	0.08 -0.037 -0.031 -0.008 -0.004
word:tre	-0.011 0.129 -0.028 -0.077 -0.014
word:tret	-0.014 -0.034 0.065 -0.006 -0.01
word:tror	-0.135 0.07 0.036 -0.057 0.086
word:tæl	-0.098 -0.001 -0.007 0.109 -0.003
word:tænk	-0.028 -0.101 0.013 -0.086 0.202
word:ud	0.024 -0.005 -0.003 -0.006 -0.009
word:uden	-0.003 0 -0.01 0.015 -0.002
word:udland	-0.011 -0.012 -0.021 0.049 -0.004
word:uge	0.189 -0.052 -0.04 -0.073 -0.023
word:uger	-0.065 -0.013 -0.061 0.173 -0.035
word:und	0.045 -0.003 -0.043 0.027 -0.026
word:var	-0.013 -0.038 0.014 0.096 -0.059
word:ved	0.134 0.015 0 -0.045 -0.104
word:vel	-0.161 -0.101 0.093 0.18 -0.011
word:vent	-0.078 -0.032 0.045 -0.02 0.084
word:vi	-0.162 -0.258 -0.117 0.066 0.471
word:vid	-0.056 0.158 -0.089 0.007 -0.021
word:vil	0.169 -0.03 -0.052 -0.052 -0.036
word:vogn	0.035 -0.005 -0.008 -0.02 -0.003
word:vurd	-0.101 -0.001 -0.004 0.108 -0.003
word:vurdering	-0.103 -0.018 -0.003 0.131 -0.008
word:vær	0.166 -0.051 -0.078 -0.006 -0.03
word:ydel	-0.018 -0.003 -0.016 0.041 -0.005
word:åbent	0.091 -0.04 -0.033 -0.01 -0.008
word:åh	-0.018 0.009 0.05 -0.018 -0.023
word:år	-0.149 -0.015 0.042 -0.021 0.143
word:års	-0.098 -0.005 -0.011 0.001 0.112
work:class:body	-0.473 -0.234 0.199 0.018 0.491
work:class:creature	0.32 -0.491 0.228 0.075 -0.133
work:class:doing	0.131 -0.058 -0.098 0.094 -0.068
work:class:family	-0.164 0.125 0.131 -0.041 -0.05
work:class:formFacts	0.025 -0.02 -0.097 -0.045 0.137
work:class:generalWork	-0.096 -0.118 0.155 -0.002 0.061
work:class:home	0.237 -0.061 -0.176 0.102 -0.101
work:class:joy	0.067 -0.027 -0.023 -0.005 -0.012
work:class:needed	0.132 0.306 -0.337 -0.099 -0.001
work:class:occupation	0.599 -0.175 -0.173 -0.163 -0.087
work:class:offer	0.144 -0.065 -0.058 0.002 -0.023
work:class:office	0.075 -0.067 -0.116 0.131 -0.024
work:class:pastWork	-0.058 0.06 -0.193 0.091 0.1
work:class:place	-0.244 -0.335 0.352 -0.017 0.247
work:class:question	-0.059 0.068 -0.088 0.142 -0.064
work:class:reply	-0.651 0.152 0.271 0.195 0.034
work:class:skill	-0.145 0.285 -0.225 0.183 -0.097
work:class:thing	0.767 -0.411 -0.391 -0.178 0.222
work:class:wish	-0.036 0.027 0.069 -0.017 -0.043
work:many:thing	0.081 -0.006 -0.077 -0.007 0.009
work:several:body	-0.067 -0.016 0.022 0.017 0.043
work:several:creature	0.089 -0.21 0.211 -0.066 -0.025
work:several:doing	0.218 -0.025 -0.111 -0.09 0.007
work:several:home	-0.016 -0.009 0.064 -0.025 -0.014
work:several:joy	-0.001 0.016 -0.011 0 -0.004
work:several:offer	0.047 -0.018 -0.03 0.005 -0.004
work:several:office	-0.029 -0.004 -0.005 0.042 -0.004
work:several:place	0.25 -0.064 -0.032 -0.04 -0.113
work:several:question	0.221 -0.116 -0.067 -0.015 -0.022
work:several:reply	-0.203 0.452 -0.219 0.028 -0.059
work:several:thing	0.024 -0.031 0.048 0.031 -0.073
you	0.005 0.062 -0.181 0.154 -0.022`,
  later: `no yes
always	1.086 -1.086
I	-0.066 0.066
asks-shares	0.246 -0.246
asksShortly	-0.161 0.161
class:act	-0.148 0.148
class:askOn	-0.435 0.435
class:benefit	0.016 -0.016
class:defer	0.149 -0.149
class:form	0.017 -0.017
class:law	-0.099 0.099
class:ownStory	0.165 -0.165
class:plan	0.058 -0.058
class:praise	0.257 -0.257
class:sideDetail	0.337 -0.337
class:takeUpAgain	-0.668 0.668
class:turnAway	0.281 -0.281
class:understand	-0.016 0.016
institutional	-0.089 0.089
length	-0.071 0.071
long15	-0.493 0.493
mark	-0.062 0.062
minimal	0.01 -0.01
nearer:concrete	-0.116 0.116
nearer:minimal	-0.186 0.186
noQuestion	0.633 -0.633
otherField	0.2 -0.2
otherField+asks	0.188 -0.188
otherField-shares	0.053 -0.053
points	0.222 -0.222
points+asks	0.102 -0.102
question:closed	0.069 -0.069
question:declarative	0.024 -0.024
question:narrow	0.079 -0.079
question:open	-0.511 0.511
sameField	-0.119 0.119
several:askOn	-0.044 0.044
several:takeUpAgain	-0.381 0.381
several:turnAway	0.011 -0.011
shares	-0.433 0.433
shares+asks	-0.771 0.771
shares2	-0.553 0.553
shares3	-0.196 0.196
sharesNot	0.557 -0.557
sharesOnlyWithIt	-0.346 0.346
sharesWithNearer	-0.014 0.014
short3	0.169 -0.169
short6	0.07 -0.07
we	0.042 -0.042
word:altid	0.01 -0.01
word:at	0.015 -0.015
word:de	-0.319 0.319
word:den	-0.068 0.068
word:der	0.034 -0.034
word:det	0.213 -0.213
word:du	-0.05 0.05
word:en	0.031 -0.031
word:er	0.213 -0.213
word:godt	-0.043 0.043
word:går	-0.025 0.025
word:hvad	-0.204 0.204
word:hvor	0.084 -0.084
word:hvordan	0.012 -0.012
word:i	0.086 -0.086
word:ikke	0.108 -0.108
word:ja	0.01 -0.01
word:jeg	0.038 -0.038
word:jo	0.055 -0.055
word:kan	0.016 -0.016
word:kommer	0.042 -0.042
word:kunne	-0.017 0.017
word:lidt	-0.155 0.155
word:med	-0.051 0.051
word:meget	0.031 -0.031
word:men	-0.026 0.026
word:mig	0.011 -0.011
word:må	0.021 -0.021
word:nej	0.034 -0.034
word:og	0.05 -0.05
word:også	-0.087 0.087
word:orden	0.022 -0.022
word:siger	-0.123 0.123
word:skal	0.14 -0.14
word:så	0.077 -0.077
word:til	0.041 -0.041
word:undskyld	-0.031 0.031
word:var	0.087 -0.087
word:vent	-0.163 0.163
word:vi	0.118 -0.118
work:class:body	0.245 -0.245
work:class:creature	0.092 -0.092
work:class:doing	-0.019 0.019
work:class:family	-0.055 0.055
work:class:formFacts	0.044 -0.044
work:class:generalWork	-0.362 0.362
work:class:home	0.1 -0.1
work:class:joy	0.014 -0.014
work:class:needed	0.053 -0.053
work:class:occupation	-0.119 0.119
work:class:offer	-0.365 0.365
work:class:office	0.034 -0.034
work:class:pastWork	0.075 -0.075
work:class:place	-0.14 0.14
work:class:question	0.101 -0.101
work:class:reply	0.082 -0.082
work:class:skill	0.102 -0.102
work:class:thing	0.012 -0.012
work:class:wish	-0.069 0.069
work:several:reply	0.085 -0.085
work:several:thing	-0.037 0.037
you	-0.19 0.19`,
}
