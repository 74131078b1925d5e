<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Analytics</name>
    <message numerus="yes">
        <source>%Ln API files</source>
        <translation><numerusform>%Ln API-Datei</numerusform><numerusform>%Ln API-Dateien</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln completed after all</source>
        <translation><numerusform>%Ln doch noch abgeschlossen</numerusform><numerusform>%Ln doch noch abgeschlossen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation><numerusform>%Ln Datei</numerusform><numerusform>%Ln Dateien</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more codes</source>
        <translation><numerusform>%Ln weiterer Code</numerusform><numerusform>%Ln weitere Codes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln values</source>
        <translation><numerusform>%Ln Wert</numerusform><numerusform>%Ln Werte</numerusform></translation>
    </message>
    <message>
        <source>1 attempt</source>
        <translation>1 Versuch</translation>
    </message>
    <message>
        <source>2 attempts</source>
        <translation>2 Versuche</translation>
    </message>
    <message>
        <source>3 or more</source>
        <translation>3 oder mehr</translation>
    </message>
    <message>
        <source>&lt; $ 0.001</source>
        <translation>&lt; 0,001 $</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Pro Tag</translation>
    </message>
    <message>
        <source>A longer time limit may help.</source>
        <translation>Eine längere Zeitgrenze kann helfen.</translation>
    </message>
    <message>
        <source>API engine</source>
        <translation>API-Engine</translation>
    </message>
    <message>
        <source>API engine, last 12 months; local is free</source>
        <translation>API-Engine, 12 Monate; lokal kostenlos</translation>
    </message>
    <message>
        <source>API engine, {step}; “–” none used; local is free</source>
        <translation>API-Engine, {step}; „–“ keine; lokal kostenlos</translation>
    </message>
    <message>
        <source>API files</source>
        <translation>API-Dateien</translation>
    </message>
    <message>
        <source>All engines</source>
        <translation>Alle Engines</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Attempts needed</source>
        <translation>Benötigte Versuche</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Charts appear after the first 5 files</source>
        <translation>Diagramme erscheinen nach den ersten 5 Dateien</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Copy the chart in words</source>
        <translation>Diagramm in Worten kopieren</translation>
    </message>
    <message>
        <source>Corrections in review</source>
        <translation>Korrekturen bei der Prüfung</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Cost per file</source>
        <translation>Kosten pro Datei</translation>
    </message>
    <message>
        <source>Cost per month</source>
        <translation>Kosten pro Monat</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>Zahlen exportieren</translation>
    </message>
    <message>
        <source>Export the figures (Ctrl+E)</source>
        <translation>Zahlen exportieren (Strg+E)</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Failures by error code</source>
        <translation>Fehler nach Fehlercode</translation>
    </message>
    <message>
        <source>Fewer files at a time may help.</source>
        <translation>Weniger Dateien gleichzeitig können helfen.</translation>
    </message>
    <message>
        <source>Figures and charts</source>
        <translation>Zahlen und Diagramme</translation>
    </message>
    <message>
        <source>Figures are being read</source>
        <translation>Zahlen werden gelesen</translation>
    </message>
    <message>
        <source>Figures as CSV, {span}</source>
        <translation>Zahlen als CSV, {span}</translation>
    </message>
    <message>
        <source>Figures cannot be read</source>
        <translation>Zahlen können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Figures of the last 30 days</source>
        <translation>Zahlen der letzten 30 Tage</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files completed, of all finished files, {step}</source>
        <translation>Abgeschlossene von allen beendeten Dateien, {step}</translation>
    </message>
    <message>
        <source>Files of</source>
        <translation>Dateien von</translation>
    </message>
    <message>
        <source>Files stopped at the time limit, {step}</source>
        <translation>An der Zeitgrenze gestoppte Dateien, {step}</translation>
    </message>
    <message>
        <source>Files {step}</source>
        <translation>Dateien {step}</translation>
    </message>
    <message>
        <source>Files, 30 days</source>
        <translation>Dateien, 30 Tage</translation>
    </message>
    <message>
        <source>From adding a file to the start of its reading, waiting included, {step}</source>
        <translation>Vom Hinzufügen bis zum Lesebeginn, {step}</translation>
    </message>
    <message>
        <source>Go to Process</source>
        <translation>Zum Verarbeiten</translation>
    </message>
    <message>
        <source>Goal is {goal}.</source>
        <translation>Ziel ist {goal}.</translation>
    </message>
    <message>
        <source>Goal is {goal}; mostly “{error}”.</source>
        <translation>Ziel ist {goal}; meist „{error}“.</translation>
    </message>
    <message>
        <source>Goal {percent}</source>
        <translation>Ziel {percent}</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>It is kept and tried again every second.</source>
        <translation>Er wird behalten und jede Sekunde erneut versucht.</translation>
    </message>
    <message>
        <source>Laboratory not printed</source>
        <translation>Labor nicht angegeben</translation>
    </message>
    <message>
        <source>Labstream figures</source>
        <translation>Labstream-Zahlen</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation>Letzte 12 Wochen</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Limit {percent}</source>
        <translation>Grenze {percent}</translation>
    </message>
    <message>
        <source>Local engine</source>
        <translation>Lokale Engine</translation>
    </message>
    <message>
        <source>Mean {step}</source>
        <translation>Mittel {step}</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>Dauer (Median)</translation>
    </message>
    <message>
        <source>Mostly “{error}”.</source>
        <translation>Meist „{error}“.</translation>
    </message>
    <message>
        <source>No file failed in the last 30 days</source>
        <translation>In den letzten 30 Tagen schlug keine Datei fehl</translation>
    </message>
    <message>
        <source>No file was read in the last 30 days</source>
        <translation>In den letzten 30 Tagen wurde keine Datei gelesen</translation>
    </message>
    <message>
        <source>No report was confirmed in the last 30 days</source>
        <translation>In den letzten 30 Tagen wurde kein Befund bestätigt</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Nicht exportiert</translation>
    </message>
    <message>
        <source>Open data settings</source>
        <translation>Dateneinstellungen öffnen</translation>
    </message>
    <message>
        <source>Open setting</source>
        <translation>Einstellung öffnen</translation>
    </message>
    <message>
        <source>PDF, scan</source>
        <translation>PDF, Scan</translation>
    </message>
    <message>
        <source>PDF, text</source>
        <translation>PDF, Text</translation>
    </message>
    <message>
        <source>Pages a day</source>
        <translation>Seiten pro Tag</translation>
    </message>
    <message>
        <source>Processing time</source>
        <translation>Verarbeitungszeit</translation>
    </message>
    <message>
        <source>Progress cannot be written now.</source>
        <translation>Der Fortschritt kann gerade nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Progress of {files} was not written in the last 7 days.</source>
        <translation>Der Fortschritt von {files} wurde in den letzten 7 Tagen nicht geschrieben.</translation>
    </message>
    <message>
        <source>Q{number} {year}</source>
        <translation>Q{number} {year}</translation>
    </message>
    <message>
        <source>Retried</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Retried files {step}</source>
        <translation>Wiederholte Dateien {step}</translation>
    </message>
    <message>
        <source>Retry success</source>
        <translation>Erfolg der Wiederholungen</translation>
    </message>
    <message>
        <source>Seconds per file, {step}</source>
        <translation>Sekunden pro Datei, {step}</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln files</source>
        <translation><numerusform>%Ln Datei zeigen</numerusform><numerusform>%Ln Dateien zeigen</numerusform></translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Als Diagramm zeigen</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show failures</source>
        <translation>Fehler zeigen</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>Dateien zeigen</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>Erfolgsquote</translation>
    </message>
    <message>
        <source>Success rate {percent} in the last 7 days.</source>
        <translation>Erfolgsquote {percent} in den letzten 7 Tagen.</translation>
    </message>
    <message>
        <source>The database did not answer. Nothing is lost.</source>
        <translation>Die Datenbank hat nicht geantwortet. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>The error codes say why.</source>
        <translation>Die Fehlercodes sagen, warum.</translation>
    </message>
    <message>
        <source>They show how files ended, how long they took and what they cost.</source>
        <translation>Sie zeigen, wie Dateien endeten, wie lange sie brauchten und was sie kosteten.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time by file type</source>
        <translation>Zeit nach Dateityp</translation>
    </message>
    <message>
        <source>Time by file type and engine</source>
        <translation>Zeit nach Dateityp und Engine</translation>
    </message>
    <message>
        <source>Time to first progress</source>
        <translation>Zeit bis zum ersten Fortschritt</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Zeit abgelaufen</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>Zeitüberschreitungen</translation>
    </message>
    <message>
        <source>Timeouts {percent}, limit is {most}.</source>
        <translation>Zeitüberschreitungen {percent}, Grenze ist {most}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Values a day</source>
        <translation>Werte pro Tag</translation>
    </message>
    <message>
        <source>Values of</source>
        <translation>Werte von</translation>
    </message>
    <message>
        <source>Values that review changed, of all confirmed, last 30 days</source>
        <translation>Werte, die die Prüfung geändert hat, von allen bestätigten, letzte 30 Tage</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>completed after all</source>
        <translation>doch noch abgeschlossen</translation>
    </message>
    <message>
        <source>few files</source>
        <translation>wenige Dateien</translation>
    </message>
    <message>
        <source>for {files} · local $ 0</source>
        <translation>für {files} · lokal 0 $</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>von {first} bis {last}</translation>
    </message>
    <message>
        <source>last {last}, lowest {low}, highest {high}</source>
        <translation>zuletzt {last}, niedrigster {low}, höchster {high}</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>median {median}, p95 {p95}, {files}</source>
        <translation>Median {median}, p95 {p95}, {files}</translation>
    </message>
    <message>
        <source>median {time}</source>
        <translation>Median {time}</translation>
    </message>
    <message>
        <source>no API files · local $ 0</source>
        <translation>keine API-Dateien · lokal 0 $</translation>
    </message>
    <message>
        <source>no file has ended</source>
        <translation>keine Datei ist beendet</translation>
    </message>
    <message>
        <source>no file was read</source>
        <translation>keine Datei wurde gelesen</translation>
    </message>
    <message>
        <source>no files</source>
        <translation>keine Dateien</translation>
    </message>
    <message>
        <source>none used</source>
        <translation>nicht genutzt</translation>
    </message>
    <message>
        <source>not completed</source>
        <translation>nicht abgeschlossen</translation>
    </message>
    <message>
        <source>of {files}</source>
        <translation>von {files}</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>p95 {time}</source>
        <translation>p95 {time}</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>pro Tag</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>pro Monat</translation>
    </message>
    <message>
        <source>per quarter</source>
        <translation>pro Quartal</translation>
    </message>
    <message>
        <source>per week</source>
        <translation>pro Woche</translation>
    </message>
    <message>
        <source>per year</source>
        <translation>pro Jahr</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>{change} s to the 30 days before</source>
        <translation>{change} s zu den 30 Tagen davor</translation>
    </message>
    <message>
        <source>{change} to the 30 days before</source>
        <translation>{change} zu den 30 Tagen davor</translation>
    </message>
    <message>
        <source>{cost} for {files} · local $ 0</source>
        <translation>{cost} für {files} · lokal 0 $</translation>
    </message>
    <message>
        <source>{cost}, {files}</source>
        <translation>{cost}, {files}</translation>
    </message>
    <message>
        <source>{count} below the goal of {goal}</source>
        <translation>{count} unter dem Ziel von {goal}</translation>
    </message>
    <message>
        <source>{failed} of {files}, last 30 days · click a bar to see the files</source>
        <translation>{failed} von {files}, 30 Tage · Klick auf Balken: Dateien</translation>
    </message>
    <message>
        <source>{failed} of {files}, last 30 days · {more} in the table</source>
        <translation>{failed} von {files}, letzte 30 Tage · {more} in der Tabelle</translation>
    </message>
    <message>
        <source>{files}, few</source>
        <translation>{files}, wenige</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{name}, nothing to draw</source>
        <translation>{name}, nichts zu zeichnen</translation>
    </message>
    <message>
        <source>{name}: median {median}, p95 {p95}, {files}</source>
        <translation>{name}: Median {median}, p95 {p95}, {files}</translation>
    </message>
    <message>
        <source>{name}: {percent}, {corrected} of {values} changed</source>
        <translation>{name}: {percent}, {corrected} geändert, {values}</translation>
    </message>
    <message>
        <source>{now}, was {before}</source>
        <translation>{now}, vorher {before}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{number} a day, {total} in all</source>
        <translation>{number} pro Tag, insgesamt {total}</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>{percent} of files retried, limit is {most}.</source>
        <translation>{percent} der Dateien wiederholt, Grenze ist {most}.</translation>
    </message>
    <message>
        <source>{percent}, {completed} of {files} completed</source>
        <translation>{percent}, {completed} von {files} abgeschlossen</translation>
    </message>
    <message>
        <source>{percent}, {part} of {files}</source>
        <translation>{percent}, {part} von {files}</translation>
    </message>
    <message>
        <source>{time} per file on average, limit is {most}.</source>
        <translation>{time} pro Datei im Mittel, Grenze ist {most}.</translation>
    </message>
    <message>
        <source>{values} confirmed</source>
        <translation>{values} bestätigt</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message numerus="yes">
        <source>%1 of %Ln files completed</source>
        <translation><numerusform>%1 von %Ln Datei abgeschlossen</numerusform><numerusform>%1 von %Ln Dateien abgeschlossen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation><numerusform>%Ln abgebrochen</numerusform><numerusform>%Ln abgebrochen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation><numerusform>%Ln fehlgeschlagen</numerusform><numerusform>%Ln fehlgeschlagen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files wait for your answer</source>
        <translation><numerusform>%Ln Datei wartet auf Ihre Antwort</numerusform><numerusform>%Ln Dateien warten auf Ihre Antwort</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln timed out</source>
        <translation><numerusform>%Ln mit abgelaufener Zeit</numerusform><numerusform>%Ln mit abgelaufener Zeit</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>All %Ln files completed</source>
        <translation><numerusform>Alle %Ln Dateien abgeschlossen</numerusform><numerusform>Alle %Ln Dateien abgeschlossen</numerusform></translation>
    </message>
    <message>
        <source>No file could be completed</source>
        <translation>Keine Datei konnte abgeschlossen werden</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Labstream asks before many pages go to the API.</source>
        <translation>Noch wurde nichts gesendet. Labstream fragt, bevor viele Seiten an die API gehen.</translation>
    </message>
    <message>
        <source>Open Labstream</source>
        <translation>Labstream öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Session cancelled</source>
        <translation>Sitzung abgebrochen</translation>
    </message>
    <message>
        <source>The file is completed</source>
        <translation>Die Datei ist abgeschlossen</translation>
    </message>
    <message>
        <source>The values are ready for review.</source>
        <translation>Die Werte können geprüft werden.</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>{ended} of {total} files, {percent} %</source>
        <translation>{ended} von {total} Dateien, {percent} %</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message numerus="yes">
        <source>%Ln files wait and can be resumed at the next start.</source>
        <translation><numerusform>%Ln Datei wartet und kann beim nächsten Start fortgesetzt werden.</numerusform><numerusform>%Ln Dateien warten und können beim nächsten Start fortgesetzt werden.</numerusform></translation>
    </message>
    <message>
        <source>Files are still being read</source>
        <translation>Es werden noch Dateien gelesen</translation>
    </message>
    <message>
        <source>Finish in the tray</source>
        <translation>Im Infobereich fertig lesen</translation>
    </message>
    <message>
        <source>Keep reading</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>Pause and quit</source>
        <translation>Anhalten und beenden</translation>
    </message>
    <message>
        <source>Quit Labstream</source>
        <translation>Labstream beenden</translation>
    </message>
    <message>
        <source>What is finished is kept.</source>
        <translation>Was fertig ist, bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation><numerusform>%Ln Datei</numerusform><numerusform>%Ln Dateien</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports</source>
        <translation><numerusform>%Ln Befund</numerusform><numerusform>%Ln Befunde</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln values</source>
        <translation><numerusform>%Ln Wert</numerusform><numerusform>%Ln Werte</numerusform></translation>
    </message>
    <message>
        <source>Everything is encrypted with a new key. Write down the new recovery phrase; older backups keep theirs.</source>
        <translation>Alles ist mit einem neuen Schlüssel verschlüsselt. Schreiben Sie den neuen Wiederherstellungssatz auf; ältere Sicherungen behalten ihren.</translation>
    </message>
    <message>
        <source>Everything of Labstream in {folder} was deleted. What you exported or backed up elsewhere stays.</source>
        <translation>Alles von Labstream in {folder} wurde gelöscht. Was Sie anderswohin exportiert oder gesichert haben, bleibt.</translation>
    </message>
    <message>
        <source>The backup holds now: {files}, {reports}, {values}.</source>
        <translation>Die Sicherung enthält jetzt: {files}, {reports}, {values}.</translation>
    </message>
    <message>
        <source>The data lies in {folder} now.</source>
        <translation>Die Daten liegen jetzt in {folder}.</translation>
    </message>
    <message>
        <source>The old files stay in {folder}.</source>
        <translation>Die alten Dateien bleiben in {folder}.</translation>
    </message>
    <message>
        <source>The old files were removed.</source>
        <translation>Die alten Dateien wurden entfernt.</translation>
    </message>
    <message>
        <source>What it replaced is kept: {path}</source>
        <translation>Was sie ersetzt hat, liegt hier: {path}</translation>
    </message>
