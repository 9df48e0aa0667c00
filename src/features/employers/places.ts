/** Countries and larger cities as people add them to an employer's name, in several languages, as they are compared. */
const NAMES = `
germany deutschland allemagne alemania germania austria osterreich autriche switzerland schweiz suisse svizzera france
frankreich francia italy italia italien spain espana spanien portugal netherlands nederland niederlande holland
belgium belgie belgique belgien luxembourg luxemburg uk united-kingdom great-britain england scotland schottland wales
ireland irland denmark danmark danemark sweden sverige schweden norway norge norwegen finland suomi finnland iceland
poland polska polen czechia czech-republic tschechien cesko slovakia slovensko slowakei hungary magyarorszag ungarn romania
rumanien bulgaria greece griechenland turkey turkiye turkei russia russland ukraine usa us united-states america
canada kanada mexico mexiko brazil brasil brasilien argentina argentinien chile colombia kolumbien peru japan nippon-japan
china india indien indonesia malaysia singapore singapur thailand vietnam philippines korea south-korea taiwan hong-kong
australia australien new-zealand neuseeland south-africa sudafrika nigeria kenya egypt agypten israel uae united-arab-emirates
dubai saudi-arabia qatar europe europa emea apac latam dach nordics benelux iberia-region north-america south-america
berlin hamburg munchen munich koln cologne frankfurt frankfurt-am-main stuttgart dusseldorf dortmund essen leipzig bremen dresden
hannover hanover nurnberg nuremberg duisburg bochum wuppertal bielefeld bonn munster karlsruhe mannheim augsburg wiesbaden
gelsenkirchen monchengladbach braunschweig chemnitz kiel aachen halle magdeburg freiburg krefeld lubeck oberhausen
erfurt mainz rostock kassel hagen saarbrucken potsdam ludwigshafen oldenburg osnabruck leverkusen heidelberg
darmstadt regensburg ingolstadt wurzburg wolfsburg ulm gottingen heilbronn pforzheim reutlingen koblenz jena trier
erlangen cottbus siegen hildesheim passau bayreuth bamberg konstanz tubingen marburg giessen fulda flensburg schwerin
walldorf weimar gera zwickau landshut rosenheim kempten aalen celle luneburg uelzen stade emden wilhelmshaven
vienna wien graz linz salzburg innsbruck klagenfurt zurich genf geneva geneve basel basle bern berne lausanne luzern lucerne
st-gallen winterthur lugano paris lyon marseille toulouse nice nantes strasbourg montpellier bordeaux lille rennes
grenoble reims dijon angers rome roma milan milano mailand turin torino naples napoli florence firenze bologna genoa
genova venice venezia verona madrid barcelona valencia seville sevilla zaragoza malaga bilbao lisbon lisboa porto
amsterdam rotterdam the-hague den-haag utrecht eindhoven brussels bruxelles brussel antwerp antwerpen ghent gent liege
london manchester birmingham leeds liverpool bristol sheffield edinburgh glasgow cardiff belfast nottingham leicester
newcastle southampton portsmouth oxford cambridge york reading brighton coventry aberdeen dublin cork galway
copenhagen kobenhavn kopenhagen aarhus odense stockholm gothenburg goteborg malmo uppsala oslo bergen trondheim helsinki
tampere turku espoo reykjavik warsaw warszawa warschau krakow cracow krakau wroclaw breslau gdansk poznan lodz katowice
prague praha prag brno bratislava budapest bucharest bucuresti sofia athens istanbul ankara izmir moscow kyiv kiev
new-york new-york-city nyc los-angeles la-city chicago houston phoenix-az philadelphia san-antonio san-diego dallas san-jose
austin san-francisco sf seattle denver washington washington-dc boston detroit nashville portland las-vegas baltimore milwaukee
atlanta miami minneapolis cleveland omaha pittsburgh cincinnati kansas-city st-louis saint-louis tampa orlando sacramento
california texas florida michigan ohio indiana illinois pennsylvania virginia oregon alaska nevada arizona georgia-us maryland
massachusetts wisconsin minnesota colorado utah iowa kansas nebraska missouri tennessee kentucky alabama louisiana oklahoma
north-carolina south-carolina new-jersey new-mexico hawaii connecticut vermont maine delaware montana wyoming idaho
toronto montreal vancouver ottawa calgary edmonton quebec winnipeg ontario alberta british-columbia mexico-city guadalajara monterrey
sao-paulo rio rio-de-janeiro brasilia buenos-aires santiago bogota lima tokyo osaka kyoto yokohama nagoya seoul busan beijing
shanghai shenzhen guangzhou mumbai bombay delhi new-delhi bangalore bengaluru hyderabad chennai pune kolkata bangkok
jakarta kuala-lumpur manila hanoi sydney melbourne brisbane perth adelaide auckland wellington johannesburg cape-town
durban nairobi lagos cairo tel-aviv jerusalem abu-dhabi doha riyadh
bayern bavaria hessen sachsen saxony thuringen brandenburg niedersachsen nordrhein-westfalen nrw baden-wurttemberg
rheinland rheinland-pfalz schleswig-holstein saarland mecklenburg-vorpommern sachsen-anhalt tirol steiermark karnten
bretagne normandie provence alsace catalunya andalucia bavaria lombardia toscana sicilia flandern vlaanderen wallonie
kent surrey essex yorkshire cornwall devon norfolk suffolk sussex hampshire lancashire cumbria
`;

const phrases = NAMES.split(/\s+/)
  .filter((name) => name !== "")
  .map((name) => name.split("-"));

/** By their first word, the longest first. */
const byFirst = Map.groupBy(
  phrases.toSorted((one, other) => other.length - one.length),
  ([first = ""]) => first,
);

/** How many words from here on name a place; none: 0. */
export function placeAt(words: readonly string[], at: number): number {
  const here = byFirst.get(words[at] ?? "");
  const found = here?.find((phrase) => phrase.every((word, index) => words[at + index] === word));
  return found?.length ?? 0;
}

/** Names of one place in different languages, by the one that they are compared by. */
const SAME_PLACE: ReadonlyMap<string, string> = new Map(
  `
germany: deutschland, allemagne, alemania, germania
austria: osterreich, autriche
switzerland: schweiz, suisse, svizzera
france: frankreich, francia
italy: italia, italien
spain: espana, spanien
netherlands: nederland, niederlande, holland
belgium: belgie, belgique, belgien
uk: united kingdom, great britain
usa: us, united states, america
denmark: danmark, danemark
sweden: sverige, schweden
norway: norge, norwegen
finland: suomi, finnland
poland: polska, polen
brazil: brasil, brasilien
canada: kanada
mexico: mexiko
india: indien
turkey: turkiye, turkei
munchen: munich
koln: cologne
hannover: hanover
nurnberg: nuremberg
wien: vienna
genf: geneva, geneve
basel: basle
bern: berne
luzern: lucerne
roma: rome
milano: milan, mailand
torino: turin
napoli: naples
firenze: florence
venezia: venice
lisboa: lisbon
bruxelles: brussels, brussel
antwerpen: antwerp
gent: ghent
kobenhavn: copenhagen, kopenhagen
goteborg: gothenburg
warszawa: warsaw, warschau
krakow: cracow, krakau
praha: prague, prag
new york: new york city, nyc
san francisco: sf
bayern: bavaria
frankfurt: frankfurt am main
`
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [name = "", others = ""] = line.split(": ");
      return others.split(", ").map((other) => [other, name] as const);
    }),
);

/** One name for a place, whichever language it was named in. */
export const onePlace = (name: string): string => SAME_PLACE.get(name) ?? name;
