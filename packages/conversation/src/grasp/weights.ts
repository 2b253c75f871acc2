// Made by training/train.ts; do not write in it. Each line is a feature and its weights, in the order of the labels.
export const weights = {
  firstInstitutional: `no yes
always	0.537 -0.537
after:class:office	0.225 -0.225
after:minimal	0.021 -0.021
anySystem	-0.606 0.606
asked:class:body	0.393 -0.393
asked:class:creature	0.154 -0.154
asked:class:doing	0.171 -0.171
asked:class:family	0.041 -0.041
asked:class:formFacts	-0.125 0.125
asked:class:generalWork	0.051 -0.051
asked:class:home	0.333 -0.333
asked:class:joy	-0.043 0.043
asked:class:needed	-0.042 0.042
asked:class:occupation	0.031 -0.031
asked:class:offer	-0.029 0.029
asked:class:office	-0.074 0.074
asked:class:othersWork	0.021 -0.021
asked:class:pastWork	-0.419 0.419
asked:class:place	0.563 -0.563
asked:class:question	-0.23 0.23
asked:class:reply	0.223 -0.223
asked:class:skill	0.242 -0.242
asked:class:thing	0.297 -0.297
asked:class:wish	0.035 -0.035
asked:many:generalWork	-0.039 0.039
asked:many:offer	0.014 -0.014
asked:many:office	0.254 -0.254
asked:many:place	0.095 -0.095
asked:many:skill	-0.022 0.022
asked:many:thing	-0.122 0.122
asked:many:wish	0.084 -0.084
asked:minimal	0.067 -0.067
asked:several:body	-0.013 0.013
asked:several:creature	0.053 -0.053
asked:several:doing	0.026 -0.026
asked:several:family	0.083 -0.083
asked:several:generalWork	0.173 -0.173
asked:several:home	0.271 -0.271
asked:several:joy	-0.114 0.114
asked:several:needed	-0.068 0.068
asked:several:occupation	0.034 -0.034
asked:several:offer	0.06 -0.06
asked:several:office	0.279 -0.279
asked:several:pastWork	0.065 -0.065
asked:several:place	0.031 -0.031
asked:several:question	-0.182 0.182
asked:several:reply	-0.06 0.06
asked:several:skill	0.25 -0.25
asked:several:thing	-0.233 0.233
asked:several:wish	0.077 -0.077
before:class:act	-0.41 0.41
before:class:askOn	0.188 -0.188
before:class:benefit	-0.682 0.682
before:class:defer	0.204 -0.204
before:class:form	-1.074 1.074
before:class:instrumental	-0.166 0.166
before:class:invites	0.066 -0.066
before:class:law	-0.282 0.282
before:class:otherWorld	0.152 -0.152
before:class:ownStory	0.1 -0.1
before:class:plainRule	-0.493 0.493
before:class:plan	-0.444 0.444
before:class:praise	0.27 -0.27
before:class:sanction	-0.109 0.109
before:class:sideDetail	0.253 -0.253
before:class:systemParts	-0.36 0.36
before:class:takeUpAgain	0.183 -0.183
before:class:turnAway	-0.217 0.217
before:class:understand	0.013 -0.013
before:many:act	0.07 -0.07
before:many:form	-0.079 0.079
before:many:invites	0.054 -0.054
before:many:law	-0.074 0.074
before:many:otherWorld	0.045 -0.045
before:many:plainRule	-0.099 0.099
before:many:plan	-0.019 0.019
before:many:praise	0.18 -0.18
before:many:systemParts	0.088 -0.088
before:many:understand	0.014 -0.014
before:several:act	0.184 -0.184
before:several:askOn	0.013 -0.013
before:several:benefit	-0.431 0.431
before:several:defer	-0.027 0.027
before:several:form	-0.532 0.532
before:several:instrumental	0.022 -0.022
before:several:invites	0.111 -0.111
before:several:law	-0.516 0.516
before:several:otherWorld	0.067 -0.067
before:several:plainRule	-0.215 0.215
before:several:plan	-0.441 0.441
before:several:praise	0.284 -0.284
before:several:sideDetail	0.039 -0.039
before:several:systemParts	-0.496 0.496
before:several:takeUpAgain	0.021 -0.021
before:several:turnAway	0.025 -0.025
before:several:understand	-0.027 0.027
class:act	0.376 -0.376
class:askOn	0.312 -0.312
class:benefit	-0.336 0.336
class:form	-0.562 0.562
class:instrumental	-0.576 0.576
class:invites	0.605 -0.605
class:law	0.102 -0.102
class:otherWorld	0.578 -0.578
class:ownStory	0.169 -0.169
class:plainRule	-0.344 0.344
class:plan	-0.689 0.689
class:praise	0.334 -0.334
class:sanction	-0.059 0.059
class:sideDetail	0.255 -0.255
class:systemParts	0.165 -0.165
class:takeUpAgain	0.168 -0.168
class:turnAway	-0.049 0.049
class:understand	0.283 -0.283
exclaims	0.172 -0.172
figure	0.238 -0.238
first:alle	0.015 -0.015
first:at	-0.017 0.017
first:de	-0.059 0.059
first:den	0.053 -0.053
first:der	0.083 -0.083
first:det	0.124 -0.124
first:du	0.033 -0.033
first:elleve	-0.113 0.113
first:en	0.128 -0.128
first:er	0.043 -0.043
first:fint	-0.13 0.13
first:fordi	-0.015 0.015
first:godt	-0.062 0.062
first:har	0.117 -0.117
first:hej	0.101 -0.101
first:hun	0.016 -0.016
first:hvad	-0.011 0.011
first:hvem	0.014 -0.014
first:hvilke	0.016 -0.016
first:hvilken	0.033 -0.033
first:hvis	-0.034 0.034
first:hvor	0.095 -0.095
first:hvordan	0.046 -0.046
first:hvornår	-0.059 0.059
first:i	0.014 -0.014
first:ikke	0.044 -0.044
first:ja	-0.123 0.123
first:jeg	0.147 -0.147
first:lad	0.07 -0.07
first:men	-0.015 0.015
first:min	0.034 -0.034
first:må	0.077 -0.077
first:nej	-0.057 0.057
first:ni	0.031 -0.031
first:noget	0.015 -0.015
first:nu	0.042 -0.042
first:nå	0.032 -0.032
first:og	-0.141 0.141
first:okay	0.154 -0.154
first:om	-0.157 0.157
first:punkt	-0.107 0.107
first:på	0.021 -0.021
first:sidst	0.023 -0.023
first:skal	0.089 -0.089
first:skriv	0.025 -0.025
first:så	0.051 -0.051
first:tak	0.02 -0.02
first:var	-0.032 0.032
first:vent	0.045 -0.045
first:vi	-0.159 0.159
first:vil	0.016 -0.016
length	0.216 -0.216
long15	-0.371 0.371
many:act	0.082 -0.082
many:defer	0.118 -0.118
many:form	-0.098 0.098
many:invites	0.043 -0.043
many:law	-0.094 0.094
many:otherWorld	0.06 -0.06
many:plainRule	-0.261 0.261
many:plan	-0.04 0.04
many:praise	0.063 -0.063
many:systemParts	-0.048 0.048
many:turnAway	-0.047 0.047
mark	0.485 -0.485
minimal	0.288 -0.288
noClass	0.212 -0.212
noQuestion	0.11 -0.11
noSystem	0.678 -0.678
pair:af dem	-0.019 0.019
pair:af den	-0.046 0.046
pair:af det	0.054 -0.054
pair:af en	-0.016 0.016
pair:af mig	0.071 -0.071
pair:altid er	0.096 -0.096
pair:at den	-0.047 0.047
pair:at der	-0.011 0.011
pair:at det	-0.214 0.214
pair:at du	-0.261 0.261
pair:at flytte	0.109 -0.109
pair:at gå	0.111 -0.111
pair:at han	0.081 -0.081
pair:at jeg	0.011 -0.011
pair:at kende	0.01 -0.01
pair:at komme	-0.026 0.026
pair:at lave	0.018 -0.018
pair:at læse	-0.043 0.043
pair:at man	-0.02 0.02
pair:at miste	0.024 -0.024
pair:at prøve	0.029 -0.029
pair:at sige	0.032 -0.032
pair:at skrive	-0.125 0.125
pair:at stå	0.01 -0.01
pair:at vi	-0.092 0.092
pair:at vide	0.044 -0.044
pair:at være	-0.015 0.015
pair:bange for	-0.125 0.125
pair:bare lige	0.038 -0.038
pair:bedst til	0.016 -0.016
pair:begrundelse for	-0.027 0.027
pair:behøver ikke	-0.15 0.15
pair:bekræfte at	-0.046 0.046
pair:beskæftigelse på	-0.105 0.105
pair:betale for	-0.011 0.011
pair:betyder at	-0.056 0.056
pair:betydning for	-0.035 0.035
pair:bliver det	-0.114 0.114
pair:bort fra	0.01 -0.01
pair:brug for	0.016 -0.016
pair:da du	-0.043 0.043
pair:dag ud	0.014 -0.014
pair:de der	-0.012 0.012
pair:de er	-0.142 0.142
pair:de har	0.062 -0.062
pair:de kan	-0.038 0.038
pair:de sidste	-0.086 0.086
pair:de siger	0.08 -0.08
pair:de skal	0.043 -0.043
pair:de vil	0.061 -0.061
pair:dem der	-0.07 0.07
pair:dem i	0.022 -0.022
pair:dem på	0.048 -0.048
pair:den der	0.015 -0.015
pair:den er	0.026 -0.026
pair:den første	-0.031 0.031
pair:den har	-0.085 0.085
pair:den her	0.126 -0.126
pair:den nye	-0.02 0.02
pair:den om	-0.025 0.025
pair:den skal	-0.034 0.034
pair:den så	0.011 -0.011
pair:denne uge	0.047 -0.047
pair:der altid	0.087 -0.087
pair:der bestemmer	0.011 -0.011
pair:der en	-0.037 0.037
pair:der er	0.177 -0.177
pair:der et	-0.01 0.01
pair:der har	0.012 -0.012
pair:der i	0.08 -0.08
pair:der ikke	-0.08 0.08
pair:der kommet	0.025 -0.025
pair:der mangler	-0.067 0.067
pair:der med	-0.025 0.025
pair:der nogen	-0.022 0.022
pair:der noget	0.14 -0.14
pair:der siger	-0.032 0.032
pair:der skal	-0.128 0.128
pair:der stå	0.012 -0.012
pair:der står	0.017 -0.017
pair:der så	-0.049 0.049
pair:der til	-0.128 0.128
pair:det betyder	-0.054 0.054
pair:det bliver	-0.122 0.122
pair:det du	0.062 -0.062
pair:det er	-0.096 0.096
pair:det for	0.026 -0.026
pair:det fra	0.035 -0.035
pair:det få	-0.018 0.018
pair:det før	-0.037 0.037
pair:det gik	0.026 -0.026
pair:det godt	0.085 -0.085
pair:det går	0.017 -0.017
pair:det gør	0.06 -0.06
pair:det har	0.081 -0.081
pair:det her	0.012 -0.012
pair:det i	-0.118 0.118
pair:det ikke	-0.045 0.045
pair:det inden	-0.031 0.031
pair:det jeg	0.037 -0.037
pair:det kan	0.022 -0.022
pair:det kræver	0.025 -0.025
pair:det kunne	0.091 -0.091
pair:det lyder	0.045 -0.045
pair:det med	0.061 -0.061
pair:det må	0.043 -0.043
pair:det noget	-0.029 0.029
pair:det og	-0.065 0.065
pair:det over	0.038 -0.038
pair:det på	0.151 -0.151
pair:det rigtigt	0.01 -0.01
pair:det skal	-0.154 0.154
pair:det skriver	-0.066 0.066
pair:det står	0.09 -0.09
pair:det sådan	-0.012 0.012
pair:det tager	0.033 -0.033
pair:det til	-0.118 0.118
pair:det tæller	-0.031 0.031
pair:det var	0.044 -0.044
pair:det ved	0.142 -0.142
pair:det være	-0.184 0.184
pair:dig at	0.013 -0.013
pair:dig der	0.026 -0.026
pair:dig det	0.043 -0.043
pair:dig i	-0.01 0.01
pair:dig og	0.046 -0.046
pair:dig om	-0.026 0.026
pair:dig selv	0.047 -0.047
pair:dig til	-0.076 0.076
pair:din læge	-0.134 0.134
pair:din mor	0.02 -0.02
pair:din plan	0.02 -0.02
pair:din sag	-0.012 0.012
pair:din seneste	-0.01 0.01
pair:din sygemelding	-0.014 0.014
pair:dine tolv	0.047 -0.047
pair:du at	0.014 -0.014
pair:du bare	-0.055 0.055
pair:du bedst	0.016 -0.016
pair:du behøver	-0.15 0.15
pair:du bliver	-0.115 0.115
pair:du dansk	-0.125 0.125
pair:du der	0.036 -0.036
pair:du det	-0.017 0.017
pair:du dine	-0.074 0.074
pair:du en	0.102 -0.102
pair:du er	-0.248 0.248
pair:du et	0.02 -0.02
pair:du fik	-0.033 0.033
pair:du fået	0.019 -0.019
pair:du får	-0.191 0.191
pair:du gerne	0.033 -0.033
pair:du godt	-0.192 0.192
pair:du har	0.3 -0.3
pair:du havde	0.012 -0.012
pair:du huske	0.025 -0.025
pair:du i	0.014 -0.014
pair:du ikke	0.108 -0.108
pair:du kan	-0.146 0.146
pair:du kom	0.022 -0.022
pair:du mangler	0.043 -0.043
pair:du med	0.019 -0.019
pair:du modtaget	-0.026 0.026
pair:du nogen	-0.06 0.06
pair:du noget	-0.054 0.054
pair:du og	0.021 -0.021
pair:du også	0.026 -0.026
pair:du på	0.022 -0.022
pair:du ret	-0.038 0.038
pair:du sagde	-0.025 0.025
pair:du se	0.01 -0.01
pair:du selv	-0.011 0.011
pair:du ser	0.052 -0.052
pair:du sidst	-0.069 0.069
pair:du siger	0.054 -0.054
pair:du skal	0.048 -0.048
pair:du skrev	0.053 -0.053
pair:du til	0.034 -0.034
pair:du vil	-0.119 0.119
pair:du ville	0.02 -0.02
pair:efter et	0.011 -0.011
pair:efter loven	-0.014 0.014
pair:eller det	0.086 -0.086
pair:eller nej	-0.014 0.014
pair:en af	-0.038 0.038
pair:en dato	0.019 -0.019
pair:en der	-0.03 0.03
pair:en flot	-0.018 0.018
pair:en fra	0.123 -0.123
pair:en indsats	0.077 -0.077
pair:en kop	0.091 -0.091
pair:en mentor	-0.031 0.031
pair:en ny	-0.018 0.018
pair:en plan	-0.037 0.037
pair:en praktik	-0.01 0.01
pair:en på	-0.073 0.073
pair:en skala	-0.019 0.019
pair:en tegning	0.019 -0.019
pair:en underskrift	-0.069 0.069
pair:er altid	0.012 -0.012
pair:er at	-0.071 0.071
pair:er bare	-0.014 0.014
pair:er blevet	0.011 -0.011
pair:er da	0.014 -0.014
pair:er de	-0.043 0.043
pair:er den	-0.136 0.136
pair:er der	0.057 -0.057
pair:er desværre	-0.05 0.05
pair:er det	0.013 -0.013
pair:er dig	0.022 -0.022
pair:er din	0.077 -0.077
pair:er du	-0.095 0.095
pair:er en	-0.037 0.037
pair:er et	0.197 -0.197
pair:er forkert	-0.109 0.109
pair:er god	0.043 -0.043
pair:er godt	0.019 -0.019
pair:er gået	0.024 -0.024
pair:er helt	0.018 -0.018
pair:er her	0.019 -0.019
pair:er i	-0.028 0.028
pair:er ikke	-0.176 0.176
pair:er ingen	0.018 -0.018
pair:er jo	0.095 -0.095
pair:er klar	-0.129 0.129
pair:er kommet	-0.016 0.016
pair:er noget	0.073 -0.073
pair:er noteret	0.121 -0.121
pair:er obligatorisk	-0.093 0.093
pair:er omfattet	-0.01 0.01
pair:er os	0.04 -0.04
pair:er planen	0.017 -0.017
pair:er på	0.099 -0.099
pair:er seks	0.017 -0.017
pair:er sket	0.113 -0.113
pair:er stadig	-0.046 0.046
pair:er søvn	0.015 -0.015
pair:er to	0.062 -0.062
pair:er vigtigt	-0.014 0.014
pair:er åben	0.096 -0.096
pair:erfaring med	0.041 -0.041
pair:et brev	0.011 -0.011
pair:et fag	0.011 -0.011
pair:et felt	-0.068 0.068
pair:et godt	0.04 -0.04
pair:et halvt	0.02 -0.02
pair:et hold	-0.084 0.084
pair:et krav	-0.028 0.028
pair:et lokale	-0.073 0.073
pair:et sted	0.015 -0.015
pair:et tilbud	-0.022 0.022
pair:et år	-0.046 0.046
pair:faktisk ikke	-0.043 0.043
pair:fat på	0.03 -0.03
pair:fik du	0.011 -0.011
pair:finder vi	0.015 -0.015
pair:fint så	-0.108 0.108
pair:fire uger	0.07 -0.07
pair:fjorten dage	-0.026 0.026
pair:folk med	-0.038 0.038
pair:for at	-0.112 0.112
pair:for det	-0.125 0.125
pair:for en	0.01 -0.01
pair:for i	0.023 -0.023
pair:for mange	0.117 -0.117
pair:for meget	0.011 -0.011
pair:fordi du	0.04 -0.04
pair:forstår du	-0.052 0.052
pair:fra den	-0.021 0.021
pair:fra nu	0.03 -0.03
pair:fra os	0.057 -0.057
pair:fredag skal	0.02 -0.02
pair:få betydning	-0.018 0.018
pair:fået den	0.01 -0.01
pair:får du	0.131 -0.131
pair:færdig med	0.011 -0.011
pair:før du	0.02 -0.02
pair:før jeg	-0.016 0.016
pair:før vi	-0.03 0.03
pair:først hvordan	0.02 -0.02
pair:først og	0.036 -0.036
pair:først skal	0.013 -0.013
pair:gang med	0.035 -0.035
pair:gerne have	0.026 -0.026
pair:gik det	0.019 -0.019
pair:gjorde du	0.01 -0.01
pair:godt at	0.015 -0.015
pair:godt spørgsmål	0.038 -0.038
pair:godt så	-0.157 0.157
pair:godt ud	0.047 -0.047
pair:gå med	0.011 -0.011
pair:går det	0.017 -0.017
pair:går vi	-0.033 0.033
pair:gør det	0.051 -0.051
pair:gør du	-0.027 0.027
pair:halvt år	0.02 -0.02
pair:ham der	0.036 -0.036
pair:ham nu	0.016 -0.016
pair:han er	0.059 -0.059
pair:han har	0.011 -0.011
pair:han ikke	0.039 -0.039
pair:hans nummer	0.022 -0.022
pair:har betydning	-0.017 0.017
pair:har brug	0.012 -0.012
pair:har du	-0.024 0.024
pair:har en	0.042 -0.042
pair:har et	-0.041 0.041
pair:har fået	0.034 -0.034
pair:har gjort	-0.01 0.01
pair:har i	0.021 -0.021
pair:har jeg	-0.1 0.1
pair:har jo	-0.023 0.023
pair:har læst	0.046 -0.046
pair:har noget	0.02 -0.02
pair:har skrevet	-0.16 0.16
pair:har taget	0.026 -0.026
pair:har vi	0.072 -0.072
pair:har virkelig	0.078 -0.078
pair:har været	-0.017 0.017
pair:have dine	0.044 -0.044
pair:have dit	-0.033 0.033
pair:have styr	-0.059 0.059
pair:heller ikke	-0.014 0.014
pair:hende der	-0.04 0.04
pair:her i	-0.016 0.016
pair:her med	0.056 -0.056
pair:her og	-0.091 0.091
pair:hos os	0.02 -0.02
pair:hun har	0.013 -0.013
pair:huske at	0.02 -0.02
pair:hvad der	-0.038 0.038
pair:hvad er	0.07 -0.07
pair:hvad har	0.01 -0.01
pair:hvad kan	0.105 -0.105
pair:hvad siger	0.074 -0.074
pair:hvad skal	-0.067 0.067
pair:hvad skulle	0.01 -0.01
pair:hvad var	-0.062 0.062
pair:hvem der	0.08 -0.08
pair:hvem har	0.047 -0.047
pair:hvem skal	0.015 -0.015
pair:hver dag	-0.051 0.051
pair:hvert fald	-0.127 0.127
pair:hvis det	0.035 -0.035
pair:hvis du	-0.244 0.244
pair:hvor kommer	0.031 -0.031
pair:hvor langt	0.01 -0.01
pair:hvor længe	0.033 -0.033
pair:hvor mange	-0.07 0.07
pair:hvor tingene	0.025 -0.025
pair:hvordan er	0.018 -0.018
pair:hvordan gik	0.019 -0.019
pair:hvordan går	0.017 -0.017
pair:hvordan var	0.011 -0.011
pair:hvornår har	-0.072 0.072
pair:høre at	0.023 -0.023
pair:i dag	0.106 -0.106
pair:i den	0.079 -0.079
pair:i denne	0.048 -0.048
pair:i det	0.067 -0.067
pair:i dig	0.067 -0.067
pair:i din	0.057 -0.057
pair:i eftermiddag	0.013 -0.013
pair:i en	-0.039 0.039
pair:i et	-0.042 0.042
pair:i gang	0.055 -0.055
pair:i går	0.027 -0.027
pair:i huset	-0.017 0.017
pair:i hvert	-0.127 0.127
pair:i jeres	-0.016 0.016
pair:i kantinen	-0.03 0.03
pair:i løbet	-0.02 0.02
pair:i min	-0.026 0.026
pair:i næste	-0.134 0.134
pair:i orden	-0.191 0.191
pair:i sagen	-0.027 0.027
pair:i stedet	0.02 -0.02
pair:i tre	0.021 -0.021
pair:i tvivl	0.014 -0.014
pair:i uge	-0.019 0.019
pair:i vejen	-0.1 0.1
pair:i ydelsen	-0.029 0.029
pair:ikke at	-0.039 0.039
pair:ikke bare	0.043 -0.043
pair:ikke bliver	0.013 -0.013
pair:ikke det	-0.016 0.016
pair:ikke dig	-0.048 0.048
pair:ikke engang	0.015 -0.015
pair:ikke er	0.017 -0.017
pair:ikke fra	0.016 -0.016
pair:ikke hos	-0.011 0.011
pair:ikke hvad	0.013 -0.013
pair:ikke i	0.022 -0.022
pair:ikke kan	0.02 -0.02
pair:ikke lige	0.01 -0.01
pair:ikke men	0.05 -0.05
pair:ikke møder	-0.018 0.018
pair:ikke nogen	0.04 -0.04
pair:ikke noget	-0.098 0.098
pair:ikke os	-0.123 0.123
pair:ikke være	0.085 -0.085
pair:ind og	0.019 -0.019
pair:ind til	0.023 -0.023
pair:inden du	-0.031 0.031
pair:inden vi	0.011 -0.011
pair:ja de	0.035 -0.035
pair:ja det	0.019 -0.019
pair:ja eller	-0.011 0.011
pair:ja ja	0.016 -0.016
pair:ja medmindre	0.021 -0.021
pair:ja men	-0.02 0.02
pair:ja og	-0.063 0.063
pair:ja så	0.014 -0.014
pair:ja vi	0.083 -0.083
pair:jeg bare	-0.033 0.033
pair:jeg da	0.01 -0.01
pair:jeg det	-0.111 0.111
pair:jeg er	0.133 -0.133
pair:jeg går	0.017 -0.017
pair:jeg har	0.135 -0.135
pair:jeg ikke	0.034 -0.034
pair:jeg ind	-0.144 0.144
pair:jeg kan	-0.048 0.048
pair:jeg nødt	0.094 -0.094
pair:jeg siger	-0.035 0.035
pair:jeg skal	-0.402 0.402
pair:jeg skriver	0.062 -0.062
pair:jeg spørger	0.074 -0.074
pair:jeg synes	0.021 -0.021
pair:jeg til	0.07 -0.07
pair:jeg tilbage	-0.085 0.085
pair:jeg vide	-0.028 0.028
pair:jo en	0.115 -0.115
pair:jo et	-0.051 0.051
pair:jo gå	-0.021 0.021
pair:jo ikke	0.039 -0.039
pair:kaffe og	0.091 -0.091
pair:kan du	0.029 -0.029
pair:kan få	-0.04 0.04
pair:kan godt	0.023 -0.023
pair:kan ikke	0.011 -0.011
pair:kan lave	0.013 -0.013
pair:kan se	0.029 -0.029
pair:kan vi	-0.055 0.055
pair:kigger på	-0.064 0.064
pair:klar over	-0.041 0.041
pair:komme videre	-0.019 0.019
pair:kommer det	0.029 -0.029
pair:kommet frem	-0.029 0.029
pair:kop kaffe	0.091 -0.091
pair:krav om	-0.015 0.015
pair:kunne det	0.081 -0.081
pair:kunne du	0.014 -0.014
pair:lad os	0.126 -0.126
pair:lave en	-0.056 0.056
pair:lavet en	-0.059 0.059
pair:lidt de	0.052 -0.052
pair:lidt mere	0.012 -0.012
pair:lige have	-0.047 0.047
pair:lige lidt	0.024 -0.024
pair:lige nu	0.06 -0.06
pair:lige se	-0.079 0.079
pair:lov at	0.09 -0.09
pair:lov til	0.017 -0.017
pair:lyder som	0.045 -0.045
pair:løbet af	-0.02 0.02
pair:man er	0.063 -0.063
pair:man ikke	-0.042 0.042
pair:mange har	0.118 -0.118
pair:mange timer	-0.046 0.046
pair:mangler en	-0.064 0.064
pair:mangler noget	0.016 -0.016
pair:mangler vi	-0.02 0.02
pair:med at	0.034 -0.034
pair:med blyant	-0.025 0.025
pair:med børn	0.038 -0.038
pair:med dem	0.016 -0.016
pair:med den	0.098 -0.098
pair:med dig	-0.064 0.064
pair:med en	0.051 -0.051
pair:med hende	0.014 -0.014
pair:med hvad	0.051 -0.051
pair:med i	-0.057 0.057
pair:med jeg	-0.041 0.041
pair:medmindre du	0.021 -0.021
pair:meget i	0.021 -0.021
pair:men det	0.012 -0.012
pair:men jeg	0.063 -0.063
pair:men nu	0.028 -0.028
pair:men vi	0.013 -0.013
pair:mere end	-0.016 0.016
pair:mig der	0.033 -0.033
pair:mig og	0.042 -0.042
pair:min mand	0.037 -0.037
pair:mindst en	-0.01 0.01
pair:må du	0.096 -0.096
pair:må have	-0.024 0.024
pair:må jeg	0.077 -0.077
pair:nej det	0.032 -0.032
pair:nej men	-0.108 0.108
pair:nej til	-0.055 0.055
pair:nej vent	0.024 -0.024
pair:noget andet	-0.018 0.018
pair:noget der	0.071 -0.071
pair:noget du	0.013 -0.013
pair:noget for	-0.035 0.035
pair:noget i	-0.109 0.109
pair:noget jeg	-0.013 0.013
pair:noget med	0.095 -0.095
pair:noget om	0.037 -0.037
pair:noget ved	0.044 -0.044
pair:noget vi	0.093 -0.093
pair:nu af	0.03 -0.03
pair:nu er	0.079 -0.079
pair:nu og	0.047 -0.047
pair:nu skal	0.045 -0.045
pair:nå så	-0.02 0.02
pair:når de	0.01 -0.01
pair:når det	-0.013 0.013
pair:når du	-0.12 0.12
pair:næste gang	0.011 -0.011
pair:næste side	-0.036 0.036
pair:næste uge	-0.134 0.134
pair:nødt til	0.211 -0.211
pair:og at	-0.021 0.021
pair:og de	0.028 -0.028
pair:og den	-0.043 0.043
pair:og der	-0.107 0.107
pair:og det	-0.183 0.183
pair:og din	0.012 -0.012
pair:og et	0.09 -0.09
pair:og hvem	0.066 -0.066
pair:og hvordan	-0.068 0.068
pair:og hvornår	-0.13 0.13
pair:og i	-0.075 0.075
pair:og ikke	-0.016 0.016
pair:og jeg	0.07 -0.07
pair:og kigger	-0.031 0.031
pair:og spørger	0.016 -0.016
pair:og så	-0.141 0.141
pair:og vi	0.021 -0.021
pair:også i	0.017 -0.017
pair:også være	0.037 -0.037
pair:okay det	0.051 -0.051
pair:okay så	0.107 -0.107
pair:om dagen	-0.114 0.114
pair:om der	-0.018 0.018
pair:om det	0.023 -0.023
pair:om din	-0.046 0.046
pair:om du	-0.131 0.131
pair:om en	0.023 -0.023
pair:om fredagen	0.017 -0.017
pair:om kompetencer	-0.024 0.024
pair:om natten	0.01 -0.01
pair:om på	-0.015 0.015
pair:om ugen	-0.082 0.082
pair:omfattet af	-0.01 0.01
pair:op til	-0.039 0.039
pair:ordinær beskæftigelse	-0.105 0.105
pair:os det	-0.129 0.129
pair:os se	0.052 -0.052
pair:os tage	0.011 -0.011
pair:os to	0.107 -0.107
pair:over at	0.015 -0.015
pair:over hvad	-0.04 0.04
pair:penge for	-0.035 0.035
pair:planen for	0.017 -0.017
pair:på bagsiden	0.228 -0.228
pair:på dem	0.013 -0.013
pair:på den	-0.069 0.069
pair:på det	0.024 -0.024
pair:på dig	0.045 -0.045
pair:på dine	-0.071 0.071
pair:på en	-0.023 0.023
pair:på fredag	0.115 -0.115
pair:på jobnet	-0.021 0.021
pair:på og	-0.132 0.132
pair:på plads	0.01 -0.01
pair:på planen	-0.016 0.016
pair:på to	0.019 -0.019
pair:på tredje	-0.013 0.013
pair:ret til	-0.059 0.059
pair:ringer jeg	0.054 -0.054
pair:ro på	0.025 -0.025
pair:røde kors	0.011 -0.011
pair:sagde du	0.034 -0.034
pair:sammen med	-0.066 0.066
pair:se at	0.016 -0.016
pair:se bort	0.01 -0.01
pair:se jeg	0.01 -0.01
pair:se om	0.059 -0.059
pair:se på	-0.087 0.087
pair:selv at	-0.012 0.012
pair:ses vi	0.014 -0.014
pair:siden sidst	0.021 -0.021
pair:sidste tre	-0.022 0.022
pair:sige noget	0.011 -0.011
pair:siger det	0.087 -0.087
pair:siger du	0.04 -0.04
pair:siger man	0.136 -0.136
pair:siger til	-0.037 0.037
pair:siger vi	0.014 -0.014
pair:skal bare	0.027 -0.027
pair:skal den	0.038 -0.038
pair:skal der	-0.129 0.129
pair:skal det	0.045 -0.045
pair:skal have	0.08 -0.08
pair:skal i	-0.018 0.018
pair:skal ikke	0.082 -0.082
pair:skal jeg	-0.105 0.105
pair:skal jo	-0.056 0.056
pair:skal lige	-0.061 0.061
pair:skal ligge	-0.012 0.012
pair:skal mødes	-0.025 0.025
pair:skal nok	0.049 -0.049
pair:skal også	-0.015 0.015
pair:skal sige	0.069 -0.069
pair:skal ske	-0.041 0.041
pair:skal skrive	-0.158 0.158
pair:skal spørge	-0.046 0.046
pair:skal stå	0.08 -0.08
pair:skal tage	0.038 -0.038
pair:skal vide	-0.02 0.02
pair:skal være	-0.197 0.197
pair:skrev i	0.053 -0.053
pair:skriver jeg	0.023 -0.023
pair:skriver til	0.03 -0.03
pair:skriver vi	0.23 -0.23
pair:skulle der	0.01 -0.01
pair:slet ikke	0.015 -0.015
pair:snakke om	0.03 -0.03
pair:som jeg	-0.018 0.018
pair:som noget	0.025 -0.025
pair:spørg om	0.018 -0.018
pair:spørge om	-0.045 0.045
pair:spørger til	-0.024 0.024
pair:starte med	0.039 -0.039
pair:sted hvor	0.013 -0.013
pair:stedet for	0.019 -0.019
pair:stolt af	0.028 -0.028
pair:styr på	-0.014 0.014
pair:stå på	0.014 -0.014
pair:står i	0.058 -0.058
pair:syg skal	-0.053 0.053
pair:synes du	0.063 -0.063
pair:synes vi	0.016 -0.016
pair:så det	-0.039 0.039
pair:så er	-0.155 0.155
pair:så finder	0.015 -0.015
pair:så får	0.119 -0.119
pair:så har	-0.079 0.079
pair:så jeg	-0.03 0.03
pair:så kan	-0.049 0.049
pair:så lad	0.052 -0.052
pair:så mangler	-0.02 0.02
pair:så meget	0.023 -0.023
pair:så må	-0.04 0.04
pair:så retter	-0.061 0.061
pair:så ringer	-0.015 0.015
pair:så ses	0.014 -0.014
pair:så siger	0.071 -0.071
pair:så skal	-0.074 0.074
pair:så skriver	0.241 -0.241
pair:så vi	-0.072 0.072
pair:sådan at	-0.014 0.014
pair:sådan en	0.013 -0.013
pair:søge om	0.017 -0.017
pair:søvn og	0.015 -0.015
pair:tage den	0.058 -0.058
pair:tage stilling	-0.019 0.019
pair:tager den	-0.031 0.031
pair:tager vi	0.017 -0.017
pair:tak fordi	0.04 -0.04
pair:tak så	-0.025 0.025
pair:talt med	0.052 -0.052
pair:tid til	0.023 -0.023
pair:til alle	0.025 -0.025
pair:til at	0.167 -0.167
pair:til den	-0.08 0.08
pair:til det	-0.039 0.039
pair:til dig	0.118 -0.118
pair:til du	0.032 -0.032
pair:til en	0.02 -0.02
pair:til folk	0.071 -0.071
pair:til for	-0.184 0.184
pair:til ham	0.07 -0.07
pair:til hvis	0.02 -0.02
pair:til mig	0.055 -0.055
pair:til næste	-0.032 0.032
pair:til og	-0.024 0.024
pair:til sygehuset	0.03 -0.03
pair:til to	-0.023 0.023
pair:ting jeg	0.01 -0.01
pair:to timer	0.061 -0.061
pair:to ting	0.044 -0.044
pair:tre gange	0.022 -0.022
pair:tre kvarter	0.017 -0.017
pair:tre måneder	0.016 -0.016
pair:tre år	-0.032 0.032
pair:tror du	0.012 -0.012
pair:tvivl om	0.014 -0.014
pair:tænke over	0.02 -0.02
pair:tænke på	0.027 -0.027
pair:tænker du	0.011 -0.011
pair:tænker jeg	0.011 -0.011
pair:ud af	-0.02 0.02
pair:uddannelse og	-0.012 0.012
pair:uger og	-0.01 0.01
pair:var der	-0.029 0.029
pair:var det	-0.124 0.124
pair:var din	-0.044 0.044
pair:var du	0.044 -0.044
pair:var forkert	-0.032 0.032
pair:var i	0.023 -0.023
pair:ved det	0.012 -0.012
pair:ved ikke	0.013 -0.013
pair:vi bruge	0.015 -0.015
pair:vi det	0.083 -0.083
pair:vi er	0.011 -0.011
pair:vi får	-0.034 0.034
pair:vi har	-0.134 0.134
pair:vi have	-0.134 0.134
pair:vi kan	0.061 -0.061
pair:vi kun	-0.018 0.018
pair:vi lige	-0.021 0.021
pair:vi om	0.041 -0.041
pair:vi se	0.012 -0.012
pair:vi skal	0.187 -0.187
pair:vi skrive	-0.108 0.108
pair:vi tage	0.026 -0.026
pair:vi tager	0.066 -0.066
pair:vi ud	0.021 -0.021
pair:videre til	-0.028 0.028
pair:vil du	0.026 -0.026
pair:vil gerne	0.022 -0.022
pair:vil have	-0.119 0.119
pair:vurderer du	-0.089 0.089
pair:vurderingen af	-0.035 0.035
pair:være en	-0.045 0.045
pair:være et	0.094 -0.094
pair:være i	-0.136 0.136
pair:være noget	0.011 -0.011
pair:være stolt	0.031 -0.031
pair:været der	0.041 -0.041
pair:år og	-0.042 0.042
question:choice	0.02 -0.02
question:closed	0.145 -0.145
question:declarative	-0.419 0.419
question:narrow	-0.158 0.158
question:open	0.448 -0.448
question:tag	0.285 -0.285
several:act	0.492 -0.492
several:askOn	0.018 -0.018
several:benefit	-0.202 0.202
several:defer	0.133 -0.133
several:form	-0.459 0.459
several:instrumental	-0.06 0.06
several:invites	0.219 -0.219
several:law	-0.464 0.464
several:otherWorld	0.314 -0.314
several:plainRule	-0.305 0.305
several:plan	-0.421 0.421
several:praise	0.153 -0.153
several:sanction	-0.083 0.083
several:sideDetail	0.086 -0.086
several:systemParts	-0.416 0.416
several:takeUpAgain	0.102 -0.102
several:turnAway	-0.061 0.061
several:understand	0.262 -0.262
short3	0.188 -0.188
short6	0.197 -0.197
system2	-0.398 0.398
system3	-0.422 0.422
word:ad	0.011 -0.011
word:af	0.172 -0.172
word:afbrud	-0.037 0.037
word:aft	0.062 -0.062
word:aftal	-0.024 0.024
word:aldr	0.057 -0.057
word:all	-0.02 0.02
word:altid	0.181 -0.181
word:altså	-0.112 0.112
word:and	-0.015 0.015
word:ankestyr	-0.014 0.014
word:ansat	-0.031 0.031
word:arbejd	-0.078 0.078
word:arbejdsevn	-0.027 0.027
word:arbejdsgiv	-0.013 0.013
word:arm	0.013 -0.013
word:at	-0.116 0.116
word:bageft	0.046 -0.046
word:bagsid	0.274 -0.274
word:bang	-0.147 0.147
word:bar	-0.029 0.029
word:bedr	0.033 -0.033
word:bedst	0.03 -0.03
word:befordring	0.027 -0.027
word:beg	0.025 -0.025
word:begrund	-0.033 0.033
word:begynd	0.091 -0.091
word:behøv	-0.177 0.177
word:bekræft	-0.063 0.063
word:besked	0.043 -0.043
word:beskrev	-0.028 0.028
word:beskæft	-0.127 0.127
word:bestem	-0.032 0.032
word:betal	-0.013 0.013
word:betyd	-0.06 0.06
word:betydning	-0.042 0.042
word:bevilg	-0.025 0.025
word:bibliotek	0.017 -0.017
word:bil	-0.246 0.246
word:billed	0.011 -0.011
word:bip	0.038 -0.038
word:blev	-0.018 0.018
word:bliv	-0.142 0.142
word:blodprøv	0.019 -0.019
word:blyant	-0.031 0.031
word:bord	0.074 -0.074
word:borg	0.217 -0.217
word:bort	-0.142 0.142
word:brev	-0.112 0.112
word:brug	0.031 -0.031
word:bænk	0.035 -0.035
word:børn	0.057 -0.057
word:børneattest	-0.01 0.01
word:da	0.059 -0.059
word:dag	-0.25 0.25
word:dansk	-0.128 0.128
word:dato	-0.281 0.281
word:de	-0.193 0.193
word:dej	0.011 -0.011
word:dem	0.122 -0.122
word:den	-0.058 0.058
word:der	0.018 -0.018
word:derh	0.011 -0.011
word:derhjem	0.02 -0.02
word:derop	0.04 -0.04
word:derud	0.01 -0.01
word:desvær	-0.116 0.116
word:det	0.096 -0.096
word:dig	0.112 -0.112
word:din	-0.332 0.332
word:dit	-0.015 0.015
word:dokument	-0.019 0.019
word:dokumentation	-0.01 0.01
word:drøm	0.012 -0.012
word:du	-0.11 0.11
word:dér	-0.248 0.248
word:døgnrytm	0.067 -0.067
word:dør	0.129 -0.129
word:eft	-0.071 0.071
word:eftermiddag	0.016 -0.016
word:egen	0.013 -0.013
word:ejer	-0.01 0.01
word:ell	-0.209 0.209
word:ellev	-0.135 0.135
word:en	0.306 -0.306
word:end	-0.031 0.031
word:endnu	0.053 -0.053
word:engang	0.05 -0.05
word:enig	-0.129 0.129
word:er	-0.334 0.334
word:erfaring	-0.198 0.198
word:et	0.168 -0.168
word:fag	0.02 -0.02
word:faktisk	-0.051 0.051
word:fald	-0.308 0.308
word:fast	0.011 -0.011
word:fat	0.036 -0.036
word:felt	-0.154 0.154
word:fem	0.044 -0.044
word:femogtyv	-0.117 0.117
word:femt	0.037 -0.037
word:feri	-0.037 0.037
word:fik	-0.017 0.017
word:find	0.041 -0.041
word:fint	-0.14 0.14
word:fir	0.03 -0.03
word:flot	-0.011 0.011
word:flyt	0.096 -0.096
word:folk	0.055 -0.055
word:for	-0.032 0.032
word:fordi	0.021 -0.021
word:forkert	-0.163 0.163
word:forlæng	0.016 -0.016
word:forløb	-0.167 0.167
word:formu	-0.029 0.029
word:formål	-0.066 0.066
word:forstå	-0.038 0.038
word:forstår	-0.021 0.021
word:fortæl	0.04 -0.04
word:forår	0.018 -0.018
word:fra	0.084 -0.084
word:fravær	-0.059 0.059
word:fredag	0.217 -0.217
word:frem	0.139 -0.139
word:fremtid	0.018 -0.018
word:fritid	0.01 -0.01
word:frokost	0.017 -0.017
word:fugl	0.021 -0.021
word:fyr	0.036 -0.036
word:få	-0.058 0.058
word:fået	0.085 -0.085
word:får	-0.109 0.109
word:færd	0.035 -0.035
word:følg	-0.016 0.016
word:før	-0.145 0.145
word:først	0.054 -0.054
word:gaml	-0.036 0.036
word:gang	0.099 -0.099
word:gern	0.068 -0.068
word:gik	0.06 -0.06
word:giv	-0.067 0.067
word:gjord	0.015 -0.015
word:gjort	0.082 -0.082
word:god	-0.032 0.032
word:godkend	0.089 -0.089
word:godt	0.036 -0.036
word:grund	-0.08 0.08
word:grup	-0.012 0.012
word:gå	0.126 -0.126
word:gået	0.034 -0.034
word:går	-0.042 0.042
word:gæld	-0.014 0.014
word:gør	0.183 -0.183
word:haft	-0.057 0.057
word:halvt	0.024 -0.024
word:ham	0.141 -0.141
word:han	0.153 -0.153
word:handl	0.011 -0.011
word:har	0.054 -0.054
word:hav	-0.245 0.245
word:havd	0.015 -0.015
word:hed	0.087 -0.087
word:hej	0.122 -0.122
word:hel	0.039 -0.039
word:helbred	-0.045 0.045
word:helt	0.031 -0.031
word:hen	0.019 -0.019
word:hend	-0.033 0.033
word:her	-0.195 0.195
word:herind	0.063 -0.063
word:hjem	-0.052 0.052
word:hjælp	-0.017 0.017
word:hold	-0.082 0.082
word:hos	0.027 -0.027
word:hul	0.019 -0.019
word:hun	0.107 -0.107
word:hund	0.035 -0.035
word:hus	-0.012 0.012
word:husk	0.065 -0.065
word:hvad	0.292 -0.292
word:hvem	0.27 -0.27
word:hver	-0.078 0.078
word:hvert	-0.151 0.151
word:hvilk	-0.106 0.106
word:hvis	-0.376 0.376
word:hvor	0.12 -0.12
word:hvordan	0.029 -0.029
word:hvornår	-0.232 0.232
word:hård	0.015 -0.015
word:hænd	0.015 -0.015
word:hæng	0.017 -0.017
word:hør	0.116 -0.116
word:hørt	0.056 -0.056
word:i	-0.14 0.14
word:igen	-0.189 0.189
word:ikk	-0.139 0.139
word:ind	-0.133 0.133
word:indb	0.103 -0.103
word:indsat	0.088 -0.088
word:indstilling	-0.013 0.013
word:indtil	-0.049 0.049
word:ing	0.036 -0.036
word:ja	-0.125 0.125
word:jeg	0.444 -0.444
word:jer	0.157 -0.157
word:jo	0.163 -0.163
word:job	-0.063 0.063
word:jobafklaring	-0.032 0.032
word:jobcent	-0.052 0.052
word:jobn	-0.026 0.026
word:journal	-0.038 0.038
word:jul	-0.022 0.022
word:kaf	0.112 -0.112
word:kan	0.057 -0.057
word:kantin	-0.036 0.036
word:kas	-0.214 0.214
word:ked	0.029 -0.029
word:kend	0.024 -0.024
word:kig	-0.017 0.017
word:klar	-0.148 0.148
word:klip	0.012 -0.012
word:klok	-0.044 0.044
word:knap	-0.022 0.022
word:kollega	0.02 -0.02
word:kom	0.231 -0.231
word:kompetenc	-0.029 0.029
word:kop	0.113 -0.113
word:kor	0.013 -0.013
word:kost	0.032 -0.032
word:kran	-0.022 0.022
word:krav	0.053 -0.053
word:kron	-0.026 0.026
word:kun	-0.16 0.16
word:kursus	0.016 -0.016
word:kvart	0.02 -0.02
word:køk	0.165 -0.165
word:kør	-0.123 0.123
word:lad	0.162 -0.162
word:lag	0.021 -0.021
word:lang	0.02 -0.02
word:lav	-0.096 0.096
word:led	-0.111 0.111
word:lid	0.017 -0.017
word:lidt	0.188 -0.188
word:lig	-0.019 0.019
word:linj	-0.028 0.028
word:list	-0.07 0.07
word:loft	0.085 -0.085
word:lokal	-0.088 0.088
word:lov	0.053 -0.053
word:luk	0.153 -0.153
word:lyd	0.064 -0.064
word:læg	-0.321 0.321
word:lægeattest	-0.019 0.019
word:læng	0.034 -0.034
word:lær	0.013 -0.013
word:læs	-0.035 0.035
word:læst	0.057 -0.057
word:løb	-0.015 0.015
word:løft	0.107 -0.107
word:løn	-0.139 0.139
word:man	0.155 -0.155
word:mand	0.063 -0.063
word:mandag	0.136 -0.136
word:mang	0.176 -0.176
word:mangl	-0.042 0.042
word:maskin	-0.015 0.015
word:med	0.301 -0.301
word:medicin	0.016 -0.016
word:medmindr	0.025 -0.025
word:meg	0.086 -0.086
word:meld	0.12 -0.12
word:men	-0.092 0.092
word:mentor	-0.038 0.038
word:met	0.027 -0.027
word:mig	0.177 -0.177
word:millim	0.052 -0.052
word:min	0.141 -0.141
word:mindst	-0.039 0.039
word:minut	0.017 -0.017
word:mist	0.029 -0.029
word:mit	0.029 -0.029
word:modtag	-0.035 0.035
word:mor	0.027 -0.027
word:motivation	-0.033 0.033
word:mur	0.015 -0.015
word:må	-0.228 0.228
word:måd	-0.171 0.171
word:mål	-0.131 0.131
word:målgrup	-0.024 0.024
word:måned	-0.122 0.122
word:måt	0.018 -0.018
word:mød	-0.1 0.1
word:mødep	-0.161 0.161
word:nabo	0.024 -0.024
word:nat	0.154 -0.154
word:navn	0.042 -0.042
word:ned	0.125 -0.125
word:nej	-0.077 0.077
word:netværk	-0.079 0.079
word:ni	-0.172 0.172
word:nog	-0.088 0.088
word:nogl	0.028 -0.028
word:nok	0.128 -0.128
word:not	0.094 -0.094
word:nu	0.345 -0.345
word:num	0.078 -0.078
word:ny	-0.017 0.017
word:nye	-0.015 0.015
word:nyt	0.013 -0.013
word:nå	0.015 -0.015
word:nåed	0.02 -0.02
word:når	-0.12 0.12
word:næst	-0.157 0.157
word:nødt	0.253 -0.253
word:nøgl	0.045 -0.045
word:obligatorisk	-0.112 0.112
word:og	-0.223 0.223
word:også	-0.025 0.025
word:okay	0.19 -0.19
word:om	-0.278 0.278
word:omfat	-0.013 0.013
word:onsdag	0.035 -0.035
word:op	-0.065 0.065
word:opdat	-0.031 0.031
word:opfølgning	-0.035 0.035
word:ophold	-0.033 0.033
word:oply	-0.039 0.039
word:oplysning	-0.042 0.042
word:ord	-0.203 0.203
word:ordinær	-0.127 0.127
word:os	0.221 -0.221
word:ott	-0.316 0.316
word:over	0.062 -0.062
word:overhold	-0.03 0.03
word:papir	-0.018 0.018
word:pas	0.149 -0.149
word:paus	0.011 -0.011
word:peng	-0.235 0.235
word:plad	-0.017 0.017
word:plan	0.049 -0.049
word:pligt	-0.074 0.074
word:praktik	0.012 -0.012
word:prøv	0.065 -0.065
word:på	0.185 -0.185
word:realistisk	0.01 -0.01
word:regel	-0.01 0.01
word:registr	-0.092 0.092
word:regl	0.063 -0.063
word:regn	-0.029 0.029
word:ret	-0.136 0.136
word:rigt	0.023 -0.023
word:ring	-0.062 0.062
word:ringed	0.016 -0.016
word:ro	0.031 -0.031
word:rund	0.138 -0.138
word:ryg	0.111 -0.111
word:rød	0.019 -0.019
word:sad	0.01 -0.01
word:sag	-0.189 0.189
word:sagd	0.023 -0.023
word:sagsbehandl	0.028 -0.028
word:sagt	0.049 -0.049
word:sal	-0.014 0.014
word:sam	0.02 -0.02
word:samtal	-0.031 0.031
word:se	0.041 -0.041
word:sek	0.033 -0.033
word:selv	0.172 -0.172
word:send	0.084 -0.084
word:senest	-0.018 0.018
word:ser	0.063 -0.063
word:ses	0.023 -0.023
word:sid	-0.229 0.229
word:sidst	-0.112 0.112
word:sig	0.698 -0.698
word:simpelth	0.159 -0.159
word:sin	-0.033 0.033
word:skal	-0.643 0.643
word:skala	-0.023 0.023
word:ske	-0.048 0.048
word:skema	0.309 -0.309
word:sket	0.153 -0.153
word:skift	0.011 -0.011
word:skrev	-0.098 0.098
word:skridt	0.036 -0.036
word:skrift	-0.016 0.016
word:skriv	-0.306 0.306
word:skul	0.017 -0.017
word:skål	0.043 -0.043
word:skærm	-0.021 0.021
word:slag	0.011 -0.011
word:slet	0.018 -0.018
word:sluk	0.045 -0.045
word:slut	0.027 -0.027
word:snak	0.064 -0.064
word:snakked	0.016 -0.016
word:som	0.017 -0.017
word:sov	0.048 -0.048
word:spil	0.086 -0.086
word:spis	0.01 -0.01
word:spurg	0.109 -0.109
word:spørg	-0.011 0.011
word:spørgsmål	-0.049 0.049
word:stabil	0.095 -0.095
word:stad	-0.034 0.034
word:sted	0.074 -0.074
word:stil	0.115 -0.115
word:stillad	0.013 -0.013
word:stilling	-0.088 0.088
word:stol	0.017 -0.017
word:stolt	0.04 -0.04
word:stop	0.016 -0.016
word:stor	-0.066 0.066
word:stort	0.104 -0.104
word:styr	-0.017 0.017
word:stå	0.126 -0.126
word:ståend	0.049 -0.049
word:står	0.138 -0.138
word:stærk	-0.116 0.116
word:sup	0.013 -0.013
word:svar	0.04 -0.04
word:syg	-0.062 0.062
word:sygdom	-0.176 0.176
word:sygehus	0.039 -0.039
word:sygemelding	-0.017 0.017
word:syn	0.103 -0.103
word:system	0.048 -0.048
word:syv	-0.121 0.121
word:så	-0.312 0.312
word:sådan	0.12 -0.12
word:sær	-0.022 0.022
word:søg	0.026 -0.026
word:søn	0.029 -0.029
word:søvn	0.019 -0.019
word:tag	0.291 -0.291
word:tal	0.13 -0.13
word:talt	0.069 -0.069
word:tank	0.011 -0.011
word:tegn	0.024 -0.024
word:tegned	0.01 -0.01
word:tegning	0.029 -0.029
word:telefon	0.026 -0.026
word:tempo	0.012 -0.012
word:ti	-0.128 0.128
word:tid	0.101 -0.101
word:til	0.046 -0.046
word:tilbag	-0.126 0.126
word:tilbud	-0.058 0.058
word:tilbyd	0.056 -0.056
word:tim	0.04 -0.04
word:timetal	-0.01 0.01
word:ting	0.074 -0.074
word:tit	0.023 -0.023
word:to	0.13 -0.13
word:tolv	0.032 -0.032
word:torsdag	-0.137 0.137
word:tre	0.102 -0.102
word:tredj	-0.016 0.016
word:tror	0.069 -0.069
word:tryk	-0.028 0.028
word:træk	0.121 -0.121
word:træt	0.01 -0.01
word:tvivl	0.017 -0.017
word:tyv	0.022 -0.022
word:tæl	-0.106 0.106
word:tænk	0.094 -0.094
word:ud	0.141 -0.141
word:ude	0.013 -0.013
word:udland	-0.067 0.067
word:uge	-0.088 0.088
word:ugen	-0.293 0.293
word:uger	0.022 -0.022
word:und	-0.043 0.043
word:underskrift	-0.083 0.083
word:undskyld	0.022 -0.022
word:var	-0.064 0.064
word:ved	0.292 -0.292
word:vegn	0.114 -0.114
word:vej	-0.096 0.096
word:vejr	0.154 -0.154
word:vel	-0.049 0.049
word:vend	-0.077 0.077
word:vent	0.097 -0.097
word:vi	0.343 -0.343
word:vicevært	0.02 -0.02
word:vid	-0.022 0.022
word:vil	0.041 -0.041
word:virk	0.125 -0.125
word:virksomhedspraktik	-0.044 0.044
word:vor	-0.068 0.068
word:vurd	-0.111 0.111
word:vurdering	0.053 -0.053
word:væk	0.015 -0.015
word:vælg	-0.036 0.036
word:vær	-0.163 0.163
word:værsgo	0.013 -0.013
word:værst	0.038 -0.038
word:ydel	-0.068 0.068
word:ydelseskontor	0.065 -0.065
word:åben	0.116 -0.116
word:åbn	0.039 -0.039
word:år	-0.202 0.202
word:års	-0.014 0.014
word:årsag	-0.037 0.037
word:ændr	-0.01 0.01
word:ønsk	-0.069 0.069
work:class:body	-0.04 0.04
work:class:creature	0.126 -0.126
work:class:doing	-0.021 0.021
work:class:family	0.022 -0.022
work:class:formFacts	-0.134 0.134
work:class:generalWork	-0.313 0.313
work:class:home	0.058 -0.058
work:class:joy	0.033 -0.033
work:class:needed	0.012 -0.012
work:class:occupation	0.056 -0.056
work:class:offer	-0.073 0.073
work:class:office	-0.289 0.289
work:class:pastWork	-0.324 0.324
work:class:place	0.062 -0.062
work:class:question	0.052 -0.052
work:class:reply	0.106 -0.106
work:class:skill	0.139 -0.139
work:class:thing	0.179 -0.179
work:class:wish	0.244 -0.244
work:many:office	-0.051 0.051
work:many:thing	0.028 -0.028
work:several:body	0.013 -0.013
work:several:creature	0.012 -0.012
work:several:doing	0.138 -0.138
work:several:family	0.104 -0.104
work:several:generalWork	-0.259 0.259
work:several:home	0.034 -0.034
work:several:joy	0.013 -0.013
work:several:office	-0.129 0.129
work:several:pastWork	-0.052 0.052
work:several:place	-0.019 0.019
work:several:question	0.016 -0.016
work:several:reply	-0.031 0.031
work:several:thing	-0.11 0.11`,
  firstPerspective: `concrete general none
always	-0.861 -0.543 0.793
I	-0.141 -0.045 0.193
I+stuff	0.612 -0.29 -0.374
anyWork	0.014 -0.236 0.307
before:class:act	0.144 -0.194 0.05
before:class:askOn	0.466 -0.18 -0.287
before:class:benefit	0.015 -0.028 0.013
before:class:defer	-0.208 -0.047 0.256
before:class:form	0.381 0.002 -0.382
before:class:instrumental	0.053 -0.069 0.016
before:class:invites	0.144 0.181 -0.327
before:class:law	-0.089 -0.033 0.121
before:class:otherWorld	-0.053 -0.152 0.205
before:class:ownStory	-0.014 -0.013 0.028
before:class:plainRule	0.101 -0.204 0.104
before:class:plan	-0.189 -0.029 0.218
before:class:praise	-0.488 -0.002 0.49
before:class:sanction	-0.079 -0.05 0.129
before:class:sideDetail	-0.159 -0.33 0.49
before:class:systemParts	-0.244 0.007 0.236
before:class:takeUpAgain	0.428 -0.069 -0.359
before:class:turnAway	-0.409 -0.085 0.495
before:class:understand	-0.281 0.094 0.186
before:exclaims	0.093 -0.076 -0.017
before:figure	0.031 -0.003 -0.027
before:institutional	-0.232 -0.424 0.648
before:length	-0.026 -0.462 0.466
before:long15	0.054 -0.251 0.201
before:many:act	0.296 -0.041 -0.256
before:many:defer	-0.239 -0.055 0.295
before:many:form	-0.116 -0.002 0.118
before:many:invites	-0.058 -0.071 0.129
before:many:law	-0.014 -0.008 0.022
before:many:otherWorld	0.037 -0.034 -0.004
before:many:plainRule	-0.108 -0.006 0.114
before:many:plan	-0.018 -0.013 0.03
before:many:praise	-0.106 -0.009 0.115
before:many:systemParts	-0.009 -0.002 0.011
before:many:understand	-0.042 -0.005 0.048
before:mark	0.463 -0.394 0.004
before:minimal	0.149 0.012 -0.161
before:noQuestion	0.111 -0.096 0.05
before:question:choice	0.18 -0.034 -0.147
before:question:closed	0.234 -0.139 -0.091
before:question:declarative	0.646 -0.36 -0.286
before:question:narrow	0.291 -0.193 -0.099
before:question:open	0.188 -0.099 -0.096
before:question:tag	0.263 -0.114 -0.149
before:several:act	0.259 -0.075 -0.184
before:several:askOn	0.592 -0.135 -0.458
before:several:benefit	-0.091 -0.003 0.094
before:several:defer	-0.436 0.133 0.304
before:several:form	-0.038 -0.038 0.076
before:several:instrumental	-0.043 -0.014 0.057
before:several:invites	0.264 0.066 -0.33
before:several:law	-0.13 -0.021 0.151
before:several:otherWorld	-0.084 -0.047 0.131
before:several:plainRule	0.042 -0.07 0.027
before:several:plan	-0.138 -0.022 0.161
before:several:praise	-0.159 -0.077 0.236
before:several:sanction	-0.021 -0.004 0.025
before:several:sideDetail	-0.227 -0.038 0.264
before:several:systemParts	-0.132 0.076 0.055
before:several:takeUpAgain	-0.055 -0.017 0.072
before:several:turnAway	-0.02 -0.003 0.023
before:several:understand	-0.11 0.215 -0.105
before:shares	0.242 -0.28 0.039
before:short3	0.043 -0.202 0.161
before:short6	-0.144 0.027 0.114
before:work:class:body	-0.31 -0.133 0.442
before:work:class:creature	0.016 0.359 -0.375
before:work:class:doing	0.297 -0.221 -0.075
before:work:class:family	-0.063 -0.086 0.149
before:work:class:formFacts	0.204 -0.14 -0.064
before:work:class:generalWork	-0.092 0.406 -0.315
before:work:class:home	-0.084 -0.189 0.272
before:work:class:joy	0.178 -0.059 -0.119
before:work:class:needed	-0.058 -0.078 0.136
before:work:class:occupation	-0.077 -0.038 0.114
before:work:class:offer	0.009 -0.062 0.054
before:work:class:office	-0.212 -0.172 0.385
before:work:class:pastWork	0.339 -0.034 -0.304
before:work:class:place	0.21 -0.12 -0.09
before:work:class:question	-0.189 0.09 0.099
before:work:class:reply	-0.361 0.37 -0.007
before:work:class:skill	0.094 -0.077 -0.018
before:work:class:thing	0.168 -0.121 -0.047
before:work:class:wish	0.232 -0.317 0.086
before:work:many:thing	0.241 -0.002 -0.239
before:work:several:body	-0.107 -0.002 0.109
before:work:several:creature	0.16 -0.024 -0.136
before:work:several:doing	0.57 -0.005 -0.565
before:work:several:generalWork	-0.168 0.257 -0.089
before:work:several:home	0.066 -0.002 -0.065
before:work:several:offer	0.064 0 -0.064
before:work:several:office	-0.136 -0.009 0.146
before:work:several:place	0.185 -0.002 -0.183
before:work:several:question	0.236 -0.101 -0.135
before:work:several:reply	-0.067 -0.046 0.114
before:work:several:thing	0.124 -0.007 -0.117
before:work:several:wish	0.061 -0.009 -0.052
class:body	0.02 -0.545 0.527
class:creature	-0.008 -0.096 0.103
class:doing	0.068 0.166 -0.236
class:family	0.266 -0.264 -0.001
class:formFacts	0.72 -0.011 -0.71
class:generalWork	-0.558 1.155 -0.601
class:home	-0.182 -0.239 0.421
class:joy	0.27 0.023 -0.293
class:needed	0.449 -0.266 -0.183
class:occupation	0.122 -0.259 0.137
class:offer	0.287 -0.201 -0.085
class:office	-0.921 0.14 0.782
class:othersWork	-0.423 0.05 0.373
class:pastWork	0.019 -0.094 0.075
class:place	0.49 -0.383 -0.104
class:question	-0.084 -0.002 0.086
class:reply	-0.344 0.173 0.143
class:skill	0.577 -0.079 -0.497
class:thing	0.02 -0.131 0.115
class:wish	0.197 -0.059 -0.138
earlier:class:body	-0.25 -0.191 0.441
earlier:class:creature	0.191 -0.248 0.057
earlier:class:doing	0.167 -0.088 -0.075
earlier:class:family	-0.507 0.114 0.393
earlier:class:formFacts	0.071 -0.031 -0.04
earlier:class:generalWork	-0.275 0.665 -0.391
earlier:class:home	-0.077 0.023 0.055
earlier:class:joy	0.071 0.043 -0.115
earlier:class:needed	0.297 -0.101 -0.196
earlier:class:occupation	0.145 -0.112 -0.033
earlier:class:offer	0.105 -0.258 0.153
earlier:class:office	-0.454 -0.034 0.487
earlier:class:othersWork	-0.342 -0.152 0.494
earlier:class:pastWork	-0.041 0.007 0.035
earlier:class:place	0.31 -0.138 -0.17
earlier:class:question	0.027 -0.231 0.204
earlier:class:reply	-0.106 0.333 -0.226
earlier:class:skill	-0.045 0.25 -0.206
earlier:class:thing	0.351 -0.372 0.023
earlier:class:wish	0.381 -0.404 0.023
earlier:echoed	0.833 -0.526 -0.306
earlier:many:body	-0.415 -0.008 0.423
earlier:many:doing	0.567 -0.047 -0.52
earlier:many:family	-0.096 -0.011 0.107
earlier:many:generalWork	-0.154 0.166 -0.012
earlier:many:home	-0.036 -0.001 0.038
earlier:many:needed	0.119 0 -0.119
earlier:many:offer	0.074 -0.002 -0.072
earlier:many:office	-0.127 -0.028 0.154
earlier:many:reply	0.07 -0.008 -0.062
earlier:many:skill	0.051 -0.008 -0.044
earlier:many:thing	-0.312 -0.029 0.342
earlier:many:wish	-0.074 0.143 -0.069
earlier:several:body	-0.461 -0.021 0.483
earlier:several:creature	0.384 -0.057 -0.326
earlier:several:doing	-0.075 -0.054 0.13
earlier:several:family	-0.226 -0.102 0.328
earlier:several:generalWork	-0.332 0.595 -0.263
earlier:several:home	0.067 -0.033 -0.034
earlier:several:joy	-0.066 -0.006 0.072
earlier:several:needed	0.149 -0.002 -0.146
earlier:several:occupation	-0.293 -0.012 0.305
earlier:several:offer	0.094 -0.072 -0.022
earlier:several:office	-0.144 -0.052 0.196
earlier:several:pastWork	-0.006 0.112 -0.106
earlier:several:place	-0.007 -0.032 0.038
earlier:several:question	-0.067 -0.002 0.069
earlier:several:reply	0.306 0.297 -0.603
earlier:several:skill	0.191 -0.026 -0.165
earlier:several:thing	0 0.131 -0.132
earlier:several:wish	-0.144 0.084 0.06
exclaims	0.842 -0.237 -0.605
figure	0.77 -0.15 -0.621
first:alle	-0.157 0.045 0.113
first:alt	-0.003 -0.025 0.028
first:altså	-0.003 -0.038 0.041
first:arbejde	-0.001 0.026 -0.025
first:at	0.161 0.066 -0.227
first:bare	-0.029 0.059 -0.03
first:begrundelsen	-0.047 -0.001 0.049
first:da	0.042 -0.002 -0.04
first:de	-0.394 -0.085 0.478
first:dem	-0.14 -0.003 0.143
first:den	-0.246 -0.034 0.28
first:der	-0.024 0.114 -0.09
first:det	-0.609 0.093 0.516
first:du	-0.021 -0.027 0.048
first:efter	-0.033 -0.001 0.034
first:en	-0.234 0.048 0.187
first:er	-0.053 -0.017 0.07
first:et	-0.071 0.029 0.043
first:fint	-0.011 -0.003 0.014
first:fire	-0.011 -0.014 0.025
first:folk	-0.03 0.068 -0.039
first:fra	0.167 -0.008 -0.16
first:før	0.001 0.076 -0.078
first:først	-0.026 -0.001 0.028
first:godt	-0.1 -0.013 0.113
first:ham	0.088 -0.006 -0.081
first:han	-0.015 0.157 -0.142
first:har	-0.014 -0.002 0.017
first:hele	-0.222 -0.005 0.228
first:hellere	0.166 -0.005 -0.162
first:helst	-0.014 -0.009 0.023
first:hende	0.064 -0.03 -0.035
first:her	-0.049 -0.002 0.051
first:hold	-0.056 -0.007 0.062
first:hos	0.057 -0.003 -0.054
first:hun	0.043 -0.03 -0.013
first:hvad	-0.057 -0.07 0.127
first:hvem	-0.009 -0.011 0.02
first:hver	-0.075 -0.011 0.086
first:hvis	0.041 0.036 -0.076
first:hvor	-0.048 -0.021 0.07
first:i	0.005 0.083 -0.088
first:ikke	0.046 -0.014 -0.032
first:ingen	0.047 -0.001 -0.046
first:ja	0.166 -0.174 0.008
first:jamen	-0.02 0.003 0.018
first:jeg	-0.117 0.107 0.009
first:jo	-0.216 -0.058 0.275
first:kan	-0.111 -0.044 0.155
first:kun	-0.084 -0.007 0.091
first:køkkenet	-0.13 -0.01 0.14
first:lidt	-0.119 -0.007 0.126
first:lige	0.05 -0.002 -0.048
first:ligesom	-0.004 0.038 -0.034
first:man	0.097 0.041 -0.139
first:mandag	0.218 -0.002 -0.216
first:med	0.05 -0.002 -0.048
first:men	-0.041 -0.074 0.115
first:min	-0.017 -0.036 0.053
first:mm	-0.007 -0.006 0.013
first:må	-0.02 -0.03 0.05
first:måske	-0.01 -0.004 0.014
first:naboens	0.046 -0.006 -0.04
first:ned	0.033 0 -0.033
first:nej	0.009 -0.09 0.081
first:noget	0.081 0.173 -0.254
first:nu	0.016 -0.065 0.049
first:nå	0.012 -0.034 0.023
first:når	0.272 -0.042 -0.23
first:og	-0.003 0.201 -0.197
first:også	-0.017 -0.002 0.019
first:okay	-0.077 -0.016 0.093
first:om	0.076 -0.006 -0.07
first:otte	-0.096 -0.001 0.096
first:på	0.157 -0.043 -0.115
first:skal	-0.003 -0.01 0.013
first:syg	-0.085 -0.004 0.089
first:så	-0.026 0.035 -0.009
first:sådan	-0.09 -0.002 0.093
first:tak	-0.019 -0.014 0.032
first:ti	0.029 -0.001 -0.028
first:til	-0.142 -0.007 0.148
first:to	0.201 -0.009 -0.193
first:tolv	-0.086 -0.001 0.087
first:tre	0.392 -0.002 -0.39
first:tredive	-0.091 -0.001 0.092
first:tusind	-0.011 -0.002 0.013
first:ud	0.019 -0.006 -0.013
first:ved	0.113 -0.022 -0.091
first:vi	-0.199 -0.039 0.237
first:vores	0.034 -0.011 -0.023
first:øh	-0.03 -0.022 0.052
general+stuff	-0.533 0.577 -0.043
general-stuff	-0.025 0.581 -0.558
invited+short	0.149 0.12 -0.27
invited+stuff	0.242 0.057 -0.299
invited-life	0.105 0.285 -0.391
invited-stuff	-0.098 0.126 -0.028
life-stuff	0.349 -0.099 -0.248
man	0.013 0.129 -0.143
many:body	-0.131 -0.014 0.146
many:doing	0.102 -0.015 -0.087
many:family	-0.099 -0.012 0.111
many:generalWork	-0.085 0.251 -0.165
many:home	-0.017 -0.004 0.021
many:needed	0.061 -0.009 -0.053
many:offer	0.109 -0.004 -0.105
many:office	-0.06 -0.073 0.133
many:reply	0.134 -0.021 -0.113
many:skill	0.11 -0.016 -0.094
many:thing	0.074 -0.035 -0.039
many:wish	0.137 0.014 -0.151
mark	-0.389 -0.164 0.56
minimal	-0.351 -0.225 0.579
noClass	0.323 -0.622 0.306
noQuestion	0.258 -0.195 0.084
noWork	-0.231 -0.317 0.417
not	0.054 -0.171 0.117
notInvited+short	0.246 -0.395 0.177
offer+stuff	0.322 -0.039 -0.284
opens	-0.255 0.116 0.116
pair:af at	0.107 -0.033 -0.074
pair:af de	-0.109 -0.003 0.112
pair:af dem	-0.3 0.087 0.213
pair:af det	-0.006 0.135 -0.129
pair:af en	-0.039 -0.011 0.05
pair:af mig	0.034 0.026 -0.06
pair:af min	-0.161 -0.012 0.173
pair:af og	-0.105 -0.014 0.119
pair:af så	0.094 0.004 -0.097
pair:aften og	0.125 -0.028 -0.097
pair:aldrig været	-0.048 -0.023 0.071
pair:alle de	0.005 -0.02 0.015
pair:alle dem	0.054 -0.084 0.03
pair:alle mennesker	-0.019 0.047 -0.027
pair:alle sammen	-0.094 -0.021 0.115
pair:alt det	0.02 0.066 -0.086
pair:alt er	-0.031 -0.006 0.036
pair:alt hvad	-0.042 0.151 -0.109
pair:altså at	0.002 -0.021 0.019
pair:altså de	0.035 -0.001 -0.034
pair:altså en	0.04 -0.003 -0.037
pair:altså for	-0.095 0 0.095
pair:altså ikke	-0.05 -0.022 0.073
pair:altså jeg	0.112 -0.065 -0.047
pair:altså rigtig	0.113 -0.023 -0.09
pair:an på	-0.036 -0.005 0.04
pair:andet og	-0.052 0.051 0.001
pair:arbejde er	-0.002 0.049 -0.047
pair:arbejde jeg	-0.038 0.204 -0.166
pair:arbejde med	-0.063 -0.033 0.096
pair:at alle	-0.04 0.008 0.033
pair:at alt	-0.006 -0.003 0.01
pair:at blive	-0.075 -0.01 0.085
pair:at bruge	0.031 -0.002 -0.029
pair:at de	0.037 -0.015 -0.022
pair:at den	-0.088 0.126 -0.038
pair:at der	0.239 0.075 -0.314
pair:at det	-0.271 0.197 0.074
pair:at få	0.003 0.037 -0.039
pair:at gå	0.003 0.023 -0.026
pair:at han	0.027 -0.024 -0.003
pair:at have	0.034 0.027 -0.061
pair:at holde	-0.066 -0.011 0.077
pair:at hun	-0.118 -0.026 0.144
pair:at hvis	-0.045 0.141 -0.096
pair:at i	-0.043 -0.014 0.057
pair:at jeg	-0.022 -0.088 0.11
pair:at komme	-0.132 0.131 0.001
pair:at køre	0.039 -0.014 -0.025
pair:at lave	0.206 -0.042 -0.164
pair:at ligge	0.109 -0.005 -0.105
pair:at lytte	0.033 -0.004 -0.029
pair:at lægge	-0.029 -0.001 0.03
pair:at lære	0.005 -0.011 0.006
pair:at læse	0.061 -0.024 -0.037
pair:at man	0.12 -0.144 0.024
pair:at min	-0.132 -0.017 0.149
pair:at nogen	0.148 -0.047 -0.101
pair:at når	-0.027 0.045 -0.018
pair:at prøve	0.092 -0.006 -0.086
pair:at restaurere	0.023 -0.001 -0.023
pair:at se	-0.01 -0.036 0.046
pair:at sidde	0.1 0.018 -0.119
pair:at sige	-0.008 -0.069 0.077
pair:at skrive	0.042 -0.004 -0.037
pair:at snakke	-0.043 -0.001 0.043
pair:at stille	0.133 -0.01 -0.123
pair:at stå	0.157 0.013 -0.17
pair:at sy	0.021 -0.001 -0.02
pair:at tage	-0.058 0.027 0.031
pair:at vende	-0.028 -0.007 0.034
pair:at vi	-0.013 -0.015 0.028
pair:at vide	-0.048 0.115 -0.067
pair:at være	-0.043 -0.001 0.044
pair:bad mig	-0.047 0 0.047
pair:bange for	0.03 -0.006 -0.024
pair:banken og	-0.027 -0.008 0.035
pair:bare at	0.05 0.053 -0.103
pair:bare det	-0.034 0.044 -0.011
pair:bare en	0.035 -0.002 -0.032
pair:bare er	-0.022 -0.018 0.04
pair:bare fordi	0.025 0.026 -0.05
pair:bare få	-0.08 -0.009 0.089
pair:bare gerne	-0.009 -0.002 0.011
pair:bare i	0.057 0.006 -0.064
pair:bare ikke	-0.028 0.098 -0.07
pair:bare jeg	0.037 -0.003 -0.034
pair:bare på	-0.036 -0.003 0.04
pair:bare sige	-0.004 -0.017 0.021
pair:bare svært	-0.025 -0.071 0.096
pair:bare sådan	-0.023 -0.005 0.028
pair:bedre end	0.027 0.04 -0.066
pair:begyndt at	0.017 -0.002 -0.015
pair:blev det	-0.04 -0.009 0.049
pair:blev vi	-0.023 -0.001 0.024
pair:blive ved	-0.132 -0.021 0.154
pair:bliver det	-0.048 -0.005 0.052
pair:bliver man	-0.015 -0.035 0.05
pair:bliver så	0.029 -0.002 -0.027
pair:bor i	-0.034 -0.013 0.047
pair:brev fra	-0.016 -0.001 0.017
pair:brug for	-0.032 0.123 -0.091
pair:bruge en	0.028 -0.002 -0.026
pair:bussen og	-0.072 -0.003 0.075
pair:da godt	-0.003 0.089 -0.086
pair:da jeg	0.193 -0.015 -0.178
pair:da op	-0.085 -0.007 0.092
pair:dag jeg	-0.06 -0.011 0.07
pair:dag men	-0.143 -0.001 0.144
pair:dagen og	0.016 -0.005 -0.011
pair:de andre	-0.008 -0.027 0.035
pair:de at	-0.073 -0.013 0.086
pair:de bliver	0.065 -0.006 -0.059
pair:de der	0.06 -0.061 0.001
pair:de det	-0.014 -0.015 0.029
pair:de er	-0.112 -0.029 0.141
pair:de fleste	-0.125 0.212 -0.087
pair:de gamle	-0.083 -0.007 0.089
pair:de har	0.068 -0.082 0.014
pair:de holder	0.012 0 -0.012
pair:de høre	0.08 -0.001 -0.079
pair:de ikke	0.161 -0.009 -0.152
pair:de kan	-0.065 0.003 0.062
pair:de kigger	0.005 -0.02 0.015
pair:de kom	0.006 -0.026 0.02
pair:de kommer	-0.13 -0.014 0.144
pair:de kører	-0.069 -0.002 0.072
pair:de manglede	0.014 -0.011 -0.004
pair:de mangler	0.02 -0.003 -0.018
pair:de og	0.083 -0.005 -0.078
pair:de sagde	-0.053 -0.005 0.058
pair:de siger	0.08 -0.028 -0.052
pair:de skal	-0.033 -0.081 0.114
pair:de skriver	-0.025 -0.001 0.026
pair:de skulle	0.058 -0.001 -0.057
pair:de små	0.069 -0.004 -0.066
pair:de står	0.066 -0.007 -0.058
pair:de så	-0.018 -0.006 0.025
pair:de søger	0.024 -0.008 -0.016
pair:de ved	0.159 -0.01 -0.148
pair:de vil	-0.19 -0.008 0.197
pair:dem der	0.004 -0.127 0.123
pair:dem hver	0.074 -0.005 -0.069
pair:dem i	0.142 -0.003 -0.139
pair:dem med	0.072 -0.004 -0.068
pair:dem og	-0.083 -0.008 0.091
pair:dem også	0.032 -0.004 -0.028
pair:dem om	0.147 -0.005 -0.142
pair:dem på	0.035 -0.002 -0.033
pair:dem så	-0.103 -0.006 0.109
pair:dem til	0.077 -0.004 -0.073
pair:dem ud	-0.108 -0.013 0.121
pair:den anden	-0.079 -0.04 0.118
pair:den bedste	0.068 -0.015 -0.053
pair:den dag	-0.042 -0.005 0.048
pair:den der	0.029 -0.074 0.045
pair:den ene	0.018 -0.037 0.019
pair:den eneste	0.039 -0.002 -0.037
pair:den er	-0.212 0.1 0.112
pair:den første	0.012 -0.017 0.006
pair:den gamle	0.076 -0.006 -0.07
pair:den gode	0.029 -0.007 -0.022
pair:den har	-0.03 -0.006 0.036
pair:den her	-0.031 -0.003 0.034
pair:den i	-0.098 -0.001 0.1
pair:den ikke	0.058 -0.003 -0.055
pair:den jo	-0.031 -0.003 0.034
pair:den kan	-0.188 -0.008 0.196
pair:den kommer	-0.051 0.005 0.045
pair:den lille	0.081 -0.007 -0.073
pair:den lå	-0.05 -0.012 0.062
pair:den med	0.079 -0.002 -0.077
pair:den og	-0.097 -0.022 0.119
pair:den samme	-0.035 -0.001 0.036
pair:den siger	-0.106 -0.011 0.117
pair:den skal	0.04 -0.004 -0.037
pair:den stol	-0.115 -0.016 0.132
pair:den var	-0.032 -0.003 0.035
pair:der bare	-0.029 0.113 -0.084
pair:der bliver	0.021 -0.003 -0.018
pair:der de	-0.041 -0.018 0.059
pair:der det	0.052 0.047 -0.099
pair:der en	-0.188 -0.035 0.223
pair:der er	-0.012 0.019 -0.007
pair:der fra	0.01 -0.003 -0.007
pair:der får	-0.025 -0.007 0.031
pair:der gerne	0.149 -0.01 -0.139
pair:der går	0.013 -0.002 -0.01
pair:der gør	0.102 -0.023 -0.079
pair:der har	-0.059 -0.039 0.097
pair:der hed	0.112 -0.01 -0.101
pair:der hedder	-0.034 -0.011 0.045
pair:der hvor	0.183 0 -0.183
pair:der hænger	0.103 -0.005 -0.098
pair:der i	-0.168 -0.033 0.201
pair:der ikke	-0.189 0.076 0.113
pair:der ingen	-0.062 0.038 0.023
pair:der jo	-0.137 0.176 -0.039
pair:der kan	0.018 0.126 -0.144
pair:der kom	0.029 -0.012 -0.017
pair:der kommer	0.11 -0.049 -0.062
pair:der kunne	0.019 -0.003 -0.017
pair:der kørte	0.028 0 -0.028
pair:der laver	0.054 -0.01 -0.043
pair:der lugter	-0.016 -0.02 0.036
pair:der lå	0.154 -0.003 -0.151
pair:der mangler	0.067 -0.001 -0.066
pair:der med	0.052 -0.006 -0.045
pair:der må	-0.056 -0.003 0.059
pair:der noget	-0.024 -0.007 0.03
pair:der og	-0.031 -0.006 0.038
pair:der også	-0.037 -0.009 0.046
pair:der på	-0.048 0.109 -0.061
pair:der sagde	-0.156 -0.024 0.18
pair:der sidder	-0.041 -0.05 0.09
pair:der skal	0.07 0.12 -0.19
pair:der stod	-0.288 -0.01 0.298
pair:der står	0.031 -0.018 -0.013
pair:der så	-0.045 0.048 -0.004
pair:der turde	-0.079 -0.002 0.081
pair:der var	-0.096 -0.052 0.148
pair:der ved	-0.091 -0.004 0.095
pair:derfor jeg	-0.039 -0.011 0.05
pair:derhjemme og	0.097 -0.01 -0.087
pair:det andet	-0.004 0.047 -0.043
pair:det at	-0.016 0.052 -0.036
pair:det bare	0.034 0.038 -0.073
pair:det bedste	0.036 -0.013 -0.023
pair:det bliver	-0.035 -0.013 0.047
pair:det de	0.093 -0.025 -0.067
pair:det den	0.054 -0.005 -0.049
pair:det der	0.176 -0.044 -0.132
pair:det det	-0.205 0.151 0.054
pair:det dig	0.003 -0.026 0.023
pair:det ene	-0.031 -0.031 0.061
pair:det eneste	0.109 0 -0.108
pair:det er	-0.165 0.084 0.081
pair:det fik	-0.032 0.003 0.029
pair:det folk	0.037 0.045 -0.082
pair:det for	0.102 -0.015 -0.087
pair:det fordi	-0.002 -0.014 0.016
pair:det gjorde	0.099 -0.003 -0.096
pair:det glemmer	0.1 -0.025 -0.075
pair:det godt	0.017 -0.021 0.003
pair:det går	-0.029 -0.027 0.057
pair:det gælder	-0.016 0.086 -0.071
pair:det gør	-0.077 0.223 -0.146
pair:det handler	-0.012 0.058 -0.046
pair:det har	0.124 -0.013 -0.111
pair:det hele	0.081 -0.003 -0.078
pair:det her	0.03 0.05 -0.08
pair:det hver	-0.025 -0.007 0.032
pair:det i	0.114 -0.019 -0.094
pair:det ikke	-0.019 -0.13 0.149
pair:det jeg	0.131 0.104 -0.235
pair:det jo	-0.047 0.022 0.025
pair:det kan	-0.058 0.014 0.044
pair:det kommer	-0.036 -0.005 0.04
pair:det kunne	-0.03 -0.014 0.044
pair:det ligger	-0.038 -0.001 0.039
pair:det lyder	-0.046 0.049 -0.002
pair:det lærte	-0.022 -0.022 0.045
pair:det med	0.141 -0.013 -0.127
pair:det mig	-0.021 -0.001 0.022
pair:det må	-0.077 0.216 -0.139
pair:det nu	-0.049 -0.073 0.122
pair:det og	-0.03 -0.005 0.035
pair:det på	0.082 -0.001 -0.081
pair:det rigtige	-0.018 0.02 -0.003
pair:det sagde	0.143 -0.001 -0.141
pair:det samme	-0.137 -0.015 0.151
pair:det sidste	-0.012 -0.01 0.022
pair:det siger	-0.037 0.082 -0.045
pair:det skal	-0.051 0.149 -0.098
pair:det skulle	-0.196 0.081 0.115
pair:det står	-0.135 0.153 -0.019
pair:det så	0.065 0.001 -0.065
pair:det til	0.028 -0.008 -0.019
pair:det var	-0.001 -0.13 0.131
pair:det ved	-0.086 -0.008 0.095
pair:det vel	-0.013 0.048 -0.035
pair:det vidste	-0.096 -0.002 0.098
pair:det vil	-0.059 0.197 -0.138
pair:det ville	0.104 -0.125 0.021
pair:det være	-0.124 0.108 0.016
pair:det værste	-0.074 -0.005 0.079
pair:dig og	-0.02 0.082 -0.062
pair:drømmer om	0.029 -0.005 -0.024
pair:du det	0.029 -0.004 -0.025
pair:du er	0.067 -0.011 -0.057
pair:du har	0.03 -0.004 -0.025
pair:du jo	-0.028 -0.019 0.047
pair:du kan	0.019 -0.002 -0.017
pair:dække bord	-0.236 -0.002 0.238
pair:dér med	0.077 -0.004 -0.073
pair:døren med	-0.138 -0.001 0.139
pair:efter at	-0.05 -0.001 0.051
pair:efter den	-0.012 -0.003 0.016
pair:egentlig godt	0.054 -0.006 -0.048
pair:eksempel dem	0.019 -0.006 -0.013
pair:en af	-0.041 0.114 -0.072
pair:en aften	0.097 -0.024 -0.073
pair:en anden	-0.016 -0.011 0.027
pair:en bog	-0.021 -0.002 0.024
pair:en bule	0.21 -0.011 -0.199
pair:en dag	-0.065 -0.011 0.076
pair:en der	0.177 -0.044 -0.133
pair:en fyr	-0.011 -0.006 0.017
pair:en gang	0.089 -0.002 -0.087
pair:en god	-0.062 0.006 0.056
pair:en halv	-0.135 -0.001 0.136
pair:en hammer	0.056 -0.002 -0.055
pair:en hel	-0.021 -0.005 0.027
pair:en hund	-0.038 -0.003 0.042
pair:en i	-0.059 -0.017 0.075
pair:en jeg	-0.013 -0.023 0.036
pair:en kartoffel	0.015 -0.001 -0.014
pair:en kat	-0.011 -0.001 0.012
pair:en krimi	0.08 -0.004 -0.076
pair:en kvinde	-0.041 -0.012 0.053
pair:en kælder	0.023 -0.001 -0.022
pair:en lettelse	-0.045 -0.001 0.046
pair:en lille	-0.009 -0.041 0.05
pair:en mand	-0.131 0.013 0.118
pair:en med	-0.039 -0.018 0.057
pair:en måned	-0.059 -0.007 0.066
pair:en ny	-0.096 -0.016 0.111
pair:en og	0.018 -0.001 -0.017
pair:en om	0.05 -0.005 -0.045
pair:en omvej	0.039 -0.01 -0.029
pair:en plads	-0.006 0.033 -0.026
pair:en plakat	-0.187 0.161 0.026
pair:en prøve	0.02 -0.002 -0.018
pair:en på	-0.029 -0.009 0.038
pair:en slags	-0.038 -0.006 0.045
pair:en sommer	0.035 -0.005 -0.03
pair:en stol	0.114 -0.021 -0.093
pair:en til	0.114 -0.013 -0.101
pair:en time	-0.083 -0.004 0.087
pair:en uge	0.157 -0.016 -0.141
pair:en vagt	-0.061 -0.001 0.062
pair:en vogn	0.04 -0.008 -0.032
pair:end mig	-0.029 -0.006 0.035
pair:eneste der	-0.189 -0.003 0.192
pair:eneste jeg	0.068 -0.005 -0.063
pair:enige om	-0.021 0.006 0.015
pair:er aldrig	0.013 -0.002 -0.011
pair:er altid	0.13 0.006 -0.136
pair:er altså	-0.126 -0.018 0.144
pair:er at	0.085 -0.063 -0.022
pair:er bange	0.025 -0.008 -0.018
pair:er bare	-0.117 0.076 0.041
pair:er bedre	0.075 -0.012 -0.063
pair:er begyndt	0.017 -0.002 -0.015
pair:er betalt	-0.031 -0.015 0.046
pair:er blevet	-0.073 -0.044 0.117
pair:er da	-0.034 -0.002 0.037
pair:er de	-0.039 -0.014 0.054
pair:er den	-0.087 0.059 0.028
pair:er der	-0.019 0.084 -0.065
pair:er derfor	-0.039 -0.011 0.05
pair:er det	0.195 -0.073 -0.121
pair:er du	-0.024 -0.004 0.027
pair:er dét	0.033 -0.009 -0.024
pair:er en	-0.037 0.067 -0.03
pair:er et	0.171 0.007 -0.178
pair:er fint	0.082 -0.015 -0.067
pair:er flyttet	-0.078 -0.004 0.081
pair:er for	-0.024 -0.016 0.04
pair:er fordi	-0.015 -0.01 0.025
pair:er fra	-0.009 -0.004 0.012
pair:er fuld	-0.017 -0.014 0.031
pair:er færdig	0.016 -0.001 -0.015
pair:er født	-0.077 -0.043 0.12
pair:er glad	-0.046 -0.004 0.05
pair:er god	0.163 -0.018 -0.145
pair:er godt	-0.029 -0.024 0.053
pair:er gået	-0.016 -0.004 0.02
pair:er hos	0.166 -0.002 -0.165
pair:er i	0.054 -0.069 0.016
pair:er ikke	-0.187 0.012 0.175
pair:er ingen	0.026 -0.003 -0.022
pair:er jeg	0.027 0.115 -0.142
pair:er jo	0.041 0.166 -0.207
pair:er klar	-0.02 0.047 -0.027
pair:er koldt	-0.01 -0.003 0.013
pair:er kommet	-0.012 0.019 -0.007
pair:er kun	0.104 -0.007 -0.096
pair:er lige	0.119 -0.005 -0.115
pair:er man	0.018 -0.031 0.013
pair:er meget	-0.022 -0.008 0.03
pair:er mest	-0.122 0 0.123
pair:er mig	0.098 0.095 -0.193
pair:er min	-0.18 0.074 0.106
pair:er nede	0.054 -0.007 -0.047
pair:er noget	-0.009 0.011 -0.003
pair:er nok	-0.081 -0.007 0.088
pair:er nu	-0.071 0.041 0.03
pair:er når	0.094 -0.016 -0.078
pair:er og	-0.013 -0.007 0.021
pair:er også	0.055 0.103 -0.158
pair:er okay	0.055 -0.006 -0.05
pair:er på	0.005 0.052 -0.057
pair:er social	0.038 0 -0.038
pair:er som	-0.029 -0.01 0.04
pair:er så	0.035 -0.008 -0.026
pair:er til	-0.039 -0.005 0.044
pair:er træt	-0.026 0.026 0
pair:er vel	-0.009 0.033 -0.024
pair:er vi	-0.116 0.081 0.035
pair:er åben	-0.007 0.019 -0.011
pair:et arbejde	-0.049 0.134 -0.086
pair:et det	0.021 -0.003 -0.018
pair:et glas	-0.183 -0.009 0.193
pair:et job	-0.058 0.122 -0.064
pair:et kursus	0.033 -0.003 -0.03
pair:et lille	0.009 -0.02 0.012
pair:et med	-0.002 0.025 -0.023
pair:et og	0.062 -0.024 -0.038
pair:et rum	0.013 -0.01 -0.002
pair:et sted	0.144 0.023 -0.166
pair:et år	-0.028 -0.01 0.038
pair:fem og	0.109 -0.004 -0.105
pair:fem om	0.101 -0.003 -0.098
pair:fem år	0.134 -0.021 -0.112
pair:fik den	0.057 -0.003 -0.054
pair:fik en	-0.068 -0.023 0.092
pair:fik jeg	0.03 -0.014 -0.016
pair:fik lov	0.067 -0.005 -0.062
pair:fik vi	0.08 0.006 -0.086
pair:finde en	0.01 -0.002 -0.008
pair:finde ud	-0.005 0.152 -0.147
pair:finder jeg	0.063 -0.004 -0.059
pair:fint men	0.106 -0.006 -0.1
pair:fint nok	-0.009 -0.001 0.01
pair:fire og	0.013 -0.015 0.002
pair:fire til	0.047 -0.019 -0.028
pair:fire timer	0.101 -0.001 -0.1
pair:fire tusind	-0.026 -0.019 0.045
pair:fire år	0.027 -0.005 -0.022
pair:firmaet og	0.02 -0.004 -0.017
pair:flyttet ind	-0.075 -0.003 0.078
pair:folk bliver	0.01 -0.002 -0.008
pair:folk der	0.072 -0.026 -0.045
pair:folk i	-0.072 0.178 -0.106
pair:folk kom	0.08 -0.002 -0.078
pair:folk med	-0.133 -0.021 0.154
pair:folk siger	-0.053 0.112 -0.06
pair:for alle	-0.071 -0.006 0.078
pair:for andre	-0.001 0.018 -0.017
pair:for at	-0.018 -0.038 0.056
pair:for dem	0.086 -0.011 -0.075
pair:for der	-0.022 -0.005 0.027
pair:for det	0.121 0.058 -0.179
pair:for eksempel	0.021 -0.006 -0.015
pair:for en	-0.017 -0.018 0.034
pair:for et	-0.039 0.028 0.012
pair:for folk	-0.164 0.182 -0.018
pair:for gammel	0.017 0.008 -0.025
pair:for hende	0.027 -0.006 -0.021
pair:for hun	-0.016 -0.001 0.017
pair:for jeg	-0.036 -0.01 0.047
pair:for jer	-0.045 0.068 -0.022
pair:for lidt	0.085 -0.025 -0.06
pair:for man	-0.014 0.053 -0.039
pair:for meget	0.085 -0.015 -0.07
pair:for mig	0.047 -0.012 -0.035
pair:for min	-0.039 -0.01 0.049
pair:for nu	-0.033 0 0.034
pair:for sent	0.105 -0.049 -0.055
pair:for sjov	-0.081 -0.001 0.082
pair:for tiden	0.013 -0.034 0.021
pair:for tre	0.04 -0.001 -0.039
pair:fordi de	0.039 -0.034 -0.005
pair:fordi der	-0.003 -0.009 0.012
pair:fordi ingen	-0.003 -0.009 0.012
pair:fordi jeg	-0.075 -0.057 0.132
pair:fortalte om	0.052 -0.004 -0.048
pair:fra ni	0.207 -0.007 -0.2
pair:fra starten	0.036 -0.022 -0.014
pair:frem til	-0.097 -0.007 0.103
pair:fri klokken	0.029 -0.003 -0.025
pair:fuld af	-0.108 -0.01 0.118
pair:fundet ud	0.007 -0.016 0.008
pair:fyr fra	-0.026 -0.005 0.031
pair:få lov	-0.113 -0.023 0.136
pair:fået at	-0.064 0.139 -0.075
pair:fået en	0.044 0.03 -0.074
pair:første gang	-0.098 -0.013 0.11
pair:gang jeg	0.03 -0.015 -0.014
pair:gang og	-0.102 -0.015 0.117
pair:gav mig	-0.012 -0.003 0.016
pair:gerne det	-0.051 0.063 -0.012
pair:gerne have	-0.033 0.103 -0.07
pair:gerne prøve	0.061 -0.035 -0.026
pair:gerne tilbage	-0.056 0.075 -0.019
pair:gerne vil	0.149 -0.01 -0.139
pair:gerne være	0.036 -0.008 -0.028
pair:gik der	-0.043 -0.001 0.045
pair:gik jeg	0.013 -0.001 -0.012
pair:giv mig	0.02 -0.002 -0.017
pair:gjorde den	-0.073 -0.006 0.079
pair:gjorde jeg	0.087 -0.003 -0.085
pair:gjort det	0.022 -0.005 -0.017
pair:glad for	-0.031 -0.017 0.049
pair:god dag	0.017 -0.001 -0.016
pair:god til	0.076 -0.042 -0.034
pair:godt at	-0.045 0.112 -0.067
pair:godt gøre	0.074 -0.004 -0.07
pair:godt lide	0.093 -0.054 -0.039
pair:godt se	0.014 -0.003 -0.011
pair:godt set	-0.071 -0.004 0.075
pair:godt sidde	0.025 -0.001 -0.025
pair:godt tænke	-0.015 0.024 -0.009
pair:godt være	0.145 -0.036 -0.108
pair:gå med	0.046 -0.005 -0.042
pair:gået i	-0.016 -0.008 0.025
pair:går der	0.022 -0.002 -0.02
pair:går forbi	0.091 -0.009 -0.082
pair:går med	0.079 -0.002 -0.077
pair:går ned	0.084 0 -0.084
pair:går og	0.009 0.075 -0.084
pair:går op	-0.033 -0.004 0.037
pair:går på	-0.085 0.003 0.082
pair:gælder om	-0.049 -0.003 0.052
pair:gør de	-0.013 -0.005 0.018
pair:gør dem	0.039 -0.002 -0.037
pair:gør det	-0.042 0.166 -0.124
pair:gør jeg	-0.026 -0.002 0.029
pair:gøre det	0.074 -0.004 -0.07
pair:haft ondt	0.097 -0.002 -0.096
pair:ham der	-0.064 -0.024 0.087
pair:ham fra	0.031 -0.001 -0.03
pair:ham med	0.065 -0.007 -0.058
pair:ham så	-0.015 -0.003 0.018
pair:ham til	-0.051 -0.006 0.057
pair:han blev	-0.091 -0.002 0.093
pair:han er	-0.054 -0.025 0.079
pair:han har	-0.234 -0.022 0.256
pair:han havde	-0.093 -0.001 0.094
pair:han ikke	-0.084 -0.015 0.099
pair:han kunne	-0.119 -0.001 0.12
pair:han mangler	0.071 -0.004 -0.066
pair:han sad	-0.144 -0.002 0.145
pair:han sagde	0.021 -0.017 -0.003
pair:han siger	0.073 -0.018 -0.055
pair:han skal	0.035 -0.004 -0.031
pair:han spørger	0.064 -0.001 -0.063
pair:han tog	0.012 -0.004 -0.008
pair:han var	-0.083 -0.001 0.084
pair:han ville	0.076 -0.012 -0.064
pair:handler om	-0.012 0.058 -0.046
pair:hans bror	-0.013 0 0.013
pair:har bedt	-0.006 -0.005 0.011
pair:har de	-0.063 0.077 -0.013
pair:har den	0.093 -0.018 -0.075
pair:har det	-0.026 0.061 -0.035
pair:har du	0.01 -0.013 0.003
pair:har en	0.116 -0.027 -0.089
pair:har et	-0.011 0.067 -0.056
pair:har faktisk	0.038 -0.006 -0.032
pair:har fundet	-0.048 -0.018 0.066
pair:har fået	-0.02 0.076 -0.056
pair:har gjort	0.03 -0.009 -0.021
pair:har haft	0.019 -0.056 0.036
pair:har i	-0.084 -0.017 0.1
pair:har ikke	0.15 -0.041 -0.109
pair:har jeg	0.026 -0.038 0.012
pair:har jo	0.109 -0.019 -0.09
pair:har kigget	0.079 -0.001 -0.078
pair:har lavet	-0.041 -0.032 0.073
pair:har lovet	0.013 -0.001 -0.012
pair:har lukket	-0.025 -0.005 0.03
pair:har lært	0.013 -0.006 -0.007
pair:har nøglen	-0.043 -0.002 0.045
pair:har også	0.042 0.008 -0.05
pair:har ringet	-0.018 -0.007 0.026
pair:har sagt	-0.006 0.162 -0.156
pair:har sat	-0.134 -0.023 0.157
pair:har set	0.035 -0.006 -0.029
pair:har siddet	-0.089 -0.01 0.098
pair:har skrevet	-0.012 -0.002 0.015
pair:har snakket	-0.032 -0.015 0.047
pair:har sovet	-0.007 -0.009 0.016
pair:har spurgt	0.07 -0.013 -0.056
pair:har sådan	0.016 -0.001 -0.015
pair:har taget	-0.028 -0.015 0.043
pair:har to	-0.082 -0.019 0.101
pair:har tænkt	0.042 0.101 -0.143
pair:har været	-0.086 0.021 0.064
pair:havde de	-0.026 -0.006 0.032
pair:havde en	0.022 -0.013 -0.009
pair:havde været	-0.034 -0.019 0.053
pair:have en	-0.056 -0.06 0.116
pair:have et	-0.004 0.067 -0.062
pair:have hjælp	-0.03 -0.001 0.031
pair:have mig	0.023 -0.003 -0.02
pair:have noget	0.048 0.089 -0.137
pair:hedder det	-0.016 -0.005 0.02
pair:hele dagen	0.188 -0.006 -0.182
pair:hele mit	-0.019 0.121 -0.101
pair:hele tiden	-0.15 0 0.15
pair:hele vejen	-0.174 -0.01 0.184
pair:heller ikke	-0.095 -0.004 0.098
pair:helst ikke	-0.171 -0.008 0.18
pair:helt andet	-0.028 -0.007 0.034
pair:hende der	0.087 -0.012 -0.075
pair:hende fra	-0.085 -0.001 0.086
pair:hende jeg	0.079 -0.011 -0.069
pair:hende med	-0.119 -0.004 0.123
pair:hende på	0.058 -0.003 -0.055
pair:her er	-0.018 -0.022 0.04
pair:her for	-0.014 0.216 -0.202
pair:her i	-0.002 0.01 -0.009
pair:her jeg	-0.059 -0.011 0.07
pair:hjalp med	0.037 0 -0.037
pair:hjem fra	0.045 -0.009 -0.036
pair:hjem igen	-0.01 -0.001 0.011
pair:hjem og	-0.046 -0.005 0.051
pair:hjem så	-0.022 -0.001 0.023
pair:hjemme hos	-0.03 -0.022 0.052
pair:hjælp til	-0.028 -0.002 0.03
pair:hold da	-0.085 -0.007 0.092
pair:holde styr	-0.088 -0.01 0.099
pair:holde øje	-0.032 -0.006 0.038
pair:hos dem	-0.107 -0.005 0.111
pair:hos en	0.006 -0.013 0.008
pair:hos ham	0.091 -0.007 -0.084
pair:hos hende	-0.075 -0.004 0.079
pair:hos mig	-0.158 -0.001 0.159
pair:hos os	-0.047 -0.029 0.076
pair:hun at	-0.142 -0.002 0.145
pair:hun er	-0.128 -0.023 0.15
pair:hun fik	-0.027 -0.004 0.03
pair:hun har	-0.02 -0.014 0.035
pair:hun havde	-0.059 -0.018 0.078
pair:hun ikke	-0.205 -0.014 0.219
pair:hun kan	-0.097 -0.015 0.112
pair:hun kunne	0.039 -0.001 -0.039
pair:hun mig	0.016 -0.005 -0.011
pair:hun og	0.025 -0.006 -0.019
pair:hun sagde	0.303 -0.035 -0.268
pair:hun siger	0.125 -0.015 -0.11
pair:hun synger	-0.035 -0.002 0.037
pair:hun så	-0.037 -0.014 0.051
pair:hun var	-0.12 -0.002 0.122
pair:hun vil	-0.023 -0.004 0.026
pair:hunden og	0.06 -0.015 -0.045
pair:hundrede og	0.079 -0.012 -0.068
pair:huslejen er	-0.142 -0.013 0.155
pair:hvad den	0.025 -0.005 -0.02
pair:hvad der	-0.001 -0.057 0.058
pair:hvad det	0.002 -0.01 0.008
pair:hvad er	-0.012 -0.005 0.017
pair:hvad i	0.022 0.172 -0.194
pair:hvad jeg	0.201 -0.053 -0.147
pair:hvad man	0.039 -0.002 -0.037
pair:hvad skal	-0.024 0.027 -0.004
pair:hvad var	-0.015 -0.066 0.081
pair:hvem der	-0.102 -0.01 0.112
pair:hvem er	-0.006 -0.013 0.019
pair:hvem har	-0.011 -0.01 0.022
pair:hver aften	-0.007 -0.009 0.016
pair:hver anden	-0.025 -0.022 0.047
pair:hver dag	0.076 -0.001 -0.075
pair:hver en	-0.148 -0.009 0.156
pair:hver gang	-0.163 -0.022 0.185
pair:hvert fald	-0.038 0.039 0
pair:hvis der	-0.028 -0.044 0.072
pair:hvis det	0.145 -0.024 -0.121
pair:hvis jeg	-0.096 -0.036 0.131
pair:hvis man	-0.135 0.156 -0.022
pair:hvis nogen	0.021 0.036 -0.057
pair:hvor de	0.135 -0.007 -0.128
pair:hvor den	0.011 -0.013 0.003
pair:hvor der	-0.1 -0.023 0.123
pair:hvor det	0.016 -0.001 -0.015
pair:hvor jeg	0.043 0.006 -0.049
pair:hvor man	0.008 -0.032 0.024
pair:hvor min	0.01 -0.002 -0.008
pair:hvor vi	0.06 -0.002 -0.058
pair:hvordan man	-0.031 -0.004 0.035
pair:høre den	0.061 -0.011 -0.05
pair:høre når	0.063 -0.018 -0.045
pair:i 2009	0.046 -0.029 -0.018
pair:i arbejde	-0.047 0.094 -0.047
pair:i beskæftigelse	-0.065 0.112 -0.047
pair:i bilen	0.01 -0.002 -0.007
pair:i brevet	-0.044 -0.025 0.069
pair:i bussen	-0.072 -0.003 0.075
pair:i dag	-0.103 0.012 0.091
pair:i den	0.087 0.101 -0.187
pair:i det	-0.184 0.102 0.082
pair:i en	-0.126 -0.088 0.215
pair:i et	0.076 -0.014 -0.061
pair:i fem	-0.09 -0.002 0.093
pair:i gang	-0.098 0.006 0.091
pair:i går	-0.206 -0.035 0.241
pair:i hvert	-0.038 0.039 0
pair:i i	0.067 -0.009 -0.058
pair:i kantinen	0.014 -0.01 -0.004
pair:i lørdags	0.021 -0.004 -0.017
pair:i mange	-0.051 -0.006 0.057
pair:i marts	-0.168 -0.024 0.192
pair:i maven	0.039 -0.002 -0.036
pair:i mig	-0.017 0.028 -0.012
pair:i min	-0.022 -0.022 0.044
pair:i morgen	0.035 -0.033 -0.003
pair:i og	0.152 -0.003 -0.149
pair:i opgangen	-0.014 -0.001 0.015
pair:i seng	-0.015 -0.001 0.016
pair:i sidste	-0.004 0.015 -0.011
pair:i siger	-0.026 -0.015 0.041
pair:i skole	-0.021 -0.002 0.024
pair:i stedet	-0.021 -0.003 0.024
pair:i stykker	0.122 -0.018 -0.103
pair:i sådan	0.068 -0.042 -0.026
pair:i tirsdags	0.059 -0.006 -0.053
pair:i to	-0.062 -0.009 0.071
pair:i tolv	0.102 -0.019 -0.083
pair:i tre	-0.03 -0.032 0.061
pair:i tyve	-0.031 -0.003 0.034
pair:i vejen	-0.01 0.01 0.001
pair:i virkeligheden	0.016 0.009 -0.025
pair:i vores	0.03 -0.009 -0.021
pair:i år	0.008 -0.018 0.011
pair:i øjnene	-0.051 0.07 -0.019
pair:igen hvis	0.023 -0.001 -0.022
pair:ikke alt	-0.017 0.065 -0.048
pair:ikke at	-0.089 0.113 -0.024
pair:ikke bare	-0.039 0.021 0.018
pair:ikke det	0.062 0.076 -0.138
pair:ikke en	0.169 -0.015 -0.154
pair:ikke engang	-0.039 -0.001 0.041
pair:ikke er	-0.119 -0.063 0.183
pair:ikke for	-0.132 -0.018 0.15
pair:ikke fordi	0.022 -0.038 0.016
pair:ikke gøre	0.023 -0.011 -0.012
pair:ikke har	0.124 -0.017 -0.107
pair:ikke havde	0.098 -0.003 -0.095
pair:ikke have	0.082 -0.024 -0.058
pair:ikke hjemme	-0.077 -0.033 0.11
pair:ikke huske	-0.063 -0.002 0.064
pair:ikke hvad	0.041 -0.01 -0.031
pair:ikke hvor	-0.141 -0.006 0.147
pair:ikke høre	-0.021 -0.023 0.044
pair:ikke i	0.047 -0.018 -0.029
pair:ikke jeg	-0.004 0.01 -0.006
pair:ikke kan	0.148 0.006 -0.154
pair:ikke komme	-0.035 -0.011 0.046
pair:ikke kunne	-0.071 -0.004 0.074
pair:ikke med	-0.224 -0.012 0.236
pair:ikke mig	0.02 -0.001 -0.019
pair:ikke nogen	-0.015 -0.017 0.032
pair:ikke noget	-0.195 0.043 0.152
pair:ikke om	-0.035 -0.003 0.038
pair:ikke på	0.091 -0.003 -0.088
pair:ikke ret	0.085 -0.019 -0.066
pair:ikke rigtig	-0.119 -0.009 0.128
pair:ikke selv	-0.041 0.003 0.038
pair:ikke sige	-0.022 -0.01 0.032
pair:ikke skal	0.032 -0.023 -0.009
pair:ikke sove	0.03 0 -0.03
pair:ikke så	-0.142 0.108 0.034
pair:ikke sådan	0.012 -0.005 -0.006
pair:ikke tilbage	0.054 -0.004 -0.051
pair:ikke tænkt	-0.013 -0.013 0.025
pair:ikke var	0.039 -0.025 -0.014
pair:ikke vil	-0.037 -0.019 0.056
pair:ikke være	0.032 0.051 -0.084
pair:imod mig	-0.024 -0.01 0.034
pair:ind et	-0.001 0.054 -0.053
pair:ind for	0.087 -0.008 -0.08
pair:ind i	-0.243 -0.011 0.254
pair:ind og	0.05 0.05 -0.1
pair:ind til	-0.021 -0.007 0.027
pair:inde hos	-0.089 -0.002 0.091
pair:inden den	0.106 -0.002 -0.104
pair:inden for	-0.018 0.087 -0.07
pair:indstillet på	-0.003 0.011 -0.008
pair:ingen der	0.015 0.034 -0.05
pair:ja altså	0.056 -0.034 -0.022
pair:ja de	-0.035 -0.005 0.04
pair:ja den	-0.009 -0.004 0.013
pair:ja der	-0.026 -0.018 0.044
pair:ja det	-0.117 0.064 0.053
pair:ja en	0.117 -0.007 -0.11
pair:ja for	-0.047 -0.008 0.055
pair:ja han	0.03 -0.004 -0.025
pair:ja hun	-0.076 -0.007 0.083
pair:ja hvis	-0.042 -0.025 0.067
pair:ja i	-0.051 0.017 0.034
pair:ja ja	-0.027 -0.001 0.028
pair:ja jeg	-0.13 -0.008 0.138
pair:ja men	-0.119 0.004 0.114
pair:ja nu	-0.013 -0.002 0.015
pair:ja og	-0.088 -0.009 0.096
pair:ja okay	-0.024 -0.002 0.026
pair:ja på	0.158 -0.049 -0.109
pair:ja så	-0.045 -0.004 0.048
pair:ja tak	-0.054 -0.012 0.066
pair:ja undskyld	0.027 -0.001 -0.025
pair:jamen det	-0.051 0.011 0.04
pair:jeg af	0.01 -0.005 -0.005
pair:jeg aldrig	0.17 -0.021 -0.149
pair:jeg at	-0.197 0.055 0.142
pair:jeg bare	-0.01 0.006 0.004
pair:jeg blev	-0.006 -0.003 0.01
pair:jeg bor	0.052 -0.01 -0.043
pair:jeg bruger	-0.051 -0.001 0.052
pair:jeg da	-0.005 0.094 -0.089
pair:jeg den	0.131 -0.006 -0.125
pair:jeg der	-0.17 -0.005 0.175
pair:jeg det	-0.054 0.015 0.039
pair:jeg drømmer	0.05 -0.03 -0.019
pair:jeg elsker	0.056 -0.004 -0.052
pair:jeg en	-0.137 -0.018 0.155
pair:jeg er	0.067 0.065 -0.132
pair:jeg fik	0.037 -0.046 0.009
pair:jeg fortalte	0.052 -0.004 -0.048
pair:jeg fylder	-0.017 -0.023 0.04
pair:jeg få	-0.009 -0.023 0.032
pair:jeg får	0.067 -0.008 -0.059
pair:jeg gerne	-0.095 0.157 -0.062
pair:jeg gider	-0.014 -0.008 0.022
pair:jeg gik	0.113 -0.03 -0.083
pair:jeg gjorde	-0.101 -0.01 0.111
pair:jeg godt	-0.02 0.042 -0.022
pair:jeg går	0.075 -0.031 -0.044
pair:jeg gør	0.055 -0.002 -0.053
pair:jeg har	-0.203 0.345 -0.143
pair:jeg havde	0.155 -0.021 -0.133
pair:jeg have	0.03 -0.002 -0.027
pair:jeg hedder	0.053 0 -0.053
pair:jeg hele	-0.013 0.014 -0.001
pair:jeg hellere	0.038 0.016 -0.054
pair:jeg hjalp	0.05 -0.002 -0.048
pair:jeg holdt	-0.049 -0.002 0.051
pair:jeg i	0.03 0.005 -0.035
pair:jeg ikke	-0.133 -0.068 0.2
pair:jeg jo	-0.169 0.093 0.076
pair:jeg kan	0.326 -0.25 -0.077
pair:jeg kender	-0.003 -0.014 0.017
pair:jeg klippede	0.054 -0.004 -0.051
pair:jeg kom	0.116 -0.013 -0.103
pair:jeg kommer	-0.029 -0.001 0.03
pair:jeg kunne	0.202 0.016 -0.218
pair:jeg kører	0.052 -0.002 -0.05
pair:jeg lave	0.015 -0.006 -0.01
pair:jeg laver	0.04 -0.001 -0.039
pair:jeg lov	0.078 -0.005 -0.073
pair:jeg lå	-0.089 -0.006 0.095
pair:jeg mangler	-0.093 -0.005 0.098
pair:jeg med	-0.02 -0.007 0.028
pair:jeg mente	-0.026 -0.001 0.026
pair:jeg må	0.158 -0.029 -0.129
pair:jeg måske	0.013 -0.001 -0.012
pair:jeg måtte	0.02 -0.002 -0.018
pair:jeg nu	0.024 -0.003 -0.021
pair:jeg og	0.071 -0.004 -0.067
pair:jeg også	-0.104 0.044 0.06
pair:jeg på	0.07 -0.005 -0.065
pair:jeg sad	0.01 -0.045 0.036
pair:jeg sagde	0.016 -0.033 0.018
pair:jeg savner	0.088 -0.024 -0.064
pair:jeg se	-0.062 -0.007 0.069
pair:jeg selv	0.027 -0.003 -0.024
pair:jeg ser	0.072 -0.004 -0.069
pair:jeg sidder	-0.053 -0.018 0.071
pair:jeg sige	-0.006 -0.053 0.059
pair:jeg siger	-0.092 0.135 -0.043
pair:jeg skal	-0.328 0.029 0.3
pair:jeg skulle	-0.022 -0.058 0.081
pair:jeg snakker	0.029 -0.021 -0.007
pair:jeg solgte	0.013 -0.001 -0.011
pair:jeg sov	-0.025 -0.009 0.034
pair:jeg stod	0.137 -0.023 -0.114
pair:jeg synes	0.005 -0.08 0.075
pair:jeg så	-0.107 -0.037 0.144
pair:jeg sætter	0.063 -0.004 -0.059
pair:jeg søger	-0.011 0.037 -0.026
pair:jeg tager	0.076 -0.018 -0.058
pair:jeg tegnede	-0.019 -0.002 0.021
pair:jeg tog	0.092 -0.004 -0.088
pair:jeg troede	-0.089 -0.003 0.092
pair:jeg tror	0.004 0.113 -0.117
pair:jeg tænker	0.131 -0.003 -0.128
pair:jeg tænkt	0.016 -0.002 -0.015
pair:jeg tænkte	-0.084 -0.008 0.093
pair:jeg var	0.473 -0.095 -0.378
pair:jeg ved	-0.167 0.084 0.083
pair:jeg vel	-0.164 0.309 -0.145
pair:jeg vil	0.218 0.098 -0.316
pair:jeg ville	0.329 -0.25 -0.078
pair:jeg vågnede	-0.053 -0.004 0.057
pair:jeg vågner	0.119 -0.031 -0.088
pair:jeg været	0.098 -0.006 -0.092
pair:jo aldrig	-0.031 -0.024 0.055
pair:jo altid	-0.009 0.112 -0.103
pair:jo bare	0.039 -0.038 0
pair:jo de	0.018 -0.008 -0.009
pair:jo den	-0.029 -0.004 0.033
pair:jo der	0.021 -0.004 -0.016
pair:jo det	-0.116 0.1 0.016
pair:jo et	-0.022 0.046 -0.024
pair:jo for	0.059 0.067 -0.126
pair:jo gerne	-0.086 0.166 -0.08
pair:jo godt	-0.035 0.004 0.031
pair:jo i	0.1 -0.007 -0.093
pair:jo ikke	-0.061 0.028 0.033
pair:jo køre	0.051 -0.008 -0.043
pair:jo lidt	-0.02 -0.003 0.023
pair:jo også	-0.024 0.038 -0.014
pair:jo sådan	-0.011 -0.025 0.036
pair:jo tak	-0.064 -0.02 0.083
pair:job så	-0.03 0.12 -0.09
pair:kalde det	0.071 -0.043 -0.029
pair:kan alle	0.034 -0.006 -0.028
pair:kan arbejde	-0.094 0.077 0.017
pair:kan det	-0.012 0.208 -0.195
pair:kan du	0.052 -0.007 -0.046
pair:kan finde	0.035 0.026 -0.06
pair:kan få	-0.193 -0.019 0.211
pair:kan godt	0.092 -0.052 -0.04
pair:kan høre	0.06 -0.061 0.001
pair:kan ikke	-0.312 -0.058 0.37
pair:kan jeg	-0.174 0.076 0.098
pair:kan komme	0.027 -0.011 -0.016
pair:kan lave	0.028 -0.004 -0.024
pair:kan lide	-0.052 -0.021 0.073
pair:kan lægge	0.119 -0.007 -0.112
pair:kan man	-0.073 -0.059 0.132
pair:kan se	0.228 -0.001 -0.227
pair:kan stadig	0.012 -0.001 -0.012
pair:kan sælge	0.012 -0.001 -0.011
pair:kan være	-0.001 0.045 -0.044
pair:kantine og	-0.044 -0.006 0.05
pair:kiggede på	0.075 -0.002 -0.073
pair:kigger på	-0.129 -0.03 0.16
pair:kigget på	0.079 -0.001 -0.078
pair:klar til	-0.017 0.047 -0.03
pair:klokken elleve	-0.035 -0.002 0.037
pair:klokken fem	0.179 -0.004 -0.174
pair:klokken seks	-0.032 -0.002 0.034
pair:klokken ti	-0.022 -0.006 0.028
pair:klokken to	0.029 -0.003 -0.027
pair:kom der	-0.105 -0.01 0.114
pair:kom for	0.083 -0.03 -0.053
pair:kom forbi	0.025 -0.024 -0.001
pair:kom hjem	0.031 -0.002 -0.029
pair:kom til	-0.052 -0.004 0.056
pair:komme for	0.119 -0.044 -0.075
pair:komme i	-0.079 0.08 -0.001
pair:komme ind	-0.057 0.052 0.005
pair:komme og	0.027 -0.001 -0.027
pair:kommer an	-0.036 -0.005 0.04
pair:kommer fra	0.01 0.004 -0.014
pair:kommer hjem	0.011 -0.005 -0.006
pair:kommer ind	0.038 -0.049 0.011
pair:kommer og	-0.063 -0.031 0.093
pair:kommet ind	-0.038 0.053 -0.015
pair:kone siger	0.038 0.164 -0.202
pair:kontanthjælp så	-0.012 -0.025 0.038
pair:kroppen ikke	0.13 -0.028 -0.102
pair:kun en	0.139 -0.043 -0.096
pair:kun kan	-0.059 -0.005 0.065
pair:kunne godt	0.16 -0.028 -0.132
pair:kunne ikke	-0.204 -0.004 0.209
pair:kunne jeg	-0.108 -0.008 0.116
pair:kunne jo	0.036 -0.009 -0.027
pair:kunne komme	-0.036 -0.001 0.037
pair:kunne nok	0.035 -0.003 -0.032
pair:kunne se	0.051 0.069 -0.12
pair:kunne tænke	0.021 -0.001 -0.02
pair:kunne være	0.058 -0.007 -0.051
pair:kø ved	-0.054 -0.002 0.057
pair:køre rundt	0.015 -0.014 -0.002
pair:kører forbi	-0.094 -0.019 0.113
pair:kørte vi	-0.116 -0.003 0.119
pair:lade mig	0.052 -0.016 -0.036
pair:lang tid	-0.026 -0.002 0.028
pair:lave mad	-0.02 -0.002 0.021
pair:lave noget	0.039 -0.012 -0.027
pair:lavet om	-0.158 -0.02 0.179
pair:lide det	0.06 -0.004 -0.056
pair:lidt af	-0.011 0.004 0.008
pair:lidt det	0.03 -0.004 -0.026
pair:lige meget	0.158 0.057 -0.215
pair:lige så	0.026 0.033 -0.059
pair:lige ved	-0.082 -0.008 0.09
pair:ligesom ikke	0.02 -0.003 -0.017
pair:ligger i	-0.044 -0.031 0.075
pair:ligget på	-0.048 -0.002 0.05
pair:ligner en	-0.05 -0.049 0.099
pair:lille sted	0.01 -0.02 0.01
pair:lov at	0.071 -0.008 -0.063
pair:lov til	-0.035 -0.015 0.049
pair:lugter af	-0.089 -0.019 0.108
pair:lys fra	-0.113 -0.016 0.129
pair:lys i	0.017 -0.003 -0.014
pair:lyst til	-0.063 -0.013 0.076
pair:lå i	-0.035 -0.003 0.038
pair:lå jeg	-0.113 -0.001 0.114
pair:lå på	-0.064 0.072 -0.008
pair:lægge gulv	0.192 -0.012 -0.18
pair:lægger jeg	-0.052 -0.001 0.053
pair:lært at	0.014 -0.006 -0.009
pair:løb og	-0.014 0.054 -0.039
pair:man bare	-0.103 0.157 -0.053
pair:man er	0.028 -0.042 0.014
pair:man får	-0.125 -0.005 0.13
pair:man gik	0.01 -0.006 -0.004
pair:man går	0.045 0 -0.046
pair:man har	0.031 0.083 -0.114
pair:man ikke	0.079 0.046 -0.125
pair:man kan	0.095 -0.049 -0.046
pair:man kunne	-0.054 -0.018 0.072
pair:man måtte	0.032 -0.012 -0.02
pair:man siger	0.087 -0.003 -0.085
pair:man skal	-0.124 -0.153 0.278
pair:man skulle	-0.055 0.07 -0.014
pair:man var	0.021 -0.007 -0.014
pair:man vil	-0.014 0.046 -0.032
pair:mand der	0.124 -0.012 -0.111
pair:mand i	0.109 -0.006 -0.103
pair:mand på	0.092 -0.007 -0.085
pair:mand siger	-0.022 -0.003 0.025
pair:mange år	-0.051 -0.006 0.057
pair:manglede en	0.023 -0.003 -0.02
pair:mangler en	-0.031 -0.004 0.036
pair:marts og	-0.168 -0.024 0.192
pair:med alt	-0.03 -0.002 0.033
pair:med at	0.1 -0.055 -0.046
pair:med de	-0.129 -0.014 0.143
pair:med dem	0.079 -0.002 -0.077
pair:med den	0.03 -0.006 -0.024
pair:med det	-0.138 -0.001 0.14
pair:med en	-0.179 -0.01 0.189
pair:med i	0.023 -0.001 -0.022
pair:med jeg	-0.042 -0.004 0.046
pair:med jeres	-0.002 -0.057 0.059
pair:med men	-0.036 -0.013 0.049
pair:med mig	-0.009 -0.008 0.017
pair:med min	0.091 -0.025 -0.066
pair:med og	-0.18 -0.008 0.188
pair:med sin	-0.057 -0.011 0.068
pair:med sådan	-0.057 -0.003 0.059
pair:meget godt	-0.061 -0.002 0.063
pair:men de	0.137 -0.085 -0.052
pair:men den	-0.058 -0.006 0.064
pair:men der	-0.122 -0.011 0.133
pair:men det	0.027 -0.002 -0.025
pair:men hun	0.025 0 -0.025
pair:men i	0.061 0.01 -0.071
pair:men jeg	0.17 -0.037 -0.134
pair:men når	-0.053 -0.034 0.087
pair:men så	-0.149 -0.005 0.154
pair:men sådan	-0.029 -0.003 0.032
pair:mener du	-0.022 -0.006 0.027
pair:mens hun	-0.058 -0.002 0.059
pair:mens jeg	-0.06 -0.006 0.066
pair:mens vi	-0.063 -0.008 0.071
pair:mente det	-0.026 -0.001 0.026
pair:mere jeg	0.014 -0.006 -0.008
pair:mere men	0.024 -0.001 -0.024
pair:mest og	-0.126 -0.006 0.132
pair:mig at	0.207 -0.018 -0.189
pair:mig der	0.086 -0.009 -0.078
pair:mig en	-0.117 -0.016 0.134
pair:mig et	-0.02 0.025 -0.006
pair:mig for	-0.068 -0.005 0.073
pair:mig fordi	-0.075 -0.003 0.077
pair:mig i	0.018 -0.002 -0.016
pair:mig med	0.092 -0.004 -0.088
pair:mig men	-0.034 -0.006 0.041
pair:mig og	0.105 0.078 -0.183
pair:mig op	-0.113 -0.007 0.12
pair:mig selv	0 0.087 -0.087
pair:mig så	0.014 0.118 -0.132
pair:mig til	0.023 -0.003 -0.02
pair:mig ud	-0.024 -0.045 0.069
pair:min barndom	-0.002 -0.009 0.011
pair:min bror	-0.095 -0.003 0.098
pair:min brors	-0.026 -0.003 0.029
pair:min datter	-0.006 -0.005 0.01
pair:min dreng	-0.108 -0.004 0.112
pair:min familie	-0.031 -0.019 0.049
pair:min far	0.08 -0.026 -0.055
pair:min fars	-0.096 -0.011 0.107
pair:min fætter	-0.025 -0.002 0.027
pair:min gamle	-0.073 -0.015 0.088
pair:min kone	0.06 -0.013 -0.047
pair:min kusine	0.145 -0.003 -0.142
pair:min kæreste	-0.013 0 0.013
pair:min lærer	-0.171 -0.003 0.174
pair:min mand	-0.041 -0.026 0.067
pair:min mor	-0.063 -0.025 0.088
pair:min mors	-0.014 0 0.015
pair:min nabo	0.028 -0.003 -0.025
pair:min onkel	0.011 -0.001 -0.01
pair:min psykolog	-0.007 -0.012 0.019
pair:min svigersøn	-0.015 -0.001 0.016
pair:min svoger	-0.039 -0.003 0.042
pair:min søn	0.069 -0.023 -0.046
pair:min søster	-0.074 -0.007 0.081
pair:mit eget	0.046 -0.002 -0.044
pair:mit liv	0.017 0.116 -0.133
pair:mit navn	-0.023 -0.017 0.04
pair:mor der	-0.008 -0.015 0.023
pair:morgen tidlig	0.077 -0.018 -0.058
pair:må det	0.024 -0.007 -0.017
pair:må du	-0.093 -0.025 0.119
pair:må jeg	-0.124 0.266 -0.142
pair:må man	-0.017 0.005 0.012
pair:målet er	-0.003 0.014 -0.011
pair:måned og	-0.01 -0.003 0.013
pair:måneder og	0.012 0 -0.012
pair:måtte have	-0.012 -0.011 0.022
pair:måtte sidde	0.031 -0.003 -0.028
pair:natten og	-0.054 -0.009 0.062
pair:ned ad	0.031 -0.004 -0.027
pair:ned gennem	-0.085 -0.001 0.086
pair:ned i	-0.026 -0.005 0.031
pair:ned og	-0.173 0 0.173
pair:ned til	0.025 -0.026 0.001
pair:nede i	-0.06 -0.03 0.09
pair:nede og	-0.022 -0.001 0.023
pair:nede ved	0.023 -0.003 -0.02
pair:nej det	-0.043 -0.077 0.12
pair:nej hun	-0.014 -0.002 0.016
pair:nej ikke	0.199 -0.003 -0.196
pair:nej jeg	-0.118 -0.021 0.138
pair:nej men	-0.05 -0.008 0.058
pair:nej nej	-0.01 0 0.01
pair:ni til	0.207 -0.007 -0.2
pair:nogen der	0.057 -0.002 -0.055
pair:nogen spørger	-0.133 0.051 0.082
pair:nogen steder	0.017 -0.009 -0.008
pair:noget andet	0.012 0.031 -0.044
pair:noget at	-0.039 -0.029 0.068
pair:noget der	0.182 -0.007 -0.175
pair:noget det	-0.042 -0.043 0.085
pair:noget forkert	-0.01 0 0.01
pair:noget helt	-0.028 -0.007 0.034
pair:noget i	-0.128 0.046 0.082
pair:noget ikke	0.062 0.074 -0.136
pair:noget imod	0.04 -0.02 -0.02
pair:noget jeg	0.022 -0.004 -0.018
pair:noget man	-0.044 0.074 -0.03
pair:noget med	0.259 -0.033 -0.226
pair:noget nyt	-0.01 -0.005 0.015
pair:noget og	-0.02 0.077 -0.058
pair:noget om	-0.035 -0.007 0.042
pair:noget på	0.014 -0.003 -0.011
pair:noget til	-0.004 -0.031 0.035
pair:noget ved	0.048 0.075 -0.123
pair:nogle gange	0.093 0 -0.093
pair:nok ikke	-0.03 -0.008 0.037
pair:nok til	0.084 -0.005 -0.079
pair:nu de	0.062 -0.004 -0.058
pair:nu er	0.015 -0.038 0.023
pair:nu har	-0.073 -0.014 0.087
pair:nu jeg	-0.034 -0.072 0.106
pair:nu kan	0.024 -0.002 -0.022
pair:nu sidder	0.018 -0.001 -0.017
pair:nu skal	-0.032 -0.045 0.077
pair:nu vil	-0.026 -0.003 0.029
pair:nå ja	-0.028 -0.015 0.043
pair:når de	-0.101 -0.01 0.111
pair:når den	0.057 0.008 -0.065
pair:når der	0.08 -0.008 -0.072
pair:når det	-0.054 -0.017 0.071
pair:når han	-0.115 -0.002 0.117
pair:når jeg	-0.072 -0.008 0.081
pair:når man	0.013 -0.008 -0.006
pair:når min	0.01 -0.001 -0.008
pair:når vi	0.045 -0.005 -0.04
pair:nøgle og	0.025 -0.003 -0.022
pair:og alle	-0.015 -0.001 0.016
pair:og at	0 0.162 -0.162
pair:og bare	0.014 -0.002 -0.012
pair:og blive	-0.009 0.026 -0.017
pair:og de	0.046 -0.084 0.038
pair:og dem	-0.158 0.072 0.086
pair:og den	-0.249 -0.076 0.325
pair:og der	-0.165 -0.042 0.207
pair:og det	-0.37 0.152 0.218
pair:og en	-0.118 0.114 0.003
pair:og et	0.03 -0.021 -0.009
pair:og få	0.098 -0.001 -0.098
pair:og gik	0.066 -0.002 -0.064
pair:og gå	-0.056 0.056 -0.001
pair:og går	0.13 -0.006 -0.125
pair:og ham	-0.042 -0.005 0.047
pair:og han	-0.119 -0.04 0.158
pair:og hans	-0.013 0 0.013
pair:og har	-0.01 0.045 -0.035
pair:og have	-0.045 0.014 0.03
pair:og hende	-0.091 0 0.091
pair:og hjem	0.022 -0.001 -0.022
pair:og holde	-0.07 -0.002 0.072
pair:og holdt	0.09 -0.01 -0.08
pair:og hun	0.136 -0.032 -0.104
pair:og hvad	-0.039 -0.018 0.057
pair:og hvem	-0.028 -0.008 0.036
pair:og hvor	-0.011 -0.01 0.021
pair:og ikke	0.064 -0.013 -0.05
pair:og jeg	0.051 0.044 -0.094
pair:og kigger	0.043 -0.002 -0.04
pair:og lave	-0.012 0.075 -0.063
pair:og lægger	-0.022 -0.001 0.023
pair:og læsse	0.044 -0.009 -0.036
pair:og man	-0.097 -0.049 0.146
pair:og mig	-0.064 0.085 -0.021
pair:og min	-0.021 -0.001 0.022
pair:og noget	-0.065 0.024 0.041
pair:og nu	-0.221 -0.036 0.257
pair:og når	-0.049 -0.028 0.077
pair:og retter	0.024 -0.013 -0.011
pair:og satte	-0.007 -0.006 0.013
pair:og sige	-0.046 0.064 -0.018
pair:og siger	0.053 -0.002 -0.051
pair:og skifte	0.031 -0.003 -0.029
pair:og spørger	0.024 -0.008 -0.016
pair:og så	-0.163 -0.027 0.189
pair:og sådan	0.056 -0.008 -0.048
pair:og til	-0.027 -0.003 0.03
pair:og var	-0.039 -0.022 0.061
pair:og ventede	-0.028 -0.025 0.053
pair:og vi	-0.007 -0.021 0.028
pair:også og	0.06 -0.012 -0.048
pair:også om	-0.007 -0.017 0.024
pair:også selv	-0.111 0.046 0.066
pair:okay jeg	0.067 -0.007 -0.06
pair:om at	-0.013 0.025 -0.012
pair:om dagen	-0.038 -0.011 0.048
pair:om de	0.186 0.061 -0.247
pair:om den	0.076 -0.005 -0.071
pair:om der	-0.181 -0.056 0.237
pair:om det	-0.009 -0.008 0.017
pair:om en	-0.051 -0.019 0.07
pair:om fredagen	-0.009 -0.004 0.013
pair:om han	-0.016 -0.005 0.02
pair:om hvad	0.018 -0.001 -0.018
pair:om jeg	0.068 -0.082 0.014
pair:om mandagen	-0.017 -0.001 0.018
pair:om min	-0.082 -0.012 0.094
pair:om morgenen	0.095 -0.008 -0.086
pair:om måneden	0.138 -0.016 -0.122
pair:om natten	-0.003 -0.03 0.034
pair:om noget	-0.073 0.029 0.044
pair:om søndagen	-0.024 -0.005 0.029
pair:om til	-0.055 -0.004 0.059
pair:om ugen	0.155 -0.002 -0.152
pair:ondt i	0.097 -0.002 -0.096
pair:onkel har	0.019 -0.001 -0.018
pair:op for	0.018 -0.008 -0.01
pair:op i	0.041 -0.015 -0.025
pair:op jeg	0.026 -0.003 -0.023
pair:op med	-0.017 -0.005 0.021
pair:op men	0.036 -0.007 -0.028
pair:op og	-0.117 -0.008 0.125
pair:op på	-0.173 -0.006 0.18
pair:op til	-0.041 0.061 -0.02
pair:opgangen siden	-0.014 -0.001 0.015
pair:oppe på	0.028 -0.009 -0.019
pair:oppe ved	0.03 -0.001 -0.029
pair:over en	0.141 -0.003 -0.138
pair:passe på	-0.033 -0.019 0.053
pair:pil og	-0.116 -0.004 0.121
pair:på altanen	-0.034 -0.013 0.047
pair:på at	-0.15 0.17 -0.02
pair:på dem	0.177 -0.005 -0.172
pair:på den	-0.348 0.032 0.316
pair:på det	0.031 0.022 -0.053
pair:på døren	-0.11 -0.001 0.11
pair:på en	-0.027 0.177 -0.15
pair:på et	-0.18 -0.026 0.206
pair:på hinanden	0 -0.02 0.02
pair:på hjørnet	0.036 -0.008 -0.029
pair:på jeg	-0.013 -0.051 0.064
pair:på mandag	-0.01 0 0.011
pair:på mig	-0.117 -0.024 0.141
pair:på min	-0.097 -0.003 0.1
pair:på og	0.112 -0.053 -0.06
pair:på plads	-0.028 -0.001 0.03
pair:på planteskolen	0.083 -0.001 -0.082
pair:på sigt	-0.027 -0.043 0.069
pair:på skolen	0.031 -0.002 -0.029
pair:på sygehuset	-0.019 -0.001 0.02
pair:på så	-0.022 -0.001 0.023
pair:på tag	0.071 -0.003 -0.068
pair:på to	-0.01 -0.013 0.023
pair:på torvet	0.106 -0.001 -0.105
pair:på uret	-0.047 -0.005 0.051
pair:på vej	0.023 -0.06 0.036
pair:rart at	-0.072 -0.008 0.08
pair:rigtig noget	-0.026 -0.004 0.031
pair:ringer endnu	0.053 -0.003 -0.05
pair:rundt og	0.04 0 -0.04
pair:rundt på	-0.133 -0.001 0.134
pair:sad og	-0.121 -0.023 0.145
pair:sad på	0.128 -0.062 -0.065
pair:sagde at	-0.292 -0.054 0.346
pair:sagde de	0.036 -0.014 -0.022
pair:sagde det	-0.047 -0.023 0.07
pair:sagde du	0.213 -0.012 -0.202
pair:sagde hun	-0.049 -0.001 0.051
pair:sagde ikke	-0.073 -0.002 0.075
pair:sagde jeg	-0.013 -0.003 0.016
pair:sagt at	-0.052 -0.001 0.053
pair:sat det	-0.039 -0.013 0.052
pair:sat en	-0.098 -0.006 0.104
pair:satte sig	-0.058 -0.004 0.062
pair:se at	0.009 0.024 -0.033
pair:se folk	-0.039 0.069 -0.03
pair:se mig	-0.012 -0.03 0.042
pair:se om	0.079 -0.034 -0.045
pair:se på	0.111 -0.027 -0.084
pair:seks og	-0.074 -0.003 0.077
pair:seksten og	-0.09 -0.002 0.092
pair:selv i	-0.035 -0.032 0.067
pair:selv om	-0.028 -0.059 0.087
pair:selv skal	-0.132 -0.021 0.153
pair:set mig	0.066 -0.012 -0.053
pair:sidde i	-0.036 0.07 -0.034
pair:sidde ned	0.07 -0.011 -0.059
pair:sidde og	-0.004 0.026 -0.022
pair:sidde ved	0.251 -0.014 -0.236
pair:sidder i	0.071 -0.001 -0.07
pair:sidder jeg	0.036 -0.001 -0.035
pair:sidder og	0.044 -0.056 0.012
pair:sidder på	-0.056 -0.007 0.063
pair:siddet i	-0.089 -0.01 0.098
pair:siden af	0.054 -0.025 -0.029
pair:siden jeg	0.058 -0.034 -0.024
pair:sider og	-0.036 -0.02 0.056
pair:sidste gang	-0.105 -0.011 0.116
pair:sig op	-0.008 -0.002 0.01
pair:sig til	-0.014 0.029 -0.015
pair:sige at	-0.023 0.074 -0.051
pair:sige det	0.031 -0.021 -0.01
pair:sige jeg	-0.015 0.028 -0.013
pair:sige noget	-0.096 -0.007 0.103
pair:siger at	0.12 -0.127 0.007
pair:siger de	-0.057 0.147 -0.09
pair:siger du	0.036 -0.005 -0.031
pair:siger han	0.031 -0.01 -0.021
pair:siger hun	-0.012 -0.007 0.02
pair:siger ikke	-0.019 -0.004 0.023
pair:siger jeg	0.134 0.052 -0.185
pair:siger vi	-0.015 -0.008 0.023
pair:skal arbejde	-0.027 0.101 -0.074
pair:skal det	-0.035 -0.022 0.057
pair:skal finde	-0.101 0.116 -0.016
pair:skal gå	-0.064 -0.005 0.07
pair:skal have	-0.032 -0.012 0.044
pair:skal ikke	0.162 -0.002 -0.16
pair:skal jeg	0.007 -0.094 0.087
pair:skal jo	-0.05 -0.005 0.055
pair:skal ligge	-0.035 -0.01 0.045
pair:skal man	-0.137 0.003 0.134
pair:skal noget	0.024 -0.001 -0.023
pair:skal samles	0.082 -0.02 -0.062
pair:skal se	0.032 -0.028 -0.003
pair:skal stå	-0.132 0.121 0.011
pair:skal til	-0.079 -0.011 0.09
pair:skal ud	0.03 0.014 -0.044
pair:skal være	0.156 0.013 -0.17
pair:skriv at	0.091 -0.017 -0.074
pair:skrive under	-0.047 0.042 0.005
pair:skulle bare	-0.133 -0.013 0.146
pair:skulle have	0.022 -0.003 -0.019
pair:skulle jeg	-0.101 0.085 0.015
pair:skulle sige	0.017 -0.005 -0.012
pair:skulle være	0.067 -0.003 -0.065
pair:små ting	0.061 -0.023 -0.038
pair:snakker vi	-0.052 0.051 0.002
pair:snakket med	-0.025 -0.017 0.043
pair:som det	-0.076 -0.006 0.082
pair:som en	-0.065 -0.007 0.072
pair:som helst	0.035 0.007 -0.042
pair:som i	-0.068 -0.002 0.069
pair:som jeg	0.037 -0.004 -0.033
pair:som kok	-0.013 0 0.013
pair:som om	-0.25 0.062 0.188
pair:spurgt om	0.045 -0.001 -0.044
pair:spurgte om	-0.066 -0.003 0.069
pair:sted hvor	0.062 -0.016 -0.046
pair:sted med	0.098 -0.016 -0.082
pair:stedet for	-0.021 -0.003 0.024
pair:stod der	-0.052 -0.021 0.072
pair:stod for	0.018 -0.001 -0.017
pair:stod jeg	-0.131 -0.012 0.143
pair:stod og	0.129 -0.01 -0.119
pair:stod op	0.01 -0.002 -0.008
pair:stod ved	0.11 -0.001 -0.109
pair:stol der	-0.082 -0.011 0.093
pair:store gryder	0.01 -0.006 -0.004
pair:stuen så	-0.071 -0.001 0.073
pair:stykker og	0.111 -0.003 -0.108
pair:styr på	-0.088 -0.01 0.099
pair:stå der	-0.051 0.039 0.011
pair:stå i	0.072 -0.046 -0.026
pair:stå og	0.013 -0.016 0.003
pair:stå op	0.003 0.065 -0.068
pair:stå på	0.003 -0.034 0.031
pair:stå ved	0.011 -0.001 -0.01
pair:står der	0.125 -0.011 -0.114
pair:står jo	-0.009 -0.015 0.024
pair:står og	0.032 -0.01 -0.022
pair:står på	-0.109 0.162 -0.053
pair:står ved	0.023 -0.005 -0.018
pair:sur og	-0.019 -0.007 0.027
pair:svært med	-0.026 -0.032 0.058
pair:synes altså	0.011 -0.031 0.02
pair:så at	-0.007 -0.005 0.012
pair:så begyndte	-0.09 -0.005 0.094
pair:så blev	-0.036 -0.009 0.046
pair:så bliver	-0.059 -0.036 0.095
pair:så det	0.059 -0.006 -0.054
pair:så en	-0.02 -0.024 0.044
pair:så er	0.119 0.029 -0.148
pair:så fik	0.066 -0.006 -0.059
pair:så finder	0.063 -0.004 -0.059
pair:så gik	-0.091 -0.004 0.095
pair:så godt	0.039 -0.001 -0.039
pair:så går	-0.01 0 0.01
pair:så har	-0.049 -0.018 0.067
pair:så havde	-0.026 -0.006 0.032
pair:så hvis	-0.025 0.048 -0.022
pair:så kan	-0.074 0.131 -0.057
pair:så kom	-0.032 -0.015 0.046
pair:så kunne	0.067 -0.002 -0.065
pair:så lugtede	0.043 -0.002 -0.041
pair:så lå	-0.113 -0.001 0.114
pair:så lægger	-0.052 -0.001 0.053
pair:så længe	-0.019 0.078 -0.059
pair:så man	0.004 0.071 -0.075
pair:så meget	-0.128 0.085 0.043
pair:så må	-0.066 0.095 -0.029
pair:så nu	0.073 -0.008 -0.065
pair:så når	-0.045 -0.002 0.046
pair:så på	-0.036 0.081 -0.045
pair:så sagde	-0.198 -0.007 0.205
pair:så sidder	-0.045 -0.002 0.046
pair:så siger	-0.085 0.021 0.064
pair:så skal	-0.014 0.046 -0.032
pair:så skriv	0.089 -0.019 -0.07
pair:så slemt	-0.014 -0.001 0.015
pair:så snakker	-0.062 0.05 0.012
pair:så stod	-0.082 -0.023 0.105
pair:så står	-0.029 -0.01 0.039
pair:så sætter	0.08 -0.005 -0.074
pair:så tog	0.049 -0.004 -0.045
pair:så tænker	0.06 -0.001 -0.059
pair:så tænkte	-0.09 -0.002 0.091
pair:så var	0.133 -0.052 -0.081
pair:så ved	-0.064 -0.079 0.143
pair:så vil	0.122 -0.005 -0.117
pair:så ville	-0.02 -0.006 0.026
pair:sådan at	0 0.048 -0.048
pair:sådan en	0.05 -0.074 0.024
pair:sådan er	-0.02 0.16 -0.14
pair:sådan et	-0.035 -0.022 0.057
pair:sådan jeg	-0.015 0.055 -0.04
pair:sådan lidt	-0.061 -0.003 0.064
pair:sådan noget	0.051 -0.012 -0.039
pair:sådan nogle	0.041 -0.011 -0.03
pair:sætter ting	0.129 -0.005 -0.124
pair:søn har	-0.016 -0.02 0.036
pair:søster de	-0.017 -0.002 0.018
pair:tage en	-0.029 -0.014 0.042
pair:tage imod	-0.012 0.028 -0.017
pair:tage mig	-0.035 -0.02 0.055
pair:tak det	-0.043 -0.014 0.057
pair:ti minutter	-0.024 -0.002 0.026
pair:tid og	0.011 0.009 -0.02
pair:til alt	-0.03 0.173 -0.142
pair:til arbejdsmarkedet	-0.072 0.117 -0.045
pair:til at	0.08 -0.086 0.006
pair:til de	-0.128 -0.002 0.13
pair:til dem	-0.112 -0.007 0.119
pair:til den	0.084 -0.002 -0.082
pair:til det	0.036 0.019 -0.056
pair:til en	-0.177 -0.015 0.192
pair:til folk	0.067 -0.06 -0.008
pair:til hende	0.043 -0.001 -0.043
pair:til hvad	-0.005 0.014 -0.01
pair:til klokken	-0.052 -0.003 0.055
pair:til last	-0.003 0.012 -0.008
pair:til mig	0.191 -0.026 -0.166
pair:til min	0.038 -0.008 -0.03
pair:til noget	-0.117 -0.004 0.121
pair:til og	-0.09 0.014 0.076
pair:til to	0.049 -0.006 -0.043
pair:til tolv	-0.022 -0.004 0.026
pair:tilbage og	-0.027 -0.006 0.033
pair:tilbage til	0.017 0.07 -0.087
pair:timer er	0.122 -0.034 -0.088
pair:to gange	-0.01 -0.001 0.011
pair:to om	0.167 -0.004 -0.163
pair:to timer	-0.036 -0.007 0.043
pair:tog en	0.074 -0.004 -0.069
pair:tog imod	0.046 -0.003 -0.043
pair:tolv år	0.102 -0.019 -0.083
pair:tre dage	-0.04 -0.001 0.041
pair:tre gange	0.173 -0.031 -0.142
pair:tre kvarter	-0.027 -0.001 0.028
pair:tre timer	0.041 -0.029 -0.012
pair:tre uger	0.016 -0.001 -0.015
pair:tre år	0.04 -0.001 -0.04
pair:tror jeg	-0.092 0.02 0.071
pair:træt af	0.048 0.027 -0.075
pair:tur med	0.016 -0.007 -0.008
pair:turde sige	-0.079 -0.002 0.081
pair:tusind tak	-0.011 -0.002 0.013
pair:tyve år	-0.032 -0.003 0.035
pair:tænke mig	0.038 0.021 -0.059
pair:tænker jeg	0.087 -0.003 -0.084
pair:tænkt at	-0.026 0.114 -0.088
pair:tænkt på	0.065 -0.01 -0.055
pair:tænkte bare	0.02 -0.003 -0.017
pair:tænkte jeg	-0.089 -0.002 0.091
pair:ud af	0.032 0.132 -0.164
pair:ud for	0.083 -0.045 -0.037
pair:ud hvor	0.034 -0.006 -0.028
pair:ud i	0.026 -0.007 -0.02
pair:ud med	-0.086 -0.002 0.089
pair:ud og	0.038 0.023 -0.061
pair:ud på	0.03 -0.022 -0.008
pair:ud til	-0.182 -0.001 0.183
pair:ude at	-0.052 -0.019 0.072
pair:ude på	-0.078 -0.005 0.083
pair:ude ved	0.078 -0.01 -0.068
pair:uden at	-0.097 -0.005 0.102
pair:ungerne er	-0.095 -0.003 0.098
pair:var altså	0.063 -0.005 -0.059
pair:var at	0.039 -0.015 -0.024
pair:var da	0.089 -0.001 -0.088
pair:var den	0.077 -0.012 -0.064
pair:var der	-0.141 -0.015 0.156
pair:var det	-0.007 -0.141 0.148
pair:var en	-0.214 -0.041 0.255
pair:var faktisk	-0.049 -0.002 0.051
pair:var for	0.108 -0.025 -0.083
pair:var god	-0.041 -0.007 0.047
pair:var i	0.127 -0.011 -0.116
pair:var ikke	0.067 -0.007 -0.06
pair:var jeg	0.037 -0.002 -0.036
pair:var jo	0.038 -0.008 -0.03
pair:var meget	-0.111 -0.001 0.112
pair:var ni	-0.078 -0.003 0.081
pair:var noget	0.04 -0.005 -0.035
pair:var på	0.202 -0.009 -0.193
pair:var til	0.042 0 -0.042
pair:var ude	0.053 -0.006 -0.047
pair:var ved	-0.083 -0.003 0.086
pair:var vi	0.152 -0.024 -0.128
pair:ved at	-0.122 -0.038 0.16
pair:ved de	0.17 -0.018 -0.152
pair:ved det	-0.056 -0.007 0.063
pair:ved en	0.29 -0.001 -0.289
pair:ved et	0.066 -0.005 -0.061
pair:ved godt	-0.092 0.11 -0.017
pair:ved hvad	0.16 -0.01 -0.15
pair:ved ikke	-0.139 -0.015 0.154
pair:ved jeg	-0.146 -0.043 0.189
pair:ved lågen	0.016 -0.001 -0.015
pair:ved min	0.033 -0.001 -0.032
pair:ved siden	0.054 -0.025 -0.029
pair:vejen med	-0.01 0.01 0.001
pair:vejen ned	-0.174 -0.01 0.184
pair:vel ikke	0.005 0.047 -0.053
pair:vel når	-0.018 0.077 -0.06
pair:vel være	-0.051 0.128 -0.077
pair:ventede på	-0.088 -0.002 0.09
pair:vi alle	-0.021 0.003 0.018
pair:vi er	-0.122 0.124 -0.002
pair:vi fik	-0.08 -0.017 0.097
pair:vi har	-0.074 0.027 0.048
pair:vi havde	0.039 -0.008 -0.031
pair:vi jo	0.11 0.068 -0.177
pair:vi skal	-0.036 -0.033 0.069
pair:vi taler	0.054 -0.008 -0.046
pair:vi var	-0.092 -0.008 0.1
pair:vide at	0.018 0.13 -0.147
pair:vidste hvad	0.03 -0.003 -0.027
pair:vidste jeg	-0.096 -0.002 0.098
pair:vigtigt at	-0.001 0.056 -0.055
pair:vil egentlig	0.053 -0.006 -0.047
pair:vil gerne	-0.094 0.086 0.008
pair:vil godt	0.065 0 -0.065
pair:vil have	0.039 -0.026 -0.013
pair:vil hun	-0.044 -0.002 0.046
pair:vil ikke	0.07 -0.008 -0.062
pair:vil jeg	0.021 0.194 -0.215
pair:vil jo	-0.041 0.088 -0.047
pair:vil sige	-0.028 -0.002 0.029
pair:vil ud	0.033 -0.003 -0.029
pair:ville bare	-0.08 -0.025 0.105
pair:ville gerne	0.062 -0.035 -0.026
pair:ville godt	0.01 -0.006 -0.005
pair:ville ikke	0.129 -0.028 -0.101
pair:ville jeg	0.024 -0.021 -0.004
pair:ville være	0.107 -0.091 -0.015
pair:ville ønske	0.019 -0.014 -0.005
pair:vogn og	0.04 -0.008 -0.032
pair:væk og	-0.089 -0.002 0.091
pair:være den	0.017 -0.001 -0.016
pair:være en	-0.035 0.201 -0.166
pair:være et	0.038 -0.006 -0.031
pair:være i	-0.056 0.01 0.046
pair:være med	-0.007 -0.005 0.011
pair:være noget	0.043 -0.028 -0.015
pair:være på	0.042 -0.018 -0.024
pair:være rart	0.019 -0.008 -0.01
pair:været god	-0.026 -0.022 0.048
pair:været hos	-0.01 -0.034 0.044
pair:været væk	-0.016 0.077 -0.061
pair:zoo om	0.123 -0.005 -0.118
pair:åen og	-0.095 -0.009 0.104
pair:år fra	0.107 -0.005 -0.102
pair:år ja	-0.028 -0.003 0.031
pair:år og	0.01 -0.04 0.03
pair:år siden	0.042 -0.001 -0.041
pair:år så	-0.03 -0.007 0.037
pair:øh jeg	-0.033 -0.004 0.036
question:closed	-0.211 -0.223 0.44
question:declarative	0.235 -0.027 -0.207
question:narrow	-0.109 -0.134 0.243
question:open	0.09 -0.282 0.195
question:tag	0.106 0.057 -0.162
several:body	-0.097 -0.04 0.138
several:creature	-0.112 -0.037 0.148
several:doing	0.433 -0.093 -0.339
several:family	-0.171 -0.264 0.435
several:formFacts	0.142 -0.002 -0.14
several:generalWork	-0.413 0.725 -0.312
several:home	-0.296 -0.13 0.426
several:joy	0.096 -0.063 -0.033
several:needed	0.213 -0.028 -0.185
several:occupation	0.177 -0.051 -0.126
several:offer	0.423 -0.097 -0.325
several:office	-0.179 -0.039 0.217
several:pastWork	-0.03 -0.041 0.071
several:place	0.211 -0.077 -0.134
several:question	-0.029 -0.021 0.049
several:reply	0.152 0.175 -0.327
several:skill	0.124 -0.11 -0.013
several:thing	0.322 -0.18 -0.142
several:wish	0.043 0.099 -0.141
short3	-0.161 -0.394 0.507
short6	-0.209 -0.294 0.451
stuff	0.115 -0.202 0.104
stuff2	0.351 -0.294 -0.068
trails	0.628 -0.156 -0.472
wish+stuff	0.173 -0.257 0.085
wish-stuff	0.024 0.199 -0.223
word:2009	0.055 -0.034 -0.021
word:2015	-0.032 -0.016 0.048
word:2018	0.143 -0.004 -0.139
word:ad	0.028 -0.01 -0.018
word:af	0.051 0.104 -0.155
word:afdeling	-0.059 -0.004 0.063
word:affald	0.09 -0.014 -0.076
word:afgør	-0.032 -0.013 0.045
word:aflev	-0.022 -0.044 0.066
word:aft	0.165 -0.092 -0.072
word:akademisk	-0.01 -0.001 0.011
word:alarm	0.026 -0.003 -0.023
word:aldr	0.071 -0.071 -0.001
word:all	-0.412 0.301 0.111
word:allesam	0.063 -0.003 -0.06
word:alt	-0.08 0.352 -0.271
word:altan	-0.076 -0.019 0.094
word:altid	0.015 0.107 -0.122
word:altså	0.277 -0.124 -0.153
word:an	-0.043 -0.006 0.048
word:and	-0.151 -0.077 0.228
word:andr	0.007 0.034 -0.04
word:anfald	-0.007 -0.014 0.021
word:april	0.039 0 -0.039
word:arbejd	-0.239 0.801 -0.562
word:arbejdsmarked	-0.086 0.14 -0.054
word:arbejdsplad	-0.039 0.131 -0.092
word:astma	0.013 -0.004 -0.008
word:at	0.009 0.209 -0.217
word:avis	0.072 -0.004 -0.068
word:bad	0.01 -0.019 0.009
word:bag	-0.161 -0.017 0.179
word:bageft	-0.032 -0.011 0.043
word:bageri	0.108 -0.003 -0.105
word:bagved	0.025 0 -0.024
word:ban	0.093 -0.003 -0.09
word:bang	0.163 -0.01 -0.153
word:bank	-0.116 -0.024 0.14
word:bar	-0.516 0.454 0.061
word:barndom	-0.002 -0.011 0.013
word:bed	-0.056 -0.028 0.084
word:bedr	0.065 0.042 -0.107
word:bedst	0.383 -0.054 -0.329
word:bedstemor	-0.162 -0.001 0.163
word:bedt	-0.007 -0.007 0.013
word:beg	-0.258 -0.01 0.268
word:begrund	-0.021 -0.009 0.03
word:begynd	0.071 -0.034 -0.037
word:behøv	0.02 -0.014 -0.006
word:beskæft	-0.078 0.134 -0.056
word:bestem	-0.084 -0.011 0.094
word:besøg	-0.141 -0.001 0.142
word:betal	0.014 0.028 -0.042
word:betalt	-0.117 -0.025 0.142
word:betyd	-0.073 -0.004 0.076
word:bibliotek	0.059 -0.002 -0.057
word:bid	-0.149 -0.014 0.163
word:bidrag	-0.029 0.051 -0.022
word:bil	0.164 -0.035 -0.129
word:billed	0.027 -0.011 -0.016
word:bind	-0.045 -0.009 0.054
word:biograf	-0.029 -0.007 0.036
word:blad	0.169 -0.013 -0.156
word:blev	-0.394 -0.106 0.5
word:bliv	0.081 0.023 -0.104
word:blodbank	0.036 -0.01 -0.027
word:blodprop	-0.018 0 0.019
word:blomst	-0.021 -0.012 0.033
word:blyant	0.103 -0.033 -0.07
word:bo	-0.053 -0.008 0.061
word:bog	-0.026 -0.003 0.029
word:bol	-0.187 0.033 0.155
word:boligforening	0.019 -0.003 -0.017
word:bor	-0.058 -0.054 0.112
word:bord	-0.337 -0.003 0.34
word:borg	-0.069 0.1 -0.031
word:brev	-0.033 -0.052 0.085
word:bril	0.056 -0.036 -0.02
word:bror	-0.161 -0.007 0.168
word:brug	-0.195 0.116 0.079
word:brugt	-0.008 -0.02 0.028
word:brækked	-0.044 -0.001 0.045
word:brænd	-0.049 -0.015 0.064
word:brød	0.132 -0.004 -0.128
word:bul	0.252 -0.014 -0.238
word:burd	0.068 0.022 -0.089
word:bus	-0.017 -0.011 0.027
word:butik	-0.03 -0.006 0.036
word:by	0.046 -0.01 -0.036
word:båd	-0.08 0.161 -0.081
word:båndslib	0.106 -0.009 -0.097
word:bænk	-0.086 -0.001 0.087
word:bær	-0.27 -0.001 0.271
word:børn	0.057 -0.01 -0.048
word:børnehav	-0.029 -0.008 0.037
word:campingvogn	0.031 -0.01 -0.022
word:comput	0.023 -0.004 -0.019
word:contain	0.022 -0.009 -0.013
word:cykel	-0.083 -0.004 0.087
word:cykelværksted	0.115 -0.002 -0.113
word:cykl	-0.122 -0.003 0.124
word:da	0.054 0.041 -0.096
word:dag	0.325 -0.091 -0.235
word:dam	-0.075 0 0.075
word:dan	-0.132 -0.049 0.181
word:danmark	-0.088 0.035 0.052
word:dansk	-0.009 -0.009 0.018
word:dat	-0.035 -0.008 0.043
word:dato	-0.022 -0.008 0.03
word:de	0.259 -0.114 -0.146
word:del	0.124 -0.006 -0.118
word:dem	0.083 -0.059 -0.024
word:den	-0.281 -0.136 0.417
word:dengang	-0.027 -0.078 0.105
word:der	0.215 -0.029 -0.187
word:derfor	-0.054 -0.002 0.056
word:derhjem	0.095 0.07 -0.165
word:derned	0.079 -0.018 -0.061
word:derud	0.029 -0.001 -0.028
word:det	-0.173 0.366 -0.196
word:dig	-0.018 0.005 0.013
word:disk	0.028 -0.007 -0.021
word:diskut	-0.016 0.003 0.013
word:dit	0.183 -0.003 -0.18
word:dog	-0.038 0.086 -0.047
word:drak	-0.009 -0.002 0.011
word:dreng	-0.224 -0.036 0.26
word:drivhus	0.013 0 -0.013
word:drøm	0.087 -0.007 -0.08
word:du	-0.055 -0.113 0.168
word:duer	0.059 -0.004 -0.055
word:dumt	0.011 -0.018 0.007
word:dyr	-0.088 0.006 0.081
word:dyrk	0.076 -0.001 -0.075
word:dår	-0.034 -0.077 0.112
word:dæk	-0.283 -0.002 0.285
word:dér	0.082 -0.005 -0.078
word:dét	0.043 -0.011 -0.032
word:dø	0.023 -0.016 -0.007
word:død	-0.144 -0.034 0.179
word:dør	-0.043 -0.049 0.091
word:eft	-0.005 -0.042 0.047
word:eftermiddag	0.015 -0.002 -0.013
word:egen	-0.034 -0.011 0.045
word:egent	0.401 -0.125 -0.276
word:eget	0.055 -0.002 -0.053
word:eksempel	0.026 -0.007 -0.018
word:ell	0.08 0.251 -0.331
word:ellev	0.054 -0.027 -0.027
word:elsk	0.067 -0.005 -0.063
word:en	0.179 -0.198 0.017
word:end	0.177 0.024 -0.201
word:endnu	0.003 -0.018 0.015
word:ene	-0.016 -0.081 0.097
word:enest	0.062 -0.011 -0.05
word:engang	-0.02 0.063 -0.042
word:enhv	-0.061 0.234 -0.174
word:enig	-0.025 0.007 0.019
word:er	-0.364 0.292 0.071
word:et	0.046 0.187 -0.233
word:faktisk	0.188 -0.027 -0.161
word:fald	-0.049 0.036 0.014
word:famili	-0.036 -0.023 0.059
word:fand	0.153 -0.017 -0.136
word:fandm	0.076 -0.026 -0.05
word:far	0.171 -0.052 -0.119
word:farv	-0.033 -0.011 0.044
word:fast	-0.181 -0.02 0.201
word:fat	0.101 -0.004 -0.096
word:fej	0.079 -0.024 -0.055
word:fem	0.281 -0.14 -0.141
word:fest	-0.058 -0.007 0.065
word:fik	-0.093 -0.093 0.186
word:fin	-0.023 -0.015 0.038
word:find	0.001 0.129 -0.131
word:fingr	0.065 -0.003 -0.062
word:fint	0.131 -0.028 -0.103
word:fir	0.428 -0.085 -0.343
word:fireogtyv	-0.05 -0.004 0.054
word:firma	0.025 -0.004 -0.02
word:fisk	-0.271 -0.006 0.277
word:fjerd	0.018 -0.016 -0.002
word:fjernsyn	-0.2 0.052 0.149
word:fjort	-0.09 -0.018 0.108
word:flask	-0.116 -0.037 0.154
word:flest	-0.15 0.254 -0.104
word:flet	0.051 -0.005 -0.045
word:flink	-0.018 -0.008 0.026
word:flyt	-0.005 -0.013 0.018
word:flød	-0.058 -0.002 0.06
word:fløjt	0.06 -0.005 -0.055
word:fod	-0.013 0.055 -0.042
word:folk	-0.081 0.383 -0.301
word:for	0.318 0.33 -0.648
word:foran	-0.056 -0.006 0.062
word:forbi	0.048 -0.076 0.028
word:fordi	-0.065 -0.105 0.17
word:forkert	-0.06 -0.013 0.073
word:formiddag	-0.031 -0.011 0.042
word:forskel	-0.108 -0.015 0.122
word:forstå	-0.144 -0.001 0.145
word:fortalt	0.348 -0.038 -0.31
word:fortæl	-0.046 -0.012 0.058
word:fra	-0.006 -0.191 0.197
word:fredag	0.137 -0.008 -0.129
word:frem	-0.166 -0.049 0.215
word:fri	-0.041 -0.021 0.062
word:frisk	-0.028 -0.001 0.029
word:frisør	0.025 -0.002 -0.023
word:frokost	0.047 -0.007 -0.04
word:frue	-0.121 -0.008 0.129
word:frys	-0.015 -0.012 0.027
word:fugl	-0.012 -0.005 0.016
word:fuld	-0.136 -0.016 0.152
word:fund	-0.058 -0.021 0.079
word:fyld	-0.021 -0.027 0.048
word:fyr	-0.117 -0.039 0.156
word:få	-0.264 -0.083 0.347
word:fået	-0.103 0.086 0.017
word:får	-0.006 0.028 -0.022
word:færd	0.1 -0.042 -0.058
word:færg	-0.017 -0.021 0.038
word:fæt	-0.031 -0.002 0.033
word:født	-0.092 -0.052 0.145
word:før	-0.036 0.116 -0.08
word:først	-0.144 -0.002 0.146
word:ført	-0.055 -0.005 0.061
word:gad	0.146 -0.031 -0.115
word:gaml	0 -0.035 0.035
word:gammel	0.1 0.009 -0.109
word:gammelt	-0.054 -0.006 0.06
word:gang	0.041 -0.113 0.072
word:gartneri	0.03 -0.002 -0.028
word:ged	0.054 -0.001 -0.054
word:gennem	-0.082 0.004 0.078
word:gern	-0.033 0.443 -0.41
word:gid	-0.031 -0.019 0.049
word:gik	0.264 -0.051 -0.213
word:giv	-0.071 0.009 0.062
word:gjord	-0.016 -0.02 0.036
word:gjort	0.041 -0.021 -0.021
word:glad	-0.139 -0.036 0.175
word:glas	-0.45 -0.012 0.462
word:glat	-0.01 -0.01 0.02
word:glem	0.189 -0.03 -0.159
word:glemt	-0.111 -0.01 0.121
word:god	-0.02 -0.066 0.086
word:godmorg	0.037 -0.005 -0.032
word:godt	0.382 0.09 -0.472
word:grad	0.057 -0.005 -0.051
word:grav	-0.157 -0.004 0.16
word:grin	0.102 -0.012 -0.09
word:grund	0.082 -0.027 -0.054
word:gryd	0.037 -0.011 -0.025
word:græd	-0.01 -0.006 0.017
word:gulv	0.075 -0.025 -0.051
word:gå	-0.153 0.183 -0.03
word:gået	-0.067 -0.042 0.108
word:går	-0.029 -0.041 0.07
word:gæld	-0.135 0.095 0.04
word:gør	0.151 0.155 -0.306
word:haft	0.042 -0.09 0.048
word:halm	0.087 -0.014 -0.073
word:halv	-0.27 -0.002 0.273
word:halvand	-0.022 -0.004 0.026
word:halvfjerd	-0.046 -0.002 0.048
word:halvtred	0.166 -0.013 -0.153
word:ham	0.265 -0.122 -0.144
word:han	-0.295 0.003 0.291
word:handl	-0.014 0.07 -0.055
word:har	-0.063 0.053 0.009
word:hav	-0.017 -0.006 0.022
word:havd	0.043 -0.081 0.037
word:hed	-0.054 -0.122 0.176
word:hel	-0.315 0.188 0.126
word:helst	-0.048 -0.021 0.069
word:helt	0.037 -0.022 -0.015
word:hen	0.011 -0.001 -0.01
word:hend	-0.031 -0.079 0.11
word:hent	0.041 -0.007 -0.033
word:her	-0.1 0.29 -0.19
word:herind	0.017 -0.056 0.039
word:herop	-0.11 -0.037 0.146
word:hest	0.05 -0.008 -0.042
word:hinand	-0.058 -0.025 0.082
word:hjalp	0.06 -0.002 -0.058
word:hjem	-0.192 -0.075 0.268
word:hjælp	-0.102 0.011 0.091
word:hjørn	0.143 -0.013 -0.13
word:hold	-0.24 -0.085 0.325
word:hos	0.301 -0.157 -0.143
word:hospic	-0.045 0 0.046
word:host	0.256 -0.005 -0.251
word:hoved	0.032 -0.004 -0.028
word:hul	0.149 -0.021 -0.128
word:hun	-0.294 -0.196 0.49
word:hund	-0.111 -0.036 0.147
word:hundred	0.283 -0.047 -0.236
word:hurt	-0.06 0.105 -0.045
word:husk	-0.123 -0.024 0.147
word:huslej	-0.142 -0.016 0.158
word:hvad	0.056 -0.056 0.001
word:hvem	0.032 -0.082 0.05
word:hver	-0.22 -0.099 0.319
word:hvert	-0.047 0.051 -0.003
word:hvid	-0.051 -0.014 0.065
word:hvil	-0.027 -0.045 0.072
word:hvilk	0.31 -0.047 -0.263
word:hvis	-0.061 0.098 -0.037
word:hvor	0.17 -0.175 0.005
word:hvordan	-0.059 -0.022 0.081
word:hvorfor	-0.111 -0.004 0.115
word:hvornår	-0.092 -0.049 0.141
word:hyld	-0.036 0.086 -0.05
word:hånd	0.073 -0.006 -0.066
word:håndklæd	0.143 -0.001 -0.142
word:håndled	-0.044 -0.001 0.045
word:håndværk	-0.029 0.046 -0.016
word:hår	-0.045 -0.001 0.046
word:hæl	-0.058 0 0.059
word:hænd	0.168 -0.038 -0.13
word:hæng	0.218 -0.015 -0.203
word:høj	0.086 -0.046 -0.04
word:højt	-0.082 -0.062 0.144
word:høn	-0.022 -0.018 0.04
word:hør	0.212 -0.144 -0.068
word:hørt	0.054 -0.012 -0.042
word:i	-0.014 0.111 -0.097
word:igen	0.145 -0.068 -0.077
word:igennem	0.12 -0.03 -0.091
word:ikk	-0.098 -0.071 0.169
word:imellem	0.033 -0.004 -0.029
word:imod	-0.004 0.049 -0.045
word:ind	-0.013 0.189 -0.176
word:indstil	-0.003 0.013 -0.01
word:indtil	-0.046 0.011 0.035
word:influenza	-0.066 -0.001 0.067
word:ing	0.504 0.014 -0.519
word:ja	-0.005 -0.115 0.12
word:jam	-0.024 0.003 0.021
word:jeg	0.07 0.131 -0.216
word:jer	-0.181 -0.006 0.187
word:jo	-0.443 0.616 -0.173
word:job	-0.122 0.314 -0.192
word:jordbær	-0.05 -0.001 0.051
word:jul	-0.012 -0.013 0.024
word:kabl	-0.005 -0.007 0.012
word:kaf	0.044 -0.022 -0.023
word:kag	-0.126 -0.029 0.155
word:kald	-0.036 -0.076 0.112
word:kamera	-0.017 -0.013 0.03
word:kan	0.203 0.079 -0.283
word:kanin	0.096 -0.004 -0.092
word:kantin	-0.035 -0.019 0.054
word:kapelmest	0.025 -0.001 -0.024
word:karrusel	0.013 -0.003 -0.01
word:kartoffel	0.018 -0.002 -0.016
word:kartofl	0.034 -0.009 -0.025
word:karton	0.054 -0.005 -0.049
word:kas	-0.114 -0.002 0.116
word:kat	-0.255 -0.008 0.263
word:kend	0.056 -0.067 0.01
word:kig	-0.068 -0.064 0.132
word:kigged	-0.019 -0.012 0.03
word:kirk	0.03 -0.005 -0.025
word:klar	-0.018 0.171 -0.154
word:klip	0.095 -0.01 -0.085
word:klipped	0.065 -0.005 -0.061
word:klok	0.206 -0.031 -0.175
word:klub	-0.112 -0.001 0.113
word:knap	0.015 -0.004 -0.012
word:kniv	0.17 -0.002 -0.168
word:knæ	-0.042 -0.001 0.044
word:kod	-0.025 -0.003 0.029
word:kok	-0.015 -0.001 0.016
word:kold	0.041 -0.008 -0.034
word:kolleg	0.02 -0.001 -0.019
word:kom	-0.159 -0.072 0.231
word:kommun	-0.045 -0.01 0.055
word:kompetenc	-0.036 -0.063 0.099
word:kon	0.226 0.174 -0.4
word:kontanthjælp	-0.014 -0.031 0.045
word:kop	0.015 -0.002 -0.013
word:kopi	-0.062 0 0.063
word:kort	-0.1 -0.001 0.101
word:kravl	0.016 -0.002 -0.014
word:krimi	0.096 -0.004 -0.092
word:kron	-0.005 -0.008 0.013
word:krop	0.15 -0.016 -0.134
word:kun	0.073 0.13 -0.203
word:kur	-0.026 -0.002 0.028
word:kursus	0.039 -0.008 -0.03
word:kurv	-0.119 -0.024 0.143
word:kusin	0.174 -0.003 -0.17
word:kuvert	-0.194 -0.013 0.208
word:kvart	-0.142 -0.004 0.147
word:kvind	-0.05 -0.014 0.064
word:kæld	-0.067 -0.003 0.07
word:kærest	-0.127 -0.003 0.13
word:kø	0.033 -0.011 -0.022
word:køb	0.049 -0.007 -0.042
word:købt	0.146 -0.011 -0.136
word:køer	0.075 -0.007 -0.068
word:køk	-0.144 -0.015 0.159
word:køleskab	-0.009 -0.001 0.01
word:kør	-0.11 -0.062 0.171
word:kørekort	-0.045 -0.042 0.088
word:kørt	-0.087 -0.023 0.111
word:lad	-0.001 -0.029 0.03
word:lag	0.074 -0.009 -0.065
word:lagd	0.026 -0.008 -0.018
word:lamp	0.028 -0.009 -0.019
word:lang	-0.218 -0.047 0.266
word:langsomt	0.136 -0.001 -0.136
word:last	-0.004 0.014 -0.01
word:lastbil	0.011 -0.001 -0.011
word:lav	0.587 -0.059 -0.528
word:laved	0.098 -0.005 -0.093
word:let	-0.088 -0.008 0.097
word:leverpostej	-0.062 -0.006 0.068
word:lid	0.246 -0.104 -0.142
word:lidt	-0.074 -0.017 0.091
word:lig	0.007 0.136 -0.143
word:ligesom	-0.026 0.051 -0.025
word:lign	-0.009 -0.065 0.074
word:lil	0.128 -0.104 -0.024
word:lim	0.017 -0.001 -0.017
word:linj	0.107 0.062 -0.169
word:liv	-0.067 0.238 -0.171
word:lod	0.023 -0.007 -0.016
word:loft	-0.089 -0.001 0.091
word:loppemarked	-0.134 -0.002 0.136
word:los	0.021 -0.01 -0.011
word:lov	0.15 -0.033 -0.117
word:luft	0.051 -0.008 -0.042
word:lug	0.094 -0.008 -0.086
word:lugt	-0.065 -0.03 0.095
word:lugted	0.051 -0.002 -0.049
word:luk	-0.027 -0.016 0.043
word:lung	-0.216 -0.022 0.238
word:lyd	0.096 0.052 -0.148
word:lygt	-0.068 -0.003 0.071
word:lyk	-0.111 0.189 -0.079
word:lys	-0.193 -0.034 0.227
word:lyst	-0.075 -0.015 0.091
word:lyt	0.04 -0.005 -0.035
word:lå	-0.135 0.056 0.079
word:låg	0.02 -0.001 -0.018
word:låst	-0.015 -0.001 0.016
word:læg	-0.007 -0.072 0.079
word:læng	-0.038 0.047 -0.009
word:lær	-0.082 -0.046 0.127
word:lært	-0.109 -0.037 0.146
word:læs	0.014 -0.057 0.043
word:læst	-0.029 -0.002 0.03
word:løb	-0.087 0.037 0.051
word:lød	-0.036 -0.003 0.039
word:løft	0.04 -0.019 -0.021
word:løn	-0.023 0.03 -0.007
word:lørdag	0.082 -0.013 -0.069
word:mad	0.116 -0.01 -0.106
word:madpak	0.138 -0.007 -0.131
word:maj	0.048 -0.009 -0.04
word:man	0.008 0.078 -0.086
word:mand	0.197 -0.037 -0.16
word:mandag	0.493 -0.004 -0.488
word:mang	0.031 -0.022 -0.009
word:mangl	0.159 -0.021 -0.138
word:mangled	0.017 -0.013 -0.004
word:mart	0.001 -0.031 0.03
word:maskin	0.116 -0.014 -0.103
word:mav	0.182 -0.003 -0.179
word:med	0.689 -0.405 -0.284
word:meg	-0.004 0.036 -0.032
word:mejeri	0.104 -0.003 -0.101
word:men	-0.118 -0.126 0.244
word:mening	0.039 0 -0.04
word:mennesk	0.132 0.023 -0.156
word:ment	-0.059 -0.008 0.066
word:mer	-0.242 0.001 0.24
word:mest	-0.243 -0.013 0.256
word:met	-0.153 -0.013 0.166
word:mig	0.077 -0.029 -0.048
word:min	-0.312 -0.162 0.474
word:mindr	-0.087 -0.009 0.096
word:minut	0.036 -0.007 -0.03
word:mit	0.028 0.081 -0.11
word:mm	-0.009 -0.007 0.016
word:mol	-0.123 0 0.124
word:mor	-0.11 -0.032 0.142
word:morg	0.368 -0.063 -0.306
word:mul	-0.055 0.137 -0.082
word:mus	0.026 -0.003 -0.023
word:mut	-0.024 -0.014 0.038
word:må	-0.175 0.578 -0.403
word:måd	-0.108 0.096 0.012
word:mål	-0.127 -0.019 0.146
word:måned	0.175 -0.028 -0.146
word:måsk	0.272 -0.024 -0.248
word:måt	-0.239 -0.018 0.257
word:mærk	-0.198 -0.028 0.226
word:mød	-0.017 -0.01 0.027
word:mødt	0.017 -0.004 -0.013
word:møl	0.029 -0.002 -0.028
word:mørk	0.251 -0.005 -0.246
word:nabo	0.15 -0.046 -0.104
word:nat	0.189 -0.08 -0.11
word:navn	-0.001 -0.02 0.022
word:ned	-0.47 -0.121 0.591
word:nej	-0.034 -0.187 0.222
word:ni	0.073 -0.021 -0.052
word:nik	-0.02 0.058 -0.038
word:nit	0.14 -0.001 -0.139
word:nod	0.032 -0.002 -0.031
word:nog	-0.258 0.164 0.094
word:nogl	0.114 -0.049 -0.065
word:nok	0.093 -0.104 0.011
word:novemb	0.048 -0.002 -0.047
word:nu	-0.026 -0.104 0.13
word:nul	-0.016 -0.004 0.021
word:num	-0.217 -0.028 0.245
word:numr	0.024 -0.007 -0.017
word:ny	-0.115 -0.019 0.133
word:nye	-0.022 -0.003 0.025
word:nyt	-0.012 -0.006 0.018
word:nå	0.202 -0.053 -0.149
word:når	0.183 -0.187 0.004
word:næst	-0.354 0.041 0.313
word:nøgl	-0.04 -0.025 0.065
word:nøj	0.074 -0.027 -0.047
word:og	0.381 -0.086 -0.295
word:også	-0.099 0.278 -0.181
word:okay	-0.059 -0.033 0.092
word:om	0.299 -0.284 -0.015
word:omvej	0.047 -0.012 -0.035
word:ondt	0.099 -0.053 -0.047
word:onkel	0.073 -0.002 -0.071
word:onsdag	0.012 -0.017 0.005
word:op	-0.076 -0.02 0.095
word:operation	-0.075 -0.003 0.078
word:opgang	-0.042 -0.002 0.044
word:oplyst	-0.054 -0.023 0.077
word:opp	0.104 -0.021 -0.083
word:opskrift	0.122 -0.008 -0.113
word:ord	-0.199 0.003 0.196
word:ordent	0.021 -0.005 -0.017
word:ordn	0.013 0 -0.013
word:os	-0.108 -0.037 0.145
word:ott	-0.232 -0.002 0.235
word:over	-0.099 0.052 0.047
word:overfor	-0.038 0.002 0.036
word:pak	0.023 -0.001 -0.022
word:pakked	0.055 -0.001 -0.053
word:papir	-0.021 0.043 -0.022
word:paris	-0.103 -0.001 0.105
word:park	0.01 -0.002 -0.008
word:parkeringsplad	-0.005 -0.01 0.015
word:pas	-0.014 -0.014 0.028
word:passed	0.181 -0.002 -0.179
word:peng	0.102 -0.035 -0.068
word:pil	-0.14 -0.005 0.145
word:plad	-0.002 0.036 -0.034
word:plakat	-0.213 0.194 0.019
word:plan	0.041 -0.018 -0.023
word:plant	-0.051 0.085 -0.033
word:planteskol	0.099 -0.002 -0.098
word:plej	0.058 -0.012 -0.046
word:plejed	0.036 -0.003 -0.033
word:portør	-0.085 -0.001 0.086
word:pos	0.019 -0.009 -0.01
word:post	-0.108 -0.006 0.114
word:postka	-0.009 -0.005 0.014
word:praktisk	-0.015 0.034 -0.019
word:pris	0.039 -0.001 -0.038
word:problem	-0.026 -0.003 0.028
word:præcis	-0.015 -0.002 0.017
word:præst	-0.034 -0.001 0.035
word:prøv	0.255 -0.016 -0.239
word:psykolog	-0.108 -0.022 0.13
word:pud	0.025 -0.008 -0.017
word:pudl	-0.078 -0.01 0.088
word:punktum	-0.11 0.078 0.032
word:på	0.57 -0.339 -0.232
word:pær	0.02 -0.002 -0.017
word:radio	0.105 -0.001 -0.103
word:rakt	0.112 -0.001 -0.111
word:rart	-0.007 -0.013 0.021
word:rask	0.219 -0.056 -0.164
word:regn	0.109 -0.043 -0.066
word:rej	-0.094 -0.003 0.097
word:rejst	-0.011 0 0.011
word:rent	0.019 -0.012 -0.007
word:reol	0.026 0 -0.026
word:restaur	0.028 -0.001 -0.027
word:ret	0.251 -0.056 -0.195
word:rigt	-0.105 0.014 0.091
word:ring	-0.002 -0.05 0.052
word:ringed	-0.061 -0.003 0.064
word:ro	-0.165 -0.004 0.169
word:rol	0.045 -0.002 -0.043
word:rugbrød	0.007 -0.011 0.004
word:rul	0.044 -0.004 -0.04
word:rum	0.015 -0.013 -0.003
word:rund	0.064 -0.042 -0.022
word:ryg	-0.032 -0.005 0.037
word:ryst	0.042 -0.005 -0.037
word:råbt	-0.028 -0.006 0.034
word:ræk	0.095 -0.006 -0.089
word:rød	0.064 -0.007 -0.057
word:røg	-0.125 -0.021 0.146
word:rør	-0.054 -0.043 0.097
word:røv	-0.201 -0.013 0.214
word:sad	-0.048 -0.118 0.167
word:sag	-0.03 -0.014 0.044
word:sagd	0.093 -0.199 0.105
word:sagt	-0.292 0.195 0.097
word:sak	0.036 -0.006 -0.03
word:salon	0.17 -0.002 -0.168
word:sam	-0.311 -0.123 0.434
word:samarbejd	0.017 -0.001 -0.016
word:saml	0.135 -0.035 -0.101
word:sand	0.105 -0.045 -0.06
word:sang	-0.026 -0.002 0.028
word:sat	-0.125 -0.044 0.168
word:savn	0.106 -0.029 -0.077
word:se	0.191 -0.054 -0.137
word:sedl	-0.055 -0.001 0.056
word:sejl	0.051 -0.005 -0.046
word:sek	0.035 -0.009 -0.026
word:sekst	-0.107 -0.002 0.11
word:sekund	-0.177 -0.004 0.181
word:selv	-0.125 0.034 0.091
word:send	0.153 -0.006 -0.147
word:seng	-0.035 -0.005 0.039
word:sent	0.126 -0.059 -0.066
word:ser	0.071 -0.054 -0.017
word:set	-0.048 0.085 -0.038
word:sgu	0.051 -0.012 -0.039
word:sid	0.056 -0.039 -0.017
word:sidst	0.005 -0.063 0.058
word:sig	-0.123 0.227 -0.105
word:sigt	-0.032 -0.051 0.083
word:sin	-0.208 -0.027 0.235
word:sit	-0.059 -0.056 0.116
word:sjov	-0.218 -0.02 0.238
word:sjovt	-0.059 -0.008 0.067
word:skab	0.04 -0.004 -0.035
word:skal	-0.45 0.178 0.271
word:skat	0.045 0.004 -0.05
word:skema	-0.04 -0.012 0.052
word:sket	-0.014 -0.001 0.015
word:skift	-0.215 -0.043 0.258
word:skilt	0.069 -0.003 -0.067
word:sko	-0.057 -0.009 0.067
word:skol	0.086 -0.007 -0.079
word:skov	-0.202 -0.026 0.229
word:skrank	-0.067 -0.052 0.118
word:skrev	0.076 -0.02 -0.056
word:skriv	0.139 -0.002 -0.138
word:skræl	-0.13 -0.011 0.14
word:skul	-0.324 0.171 0.153
word:skuld	0.27 -0.019 -0.251
word:skur	0.092 -0.001 -0.091
word:skurvogn	0.013 -0.001 -0.013
word:skyld	-0.151 -0.003 0.154
word:skæld	0.143 -0.053 -0.09
word:skær	-0.021 -0.013 0.034
word:skærm	-0.027 -0.06 0.086
word:slag	-0.185 -0.008 0.193
word:slagteri	0.057 -0.01 -0.048
word:slang	-0.052 -0.002 0.054
word:slemt	-0.017 -0.001 0.018
word:slet	-0.022 0.004 0.018
word:slå	0.037 -0.002 -0.036
word:slået	0.017 -0.006 -0.011
word:smed	0.029 -0.001 -0.028
word:smil	-0.047 -0.001 0.048
word:smiley	-0.027 -0.01 0.037
word:små	0.216 -0.036 -0.18
word:smør	0.014 -0.001 -0.014
word:snak	0.117 0.006 -0.123
word:snakked	-0.009 -0.003 0.011
word:snart	-0.086 -0.028 0.114
word:social	0.045 0 -0.045
word:sofa	-0.053 -0.005 0.058
word:solg	0.046 -0.005 -0.042
word:som	-0.21 -0.022 0.231
word:sort	0.043 -0.02 -0.024
word:sov	-0.082 -0.035 0.117
word:spild	-0.056 -0.012 0.068
word:spis	-0.119 -0.008 0.127
word:sprog	-0.012 -0.023 0.035
word:spurg	0.082 -0.028 -0.054
word:spørg	0.097 0.011 -0.108
word:spørgsmål	0.064 -0.027 -0.037
word:stad	0.046 -0.003 -0.043
word:start	0.134 -0.043 -0.09
word:station	-0.146 -0.021 0.167
word:sted	0.233 0.034 -0.267
word:stiern	0.046 0 -0.045
word:stil	0.195 -0.055 -0.14
word:stilled	-0.179 -0.003 0.183
word:stjål	-0.01 -0.006 0.015
word:stod	-0.116 -0.064 0.18
word:stok	-0.08 -0.005 0.085
word:stol	0.05 -0.064 0.013
word:stolt	-0.166 -0.004 0.17
word:stor	0.081 -0.025 -0.057
word:strik	-0.024 -0.001 0.025
word:stuen	-0.008 -0.003 0.011
word:styk	0.266 -0.029 -0.237
word:styr	-0.103 -0.013 0.116
word:stå	0.168 0.134 -0.302
word:stået	0.048 -0.004 -0.044
word:står	-0.002 0.096 -0.094
word:stærk	-0.017 -0.001 0.018
word:støv	0.141 -0.015 -0.126
word:støvsug	0.036 -0.002 -0.035
word:sup	-0.027 -0.008 0.035
word:sur	-0.219 0.019 0.2
word:svar	0.187 -0.015 -0.172
word:svensk	0.116 -0.009 -0.108
word:svigersøn	-0.018 -0.001 0.019
word:svær	-0.039 -0.002 0.041
word:svært	-0.016 -0.123 0.139
word:sy	0.032 -0.002 -0.03
word:syg	-0.257 -0.007 0.264
word:sygehus	-0.178 -0.023 0.201
word:symaskin	0.111 -0.001 -0.11
word:syn	-0.052 -0.016 0.068
word:syng	-0.201 -0.013 0.214
word:syt	-0.024 -0.025 0.05
word:syv	0.315 -0.033 -0.282
word:så	-0.21 0.194 0.016
word:sådan	0.031 0.139 -0.17
word:sæb	0.075 -0.007 -0.068
word:sælg	0.043 -0.002 -0.042
word:sæt	0.591 -0.023 -0.568
word:søg	0.033 0.027 -0.06
word:søn	0.17 -0.033 -0.137
word:søndag	-0.006 -0.01 0.017
word:søst	0.12 -0.009 -0.11
word:tabt	-0.158 -0.016 0.175
word:tag	0.157 0.004 -0.161
word:tak	-0.199 -0.073 0.272
word:tal	-0.154 -0.027 0.181
word:tallerk	-0.156 -0.003 0.159
word:talt	-0.149 -0.009 0.159
word:taxa	0.088 -0.011 -0.077
word:tegn	0.065 -0.011 -0.054
word:tegned	-0.023 -0.003 0.026
word:telefon	0.024 -0.012 -0.013
word:telt	-0.022 -0.004 0.026
word:ti	-0.4 -0.054 0.454
word:tid	-0.302 0.229 0.073
word:til	0.066 -0.066 0
word:tilbag	0.018 0.055 -0.072
word:tilbud	0.035 -0.001 -0.034
word:tillad	-0.028 -0.017 0.045
word:tim	-0.048 -0.087 0.136
word:ting	0.277 -0.03 -0.248
word:tirsdag	0.038 -0.022 -0.016
word:tjen	-0.029 0.023 0.006
word:to	-0.249 -0.127 0.376
word:tog	0.502 -0.06 -0.441
word:tolv	0.087 -0.039 -0.047
word:torsdag	-0.047 -0.014 0.061
word:torv	0.127 -0.001 -0.126
word:trap	-0.174 -0.027 0.202
word:travlt	0.066 -0.003 -0.064
word:tre	0.637 -0.097 -0.54
word:trediv	-0.008 -0.007 0.014
word:tredj	-0.015 -0.003 0.018
word:tret	0.05 -0.017 -0.032
word:troed	-0.166 -0.006 0.172
word:tror	-0.155 0.153 0.002
word:truk	-0.089 -0.049 0.138
word:tryk	0.021 -0.002 -0.019
word:trykt	0.038 -0.002 -0.037
word:træ	0.04 -0.015 -0.025
word:træk	-0.025 -0.005 0.03
word:træn	-0.075 -0.001 0.077
word:træt	0.042 0.025 -0.067
word:tur	0.037 -0.012 -0.025
word:turd	-0.094 -0.002 0.096
word:tusind	0.048 -0.031 -0.018
word:tysk	-0.048 -0.001 0.049
word:tyv	0.328 -0.012 -0.316
word:tårn	-0.179 -0.009 0.188
word:tæl	0.06 -0.004 -0.056
word:tænd	0.263 -0.008 -0.255
word:tænk	0.064 0.106 -0.17
word:tøj	0.173 -0.033 -0.139
word:tør	0.104 -0.015 -0.089
word:ud	-0.216 0.021 0.195
word:ude	0.105 -0.055 -0.051
word:uden	-0.184 0.034 0.15
word:uge	0.056 -0.023 -0.034
word:ugen	0.211 -0.004 -0.207
word:uger	0.014 -0.001 -0.013
word:und	-0.236 0.039 0.197
word:undersøg	-0.062 -0.012 0.074
word:undervis	0.089 -0.004 -0.086
word:undskyld	-0.111 -0.02 0.131
word:ung	-0.086 -0.012 0.098
word:uret	-0.07 -0.009 0.079
word:utro	-0.154 -0.003 0.158
word:vagt	-0.08 -0.001 0.081
word:vand	0.026 -0.043 0.017
word:var	0.118 -0.516 0.398
word:ved	-0.1 0.016 0.083
word:vegn	-0.071 -0.002 0.072
word:vej	-0.08 -0.075 0.155
word:vejl	-0.008 -0.003 0.011
word:vel	-0.312 0.552 -0.239
word:ven	-0.077 -0.015 0.092
word:vend	-0.025 -0.009 0.034
word:vent	0.223 -0.075 -0.148
word:vented	-0.101 -0.039 0.14
word:vi	-0.026 0.131 -0.105
word:vid	-0.272 0.202 0.07
word:vidst	-0.006 -0.009 0.015
word:vigt	-0.021 0.066 -0.044
word:vikar	0.012 0 -0.012
word:vil	0.776 -0.248 -0.527
word:vindu	0.061 -0.021 -0.04
word:vint	0.226 -0.035 -0.191
word:virk	0.019 0.011 -0.03
word:virked	0.112 -0.002 -0.11
word:vis	0.037 0.242 -0.278
word:vist	-0.119 0.047 0.071
word:vogn	0.049 -0.01 -0.039
word:vognmand	-0.098 -0.016 0.114
word:vor	0.076 -0.023 -0.053
word:vred	0.076 -0.021 -0.056
word:vuggestu	-0.068 -0.007 0.075
word:våg	0.105 -0.01 -0.095
word:vågn	0.142 -0.037 -0.105
word:vågned	-0.064 -0.005 0.068
word:væg	-0.051 -0.011 0.062
word:væk	-0.014 0.063 -0.049
word:vælg	-0.044 -0.006 0.05
word:vær	0.369 0.145 -0.514
word:værksted	0.171 -0.003 -0.169
word:værst	-0.089 -0.005 0.094
word:zoo	0.176 -0.01 -0.166
word:åben	-0.009 0.023 -0.014
word:åbn	0.102 -0.012 -0.09
word:åen	-0.109 -0.011 0.12
word:åh	0.061 -0.002 -0.059
word:år	0.332 -0.151 -0.182
word:ældr	0.031 -0.001 -0.031
word:øh	-0.03 -0.027 0.058
word:øje	-0.038 -0.007 0.045
word:øjet	0.125 -0.007 -0.118
word:øjn	-0.041 0.065 -0.024
word:ønsk	0.023 -0.017 -0.006
work3	0.343 -0.279 -0.065
work5	0.078 -0.06 -0.018
workMinusLife	0.77 -0.124 -0.749
wouldOrCould	0.679 -0.602 -0.076
youAll	-0.004 0.451 -0.447`,
  institutional: `no yes
always	0.662 -0.662
after:class:office	0.261 -0.261
after:minimal	0.064 -0.064
anySystem	-0.461 0.461
asked:class:body	0.304 -0.304
asked:class:creature	0.094 -0.094
asked:class:doing	0.084 -0.084
asked:class:family	0.057 -0.057
asked:class:generalWork	-0.038 0.038
asked:class:home	0.298 -0.298
asked:class:needed	-0.128 0.128
asked:class:occupation	-0.027 0.027
asked:class:offer	-0.063 0.063
asked:class:office	-0.116 0.116
asked:class:othersWork	0.015 -0.015
asked:class:pastWork	-0.462 0.462
asked:class:place	0.485 -0.485
asked:class:question	-0.178 0.178
asked:class:reply	0.208 -0.208
asked:class:skill	0.27 -0.27
asked:class:thing	0.224 -0.224
asked:class:wish	0.01 -0.01
asked:concrete	0.065 -0.065
asked:many:doing	0.086 -0.086
asked:many:generalWork	-0.035 0.035
asked:many:offer	0.013 -0.013
asked:many:office	0.233 -0.233
asked:many:place	0.095 -0.095
asked:many:skill	-0.031 0.031
asked:many:thing	-0.028 0.028
asked:many:wish	0.087 -0.087
asked:several:creature	0.046 -0.046
asked:several:doing	0.025 -0.025
asked:several:family	0.042 -0.042
asked:several:generalWork	0.156 -0.156
asked:several:home	0.222 -0.222
asked:several:joy	-0.099 0.099
asked:several:needed	-0.079 0.079
asked:several:occupation	0.041 -0.041
asked:several:offer	0.045 -0.045
asked:several:office	0.251 -0.251
asked:several:pastWork	0.083 -0.083
asked:several:place	0.048 -0.048
asked:several:question	-0.18 0.18
asked:several:reply	-0.067 0.067
asked:several:skill	0.255 -0.255
asked:several:thing	-0.199 0.199
asked:several:wish	0.051 -0.051
before:class:act	-0.315 0.315
before:class:askOn	0.08 -0.08
before:class:benefit	-0.5 0.5
before:class:defer	0.218 -0.218
before:class:form	-0.493 0.493
before:class:instrumental	-0.028 0.028
before:class:invites	-0.015 0.015
before:class:law	-0.03 0.03
before:class:otherWorld	0.094 -0.094
before:class:ownStory	0.068 -0.068
before:class:plainRule	-0.079 0.079
before:class:plan	-0.125 0.125
before:class:praise	0.202 -0.202
before:class:sanction	0.044 -0.044
before:class:sideDetail	0.203 -0.203
before:class:systemParts	-0.071 0.071
before:class:takeUpAgain	0.149 -0.149
before:class:turnAway	-0.196 0.196
before:institutional	-0.636 0.636
before:institutional+noClass	-0.19 0.19
before:institutional+short	-0.381 0.381
before:many:act	0.073 -0.073
before:many:form	-0.086 0.086
before:many:invites	0.048 -0.048
before:many:otherWorld	0.03 -0.03
before:many:plainRule	-0.063 0.063
before:many:praise	0.124 -0.124
before:many:systemParts	0.125 -0.125
before:many:understand	0.011 -0.011
before:several:act	0.129 -0.129
before:several:askOn	0.015 -0.015
before:several:benefit	-0.39 0.39
before:several:defer	-0.08 0.08
before:several:form	-0.454 0.454
before:several:instrumental	0.134 -0.134
before:several:invites	0.09 -0.09
before:several:law	-0.332 0.332
before:several:otherWorld	0.043 -0.043
before:several:plainRule	-0.08 0.08
before:several:plan	-0.321 0.321
before:several:praise	0.234 -0.234
before:several:sideDetail	0.031 -0.031
before:several:systemParts	-0.386 0.386
before:several:takeUpAgain	0.013 -0.013
before:several:turnAway	0.013 -0.013
before:several:understand	-0.041 0.041
chance:institutional	-0.221 0.221
class:act	0.338 -0.338
class:askOn	0.342 -0.342
class:benefit	-0.246 0.246
class:defer	-0.02 0.02
class:form	-0.438 0.438
class:instrumental	-0.482 0.482
class:invites	0.624 -0.624
class:law	0.1 -0.1
class:otherWorld	0.511 -0.511
class:ownStory	0.149 -0.149
class:plainRule	-0.329 0.329
class:plan	-0.582 0.582
class:praise	0.287 -0.287
class:sanction	-0.061 0.061
class:sideDetail	0.221 -0.221
class:systemParts	0.148 -0.148
class:takeUpAgain	0.064 -0.064
class:turnAway	-0.058 0.058
class:understand	0.265 -0.265
exclaims	0.144 -0.144
figure	0.23 -0.23
first:alle	0.011 -0.011
first:at	0.016 -0.016
first:de	-0.069 0.069
first:den	0.031 -0.031
first:der	0.076 -0.076
first:det	0.124 -0.124
first:elleve	-0.099 0.099
first:en	0.103 -0.103
first:er	0.106 -0.106
first:fint	-0.142 0.142
first:fordi	-0.019 0.019
first:godt	-0.02 0.02
first:har	0.098 -0.098
first:hej	0.07 -0.07
first:hun	0.013 -0.013
first:hvilke	0.027 -0.027
first:hvilken	0.038 -0.038
first:hvis	-0.033 0.033
first:hvor	0.105 -0.105
first:hvordan	0.035 -0.035
first:hvornår	-0.063 0.063
first:i	0.011 -0.011
first:ikke	0.034 -0.034
first:ja	-0.135 0.135
first:jeg	0.202 -0.202
first:lad	0.076 -0.076
first:min	0.032 -0.032
first:må	0.108 -0.108
first:nej	-0.065 0.065
first:ni	0.019 -0.019
first:noget	0.01 -0.01
first:nu	0.078 -0.078
first:nå	0.029 -0.029
first:og	-0.156 0.156
first:okay	0.119 -0.119
first:om	-0.095 0.095
first:punkt	-0.071 0.071
first:på	0.023 -0.023
first:sidst	0.016 -0.016
first:skal	0.03 -0.03
first:skriv	0.022 -0.022
first:så	0.028 -0.028
first:tak	0.013 -0.013
first:var	-0.038 0.038
first:vent	0.044 -0.044
first:vi	-0.168 0.168
first:vil	0.011 -0.011
first:værsgo	0.013 -0.013
length	0.262 -0.262
long15	-0.319 0.319
many:act	0.072 -0.072
many:defer	0.122 -0.122
many:form	-0.085 0.085
many:invites	0.022 -0.022
many:law	-0.07 0.07
many:otherWorld	0.051 -0.051
many:plainRule	-0.23 0.23
many:plan	-0.019 0.019
many:praise	0.08 -0.08
many:sanction	-0.014 0.014
many:systemParts	-0.048 0.048
many:turnAway	-0.046 0.046
mark	0.537 -0.537
minimal	0.371 -0.371
next:institutional	-0.594 0.594
noClass	0.291 -0.291
noQuestion	0.158 -0.158
noSystem	0.657 -0.657
pair:af arbejdsevnen	-0.012 0.012
pair:af den	-0.041 0.041
pair:af det	0.056 -0.056
pair:af mig	0.067 -0.067
pair:altid er	0.085 -0.085
pair:at den	-0.052 0.052
pair:at der	-0.011 0.011
pair:at det	-0.183 0.183
pair:at du	-0.28 0.28
pair:at flytte	0.087 -0.087
pair:at gå	0.106 -0.106
pair:at han	0.099 -0.099
pair:at komme	-0.031 0.031
pair:at lave	0.01 -0.01
pair:at læse	-0.026 0.026
pair:at man	-0.022 0.022
pair:at miste	0.034 -0.034
pair:at prøve	0.024 -0.024
pair:at sige	0.02 -0.02
pair:at skrive	-0.083 0.083
pair:at vi	-0.105 0.105
pair:at vide	0.045 -0.045
pair:at være	-0.019 0.019
pair:bange for	-0.135 0.135
pair:bare lige	0.019 -0.019
pair:begrundelse for	-0.026 0.026
pair:behøver ikke	-0.152 0.152
pair:bekræfte at	-0.033 0.033
pair:beskæftigelse på	-0.099 0.099
pair:betale for	-0.011 0.011
pair:betyder at	-0.059 0.059
pair:betydning for	-0.032 0.032
pair:bliver det	-0.091 0.091
pair:brug for	0.012 -0.012
pair:da du	-0.021 0.021
pair:dag ud	0.012 -0.012
pair:de der	-0.02 0.02
pair:de er	-0.17 0.17
pair:de har	0.077 -0.077
pair:de kan	-0.048 0.048
pair:de sidste	-0.074 0.074
pair:de siger	0.055 -0.055
pair:de skal	0.044 -0.044
pair:de vil	0.076 -0.076
pair:dem der	-0.097 0.097
pair:dem i	0.021 -0.021
pair:dem på	0.034 -0.034
pair:den der	0.017 -0.017
pair:den er	0.029 -0.029
pair:den første	-0.021 0.021
pair:den har	-0.092 0.092
pair:den her	0.126 -0.126
pair:den nye	-0.014 0.014
pair:den om	-0.03 0.03
pair:den skal	-0.039 0.039
pair:den så	0.011 -0.011
pair:denne uge	0.074 -0.074
pair:der altid	0.079 -0.079
pair:der en	-0.039 0.039
pair:der er	0.133 -0.133
pair:der har	-0.02 0.02
pair:der i	0.099 -0.099
pair:der ikke	-0.082 0.082
pair:der kommet	0.011 -0.011
pair:der mangler	-0.089 0.089
pair:der med	-0.024 0.024
pair:der nogen	-0.023 0.023
pair:der noget	0.154 -0.154
pair:der siger	-0.037 0.037
pair:der skal	-0.102 0.102
pair:der står	0.02 -0.02
pair:der så	-0.016 0.016
pair:der til	-0.099 0.099
pair:det betyder	-0.058 0.058
pair:det bliver	-0.096 0.096
pair:det der	-0.01 0.01
pair:det du	0.108 -0.108
pair:det er	-0.101 0.101
pair:det for	0.022 -0.022
pair:det fra	0.054 -0.054
pair:det få	-0.01 0.01
pair:det før	-0.041 0.041
pair:det gik	0.016 -0.016
pair:det godt	0.098 -0.098
pair:det går	0.012 -0.012
pair:det gør	0.058 -0.058
pair:det har	0.051 -0.051
pair:det her	0.038 -0.038
pair:det i	-0.138 0.138
pair:det ikke	-0.039 0.039
pair:det inden	-0.027 0.027
pair:det jeg	0.028 -0.028
pair:det kræver	0.031 -0.031
pair:det kunne	0.112 -0.112
pair:det lyder	0.038 -0.038
pair:det med	0.051 -0.051
pair:det må	0.036 -0.036
pair:det noget	-0.026 0.026
pair:det og	-0.066 0.066
pair:det over	0.022 -0.022
pair:det på	0.167 -0.167
pair:det skal	-0.068 0.068
pair:det skriver	-0.093 0.093
pair:det står	0.102 -0.102
pair:det tager	0.021 -0.021
pair:det til	-0.141 0.141
pair:det tæller	-0.035 0.035
pair:det var	0.028 -0.028
pair:det ved	0.141 -0.141
pair:det være	-0.199 0.199
pair:dig at	0.01 -0.01
pair:dig der	0.015 -0.015
pair:dig det	0.043 -0.043
pair:dig og	0.06 -0.06
pair:dig om	-0.025 0.025
pair:dig selv	0.068 -0.068
pair:dig til	-0.07 0.07
pair:din læge	-0.129 0.129
pair:din mor	0.017 -0.017
pair:din plan	0.012 -0.012
pair:dine tolv	0.047 -0.047
pair:du at	0.01 -0.01
pair:du bare	-0.049 0.049
pair:du behøver	-0.152 0.152
pair:du bliver	-0.092 0.092
pair:du dansk	-0.121 0.121
pair:du der	0.038 -0.038
pair:du det	-0.017 0.017
pair:du dine	-0.082 0.082
pair:du en	0.099 -0.099
pair:du er	-0.227 0.227
pair:du et	0.022 -0.022
pair:du fik	-0.036 0.036
pair:du fået	0.018 -0.018
pair:du får	-0.164 0.164
pair:du gerne	0.032 -0.032
pair:du gjort	0.017 -0.017
pair:du godt	-0.206 0.206
pair:du har	0.287 -0.287
pair:du huske	0.057 -0.057
pair:du ikke	0.107 -0.107
pair:du kan	-0.144 0.144
pair:du kom	0.014 -0.014
pair:du mangler	0.058 -0.058
pair:du med	0.012 -0.012
pair:du modtaget	-0.028 0.028
pair:du må	-0.012 0.012
pair:du nogen	-0.042 0.042
pair:du noget	-0.056 0.056
pair:du og	0.016 -0.016
pair:du også	0.032 -0.032
pair:du på	0.017 -0.017
pair:du ret	-0.043 0.043
pair:du sagde	-0.021 0.021
pair:du ser	0.041 -0.041
pair:du sidst	-0.069 0.069
pair:du siger	0.06 -0.06
pair:du skal	0.055 -0.055
pair:du skrev	0.033 -0.033
pair:du til	0.013 -0.013
pair:du var	0.025 -0.025
pair:du vil	-0.11 0.11
pair:du ville	0.022 -0.022
pair:du været	0.049 -0.049
pair:efter loven	-0.014 0.014
pair:eller det	0.078 -0.078
pair:eller nej	-0.012 0.012
pair:en af	-0.023 0.023
pair:en dato	0.052 -0.052
pair:en der	-0.034 0.034
pair:en flot	-0.011 0.011
pair:en fra	0.136 -0.136
pair:en indsats	0.057 -0.057
pair:en kop	0.092 -0.092
pair:en mentor	-0.016 0.016
pair:en ny	-0.018 0.018
pair:en plan	-0.02 0.02
pair:en praktik	-0.01 0.01
pair:en på	-0.094 0.094
pair:en regel	-0.01 0.01
pair:en skala	-0.03 0.03
pair:en tegning	0.012 -0.012
pair:en underskrift	-0.087 0.087
pair:er altid	0.01 -0.01
pair:er at	-0.077 0.077
pair:er blevet	0.014 -0.014
pair:er da	0.014 -0.014
pair:er de	-0.031 0.031
pair:er den	-0.182 0.182
pair:er der	0.061 -0.061
pair:er desværre	-0.036 0.036
pair:er det	0.016 -0.016
pair:er dig	0.013 -0.013
pair:er din	0.056 -0.056
pair:er du	-0.061 0.061
pair:er en	-0.035 0.035
pair:er et	0.204 -0.204
pair:er forkert	-0.064 0.064
pair:er god	0.041 -0.041
pair:er godt	0.016 -0.016
pair:er gratis	-0.018 0.018
pair:er gået	0.016 -0.016
pair:er her	0.011 -0.011
pair:er i	-0.031 0.031
pair:er ikke	-0.185 0.185
pair:er ingen	0.013 -0.013
pair:er jeg	-0.019 0.019
pair:er jo	0.091 -0.091
pair:er klar	-0.153 0.153
pair:er kommet	-0.027 0.027
pair:er noget	0.065 -0.065
pair:er noteret	0.1 -0.1
pair:er obligatorisk	-0.047 0.047
pair:er omfattet	-0.01 0.01
pair:er os	0.04 -0.04
pair:er planen	0.015 -0.015
pair:er på	0.134 -0.134
pair:er seks	0.013 -0.013
pair:er sket	0.104 -0.104
pair:er stadig	-0.041 0.041
pair:er søvn	0.014 -0.014
pair:er to	0.088 -0.088
pair:er vigtigt	-0.013 0.013
pair:er åben	0.085 -0.085
pair:erfaring med	0.023 -0.023
pair:et felt	-0.04 0.04
pair:et godt	0.039 -0.039
pair:et halvt	0.014 -0.014
pair:et hold	-0.041 0.041
pair:et krav	-0.012 0.012
pair:et lokale	-0.094 0.094
pair:et sted	0.01 -0.01
pair:et år	-0.023 0.023
pair:faktisk ikke	-0.024 0.024
pair:fat på	0.023 -0.023
pair:finder vi	0.012 -0.012
pair:fint så	-0.126 0.126
pair:fire uger	0.078 -0.078
pair:fjorten dage	-0.024 0.024
pair:folk med	-0.026 0.026
pair:for at	-0.098 0.098
pair:for det	-0.128 0.128
pair:for i	0.018 -0.018
pair:for mange	0.106 -0.106
pair:for meget	0.01 -0.01
pair:fordi du	0.046 -0.046
pair:forstår du	-0.033 0.033
pair:fra den	-0.011 0.011
pair:fra nu	0.014 -0.014
pair:fra os	0.076 -0.076
pair:fredag skal	0.022 -0.022
pair:få betydning	-0.01 0.01
pair:får du	0.13 -0.13
pair:færdig med	0.012 -0.012
pair:før du	0.013 -0.013
pair:før jeg	-0.02 0.02
pair:før vi	-0.016 0.016
pair:først hvordan	0.01 -0.01
pair:først og	0.026 -0.026
pair:først skal	0.016 -0.016
pair:gang med	0.033 -0.033
pair:gerne have	0.028 -0.028
pair:gjort det	0.017 -0.017
pair:godt at	0.01 -0.01
pair:godt se	0.011 -0.011
pair:godt spørgsmål	0.038 -0.038
pair:godt så	-0.162 0.162
pair:godt ud	0.037 -0.037
pair:går det	0.018 -0.018
pair:går vi	-0.035 0.035
pair:gør det	0.051 -0.051
pair:gør du	-0.026 0.026
pair:haft de	-0.014 0.014
pair:halvt år	0.014 -0.014
pair:ham der	0.031 -0.031
pair:ham nu	0.015 -0.015
pair:han er	0.052 -0.052
pair:han ikke	0.057 -0.057
pair:hans nummer	0.02 -0.02
pair:har betydning	-0.022 0.022
pair:har du	0.018 -0.018
pair:har et	-0.011 0.011
pair:har fået	0.032 -0.032
pair:har gjort	-0.015 0.015
pair:har haft	-0.012 0.012
pair:har i	0.013 -0.013
pair:har jeg	-0.128 0.128
pair:har jo	-0.013 0.013
pair:har læst	0.068 -0.068
pair:har noget	0.01 -0.01
pair:har skrevet	-0.149 0.149
pair:har taget	0.017 -0.017
pair:har vi	0.113 -0.113
pair:har virkelig	0.057 -0.057
pair:have dine	0.044 -0.044
pair:have dit	-0.027 0.027
pair:have en	-0.01 0.01
pair:have styr	-0.058 0.058
pair:hende der	-0.043 0.043
pair:her i	-0.024 0.024
pair:her med	0.052 -0.052
pair:her og	-0.079 0.079
pair:hos os	0.017 -0.017
pair:huske at	0.02 -0.02
pair:hvad der	-0.049 0.049
pair:hvad er	0.044 -0.044
pair:hvad kan	0.092 -0.092
pair:hvad siger	0.073 -0.073
pair:hvad skal	-0.061 0.061
pair:hvad var	-0.06 0.06
pair:hvad vil	0.011 -0.011
pair:hvem der	0.072 -0.072
pair:hvem har	0.031 -0.031
pair:hver dag	-0.033 0.033
pair:hvert fald	-0.148 0.148
pair:hvis det	0.03 -0.03
pair:hvis du	-0.229 0.229
pair:hvor kommer	0.057 -0.057
pair:hvor længe	0.035 -0.035
pair:hvor mange	-0.044 0.044
pair:hvor tingene	0.016 -0.016
pair:hvordan er	0.013 -0.013
pair:hvordan går	0.018 -0.018
pair:hvornår har	-0.071 0.071
pair:høre at	0.033 -0.033
pair:i dag	0.074 -0.074
pair:i den	0.095 -0.095
pair:i denne	0.075 -0.075
pair:i det	0.024 -0.024
pair:i dig	0.07 -0.07
pair:i din	0.075 -0.075
pair:i eftermiddag	0.01 -0.01
pair:i en	-0.048 0.048
pair:i et	-0.022 0.022
pair:i gang	0.047 -0.047
pair:i går	0.046 -0.046
pair:i huset	-0.023 0.023
pair:i hvert	-0.148 0.148
pair:i jeres	-0.015 0.015
pair:i kantinen	-0.039 0.039
pair:i min	-0.015 0.015
pair:i næste	-0.14 0.14
pair:i op	-0.01 0.01
pair:i orden	-0.222 0.222
pair:i sagen	-0.036 0.036
pair:i stedet	0.024 -0.024
pair:i tre	0.018 -0.018
pair:i tvivl	0.015 -0.015
pair:i vejen	-0.105 0.105
pair:i ydelsen	-0.035 0.035
pair:i år	0.012 -0.012
pair:ikke at	-0.033 0.033
pair:ikke bare	0.03 -0.03
pair:ikke det	-0.018 0.018
pair:ikke dig	-0.056 0.056
pair:ikke engang	0.012 -0.012
pair:ikke er	0.015 -0.015
pair:ikke fra	0.013 -0.013
pair:ikke hvad	0.011 -0.011
pair:ikke i	0.021 -0.021
pair:ikke kan	0.041 -0.041
pair:ikke men	0.051 -0.051
pair:ikke må	-0.018 0.018
pair:ikke møder	-0.014 0.014
pair:ikke nogen	0.04 -0.04
pair:ikke noget	-0.108 0.108
pair:ikke os	-0.139 0.139
pair:ikke se	-0.013 0.013
pair:ikke være	0.077 -0.077
pair:ind og	0.017 -0.017
pair:ind til	0.02 -0.02
pair:inden du	-0.034 0.034
pair:ja de	0.02 -0.02
pair:ja den	-0.012 0.012
pair:ja det	0.043 -0.043
pair:ja ja	0.011 -0.011
pair:ja medmindre	0.011 -0.011
pair:ja men	-0.026 0.026
pair:ja og	-0.081 0.081
pair:ja vi	0.065 -0.065
pair:jeg bare	-0.055 0.055
pair:jeg da	0.01 -0.01
pair:jeg det	-0.13 0.13
pair:jeg er	0.159 -0.159
pair:jeg godt	0.017 -0.017
pair:jeg går	0.017 -0.017
pair:jeg har	0.133 -0.133
pair:jeg ikke	0.056 -0.056
pair:jeg ind	-0.175 0.175
pair:jeg kan	-0.061 0.061
pair:jeg nødt	0.089 -0.089
pair:jeg siger	-0.022 0.022
pair:jeg skal	-0.332 0.332
pair:jeg skriver	0.054 -0.054
pair:jeg spørger	0.107 -0.107
pair:jeg synes	0.017 -0.017
pair:jeg til	0.089 -0.089
pair:jeg tilbage	-0.098 0.098
pair:jeg vide	-0.034 0.034
pair:jo en	0.115 -0.115
pair:jo et	-0.054 0.054
pair:jo gå	-0.027 0.027
pair:jo ikke	0.036 -0.036
pair:kaffe og	0.091 -0.091
pair:kan du	0.011 -0.011
pair:kan få	-0.047 0.047
pair:kan godt	0.032 -0.032
pair:kan se	0.026 -0.026
pair:kan vi	-0.034 0.034
pair:kigger på	-0.048 0.048
pair:klar over	-0.052 0.052
pair:komme videre	-0.016 0.016
pair:kommer det	0.05 -0.05
pair:kommet frem	-0.034 0.034
pair:kop kaffe	0.092 -0.092
pair:krav om	-0.013 0.013
pair:kunne det	0.096 -0.096
pair:kunne du	0.016 -0.016
pair:kunne vi	0.013 -0.013
pair:lad os	0.127 -0.127
pair:lave en	-0.062 0.062
pair:lavet en	-0.03 0.03
pair:lidt de	0.051 -0.051
pair:lidt mere	0.014 -0.014
pair:lige have	-0.037 0.037
pair:lige lidt	0.014 -0.014
pair:lige nu	0.062 -0.062
pair:lige se	-0.098 0.098
pair:lov at	0.091 -0.091
pair:lov til	0.011 -0.011
pair:lyder som	0.033 -0.033
pair:man er	0.086 -0.086
pair:man ikke	-0.05 0.05
pair:mange har	0.106 -0.106
pair:mange timer	-0.021 0.021
pair:mangler en	-0.083 0.083
pair:mangler noget	0.014 -0.014
pair:mangler vi	-0.013 0.013
pair:med at	0.038 -0.038
pair:med blyant	-0.025 0.025
pair:med børn	0.021 -0.021
pair:med dem	-0.02 0.02
pair:med den	0.108 -0.108
pair:med dig	-0.065 0.065
pair:med en	0.057 -0.057
pair:med hende	0.015 -0.015
pair:med hvad	0.067 -0.067
pair:med i	-0.073 0.073
pair:med jeg	-0.021 0.021
pair:medmindre du	0.011 -0.011
pair:meget i	0.019 -0.019
pair:men det	0.011 -0.011
pair:men jeg	0.061 -0.061
pair:men nu	0.018 -0.018
pair:men vi	0.011 -0.011
pair:mere end	-0.019 0.019
pair:mig der	0.034 -0.034
pair:mig og	0.04 -0.04
pair:min mand	0.033 -0.033
pair:må du	0.112 -0.112
pair:må have	-0.028 0.028
pair:må jeg	0.109 -0.109
pair:må vi	0.01 -0.01
pair:nej det	0.036 -0.036
pair:nej men	-0.085 0.085
pair:nej til	-0.056 0.056
pair:nej vent	0.017 -0.017
pair:nogen der	0.013 -0.013
pair:noget andet	-0.015 0.015
pair:noget der	0.073 -0.073
pair:noget du	0.016 -0.016
pair:noget for	-0.039 0.039
pair:noget i	-0.105 0.105
pair:noget jeg	-0.011 0.011
pair:noget med	0.084 -0.084
pair:noget om	0.049 -0.049
pair:noget ved	0.044 -0.044
pair:noget vi	0.084 -0.084
pair:nu af	0.014 -0.014
pair:nu er	0.086 -0.086
pair:nu og	0.038 -0.038
pair:nu skal	0.03 -0.03
pair:nå så	-0.015 0.015
pair:når du	-0.096 0.096
pair:næste side	-0.037 0.037
pair:næste uge	-0.14 0.14
pair:nødt til	0.181 -0.181
pair:og at	-0.026 0.026
pair:og de	0.042 -0.042
pair:og den	-0.027 0.027
pair:og der	-0.089 0.089
pair:og det	-0.156 0.156
pair:og din	0.01 -0.01
pair:og du	-0.031 0.031
pair:og et	0.067 -0.067
pair:og hvem	0.087 -0.087
pair:og hvordan	-0.079 0.079
pair:og hvornår	-0.104 0.104
pair:og i	-0.081 0.081
pair:og jeg	0.055 -0.055
pair:og kigger	-0.019 0.019
pair:og se	0.015 -0.015
pair:og spørger	0.015 -0.015
pair:og så	-0.126 0.126
pair:og vi	0.019 -0.019
pair:også i	0.011 -0.011
pair:også være	0.04 -0.04
pair:okay det	0.028 -0.028
pair:okay så	0.1 -0.1
pair:om dagen	-0.068 0.068
pair:om der	-0.032 0.032
pair:om det	0.017 -0.017
pair:om din	-0.02 0.02
pair:om du	-0.159 0.159
pair:om en	0.03 -0.03
pair:om fredagen	0.011 -0.011
pair:om kompetencer	-0.033 0.033
pair:om ugen	-0.057 0.057
pair:omfattet af	-0.01 0.01
pair:op til	-0.027 0.027
pair:ordinær beskæftigelse	-0.099 0.099
pair:os det	-0.142 0.142
pair:os se	0.065 -0.065
pair:os tage	0.015 -0.015
pair:os to	0.108 -0.108
pair:over hvad	-0.051 0.051
pair:penge for	-0.038 0.038
pair:planen for	0.015 -0.015
pair:på bagsiden	0.234 -0.234
pair:på dem	0.013 -0.013
pair:på den	-0.073 0.073
pair:på det	0.045 -0.045
pair:på dig	0.035 -0.035
pair:på dine	-0.068 0.068
pair:på en	-0.037 0.037
pair:på fredag	0.124 -0.124
pair:på jobnet	-0.022 0.022
pair:på og	-0.126 0.126
pair:på to	0.022 -0.022
pair:på tredje	-0.022 0.022
pair:regel om	-0.01 0.01
pair:ret til	-0.06 0.06
pair:ringer jeg	0.075 -0.075
pair:ro på	0.026 -0.026
pair:sagde du	0.024 -0.024
pair:sammen med	-0.067 0.067
pair:se at	0.017 -0.017
pair:se om	0.071 -0.071
pair:se på	-0.098 0.098
pair:ses vi	0.011 -0.011
pair:siden sidst	0.014 -0.014
pair:sidste tre	-0.028 0.028
pair:siger det	0.091 -0.091
pair:siger du	0.042 -0.042
pair:siger man	0.157 -0.157
pair:siger nej	-0.013 0.013
pair:siger til	-0.023 0.023
pair:skal bare	0.02 -0.02
pair:skal den	0.022 -0.022
pair:skal der	-0.099 0.099
pair:skal det	0.027 -0.027
pair:skal du	0.049 -0.049
pair:skal gøre	-0.011 0.011
pair:skal have	0.062 -0.062
pair:skal i	-0.027 0.027
pair:skal ikke	0.06 -0.06
pair:skal jeg	-0.132 0.132
pair:skal jo	-0.069 0.069
pair:skal lige	-0.046 0.046
pair:skal ligge	-0.017 0.017
pair:skal mødes	-0.014 0.014
pair:skal nok	0.036 -0.036
pair:skal også	-0.022 0.022
pair:skal sige	0.081 -0.081
pair:skal ske	-0.053 0.053
pair:skal skrive	-0.126 0.126
pair:skal spørge	-0.022 0.022
pair:skal stå	0.071 -0.071
pair:skal tage	0.04 -0.04
pair:skal vi	-0.042 0.042
pair:skal vide	-0.014 0.014
pair:skal være	-0.128 0.128
pair:skrev i	0.033 -0.033
pair:skriver jeg	-0.02 0.02
pair:skriver til	0.028 -0.028
pair:skriver vi	0.211 -0.211
pair:slet ikke	0.012 -0.012
pair:snakke om	0.028 -0.028
pair:som noget	0.019 -0.019
pair:spørg om	0.017 -0.017
pair:spørge om	-0.021 0.021
pair:spørger til	-0.034 0.034
pair:starte med	0.036 -0.036
pair:stedet for	0.022 -0.022
pair:stolt af	0.036 -0.036
pair:styr på	-0.032 0.032
pair:står i	0.068 -0.068
pair:syg skal	-0.034 0.034
pair:synes du	0.071 -0.071
pair:synes vi	0.015 -0.015
pair:så det	-0.044 0.044
pair:så du	0.021 -0.021
pair:så er	-0.204 0.204
pair:så finder	0.012 -0.012
pair:så får	0.118 -0.118
pair:så jeg	-0.031 0.031
pair:så kan	-0.028 0.028
pair:så lad	0.043 -0.043
pair:så mangler	-0.013 0.013
pair:så meget	0.017 -0.017
pair:så må	-0.018 0.018
pair:så retter	-0.062 0.062
pair:så ringer	0.017 -0.017
pair:så ses	0.011 -0.011
pair:så siger	0.09 -0.09
pair:så skal	-0.107 0.107
pair:så skriver	0.214 -0.214
pair:så vi	-0.069 0.069
pair:sådan en	0.01 -0.01
pair:søge om	0.011 -0.011
pair:søvn og	0.014 -0.014
pair:tage den	0.053 -0.053
pair:tager den	-0.033 0.033
pair:tager vi	0.012 -0.012
pair:tak fordi	0.046 -0.046
pair:tak så	-0.039 0.039
pair:talt med	0.051 -0.051
pair:tid til	0.023 -0.023
pair:til alle	0.062 -0.062
pair:til at	0.197 -0.197
pair:til den	-0.071 0.071
pair:til det	-0.037 0.037
pair:til dig	0.128 -0.128
pair:til du	0.022 -0.022
pair:til en	0.021 -0.021
pair:til folk	0.071 -0.071
pair:til for	-0.157 0.157
pair:til ham	0.089 -0.089
pair:til hvis	0.01 -0.01
pair:til mig	0.025 -0.025
pair:til næste	-0.034 0.034
pair:til og	-0.021 0.021
pair:til sygehuset	0.027 -0.027
pair:til to	-0.028 0.028
pair:ting jeg	0.029 -0.029
pair:to timer	0.062 -0.062
pair:to ting	0.062 -0.062
pair:tre gange	0.015 -0.015
pair:tre kvarter	0.013 -0.013
pair:tre måneder	0.012 -0.012
pair:tre år	-0.041 0.041
pair:tvivl om	0.015 -0.015
pair:tænke over	0.021 -0.021
pair:tænke på	0.018 -0.018
pair:uddannelse og	-0.012 0.012
pair:uger og	-0.013 0.013
pair:var der	-0.033 0.033
pair:var det	-0.125 0.125
pair:var din	-0.027 0.027
pair:var du	0.041 -0.041
pair:var forkert	-0.037 0.037
pair:var i	0.045 -0.045
pair:ved ikke	0.011 -0.011
pair:vi bruge	0.012 -0.012
pair:vi det	0.094 -0.094
pair:vi en	-0.017 0.017
pair:vi er	0.012 -0.012
pair:vi får	-0.041 0.041
pair:vi har	-0.174 0.174
pair:vi have	-0.112 0.112
pair:vi ikke	-0.024 0.024
pair:vi kan	0.074 -0.074
pair:vi lige	-0.046 0.046
pair:vi om	0.034 -0.034
pair:vi se	0.015 -0.015
pair:vi skal	0.168 -0.168
pair:vi skrive	-0.099 0.099
pair:vi tage	0.027 -0.027
pair:vi tager	0.088 -0.088
pair:vi ud	0.018 -0.018
pair:videre til	-0.021 0.021
pair:vil du	0.025 -0.025
pair:vil gerne	0.019 -0.019
pair:vil have	-0.134 0.134
pair:vurderer du	-0.093 0.093
pair:vurderingen af	-0.047 0.047
pair:være en	-0.024 0.024
pair:være et	0.083 -0.083
pair:være i	-0.143 0.143
pair:være stolt	0.036 -0.036
pair:været der	0.068 -0.068
pair:år og	-0.022 0.022
question:choice	-0.014 0.014
question:closed	0.166 -0.166
question:declarative	-0.394 0.394
question:narrow	-0.117 0.117
question:open	0.435 -0.435
question:tag	0.341 -0.341
several:act	0.464 -0.464
several:askOn	0.014 -0.014
several:benefit	-0.201 0.201
several:defer	0.11 -0.11
several:form	-0.391 0.391
several:instrumental	-0.051 0.051
several:invites	0.203 -0.203
several:law	-0.463 0.463
several:otherWorld	0.282 -0.282
several:plainRule	-0.242 0.242
several:plan	-0.422 0.422
several:praise	0.153 -0.153
several:sanction	-0.071 0.071
several:sideDetail	0.046 -0.046
several:systemParts	-0.347 0.347
several:takeUpAgain	0.079 -0.079
several:turnAway	-0.065 0.065
several:understand	0.223 -0.223
short3	0.173 -0.173
short6	0.332 -0.332
system2	-0.258 0.258
system3	-0.412 0.412
word:af	0.208 -0.208
word:afbrud	-0.048 0.048
word:aft	0.06 -0.06
word:aftal	-0.039 0.039
word:aldr	0.038 -0.038
word:all	0.044 -0.044
word:altid	0.152 -0.152
word:altså	-0.121 0.121
word:ankestyr	-0.017 0.017
word:ansat	-0.03 0.03
word:arbejd	-0.085 0.085
word:arbejdsevn	-0.026 0.026
word:arm	0.012 -0.012
word:at	-0.052 0.052
word:bageft	0.013 -0.013
word:bageri	0.01 -0.01
word:bagsid	0.281 -0.281
word:bang	-0.16 0.16
word:bar	-0.062 0.062
word:bedr	0.027 -0.027
word:bedst	0.03 -0.03
word:beg	0.028 -0.028
word:begrund	-0.031 0.031
word:begynd	0.061 -0.061
word:behøv	-0.18 0.18
word:bekræft	-0.051 0.051
word:besked	0.027 -0.027
word:beskrev	-0.039 0.039
word:beskæft	-0.119 0.119
word:bestem	-0.052 0.052
word:betal	-0.013 0.013
word:betyd	-0.066 0.066
word:betydning	-0.038 0.038
word:bevilg	-0.02 0.02
word:bibliotek	0.013 -0.013
word:bil	-0.225 0.225
word:bip	0.036 -0.036
word:bliv	-0.119 0.119
word:blodprøv	0.026 -0.026
word:blyant	-0.03 0.03
word:bord	0.093 -0.093
word:borg	0.186 -0.186
word:bort	-0.158 0.158
word:brev	-0.099 0.099
word:brug	0.027 -0.027
word:bænk	0.024 -0.024
word:børn	0.042 -0.042
word:børneattest	-0.01 0.01
word:cykl	0.015 -0.015
word:da	0.066 -0.066
word:dag	-0.207 0.207
word:danmark	-0.011 0.011
word:dansk	-0.129 0.129
word:dato	-0.287 0.287
word:de	-0.224 0.224
word:dej	0.01 -0.01
word:del	0.025 -0.025
word:dem	0.062 -0.062
word:den	-0.072 0.072
word:der	0.06 -0.06
word:derhjem	0.017 -0.017
word:derop	0.033 -0.033
word:desvær	-0.102 0.102
word:det	0.124 -0.124
word:dig	0.121 -0.121
word:din	-0.252 0.252
word:dit	-0.011 0.011
word:dokument	-0.019 0.019
word:du	-0.068 0.068
word:dér	-0.265 0.265
word:døgnrytm	0.056 -0.056
word:dør	0.111 -0.111
word:eft	-0.075 0.075
word:eftermiddag	0.012 -0.012
word:ejer	-0.011 0.011
word:ell	-0.177 0.177
word:ellev	-0.119 0.119
word:en	0.282 -0.282
word:end	-0.029 0.029
word:endnu	0.054 -0.054
word:engang	0.04 -0.04
word:enig	-0.145 0.145
word:er	-0.35 0.35
word:erfaring	-0.175 0.175
word:et	0.2 -0.2
word:fag	0.015 -0.015
word:faktisk	-0.029 0.029
word:fald	-0.345 0.345
word:fat	0.027 -0.027
word:felt	-0.1 0.1
word:fem	0.064 -0.064
word:femogtyv	-0.144 0.144
word:femt	0.03 -0.03
word:feri	-0.037 0.037
word:fik	-0.024 0.024
word:find	0.032 -0.032
word:fint	-0.128 0.128
word:fir	0.052 -0.052
word:flyt	0.075 -0.075
word:folk	0.067 -0.067
word:for	-0.012 0.012
word:fordi	0.024 -0.024
word:forkert	-0.117 0.117
word:forlæng	0.016 -0.016
word:forløb	-0.18 0.18
word:formu	-0.032 0.032
word:formål	-0.061 0.061
word:forstå	-0.036 0.036
word:forstår	0.028 -0.028
word:fortæl	0.068 -0.068
word:forår	0.015 -0.015
word:fra	0.171 -0.171
word:fravær	-0.039 0.039
word:fredag	0.247 -0.247
word:frem	0.155 -0.155
word:fritid	0.017 -0.017
word:frokost	0.011 -0.011
word:fugl	0.034 -0.034
word:fyr	0.027 -0.027
word:få	-0.057 0.057
word:fået	0.074 -0.074
word:får	-0.085 0.085
word:færd	0.03 -0.03
word:før	-0.151 0.151
word:først	0.047 -0.047
word:gaml	-0.043 0.043
word:gang	0.085 -0.085
word:gern	0.059 -0.059
word:gik	0.034 -0.034
word:giv	-0.08 0.08
word:gjord	0.013 -0.013
word:gjort	0.077 -0.077
word:god	-0.012 0.012
word:godkend	0.085 -0.085
word:godt	0.103 -0.103
word:gratis	-0.022 0.022
word:grund	-0.112 0.112
word:grup	-0.017 0.017
word:gå	0.098 -0.098
word:gået	0.025 -0.025
word:går	-0.026 0.026
word:gæld	-0.017 0.017
word:gør	0.159 -0.159
word:haft	-0.077 0.077
word:halvt	0.017 -0.017
word:ham	0.156 -0.156
word:han	0.16 -0.16
word:har	0.039 -0.039
word:hav	-0.245 0.245
word:havd	0.01 -0.01
word:hed	0.059 -0.059
word:hej	0.084 -0.084
word:hel	0.031 -0.031
word:helbred	-0.054 0.054
word:helt	0.016 -0.016
word:hend	-0.042 0.042
word:her	-0.126 0.126
word:herind	0.048 -0.048
word:hjem	-0.045 0.045
word:hjælp	-0.022 0.022
word:hold	-0.063 0.063
word:hos	0.024 -0.024
word:hul	0.019 -0.019
word:hun	0.096 -0.096
word:hund	0.029 -0.029
word:hus	-0.021 0.021
word:husk	0.101 -0.101
word:hvad	0.271 -0.271
word:hvem	0.255 -0.255
word:hver	-0.061 0.061
word:hvert	-0.177 0.177
word:hvilk	-0.078 0.078
word:hvis	-0.316 0.316
word:hvor	0.135 -0.135
word:hvordan	-0.01 0.01
word:hvornår	-0.199 0.199
word:hård	0.014 -0.014
word:hænd	0.022 -0.022
word:hæng	0.015 -0.015
word:hør	0.142 -0.142
word:hørt	0.035 -0.035
word:i	-0.181 0.181
word:igen	-0.199 0.199
word:ikk	-0.167 0.167
word:ind	-0.141 0.141
word:indb	0.091 -0.091
word:indsat	0.06 -0.06
word:indstilling	-0.022 0.022
word:indtil	-0.057 0.057
word:ing	0.024 -0.024
word:ja	-0.138 0.138
word:jeg	0.41 -0.41
word:jer	0.144 -0.144
word:jo	0.154 -0.154
word:job	-0.07 0.07
word:jobafklaring	-0.021 0.021
word:jobcent	-0.021 0.021
word:jobn	-0.026 0.026
word:journal	-0.022 0.022
word:jul	-0.011 0.011
word:kaf	0.112 -0.112
word:kan	0.036 -0.036
word:kantin	-0.047 0.047
word:kas	-0.198 0.198
word:ked	0.018 -0.018
word:kend	0.018 -0.018
word:kig	-0.013 0.013
word:klar	-0.176 0.176
word:klip	0.011 -0.011
word:klok	-0.027 0.027
word:knap	-0.01 0.01
word:kollega	0.012 -0.012
word:kom	0.186 -0.186
word:kommun	-0.023 0.023
word:kompetenc	-0.04 0.04
word:kop	0.113 -0.113
word:kost	0.027 -0.027
word:kran	-0.014 0.014
word:krav	0.067 -0.067
word:kron	-0.028 0.028
word:kræv	0.012 -0.012
word:kun	-0.157 0.157
word:kursus	0.016 -0.016
word:kvart	0.015 -0.015
word:køk	0.142 -0.142
word:kør	-0.118 0.118
word:lad	0.161 -0.161
word:lag	0.024 -0.024
word:lang	0.013 -0.013
word:lav	-0.081 0.081
word:led	-0.031 0.031
word:lid	0.012 -0.012
word:lidt	0.146 -0.146
word:lig	-0.054 0.054
word:linj	-0.038 0.038
word:list	-0.104 0.104
word:loft	0.063 -0.063
word:lokal	-0.113 0.113
word:lov	0.022 -0.022
word:luk	0.141 -0.141
word:lyd	0.053 -0.053
word:læg	-0.304 0.304
word:lægeattest	-0.017 0.017
word:læng	0.03 -0.03
word:læs	-0.018 0.018
word:læst	0.082 -0.082
word:løft	0.122 -0.122
word:løn	-0.135 0.135
word:man	0.154 -0.154
word:mand	0.057 -0.057
word:mandag	0.139 -0.139
word:mang	0.157 -0.157
word:mangl	-0.033 0.033
word:med	0.22 -0.22
word:medicin	0.013 -0.013
word:medmindr	0.013 -0.013
word:meg	0.064 -0.064
word:meld	0.112 -0.112
word:men	-0.077 0.077
word:mentor	-0.02 0.02
word:met	0.011 -0.011
word:mig	0.131 -0.131
word:millim	0.053 -0.053
word:min	0.127 -0.127
word:mindst	-0.017 0.017
word:mist	0.039 -0.039
word:mit	0.018 -0.018
word:modtag	-0.036 0.036
word:mor	0.023 -0.023
word:motivation	-0.045 0.045
word:må	-0.205 0.205
word:måd	-0.16 0.16
word:mål	-0.131 0.131
word:måned	-0.087 0.087
word:mød	-0.065 0.065
word:mødep	-0.189 0.189
word:nabo	0.018 -0.018
word:nat	0.141 -0.141
word:navn	0.035 -0.035
word:ned	0.126 -0.126
word:nej	-0.126 0.126
word:netværk	-0.06 0.06
word:ni	-0.124 0.124
word:nog	-0.048 0.048
word:nogl	0.022 -0.022
word:nok	0.103 -0.103
word:not	0.027 -0.027
word:nu	0.366 -0.366
word:num	0.073 -0.073
word:ny	-0.018 0.018
word:nå	0.013 -0.013
word:nåed	0.016 -0.016
word:når	-0.082 0.082
word:næst	-0.192 0.192
word:nødt	0.217 -0.217
word:nøgl	0.034 -0.034
word:obligatorisk	-0.057 0.057
word:og	-0.26 0.26
word:okay	0.146 -0.146
word:om	-0.255 0.255
word:omfat	-0.012 0.012
word:onsdag	0.033 -0.033
word:op	-0.019 0.019
word:opdat	-0.025 0.025
word:opfølgning	-0.043 0.043
word:ophold	-0.019 0.019
word:oply	-0.037 0.037
word:oplysning	-0.026 0.026
word:ord	-0.248 0.248
word:ordinær	-0.119 0.119
word:os	0.222 -0.222
word:ott	-0.29 0.29
word:over	0.041 -0.041
word:overhold	-0.017 0.017
word:papir	-0.035 0.035
word:pas	0.152 -0.152
word:peng	-0.236 0.236
word:plad	-0.03 0.03
word:plan	0.059 -0.059
word:pligt	-0.033 0.033
word:praktik	0.026 -0.026
word:prøv	0.051 -0.051
word:punk	0.031 -0.031
word:på	0.2 -0.2
word:regel	-0.012 0.012
word:registr	-0.027 0.027
word:regl	0.03 -0.03
word:regn	-0.015 0.015
word:ret	-0.132 0.132
word:rigt	0.014 -0.014
word:ro	0.031 -0.031
word:rund	0.183 -0.183
word:ryg	0.124 -0.124
word:rød	0.012 -0.012
word:sag	-0.181 0.181
word:sagd	0.03 -0.03
word:sagsbehandl	0.012 -0.012
word:sagt	0.035 -0.035
word:sal	-0.026 0.026
word:sat	-0.015 0.015
word:se	0.031 -0.031
word:sek	0.027 -0.027
word:selv	0.177 -0.177
word:send	0.044 -0.044
word:senest	-0.016 0.016
word:ser	0.038 -0.038
word:ses	0.013 -0.013
word:sid	-0.192 0.192
word:sidst	-0.124 0.124
word:sig	0.753 -0.753
word:simpelth	0.165 -0.165
word:sin	-0.044 0.044
word:skal	-0.579 0.579
word:skala	-0.036 0.036
word:ske	-0.062 0.062
word:skema	0.29 -0.29
word:sket	0.137 -0.137
word:skrev	-0.114 0.114
word:skridt	0.022 -0.022
word:skrift	-0.028 0.028
word:skriv	-0.333 0.333
word:skul	0.011 -0.011
word:skål	0.032 -0.032
word:skærm	-0.019 0.019
word:slet	0.015 -0.015
word:sluk	0.03 -0.03
word:slut	0.031 -0.031
word:snak	0.06 -0.06
word:snakked	0.011 -0.011
word:som	-0.016 0.016
word:sov	0.045 -0.045
word:spil	0.063 -0.063
word:spurg	0.118 -0.118
word:spørg	0.035 -0.035
word:spørgsmål	-0.05 0.05
word:stabil	0.076 -0.076
word:stad	-0.033 0.033
word:start	0.039 -0.039
word:sted	0.063 -0.063
word:stil	0.106 -0.106
word:stilling	-0.046 0.046
word:stol	0.016 -0.016
word:stolt	0.047 -0.047
word:stop	0.012 -0.012
word:stor	-0.068 0.068
word:stort	0.091 -0.091
word:styr	-0.039 0.039
word:stå	0.105 -0.105
word:ståend	0.049 -0.049
word:står	0.146 -0.146
word:stærk	-0.077 0.077
word:svar	0.035 -0.035
word:syg	-0.039 0.039
word:sygdom	-0.151 0.151
word:sygehus	0.034 -0.034
word:sygemelding	-0.01 0.01
word:syn	0.11 -0.11
word:system	0.046 -0.046
word:syv	-0.106 0.106
word:så	-0.342 0.342
word:sådan	0.098 -0.098
word:sær	-0.023 0.023
word:søg	0.015 -0.015
word:søn	0.022 -0.022
word:søvn	0.017 -0.017
word:tag	0.309 -0.309
word:tak	-0.016 0.016
word:tal	0.156 -0.156
word:talt	0.067 -0.067
word:tegn	0.033 -0.033
word:tegning	0.02 -0.02
word:telefon	0.019 -0.019
word:ti	-0.139 0.139
word:tid	0.086 -0.086
word:til	0.093 -0.093
word:tilbag	-0.166 0.166
word:tilbud	-0.049 0.049
word:tilbyd	0.059 -0.059
word:tilmelding	-0.01 0.01
word:tim	0.084 -0.084
word:timetal	-0.012 0.012
word:ting	0.076 -0.076
word:tit	0.014 -0.014
word:to	0.205 -0.205
word:tolv	0.023 -0.023
word:torsdag	-0.169 0.169
word:tre	0.06 -0.06
word:tredj	-0.027 0.027
word:tror	0.091 -0.091
word:tryk	-0.02 0.02
word:træk	0.101 -0.101
word:træt	0.02 -0.02
word:tvivl	0.017 -0.017
word:tyv	0.021 -0.021
word:tæl	-0.109 0.109
word:tænk	0.078 -0.078
word:ud	0.148 -0.148
word:ude	0.011 -0.011
word:udfyld	-0.015 0.015
word:udland	-0.059 0.059
word:uge	-0.052 0.052
word:ugen	-0.188 0.188
word:uger	0.02 -0.02
word:und	-0.055 0.055
word:underskrift	-0.105 0.105
word:undskyld	0.022 -0.022
word:ung	0.01 -0.01
word:var	-0.033 0.033
word:ved	0.274 -0.274
word:vegn	0.152 -0.152
word:vej	-0.11 0.11
word:vejr	0.143 -0.143
word:vel	-0.051 0.051
word:vend	-0.063 0.063
word:vent	0.088 -0.088
word:vi	0.271 -0.271
word:vicevært	0.013 -0.013
word:vid	-0.018 0.018
word:vil	0.055 -0.055
word:virk	0.108 -0.108
word:virksomhedspraktik	-0.026 0.026
word:vor	-0.03 0.03
word:vurd	-0.114 0.114
word:vurdering	0.124 -0.124
word:vælg	-0.041 0.041
word:vær	-0.058 0.058
word:værsgo	0.019 -0.019
word:værst	0.044 -0.044
word:weekend	0.01 -0.01
word:ydel	-0.056 0.056
word:ydelseskontor	0.103 -0.103
word:åben	0.102 -0.102
word:åbn	0.031 -0.031
word:år	-0.199 0.199
word:års	-0.013 0.013
word:årsag	-0.048 0.048
word:ændr	-0.016 0.016
word:ønsk	-0.05 0.05
work:class:body	-0.056 0.056
work:class:creature	0.096 -0.096
work:class:doing	-0.022 0.022
work:class:family	-0.055 0.055
work:class:formFacts	-0.119 0.119
work:class:generalWork	-0.326 0.326
work:class:home	-0.021 0.021
work:class:joy	0.036 -0.036
work:class:needed	0.017 -0.017
work:class:occupation	0.098 -0.098
work:class:offer	-0.112 0.112
work:class:office	-0.268 0.268
work:class:pastWork	-0.284 0.284
work:class:place	0.026 -0.026
work:class:question	0.079 -0.079
work:class:reply	0.064 -0.064
work:class:skill	0.133 -0.133
work:class:thing	0.223 -0.223
work:class:wish	0.171 -0.171
work:many:office	-0.03 0.03
work:many:thing	0.022 -0.022
work:several:body	0.011 -0.011
work:several:creature	0.012 -0.012
work:several:doing	0.161 -0.161
work:several:family	0.088 -0.088
work:several:generalWork	-0.26 0.26
work:several:home	0.025 -0.025
work:several:joy	0.014 -0.014
work:several:office	-0.125 0.125
work:several:pastWork	-0.062 0.062
work:several:place	-0.021 0.021
work:several:reply	-0.063 0.063
work:several:thing	-0.08 0.08`,
  perspective: `concrete general none
always	-0.832 -0.451 0.736
I	-0.201 -0.013 0.231
I+stuff	0.646 -0.18 -0.559
answer:class:act	0.521 -0.265 -0.255
answer:class:askOn	0.279 -0.178 -0.101
answer:class:benefit	0.09 -0.121 0.031
answer:class:defer	0.166 -0.112 -0.054
answer:class:form	0.158 -0.019 -0.14
answer:class:instrumental	0.019 -0.007 -0.011
answer:class:invites	0.065 -0.205 0.139
answer:class:law	0.104 -0.146 0.042
answer:class:otherWorld	0.138 -0.222 0.084
answer:class:ownStory	-0.122 -0.049 0.171
answer:class:plainRule	0.094 -0.121 0.027
answer:class:plan	0.035 0.086 -0.12
answer:class:praise	0.278 -0.263 -0.014
answer:class:sanction	-0.03 -0.042 0.073
answer:class:sideDetail	0.311 -0.414 0.104
answer:class:systemParts	-0.137 -0.122 0.259
answer:class:takeUpAgain	-0.26 -0.068 0.329
answer:class:turnAway	0.183 -0.248 0.066
answer:class:understand	0.216 -0.058 -0.157
answer:exclaims	0.364 -0.153 -0.212
answer:figure	0.031 -0.005 -0.026
answer:length	0.816 -0.435 -0.298
answer:long15	0.329 -0.397 0.071
answer:many:act	0.14 -0.026 -0.114
answer:many:askOn	0.031 -0.001 -0.03
answer:many:defer	0.133 -0.017 -0.116
answer:many:form	0.06 -0.001 -0.059
answer:many:invites	-0.072 -0.001 0.073
answer:many:law	-0.028 -0.032 0.06
answer:many:otherWorld	0.01 0 -0.01
answer:many:plainRule	0.022 -0.001 -0.02
answer:many:plan	-0.135 0.102 0.032
answer:many:praise	-0.029 -0.014 0.043
answer:many:sanction	0.036 -0.004 -0.031
answer:many:systemParts	0.038 -0.037 -0.001
answer:many:turnAway	0.025 -0.011 -0.015
answer:mark	0.235 -0.351 0.12
answer:minimal	-0.311 0.373 -0.063
answer:noQuestion	-0.156 0.132 -0.018
answer:question:choice	-0.077 -0.006 0.083
answer:question:closed	0.145 -0.068 -0.077
answer:question:declarative	0.514 -0.299 -0.216
answer:question:narrow	0.031 -0.011 -0.019
answer:question:open	0.192 -0.246 0.05
answer:question:tag	-0.16 -0.02 0.18
answer:several:act	0.313 -0.06 -0.253
answer:several:askOn	0.202 -0.039 -0.163
answer:several:benefit	0.17 -0.054 -0.115
answer:several:defer	0.282 -0.028 -0.254
answer:several:form	-0.124 0.003 0.121
answer:several:instrumental	-0.026 -0.001 0.027
answer:several:invites	-0.295 -0.05 0.345
answer:several:law	0.087 -0.05 -0.037
answer:several:otherWorld	-0.124 -0.02 0.144
answer:several:plainRule	0.03 -0.002 -0.028
answer:several:plan	-0.076 0.037 0.04
answer:several:praise	0.571 -0.139 -0.432
answer:several:sanction	0.023 -0.008 -0.015
answer:several:sideDetail	-0.165 -0.133 0.298
answer:several:systemParts	0.18 -0.101 -0.08
answer:several:takeUpAgain	0.018 -0.006 -0.012
answer:several:turnAway	0.126 -0.098 -0.027
answer:several:understand	0.322 -0.035 -0.287
answer:shares	0.416 0.124 -0.538
answer:short3	-0.319 0.333 -0.013
answer:short6	-0.259 0.285 -0.028
anyWork	-0.007 -0.055 0.112
before:class:act	0.23 -0.164 -0.065
before:class:askOn	0.602 -0.157 -0.445
before:class:benefit	-0.113 -0.026 0.139
before:class:defer	-0.297 -0.052 0.35
before:class:form	0.34 -0.017 -0.323
before:class:instrumental	-0.085 -0.083 0.168
before:class:invites	0.148 0.19 -0.338
before:class:law	-0.25 -0.039 0.289
before:class:otherWorld	-0.091 -0.079 0.17
before:class:ownStory	-0.025 -0.006 0.031
before:class:plainRule	0.071 -0.216 0.146
before:class:plan	-0.305 -0.016 0.321
before:class:praise	-0.601 0.005 0.597
before:class:sanction	-0.081 -0.049 0.13
before:class:sideDetail	-0.223 -0.311 0.537
before:class:systemParts	-0.288 -0.042 0.331
before:class:takeUpAgain	0.459 -0.05 -0.409
before:class:turnAway	-0.545 -0.074 0.62
before:class:understand	-0.22 0.016 0.205
before:exclaims	-0.008 -0.041 0.049
before:figure	0.078 -0.006 -0.071
before:institutional	-0.137 -0.344 0.477
before:length	0.061 -0.384 0.338
before:long15	0.151 -0.238 0.092
before:many:act	0.347 -0.046 -0.301
before:many:defer	-0.192 -0.029 0.221
before:many:form	-0.145 -0.001 0.146
before:many:invites	0.075 -0.078 0.003
before:many:law	-0.049 -0.012 0.06
before:many:otherWorld	-0.048 -0.039 0.087
before:many:plainRule	-0.111 -0.009 0.12
before:many:plan	-0.02 -0.017 0.037
before:many:praise	-0.077 -0.008 0.085
before:many:understand	-0.044 -0.005 0.049
before:mark	0.339 -0.246 -0.039
before:minimal	0.233 -0.051 -0.182
before:noQuestion	0.06 -0.184 0.15
before:question:choice	0.058 -0.019 -0.039
before:question:closed	0.058 -0.022 -0.033
before:question:declarative	0.757 -0.358 -0.399
before:question:narrow	0.332 -0.169 -0.164
before:question:open	0.185 0.006 -0.196
before:question:tag	0.308 -0.125 -0.183
before:several:act	0.304 -0.071 -0.233
before:several:askOn	0.778 -0.067 -0.712
before:several:benefit	-0.122 -0.005 0.126
before:several:defer	-0.347 0.123 0.225
before:several:form	-0.186 -0.031 0.217
before:several:instrumental	-0.037 -0.009 0.046
before:several:invites	0.196 0.088 -0.283
before:several:law	-0.13 -0.024 0.155
before:several:otherWorld	-0.176 -0.052 0.228
before:several:plainRule	-0.076 -0.066 0.141
before:several:plan	-0.165 -0.032 0.197
before:several:praise	-0.263 -0.046 0.309
before:several:sanction	-0.024 -0.003 0.026
before:several:sideDetail	-0.185 -0.06 0.245
before:several:systemParts	-0.184 0.07 0.114
before:several:takeUpAgain	0.03 -0.012 -0.017
before:several:turnAway	-0.015 -0.003 0.018
before:several:understand	-0.071 0.142 -0.072
before:shares	0.234 -0.212 -0.021
before:short3	0.091 -0.258 0.169
before:short6	-0.138 -0.026 0.164
before:work:class:body	-0.427 -0.126 0.552
before:work:class:creature	-0.05 0.369 -0.319
before:work:class:doing	0.264 -0.183 -0.08
before:work:class:family	-0.012 -0.094 0.106
before:work:class:formFacts	0.043 -0.068 0.025
before:work:class:generalWork	-0.115 0.399 -0.284
before:work:class:home	-0.077 -0.185 0.262
before:work:class:joy	0.215 -0.036 -0.179
before:work:class:needed	0.011 -0.102 0.091
before:work:class:occupation	0.061 -0.036 -0.025
before:work:class:offer	-0.11 -0.084 0.193
before:work:class:office	-0.159 -0.174 0.332
before:work:class:pastWork	0.426 -0.04 -0.386
before:work:class:place	0.135 -0.089 -0.046
before:work:class:question	-0.311 0.148 0.163
before:work:class:reply	-0.404 0.312 0.093
before:work:class:skill	0.154 -0.045 -0.108
before:work:class:thing	0.299 -0.13 -0.169
before:work:class:wish	0.205 -0.206 0.001
before:work:many:thing	0.134 -0.001 -0.133
before:work:several:body	-0.173 -0.002 0.175
before:work:several:creature	0.201 -0.022 -0.179
before:work:several:doing	0.597 -0.009 -0.588
before:work:several:generalWork	-0.071 0.044 0.026
before:work:several:home	0.022 -0.002 -0.02
before:work:several:offer	0.012 0 -0.012
before:work:several:office	-0.191 -0.015 0.205
before:work:several:pastWork	-0.026 0 0.027
before:work:several:place	0.135 -0.002 -0.133
before:work:several:question	0.3 -0.094 -0.206
before:work:several:reply	-0.113 -0.046 0.159
before:work:several:thing	0.092 -0.004 -0.088
before:work:several:wish	0.055 -0.005 -0.051
chance:concrete	-0.391 -0.332 1.038
chance:general	-0.56 0.718 -0.147
class:body	-0.133 -0.432 0.566
class:creature	-0.051 -0.08 0.131
class:doing	0.035 0.188 -0.224
class:family	0.176 -0.112 -0.064
class:formFacts	0.67 -0.003 -0.667
class:generalWork	-0.37 0.861 -0.495
class:home	-0.284 -0.261 0.546
class:joy	0.21 0.142 -0.351
class:needed	0.323 -0.161 -0.162
class:occupation	0.215 -0.178 -0.036
class:offer	0.366 -0.091 -0.273
class:office	-0.851 0.034 0.817
class:othersWork	-0.361 0.006 0.355
class:place	0.595 -0.317 -0.28
class:question	-0.104 -0.023 0.129
class:reply	-0.359 0.089 0.235
class:skill	0.613 0.061 -0.674
class:thing	0.022 -0.083 0.068
class:wish	0.176 0.033 -0.207
earlier:asked	0.15 -0.201 0.067
earlier:asked+answered	0.357 -0.191 -0.149
earlier:class:body	-0.322 -0.176 0.498
earlier:class:creature	0.066 -0.176 0.11
earlier:class:doing	0.14 0.019 -0.152
earlier:class:family	-0.621 0.155 0.467
earlier:class:formFacts	-0.061 -0.024 0.085
earlier:class:generalWork	0.046 0.465 -0.512
earlier:class:home	-0.065 0.007 0.059
earlier:class:joy	0.032 0.05 -0.082
earlier:class:needed	0.313 -0.075 -0.239
earlier:class:occupation	-0.099 -0.001 0.099
earlier:class:offer	-0.024 -0.155 0.18
earlier:class:office	-0.263 -0.078 0.341
earlier:class:othersWork	-0.246 -0.176 0.423
earlier:class:pastWork	-0.101 0.005 0.096
earlier:class:place	0.27 -0.034 -0.235
earlier:class:question	0.044 -0.307 0.263
earlier:class:reply	-0.096 0.298 -0.201
earlier:class:skill	-0.161 0.269 -0.108
earlier:class:thing	0.207 -0.209 0.003
earlier:class:wish	0.337 -0.282 -0.057
earlier:concrete	0.24 -0.262 0.034
earlier:echoed	0.713 -0.346 -0.366
earlier:general	-0.738 0.373 0.366
earlier:leftFor	-0.141 -0.076 0.218
earlier:many:body	-0.457 -0.012 0.47
earlier:many:doing	0.601 -0.026 -0.575
earlier:many:family	-0.151 -0.007 0.159
earlier:many:generalWork	-0.05 0.059 -0.01
earlier:many:home	-0.01 0 0.01
earlier:many:needed	0.157 0 -0.157
earlier:many:offer	-0.09 0 0.09
earlier:many:office	-0.091 -0.024 0.115
earlier:many:reply	0.072 -0.008 -0.065
earlier:many:skill	0.078 -0.007 -0.071
earlier:many:thing	-0.405 -0.011 0.416
earlier:many:wish	-0.07 0.113 -0.043
earlier:notAsked	-0.013 -0.017 0.031
earlier:several:body	-0.519 -0.023 0.542
earlier:several:creature	0.286 -0.026 -0.26
earlier:several:doing	-0.157 -0.013 0.171
earlier:several:family	-0.328 -0.106 0.435
earlier:several:generalWork	-0.103 0.469 -0.366
earlier:several:home	0.015 -0.033 0.017
earlier:several:joy	-0.084 -0.004 0.088
earlier:several:needed	0.132 -0.001 -0.131
earlier:several:occupation	-0.209 -0.016 0.226
earlier:several:offer	-0.089 -0.037 0.127
earlier:several:office	-0.122 -0.064 0.186
earlier:several:pastWork	-0.077 0.096 -0.019
earlier:several:place	-0.197 -0.015 0.212
earlier:several:question	-0.029 -0.002 0.031
earlier:several:reply	0.344 0.31 -0.654
earlier:several:skill	0.148 -0.018 -0.13
earlier:several:thing	-0.131 0.172 -0.041
earlier:several:wish	-0.139 0.079 0.061
earlier:taken	0.475 -0.205 -0.261
exclaims	0.831 -0.179 -0.652
figure	0.859 -0.089 -0.77
first:alle	-0.178 0.029 0.15
first:alt	0.031 -0.017 -0.014
first:altså	0.049 -0.02 -0.028
first:at	0.152 0.107 -0.259
first:bare	0.001 0.043 -0.044
first:begrundelsen	-0.035 -0.004 0.038
first:da	0.032 -0.002 -0.03
first:de	-0.393 -0.062 0.455
first:dem	-0.097 -0.002 0.099
first:den	-0.265 -0.037 0.303
first:der	-0.042 0.111 -0.069
first:det	-0.64 0.157 0.482
first:du	-0.013 -0.029 0.042
first:efter	0.011 -0.001 -0.01
first:en	-0.194 0.011 0.183
first:er	-0.065 -0.015 0.081
first:et	-0.015 0.048 -0.033
first:fint	-0.01 -0.002 0.012
first:fire	0.022 -0.018 -0.004
first:folk	-0.03 0.067 -0.037
first:fra	0.129 -0.008 -0.121
first:før	0 0.067 -0.067
first:først	-0.047 0 0.047
first:godt	-0.094 -0.007 0.101
first:ham	0.08 -0.003 -0.077
first:han	-0.003 0.134 -0.131
first:har	-0.014 -0.002 0.017
first:hele	-0.204 -0.007 0.211
first:hellere	0.126 -0.003 -0.123
first:helst	-0.03 -0.008 0.039
first:hende	0.035 -0.037 0.002
first:her	-0.033 -0.002 0.035
first:hold	-0.028 -0.028 0.056
first:hos	0.077 -0.002 -0.075
first:hun	-0.009 -0.02 0.029
first:hvad	-0.073 -0.028 0.1
first:hvem	-0.009 -0.008 0.017
first:hver	-0.043 -0.011 0.053
first:hvis	0.008 0.054 -0.061
first:hvor	-0.04 -0.025 0.065
first:i	0.07 0.062 -0.132
first:ikke	0.094 -0.021 -0.074
first:ingen	0.033 0 -0.033
first:ja	0.173 -0.103 -0.07
first:jamen	0.014 -0.018 0.004
first:jeg	-0.061 0.058 0.003
first:jo	-0.224 -0.059 0.283
first:kan	-0.119 -0.022 0.141
first:kun	-0.126 -0.004 0.13
first:køkkenet	-0.086 -0.002 0.088
first:lidt	-0.075 -0.002 0.077
first:ligesom	0 0.024 -0.023
first:man	0.096 0.018 -0.115
first:mandag	0.228 -0.002 -0.226
first:med	0.028 -0.002 -0.025
first:men	-0.033 -0.085 0.119
first:min	-0.077 -0.02 0.098
first:må	-0.047 -0.046 0.093
first:naboens	-0.014 -0.007 0.021
first:ned	0.063 0 -0.062
first:nej	-0.041 -0.082 0.123
first:noget	0.032 0.132 -0.163
first:nu	0.004 -0.076 0.072
first:nå	0.029 -0.039 0.01
first:når	0.185 -0.032 -0.153
first:og	-0.019 0.175 -0.156
first:også	-0.02 -0.003 0.023
first:okay	-0.049 -0.014 0.063
first:om	0.029 -0.004 -0.025
first:otte	-0.033 -0.001 0.035
first:på	0.106 -0.01 -0.096
first:sig	0.01 -0.001 -0.009
first:skal	-0.002 -0.008 0.01
first:syg	-0.077 -0.002 0.079
first:så	0.126 -0.005 -0.121
first:sådan	-0.048 -0.003 0.051
first:tak	-0.008 -0.006 0.013
first:ti	0.027 -0.001 -0.026
first:til	-0.102 -0.005 0.106
first:to	0.165 -0.007 -0.158
first:tolv	-0.062 -0.001 0.062
first:tre	0.403 -0.003 -0.399
first:tredive	-0.04 -0.002 0.041
first:tusind	-0.009 -0.002 0.011
first:ved	0.085 -0.015 -0.07
first:vi	-0.101 -0.043 0.144
first:vores	0.074 -0.003 -0.071
first:øh	0.006 -0.022 0.017
general+stuff	-0.428 0.368 0.061
general-stuff	0.058 0.497 -0.555
invited+short	0.162 -0.001 -0.161
invited+stuff	0.296 0.089 -0.385
invited-life	0.285 0.202 -0.487
invited-stuff	-0.148 0.101 0.047
life-stuff	0.231 -0.044 -0.184
man	0.091 0.11 -0.201
many:body	-0.119 -0.007 0.126
many:doing	0.103 -0.009 -0.094
many:family	-0.047 -0.007 0.054
many:generalWork	-0.036 0.077 -0.041
many:home	-0.008 -0.003 0.011
many:needed	0.044 -0.004 -0.04
many:offer	0.113 -0.005 -0.108
many:office	-0.094 -0.051 0.145
many:reply	0.075 -0.003 -0.072
many:skill	0.102 -0.016 -0.086
many:thing	0.091 -0.021 -0.07
many:wish	0.142 -0.032 -0.111
mark	-0.391 -0.166 0.567
minimal	-0.474 -0.15 0.625
minimalAfterConcrete	-0.264 -0.048 0.313
next:concrete	-0.188 -0.496 0.688
next:general	-0.201 0.713 -0.512
noClass	0.19 -0.434 0.25
noQuestion	0.259 -0.168 0.058
noWork	-0.258 -0.402 0.492
not	0.011 -0.163 0.154
notInvited+short	0.125 -0.307 0.195
offer+stuff	0.281 0.03 -0.31
opens	-0.392 0.134 0.25
pair:af at	0.093 -0.056 -0.037
pair:af de	-0.034 0 0.034
pair:af dem	-0.192 0.097 0.095
pair:af det	-0.003 0.074 -0.071
pair:af mig	0.03 0.012 -0.042
pair:af min	-0.122 -0.003 0.126
pair:af og	-0.077 -0.004 0.08
pair:af så	0.07 0 -0.071
pair:aften og	0.107 -0.022 -0.085
pair:aldrig har	-0.006 -0.006 0.012
pair:aldrig været	-0.036 -0.005 0.041
pair:alle andre	0.01 -0.002 -0.008
pair:alle de	-0.006 -0.009 0.015
pair:alle dem	0.032 -0.089 0.058
pair:alle mennesker	-0.004 0.023 -0.019
pair:alle sammen	-0.031 -0.017 0.048
pair:alt det	0.029 0.039 -0.068
pair:alt er	-0.023 -0.008 0.031
pair:alt hvad	-0.011 0.103 -0.092
pair:altså at	-0.002 -0.022 0.024
pair:altså de	0.027 -0.001 -0.026
pair:altså det	0.014 -0.002 -0.012
pair:altså en	0.018 -0.001 -0.017
pair:altså for	-0.063 -0.001 0.064
pair:altså ikke	-0.033 -0.014 0.047
pair:altså jeg	0.087 -0.041 -0.046
pair:altså rigtig	0.055 -0.006 -0.049
pair:altså sådan	0.021 -0.001 -0.02
pair:an på	-0.05 -0.008 0.058
pair:andet og	-0.063 0.062 0.002
pair:arbejde er	-0.001 0.016 -0.016
pair:arbejde jeg	-0.017 0.176 -0.159
pair:arbejde med	-0.024 -0.014 0.038
pair:at alle	-0.085 0.004 0.08
pair:at blive	-0.057 -0.008 0.066
pair:at den	-0.053 0.111 -0.058
pair:at der	0.143 0.06 -0.203
pair:at det	-0.229 0.126 0.103
pair:at få	-0.002 0.039 -0.037
pair:at gå	-0.05 0.006 0.044
pair:at han	0.016 -0.011 -0.005
pair:at have	0.04 0.015 -0.055
pair:at holde	-0.031 -0.01 0.041
pair:at hun	-0.078 -0.024 0.102
pair:at hvis	-0.054 0.154 -0.1
pair:at i	-0.021 -0.003 0.024
pair:at jeg	-0.071 -0.01 0.082
pair:at komme	-0.086 0.12 -0.034
pair:at køre	0.016 -0.004 -0.012
pair:at lave	0.156 -0.06 -0.096
pair:at ligge	0.098 -0.006 -0.092
pair:at lytte	0.012 -0.001 -0.012
pair:at læse	0.043 -0.01 -0.033
pair:at man	0.12 -0.113 -0.007
pair:at min	-0.097 -0.013 0.11
pair:at nogen	0.131 -0.052 -0.079
pair:at når	-0.017 0.039 -0.021
pair:at prøve	0.089 -0.013 -0.077
pair:at restaurere	0.01 0 -0.01
pair:at se	0.004 -0.024 0.02
pair:at sidde	0.145 -0.003 -0.141
pair:at sige	-0.008 -0.078 0.085
pair:at skrive	0.042 -0.004 -0.038
pair:at snakke	-0.016 -0.001 0.017
pair:at stille	0.085 -0.008 -0.077
pair:at stå	0.12 -0.014 -0.106
pair:at sy	0.02 -0.001 -0.019
pair:at tage	-0.035 0.027 0.008
pair:at vende	-0.028 -0.002 0.03
pair:at vi	-0.013 -0.003 0.016
pair:at vide	-0.043 0.11 -0.067
pair:at være	0.004 -0.014 0.01
pair:bad mig	-0.045 0 0.045
pair:bange for	0.038 -0.004 -0.034
pair:banken og	-0.022 -0.005 0.027
pair:bare at	0.072 0.041 -0.113
pair:bare det	-0.027 0.009 0.018
pair:bare en	0.033 -0.002 -0.031
pair:bare er	-0.017 -0.007 0.024
pair:bare for	0.018 -0.005 -0.013
pair:bare fordi	0.01 0.01 -0.02
pair:bare få	-0.068 -0.004 0.072
pair:bare i	0.011 0.012 -0.023
pair:bare ikke	-0.009 0.063 -0.054
pair:bare jeg	0.011 -0.001 -0.01
pair:bare på	-0.014 -0.001 0.016
pair:bare sige	0.01 -0.015 0.005
pair:bare svært	-0.033 -0.058 0.091
pair:bare sådan	-0.012 -0.01 0.022
pair:bedre end	0.003 0.037 -0.04
pair:begyndt at	0.019 -0.001 -0.018
pair:blev det	-0.016 -0.002 0.018
pair:blev vi	-0.017 0 0.018
pair:blive ved	-0.092 -0.025 0.116
pair:bliver det	-0.032 0 0.032
pair:bliver man	-0.031 -0.031 0.062
pair:bliver så	0.02 -0.004 -0.016
pair:bor i	-0.032 -0.013 0.045
pair:brev fra	-0.013 -0.001 0.014
pair:brug for	-0.024 0.105 -0.081
pair:bussen og	-0.039 -0.008 0.047
pair:da godt	0.003 0.088 -0.09
pair:da jeg	0.134 -0.016 -0.117
pair:da op	-0.045 -0.028 0.073
pair:dag jeg	-0.03 -0.004 0.033
pair:dag men	-0.115 -0.001 0.116
pair:de andre	-0.001 -0.01 0.011
pair:de at	-0.078 -0.009 0.087
pair:de bliver	0.055 -0.003 -0.052
pair:de der	0.073 -0.078 0.005
pair:de det	-0.01 -0.005 0.015
pair:de er	-0.007 -0.034 0.04
pair:de fleste	-0.063 0.18 -0.116
pair:de gamle	-0.014 -0.002 0.015
pair:de har	0.008 -0.063 0.054
pair:de høre	0.085 -0.002 -0.083
pair:de ikke	0.207 -0.014 -0.193
pair:de kan	-0.047 0 0.047
pair:de kigger	-0.001 -0.012 0.013
pair:de kom	0.024 -0.022 -0.002
pair:de kommer	-0.122 -0.011 0.133
pair:de kører	-0.069 -0.002 0.07
pair:de laver	0.015 -0.002 -0.012
pair:de manglede	0.011 -0.006 -0.005
pair:de mangler	0.02 -0.002 -0.018
pair:de og	0.06 -0.006 -0.054
pair:de sagde	-0.015 -0.003 0.018
pair:de siger	0.046 -0.015 -0.031
pair:de skal	-0.004 -0.09 0.094
pair:de skriver	-0.021 -0.001 0.022
pair:de skulle	0.052 -0.001 -0.051
pair:de små	0.029 -0.002 -0.028
pair:de står	0.046 -0.003 -0.043
pair:de så	-0.016 -0.007 0.023
pair:de søger	0.044 -0.012 -0.032
pair:de unge	0.01 -0.004 -0.006
pair:de ved	0.111 -0.011 -0.1
pair:de vil	-0.161 -0.009 0.17
pair:dem der	-0.018 -0.119 0.136
pair:dem hver	0.063 -0.007 -0.055
pair:dem i	0.061 -0.001 -0.06
pair:dem med	0.092 -0.004 -0.088
pair:dem og	-0.054 -0.005 0.059
pair:dem også	0.039 -0.002 -0.037
pair:dem om	0.113 -0.01 -0.103
pair:dem på	0.018 -0.001 -0.017
pair:dem så	-0.057 -0.001 0.059
pair:dem til	0.03 -0.001 -0.029
pair:dem ud	-0.074 -0.003 0.077
pair:den anden	-0.064 -0.024 0.087
pair:den bedste	0.02 -0.007 -0.013
pair:den dag	-0.013 -0.001 0.014
pair:den der	-0.004 -0.046 0.05
pair:den ene	0.035 -0.021 -0.014
pair:den er	-0.243 0.09 0.153
pair:den første	-0.023 -0.024 0.047
pair:den gamle	0.089 -0.006 -0.082
pair:den gode	0.01 -0.003 -0.007
pair:den her	-0.018 -0.002 0.021
pair:den i	-0.06 -0.001 0.061
pair:den jo	-0.023 -0.002 0.026
pair:den kan	-0.22 -0.009 0.229
pair:den kommer	-0.049 0.005 0.044
pair:den lille	0.084 -0.005 -0.079
pair:den lå	-0.047 -0.017 0.064
pair:den med	0.065 0 -0.064
pair:den og	-0.088 -0.007 0.095
pair:den samme	-0.027 -0.001 0.027
pair:den siger	-0.064 -0.01 0.074
pair:den skal	0.035 -0.006 -0.029
pair:den stol	-0.081 -0.004 0.085
pair:der bare	-0.016 0.072 -0.056
pair:der bliver	0.031 -0.001 -0.031
pair:der de	0.002 -0.012 0.01
pair:der det	0.077 0.044 -0.121
pair:der en	-0.186 -0.034 0.22
pair:der er	0.092 0.034 -0.125
pair:der får	-0.025 -0.006 0.031
pair:der gerne	0.083 -0.003 -0.081
pair:der går	0.015 0 -0.015
pair:der gør	0.044 -0.007 -0.038
pair:der har	-0.13 -0.026 0.156
pair:der hed	0.135 -0.004 -0.131
pair:der hedder	-0.012 -0.011 0.023
pair:der hvor	0.107 0.003 -0.109
pair:der hænger	0.071 -0.004 -0.067
pair:der i	-0.131 -0.013 0.144
pair:der ikke	-0.103 0.026 0.077
pair:der ingen	-0.047 0.042 0.005
pair:der jo	-0.081 0.154 -0.073
pair:der kan	0.003 0.106 -0.109
pair:der kom	0.01 -0.006 -0.004
pair:der kommer	0.054 -0.03 -0.024
pair:der kunne	0.012 -0.003 -0.008
pair:der kørte	0.032 0 -0.032
pair:der laver	0.063 -0.008 -0.056
pair:der lugter	0.005 -0.027 0.022
pair:der lå	0.106 -0.004 -0.103
pair:der mangler	0.049 0 -0.049
pair:der med	0.024 -0.003 -0.021
pair:der må	-0.02 -0.002 0.022
pair:der noget	-0.021 -0.004 0.025
pair:der og	-0.021 -0.014 0.035
pair:der også	-0.014 -0.002 0.016
pair:der på	-0.028 0.091 -0.063
pair:der sagde	-0.102 -0.023 0.124
pair:der sidder	-0.03 -0.065 0.095
pair:der skal	0.127 0.058 -0.185
pair:der stod	-0.27 -0.003 0.274
pair:der står	0.01 -0.016 0.006
pair:der så	-0.034 0.045 -0.011
pair:der turde	-0.038 -0.003 0.041
pair:der var	-0.055 -0.05 0.106
pair:der ved	-0.024 -0.002 0.026
pair:derfor jeg	-0.034 -0.009 0.043
pair:derhjemme og	0.093 -0.005 -0.088
pair:det andet	-0.015 0.059 -0.044
pair:det at	-0.02 0.038 -0.018
pair:det bare	0.038 0.018 -0.056
pair:det bedste	0.056 -0.005 -0.051
pair:det bliver	-0.022 -0.015 0.037
pair:det de	0.083 -0.025 -0.058
pair:det der	0.197 -0.019 -0.178
pair:det det	-0.181 0.14 0.042
pair:det dig	-0.004 -0.01 0.014
pair:det ene	-0.046 -0.023 0.07
pair:det eneste	0.042 0.003 -0.045
pair:det er	-0.144 0.08 0.064
pair:det fik	-0.031 0.007 0.024
pair:det folk	0.041 0.043 -0.084
pair:det for	0.058 0.001 -0.059
pair:det fordi	0.006 -0.012 0.006
pair:det gjorde	0.057 -0.003 -0.053
pair:det glemmer	0.098 -0.021 -0.077
pair:det godt	0.033 -0.029 -0.004
pair:det går	-0.026 -0.029 0.055
pair:det gælder	-0.019 0.067 -0.048
pair:det gør	-0.055 0.224 -0.169
pair:det handler	-0.007 0.046 -0.039
pair:det har	0.111 -0.014 -0.097
pair:det hele	0.061 -0.023 -0.038
pair:det her	0.018 0.029 -0.047
pair:det hver	-0.036 -0.008 0.044
pair:det i	0.132 -0.009 -0.123
pair:det ikke	-0.028 -0.076 0.103
pair:det jeg	0.131 0.104 -0.234
pair:det jo	-0.016 0.007 0.009
pair:det kan	-0.062 0.024 0.038
pair:det kommer	-0.05 -0.008 0.058
pair:det kunne	-0.072 -0.012 0.084
pair:det ligger	-0.013 -0.001 0.014
pair:det lyder	-0.055 0.059 -0.004
pair:det lærte	-0.017 -0.005 0.022
pair:det med	0.11 -0.004 -0.106
pair:det må	-0.073 0.198 -0.124
pair:det nu	-0.022 -0.064 0.086
pair:det og	-0.03 -0.002 0.032
pair:det på	0.115 -0.001 -0.114
pair:det rigtige	-0.019 0.015 0.003
pair:det sagde	0.094 -0.001 -0.093
pair:det samme	-0.1 -0.006 0.106
pair:det siger	-0.02 0.053 -0.032
pair:det skal	-0.047 0.131 -0.084
pair:det skulle	-0.114 0.068 0.046
pair:det står	-0.113 0.149 -0.036
pair:det så	0.057 0 -0.057
pair:det til	0.031 -0.007 -0.024
pair:det var	-0.08 -0.081 0.161
pair:det ved	0.008 -0.058 0.049
pair:det vel	-0.012 0.035 -0.023
pair:det vidste	-0.061 -0.001 0.061
pair:det vil	-0.004 0.099 -0.096
pair:det ville	0.091 -0.121 0.03
pair:det være	-0.087 0.089 -0.002
pair:det værste	-0.044 -0.002 0.045
pair:dig og	-0.029 0.064 -0.035
pair:drømmer om	0.023 -0.007 -0.015
pair:du det	0.026 -0.004 -0.022
pair:du er	0.057 -0.026 -0.031
pair:du har	0.034 -0.004 -0.03
pair:du jo	-0.023 -0.029 0.052
pair:du kan	0.034 -0.002 -0.032
pair:dække bord	-0.201 -0.003 0.204
pair:dér med	0.034 -0.002 -0.032
pair:døren med	-0.11 0 0.11
pair:efter at	-0.032 -0.001 0.032
pair:efter den	-0.008 -0.002 0.01
pair:egentlig godt	0.042 -0.008 -0.034
pair:eksempel dem	0.026 -0.006 -0.019
pair:en af	-0.021 0.113 -0.092
pair:en aften	0.098 -0.021 -0.077
pair:en anden	-0.025 -0.009 0.034
pair:en bog	-0.016 -0.005 0.021
pair:en bule	0.221 -0.029 -0.192
pair:en dag	-0.044 -0.004 0.048
pair:en der	0.216 -0.034 -0.182
pair:en gang	0.08 -0.004 -0.076
pair:en god	-0.048 -0.002 0.05
pair:en halv	-0.097 -0.001 0.098
pair:en hammer	0.074 -0.003 -0.071
pair:en hel	-0.018 -0.004 0.022
pair:en hund	-0.02 -0.007 0.028
pair:en i	-0.079 -0.019 0.098
pair:en jeg	-0.09 -0.007 0.097
pair:en krimi	0.098 -0.004 -0.093
pair:en kvinde	-0.043 -0.007 0.05
pair:en kælder	0.019 -0.001 -0.018
pair:en lettelse	-0.02 -0.001 0.021
pair:en lille	0.007 -0.032 0.025
pair:en mand	-0.058 0.013 0.046
pair:en med	0.028 -0.009 -0.02
pair:en måned	-0.055 -0.003 0.058
pair:en ny	-0.137 -0.007 0.144
pair:en og	0.021 -0.001 -0.021
pair:en om	0.043 -0.004 -0.039
pair:en omvej	0.039 -0.005 -0.035
pair:en plads	-0.002 0.015 -0.013
pair:en plakat	-0.159 0.158 0.001
pair:en prøve	0.028 -0.001 -0.027
pair:en på	-0.007 -0.003 0.01
pair:en slags	-0.035 -0.007 0.042
pair:en sommer	0.024 -0.001 -0.023
pair:en stol	0.048 -0.013 -0.035
pair:en til	0.109 -0.015 -0.094
pair:en time	-0.066 -0.001 0.067
pair:en uge	0.062 -0.005 -0.057
pair:en vagt	-0.013 -0.001 0.014
pair:en vest	-0.011 -0.005 0.015
pair:en vogn	0.012 -0.003 -0.009
pair:end mig	-0.028 -0.004 0.032
pair:eneste der	-0.123 -0.004 0.127
pair:eneste jeg	0.032 -0.003 -0.029
pair:enige om	-0.013 0.002 0.011
pair:er aldrig	0.012 -0.002 -0.01
pair:er altid	0.087 -0.01 -0.077
pair:er altså	-0.097 -0.004 0.101
pair:er at	0.069 -0.079 0.01
pair:er bange	0.04 -0.007 -0.033
pair:er bare	-0.084 0.032 0.051
pair:er bedre	0.062 -0.026 -0.036
pair:er begyndt	0.019 -0.001 -0.018
pair:er betalt	-0.025 -0.018 0.043
pair:er blevet	-0.052 -0.019 0.071
pair:er da	-0.019 -0.003 0.022
pair:er de	-0.027 -0.01 0.037
pair:er den	-0.099 0.049 0.049
pair:er der	-0.086 0.078 0.008
pair:er derfor	-0.034 -0.009 0.043
pair:er det	0.176 -0.041 -0.134
pair:er du	-0.011 -0.004 0.015
pair:er dét	0.013 -0.005 -0.009
pair:er en	-0.092 0.07 0.022
pair:er et	0.116 0.032 -0.148
pair:er fint	0.039 -0.01 -0.029
pair:er flyttet	-0.029 -0.003 0.032
pair:er for	-0.028 -0.019 0.047
pair:er fordi	0 -0.011 0.011
pair:er fra	-0.037 -0.003 0.04
pair:er fuld	-0.022 -0.015 0.037
pair:er færdig	0.012 0 -0.011
pair:er født	-0.043 -0.065 0.108
pair:er glad	-0.042 -0.005 0.047
pair:er god	0.092 -0.006 -0.085
pair:er godt	-0.005 -0.056 0.061
pair:er gået	-0.044 -0.006 0.05
pair:er helt	0.012 -0.011 -0.001
pair:er hos	0.11 -0.001 -0.109
pair:er i	0.005 -0.074 0.069
pair:er ikke	-0.145 -0.005 0.151
pair:er ingen	0.032 -0.001 -0.031
pair:er jeg	-0.023 0.132 -0.11
pair:er jo	0.066 0.146 -0.213
pair:er klar	-0.012 0.022 -0.01
pair:er kommet	-0.066 0.012 0.053
pair:er kun	0.084 -0.009 -0.075
pair:er lige	0.168 -0.001 -0.166
pair:er man	0.015 -0.019 0.004
pair:er meget	-0.011 -0.002 0.013
pair:er mest	-0.054 0 0.054
pair:er mig	0.099 0.054 -0.154
pair:er min	-0.163 0.036 0.127
pair:er nede	0.037 -0.006 -0.032
pair:er noget	0.025 0.029 -0.054
pair:er nok	-0.063 -0.002 0.064
pair:er nu	-0.092 0.034 0.058
pair:er når	0.084 -0.005 -0.079
pair:er også	0.076 0.106 -0.181
pair:er okay	0.023 -0.003 -0.02
pair:er på	-0.004 0.04 -0.036
pair:er social	0.028 0.017 -0.045
pair:er som	-0.018 -0.022 0.04
pair:er så	0.039 -0.002 -0.037
pair:er til	-0.02 -0.006 0.026
pair:er to	0.018 -0.002 -0.016
pair:er vel	-0.001 0.015 -0.014
pair:er vi	-0.113 0.059 0.054
pair:et arbejde	-0.045 0.089 -0.044
pair:et det	0.023 -0.001 -0.022
pair:et glas	-0.107 -0.003 0.109
pair:et job	-0.072 0.124 -0.052
pair:et kursus	0.028 -0.002 -0.027
pair:et lille	0 -0.012 0.012
pair:et og	0.056 -0.037 -0.018
pair:et sted	0.099 0.021 -0.119
pair:et år	-0.025 -0.012 0.037
pair:fem og	0.076 -0.001 -0.074
pair:fem om	0.13 -0.004 -0.126
pair:fem år	0.137 -0.024 -0.113
pair:fik den	0.028 -0.002 -0.025
pair:fik en	-0.072 -0.024 0.096
pair:fik jeg	0.013 -0.014 0.001
pair:fik lov	0.034 -0.004 -0.03
pair:fik vi	0.018 0.007 -0.025
pair:finde ud	-0.004 0.083 -0.08
pair:finder jeg	0.027 -0.001 -0.026
pair:fint men	0.049 -0.001 -0.048
pair:fire og	0.033 -0.02 -0.013
pair:fire til	0.017 -0.003 -0.014
pair:fire timer	0.087 -0.001 -0.085
pair:fire tusind	-0.022 -0.019 0.041
pair:fire år	0.042 -0.005 -0.036
pair:firmaet og	0.015 -0.003 -0.012
pair:flyttet ind	-0.028 -0.002 0.03
pair:folk bliver	0.015 -0.004 -0.011
pair:folk der	0.061 -0.04 -0.021
pair:folk i	-0.053 0.147 -0.094
pair:folk kom	0.082 -0.002 -0.08
pair:folk med	-0.099 -0.004 0.104
pair:folk siger	-0.082 0.108 -0.025
pair:folk skal	0.011 -0.004 -0.007
pair:for alle	-0.059 -0.005 0.064
pair:for andre	0.024 0.003 -0.027
pair:for at	0.021 -0.045 0.024
pair:for dem	0.075 -0.011 -0.064
pair:for der	-0.024 -0.004 0.028
pair:for det	0.077 0.05 -0.127
pair:for eksempel	0.027 -0.006 -0.021
pair:for en	-0.031 -0.007 0.038
pair:for et	-0.026 0.007 0.019
pair:for folk	-0.125 0.169 -0.044
pair:for gammel	0.013 -0.001 -0.012
pair:for hende	0.018 -0.001 -0.017
pair:for hun	-0.011 -0.001 0.012
pair:for jeg	-0.023 -0.006 0.029
pair:for jer	-0.042 0.056 -0.014
pair:for lidt	0.071 -0.015 -0.056
pair:for man	-0.002 0.046 -0.044
pair:for meget	0.049 -0.001 -0.047
pair:for mig	0.061 -0.006 -0.056
pair:for min	-0.022 -0.007 0.029
pair:for nu	-0.023 0 0.023
pair:for sent	0.102 -0.064 -0.038
pair:for sjov	-0.057 -0.001 0.059
pair:for tiden	-0.009 -0.019 0.029
pair:for tre	0.046 -0.001 -0.045
pair:fordi de	0.021 -0.025 0.004
pair:fordi der	0.014 -0.004 -0.011
pair:fordi ingen	0.011 -0.01 -0.001
pair:fordi jeg	-0.092 -0.041 0.133
pair:fortalte om	0.06 0 -0.06
pair:fra ni	0.137 -0.002 -0.135
pair:fra starten	0.026 -0.009 -0.018
pair:frem til	-0.086 -0.008 0.094
pair:fri klokken	0.047 -0.002 -0.045
pair:fuld af	-0.041 -0.002 0.043
pair:fundet ud	-0.017 -0.013 0.03
pair:fyr fra	-0.025 -0.001 0.026
pair:få lov	-0.074 -0.008 0.082
pair:fået at	-0.03 0.126 -0.096
pair:fået en	0.003 0.014 -0.017
pair:får jeg	0.011 -0.004 -0.007
pair:første gang	-0.052 -0.019 0.071
pair:gang jeg	-0.095 -0.022 0.117
pair:gang og	-0.058 -0.006 0.065
pair:gav mig	-0.03 -0.004 0.034
pair:gerne det	-0.037 0.05 -0.012
pair:gerne have	-0.012 0.067 -0.056
pair:gerne prøve	0.031 -0.018 -0.013
pair:gerne tilbage	-0.08 0.131 -0.051
pair:gerne vil	0.083 -0.003 -0.081
pair:gerne være	0.058 -0.002 -0.057
pair:gik jeg	0.012 -0.002 -0.01
pair:giv mig	0.012 -0.001 -0.011
pair:gjorde den	-0.031 -0.002 0.033
pair:gjorde jeg	0.043 -0.003 -0.04
pair:gjort det	0.027 -0.002 -0.025
pair:glad for	-0.037 -0.009 0.045
pair:god til	0.035 -0.012 -0.024
pair:godt at	-0.017 0.067 -0.05
pair:godt gøre	0.04 -0.001 -0.04
pair:godt have	0.008 0.003 -0.01
pair:godt lide	0.135 -0.049 -0.085
pair:godt se	0.015 0 -0.014
pair:godt set	-0.054 -0.003 0.057
pair:godt tænke	0.013 0.004 -0.017
pair:godt være	0.122 -0.027 -0.095
pair:gå med	0.059 -0.004 -0.054
pair:gået i	-0.04 -0.006 0.046
pair:går forbi	0.066 -0.011 -0.055
pair:går med	0.055 -0.001 -0.054
pair:går ned	0.068 -0.001 -0.068
pair:går og	0 0.055 -0.055
pair:går op	-0.028 -0.003 0.031
pair:går på	-0.044 0.001 0.043
pair:gælder om	-0.048 -0.002 0.05
pair:gør de	-0.01 -0.005 0.015
pair:gør dem	0.03 -0.004 -0.026
pair:gør det	-0.026 0.189 -0.163
pair:gør jeg	-0.01 -0.002 0.012
pair:gøre det	0.04 -0.001 -0.04
pair:haft ondt	0.026 -0.001 -0.024
pair:ham der	-0.055 -0.014 0.069
pair:ham fra	0.039 0 -0.038
pair:ham med	0.046 -0.003 -0.043
pair:ham så	-0.011 -0.004 0.015
pair:han blev	-0.08 -0.002 0.081
pair:han er	-0.029 -0.014 0.044
pair:han har	-0.198 -0.029 0.228
pair:han havde	-0.049 -0.002 0.051
pair:han ikke	-0.047 -0.006 0.053
pair:han kunne	-0.103 -0.001 0.104
pair:han mangler	0.045 -0.003 -0.041
pair:han sad	-0.099 -0.001 0.1
pair:han sagde	0.037 -0.008 -0.028
pair:han siger	0.05 -0.012 -0.038
pair:han skal	0.014 0 -0.014
pair:han spørger	0.04 0 -0.039
pair:han tog	0.027 -0.004 -0.022
pair:han var	-0.043 0 0.043
pair:han ville	0.11 -0.004 -0.105
pair:handler om	-0.007 0.046 -0.039
pair:hans bror	-0.016 -0.001 0.016
pair:har de	-0.026 0.059 -0.033
pair:har den	0.091 -0.007 -0.084
pair:har det	-0.022 0.039 -0.018
pair:har en	0.143 -0.022 -0.12
pair:har et	-0.032 0.056 -0.024
pair:har faktisk	0.026 -0.001 -0.025
pair:har fundet	-0.113 -0.017 0.13
pair:har fået	-0.021 0.083 -0.062
pair:har gjort	0.043 -0.005 -0.037
pair:har haft	0.007 -0.054 0.047
pair:har i	-0.068 -0.007 0.075
pair:har ikke	0.1 -0.04 -0.06
pair:har jeg	0.117 -0.036 -0.081
pair:har jo	0.137 0.023 -0.159
pair:har kigget	0.028 0 -0.028
pair:har lavet	-0.024 -0.022 0.047
pair:har lovet	0.013 -0.001 -0.013
pair:har lukket	-0.052 -0.004 0.056
pair:har lært	0.024 -0.006 -0.019
pair:har nøglen	-0.044 -0.005 0.049
pair:har også	0.011 0.006 -0.016
pair:har på	-0.004 -0.01 0.013
pair:har ringet	-0.011 -0.009 0.02
pair:har sagt	-0.002 0.109 -0.107
pair:har sat	-0.11 -0.024 0.133
pair:har set	0.042 -0.001 -0.041
pair:har siddet	-0.046 -0.024 0.069
pair:har skrevet	-0.034 -0.001 0.035
pair:har snakket	-0.004 -0.007 0.011
pair:har spurgt	0.023 -0.004 -0.019
pair:har sådan	0.018 0 -0.017
pair:har taget	-0.095 -0.01 0.105
pair:har to	-0.03 -0.004 0.034
pair:har tænkt	0.095 0.072 -0.167
pair:har været	-0.062 0.033 0.03
pair:havde de	0.013 -0.001 -0.011
pair:havde en	0.047 -0.004 -0.043
pair:havde været	-0.021 -0.004 0.025
pair:have en	-0.039 -0.03 0.07
pair:have et	-0.001 0.032 -0.031
pair:have hjælp	-0.024 -0.001 0.024
pair:have mig	0.027 -0.003 -0.024
pair:have noget	0.061 0.006 -0.068
pair:hedder det	-0.011 -0.001 0.011
pair:hele dagen	0.114 -0.003 -0.111
pair:hele mit	-0.012 0.089 -0.076
pair:hele tiden	-0.115 -0.024 0.139
pair:hele vejen	-0.148 -0.004 0.152
pair:heller ikke	-0.047 -0.003 0.05
pair:helst ikke	-0.11 -0.015 0.125
pair:helt andet	-0.026 -0.004 0.031
pair:hende den	0.028 -0.001 -0.027
pair:hende der	0.066 -0.008 -0.058
pair:hende fra	-0.023 0 0.023
pair:hende jeg	0.068 -0.026 -0.042
pair:hende med	-0.101 -0.002 0.103
pair:hende på	0.045 -0.002 -0.042
pair:her er	-0.015 -0.024 0.039
pair:her for	-0.008 0.209 -0.201
pair:her jeg	-0.043 -0.004 0.047
pair:hjalp med	0.01 0 -0.01
pair:hjem fra	0.002 -0.011 0.009
pair:hjem og	-0.03 -0.003 0.032
pair:hjem så	-0.012 0 0.012
pair:hjemme hos	-0.031 -0.004 0.035
pair:hjælp til	-0.023 -0.001 0.024
pair:hold da	-0.045 -0.028 0.073
pair:holde styr	-0.056 -0.01 0.066
pair:holde øje	-0.026 -0.008 0.034
pair:hos dem	-0.094 -0.003 0.097
pair:hos en	0.015 -0.008 -0.007
pair:hos ham	0.035 -0.002 -0.033
pair:hos hende	-0.053 -0.001 0.055
pair:hos mig	-0.121 0 0.122
pair:hos os	-0.036 -0.007 0.042
pair:hun at	-0.098 -0.001 0.099
pair:hun er	-0.102 -0.04 0.141
pair:hun fik	-0.011 -0.004 0.015
pair:hun har	-0.027 -0.021 0.048
pair:hun havde	-0.074 -0.009 0.083
pair:hun ikke	-0.14 -0.012 0.153
pair:hun kan	-0.062 -0.009 0.071
pair:hun kunne	0.028 -0.001 -0.027
pair:hun mig	0.015 -0.005 -0.01
pair:hun og	0.018 -0.015 -0.004
pair:hun sagde	0.276 -0.036 -0.24
pair:hun siger	0.092 -0.009 -0.083
pair:hun synger	-0.035 -0.002 0.036
pair:hun så	-0.012 -0.012 0.024
pair:hun var	-0.1 -0.004 0.104
pair:hun vil	-0.012 -0.002 0.014
pair:hunden og	0.016 -0.007 -0.01
pair:hundrede og	0.065 -0.026 -0.039
pair:huslejen er	-0.068 -0.016 0.083
pair:hvad den	0.03 -0.004 -0.026
pair:hvad der	-0.01 -0.08 0.09
pair:hvad det	-0.014 -0.008 0.022
pair:hvad er	-0.012 -0.005 0.017
pair:hvad i	0.03 0.118 -0.148
pair:hvad jeg	0.124 -0.029 -0.095
pair:hvad man	0.022 -0.002 -0.02
pair:hvad skal	-0.037 0.042 -0.006
pair:hvad var	-0.007 -0.06 0.067
pair:hvem der	-0.04 -0.004 0.044
pair:hvem er	-0.005 -0.013 0.018
pair:hvem har	-0.014 -0.006 0.02
pair:hver aften	-0.006 -0.005 0.012
pair:hver anden	-0.021 -0.013 0.035
pair:hver dag	0.069 -0.002 -0.067
pair:hver en	-0.16 -0.005 0.165
pair:hver gang	-0.21 -0.025 0.235
pair:hvert fald	-0.051 0.051 0
pair:hvis der	-0.049 -0.037 0.086
pair:hvis det	0.075 0.009 -0.084
pair:hvis jeg	0.014 -0.03 0.016
pair:hvis man	-0.113 0.153 -0.039
pair:hvis nogen	-0.009 0.044 -0.035
pair:hvor de	0.1 -0.007 -0.093
pair:hvor den	0.011 -0.016 0.005
pair:hvor der	-0.087 -0.006 0.093
pair:hvor det	0.019 -0.001 -0.018
pair:hvor jeg	0.019 0.007 -0.026
pair:hvor man	0.001 -0.014 0.013
pair:hvor mange	0.013 0 -0.013
pair:hvor min	0.017 -0.002 -0.015
pair:hvor vi	0.072 -0.002 -0.07
pair:hvordan man	-0.01 -0.005 0.015
pair:høre den	0.066 -0.016 -0.05
pair:høre når	0.074 -0.004 -0.07
pair:i 2009	0.042 -0.026 -0.016
pair:i arbejde	-0.048 0.119 -0.071
pair:i beskæftigelse	-0.032 0.082 -0.049
pair:i bilen	0.03 -0.003 -0.027
pair:i brevet	-0.052 -0.021 0.073
pair:i bussen	-0.039 -0.008 0.047
pair:i dag	-0.109 0.021 0.088
pair:i den	0.11 0.09 -0.201
pair:i det	-0.11 0.06 0.051
pair:i en	-0.125 -0.065 0.19
pair:i et	0.058 -0.006 -0.052
pair:i fem	-0.05 -0.004 0.053
pair:i gang	-0.061 0.01 0.051
pair:i går	-0.174 -0.018 0.192
pair:i hvert	-0.051 0.051 0
pair:i i	0.047 -0.004 -0.043
pair:i kantinen	0.016 -0.003 -0.013
pair:i mange	-0.037 -0.001 0.039
pair:i marts	-0.139 -0.011 0.15
pair:i maven	-0.021 -0.001 0.022
pair:i mig	-0.023 0.042 -0.019
pair:i min	0.007 -0.01 0.003
pair:i morgen	0.036 -0.031 -0.005
pair:i og	0.109 -0.003 -0.106
pair:i opgangen	-0.015 0 0.016
pair:i siger	-0.011 -0.003 0.014
pair:i stedet	-0.014 -0.002 0.016
pair:i stykker	0.068 -0.012 -0.056
pair:i sådan	0.039 -0.026 -0.014
pair:i tirsdags	0.055 -0.011 -0.045
pair:i to	-0.052 -0.006 0.058
pair:i tolv	0.047 -0.006 -0.041
pair:i tre	-0.024 -0.024 0.048
pair:i vejen	-0.007 -0.026 0.033
pair:i virkeligheden	0.009 0.001 -0.01
pair:i vores	0.027 -0.013 -0.014
pair:i år	-0.031 -0.005 0.035
pair:i øjnene	-0.04 0.056 -0.016
pair:igen hvis	0.01 0 -0.01
pair:ikke alt	-0.005 0.05 -0.045
pair:ikke at	-0.044 0.083 -0.039
pair:ikke bare	-0.055 0.009 0.046
pair:ikke det	0.037 0.066 -0.103
pair:ikke en	0.201 -0.036 -0.165
pair:ikke er	-0.087 -0.036 0.123
pair:ikke for	-0.105 -0.004 0.108
pair:ikke fordi	0.03 -0.024 -0.006
pair:ikke gøre	0.035 -0.007 -0.028
pair:ikke har	0.045 -0.005 -0.04
pair:ikke havde	0.089 -0.009 -0.081
pair:ikke have	0.055 -0.009 -0.046
pair:ikke hjemme	-0.038 -0.017 0.055
pair:ikke huske	-0.052 -0.003 0.055
pair:ikke hvad	0.036 -0.006 -0.03
pair:ikke hvor	-0.111 -0.004 0.115
pair:ikke høre	-0.03 -0.012 0.042
pair:ikke i	0.115 -0.01 -0.105
pair:ikke kan	0.089 0.002 -0.091
pair:ikke komme	-0.054 -0.009 0.063
pair:ikke kunne	-0.039 -0.002 0.04
pair:ikke med	-0.152 -0.018 0.171
pair:ikke nogen	-0.013 -0.007 0.02
pair:ikke noget	-0.101 0.032 0.068
pair:ikke på	0.094 -0.002 -0.092
pair:ikke ret	0.057 -0.008 -0.049
pair:ikke rigtig	-0.143 -0.008 0.151
pair:ikke selv	-0.068 0 0.067
pair:ikke sige	-0.023 -0.006 0.029
pair:ikke skal	-0.049 -0.005 0.054
pair:ikke sove	0.022 0 -0.022
pair:ikke så	-0.095 0.074 0.021
pair:ikke tilbage	0.051 -0.003 -0.048
pair:ikke tænkt	-0.009 -0.01 0.018
pair:ikke var	0.035 -0.004 -0.031
pair:ikke vil	-0.026 -0.015 0.04
pair:ikke være	0.011 0.036 -0.047
pair:imod mig	0.017 -0.004 -0.013
pair:ind et	0.008 0.04 -0.048
pair:ind for	0.076 -0.008 -0.068
pair:ind i	-0.161 -0.007 0.168
pair:ind med	0.008 0.006 -0.014
pair:ind og	0.023 0.038 -0.061
pair:ind til	-0.01 -0.002 0.012
pair:inde hos	-0.049 -0.003 0.052
pair:inden den	0.08 -0.004 -0.075
pair:inden for	-0.009 0.053 -0.044
pair:ingen der	0.024 0.041 -0.065
pair:ja altså	0.03 -0.02 -0.01
pair:ja de	-0.016 -0.005 0.021
pair:ja den	-0.012 -0.004 0.016
pair:ja der	-0.026 -0.015 0.041
pair:ja det	-0.038 0.066 -0.028
pair:ja en	0.07 -0.005 -0.065
pair:ja for	-0.046 -0.005 0.052
pair:ja hun	-0.087 -0.015 0.102
pair:ja hvis	-0.022 -0.024 0.047
pair:ja i	-0.045 0.015 0.03
pair:ja ja	-0.041 0 0.042
pair:ja jeg	-0.121 0.065 0.056
pair:ja men	-0.088 -0.009 0.097
pair:ja og	-0.05 -0.003 0.053
pair:ja okay	-0.028 -0.002 0.03
pair:ja på	0.168 -0.059 -0.108
pair:ja så	-0.029 -0.003 0.032
pair:ja tak	-0.081 -0.012 0.093
pair:ja undskyld	0.021 -0.001 -0.02
pair:jamen det	-0.024 -0.014 0.038
pair:jeg af	-0.038 -0.007 0.045
pair:jeg aldrig	0.097 -0.009 -0.089
pair:jeg at	-0.112 0.061 0.052
pair:jeg bare	0.01 -0.001 -0.008
pair:jeg blev	-0.055 -0.002 0.057
pair:jeg bor	0.036 -0.003 -0.033
pair:jeg da	0.003 0.089 -0.092
pair:jeg den	0.082 -0.002 -0.08
pair:jeg der	-0.105 -0.001 0.106
pair:jeg det	-0.055 0.004 0.051
pair:jeg drømmer	0.028 -0.015 -0.013
pair:jeg elsker	0.058 -0.001 -0.057
pair:jeg en	-0.051 -0.002 0.053
pair:jeg er	0.091 0.067 -0.158
pair:jeg fik	-0.026 -0.028 0.054
pair:jeg fortalte	0.06 0 -0.06
pair:jeg få	-0.004 -0.034 0.038
pair:jeg får	0.021 -0.008 -0.013
pair:jeg gerne	-0.047 0.063 -0.015
pair:jeg gider	-0.014 -0.013 0.027
pair:jeg gik	0.087 -0.024 -0.063
pair:jeg gjorde	-0.044 -0.003 0.047
pair:jeg godt	-0.035 0.041 -0.006
pair:jeg går	0.01 -0.051 0.041
pair:jeg gør	0.038 -0.001 -0.037
pair:jeg har	-0.204 0.305 -0.102
pair:jeg havde	0.189 -0.015 -0.174
pair:jeg have	0.034 -0.001 -0.033
pair:jeg hedder	0.018 0 -0.018
pair:jeg hellere	0.015 0.01 -0.024
pair:jeg helst	0.021 -0.006 -0.016
pair:jeg hjalp	0.012 0 -0.012
pair:jeg holdt	-0.016 -0.003 0.019
pair:jeg i	0.02 0.006 -0.027
pair:jeg ikke	-0.227 -0.069 0.295
pair:jeg jo	-0.201 0.106 0.095
pair:jeg kan	0.218 -0.18 -0.039
pair:jeg kender	0.023 -0.003 -0.02
pair:jeg klippede	0.042 -0.004 -0.038
pair:jeg kom	0.056 -0.026 -0.03
pair:jeg kommer	-0.016 0.005 0.011
pair:jeg kunne	0.163 0.009 -0.171
pair:jeg kører	0.032 -0.001 -0.031
pair:jeg lave	0.014 -0.001 -0.013
pair:jeg laver	0.017 0 -0.017
pair:jeg lov	0.065 -0.011 -0.054
pair:jeg lå	-0.048 -0.007 0.056
pair:jeg mangler	-0.083 -0.002 0.085
pair:jeg med	-0.011 -0.003 0.014
pair:jeg mente	-0.012 -0.001 0.013
pair:jeg må	0.035 -0.02 -0.015
pair:jeg måske	0.017 -0.001 -0.016
pair:jeg nu	0.033 -0.001 -0.033
pair:jeg og	0.052 -0.002 -0.051
pair:jeg også	-0.057 0.037 0.02
pair:jeg på	0.04 -0.001 -0.04
pair:jeg sad	-0.008 -0.021 0.03
pair:jeg sagde	-0.018 -0.007 0.025
pair:jeg savner	0.037 -0.006 -0.031
pair:jeg se	-0.054 -0.007 0.061
pair:jeg selv	0.048 -0.001 -0.046
pair:jeg ser	0.043 -0.002 -0.041
pair:jeg sidder	-0.05 -0.009 0.059
pair:jeg sige	-0.003 -0.071 0.074
pair:jeg siger	-0.067 0.143 -0.076
pair:jeg skal	-0.274 0.028 0.245
pair:jeg skulle	-0.028 -0.048 0.076
pair:jeg snakker	0.025 -0.028 0.003
pair:jeg solgte	0.026 0 -0.026
pair:jeg sov	-0.049 -0.008 0.057
pair:jeg stod	0.062 -0.009 -0.053
pair:jeg synes	0.002 -0.046 0.045
pair:jeg så	-0.095 -0.029 0.124
pair:jeg sætter	0.027 -0.001 -0.026
pair:jeg tager	0.06 -0.015 -0.045
pair:jeg tegnede	-0.022 -0.002 0.024
pair:jeg tog	0.086 -0.003 -0.082
pair:jeg troede	-0.052 -0.008 0.06
pair:jeg tror	0.018 0.102 -0.119
pair:jeg tænker	0.142 -0.018 -0.124
pair:jeg tænkte	-0.059 -0.002 0.061
pair:jeg var	0.44 -0.06 -0.379
pair:jeg ved	-0.166 0.048 0.118
pair:jeg vel	-0.078 0.248 -0.17
pair:jeg vil	0.209 0.129 -0.339
pair:jeg ville	0.247 -0.179 -0.068
pair:jeg vågnede	-0.022 -0.002 0.025
pair:jeg vågner	0.089 -0.015 -0.074
pair:jeg været	0.04 -0.002 -0.038
pair:jo aldrig	-0.033 -0.005 0.037
pair:jo altid	0.002 0.101 -0.103
pair:jo bare	-0.032 -0.009 0.041
pair:jo de	0.022 -0.013 -0.009
pair:jo den	-0.045 -0.003 0.048
pair:jo der	0.02 -0.003 -0.017
pair:jo det	-0.019 0.071 -0.052
pair:jo for	0.031 0.066 -0.096
pair:jo gerne	-0.055 0.119 -0.064
pair:jo i	0.064 -0.003 -0.061
pair:jo ikke	-0.059 0.049 0.009
pair:jo køre	0.063 -0.005 -0.058
pair:jo lidt	-0.027 -0.002 0.029
pair:jo sådan	-0.013 -0.013 0.026
pair:jo tak	-0.084 -0.022 0.106
pair:job så	-0.015 0.078 -0.062
pair:kalde det	0.03 -0.012 -0.018
pair:kan alle	0.012 -0.002 -0.01
pair:kan arbejde	-0.065 0.059 0.006
pair:kan det	0.009 0.166 -0.175
pair:kan du	0.059 -0.002 -0.057
pair:kan finde	0.03 0.012 -0.042
pair:kan få	-0.129 -0.006 0.135
pair:kan godt	0.129 -0.044 -0.085
pair:kan høre	0.073 -0.068 -0.004
pair:kan ikke	-0.329 -0.051 0.38
pair:kan jeg	-0.081 0.061 0.019
pair:kan komme	0.025 -0.011 -0.014
pair:kan lave	0.01 -0.001 -0.009
pair:kan lide	-0.041 -0.009 0.05
pair:kan lægge	0.084 -0.003 -0.081
pair:kan man	-0.087 -0.038 0.125
pair:kan se	0.15 -0.002 -0.148
pair:kan stadig	0.022 -0.001 -0.022
pair:kan sælge	0.025 0 -0.025
pair:kan være	-0.017 0.044 -0.027
pair:kantine og	-0.041 -0.006 0.047
pair:kiggede på	0.056 -0.001 -0.055
pair:kigger på	-0.104 -0.03 0.134
pair:kigget på	0.028 0 -0.028
pair:klar til	-0.007 0.022 -0.015
pair:klokken elleve	-0.074 -0.003 0.077
pair:klokken fem	0.194 -0.005 -0.19
pair:klokken seks	-0.022 -0.002 0.024
pair:klokken ti	-0.016 -0.002 0.018
pair:klokken to	0.035 -0.002 -0.033
pair:kom der	-0.078 -0.003 0.081
pair:kom for	0.089 -0.035 -0.054
pair:kom forbi	0.021 -0.005 -0.016
pair:kom hjem	0.015 -0.002 -0.012
pair:kom til	-0.029 -0.008 0.037
pair:komme for	0.111 -0.051 -0.06
pair:komme i	-0.091 0.107 -0.016
pair:komme ind	-0.056 0.038 0.019
pair:komme og	0.019 -0.001 -0.019
pair:kommer an	-0.05 -0.008 0.058
pair:kommer fra	0.017 0.005 -0.023
pair:kommer ind	0.023 -0.028 0.005
pair:kommer og	-0.039 -0.027 0.066
pair:kommet ind	-0.028 0.036 -0.008
pair:kone siger	0.05 0.165 -0.215
pair:kontanthjælp så	-0.009 -0.026 0.035
pair:kroppen ikke	0.114 -0.022 -0.093
pair:kun en	0.098 -0.035 -0.063
pair:kun kan	-0.046 -0.002 0.048
pair:kunne godt	0.135 -0.024 -0.11
pair:kunne ikke	-0.186 -0.003 0.189
pair:kunne jeg	-0.133 -0.005 0.138
pair:kunne jo	0.049 -0.008 -0.042
pair:kunne komme	-0.028 0 0.029
pair:kunne nok	0.015 -0.001 -0.014
pair:kunne se	0.031 0.05 -0.081
pair:kunne tænke	0.028 0 -0.028
pair:kunne være	0.045 -0.008 -0.037
pair:kø ved	-0.096 -0.012 0.108
pair:kører forbi	-0.07 -0.004 0.074
pair:kørte vi	-0.111 -0.002 0.113
pair:lade mig	0.045 -0.018 -0.026
pair:lang tid	-0.026 -0.002 0.029
pair:lave noget	0.017 -0.005 -0.012
pair:lavet om	-0.117 -0.005 0.122
pair:lide at	0.026 -0.008 -0.018
pair:lide det	0.03 -0.002 -0.028
pair:lidt af	-0.014 0 0.014
pair:lidt det	0.02 -0.003 -0.018
pair:lige meget	0.166 0.047 -0.212
pair:lige så	0.022 0.015 -0.037
pair:lige ved	-0.04 -0.004 0.044
pair:ligger i	-0.039 -0.023 0.062
pair:ligget på	-0.012 0 0.012
pair:ligner en	-0.04 -0.057 0.097
pair:lille sted	0.002 -0.012 0.01
pair:lov at	0.022 -0.005 -0.017
pair:lov til	-0.012 -0.003 0.015
pair:lugter af	-0.042 -0.025 0.066
pair:lys fra	-0.079 -0.004 0.083
pair:lys i	0.03 -0.004 -0.027
pair:lyst til	-0.052 -0.005 0.057
pair:lå i	-0.033 -0.003 0.036
pair:lå jeg	-0.084 -0.001 0.084
pair:lå på	-0.06 0.067 -0.007
pair:lægge gulv	0.162 -0.007 -0.155
pair:lægger jeg	-0.02 -0.001 0.021
pair:lært at	0.018 -0.004 -0.014
pair:løb og	-0.002 0.046 -0.043
pair:man bare	-0.101 0.156 -0.055
pair:man er	0.016 -0.07 0.053
pair:man får	-0.084 -0.004 0.088
pair:man gik	0.01 -0.004 -0.006
pair:man går	0.031 0 -0.032
pair:man har	0.062 0.071 -0.132
pair:man ikke	0.123 0.031 -0.154
pair:man kan	0.091 -0.016 -0.075
pair:man kunne	0.004 -0.023 0.019
pair:man måtte	0.019 -0.006 -0.013
pair:man ringer	-0.016 -0.007 0.023
pair:man siger	0.094 -0.002 -0.092
pair:man skal	-0.119 -0.153 0.272
pair:man skulle	-0.02 0.056 -0.035
pair:man var	0.019 -0.003 -0.016
pair:mand der	0.154 -0.005 -0.149
pair:mand i	0.063 -0.003 -0.06
pair:mand på	0.061 -0.002 -0.059
pair:mand siger	-0.018 -0.003 0.021
pair:mange år	-0.037 -0.001 0.039
pair:manglede en	0.016 -0.003 -0.013
pair:mangler en	-0.012 -0.003 0.015
pair:marts og	-0.139 -0.011 0.15
pair:med alt	-0.097 -0.001 0.099
pair:med at	0.128 -0.042 -0.086
pair:med blyant	-0.011 0 0.011
pair:med de	-0.087 -0.017 0.103
pair:med dem	0.076 -0.003 -0.073
pair:med den	0.043 -0.008 -0.035
pair:med det	-0.105 0.004 0.101
pair:med en	-0.146 -0.017 0.163
pair:med i	0.051 -0.001 -0.05
pair:med jeg	-0.068 -0.002 0.069
pair:med jeres	0.006 -0.066 0.06
pair:med men	-0.01 -0.003 0.013
pair:med min	0.071 -0.005 -0.066
pair:med og	-0.132 -0.007 0.14
pair:med sin	-0.04 -0.009 0.049
pair:med sådan	-0.043 -0.003 0.046
pair:meget godt	-0.025 -0.001 0.026
pair:men de	0.116 -0.096 -0.02
pair:men den	-0.039 -0.004 0.043
pair:men der	-0.09 -0.006 0.096
pair:men det	0.091 -0.009 -0.082
pair:men i	0.058 -0.004 -0.054
pair:men jeg	0.157 -0.034 -0.123
pair:men når	-0.031 -0.02 0.052
pair:men så	-0.122 -0.002 0.124
pair:men sådan	-0.017 -0.002 0.019
pair:mener du	-0.028 -0.005 0.033
pair:mens hun	-0.05 -0.002 0.052
pair:mens jeg	-0.035 -0.009 0.043
pair:mens vi	-0.048 -0.015 0.063
pair:mente det	-0.012 -0.001 0.013
pair:mere men	0.028 0 -0.028
pair:mest og	-0.105 -0.01 0.115
pair:mig at	0.085 -0.009 -0.076
pair:mig der	0.06 0 -0.06
pair:mig en	-0.106 -0.008 0.114
pair:mig for	-0.05 0.004 0.047
pair:mig fordi	-0.038 -0.008 0.046
pair:mig i	0.027 -0.001 -0.026
pair:mig med	0.055 -0.003 -0.052
pair:mig men	-0.029 -0.008 0.036
pair:mig og	-0.008 0.099 -0.091
pair:mig op	-0.104 -0.007 0.11
pair:mig selv	0.017 0.039 -0.056
pair:mig så	-0.022 0.126 -0.104
pair:mig til	0.027 -0.003 -0.024
pair:mig ud	0.011 -0.052 0.041
pair:min barndom	-0.031 -0.007 0.038
pair:min bror	-0.089 -0.003 0.092
pair:min brors	-0.02 -0.005 0.025
pair:min dreng	-0.042 0 0.043
pair:min familie	-0.005 -0.007 0.011
pair:min far	0.033 -0.023 -0.01
pair:min fars	-0.059 -0.017 0.075
pair:min gamle	-0.062 -0.013 0.075
pair:min kone	0.062 -0.003 -0.059
pair:min kusine	0.1 -0.001 -0.099
pair:min kæreste	-0.016 -0.001 0.016
pair:min lærer	-0.182 -0.008 0.19
pair:min mand	-0.034 -0.012 0.046
pair:min mor	-0.045 -0.02 0.065
pair:min nabo	0.023 -0.003 -0.02
pair:min onkel	0.013 -0.001 -0.012
pair:min svigersøn	-0.01 -0.001 0.011
pair:min svoger	-0.049 -0.006 0.055
pair:min søn	0.032 -0.012 -0.02
pair:min søster	-0.028 -0.009 0.036
pair:mit eget	0.059 -0.001 -0.058
pair:mit liv	0.007 0.088 -0.095
pair:mit navn	-0.019 -0.027 0.046
pair:mor der	-0.01 -0.013 0.022
pair:morgen tidlig	0.066 -0.022 -0.044
pair:må det	0.04 -0.009 -0.031
pair:må du	-0.063 -0.033 0.095
pair:må jeg	-0.073 0.2 -0.127
pair:må man	-0.01 0.003 0.008
pair:måneder og	0.012 0 -0.011
pair:måtte sidde	0.016 -0.002 -0.014
pair:natten og	-0.03 -0.008 0.037
pair:ned ad	0.047 -0.003 -0.044
pair:ned gennem	-0.091 -0.002 0.093
pair:ned i	-0.006 -0.004 0.01
pair:ned og	-0.195 0 0.195
pair:ned til	0.007 -0.017 0.01
pair:nede i	-0.048 -0.021 0.069
pair:nede ved	0.032 -0.002 -0.03
pair:nej det	0.042 -0.07 0.029
pair:nej hun	-0.014 -0.004 0.018
pair:nej ikke	0.182 -0.002 -0.18
pair:nej jeg	-0.132 -0.012 0.144
pair:nej men	-0.025 -0.011 0.036
pair:ni til	0.137 -0.002 -0.135
pair:nogen der	0.041 0.001 -0.042
pair:nogen spørger	-0.127 0.062 0.065
pair:nogen steder	0.014 -0.002 -0.012
pair:noget andet	-0.032 0.057 -0.025
pair:noget at	-0.007 -0.092 0.098
pair:noget der	0.117 -0.005 -0.112
pair:noget det	-0.02 -0.017 0.037
pair:noget forkert	-0.026 -0.001 0.027
pair:noget helt	-0.026 -0.004 0.031
pair:noget i	-0.076 0.029 0.047
pair:noget ikke	0.02 0.067 -0.087
pair:noget imod	0.04 -0.009 -0.032
pair:noget man	-0.042 0.051 -0.009
pair:noget med	0.171 -0.021 -0.15
pair:noget nyt	-0.009 -0.004 0.013
pair:noget og	0.024 0.057 -0.081
pair:noget om	-0.028 -0.004 0.032
pair:noget til	-0.019 -0.016 0.035
pair:noget ved	0.059 0.056 -0.115
pair:nogle gange	0.075 -0.001 -0.075
pair:nok til	0.038 -0.001 -0.037
pair:nu de	0.055 -0.002 -0.053
pair:nu er	-0.006 -0.016 0.022
pair:nu har	-0.051 -0.005 0.057
pair:nu jeg	-0.002 -0.062 0.064
pair:nu kan	0.019 -0.005 -0.015
pair:nu sidder	0.019 0 -0.018
pair:nu skal	-0.022 -0.065 0.087
pair:nå ja	-0.019 -0.016 0.035
pair:når de	-0.093 -0.008 0.1
pair:når den	0.065 0.006 -0.072
pair:når der	0.048 -0.004 -0.043
pair:når det	0.004 -0.02 0.016
pair:når han	-0.068 0 0.068
pair:når jeg	-0.066 -0.011 0.077
pair:når man	0.013 0.002 -0.016
pair:når min	0.01 -0.001 -0.008
pair:og alle	-0.02 -0.001 0.021
pair:og at	-0.02 0.162 -0.142
pair:og bare	0.015 0 -0.014
pair:og de	0.054 -0.065 0.011
pair:og dem	-0.129 0.064 0.065
pair:og den	-0.22 -0.041 0.262
pair:og der	-0.101 -0.036 0.137
pair:og det	-0.273 0.122 0.15
pair:og en	-0.03 0.108 -0.078
pair:og et	-0.006 -0.032 0.038
pair:og folk	0.013 -0.004 -0.009
pair:og få	0.059 -0.002 -0.056
pair:og gik	0.108 -0.006 -0.102
pair:og gå	-0.033 0.042 -0.009
pair:og går	0.137 -0.005 -0.132
pair:og ham	-0.038 -0.003 0.04
pair:og han	-0.13 -0.024 0.154
pair:og hans	-0.016 -0.001 0.016
pair:og har	0.006 0.045 -0.05
pair:og have	-0.017 0.006 0.011
pair:og hende	-0.065 -0.001 0.066
pair:og holde	-0.079 -0.001 0.08
pair:og holdt	0.019 -0.002 -0.017
pair:og hun	0.148 -0.04 -0.108
pair:og hvad	-0.036 -0.019 0.055
pair:og hvem	-0.013 -0.003 0.016
pair:og ikke	0.069 -0.007 -0.061
pair:og jeg	-0.014 0.07 -0.055
pair:og kigger	0.025 -0.001 -0.025
pair:og lave	-0.007 0.057 -0.049
pair:og læsse	0.015 -0.003 -0.012
pair:og man	-0.072 -0.025 0.096
pair:og mig	-0.044 0.066 -0.022
pair:og noget	-0.047 0.032 0.014
pair:og nu	-0.171 -0.018 0.189
pair:og når	-0.044 -0.021 0.065
pair:og retter	-0.014 -0.002 0.016
pair:og sagde	-0.012 -0.005 0.016
pair:og satte	-0.008 -0.004 0.012
pair:og sige	-0.043 0.043 0
pair:og siger	0.019 0 -0.018
pair:og skifte	0.048 -0.004 -0.044
pair:og spørger	0.037 -0.013 -0.025
pair:og så	-0.15 0.053 0.096
pair:og sådan	0.047 -0.007 -0.041
pair:og til	-0.017 -0.002 0.019
pair:og var	-0.036 -0.004 0.04
pair:og ventede	-0.049 -0.005 0.054
pair:og vi	0.003 -0.01 0.008
pair:også og	0.017 -0.005 -0.013
pair:også om	-0.014 -0.009 0.023
pair:også selv	-0.073 0.038 0.034
pair:okay jeg	0.025 -0.002 -0.023
pair:om at	-0.022 0.032 -0.011
pair:om dagen	0.002 -0.014 0.012
pair:om de	0.16 0.047 -0.207
pair:om den	0.04 -0.004 -0.037
pair:om der	-0.116 -0.039 0.155
pair:om en	-0.052 -0.013 0.064
pair:om fredagen	-0.013 -0.001 0.013
pair:om jeg	0.079 -0.072 -0.008
pair:om mandagen	-0.021 -0.002 0.023
pair:om min	-0.095 -0.012 0.107
pair:om morgenen	0.137 -0.003 -0.134
pair:om måneden	0.142 -0.021 -0.121
pair:om natten	-0.02 -0.018 0.038
pair:om noget	-0.086 0.058 0.029
pair:om søndagen	-0.064 -0.009 0.073
pair:om til	-0.01 -0.003 0.013
pair:om ugen	0.12 -0.002 -0.118
pair:ondt i	0.026 -0.001 -0.024
pair:onkel har	0.024 -0.001 -0.023
pair:op i	-0.004 -0.009 0.013
pair:op jeg	0.029 -0.001 -0.028
pair:op og	-0.095 -0.01 0.105
pair:op på	-0.142 -0.008 0.15
pair:op til	-0.036 0.015 0.02
pair:opgangen siden	-0.015 0 0.016
pair:oppe ved	0.038 -0.001 -0.037
pair:otte på	0.024 -0.002 -0.023
pair:over en	0.084 -0.002 -0.082
pair:passe på	-0.02 -0.004 0.025
pair:pil og	-0.092 -0.004 0.095
pair:på altanen	-0.024 -0.016 0.041
pair:på at	-0.125 0.158 -0.034
pair:på dem	0.16 -0.011 -0.149
pair:på den	-0.296 0.04 0.256
pair:på det	-0.009 0.028 -0.019
pair:på døren	-0.074 0 0.074
pair:på en	0.054 0.164 -0.218
pair:på et	-0.215 -0.017 0.231
pair:på hinanden	-0.002 -0.012 0.014
pair:på hjørnet	0.042 -0.001 -0.041
pair:på jeg	-0.023 -0.057 0.08
pair:på mandag	-0.015 0 0.015
pair:på mig	-0.081 -0.035 0.115
pair:på min	-0.065 -0.001 0.066
pair:på og	0.058 -0.023 -0.035
pair:på plads	-0.043 -0.003 0.047
pair:på planteskolen	0.097 -0.001 -0.095
pair:på sigt	-0.009 -0.056 0.065
pair:på sygehuset	-0.034 -0.003 0.037
pair:på tag	0.06 -0.002 -0.058
pair:på to	-0.024 -0.009 0.032
pair:på torvet	0.038 -0.001 -0.037
pair:på uret	-0.058 -0.001 0.059
pair:på vej	0.02 -0.062 0.042
pair:rart at	-0.056 -0.008 0.063
pair:rigtig noget	-0.059 -0.005 0.064
pair:ringer endnu	0.067 -0.002 -0.066
pair:rundt og	0.028 0 -0.028
pair:rundt på	-0.117 0 0.118
pair:sad og	-0.086 -0.004 0.091
pair:sad på	0.077 -0.033 -0.044
pair:sagde at	-0.201 -0.023 0.223
pair:sagde det	-0.02 -0.022 0.042
pair:sagde du	0.151 -0.026 -0.125
pair:sagde hun	-0.053 -0.002 0.054
pair:sagt at	-0.042 -0.001 0.043
pair:sat det	-0.028 -0.015 0.043
pair:sat en	-0.081 -0.006 0.087
pair:satte sig	-0.048 -0.003 0.051
pair:se at	0.016 0.013 -0.029
pair:se folk	-0.033 0.056 -0.023
pair:se mig	0.004 -0.021 0.018
pair:se om	0.081 -0.024 -0.058
pair:se på	0.057 -0.035 -0.021
pair:seks og	-0.027 -0.002 0.029
pair:seksten og	-0.118 -0.001 0.12
pair:selv i	-0.006 -0.022 0.028
pair:selv om	-0.003 -0.065 0.068
pair:selv skal	-0.075 -0.011 0.086
pair:set mig	0.023 -0.004 -0.019
pair:sidde i	-0.035 0.056 -0.021
pair:sidde ned	0.028 -0.005 -0.023
pair:sidde ved	0.167 -0.014 -0.153
pair:sidder i	0.044 -0.001 -0.043
pair:sidder jeg	0.032 0 -0.031
pair:sidder og	0.012 -0.066 0.054
pair:sidder på	-0.04 -0.002 0.043
pair:siddet i	-0.046 -0.024 0.069
pair:siden af	0.052 -0.012 -0.04
pair:siden jeg	0.075 -0.025 -0.049
pair:sider og	-0.026 -0.015 0.042
pair:sidste gang	-0.098 -0.003 0.102
pair:sig og	0.01 -0.005 -0.005
pair:sig op	-0.012 -0.002 0.014
pair:sig til	0.002 0.011 -0.013
pair:sige at	0 0.058 -0.057
pair:sige det	0.031 -0.013 -0.018
pair:sige jeg	-0.021 0.042 -0.022
pair:sige noget	-0.064 -0.006 0.07
pair:siger at	0.113 -0.066 -0.047
pair:siger de	-0.054 0.106 -0.052
pair:siger du	0.014 -0.005 -0.009
pair:siger han	0.023 -0.009 -0.014
pair:siger hun	0.009 -0.015 0.006
pair:siger ikke	-0.049 -0.004 0.054
pair:siger jeg	0.09 0.058 -0.148
pair:siger vi	-0.016 -0.011 0.028
pair:skal arbejde	-0.024 0.083 -0.059
pair:skal det	-0.02 -0.025 0.045
pair:skal finde	-0.071 0.062 0.008
pair:skal gå	-0.06 -0.003 0.063
pair:skal have	-0.068 -0.039 0.107
pair:skal ikke	0.1 -0.002 -0.098
pair:skal jeg	-0.035 -0.098 0.133
pair:skal jo	-0.043 -0.002 0.045
pair:skal ligge	-0.003 -0.01 0.013
pair:skal man	-0.102 0.013 0.09
pair:skal noget	0.013 -0.001 -0.012
pair:skal samles	0.057 -0.004 -0.053
pair:skal se	0.052 -0.019 -0.033
pair:skal stå	-0.112 0.088 0.024
pair:skal til	-0.043 -0.01 0.053
pair:skal ud	0.036 0.006 -0.042
pair:skal være	0.16 0.021 -0.181
pair:skriv at	0.063 -0.025 -0.037
pair:skrive under	-0.035 0.04 -0.005
pair:skulle bare	-0.127 -0.016 0.144
pair:skulle have	0.017 -0.002 -0.015
pair:skulle jeg	-0.045 0.076 -0.03
pair:skulle sige	0.02 -0.001 -0.019
pair:skulle være	0.055 -0.002 -0.053
pair:små ting	0.039 -0.009 -0.03
pair:snakkede i	-0.01 -0.001 0.01
pair:snakker vi	-0.071 0.062 0.008
pair:snakket med	0 -0.01 0.01
pair:som det	-0.043 -0.009 0.052
pair:som en	-0.028 -0.009 0.036
pair:som helst	0.01 0.004 -0.014
pair:som i	-0.068 -0.002 0.07
pair:som jeg	0.029 -0.002 -0.027
pair:som kok	-0.018 -0.001 0.02
pair:som om	-0.209 0.06 0.148
pair:spurgt om	0.05 0 -0.05
pair:spurgte om	-0.013 -0.002 0.015
pair:sted hvor	0.045 -0.006 -0.04
pair:sted med	0.059 -0.013 -0.046
pair:stedet for	-0.014 -0.002 0.016
pair:stod der	-0.029 -0.007 0.036
pair:stod for	0.02 0 -0.02
pair:stod jeg	-0.041 -0.004 0.045
pair:stod og	0.036 -0.002 -0.034
pair:stod ved	0.041 -0.001 -0.04
pair:stol der	-0.053 -0.004 0.057
pair:stuen så	-0.054 0 0.055
pair:stykker og	0.128 -0.004 -0.125
pair:styr på	-0.056 -0.01 0.066
pair:stå der	-0.033 0.029 0.004
pair:stå i	0.049 -0.029 -0.02
pair:stå og	0.021 -0.021 0
pair:stå op	0.006 0.021 -0.027
pair:stå på	0.006 -0.02 0.014
pair:står der	0.064 -0.007 -0.058
pair:står jo	-0.005 -0.012 0.017
pair:står og	0.028 -0.004 -0.025
pair:står på	-0.107 0.158 -0.05
pair:står ved	0.038 -0.003 -0.035
pair:sur og	-0.01 -0.003 0.012
pair:svært med	-0.041 -0.019 0.06
pair:synes altså	0.002 -0.023 0.021
pair:så at	-0.007 -0.004 0.011
pair:så begyndte	-0.058 -0.004 0.062
pair:så blev	-0.019 -0.002 0.022
pair:så bliver	-0.062 -0.022 0.085
pair:så det	0.046 -0.022 -0.023
pair:så en	-0.09 -0.009 0.099
pair:så er	0.016 0.028 -0.044
pair:så finder	0.027 -0.001 -0.026
pair:så gik	-0.071 -0.003 0.074
pair:så godt	0.028 0 -0.028
pair:så har	0.019 -0.004 -0.016
pair:så havde	0.013 -0.001 -0.011
pair:så hvis	-0.023 0.044 -0.021
pair:så jeg	-0.072 0.024 0.048
pair:så kan	-0.009 0.103 -0.094
pair:så kom	-0.014 -0.01 0.024
pair:så kunne	0.045 -0.003 -0.043
pair:så lugtede	0.024 -0.002 -0.022
pair:så lå	-0.084 -0.001 0.084
pair:så lægger	-0.02 -0.001 0.021
pair:så længe	-0.008 0.06 -0.052
pair:så man	0.007 0.054 -0.061
pair:så meget	-0.088 0.056 0.032
pair:så må	-0.003 0.083 -0.081
pair:så nu	0.044 -0.006 -0.038
pair:så når	-0.038 0 0.038
pair:så på	-0.051 0.066 -0.015
pair:så sagde	-0.153 -0.013 0.166
pair:så sidder	-0.038 0 0.038
pair:så siger	-0.128 0.029 0.1
pair:så skal	-0.017 0.036 -0.019
pair:så skriv	0.081 -0.025 -0.056
pair:så slemt	-0.009 -0.001 0.01
pair:så snakker	-0.073 0.059 0.014
pair:så stod	-0.008 -0.008 0.016
pair:så står	-0.028 -0.007 0.035
pair:så sætter	0.077 -0.002 -0.075
pair:så tog	0.044 -0.003 -0.041
pair:så tænker	0.066 0 -0.066
pair:så tænkte	-0.058 -0.001 0.058
pair:så var	0.119 -0.026 -0.093
pair:så ved	-0.046 -0.052 0.099
pair:så vil	0.1 -0.004 -0.096
pair:så ville	-0.012 -0.003 0.015
pair:sådan at	-0.008 0.038 -0.03
pair:sådan en	0.031 -0.05 0.019
pair:sådan er	-0.01 0.106 -0.097
pair:sådan et	-0.013 -0.015 0.028
pair:sådan jeg	-0.011 0.041 -0.03
pair:sådan lidt	-0.062 -0.001 0.064
pair:sådan noget	0.043 -0.013 -0.03
pair:sådan nogle	0.031 -0.005 -0.026
pair:sætter ting	0.057 -0.002 -0.055
pair:søn har	-0.019 -0.011 0.03
pair:søster de	-0.011 -0.001 0.012
pair:søster i	0.011 -0.002 -0.009
pair:tage imod	-0.015 0.026 -0.01
pair:tage mig	-0.009 -0.006 0.015
pair:tak det	-0.046 -0.013 0.058
pair:tid og	0.025 0.001 -0.026
pair:til alt	-0.024 0.118 -0.095
pair:til arbejdsmarkedet	-0.086 0.146 -0.06
pair:til at	0.133 -0.037 -0.096
pair:til de	-0.077 -0.002 0.079
pair:til dem	-0.053 -0.006 0.059
pair:til den	0.058 -0.001 -0.057
pair:til det	0.061 0.013 -0.073
pair:til en	-0.161 -0.008 0.169
pair:til folk	0.098 -0.065 -0.033
pair:til hende	0.049 0 -0.049
pair:til klokken	-0.074 -0.004 0.078
pair:til mig	0.1 -0.013 -0.087
pair:til min	0.035 -0.006 -0.029
pair:til noget	-0.104 -0.002 0.106
pair:til og	-0.1 0.002 0.098
pair:til to	0.048 -0.001 -0.046
pair:til tolv	-0.034 -0.001 0.035
pair:tilbage og	0.03 -0.005 -0.024
pair:tilbage til	-0.007 0.127 -0.12
pair:timer er	0.063 -0.017 -0.046
pair:to gange	-0.013 -0.001 0.013
pair:to hundrede	0.011 -0.002 -0.009
pair:to om	0.167 -0.006 -0.161
pair:to timer	-0.068 -0.002 0.07
pair:tog en	0.041 -0.004 -0.037
pair:tog imod	0.047 -0.002 -0.045
pair:tolv år	0.047 -0.006 -0.041
pair:tre dage	-0.013 -0.001 0.014
pair:tre gange	0.147 -0.024 -0.123
pair:tre kvarter	-0.017 -0.001 0.018
pair:tre og	0.019 -0.001 -0.018
pair:tre timer	0.025 -0.017 -0.008
pair:tre uger	0.017 -0.001 -0.016
pair:tre år	0.047 0 -0.046
pair:tror jeg	-0.08 -0.003 0.083
pair:træt af	0.018 0.008 -0.027
pair:tur med	0.014 -0.007 -0.007
pair:turde sige	-0.038 -0.003 0.041
pair:tusind tak	-0.009 -0.002 0.011
pair:tænke mig	0.086 0.002 -0.088
pair:tænker jeg	0.088 -0.001 -0.087
pair:tænkt at	-0.013 0.075 -0.062
pair:tænkt på	0.102 -0.004 -0.098
pair:tænkte bare	0.011 -0.002 -0.009
pair:tænkte jeg	-0.058 -0.001 0.058
pair:ud af	0.023 0.065 -0.088
pair:ud for	0.084 -0.051 -0.033
pair:ud hvor	0.028 -0.002 -0.026
pair:ud i	0.024 -0.015 -0.009
pair:ud med	-0.037 -0.002 0.039
pair:ud og	0.051 0.006 -0.057
pair:ud på	0.015 -0.018 0.003
pair:ud til	-0.092 -0.002 0.094
pair:ude at	-0.03 -0.004 0.035
pair:ude på	-0.046 -0.006 0.051
pair:ude ved	0.13 -0.004 -0.126
pair:uden at	-0.069 -0.002 0.071
pair:ungerne er	-0.071 -0.002 0.073
pair:var altså	0.036 -0.003 -0.033
pair:var at	0.023 -0.006 -0.017
pair:var bare	0.017 -0.006 -0.012
pair:var den	0.066 -0.007 -0.06
pair:var der	-0.084 -0.02 0.104
pair:var det	-0.038 -0.079 0.117
pair:var en	-0.148 -0.034 0.183
pair:var faktisk	-0.021 -0.002 0.023
pair:var for	0.099 -0.012 -0.087
pair:var god	-0.015 -0.005 0.02
pair:var i	0.052 -0.006 -0.047
pair:var ikke	0.041 -0.005 -0.036
pair:var jeg	0.031 -0.002 -0.029
pair:var jo	-0.044 -0.005 0.049
pair:var meget	-0.049 -0.001 0.05
pair:var ni	-0.049 -0.005 0.053
pair:var noget	0.032 -0.004 -0.029
pair:var på	0.196 -0.005 -0.192
pair:var til	0.037 -0.001 -0.037
pair:var ude	0.066 -0.004 -0.061
pair:var ved	-0.071 -0.001 0.072
pair:var vi	0.134 -0.008 -0.127
pair:ved at	-0.056 -0.026 0.082
pair:ved de	0.173 -0.014 -0.159
pair:ved det	-0.061 -0.005 0.066
pair:ved en	0.189 -0.003 -0.186
pair:ved et	0.038 -0.004 -0.034
pair:ved godt	-0.038 0.066 -0.028
pair:ved hvad	0.116 -0.011 -0.106
pair:ved ikke	-0.12 -0.01 0.129
pair:ved jeg	-0.082 -0.078 0.16
pair:ved min	0.016 0 -0.015
pair:ved siden	0.052 -0.012 -0.04
pair:vejen med	-0.007 -0.026 0.033
pair:vejen ned	-0.148 -0.004 0.152
pair:vel ikke	0.017 0.035 -0.052
pair:vel når	-0.008 0.06 -0.052
pair:vel være	-0.028 0.119 -0.091
pair:ventede på	-0.043 -0.002 0.045
pair:vi alle	-0.011 0.001 0.01
pair:vi er	-0.058 0.119 -0.061
pair:vi fik	-0.071 -0.017 0.088
pair:vi har	-0.034 0.012 0.022
pair:vi havde	0.073 -0.003 -0.071
pair:vi jo	0.072 0.054 -0.126
pair:vi skal	-0.063 -0.016 0.078
pair:vi taler	0.032 -0.015 -0.017
pair:vi var	-0.092 -0.008 0.1
pair:vide at	-0.01 0.119 -0.109
pair:vidste jeg	-0.061 -0.001 0.061
pair:vigtigt at	0 0.023 -0.023
pair:vil egentlig	0.038 -0.005 -0.032
pair:vil gerne	-0.086 0.133 -0.047
pair:vil godt	0.02 0.003 -0.023
pair:vil have	0.026 -0.018 -0.009
pair:vil hun	-0.01 0 0.01
pair:vil ikke	0.067 -0.005 -0.062
pair:vil jeg	0.025 0.098 -0.122
pair:vil jo	-0.014 0.025 -0.011
pair:vil ud	0.028 -0.002 -0.027
pair:ville bare	-0.039 -0.022 0.061
pair:ville gerne	0.031 -0.018 -0.013
pair:ville ikke	0.15 -0.012 -0.138
pair:ville jeg	0.024 -0.021 -0.003
pair:ville være	0.087 -0.089 0.002
pair:ville ønske	0.011 -0.005 -0.006
pair:vogn og	0.012 -0.003 -0.009
pair:væk og	-0.067 -0.001 0.069
pair:være en	0.024 0.178 -0.202
pair:være et	0.027 -0.005 -0.022
pair:være i	-0.061 0.002 0.059
pair:være noget	0.061 -0.042 -0.02
pair:være på	0.055 -0.018 -0.037
pair:være rart	0.029 -0.009 -0.021
pair:været god	-0.026 -0.004 0.03
pair:været hos	-0.014 -0.02 0.034
pair:været væk	-0.006 0.06 -0.054
pair:zoo om	0.118 -0.009 -0.108
pair:åen og	-0.068 -0.003 0.071
pair:år fra	0.109 -0.003 -0.107
pair:år ja	-0.022 -0.002 0.025
pair:år og	0.011 -0.025 0.014
pair:år siden	0.048 0 -0.048
pair:år så	0.018 -0.007 -0.011
question:closed	-0.317 -0.191 0.513
question:declarative	0.276 -0.022 -0.253
question:narrow	-0.112 -0.099 0.211
question:open	0.083 -0.205 0.124
question:tag	0.106 0.052 -0.158
several:body	-0.158 -0.024 0.182
several:creature	0.008 -0.025 0.017
several:doing	0.52 -0.09 -0.43
several:family	-0.269 -0.186 0.455
several:formFacts	0.18 -0.002 -0.178
several:generalWork	-0.241 0.388 -0.147
several:home	-0.32 -0.131 0.451
several:joy	0.14 -0.032 -0.108
several:needed	0.217 -0.016 -0.201
several:occupation	0.09 -0.024 -0.067
several:offer	0.462 -0.065 -0.396
several:office	-0.224 -0.117 0.341
several:pastWork	-0.055 -0.039 0.095
several:place	0.17 -0.031 -0.139
several:question	-0.036 -0.021 0.057
several:reply	0.112 0.253 -0.365
several:skill	0.004 -0.041 0.036
several:thing	0.247 -0.133 -0.114
several:wish	-0.125 0.199 -0.074
short3	-0.248 -0.288 0.487
short6	-0.275 -0.299 0.508
stuff	0.021 -0.184 0.226
stuff2	0.319 -0.124 -0.209
trails	0.682 -0.117 -0.566
wish+stuff	0.147 -0.161 0.015
wish-stuff	0.029 0.193 -0.222
word:2009	0.05 -0.031 -0.019
word:2018	0.158 -0.003 -0.155
word:ad	0.035 -0.009 -0.026
word:af	0.143 0.036 -0.179
word:afdeling	0.03 -0.005 -0.025
word:affald	0.068 -0.003 -0.065
word:afgør	-0.028 -0.008 0.036
word:aflev	-0.028 -0.028 0.056
word:aft	0.13 -0.072 -0.058
word:akademisk	-0.01 -0.002 0.012
word:aldr	0.015 -0.028 0.013
word:all	-0.36 0.199 0.161
word:allesam	0.087 -0.002 -0.085
word:alt	-0.064 0.246 -0.182
word:altan	-0.049 -0.022 0.072
word:altid	0.036 0.096 -0.132
word:altså	0.257 -0.102 -0.155
word:an	-0.06 -0.009 0.07
word:and	-0.19 -0.014 0.204
word:andr	0.045 0.018 -0.064
word:anfald	-0.008 -0.011 0.018
word:april	0.016 0 -0.016
word:arbejd	-0.161 0.694 -0.533
word:arbejdsmarked	-0.104 0.176 -0.072
word:arbejdsplad	-0.022 0.11 -0.088
word:at	0.018 0.217 -0.233
word:avis	0.077 -0.004 -0.072
word:bad	0.047 -0.009 -0.038
word:bag	-0.056 -0.007 0.063
word:bageft	-0.019 -0.005 0.025
word:bageri	0.112 -0.005 -0.107
word:bagved	0.051 -0.002 -0.05
word:ban	0.077 -0.003 -0.074
word:bang	0.148 -0.012 -0.136
word:bank	-0.089 -0.02 0.109
word:bar	-0.396 0.296 0.099
word:barndom	-0.038 -0.008 0.046
word:bed	-0.094 -0.008 0.103
word:bedr	0.047 0.041 -0.088
word:bedst	0.25 -0.03 -0.219
word:bedstemor	-0.131 -0.004 0.136
word:beg	-0.198 -0.01 0.208
word:begrund	0.01 -0.014 0.004
word:begynd	0.098 -0.034 -0.064
word:behøv	0.012 -0.008 -0.004
word:beskæft	-0.039 0.098 -0.059
word:bestem	-0.055 -0.007 0.063
word:besøg	-0.122 -0.001 0.124
word:betalt	-0.077 -0.052 0.128
word:betyd	-0.118 -0.005 0.123
word:bibliotek	0.026 0 -0.026
word:bid	-0.115 -0.009 0.124
word:bidrag	-0.014 0.024 -0.01
word:bil	0.07 -0.019 -0.051
word:billed	-0.046 -0.003 0.049
word:bind	-0.078 -0.007 0.085
word:biograf	-0.062 -0.005 0.067
word:blad	0.117 -0.003 -0.113
word:blev	-0.325 -0.07 0.396
word:bliv	0.118 0.013 -0.131
word:blodbank	0.061 -0.01 -0.051
word:blodprop	0.013 0 -0.012
word:blomst	0.009 -0.019 0.01
word:blyant	0.064 -0.025 -0.039
word:bo	-0.036 -0.008 0.044
word:bog	-0.019 -0.006 0.025
word:bol	-0.149 0.05 0.099
word:boligforening	0.01 -0.002 -0.008
word:bor	-0.086 -0.036 0.122
word:bord	-0.265 -0.005 0.269
word:borg	-0.047 0.078 -0.03
word:brev	-0.004 -0.062 0.065
word:bril	0.078 -0.053 -0.026
word:bror	-0.149 -0.011 0.16
word:brug	-0.125 0.109 0.016
word:brugt	-0.005 -0.013 0.018
word:brækked	-0.033 -0.001 0.034
word:brænd	0.039 -0.015 -0.024
word:brød	0.078 -0.003 -0.075
word:bul	0.265 -0.034 -0.231
word:burd	0.045 0.02 -0.066
word:bus	-0.002 -0.014 0.016
word:butik	-0.063 -0.002 0.065
word:by	0.061 -0.006 -0.055
word:båd	-0.048 0.164 -0.116
word:båndslib	0.05 -0.002 -0.047
word:bænk	-0.04 -0.001 0.041
word:bær	-0.178 -0.002 0.18
word:børn	0.059 -0.006 -0.054
word:campingvogn	0.036 -0.004 -0.032
word:chef	0.011 -0.002 -0.01
word:comput	0.035 -0.002 -0.032
word:contain	0.024 -0.009 -0.015
word:cykel	-0.063 -0.006 0.069
word:cykelværksted	0.044 -0.001 -0.043
word:cykl	-0.083 -0.002 0.086
word:da	0.038 0.032 -0.07
word:dag	0.272 -0.036 -0.237
word:dam	-0.071 0 0.071
word:dan	-0.056 -0.024 0.08
word:danmark	-0.042 -0.005 0.047
word:dansk	0.003 -0.02 0.017
word:dat	-0.012 -0.01 0.022
word:dato	-0.015 -0.011 0.027
word:de	0.319 -0.09 -0.23
word:del	0.049 0.001 -0.049
word:dem	0.02 -0.011 -0.009
word:den	-0.298 -0.082 0.381
word:dengang	-0.019 -0.035 0.054
word:der	0.318 -0.027 -0.291
word:derfor	-0.041 -0.009 0.051
word:derhjem	0.1 0.061 -0.161
word:derned	0.031 -0.016 -0.015
word:derud	0.058 -0.002 -0.056
word:det	-0.156 0.319 -0.165
word:dig	-0.041 -0.019 0.06
word:disk	0.028 -0.007 -0.021
word:diskut	-0.015 0.008 0.008
word:dit	0.138 -0.001 -0.137
word:dog	-0.035 0.081 -0.046
word:dreng	-0.099 -0.011 0.11
word:drivhus	0.029 0 -0.029
word:drøm	0.069 -0.009 -0.059
word:du	0.065 -0.13 0.064
word:duer	0.028 -0.003 -0.025
word:dumt	0 -0.011 0.011
word:dyr	-0.04 -0.004 0.044
word:dyrk	0.087 -0.002 -0.084
word:dår	-0.092 -0.038 0.131
word:dæk	-0.241 -0.004 0.245
word:dér	0.025 -0.003 -0.023
word:dét	0.019 -0.006 -0.013
word:dø	0.039 -0.012 -0.027
word:død	-0.097 -0.019 0.116
word:dør	-0.024 -0.043 0.067
word:eft	0.027 -0.031 0.003
word:egen	0.004 -0.01 0.006
word:egent	0.32 -0.091 -0.229
word:eget	0.071 -0.002 -0.069
word:eksempel	0.033 -0.008 -0.025
word:ell	0.151 0.242 -0.393
word:ellev	0.019 -0.026 0.007
word:elsk	0.07 -0.002 -0.068
word:en	0.167 -0.062 -0.107
word:end	0.122 0.029 -0.15
word:endnu	-0.031 -0.01 0.04
word:ene	-0.014 -0.053 0.067
word:enest	-0.031 -0.003 0.034
word:engang	0.057 0.04 -0.097
word:enhv	-0.052 0.19 -0.138
word:enig	-0.016 0.002 0.013
word:er	-0.424 0.187 0.237
word:et	0.09 0.172 -0.263
word:faktisk	0.136 -0.011 -0.125
word:fald	-0.068 0.057 0.011
word:famili	-0.005 -0.008 0.013
word:fand	0.108 -0.008 -0.1
word:fandm	0.069 -0.028 -0.041
word:far	0.115 -0.054 -0.061
word:farv	-0.02 -0.018 0.037
word:fast	-0.191 -0.015 0.206
word:fat	0.049 -0.002 -0.047
word:fej	0.059 -0.01 -0.049
word:fem	0.329 -0.095 -0.234
word:fest	-0.047 -0.009 0.056
word:fik	-0.183 -0.071 0.254
word:fin	-0.008 -0.019 0.028
word:find	-0.01 0.058 -0.047
word:fingr	0.034 -0.003 -0.031
word:fint	0.075 -0.024 -0.051
word:fir	0.465 -0.069 -0.397
word:fireogtyv	-0.017 -0.001 0.018
word:firma	0.018 -0.004 -0.014
word:fisk	-0.287 -0.004 0.291
word:fiskehandl	-0.001 -0.01 0.011
word:fjerd	0.01 -0.017 0.007
word:fjernsyn	-0.114 0.016 0.097
word:fjort	-0.005 -0.006 0.011
word:flask	-0.073 -0.026 0.099
word:flest	-0.076 0.215 -0.139
word:flet	0.038 -0.004 -0.033
word:flink	-0.032 -0.008 0.041
word:flyt	0.091 -0.017 -0.074
word:flød	-0.017 -0.003 0.02
word:fløjt	0.1 -0.007 -0.093
word:fod	0.044 0.054 -0.098
word:folk	0.014 0.339 -0.353
word:for	0.311 0.342 -0.653
word:foran	-0.056 -0.002 0.059
word:forbi	0.094 -0.028 -0.065
word:fordi	-0.089 -0.084 0.172
word:forkert	-0.104 -0.019 0.124
word:formiddag	-0.02 -0.03 0.05
word:forskel	-0.088 0.003 0.084
word:forstå	-0.125 -0.001 0.126
word:fortalt	0.287 -0.024 -0.262
word:fortæl	-0.071 -0.001 0.072
word:fra	0.098 -0.138 0.04
word:fredag	0.125 -0.005 -0.12
word:frem	-0.133 -0.04 0.173
word:fri	-0.015 -0.008 0.024
word:frisk	-0.028 -0.001 0.028
word:frisør	0.023 -0.002 -0.022
word:frokost	0.054 -0.001 -0.053
word:frue	-0.108 -0.004 0.112
word:frys	-0.008 -0.003 0.011
word:fugl	-0.033 -0.002 0.035
word:fuld	-0.067 -0.014 0.081
word:fund	-0.135 -0.02 0.156
word:fyr	-0.03 -0.01 0.04
word:få	-0.29 -0.066 0.357
word:fået	-0.126 0.089 0.037
word:får	0.062 0.022 -0.084
word:færd	0.079 -0.039 -0.04
word:færg	-0.037 -0.016 0.053
word:fødselsdag	0.019 -0.002 -0.018
word:født	-0.051 -0.078 0.129
word:følg	0.039 -0.004 -0.035
word:før	-0.033 0.084 -0.051
word:først	-0.117 -0.022 0.139
word:ført	-0.054 -0.004 0.058
word:gad	0.094 -0.024 -0.071
word:gaml	0.075 -0.027 -0.049
word:gammel	0.065 -0.002 -0.063
word:gammelt	-0.026 -0.012 0.039
word:gang	-0.028 -0.108 0.136
word:gartneri	0.011 0 -0.01
word:gav	-0.002 -0.01 0.012
word:ged	0.097 0 -0.097
word:gennem	-0.105 0 0.105
word:gern	-0.064 0.349 -0.285
word:gid	-0.026 -0.022 0.048
word:gik	0.221 -0.045 -0.177
word:giv	-0.109 0.007 0.101
word:gjord	-0.009 -0.011 0.02
word:gjort	0.055 -0.011 -0.044
word:glad	-0.081 -0.024 0.104
word:glas	-0.348 -0.004 0.352
word:glat	-0.007 -0.007 0.014
word:glem	0.212 -0.026 -0.186
word:glemt	-0.059 -0.012 0.072
word:god	0.003 -0.031 0.028
word:godmorg	0.026 -0.002 -0.023
word:godt	0.312 0.063 -0.375
word:grad	0.061 -0.003 -0.058
word:grav	-0.115 -0.002 0.117
word:grin	0.05 -0.01 -0.04
word:grund	0.073 -0.012 -0.061
word:gryd	-0.008 -0.005 0.013
word:græd	-0.039 -0.006 0.045
word:gulv	0.111 -0.011 -0.1
word:gå	-0.188 0.152 0.037
word:gået	-0.059 -0.04 0.099
word:går	-0.036 -0.063 0.099
word:gæld	-0.166 0.075 0.091
word:gør	0.107 0.197 -0.304
word:haft	0.036 -0.077 0.042
word:halm	0.045 -0.007 -0.038
word:halv	-0.178 -0.002 0.18
word:halvand	-0.018 -0.001 0.019
word:halvfjerd	-0.019 -0.001 0.02
word:halvtred	0.117 -0.012 -0.105
word:ham	0.263 -0.074 -0.189
word:han	-0.318 0.017 0.3
word:handl	-0.008 0.055 -0.047
word:har	-0.096 0.093 0.003
word:hav	0.041 -0.093 0.051
word:havd	0.25 -0.053 -0.197
word:hed	-0.05 -0.061 0.111
word:hel	-0.285 0.059 0.226
word:held	-0.01 -0.002 0.012
word:helst	-0.047 -0.018 0.065
word:helt	0.037 -0.025 -0.012
word:hend	0.051 -0.072 0.021
word:hent	0.05 -0.001 -0.048
word:her	-0.043 0.234 -0.191
word:herind	-0.015 -0.031 0.046
word:herop	-0.049 -0.032 0.081
word:hest	0.021 -0.005 -0.016
word:hinand	-0.049 -0.015 0.065
word:hjalp	0.014 0 -0.014
word:hjem	-0.165 -0.057 0.222
word:hjælp	-0.165 -0.028 0.193
word:hjørn	0.06 -0.004 -0.056
word:hold	-0.186 -0.073 0.26
word:hos	0.211 -0.126 -0.085
word:hospic	-0.023 0 0.023
word:host	0.236 -0.005 -0.231
word:hoved	-0.02 -0.004 0.024
word:hul	0.064 -0.017 -0.047
word:hun	-0.247 -0.182 0.429
word:hund	-0.149 -0.024 0.173
word:hundred	0.296 -0.06 -0.236
word:hurt	-0.065 0.131 -0.066
word:husk	-0.094 -0.024 0.118
word:huslej	-0.068 -0.019 0.087
word:hvad	0.02 -0.073 0.054
word:hvem	0.047 -0.056 0.008
word:hver	-0.218 -0.088 0.306
word:hvert	-0.06 0.064 -0.004
word:hvid	-0.012 -0.023 0.036
word:hvil	-0.023 -0.025 0.048
word:hvilk	0.286 -0.027 -0.259
word:hvis	-0.088 0.163 -0.075
word:hvor	0.195 -0.109 -0.086
word:hvordan	-0.031 -0.018 0.049
word:hvorfor	-0.091 -0.002 0.093
word:hvornår	-0.032 -0.071 0.103
word:hyld	-0.029 0.081 -0.052
word:hånd	0.046 -0.003 -0.042
word:håndklæd	0.067 0 -0.067
word:håndled	-0.033 -0.001 0.034
word:håndværk	-0.021 0.014 0.007
word:hår	-0.036 -0.001 0.037
word:hæl	-0.059 0 0.059
word:hænd	0.154 -0.03 -0.124
word:hæng	0.219 -0.013 -0.206
word:høj	0.053 -0.015 -0.038
word:højt	-0.053 -0.079 0.132
word:høn	-0.009 -0.007 0.016
word:hør	0.181 -0.126 -0.055
word:i	0.029 0.175 -0.203
word:igen	0.168 -0.059 -0.109
word:igennem	0.12 -0.026 -0.094
word:ikk	-0.064 -0.077 0.141
word:imellem	0.014 -0.002 -0.012
word:imod	0.05 0.065 -0.114
word:ind	0.093 0.162 -0.256
word:indtil	-0.078 0.001 0.077
word:influenza	-0.046 -0.001 0.046
word:ing	0.439 0.029 -0.469
word:ja	0.043 -0.062 0.02
word:jam	0.017 -0.022 0.004
word:jeg	0.132 0.107 -0.254
word:jer	-0.183 -0.027 0.21
word:jo	-0.357 0.544 -0.188
word:job	-0.11 0.248 -0.138
word:jordbær	-0.018 -0.001 0.019
word:jul	-0.005 -0.015 0.02
word:kabl	0.004 -0.017 0.014
word:kaf	0.02 -0.032 0.012
word:kag	-0.081 -0.021 0.102
word:kald	-0.053 -0.02 0.073
word:kamera	-0.061 -0.006 0.067
word:kan	0.139 0.116 -0.255
word:kanin	0.065 -0.003 -0.062
word:kantin	-0.03 -0.011 0.041
word:kapelmest	0.041 -0.001 -0.04
word:karton	0.056 -0.004 -0.053
word:kas	-0.083 -0.003 0.087
word:kat	-0.249 -0.007 0.256
word:kend	0.063 -0.034 -0.028
word:kig	-0.098 -0.055 0.152
word:kirk	0.03 -0.005 -0.025
word:klar	-0.011 0.139 -0.128
word:klip	0.061 -0.008 -0.053
word:klipped	0.051 -0.005 -0.046
word:klok	0.201 -0.024 -0.177
word:klub	-0.075 -0.001 0.076
word:kniv	0.095 -0.001 -0.094
word:knæ	-0.014 -0.001 0.014
word:kod	-0.027 -0.007 0.034
word:kok	-0.022 -0.001 0.024
word:kold	0.022 -0.005 -0.016
word:kolleg	0.031 0 -0.031
word:kom	-0.253 -0.028 0.281
word:kommun	-0.051 -0.019 0.07
word:kompetenc	-0.033 -0.027 0.06
word:kon	0.203 0.182 -0.385
word:kontanthjælp	-0.011 -0.031 0.042
word:kop	0.017 -0.002 -0.014
word:kopi	-0.048 0 0.048
word:kort	-0.019 0 0.019
word:kravl	0.03 -0.004 -0.026
word:krimi	0.117 -0.005 -0.112
word:kron	-0.007 -0.005 0.011
word:krop	0.134 -0.019 -0.115
word:kryd	0.026 -0.002 -0.024
word:kuffert	-0.01 -0.016 0.026
word:kun	0.026 0.107 -0.133
word:kursus	0.033 -0.004 -0.03
word:kurv	-0.043 -0.015 0.058
word:kusin	0.12 -0.002 -0.118
word:kuvert	-0.14 -0.004 0.144
word:kvart	-0.084 -0.006 0.09
word:kvind	-0.052 -0.008 0.06
word:kæld	-0.076 -0.003 0.079
word:kærest	-0.108 -0.002 0.11
word:kø	-0.011 -0.02 0.031
word:køb	0.041 -0.004 -0.037
word:købt	0.094 -0.004 -0.09
word:køer	0.051 -0.002 -0.049
word:køk	-0.085 -0.004 0.089
word:kør	-0.054 -0.023 0.077
word:kørekort	-0.066 -0.028 0.094
word:kørt	-0.054 -0.011 0.066
word:lad	-0.009 -0.028 0.037
word:lag	0.083 -0.002 -0.081
word:lagd	0.039 -0.003 -0.036
word:lamp	0.028 -0.008 -0.02
word:lang	-0.147 -0.03 0.177
word:langsomt	0.062 0 -0.062
word:last	-0.004 0.01 -0.005
word:lastbil	0.015 0 -0.015
word:lav	0.495 -0.047 -0.447
word:laved	0.06 -0.001 -0.059
word:let	-0.049 -0.008 0.056
word:leverpostej	-0.067 -0.006 0.073
word:lid	0.25 -0.087 -0.163
word:lidt	-0.085 -0.002 0.087
word:lig	-0.011 0.116 -0.105
word:ligesom	-0.024 0.027 -0.004
word:lign	-0.017 -0.073 0.09
word:lil	0.187 -0.073 -0.114
word:lim	0.013 -0.001 -0.012
word:linj	0.09 0.052 -0.143
word:lis	0.014 -0.006 -0.008
word:liv	-0.056 0.173 -0.118
word:lod	0.027 -0.008 -0.019
word:loft	-0.125 -0.002 0.127
word:loppemarked	-0.127 -0.001 0.128
word:los	0.017 -0.002 -0.015
word:lov	0.105 -0.023 -0.082
word:luft	0.018 -0.004 -0.014
word:lug	0.044 -0.009 -0.035
word:lugt	-0.014 -0.038 0.052
word:lugted	0.029 -0.003 -0.026
word:luk	-0.066 -0.022 0.088
word:lung	-0.161 -0.005 0.166
word:lyd	0.051 0.067 -0.117
word:lygt	-0.112 0 0.113
word:lyk	-0.111 0.189 -0.078
word:lys	-0.108 -0.028 0.136
word:lyst	-0.062 -0.007 0.068
word:lyt	0.015 -0.001 -0.014
word:lå	-0.089 0.046 0.043
word:låst	-0.01 -0.001 0.011
word:læg	0.109 -0.045 -0.064
word:læng	-0.036 0.037 -0.001
word:lær	-0.188 -0.025 0.213
word:lært	-0.104 -0.013 0.117
word:læs	0.002 -0.024 0.021
word:læst	-0.022 -0.005 0.028
word:løb	-0.088 0.046 0.042
word:lød	-0.03 -0.004 0.034
word:løft	-0.059 -0.008 0.067
word:lørdag	0.054 -0.008 -0.045
word:mad	0.202 -0.006 -0.196
word:madpak	0.085 -0.005 -0.08
word:man	0.055 0.066 -0.121
word:mand	0.205 -0.013 -0.191
word:mandag	0.469 -0.006 -0.464
word:mang	0.056 -0.01 -0.047
word:mangl	0.055 -0.012 -0.043
word:mangled	0.013 -0.007 -0.006
word:mart	0.005 -0.015 0.01
word:maskin	0.021 -0.006 -0.014
word:mav	0.036 -0.002 -0.034
word:med	0.767 -0.329 -0.437
word:meg	0.085 0.046 -0.13
word:mejeri	0.051 -0.003 -0.048
word:men	0.034 -0.128 0.094
word:mening	0.048 0.007 -0.055
word:mennesk	0.123 0.001 -0.124
word:ment	-0.027 -0.003 0.03
word:mer	-0.16 0.034 0.127
word:mest	-0.166 -0.02 0.186
word:met	-0.072 -0.019 0.091
word:mig	0.035 -0.012 -0.022
word:min	-0.462 -0.125 0.588
word:mindr	-0.053 -0.004 0.057
word:minut	0.076 -0.004 -0.072
word:mit	-0.067 0.055 0.012
word:mm	-0.004 -0.006 0.01
word:mol	-0.051 0 0.052
word:mor	-0.115 -0.027 0.141
word:morg	0.426 -0.059 -0.367
word:mul	-0.054 0.143 -0.089
word:mut	-0.011 -0.001 0.012
word:må	-0.158 0.475 -0.318
word:måd	-0.085 0.079 0.006
word:mål	-0.102 -0.016 0.118
word:måned	0.184 -0.029 -0.155
word:måsk	0.396 -0.017 -0.378
word:måt	-0.158 -0.009 0.167
word:mærk	-0.129 -0.017 0.146
word:mød	-0.041 -0.014 0.054
word:mødt	0.094 -0.001 -0.093
word:møl	0.016 -0.001 -0.015
word:mønt	0.019 -0.002 -0.017
word:mørk	0.143 -0.003 -0.14
word:nabo	0.038 -0.025 -0.013
word:nak	-0.012 -0.003 0.015
word:nat	0.119 -0.05 -0.069
word:navn	0.024 -0.033 0.008
word:ned	-0.424 -0.117 0.54
word:nej	-0.014 -0.165 0.179
word:ni	0.038 -0.013 -0.025
word:nik	0.019 0.069 -0.088
word:nit	0.094 -0.001 -0.093
word:nod	0.05 -0.001 -0.049
word:nog	-0.204 0.141 0.062
word:nogl	0.053 -0.008 -0.045
word:nok	0.052 -0.067 0.015
word:novemb	0.051 0 -0.051
word:nu	-0.164 -0.131 0.295
word:nul	-0.037 -0.005 0.041
word:num	-0.176 -0.011 0.187
word:numr	-0.018 -0.005 0.023
word:ny	-0.165 -0.008 0.173
word:nye	-0.01 -0.003 0.013
word:nyt	-0.011 -0.005 0.016
word:nå	0.167 -0.051 -0.117
word:når	0.186 -0.118 -0.069
word:næst	-0.305 0.037 0.267
word:nøgl	-0.022 -0.02 0.043
word:nøj	0.048 -0.011 -0.037
word:og	0.395 0.052 -0.445
word:også	-0.098 0.26 -0.162
word:okay	-0.094 -0.023 0.118
word:om	0.28 -0.188 -0.092
word:omvej	0.047 -0.006 -0.042
word:ondt	0.005 -0.041 0.037
word:onkel	0.073 -0.001 -0.072
word:onsdag	-0.011 -0.036 0.047
word:op	-0.081 -0.079 0.16
word:operation	-0.068 -0.003 0.071
word:opgang	-0.028 -0.001 0.029
word:oplyst	-0.04 -0.006 0.045
word:opp	0.114 -0.02 -0.094
word:opskrift	0.055 -0.003 -0.052
word:ord	-0.146 0.003 0.143
word:ordent	0.022 -0.004 -0.018
word:os	-0.08 -0.021 0.101
word:ott	-0.118 -0.004 0.122
word:over	-0.179 0.053 0.126
word:overfor	-0.025 0 0.024
word:pak	0.033 0 -0.032
word:pakked	0.035 0 -0.035
word:papir	-0.064 0.022 0.043
word:paris	-0.106 -0.002 0.108
word:park	0.031 -0.005 -0.026
word:parkeringsplad	-0.018 -0.006 0.024
word:pas	-0.015 0.031 -0.016
word:passed	0.082 -0.002 -0.08
word:peng	0.071 -0.051 -0.019
word:pil	-0.11 -0.004 0.114
word:plad	-0.008 0.013 -0.005
word:plakat	-0.185 0.189 -0.004
word:plan	0.079 -0.022 -0.057
word:plant	-0.048 0.068 -0.019
word:planteskol	0.116 -0.001 -0.115
word:plej	0.014 -0.011 -0.003
word:plejed	0.042 -0.001 -0.041
word:portør	-0.094 -0.002 0.096
word:pos	0.017 -0.009 -0.008
word:post	-0.048 -0.008 0.056
word:postka	-0.005 -0.006 0.011
word:praktisk	-0.027 0.05 -0.024
word:problem	-0.032 -0.002 0.034
word:præcis	-0.053 0 0.053
word:præst	-0.055 -0.004 0.059
word:prøv	0.187 -0.008 -0.179
word:psykolog	-0.079 -0.006 0.085
word:pud	0.066 -0.012 -0.054
word:pudl	-0.047 -0.005 0.052
word:punktum	-0.14 0.063 0.077
word:på	0.705 -0.227 -0.476
word:pær	0.037 -0.004 -0.033
word:radio	0.104 -0.002 -0.102
word:rakt	0.127 -0.006 -0.121
word:rart	0.016 -0.013 -0.003
word:rask	0.209 -0.068 -0.14
word:regn	0.072 -0.022 -0.049
word:rej	-0.076 -0.006 0.081
word:rejst	-0.015 -0.001 0.016
word:rent	0.031 -0.007 -0.024
word:reol	0.023 0 -0.023
word:restaur	0.012 0 -0.012
word:ret	0.162 -0.033 -0.128
word:rigt	-0.159 0.008 0.15
word:ring	0 -0.029 0.03
word:ringed	-0.072 -0.004 0.076
word:ro	-0.145 -0.003 0.148
word:rol	0.034 -0.001 -0.033
word:rul	0.032 -0.002 -0.03
word:rund	0.007 -0.011 0.004
word:ryg	-0.033 -0.005 0.038
word:ryst	0.035 -0.004 -0.031
word:råbt	-0.035 -0.002 0.037
word:ræk	0.099 -0.005 -0.093
word:rød	0.045 -0.005 -0.04
word:røg	-0.093 -0.01 0.103
word:rør	-0.025 -0.03 0.055
word:røv	-0.128 -0.004 0.132
word:sad	-0.087 -0.052 0.139
word:sag	-0.025 -0.009 0.035
word:sagd	0.072 -0.131 0.059
word:sagt	-0.209 0.128 0.081
word:sak	0.02 -0.005 -0.014
word:salon	0.077 -0.001 -0.076
word:sam	-0.211 -0.071 0.282
word:samarbejd	0.021 -0.001 -0.021
word:saml	0.106 -0.015 -0.091
word:sand	0.114 -0.028 -0.086
word:sang	-0.009 -0.001 0.01
word:sat	-0.049 -0.04 0.089
word:savn	0.045 -0.008 -0.037
word:se	0.158 -0.051 -0.107
word:sedl	-0.017 -0.001 0.018
word:sejl	0.049 -0.004 -0.045
word:sek	0.056 -0.009 -0.046
word:sekst	-0.142 -0.002 0.144
word:sekund	-0.212 -0.002 0.214
word:selv	-0.094 -0.008 0.102
word:send	0.131 -0.012 -0.119
word:seng	-0.039 -0.006 0.045
word:sent	0.122 -0.077 -0.045
word:ser	0.188 -0.062 -0.127
word:set	-0.08 0.1 -0.019
word:sgu	0.019 -0.002 -0.017
word:sid	0.129 -0.08 -0.048
word:sidst	0.06 -0.017 -0.043
word:sig	-0.078 0.212 -0.134
word:sigt	-0.011 -0.067 0.078
word:sin	-0.132 -0.048 0.179
word:sit	-0.059 -0.081 0.139
word:sjov	-0.143 -0.009 0.153
word:sjovt	-0.034 -0.003 0.037
word:skab	0.059 -0.002 -0.057
word:skal	-0.475 0.077 0.398
word:skat	0.027 -0.009 -0.018
word:skema	-0.043 -0.008 0.051
word:sket	-0.015 -0.001 0.016
word:skift	-0.185 -0.024 0.209
word:skilt	0.042 -0.001 -0.041
word:sko	-0.048 -0.015 0.063
word:skol	0.128 -0.003 -0.124
word:skov	-0.071 -0.015 0.086
word:skrank	-0.049 -0.078 0.127
word:skrev	0.029 -0.009 -0.021
word:skriv	0.138 -0.009 -0.13
word:skræl	-0.029 -0.013 0.042
word:skul	-0.219 0.147 0.072
word:skuld	0.223 -0.018 -0.205
word:skur	0.04 -0.001 -0.039
word:skyld	-0.082 -0.014 0.096
word:skæld	0.13 -0.061 -0.069
word:skær	-0.024 -0.007 0.031
word:skærm	0 -0.084 0.083
word:slag	-0.161 -0.009 0.17
word:slagteri	0.104 -0.003 -0.101
word:slang	-0.035 -0.001 0.036
word:slemt	-0.011 -0.001 0.012
word:slå	0.05 -0.001 -0.049
word:smed	0.055 -0.001 -0.054
word:smil	-0.015 -0.001 0.017
word:små	0.15 -0.019 -0.131
word:smør	0.03 -0.002 -0.029
word:snak	0.06 0.021 -0.081
word:snakked	-0.013 -0.003 0.016
word:snart	-0.05 -0.009 0.059
word:social	0.034 0.021 -0.054
word:sofa	-0.071 -0.006 0.078
word:solg	0.051 -0.002 -0.049
word:som	-0.216 0.005 0.211
word:sort	0.019 -0.014 -0.006
word:sov	-0.107 -0.025 0.132
word:spand	0.015 -0.002 -0.014
word:spil	0.043 -0.012 -0.031
word:spild	-0.024 -0.003 0.027
word:spis	-0.101 -0.004 0.105
word:sprog	-0.03 -0.021 0.051
word:spurg	0.092 -0.01 -0.082
word:spørg	0.019 0.038 -0.057
word:spørgsmål	0.041 -0.011 -0.03
word:stad	0.069 -0.003 -0.066
word:start	0.111 -0.032 -0.079
word:station	-0.114 -0.005 0.118
word:sted	0.144 0.057 -0.201
word:stiern	0.045 0 -0.045
word:stil	0.157 -0.029 -0.128
word:stilled	-0.148 -0.005 0.153
word:stjål	-0.004 -0.007 0.011
word:stod	-0.186 -0.027 0.212
word:stok	-0.043 -0.007 0.05
word:stol	-0.02 -0.036 0.055
word:stolt	-0.068 -0.006 0.074
word:stor	0.085 -0.012 -0.072
word:stort	-0.012 0.024 -0.012
word:strik	-0.041 -0.003 0.044
word:styk	0.151 -0.016 -0.135
word:styr	-0.067 -0.012 0.079
word:stå	0.118 0.058 -0.176
word:stået	0.032 -0.001 -0.031
word:står	0.027 0.118 -0.145
word:stærk	-0.01 -0.001 0.011
word:støv	0.095 -0.005 -0.09
word:støvsug	0.034 0 -0.034
word:sup	-0.144 -0.017 0.161
word:sur	-0.146 -0.011 0.157
word:svar	0.126 -0.026 -0.099
word:svensk	0.052 -0.003 -0.049
word:svigersøn	-0.012 -0.002 0.014
word:svog	0.041 -0.008 -0.033
word:svær	-0.041 0 0.041
word:svært	-0.041 -0.097 0.138
word:sy	0.033 -0.002 -0.031
word:syg	-0.201 -0.007 0.208
word:sygehus	-0.219 -0.009 0.228
word:symaskin	0.105 -0.001 -0.104
word:syn	-0.016 0.009 0.007
word:syng	-0.164 -0.03 0.194
word:system	-0.03 -0.011 0.041
word:syt	0.029 -0.012 -0.016
word:syv	0.197 -0.017 -0.18
word:så	-0.248 0.296 -0.048
word:sådan	0.123 0.098 -0.221
word:sæb	0.054 -0.007 -0.047
word:sælg	0.072 -0.001 -0.072
word:sæt	0.478 -0.022 -0.456
word:søg	0.062 -0.01 -0.052
word:søn	0.133 -0.019 -0.114
word:søndag	-0.042 -0.013 0.056
word:søst	0.052 -0.013 -0.039
word:søvn	-0.012 -0.001 0.013
word:tabt	-0.085 -0.007 0.092
word:tag	0.067 0.026 -0.093
word:tak	-0.23 -0.058 0.287
word:tal	-0.088 -0.027 0.116
word:tallerk	-0.126 -0.004 0.13
word:talt	-0.123 -0.025 0.149
word:taxa	0.088 -0.006 -0.082
word:tegn	0.055 -0.017 -0.039
word:tegned	-0.027 -0.002 0.029
word:telefon	-0.005 -0.005 0.011
word:ti	-0.297 -0.056 0.354
word:tid	-0.294 0.176 0.118
word:til	0.128 -0.008 -0.121
word:tilbag	0.048 0.119 -0.167
word:tilbud	0.014 0 -0.014
word:tillad	-0.005 -0.008 0.013
word:tim	-0.087 -0.052 0.139
word:ting	0.188 -0.007 -0.181
word:tirsdag	0.079 -0.029 -0.05
word:tjen	-0.02 0.003 0.017
word:to	-0.067 -0.088 0.155
word:tog	0.401 -0.037 -0.363
word:toil	0.014 -0.002 -0.012
word:tolv	0.026 -0.015 -0.011
word:torsdag	-0.014 -0.004 0.019
word:torv	0.045 -0.001 -0.045
word:trap	-0.129 -0.034 0.163
word:travlt	0.074 -0.003 -0.071
word:tre	0.603 -0.063 -0.541
word:tret	0.043 -0.022 -0.021
word:troed	-0.076 -0.01 0.086
word:tror	-0.119 0.109 0.009
word:truk	-0.09 -0.031 0.121
word:tryk	0.011 0 -0.01
word:trykt	0.029 0 -0.028
word:træ	0.037 -0.006 -0.031
word:træk	-0.017 -0.004 0.021
word:træn	-0.061 0 0.061
word:træt	0.011 0.002 -0.013
word:tur	0.038 -0.009 -0.029
word:turd	-0.044 -0.004 0.048
word:tusind	0.051 -0.036 -0.015
word:tysk	-0.033 -0.001 0.035
word:tyv	0.243 -0.004 -0.24
word:tårn	-0.118 -0.004 0.122
word:tæl	0.03 -0.002 -0.028
word:tænd	0.272 -0.007 -0.266
word:tænk	0.21 0.044 -0.254
word:tøj	0.117 -0.011 -0.106
word:tør	0.08 -0.01 -0.069
word:ud	-0.062 -0.064 0.126
word:ude	0.246 -0.03 -0.217
word:uden	-0.128 0.006 0.122
word:uge	-0.01 -0.009 0.019
word:ugen	0.164 -0.003 -0.162
word:uger	0.016 -0.001 -0.015
word:und	-0.326 0.037 0.289
word:undersøg	-0.025 -0.006 0.03
word:undervis	0.091 -0.004 -0.087
word:undskyld	-0.11 -0.027 0.137
word:ung	-0.083 -0.011 0.093
word:uret	-0.075 -0.005 0.08
word:utro	-0.13 -0.002 0.132
word:vagt	-0.022 -0.002 0.025
word:vand	0.036 -0.038 0.001
word:var	-0.001 -0.354 0.354
word:vask	0.014 -0.003 -0.011
word:ved	-0.023 -0.006 0.028
word:vegn	-0.059 0 0.059
word:vej	-0.116 -0.115 0.231
word:vejl	-0.091 -0.014 0.105
word:vel	-0.137 0.406 -0.268
word:ven	-0.061 -0.015 0.076
word:vend	-0.025 -0.003 0.028
word:vent	0.156 -0.085 -0.071
word:vented	-0.081 -0.018 0.099
word:vest	-0.013 -0.005 0.018
word:vi	-0.061 0.148 -0.086
word:vid	-0.204 0.179 0.025
word:vidst	-0.029 -0.008 0.037
word:vigt	-0.011 0.026 -0.015
word:vil	0.794 -0.159 -0.635
word:vindu	0.092 -0.019 -0.073
word:vint	0.183 -0.026 -0.157
word:virk	0.011 0.001 -0.012
word:virked	0.096 -0.001 -0.095
word:vis	0.017 0.228 -0.245
word:vist	-0.061 0.039 0.022
word:vogn	0.015 -0.004 -0.011
word:vognmand	-0.06 -0.004 0.064
word:vor	0.12 -0.019 -0.101
word:vred	0.046 -0.008 -0.038
word:vuggestu	-0.062 -0.002 0.065
word:våg	0.062 -0.005 -0.058
word:vågn	0.107 -0.019 -0.088
word:vågned	-0.027 -0.003 0.029
word:væg	0.017 -0.003 -0.013
word:væk	0.018 0.038 -0.056
word:vælg	-0.052 -0.012 0.064
word:vær	0.402 0.182 -0.584
word:værksted	0.113 -0.002 -0.111
word:værst	-0.053 -0.002 0.055
word:zoo	0.178 -0.016 -0.163
word:åbn	0.148 -0.015 -0.134
word:åen	-0.081 -0.003 0.084
word:åh	0.056 -0.002 -0.055
word:år	0.313 -0.093 -0.22
word:ældr	0.037 0 -0.036
word:øh	0.011 -0.027 0.016
word:øje	-0.031 -0.009 0.04
word:øjet	0.059 -0.001 -0.058
word:øjn	-0.012 0.044 -0.032
word:ønsk	0.013 -0.006 -0.007
work3	0.387 -0.087 -0.309
work5	0.152 -0.048 -0.103
workMinusLife	0.811 0.076 -1.019
wouldOrCould	0.708 -0.39 -0.317
youAll	0.199 0.348 -0.547`,
  opportunity: `no yes
always	0.685 -0.685
I+stuff	-0.511 0.511
answer:I	-0.034 0.034
answer:asks-shares	-0.21 0.21
answer:asksShortly	0.142 -0.142
answer:class:act	-0.263 0.263
answer:class:askOn	-0.154 0.154
answer:class:benefit	-0.046 0.046
answer:class:defer	-0.13 0.13
answer:class:form	0.12 -0.12
answer:class:invites	-0.038 0.038
answer:class:law	-0.33 0.33
answer:class:otherWorld	-0.064 0.064
answer:class:ownStory	0.03 -0.03
answer:class:plainRule	-0.051 0.051
answer:class:plan	-0.03 0.03
answer:class:praise	-0.409 0.409
answer:class:sanction	-0.053 0.053
answer:class:sideDetail	-0.302 0.302
answer:class:systemParts	0.154 -0.154
answer:class:takeUpAgain	0.077 -0.077
answer:class:turnAway	-0.161 0.161
answer:class:understand	-0.284 0.284
answer:exclaims	-0.309 0.309
answer:figure	-0.031 0.031
answer:institutional	0.075 -0.075
answer:length	-0.446 0.446
answer:long15	-0.452 0.452
answer:many:askOn	-0.033 0.033
answer:many:defer	-0.116 0.116
answer:many:form	-0.044 0.044
answer:many:invites	0.137 -0.137
answer:many:otherWorld	-0.013 0.013
answer:many:plainRule	-0.025 0.025
answer:many:plan	0.115 -0.115
answer:many:praise	-0.129 0.129
answer:many:sanction	-0.057 0.057
answer:many:systemParts	0.017 -0.017
answer:many:turnAway	-0.049 0.049
answer:mark	-0.245 0.245
answer:minimal	0.318 -0.318
answer:noQuestion	-0.099 0.099
answer:none	1.126 -1.126
answer:otherField+asks	0.231 -0.231
answer:otherField-shares	0.086 -0.086
answer:points	0.229 -0.229
answer:points+asks	0.108 -0.108
answer:question:choice	0.025 -0.025
answer:question:closed	0.021 -0.021
answer:question:declarative	-0.519 0.519
answer:question:narrow	0.104 -0.104
answer:question:tag	0.051 -0.051
answer:sameField	0.017 -0.017
answer:several:act	-0.284 0.284
answer:several:askOn	-0.17 0.17
answer:several:benefit	-0.138 0.138
answer:several:defer	-0.315 0.315
answer:several:form	0.083 -0.083
answer:several:invites	0.441 -0.441
answer:several:law	-0.092 0.092
answer:several:otherWorld	0.083 -0.083
answer:several:plainRule	-0.129 0.129
answer:several:plan	0.118 -0.118
answer:several:praise	-0.519 0.519
answer:several:sanction	-0.052 0.052
answer:several:systemParts	-0.079 0.079
answer:several:takeUpAgain	-0.011 0.011
answer:several:turnAway	-0.111 0.111
answer:several:understand	-0.248 0.248
answer:shares	-0.551 0.551
answer:shares+asks	-0.143 0.143
answer:shares2	-0.319 0.319
answer:shares3	-0.122 0.122
answer:sharesNot	0.071 -0.071
answer:short3	0.274 -0.274
answer:short6	0.374 -0.374
answer:waits	-0.107 0.107
answer:we	-0.223 0.223
answer:you	-0.098 0.098
anyWork	0.029 -0.029
before:class:askOn	0.117 -0.117
before:class:benefit	0.016 -0.016
before:class:defer	-0.021 0.021
before:class:instrumental	0.153 -0.153
before:class:invites	-0.299 0.299
before:class:law	0.068 -0.068
before:class:otherWorld	0.036 -0.036
before:class:ownStory	-0.057 0.057
before:class:plainRule	0.317 -0.317
before:class:plan	-0.034 0.034
before:class:praise	0.03 -0.03
before:class:sanction	-0.045 0.045
before:class:sideDetail	0.249 -0.249
before:class:systemParts	0.262 -0.262
before:class:takeUpAgain	0.198 -0.198
before:class:turnAway	0.339 -0.339
before:class:understand	0.05 -0.05
before:exclaims	0.018 -0.018
before:figure	0.105 -0.105
before:institutional	0.248 -0.248
before:length	0.226 -0.226
before:long15	0.238 -0.238
before:many:invites	-0.21 0.21
before:many:law	0.115 -0.115
before:many:otherWorld	0.016 -0.016
before:mark	-0.068 0.068
before:minimal	-0.034 0.034
before:noQuestion	0.041 -0.041
before:question:closed	0.022 -0.022
before:question:declarative	-0.204 0.204
before:question:narrow	-0.066 0.066
before:question:open	0.145 -0.145
before:several:askOn	-0.104 0.104
before:several:benefit	0.021 -0.021
before:several:defer	0.122 -0.122
before:several:invites	-0.565 0.565
before:several:law	0.128 -0.128
before:several:otherWorld	0.063 -0.063
before:several:plainRule	-0.017 0.017
before:several:praise	-0.048 0.048
before:several:sideDetail	0.08 -0.08
before:several:systemParts	0.109 -0.109
before:several:takeUpAgain	0.294 -0.294
before:several:turnAway	0.02 -0.02
before:several:understand	0.033 -0.033
before:shares	0.037 -0.037
before:short3	-0.052 0.052
before:short6	-0.116 0.116
before:work:class:body	0.01 -0.01
before:work:class:creature	0.167 -0.167
before:work:class:doing	0.1 -0.1
before:work:class:family	0.015 -0.015
before:work:class:formFacts	0.026 -0.026
before:work:class:generalWork	0.241 -0.241
before:work:class:home	0.035 -0.035
before:work:class:joy	-0.232 0.232
before:work:class:needed	0.023 -0.023
before:work:class:occupation	0.012 -0.012
before:work:class:office	0.107 -0.107
before:work:class:pastWork	0.021 -0.021
before:work:class:question	0.148 -0.148
before:work:class:reply	0.285 -0.285
before:work:class:skill	-0.088 0.088
before:work:class:thing	0.246 -0.246
before:work:class:wish	-0.144 0.144
before:work:many:office	-0.019 0.019
before:work:many:thing	0.01 -0.01
before:work:several:generalWork	0.118 -0.118
before:work:several:home	-0.028 0.028
before:work:several:offer	-0.019 0.019
before:work:several:office	0.064 -0.064
before:work:several:pastWork	0.052 -0.052
before:work:several:question	-0.26 0.26
before:work:several:reply	0.247 -0.247
before:work:several:thing	0.034 -0.034
before:work:several:wish	-0.024 0.024
both:concrete	0.192 -0.192
chance:concrete	0.206 -0.206
chance:general	0.436 -0.436
class:body	0.266 -0.266
class:creature	-0.134 0.134
class:doing	-0.01 0.01
class:family	-0.103 0.103
class:formFacts	0.079 -0.079
class:generalWork	0.251 -0.251
class:home	0.157 -0.157
class:joy	-0.395 0.395
class:needed	-0.33 0.33
class:occupation	-0.182 0.182
class:offer	-0.267 0.267
class:office	0.481 -0.481
class:othersWork	0.218 -0.218
class:pastWork	-0.141 0.141
class:place	-0.41 0.41
class:question	0.121 -0.121
class:reply	0.082 -0.082
class:skill	-0.094 0.094
class:thing	-0.037 0.037
class:wish	-0.249 0.249
concrete	0.117 -0.117
earlier:answered	0.45 -0.45
earlier:asked	0.154 -0.154
earlier:class:body	0.234 -0.234
earlier:class:creature	0.082 -0.082
earlier:class:doing	0.349 -0.349
earlier:class:family	0.173 -0.173
earlier:class:home	0.021 -0.021
earlier:class:joy	0.162 -0.162
earlier:class:needed	-0.314 0.314
earlier:class:occupation	0.179 -0.179
earlier:class:offer	0.044 -0.044
earlier:class:office	0.078 -0.078
earlier:class:othersWork	0.021 -0.021
earlier:class:pastWork	0.112 -0.112
earlier:class:place	0.178 -0.178
earlier:class:question	0.01 -0.01
earlier:class:reply	-0.045 0.045
earlier:class:skill	-0.023 0.023
earlier:class:thing	0.255 -0.255
earlier:class:wish	0.057 -0.057
earlier:concrete	0.372 -0.372
earlier:echoed	0.174 -0.174
earlier:many:body	0.059 -0.059
earlier:many:offer	0.033 -0.033
earlier:many:thing	0.057 -0.057
earlier:many:wish	0.06 -0.06
earlier:several:body	0.032 -0.032
earlier:several:creature	0.054 -0.054
earlier:several:doing	0.262 -0.262
earlier:several:generalWork	0.015 -0.015
earlier:several:home	-0.01 0.01
earlier:several:joy	0.032 -0.032
earlier:several:occupation	0.01 -0.01
earlier:several:offer	0.032 -0.032
earlier:several:office	0.013 -0.013
earlier:several:pastWork	0.039 -0.039
earlier:several:place	0.026 -0.026
earlier:several:reply	0.098 -0.098
earlier:several:thing	0.271 -0.271
earlier:several:wish	-0.019 0.019
earlier:taken	0.203 -0.203
exclaims	-0.425 0.425
figure	0.145 -0.145
first:alle	0.017 -0.017
first:at	-0.053 0.053
first:bare	0.128 -0.128
first:da	-0.052 0.052
first:de	0.136 -0.136
first:dem	0.011 -0.011
first:den	0.152 -0.152
first:der	0.045 -0.045
first:det	0.271 -0.271
first:du	0.037 -0.037
first:efter	-0.022 0.022
first:en	0.148 -0.148
first:et	0.051 -0.051
first:fint	0.017 -0.017
first:fra	0.027 -0.027
first:godt	0.024 -0.024
first:ham	-0.052 0.052
first:han	-0.018 0.018
first:har	0.021 -0.021
first:hellere	-0.129 0.129
first:helst	-0.042 0.042
first:hende	-0.071 0.071
first:hold	0.027 -0.027
first:hos	0.038 -0.038
first:hun	-0.072 0.072
first:hvad	0.04 -0.04
first:hver	0.06 -0.06
first:hvor	0.01 -0.01
first:i	0.045 -0.045
first:ikke	0.026 -0.026
first:ja	0.087 -0.087
first:jamen	-0.033 0.033
first:jeg	-0.031 0.031
first:jo	0.031 -0.031
first:kan	0.119 -0.119
first:klokken	-0.046 0.046
first:kun	-0.01 0.01
first:køkkenet	0.033 -0.033
first:lidt	0.035 -0.035
first:lige	0.022 -0.022
first:ligesom	0.022 -0.022
first:man	-0.045 0.045
first:med	0.01 -0.01
first:min	0.15 -0.15
first:må	-0.024 0.024
first:måske	-0.062 0.062
first:naboens	0.011 -0.011
first:nej	0.07 -0.07
first:noget	-0.172 0.172
first:nå	-0.051 0.051
first:når	-0.181 0.181
first:og	-0.066 0.066
first:også	0.012 -0.012
first:otte	0.016 -0.016
first:på	-0.074 0.074
first:så	0.026 -0.026
first:til	0.012 -0.012
first:to	-0.03 0.03
first:ud	-0.034 0.034
first:ved	-0.124 0.124
first:vi	0.229 -0.229
first:øh	0.024 -0.024
general+stuff	0.271 -0.271
general-stuff	-0.021 0.021
invited+short	-0.265 0.265
invited+stuff	-0.221 0.221
invited-life	-0.197 0.197
invited-stuff	-0.082 0.082
life-stuff	-0.147 0.147
man	0.145 -0.145
many:body	0.104 -0.104
many:doing	-0.011 0.011
many:family	0.113 -0.113
many:generalWork	0.137 -0.137
many:needed	-0.045 0.045
many:offer	-0.095 0.095
many:office	0.094 -0.094
many:skill	-0.146 0.146
many:wish	-0.03 0.03
mark	0.498 -0.498
minimal	0.3 -0.3
next:concrete	0.463 -0.463
noClass	-0.131 0.131
noQuestion	0.232 -0.232
noWork	0.606 -0.606
not	0.05 -0.05
notInvited+short	0.209 -0.209
nothingEarlier	0.259 -0.259
offer+stuff	-0.049 0.049
opens	0.592 -0.592
pair:af at	-0.088 0.088
pair:af de	0.042 -0.042
pair:af dem	0.015 -0.015
pair:af min	0.057 -0.057
pair:af og	0.084 -0.084
pair:af så	-0.047 0.047
pair:aften og	-0.115 0.115
pair:aldrig været	0.041 -0.041
pair:alle dem	-0.017 0.017
pair:alle mennesker	0.014 -0.014
pair:alle sammen	-0.024 0.024
pair:altså at	0.029 -0.029
pair:altså de	-0.011 0.011
pair:altså det	-0.014 0.014
pair:altså for	0.018 -0.018
pair:altså jeg	-0.062 0.062
pair:altså rigtig	-0.04 0.04
pair:altså sådan	-0.029 0.029
pair:andet og	0.046 -0.046
pair:arbejde jeg	0.017 -0.017
pair:at alle	0.041 -0.041
pair:at blive	0.071 -0.071
pair:at bruge	0.086 -0.086
pair:at den	0.021 -0.021
pair:at der	-0.053 0.053
pair:at det	0.147 -0.147
pair:at gå	0.051 -0.051
pair:at holde	0.016 -0.016
pair:at hun	0.018 -0.018
pair:at jeg	0.047 -0.047
pair:at komme	0.034 -0.034
pair:at køre	-0.012 0.012
pair:at lave	-0.16 0.16
pair:at ligge	-0.149 0.149
pair:at lytte	-0.011 0.011
pair:at læse	-0.064 0.064
pair:at man	0.036 -0.036
pair:at min	0.072 -0.072
pair:at nogen	-0.108 0.108
pair:at når	0.02 -0.02
pair:at prøve	-0.078 0.078
pair:at restaurere	-0.03 0.03
pair:at se	-0.022 0.022
pair:at sidde	-0.134 0.134
pair:at sige	0.035 -0.035
pair:at skrive	-0.022 0.022
pair:at stille	-0.064 0.064
pair:at stå	-0.075 0.075
pair:at sy	-0.018 0.018
pair:at tage	0.075 -0.075
pair:at vaske	-0.023 0.023
pair:at vide	0.026 -0.026
pair:at være	-0.025 0.025
pair:bad mig	0.015 -0.015
pair:bange for	-0.012 0.012
pair:banken og	0.021 -0.021
pair:bare at	-0.084 0.084
pair:bare det	0.044 -0.044
pair:bare en	-0.016 0.016
pair:bare er	0.023 -0.023
pair:bare fordi	0.01 -0.01
pair:bare få	0.084 -0.084
pair:bare i	-0.018 0.018
pair:bare ikke	0.027 -0.027
pair:bare på	-0.01 0.01
pair:bare svært	0.024 -0.024
pair:bare sådan	0.048 -0.048
pair:blev det	0.01 -0.01
pair:blive ved	0.026 -0.026
pair:bliver det	0.04 -0.04
pair:bliver man	0.018 -0.018
pair:bor i	0.02 -0.02
pair:brev fra	0.024 -0.024
pair:bruge en	0.071 -0.071
pair:bussen og	0.057 -0.057
pair:da jeg	-0.091 0.091
pair:da op	0.028 -0.028
pair:dag jeg	0.016 -0.016
pair:dag men	0.049 -0.049
pair:dag og	-0.029 0.029
pair:dagen og	-0.014 0.014
pair:de andre	0.015 -0.015
pair:de der	-0.028 0.028
pair:de er	-0.034 0.034
pair:de fleste	0.074 -0.074
pair:de gamle	0.013 -0.013
pair:de har	-0.079 0.079
pair:de havde	0.049 -0.049
pair:de holder	-0.01 0.01
pair:de ikke	-0.118 0.118
pair:de kom	0.041 -0.041
pair:de kører	0.016 -0.016
pair:de laver	-0.025 0.025
pair:de manglede	-0.01 0.01
pair:de og	-0.029 0.029
pair:de sagde	-0.026 0.026
pair:de siger	-0.084 0.084
pair:de skal	0.026 -0.026
pair:de skriver	0.021 -0.021
pair:de står	-0.06 0.06
pair:de så	0.024 -0.024
pair:de søger	-0.043 0.043
pair:de unge	-0.026 0.026
pair:de ved	-0.126 0.126
pair:de vil	0.126 -0.126
pair:de ville	0.03 -0.03
pair:dem der	-0.016 0.016
pair:dem hver	-0.026 0.026
pair:dem i	-0.013 0.013
pair:dem med	-0.081 0.081
pair:dem også	-0.033 0.033
pair:dem om	-0.075 0.075
pair:dem på	-0.035 0.035
pair:dem så	0.058 -0.058
pair:den anden	0.014 -0.014
pair:den bedste	-0.018 0.018
pair:den ene	0.013 -0.013
pair:den eneste	0.037 -0.037
pair:den er	0.157 -0.157
pair:den første	-0.03 0.03
pair:den gamle	-0.041 0.041
pair:den har	0.026 -0.026
pair:den i	0.072 -0.072
pair:den kan	0.013 -0.013
pair:den lille	-0.039 0.039
pair:den lå	0.016 -0.016
pair:den med	-0.055 0.055
pair:den og	0.011 -0.011
pair:den samme	0.033 -0.033
pair:den slags	-0.02 0.02
pair:den stol	0.073 -0.073
pair:der bare	0.015 -0.015
pair:der bliver	-0.017 0.017
pair:der de	-0.047 0.047
pair:der det	0.072 -0.072
pair:der en	0.098 -0.098
pair:der er	-0.297 0.297
pair:der får	0.024 -0.024
pair:der gerne	-0.073 0.073
pair:der gør	-0.047 0.047
pair:der har	0.104 -0.104
pair:der hedder	0.047 -0.047
pair:der hænger	-0.081 0.081
pair:der i	0.173 -0.173
pair:der ingen	0.013 -0.013
pair:der jo	0.038 -0.038
pair:der kom	-0.011 0.011
pair:der kommer	-0.068 0.068
pair:der kunne	-0.011 0.011
pair:der kørte	0.047 -0.047
pair:der laver	0.045 -0.045
pair:der lugter	0.015 -0.015
pair:der lå	-0.084 0.084
pair:der mangler	-0.03 0.03
pair:der med	-0.028 0.028
pair:der må	0.05 -0.05
pair:der noget	0.029 -0.029
pair:der og	0.011 -0.011
pair:der sagde	0.101 -0.101
pair:der sidder	0.04 -0.04
pair:der skal	-0.091 0.091
pair:der skulle	-0.03 0.03
pair:der stod	0.059 -0.059
pair:der står	-0.017 0.017
pair:der var	-0.099 0.099
pair:derfor jeg	0.014 -0.014
pair:derhjemme og	-0.091 0.091
pair:det andet	0.022 -0.022
pair:det at	0.016 -0.016
pair:det bare	-0.015 0.015
pair:det bedste	-0.035 0.035
pair:det de	-0.108 0.108
pair:det der	-0.177 0.177
pair:det det	0.039 -0.039
pair:det dig	-0.011 0.011
pair:det ene	0.018 -0.018
pair:det eneste	-0.049 0.049
pair:det er	0.223 -0.223
pair:det fik	0.023 -0.023
pair:det folk	-0.036 0.036
pair:det for	0.061 -0.061
pair:det fordi	-0.035 0.035
pair:det gjorde	-0.035 0.035
pair:det glemmer	-0.113 0.113
pair:det godt	-0.022 0.022
pair:det går	0.017 -0.017
pair:det gælder	0.028 -0.028
pair:det handler	0.011 -0.011
pair:det har	0.038 -0.038
pair:det hele	0.125 -0.125
pair:det hver	-0.015 0.015
pair:det i	-0.044 0.044
pair:det jeg	-0.132 0.132
pair:det jo	0.039 -0.039
pair:det kunne	-0.046 0.046
pair:det lyder	0.028 -0.028
pair:det lærte	0.027 -0.027
pair:det med	-0.091 0.091
pair:det må	0.012 -0.012
pair:det nu	0.013 -0.013
pair:det og	0.027 -0.027
pair:det på	0.044 -0.044
pair:det rigtige	0.043 -0.043
pair:det sagde	0.012 -0.012
pair:det samme	0.032 -0.032
pair:det siger	0.045 -0.045
pair:det skal	0.074 -0.074
pair:det skulle	0.075 -0.075
pair:det står	0.06 -0.06
pair:det til	-0.02 0.02
pair:det var	-0.114 0.114
pair:det ved	0.048 -0.048
pair:det vidste	0.034 -0.034
pair:det vil	0.022 -0.022
pair:det ville	-0.077 0.077
pair:det være	-0.013 0.013
pair:dig og	0.037 -0.037
pair:du er	-0.04 0.04
pair:du har	-0.06 0.06
pair:du kan	-0.029 0.029
pair:dér med	-0.056 0.056
pair:døren med	0.019 -0.019
pair:efter at	0.013 -0.013
pair:efter den	0.012 -0.012
pair:egentlig gerne	-0.024 0.024
pair:egentlig godt	-0.025 0.025
pair:eksempel dem	-0.024 0.024
pair:eller anden	0.011 -0.011
pair:en aften	-0.113 0.113
pair:en bule	-0.048 0.048
pair:en dag	0.03 -0.03
pair:en der	-0.077 0.077
pair:en eller	0.011 -0.011
pair:en eneste	0.021 -0.021
pair:en god	-0.034 0.034
pair:en halv	0.126 -0.126
pair:en hammer	-0.066 0.066
pair:en jeg	-0.036 0.036
pair:en krimi	-0.131 0.131
pair:en kvinde	0.045 -0.045
pair:en mand	0.08 -0.08
pair:en ny	0.166 -0.166
pair:en om	-0.023 0.023
pair:en omvej	-0.053 0.053
pair:en plakat	0.109 -0.109
pair:en prøve	-0.015 0.015
pair:en på	-0.018 0.018
pair:en slags	0.02 -0.02
pair:en sommer	-0.023 0.023
pair:en stol	-0.061 0.061
pair:en til	-0.086 0.086
pair:en uge	-0.033 0.033
pair:en vest	0.013 -0.013
pair:end mig	0.03 -0.03
pair:eneste der	0.083 -0.083
pair:eneste jeg	-0.033 0.033
pair:er altid	-0.017 0.017
pair:er altså	0.06 -0.06
pair:er at	-0.056 0.056
pair:er bange	-0.023 0.023
pair:er bare	0.111 -0.111
pair:er bedre	-0.043 0.043
pair:er da	-0.031 0.031
pair:er de	0.02 -0.02
pair:er den	0.033 -0.033
pair:er der	0.052 -0.052
pair:er derfor	0.014 -0.014
pair:er det	0.016 -0.016
pair:er en	0.102 -0.102
pair:er et	-0.107 0.107
pair:er flyttet	0.051 -0.051
pair:er for	0.038 -0.038
pair:er fordi	0.012 -0.012
pair:er fuld	0.019 -0.019
pair:er glad	0.014 -0.014
pair:er god	-0.087 0.087
pair:er gået	0.036 -0.036
pair:er helt	-0.02 0.02
pair:er hos	-0.057 0.057
pair:er i	0.012 -0.012
pair:er ikke	0.013 -0.013
pair:er ingen	-0.017 0.017
pair:er jeg	0.031 -0.031
pair:er kommet	0.059 -0.059
pair:er kun	-0.061 0.061
pair:er lige	0.055 -0.055
pair:er man	-0.03 0.03
pair:er mig	-0.067 0.067
pair:er min	0.12 -0.12
pair:er måske	-0.015 0.015
pair:er nede	-0.025 0.025
pair:er noget	-0.042 0.042
pair:er nu	0.037 -0.037
pair:er når	-0.065 0.065
pair:er også	-0.016 0.016
pair:er okay	-0.03 0.03
pair:er social	0.049 -0.049
pair:er som	0.014 -0.014
pair:er to	0.024 -0.024
pair:er træt	0.016 -0.016
pair:er vel	-0.063 0.063
pair:er vi	0.053 -0.053
pair:er åben	0.02 -0.02
pair:et arbejde	0.066 -0.066
pair:et det	-0.01 0.01
pair:et glas	0.152 -0.152
pair:et job	0.023 -0.023
pair:et med	0.025 -0.025
pair:et og	-0.04 0.04
pair:et rum	0.014 -0.014
pair:et sted	-0.126 0.126
pair:fem og	-0.027 0.027
pair:fem om	-0.048 0.048
pair:fik den	-0.012 0.012
pair:fik en	0.038 -0.038
pair:fik jeg	-0.019 0.019
pair:fik lov	-0.012 0.012
pair:finder jeg	-0.031 0.031
pair:fint men	-0.03 0.03
pair:fire og	-0.07 0.07
pair:fire til	-0.058 0.058
pair:fire timer	0.052 -0.052
pair:fire år	-0.035 0.035
pair:firmaet og	-0.01 0.01
pair:flyttet ind	0.05 -0.05
pair:folk der	-0.035 0.035
pair:folk i	0.033 -0.033
pair:folk med	0.065 -0.065
pair:folk siger	0.019 -0.019
pair:folk skal	-0.013 0.013
pair:for dem	-0.018 0.018
pair:for der	-0.02 0.02
pair:for det	-0.108 0.108
pair:for eksempel	-0.028 0.028
pair:for en	0.027 -0.027
pair:for et	0.048 -0.048
pair:for folk	0.071 -0.071
pair:for gammel	-0.022 0.022
pair:for hende	-0.024 0.024
pair:for jeg	0.01 -0.01
pair:for jer	0.033 -0.033
pair:for meget	0.04 -0.04
pair:for mig	-0.039 0.039
pair:for nu	0.011 -0.011
pair:for sent	-0.1 0.1
pair:for sjov	0.012 -0.012
pair:for tiden	0.014 -0.014
pair:for tre	-0.071 0.071
pair:fordi de	-0.014 0.014
pair:fordi jeg	0.032 -0.032
pair:fra ni	-0.029 0.029
pair:fra starten	0.06 -0.06
pair:frem til	-0.02 0.02
pair:fuld af	0.029 -0.029
pair:fundet ud	0.017 -0.017
pair:få lov	0.066 -0.066
pair:får jeg	-0.014 0.014
pair:første gang	0.074 -0.074
pair:gang jeg	0.09 -0.09
pair:gav mig	0.025 -0.025
pair:gerne det	0.028 -0.028
pair:gerne have	0.018 -0.018
pair:gerne prøve	-0.027 0.027
pair:gerne tilbage	0.017 -0.017
pair:gerne vil	-0.073 0.073
pair:gerne være	-0.04 0.04
pair:gik der	-0.017 0.017
pair:gik jeg	-0.026 0.026
pair:gjort det	-0.029 0.029
pair:glad for	0.013 -0.013
pair:god dag	-0.079 0.079
pair:god til	-0.019 0.019
pair:godt gøre	-0.02 0.02
pair:godt have	0.023 -0.023
pair:godt se	-0.01 0.01
pair:godt tænke	0.015 -0.015
pair:godt være	-0.107 0.107
pair:gå med	-0.048 0.048
pair:gået i	0.023 -0.023
pair:går forbi	-0.063 0.063
pair:går med	-0.052 0.052
pair:går ned	-0.018 0.018
pair:går op	0.017 -0.017
pair:gør det	-0.037 0.037
pair:gøre det	-0.02 0.02
pair:ham der	0.103 -0.103
pair:ham med	-0.061 0.061
pair:ham til	-0.04 0.04
pair:han har	0.125 -0.125
pair:han havde	-0.016 0.016
pair:han ikke	-0.023 0.023
pair:han kunne	0.044 -0.044
pair:han mangler	-0.028 0.028
pair:han sad	0.034 -0.034
pair:han sagde	-0.03 0.03
pair:han siger	-0.075 0.075
pair:han spørger	-0.024 0.024
pair:han tog	0.026 -0.026
pair:han var	0.025 -0.025
pair:handler om	0.011 -0.011
pair:hans bror	0.052 -0.052
pair:har de	0.016 -0.016
pair:har det	0.026 -0.026
pair:har du	0.016 -0.016
pair:har en	-0.148 0.148
pair:har et	0.031 -0.031
pair:har faktisk	-0.014 0.014
pair:har fundet	0.118 -0.118
pair:har gjort	-0.033 0.033
pair:har haft	-0.015 0.015
pair:har i	0.038 -0.038
pair:har ikke	-0.123 0.123
pair:har jeg	0.041 -0.041
pair:har jo	-0.053 0.053
pair:har kigget	-0.047 0.047
pair:har lavet	-0.017 0.017
pair:har lukket	0.037 -0.037
pair:har lært	-0.04 0.04
pair:har nøglen	0.01 -0.01
pair:har sat	0.019 -0.019
pair:har set	-0.031 0.031
pair:har siddet	0.058 -0.058
pair:har sådan	-0.03 0.03
pair:har taget	0.025 -0.025
pair:har tænkt	-0.018 0.018
pair:har været	0.012 -0.012
pair:havde en	-0.054 0.054
pair:havde været	0.019 -0.019
pair:have en	0.075 -0.075
pair:have hjælp	0.021 -0.021
pair:have mig	-0.023 0.023
pair:have noget	-0.036 0.036
pair:hele dagen	-0.035 0.035
pair:hele mit	0.031 -0.031
pair:hele tiden	0.068 -0.068
pair:hele vejen	0.076 -0.076
pair:heller ikke	0.017 -0.017
pair:helst ikke	0.048 -0.048
pair:helt andet	0.03 -0.03
pair:hende den	-0.058 0.058
pair:hende der	-0.105 0.105
pair:hende jeg	-0.045 0.045
pair:hende med	0.046 -0.046
pair:hende på	-0.022 0.022
pair:her jeg	0.032 -0.032
pair:hjalp med	0.021 -0.021
pair:hjem fra	-0.029 0.029
pair:hjem og	0.015 -0.015
pair:hjem så	0.027 -0.027
pair:hjemme hos	0.041 -0.041
pair:hjælp til	0.019 -0.019
pair:hold da	0.028 -0.028
pair:hos dem	0.074 -0.074
pair:hos en	-0.054 0.054
pair:hos ham	-0.046 0.046
pair:hos mig	0.022 -0.022
pair:hos os	0.055 -0.055
pair:hun at	0.029 -0.029
pair:hun havde	-0.022 0.022
pair:hun ikke	0.014 -0.014
pair:hun kunne	-0.019 0.019
pair:hun mig	-0.014 0.014
pair:hun sagde	-0.23 0.23
pair:hun siger	0.015 -0.015
pair:hun synger	0.01 -0.01
pair:hun så	0.011 -0.011
pair:hun var	0.108 -0.108
pair:hunden og	0.014 -0.014
pair:hundrede og	-0.043 0.043
pair:hvad det	-0.01 0.01
pair:hvad jeg	-0.124 0.124
pair:hvad man	-0.022 0.022
pair:hvad skal	0.037 -0.037
pair:hvad var	0.014 -0.014
pair:hvem der	0.067 -0.067
pair:hver anden	0.043 -0.043
pair:hver dag	-0.013 0.013
pair:hver en	-0.049 0.049
pair:hver gang	0.09 -0.09
pair:hvert fald	0.011 -0.011
pair:hvis det	-0.022 0.022
pair:hvis jeg	-0.011 0.011
pair:hvis man	0.059 -0.059
pair:hvis nogen	0.022 -0.022
pair:hvor de	-0.068 0.068
pair:hvor der	0.025 -0.025
pair:hvor det	-0.018 0.018
pair:hvor jeg	0.044 -0.044
pair:hvor man	0.077 -0.077
pair:hvor mange	-0.035 0.035
pair:hvor vi	0.044 -0.044
pair:hvordan man	-0.02 0.02
pair:høre når	-0.016 0.016
pair:i 2009	0.035 -0.035
pair:i beskæftigelse	0.062 -0.062
pair:i brevet	0.039 -0.039
pair:i bussen	0.057 -0.057
pair:i den	-0.116 0.116
pair:i det	0.134 -0.134
pair:i en	0.034 -0.034
pair:i et	0.013 -0.013
pair:i går	0.135 -0.135
pair:i hvert	0.011 -0.011
pair:i i	-0.059 0.059
pair:i kantinen	-0.075 0.075
pair:i lørdags	0.036 -0.036
pair:i mange	0.04 -0.04
pair:i maven	0.041 -0.041
pair:i mig	0.035 -0.035
pair:i min	0.015 -0.015
pair:i morgen	0.011 -0.011
pair:i og	-0.091 0.091
pair:i opgangen	0.032 -0.032
pair:i skole	-0.041 0.041
pair:i stuen	0.043 -0.043
pair:i stykker	-0.015 0.015
pair:i sådan	-0.02 0.02
pair:i tirsdags	-0.055 0.055
pair:i to	0.062 -0.062
pair:i tolv	-0.036 0.036
pair:i tre	0.019 -0.019
pair:i virkeligheden	-0.021 0.021
pair:i vores	-0.014 0.014
pair:i år	-0.013 0.013
pair:i øjnene	0.03 -0.03
pair:ikke bare	0.121 -0.121
pair:ikke det	-0.043 0.043
pair:ikke en	-0.046 0.046
pair:ikke er	0.072 -0.072
pair:ikke for	0.061 -0.061
pair:ikke fordi	-0.024 0.024
pair:ikke gøre	-0.035 0.035
pair:ikke har	-0.02 0.02
pair:ikke havde	-0.091 0.091
pair:ikke have	-0.063 0.063
pair:ikke hjemme	0.041 -0.041
pair:ikke huske	0.014 -0.014
pair:ikke hvad	-0.011 0.011
pair:ikke hvor	0.097 -0.097
pair:ikke kan	-0.013 0.013
pair:ikke komme	0.041 -0.041
pair:ikke kunne	0.042 -0.042
pair:ikke med	0.107 -0.107
pair:ikke mig	-0.03 0.03
pair:ikke noget	0.038 -0.038
pair:ikke på	-0.064 0.064
pair:ikke ret	0.025 -0.025
pair:ikke rigtig	0.069 -0.069
pair:ikke sagt	0.019 -0.019
pair:ikke selv	0.046 -0.046
pair:ikke skal	-0.038 0.038
pair:ikke så	0.027 -0.027
pair:ikke sådan	-0.017 0.017
pair:ikke tilbage	-0.035 0.035
pair:ikke var	-0.019 0.019
pair:ikke vil	0.028 -0.028
pair:imod mig	0.014 -0.014
pair:ind for	-0.02 0.02
pair:ind i	0.069 -0.069
pair:ind med	0.02 -0.02
pair:ind og	-0.034 0.034
pair:ind til	0.01 -0.01
pair:inde hos	-0.025 0.025
pair:inden den	-0.073 0.073
pair:indstillet på	0.027 -0.027
pair:ingen der	-0.025 0.025
pair:ja altså	-0.025 0.025
pair:ja det	-0.133 0.133
pair:ja en	-0.11 0.11
pair:ja han	-0.01 0.01
pair:ja hun	0.025 -0.025
pair:ja jeg	0.236 -0.236
pair:ja men	0.022 -0.022
pair:ja og	0.075 -0.075
pair:ja tak	0.024 -0.024
pair:jamen det	0.02 -0.02
pair:jeg af	-0.056 0.056
pair:jeg aldrig	-0.043 0.043
pair:jeg at	0.078 -0.078
pair:jeg bare	0.018 -0.018
pair:jeg blev	-0.03 0.03
pair:jeg bliver	-0.024 0.024
pair:jeg bor	-0.059 0.059
pair:jeg da	0.016 -0.016
pair:jeg den	-0.068 0.068
pair:jeg der	0.125 -0.125
pair:jeg drømmer	-0.018 0.018
pair:jeg elsker	-0.042 0.042
pair:jeg en	0.01 -0.01
pair:jeg er	0.047 -0.047
pair:jeg fylder	0.067 -0.067
pair:jeg får	0.024 -0.024
pair:jeg gider	0.015 -0.015
pair:jeg gik	-0.077 0.077
pair:jeg gjorde	0.019 -0.019
pair:jeg godt	-0.018 0.018
pair:jeg går	-0.089 0.089
pair:jeg har	0.096 -0.096
pair:jeg havde	-0.013 0.013
pair:jeg i	-0.044 0.044
pair:jeg ikke	0.128 -0.128
pair:jeg jo	0.088 -0.088
pair:jeg kan	-0.275 0.275
pair:jeg klippede	-0.027 0.027
pair:jeg kommer	0.017 -0.017
pair:jeg kunne	-0.036 0.036
pair:jeg lave	-0.06 0.06
pair:jeg lov	-0.056 0.056
pair:jeg lå	0.02 -0.02
pair:jeg mangler	-0.022 0.022
pair:jeg med	0.015 -0.015
pair:jeg men	0.018 -0.018
pair:jeg må	-0.062 0.062
pair:jeg måske	-0.051 0.051
pair:jeg nu	-0.017 0.017
pair:jeg og	-0.038 0.038
pair:jeg på	-0.034 0.034
pair:jeg sad	0.014 -0.014
pair:jeg sagde	0.056 -0.056
pair:jeg savner	-0.035 0.035
pair:jeg se	0.025 -0.025
pair:jeg selv	0.021 -0.021
pair:jeg ser	-0.117 0.117
pair:jeg siger	-0.037 0.037
pair:jeg skal	0.227 -0.227
pair:jeg skulle	-0.105 0.105
pair:jeg snakker	0.05 -0.05
pair:jeg solgte	-0.011 0.011
pair:jeg sov	0.042 -0.042
pair:jeg står	-0.027 0.027
pair:jeg så	0.037 -0.037
pair:jeg sætter	-0.031 0.031
pair:jeg tager	-0.072 0.072
pair:jeg tog	-0.053 0.053
pair:jeg troede	0.059 -0.059
pair:jeg tror	-0.053 0.053
pair:jeg tænker	-0.162 0.162
pair:jeg tænkte	0.048 -0.048
pair:jeg var	-0.072 0.072
pair:jeg ved	0.085 -0.085
pair:jeg vel	0.049 -0.049
pair:jeg vil	-0.103 0.103
pair:jeg ville	-0.301 0.301
pair:jeg vågnede	0.017 -0.017
pair:jeg vågner	-0.028 0.028
pair:jeg været	-0.058 0.058
pair:jo aldrig	0.041 -0.041
pair:jo at	0.013 -0.013
pair:jo bare	-0.093 0.093
pair:jo de	-0.01 0.01
pair:jo det	0.018 -0.018
pair:jo gerne	0.063 -0.063
pair:jo godt	0.013 -0.013
pair:jo i	-0.085 0.085
pair:jo ikke	0.051 -0.051
pair:jo køre	-0.055 0.055
pair:jo også	-0.034 0.034
pair:jo sådan	0.036 -0.036
pair:jo tak	0.011 -0.011
pair:kalde det	-0.038 0.038
pair:kan alle	-0.01 0.01
pair:kan arbejde	0.03 -0.03
pair:kan det	-0.066 0.066
pair:kan du	0.037 -0.037
pair:kan få	-0.017 0.017
pair:kan godt	-0.028 0.028
pair:kan høre	-0.015 0.015
pair:kan ikke	0.151 -0.151
pair:kan jeg	0.113 -0.113
pair:kan komme	-0.026 0.026
pair:kan lide	-0.042 0.042
pair:kan lægge	0.059 -0.059
pair:kan man	0.037 -0.037
pair:kan se	-0.035 0.035
pair:kan stadig	-0.04 0.04
pair:kan sælge	-0.011 0.011
pair:kan tage	-0.014 0.014
pair:kantine og	0.024 -0.024
pair:kiggede på	-0.022 0.022
pair:kigger på	0.035 -0.035
pair:kigget på	-0.047 0.047
pair:klokken elleve	0.043 -0.043
pair:klokken fem	-0.066 0.066
pair:klokken seks	0.033 -0.033
pair:klokken ti	0.017 -0.017
pair:kom der	0.073 -0.073
pair:kom for	-0.11 0.11
pair:kom forbi	0.017 -0.017
pair:kom hjem	-0.01 0.01
pair:kom til	0.202 -0.202
pair:komme for	-0.102 0.102
pair:komme i	0.035 -0.035
pair:komme igen	-0.019 0.019
pair:komme ind	0.027 -0.027
pair:komme og	-0.011 0.011
pair:kommer fra	-0.023 0.023
pair:kommer og	-0.08 0.08
pair:kommet ind	0.021 -0.021
pair:kroppen ikke	-0.129 0.129
pair:kun en	-0.028 0.028
pair:kunne godt	-0.095 0.095
pair:kunne ikke	0.171 -0.171
pair:kunne jo	-0.078 0.078
pair:kunne komme	0.043 -0.043
pair:kunne se	-0.016 0.016
pair:kunne så	0.022 -0.022
pair:kunne være	-0.033 0.033
pair:kø ved	0.034 -0.034
pair:kører forbi	0.061 -0.061
pair:lade mig	-0.024 0.024
pair:lave mad	-0.052 0.052
pair:lave noget	-0.01 0.01
pair:lavet om	0.07 -0.07
pair:lide at	-0.042 0.042
pair:lide det	-0.04 0.04
pair:lidt af	0.02 -0.02
pair:lidt det	-0.019 0.019
pair:lige meget	0.012 -0.012
pair:lige ved	0.049 -0.049
pair:ligesom da	0.02 -0.02
pair:ligger der	0.01 -0.01
pair:ligger i	0.019 -0.019
pair:ligget på	0.016 -0.016
pair:lov at	0.014 -0.014
pair:lugter af	0.023 -0.023
pair:lys i	-0.048 0.048
pair:lå i	0.013 -0.013
pair:lå jeg	0.118 -0.118
pair:lå på	0.022 -0.022
pair:lægge gulv	-0.022 0.022
pair:lært at	-0.021 0.021
pair:lært mig	-0.021 0.021
pair:man bare	0.04 -0.04
pair:man er	-0.012 0.012
pair:man får	0.119 -0.119
pair:man har	-0.09 0.09
pair:man ikke	0.042 -0.042
pair:man kan	0.031 -0.031
pair:man kunne	-0.053 0.053
pair:man måtte	-0.016 0.016
pair:man skal	0.02 -0.02
pair:man skulle	0.011 -0.011
pair:man var	-0.027 0.027
pair:mand der	-0.015 0.015
pair:mand i	-0.054 0.054
pair:mand på	-0.062 0.062
pair:mand siger	0.016 -0.016
pair:mange år	0.04 -0.04
pair:manglede en	-0.012 0.012
pair:mangler en	-0.051 0.051
pair:med alt	0.052 -0.052
pair:med at	-0.111 0.111
pair:med de	0.083 -0.083
pair:med dem	-0.05 0.05
pair:med den	-0.024 0.024
pair:med det	0.035 -0.035
pair:med en	0.082 -0.082
pair:med jeg	0.073 -0.073
pair:med og	0.115 -0.115
pair:meget men	0.019 -0.019
pair:men de	-0.115 0.115
pair:men den	0.035 -0.035
pair:men det	-0.055 0.055
pair:men i	-0.048 0.048
pair:men jeg	-0.102 0.102
pair:men når	0.034 -0.034
pair:men så	0.07 -0.07
pair:mener du	0.01 -0.01
pair:mens hun	0.052 -0.052
pair:mere men	-0.04 0.04
pair:mig at	-0.1 0.1
pair:mig der	-0.053 0.053
pair:mig et	0.023 -0.023
pair:mig for	0.035 -0.035
pair:mig fordi	0.06 -0.06
pair:mig med	0.102 -0.102
pair:mig og	0.051 -0.051
pair:mig op	0.026 -0.026
pair:mig selv	-0.016 0.016
pair:mig så	0.014 -0.014
pair:mig til	-0.023 0.023
pair:mig ud	0.029 -0.029
pair:min barndom	0.045 -0.045
pair:min bror	0.016 -0.016
pair:min brors	0.012 -0.012
pair:min dreng	0.046 -0.046
pair:min fars	0.023 -0.023
pair:min fætter	-0.026 0.026
pair:min gamle	0.076 -0.076
pair:min kæreste	0.052 -0.052
pair:min lærer	0.061 -0.061
pair:min mand	0.02 -0.02
pair:min mor	0.047 -0.047
pair:min nabo	-0.043 0.043
pair:min onkel	-0.012 0.012
pair:min svoger	0.036 -0.036
pair:min søn	-0.061 0.061
pair:min søster	0.011 -0.011
pair:mit liv	0.023 -0.023
pair:morgen tidlig	-0.023 0.023
pair:må det	-0.024 0.024
pair:må du	0.03 -0.03
pair:målet er	0.01 -0.01
pair:måneder og	0.026 -0.026
pair:måtte have	-0.012 0.012
pair:natten og	0.02 -0.02
pair:ned ad	0.017 -0.017
pair:ned gennem	0.065 -0.065
pair:ned i	0.018 -0.018
pair:ned til	0.041 -0.041
pair:nede i	-0.033 0.033
pair:nede og	0.011 -0.011
pair:nej det	0.09 -0.09
pair:nej ikke	-0.029 0.029
pair:nej jeg	0.029 -0.029
pair:ni til	-0.029 0.029
pair:nogen der	-0.031 0.031
pair:nogen spørger	0.045 -0.045
pair:noget andet	0.014 -0.014
pair:noget der	-0.041 0.041
pair:noget forkert	0.024 -0.024
pair:noget helt	0.03 -0.03
pair:noget i	0.056 -0.056
pair:noget ikke	-0.011 0.011
pair:noget imod	-0.049 0.049
pair:noget jeg	-0.012 0.012
pair:noget man	0.014 -0.014
pair:noget med	-0.298 0.298
pair:noget nyt	0.024 -0.024
pair:noget og	0.022 -0.022
pair:noget om	0.031 -0.031
pair:noget til	0.033 -0.033
pair:noget ved	-0.053 0.053
pair:nogle gange	-0.044 0.044
pair:nok til	-0.017 0.017
pair:nu er	0.01 -0.01
pair:nu har	0.038 -0.038
pair:nu sidder	-0.028 0.028
pair:nu skal	0.019 -0.019
pair:nu så	-0.013 0.013
pair:nu vil	0.013 -0.013
pair:når de	0.025 -0.025
pair:når den	-0.057 0.057
pair:når der	-0.038 0.038
pair:når det	0.013 -0.013
pair:når han	0.059 -0.059
pair:når man	-0.101 0.101
pair:når min	-0.01 0.01
pair:og bare	-0.036 0.036
pair:og de	-0.132 0.132
pair:og dem	0.028 -0.028
pair:og den	0.105 -0.105
pair:og der	-0.049 0.049
pair:og det	0.184 -0.184
pair:og en	-0.039 0.039
pair:og et	-0.033 0.033
pair:og folk	-0.025 0.025
pair:og få	-0.052 0.052
pair:og gik	-0.066 0.066
pair:og går	-0.098 0.098
pair:og han	0.041 -0.041
pair:og hans	0.052 -0.052
pair:og har	0.021 -0.021
pair:og hende	0.014 -0.014
pair:og hun	-0.095 0.095
pair:og hvad	0.011 -0.011
pair:og hvem	0.017 -0.017
pair:og hvordan	0.016 -0.016
pair:og ikke	-0.034 0.034
pair:og jeg	0.015 -0.015
pair:og kigger	-0.029 0.029
pair:og man	0.034 -0.034
pair:og mig	0.028 -0.028
pair:og min	0.037 -0.037
pair:og noget	0.039 -0.039
pair:og nu	0.08 -0.08
pair:og når	0.026 -0.026
pair:og retter	0.011 -0.011
pair:og sagde	0.011 -0.011
pair:og satte	-0.051 0.051
pair:og se	-0.017 0.017
pair:og sige	0.031 -0.031
pair:og skifte	-0.048 0.048
pair:og spørger	-0.045 0.045
pair:og så	0.216 -0.216
pair:og sådan	-0.043 0.043
pair:og var	0.041 -0.041
pair:og ventede	0.034 -0.034
pair:og vi	-0.074 0.074
pair:også når	0.011 -0.011
pair:okay jeg	-0.029 0.029
pair:om aftenen	-0.031 0.031
pair:om at	-0.02 0.02
pair:om dagen	-0.016 0.016
pair:om de	-0.143 0.143
pair:om den	-0.114 0.114
pair:om der	-0.02 0.02
pair:om det	0.01 -0.01
pair:om en	0.024 -0.024
pair:om fredagen	0.021 -0.021
pair:om han	0.021 -0.021
pair:om jeg	-0.06 0.06
pair:om lørdagen	-0.023 0.023
pair:om min	0.072 -0.072
pair:om morgenen	-0.057 0.057
pair:om noget	0.078 -0.078
pair:om søndagen	0.036 -0.036
pair:om ugen	0.017 -0.017
pair:onkel har	-0.052 0.052
pair:op for	-0.015 0.015
pair:op i	-0.029 0.029
pair:op jeg	-0.014 0.014
pair:op men	-0.015 0.015
pair:op og	0.058 -0.058
pair:op på	0.022 -0.022
pair:op til	0.039 -0.039
pair:opgangen siden	0.032 -0.032
pair:over en	-0.026 0.026
pair:over for	0.018 -0.018
pair:passe på	0.02 -0.02
pair:pil og	0.011 -0.011
pair:på at	0.103 -0.103
pair:på dem	-0.108 0.108
pair:på den	0.035 -0.035
pair:på det	-0.071 0.071
pair:på døren	0.021 -0.021
pair:på et	0.011 -0.011
pair:på fredag	0.039 -0.039
pair:på hjørnet	-0.031 0.031
pair:på mig	0.107 -0.107
pair:på min	0.021 -0.021
pair:på og	-0.058 0.058
pair:på skolen	-0.015 0.015
pair:på sygehuset	0.014 -0.014
pair:på tag	-0.087 0.087
pair:på to	-0.026 0.026
pair:på torvet	-0.096 0.096
pair:på vej	-0.052 0.052
pair:ret meget	0.019 -0.019
pair:rigtig noget	0.067 -0.067
pair:ringer endnu	-0.073 0.073
pair:rundt og	-0.011 0.011
pair:rundt på	0.017 -0.017
pair:sad og	0.074 -0.074
pair:sad på	-0.103 0.103
pair:sagde at	0.125 -0.125
pair:sagde de	-0.01 0.01
pair:sagde du	-0.04 0.04
pair:sagde hun	0.015 -0.015
pair:sagde ikke	-0.041 0.041
pair:sagt at	0.048 -0.048
pair:se at	0.011 -0.011
pair:se om	-0.097 0.097
pair:se på	-0.058 0.058
pair:seks og	0.05 -0.05
pair:seksten og	0.061 -0.061
pair:selv i	0.021 -0.021
pair:sidde i	0.029 -0.029
pair:sidde ved	-0.171 0.171
pair:sidder i	-0.045 0.045
pair:sidder jeg	-0.034 0.034
pair:sidder og	-0.022 0.022
pair:sidder på	0.042 -0.042
pair:siddet i	0.058 -0.058
pair:siden af	0.032 -0.032
pair:siden jeg	-0.045 0.045
pair:sider og	0.029 -0.029
pair:sig op	0.041 -0.041
pair:sige det	-0.027 0.027
pair:sige jeg	0.033 -0.033
pair:sige noget	0.019 -0.019
pair:siger at	-0.135 0.135
pair:siger de	-0.026 0.026
pair:siger det	0.014 -0.014
pair:siger du	-0.022 0.022
pair:siger han	-0.031 0.031
pair:siger hun	0.013 -0.013
pair:siger ikke	0.016 -0.016
pair:siger jo	0.013 -0.013
pair:skal arbejde	0.028 -0.028
pair:skal gå	0.013 -0.013
pair:skal have	-0.011 0.011
pair:skal jeg	0.021 -0.021
pair:skal jo	0.023 -0.023
pair:skal noget	-0.02 0.02
pair:skal samles	-0.059 0.059
pair:skal se	-0.071 0.071
pair:skal stå	0.049 -0.049
pair:skal til	0.015 -0.015
pair:skal være	0.073 -0.073
pair:skriv at	-0.05 0.05
pair:skulle bare	-0.013 0.013
pair:skulle jeg	0.064 -0.064
pair:skulle sige	-0.016 0.016
pair:slå græs	-0.016 0.016
pair:små ting	-0.028 0.028
pair:snakker vi	0.055 -0.055
pair:snakket med	-0.011 0.011
pair:som det	0.011 -0.011
pair:som i	0.015 -0.015
pair:som jeg	-0.022 0.022
pair:som kok	0.016 -0.016
pair:som om	0.054 -0.054
pair:spurgt om	-0.072 0.072
pair:spurgte om	-0.011 0.011
pair:sted hvor	-0.046 0.046
pair:sted med	-0.091 0.091
pair:stod der	0.022 -0.022
pair:stod for	0.016 -0.016
pair:stod jeg	0.039 -0.039
pair:stod og	-0.015 0.015
pair:stod ved	-0.015 0.015
pair:stol der	0.036 -0.036
pair:stuen så	0.077 -0.077
pair:stykker og	-0.044 0.044
pair:stå i	-0.029 0.029
pair:står der	0.051 -0.051
pair:står og	-0.043 0.043
pair:står på	0.054 -0.054
pair:står ved	0.01 -0.01
pair:sur og	0.014 -0.014
pair:svært med	0.034 -0.034
pair:så at	0.022 -0.022
pair:så bliver	0.058 -0.058
pair:så de	-0.038 0.038
pair:så det	-0.027 0.027
pair:så en	0.019 -0.019
pair:så er	0.038 -0.038
pair:så finder	-0.031 0.031
pair:så gik	0.092 -0.092
pair:så godt	-0.01 0.01
pair:så jeg	0.029 -0.029
pair:så kan	0.03 -0.03
pair:så kom	0.032 -0.032
pair:så lugtede	-0.01 0.01
pair:så lå	0.118 -0.118
pair:så længe	0.012 -0.012
pair:så man	-0.016 0.016
pair:så meget	0.017 -0.017
pair:så må	-0.016 0.016
pair:så nu	-0.036 0.036
pair:så når	0.068 -0.068
pair:så på	0.07 -0.07
pair:så sagde	0.084 -0.084
pair:så sidder	0.068 -0.068
pair:så siger	0.063 -0.063
pair:så skal	-0.012 0.012
pair:så snakker	0.046 -0.046
pair:så stod	0.025 -0.025
pair:så står	0.051 -0.051
pair:så tog	-0.034 0.034
pair:så tænker	-0.058 0.058
pair:så tænkte	0.033 -0.033
pair:så var	-0.034 0.034
pair:så ved	0.026 -0.026
pair:så vil	-0.018 0.018
pair:sådan at	0.039 -0.039
pair:sådan et	-0.034 0.034
pair:sådan jeg	0.015 -0.015
pair:sådan noget	-0.022 0.022
pair:sådan nogle	-0.014 0.014
pair:sætter ting	-0.067 0.067
pair:søster i	-0.015 0.015
pair:tage imod	0.071 -0.071
pair:ti minutter	-0.018 0.018
pair:til alt	0.018 -0.018
pair:til arbejdsmarkedet	0.021 -0.021
pair:til at	-0.172 0.172
pair:til dem	0.02 -0.02
pair:til den	-0.026 0.026
pair:til det	0.02 -0.02
pair:til en	0.071 -0.071
pair:til folk	-0.097 0.097
pair:til hende	-0.072 0.072
pair:til jul	-0.015 0.015
pair:til klokken	0.063 -0.063
pair:til last	0.026 -0.026
pair:til mig	0.019 -0.019
pair:til noget	0.027 -0.027
pair:til og	0.012 -0.012
pair:til to	-0.037 0.037
pair:tilbage og	0.034 -0.034
pair:tilbage til	-0.026 0.026
pair:timer er	-0.053 0.053
pair:to gange	0.041 -0.041
pair:to hundrede	-0.017 0.017
pair:to måneder	0.026 -0.026
pair:to om	-0.033 0.033
pair:to timer	-0.033 0.033
pair:tog en	-0.031 0.031
pair:tolv år	-0.036 0.036
pair:tre dage	-0.017 0.017
pair:tre gange	0.018 -0.018
pair:tre og	-0.075 0.075
pair:tre timer	-0.029 0.029
pair:tre uger	0.032 -0.032
pair:tre år	-0.074 0.074
pair:tror jeg	0.017 -0.017
pair:tænker jeg	-0.112 0.112
pair:tænkt på	-0.102 0.102
pair:tænkte jeg	0.033 -0.033
pair:ud af	-0.011 0.011
pair:ud for	-0.076 0.076
pair:ud hvor	-0.071 0.071
pair:ud i	-0.014 0.014
pair:ud med	0.126 -0.126
pair:ud og	0.015 -0.015
pair:ud på	-0.031 0.031
pair:ud til	0.014 -0.014
pair:ude at	0.012 -0.012
pair:ude på	0.018 -0.018
pair:ude ved	-0.098 0.098
pair:uden at	0.135 -0.135
pair:ugen i	0.051 -0.051
pair:ungerne er	0.093 -0.093
pair:var altså	-0.015 0.015
pair:var at	-0.047 0.047
pair:var bare	-0.01 0.01
pair:var da	-0.036 0.036
pair:var den	0.098 -0.098
pair:var der	0.093 -0.093
pair:var det	0.012 -0.012
pair:var en	0.09 -0.09
pair:var for	-0.083 0.083
pair:var god	0.033 -0.033
pair:var i	-0.087 0.087
pair:var ikke	-0.07 0.07
pair:var jeg	-0.052 0.052
pair:var jo	-0.057 0.057
pair:var ni	0.011 -0.011
pair:var noget	0.013 -0.013
pair:var på	0.185 -0.185
pair:var til	0.041 -0.041
pair:var ude	-0.082 0.082
pair:var ved	0.043 -0.043
pair:var vi	-0.141 0.141
pair:ved at	0.041 -0.041
pair:ved de	-0.123 0.123
pair:ved det	0.039 -0.039
pair:ved en	-0.183 0.183
pair:ved et	-0.032 0.032
pair:ved godt	0.021 -0.021
pair:ved hvad	-0.126 0.126
pair:ved ikke	0.086 -0.086
pair:ved jeg	0.056 -0.056
pair:ved min	-0.014 0.014
pair:ved siden	0.032 -0.032
pair:vejen ned	0.076 -0.076
pair:vel når	0.011 -0.011
pair:ventede på	0.022 -0.022
pair:vi er	0.063 -0.063
pair:vi fik	0.042 -0.042
pair:vi har	0.045 -0.045
pair:vi jo	-0.099 0.099
pair:vi skal	0.045 -0.045
pair:vi taler	-0.037 0.037
pair:vi var	0.019 -0.019
pair:vidste hvad	0.013 -0.013
pair:vidste jeg	0.034 -0.034
pair:vil egentlig	-0.025 0.025
pair:vil gerne	0.056 -0.056
pair:vil godt	0.014 -0.014
pair:vil have	-0.014 0.014
pair:vil hun	0.018 -0.018
pair:vil ikke	-0.042 0.042
pair:vil jo	0.052 -0.052
pair:ville bare	0.025 -0.025
pair:ville egentlig	-0.024 0.024
pair:ville gerne	-0.033 0.033
pair:ville ikke	-0.047 0.047
pair:ville jeg	-0.026 0.026
pair:ville så	-0.029 0.029
pair:ville være	-0.056 0.056
pair:ville ønske	-0.022 0.022
pair:væk og	0.046 -0.046
pair:være en	0.016 -0.016
pair:være et	-0.035 0.035
pair:være med	0.01 -0.01
pair:være noget	-0.05 0.05
pair:være på	-0.062 0.062
pair:være rart	-0.014 0.014
pair:været god	0.04 -0.04
pair:været hos	-0.021 0.021
pair:været væk	0.01 -0.01
pair:zoo om	-0.158 0.158
pair:åen og	0.052 -0.052
pair:år og	0.011 -0.011
pair:år siden	-0.071 0.071
pair:år så	-0.021 0.021
pair:øh jeg	0.028 -0.028
question:closed	0.41 -0.41
question:open	0.205 -0.205
question:tag	-0.186 0.186
several:body	0.17 -0.17
several:doing	-0.463 0.463
several:family	0.38 -0.38
several:formFacts	0.104 -0.104
several:generalWork	0.363 -0.363
several:home	0.229 -0.229
several:joy	-0.094 0.094
several:needed	-0.251 0.251
several:occupation	-0.039 0.039
several:offer	-0.438 0.438
several:office	0.251 -0.251
several:pastWork	0.081 -0.081
several:place	0.113 -0.113
several:question	0.066 -0.066
several:reply	-0.099 0.099
several:skill	-0.234 0.234
several:thing	-0.039 0.039
several:wish	-0.073 0.073
short3	0.101 -0.101
short6	0.145 -0.145
stuff	0.139 -0.139
stuff2	-0.394 0.394
trails	-0.259 0.259
wish+stuff	-0.3 0.3
wish-stuff	0.058 -0.058
word:2009	0.042 -0.042
word:2015	0.024 -0.024
word:2018	0.015 -0.015
word:ad	-0.041 0.041
word:af	-0.19 0.19
word:affald	-0.084 0.084
word:afgør	0.036 -0.036
word:aflev	-0.037 0.037
word:aft	-0.215 0.215
word:akademisk	-0.013 0.013
word:aldr	0.013 -0.013
word:all	0.093 -0.093
word:allesam	-0.018 0.018
word:alt	0.232 -0.232
word:altså	-0.125 0.125
word:and	0.12 -0.12
word:andr	0.012 -0.012
word:april	0.062 -0.062
word:arbejd	0.152 -0.152
word:arbejdsmarked	0.025 -0.025
word:at	-0.265 0.265
word:avis	-0.029 0.029
word:bad	0.047 -0.047
word:bag	0.077 -0.077
word:bageri	-0.078 0.078
word:bagved	-0.039 0.039
word:ban	-0.056 0.056
word:bang	-0.096 0.096
word:bank	0.079 -0.079
word:bar	0.085 -0.085
word:barndom	0.055 -0.055
word:bed	0.099 -0.099
word:bedst	-0.253 0.253
word:bedstemor	0.012 -0.012
word:beg	0.068 -0.068
word:begrund	-0.024 0.024
word:begynd	-0.12 0.12
word:behøv	-0.024 0.024
word:beskæft	0.074 -0.074
word:bestem	0.044 -0.044
word:besøg	0.055 -0.055
word:betal	0.036 -0.036
word:betalt	0.07 -0.07
word:betyd	0.123 -0.123
word:bibliotek	-0.045 0.045
word:bid	0.029 -0.029
word:bidrag	0.04 -0.04
word:bil	-0.06 0.06
word:billed	-0.075 0.075
word:bind	0.061 -0.061
word:biograf	0.044 -0.044
word:bliv	0.022 -0.022
word:blodprop	-0.01 0.01
word:blomst	-0.059 0.059
word:bol	0.122 -0.122
word:bor	0.011 -0.011
word:bord	0.018 -0.018
word:borg	0.04 -0.04
word:brev	-0.043 0.043
word:bril	-0.052 0.052
word:bror	0.096 -0.096
word:brug	0.075 -0.075
word:brugt	-0.012 0.012
word:brækked	0.025 -0.025
word:brænd	0.014 -0.014
word:brød	-0.035 0.035
word:bul	-0.057 0.057
word:bus	0.099 -0.099
word:butik	0.137 -0.137
word:by	-0.064 0.064
word:båd	0.024 -0.024
word:bær	0.015 -0.015
word:børn	-0.088 0.088
word:børnehav	0.02 -0.02
word:campingvogn	-0.059 0.059
word:comput	-0.034 0.034
word:contain	-0.029 0.029
word:cykel	0.09 -0.09
word:cykelværksted	-0.043 0.043
word:cykl	0.089 -0.089
word:da	-0.114 0.114
word:dag	-0.212 0.212
word:dam	0.021 -0.021
word:dan	0.027 -0.027
word:danmark	0.069 -0.069
word:dansk	0.051 -0.051
word:dat	0.012 -0.012
word:de	-0.384 0.384
word:del	-0.028 0.028
word:dem	-0.329 0.329
word:den	0.14 -0.14
word:dengang	-0.067 0.067
word:der	-0.27 0.27
word:derfor	0.028 -0.028
word:derhjem	-0.105 0.105
word:derud	-0.058 0.058
word:det	-0.091 0.091
word:dig	0.027 -0.027
word:disk	-0.038 0.038
word:diskut	0.027 -0.027
word:dit	-0.013 0.013
word:dog	0.012 -0.012
word:drak	0.026 -0.026
word:dreng	0.042 -0.042
word:drivhus	-0.024 0.024
word:drøm	-0.029 0.029
word:du	0.015 -0.015
word:duer	-0.037 0.037
word:dumt	-0.073 0.073
word:dyr	0.014 -0.014
word:dår	0.011 -0.011
word:dér	-0.063 0.063
word:dét	-0.017 0.017
word:dø	-0.041 0.041
word:død	0.093 -0.093
word:dør	-0.043 0.043
word:eft	-0.045 0.045
word:egent	-0.292 0.292
word:eksempel	-0.033 0.033
word:ell	0.046 -0.046
word:ellev	0.095 -0.095
word:elsk	-0.051 0.051
word:en	-0.237 0.237
word:end	-0.01 0.01
word:endnu	-0.134 0.134
word:ene	0.037 -0.037
word:enest	0.032 -0.032
word:enhv	0.035 -0.035
word:er	0.238 -0.238
word:et	-0.164 0.164
word:faktisk	-0.025 0.025
word:fald	0.013 -0.013
word:fand	-0.05 0.05
word:fandm	-0.085 0.085
word:far	-0.058 0.058
word:fej	-0.077 0.077
word:fem	-0.098 0.098
word:fest	0.013 -0.013
word:fik	0.061 -0.061
word:fin	-0.014 0.014
word:find	-0.049 0.049
word:fint	-0.048 0.048
word:fir	-0.347 0.347
word:fireogtyv	0.028 -0.028
word:firma	-0.012 0.012
word:fisk	0.04 -0.04
word:fjerd	-0.015 0.015
word:fjernsyn	0.07 -0.07
word:fjort	0.058 -0.058
word:flask	0.052 -0.052
word:flest	0.088 -0.088
word:flet	-0.013 0.013
word:flyt	0.056 -0.056
word:flød	-0.042 0.042
word:fløjt	-0.013 0.013
word:fod	0.021 -0.021
word:folk	-0.124 0.124
word:for	-0.223 0.223
word:forbi	0.024 -0.024
word:fordi	0.076 -0.076
word:forkert	0.061 -0.061
word:formiddag	0.05 -0.05
word:forsamlingshus	0.019 -0.019
word:forskel	0.056 -0.056
word:forstå	0.052 -0.052
word:forstår	-0.016 0.016
word:fortalt	-0.171 0.171
word:fortæl	0.069 -0.069
word:fra	0.172 -0.172
word:fredag	0.019 -0.019
word:frem	-0.014 0.014
word:fri	0.089 -0.089
word:frisk	-0.028 0.028
word:frisør	-0.023 0.023
word:frokost	-0.037 0.037
word:frue	0.041 -0.041
word:fugl	0.042 -0.042
word:fuld	0.084 -0.084
word:fund	0.141 -0.141
word:fyld	0.081 -0.081
word:fyr	-0.034 0.034
word:få	0.075 -0.075
word:fået	0.034 -0.034
word:får	0.104 -0.104
word:fæt	-0.031 0.031
word:fødselsdag	0.011 -0.011
word:følg	-0.046 0.046
word:før	0.02 -0.02
word:først	0.034 -0.034
word:ført	0.061 -0.061
word:gad	-0.058 0.058
word:gaml	-0.01 0.01
word:gammel	-0.08 0.08
word:gang	0.023 -0.023
word:gartneri	-0.016 0.016
word:gav	0.029 -0.029
word:gennem	0.092 -0.092
word:gern	-0.032 0.032
word:gid	0.022 -0.022
word:gik	-0.088 0.088
word:gjort	-0.033 0.033
word:glad	0.078 -0.078
word:glas	0.178 -0.178
word:glat	0.02 -0.02
word:glem	-0.135 0.135
word:god	-0.055 0.055
word:godmorg	-0.03 0.03
word:godt	-0.052 0.052
word:grav	0.147 -0.147
word:grin	-0.048 0.048
word:grund	-0.014 0.014
word:gryd	0.047 -0.047
word:græs	-0.02 0.02
word:gulv	0.073 -0.073
word:gå	0.019 -0.019
word:gået	0.066 -0.066
word:går	-0.049 0.049
word:gæld	0.097 -0.097
word:gør	-0.163 0.163
word:haft	-0.03 0.03
word:halm	-0.016 0.016
word:halv	0.19 -0.19
word:halvand	0.025 -0.025
word:halvfjerd	0.012 -0.012
word:halvtred	0.079 -0.079
word:ham	-0.203 0.203
word:han	0.194 -0.194
word:handl	0.013 -0.013
word:har	0.072 -0.072
word:havd	-0.082 0.082
word:hed	0.133 -0.133
word:hel	0.377 -0.377
word:helst	-0.02 0.02
word:helt	0.035 -0.035
word:hend	-0.165 0.165
word:hent	-0.015 0.015
word:her	-0.079 0.079
word:herind	0.019 -0.019
word:herop	0.023 -0.023
word:hest	-0.162 0.162
word:hjem	0.098 -0.098
word:hjørn	-0.142 0.142
word:hold	0.059 -0.059
word:hos	-0.172 0.172
word:host	-0.013 0.013
word:hul	-0.044 0.044
word:hun	-0.044 0.044
word:hund	0.129 -0.129
word:hundred	-0.239 0.239
word:hurt	-0.019 0.019
word:husk	0.136 -0.136
word:huslej	-0.01 0.01
word:hvad	-0.104 0.104
word:hvem	-0.078 0.078
word:hver	0.069 -0.069
word:hvert	0.033 -0.033
word:hvid	0.029 -0.029
word:hvilk	-0.025 0.025
word:hvis	0.048 -0.048
word:hvor	0.04 -0.04
word:hvornår	0.06 -0.06
word:hyld	0.076 -0.076
word:hånd	-0.058 0.058
word:håndklæd	-0.01 0.01
word:håndled	0.025 -0.025
word:håndværk	0.039 -0.039
word:hår	-0.013 0.013
word:hæl	0.02 -0.02
word:hænd	-0.149 0.149
word:hæng	-0.143 0.143
word:høj	0.023 -0.023
word:højt	0.05 -0.05
word:hør	-0.05 0.05
word:i	-0.102 0.102
word:igen	-0.209 0.209
word:igennem	-0.137 0.137
word:ikk	0.105 -0.105
word:imod	0.038 -0.038
word:ind	-0.168 0.168
word:indstil	0.032 -0.032
word:indtil	0.022 -0.022
word:influenza	0.085 -0.085
word:ing	-0.255 0.255
word:ja	0.117 -0.117
word:jam	-0.039 0.039
word:jeg	-0.23 0.23
word:jer	0.152 -0.152
word:jo	-0.113 0.113
word:job	0.04 -0.04
word:kag	0.017 -0.017
word:kald	0.023 -0.023
word:kamera	0.036 -0.036
word:kan	-0.14 0.14
word:kanal	0.032 -0.032
word:kanin	0.026 -0.026
word:kantin	-0.061 0.061
word:kapelmest	-0.019 0.019
word:karrusel	-0.035 0.035
word:kartofl	0.028 -0.028
word:karton	-0.038 0.038
word:kas	0.143 -0.143
word:kat	0.02 -0.02
word:kend	-0.024 0.024
word:kigged	-0.014 0.014
word:kirk	0.022 -0.022
word:klip	-0.032 0.032
word:klipped	-0.033 0.033
word:klok	-0.063 0.063
word:klub	0.017 -0.017
word:knap	-0.015 0.015
word:kod	0.03 -0.03
word:kok	0.019 -0.019
word:kold	-0.06 0.06
word:kolleg	-0.045 0.045
word:kom	0.171 -0.171
word:kommun	0.016 -0.016
word:kon	-0.147 0.147
word:kontanthjælp	0.01 -0.01
word:kop	-0.026 0.026
word:kran	-0.011 0.011
word:kravl	-0.072 0.072
word:krimi	-0.158 0.158
word:krop	-0.131 0.131
word:kuffert	0.016 -0.016
word:kun	-0.084 0.084
word:kurv	0.035 -0.035
word:kusin	-0.011 0.011
word:kuvert	0.018 -0.018
word:kvind	0.054 -0.054
word:kæld	0.019 -0.019
word:kærest	0.175 -0.175
word:kø	-0.03 0.03
word:køb	-0.032 0.032
word:købt	-0.012 0.012
word:køer	-0.016 0.016
word:kør	-0.059 0.059
word:kørekort	0.04 -0.04
word:kørt	0.043 -0.043
word:lad	-0.039 0.039
word:lag	-0.021 0.021
word:lagd	-0.041 0.041
word:lamp	-0.018 0.018
word:lang	-0.023 0.023
word:last	0.031 -0.031
word:lastbil	-0.029 0.029
word:lav	-0.311 0.311
word:laved	-0.067 0.067
word:let	0.011 -0.011
word:lid	-0.215 0.215
word:lig	0.048 -0.048
word:ligesom	0.059 -0.059
word:lign	-0.023 0.023
word:lil	-0.128 0.128
word:lim	-0.018 0.018
word:linj	-0.06 0.06
word:liv	0.029 -0.029
word:lod	-0.022 0.022
word:loft	0.133 -0.133
word:loppemarked	0.013 -0.013
word:lov	-0.052 0.052
word:luft	-0.054 0.054
word:lug	-0.019 0.019
word:lugt	0.032 -0.032
word:lugted	-0.011 0.011
word:luk	0.047 -0.047
word:lung	0.156 -0.156
word:lyk	0.062 -0.062
word:lys	-0.051 0.051
word:lyt	-0.013 0.013
word:lå	0.078 -0.078
word:læg	-0.045 0.045
word:læng	-0.046 0.046
word:lær	0.058 -0.058
word:lært	0.087 -0.087
word:læs	-0.083 0.083
word:løb	0.068 -0.068
word:lød	0.014 -0.014
word:løft	0.06 -0.06
word:løn	0.028 -0.028
word:lørdag	-0.026 0.026
word:mad	-0.104 0.104
word:madpak	-0.064 0.064
word:man	0.087 -0.087
word:mand	-0.121 0.121
word:mandag	-0.24 0.24
word:mang	-0.105 0.105
word:mangl	-0.107 0.107
word:mangled	-0.012 0.012
word:mart	0.012 -0.012
word:maskin	-0.045 0.045
word:mav	0.051 -0.051
word:med	-0.518 0.518
word:meg	0.037 -0.037
word:mejeri	-0.046 0.046
word:men	-0.057 0.057
word:mening	-0.034 0.034
word:mennesk	-0.118 0.118
word:ment	0.013 -0.013
word:mer	0.017 -0.017
word:mest	0.074 -0.074
word:met	0.156 -0.156
word:mig	-0.038 0.038
word:min	0.557 -0.557
word:minut	-0.057 0.057
word:mit	-0.012 0.012
word:mor	0.083 -0.083
word:morg	-0.082 0.082
word:må	-0.03 0.03
word:måd	0.054 -0.054
word:mål	0.069 -0.069
word:måned	0.046 -0.046
word:måsk	-0.203 0.203
word:måt	-0.038 0.038
word:mød	0.014 -0.014
word:mødt	0.054 -0.054
word:møl	-0.035 0.035
word:mønt	-0.015 0.015
word:mørk	-0.014 0.014
word:nabo	-0.053 0.053
word:nat	-0.014 0.014
word:navn	0.04 -0.04
word:ned	0.21 -0.21
word:nej	0.113 -0.113
word:ni	-0.022 0.022
word:nik	0.055 -0.055
word:nit	-0.02 0.02
word:nod	-0.069 0.069
word:nog	-0.144 0.144
word:nogl	-0.116 0.116
word:nok	-0.023 0.023
word:nu	-0.059 0.059
word:nul	0.031 -0.031
word:num	0.038 -0.038
word:numr	0.021 -0.021
word:ny	0.199 -0.199
word:nyt	0.029 -0.029
word:nå	-0.059 0.059
word:når	-0.442 0.442
word:næst	0.019 -0.019
word:nøgl	0.053 -0.053
word:nøj	-0.034 0.034
word:og	-0.403 0.403
word:også	-0.035 0.035
word:okay	-0.03 0.03
word:om	-0.234 0.234
word:omvej	-0.064 0.064
word:onkel	-0.014 0.014
word:op	-0.026 0.026
word:operation	0.061 -0.061
word:opgang	0.042 -0.042
word:oplyst	0.051 -0.051
word:opp	-0.081 0.081
word:ord	-0.029 0.029
word:ordn	-0.017 0.017
word:os	0.076 -0.076
word:ott	0.021 -0.021
word:over	0.084 -0.084
word:overfor	0.044 -0.044
word:pak	-0.043 0.043
word:pakked	0.032 -0.032
word:papir	0.075 -0.075
word:paris	0.029 -0.029
word:parkeringsplad	0.014 -0.014
word:pas	0.045 -0.045
word:passed	-0.052 0.052
word:peng	-0.066 0.066
word:pil	0.013 -0.013
word:plad	-0.044 0.044
word:plakat	0.127 -0.127
word:plan	-0.018 0.018
word:plant	0.038 -0.038
word:plejed	-0.041 0.041
word:plejehjem	-0.011 0.011
word:plud	-0.011 0.011
word:portør	0.027 -0.027
word:post	-0.034 0.034
word:postka	0.015 -0.015
word:praktik	0.02 -0.02
word:praktisk	0.024 -0.024
word:pris	-0.01 0.01
word:præcis	0.043 -0.043
word:præst	0.065 -0.065
word:prøv	-0.126 0.126
word:pud	0.014 -0.014
word:punktum	0.057 -0.057
word:på	-0.462 0.462
word:pær	-0.022 0.022
word:radio	-0.014 0.014
word:rakt	-0.079 0.079
word:rart	-0.078 0.078
word:rask	-0.174 0.174
word:regn	-0.068 0.068
word:rejst	0.049 -0.049
word:rent	-0.012 0.012
word:reol	-0.023 0.023
word:restaur	-0.037 0.037
word:ret	0.018 -0.018
word:rigt	0.115 -0.115
word:ring	-0.18 0.18
word:ringed	0.032 -0.032
word:riv	0.026 -0.026
word:ro	0.018 -0.018
word:rugbrød	0.032 -0.032
word:rul	-0.013 0.013
word:rum	0.016 -0.016
word:rund	-0.07 0.07
word:ryst	-0.013 0.013
word:råbt	0.038 -0.038
word:ræk	-0.099 0.099
word:rød	-0.097 0.097
word:røg	0.07 -0.07
word:røv	0.131 -0.131
word:sad	-0.063 0.063
word:sag	0.035 -0.035
word:sagt	0.132 -0.132
word:sam	0.128 -0.128
word:samarbejd	-0.032 0.032
word:saml	-0.078 0.078
word:sand	-0.055 0.055
word:sang	0.05 -0.05
word:sat	-0.035 0.035
word:savn	-0.042 0.042
word:se	-0.096 0.096
word:sejl	-0.032 0.032
word:sekst	0.073 -0.073
word:selv	0.033 -0.033
word:send	-0.11 0.11
word:seng	0.018 -0.018
word:sent	-0.12 0.12
word:ser	-0.152 0.152
word:set	0.063 -0.063
word:sgu	0.104 -0.104
word:sid	-0.021 0.021
word:sidst	0.073 -0.073
word:sig	0.087 -0.087
word:sin	0.06 -0.06
word:sjov	0.015 -0.015
word:sjovt	-0.069 0.069
word:skal	0.299 -0.299
word:skat	0.018 -0.018
word:skema	0.01 -0.01
word:skift	0.082 -0.082
word:skilt	-0.011 0.011
word:sko	0.026 -0.026
word:skol	-0.037 0.037
word:skov	-0.091 0.091
word:skrev	-0.014 0.014
word:skriv	-0.095 0.095
word:skræl	0.012 -0.012
word:skul	-0.028 0.028
word:skuld	0.018 -0.018
word:skur	-0.049 0.049
word:skurvogn	-0.011 0.011
word:skyld	0.033 -0.033
word:skæld	-0.118 0.118
word:skær	0.058 -0.058
word:skærm	0.026 -0.026
word:slagteri	-0.113 0.113
word:slang	0.023 -0.023
word:slet	0.01 -0.01
word:slå	-0.045 0.045
word:smed	0.03 -0.03
word:smid	-0.02 0.02
word:små	-0.082 0.082
word:smør	0.019 -0.019
word:snak	0.083 -0.083
word:snart	0.034 -0.034
word:social	0.059 -0.059
word:sofa	0.049 -0.049
word:solg	-0.026 0.026
word:som	0.078 -0.078
word:sort	-0.063 0.063
word:sov	0.052 -0.052
word:spand	0.023 -0.023
word:spild	0.041 -0.041
word:spis	0.026 -0.026
word:sprog	0.011 -0.011
word:spurg	-0.12 0.12
word:spørg	-0.118 0.118
word:spørgsmål	-0.033 0.033
word:stad	-0.079 0.079
word:start	-0.017 0.017
word:station	0.072 -0.072
word:sted	-0.105 0.105
word:stil	-0.166 0.166
word:stod	0.04 -0.04
word:stok	0.016 -0.016
word:stol	0.097 -0.097
word:stor	-0.161 0.161
word:stort	0.044 -0.044
word:strik	0.015 -0.015
word:stuen	0.051 -0.051
word:styk	-0.066 0.066
word:styr	-0.012 0.012
word:stå	-0.082 0.082
word:stået	-0.024 0.024
word:støv	-0.049 0.049
word:støvsug	-0.012 0.012
word:sup	0.027 -0.027
word:sur	0.09 -0.09
word:svar	-0.155 0.155
word:svog	0.043 -0.043
word:svært	0.049 -0.049
word:sy	-0.047 0.047
word:syg	0.029 -0.029
word:sygehus	0.099 -0.099
word:symaskin	-0.08 0.08
word:syn	0.022 -0.022
word:syng	0.048 -0.048
word:system	0.028 -0.028
word:syt	-0.072 0.072
word:syv	-0.062 0.062
word:så	0.343 -0.343
word:sådan	-0.066 0.066
word:sæb	-0.051 0.051
word:sæt	-0.111 0.111
word:søg	-0.069 0.069
word:søn	-0.171 0.171
word:søndag	0.011 -0.011
word:søst	-0.03 0.03
word:tabt	0.1 -0.1
word:tag	-0.166 0.166
word:tak	0.055 -0.055
word:talt	0.056 -0.056
word:taxa	-0.099 0.099
word:tegn	-0.033 0.033
word:telefon	-0.029 0.029
word:ti	-0.015 0.015
word:tid	0.174 -0.174
word:til	-0.063 0.063
word:tilbud	-0.014 0.014
word:tim	0.068 -0.068
word:ting	-0.24 0.24
word:tirsdag	-0.033 0.033
word:tjen	0.037 -0.037
word:to	-0.128 0.128
word:tog	-0.246 0.246
word:tolv	-0.042 0.042
word:torv	-0.115 0.115
word:trap	0.046 -0.046
word:travlt	0.082 -0.082
word:tre	-0.256 0.256
word:tret	-0.028 0.028
word:troed	0.089 -0.089
word:tror	-0.028 0.028
word:truk	0.061 -0.061
word:tryk	-0.038 0.038
word:trykt	-0.013 0.013
word:træ	-0.013 0.013
word:træk	0.015 -0.015
word:træn	0.11 -0.11
word:træt	0.012 -0.012
word:tur	-0.029 0.029
word:turd	0.031 -0.031
word:tusind	-0.092 0.092
word:tæl	-0.02 0.02
word:tænk	-0.234 0.234
word:tøj	-0.155 0.155
word:tør	-0.053 0.053
word:ud	0.011 -0.011
word:uddan	-0.015 0.015
word:ude	-0.237 0.237
word:uden	0.162 -0.162
word:uge	-0.039 0.039
word:uger	0.038 -0.038
word:und	0.024 -0.024
word:undersøg	0.036 -0.036
word:undervis	-0.046 0.046
word:undskyld	0.038 -0.038
word:ung	0.08 -0.08
word:uret	-0.031 0.031
word:vand	-0.022 0.022
word:var	0.117 -0.117
word:vask	-0.028 0.028
word:ved	-0.13 0.13
word:vegn	0.088 -0.088
word:vejl	0.042 -0.042
word:vel	0.021 -0.021
word:ven	0.037 -0.037
word:vend	0.011 -0.011
word:vent	-0.04 0.04
word:vented	0.033 -0.033
word:vest	0.016 -0.016
word:vi	0.035 -0.035
word:vid	0.094 -0.094
word:vidst	0.014 -0.014
word:vikar	0.03 -0.03
word:vil	-0.477 0.477
word:vindu	-0.065 0.065
word:vint	-0.076 0.076
word:virk	-0.025 0.025
word:virked	-0.045 0.045
word:vis	-0.028 0.028
word:vist	0.048 -0.048
word:vogn	-0.014 0.014
word:vognmand	0.013 -0.013
word:vor	-0.01 0.01
word:vred	-0.041 0.041
word:vuggestu	0.045 -0.045
word:vågn	-0.034 0.034
word:vågned	0.021 -0.021
word:væg	-0.035 0.035
word:vær	-0.244 0.244
word:værksted	-0.056 0.056
word:zoo	-0.038 0.038
word:åben	0.024 -0.024
word:åbn	-0.108 0.108
word:åen	0.062 -0.062
word:åh	-0.02 0.02
word:år	-0.171 0.171
word:øh	0.028 -0.028
word:øje	0.011 -0.011
word:øjn	-0.02 0.02
word:ønsk	-0.026 0.026
work3	-0.196 0.196
work5	0.05 -0.05
workMinusLife	-0.659 0.659
wouldOrCould	-0.651 0.651
youAll	0.09 -0.09`,
  outcome: `grasped acknowledged overheard overtaken deferred
always	0.704 0.159 -0.084 -1.582 -1.366
I	-0.151 0.137 0.035 0.055 -0.075
after:concrete	0.875 -0.29 -0.284 -0.054 -0.236
after:exclaims	0.31 0.037 -0.255 -0.023 -0.069
after:figure	0 -0.006 -0.038 -0.034 0.078
after:mark	0.02 0.152 -0.034 -0.097 -0.04
after:minimal	-0.433 0.06 0.309 0.096 -0.03
after:noQuestion	0.012 -0.254 0.198 0.106 -0.025
after:question:closed	-0.067 0.099 0.007 -0.042 0.002
after:question:declarative	0.156 0.039 -0.073 -0.142 0.02
after:question:open	0.125 -0.037 -0.009 -0.06 -0.019
after:shares	0.067 -0.072 -0.164 0.081 0.087
after:short3	-0.7 0.267 0.558 0.094 -0.214
after:short6	-0.442 -0.177 0.347 -0.06 0.334
asks-shares	0.045 -0.016 -0.185 0.143 0.018
asksShortly	0.302 0.067 -0.257 0.01 -0.119
class:act	0.564 -0.17 -0.344 -0.046 -0.002
class:askOn	0.502 -0.114 -0.325 -0.101 0.041
class:benefit	-0.053 -0.033 -0.188 0.232 0.041
class:defer	-0.347 -0.205 -0.286 -0.099 0.938
class:form	0.062 -0.124 -0.109 0.287 -0.116
class:instrumental	0.028 -0.019 -0.011 0.009 -0.008
class:invites	0.061 -0.042 0.029 -0.07 0.023
class:law	-0.312 -0.073 -0.046 0.116 0.316
class:otherWorld	0.238 -0.033 -0.192 0.047 -0.059
class:ownStory	-0.14 -0.022 0.208 -0.012 -0.034
class:plainRule	-0.302 -0.101 -0.326 0.651 0.078
class:plan	-0.294 -0.09 -0.094 0.573 -0.095
class:praise	-0.644 0.737 -0.014 -0.105 0.027
class:sanction	-0.029 -0.015 -0.031 0.098 -0.023
class:sideDetail	-0.212 -0.199 0.647 -0.244 0.01
class:systemParts	0.038 -0.177 -0.191 0.182 0.148
class:takeUpAgain	0.178 -0.092 -0.014 -0.045 -0.028
class:turnAway	-0.42 0.07 0.363 0.064 -0.077
class:understand	-0.243 0.542 -0.197 -0.005 -0.097
exclaims	-0.119 0.453 -0.218 -0.05 -0.065
figure	0.179 -0.008 -0.008 -0.154 -0.009
first:at	0.054 -0.013 -0.018 -0.01 -0.014
first:de	-0.008 0.038 -0.021 -0.004 -0.004
first:den	0.025 0.034 -0.058 0.004 -0.005
first:der	-0.069 -0.051 0.058 0.078 -0.016
first:det	-0.321 0.326 -0.265 0.099 0.16
first:du	-0.078 0.047 0.002 0.024 0.005
first:ej	-0.059 -0.118 0.193 -0.007 -0.009
first:en	0.067 -0.045 0.058 -0.076 -0.004
first:er	-0.099 0.024 0.063 -0.011 0.023
first:godt	0.035 -0.013 -0.008 -0.003 -0.011
first:har	-0.074 0.011 0.088 -0.011 -0.013
first:hold	-0.002 0.015 -0.024 -0.002 0.014
first:hvad	0.155 -0.048 -0.039 -0.034 -0.034
first:hvem	0.031 -0.005 -0.018 -0.005 -0.002
first:hvis	-0.004 -0.003 -0.002 0.01 -0.002
first:hvor	0.068 -0.023 0.008 -0.03 -0.023
first:hvordan	0.033 -0.021 0.02 -0.015 -0.017
first:hvornår	0.01 -0.01 -0.007 0.008 -0.002
first:i	0.087 -0.011 -0.058 -0.014 -0.003
first:ja	-0.211 -0.155 0.215 0.142 0.009
first:jeg	-0.11 0.002 0.032 -0.004 0.08
first:kun	0.061 -0.013 -0.038 -0.004 -0.005
first:lad	-0.019 -0.014 -0.019 -0.005 0.057
first:men	-0.035 -0.02 0.058 0.001 -0.004
first:nej	-0.026 0.061 -0.021 -0.008 -0.007
first:noget	0.016 0.044 -0.05 -0.004 -0.006
first:nu	-0.035 -0.017 0.117 -0.045 -0.02
first:og	0.107 -0.026 -0.061 -0.007 -0.014
first:okay	-0.093 -0.017 0.167 -0.037 -0.019
first:om	0.038 -0.007 -0.018 -0.007 -0.006
first:på	0.016 -0.002 -0.002 -0.006 -0.006
first:skal	0.016 -0.003 -0.042 -0.009 0.038
first:skriv	0.053 -0.028 -0.009 -0.008 -0.008
first:så	0.204 0.109 -0.144 -0.039 -0.13
first:to	0.004 0.027 -0.025 -0.002 -0.003
first:tre	-0.003 0.01 -0.001 -0.001 -0.005
first:vi	-0.027 -0.002 -0.008 0.029 0.008
first:åh	-0.018 0.01 0.026 -0.006 -0.011
institutional	-0.219 -0.327 -0.228 1.049 -0.277
last:class:act	0.429 -0.113 -0.32 0.098 -0.094
last:class:askOn	0.47 -0.051 -0.389 -0.091 0.063
last:class:benefit	-0.006 -0.019 -0.066 0.038 0.053
last:class:defer	-0.295 -0.185 -0.189 -0.123 0.792
last:class:form	-0.124 -0.077 -0.127 0.412 -0.084
last:class:invites	-0.089 -0.043 0.206 -0.11 0.036
last:class:law	-0.163 -0.014 -0.059 0.179 0.056
last:class:otherWorld	0.139 -0.041 0.014 -0.006 -0.105
last:class:plainRule	0.085 -0.053 -0.25 0.257 -0.04
last:class:plan	-0.206 -0.082 -0.08 0.431 -0.062
last:class:praise	-0.348 1.052 -0.415 -0.158 -0.129
last:class:sanction	0.013 -0.015 -0.03 0.052 -0.021
last:class:sideDetail	-0.06 -0.174 0.562 -0.264 -0.063
last:class:systemParts	-0.112 -0.137 -0.123 0.252 0.12
last:class:takeUpAgain	0.148 -0.02 -0.181 -0.041 0.094
last:class:turnAway	-0.301 0.119 0.216 0.028 -0.062
last:class:understand	-0.105 0.481 -0.273 -0.053 -0.05
last:exclaims	-0.203 0.259 0.003 -0.03 -0.029
last:institutional	-0.209 -0.325 -0.234 1.055 -0.289
last:length	0.228 -0.132 0.022 -0.088 -0.006
last:long15	0.21 -0.179 -0.241 0.034 0.176
last:many:act	0.066 -0.023 -0.021 -0.008 -0.014
last:many:defer	-0.061 -0.026 -0.067 -0.022 0.177
last:many:form	-0.028 -0.016 -0.007 0.054 -0.003
last:many:praise	-0.004 0.017 -0.009 -0.001 -0.002
last:mark	0.226 -0.353 0.065 0.111 -0.034
last:minimal	-0.021 0.083 -0.051 -0.008 -0.004
last:noQuestion	-0.019 0.442 -0.23 -0.12 -0.047
last:question:choice	0.077 -0.023 -0.014 -0.02 -0.021
last:question:closed	-0.075 -0.099 0.5 -0.13 -0.192
last:question:declarative	0.248 -0.172 -0.302 0.151 0.075
last:question:narrow	-0.086 0.06 0.071 -0.003 -0.042
last:question:open	0.174 -0.136 -0.039 0.023 -0.02
last:several:act	0.351 -0.153 -0.075 -0.068 -0.054
last:several:askOn	0.153 -0.031 -0.077 -0.017 -0.028
last:several:benefit	-0.031 -0.01 -0.01 0.058 -0.008
last:several:defer	-0.124 -0.072 -0.127 -0.044 0.366
last:several:form	-0.038 -0.017 -0.022 0.115 -0.037
last:several:law	-0.016 -0.005 -0.012 0.054 -0.021
last:several:otherWorld	0.033 -0.003 -0.018 0 -0.012
last:several:plainRule	-0.091 0.039 -0.041 0.121 -0.028
last:several:plan	-0.054 -0.058 -0.041 0.182 -0.029
last:several:praise	-0.131 0.398 -0.222 -0.02 -0.025
last:several:sideDetail	-0.05 -0.02 0.08 -0.019 0.008
last:several:systemParts	-0.027 -0.006 -0.018 0.071 -0.02
last:several:turnAway	-0.044 -0.045 0.055 0.047 -0.013
last:several:understand	-0.033 0.136 -0.074 -0.015 -0.013
last:shares	0.257 -0.01 -0.259 -0.06 0.081
last:sharesNot	0.074 0.024 0.236 -0.042 -0.254
last:short3	-0.149 0.253 -0.097 0.076 -0.082
last:short6	-0.131 0.045 0.381 -0.082 -0.211
last:word:altid	-0.018 -0.021 0.045 -0.003 -0.004
last:word:at	0 -0.058 0.047 0.008 0.002
last:word:bare	-0.02 0.009 0.02 -0.002 -0.007
last:word:bedre	-0.067 0.079 -0.034 -0.004 0.026
last:word:begynder	0.052 -0.008 -0.018 -0.015 -0.011
last:word:da	-0.043 0.156 -0.094 -0.007 -0.011
last:word:de	0.056 -0.146 0.106 -0.033 0.017
last:word:dejligt	-0.001 0.033 -0.028 -0.002 -0.001
last:word:dem	0.068 -0.023 -0.023 -0.015 -0.008
last:word:den	-0.104 -0.027 0.063 0.009 0.06
last:word:der	-0.073 0.005 -0.004 0.069 0.002
last:word:det	-0.109 0.401 -0.022 -0.214 -0.054
last:word:dig	-0.018 -0.002 -0.007 0.031 -0.004
last:word:din	0.032 -0.013 0.001 -0.03 0.01
last:word:du	0.128 0.072 -0.097 -0.088 -0.016
last:word:ej	-0.059 -0.118 0.193 -0.007 -0.009
last:word:eller	0.075 -0.006 -0.065 -0.003 -0.002
last:word:ellers	-0.018 -0.01 0.023 0.008 -0.004
last:word:en	0.006 0.025 -0.044 0.036 -0.023
last:word:er	-0.35 0.454 0.117 -0.189 -0.031
last:word:et	-0.017 -0.015 0.013 0.048 -0.028
last:word:fik	-0.191 -0.023 0.232 -0.011 -0.007
last:word:for	0.006 -0.003 -0.006 0.016 -0.013
last:word:forstår	0.014 -0.001 -0.007 -0.003 -0.003
last:word:fået	-0.031 -0.01 0.062 -0.005 -0.016
last:word:får	0.019 0.025 -0.07 0.037 -0.011
last:word:først	-0.006 -0.004 -0.007 -0.002 0.02
last:word:godt	-0.019 -0.004 0.022 0.016 -0.015
last:word:gå	0.043 -0.01 -0.02 -0.011 -0.003
last:word:går	-0.013 -0.024 0.029 0.016 -0.009
last:word:gør	0.006 -0.031 0.03 -0.002 -0.003
last:word:har	-0.096 0.002 0.075 0.014 0.005
last:word:have	-0.042 0.013 0.104 -0.019 -0.055
last:word:helt	-0.035 0.015 0.04 -0.006 -0.013
last:word:her	0.032 -0.032 0.014 -0.004 -0.009
last:word:hun	-0.013 -0.008 0.026 -0.003 -0.003
last:word:hvad	0.121 -0.073 -0.049 -0.028 0.029
last:word:hvem	0.04 -0.005 -0.021 -0.011 -0.003
last:word:hvilket	0.015 -0.004 -0.007 -0.001 -0.002
last:word:hvor	-0.042 -0.06 0.109 -0.006 0
last:word:hvordan	0.012 -0.024 -0.012 0.041 -0.016
last:word:hvornår	0.026 -0.012 -0.017 0.006 -0.003
last:word:høre	0.059 -0.039 -0.01 -0.003 -0.007
last:word:i	-0.1 -0.037 0.225 -0.055 -0.033
last:word:ikke	-0.077 0.087 -0.038 -0.027 0.055
last:word:ja	-0.026 0.102 -0.057 -0.009 -0.009
last:word:jeg	-0.01 0.157 -0.189 0.039 0.003
last:word:jo	0.03 -0.008 -0.081 0.042 0.017
last:word:kan	0.073 0.046 -0.041 -0.042 -0.036
last:word:kender	0.046 -0.004 -0.036 -0.003 -0.003
last:word:kom	0.138 -0.007 -0.125 -0.004 -0.001
last:word:lad	-0.01 -0.001 -0.006 -0.003 0.02
last:word:lige	-0.046 0.075 -0.05 0.003 0.019
last:word:lyder	-0.016 0.028 -0.008 -0.001 -0.003
last:word:man	0.089 -0.004 -0.075 -0.004 -0.006
last:word:mange	0.017 -0.005 -0.017 0.012 -0.006
last:word:mangler	0.011 -0.02 0.019 -0.007 -0.004
last:word:med	-0.063 0.022 0.032 0.002 0.006
last:word:men	-0.065 -0.064 0.054 0.044 0.03
last:word:må	0 0.051 -0.044 -0.013 0.006
last:word:måske	-0.021 -0.011 0.002 -0.006 0.036
last:word:nej	-0.033 0.051 -0.006 -0.011 -0.002
last:word:nu	-0.055 -0.072 0.054 -0.036 0.11
last:word:når	0.029 -0.058 -0.118 -0.019 0.166
last:word:og	0.119 -0.117 0.047 -0.008 -0.04
last:word:også	-0.014 -0.012 0.051 -0.011 -0.014
last:word:okay	0.001 -0.075 0.082 -0.004 -0.005
last:word:om	-0.048 -0.005 0.038 0.021 -0.006
last:word:op	0.055 -0.003 -0.011 -0.004 -0.037
last:word:os	-0.01 -0.001 -0.006 -0.003 0.02
last:word:på	-0.002 -0.001 -0.003 0.011 -0.005
last:word:rigtig	-0.007 -0.101 0.119 -0.005 -0.007
last:word:selv	-0.052 -0.012 0.083 -0.005 -0.014
last:word:set	-0.06 -0.003 0.079 -0.005 -0.011
last:word:siger	0.059 -0.097 0.091 -0.038 -0.015
last:word:skal	-0.016 -0.059 0.041 0.042 -0.008
last:word:skrive	-0.01 0.082 -0.052 -0.01 -0.01
last:word:skriver	0.085 -0.054 -0.016 -0.004 -0.01
last:word:skulle	-0.013 -0.057 0.081 -0.006 -0.005
last:word:så	-0.002 0.154 -0.16 0.058 -0.051
last:word:sådan	0.075 0.056 -0.068 -0.034 -0.029
last:word:tager	0.033 -0.024 -0.037 -0.007 0.035
last:word:til	-0.041 0.068 -0.052 -0.004 0.028
last:word:tror	-0.074 0.041 0.046 -0.005 -0.008
last:word:tænker	0.008 -0.007 -0.024 -0.008 0.032
last:word:var	0.009 0.068 -0.112 0.059 -0.023
last:word:ved	0.073 -0.008 -0.012 -0.004 -0.049
last:word:vel	-0.051 -0.033 0.046 0.041 -0.003
last:word:vi	-0.027 0.039 -0.039 -0.024 0.052
last:word:vil	0.101 0.013 -0.102 -0.005 -0.007
last:word:være	0.086 -0.011 -0.081 0.024 -0.018
length	0.144 -0.254 0.133 -0.029 0.036
long15	0.255 -0.317 -0.577 0.274 0.364
many:act	0.071 -0.029 -0.025 0.007 -0.023
many:defer	-0.121 -0.086 -0.107 -0.042 0.356
many:form	-0.069 -0.018 -0.025 0.151 -0.038
many:law	-0.002 -0.004 -0.008 0.021 -0.007
many:otherWorld	0.033 -0.003 -0.018 0 -0.012
many:plainRule	-0.06 -0.002 -0.003 0.068 -0.004
many:plan	-0.009 -0.01 -0.002 0.029 -0.008
many:praise	-0.028 0.153 -0.09 -0.04 0.005
many:systemParts	-0.004 -0.003 -0.007 0.042 -0.028
many:turnAway	-0.021 -0.031 0.033 0.036 -0.016
many:understand	-0.027 0.108 -0.058 -0.011 -0.011
mark	0.207 -0.309 0.083 0.116 -0.08
noClass	0.553 -0.436 0.522 -0.359 -0.276
noQuestion	0.023 0.252 0.093 -0.148 -0.193
otherField	-0.166 -0.322 0.29 0.035 0.164
otherField+asks	-0.155 -0.055 -0.053 0.189 0.074
otherField-shares	-0.205 -0.298 0.335 0.127 0.042
pair:af det	0.008 0.041 -0.011 -0.025 -0.012
pair:at blive	-0.003 -0.001 -0.017 0 0.021
pair:at der	-0.002 -0.037 0.038 0.007 -0.007
pair:at det	0.052 0.031 -0.038 -0.032 -0.013
pair:at du	-0.055 0.06 -0.025 0.053 -0.033
pair:at få	-0.027 -0.059 0.096 -0.007 -0.004
pair:at gå	-0.025 -0.032 0.083 -0.013 -0.013
pair:at høre	-0.002 -0.014 0.024 -0.002 -0.005
pair:at man	-0.002 -0.019 0.03 -0.003 -0.005
pair:at vide	-0.005 0.066 -0.037 -0.016 -0.008
pair:at være	-0.059 -0.014 0.068 0.017 -0.012
pair:bange for	0.041 -0.003 -0.031 -0.002 -0.005
pair:begrundelse for	-0.017 -0.002 -0.005 0.028 -0.004
pair:da en	-0.028 0.078 -0.041 -0.003 -0.006
pair:da op	-0.003 0.019 -0.028 -0.002 0.014
pair:de har	0.003 -0.006 0.019 -0.005 -0.012
pair:de siger	0.049 -0.005 -0.033 -0.004 -0.007
pair:dem i	-0.039 -0.011 0.076 -0.017 -0.009
pair:den er	0.032 -0.002 -0.026 0 -0.003
pair:den her	0.003 -0.008 0.02 -0.004 -0.011
pair:den nye	-0.066 -0.005 0.077 0.006 -0.012
pair:den om	0 -0.014 -0.008 0.025 -0.003
pair:den skal	-0.015 -0.007 -0.032 0.046 0.008
pair:den så	-0.002 -0.004 -0.004 -0.002 0.012
pair:der er	-0.212 -0.12 0.215 0.098 0.019
pair:der gør	0.005 -0.04 0.041 -0.001 -0.005
pair:der har	0.046 0.064 -0.059 -0.037 -0.013
pair:der ikke	-0.002 -0.012 0.04 -0.009 -0.017
pair:der skal	-0.014 -0.007 -0.02 0.051 -0.009
pair:det bare	-0.008 -0.028 0.047 -0.004 -0.007
pair:det bliver	-0.007 -0.003 -0.002 0.016 -0.005
pair:det de	0.009 -0.018 0.033 -0.009 -0.016
pair:det der	-0.016 0.019 -0.021 0.026 -0.008
pair:det du	0.037 0.012 -0.034 -0.007 -0.008
pair:det er	0.06 -0.058 -0.006 0.109 -0.105
pair:det forstår	-0.008 -0.005 -0.008 0.025 -0.003
pair:det gør	-0.02 -0.033 0.034 0.021 -0.002
pair:det har	0.01 -0.002 -0.019 -0.008 0.019
pair:det i	0.008 -0.005 -0.009 -0.004 0.01
pair:det ikke	-0.008 0 0.029 -0.044 0.022
pair:det kan	-0.02 0.095 -0.107 -0.009 0.04
pair:det kræver	-0.002 0.024 -0.003 -0.015 -0.003
pair:det lyder	-0.038 0.002 -0.047 -0.014 0.096
pair:det med	-0.1 -0.039 0.156 0 -0.018
pair:det må	-0.044 0.137 -0.074 -0.016 -0.003
pair:det på	0.029 -0.004 -0.008 -0.006 -0.011
pair:det skal	0.011 0.014 -0.069 0.02 0.024
pair:det skriver	-0.005 -0.002 -0.003 0.014 -0.003
pair:det så	-0.011 -0.019 0.031 0.004 -0.005
pair:det sådan	0.019 -0.009 -0.014 0.015 -0.012
pair:det tager	-0.106 -0.01 -0.036 -0.027 0.178
pair:det til	0.063 -0.022 -0.026 -0.005 -0.01
pair:det tror	-0.081 0.06 0.029 0.004 -0.012
pair:det var	-0.113 0.131 -0.039 0.041 -0.019
pair:det være	0.023 -0.003 -0.012 -0.003 -0.005
pair:dig at	-0.005 -0.101 0.119 -0.005 -0.008
pair:dig i	-0.004 -0.134 0.141 0.002 -0.005
pair:dig om	-0.009 -0.003 -0.007 0.024 -0.006
pair:dig til	-0.036 -0.019 -0.013 0.074 -0.006
pair:din sygemelding	-0.006 -0.005 -0.001 0.027 -0.015
pair:dine tolv	0.016 -0.006 -0.007 -0.012 0.008
pair:du det	-0.111 -0.037 0.179 -0.015 -0.015
pair:du er	-0.066 0.21 -0.259 0.068 0.046
pair:du for	0.039 -0.004 -0.041 -0.006 0.013
pair:du fået	-0.022 -0.018 0.066 -0.015 -0.011
pair:du får	-0.019 -0.005 -0.007 0.037 -0.007
pair:du har	-0.112 -0.041 0.047 -0.003 0.109
pair:du have	-0.008 -0.003 -0.005 0.014 0.002
pair:du ikke	-0.073 -0.03 0.116 -0.065 0.051
pair:du jo	0.059 -0.016 -0.027 -0.005 -0.01
pair:du kunne	-0.023 0.069 -0.042 -0.002 -0.002
pair:du lavet	0.034 -0.002 -0.027 -0.003 -0.002
pair:du lige	-0.03 0.083 -0.055 -0.01 0.013
pair:du mangler	-0.011 -0.01 0.028 -0.005 -0.002
pair:du og	0.082 -0.015 -0.011 -0.005 -0.051
pair:du prøvet	0.017 -0.001 -0.014 -0.001 -0.001
pair:du ret	-0.003 -0.003 -0.012 0.028 -0.01
pair:du selv	-0.032 -0.007 0.031 -0.035 0.043
pair:du ser	0.013 -0.004 -0.004 -0.002 -0.003
pair:du set	-0.06 -0.003 0.079 -0.005 -0.011
pair:du sidst	-0.009 0 -0.001 0.011 -0.001
pair:du siger	0.031 -0.002 -0.002 -0.025 -0.003
pair:du skal	0.048 0 -0.036 0.002 -0.015
pair:du vil	0.103 -0.023 -0.069 -0.004 -0.007
pair:ej hvor	-0.01 -0.089 0.106 -0.004 -0.003
pair:eller er	0.027 -0.001 -0.023 0 -0.003
pair:en der	0.046 -0.008 -0.033 -0.002 -0.003
pair:en praktik	-0.007 0 -0.001 0.011 -0.002
pair:en regel	-0.008 0 -0.003 0.018 -0.007
pair:er altid	-0.018 -0.021 0.045 -0.003 -0.004
pair:er bange	0.041 -0.003 -0.031 -0.002 -0.005
pair:er blevet	-0.002 -0.003 -0.007 0.002 0.01
pair:er da	-0.021 -0.018 0.051 -0.004 -0.009
pair:er de	-0.013 -0.036 0.034 0.021 -0.006
pair:er den	-0.015 -0.02 -0.006 0.008 0.033
pair:er der	0.04 0.028 -0.026 -0.021 -0.02
pair:er det	-0.054 0.01 0.001 0.012 0.031
pair:er din	0.079 -0.01 -0.039 -0.018 -0.013
pair:er du	-0.137 0.098 0.082 -0.033 -0.009
pair:er en	-0.043 -0.013 0.05 0.016 -0.011
pair:er et	-0.004 0.026 -0.026 0.008 -0.004
pair:er godt	-0.009 0.041 -0.016 -0.005 -0.012
pair:er ikke	0.064 -0.003 -0.033 -0.005 -0.023
pair:er jeg	-0.017 0.027 0.012 -0.008 -0.015
pair:er jo	-0.018 -0.048 0.069 0.025 -0.029
pair:er kommet	-0.021 -0.006 0.021 -0.004 0.01
pair:er lige	-0.024 -0.026 0.047 0.016 -0.013
pair:er noget	0.054 -0.068 0.085 -0.061 -0.009
pair:er opereret	0.026 -0.001 -0.044 -0.004 0.022
pair:er rigtig	-0.007 -0.101 0.119 -0.005 -0.007
pair:er så	-0.028 0.075 -0.048 0.01 -0.009
pair:er søvn	-0.016 -0.003 -0.014 -0.002 0.034
pair:et halvt	-0.016 -0.002 -0.011 -0.02 0.05
pair:et sted	0.05 -0.011 -0.021 -0.004 -0.014
pair:finde en	0.014 -0.012 -0.008 -0.002 0.009
pair:for at	0.032 -0.003 -0.024 -0.001 -0.005
pair:for det	-0.059 -0.015 -0.069 0.158 -0.015
pair:for dig	-0.001 -0.135 0.126 -0.006 0.016
pair:for en	-0.003 0.043 -0.034 -0.002 -0.004
pair:for mig	-0.008 0.044 -0.028 -0.003 -0.004
pair:for nu	-0.026 0.083 -0.044 -0.007 -0.005
pair:forstår jeg	-0.008 -0.005 -0.008 0.025 -0.003
pair:fredag skal	-0.009 -0.001 -0.002 0.014 -0.002
pair:fået den	-0.014 -0.005 0.029 -0.003 -0.008
pair:får du	0.068 -0.004 -0.043 -0.014 -0.007
pair:får en	-0.005 -0.001 -0.001 0.01 -0.003
pair:færdig med	-0.005 -0.004 -0.022 -0.005 0.036
pair:før vi	-0.005 -0.005 -0.002 0.016 -0.004
pair:først og	-0.034 -0.008 -0.023 -0.032 0.097
pair:gik du	0.07 -0.001 -0.062 -0.003 -0.003
pair:godt at	-0.005 -0.082 0.101 -0.004 -0.01
pair:godt du	0.028 0.026 -0.036 -0.004 -0.014
pair:godt se	-0.008 0.053 -0.036 -0.004 -0.005
pair:går det	-0.038 -0.012 0.071 -0.014 -0.007
pair:går vi	0.016 -0.023 -0.01 0.023 -0.007
pair:gør det	-0.007 -0.007 -0.006 0.022 -0.003
pair:halvt år	-0.016 -0.002 -0.011 -0.02 0.05
pair:ham der	0.018 -0.002 -0.001 -0.01 -0.005
pair:ham med	0.019 -0.012 0.005 -0.005 -0.007
pair:hans nummer	0.015 -0.002 -0.001 -0.01 -0.002
pair:har det	0.052 0.063 -0.108 0.019 -0.026
pair:har du	-0.113 0.028 0.119 0.023 -0.057
pair:har fået	-0.099 -0.099 0.174 -0.016 0.04
pair:har haft	-0.005 -0.008 -0.005 -0.004 0.023
pair:har i	-0.042 -0.003 0.055 -0.004 -0.007
pair:har jeg	0.003 -0.02 0.024 -0.005 -0.002
pair:har sat	-0.057 -0.003 0.071 -0.002 -0.009
pair:har vi	-0.032 -0.002 -0.01 0.019 0.024
pair:have dig	-0.047 -0.012 0.072 0.003 -0.016
pair:have et	-0.017 0.008 -0.007 0.017 -0.002
pair:have ind	0.007 -0.003 -0.008 0.025 -0.021
pair:have styr	-0.024 -0.003 -0.019 -0.011 0.057
pair:have været	-0.026 0.017 0.021 -0.007 -0.005
pair:heller ikke	-0.014 0.041 -0.032 0.012 -0.007
pair:her og	-0.003 -0.022 -0.017 0.05 -0.008
pair:hold da	-0.003 0.019 -0.028 -0.002 0.014
pair:huske at	-0.002 -0.003 0.021 0.001 -0.017
pair:hvad du	-0.002 0.022 -0.017 -0.002 -0.001
pair:hvad er	0.067 -0.034 -0.073 -0.016 0.056
pair:hvad gør	0.013 0 -0.01 0 -0.002
pair:hvad har	0.047 -0.004 -0.035 -0.005 -0.002
pair:hvad siger	0.011 -0.002 -0.005 -0.002 -0.002
pair:hvad tænker	0.015 -0.002 -0.007 -0.002 -0.003
pair:hvad var	0.016 -0.003 -0.027 0.019 -0.005
pair:hvem har	0.036 -0.005 -0.018 -0.01 -0.003
pair:hvis der	-0.006 -0.004 -0.004 0.016 -0.002
pair:hvis du	-0.003 -0.008 -0.04 0.058 -0.007
pair:hvor er	-0.049 0.036 0.031 -0.007 -0.011
pair:hvor langt	0.023 -0.002 -0.008 -0.01 -0.002
pair:hvor mange	0.01 -0.006 -0.018 0.021 -0.007
pair:hvordan går	-0.009 -0.012 0.045 -0.015 -0.009
pair:hvornår så	0.011 -0.002 -0.006 -0.002 -0.001
pair:høre at	-0.007 0.083 -0.062 -0.006 -0.008
pair:i dag	0.013 -0.003 -0.002 -0.005 -0.004
pair:i den	0.109 -0.008 -0.096 -0.009 0.004
pair:i din	-0.023 -0.01 0.07 -0.007 -0.029
pair:i eftermiddag	0.022 -0.011 -0.005 -0.002 -0.005
pair:i en	0.001 -0.007 0 0.017 -0.011
pair:i huset	-0.018 -0.01 0.012 0.024 -0.008
pair:i kantinen	-0.078 -0.003 0.07 0.02 -0.009
pair:i stedet	0.015 -0.002 -0.002 -0.006 -0.005
pair:i udlandet	-0.003 -0.001 -0.005 0.012 -0.002
pair:i år	-0.028 -0.008 0.016 -0.003 0.023
pair:ikke bliver	0.075 -0.009 -0.05 -0.005 -0.011
pair:ikke det	-0.078 -0.005 0.067 0.023 -0.006
pair:ikke er	-0.006 -0.004 -0.008 -0.005 0.024
pair:ikke har	-0.05 -0.033 0.09 -0.001 -0.006
pair:ikke kan	0.008 -0.007 -0.023 0.003 0.019
pair:ikke lige	-0.015 -0.002 -0.009 -0.01 0.035
pair:ikke noget	-0.055 0.032 0.007 0.031 -0.016
pair:ikke være	0.077 0.004 -0.012 -0.064 -0.005
pair:ind i	-0.016 -0.017 0.042 0.025 -0.034
pair:inden du	-0.016 -0.002 -0.01 0.037 -0.009
pair:ja det	-0.051 0.192 -0.156 0.017 -0.002
pair:ja eller	-0.005 -0.01 0.015 0.001 -0.001
pair:ja hvad	0.036 -0.006 -0.017 -0.006 -0.006
pair:ja vi	-0.018 -0.005 0.01 -0.021 0.033
pair:jeg er	-0.013 -0.004 0.036 -0.005 -0.014
pair:jeg får	-0.017 0.022 0.01 -0.004 -0.011
pair:jeg godt	-0.018 0.111 -0.091 0.012 -0.014
pair:jeg går	0.059 -0.006 -0.005 -0.003 -0.046
pair:jeg har	0.072 -0.009 -0.006 -0.028 -0.029
pair:jeg kan	-0.037 0.055 -0.014 -0.012 0.007
pair:jeg ringer	0.022 -0.01 -0.005 -0.002 -0.005
pair:jeg skal	-0.036 -0.02 -0.013 0.076 -0.007
pair:jeg skriver	-0.098 -0.034 -0.014 0.071 0.076
pair:jeg synes	-0.084 -0.005 0.005 -0.011 0.096
pair:jeg til	0.035 -0.02 -0.004 -0.008 -0.003
pair:jo et	-0.039 -0.023 0.033 0.049 -0.02
pair:jo gå	-0.004 -0.005 -0.014 0.028 -0.005
pair:jo ikke	-0.01 -0.007 -0.014 -0.012 0.043
pair:kan det	-0.007 -0.003 -0.004 0.01 0.003
pair:kan du	0.077 -0.025 -0.012 -0.011 -0.029
pair:kan jeg	-0.013 0.123 -0.088 -0.01 -0.012
pair:kan se	-0.053 -0.035 0.083 -0.007 0.011
pair:kan vi	-0.072 -0.044 -0.065 -0.018 0.199
pair:ked af	-0.009 0.058 -0.039 -0.005 -0.005
pair:klokken to	0.045 -0.026 0 -0.006 -0.013
pair:komme ind	0.014 -0.016 0.027 -0.012 -0.013
pair:kunne vi	0.003 -0.008 -0.005 -0.001 0.012
pair:kører vi	0.018 -0.004 -0.002 -0.002 -0.01
pair:lad os	-0.031 -0.019 -0.028 -0.01 0.089
pair:lige er	0.026 -0.001 -0.037 -0.004 0.016
pair:lige have	-0.005 -0.009 -0.009 0.028 -0.004
pair:lige nu	0.05 -0.008 -0.01 -0.006 -0.027
pair:lige se	-0.016 -0.008 -0.029 -0.008 0.061
pair:lyder ikke	-0.009 0.023 -0.008 -0.002 -0.004
pair:man på	0.053 -0.002 -0.046 -0.002 -0.003
pair:mangler en	0.018 -0.007 -0.007 -0.002 -0.001
pair:med at	-0.051 -0.015 0.086 -0.009 -0.011
pair:med blyant	0.005 -0.004 -0.016 0.023 -0.008
pair:med dem	0.077 -0.017 0.072 -0.076 -0.055
pair:med den	-0.008 -0.007 0.08 -0.055 -0.01
pair:med det	-0.009 -0.004 -0.006 0.021 -0.003
pair:med din	-0.026 -0.019 0.049 0 -0.003
pair:med en	0.119 -0.015 -0.038 -0.061 -0.005
pair:men nu	-0.023 -0.014 0.032 -0.03 0.035
pair:mig og	0.033 -0.002 -0.002 -0.025 -0.003
pair:må du	-0.053 0.084 0.035 -0.048 -0.018
pair:må have	-0.024 0.047 -0.026 0.007 -0.004
pair:må vi	0.011 -0.005 -0.004 -0.007 0.005
pair:natten ja	0.036 -0.006 -0.017 -0.006 -0.006
pair:noget for	-0.054 0.044 -0.035 0.05 -0.005
pair:noget med	0.071 0.012 -0.007 -0.064 -0.012
pair:noget vi	-0.004 -0.005 -0.002 -0.003 0.014
pair:nu din	-0.035 -0.028 0.055 -0.003 0.011
pair:nu du	0.058 -0.005 -0.005 -0.003 -0.046
pair:nu er	-0.036 0.076 -0.053 0.01 0.003
pair:nu og	0.049 -0.008 -0.014 -0.015 -0.011
pair:nu skal	-0.046 -0.024 0.054 -0.031 0.047
pair:nå men	-0.002 -0.004 0.011 -0.002 -0.003
pair:når det	0.092 -0.039 -0.063 -0.006 0.017
pair:når du	-0.044 -0.013 -0.018 -0.003 0.078
pair:og den	-0.101 -0.007 0.111 0.005 -0.008
pair:og der	-0.017 -0.002 -0.006 0.033 -0.008
pair:og det	-0.044 -0.014 -0.038 0.054 0.042
pair:og du	0.027 -0.029 -0.041 0.028 0.015
pair:og et	-0.018 -0.002 -0.001 0.022 -0.002
pair:og jeg	0.038 -0.02 0.054 -0.01 -0.062
pair:og se	-0.006 -0.004 -0.009 -0.002 0.021
pair:og spørger	0.023 -0.01 -0.006 -0.003 -0.004
pair:og så	-0.004 -0.036 -0.053 0.039 0.055
pair:om at	0.008 -0.003 -0.01 0.016 -0.011
pair:om du	-0.027 -0.001 -0.001 0.033 -0.003
pair:om en	-0.016 -0.002 -0.005 0.025 -0.003
pair:om han	-0.017 -0.003 0.021 0.003 -0.004
pair:om natten	0.002 -0.035 0.082 -0.015 -0.033
pair:op når	-0.002 -0.01 -0.005 -0.001 0.019
pair:os få	-0.008 -0.001 -0.002 -0.001 0.012
pair:os tage	-0.009 -0.004 -0.008 -0.005 0.026
pair:plads i	0.02 -0.001 -0.037 -0.004 0.023
pair:på bagsiden	0.083 -0.003 -0.001 -0.071 -0.008
pair:på dem	0.083 -0.004 -0.058 -0.012 -0.01
pair:på den	-0.022 -0.005 0.046 -0.006 -0.013
pair:på det	-0.009 -0.014 0.008 -0.036 0.051
pair:på din	-0.005 0.064 -0.052 -0.008 0.001
pair:på dine	-0.007 -0.003 -0.015 -0.014 0.039
pair:på en	0.012 -0.001 -0.002 -0.002 -0.007
pair:på fredag	0.029 -0.004 -0.016 0.002 -0.012
pair:på ikke	-0.009 -0.023 -0.014 -0.005 0.051
pair:på jobnet	-0.011 -0.002 -0.001 0.015 -0.001
pair:på så	0.137 -0.03 -0.095 -0.005 -0.008
pair:regel om	-0.008 0 -0.003 0.018 -0.007
pair:ringer til	0.022 -0.01 -0.005 -0.002 -0.005
pair:se du	-0.004 -0.006 -0.009 0.002 0.017
pair:se for	-0.008 0.044 -0.028 -0.003 -0.004
pair:se hvad	-0.01 -0.005 -0.015 -0.004 0.034
pair:se jeg	0.003 -0.008 0.02 -0.004 -0.011
pair:se om	-0.003 -0.002 -0.024 -0.004 0.033
pair:se på	-0.003 -0.022 -0.011 0 0.035
pair:se tiden	-0.015 -0.008 -0.017 -0.006 0.045
pair:sig selv	-0.036 0.066 -0.035 -0.006 0.011
pair:siger at	0.035 -0.003 -0.003 -0.025 -0.003
pair:siger de	-0.004 -0.09 0.1 -0.003 -0.003
pair:siger du	-0.006 -0.005 -0.029 -0.004 0.042
pair:siger vi	0.091 -0.025 -0.029 -0.016 -0.022
pair:skal det	0.1 -0.02 -0.018 -0.053 -0.008
pair:skal du	0.008 0.002 -0.025 -0.044 0.059
pair:skal have	0.057 -0.022 -0.061 -0.023 0.049
pair:skal jeg	-0.023 -0.025 -0.026 0.087 -0.013
pair:skal jo	-0.007 -0.006 -0.016 0.036 -0.007
pair:skal lige	-0.004 -0.008 -0.003 0.016 -0.001
pair:skal ligge	-0.008 -0.001 -0.002 0.013 -0.003
pair:skal også	-0.005 -0.003 0.02 0.002 -0.015
pair:skal stå	0.072 -0.003 -0.001 -0.067 -0.001
pair:skal vi	-0.074 -0.025 0.061 0.012 0.027
pair:skal være	-0.08 -0.003 -0.016 0.033 0.066
pair:skriver jeg	0.095 -0.022 -0.007 -0.06 -0.006
pair:skriver vi	-0.029 -0.001 -0.011 0.049 -0.008
pair:spørg om	-0.003 -0.004 0.021 -0.001 -0.013
pair:stedet for	0.015 -0.002 -0.002 -0.006 -0.005
pair:stolt af	-0.002 0.028 -0.006 -0.018 -0.003
pair:styr på	-0.025 -0.006 -0.022 -0.013 0.066
pair:stå på	0.033 -0.017 -0.011 -0.002 -0.002
pair:står det	0.023 -0.003 -0.004 -0.007 -0.009
pair:står i	-0.011 -0.007 0.08 -0.052 -0.01
pair:synes vi	-0.081 -0.005 0.021 -0.01 0.074
pair:så der	-0.1 -0.004 0.115 -0.005 -0.006
pair:så det	-0.064 -0.013 -0.018 0.075 0.02
pair:så du	0.078 -0.01 -0.065 0.006 -0.008
pair:så er	-0.028 0.19 -0.107 -0.007 -0.048
pair:så fint	-0.001 0.037 -0.032 -0.002 -0.002
pair:så går	0.113 -0.054 -0.061 0.016 -0.015
pair:så har	-0.004 -0.005 -0.01 -0.002 0.02
pair:så jeg	-0.008 -0.002 0.017 -0.004 -0.003
pair:så kan	-0.068 -0.022 -0.06 -0.026 0.176
pair:så kører	0.018 -0.004 -0.002 -0.002 -0.01
pair:så lad	-0.005 -0.004 -0.004 -0.005 0.018
pair:så siger	0.063 -0.022 -0.026 -0.005 -0.01
pair:så skal	0.074 -0.057 0.031 0.004 -0.053
pair:så skriver	0.002 -0.019 -0.014 0.041 -0.01
pair:så vi	-0.022 -0.007 0.015 0.037 -0.023
pair:sådan at	-0.006 -0.006 -0.003 0.02 -0.005
pair:sådan et	0.034 -0.005 -0.019 -0.002 -0.008
pair:søvn og	-0.016 -0.003 -0.014 -0.002 0.034
pair:tager den	0.006 -0.005 -0.014 0.027 -0.013
pair:tager vi	-0.057 -0.018 -0.033 -0.008 0.116
pair:tale om	-0.007 -0.006 -0.005 0.008 0.011
pair:tiden an	-0.015 -0.008 -0.017 -0.006 0.045
pair:til at	-0.023 -0.018 -0.039 0.01 0.07
pair:til dem	0.025 -0.007 -0.007 -0.003 -0.009
pair:til dig	0.007 -0.004 -0.004 -0.01 0.012
pair:til du	-0.008 -0.01 -0.019 -0.009 0.046
pair:til ham	0.069 -0.023 -0.028 -0.006 -0.011
pair:til mig	-0.054 0.065 0.005 -0.008 -0.007
pair:til næste	-0.016 -0.017 -0.013 0.025 0.021
pair:to om	0.045 -0.026 0 -0.006 -0.013
pair:tror jeg	-0.081 0.06 0.029 0.004 -0.012
pair:tænke på	-0.029 -0.01 0.022 -0.024 0.042
pair:tænker du	0.015 -0.002 -0.007 -0.002 -0.003
pair:tænker jeg	-0.022 -0.006 -0.025 -0.007 0.061
pair:ud til	0.016 -0.004 -0.002 -0.002 -0.008
pair:var da	-0.029 0.074 -0.031 -0.006 -0.007
pair:var det	0.041 -0.01 -0.022 0.008 -0.017
pair:ved at	0 -0.027 0.048 -0.007 -0.014
pair:vi det	0.075 -0.04 0.003 -0.018 -0.02
pair:vi efter	0.023 -0.009 -0.008 0.005 -0.011
pair:vi har	-0.032 -0.007 -0.012 0.074 -0.023
pair:vi have	-0.037 -0.007 0.063 0.004 -0.023
pair:vi ikke	-0.022 -0.006 -0.025 0.009 0.045
pair:vi lige	-0.004 0 -0.019 0.01 0.013
pair:vi med	-0.021 -0.006 -0.006 -0.005 0.037
pair:vi må	-0.004 -0.004 -0.009 0 0.017
pair:vi når	-0.004 -0.002 -0.014 0.003 0.016
pair:vi se	-0.004 -0.022 -0.01 -0.004 0.04
pair:vi siger	-0.008 -0.025 0.052 -0.006 -0.013
pair:vi skal	-0.108 -0.013 -0.002 -0.02 0.143
pair:vi tage	0.001 -0.011 -0.008 -0.003 0.02
pair:vi ud	0.016 -0.004 -0.002 -0.002 -0.008
pair:vil jeg	0.022 0.035 -0.05 -0.002 -0.004
pair:ville du	0.011 -0.001 -0.006 -0.002 -0.001
pair:være stolt	-0.002 0.028 -0.006 -0.018 -0.003
points	0.021 0.112 -0.026 -0.141 0.057
points+asks	-0.078 -0.13 0.051 0.028 0.129
question:choice	0.075 -0.023 -0.014 -0.017 -0.022
question:closed	-0.221 0.088 0.095 -0.118 0.159
question:declarative	0.331 -0.148 -0.256 0.186 -0.111
question:narrow	-0.017 0.047 0.043 -0.026 -0.046
question:open	0.409 -0.184 -0.128 -0.031 -0.063
sameField	0.088 -0.336 0.173 -0.145 0.224
several:act	0.45 -0.173 -0.097 -0.096 -0.083
several:askOn	0.177 -0.04 -0.089 -0.019 -0.029
several:benefit	-0.044 -0.014 -0.04 0.026 0.071
several:defer	-0.199 -0.143 -0.28 -0.123 0.744
several:form	-0.105 -0.025 -0.088 0.264 -0.045
several:invites	0.04 0.006 -0.021 -0.021 -0.005
several:law	-0.081 -0.015 -0.044 0.189 -0.049
several:otherWorld	0.033 -0.003 -0.018 0 -0.012
several:plainRule	-0.21 0.008 -0.063 0.304 -0.04
several:plan	-0.106 -0.061 -0.052 0.257 -0.038
several:praise	-0.193 0.315 -0.029 -0.086 -0.008
several:sideDetail	-0.07 -0.034 0.16 -0.043 -0.013
several:systemParts	0.035 -0.029 -0.083 0.071 0.004
several:takeUpAgain	0.008 -0.03 -0.044 0.046 0.02
several:turnAway	-0.056 -0.05 0.092 0.062 -0.047
several:understand	-0.046 0.109 -0.082 0.037 -0.019
shares	0.369 0.056 -0.243 -0.119 -0.046
shares+asks	0.251 -0.224 0.068 -0.095 0.005
shares2	0.216 0.043 -0.166 -0.128 0.036
shares3	-0.011 -0.021 -0.062 -0.039 0.133
sharesNot	-0.033 -0.043 0.22 0.018 -0.127
short3	0.164 0.407 -0.55 0.068 -0.088
short6	-0.089 0.21 0.08 -0.054 -0.144
we	-0.274 -0.383 -0.175 0.146 0.687
word:af	0.084 0.086 -0.131 -0.081 0.042
word:aftal	-0.024 -0.01 -0.01 0.056 -0.012
word:altid	0.078 -0.042 0.048 -0.077 -0.007
word:altså	-0.041 0.017 -0.035 -0.016 0.075
word:an	-0.018 -0.009 -0.02 -0.007 0.054
word:and	-0.038 -0.029 0.106 -0.023 -0.016
word:arbejd	0.007 -0.006 -0.005 0.011 -0.006
word:arm	0.092 -0.02 -0.038 -0.007 -0.027
word:at	-0.134 -0.216 0.37 0.036 -0.056
word:august	0.014 -0.003 -0.028 -0.003 0.021
word:bagsid	0.1 -0.003 -0.002 -0.085 -0.01
word:bang	0.049 -0.003 -0.037 -0.003 -0.006
word:bank	0.15 -0.011 -0.124 -0.006 -0.009
word:bar	-0.031 0.045 -0.006 0.004 -0.013
word:bed	-0.01 -0.003 -0.009 0.029 -0.007
word:bedr	-0.125 0.092 -0.042 -0.008 0.083
word:beg	0.071 -0.026 -0.033 0 -0.012
word:begrund	-0.02 -0.002 -0.006 0.033 -0.004
word:begynd	0.023 0.01 -0.103 -0.021 0.091
word:bekræft	-0.005 -0.009 -0.004 0.021 -0.002
word:betalt	-0.029 -0.005 0.044 -0.005 -0.005
word:billed	-0.019 0.126 -0.093 -0.008 -0.006
word:blev	-0.013 -0.008 0.016 -0.004 0.008
word:bliv	0.089 -0.051 -0.129 0.065 0.026
word:blyant	0.006 -0.005 -0.019 0.028 -0.009
word:brev	0.003 0.018 -0.012 -0.006 -0.003
word:børn	-0.019 -0.112 0.093 -0.008 0.046
word:da	-0.092 0.173 -0.06 -0.016 -0.006
word:dag	0.067 -0.017 -0.014 -0.013 -0.022
word:de	0.109 -0.223 0.174 -0.034 -0.026
word:dej	-0.02 -0.057 0.102 -0.012 -0.012
word:del	-0.014 -0.001 -0.004 0.021 -0.002
word:dem	0.383 -0.083 -0.034 -0.168 -0.097
word:den	-0.073 -0.209 0.244 0.031 0.008
word:der	0.134 -0.068 -0.08 0.033 -0.02
word:derhjem	0.028 -0.002 -0.003 -0.013 -0.009
word:derned	0.031 -0.014 -0.012 0.002 -0.007
word:derud	-0.058 -0.062 0.131 -0.005 -0.006
word:desvær	-0.01 -0.002 -0.006 0.022 -0.005
word:det	-0.233 0.341 -0.331 0.029 0.194
word:dig	0.028 -0.209 0.118 0.104 -0.042
word:din	-0.068 -0.038 0.121 0.004 -0.019
word:dit	-0.047 -0.019 0.004 0.016 0.045
word:du	0.042 0.21 -0.28 0.017 0.011
word:dumt	-0.027 0.071 -0.03 -0.008 -0.006
word:dyr	-0.003 -0.083 0.097 -0.006 -0.005
word:dør	0.139 -0.029 -0.027 -0.076 -0.007
word:eft	0.064 -0.027 -0.051 -0.002 0.016
word:eftermiddag	0.028 -0.013 -0.007 -0.003 -0.006
word:ej	-0.071 -0.141 0.232 -0.008 -0.011
word:ell	0.191 -0.07 -0.019 -0.073 -0.028
word:en	0.177 -0.088 0.056 0.017 -0.162
word:end	-0.045 0.094 -0.033 -0.005 -0.01
word:endnu	0.021 -0.008 -0.013 -0.016 0.016
word:engang	-0.009 -0.018 -0.016 -0.007 0.049
word:er	-0.61 0.295 0.235 0.017 0.065
word:et	0.103 -0.076 -0.001 0.003 -0.029
word:faktisk	-0.009 -0.006 -0.021 0.015 0.022
word:fem	-0.037 -0.005 -0.015 0.025 0.032
word:fik	-0.251 -0.032 0.241 0.054 -0.013
word:find	0.012 -0.001 0.022 -0.016 -0.018
word:fint	-0.008 0.045 -0.079 0.056 -0.015
word:flot	-0.006 0.008 -0.022 0.017 0.002
word:folk	0.148 0.019 -0.146 -0.007 -0.014
word:for	-0.096 -0.077 0.001 0.209 -0.037
word:forkert	-0.007 0.028 0.017 -0.013 -0.023
word:forløb	-0.029 -0.026 -0.021 0.087 -0.011
word:formiddag	0.011 0.03 -0.032 -0.003 -0.007
word:forstår	0.009 -0.017 -0.013 0.028 -0.007
word:forår	-0.016 -0.01 -0.013 -0.003 0.042
word:fra	0.09 -0.06 0.018 -0.105 0.057
word:fredag	0.018 -0.011 0.011 0.001 -0.02
word:få	-0.065 -0.084 0.07 -0.017 0.096
word:fået	-0.163 -0.141 0.313 -0.038 0.028
word:får	0.024 -0.068 0.047 0.028 -0.03
word:færd	-0.001 0.124 -0.127 -0.016 0.02
word:før	0.023 -0.015 -0.012 0.012 -0.008
word:først	-0.16 -0.017 -0.044 -0.054 0.274
word:gad	0.01 -0.006 -0.001 -0.001 -0.002
word:gang	0.003 -0.007 -0.007 -0.002 0.012
word:gern	0.01 -0.003 -0.003 -0.002 -0.002
word:gik	0.086 -0.002 -0.075 -0.004 -0.005
word:giv	-0.005 -0.006 -0.004 0.001 0.014
word:gjort	-0.007 -0.006 -0.036 0.051 -0.002
word:glad	-0.001 0.024 -0.022 0.001 -0.002
word:god	-0.15 0.113 -0.095 0.125 0.007
word:godkend	-0.01 -0.004 0.022 0.003 -0.011
word:godt	-0.067 0.09 -0.026 -0.026 0.029
word:gå	-0.001 -0.057 0.058 0.026 -0.026
word:går	0.192 -0.061 -0.034 -0.007 -0.09
word:gæld	-0.023 -0.006 -0.006 0.022 0.013
word:gæst	0.049 -0.011 -0.03 -0.003 -0.006
word:gør	-0.077 -0.092 0.165 0.02 -0.015
word:haft	-0.028 -0.019 0.033 -0.01 0.024
word:halvt	-0.02 -0.003 -0.013 -0.024 0.06
word:ham	0.102 -0.042 -0.029 -0.003 -0.028
word:han	-0.118 -0.125 0.281 -0.01 -0.028
word:har	-0.168 0.006 0.107 0.09 -0.035
word:hav	-0.055 0.004 -0.025 0.062 0.014
word:hed	0.015 -0.001 -0.002 -0.011 -0.001
word:hel	0.101 0.014 -0.108 0.009 -0.017
word:helbred	-0.026 -0.017 -0.006 0.053 -0.004
word:helt	-0.003 0.024 0.009 -0.007 -0.023
word:hen	0.095 -0.007 -0.082 -0.006 0
word:her	0.217 -0.089 -0.076 -0.013 -0.039
word:hil	-0.003 -0.032 0.041 -0.002 -0.004
word:hjem	0.021 -0.007 -0.005 -0.002 -0.007
word:hold	0.003 0.016 -0.026 -0.002 0.009
word:hos	-0.153 -0.02 0.051 0.005 0.116
word:hul	0.017 -0.007 -0.021 -0.015 0.026
word:hun	0.01 -0.018 0.018 -0.005 -0.004
word:hus	-0.042 -0.018 0.053 0.023 -0.016
word:husk	-0.045 0.016 0.058 -0.003 -0.026
word:hvad	0.165 0.003 -0.19 -0.049 0.072
word:hvem	0.131 -0.008 -0.025 -0.092 -0.005
word:hver	0.017 -0.006 -0.009 0.003 -0.005
word:hvilk	0.024 -0.006 -0.011 -0.003 -0.004
word:hvis	-0.011 -0.014 -0.053 0.088 -0.011
word:hvor	0.08 -0.085 0.057 -0.023 -0.028
word:hvordan	-0.048 -0.044 0.092 0.033 -0.033
word:hvornår	0.079 -0.023 -0.045 0.001 -0.013
word:hænd	0.029 -0.002 -0.021 -0.001 -0.004
word:hæng	0.016 -0.042 0.018 -0.008 0.016
word:hør	0.042 0.087 -0.1 -0.012 -0.016
word:i	-0.348 -0.34 0.581 0.011 0.096
word:igen	0.206 -0.023 -0.157 -0.008 -0.018
word:ikk	-0.197 0.045 0.018 0.003 0.131
word:ind	0.08 -0.047 -0.023 0.078 -0.089
word:indb	-0.037 -0.007 -0.044 0.094 -0.006
word:indtil	-0.005 -0.003 -0.025 0.009 0.023
word:ing	-0.011 -0.004 -0.011 -0.001 0.028
word:ja	-0.269 0.056 0.093 0.127 -0.008
word:jak	0.04 -0.025 -0.001 -0.006 -0.008
word:jeg	-0.091 0.082 0.021 0.033 -0.045
word:jer	0.006 -0.005 -0.006 0.012 -0.007
word:jo	0.027 -0.087 -0.002 0.054 0.008
word:jobn	-0.013 -0.003 -0.002 0.018 -0.001
word:kan	-0.003 0.088 -0.308 -0.068 0.292
word:kantin	-0.093 -0.003 0.084 0.023 -0.011
word:ked	-0.011 0.07 -0.046 -0.006 -0.006
word:kend	0.055 -0.004 -0.043 -0.004 -0.004
word:klok	0.081 -0.039 -0.01 -0.008 -0.024
word:kom	0.127 -0.05 0.033 -0.102 -0.008
word:kost	-0.004 -0.007 0.02 -0.01 0.001
word:kræv	-0.008 0.024 -0.039 0.028 -0.005
word:kun	0.034 0.052 -0.08 -0.015 0.009
word:kør	0.051 -0.008 -0.008 -0.017 -0.018
word:lad	-0.03 -0.024 -0.034 -0.013 0.101
word:lang	-0.088 -0.007 0.109 -0.031 0.018
word:lav	0.052 -0.037 -0.06 0.072 -0.027
word:laved	0.017 -0.003 -0.009 -0.003 -0.003
word:lidt	-0.046 -0.032 0.076 -0.031 0.032
word:lig	-0.04 0.03 -0.118 0.033 0.095
word:lov	0.053 -0.011 -0.041 -0.01 0.009
word:luk	-0.006 -0.01 0.057 -0.035 -0.007
word:lyd	-0.043 0.002 -0.057 -0.017 0.115
word:læng	-0.006 -0.001 -0.001 -0.005 0.013
word:læs	0.02 -0.003 -0.009 -0.002 -0.006
word:løft	-0.007 -0.008 0.093 -0.066 -0.013
word:man	0.101 -0.033 -0.071 0.021 -0.018
word:mand	0.022 0.052 -0.061 -0.004 -0.009
word:mandag	0.002 -0.006 0.016 -0.008 -0.004
word:mang	-0.026 -0.007 0.043 0.01 -0.02
word:mangl	0.011 -0.029 0.05 -0.017 -0.015
word:mav	-0.018 -0.053 0.09 -0.004 -0.015
word:med	0.205 -0.171 0.088 -0.095 -0.027
word:meg	-0.033 -0.046 0.089 -0.006 -0.005
word:men	-0.191 -0.093 0.09 0.081 0.113
word:mer	-0.01 -0.01 0.089 -0.069 -0.001
word:mest	-0.002 -0.112 0.12 -0.003 -0.003
word:met	-0.02 -0.006 -0.004 0.018 0.011
word:mig	0.049 0.097 -0.067 -0.05 -0.029
word:millim	0.035 -0.004 -0.004 -0.015 -0.011
word:mur	0.034 -0.009 -0.009 -0.004 -0.011
word:må	-0.059 0.142 -0.02 -0.054 -0.009
word:målt	-0.019 -0.002 0.03 -0.001 -0.007
word:måned	-0.01 -0.012 0.046 -0.017 -0.007
word:måsk	-0.025 -0.013 0.003 -0.007 0.043
word:mærk	0.001 0.029 -0.021 -0.003 -0.006
word:nat	0.099 -0.06 0.092 -0.093 -0.038
word:navn	0.068 -0.034 -0.013 -0.01 -0.011
word:ned	0.034 -0.006 -0.006 -0.007 -0.014
word:nej	-0.053 0.118 -0.042 -0.015 -0.007
word:ni	0.005 -0.008 0.018 -0.003 -0.011
word:nog	0.028 0.005 -0.009 -0.031 0.007
word:nok	-0.048 0.022 0.026 -0.01 0.01
word:nu	0.018 -0.11 0.204 -0.156 0.044
word:num	0.056 -0.004 -0.004 -0.041 -0.006
word:nye	-0.099 -0.012 0.109 0 0.002
word:nå	-0.01 0.015 0.008 -0.006 -0.006
word:når	0.028 -0.107 -0.209 -0.03 0.318
word:næst	0.027 -0.044 -0.046 0.047 0.016
word:nøgl	0.021 -0.002 -0.008 -0.004 -0.006
word:nøj	-0.017 -0.002 -0.011 -0.001 0.03
word:og	0.391 -0.289 -0.229 0.119 0.008
word:også	-0.058 0.095 0.004 -0.014 -0.028
word:okay	-0.079 -0.021 0.173 -0.046 -0.027
word:om	-0.096 0.012 0.012 0.127 -0.056
word:omvej	0.04 -0.012 -0.02 -0.003 -0.006
word:onsdag	-0.083 -0.006 0.021 -0.013 0.081
word:op	0.042 -0.033 0.122 -0.026 -0.105
word:opdat	-0.019 -0.001 -0.009 0.05 -0.021
word:oper	0.031 -0.001 -0.053 -0.004 0.027
word:oplysning	-0.017 -0.01 -0.004 0.032 -0.002
word:ord	0.02 0.046 -0.051 -0.006 -0.009
word:os	-0.047 -0.026 -0.047 -0.024 0.144
word:ott	-0.064 -0.003 -0.01 0.084 -0.006
word:over	-0.003 -0.015 0.016 -0.001 0.003
word:pas	0.057 -0.007 -0.022 -0.012 -0.016
word:plad	0.157 -0.037 -0.139 -0.001 0.021
word:plan	0.07 -0.013 -0.019 -0.018 -0.02
word:plejehjem	0.025 -0.012 -0.005 -0.002 -0.006
word:praktik	-0.009 0 -0.002 0.014 -0.003
word:prøv	0.02 -0.014 0.001 -0.004 -0.002
word:punk	-0.018 -0.003 0.032 -0.009 -0.002
word:på	0.432 -0.098 -0.426 -0.178 0.27
word:rart	-0.005 0.007 -0.014 -0.002 0.014
word:realistisk	-0.103 -0.015 0.05 -0.013 0.081
word:regel	-0.009 0 -0.004 0.022 -0.009
word:ret	-0.025 -0.01 0.022 0.029 -0.016
word:rigt	-0.015 -0.077 0.115 -0.012 -0.011
word:ring	0.031 -0.014 -0.006 -0.003 -0.008
word:ryg	-0.014 -0.013 0.108 -0.067 -0.014
word:sagd	0.055 -0.015 -0.014 -0.006 -0.02
word:sagt	0.003 -0.006 -0.026 -0.03 0.059
word:sam	0.052 -0.042 -0.032 0.053 -0.031
word:sat	-0.07 -0.009 0.096 -0.004 -0.013
word:se	-0.108 -0.034 -0.003 -0.031 0.177
word:sek	0.012 0.005 -0.005 -0.011 -0.001
word:selv	-0.094 0.051 0.027 -0.03 0.047
word:send	0.067 -0.007 -0.011 -0.032 -0.017
word:ser	0.086 -0.026 -0.044 -0.012 -0.004
word:set	-0.077 -0.026 0.125 -0.008 -0.014
word:sid	0.055 -0.043 -0.044 0.022 0.01
word:sidst	0.01 -0.004 -0.011 0.01 -0.005
word:sig	0.19 -0.155 0.061 -0.089 -0.007
word:sjovt	-0.051 0.092 -0.032 -0.005 -0.005
word:skal	-0.071 -0.161 -0.159 0.219 0.172
word:skema	0.098 -0.018 -0.009 -0.068 -0.004
word:skriv	-0.003 -0.006 -0.114 0.075 0.048
word:skul	-0.024 -0.072 0.094 0.011 -0.008
word:skuld	0.065 -0.019 -0.041 -0.007 0.002
word:skønt	-0.006 0.064 -0.05 -0.004 -0.003
word:slag	-0.011 -0.02 0.058 -0.013 -0.013
word:slut	-0.005 -0.035 -0.026 0.059 0.008
word:små	0.035 -0.001 -0.028 -0.002 -0.004
word:snak	-0.077 -0.008 0.053 -0.014 0.047
word:som	-0.022 -0.006 -0.022 0.047 0.002
word:sov	0.004 -0.003 0.011 -0.007 -0.005
word:spurg	0.011 -0.001 -0.007 -0.001 -0.001
word:spørg	-0.005 -0.021 0.062 -0.01 -0.026
word:spørgsmål	-0.005 -0.026 -0.021 0.076 -0.023
word:stad	-0.147 -0.013 0.173 -0.009 -0.003
word:start	0.029 -0.026 0.05 0.014 -0.066
word:sted	0.08 -0.017 -0.028 -0.012 -0.023
word:stolt	-0.003 0.061 -0.032 -0.022 -0.004
word:stor	-0.024 -0.019 -0.019 0.068 -0.006
word:styr	-0.031 -0.008 -0.026 -0.013 0.078
word:stå	0.128 -0.024 -0.017 -0.083 -0.005
word:står	0.014 -0.011 0.092 -0.072 -0.023
word:sund	-0.019 -0.035 0.062 -0.004 -0.004
word:sygemelding	-0.007 -0.006 -0.001 0.032 -0.018
word:syn	-0.101 -0.006 0.005 -0.013 0.115
word:system	-0.015 -0.001 0 0.021 -0.005
word:syv	0.025 -0.015 -0.007 0.002 -0.006
word:så	0.193 -0.022 -0.227 0.102 -0.046
word:sådan	0.144 0.056 -0.121 -0.031 -0.049
word:sæt	0.121 -0.023 -0.02 -0.007 -0.071
word:sødt	-0.013 -0.068 0.093 -0.005 -0.006
word:søvn	-0.019 -0.003 -0.017 -0.002 0.041
word:tag	-0.07 -0.056 -0.098 -0.016 0.24
word:tal	0.006 -0.01 -0.007 0.004 0.008
word:talt	-0.006 -0.001 -0.014 -0.003 0.025
word:tank	-0.009 0.044 -0.028 -0.004 -0.003
word:tempo	0.033 -0.004 -0.013 -0.013 -0.003
word:ti	0.022 -0.038 -0.028 0.053 -0.009
word:tid	-0.093 0.056 -0.009 -0.013 0.059
word:til	0.057 -0.029 -0.175 0.055 0.093
word:tilbag	-0.021 0.046 -0.021 0 -0.004
word:tilbud	-0.03 -0.001 -0.002 0.038 -0.004
word:tim	-0.027 -0.094 0.122 0.009 -0.011
word:timetal	-0.009 -0.001 -0.003 0.016 -0.004
word:ting	-0.011 -0.037 0.068 -0.011 -0.009
word:tit	-0.014 -0.049 0.071 -0.006 -0.002
word:to	0.218 -0.015 -0.12 -0.048 -0.034
word:tolv	0.021 -0.013 -0.028 0.016 0.005
word:torsdag	0.025 -0.009 -0.015 0 -0.001
word:tre	0.101 -0.01 -0.05 -0.027 -0.013
word:tret	-0.014 -0.028 0.063 -0.006 -0.014
word:tror	-0.124 0.068 0.018 -0.015 0.053
word:tæl	-0.032 -0.017 -0.008 0.061 -0.004
word:tænk	-0.014 -0.046 0.004 -0.06 0.115
word:ud	-0.069 -0.008 -0.005 -0.007 0.09
word:udland	-0.003 -0.002 -0.006 0.014 -0.003
word:udredning	-0.004 -0.005 -0.011 0.006 0.015
word:uge	0.099 -0.028 -0.038 -0.012 -0.022
word:uger	-0.015 -0.008 -0.028 0.067 -0.016
word:und	0.024 -0.003 -0.031 0.034 -0.024
word:var	0.002 0.044 -0.07 0.078 -0.053
word:ved	0.104 0.034 -0.024 -0.028 -0.085
word:vej	0.015 -0.005 -0.008 -0.002 0
word:vel	-0.061 -0.039 0.055 0.049 -0.003
word:vent	-0.064 -0.025 0.038 -0.012 0.063
word:vi	-0.165 -0.23 -0.105 0.088 0.412
word:vid	-0.026 0.061 -0.055 0.038 -0.017
word:vil	0.127 -0.033 -0.051 -0.016 -0.028
word:vogn	0.05 -0.005 -0.034 -0.008 -0.003
word:vurd	-0.063 -0.001 -0.006 0.073 -0.003
word:vurdering	-0.031 -0.006 -0.003 0.046 -0.006
word:vågn	0.009 -0.03 0.03 -0.005 -0.004
word:vær	-0.005 0.011 -0.015 -0.057 0.066
word:ydel	-0.01 -0.004 -0.007 0.025 -0.005
word:åbent	0.036 -0.012 -0.016 -0.002 -0.006
word:åh	-0.022 0.012 0.031 -0.007 -0.013
word:år	-0.112 -0.021 0.055 -0.032 0.11
word:årsag	-0.026 0 -0.002 0.03 -0.002
work:class:body	-0.377 -0.17 0.25 -0.019 0.317
work:class:creature	0.271 -0.317 0.09 0.006 -0.05
work:class:doing	0.238 -0.061 -0.108 -0.088 0.019
work:class:family	0.016 -0.038 0.065 -0.001 -0.042
work:class:formFacts	-0.035 -0.023 0.024 -0.018 0.051
work:class:generalWork	-0.116 -0.104 0.105 0.097 0.017
work:class:home	0.034 -0.015 -0.021 0.115 -0.112
work:class:joy	0.04 -0.045 0.033 -0.005 -0.022
work:class:needed	0.062 0.222 -0.279 -0.04 0.035
work:class:occupation	0.469 -0.058 -0.232 -0.105 -0.074
work:class:offer	0.059 -0.042 -0.044 0.05 -0.023
work:class:office	0.07 -0.054 -0.182 0.147 0.02
work:class:pastWork	-0.078 0.015 -0.161 0.123 0.102
work:class:place	-0.187 -0.226 0.277 -0.025 0.163
work:class:question	-0.037 -0.043 -0.119 0.186 0.013
work:class:reply	-0.564 -0.075 0.483 0.158 0.001
work:class:skill	-0.148 0.467 -0.283 0.04 -0.077
work:class:thing	0.575 -0.248 -0.303 -0.169 0.145
work:class:wish	-0.038 -0.01 0.082 -0.001 -0.033
work:many:thing	0.037 -0.006 -0.043 -0.003 0.014
work:several:body	-0.059 -0.022 0.009 0.033 0.039
work:several:creature	0.05 -0.14 0.117 -0.013 -0.014
work:several:doing	0.071 -0.009 -0.067 -0.008 0.012
work:several:home	-0.005 -0.004 0.023 -0.006 -0.008
work:several:joy	-0.002 0.041 -0.037 0.001 -0.004
work:several:offer	0.031 -0.015 -0.017 0.006 -0.004
work:several:office	-0.016 -0.004 -0.002 0.026 -0.004
work:several:place	0.16 -0.032 -0.019 -0.009 -0.1
work:several:question	0.072 -0.068 -0.129 0.015 0.111
work:several:reply	-0.188 0.329 -0.182 0.086 -0.045
work:several:thing	0.009 -0.017 -0.067 -0.008 0.083
you	0.079 -0.008 -0.131 0.137 -0.073`,
  later: `no yes
always	1.226 -1.226
I	-0.044 0.044
asks-shares	0.188 -0.188
asksShortly	-0.129 0.129
class:act	-0.085 0.085
class:askOn	-0.34 0.34
class:defer	0.123 -0.123
class:law	-0.102 0.102
class:otherWorld	0.018 -0.018
class:ownStory	0.113 -0.113
class:plainRule	0.049 -0.049
class:plan	0.035 -0.035
class:praise	0.204 -0.204
class:sideDetail	0.261 -0.261
class:takeUpAgain	-0.515 0.515
class:turnAway	0.205 -0.205
class:understand	-0.027 0.027
length	-0.093 0.093
long15	-0.383 0.383
mark	-0.116 0.116
nearer:concrete	-0.071 0.071
nearer:minimal	-0.146 0.146
noQuestion	0.46 -0.46
otherField	0.154 -0.154
otherField+asks	0.142 -0.142
otherField-shares	0.044 -0.044
points	0.15 -0.15
points+asks	0.041 -0.041
question:closed	0.043 -0.043
question:narrow	0.024 -0.024
question:open	-0.414 0.414
sameField	-0.212 0.212
several:askOn	-0.04 0.04
several:invites	-0.011 0.011
several:sideDetail	0.125 -0.125
several:takeUpAgain	-0.284 0.284
several:turnAway	0.013 -0.013
shares	-0.395 0.395
shares+asks	-0.623 0.623
shares2	-0.44 0.44
shares3	-0.14 0.14
sharesNot	0.423 -0.423
sharesOnlyWithIt	-0.339 0.339
short3	0.115 -0.115
short6	0.067 -0.067
we	-0.032 0.032
word:at	0.012 -0.012
word:de	-0.224 0.224
word:den	-0.045 0.045
word:der	0.024 -0.024
word:det	0.157 -0.157
word:du	-0.03 0.03
word:en	0.028 -0.028
word:er	0.147 -0.147
word:godt	-0.031 0.031
word:går	-0.011 0.011
word:har	0.014 -0.014
word:hvad	-0.138 0.138
word:hvor	0.052 -0.052
word:hvordan	0.013 -0.013
word:i	0.051 -0.051
word:ikke	0.072 -0.072
word:jeg	0.025 -0.025
word:jo	0.04 -0.04
word:kan	0.014 -0.014
word:kommer	0.035 -0.035
word:kunne	-0.011 0.011
word:lidt	-0.116 0.116
word:med	-0.041 0.041
word:meget	0.021 -0.021
word:men	-0.025 0.025
word:mig	0.01 -0.01
word:må	0.016 -0.016
word:nej	0.019 -0.019
word:og	0.04 -0.04
word:også	-0.059 0.059
word:siger	-0.089 0.089
word:skal	0.079 -0.079
word:så	0.063 -0.063
word:til	0.029 -0.029
word:undskyld	-0.029 0.029
word:var	0.057 -0.057
word:vent	-0.124 0.124
word:vi	0.072 -0.072
work:class:body	0.197 -0.197
work:class:creature	0.052 -0.052
work:class:doing	-0.044 0.044
work:class:family	-0.038 0.038
work:class:formFacts	0.022 -0.022
work:class:generalWork	-0.243 0.243
work:class:home	0.077 -0.077
work:class:needed	0.03 -0.03
work:class:occupation	-0.09 0.09
work:class:offer	-0.27 0.27
work:class:office	0.022 -0.022
work:class:pastWork	0.07 -0.07
work:class:place	-0.16 0.16
work:class:question	0.05 -0.05
work:class:reply	0.05 -0.05
work:class:skill	0.064 -0.064
work:class:thing	-0.095 0.095
work:class:wish	-0.045 0.045
work:several:doing	-0.049 0.049
work:several:reply	0.054 -0.054
work:several:thing	-0.019 0.019
you	-0.188 0.188`,
}