</context>
<context>
    <name>DataDesk</name>
    <message>
        <source>Backup to {name}</source>
        <translation>Sicherung nach {name}</translation>
    </message>
    <message>
        <source>Changing the key</source>
        <translation>Schlüssel wird geändert</translation>
    </message>
    <message>
        <source>Deleting all data</source>
        <translation>Alle Daten werden gelöscht</translation>
    </message>
    <message>
        <source>Moving the data folder</source>
        <translation>Datenordner wird verschoben</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Sicherung wird wiederhergestellt</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>dd MMM</source>
        <translation>dd. MMM</translation>
    </message>
    <message>
        <source>dd MMM yyyy</source>
        <translation>dd. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>EngineDesk</name>
    <message>
        <source>The price was not saved: the data folder does not take it ({why}).</source>
        <translation>Der Preis wurde nicht gespeichert: Der Datenordner nimmt ihn nicht an ({why}).</translation>
    </message>
    <message>
        <source>The price was not saved: {why}.</source>
        <translation>Der Preis wurde nicht gespeichert: {why}.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>API account has no credit left</source>
        <translation>Das API-Konto hat kein Guthaben mehr</translation>
    </message>
    <message>
        <source>API did not answer in time</source>
        <translation>Die API hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>API does not take this request</source>
        <translation>Die API nimmt diese Anfrage nicht an</translation>
    </message>
    <message>
        <source>Address cannot be fetched</source>
        <translation>Die Adresse kann nicht abgerufen werden</translation>
    </message>
    <message>
        <source>Agree to this host in the settings or with --consent-host, or use the local engine.</source>
        <translation>Stimmen Sie diesem Host in den Einstellungen oder mit --consent-host zu, oder nutzen Sie die lokale Engine.</translation>
    </message>
    <message>
        <source>Allow your account to read the file, then retry.</source>
        <translation>Erlauben Sie Ihrem Konto, die Datei zu lesen, und wiederholen Sie dann.</translation>
    </message>
    <message>
        <source>Answers that came are kept and paid once; the other files wait.</source>
        <translation>Eingetroffene Antworten werden behalten und nur einmal bezahlt; die anderen Dateien warten.</translation>
    </message>
    <message>
        <source>Backup cannot be restored</source>
        <translation>Die Sicherung kann nicht wiederhergestellt werden</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Check that it is a laboratory report.</source>
        <translation>Prüfen Sie, ob es ein Laborbefund ist.</translation>
    </message>
    <message>
        <source>Check the API's address, and whether a login page or proxy stands in the way; then retry.</source>
        <translation>Prüfen Sie die Adresse der API und ob eine Anmeldeseite oder ein Proxy im Weg steht; wiederholen Sie dann.</translation>
    </message>
    <message>
        <source>Check the address and the connection, then retry.</source>
        <translation>Prüfen Sie Adresse und Verbindung und wiederholen Sie dann.</translation>
    </message>
    <message>
        <source>Check the connection and retry, or use the local engine.</source>
        <translation>Prüfen Sie die Verbindung und wiederholen Sie, oder nutzen Sie die lokale Engine.</translation>
    </message>
    <message>
        <source>Check the file's name, put it back or connect its drive, then retry.</source>
        <translation>Prüfen Sie den Namen der Datei, legen Sie sie zurück oder schließen Sie ihr Laufwerk an und wiederholen Sie dann.</translation>
    </message>
    <message>
        <source>Check the key, or use the local engine.</source>
        <translation>Prüfen Sie den Schlüssel, oder nutzen Sie die lokale Engine.</translation>
    </message>
    <message>
        <source>Choose a JSON file of Labstream, or a FHIR R4 bundle in JSON.</source>
        <translation>Wählen Sie eine JSON-Datei von Labstream oder ein FHIR-R4-Bundle in JSON.</translation>
    </message>
    <message>
        <source>Choose a folder that your account may write to, or connect its drive.</source>
        <translation>Wählen Sie einen Ordner, in den Ihr Konto schreiben darf, oder schließen Sie sein Laufwerk an.</translation>
    </message>
    <message>
        <source>Choose a model that the API offers, then retry.</source>
        <translation>Wählen Sie ein Modell, das die API anbietet, und wiederholen Sie dann.</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>Choose another model, or a key that may use this one.</source>
        <translation>Wählen Sie ein anderes Modell oder einen Schlüssel, der dieses nutzen darf.</translation>
    </message>
    <message>
        <source>Choose another model, or use the local engine. Retrying will not help.</source>
        <translation>Wählen Sie ein anderes Modell, oder nutzen Sie die lokale Engine. Wiederholen hilft nicht.</translation>
    </message>
    <message>
        <source>Close other programs and retry, or save the document with smaller pictures.</source>
        <translation>Schließen Sie andere Programme und wiederholen Sie, oder speichern Sie das Dokument mit kleineren Bildern.</translation>
    </message>
    <message>
        <source>Close the other Labstream, then try again.</source>
        <translation>Schließen Sie das andere Labstream und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Compare it with the one that was printed with this backup: 24 words, in their order.</source>
        <translation>Vergleichen Sie ihn mit dem, der mit dieser Sicherung gedruckt wurde: 24 Wörter in ihrer Reihenfolge.</translation>
    </message>
    <message>
        <source>Data folder is in use</source>
        <translation>Der Datenordner wird benutzt</translation>
    </message>
    <message>
        <source>Disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>Document is over the page limit</source>
        <translation>Das Dokument überschreitet die Seitengrenze</translation>
    </message>
    <message>
        <source>Document needs too much memory</source>
        <translation>Das Dokument braucht zu viel Speicher</translation>
    </message>
    <message>
        <source>Enter a key in the settings, or use the local engine.</source>
        <translation>Geben Sie einen Schlüssel in den Einstellungen ein, oder nutzen Sie die lokale Engine.</translation>
    </message>
    <message>
        <source>File cannot be imported</source>
        <translation>Die Datei kann nicht importiert werden</translation>
    </message>
    <message>
        <source>File cannot be written</source>
        <translation>Die Datei kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>File is empty</source>
        <translation>Die Datei ist leer</translation>
    </message>
    <message>
        <source>File is no PDF or picture</source>
        <translation>Die Datei ist weder PDF noch Bild</translation>
    </message>
    <message>
        <source>File is not there</source>
        <translation>Die Datei ist nicht da</translation>
    </message>
    <message>
        <source>File is over the size limit</source>
        <translation>Die Datei überschreitet die Größengrenze</translation>
    </message>
    <message>
        <source>File may not be read</source>
        <translation>Die Datei darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>Free 200 MB, then retry.</source>
        <translation>Geben Sie 200 MB frei und wiederholen Sie dann.</translation>
    </message>
    <message>
        <source>It cannot be opened; nothing was saved.</source>
        <translation>Es kann nicht geöffnet werden; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>It holds no bytes; nothing was read.</source>
        <translation>Sie enthält keine Bytes; nichts wurde gelesen.</translation>
    </message>
    <message>
        <source>It was not opened, to protect this computer's memory.</source>
        <translation>Es wurde nicht geöffnet, um den Speicher dieses Computers zu schützen.</translation>
    </message>
    <message>
        <source>It was not opened.</source>
        <translation>Es wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>It was not read.</source>
        <translation>Nichts davon wurde gelesen.</translation>
    </message>
    <message>
        <source>Key may not use this model</source>
        <translation>Der Schlüssel darf dieses Modell nicht nutzen</translation>
    </message>
    <message>
        <source>Leave it, or open Labstream again later: answers are collected while it runs.</source>
        <translation>Lassen Sie sie laufen, oder öffnen Sie Labstream später wieder: Antworten werden abgeholt, während es läuft.</translation>
    </message>
    <message>
        <source>No lab values on the pages</source>
        <translation>Keine Laborwerte auf den Seiten</translation>
    </message>
    <message>
        <source>No page of it can be read; nothing was saved.</source>
        <translation>Keine seiner Seiten kann gelesen werden; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>No text can be read</source>
        <translation>Es ist kein Text lesbar</translation>
    </message>
    <message>
        <source>Nothing from it was read.</source>
        <translation>Nichts daraus wurde gelesen.</translation>
    </message>
    <message>
        <source>Nothing from this file was saved.</source>
        <translation>Aus dieser Datei wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Nothing from this file was saved; the others go on.</source>
        <translation>Aus dieser Datei wurde nichts gespeichert; die anderen laufen weiter.</translation>
    </message>
    <message>
        <source>Nothing more was sent; what was paid for is kept.</source>
        <translation>Es wurde nichts weiter gesendet; was bezahlt ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Nothing of it was stored.</source>
        <translation>Nichts daraus wurde gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was exported; a file that was there before is unchanged.</source>
        <translation>Nichts wurde exportiert; eine schon vorhandene Datei ist unverändert.</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>Nichts wurde gelesen.</translation>
    </message>
    <message>
        <source>Nothing was replaced.</source>
        <translation>Nichts wurde ersetzt.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Open it in another program, save it again and add the new file. Retrying will not help.</source>
        <translation>Öffnen Sie es in einem anderen Programm, speichern Sie es neu und fügen Sie die neue Datei hinzu. Wiederholen hilft nicht.</translation>
    </message>
    <message>
        <source>PDF asks for a password</source>
        <translation>Das PDF verlangt ein Passwort</translation>
    </message>
    <message>
        <source>PDF is damaged</source>
        <translation>Das PDF ist beschädigt</translation>
    </message>
    <message>
        <source>Pages that were read are kept for the next attempt; no values were saved.</source>
        <translation>Gelesene Seiten werden für den nächsten Versuch behalten; es wurden keine Werte gespeichert.</translation>
    </message>
    <message>
        <source>Picture has too many pixels</source>
        <translation>Das Bild hat zu viele Pixel</translation>
    </message>
    <message>
        <source>Picture is damaged</source>
        <translation>Das Bild ist beschädigt</translation>
    </message>
    <message>
        <source>Raise the limit in the settings, or add only the pages with results.</source>
        <translation>Erhöhen Sie die Grenze in den Einstellungen, oder fügen Sie nur die Seiten mit Ergebnissen hinzu.</translation>
    </message>
    <message>
        <source>Raise the limit in the settings, or save the report with smaller pictures.</source>
        <translation>Erhöhen Sie die Grenze in den Einstellungen, oder speichern Sie den Befund mit kleineren Bildern.</translation>
    </message>
    <message>
        <source>Raise the limit in the settings, wait for the next month, or use the local engine.</source>
        <translation>Erhöhen Sie die Grenze in den Einstellungen, warten Sie auf den nächsten Monat, oder nutzen Sie die lokale Engine.</translation>
    </message>
    <message>
        <source>Reading stopped unexpectedly</source>
        <translation>Das Lesen brach unerwartet ab</translation>
    </message>
    <message>
        <source>Reading was stopped to protect this computer; nothing from it was saved.</source>
        <translation>Das Lesen wurde gestoppt, um diesen Computer zu schützen; nichts daraus wurde gespeichert.</translation>
    </message>
    <message>
        <source>Recovery phrase does not fit</source>
        <translation>Der Wiederherstellungssatz passt nicht</translation>
    </message>
    <message>
        <source>Results cannot be stored</source>
        <translation>Die Ergebnisse können nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Results do not hold together</source>
        <translation>Die Ergebnisse passen nicht zusammen</translation>
    </message>
    <message>
        <source>Resume to have the rest read at the usual price, or use the local engine.</source>
        <translation>Setzen Sie fort, um den Rest zum üblichen Preis lesen zu lassen, oder nutzen Sie die lokale Engine.</translation>
    </message>
    <message>
        <source>Retry it when you want it read.</source>
        <translation>Wiederholen Sie sie, wenn Sie sie lesen lassen wollen.</translation>
    </message>
    <message>
        <source>Retry later, or use the local engine.</source>
        <translation>Wiederholen Sie später, oder nutzen Sie die lokale Engine.</translation>
    </message>
    <message>
        <source>Retry with a longer time limit.</source>
        <translation>Wiederholen Sie mit einer längeren Zeitgrenze.</translation>
    </message>
    <message>
        <source>Retry, or use the local engine.</source>
        <translation>Wiederholen Sie, oder nutzen Sie die lokale Engine.</translation>
    </message>
    <message>
        <source>Retry; if it happens again, report it with the log.</source>
        <translation>Wiederholen Sie; geschieht es erneut, melden Sie es mit dem Protokoll.</translation>
    </message>
    <message>
        <source>Retry; if it happens again, save the document anew in another program.</source>
        <translation>Wiederholen Sie; geschieht es erneut, speichern Sie das Dokument in einem anderen Programm neu.</translation>
    </message>
    <message>
        <source>Run `labstream doctor`, then retry.</source>
        <translation>Führen Sie `labstream doctor` aus und wiederholen Sie dann.</translation>
    </message>
    <message>
        <source>Save a copy without the password and add that file.</source>
        <translation>Speichern Sie eine Kopie ohne Passwort und fügen Sie diese hinzu.</translation>
    </message>
    <message>
        <source>Save it at a lower resolution (300 dpi is plenty) and add that file.</source>
        <translation>Speichern Sie es mit geringerer Auflösung (300 dpi genügen) und fügen Sie diese Datei hinzu.</translation>
    </message>
    <message>
        <source>Save or send the report again and add the new file. Retrying will not help.</source>
        <translation>Speichern oder senden Sie den Befund erneut und fügen Sie die neue Datei hinzu. Wiederholen hilft nicht.</translation>
    </message>
    <message>
        <source>Save the report as PDF, PNG, JPEG, TIFF, WEBP, HEIC or BMP and add that file.</source>
        <translation>Speichern Sie den Befund als PDF, PNG, JPEG, TIFF, WEBP, HEIC oder BMP und fügen Sie diese Datei hinzu.</translation>
    </message>
    <message>
        <source>Scan or photograph the report again. Retrying will not help.</source>
        <translation>Scannen oder fotografieren Sie den Befund erneut. Wiederholen hilft nicht.</translation>
    </message>
    <message>
        <source>Sending was not agreed to</source>
        <translation>Dem Senden wurde nicht zugestimmt</translation>
    </message>
    <message>
        <source>Stopped at the time limit</source>
        <translation>An der Zeitgrenze gestoppt</translation>
    </message>
    <message>
        <source>Take a new photo: flat, in daylight, the whole page. Retrying the same one seldom helps.</source>
        <translation>Machen Sie ein neues Foto: flach, bei Tageslicht, die ganze Seite. Dasselbe zu wiederholen hilft selten.</translation>
    </message>
    <message>
        <source>The API answers within a day; nothing is lost when Labstream is closed meanwhile.</source>
        <translation>Die API antwortet innerhalb eines Tages; nichts geht verloren, wenn Labstream inzwischen geschlossen wird.</translation>
    </message>
    <message>
        <source>The API asks to slow down</source>
        <translation>Die API bittet um langsameres Tempo</translation>
    </message>
    <message>
        <source>The API cannot be reached</source>
        <translation>Die API ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The API lacks this model</source>
        <translation>Die API hat dieses Modell nicht</translation>
    </message>
    <message>
        <source>The API needs a key</source>
        <translation>Die API braucht einen Schlüssel</translation>
    </message>
    <message>
        <source>The API refused the key</source>
        <translation>Die API hat den Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>The API reports an internal error</source>
        <translation>Die API meldet einen internen Fehler</translation>
    </message>
    <message>
        <source>The API's address is not safe</source>
        <translation>Die Adresse der API ist nicht sicher</translation>
    </message>
    <message>
        <source>The API's filter stopped the answer</source>
        <translation>Der Filter der API hat die Antwort gestoppt</translation>
    </message>
    <message>
        <source>The answers come as a batch</source>
        <translation>Die Antworten kommen als Stapel</translation>
    </message>
    <message>
        <source>The batch ended without all answers</source>
        <translation>Der Stapel endete ohne alle Antworten</translation>
    </message>
    <message>
        <source>The database did not accept them; what was saved before is kept.</source>
        <translation>Die Datenbank hat sie nicht angenommen; was vorher gespeichert wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The file waits; nothing is lost.</source>
        <translation>Die Datei wartet; nichts ist verloren.</translation>
    </message>
    <message>
        <source>The file was stopped on request; no values were saved.</source>
        <translation>Die Datei wurde auf Wunsch gestoppt; es wurden keine Werte gespeichert.</translation>
    </message>
    <message>
        <source>The model declined this document</source>
        <translation>Das Modell hat dieses Dokument abgelehnt</translation>
    </message>
    <message>
        <source>The model's answer was cut off</source>
        <translation>Die Antwort des Modells wurde abgeschnitten</translation>
    </message>
    <message>
        <source>The pages are blank or too blurred; the file is kept, no values were taken.</source>
        <translation>Die Seiten sind leer oder zu unscharf; die Datei wird behalten, es wurden keine Werte übernommen.</translation>
    </message>
    <message>
        <source>The part that reads this document ended; other files were not touched, nothing from this one was saved.</source>
        <translation>Der Teil, der dieses Dokument liest, ist abgestürzt; andere Dateien blieben unberührt, aus dieser wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The system refused to open it; nothing from it was read.</source>
        <translation>Das System hat das Öffnen verweigert; nichts daraus wurde gelesen.</translation>
    </message>
    <message>
        <source>The text was read and is kept; no values were found.</source>
        <translation>Der Text wurde gelesen und behalten; es wurden keine Werte gefunden.</translation>
    </message>
    <message>
        <source>This file was not saved; earlier ones are.</source>
        <translation>Diese Datei wurde nicht gespeichert; frühere sind es.</translation>
    </message>
    <message>
        <source>This month's spending limit is reached</source>
        <translation>Die Ausgabengrenze dieses Monats ist erreicht</translation>
    </message>
    <message>
        <source>Top up the account, or use the local engine.</source>
        <translation>Laden Sie das Konto auf, oder nutzen Sie die lokale Engine.</translation>
    </message>
    <message>
        <source>Unexpected error in Labstream</source>
        <translation>Unerwarteter Fehler in Labstream</translation>
    </message>
    <message>
        <source>Use an address that begins with https; plain http is allowed to this computer alone.</source>
        <translation>Nutzen Sie eine Adresse, die mit https beginnt; einfaches http ist nur zu diesem Computer erlaubt.</translation>
    </message>
    <message>
        <source>Use the local engine. Retrying will not help.</source>
        <translation>Nutzen Sie die lokale Engine. Wiederholen hilft nicht.</translation>
    </message>
    <message>
        <source>Wait a little and retry.</source>
        <translation>Warten Sie ein wenig und wiederholen Sie.</translation>
    </message>
    <message>
        <source>Waiting files are kept.</source>
        <translation>Wartende Dateien werden behalten.</translation>
    </message>
    <message>
        <source>What came back is no answer</source>
        <translation>Was zurückkam, ist keine Antwort</translation>
    </message>
    <message>
        <source>What was read is kept for checking; nothing was accepted.</source>
        <translation>Was gelesen wurde, wird zum Prüfen behalten; nichts wurde übernommen.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Confirmed values only</source>
        <translation>Nur bestätigte Werte</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>For Excel (marks the file as UTF-8)</source>
        <translation>Für Excel (kennzeichnet die Datei als UTF-8)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>None of these values is confirmed yet.</source>
        <translation>Noch keiner dieser Werte ist bestätigt.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Put the documents inside</source>
        <translation>Dokumente mit hineinlegen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Zurück (Alt+Links)</translation>
    </message>
    <message>
        <source>Choose a value to see its line on the page. F8 goes to the next one to check, Ctrl+Enter confirms.</source>
        <translation>Wählen Sie einen Wert, um seine Zeile auf der Seite zu sehen. F8 geht zum nächsten zu prüfenden, Strg+Eingabe bestätigt.</translation>
    </message>
    <message>
        <source>Codes, times, sizes, versions and settings, for the one who is to find out what went wrong. It holds no names, values or texts, and nothing is sent: it is only copied.</source>
        <translation>Codes, Zeiten, Größen, Versionen und Einstellungen für die Person, die herausfinden soll, was schiefging. Er enthält keine Namen, Werte oder Texte, und nichts wird gesendet: Er wird nur kopiert.</translation>
    </message>
    <message>
        <source>Confirmed values are drawn over time in Results.</source>
        <translation>Ergebnisse zeigt bestätigte Werte im Zeitverlauf.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy problem report</source>
        <translation>Problembericht kopieren</translation>
    </message>
    <message>
        <source>Each row shows where its file is and how long it takes. A click on a row opens its details.</source>
        <translation>Jede Zeile zeigt, wo ihre Datei ist und wie lange sie braucht. Ein Klick auf eine Zeile öffnet ihre Einzelheiten.</translation>
    </message>
    <message>
        <source>Errors by name</source>
        <translation>Fehler nach Namen</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Vor (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help – Labstream</source>
        <translation>Hilfe – Labstream</translation>
    </message>
    <message>
        <source>Hide the hints</source>
        <translation>Hinweise ausblenden</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Anleitungen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open results</source>
        <translation>Ergebnisse öffnen</translation>
    </message>
    <message>
        <source>Open review</source>
        <translation>Prüfung öffnen</translation>
    </message>
    <message>
        <source>Problem report</source>
        <translation>Problembericht</translation>
    </message>
    <message>
        <source>Problem report copied</source>
        <translation>Problembericht kopiert</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>Das Protokoll ist leer.</translation>
    </message>
    <message>
        <source>The newest lines stand last. They hold codes, times and sizes; no names, values or file names.</source>
        <translation>Die neuesten Zeilen stehen zuletzt. Sie enthalten Codes, Zeiten und Größen; keine Namen, Werte oder Dateinamen.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Try another word, or clear the search.</source>
        <translation>Versuchen Sie ein anderes Wort, oder leeren Sie die Suche.</translation>
    </message>
    <message>
        <source>Try it once more. If it happens again, pass the problem report on; it holds no names and no values.</source>
        <translation>Versuchen Sie es noch einmal. Geschieht es erneut, geben Sie den Problembericht weiter; er enthält keine Namen und keine Werte.</translation>
    </message>
    <message>
        <source>Trying again can help.</source>
        <translation>Ein neuer Versuch kann helfen.</translation>
    </message>
    <message>
        <source>Trying again with the same file does not help.</source>
        <translation>Ein neuer Versuch mit derselben Datei hilft nicht.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>What was read is stored. Review shows every value beside its line on the page.</source>
        <translation>Was gelesen wurde, ist gespeichert. Prüfen zeigt jeden Wert neben seiner Zeile auf der Seite.</translation>
    </message>
    <message>
        <source>What was stored is kept, and files that are being read go on. What you did last may not have been carried out.</source>
        <translation>Was gespeichert wurde, bleibt, und Dateien, die gelesen werden, laufen weiter. Was Sie zuletzt taten, wurde vielleicht nicht ausgeführt.</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Wenn etwas schiefgeht</translation>
    </message>
    <message>
        <source>With the names of files that did not complete</source>
        <translation>Mit den Namen der Dateien, die nicht abgeschlossen wurden</translation>
    </message>
    <message>
        <source>the folder of this language</source>
        <translation>de</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count}-mal</translation>
    </message>
    <message>
        <source>{step} of {steps}</source>
        <translation>{step} von {steps}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%1 of %Ln completed</source>
        <translation><numerusform>%1 von %Ln fertig</numerusform><numerusform>%1 von %Ln fertig</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln reviewed</source>
        <translation><numerusform>%1 von %Ln geprüft</numerusform><numerusform>%1 von %Ln geprüft</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents that no other session uses</source>
        <translation><numerusform>%Ln Dokument, das keine andere Sitzung nutzt</numerusform><numerusform>%Ln Dokumente, die keine andere Sitzung nutzt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents with their values, since other sessions use them</source>
        <translation><numerusform>%Ln Dokument mit seinen Werten, da eine andere Sitzung es nutzt</numerusform><numerusform>%Ln Dokumente mit ihren Werten, da andere Sitzungen sie nutzen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation><numerusform>%Ln Datei</numerusform><numerusform>%Ln Dateien</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more files did not complete: open the session</source>
        <translation><numerusform>%Ln weitere Datei wurde nicht abgeschlossen: Sitzung öffnen</numerusform><numerusform>%Ln weitere Dateien wurden nicht abgeschlossen: Sitzung öffnen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these values you have confirmed</source>
        <translation><numerusform>%Ln dieser Werte haben Sie bestätigt</numerusform><numerusform>%Ln dieser Werte haben Sie bestätigt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation><numerusform>%Ln Person</numerusform><numerusform>%Ln Personen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation><numerusform>%Ln Sitzung</numerusform><numerusform>%Ln Sitzungen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln values</source>
        <translation><numerusform>%Ln Wert</numerusform><numerusform>%Ln Werte</numerusform></translation>
    </message>
    <message>
        <source>1 completed</source>
        <translation>1 abgeschlossen</translation>
    </message>
    <message>
        <source>&lt; $ 0.01</source>
        <translation>&lt; 0,01 $</translation>
    </message>
    <message>
        <source>API engine</source>
        <translation>API-Engine</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln completed</source>
        <translation><numerusform>Alle %Ln abgeschlossen</numerusform><numerusform>Alle %Ln abgeschlossen</numerusform></translation>
    </message>
    <message>
        <source>All completed</source>
        <translation>Alle abgeschlossen</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>Jedes Datum</translation>
    </message>
    <message>
        <source>Any engine</source>
        <translation>Jede Engine</translation>
    </message>
    <message>
        <source>Any file type</source>
        <translation>Jeder Dateityp</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Any picture</source>
        <translation>Jedes Bild</translation>
    </message>
    <message>
        <source>Change a filter, or clear all of them.</source>
        <translation>Ändern Sie einen Filter, oder löschen Sie alle.</translation>
    </message>
    <message>
        <source>Choose days</source>
        <translation>Tage wählen</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>Tage wählen …</translation>
    </message>
    <message>
        <source>Chosen session</source>
        <translation>Gewählte Sitzung</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation>Sitzung löschen</translation>
    </message>
    <message>
        <source>Delete session…</source>
        <translation>Sitzung löschen …</translation>
    </message>
    <message>
        <source>Delete the session of {day}?</source>
        <translation>Sitzung löschen ({day})?</translation>
    </message>
    <message>
        <source>Delete this session</source>
        <translation>Diese Sitzung löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete with %Ln confirmed values</source>
        <translation><numerusform>Mit %Ln bestätigten Wert löschen</numerusform><numerusform>Mit %Ln bestätigten Werten löschen</numerusform></translation>
    </message>
    <message>
        <source>Deleted, and cannot be brought back</source>
        <translation>Gelöscht und nicht zurückzuholen</translation>
    </message>
    <message>
        <source>Deleted:</source>
        <translation>Gelöscht:</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Every file you add is read in a session; sessions are kept here.</source>
        <translation>Jede Datei, die Sie hinzufügen, wird in einer Sitzung gelesen; hier werden Sitzungen aufbewahrt.</translation>
    </message>
    <message>
        <source>Every session stays here until you delete it</source>
        <translation>Jede Sitzung bleibt hier, bis Sie sie löschen</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>Erneut exportieren</translation>
    </message>
    <message>
        <source>Export again…</source>
        <translation>Erneut exportieren …</translation>
    </message>
    <message>
        <source>Export session of {day} again</source>
        <translation>Sitzung erneut exportieren ({day})</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Dateityp</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Folder “{name}”, {files}</source>
        <translation>Ordner „{name}“, {files}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Go to Process</source>
        <translation>Zum Verarbeiten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Kept:</source>
        <translation>Bleibt:</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Local engine</source>
        <translation>Lokale Engine</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Keine Datei</translation>
    </message>
    <message>
        <source>No session matches</source>
        <translation>Keine Sitzung passt</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>Noch keine Sitzung</translation>
    </message>
    <message>
        <source>None completed</source>
        <translation>Keine abgeschlossen</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht beendet</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Nichts zu prüfen</translation>
    </message>
    <message>
        <source>Open review</source>
        <translation>Prüfung öffnen</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <source>Open session of {day}</source>
        <translation>Sitzung öffnen ({day})</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Partly completed</source>
        <translation>Teilweise abgeschlossen</translation>
    </message>
    <message>
        <source>Past sessions</source>
        <translation>Frühere Sitzungen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Read all documents again…</source>
        <translation>Alle Dokumente neu lesen …</translation>
    </message>
    <message>
        <source>Read all files again…</source>
        <translation>Alle Dateien neu lesen …</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln files</source>
        <translation><numerusform>%Ln Datei wiederholen</numerusform><numerusform>%Ln Dateien wiederholen</numerusform></translation>
    </message>
    <message>
        <source>Retry failed files</source>
        <translation>Fehlgeschlagene Dateien wiederholen</translation>
    </message>
    <message>
        <source>Retry failed files of {day}</source>
        <translation>Fehlgeschlagene Dateien wiederholen ({day})</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Sample reports</source>
        <translation>Beispielbefunde</translation>
    </message>
    <message>
        <source>Search file names, people, tests</source>
        <translation>Dateien, Personen, Werte suchen</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Session deleted.</source>
        <translation>Sitzung gelöscht.</translation>
    </message>
    <message>
        <source>Sessions cannot be read</source>
        <translation>Sitzungen können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Diese Tage zeigen</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Summary and keys</source>
        <translation>Zusammenfassung und Tasten</translation>
    </message>
    <message>
        <source>The database did not answer. Nothing is lost; sessions are kept.</source>
        <translation>Die Datenbank hat nicht geantwortet. Nichts ist verloren; Sitzungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>This session ({day})</source>
        <translation>Diese Sitzung ({day})</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>With cancelled files</source>
        <translation>Mit abgebrochenen Dateien</translation>
    </message>
    <message>
        <source>With failed files</source>
        <translation>Mit fehlgeschlagenen Dateien</translation>
    </message>
    <message>
        <source>With timed-out files</source>
        <translation>Mit Zeitüberschreitungen</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation><numerusform>und %Ln weitere</numerusform><numerusform>und %Ln weitere</numerusform></translation>
    </message>
    <message>
        <source>confirmed values of {files} as {format}</source>
        <translation>bestätigte Werte von {files} als {format}</translation>
    </message>
    <message>
        <source>export again</source>
        <translation>erneut exportieren</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>retry failed</source>
        <translation>fehlgeschlagene wiederholen</translation>
    </message>
    <message>
        <source>search</source>
        <translation>suchen</translation>
    </message>
    <message>
        <source>sorted downwards</source>
        <translation>absteigend sortiert</translation>
    </message>
    <message>
        <source>sorted upwards</source>
        <translation>aufsteigend sortiert</translation>
    </message>
    <message>
        <source>the original files on your disk, and what you have exported</source>
        <translation>die ursprünglichen Dateien auf Ihrem Datenträger, und was Sie exportiert haben</translation>
    </message>
    <message numerus="yes">
        <source>the record of %Ln files and their attempts</source>
        <translation><numerusform>der Eintrag von %Ln Datei und ihren Versuchen</numerusform><numerusform>der Eintrag von %Ln Dateien und ihren Versuchen</numerusform></translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>{documents}, with {values}</source>
        <translation>{documents}, dazu {values}</translation>
    </message>
    <message>
        <source>{files} as {format}</source>
        <translation>{files} als {format}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} bis {end}</translation>
    </message>
    <message>
        <source>{values} that no other session has</source>
        <translation>{values}, die keine andere Sitzung hat</translation>
    </message>
