"""What people are called who are called something else: Kasia is Katarzyna, Bia is Beatriz.

Short forms that begin or end a name (Seun, Kat) need no entry here.
"""

from mailflow.commands.reading.clauses.words import listed

_SHORT = """
agnieszka: aga aska | aleksandra: ola ala sasha | alessandro: sandro ale | alessandra: sandra ale
alexander: sasha sascha aleks xander sandy lex | alexandra: sasha sascha lexi sandra alex
anastasia: nastya stacy | anna: ania anka anya annie anja | antonio: tonio toni nino
barbara: basia babs | beatriz: bia bea | benjamin: benny benji
catherine: cathy cate kate katie kitty | charles: charlie chuck | christine: chris tina christy
christopher: chris kit topher | concepcion: concha conchita | daniel: danny dani
deborah: debbie deb | dmitri: dima mitya | dmitry: dima mitya | dolores: lola | dorothy: dot dottie
eduardo: edu lalo | edward: ed eddie ted ned | ekaterina: katya
elisabeth: lisa lisbeth elli sissi betty beth liz | elizabeth: liz lizzie beth betty eliza libby
enrique: quique | ewelina: ewa | fernanda: nanda fer | fernando: nando fer
francesca: franca cesca | francesco: franco checco | francisca: paca kika
francisco: paco pancho kiko chico curro | frantisek: franta | friedrich: fritz | gabriel: gabi gabe
gabriela: gabi | giovanni: gianni vanni | giuseppe: beppe pino peppe | gregory: greg
grzegorz: grzes grzesiek | guadalupe: lupe lupita | guilherme: gui | guillermo: memo willy
henry: harry hank | ignacio: nacho | isabel: isa bel | ivan: vanya | jakub: kuba
james: jim jimmy jamie | jan: janek honza jasiek | jennifer: jenny jen | jessica: jess
jiri: jirka | joanna: asia joasia | joao: joca | johannes: hannes hans | john: johnny jack
jonathan: jon jonny | jose: pepe ze chepe | josef: pepa sepp | joseph: joe joey
katarzyna: kasia kaska | katerina: katka kacenka katya | katharina: kathi kati katja
katherine: kate katie kathy kitty | kenneth: ken kenny | krzysztof: krzysiek krzys
lawrence: larry | leonard: leo lenny | lucia: lucy luz | luigi: gigi | luis: lucho
magdalena: magda lena | malgorzata: gosia malgosia | manuel: manolo manu
margaret: maggie meg peggy marge | maria: masha mia marysia mari | martha: marty
mary: molly polly | matthew: matt | maximilian: max maxi | mercedes: merche
michael: mike mick mikey michi | michal: misiek | mikhail: misha | mohamed: mo momo
mohammed: mo moh | muhammad: mo | natalia: natasha | nicholas: nick nico nicky | nikolai: kolya
olga: olya | oleksandr: sasha sashko | patricia: pat patty trish | pavel: pasha | philip: phil pip
piotr: piotrek | rafael: rafa | rebecca: becky becca bex | ricardo: rick
richard: dick rick rich ricky | robert: bob rob bobby robbie | roberto: beto | ronald: ron ronnie
rosario: charo | samantha: sam sammy | samuel: sam sammy | sarah: sally
sebastian: seb basti bastian | sergei: seryozha | sergey: seryozha | stanislaw: staszek stas
stephen: steve | steven: steve | stefania: stefcia | susan: sue susie | susanne: susi sanne
svetlana: sveta | tatiana: tanya | theodore: ted theo | thomas: tom tommy | timothy: tim timmy
tomasz: tomek | tomas: tom tomik | ulrike: uli | vaclav: vasek | victoria: vicky tori
vincent: vince vinnie | vladimir: vova volodya vlad | walter: walt | william: bill billy will liam
wojciech: wojtek | yevgeny: zhenya | zdenek: zdena | zofia: zosia | zuzanna: zuza zuzia
wolfgang: wolfi wolf | gertrude: trudy | eleanor: ellie nell nora | abigail: abby
caroline: caro carrie | carolina: caro | raymond: ray | gerald: gerry jerry | jerome: jerry
leonardo: leo | emanuele: manu lele | raffaele: lele | salvatore: toto | domenico: mimmo
vincenzo: enzo | lorenzo: renzo enzo | rosalia: lia | teresa: tess tere | emilia: milly mila
ludmila: lida mila
"""

NICKNAMES: dict[str, frozenset[str]] = {
    name.strip(): listed(short)
    for entry in _SHORT.replace("\n", "|").split("|")
    if ":" in entry
    for name, short in [entry.split(":")]
}
