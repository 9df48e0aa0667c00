/** Praise that many a letter has. */
const PRAISE = `
  abgeholt abheben achtung achtungsvoll anerkannt anerkannte anerkennenswert anerkennung angenehm anker anmutig
  ansehen ansehnlich ansporn anziehend aufopferung aufopferungsvoll aufrichtig aufrichtigkeit augenhöhe ausdauer
  ausgewiesen ausgewogen ausgezeichnete aushängeschild ausnahmslos ausstrahlen bahnbrechend bedeutsam beeindrucken
  begabt begabung begeistern behalten beharrlich beharrlichkeit beherzt behältst beispielhaft beliebt bemerkenswerte
  beneidenswert berge bescheiden bescheidenheit besondere besonderes besonders bewundernd bewundernswerte bewunderung
  bist bodenständig bodenständigkeit brandung brillant charmant charme cool coolste daumen diamant diskret diskretion
  disziplin dranbleiben durchdacht durchsetzungsvermögen durchstarten dynamischen ehre ehrenwert ehrfurcht ehrlich
  ehrlichkeit eifer eindrucksvolle einfallsreich einfühlsam einfühlungsvermögen einmalig elegant eleganz empathie
  empathisch entschlossen entschlossenheit erfolgsgeschichte erfrischend erhaben erstaunlich ewigkeiten exklusiv
  exzellent exzellenz fabelhaft fachkenntnis fachkompetenz fachkundig fairness feiere feinfühlig fels fesselnd
  feuerwehr flamme fleck fleißig florierend flugbegleiter fortschrittlich freundlichkeit freundschaft frieden funke
  führungsstärke fürs gastgeber geballte gediegen geduld geduldig gegangen geil geistreich gekonnt gelungen gemütlich
  genau genial genialität gepflegt geschickt geschmackvoll geschätzte gesellschaft gesicht gespür gewagt gewissenhaft
  gipfel glaubwürdig glaubwürdigkeit glücklich gold goldenen goldrichtig grandios großartige grundstein größe größte
  gründlich grüner güte hammermäßig held heldin herz herzerwärmend herzlichkeit hilfsbereit hilfsbereitschaft himmel
  hingabe hinreißend hochkarätig hochklassig hochmodern hoffnungen horizont humor humorvoll hut händchen hände höchst
  höchste hübsch ideenreich ikone imposant ins integrität intelligent kindheit kindheitstraum kompass kompetente
  kompetenter kompetenzen koryphäe kraft kraftvoll krasse kreativ kreativität krone kundig kämpfen kämpferin
  könnerschaft kühl kühlen langlebig latte lebendig lebensfreude lebensfroh legen legende legendär legt
  leidenschaftlich leistungsstark leiter leuchtturm liebe liebevoll lieblings liga lob lobenswert loyal loyalität
  lächeln lässig löblich magisch maßgeblich maßstab maßstäbe mega meilenstein meisterhaft meisterlich menschlich
  menschlichkeit messlatte modern moderne moderner motivierend motor mut mutig mutmacher nachahmenswert neid neidisch
  neugierde nice nische niveau niveauvoll offenheit optimistisch originell passioniert perfekt perfektion perle
  pflichtbewusst phänomenal pionier pionierarbeit pionierin positive power prestige prestigeträchtig professionalität
  prägend präzise präzision pünktlich quell rang rasant rechten reif reisen reizvoll renommierteste respektabel
  respektvoll richtungsweisend ruhm ruhmreich rückgrat sachkundig sachverstand schick schillernd schlau schlechthin
  schulter schultern schön seid seriosität sinnvoll socke solide soliden sonnenschein sorgfalt sorgfältig souveränität
  spezialisiert spitze spitzen spitzenmäßig sprosse stark starke stern stilsicher stilvoll stimmig stimmung stolz
  strahlend strahlkraft sturm style stärke stürme süß talent talentiert tanzschule tatendrang tatkraft tatkräftig
  teamarbeit toleranz toller top traumhaft traumjob treffend treu treue tüchtig umwerfend unbestritten unermüdlich
  unerreicht unfassbar unglaublich unschlagbar unternehmergeist unvergesslich unvergleichlich unverwechselbar
  unverzichtbar verantwortungsbewusst verdienst verdient verdiente verlässlich verlässlichkeit verständnisvoll
  vertrauen vertrauensvoll vertrauenswürdig vielfalt visionär vollkommen vorbildlich vorzeigeunternehmen wegbereiter
  wegweisend weisheit weltklasse wertvolle wichtig wichtige wohltuend wohlwollend wunder wunderschön würde würdig
  zaubern zaubert zielstrebigkeit zufrieden zufriedene zugewandt zukunftssicher überragend überstanden überwältigend
`;