</context>
<context>
    <name>HistoryDesk</name>
    <message>
        <source>This session is being read. Cancel it first, then delete it.</source>
        <translation>Diese Sitzung wird gerade gelesen. Brechen Sie sie erst ab, dann löschen Sie sie.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%Ln documents were here already and stay as they are</source>
        <translation><numerusform>%Ln Dokument war schon da und bleibt, wie es ist</numerusform><numerusform>%Ln Dokumente waren schon da und bleiben, wie sie sind</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents were here in part and have all of it now</source>
        <translation><numerusform>%Ln Dokument war zum Teil da und ist jetzt vollständig</numerusform><numerusform>%Ln Dokumente waren zum Teil da und sind jetzt vollständig</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries hold no laboratory value</source>
        <translation><numerusform>%Ln Eintrag enthält keinen Laborwert</numerusform><numerusform>%Ln Einträge enthalten keinen Laborwert</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports</source>
        <translation><numerusform>%Ln Befund</numerusform><numerusform>%Ln Befunde</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln values</source>
        <translation><numerusform>%Ln Wert</numerusform><numerusform>%Ln Werte</numerusform></translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import the results of %Ln files?</source>
        <translation><numerusform>Ergebnisse von %Ln Datei importieren?</numerusform><numerusform>Ergebnisse von %Ln Dateien importieren?</numerusform></translation>
    </message>
    <message>
        <source>Their values, people and confirmations are added. Documents that are here already stay as they are.</source>
        <translation>Ihre Werte, Personen und Bestätigungen werden hinzugefügt. Dokumente, die schon da sind, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>{values} of {reports} imported</source>
        <translation>Importiert: {values}, {reports}</translation>
    </message>
</context>
<context>
    <name>IndexDesk</name>
    <message>
        <source>taken in anew</source>
        <translation>neu aufgebaut</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs failed</source>
        <translation><numerusform>%Ln Aufgabe fehlgeschlagen</numerusform><numerusform>%Ln Aufgaben fehlgeschlagen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs running</source>
        <translation><numerusform>%Ln Aufgabe läuft</numerusform><numerusform>%Ln Aufgaben laufen</numerusform></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Clear ended</source>
        <translation>Beendete entfernen</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Jobs: none is running</source>
        <translation>Aufgaben: keine läuft</translation>
    </message>
    <message>
        <source>Nothing else was touched. Try again; if it happens again, report it with the log.</source>
        <translation>Sonst wurde nichts berührt. Versuchen Sie es erneut; geschieht es wieder, melden Sie es mit dem Protokoll.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Search by meaning</source>
        <translation>Suche nach Bedeutung</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Suchindex</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt …</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Zeit abgelaufen</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Wartet, bis sie an der Reihe ist</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message numerus="yes">
        <source>%Ln files were left out</source>
        <translation><numerusform>%Ln Datei wurde ausgelassen</numerusform><numerusform>%Ln Dateien wurden ausgelassen</numerusform></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Show all…</source>
        <translation>Alle zeigen…</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation><numerusform>%1 und %Ln weitere</numerusform><numerusform>%1 und %Ln weitere</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files in %2 sessions were interrupted</source>
        <translation><numerusform>%Ln Datei in %2 Sitzungen wurde unterbrochen</numerusform><numerusform>%Ln Dateien in %2 Sitzungen wurden unterbrochen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were interrupted</source>
        <translation><numerusform>%Ln Datei wurde unterbrochen</numerusform><numerusform>%Ln Dateien wurden unterbrochen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not added</source>
        <translation><numerusform>%Ln Datei wurde nicht hinzugefügt</numerusform><numerusform>%Ln Dateien wurden nicht hinzugefügt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln finished files are kept.</source>
        <translation><numerusform>%Ln fertige Datei bleibt erhalten.</numerusform><numerusform>%Ln fertige Dateien bleiben erhalten.</numerusform></translation>
    </message>
    <message>
        <source>A backup is due</source>
        <translation>Eine Sicherung ist fällig</translation>
    </message>
    <message>
        <source>Add again</source>
        <translation>Erneut hinzufügen</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Jetzt sichern …</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Ruhen lassen</translation>
    </message>
    <message>
        <source>Nothing is lost: what was read is kept in memory and stored as soon as it can be.</source>
        <translation>Nichts ist verloren: Was gelesen wurde, bleibt im Arbeitsspeicher und wird gespeichert, sobald es geht.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Progress cannot be stored now</source>
        <translation>Der Fortschritt kann gerade nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Alle fortsetzen</translation>
    </message>
    <message>
        <source>The files themselves are as they were.</source>
        <translation>Die Dateien selbst sind unverändert.</translation>
    </message>
    <message>
        <source>The others wait; nothing that was read is read again.</source>
        <translation>Die anderen warten; nichts Gelesenes wird noch einmal gelesen.</translation>
    </message>
</context>
<context>
    <name>OpeningProblem</name>
    <message>
        <source>A setting cannot be used</source>
        <translation>Eine Einstellung ist unbrauchbar</translation>
    </message>
    <message>
        <source>Allow your account to write into the folder, then try again.</source>
        <translation>Erlauben Sie Ihrem Konto, in den Ordner zu schreiben, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Another program holds it. Nothing was changed.</source>
        <translation>Ein anderes Programm hält sie. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Bring it to the front. If it hangs, end it and try again.</source>
        <translation>Holen Sie es nach vorn. Hängt es, beenden Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check that the drive is connected and works, then try again.</source>
        <translation>Prüfen Sie, ob das Laufwerk angeschlossen ist und funktioniert, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Choose the data folder</source>
        <translation>Datenordner wählen</translation>
    </message>
    <message>
        <source>Close other Labstream windows and commands, then try again.</source>
        <translation>Schließen Sie andere Labstream-Fenster und -Befehle und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Connect its drive, then try again; or choose where the folder is now.</source>
        <translation>Schließen Sie sein Laufwerk an und versuchen Sie es erneut, oder wählen Sie, wo der Ordner jetzt liegt.</translation>
    </message>
    <message>
        <source>Connect the drive that it lies on, then try again.</source>
        <translation>Schließen Sie das Laufwerk an, auf dem er liegt, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Correct the file {path}, or move it away to start with the defaults, then try again.</source>
        <translation>Berichtigen Sie die Datei {path}, oder legen Sie sie beiseite, um mit den Voreinstellungen zu beginnen, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>Free 200 MB on this disk, then try again.</source>
        <translation>Geben Sie auf diesem Datenträger 200 MB frei, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Install the newer Labstream and start that one.</source>
        <translation>Installieren Sie das neuere Labstream und starten Sie dieses.</translation>
    </message>
    <message>
        <source>It was left as it is; the documents you added are still where you had them.</source>
        <translation>Sie wurde so gelassen, wie sie ist; die Dokumente, die Sie hinzugefügt haben, liegen noch, wo Sie sie hatten.</translation>
    </message>
    <message>
        <source>Labstream cannot open its database without free space. What is stored there is kept.</source>
        <translation>Ohne freien Platz kann Labstream seine Datenbank nicht öffnen. Was darin gespeichert ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Labstream is open already</source>
        <translation>Labstream ist schon geöffnet</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was opened and nothing was changed.</source>
        <translation>Nichts wurde geöffnet und nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was read and nothing was changed.</source>
        <translation>Nichts wurde gelesen und nichts geändert.</translation>
    </message>
    <message>
        <source>Put back a copy of the data folder from a backup, then try again.</source>
        <translation>Legen Sie eine Kopie des Datenordners aus einer Sicherung zurück und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Put back the database and the key that belong together, then try again.</source>
        <translation>Legen Sie Datenbank und Schlüssel zurück, die zusammengehören, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>The data folder is not reachable</source>
        <translation>Der Datenordner ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The data folder may not be written</source>
        <translation>In den Datenordner darf nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The database cannot be read</source>
        <translation>Die Datenbank kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>Die Datenbank ist beschädigt</translation>
    </message>
    <message>
        <source>The database is from a newer Labstream</source>
        <translation>Die Datenbank stammt von einem neueren Labstream</translation>
    </message>
    <message>
        <source>The database is in use</source>
        <translation>Die Datenbank wird benutzt</translation>
    </message>
    <message>
        <source>The disk reported an error</source>
        <translation>Der Datenträger meldet einen Fehler</translation>
    </message>
    <message>
        <source>The file is no Labstream database, was cut off, or its key does not fit. It was left as it is.</source>
        <translation>Die Datei ist keine Labstream-Datenbank, wurde abgeschnitten, oder ihr Schlüssel passt nicht. Sie wurde so gelassen, wie sie ist.</translation>
    </message>
    <message>
        <source>The key of the database is missing</source>
        <translation>Der Schlüssel der Datenbank fehlt</translation>
    </message>
    <message>
        <source>The window that is open did not answer, so no files were added.</source>
        <translation>Das offene Fenster hat nicht geantwortet, deshalb wurden keine Dateien hinzugefügt.</translation>
    </message>
    <message>
        <source>This version does not know it. It was left as it is.</source>
        <translation>Diese Version kennt sie nicht. Sie wurde so gelassen, wie sie ist.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Unlock this computer's key store, or put the key file back, then try again.</source>
        <translation>Entsperren Sie den Schlüsselspeicher dieses Computers, oder legen Sie die Schlüsseldatei zurück, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Without it nothing can be read. The database was left as it is.</source>
        <translation>Ohne ihn kann nichts gelesen werden. Die Datenbank wurde so gelassen, wie sie ist.</translation>
    </message>
    <message>
        <source>Your sessions are not lost.</source>
        <translation>Ihre Sitzungen sind nicht verloren.</translation>
    </message>
    <message>
        <source>Your sessions are not lost: they lie in {folder}.</source>
        <translation>Ihre Sitzungen sind nicht verloren: Sie liegen in {folder}.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>%Ln reports</source>
        <translation><numerusform>%Ln Befund</numerusform><numerusform>%Ln Befunde</numerusform></translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>Eine neue Person</translation>
    </message>
    <message>
        <source>All reports of the chosen person move to {name}. This can be undone.</source>
        <translation>Alle Befunde der gewählten Person gehen zu {name} über. Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Answer stored</source>
        <translation>Antwort gespeichert</translation>
    </message>
    <message>
        <source>Born {printed} here, {known} on other reports</source>
        <translation>Hier geboren am {printed}, auf anderen Befunden am {known}</translation>
    </message>
    <message>
        <source>Born {printed} on this report, {known} on those of {name}</source>
        <translation>Auf diesem Befund geboren am {printed}, auf denen von {name} am {known}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Changes of people</source>
        <translation>Änderungen an Personen</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Person wählen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Every report has its person.</source>
        <translation>Jeder Befund hat seine Person.</translation>
    </message>
    <message>
        <source>It is not certain whose report this is</source>
        <translation>Es ist nicht sicher, wessen Befund das ist</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Getrennt halten</translation>
    </message>
    <message>
        <source>Keep without a person</source>
        <translation>Ohne Person behalten</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>So lassen, wie es ist</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merge with {name}</source>
        <translation>Mit {name} zusammenführen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move reports of {name}</source>
        <translation>Befunde von {name} verschieben</translation>
    </message>
    <message>
        <source>Move there</source>
        <translation>Dorthin verschieben</translation>
    </message>
    <message>
        <source>Move to {name}</source>
        <translation>Zu {name} verschieben</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the new person</source>
        <translation>Name der neuen Person</translation>
    </message>
    <message>
        <source>No birth date, and another patient number than {name}</source>
        <translation>Kein Geburtsdatum, und eine andere Patientennummer als {name}</translation>
    </message>
    <message>
        <source>No birth date, and another sex than {name}</source>
        <translation>Kein Geburtsdatum, und ein anderes Geschlecht als {name}</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <source>No name; the patient number is that of {name}</source>
        <translation>Kein Name; die Patientennummer ist die von {name}</translation>
    </message>
    <message>
        <source>Nobody was merged, renamed or given other reports yet.</source>
        <translation>Noch wurde niemand zusammengeführt, umbenannt oder bekam andere Befunde.</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Person of {report}</source>
        <translation>Person zu {report}</translation>
    </message>
    <message>
        <source>Printed as {printed}; {name} has the same birth date or number</source>
        <translation>Gedruckt als {printed}; {name} hat dasselbe Geburtsdatum oder dieselbe Nummer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>{name} umbenennen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Reports are kept apart until you say whose they are. Every answer can be undone.</source>
        <translation>Befunde werden getrennt gehalten, bis Sie sagen, wem sie gehören. Jede Antwort lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Reports keep the name that they print, and new ones still find this person.</source>
        <translation>Befunde behalten den gedruckten Namen, und neue finden weiterhin zu dieser Person.</translation>
    </message>
    <message>
        <source>Reports of {before} became those of a new person, {name}</source>
        <translation>Befunde von {before} gehören nun einer neuen Person, {name}</translation>
    </message>
    <message>
        <source>Reports of {before} were moved to {name}</source>
        <translation>Befunde von {before} wurden zu {name} verschoben</translation>
    </message>
    <message>
        <source>Reports were left with {name}</source>
        <translation>Befunde blieben bei {name}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>The report prints no name</source>
        <translation>Auf dem Befund steht kein Name</translation>
    </message>
    <message>
        <source>The same person is</source>
        <translation>Dieselbe Person ist</translation>
    </message>
    <message>
        <source>There is another {name}</source>
        <translation>Es gibt noch jemanden namens {name}</translation>
    </message>
    <message>
        <source>There is another {name}, {born}</source>
        <translation>Es gibt noch jemanden namens {name}, {born}</translation>
    </message>
    <message>
        <source>They are the reports of</source>
        <translation>Es sind die Befunde von</translation>
    </message>
    <message>
        <source>Tick the reports that are not {name}'s. This can be undone.</source>
        <translation>Haken Sie die Befunde an, die nicht zu {name} gehören. Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Tick what is to be taken back. Where newer changes are about the same people, those come first.</source>
        <translation>Haken Sie an, was zurückgenommen werden soll. Betreffen neuere Änderungen dieselben Personen, kommen diese zuerst.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Wer ist das?</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>geboren {day}</translation>
    </message>
    <message>
        <source>newer changes come first</source>
        <translation>neuere Änderungen kommen zuerst</translation>
    </message>
    <message>
        <source>somebody who is gone</source>
        <translation>jemand, den es nicht mehr gibt</translation>
    </message>
    <message>
        <source>{before} was merged with {name}</source>
        <translation>{before} wurde mit {name} zusammengeführt</translation>
    </message>
    <message>
        <source>{before} was renamed {name}</source>
        <translation>{before} wurde in {name} umbenannt</translation>
    </message>
