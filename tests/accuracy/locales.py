"""How the invented reports of one country write: words, numbers, dates, people."""

import datetime as dt
from dataclasses import dataclass, field

_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
}


@dataclass(frozen=True, slots=True)
class Locale:
    """One country's habits. `words` are those of the report's frame; `is_si` chooses the unit system."""

    code: str
    mark: str
    is_si: bool
    day: str
    dash: str
    words: dict[str, str] = field(default_factory=dict[str, str])
    surnames: tuple[str, ...] = ()
    women: tuple[str, ...] = ()
    men: tuple[str, ...] = ()

    @property
    def language(self) -> str:
        """The language's two letters."""
        return self.code[:2]

    def number(self, text: str) -> str:
        """Write a number with the country's decimal mark."""
        return text.replace(".", self.mark)

    def date(self, day: dt.date) -> str:
        """Write a day in figures."""
        return day.strftime(self.day)

    def time(self, moment: dt.datetime) -> str:
        """Write day and time."""
        return f"{self.date(moment)} {moment:%H:%M}"

    def long_date(self, day: dt.date) -> str:
        """Write a day with the month's name."""
        month = _MONTHS[self.language].split()[day.month - 1]
        if self.code == "en-US":
            return f"{month} {day.day}, {day.year}"
        if self.language == "de":
            return f"{day.day}. {month} {day.year}"
        middle = " de " if self.language in {"es", "pt"} else " "
        return f"{day.day}{middle}{month}{middle}{day.year}"


def _words(line: str) -> dict[str, str]:
    keys = "test value unit range flag patient sex born taken reported male female doctor lab previous"
    keys += " method specimen comment"
    return dict(zip(keys.split(), line.split("|"), strict=True))


_EN = _words(
    "Test|Result|Units|Reference range|Flag|Patient|Sex|Date of birth|Collected|Reported|Male|Female|Requested by|"
    "Pathology Laboratory|Previous|Method|Specimen|Comment"
)
_DE = _words(
    "Untersuchung|Ergebnis|Einheit|Referenzbereich|Hinweis|Patient|Geschlecht|Geburtsdatum|Entnahme|Berichtsdatum|"
    "männlich|weiblich|Einsender|Labor|Vorwert|Methode|Material|Kommentar"
)
_FR = _words(
    "Analyse|Résultat|Unité|Valeurs de référence|Alerte|Patient|Sexe|Date de naissance|Prélevé le|Édité le|Masculin|"
    "Féminin|Prescripteur|Laboratoire|Antériorité|Technique|Échantillon|Commentaire"
)
_ES = _words(
    "Prueba|Resultado|Unidades|Valores de referencia|Alerta|Paciente|Sexo|Fecha de nacimiento|Fecha de extracción|"
    "Fecha de informe|Hombre|Mujer|Médico|Laboratorio|Anterior|Método|Muestra|Observaciones"
)
_IT = _words(
    "Esame|Risultato|Unità|Valori di riferimento|Segnalazione|Paziente|Sesso|Data di nascita|Data prelievo|"
    "Data referto|Maschio|Femmina|Medico|Laboratorio|Precedente|Metodo|Materiale|Note"
)
_PT = _words(
    "Exame|Resultado|Unidade|Valores de referência|Alerta|Paciente|Sexo|Data de nascimento|Data da coleta|"
    "Emitido em|Masculino|Feminino|Médico|Laboratório|Anterior|Método|Material|Observações"
)
_NL = _words(
    "Bepaling|Uitslag|Eenheid|Referentiewaarden|Vlag|Patiënt|Geslacht|Geboortedatum|Afname|Rapportdatum|Man|Vrouw|"
    "Aanvrager|Laboratorium|Vorige|Methode|Materiaal|Opmerking"
)
_ENGLISH = (("Harcastle", "Pembrook", "Wexley", "Thornbury"), ("Imogen", "Clarice", "Rowena"), ("Desmond", "Alaric"))
_GERMAN = (("Brandmoser", "Quellinger", "Steinhofer"), ("Roswitha", "Heidelinde"), ("Gernot", "Ekkehard"))
_FRENCH = (("Vaudremont", "Clairefontaine", "Boisjoly"), ("Solange", "Apolline"), ("Thibault", "Gaspard"))
_SPANISH = (
    ("Villaseñor Prieto", "Montalvo Rueda", "Cifuentes Lara"),
    ("Rosaura", "Inmaculada"),
    ("Evaristo", "Leandro"),
)
_ITALIAN = (("Bellandi", "Fontanarosa", "Crescimbeni"), ("Ludovica", "Ornella"), ("Fulvio", "Gualtiero"))
_PORTUGUESE = (("Vasconcelos Pinto", "Albuquerque Reis"), ("Leopoldina", "Graciela"), ("Anselmo", "Valdemar"))
_DUTCH = (("Hoogstraten", "Meerendonk", "Kuijpers"), ("Liesbeth", "Marijke"), ("Joost", "Wouter"))

LOCALES: dict[str, Locale] = {
    locale.code: locale
    for locale in (
        Locale("en-US", ".", False, "%m/%d/%Y", "-", _EN, *_ENGLISH),
        Locale("en-GB", ".", True, "%d/%m/%Y", " - ", _EN, *_ENGLISH),
        Locale("en-AU", ".", True, "%d/%m/%Y", " - ", _EN, *_ENGLISH),
        Locale("en-ZA", ".", True, "%Y/%m/%d", " - ", _EN, *_ENGLISH),
        Locale("en-IN", ".", False, "%d-%b-%y", " - ", _EN, ("Raghunathan", "Deshmane"), ("Sulochana",), ("Bhaskar",)),
        Locale("de-DE", ",", False, "%d.%m.%Y", " - ", _DE, *_GERMAN),
        Locale("de-CH", ".", True, "%d.%m.%Y", " - ", _DE, *_GERMAN),
        Locale("fr-FR", ",", True, "%d/%m/%Y", " - ", _FR, *_FRENCH),
        Locale("es-ES", ",", False, "%d/%m/%Y", " - ", _ES, *_SPANISH),
        Locale("es-MX", ".", False, "%d/%m/%Y", " - ", _ES, *_SPANISH),
        Locale("es-AR", ",", False, "%d/%m/%y", " a ", _ES, *_SPANISH),
        Locale("it-IT", ",", False, "%d/%m/%Y", " - ", _IT, *_ITALIAN),
        Locale("pt-PT", ",", False, "%d-%m-%Y", " - ", _PT, *_PORTUGUESE),
        Locale("pt-BR", ",", False, "%d/%m/%Y", " a ", _PT, *_PORTUGUESE),
        Locale("nl-NL", ",", True, "%d-%m-%Y", " - ", _NL, *_DUTCH),
    )
}
