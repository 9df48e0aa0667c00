/** German words that could stand in a letter to anybody; one form of each is enough, `stemOf` finds the others. */
export const ANYBODY_WORDS_DE = `
  job hat's geht's gibt's dachte gedacht mann menschenmensch
  bestens vernetzt unbezahlbar absolvent absolventin führungsstil
  ab abend aber acht alle allem als also alt am an andere anfrage anruf ansehen ansichten ansprechpartner
  anspruchsvoll antwort arbeit arbeitgeber arbeitsklima arbeitsweise artikel auch auf aufgabe aufmerksam aus
  ausbildung ausgezeichnet ausstrahlung austausch außerdem außergewöhnlich bald beachtlich bedeutend beeindruckend
  beeindruckt befinde begeistert begeisterung beginnen bei beim beitrag bekannt bekannter bemerkenswert bemühungen
  bereich bereits beruf beruflich berufserfahrung berufsfeld berufsleben berufsweg beste bestimmt betriebsklima
  bewundere bewunderung bin bis bisher bitte blicke branche bringen chance da dabei dadurch dafür damals damit
  danach dank dankbar dankeschön dann daran darauf darf darüber das dass davon dazu dein dem den denke denn der
  des deshalb dich die dienstag dies dir doch donnerstag dort drei dreißig du durch dynamisch dürfen ebenfalls
  echt eigene ein einblick eindruck eindrucksvoll eindrücke eine einfach einige einmal eins einschätzung
  einzigartig email empfehlung empfohlen engagement engagiert entgegen entgegensehen entschuldigen entschuldigung
  entwickelt entwicklung er erfahren erfahrene erfahrung erfolg erfolgreich erfuhr erreichen erst erste erweitern
  erweiterung es etwa euch euer eure experte expertin expertise facebook fach fachgebiet fachwissen falls fand
  faszinierend fasziniert finde firma firmen folge frage frau freitag freue freund freundin freundlich führen
  führend führungskraft fünf fünfzehn für ganz gar geben gebiet gefunden gefällt gehört gelegenheit gelesen
  genießen gern geschafft geschichte geschrieben gespräch gewandt geweckt gewesen gewiss gibt gilt ging glaube
  groß großartig gruß grüße gut gute guten habe haben hallo hammer hat haus her herausforderung herausragend herr
  hervorragend herzlich heute hier hin hinter hinweis hinweise hoch hochgeschätzt hochinteressant hoffe homepage
  hätte ich ihm ihn ihr ihre im immer in innovativ inspirierend inspiriert instagram interessant interesse
  interessieren internet ist ja jahr je jede jedem jemand jetzt kaffee kann karriere kein kenne kennenlernen
  kenntnisse klar klasse kollege kollegin kommen kompetent kompetenz konnte kontakt kontaktiere krass kultur
  kunden kurz können lang langjährige laufbahn leben lebenslauf leicht leidenschaft leistung leitbild lernen lesen
  letzte leute lieb linkedin machen mail man markt marktführend marktführer mega megaspannend mehr mein meinung
  melde mensch mich minuten mir mit mitarbeiter mittwoch monat montag morgen motivation motiviert muss möchte
  mögen möglich müssen nach nachmittag nachricht name namen namhaft natürlich nehmen nein nett netzwerk neu neue
  neun neuorientierung nicht nichts nie noch nun nur nächste ob oder offen offenbar oft ohne orientieren
  perspektive persönlich persönlichkeit philosophie position positiv prima produkte professionell profi profil
  projekt qualifikation qualifiziert qualität rat ratschlag ratschläge renommee renommiert richtig rolle ruf
  rückmeldung sagen sagenhaft samstag schaffen schon schreibe schätze schön schöne sechs sehe sehen sehr sei sein
  seit selbst seriös sich sie sieben sieht sind so sogar sollte sondern sonntag sonst sowie spannend spezialist
  später stark statt stehe stelle stets stieß stoße studiere studium stunde störe störung suche super supertoll
  sympathisch tag team tee telefon telefonat telefonieren termin thema themen tief tipp toll treffen tun tätig
  tätigkeit um umfeld umgang umorientierung und uns unter unternehmen unternehmens verantwortung verbunden
  verfolge verstehen verwiesen verzeihung veränderung video videoanruf viel vielleicht vier viertelstunde vision
  voll vom von vor vorbild vorbildlich vormittag vorstellen war warum was webseite website wecken weg weil weit
  weiß welche welt wende wenig wenn wer werde werdegang wert wertvoll wie wieder will wir wird wirklich wissen wo
  woche wofür wohl wollte wow wunderbar während würde xing zehn zeigen zeilen zeit ziemlich zoom zu zufällig
  zukunft zum zur zurück zuverlässig zwanzig zwei zwischen ähnlich über überall überzeugt
  alumni gruppe mitglied verzeichnis recherche alltag typisch vereinbaren familie abschluss absprung adresse anliegen ausgelernt bekam berufseinsteiger beruflicher bewerben direkt eigentlich
  einsteiger einstieg entscheiden erzählen feedback frisch gegeben gerade gerne hast ihnen jobsuche klappt kontaktdaten
  momentan neuanfang nummer quereinsteiger quereinstieg schritt schüler selbständig selbstständig student studentin
  schildern berichten verraten langjährig geehrte halbstündig viertelstündig wäre brauchen erinnere monat monats nächsten laufe umschulung uni universität unterwegs wahrscheinlich wechsel wechseln weitergeben wirken überlege übrigens anbieter region genießen internetseite gesehen spektrum anbieten total cool leiterin leiter personalabteilung überblick arbeitsmarkt auskennen auskennst schwierig durchsetzen tradition länger aufbauen aufgebaut erreicht erreichen geleistet vorankommen zuverlässigkeit besucht besuche begeistert verfügung studio laden geschäft restaurant agentur salon hotel institut café inspirieren
  angesehen verfügen erfahrungsschatz gestoßen sofort angesprochen ansprechen ansprach außerordentlich
  mittelständisch traditionsreich international weltweit bundesweit regional etabliert erstklassig hochwertig
  zukunftsorientiert zukunftsweisend nachhaltig nachhaltigkeit vielfältig vielseitig abwechslungsreich
  verantwortungsvoll umfangreich umfassend fundiert breit geschätzt ansprechend imponiert imponieren
  bewundernswert respekt hochachtung berufsbild perspektivwechsel ziel wunsch traum fähigkeiten zielstrebig
  teamfähig belastbar flexibel lernbereit wissbegierig neugierig vorreiter bedeutendste bekannteste verschiedene
  zweig sektor sparte fachbereich fachkraft fachfrau fachmann angestellt selbständigkeit selbstständigkeit
  arbeitslos arbeitssuchend gekündigt kündigung elternzeit wiedereinstieg berufswechsel knapp unverbindlich
  informell telefonisch digital online videocall zoomcall zeitfenster kalender passen rückruf erreichbar vorab
  hallöchen moin servus grüezi geehrter verehrte vorzüglich ergebenst verbleibe hochachtungsvoll vernetzung
  anschreiben vorbildfunktion kommunikation kommunikativ authentisch charismatisch souverän wertschätzung herzblut
  fleiß ehrgeiz dynamik innovation qualitätsanspruch kundenorientiert arbeitsatmosphäre teamgeist miteinander
`;

/** What people and firms do for a living: many do the same. */
export const TRADES_DE = `
  architektur banken bank beratung buchhaltung bildung controlling einzelhandel energie entwickler entwicklerin
  finanzen gastronomie gesundheit handel handwerk immobilien industrie informatik ingenieur ingenieurin journalismus
  lehrer lehrerin logistik maschinenbau marketing medien pflege pharma software steuern versicherung vertrieb
  verwaltung
`;