</context>
<context>
    <name>Process</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 (all with text) to %2 (all as pictures)</source>
        <translation>%1 (alle mit Text) bis %2 (alle als Bilder)</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>%1 are hidden by the filter.</source>
        <translation>%1 sind durch den Filter verborgen.</translation>
    </message>
    <message>
        <source>%1 available</source>
        <translation>%1 möglich</translation>
    </message>
    <message>
        <source>%1 from %2 are ready to check.</source>
        <translation>%1 aus %2 können geprüft werden.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 is not supported. Save it as PDF.</source>
        <translation>%1 wird nicht unterstützt. Speichern Sie es als PDF.</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln files</source>
        <translation><numerusform>%1 von %Ln Datei</numerusform><numerusform>%1 von %Ln Dateien</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln questions are answered.</source>
        <translation><numerusform>%1 von %Ln Frage ist beantwortet.</numerusform><numerusform>%1 von %Ln Fragen sind beantwortet.</numerusform></translation>
    </message>
    <message>
        <source>%1 of work in %2</source>
        <translation>%1 Arbeit in %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempts</source>
        <translation><numerusform>%Ln Versuch</numerusform><numerusform>%Ln Versuchen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation><numerusform>%Ln Byte</numerusform><numerusform>%Ln Bytes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls unknown</source>
        <translation><numerusform>%Ln Aufruf unbekannt</numerusform><numerusform>%Ln Aufrufe unbekannt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation><numerusform>%Ln abgebrochen</numerusform><numerusform>%Ln abgebrochen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln completed</source>
        <translation><numerusform>%Ln abgeschlossen</numerusform><numerusform>%Ln abgeschlossen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln completed files are kept.</source>
        <translation><numerusform>%Ln abgeschlossene Datei bleibt erhalten.</numerusform><numerusform>%Ln abgeschlossene Dateien bleiben erhalten.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln completed files are ready to check.</source>
        <translation><numerusform>%Ln abgeschlossene Datei kann geprüft werden.</numerusform><numerusform>%Ln abgeschlossene Dateien können geprüft werden.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation><numerusform>%Ln fehlgeschlagen</numerusform><numerusform>%Ln fehlgeschlagen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation><numerusform>%Ln Datei</numerusform><numerusform>%Ln Dateien</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are left; they go on where they were.</source>
        <translation><numerusform>%Ln Datei ist übrig; sie geht weiter, wo sie war.</numerusform><numerusform>%Ln Dateien sind übrig; sie gehen weiter, wo sie waren.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files cancelled</source>
        <translation><numerusform>%Ln Datei abgebrochen</numerusform><numerusform>%Ln Dateien abgebrochen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be counted</source>
        <translation><numerusform>%Ln Datei konnte nicht gezählt werden</numerusform><numerusform>%Ln Dateien konnten nicht gezählt werden</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files failed</source>
        <translation><numerusform>%Ln Datei fehlgeschlagen</numerusform><numerusform>%Ln Dateien fehlgeschlagen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files wait; nothing is lost.</source>
        <translation><numerusform>%Ln Datei wartet; nichts ist verloren.</numerusform><numerusform>%Ln Dateien warten; nichts ist verloren.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were completed and are kept.</source>
        <translation><numerusform>%Ln Datei wurde abgeschlossen und bleibt erhalten.</numerusform><numerusform>%Ln Dateien wurden abgeschlossen und bleiben erhalten.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were interrupted</source>
        <translation><numerusform>%Ln Datei wurde unterbrochen</numerusform><numerusform>%Ln Dateien wurden unterbrochen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not supported and are left out</source>
        <translation><numerusform>%Ln weitere wird nicht unterstützt und ausgelassen</numerusform><numerusform>%Ln weitere werden nicht unterstützt und ausgelassen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation><numerusform>%Ln Seite</numerusform><numerusform>%Ln Seiten</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln percent</source>
        <translation><numerusform>%Ln Prozent</numerusform><numerusform>%Ln Prozent</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln timed out</source>
        <translation><numerusform>%Ln mit abgelaufener Zeit</numerusform><numerusform>%Ln mit abgelaufener Zeit</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation><numerusform>%Ln zu prüfen</numerusform><numerusform>%Ln zu prüfen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln values</source>
        <translation><numerusform>%Ln Wert</numerusform><numerusform>%Ln Werte</numerusform></translation>
    </message>
    <message>
        <source>1 Watch it work</source>
        <translation>1 Zusehen</translation>
    </message>
    <message>
        <source>2 Check against the page</source>
        <translation>2 Mit der Seite vergleichen</translation>
    </message>
    <message>
        <source>3 Follow over time</source>
        <translation>3 Im Zeitverlauf verfolgen</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>About %1 with %2.</source>
        <translation>Etwa %1 mit %2.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Add files (Ctrl+O)</source>
        <translation>Dateien hinzufügen (Strg+O)</translation>
    </message>
    <message>
        <source>Add lab reports</source>
        <translation>Laborbefunde hinzufügen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln attempts are used.</source>
        <translation><numerusform>%Ln Versuch ist verbraucht.</numerusform><numerusform>Alle %Ln Versuche sind verbraucht.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>All %Ln files completed</source>
        <translation><numerusform>Alle %Ln Dateien abgeschlossen</numerusform><numerusform>Alle %Ln Dateien abgeschlossen</numerusform></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Another program is working on this session</source>
        <translation>Ein anderes Programm arbeitet an dieser Sitzung</translation>
    </message>
    <message>
        <source>Another program is working on this session.</source>
        <translation>Ein anderes Programm arbeitet an dieser Sitzung.</translation>
    </message>
    <message>
        <source>Another program works on this session</source>
        <translation>Ein anderes Programm arbeitet an dieser Sitzung</translation>
    </message>
    <message>
        <source>Answered within a day at a lower price; Labstream may be closed meanwhile</source>
        <translation>Antwort innerhalb eines Tages zu geringerem Preis; Labstream darf solange geschlossen sein</translation>
    </message>
    <message>
        <source>As a batch, answered within a day: about %1 to %2.</source>
        <translation>Als Stapel, Antwort innerhalb eines Tages: etwa %1 bis %2.</translation>
    </message>
    <message>
        <source>As a batch, answered within a day: about %1.</source>
        <translation>Als Stapel, Antwort innerhalb eines Tages: etwa %1.</translation>
    </message>
    <message>
        <source>At least %1 (%2)</source>
        <translation>Mindestens %1 (%2)</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Attempt %1: %2</source>
        <translation>Versuch %1: %2</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Attempts %1 to %2: %3</source>
        <translation>Versuche %1 bis %2: %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln files</source>
        <translation><numerusform>%Ln Datei abbrechen</numerusform><numerusform>%Ln Dateien abbrechen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln files?</source>
        <translation><numerusform>%Ln Datei abbrechen?</numerusform><numerusform>%Ln Dateien abbrechen?</numerusform></translation>
    </message>
    <message>
        <source>Cancel (Ctrl+.): completed files are kept</source>
        <translation>Abbrechen (Strg+.): Abgeschlossene Dateien bleiben erhalten</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Choose a folder of lab reports</source>
        <translation>Ordner mit Laborbefunden wählen</translation>
    </message>
    <message>
        <source>Choose files...</source>
        <translation>Dateien wählen …</translation>
    </message>
    <message>
        <source>Choose folder (Ctrl+Shift+O)</source>
        <translation>Ordner wählen (Strg+Umschalt+O)</translation>
    </message>
    <message>
        <source>Choose folder...</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Choose lab reports</source>
        <translation>Laborbefunde wählen</translation>
    </message>
    <message>
        <source>Choose the file to read instead</source>
        <translation>Datei wählen, die stattdessen gelesen wird</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Einzelheiten schließen</translation>
    </message>
    <message>
        <source>Close page</source>
        <translation>Seite schließen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Confirmed values join your trends and can be exported.</source>
        <translation>Bestätigte Werte gehen in Ihre Verläufe ein und lassen sich exportieren.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Copy problem report</source>
        <translation>Problembericht kopieren</translation>
    </message>
    <message>
        <source>Copy problem report without names</source>
        <translation>Problembericht ohne Namen kopieren</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Einzelheiten zu %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Drawing the page…</source>
        <translation>Seite wird gezeichnet …</translation>
    </message>
    <message>
        <source>Drop lab reports here</source>
        <translation>Laborbefunde hier ablegen</translation>
    </message>
    <message numerus="yes">
        <source>Drop to add %Ln files</source>
        <translation><numerusform>Ablegen, um %Ln Datei hinzuzufügen</numerusform><numerusform>Ablegen, um %Ln Dateien hinzuzufügen</numerusform></translation>
    </message>
    <message>
        <source>Drop to add 1 picture</source>
        <translation>Ablegen, um 1 Bild hinzuzufügen</translation>
    </message>
    <message>
        <source>Drop to add these files</source>
        <translation>Ablegen, um diese Dateien hinzuzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Drop to import the results of %Ln files</source>
        <translation><numerusform>Ablegen, um die Ergebnisse von %Ln Datei zu importieren</numerusform><numerusform>Ablegen, um die Ergebnisse von %Ln Dateien zu importieren</numerusform></translation>
    </message>
    <message>
        <source>Drop zone</source>
        <translation>Ablagefläche</translation>
    </message>
    <message>
        <source>Each file shows its stage, its time and any problem while it is read.</source>
        <translation>Jede Datei zeigt beim Lesen ihren Schritt, ihre Zeit und jedes Problem.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Engine settings</source>
        <translation>Engine-Einstellungen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Enter its password, or save a copy without one and replace the file.</source>
        <translation>Geben Sie sein Passwort ein, oder speichern Sie eine Kopie ohne Passwort und ersetzen Sie die Datei.</translation>
    </message>
    <message>
        <source>Enter password...</source>
        <translation>Passwort eingeben …</translation>
    </message>
    <message>
        <source>Every value stays tied to the line of the page it was read from.</source>
        <translation>Jeder Wert bleibt mit der Zeile der Seite verbunden, aus der er gelesen wurde.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Failed or timed out</source>
        <translation>Fehlgeschlagen oder Zeit abgelaufen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files can be added and wait; nothing is sent until the engine is ready.</source>
        <translation>Dateien können hinzugefügt werden und warten; nichts wird gesendet, bis die Engine bereit ist.</translation>
    </message>
    <message>
        <source>Filter files</source>
        <translation>Dateien filtern</translation>
    </message>
    <message>
        <source>Finish the files being read first</source>
        <translation>Angefangene Dateien erst fertig lesen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Found / what to do</source>
        <translation>Gefunden / zu tun</translation>
    </message>
    <message>
        <source>Handed over to %1 as a batch</source>
        <translation>Als Stapel an %1 übergeben</translation>
    </message>
    <message>
        <source>IMAGE</source>
        <translation>BILD</translation>
    </message>
    <message>
        <source>It is no PDF or picture.</source>
        <translation>Sie ist weder PDF noch Bild.</translation>
    </message>
    <message>
        <source>It is not reached now; that is tried again by itself.</source>
        <translation>Sie ist gerade nicht erreichbar; das wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>It is shown as it goes on. Pause, cancel and retry are that program's.</source>
        <translation>Ihr Fortgang wird gezeigt. Anhalten, Abbrechen und Wiederholen sind Sache jenes Programms.</translation>
    </message>
    <message>
        <source>Its answers are read; what is left to ask is asked next.</source>
        <translation>Seine Antworten werden gelesen; was noch zu fragen ist, wird danach gefragt.</translation>
    </message>
    <message>
        <source>Its files are that program's.</source>
        <translation>Ihre Dateien gehören jenem Programm.</translation>
    </message>
    <message>
        <source>Keep reading</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>Lab reports (%1)</source>
        <translation>Laborbefunde (%1)</translation>
    </message>
    <message>
        <source>Labstream may be closed; answers are fetched while it runs.</source>
        <translation>Labstream darf geschlossen werden; Antworten werden abgeholt, während es läuft.</translation>
    </message>
    <message>
        <source>Last sessions</source>
        <translation>Letzte Sitzungen</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>More about this session</source>
        <translation>Mehr zu dieser Sitzung</translation>
    </message>
    <message>
        <source>Move to top</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Need you</source>
        <translation>Für Sie zu tun</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>No file could be completed</source>
        <translation>Keine Datei konnte abgeschlossen werden</translation>
    </message>
    <message>
        <source>No file is “%1”</source>
        <translation>Keine Datei ist „%1“</translation>
    </message>
    <message>
        <source>No further file is begun until you resume.</source>
        <translation>Es wird keine weitere Datei begonnen, bis Sie fortsetzen.</translation>
    </message>
    <message>
        <source>None completed</source>
        <translation>Keine abgeschlossen</translation>
    </message>
    <message>
        <source>Nothing at hand?</source>
        <translation>Nichts zur Hand?</translation>
    </message>
    <message>
        <source>Nothing to paste.</source>
        <translation>Nichts einzufügen.</translation>
    </message>
    <message>
        <source>Nothing to pause.</source>
        <translation>Nichts anzuhalten.</translation>
    </message>
    <message>
        <source>Nothing to retry.</source>
        <translation>Nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was saved; the files are kept. Open a file to see what to do.</source>
        <translation>Nichts wurde gespeichert; die Dateien bleiben. Öffnen Sie eine Datei, um zu sehen, was zu tun ist.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Only files that stopped and have attempts left are tried again.</source>
        <translation>Nur gestoppte Dateien, die noch Versuche haben, werden wiederholt.</translation>
    </message>
    <message>
        <source>Only files that wait can be moved to the top.</source>
        <translation>Nur wartende Dateien können nach oben.</translation>
    </message>
    <message>
        <source>Only files that wait or are being read can be paused.</source>
        <translation>Nur Dateien, die warten oder gelesen werden, lassen sich anhalten.</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Opening review…</source>
        <translation>Prüfung wird geöffnet …</translation>
    </message>
    <message>
        <source>Other engine</source>
        <translation>Andere Engine</translation>
    </message>
    <message>
        <source>PDFs, scans or phone photos. One file, many files or a whole folder.</source>
        <translation>PDFs, Scans oder Handyfotos. Eine Datei, viele Dateien oder ein ganzer Ordner.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Page 1</source>
        <translation>Seite 1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pages are read here first; nothing was sent yet.</source>
        <translation>Die Seiten werden erst hier gelesen; noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Pages of %1</source>
        <translation>Seiten von %1</translation>
    </message>
    <message>
        <source>Partly completed</source>
        <translation>Teilweise abgeschlossen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password of the PDF</source>
        <translation>Passwort des PDF</translation>
    </message>
    <message>
        <source>Pasted picture %1</source>
        <translation>Eingefügtes Bild %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Pause (Ctrl+P): now, or when the files being read are finished</source>
        <translation>Anhalten (Strg+P): jetzt, oder wenn die angefangenen Dateien fertig sind</translation>
    </message>
    <message numerus="yes">
        <source>Pause these files</source>
        <translation><numerusform>Diese Datei anhalten</numerusform><numerusform>Diese Dateien anhalten</numerusform></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Paused at %1 of %2 files</source>
        <translation>Angehalten bei %1 von %2 Dateien</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>Angehalten: %1</translation>
    </message>
    <message numerus="yes">
        <source>Pausing: %Ln files are being finished</source>
        <translation><numerusform>Wird angehalten: %Ln Datei wird noch fertig gelesen</numerusform><numerusform>Wird angehalten: %Ln Dateien werden noch fertig gelesen</numerusform></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Verarbeiten</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Read all files again</source>
        <translation>Alle Dateien neu lesen</translation>
    </message>
    <message>
        <source>Read all files of the session again; reviewed ones are kept as they are</source>
        <translation>Alle Dateien der Sitzung neu lesen; geprüfte bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Read the rest now</source>
        <translation>Den Rest jetzt lesen</translation>
    </message>
    <message>
        <source>Read with it</source>
        <translation>Damit lesen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln completed files?</source>
        <translation><numerusform>%Ln abgeschlossene Datei entfernen?</numerusform><numerusform>%Ln abgeschlossene Dateien entfernen?</numerusform></translation>
    </message>
    <message>
        <source>Remove from session</source>
        <translation>Aus der Sitzung entfernen</translation>
    </message>
    <message>
        <source>Remove the sample reports</source>
        <translation>Beispielbefunde entfernen</translation>
    </message>
    <message>
        <source>Remove with values…</source>
        <translation>Mit Werten entfernen …</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace file...</source>
        <translation>Datei ersetzen …</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Restart reads all files again; single ones start again in the list.</source>
        <translation>Neu beginnen liest alle Dateien erneut; einzelne beginnen in der Liste neu.</translation>
    </message>
    <message>
        <source>Restart the session</source>
        <translation>Sitzung neu beginnen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln files</source>
        <translation><numerusform>%Ln Datei fortsetzen</numerusform><numerusform>%Ln Dateien fortsetzen</numerusform></translation>
    </message>
    <message>
        <source>Resume (Ctrl+P)</source>
        <translation>Fortsetzen (Strg+P)</translation>
    </message>
    <message numerus="yes">
        <source>Resume these files</source>
        <translation><numerusform>Diese Datei fortsetzen</numerusform><numerusform>Diese Dateien fortsetzen</numerusform></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln</source>
        <translation><numerusform>%Ln wiederholen</numerusform><numerusform>%Ln wiederholen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln failed files</source>
        <translation><numerusform>%Ln fehlgeschlagene Datei wiederholen</numerusform><numerusform>%Ln fehlgeschlagene Dateien wiederholen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln files</source>
        <translation><numerusform>%Ln Datei wiederholen</numerusform><numerusform>%Ln Dateien wiederholen</numerusform></translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Fehlgeschlagene wiederholen</translation>
    </message>
    <message>
        <source>Retry failed (%1)</source>
        <translation>Fehlgeschlagene wiederholen (%1)</translation>
    </message>
    <message>
        <source>Retry in %1</source>
        <translation>Wiederholung in %1</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt wiederholen</translation>
    </message>
    <message>
        <source>Retry with %1</source>
        <translation>Wiederholen mit %1</translation>
    </message>
    <message>
        <source>Retry with the API engine</source>
        <translation>Mit der API-Engine wiederholen</translation>
    </message>
    <message>
        <source>Retry with the local engine</source>
        <translation>Mit der lokalen Engine wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln</source>
        <translation><numerusform>%Ln prüfen</numerusform><numerusform>%Ln prüfen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln completed</source>
        <translation><numerusform>%Ln abgeschlossene prüfen</numerusform><numerusform>%Ln abgeschlossene prüfen</numerusform></translation>
    </message>
    <message>
        <source>Review now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Review values</source>
        <translation>Werte prüfen</translation>
    </message>
    <message>
        <source>See what to do</source>
        <translation>Ansehen, was zu tun ist</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln files to %1?</source>
        <translation><numerusform>%Ln Datei an %1 senden?</numerusform><numerusform>%Ln Dateien an %1 senden?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln more files to %1?</source>
        <translation><numerusform>%Ln weitere Datei an %1 senden?</numerusform><numerusform>%Ln weitere Dateien an %1 senden?</numerusform></translation>
    </message>
    <message>
        <source>Send as a batch</source>
        <translation>Als Stapel senden</translation>
    </message>
    <message>
        <source>Sending to %1 was not agreed to</source>
        <translation>Dem Senden an %1 wurde nicht zugestimmt</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Session of %1</source>
        <translation>Sitzung: %1</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 zeigen</translation>
    </message>
    <message>
        <source>Show the page larger</source>
        <translation>Seite größer zeigen</translation>
    </message>
    <message>
        <source>Show the page smaller</source>
        <translation>Seite kleiner zeigen</translation>
    </message>
    <message>
        <source>Six invented reports show the whole path. You can remove them with one click.</source>
        <translation>Sechs erfundene Befunde zeigen den ganzen Weg. Ein Klick entfernt sie wieder.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hierbleiben</translation>
    </message>
    <message>
        <source>Stop (Ctrl+Shift+P): pages that were read are kept</source>
        <translation>Stoppen (Strg+Umschalt+P): gelesene Seiten bleiben erhalten</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Jetzt stoppen</translation>
    </message>
    <message>
        <source>Stop them now, go on later where they are</source>
        <translation>Jetzt stoppen, später dort weitermachen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Text read</source>
        <translation>Text gelesen</translation>
    </message>
    <message>
        <source>Text read so far</source>
        <translation>Bisher gelesener Text</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln completed files are kept. </source>
        <translation><numerusform>Die %Ln abgeschlossene Datei bleibt erhalten. </numerusform><numerusform>Die %Ln abgeschlossenen Dateien bleiben erhalten. </numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The %Ln completed ones are kept.</source>
        <translation><numerusform>Die %Ln abgeschlossene bleibt erhalten.</numerusform><numerusform>Die %Ln abgeschlossenen bleiben erhalten.</numerusform></translation>
    </message>
    <message>
        <source>The API engine has no address it may use</source>
        <translation>Die API-Engine hat keine Adresse, die sie nutzen darf</translation>
    </message>
    <message>
        <source>The API engine has no key for %1</source>
        <translation>Die API-Engine hat keinen Schlüssel für %1</translation>
    </message>
    <message>
        <source>The batch is answered</source>
        <translation>Der Stapel ist beantwortet</translation>
    </message>
    <message>
        <source>The batch is being cancelled at %1</source>
        <translation>Der Stapel wird bei %1 abgebrochen</translation>
    </message>
    <message>
        <source>The batch is being prepared</source>
        <translation>Der Stapel wird vorbereitet</translation>
    </message>
    <message>
        <source>The batch is being sent to %1</source>
        <translation>Der Stapel wird an %1 gesendet</translation>
    </message>
    <message>
        <source>The batch is cancelled; what it has not answered is asked directly at the usual price</source>
        <translation>Der Stapel ist abgebrochen; was er nicht beantwortet hat, wird direkt zum üblichen Preis gefragt</translation>
    </message>
    <message>
        <source>The clipboard holds no file, address or picture.</source>
        <translation>Die Zwischenablage enthält weder Datei noch Adresse oder Bild.</translation>
    </message>
    <message>
        <source>The cost is unknown: no price of %1 is set.</source>
        <translation>Die Kosten sind unbekannt: Für %1 ist kein Preis gesetzt.</translation>
    </message>
    <message>
        <source>The file is completed</source>
        <translation>Die Datei ist abgeschlossen</translation>
    </message>
    <message numerus="yes">
        <source>The other %Ln files are kept; nothing from them was saved.</source>
        <translation><numerusform>Die andere Datei bleibt; aus ihr wurde nichts gespeichert.</numerusform><numerusform>Die anderen %Ln Dateien bleiben; aus ihnen wurde nichts gespeichert.</numerusform></translation>
    </message>
    <message>
        <source>The sample reports are invented. Removing them deletes all that was read in them.</source>
        <translation>Die Beispielbefunde sind erfunden. Ihr Entfernen löscht alles, was in ihnen gelesen wurde.</translation>
    </message>
    <message>
        <source>The session's time is over</source>
        <translation>Die Zeit der Sitzung ist um</translation>
    </message>
    <message>
        <source>The session's time of %1 is over</source>
        <translation>Die Sitzungszeit von %1 ist um</translation>
    </message>
    <message>
        <source>There is no PDF or picture in it.</source>
        <translation>Es ist weder PDF noch Bild darin.</translation>
    </message>
    <message numerus="yes">
        <source>These files cannot be read</source>
        <translation><numerusform>Diese Datei kann nicht gelesen werden</numerusform><numerusform>Diese Dateien können nicht gelesen werden</numerusform></translation>
    </message>
    <message>
        <source>They are no PDFs or pictures.</source>
        <translation>Sie sind weder PDFs noch Bilder.</translation>
    </message>
    <message>
        <source>This page cannot be drawn</source>
        <translation>Diese Seite kann nicht gezeichnet werden</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>Zeitgrenzen</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Zeit abgelaufen</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Try the failed and timed-out files again</source>
        <translation>Fehlgeschlagene und abgelaufene Dateien erneut versuchen</translation>
    </message>
    <message>
        <source>Try the sample reports</source>
        <translation>Beispielbefunde ausprobieren</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Up to %1 MB and %2 pages per file</source>
        <translation>Bis zu %1 MB und %2 Seiten pro Datei</translation>
    </message>
    <message>
        <source>Use local engine</source>
        <translation>Lokale Engine nutzen</translation>
    </message>
    <message>
        <source>Used once, not kept.</source>
        <translation>Einmal benutzt, nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>What it has answered is kept.</source>
        <translation>Was er beantwortet hat, bleibt erhalten.</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Was zu tun ist:</translation>
    </message>
    <message>
        <source>What was read is kept. Nothing runs until you resume.</source>
        <translation>Was gelesen wurde, bleibt. Nichts läuft, bis Sie fortsetzen.</translation>
    </message>
    <message>
        <source>What was read leaves your results, confirmed values too, unless another session has the same file. Files stay where they are.</source>
        <translation>Was gelesen wurde, verschwindet aus Ihren Ergebnissen, auch bestätigte Werte, sofern keine andere Sitzung dieselbe Datei hat. Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>What was read stays part of your results.</source>
        <translation>Was gelesen wurde, bleibt Teil Ihrer Ergebnisse.</translation>
    </message>
    <message>
        <source>Your original files are never changed or moved</source>
        <translation>Ihre Originaldateien werden nie geändert oder verschoben</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>noch ein paar Sekunden</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
    <message>
        <source>attempt %1 of %2</source>
        <translation>Versuch %1 von %2</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>finished %1</source>
        <translation>beendet %1</translation>
    </message>
    <message>
        <source>help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>no news for %1</source>
        <translation>keine Nachricht seit %1</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>paste a file or image</source>
        <translation>Datei oder Bild einfügen</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>pausing</source>
        <translation>wird angehalten</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>Zeit abgelaufen</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>waits for its answers</source>
        <translation>wartet auf seine Antworten</translation>
    </message>
    <message>
        <source>waits for your answer</source>
        <translation>wartet auf Ihre Antwort</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>gestern, %1</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %Ln more</source>
        <translation><numerusform>{name} und %Ln weitere</numerusform><numerusform>{name} und %Ln weitere</numerusform></translation>
    </message>
