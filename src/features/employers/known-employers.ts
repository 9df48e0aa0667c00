/**
 * Well-known employers, a line each: the names by which people know one employer, former names, acronyms, and brands
 * whose parent runs them and hires for them. Two lines are two employers, however alike they sound. A name alone on its
 * line is there to be recognised with a wrong letter. What a group needs besides, its organisers add themselves.
 */
export const KNOWN_EMPLOYERS = `
Alphabet; Google; YouTube; Google Cloud; Google DeepMind; DeepMind; Google Ireland; Fitbit; Waze
Meta; Meta Platforms; Facebook; Instagram; WhatsApp; Oculus; Reality Labs
Amazon; Amazon.com; AWS; Amazon Web Services; Amazon Prime; Prime Video; Alexa; Audible; Amazon Logistics
Microsoft; Azure; Microsoft Azure; Xbox; Bing; Microsoft Research; MSFT; Skype
Apple; Apple Computer; Beats Electronics
IBM; International Business Machines; IBM Deutschland
Kyndryl
Red Hat; RedHat
HP; HP Inc; Hewlett Packard; Hewlett-Packard
HPE; Hewlett Packard Enterprise; Aruba Networks
GE; General Electric; GE Aerospace; GE Aviation
GE HealthCare
GE Vernova
GM; General Motors; Chevrolet; Cadillac; Buick; GMC
GSK; GlaxoSmithKline; Glaxo; Glaxo Smith Kline
Haleon
P&G; Procter & Gamble; Pampers; Gillette; Oral-B; Head & Shoulders; Pantene
Unilever; Dove; Ben & Jerry's; Knorr; Hellmann's; Lipton Unilever; Unilever Supply Chain
Nestlé; Nestle; Nescafé; Nespresso; KitKat; Maggi; Purina; Nestlé Purina
Mars; Mars Wrigley; M&M's; Snickers; Mars Petcare
Mondelez; Mondelēz International; Oreo; Cadbury; Milka; Toblerone
Kraft Heinz; Heinz; Kraft
Kellogg's; Kellogg; Kellanova
Coca-Cola; The Coca-Cola Company; Coca Cola
PepsiCo; Pepsi; Frito-Lay; Quaker Oats; Gatorade; Lay's
Danone; Evian; Activia; Actimel
AB InBev; Anheuser-Busch InBev; Anheuser-Busch; Budweiser; Stella Artois; Beck's
Heineken
Carlsberg
Diageo; Guinness; Johnnie Walker; Smirnoff
Pernod Ricard
Red Bull
Inditex; Zara; Massimo Dutti; Bershka; Pull & Bear; Pull&Bear; Stradivarius; Oysho; Zara Home
H&M; Hennes & Mauritz; H & M; Arket; Monki; H&M Group
Fast Retailing; Uniqlo
LVMH; Louis Vuitton; Moët Hennessy Louis Vuitton; Moet Hennessy; Dior; Christian Dior
Kering; Gucci; Saint Laurent; YSL; Balenciaga; Bottega Veneta
Richemont; Cartier; Montblanc
L'Oréal; Loreal; L'Oreal; Lancôme; Garnier; Maybelline; Kiehl's
Estée Lauder; Estee Lauder; Clinique; MAC Cosmetics
Beiersdorf; Nivea; Eucerin; Labello
Henkel; Persil; Schwarzkopf; Pritt; Loctite
Reckitt; Reckitt Benckiser; Durex; Nurofen; Dettol
Colgate-Palmolive; Colgate; Palmolive
Kimberly-Clark; Kleenex; Huggies
Johnson & Johnson; J&J; Janssen; Janssen Pharmaceuticals; Johnson and Johnson
S. C. Johnson; SC Johnson
Johnson Controls
Pfizer
BioNTech
Moderna
AstraZeneca; Astra Zeneca
Novartis
Sandoz
Roche; Hoffmann-La Roche; F. Hoffmann-La Roche; Roche Diagnostics
Sanofi; Sanofi-Aventis; Sanofi Aventis
Bayer; Monsanto
Boehringer Ingelheim; Boehringer
Merck KGaA; Merck Darmstadt; EMD Serono; EMD Group; Merck Serono; Sigma-Aldrich
Merck & Co; MSD; Merck Sharp & Dohme; Merck Co Inc
AbbVie; Allergan
Abbott; Abbott Laboratories
Bristol-Myers Squibb; BMS; Bristol Myers Squibb
Eli Lilly; Lilly
Novo Nordisk
Takeda
Gilead; Gilead Sciences
Amgen
Teva; Ratiopharm
Fresenius
Fresenius Medical Care; FMC
Medtronic
Philips; Royal Philips; Koninklijke Philips
Signify; Philips Lighting
Siemens; Siemens Mobility; Siemens Digital Industries
Siemens Healthineers; Healthineers
Siemens Energy
Infineon
Continental; Conti; Continental AG
Continentale
ZF; ZF Friedrichshafen
Schaeffler
Robert Bosch; Bosch; Bosch Power Tools
BSH; BSH Hausgeräte; Bosch Siemens Hausgeräte
Volkswagen; VW; VAG; Volkswagen Group; Volkswagen Nutzfahrzeuge
Audi
Porsche
Skoda; Škoda Auto
Seat; Cupra
BMW; Bayerische Motoren Werke; BMW Group; Mini Cooper
Mercedes-Benz; Mercedes; Daimler; Mercedes-Benz Group; DaimlerChrysler; Daimler Benz
Daimler Truck; Daimler Trucks
Stellantis; Fiat Chrysler; FCA; Fiat Chrysler Automobiles; Peugeot; Citroën; Groupe PSA; PSA; PSA Group; Opel; Vauxhall; Jeep; Fiat; Chrysler; Alfa Romeo
Renault; Groupe Renault; Dacia
Toyota; Toyota Motor; Lexus
Honda; Honda Motor
Nissan; Nissan Motor; Infiniti
Hyundai; Hyundai Motor
Kia; Kia Motors
Mazda
Mitsubishi
Suzuki
Subaru
Tesla; Tesla Motors
Ford; Ford Motor; Ford Motor Company; Lincoln Motor
Volvo Cars; Volvo Car
Volvo; Volvo Group; Volvo Trucks; AB Volvo
Scania
MAN; MAN Truck & Bus
Ferrari
Rolls-Royce Motor Cars
Rolls-Royce; Rolls-Royce Holdings; Rolls Royce Power Systems; MTU Friedrichshafen
Jaguar Land Rover; JLR; Land Rover; Jaguar
BYD
Tata Consultancy Services; TCS
Tata Motors
Tata Steel
Infosys
Wipro
HCL; HCLTech; HCL Technologies
Tech Mahindra
Cognizant; Cognizant Technology Solutions
Accenture; Andersen Consulting; Accenture Song
Capgemini; Cap Gemini; Sogeti; Cap Gemini Ernst & Young
Atos
Eviden
CGI
T-Systems
Deutsche Telekom; Telekom; DTAG; Telekom Deutschland
T-Mobile; T-Mobile US
Vodafone
Verizon; Verizon Wireless; Verizon Communications; Bell Atlantic
AT&T; American Telephone and Telegraph
Comcast; Xfinity
NBCUniversal; NBC; NBC Universal; Universal Pictures
Disney; Walt Disney; The Walt Disney Company; Pixar; Marvel; Lucasfilm; Disney+; ABC News; ESPN; Marvel Studios; Hulu
Warner Bros. Discovery; Warner Bros; HBO; Warner Brothers; CNN; Warner Media; WarnerMedia; Time Warner; Discovery Channel
Warner Music; Warner Music Group
Universal Music; Universal Music Group; UMG
Sony; Sony Interactive Entertainment; PlayStation; Sony Group
Paramount; ViacomCBS; Viacom; MTV; Nickelodeon
CBS
Fox; Fox News; Fox Corporation
News Corp; The Wall Street Journal; Dow Jones; WSJ
The New York Times; NYT; New York Times
Washington Post
BBC; British Broadcasting Corporation
ITV
Channel 4; Channel Four
Sky; BSkyB; British Sky Broadcasting
ARD
ZDF; Zweites Deutsches Fernsehen
WDR; Westdeutscher Rundfunk
NDR; Norddeutscher Rundfunk
SWR; Südwestrundfunk
MDR; Mitteldeutscher Rundfunk
BR; Bayerischer Rundfunk
RBB; Rundfunk Berlin-Brandenburg
ORF; Österreichischer Rundfunk
SRF; Schweizer Radio und Fernsehen
DPA; Deutsche Presse-Agentur
AFP; Agence France-Presse
AP; Associated Press
FAZ; Frankfurter Allgemeine Zeitung; Frankfurter Allgemeine
SZ; Süddeutsche Zeitung
Axel Springer; Springer Verlag Axel; Bild; Bild-Zeitung
Spiegel; Der Spiegel; Spiegel Verlag
Zeit; Die Zeit; Zeitverlag
Bertelsmann
RTL; RTL Group; RTL Deutschland
Penguin Random House; Penguin; Random House; Penguin Books
Gruner + Jahr; Gruner und Jahr; G+J
ProSiebenSat.1; ProSieben; Pro7
Netflix
Spotify
Salesforce; Salesforce.com; Slack; Slack Technologies; Tableau; MuleSoft
Oracle; NetSuite; Oracle NetSuite; Sun Microsystems
SAP; SAP Concur
Software AG
Adobe; Adobe Systems; Magento
Intuit; QuickBooks; TurboTax
VMware
Broadcom
Dell; Dell Technologies; EMC; Dell EMC
Lenovo
Cisco; Cisco Systems; Webex
Sysco
Intel
AMD; Advanced Micro Devices
NVIDIA
Qualcomm
Texas Instruments; TI
TSMC; Taiwan Semiconductor; Taiwan Semiconductor Manufacturing
ASML
NXP; NXP Semiconductors
STMicroelectronics; ST Micro
Micron; Micron Technology
Samsung; Samsung Electronics
LG; LG Electronics; Lucky Goldstar
Panasonic; Matsushita
Toshiba
Hitachi
Fujitsu
NEC
Canon
Nikon
Ericsson; LM Ericsson
Nokia
Alcatel-Lucent; Alcatel; Lucent
Huawei
Xiaomi
Tencent; WeChat
Alibaba; AliExpress; Taobao; Alibaba Cloud
ByteDance; TikTok
Baidu
Twitter; X Corp
LinkedIn
Snap; Snapchat
Pinterest
Reddit
Dropbox
Zoom; Zoom Video Communications
Uber; Uber Eats; Uber Technologies
Lyft
Airbnb
Booking.com; Booking
Expedia
DoorDash
Deliveroo
Delivery Hero
Just Eat; Just Eat Takeaway; Lieferando; Takeaway.com
Zalando
Otto; Otto Group; Otto Versand
HelloFresh
N26
Trade Republic
Klarna
Adyen
Stripe
PayPal; Venmo
eBay
Etsy
Shopify
Square; Block; Block Inc; Cash App
Square Enix
Visa
Mastercard; MasterCard
American Express; AmEx; Amex
JPMorgan Chase; JPMorgan; J.P. Morgan; JP Morgan; Chase; Chase Bank; JPMC
Morgan Stanley
Goldman Sachs; Goldman
Bank of America; BofA; Merrill Lynch; Merrill; BoA
Citigroup; Citi; Citibank
Wells Fargo; Wachovia
Capital One
BlackRock; Black Rock
Blackstone
Vanguard
Fidelity; Fidelity Investments
State Street
State Farm
HSBC; Hongkong and Shanghai Banking Corporation; Hong Kong Shanghai Banking Corporation
Barclays
Lloyds; Lloyds Bank; Lloyds Banking Group; Halifax; Lloyds TSB
NatWest; Royal Bank of Scotland; RBS; NatWest Group; National Westminster Bank
RBC; Royal Bank of Canada
TD; TD Bank; Toronto-Dominion; Toronto Dominion Bank
Standard Chartered
Santander; Banco Santander
BBVA; Banco Bilbao Vizcaya Argentaria
CaixaBank; La Caixa
BNP Paribas; BNP
Société Générale; SocGen; Societe Generale
Crédit Agricole; LCL
UBS; Union Bank of Switzerland
Credit Suisse
ING; ING Group; ING-DiBa; ING DiBa
Rabobank
ABN AMRO
KfW; Kreditanstalt für Wiederaufbau
Deutsche Bank; Postbank
Commerzbank; Dresdner Bank
DZ Bank
LBBW; Landesbank Baden-Württemberg
BayernLB; Bayerische Landesbank
Helaba; Landesbank Hessen-Thüringen
Nord/LB; NordLB; Norddeutsche Landesbank
HypoVereinsbank; HVB
UniCredit
Intesa Sanpaolo; Intesa
Bundesbank; Deutsche Bundesbank
ECB; European Central Bank; EZB; Europäische Zentralbank
EIB; European Investment Bank
Allianz
AXA
Munich Re; Münchener Rück; Münchener Rückversicherung
ERGO
Swiss Re; Schweizer Rück; Swiss Reinsurance
Swiss Life
Zurich Insurance; Zurich; Zürich Versicherung
Generali; Assicurazioni Generali
HUK-Coburg; HUK
R+V; R+V Versicherung
TK; Techniker Krankenkasse; Die Techniker
AOK; Allgemeine Ortskrankenkasse
Barmer
DAK; DAK-Gesundheit
AIG; American International Group
MetLife; Metropolitan Life
Prudential
Berkshire Hathaway
Geico
UnitedHealth Group; UnitedHealthcare; UnitedHealth; Optum
Kaiser Permanente
CVS; CVS Health; CVS Pharmacy; Aetna
Walgreens; Walgreens Boots Alliance
Boots
Walmart; Wal-Mart; Wal-Mart Stores; Sam's Club
Target
Costco
Kroger
Home Depot; The Home Depot
Lowe's
Best Buy
Tesco
Sainsbury's; J Sainsbury; Sainsbury
Asda
Morrisons; Wm Morrison
Waitrose; John Lewis; John Lewis Partnership
Marks & Spencer; M&S; Marks and Sparks
Aldi Süd
Aldi Nord
Schwarz Gruppe; Schwarz Group
Lidl
Kaufland
Edeka
Rewe; Rewe Group; Penny Markt
dm; dm-drogerie markt; dm drogerie
Rossmann
MediaMarkt; MediaMarktSaturn; Ceconomy; Saturn; Media Markt
Metro
Carrefour
Auchan
Leclerc; E.Leclerc
Decathlon
IKEA; Ingka; Ingka Group
LEGO; Lego Group
Adidas
Puma
Nike; Converse
Under Armour
Lululemon
Gap; Gap Inc; Old Navy; Banana Republic
Levi's; Levi Strauss
PVH; Tommy Hilfiger; Calvin Klein
VF Corporation; The North Face; Vans; Timberland
McDonald's; McDonalds
Burger King
KFC; Kentucky Fried Chicken; Yum; Yum Brands; Pizza Hut; Taco Bell
Starbucks
Subway
Marriott; Sheraton; Ritz-Carlton; Westin
Hilton; DoubleTree
Accor; Ibis; Novotel; Mercure; AccorHotels
Hyatt
IHG; InterContinental Hotels Group; Holiday Inn
TUI
Lufthansa; Deutsche Lufthansa; DLH
Ryanair
easyJet; Easy Jet
British Airways; BA
IAG; International Airlines Group
Iberia
Air France; Air France-KLM
KLM; Koninklijke Luchtvaart Maatschappij
SWISS; Swiss International Air Lines
Austrian Airlines; AUA
SAS Scandinavian Airlines; Scandinavian Airlines
Emirates; Emirates Airline
Qatar Airways
Etihad; Etihad Airways
Turkish Airlines; THY; Türk Hava Yolları
Singapore Airlines
Qantas
United Airlines; United
Delta Air Lines; Delta; Delta Airlines
American Airlines
Southwest Airlines; Southwest
JetBlue
Airbus; EADS; Airbus Defence and Space; Airbus Helicopters; Airbus Operations
Boeing
Lockheed Martin; Lockheed
Northrop Grumman; Northrop
Raytheon; RTX; Raytheon Technologies; Pratt & Whitney; United Technologies
BAE Systems; BAE; British Aerospace
Thales
Dassault Systèmes
Dassault Aviation
Safran
Leonardo; Finmeccanica
Rheinmetall
MTU Aero Engines
Hensoldt
SpaceX; Starlink; Space Exploration Technologies
Blue Origin
NASA; National Aeronautics and Space Administration
ESA; European Space Agency
DLR; Deutsches Zentrum für Luft- und Raumfahrt
CERN; European Organization for Nuclear Research
Deutsche Bahn; DB; DB Cargo; DB Regio; DB Fernverkehr; Bahn
ÖBB; Österreichische Bundesbahnen
SBB; Schweizerische Bundesbahnen
SNCF; Société nationale des chemins de fer français
RATP
BVG; Berliner Verkehrsbetriebe
MVG; Münchner Verkehrsgesellschaft
HVV
TfL; Transport for London
DHL; Deutsche Post; DHL Group; Deutsche Post DHL; DHL Express; Deutsche Post DHL Group; DPDHL
UPS; United Parcel Service
FedEx; Federal Express; FedEx Express
USPS; United States Postal Service; US Postal Service
Royal Mail
La Poste
Hermes; Evri
Maersk; A.P. Moller-Maersk; AP Møller Mærsk; A.P. Møller – Mærsk; Moller Maersk
Hapag-Lloyd
Kühne + Nagel; Kuehne + Nagel; Kühne und Nagel; K+N
DB Schenker; Schenker
DSV
Hamburg Süd
MSC; Mediterranean Shipping Company
CMA CGM
E.ON; EON
Uniper
RWE
EnBW; Energie Baden-Württemberg
Vattenfall
Enel
Eni; Agip
Engie; GDF Suez
EDF; Électricité de France; Electricite de France
TotalEnergies; Total; Elf Aquitaine
Shell; Royal Dutch Shell
BP; British Petroleum; Aral
ExxonMobil; Exxon; Esso; Exxon Mobil; Mobil
Chevron; Texaco
ConocoPhillips
Equinor; Statoil
Ørsted; Orsted; DONG Energy
Vestas
Iberdrola
Repsol
Gazprom
Saudi Aramco; Aramco
Petrobras; Petróleo Brasileiro
Schlumberger; SLB
Halliburton
BASF; Badische Anilin- und Sodafabrik
Dow; Dow Chemical
DuPont; EI du Pont
Evonik
Covestro; Bayer MaterialScience
Lanxess
Linde; Praxair
Air Liquide
Thyssenkrupp; Thyssen Krupp; Thyssen
TK Elevator; TKE
ArcelorMittal; Arcelor; Mittal Steel
Salzgitter
Rio Tinto
BHP; BHP Billiton
Glencore; Xstrata
Holcim; LafargeHolcim; Lafarge
Heidelberg Materials; HeidelbergCement
Saint-Gobain; Compagnie de Saint-Gobain
Knauf
Hochtief
Strabag
Bilfinger
Vinci
Bouygues
Skanska
Caterpillar; CAT
John Deere; Deere & Company; Deere
Liebherr
Claas
Komatsu
Schneider Electric
ABB; Asea Brown Boveri
Honeywell
Emerson
Rockwell Automation
3M; Minnesota Mining and Manufacturing
Alstom; Bombardier Transportation
Kone
Schindler
Otis
Viessmann
Vaillant
Stihl
Kärcher
Miele
Dyson
Electrolux; AEG
Whirlpool; KitchenAid; Bauknecht
Groupe SEB; Tefal; Rowenta
Trumpf
Festo
Carl Zeiss; Zeiss
Leica
Jenoptik
Osram
Würth
Haniel
Tchibo
Dr. Oetker; Oetker
Haribo
Ferrero; Nutella
Lindt; Lindt & Sprüngli
Ritter Sport
Barilla
Lavazza
Bahlsen
Giesecke+Devrient; G+D; Giesecke & Devrient
Bundesdruckerei
TÜV Süd
TÜV Rheinland
TÜV Nord
Dekra
Fraunhofer; Fraunhofer-Gesellschaft; FhG; Fraunhofer Gesellschaft zur Förderung der angewandten Forschung
Max Planck; Max-Planck-Gesellschaft; MPG; Max Planck Society
Helmholtz; Helmholtz-Gemeinschaft
DESY; Deutsches Elektronen-Synchrotron
GIZ; Gesellschaft für Internationale Zusammenarbeit; Deutsche Gesellschaft für Internationale Zusammenarbeit; GTZ
DRK; Deutsches Rotes Kreuz
Red Cross; American Red Cross
ICRC; International Committee of the Red Cross; IKRK
Malteser; Malteser Hilfsdienst
Johanniter; Johanniter-Unfall-Hilfe
AWO; Arbeiterwohlfahrt
Caritas
Diakonie
ADAC; Allgemeiner Deutscher Automobil-Club
DFB; Deutscher Fußball-Bund
IHK; Industrie- und Handelskammer
Bundesagentur für Arbeit; Arbeitsagentur; Agentur für Arbeit
Deutsche Rentenversicherung; DRV
Bundeswehr
BMWi; BMWK; Bundesministerium für Wirtschaft
BMF; Bundesministerium der Finanzen
BAMF; Bundesamt für Migration und Flüchtlinge
BSI; Bundesamt für Sicherheit in der Informationstechnik
BKA; Bundeskriminalamt
BND; Bundesnachrichtendienst
RKI; Robert Koch-Institut
NHS; National Health Service; NHS England
HMRC; HM Revenue & Customs; Her Majesty's Revenue and Customs; His Majesty's Revenue and Customs
MoD; Ministry of Defence
DWP; Department for Work and Pensions
FBI; Federal Bureau of Investigation
CIA; Central Intelligence Agency
NSA; National Security Agency
FDA; Food and Drug Administration
CDC; Centers for Disease Control; Centers for Disease Control and Prevention
NIH; National Institutes of Health
IRS; Internal Revenue Service
EPA; Environmental Protection Agency
FAA; Federal Aviation Administration
SEC; Securities and Exchange Commission
UN; United Nations; UNO; Vereinte Nationen
UNICEF; United Nations Children's Fund; Kinderhilfswerk der Vereinten Nationen
UNESCO
UNHCR; UN Refugee Agency
WHO; World Health Organization; World Health Organisation; Weltgesundheitsorganisation
WTO; World Trade Organization
IMF; International Monetary Fund; IWF; Internationaler Währungsfonds
World Bank; Weltbank; IBRD
OECD; Organisation for Economic Co-operation and Development
NATO; North Atlantic Treaty Organization
EU Commission; European Commission; Europäische Kommission
EPO; European Patent Office; Europäisches Patentamt
WWF; World Wide Fund for Nature; World Wildlife Fund
MSF; Médecins Sans Frontières; Doctors Without Borders; Ärzte ohne Grenzen
Amnesty; Amnesty International
Greenpeace
Oxfam
Save the Children
PwC; PricewaterhouseCoopers; Price Waterhouse Coopers; Price Waterhouse; PwC Consulting; Strategy&; Pricewaterhouse
EY; Ernst & Young; EY-Parthenon; Ernst and Young
KPMG; Klynveld Peat Marwick Goerdeler; KPMG Advisory
Deloitte; Deloitte Touche Tohmatsu; Deloitte & Touche; Deloitte Consulting; Monitor Deloitte
BDO
Grant Thornton
McKinsey; McKinsey & Company; QuantumBlack
BCG; Boston Consulting Group; The Boston Consulting Group
Bain; Bain & Company
Bain Capital
Roland Berger; Roland Berger Strategy Consultants
Oliver Wyman
Marsh McLennan; Marsh & McLennan; MMC; Marsh
Kearney; A.T. Kearney; AT Kearney
Booz Allen Hamilton; Booz Allen
Bearingpoint
Sopra Steria
Aon
WTW; Willis Towers Watson; Willis; Towers Watson
Gartner
Nielsen; ACNielsen
Ipsos
GfK; Gesellschaft für Konsumforschung
Kantar
WPP; GroupM
Publicis; Publicis Groupe; Sapient; Publicis Sapient
Omnicom
IPG; Interpublic; Interpublic Group
Dentsu
Havas
Freshfields; Freshfields Bruckhaus Deringer
Linklaters
Clifford Chance
Allen & Overy; A&O; A&O Shearman
Slaughter and May
Hogan Lovells
Baker McKenzie; Baker & McKenzie
DLA Piper
Latham & Watkins; Latham
Kirkland & Ellis; Kirkland
Skadden; Skadden Arps; Skadden, Arps, Slate, Meagher & Flom
Sullivan & Cromwell
White & Case
Jones Day
Noerr
Hengeler Mueller
Gleiss Lutz
CMS; CMS Hasche Sigle
Adecco
Randstad
Manpower; ManpowerGroup
Hays
Michael Page; PageGroup; Page Group
Robert Half
Robert Walters
Kelly Services
ISS; ISS Facility Services; International Service System
Sodexo
Compass Group; Eurest
Securitas
G4S; Group 4 Securicor
Serco
Veolia; Veolia Environnement
Suez
Remondis
MIT; Massachusetts Institute of Technology
Caltech; California Institute of Technology
UCLA; University of California Los Angeles
UC Berkeley; University of California Berkeley; Berkeley University
UCSF; University of California San Francisco
UCSD; University of California San Diego
NYU; New York University
USC; University of Southern California
University of York
York University
University of Washington; UW Seattle
Washington University; Washington University in St. Louis; WashU
University of Miami
Miami University
UPenn; University of Pennsylvania; Penn
Penn State; Pennsylvania State University
Virginia Tech; Virginia Polytechnic Institute
Georgia Tech; Georgia Institute of Technology
CMU; Carnegie Mellon; Carnegie Mellon University
RIT; Rochester Institute of Technology
Texas A&M; Texas A and M University
LSE; London School of Economics; London School of Economics and Political Science
UCL; University College London
KCL; King's College London; Kings College
Imperial College; Imperial College London
ETH; ETH Zürich; Eidgenössische Technische Hochschule; Eidgenössische Technische Hochschule Zürich; Swiss Federal Institute of Technology; ETHZ
EPFL; École polytechnique fédérale de Lausanne
LMU; Ludwig-Maximilians-Universität; Ludwig-Maximilians-Universität München; LMU München; Universität München
TUM; TU München; Technische Universität München; Technical University of Munich
KIT; Karlsruher Institut für Technologie; Karlsruhe Institute of Technology
RWTH; RWTH Aachen; Rheinisch-Westfälische Technische Hochschule; Technische Hochschule Aachen
FU Berlin; Freie Universität Berlin
HU Berlin; Humboldt-Universität; Humboldt-Universität zu Berlin; Humboldt University
TU Berlin; Technische Universität Berlin; Technical University Berlin
TU Dresden; Technische Universität Dresden
TU Darmstadt; Technische Universität Darmstadt
TU Wien; Technische Universität Wien
WU Wien; Wirtschaftsuniversität Wien
HSG; Universität St. Gallen; University of St. Gallen
Goethe-Universität; Goethe-Universität Frankfurt; Universität Frankfurt; Johann Wolfgang Goethe-Universität; Johann Wolfgang Goethe-Universität Frankfurt
Universität Heidelberg; Ruprecht-Karls-Universität; Ruprecht-Karls-Universität Heidelberg; Heidelberg University
Universität Freiburg; Albert-Ludwigs-Universität; Albert-Ludwigs-Universität Freiburg
Universität Tübingen; Eberhard Karls Universität; Eberhard Karls Universität Tübingen
Universität Würzburg; Julius-Maximilians-Universität; Julius-Maximilians-Universität Würzburg
Universität Göttingen; Georg-August-Universität; Georg-August-Universität Göttingen
Universität Mainz; Johannes Gutenberg-Universität; Johannes Gutenberg-Universität Mainz
Universität Gießen; Justus-Liebig-Universität; Justus-Liebig-Universität Gießen; JLU
Universität Marburg; Philipps-Universität; Philipps-Universität Marburg
Universität Jena; Friedrich-Schiller-Universität; Friedrich-Schiller-Universität Jena
Universität Kiel; Christian-Albrechts-Universität; Christian-Albrechts-Universität zu Kiel; CAU
Universität Erlangen-Nürnberg; FAU; Friedrich-Alexander-Universität; Friedrich-Alexander-Universität Erlangen-Nürnberg
Universität Düsseldorf; Heinrich-Heine-Universität; Heinrich-Heine-Universität Düsseldorf; HHU
Universität Münster; Westfälische Wilhelms-Universität; WWU; Westfälische Wilhelms-Universität Münster
Universität Bonn; Rheinische Friedrich-Wilhelms-Universität; Rheinische Friedrich-Wilhelms-Universität Bonn
Universität Halle; Martin-Luther-Universität; Martin-Luther-Universität Halle-Wittenberg
Universität Hannover; Leibniz Universität; Leibniz Universität Hannover
Universität Greifswald; Ernst-Moritz-Arndt-Universität
Universität zu Köln; Universität Köln; Albertus-Magnus-Universität
Otto-von-Guericke-Universität; Universität Magdeburg
Carl von Ossietzky Universität; Universität Oldenburg
Charité; Charité Berlin; Charité Universitätsmedizin; Charité Universitätsmedizin Berlin; Charité – Universitätsmedizin Berlin
UKE; Universitätsklinikum Hamburg-Eppendorf; UKE Hamburg
MHH; Medizinische Hochschule Hannover
DKFZ; Deutsches Krebsforschungszentrum
AKH; AKH Wien; Allgemeines Krankenhaus Wien; Allgemeines Krankenhaus der Stadt Wien
Helios; Helios Kliniken; Helios Klinikum
Asklepios; Asklepios Kliniken
Sana; Sana Kliniken
Vivantes
Klinikum rechts der Isar; Klinikum r. d. Isar; Klinikum r.d. Isar; MRI München
Mayo Clinic
Mass General; Massachusetts General Hospital; MGH
MSK; Memorial Sloan Kettering
Cleveland Clinic
Johns Hopkins; Johns Hopkins University
GOSH; Great Ormond Street Hospital
Sciences Po; Institut d'études politiques de Paris
ENS; École normale supérieure
CNRS; Centre national de la recherche scientifique
Inria
CEA; Commissariat à l'énergie atomique
INSEE; Institut national de la statistique et des études économiques
AP-HP; Assistance Publique Hôpitaux de Paris; Assistance publique - Hôpitaux de Paris
Orange; France Télécom; France Telecom
SFR
Free; Iliad
Telefónica; Movistar; O2; O2 Telefónica; Telefonica
Telecom Italia; TIM
Swisscom
Proximus; Belgacom
KPN
Telia
Telenor
BT; British Telecom; British Telecommunications; EE; BT Group
NTT; Nippon Telegraph and Telephone
SoftBank; Soft Bank
Rakuten
Nippon Steel
Mitsui
Sumitomo
Nomura
MUFG; Mitsubishi UFJ; Mitsubishi UFJ Financial Group
SMBC; Sumitomo Mitsui Banking; Sumitomo Mitsui
Mizuho
Itaú; Itaú Unibanco; Banco Itaú
Bradesco
Embraer
Vale; Companhia Vale do Rio Doce
Natura; Natura Cosméticos
Ambev
Bimbo; Grupo Bimbo
Cemex
Mercado Libre; MercadoLibre; Mercado Livre
Infineon Technologies
Swatch; Swatch Group; Omega Watches
Rolex
Migros
Coop Schweiz
Nestlé Waters
Skf; Svenska Kullagerfabriken
Atlas Copco
Sandvik
Assa Abloy
Tetra Pak
Vestas Wind Systems
Danske Bank
Nordea
SEB; Skandinaviska Enskilda Banken
Handelsbanken
Swedbank
DNB; Den norske Bank
Supercell
Rovio
King; King Digital Entertainment; Candy Crush
Activision Blizzard; Activision; Blizzard; Blizzard Entertainment
EA; Electronic Arts; EA Sports
Ubisoft
Nintendo
Epic Games
Valve
CD Projekt; CD Projekt Red
Allegro
PKN Orlen; Orlen
PKO; PKO Bank Polski; PKO BP
LOT; LOT Polish Airlines; Polskie Linie Lotnicze
Avast
Kaspersky; Kaspersky Lab
Norton; Symantec; Gen Digital; NortonLifeLock
McAfee
CrowdStrike
Palo Alto Networks
Palantir
Snowflake
Databricks
MongoDB
GitHub
GitLab
Atlassian; Jira; Trello; Confluence
Canva
HubSpot
Workday
ServiceNow
Twilio
Cloudflare
DocuSign
OpenAI; ChatGPT
Anthropic
Hugging Face; HuggingFace
Zendesk
Asana
Notion
Figma
Duolingo
Coursera
Udemy
Wikimedia; Wikimedia Foundation; Wikipedia
Mozilla; Firefox; Mozilla Foundation
Thomson Reuters; Reuters
Bloomberg
The Economist; Economist; Economist Group
The Guardian; Guardian; Guardian Media Group
Elsevier; RELX; Reed Elsevier; LexisNexis
Wolters Kluwer
Pearson
Springer Nature; Springer
Wiley; John Wiley; John Wiley & Sons
O'Reilly; O'Reilly Media
20th Century Studios; 20th Century Fox; Twentieth Century Fox; Twentieth Century Studios
8x8
Yahoo; Yahoo!
AOL; America Online
Xerox
Kodak; Eastman Kodak
Polaroid
Bose
Harman; JBL; Harman Kardon
Garmin
TomTom
GoPro
Peloton
Rivian
Harley-Davidson; Harley
J.Crew; J. Crew
Yves Rocher
Sunrise
Haagen-Dazs; Häagen-Dazs; General Mills; Cheerios
DIE WELT; Welt
Peek & Cloppenburg; P&C
Breuninger
Galeria; Galeria Karstadt Kaufhof; Karstadt; Kaufhof
C&A
Deichmann
Fielmann
Douglas; Parfümerie Douglas
Thalia
Hugendubel
Obi
Hornbach
Bauhaus
Kingfisher; B&Q; Screwfix
Greggs
Pret A Manger; Pret
Costa; Costa Coffee
Primark; Penneys
Next
Burberry
Harrods
AutoScout24
ImmoScout24; ImmobilienScout24; Scout24
Check24
Idealo
Xing; New Work; New Work SE
StepStone
Indeed
Glassdoor
Sixt
Flix; FlixBus; FlixMobility
BlaBlaCar
Bolt
DKB; Deutsche Kreditbank
Comdirect
Consorsbank
Tiffany; Tiffany & Co
Nordstrom
Macy's
Sears
Kohl's
Publix
Whole Foods; Whole Foods Market
Trader Joe's
Chipotle
Domino's; Domino's Pizza
Papa John's
Dunkin'; Dunkin Donuts
Wendy's
BNSF; BNSF Railway; Burlington Northern Santa Fe
Amtrak; National Railroad Passenger Corporation
NYPD; New York Police Department; New York City Police Department
MTA; Metropolitan Transportation Authority
LAUSD; Los Angeles Unified School District
Colruyt
Delhaize
Ahold; Ahold Delhaize; Albert Heijn
Philip Morris; PMI; Philip Morris International
Altria
BAT; British American Tobacco
JTI; Japan Tobacco; Japan Tobacco International
Imperial Brands; Imperial Tobacco
`;