/** Courtesy, asking, and hope for an answer. */
const COURTESY = `
  abstimmen anbei anberaumen anfragen angebot angehen ankommen anrede anregung anschließend anschluss ansprache
  antworten aufdringlich aufgreifen aufmerksamkeit aufrichtige aufsuchen auge augen ausführlich auskunft austauschen
  baldig baldige baldmöglichst beantworten bedanken bedenken bedürfen begegnung begrüßen behelligen beraten bereit
  bereitschaft bescheid besprechen bestehen bestenfalls bestmöglich bezug bezüglich bisschen bitten bleiben dankeswort
  darlegen dienen dienlich eben ebenso ehrerbietig eigeninitiative einladen einräumen einverstanden entgegenkommen
  entnehmen entschuldigt erbeten erbitten erfreut erfüllen erhalten erhoffen erkenntnis erkundigen erlauben ermutigen
  ermöglichen ersuchen erteilen erwarten erwartung erwägen eröffnen erörtern facetime feierabend fernmündlich formlos
  freudig freuen freundlicherweise gedankenaustausch gefallen gegebenenfalls gelegen gelegentlich gemeinsam gemeinsame
  geneigt geraumer geschätztes gestatten gewähren glück grüßen gunst hallihallo halt haltung handy herantreten hilfe
  hilfreich hilfreiche hinaus hinblick hinsichtlich hochverehrte hoffentlich hoffnung höflich höflichst irgendwie
  kennenlern kennenlernen klären kontaktaufnahme kundtun kurze kurzes kürze lg lohnen mal mfg mitteilen mündlich
  nachfragen nachgehen nachricht nahelegen niederschreiben näher näheres nämlich passend persönliches plausch quasi
  quatschen rahmen ratsuchend rede rückfrage rückfragen schenken schildere schnacken schriftlich sende senden
  signalisieren spontan sprechen stattfinden tausend teams teilen telefonnummer terminlich türen umgehend umstände
  unaufgefordert unbekannterweise unterhalten unterhaltung unterstützen unterstützung untertänigst verabreden
  verfügbar verlegen vg videokonferenz voraus vorbehaltlich vorbeischauen vorgehen vorhaben vorstellig vorstellung
  vorweg wege wenden whatsapp wiederhören wohl wohlwollen wort worte wünschen zugehen zukommen zusage zusagen
  zusammenkommen zusammensetzen zustande zuvor zuwenden zögern öffnen überfallen überlegen übermitteln überraschen
`;