</context>
<context>
    <name>ReadingAgain</name>
    <message>
        <source>No document can be read again.</source>
        <translation>Kein Dokument kann neu gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln documents again?</source>
        <translation><numerusform>%Ln Dokument neu lesen?</numerusform><numerusform>%Ln Dokumente neu lesen?</numerusform></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>The API reads again, in a session of its own; that costs as much as the first time.</source>
        <translation>Die API liest neu, in einer eigenen Sitzung; das kostet so viel wie beim ersten Mal.</translation>
    </message>
    <message>
        <source>The local engine reads again, in a session of its own; nothing leaves this computer.</source>
        <translation>Die lokale Engine liest neu, in einer eigenen Sitzung; nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>What you corrected is carried over. Values that you confirmed stay until the new ones say the same, or are confirmed.</source>
        <translation>Ihre Korrekturen werden übernommen. Bestätigte Werte bleiben, bis die neuen dasselbe sagen oder bestätigt sind.</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>%Ln readings</source>
        <translation><numerusform>%Ln Messung</numerusform><numerusform>%Ln Messungen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln readings are not confirmed yet</source>
        <translation><numerusform>%Ln Messung ist noch nicht bestätigt</numerusform><numerusform>%Ln Messungen sind noch nicht bestätigt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln readings in {unit} are not joined</source>
        <translation><numerusform>%Ln Messung in {unit} ist nicht verbunden</numerusform><numerusform>%Ln Messungen in {unit} sind nicht verbunden</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports</source>
        <translation><numerusform>%Ln Befund</numerusform><numerusform>%Ln Befunde</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports to ask about</source>
        <translation><numerusform>%Ln Befund mit Rückfrage</numerusform><numerusform>%Ln Befunde mit Rückfrage</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln tests</source>
        <translation><numerusform>%Ln Untersuchung</numerusform><numerusform>%Ln Untersuchungen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln values</source>
        <translation><numerusform>%Ln Wert</numerusform><numerusform>%Ln Werte</numerusform></translation>
    </message>
    <message>
        <source>1 y</source>
        <translation>1 J</translation>
    </message>
    <message>
        <source>3 y</source>
        <translation>3 J</translation>
    </message>
    <message>
        <source>5 y</source>
        <translation>5 J</translation>
    </message>
    <message>
        <source>Abnormal</source>
        <translation>Auffällig</translation>
    </message>
    <message>
        <source>Above range</source>
        <translation>Über dem Bereich</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All tests of {name}</source>
        <translation>Alle Untersuchungen von {name}</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Allergie</translation>
    </message>
    <message>
        <source>Autoantibodies</source>
        <translation>Autoantikörper</translation>
    </message>
    <message>
        <source>Below range</source>
        <translation>Unter dem Bereich</translation>
    </message>
    <message>
        <source>Blood count</source>
        <translation>Blutbild</translation>
    </message>
    <message>
        <source>Blood gases</source>
        <translation>Blutgase</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>Knochen</translation>
    </message>
    <message>
        <source>Changes of people…</source>
        <translation>Änderungen an Personen …</translation>
    </message>
    <message>
        <source>Coagulation</source>
        <translation>Gerinnung</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Entnommen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Copy the plot in words</source>
        <translation>Kurve in Worten kopieren</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>Medikamente</translation>
    </message>
    <message>
        <source>Electrolytes</source>
        <translation>Elektrolyte</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export (Ctrl+E)</source>
        <translation>Exportieren (Strg+E)</translation>
    </message>
    <message>
        <source>Find a test</source>
        <translation>Untersuchung finden</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Go to Review</source>
        <translation>Zum Prüfen</translation>
    </message>
    <message>
        <source>Heart and muscle</source>
        <translation>Herz und Muskel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Hormones</source>
        <translation>Hormone</translation>
    </message>
    <message>
        <source>Immunoglobulins and complement</source>
        <translation>Immunglobuline und Komplement</translation>
    </message>
    <message>
        <source>In range</source>
        <translation>Im Bereich</translation>
    </message>
    <message>
        <source>Infection</source>
        <translation>Infektion</translation>
    </message>
    <message>
        <source>Iron and blood formation</source>
        <translation>Eisen und Blutbildung</translation>
    </message>
    <message>
        <source>Its readings are words, or have no date. They are listed below.</source>
        <translation>Die Messungen sind Wörter oder haben kein Datum. Sie stehen unten.</translation>
    </message>
    <message>
        <source>Kidney</source>
        <translation>Niere</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>Lipids</source>
        <translation>Lipide</translation>
    </message>
    <message>
        <source>Liver, pancreas, enzymes</source>
        <translation>Leber, Pankreas, Enzyme</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Merge with another person…</source>
        <translation>Mit einer anderen Person zusammenführen …</translation>
    </message>
    <message>
        <source>Metabolism</source>
        <translation>Stoffwechsel</translation>
    </message>
    <message>
        <source>Move reports to another person…</source>
        <translation>Befunde zu einer anderen Person verschieben …</translation>
    </message>
    <message>
        <source>No confirmed values yet</source>
        <translation>Noch keine bestätigten Werte</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>No person</source>
        <translation>Keine Person</translation>
    </message>
    <message>
        <source>No test has these words in its name.</source>
        <translation>Keine Untersuchung hat diese Wörter im Namen.</translation>
    </message>
    <message>
        <source>No test matches</source>
        <translation>Keine Untersuchung passt</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Nicht exportiert</translation>
    </message>
    <message>
        <source>Not medical advice.</source>
        <translation>Kein ärztlicher Rat.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Nothing to draw</source>
        <translation>Nichts zu zeichnen</translation>
    </message>
    <message>
        <source>Only a limit is printed</source>
        <translation>Nur eine Grenze ist gedruckt</translation>
    </message>
    <message>
        <source>Other samples</source>
        <translation>Andere Proben</translation>
    </message>
    <message>
        <source>Other tests</source>
        <translation>Andere Untersuchungen</translation>
    </message>
    <message>
        <source>Out of range</source>
        <translation>Abweichend</translation>
    </message>
    <message>
        <source>Person renamed</source>
        <translation>Person umbenannt</translation>
    </message>
    <message>
        <source>Person: {name}</source>
        <translation>Person: {name}</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>Plot and readings</source>
        <translation>Kurve und Messungen</translation>
    </message>
    <message>
        <source>Plot of {name}</source>
        <translation>Kurve von {name}</translation>
    </message>
    <message>
        <source>Proteins</source>
        <translation>Proteine</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>Readings in {units} are drawn in {unit}; the table shows them as printed</source>
        <translation>Messungen in {units} sind in {unit} gezeichnet; die Tabelle zeigt sie wie gedruckt</translation>
    </message>
    <message>
        <source>Reference range: above {limit}</source>
        <translation>Referenzbereich: über {limit}</translation>
    </message>
    <message>
        <source>Reference range: below {limit}</source>
        <translation>Referenzbereich: unter {limit}</translation>
    </message>
    <message>
        <source>Reference range: {range}</source>
        <translation>Referenzbereich: {range}</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Reports moved</source>
        <translation>Befunde verschoben</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Results cannot be read</source>
        <translation>Ergebnisse können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Show all tests</source>
        <translation>Alle Untersuchungen zeigen</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show {unit}</source>
        <translation>{unit} zeigen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Stool</source>
        <translation>Stuhl</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Untersuchung</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Untersuchungen</translation>
    </message>
    <message>
        <source>Tests and readings</source>
        <translation>Untersuchungen und Messungen</translation>
    </message>
    <message>
        <source>The database did not answer. Nothing is lost.</source>
        <translation>Die Datenbank hat nicht geantwortet. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>This test only</source>
        <translation>Nur diese Untersuchung</translation>
    </message>
    <message>
        <source>Thyroid</source>
        <translation>Schilddrüse</translation>
    </message>
    <message>
        <source>Trace elements</source>
        <translation>Spurenelemente</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Tumour markers</source>
        <translation>Tumormarker</translation>
    </message>
    <message>
        <source>Two people are one now</source>
        <translation>Zwei Personen sind jetzt eine</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Urine</source>
        <translation>Urin</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Values appear here once you have confirmed their report.</source>
        <translation>Werte erscheinen hier, sobald Sie ihren Befund bestätigt haben.</translation>
    </message>
    <message>
        <source>Vitamins</source>
        <translation>Vitamine</translation>
    </message>
    <message numerus="yes">
        <source>Who is this? %Ln reports…</source>
        <translation><numerusform>Wer ist das? %Ln Befund …</numerusform><numerusform>Wer ist das? %Ln Befunde …</numerusform></translation>
    </message>
    <message>
        <source>Zoom with the mouse</source>
        <translation>Mit der Maus zoomen</translation>
    </message>
    <message>
        <source>drawn as {amount}</source>
        <translation>gezeichnet als {amount}</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>fallend</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>von {first} bis {last}</translation>
    </message>
    <message>
        <source>last {value}</source>
        <translation>zuletzt {value}</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>ohne Einheit</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>not reviewed yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>range {range}</source>
        <translation>Bereich {range}</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>steigend</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>gleichbleibend</translation>
    </message>
    <message>
        <source>{change} since {day}</source>
        <translation>{change} seit {day}</translation>
    </message>
    <message>
        <source>{count} above range</source>
        <translation>{count} über dem Bereich</translation>
    </message>
    <message>
        <source>{count} below range</source>
        <translation>{count} unter dem Bereich</translation>
    </message>
    <message>
        <source>{count} not confirmed</source>
        <translation>{count} nicht bestätigt</translation>
    </message>
    <message>
        <source>{file}, p. {page}</source>
        <translation>{file}, S. {page}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{name}, {readings}, no numbers to draw</source>
        <translation>{name}, {readings}, keine Zahlen zu zeichnen</translation>
    </message>
    <message>
        <source>{values} as {format}</source>
        <translation>{values} als {format}</translation>
    </message>
    <message>
        <source>{values} from {reports}</source>
        <translation>{values}, {reports}</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%Ln corrections found no row</source>
        <translation><numerusform>%Ln Korrektur fand keine Zeile</numerusform><numerusform>%Ln Korrekturen fanden keine Zeile</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln results</source>
        <translation><numerusform>%Ln Ergebnis</numerusform><numerusform>%Ln Ergebnisse</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are still to be checked</source>
        <translation><numerusform>%Ln Zeile ist noch zu prüfen</numerusform><numerusform>%Ln Zeilen sind noch zu prüfen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows removed</source>
        <translation><numerusform>%Ln Zeile entfernt</numerusform><numerusform>%Ln Zeilen entfernt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation><numerusform>%Ln zu prüfen</numerusform><numerusform>%Ln zu prüfen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln values are not on the page</source>
        <translation><numerusform>%Ln Wert steht nicht auf der Seite</numerusform><numerusform>%Ln Werte stehen nicht auf der Seite</numerusform></translation>
    </message>
    <message>
        <source>A name has letters</source>
        <translation>Ein Name hat Buchstaben</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>Eine neue Person</translation>
    </message>
    <message>
        <source>A result needs a value, such as {example} or negative</source>
        <translation>Ein Ergebnis braucht einen Wert, etwa {example} oder negativ</translation>
    </message>
    <message>
        <source>A row without a test</source>
        <translation>Eine Zeile ohne Untersuchung</translation>
    </message>
    <message>
        <source>A test needs a name</source>
        <translation>Eine Untersuchung braucht einen Namen</translation>
    </message>
    <message>
        <source>A unit has letters or %, such as mmol/L, and no value</source>
        <translation>Eine Einheit hat Buchstaben oder %, etwa mmol/L, und keinen Wert</translation>
    </message>
    <message>
        <source>Abnormal</source>
        <translation>Auffällig</translation>
    </message>
    <message>
        <source>Accept all checked</source>
        <translation>Alle geprüften übernehmen</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Add a row (Ctrl+N)</source>
        <translation>Zeile hinzufügen (Strg+N)</translation>
    </message>
    <message>
        <source>Add an empty row</source>
        <translation>Leere Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>All unreviewed reports</source>
        <translation>Alle ungeprüften Befunde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Choose one from the list</source>
        <translation>Wählen Sie eines aus der Liste</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Entnommen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Compare it with the page.</source>
        <translation>Vergleichen Sie ihn mit der Seite.</translation>
    </message>
    <message>
        <source>Compare name and unit with the page.</source>
        <translation>Vergleichen Sie Name und Einheit mit der Seite.</translation>
    </message>
    <message>
        <source>Compare the name with the page.</source>
        <translation>Vergleichen Sie den Namen mit der Seite.</translation>
    </message>
    <message>
        <source>Compare the range with the page.</source>
        <translation>Vergleichen Sie den Bereich mit der Seite.</translation>
    </message>
    <message>
        <source>Compare the row with the page.</source>
        <translation>Vergleichen Sie die Zeile mit der Seite.</translation>
    </message>
    <message>
        <source>Compare the unit with the page.</source>
        <translation>Vergleichen Sie die Einheit mit der Seite.</translation>
    </message>
    <message>
        <source>Compare unit and range with the page.</source>
        <translation>Vergleichen Sie Einheit und Bereich mit der Seite.</translation>
    </message>
    <message>
        <source>Compare value and unit with the page.</source>
        <translation>Vergleichen Sie Wert und Einheit mit der Seite.</translation>
    </message>
    <message>
        <source>Conf.</source>
        <translation>Sich.</translation>
    </message>
    <message>
        <source>Confirm anyway</source>
        <translation>Trotzdem bestätigen</translation>
    </message>
    <message>
        <source>Confirm anyway?</source>
        <translation>Trotzdem bestätigen?</translation>
    </message>
    <message>
        <source>Confirm report</source>
        <translation>Befund bestätigen</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Draw a box around it on the page.</source>
        <translation>Ziehen Sie auf der Seite einen Rahmen darum.</translation>
    </message>
    <message>
        <source>Draw a box around the missing row on the page; it is read and added to the table.</source>
        <translation>Ziehen Sie auf der Seite einen Rahmen um die fehlende Zeile; sie wird gelesen und der Tabelle hinzugefügt.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit again</source>
        <translation>Erneut bearbeiten</translation>
    </message>
    <message>
        <source>Engine read {value}</source>
        <translation>Die Engine las {value}</translation>
    </message>
    <message>
        <source>Every report is reviewed</source>
        <translation>Jeder Befund ist geprüft</translation>
    </message>
    <message>
        <source>Far from the last value</source>
        <translation>Weit vom letzten Wert entfernt</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Weiblich</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Flag and range disagree</source>
        <translation>Markierung und Bereich widersprechen sich</translation>
    </message>
    <message>
        <source>Found on the page</source>
        <translation>Auf der Seite gefunden</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Von jetzt an</translation>
    </message>
    <message>
        <source>Go to Process</source>
        <translation>Zum Verarbeiten</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Is “{printed}” always {name}?</source>
        <translation>Ist „{printed}“ immer {name}?</translation>
    </message>
    <message>
        <source>It is a report of</source>
        <translation>Es ist ein Befund von</translation>
    </message>
    <message>
        <source>It may belong to another test or person.</source>
        <translation>Er gehört vielleicht zu einer anderen Untersuchung oder Person.</translation>
    </message>
    <message>
        <source>Its lower limit is above the upper one.</source>
        <translation>Seine untere Grenze liegt über der oberen.</translation>
    </message>
    <message>
        <source>Its values differ.</source>
        <translation>Die Werte weichen ab.</translation>
    </message>
    <message>
        <source>Join with the next report</source>
        <translation>Mit dem nächsten Befund verbinden</translation>
    </message>
    <message>
        <source>Keep {value}</source>
        <translation>{value} behalten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Männlich</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move this report</source>
        <translation>Diesen Befund verschieben</translation>
    </message>
    <message>
        <source>Move to another person…</source>
        <translation>Zu einer anderen Person verschieben …</translation>
    </message>
    <message>
        <source>Name of the new person</source>
        <translation>Name der neuen Person</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next page (Page down)</source>
        <translation>Nächste Seite (Bild ab)</translation>
    </message>
    <message>
        <source>Next report</source>
        <translation>Nächster Befund</translation>
    </message>
    <message>
        <source>Next to check</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Next to check (F8)</source>
        <translation>Nächster zu prüfender Wert (F8)</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <source>No test could be read in it. Draw another one, or type the row in.</source>
        <translation>Darin konnte keine Untersuchung gelesen werden. Ziehen Sie einen anderen Rahmen, oder tippen Sie die Zeile ein.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Nothing read in this box</source>
        <translation>In diesem Rahmen nichts gelesen</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>Nichts zu prüfen</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Nichts zu prüfen</translation>
    </message>
    <message>
        <source>Numbers beside the value were not read</source>
        <translation>Zahlen neben dem Wert wurden nicht gelesen</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Other values of the report lead to another one.</source>
        <translation>Andere Werte des Befunds führen zu einem anderen.</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Andere …</translation>
    </message>
    <message>
        <source>Out of range, but not marked</source>
        <translation>Außerhalb des Bereichs, aber nicht gekennzeichnet</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Page and results</source>
        <translation>Seite und Ergebnisse</translation>
    </message>
    <message>
        <source>Page controls</source>
        <translation>Seitensteuerung</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient/in</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Previous page (Page up)</source>
        <translation>Vorige Seite (Bild auf)</translation>
    </message>
    <message>
        <source>Previous report</source>
        <translation>Voriger Befund</translation>
    </message>
    <message>
        <source>Read from the box you drew</source>
        <translation>Aus dem gezogenen Rahmen gelesen</translation>
    </message>
    <message>
        <source>Read {value}, the page shows {shown}.</source>
        <translation>Gelesen: {value}, die Seite zeigt {shown}.</translation>
    </message>
    <message>
        <source>Read {value}, {percent} % sure.</source>
        <translation>Gelesen: {value}, zu {percent} % sicher.</translation>
    </message>
    <message>
        <source>Read {value}.</source>
        <translation>Gelesen: {value}.</translation>
    </message>
    <message>
        <source>Reading the box</source>
        <translation>Rahmen wird gelesen</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Report confirmed</source>
        <translation>Befund bestätigt</translation>
    </message>
    <message>
        <source>Report moved</source>
        <translation>Befund verschoben</translation>
    </message>
    <message>
        <source>Report of another session</source>
        <translation>Befund einer anderen Sitzung</translation>
    </message>
    <message>
        <source>Report split</source>
        <translation>Befund geteilt</translation>
    </message>
    <message>
        <source>Report {number} of {total}</source>
        <translation>Befund {number} von {total}</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Reports appear here as soon as a file is read.</source>
        <translation>Befunde erscheinen hier, sobald eine Datei gelesen ist.</translation>
    </message>
    <message>
        <source>Reports cannot be read</source>
        <translation>Befunde können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Reports joined</source>
        <translation>Befunde verbunden</translation>
    </message>
    <message>
        <source>Reports reviewed</source>
        <translation>Befunde geprüft</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Review progress</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>Row {row} needs a name.</source>
        <translation>Zeile {row} braucht einen Namen.</translation>
    </message>
    <message>
        <source>Row {row}, {column}: the report keeps {value}.</source>
        <translation>Zeile {row}, {column}: Der Befund behält {value}.</translation>
    </message>
    <message>
        <source>Row {row}: the engine read {value} and did not say where it stands.</source>
        <translation>Zeile {row}: Die Engine las {value} und sagte nicht, wo es steht.</translation>
    </message>
    <message>
        <source>Row {row}: the engine read {value} and is {percent} % sure of this line.</source>
        <translation>Zeile {row}: Die Engine las {value} und ist sich dieser Zeile zu {percent} % sicher.</translation>
    </message>
    <message>
        <source>Row {row}: the engine read {value}.</source>
        <translation>Zeile {row}: Die Engine las {value}.</translation>
    </message>
    <message>
        <source>Row {row}: the engine read {value}; this line of page {page} does not show it.</source>
        <translation>Zeile {row}: Die Engine las {value}; diese Zeile von Seite {page} zeigt ihn nicht.</translation>
    </message>
    <message>
        <source>Row {row}: the engine read {value}; this line of page {page} shows {shown}.</source>
        <translation>Zeile {row}: Die Engine las {value}; diese Zeile von Seite {page} zeigt {shown}.</translation>
    </message>
    <message>
        <source>Row {row}: the report marks {value} as {flag}; its range is {range}.</source>
        <translation>Zeile {row}: Der Befund kennzeichnet {value} als {flag}; sein Bereich ist {range}.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Session of {day}</source>
        <translation>Sitzung: {day}</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Split report at this row</source>
        <translation>Befund ab dieser Zeile teilen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Untersuchung</translation>
    </message>
    <message>
        <source>The collection lies before the birth</source>
        <translation>Die Entnahme liegt vor der Geburt</translation>
    </message>
    <message>
        <source>The database did not answer. Nothing is lost; what was confirmed is kept.</source>
        <translation>Die Datenbank hat nicht geantwortet. Nichts ist verloren; Bestätigtes bleibt erhalten.</translation>
    </message>
    <message>
        <source>The decimal point may be elsewhere</source>
        <translation>Das Dezimalkomma steht vielleicht woanders</translation>
    </message>
    <message>
        <source>The digits make no number</source>
        <translation>Die Ziffern ergeben keine Zahl</translation>
    </message>
    <message>
        <source>The engine read nothing here</source>
        <translation>Die Engine las hier nichts</translation>
    </message>
    <message>
        <source>The line on the page</source>
        <translation>Die Zeile auf der Seite</translation>
    </message>
    <message>
        <source>The lower limit is above the upper one</source>
        <translation>Die untere Grenze liegt über der oberen</translation>
    </message>
    <message>
        <source>The name is no known test</source>
        <translation>Der Name ist keine bekannte Untersuchung</translation>
    </message>
    <message>
        <source>The next reports that print it are understood so.</source>
        <translation>Die nächsten Befunde, die es so drucken, werden so verstanden.</translation>
    </message>
    <message>
        <source>The number alone is beyond its range.</source>
        <translation>Die Zahl allein liegt außerhalb ihres Bereichs.</translation>
    </message>
    <message>
        <source>The range could not be understood</source>
        <translation>Der Bereich war nicht zu verstehen</translation>
    </message>
    <message>
        <source>The range is upside down</source>
        <translation>Der Bereich steht auf dem Kopf</translation>
    </message>
    <message>
        <source>The range seems to be in another unit</source>
        <translation>Der Bereich scheint in einer anderen Einheit zu sein</translation>
    </message>
    <message>
        <source>The report keeps the name that it prints. This can be undone.</source>
        <translation>Der Befund behält den gedruckten Namen. Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>The report marks other values that are out of range.</source>
        <translation>Der Befund kennzeichnet andere Werte außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>The row appears in a moment.</source>
        <translation>Die Zeile erscheint gleich.</translation>
    </message>
    <message>
        <source>The row is taller than the others.</source>
        <translation>Die Zeile ist höher als die anderen.</translation>
    </message>
    <message>
        <source>The row may hold parts of two</source>
        <translation>Die Zeile enthält vielleicht Teile von zweien</translation>
    </message>
    <message>
        <source>The sign may be a mark</source>
        <translation>Das Zeichen ist vielleicht eine Markierung</translation>
    </message>
    <message>
        <source>The test is not measured in this unit</source>
        <translation>Diese Einheit passt nicht zur Untersuchung</translation>
    </message>
    <message>
        <source>The test stands here twice</source>
        <translation>Die Untersuchung steht hier zweimal</translation>
    </message>
    <message>
        <source>The unit is missing</source>
        <translation>Die Einheit fehlt</translation>
    </message>
    <message>
        <source>The unit is not known</source>
        <translation>Die Einheit ist nicht bekannt</translation>
    </message>
    <message>
        <source>The value does not agree with others</source>
        <translation>Der Wert passt nicht zu anderen</translation>
    </message>
    <message>
        <source>The value is beyond what is possible</source>
        <translation>Der Wert liegt jenseits des Möglichen</translation>
    </message>
    <message>
        <source>They may be its range. Compare the row with the page.</source>
        <translation>Sie können sein Referenzbereich sein. Vergleichen Sie die Zeile mit der Seite.</translation>
    </message>
    <message>
        <source>This date is in the future</source>
        <translation>Dieses Datum liegt in der Zukunft</translation>
    </message>
    <message>
        <source>This date is too long ago</source>
        <translation>Dieses Datum liegt zu weit zurück</translation>
    </message>
    <message>
        <source>This is no date; type one such as {example}</source>
        <translation>Das ist kein Datum; tippen Sie etwa {example}</translation>
    </message>
    <message>
        <source>This is no number; type one such as {example} or &lt; {example}</source>
        <translation>Das ist keine Zahl; tippen Sie etwa {example} oder &lt; {example}</translation>
    </message>
    <message>
        <source>This is no range; type one such as 15–150 or &lt; 5</source>
        <translation>Das ist kein Bereich; tippen Sie etwa 15–150 oder &lt; 5</translation>
    </message>
    <message>
        <source>This is too long; use at most 200 characters</source>
        <translation>Das ist zu lang; höchstens 200 Zeichen</translation>
    </message>
    <message>
        <source>This page cannot be drawn</source>
        <translation>Diese Seite kann nicht gezeichnet werden</translation>
    </message>
    <message>
        <source>This report writes decimals as in {example}</source>
        <translation>Dieser Befund schreibt Dezimalen wie in {example}</translation>
    </message>
    <message>
        <source>This test needs a unit.</source>
        <translation>Diese Untersuchung braucht eine Einheit.</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Turn the view (Ctrl R)</source>
        <translation>Ansicht drehen (Strg R)</translation>
    </message>
    <message>
        <source>Type the test</source>
        <translation>Untersuchung eintippen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Use {value}</source>
        <translation>{value} übernehmen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value not found on the page</source>
        <translation>Wert nicht auf der Seite gefunden</translation>
    </message>
    <message>
        <source>Value read with little confidence</source>
        <translation>Wert unsicher gelesen</translation>
    </message>
    <message>
        <source>What was read from it is in the table and can be checked against the file itself.</source>
        <translation>Was daraus gelesen wurde, steht in der Tabelle und lässt sich an der Datei selbst prüfen.</translation>
    </message>
    <message>
        <source>With its point elsewhere the value would be usual.</source>
        <translation>Mit dem Komma an anderer Stelle wäre der Wert üblich.</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl +)</source>
        <translation>Vergrößern (Strg +)</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl −)</source>
        <translation>Verkleinern (Strg −)</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>bearbeiten</translation>
    </message>
    <message>
        <source>edited by you</source>
        <translation>von Ihnen bearbeitet</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>found on the page</source>
        <translation>auf der Seite gefunden</translation>
    </message>
    <message>
        <source>mark checked</source>
        <translation>als geprüft markieren</translation>
    </message>
    <message>
        <source>not found on the page</source>
        <translation>nicht auf der Seite gefunden</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>row {row} of {rows}</source>
        <translation>Zeile {row} von {rows}</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>{reviewed} of {total} reviewed</source>
        <translation>{reviewed} von {total} geprüft</translation>
    </message>
    <message>
        <source>{value} is marked {flag}; range {range}.</source>
        <translation>{value} ist als {flag} gekennzeichnet; Bereich {range}.</translation>
    </message>
