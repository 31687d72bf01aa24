#include "exchange/PeopleHeadings.h"

namespace convenor {
namespace {
// Bulgarian, French, German, Spanish, Italian and Polish stand behind the English; what Eventbrite, Outlook,
// Google Contacts, Indico, Zoom, pretix, Microsoft Forms, Google Forms and LimeSurvey write, among it.
constexpr Heading wholeHeaders[] = {
    {"family_name",
     "family name|last name|surname|family names|surnames|lastname|attendee name: family name|last name of "
     "attendee|second name|фамилия|фамилно име|фамилия на участника|nom de famille|nom patronymique|nachname|"
     "familienname|zuname|apellido|apellidos|primer apellido|cognome|nazwisko|sn"},
    {"given_name",
     "given name|first name|forename|forenames|given names|christian name|firstname|attendee name: given "
     "name|first names|собствено име|лично име|първо име|prénom|prénoms|vorname|vornamen|rufname|nombre de "
     "pila|nombres|imię|imiona|nome di battesimo"},
    {"full_name",
     "full name|name and surname|first and last name|first name and last name|attendee name|participant|"
     "participant name|name of participant|names|attendee|delegate|delegate name|guest|guest name|display "
     "name|e-mail display name|contact name|contact|registrant|user name|name (original name)|badge "
     "name|name "
     "on badge|name and family name|your name|your full name|fn|file as|"
     "име и фамилия|имена|три имена|участник|име на участника|трите имена|"
     "nom complet|nom et prénom|prénom et nom|nom prénom|participant(e)|nom du participant|"
     "vollständiger name|vor- und nachname|name, vorname|vorname und "
     "name|teilnehmer|teilnehmerin|teilnehmende|"
     "teilnehmer/in|anzeigename|vorname nachname|"
     "nombre completo|nombre y apellidos|nombre y apellido|apellidos y nombre|participante|asistente|"
     "nome completo|nome e cognome|cognome e nome|partecipante|nominativo|"
     "imię i nazwisko|nazwisko i imię|uczestnik|uczestniczka"},
    {someName, "name|nom|nombre|nome|име"},
    {"title",
     "title|salutation|prefix|name prefix|name title|honorific|academic title|courtesy title|attendee name: "
     "title|mr/ms|mr/mrs|form of address|обръщение|титла|звание|titre|civilité|titel|anrede|akademischer "
     "titel|título|tratamiento|titolo|appellativo|tytuł|tytuł naukowy|zwrot grzecznościowy"},
    {"organisation",
     "organisation|organization|company|institution|affiliation|employer|company name|organisation name|"
     "organization name|organization 1 - name|company/organization|company / organisation|organization / "
     "company|institute|university|association|attendee company|firm|agency|entity|org|organisation you "
     "represent|name of organisation|institution/company|affiliation name|place of work|workplace|school|"
     "организация|институция|фирма|ведомство|дружество|месторабота|работодател|компания|учреждение|"
     "organisme|société|entreprise|établissement|structure|employeur|"
     "firma|unternehmen|einrichtung|institut|arbeitgeber|organisation/firma|hochschule|"
     "organización|empresa|institución|entidad|compañía|centro de trabajo|"
     "organizzazione|azienda|ente|istituzione|società|impresa|ente di appartenenza|"
     "organizacja|instytucja|przedsiębiorstwo|nazwa firmy|uczelnia|pracodawca"},
    {"function",
     "function|job title|position|role|occupation|job|profession|designation|jobtitle|job role|job position|"
     "organization 1 - title|organization title|position title|your position|post|job function|"
     "длъжност|позиция|професия|fonction|poste|profession|qualité|funktion|position|beruf|stellung|"
     "berufsbezeichnung|stellenbezeichnung|jobtitel|rolle|cargo|puesto|función|profesión|puesto de trabajo|"
     "funzione|ruolo|posizione|qualifica|professione|incarico|stanowisko|funkcja|zawód"},
    {"country",
     "country|country/region|country/region name|nation|home country|business country|business country/"
     "region|home country/region|work country|country code|country of residence|country name|attendee "
     "country|"
     "address 1 - country|residence country|country of origin|member state|"
     "държава|страна|pays|pays de résidence|land|staat|herkunftsland|país|pais|país de residencia|paese|"
     "nazione|stato|kraj|państwo"},
    {"category",
     "category|type|participant type|participant category|attendee type|ticket type|ticket|ticket "
     "name|product|"
     "categories|group|kind|registration type|type of organisation|type of participant|stakeholder group|"
     "sector|tags|group membership|labels|категория|тип|вид участник|тип участник|сектор|билет|"
     "catégorie|type de participant|secteur|kategorie|teilnehmergruppe|art der teilnahme|gruppe|sektor|"
     "categoría|tipo|tipo de participante|sector|categoria|tipo di partecipante|settore|kategoria|typ|typ "
     "uczestnika|rodzaj uczestnika"},
    {"email",
     "email|e-mail|mail|email address|e-mail address|emailaddress|your email|your e-mail address|attendee "
     "email|contact email|work email|business email|user email|e-mail 1 - value|primary email|email1|email 1|"
     "e-mails|emails|e-mail adress|email id|mailto|mail address|"
     "имейл|ел. поща|електронна поща|е-поща|e-mail адрес|имейл адрес|и-мейл|ел. адрес|емейл|мейл|"
     "courriel|adresse e-mail|adresse électronique|adresse mail|adresse courriel|mél|adresse de messagerie|"
     "e-mail-adresse|emailadresse|mailadresse|e-mailadresse|correo|correo electrónico|correo-e|dirección de "
     "correo electrónico|dirección de correo|posta elettronica|indirizzo email|indirizzo e-mail|indirizzo "
     "mail|indirizzo di posta elettronica|adres e-mail|adres email|adres mailowy|poczta elektroniczna|"
     "adres poczty elektronicznej"},
    {"phone",
     "phone|telephone|mobile|phone number|telephone number|mobile phone|cell phone|cell|mobile "
     "number|tel|gsm|"
     "business phone|work phone|home phone|primary phone|phone 1 - value|contact number|contact "
     "phone|attendee "
     "phone|mobile/phone|tel no|phone no|telephone/mobile|"
     "телефон|тел|мобилен|мобилен телефон|телефонен номер|телефон за връзка|телефон за контакт|"
     "téléphone|numéro de téléphone|portable|téléphone portable|tél|mobiltelefon|handy|telefon|telefonnummer|"
     "mobilnummer|handynummer|rufnummer|teléfono|móvil|número de teléfono|teléfono móvil|telefono|cellulare|"
     "numero di telefono|recapito telefonico|telefono cellulare|numer telefonu|telefon komórkowy|komórka|nr "
     "telefonu"},
    {"languages",
     "languages|language|spoken languages|languages spoken|working language|working languages|preferred "
     "language|language of communication|език|езици|работен език|владеени езици|langue|langues|langues "
     "parlées|langue de "
     "travail|sprache|sprachen|arbeitssprache|sprachkenntnisse|idioma|idiomas|lengua|lingua|"
     "lingue|lingue parlate|język|języki|znajomość języków"},
    {"status", "status|attendee status|registration state|registration status|approval status|participation|"
               "participation status|attendance status|rsvp|response|статус|статус на "
               "регистрацията|statut|état|teilnahmestatus|anmeldestatus|estado de la inscripción|stato della "
               "registrazione|status zgłoszenia"},
    {"photo_consent",
     "photo consent|photos|photo permission|photography consent|consent to photos|съгласие за снимки|"
     "съгласие за снимане|снимки|droit à l'image|consentement photo|fotoerlaubnis|fotoeinwilligung|"
     "einwilligung fotos|consentimiento de fotos|derechos de imagen|consenso foto|zgoda na zdjęcia|zgoda na "
     "wizerunek"},
    {"list_consent",
     "list consent|participant list consent|listed|publish name|съгласие за списък|consentement liste|"
     "einwilligung teilnehmerliste|consentimiento lista|consenso elenco|zgoda na listę"},
    {"contact_consent",
     "contact consent|share contact|share contact details|share my contact details|съгласие за контакт|"
     "consentement contact|einwilligung kontakt|consentimiento contacto|consenso contatti|zgoda na kontakt"},
    {"diet",
     "diet|dietary requirements|dietary needs|dietary restrictions|food|meal|meal preference|meal choice|"
     "dietary preferences|allergies|food allergies|dietary|special diet|meals|menu|lunch|"
     "диета|хранене|хранителни изисквания|алергии|специално меню|хранителни предпочитания|меню|"
     "régime|régime alimentaire|allergies alimentaires|restrictions alimentaires|"
     "ernährung|verpflegung|essenswunsch|diät|allergien|ernährungswünsche|essen|"
     "dieta|restricciones alimentarias|alergias|requisitos dietéticos|preferencias alimentarias|"
     "regime alimentare|allergie|esigenze alimentari|intolleranze|allergie e intolleranze|"
     "wymagania dietetyczne|alergie|preferencje żywieniowe"},
    {"access",
     "access|access needs|accessibility|accessibility needs|accessibility requirements|special needs|special "
     "assistance|disability|support needs|special requirements|достъпност|достъп|специални нужди|специални "
     "потребности|accessibilité|besoins particuliers|handicap|barrierefreiheit|besondere bedürfnisse|"
     "barrierefreier zugang|accesibilidad|necesidades especiales|discapacidad|accessibilità|esigenze "
     "particolari|disabilità|dostępność|specjalne potrzeby|niepełnosprawność"},
    {"local",
     "local|local/international|origin|local or international|местен|местен/международен|произход|origine|"
     "local/internacional|origen|provenienza|herkunft|pochodzenie|lokalny"},
    {"precedence",
     "precedence|protocol order|order of precedence|protocol rank|протоколен ред|протокол|préséance|ordre "
     "protocolaire|protokollarischer rang|rangfolge|precedencia|orden protocolario|precedenza|precedencja"},
    {"daily_limit",
     "most roles a day|daily limit|limit per day|limit a day|maximum per day|max per day|най-много роли на "
     "ден|"
     "лимит на ден|maximum par jour|limite par jour|höchstens pro tag|maximum pro tag|máximo por día|"
     "massimo al giorno|maksimum dziennie"},
    {"first_timer",
     "first time|first timer|first-timer|first time attendee|first time participant|newcomer|new participant|"
     "new attendee|first participation|нов участник|за първи път|за пръв път|първо участие|новодошъл|"
     "nouveau participant|première fois|première participation|primo-participant|erstteilnehmer|"
     "erstteilnehmerin|zum ersten mal|erstes mal|erste teilnahme|neuling|primera vez|nuevo participante|"
     "primera participación|prima volta|nuovo partecipante|prima partecipazione|pierwszy raz|po raz pierwszy|"
     "nowy uczestnik|debiutant"},
    {"days",
     "days|days of attendance|attendance days|which days|participation days|attending days|day|дни|дни на "
     "участие|ден|jours|jours de présence|tage|teilnahmetage|anwesenheitstage|días|dias|días de asistencia|"
     "giorni|giorni di partecipazione|giornate|dni|dni uczestnictwa"},
    {"id", "convenor id|person id|convenor number"},
};

// The narrow meanings stand first: a question about photos may also speak of names and lists.
constexpr Heading words[] = {
    {"photo_consent",
     "photo|photograph|picture|filmed|video+consent|снимк|снима|заснем|droit à l'image|images|"
     "foto|fotografier|fotograf|imagen+derecho|wizerunk|zdjęc|immagin"},
    {"diet", "dietary|allerg|diet|vegetarian|vegan|алерг|диет|хранител|вегетар|alimentair|ernährung|"
             "verpflegung|alimentar|alergi|żywieni|dietet|intolleranz"},
    {"access", "accessib|wheelchair|disabilit|special+needs|достъпн|инвалид|увреждан|handicap|barrierefrei|"
               "rollstuhl|accesib|discapac|disabil|niepełnospraw|dostępn|mobility"},
    {"contact_consent", "share+contact|share+email|share+e-mail|pass+contact|contact+agree|contact+consent|"
                        "споделян+контакт|споделя+имейл|partag+coordonnées|kontaktdaten|compart+contacto|"
                        "condivi+contatt|udostępni+kontakt|contacted+agree|newsletter+agree"},
    {"list_consent",
     "agree+listed|agree+list|consent+list|publish+name|published+name|name+appear|be+listed|"
     "съгласен+списък|съгласни+списък|съгласие+списък|accept+liste|apparaître+liste|figurer+liste|"
     "teilnehmerliste|autoriz+lista|aparecer+lista|acconsent+elenco|figurare+elenco|zgod+list"},
    {"first_timer",
     "your+first+time|first+time+attend|first+time+participat|за+първи+път|за+пръв+път|première+fois|"
     "erste+mal|ersten+mal|primera+vez|prima+volta|pierwszy+raz|raz+pierwszy"},
    {"days",
     "which+days|which+day|days+attend|day+attend|кои+дни|quels+jours|welche+tage|welchen+tagen|qué+días|"
     "quali+giorni|które+dni|których+dniach"},
    {"email", "e-mail+address|email+address|your+email|your+e-mail|имейл+адрес|електронна+поща|adresse+mail|"
              "adresse+électronique|mail+adresse|correo+electrónico|indirizzo+mail|adres+mail"},
    {"phone", "phone+number|mobile+number|телефон+номер|numéro+téléphone|telefonnummer|número+teléfono|"
              "numero+telefono|numer+telefonu"},
    {"organisation", "organisation+represent|organization+represent|name+organisation|name+organization|your+"
                     "organisation|your+organization|your+company|коя+организация|вашата+организация|votre+"
                     "organisme|votre+organisation|ihre+organisation|su+organización|vostra+organizzazione|"
                     "twoja+organizacja"},
    {"country",
     "which+country|your+country|country+residence|коя+държава|quel+pays|welchem+land|qué+país|quale+"
     "paese|jakiego+kraju"},
    {"function", "your+position|your+job|your+function|вашата+длъжност|votre+fonction|ihre+funktion|su+cargo|"
                 "vostro+ruolo"},
    {"languages",
     "which+languages|languages+speak|кои+езици|quelles+langues|welche+sprachen|qué+idiomas|quali+"
     "lingue|jakie+języki|język+mówi"},
    {"full_name", "your+full+name|first+last+name|вашите+имена|име+фамилия|votre+nom+prénom|vor+nachname|"
                  "nombre+apellidos|nome+cognome|imię+nazwisko"},
    {"family_name",
     "your+last+name|your+surname|your+family+name|вашата+фамилия|votre+nom+famille|ihr+nachname"},
    {"given_name", "your+first+name|your+given+name|вашето+име|votre+prénom|ihr+vorname"},
};
} // namespace

std::span<const Heading> headings()
{
    return wholeHeaders;
}

std::span<const Heading> headingWords()
{
    return words;
}
} // namespace convenor