/** What anybody's work, life and firm has: common verbs and things without a picture. */
const COMMON = `
  abschnitt absicht abteilung aktiv allein allgemein alter ander anderer anfang angehören angehörige anlass annehmen
  ansatz anspruch ansprüche anteil anwalt anwältin apotheke arbeitsalltag arbeitsplatz arbeitsumfeld architekt
  architektin art arzt aspekt aufbau auftreten augenblick ausrichtung auswahl ausüben bauen bedeutung bedürfnisse
  begegnen begriff beibringen beine beitragen beiträge belegschaft bemühen beobachten berater beraterin bereichern
  beschreiben beschäftigen beschäftigt besitzen besser bestand bestätigen betreiben betreuen betreuung betrieb
  betätigen bewegen beweisen bewirken beziehung bibliothek bieten bietet bilden bildung blick brauerei breite bringen
  buch bäcker bäckerei bäckerin chef chefarzt chefin dahinter darstellen dasein dazugehören decken deckt denken
  designer designerin deutschland deutschlandweit dienst dienstleister dienstleistung domäne durchlaufen eigenschaften
  einblicke einbringen einrichtung einsatz einschlagen einsetzen einstellen einstellung elektriker elektrikerin
  entfalten entfernen entscheidend entscheider entwickeln episode erachten ereignis erfüllend erfüllt ergebnis
  erinnerung erkennen erleben erlebnis ernst erscheinen erscheinung erzieher erzieherin etablieren europa europaweit
  existieren fachkreise familiär fest feste figur filialen finden folge follower form forschen forscht fortschritt
  foto fotograf fotografin fotos frauen freiheit friseur friseurin friseursalon funktion fuß fähig fähigkeit fällen
  fördern förderung füße galerie gast gebiete gebäude gedanke gefühl gegend gegensatz gegenwart gehen geht geist
  gelten gemacht gemeinsamkeit gemeinsamkeiten generation genießt gesamt geschick geschäft geschäftsführer
  geschäftsführerin geschäftsleitung gesellschaftlich gestalten gestellt gestern geträumt gewinnen gewohnt grenze
  grund grundlage gründer gründerin gärtner gärtnerei gärtnerin gäste gästen halten hand handeln heimat herkunft
  hervor hintergrund hotel hälfte häuser häusern höhe inhaber inhaberin inhalt inhalte initiative inneren insta
  installateur institut interessen jahrelang jahrzehnt journalist journalistin jugend jung junge junges kanzlei kaum
  keiner kenner kennerin kernkompetenz kindergarten kita klein kleine klima klinik know-how knowhow koch komfort
  kommune konkurrenz kontakte konzern krankenhaus krankenschwester kreis kräfte kunde kunst köchin köpfe lage land
  landes landesweit landwirt landwirtin lauf lebensweg leisten leistet lieben liegen liegt läuft lösung lösungen
  machst mag magazin maler malerin mann markt materie maurer mehrere mehrwert meinen meister meisterin menge menschen
  merken methoden metzgerei mitarbeitende mitglieder mittel mittelpunkt mitten museum männer männerdomäne mögen
  nachbarschaft naheliegend natur niederlassung niemand normal notar nutzen nähe oben oberarzt obere oberärztin
  ordnung organisation ort orten paar partner patient patienten person personal pfad pflegeheim pfleger pflegerin
  phase plan plattform platz pläne podcast posts praktisch praxis preis prinzip produkt produktpalette programmierer
  projekte prozess präsenz quelle radio rahmenbedingungen raum rechtsanwalt rechtsanwältin redakteur redakteurin reden
  referenz region reihe restlos richten richtung sache schicksal schlagen schlosser schlüssel schreiben schreiner
  schreinerin schritte schule seite selber selbstverständlich sicher sicherheit sicherlich sinn situation sogenannt
  sorgen sozial soziale spezialistin spricht spüren staat stabil stadt stand standort standpunkt stationen stehen
  stellen stellenwert stellung steuerberater steuerberaterin stil strategie struktur system szene talente tat teil
  theater themenfeld tief tierarzt tierärztin tiktok tischler tischlerin titel ton traumberuf tritt träumen täglich
  tätigen umfang umgebung umgesetzt umsetzen umwelt unsere unsereins unserer unternehmensberater unternehmer
  unternehmerin unterschied unterschiedlich unterstreichen ursache ursprung verbessern verbinden verbindung verbunden
  verdienen vereinen verfahren verfügen verhalten verhältnis verkörpern verlag vermitteln vermögen verschaffen
  verschieden verstand verständnis vertiefen vertreten verwirklichen verwurzelt verändern viele vorgänger vorher vorne
  vorreiterrolle vorteil vortrag wachsen wachstum wagen wagnis wahr wahrnehmen webinar weingut weise weiterentwickeln
  weiterentwicklung werkstatt wertvorstellungen wesen wesentlich wettbewerb wettbewerber wichtigen wirkst wirkung
  wirtschaft wissenschaft wohlfühlen wohnen wollen wurzeln wählen zahl zahlreich zahlt zahnarzt zeichnen zeichnet
  zeiten zeitschrift zeitung zentral zentrum zeugen zeugt ziele zoo zugang zusammen zusammenarbeit zusammenhalt
  zusammenhang zustand zuständig zweifellos zweifelsohne zählen zählt ärztin übernehmen überwinden
`;

/** German words of courtesy and praise; one form of each is enough, `stemOf` finds the others. */
export const COURTESY_WORDS_DE = `${PRAISE} ${COURTESY} ${COMMON}`;