</context>
<context>
    <name>SavedNote</name>
    <message>
        <source>Changes are saved as you make them</source>
        <translation>Änderungen gelten sofort</translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z undoes it for 10 s</source>
        <translation>Gespeichert. Strg+Z macht es 10 s lang rückgängig</translation>
    </message>
    <message>
        <source>The last change was undone</source>
        <translation>Die letzte Änderung wurde rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message numerus="yes">
        <source>%Ln documents are not in the index yet</source>
        <translation><numerusform>%Ln Dokument ist noch nicht im Index</numerusform><numerusform>%Ln Dokumente sind noch nicht im Index</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries found</source>
        <translation><numerusform>%Ln Eintrag gefunden</numerusform><numerusform>%Ln Einträge gefunden</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages are found by words alone yet</source>
        <translation><numerusform>%Ln Stelle ist bisher nur über Wörter zu finden</numerusform><numerusform>%Ln Stellen sind bisher nur über Wörter zu finden</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln readings</source>
        <translation><numerusform>%Ln Messung</numerusform><numerusform>%Ln Messungen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports</source>
        <translation><numerusform>%Ln Befund</numerusform><numerusform>%Ln Befunde</numerusform></translation>
    </message>
    <message>
        <source>By words and meaning</source>
        <translation>Nach Wörtern und Bedeutung</translation>
    </message>
    <message>
        <source>By words; looking for the meaning</source>
        <translation>Nach Wörtern; die Bedeutung wird gesucht</translation>
    </message>
    <message>
        <source>Each word must begin a word of a name, or of one passage of a document. Fewer or shorter words find more.</source>
        <translation>Jedes Wort muss am Anfang eines Wortes stehen: in einem Namen, oder alle in derselben Textstelle. Weniger oder kürzere Wörter finden mehr.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Found by words alone: {reason}</source>
        <translation>Nur nach Wörtern gefunden: {reason}</translation>
    </message>
    <message>
        <source>Letters and digits are looked for; signs alone are not.</source>
        <translation>Gesucht werden Buchstaben und Ziffern, Zeichen allein nicht.</translation>
    </message>
    <message>
        <source>Names of people, tests and files, and what stands in documents. Words in quotes stand side by side.</source>
        <translation>Namen von Personen, Untersuchungen und Dateien, und was in Dokumenten steht. Wörter in Anführungszeichen stehen nebeneinander.</translation>
    </message>
    <message>
        <source>No word to look for</source>
        <translation>Kein Suchwort</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing has these words</source>
        <translation>Nichts enthält diese Wörter</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln words are looked for</source>
        <translation><numerusform>Nur das erste %Ln Wort wird gesucht</numerusform><numerusform>Nur die ersten %Ln Wörter werden gesucht</numerusform></translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Verarbeiten</translation>
    </message>
    <message>
        <source>Rebuild the search index</source>
        <translation>Suchindex neu aufbauen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Search people, tests, files and text</source>
        <translation>Personen, Untersuchungen, Dateien und Text durchsuchen</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Untersuchungen</translation>
    </message>
    <message>
        <source>Text in documents</source>
        <translation>Text in Dokumenten</translation>
    </message>
    <message>
        <source>The index is being rebuilt</source>
        <translation>Der Index wird neu aufgebaut</translation>
    </message>
    <message>
        <source>The search has no answer</source>
        <translation>Die Suche bekam keine Antwort</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>added {date}</source>
        <translation>hinzugefügt {date}</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>geboren {date}</translation>
    </message>
    <message>
        <source>by its meaning</source>
        <translation>nach Bedeutung</translation>
    </message>
    <message>
        <source>last {date}</source>
        <translation>zuletzt {date}</translation>
    </message>
    <message>
        <source>opens {place}</source>
        <translation>öffnet {place}</translation>
    </message>
    <message>
        <source>the first {number}</source>
        <translation>die ersten {number}</translation>
    </message>
    <message>
        <source>{file}, page {page}</source>
        <translation>{file}, Seite {page}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter open   Esc close</source>
        <translation>↑ ↓ wählen   Eingabe öffnen   Esc schließen</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung finden</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
