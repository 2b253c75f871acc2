// Made by training/train.ts; do not write in it. Each line is a feature and its weights, in the order of the labels.
export const weights = {
  firstInstitutional: `no yes
always	0.55 -0.55
after:class:office	0.207 -0.207
after:minimal	0.018 -0.018
anySystem	-0.559 0.559
asked:class:body	0.382 -0.382
asked:class:creature	0.148 -0.148
asked:class:doing	0.14 -0.14
asked:class:family	0.055 -0.055
asked:class:formFacts	-0.147 0.147
asked:class:generalWork	0.044 -0.044
asked:class:home	0.325 -0.325
asked:class:joy	-0.036 0.036
asked:class:needed	-0.035 0.035
asked:class:occupation	0.018 -0.018
asked:class:offer	-0.058 0.058
asked:class:office	-0.066 0.066
asked:class:othersWork	0.02 -0.02
asked:class:pastWork	-0.43 0.43
asked:class:place	0.549 -0.549
asked:class:question	-0.234 0.234
asked:class:reply	0.222 -0.222
asked:class:skill	0.238 -0.238
asked:class:thing	0.274 -0.274
asked:class:wish	0.044 -0.044
asked:many:doing	0.014 -0.014
asked:many:generalWork	-0.04 0.04
asked:many:offer	0.012 -0.012
asked:many:office	0.249 -0.249
asked:many:place	0.096 -0.096
asked:many:skill	-0.023 0.023
asked:many:thing	-0.112 0.112
asked:many:wish	0.092 -0.092
asked:minimal	0.055 -0.055
asked:several:body	-0.017 0.017
asked:several:creature	0.059 -0.059
asked:several:doing	0.031 -0.031
asked:several:family	0.088 -0.088
asked:several:generalWork	0.169 -0.169
asked:several:home	0.258 -0.258
asked:several:joy	-0.114 0.114
asked:several:needed	-0.079 0.079
asked:several:occupation	0.037 -0.037
asked:several:offer	0.049 -0.049
asked:several:office	0.273 -0.273
asked:several:pastWork	0.071 -0.071
asked:several:place	0.037 -0.037
asked:several:question	-0.183 0.183
asked:several:reply	-0.064 0.064
asked:several:skill	0.246 -0.246
asked:several:thing	-0.236 0.236
asked:several:wish	0.112 -0.112
before:class:act	-0.434 0.434
before:class:askOn	0.19 -0.19
before:class:benefit	-0.677 0.677
before:class:defer	0.25 -0.25
before:class:form	-1.073 1.073
before:class:instrumental	-0.161 0.161
before:class:law	-0.303 0.303
before:class:otherWorld	0.172 -0.172
before:class:ownStory	0.109 -0.109
before:class:plainRule	-0.527 0.527
before:class:plan	-0.414 0.414
before:class:praise	0.276 -0.276
before:class:sanction	-0.092 0.092
before:class:sideDetail	0.207 -0.207
before:class:systemParts	-0.336 0.336
before:class:takeUpAgain	0.176 -0.176
before:class:turnAway	-0.229 0.229
before:many:act	0.064 -0.064
before:many:form	-0.078 0.078
before:many:law	-0.077 0.077
before:many:otherWorld	0.052 -0.052
before:many:plainRule	-0.106 0.106
before:many:plan	-0.019 0.019
before:many:praise	0.182 -0.182
before:many:systemParts	0.084 -0.084
before:many:understand	0.015 -0.015
before:several:act	0.174 -0.174
before:several:askOn	0.016 -0.016
before:several:benefit	-0.448 0.448
before:several:defer	-0.043 0.043
before:several:form	-0.553 0.553
before:several:instrumental	0.02 -0.02
before:several:law	-0.521 0.521
before:several:otherWorld	0.079 -0.079
before:several:plainRule	-0.211 0.211
before:several:plan	-0.474 0.474
before:several:praise	0.278 -0.278
before:several:sideDetail	-0.024 0.024
before:several:systemParts	-0.506 0.506
before:several:takeUpAgain	0.023 -0.023
before:several:turnAway	0.017 -0.017
before:several:understand	-0.035 0.035
class:act	0.416 -0.416
class:askOn	0.397 -0.397
class:benefit	-0.311 0.311
class:defer	-0.019 0.019
class:form	-0.567 0.567
class:instrumental	-0.548 0.548
class:law	0.056 -0.056
class:otherWorld	0.613 -0.613
class:ownStory	0.177 -0.177
class:plainRule	-0.348 0.348
class:plan	-0.71 0.71
class:praise	0.356 -0.356
class:sanction	0.079 -0.079
class:sideDetail	0.375 -0.375
class:systemParts	0.135 -0.135
class:takeUpAgain	0.205 -0.205
class:turnAway	-0.079 0.079
class:understand	0.281 -0.281
exclaims	0.169 -0.169
figure	0.236 -0.236
first:alle	0.013 -0.013
first:at	-0.027 0.027
first:de	-0.063 0.063
first:den	0.06 -0.06
first:der	0.092 -0.092
first:det	0.099 -0.099
first:du	0.029 -0.029
first:elleve	-0.116 0.116
first:en	0.119 -0.119
first:er	0.055 -0.055
first:fint	-0.132 0.132
first:fordi	-0.014 0.014
first:godt	-0.071 0.071
first:har	0.109 -0.109
first:hej	0.094 -0.094
first:hun	0.013 -0.013
first:hvem	0.013 -0.013
first:hvilke	0.016 -0.016
first:hvilken	0.047 -0.047
first:hvor	0.099 -0.099
first:hvordan	0.043 -0.043
first:hvornår	-0.062 0.062
first:i	0.013 -0.013
first:ikke	0.041 -0.041
first:ja	-0.119 0.119
first:jeg	0.142 -0.142
first:lad	0.073 -0.073
first:men	-0.015 0.015
first:min	0.038 -0.038
first:må	0.069 -0.069
first:nej	-0.03 0.03
first:ni	0.03 -0.03
first:noget	0.016 -0.016
first:nu	0.032 -0.032
first:nå	0.031 -0.031
first:og	-0.133 0.133
first:okay	0.146 -0.146
first:om	-0.159 0.159
first:punkt	-0.113 0.113
first:på	0.021 -0.021
first:sidst	0.026 -0.026
first:skal	0.088 -0.088
first:skriv	0.023 -0.023
first:så	0.04 -0.04
first:tak	0.019 -0.019
first:var	-0.033 0.033
first:vent	0.043 -0.043
first:vi	-0.131 0.131
first:vil	0.013 -0.013
first:værsgo	0.012 -0.012
length	0.24 -0.24
long15	-0.378 0.378
many:act	0.079 -0.079
many:defer	0.125 -0.125
many:form	-0.113 0.113
many:law	-0.085 0.085
many:otherWorld	0.066 -0.066
many:plainRule	-0.264 0.264
many:plan	-0.041 0.041
many:praise	0.063 -0.063
many:sanction	-0.011 0.011
many:systemParts	-0.039 0.039
many:turnAway	-0.049 0.049
mark	0.482 -0.482
minimal	0.283 -0.283
noClass	0.3 -0.3
noQuestion	0.086 -0.086
noSystem	0.659 -0.659
pair:af dem	-0.021 0.021
pair:af den	-0.045 0.045
pair:af det	0.047 -0.047
pair:af en	-0.021 0.021
pair:af mig	0.071 -0.071
pair:altid er	0.097 -0.097
pair:at den	-0.05 0.05
pair:at det	-0.23 0.23
pair:at du	-0.222 0.222
pair:at flytte	0.105 -0.105
pair:at gå	0.105 -0.105
pair:at gøre	-0.011 0.011
pair:at han	0.076 -0.076
pair:at høre	0.015 -0.015
pair:at komme	-0.028 0.028
pair:at lave	0.033 -0.033
pair:at læse	-0.048 0.048
pair:at man	-0.019 0.019
pair:at miste	0.036 -0.036
pair:at prøve	0.029 -0.029
pair:at sige	0.026 -0.026
pair:at skrive	-0.119 0.119
pair:at vi	-0.091 0.091
pair:at vide	0.048 -0.048
pair:at være	-0.023 0.023
pair:bange for	-0.089 0.089
pair:bare lige	0.049 -0.049
pair:bare så	0.012 -0.012
pair:bedst til	0.036 -0.036
pair:begrundelse for	-0.033 0.033
pair:behøver ikke	-0.159 0.159
pair:bekræfte at	-0.054 0.054
pair:beskæftigelse på	-0.105 0.105
pair:betyder at	-0.058 0.058
pair:betydning for	-0.043 0.043
pair:bliver det	-0.116 0.116
pair:bort fra	0.01 -0.01
pair:brug for	0.014 -0.014
pair:da du	-0.033 0.033
pair:de der	-0.014 0.014
pair:de er	-0.145 0.145
pair:de har	0.082 -0.082
pair:de kan	-0.04 0.04
pair:de sidste	-0.09 0.09
pair:de siger	0.076 -0.076
pair:de skal	0.046 -0.046
pair:de vil	0.082 -0.082
pair:dem der	-0.075 0.075
pair:dem i	0.02 -0.02
pair:dem på	0.048 -0.048
pair:den der	0.014 -0.014
pair:den er	0.055 -0.055
pair:den første	-0.036 0.036
pair:den har	-0.081 0.081
pair:den her	0.106 -0.106
pair:den nye	-0.021 0.021
pair:den om	-0.031 0.031
pair:den skal	-0.04 0.04
pair:den så	0.011 -0.011
pair:denne uge	0.042 -0.042
pair:der altid	0.091 -0.091
pair:der bestemmer	0.011 -0.011
pair:der en	-0.041 0.041
pair:der er	0.166 -0.166
pair:der et	-0.015 0.015
pair:der i	0.071 -0.071
pair:der ikke	-0.084 0.084
pair:der kommet	0.026 -0.026
pair:der mangler	-0.072 0.072
pair:der med	-0.031 0.031
pair:der nogen	-0.014 0.014
pair:der noget	0.152 -0.152
pair:der siger	-0.032 0.032
pair:der skal	-0.126 0.126
pair:der stå	0.029 -0.029
pair:der så	-0.053 0.053
pair:der til	-0.139 0.139
pair:det betyder	-0.057 0.057
pair:det bliver	-0.133 0.133
pair:det der	-0.012 0.012
pair:det du	0.092 -0.092
pair:det er	-0.139 0.139
pair:det for	0.025 -0.025
pair:det fra	0.04 -0.04
pair:det få	-0.024 0.024
pair:det før	-0.037 0.037
pair:det gik	0.043 -0.043
pair:det godt	0.079 -0.079
pair:det går	0.015 -0.015
pair:det gør	0.056 -0.056
pair:det har	0.072 -0.072
pair:det her	0.022 -0.022
pair:det i	-0.119 0.119
pair:det ikke	-0.044 0.044
pair:det inden	-0.027 0.027
pair:det jeg	0.041 -0.041
pair:det kan	0.024 -0.024
pair:det kræver	0.022 -0.022
pair:det kunne	0.085 -0.085
pair:det lyder	0.046 -0.046
pair:det med	0.061 -0.061
pair:det må	0.043 -0.043
pair:det noget	-0.032 0.032
pair:det og	-0.067 0.067
pair:det over	0.058 -0.058
pair:det på	0.19 -0.19
pair:det rigtigt	0.01 -0.01
pair:det skal	-0.164 0.164
pair:det skriver	-0.075 0.075
pair:det står	0.081 -0.081
pair:det sådan	-0.013 0.013
pair:det tager	0.042 -0.042
pair:det til	-0.131 0.131
pair:det tæller	-0.031 0.031
pair:det var	0.043 -0.043
pair:det ved	0.137 -0.137
pair:det være	-0.184 0.184
pair:dig at	0.014 -0.014
pair:dig der	0.039 -0.039
pair:dig det	0.041 -0.041
pair:dig i	-0.011 0.011
pair:dig og	0.046 -0.046
pair:dig om	-0.032 0.032
pair:dig selv	0.069 -0.069
pair:dig til	-0.086 0.086
pair:din læge	-0.138 0.138
pair:din mor	0.023 -0.023
pair:din plan	0.034 -0.034
pair:din sag	-0.017 0.017
pair:din seneste	-0.011 0.011
pair:din sygemelding	-0.013 0.013
pair:din søn	0.016 -0.016
pair:dine tolv	0.054 -0.054
pair:du at	0.02 -0.02
pair:du bare	-0.056 0.056
pair:du bedst	0.034 -0.034
pair:du behøver	-0.159 0.159
pair:du bliver	-0.118 0.118
pair:du dansk	-0.133 0.133
pair:du der	0.032 -0.032
pair:du det	-0.011 0.011
pair:du dine	-0.082 0.082
pair:du en	0.098 -0.098
pair:du er	-0.249 0.249
pair:du et	0.017 -0.017
pair:du fik	-0.035 0.035
pair:du fået	0.022 -0.022
pair:du får	-0.2 0.2
pair:du gerne	0.042 -0.042
pair:du godt	-0.183 0.183
pair:du gå	0.013 -0.013
pair:du har	0.321 -0.321
pair:du huske	0.024 -0.024
pair:du høre	0.013 -0.013
pair:du i	0.011 -0.011
pair:du ikke	0.111 -0.111
pair:du kan	-0.13 0.13
pair:du kom	0.028 -0.028
pair:du mangler	0.044 -0.044
pair:du med	0.018 -0.018
pair:du modtaget	-0.031 0.031
pair:du nogen	-0.048 0.048
pair:du noget	-0.054 0.054
pair:du og	0.02 -0.02
pair:du også	0.022 -0.022
pair:du på	0.019 -0.019
pair:du ret	-0.044 0.044
pair:du selv	0.043 -0.043
pair:du ser	0.047 -0.047
pair:du sidst	-0.075 0.075
pair:du siger	0.062 -0.062
pair:du skal	0.026 -0.026
pair:du skrev	0.077 -0.077
pair:du så	0.01 -0.01
pair:du til	0.029 -0.029
pair:du vil	-0.121 0.121
pair:du ville	0.026 -0.026
pair:efter et	0.013 -0.013
pair:efter loven	-0.011 0.011
pair:eller det	0.088 -0.088
pair:eller nej	-0.018 0.018
pair:en af	-0.037 0.037
pair:en dato	0.017 -0.017
pair:en der	-0.028 0.028
pair:en flot	-0.021 0.021
pair:en fra	0.136 -0.136
pair:en indsats	0.077 -0.077
pair:en kop	0.089 -0.089
pair:en maskine	-0.01 0.01
pair:en mentor	-0.032 0.032
pair:en ny	-0.021 0.021
pair:en plan	-0.025 0.025
pair:en på	-0.083 0.083
pair:en skala	-0.019 0.019
pair:en tegning	0.023 -0.023
pair:en underskrift	-0.071 0.071
pair:er altid	0.011 -0.011
pair:er at	-0.079 0.079
pair:er bare	-0.012 0.012
pair:er blevet	0.014 -0.014
pair:er da	0.02 -0.02
pair:er de	-0.044 0.044
pair:er den	-0.148 0.148
pair:er der	0.054 -0.054
pair:er desværre	-0.049 0.049
pair:er det	-0.012 0.012
pair:er dig	0.036 -0.036
pair:er din	0.072 -0.072
pair:er du	-0.071 0.071
pair:er en	-0.044 0.044
pair:er et	0.21 -0.21
pair:er forkert	-0.117 0.117
pair:er god	0.041 -0.041
pair:er godt	0.019 -0.019
pair:er gået	0.026 -0.026
pair:er helt	0.017 -0.017
pair:er her	0.035 -0.035
pair:er i	-0.035 0.035
pair:er ikke	-0.182 0.182
pair:er ingen	0.016 -0.016
pair:er jeg	0.04 -0.04
pair:er jo	0.081 -0.081
pair:er klar	-0.082 0.082
pair:er kommet	-0.019 0.019
pair:er noget	0.082 -0.082
pair:er noteret	0.122 -0.122
pair:er obligatorisk	-0.088 0.088
pair:er omfattet	-0.011 0.011
pair:er os	0.036 -0.036
pair:er planen	0.012 -0.012
pair:er på	0.094 -0.094
pair:er seks	0.015 -0.015
pair:er sket	0.107 -0.107
pair:er stadig	-0.043 0.043
pair:er søvn	0.017 -0.017
pair:er to	0.052 -0.052
pair:er vigtigt	-0.016 0.016
pair:er åben	0.097 -0.097
pair:erfaring med	0.061 -0.061
pair:et fag	0.01 -0.01
pair:et felt	-0.05 0.05
pair:et godt	0.036 -0.036
pair:et halvt	0.032 -0.032
pair:et hold	-0.081 0.081
pair:et krav	-0.034 0.034
pair:et lokale	-0.083 0.083
pair:et sted	0.018 -0.018
pair:et tilbud	-0.023 0.023
pair:et år	-0.048 0.048
pair:faktisk ikke	-0.047 0.047
pair:fat på	0.028 -0.028
pair:fik du	0.013 -0.013
pair:finder vi	0.016 -0.016
pair:fint så	-0.109 0.109
pair:fire uger	0.066 -0.066
pair:fjorten dage	-0.028 0.028
pair:folk med	-0.038 0.038
pair:for at	-0.109 0.109
pair:for det	-0.136 0.136
pair:for en	0.013 -0.013
pair:for i	0.018 -0.018
pair:for mange	0.111 -0.111
pair:fordi du	0.039 -0.039
pair:forstår du	-0.053 0.053
pair:fra den	-0.025 0.025
pair:fra nu	0.037 -0.037
pair:fra os	0.072 -0.072
pair:fredag skal	0.021 -0.021
pair:få betydning	-0.024 0.024
pair:får du	0.124 -0.124
pair:færdig med	0.01 -0.01
pair:før du	0.018 -0.018
pair:før jeg	-0.017 0.017
pair:før vi	-0.029 0.029
pair:først hvordan	0.014 -0.014
pair:først og	0.048 -0.048
pair:først skal	0.011 -0.011
pair:gang med	0.039 -0.039
pair:gerne have	0.025 -0.025
pair:gik det	0.014 -0.014
pair:gjorde du	0.011 -0.011
pair:glad for	0.013 -0.013
pair:godt at	0.016 -0.016
pair:godt spørgsmål	0.034 -0.034
pair:godt så	-0.163 0.163
pair:godt ud	0.043 -0.043
pair:går det	0.021 -0.021
pair:går jeg	0.01 -0.01
pair:går vi	-0.037 0.037
pair:gør det	0.047 -0.047
pair:gør du	-0.027 0.027
pair:gøre det	-0.013 0.013
pair:halvt år	0.032 -0.032
pair:ham der	0.034 -0.034
pair:ham nu	0.019 -0.019
pair:han er	0.057 -0.057
pair:han har	0.01 -0.01
pair:han ikke	0.039 -0.039
pair:hans nummer	0.02 -0.02
pair:har betydning	-0.019 0.019
pair:har brug	0.011 -0.011
pair:har du	-0.043 0.043
pair:har en	0.021 -0.021
pair:har et	-0.04 0.04
pair:har fået	0.032 -0.032
pair:har gjort	-0.01 0.01
pair:har i	0.02 -0.02
pair:har jeg	-0.109 0.109
pair:har jo	-0.025 0.025
pair:har læst	0.063 -0.063
pair:har noget	0.018 -0.018
pair:har skrevet	-0.139 0.139
pair:har taget	0.026 -0.026
pair:har vi	0.072 -0.072
pair:har virkelig	0.077 -0.077
pair:har været	-0.018 0.018
pair:have dig	-0.012 0.012
pair:have dine	0.049 -0.049
pair:have dit	-0.031 0.031
pair:have skrevet	0.018 -0.018
pair:have styr	-0.06 0.06
pair:heller ikke	-0.015 0.015
pair:hende der	-0.04 0.04
pair:her i	-0.016 0.016
pair:her med	0.052 -0.052
pair:her og	-0.089 0.089
pair:hos os	0.018 -0.018
pair:hun har	0.012 -0.012
pair:huske at	0.017 -0.017
pair:hvad der	-0.022 0.022
pair:hvad er	0.077 -0.077
pair:hvad kan	0.093 -0.093
pair:hvad kunne	0.013 -0.013
pair:hvad siger	0.07 -0.07
pair:hvad skal	-0.046 0.046
pair:hvad skulle	0.023 -0.023
pair:hvad var	-0.081 0.081
pair:hvad vil	0.011 -0.011
pair:hvem der	0.077 -0.077
pair:hvem har	0.04 -0.04
pair:hvem skal	0.02 -0.02
pair:hver dag	-0.051 0.051
pair:hvert fald	-0.129 0.129
pair:hvis det	0.032 -0.032
pair:hvis du	-0.198 0.198
pair:hvor kommer	0.028 -0.028
pair:hvor langt	0.017 -0.017
pair:hvor længe	0.03 -0.03
pair:hvor mange	-0.071 0.071
pair:hvor tingene	0.028 -0.028
pair:hvordan er	0.017 -0.017
pair:hvordan gik	0.014 -0.014
pair:hvordan går	0.021 -0.021
pair:hvordan var	0.01 -0.01
pair:hvornår har	-0.075 0.075
pair:høre at	0.026 -0.026
pair:i dag	0.112 -0.112
pair:i den	0.087 -0.087
pair:i denne	0.042 -0.042
pair:i det	0.061 -0.061
pair:i dig	0.086 -0.086
pair:i din	0.044 -0.044
pair:i eftermiddag	0.011 -0.011
pair:i en	-0.034 0.034
pair:i et	-0.042 0.042
pair:i gang	0.06 -0.06
pair:i går	0.023 -0.023
pair:i huset	-0.019 0.019
pair:i hvert	-0.129 0.129
pair:i jeres	-0.015 0.015
pair:i kantinen	-0.037 0.037
pair:i løbet	-0.022 0.022
pair:i min	-0.027 0.027
pair:i næste	-0.13 0.13
pair:i orden	-0.204 0.204
pair:i sagen	-0.029 0.029
pair:i stedet	0.018 -0.018
pair:i tre	0.015 -0.015
pair:i tvivl	0.013 -0.013
pair:i uge	-0.022 0.022
pair:i vejen	-0.106 0.106
pair:i ydelsen	-0.03 0.03
pair:ikke at	-0.039 0.039
pair:ikke bare	0.052 -0.052
pair:ikke bliver	0.016 -0.016
pair:ikke det	-0.02 0.02
pair:ikke dig	-0.052 0.052
pair:ikke engang	0.016 -0.016
pair:ikke er	0.015 -0.015
pair:ikke fra	0.014 -0.014
pair:ikke hos	-0.01 0.01
pair:ikke hvad	0.012 -0.012
pair:ikke i	0.02 -0.02
pair:ikke kan	0.02 -0.02
pair:ikke lige	0.01 -0.01
pair:ikke men	0.047 -0.047
pair:ikke må	0.011 -0.011
pair:ikke møder	-0.025 0.025
pair:ikke nogen	0.038 -0.038
pair:ikke noget	-0.104 0.104
pair:ikke os	-0.128 0.128
pair:ikke være	0.088 -0.088
pair:ind og	0.02 -0.02
pair:ind til	0.027 -0.027
pair:inden du	-0.038 0.038
pair:inden vi	0.01 -0.01
pair:ja de	0.041 -0.041
pair:ja det	0.016 -0.016
pair:ja eller	-0.016 0.016
pair:ja ja	0.016 -0.016
pair:ja medmindre	0.021 -0.021
pair:ja men	-0.02 0.02
pair:ja og	-0.068 0.068
pair:ja så	0.012 -0.012
pair:ja vi	0.09 -0.09
pair:jeg bare	-0.032 0.032
pair:jeg det	-0.113 0.113
pair:jeg er	0.138 -0.138
pair:jeg går	0.02 -0.02
pair:jeg har	0.129 -0.129
pair:jeg ikke	0.046 -0.046
pair:jeg ind	-0.143 0.143
pair:jeg kan	-0.059 0.059
pair:jeg nødt	0.101 -0.101
pair:jeg siger	-0.032 0.032
pair:jeg skal	-0.41 0.41
pair:jeg skriver	0.053 -0.053
pair:jeg spørger	0.066 -0.066
pair:jeg synes	0.026 -0.026
pair:jeg til	0.065 -0.065
pair:jeg tilbage	-0.055 0.055
pair:jeg vide	-0.031 0.031
pair:jo en	0.111 -0.111
pair:jo et	-0.057 0.057
pair:jo gå	-0.022 0.022
pair:jo ikke	0.034 -0.034
pair:kaffe og	0.088 -0.088
pair:kan det	-0.015 0.015
pair:kan du	0.029 -0.029
pair:kan få	-0.05 0.05
pair:kan godt	0.025 -0.025
pair:kan ikke	0.016 -0.016
pair:kan lave	0.011 -0.011
pair:kan se	0.024 -0.024
pair:kan vi	-0.06 0.06
pair:kigger på	-0.059 0.059
pair:klar over	-0.022 0.022
pair:komme videre	-0.022 0.022
pair:kommer det	0.026 -0.026
pair:kommet frem	-0.03 0.03
pair:kop kaffe	0.089 -0.089
pair:krav om	-0.013 0.013
pair:kunne det	0.076 -0.076
pair:kunne du	0.015 -0.015
pair:lad os	0.125 -0.125
pair:lave en	-0.037 0.037
pair:lavet en	-0.062 0.062
pair:lidt de	0.05 -0.05
pair:lidt mere	0.015 -0.015
pair:lige have	-0.047 0.047
pair:lige lidt	0.039 -0.039
pair:lige nu	0.064 -0.064
pair:lige se	-0.083 0.083
pair:lov at	0.088 -0.088
pair:lov til	0.024 -0.024
pair:lyder som	0.044 -0.044
pair:løbet af	-0.022 0.022
pair:man er	0.061 -0.061
pair:man ikke	-0.042 0.042
pair:mange har	0.113 -0.113
pair:mange timer	-0.045 0.045
pair:mangler en	-0.066 0.066
pair:mangler noget	0.017 -0.017
pair:mangler vi	-0.021 0.021
pair:med at	0.031 -0.031
pair:med blyant	-0.031 0.031
pair:med børn	0.058 -0.058
pair:med dem	0.01 -0.01
pair:med den	0.091 -0.091
pair:med dig	-0.061 0.061
pair:med en	0.056 -0.056
pair:med hende	0.016 -0.016
pair:med hvad	0.047 -0.047
pair:med i	-0.065 0.065
pair:med jeg	-0.042 0.042
pair:medmindre du	0.021 -0.021
pair:meget i	0.018 -0.018
pair:men det	0.014 -0.014
pair:men jeg	0.059 -0.059
pair:men nu	0.04 -0.04
pair:men vi	0.011 -0.011
pair:mere end	-0.014 0.014
pair:mig der	0.034 -0.034
pair:mig og	0.043 -0.043
pair:min mand	0.041 -0.041
pair:mindst en	-0.011 0.011
pair:må du	0.092 -0.092
pair:må have	-0.023 0.023
pair:må jeg	0.071 -0.071
pair:nej det	0.021 -0.021
pair:nej men	-0.112 0.112
pair:nej til	-0.049 0.049
pair:nej vent	0.039 -0.039
pair:nogen der	0.015 -0.015
pair:noget andet	-0.023 0.023
pair:noget der	0.09 -0.09
pair:noget du	0.016 -0.016
pair:noget for	-0.039 0.039
pair:noget i	-0.112 0.112
pair:noget med	0.1 -0.1
pair:noget om	0.043 -0.043
pair:noget ved	0.043 -0.043
pair:noget vi	0.092 -0.092
pair:nu af	0.037 -0.037
pair:nu er	0.075 -0.075
pair:nu og	0.047 -0.047
pair:nu skal	0.061 -0.061
pair:nå men	0.011 -0.011
pair:nå så	-0.024 0.024
pair:når det	-0.017 0.017
pair:når du	-0.117 0.117
pair:næste gang	0.01 -0.01
pair:næste side	-0.041 0.041
pair:næste uge	-0.13 0.13
pair:nødt til	0.212 -0.212
pair:og at	-0.018 0.018
pair:og de	0.045 -0.045
pair:og den	-0.046 0.046
pair:og der	-0.115 0.115
pair:og det	-0.181 0.181
pair:og din	0.021 -0.021
pair:og et	0.084 -0.084
pair:og hvem	0.064 -0.064
pair:og hvordan	-0.077 0.077
pair:og hvornår	-0.141 0.141
pair:og i	-0.073 0.073
pair:og ikke	-0.018 0.018
pair:og jeg	0.073 -0.073
pair:og kigger	-0.035 0.035
pair:og spørger	0.019 -0.019
pair:og så	-0.14 0.14
pair:og vi	0.016 -0.016
pair:også i	0.018 -0.018
pair:også være	0.034 -0.034
pair:okay det	0.053 -0.053
pair:okay så	0.099 -0.099
pair:om dagen	-0.125 0.125
pair:om der	-0.019 0.019
pair:om det	0.02 -0.02
pair:om din	-0.026 0.026
pair:om du	-0.141 0.141
pair:om en	0.015 -0.015
pair:om fredagen	0.015 -0.015
pair:om kompetencer	-0.025 0.025
pair:om på	-0.02 0.02
pair:om ugen	-0.086 0.086
pair:omfattet af	-0.011 0.011
pair:op til	-0.041 0.041
pair:ordinær beskæftigelse	-0.105 0.105
pair:os det	-0.134 0.134
pair:os se	0.053 -0.053
pair:os tage	0.012 -0.012
pair:os to	0.099 -0.099
pair:over at	0.013 -0.013
pair:over hvad	-0.024 0.024
pair:penge for	-0.038 0.038
pair:planen for	0.012 -0.012
pair:på bagsiden	0.267 -0.267
pair:på dem	0.013 -0.013
pair:på den	-0.08 0.08
pair:på det	0.046 -0.046
pair:på dig	0.042 -0.042
pair:på dine	-0.071 0.071
pair:på en	-0.024 0.024
pair:på fredag	0.109 -0.109
pair:på jobnet	-0.022 0.022
pair:på og	-0.137 0.137
pair:på plads	0.011 -0.011
pair:på planen	-0.023 0.023
pair:på to	0.016 -0.016
pair:på tredje	-0.013 0.013
pair:ret til	-0.058 0.058
pair:ringer jeg	0.05 -0.05
pair:ro på	0.021 -0.021
pair:sagde du	0.066 -0.066
pair:sammen med	-0.064 0.064
pair:se at	0.013 -0.013
pair:se bort	0.01 -0.01
pair:se om	0.061 -0.061
pair:se på	-0.091 0.091
pair:ses vi	0.015 -0.015
pair:siden sidst	0.02 -0.02
pair:sidst sagde	0.012 -0.012
pair:sidste tre	-0.025 0.025
pair:siger det	0.084 -0.084
pair:siger du	0.037 -0.037
pair:siger man	0.13 -0.13
pair:siger nej	0.015 -0.015
pair:siger til	-0.034 0.034
pair:siger vi	0.02 -0.02
pair:skal bare	0.026 -0.026
pair:skal den	0.066 -0.066
pair:skal der	-0.137 0.137
pair:skal det	0.046 -0.046
pair:skal du	0.017 -0.017
pair:skal have	0.083 -0.083
pair:skal i	-0.022 0.022
pair:skal ikke	0.077 -0.077
pair:skal jeg	-0.109 0.109
pair:skal jo	-0.053 0.053
pair:skal lige	-0.064 0.064
pair:skal ligge	-0.012 0.012
pair:skal mødes	-0.027 0.027
pair:skal nok	0.046 -0.046
pair:skal også	-0.014 0.014
pair:skal sige	0.057 -0.057
pair:skal ske	-0.026 0.026
pair:skal skrive	-0.17 0.17
pair:skal spørge	-0.036 0.036
pair:skal stå	0.077 -0.077
pair:skal tage	0.034 -0.034
pair:skal vide	-0.021 0.021
pair:skal være	-0.204 0.204
pair:skrev i	0.077 -0.077
pair:skriver til	0.03 -0.03
pair:skriver vi	0.257 -0.257
pair:skulle der	0.023 -0.023
pair:slet ikke	0.014 -0.014
pair:snakke om	0.034 -0.034
pair:som jeg	-0.023 0.023
pair:som noget	0.025 -0.025
pair:spørg om	0.013 -0.013
pair:spørge om	-0.035 0.035
pair:spørger til	-0.024 0.024
pair:starte med	0.041 -0.041
pair:sted hvor	0.016 -0.016
pair:stedet for	0.017 -0.017
pair:stolt af	0.025 -0.025
pair:styr på	-0.013 0.013
pair:stå på	0.026 -0.026
pair:står det	0.013 -0.013
pair:står i	0.048 -0.048
pair:står til	-0.011 0.011
pair:syg skal	-0.055 0.055
pair:synes du	0.067 -0.067
pair:synes vi	0.02 -0.02
pair:så det	-0.031 0.031
pair:så er	-0.175 0.175
pair:så finder	0.016 -0.016
pair:så får	0.116 -0.116
pair:så glad	0.01 -0.01
pair:så har	-0.075 0.075
pair:så jeg	-0.036 0.036
pair:så kan	-0.052 0.052
pair:så lad	0.048 -0.048
pair:så mangler	-0.021 0.021
pair:så meget	0.024 -0.024
pair:så må	-0.042 0.042
pair:så retter	-0.072 0.072
pair:så ringer	-0.021 0.021
pair:så ses	0.015 -0.015
pair:så siger	0.068 -0.068
pair:så skal	-0.069 0.069
pair:så skriver	0.266 -0.266
pair:så vi	-0.071 0.071
pair:sådan at	-0.015 0.015
pair:sådan en	0.013 -0.013
pair:søge om	0.019 -0.019
pair:søvn og	0.017 -0.017
pair:tage den	0.053 -0.053
pair:tage stilling	-0.019 0.019
pair:tager den	-0.037 0.037
pair:tager vi	0.015 -0.015
pair:tak fordi	0.039 -0.039
pair:tak så	-0.027 0.027
pair:talt med	0.055 -0.055
pair:talte om	0.013 -0.013
pair:tid til	0.019 -0.019
pair:til alle	0.025 -0.025
pair:til at	0.17 -0.17
pair:til den	-0.089 0.089
pair:til det	-0.03 0.03
pair:til dig	0.118 -0.118
pair:til du	0.036 -0.036
pair:til en	0.031 -0.031
pair:til folk	0.067 -0.067
pair:til for	-0.201 0.201
pair:til ham	0.069 -0.069
pair:til hvis	0.038 -0.038
pair:til mig	0.053 -0.053
pair:til næste	-0.036 0.036
pair:til og	-0.028 0.028
pair:til rådighed	-0.01 0.01
pair:til sygehuset	0.03 -0.03
pair:til to	-0.025 0.025
pair:to timer	0.056 -0.056
pair:to ting	0.045 -0.045
pair:tre gange	0.023 -0.023
pair:tre kvarter	0.019 -0.019
pair:tre måneder	0.01 -0.01
pair:tre år	-0.035 0.035
pair:tror du	0.01 -0.01
pair:tvivl om	0.013 -0.013
pair:tænke over	0.03 -0.03
pair:tænke på	0.038 -0.038
pair:tænker du	0.016 -0.016
pair:tænker jeg	0.015 -0.015
pair:ud af	-0.022 0.022
pair:uger og	-0.01 0.01
pair:var der	-0.033 0.033
pair:var det	-0.132 0.132
pair:var din	-0.052 0.052
pair:var du	0.039 -0.039
pair:var forkert	-0.032 0.032
pair:var i	0.019 -0.019
pair:ved ikke	0.013 -0.013
pair:vi bruge	0.017 -0.017
pair:vi det	0.124 -0.124
pair:vi en	-0.01 0.01
pair:vi er	0.034 -0.034
pair:vi får	-0.03 0.03
pair:vi har	-0.149 0.149
pair:vi have	-0.147 0.147
pair:vi ikke	-0.016 0.016
pair:vi kan	0.072 -0.072
pair:vi kun	-0.019 0.019
pair:vi lige	-0.027 0.027
pair:vi om	0.038 -0.038
pair:vi se	0.011 -0.011
pair:vi skal	0.179 -0.179
pair:vi skrive	-0.101 0.101
pair:vi tage	0.026 -0.026
pair:vi tager	0.065 -0.065
pair:vi ud	0.021 -0.021
pair:videre til	-0.033 0.033
pair:vil du	0.027 -0.027
pair:vil gerne	0.017 -0.017
pair:vil have	-0.113 0.113
pair:ville du	0.01 -0.01
pair:ville tænke	0.016 -0.016
pair:vurderer du	-0.091 0.091
pair:vurderingen af	-0.041 0.041
pair:være en	-0.048 0.048
pair:være et	0.098 -0.098
pair:være i	-0.133 0.133
pair:være noget	0.01 -0.01
pair:være stolt	0.028 -0.028
pair:været der	0.036 -0.036
pair:år og	-0.044 0.044
pair:øverst på	0.015 -0.015
question:choice	0.017 -0.017
question:closed	0.151 -0.151
question:declarative	-0.404 0.404
question:narrow	-0.163 0.163
question:open	0.469 -0.469
question:tag	0.283 -0.283
several:act	0.491 -0.491
several:askOn	0.03 -0.03
several:benefit	-0.212 0.212
several:defer	0.124 -0.124
several:form	-0.495 0.495
several:instrumental	-0.047 0.047
several:law	-0.425 0.425
several:otherWorld	0.305 -0.305
several:plainRule	-0.297 0.297
several:plan	-0.41 0.41
several:praise	0.162 -0.162
several:sanction	-0.114 0.114
several:sideDetail	-0.221 0.221
several:systemParts	-0.425 0.425
several:takeUpAgain	0.119 -0.119
several:turnAway	-0.064 0.064
several:understand	0.264 -0.264
short3	0.174 -0.174
short6	0.157 -0.157
system2	-0.325 0.325
system3	-0.458 0.458
word:ad	0.012 -0.012
word:af	0.153 -0.153
word:afbrud	-0.045 0.045
word:aft	0.068 -0.068
word:aftal	-0.016 0.016
word:aldr	0.049 -0.049
word:all	-0.03 0.03
word:altid	0.18 -0.18
word:altså	-0.114 0.114
word:and	-0.022 0.022
word:ankestyr	-0.015 0.015
word:ansat	-0.036 0.036
word:arbejd	-0.076 0.076
word:arbejdsevn	-0.018 0.018
word:arbejdsgiv	-0.012 0.012
word:arm	0.012 -0.012
word:at	-0.104 0.104
word:bageft	0.045 -0.045
word:bagsid	0.32 -0.32
word:bang	-0.103 0.103
word:bar	-0.018 0.018
word:bedr	0.034 -0.034
word:bedst	0.066 -0.066
word:beg	0.025 -0.025
word:begrund	-0.04 0.04
word:begynd	0.103 -0.103
word:behøv	-0.185 0.185
word:bekræft	-0.073 0.073
word:besked	0.068 -0.068
word:beskrev	-0.023 0.023
word:beskæft	-0.126 0.126
word:bestem	-0.01 0.01
word:betyd	-0.064 0.064
word:betydning	-0.051 0.051
word:bevilg	-0.021 0.021
word:bibliotek	0.016 -0.016
word:bil	-0.244 0.244
word:billed	0.011 -0.011
word:bip	0.032 -0.032
word:blev	-0.02 0.02
word:bliv	-0.172 0.172
word:blodprøv	0.019 -0.019
word:blyant	-0.038 0.038
word:bol	0.016 -0.016
word:bord	0.092 -0.092
word:borg	0.208 -0.208
word:bort	-0.1 0.1
word:brev	-0.106 0.106
word:brug	0.036 -0.036
word:bænk	0.033 -0.033
word:børn	0.081 -0.081
word:da	0.073 -0.073
word:dag	-0.259 0.259
word:danmark	-0.014 0.014
word:dansk	-0.138 0.138
word:dato	-0.296 0.296
word:de	-0.202 0.202
word:dej	0.011 -0.011
word:del	0.018 -0.018
word:dem	0.114 -0.114
word:den	-0.069 0.069
word:der	0.016 -0.016
word:derh	0.01 -0.01
word:derhjem	0.017 -0.017
word:derop	0.037 -0.037
word:desvær	-0.104 0.104
word:det	0.119 -0.119
word:dig	0.152 -0.152
word:din	-0.304 0.304
word:dit	-0.012 0.012
word:dokument	-0.023 0.023
word:dokumentation	-0.01 0.01
word:drøm	0.021 -0.021
word:du	-0.05 0.05
word:dyr	0.01 -0.01
word:dér	-0.251 0.251
word:døgnrytm	0.063 -0.063
word:dør	0.131 -0.131
word:eft	-0.069 0.069
word:eftermiddag	0.014 -0.014
word:egen	0.013 -0.013
word:ejer	-0.014 0.014
word:ell	-0.224 0.224
word:ellev	-0.139 0.139
word:en	0.289 -0.289
word:end	-0.034 0.034
word:endnu	0.057 -0.057
word:engang	0.052 -0.052
word:enig	-0.143 0.143
word:er	-0.313 0.313
word:erfaring	-0.182 0.182
word:et	0.18 -0.18
word:fag	0.018 -0.018
word:faktisk	-0.055 0.055
word:fald	-0.268 0.268
word:fat	0.033 -0.033
word:felt	-0.119 0.119
word:fem	0.061 -0.061
word:femogtyv	-0.122 0.122
word:femt	0.033 -0.033
word:feri	-0.045 0.045
word:find	0.045 -0.045
word:fint	-0.141 0.141
word:fir	0.026 -0.026
word:flot	-0.014 0.014
word:flyt	0.096 -0.096
word:folk	0.048 -0.048
word:for	-0.035 0.035
word:fordi	0.02 -0.02
word:forkert	-0.171 0.171
word:forlæng	0.019 -0.019
word:forløb	-0.173 0.173
word:formu	-0.029 0.029
word:formål	-0.079 0.079
word:forp	-0.011 0.011
word:forstå	-0.037 0.037
word:forstår	-0.025 0.025
word:fortæl	0.077 -0.077
word:forår	0.021 -0.021
word:fra	0.086 -0.086
word:fravær	-0.058 0.058
word:fredag	0.203 -0.203
word:frem	0.19 -0.19
word:fremtid	0.013 -0.013
word:frit	0.015 -0.015
word:frokost	0.011 -0.011
word:fugl	0.02 -0.02
word:fyr	0.032 -0.032
word:få	-0.075 0.075
word:fået	0.084 -0.084
word:får	-0.122 0.122
word:færd	0.039 -0.039
word:følg	-0.023 0.023
word:før	-0.168 0.168
word:først	0.055 -0.055
word:gaml	-0.036 0.036
word:gang	0.11 -0.11
word:gern	0.071 -0.071
word:gik	0.073 -0.073
word:giv	-0.061 0.061
word:gjord	0.016 -0.016
word:gjort	0.093 -0.093
word:glad	0.016 -0.016
word:god	-0.044 0.044
word:godkend	0.073 -0.073
word:godt	0.058 -0.058
word:grund	-0.083 0.083
word:grup	-0.015 0.015
word:gå	0.128 -0.128
word:gået	0.037 -0.037
word:går	-0.056 0.056
word:gæld	-0.022 0.022
word:gør	0.155 -0.155
word:haft	-0.064 0.064
word:halvt	0.038 -0.038
word:ham	0.136 -0.136
word:han	0.148 -0.148
word:handl	0.011 -0.011
word:har	0.031 -0.031
word:hav	-0.245 0.245
word:havd	0.011 -0.011
word:hed	0.092 -0.092
word:hej	0.113 -0.113
word:hel	0.032 -0.032
word:helbred	-0.051 0.051
word:helt	0.029 -0.029
word:hen	0.021 -0.021
word:hend	-0.033 0.033
word:her	-0.174 0.174
word:herind	0.061 -0.061
word:hjem	-0.058 0.058
word:hjælp	-0.019 0.019
word:hold	-0.087 0.087
word:hos	0.021 -0.021
word:hul	0.016 -0.016
word:hun	0.104 -0.104
word:hund	0.033 -0.033
word:hus	-0.014 0.014
word:husk	0.06 -0.06
word:hvad	0.341 -0.341
word:hvem	0.262 -0.262
word:hver	-0.08 0.08
word:hvert	-0.153 0.153
word:hvilk	-0.097 0.097
word:hvis	-0.35 0.35
word:hvor	0.122 -0.122
word:hvordan	0.011 -0.011
word:hvornår	-0.243 0.243
word:hård	0.016 -0.016
word:hænd	0.013 -0.013
word:hæng	0.017 -0.017
word:hør	0.157 -0.157
word:hørt	0.048 -0.048
word:i	-0.138 0.138
word:igen	-0.185 0.185
word:ikk	-0.158 0.158
word:ind	-0.142 0.142
word:indb	0.097 -0.097
word:indsat	0.088 -0.088
word:indstilling	-0.013 0.013
word:indtil	-0.047 0.047
word:ing	0.033 -0.033
word:ja	-0.125 0.125
word:jeg	0.453 -0.453
word:jer	0.161 -0.161
word:jo	0.145 -0.145
word:job	-0.071 0.071
word:jobafklaring	-0.026 0.026
word:jobcent	-0.048 0.048
word:jobn	-0.027 0.027
word:journal	-0.04 0.04
word:jul	-0.024 0.024
word:kaf	0.109 -0.109
word:kan	0.053 -0.053
word:kantin	-0.044 0.044
word:kas	-0.213 0.213
word:ked	0.025 -0.025
word:kend	0.023 -0.023
word:kig	-0.014 0.014
word:klar	-0.076 0.076
word:klip	0.016 -0.016
word:klok	-0.048 0.048
word:knap	-0.025 0.025
word:kollega	0.022 -0.022
word:kom	0.211 -0.211
word:kompetenc	-0.03 0.03
word:kop	0.109 -0.109
word:kor	0.011 -0.011
word:kost	0.036 -0.036
word:kran	-0.027 0.027
word:krav	0.046 -0.046
word:kron	-0.024 0.024
word:kun	-0.147 0.147
word:kursus	0.013 -0.013
word:kvart	0.022 -0.022
word:køk	0.172 -0.172
word:kør	-0.12 0.12
word:lad	0.162 -0.162
word:lag	0.02 -0.02
word:lang	0.028 -0.028
word:lav	-0.089 0.089
word:led	-0.098 0.098
word:lid	0.02 -0.02
word:lidt	0.224 -0.224
word:lig	-0.018 0.018
word:linj	-0.029 0.029
word:list	-0.072 0.072
word:loft	0.089 -0.089
word:lokal	-0.099 0.099
word:lov	0.085 -0.085
word:luk	0.143 -0.143
word:lyd	0.064 -0.064
word:læg	-0.305 0.305
word:lægeattest	-0.022 0.022
word:læng	0.029 -0.029
word:lær	0.012 -0.012
word:læs	-0.042 0.042
word:læst	0.078 -0.078
word:løb	-0.019 0.019
word:løft	0.098 -0.098
word:løn	-0.146 0.146
word:man	0.141 -0.141
word:mand	0.073 -0.073
word:mandag	0.134 -0.134
word:mang	0.164 -0.164
word:mangl	-0.042 0.042
word:maskin	-0.023 0.023
word:med	0.272 -0.272
word:medicin	0.025 -0.025
word:medmindr	0.025 -0.025
word:meg	0.083 -0.083
word:meld	0.109 -0.109
word:men	-0.087 0.087
word:mentor	-0.039 0.039
word:met	0.026 -0.026
word:mig	0.176 -0.176
word:millim	0.056 -0.056
word:min	0.138 -0.138
word:mindst	-0.041 0.041
word:minut	0.017 -0.017
word:mist	0.042 -0.042
word:mit	0.024 -0.024
word:modtag	-0.04 0.04
word:mor	0.03 -0.03
word:motivation	-0.032 0.032
word:mur	0.019 -0.019
word:må	-0.218 0.218
word:måd	-0.18 0.18
word:mål	-0.131 0.131
word:målgrup	-0.026 0.026
word:måned	-0.133 0.133
word:måt	0.04 -0.04
word:mød	-0.113 0.113
word:mødep	-0.164 0.164
word:nabo	0.018 -0.018
word:nat	0.159 -0.159
word:navn	0.041 -0.041
word:ned	0.121 -0.121
word:nej	-0.046 0.046
word:netværk	-0.065 0.065
word:ni	-0.19 0.19
word:nog	-0.086 0.086
word:nogl	0.035 -0.035
word:nok	0.131 -0.131
word:not	0.086 -0.086
word:nu	0.342 -0.342
word:num	0.077 -0.077
word:ny	-0.02 0.02
word:nye	-0.016 0.016
word:nyt	0.011 -0.011
word:nå	0.014 -0.014
word:nåed	0.024 -0.024
word:når	-0.127 0.127
word:næst	-0.167 0.167
word:nødt	0.255 -0.255
word:nøgl	0.043 -0.043
word:obligatorisk	-0.106 0.106
word:og	-0.251 0.251
word:også	-0.035 0.035
word:okay	0.18 -0.18
word:om	-0.251 0.251
word:omfat	-0.014 0.014
word:onsdag	0.03 -0.03
word:op	-0.054 0.054
word:opdat	-0.035 0.035
word:opfølgning	-0.035 0.035
word:ophold	-0.034 0.034
word:oply	-0.035 0.035
word:oplysning	-0.048 0.048
word:ord	-0.214 0.214
word:ordinær	-0.126 0.126
word:os	0.226 -0.226
word:ott	-0.336 0.336
word:over	0.126 -0.126
word:overhold	-0.032 0.032
word:papir	-0.018 0.018
word:pas	0.148 -0.148
word:paus	0.01 -0.01
word:peng	-0.227 0.227
word:plad	-0.015 0.015
word:plan	0.064 -0.064
word:pligt	-0.083 0.083
word:prøv	0.066 -0.066
word:punk	-0.016 0.016
word:på	0.207 -0.207
word:rart	0.019 -0.019
word:realistisk	0.013 -0.013
word:regel	-0.01 0.01
word:registr	-0.076 0.076
word:regl	0.063 -0.063
word:regn	-0.036 0.036
word:ret	-0.153 0.153
word:rigt	0.022 -0.022
word:ring	-0.07 0.07
word:ringed	0.016 -0.016
word:ro	0.025 -0.025
word:rol	0.01 -0.01
word:rund	0.13 -0.13
word:ryg	0.1 -0.1
word:råd	-0.011 0.011
word:rød	0.017 -0.017
word:sag	-0.205 0.205
word:sagd	0.089 -0.089
word:sagsbehandl	0.028 -0.028
word:sagt	0.062 -0.062
word:sal	-0.015 0.015
word:sam	0.034 -0.034
word:samtal	-0.035 0.035
word:sat	-0.013 0.013
word:se	0.029 -0.029
word:sek	0.036 -0.036
word:selv	0.254 -0.254
word:send	0.084 -0.084
word:senest	-0.02 0.02
word:ser	0.058 -0.058
word:ses	0.023 -0.023
word:sid	-0.194 0.194
word:sidst	-0.118 0.118
word:sig	0.712 -0.712
word:simpelth	0.159 -0.159
word:sin	-0.026 0.026
word:skal	-0.656 0.656
word:skala	-0.023 0.023
word:ske	-0.029 0.029
word:skema	0.337 -0.337
word:sket	0.141 -0.141
word:skift	0.012 -0.012
word:skrev	-0.035 0.035
word:skridt	0.03 -0.03
word:skrift	-0.017 0.017
word:skriv	-0.325 0.325
word:skul	0.04 -0.04
word:skål	0.041 -0.041
word:slag	0.01 -0.01
word:slet	0.017 -0.017
word:sluk	0.046 -0.046
word:slut	0.025 -0.025
word:snak	0.071 -0.071
word:snakked	0.012 -0.012
word:som	0.037 -0.037
word:sov	0.04 -0.04
word:spil	0.079 -0.079
word:spurg	0.104 -0.104
word:spørg	-0.013 0.013
word:spørgsmål	-0.042 0.042
word:stabil	0.103 -0.103
word:stad	-0.029 0.029
word:sted	0.07 -0.07
word:stil	0.118 -0.118
word:stillad	0.012 -0.012
word:stilling	-0.098 0.098
word:stol	0.014 -0.014
word:stolt	0.036 -0.036
word:stop	0.014 -0.014
word:stor	-0.073 0.073
word:stort	0.101 -0.101
word:styr	-0.015 0.015
word:stå	0.14 -0.14
word:ståend	0.048 -0.048
word:står	0.117 -0.117
word:stærk	-0.124 0.124
word:sup	0.011 -0.011
word:svar	0.039 -0.039
word:syg	-0.064 0.064
word:sygdom	-0.171 0.171
word:sygehus	0.038 -0.038
word:sygemelding	-0.016 0.016
word:syn	0.115 -0.115
word:system	0.046 -0.046
word:syv	-0.139 0.139
word:så	-0.31 0.31
word:sådan	0.116 -0.116
word:sær	-0.022 0.022
word:søg	0.024 -0.024
word:søn	0.038 -0.038
word:søst	0.011 -0.011
word:søvn	0.021 -0.021
word:tag	0.289 -0.289
word:tal	0.129 -0.129
word:talt	0.082 -0.082
word:tank	0.012 -0.012
word:tegn	0.021 -0.021
word:tegning	0.043 -0.043
word:telefon	0.023 -0.023
word:tempo	0.021 -0.021
word:ti	-0.125 0.125
word:tid	0.105 -0.105
word:til	0.036 -0.036
word:tilbag	-0.094 0.094
word:tilbud	-0.063 0.063
word:tilbyd	0.059 -0.059
word:tilmelding	-0.011 0.011
word:tim	0.041 -0.041
word:timetal	-0.01 0.01
word:ting	0.081 -0.081
word:tit	0.022 -0.022
word:to	0.083 -0.083
word:tolv	0.038 -0.038
word:torsdag	-0.142 0.142
word:tre	0.095 -0.095
word:tredj	-0.016 0.016
word:trin	0.01 -0.01
word:tror	0.055 -0.055
word:truk	-0.01 0.01
word:tryk	-0.032 0.032
word:træk	0.194 -0.194
word:tvivl	0.015 -0.015
word:tyv	0.018 -0.018
word:tæl	-0.116 0.116
word:tænk	0.135 -0.135
word:ud	0.127 -0.127
word:ude	0.01 -0.01
word:udland	-0.063 0.063
word:uge	-0.098 0.098
word:ugen	-0.3 0.3
word:uger	0.015 -0.015
word:und	-0.059 0.059
word:underskrift	-0.085 0.085
word:undskyld	0.024 -0.024
word:var	-0.077 0.077
word:ved	0.282 -0.282
word:vegn	0.098 -0.098
word:vej	-0.106 0.106
word:vejr	0.174 -0.174
word:vel	-0.059 0.059
word:vend	-0.046 0.046
word:vent	0.112 -0.112
word:vi	0.372 -0.372
word:vicevært	0.017 -0.017
word:vid	-0.031 0.031
word:vil	0.088 -0.088
word:virk	0.121 -0.121
word:virksomhedspraktik	-0.05 0.05
word:vor	-0.069 0.069
word:vurd	-0.114 0.114
word:vurdering	0.043 -0.043
word:væk	0.01 -0.01
word:vælg	-0.016 0.016
word:vær	-0.173 0.173
word:værsgo	0.025 -0.025
word:værst	0.053 -0.053
word:ydel	-0.074 0.074
word:ydelseskontor	0.053 -0.053
word:åben	0.117 -0.117
word:åbn	0.035 -0.035
word:år	-0.202 0.202
word:års	-0.01 0.01
word:årsag	-0.045 0.045
word:ændr	-0.011 0.011
word:ønsk	-0.022 0.022
word:øverst	0.019 -0.019
work:class:body	-0.044 0.044
work:class:creature	0.105 -0.105
work:class:doing	-0.036 0.036
work:class:family	0.048 -0.048
work:class:formFacts	-0.157 0.157
work:class:generalWork	-0.309 0.309
work:class:home	0.059 -0.059
work:class:joy	0.058 -0.058
work:class:needed	0.014 -0.014
work:class:occupation	0.057 -0.057
work:class:offer	-0.092 0.092
work:class:office	-0.335 0.335
work:class:pastWork	-0.359 0.359
work:class:place	0.058 -0.058
work:class:reply	0.129 -0.129
work:class:skill	0.168 -0.168
work:class:thing	0.201 -0.201
work:class:wish	0.258 -0.258
work:many:office	-0.053 0.053
work:many:thing	0.032 -0.032
work:several:body	0.011 -0.011
work:several:creature	0.014 -0.014
work:several:doing	0.148 -0.148
work:several:family	0.113 -0.113
work:several:generalWork	-0.251 0.251
work:several:home	0.029 -0.029
work:several:joy	0.027 -0.027
work:several:office	-0.143 0.143
work:several:pastWork	-0.058 0.058
work:several:place	-0.026 0.026
work:several:reply	-0.018 0.018
work:several:thing	-0.064 0.064`,
  firstPerspective: `concrete general none
always	-0.719 -0.544 0.779
I	-0.182 0.019 0.164
I+stuff	0.568 -0.302 -0.312
anyWork	0.025 -0.251 0.315
before:class:act	0.253 -0.207 -0.046
before:class:askOn	0.472 -0.09 -0.383
before:class:benefit	0.061 -0.03 -0.031
before:class:defer	-0.204 -0.031 0.235
before:class:form	0.371 0.015 -0.386
before:class:instrumental	0.108 -0.058 -0.05
before:class:law	-0.089 -0.027 0.115
before:class:otherWorld	-0.052 -0.154 0.206
before:class:ownStory	-0.003 -0.016 0.019
before:class:plainRule	0.108 -0.206 0.099
before:class:plan	-0.198 -0.014 0.212
before:class:praise	-0.386 -0.012 0.398
before:class:sanction	0.062 -0.046 -0.016
before:class:sideDetail	-0.304 -0.197 0.501
before:class:systemParts	-0.277 -0.012 0.289
before:class:takeUpAgain	0.477 -0.077 -0.4
before:class:turnAway	-0.474 -0.124 0.598
before:class:understand	-0.315 0.084 0.232
before:exclaims	0.048 -0.062 0.014
before:figure	0.029 -0.004 -0.025
before:institutional	-0.241 -0.437 0.669
before:length	0.01 -0.444 0.421
before:long15	0.077 -0.27 0.197
before:many:act	0.257 -0.064 -0.194
before:many:defer	-0.261 -0.068 0.328
before:many:form	-0.115 -0.003 0.118
before:many:law	-0.019 -0.006 0.025
before:many:otherWorld	0.022 -0.038 0.016
before:many:plainRule	-0.116 -0.004 0.119
before:many:plan	-0.02 -0.017 0.038
before:many:praise	-0.098 -0.014 0.112
before:many:sanction	-0.013 -0.001 0.014
before:many:systemParts	-0.01 -0.003 0.013
before:many:turnAway	-0.007 -0.003 0.01
before:many:understand	-0.035 -0.006 0.042
before:mark	0.447 -0.34 -0.042
before:minimal	0.148 0.019 -0.167
before:noQuestion	0.068 -0.141 0.12
before:question:choice	0.151 -0.042 -0.11
before:question:closed	0.216 -0.104 -0.108
before:question:declarative	0.616 -0.358 -0.258
before:question:narrow	0.197 -0.211 0.013
before:question:open	0.231 -0.039 -0.2
before:question:tag	0.257 -0.144 -0.113
before:several:act	0.195 -0.099 -0.096
before:several:askOn	0.598 -0.118 -0.48
before:several:benefit	-0.114 -0.004 0.118
before:several:defer	-0.43 0.18 0.25
before:several:form	-0.032 -0.042 0.073
before:several:instrumental	-0.028 -0.006 0.034
before:several:law	-0.118 -0.016 0.135
before:several:otherWorld	-0.116 -0.055 0.17
before:several:plainRule	0.024 -0.069 0.044
before:several:plan	-0.129 -0.026 0.154
before:several:praise	-0.038 -0.066 0.104
before:several:sanction	-0.032 -0.006 0.038
before:several:sideDetail	-0.074 -0.033 0.106
before:several:systemParts	-0.129 0.08 0.049
before:several:takeUpAgain	0.013 -0.019 0.006
before:several:turnAway	-0.021 -0.006 0.028
before:several:understand	-0.102 0.238 -0.136
before:shares	0.276 -0.307 0.032
before:short3	0.02 -0.241 0.224
before:short6	-0.121 -0.027 0.144
before:work:class:body	-0.296 -0.15 0.445
before:work:class:creature	-0.046 0.321 -0.276
before:work:class:doing	0.219 -0.228 0.009
before:work:class:family	-0.131 -0.112 0.243
before:work:class:formFacts	0.162 -0.141 -0.021
before:work:class:generalWork	-0.01 0.408 -0.399
before:work:class:home	-0.113 -0.159 0.272
before:work:class:joy	0.254 -0.028 -0.225
before:work:class:needed	-0.082 -0.099 0.18
before:work:class:occupation	-0.013 -0.031 0.044
before:work:class:offer	-0.021 -0.069 0.09
before:work:class:office	-0.225 -0.159 0.383
before:work:class:pastWork	0.338 -0.02 -0.318
before:work:class:place	0.205 -0.104 -0.101
before:work:class:question	-0.265 -0.008 0.274
before:work:class:reply	-0.362 0.381 -0.018
before:work:class:skill	0.064 -0.046 -0.018
before:work:class:thing	0.183 -0.145 -0.039
before:work:class:wish	0.407 -0.234 -0.173
before:work:many:thing	0.228 -0.002 -0.227
before:work:several:body	-0.101 -0.003 0.104
before:work:several:creature	0.16 -0.025 -0.136
before:work:several:doing	0.524 -0.006 -0.518
before:work:several:generalWork	-0.158 0.336 -0.178
before:work:several:home	0.041 -0.004 -0.037
before:work:several:offer	0.065 0 -0.064
before:work:several:office	-0.156 -0.009 0.165
before:work:several:place	0.177 -0.003 -0.174
before:work:several:question	0.188 -0.122 -0.066
before:work:several:reply	-0.053 -0.049 0.102
before:work:several:thing	0.153 -0.007 -0.146
before:work:several:wish	0.065 -0.006 -0.06
class:body	0.018 -0.545 0.528
class:creature	-0.019 -0.094 0.113
class:doing	0.08 0.136 -0.217
class:family	0.262 -0.274 0.012
class:formFacts	0.691 -0.017 -0.675
class:generalWork	-0.557 1.169 -0.616
class:home	-0.184 -0.251 0.436
class:joy	0.298 0.026 -0.324
class:needed	0.519 -0.254 -0.265
class:occupation	0.135 -0.258 0.124
class:offer	0.291 -0.21 -0.08
class:office	-0.942 0.132 0.81
class:othersWork	-0.403 0.056 0.348
class:pastWork	-0.01 -0.099 0.109
class:place	0.532 -0.329 -0.199
class:question	-0.074 0.013 0.063
class:reply	-0.344 0.152 0.163
class:skill	0.592 -0.112 -0.48
class:thing	-0.015 -0.141 0.164
class:wish	0.201 -0.052 -0.148
earlier:class:body	-0.198 -0.22 0.418
earlier:class:creature	0.209 -0.263 0.054
earlier:class:doing	0.162 -0.098 -0.061
earlier:class:family	-0.51 0.086 0.423
earlier:class:formFacts	0.079 -0.039 -0.04
earlier:class:generalWork	-0.266 0.601 -0.335
earlier:class:home	-0.131 0.029 0.101
earlier:class:joy	0.034 0.049 -0.084
earlier:class:needed	0.341 -0.113 -0.228
earlier:class:occupation	0.097 -0.13 0.033
earlier:class:offer	0.094 -0.292 0.199
earlier:class:office	-0.483 -0.037 0.519
earlier:class:othersWork	-0.331 -0.142 0.473
earlier:class:pastWork	-0.059 -0.02 0.078
earlier:class:place	0.277 -0.161 -0.114
earlier:class:question	0.017 -0.247 0.231
earlier:class:reply	-0.136 0.346 -0.209
earlier:class:skill	-0.062 0.227 -0.166
earlier:class:thing	0.355 -0.409 0.055
earlier:class:wish	0.397 -0.43 0.032
earlier:echoed	0.834 -0.535 -0.298
earlier:many:body	-0.404 -0.005 0.409
earlier:many:doing	0.577 -0.057 -0.52
earlier:many:generalWork	-0.164 0.16 0.004
earlier:many:home	-0.038 -0.002 0.04
earlier:many:needed	0.119 0 -0.119
earlier:many:offer	0.063 -0.002 -0.061
earlier:many:office	-0.116 -0.027 0.143
earlier:many:reply	0.054 -0.007 -0.048
earlier:many:skill	0.062 -0.011 -0.051
earlier:many:thing	-0.311 -0.024 0.335
earlier:many:wish	-0.077 0.142 -0.065
earlier:several:body	-0.479 -0.018 0.498
earlier:several:creature	0.362 -0.061 -0.302
earlier:several:doing	-0.113 -0.057 0.17
earlier:several:family	-0.175 -0.104 0.279
earlier:several:generalWork	-0.337 0.572 -0.234
earlier:several:home	0.155 -0.033 -0.122
earlier:several:joy	-0.064 -0.01 0.073
earlier:several:needed	0.141 -0.002 -0.139
earlier:several:occupation	-0.32 -0.016 0.336
earlier:several:offer	0.086 -0.09 0.004
earlier:several:office	-0.117 -0.048 0.165
earlier:several:pastWork	-0.03 0.11 -0.08
earlier:several:place	-0.015 -0.038 0.053
earlier:several:question	-0.056 -0.003 0.059
earlier:several:reply	0.307 0.313 -0.62
earlier:several:skill	0.178 -0.03 -0.148
earlier:several:thing	-0.009 0.115 -0.107
earlier:several:wish	-0.104 0.086 0.018
exclaims	0.81 -0.245 -0.564
figure	0.747 -0.157 -0.59
first:alle	-0.189 0.044 0.146
first:alt	0.009 -0.033 0.024
first:altså	-0.007 -0.034 0.041
first:arbejde	-0.001 0.029 -0.027
first:at	0.147 0.055 -0.202
first:bare	0.011 0.085 -0.096
first:begrundelsen	-0.038 -0.001 0.039
first:da	0.038 -0.002 -0.036
first:de	-0.428 -0.09 0.518
first:dem	-0.158 -0.004 0.162
first:den	-0.286 -0.041 0.327
first:der	-0.056 0.111 -0.056
first:det	-0.627 0.092 0.534
first:du	-0.018 -0.027 0.045
first:efter	-0.045 -0.001 0.047
first:en	-0.244 0.044 0.2
first:er	-0.041 -0.019 0.06
first:et	-0.055 0.05 0.005
first:fint	-0.015 -0.004 0.019
first:fire	0.001 -0.014 0.013
first:folk	-0.031 0.07 -0.04
first:fra	0.152 -0.008 -0.143
first:før	0 0.077 -0.077
first:først	-0.031 -0.002 0.033
first:godt	-0.087 -0.014 0.101
first:ham	0.085 -0.006 -0.079
first:han	-0.035 0.155 -0.12
first:har	-0.016 -0.003 0.019
first:hele	-0.236 -0.008 0.243
first:hellere	0.167 -0.007 -0.159
first:helst	-0.033 -0.012 0.046
first:hende	0.07 -0.029 -0.041
first:her	-0.063 -0.004 0.068
first:hold	-0.036 -0.003 0.04
first:hos	0.046 -0.003 -0.043
first:hun	0.014 -0.034 0.02
first:hvad	-0.034 -0.069 0.103
first:hvem	-0.011 -0.01 0.021
first:hver	-0.082 -0.012 0.094
first:hvis	0.034 0.033 -0.066
first:hvor	-0.054 -0.023 0.077
first:i	0.015 0.105 -0.12
first:ikke	0.064 -0.013 -0.052
first:ingen	0.046 -0.001 -0.045
first:ja	0.156 -0.158 0.002
first:jeg	-0.117 0.077 0.04
first:jo	-0.192 -0.071 0.263
first:kan	-0.119 -0.041 0.159
first:kun	-0.039 -0.007 0.046
first:køkkenet	-0.031 -0.005 0.037
first:lidt	-0.122 -0.006 0.128
first:lige	0.038 -0.004 -0.034
first:ligesom	-0.003 0.032 -0.029
first:man	0.079 0.037 -0.116
first:mandag	0.234 -0.002 -0.232
first:med	0.037 -0.003 -0.035
first:men	-0.037 -0.069 0.106
first:min	-0.012 -0.037 0.048
first:mm	-0.009 -0.007 0.016
first:må	-0.036 -0.034 0.07
first:måske	0.018 -0.003 -0.015
first:naboens	0.052 -0.006 -0.046
first:ned	0.018 0 -0.018
first:nej	0 -0.109 0.109
first:noget	0.164 0.197 -0.362
first:nu	0.026 -0.069 0.043
first:nå	0.015 -0.037 0.022
first:når	0.27 -0.041 -0.229
first:og	-0.011 0.205 -0.195
first:også	-0.018 -0.001 0.019
first:okay	-0.081 -0.02 0.101
first:om	0.072 -0.007 -0.066
first:otte	-0.118 -0.001 0.12
first:på	0.182 -0.041 -0.141
first:skal	-0.003 -0.008 0.01
first:syg	-0.088 -0.004 0.092
first:så	-0.051 0.046 0.005
first:sådan	-0.105 -0.004 0.109
first:tak	-0.016 -0.011 0.027
first:ti	0.028 -0.001 -0.027
first:til	-0.165 -0.008 0.173
first:to	0.194 -0.007 -0.187
first:tolv	-0.074 -0.001 0.074
first:tre	0.383 -0.003 -0.381
first:tredive	-0.101 -0.002 0.103
first:tusind	-0.012 -0.003 0.014
first:ud	0.044 -0.004 -0.04
first:ved	0.094 -0.022 -0.072
first:vi	-0.171 -0.036 0.206
first:vores	0.017 -0.009 -0.008
first:øh	-0.038 -0.025 0.063
general+stuff	-0.513 0.604 -0.09
general-stuff	-0.043 0.568 -0.526
life-stuff	0.334 -0.093 -0.239
man	0.015 0.115 -0.131
many:body	-0.122 -0.015 0.137
many:doing	0.121 -0.016 -0.105
many:family	-0.113 -0.013 0.127
many:generalWork	-0.092 0.236 -0.144
many:home	-0.015 -0.004 0.019
many:needed	0.055 -0.009 -0.046
many:offer	0.095 -0.004 -0.091
many:office	-0.055 -0.075 0.13
many:reply	0.132 -0.023 -0.109
many:skill	0.114 -0.018 -0.096
many:thing	0.077 -0.035 -0.042
many:wish	0.129 0.014 -0.143
mark	-0.39 -0.17 0.567
minimal	-0.405 -0.263 0.671
noClass	0.329 -0.601 0.28
noQuestion	0.218 -0.191 0.098
noWork	-0.23 -0.298 0.403
not	0.059 -0.163 0.104
offer+stuff	0.331 -0.039 -0.292
opens	-0.306 0.1 0.189
pair:af at	0.108 -0.033 -0.075
pair:af de	-0.116 -0.004 0.119
pair:af dem	-0.27 0.085 0.185
pair:af det	-0.006 0.133 -0.127
pair:af en	-0.052 -0.012 0.065
pair:af mig	0.027 0.025 -0.052
pair:af min	-0.166 -0.013 0.178
pair:af og	-0.112 -0.019 0.131
pair:af så	0.096 0.003 -0.099
pair:aften og	0.13 -0.027 -0.103
pair:aldrig har	0.004 -0.01 0.006
pair:aldrig været	-0.047 -0.023 0.07
pair:alle andre	0.014 -0.002 -0.013
pair:alle de	0.002 -0.021 0.02
pair:alle dem	0.053 -0.087 0.034
pair:alle mennesker	-0.016 0.045 -0.029
pair:alle sammen	-0.096 -0.021 0.117
pair:alt det	0.02 0.064 -0.085
pair:alt er	-0.027 -0.008 0.035
pair:alt hvad	-0.042 0.144 -0.103
pair:altså at	0.005 -0.024 0.018
pair:altså de	0.033 -0.001 -0.032
pair:altså en	0.039 -0.003 -0.035
pair:altså for	-0.105 0 0.105
pair:altså ikke	-0.052 -0.022 0.075
pair:altså jeg	0.109 -0.063 -0.046
pair:altså rigtig	0.113 -0.024 -0.089
pair:an på	-0.028 -0.005 0.033
pair:andet og	-0.053 0.051 0.002
pair:arbejde er	-0.002 0.048 -0.046
pair:arbejde jeg	-0.035 0.202 -0.167
pair:arbejde med	-0.019 -0.026 0.045
pair:at alle	-0.038 0.006 0.031
pair:at blive	-0.081 -0.011 0.092
pair:at bruge	0.021 -0.001 -0.019
pair:at de	0.034 -0.016 -0.019
pair:at den	-0.088 0.129 -0.041
pair:at der	0.245 0.084 -0.329
pair:at det	-0.272 0.191 0.081
pair:at få	-0.003 0.036 -0.032
pair:at gå	0.006 0.024 -0.029
pair:at han	0.031 -0.024 -0.008
pair:at have	0.03 0.032 -0.063
pair:at holde	-0.077 -0.011 0.088
pair:at hun	-0.112 -0.021 0.133
pair:at hvis	-0.045 0.14 -0.095
pair:at i	-0.045 -0.015 0.06
pair:at jeg	-0.03 -0.082 0.112
pair:at komme	-0.132 0.147 -0.014
pair:at køre	0.028 -0.014 -0.014
pair:at lave	0.218 -0.042 -0.176
pair:at ligge	0.143 -0.003 -0.14
pair:at lytte	0.037 -0.004 -0.033
pair:at lægge	-0.018 0 0.019
pair:at lære	0.005 -0.011 0.005
pair:at læse	0.057 -0.027 -0.03
pair:at man	0.114 -0.156 0.042
pair:at min	-0.109 -0.017 0.126
pair:at nogen	0.146 -0.045 -0.1
pair:at når	-0.025 0.046 -0.021
pair:at prøve	0.091 -0.006 -0.086
pair:at restaurere	0.018 -0.001 -0.017
pair:at se	-0.007 -0.037 0.043
pair:at sidde	0.127 0.028 -0.155
pair:at sige	-0.013 -0.066 0.078
pair:at skrive	0.04 -0.005 -0.035
pair:at snakke	-0.046 -0.001 0.047
pair:at stille	0.192 -0.004 -0.188
pair:at stå	0.135 0.014 -0.149
pair:at sy	0.021 -0.001 -0.02
pair:at tage	-0.054 0.026 0.028
pair:at vende	-0.027 -0.005 0.032
pair:at vi	-0.013 -0.015 0.028
pair:at vide	-0.054 0.117 -0.063
pair:at være	-0.054 -0.001 0.055
pair:bad mig	-0.053 0 0.054
pair:bange for	0.038 -0.007 -0.031
pair:banken og	-0.026 -0.009 0.034
pair:bare at	0.06 0.078 -0.139
pair:bare det	-0.033 0.043 -0.01
pair:bare en	0.027 -0.003 -0.025
pair:bare er	-0.023 -0.018 0.041
pair:bare fordi	0.03 0.025 -0.055
pair:bare få	-0.087 -0.009 0.096
pair:bare gerne	-0.01 -0.002 0.012
pair:bare i	0.059 0.018 -0.076
pair:bare ikke	-0.027 0.102 -0.075
pair:bare jeg	0.035 -0.004 -0.032
pair:bare på	-0.043 -0.003 0.046
pair:bare sige	-0.002 -0.017 0.019
pair:bare svært	-0.026 -0.067 0.093
pair:bare sådan	-0.014 -0.005 0.019
pair:bedre end	0.031 0.039 -0.07
pair:begyndt at	0.015 -0.002 -0.014
pair:blev det	-0.026 -0.005 0.031
pair:blev vi	-0.029 -0.001 0.03
pair:blive ved	-0.144 -0.023 0.167
pair:bliver det	-0.046 -0.004 0.051
pair:bliver man	-0.017 -0.037 0.053
pair:bliver så	0.055 -0.003 -0.052
pair:bor i	-0.034 -0.013 0.047
pair:brev fra	-0.016 -0.001 0.016
pair:brug for	-0.037 0.125 -0.088
pair:bruge en	0.024 -0.001 -0.022
pair:bussen og	-0.074 -0.003 0.078
pair:da godt	-0.003 0.093 -0.09
pair:da jeg	0.223 -0.016 -0.207
pair:da op	-0.07 -0.004 0.073
pair:dag jeg	-0.053 -0.011 0.064
pair:dag men	-0.139 -0.001 0.14
pair:dagen og	0.019 -0.004 -0.015
pair:de andre	-0.024 -0.027 0.051
pair:de at	-0.074 -0.012 0.086
pair:de bliver	0.065 -0.006 -0.059
pair:de der	0.06 -0.062 0.002
pair:de det	-0.014 -0.017 0.031
pair:de er	-0.11 -0.032 0.142
pair:de fleste	-0.116 0.232 -0.116
pair:de gamle	-0.083 -0.007 0.09
pair:de har	0.049 -0.086 0.037
pair:de holder	0.01 0 -0.01
pair:de høre	0.078 -0.001 -0.077
pair:de ikke	0.145 -0.01 -0.135
pair:de kan	-0.08 0.003 0.077
pair:de kigger	0.007 -0.021 0.015
pair:de kom	0.007 -0.024 0.017
pair:de kommer	-0.133 -0.015 0.148
pair:de kører	-0.09 -0.004 0.095
pair:de manglede	0.016 -0.011 -0.005
pair:de mangler	0.019 -0.003 -0.016
pair:de og	0.086 -0.006 -0.081
pair:de sagde	-0.062 -0.005 0.067
pair:de siger	0.091 -0.029 -0.062
pair:de skal	-0.034 -0.077 0.111
pair:de skriver	-0.029 -0.002 0.031
pair:de skulle	0.057 -0.001 -0.055
pair:de små	0.076 -0.003 -0.072
pair:de står	0.07 -0.007 -0.063
pair:de så	-0.011 -0.005 0.016
pair:de søger	0.024 -0.007 -0.017
pair:de ved	0.156 -0.012 -0.144
pair:de vil	-0.181 -0.008 0.189
pair:dem der	-0.01 -0.131 0.141
pair:dem hver	0.079 -0.005 -0.074
pair:dem i	0.182 -0.002 -0.18
pair:dem med	0.067 -0.004 -0.063
pair:dem og	-0.078 -0.007 0.085
pair:dem også	0.032 -0.004 -0.028
pair:dem om	0.153 -0.005 -0.148
pair:dem på	0.055 -0.002 -0.053
pair:dem så	-0.108 -0.007 0.114
pair:dem til	0.073 -0.004 -0.069
pair:dem ud	-0.119 -0.014 0.133
pair:den anden	-0.071 -0.039 0.111
pair:den bedste	0.072 -0.015 -0.057
pair:den dag	-0.043 -0.006 0.049
pair:den der	0.032 -0.076 0.044
pair:den ene	0.033 -0.036 0.003
pair:den eneste	0.039 -0.003 -0.037
pair:den er	-0.211 0.103 0.108
pair:den første	0.022 -0.015 -0.006
pair:den gamle	0.08 -0.006 -0.074
pair:den gode	0.028 -0.007 -0.021
pair:den har	-0.029 -0.006 0.035
pair:den her	-0.039 -0.006 0.044
pair:den i	-0.099 -0.002 0.1
pair:den ikke	0.059 -0.003 -0.056
pair:den jo	-0.025 -0.002 0.027
pair:den kan	-0.185 -0.008 0.193
pair:den kommer	-0.06 0 0.06
pair:den lille	0.075 -0.007 -0.068
pair:den lå	-0.055 -0.012 0.067
pair:den med	0.07 -0.001 -0.069
pair:den og	-0.093 -0.024 0.117
pair:den samme	-0.036 -0.001 0.037
pair:den siger	-0.119 -0.014 0.133
pair:den skal	0.032 -0.005 -0.026
pair:den slags	0.011 -0.001 -0.011
pair:den stol	-0.107 -0.016 0.124
pair:den var	-0.039 -0.003 0.042
pair:der bare	-0.033 0.11 -0.077
pair:der bliver	0.019 -0.003 -0.016
pair:der de	-0.044 -0.016 0.06
pair:der det	0.038 0.049 -0.087
pair:der en	-0.189 -0.035 0.224
pair:der er	0.037 0.026 -0.063
pair:der får	-0.019 -0.006 0.025
pair:der gerne	0.159 -0.011 -0.148
pair:der gør	0.098 -0.023 -0.074
pair:der har	-0.059 -0.037 0.096
pair:der hed	0.105 -0.011 -0.095
pair:der hedder	-0.024 -0.01 0.033
pair:der hvor	0.173 -0.002 -0.172
pair:der hænger	0.099 -0.005 -0.094
pair:der i	-0.151 -0.03 0.181
pair:der ikke	-0.166 0.074 0.092
pair:der ingen	-0.063 0.041 0.022
pair:der jo	-0.149 0.176 -0.027
pair:der kan	0.023 0.127 -0.15
pair:der kom	0.02 -0.013 -0.007
pair:der kommer	0.105 -0.049 -0.057
pair:der kunne	0.019 -0.003 -0.017
pair:der kørte	0.03 0 -0.03
pair:der laver	0.062 -0.009 -0.053
pair:der lugter	-0.037 -0.022 0.059
pair:der lå	0.195 -0.002 -0.193
pair:der mangler	0.062 -0.001 -0.061
pair:der med	0.063 -0.006 -0.057
pair:der må	-0.054 -0.004 0.058
pair:der noget	-0.02 -0.006 0.027
pair:der og	-0.034 -0.005 0.039
pair:der også	-0.023 -0.005 0.028
pair:der på	-0.046 0.114 -0.068
pair:der sagde	-0.176 -0.019 0.195
pair:der sidder	-0.041 -0.053 0.094
pair:der skal	0.09 0.117 -0.207
pair:der skulle	-0.007 -0.003 0.01
pair:der stod	-0.285 -0.011 0.296
pair:der står	0.006 -0.018 0.012
pair:der så	-0.046 0.051 -0.004
pair:der turde	-0.088 -0.002 0.09
pair:der var	-0.096 -0.05 0.146
pair:der ved	-0.087 -0.004 0.09
pair:derfor jeg	-0.048 -0.012 0.061
pair:derhjemme og	0.115 -0.009 -0.106
pair:det andet	-0.007 0.047 -0.04
pair:det at	-0.016 0.052 -0.036
pair:det bare	0.042 0.037 -0.079
pair:det bedste	0.031 -0.012 -0.019
pair:det bliver	-0.034 -0.013 0.047
pair:det de	0.092 -0.026 -0.067
pair:det den	0.054 -0.006 -0.048
pair:det der	0.18 -0.047 -0.132
pair:det det	-0.188 0.155 0.033
pair:det dig	0.023 -0.028 0.005
pair:det ene	-0.036 -0.033 0.069
pair:det eneste	0.11 -0.001 -0.108
pair:det er	-0.205 0.081 0.123
pair:det fik	-0.03 0.001 0.028
pair:det folk	0.038 0.048 -0.086
pair:det for	0.102 -0.013 -0.089
pair:det fordi	-0.006 -0.014 0.02
pair:det gjorde	0.096 -0.003 -0.093
pair:det glemmer	0.101 -0.023 -0.077
pair:det godt	0.019 -0.021 0.002
pair:det går	-0.026 -0.005 0.031
pair:det gælder	-0.017 0.086 -0.07
pair:det gør	-0.068 0.226 -0.158
pair:det handler	-0.011 0.06 -0.049
pair:det har	0.15 -0.018 -0.132
pair:det hele	0.058 -0.009 -0.049
pair:det her	0.033 0.042 -0.074
pair:det hver	-0.028 -0.008 0.035
pair:det i	0.115 -0.021 -0.094
pair:det ikke	-0.021 -0.13 0.151
pair:det jeg	0.152 0.109 -0.261
pair:det jo	-0.046 0.021 0.025
pair:det kan	-0.067 0.011 0.056
pair:det kommer	-0.028 -0.005 0.033
pair:det kunne	-0.041 -0.014 0.055
pair:det ligger	-0.032 -0.001 0.032
pair:det lyder	-0.045 0.048 -0.003
pair:det lærte	-0.026 -0.023 0.048
pair:det med	0.121 -0.015 -0.106
pair:det mig	-0.021 -0.001 0.022
pair:det må	-0.054 0.21 -0.156
pair:det nu	-0.051 -0.073 0.124
pair:det og	-0.028 -0.005 0.033
pair:det på	0.069 -0.002 -0.067
pair:det rigtige	-0.02 0.032 -0.012
pair:det sagde	0.142 -0.002 -0.14
pair:det samme	-0.155 -0.017 0.172
pair:det sidste	-0.011 -0.012 0.023
pair:det siger	-0.036 0.082 -0.046
pair:det skal	-0.049 0.157 -0.107
pair:det skulle	-0.157 0.118 0.039
pair:det står	-0.132 0.149 -0.017
pair:det så	0.056 0 -0.056
pair:det til	0.055 -0.008 -0.047
pair:det var	-0.028 -0.136 0.164
pair:det ved	-0.048 0.016 0.031
pair:det vel	-0.014 0.046 -0.032
pair:det vidste	-0.075 -0.001 0.077
pair:det vil	-0.053 0.231 -0.178
pair:det ville	0.091 -0.14 0.048
pair:det være	-0.129 0.112 0.017
pair:det værste	-0.073 -0.004 0.078
pair:dig og	-0.02 0.082 -0.061
pair:drømmer om	0.026 -0.001 -0.025
pair:du det	0.02 -0.004 -0.016
pair:du er	0.073 -0.011 -0.062
pair:du har	0.02 -0.005 -0.016
pair:du jo	-0.03 -0.018 0.047
pair:du kan	0.023 -0.002 -0.021
pair:dække bord	-0.26 -0.002 0.262
pair:dér med	0.071 -0.003 -0.068
pair:døren med	-0.141 -0.001 0.142
pair:efter at	-0.046 -0.001 0.047
pair:efter den	-0.01 -0.003 0.013
pair:egentlig godt	0.058 -0.006 -0.052
pair:eksempel dem	0.019 -0.005 -0.014
pair:en af	-0.045 0.112 -0.067
pair:en aften	0.099 -0.023 -0.076
pair:en anden	-0.022 -0.012 0.033
pair:en bog	-0.018 -0.002 0.02
pair:en bule	0.209 -0.013 -0.196
pair:en dag	-0.059 -0.011 0.07
pair:en der	0.202 -0.044 -0.158
pair:en fyr	-0.01 -0.005 0.016
pair:en gang	0.087 -0.001 -0.085
pair:en god	-0.058 0.007 0.051
pair:en halv	-0.133 -0.001 0.134
pair:en hammer	0.049 -0.002 -0.048
pair:en hel	-0.028 -0.006 0.034
pair:en hund	-0.035 -0.003 0.039
pair:en i	-0.072 -0.019 0.091
pair:en jeg	-0.003 -0.014 0.017
pair:en kartoffel	0.016 -0.002 -0.013
pair:en kat	-0.012 -0.001 0.013
pair:en krimi	0.116 -0.003 -0.113
pair:en kvinde	-0.038 -0.012 0.05
pair:en kælder	0.023 -0.001 -0.022
pair:en lettelse	-0.063 -0.002 0.065
pair:en lille	-0.013 -0.039 0.053
pair:en mand	-0.129 0.01 0.118
pair:en med	-0.037 -0.019 0.056
pair:en måned	-0.079 -0.009 0.087
pair:en ny	-0.094 -0.016 0.109
pair:en og	0.018 -0.001 -0.017
pair:en om	0.047 -0.005 -0.042
pair:en omvej	0.043 -0.01 -0.034
pair:en plads	-0.006 0.03 -0.023
pair:en plakat	-0.18 0.161 0.019
pair:en prøve	0.021 -0.001 -0.019
pair:en på	-0.03 -0.01 0.04
pair:en slags	-0.037 -0.007 0.044
pair:en sommer	0.039 -0.005 -0.034
pair:en stol	0.113 -0.027 -0.086
pair:en til	0.13 -0.011 -0.118
pair:en time	-0.079 -0.004 0.083
pair:en uge	0.166 -0.016 -0.15
pair:en vagt	-0.064 -0.001 0.064
pair:en vogn	0.041 -0.008 -0.033
pair:end mig	-0.028 -0.006 0.034
pair:eneste der	-0.201 -0.003 0.204
pair:eneste jeg	0.07 -0.005 -0.065
pair:enige om	-0.025 0.006 0.019
pair:er aldrig	0.013 -0.002 -0.011
pair:er altid	0.126 0.001 -0.127
pair:er altså	-0.126 -0.018 0.144
pair:er at	0.108 -0.065 -0.043
pair:er bange	0.032 -0.009 -0.023
pair:er bare	-0.12 0.083 0.037
pair:er bedre	0.08 -0.012 -0.068
pair:er begyndt	0.015 -0.002 -0.014
pair:er betalt	-0.032 -0.016 0.048
pair:er blevet	-0.069 -0.047 0.115
pair:er da	-0.038 -0.003 0.041
pair:er de	-0.04 -0.016 0.056
pair:er den	-0.082 0.06 0.023
pair:er der	-0.031 0.076 -0.045
pair:er derfor	-0.048 -0.012 0.061
pair:er det	0.209 -0.071 -0.137
pair:er du	-0.024 -0.006 0.03
pair:er dét	0.032 -0.009 -0.023
pair:er en	-0.038 0.08 -0.042
pair:er et	0.172 0.004 -0.176
pair:er fint	0.1 -0.017 -0.084
pair:er flyttet	-0.079 -0.005 0.083
pair:er for	-0.023 -0.02 0.042
pair:er fordi	-0.025 -0.011 0.035
pair:er fra	-0.012 -0.004 0.016
pair:er fuld	-0.018 -0.012 0.03
pair:er færdig	0.014 -0.001 -0.013
pair:er født	-0.08 -0.047 0.127
pair:er glad	-0.066 -0.005 0.072
pair:er god	0.158 -0.017 -0.141
pair:er godt	-0.028 -0.02 0.048
pair:er gået	-0.015 -0.004 0.018
pair:er hos	0.159 -0.002 -0.157
pair:er i	0.052 -0.077 0.025
pair:er ikke	-0.16 0.023 0.137
pair:er ingen	0.021 -0.003 -0.018
pair:er jeg	-0.007 0.108 -0.102
pair:er jo	0.039 0.137 -0.177
pair:er klar	-0.018 0.045 -0.026
pair:er koldt	-0.009 -0.004 0.013
pair:er kommet	-0.004 0.018 -0.014
pair:er kun	0.071 -0.009 -0.062
pair:er lige	0.116 0.001 -0.118
pair:er man	0.01 -0.031 0.021
pair:er meget	-0.028 -0.009 0.036
pair:er mest	-0.123 0 0.124
pair:er mig	0.134 0.09 -0.224
pair:er min	-0.214 0.072 0.142
pair:er mit	0.021 -0.005 -0.016
pair:er nede	0.061 -0.006 -0.055
pair:er noget	-0.014 0.011 0.003
pair:er nok	-0.07 -0.003 0.073
pair:er nu	-0.062 0.041 0.021
pair:er når	0.086 -0.016 -0.07
pair:er og	-0.016 -0.009 0.026
pair:er også	0.037 0.105 -0.141
pair:er okay	0.054 -0.006 -0.048
pair:er på	-0.003 0.064 -0.061
pair:er social	0.03 0 -0.03
pair:er som	-0.03 -0.012 0.042
pair:er så	0.029 -0.013 -0.016
pair:er til	-0.037 -0.005 0.042
pair:er to	-0.009 -0.005 0.014
pair:er træt	-0.027 0.025 0.002
pair:er vel	-0.019 0.039 -0.02
pair:er vi	-0.09 0.082 0.008
pair:er åben	-0.007 0.017 -0.011
pair:et arbejde	-0.051 0.127 -0.076
pair:et det	0.017 -0.004 -0.013
pair:et glas	-0.173 -0.009 0.182
pair:et job	-0.059 0.139 -0.08
pair:et kursus	0.033 -0.003 -0.03
pair:et lille	0.009 -0.021 0.012
pair:et med	-0.006 0.026 -0.02
pair:et og	0.067 -0.025 -0.042
pair:et rum	0.008 -0.013 0.004
pair:et sted	0.149 0.026 -0.174
pair:et år	-0.02 -0.01 0.03
pair:fem og	0.116 -0.005 -0.111
pair:fem om	0.102 -0.003 -0.099
pair:fem år	0.142 -0.023 -0.119
pair:fik den	0.058 -0.003 -0.055
pair:fik en	-0.067 -0.023 0.09
pair:fik jeg	0.03 -0.015 -0.015
pair:fik lov	0.099 -0.004 -0.094
pair:fik vi	0.082 0.005 -0.087
pair:finde ud	-0.005 0.148 -0.143
pair:finder jeg	0.061 -0.005 -0.056
pair:fint men	0.12 -0.003 -0.117
pair:fint nok	-0.011 -0.002 0.013
pair:fire og	0 -0.016 0.017
pair:fire til	0.045 -0.02 -0.026
pair:fire timer	0.106 -0.001 -0.105
pair:fire tusind	-0.028 -0.018 0.046
pair:fire år	0.026 -0.005 -0.021
pair:firmaet og	0.019 -0.004 -0.015
pair:flyttet ind	-0.076 -0.003 0.08
pair:folk bliver	0.038 -0.002 -0.036
pair:folk der	0.073 -0.026 -0.048
pair:folk i	-0.07 0.173 -0.103
pair:folk kom	0.065 -0.002 -0.063
pair:folk med	-0.132 -0.021 0.153
pair:folk siger	-0.059 0.116 -0.057
pair:for alle	-0.079 -0.008 0.087
pair:for andre	-0.002 0.014 -0.012
pair:for at	-0.038 -0.032 0.07
pair:for dem	0.088 -0.008 -0.08
pair:for der	-0.018 -0.004 0.023
pair:for det	0.115 0.06 -0.175
pair:for eksempel	0.022 -0.005 -0.016
pair:for en	-0.007 -0.018 0.025
pair:for et	-0.032 0.024 0.008
pair:for folk	-0.169 0.184 -0.015
pair:for gammel	0.017 0.006 -0.023
pair:for hende	0.026 -0.006 -0.02
pair:for hun	-0.018 -0.001 0.019
pair:for jeg	-0.027 -0.01 0.038
pair:for jer	-0.048 0.062 -0.014
pair:for lidt	0.086 -0.027 -0.059
pair:for man	-0.014 0.059 -0.045
pair:for meget	0.085 -0.013 -0.072
pair:for mig	0.048 -0.017 -0.031
pair:for min	-0.032 -0.012 0.044
pair:for nu	-0.033 0 0.033
pair:for sent	0.103 -0.047 -0.056
pair:for sjov	-0.093 -0.002 0.095
pair:for tiden	0.017 -0.031 0.014
pair:for tre	0.03 -0.001 -0.029
pair:fordi de	0.04 -0.035 -0.004
pair:fordi der	-0.001 -0.009 0.01
pair:fordi ingen	-0.002 -0.009 0.011
pair:fordi jeg	-0.074 -0.055 0.129
pair:fortalte om	0.05 -0.004 -0.046
pair:fra ni	0.189 -0.009 -0.181
pair:fra starten	0.042 -0.024 -0.018
pair:frem til	-0.099 -0.006 0.105
pair:fri klokken	0.034 -0.004 -0.03
pair:fuld af	-0.112 -0.008 0.12
pair:fundet ud	0.007 -0.016 0.009
pair:fyr fra	-0.015 -0.004 0.019
pair:få lov	-0.115 -0.023 0.138
pair:fået at	-0.064 0.143 -0.079
pair:fået en	0.045 0.027 -0.072
pair:første gang	-0.103 -0.012 0.115
pair:gang jeg	0.016 -0.017 0.001
pair:gang og	-0.097 -0.014 0.111
pair:gav mig	-0.012 -0.004 0.015
pair:gerne det	-0.052 0.065 -0.013
pair:gerne have	-0.03 0.099 -0.069
pair:gerne prøve	0.06 -0.039 -0.021
pair:gerne tilbage	-0.057 0.071 -0.014
pair:gerne vil	0.159 -0.011 -0.148
pair:gerne være	0.034 -0.01 -0.025
pair:gik der	-0.04 -0.001 0.041
pair:gik jeg	0.015 -0.001 -0.014
pair:giv mig	0.02 -0.002 -0.018
pair:gjorde den	-0.074 -0.006 0.081
pair:gjorde jeg	0.086 -0.003 -0.083
pair:gjort det	0.02 -0.006 -0.014
pair:glad for	-0.052 -0.019 0.07
pair:god dag	0.012 -0.001 -0.011
pair:god til	0.075 -0.041 -0.034
pair:godt at	-0.04 0.109 -0.069
pair:godt gøre	0.073 -0.005 -0.069
pair:godt lide	0.094 -0.053 -0.041
pair:godt se	0.011 -0.004 -0.007
pair:godt set	-0.062 -0.004 0.066
pair:godt sidde	0.025 -0.001 -0.025
pair:godt tænke	-0.015 0.025 -0.01
pair:godt være	0.135 -0.037 -0.099
pair:gå med	0.04 -0.004 -0.036
pair:gået i	-0.014 -0.008 0.023
pair:går der	0.017 -0.002 -0.015
pair:går forbi	0.089 -0.01 -0.08
pair:går med	0.069 -0.003 -0.066
pair:går ned	0.082 0 -0.082
pair:går og	0.013 0.088 -0.101
pair:går op	-0.032 -0.004 0.036
pair:går på	-0.092 0.003 0.09
pair:gælder om	-0.054 -0.004 0.058
pair:gør de	-0.008 -0.007 0.014
pair:gør dem	0.035 -0.003 -0.033
pair:gør det	-0.048 0.161 -0.113
pair:gør jeg	-0.025 -0.003 0.028
pair:gøre det	0.073 -0.005 -0.069
pair:haft ondt	0.091 -0.002 -0.089
pair:ham der	-0.05 -0.022 0.072
pair:ham fra	0.024 0 -0.024
pair:ham med	0.069 -0.007 -0.063
pair:ham så	-0.015 -0.004 0.019
pair:ham til	-0.062 -0.006 0.068
pair:han blev	-0.11 -0.002 0.112
pair:han er	-0.038 -0.024 0.062
pair:han har	-0.231 -0.021 0.251
pair:han havde	-0.096 -0.001 0.097
pair:han ikke	-0.076 -0.014 0.09
pair:han kunne	-0.118 -0.001 0.12
pair:han mangler	0.066 -0.005 -0.062
pair:han sad	-0.133 -0.001 0.134
pair:han sagde	0.015 -0.019 0.004
pair:han siger	0.075 -0.02 -0.055
pair:han skal	0.019 -0.005 -0.014
pair:han spørger	0.06 -0.001 -0.059
pair:han tog	0.022 -0.004 -0.017
pair:han var	-0.08 -0.001 0.082
pair:han ville	0.078 -0.012 -0.066
pair:handler om	-0.011 0.06 -0.049
pair:hans bror	-0.02 -0.001 0.021
pair:har bedt	-0.006 -0.006 0.011
pair:har de	-0.066 0.082 -0.016
pair:har den	0.098 -0.019 -0.08
pair:har det	-0.023 0.061 -0.038
pair:har du	0.008 -0.013 0.005
pair:har en	0.116 -0.031 -0.085
pair:har et	-0.014 0.06 -0.046
pair:har faktisk	0.057 -0.004 -0.053
pair:har fundet	-0.054 -0.018 0.071
pair:har fået	-0.021 0.078 -0.057
pair:har gjort	0.029 -0.009 -0.02
pair:har haft	0.017 -0.054 0.037
pair:har i	-0.08 -0.017 0.098
pair:har ikke	0.16 -0.041 -0.118
pair:har jeg	0.069 -0.041 -0.028
pair:har jo	0.124 -0.013 -0.11
pair:har kigget	0.065 -0.001 -0.065
pair:har lavet	-0.036 -0.033 0.069
pair:har lovet	0.015 -0.001 -0.014
pair:har lukket	-0.032 -0.005 0.037
pair:har lært	0.016 -0.007 -0.009
pair:har nøglen	-0.051 -0.002 0.053
pair:har også	0.044 0.007 -0.051
pair:har ringet	-0.023 -0.007 0.03
pair:har sagt	-0.005 0.165 -0.16
pair:har sat	-0.133 -0.024 0.157
pair:har set	0.039 -0.007 -0.032
pair:har siddet	-0.089 -0.009 0.098
pair:har snakket	-0.027 -0.014 0.042
pair:har sovet	-0.007 -0.006 0.013
pair:har spurgt	0.071 -0.013 -0.057
pair:har sådan	0.019 -0.001 -0.017
pair:har taget	-0.027 -0.014 0.041
pair:har to	-0.076 -0.017 0.093
pair:har tænkt	0.04 0.098 -0.138
pair:har været	-0.098 0.029 0.069
pair:havde de	-0.013 -0.006 0.02
pair:havde en	0.008 -0.016 0.008
pair:havde været	-0.03 -0.017 0.048
pair:have en	-0.05 -0.058 0.108
pair:have et	-0.005 0.064 -0.06
pair:have hjælp	-0.024 -0.001 0.025
pair:have mig	0.017 -0.005 -0.011
pair:have noget	0.044 0.098 -0.142
pair:hedder det	-0.019 -0.005 0.024
pair:hele dagen	0.213 -0.006 -0.207
pair:hele mit	-0.021 0.116 -0.095
pair:hele tiden	-0.161 -0.002 0.162
pair:hele vejen	-0.147 -0.011 0.157
pair:heller ikke	-0.101 -0.004 0.106
pair:helst ikke	-0.208 -0.016 0.223
pair:helt andet	-0.025 -0.006 0.031
pair:hende den	-0.011 -0.003 0.014
pair:hende der	0.084 -0.012 -0.072
pair:hende fra	-0.087 -0.001 0.088
pair:hende jeg	0.085 -0.011 -0.073
pair:hende med	-0.121 -0.004 0.125
pair:hende på	0.076 -0.003 -0.074
pair:her er	-0.021 -0.021 0.042
pair:her for	-0.014 0.228 -0.214
pair:her i	-0.002 0.012 -0.01
pair:her jeg	-0.052 -0.011 0.063
pair:hjalp med	0.041 0 -0.041
pair:hjem fra	0.035 -0.01 -0.025
pair:hjem og	-0.047 -0.005 0.052
pair:hjem så	-0.027 -0.001 0.027
pair:hjemme hos	-0.033 -0.022 0.055
pair:hjælp til	-0.022 -0.002 0.024
pair:hold da	-0.07 -0.004 0.073
pair:holde styr	-0.089 -0.01 0.099
pair:holde øje	-0.042 -0.007 0.049
pair:holdt den	-0.011 0 0.011
pair:hos dem	-0.107 -0.004 0.111
pair:hos en	0.006 -0.014 0.008
pair:hos ham	0.09 -0.007 -0.083
pair:hos hende	-0.073 -0.004 0.076
pair:hos mig	-0.16 -0.001 0.161
pair:hos os	-0.052 -0.031 0.083
pair:hun at	-0.146 -0.002 0.149
pair:hun er	-0.144 -0.025 0.169
pair:hun fik	-0.025 -0.003 0.028
pair:hun har	-0.03 -0.015 0.044
pair:hun havde	-0.065 -0.019 0.083
pair:hun ikke	-0.2 -0.014 0.214
pair:hun kan	-0.092 -0.011 0.103
pair:hun kunne	0.038 -0.001 -0.037
pair:hun mig	0.02 -0.005 -0.014
pair:hun og	0.024 -0.004 -0.02
pair:hun sagde	0.297 -0.037 -0.261
pair:hun siger	0.132 -0.015 -0.117
pair:hun synger	-0.035 -0.002 0.037
pair:hun så	-0.035 -0.014 0.049
pair:hun var	-0.122 -0.003 0.124
pair:hun vil	-0.021 -0.003 0.024
pair:hunden og	0.062 -0.015 -0.046
pair:hundrede og	0.085 -0.012 -0.073
pair:huslejen er	-0.145 -0.013 0.157
pair:hvad den	0.025 -0.005 -0.02
pair:hvad der	-0.005 -0.06 0.065
pair:hvad det	-0.001 -0.011 0.012
pair:hvad er	-0.017 -0.006 0.023
pair:hvad i	0.022 0.173 -0.195
pair:hvad jeg	0.18 -0.054 -0.126
pair:hvad man	0.042 -0.002 -0.04
pair:hvad skal	-0.025 0.027 -0.002
pair:hvad var	-0.017 -0.065 0.083
pair:hvem der	-0.106 -0.013 0.119
pair:hvem er	-0.007 -0.013 0.02
pair:hvem har	-0.014 -0.01 0.023
pair:hver anden	-0.023 -0.023 0.045
pair:hver dag	0.076 -0.001 -0.075
pair:hver en	-0.141 -0.008 0.15
pair:hver gang	-0.178 -0.024 0.202
pair:hvert fald	-0.043 0.054 -0.01
pair:hvis der	-0.018 -0.047 0.066
pair:hvis det	0.153 -0.023 -0.129
pair:hvis jeg	-0.103 -0.031 0.134
pair:hvis man	-0.132 0.154 -0.022
pair:hvis nogen	0.02 0.036 -0.055
pair:hvor de	0.136 -0.007 -0.129
pair:hvor den	0.021 -0.006 -0.015
pair:hvor der	-0.075 -0.022 0.097
pair:hvor det	0.018 -0.002 -0.017
pair:hvor jeg	0.04 0.005 -0.045
pair:hvor man	0.013 -0.03 0.017
pair:hvor min	0.01 -0.002 -0.008
pair:hvor vi	0.049 -0.002 -0.047
pair:hvordan man	-0.031 -0.004 0.035
pair:høre den	0.059 -0.01 -0.05
pair:høre når	0.057 -0.021 -0.036
pair:i 2009	0.039 -0.029 -0.01
pair:i arbejde	-0.045 0.081 -0.036
pair:i beskæftigelse	-0.04 0.143 -0.103
pair:i brevet	-0.039 -0.024 0.063
pair:i bussen	-0.075 -0.003 0.078
pair:i dag	-0.111 0.008 0.103
pair:i den	0.084 0.1 -0.184
pair:i det	-0.182 0.092 0.089
pair:i en	-0.09 -0.085 0.175
pair:i et	0.079 -0.017 -0.062
pair:i fem	-0.105 -0.004 0.109
pair:i gang	-0.088 0.019 0.069
pair:i går	-0.205 -0.041 0.246
pair:i hvert	-0.043 0.054 -0.01
pair:i i	0.075 -0.009 -0.066
pair:i kantinen	0.023 -0.009 -0.014
pair:i lørdags	0.019 -0.004 -0.015
pair:i mange	-0.05 -0.006 0.056
pair:i marts	-0.175 -0.023 0.199
pair:i maven	0.037 -0.003 -0.035
pair:i mig	-0.017 0.028 -0.011
pair:i min	-0.012 -0.023 0.035
pair:i morgen	0.021 -0.034 0.013
pair:i og	0.168 -0.003 -0.165
pair:i opgangen	-0.016 -0.001 0.017
pair:i sidste	-0.004 0.015 -0.011
pair:i siger	-0.021 -0.014 0.035
pair:i skole	-0.02 -0.002 0.022
pair:i stedet	-0.044 -0.004 0.048
pair:i stuen	-0.016 -0.002 0.018
pair:i stykker	0.132 -0.017 -0.115
pair:i sådan	0.066 -0.041 -0.024
pair:i tirsdags	0.051 -0.008 -0.044
pair:i to	-0.067 -0.011 0.078
pair:i tolv	0.104 -0.018 -0.085
pair:i tre	-0.021 -0.034 0.055
pair:i tyve	-0.031 -0.003 0.034
pair:i vejen	-0.01 0.007 0.004
pair:i virkeligheden	0.011 0.008 -0.02
pair:i vores	0.033 -0.008 -0.025
pair:i år	0.015 -0.019 0.004
pair:i øjnene	-0.055 0.064 -0.008
pair:igen hvis	0.022 -0.001 -0.021
pair:ikke alt	-0.017 0.072 -0.055
pair:ikke at	-0.074 0.109 -0.034
pair:ikke bare	-0.058 0.02 0.038
pair:ikke det	0.055 0.076 -0.131
pair:ikke en	0.167 -0.017 -0.15
pair:ikke engang	-0.038 -0.001 0.039
pair:ikke er	-0.111 -0.067 0.178
pair:ikke for	-0.134 -0.019 0.152
pair:ikke fordi	0.024 -0.037 0.013
pair:ikke gøre	0.047 -0.009 -0.038
pair:ikke har	0.13 -0.017 -0.114
pair:ikke havde	0.097 -0.003 -0.093
pair:ikke have	0.074 -0.026 -0.048
pair:ikke hjemme	-0.083 -0.032 0.115
pair:ikke huske	-0.065 -0.003 0.068
pair:ikke hvad	0.03 -0.011 -0.019
pair:ikke hvor	-0.127 -0.006 0.133
pair:ikke høre	-0.028 -0.029 0.056
pair:ikke i	0.059 -0.02 -0.039
pair:ikke kan	0.136 0.004 -0.14
pair:ikke komme	-0.04 -0.011 0.05
pair:ikke kunne	-0.074 -0.004 0.078
pair:ikke med	-0.222 -0.014 0.236
pair:ikke mig	0.015 -0.001 -0.014
pair:ikke nogen	-0.003 -0.017 0.02
pair:ikke noget	-0.216 0.038 0.178
pair:ikke om	-0.037 -0.003 0.04
pair:ikke på	0.092 -0.004 -0.089
pair:ikke ret	0.087 -0.018 -0.069
pair:ikke rigtig	-0.133 -0.012 0.145
pair:ikke selv	-0.04 0.002 0.039
pair:ikke sige	-0.021 -0.011 0.033
pair:ikke skal	0.046 -0.014 -0.032
pair:ikke sove	0.023 0 -0.022
pair:ikke så	-0.129 0.108 0.02
pair:ikke sådan	0.013 -0.006 -0.006
pair:ikke tilbage	0.056 -0.004 -0.052
pair:ikke tænkt	-0.013 -0.014 0.027
pair:ikke var	0.036 -0.025 -0.011
pair:ikke vil	-0.036 -0.018 0.054
pair:ikke være	0.032 0.052 -0.084
pair:ind et	-0.001 0.054 -0.053
pair:ind for	0.088 -0.007 -0.08
pair:ind i	-0.254 -0.014 0.268
pair:ind med	-0.011 0.004 0.007
pair:ind og	0.051 0.049 -0.1
pair:ind til	-0.02 -0.008 0.027
pair:inde hos	-0.087 -0.002 0.089
pair:inden den	0.114 -0.002 -0.112
pair:inden for	-0.016 0.087 -0.071
pair:indstillet på	-0.002 0.01 -0.007
pair:ingen der	0.007 0.037 -0.044
pair:ja altså	0.072 -0.036 -0.037
pair:ja de	-0.028 -0.004 0.032
pair:ja den	-0.011 -0.005 0.016
pair:ja der	-0.037 -0.018 0.055
pair:ja det	-0.087 0.119 -0.032
pair:ja en	0.13 -0.003 -0.127
pair:ja for	-0.046 -0.013 0.059
pair:ja han	0.036 -0.005 -0.031
pair:ja hun	-0.087 -0.008 0.095
pair:ja hvis	-0.02 -0.02 0.041
pair:ja i	-0.056 0.023 0.033
pair:ja ja	-0.025 -0.001 0.026
pair:ja jeg	-0.124 -0.013 0.138
pair:ja men	-0.1 0.004 0.095
pair:ja nu	-0.029 -0.004 0.032
pair:ja og	-0.087 -0.008 0.095
pair:ja okay	-0.028 -0.002 0.031
pair:ja på	0.149 -0.062 -0.087
pair:ja så	-0.035 -0.003 0.038
pair:ja tak	-0.055 -0.013 0.069
pair:ja undskyld	0.027 -0.001 -0.025
pair:jamen det	-0.036 0.013 0.023
pair:jeg aldrig	0.17 -0.019 -0.151
pair:jeg at	-0.177 0.054 0.123
pair:jeg blev	0.022 -0.002 -0.02
pair:jeg bor	0.052 -0.011 -0.042
pair:jeg bruger	-0.062 -0.001 0.063
pair:jeg da	-0.005 0.097 -0.092
pair:jeg den	0.122 -0.006 -0.116
pair:jeg der	-0.165 -0.006 0.171
pair:jeg det	-0.052 0.016 0.036
pair:jeg drømmer	0.046 -0.027 -0.019
pair:jeg elsker	0.056 -0.004 -0.051
pair:jeg en	-0.13 -0.015 0.145
pair:jeg er	0.076 0.079 -0.155
pair:jeg fik	0.052 -0.048 -0.004
pair:jeg fortalte	0.05 -0.004 -0.046
pair:jeg fylder	-0.023 -0.019 0.042
pair:jeg få	-0.011 -0.025 0.037
pair:jeg får	0.031 -0.008 -0.022
pair:jeg gerne	-0.089 0.197 -0.108
pair:jeg gider	-0.013 -0.009 0.022
pair:jeg gik	0.099 -0.031 -0.068
pair:jeg gjorde	-0.076 -0.01 0.086
pair:jeg gjort	0.013 -0.01 -0.003
pair:jeg godt	-0.023 0.043 -0.02
pair:jeg går	0.047 -0.035 -0.011
pair:jeg gør	0.052 -0.002 -0.049
pair:jeg har	-0.199 0.341 -0.143
pair:jeg havde	0.153 -0.019 -0.134
pair:jeg have	0.029 -0.002 -0.027
pair:jeg hedder	0.042 -0.001 -0.041
pair:jeg hele	-0.012 0.013 -0.001
pair:jeg hellere	0.038 0.014 -0.052
pair:jeg helst	-0.006 -0.009 0.015
pair:jeg hjalp	0.065 -0.001 -0.064
pair:jeg holdt	-0.066 -0.003 0.068
pair:jeg i	0.028 0.004 -0.032
pair:jeg ikke	-0.109 -0.053 0.162
pair:jeg jo	-0.18 0.094 0.086
pair:jeg kan	0.333 -0.243 -0.091
pair:jeg kender	0.002 -0.014 0.012
pair:jeg klippede	0.058 -0.004 -0.055
pair:jeg kom	0.123 -0.013 -0.11
pair:jeg kommer	-0.032 -0.004 0.036
pair:jeg kunne	0.198 0.006 -0.204
pair:jeg kører	0.053 -0.002 -0.052
pair:jeg lave	0.017 -0.006 -0.011
pair:jeg laver	0.035 -0.001 -0.034
pair:jeg lov	0.076 -0.005 -0.071
pair:jeg lå	-0.106 -0.011 0.117
pair:jeg mangler	-0.072 -0.002 0.074
pair:jeg med	-0.024 -0.009 0.033
pair:jeg mente	-0.025 -0.001 0.026
pair:jeg må	0.147 -0.033 -0.113
pair:jeg måske	0.01 -0.001 -0.009
pair:jeg måtte	0.032 -0.002 -0.03
pair:jeg nu	0.02 -0.003 -0.017
pair:jeg og	0.084 -0.005 -0.079
pair:jeg også	-0.102 0.05 0.052
pair:jeg på	0.06 -0.005 -0.055
pair:jeg sad	0.015 -0.043 0.028
pair:jeg sagde	0.038 -0.029 -0.009
pair:jeg savner	0.085 -0.024 -0.061
pair:jeg se	-0.065 -0.008 0.072
pair:jeg selv	0.022 -0.003 -0.019
pair:jeg ser	0.066 -0.004 -0.062
pair:jeg sidder	-0.077 -0.021 0.098
pair:jeg sige	-0.007 -0.057 0.063
pair:jeg siger	-0.089 0.136 -0.047
pair:jeg skal	-0.344 0.032 0.311
pair:jeg skulle	-0.032 -0.058 0.09
pair:jeg snakker	0.017 -0.022 0.005
pair:jeg solgte	0.014 -0.001 -0.013
pair:jeg sov	-0.023 -0.009 0.031
pair:jeg stod	0.123 -0.024 -0.1
pair:jeg synes	0.002 -0.083 0.081
pair:jeg så	-0.117 -0.038 0.155
pair:jeg sætter	0.061 -0.005 -0.056
pair:jeg søger	-0.01 0.033 -0.023
pair:jeg tager	0.085 -0.018 -0.067
pair:jeg tegnede	-0.022 -0.002 0.024
pair:jeg tog	0.097 -0.004 -0.093
pair:jeg troede	-0.118 -0.005 0.123
pair:jeg tror	0.012 0.113 -0.125
pair:jeg tænker	0.126 -0.01 -0.116
pair:jeg tænkt	0.035 -0.002 -0.033
pair:jeg tænkte	-0.065 -0.008 0.073
pair:jeg var	0.52 -0.094 -0.426
pair:jeg ved	-0.168 0.078 0.09
pair:jeg vel	-0.157 0.323 -0.166
pair:jeg vil	0.23 0.088 -0.318
pair:jeg ville	0.322 -0.257 -0.064
pair:jeg vågnede	-0.055 -0.005 0.06
pair:jeg vågner	0.114 -0.028 -0.086
pair:jeg været	0.1 -0.006 -0.094
pair:jo aldrig	-0.032 -0.024 0.056
pair:jo altid	0.02 0.116 -0.136
pair:jo bare	0.037 -0.051 0.014
pair:jo de	0.026 -0.008 -0.018
pair:jo den	-0.045 -0.011 0.056
pair:jo der	0.023 -0.005 -0.018
pair:jo det	-0.11 0.093 0.017
pair:jo et	-0.024 0.049 -0.025
pair:jo for	0.058 0.067 -0.125
pair:jo gerne	-0.087 0.166 -0.078
pair:jo godt	-0.031 0.003 0.028
pair:jo i	0.095 -0.007 -0.088
pair:jo ikke	-0.078 0.011 0.067
pair:jo køre	0.051 -0.008 -0.042
pair:jo lidt	-0.022 -0.003 0.025
pair:jo også	-0.026 0.05 -0.025
pair:jo sådan	-0.017 -0.03 0.047
pair:jo tak	-0.077 -0.023 0.1
pair:job så	-0.033 0.116 -0.083
pair:kalde det	0.071 -0.042 -0.03
pair:kan alle	0.041 -0.006 -0.035
pair:kan arbejde	-0.084 0.081 0.003
pair:kan det	0.009 0.216 -0.225
pair:kan du	0.058 -0.006 -0.052
pair:kan finde	0.028 0.025 -0.053
pair:kan få	-0.2 -0.018 0.218
pair:kan godt	0.091 -0.051 -0.04
pair:kan høre	0.053 -0.068 0.015
pair:kan ikke	-0.325 -0.063 0.388
pair:kan jeg	-0.202 0.074 0.127
pair:kan komme	0.029 -0.011 -0.018
pair:kan lave	0.032 -0.004 -0.028
pair:kan lide	-0.054 -0.021 0.074
pair:kan lægge	0.122 -0.006 -0.116
pair:kan man	-0.068 -0.057 0.124
pair:kan se	0.22 -0.002 -0.218
pair:kan stadig	0.011 -0.001 -0.011
pair:kan sælge	0.014 -0.001 -0.012
pair:kan være	0.002 0.047 -0.049
pair:kantine og	-0.043 -0.006 0.049
pair:kiggede på	0.081 -0.002 -0.079
pair:kigger på	-0.126 -0.03 0.156
pair:kigget på	0.065 -0.001 -0.065
pair:klar til	-0.017 0.045 -0.028
pair:klokken elleve	-0.034 -0.002 0.036
pair:klokken fem	0.18 -0.005 -0.175
pair:klokken seks	-0.033 -0.003 0.036
pair:klokken ti	-0.044 -0.008 0.051
pair:klokken to	0.039 -0.003 -0.036
pair:kom der	-0.107 -0.011 0.117
pair:kom for	0.083 -0.029 -0.054
pair:kom forbi	0.033 -0.024 -0.009
pair:kom hjem	0.027 -0.002 -0.025
pair:kom til	-0.031 -0.004 0.035
pair:komme for	0.119 -0.043 -0.076
pair:komme i	-0.079 0.068 0.01
pair:komme igen	0.01 -0.001 -0.009
pair:komme ind	-0.062 0.052 0.01
pair:komme og	0.025 -0.001 -0.025
pair:kommer an	-0.028 -0.005 0.033
pair:kommer fra	0.009 0.004 -0.013
pair:kommer hjem	0.01 -0.005 -0.005
pair:kommer ind	0.034 -0.049 0.016
pair:kommer og	-0.056 -0.029 0.085
pair:kommet ind	-0.032 0.053 -0.021
pair:kone siger	0.029 0.163 -0.193
pair:kontanthjælp så	-0.011 -0.024 0.036
pair:kroppen ikke	0.13 -0.027 -0.103
pair:kun en	0.135 -0.042 -0.093
pair:kun kan	-0.057 -0.005 0.062
pair:kunne godt	0.167 -0.029 -0.138
pair:kunne ikke	-0.202 -0.004 0.207
pair:kunne jeg	-0.114 -0.008 0.122
pair:kunne jo	0.037 -0.008 -0.029
pair:kunne komme	-0.036 -0.001 0.037
pair:kunne nok	0.046 -0.002 -0.043
pair:kunne se	0.051 0.062 -0.113
pair:kunne tænke	0.024 -0.001 -0.023
pair:kunne være	0.063 -0.007 -0.056
pair:kø ved	-0.059 -0.003 0.062
pair:køre rundt	0.016 -0.014 -0.002
pair:kører forbi	-0.09 -0.02 0.11
pair:kørte vi	-0.121 -0.003 0.124
pair:lade mig	0.052 -0.016 -0.035
pair:lang tid	-0.024 -0.003 0.026
pair:lave mad	-0.016 -0.002 0.017
pair:lave noget	0.041 -0.013 -0.028
pair:lavet om	-0.158 -0.022 0.179
pair:lide det	0.057 -0.005 -0.052
pair:lidt af	-0.02 0.001 0.019
pair:lidt det	0.038 -0.004 -0.034
pair:lige meget	0.164 0.064 -0.227
pair:lige så	0.019 0.03 -0.049
pair:lige ved	-0.091 -0.007 0.097
pair:ligesom ikke	0.019 -0.004 -0.015
pair:ligger i	-0.037 -0.033 0.07
pair:ligget på	-0.049 -0.002 0.051
pair:ligner en	-0.05 -0.056 0.106
pair:lille sted	0.011 -0.021 0.01
pair:lov at	0.064 -0.008 -0.056
pair:lov til	-0.031 -0.014 0.045
pair:lugter af	-0.092 -0.019 0.111
pair:lys fra	-0.057 -0.013 0.07
pair:lys i	0.02 -0.003 -0.017
pair:lyst til	-0.047 -0.011 0.057
pair:lå i	-0.038 -0.003 0.041
pair:lå jeg	-0.105 -0.001 0.106
pair:lå på	-0.071 0.074 -0.002
pair:lægge gulv	0.192 -0.011 -0.181
pair:lægger jeg	-0.055 -0.001 0.056
pair:lært at	0.014 -0.006 -0.008
pair:løb og	-0.013 0.06 -0.047
pair:man bare	-0.099 0.156 -0.058
pair:man er	0.023 -0.053 0.03
pair:man får	-0.109 -0.005 0.114
pair:man gik	0.018 -0.007 -0.011
pair:man går	0.044 0.001 -0.045
pair:man har	0.034 0.096 -0.13
pair:man ikke	0.055 0.057 -0.111
pair:man kan	0.081 -0.055 -0.026
pair:man kunne	-0.028 -0.015 0.043
pair:man måtte	0.046 -0.009 -0.037
pair:man siger	0.083 -0.004 -0.08
pair:man skal	-0.125 -0.172 0.297
pair:man skulle	-0.057 0.068 -0.011
pair:man var	0.02 -0.007 -0.012
pair:man vil	-0.015 0.051 -0.035
pair:mand der	0.135 -0.012 -0.123
pair:mand i	0.111 -0.006 -0.104
pair:mand på	0.093 -0.008 -0.085
pair:mand siger	-0.016 -0.003 0.019
pair:mange år	-0.05 -0.006 0.056
pair:manglede en	0.025 -0.003 -0.022
pair:mangler en	-0.019 -0.004 0.023
pair:marts og	-0.175 -0.023 0.199
pair:med alt	-0.042 -0.003 0.045
pair:med at	0.088 -0.055 -0.033
pair:med de	-0.13 -0.016 0.146
pair:med dem	0.081 -0.002 -0.079
pair:med den	0.032 -0.007 -0.024
pair:med det	-0.143 -0.004 0.147
pair:med en	-0.223 -0.013 0.235
pair:med i	0.018 -0.001 -0.017
pair:med jeg	-0.044 -0.006 0.049
pair:med jeres	-0.002 -0.06 0.062
pair:med men	-0.031 -0.013 0.044
pair:med mig	-0.007 -0.009 0.016
pair:med min	0.096 -0.026 -0.07
pair:med og	-0.166 -0.007 0.173
pair:med sin	-0.05 -0.007 0.057
pair:med sådan	-0.07 -0.002 0.072
pair:meget godt	-0.056 -0.002 0.058
pair:men de	0.132 -0.082 -0.05
pair:men den	-0.059 -0.006 0.065
pair:men der	-0.125 -0.012 0.138
pair:men hun	0.029 0 -0.028
pair:men i	0.06 0.011 -0.071
pair:men jeg	0.173 -0.037 -0.135
pair:men når	-0.055 -0.033 0.088
pair:men så	-0.141 -0.005 0.146
pair:men sådan	-0.037 -0.006 0.043
pair:mens hun	-0.061 -0.002 0.063
pair:mens jeg	-0.075 -0.008 0.083
pair:mens vi	-0.08 -0.011 0.091
pair:mente det	-0.025 -0.001 0.026
pair:mere jeg	0.012 -0.006 -0.006
pair:mere men	0.021 -0.001 -0.021
pair:mest og	-0.168 -0.013 0.181
pair:mig at	0.209 -0.018 -0.192
pair:mig der	0.091 -0.008 -0.083
pair:mig en	-0.126 -0.015 0.141
pair:mig et	-0.019 0.026 -0.007
pair:mig for	-0.062 -0.005 0.067
pair:mig fordi	-0.077 -0.003 0.08
pair:mig i	0.01 -0.002 -0.008
pair:mig med	0.111 -0.003 -0.108
pair:mig men	-0.044 -0.007 0.052
pair:mig og	0.122 0.086 -0.208
pair:mig op	-0.125 -0.007 0.131
pair:mig selv	0.003 0.083 -0.085
pair:mig så	0.011 0.118 -0.128
pair:mig til	0.017 -0.005 -0.011
pair:mig ud	-0.024 -0.044 0.068
pair:min bror	-0.099 -0.003 0.102
pair:min brors	-0.023 -0.003 0.025
pair:min datter	-0.005 -0.005 0.01
pair:min dreng	-0.108 -0.004 0.112
pair:min familie	-0.021 -0.019 0.04
pair:min far	0.103 -0.019 -0.084
pair:min fars	-0.122 -0.016 0.137
pair:min fætter	-0.033 -0.002 0.035
pair:min gamle	-0.082 -0.014 0.096
pair:min kone	0.05 -0.013 -0.037
pair:min kusine	0.157 -0.003 -0.154
pair:min kæreste	-0.02 -0.001 0.021
pair:min lærer	-0.186 -0.004 0.19
pair:min mand	-0.036 -0.025 0.062
pair:min mor	-0.066 -0.025 0.091
pair:min mors	-0.024 -0.001 0.025
pair:min nabo	0.028 -0.003 -0.026
pair:min psykolog	-0.007 -0.012 0.019
pair:min svigersøn	-0.014 -0.001 0.015
pair:min svoger	-0.037 -0.002 0.039
pair:min søn	0.056 -0.024 -0.031
pair:min søster	-0.08 -0.007 0.087
pair:mit eget	0.07 -0.001 -0.069
pair:mit liv	0.018 0.111 -0.129
pair:mit navn	-0.025 -0.015 0.041
pair:mor der	-0.007 -0.013 0.019
pair:morgen tidlig	0.069 -0.018 -0.051
pair:må det	0.021 -0.008 -0.013
pair:må du	-0.069 -0.018 0.087
pair:må jeg	-0.12 0.274 -0.153
pair:må man	-0.026 0.006 0.02
pair:målet er	-0.003 0.015 -0.012
pair:måned og	-0.025 -0.003 0.028
pair:måneder og	0.011 0 -0.01
pair:måtte have	-0.004 -0.008 0.013
pair:måtte sidde	0.055 -0.003 -0.053
pair:natten og	-0.054 -0.008 0.062
pair:ned ad	0.021 -0.004 -0.017
pair:ned gennem	-0.059 -0.001 0.06
pair:ned i	-0.02 -0.005 0.025
pair:ned og	-0.174 0 0.174
pair:ned til	0.02 -0.027 0.006
pair:nede i	-0.071 -0.029 0.101
pair:nede og	-0.018 -0.001 0.019
pair:nede ved	0.025 -0.003 -0.022
pair:nej det	-0.045 -0.085 0.131
pair:nej hun	-0.014 -0.002 0.016
pair:nej ikke	0.202 -0.004 -0.198
pair:nej jeg	-0.129 -0.026 0.155
pair:nej men	-0.049 -0.008 0.057
pair:nej nej	-0.009 0 0.01
pair:ni til	0.189 -0.009 -0.181
pair:nogen der	0.057 -0.002 -0.055
pair:nogen spørger	-0.134 0.051 0.083
pair:nogen steder	0.015 -0.008 -0.007
pair:noget andet	0.008 0.031 -0.039
pair:noget at	-0.048 -0.019 0.067
pair:noget der	0.204 -0.006 -0.198
pair:noget det	-0.02 -0.042 0.062
pair:noget forkert	-0.011 -0.001 0.011
pair:noget helt	-0.025 -0.006 0.031
pair:noget i	-0.118 0.047 0.072
pair:noget ikke	0.049 0.075 -0.124
pair:noget imod	0.033 -0.021 -0.012
pair:noget jeg	0.012 -0.006 -0.006
pair:noget man	-0.045 0.079 -0.034
pair:noget med	0.309 -0.031 -0.279
pair:noget nyt	-0.009 -0.005 0.014
pair:noget og	-0.03 0.075 -0.046
pair:noget om	-0.049 -0.007 0.055
pair:noget på	0.013 -0.003 -0.01
pair:noget til	-0.005 -0.028 0.032
pair:noget ved	0.048 0.074 -0.121
pair:nogle gange	0.078 0 -0.078
pair:nok ikke	-0.019 -0.003 0.023
pair:nok til	0.074 -0.005 -0.07
pair:nu de	0.062 -0.004 -0.058
pair:nu er	0.012 -0.043 0.031
pair:nu har	-0.066 -0.014 0.08
pair:nu jeg	-0.035 -0.072 0.107
pair:nu sidder	0.021 -0.001 -0.02
pair:nu skal	-0.026 -0.048 0.075
pair:nu så	-0.002 -0.008 0.01
pair:nu vil	-0.026 -0.004 0.03
pair:nå ja	-0.027 -0.014 0.041
pair:når de	-0.082 -0.015 0.097
pair:når den	0.058 0.009 -0.066
pair:når der	0.077 -0.009 -0.067
pair:når det	-0.045 -0.018 0.063
pair:når han	-0.098 -0.001 0.099
pair:når jeg	-0.102 -0.011 0.113
pair:når man	0.023 -0.008 -0.015
pair:når min	0.01 -0.001 -0.009
pair:når vi	0.093 -0.002 -0.091
pair:nøgle og	0.021 -0.002 -0.019
pair:og alle	-0.016 -0.002 0.018
pair:og at	0.014 0.17 -0.185
pair:og bare	0.012 -0.002 -0.01
pair:og blive	-0.011 0.029 -0.018
pair:og de	0.037 -0.088 0.052
pair:og dem	-0.164 0.072 0.091
pair:og den	-0.232 -0.079 0.31
pair:og der	-0.174 -0.043 0.217
pair:og det	-0.339 0.144 0.194
pair:og en	-0.09 0.121 -0.031
pair:og et	0.019 -0.022 0.004
pair:og få	0.105 -0.001 -0.104
pair:og gik	0.059 -0.002 -0.056
pair:og gå	-0.068 0.054 0.014
pair:og går	0.127 -0.006 -0.121
pair:og ham	-0.046 -0.004 0.05
pair:og han	-0.131 -0.043 0.174
pair:og hans	-0.02 -0.001 0.021
pair:og har	-0.013 0.054 -0.041
pair:og have	-0.048 0.014 0.033
pair:og hende	-0.083 0 0.084
pair:og hjem	0.019 -0.001 -0.018
pair:og holde	-0.075 -0.002 0.077
pair:og holdt	0.091 -0.01 -0.081
pair:og hun	0.151 -0.033 -0.118
pair:og hvad	-0.033 -0.014 0.047
pair:og hvem	-0.03 -0.009 0.04
pair:og hvor	-0.01 -0.009 0.019
pair:og ikke	0.085 -0.013 -0.072
pair:og jeg	0.051 0.06 -0.111
pair:og kigger	0.04 -0.002 -0.038
pair:og lave	-0.013 0.074 -0.061
pair:og lægger	-0.025 -0.001 0.026
pair:og læsse	0.045 -0.008 -0.037
pair:og man	-0.082 -0.048 0.131
pair:og mig	-0.087 0.084 0.003
pair:og min	-0.029 -0.001 0.03
pair:og noget	-0.096 0.018 0.078
pair:og nu	-0.212 -0.037 0.25
pair:og når	-0.047 -0.028 0.075
pair:og retter	0.02 -0.012 -0.008
pair:og sige	-0.048 0.06 -0.012
pair:og siger	0.038 -0.003 -0.035
pair:og skifte	0.032 -0.003 -0.029
pair:og spørger	0.032 -0.008 -0.023
pair:og så	-0.164 -0.021 0.184
pair:og sådan	0.054 -0.008 -0.045
pair:og til	-0.035 -0.006 0.041
pair:og var	-0.041 -0.022 0.063
pair:og ventede	0.027 -0.024 -0.003
pair:og vi	0.003 -0.02 0.018
pair:også og	0.061 -0.012 -0.049
pair:også om	-0.008 -0.017 0.026
pair:også selv	-0.111 0.052 0.059
pair:okay jeg	0.064 -0.008 -0.057
pair:om at	-0.026 0.025 0.002
pair:om dagen	-0.038 -0.01 0.048
pair:om de	0.19 0.063 -0.253
pair:om den	0.074 -0.004 -0.07
pair:om der	-0.191 -0.057 0.248
pair:om det	-0.004 -0.009 0.013
pair:om en	-0.055 -0.021 0.076
pair:om fredagen	-0.01 -0.004 0.014
pair:om jeg	0.063 -0.078 0.015
pair:om mandagen	-0.02 -0.001 0.022
pair:om min	-0.075 -0.011 0.086
pair:om morgenen	0.128 -0.008 -0.119
pair:om måneden	0.149 -0.014 -0.135
pair:om natten	-0.019 -0.03 0.049
pair:om noget	-0.076 0.029 0.047
pair:om søndagen	-0.021 -0.006 0.027
pair:om til	-0.057 -0.004 0.061
pair:om ugen	0.148 -0.003 -0.146
pair:ondt i	0.091 -0.002 -0.089
pair:onkel har	0.019 -0.001 -0.018
pair:op for	0.04 -0.007 -0.033
pair:op i	0.037 -0.015 -0.022
pair:op jeg	0.028 -0.003 -0.025
pair:op med	-0.018 -0.005 0.023
pair:op men	0.039 -0.008 -0.031
pair:op og	-0.133 -0.008 0.141
pair:op på	-0.189 -0.007 0.196
pair:op til	-0.022 0.062 -0.04
pair:opgangen siden	-0.016 -0.001 0.017
pair:oppe på	0.031 -0.008 -0.023
pair:oppe ved	0.022 -0.002 -0.02
pair:otte på	-0.009 -0.001 0.01
pair:over en	0.139 -0.003 -0.136
pair:passe på	-0.029 -0.017 0.046
pair:pil og	-0.122 -0.004 0.126
pair:på altanen	-0.036 -0.016 0.052
pair:på at	-0.158 0.166 -0.008
pair:på dem	0.177 -0.005 -0.172
pair:på den	-0.353 0.031 0.322
pair:på det	0.016 0.023 -0.039
pair:på døren	-0.113 -0.001 0.114
pair:på en	-0.035 0.178 -0.143
pair:på et	-0.188 -0.029 0.217
pair:på hinanden	0.001 -0.021 0.02
pair:på hjørnet	0.036 -0.009 -0.028
pair:på jeg	-0.008 -0.058 0.065
pair:på mandag	-0.013 0 0.013
pair:på mig	-0.12 -0.024 0.145
pair:på min	-0.091 -0.002 0.093
pair:på og	0.108 -0.054 -0.054
pair:på plads	-0.031 -0.002 0.032
pair:på planteskolen	0.067 -0.001 -0.066
pair:på sigt	-0.03 -0.054 0.084
pair:på skolen	0.073 -0.001 -0.072
pair:på sygehuset	-0.025 -0.001 0.025
pair:på så	-0.02 -0.001 0.021
pair:på tag	0.066 -0.003 -0.063
pair:på to	-0.018 -0.013 0.031
pair:på torvet	0.096 -0.002 -0.094
pair:på uret	-0.044 -0.004 0.048
pair:på vej	0.02 -0.054 0.034
pair:rart at	-0.072 -0.007 0.08
pair:rigtig noget	-0.035 -0.006 0.041
pair:ringer endnu	0.052 -0.004 -0.048
pair:rundt og	0.032 0 -0.032
pair:rundt på	-0.14 -0.001 0.141
pair:sad og	-0.102 -0.023 0.125
pair:sad på	0.131 -0.059 -0.072
pair:sagde at	-0.306 -0.052 0.358
pair:sagde de	0.03 -0.014 -0.015
pair:sagde det	-0.064 -0.018 0.082
pair:sagde du	0.219 -0.013 -0.206
pair:sagde hun	-0.053 -0.002 0.055
pair:sagde ikke	-0.077 -0.002 0.08
pair:sagde jeg	-0.014 -0.002 0.016
pair:sagt at	-0.047 -0.001 0.048
pair:sat det	-0.038 -0.014 0.052
pair:sat en	-0.097 -0.006 0.103
pair:satte sig	-0.058 -0.003 0.061
pair:se at	0.007 0.022 -0.029
pair:se folk	-0.041 0.063 -0.021
pair:se mig	-0.016 -0.031 0.047
pair:se om	0.084 -0.034 -0.05
pair:se på	0.111 -0.028 -0.084
pair:seks og	-0.076 -0.003 0.079
pair:seksten og	-0.097 -0.003 0.1
pair:selv i	-0.037 -0.033 0.07
pair:selv om	-0.026 -0.054 0.08
pair:selv skal	-0.127 -0.021 0.148
pair:set mig	0.071 -0.012 -0.059
pair:sidde i	-0.037 0.064 -0.026
pair:sidde ned	0.096 -0.01 -0.085
pair:sidde og	-0.006 0.029 -0.023
pair:sidde ved	0.236 -0.018 -0.218
pair:sidder i	0.066 -0.001 -0.065
pair:sidder jeg	0.039 -0.001 -0.038
pair:sidder og	0.039 -0.059 0.019
pair:sidder på	-0.055 -0.008 0.062
pair:siddet i	-0.089 -0.009 0.098
pair:siden af	0.048 -0.03 -0.018
pair:siden jeg	0.051 -0.035 -0.017
pair:sider og	-0.033 -0.019 0.052
pair:sidste gang	-0.11 -0.011 0.121
pair:sig og	0.033 -0.002 -0.031
pair:sig op	-0.011 -0.002 0.013
pair:sig til	-0.026 0.025 0.001
pair:sige at	-0.022 0.069 -0.046
pair:sige det	0.032 -0.021 -0.011
pair:sige jeg	-0.016 0.028 -0.012
pair:sige noget	-0.107 -0.007 0.115
pair:siger at	0.124 -0.128 0.004
pair:siger de	-0.053 0.154 -0.102
pair:siger det	0.025 -0.009 -0.016
pair:siger du	0.035 -0.005 -0.03
pair:siger han	0.043 -0.009 -0.034
pair:siger hun	-0.009 -0.006 0.015
pair:siger ikke	-0.024 -0.006 0.03
pair:siger jeg	0.121 0.049 -0.17
pair:siger vi	-0.016 -0.008 0.024
pair:skal arbejde	-0.027 0.102 -0.075
pair:skal det	-0.038 -0.024 0.061
pair:skal finde	-0.1 0.113 -0.013
pair:skal gå	-0.081 -0.006 0.087
pair:skal have	-0.038 -0.02 0.059
pair:skal ikke	0.158 -0.002 -0.155
pair:skal jeg	-0.003 -0.097 0.1
pair:skal jo	-0.053 0.001 0.052
pair:skal ligge	-0.047 -0.011 0.058
pair:skal man	-0.139 0.006 0.133
pair:skal noget	0.02 -0.001 -0.019
pair:skal samles	0.079 -0.02 -0.059
pair:skal se	0.032 -0.028 -0.004
pair:skal stå	-0.132 0.121 0.011
pair:skal til	-0.069 -0.011 0.08
pair:skal ud	0.041 0.014 -0.055
pair:skal være	0.161 0.011 -0.173
pair:skriv at	0.099 -0.014 -0.085
pair:skrive under	-0.047 0.043 0.004
pair:skulle bare	-0.137 -0.013 0.15
pair:skulle have	0.013 -0.003 -0.01
pair:skulle jeg	-0.071 0.119 -0.047
pair:skulle sige	0.018 -0.005 -0.013
pair:skulle være	0.077 -0.003 -0.074
pair:små ting	0.057 -0.026 -0.032
pair:snakker vi	-0.053 0.051 0.002
pair:snakket med	-0.021 -0.018 0.038
pair:som det	-0.09 -0.009 0.099
pair:som en	-0.06 -0.007 0.066
pair:som helst	0.037 0.007 -0.043
pair:som i	-0.078 -0.002 0.08
pair:som jeg	0.042 -0.004 -0.038
pair:som kok	-0.013 0 0.013
pair:som om	-0.249 0.066 0.183
pair:spurgt om	0.038 -0.001 -0.036
pair:spurgte om	-0.066 -0.004 0.07
pair:sted hvor	0.061 -0.013 -0.047
pair:sted med	0.103 -0.016 -0.087
pair:stedet for	-0.044 -0.004 0.048
pair:stod der	-0.047 -0.019 0.065
pair:stod for	0.017 -0.001 -0.016
pair:stod jeg	-0.123 -0.013 0.135
pair:stod og	0.12 -0.01 -0.11
pair:stod op	0.011 -0.002 -0.008
pair:stod ved	0.103 -0.001 -0.102
pair:stol der	-0.078 -0.011 0.09
pair:store gryder	0.01 -0.006 -0.004
pair:stuen så	-0.074 -0.001 0.075
pair:stykker og	0.11 -0.003 -0.108
pair:styr på	-0.089 -0.01 0.099
pair:stå der	-0.044 0.044 0
pair:stå i	0.071 -0.044 -0.027
pair:stå og	0.017 -0.016 -0.001
pair:stå op	0.006 0.065 -0.071
pair:stå på	0.009 -0.034 0.025
pair:stå ved	0.01 -0.001 -0.009
pair:står der	0.136 -0.011 -0.125
pair:står jo	-0.009 -0.015 0.024
pair:står og	0.032 -0.01 -0.022
pair:står på	-0.109 0.161 -0.052
pair:står ved	0.018 -0.005 -0.013
pair:sur og	-0.022 -0.009 0.032
pair:svært med	-0.027 -0.03 0.057
pair:synes altså	0.007 -0.033 0.027
pair:så at	-0.006 -0.005 0.011
pair:så begyndte	-0.095 -0.006 0.101
pair:så blev	-0.025 -0.005 0.03
pair:så bliver	-0.063 -0.037 0.1
pair:så det	0.038 -0.007 -0.031
pair:så en	-0.04 -0.024 0.064
pair:så er	0.089 0.027 -0.116
pair:så fik	0.067 -0.007 -0.06
pair:så finder	0.061 -0.005 -0.056
pair:så gik	-0.083 -0.004 0.087
pair:så godt	0.031 -0.001 -0.03
pair:så går	-0.01 0 0.01
pair:så har	-0.041 -0.016 0.058
pair:så havde	-0.013 -0.006 0.02
pair:så hvis	-0.009 0.05 -0.041
pair:så jeg	-0.018 0.005 0.012
pair:så kan	-0.064 0.133 -0.069
pair:så kom	-0.034 -0.016 0.049
pair:så kunne	0.07 -0.002 -0.068
pair:så lugtede	0.039 -0.002 -0.038
pair:så lå	-0.105 -0.001 0.106
pair:så lægger	-0.055 -0.001 0.056
pair:så længe	-0.019 0.084 -0.065
pair:så man	0.004 0.084 -0.088
pair:så meget	-0.104 0.085 0.02
pair:så må	-0.059 0.096 -0.036
pair:så nu	0.075 -0.008 -0.066
pair:så når	-0.048 -0.002 0.049
pair:så på	-0.033 0.081 -0.047
pair:så sagde	-0.177 -0.007 0.184
pair:så sidder	-0.048 -0.002 0.049
pair:så siger	-0.083 0.022 0.062
pair:så skal	-0.023 0.054 -0.032
pair:så skriv	0.102 -0.017 -0.085
pair:så slemt	-0.014 -0.001 0.014
pair:så snakker	-0.066 0.05 0.016
pair:så stod	-0.071 -0.021 0.091
pair:så står	-0.026 -0.009 0.035
pair:så sætter	0.076 -0.006 -0.07
pair:så tog	0.043 -0.005 -0.039
pair:så tænker	0.06 -0.001 -0.06
pair:så tænkte	-0.069 -0.001 0.07
pair:så var	0.091 -0.054 -0.036
pair:så ved	-0.065 -0.078 0.144
pair:så vil	0.119 -0.005 -0.113
pair:så ville	-0.025 -0.009 0.034
pair:sådan at	-0.009 0.044 -0.036
pair:sådan en	0.06 -0.076 0.017
pair:sådan er	-0.022 0.154 -0.132
pair:sådan et	-0.048 -0.024 0.072
pair:sådan jeg	-0.014 0.055 -0.041
pair:sådan lidt	-0.061 -0.003 0.063
pair:sådan noget	0.049 -0.011 -0.037
pair:sådan nogle	0.069 -0.011 -0.058
pair:sætter ting	0.129 -0.006 -0.123
pair:søn har	-0.014 -0.021 0.035
pair:søster de	-0.021 -0.002 0.023
pair:tage en	-0.024 -0.013 0.037
pair:tage imod	-0.014 0.027 -0.013
pair:tage mig	-0.035 -0.019 0.054
pair:tak det	-0.045 -0.017 0.062
pair:ti minutter	-0.029 -0.003 0.032
pair:tid og	0.025 0.008 -0.033
pair:til alt	-0.024 0.173 -0.149
pair:til arbejdsmarkedet	-0.072 0.109 -0.037
pair:til at	0.093 -0.084 -0.009
pair:til de	-0.148 -0.003 0.151
pair:til dem	-0.092 -0.007 0.099
pair:til den	0.08 -0.002 -0.078
pair:til det	0.019 0.015 -0.034
pair:til en	-0.179 -0.016 0.194
pair:til folk	0.073 -0.059 -0.014
pair:til ham	-0.004 -0.006 0.01
pair:til hende	0.035 -0.001 -0.035
pair:til hvad	-0.005 0.014 -0.01
pair:til klokken	-0.075 -0.005 0.08
pair:til last	-0.003 0.013 -0.01
pair:til mig	0.216 -0.025 -0.191
pair:til min	0.048 -0.009 -0.039
pair:til noget	-0.128 -0.006 0.134
pair:til og	-0.1 0.011 0.089
pair:til to	0.044 -0.007 -0.037
pair:til tolv	-0.019 -0.004 0.023
pair:tilbage og	-0.004 -0.005 0.01
pair:tilbage til	0.016 0.066 -0.083
pair:timer er	0.113 -0.035 -0.077
pair:to gange	-0.016 -0.001 0.017
pair:to om	0.175 -0.002 -0.173
pair:to timer	-0.049 -0.007 0.056
pair:tog en	0.088 -0.005 -0.083
pair:tog imod	0.055 -0.003 -0.051
pair:tolv år	0.104 -0.018 -0.085
pair:tre dage	-0.04 -0.002 0.042
pair:tre gange	0.173 -0.033 -0.139
pair:tre kvarter	-0.027 -0.001 0.028
pair:tre og	0.02 -0.004 -0.016
pair:tre timer	0.041 -0.031 -0.01
pair:tre uger	0.021 -0.001 -0.02
pair:tre år	0.03 -0.001 -0.029
pair:tror jeg	-0.096 0.016 0.08
pair:træt af	0.037 0.025 -0.062
pair:tur med	0.015 -0.007 -0.008
pair:turde sige	-0.088 -0.002 0.09
pair:tusind tak	-0.012 -0.003 0.014
pair:tyve år	-0.032 -0.003 0.035
pair:tænke mig	0.039 0.022 -0.062
pair:tænker jeg	0.103 -0.003 -0.1
pair:tænkt at	-0.029 0.111 -0.081
pair:tænkt på	0.063 -0.01 -0.053
pair:tænkte bare	0.018 -0.004 -0.015
pair:tænkte jeg	-0.069 -0.001 0.07
pair:ud af	0.032 0.128 -0.16
pair:ud for	0.09 -0.044 -0.046
pair:ud hvor	0.058 -0.004 -0.054
pair:ud i	0.019 -0.005 -0.014
pair:ud med	-0.094 -0.002 0.096
pair:ud og	0.042 0.02 -0.063
pair:ud på	0.025 -0.023 -0.002
pair:ud til	-0.187 -0.001 0.188
pair:ude at	-0.053 -0.017 0.07
pair:ude på	-0.098 -0.009 0.107
pair:ude ved	0.072 -0.01 -0.062
pair:uden at	-0.104 -0.005 0.108
pair:ungerne er	-0.122 -0.005 0.127
pair:var altså	0.061 -0.004 -0.057
pair:var at	0.036 -0.013 -0.024
pair:var da	0.091 -0.001 -0.09
pair:var den	0.074 -0.013 -0.061
pair:var der	-0.18 -0.018 0.198
pair:var det	-0.003 -0.144 0.146
pair:var en	-0.199 -0.043 0.241
pair:var faktisk	-0.068 -0.003 0.071
pair:var for	0.107 -0.026 -0.082
pair:var god	-0.04 -0.007 0.047
pair:var i	0.115 -0.012 -0.103
pair:var ikke	0.065 -0.007 -0.057
pair:var jeg	0.028 -0.002 -0.026
pair:var jo	0.051 -0.008 -0.043
pair:var meget	-0.108 -0.001 0.11
pair:var ni	-0.055 -0.002 0.057
pair:var noget	0.03 -0.005 -0.025
pair:var på	0.229 -0.009 -0.221
pair:var sådan	0.013 -0.008 -0.005
pair:var til	0.052 0 -0.052
pair:var ude	0.045 -0.006 -0.04
pair:var ved	-0.067 -0.002 0.068
pair:var vi	0.146 -0.024 -0.122
pair:ved at	-0.113 -0.036 0.149
pair:ved de	0.153 -0.017 -0.135
pair:ved det	-0.061 -0.009 0.071
pair:ved en	0.281 -0.002 -0.279
pair:ved et	0.071 -0.005 -0.066
pair:ved godt	-0.087 0.107 -0.02
pair:ved hvad	0.158 -0.012 -0.146
pair:ved ikke	-0.157 -0.018 0.175
pair:ved jeg	-0.097 -0.023 0.12
pair:ved lågen	0.01 -0.001 -0.009
pair:ved min	0.021 -0.001 -0.02
pair:ved siden	0.048 -0.03 -0.018
pair:vejen med	-0.01 0.007 0.004
pair:vejen ned	-0.147 -0.011 0.157
pair:vel ikke	0.019 0.046 -0.065
pair:vel når	-0.015 0.083 -0.068
pair:vel være	-0.053 0.124 -0.071
pair:ventede på	-0.067 -0.002 0.069
pair:vi alle	-0.023 0.004 0.018
pair:vi er	-0.123 0.131 -0.008
pair:vi fik	-0.095 -0.017 0.112
pair:vi har	-0.081 0.024 0.056
pair:vi havde	0.037 -0.008 -0.029
pair:vi jo	0.106 0.068 -0.174
pair:vi skal	-0.035 -0.034 0.069
pair:vi taler	0.04 -0.011 -0.029
pair:vi var	-0.058 -0.006 0.063
pair:vide at	0.019 0.135 -0.154
pair:vidste hvad	0.028 -0.002 -0.025
pair:vidste jeg	-0.075 -0.001 0.077
pair:vigtigt at	-0.001 0.058 -0.058
pair:vil egentlig	0.057 -0.005 -0.052
pair:vil gerne	-0.099 0.08 0.019
pair:vil godt	0.053 0 -0.053
pair:vil have	0.056 -0.029 -0.027
pair:vil hun	-0.042 -0.003 0.044
pair:vil ikke	0.069 -0.008 -0.062
pair:vil jeg	0.019 0.227 -0.246
pair:vil jo	-0.043 0.092 -0.049
pair:vil sige	-0.021 -0.001 0.023
pair:vil ud	0.033 -0.003 -0.03
pair:ville bare	-0.086 -0.025 0.111
pair:ville gerne	0.063 -0.039 -0.024
pair:ville godt	0.01 -0.006 -0.004
pair:ville ikke	0.124 -0.029 -0.095
pair:ville jeg	0.019 -0.024 0.004
pair:ville så	0.011 -0.003 -0.008
pair:ville være	0.092 -0.101 0.009
pair:ville ønske	0.02 -0.011 -0.008
pair:vogn og	0.041 -0.008 -0.033
pair:væk og	-0.077 -0.002 0.079
pair:være den	0.013 -0.001 -0.012
pair:være en	-0.049 0.191 -0.142
pair:være et	0.04 -0.006 -0.034
pair:være i	-0.057 0.008 0.05
pair:være noget	0.04 -0.027 -0.012
pair:være på	0.044 -0.019 -0.025
pair:være rart	0.019 -0.008 -0.011
pair:været god	-0.028 -0.022 0.05
pair:været hos	-0.013 -0.033 0.046
pair:været væk	-0.016 0.084 -0.067
pair:zoo om	0.16 -0.005 -0.156
pair:åen og	-0.095 -0.01 0.105
pair:år fra	0.105 -0.005 -0.1
pair:år ja	-0.022 -0.002 0.024
pair:år og	0.007 -0.037 0.031
pair:år siden	0.034 -0.001 -0.033
pair:år så	-0.027 -0.007 0.035
pair:øh jeg	-0.04 -0.004 0.044
question:closed	-0.168 -0.231 0.404
question:declarative	0.234 -0.028 -0.205
question:narrow	-0.124 -0.136 0.261
question:open	0.115 -0.281 0.168
question:tag	0.074 0.066 -0.14
several:body	-0.095 -0.043 0.138
several:creature	-0.101 -0.041 0.142
several:doing	0.404 -0.093 -0.311
several:family	-0.185 -0.252 0.437
several:formFacts	0.117 -0.002 -0.115
several:generalWork	-0.421 0.762 -0.341
several:home	-0.315 -0.13 0.445
several:joy	0.106 -0.062 -0.044
several:needed	0.221 -0.032 -0.189
several:occupation	0.118 -0.052 -0.065
several:offer	0.39 -0.098 -0.292
several:office	-0.176 -0.059 0.235
several:pastWork	-0.044 -0.043 0.087
several:place	0.21 -0.08 -0.13
several:question	-0.032 -0.021 0.053
several:reply	0.148 0.134 -0.282
several:skill	0.118 -0.111 -0.007
several:thing	0.317 -0.179 -0.138
several:wish	0.039 0.087 -0.126
short3	0.014 -0.469 0.44
short6	-0.075 -0.401 0.458
stuff	0.177 -0.199 0.027
stuff2	0.342 -0.3 -0.052
trails	0.634 -0.157 -0.477
wish+stuff	0.18 -0.257 0.079
wish-stuff	0.021 0.206 -0.227
word:2009	0.047 -0.035 -0.012
word:2015	-0.032 -0.015 0.047
word:2018	0.126 -0.004 -0.122
word:ad	-0.003 -0.01 0.013
word:af	0.05 0.086 -0.136
word:afdeling	-0.068 -0.005 0.073
word:affald	0.086 -0.015 -0.07
word:afgør	-0.029 -0.012 0.041
word:aflev	-0.016 -0.048 0.064
word:aft	0.169 -0.088 -0.08
word:akademisk	-0.016 -0.002 0.018
word:alarm	0.021 -0.002 -0.019
word:aldr	0.085 -0.069 -0.016
word:all	-0.44 0.295 0.145
word:allesam	0.063 -0.003 -0.06
word:alt	-0.08 0.346 -0.266
word:altan	-0.089 -0.025 0.114
word:altid	0.069 0.107 -0.176
word:altså	0.297 -0.13 -0.167
word:an	-0.034 -0.006 0.04
word:and	-0.159 -0.082 0.24
word:andr	-0.004 0.02 -0.016
word:anfald	-0.005 -0.015 0.02
word:april	0.023 0 -0.023
word:arbejd	-0.194 0.774 -0.58
word:arbejdsmarked	-0.087 0.132 -0.045
word:arbejdsplad	-0.039 0.138 -0.099
word:astma	0.01 -0.004 -0.006
word:at	0.032 0.231 -0.262
word:avis	0.062 -0.005 -0.057
word:bad	0.004 -0.02 0.017
word:bag	-0.162 -0.018 0.18
word:bageft	-0.039 -0.013 0.052
word:bageri	0.107 -0.004 -0.103
word:bagved	0.02 0 -0.02
word:ban	0.09 -0.003 -0.087
word:bang	0.181 -0.012 -0.169
word:bank	-0.111 -0.024 0.135
word:bar	-0.52 0.479 0.041
word:barndom	0.001 -0.011 0.01
word:bed	-0.057 -0.028 0.085
word:bedr	0.086 0.045 -0.131
word:bedst	0.371 -0.056 -0.314
word:bedstemor	-0.169 -0.002 0.171
word:bedt	-0.007 -0.007 0.014
word:beg	-0.248 -0.009 0.256
word:begrund	-0.008 -0.01 0.017
word:begynd	0.059 -0.035 -0.024
word:behøv	0.016 -0.015 -0.002
word:beskæft	-0.047 0.171 -0.124
word:bestem	-0.05 -0.003 0.054
word:besøg	-0.141 -0.001 0.142
word:betal	0.014 0.031 -0.044
word:betalt	-0.098 -0.022 0.12
word:betyd	-0.079 -0.005 0.084
word:bibliotek	0.059 -0.002 -0.057
word:bid	-0.175 -0.017 0.193
word:bidrag	-0.029 0.049 -0.02
word:bil	0.147 -0.035 -0.112
word:billed	0.032 -0.012 -0.02
word:bind	-0.046 -0.009 0.055
word:biograf	-0.036 -0.007 0.043
word:blad	0.167 -0.011 -0.156
word:blev	-0.355 -0.104 0.459
word:bliv	0.076 0.02 -0.096
word:blodbank	0.07 -0.007 -0.062
word:blodprop	-0.017 0 0.017
word:blomst	-0.026 -0.011 0.037
word:blyant	0.116 -0.039 -0.077
word:bo	-0.046 -0.007 0.053
word:bog	-0.022 -0.003 0.024
word:bol	-0.187 0.032 0.154
word:boligforening	0.013 -0.002 -0.01
word:bor	-0.051 -0.055 0.107
word:bord	-0.387 -0.004 0.391
word:borg	-0.086 0.097 -0.011
word:brev	-0.043 -0.05 0.093
word:bril	0.054 -0.034 -0.02
word:bror	-0.171 -0.008 0.179
word:brug	-0.228 0.117 0.111
word:brugt	0.038 -0.016 -0.023
word:brækked	-0.037 -0.001 0.038
word:brænd	-0.065 -0.016 0.081
word:brød	0.135 -0.004 -0.131
word:bul	0.25 -0.015 -0.235
word:burd	0.073 0.02 -0.094
word:bus	-0.016 -0.011 0.027
word:butik	-0.011 -0.005 0.016
word:by	0.051 -0.01 -0.041
word:båd	-0.075 0.167 -0.092
word:båndslib	0.128 -0.006 -0.122
word:bænk	-0.102 -0.001 0.103
word:bær	-0.273 -0.001 0.274
word:børn	0.079 -0.009 -0.071
word:børnehav	-0.028 -0.009 0.036
word:campingvogn	0.03 -0.009 -0.021
word:comput	0.024 -0.004 -0.02
word:contain	0.021 -0.009 -0.013
word:cykel	-0.087 -0.003 0.091
word:cykelværksted	0.118 -0.002 -0.116
word:cykl	-0.126 -0.003 0.129
word:da	0.081 0.047 -0.128
word:dag	0.302 -0.097 -0.205
word:dam	-0.083 0 0.083
word:dan	-0.125 -0.055 0.18
word:danmark	-0.093 0.033 0.06
word:dansk	-0.021 -0.009 0.03
word:dat	-0.029 -0.008 0.038
word:dato	-0.021 -0.008 0.029
word:de	0.212 -0.089 -0.124
word:del	0.105 -0.006 -0.099
word:dem	0.103 -0.061 -0.042
word:den	-0.304 -0.15 0.454
word:dengang	-0.016 -0.075 0.091
word:der	0.224 -0.025 -0.2
word:derfor	-0.065 -0.004 0.07
word:derhjem	0.114 0.07 -0.185
word:derned	0.085 -0.017 -0.068
word:derud	0.024 -0.001 -0.024
word:det	-0.203 0.401 -0.201
word:disk	0.034 -0.007 -0.026
word:diskut	-0.014 0.001 0.013
word:dit	0.185 -0.003 -0.182
word:dog	-0.038 0.088 -0.05
word:drak	-0.01 -0.003 0.013
word:dreng	-0.212 -0.035 0.246
word:drivhus	0.012 0 -0.012
word:drøm	0.086 -0.002 -0.084
word:du	-0.035 -0.113 0.147
word:duer	0.055 -0.004 -0.051
word:dumt	0.007 -0.024 0.016
word:dyr	-0.096 0.004 0.092
word:dyrk	0.061 -0.001 -0.059
word:dår	-0.035 -0.077 0.112
word:dæk	-0.312 -0.003 0.314
word:dér	0.074 -0.004 -0.069
word:dét	0.042 -0.011 -0.031
word:dø	0.053 -0.015 -0.038
word:død	-0.149 -0.033 0.182
word:dør	-0.051 -0.051 0.102
word:eft	-0.008 -0.042 0.05
word:eftermiddag	0.016 -0.002 -0.014
word:egen	-0.005 -0.006 0.011
word:egent	0.421 -0.123 -0.298
word:eget	0.084 -0.001 -0.083
word:eksempel	0.026 -0.006 -0.02
word:ell	0.059 0.274 -0.333
word:ellev	0.045 -0.027 -0.018
word:elsk	0.067 -0.005 -0.061
word:en	0.145 -0.198 0.051
word:end	0.17 0.019 -0.189
word:endnu	-0.038 -0.019 0.057
word:ene	-0.003 -0.082 0.086
word:enest	0.056 -0.013 -0.044
word:engang	-0.012 0.063 -0.051
word:enhv	-0.061 0.24 -0.179
word:enig	-0.03 0.007 0.023
word:er	-0.348 0.3 0.048
word:et	0.015 0.191 -0.206
word:faktisk	0.188 -0.033 -0.155
word:fald	-0.058 0.053 0.005
word:famili	-0.024 -0.023 0.048
word:fand	0.152 -0.019 -0.133
word:fandm	0.086 -0.027 -0.059
word:far	0.171 -0.05 -0.121
word:farv	-0.037 -0.015 0.052
word:fast	-0.181 -0.02 0.201
word:fat	0.087 -0.004 -0.082
word:fej	0.071 -0.025 -0.046
word:fem	0.272 -0.151 -0.122
word:fest	-0.07 -0.008 0.078
word:fik	-0.099 -0.097 0.196
word:fin	-0.033 -0.015 0.048
word:find	-0.016 0.121 -0.106
word:fingr	0.058 -0.003 -0.054
word:fint	0.149 -0.032 -0.117
word:fir	0.431 -0.086 -0.344
word:fireogtyv	-0.051 -0.005 0.056
word:firma	0.023 -0.005 -0.018
word:fisk	-0.249 -0.004 0.253
word:fiskehandl	0.007 -0.018 0.011
word:fjerd	0.042 -0.017 -0.025
word:fjernsyn	-0.215 0.055 0.16
word:fjort	-0.106 -0.017 0.122
word:flask	-0.106 -0.037 0.143
word:flest	-0.139 0.278 -0.139
word:flet	0.049 -0.005 -0.043
word:flink	-0.026 -0.008 0.034
word:flyt	-0.025 -0.017 0.043
word:flød	-0.07 -0.002 0.072
word:fløjt	0.053 -0.006 -0.047
word:fod	-0.015 0.059 -0.044
word:folk	-0.066 0.364 -0.298
word:for	0.282 0.326 -0.608
word:foran	-0.063 -0.007 0.07
word:forbi	0.035 -0.076 0.041
word:fordi	-0.059 -0.106 0.166
word:forkert	-0.067 -0.013 0.081
word:formiddag	-0.018 -0.011 0.029
word:forsamlingshus	0.012 -0.001 -0.011
word:forskel	-0.112 -0.01 0.121
word:forstå	-0.145 -0.001 0.146
word:fortalt	0.358 -0.036 -0.322
word:fortæl	-0.044 -0.012 0.056
word:fra	-0.02 -0.197 0.217
word:fredag	0.16 -0.009 -0.151
word:frem	-0.14 -0.05 0.19
word:fri	-0.043 -0.025 0.068
word:frisk	-0.034 -0.001 0.035
word:frisør	0.025 -0.002 -0.023
word:frokost	0.046 -0.009 -0.037
word:frue	-0.084 -0.009 0.093
word:frys	-0.014 -0.011 0.025
word:fugl	-0.007 -0.005 0.012
word:fuld	-0.14 -0.013 0.152
word:fund	-0.064 -0.021 0.085
word:fyld	-0.028 -0.023 0.051
word:fyr	-0.087 -0.035 0.121
word:få	-0.295 -0.084 0.379
word:fået	-0.1 0.088 0.012
word:får	-0.019 0.035 -0.016
word:færd	0.085 -0.042 -0.043
word:færg	-0.022 -0.025 0.047
word:fæt	-0.039 -0.002 0.041
word:født	-0.096 -0.057 0.153
word:før	-0.01 0.117 -0.107
word:først	-0.126 -0.001 0.126
word:ført	-0.054 -0.006 0.06
word:gad	0.143 -0.032 -0.111
word:gaml	-0.013 -0.035 0.048
word:gammel	0.091 0.006 -0.098
word:gammelt	-0.089 -0.013 0.102
word:gang	0.067 -0.1 0.033
word:gartneri	0.058 -0.002 -0.057
word:ged	0.042 -0.001 -0.041
word:gennem	-0.053 0.004 0.049
word:gern	-0.016 0.475 -0.459
word:gid	-0.028 -0.02 0.048
word:gik	0.251 -0.054 -0.197
word:giv	-0.073 0.012 0.061
word:gjord	0.009 -0.02 0.011
word:gjort	0.051 -0.023 -0.028
word:glad	-0.146 -0.038 0.185
word:glarmest	0.011 -0.002 -0.009
word:glas	-0.449 -0.012 0.461
word:glat	-0.009 -0.011 0.02
word:glem	0.191 -0.028 -0.163
word:glemt	-0.13 -0.013 0.142
word:god	-0.037 -0.063 0.1
word:godmorg	0.033 -0.005 -0.028
word:godt	0.387 0.096 -0.483
word:grad	0.062 -0.001 -0.061
word:grav	-0.16 -0.004 0.163
word:grin	0.108 -0.012 -0.096
word:grund	0.073 -0.031 -0.043
word:gryd	0.026 -0.012 -0.014
word:græd	-0.013 -0.006 0.019
word:gulv	0.085 -0.024 -0.061
word:gå	-0.197 0.184 0.014
word:gået	-0.073 -0.044 0.117
word:går	-0.064 -0.012 0.076
word:gæld	-0.135 0.093 0.042
word:gør	0.175 0.16 -0.335
word:haft	0.076 -0.087 0.011
word:halm	0.085 -0.014 -0.072
word:halv	-0.284 -0.003 0.286
word:halvand	-0.022 -0.005 0.027
word:halvfjerd	-0.053 -0.003 0.056
word:halvtred	0.238 -0.007 -0.231
word:ham	0.226 -0.121 -0.105
word:han	-0.264 0 0.263
word:handl	-0.013 0.072 -0.059
word:har	-0.054 0.042 0.012
word:hav	-0.013 -0.006 0.018
word:havd	0.023 -0.079 0.056
word:hed	-0.046 -0.117 0.163
word:hel	-0.303 0.202 0.1
word:held	-0.011 -0.001 0.012
word:helst	-0.085 -0.031 0.116
word:helt	0.023 -0.021 -0.002
word:hend	0.005 -0.079 0.074
word:hent	0.041 -0.009 -0.032
word:her	-0.108 0.296 -0.188
word:herind	-0.021 -0.051 0.072
word:herop	-0.102 -0.036 0.137
word:hest	0.094 -0.009 -0.085
word:hinand	-0.07 -0.026 0.096
word:hjalp	0.078 -0.002 -0.077
word:hjem	-0.199 -0.08 0.279
word:hjælp	-0.083 -0.01 0.093
word:hjørn	0.128 -0.015 -0.113
word:hold	-0.276 -0.086 0.362
word:hos	0.324 -0.158 -0.166
word:hospic	-0.044 0 0.044
word:host	0.252 -0.005 -0.247
word:hoved	0.062 -0.004 -0.058
word:hul	0.148 -0.019 -0.129
word:hun	-0.352 -0.196 0.548
word:hund	-0.106 -0.037 0.144
word:hundred	0.278 -0.047 -0.231
word:hurt	-0.062 0.089 -0.027
word:husk	-0.1 -0.014 0.114
word:huslej	-0.158 -0.016 0.174
word:hvad	0.057 -0.065 0.009
word:hvem	0.023 -0.088 0.065
word:hver	-0.227 -0.102 0.328
word:hvert	-0.053 0.068 -0.015
word:hvid	-0.047 -0.015 0.062
word:hvil	-0.022 -0.044 0.066
word:hvilk	0.304 -0.047 -0.257
word:hvis	-0.05 0.097 -0.047
word:hvor	0.192 -0.167 -0.025
word:hvordan	-0.06 -0.025 0.085
word:hvorfor	-0.111 -0.004 0.116
word:hvornår	-0.095 -0.055 0.15
word:hyld	-0.038 0.089 -0.05
word:hånd	0.073 -0.007 -0.067
word:håndklæd	0.13 -0.001 -0.129
word:håndled	-0.037 -0.001 0.038
word:håndværk	-0.03 0.043 -0.013
word:hår	-0.039 -0.001 0.039
word:hæl	-0.066 0 0.066
word:hænd	0.17 -0.036 -0.133
word:hæng	0.214 -0.016 -0.199
word:høj	0.096 -0.042 -0.054
word:højt	-0.079 -0.067 0.146
word:høn	-0.027 -0.018 0.045
word:hør	0.205 -0.159 -0.045
word:hørt	0.048 -0.012 -0.036
word:i	-0.048 0.123 -0.075
word:igen	0.114 -0.076 -0.038
word:igennem	0.121 -0.028 -0.093
word:ikk	-0.111 -0.071 0.182
word:imellem	0.044 -0.003 -0.041
word:imod	0.013 0.055 -0.068
word:ind	-0.035 0.177 -0.142
word:indstil	-0.003 0.012 -0.009
word:indtil	-0.037 0.01 0.027
word:influenza	-0.063 -0.001 0.063
word:ing	0.533 0.015 -0.548
word:ja	-0.009 -0.097 0.106
word:jeg	0.099 0.171 -0.285
word:jer	-0.183 -0.017 0.201
word:jo	-0.408 0.596 -0.188
word:job	-0.127 0.331 -0.204
word:jordbær	-0.054 -0.001 0.055
word:jul	-0.009 -0.012 0.02
word:kabl	-0.013 -0.009 0.022
word:kaf	0.061 -0.019 -0.042
word:kag	-0.115 -0.027 0.142
word:kald	-0.038 -0.075 0.113
word:kamera	-0.024 -0.015 0.039
word:kan	0.181 0.101 -0.283
word:kanal	-0.008 -0.002 0.01
word:kanin	0.103 -0.004 -0.099
word:kantin	-0.023 -0.019 0.042
word:kapelmest	0.024 -0.001 -0.023
word:karrusel	0.015 -0.003 -0.012
word:kartoffel	0.019 -0.003 -0.016
word:kartofl	0.027 -0.01 -0.017
word:karton	0.055 -0.005 -0.05
word:kas	-0.128 -0.002 0.13
word:kat	-0.266 -0.007 0.273
word:kend	0.062 -0.065 0.003
word:kig	-0.081 -0.065 0.146
word:kigged	-0.009 -0.013 0.022
word:kik	0.027 -0.004 -0.023
word:kirk	0.024 -0.006 -0.018
word:klar	-0.001 0.174 -0.173
word:klip	0.086 -0.011 -0.075
word:klipped	0.07 -0.005 -0.066
word:klok	0.186 -0.036 -0.149
word:klub	-0.123 -0.001 0.124
word:knap	0.014 -0.004 -0.01
word:kniv	0.183 -0.002 -0.182
word:knæ	-0.034 -0.001 0.035
word:kod	-0.028 -0.004 0.031
word:kok	-0.016 -0.001 0.016
word:kold	0.036 -0.008 -0.028
word:kolleg	0.044 -0.001 -0.044
word:kom	-0.181 -0.071 0.253
word:kommun	-0.056 -0.013 0.068
word:kompetenc	-0.04 -0.062 0.101
word:kon	0.213 0.175 -0.387
word:kontanthjælp	-0.013 -0.029 0.043
word:kop	0.016 -0.002 -0.014
word:kopi	-0.055 0 0.056
word:kort	-0.098 -0.001 0.099
word:kravl	0.017 -0.003 -0.015
word:krimi	0.139 -0.003 -0.136
word:kron	-0.007 -0.007 0.015
word:krop	0.15 -0.015 -0.134
word:kryd	-0.004 -0.008 0.012
word:kun	0.094 0.143 -0.237
word:kur	-0.031 -0.003 0.034
word:kursus	0.039 -0.008 -0.031
word:kurv	-0.121 -0.025 0.146
word:kusin	0.189 -0.004 -0.185
word:kuvert	-0.2 -0.014 0.213
word:kvart	-0.16 -0.007 0.166
word:kvind	-0.046 -0.014 0.061
word:kæld	-0.034 -0.002 0.037
word:kærest	-0.133 -0.003 0.136
word:kø	0.025 -0.012 -0.013
word:køb	0.045 -0.007 -0.038
word:købt	0.176 -0.009 -0.167
word:køer	0.075 -0.007 -0.068
word:køk	-0.028 -0.01 0.038
word:køleskab	-0.009 -0.001 0.01
word:kør	-0.163 -0.066 0.228
word:kørekort	-0.045 -0.039 0.084
word:kørt	-0.094 -0.021 0.115
word:lad	0.008 -0.03 0.022
word:lag	0.059 -0.009 -0.05
word:lagd	0.03 -0.008 -0.022
word:lamp	0.03 -0.009 -0.02
word:lang	-0.226 -0.05 0.276
word:langsomt	0.123 -0.001 -0.123
word:last	-0.004 0.016 -0.012
word:lastbil	0.037 -0.001 -0.036
word:lav	0.589 -0.064 -0.525
word:laved	0.109 -0.005 -0.104
word:let	-0.11 -0.011 0.12
word:leverpostej	-0.07 -0.007 0.076
word:lid	0.242 -0.105 -0.137
word:lidt	-0.089 -0.032 0.122
word:lig	0.014 0.151 -0.165
word:ligesom	-0.026 0.044 -0.018
word:lign	-0.021 -0.075 0.095
word:lil	0.122 -0.108 -0.014
word:lim	0.013 -0.001 -0.012
word:linj	0.095 0.06 -0.155
word:liv	-0.061 0.25 -0.189
word:lod	0.026 -0.007 -0.019
word:loft	-0.101 -0.002 0.103
word:loppemarked	-0.144 -0.002 0.145
word:los	0.018 -0.01 -0.009
word:lov	0.146 -0.032 -0.114
word:luft	0.044 -0.007 -0.037
word:lug	0.093 -0.009 -0.084
word:lugt	-0.096 -0.033 0.129
word:lugted	0.047 -0.002 -0.045
word:luk	-0.049 -0.019 0.068
word:lung	-0.213 -0.023 0.235
word:lyd	0.097 0.052 -0.149
word:lygt	-0.096 -0.004 0.1
word:lyk	-0.105 0.188 -0.083
word:lys	-0.13 -0.035 0.165
word:lyst	-0.056 -0.013 0.069
word:lyt	0.044 -0.005 -0.039
word:lå	-0.107 0.054 0.053
word:låg	0.013 -0.001 -0.011
word:låst	-0.014 -0.001 0.015
word:læg	0.008 -0.071 0.063
word:læng	-0.053 0.051 0.001
word:lær	-0.097 -0.045 0.142
word:lært	-0.133 -0.038 0.171
word:læs	0.011 -0.062 0.05
word:læst	-0.024 -0.001 0.026
word:løb	-0.086 0.042 0.043
word:lød	-0.041 -0.004 0.045
word:løft	0.09 -0.016 -0.074
word:løn	-0.022 0.031 -0.009
word:lørdag	0.082 -0.012 -0.07
word:mad	0.149 -0.01 -0.139
word:madpak	0.17 -0.003 -0.166
word:maj	0.036 -0.011 -0.025
word:man	0.009 0.07 -0.079
word:mand	0.213 -0.039 -0.174
word:mandag	0.494 -0.007 -0.487
word:mang	0.056 -0.021 -0.035
word:mangl	0.191 -0.018 -0.173
word:mangled	0.019 -0.014 -0.006
word:mart	-0.002 -0.031 0.033
word:maskin	0.117 -0.014 -0.103
word:mav	0.167 -0.004 -0.164
word:med	0.676 -0.421 -0.255
word:meg	0.011 0.038 -0.05
word:mejeri	0.103 -0.003 -0.1
word:men	-0.118 -0.094 0.212
word:mening	0.039 -0.002 -0.037
word:mennesk	0.137 0.022 -0.16
word:ment	-0.056 -0.009 0.065
word:mer	-0.203 -0.009 0.212
word:mest	-0.281 -0.023 0.304
word:met	-0.157 -0.012 0.169
word:mig	0.092 -0.031 -0.061
word:min	-0.322 -0.168 0.491
word:mindr	-0.1 -0.009 0.109
word:mit	0.041 0.077 -0.118
word:mm	-0.01 -0.008 0.019
word:mol	-0.148 0 0.149
word:mor	-0.129 -0.031 0.16
word:morg	0.384 -0.065 -0.319
word:mul	-0.056 0.115 -0.059
word:mus	0.024 -0.003 -0.021
word:mut	-0.023 -0.014 0.037
word:må	-0.161 0.583 -0.423
word:måd	-0.084 0.096 -0.011
word:mål	-0.128 -0.023 0.151
word:måned	0.162 -0.028 -0.134
word:måsk	0.317 -0.024 -0.293
word:måt	-0.225 -0.014 0.24
word:mærk	-0.224 -0.03 0.254
word:mød	-0.02 -0.009 0.029
word:mødt	0.015 -0.005 -0.011
word:møl	0.033 -0.002 -0.031
word:mørk	0.227 -0.005 -0.222
word:nabo	0.16 -0.045 -0.116
word:nat	0.199 -0.071 -0.128
word:navn	-0.008 -0.019 0.027
word:ned	-0.463 -0.122 0.584
word:nej	-0.068 -0.213 0.281
word:ni	0.075 -0.021 -0.054
word:nik	-0.016 0.058 -0.042
word:nit	0.121 -0.002 -0.119
word:nod	0.032 -0.002 -0.03
word:nog	-0.223 0.194 0.029
word:nogl	0.12 -0.051 -0.07
word:nok	0.111 -0.097 -0.014
word:novemb	0.043 -0.002 -0.041
word:nu	-0.022 -0.129 0.151
word:nul	-0.016 -0.005 0.021
word:num	-0.205 -0.031 0.236
word:numr	0.024 -0.007 -0.017
word:ny	-0.113 -0.019 0.131
word:nye	-0.017 -0.003 0.02
word:nyt	-0.011 -0.006 0.017
word:nå	0.208 -0.056 -0.152
word:når	0.234 -0.196 -0.038
word:næst	-0.362 0.041 0.322
word:nøgl	-0.045 -0.025 0.069
word:nøj	0.069 -0.031 -0.039
word:og	0.37 -0.062 -0.308
word:også	-0.102 0.301 -0.2
word:okay	-0.072 -0.037 0.11
word:om	0.285 -0.273 -0.012
word:omvej	0.052 -0.012 -0.04
word:ondt	0.094 -0.054 -0.04
word:onkel	0.085 -0.002 -0.083
word:onsdag	0.017 -0.019 0.002
word:op	-0.078 -0.016 0.094
word:operation	-0.07 -0.004 0.074
word:opgang	-0.042 -0.002 0.044
word:oplyst	-0.05 -0.02 0.071
word:opp	0.097 -0.021 -0.077
word:opskrift	0.119 -0.009 -0.11
word:ord	-0.202 0.017 0.185
word:ordent	0.022 -0.004 -0.017
word:ordn	0.012 0 -0.012
word:os	-0.121 -0.039 0.16
word:ott	-0.24 -0.004 0.244
word:over	-0.093 0.047 0.046
word:overfor	-0.067 -0.001 0.068
word:pak	0.022 -0.001 -0.021
word:pakked	0.05 -0.002 -0.048
word:papir	-0.022 0.048 -0.027
word:paris	-0.071 -0.001 0.072
word:park	-0.011 -0.003 0.013
word:parkeringsplad	-0.001 -0.01 0.011
word:pas	0.004 -0.012 0.008
word:passed	0.176 -0.002 -0.174
word:peng	0.105 -0.035 -0.071
word:pil	-0.146 -0.005 0.152
word:plad	-0.006 0.033 -0.026
word:plakat	-0.204 0.193 0.011
word:plan	0.056 -0.019 -0.038
word:plant	-0.053 0.077 -0.024
word:planteskol	0.081 -0.002 -0.079
word:plej	0.069 -0.014 -0.054
word:plejed	0.035 -0.003 -0.032
word:portør	-0.053 -0.001 0.054
word:pos	0.018 -0.009 -0.01
word:post	-0.135 -0.006 0.14
word:postka	-0.009 -0.005 0.013
word:praktisk	-0.01 0.034 -0.024
word:pris	0.035 -0.001 -0.034
word:problem	-0.026 -0.003 0.029
word:præcis	0.024 -0.001 -0.023
word:præst	-0.044 -0.001 0.045
word:prøv	0.256 -0.013 -0.243
word:psykolog	-0.105 -0.022 0.127
word:pud	0.023 -0.009 -0.014
word:pudl	-0.09 -0.01 0.1
word:punktum	-0.105 0.07 0.034
word:på	0.55 -0.346 -0.204
word:påsk	0.021 -0.003 -0.018
word:pær	0.021 -0.002 -0.019
word:radio	0.11 -0.001 -0.109
word:rakt	0.112 -0.001 -0.111
word:rart	-0.009 -0.012 0.021
word:rask	0.218 -0.054 -0.164
word:regn	0.09 -0.039 -0.052
word:rej	-0.081 -0.003 0.085
word:rejst	-0.014 0 0.014
word:rent	0.022 -0.011 -0.011
word:reol	0.023 0 -0.022
word:restaur	0.022 -0.001 -0.021
word:ret	0.25 -0.057 -0.193
word:rigt	-0.122 0.022 0.099
word:ring	-0.014 -0.049 0.063
word:ringed	-0.069 -0.003 0.072
word:ro	-0.191 -0.005 0.197
word:rol	0.042 -0.002 -0.04
word:rugbrød	0 -0.016 0.016
word:rul	0.044 -0.004 -0.041
word:rum	0.01 -0.015 0.005
word:rund	0.041 -0.042 0.001
word:ryg	-0.036 -0.005 0.041
word:ryst	0.04 -0.005 -0.035
word:råbt	-0.04 -0.007 0.047
word:ræk	0.09 -0.006 -0.084
word:rød	0.059 -0.007 -0.052
word:røg	-0.129 -0.022 0.151
word:rør	-0.048 -0.042 0.09
word:røv	-0.217 -0.014 0.231
word:sad	-0.028 -0.114 0.142
word:sag	-0.027 -0.013 0.04
word:sagd	0.104 -0.194 0.09
word:sagt	-0.288 0.195 0.093
word:sak	0.039 -0.007 -0.032
word:salon	0.158 -0.002 -0.156
word:sam	-0.255 -0.123 0.378
word:samarbejd	0.017 -0.001 -0.016
word:saml	0.127 -0.034 -0.093
word:sand	0.104 -0.042 -0.062
word:sang	-0.025 -0.002 0.027
word:sat	-0.104 -0.045 0.149
word:savn	0.102 -0.029 -0.073
word:se	0.179 -0.072 -0.107
word:sedl	-0.041 -0.001 0.042
word:sejl	0.053 -0.005 -0.048
word:sek	0.021 -0.012 -0.009
word:sekst	-0.117 -0.003 0.12
word:sekund	-0.179 -0.003 0.183
word:selv	-0.125 0.035 0.091
word:send	0.121 -0.008 -0.114
word:seng	-0.019 -0.004 0.023
word:sent	0.124 -0.057 -0.067
word:ser	0.088 -0.05 -0.038
word:set	-0.032 0.08 -0.048
word:sgu	0.037 -0.011 -0.026
word:sid	0.074 -0.046 -0.027
word:sidst	0.017 -0.057 0.041
word:sig	-0.171 0.219 -0.048
word:sigt	-0.036 -0.065 0.101
word:sin	-0.173 -0.018 0.19
word:sit	-0.058 -0.06 0.118
word:sjov	-0.222 -0.019 0.24
word:sjovt	-0.05 -0.008 0.058
word:skab	0.039 -0.004 -0.035
word:skal	-0.457 0.176 0.28
word:skat	0.039 0.007 -0.045
word:skema	-0.041 -0.012 0.053
word:sket	-0.016 -0.001 0.018
word:skift	-0.203 -0.043 0.246
word:skilt	0.075 -0.002 -0.072
word:sko	-0.053 -0.009 0.063
word:skol	0.115 -0.006 -0.109
word:skov	-0.229 -0.027 0.257
word:skrank	-0.06 -0.056 0.116
word:skrev	0.081 -0.02 -0.061
word:skriv	0.142 0 -0.142
word:skræl	-0.161 -0.01 0.172
word:skul	-0.305 0.206 0.099
word:skuld	0.279 -0.022 -0.257
word:skur	0.094 -0.002 -0.092
word:skurvogn	0.026 0 -0.025
word:skyld	-0.159 -0.008 0.167
word:skæld	0.142 -0.052 -0.091
word:skær	-0.031 -0.02 0.05
word:skærm	-0.032 -0.059 0.091
word:slag	-0.186 -0.009 0.195
word:slagteri	0.051 -0.01 -0.041
word:slang	-0.045 -0.002 0.047
word:slemt	-0.016 -0.001 0.017
word:slet	-0.023 0.003 0.019
word:slå	0.036 -0.002 -0.035
word:slået	0.012 -0.006 -0.006
word:smed	0.023 -0.001 -0.022
word:smil	-0.05 -0.002 0.052
word:smiley	-0.026 -0.011 0.037
word:små	0.216 -0.04 -0.176
word:smør	0.011 -0.001 -0.01
word:snak	0.106 0.004 -0.109
word:snakked	-0.011 -0.003 0.014
word:snart	-0.09 -0.026 0.116
word:social	0.036 -0.001 -0.036
word:sofa	-0.043 -0.004 0.047
word:solg	0.047 -0.005 -0.042
word:som	-0.227 -0.02 0.247
word:sort	0.038 -0.029 -0.009
word:sov	-0.093 -0.034 0.127
word:spand	-0.012 -0.006 0.018
word:spild	-0.054 -0.013 0.067
word:spis	-0.121 -0.007 0.128
word:sprog	-0.009 -0.022 0.032
word:spurg	0.069 -0.029 -0.04
word:spørg	0.106 0.022 -0.128
word:spørgsmål	0.059 -0.03 -0.029
word:stad	0.061 -0.003 -0.057
word:start	0.148 -0.046 -0.102
word:station	-0.147 -0.022 0.169
word:sted	0.221 0.035 -0.255
word:stiern	0.039 -0.001 -0.038
word:stil	0.247 -0.053 -0.194
word:stilled	-0.186 -0.003 0.19
word:stjål	-0.01 -0.005 0.015
word:stod	-0.113 -0.064 0.177
word:stok	-0.098 -0.007 0.105
word:stol	0.101 -0.068 -0.034
word:stolt	-0.146 -0.005 0.15
word:stor	0.091 -0.024 -0.068
word:stort	-0.006 -0.014 0.02
word:strik	-0.031 -0.001 0.031
word:stuen	-0.019 -0.003 0.022
word:styk	0.27 -0.027 -0.243
word:styr	-0.104 -0.013 0.117
word:stå	0.15 0.137 -0.287
word:stået	0.041 -0.004 -0.037
word:står	0.007 0.102 -0.109
word:stærk	-0.031 -0.002 0.034
word:støv	0.136 -0.013 -0.123
word:støvsug	0.033 -0.002 -0.031
word:sup	-0.036 -0.008 0.044
word:sur	-0.249 0.019 0.23
word:svar	0.18 -0.014 -0.166
word:svensk	0.112 -0.009 -0.102
word:svigersøn	-0.017 -0.001 0.018
word:svog	0.013 -0.004 -0.009
word:svær	-0.053 -0.004 0.058
word:svært	-0.017 -0.12 0.137
word:sy	0.031 -0.002 -0.029
word:syg	-0.273 -0.007 0.28
word:sygehus	-0.199 -0.024 0.223
word:symaskin	0.109 -0.001 -0.109
word:syn	-0.047 -0.015 0.062
word:syng	-0.205 -0.013 0.218
word:syt	-0.025 -0.028 0.053
word:syv	0.37 -0.033 -0.337
word:så	-0.227 0.197 0.03
word:sådan	0.035 0.12 -0.156
word:sæb	0.079 -0.007 -0.073
word:sælg	0.037 -0.002 -0.036
word:sæt	0.593 -0.027 -0.567
word:søg	0.069 0.024 -0.093
word:søn	0.151 -0.035 -0.116
word:søndag	-0.002 -0.011 0.013
word:søst	0.117 -0.01 -0.107
word:søvn	-0.01 0 0.011
word:tabt	-0.149 -0.015 0.165
word:tag	0.17 0.004 -0.174
word:tak	-0.213 -0.078 0.291
word:tal	-0.157 -0.032 0.189
word:tallerk	-0.163 -0.003 0.166
word:talt	-0.151 -0.009 0.16
word:taxa	0.098 -0.011 -0.087
word:tegn	0.073 -0.011 -0.062
word:tegned	-0.026 -0.003 0.029
word:telefon	0.015 -0.013 -0.003
word:telt	-0.028 -0.004 0.033
word:ti	-0.419 -0.056 0.476
word:tid	-0.29 0.226 0.064
word:til	0.032 -0.097 0.065
word:tilbag	0.037 0.05 -0.087
word:tilbud	0.02 -0.001 -0.019
word:tillad	-0.031 -0.015 0.046
word:tim	-0.056 -0.089 0.145
word:ting	0.26 -0.035 -0.225
word:tirsdag	0.037 -0.024 -0.013
word:tjen	-0.027 0.019 0.009
word:to	-0.195 -0.119 0.314
word:tog	0.519 -0.061 -0.457
word:tolv	0.096 -0.039 -0.057
word:torsdag	-0.049 -0.016 0.066
word:torv	0.115 -0.002 -0.113
word:trap	-0.201 -0.033 0.234
word:travlt	0.055 -0.003 -0.052
word:tre	0.661 -0.102 -0.56
word:trediv	-0.012 -0.008 0.02
word:tredj	-0.016 -0.003 0.019
word:tret	0.051 -0.017 -0.034
word:troed	-0.202 -0.009 0.211
word:tror	-0.163 0.146 0.016
word:truk	-0.08 -0.051 0.131
word:tryk	0.024 -0.003 -0.021
word:trykt	0.038 -0.002 -0.036
word:træ	0.079 -0.012 -0.067
word:træk	-0.028 -0.005 0.033
word:træn	-0.079 -0.001 0.08
word:træt	0.027 0.025 -0.052
word:tur	0.037 -0.012 -0.025
word:turd	-0.105 -0.003 0.108
word:tusind	0.035 -0.034 -0.001
word:tysk	-0.071 -0.001 0.071
word:tyv	0.286 -0.016 -0.27
word:tårn	-0.11 -0.004 0.114
word:tæl	0.06 -0.005 -0.055
word:tænd	0.269 -0.009 -0.26
word:tænk	0.121 0.097 -0.218
word:tøj	0.158 -0.034 -0.124
word:tør	0.143 -0.013 -0.13
word:ud	-0.223 0.024 0.199
word:ude	0.065 -0.056 -0.009
word:uden	-0.194 0.029 0.165
word:uge	0.073 -0.023 -0.05
word:ugen	0.21 -0.005 -0.205
word:uger	0.019 -0.001 -0.018
word:und	-0.279 0.037 0.243
word:undersøg	-0.062 -0.012 0.075
word:undervis	0.08 -0.003 -0.076
word:undskyld	-0.123 -0.023 0.146
word:ung	-0.128 -0.016 0.144
word:uret	-0.064 -0.009 0.074
word:utro	-0.157 -0.003 0.16
word:vagt	-0.081 -0.001 0.082
word:vand	0.017 -0.043 0.026
word:var	0.15 -0.52 0.369
word:ved	-0.128 0.022 0.106
word:vegn	-0.073 -0.002 0.075
word:vej	-0.05 -0.073 0.123
word:vejl	-0.019 -0.003 0.023
word:vejr	-0.016 -0.002 0.018
word:vel	-0.304 0.582 -0.277
word:ven	-0.074 -0.015 0.089
word:vend	-0.025 -0.007 0.032
word:vent	0.237 -0.078 -0.159
word:vented	-0.053 -0.038 0.091
word:vi	0.029 0.148 -0.177
word:vid	-0.297 0.232 0.064
word:vidst	0.017 -0.009 -0.008
word:vigt	-0.026 0.068 -0.042
word:vikar	0.011 0 -0.01
word:vil	0.771 -0.261 -0.51
word:vindu	0.076 -0.022 -0.053
word:vint	0.207 -0.037 -0.17
word:virk	0.013 0.01 -0.024
word:virked	0.09 -0.003 -0.088
word:vis	0.029 0.232 -0.261
word:vist	-0.127 0.05 0.077
word:vogn	0.052 -0.01 -0.042
word:vognmand	-0.128 -0.017 0.145
word:vor	0.059 -0.021 -0.039
word:vred	0.037 -0.029 -0.007
word:vuggestu	-0.085 -0.007 0.092
word:våg	0.111 -0.012 -0.099
word:vågn	0.137 -0.034 -0.104
word:vågned	-0.066 -0.006 0.071
word:væg	-0.056 -0.016 0.071
word:væk	0.007 0.068 -0.075
word:vælg	-0.055 -0.007 0.062
word:vær	0.326 0.146 -0.471
word:værksted	0.219 -0.001 -0.218
word:værst	-0.088 -0.005 0.093
word:zoo	0.257 -0.008 -0.25
word:åben	-0.008 0.021 -0.013
word:åbn	0.112 -0.013 -0.098
word:åen	-0.11 -0.013 0.123
word:åh	0.085 -0.002 -0.084
word:år	0.338 -0.152 -0.187
word:ældr	0.034 -0.001 -0.033
word:øh	-0.038 -0.031 0.069
word:øje	-0.051 -0.008 0.059
word:øjet	0.128 -0.008 -0.12
word:øjn	-0.047 0.053 -0.006
word:ønsk	0.024 -0.014 -0.01
work3	0.331 -0.269 -0.062
work5	0.094 -0.062 -0.031
workMinusLife	0.797 -0.121 -0.783
wouldOrCould	0.669 -0.637 -0.031
youAll	-0.051 0.507 -0.457`,
  institutional: `no yes
always	0.679 -0.679
after:class:office	0.255 -0.255
after:minimal	0.041 -0.041
anySystem	-0.406 0.406
asked:class:body	0.296 -0.296
asked:class:creature	0.086 -0.086
asked:class:doing	0.062 -0.062
asked:class:family	0.072 -0.072
asked:class:generalWork	-0.054 0.054
asked:class:home	0.278 -0.278
asked:class:joy	0.012 -0.012
asked:class:needed	-0.127 0.127
asked:class:occupation	-0.038 0.038
asked:class:offer	-0.074 0.074
asked:class:office	-0.106 0.106
asked:class:othersWork	0.014 -0.014
asked:class:pastWork	-0.471 0.471
asked:class:place	0.476 -0.476
asked:class:question	-0.155 0.155
asked:class:reply	0.212 -0.212
asked:class:skill	0.275 -0.275
asked:class:thing	0.211 -0.211
asked:class:wish	0.013 -0.013
asked:concrete	0.024 -0.024
asked:many:doing	0.1 -0.1
asked:many:generalWork	-0.035 0.035
asked:many:offer	0.012 -0.012
asked:many:office	0.231 -0.231
asked:many:place	0.1 -0.1
asked:many:skill	-0.042 0.042
asked:many:thing	-0.016 0.016
asked:many:wish	0.094 -0.094
asked:minimal	-0.01 0.01
asked:several:body	-0.01 0.01
asked:several:creature	0.053 -0.053
asked:several:doing	0.024 -0.024
asked:several:family	0.045 -0.045
asked:several:generalWork	0.149 -0.149
asked:several:home	0.212 -0.212
asked:several:joy	-0.095 0.095
asked:several:needed	-0.089 0.089
asked:several:occupation	0.046 -0.046
asked:several:offer	0.028 -0.028
asked:several:office	0.247 -0.247
asked:several:pastWork	0.087 -0.087
asked:several:place	0.047 -0.047
asked:several:question	-0.188 0.188
asked:several:reply	-0.062 0.062
asked:several:skill	0.246 -0.246
asked:several:thing	-0.199 0.199
asked:several:wish	0.087 -0.087
before:class:act	-0.34 0.34
before:class:askOn	0.073 -0.073
before:class:benefit	-0.48 0.48
before:class:defer	0.255 -0.255
before:class:form	-0.45 0.45
before:class:instrumental	-0.011 0.011
before:class:law	-0.013 0.013
before:class:otherWorld	0.114 -0.114
before:class:ownStory	0.073 -0.073
before:class:plainRule	-0.08 0.08
before:class:plan	-0.068 0.068
before:class:praise	0.193 -0.193
before:class:sanction	0.091 -0.091
before:class:sideDetail	0.114 -0.114
before:class:systemParts	-0.019 0.019
before:class:takeUpAgain	0.143 -0.143
before:class:turnAway	-0.205 0.205
before:class:understand	-0.019 0.019
before:institutional	-0.658 0.658
before:institutional+noClass	-0.251 0.251
before:institutional+short	-0.426 0.426
before:many:act	0.066 -0.066
before:many:form	-0.078 0.078
before:many:otherWorld	0.034 -0.034
before:many:plainRule	-0.064 0.064
before:many:praise	0.119 -0.119
before:many:systemParts	0.12 -0.12
before:many:understand	0.011 -0.011
before:several:act	0.118 -0.118
before:several:askOn	0.017 -0.017
before:several:benefit	-0.406 0.406
before:several:defer	-0.102 0.102
before:several:form	-0.467 0.467
before:several:instrumental	0.138 -0.138
before:several:law	-0.286 0.286
before:several:otherWorld	0.049 -0.049
before:several:plainRule	-0.071 0.071
before:several:plan	-0.359 0.359
before:several:praise	0.219 -0.219
before:several:sanction	0.01 -0.01
before:several:systemParts	-0.402 0.402
before:several:takeUpAgain	0.013 -0.013
before:several:understand	-0.05 0.05
chance:institutional	-0.266 0.266
class:act	0.379 -0.379
class:askOn	0.426 -0.426
class:benefit	-0.216 0.216
class:defer	-0.035 0.035
class:form	-0.444 0.444
class:instrumental	-0.436 0.436
class:law	0.056 -0.056
class:otherWorld	0.538 -0.538
class:ownStory	0.155 -0.155
class:plainRule	-0.332 0.332
class:plan	-0.587 0.587
class:praise	0.296 -0.296
class:sanction	0.089 -0.089
class:sideDetail	0.342 -0.342
class:systemParts	0.122 -0.122
class:takeUpAgain	0.098 -0.098
class:turnAway	-0.096 0.096
class:understand	0.257 -0.257
exclaims	0.139 -0.139
figure	0.231 -0.231
first:alle	0.01 -0.01
first:de	-0.069 0.069
first:den	0.045 -0.045
first:der	0.084 -0.084
first:det	0.095 -0.095
first:elleve	-0.106 0.106
first:en	0.096 -0.096
first:er	0.114 -0.114
first:fint	-0.143 0.143
first:fordi	-0.018 0.018
first:godt	-0.031 0.031
first:har	0.096 -0.096
first:hej	0.064 -0.064
first:hun	0.011 -0.011
first:hvilke	0.026 -0.026
first:hvilken	0.053 -0.053
first:hvor	0.104 -0.104
first:hvordan	0.031 -0.031
first:hvornår	-0.063 0.063
first:i	0.011 -0.011
first:ikke	0.031 -0.031
first:ja	-0.145 0.145
first:jeg	0.196 -0.196
first:lad	0.077 -0.077
first:min	0.038 -0.038
first:må	0.098 -0.098
first:nej	-0.028 0.028
first:ni	0.017 -0.017
first:noget	0.011 -0.011
first:nu	0.061 -0.061
first:nå	0.028 -0.028
first:og	-0.149 0.149
first:okay	0.108 -0.108
first:om	-0.088 0.088
first:punkt	-0.08 0.08
first:på	0.021 -0.021
first:sidst	0.02 -0.02
first:skal	0.032 -0.032
first:skriv	0.02 -0.02
first:så	0.021 -0.021
first:tak	0.015 -0.015
first:var	-0.035 0.035
first:vent	0.04 -0.04
first:vi	-0.146 0.146
first:vil	0.01 -0.01
first:værsgo	0.019 -0.019
length	0.287 -0.287
long15	-0.308 0.308
many:act	0.072 -0.072
many:defer	0.13 -0.13
many:form	-0.1 0.1
many:law	-0.061 0.061
many:otherWorld	0.059 -0.059
many:plainRule	-0.237 0.237
many:plan	-0.02 0.02
many:praise	0.076 -0.076
many:sanction	-0.021 0.021
many:systemParts	-0.041 0.041
many:turnAway	-0.048 0.048
mark	0.535 -0.535
minimal	0.369 -0.369
next:institutional	-0.569 0.569
noClass	0.37 -0.37
noQuestion	0.142 -0.142
noSystem	0.642 -0.642
pair:af arbejdsevnen	-0.011 0.011
pair:af den	-0.042 0.042
pair:af det	0.048 -0.048
pair:af en	-0.012 0.012
pair:af mig	0.07 -0.07
pair:altid er	0.088 -0.088
pair:at den	-0.055 0.055
pair:at det	-0.193 0.193
pair:at du	-0.245 0.245
pair:at flytte	0.081 -0.081
pair:at gå	0.101 -0.101
pair:at han	0.091 -0.091
pair:at høre	0.01 -0.01
pair:at komme	-0.033 0.033
pair:at lave	0.022 -0.022
pair:at læse	-0.029 0.029
pair:at man	-0.021 0.021
pair:at miste	0.048 -0.048
pair:at prøve	0.021 -0.021
pair:at sige	0.017 -0.017
pair:at skrive	-0.074 0.074
pair:at vi	-0.107 0.107
pair:at vide	0.05 -0.05
pair:at være	-0.029 0.029
pair:bange for	-0.097 0.097
pair:bare lige	0.036 -0.036
pair:bedst til	0.022 -0.022
pair:begrundelse for	-0.035 0.035
pair:behøver ikke	-0.162 0.162
pair:bekræfte at	-0.042 0.042
pair:beskæftigelse på	-0.1 0.1
pair:betyder at	-0.064 0.064
pair:betydning for	-0.037 0.037
pair:bliver det	-0.096 0.096
pair:brug for	0.011 -0.011
pair:da du	-0.013 0.013
pair:de der	-0.022 0.022
pair:de er	-0.142 0.142
pair:de har	0.092 -0.092
pair:de kan	-0.045 0.045
pair:de sidste	-0.078 0.078
pair:de siger	0.049 -0.049
pair:de skal	0.049 -0.049
pair:de vil	0.093 -0.093
pair:dem der	-0.104 0.104
pair:dem i	0.019 -0.019
pair:dem på	0.034 -0.034
pair:den der	0.015 -0.015
pair:den er	0.065 -0.065
pair:den første	-0.028 0.028
pair:den har	-0.086 0.086
pair:den her	0.111 -0.111
pair:den nye	-0.012 0.012
pair:den om	-0.035 0.035
pair:den skal	-0.044 0.044
pair:den så	0.011 -0.011
pair:denne uge	0.067 -0.067
pair:der altid	0.084 -0.084
pair:der en	-0.041 0.041
pair:der er	0.117 -0.117
pair:der har	-0.023 0.023
pair:der i	0.089 -0.089
pair:der ikke	-0.095 0.095
pair:der kommet	0.012 -0.012
pair:der mangler	-0.096 0.096
pair:der med	-0.033 0.033
pair:der nogen	-0.014 0.014
pair:der noget	0.167 -0.167
pair:der siger	-0.038 0.038
pair:der skal	-0.102 0.102
pair:der stå	0.018 -0.018
pair:der så	-0.018 0.018
pair:der til	-0.111 0.111
pair:det betyder	-0.064 0.064
pair:det bliver	-0.109 0.109
pair:det der	-0.022 0.022
pair:det du	0.147 -0.147
pair:det er	-0.147 0.147
pair:det for	0.021 -0.021
pair:det fra	0.056 -0.056
pair:det få	-0.016 0.016
pair:det før	-0.038 0.038
pair:det gik	0.03 -0.03
pair:det godt	0.092 -0.092
pair:det går	0.01 -0.01
pair:det gør	0.053 -0.053
pair:det har	0.044 -0.044
pair:det her	0.046 -0.046
pair:det i	-0.143 0.143
pair:det ikke	-0.032 0.032
pair:det inden	-0.02 0.02
pair:det jeg	0.031 -0.031
pair:det kræver	0.027 -0.027
pair:det kunne	0.107 -0.107
pair:det lyder	0.039 -0.039
pair:det med	0.05 -0.05
pair:det må	0.034 -0.034
pair:det noget	-0.028 0.028
pair:det og	-0.066 0.066
pair:det over	0.043 -0.043
pair:det på	0.2 -0.2
pair:det skal	-0.07 0.07
pair:det skriver	-0.102 0.102
pair:det står	0.09 -0.09
pair:det tager	0.033 -0.033
pair:det til	-0.154 0.154
pair:det tæller	-0.035 0.035
pair:det var	0.025 -0.025
pair:det ved	0.139 -0.139
pair:det være	-0.188 0.188
pair:dig at	0.013 -0.013
pair:dig der	0.027 -0.027
pair:dig det	0.039 -0.039
pair:dig og	0.059 -0.059
pair:dig om	-0.034 0.034
pair:dig selv	0.087 -0.087
pair:dig til	-0.078 0.078
pair:din læge	-0.13 0.13
pair:din mor	0.021 -0.021
pair:din plan	0.024 -0.024
pair:din seneste	-0.011 0.011
pair:din søn	0.016 -0.016
pair:dine tolv	0.055 -0.055
pair:du at	0.015 -0.015
pair:du bare	-0.051 0.051
pair:du bedst	0.02 -0.02
pair:du behøver	-0.162 0.162
pair:du bliver	-0.096 0.096
pair:du dansk	-0.131 0.131
pair:du der	0.033 -0.033
pair:du dine	-0.088 0.088
pair:du en	0.095 -0.095
pair:du er	-0.226 0.226
pair:du et	0.018 -0.018
pair:du fik	-0.037 0.037
pair:du fået	0.021 -0.021
pair:du får	-0.174 0.174
pair:du gerne	0.043 -0.043
pair:du gjort	0.039 -0.039
pair:du godt	-0.198 0.198
pair:du har	0.303 -0.303
pair:du huske	0.062 -0.062
pair:du ikke	0.102 -0.102
pair:du kan	-0.117 0.117
pair:du kom	0.018 -0.018
pair:du mangler	0.058 -0.058
pair:du med	0.012 -0.012
pair:du modtaget	-0.029 0.029
pair:du må	-0.012 0.012
pair:du nogen	-0.032 0.032
pair:du noget	-0.055 0.055
pair:du og	0.016 -0.016
pair:du også	0.028 -0.028
pair:du på	0.015 -0.015
pair:du ret	-0.05 0.05
pair:du selv	0.043 -0.043
pair:du ser	0.036 -0.036
pair:du sidst	-0.071 0.071
pair:du siger	0.07 -0.07
pair:du skal	0.035 -0.035
pair:du skrev	0.056 -0.056
pair:du til	0.012 -0.012
pair:du var	0.012 -0.012
pair:du vil	-0.11 0.11
pair:du ville	0.029 -0.029
pair:du været	0.04 -0.04
pair:efter loven	-0.013 0.013
pair:eller det	0.082 -0.082
pair:eller nej	-0.014 0.014
pair:ellers kan	-0.01 0.01
pair:en af	-0.019 0.019
pair:en dato	0.051 -0.051
pair:en der	-0.034 0.034
pair:en flot	-0.015 0.015
pair:en fra	0.148 -0.148
pair:en indsats	0.051 -0.051
pair:en kop	0.089 -0.089
pair:en mentor	-0.018 0.018
pair:en ny	-0.021 0.021
pair:en plan	-0.012 0.012
pair:en praktik	-0.01 0.01
pair:en på	-0.107 0.107
pair:en skala	-0.027 0.027
pair:en tegning	0.014 -0.014
pair:en underskrift	-0.093 0.093
pair:er at	-0.084 0.084
pair:er blevet	0.016 -0.016
pair:er da	0.021 -0.021
pair:er de	-0.033 0.033
pair:er den	-0.199 0.199
pair:er der	0.062 -0.062
pair:er desværre	-0.032 0.032
pair:er dig	0.026 -0.026
pair:er din	0.055 -0.055
pair:er du	-0.05 0.05
pair:er en	-0.045 0.045
pair:er et	0.214 -0.214
pair:er forkert	-0.069 0.069
pair:er god	0.038 -0.038
pair:er godt	0.016 -0.016
pair:er gratis	0.011 -0.011
pair:er gået	0.017 -0.017
pair:er her	0.023 -0.023
pair:er i	-0.035 0.035
pair:er ikke	-0.197 0.197
pair:er ingen	0.011 -0.011
pair:er jeg	0.026 -0.026
pair:er jo	0.08 -0.08
pair:er klar	-0.091 0.091
pair:er kommet	-0.028 0.028
pair:er noget	0.074 -0.074
pair:er noteret	0.104 -0.104
pair:er obligatorisk	-0.046 0.046
pair:er omfattet	-0.01 0.01
pair:er os	0.035 -0.035
pair:er planen	0.01 -0.01
pair:er på	0.13 -0.13
pair:er seks	0.013 -0.013
pair:er sket	0.101 -0.101
pair:er stadig	-0.036 0.036
pair:er søvn	0.016 -0.016
pair:er to	0.078 -0.078
pair:er vigtigt	-0.016 0.016
pair:er åben	0.088 -0.088
pair:erfaring med	0.044 -0.044
pair:et felt	-0.022 0.022
pair:et godt	0.034 -0.034
pair:et halvt	0.026 -0.026
pair:et hold	-0.041 0.041
pair:et krav	-0.017 0.017
pair:et lokale	-0.107 0.107
pair:et sted	0.01 -0.01
pair:et år	-0.025 0.025
pair:faktisk ikke	-0.031 0.031
pair:fat på	0.021 -0.021
pair:fik du	0.01 -0.01
pair:finder vi	0.012 -0.012
pair:fint så	-0.128 0.128
pair:fire uger	0.075 -0.075
pair:fjorten dage	-0.028 0.028
pair:folk med	-0.026 0.026
pair:for at	-0.101 0.101
pair:for det	-0.134 0.134
pair:for en	0.012 -0.012
pair:for i	0.013 -0.013
pair:for mange	0.103 -0.103
pair:fordi du	0.043 -0.043
pair:forstår du	-0.034 0.034
pair:fra den	-0.018 0.018
pair:fra nu	0.02 -0.02
pair:fra os	0.091 -0.091
pair:fra sidste	-0.01 0.01
pair:fredag skal	0.02 -0.02
pair:få betydning	-0.016 0.016
pair:få en	-0.012 0.012
pair:får du	0.124 -0.124
pair:færdig med	0.012 -0.012
pair:før du	0.012 -0.012
pair:før jeg	-0.019 0.019
pair:før vi	-0.015 0.015
pair:først og	0.038 -0.038
pair:først skal	0.014 -0.014
pair:gang med	0.039 -0.039
pair:gerne have	0.031 -0.031
pair:gjort det	0.039 -0.039
pair:godt at	0.01 -0.01
pair:godt se	0.01 -0.01
pair:godt spørgsmål	0.033 -0.033
pair:godt så	-0.175 0.175
pair:godt ud	0.033 -0.033
pair:går det	0.021 -0.021
pair:går vi	-0.038 0.038
pair:gør det	0.044 -0.044
pair:gør du	-0.024 0.024
pair:haft de	-0.017 0.017
pair:halvt år	0.026 -0.026
pair:ham der	0.03 -0.03
pair:ham nu	0.018 -0.018
pair:han er	0.048 -0.048
pair:han ikke	0.056 -0.056
pair:hans nummer	0.019 -0.019
pair:har betydning	-0.022 0.022
pair:har det	-0.01 0.01
pair:har du	0.012 -0.012
pair:har en	-0.013 0.013
pair:har et	-0.012 0.012
pair:har fået	0.032 -0.032
pair:har gjort	-0.015 0.015
pair:har haft	-0.012 0.012
pair:har i	0.012 -0.012
pair:har jeg	-0.132 0.132
pair:har jo	-0.015 0.015
pair:har læst	0.084 -0.084
pair:har skrevet	-0.129 0.129
pair:har taget	0.014 -0.014
pair:har vi	0.112 -0.112
pair:har virkelig	0.051 -0.051
pair:have bekræftet	-0.01 0.01
pair:have dine	0.05 -0.05
pair:have dit	-0.024 0.024
pair:have skrevet	0.018 -0.018
pair:have styr	-0.061 0.061
pair:hende der	-0.04 0.04
pair:her i	-0.025 0.025
pair:her med	0.05 -0.05
pair:her og	-0.076 0.076
pair:hos os	0.015 -0.015
pair:huske at	0.017 -0.017
pair:hvad der	-0.029 0.029
pair:hvad er	0.047 -0.047
pair:hvad kan	0.083 -0.083
pair:hvad kunne	0.011 -0.011
pair:hvad siger	0.072 -0.072
pair:hvad skal	-0.046 0.046
pair:hvad skulle	0.015 -0.015
pair:hvad var	-0.077 0.077
pair:hvad vil	0.02 -0.02
pair:hvem der	0.068 -0.068
pair:hvem har	0.026 -0.026
pair:hvem skal	0.013 -0.013
pair:hver dag	-0.034 0.034
pair:hvert fald	-0.153 0.153
pair:hvis der	-0.014 0.014
pair:hvis det	0.03 -0.03
pair:hvis du	-0.19 0.19
pair:hvor kommer	0.051 -0.051
pair:hvor langt	0.01 -0.01
pair:hvor længe	0.031 -0.031
pair:hvor mange	-0.046 0.046
pair:hvor tingene	0.016 -0.016
pair:hvordan er	0.012 -0.012
pair:hvordan går	0.021 -0.021
pair:hvornår har	-0.072 0.072
pair:høre at	0.036 -0.036
pair:i dag	0.082 -0.082
pair:i den	0.101 -0.101
pair:i denne	0.068 -0.068
pair:i det	0.019 -0.019
pair:i dig	0.1 -0.1
pair:i din	0.059 -0.059
pair:i en	-0.045 0.045
pair:i et	-0.024 0.024
pair:i gang	0.053 -0.053
pair:i går	0.037 -0.037
pair:i huset	-0.025 0.025
pair:i hvert	-0.153 0.153
pair:i jeres	-0.013 0.013
pair:i kantinen	-0.048 0.048
pair:i løbet	-0.01 0.01
pair:i min	-0.017 0.017
pair:i næste	-0.13 0.13
pair:i op	-0.011 0.011
pair:i orden	-0.237 0.237
pair:i sagen	-0.036 0.036
pair:i stedet	0.02 -0.02
pair:i tre	0.013 -0.013
pair:i tvivl	0.013 -0.013
pair:i uge	-0.011 0.011
pair:i vejen	-0.119 0.119
pair:i ydelsen	-0.035 0.035
pair:i år	0.01 -0.01
pair:ikke at	-0.036 0.036
pair:ikke bare	0.041 -0.041
pair:ikke det	-0.026 0.026
pair:ikke dig	-0.056 0.056
pair:ikke engang	0.013 -0.013
pair:ikke er	0.014 -0.014
pair:ikke fra	0.011 -0.011
pair:ikke hvad	0.012 -0.012
pair:ikke i	0.019 -0.019
pair:ikke kan	0.038 -0.038
pair:ikke men	0.049 -0.049
pair:ikke møder	-0.019 0.019
pair:ikke nogen	0.036 -0.036
pair:ikke noget	-0.117 0.117
pair:ikke os	-0.146 0.146
pair:ikke se	-0.012 0.012
pair:ikke være	0.082 -0.082
pair:ind og	0.023 -0.023
pair:ind til	0.023 -0.023
pair:inden du	-0.041 0.041
pair:ja de	0.022 -0.022
pair:ja den	-0.01 0.01
pair:ja det	0.038 -0.038
pair:ja eller	-0.011 0.011
pair:ja ja	0.011 -0.011
pair:ja medmindre	0.01 -0.01
pair:ja men	-0.027 0.027
pair:ja og	-0.09 0.09
pair:ja vi	0.074 -0.074
pair:jeg bare	-0.051 0.051
pair:jeg det	-0.132 0.132
pair:jeg er	0.165 -0.165
pair:jeg godt	0.015 -0.015
pair:jeg går	0.019 -0.019
pair:jeg har	0.128 -0.128
pair:jeg ikke	0.065 -0.065
pair:jeg ind	-0.172 0.172
pair:jeg kan	-0.072 0.072
pair:jeg nødt	0.097 -0.097
pair:jeg siger	-0.021 0.021
pair:jeg skal	-0.339 0.339
pair:jeg skriver	0.053 -0.053
pair:jeg spørger	0.096 -0.096
pair:jeg synes	0.02 -0.02
pair:jeg til	0.082 -0.082
pair:jeg tilbage	-0.058 0.058
pair:jeg vide	-0.037 0.037
pair:jo en	0.112 -0.112
pair:jo et	-0.059 0.059
pair:jo gå	-0.028 0.028
pair:jo ikke	0.032 -0.032
pair:kaffe og	0.089 -0.089
pair:kan det	-0.015 0.015
pair:kan få	-0.062 0.062
pair:kan godt	0.034 -0.034
pair:kan ikke	0.017 -0.017
pair:kan se	0.022 -0.022
pair:kan vi	-0.036 0.036
pair:kigger på	-0.045 0.045
pair:klar over	-0.03 0.03
pair:komme videre	-0.02 0.02
pair:kommer det	0.046 -0.046
pair:kommet frem	-0.034 0.034
pair:kop kaffe	0.089 -0.089
pair:krav om	-0.011 0.011
pair:kunne det	0.091 -0.091
pair:kunne du	0.018 -0.018
pair:kunne vi	0.012 -0.012
pair:lad os	0.125 -0.125
pair:lave en	-0.045 0.045
pair:lavet en	-0.034 0.034
pair:lidt de	0.046 -0.046
pair:lidt mere	0.016 -0.016
pair:lige have	-0.035 0.035
pair:lige lidt	0.029 -0.029
pair:lige nu	0.068 -0.068
pair:lige se	-0.103 0.103
pair:lov at	0.088 -0.088
pair:lov til	0.019 -0.019
pair:lyder som	0.033 -0.033
pair:løbet af	-0.01 0.01
pair:man er	0.084 -0.084
pair:man ikke	-0.05 0.05
pair:mange har	0.104 -0.104
pair:mange timer	-0.021 0.021
pair:mangler en	-0.087 0.087
pair:mangler noget	0.014 -0.014
pair:mangler vi	-0.012 0.012
pair:med at	0.037 -0.037
pair:med blyant	-0.034 0.034
pair:med børn	0.042 -0.042
pair:med dem	-0.027 0.027
pair:med den	0.098 -0.098
pair:med dig	-0.061 0.061
pair:med en	0.063 -0.063
pair:med hende	0.018 -0.018
pair:med hvad	0.062 -0.062
pair:med i	-0.082 0.082
pair:med jeg	-0.023 0.023
pair:medmindre du	0.01 -0.01
pair:meget i	0.016 -0.016
pair:men det	0.011 -0.011
pair:men du	-0.011 0.011
pair:men jeg	0.056 -0.056
pair:men nu	0.031 -0.031
pair:mere end	-0.018 0.018
pair:mig der	0.038 -0.038
pair:mig og	0.044 -0.044
pair:min mand	0.039 -0.039
pair:må du	0.103 -0.103
pair:må have	-0.027 0.027
pair:må jeg	0.099 -0.099
pair:nej det	0.021 -0.021
pair:nej men	-0.091 0.091
pair:nej til	-0.048 0.048
pair:nej vent	0.03 -0.03
pair:nogen der	0.018 -0.018
pair:noget andet	-0.017 0.017
pair:noget der	0.102 -0.102
pair:noget du	0.019 -0.019
pair:noget for	-0.039 0.039
pair:noget i	-0.112 0.112
pair:noget med	0.088 -0.088
pair:noget om	0.049 -0.049
pair:noget ved	0.04 -0.04
pair:noget vi	0.082 -0.082
pair:nu af	0.02 -0.02
pair:nu er	0.082 -0.082
pair:nu og	0.038 -0.038
pair:nu skal	0.045 -0.045
pair:nå så	-0.017 0.017
pair:når du	-0.094 0.094
pair:næste side	-0.041 0.041
pair:næste uge	-0.13 0.13
pair:nødt til	0.181 -0.181
pair:og at	-0.025 0.025
pair:og de	0.058 -0.058
pair:og den	-0.034 0.034
pair:og der	-0.104 0.104
pair:og det	-0.153 0.153
pair:og din	0.02 -0.02
pair:og du	-0.016 0.016
pair:og et	0.059 -0.059
pair:og hvem	0.085 -0.085
pair:og hvordan	-0.086 0.086
pair:og hvornår	-0.115 0.115
pair:og i	-0.079 0.079
pair:og jeg	0.06 -0.06
pair:og kigger	-0.026 0.026
pair:og se	0.014 -0.014
pair:og spørger	0.017 -0.017
pair:og så	-0.124 0.124
pair:og vi	0.014 -0.014
pair:også i	0.012 -0.012
pair:også være	0.035 -0.035
pair:okay det	0.03 -0.03
pair:okay så	0.088 -0.088
pair:om dagen	-0.067 0.067
pair:om der	-0.031 0.031
pair:om det	0.014 -0.014
pair:om du	-0.172 0.172
pair:om en	0.018 -0.018
pair:om kompetencer	-0.033 0.033
pair:om på	-0.012 0.012
pair:om ugen	-0.061 0.061
pair:omfattet af	-0.01 0.01
pair:op til	-0.029 0.029
pair:ordinær beskæftigelse	-0.1 0.1
pair:os det	-0.15 0.15
pair:os se	0.065 -0.065
pair:os tage	0.016 -0.016
pair:os to	0.1 -0.1
pair:over hvad	-0.031 0.031
pair:penge for	-0.039 0.039
pair:planen for	0.01 -0.01
pair:på at	-0.01 0.01
pair:på bagsiden	0.266 -0.266
pair:på dem	0.013 -0.013
pair:på den	-0.083 0.083
pair:på det	0.065 -0.065
pair:på dig	0.032 -0.032
pair:på dine	-0.071 0.071
pair:på en	-0.035 0.035
pair:på fredag	0.116 -0.116
pair:på ikke	0.01 -0.01
pair:på jobnet	-0.022 0.022
pair:på noget	0.011 -0.011
pair:på og	-0.127 0.127
pair:på to	0.018 -0.018
pair:på tredje	-0.022 0.022
pair:ret til	-0.061 0.061
pair:ringer jeg	0.069 -0.069
pair:ro på	0.022 -0.022
pair:sagde du	0.054 -0.054
pair:sammen med	-0.064 0.064
pair:se at	0.015 -0.015
pair:se om	0.073 -0.073
pair:se på	-0.106 0.106
pair:ses vi	0.011 -0.011
pair:siden sidst	0.013 -0.013
pair:sidst sagde	0.01 -0.01
pair:sidste tre	-0.031 0.031
pair:siger det	0.084 -0.084
pair:siger du	0.04 -0.04
pair:siger man	0.151 -0.151
pair:siger til	-0.022 0.022
pair:siger vi	0.013 -0.013
pair:skal bare	0.021 -0.021
pair:skal den	0.046 -0.046
pair:skal der	-0.109 0.109
pair:skal det	0.032 -0.032
pair:skal du	0.065 -0.065
pair:skal gøre	-0.011 0.011
pair:skal have	0.07 -0.07
pair:skal i	-0.028 0.028
pair:skal ikke	0.059 -0.059
pair:skal jeg	-0.141 0.141
pair:skal jo	-0.069 0.069
pair:skal lige	-0.048 0.048
pair:skal ligge	-0.015 0.015
pair:skal mødes	-0.017 0.017
pair:skal nok	0.033 -0.033
pair:skal også	-0.023 0.023
pair:skal sige	0.068 -0.068
pair:skal ske	-0.032 0.032
pair:skal skrive	-0.142 0.142
pair:skal spørge	-0.015 0.015
pair:skal stå	0.067 -0.067
pair:skal tage	0.033 -0.033
pair:skal vi	-0.045 0.045
pair:skal vide	-0.014 0.014
pair:skal være	-0.132 0.132
pair:skrev du	0.01 -0.01
pair:skrev i	0.056 -0.056
pair:skriver jeg	-0.036 0.036
pair:skriver til	0.029 -0.029
pair:skriver vi	0.234 -0.234
pair:skulle der	0.015 -0.015
pair:slet ikke	0.011 -0.011
pair:snakke om	0.033 -0.033
pair:som noget	0.019 -0.019
pair:spørg om	0.012 -0.012
pair:spørge om	-0.014 0.014
pair:spørger til	-0.03 0.03
pair:starte med	0.039 -0.039
pair:stedet for	0.018 -0.018
pair:stolt af	0.031 -0.031
pair:styr på	-0.032 0.032
pair:stå på	0.017 -0.017
pair:står i	0.056 -0.056
pair:syg skal	-0.035 0.035
pair:synes du	0.073 -0.073
pair:synes vi	0.017 -0.017
pair:så det	-0.037 0.037
pair:så du	0.012 -0.012
pair:så er	-0.231 0.231
pair:så finder	0.012 -0.012
pair:så får	0.114 -0.114
pair:så jeg	-0.033 0.033
pair:så kan	-0.03 0.03
pair:så lad	0.04 -0.04
pair:så mangler	-0.012 0.012
pair:så meget	0.016 -0.016
pair:så må	-0.017 0.017
pair:så retter	-0.072 0.072
pair:så ringer	0.01 -0.01
pair:så ses	0.011 -0.011
pair:så siger	0.087 -0.087
pair:så skal	-0.1 0.1
pair:så skriver	0.235 -0.235
pair:så vi	-0.072 0.072
pair:sådan en	0.011 -0.011
pair:søge om	0.016 -0.016
pair:søvn og	0.016 -0.016
pair:tage den	0.051 -0.051
pair:tager den	-0.039 0.039
pair:tager vi	0.011 -0.011
pair:tak fordi	0.043 -0.043
pair:tak så	-0.038 0.038
pair:talt med	0.056 -0.056
pair:talte om	0.014 -0.014
pair:tid til	0.019 -0.019
pair:til alle	0.061 -0.061
pair:til at	0.199 -0.199
pair:til den	-0.079 0.079
pair:til det	-0.028 0.028
pair:til dig	0.125 -0.125
pair:til du	0.024 -0.024
pair:til en	0.032 -0.032
pair:til folk	0.067 -0.067
pair:til for	-0.173 0.173
pair:til ham	0.086 -0.086
pair:til hvis	0.023 -0.023
pair:til mig	0.022 -0.022
pair:til næste	-0.037 0.037
pair:til og	-0.025 0.025
pair:til sygehuset	0.027 -0.027
pair:til to	-0.029 0.029
pair:ting jeg	0.028 -0.028
pair:to timer	0.055 -0.055
pair:to ting	0.061 -0.061
pair:tre gange	0.013 -0.013
pair:tre kvarter	0.015 -0.015
pair:tre år	-0.045 0.045
pair:tvivl om	0.013 -0.013
pair:tænke over	0.029 -0.029
pair:tænke på	0.03 -0.03
pair:tænker du	0.012 -0.012
pair:tænker jeg	0.01 -0.01
pair:uddannelse og	-0.01 0.01
pair:uger og	-0.012 0.012
pair:var der	-0.036 0.036
pair:var det	-0.13 0.13
pair:var din	-0.035 0.035
pair:var du	0.035 -0.035
pair:var forkert	-0.038 0.038
pair:var i	0.036 -0.036
pair:ved ikke	0.011 -0.011
pair:vi bruge	0.014 -0.014
pair:vi det	0.127 -0.127
pair:vi en	-0.019 0.019
pair:vi er	0.034 -0.034
pair:vi får	-0.039 0.039
pair:vi har	-0.195 0.195
pair:vi have	-0.129 0.129
pair:vi ikke	-0.03 0.03
pair:vi kan	0.084 -0.084
pair:vi lige	-0.052 0.052
pair:vi om	0.031 -0.031
pair:vi se	0.013 -0.013
pair:vi skal	0.167 -0.167
pair:vi skrive	-0.094 0.094
pair:vi tage	0.028 -0.028
pair:vi tager	0.086 -0.086
pair:vi ud	0.017 -0.017
pair:videre til	-0.027 0.027
pair:vil du	0.032 -0.032
pair:vil gerne	0.013 -0.013
pair:vil have	-0.122 0.122
pair:ville tænke	0.013 -0.013
pair:vurderer du	-0.094 0.094
pair:vurderingen af	-0.055 0.055
pair:være en	-0.028 0.028
pair:være et	0.088 -0.088
pair:være i	-0.133 0.133
pair:være på	-0.01 0.01
pair:være stolt	0.031 -0.031
pair:været der	0.063 -0.063
pair:år og	-0.024 0.024
pair:øverst på	0.011 -0.011
question:choice	-0.015 0.015
question:closed	0.168 -0.168
question:declarative	-0.368 0.368
question:narrow	-0.125 0.125
question:open	0.442 -0.442
question:tag	0.342 -0.342
several:act	0.461 -0.461
several:askOn	0.024 -0.024
several:benefit	-0.213 0.213
several:defer	0.101 -0.101
several:form	-0.424 0.424
several:instrumental	-0.04 0.04
several:law	-0.405 0.405
several:otherWorld	0.276 -0.276
several:plainRule	-0.242 0.242
several:plan	-0.42 0.42
several:praise	0.159 -0.159
several:sanction	-0.104 0.104
several:sideDetail	-0.254 0.254
several:systemParts	-0.351 0.351
several:takeUpAgain	0.082 -0.082
several:turnAway	-0.067 0.067
several:understand	0.23 -0.23
short3	0.162 -0.162
short6	0.309 -0.309
system2	-0.166 0.166
system3	-0.446 0.446
word:af	0.196 -0.196
word:afbrud	-0.058 0.058
word:afklar	-0.01 0.01
word:aft	0.067 -0.067
word:aftal	-0.025 0.025
word:aldr	0.032 -0.032
word:all	0.034 -0.034
word:altid	0.154 -0.154
word:altså	-0.124 0.124
word:ankestyr	-0.017 0.017
word:ansat	-0.035 0.035
word:arbejd	-0.084 0.084
word:arbejdsevn	-0.018 0.018
word:arm	0.011 -0.011
word:at	-0.038 0.038
word:bageft	0.013 -0.013
word:bageri	0.012 -0.012
word:bagsid	0.319 -0.319
word:bang	-0.115 0.115
word:bar	-0.047 0.047
word:bedr	0.029 -0.029
word:bedst	0.056 -0.056
word:befordring	-0.015 0.015
word:beg	0.025 -0.025
word:begrund	-0.042 0.042
word:begynd	0.073 -0.073
word:behøv	-0.189 0.189
word:bekræft	-0.062 0.062
word:besked	0.044 -0.044
word:beskrev	-0.036 0.036
word:beskæft	-0.12 0.12
word:bestem	-0.04 0.04
word:betyd	-0.073 0.073
word:betydning	-0.045 0.045
word:bevilg	-0.018 0.018
word:bibliotek	0.013 -0.013
word:bil	-0.227 0.227
word:bip	0.029 -0.029
word:bliv	-0.155 0.155
word:blodprøv	0.025 -0.025
word:blyant	-0.041 0.041
word:bol	0.017 -0.017
word:bord	0.111 -0.111
word:borg	0.18 -0.18
word:bort	-0.114 0.114
word:brev	-0.098 0.098
word:brug	0.036 -0.036
word:bænk	0.023 -0.023
word:børn	0.07 -0.07
word:cykl	0.014 -0.014
word:da	0.077 -0.077
word:dag	-0.207 0.207
word:danmark	-0.017 0.017
word:dansk	-0.14 0.14
word:dato	-0.307 0.307
word:de	-0.193 0.193
word:dej	0.011 -0.011
word:del	0.04 -0.04
word:dem	0.057 -0.057
word:den	-0.078 0.078
word:der	0.04 -0.04
word:derhjem	0.015 -0.015
word:derop	0.029 -0.029
word:desvær	-0.085 0.085
word:det	0.165 -0.165
word:dig	0.17 -0.17
word:din	-0.235 0.235
word:dokument	-0.023 0.023
word:drøm	0.012 -0.012
word:du	-0.025 0.025
word:dyr	0.01 -0.01
word:dér	-0.271 0.271
word:døgnrytm	0.055 -0.055
word:dør	0.115 -0.115
word:eft	-0.072 0.072
word:eftermiddag	0.01 -0.01
word:ejer	-0.017 0.017
word:ell	-0.181 0.181
word:ellev	-0.127 0.127
word:en	0.258 -0.258
word:end	-0.033 0.033
word:endnu	0.061 -0.061
word:engang	0.041 -0.041
word:enig	-0.16 0.16
word:er	-0.314 0.314
word:erfaring	-0.164 0.164
word:et	0.211 -0.211
word:fag	0.013 -0.013
word:faktisk	-0.036 0.036
word:fald	-0.308 0.308
word:fat	0.026 -0.026
word:felt	-0.066 0.066
word:fem	0.083 -0.083
word:femogtyv	-0.15 0.15
word:femt	0.025 -0.025
word:feri	-0.047 0.047
word:fik	-0.013 0.013
word:find	0.035 -0.035
word:fint	-0.123 0.123
word:fir	0.051 -0.051
word:flyt	0.077 -0.077
word:folk	0.06 -0.06
word:for	-0.012 0.012
word:fordi	0.02 -0.02
word:forkert	-0.123 0.123
word:forlæng	0.018 -0.018
word:forløb	-0.182 0.182
word:formu	-0.033 0.033
word:formål	-0.072 0.072
word:forstå	-0.033 0.033
word:forstår	0.021 -0.021
word:fortæl	0.101 -0.101
word:forår	0.018 -0.018
word:fra	0.161 -0.161
word:fravær	-0.04 0.04
word:fredag	0.229 -0.229
word:frem	0.198 -0.198
word:fritid	0.015 -0.015
word:fugl	0.032 -0.032
word:fyr	0.025 -0.025
word:få	-0.081 0.081
word:fået	0.076 -0.076
word:får	-0.101 0.101
word:færd	0.032 -0.032
word:følg	-0.013 0.013
word:før	-0.167 0.167
word:først	0.047 -0.047
word:gaml	-0.045 0.045
word:gang	0.091 -0.091
word:gern	0.063 -0.063
word:gik	0.048 -0.048
word:giv	-0.081 0.081
word:gjord	0.013 -0.013
word:gjort	0.094 -0.094
word:glad	0.014 -0.014
word:god	-0.024 0.024
word:godkend	0.063 -0.063
word:godt	0.127 -0.127
word:gratis	0.013 -0.013
word:grund	-0.116 0.116
word:grup	-0.018 0.018
word:gå	0.096 -0.096
word:gået	0.024 -0.024
word:går	-0.043 0.043
word:gæld	-0.03 0.03
word:gør	0.132 -0.132
word:haft	-0.082 0.082
word:halvt	0.032 -0.032
word:ham	0.15 -0.15
word:han	0.149 -0.149
word:har	0.029 -0.029
word:hav	-0.227 0.227
word:hed	0.066 -0.066
word:hej	0.077 -0.077
word:hel	0.026 -0.026
word:helbred	-0.06 0.06
word:helt	0.013 -0.013
word:hend	-0.038 0.038
word:her	-0.112 0.112
word:herind	0.047 -0.047
word:hjem	-0.051 0.051
word:hjælp	-0.023 0.023
word:hold	-0.062 0.062
word:hos	0.019 -0.019
word:hul	0.016 -0.016
word:hun	0.094 -0.094
word:hund	0.027 -0.027
word:hus	-0.023 0.023
word:husk	0.102 -0.102
word:hvad	0.317 -0.317
word:hvem	0.248 -0.248
word:hver	-0.063 0.063
word:hvert	-0.183 0.183
word:hvilk	-0.072 0.072
word:hvis	-0.291 0.291
word:hvor	0.127 -0.127
word:hvordan	-0.026 0.026
word:hvornår	-0.211 0.211
word:hård	0.015 -0.015
word:hænd	0.018 -0.018
word:hæng	0.014 -0.014
word:hør	0.173 -0.173
word:hørt	0.03 -0.03
word:i	-0.182 0.182
word:igen	-0.198 0.198
word:ikk	-0.196 0.196
word:ind	-0.148 0.148
word:indb	0.087 -0.087
word:indsat	0.054 -0.054
word:indstilling	-0.021 0.021
word:indtil	-0.057 0.057
word:ing	0.021 -0.021
word:ja	-0.148 0.148
word:jeg	0.409 -0.409
word:jer	0.149 -0.149
word:jo	0.133 -0.133
word:job	-0.076 0.076
word:jobafklaring	-0.016 0.016
word:jobcent	-0.02 0.02
word:jobn	-0.026 0.026
word:journal	-0.024 0.024
word:jul	-0.013 0.013
word:kaf	0.109 -0.109
word:kan	0.043 -0.043
word:kantin	-0.058 0.058
word:kas	-0.189 0.189
word:ked	0.015 -0.015
word:kend	0.017 -0.017
word:klar	-0.095 0.095
word:klip	0.015 -0.015
word:klok	-0.03 0.03
word:knap	-0.011 0.011
word:kollega	0.01 -0.01
word:kom	0.164 -0.164
word:kommun	-0.033 0.033
word:kompetenc	-0.039 0.039
word:kop	0.109 -0.109
word:kost	0.031 -0.031
word:kran	-0.018 0.018
word:krav	0.061 -0.061
word:kron	-0.027 0.027
word:kun	-0.146 0.146
word:kur	-0.01 0.01
word:kursus	0.013 -0.013
word:kvart	0.018 -0.018
word:køk	0.149 -0.149
word:kør	-0.114 0.114
word:lad	0.159 -0.159
word:lag	0.024 -0.024
word:lang	0.018 -0.018
word:lav	-0.075 0.075
word:led	-0.027 0.027
word:lid	0.016 -0.016
word:lidt	0.179 -0.179
word:lig	-0.048 0.048
word:linj	-0.037 0.037
word:list	-0.107 0.107
word:loft	0.067 -0.067
word:lokal	-0.128 0.128
word:lov	0.07 -0.07
word:luk	0.126 -0.126
word:lyd	0.054 -0.054
word:læg	-0.286 0.286
word:lægeattest	-0.021 0.021
word:læng	0.026 -0.026
word:læs	-0.021 0.021
word:læst	0.102 -0.102
word:løft	0.108 -0.108
word:løn	-0.144 0.144
word:man	0.14 -0.14
word:mand	0.069 -0.069
word:mandag	0.142 -0.142
word:mang	0.148 -0.148
word:mangl	-0.038 0.038
word:maskin	-0.015 0.015
word:med	0.189 -0.189
word:medicin	0.025 -0.025
word:medmindr	0.012 -0.012
word:meg	0.06 -0.06
word:meld	0.107 -0.107
word:men	-0.078 0.078
word:mentor	-0.022 0.022
word:mer	-0.024 0.024
word:met	0.01 -0.01
word:mig	0.131 -0.131
word:millim	0.059 -0.059
word:min	0.117 -0.117
word:mindst	-0.019 0.019
word:mist	0.055 -0.055
word:mit	0.016 -0.016
word:modtag	-0.037 0.037
word:mor	0.027 -0.027
word:motivation	-0.041 0.041
word:mur	0.01 -0.01
word:må	-0.198 0.198
word:måd	-0.164 0.164
word:mål	-0.133 0.133
word:måned	-0.099 0.099
word:måt	0.022 -0.022
word:mød	-0.076 0.076
word:mødep	-0.197 0.197
word:nabo	0.015 -0.015
word:nat	0.15 -0.15
word:navn	0.035 -0.035
word:ned	0.115 -0.115
word:nej	-0.077 0.077
word:netværk	-0.047 0.047
word:ni	-0.145 0.145
word:nog	-0.025 0.025
word:nogl	0.031 -0.031
word:nok	0.108 -0.108
word:not	0.023 -0.023
word:nu	0.359 -0.359
word:num	0.076 -0.076
word:ny	-0.023 0.023
word:nå	0.011 -0.011
word:nåed	0.02 -0.02
word:når	-0.088 0.088
word:næst	-0.193 0.193
word:nødt	0.217 -0.217
word:nøgl	0.032 -0.032
word:obligatorisk	-0.055 0.055
word:og	-0.284 0.284
word:også	-0.021 0.021
word:okay	0.132 -0.132
word:om	-0.217 0.217
word:omfat	-0.012 0.012
word:onsdag	0.027 -0.027
word:opdat	-0.028 0.028
word:opfølgning	-0.041 0.041
word:ophold	-0.021 0.021
word:oply	-0.032 0.032
word:oplysning	-0.031 0.031
word:ord	-0.264 0.264
word:ordinær	-0.12 0.12
word:os	0.223 -0.223
word:ott	-0.312 0.312
word:over	0.108 -0.108
word:overhold	-0.02 0.02
word:papir	-0.035 0.035
word:pas	0.148 -0.148
word:peng	-0.219 0.219
word:plad	-0.027 0.027
word:plan	0.063 -0.063
word:pligt	-0.041 0.041
word:praktik	0.015 -0.015
word:prøv	0.048 -0.048
word:på	0.214 -0.214
word:rart	0.015 -0.015
word:regel	-0.011 0.011
word:registr	-0.017 0.017
word:regl	0.032 -0.032
word:regn	-0.021 0.021
word:ret	-0.148 0.148
word:rigt	0.015 -0.015
word:ring	-0.02 0.02
word:ro	0.026 -0.026
word:rund	0.174 -0.174
word:ryg	0.11 -0.11
word:rød	0.011 -0.011
word:sag	-0.198 0.198
word:sagd	0.09 -0.09
word:sagsbehandl	0.012 -0.012
word:sagt	0.049 -0.049
word:sal	-0.027 0.027
word:samtal	-0.013 0.013
word:sat	-0.018 0.018
word:se	0.017 -0.017
word:sek	0.03 -0.03
word:selv	0.254 -0.254
word:send	0.051 -0.051
word:senest	-0.018 0.018
word:ser	0.031 -0.031
word:ses	0.013 -0.013
word:sid	-0.15 0.15
word:sidst	-0.125 0.125
word:sig	0.76 -0.76
word:simpelth	0.164 -0.164
word:sin	-0.039 0.039
word:skal	-0.578 0.578
word:skala	-0.032 0.032
word:ske	-0.037 0.037
word:skema	0.325 -0.325
word:sket	0.13 -0.13
word:skrev	-0.049 0.049
word:skridt	0.017 -0.017
word:skrift	-0.026 0.026
word:skriv	-0.349 0.349
word:skul	0.025 -0.025
word:skål	0.031 -0.031
word:slet	0.013 -0.013
word:sluk	0.03 -0.03
word:slut	0.03 -0.03
word:snak	0.068 -0.068
word:som	0.02 -0.02
word:sov	0.037 -0.037
word:spil	0.057 -0.057
word:spurg	0.12 -0.12
word:spørg	0.025 -0.025
word:spørgsmål	-0.044 0.044
word:stabil	0.083 -0.083
word:stad	-0.025 0.025
word:start	0.043 -0.043
word:sted	0.055 -0.055
word:stil	0.106 -0.106
word:stilling	-0.054 0.054
word:stol	0.014 -0.014
word:stolt	0.04 -0.04
word:stop	0.01 -0.01
word:stor	-0.073 0.073
word:stort	0.088 -0.088
word:styr	-0.039 0.039
word:stå	0.113 -0.113
word:ståend	0.045 -0.045
word:står	0.122 -0.122
word:stærk	-0.089 0.089
word:svar	0.035 -0.035
word:syg	-0.041 0.041
word:sygdom	-0.15 0.15
word:sygehus	0.034 -0.034
word:syn	0.117 -0.117
word:system	0.043 -0.043
word:syv	-0.123 0.123
word:så	-0.336 0.336
word:sådan	0.094 -0.094
word:sær	-0.023 0.023
word:søg	0.015 -0.015
word:søn	0.031 -0.031
word:søvn	0.02 -0.02
word:tag	0.299 -0.299
word:tak	-0.015 0.015
word:tal	0.149 -0.149
word:talt	0.083 -0.083
word:tegn	0.025 -0.025
word:tegning	0.033 -0.033
word:telefon	0.017 -0.017
word:tempo	0.012 -0.012
word:ti	-0.132 0.132
word:tid	0.092 -0.092
word:til	0.086 -0.086
word:tilbag	-0.114 0.114
word:tilbud	-0.052 0.052
word:tilbyd	0.064 -0.064
word:tilmelding	-0.013 0.013
word:tim	0.076 -0.076
word:timetal	-0.011 0.011
word:ting	0.081 -0.081
word:tit	0.013 -0.013
word:to	0.148 -0.148
word:tolv	0.027 -0.027
word:torsdag	-0.179 0.179
word:tre	0.051 -0.051
word:tredj	-0.027 0.027
word:tror	0.081 -0.081
word:tryk	-0.022 0.022
word:træk	0.18 -0.18
word:træt	0.011 -0.011
word:tvivl	0.015 -0.015
word:tyv	0.017 -0.017
word:tæl	-0.121 0.121
word:tænk	0.113 -0.113
word:ud	0.141 -0.141
word:udfyld	-0.017 0.017
word:udland	-0.053 0.053
word:uge	-0.058 0.058
word:ugen	-0.185 0.185
word:uger	0.012 -0.012
word:und	-0.076 0.076
word:underskrift	-0.111 0.111
word:undskyld	0.023 -0.023
word:var	-0.049 0.049
word:ved	0.264 -0.264
word:vegn	0.134 -0.134
word:vej	-0.128 0.128
word:vejr	0.164 -0.164
word:vel	-0.056 0.056
word:vend	-0.029 0.029
word:vent	0.098 -0.098
word:vi	0.283 -0.283
word:vicevært	0.011 -0.011
word:vid	-0.024 0.024
word:vil	0.102 -0.102
word:virk	0.096 -0.096
word:virksomhedspraktik	-0.034 0.034
word:vor	-0.027 0.027
word:vurd	-0.116 0.116
word:vurdering	0.111 -0.111
word:vælg	-0.019 0.019
word:vær	-0.064 0.064
word:værsgo	0.029 -0.029
word:værst	0.062 -0.062
word:ydel	-0.058 0.058
word:ydelseskontor	0.089 -0.089
word:åben	0.106 -0.106
word:åbn	0.026 -0.026
word:år	-0.207 0.207
word:års	-0.011 0.011
word:årsag	-0.058 0.058
word:ændr	-0.015 0.015
word:øverst	0.016 -0.016
work:class:body	-0.078 0.078
work:class:creature	0.075 -0.075
work:class:doing	-0.046 0.046
work:class:family	-0.028 0.028
work:class:formFacts	-0.135 0.135
work:class:generalWork	-0.32 0.32
work:class:home	-0.016 0.016
work:class:joy	0.054 -0.054
work:class:needed	0.019 -0.019
work:class:occupation	0.101 -0.101
work:class:offer	-0.139 0.139
work:class:office	-0.322 0.322
work:class:pastWork	-0.324 0.324
work:class:place	0.014 -0.014
work:class:question	0.019 -0.019
work:class:reply	0.103 -0.103
work:class:skill	0.142 -0.142
work:class:thing	0.233 -0.233
work:class:wish	0.178 -0.178
work:many:office	-0.034 0.034
work:many:thing	0.027 -0.027
work:several:body	0.011 -0.011
work:several:creature	0.014 -0.014
work:several:doing	0.172 -0.172
work:several:family	0.097 -0.097
work:several:generalWork	-0.265 0.265
work:several:home	0.021 -0.021
work:several:joy	0.024 -0.024
work:several:office	-0.139 0.139
work:several:pastWork	-0.067 0.067
work:several:place	-0.029 0.029
work:several:question	-0.031 0.031
work:several:reply	-0.049 0.049
work:several:thing	-0.02 0.02`,
  instrumental: `no yes
always	0.815 -0.815
after:class:office	0.052 -0.052
after:minimal	-0.669 0.669
anySystem	0.114 -0.114
asked:class:body	0.095 -0.095
asked:class:creature	0.097 -0.097
asked:class:doing	0.275 -0.275
asked:class:family	0.234 -0.234
asked:class:formFacts	0.056 -0.056
asked:class:generalWork	0.153 -0.153
asked:class:home	0.304 -0.304
asked:class:joy	0.015 -0.015
asked:class:needed	0.103 -0.103
asked:class:occupation	0.091 -0.091
asked:class:offer	0.04 -0.04
asked:class:office	-0.356 0.356
asked:class:pastWork	0.054 -0.054
asked:class:place	0.189 -0.189
asked:class:question	-0.311 0.311
asked:class:reply	-0.057 0.057
asked:class:skill	0.052 -0.052
asked:class:thing	0.142 -0.142
asked:class:wish	0.123 -0.123
asked:concrete	0.499 -0.499
asked:many:generalWork	0.029 -0.029
asked:many:skill	0.014 -0.014
asked:many:thing	0.016 -0.016
asked:minimal	-0.455 0.455
asked:several:body	0.02 -0.02
asked:several:doing	0.023 -0.023
asked:several:family	0.038 -0.038
asked:several:generalWork	0.039 -0.039
asked:several:home	0.027 -0.027
asked:several:needed	0.027 -0.027
asked:several:offer	0.016 -0.016
asked:several:office	0.013 -0.013
asked:several:place	0.032 -0.032
asked:several:question	-0.078 0.078
asked:several:skill	0.02 -0.02
asked:several:thing	-0.134 0.134
asked:several:wish	0.019 -0.019
before:class:act	0.043 -0.043
before:class:askOn	0.095 -0.095
before:class:benefit	0.016 -0.016
before:class:defer	-0.021 0.021
before:class:form	-0.22 0.22
before:class:instrumental	-0.632 0.632
before:class:otherWorld	0.065 -0.065
before:class:ownStory	0.013 -0.013
before:class:plan	-0.058 0.058
before:class:praise	0.054 -0.054
before:class:sanction	-0.032 0.032
before:class:systemParts	0.024 -0.024
before:class:takeUpAgain	0.045 -0.045
before:class:turnAway	0.037 -0.037
before:class:understand	-0.019 0.019
before:institutional	-0.219 0.219
before:institutional+noClass	0.17 -0.17
before:institutional+short	0.082 -0.082
before:many:form	0.016 -0.016
before:many:law	-0.05 0.05
before:many:plainRule	-0.2 0.2
before:many:plan	0.059 -0.059
before:many:praise	0.018 -0.018
before:several:act	-0.024 0.024
before:several:benefit	0.015 -0.015
before:several:defer	0.011 -0.011
before:several:form	-0.054 0.054
before:several:instrumental	-0.011 0.011
before:several:law	-0.076 0.076
before:several:otherWorld	0.011 -0.011
before:several:plainRule	-0.025 0.025
before:several:plan	0.124 -0.124
before:several:praise	0.075 -0.075
before:several:sanction	0.01 -0.01
before:several:sideDetail	0.02 -0.02
before:several:systemParts	-0.045 0.045
before:several:understand	0.028 -0.028
chance:institutional	-0.258 0.258
class:act	0.145 -0.145
class:askOn	0.013 -0.013
class:benefit	-0.066 0.066
class:defer	0.116 -0.116
class:form	-0.338 0.338
class:instrumental	-1.078 1.078
class:law	0.24 -0.24
class:otherWorld	0.019 -0.019
class:ownStory	0.035 -0.035
class:plainRule	0.14 -0.14
class:plan	0.239 -0.239
class:praise	0.214 -0.214
class:sanction	-0.083 0.083
class:sideDetail	0.17 -0.17
class:systemParts	0.334 -0.334
class:takeUpAgain	0.109 -0.109
class:turnAway	0.025 -0.025
class:understand	0.014 -0.014
exclaims	0.041 -0.041
figure	0.046 -0.046
first:at	0.014 -0.014
first:de	0.053 -0.053
first:dem	0.015 -0.015
first:den	0.047 -0.047
first:der	0.057 -0.057
first:det	0.066 -0.066
first:du	0.05 -0.05
first:ellers	-0.024 0.024
first:er	-0.178 0.178
first:fint	0.019 -0.019
first:godt	-0.055 0.055
first:har	-0.079 0.079
first:hej	0.021 -0.021
first:hvad	0.06 -0.06
first:hvis	0.031 -0.031
first:hvor	0.018 -0.018
first:hvordan	0.013 -0.013
first:hvornår	0.01 -0.01
first:ja	-0.092 0.092
first:kan	0.021 -0.021
first:må	0.022 -0.022
first:nej	0.063 -0.063
first:noget	0.015 -0.015
first:nå	0.012 -0.012
first:og	-0.147 0.147
first:okay	0.011 -0.011
first:punkt	0.014 -0.014
first:skal	0.084 -0.084
first:så	0.115 -0.115
first:vi	0.058 -0.058
length	0.487 -0.487
long15	-0.21 0.21
many:act	0.016 -0.016
many:form	0.015 -0.015
many:law	0.039 -0.039
many:plainRule	-0.101 0.101
many:plan	0.014 -0.014
many:sanction	-0.105 0.105
many:systemParts	-0.156 0.156
many:turnAway	0.021 -0.021
mark	0.299 -0.299
minimal	0.086 -0.086
next:institutional	-0.088 0.088
noClass	0.439 -0.439
noQuestion	0.626 -0.626
noSystem	0.716 -0.716
pair:at det	-0.07 0.07
pair:at du	-0.03 0.03
pair:at gå	0.015 -0.015
pair:at han	0.018 -0.018
pair:at jeg	-0.01 0.01
pair:at se	-0.011 0.011
pair:at spise	0.02 -0.02
pair:at vi	0.059 -0.059
pair:bare at	-0.128 0.128
pair:bare lige	0.016 -0.016
pair:bekræfte at	0.06 -0.06
pair:betyder at	0.012 -0.012
pair:betydning for	-0.076 0.076
pair:bliver du	-0.094 0.094
pair:bort fra	0.013 -0.013
pair:da du	0.059 -0.059
pair:de efter	0.012 -0.012
pair:de kan	0.011 -0.011
pair:de sidste	-0.192 0.192
pair:de siger	0.023 -0.023
pair:de vil	0.026 -0.026
pair:dem på	0.025 -0.025
pair:dem skal	0.015 -0.015
pair:den er	0.053 -0.053
pair:den her	0.031 -0.031
pair:den næste	-0.072 0.072
pair:den skal	-0.03 0.03
pair:der bestemmer	0.02 -0.02
pair:der en	-0.057 0.057
pair:der foreligger	0.014 -0.014
pair:der har	0.017 -0.017
pair:der ikke	0.015 -0.015
pair:der noget	0.023 -0.023
pair:der skal	-0.017 0.017
pair:der står	-0.042 0.042
pair:det betyder	0.012 -0.012
pair:det bliver	0.012 -0.012
pair:det er	-0.082 0.082
pair:det få	-0.088 0.088
pair:det gik	0.013 -0.013
pair:det har	0.018 -0.018
pair:det ikke	0.011 -0.011
pair:det inden	0.018 -0.018
pair:det kan	0.015 -0.015
pair:det lyder	0.032 -0.032
pair:det med	0.01 -0.01
pair:det og	0.012 -0.012
pair:det på	0.021 -0.021
pair:det skal	0.054 -0.054
pair:det står	0.012 -0.012
pair:det til	0.012 -0.012
pair:det var	0.013 -0.013
pair:dig i	-0.056 0.056
pair:dig og	0.05 -0.05
pair:dig om	-0.089 0.089
pair:du bare	-0.053 0.053
pair:du bruge	0.015 -0.015
pair:du dansk	-0.13 0.13
pair:du dem	-0.062 0.062
pair:du en	0.019 -0.019
pair:du er	-0.011 0.011
pair:du for	-0.058 0.058
pair:du har	-0.07 0.07
pair:du kan	0.034 -0.034
pair:du modtaget	-0.064 0.064
pair:du nogen	0.013 -0.013
pair:du noget	0.011 -0.011
pair:du selv	0.078 -0.078
pair:du ser	0.01 -0.01
pair:du skal	-0.052 0.052
pair:du står	0.011 -0.011
pair:du til	0.01 -0.01
pair:du var	0.014 -0.014
pair:du væk	-0.059 0.059
pair:eller nej	-0.071 0.071
pair:ellers er	0.025 -0.025
pair:ellers kan	0.019 -0.019
pair:en dato	0.028 -0.028
pair:en erklæring	0.015 -0.015
pair:en kop	0.013 -0.013
pair:en mentor	0.012 -0.012
pair:en ny	0.011 -0.011
pair:en skala	0.011 -0.011
pair:er at	0.014 -0.014
pair:er bare	-0.05 0.05
pair:er de	0.018 -0.018
pair:er den	-0.057 0.057
pair:er der	0.031 -0.031
pair:er det	0.018 -0.018
pair:er du	-0.156 0.156
pair:er en	-0.029 0.029
pair:er et	-0.077 0.077
pair:er gratis	0.032 -0.032
pair:er i	0.01 -0.01
pair:er ikke	0.019 -0.019
pair:er jeg	0.012 -0.012
pair:er klar	-0.019 0.019
pair:er kommet	0.011 -0.011
pair:er modtaget	0.012 -0.012
pair:er noget	-0.052 0.052
pair:er noteret	0.01 -0.01
pair:er på	0.028 -0.028
pair:er rigtigt	-0.071 0.071
pair:er sket	-0.065 0.065
pair:et fag	0.015 -0.015
pair:et felt	0.02 -0.02
pair:et krav	-0.101 0.101
pair:et år	0.01 -0.01
pair:fire uger	0.011 -0.011
pair:for at	0.012 -0.012
pair:for den	-0.057 0.057
pair:for det	0.032 -0.032
pair:for dig	0.012 -0.012
pair:for ellers	0.013 -0.013
pair:foreligger en	0.014 -0.014
pair:forstår du	-0.051 0.051
pair:fra sidste	0.016 -0.016
pair:få betydning	-0.088 0.088
pair:får du	0.023 -0.023
pair:gange så	-0.059 0.059
pair:godt så	-0.072 0.072
pair:han har	0.015 -0.015
pair:har betydning	0.012 -0.012
pair:har du	-0.091 0.091
pair:har en	0.014 -0.014
pair:har et	0.029 -0.029
pair:har fået	0.01 -0.01
pair:har haft	0.012 -0.012
pair:har i	0.012 -0.012
pair:har jo	0.011 -0.011
pair:har ret	-0.049 0.049
pair:har været	0.01 -0.01
pair:have bekræftet	0.021 -0.021
pair:have dit	-0.12 0.12
pair:have en	0.023 -0.023
pair:her med	0.019 -0.019
pair:hos dig	0.048 -0.048
pair:hvad der	-0.035 0.035
pair:hvad er	0.014 -0.014
pair:hvad siger	0.015 -0.015
pair:hver dag	-0.043 0.043
pair:hvis du	-0.051 0.051
pair:hvor der	-0.048 0.048
pair:hvor mange	0.017 -0.017
pair:i dag	-0.018 0.018
pair:i den	0.017 -0.017
pair:i dig	0.012 -0.012
pair:i din	-0.065 0.065
pair:i min	0.015 -0.015
pair:i orden	0.019 -0.019
pair:i udlandet	0.022 -0.022
pair:i uge	0.011 -0.011
pair:i ydelsen	-0.084 0.084
pair:ikke bare	0.015 -0.015
pair:ikke er	0.023 -0.023
pair:ikke må	0.024 -0.024
pair:ikke møder	-0.037 0.037
pair:ikke noget	0.012 -0.012
pair:indforstået med	-0.034 0.034
pair:ja det	0.024 -0.024
pair:ja eller	-0.071 0.071
pair:ja så	0.02 -0.02
pair:jeg har	0.043 -0.043
pair:jeg ikke	0.012 -0.012
pair:jeg kan	0.014 -0.014
pair:jeg siger	-0.026 0.026
pair:jeg skal	-0.254 0.254
pair:jeg skriver	0.023 -0.023
pair:jeg spørger	0.019 -0.019
pair:kaffe og	0.012 -0.012
pair:kan det	-0.081 0.081
pair:kan du	0.026 -0.026
pair:kan ikke	0.013 -0.013
pair:kan jeg	0.017 -0.017
pair:kan se	0.012 -0.012
pair:kan vi	-0.072 0.072
pair:klar over	-0.02 0.02
pair:kommer det	-0.087 0.087
pair:kop kaffe	0.013 -0.013
pair:lad os	0.012 -0.012
pair:lige have	-0.11 0.11
pair:lige lidt	0.012 -0.012
pair:lov at	0.011 -0.011
pair:man er	0.01 -0.01
pair:med en	0.041 -0.041
pair:mig der	0.013 -0.013
pair:må jeg	0.022 -0.022
pair:må vi	0.028 -0.028
pair:nej det	0.018 -0.018
pair:nej vent	0.013 -0.013
pair:noget at	0.012 -0.012
pair:noget der	0.013 -0.013
pair:noget i	0.011 -0.011
pair:noget jeg	-0.052 0.052
pair:nu her	-0.073 0.073
pair:når det	0.011 -0.011
pair:når du	0.048 -0.048
pair:næste side	-0.066 0.066
pair:nødt til	0.012 -0.012
pair:og at	0.022 -0.022
pair:og de	0.032 -0.032
pair:og den	-0.033 0.033
pair:og der	0.018 -0.018
pair:og det	0.077 -0.077
pair:og du	-0.048 0.048
pair:og et	0.025 -0.025
pair:og så	-0.27 0.27
pair:om der	-0.062 0.062
pair:om din	0.061 -0.061
pair:om kompetencer	0.019 -0.019
pair:om ugen	0.03 -0.03
pair:op til	0.011 -0.011
pair:os to	0.01 -0.01
pair:over at	0.017 -0.017
pair:over hvad	-0.033 0.033
pair:på at	0.039 -0.039
pair:på bagsiden	-0.041 0.041
pair:på den	0.011 -0.011
pair:på det	0.019 -0.019
pair:på din	0.016 -0.016
pair:på en	-0.05 0.05
pair:på fredag	0.01 -0.01
pair:ret til	-0.046 0.046
pair:sagde du	0.014 -0.014
pair:se bort	0.013 -0.013
pair:sidste år	0.01 -0.01
pair:sige noget	0.031 -0.031
pair:siger at	0.011 -0.011
pair:siger ja	0.02 -0.02
pair:siger man	0.015 -0.015
pair:siger til	-0.027 0.027
pair:skal bare	0.021 -0.021
pair:skal der	0.02 -0.02
pair:skal det	0.011 -0.011
pair:skal du	-0.094 0.094
pair:skal give	-0.017 0.017
pair:skal gøre	0.037 -0.037
pair:skal have	0.017 -0.017
pair:skal i	0.012 -0.012
pair:skal jeg	0.023 -0.023
pair:skal lige	-0.111 0.111
pair:skal mødes	0.012 -0.012
pair:skal sige	0.039 -0.039
pair:skal ske	-0.031 0.031
pair:skal skrive	0.026 -0.026
pair:skal spørge	-0.012 0.012
pair:skal tage	-0.069 0.069
pair:skal vi	0.121 -0.121
pair:skal vide	-0.041 0.041
pair:skal være	0.055 -0.055
pair:skriver jeg	0.012 -0.012
pair:skriver vi	0.032 -0.032
pair:som jeg	0.029 -0.029
pair:spørge om	-0.011 0.011
pair:spørger til	0.01 -0.01
pair:står i	0.014 -0.014
pair:står til	0.011 -0.011
pair:syg skal	-0.047 0.047
pair:så du	0.011 -0.011
pair:så får	0.014 -0.014
pair:så jeg	-0.092 0.092
pair:så kan	-0.076 0.076
pair:så kommer	-0.088 0.088
pair:så må	0.027 -0.027
pair:så ringer	0.023 -0.023
pair:så skal	0.045 -0.045
pair:så skriver	0.038 -0.038
pair:så vi	0.012 -0.012
pair:tage den	0.02 -0.02
pair:til alle	-0.016 0.016
pair:til dem	0.033 -0.033
pair:til den	0.01 -0.01
pair:til en	-0.055 0.055
pair:til og	0.017 -0.017
pair:til rådighed	0.011 -0.011
pair:tilbage til	0.014 -0.014
pair:to om	0.017 -0.017
pair:tre år	0.013 -0.013
pair:tænker du	0.01 -0.01
pair:ud af	-0.07 0.07
pair:uden at	-0.058 0.058
pair:uger og	0.013 -0.013
pair:under på	-0.049 0.049
pair:vi det	0.024 -0.024
pair:vi en	0.011 -0.011
pair:vi er	0.013 -0.013
pair:vi har	0.042 -0.042
pair:vi have	0.029 -0.029
pair:vi ikke	0.038 -0.038
pair:vi kan	0.017 -0.017
pair:vi lige	0.033 -0.033
pair:vi må	0.013 -0.013
pair:vi skal	0.039 -0.039
pair:vide at	-0.041 0.041
pair:videre til	0.028 -0.028
pair:vil du	0.015 -0.015
pair:vil have	0.026 -0.026
pair:år det	0.014 -0.014
pair:ændringer i	-0.065 0.065
question:closed	-0.055 0.055
question:declarative	0.065 -0.065
question:narrow	0.075 -0.075
question:open	0.463 -0.463
question:tag	0.03 -0.03
several:act	0.04 -0.04
several:askOn	0.014 -0.014
several:benefit	-0.134 0.134
several:defer	0.033 -0.033
several:form	0.126 -0.126
several:instrumental	-0.161 0.161
several:law	0.084 -0.084
several:otherWorld	0.041 -0.041
several:plainRule	-0.166 0.166
several:plan	-0.049 0.049
several:praise	0.025 -0.025
several:sanction	-0.321 0.321
several:sideDetail	0.029 -0.029
several:systemParts	0.076 -0.076
several:takeUpAgain	0.028 -0.028
several:turnAway	0.068 -0.068
several:understand	0.03 -0.03
short3	0.233 -0.233
short6	0.273 -0.273
system2	0.247 -0.247
system3	-0.044 0.044
word:af	0.018 -0.018
word:afgør	0.019 -0.019
word:aftal	-0.056 0.056
word:alt	0.012 -0.012
word:altid	0.016 -0.016
word:altså	0.01 -0.01
word:and	0.013 -0.013
word:andr	0.03 -0.03
word:ansat	0.015 -0.015
word:arbejd	0.025 -0.025
word:at	0.074 -0.074
word:bagsid	-0.049 0.049
word:bar	-0.072 0.072
word:barn	0.013 -0.013
word:befordring	0.027 -0.027
word:beg	0.012 -0.012
word:begynd	0.016 -0.016
word:bekræft	0.01 -0.01
word:besked	-0.017 0.017
word:bestem	0.036 -0.036
word:betyd	0.016 -0.016
word:betydning	-0.091 0.091
word:bevilg	0.01 -0.01
word:bip	-0.071 0.071
word:bisid	-0.067 0.067
word:bliv	-0.07 0.07
word:bor	0.061 -0.061
word:borg	0.013 -0.013
word:bort	0.021 -0.021
word:brug	0.039 -0.039
word:børn	-0.01 0.01
word:børneattest	-0.07 0.07
word:da	0.115 -0.115
word:dag	-0.077 0.077
word:danmark	0.015 -0.015
word:dansk	-0.228 0.228
word:dato	-0.247 0.247
word:de	-0.121 0.121
word:del	0.013 -0.013
word:dem	0.03 -0.03
word:den	-0.057 0.057
word:der	0.211 -0.211
word:det	0.213 -0.213
word:dig	-0.018 0.018
word:din	0.105 -0.105
word:dit	-0.14 0.14
word:dokument	0.019 -0.019
word:dokumentation	0.015 -0.015
word:du	-0.078 0.078
word:dér	-0.284 0.284
word:eft	0.045 -0.045
word:egen	0.013 -0.013
word:ell	-0.023 0.023
word:en	0.072 -0.072
word:end	0.042 -0.042
word:er	0.154 -0.154
word:erfaring	0.01 -0.01
word:erklæring	0.019 -0.019
word:et	0.083 -0.083
word:fag	0.021 -0.021
word:far	0.058 -0.058
word:felt	0.038 -0.038
word:fem	0.045 -0.045
word:femogtyv	0.044 -0.044
word:fik	0.011 -0.011
word:fint	0.025 -0.025
word:fir	-0.107 0.107
word:fler	-0.071 0.071
word:flyt	0.021 -0.021
word:folk	0.02 -0.02
word:fordi	0.023 -0.023
word:foregår	0.01 -0.01
word:forkert	0.012 -0.012
word:forløb	0.01 -0.01
word:forstå	-0.072 0.072
word:forstår	-0.055 0.055
word:fortæl	-0.057 0.057
word:fra	0.121 -0.121
word:fravær	-0.065 0.065
word:fredag	0.02 -0.02
word:frem	0.024 -0.024
word:få	-0.09 0.09
word:fået	0.032 -0.032
word:får	0.031 -0.031
word:følg	0.029 -0.029
word:før	0.052 -0.052
word:først	0.024 -0.024
word:gaml	0.02 -0.02
word:gang	-0.036 0.036
word:gern	0.01 -0.01
word:gik	0.021 -0.021
word:gjort	0.018 -0.018
word:god	0.013 -0.013
word:godk	0.015 -0.015
word:godkend	0.011 -0.011
word:gratis	0.039 -0.039
word:grund	0.011 -0.011
word:gå	0.031 -0.031
word:går	0.041 -0.041
word:gæld	0.019 -0.019
word:gør	0.068 -0.068
word:haft	0.027 -0.027
word:ham	0.012 -0.012
word:han	0.029 -0.029
word:har	0.048 -0.048
word:hav	-0.01 0.01
word:hed	0.016 -0.016
word:hej	0.025 -0.025
word:hel	0.013 -0.013
word:helt	0.01 -0.01
word:hen	-0.066 0.066
word:hend	0.015 -0.015
word:her	0.062 -0.062
word:hjem	0.028 -0.028
word:hold	-0.021 0.021
word:hos	0.082 -0.082
word:hun	0.017 -0.017
word:husk	0.013 -0.013
word:hvad	0.108 -0.108
word:hvem	0.018 -0.018
word:hver	-0.044 0.044
word:hvilk	-0.045 0.045
word:hvordan	0.033 -0.033
word:hvornår	0.03 -0.03
word:hør	0.015 -0.015
word:i	-0.039 0.039
word:igen	0.052 -0.052
word:igennem	0.015 -0.015
word:ikk	0.223 -0.223
word:imod	-0.021 0.021
word:ind	0.099 -0.099
word:indforstå	-0.041 0.041
word:indstilling	0.043 -0.043
word:indtil	-0.044 0.044
word:ja	-0.193 0.193
word:jeg	0.01 -0.01
word:jer	0.056 -0.056
word:jo	0.04 -0.04
word:job	-0.108 0.108
word:jobafklaring	0.012 -0.012
word:jobcent	0.014 -0.014
word:jobn	0.01 -0.01
word:journal	0.025 -0.025
word:kaf	0.017 -0.017
word:kan	0.101 -0.101
word:ked	-0.104 0.104
word:klar	-0.014 0.014
word:klok	-0.059 0.059
word:kom	-0.039 0.039
word:kommun	0.024 -0.024
word:kompetenc	0.023 -0.023
word:kop	0.018 -0.018
word:kort	-0.074 0.074
word:krav	-0.117 0.117
word:kryd	-0.122 0.122
word:kræv	0.012 -0.012
word:kun	0.071 -0.071
word:lad	0.016 -0.016
word:lav	0.032 -0.032
word:led	0.08 -0.08
word:lid	0.01 -0.01
word:lidt	0.033 -0.033
word:lig	-0.277 0.277
word:linj	0.017 -0.017
word:lov	0.025 -0.025
word:lyd	0.039 -0.039
word:læg	0.017 -0.017
word:læs	0.011 -0.011
word:løb	0.012 -0.012
word:løn	0.013 -0.013
word:man	0.028 -0.028
word:mandag	0.014 -0.014
word:mang	0.028 -0.028
word:mangl	0.023 -0.023
word:mart	0.025 -0.025
word:med	0.203 -0.203
word:meg	0.013 -0.013
word:meld	0.026 -0.026
word:men	0.075 -0.075
word:mentor	0.014 -0.014
word:mer	-0.057 0.057
word:mig	0.049 -0.049
word:min	0.038 -0.038
word:mindst	0.025 -0.025
word:minut	0.043 -0.043
word:mist	-0.065 0.065
word:modtag	-0.103 0.103
word:motivation	0.018 -0.018
word:må	0.121 -0.121
word:måned	0.044 -0.044
word:mød	-0.098 0.098
word:netværk	0.015 -0.015
word:ni	-0.08 0.08
word:nog	0.173 -0.173
word:nogl	0.031 -0.031
word:nok	0.013 -0.013
word:not	0.026 -0.026
word:ny	0.013 -0.013
word:nye	0.012 -0.012
word:nyt	0.014 -0.014
word:nå	0.024 -0.024
word:når	0.089 -0.089
word:næst	-0.065 0.065
word:nødt	0.014 -0.014
word:nøgl	0.013 -0.013
word:og	-0.142 0.142
word:også	0.086 -0.086
word:okay	0.016 -0.016
word:om	0.078 -0.078
word:op	0.047 -0.047
word:ophold	-0.07 0.07
word:oply	0.028 -0.028
word:ord	0.029 -0.029
word:os	0.052 -0.052
word:ott	-0.03 0.03
word:over	0.038 -0.038
word:overhold	0.018 -0.018
word:papir	0.012 -0.012
word:peng	-0.015 0.015
word:plan	0.022 -0.022
word:punk	0.022 -0.022
word:på	0.223 -0.223
word:registr	0.108 -0.108
word:regl	0.018 -0.018
word:regn	0.016 -0.016
word:ret	-0.031 0.031
word:rigt	-0.081 0.081
word:ring	-0.1 0.1
word:rund	0.012 -0.012
word:råd	0.014 -0.014
word:sagd	0.099 -0.099
word:sal	0.01 -0.01
word:sam	0.034 -0.034
word:sat	0.017 -0.017
word:se	0.029 -0.029
word:sek	0.015 -0.015
word:selv	0.114 -0.114
word:send	0.081 -0.081
word:senest	0.026 -0.026
word:ser	0.024 -0.024
word:ses	0.014 -0.014
word:set	0.011 -0.011
word:sid	-0.049 0.049
word:sidst	-0.177 0.177
word:sig	0.041 -0.041
word:skal	-0.036 0.036
word:skala	0.013 -0.013
word:ske	-0.037 0.037
word:skema	0.043 -0.043
word:sket	-0.076 0.076
word:skrev	0.018 -0.018
word:skriv	0.125 -0.125
word:skål	0.012 -0.012
word:skærm	-0.038 0.038
word:snak	0.012 -0.012
word:som	0.095 -0.095
word:spis	0.024 -0.024
word:spørg	0.035 -0.035
word:spørgsmål	0.01 -0.01
word:stad	0.019 -0.019
word:start	0.012 -0.012
word:sted	0.013 -0.013
word:stilling	0.014 -0.014
word:stop	0.016 -0.016
word:stå	0.01 -0.01
word:stærk	0.01 -0.01
word:svar	0.018 -0.018
word:syg	-0.056 0.056
word:sygdom	-0.011 0.011
word:system	0.027 -0.027
word:syv	0.017 -0.017
word:så	-0.286 0.286
word:sådan	0.017 -0.017
word:sær	0.012 -0.012
word:sæt	0.024 -0.024
word:søg	0.012 -0.012
word:tag	-0.024 0.024
word:tak	0.014 -0.014
word:tal	0.032 -0.032
word:team	0.022 -0.022
word:tegn	0.011 -0.011
word:ti	-0.079 0.079
word:til	0.195 -0.195
word:tilbag	0.032 -0.032
word:tillad	0.025 -0.025
word:tim	0.039 -0.039
word:to	0.083 -0.083
word:tolv	0.012 -0.012
word:toogtyv	0.015 -0.015
word:tre	0.073 -0.073
word:tredj	0.011 -0.011
word:trin	-0.064 0.064
word:truk	-0.034 0.034
word:tryk	-0.071 0.071
word:træk	0.05 -0.05
word:tæl	0.022 -0.022
word:tænk	0.027 -0.027
word:ud	-0.061 0.061
word:uddan	0.014 -0.014
word:uden	-0.043 0.043
word:udfyld	0.024 -0.024
word:udland	0.033 -0.033
word:uge	0.032 -0.032
word:ugen	0.038 -0.038
word:uger	0.056 -0.056
word:und	-0.053 0.053
word:var	0.093 -0.093
word:ved	-0.102 0.102
word:vegn	0.024 -0.024
word:vej	0.012 -0.012
word:vejled	-0.1 0.1
word:vejr	0.021 -0.021
word:vent	0.021 -0.021
word:vi	0.409 -0.409
word:vil	0.076 -0.076
word:vurd	0.01 -0.01
word:væk	-0.067 0.067
word:vælg	0.01 -0.01
word:vær	0.111 -0.111
word:ydel	-0.157 0.157
word:ydelseskontor	0.036 -0.036
word:år	-0.022 0.022
word:ændring	-0.078 0.078
word:ønsk	0.025 -0.025
work:class:body	0.077 -0.077
work:class:creature	-0.141 0.141
work:class:doing	-0.019 0.019
work:class:family	0.135 -0.135
work:class:formFacts	0.107 -0.107
work:class:generalWork	0.219 -0.219
work:class:home	0.145 -0.145
work:class:joy	0.013 -0.013
work:class:needed	0.038 -0.038
work:class:occupation	-0.058 0.058
work:class:offer	0.022 -0.022
work:class:office	-0.254 0.254
work:class:pastWork	0.136 -0.136
work:class:place	0.224 -0.224
work:class:question	0.18 -0.18
work:class:reply	0.011 -0.011
work:class:skill	0.084 -0.084
work:class:thing	0.332 -0.332
work:class:wish	0.114 -0.114
work:many:office	0.033 -0.033
work:several:body	0.016 -0.016
work:several:creature	0.019 -0.019
work:several:generalWork	0.035 -0.035
work:several:home	0.033 -0.033
work:several:office	-0.072 0.072
work:several:pastWork	0.015 -0.015
work:several:place	0.025 -0.025
work:several:question	0.015 -0.015
work:several:reply	-0.099 0.099
work:several:thing	0.012 -0.012`,
  perspective: `concrete general none
always	-0.723 -0.456 0.733
I	-0.217 0.032 0.198
I+stuff	0.588 -0.207 -0.462
answer:class:act	0.534 -0.268 -0.265
answer:class:askOn	0.306 -0.193 -0.113
answer:class:benefit	0.08 -0.127 0.047
answer:class:defer	0.19 -0.112 -0.077
answer:class:form	0.203 -0.019 -0.185
answer:class:instrumental	-0.016 -0.006 0.022
answer:class:law	0.127 -0.158 0.031
answer:class:otherWorld	0.155 -0.219 0.064
answer:class:ownStory	-0.145 -0.059 0.204
answer:class:plainRule	0.072 -0.105 0.033
answer:class:plan	0.042 0.102 -0.143
answer:class:praise	0.243 -0.271 0.028
answer:class:sanction	-0.028 -0.042 0.07
answer:class:sideDetail	0.311 -0.346 0.035
answer:class:systemParts	-0.156 -0.104 0.26
answer:class:takeUpAgain	-0.256 -0.077 0.334
answer:class:turnAway	0.212 -0.239 0.028
answer:class:understand	0.197 -0.085 -0.112
answer:exclaims	0.399 -0.147 -0.252
answer:figure	0.031 -0.007 -0.024
answer:length	0.856 -0.451 -0.313
answer:long15	0.301 -0.403 0.104
answer:many:act	0.131 -0.035 -0.096
answer:many:askOn	0.022 -0.001 -0.021
answer:many:defer	0.134 -0.017 -0.117
answer:many:form	0.047 -0.001 -0.045
answer:many:law	-0.012 -0.027 0.039
answer:many:plainRule	0.036 -0.001 -0.034
answer:many:plan	-0.134 0.121 0.013
answer:many:praise	-0.036 -0.015 0.051
answer:many:sanction	0.03 -0.004 -0.026
answer:many:systemParts	0.04 -0.03 -0.01
answer:many:turnAway	0.021 -0.008 -0.013
answer:mark	0.244 -0.348 0.11
answer:minimal	-0.277 0.471 -0.194
answer:noQuestion	-0.14 0.158 -0.06
answer:question:choice	-0.05 -0.008 0.058
answer:question:closed	0.115 -0.077 -0.038
answer:question:declarative	0.506 -0.312 -0.195
answer:question:narrow	0.022 0.004 -0.025
answer:question:open	0.204 -0.25 0.042
answer:question:tag	-0.169 -0.01 0.179
answer:several:act	0.299 -0.069 -0.23
answer:several:askOn	0.251 -0.044 -0.208
answer:several:benefit	0.147 -0.048 -0.099
answer:several:defer	0.257 -0.028 -0.228
answer:several:form	-0.13 0.002 0.127
answer:several:instrumental	-0.042 -0.001 0.043
answer:several:law	0.069 -0.045 -0.024
answer:several:otherWorld	-0.11 -0.015 0.125
answer:several:plainRule	0.048 0.015 -0.063
answer:several:plan	-0.094 0.055 0.04
answer:several:praise	0.557 -0.134 -0.423
answer:several:sanction	0.017 -0.007 -0.01
answer:several:sideDetail	-0.033 -0.133 0.166
answer:several:systemParts	0.19 -0.097 -0.093
answer:several:takeUpAgain	0.019 -0.007 -0.012
answer:several:turnAway	0.137 -0.097 -0.041
answer:several:understand	0.335 -0.034 -0.302
answer:shares	0.411 0.126 -0.536
answer:short3	-0.308 0.37 -0.061
answer:short6	-0.253 0.267 -0.016
anyWork	0.005 -0.06 0.107
before:class:act	0.298 -0.176 -0.122
before:class:askOn	0.607 -0.055 -0.553
before:class:benefit	-0.081 -0.029 0.11
before:class:defer	-0.317 -0.066 0.384
before:class:form	0.327 -0.003 -0.326
before:class:instrumental	-0.046 -0.078 0.124
before:class:law	-0.247 -0.037 0.284
before:class:otherWorld	-0.087 -0.078 0.165
before:class:ownStory	-0.022 -0.007 0.029
before:class:plainRule	0.071 -0.204 0.134
before:class:plan	-0.304 -0.019 0.323
before:class:praise	-0.531 -0.006 0.537
before:class:sanction	0.041 -0.05 0.01
before:class:sideDetail	-0.319 -0.209 0.528
before:class:systemParts	-0.31 -0.071 0.382
before:class:takeUpAgain	0.517 -0.037 -0.479
before:class:turnAway	-0.618 -0.103 0.721
before:class:understand	-0.249 0.007 0.242
before:exclaims	-0.043 -0.038 0.08
before:figure	0.072 -0.008 -0.064
before:institutional	-0.173 -0.351 0.519
before:length	0.106 -0.371 0.29
before:long15	0.149 -0.248 0.102
before:many:act	0.308 -0.069 -0.239
before:many:defer	-0.198 -0.033 0.231
before:many:form	-0.142 -0.001 0.143
before:many:law	-0.057 -0.01 0.067
before:many:otherWorld	-0.07 -0.04 0.109
before:many:plainRule	-0.121 -0.006 0.127
before:many:plan	-0.025 -0.022 0.047
before:many:praise	-0.06 -0.011 0.071
before:many:understand	-0.038 -0.006 0.044
before:mark	0.351 -0.214 -0.083
before:minimal	0.213 -0.046 -0.167
before:noQuestion	0.044 -0.214 0.189
before:question:choice	0.044 -0.023 -0.021
before:question:closed	0.052 0.005 -0.054
before:question:declarative	0.744 -0.354 -0.39
before:question:narrow	0.267 -0.17 -0.098
before:question:open	0.25 0.064 -0.321
before:question:tag	0.315 -0.167 -0.148
before:several:act	0.269 -0.093 -0.176
before:several:askOn	0.801 -0.057 -0.744
before:several:benefit	-0.124 -0.007 0.131
before:several:defer	-0.338 0.131 0.207
before:several:form	-0.179 -0.032 0.211
before:several:instrumental	-0.022 -0.007 0.029
before:several:law	-0.139 -0.019 0.158
before:several:otherWorld	-0.202 -0.056 0.258
before:several:plainRule	-0.102 -0.065 0.166
before:several:plan	-0.158 -0.033 0.191
before:several:praise	-0.171 -0.043 0.214
before:several:sanction	-0.039 -0.005 0.043
before:several:sideDetail	-0.049 -0.061 0.11
before:several:systemParts	-0.176 0.081 0.095
before:several:takeUpAgain	0.048 -0.012 -0.036
before:several:turnAway	-0.016 -0.005 0.021
before:several:understand	-0.064 0.152 -0.088
before:shares	0.291 -0.235 -0.055
before:short3	0.073 -0.283 0.212
before:short6	-0.13 -0.074 0.202
before:work:class:body	-0.43 -0.132 0.562
before:work:class:creature	-0.116 0.347 -0.231
before:work:class:doing	0.193 -0.184 -0.007
before:work:class:family	-0.082 -0.111 0.192
before:work:class:formFacts	0.009 -0.063 0.055
before:work:class:generalWork	-0.025 0.383 -0.358
before:work:class:home	-0.123 -0.159 0.282
before:work:class:joy	0.287 -0.021 -0.267
before:work:class:needed	-0.024 -0.118 0.142
before:work:class:occupation	0.109 -0.034 -0.075
before:work:class:offer	-0.125 -0.102 0.227
before:work:class:office	-0.162 -0.173 0.335
before:work:class:pastWork	0.423 -0.01 -0.414
before:work:class:place	0.134 -0.06 -0.074
before:work:class:question	-0.403 0.071 0.333
before:work:class:reply	-0.42 0.352 0.069
before:work:class:skill	0.122 -0.002 -0.119
before:work:class:thing	0.289 -0.137 -0.152
before:work:class:wish	0.391 -0.163 -0.227
before:work:many:thing	0.137 -0.001 -0.136
before:work:several:body	-0.169 -0.002 0.172
before:work:several:creature	0.208 -0.023 -0.184
before:work:several:doing	0.56 -0.011 -0.549
before:work:several:generalWork	-0.075 0.075 0
before:work:several:home	0.015 -0.005 -0.011
before:work:several:offer	0.01 0 -0.01
before:work:several:office	-0.204 -0.014 0.217
before:work:several:pastWork	-0.026 0 0.026
before:work:several:place	0.127 -0.002 -0.125
before:work:several:question	0.262 -0.114 -0.149
before:work:several:reply	-0.098 -0.062 0.161
before:work:several:thing	0.104 -0.005 -0.099
before:work:several:wish	0.073 -0.003 -0.07
chance:concrete	-0.368 -0.393 1.063
chance:general	-0.569 0.69 -0.106
class:body	-0.145 -0.441 0.587
class:creature	-0.045 -0.084 0.128
class:doing	-0.002 0.188 -0.183
class:family	0.16 -0.122 -0.037
class:formFacts	0.647 -0.003 -0.644
class:generalWork	-0.378 0.884 -0.512
class:home	-0.291 -0.267 0.559
class:joy	0.252 0.152 -0.404
class:needed	0.371 -0.137 -0.234
class:occupation	0.22 -0.173 -0.046
class:offer	0.359 -0.108 -0.249
class:office	-0.898 0.038 0.861
class:othersWork	-0.356 0.014 0.342
class:pastWork	-0.029 0 0.029
class:place	0.656 -0.29 -0.366
class:question	-0.103 -0.027 0.132
class:reply	-0.376 0.085 0.254
class:skill	0.612 0.04 -0.652
class:thing	-0.013 -0.086 0.111
class:wish	0.164 0.041 -0.202
earlier:asked	0.14 -0.211 0.088
earlier:asked+answered	0.347 -0.199 -0.131
earlier:class:body	-0.275 -0.206 0.48
earlier:class:creature	0.093 -0.19 0.097
earlier:class:doing	0.155 0.011 -0.159
earlier:class:family	-0.616 0.129 0.488
earlier:class:formFacts	-0.057 -0.028 0.085
earlier:class:generalWork	0.062 0.402 -0.463
earlier:class:home	-0.131 0.022 0.111
earlier:class:joy	0.027 0.056 -0.083
earlier:class:needed	0.332 -0.077 -0.255
earlier:class:occupation	-0.146 -0.007 0.153
earlier:class:offer	-0.029 -0.177 0.207
earlier:class:office	-0.295 -0.072 0.367
earlier:class:othersWork	-0.239 -0.157 0.396
earlier:class:pastWork	-0.143 -0.019 0.161
earlier:class:place	0.238 -0.03 -0.207
earlier:class:question	0.045 -0.335 0.291
earlier:class:reply	-0.131 0.334 -0.203
earlier:class:skill	-0.182 0.257 -0.075
earlier:class:thing	0.233 -0.247 0.015
earlier:class:wish	0.348 -0.301 -0.049
earlier:concrete	0.204 -0.256 0.061
earlier:echoed	0.696 -0.352 -0.343
earlier:general	-0.782 0.408 0.375
earlier:leftFor	-0.133 -0.085 0.218
earlier:many:body	-0.451 -0.01 0.461
earlier:many:doing	0.613 -0.031 -0.582
earlier:many:family	-0.053 -0.004 0.057
earlier:many:generalWork	-0.051 0.057 -0.007
earlier:many:home	-0.011 0 0.012
earlier:many:needed	0.164 0 -0.164
earlier:many:offer	-0.093 0 0.094
earlier:many:office	-0.076 -0.025 0.101
earlier:many:reply	0.065 -0.005 -0.06
earlier:many:skill	0.086 -0.011 -0.075
earlier:many:thing	-0.397 -0.011 0.408
earlier:many:wish	-0.079 0.107 -0.027
earlier:notAsked	-0.022 -0.009 0.033
earlier:several:body	-0.548 -0.022 0.57
earlier:several:creature	0.273 -0.026 -0.246
earlier:several:doing	-0.185 -0.01 0.196
earlier:several:family	-0.262 -0.111 0.374
earlier:several:generalWork	-0.091 0.445 -0.353
earlier:several:home	0.087 -0.034 -0.053
earlier:several:joy	-0.091 -0.005 0.096
earlier:several:needed	0.133 -0.001 -0.132
earlier:several:occupation	-0.254 -0.017 0.272
earlier:several:offer	-0.116 -0.045 0.161
earlier:several:office	-0.097 -0.06 0.156
earlier:several:pastWork	-0.084 0.093 -0.01
earlier:several:place	-0.194 -0.017 0.211
earlier:several:question	-0.026 -0.003 0.029
earlier:several:reply	0.377 0.312 -0.69
earlier:several:skill	0.138 -0.021 -0.117
earlier:several:thing	-0.158 0.164 -0.007
earlier:several:wish	-0.122 0.075 0.047
earlier:taken	0.493 -0.194 -0.29
exclaims	0.813 -0.191 -0.621
figure	0.842 -0.086 -0.756
first:alle	-0.188 0.03 0.159
first:alt	0.031 -0.023 -0.008
first:altså	0.055 -0.015 -0.039
first:at	0.133 0.097 -0.23
first:bare	0.03 0.072 -0.103
first:begrundelsen	-0.035 -0.004 0.039
first:da	0.031 -0.002 -0.029
first:de	-0.444 -0.062 0.506
first:dem	-0.116 -0.002 0.118
first:den	-0.294 -0.042 0.336
first:der	-0.07 0.109 -0.039
first:det	-0.666 0.165 0.501
first:du	-0.013 -0.027 0.039
first:efter	0.013 -0.001 -0.012
first:en	-0.174 0.011 0.163
first:er	-0.06 -0.017 0.077
first:et	-0.009 0.058 -0.049
first:fint	-0.012 -0.003 0.015
first:fire	0.029 -0.018 -0.011
first:folk	-0.03 0.067 -0.036
first:fra	0.106 -0.008 -0.097
first:før	-0.001 0.068 -0.067
first:først	-0.052 -0.001 0.053
first:godt	-0.083 -0.007 0.09
first:ham	0.074 -0.003 -0.071
first:han	-0.022 0.133 -0.111
first:har	-0.016 -0.004 0.02
first:hele	-0.21 -0.008 0.218
first:hellere	0.127 -0.005 -0.122
first:helst	-0.033 -0.009 0.042
first:hende	0.045 -0.039 -0.007
first:her	-0.039 -0.003 0.042
first:hold	-0.02 -0.022 0.043
first:hos	0.066 -0.001 -0.065
first:hun	-0.038 -0.021 0.059
first:hvad	-0.055 -0.031 0.086
first:hvem	-0.009 -0.007 0.016
first:hver	-0.053 -0.013 0.066
first:hvis	-0.003 0.055 -0.052
first:hvor	-0.044 -0.027 0.071
first:i	0.07 0.065 -0.135
first:ikke	0.087 -0.025 -0.062
first:ingen	0.033 0 -0.032
first:ja	0.177 -0.103 -0.074
first:jamen	0.021 -0.015 -0.006
first:jeg	-0.042 0.044 -0.002
first:jo	-0.222 -0.068 0.29
first:kan	-0.121 -0.019 0.141
first:kun	-0.106 -0.005 0.111
first:køkkenet	-0.032 -0.001 0.033
first:lidt	-0.105 -0.003 0.108
first:lige	-0.012 -0.002 0.014
first:ligesom	0 0.019 -0.019
first:man	0.084 0.015 -0.099
first:mandag	0.232 -0.003 -0.229
first:med	0.038 -0.003 -0.035
first:men	-0.034 -0.076 0.11
first:min	-0.064 -0.025 0.089
first:må	-0.063 -0.049 0.112
first:måske	0.027 -0.002 -0.025
first:naboens	-0.008 -0.006 0.014
first:ned	0.041 0 -0.041
first:nej	-0.049 -0.091 0.139
first:noget	0.095 0.144 -0.24
first:nu	0.006 -0.079 0.074
first:nå	0.033 -0.04 0.007
first:når	0.182 -0.029 -0.153
first:og	-0.019 0.178 -0.16
first:også	-0.019 -0.002 0.02
first:okay	-0.048 -0.017 0.065
first:om	0.027 -0.004 -0.023
first:otte	-0.064 -0.001 0.066
first:på	0.139 -0.01 -0.129
first:sig	0.011 -0.001 -0.01
first:syg	-0.078 -0.002 0.08
first:så	0.123 0.009 -0.131
first:sådan	-0.058 -0.004 0.062
first:tak	-0.007 -0.005 0.012
first:ti	0.026 -0.001 -0.025
first:til	-0.11 -0.006 0.116
first:to	0.164 -0.003 -0.161
first:tolv	-0.054 -0.001 0.054
first:tre	0.398 -0.004 -0.394
first:tredive	-0.045 -0.002 0.047
first:tusind	-0.009 -0.002 0.012
first:ud	0.016 -0.002 -0.013
first:ved	0.083 -0.015 -0.068
first:vi	-0.076 -0.041 0.116
first:vores	0.062 -0.003 -0.059
first:øh	0.003 -0.029 0.026
general+stuff	-0.408 0.393 0.016
general-stuff	0.031 0.496 -0.527
life-stuff	0.206 -0.036 -0.169
man	0.093 0.098 -0.191
many:body	-0.115 -0.008 0.123
many:doing	0.115 -0.01 -0.105
many:family	-0.05 -0.008 0.058
many:generalWork	-0.035 0.07 -0.035
many:needed	0.038 -0.004 -0.034
many:offer	0.105 -0.005 -0.1
many:office	-0.095 -0.057 0.152
many:reply	0.068 -0.002 -0.066
many:skill	0.116 -0.015 -0.101
many:thing	0.094 -0.022 -0.072
many:wish	0.135 -0.045 -0.09
mark	-0.387 -0.174 0.569
minimal	-0.542 -0.176 0.719
minimalAfterConcrete	-0.283 -0.054 0.338
next:concrete	-0.201 -0.487 0.692
next:general	-0.17 0.727 -0.556
noClass	0.206 -0.419 0.222
noQuestion	0.223 -0.164 0.068
noWork	-0.267 -0.398 0.497
not	0.012 -0.159 0.148
offer+stuff	0.284 0.034 -0.317
opens	-0.46 0.121 0.334
pair:af at	0.093 -0.054 -0.04
pair:af de	-0.037 0 0.038
pair:af dem	-0.179 0.096 0.082
pair:af det	-0.003 0.069 -0.066
pair:af en	-0.012 -0.007 0.019
pair:af mig	0.024 0.013 -0.037
pair:af min	-0.123 -0.003 0.126
pair:af og	-0.076 -0.005 0.081
pair:af så	0.072 -0.001 -0.071
pair:aften og	0.105 -0.019 -0.086
pair:aldrig har	-0.006 -0.006 0.013
pair:aldrig været	-0.039 -0.007 0.046
pair:alle andre	0.014 -0.003 -0.012
pair:alle de	-0.016 -0.008 0.025
pair:alle dem	0.031 -0.091 0.06
pair:alle mennesker	-0.003 0.024 -0.021
pair:alle sammen	-0.032 -0.015 0.047
pair:alt det	0.031 0.037 -0.068
pair:alt er	-0.021 -0.01 0.031
pair:alt hvad	-0.015 0.098 -0.084
pair:altså at	-0.005 -0.025 0.03
pair:altså de	0.027 -0.001 -0.026
pair:altså det	0.01 -0.002 -0.007
pair:altså en	0.015 -0.001 -0.015
pair:altså for	-0.071 -0.001 0.072
pair:altså ikke	-0.036 -0.013 0.049
pair:altså jeg	0.098 -0.038 -0.059
pair:altså rigtig	0.06 -0.007 -0.053
pair:altså sådan	0.02 -0.001 -0.019
pair:an på	-0.039 -0.008 0.047
pair:andet og	-0.065 0.064 0.001
pair:arbejde er	-0.001 0.017 -0.017
pair:arbejde jeg	-0.015 0.177 -0.162
pair:arbejde med	0.01 -0.011 0.001
pair:at alle	-0.086 0.005 0.081
pair:at blive	-0.062 -0.008 0.07
pair:at den	-0.064 0.111 -0.047
pair:at der	0.14 0.065 -0.205
pair:at det	-0.242 0.119 0.123
pair:at få	0 0.038 -0.038
pair:at gå	-0.039 0.006 0.034
pair:at han	0.028 -0.011 -0.017
pair:at have	0.036 0.022 -0.058
pair:at holde	-0.033 -0.009 0.043
pair:at hun	-0.07 -0.02 0.09
pair:at hvis	-0.061 0.153 -0.092
pair:at i	-0.03 -0.003 0.033
pair:at jeg	-0.066 -0.005 0.071
pair:at komme	-0.092 0.137 -0.045
pair:at køre	0.013 -0.004 -0.009
pair:at lave	0.159 -0.059 -0.1
pair:at ligge	0.115 -0.005 -0.11
pair:at lytte	0.012 -0.001 -0.011
pair:at læse	0.038 -0.011 -0.027
pair:at man	0.121 -0.123 0.002
pair:at min	-0.08 -0.012 0.092
pair:at nogen	0.13 -0.051 -0.079
pair:at når	-0.018 0.036 -0.018
pair:at prøve	0.087 -0.012 -0.075
pair:at restaurere	0.01 0 -0.009
pair:at se	0.004 -0.024 0.019
pair:at sidde	0.169 0.006 -0.175
pair:at sige	-0.008 -0.069 0.076
pair:at skrive	0.043 -0.004 -0.039
pair:at snakke	-0.017 -0.001 0.018
pair:at stille	0.141 -0.004 -0.137
pair:at stå	0.127 -0.008 -0.119
pair:at sy	0.021 -0.001 -0.02
pair:at tage	-0.033 0.025 0.008
pair:at vende	-0.026 -0.002 0.027
pair:at vi	-0.019 -0.005 0.024
pair:at vide	-0.05 0.112 -0.062
pair:at være	-0.004 -0.013 0.017
pair:bad mig	-0.046 0 0.046
pair:bange for	0.043 -0.004 -0.039
pair:banken og	-0.02 -0.005 0.025
pair:bare at	0.087 0.069 -0.157
pair:bare det	-0.028 0.005 0.023
pair:bare en	0.025 -0.002 -0.023
pair:bare er	-0.017 -0.007 0.024
pair:bare for	0.014 -0.004 -0.01
pair:bare fordi	0.014 0.009 -0.023
pair:bare få	-0.07 -0.005 0.075
pair:bare i	0.013 0.02 -0.033
pair:bare ikke	-0.008 0.064 -0.056
pair:bare på	-0.019 -0.002 0.02
pair:bare sige	0.014 -0.015 0
pair:bare svært	-0.034 -0.056 0.09
pair:bare sådan	-0.011 -0.01 0.022
pair:bedre end	0.003 0.036 -0.039
pair:begyndt at	0.015 -0.001 -0.014
pair:blev det	-0.012 -0.001 0.013
pair:blev vi	-0.018 0 0.019
pair:blive ved	-0.1 -0.026 0.126
pair:bliver det	-0.031 0 0.031
pair:bliver man	-0.034 -0.035 0.069
pair:bliver så	0.06 -0.004 -0.055
pair:bor i	-0.032 -0.012 0.044
pair:brev fra	-0.014 -0.001 0.015
pair:brug for	-0.026 0.107 -0.081
pair:bussen og	-0.041 -0.009 0.05
pair:da godt	0.002 0.088 -0.09
pair:da jeg	0.167 -0.018 -0.149
pair:da op	-0.036 -0.023 0.059
pair:dag jeg	-0.026 -0.004 0.03
pair:dag men	-0.112 -0.001 0.113
pair:de andre	-0.007 -0.009 0.017
pair:de at	-0.074 -0.008 0.082
pair:de bliver	0.06 -0.003 -0.057
pair:de der	0.069 -0.077 0.008
pair:de det	-0.01 -0.007 0.016
pair:de er	-0.012 -0.038 0.05
pair:de fleste	-0.063 0.191 -0.127
pair:de gamle	-0.013 -0.002 0.015
pair:de har	-0.012 -0.062 0.074
pair:de havde	0.011 -0.001 -0.01
pair:de høre	0.087 -0.001 -0.086
pair:de ikke	0.191 -0.015 -0.176
pair:de kan	-0.039 0 0.039
pair:de kigger	0 -0.012 0.013
pair:de kom	0.028 -0.02 -0.008
pair:de kommer	-0.121 -0.009 0.13
pair:de kører	-0.08 -0.003 0.082
pair:de laver	0.014 -0.002 -0.012
pair:de manglede	0.012 -0.005 -0.007
pair:de mangler	0.017 -0.002 -0.015
pair:de og	0.059 -0.006 -0.053
pair:de sagde	-0.025 -0.003 0.028
pair:de siger	0.072 -0.018 -0.054
pair:de skal	-0.005 -0.082 0.087
pair:de skriver	-0.023 -0.002 0.024
pair:de skulle	0.053 -0.001 -0.052
pair:de små	0.036 -0.002 -0.034
pair:de står	0.048 -0.003 -0.044
pair:de så	-0.01 -0.005 0.015
pair:de søger	0.041 -0.01 -0.031
pair:de unge	0.012 -0.004 -0.008
pair:de ved	0.109 -0.012 -0.097
pair:de vil	-0.162 -0.009 0.171
pair:dem der	-0.023 -0.121 0.144
pair:dem hver	0.063 -0.007 -0.055
pair:dem i	0.088 -0.001 -0.087
pair:dem med	0.085 -0.005 -0.08
pair:dem og	-0.05 -0.004 0.054
pair:dem også	0.039 -0.002 -0.037
pair:dem om	0.118 -0.01 -0.108
pair:dem på	0.024 -0.001 -0.022
pair:dem så	-0.061 -0.001 0.062
pair:dem til	0.029 -0.001 -0.028
pair:dem ud	-0.078 -0.003 0.081
pair:den anden	-0.062 -0.025 0.087
pair:den bedste	0.02 -0.006 -0.014
pair:den dag	-0.012 -0.001 0.013
pair:den der	-0.02 -0.053 0.073
pair:den ene	0.042 -0.022 -0.02
pair:den er	-0.259 0.091 0.168
pair:den første	-0.019 -0.022 0.042
pair:den gamle	0.084 -0.006 -0.078
pair:den her	-0.023 -0.003 0.026
pair:den i	-0.077 -0.002 0.079
pair:den ikke	0.011 -0.001 -0.01
pair:den jo	-0.021 -0.002 0.023
pair:den kan	-0.213 -0.008 0.221
pair:den kommer	-0.057 0.004 0.054
pair:den lille	0.082 -0.006 -0.076
pair:den lå	-0.056 -0.019 0.075
pair:den med	0.057 -0.001 -0.056
pair:den og	-0.078 -0.006 0.084
pair:den samme	-0.027 0 0.027
pair:den siger	-0.072 -0.011 0.083
pair:den skal	0.036 -0.007 -0.029
pair:den stol	-0.078 -0.004 0.082
pair:der bare	-0.018 0.072 -0.054
pair:der bliver	0.028 0 -0.028
pair:der de	0.004 -0.011 0.007
pair:der det	0.068 0.049 -0.117
pair:der en	-0.199 -0.034 0.233
pair:der er	0.14 0.037 -0.177
pair:der får	-0.029 -0.008 0.037
pair:der gerne	0.111 -0.005 -0.106
pair:der gør	0.043 -0.006 -0.037
pair:der har	-0.133 -0.023 0.156
pair:der hed	0.127 -0.004 -0.124
pair:der hedder	-0.004 -0.01 0.014
pair:der hvor	0.095 0.002 -0.098
pair:der hænger	0.066 -0.004 -0.062
pair:der i	-0.138 -0.014 0.152
pair:der ikke	-0.08 0.029 0.051
pair:der ingen	-0.051 0.048 0.004
pair:der jo	-0.082 0.151 -0.069
pair:der kan	-0.002 0.11 -0.108
pair:der kom	0.01 -0.006 -0.004
pair:der kommer	0.049 -0.029 -0.02
pair:der kunne	0.011 -0.003 -0.009
pair:der kørte	0.03 0 -0.03
pair:der laver	0.076 -0.007 -0.068
pair:der lugter	-0.019 -0.028 0.048
pair:der lå	0.135 -0.003 -0.132
pair:der mangler	0.045 -0.001 -0.045
pair:der med	0.031 -0.003 -0.028
pair:der må	-0.021 -0.002 0.023
pair:der noget	-0.021 -0.004 0.025
pair:der og	-0.022 -0.012 0.033
pair:der også	-0.009 -0.001 0.01
pair:der på	-0.028 0.091 -0.063
pair:der sagde	-0.117 -0.018 0.134
pair:der sidder	-0.03 -0.068 0.098
pair:der skal	0.144 0.055 -0.198
pair:der skulle	-0.01 -0.002 0.012
pair:der stod	-0.272 -0.003 0.275
pair:der står	-0.012 -0.016 0.028
pair:der så	-0.037 0.05 -0.012
pair:der turde	-0.045 -0.003 0.048
pair:der var	-0.046 -0.046 0.091
pair:derfor jeg	-0.032 -0.008 0.039
pair:derhjemme og	0.103 -0.005 -0.099
pair:det andet	-0.017 0.061 -0.044
pair:det at	-0.022 0.036 -0.014
pair:det bare	0.037 0.017 -0.054
pair:det bedste	0.052 -0.004 -0.048
pair:det bliver	-0.024 -0.016 0.039
pair:det de	0.075 -0.025 -0.05
pair:det der	0.184 -0.021 -0.162
pair:det det	-0.185 0.146 0.039
pair:det dig	0.004 -0.01 0.005
pair:det ene	-0.05 -0.026 0.076
pair:det eneste	0.04 0.002 -0.042
pair:det er	-0.152 0.079 0.073
pair:det fik	-0.032 0.006 0.025
pair:det folk	0.036 0.046 -0.083
pair:det for	0.073 0 -0.073
pair:det fordi	0.002 -0.012 0.01
pair:det gjorde	0.053 -0.003 -0.05
pair:det glemmer	0.097 -0.019 -0.078
pair:det godt	0.03 -0.029 -0.001
pair:det går	-0.021 -0.01 0.031
pair:det gælder	-0.02 0.066 -0.046
pair:det gør	-0.047 0.227 -0.18
pair:det handler	-0.006 0.049 -0.042
pair:det har	0.139 -0.016 -0.123
pair:det hele	0.054 -0.024 -0.031
pair:det her	0.02 0.024 -0.043
pair:det hver	-0.036 -0.008 0.044
pair:det i	0.133 -0.01 -0.123
pair:det ikke	-0.034 -0.076 0.11
pair:det jeg	0.159 0.107 -0.266
pair:det jo	-0.017 0.007 0.01
pair:det kan	-0.078 0.029 0.049
pair:det kommer	-0.039 -0.008 0.047
pair:det kunne	-0.064 -0.011 0.075
pair:det ligger	-0.012 -0.001 0.013
pair:det lyder	-0.058 0.061 -0.003
pair:det lærte	-0.025 -0.007 0.032
pair:det med	0.097 -0.004 -0.093
pair:det mig	-0.009 0 0.01
pair:det må	-0.062 0.196 -0.134
pair:det nu	-0.025 -0.068 0.093
pair:det og	-0.029 -0.002 0.031
pair:det på	0.109 -0.001 -0.108
pair:det rigtige	-0.017 0.024 -0.007
pair:det sagde	0.094 -0.001 -0.094
pair:det samme	-0.099 -0.005 0.104
pair:det siger	-0.019 0.049 -0.03
pair:det skal	-0.039 0.136 -0.097
pair:det skulle	-0.096 0.077 0.019
pair:det står	-0.114 0.15 -0.035
pair:det så	0.05 0.002 -0.051
pair:det til	0.069 -0.007 -0.062
pair:det var	-0.112 -0.084 0.196
pair:det ved	0.017 -0.032 0.015
pair:det vel	-0.013 0.037 -0.024
pair:det vidste	-0.044 -0.001 0.044
pair:det vil	-0.001 0.116 -0.115
pair:det ville	0.087 -0.14 0.053
pair:det være	-0.092 0.088 0.004
pair:det værste	-0.043 -0.002 0.044
pair:dig og	-0.036 0.06 -0.025
pair:drømmer om	0.012 -0.003 -0.009
pair:du det	0.019 -0.004 -0.015
pair:du er	0.059 -0.028 -0.031
pair:du har	0.023 -0.006 -0.017
pair:du jo	-0.023 -0.026 0.049
pair:du kan	0.036 -0.002 -0.034
pair:dække bord	-0.212 -0.003 0.216
pair:dér med	0.024 -0.002 -0.023
pair:døren med	-0.112 0 0.113
pair:efter at	-0.027 0 0.028
pair:egentlig godt	0.047 -0.007 -0.04
pair:eksempel dem	0.024 -0.006 -0.018
pair:en af	-0.02 0.113 -0.094
pair:en aften	0.097 -0.019 -0.078
pair:en anden	-0.027 -0.009 0.036
pair:en bog	-0.015 -0.005 0.02
pair:en bule	0.218 -0.031 -0.186
pair:en dag	-0.043 -0.004 0.047
pair:en der	0.241 -0.033 -0.208
pair:en gang	0.086 -0.002 -0.083
pair:en god	-0.051 -0.001 0.052
pair:en halv	-0.099 -0.001 0.1
pair:en hammer	0.066 -0.003 -0.063
pair:en hel	-0.024 -0.004 0.028
pair:en hund	-0.024 -0.008 0.032
pair:en i	-0.089 -0.02 0.108
pair:en jeg	-0.086 -0.005 0.092
pair:en krimi	0.113 -0.003 -0.11
pair:en kvinde	-0.043 -0.008 0.05
pair:en kælder	0.02 -0.001 -0.019
pair:en lettelse	-0.031 -0.002 0.033
pair:en lille	0.006 -0.03 0.024
pair:en mand	-0.058 0.012 0.046
pair:en med	0.041 -0.008 -0.033
pair:en måned	-0.066 -0.003 0.07
pair:en ny	-0.146 -0.009 0.155
pair:en og	0.021 -0.001 -0.021
pair:en om	0.044 -0.004 -0.04
pair:en omvej	0.042 -0.005 -0.037
pair:en plads	-0.003 0.013 -0.011
pair:en plakat	-0.156 0.159 -0.003
pair:en prøve	0.025 -0.001 -0.024
pair:en på	-0.008 -0.003 0.011
pair:en slags	-0.035 -0.006 0.041
pair:en sommer	0.019 -0.001 -0.018
pair:en stol	0.044 -0.015 -0.029
pair:en til	0.124 -0.013 -0.11
pair:en time	-0.064 -0.001 0.065
pair:en uge	0.083 -0.005 -0.079
pair:en vagt	-0.013 -0.001 0.014
pair:en vest	-0.011 -0.004 0.015
pair:en vogn	0.013 -0.003 -0.01
pair:end mig	-0.03 -0.005 0.035
pair:eneste der	-0.132 -0.004 0.135
pair:eneste jeg	0.031 -0.003 -0.028
pair:enige om	-0.013 0.002 0.011
pair:er aldrig	0.014 -0.003 -0.011
pair:er altid	0.083 -0.01 -0.074
pair:er altså	-0.097 -0.004 0.1
pair:er at	0.093 -0.081 -0.011
pair:er bange	0.044 -0.007 -0.036
pair:er bare	-0.088 0.029 0.059
pair:er bedre	0.064 -0.028 -0.035
pair:er begyndt	0.015 -0.001 -0.014
pair:er betalt	-0.025 -0.018 0.043
pair:er blevet	-0.05 -0.023 0.072
pair:er da	-0.019 -0.003 0.022
pair:er de	-0.027 -0.009 0.036
pair:er den	-0.097 0.048 0.048
pair:er der	-0.089 0.08 0.009
pair:er derfor	-0.032 -0.008 0.039
pair:er det	0.198 -0.039 -0.158
pair:er du	-0.011 -0.006 0.017
pair:er dét	0.013 -0.005 -0.008
pair:er en	-0.088 0.076 0.012
pair:er et	0.122 0.029 -0.151
pair:er fint	0.048 -0.012 -0.036
pair:er flyttet	-0.031 -0.005 0.036
pair:er for	-0.028 -0.023 0.051
pair:er fordi	0 -0.011 0.011
pair:er fra	-0.035 -0.003 0.038
pair:er fuld	-0.02 -0.013 0.034
pair:er færdig	0.011 0 -0.01
pair:er født	-0.042 -0.068 0.11
pair:er glad	-0.056 -0.005 0.062
pair:er god	0.096 -0.006 -0.089
pair:er godt	-0.004 -0.05 0.055
pair:er gået	-0.045 -0.007 0.052
pair:er helt	0.01 -0.011 0.001
pair:er hos	0.095 -0.001 -0.094
pair:er i	0.004 -0.079 0.075
pair:er ikke	-0.133 -0.01 0.143
pair:er ingen	0.028 -0.001 -0.028
pair:er jeg	-0.037 0.131 -0.095
pair:er jo	0.062 0.137 -0.199
pair:er klar	-0.009 0.02 -0.011
pair:er kommet	-0.063 0.007 0.055
pair:er kun	0.067 -0.01 -0.057
pair:er lige	0.166 0.003 -0.169
pair:er man	0.012 -0.018 0.006
pair:er meget	-0.014 -0.003 0.016
pair:er mest	-0.06 0 0.06
pair:er mig	0.139 0.045 -0.184
pair:er min	-0.187 0.032 0.155
pair:er mit	0.018 -0.004 -0.014
pair:er nede	0.045 -0.005 -0.04
pair:er noget	0.02 0.032 -0.052
pair:er nok	-0.058 -0.001 0.059
pair:er nu	-0.093 0.03 0.063
pair:er når	0.076 -0.005 -0.071
pair:er også	0.069 0.106 -0.175
pair:er okay	0.02 -0.002 -0.018
pair:er på	-0.018 0.051 -0.033
pair:er social	0.022 0.019 -0.041
pair:er som	-0.022 -0.026 0.047
pair:er så	0.034 -0.004 -0.03
pair:er til	-0.021 -0.006 0.027
pair:er to	0.01 -0.002 -0.008
pair:er vel	-0.004 0.021 -0.017
pair:er vi	-0.098 0.058 0.039
pair:et arbejde	-0.045 0.085 -0.04
pair:et det	0.015 -0.001 -0.014
pair:et glas	-0.114 -0.003 0.117
pair:et job	-0.074 0.132 -0.059
pair:et kursus	0.028 -0.002 -0.026
pair:et lille	0 -0.013 0.013
pair:et og	0.058 -0.04 -0.018
pair:et sted	0.109 0.021 -0.13
pair:et år	-0.021 -0.011 0.032
pair:fem og	0.076 -0.001 -0.075
pair:fem om	0.127 -0.004 -0.124
pair:fem år	0.14 -0.026 -0.114
pair:fik den	0.026 -0.002 -0.024
pair:fik en	-0.07 -0.024 0.094
pair:fik jeg	0.01 -0.014 0.004
pair:fik lov	0.041 -0.004 -0.037
pair:fik vi	0.016 0.006 -0.022
pair:finde ud	-0.003 0.078 -0.075
pair:finder jeg	0.024 -0.002 -0.022
pair:fint men	0.058 -0.001 -0.057
pair:fire og	0.033 -0.021 -0.012
pair:fire til	0.012 -0.006 -0.006
pair:fire timer	0.08 -0.001 -0.079
pair:fire tusind	-0.022 -0.018 0.04
pair:fire år	0.04 -0.006 -0.035
pair:firmaet og	0.013 -0.003 -0.01
pair:flyttet ind	-0.03 -0.002 0.032
pair:folk bliver	0.056 -0.004 -0.052
pair:folk der	0.059 -0.039 -0.02
pair:folk i	-0.043 0.144 -0.101
pair:folk kom	0.074 -0.002 -0.072
pair:folk med	-0.099 -0.004 0.103
pair:folk siger	-0.092 0.109 -0.017
pair:folk skal	0.01 -0.004 -0.006
pair:for alle	-0.068 -0.005 0.073
pair:for andre	0.017 0.002 -0.019
pair:for at	0.005 -0.039 0.035
pair:for dem	0.076 -0.008 -0.068
pair:for der	-0.017 -0.004 0.021
pair:for det	0.071 0.053 -0.124
pair:for eksempel	0.025 -0.006 -0.02
pair:for en	-0.029 -0.007 0.036
pair:for et	-0.023 0.006 0.017
pair:for folk	-0.127 0.172 -0.045
pair:for gammel	0.016 -0.002 -0.014
pair:for hende	0.017 -0.001 -0.016
pair:for hun	-0.012 -0.001 0.012
pair:for jeg	-0.009 -0.006 0.016
pair:for jer	-0.042 0.053 -0.011
pair:for lidt	0.075 -0.018 -0.057
pair:for man	-0.003 0.048 -0.046
pair:for meget	0.063 -0.002 -0.061
pair:for mig	0.057 -0.009 -0.048
pair:for min	-0.02 -0.007 0.026
pair:for nu	-0.022 0 0.022
pair:for sent	0.1 -0.061 -0.039
pair:for sjov	-0.066 -0.001 0.067
pair:for tiden	-0.009 -0.018 0.027
pair:for tre	0.041 -0.001 -0.04
pair:fordi de	0.02 -0.028 0.008
pair:fordi der	0.016 -0.004 -0.011
pair:fordi ingen	0.009 -0.011 0.002
pair:fordi jeg	-0.081 -0.041 0.122
pair:fortalte om	0.068 0 -0.068
pair:fra ni	0.113 -0.002 -0.111
pair:fra starten	0.034 -0.009 -0.025
pair:frem til	-0.081 -0.008 0.088
pair:fri klokken	0.048 -0.002 -0.046
pair:fuld af	-0.041 -0.001 0.043
pair:fundet ud	-0.016 -0.012 0.028
pair:fyr fra	-0.019 -0.001 0.02
pair:få lov	-0.075 -0.008 0.083
pair:fået at	-0.032 0.128 -0.096
pair:fået en	0.005 0.013 -0.017
pair:første gang	-0.055 -0.019 0.074
pair:gang jeg	-0.101 -0.026 0.128
pair:gang og	-0.047 -0.005 0.052
pair:gav mig	-0.027 -0.004 0.031
pair:gerne det	-0.04 0.055 -0.015
pair:gerne have	-0.01 0.064 -0.053
pair:gerne prøve	0.033 -0.021 -0.012
pair:gerne tilbage	-0.082 0.133 -0.051
pair:gerne vil	0.111 -0.005 -0.106
pair:gerne være	0.052 -0.002 -0.05
pair:gik jeg	0.015 -0.002 -0.013
pair:giv mig	0.012 0 -0.011
pair:gjorde den	-0.032 -0.002 0.033
pair:gjorde jeg	0.039 -0.002 -0.036
pair:gjort det	0.025 -0.002 -0.022
pair:glad for	-0.051 -0.009 0.06
pair:god dag	-0.008 -0.002 0.01
pair:god til	0.039 -0.013 -0.026
pair:godt at	-0.016 0.061 -0.045
pair:godt gøre	0.038 -0.001 -0.037
pair:godt have	0.009 0.002 -0.012
pair:godt lide	0.151 -0.046 -0.104
pair:godt set	-0.049 -0.003 0.052
pair:godt tænke	0.013 0.004 -0.018
pair:godt være	0.114 -0.028 -0.087
pair:gå med	0.052 -0.004 -0.048
pair:gået i	-0.039 -0.005 0.044
pair:går forbi	0.065 -0.011 -0.054
pair:går med	0.044 -0.001 -0.043
pair:går ned	0.068 -0.001 -0.067
pair:går og	0.001 0.065 -0.066
pair:går op	-0.026 -0.003 0.029
pair:går på	-0.045 0.001 0.044
pair:gælder om	-0.053 -0.002 0.055
pair:gør de	-0.005 -0.005 0.01
pair:gør dem	0.028 -0.003 -0.025
pair:gør det	-0.028 0.182 -0.154
pair:gør jeg	-0.01 -0.003 0.013
pair:gøre det	0.038 -0.001 -0.037
pair:haft ondt	0.027 -0.002 -0.024
pair:ham der	-0.041 -0.014 0.054
pair:ham fra	0.031 0 -0.03
pair:ham med	0.047 -0.003 -0.044
pair:ham så	-0.011 -0.005 0.016
pair:ham til	-0.005 -0.009 0.015
pair:han blev	-0.092 -0.002 0.093
pair:han er	-0.018 -0.013 0.032
pair:han har	-0.214 -0.03 0.243
pair:han havde	-0.054 -0.002 0.055
pair:han ikke	-0.035 -0.005 0.041
pair:han kunne	-0.102 -0.001 0.103
pair:han mangler	0.049 -0.003 -0.045
pair:han sad	-0.085 0 0.086
pair:han sagde	0.034 -0.009 -0.025
pair:han siger	0.046 -0.014 -0.032
pair:han skal	0.011 0 -0.011
pair:han spørger	0.043 0 -0.043
pair:han tog	0.036 -0.004 -0.032
pair:han var	-0.043 0 0.043
pair:han ville	0.105 -0.004 -0.101
pair:handler om	-0.006 0.049 -0.042
pair:hans bror	-0.026 -0.001 0.027
pair:har de	-0.026 0.058 -0.032
pair:har den	0.094 -0.008 -0.086
pair:har det	-0.025 0.036 -0.012
pair:har en	0.137 -0.022 -0.115
pair:har et	-0.033 0.053 -0.019
pair:har faktisk	0.032 -0.001 -0.032
pair:har fundet	-0.12 -0.015 0.136
pair:har fået	-0.025 0.08 -0.054
pair:har gjort	0.044 -0.005 -0.039
pair:har haft	0.011 -0.058 0.046
pair:har i	-0.07 -0.008 0.077
pair:har ikke	0.094 -0.043 -0.052
pair:har jeg	0.142 -0.036 -0.106
pair:har jo	0.137 0.025 -0.161
pair:har kigget	0.022 0 -0.021
pair:har lavet	-0.019 -0.023 0.042
pair:har lovet	0.012 -0.001 -0.012
pair:har lukket	-0.051 -0.003 0.053
pair:har lært	0.029 -0.005 -0.024
pair:har nøglen	-0.048 -0.004 0.052
pair:har også	0.012 0.006 -0.018
pair:har på	-0.002 -0.009 0.012
pair:har ringet	-0.012 -0.007 0.019
pair:har sagt	-0.002 0.111 -0.109
pair:har sat	-0.105 -0.025 0.13
pair:har set	0.04 -0.001 -0.039
pair:har siddet	-0.047 -0.025 0.073
pair:har skrevet	-0.025 -0.001 0.026
pair:har snakket	-0.004 -0.006 0.01
pair:har spurgt	0.022 -0.004 -0.017
pair:har sådan	0.02 -0.001 -0.02
pair:har taget	-0.089 -0.009 0.098
pair:har to	-0.04 -0.004 0.044
pair:har tænkt	0.099 0.07 -0.169
pair:har været	-0.071 0.032 0.039
pair:havde de	0.023 -0.001 -0.022
pair:havde en	0.052 -0.005 -0.048
pair:havde været	-0.018 -0.004 0.023
pair:have en	-0.04 -0.027 0.067
pair:have et	-0.002 0.03 -0.029
pair:have hjælp	-0.021 -0.001 0.022
pair:have mig	0.017 -0.003 -0.014
pair:have noget	0.06 0.019 -0.079
pair:hedder det	-0.012 -0.001 0.013
pair:hele dagen	0.132 -0.005 -0.128
pair:hele mit	-0.012 0.084 -0.072
pair:hele tiden	-0.123 -0.023 0.146
pair:hele vejen	-0.131 -0.004 0.135
pair:heller ikke	-0.045 -0.004 0.049
pair:helst ikke	-0.116 -0.02 0.136
pair:helt andet	-0.026 -0.005 0.03
pair:hende den	0.024 -0.001 -0.023
pair:hende der	0.065 -0.008 -0.057
pair:hende fra	-0.025 0 0.025
pair:hende jeg	0.07 -0.029 -0.042
pair:hende med	-0.096 -0.002 0.098
pair:hende på	0.048 -0.002 -0.046
pair:her er	-0.017 -0.02 0.037
pair:her for	-0.009 0.219 -0.21
pair:her jeg	-0.041 -0.004 0.045
pair:hjalp med	0.012 0 -0.012
pair:hjem fra	-0.001 -0.01 0.011
pair:hjem og	-0.031 -0.003 0.033
pair:hjem så	-0.014 0 0.015
pair:hjemme hos	-0.036 -0.005 0.041
pair:hjælp til	-0.02 -0.001 0.021
pair:hold da	-0.036 -0.023 0.059
pair:holde styr	-0.052 -0.009 0.061
pair:holde øje	-0.025 -0.007 0.032
pair:hos dem	-0.094 -0.002 0.096
pair:hos en	0.027 -0.007 -0.02
pair:hos ham	0.034 -0.002 -0.032
pair:hos hende	-0.054 -0.001 0.055
pair:hos mig	-0.124 0 0.124
pair:hos os	-0.04 -0.008 0.048
pair:hun at	-0.096 -0.001 0.097
pair:hun er	-0.116 -0.043 0.159
pair:hun fik	-0.008 -0.004 0.012
pair:hun har	-0.035 -0.021 0.056
pair:hun havde	-0.084 -0.01 0.094
pair:hun ikke	-0.145 -0.012 0.157
pair:hun kan	-0.06 -0.006 0.066
pair:hun kunne	0.029 -0.001 -0.028
pair:hun mig	0.018 -0.005 -0.013
pair:hun og	0.019 -0.012 -0.007
pair:hun sagde	0.273 -0.039 -0.234
pair:hun siger	0.082 -0.012 -0.07
pair:hun synger	-0.028 -0.002 0.029
pair:hun så	-0.011 -0.012 0.023
pair:hun var	-0.1 -0.004 0.104
pair:hun vil	-0.011 -0.002 0.012
pair:hunden og	0.016 -0.007 -0.009
pair:hundrede og	0.067 -0.029 -0.038
pair:huslejen er	-0.074 -0.016 0.09
pair:hvad den	0.03 -0.003 -0.027
pair:hvad der	-0.011 -0.083 0.094
pair:hvad det	-0.008 -0.006 0.014
pair:hvad er	-0.015 -0.006 0.021
pair:hvad i	0.031 0.119 -0.149
pair:hvad jeg	0.107 -0.03 -0.078
pair:hvad man	0.022 -0.002 -0.021
pair:hvad skal	-0.037 0.043 -0.006
pair:hvad var	-0.013 -0.063 0.076
pair:hvem der	-0.041 -0.004 0.046
pair:hvem er	-0.006 -0.012 0.018
pair:hvem har	-0.014 -0.005 0.018
pair:hver aften	-0.006 -0.004 0.01
pair:hver anden	-0.019 -0.017 0.036
pair:hver dag	0.071 -0.002 -0.069
pair:hver en	-0.154 -0.005 0.159
pair:hver gang	-0.224 -0.027 0.251
pair:hvert fald	-0.054 0.061 -0.007
pair:hvis der	-0.042 -0.038 0.08
pair:hvis det	0.081 0.01 -0.092
pair:hvis jeg	0.013 -0.023 0.01
pair:hvis man	-0.115 0.154 -0.039
pair:hvis nogen	-0.006 0.039 -0.033
pair:hvor de	0.096 -0.007 -0.089
pair:hvor den	0.024 -0.007 -0.016
pair:hvor der	-0.076 -0.005 0.081
pair:hvor det	0.018 -0.001 -0.017
pair:hvor jeg	0.015 0.007 -0.022
pair:hvor man	0.016 -0.012 -0.004
pair:hvor mange	0.013 0 -0.013
pair:hvor min	0.015 -0.002 -0.013
pair:hvor vi	0.067 -0.002 -0.065
pair:hvordan man	-0.009 -0.005 0.014
pair:høre den	0.069 -0.015 -0.053
pair:høre når	0.053 -0.005 -0.047
pair:i 2009	0.035 -0.025 -0.01
pair:i arbejde	-0.047 0.106 -0.059
pair:i beskæftigelse	-0.024 0.089 -0.065
pair:i bilen	0.018 -0.002 -0.016
pair:i brevet	-0.051 -0.021 0.072
pair:i bussen	-0.041 -0.009 0.05
pair:i dag	-0.112 0.02 0.092
pair:i den	0.106 0.091 -0.198
pair:i det	-0.11 0.056 0.054
pair:i en	-0.102 -0.064 0.166
pair:i et	0.06 -0.006 -0.054
pair:i fem	-0.055 -0.004 0.059
pair:i gang	-0.048 0.02 0.028
pair:i går	-0.179 -0.019 0.198
pair:i hvert	-0.054 0.061 -0.007
pair:i i	0.051 -0.005 -0.046
pair:i kantinen	0.032 -0.004 -0.029
pair:i mange	-0.036 -0.001 0.037
pair:i marts	-0.14 -0.011 0.151
pair:i maven	-0.016 -0.003 0.019
pair:i mig	-0.024 0.043 -0.019
pair:i min	0.008 -0.011 0.003
pair:i morgen	0.031 -0.038 0.007
pair:i og	0.118 -0.004 -0.115
pair:i opgangen	-0.016 0 0.016
pair:i siger	-0.009 -0.003 0.012
pair:i stedet	-0.028 -0.003 0.03
pair:i stuen	-0.014 -0.001 0.014
pair:i stykker	0.08 -0.011 -0.068
pair:i sådan	0.038 -0.024 -0.014
pair:i tirsdags	0.051 -0.01 -0.041
pair:i to	-0.057 -0.007 0.064
pair:i tolv	0.052 -0.006 -0.047
pair:i tre	-0.02 -0.027 0.047
pair:i vejen	-0.006 -0.027 0.034
pair:i vores	0.037 -0.014 -0.023
pair:i år	-0.035 -0.005 0.04
pair:i øjnene	-0.04 0.053 -0.013
pair:igen hvis	0.011 0 -0.01
pair:ikke alt	-0.006 0.054 -0.048
pair:ikke at	-0.031 0.079 -0.047
pair:ikke bare	-0.063 0.008 0.056
pair:ikke det	0.033 0.068 -0.1
pair:ikke en	0.193 -0.04 -0.153
pair:ikke engang	-0.01 -0.005 0.015
pair:ikke er	-0.082 -0.04 0.122
pair:ikke for	-0.105 -0.004 0.109
pair:ikke fordi	0.031 -0.025 -0.005
pair:ikke gøre	0.059 -0.006 -0.054
pair:ikke har	0.054 -0.005 -0.049
pair:ikke havde	0.085 -0.009 -0.076
pair:ikke have	0.052 -0.009 -0.043
pair:ikke hjemme	-0.043 -0.018 0.061
pair:ikke huske	-0.053 -0.004 0.057
pair:ikke hvad	0.033 -0.006 -0.027
pair:ikke hvor	-0.091 -0.004 0.095
pair:ikke høre	-0.037 -0.015 0.052
pair:ikke i	0.115 -0.011 -0.103
pair:ikke kan	0.078 0.003 -0.081
pair:ikke komme	-0.064 -0.011 0.075
pair:ikke kunne	-0.038 -0.002 0.04
pair:ikke med	-0.15 -0.018 0.168
pair:ikke nogen	-0.004 -0.008 0.011
pair:ikke noget	-0.122 0.025 0.097
pair:ikke på	0.093 -0.002 -0.091
pair:ikke ret	0.061 -0.009 -0.052
pair:ikke rigtig	-0.163 -0.01 0.173
pair:ikke sagt	-0.01 -0.001 0.011
pair:ikke selv	-0.064 0.001 0.063
pair:ikke sige	-0.022 -0.006 0.028
pair:ikke skal	-0.047 -0.003 0.05
pair:ikke sove	0.019 -0.001 -0.018
pair:ikke så	-0.1 0.074 0.026
pair:ikke tilbage	0.051 -0.004 -0.047
pair:ikke tænkt	-0.009 -0.011 0.02
pair:ikke var	0.029 -0.006 -0.023
pair:ikke vil	-0.024 -0.016 0.04
pair:ikke være	0.01 0.039 -0.049
pair:imod mig	0.03 -0.002 -0.028
pair:ind et	0.007 0.037 -0.044
pair:ind for	0.076 -0.007 -0.069
pair:ind i	-0.163 -0.007 0.17
pair:ind med	0.007 0.006 -0.013
pair:ind og	0.022 0.035 -0.057
pair:ind til	-0.01 -0.002 0.012
pair:inde hos	-0.053 -0.003 0.056
pair:inden den	0.083 -0.005 -0.079
pair:inden for	-0.008 0.055 -0.048
pair:ingen der	0.014 0.046 -0.06
pair:ja altså	0.048 -0.023 -0.026
pair:ja de	-0.015 -0.004 0.019
pair:ja der	-0.036 -0.015 0.052
pair:ja det	-0.008 0.101 -0.092
pair:ja en	0.093 -0.003 -0.091
pair:ja for	-0.044 -0.009 0.053
pair:ja hun	-0.096 -0.015 0.111
pair:ja hvis	-0.006 -0.017 0.023
pair:ja i	-0.049 0.022 0.028
pair:ja ja	-0.039 0 0.04
pair:ja jeg	-0.144 0.065 0.078
pair:ja men	-0.076 -0.01 0.086
pair:ja nu	-0.012 -0.004 0.015
pair:ja og	-0.038 -0.003 0.041
pair:ja okay	-0.031 -0.002 0.033
pair:ja på	0.163 -0.07 -0.093
pair:ja så	-0.026 -0.003 0.029
pair:ja tak	-0.083 -0.012 0.095
pair:ja undskyld	0.019 -0.001 -0.019
pair:jamen det	-0.02 -0.011 0.031
pair:jeg af	-0.046 -0.007 0.053
pair:jeg aldrig	0.096 -0.007 -0.089
pair:jeg at	-0.097 0.063 0.034
pair:jeg bare	0.018 -0.001 -0.016
pair:jeg blev	-0.051 -0.002 0.053
pair:jeg bor	0.04 -0.005 -0.035
pair:jeg da	0.002 0.089 -0.092
pair:jeg den	0.075 -0.002 -0.073
pair:jeg der	-0.119 -0.002 0.121
pair:jeg det	-0.062 0.003 0.059
pair:jeg drømmer	0.017 -0.01 -0.007
pair:jeg elsker	0.051 -0.002 -0.05
pair:jeg en	-0.059 -0.003 0.062
pair:jeg er	0.093 0.088 -0.181
pair:jeg fik	-0.034 -0.028 0.062
pair:jeg fortalte	0.068 0 -0.068
pair:jeg få	-0.005 -0.043 0.048
pair:jeg får	-0.007 -0.011 0.018
pair:jeg gerne	-0.052 0.079 -0.027
pair:jeg gider	-0.011 -0.013 0.024
pair:jeg gik	0.086 -0.032 -0.055
pair:jeg gjorde	-0.026 -0.003 0.029
pair:jeg gjort	0.01 -0.004 -0.006
pair:jeg godt	-0.043 0.046 -0.003
pair:jeg går	0.002 -0.054 0.052
pair:jeg gør	0.037 -0.001 -0.036
pair:jeg har	-0.187 0.292 -0.106
pair:jeg havde	0.187 -0.014 -0.172
pair:jeg have	0.034 -0.001 -0.033
pair:jeg hedder	0.016 0 -0.016
pair:jeg hellere	0.017 0.009 -0.026
pair:jeg helst	0.018 -0.009 -0.009
pair:jeg hjalp	0.016 0 -0.016
pair:jeg holdt	-0.019 -0.003 0.022
pair:jeg i	0.022 0.005 -0.027
pair:jeg ikke	-0.213 -0.051 0.264
pair:jeg jo	-0.216 0.115 0.101
pair:jeg kan	0.207 -0.174 -0.034
pair:jeg kender	0.025 -0.003 -0.022
pair:jeg klippede	0.047 -0.005 -0.042
pair:jeg kom	0.053 -0.025 -0.029
pair:jeg kommer	-0.016 0.004 0.012
pair:jeg kunne	0.174 0.007 -0.181
pair:jeg kører	0.033 -0.001 -0.033
pair:jeg lave	0.013 -0.001 -0.013
pair:jeg laver	0.015 0 -0.015
pair:jeg lov	0.062 -0.01 -0.052
pair:jeg lå	-0.049 -0.008 0.058
pair:jeg mangler	-0.073 -0.002 0.074
pair:jeg med	-0.011 -0.002 0.013
pair:jeg mente	-0.011 -0.001 0.012
pair:jeg må	0.032 -0.02 -0.012
pair:jeg måske	0.012 0 -0.011
pair:jeg måtte	0.016 -0.001 -0.016
pair:jeg nu	0.03 -0.001 -0.029
pair:jeg og	0.065 -0.002 -0.063
pair:jeg også	-0.049 0.039 0.009
pair:jeg på	0.039 -0.001 -0.038
pair:jeg sad	-0.015 -0.019 0.034
pair:jeg savner	0.037 -0.006 -0.03
pair:jeg se	-0.053 -0.007 0.06
pair:jeg selv	0.04 -0.001 -0.038
pair:jeg ser	0.042 -0.002 -0.04
pair:jeg sidder	-0.066 -0.012 0.078
pair:jeg sige	-0.003 -0.074 0.076
pair:jeg siger	-0.067 0.148 -0.082
pair:jeg skal	-0.265 0.03 0.236
pair:jeg skulle	-0.035 -0.047 0.082
pair:jeg snakker	0.018 -0.026 0.008
pair:jeg solgte	0.025 0 -0.024
pair:jeg sov	-0.045 -0.007 0.052
pair:jeg stod	0.056 -0.009 -0.047
pair:jeg synes	-0.004 -0.051 0.055
pair:jeg så	-0.103 -0.028 0.131
pair:jeg sætter	0.024 -0.002 -0.022
pair:jeg tager	0.077 -0.018 -0.059
pair:jeg tegnede	-0.023 -0.002 0.025
pair:jeg tog	0.083 -0.003 -0.08
pair:jeg troede	-0.059 -0.009 0.068
pair:jeg tror	0.021 0.104 -0.125
pair:jeg tænker	0.131 -0.02 -0.11
pair:jeg tænkt	0.027 0 -0.027
pair:jeg tænkte	-0.044 -0.003 0.046
pair:jeg var	0.485 -0.063 -0.422
pair:jeg ved	-0.177 0.041 0.136
pair:jeg vel	-0.076 0.255 -0.179
pair:jeg vil	0.206 0.128 -0.334
pair:jeg ville	0.25 -0.185 -0.065
pair:jeg vågnede	-0.024 -0.003 0.026
pair:jeg vågner	0.079 -0.011 -0.068
pair:jeg været	0.036 -0.002 -0.034
pair:jo aldrig	-0.035 -0.006 0.041
pair:jo altid	0.029 0.104 -0.133
pair:jo bare	-0.052 -0.009 0.061
pair:jo de	0.034 -0.014 -0.02
pair:jo den	-0.056 -0.005 0.061
pair:jo der	0.021 -0.004 -0.017
pair:jo det	-0.016 0.06 -0.044
pair:jo for	0.027 0.067 -0.095
pair:jo gerne	-0.057 0.12 -0.064
pair:jo godt	0.013 -0.001 -0.011
pair:jo i	0.063 -0.001 -0.062
pair:jo ikke	-0.069 0.043 0.026
pair:jo køre	0.059 -0.005 -0.054
pair:jo lidt	-0.027 -0.001 0.028
pair:jo også	-0.009 0.018 -0.009
pair:jo sådan	-0.013 -0.015 0.028
pair:jo tak	-0.093 -0.025 0.117
pair:job så	-0.017 0.077 -0.06
pair:kalde det	0.028 -0.011 -0.016
pair:kan alle	0.012 -0.002 -0.01
pair:kan arbejde	-0.061 0.061 0
pair:kan det	0.031 0.175 -0.206
pair:kan du	0.065 -0.002 -0.063
pair:kan finde	0.024 0.013 -0.038
pair:kan få	-0.125 -0.005 0.13
pair:kan godt	0.127 -0.042 -0.086
pair:kan høre	0.052 -0.073 0.021
pair:kan ikke	-0.329 -0.053 0.382
pair:kan jeg	-0.095 0.062 0.033
pair:kan komme	0.027 -0.011 -0.016
pair:kan lide	-0.039 -0.009 0.047
pair:kan lægge	0.086 -0.003 -0.083
pair:kan man	-0.079 -0.034 0.113
pair:kan se	0.135 -0.003 -0.133
pair:kan stadig	0.023 0 -0.022
pair:kan sælge	0.024 0 -0.024
pair:kan være	-0.02 0.049 -0.029
pair:kantine og	-0.041 -0.006 0.047
pair:kiggede på	0.063 -0.001 -0.061
pair:kigger på	-0.097 -0.027 0.124
pair:kigget på	0.022 0 -0.021
pair:klar til	-0.007 0.02 -0.013
pair:klokken elleve	-0.074 -0.003 0.077
pair:klokken fem	0.193 -0.005 -0.189
pair:klokken seks	-0.022 -0.002 0.025
pair:klokken ti	-0.021 -0.002 0.024
pair:klokken to	0.044 -0.002 -0.042
pair:kom der	-0.079 -0.003 0.082
pair:kom for	0.088 -0.031 -0.057
pair:kom forbi	0.024 -0.006 -0.018
pair:kom hjem	0.01 -0.003 -0.007
pair:kom til	-0.024 -0.009 0.033
pair:komme for	0.109 -0.049 -0.06
pair:komme i	-0.093 0.095 -0.002
pair:komme igen	0.012 -0.001 -0.01
pair:komme ind	-0.056 0.035 0.02
pair:komme ned	-0.007 -0.008 0.014
pair:komme og	0.017 -0.001 -0.016
pair:kommer an	-0.039 -0.008 0.047
pair:kommer fra	0.017 0.005 -0.023
pair:kommer hjem	-0.012 -0.002 0.014
pair:kommer ind	0.023 -0.026 0.003
pair:kommer og	-0.028 -0.027 0.056
pair:kommet ind	-0.028 0.034 -0.006
pair:kone siger	0.043 0.166 -0.209
pair:kontanthjælp så	-0.008 -0.024 0.032
pair:kroppen ikke	0.11 -0.019 -0.091
pair:kun en	0.101 -0.033 -0.068
pair:kun kan	-0.046 -0.002 0.047
pair:kunne godt	0.137 -0.024 -0.113
pair:kunne ikke	-0.201 -0.003 0.204
pair:kunne jeg	-0.139 -0.005 0.144
pair:kunne jo	0.065 -0.007 -0.058
pair:kunne komme	-0.028 0 0.029
pair:kunne nok	0.022 -0.001 -0.021
pair:kunne se	0.032 0.047 -0.079
pair:kunne tænke	0.03 0 -0.03
pair:kunne være	0.06 -0.007 -0.054
pair:kø ved	-0.108 -0.012 0.12
pair:kører forbi	-0.067 -0.004 0.071
pair:kørte vi	-0.113 -0.002 0.115
pair:lade mig	0.051 -0.026 -0.025
pair:lang tid	-0.024 -0.003 0.027
pair:lave noget	0.018 -0.005 -0.013
pair:lavet om	-0.117 -0.005 0.122
pair:lide at	0.04 -0.007 -0.032
pair:lide det	0.025 -0.002 -0.022
pair:lidt af	-0.023 -0.003 0.026
pair:lidt det	0.028 -0.002 -0.026
pair:lige meget	0.166 0.048 -0.214
pair:lige så	0.019 0.013 -0.033
pair:lige ved	-0.041 -0.004 0.044
pair:ligger i	-0.039 -0.025 0.064
pair:ligget på	-0.011 0 0.012
pair:ligner en	-0.04 -0.064 0.105
pair:lille sted	0.002 -0.012 0.011
pair:lov at	0.012 -0.005 -0.007
pair:lov til	-0.01 -0.003 0.013
pair:lugter af	-0.043 -0.024 0.068
pair:lys fra	-0.039 -0.003 0.042
pair:lys i	0.03 -0.003 -0.026
pair:lyst til	-0.033 -0.005 0.037
pair:lå i	-0.04 -0.004 0.044
pair:lå jeg	-0.096 -0.001 0.097
pair:lå på	-0.061 0.067 -0.006
pair:lægge gulv	0.166 -0.007 -0.159
pair:lægger jeg	-0.023 -0.001 0.024
pair:lært at	0.021 -0.004 -0.018
pair:lært mig	0.01 -0.002 -0.008
pair:løb og	0 0.048 -0.048
pair:man bare	-0.081 0.158 -0.077
pair:man er	0.013 -0.075 0.063
pair:man får	-0.078 -0.004 0.082
pair:man gik	0.016 -0.004 -0.012
pair:man går	0.03 0 -0.031
pair:man har	0.062 0.076 -0.138
pair:man ikke	0.104 0.037 -0.141
pair:man kan	0.076 -0.018 -0.058
pair:man kunne	0.008 -0.019 0.011
pair:man måtte	0.033 -0.004 -0.029
pair:man ringer	-0.012 -0.007 0.019
pair:man siger	0.098 -0.002 -0.096
pair:man skal	-0.122 -0.171 0.293
pair:man skulle	-0.02 0.053 -0.033
pair:man var	0.015 -0.003 -0.012
pair:mand der	0.157 -0.005 -0.152
pair:mand i	0.063 -0.004 -0.059
pair:mand på	0.057 -0.002 -0.055
pair:mand siger	-0.015 -0.003 0.018
pair:mange år	-0.036 -0.001 0.037
pair:manglede en	0.017 -0.003 -0.014
pair:marts og	-0.14 -0.011 0.151
pair:med alt	-0.106 -0.001 0.108
pair:med at	0.107 -0.042 -0.065
pair:med blyant	-0.013 0 0.013
pair:med de	-0.092 -0.017 0.109
pair:med dem	0.075 -0.003 -0.072
pair:med den	0.04 -0.009 -0.032
pair:med det	-0.097 0.004 0.093
pair:med en	-0.177 -0.018 0.195
pair:med i	0.036 -0.001 -0.035
pair:med jeg	-0.068 -0.003 0.071
pair:med jeres	0.005 -0.069 0.064
pair:med men	-0.008 -0.003 0.011
pair:med min	0.08 -0.006 -0.073
pair:med og	-0.134 -0.006 0.14
pair:med sin	-0.036 -0.005 0.041
pair:med sådan	-0.047 -0.003 0.049
pair:meget godt	-0.025 -0.001 0.026
pair:men de	0.111 -0.088 -0.023
pair:men den	-0.035 -0.004 0.04
pair:men der	-0.103 -0.006 0.109
pair:men det	0.067 -0.013 -0.055
pair:men i	0.056 -0.003 -0.053
pair:men jeg	0.176 -0.033 -0.143
pair:men når	-0.031 -0.021 0.052
pair:men så	-0.118 -0.002 0.12
pair:men sådan	-0.022 -0.003 0.025
pair:men vi	-0.013 -0.002 0.015
pair:mens hun	-0.048 -0.001 0.049
pair:mens jeg	-0.038 -0.008 0.046
pair:mens vi	-0.054 -0.016 0.07
pair:mente det	-0.011 -0.001 0.012
pair:mere men	0.028 0 -0.028
pair:mest og	-0.121 -0.014 0.135
pair:mig at	0.088 -0.009 -0.079
pair:mig der	0.062 -0.001 -0.061
pair:mig en	-0.111 -0.009 0.12
pair:mig for	-0.048 0.003 0.045
pair:mig fordi	-0.04 -0.008 0.049
pair:mig i	0.021 -0.001 -0.02
pair:mig med	0.061 -0.003 -0.058
pair:mig men	-0.028 -0.007 0.035
pair:mig og	-0.006 0.101 -0.095
pair:mig op	-0.118 -0.009 0.127
pair:mig selv	0.011 0.033 -0.044
pair:mig så	-0.03 0.125 -0.095
pair:mig til	0.017 -0.003 -0.014
pair:mig ud	0.007 -0.05 0.043
pair:min barndom	-0.04 -0.009 0.049
pair:min bror	-0.09 -0.003 0.093
pair:min brors	-0.02 -0.005 0.025
pair:min datter	0.012 -0.004 -0.008
pair:min dreng	-0.045 -0.001 0.045
pair:min far	0.051 -0.016 -0.034
pair:min fars	-0.065 -0.02 0.085
pair:min gamle	-0.068 -0.012 0.08
pair:min kone	0.054 -0.003 -0.051
pair:min kusine	0.11 -0.002 -0.108
pair:min kæreste	-0.026 -0.001 0.027
pair:min lærer	-0.191 -0.008 0.199
pair:min mand	-0.031 -0.011 0.043
pair:min mor	-0.052 -0.021 0.074
pair:min mors	-0.012 -0.001 0.013
pair:min nabo	0.022 -0.003 -0.019
pair:min onkel	0.014 -0.001 -0.013
pair:min svigersøn	-0.009 -0.001 0.011
pair:min svoger	-0.052 -0.005 0.057
pair:min søn	0.033 -0.016 -0.017
pair:min søster	-0.03 -0.009 0.039
pair:mit eget	0.075 -0.001 -0.074
pair:mit liv	0.008 0.083 -0.091
pair:mit navn	-0.02 -0.024 0.044
pair:mor der	-0.016 -0.014 0.03
pair:morgen tidlig	0.067 -0.028 -0.039
pair:må det	0.036 -0.009 -0.027
pair:må du	-0.055 -0.027 0.083
pair:må jeg	-0.079 0.2 -0.121
pair:må man	-0.015 0.003 0.012
pair:måned og	-0.014 -0.001 0.014
pair:måneder og	0.013 0 -0.013
pair:måtte have	0.013 -0.003 -0.01
pair:måtte sidde	0.029 -0.002 -0.027
pair:natten og	-0.026 -0.007 0.032
pair:ned ad	0.033 -0.004 -0.029
pair:ned gennem	-0.074 -0.002 0.076
pair:ned og	-0.192 0 0.193
pair:ned til	0.001 -0.017 0.016
pair:nede i	-0.053 -0.02 0.074
pair:nede ved	0.03 -0.002 -0.029
pair:nej det	0.038 -0.074 0.036
pair:nej hun	-0.017 -0.004 0.021
pair:nej ikke	0.187 -0.003 -0.185
pair:nej jeg	-0.134 -0.013 0.146
pair:nej men	-0.025 -0.01 0.035
pair:ni til	0.113 -0.002 -0.111
pair:nogen der	0.049 0.001 -0.05
pair:nogen spørger	-0.13 0.064 0.065
pair:nogen steder	0.011 -0.001 -0.009
pair:noget andet	-0.037 0.06 -0.022
pair:noget at	-0.008 -0.075 0.084
pair:noget der	0.135 -0.007 -0.128
pair:noget det	0 -0.016 0.016
pair:noget forkert	-0.03 -0.001 0.031
pair:noget helt	-0.026 -0.005 0.03
pair:noget i	-0.071 0.031 0.041
pair:noget ikke	0.014 0.068 -0.082
pair:noget imod	0.038 -0.008 -0.03
pair:noget jeg	-0.012 -0.001 0.013
pair:noget man	-0.044 0.051 -0.007
pair:noget med	0.214 -0.02 -0.194
pair:noget nyt	-0.01 -0.005 0.014
pair:noget og	0.009 0.055 -0.064
pair:noget om	-0.041 -0.004 0.045
pair:noget til	-0.018 -0.013 0.032
pair:noget ved	0.059 0.054 -0.112
pair:nogle gange	0.068 -0.001 -0.067
pair:nok til	0.036 -0.001 -0.034
pair:nu de	0.059 -0.002 -0.057
pair:nu er	-0.011 -0.017 0.028
pair:nu har	-0.052 -0.006 0.058
pair:nu jeg	-0.008 -0.066 0.074
pair:nu kan	0.01 -0.007 -0.003
pair:nu sidder	0.024 0 -0.024
pair:nu skal	-0.02 -0.068 0.088
pair:nå ja	-0.017 -0.016 0.033
pair:når de	-0.055 -0.009 0.064
pair:når den	0.065 0.006 -0.072
pair:når der	0.041 -0.005 -0.036
pair:når det	0.018 -0.02 0.002
pair:når han	-0.052 0 0.052
pair:når jeg	-0.072 -0.011 0.083
pair:når man	0.026 0.005 -0.031
pair:når min	0.012 -0.002 -0.01
pair:når vi	0.021 -0.002 -0.019
pair:og alle	-0.02 -0.001 0.021
pair:og at	-0.015 0.165 -0.15
pair:og bare	0.01 0 -0.01
pair:og de	0.044 -0.065 0.021
pair:og dem	-0.14 0.063 0.077
pair:og den	-0.196 -0.042 0.238
pair:og der	-0.108 -0.035 0.144
pair:og det	-0.225 0.109 0.116
pair:og en	-0.028 0.111 -0.083
pair:og et	-0.014 -0.034 0.049
pair:og folk	0.011 -0.004 -0.007
pair:og få	0.061 -0.003 -0.058
pair:og gik	0.104 -0.005 -0.099
pair:og gå	-0.036 0.038 -0.003
pair:og går	0.14 -0.005 -0.135
pair:og ham	-0.037 -0.002 0.04
pair:og han	-0.136 -0.023 0.159
pair:og hans	-0.026 -0.001 0.027
pair:og har	-0.006 0.05 -0.044
pair:og have	-0.018 0.006 0.012
pair:og hende	-0.057 -0.001 0.058
pair:og holde	-0.084 -0.001 0.084
pair:og holdt	0.019 -0.002 -0.016
pair:og hun	0.153 -0.043 -0.109
pair:og hvad	-0.032 -0.015 0.046
pair:og hvem	-0.012 -0.002 0.015
pair:og ikke	0.089 -0.006 -0.083
pair:og jeg	-0.02 0.095 -0.075
pair:og kigger	0.03 -0.001 -0.029
pair:og lave	-0.007 0.054 -0.047
pair:og læsse	0.016 -0.003 -0.013
pair:og man	-0.061 -0.024 0.085
pair:og mig	-0.051 0.065 -0.014
pair:og min	-0.011 -0.002 0.012
pair:og noget	-0.054 0.029 0.025
pair:og nu	-0.165 -0.019 0.184
pair:og når	-0.042 -0.021 0.063
pair:og retter	-0.015 -0.002 0.017
pair:og sagde	-0.01 -0.004 0.015
pair:og sige	-0.043 0.042 0.001
pair:og siger	0.014 0 -0.014
pair:og skifte	0.047 -0.004 -0.043
pair:og spørger	0.049 -0.014 -0.035
pair:og så	-0.17 0.056 0.113
pair:og sådan	0.048 -0.006 -0.042
pair:og til	-0.022 -0.003 0.025
pair:og var	-0.039 -0.005 0.045
pair:og ventede	-0.007 -0.006 0.012
pair:og vi	0.025 -0.014 -0.01
pair:også og	0.016 -0.005 -0.012
pair:også om	-0.013 -0.014 0.026
pair:også selv	-0.067 0.041 0.027
pair:okay jeg	0.021 -0.002 -0.019
pair:om at	-0.028 0.035 -0.006
pair:om dagen	0.004 -0.013 0.009
pair:om de	0.162 0.046 -0.208
pair:om den	0.039 -0.003 -0.036
pair:om der	-0.118 -0.039 0.157
pair:om det	0.012 -0.006 -0.006
pair:om en	-0.054 -0.014 0.068
pair:om fredagen	-0.017 -0.001 0.018
pair:om hvad	-0.016 0 0.016
pair:om jeg	0.065 -0.066 0.001
pair:om lørdagen	0.01 0 -0.01
pair:om mandagen	-0.024 -0.003 0.027
pair:om min	-0.102 -0.014 0.116
pair:om morgenen	0.155 -0.003 -0.152
pair:om måneden	0.15 -0.017 -0.134
pair:om natten	-0.017 -0.021 0.038
pair:om noget	-0.092 0.059 0.034
pair:om søndagen	-0.065 -0.01 0.074
pair:om til	-0.01 -0.003 0.014
pair:om ugen	0.117 -0.002 -0.115
pair:ondt i	0.027 -0.002 -0.024
pair:onkel har	0.024 0 -0.024
pair:op for	0.013 -0.003 -0.01
pair:op i	-0.007 -0.009 0.016
pair:op jeg	0.028 -0.001 -0.027
pair:op og	-0.106 -0.009 0.115
pair:op på	-0.145 -0.007 0.152
pair:op til	-0.034 0.018 0.015
pair:opgangen siden	-0.016 0 0.016
pair:oppe ved	0.031 -0.001 -0.03
pair:os alle	-0.006 -0.003 0.01
pair:over en	0.08 -0.002 -0.078
pair:passe på	-0.018 -0.004 0.022
pair:pil og	-0.094 -0.003 0.097
pair:på altanen	-0.024 -0.019 0.043
pair:på andet	-0.011 0 0.011
pair:på at	-0.128 0.159 -0.031
pair:på dem	0.158 -0.011 -0.146
pair:på den	-0.3 0.039 0.261
pair:på det	-0.034 0.032 0.002
pair:på døren	-0.076 0 0.076
pair:på en	0.045 0.166 -0.211
pair:på et	-0.235 -0.017 0.252
pair:på hinanden	-0.002 -0.012 0.015
pair:på hjørnet	0.04 -0.001 -0.038
pair:på jeg	-0.021 -0.064 0.085
pair:på mandag	-0.014 0 0.014
pair:på mig	-0.083 -0.033 0.116
pair:på min	-0.062 -0.001 0.063
pair:på og	0.056 -0.026 -0.03
pair:på plads	-0.042 -0.003 0.045
pair:på planteskolen	0.077 -0.001 -0.076
pair:på sigt	-0.009 -0.066 0.075
pair:på skolen	0.021 0 -0.021
pair:på sygehuset	-0.04 -0.003 0.043
pair:på tag	0.06 -0.002 -0.058
pair:på to	-0.02 -0.008 0.028
pair:på torvet	0.026 -0.001 -0.025
pair:på uret	-0.058 -0.001 0.059
pair:på vej	0.014 -0.056 0.041
pair:rart at	-0.057 -0.007 0.064
pair:rigtig noget	-0.075 -0.006 0.081
pair:ringer endnu	0.062 -0.002 -0.061
pair:rundt og	0.025 0 -0.025
pair:rundt på	-0.118 0 0.119
pair:sad og	-0.074 -0.006 0.079
pair:sad på	0.069 -0.03 -0.04
pair:sagde at	-0.207 -0.022 0.229
pair:sagde det	-0.031 -0.017 0.048
pair:sagde du	0.161 -0.029 -0.132
pair:sagde hun	-0.056 -0.002 0.058
pair:sagt at	-0.04 -0.001 0.041
pair:sat det	-0.024 -0.016 0.039
pair:sat en	-0.078 -0.005 0.083
pair:satte sig	-0.044 -0.002 0.046
pair:se at	0.013 0.012 -0.025
pair:se folk	-0.033 0.053 -0.019
pair:se mig	-0.002 -0.021 0.023
pair:se om	0.085 -0.024 -0.061
pair:se på	0.056 -0.033 -0.023
pair:seks og	-0.029 -0.002 0.031
pair:seksten og	-0.125 -0.001 0.126
pair:selv i	-0.014 -0.022 0.036
pair:selv om	-0.005 -0.058 0.063
pair:selv skal	-0.068 -0.011 0.079
pair:set mig	0.022 -0.004 -0.018
pair:sidde i	-0.033 0.053 -0.02
pair:sidde ned	0.041 -0.004 -0.037
pair:sidde ved	0.159 -0.013 -0.146
pair:sidder i	0.04 -0.001 -0.039
pair:sidder jeg	0.037 0 -0.037
pair:sidder og	0.009 -0.069 0.06
pair:sidder på	-0.039 -0.003 0.042
pair:siddet i	-0.047 -0.025 0.073
pair:siden af	0.06 -0.014 -0.046
pair:siden jeg	0.081 -0.031 -0.05
pair:sider og	-0.026 -0.016 0.042
pair:sidste gang	-0.103 -0.003 0.106
pair:sig og	0.051 -0.005 -0.046
pair:sig op	-0.011 -0.002 0.013
pair:sige at	0.004 0.055 -0.06
pair:sige det	0.029 -0.013 -0.015
pair:sige jeg	-0.021 0.043 -0.022
pair:sige noget	-0.072 -0.005 0.077
pair:siger at	0.104 -0.074 -0.03
pair:siger de	-0.051 0.113 -0.062
pair:siger det	0.04 -0.011 -0.029
pair:siger han	0.03 -0.008 -0.022
pair:siger hun	0.009 -0.012 0.004
pair:siger ikke	-0.058 -0.006 0.064
pair:siger jeg	0.084 0.056 -0.14
pair:siger vi	-0.02 -0.011 0.031
pair:skal arbejde	-0.026 0.083 -0.058
pair:skal det	-0.023 -0.027 0.05
pair:skal finde	-0.065 0.056 0.009
pair:skal gå	-0.064 -0.003 0.067
pair:skal have	-0.073 -0.047 0.12
pair:skal ikke	0.105 -0.002 -0.103
pair:skal jeg	-0.048 -0.103 0.151
pair:skal jo	-0.048 0.006 0.041
pair:skal ligge	-0.003 -0.011 0.014
pair:skal man	-0.108 0.018 0.09
pair:skal samles	0.051 -0.006 -0.046
pair:skal se	0.053 -0.019 -0.034
pair:skal stå	-0.113 0.093 0.02
pair:skal til	-0.038 -0.01 0.048
pair:skal ud	0.044 0.007 -0.051
pair:skal være	0.167 0.02 -0.187
pair:skriv at	0.065 -0.023 -0.041
pair:skrive under	-0.038 0.046 -0.007
pair:skulle bare	-0.128 -0.016 0.144
pair:skulle have	0.014 -0.002 -0.013
pair:skulle jeg	-0.036 0.083 -0.047
pair:skulle sige	0.018 -0.001 -0.016
pair:skulle være	0.056 -0.002 -0.054
pair:små ting	0.033 -0.01 -0.023
pair:snakkede i	-0.01 -0.001 0.01
pair:snakker vi	-0.074 0.065 0.009
pair:som det	-0.053 -0.012 0.064
pair:som en	-0.026 -0.008 0.034
pair:som helst	0.012 0.004 -0.015
pair:som i	-0.07 -0.002 0.072
pair:som jeg	0.03 -0.002 -0.028
pair:som kok	-0.019 -0.001 0.02
pair:som om	-0.206 0.06 0.145
pair:spurgt om	0.046 0 -0.046
pair:spurgte om	-0.017 -0.002 0.019
pair:sted hvor	0.048 -0.004 -0.044
pair:sted med	0.066 -0.012 -0.054
pair:stedet for	-0.028 -0.003 0.03
pair:stod der	-0.025 -0.006 0.032
pair:stod for	0.015 0 -0.014
pair:stod jeg	-0.031 -0.004 0.035
pair:stod og	0.035 -0.003 -0.033
pair:stod ved	0.034 -0.001 -0.032
pair:stol der	-0.052 -0.004 0.056
pair:stuen så	-0.058 0 0.058
pair:stykker og	0.126 -0.004 -0.122
pair:styr på	-0.052 -0.009 0.061
pair:stå der	-0.014 0.037 -0.024
pair:stå i	0.049 -0.027 -0.022
pair:stå og	0.018 -0.021 0.003
pair:stå op	0.006 0.024 -0.031
pair:stå på	0.007 -0.021 0.015
pair:står der	0.072 -0.007 -0.065
pair:står jo	-0.004 -0.012 0.016
pair:står og	0.026 -0.004 -0.023
pair:står på	-0.11 0.16 -0.05
pair:står ved	0.041 -0.003 -0.038
pair:sur og	-0.009 -0.002 0.012
pair:svært med	-0.041 -0.018 0.06
pair:synes altså	-0.006 -0.026 0.032
pair:så at	-0.007 -0.005 0.011
pair:så begyndte	-0.061 -0.004 0.064
pair:så blev	-0.015 -0.001 0.017
pair:så bliver	-0.064 -0.025 0.089
pair:så det	0.041 -0.02 -0.021
pair:så en	-0.083 -0.009 0.092
pair:så er	0.024 0.028 -0.052
pair:så finder	0.024 -0.002 -0.022
pair:så gik	-0.081 -0.003 0.084
pair:så godt	0.025 0 -0.025
pair:så har	0.013 -0.004 -0.009
pair:så havde	0.023 -0.001 -0.022
pair:så hvis	-0.019 0.049 -0.03
pair:så jeg	-0.078 0.025 0.052
pair:så kan	-0.006 0.108 -0.103
pair:så kom	-0.013 -0.01 0.023
pair:så kunne	0.044 -0.002 -0.042
pair:så lugtede	0.019 -0.003 -0.016
pair:så lå	-0.096 -0.001 0.097
pair:så lægger	-0.023 -0.001 0.024
pair:så længe	-0.007 0.061 -0.054
pair:så man	0.003 0.065 -0.067
pair:så meget	-0.082 0.054 0.028
pair:så må	0 0.086 -0.086
pair:så nu	0.046 -0.006 -0.04
pair:så når	-0.041 0 0.042
pair:så på	-0.05 0.065 -0.015
pair:så sagde	-0.137 -0.014 0.151
pair:så sidder	-0.041 0 0.042
pair:så siger	-0.135 0.033 0.103
pair:så skal	-0.035 0.035 0
pair:så skriv	0.086 -0.022 -0.064
pair:så snakker	-0.078 0.061 0.017
pair:så står	-0.027 -0.007 0.034
pair:så sætter	0.08 -0.002 -0.078
pair:så tog	0.039 -0.003 -0.036
pair:så tænker	0.066 0 -0.065
pair:så tænkte	-0.041 0 0.042
pair:så var	0.084 -0.031 -0.053
pair:så ved	-0.044 -0.052 0.095
pair:så vil	0.103 -0.004 -0.098
pair:så ville	-0.016 -0.004 0.02
pair:sådan at	-0.011 0.034 -0.024
pair:sådan en	0.022 -0.048 0.026
pair:sådan er	-0.01 0.1 -0.09
pair:sådan et	-0.02 -0.016 0.035
pair:sådan jeg	-0.01 0.038 -0.028
pair:sådan lidt	-0.067 -0.002 0.069
pair:sådan noget	0.044 -0.012 -0.032
pair:sådan nogle	0.045 -0.005 -0.04
pair:sætter ting	0.052 -0.002 -0.049
pair:søn har	-0.014 -0.015 0.029
pair:søster de	-0.012 -0.001 0.013
pair:søster i	0.011 -0.001 -0.01
pair:tage imod	-0.015 0.024 -0.008
pair:tage mig	-0.011 -0.006 0.017
pair:tak det	-0.047 -0.016 0.063
pair:tid og	0.035 0.001 -0.036
pair:til alt	-0.022 0.119 -0.097
pair:til arbejdsmarkedet	-0.089 0.147 -0.058
pair:til at	0.136 -0.038 -0.098
pair:til de	-0.077 -0.002 0.08
pair:til dem	-0.045 -0.007 0.052
pair:til den	0.061 -0.001 -0.06
pair:til det	0.048 0.006 -0.054
pair:til en	-0.161 -0.008 0.169
pair:til folk	0.098 -0.064 -0.035
pair:til ham	-0.005 -0.007 0.012
pair:til hende	0.046 0 -0.046
pair:til jul	0.011 -0.001 -0.01
pair:til klokken	-0.08 -0.004 0.085
pair:til mig	0.11 -0.013 -0.097
pair:til min	0.042 -0.007 -0.036
pair:til noget	-0.124 -0.002 0.126
pair:til og	-0.104 0.001 0.103
pair:til to	0.044 -0.001 -0.043
pair:til tolv	-0.033 -0.001 0.034
pair:tilbage og	0.045 -0.005 -0.039
pair:tilbage til	-0.011 0.129 -0.118
pair:timer er	0.064 -0.02 -0.044
pair:to gange	-0.013 0 0.013
pair:to hundrede	0.01 -0.002 -0.009
pair:to om	0.171 -0.002 -0.169
pair:to timer	-0.071 -0.002 0.074
pair:tog en	0.071 -0.004 -0.067
pair:tog imod	0.053 -0.002 -0.052
pair:tolv år	0.052 -0.006 -0.047
pair:tre dage	-0.013 -0.002 0.015
pair:tre gange	0.145 -0.027 -0.118
pair:tre kvarter	-0.018 -0.001 0.019
pair:tre og	0.037 -0.001 -0.036
pair:tre timer	0.027 -0.02 -0.007
pair:tre uger	0.021 -0.001 -0.02
pair:tre år	0.042 0 -0.041
pair:tror jeg	-0.082 -0.008 0.09
pair:træt af	0.013 0.007 -0.021
pair:tur med	0.013 -0.007 -0.006
pair:turde sige	-0.045 -0.003 0.048
pair:tusind tak	-0.009 -0.002 0.012
pair:tænke mig	0.087 0.003 -0.09
pair:tænker jeg	0.092 -0.002 -0.09
pair:tænkt at	-0.015 0.075 -0.06
pair:tænkt på	0.098 -0.005 -0.093
pair:tænkte bare	0.012 -0.002 -0.01
pair:tænkte jeg	-0.041 0 0.042
pair:ud af	0.023 0.062 -0.085
pair:ud for	0.085 -0.05 -0.036
pair:ud hvor	0.038 -0.002 -0.037
pair:ud i	0.019 -0.012 -0.006
pair:ud med	-0.042 -0.002 0.044
pair:ud og	0.061 0.006 -0.068
pair:ud på	0.013 -0.019 0.005
pair:ud til	-0.095 -0.002 0.097
pair:ude at	-0.027 -0.004 0.031
pair:ude på	-0.061 -0.008 0.068
pair:ude ved	0.121 -0.004 -0.118
pair:uden at	-0.09 -0.003 0.093
pair:ungerne er	-0.082 -0.002 0.084
pair:var altså	0.035 -0.002 -0.032
pair:var at	0.03 -0.004 -0.026
pair:var bare	0.013 -0.006 -0.007
pair:var da	0.011 -0.002 -0.008
pair:var den	0.052 -0.007 -0.045
pair:var der	-0.118 -0.022 0.14
pair:var det	-0.052 -0.085 0.138
pair:var en	-0.142 -0.033 0.175
pair:var faktisk	-0.034 -0.002 0.037
pair:var for	0.091 -0.014 -0.077
pair:var god	-0.018 -0.004 0.022
pair:var i	0.055 -0.006 -0.049
pair:var ikke	0.044 -0.006 -0.039
pair:var jeg	0.026 -0.002 -0.024
pair:var jo	-0.053 -0.005 0.058
pair:var meget	-0.047 -0.001 0.048
pair:var ni	-0.04 -0.003 0.043
pair:var noget	0.027 -0.005 -0.023
pair:var på	0.214 -0.005 -0.209
pair:var sådan	0.013 -0.007 -0.006
pair:var til	0.046 0 -0.045
pair:var ude	0.067 -0.004 -0.063
pair:var ved	-0.057 0 0.058
pair:var vi	0.131 -0.009 -0.121
pair:ved at	-0.043 -0.026 0.068
pair:ved de	0.16 -0.013 -0.147
pair:ved det	-0.074 -0.006 0.081
pair:ved en	0.165 -0.004 -0.162
pair:ved et	0.045 -0.004 -0.04
pair:ved godt	-0.037 0.06 -0.023
pair:ved hvad	0.114 -0.012 -0.101
pair:ved ikke	-0.127 -0.01 0.136
pair:ved jeg	-0.061 -0.054 0.115
pair:ved min	0.011 0 -0.011
pair:ved siden	0.06 -0.014 -0.046
pair:vejen med	-0.006 -0.027 0.034
pair:vejen ned	-0.131 -0.004 0.135
pair:vel ikke	0.027 0.036 -0.063
pair:vel når	-0.006 0.061 -0.056
pair:vel være	-0.026 0.119 -0.093
pair:ventede på	-0.022 -0.001 0.023
pair:vi alle	-0.011 0.001 0.01
pair:vi er	-0.06 0.128 -0.069
pair:vi fik	-0.07 -0.016 0.087
pair:vi har	-0.041 0.01 0.031
pair:vi havde	0.087 -0.002 -0.085
pair:vi jo	0.071 0.054 -0.125
pair:vi skal	-0.068 -0.022 0.09
pair:vi taler	0.025 -0.016 -0.009
pair:vi var	-0.064 -0.006 0.07
pair:vide at	-0.014 0.121 -0.107
pair:vidste jeg	-0.044 -0.001 0.044
pair:vigtigt at	0 0.028 -0.028
pair:vil egentlig	0.043 -0.005 -0.038
pair:vil gerne	-0.096 0.136 -0.04
pair:vil godt	0.015 0.002 -0.017
pair:vil have	0.041 -0.02 -0.021
pair:vil ikke	0.067 -0.006 -0.061
pair:vil jeg	0.025 0.113 -0.138
pair:vil jo	-0.013 0.024 -0.012
pair:vil ud	0.027 -0.002 -0.026
pair:ville bare	-0.035 -0.022 0.057
pair:ville gerne	0.035 -0.021 -0.013
pair:ville ikke	0.143 -0.011 -0.131
pair:ville jeg	0.028 -0.029 0
pair:ville være	0.073 -0.098 0.025
pair:ville ønske	0.018 -0.003 -0.014
pair:vogn og	0.013 -0.003 -0.01
pair:væk og	-0.058 -0.001 0.059
pair:være en	0.017 0.164 -0.181
pair:være et	0.034 -0.005 -0.029
pair:være i	-0.062 0.002 0.06
pair:være noget	0.054 -0.04 -0.014
pair:være på	0.056 -0.018 -0.038
pair:være rart	0.033 -0.008 -0.026
pair:været god	-0.03 -0.005 0.036
pair:været hos	-0.013 -0.021 0.034
pair:været væk	-0.005 0.061 -0.056
pair:zoo om	0.141 -0.009 -0.131
pair:åen og	-0.066 -0.003 0.069
pair:år fra	0.114 -0.003 -0.111
pair:år ja	-0.02 -0.002 0.022
pair:år og	-0.001 -0.02 0.021
pair:år siden	0.045 0 -0.044
pair:år så	0.018 -0.006 -0.011
question:closed	-0.277 -0.203 0.485
question:declarative	0.261 -0.025 -0.235
question:narrow	-0.124 -0.101 0.226
question:open	0.1 -0.21 0.113
question:tag	0.087 0.068 -0.154
several:body	-0.152 -0.028 0.18
several:creature	0.024 -0.026 0.002
several:doing	0.512 -0.093 -0.42
several:family	-0.26 -0.187 0.446
several:formFacts	0.164 -0.002 -0.162
several:generalWork	-0.247 0.44 -0.193
several:home	-0.337 -0.136 0.472
several:joy	0.158 -0.03 -0.129
several:needed	0.205 -0.017 -0.188
several:occupation	0.05 -0.025 -0.025
several:offer	0.425 -0.061 -0.364
several:office	-0.225 -0.132 0.357
several:pastWork	-0.024 -0.054 0.079
several:place	0.135 -0.031 -0.104
several:question	-0.039 -0.021 0.06
several:reply	0.124 0.232 -0.356
several:skill	-0.003 -0.042 0.045
several:thing	0.234 -0.13 -0.104
several:wish	-0.139 0.191 -0.052
short3	-0.139 -0.378 0.489
short6	-0.215 -0.422 0.594
stuff	0.102 -0.178 0.12
stuff2	0.305 -0.119 -0.2
trails	0.701 -0.112 -0.59
wish+stuff	0.162 -0.152 -0.009
wish-stuff	0.001 0.193 -0.194
word:2009	0.042 -0.03 -0.012
word:2015	-0.006 -0.004 0.01
word:2018	0.141 -0.002 -0.139
word:af	0.128 0.023 -0.151
word:afdeling	0.015 -0.005 -0.009
word:affald	0.066 -0.006 -0.06
word:afgør	-0.028 -0.009 0.036
word:aflev	-0.023 -0.032 0.055
word:aft	0.13 -0.066 -0.064
word:akademisk	-0.017 -0.003 0.02
word:aldr	0.022 -0.027 0.006
word:all	-0.387 0.206 0.181
word:allesam	0.086 -0.002 -0.085
word:alt	-0.072 0.236 -0.163
word:altan	-0.055 -0.027 0.081
word:altid	0.071 0.102 -0.173
word:altså	0.283 -0.101 -0.182
word:an	-0.047 -0.009 0.056
word:and	-0.2 -0.02 0.22
word:andr	0.035 0.011 -0.046
word:anfald	0 -0.009 0.01
word:april	0.01 0 -0.01
word:arbejd	-0.125 0.677 -0.552
word:arbejdsmarked	-0.107 0.177 -0.07
word:arbejdsplad	-0.023 0.109 -0.086
word:at	0.055 0.26 -0.313
word:avis	0.07 -0.005 -0.066
word:bad	0.042 -0.009 -0.033
word:bag	-0.058 -0.008 0.067
word:bageft	-0.02 -0.006 0.026
word:bageri	0.111 -0.005 -0.106
word:bagved	0.043 -0.001 -0.042
word:ban	0.083 -0.003 -0.08
word:bang	0.155 -0.012 -0.143
word:bank	-0.084 -0.02 0.104
word:bar	-0.383 0.337 0.045
word:barndom	-0.048 -0.011 0.059
word:bed	-0.099 -0.009 0.109
word:bedr	0.059 0.042 -0.101
word:bedst	0.241 -0.032 -0.21
word:bedstemor	-0.142 -0.005 0.147
word:beg	-0.188 -0.01 0.197
word:begrund	0.006 -0.015 0.008
word:begynd	0.09 -0.032 -0.058
word:beskæft	-0.029 0.106 -0.077
word:bestem	-0.042 -0.004 0.046
word:besøg	-0.121 -0.001 0.122
word:betal	0.01 0.001 -0.011
word:betalt	-0.067 -0.046 0.113
word:betyd	-0.127 -0.005 0.132
word:bibliotek	0.023 0 -0.022
word:bid	-0.128 -0.009 0.137
word:bidrag	-0.013 0.022 -0.009
word:bil	0.052 -0.018 -0.034
word:billed	-0.036 -0.005 0.042
word:bind	-0.077 -0.008 0.085
word:biograf	-0.061 -0.003 0.064
word:blad	0.13 -0.004 -0.126
word:blev	-0.312 -0.07 0.383
word:bliv	0.134 0.008 -0.142
word:blodbank	0.116 -0.008 -0.108
word:blodprop	0.016 0 -0.016
word:blomst	0.016 -0.017 0.001
word:blyant	0.065 -0.034 -0.03
word:bo	-0.035 -0.008 0.043
word:bog	-0.019 -0.006 0.024
word:bol	-0.145 0.051 0.095
word:bor	-0.071 -0.037 0.107
word:bord	-0.292 -0.006 0.298
word:borg	-0.053 0.076 -0.023
word:brev	-0.009 -0.06 0.069
word:bril	0.076 -0.05 -0.025
word:bror	-0.163 -0.012 0.175
word:brug	-0.143 0.111 0.032
word:brugt	0.014 -0.01 -0.003
word:brækked	-0.03 -0.001 0.031
word:brænd	0.026 -0.015 -0.01
word:brød	0.085 -0.003 -0.082
word:bul	0.261 -0.038 -0.224
word:burd	0.047 0.018 -0.065
word:bus	-0.001 -0.015 0.015
word:butik	-0.021 -0.002 0.023
word:by	0.06 -0.006 -0.055
word:båd	-0.051 0.167 -0.116
word:båndslib	0.06 -0.002 -0.058
word:bænk	-0.045 -0.001 0.046
word:bær	-0.181 -0.002 0.183
word:børn	0.081 -0.004 -0.077
word:campingvogn	0.036 -0.004 -0.031
word:comput	0.036 -0.002 -0.034
word:contain	0.022 -0.009 -0.014
word:cykel	-0.068 -0.005 0.073
word:cykelværksted	0.042 -0.001 -0.041
word:cykl	-0.089 -0.003 0.092
word:da	0.063 0.037 -0.1
word:dag	0.255 -0.041 -0.214
word:dam	-0.071 0 0.071
word:dan	-0.055 -0.03 0.085
word:danmark	-0.046 -0.006 0.052
word:dansk	-0.011 -0.022 0.033
word:dat	-0.007 -0.01 0.017
word:dato	-0.016 -0.011 0.027
word:de	0.281 -0.063 -0.218
word:del	0.04 0.002 -0.042
word:dem	0.029 -0.01 -0.019
word:den	-0.337 -0.092 0.429
word:dengang	-0.001 -0.03 0.031
word:der	0.311 -0.018 -0.292
word:derfor	-0.039 -0.008 0.047
word:derhjem	0.112 0.058 -0.171
word:derned	0.041 -0.016 -0.026
word:derud	0.049 -0.002 -0.048
word:det	-0.17 0.334 -0.168
word:dig	-0.041 -0.026 0.067
word:disk	0.035 -0.008 -0.027
word:diskut	-0.017 0.006 0.011
word:dit	0.147 -0.002 -0.145
word:dog	-0.034 0.08 -0.046
word:dreng	-0.108 -0.012 0.12
word:drivhus	0.029 0 -0.029
word:drøm	0.065 -0.004 -0.062
word:du	0.091 -0.132 0.042
word:duer	0.027 -0.002 -0.025
word:dumt	-0.002 -0.013 0.015
word:dyr	-0.041 -0.004 0.045
word:dyrk	0.076 -0.003 -0.073
word:dår	-0.089 -0.04 0.129
word:dæk	-0.255 -0.004 0.259
word:dér	0.013 -0.003 -0.011
word:dét	0.017 -0.006 -0.012
word:dø	0.069 -0.01 -0.059
word:død	-0.102 -0.018 0.12
word:dør	-0.033 -0.043 0.077
word:eft	0.028 -0.03 0.002
word:egen	0.019 -0.006 -0.013
word:egent	0.322 -0.091 -0.231
word:eget	0.09 -0.001 -0.089
word:eksempel	0.031 -0.007 -0.024
word:ell	0.127 0.253 -0.38
word:ellev	0.024 -0.023 -0.001
word:elsk	0.061 -0.002 -0.06
word:en	0.157 -0.062 -0.096
word:end	0.105 0.024 -0.129
word:endnu	-0.054 -0.011 0.066
word:ene	-0.01 -0.058 0.067
word:enest	-0.036 -0.005 0.041
word:engang	0.04 0.037 -0.076
word:enhv	-0.053 0.188 -0.135
word:enig	-0.016 0.002 0.014
word:er	-0.418 0.202 0.217
word:et	0.052 0.171 -0.224
word:faktisk	0.143 -0.014 -0.129
word:fald	-0.07 0.069 0.001
word:fand	0.099 -0.007 -0.091
word:fandm	0.076 -0.03 -0.046
word:far	0.127 -0.051 -0.076
word:farv	-0.019 -0.023 0.042
word:fast	-0.204 -0.014 0.218
word:fat	0.047 -0.002 -0.045
word:fej	0.055 -0.01 -0.045
word:fem	0.315 -0.104 -0.211
word:fest	-0.044 -0.008 0.053
word:fik	-0.202 -0.071 0.273
word:fin	-0.009 -0.019 0.028
word:find	-0.017 0.051 -0.034
word:fingr	0.035 -0.003 -0.032
word:fint	0.098 -0.028 -0.07
word:fir	0.46 -0.072 -0.387
word:fireogtyv	-0.021 -0.002 0.022
word:firma	0.015 -0.004 -0.012
word:fisk	-0.271 -0.003 0.274
word:fiskehandl	-0.002 -0.019 0.021
word:fjerd	0.018 -0.017 -0.001
word:fjernsyn	-0.127 0.02 0.106
word:fjort	-0.035 -0.006 0.04
word:flask	-0.075 -0.025 0.101
word:flest	-0.076 0.229 -0.153
word:flet	0.037 -0.004 -0.033
word:flink	-0.031 -0.009 0.04
word:flyt	0.072 -0.021 -0.052
word:flød	-0.03 -0.003 0.033
word:fløjt	0.082 -0.007 -0.075
word:fod	0.044 0.057 -0.101
word:folk	0.044 0.336 -0.38
word:for	0.275 0.346 -0.621
word:foran	-0.058 -0.002 0.06
word:forbi	0.095 -0.028 -0.067
word:fordi	-0.077 -0.089 0.166
word:forkert	-0.103 -0.02 0.123
word:formiddag	-0.014 -0.033 0.047
word:forskel	-0.092 0.001 0.09
word:forstå	-0.124 -0.001 0.126
word:fortalt	0.302 -0.023 -0.279
word:fortæl	-0.083 -0.004 0.087
word:fra	0.084 -0.134 0.049
word:fredag	0.13 -0.005 -0.124
word:frem	-0.112 -0.043 0.155
word:fri	-0.018 -0.009 0.027
word:frisk	-0.032 -0.001 0.033
word:frisør	0.025 -0.002 -0.022
word:frokost	0.051 -0.002 -0.049
word:frue	-0.089 -0.004 0.093
word:frys	-0.01 -0.002 0.012
word:fugl	-0.027 -0.002 0.029
word:fuld	-0.065 -0.013 0.078
word:fund	-0.144 -0.018 0.163
word:fyr	-0.039 -0.011 0.05
word:få	-0.292 -0.072 0.364
word:fået	-0.127 0.087 0.04
word:får	0.038 0.017 -0.055
word:færd	0.067 -0.038 -0.029
word:færg	-0.041 -0.016 0.057
word:født	-0.051 -0.082 0.132
word:følg	0.04 -0.003 -0.036
word:før	-0.028 0.084 -0.057
word:først	-0.108 -0.024 0.131
word:ført	-0.053 -0.004 0.057
word:gad	0.098 -0.032 -0.066
word:gaml	0.064 -0.025 -0.039
word:gammel	0.062 -0.004 -0.059
word:gammelt	-0.034 -0.017 0.051
word:gang	-0.002 -0.098 0.099
word:gartneri	0.019 0 -0.019
word:gav	-0.008 -0.01 0.018
word:ged	0.092 0 -0.092
word:gennem	-0.086 0 0.087
word:gern	-0.043 0.366 -0.323
word:gid	-0.022 -0.022 0.044
word:gik	0.208 -0.054 -0.153
word:giv	-0.105 0.012 0.093
word:gjord	0.005 -0.011 0.006
word:gjort	0.064 -0.011 -0.054
word:glad	-0.096 -0.025 0.12
word:glas	-0.367 -0.004 0.371
word:glat	-0.006 -0.007 0.013
word:glem	0.215 -0.023 -0.192
word:glemt	-0.063 -0.013 0.076
word:god	-0.014 -0.03 0.043
word:godmorg	0.021 -0.002 -0.019
word:godt	0.323 0.077 -0.4
word:grad	0.065 -0.001 -0.064
word:grav	-0.118 -0.002 0.12
word:grin	0.054 -0.01 -0.044
word:grund	0.061 -0.013 -0.048
word:gryd	-0.027 -0.006 0.032
word:græd	-0.041 -0.005 0.046
word:gulv	0.126 -0.011 -0.115
word:gå	-0.191 0.149 0.043
word:gået	-0.064 -0.041 0.106
word:går	-0.052 -0.032 0.084
word:gæld	-0.18 0.073 0.108
word:gør	0.147 0.198 -0.346
word:haft	0.076 -0.081 0.005
word:halm	0.047 -0.007 -0.04
word:halv	-0.185 -0.002 0.187
word:halvand	-0.021 -0.001 0.022
word:halvfjerd	-0.021 -0.001 0.023
word:halvtred	0.171 -0.009 -0.163
word:ham	0.251 -0.079 -0.173
word:han	-0.31 0.02 0.289
word:handl	-0.008 0.058 -0.051
word:har	-0.099 0.076 0.022
word:hav	0.059 -0.089 0.029
word:havd	0.266 -0.05 -0.216
word:hed	-0.017 -0.054 0.071
word:hel	-0.283 0.068 0.215
word:held	-0.013 -0.002 0.015
word:helst	-0.057 -0.024 0.082
word:helt	0.018 -0.024 0.006
word:hend	0.07 -0.075 0.004
word:hent	0.047 -0.002 -0.046
word:her	-0.052 0.242 -0.19
word:herind	-0.032 -0.027 0.059
word:herop	-0.047 -0.031 0.078
word:hest	0.045 -0.005 -0.04
word:hinand	-0.053 -0.015 0.068
word:hjalp	0.019 0 -0.019
word:hjem	-0.175 -0.062 0.236
word:hjælp	-0.128 -0.047 0.175
word:hjørn	0.043 -0.004 -0.039
word:hold	-0.222 -0.071 0.293
word:hos	0.246 -0.13 -0.116
word:hospic	-0.026 0 0.027
word:host	0.233 -0.005 -0.228
word:hoved	-0.018 -0.004 0.021
word:hul	0.072 -0.016 -0.056
word:hun	-0.298 -0.183 0.481
word:hund	-0.153 -0.024 0.177
word:hundred	0.287 -0.061 -0.226
word:hurt	-0.068 0.116 -0.048
word:husk	-0.07 -0.015 0.085
word:huslej	-0.08 -0.019 0.099
word:hvad	0.023 -0.082 0.059
word:hvem	0.036 -0.057 0.02
word:hver	-0.235 -0.094 0.329
word:hvert	-0.062 0.075 -0.012
word:hvid	-0.013 -0.023 0.036
word:hvil	-0.02 -0.026 0.045
word:hvilk	0.281 -0.03 -0.252
word:hvis	-0.073 0.168 -0.096
word:hvor	0.213 -0.098 -0.115
word:hvordan	-0.037 -0.021 0.058
word:hvorfor	-0.092 -0.002 0.093
word:hvornår	-0.034 -0.078 0.112
word:hyld	-0.031 0.08 -0.049
word:hånd	0.049 -0.003 -0.046
word:håndklæd	0.063 0 -0.063
word:håndled	-0.03 -0.001 0.031
word:håndværk	-0.022 0.014 0.009
word:hår	-0.029 -0.001 0.03
word:hæl	-0.059 0 0.059
word:hænd	0.155 -0.027 -0.128
word:hæng	0.214 -0.014 -0.2
word:høj	0.061 -0.015 -0.046
word:højt	-0.05 -0.084 0.134
word:høn	-0.011 -0.006 0.018
word:hør	0.165 -0.136 -0.029
word:i	-0.005 0.186 -0.18
word:igen	0.175 -0.069 -0.107
word:igennem	0.118 -0.023 -0.095
word:ikk	-0.075 -0.077 0.151
word:imellem	0.024 -0.001 -0.023
word:imod	0.061 0.071 -0.132
word:ind	0.076 0.16 -0.236
word:indtil	-0.074 0.001 0.073
word:influenza	-0.065 -0.001 0.066
word:ing	0.439 0.031 -0.47
word:ja	0.034 -0.062 0.029
word:jam	0.025 -0.018 -0.007
word:jeg	0.138 0.145 -0.297
word:jer	-0.184 -0.034 0.218
word:jo	-0.353 0.539 -0.186
word:job	-0.114 0.258 -0.144
word:jordbær	-0.02 -0.001 0.021
word:jul	-0.002 -0.014 0.016
word:kabl	-0.006 -0.022 0.028
word:kaf	0.021 -0.027 0.006
word:kag	-0.066 -0.019 0.085
word:kald	-0.054 -0.02 0.074
word:kamera	-0.064 -0.009 0.073
word:kan	0.108 0.139 -0.248
word:kanin	0.064 -0.003 -0.061
word:kantin	-0.011 -0.012 0.022
word:kapelmest	0.042 -0.001 -0.041
word:kartofl	-0.016 -0.005 0.02
word:karton	0.056 -0.005 -0.052
word:kas	-0.096 -0.004 0.1
word:kat	-0.253 -0.006 0.259
word:kend	0.065 -0.032 -0.034
word:kig	-0.097 -0.051 0.148
word:kigged	0.014 -0.004 -0.01
word:kik	0.044 -0.007 -0.037
word:kirk	0.028 -0.005 -0.023
word:klar	0 0.137 -0.137
word:klip	0.06 -0.009 -0.05
word:klipped	0.056 -0.005 -0.05
word:klok	0.186 -0.025 -0.162
word:klub	-0.085 -0.001 0.086
word:kniv	0.105 -0.001 -0.103
word:kod	-0.028 -0.008 0.035
word:kok	-0.023 -0.001 0.024
word:kold	0.015 -0.005 -0.01
word:kolleg	0.054 0 -0.053
word:kom	-0.27 -0.007 0.277
word:kommun	-0.056 -0.019 0.075
word:kompetenc	-0.036 -0.022 0.057
word:kon	0.194 0.185 -0.379
word:kontanthjælp	-0.01 -0.029 0.039
word:kop	0.018 -0.002 -0.016
word:kopi	-0.04 -0.001 0.04
word:kort	-0.012 0 0.012
word:kravl	0.033 -0.004 -0.029
word:krimi	0.136 -0.004 -0.132
word:kron	-0.007 -0.004 0.011
word:krop	0.129 -0.016 -0.113
word:kryd	0.03 -0.002 -0.028
word:kuffert	-0.009 -0.015 0.024
word:kun	0.045 0.125 -0.17
word:kursus	0.032 -0.004 -0.029
word:kurv	-0.043 -0.015 0.058
word:kusin	0.132 -0.003 -0.129
word:kuvert	-0.153 -0.004 0.157
word:kvart	-0.09 -0.006 0.096
word:kvind	-0.051 -0.009 0.06
word:kæld	-0.059 -0.003 0.063
word:kærest	-0.122 -0.003 0.125
word:kø	-0.03 -0.02 0.05
word:køb	0.035 -0.004 -0.031
word:købt	0.111 -0.003 -0.108
word:køer	0.048 -0.002 -0.045
word:køk	-0.025 -0.003 0.028
word:kør	-0.087 -0.025 0.112
word:kørekort	-0.065 -0.025 0.09
word:kørt	-0.06 -0.009 0.069
word:lad	-0.001 -0.037 0.037
word:lag	0.071 -0.002 -0.069
word:lagd	0.062 -0.003 -0.059
word:lamp	0.031 -0.008 -0.024
word:lang	-0.153 -0.031 0.184
word:langsomt	0.057 0 -0.057
word:last	-0.004 0.01 -0.006
word:lastbil	0.037 0 -0.037
word:lav	0.502 -0.049 -0.453
word:laved	0.062 -0.002 -0.06
word:let	-0.06 -0.009 0.069
word:leverpostej	-0.074 -0.007 0.081
word:lid	0.268 -0.084 -0.184
word:lidt	-0.122 -0.023 0.146
word:lig	0.003 0.113 -0.116
word:ligesom	-0.021 0.022 -0.001
word:lign	-0.018 -0.081 0.099
word:lil	0.177 -0.073 -0.105
word:lim	0.01 -0.002 -0.008
word:linj	0.085 0.051 -0.137
word:lis	0.016 -0.007 -0.009
word:liv	-0.05 0.182 -0.132
word:lod	0.031 -0.008 -0.023
word:loft	-0.138 -0.002 0.14
word:loppemarked	-0.133 -0.001 0.133
word:los	0.013 -0.002 -0.011
word:lov	0.09 -0.022 -0.067
word:lug	0.045 -0.009 -0.035
word:lugt	-0.045 -0.039 0.084
word:lugted	0.022 -0.003 -0.019
word:luk	-0.069 -0.022 0.092
word:lung	-0.18 -0.005 0.185
word:lyd	0.044 0.07 -0.113
word:lygt	-0.122 0 0.122
word:lyk	-0.112 0.191 -0.079
word:lys	-0.061 -0.028 0.09
word:lyst	-0.039 -0.005 0.045
word:lyt	0.015 -0.001 -0.014
word:lå	-0.084 0.042 0.042
word:låst	-0.009 -0.001 0.011
word:læg	0.12 -0.046 -0.074
word:læng	-0.059 0.036 0.023
word:lær	-0.196 -0.026 0.222
word:lært	-0.121 -0.015 0.135
word:læs	0.007 -0.024 0.017
word:læst	-0.022 -0.005 0.027
word:løb	-0.092 0.047 0.045
word:lød	-0.031 -0.004 0.035
word:løft	-0.036 -0.008 0.044
word:lørdag	0.059 -0.007 -0.051
word:mad	0.221 -0.007 -0.214
word:madpak	0.116 -0.003 -0.113
word:man	0.056 0.059 -0.115
word:mand	0.209 -0.014 -0.195
word:mandag	0.455 -0.008 -0.448
word:mang	0.079 -0.009 -0.07
word:mangl	0.084 -0.011 -0.072
word:mangled	0.014 -0.007 -0.008
word:mart	0.005 -0.015 0.01
word:maskin	0.024 -0.006 -0.018
word:mav	0.037 -0.003 -0.034
word:med	0.761 -0.329 -0.431
word:meg	0.099 0.043 -0.143
word:mejeri	0.046 -0.003 -0.042
word:men	0.049 -0.112 0.062
word:mening	0.046 0.006 -0.052
word:mennesk	0.121 0.006 -0.127
word:ment	-0.026 -0.004 0.029
word:mer	-0.149 0.03 0.119
word:mest	-0.19 -0.025 0.216
word:met	-0.083 -0.019 0.102
word:mig	0.056 -0.025 -0.031
word:min	-0.456 -0.14 0.596
word:mindr	-0.054 -0.004 0.058
word:minut	0.066 -0.004 -0.062
word:mit	-0.064 0.051 0.013
word:mm	-0.005 -0.006 0.011
word:mol	-0.052 0 0.052
word:mor	-0.116 -0.03 0.147
word:morg	0.437 -0.068 -0.369
word:mul	-0.055 0.128 -0.073
word:mut	-0.011 -0.002 0.013
word:må	-0.165 0.479 -0.314
word:måd	-0.069 0.078 -0.009
word:mål	-0.098 -0.025 0.123
word:måned	0.181 -0.025 -0.156
word:måsk	0.423 -0.017 -0.406
word:måt	-0.152 -0.007 0.16
word:mærk	-0.144 -0.017 0.161
word:mød	-0.046 -0.013 0.059
word:mødt	0.089 -0.001 -0.088
word:møl	0.021 -0.001 -0.021
word:mønt	0.018 -0.002 -0.015
word:mørk	0.117 -0.003 -0.113
word:nabo	0.048 -0.023 -0.025
word:nak	-0.014 -0.003 0.017
word:nat	0.106 -0.055 -0.051
word:navn	0.019 -0.029 0.01
word:ned	-0.444 -0.122 0.565
word:nej	-0.036 -0.177 0.213
word:ni	0.011 -0.013 0.002
word:nik	0.017 0.072 -0.088
word:nit	0.088 -0.001 -0.086
word:nod	0.053 -0.002 -0.051
word:nog	-0.194 0.163 0.03
word:nogl	0.046 -0.009 -0.036
word:nok	0.068 -0.065 -0.003
word:novemb	0.049 0 -0.049
word:nu	-0.172 -0.159 0.331
word:nul	-0.033 -0.005 0.038
word:num	-0.162 -0.01 0.172
word:numr	-0.017 -0.005 0.022
word:ny	-0.175 -0.011 0.186
word:nyt	-0.012 -0.006 0.017
word:nå	0.176 -0.052 -0.124
word:når	0.237 -0.124 -0.113
word:næst	-0.31 0.034 0.276
word:nøgl	-0.012 -0.019 0.031
word:nøj	0.041 -0.012 -0.029
word:og	0.403 0.069 -0.47
word:også	-0.11 0.271 -0.162
word:okay	-0.103 -0.026 0.129
word:om	0.265 -0.172 -0.093
word:omvej	0.05 -0.006 -0.044
word:ondt	0.007 -0.041 0.034
word:onkel	0.084 -0.001 -0.083
word:onsdag	-0.009 -0.041 0.049
word:op	-0.096 -0.069 0.165
word:operation	-0.066 -0.003 0.069
word:opgang	-0.027 -0.001 0.028
word:oplyst	-0.038 -0.005 0.043
word:opp	0.105 -0.018 -0.087
word:opskrift	0.044 -0.002 -0.041
word:ord	-0.14 0.014 0.126
word:ordent	0.027 -0.004 -0.023
word:os	-0.087 -0.023 0.109
word:ott	-0.149 -0.004 0.154
word:over	-0.172 0.043 0.129
word:overfor	-0.033 -0.001 0.033
word:pak	0.033 0 -0.033
word:pakked	0.032 0 -0.032
word:papir	-0.062 0.021 0.041
word:paris	-0.084 -0.002 0.086
word:park	0.021 -0.005 -0.016
word:parkeringsplad	-0.014 -0.006 0.02
word:pas	-0.006 0.033 -0.027
word:passed	0.09 -0.003 -0.087
word:peng	0.069 -0.054 -0.014
word:pil	-0.113 -0.004 0.117
word:plad	-0.007 0.011 -0.004
word:plakat	-0.183 0.191 -0.008
word:plan	0.105 -0.025 -0.08
word:plant	-0.046 0.064 -0.018
word:planteskol	0.092 -0.001 -0.091
word:plej	0.016 -0.013 -0.003
word:plejed	0.039 -0.001 -0.037
word:portør	-0.076 -0.002 0.078
word:pos	0.016 -0.008 -0.008
word:post	-0.061 -0.008 0.069
word:postka	-0.005 -0.006 0.01
word:praktisk	-0.026 0.051 -0.026
word:problem	-0.03 -0.002 0.032
word:præcis	-0.033 0 0.033
word:præst	-0.062 -0.004 0.066
word:prøv	0.182 -0.011 -0.172
word:psykolog	-0.08 -0.007 0.087
word:pud	0.062 -0.013 -0.049
word:pudl	-0.046 -0.004 0.05
word:punktum	-0.143 0.058 0.085
word:på	0.681 -0.226 -0.454
word:pær	0.037 -0.004 -0.033
word:radio	0.109 -0.002 -0.107
word:rakt	0.126 -0.005 -0.12
word:rart	0.041 -0.011 -0.03
word:rask	0.209 -0.067 -0.142
word:regn	0.058 -0.016 -0.042
word:rej	-0.04 -0.006 0.046
word:rejst	-0.014 0 0.014
word:rent	0.036 -0.006 -0.03
word:reol	0.025 0 -0.024
word:restaur	0.012 0 -0.011
word:ret	0.158 -0.037 -0.121
word:rigt	-0.178 0.016 0.162
word:ring	-0.013 -0.028 0.041
word:ringed	-0.071 -0.004 0.075
word:ro	-0.156 -0.003 0.16
word:rol	0.037 -0.001 -0.036
word:rul	0.042 -0.002 -0.04
word:rund	-0.005 -0.013 0.018
word:ryg	-0.032 -0.004 0.036
word:ryst	0.04 -0.004 -0.036
word:råbt	-0.042 -0.002 0.043
word:ræk	0.1 -0.005 -0.095
word:rød	0.039 -0.005 -0.034
word:røg	-0.092 -0.009 0.101
word:rør	-0.025 -0.03 0.056
word:røv	-0.141 -0.004 0.145
word:sad	-0.081 -0.048 0.129
word:sag	-0.026 -0.009 0.035
word:sagd	0.087 -0.127 0.041
word:sagt	-0.205 0.129 0.076
word:sak	0.023 -0.006 -0.017
word:salon	0.074 -0.001 -0.073
word:sam	-0.167 -0.069 0.236
word:samarbejd	0.02 -0.001 -0.019
word:saml	0.095 -0.017 -0.078
word:sand	0.096 -0.023 -0.073
word:sat	-0.023 -0.041 0.064
word:savn	0.044 -0.007 -0.036
word:se	0.139 -0.054 -0.085
word:sedl	-0.012 -0.001 0.012
word:sejl	0.052 -0.004 -0.048
word:sek	0.051 -0.011 -0.04
word:sekst	-0.15 -0.002 0.152
word:sekund	-0.208 -0.002 0.21
word:selv	-0.097 -0.006 0.104
word:send	0.11 -0.013 -0.097
word:seng	-0.034 -0.006 0.04
word:sent	0.12 -0.073 -0.047
word:ser	0.175 -0.059 -0.116
word:set	-0.08 0.1 -0.02
word:sgu	0.015 -0.002 -0.013
word:sid	0.154 -0.091 -0.064
word:sidst	0.07 -0.015 -0.055
word:sig	-0.118 0.206 -0.088
word:sigt	-0.011 -0.079 0.09
word:sin	-0.116 -0.037 0.152
word:sit	-0.055 -0.084 0.138
word:sjov	-0.138 -0.008 0.146
word:sjovt	-0.019 -0.003 0.022
word:skab	0.048 -0.003 -0.045
word:skal	-0.457 0.06 0.397
word:skat	0.014 -0.004 -0.01
word:skema	-0.041 -0.008 0.049
word:sket	-0.016 -0.001 0.018
word:skift	-0.188 -0.024 0.212
word:skilt	0.042 -0.001 -0.041
word:sko	-0.045 -0.014 0.059
word:skol	0.125 -0.003 -0.122
word:skov	-0.081 -0.014 0.095
word:skrank	-0.041 -0.082 0.123
word:skrev	0.042 -0.009 -0.033
word:skriv	0.134 -0.002 -0.133
word:skræl	-0.048 -0.011 0.059
word:skul	-0.228 0.151 0.077
word:skuld	0.216 -0.02 -0.197
word:skur	0.038 -0.001 -0.037
word:skyld	-0.08 -0.017 0.097
word:skæld	0.128 -0.059 -0.069
word:skær	-0.028 -0.011 0.039
word:skærm	-0.005 -0.079 0.083
word:slag	-0.171 -0.009 0.18
word:slagteri	0.094 -0.003 -0.09
word:slang	-0.03 -0.001 0.031
word:slemt	-0.01 -0.001 0.011
word:slå	0.051 -0.001 -0.05
word:smed	0.046 -0.001 -0.045
word:smid	0.01 -0.003 -0.008
word:smil	-0.017 -0.001 0.019
word:små	0.152 -0.02 -0.131
word:smør	0.025 -0.001 -0.024
word:snak	0.062 0.024 -0.086
word:snakked	-0.013 -0.004 0.017
word:snart	-0.049 -0.012 0.062
word:social	0.026 0.023 -0.049
word:sofa	-0.068 -0.006 0.074
word:solg	0.049 -0.002 -0.047
word:som	-0.246 -0.002 0.248
word:sort	0.013 -0.018 0.005
word:sov	-0.108 -0.024 0.133
word:spil	0.028 -0.012 -0.016
word:spild	-0.043 -0.003 0.046
word:spis	-0.103 -0.003 0.106
word:sprog	-0.028 -0.021 0.049
word:spurg	0.075 -0.01 -0.065
word:spørg	0.03 0.043 -0.073
word:spørgsmål	0.034 -0.012 -0.022
word:stad	0.077 -0.003 -0.074
word:start	0.126 -0.034 -0.092
word:station	-0.114 -0.004 0.118
word:sted	0.145 0.057 -0.202
word:stiern	0.029 0 -0.029
word:stil	0.218 -0.031 -0.187
word:stilled	-0.149 -0.004 0.153
word:stod	-0.191 -0.028 0.219
word:stok	-0.043 -0.008 0.05
word:stol	0.018 -0.035 0.018
word:stolt	-0.025 -0.007 0.032
word:stor	0.082 -0.011 -0.07
word:stort	-0.014 0.022 -0.007
word:strik	-0.048 -0.004 0.052
word:stuen	-0.016 -0.001 0.017
word:styk	0.161 -0.015 -0.146
word:styr	-0.061 -0.011 0.073
word:stå	0.121 0.073 -0.194
word:stået	0.031 -0.001 -0.03
word:står	0.022 0.128 -0.15
word:stærk	-0.013 -0.002 0.015
word:støv	0.088 -0.004 -0.083
word:støvsug	0.032 0 -0.031
word:sup	-0.175 -0.019 0.194
word:sur	-0.163 -0.012 0.175
word:svar	0.132 -0.025 -0.107
word:svensk	0.039 -0.002 -0.037
word:svigersøn	-0.011 -0.002 0.013
word:svog	0.032 -0.008 -0.024
word:svær	-0.05 0 0.05
word:svært	-0.043 -0.096 0.139
word:sy	0.033 -0.002 -0.031
word:syg	-0.215 -0.008 0.223
word:sygehus	-0.238 -0.009 0.248
word:symaskin	0.106 -0.001 -0.104
word:syn	-0.02 0.006 0.015
word:syng	-0.164 -0.032 0.196
word:system	-0.03 -0.013 0.043
word:syt	0.03 -0.011 -0.018
word:syv	0.225 -0.018 -0.206
word:så	-0.271 0.308 -0.037
word:sådan	0.11 0.081 -0.191
word:sæb	0.059 -0.006 -0.053
word:sælg	0.062 -0.001 -0.062
word:sæt	0.474 -0.025 -0.449
word:søg	0.086 -0.011 -0.075
word:søn	0.136 -0.024 -0.112
word:søndag	-0.042 -0.014 0.055
word:søst	0.06 -0.014 -0.046
word:søvn	-0.014 -0.001 0.015
word:tabt	-0.074 -0.006 0.08
word:tag	0.083 0.017 -0.1
word:tak	-0.241 -0.062 0.302
word:tal	-0.085 -0.029 0.114
word:tallerk	-0.129 -0.004 0.133
word:talt	-0.123 -0.027 0.15
word:taxa	0.1 -0.006 -0.094
word:tegn	0.068 -0.018 -0.051
word:tegned	-0.028 -0.002 0.03
word:telefon	-0.013 -0.006 0.019
word:ti	-0.307 -0.056 0.363
word:tid	-0.259 0.169 0.09
word:til	0.105 -0.025 -0.08
word:tilbag	0.057 0.122 -0.178
word:tilbud	0.01 0 -0.01
word:tillad	-0.005 -0.01 0.016
word:tim	-0.104 -0.059 0.163
word:ting	0.171 -0.01 -0.161
word:tirsdag	0.069 -0.028 -0.041
word:tjen	-0.022 0.002 0.02
word:to	-0.011 -0.089 0.1
word:tog	0.432 -0.037 -0.395
word:toil	0.023 -0.003 -0.02
word:tolv	0.036 -0.015 -0.02
word:torsdag	-0.013 -0.005 0.018
word:torv	0.031 -0.001 -0.03
word:trap	-0.15 -0.038 0.188
word:travlt	0.072 -0.002 -0.07
word:tre	0.634 -0.07 -0.564
word:tret	0.052 -0.03 -0.022
word:troed	-0.085 -0.011 0.096
word:tror	-0.115 0.107 0.008
word:truk	-0.088 -0.034 0.122
word:tryk	0.011 0 -0.01
word:trykt	0.027 0 -0.027
word:træ	0.072 -0.005 -0.067
word:træk	-0.025 -0.007 0.032
word:træn	-0.065 0 0.066
word:tur	0.033 -0.009 -0.024
word:turd	-0.053 -0.004 0.057
word:tusind	0.042 -0.036 -0.006
word:tysk	-0.055 -0.002 0.057
word:tyv	0.239 -0.005 -0.234
word:tårn	-0.071 -0.003 0.074
word:tæl	0.031 -0.002 -0.029
word:tænd	0.272 -0.007 -0.265
word:tænk	0.257 0.041 -0.297
word:tøj	0.105 -0.011 -0.094
word:tør	0.135 -0.009 -0.126
word:ud	-0.089 -0.067 0.157
word:ude	0.209 -0.031 -0.178
word:uden	-0.156 0.004 0.152
word:uge	0.013 -0.009 -0.004
word:ugen	0.166 -0.003 -0.163
word:uger	0.02 -0.001 -0.019
word:und	-0.361 0.042 0.319
word:undersøg	-0.023 -0.006 0.03
word:undervis	0.088 -0.004 -0.084
word:undskyld	-0.12 -0.025 0.145
word:ung	-0.089 -0.013 0.102
word:uret	-0.069 -0.005 0.074
word:utro	-0.136 -0.002 0.138
word:vagt	-0.022 -0.002 0.024
word:vand	0.02 -0.041 0.021
word:var	0.021 -0.366 0.345
word:vask	0.013 -0.003 -0.01
word:ved	-0.052 0.013 0.038
word:vegn	-0.062 0 0.063
word:vej	-0.108 -0.109 0.217
word:vejl	-0.104 -0.014 0.119
word:vejr	-0.01 -0.001 0.011
word:vel	-0.13 0.432 -0.301
word:ven	-0.057 -0.014 0.071
word:vend	-0.022 -0.002 0.024
word:vent	0.167 -0.089 -0.078
word:vented	-0.029 -0.018 0.046
word:vest	-0.013 -0.005 0.018
word:vi	-0.011 0.162 -0.15
word:vid	-0.22 0.215 0.004
word:vidst	-0.015 -0.008 0.023
word:vigt	-0.013 0.031 -0.018
word:vil	0.796 -0.185 -0.611
word:vindu	0.103 -0.02 -0.083
word:vint	0.178 -0.026 -0.152
word:virk	0.01 0.001 -0.011
word:virked	0.088 -0.001 -0.087
word:vis	0.025 0.223 -0.248
word:vist	-0.063 0.038 0.025
word:vogn	0.017 -0.003 -0.013
word:vognmand	-0.076 -0.004 0.08
word:vor	0.118 -0.02 -0.098
word:vred	0.027 -0.015 -0.012
word:vuggestu	-0.061 -0.002 0.062
word:våg	0.065 -0.005 -0.06
word:vågn	0.095 -0.013 -0.082
word:vågned	-0.028 -0.003 0.031
word:væg	0.018 -0.005 -0.013
word:væk	0.033 0.041 -0.074
word:vælg	-0.059 -0.014 0.074
word:vær	0.352 0.181 -0.533
word:værksted	0.167 -0.001 -0.166
word:værst	-0.051 -0.002 0.053
word:zoo	0.231 -0.015 -0.215
word:åbn	0.142 -0.015 -0.127
word:åen	-0.079 -0.003 0.082
word:åh	0.063 -0.002 -0.062
word:år	0.301 -0.09 -0.211
word:ældr	0.038 0 -0.038
word:øh	0.007 -0.035 0.028
word:øje	-0.03 -0.008 0.039
word:øjet	0.058 -0.001 -0.057
word:øjn	-0.013 0.039 -0.026
word:ønsk	0.021 -0.004 -0.017
work3	0.375 -0.081 -0.302
work5	0.156 -0.049 -0.106
workMinusLife	0.837 0.083 -1.056
wouldOrCould	0.703 -0.421 -0.28
youAll	0.18 0.373 -0.553`,
  opportunity: `no yes
always	0.721 -0.721
I	-0.017 0.017
I+stuff	-0.443 0.443
answer:class:act	-0.339 0.339
answer:class:askOn	-0.198 0.198
answer:class:benefit	-0.021 0.021
answer:class:defer	-0.124 0.124
answer:class:form	0.04 -0.04
answer:class:instrumental	-0.048 0.048
answer:class:law	-0.331 0.331
answer:class:otherWorld	-0.161 0.161
answer:class:ownStory	0.059 -0.059
answer:class:plainRule	-0.021 0.021
answer:class:plan	-0.09 0.09
answer:class:praise	-0.258 0.258
answer:class:sanction	-0.033 0.033
answer:class:sideDetail	-0.237 0.237
answer:class:systemParts	0.172 -0.172
answer:class:takeUpAgain	0.081 -0.081
answer:class:turnAway	-0.273 0.273
answer:class:understand	-0.257 0.257
answer:exclaims	-0.43 0.43
answer:figure	-0.049 0.049
answer:institutional	0.114 -0.114
answer:length	-0.507 0.507
answer:long15	-0.365 0.365
answer:many:askOn	-0.03 0.03
answer:many:defer	-0.135 0.135
answer:many:form	-0.034 0.034
answer:many:plainRule	-0.024 0.024
answer:many:plan	0.106 -0.106
answer:many:praise	-0.108 0.108
answer:many:sanction	-0.038 0.038
answer:many:turnAway	-0.024 0.024
answer:mark	-0.251 0.251
answer:minimal	0.175 -0.175
answer:noQuestion	-0.076 0.076
answer:none	1.156 -1.156
answer:question:choice	-0.013 0.013
answer:question:closed	0.046 -0.046
answer:question:declarative	-0.493 0.493
answer:question:narrow	0.084 -0.084
answer:question:tag	0.074 -0.074
answer:several:act	-0.192 0.192
answer:several:askOn	-0.258 0.258
answer:several:benefit	-0.12 0.12
answer:several:defer	-0.259 0.259
answer:several:form	0.087 -0.087
answer:several:law	-0.048 0.048
answer:several:otherWorld	0.052 -0.052
answer:several:plainRule	-0.173 0.173
answer:several:plan	0.112 -0.112
answer:several:praise	-0.45 0.45
answer:several:sanction	-0.032 0.032
answer:several:sideDetail	0.028 -0.028
answer:several:systemParts	-0.101 0.101
answer:several:turnAway	-0.112 0.112
answer:several:understand	-0.212 0.212
answer:shares	-0.602 0.602
answer:short3	0.285 -0.285
answer:short6	0.423 -0.423
answer:waits	-0.1 0.1
before:class:act	-0.037 0.037
before:class:askOn	0.041 -0.041
before:class:benefit	-0.023 0.023
before:class:defer	-0.026 0.026
before:class:form	-0.023 0.023
before:class:instrumental	0.154 -0.154
before:class:law	0.11 -0.11
before:class:otherWorld	0.105 -0.105
before:class:ownStory	-0.04 0.04
before:class:plainRule	0.345 -0.345
before:class:plan	-0.047 0.047
before:class:praise	-0.064 0.064
before:class:sanction	-0.2 0.2
before:class:sideDetail	0.215 -0.215
before:class:systemParts	0.327 -0.327
before:class:takeUpAgain	0.061 -0.061
before:class:turnAway	0.473 -0.473
before:class:understand	0.057 -0.057
before:exclaims	0.054 -0.054
before:figure	0.122 -0.122
before:institutional	0.31 -0.31
before:length	0.18 -0.18
before:long15	0.239 -0.239
before:many:law	0.132 -0.132
before:many:otherWorld	0.033 -0.033
before:mark	-0.155 0.155
before:minimal	0.028 -0.028
before:noQuestion	0.07 -0.07
before:question:choice	0.021 -0.021
before:question:closed	0.085 -0.085
before:question:declarative	-0.211 0.211
before:question:narrow	-0.017 0.017
before:several:act	0.013 -0.013
before:several:askOn	-0.207 0.207
before:several:benefit	0.035 -0.035
before:several:defer	0.057 -0.057
before:several:law	0.146 -0.146
before:several:otherWorld	0.09 -0.09
before:several:praise	-0.102 0.102
before:several:sanction	0.018 -0.018
before:several:sideDetail	0.033 -0.033
before:several:systemParts	0.121 -0.121
before:several:takeUpAgain	0.27 -0.27
before:several:turnAway	0.048 -0.048
before:several:understand	0.036 -0.036
before:shares	-0.01 0.01
before:short3	-0.021 0.021
before:short6	-0.042 0.042
before:work:class:body	0.063 -0.063
before:work:class:creature	0.21 -0.21
before:work:class:doing	0.125 -0.125
before:work:class:family	0.112 -0.112
before:work:class:formFacts	0.067 -0.067
before:work:class:generalWork	0.175 -0.175
before:work:class:home	0.06 -0.06
before:work:class:joy	-0.307 0.307
before:work:class:needed	0.052 -0.052
before:work:class:occupation	-0.015 0.015
before:work:class:offer	0.024 -0.024
before:work:class:office	0.125 -0.125
before:work:class:pastWork	0.04 -0.04
before:work:class:place	-0.069 0.069
before:work:class:question	0.312 -0.312
before:work:class:reply	0.301 -0.301
before:work:class:thing	0.192 -0.192
before:work:class:wish	-0.518 0.518
before:work:many:office	-0.016 0.016
before:work:many:thing	0.011 -0.011
before:work:several:doing	-0.01 0.01
before:work:several:generalWork	0.122 -0.122
before:work:several:home	-0.026 0.026
before:work:several:offer	-0.02 0.02
before:work:several:office	0.075 -0.075
before:work:several:pastWork	0.047 -0.047
before:work:several:question	-0.225 0.225
before:work:several:reply	0.199 -0.199
before:work:several:thing	0.021 -0.021
before:work:several:wish	-0.041 0.041
both:concrete	0.204 -0.204
chance:concrete	0.195 -0.195
chance:general	0.459 -0.459
class:body	0.275 -0.275
class:creature	-0.154 0.154
class:family	-0.106 0.106
class:formFacts	0.112 -0.112
class:generalWork	0.243 -0.243
class:home	0.178 -0.178
class:joy	-0.409 0.409
class:needed	-0.417 0.417
class:occupation	-0.162 0.162
class:offer	-0.25 0.25
class:office	0.552 -0.552
class:othersWork	0.232 -0.232
class:pastWork	-0.155 0.155
class:place	-0.447 0.447
class:question	0.145 -0.145
class:reply	0.14 -0.14
class:skill	-0.107 0.107
class:thing	-0.045 0.045
class:wish	-0.233 0.233
concrete	0.176 -0.176
earlier:answered	0.499 -0.499
earlier:asked	0.201 -0.201
earlier:class:body	0.179 -0.179
earlier:class:creature	0.071 -0.071
earlier:class:doing	0.341 -0.341
earlier:class:family	0.145 -0.145
earlier:class:home	0.129 -0.129
earlier:class:joy	0.185 -0.185
earlier:class:needed	-0.321 0.321
earlier:class:occupation	0.231 -0.231
earlier:class:offer	0.089 -0.089
earlier:class:office	0.136 -0.136
earlier:class:othersWork	0.017 -0.017
earlier:class:pastWork	0.148 -0.148
earlier:class:place	0.186 -0.186
earlier:class:reply	-0.017 0.017
earlier:class:thing	0.231 -0.231
earlier:concrete	0.385 -0.385
earlier:echoed	0.15 -0.15
earlier:many:body	0.118 -0.118
earlier:many:family	-0.062 0.062
earlier:many:offer	0.059 -0.059
earlier:many:thing	0.09 -0.09
earlier:many:wish	0.04 -0.04
earlier:several:body	0.034 -0.034
earlier:several:creature	0.087 -0.087
earlier:several:doing	0.301 -0.301
earlier:several:family	-0.129 0.129
earlier:several:generalWork	0.016 -0.016
earlier:several:home	-0.062 0.062
earlier:several:joy	0.037 -0.037
earlier:several:occupation	0.011 -0.011
earlier:several:offer	0.061 -0.061
earlier:several:office	0.01 -0.01
earlier:several:pastWork	0.036 -0.036
earlier:several:place	0.037 -0.037
earlier:several:thing	0.343 -0.343
earlier:several:wish	-0.044 0.044
earlier:taken	0.197 -0.197
exclaims	-0.434 0.434
figure	0.172 -0.172
first:alle	0.024 -0.024
first:alt	0.011 -0.011
first:altså	-0.021 0.021
first:at	-0.07 0.07
first:bare	0.09 -0.09
first:da	-0.06 0.06
first:de	0.182 -0.182
first:dem	0.017 -0.017
first:den	0.168 -0.168
first:der	0.096 -0.096
first:det	0.351 -0.351
first:du	0.04 -0.04
first:efter	-0.029 0.029
first:en	0.149 -0.149
first:er	0.014 -0.014
first:et	0.055 -0.055
first:fint	0.036 -0.036
first:folk	0.011 -0.011
first:fra	0.04 -0.04
first:godt	0.037 -0.037
first:ham	-0.067 0.067
first:har	0.02 -0.02
first:hellere	-0.129 0.129
first:helst	-0.057 0.057
first:hende	-0.073 0.073
first:her	0.021 -0.021
first:hos	0.05 -0.05
first:hun	-0.038 0.038
first:hvad	0.056 -0.056
first:hver	0.069 -0.069
first:hvor	0.014 -0.014
first:i	0.032 -0.032
first:ikke	0.032 -0.032
first:ja	0.098 -0.098
first:jamen	-0.024 0.024
first:jo	0.026 -0.026
first:kan	0.127 -0.127
first:klokken	-0.04 0.04
first:kun	-0.026 0.026
first:køkkenet	-0.019 0.019
first:lidt	0.043 -0.043
first:lige	0.027 -0.027
first:ligesom	0.02 -0.02
first:man	-0.015 0.015
first:med	0.012 -0.012
first:min	0.172 -0.172
first:må	-0.024 0.024
first:måske	-0.083 0.083
first:ned	0.014 -0.014
first:nej	0.057 -0.057
first:noget	-0.295 0.295
first:nå	-0.057 0.057
first:når	-0.167 0.167
first:og	-0.048 0.048
first:otte	0.028 -0.028
first:på	-0.101 0.101
first:så	0.047 -0.047
first:sådan	0.014 -0.014
first:til	0.025 -0.025
first:to	-0.028 0.028
first:ud	-0.064 0.064
first:ved	-0.116 0.116
first:vi	0.207 -0.207
first:øh	0.019 -0.019
general+stuff	0.27 -0.27
general-stuff	-0.026 0.026
life-stuff	-0.167 0.167
man	0.116 -0.116
many:body	0.107 -0.107
many:doing	-0.055 0.055
many:family	0.116 -0.116
many:generalWork	0.139 -0.139
many:needed	-0.031 0.031
many:offer	-0.087 0.087
many:office	0.099 -0.099
many:reply	-0.011 0.011
many:skill	-0.154 0.154
many:thing	-0.025 0.025
many:wish	-0.036 0.036
mark	0.505 -0.505
minimal	0.36 -0.36
next:concrete	0.457 -0.457
noClass	-0.2 0.2
noQuestion	0.241 -0.241
noWork	0.634 -0.634
not	0.07 -0.07
nothingEarlier	0.217 -0.217
offer+stuff	-0.04 0.04
opens	0.698 -0.698
pair:af at	-0.071 0.071
pair:af de	0.05 -0.05
pair:af min	0.061 -0.061
pair:af og	0.092 -0.092
pair:af så	-0.047 0.047
pair:aften og	-0.122 0.122
pair:aldrig været	0.039 -0.039
pair:alle andre	-0.019 0.019
pair:alle dem	-0.016 0.016
pair:alle mennesker	0.017 -0.017
pair:alle sammen	-0.041 0.041
pair:altså at	0.037 -0.037
pair:altså de	-0.012 0.012
pair:altså for	0.02 -0.02
pair:altså jeg	-0.08 0.08
pair:altså rigtig	-0.033 0.033
pair:altså sådan	-0.025 0.025
pair:andet og	0.06 -0.06
pair:arbejde jeg	0.023 -0.023
pair:arbejde med	-0.039 0.039
pair:at alle	0.046 -0.046
pair:at blive	0.086 -0.086
pair:at bruge	0.103 -0.103
pair:at den	0.016 -0.016
pair:at der	-0.082 0.082
pair:at det	0.15 -0.15
pair:at gå	0.038 -0.038
pair:at have	0.016 -0.016
pair:at holde	0.02 -0.02
pair:at hun	0.017 -0.017
pair:at i	0.011 -0.011
pair:at jeg	0.044 -0.044
pair:at komme	0.063 -0.063
pair:at køre	-0.012 0.012
pair:at lave	-0.154 0.154
pair:at ligge	-0.167 0.167
pair:at lytte	-0.011 0.011
pair:at læse	-0.079 0.079
pair:at man	0.032 -0.032
pair:at min	0.064 -0.064
pair:at nogen	-0.104 0.104
pair:at når	0.026 -0.026
pair:at prøve	-0.082 0.082
pair:at restaurere	-0.022 0.022
pair:at se	-0.015 0.015
pair:at sidde	-0.176 0.176
pair:at sige	0.036 -0.036
pair:at skrive	-0.025 0.025
pair:at stille	-0.145 0.145
pair:at stå	-0.092 0.092
pair:at sy	-0.017 0.017
pair:at tage	0.059 -0.059
pair:at vaske	-0.019 0.019
pair:at vende	0.011 -0.011
pair:at vi	0.013 -0.013
pair:at vide	0.032 -0.032
pair:at være	-0.03 0.03
pair:bad mig	0.011 -0.011
pair:bange for	-0.033 0.033
pair:banken og	0.018 -0.018
pair:bare at	-0.087 0.087
pair:bare det	0.051 -0.051
pair:bare en	-0.01 0.01
pair:bare er	0.03 -0.03
pair:bare få	0.095 -0.095
pair:bare i	-0.015 0.015
pair:bare ikke	0.024 -0.024
pair:bare på	-0.013 0.013
pair:bare svært	0.02 -0.02
pair:bare sådan	0.047 -0.047
pair:blive ved	0.031 -0.031
pair:bliver det	0.035 -0.035
pair:bliver man	0.022 -0.022
pair:bliver så	-0.034 0.034
pair:bor i	0.021 -0.021
pair:brev fra	0.021 -0.021
pair:brug for	0.01 -0.01
pair:bruge en	0.065 -0.065
pair:bussen og	0.057 -0.057
pair:da jeg	-0.113 0.113
pair:dag men	0.049 -0.049
pair:dag og	-0.02 0.02
pair:de andre	0.016 -0.016
pair:de der	-0.019 0.019
pair:de er	-0.026 0.026
pair:de fleste	0.064 -0.064
pair:de gamle	0.01 -0.01
pair:de har	-0.057 0.057
pair:de havde	0.049 -0.049
pair:de ikke	-0.103 0.103
pair:de kom	0.025 -0.025
pair:de kører	0.025 -0.025
pair:de laver	-0.022 0.022
pair:de manglede	-0.017 0.017
pair:de og	-0.026 0.026
pair:de sagde	-0.02 0.02
pair:de siger	-0.114 0.114
pair:de skal	0.038 -0.038
pair:de skriver	0.019 -0.019
pair:de skulle	-0.01 0.01
pair:de står	-0.072 0.072
pair:de så	0.018 -0.018
pair:de søger	-0.049 0.049
pair:de unge	-0.028 0.028
pair:de ved	-0.117 0.117
pair:de vil	0.135 -0.135
pair:de ville	0.032 -0.032
pair:dem der	-0.011 0.011
pair:dem hver	-0.019 0.019
pair:dem i	-0.039 0.039
pair:dem med	-0.072 0.072
pair:dem også	-0.024 0.024
pair:dem om	-0.075 0.075
pair:dem på	-0.039 0.039
pair:dem så	0.071 -0.071
pair:den anden	0.012 -0.012
pair:den bedste	-0.012 0.012
pair:den der	0.011 -0.011
pair:den eneste	0.052 -0.052
pair:den er	0.185 -0.185
pair:den første	-0.042 0.042
pair:den gamle	-0.075 0.075
pair:den har	0.042 -0.042
pair:den i	0.088 -0.088
pair:den kan	0.014 -0.014
pair:den lille	-0.021 0.021
pair:den lå	0.017 -0.017
pair:den med	-0.055 0.055
pair:den samme	0.028 -0.028
pair:den slags	-0.02 0.02
pair:den stol	0.064 -0.064
pair:den var	0.012 -0.012
pair:der bare	0.017 -0.017
pair:der bliver	-0.016 0.016
pair:der de	-0.045 0.045
pair:der det	0.082 -0.082
pair:der en	0.131 -0.131
pair:der er	-0.384 0.384
pair:der får	0.03 -0.03
pair:der gerne	-0.095 0.095
pair:der gør	-0.035 0.035
pair:der har	0.117 -0.117
pair:der hedder	0.036 -0.036
pair:der hænger	-0.065 0.065
pair:der i	0.162 -0.162
pair:der ingen	0.012 -0.012
pair:der jo	0.039 -0.039
pair:der kom	-0.012 0.012
pair:der kommer	-0.059 0.059
pair:der kunne	-0.018 0.018
pair:der kørte	0.061 -0.061
pair:der laver	0.017 -0.017
pair:der lugter	0.026 -0.026
pair:der lå	-0.126 0.126
pair:der mangler	-0.029 0.029
pair:der med	-0.028 0.028
pair:der må	0.052 -0.052
pair:der noget	0.028 -0.028
pair:der og	0.015 -0.015
pair:der sagde	0.135 -0.135
pair:der sidder	0.035 -0.035
pair:der skal	-0.109 0.109
pair:der skulle	-0.03 0.03
pair:der stod	0.071 -0.071
pair:der var	-0.098 0.098
pair:der ved	-0.018 0.018
pair:derhjemme og	-0.09 0.09
pair:det andet	0.033 -0.033
pair:det at	0.021 -0.021
pair:det bare	-0.011 0.011
pair:det bedste	-0.042 0.042
pair:det de	-0.107 0.107
pair:det der	-0.175 0.175
pair:det det	0.059 -0.059
pair:det dig	-0.011 0.011
pair:det ene	0.022 -0.022
pair:det eneste	-0.045 0.045
pair:det er	0.232 -0.232
pair:det fik	0.026 -0.026
pair:det folk	-0.033 0.033
pair:det for	0.055 -0.055
pair:det fordi	-0.024 0.024
pair:det gjorde	-0.041 0.041
pair:det glemmer	-0.117 0.117
pair:det godt	-0.015 0.015
pair:det går	0.017 -0.017
pair:det gælder	0.029 -0.029
pair:det handler	0.01 -0.01
pair:det har	0.042 -0.042
pair:det hele	0.109 -0.109
pair:det her	-0.014 0.014
pair:det hver	-0.019 0.019
pair:det i	-0.027 0.027
pair:det jeg	-0.161 0.161
pair:det jo	0.039 -0.039
pair:det kan	0.021 -0.021
pair:det kunne	-0.058 0.058
pair:det lyder	0.034 -0.034
pair:det lærte	0.031 -0.031
pair:det med	-0.07 0.07
pair:det mig	0.015 -0.015
pair:det nu	0.011 -0.011
pair:det og	0.035 -0.035
pair:det på	0.064 -0.064
pair:det rigtige	0.029 -0.029
pair:det sagde	0.034 -0.034
pair:det samme	0.03 -0.03
pair:det siger	0.052 -0.052
pair:det skal	0.055 -0.055
pair:det skulle	0.036 -0.036
pair:det står	0.072 -0.072
pair:det til	-0.041 0.041
pair:det var	-0.081 0.081
pair:det ved	0.017 -0.017
pair:det vidste	0.021 -0.021
pair:det vil	0.024 -0.024
pair:det ville	-0.077 0.077
pair:dig og	0.043 -0.043
pair:drømmer om	0.014 -0.014
pair:du er	-0.057 0.057
pair:du har	-0.048 0.048
pair:du kan	-0.041 0.041
pair:dér med	-0.061 0.061
pair:døren med	0.012 -0.012
pair:efter at	0.017 -0.017
pair:efter den	0.01 -0.01
pair:egentlig gerne	-0.027 0.027
pair:egentlig godt	-0.036 0.036
pair:eksempel dem	-0.014 0.014
pair:eller anden	0.013 -0.013
pair:en aften	-0.117 0.117
pair:en bule	-0.045 0.045
pair:en dag	0.026 -0.026
pair:en der	-0.149 0.149
pair:en eller	0.013 -0.013
pair:en eneste	0.024 -0.024
pair:en god	-0.023 0.023
pair:en halv	0.118 -0.118
pair:en hammer	-0.053 0.053
pair:en i	0.016 -0.016
pair:en jeg	-0.038 0.038
pair:en krimi	-0.154 0.154
pair:en kvinde	0.039 -0.039
pair:en lettelse	0.015 -0.015
pair:en lille	0.01 -0.01
pair:en mand	0.072 -0.072
pair:en måned	0.012 -0.012
pair:en ny	0.175 -0.175
pair:en om	-0.026 0.026
pair:en omvej	-0.045 0.045
pair:en plakat	0.121 -0.121
pair:en prøve	-0.014 0.014
pair:en på	-0.013 0.013
pair:en slags	0.025 -0.025
pair:en sommer	-0.019 0.019
pair:en stol	-0.071 0.071
pair:en til	-0.102 0.102
pair:en uge	-0.047 0.047
pair:end mig	0.029 -0.029
pair:eneste der	0.114 -0.114
pair:eneste jeg	-0.03 0.03
pair:er aldrig	-0.015 0.015
pair:er altså	0.062 -0.062
pair:er at	-0.09 0.09
pair:er bange	-0.04 0.04
pair:er bare	0.106 -0.106
pair:er bedre	-0.059 0.059
pair:er blevet	0.014 -0.014
pair:er da	-0.024 0.024
pair:er de	0.022 -0.022
pair:er den	0.033 -0.033
pair:er der	0.052 -0.052
pair:er det	0.01 -0.01
pair:er en	0.096 -0.096
pair:er et	-0.098 0.098
pair:er flyttet	0.053 -0.053
pair:er for	0.039 -0.039
pair:er fuld	0.019 -0.019
pair:er glad	0.022 -0.022
pair:er god	-0.074 0.074
pair:er gået	0.038 -0.038
pair:er hos	-0.034 0.034
pair:er ingen	-0.016 0.016
pair:er jeg	0.064 -0.064
pair:er jo	0.026 -0.026
pair:er kommet	0.068 -0.068
pair:er kun	-0.03 0.03
pair:er lige	0.057 -0.057
pair:er man	-0.017 0.017
pair:er mest	-0.01 0.01
pair:er mig	-0.096 0.096
pair:er min	0.147 -0.147
pair:er mit	0.01 -0.01
pair:er måske	-0.016 0.016
pair:er nede	-0.035 0.035
pair:er noget	-0.032 0.032
pair:er nu	0.039 -0.039
pair:er når	-0.062 0.062
pair:er og	0.011 -0.011
pair:er også	-0.011 0.011
pair:er okay	-0.02 0.02
pair:er social	0.057 -0.057
pair:er som	0.028 -0.028
pair:er til	-0.01 0.01
pair:er to	0.027 -0.027
pair:er træt	0.022 -0.022
pair:er vel	-0.065 0.065
pair:er vi	0.05 -0.05
pair:er åben	0.024 -0.024
pair:et arbejde	0.075 -0.075
pair:et glas	0.159 -0.159
pair:et job	0.026 -0.026
pair:et med	0.031 -0.031
pair:et og	-0.057 0.057
pair:et rum	0.016 -0.016
pair:et sted	-0.159 0.159
pair:fem og	-0.021 0.021
pair:fem om	-0.043 0.043
pair:fem år	0.014 -0.014
pair:fik den	-0.013 0.013
pair:fik en	0.038 -0.038
pair:fik jeg	-0.021 0.021
pair:fik lov	-0.026 0.026
pair:finder jeg	-0.022 0.022
pair:fint men	-0.021 0.021
pair:fint nok	0.021 -0.021
pair:fire og	-0.059 0.059
pair:fire til	-0.063 0.063
pair:fire timer	0.06 -0.06
pair:fire år	-0.033 0.033
pair:firmaet og	-0.01 0.01
pair:flyttet ind	0.053 -0.053
pair:folk bliver	-0.031 0.031
pair:folk der	-0.026 0.026
pair:folk i	0.037 -0.037
pair:folk med	0.066 -0.066
pair:folk siger	0.035 -0.035
pair:folk skal	-0.01 0.01
pair:for andre	0.01 -0.01
pair:for at	0.02 -0.02
pair:for dem	-0.019 0.019
pair:for der	-0.024 0.024
pair:for det	-0.116 0.116
pair:for eksempel	-0.017 0.017
pair:for en	0.017 -0.017
pair:for et	0.048 -0.048
pair:for folk	0.075 -0.075
pair:for gammel	-0.032 0.032
pair:for hende	-0.02 0.02
pair:for jer	0.043 -0.043
pair:for meget	0.035 -0.035
pair:for mig	-0.038 0.038
pair:for nu	0.016 -0.016
pair:for sent	-0.091 0.091
pair:for sjov	0.013 -0.013
pair:for tiden	0.01 -0.01
pair:for tre	-0.065 0.065
pair:fordi ingen	-0.014 0.014
pair:fordi jeg	0.027 -0.027
pair:fra ni	-0.014 0.014
pair:fra starten	0.069 -0.069
pair:frem til	-0.031 0.031
pair:fuld af	0.037 -0.037
pair:fundet ud	0.019 -0.019
pair:få lov	0.078 -0.078
pair:får jeg	-0.01 0.01
pair:første gang	0.075 -0.075
pair:gang jeg	0.095 -0.095
pair:gav mig	0.023 -0.023
pair:gerne det	0.024 -0.024
pair:gerne have	0.023 -0.023
pair:gerne prøve	-0.022 0.022
pair:gerne tilbage	0.024 -0.024
pair:gerne vil	-0.095 0.095
pair:gerne være	-0.032 0.032
pair:gik jeg	-0.035 0.035
pair:gjorde jeg	-0.012 0.012
pair:gjort det	-0.022 0.022
pair:glad for	0.022 -0.022
pair:god dag	-0.059 0.059
pair:god til	-0.012 0.012
pair:godt gøre	-0.012 0.012
pair:godt have	0.023 -0.023
pair:godt lide	-0.033 0.033
pair:godt tænke	0.02 -0.02
pair:godt være	-0.104 0.104
pair:gå med	-0.035 0.035
pair:gået i	0.019 -0.019
pair:går forbi	-0.063 0.063
pair:går med	-0.04 0.04
pair:går ned	-0.016 0.016
pair:går op	0.013 -0.013
pair:gør det	-0.027 0.027
pair:gøre det	-0.012 0.012
pair:haft ondt	-0.018 0.018
pair:ham der	0.09 -0.09
pair:ham med	-0.074 0.074
pair:ham til	-0.045 0.045
pair:han har	0.143 -0.143
pair:han havde	-0.014 0.014
pair:han ikke	-0.019 0.019
pair:han kunne	0.048 -0.048
pair:han mangler	-0.03 0.03
pair:han sad	0.021 -0.021
pair:han sagde	-0.017 0.017
pair:han siger	-0.077 0.077
pair:han spørger	-0.025 0.025
pair:han tog	0.014 -0.014
pair:han var	0.03 -0.03
pair:handler om	0.01 -0.01
pair:hans bror	0.052 -0.052
pair:har de	0.014 -0.014
pair:har den	0.012 -0.012
pair:har det	0.026 -0.026
pair:har du	0.014 -0.014
pair:har en	-0.132 0.132
pair:har et	0.041 -0.041
pair:har faktisk	-0.014 0.014
pair:har fundet	0.131 -0.131
pair:har fået	0.015 -0.015
pair:har gjort	-0.03 0.03
pair:har haft	-0.032 0.032
pair:har i	0.036 -0.036
pair:har ikke	-0.097 0.097
pair:har jeg	0.052 -0.052
pair:har jo	-0.098 0.098
pair:har kigget	-0.034 0.034
pair:har lovet	-0.011 0.011
pair:har lukket	0.035 -0.035
pair:har lært	-0.049 0.049
pair:har nøglen	0.014 -0.014
pair:har set	-0.023 0.023
pair:har siddet	0.073 -0.073
pair:har spurgt	-0.013 0.013
pair:har sådan	-0.027 0.027
pair:har taget	0.016 -0.016
pair:har tænkt	-0.045 0.045
pair:har været	0.023 -0.023
pair:havde en	-0.049 0.049
pair:havde været	0.011 -0.011
pair:have en	0.075 -0.075
pair:have hjælp	0.017 -0.017
pair:have mig	-0.022 0.022
pair:have noget	-0.022 0.022
pair:hele dagen	-0.04 0.04
pair:hele mit	0.032 -0.032
pair:hele tiden	0.086 -0.086
pair:hele vejen	0.078 -0.078
pair:heller ikke	0.019 -0.019
pair:helst ikke	0.077 -0.077
pair:helt andet	0.028 -0.028
pair:hende den	-0.051 0.051
pair:hende der	-0.078 0.078
pair:hende fra	0.021 -0.021
pair:hende jeg	-0.062 0.062
pair:hende med	0.035 -0.035
pair:hende på	-0.022 0.022
pair:her jeg	0.027 -0.027
pair:hjalp med	0.02 -0.02
pair:hjem fra	-0.038 0.038
pair:hjem og	0.014 -0.014
pair:hjem så	0.035 -0.035
pair:hjemme hos	0.039 -0.039
pair:hjælp til	0.016 -0.016
pair:hos dem	0.082 -0.082
pair:hos en	-0.068 0.068
pair:hos ham	-0.043 0.043
pair:hos mig	0.014 -0.014
pair:hos os	0.055 -0.055
pair:hun at	0.025 -0.025
pair:hun har	0.019 -0.019
pair:hun havde	-0.035 0.035
pair:hun ikke	0.018 -0.018
pair:hun kunne	-0.019 0.019
pair:hun mig	-0.023 0.023
pair:hun sagde	-0.217 0.217
pair:hun siger	0.01 -0.01
pair:hun så	0.012 -0.012
pair:hun var	0.134 -0.134
pair:hundrede og	-0.062 0.062
pair:hvad det	-0.011 0.011
pair:hvad jeg	-0.107 0.107
pair:hvad man	-0.026 0.026
pair:hvad skal	0.037 -0.037
pair:hvad var	0.013 -0.013
pair:hvem der	0.071 -0.071
pair:hver anden	0.045 -0.045
pair:hver dag	-0.015 0.015
pair:hver en	-0.041 0.041
pair:hver gang	0.109 -0.109
pair:hvis der	-0.013 0.013
pair:hvis det	-0.043 0.043
pair:hvis jeg	-0.014 0.014
pair:hvis man	0.071 -0.071
pair:hvis nogen	0.025 -0.025
pair:hvor de	-0.069 0.069
pair:hvor det	-0.012 0.012
pair:hvor jeg	0.05 -0.05
pair:hvor man	0.036 -0.036
pair:hvor mange	-0.027 0.027
pair:hvor vi	0.059 -0.059
pair:hvordan man	-0.019 0.019
pair:høre når	-0.027 0.027
pair:i 2009	0.04 -0.04
pair:i beskæftigelse	0.026 -0.026
pair:i brevet	0.044 -0.044
pair:i bussen	0.057 -0.057
pair:i den	-0.111 0.111
pair:i det	0.149 -0.149
pair:i en	0.025 -0.025
pair:i går	0.144 -0.144
pair:i i	-0.072 0.072
pair:i kantinen	-0.087 0.087
pair:i lørdags	0.024 -0.024
pair:i mange	0.036 -0.036
pair:i marts	0.012 -0.012
pair:i maven	0.031 -0.031
pair:i mig	0.035 -0.035
pair:i min	-0.012 0.012
pair:i og	-0.105 0.105
pair:i opgangen	0.026 -0.026
pair:i skole	-0.026 0.026
pair:i stedet	0.011 -0.011
pair:i stuen	0.048 -0.048
pair:i stykker	-0.022 0.022
pair:i sådan	-0.019 0.019
pair:i tirsdags	-0.054 0.054
pair:i to	0.07 -0.07
pair:i tolv	-0.033 0.033
pair:i tre	0.022 -0.022
pair:i virkeligheden	-0.013 0.013
pair:i vores	-0.023 0.023
pair:i øjnene	0.04 -0.04
pair:ikke bare	0.142 -0.142
pair:ikke det	-0.034 0.034
pair:ikke en	-0.044 0.044
pair:ikke engang	0.025 -0.025
pair:ikke er	0.066 -0.066
pair:ikke for	0.062 -0.062
pair:ikke fordi	-0.025 0.025
pair:ikke gøre	-0.066 0.066
pair:ikke har	-0.031 0.031
pair:ikke havde	-0.08 0.08
pair:ikke have	-0.051 0.051
pair:ikke hjemme	0.04 -0.04
pair:ikke huske	0.014 -0.014
pair:ikke hvad	-0.011 0.011
pair:ikke hvor	0.073 -0.073
pair:ikke kan	-0.022 0.022
pair:ikke komme	0.052 -0.052
pair:ikke kunne	0.038 -0.038
pair:ikke med	0.117 -0.117
pair:ikke mig	-0.021 0.021
pair:ikke noget	0.039 -0.039
pair:ikke på	-0.07 0.07
pair:ikke ret	0.03 -0.03
pair:ikke rigtig	0.08 -0.08
pair:ikke sagt	0.021 -0.021
pair:ikke selv	0.045 -0.045
pair:ikke skal	-0.04 0.04
pair:ikke så	0.023 -0.023
pair:ikke sådan	-0.016 0.016
pair:ikke tilbage	-0.033 0.033
pair:ikke var	-0.029 0.029
pair:ikke vil	0.026 -0.026
pair:ind for	-0.019 0.019
pair:ind i	0.074 -0.074
pair:ind med	0.015 -0.015
pair:ind og	-0.031 0.031
pair:ind til	0.01 -0.01
pair:inde hos	-0.03 0.03
pair:inden den	-0.085 0.085
pair:indstillet på	0.028 -0.028
pair:ingen der	-0.023 0.023
pair:ja altså	-0.027 0.027
pair:ja den	-0.025 0.025
pair:ja det	-0.135 0.135
pair:ja en	-0.128 0.128
pair:ja hun	0.032 -0.032
pair:ja hvis	-0.019 0.019
pair:ja i	0.01 -0.01
pair:ja jeg	0.264 -0.264
pair:ja men	0.021 -0.021
pair:ja og	0.056 -0.056
pair:ja tak	0.034 -0.034
pair:jamen det	0.021 -0.021
pair:jeg af	-0.062 0.062
pair:jeg aldrig	-0.037 0.037
pair:jeg at	0.086 -0.086
pair:jeg bare	0.016 -0.016
pair:jeg blev	-0.027 0.027
pair:jeg bliver	-0.027 0.027
pair:jeg bor	-0.065 0.065
pair:jeg da	0.021 -0.021
pair:jeg den	-0.063 0.063
pair:jeg der	0.141 -0.141
pair:jeg drømmer	-0.014 0.014
pair:jeg elsker	-0.039 0.039
pair:jeg er	0.071 -0.071
pair:jeg fik	-0.014 0.014
pair:jeg fylder	0.067 -0.067
pair:jeg får	0.051 -0.051
pair:jeg gider	0.012 -0.012
pair:jeg gik	-0.065 0.065
pair:jeg godt	-0.018 0.018
pair:jeg går	-0.093 0.093
pair:jeg har	0.036 -0.036
pair:jeg havde	-0.019 0.019
pair:jeg helst	0.021 -0.021
pair:jeg holdt	0.011 -0.011
pair:jeg i	-0.034 0.034
pair:jeg ikke	0.083 -0.083
pair:jeg jo	0.099 -0.099
pair:jeg kan	-0.296 0.296
pair:jeg klippede	-0.027 0.027
pair:jeg kom	-0.015 0.015
pair:jeg kommer	0.022 -0.022
pair:jeg kunne	-0.037 0.037
pair:jeg lave	-0.047 0.047
pair:jeg lov	-0.056 0.056
pair:jeg lå	0.03 -0.03
pair:jeg mangler	-0.056 0.056
pair:jeg med	0.018 -0.018
pair:jeg men	0.015 -0.015
pair:jeg må	-0.039 0.039
pair:jeg måske	-0.044 0.044
pair:jeg nu	-0.015 0.015
pair:jeg og	-0.038 0.038
pair:jeg på	-0.032 0.032
pair:jeg sad	0.015 -0.015
pair:jeg sagde	0.043 -0.043
pair:jeg savner	-0.026 0.026
pair:jeg se	0.031 -0.031
pair:jeg selv	0.038 -0.038
pair:jeg ser	-0.115 0.115
pair:jeg sidder	0.01 -0.01
pair:jeg siger	-0.036 0.036
pair:jeg skal	0.193 -0.193
pair:jeg skulle	-0.101 0.101
pair:jeg snakker	0.056 -0.056
pair:jeg solgte	-0.012 0.012
pair:jeg sov	0.03 -0.03
pair:jeg står	-0.021 0.021
pair:jeg synes	0.014 -0.014
pair:jeg så	0.042 -0.042
pair:jeg sætter	-0.022 0.022
pair:jeg søger	0.011 -0.011
pair:jeg tager	-0.086 0.086
pair:jeg tog	-0.051 0.051
pair:jeg troede	0.06 -0.06
pair:jeg tror	-0.044 0.044
pair:jeg tænker	-0.141 0.141
pair:jeg tænkte	0.036 -0.036
pair:jeg var	-0.115 0.115
pair:jeg ved	0.111 -0.111
pair:jeg vel	0.036 -0.036
pair:jeg vil	-0.119 0.119
pair:jeg ville	-0.304 0.304
pair:jeg vågnede	0.02 -0.02
pair:jeg vågner	-0.024 0.024
pair:jeg været	-0.051 0.051
pair:jo aldrig	0.039 -0.039
pair:jo altid	-0.03 0.03
pair:jo at	0.018 -0.018
pair:jo bare	-0.066 0.066
pair:jo de	-0.018 0.018
pair:jo det	0.014 -0.014
pair:jo gerne	0.063 -0.063
pair:jo godt	-0.018 0.018
pair:jo i	-0.098 0.098
pair:jo ikke	0.05 -0.05
pair:jo køre	-0.046 0.046
pair:jo også	-0.022 0.022
pair:jo sådan	0.038 -0.038
pair:jo tak	0.019 -0.019
pair:kalde det	-0.035 0.035
pair:kan arbejde	0.031 -0.031
pair:kan det	-0.098 0.098
pair:kan du	0.025 -0.025
pair:kan få	-0.022 0.022
pair:kan godt	-0.03 0.03
pair:kan høre	-0.026 0.026
pair:kan ikke	0.158 -0.158
pair:kan jeg	0.126 -0.126
pair:kan komme	-0.037 0.037
pair:kan lave	-0.01 0.01
pair:kan lide	-0.028 0.028
pair:kan lægge	0.052 -0.052
pair:kan man	0.034 -0.034
pair:kan se	-0.031 0.031
pair:kan stadig	-0.034 0.034
pair:kan sælge	-0.012 0.012
pair:kantine og	0.03 -0.03
pair:kiggede på	-0.033 0.033
pair:kigger på	0.047 -0.047
pair:kigget på	-0.034 0.034
pair:klokken elleve	0.043 -0.043
pair:klokken fem	-0.06 0.06
pair:klokken seks	0.028 -0.028
pair:klokken ti	0.021 -0.021
pair:kom der	0.078 -0.078
pair:kom for	-0.114 0.114
pair:kom til	0.189 -0.189
pair:komme for	-0.093 0.093
pair:komme i	0.048 -0.048
pair:komme igen	-0.029 0.029
pair:komme ind	0.027 -0.027
pair:komme og	-0.013 0.013
pair:kommer fra	-0.026 0.026
pair:kommer og	-0.095 0.095
pair:kommet ind	0.026 -0.026
pair:kroppen ikke	-0.132 0.132
pair:kun en	-0.027 0.027
pair:kunne godt	-0.106 0.106
pair:kunne ikke	0.176 -0.176
pair:kunne jo	-0.089 0.089
pair:kunne komme	0.046 -0.046
pair:kunne så	0.018 -0.018
pair:kunne være	-0.043 0.043
pair:kø ved	0.059 -0.059
pair:kører forbi	0.062 -0.062
pair:lade mig	-0.036 0.036
pair:lave mad	-0.038 0.038
pair:lave noget	-0.017 0.017
pair:lavet om	0.074 -0.074
pair:lide at	-0.074 0.074
pair:lide det	-0.027 0.027
pair:lidt af	0.026 -0.026
pair:lidt det	-0.031 0.031
pair:lige meget	0.016 -0.016
pair:lige ved	0.051 -0.051
pair:ligesom da	0.019 -0.019
pair:ligger i	0.025 -0.025
pair:ligget på	0.017 -0.017
pair:lov at	0.031 -0.031
pair:lugter af	0.032 -0.032
pair:lys fra	-0.042 0.042
pair:lys i	-0.043 0.043
pair:lyst til	-0.038 0.038
pair:lå i	0.011 -0.011
pair:lå jeg	0.131 -0.131
pair:lå på	0.035 -0.035
pair:lægge gulv	-0.028 0.028
pair:lært at	-0.02 0.02
pair:lært mig	-0.03 0.03
pair:man bare	0.019 -0.019
pair:man får	0.126 -0.126
pair:man gik	-0.026 0.026
pair:man har	-0.1 0.1
pair:man ikke	0.042 -0.042
pair:man kan	0.049 -0.049
pair:man kunne	-0.046 0.046
pair:man måtte	-0.041 0.041
pair:man skal	0.016 -0.016
pair:man skulle	0.014 -0.014
pair:man var	-0.027 0.027
pair:mand der	-0.025 0.025
pair:mand i	-0.059 0.059
pair:mand på	-0.06 0.06
pair:mand siger	0.017 -0.017
pair:mange år	0.036 -0.036
pair:manglede en	-0.018 0.018
pair:mangler en	-0.053 0.053
pair:marts og	0.012 -0.012
pair:med alt	0.07 -0.07
pair:med at	-0.102 0.102
pair:med de	0.096 -0.096
pair:med dem	-0.047 0.047
pair:med den	-0.017 0.017
pair:med det	0.032 -0.032
pair:med en	0.102 -0.102
pair:med jeg	0.068 -0.068
pair:med og	0.125 -0.125
pair:meget men	0.016 -0.016
pair:men de	-0.1 0.1
pair:men den	0.032 -0.032
pair:men det	-0.031 0.031
pair:men i	-0.05 0.05
pair:men jeg	-0.122 0.122
pair:men når	0.036 -0.036
pair:men så	0.068 -0.068
pair:men vi	0.011 -0.011
pair:mens hun	0.063 -0.063
pair:mere men	-0.038 0.038
pair:mest og	0.01 -0.01
pair:mig at	-0.113 0.113
pair:mig der	-0.048 0.048
pair:mig et	0.027 -0.027
pair:mig for	0.031 -0.031
pair:mig fordi	0.059 -0.059
pair:mig med	0.095 -0.095
pair:mig og	0.043 -0.043
pair:mig op	0.034 -0.034
pair:mig selv	-0.013 0.013
pair:mig så	0.024 -0.024
pair:mig til	-0.022 0.022
pair:mig ud	0.028 -0.028
pair:min barndom	0.057 -0.057
pair:min bror	0.027 -0.027
pair:min brors	0.012 -0.012
pair:min dreng	0.058 -0.058
pair:min familie	-0.015 0.015
pair:min far	-0.011 0.011
pair:min fars	0.027 -0.027
pair:min fætter	-0.014 0.014
pair:min gamle	0.105 -0.105
pair:min kusine	-0.015 0.015
pair:min kæreste	0.052 -0.052
pair:min lærer	0.063 -0.063
pair:min mand	0.024 -0.024
pair:min mor	0.057 -0.057
pair:min nabo	-0.035 0.035
pair:min onkel	-0.015 0.015
pair:min svoger	0.046 -0.046
pair:min søn	-0.058 0.058
pair:mit liv	0.019 -0.019
pair:mor der	0.014 -0.014
pair:morgen tidlig	-0.034 0.034
pair:må det	-0.017 0.017
pair:må du	0.015 -0.015
pair:måneder og	0.023 -0.023
pair:måtte have	-0.036 0.036
pair:natten og	0.023 -0.023
pair:ned ad	0.015 -0.015
pair:ned gennem	0.047 -0.047
pair:ned i	0.013 -0.013
pair:ned til	0.047 -0.047
pair:nede i	-0.032 0.032
pair:nede og	0.012 -0.012
pair:nej det	0.087 -0.087
pair:nej ikke	-0.031 0.031
pair:nej jeg	0.032 -0.032
pair:ni til	-0.014 0.014
pair:nogen der	-0.031 0.031
pair:nogen spørger	0.06 -0.06
pair:noget andet	0.039 -0.039
pair:noget at	0.01 -0.01
pair:noget der	-0.077 0.077
pair:noget det	-0.039 0.039
pair:noget forkert	0.024 -0.024
pair:noget helt	0.028 -0.028
pair:noget i	0.055 -0.055
pair:noget imod	-0.039 0.039
pair:noget man	0.012 -0.012
pair:noget med	-0.349 0.349
pair:noget nyt	0.02 -0.02
pair:noget og	0.028 -0.028
pair:noget om	0.036 -0.036
pair:noget til	0.03 -0.03
pair:noget ved	-0.057 0.057
pair:nogle gange	-0.035 0.035
pair:nok til	-0.011 0.011
pair:nu er	0.011 -0.011
pair:nu har	0.037 -0.037
pair:nu sidder	-0.023 0.023
pair:nu skal	0.015 -0.015
pair:nu så	-0.013 0.013
pair:nu vil	0.015 -0.015
pair:når den	-0.062 0.062
pair:når der	-0.023 0.023
pair:når det	0.01 -0.01
pair:når han	0.05 -0.05
pair:når jeg	0.027 -0.027
pair:når man	-0.1 0.1
pair:når min	-0.016 0.016
pair:når vi	-0.01 0.01
pair:og bare	-0.025 0.025
pair:og de	-0.146 0.146
pair:og dem	0.03 -0.03
pair:og den	0.097 -0.097
pair:og der	-0.024 0.024
pair:og det	0.168 -0.168
pair:og en	-0.036 0.036
pair:og et	-0.038 0.038
pair:og folk	-0.016 0.016
pair:og få	-0.06 0.06
pair:og gik	-0.056 0.056
pair:og går	-0.095 0.095
pair:og han	0.084 -0.084
pair:og hans	0.052 -0.052
pair:og har	0.025 -0.025
pair:og hende	0.018 -0.018
pair:og holde	-0.012 0.012
pair:og hun	-0.122 0.122
pair:og hvad	0.012 -0.012
pair:og hvem	0.019 -0.019
pair:og hvordan	0.013 -0.013
pair:og ikke	-0.052 0.052
pair:og jeg	0.021 -0.021
pair:og kigger	-0.024 0.024
pair:og man	0.028 -0.028
pair:og mig	0.035 -0.035
pair:og min	0.039 -0.039
pair:og noget	0.043 -0.043
pair:og nu	0.067 -0.067
pair:og når	0.03 -0.03
pair:og satte	-0.055 0.055
pair:og se	-0.015 0.015
pair:og sige	0.04 -0.04
pair:og skifte	-0.035 0.035
pair:og spørger	-0.045 0.045
pair:og så	0.213 -0.213
pair:og sådan	-0.039 0.039
pair:og var	0.039 -0.039
pair:og ventede	-0.026 0.026
pair:og vi	-0.081 0.081
pair:også og	-0.012 0.012
pair:okay jeg	-0.02 0.02
pair:om aftenen	-0.022 0.022
pair:om at	-0.031 0.031
pair:om dagen	-0.014 0.014
pair:om de	-0.137 0.137
pair:om den	-0.106 0.106
pair:om der	-0.035 0.035
pair:om det	0.01 -0.01
pair:om en	0.017 -0.017
pair:om fredagen	0.026 -0.026
pair:om han	0.017 -0.017
pair:om hvad	0.01 -0.01
pair:om jeg	-0.063 0.063
pair:om lørdagen	-0.016 0.016
pair:om min	0.084 -0.084
pair:om morgenen	-0.078 0.078
pair:om noget	0.093 -0.093
pair:om søndagen	0.04 -0.04
pair:om ugen	0.026 -0.026
pair:ondt i	-0.018 0.018
pair:onkel har	-0.043 0.043
pair:op for	-0.023 0.023
pair:op jeg	-0.016 0.016
pair:op og	0.052 -0.052
pair:op på	0.013 -0.013
pair:op til	0.054 -0.054
pair:opgangen siden	0.026 -0.026
pair:otte på	0.015 -0.015
pair:over en	-0.031 0.031
pair:over for	0.023 -0.023
pair:passe på	0.014 -0.014
pair:på at	0.107 -0.107
pair:på dem	-0.091 0.091
pair:på den	0.028 -0.028
pair:på det	-0.067 0.067
pair:på døren	0.015 -0.015
pair:på en	0.026 -0.026
pair:på fredag	0.013 -0.013
pair:på hjørnet	-0.023 0.023
pair:på mig	0.113 -0.113
pair:på min	0.017 -0.017
pair:på og	-0.045 0.045
pair:på planteskolen	0.011 -0.011
pair:på skolen	-0.044 0.044
pair:på sygehuset	0.017 -0.017
pair:på så	0.01 -0.01
pair:på tag	-0.074 0.074
pair:på to	-0.024 0.024
pair:på torvet	-0.07 0.07
pair:på uret	-0.01 0.01
pair:på vej	-0.059 0.059
pair:ret meget	0.016 -0.016
pair:rigtig noget	0.074 -0.074
pair:ringer endnu	-0.061 0.061
pair:rundt på	0.013 -0.013
pair:sad og	0.059 -0.059
pair:sad på	-0.098 0.098
pair:sagde at	0.154 -0.154
pair:sagde det	0.012 -0.012
pair:sagde du	-0.057 0.057
pair:sagde hun	0.024 -0.024
pair:sagde ikke	-0.027 0.027
pair:sagt at	0.046 -0.046
pair:sat en	-0.023 0.023
pair:se at	0.011 -0.011
pair:se folk	0.022 -0.022
pair:se om	-0.112 0.112
pair:se på	-0.049 0.049
pair:seks og	0.052 -0.052
pair:seksten og	0.079 -0.079
pair:selv i	0.028 -0.028
pair:set mig	-0.012 0.012
pair:sidde i	0.039 -0.039
pair:sidde ned	-0.012 0.012
pair:sidde ved	-0.159 0.159
pair:sidder i	-0.036 0.036
pair:sidder jeg	-0.03 0.03
pair:sidder og	-0.018 0.018
pair:sidder på	0.039 -0.039
pair:siddet i	0.073 -0.073
pair:siden af	0.011 -0.011
pair:siden jeg	-0.061 0.061
pair:sider og	0.028 -0.028
pair:sig og	-0.03 0.03
pair:sig op	0.028 -0.028
pair:sige det	-0.027 0.027
pair:sige jeg	0.033 -0.033
pair:sige noget	0.021 -0.021
pair:siger at	-0.133 0.133
pair:siger de	-0.038 0.038
pair:siger du	-0.011 0.011
pair:siger han	-0.035 0.035
pair:siger hun	0.011 -0.011
pair:siger ikke	0.024 -0.024
pair:siger jeg	0.017 -0.017
pair:siger jo	0.018 -0.018
pair:skal arbejde	0.03 -0.03
pair:skal gå	0.013 -0.013
pair:skal jeg	0.035 -0.035
pair:skal jo	0.016 -0.016
pair:skal noget	-0.011 0.011
pair:skal samles	-0.065 0.065
pair:skal se	-0.078 0.078
pair:skal stå	0.045 -0.045
pair:skal til	0.011 -0.011
pair:skal være	0.056 -0.056
pair:skriv at	-0.058 0.058
pair:skulle bare	-0.019 0.019
pair:skulle have	-0.011 0.011
pair:skulle jeg	0.027 -0.027
pair:skulle sige	-0.01 0.01
pair:slå græs	-0.02 0.02
pair:små ting	-0.037 0.037
pair:snakker vi	0.077 -0.077
pair:snakket med	-0.01 0.01
pair:som det	0.016 -0.016
pair:som i	0.024 -0.024
pair:som jeg	-0.023 0.023
pair:som kok	0.015 -0.015
pair:som om	0.048 -0.048
pair:spurgt om	-0.066 0.066
pair:sted hvor	-0.063 0.063
pair:sted med	-0.112 0.112
pair:stedet for	0.011 -0.011
pair:stod der	0.016 -0.016
pair:stod for	0.015 -0.015
pair:stod jeg	0.044 -0.044
pair:stod og	-0.017 0.017
pair:stod ved	-0.01 0.01
pair:stol der	0.035 -0.035
pair:stuen så	0.084 -0.084
pair:stykker og	-0.041 0.041
pair:stå der	-0.044 0.044
pair:stå i	-0.034 0.034
pair:står der	0.041 -0.041
pair:står og	-0.051 0.051
pair:står på	0.069 -0.069
pair:står ved	0.01 -0.01
pair:sur og	0.016 -0.016
pair:svært med	0.04 -0.04
pair:synes altså	0.014 -0.014
pair:så at	0.018 -0.018
pair:så begyndte	0.01 -0.01
pair:så blev	-0.017 0.017
pair:så bliver	0.057 -0.057
pair:så de	-0.043 0.043
pair:så det	-0.028 0.028
pair:så en	0.027 -0.027
pair:så er	0.065 -0.065
pair:så finder	-0.022 0.022
pair:så gik	0.096 -0.096
pair:så har	-0.02 0.02
pair:så jeg	0.039 -0.039
pair:så kan	0.031 -0.031
pair:så kom	0.04 -0.04
pair:så lå	0.131 -0.131
pair:så man	-0.015 0.015
pair:så meget	0.016 -0.016
pair:så må	-0.012 0.012
pair:så nu	-0.04 0.04
pair:så når	0.075 -0.075
pair:så på	0.071 -0.071
pair:så sagde	0.065 -0.065
pair:så sidder	0.075 -0.075
pair:så siger	0.08 -0.08
pair:så snakker	0.06 -0.06
pair:så stod	0.016 -0.016
pair:så står	0.04 -0.04
pair:så tog	-0.037 0.037
pair:så tænker	-0.064 0.064
pair:så tænkte	0.02 -0.02
pair:så ved	0.023 -0.023
pair:så vil	-0.018 0.018
pair:sådan at	0.048 -0.048
pair:sådan et	-0.019 0.019
pair:sådan jeg	0.019 -0.019
pair:sådan noget	-0.029 0.029
pair:sådan nogle	-0.03 0.03
pair:sætter ting	-0.057 0.057
pair:søster i	-0.029 0.029
pair:tage imod	0.059 -0.059
pair:til alt	0.015 -0.015
pair:til arbejdsmarkedet	0.029 -0.029
pair:til at	-0.226 0.226
pair:til de	-0.011 0.011
pair:til den	-0.029 0.029
pair:til det	0.034 -0.034
pair:til en	0.058 -0.058
pair:til folk	-0.075 0.075
pair:til hende	-0.065 0.065
pair:til jul	-0.013 0.013
pair:til klokken	0.067 -0.067
pair:til last	0.027 -0.027
pair:til mig	0.016 -0.016
pair:til min	0.028 -0.028
pair:til noget	0.037 -0.037
pair:til og	0.015 -0.015
pair:til to	-0.026 0.026
pair:tilbage og	0.02 -0.02
pair:tilbage til	-0.018 0.018
pair:timer er	-0.048 0.048
pair:to gange	0.029 -0.029
pair:to hundrede	-0.013 0.013
pair:to måneder	0.023 -0.023
pair:to om	-0.024 0.024
pair:to timer	-0.03 0.03
pair:tog en	-0.051 0.051
pair:tolv år	-0.033 0.033
pair:tre dage	-0.021 0.021
pair:tre gange	0.021 -0.021
pair:tre og	-0.086 0.086
pair:tre timer	-0.027 0.027
pair:tre uger	0.034 -0.034
pair:tre år	-0.067 0.067
pair:tror jeg	0.018 -0.018
pair:træt af	0.012 -0.012
pair:tænker jeg	-0.108 0.108
pair:tænkt på	-0.115 0.115
pair:tænkte jeg	0.019 -0.019
pair:ud af	-0.01 0.01
pair:ud for	-0.074 0.074
pair:ud hvor	-0.092 0.092
pair:ud i	-0.011 0.011
pair:ud med	0.119 -0.119
pair:ud og	0.037 -0.037
pair:ud på	-0.026 0.026
pair:ud til	0.015 -0.015
pair:ude på	0.021 -0.021
pair:ude ved	-0.105 0.105
pair:uden at	0.157 -0.157
pair:ugen i	0.05 -0.05
pair:ungerne er	0.106 -0.106
pair:var altså	-0.016 0.016
pair:var at	-0.062 0.062
pair:var da	-0.047 0.047
pair:var den	0.135 -0.135
pair:var der	0.139 -0.139
pair:var det	0.018 -0.018
pair:var en	0.1 -0.1
pair:var faktisk	0.013 -0.013
pair:var for	-0.081 0.081
pair:var god	0.029 -0.029
pair:var i	-0.083 0.083
pair:var ikke	-0.067 0.067
pair:var jeg	-0.049 0.049
pair:var jo	-0.054 0.054
pair:var noget	0.012 -0.012
pair:var på	0.186 -0.186
pair:var sådan	-0.019 0.019
pair:var til	0.028 -0.028
pair:var ude	-0.08 0.08
pair:var ved	0.034 -0.034
pair:var vi	-0.145 0.145
pair:ved at	0.032 -0.032
pair:ved de	-0.116 0.116
pair:ved det	0.052 -0.052
pair:ved en	-0.15 0.15
pair:ved et	-0.036 0.036
pair:ved godt	0.02 -0.02
pair:ved hvad	-0.117 0.117
pair:ved ikke	0.103 -0.103
pair:ved jeg	0.026 -0.026
pair:ved min	-0.013 0.013
pair:ved siden	0.011 -0.011
pair:vejen ned	0.078 -0.078
pair:vi er	0.07 -0.07
pair:vi fik	0.044 -0.044
pair:vi har	0.048 -0.048
pair:vi havde	0.016 -0.016
pair:vi jo	-0.092 0.092
pair:vi skal	0.059 -0.059
pair:vi taler	-0.029 0.029
pair:vi var	-0.011 0.011
pair:vidste hvad	0.01 -0.01
pair:vidste jeg	0.021 -0.021
pair:vil egentlig	-0.035 0.035
pair:vil gerne	0.071 -0.071
pair:vil godt	0.017 -0.017
pair:vil have	-0.019 0.019
pair:vil hun	0.019 -0.019
pair:vil ikke	-0.039 0.039
pair:vil jo	0.057 -0.057
pair:ville bare	0.019 -0.019
pair:ville egentlig	-0.027 0.027
pair:ville gerne	-0.031 0.031
pair:ville ikke	-0.037 0.037
pair:ville jeg	-0.038 0.038
pair:ville så	-0.018 0.018
pair:ville være	-0.045 0.045
pair:ville ønske	-0.044 0.044
pair:væk og	0.051 -0.051
pair:være en	0.015 -0.015
pair:være et	-0.045 0.045
pair:være noget	-0.034 0.034
pair:være på	-0.07 0.07
pair:være rart	-0.015 0.015
pair:været god	0.039 -0.039
pair:været hos	-0.015 0.015
pair:zoo om	-0.172 0.172
pair:åen og	0.058 -0.058
pair:år siden	-0.065 0.065
pair:år så	-0.019 0.019
pair:øh jeg	0.023 -0.023
question:closed	0.376 -0.376
question:declarative	-0.013 0.013
question:narrow	0.021 -0.021
question:open	0.229 -0.229
question:tag	-0.179 0.179
several:body	0.151 -0.151
several:creature	-0.05 0.05
several:doing	-0.495 0.495
several:family	0.346 -0.346
several:formFacts	0.118 -0.118
several:generalWork	0.371 -0.371
several:home	0.242 -0.242
several:joy	-0.091 0.091
several:needed	-0.216 0.216
several:offer	-0.433 0.433
several:office	0.269 -0.269
several:pastWork	0.051 -0.051
several:place	0.085 -0.085
several:question	0.059 -0.059
several:reply	-0.104 0.104
several:skill	-0.238 0.238
several:thing	-0.06 0.06
several:wish	-0.074 0.074
short3	-0.02 0.02
short6	0.207 -0.207
stuff	0.078 -0.078
stuff2	-0.351 0.351
trails	-0.283 0.283
wish+stuff	-0.326 0.326
wish-stuff	0.098 -0.098
word:2009	0.048 -0.048
word:2015	0.043 -0.043
word:2018	0.034 -0.034
word:ad	-0.052 0.052
word:af	-0.185 0.185
word:afdeling	0.034 -0.034
word:affald	-0.087 0.087
word:afgør	0.035 -0.035
word:aflev	-0.029 0.029
word:aft	-0.212 0.212
word:aldr	0.016 -0.016
word:all	0.099 -0.099
word:allesam	-0.014 0.014
word:alt	0.261 -0.261
word:altid	-0.037 0.037
word:altså	-0.144 0.144
word:and	0.142 -0.142
word:april	0.07 -0.07
word:arbejd	0.124 -0.124
word:arbejdsmarked	0.035 -0.035
word:at	-0.354 0.354
word:avis	-0.031 0.031
word:bad	0.037 -0.037
word:bag	0.041 -0.041
word:bageri	-0.07 0.07
word:bagved	-0.019 0.019
word:ban	-0.061 0.061
word:bang	-0.124 0.124
word:bank	0.076 -0.076
word:bar	0.084 -0.084
word:barndom	0.068 -0.068
word:bed	0.097 -0.097
word:bedst	-0.229 0.229
word:bedstemor	0.01 -0.01
word:beg	0.051 -0.051
word:begrund	-0.015 0.015
word:begynd	-0.116 0.116
word:behøv	-0.015 0.015
word:beskæft	0.032 -0.032
word:bestem	0.018 -0.018
word:besøg	0.06 -0.06
word:betal	0.036 -0.036
word:betalt	0.048 -0.048
word:betyd	0.136 -0.136
word:bibliotek	-0.03 0.03
word:bid	0.034 -0.034
word:bidrag	0.044 -0.044
word:bil	-0.057 0.057
word:billed	-0.082 0.082
word:bind	0.065 -0.065
word:biograf	0.041 -0.041
word:blev	0.012 -0.012
word:bliv	0.05 -0.05
word:blodbank	-0.036 0.036
word:blodprop	-0.014 0.014
word:blomst	-0.072 0.072
word:bol	0.103 -0.103
word:bord	0.026 -0.026
word:borg	0.054 -0.054
word:brev	-0.015 0.015
word:bril	-0.046 0.046
word:bror	0.109 -0.109
word:brug	0.077 -0.077
word:brugt	-0.026 0.026
word:brækked	0.02 -0.02
word:brænd	0.032 -0.032
word:brød	-0.042 0.042
word:bul	-0.054 0.054
word:burd	-0.025 0.025
word:bus	0.091 -0.091
word:butik	0.101 -0.101
word:by	-0.054 0.054
word:båd	0.041 -0.041
word:bær	0.016 -0.016
word:børn	-0.073 0.073
word:børnehav	0.015 -0.015
word:campingvogn	-0.073 0.073
word:comput	-0.023 0.023
word:contain	-0.027 0.027
word:cykel	0.1 -0.1
word:cykelværksted	-0.035 0.035
word:cykl	0.099 -0.099
word:da	-0.146 0.146
word:dag	-0.217 0.217
word:dam	0.016 -0.016
word:dan	0.02 -0.02
word:danmark	0.07 -0.07
word:dansk	0.054 -0.054
word:dat	0.015 -0.015
word:de	-0.346 0.346
word:del	-0.023 0.023
word:dem	-0.276 0.276
word:den	0.21 -0.21
word:dengang	-0.081 0.081
word:der	-0.318 0.318
word:derfor	0.02 -0.02
word:derhjem	-0.101 0.101
word:derned	-0.014 0.014
word:derud	-0.043 0.043
word:det	-0.106 0.106
word:dig	0.036 -0.036
word:disk	-0.061 0.061
word:diskut	0.03 -0.03
word:dit	-0.015 0.015
word:dog	0.019 -0.019
word:drak	0.022 -0.022
word:dreng	0.048 -0.048
word:drivhus	-0.04 0.04
word:drøm	-0.022 0.022
word:du	-0.017 0.017
word:duer	-0.03 0.03
word:dumt	-0.077 0.077
word:dyr	0.011 -0.011
word:dæk	0.01 -0.01
word:dér	-0.068 0.068
word:dét	-0.013 0.013
word:dø	-0.078 0.078
word:død	0.143 -0.143
word:dør	-0.049 0.049
word:eft	-0.056 0.056
word:eftermiddag	-0.024 0.024
word:egent	-0.302 0.302
word:eksempel	-0.021 0.021
word:ell	0.048 -0.048
word:ellev	0.088 -0.088
word:elsk	-0.046 0.046
word:en	-0.195 0.195
word:end	-0.016 0.016
word:endnu	-0.117 0.117
word:ene	0.037 -0.037
word:enest	0.063 -0.063
word:engang	0.038 -0.038
word:enhv	0.036 -0.036
word:er	0.277 -0.277
word:et	-0.143 0.143
word:faktisk	-0.018 0.018
word:famili	-0.018 0.018
word:fand	-0.048 0.048
word:fandm	-0.078 0.078
word:far	-0.075 0.075
word:fej	-0.066 0.066
word:fem	-0.072 0.072
word:fik	0.042 -0.042
word:fin	-0.014 0.014
word:find	-0.054 0.054
word:fint	-0.034 0.034
word:fir	-0.35 0.35
word:fireogtyv	0.036 -0.036
word:firma	-0.012 0.012
word:fisk	0.039 -0.039
word:fjerd	-0.015 0.015
word:fjernsyn	0.093 -0.093
word:fjort	0.072 -0.072
word:flask	0.056 -0.056
word:flest	0.076 -0.076
word:flet	-0.015 0.015
word:flyt	0.059 -0.059
word:flød	-0.042 0.042
word:fod	0.022 -0.022
word:folk	-0.08 0.08
word:for	-0.175 0.175
word:forbi	0.017 -0.017
word:fordi	0.049 -0.049
word:forkert	0.057 -0.057
word:formiddag	0.066 -0.066
word:forsamlingshus	0.02 -0.02
word:forskel	0.06 -0.06
word:forstå	0.059 -0.059
word:forstår	-0.046 0.046
word:fortalt	-0.177 0.177
word:fortæl	0.086 -0.086
word:fra	0.231 -0.231
word:frem	-0.031 0.031
word:fri	0.108 -0.108
word:frisk	-0.02 0.02
word:frisør	-0.03 0.03
word:frokost	-0.029 0.029
word:frue	0.035 -0.035
word:fugl	0.044 -0.044
word:fuld	0.095 -0.095
word:fund	0.157 -0.157
word:fyld	0.08 -0.08
word:fyr	-0.049 0.049
word:få	0.059 -0.059
word:fået	0.054 -0.054
word:får	0.131 -0.131
word:færd	0.012 -0.012
word:færg	0.018 -0.018
word:fæt	-0.016 0.016
word:fødselsdag	0.02 -0.02
word:følg	-0.049 0.049
word:før	0.026 -0.026
word:først	0.029 -0.029
word:ført	0.069 -0.069
word:gad	-0.069 0.069
word:gaml	-0.021 0.021
word:gammel	-0.08 0.08
word:gartneri	-0.031 0.031
word:gav	0.028 -0.028
word:gennem	0.08 -0.08
word:gern	-0.03 0.03
word:gid	0.018 -0.018
word:gik	-0.077 0.077
word:giv	0.025 -0.025
word:gjord	-0.017 0.017
word:gjort	-0.028 0.028
word:glad	0.089 -0.089
word:glas	0.187 -0.187
word:glat	0.014 -0.014
word:glem	-0.14 0.14
word:god	-0.032 0.032
word:godmorg	-0.02 0.02
word:godt	-0.054 0.054
word:grav	0.14 -0.14
word:grin	-0.056 0.056
word:grund	-0.018 0.018
word:gryd	0.059 -0.059
word:græd	-0.011 0.011
word:græs	-0.024 0.024
word:gulv	0.06 -0.06
word:gå	0.012 -0.012
word:gået	0.074 -0.074
word:går	-0.033 0.033
word:gæld	0.108 -0.108
word:gør	-0.199 0.199
word:haft	-0.085 0.085
word:halm	-0.018 0.018
word:halv	0.175 -0.175
word:halvand	0.029 -0.029
word:halvfjerd	0.012 -0.012
word:halvtred	0.046 -0.046
word:ham	-0.203 0.203
word:han	0.236 -0.236
word:handl	0.012 -0.012
word:har	0.119 -0.119
word:havd	-0.073 0.073
word:hed	0.13 -0.13
word:hel	0.385 -0.385
word:helst	-0.011 0.011
word:helt	0.052 -0.052
word:hend	-0.154 0.154
word:hent	-0.016 0.016
word:her	-0.076 0.076
word:herind	0.041 -0.041
word:herop	0.031 -0.031
word:hest	-0.23 0.23
word:hjem	0.109 -0.109
word:hjælp	-0.034 0.034
word:hjørn	-0.1 0.1
word:hold	0.095 -0.095
word:hos	-0.198 0.198
word:host	-0.016 0.016
word:hul	-0.057 0.057
word:hun	0.04 -0.04
word:hund	0.121 -0.121
word:hundred	-0.254 0.254
word:husk	0.112 -0.112
word:hvad	-0.074 0.074
word:hvem	-0.063 0.063
word:hver	0.099 -0.099
word:hvert	0.033 -0.033
word:hvid	0.026 -0.026
word:hvilk	-0.016 0.016
word:hvis	0.017 -0.017
word:hvornår	0.062 -0.062
word:hyld	0.092 -0.092
word:hånd	-0.053 0.053
word:håndklæd	-0.011 0.011
word:håndled	0.02 -0.02
word:håndværk	0.034 -0.034
word:hår	-0.012 0.012
word:hæl	0.015 -0.015
word:hænd	-0.156 0.156
word:hæng	-0.119 0.119
word:høj	0.013 -0.013
word:højt	0.044 -0.044
word:hør	-0.079 0.079
word:i	-0.097 0.097
word:igen	-0.225 0.225
word:igennem	-0.145 0.145
word:ikk	0.109 -0.109
word:imod	0.018 -0.018
word:ind	-0.152 0.152
word:indstil	0.033 -0.033
word:indtil	0.027 -0.027
word:influenza	0.101 -0.101
word:ing	-0.273 0.273
word:ja	0.13 -0.13
word:jam	-0.029 0.029
word:jeg	-0.292 0.292
word:jer	0.179 -0.179
word:jo	-0.136 0.136
word:job	0.046 -0.046
word:kag	0.013 -0.013
word:kald	0.034 -0.034
word:kamera	0.034 -0.034
word:kan	-0.13 0.13
word:kanal	0.03 -0.03
word:kanin	0.015 -0.015
word:kantin	-0.069 0.069
word:kapelmest	-0.029 0.029
word:karrusel	-0.022 0.022
word:kartofl	0.025 -0.025
word:karton	-0.035 0.035
word:kas	0.168 -0.168
word:kat	0.022 -0.022
word:kend	-0.024 0.024
word:kig	0.021 -0.021
word:kigged	-0.027 0.027
word:kik	-0.029 0.029
word:kirk	0.013 -0.013
word:klip	-0.036 0.036
word:klipped	-0.033 0.033
word:klok	-0.051 0.051
word:klub	0.019 -0.019
word:kod	0.026 -0.026
word:kok	0.018 -0.018
word:kold	-0.067 0.067
word:kolleg	-0.063 0.063
word:kom	0.202 -0.202
word:kommun	0.016 -0.016
word:kon	-0.139 0.139
word:kop	-0.039 0.039
word:kort	0.015 -0.015
word:kravl	-0.065 0.065
word:krimi	-0.185 0.185
word:krop	-0.134 0.134
word:kryd	0.01 -0.01
word:kuffert	0.016 -0.016
word:kun	-0.077 0.077
word:kurv	0.046 -0.046
word:kusin	-0.018 0.018
word:kuvert	0.021 -0.021
word:kvind	0.047 -0.047
word:kæld	0.015 -0.015
word:kærest	0.18 -0.18
word:køb	-0.032 0.032
word:købt	-0.012 0.012
word:køer	-0.017 0.017
word:køk	-0.049 0.049
word:kør	-0.014 0.014
word:kørekort	0.037 -0.037
word:kørt	0.046 -0.046
word:lad	-0.061 0.061
word:lag	-0.019 0.019
word:lagd	-0.08 0.08
word:lamp	-0.016 0.016
word:last	0.032 -0.032
word:lastbil	-0.053 0.053
word:lav	-0.3 0.3
word:laved	-0.054 0.054
word:let	0.018 -0.018
word:lid	-0.227 0.227
word:lidt	0.015 -0.015
word:lig	0.037 -0.037
word:ligesom	0.064 -0.064
word:lign	-0.022 0.022
word:lil	-0.082 0.082
word:lim	-0.011 0.011
word:linj	-0.051 0.051
word:liv	0.024 -0.024
word:lod	-0.031 0.031
word:loft	0.146 -0.146
word:lov	-0.04 0.04
word:luft	-0.056 0.056
word:lug	-0.025 0.025
word:lugt	0.046 -0.046
word:luk	0.047 -0.047
word:lung	0.172 -0.172
word:lyk	0.07 -0.07
word:lys	-0.096 0.096
word:lyst	-0.045 0.045
word:lyt	-0.013 0.013
word:lå	0.065 -0.065
word:læg	-0.053 0.053
word:lær	0.084 -0.084
word:lært	0.102 -0.102
word:læs	-0.08 0.08
word:løb	0.068 -0.068
word:lød	0.012 -0.012
word:løft	0.041 -0.041
word:løn	0.033 -0.033
word:lørdag	-0.031 0.031
word:mad	-0.093 0.093
word:madpak	-0.092 0.092
word:man	0.069 -0.069
word:mand	-0.12 0.12
word:mandag	-0.214 0.214
word:mang	-0.12 0.12
word:mangl	-0.165 0.165
word:mangled	-0.021 0.021
word:mart	0.016 -0.016
word:maskin	-0.049 0.049
word:mav	0.039 -0.039
word:med	-0.53 0.53
word:meg	0.03 -0.03
word:mejeri	-0.051 0.051
word:men	-0.056 0.056
word:mening	-0.025 0.025
word:mennesk	-0.119 0.119
word:ment	0.013 -0.013
word:mer	0.031 -0.031
word:mest	0.067 -0.067
word:met	0.15 -0.15
word:mig	-0.048 0.048
word:min	0.641 -0.641
word:minut	-0.039 0.039
word:mit	0.021 -0.021
word:mor	0.087 -0.087
word:morg	-0.103 0.103
word:mus	-0.013 0.013
word:må	-0.015 0.015
word:måd	0.041 -0.041
word:mål	0.066 -0.066
word:måned	0.048 -0.048
word:måsk	-0.213 0.213
word:måt	-0.07 0.07
word:mød	0.016 -0.016
word:mødt	0.061 -0.061
word:møl	-0.069 0.069
word:mørk	-0.018 0.018
word:nabo	-0.044 0.044
word:navn	0.028 -0.028
word:ned	0.205 -0.205
word:nej	0.107 -0.107
word:nik	0.072 -0.072
word:nit	-0.018 0.018
word:nod	-0.084 0.084
word:nog	-0.19 0.19
word:nogl	-0.121 0.121
word:nok	-0.012 0.012
word:nu	-0.051 0.051
word:nul	0.028 -0.028
word:num	0.034 -0.034
word:numr	0.019 -0.019
word:ny	0.21 -0.21
word:nyt	0.024 -0.024
word:nå	-0.066 0.066
word:når	-0.471 0.471
word:næst	0.019 -0.019
word:nøgl	0.035 -0.035
word:nøj	-0.045 0.045
word:og	-0.386 0.386
word:også	-0.065 0.065
word:okay	-0.017 0.017
word:om	-0.236 0.236
word:omvej	-0.054 0.054
word:ondt	-0.017 0.017
word:onkel	-0.018 0.018
word:onsdag	-0.024 0.024
word:op	0.024 -0.024
word:operation	0.063 -0.063
word:opgang	0.035 -0.035
word:oplyst	0.041 -0.041
word:opp	-0.087 0.087
word:ord	-0.038 0.038
word:ordent	-0.012 0.012
word:ordn	-0.016 0.016
word:os	0.085 -0.085
word:ott	0.036 -0.036
word:over	0.069 -0.069
word:overfor	0.055 -0.055
word:pak	-0.053 0.053
word:pakked	0.044 -0.044
word:papir	0.066 -0.066
word:paris	0.023 -0.023
word:park	0.01 -0.01
word:parkeringsplad	0.011 -0.011
word:pas	0.031 -0.031
word:passed	-0.065 0.065
word:peng	-0.092 0.092
word:plad	-0.043 0.043
word:plakat	0.14 -0.14
word:plan	-0.028 0.028
word:plant	0.047 -0.047
word:planteskol	0.013 -0.013
word:plejed	-0.038 0.038
word:plud	-0.019 0.019
word:portør	0.022 -0.022
word:post	-0.021 0.021
word:postka	0.012 -0.012
word:praktik	0.025 -0.025
word:praktisk	0.024 -0.024
word:præcis	0.027 -0.027
word:præst	0.054 -0.054
word:prøv	-0.119 0.119
word:pud	0.012 -0.012
word:punktum	0.07 -0.07
word:på	-0.42 0.42
word:påsk	-0.015 0.015
word:pær	-0.014 0.014
word:radio	-0.023 0.023
word:rakt	-0.068 0.068
word:rart	-0.069 0.069
word:rask	-0.166 0.166
word:regn	-0.058 0.058
word:rej	-0.032 0.032
word:rejst	0.034 -0.034
word:rent	-0.026 0.026
word:reol	-0.019 0.019
word:restaur	-0.026 0.026
word:ret	0.011 -0.011
word:rigt	0.123 -0.123
word:ring	-0.162 0.162
word:ringed	0.022 -0.022
word:riv	0.024 -0.024
word:ro	0.044 -0.044
word:rugbrød	0.025 -0.025
word:rul	-0.016 0.016
word:rum	0.019 -0.019
word:rund	-0.074 0.074
word:ryst	-0.016 0.016
word:råbt	0.019 -0.019
word:ræk	-0.098 0.098
word:rød	-0.078 0.078
word:røg	0.08 -0.08
word:røv	0.11 -0.11
word:sad	-0.064 0.064
word:sag	0.034 -0.034
word:sagd	0.057 -0.057
word:sagt	0.129 -0.129
word:sam	0.078 -0.078
word:samarbejd	-0.037 0.037
word:saml	-0.085 0.085
word:sand	-0.045 0.045
word:sang	0.039 -0.039
word:sat	-0.076 0.076
word:savn	-0.032 0.032
word:se	-0.07 0.07
word:sejl	-0.037 0.037
word:sekst	0.095 -0.095
word:selv	0.057 -0.057
word:send	-0.099 0.099
word:seng	0.014 -0.014
word:sent	-0.109 0.109
word:ser	-0.155 0.155
word:set	0.066 -0.066
word:sgu	0.124 -0.124
word:sid	-0.035 0.035
word:sidst	0.053 -0.053
word:sig	0.108 -0.108
word:sin	0.032 -0.032
word:sjov	0.016 -0.016
word:sjovt	-0.081 0.081
word:skal	0.229 -0.229
word:skat	0.023 -0.023
word:skift	0.093 -0.093
word:skilt	-0.019 0.019
word:sko	0.013 -0.013
word:skol	-0.057 0.057
word:skov	-0.082 0.082
word:skrev	-0.033 0.033
word:skriv	-0.121 0.121
word:skræl	0.016 -0.016
word:skul	-0.051 0.051
word:skuld	0.02 -0.02
word:skur	-0.048 0.048
word:skurvogn	-0.02 0.02
word:skyld	0.039 -0.039
word:skæld	-0.109 0.109
word:skær	0.067 -0.067
word:skærm	0.043 -0.043
word:slagteri	-0.118 0.118
word:slang	0.031 -0.031
word:slet	0.01 -0.01
word:slå	-0.059 0.059
word:smed	0.05 -0.05
word:smid	-0.015 0.015
word:smiley	-0.011 0.011
word:små	-0.092 0.092
word:smør	0.027 -0.027
word:snak	0.111 -0.111
word:snart	0.023 -0.023
word:social	0.068 -0.068
word:sofa	0.042 -0.042
word:solg	-0.028 0.028
word:som	0.109 -0.109
word:sort	-0.052 0.052
word:sov	0.041 -0.041
word:spand	0.027 -0.027
word:spil	0.01 -0.01
word:spild	0.066 -0.066
word:spis	0.052 -0.052
word:sprog	0.017 -0.017
word:spurg	-0.106 0.106
word:spørg	-0.1 0.1
word:spørgsmål	-0.044 0.044
word:stad	-0.092 0.092
word:station	0.074 -0.074
word:sted	-0.14 0.14
word:stil	-0.261 0.261
word:stod	0.044 -0.044
word:stok	0.02 -0.02
word:stol	0.066 -0.066
word:stolt	-0.03 0.03
word:stor	-0.167 0.167
word:stort	0.031 -0.031
word:strik	0.019 -0.019
word:stuen	0.057 -0.057
word:styk	-0.077 0.077
word:stå	-0.107 0.107
word:stået	-0.031 0.031
word:støv	-0.056 0.056
word:støvsug	-0.011 0.011
word:sup	0.042 -0.042
word:sur	0.095 -0.095
word:svar	-0.145 0.145
word:svog	0.055 -0.055
word:svær	0.015 -0.015
word:svært	0.053 -0.053
word:sy	-0.043 0.043
word:syg	0.032 -0.032
word:sygehus	0.131 -0.131
word:symaskin	-0.087 0.087
word:syn	0.046 -0.046
word:syng	0.044 -0.044
word:system	0.03 -0.03
word:syt	-0.062 0.062
word:syv	-0.104 0.104
word:så	0.435 -0.435
word:sådan	-0.067 0.067
word:sæb	-0.057 0.057
word:sælg	-0.01 0.01
word:sæt	-0.114 0.114
word:søg	-0.133 0.133
word:søn	-0.166 0.166
word:søndag	0.025 -0.025
word:søst	-0.054 0.054
word:tabt	0.093 -0.093
word:tag	-0.178 0.178
word:tak	0.074 -0.074
word:talt	0.061 -0.061
word:taxa	-0.093 0.093
word:tegn	-0.047 0.047
word:telefon	-0.039 0.039
word:tid	0.175 -0.175
word:til	-0.032 0.032
word:tilbag	-0.014 0.014
word:tilbud	-0.014 0.014
word:tim	0.079 -0.079
word:ting	-0.261 0.261
word:tirsdag	-0.035 0.035
word:tjen	0.046 -0.046
word:to	-0.147 0.147
word:tog	-0.268 0.268
word:tolv	-0.044 0.044
word:torv	-0.084 0.084
word:trap	0.047 -0.047
word:travlt	0.105 -0.105
word:tre	-0.258 0.258
word:tret	-0.041 0.041
word:troed	0.092 -0.092
word:tror	-0.022 0.022
word:truk	0.06 -0.06
word:tryk	-0.027 0.027
word:trykt	-0.014 0.014
word:træ	-0.052 0.052
word:træk	0.025 -0.025
word:træn	0.11 -0.11
word:træt	0.02 -0.02
word:tur	-0.018 0.018
word:turd	0.033 -0.033
word:tusind	-0.076 0.076
word:tæl	-0.019 0.019
word:tænk	-0.253 0.253
word:tøj	-0.121 0.121
word:tør	-0.11 0.11
word:ud	0.063 -0.063
word:ude	-0.226 0.226
word:uden	0.189 -0.189
word:uge	-0.056 0.056
word:uger	0.041 -0.041
word:und	0.024 -0.024
word:undersøg	0.032 -0.032
word:undervis	-0.048 0.048
word:undskyld	0.029 -0.029
word:ung	0.084 -0.084
word:uret	-0.025 0.025
word:var	0.108 -0.108
word:vask	-0.024 0.024
word:ved	-0.092 0.092
word:vegn	0.098 -0.098
word:vej	0.012 -0.012
word:vejl	0.071 -0.071
word:vel	-0.01 0.01
word:ven	0.044 -0.044
word:vend	0.013 -0.013
word:vent	-0.037 0.037
word:vented	-0.038 0.038
word:vi	0.032 -0.032
word:vid	0.105 -0.105
word:vikar	0.016 -0.016
word:vil	-0.521 0.521
word:vindu	-0.061 0.061
word:vint	-0.051 0.051
word:virk	-0.015 0.015
word:virked	-0.029 0.029
word:vis	-0.033 0.033
word:vist	0.049 -0.049
word:vogn	-0.019 0.019
word:vognmand	0.028 -0.028
word:vor	-0.02 0.02
word:vred	-0.02 0.02
word:vuggestu	0.043 -0.043
word:vågn	-0.029 0.029
word:vågned	0.024 -0.024
word:væg	-0.055 0.055
word:væk	0.011 -0.011
word:vær	-0.216 0.216
word:værksted	-0.097 0.097
word:zoo	-0.098 0.098
word:åben	0.029 -0.029
word:åbn	-0.092 0.092
word:åen	0.069 -0.069
word:åh	-0.019 0.019
word:år	-0.147 0.147
word:øh	0.022 -0.022
word:ønsk	-0.053 0.053
work3	-0.169 0.169
work5	0.061 -0.061
workMinusLife	-0.743 0.743
wouldOrCould	-0.669 0.669
youAll	0.078 -0.078`,
  outcome: `grasped acknowledged overheard overtaken deferred
always	0.737 0.215 -0.232 -1.605 -1.343
I	-0.15 0.127 0.053 0.053 -0.081
after:concrete	0.887 -0.278 -0.318 -0.031 -0.249
after:exclaims	0.307 0.013 -0.225 -0.028 -0.067
after:figure	0.001 -0.006 -0.038 -0.034 0.078
after:mark	0.032 0.158 -0.054 -0.095 -0.041
after:minimal	-0.442 0.069 0.3 0.105 -0.029
after:noQuestion	0.007 -0.25 0.195 0.112 -0.026
after:question:closed	-0.045 0.101 -0.005 -0.052 0.002
after:question:declarative	0.16 0.041 -0.081 -0.142 0.022
after:question:open	0.126 -0.038 -0.008 -0.061 -0.019
after:shares	0.033 -0.076 -0.136 0.1 0.079
after:short3	-0.707 0.287 0.539 0.097 -0.211
after:short6	-0.446 -0.198 0.37 -0.061 0.337
asks-shares	0.043 0 -0.177 0.127 0.013
asksShortly	0.309 0.078 -0.269 0.003 -0.118
class:act	0.544 -0.176 -0.315 -0.052 0
class:askOn	0.484 -0.12 -0.288 -0.115 0.042
class:benefit	-0.042 -0.035 -0.185 0.224 0.038
class:defer	-0.359 -0.211 -0.266 -0.101 0.937
class:form	0.049 -0.129 -0.109 0.311 -0.121
class:instrumental	0.027 -0.017 -0.01 0.008 -0.008
class:law	-0.329 -0.075 -0.05 0.146 0.309
class:otherWorld	0.232 -0.042 -0.18 0.052 -0.062
class:ownStory	-0.143 -0.027 0.219 -0.012 -0.037
class:plainRule	-0.316 -0.132 -0.278 0.652 0.073
class:plan	-0.307 -0.086 -0.086 0.577 -0.097
class:praise	-0.656 0.774 -0.026 -0.111 0.02
class:sanction	-0.027 -0.017 -0.033 0.101 -0.025
class:sideDetail	-0.121 -0.332 0.758 -0.169 -0.135
class:systemParts	0.036 -0.18 -0.183 0.183 0.143
class:takeUpAgain	0.174 -0.099 0.012 -0.047 -0.04
class:turnAway	-0.418 0.051 0.378 0.065 -0.076
class:understand	-0.257 0.49 -0.135 0.003 -0.1
exclaims	-0.105 0.439 -0.219 -0.051 -0.065
figure	0.181 -0.008 -0.007 -0.155 -0.01
first:at	0.057 -0.015 -0.019 -0.009 -0.014
first:de	-0.008 0.037 -0.02 -0.005 -0.004
first:den	0.031 0.031 -0.061 0.004 -0.005
first:der	-0.069 -0.052 0.06 0.079 -0.016
first:det	-0.323 0.362 -0.293 0.099 0.154
first:du	-0.075 0.047 -0.003 0.025 0.006
first:ej	-0.055 -0.112 0.182 -0.007 -0.009
first:en	0.068 -0.04 0.05 -0.074 -0.004
first:er	-0.115 0.022 0.085 -0.012 0.02
first:godt	0.039 -0.015 -0.008 -0.004 -0.013
first:har	-0.069 0.014 0.078 -0.011 -0.013
first:hold	-0.002 0.017 -0.027 -0.002 0.014
first:hvad	0.145 -0.047 -0.029 -0.035 -0.034
first:hvem	0.029 -0.004 -0.017 -0.005 -0.002
first:hvis	-0.005 -0.003 -0.002 0.011 -0.002
first:hvor	0.088 -0.021 -0.011 -0.034 -0.022
first:hvordan	0 -0.024 0.059 -0.017 -0.017
first:hvornår	0.011 -0.009 -0.008 0.008 -0.002
first:i	0.085 -0.011 -0.058 -0.013 -0.003
first:ja	-0.202 -0.146 0.204 0.133 0.011
first:jeg	-0.105 -0.021 0.051 -0.007 0.082
first:kun	0.06 -0.014 -0.036 -0.005 -0.006
first:lad	-0.02 -0.015 -0.019 -0.005 0.059
first:men	-0.036 -0.016 0.056 0.001 -0.003
first:nej	-0.025 0.053 -0.015 -0.007 -0.007
first:noget	0.025 0.042 -0.057 -0.004 -0.006
first:nu	-0.037 -0.016 0.111 -0.038 -0.02
first:og	0.118 -0.026 -0.072 -0.006 -0.013
first:okay	-0.088 -0.016 0.153 -0.032 -0.017
first:om	0.039 -0.008 -0.018 -0.007 -0.006
first:på	0.015 -0.002 -0.003 -0.006 -0.006
first:skal	0.019 -0.003 -0.045 -0.009 0.039
first:skriv	0.048 -0.025 -0.007 -0.007 -0.009
first:så	0.208 0.105 -0.143 -0.043 -0.126
first:to	0.005 0.026 -0.025 -0.002 -0.003
first:tre	-0.003 0.01 -0.001 -0.001 -0.005
first:vi	-0.032 -0.002 -0.01 0.036 0.008
first:åh	-0.021 0.009 0.032 -0.007 -0.013
institutional	-0.21 -0.336 -0.248 1.05 -0.257
last:class:act	0.402 -0.123 -0.29 0.106 -0.094
last:class:askOn	0.448 -0.061 -0.356 -0.095 0.064
last:class:benefit	0.008 -0.02 -0.066 0.028 0.05
last:class:defer	-0.305 -0.19 -0.175 -0.126 0.796
last:class:form	-0.128 -0.08 -0.121 0.416 -0.087
last:class:law	-0.168 -0.014 -0.061 0.192 0.05
last:class:otherWorld	0.143 -0.047 0.021 -0.011 -0.105
last:class:plainRule	0.086 -0.087 -0.2 0.245 -0.045
last:class:plan	-0.209 -0.079 -0.075 0.425 -0.063
last:class:praise	-0.351 0.984 -0.347 -0.156 -0.128
last:class:sanction	0.026 -0.017 -0.031 0.044 -0.023
last:class:sideDetail	-0.138 -0.27 0.688 -0.223 -0.057
last:class:systemParts	-0.115 -0.139 -0.118 0.255 0.117
last:class:takeUpAgain	0.137 -0.021 -0.167 -0.043 0.094
last:class:turnAway	-0.3 0.097 0.242 0.028 -0.067
last:class:understand	-0.115 0.425 -0.195 -0.061 -0.053
last:exclaims	-0.202 0.246 0.015 -0.029 -0.029
last:institutional	-0.198 -0.335 -0.255 1.057 -0.271
last:length	0.233 -0.115 0.007 -0.097 -0.004
last:long15	0.222 -0.191 -0.213 0.019 0.164
last:many:act	0.065 -0.025 -0.018 -0.008 -0.014
last:many:defer	-0.07 -0.027 -0.052 -0.024 0.174
last:many:form	-0.029 -0.018 -0.008 0.058 -0.003
last:many:praise	-0.005 0.017 -0.009 -0.001 -0.002
last:mark	0.212 -0.357 0.076 0.115 -0.031
last:minimal	-0.025 0.067 -0.03 -0.008 -0.003
last:noQuestion	-0.013 0.445 -0.232 -0.12 -0.055
last:question:choice	0.059 -0.026 0.011 -0.022 -0.022
last:question:closed	-0.075 -0.085 0.482 -0.14 -0.178
last:question:declarative	0.273 -0.172 -0.33 0.154 0.075
last:question:narrow	-0.072 0.062 0.054 -0.001 -0.042
last:question:open	0.18 -0.147 -0.04 0.031 -0.021
last:several:act	0.335 -0.146 -0.07 -0.066 -0.053
last:several:askOn	0.126 -0.037 -0.043 -0.019 -0.027
last:several:benefit	-0.033 -0.01 -0.009 0.06 -0.008
last:several:defer	-0.133 -0.076 -0.115 -0.045 0.369
last:several:form	-0.041 -0.02 -0.021 0.118 -0.037
last:several:law	-0.016 -0.005 -0.01 0.054 -0.022
last:several:otherWorld	0.036 -0.004 -0.019 -0.001 -0.012
last:several:plainRule	-0.105 0.038 -0.048 0.145 -0.031
last:several:plan	-0.056 -0.056 -0.038 0.18 -0.03
last:several:praise	-0.13 0.376 -0.202 -0.019 -0.025
last:several:sideDetail	-0.006 -0.006 0.016 -0.016 0.012
last:several:systemParts	-0.026 -0.006 -0.016 0.068 -0.021
last:several:turnAway	-0.045 -0.044 0.053 0.049 -0.013
last:several:understand	-0.034 0.145 -0.08 -0.016 -0.014
last:shares	0.274 0.05 -0.335 -0.064 0.085
last:sharesNot	0.07 -0.031 0.291 -0.038 -0.253
last:short3	-0.133 0.229 -0.096 0.081 -0.079
last:short6	-0.141 0.038 0.371 -0.053 -0.212
last:word:altid	-0.015 -0.02 0.041 -0.003 -0.004
last:word:at	-0.003 0.01 -0.009 0.003 -0.002
last:word:bare	-0.019 0.012 0.015 -0.001 -0.007
last:word:bedre	-0.069 0.075 -0.024 -0.005 0.023
last:word:begynder	0.049 -0.009 -0.014 -0.013 -0.012
last:word:da	-0.045 0.136 -0.071 -0.009 -0.011
last:word:de	0.066 -0.153 0.106 -0.034 0.016
last:word:dejligt	-0.001 0.021 -0.017 -0.002 -0.001
last:word:dem	0.077 -0.021 -0.033 -0.016 -0.008
last:word:den	-0.106 -0.038 0.073 0.013 0.058
last:word:der	-0.075 0.004 -0.006 0.074 0.004
last:word:det	-0.101 0.383 -0.023 -0.208 -0.05
last:word:dig	-0.018 -0.002 -0.008 0.032 -0.004
last:word:din	0.036 -0.013 -0.007 -0.026 0.01
last:word:du	0.135 0.08 -0.115 -0.09 -0.01
last:word:ej	-0.055 -0.112 0.182 -0.007 -0.009
last:word:eller	0.085 -0.006 -0.074 -0.003 -0.002
last:word:ellers	-0.016 -0.009 0.021 0.008 -0.004
last:word:en	0.005 0.024 -0.044 0.039 -0.023
last:word:er	-0.395 0.435 0.174 -0.19 -0.022
last:word:et	-0.019 -0.011 0.007 0.05 -0.027
last:word:fik	-0.184 -0.022 0.223 -0.011 -0.006
last:word:for	0.006 -0.003 -0.006 0.016 -0.014
last:word:forstår	0.013 0.001 -0.007 -0.003 -0.003
last:word:fået	-0.036 -0.021 0.083 -0.008 -0.019
last:word:får	0.027 0.026 -0.084 0.042 -0.011
last:word:først	-0.006 -0.005 -0.007 -0.002 0.02
last:word:godt	-0.022 -0.043 0.067 0.013 -0.015
last:word:gå	0.055 -0.01 -0.025 -0.016 -0.003
last:word:går	-0.01 -0.024 0.026 0.017 -0.009
last:word:gør	0.001 -0.032 0.035 -0.002 -0.002
last:word:har	-0.086 -0.008 0.077 0.014 0.003
last:word:have	-0.041 0.013 0.1 -0.021 -0.051
last:word:helt	-0.058 0.012 0.068 -0.007 -0.015
last:word:her	0.026 -0.028 0.014 -0.004 -0.008
last:word:hun	-0.032 -0.009 0.048 -0.004 -0.003
last:word:hvad	0.149 -0.077 -0.076 -0.025 0.03
last:word:hvem	0.038 -0.005 -0.02 -0.01 -0.003
last:word:hvilket	0.014 -0.005 -0.006 -0.002 -0.002
last:word:hvor	-0.029 -0.054 0.091 -0.005 -0.002
last:word:hvordan	-0.02 -0.027 0.022 0.041 -0.016
last:word:hvornår	0.024 -0.012 -0.016 0.006 -0.003
last:word:høre	0.031 0.034 -0.055 -0.003 -0.007
last:word:i	-0.095 -0.035 0.213 -0.05 -0.032
last:word:ikke	-0.083 0.077 -0.02 -0.027 0.054
last:word:ja	-0.026 0.088 -0.046 -0.009 -0.009
last:word:jeg	-0.005 0.145 -0.173 0.035 -0.002
last:word:jo	0.018 -0.009 -0.069 0.044 0.016
last:word:kan	0.068 0.019 -0.002 -0.049 -0.035
last:word:kender	0.042 -0.004 -0.031 -0.004 -0.003
last:word:kom	0.149 -0.007 -0.137 -0.004 -0.001
last:word:lad	-0.01 -0.001 -0.006 -0.003 0.019
last:word:lige	-0.045 0.077 -0.055 0.005 0.018
last:word:lyder	-0.016 0.027 -0.007 -0.001 -0.003
last:word:man	0.098 -0.004 -0.083 -0.005 -0.006
last:word:mange	0.016 -0.005 -0.017 0.012 -0.006
last:word:mangler	0.011 -0.018 0.017 -0.007 -0.003
last:word:med	-0.068 0.019 0.039 0.001 0.008
last:word:men	-0.064 -0.062 0.056 0.038 0.031
last:word:må	-0.002 0.055 -0.045 -0.012 0.004
last:word:måske	-0.021 -0.01 0 -0.006 0.037
last:word:nej	-0.034 0.045 0.001 -0.011 -0.002
last:word:nu	-0.055 -0.072 0.058 -0.042 0.11
last:word:når	0.03 -0.059 -0.121 -0.019 0.168
last:word:og	0.13 -0.117 0.034 -0.007 -0.04
last:word:også	-0.014 -0.01 0.048 -0.011 -0.013
last:word:okay	0.005 -0.08 0.083 -0.004 -0.005
last:word:om	-0.045 -0.005 0.034 0.022 -0.006
last:word:op	0.055 -0.004 -0.01 -0.004 -0.037
last:word:os	-0.01 -0.001 -0.006 -0.003 0.019
last:word:på	0 -0.001 -0.004 0.01 -0.006
last:word:rigtig	-0.007 -0.098 0.117 -0.005 -0.007
last:word:selv	-0.052 -0.013 0.083 -0.004 -0.013
last:word:set	-0.058 -0.003 0.076 -0.005 -0.01
last:word:siger	0.071 -0.102 0.095 -0.048 -0.017
last:word:skal	-0.011 -0.063 0.033 0.042 -0.001
last:word:skrive	-0.008 0.085 -0.057 -0.01 -0.01
last:word:skriver	0.081 -0.054 -0.014 -0.003 -0.01
last:word:skulle	-0.013 -0.052 0.075 -0.006 -0.004
last:word:så	0.001 0.145 -0.15 0.059 -0.054
last:word:sådan	0.085 0.056 -0.071 -0.038 -0.031
last:word:tager	0.037 -0.026 -0.038 -0.008 0.034
last:word:til	-0.041 0.071 -0.056 -0.004 0.03
last:word:tror	-0.07 0.047 0.035 -0.005 -0.007
last:word:tænker	0.008 -0.007 -0.022 -0.009 0.03
last:word:var	0.01 0.06 -0.113 0.066 -0.024
last:word:ved	0.071 -0.007 -0.01 -0.004 -0.049
last:word:vel	-0.054 -0.035 0.046 0.046 -0.003
last:word:vi	-0.019 0.039 -0.045 -0.029 0.053
last:word:vil	0.1 0.011 -0.1 -0.005 -0.007
last:word:være	0.086 -0.009 -0.086 0.028 -0.018
length	0.14 -0.24 0.123 -0.03 0.037
long15	0.257 -0.311 -0.574 0.264 0.363
many:act	0.068 -0.031 -0.022 0.009 -0.023
many:defer	-0.13 -0.089 -0.09 -0.042 0.351
many:form	-0.071 -0.021 -0.024 0.154 -0.039
many:law	-0.002 -0.004 -0.006 0.019 -0.007
many:otherWorld	0.036 -0.004 -0.019 -0.001 -0.012
many:plainRule	-0.071 -0.002 -0.004 0.08 -0.004
many:plan	-0.01 -0.01 -0.002 0.029 -0.008
many:praise	-0.038 0.136 -0.053 -0.044 -0.001
many:systemParts	-0.004 -0.003 -0.006 0.041 -0.029
many:turnAway	-0.021 -0.03 0.028 0.037 -0.014
many:understand	-0.027 0.114 -0.063 -0.011 -0.012
mark	0.185 -0.3 0.088 0.121 -0.077
noClass	0.433 -0.489 0.742 -0.378 -0.304
noQuestion	0.039 0.245 0.067 -0.14 -0.182
otherField	-0.193 -0.353 0.325 0.044 0.177
otherField+asks	-0.152 -0.052 -0.044 0.178 0.071
otherField-shares	-0.194 -0.289 0.295 0.131 0.058
pair:af det	0.008 0.042 -0.012 -0.024 -0.013
pair:at blive	-0.005 -0.001 -0.008 -0.001 0.016
pair:at der	-0.003 0.036 -0.03 0.005 -0.008
pair:at det	0.055 0.031 -0.039 -0.035 -0.013
pair:at du	-0.05 0.022 0.013 0.05 -0.034
pair:at få	-0.024 -0.056 0.09 -0.006 -0.003
pair:at gå	-0.024 -0.036 0.086 -0.013 -0.013
pair:at høre	-0.003 0.047 -0.035 -0.003 -0.006
pair:at man	0 -0.023 0.032 -0.003 -0.005
pair:at vide	-0.004 0.062 -0.033 -0.017 -0.008
pair:at være	-0.057 -0.014 0.065 0.018 -0.012
pair:bange for	0.016 -0.002 -0.008 -0.003 -0.003
pair:begrundelse for	-0.017 -0.002 -0.006 0.028 -0.004
pair:da en	-0.028 0.073 -0.036 -0.003 -0.006
pair:da op	-0.003 0.021 -0.029 -0.002 0.013
pair:de har	-0.022 -0.005 0.042 -0.004 -0.01
pair:de siger	0.036 -0.005 -0.019 -0.005 -0.007
pair:dem i	-0.037 -0.011 0.074 -0.017 -0.01
pair:den er	0.038 -0.002 -0.032 0 -0.003
pair:den her	0.002 -0.007 0.019 -0.004 -0.01
pair:den nye	-0.065 -0.004 0.074 0.006 -0.012
pair:den om	-0.001 -0.015 -0.007 0.026 -0.004
pair:den skal	-0.019 -0.006 -0.025 0.048 0.002
pair:den så	-0.002 -0.004 -0.003 -0.002 0.011
pair:der er	-0.216 -0.049 0.146 0.099 0.021
pair:der gør	0.006 0.03 -0.028 -0.002 -0.006
pair:der har	0.05 0.065 -0.063 -0.039 -0.013
pair:der ikke	-0.001 -0.014 0.04 -0.008 -0.017
pair:der skal	-0.014 -0.008 -0.022 0.054 -0.01
pair:det bare	-0.008 -0.026 0.044 -0.003 -0.007
pair:det bliver	-0.008 -0.003 -0.002 0.017 -0.005
pair:det de	0.035 -0.019 0.011 -0.009 -0.017
pair:det der	-0.013 0.014 -0.02 0.027 -0.008
pair:det du	0.018 0.015 -0.019 -0.008 -0.007
pair:det er	0.053 -0.036 -0.018 0.104 -0.103
pair:det forstår	-0.009 -0.004 -0.009 0.025 -0.003
pair:det gør	-0.019 -0.034 0.036 0.02 -0.002
pair:det har	0.007 -0.003 -0.01 -0.008 0.014
pair:det i	0.007 -0.006 -0.008 -0.004 0.01
pair:det ikke	-0.003 -0.003 0.032 -0.047 0.02
pair:det kan	-0.019 0.094 -0.106 -0.008 0.039
pair:det kræver	-0.002 0.023 -0.004 -0.014 -0.003
pair:det lyder	-0.043 -0.014 -0.02 -0.017 0.093
pair:det med	-0.093 -0.038 0.15 -0.001 -0.018
pair:det må	-0.046 0.145 -0.081 -0.015 -0.003
pair:det når	0.009 -0.002 -0.01 -0.003 0.005
pair:det på	0.028 -0.003 -0.007 -0.006 -0.011
pair:det skal	0.01 0.014 -0.068 0.02 0.023
pair:det skriver	-0.006 -0.002 -0.003 0.015 -0.003
pair:det så	-0.011 -0.018 0.029 0.005 -0.005
pair:det sådan	0.021 -0.009 -0.015 0.016 -0.013
pair:det tager	-0.104 -0.01 -0.034 -0.035 0.183
pair:det til	0.064 -0.023 -0.027 -0.005 -0.01
pair:det tror	-0.077 0.065 0.02 0.004 -0.012
pair:det var	-0.11 0.126 -0.039 0.042 -0.019
pair:det være	0.025 -0.003 -0.014 -0.003 -0.005
pair:dig at	-0.005 -0.098 0.117 -0.005 -0.008
pair:dig i	-0.004 -0.133 0.14 0.002 -0.005
pair:dig om	-0.008 -0.003 -0.008 0.025 -0.007
pair:dig til	-0.037 -0.019 -0.014 0.077 -0.007
pair:din sygemelding	-0.006 -0.005 -0.001 0.027 -0.015
pair:dine tolv	0.017 -0.007 -0.007 -0.014 0.01
pair:du det	-0.122 -0.032 0.182 -0.014 -0.014
pair:du er	-0.086 0.168 -0.195 0.066 0.047
pair:du for	0.049 -0.004 -0.051 -0.007 0.013
pair:du fået	-0.025 -0.028 0.084 -0.017 -0.014
pair:du får	-0.022 -0.005 -0.008 0.04 -0.007
pair:du gå	0.014 -0.003 -0.011 0.003 -0.003
pair:du har	-0.122 -0.047 0.066 0.001 0.102
pair:du have	-0.009 -0.003 -0.006 0.014 0.003
pair:du ikke	-0.069 -0.018 0.091 -0.057 0.053
pair:du jo	0.058 -0.016 -0.026 -0.005 -0.01
pair:du kunne	-0.024 0.073 -0.045 -0.002 -0.002
pair:du lavet	0.041 -0.002 -0.033 -0.003 -0.002
pair:du lige	-0.029 0.086 -0.059 -0.01 0.011
pair:du mangler	-0.011 -0.008 0.026 -0.005 -0.002
pair:du og	0.079 -0.014 -0.009 -0.005 -0.051
pair:du prøvet	0.017 -0.002 -0.014 -0.001 -0.001
pair:du ret	-0.005 -0.003 -0.013 0.032 -0.011
pair:du selv	-0.019 -0.007 0.025 -0.046 0.047
pair:du ser	0.014 -0.004 -0.004 -0.002 -0.003
pair:du set	-0.058 -0.003 0.076 -0.005 -0.01
pair:du sidst	-0.009 0 -0.001 0.011 -0.001
pair:du siger	0.034 -0.002 -0.002 -0.028 -0.002
pair:du skal	0.049 0 -0.037 0.002 -0.014
pair:du vil	0.102 -0.022 -0.07 -0.004 -0.006
pair:ej hvor	-0.01 -0.086 0.103 -0.004 -0.004
pair:eller er	0.035 -0.001 -0.031 0 -0.004
pair:en der	0.047 -0.008 -0.033 -0.002 -0.004
pair:en praktik	-0.007 0 -0.001 0.011 -0.003
pair:en regel	-0.007 0 -0.003 0.018 -0.008
pair:er altid	-0.015 -0.02 0.041 -0.003 -0.004
pair:er bange	0.016 -0.002 -0.008 -0.003 -0.003
pair:er blevet	-0.002 -0.003 -0.008 0.002 0.011
pair:er da	-0.022 -0.037 0.074 -0.006 -0.009
pair:er de	-0.014 -0.041 0.039 0.023 -0.007
pair:er den	-0.023 -0.019 0.001 0.009 0.033
pair:er der	0.04 0.028 -0.029 -0.019 -0.02
pair:er det	-0.045 0.009 -0.006 0.012 0.03
pair:er din	0.084 -0.011 -0.044 -0.016 -0.014
pair:er du	-0.119 0.095 0.074 -0.039 -0.01
pair:er en	-0.038 -0.019 0.051 0.018 -0.011
pair:er et	-0.003 0.024 -0.024 0.008 -0.005
pair:er godt	-0.009 0.105 -0.077 -0.006 -0.012
pair:er ikke	0.065 -0.006 -0.031 -0.005 -0.022
pair:er jeg	-0.017 0.036 0.002 -0.008 -0.013
pair:er jo	-0.028 -0.045 0.074 0.029 -0.029
pair:er kommet	-0.022 -0.005 0.022 -0.004 0.01
pair:er lige	-0.024 -0.022 0.042 0.015 -0.011
pair:er noget	0.052 0.003 0.018 -0.063 -0.011
pair:er opereret	0.026 -0.001 -0.046 -0.004 0.025
pair:er rigtig	-0.007 -0.098 0.117 -0.005 -0.007
pair:er så	-0.028 0.063 -0.036 0.01 -0.009
pair:er søvn	-0.017 -0.003 -0.014 -0.002 0.036
pair:et halvt	-0.013 -0.003 -0.008 -0.028 0.052
pair:et sted	0.049 -0.011 -0.02 -0.004 -0.014
pair:finde en	0.015 -0.014 -0.008 -0.003 0.01
pair:for at	0.013 -0.002 -0.007 -0.001 -0.003
pair:for det	-0.055 -0.025 -0.07 0.166 -0.016
pair:for dig	-0.002 -0.134 0.133 -0.007 0.01
pair:for en	-0.005 0.03 -0.017 -0.004 -0.004
pair:for mig	-0.008 0.041 -0.026 -0.003 -0.004
pair:for nu	-0.025 0.087 -0.049 -0.007 -0.005
pair:forstår jeg	-0.009 -0.004 -0.009 0.025 -0.003
pair:fredag skal	-0.01 -0.001 -0.002 0.015 -0.002
pair:fået den	-0.013 -0.004 0.026 -0.003 -0.006
pair:får du	0.081 -0.004 -0.055 -0.015 -0.007
pair:får en	-0.005 -0.001 -0.001 0.01 -0.003
pair:færdig med	-0.005 -0.004 -0.024 -0.005 0.039
pair:før vi	-0.005 -0.005 -0.002 0.016 -0.004
pair:først og	-0.031 -0.009 -0.02 -0.039 0.099
pair:gik du	0.071 -0.001 -0.064 -0.003 -0.003
pair:godt at	-0.006 -0.012 0.033 -0.005 -0.011
pair:godt du	0.032 0.019 -0.033 -0.004 -0.015
pair:godt se	-0.008 0.048 -0.033 -0.003 -0.005
pair:går det	-0.034 -0.011 0.067 -0.015 -0.006
pair:går vi	0.013 -0.021 -0.009 0.024 -0.007
pair:gør det	-0.005 -0.009 -0.004 0.021 -0.003
pair:halvt år	-0.013 -0.003 -0.008 -0.028 0.052
pair:ham der	0.018 -0.002 -0.001 -0.01 -0.005
pair:ham med	0.017 -0.01 0.004 -0.004 -0.007
pair:hans nummer	0.015 -0.002 -0.001 -0.009 -0.002
pair:har det	0.024 0.065 -0.086 0.021 -0.024
pair:har du	-0.103 0.023 0.114 0.026 -0.06
pair:har fået	-0.094 -0.089 0.167 -0.018 0.034
pair:har haft	-0.006 -0.009 -0.005 -0.004 0.024
pair:har i	-0.04 -0.003 0.053 -0.003 -0.007
pair:har jeg	0.002 -0.019 0.022 -0.004 -0.002
pair:har sat	-0.056 -0.003 0.069 -0.002 -0.009
pair:har vi	-0.033 -0.002 -0.009 0.02 0.025
pair:have dig	-0.046 -0.012 0.064 0.005 -0.011
pair:have et	-0.018 0.008 -0.007 0.018 -0.002
pair:have ind	0.005 -0.003 -0.007 0.026 -0.02
pair:have styr	-0.023 -0.003 -0.019 -0.011 0.057
pair:have været	-0.028 0.016 0.025 -0.007 -0.005
pair:heller ikke	-0.016 0.028 -0.014 0.01 -0.007
pair:her og	-0.003 -0.021 -0.016 0.048 -0.008
pair:hold da	-0.003 0.021 -0.029 -0.002 0.013
pair:huske at	-0.002 -0.002 0.021 0.001 -0.017
pair:hvad du	-0.002 0.021 -0.016 -0.002 -0.001
pair:hvad er	0.066 -0.038 -0.066 -0.018 0.057
pair:hvad har	0.053 -0.003 -0.043 -0.004 -0.002
pair:hvad siger	0.011 -0.002 -0.005 -0.002 -0.002
pair:hvad tænker	0.015 -0.003 -0.006 -0.003 -0.004
pair:hvad var	0.016 -0.003 -0.032 0.025 -0.005
pair:hvem har	0.033 -0.005 -0.017 -0.009 -0.003
pair:hvis der	-0.007 -0.004 -0.003 0.017 -0.003
pair:hvis du	0.002 -0.008 -0.04 0.054 -0.007
pair:hvor er	-0.048 0.038 0.027 -0.006 -0.011
pair:hvor langt	0.03 -0.003 -0.009 -0.016 -0.002
pair:hvor mange	0.01 -0.006 -0.017 0.021 -0.007
pair:hvordan går	-0.005 -0.012 0.041 -0.016 -0.009
pair:hvornår så	0.011 -0.002 -0.006 -0.002 -0.001
pair:høre at	-0.011 0.108 -0.077 -0.011 -0.01
pair:i dag	0.013 -0.003 -0.002 -0.005 -0.003
pair:i den	0.113 -0.009 -0.1 -0.009 0.004
pair:i din	-0.027 -0.01 0.067 -0.001 -0.029
pair:i eftermiddag	0.024 -0.012 -0.005 -0.002 -0.005
pair:i en	-0.025 -0.005 0.024 0.016 -0.01
pair:i huset	-0.02 -0.01 0.013 0.026 -0.008
pair:i kantinen	-0.082 -0.003 0.068 0.026 -0.01
pair:i stedet	0.014 -0.002 -0.002 -0.005 -0.005
pair:i udlandet	-0.003 -0.002 -0.004 0.012 -0.003
pair:i år	-0.027 -0.008 0.014 -0.003 0.024
pair:ikke bliver	0.08 -0.008 -0.056 -0.005 -0.011
pair:ikke det	-0.069 -0.006 0.057 0.024 -0.006
pair:ikke er	-0.006 -0.004 -0.008 -0.005 0.022
pair:ikke har	-0.042 -0.024 0.072 0 -0.005
pair:ikke kan	0.006 -0.007 -0.023 0.003 0.022
pair:ikke lige	-0.014 -0.002 -0.009 -0.009 0.035
pair:ikke noget	-0.061 0.017 0.025 0.036 -0.016
pair:ikke være	0.078 0.005 -0.012 -0.065 -0.005
pair:ind i	-0.017 -0.017 0.042 0.026 -0.033
pair:inden du	-0.018 -0.002 -0.012 0.042 -0.01
pair:ja det	-0.05 0.189 -0.148 0.015 -0.006
pair:ja eller	-0.004 -0.008 0.012 0.001 -0.001
pair:ja hvad	0.037 -0.007 -0.017 -0.007 -0.006
pair:ja vi	-0.015 -0.005 0.013 -0.028 0.035
pair:jeg er	-0.012 -0.001 0.031 -0.005 -0.012
pair:jeg får	-0.02 0.02 0.016 -0.004 -0.012
pair:jeg godt	-0.018 0.11 -0.092 0.014 -0.014
pair:jeg går	0.058 -0.006 -0.004 -0.003 -0.046
pair:jeg har	0.074 -0.01 -0.007 -0.027 -0.029
pair:jeg kan	-0.026 0.028 0.007 -0.015 0.006
pair:jeg ringer	0.024 -0.011 -0.005 -0.002 -0.005
pair:jeg skal	-0.038 -0.02 -0.014 0.079 -0.008
pair:jeg skriver	-0.103 -0.035 -0.01 0.069 0.078
pair:jeg synes	-0.088 -0.005 0.014 -0.014 0.093
pair:jeg til	0.034 -0.019 -0.004 -0.008 -0.003
pair:jo et	-0.04 -0.024 0.033 0.052 -0.021
pair:jo gå	-0.005 -0.006 -0.014 0.03 -0.005
pair:jo ikke	-0.011 -0.007 -0.013 -0.011 0.042
pair:kan det	-0.007 -0.003 -0.004 0.01 0.004
pair:kan du	0.062 -0.024 0.003 -0.014 -0.027
pair:kan jeg	-0.012 0.122 -0.089 -0.009 -0.011
pair:kan se	-0.044 -0.026 0.066 -0.006 0.011
pair:kan vi	-0.073 -0.047 -0.058 -0.017 0.195
pair:ked af	-0.01 0.065 -0.044 -0.006 -0.005
pair:klokken to	0.046 -0.026 0 -0.006 -0.013
pair:komme ind	0.016 -0.016 0.024 -0.011 -0.013
pair:kunne vi	0.003 -0.009 -0.004 -0.001 0.011
pair:kører vi	0.018 -0.004 -0.002 -0.002 -0.009
pair:lad os	-0.032 -0.02 -0.028 -0.01 0.09
pair:lige er	0.027 -0.001 -0.036 -0.004 0.014
pair:lige have	-0.006 -0.011 -0.009 0.03 -0.004
pair:lige nu	0.05 -0.008 -0.009 -0.005 -0.028
pair:lige se	-0.017 -0.009 -0.032 -0.007 0.065
pair:lyder ikke	-0.007 0.021 -0.007 -0.002 -0.004
pair:man på	0.06 -0.001 -0.053 -0.003 -0.003
pair:mangler en	0.018 -0.008 -0.007 -0.002 -0.002
pair:med at	-0.049 -0.015 0.083 -0.009 -0.011
pair:med blyant	0.007 -0.004 -0.018 0.024 -0.008
pair:med dem	0.077 -0.018 0.071 -0.076 -0.055
pair:med den	-0.011 -0.007 0.077 -0.048 -0.011
pair:med det	-0.01 -0.004 -0.004 0.02 -0.003
pair:med din	-0.028 -0.019 0.05 0 -0.003
pair:med en	0.114 -0.016 -0.031 -0.062 -0.005
pair:men nu	-0.019 -0.016 0.035 -0.037 0.037
pair:mig og	0.035 -0.002 -0.002 -0.028 -0.003
pair:må du	-0.055 0.087 0.027 -0.041 -0.019
pair:må have	-0.026 0.051 -0.028 0.006 -0.004
pair:må vi	0.01 -0.005 -0.004 -0.006 0.005
pair:natten ja	0.037 -0.007 -0.017 -0.007 -0.006
pair:noget for	-0.061 0.031 -0.019 0.054 -0.005
pair:noget med	0.08 0.008 -0.011 -0.065 -0.012
pair:noget vi	-0.004 -0.005 -0.002 -0.003 0.014
pair:nu din	-0.037 -0.025 0.053 -0.003 0.011
pair:nu du	0.058 -0.006 -0.004 -0.002 -0.046
pair:nu er	-0.035 0.08 -0.058 0.011 0.003
pair:nu og	0.047 -0.009 -0.013 -0.013 -0.012
pair:nu skal	-0.042 -0.026 0.056 -0.038 0.05
pair:nå men	-0.002 -0.003 0.01 -0.003 -0.003
pair:når det	0.097 -0.037 -0.071 -0.006 0.018
pair:når du	-0.044 -0.014 -0.018 -0.003 0.079
pair:og den	-0.096 -0.007 0.106 0.006 -0.009
pair:og der	-0.017 -0.002 -0.007 0.035 -0.009
pair:og det	-0.042 -0.016 -0.033 0.047 0.043
pair:og du	0.028 -0.029 -0.044 0.027 0.017
pair:og et	-0.023 -0.002 -0.001 0.028 -0.002
pair:og jeg	0.035 -0.018 0.054 -0.009 -0.062
pair:og se	-0.007 -0.004 -0.01 -0.002 0.023
pair:og spørger	0.021 -0.008 -0.005 -0.003 -0.004
pair:og så	-0.003 -0.035 -0.055 0.037 0.057
pair:om at	0.008 -0.004 -0.009 0.015 -0.012
pair:om du	-0.033 -0.001 -0.001 0.039 -0.004
pair:om en	-0.016 -0.002 -0.005 0.026 -0.003
pair:om han	-0.015 -0.003 0.018 0.004 -0.004
pair:om natten	-0.009 -0.032 0.087 -0.015 -0.031
pair:op når	-0.002 -0.011 -0.004 -0.001 0.018
pair:os få	-0.007 -0.001 -0.002 -0.001 0.01
pair:os tage	-0.009 -0.005 -0.007 -0.005 0.026
pair:plads i	0.025 -0.001 -0.045 -0.005 0.025
pair:på bagsiden	0.082 -0.003 -0.001 -0.07 -0.009
pair:på dem	0.06 -0.003 -0.036 -0.013 -0.008
pair:på den	-0.014 -0.005 0.038 -0.006 -0.013
pair:på det	0.002 -0.018 0.018 -0.05 0.048
pair:på din	-0.004 0.066 -0.056 -0.007 0.002
pair:på dine	-0.006 -0.003 -0.015 -0.014 0.039
pair:på en	0.012 -0.001 -0.003 -0.002 -0.006
pair:på fredag	0.031 -0.003 -0.018 0.002 -0.012
pair:på ikke	-0.009 -0.023 -0.013 -0.005 0.049
pair:på jobnet	-0.011 -0.002 -0.002 0.015 -0.001
pair:på så	0.147 -0.027 -0.108 -0.005 -0.008
pair:regel om	-0.007 0 -0.003 0.018 -0.008
pair:ringer til	0.024 -0.011 -0.005 -0.002 -0.005
pair:se du	-0.004 -0.006 -0.008 0.002 0.016
pair:se for	-0.008 0.041 -0.026 -0.003 -0.004
pair:se hvad	-0.011 -0.005 -0.016 -0.004 0.036
pair:se jeg	0.002 -0.007 0.019 -0.004 -0.01
pair:se om	-0.003 -0.002 -0.026 -0.004 0.036
pair:se på	-0.003 -0.022 -0.01 0 0.034
pair:se tiden	-0.016 -0.008 -0.015 -0.005 0.044
pair:sig selv	-0.036 0.061 -0.03 -0.005 0.012
pair:siger at	0.037 -0.004 -0.002 -0.028 -0.003
pair:siger de	-0.004 -0.095 0.105 -0.003 -0.003
pair:siger du	-0.007 -0.005 -0.022 -0.005 0.039
pair:siger vi	0.102 -0.026 -0.029 -0.022 -0.024
pair:skal det	0.103 -0.021 -0.019 -0.054 -0.009
pair:skal du	0.01 0.001 -0.023 -0.051 0.063
pair:skal have	0.058 -0.023 -0.051 -0.026 0.043
pair:skal jeg	-0.023 -0.024 -0.025 0.086 -0.013
pair:skal jo	-0.008 -0.007 -0.016 0.037 -0.007
pair:skal lige	-0.004 -0.009 -0.004 0.018 -0.002
pair:skal ligge	-0.007 -0.001 -0.002 0.013 -0.003
pair:skal også	-0.004 -0.003 0.02 0.001 -0.014
pair:skal stå	0.07 -0.003 -0.001 -0.066 -0.001
pair:skal vi	-0.072 -0.027 0.051 0.013 0.035
pair:skal være	-0.083 -0.003 -0.017 0.036 0.067
pair:skriver jeg	0.092 -0.02 -0.008 -0.058 -0.006
pair:skriver vi	-0.028 -0.001 -0.013 0.05 -0.008
pair:spørg om	-0.004 -0.004 0.02 0 -0.013
pair:stedet for	0.014 -0.002 -0.002 -0.005 -0.005
pair:stolt af	-0.002 0.028 -0.006 -0.017 -0.003
pair:styr på	-0.024 -0.006 -0.022 -0.013 0.065
pair:stå på	0.032 -0.018 -0.01 -0.002 -0.002
pair:står det	0.033 -0.004 -0.004 -0.014 -0.011
pair:står i	-0.014 -0.007 0.077 -0.045 -0.01
pair:synes vi	-0.083 -0.004 0.022 -0.011 0.077
pair:så der	-0.095 -0.004 0.109 -0.004 -0.006
pair:så det	-0.066 -0.012 -0.019 0.077 0.02
pair:så du	0.077 -0.008 -0.067 0.006 -0.008
pair:så er	-0.017 0.181 -0.099 -0.013 -0.05
pair:så fint	-0.001 0.026 -0.021 -0.002 -0.001
pair:så går	0.113 -0.05 -0.067 0.018 -0.015
pair:så har	-0.005 -0.004 -0.01 -0.002 0.022
pair:så jeg	-0.008 -0.002 0.018 -0.004 -0.003
pair:så kan	-0.07 -0.024 -0.056 -0.025 0.175
pair:så kører	0.018 -0.004 -0.002 -0.002 -0.009
pair:så lad	-0.005 -0.005 -0.004 -0.005 0.018
pair:så siger	0.064 -0.023 -0.027 -0.005 -0.01
pair:så skal	0.076 -0.058 0.027 0.002 -0.046
pair:så skriver	0.002 -0.018 -0.017 0.043 -0.01
pair:så vi	-0.024 -0.006 0.017 0.036 -0.023
pair:sådan at	-0.006 -0.006 -0.003 0.021 -0.005
pair:sådan et	0.035 -0.005 -0.019 -0.002 -0.008
pair:søvn og	-0.017 -0.003 -0.014 -0.002 0.036
pair:tager den	0.004 -0.005 -0.016 0.031 -0.014
pair:tager vi	-0.055 -0.02 -0.034 -0.009 0.118
pair:tale om	-0.007 -0.007 -0.004 0.008 0.01
pair:tiden an	-0.016 -0.008 -0.015 -0.005 0.044
pair:til at	-0.025 -0.021 -0.035 0.012 0.07
pair:til dem	0.025 -0.007 -0.006 -0.003 -0.009
pair:til dig	0.007 -0.005 -0.005 -0.01 0.013
pair:til du	-0.008 -0.009 -0.018 -0.009 0.044
pair:til ham	0.068 -0.024 -0.027 -0.006 -0.011
pair:til mig	-0.055 0.069 0.002 -0.008 -0.007
pair:til næste	-0.018 -0.017 -0.014 0.026 0.023
pair:to om	0.046 -0.026 0 -0.006 -0.013
pair:tror jeg	-0.077 0.065 0.02 0.004 -0.012
pair:tænke på	-0.028 -0.014 0.032 -0.032 0.042
pair:tænker du	0.015 -0.003 -0.006 -0.003 -0.004
pair:tænker jeg	-0.023 -0.006 -0.025 -0.007 0.06
pair:ud til	0.016 -0.004 -0.002 -0.002 -0.008
pair:var da	-0.029 0.07 -0.028 -0.006 -0.007
pair:var det	0.04 -0.01 -0.021 0.008 -0.017
pair:ved at	0.002 -0.023 0.041 -0.007 -0.013
pair:vi det	0.086 -0.041 0 -0.024 -0.022
pair:vi efter	0.021 -0.008 -0.007 0.004 -0.011
pair:vi har	-0.038 -0.007 -0.012 0.081 -0.024
pair:vi have	-0.036 -0.006 0.056 0.005 -0.018
pair:vi ikke	-0.023 -0.006 -0.023 0.011 0.041
pair:vi lige	-0.004 0 -0.021 0.01 0.015
pair:vi med	-0.023 -0.006 -0.005 -0.005 0.039
pair:vi må	-0.003 -0.004 -0.009 0 0.016
pair:vi når	-0.004 -0.002 -0.017 0.003 0.02
pair:vi se	-0.004 -0.022 -0.009 -0.004 0.039
pair:vi siger	-0.008 -0.02 0.045 -0.006 -0.011
pair:vi skal	-0.111 -0.013 -0.001 -0.02 0.144
pair:vi tage	0.002 -0.012 -0.006 -0.003 0.02
pair:vi ud	0.016 -0.004 -0.002 -0.002 -0.008
pair:vil jeg	0.011 0.031 -0.036 -0.003 -0.004
pair:ville du	0.011 -0.001 -0.005 -0.003 -0.001
pair:være stolt	-0.002 0.028 -0.006 -0.017 -0.003
points	0.021 0.144 -0.062 -0.134 0.054
points+asks	-0.076 -0.135 0.067 0.025 0.118
question:choice	0.057 -0.026 0.011 -0.019 -0.023
question:closed	-0.239 0.107 0.109 -0.129 0.153
question:declarative	0.363 -0.141 -0.302 0.192 -0.11
question:narrow	0.011 0.047 0.023 -0.034 -0.047
question:open	0.371 -0.193 -0.079 -0.034 -0.06
sameField	0.087 -0.308 0.158 -0.14 0.208
several:act	0.437 -0.166 -0.09 -0.098 -0.082
several:askOn	0.15 -0.046 -0.055 -0.021 -0.028
several:benefit	-0.045 -0.014 -0.04 0.028 0.071
several:defer	-0.212 -0.149 -0.248 -0.124 0.733
several:form	-0.109 -0.028 -0.086 0.27 -0.047
several:law	-0.085 -0.014 -0.046 0.198 -0.052
several:otherWorld	0.036 -0.004 -0.019 -0.001 -0.012
several:plainRule	-0.227 0.007 -0.067 0.331 -0.043
several:plan	-0.117 -0.059 -0.047 0.262 -0.039
several:praise	-0.202 0.377 -0.072 -0.09 -0.013
several:sideDetail	-0.029 -0.018 0.097 -0.043 -0.008
several:systemParts	0.035 -0.03 -0.078 0.072 0.001
several:takeUpAgain	0.014 -0.035 -0.047 0.047 0.022
several:turnAway	-0.056 -0.048 0.085 0.064 -0.046
several:understand	-0.048 0.118 -0.088 0.038 -0.02
shares	0.367 0.073 -0.269 -0.113 -0.041
shares+asks	0.25 -0.226 0.066 -0.087 0.003
shares2	0.205 -0.017 -0.076 -0.136 0.024
shares3	-0.028 -0.024 -0.047 -0.037 0.136
sharesNot	-0.019 -0.055 0.224 0.011 -0.127
short3	0.183 0.399 -0.556 0.063 -0.089
short6	-0.085 0.205 0.079 -0.056 -0.141
we	-0.27 -0.383 -0.182 0.138 0.698
word:af	0.089 0.088 -0.134 -0.081 0.038
word:aftal	-0.023 -0.009 -0.01 0.053 -0.012
word:altid	0.082 -0.042 0.044 -0.077 -0.007
word:altså	-0.044 0.02 -0.036 -0.016 0.075
word:an	-0.019 -0.01 -0.018 -0.006 0.053
word:and	-0.03 -0.03 0.098 -0.021 -0.016
word:arbejd	0.007 -0.006 -0.006 0.011 -0.006
word:arm	0.093 -0.022 -0.037 -0.007 -0.026
word:at	-0.149 -0.185 0.373 0.027 -0.066
word:august	0.011 -0.003 -0.018 -0.005 0.015
word:bagsid	0.099 -0.003 -0.002 -0.083 -0.01
word:bang	0.019 -0.003 -0.01 -0.003 -0.004
word:bank	0.157 -0.008 -0.135 -0.006 -0.008
word:bar	-0.03 0.05 -0.012 0.005 -0.013
word:bed	-0.009 -0.003 -0.01 0.03 -0.008
word:bedr	-0.127 0.087 -0.03 -0.009 0.079
word:beg	0.073 -0.028 -0.033 0 -0.012
word:begrund	-0.02 -0.002 -0.007 0.034 -0.004
word:begynd	0.016 0.007 -0.093 -0.018 0.087
word:bekræft	-0.006 -0.011 -0.004 0.023 -0.002
word:betalt	-0.025 -0.004 0.037 -0.005 -0.004
word:billed	-0.018 0.113 -0.081 -0.008 -0.006
word:blev	-0.013 -0.007 0.016 -0.004 0.009
word:bliv	0.092 -0.051 -0.125 0.065 0.019
word:blyant	0.008 -0.005 -0.022 0.029 -0.01
word:brev	0.005 0.019 -0.016 -0.006 -0.003
word:børn	-0.009 -0.117 0.089 -0.008 0.045
word:da	-0.094 0.151 -0.034 -0.017 -0.005
word:dag	0.064 -0.016 -0.014 -0.012 -0.022
word:de	0.093 -0.235 0.202 -0.034 -0.027
word:dej	-0.021 -0.061 0.105 -0.011 -0.011
word:del	-0.013 -0.002 -0.004 0.021 -0.002
word:dem	0.363 -0.084 -0.015 -0.166 -0.097
word:den	-0.075 -0.206 0.234 0.042 0.005
word:der	0.133 -0.001 -0.148 0.035 -0.019
word:derhjem	0.032 -0.002 -0.007 -0.015 -0.008
word:derned	0.028 -0.013 -0.011 0.004 -0.007
word:derud	-0.058 -0.06 0.128 -0.005 -0.006
word:desvær	-0.009 -0.002 -0.006 0.023 -0.006
word:det	-0.243 0.35 -0.309 0.021 0.182
word:dig	0.035 -0.209 0.117 0.102 -0.045
word:din	-0.063 -0.033 0.097 0.02 -0.02
word:dit	-0.044 -0.017 0 0.015 0.045
word:du	0.043 0.188 -0.257 0.016 0.011
word:dumt	-0.026 0.062 -0.023 -0.008 -0.006
word:dyr	-0.007 -0.085 0.102 -0.007 -0.005
word:dør	0.146 -0.03 -0.03 -0.078 -0.008
word:eft	0.058 -0.025 -0.042 -0.004 0.013
word:eftermiddag	0.031 -0.015 -0.007 -0.003 -0.006
word:ej	-0.066 -0.134 0.219 -0.008 -0.011
word:ell	0.138 -0.074 0.041 -0.078 -0.028
word:en	0.15 -0.108 0.092 0.019 -0.152
word:end	-0.041 0.09 -0.034 -0.005 -0.01
word:endnu	0.023 -0.008 -0.012 -0.017 0.015
word:engang	-0.008 -0.02 -0.013 -0.007 0.048
word:er	-0.653 0.291 0.296 0.005 0.064
word:et	0.105 -0.074 0 0.003 -0.033
word:faktisk	-0.011 -0.006 -0.011 0.013 0.015
word:fem	-0.039 -0.006 -0.017 0.031 0.031
word:fik	-0.244 -0.031 0.231 0.056 -0.012
word:find	0.015 -0.008 0.024 -0.015 -0.016
word:fint	-0.013 0.015 -0.034 0.051 -0.019
word:flot	-0.007 0.006 -0.02 0.02 0.002
word:folk	0.155 0.019 -0.155 -0.007 -0.012
word:for	-0.118 -0.108 0.054 0.215 -0.043
word:forkert	-0.003 0.027 0.013 -0.013 -0.024
word:forløb	-0.036 -0.025 -0.02 0.092 -0.011
word:formiddag	0.011 0.031 -0.033 -0.003 -0.006
word:forstår	0.007 -0.015 -0.014 0.029 -0.007
word:forår	-0.017 -0.011 -0.012 -0.004 0.044
word:fra	0.106 -0.046 -0.002 -0.111 0.053
word:fredag	0.019 -0.01 0.01 0 -0.019
word:få	-0.062 -0.083 0.067 -0.016 0.094
word:fået	-0.162 -0.141 0.327 -0.043 0.018
word:får	0.032 -0.071 0.042 0.028 -0.031
word:færd	-0.005 0.122 -0.123 -0.016 0.022
word:før	0.022 -0.015 -0.011 0.013 -0.008
word:først	-0.159 -0.018 -0.039 -0.063 0.279
word:gad	0.01 -0.007 -0.001 -0.001 -0.001
word:gang	0.004 -0.008 -0.008 -0.002 0.014
word:gern	0.011 -0.003 -0.003 -0.002 -0.002
word:gik	0.088 -0.002 -0.078 -0.004 -0.004
word:giv	-0.007 -0.006 -0.003 0.001 0.015
word:gjort	-0.007 -0.006 -0.034 0.05 -0.002
word:glad	-0.001 0.011 -0.009 0 -0.002
word:god	-0.153 0.109 -0.091 0.127 0.007
word:godkend	-0.012 -0.003 0.015 0.012 -0.012
word:godt	-0.063 0.127 -0.062 -0.028 0.026
word:gå	0.014 -0.063 0.054 0.023 -0.027
word:går	0.197 -0.057 -0.046 -0.005 -0.088
word:gæld	-0.023 -0.005 -0.012 0.023 0.018
word:gæst	0.037 -0.011 -0.017 -0.004 -0.005
word:gør	-0.07 -0.01 0.078 0.017 -0.016
word:haft	-0.025 -0.02 0.029 -0.01 0.025
word:halvt	-0.015 -0.003 -0.01 -0.033 0.062
word:ham	0.099 -0.041 -0.029 -0.001 -0.027
word:han	-0.103 -0.119 0.258 -0.008 -0.027
word:har	-0.179 -0.002 0.126 0.097 -0.042
word:hav	-0.056 -0.001 -0.017 0.059 0.015
word:hed	0.015 -0.001 -0.002 -0.011 -0.001
word:hel	0.103 0.002 -0.095 0.008 -0.016
word:helbred	-0.026 -0.017 -0.007 0.054 -0.005
word:helt	-0.017 0.017 0.034 -0.009 -0.025
word:hen	0.094 -0.007 -0.084 -0.006 0.002
word:her	0.214 -0.087 -0.075 -0.013 -0.039
word:hil	-0.003 -0.02 0.027 -0.002 -0.003
word:hjem	0.02 -0.007 -0.005 -0.002 -0.007
word:hold	0.005 0.019 -0.03 -0.002 0.009
word:hos	-0.153 -0.019 0.043 0.006 0.123
word:hul	0.022 -0.007 -0.022 -0.017 0.024
word:hun	-0.008 -0.02 0.039 -0.006 -0.004
word:hus	-0.041 -0.018 0.05 0.026 -0.016
word:husk	-0.047 0.018 0.058 -0.003 -0.025
word:hvad	0.158 -0.001 -0.188 -0.044 0.075
word:hvem	0.128 -0.008 -0.024 -0.09 -0.005
word:hver	0.016 -0.005 -0.009 0.003 -0.005
word:hvilk	0.023 -0.007 -0.009 -0.003 -0.004
word:hvis	-0.005 -0.015 -0.053 0.085 -0.012
word:hvor	0.104 -0.072 0.027 -0.029 -0.03
word:hvordan	-0.083 -0.047 0.131 0.033 -0.033
word:hvornår	0.049 -0.021 -0.019 0.001 -0.011
word:hænd	0.017 -0.003 -0.009 -0.002 -0.004
word:hæng	0.012 -0.038 0.027 -0.01 0.01
word:hør	-0.019 0.117 -0.063 -0.019 -0.016
word:i	-0.35 -0.341 0.577 0.012 0.103
word:igen	0.221 -0.026 -0.168 -0.008 -0.02
word:ikk	-0.196 0.034 0.023 0.015 0.125
word:ind	0.079 -0.048 -0.028 0.084 -0.088
word:indb	-0.038 -0.008 -0.041 0.094 -0.007
word:indtil	-0.007 -0.003 -0.015 0.009 0.016
word:ing	-0.013 -0.004 -0.012 -0.002 0.031
word:ja	-0.256 0.05 0.101 0.116 -0.011
word:jak	0.039 -0.02 -0.007 -0.006 -0.007
word:jeg	-0.091 0.076 0.032 0.032 -0.049
word:jer	0.006 -0.004 -0.007 0.011 -0.007
word:jo	0.011 -0.085 0.016 0.058 0.001
word:jobn	-0.013 -0.002 -0.002 0.018 -0.001
word:kan	-0.005 0.052 -0.255 -0.086 0.294
word:kantin	-0.098 -0.003 0.082 0.031 -0.011
word:ked	-0.012 0.077 -0.053 -0.007 -0.006
word:kend	0.051 -0.005 -0.038 -0.005 -0.003
word:klok	0.08 -0.04 -0.008 -0.008 -0.024
word:kom	0.147 -0.053 0.01 -0.097 -0.008
word:kost	-0.005 -0.006 0.021 -0.011 0.002
word:kræv	-0.009 0.024 -0.038 0.028 -0.006
word:kun	0.034 0.055 -0.082 -0.015 0.008
word:kør	0.052 -0.009 -0.007 -0.018 -0.018
word:lad	-0.031 -0.026 -0.033 -0.013 0.103
word:lang	-0.075 -0.008 0.111 -0.038 0.011
word:lav	0.06 -0.036 -0.066 0.07 -0.028
word:laved	0.018 -0.003 -0.008 -0.003 -0.003
word:lidt	-0.071 -0.033 0.102 -0.03 0.033
word:lig	-0.04 0.037 -0.13 0.036 0.098
word:lov	0.05 -0.013 -0.029 -0.01 0.001
word:luk	-0.008 -0.009 0.054 -0.03 -0.006
word:lyd	-0.049 -0.018 -0.024 -0.021 0.111
word:læng	-0.005 -0.001 -0.001 -0.005 0.012
word:læs	0.019 -0.003 -0.009 -0.002 -0.006
word:løft	-0.01 -0.008 0.088 -0.057 -0.013
word:man	0.112 -0.039 -0.078 0.023 -0.019
word:mand	0.005 0.036 -0.025 -0.007 -0.009
word:mandag	0.001 -0.007 0.018 -0.008 -0.004
word:mang	-0.025 -0.01 0.043 0.011 -0.019
word:mangl	0.01 -0.026 0.048 -0.018 -0.014
word:mav	-0.022 0.031 0.016 -0.006 -0.018
word:med	0.213 -0.173 0.07 -0.083 -0.027
word:meg	-0.029 -0.049 0.088 -0.006 -0.005
word:men	-0.192 -0.089 0.086 0.076 0.118
word:mer	-0.013 -0.01 0.084 -0.06 -0.001
word:mest	-0.002 -0.117 0.126 -0.004 -0.003
word:met	-0.019 -0.006 -0.004 0.018 0.011
word:mig	0.049 0.099 -0.066 -0.053 -0.028
word:millim	0.036 -0.004 -0.004 -0.017 -0.011
word:mur	0.032 -0.008 -0.009 -0.004 -0.011
word:må	-0.063 0.15 -0.03 -0.046 -0.011
word:målt	-0.02 -0.002 0.031 -0.002 -0.007
word:måned	-0.003 -0.012 0.041 -0.019 -0.007
word:måsk	-0.025 -0.012 0 -0.007 0.044
word:mærk	0.003 0.025 -0.019 -0.003 -0.005
word:nat	0.088 -0.057 0.099 -0.094 -0.036
word:navn	0.061 -0.03 -0.01 -0.009 -0.011
word:ned	0.033 -0.007 -0.005 -0.007 -0.014
word:nej	-0.055 0.113 -0.036 -0.015 -0.007
word:ni	0.005 -0.007 0.013 -0.003 -0.008
word:nog	0.023 0.063 -0.068 -0.022 0.003
word:nok	-0.046 0.018 0.027 -0.011 0.011
word:nu	0.028 -0.119 0.216 -0.163 0.038
word:num	0.058 -0.004 -0.004 -0.044 -0.006
word:nye	-0.099 -0.011 0.108 0.001 0.001
word:nå	-0.011 0.017 0.006 -0.007 -0.006
word:når	0.036 -0.11 -0.218 -0.03 0.323
word:næst	0.024 -0.044 -0.045 0.048 0.017
word:nøgl	0.023 -0.003 -0.009 -0.005 -0.007
word:nøj	-0.018 -0.002 -0.011 -0.001 0.032
word:og	0.395 -0.292 -0.234 0.117 0.014
word:også	-0.058 0.102 -0.003 -0.014 -0.027
word:okay	-0.061 -0.021 0.146 -0.04 -0.024
word:om	-0.099 0.014 -0.001 0.138 -0.052
word:omvej	0.048 -0.014 -0.025 -0.003 -0.006
word:onsdag	-0.086 -0.006 0.021 -0.013 0.084
word:op	0.042 -0.045 0.136 -0.029 -0.104
word:opdat	-0.02 -0.001 -0.008 0.05 -0.02
word:oper	0.032 -0.001 -0.056 -0.005 0.03
word:oplysning	-0.017 -0.011 -0.005 0.035 -0.002
word:ord	0.021 0.051 -0.055 -0.007 -0.009
word:os	-0.049 -0.028 -0.046 -0.022 0.145
word:ott	-0.067 -0.003 -0.009 0.086 -0.007
word:over	-0.002 -0.02 0.02 -0.001 0.003
word:pas	0.064 -0.008 -0.029 -0.012 -0.016
word:plad	0.171 -0.039 -0.152 -0.001 0.022
word:plan	0.068 -0.014 -0.017 -0.015 -0.021
word:plejehjem	0.027 -0.014 -0.006 -0.002 -0.006
word:praktik	-0.008 0 -0.002 0.013 -0.003
word:prøv	0.022 -0.012 -0.003 -0.004 -0.002
word:punk	-0.018 -0.002 0.028 -0.005 -0.002
word:på	0.45 -0.095 -0.425 -0.193 0.263
word:rart	-0.006 0.004 -0.012 -0.002 0.016
word:realistisk	-0.104 -0.017 0.051 -0.013 0.083
word:regel	-0.009 0 -0.003 0.022 -0.009
word:ret	-0.024 -0.009 0.016 0.034 -0.017
word:rigt	-0.015 -0.076 0.113 -0.011 -0.011
word:ring	0.034 -0.016 -0.006 -0.003 -0.008
word:ryg	-0.017 -0.012 0.102 -0.058 -0.014
word:sagd	0.06 -0.019 -0.013 -0.006 -0.022
word:sagt	0.006 -0.006 -0.023 -0.039 0.061
word:sam	0.049 -0.04 -0.03 0.051 -0.03
word:sat	-0.073 -0.023 0.121 -0.007 -0.018
word:se	-0.1 -0.03 -0.023 -0.03 0.183
word:sek	0.012 0.005 -0.004 -0.011 -0.001
word:selv	-0.08 0.043 0.033 -0.047 0.051
word:send	0.082 -0.008 -0.011 -0.045 -0.018
word:ser	0.086 -0.021 -0.049 -0.012 -0.004
word:set	-0.075 -0.024 0.119 -0.007 -0.013
word:sid	0.056 -0.044 -0.037 0.022 0.003
word:sidst	0.011 -0.004 -0.012 0.01 -0.005
word:sig	0.18 -0.165 0.097 -0.102 -0.009
word:sjovt	-0.05 0.091 -0.03 -0.005 -0.005
word:skal	-0.069 -0.165 -0.159 0.216 0.178
word:skema	0.099 -0.019 -0.007 -0.069 -0.004
word:skriv	-0.014 0.003 -0.116 0.078 0.049
word:skul	-0.024 -0.065 0.087 0.01 -0.008
word:skuld	0.065 -0.021 -0.042 -0.007 0.005
word:skønt	-0.007 0.064 -0.05 -0.004 -0.003
word:slag	-0.012 -0.02 0.057 -0.013 -0.013
word:slut	-0.005 -0.036 -0.023 0.057 0.008
word:små	0.045 -0.001 -0.038 -0.002 -0.004
word:snak	-0.074 -0.007 0.048 -0.014 0.047
word:som	-0.022 -0.004 -0.021 0.045 0.002
word:spurg	0.012 -0.002 -0.008 -0.002 -0.001
word:spørg	-0.004 -0.018 0.055 -0.008 -0.025
word:spørgsmål	-0.006 -0.025 -0.019 0.073 -0.023
word:stad	-0.142 -0.011 0.165 -0.01 -0.002
word:start	0.028 -0.026 0.049 0.016 -0.066
word:sted	0.077 -0.017 -0.027 -0.011 -0.023
word:stolt	-0.003 0.064 -0.035 -0.021 -0.005
word:stor	-0.026 -0.018 -0.02 0.07 -0.007
word:styr	-0.03 -0.008 -0.027 -0.013 0.078
word:stå	0.126 -0.025 -0.015 -0.082 -0.005
word:står	0.022 -0.013 0.087 -0.071 -0.025
word:sund	-0.015 -0.036 0.06 -0.004 -0.004
word:sygemelding	-0.007 -0.006 -0.001 0.032 -0.018
word:syn	-0.105 -0.006 0.017 -0.017 0.112
word:system	-0.015 -0.001 0 0.022 -0.005
word:syv	0.027 -0.015 -0.008 0.002 -0.006
word:så	0.21 -0.045 -0.23 0.106 -0.041
word:sådan	0.155 0.057 -0.126 -0.034 -0.052
word:sæt	0.125 -0.025 -0.019 -0.007 -0.073
word:sødt	-0.014 -0.072 0.097 -0.005 -0.006
word:søvn	-0.02 -0.004 -0.016 -0.002 0.043
word:tag	-0.065 -0.061 -0.095 -0.021 0.242
word:tal	0.004 -0.011 -0.006 0.005 0.008
word:talt	-0.007 -0.001 -0.006 -0.004 0.018
word:tank	-0.01 0.044 -0.027 -0.004 -0.003
word:tempo	0.042 -0.005 -0.015 -0.02 -0.003
word:ti	0.021 -0.038 -0.026 0.051 -0.008
word:tid	-0.091 0.055 -0.01 -0.012 0.058
word:til	0.055 -0.043 -0.165 0.056 0.097
word:tilbag	-0.02 0.045 -0.02 0 -0.004
word:tilbud	-0.031 -0.001 -0.002 0.038 -0.004
word:tim	-0.026 -0.099 0.127 0.009 -0.011
word:timetal	-0.008 -0.001 -0.003 0.016 -0.004
word:ting	-0.013 -0.047 0.079 -0.011 -0.008
word:tit	-0.01 -0.043 0.061 -0.005 -0.002
word:to	0.211 -0.018 -0.107 -0.052 -0.034
word:tolv	0.024 -0.016 -0.029 0.016 0.005
word:torsdag	0.031 -0.009 -0.02 0 -0.001
word:tre	0.101 -0.012 -0.047 -0.029 -0.014
word:tret	-0.014 -0.023 0.055 -0.006 -0.012
word:tror	-0.12 0.073 0.008 -0.014 0.053
word:tæl	-0.038 -0.018 -0.006 0.066 -0.004
word:tænk	-0.003 -0.049 0.005 -0.068 0.116
word:ud	-0.071 -0.009 -0.004 -0.008 0.092
word:udland	-0.004 -0.002 -0.005 0.014 -0.003
word:udredning	-0.004 -0.005 -0.01 0.006 0.013
word:uge	0.096 -0.028 -0.035 -0.011 -0.022
word:uger	-0.019 -0.009 -0.031 0.075 -0.017
word:und	0.028 -0.003 -0.034 0.034 -0.025
word:var	0.007 0.043 -0.082 0.086 -0.054
word:ved	0.093 0.042 -0.025 -0.028 -0.083
word:vej	0.014 -0.005 -0.008 -0.003 0.002
word:vel	-0.065 -0.042 0.055 0.056 -0.004
word:vent	-0.064 -0.028 0.046 -0.013 0.059
word:vi	-0.163 -0.23 -0.109 0.083 0.419
word:vid	-0.025 0.055 -0.049 0.037 -0.018
word:vil	0.12 -0.033 -0.044 -0.016 -0.026
word:vogn	0.048 -0.005 -0.033 -0.007 -0.003
word:vurd	-0.066 -0.001 -0.006 0.076 -0.003
word:vurdering	-0.038 -0.006 -0.003 0.053 -0.007
word:vågn	0.011 -0.035 0.034 -0.005 -0.005
word:vær	-0.009 0.013 -0.011 -0.055 0.062
word:ydel	-0.01 -0.003 -0.006 0.024 -0.005
word:åbent	0.042 -0.012 -0.021 -0.002 -0.006
word:åh	-0.025 0.01 0.038 -0.008 -0.016
word:år	-0.105 -0.019 0.046 -0.04 0.119
word:årsag	-0.032 0 -0.002 0.036 -0.002
work:class:body	-0.376 -0.057 0.15 -0.03 0.313
work:class:creature	0.27 -0.337 0.113 0.005 -0.051
work:class:doing	0.243 -0.087 -0.088 -0.075 0.008
work:class:family	-0.012 -0.062 0.122 -0.007 -0.042
work:class:formFacts	-0.032 -0.022 0.034 -0.021 0.041
work:class:generalWork	-0.11 -0.1 0.098 0.096 0.016
work:class:home	0.052 -0.033 -0.039 0.12 -0.1
work:class:joy	0.048 0.067 -0.083 -0.007 -0.024
work:class:needed	0.062 0.223 -0.283 -0.041 0.038
work:class:occupation	0.475 -0.065 -0.211 -0.123 -0.076
work:class:offer	0.054 -0.039 -0.042 0.051 -0.023
work:class:office	0.074 -0.052 -0.183 0.145 0.016
work:class:pastWork	-0.076 0.004 -0.154 0.125 0.101
work:class:place	-0.198 -0.222 0.266 -0.012 0.168
work:class:question	-0.008 -0.045 -0.139 0.182 0.01
work:class:reply	-0.548 -0.066 0.491 0.139 -0.014
work:class:skill	-0.153 0.385 -0.195 0.04 -0.077
work:class:thing	0.586 -0.305 -0.247 -0.176 0.143
work:class:wish	-0.063 -0.021 0.113 -0.002 -0.027
work:many:thing	0.043 -0.006 -0.049 -0.003 0.015
work:several:body	-0.063 -0.022 0.01 0.03 0.044
work:several:creature	0.061 -0.143 0.109 -0.014 -0.014
work:several:doing	0.079 -0.01 -0.075 -0.008 0.013
work:several:home	-0.005 -0.003 0.022 -0.007 -0.007
work:several:joy	-0.001 0.018 -0.015 0.001 -0.003
work:several:offer	0.031 -0.016 -0.017 0.006 -0.005
work:several:office	-0.015 -0.004 -0.002 0.026 -0.005
work:several:place	0.163 -0.035 -0.018 -0.009 -0.101
work:several:question	0.06 -0.077 -0.108 0.013 0.112
work:several:reply	-0.184 0.321 -0.172 0.088 -0.053
work:several:thing	0.015 -0.019 -0.074 -0.009 0.088
you	0.084 -0.043 -0.111 0.139 -0.065`,
  later: `no yes
always	1.232 -1.232
I	-0.044 0.044
asks-shares	0.184 -0.184
asksShortly	-0.131 0.131
class:act	-0.088 0.088
class:askOn	-0.338 0.338
class:defer	0.121 -0.121
class:law	-0.102 0.102
class:otherWorld	0.018 -0.018
class:ownStory	0.112 -0.112
class:plainRule	0.047 -0.047
class:plan	0.035 -0.035
class:praise	0.203 -0.203
class:sideDetail	0.27 -0.27
class:takeUpAgain	-0.519 0.519
class:turnAway	0.212 -0.212
class:understand	-0.027 0.027
institutional	-0.012 0.012
length	-0.093 0.093
long15	-0.381 0.381
mark	-0.116 0.116
nearer:concrete	-0.075 0.075
nearer:minimal	-0.147 0.147
noQuestion	0.46 -0.46
otherField	0.164 -0.164
otherField+asks	0.152 -0.152
otherField-shares	0.046 -0.046
points	0.149 -0.149
points+asks	0.042 -0.042
question:closed	0.045 -0.045
question:narrow	0.026 -0.026
question:open	-0.416 0.416
sameField	-0.213 0.213
several:askOn	-0.041 0.041
several:takeUpAgain	-0.285 0.285
several:turnAway	0.012 -0.012
shares	-0.394 0.394
shares+asks	-0.618 0.618
shares2	-0.44 0.44
shares3	-0.135 0.135
sharesNot	0.423 -0.423
sharesOnlyWithIt	-0.344 0.344
short3	0.117 -0.117
short6	0.066 -0.066
we	-0.031 0.031
word:at	0.012 -0.012
word:de	-0.226 0.226
word:den	-0.046 0.046
word:der	0.023 -0.023
word:det	0.162 -0.162
word:du	-0.03 0.03
word:en	0.027 -0.027
word:er	0.15 -0.15
word:godt	-0.032 0.032
word:går	-0.011 0.011
word:har	0.014 -0.014
word:hvad	-0.139 0.139
word:hvor	0.051 -0.051
word:hvordan	0.013 -0.013
word:i	0.051 -0.051
word:ikke	0.074 -0.074
word:jeg	0.026 -0.026
word:jo	0.04 -0.04
word:kan	0.014 -0.014
word:kommer	0.034 -0.034
word:kunne	-0.011 0.011
word:lidt	-0.116 0.116
word:med	-0.038 0.038
word:meget	0.021 -0.021
word:men	-0.026 0.026
word:mig	0.01 -0.01
word:må	0.016 -0.016
word:nej	0.021 -0.021
word:og	0.04 -0.04
word:også	-0.06 0.06
word:siger	-0.089 0.089
word:skal	0.078 -0.078
word:så	0.062 -0.062
word:til	0.029 -0.029
word:undskyld	-0.03 0.03
word:var	0.056 -0.056
word:vent	-0.124 0.124
word:vi	0.072 -0.072
work:class:body	0.205 -0.205
work:class:creature	0.05 -0.05
work:class:doing	-0.043 0.043
work:class:family	-0.04 0.04
work:class:formFacts	0.022 -0.022
work:class:generalWork	-0.245 0.245
work:class:home	0.077 -0.077
work:class:needed	0.029 -0.029
work:class:occupation	-0.091 0.091
work:class:offer	-0.27 0.27
work:class:office	0.021 -0.021
work:class:pastWork	0.069 -0.069
work:class:place	-0.157 0.157
work:class:question	0.054 -0.054
work:class:reply	0.055 -0.055
work:class:skill	0.064 -0.064
work:class:thing	-0.086 0.086
work:class:wish	-0.046 0.046
work:several:doing	-0.049 0.049
work:several:reply	0.054 -0.054
work:several:thing	-0.019 0.019
you	-0.188 0.188`,
}