</context>
<context>
    <name>SessionControl</name>
    <message>
        <source>A file that is being read, or was read, is not replaced.</source>
        <translation>Eine Datei, die gelesen wird oder wurde, wird nicht ersetzt.</translation>
    </message>
    <message>
        <source>None of these files can be tried again.</source>
        <translation>Keine dieser Dateien kann erneut versucht werden.</translation>
    </message>
    <message>
        <source>This file does not ask for a password.</source>
        <translation>Diese Datei verlangt kein Passwort.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%Ln reports</source>
        <translation><numerusform>%Ln Befund</numerusform><numerusform>%Ln Befunde</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation><numerusform>%Ln Sitzung</numerusform><numerusform>%Ln Sitzungen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln values</source>
        <translation><numerusform>%Ln Wert</numerusform><numerusform>%Ln Werte</numerusform></translation>
    </message>
    <message>
        <source>0 for none; it can be resumed then</source>
        <translation>0 für keine; sie kann dann fortgesetzt werden</translation>
    </message>
    <message>
        <source>1 to 64</source>
        <translation>1 bis 64</translation>
    </message>
    <message>
        <source>1 to 64, beside those read here</source>
        <translation>1 bis 64, neben den hier gelesenen</translation>
    </message>
    <message>
        <source>24 words</source>
        <translation>24 Wörter</translation>
    </message>
    <message>
        <source>24 words that open your data and its backups elsewhere</source>
        <translation>24 Wörter, die Ihre Daten und deren Sicherungen anderswo öffnen</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Address missing</source>
        <translation>Adresse fehlt</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Always send pictures</source>
        <translation>Bilder immer senden</translation>
    </message>
    <message>
        <source>An address is needed to look.</source>
        <translation>Zum Nachsehen wird eine Adresse gebraucht.</translation>
    </message>
    <message>
        <source>Any server that speaks the chat API: a provider or one you run yourself.</source>
        <translation>Jeder Server, der die Chat-API spricht: ein Anbieter oder ein eigener.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Ask before so many pages are sent</source>
        <translation>Fragen, bevor so viele Seiten gesendet werden</translation>
    </message>
    <message>
        <source>Asking the system keyring…</source>
        <translation>Der Schlüsselspeicher des Systems wird gefragt …</translation>
    </message>
    <message>
        <source>Asks for the list of models; sends no report.</source>
        <translation>Fragt nach der Liste der Modelle; sendet keinen Befund.</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Jetzt sichern …</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Sichern nach</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <source>Black out names and identifiers before sending</source>
        <translation>Namen und Kennnummern vor dem Senden schwärzen</translation>
    </message>
    <message>
        <source>Blacked out where found; some can be missed</source>
        <translation>Geschwärzt, wo gefunden; einzelne können übersehen werden</translation>
    </message>
    <message>
        <source>Calls at the same time</source>
        <translation>Gleichzeitige Aufrufe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Test abbrechen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the key?</source>
        <translation>Schlüssel ändern?</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Choose a folder to watch</source>
        <translation>Ordner zum Überwachen wählen</translation>
    </message>
    <message>
        <source>Choose a folder with OCR models</source>
        <translation>Ordner mit OCR-Modellen wählen</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Connected, {ms} ms</source>
        <translation>Verbunden, {ms} ms</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Darker pages in the dark theme</source>
        <translation>Dunklere Seiten im dunklen Farbschema</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Data and backup</source>
        <translation>Daten und Sicherung</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Delete all data</source>
        <translation>Alle Daten löschen</translation>
    </message>
    <message>
        <source>Delete all data?</source>
        <translation>Alle Daten löschen?</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Embeddings model</source>
        <translation>Embeddings-Modell</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Everything in {old} is copied to {new} and compared; only then the new folder is used. The window closes meanwhile and opens again.</source>
        <translation>Alles in {old} wird nach {new} kopiert und verglichen; erst dann wird der neue Ordner benutzt. Das Fenster schließt sich solange und öffnet sich wieder.</translation>
    </message>
    <message>
        <source>Everything is encrypted with a new key; that needs as much free disk as the data takes. The window closes meanwhile and opens again. The recovery phrase is another one then.</source>
        <translation>Alles wird mit einem neuen Schlüssel verschlüsselt; das braucht so viel freien Platz, wie die Daten belegen. Das Fenster schließt sich solange und öffnet sich wieder. Der Wiederherstellungssatz ist danach ein anderer.</translation>
    </message>
    <message>
        <source>File names, notes, past results</source>
        <translation>Dateinamen, Notizen, frühere Ergebnisse</translation>
    </message>
    <message>
        <source>Files are being read.</source>
        <translation>Dateien werden gelesen.</translation>
    </message>
    <message>
        <source>Files at the same time</source>
        <translation>Dateien gleichzeitig</translation>
    </message>
    <message>
        <source>Files of the API at the same time</source>
        <translation>API-Dateien gleichzeitig</translation>
    </message>
    <message>
        <source>Finds passages that mean what you look for, though they have other words. A model at the address of the API turns text into vectors for that, whichever engine reads.</source>
        <translation>Findet Stellen, die das Gesuchte meinen, auch mit anderen Wörtern. Dafür macht ein Modell an der Adresse der API aus Text Vektoren, gleich welche Engine liest.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folders in it too</source>
        <translation>Auch Ordner darin</translation>
    </message>
    <message>
        <source>Free software under the GNU Affero General Public License, version 3 or later.</source>
        <translation>Freie Software unter der GNU Affero General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>From the environment variable {name}; nothing is kept.</source>
        <translation>Aus der Umgebungsvariable {name}; nichts wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Go on after an interruption</source>
        <translation>Nach Unterbrechung weitermachen</translation>
    </message>
    <message>
        <source>Goes into the system keyring, and nowhere else.</source>
        <translation>Kommt in den Schlüsselspeicher des Systems und nirgends sonst hin.</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Eingabe verbergen</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Symbol im Infobereich</translation>
    </message>
    <message>
        <source>Import results</source>
        <translation>Ergebnisse importieren</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Is there a newer version?</source>
        <translation>Gibt es eine neuere Version?</translation>
    </message>
    <message>
        <source>It must begin with https://.</source>
        <translation>Sie muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>Keep key</source>
        <translation>Schlüssel speichern</translation>
    </message>
    <message>
        <source>Keep this computer awake</source>
        <translation>Computer wach halten</translation>
    </message>
    <message>
        <source>Kept in the system keyring, for {host} only.</source>
        <translation>Im Schlüsselspeicher des Systems, nur für {host}.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Key missing</source>
        <translation>Schlüssel fehlt</translation>
    </message>
    <message>
        <source>Labstream's JSON, or FHIR R4 of any program</source>
        <translation>JSON von Labstream oder FHIR R4 beliebiger Programme</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Größte Datei</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Limits hold for the next files; those being read keep theirs.</source>
        <translation>Grenzen gelten für die nächsten Dateien; angefangene behalten ihre.</translation>
    </message>
    <message>
        <source>List of releases</source>
        <translation>Liste der Versionen</translation>
    </message>
    <message>
        <source>Local engine</source>
        <translation>Lokale Engine</translation>
    </message>
    <message>
        <source>Longest download</source>
        <translation>Längster Download</translation>
    </message>
    <message>
        <source>Longest session</source>
        <translation>Längste Sitzung</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Jetzt nachsehen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Es wird nachgesehen …</translation>
    </message>
    <message>
        <source>Memory per reader</source>
        <translation>Speicher pro Leser</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Most pages per file</source>
        <translation>Meiste Seiten pro Datei</translation>
    </message>
    <message>
        <source>Most servers on this computer need none.</source>
        <translation>Die meisten Server auf diesem Computer brauchen keinen.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move the data folder</source>
        <translation>Datenordner verschieben</translation>
    </message>
    <message>
        <source>Move to this empty folder</source>
        <translation>In diesen leeren Ordner verschieben</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben …</translation>
    </message>
    <message>
        <source>Name, date of birth, identifiers</source>
        <translation>Name, Geburtsdatum, Kennnummern</translation>
    </message>
    <message>
        <source>Names, birth dates and identifiers are blacked out where found; some can be missed.</source>
        <translation>Namen, Geburtsdaten und Kennnummern werden geschwärzt, wo sie gefunden werden; einzelne können übersehen werden.</translation>
    </message>
    <message>
        <source>Names, birth dates and identifiers are sent as they stand on the page.</source>
        <translation>Namen, Geburtsdaten und Kennnummern werden gesendet, wie sie auf der Seite stehen.</translation>
    </message>
    <message>
        <source>No setting matches</source>
        <translation>Keine Einstellung passt</translation>
    </message>
    <message>
        <source>No: this is the newest version.</source>
        <translation>Nein: Das ist die neueste Version.</translation>
    </message>
    <message>
        <source>None is sent</source>
        <translation>Keine werden gesendet</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keiner</translation>
    </message>
    <message>
        <source>Not agreed to</source>
        <translation>Nicht zugestimmt</translation>
    </message>
    <message>
        <source>Not agreed to yet</source>
        <translation>Noch nicht zugestimmt</translation>
    </message>
    <message>
        <source>Not looked yet.</source>
        <translation>Noch nicht nachgesehen.</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht genutzt</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>OCR models</source>
        <translation>OCR-Modelle</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open review when done</source>
        <translation>Prüfung öffnen, wenn fertig</translation>
    </message>
    <message>
        <source>OpenAI-compatible API</source>
        <translation>OpenAI-kompatible API</translation>
    </message>
    <message>
        <source>Page images</source>
        <translation>Seitenbilder</translation>
    </message>
    <message>
        <source>Page text</source>
        <translation>Seitentext</translation>
    </message>
    <message>
        <source>Pages are read here; text for search goes to {host}</source>
        <translation>Seiten werden hier gelesen; Text für die Suche geht an {host}</translation>
    </message>
    <message>
        <source>Pages as pictures, files, their names and notes stay here. Each text is sent once; what comes back is kept in the database, and searches are kept until the program ends.</source>
        <translation>Seiten als Bilder, Dateien, ihre Namen und Notizen bleiben hier. Jeder Text wird einmal gesendet; was zurückkommt, liegt in der Datenbank, Suchen bleiben bis zum Programmende.</translation>
    </message>
    <message>
        <source>Place of the data folder</source>
        <translation>Ort des Datenordners</translation>
    </message>
    <message>
        <source>Price of tokens in</source>
        <translation>Preis der eingehenden Tokens</translation>
    </message>
    <message>
        <source>Price of tokens out</source>
        <translation>Preis der ausgehenden Tokens</translation>
    </message>
    <message>
        <source>Price per million tokens</source>
        <translation>Preis pro Million Tokens</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Verarbeitung</translation>
    </message>
    <message>
        <source>Read what is in it by itself</source>
        <translation>Inhalt automatisch lesen</translation>
    </message>
    <message>
        <source>Reads pages on this computer. Works without internet and costs nothing.</source>
        <translation>Liest Seiten auf diesem Computer. Geht ohne Internet und kostet nichts.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Recovery phrase</source>
        <translation>Wiederherstellungssatz</translation>
    </message>
    <message>
        <source>Recovery phrase of the backup</source>
        <translation>Wiederherstellungssatz der Sicherung</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Bewegung verringern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the API key</source>
        <translation>API-Schlüssel entfernen</translation>
    </message>
    <message>
        <source>Remove the old files afterwards</source>
        <translation>Alte Dateien danach entfernen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset {section} to defaults</source>
        <translation>{section} auf Voreinstellungen zurücksetzen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Diese Sicherung wiederherstellen?</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <source>Search by meaning</source>
        <translation>Suche nach Bedeutung</translation>
    </message>
    <message>
        <source>Send pages to {host}?</source>
        <translation>Seiten an {host} senden?</translation>
    </message>
    <message>
        <source>Send text for search</source>
        <translation>Text für die Suche senden</translation>
    </message>
    <message>
        <source>Send text for search to {host}?</source>
        <translation>Text für die Suche an {host} senden?</translation>
    </message>
    <message>
        <source>Sent to sign in; kept in the system keyring</source>
        <translation>Gesendet zur Anmeldung; liegt im Schlüsselspeicher des Systems</translation>
    </message>
    <message>
        <source>Sent to sign in; taken from the environment</source>
        <translation>Gesendet zur Anmeldung; kommt aus der Umgebung</translation>
    </message>
    <message>
        <source>Sent to {host}</source>
        <translation>Gesendet an {host}</translation>
    </message>
    <message>
        <source>Sent to {host}, on this computer</source>
        <translation>Gesendet an {host}, auf diesem Computer</translation>
    </message>
    <message>
        <source>Sent to {host}: pictures of all pages, and their text.</source>
        <translation>Gesendet an {host}: Bilder aller Seiten und ihr Text.</translation>
    </message>
    <message>
        <source>Sent to {host}: the text of all documents that are here and of those that come, and what you type into the search, without words of the names of people.</source>
        <translation>Gesendet an {host}: der Text aller Dokumente, die hier sind und die kommen, und was Sie in die Suche tippen, ohne Wörter aus Namen von Personen.</translation>
    </message>
    <message>
        <source>Sent to {host}: the text of pages, and pictures of pages without text.</source>
        <translation>Gesendet an {host}: der Text von Seiten und Bilder von Seiten ohne Text.</translation>
    </message>
    <message>
        <source>Sent where a page has no text</source>
        <translation>Gesendet, wo eine Seite keinen Text hat</translation>
    </message>
    <message>
        <source>Sent where a page has no text, on this computer</source>
        <translation>Gesendet, wo eine Seite keinen Text hat, auf diesem Computer</translation>
    </message>
    <message>
        <source>Sent with the page</source>
        <translation>Mit der Seite gesendet</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe zeigen</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Zeigen …</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Bleiben hier</translation>
    </message>
    <message>
        <source>Stop sending at this cost per month</source>
        <translation>Ab diesen Kosten pro Monat nichts mehr senden</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Tell when done</source>
        <translation>Melden, wenn fertig</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Testing, at most 10 s…</source>
        <translation>Test läuft, höchstens 10 s …</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test läuft …</translation>
    </message>
    <message>
        <source>Text for the search by meaning</source>
        <translation>Text für die Suche nach Bedeutung</translation>
    </message>
    <message>
        <source>Text is read by {names}</source>
        <translation>Text wird gelesen von {names}</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>The address gave no version ({failure}). Try again later.</source>
        <translation>Die Adresse nannte keine Version ({failure}). Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The backup takes the place of everything that is stored now, which is kept beside it. The window closes meanwhile and opens again.</source>
        <translation>Die Sicherung nimmt den Platz von allem ein, was jetzt gespeichert ist; das wird daneben aufbewahrt. Das Fenster schließt sich solange und öffnet sich wieder.</translation>
    </message>
    <message>
        <source>The key of this computer does not open this backup. Type the 24 words that were printed with it.</source>
        <translation>Der Schlüssel dieses Computers öffnet diese Sicherung nicht. Tippen Sie die 24 Wörter ein, die mit ihr gedruckt wurden.</translation>
    </message>
    <message>
        <source>The server answered; no report was sent.</source>
        <translation>Der Server hat geantwortet; kein Befund wurde gesendet.</translation>
    </message>
    <message>
        <source>The word that deletes everything</source>
        <translation>Das Wort, das alles löscht</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>These 24 words open your data and its backups on any computer. Write them down in this order and keep them apart from the backups. Whoever has both can read everything; without them a backup cannot be opened elsewhere.</source>
        <translation>Diese 24 Wörter öffnen Ihre Daten und deren Sicherungen auf jedem Computer. Schreiben Sie sie in dieser Reihenfolge auf und bewahren Sie sie getrennt von den Sicherungen auf. Wer beides hat, kann alles lesen; ohne sie lässt sich eine Sicherung anderswo nicht öffnen.</translation>
    </message>
    <message>
        <source>This is Labstream's own folder. Choose another one.</source>
        <translation>Das ist der eigene Ordner von Labstream. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Time limit per file</source>
        <translation>Zeitgrenze pro Datei</translation>
    </message>
    <message>
        <source>Time limit per page</source>
        <translation>Zeitgrenze pro Seite</translation>
    </message>
    <message>
        <source>Try another word, or clear the search.</source>
        <translation>Versuchen Sie ein anderes Wort, oder leeren Sie die Suche.</translation>
    </message>
    <message>
        <source>Type two prices such as 0.40, or empty both for unknown.</source>
        <translation>Tippen Sie zwei Preise wie 0,40 ein, oder leeren Sie beide für unbekannt.</translation>
    </message>
    <message>
        <source>Type “{word}” to go on</source>
        <translation>Tippen Sie „{word}“, um weiterzumachen</translation>
    </message>
    <message>
        <source>US$ in</source>
        <translation>US$ ein</translation>
    </message>
    <message>
        <source>US$ {price} per million tokens; counts towards the limit per month</source>
        <translation>US$ {price} pro Million Tokens; zählt zur Monatsgrenze</translation>
    </message>
    <message>
        <source>US$, 0 for none; {spent} this month</source>
        <translation>US$, 0 für keine; {spent} in diesem Monat</translation>
    </message>
    <message>
        <source>Use the built-in one</source>
        <translation>Mitgelieferte nutzen</translation>
    </message>
    <message>
        <source>Use this API</source>
        <translation>Diese API nutzen</translation>
    </message>
    <message>
        <source>Wait for the end, or cancel them first.</source>
        <translation>Warten Sie das Ende ab, oder brechen Sie sie erst ab.</translation>
    </message>
    <message>
        <source>Watch folder</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was neu ist</translation>
    </message>
    <message>
        <source>What is sent where</source>
        <translation>Was wohin gesendet wird</translation>
    </message>
    <message>
        <source>What it does not protect</source>
        <translation>Wovor sie nicht schützt</translation>
    </message>
    <message>
        <source>What this protects</source>
        <translation>Wovor sie schützt</translation>
    </message>
    <message>
        <source>Where the key lies</source>
        <translation>Wo der Schlüssel liegt</translation>
    </message>
    <message>
        <source>While files are read</source>
        <translation>Beim Lesen</translation>
    </message>
    <message>
        <source>While reading</source>
        <translation>Beim Lesen</translation>
    </message>
    <message>
        <source>Yes: Labstream {version}.</source>
        <translation>Ja: Labstream {version}.</translation>
    </message>
    <message>
        <source>Your files, their names, notes and past results stay here.</source>
        <translation>Ihre Dateien, ihre Namen, Notizen und früheren Ergebnisse bleiben hier.</translation>
    </message>
    <message>
        <source>Your files, their names, notes and past results stay here. The key goes to this host alone.</source>
        <translation>Ihre Dateien, ihre Namen, Notizen und früheren Ergebnisse bleiben hier. Der Schlüssel geht nur an diesen Host.</translation>
    </message>
    <message>
        <source>a notice with the exact counts</source>
        <translation>eine Meldung mit den genauen Zahlen</translation>
    </message>
    <message>
        <source>a web address; it is asked when you click, never by itself</source>
        <translation>eine Webadresse; gefragt wird sie auf Klick, nie von selbst</translation>
    </message>
    <message>
        <source>after a 2 s countdown</source>
        <translation>nach 2 s Countdown</translation>
    </message>
    <message>
        <source>all below the folder</source>
        <translation>alle unterhalb des Ordners</translation>
    </message>
    <message>
        <source>also of pages that have text; costs more</source>
        <translation>auch von Seiten mit Text; kostet mehr</translation>
    </message>
    <message>
        <source>another disk, for example</source>
        <translation>etwa auf einen anderen Datenträger</translation>
    </message>
    <message>
        <source>as published for {model}</source>
        <translation>wie für {model} veröffentlicht</translation>
    </message>
    <message>
        <source>built in: PP-OCRv6 for Latin script</source>
        <translation>mitgeliefert: PP-OCRv6 für lateinische Schrift</translation>
    </message>
    <message>
        <source>costs nothing on this computer</source>
        <translation>kostet auf diesem Computer nichts</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>empty: only words are looked for, and nothing is sent</source>
        <translation>leer: Es wird nur nach Wörtern gesucht und nichts gesendet</translation>
    </message>
    <message>
        <source>encrypt everything anew; older backups keep theirs</source>
        <translation>alles neu verschlüsseln; ältere Sicherungen behalten ihren</translation>
    </message>
    <message>
        <source>ends in {ending}</source>
        <translation>endet auf {ending}</translation>
    </message>
    <message>
        <source>from the next start on</source>
        <translation>ab dem nächsten Start</translation>
    </message>
    <message>
        <source>in use: {name}</source>
        <translation>genutzt: {name}</translation>
    </message>
    <message>
        <source>its price is not known; with a limit per month nothing is sent</source>
        <translation>sein Preis ist unbekannt; mit einer Monatsgrenze wird nichts gesendet</translation>
    </message>
    <message>
        <source>larger ones are not read</source>
        <translation>größere werden nicht gelesen</translation>
    </message>
    <message>
        <source>last on {day}</source>
        <translation>zuletzt am {day}</translation>
    </message>
    <message>
        <source>last on {day}; the next is due</source>
        <translation>zuletzt am {day}; die nächste ist fällig</translation>
    </message>
    <message>
        <source>longer ones are not read</source>
        <translation>längere werden nicht gelesen</translation>
    </message>
    <message>
        <source>no sleep while files are read</source>
        <translation>kein Ruhezustand, während Dateien gelesen werden</translation>
    </message>
    <message>
        <source>none is chosen yet</source>
        <translation>noch keiner gewählt</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>none yet; a backup is due</source>
        <translation>noch keine; eine Sicherung ist fällig</translation>
    </message>
    <message>
        <source>nothing turns, glides or fades</source>
        <translation>nichts dreht sich, gleitet oder blendet</translation>
    </message>
    <message>
        <source>of a file from a web address</source>
        <translation>einer Datei von einer Webadresse</translation>
    </message>
    <message>
        <source>on this computer: it costs nothing</source>
        <translation>auf diesem Computer: kostet nichts</translation>
    </message>
    <message>
        <source>out</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>paper is drawn at 93 %</source>
        <translation>Papier wird mit 93 % gezeichnet</translation>
    </message>
    <message>
        <source>reading goes on there when the window is closed</source>
        <translation>dort wird weitergelesen, wenn das Fenster zu ist</translation>
    </message>
    <message>
        <source>sessions broken off are resumed at the next start</source>
        <translation>abgebrochene Sitzungen werden beim nächsten Start fortgesetzt</translation>
    </message>
    <message>
        <source>sessions, pages, values and settings</source>
        <translation>Sitzungen, Seiten, Werte und Einstellungen</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>den Host</translation>
    </message>
    <message>
        <source>then “Timed out”</source>
        <translation>danach „Zeit abgelaufen“</translation>
    </message>
    <message>
        <source>this model</source>
        <translation>dieses Modell</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>unknown for {model}</source>
        <translation>unbekannt für {model}</translation>
    </message>
    <message>
        <source>what it replaces is kept</source>
        <translation>was sie ersetzt, bleibt erhalten</translation>
    </message>
    <message>
        <source>what lies there and what comes; nothing is moved, renamed or deleted</source>
        <translation>was dort liegt und was kommt; nichts wird verschoben, umbenannt oder gelöscht</translation>
    </message>
    <message>
        <source>where found; some can be missed</source>
        <translation>wo gefunden; einzelne können übersehen werden</translation>
    </message>
    <message>
        <source>with the expected cost; 0 never</source>
        <translation>mit den erwarteten Kosten; 0 nie</translation>
    </message>
    <message>
        <source>your price of {model}</source>
        <translation>Ihr Preis für {model}</translation>
    </message>
    <message>
        <source>{count} cores, no graphics card needed</source>
        <translation>{count} Kerne, keine Grafikkarte nötig</translation>
    </message>
    <message>
        <source>{name} cannot be used; the built-in one reads</source>
        <translation>{name} ist unbrauchbar; die mitgelieferte liest</translation>
    </message>
    <message>
        <source>{reason}, so no key is kept. Set {name} before the start instead.</source>
        <translation>{reason}, deshalb wird kein Schlüssel aufbewahrt. Setzen Sie stattdessen {name} vor dem Start.</translation>
    </message>
    <message>
        <source>{sessions}, {reports} and {values} ({size}) in {folder} are deleted with their documents, copies, key, settings and logs. They cannot be brought back. What you exported or backed up elsewhere stays.</source>
        <translation>{sessions}, {reports} und {values} ({size}) in {folder} werden mit ihren Dokumenten, Kopien, Schlüssel, Einstellungen und Protokollen gelöscht. Sie lassen sich nicht zurückholen. Was Sie anderswohin exportiert oder gesichert haben, bleibt.</translation>
    </message>
    <message>
        <source>{size} GB</source>
        <translation>{size} GB</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>{what}: local {local}, API {api}</source>
        <translation>{what}: lokal {local}, API {api}</translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <source>Off: this system has no SQLCipher</source>
        <translation>Aus: Dieses System hat kein SQLCipher</translation>
    </message>
    <message>
        <source>On: SQLCipher, AES-256</source>
        <translation>An: SQLCipher, AES-256</translation>
    </message>
    <message>
        <source>The setting was not saved: the data folder does not take it ({why}).</source>
        <translation>Die Einstellung wurde nicht gespeichert: Der Datenordner nimmt sie nicht an ({why}).</translation>
    </message>
    <message>
        <source>The setting was not saved: {why}.</source>
        <translation>Die Einstellung wurde nicht gespeichert: {why}.</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>All settings are at their defaults.</source>
        <translation>Alle Einstellungen stehen auf ihren Voreinstellungen.</translation>
    </message>
    <message>
        <source>No program here opens folders.</source>
        <translation>Kein Programm hier öffnet Ordner.</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings are at their defaults.</source>
        <translation>Die Einstellungen stehen auf ihren Voreinstellungen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message numerus="yes">
        <source>%Ln files wait, nothing is lost</source>
        <translation><numerusform>%Ln Datei wartet, nichts ist verloren</numerusform><numerusform>%Ln Dateien warten, nichts ist verloren</numerusform></translation>
    </message>
    <message>
        <source>API engine</source>
        <translation>API-Engine</translation>
    </message>
    <message>
        <source>API not reachable</source>
        <translation>API nicht erreichbar</translation>
    </message>
    <message>
        <source>API not ready</source>
        <translation>API nicht bereit</translation>
    </message>
    <message>
        <source>Local engine</source>
        <translation>Lokale Engine</translation>
    </message>
    <message>
        <source>its address cannot be used</source>
        <translation>ihre Adresse ist unbrauchbar</translation>
    </message>
    <message>
        <source>no key for {host}</source>
        <translation>kein Schlüssel für {host}</translation>
    </message>
    <message>
        <source>nothing leaves this computer</source>
        <translation>nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>page text goes to {host}</source>
        <translation>Seitentext geht an {host}</translation>
    </message>
    <message>
        <source>sending to {host} was not agreed to</source>
        <translation>dem Senden an {host} wurde nicht zugestimmt</translation>
    </message>
    <message>
        <source>text for search goes to {host}</source>
        <translation>Text für die Suche geht an {host}</translation>
    </message>
    <message>
        <source>{ended} of {total} files ended</source>
        <translation>{ended} von {total} Dateien beendet</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Edited by you</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Extracting</source>
        <translation>Extrahieren</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Not on page</source>
        <translation>Nicht auf Seite</translation>
    </message>
    <message>
        <source>On page</source>
        <translation>Auf der Seite</translation>
    </message>
    <message>
        <source>Parsing</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Zeit abgelaufen</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Abnormal</source>
        <translation>Auffällig</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Critically high</source>
        <translation>Kritisch hoch</translation>
    </message>
    <message>
        <source>Critically low</source>
        <translation>Kritisch niedrig</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Laboratory values</source>
        <translation>Laborwerte</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>Letzter Wert</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Made with Labstream on {day}. Not medical advice.</source>
        <translation>Erstellt mit Labstream am {day}. Keine medizinische Beratung.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Other tests</source>
        <translation>Weitere Tests</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Seite {number}</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Read by Labstream and not yet confirmed by a person.</source>
        <translation>Von Labstream gelesen und noch von niemandem bestätigt.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Tests left out here: {count}, all within range or without one.</source>
        <translation>Hier ausgelassene Tests: {count}, alle im Bereich oder ohne Bereich.</translation>
    </message>
    <message>
        <source>Tests left out here: {count}, {abnormal} of them with values out of range.</source>
        <translation>Hier ausgelassene Tests: {count}, davon {abnormal} mit Werten außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>Values: {values}. Tests: {tests}. As printed by the laboratories.</source>
        <translation>Werte: {values}. Tests: {tests}. Wie von den Laboren gedruckt.</translation>
    </message>
    <message>
        <source>Values: {values}. Tests: {tests}. From {first} to {last}. As printed by the laboratories.</source>
        <translation>Werte: {values}. Tests: {tests}. Vom {first} bis {last}. Wie von den Laboren gedruckt.</translation>
    </message>
    <message>
        <source>{box} stands for a letter that cannot be drawn here; other exports have it.</source>
        <translation>{box} steht für ein Zeichen, das hier nicht gezeichnet werden kann; andere Exporte enthalten es.</translation>
    </message>
    <message>
        <source>{name}, born {day}</source>
        <translation>{name}, geboren {day}</translation>
    </message>
    <message>
        <source>{people} and {count} more</source>
        <translation>{people} und {count} weitere</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>A copy of the database alone, without that file, cannot be read; other accounts may open neither.</source>
        <translation>Eine Kopie der Datenbank allein, ohne diese Datei, kann nicht gelesen werden; andere Konten können keine von beiden öffnen.</translation>
    </message>
    <message>
        <source>Answers come as a batch</source>
        <translation>Die Antworten kommen als Stapel</translation>
    </message>
    <message>
        <source>FHIR R4 bundle</source>
        <translation>FHIR-R4-Bundle</translation>
    </message>
    <message>
        <source>One file stands for both models; there must be one that finds lines and one that reads.</source>
        <translation>Eine Datei steht für beide Modelle; es muss eine geben, die Zeilen findet, und eine, die liest.</translation>
    </message>
    <message>
        <source>Other accounts of this computer may not open the data folder.</source>
        <translation>Andere Konten dieses Computers dürfen den Datenordner nicht öffnen.</translation>
    </message>
    <message>
        <source>PDF summary</source>
        <translation>Übersicht als PDF</translation>
    </message>
    <message>
        <source>Programs that run under your account while you are logged in can ask for the key as well. If the key store is lost, the database cannot be opened.</source>
        <translation>Programme, die unter Ihrem Konto laufen, während Sie angemeldet sind, können den Schlüssel ebenfalls verlangen. Geht der Schlüsselspeicher verloren, lässt sich die Datenbank nicht öffnen.</translation>
    </message>
    <message>
        <source>There is more than one file of characters (.txt) in this folder.</source>
        <translation>In diesem Ordner gibt es mehr als eine Zeichendatei (.txt).</translation>
    </message>
    <message>
        <source>There is more than one file that finds lines (…det….onnx) in this folder.</source>
        <translation>In diesem Ordner gibt es mehr als eine Datei, die Zeilen findet (…det….onnx).</translation>
    </message>
    <message>
        <source>There is more than one file that reads lines (…rec….onnx) in this folder.</source>
        <translation>In diesem Ordner gibt es mehr als eine Datei, die Zeilen liest (…rec….onnx).</translation>
    </message>
    <message>
        <source>There is no file of characters (.txt) in this folder.</source>
        <translation>In diesem Ordner fehlt die Zeichendatei (.txt).</translation>
    </message>
    <message>
        <source>There is no file that finds lines (…det….onnx) in this folder.</source>
        <translation>In diesem Ordner fehlt die Datei, die Zeilen findet (…det….onnx).</translation>
    </message>
    <message>
        <source>There is no file that reads lines (…rec….onnx) in this folder.</source>
        <translation>In diesem Ordner fehlt die Datei, die Zeilen liest (…rec….onnx).</translation>
    </message>
    <message>
        <source>This folder cannot be read.</source>
        <translation>Dieser Ordner kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This folder is not there.</source>
        <translation>Dieser Ordner ist nicht da.</translation>
    </message>
    <message>
        <source>US$ {spent} of {limit} are spent</source>
        <translation>US$ {spent} von {limit} sind ausgegeben</translation>
    </message>
    <message>
        <source>Whoever has only the files (a stolen disk, a backup, a copy in a cloud) cannot read them.</source>
        <translation>Wer nur die Dateien hat (gestohlener Datenträger, Sicherung, Kopie in einer Cloud), kann sie nicht lesen.</translation>
    </message>
    <message>
        <source>Whoever has the data folder, a backup of it or the disk can read everything. Encrypt the disk.</source>
        <translation>Wer den Datenordner, eine Sicherung davon oder den Datenträger hat, kann alles lesen. Verschlüsseln Sie den Datenträger.</translation>
    </message>
    <message>
        <source>Whoever has the whole data folder (a stolen disk, a full backup) can read everything. Encrypt the disk, and keep a copy of the file in a safe place: without it the database cannot be opened.</source>
        <translation>Wer den ganzen Datenordner hat (gestohlener Datenträger, vollständige Sicherung), kann alles lesen. Verschlüsseln Sie den Datenträger und bewahren Sie eine Kopie der Datei an einem sicheren Ort auf: Ohne sie lässt sich die Datenbank nicht öffnen.</translation>
    </message>
    <message>
        <source>a copy in {path} came out damaged; nothing was moved</source>
        <translation>eine Kopie in {path} ist beschädigt; nichts wurde verschoben</translation>
    </message>
    <message>
        <source>a single page is too much for the model</source>
        <translation>eine einzige Seite ist zu viel für das Modell</translation>
    </message>
    <message>
        <source>a step took over {limit} s</source>
        <translation>ein Schritt dauerte über {limit} s</translation>
    </message>
    <message>
        <source>a word stands in another's place</source>
        <translation>ein Wort steht an der Stelle eines anderen</translation>
    </message>
    <message>
        <source>another program has been opening it for {time} s</source>
        <translation>ein anderes Programm öffnet sie seit {time} s</translation>
    </message>
    <message>
        <source>another program keeps the database locked; end it and try again</source>
        <translation>ein anderes Programm hält die Datenbank gesperrt; beenden Sie es und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>another running Labstream works on session {session}; wait for it, or stop it with Ctrl-C there</source>
        <translation>ein anderes laufendes Labstream arbeitet an Sitzung {session}; warten Sie darauf, oder stoppen Sie es dort mit Strg-C</translation>
    </message>
    <message>
        <source>documents is not a list</source>
        <translation>documents ist keine Liste</translation>
    </message>
    <message>
        <source>everything, with page positions</source>
        <translation>alles, mit den Stellen auf der Seite</translation>
    </message>
    <message>
        <source>folder may not be read</source>
        <translation>ein Ordner darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>for health record software</source>
        <translation>für Patientenaktenprogramme</translation>
    </message>
    <message>
        <source>in the file {path}, which only your account may read</source>
        <translation>in der Datei {path}, die nur Ihr Konto lesen darf</translation>
    </message>
    <message>
        <source>in this computer's key store ({name})</source>
        <translation>im Schlüsselspeicher dieses Computers ({name})</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>sie kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>sie kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>it does not open this file, or the file is no backup of Labstream</source>
        <translation>er öffnet diese Datei nicht, oder die Datei ist keine Sicherung von Labstream</translation>
    </message>
    <message>
        <source>it has no end</source>
        <translation>sie hat kein Ende</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>sie hat keinen Namen</translation>
    </message>
    <message>
        <source>it has no page {number}</source>
        <translation>es hat keine Seite {number}</translation>
    </message>
    <message>
        <source>it has no pages</source>
        <translation>es hat keine Seiten</translation>
    </message>
    <message>
        <source>it has {count} words, not {wanted}</source>
        <translation>er hat {count} Wörter, nicht {wanted}</translation>
    </message>
    <message>
        <source>it holds a name or password</source>
        <translation>sie enthält einen Namen oder ein Passwort</translation>
    </message>
    <message>
        <source>it holds no laboratory results</source>
        <translation>sie enthält keine Laborergebnisse</translation>
    </message>
    <message>
        <source>it is a database, but none of Labstream's</source>
        <translation>es ist eine Datenbank, aber keine von Labstream</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>sie ist beschädigt</translation>
    </message>
    <message>
        <source>it is encrypted, and this system has no SQLCipher</source>
        <translation>sie ist verschlüsselt, und dieses System hat kein SQLCipher</translation>
    </message>
    <message>
        <source>it is neither Labstream's JSON nor a FHIR bundle</source>
        <translation>sie ist weder JSON von Labstream noch ein FHIR-Bundle</translation>
    </message>
    <message>
        <source>it is no JSON that can be read</source>
        <translation>sie ist kein lesbares JSON</translation>
    </message>
    <message>
        <source>it is no JSON: line {line}, column {column}</source>
        <translation>sie ist kein JSON: Zeile {line}, Spalte {column}</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>sie ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is no text in UTF-8</source>
        <translation>sie ist kein Text in UTF-8</translation>
    </message>
    <message>
        <source>it is no web address</source>
        <translation>sie ist keine Webadresse</translation>
    </message>
    <message>
        <source>it leads away from the web</source>
        <translation>sie führt aus dem Web hinaus</translation>
    </message>
    <message>
        <source>it leads on without an end</source>
        <translation>sie leitet ohne Ende weiter</translation>
    </message>
    <message>
        <source>it leads to another address</source>
        <translation>sie führt zu einer anderen Adresse</translation>
    </message>
    <message>
        <source>it stays empty</source>
        <translation>sie bleibt leer</translation>
    </message>
    <message>
        <source>it takes no form of the request</source>
        <translation>sie nimmt keine Form der Anfrage an</translation>
    </message>
    <message>
        <source>it was made by a newer Labstream; update this one</source>
        <translation>sie stammt von einem neueren Labstream; aktualisieren Sie dieses</translation>
    </message>
    <message>
        <source>its process could not be started</source>
        <translation>sein Prozess konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>no PDF or picture</source>
        <translation>weder PDF noch Bild</translation>
    </message>
    <message>
        <source>no page can be read</source>
        <translation>keine Seite ist lesbar</translation>
    </message>
    <message>
        <source>no price of this model is known</source>
        <translation>kein Preis dieses Modells ist bekannt</translation>
    </message>
    <message>
        <source>no secure connection could be made</source>
        <translation>es kam keine sichere Verbindung zustande</translation>
    </message>
    <message>
        <source>nothing is named like this</source>
        <translation>nichts heißt so</translation>
    </message>
    <message>
        <source>nowhere: the database is not encrypted, because SQLCipher is not available on this system</source>
        <translation>nirgends: Die Datenbank ist nicht verschlüsselt, weil SQLCipher auf diesem System fehlt</translation>
    </message>
    <message>
        <source>one or two pages for a doctor's visit</source>
        <translation>ein, zwei Seiten für den Arztbesuch</translation>
    </message>
    <message>
        <source>one row per value, UTF-8</source>
        <translation>eine Zeile pro Wert, UTF-8</translation>
    </message>
    <message>
        <source>one sheet per panel, with flags</source>
        <translation>ein Blatt pro Gruppe, mit Markierungen</translation>
    </message>
    <message>
        <source>only http and https addresses are read</source>
        <translation>nur Adressen mit http und https werden gelesen</translation>
    </message>
    <message>
        <source>over {limit} MB</source>
        <translation>über {limit} MB</translation>
    </message>
    <message>
        <source>over {limit} s</source>
        <translation>über {limit} s</translation>
    </message>
    <message>
        <source>page {page} of {pages} read</source>
        <translation>Seite {page} von {pages} gelesen</translation>
    </message>
    <message>
        <source>plain http to {host}</source>
        <translation>unverschlüsseltes http zu {host}</translation>
    </message>
    <message>
        <source>the batch lies at another address than the settings name</source>
        <translation>der Stapel liegt an einer anderen Adresse, als die Einstellungen nennen</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>die Verbindung riss ab</translation>
    </message>
    <message>
        <source>the copy that is made before a change of the database came out damaged, so nothing was changed in {path}</source>
        <translation>die Kopie, die vor einer Änderung der Datenbank gemacht wird, ist beschädigt, deshalb wurde in {path} nichts geändert</translation>
    </message>
    <message>
        <source>the data folder {path} is not reachable; connect its drive</source>
        <translation>der Datenordner {path} ist nicht erreichbar; schließen Sie sein Laufwerk an</translation>
    </message>
    <message>
        <source>the data folder {path} may not be written</source>
        <translation>in den Datenordner {path} darf nicht geschrieben werden</translation>
    </message>
    <message>
        <source>the database is not encrypted on this system</source>
        <translation>die Datenbank ist auf diesem System nicht verschlüsselt</translation>
    </message>
    <message>
        <source>the database {path} is damaged. It was left as it is. Put back a copy, or move it elsewhere and start again with an empty one</source>
        <translation>die Datenbank {path} ist beschädigt. Sie wurde so gelassen, wie sie ist. Legen Sie eine Kopie zurück, oder verschieben Sie sie und beginnen Sie mit einer leeren</translation>
    </message>
    <message>
        <source>the disk reported an error at {path}</source>
        <translation>der Datenträger meldet einen Fehler bei {path}</translation>
    </message>
    <message>
        <source>the disk reported an error at {path}; check the disk</source>
        <translation>der Datenträger meldet einen Fehler bei {path}; prüfen Sie den Datenträger</translation>
    </message>
    <message>
        <source>the earlier file with the same content was deleted meanwhile</source>
        <translation>die frühere Datei mit demselben Inhalt wurde inzwischen gelöscht</translation>
    </message>
    <message>
        <source>the file is empty or was cut off</source>
        <translation>die Datei ist leer oder wurde abgeschnitten</translation>
    </message>
    <message>
        <source>the file was cut off, or is no backup of Labstream</source>
        <translation>die Datei wurde abgeschnitten oder ist keine Sicherung von Labstream</translation>
    </message>
    <message>
        <source>the key in {place} is damaged. Put back a copy of it; the database was left as it is</source>
        <translation>der Schlüssel {place} ist beschädigt. Legen Sie eine Kopie davon zurück; die Datenbank wurde so gelassen, wie sie ist</translation>
    </message>
    <message>
        <source>the key of the database in {path} cannot be found: it is not in the key store, and there is no file {file}. Unlock the key store, or put the file back, and start again. The database was left as it is</source>
        <translation>der Schlüssel der Datenbank in {path} ist nicht zu finden: Er ist nicht im Schlüsselspeicher, und es gibt keine Datei {file}. Entsperren Sie den Schlüsselspeicher, oder legen Sie die Datei zurück, und starten Sie neu. Die Datenbank wurde so gelassen, wie sie ist</translation>
    </message>
    <message>
        <source>the key of the database in {path} cannot be found: {complaint}, and there is no file {file}. Unlock the key store, or put the file back, and start again. The database was left as it is</source>
        <translation>der Schlüssel der Datenbank in {path} ist nicht zu finden: {complaint}, und es gibt keine Datei {file}. Entsperren Sie den Schlüsselspeicher, oder legen Sie die Datei zurück, und starten Sie neu. Die Datenbank wurde so gelassen, wie sie ist</translation>
    </message>
    <message>
        <source>the key of this computer does not open the backup</source>
        <translation>der Schlüssel dieses Computers öffnet die Sicherung nicht</translation>
    </message>
    <message>
        <source>the key store did not answer within {time} s</source>
        <translation>der Schlüsselspeicher hat nicht innerhalb von {time} s geantwortet</translation>
    </message>
    <message>
        <source>the key store did not keep the new key</source>
        <translation>der Schlüsselspeicher hat den neuen Schlüssel nicht behalten</translation>
    </message>
    <message>
        <source>the key store refused ({reason})</source>
        <translation>der Schlüsselspeicher hat abgelehnt ({reason})</translation>
    </message>
    <message>
        <source>the proxy refused</source>
        <translation>der Proxy hat abgelehnt</translation>
    </message>
    <message>
        <source>the server answered {status}</source>
        <translation>der Server antwortete {status}</translation>
    </message>
    <message>
        <source>the server cannot be reached</source>
        <translation>der Server ist nicht erreichbar</translation>
    </message>
    <message>
        <source>the server did not answer in time</source>
        <translation>der Server hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>the session's time is over</source>
        <translation>die Zeit der Sitzung ist um</translation>
    </message>
    <message>
        <source>the text of page {page}</source>
        <translation>der Text von Seite {page}</translation>
    </message>
    <message>
        <source>there is no file {path}</source>
        <translation>es gibt keine Datei {path}</translation>
    </message>
    <message>
        <source>this computer has no key store</source>
        <translation>dieser Computer hat keinen Schlüsselspeicher</translation>
    </message>
    <message>
        <source>this is the database itself; name another file</source>
        <translation>das ist die Datenbank selbst; nennen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>this one does not open it</source>
        <translation>dieses öffnet es nicht</translation>
    </message>
    <message>
        <source>what came is damaged</source>
        <translation>was kam, ist beschädigt</translation>
    </message>
    <message>
        <source>word {words} is none of the list</source>
        <translation>Wort {words} ist nicht in der Liste</translation>
    </message>
    <message>
        <source>{count} answers had faults</source>
        <translation>{count} Antworten waren fehlerhaft</translation>
    </message>
    <message>
        <source>{count} of at most {limit}</source>
        <translation>{count} von höchstens {limit}</translation>
    </message>
    <message>
        <source>{count} questions for {host}</source>
        <translation>{count} Fragen an {host}</translation>
    </message>
    <message>
        <source>{file} has more than {limit} MB</source>
        <translation>{file} hat mehr als {limit} MB</translation>
    </message>
    <message>
        <source>{file} holds no characters; one stands on each line.</source>
        <translation>{file} enthält keine Zeichen; auf jeder Zeile steht eines.</translation>
    </message>
    <message>
        <source>{file} was not written</source>
        <translation>{file} wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>{host} offers {count}; choose one</source>
        <translation>{host} bietet {count} an; wählen Sie eines</translation>
    </message>
    <message>
        <source>{host}: its certificate is not trusted here</source>
        <translation>{host}: Seinem Zertifikat wird hier nicht vertraut</translation>
    </message>
    <message>
        <source>{host}: no secure connection could be made</source>
        <translation>{host}: Es kam keine sichere Verbindung zustande</translation>
    </message>
    <message>
        <source>{host}: nothing answers there</source>
        <translation>{host}: Dort antwortet nichts</translation>
    </message>
    <message>
        <source>{host}: the connection broke</source>
        <translation>{host}: Die Verbindung riss ab</translation>
    </message>
    <message>
        <source>{host}: the proxy refused</source>
        <translation>{host}: Der Proxy hat abgelehnt</translation>
    </message>
    <message>
        <source>{host}: there is no such host</source>
        <translation>{host}: Diesen Host gibt es nicht</translation>
    </message>
    <message>
        <source>{host}: there is no way to it</source>
        <translation>{host}: Es gibt keinen Weg dorthin</translation>
    </message>
    <message>
        <source>{path} cannot be opened; look at the rights of its folder</source>
        <translation>{path} kann nicht geöffnet werden; prüfen Sie die Rechte des Ordners</translation>
    </message>
    <message>
        <source>{path} holds no data of Labstream</source>
        <translation>{path} enthält keine Daten von Labstream</translation>
    </message>
    <message>
        <source>{path} is damaged, or the key does not belong to it. It was left as it is. Put back a copy, or move it elsewhere and start again with an empty one</source>
        <translation>{path} ist beschädigt, oder der Schlüssel gehört nicht dazu. Sie wurde so gelassen, wie sie ist. Legen Sie eine Kopie zurück, oder verschieben Sie sie und beginnen Sie mit einer leeren</translation>
    </message>
    <message>
        <source>{path} may not be written; allow your account to write it</source>
        <translation>{path} darf nicht geschrieben werden; erlauben Sie es Ihrem Konto</translation>
    </message>
    <message>
        <source>{path} was made by a newer Labstream (version {found} of the database, this program knows {known}). It was left as it is. Update Labstream</source>
        <translation>{path} stammt von einem neueren Labstream (Version {found} der Datenbank, dieses Programm kennt {known}). Sie wurde so gelassen, wie sie ist. Aktualisieren Sie Labstream</translation>
    </message>
    <message>
        <source>{path} was made by an older Labstream and is to be changed before it can be read, but its folder takes nothing. Copy the folder to where it may be written, and name the copy with --data-dir</source>
        <translation>{path} stammt von einem älteren Labstream und muss geändert werden, bevor sie gelesen werden kann, aber ihr Ordner nimmt nichts an. Kopieren Sie den Ordner dorthin, wo geschrieben werden darf, und nennen Sie die Kopie mit --data-dir</translation>
    </message>
    <message>
        <source>{path}: it is a file</source>
        <translation>{path}: Das ist eine Datei</translation>
    </message>
    <message>
        <source>{path}: it is not empty</source>
        <translation>{path}: Er ist nicht leer</translation>
    </message>
    <message>
        <source>{path}: it is the data folder itself, or one lies in the other</source>
        <translation>{path}: Das ist der Datenordner selbst, oder einer liegt im anderen</translation>
    </message>
    <message>
        <source>{place} has more than {limit} characters</source>
        <translation>{place} hat mehr als {limit} Zeichen</translation>
    </message>
    <message>
        <source>{place} is missing</source>
        <translation>{place} fehlt</translation>
    </message>
    <message>
        <source>{place} is no SHA-256</source>
        <translation>{place} ist kein SHA-256</translation>
    </message>
    <message>
        <source>{place} is no box of four numbers between 0 and 1</source>
        <translation>{place} ist kein Rahmen aus vier Zahlen zwischen 0 und 1</translation>
    </message>
    <message>
        <source>{place} is no date of ISO 8601</source>
        <translation>{place} ist kein Datum nach ISO 8601</translation>
    </message>
    <message>
        <source>{place} is no list of texts</source>
        <translation>{place} ist keine Liste von Texten</translation>
    </message>
    <message>
        <source>{place} is no number</source>
        <translation>{place} ist keine Zahl</translation>
    </message>
    <message>
        <source>{place} is no object</source>
        <translation>{place} ist kein Objekt</translation>
    </message>
    <message>
        <source>{place} is no whole number from 1</source>
        <translation>{place} ist keine ganze Zahl ab 1</translation>
    </message>
    <message>
        <source>{place} must be one of {choices}</source>
        <translation>{place} muss eines sein von {choices}</translation>
    </message>
    <message>
        <source>{reason}; no batch was made</source>
        <translation>{reason}; es wurde kein Stapel gemacht</translation>
    </message>
    <message>
        <source>{size} MB, limit {limit} MB</source>
        <translation>{size} MB, Grenze {limit} MB</translation>
    </message>
    <message>
        <source>{status}: {answered} of {total} answers came</source>
        <translation>{status}: {answered} von {total} Antworten sind da</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>Certificate not trusted</source>
        <translation>Zertifikat nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>Host nicht gefunden</translation>
    </message>
    <message>
        <source>It leads to another address</source>
        <translation>Sie führt zu einer anderen Adresse</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>Model unknown</source>
        <translation>Modell unbekannt</translation>
    </message>
    <message>
        <source>No answer within 10 s</source>
        <translation>Keine Antwort innerhalb von 10 s</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Kein Schlüssel</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Keine sichere Verbindung</translation>
    </message>
    <message>
        <source>No such API at this address</source>
        <translation>Keine solche API an dieser Adresse</translation>
    </message>
    <message>
        <source>No way to the host</source>
        <translation>Kein Weg zum Host</translation>
    </message>
    <message>
        <source>Nobody this computer trusts vouches for the server: check the address, or install its root.</source>
        <translation>Niemand, dem dieser Computer vertraut, bürgt für den Server: Prüfen Sie die Adresse, oder installieren Sie sein Stammzertifikat.</translation>
    </message>
    <message>
        <source>Nothing answers there</source>
        <translation>Dort antwortet nichts</translation>
    </message>
    <message>
        <source>The proxy refused</source>
        <translation>Der Proxy hat abgelehnt</translation>
    </message>
    <message>
        <source>The server may speak plain http alone, which is used on this computer only: check the address.</source>
        <translation>Der Server spricht vielleicht nur einfaches http, das nur auf diesem Computer genutzt wird: Prüfen Sie die Adresse.</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>%1 cannot be watched</source>
        <translation>%1 kann nicht überwacht werden</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 ist nicht da</translation>
    </message>
    <message>
        <source>%1 is not watched</source>
        <translation>%1 wird nicht überwacht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are arriving</source>
        <translation><numerusform>%Ln Datei trifft ein</numerusform><numerusform>%Ln Dateien treffen ein</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files left out</source>
        <translation><numerusform>%Ln Datei ausgelassen</numerusform><numerusform>%Ln Dateien ausgelassen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files of the watched folder left out.</source>
        <translation><numerusform>%Ln Datei des überwachten Ordners ausgelassen.</numerusform><numerusform>%Ln Dateien des überwachten Ordners ausgelassen.</numerusform></translation>
    </message>
    <message>
        <source>A folder below may not be read.</source>
        <translation>Ein Ordner darunter darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It cannot be opened. It is read when it can be.</source>
        <translation>Sie kann nicht geöffnet werden. Sie wird gelesen, sobald es geht.</translation>
    </message>
    <message>
        <source>It is no PDF or picture.</source>
        <translation>Sie ist weder PDF noch Bild.</translation>
    </message>
    <message>
        <source>Looking for new reports…</source>
        <translation>Es wird nach neuen Befunden gesehen …</translation>
    </message>
    <message>
        <source>Nothing is in it yet. It is read when it is complete.</source>
        <translation>Noch ist nichts darin. Sie wird gelesen, wenn sie vollständig ist.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Pause watching %1</source>
        <translation>Überwachung von %1 anhalten</translation>
    </message>
    <message>
        <source>Pause watching the folder</source>
        <translation>Überwachung des Ordners anhalten</translation>
    </message>
    <message>
        <source>Reports that appear there are read by themselves</source>
        <translation>Befunde, die dort erscheinen, werden automatisch gelesen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume watching %1</source>
        <translation>Überwachung von %1 fortsetzen</translation>
    </message>
    <message>
        <source>Resume watching the folder</source>
        <translation>Überwachung des Ordners fortsetzen</translation>
    </message>
    <message>
        <source>Sending to %1 was not agreed to. Agree in Settings, or use the local engine.</source>
        <translation>Dem Senden an %1 wurde nicht zugestimmt. Stimmen Sie in den Einstellungen zu, oder nutzen Sie die lokale Engine.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show its session</source>
        <translation>Seine Sitzung zeigen</translation>
    </message>
    <message>
        <source>The API's address cannot be used. Change it in Settings, or use the local engine.</source>
        <translation>Die Adresse der API ist unbrauchbar. Ändern Sie sie in den Einstellungen, oder nutzen Sie die lokale Engine.</translation>
    </message>
    <message>
        <source>They are no PDFs or pictures.</source>
        <translation>Sie sind weder PDFs noch Bilder.</translation>
    </message>
    <message>
        <source>This account may not look into it. Watching goes on when it may</source>
        <translation>Dieses Konto darf nicht hineinsehen. Die Überwachung geht weiter, sobald es darf</translation>
    </message>
    <message>
        <source>Watching %1</source>
        <translation>%1 wird überwacht</translation>
    </message>
    <message>
        <source>Watching %1 is paused</source>
        <translation>Überwachung von %1 angehalten</translation>
    </message>
    <message>
        <source>Watching goes on when it is back</source>
        <translation>Die Überwachung geht weiter, wenn er wieder da ist</translation>
    </message>
    <message>
        <source>What comes meanwhile is read when you resume</source>
        <translation>Was inzwischen kommt, wird nach dem Fortsetzen gelesen</translation>
    </message>
</context>
<context>
    <name>Widgets</name>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation><numerusform>%Ln Datei</numerusform><numerusform>%Ln Dateien</numerusform></translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Countdown</translation>
    </message>
    <message>
        <source>Divider: {name}</source>
        <translation>Trennlinie: {name}</translation>
    </message>
    <message>
        <source>Drop files</source>
        <translation>Dateien ablegen</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>Keyboard focus</source>
        <translation>Tastaturfokus</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Open the engine's settings</source>
        <translation>Einstellungen der Engine öffnen</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>{word}, {count}, filter, {state}</source>
        <translation>{word}, {count}, Filter, {state}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>%Ln reports to review</source>
        <translation><numerusform>%Ln Befund zu prüfen</numerusform><numerusform>%Ln Befunde zu prüfen</numerusform></translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Copy problem report</source>
        <translation>Problembericht kopieren</translation>
    </message>
    <message>
        <source>Do not turn this computer off. If it stops, nothing is lost.</source>
        <translation>Schalten Sie diesen Computer nicht aus. Bricht es ab, ist nichts verloren.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Hilfe (F1)</translation>
    </message>
    <message>
        <source>Help on this screen</source>
        <translation>Hilfe zu dieser Ansicht</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>It holds no names, values or file names.</source>
        <translation>Er enthält keine Namen, Werte oder Dateinamen.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Look at the problem report…</source>
        <translation>Problembericht ansehen …</translation>
    </message>
    <message>
        <source>Now there is work going on.</source>
        <translation>Gerade wird gearbeitet.</translation>
    </message>
    <message>
        <source>Open Labstream</source>
        <translation>Labstream öffnen</translation>
    </message>
    <message>
        <source>Problem report copied.</source>
        <translation>Problembericht kopiert.</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Verarbeiten</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Search everything (Ctrl+K)</source>
        <translation>Alles durchsuchen (Strg+K)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>Die Sprache wechselt beim nächsten Start.</translation>
    </message>
    <message>
        <source>The last one was made on {day}.</source>
        <translation>Die letzte wurde am {day} gemacht.</translation>
    </message>
    <message>
        <source>There is none yet. A copy elsewhere outlives this disk.</source>
        <translation>Es gibt noch keine. Eine Kopie anderswo überlebt diesen Datenträger.</translation>
    </message>
    <message>
        <source>Unexpected error in Labstream</source>
        <translation>Unerwarteter Fehler in Labstream</translation>
    </message>
</context>
</TS>
