<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Analytics</name>
    <message numerus="yes">
        <source>%Ln API files</source>
        <translation><numerusform>%Ln fichier par l’API</numerusform><numerusform>%Ln fichiers par l’API</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln completed after all</source>
        <translation><numerusform>%Ln finalement terminé</numerusform><numerusform>%Ln finalement terminés</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation><numerusform>%Ln fichier</numerusform><numerusform>%Ln fichiers</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more codes</source>
        <translation><numerusform>%Ln code de plus</numerusform><numerusform>%Ln codes de plus</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln values</source>
        <translation><numerusform>%Ln valeur</numerusform><numerusform>%Ln valeurs</numerusform></translation>
    </message>
    <message>
        <source>1 attempt</source>
        <translation>1 essai</translation>
    </message>
    <message>
        <source>2 attempts</source>
        <translation>2 essais</translation>
    </message>
    <message>
        <source>3 or more</source>
        <translation>3 ou plus</translation>
    </message>
    <message>
        <source>&lt; $ 0.001</source>
        <translation>&lt; 0,001 $</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>A longer time limit may help.</source>
        <translation>Un délai plus long peut aider.</translation>
    </message>
    <message>
        <source>API engine</source>
        <translation>Moteur API</translation>
    </message>
    <message>
        <source>API engine, last 12 months; local is free</source>
        <translation>Moteur API, 12 mois ; local gratuit</translation>
    </message>
    <message>
        <source>API engine, {step}; “–” none used; local is free</source>
        <translation>Moteur API, {step} ; « – » aucun ; local gratuit</translation>
    </message>
    <message>
        <source>API files</source>
        <translation>Fichiers par l’API</translation>
    </message>
    <message>
        <source>All engines</source>
        <translation>Tous les moteurs</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Attempts needed</source>
        <translation>Essais nécessaires</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Charts appear after the first 5 files</source>
        <translation>Les graphiques apparaissent après les 5 premiers fichiers</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Copy the chart in words</source>
        <translation>Copier le graphique en mots</translation>
    </message>
    <message>
        <source>Corrections in review</source>
        <translation>Corrections à la vérification</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Cost per file</source>
        <translation>Coût par fichier</translation>
    </message>
    <message>
        <source>Cost per month</source>
        <translation>Coût par mois</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>Exporter les chiffres</translation>
    </message>
    <message>
        <source>Export the figures (Ctrl+E)</source>
        <translation>Exporter les chiffres (Ctrl+E)</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Failures by error code</source>
        <translation>Échecs par code d’erreur</translation>
    </message>
    <message>
        <source>Fewer files at a time may help.</source>
        <translation>Moins de fichiers à la fois peut aider.</translation>
    </message>
    <message>
        <source>Figures and charts</source>
        <translation>Chiffres et graphiques</translation>
    </message>
    <message>
        <source>Figures are being read</source>
        <translation>Lecture des chiffres</translation>
    </message>
    <message>
        <source>Figures as CSV, {span}</source>
        <translation>Chiffres en CSV, {span}</translation>
    </message>
    <message>
        <source>Figures cannot be read</source>
        <translation>Impossible de lire les chiffres</translation>
    </message>
    <message>
        <source>Figures of the last 30 days</source>
        <translation>Chiffres des 30 derniers jours</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Files completed, of all finished files, {step}</source>
        <translation>Fichiers réussis parmi tous ceux achevés, {step}</translation>
    </message>
    <message>
        <source>Files of</source>
        <translation>Fichiers de</translation>
    </message>
    <message>
        <source>Files stopped at the time limit, {step}</source>
        <translation>Fichiers arrêtés par la limite de temps, {step}</translation>
    </message>
    <message>
        <source>Files {step}</source>
        <translation>Fichiers {step}</translation>
    </message>
    <message>
        <source>Files, 30 days</source>
        <translation>Fichiers, 30 jours</translation>
    </message>
    <message>
        <source>From adding a file to the start of its reading, waiting included, {step}</source>
        <translation>De l’ajout au début de la lecture, {step}</translation>
    </message>
    <message>
        <source>Go to Process</source>
        <translation>Aller à Traiter</translation>
    </message>
    <message>
        <source>Goal is {goal}.</source>
        <translation>L’objectif est {goal}.</translation>
    </message>
    <message>
        <source>Goal is {goal}; mostly “{error}”.</source>
        <translation>L’objectif est {goal} ; surtout « {error} ».</translation>
    </message>
    <message>
        <source>Goal {percent}</source>
        <translation>Objectif {percent}</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Au total</translation>
    </message>
    <message>
        <source>It is kept and tried again every second.</source>
        <translation>Il est gardé et réessayé chaque seconde.</translation>
    </message>
    <message>
        <source>Laboratory not printed</source>
        <translation>Laboratoire non indiqué</translation>
    </message>
    <message>
        <source>Labstream figures</source>
        <translation>Chiffres de Labstream</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation>12 dernières semaines</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Limit {percent}</source>
        <translation>Limite {percent}</translation>
    </message>
    <message>
        <source>Local engine</source>
        <translation>Moteur local</translation>
    </message>
    <message>
        <source>Mean {step}</source>
        <translation>Moyenne {step}</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>Durée médiane</translation>
    </message>
    <message>
        <source>Mostly “{error}”.</source>
        <translation>Surtout « {error} ».</translation>
    </message>
    <message>
        <source>No file failed in the last 30 days</source>
        <translation>Aucun fichier en échec ces 30 derniers jours</translation>
    </message>
    <message>
        <source>No file was read in the last 30 days</source>
        <translation>Aucun fichier lu ces 30 derniers jours</translation>
    </message>
    <message>
        <source>No report was confirmed in the last 30 days</source>
        <translation>Aucun compte rendu confirmé ces 30 derniers jours</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Non exporté</translation>
    </message>
    <message>
        <source>Open data settings</source>
        <translation>Ouvrir les réglages des données</translation>
    </message>
    <message>
        <source>Open setting</source>
        <translation>Ouvrir le réglage</translation>
    </message>
    <message>
        <source>PDF, scan</source>
        <translation>PDF, numérisé</translation>
    </message>
    <message>
        <source>PDF, text</source>
        <translation>PDF, texte</translation>
    </message>
    <message>
        <source>Pages a day</source>
        <translation>Pages par jour</translation>
    </message>
    <message>
        <source>Processing time</source>
        <translation>Durée de traitement</translation>
    </message>
    <message>
        <source>Progress cannot be written now.</source>
        <translation>La progression ne peut pas être écrite pour l’instant.</translation>
    </message>
    <message>
        <source>Progress of {files} was not written in the last 7 days.</source>
        <translation>La progression de {files} n’a pas été écrite ces 7 derniers jours.</translation>
    </message>
    <message>
        <source>Q{number} {year}</source>
        <translation>T{number} {year}</translation>
    </message>
    <message>
        <source>Retried</source>
        <translation>Réessayés</translation>
    </message>
    <message>
        <source>Retried files {step}</source>
        <translation>Fichiers réessayés {step}</translation>
    </message>
    <message>
        <source>Retry success</source>
        <translation>Succès des nouveaux essais</translation>
    </message>
    <message>
        <source>Seconds per file, {step}</source>
        <translation>Secondes par fichier, {step}</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln files</source>
        <translation><numerusform>Montrer %Ln fichier</numerusform><numerusform>Montrer %Ln fichiers</numerusform></translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Afficher en graphique</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Show failures</source>
        <translation>Montrer les échecs</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>Montrer les fichiers</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>Taux de réussite</translation>
    </message>
    <message>
        <source>Success rate {percent} in the last 7 days.</source>
        <translation>Taux de réussite de {percent} ces 7 derniers jours.</translation>
    </message>
    <message>
        <source>The database did not answer. Nothing is lost.</source>
        <translation>La base de données n’a pas répondu. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The error codes say why.</source>
        <translation>Les codes d’erreur disent pourquoi.</translation>
    </message>
    <message>
        <source>They show how files ended, how long they took and what they cost.</source>
        <translation>Ils montrent comment les fichiers se sont terminés, leur durée et leur coût.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Time by file type</source>
        <translation>Durée par type de fichier</translation>
    </message>
    <message>
        <source>Time by file type and engine</source>
        <translation>Durée par type de fichier et moteur</translation>
    </message>
    <message>
        <source>Time to first progress</source>
        <translation>Délai avant la première progression</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Délai dépassé</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>Délais dépassés</translation>
    </message>
    <message>
        <source>Timeouts {percent}, limit is {most}.</source>
        <translation>Délais dépassés {percent}, la limite est {most}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Values a day</source>
        <translation>Valeurs par jour</translation>
    </message>
    <message>
        <source>Values of</source>
        <translation>Valeurs de</translation>
    </message>
    <message>
        <source>Values that review changed, of all confirmed, last 30 days</source>
        <translation>Valeurs modifiées à la vérification, parmi les confirmées, 30 derniers jours</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>completed after all</source>
        <translation>finalement terminés</translation>
    </message>
    <message>
        <source>few files</source>
        <translation>peu de fichiers</translation>
    </message>
    <message>
        <source>for {files} · local $ 0</source>
        <translation>pour {files} · local 0 $</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>de {first} à {last}</translation>
    </message>
    <message>
        <source>last {last}, lowest {low}, highest {high}</source>
        <translation>dernier {last}, minimum {low}, maximum {high}</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>median {median}, p95 {p95}, {files}</source>
        <translation>médiane {median}, p95 {p95}, {files}</translation>
    </message>
    <message>
        <source>median {time}</source>
        <translation>médiane {time}</translation>
    </message>
    <message>
        <source>no API files · local $ 0</source>
        <translation>aucun fichier par l’API · local 0 $</translation>
    </message>
    <message>
        <source>no file has ended</source>
        <translation>aucun fichier n’est achevé</translation>
    </message>
    <message>
        <source>no file was read</source>
        <translation>aucun fichier lu</translation>
    </message>
    <message>
        <source>no files</source>
        <translation>aucun fichier</translation>
    </message>
    <message>
        <source>none used</source>
        <translation>non utilisé</translation>
    </message>
    <message>
        <source>not completed</source>
        <translation>non terminés</translation>
    </message>
    <message>
        <source>of {files}</source>
        <translation>sur {files}</translation>
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
        <translation>par jour</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>per quarter</source>
        <translation>par trimestre</translation>
    </message>
    <message>
        <source>per week</source>
        <translation>par semaine</translation>
    </message>
    <message>
        <source>per year</source>
        <translation>par an</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>{change} s to the 30 days before</source>
        <translation>{change} s / 30 jours précédents</translation>
    </message>
    <message>
        <source>{change} to the 30 days before</source>
        <translation>{change} / 30 jours précédents</translation>
    </message>
    <message>
        <source>{cost} for {files} · local $ 0</source>
        <translation>{cost} pour {files} · local 0 $</translation>
    </message>
    <message>
        <source>{cost}, {files}</source>
        <translation>{cost}, {files}</translation>
    </message>
    <message>
        <source>{count} below the goal of {goal}</source>
        <translation>{count} sous l’objectif de {goal}</translation>
    </message>
    <message>
        <source>{failed} of {files}, last 30 days · click a bar to see the files</source>
        <translation>{failed} sur {files}, 30 jours · clic sur une barre : fichiers</translation>
    </message>
    <message>
        <source>{failed} of {files}, last 30 days · {more} in the table</source>
        <translation>{failed} sur {files}, 30 derniers jours · {more} dans le tableau</translation>
    </message>
    <message>
        <source>{files}, few</source>
        <translation>{files}, peu</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>{name}, nothing to draw</source>
        <translation>{name}, rien à dessiner</translation>
    </message>
    <message>
        <source>{name}: median {median}, p95 {p95}, {files}</source>
        <translation>{name} : médiane {median}, p95 {p95}, {files}</translation>
    </message>
    <message>
        <source>{name}: {percent}, {corrected} of {values} changed</source>
        <translation>{name} : {percent}, {corrected} sur {values} modifiées</translation>
    </message>
    <message>
        <source>{now}, was {before}</source>
        <translation>{now}, avant {before}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{number} a day, {total} in all</source>
        <translation>{number} par jour, {total} au total</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>{percent} of files retried, limit is {most}.</source>
        <translation>{percent} des fichiers réessayés, la limite est {most}.</translation>
    </message>
    <message>
        <source>{percent}, {completed} of {files} completed</source>
        <translation>{percent}, {completed} sur {files} terminés</translation>
    </message>
    <message>
        <source>{percent}, {part} of {files}</source>
        <translation>{percent}, {part} sur {files}</translation>
    </message>
    <message>
        <source>{time} per file on average, limit is {most}.</source>
        <translation>{time} par fichier en moyenne, la limite est {most}.</translation>
    </message>
    <message>
        <source>{values} confirmed</source>
        <translation>{values} confirmées</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message numerus="yes">
        <source>%1 of %Ln files completed</source>
        <translation><numerusform>%1 fichier sur %Ln terminé</numerusform><numerusform>%1 fichiers sur %Ln terminés</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation><numerusform>%Ln annulé</numerusform><numerusform>%Ln annulés</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation><numerusform>%Ln en échec</numerusform><numerusform>%Ln en échec</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files wait for your answer</source>
        <translation><numerusform>%Ln fichier attend votre réponse</numerusform><numerusform>%Ln fichiers attendent votre réponse</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln timed out</source>
        <translation><numerusform>%Ln hors délai</numerusform><numerusform>%Ln hors délai</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>All %Ln files completed</source>
        <translation><numerusform>%Ln fichier terminé</numerusform><numerusform>Les %Ln fichiers terminés</numerusform></translation>
    </message>
    <message>
        <source>No file could be completed</source>
        <translation>Aucun fichier n’a pu être terminé</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Labstream asks before many pages go to the API.</source>
        <translation>Rien n’a encore été envoyé. Labstream demande avant d’envoyer beaucoup de pages à l’API.</translation>
    </message>
    <message>
        <source>Open Labstream</source>
        <translation>Ouvrir Labstream</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Session cancelled</source>
        <translation>Session annulée</translation>
    </message>
    <message>
        <source>The file is completed</source>
        <translation>Le fichier est terminé</translation>
    </message>
    <message>
        <source>The values are ready for review.</source>
        <translation>Les valeurs sont prêtes à vérifier.</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>{ended} of {total} files, {percent} %</source>
        <translation>{ended} fichiers sur {total}, {percent} %</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message numerus="yes">
        <source>%Ln files wait and can be resumed at the next start.</source>
        <translation><numerusform>%Ln fichier attend et pourra reprendre au prochain démarrage.</numerusform><numerusform>%Ln fichiers attendent et pourront reprendre au prochain démarrage.</numerusform></translation>
    </message>
    <message>
        <source>Files are still being read</source>
        <translation>Des fichiers sont encore en cours de lecture</translation>
    </message>
    <message>
        <source>Finish in the tray</source>
        <translation>Finir dans la zone de notification</translation>
    </message>
    <message>
        <source>Keep reading</source>
        <translation>Continuer la lecture</translation>
    </message>
    <message>
        <source>Pause and quit</source>
        <translation>Suspendre et quitter</translation>
    </message>
    <message>
        <source>Quit Labstream</source>
        <translation>Quitter Labstream</translation>
    </message>
    <message>
        <source>What is finished is kept.</source>
        <translation>Ce qui est achevé est conservé.</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation><numerusform>%Ln fichier</numerusform><numerusform>%Ln fichiers</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports</source>
        <translation><numerusform>%Ln compte rendu</numerusform><numerusform>%Ln comptes rendus</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln values</source>
        <translation><numerusform>%Ln valeur</numerusform><numerusform>%Ln valeurs</numerusform></translation>
    </message>
    <message>
        <source>Everything is encrypted with a new key. Write down the new recovery phrase; older backups keep theirs.</source>
        <translation>Tout est chiffré avec une nouvelle clé. Notez la nouvelle phrase de récupération ; les anciennes sauvegardes gardent la leur.</translation>
    </message>
    <message>
        <source>Everything of Labstream in {folder} was deleted. What you exported or backed up elsewhere stays.</source>
        <translation>Tout ce que Labstream gardait dans {folder} a été supprimé. Ce que vous avez exporté ou sauvegardé ailleurs reste.</translation>
    </message>
    <message>
        <source>The backup holds now: {files}, {reports}, {values}.</source>
        <translation>La sauvegarde contient maintenant : {files}, {reports}, {values}.</translation>
    </message>
    <message>
        <source>The data lies in {folder} now.</source>
        <translation>Les données sont maintenant dans {folder}.</translation>
    </message>
    <message>
        <source>The old files stay in {folder}.</source>
        <translation>Les anciens fichiers restent dans {folder}.</translation>
    </message>
    <message>
        <source>The old files were removed.</source>
        <translation>Les anciens fichiers ont été supprimés.</translation>
    </message>
    <message>
        <source>What it replaced is kept: {path}</source>
        <translation>Ce qu’elle a remplacé est gardé ici : {path}</translation>
    </message>
</context>
<context>
    <name>DataDesk</name>
    <message>
        <source>Backup to {name}</source>
        <translation>Sauvegarde vers {name}</translation>
    </message>
    <message>
        <source>Changing the key</source>
        <translation>Changement de la clé</translation>
    </message>
    <message>
        <source>Deleting all data</source>
        <translation>Suppression de toutes les données</translation>
    </message>
    <message>
        <source>Moving the data folder</source>
        <translation>Déplacement du dossier des données</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Restauration de la sauvegarde</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>dd MMM</source>
        <translation>dd MMM</translation>
    </message>
    <message>
        <source>dd MMM yyyy</source>
        <translation>dd MMM yyyy</translation>
    </message>
</context>
<context>
    <name>EngineDesk</name>
    <message>
        <source>The price was not saved: the data folder does not take it ({why}).</source>
        <translation>Le prix n’a pas été enregistré : le dossier des données le refuse ({why}).</translation>
    </message>
    <message>
        <source>The price was not saved: {why}.</source>
        <translation>Le prix n’a pas été enregistré : {why}.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>API account has no credit left</source>
        <translation>Le compte de l’API n’a plus de crédit</translation>
    </message>
    <message>
        <source>API did not answer in time</source>
        <translation>L’API n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>API does not take this request</source>
        <translation>L’API n’accepte pas cette requête</translation>
    </message>
    <message>
        <source>Address cannot be fetched</source>
        <translation>L’adresse ne peut pas être récupérée</translation>
    </message>
    <message>
        <source>Agree to this host in the settings or with --consent-host, or use the local engine.</source>
        <translation>Acceptez cet hôte dans les réglages ou avec --consent-host, ou utilisez le moteur local.</translation>
    </message>
    <message>
        <source>Allow your account to read the file, then retry.</source>
        <translation>Autorisez votre compte à lire le fichier, puis réessayez.</translation>
    </message>
    <message>
        <source>Answers that came are kept and paid once; the other files wait.</source>
        <translation>Les réponses reçues sont gardées et payées une seule fois ; les autres fichiers attendent.</translation>
    </message>
    <message>
        <source>Backup cannot be restored</source>
        <translation>La sauvegarde ne peut pas être restaurée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Check that it is a laboratory report.</source>
        <translation>Vérifiez que c’est un compte rendu de laboratoire.</translation>
    </message>
    <message>
        <source>Check the API's address, and whether a login page or proxy stands in the way; then retry.</source>
        <translation>Vérifiez l’adresse de l’API et si une page de connexion ou un proxy fait obstacle ; puis réessayez.</translation>
    </message>
    <message>
        <source>Check the address and the connection, then retry.</source>
        <translation>Vérifiez l’adresse et la connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the connection and retry, or use the local engine.</source>
        <translation>Vérifiez la connexion et réessayez, ou utilisez le moteur local.</translation>
    </message>
    <message>
        <source>Check the file's name, put it back or connect its drive, then retry.</source>
        <translation>Vérifiez le nom du fichier, remettez-le en place ou branchez son disque, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the key, or use the local engine.</source>
        <translation>Vérifiez la clé, ou utilisez le moteur local.</translation>
    </message>
    <message>
        <source>Choose a JSON file of Labstream, or a FHIR R4 bundle in JSON.</source>
        <translation>Choisissez un fichier JSON de Labstream, ou un bundle FHIR R4 en JSON.</translation>
    </message>
    <message>
        <source>Choose a folder that your account may write to, or connect its drive.</source>
        <translation>Choisissez un dossier où votre compte peut écrire, ou branchez son disque.</translation>
    </message>
    <message>
        <source>Choose a model that the API offers, then retry.</source>
        <translation>Choisissez un modèle que l’API propose, puis réessayez.</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Choisissez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>Choose another model, or a key that may use this one.</source>
        <translation>Choisissez un autre modèle, ou une clé autorisée pour celui-ci.</translation>
    </message>
    <message>
        <source>Choose another model, or use the local engine. Retrying will not help.</source>
        <translation>Choisissez un autre modèle, ou utilisez le moteur local. Réessayer ne servira à rien.</translation>
    </message>
    <message>
        <source>Close other programs and retry, or save the document with smaller pictures.</source>
        <translation>Fermez d’autres programmes et réessayez, ou enregistrez le document avec des images plus petites.</translation>
    </message>
    <message>
        <source>Close the other Labstream, then try again.</source>
        <translation>Fermez l’autre Labstream, puis réessayez.</translation>
    </message>
    <message>
        <source>Compare it with the one that was printed with this backup: 24 words, in their order.</source>
        <translation>Comparez-la avec celle imprimée avec cette sauvegarde : 24 mots, dans leur ordre.</translation>
    </message>
    <message>
        <source>Data folder is in use</source>
        <translation>Le dossier des données est utilisé</translation>
    </message>
    <message>
        <source>Disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>Document is over the page limit</source>
        <translation>Le document dépasse la limite de pages</translation>
    </message>
    <message>
        <source>Document needs too much memory</source>
        <translation>Le document demande trop de mémoire</translation>
    </message>
    <message>
        <source>Enter a key in the settings, or use the local engine.</source>
        <translation>Saisissez une clé dans les réglages, ou utilisez le moteur local.</translation>
    </message>
    <message>
        <source>File cannot be imported</source>
        <translation>Le fichier ne peut pas être importé</translation>
    </message>
    <message>
        <source>File cannot be written</source>
        <translation>Le fichier ne peut pas être écrit</translation>
    </message>
    <message>
        <source>File is empty</source>
        <translation>Le fichier est vide</translation>
    </message>
    <message>
        <source>File is no PDF or picture</source>
        <translation>Le fichier n’est ni un PDF ni une image</translation>
    </message>
    <message>
        <source>File is not there</source>
        <translation>Le fichier n’est pas là</translation>
    </message>
    <message>
        <source>File is over the size limit</source>
        <translation>Le fichier dépasse la limite de taille</translation>
    </message>
    <message>
        <source>File may not be read</source>
        <translation>Lecture du fichier refusée</translation>
    </message>
    <message>
        <source>Free 200 MB, then retry.</source>
        <translation>Libérez 200 Mo, puis réessayez.</translation>
    </message>
    <message>
        <source>It cannot be opened; nothing was saved.</source>
        <translation>Elle ne peut pas être ouverte ; rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>It holds no bytes; nothing was read.</source>
        <translation>Il ne contient aucun octet ; rien n’a été lu.</translation>
    </message>
    <message>
        <source>It was not opened, to protect this computer's memory.</source>
        <translation>Elle n’a pas été ouverte, pour protéger la mémoire de cet ordinateur.</translation>
    </message>
    <message>
        <source>It was not opened.</source>
        <translation>Il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>It was not read.</source>
        <translation>Il n’a pas été lu.</translation>
    </message>
    <message>
        <source>Key may not use this model</source>
        <translation>La clé ne permet pas ce modèle</translation>
    </message>
    <message>
        <source>Leave it, or open Labstream again later: answers are collected while it runs.</source>
        <translation>Laissez faire, ou rouvrez Labstream plus tard : les réponses sont récupérées pendant qu’il tourne.</translation>
    </message>
    <message>
        <source>No lab values on the pages</source>
        <translation>Aucune valeur de laboratoire sur les pages</translation>
    </message>
    <message>
        <source>No page of it can be read; nothing was saved.</source>
        <translation>Aucune page n’est lisible ; rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>No text can be read</source>
        <translation>Aucun texte lisible</translation>
    </message>
    <message>
        <source>Nothing from it was read.</source>
        <translation>Rien n’en a été lu.</translation>
    </message>
    <message>
        <source>Nothing from this file was saved.</source>
        <translation>Rien de ce fichier n’a été enregistré.</translation>
    </message>
    <message>
        <source>Nothing from this file was saved; the others go on.</source>
        <translation>Rien de ce fichier n’a été enregistré ; les autres continuent.</translation>
    </message>
    <message>
        <source>Nothing more was sent; what was paid for is kept.</source>
        <translation>Rien de plus n’a été envoyé ; ce qui est payé est gardé.</translation>
    </message>
    <message>
        <source>Nothing of it was stored.</source>
        <translation>Rien n’en a été enregistré.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was exported; a file that was there before is unchanged.</source>
        <translation>Rien n’a été exporté ; un fichier déjà présent est inchangé.</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>Rien n’a été lu.</translation>
    </message>
    <message>
        <source>Nothing was replaced.</source>
        <translation>Rien n’a été remplacé.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Open it in another program, save it again and add the new file. Retrying will not help.</source>
        <translation>Ouvrez-le dans un autre programme, enregistrez-le à nouveau et ajoutez le nouveau fichier. Réessayer ne servira à rien.</translation>
    </message>
    <message>
        <source>PDF asks for a password</source>
        <translation>Le PDF demande un mot de passe</translation>
    </message>
    <message>
        <source>PDF is damaged</source>
        <translation>Le PDF est endommagé</translation>
    </message>
    <message>
        <source>Pages that were read are kept for the next attempt; no values were saved.</source>
        <translation>Les pages lues sont gardées pour le prochain essai ; aucune valeur n’a été enregistrée.</translation>
    </message>
    <message>
        <source>Picture has too many pixels</source>
        <translation>L’image a trop de pixels</translation>
    </message>
    <message>
        <source>Picture is damaged</source>
        <translation>L’image est endommagée</translation>
    </message>
    <message>
        <source>Raise the limit in the settings, or add only the pages with results.</source>
        <translation>Augmentez la limite dans les réglages, ou n’ajoutez que les pages avec des résultats.</translation>
    </message>
    <message>
        <source>Raise the limit in the settings, or save the report with smaller pictures.</source>
        <translation>Augmentez la limite dans les réglages, ou enregistrez le compte rendu avec des images plus petites.</translation>
    </message>
    <message>
        <source>Raise the limit in the settings, wait for the next month, or use the local engine.</source>
        <translation>Augmentez la limite dans les réglages, attendez le mois prochain ou utilisez le moteur local.</translation>
    </message>
    <message>
        <source>Reading stopped unexpectedly</source>
        <translation>La lecture s’est arrêtée de façon inattendue</translation>
    </message>
    <message>
        <source>Reading was stopped to protect this computer; nothing from it was saved.</source>
        <translation>La lecture a été arrêtée pour protéger cet ordinateur ; rien n’en a été enregistré.</translation>
    </message>
    <message>
        <source>Recovery phrase does not fit</source>
        <translation>La phrase de récupération ne convient pas</translation>
    </message>
    <message>
        <source>Results cannot be stored</source>
        <translation>Les résultats ne peuvent pas être enregistrés</translation>
    </message>
    <message>
        <source>Results do not hold together</source>
        <translation>Les résultats ne concordent pas</translation>
    </message>
    <message>
        <source>Resume to have the rest read at the usual price, or use the local engine.</source>
        <translation>Reprenez pour faire lire le reste au prix habituel, ou utilisez le moteur local.</translation>
    </message>
    <message>
        <source>Retry it when you want it read.</source>
        <translation>Réessayez quand vous voudrez le faire lire.</translation>
    </message>
    <message>
        <source>Retry later, or use the local engine.</source>
        <translation>Réessayez plus tard, ou utilisez le moteur local.</translation>
    </message>
    <message>
        <source>Retry with a longer time limit.</source>
        <translation>Réessayez avec une limite de temps plus longue.</translation>
    </message>
    <message>
        <source>Retry, or use the local engine.</source>
        <translation>Réessayez, ou utilisez le moteur local.</translation>
    </message>
    <message>
        <source>Retry; if it happens again, report it with the log.</source>
        <translation>Réessayez ; si cela se reproduit, signalez-le avec le journal.</translation>
    </message>
    <message>
        <source>Retry; if it happens again, save the document anew in another program.</source>
        <translation>Réessayez ; si cela se reproduit, enregistrez à nouveau le document dans un autre programme.</translation>
    </message>
    <message>
        <source>Run `labstream doctor`, then retry.</source>
        <translation>Lancez `labstream doctor`, puis réessayez.</translation>
    </message>
    <message>
        <source>Save a copy without the password and add that file.</source>
        <translation>Enregistrez une copie sans mot de passe et ajoutez ce fichier.</translation>
    </message>
    <message>
        <source>Save it at a lower resolution (300 dpi is plenty) and add that file.</source>
        <translation>Enregistrez-la en résolution plus faible (300 ppp suffisent) et ajoutez ce fichier.</translation>
    </message>
    <message>
        <source>Save or send the report again and add the new file. Retrying will not help.</source>
        <translation>Enregistrez ou envoyez à nouveau le compte rendu et ajoutez le nouveau fichier. Réessayer ne servira à rien.</translation>
    </message>
    <message>
        <source>Save the report as PDF, PNG, JPEG, TIFF, WEBP, HEIC or BMP and add that file.</source>
        <translation>Enregistrez le compte rendu en PDF, PNG, JPEG, TIFF, WEBP, HEIC ou BMP et ajoutez ce fichier.</translation>
    </message>
    <message>
        <source>Scan or photograph the report again. Retrying will not help.</source>
        <translation>Numérisez ou photographiez à nouveau le compte rendu. Réessayer ne servira à rien.</translation>
    </message>
    <message>
        <source>Sending was not agreed to</source>
        <translation>L’envoi n’a pas été accepté</translation>
    </message>
    <message>
        <source>Stopped at the time limit</source>
        <translation>Arrêté à la limite de temps</translation>
    </message>
    <message>
        <source>Take a new photo: flat, in daylight, the whole page. Retrying the same one seldom helps.</source>
        <translation>Prenez une nouvelle photo : à plat, à la lumière du jour, page entière. Réessayer la même aide rarement.</translation>
    </message>
    <message>
        <source>The API answers within a day; nothing is lost when Labstream is closed meanwhile.</source>
        <translation>L’API répond sous un jour ; rien n’est perdu si Labstream est fermé entre-temps.</translation>
    </message>
    <message>
        <source>The API asks to slow down</source>
        <translation>L’API demande de ralentir</translation>
    </message>
    <message>
        <source>The API cannot be reached</source>
        <translation>L’API est inaccessible</translation>
    </message>
    <message>
        <source>The API lacks this model</source>
        <translation>L’API n’a pas ce modèle</translation>
    </message>
    <message>
        <source>The API needs a key</source>
        <translation>L’API demande une clé</translation>
    </message>
    <message>
        <source>The API refused the key</source>
        <translation>L’API a refusé la clé</translation>
    </message>
    <message>
        <source>The API reports an internal error</source>
        <translation>L’API signale une erreur interne</translation>
    </message>
    <message>
        <source>The API's address is not safe</source>
        <translation>L’adresse de l’API n’est pas sûre</translation>
    </message>
    <message>
        <source>The API's filter stopped the answer</source>
        <translation>Le filtre de l’API a bloqué la réponse</translation>
    </message>
    <message>
        <source>The answers come as a batch</source>
        <translation>Les réponses arrivent par lot</translation>
    </message>
    <message>
        <source>The batch ended without all answers</source>
        <translation>Le lot s’est terminé sans toutes les réponses</translation>
    </message>
    <message>
        <source>The database did not accept them; what was saved before is kept.</source>
        <translation>La base de données ne les a pas acceptés ; ce qui était enregistré est conservé.</translation>
    </message>
    <message>
        <source>The file waits; nothing is lost.</source>
        <translation>Le fichier attend ; rien n’est perdu.</translation>
    </message>
    <message>
        <source>The file was stopped on request; no values were saved.</source>
        <translation>Le fichier a été arrêté sur demande ; aucune valeur n’a été enregistrée.</translation>
    </message>
    <message>
        <source>The model declined this document</source>
        <translation>Le modèle a refusé ce document</translation>
    </message>
    <message>
        <source>The model's answer was cut off</source>
        <translation>La réponse du modèle a été coupée</translation>
    </message>
    <message>
        <source>The pages are blank or too blurred; the file is kept, no values were taken.</source>
        <translation>Les pages sont blanches ou trop floues ; le fichier est gardé, aucune valeur n’a été prise.</translation>
    </message>
    <message>
        <source>The part that reads this document ended; other files were not touched, nothing from this one was saved.</source>
        <translation>La partie qui lit ce document s’est arrêtée ; les autres fichiers n’ont pas été touchés, rien de celui-ci n’a été enregistré.</translation>
    </message>
    <message>
        <source>The system refused to open it; nothing from it was read.</source>
        <translation>Le système a refusé de l’ouvrir ; rien n’en a été lu.</translation>
    </message>
    <message>
        <source>The text was read and is kept; no values were found.</source>
        <translation>Le texte a été lu et gardé ; aucune valeur n’a été trouvée.</translation>
    </message>
    <message>
        <source>This file was not saved; earlier ones are.</source>
        <translation>Ce fichier n’a pas été enregistré ; les précédents le sont.</translation>
    </message>
    <message>
        <source>This month's spending limit is reached</source>
        <translation>La limite de dépenses du mois est atteinte</translation>
    </message>
    <message>
        <source>Top up the account, or use the local engine.</source>
        <translation>Rechargez le compte, ou utilisez le moteur local.</translation>
    </message>
    <message>
        <source>Unexpected error in Labstream</source>
        <translation>Erreur inattendue dans Labstream</translation>
    </message>
    <message>
        <source>Use an address that begins with https; plain http is allowed to this computer alone.</source>
        <translation>Utilisez une adresse commençant par https ; http simple n’est permis que vers cet ordinateur.</translation>
    </message>
    <message>
        <source>Use the local engine. Retrying will not help.</source>
        <translation>Utilisez le moteur local. Réessayer ne servira à rien.</translation>
    </message>
    <message>
        <source>Wait a little and retry.</source>
        <translation>Attendez un peu et réessayez.</translation>
    </message>
    <message>
        <source>Waiting files are kept.</source>
        <translation>Les fichiers en attente sont gardés.</translation>
    </message>
    <message>
        <source>What came back is no answer</source>
        <translation>Ce qui est revenu n’est pas une réponse</translation>
    </message>
    <message>
        <source>What was read is kept for checking; nothing was accepted.</source>
        <translation>Ce qui a été lu est gardé pour contrôle ; rien n’a été accepté.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Confirmed values only</source>
        <translation>Valeurs confirmées seulement</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>For Excel (marks the file as UTF-8)</source>
        <translation>Pour Excel (marque le fichier comme UTF-8)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>None of these values is confirmed yet.</source>
        <translation>Aucune de ces valeurs n’est encore confirmée.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Put the documents inside</source>
        <translation>Inclure les documents</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Retour (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Choose a value to see its line on the page. F8 goes to the next one to check, Ctrl+Enter confirms.</source>
        <translation>Choisissez une valeur pour voir sa ligne sur la page. F8 va à la suivante à vérifier, Ctrl+Entrée confirme.</translation>
    </message>
    <message>
        <source>Codes, times, sizes, versions and settings, for the one who is to find out what went wrong. It holds no names, values or texts, and nothing is sent: it is only copied.</source>
        <translation>Codes, durées, tailles, versions et réglages pour qui doit trouver ce qui s’est mal passé. Il ne contient ni noms, ni valeurs, ni textes, et rien n’est envoyé : il est seulement copié.</translation>
    </message>
    <message>
        <source>Confirmed values are drawn over time in Results.</source>
        <translation>Les valeurs confirmées sont tracées dans le temps dans Résultats.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy problem report</source>
        <translation>Copier le rapport d’incident</translation>
    </message>
    <message>
        <source>Each row shows where its file is and how long it takes. A click on a row opens its details.</source>
        <translation>Chaque ligne montre où en est son fichier et sa durée. Un clic sur une ligne ouvre ses détails.</translation>
    </message>
    <message>
        <source>Errors by name</source>
        <translation>Erreurs par nom</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Avant (Alt+Droite)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help – Labstream</source>
        <translation>Aide – Labstream</translation>
    </message>
    <message>
        <source>Hide the hints</source>
        <translation>Masquer les indications</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Mode d’emploi</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open results</source>
        <translation>Ouvrir les résultats</translation>
    </message>
    <message>
        <source>Open review</source>
        <translation>Ouvrir la vérification</translation>
    </message>
    <message>
        <source>Problem report</source>
        <translation>Rapport d’incident</translation>
    </message>
    <message>
        <source>Problem report copied</source>
        <translation>Rapport d’incident copié</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>Le journal est vide.</translation>
    </message>
    <message>
        <source>The newest lines stand last. They hold codes, times and sizes; no names, values or file names.</source>
        <translation>Les lignes les plus récentes sont à la fin. Elles contiennent codes, durées et tailles ; ni noms, ni valeurs, ni noms de fichier.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Try another word, or clear the search.</source>
        <translation>Essayez un autre mot, ou videz la recherche.</translation>
    </message>
    <message>
        <source>Try it once more. If it happens again, pass the problem report on; it holds no names and no values.</source>
        <translation>Essayez encore une fois. Si cela se reproduit, transmettez le rapport d’incident ; il ne contient ni noms ni valeurs.</translation>
    </message>
    <message>
        <source>Trying again can help.</source>
        <translation>Réessayer peut aider.</translation>
    </message>
    <message>
        <source>Trying again with the same file does not help.</source>
        <translation>Réessayer avec le même fichier n’aide pas.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>What was read is stored. Review shows every value beside its line on the page.</source>
        <translation>Ce qui a été lu est enregistré. Vérifier montre chaque valeur à côté de sa ligne sur la page.</translation>
    </message>
    <message>
        <source>What was stored is kept, and files that are being read go on. What you did last may not have been carried out.</source>
        <translation>Ce qui est enregistré est gardé et les fichiers en lecture continuent. Votre dernière action n’a peut-être pas été effectuée.</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Quand quelque chose échoue</translation>
    </message>
    <message>
        <source>With the names of files that did not complete</source>
        <translation>Avec les noms des fichiers qui n’ont pas abouti</translation>
    </message>
    <message>
        <source>the folder of this language</source>
        <translation>fr</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} fois</translation>
    </message>
    <message>
        <source>{step} of {steps}</source>
        <translation>{step} sur {steps}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%1 of %Ln completed</source>
        <translation><numerusform>%1 sur %Ln terminé</numerusform><numerusform>%1 sur %Ln terminés</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln reviewed</source>
        <translation><numerusform>%1 sur %Ln vérifié</numerusform><numerusform>%1 sur %Ln vérifiés</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents that no other session uses</source>
        <translation><numerusform>%Ln document qu’aucune autre session n’utilise</numerusform><numerusform>%Ln documents qu’aucune autre session n’utilise</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents with their values, since other sessions use them</source>
        <translation><numerusform>%Ln document avec ses valeurs, car une autre session l’utilise</numerusform><numerusform>%Ln documents avec leurs valeurs, car d’autres sessions les utilisent</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation><numerusform>%Ln fichier</numerusform><numerusform>%Ln fichiers</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more files did not complete: open the session</source>
        <translation><numerusform>%Ln autre fichier n’a pas abouti : ouvrir la session</numerusform><numerusform>%Ln autres fichiers n’ont pas abouti : ouvrir la session</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these values you have confirmed</source>
        <translation><numerusform>vous avez confirmé %Ln de ces valeurs</numerusform><numerusform>vous avez confirmé %Ln de ces valeurs</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation><numerusform>%Ln personne</numerusform><numerusform>%Ln personnes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation><numerusform>%Ln session</numerusform><numerusform>%Ln sessions</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln values</source>
        <translation><numerusform>%Ln valeur</numerusform><numerusform>%Ln valeurs</numerusform></translation>
    </message>
    <message>
        <source>1 completed</source>
        <translation>1 terminé</translation>
    </message>
    <message>
        <source>&lt; $ 0.01</source>
        <translation>&lt; 0,01 $</translation>
    </message>
    <message>
        <source>API engine</source>
        <translation>Moteur API</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln completed</source>
        <translation><numerusform>%Ln terminé</numerusform><numerusform>Les %Ln terminés</numerusform></translation>
    </message>
    <message>
        <source>All completed</source>
        <translation>Tous terminés</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>Toutes dates</translation>
    </message>
    <message>
        <source>Any engine</source>
        <translation>Tous moteurs</translation>
    </message>
    <message>
        <source>Any file type</source>
        <translation>Tous types</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Toutes issues</translation>
    </message>
    <message>
        <source>Any picture</source>
        <translation>Toute image</translation>
    </message>
    <message>
        <source>Change a filter, or clear all of them.</source>
        <translation>Changez un filtre, ou effacez-les tous.</translation>
    </message>
    <message>
        <source>Choose days</source>
        <translation>Choisir des jours</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>Choisir des jours…</translation>
    </message>
    <message>
        <source>Chosen session</source>
        <translation>Session choisie</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation>Supprimer la session</translation>
    </message>
    <message>
        <source>Delete session…</source>
        <translation>Supprimer la session…</translation>
    </message>
    <message>
        <source>Delete the session of {day}?</source>
        <translation>Supprimer la session ({day}) ?</translation>
    </message>
    <message>
        <source>Delete this session</source>
        <translation>Supprimer cette session</translation>
    </message>
    <message numerus="yes">
        <source>Delete with %Ln confirmed values</source>
        <translation><numerusform>Supprimer avec %Ln valeur confirmée</numerusform><numerusform>Supprimer avec %Ln valeurs confirmées</numerusform></translation>
    </message>
    <message>
        <source>Deleted, and cannot be brought back</source>
        <translation>Supprimé, sans retour possible</translation>
    </message>
    <message>
        <source>Deleted:</source>
        <translation>Supprimé :</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Every file you add is read in a session; sessions are kept here.</source>
        <translation>Chaque fichier ajouté est lu dans une session ; les sessions sont gardées ici.</translation>
    </message>
    <message>
        <source>Every session stays here until you delete it</source>
        <translation>Chaque session reste ici jusqu’à ce que vous la supprimiez</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>Exporter à nouveau</translation>
    </message>
    <message>
        <source>Export again…</source>
        <translation>Exporter à nouveau…</translation>
    </message>
    <message>
        <source>Export session of {day} again</source>
        <translation>Exporter à nouveau la session ({day})</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Folder “{name}”, {files}</source>
        <translation>Dossier « {name} », {files}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Go to Process</source>
        <translation>Aller à Traiter</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>Kept:</source>
        <translation>Conservé :</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Local engine</source>
        <translation>Moteur local</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Aucun fichier</translation>
    </message>
    <message>
        <source>No session matches</source>
        <translation>Aucune session ne correspond</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>Pas encore de session</translation>
    </message>
    <message>
        <source>None completed</source>
        <translation>Aucun terminé</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Non achevé</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Rien à vérifier</translation>
    </message>
    <message>
        <source>Open review</source>
        <translation>Ouvrir la vérification</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Ouvrir la session</translation>
    </message>
    <message>
        <source>Open session of {day}</source>
        <translation>Ouvrir la session ({day})</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Partly completed</source>
        <translation>Terminé en partie</translation>
    </message>
    <message>
        <source>Past sessions</source>
        <translation>Sessions passées</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Read all documents again…</source>
        <translation>Tout relire…</translation>
    </message>
    <message>
        <source>Read all files again…</source>
        <translation>Relire tous les fichiers…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln files</source>
        <translation><numerusform>Réessayer %Ln fichier</numerusform><numerusform>Réessayer %Ln fichiers</numerusform></translation>
    </message>
    <message>
        <source>Retry failed files</source>
        <translation>Réessayer les fichiers en échec</translation>
    </message>
    <message>
        <source>Retry failed files of {day}</source>
        <translation>Réessayer les fichiers en échec ({day})</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Vérifiés</translation>
    </message>
    <message>
        <source>Sample reports</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Search file names, people, tests</source>
        <translation>Chercher fichiers, personnes</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Session deleted.</source>
        <translation>Session supprimée.</translation>
    </message>
    <message>
        <source>Sessions cannot be read</source>
        <translation>Impossible de lire les sessions</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Montrer ces jours</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Summary and keys</source>
        <translation>Résumé et touches</translation>
    </message>
    <message>
        <source>The database did not answer. Nothing is lost; sessions are kept.</source>
        <translation>La base de données n’a pas répondu. Rien n’est perdu ; les sessions sont gardées.</translation>
    </message>
    <message>
        <source>This session ({day})</source>
        <translation>Cette session ({day})</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>With cancelled files</source>
        <translation>Avec fichiers annulés</translation>
    </message>
    <message>
        <source>With failed files</source>
        <translation>Avec fichiers en échec</translation>
    </message>
    <message>
        <source>With timed-out files</source>
        <translation>Avec fichiers hors délai</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation><numerusform>et %Ln autre</numerusform><numerusform>et %Ln autres</numerusform></translation>
    </message>
    <message>
        <source>confirmed values of {files} as {format}</source>
        <translation>valeurs confirmées de {files} en {format}</translation>
    </message>
    <message>
        <source>export again</source>
        <translation>exporter à nouveau</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>retry failed</source>
        <translation>réessayer les échecs</translation>
    </message>
    <message>
        <source>search</source>
        <translation>chercher</translation>
    </message>
    <message>
        <source>sorted downwards</source>
        <translation>tri décroissant</translation>
    </message>
    <message>
        <source>sorted upwards</source>
        <translation>tri croissant</translation>
    </message>
    <message>
        <source>the original files on your disk, and what you have exported</source>
        <translation>les fichiers d’origine sur votre disque, et ce que vous avez exporté</translation>
    </message>
    <message numerus="yes">
        <source>the record of %Ln files and their attempts</source>
        <translation><numerusform>la trace de %Ln fichier et de ses essais</numerusform><numerusform>la trace de %Ln fichiers et de leurs essais</numerusform></translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>{documents}, with {values}</source>
        <translation>{documents}, avec {values}</translation>
    </message>
    <message>
        <source>{files} as {format}</source>
        <translation>{files} en {format}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} au {end}</translation>
    </message>
    <message>
        <source>{values} that no other session has</source>
        <translation>{values} qu’aucune autre session ne contient</translation>
    </message>
</context>
<context>
    <name>HistoryDesk</name>
    <message>
        <source>This session is being read. Cancel it first, then delete it.</source>
        <translation>Cette session est en cours de lecture. Annulez-la d’abord, puis supprimez-la.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%Ln documents were here already and stay as they are</source>
        <translation><numerusform>%Ln document était déjà là et reste tel quel</numerusform><numerusform>%Ln documents étaient déjà là et restent tels quels</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents were here in part and have all of it now</source>
        <translation><numerusform>%Ln document était là en partie et est maintenant complet</numerusform><numerusform>%Ln documents étaient là en partie et sont maintenant complets</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries hold no laboratory value</source>
        <translation><numerusform>%Ln entrée ne contient pas de valeur de laboratoire</numerusform><numerusform>%Ln entrées ne contiennent pas de valeur de laboratoire</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports</source>
        <translation><numerusform>%Ln compte rendu</numerusform><numerusform>%Ln comptes rendus</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln values</source>
        <translation><numerusform>%Ln valeur</numerusform><numerusform>%Ln valeurs</numerusform></translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message numerus="yes">
        <source>Import the results of %Ln files?</source>
        <translation><numerusform>Importer les résultats de %Ln fichier ?</numerusform><numerusform>Importer les résultats de %Ln fichiers ?</numerusform></translation>
    </message>
    <message>
        <source>Their values, people and confirmations are added. Documents that are here already stay as they are.</source>
        <translation>Leurs valeurs, personnes et confirmations sont ajoutées. Les documents déjà présents restent tels quels.</translation>
    </message>
    <message>
        <source>{values} of {reports} imported</source>
        <translation>Importé : {values} de {reports}</translation>
    </message>
</context>
<context>
    <name>IndexDesk</name>
    <message>
        <source>taken in anew</source>
        <translation>refait entièrement</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs failed</source>
        <translation><numerusform>%Ln tâche en échec</numerusform><numerusform>%Ln tâches en échec</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs running</source>
        <translation><numerusform>%Ln tâche en cours</numerusform><numerusform>%Ln tâches en cours</numerusform></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Clear ended</source>
        <translation>Effacer les achevées</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompue</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Jobs: none is running</source>
        <translation>Tâches : aucune en cours</translation>
    </message>
    <message>
        <source>Nothing else was touched. Try again; if it happens again, report it with the log.</source>
        <translation>Rien d’autre n’a été touché. Réessayez ; si cela se reproduit, signalez-le avec le journal.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Search by meaning</source>
        <translation>Recherche par le sens</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Index de recherche</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Délai dépassé</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Attend son tour</translation>
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
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message numerus="yes">
        <source>%Ln files were left out</source>
        <translation><numerusform>%Ln fichier a été laissé de côté</numerusform><numerusform>%Ln fichiers ont été laissés de côté</numerusform></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>Show all…</source>
        <translation>Tout montrer…</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation><numerusform>%1 et %Ln de plus</numerusform><numerusform>%1 et %Ln de plus</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files in %2 sessions were interrupted</source>
        <translation><numerusform>%Ln fichier dans %2 sessions a été interrompu</numerusform><numerusform>%Ln fichiers dans %2 sessions ont été interrompus</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were interrupted</source>
        <translation><numerusform>%Ln fichier a été interrompu</numerusform><numerusform>%Ln fichiers ont été interrompus</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not added</source>
        <translation><numerusform>%Ln fichier n’a pas été ajouté</numerusform><numerusform>%Ln fichiers n’ont pas été ajoutés</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln finished files are kept.</source>
        <translation><numerusform>%Ln fichier achevé est conservé.</numerusform><numerusform>%Ln fichiers achevés sont conservés.</numerusform></translation>
    </message>
    <message>
        <source>A backup is due</source>
        <translation>Une sauvegarde est à faire</translation>
    </message>
    <message>
        <source>Add again</source>
        <translation>Ajouter de nouveau</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Sauvegarder…</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Nothing is lost: what was read is kept in memory and stored as soon as it can be.</source>
        <translation>Rien n’est perdu : ce qui a été lu reste en mémoire et est enregistré dès que possible.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Progress cannot be stored now</source>
        <translation>La progression ne peut pas être enregistrée pour l’instant</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>The files themselves are as they were.</source>
        <translation>Les fichiers eux-mêmes sont inchangés.</translation>
    </message>
    <message>
        <source>The others wait; nothing that was read is read again.</source>
        <translation>Les autres attendent ; rien de ce qui a été lu n’est relu.</translation>
    </message>
</context>
<context>
    <name>OpeningProblem</name>
    <message>
        <source>A setting cannot be used</source>
        <translation>Un réglage est inutilisable</translation>
    </message>
    <message>
        <source>Allow your account to write into the folder, then try again.</source>
        <translation>Autorisez votre compte à écrire dans le dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>Another program holds it. Nothing was changed.</source>
        <translation>Un autre programme la tient. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Bring it to the front. If it hangs, end it and try again.</source>
        <translation>Mettez-la au premier plan. Si elle est bloquée, fermez-la et réessayez.</translation>
    </message>
    <message>
        <source>Check that the drive is connected and works, then try again.</source>
        <translation>Vérifiez que le disque est branché et fonctionne, puis réessayez.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose the data folder</source>
        <translation>Choisir le dossier des données</translation>
    </message>
    <message>
        <source>Close other Labstream windows and commands, then try again.</source>
        <translation>Fermez les autres fenêtres et commandes Labstream, puis réessayez.</translation>
    </message>
    <message>
        <source>Connect its drive, then try again; or choose where the folder is now.</source>
        <translation>Branchez son disque et réessayez, ou choisissez où se trouve maintenant le dossier.</translation>
    </message>
    <message>
        <source>Connect the drive that it lies on, then try again.</source>
        <translation>Branchez le disque où il se trouve, puis réessayez.</translation>
    </message>
    <message>
        <source>Correct the file {path}, or move it away to start with the defaults, then try again.</source>
        <translation>Corrigez le fichier {path}, ou mettez-le de côté pour repartir des valeurs par défaut, puis réessayez.</translation>
    </message>
    <message>
        <source>Disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>Free 200 MB on this disk, then try again.</source>
        <translation>Libérez 200 Mo sur ce disque, puis réessayez.</translation>
    </message>
    <message>
        <source>Install the newer Labstream and start that one.</source>
        <translation>Installez le Labstream plus récent et lancez celui-là.</translation>
    </message>
    <message>
        <source>It was left as it is; the documents you added are still where you had them.</source>
        <translation>Elle a été laissée telle quelle ; les documents ajoutés sont toujours là où vous les aviez.</translation>
    </message>
    <message>
        <source>Labstream cannot open its database without free space. What is stored there is kept.</source>
        <translation>Sans espace libre, Labstream ne peut pas ouvrir sa base de données. Ce qui y est enregistré est conservé.</translation>
    </message>
    <message>
        <source>Labstream is open already</source>
        <translation>Labstream est déjà ouvert</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was opened and nothing was changed.</source>
        <translation>Rien n’a été ouvert ni modifié.</translation>
    </message>
    <message>
        <source>Nothing was read and nothing was changed.</source>
        <translation>Rien n’a été lu ni modifié.</translation>
    </message>
    <message>
        <source>Put back a copy of the data folder from a backup, then try again.</source>
        <translation>Remettez une copie du dossier des données tirée d’une sauvegarde, puis réessayez.</translation>
    </message>
    <message>
        <source>Put back the database and the key that belong together, then try again.</source>
        <translation>Remettez la base de données et la clé qui vont ensemble, puis réessayez.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>The data folder is not reachable</source>
        <translation>Le dossier des données est inaccessible</translation>
    </message>
    <message>
        <source>The data folder may not be written</source>
        <translation>Écriture refusée dans le dossier des données</translation>
    </message>
    <message>
        <source>The database cannot be read</source>
        <translation>La base de données est illisible</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>La base de données est endommagée</translation>
    </message>
    <message>
        <source>The database is from a newer Labstream</source>
        <translation>La base de données vient d’un Labstream plus récent</translation>
    </message>
    <message>
        <source>The database is in use</source>
        <translation>La base de données est utilisée</translation>
    </message>
    <message>
        <source>The disk reported an error</source>
        <translation>Le disque a signalé une erreur</translation>
    </message>
    <message>
        <source>The file is no Labstream database, was cut off, or its key does not fit. It was left as it is.</source>
        <translation>Le fichier n’est pas une base Labstream, a été tronqué, ou sa clé ne convient pas. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The key of the database is missing</source>
        <translation>La clé de la base de données manque</translation>
    </message>
    <message>
        <source>The window that is open did not answer, so no files were added.</source>
        <translation>La fenêtre ouverte n’a pas répondu : aucun fichier n’a été ajouté.</translation>
    </message>
    <message>
        <source>This version does not know it. It was left as it is.</source>
        <translation>Cette version ne la connaît pas. Elle a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Unlock this computer's key store, or put the key file back, then try again.</source>
        <translation>Déverrouillez le trousseau de cet ordinateur, ou remettez le fichier de clé, puis réessayez.</translation>
    </message>
    <message>
        <source>Without it nothing can be read. The database was left as it is.</source>
        <translation>Sans elle, rien ne peut être lu. La base de données a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>Your sessions are not lost.</source>
        <translation>Vos sessions ne sont pas perdues.</translation>
    </message>
    <message>
        <source>Your sessions are not lost: they lie in {folder}.</source>
        <translation>Vos sessions ne sont pas perdues : elles sont dans {folder}.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>%Ln reports</source>
        <translation><numerusform>%Ln compte rendu</numerusform><numerusform>%Ln comptes rendus</numerusform></translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>Une nouvelle personne</translation>
    </message>
    <message>
        <source>All reports of the chosen person move to {name}. This can be undone.</source>
        <translation>Tous les comptes rendus de la personne choisie passent à {name}. Cela peut être annulé.</translation>
    </message>
    <message>
        <source>Answer stored</source>
        <translation>Réponse enregistrée</translation>
    </message>
    <message>
        <source>Born {printed} here, {known} on other reports</source>
        <translation>Né(e) le {printed} ici, le {known} sur d’autres comptes rendus</translation>
    </message>
    <message>
        <source>Born {printed} on this report, {known} on those of {name}</source>
        <translation>Né(e) le {printed} sur ce compte rendu, le {known} sur ceux de {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Changes of people</source>
        <translation>Changements des personnes</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Choisir une personne</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Every report has its person.</source>
        <translation>Chaque compte rendu a sa personne.</translation>
    </message>
    <message>
        <source>It is not certain whose report this is</source>
        <translation>On ne sait pas à qui est ce compte rendu</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Garder séparés</translation>
    </message>
    <message>
        <source>Keep without a person</source>
        <translation>Garder sans personne</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merge with {name}</source>
        <translation>Fusionner avec {name}</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Move reports of {name}</source>
        <translation>Déplacer les comptes rendus de {name}</translation>
    </message>
    <message>
        <source>Move there</source>
        <translation>Y déplacer</translation>
    </message>
    <message>
        <source>Move to {name}</source>
        <translation>Déplacer vers {name}</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the new person</source>
        <translation>Nom de la nouvelle personne</translation>
    </message>
    <message>
        <source>No birth date, and another patient number than {name}</source>
        <translation>Pas de date de naissance, et un autre numéro de patient que {name}</translation>
    </message>
    <message>
        <source>No birth date, and another sex than {name}</source>
        <translation>Pas de date de naissance, et un autre sexe que {name}</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>No name; the patient number is that of {name}</source>
        <translation>Sans nom ; le numéro de patient est celui de {name}</translation>
    </message>
    <message>
        <source>Nobody was merged, renamed or given other reports yet.</source>
        <translation>Personne n’a encore été fusionné, renommé ni reçu d’autres comptes rendus.</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Person of {report}</source>
        <translation>Personne de {report}</translation>
    </message>
    <message>
        <source>Printed as {printed}; {name} has the same birth date or number</source>
        <translation>Imprimé comme {printed} ; {name} a la même date de naissance ou le même numéro</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>Renommer {name}</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Comptes rendus</translation>
    </message>
    <message>
        <source>Reports are kept apart until you say whose they are. Every answer can be undone.</source>
        <translation>Les comptes rendus restent séparés jusqu’à ce que vous disiez à qui ils sont. Chaque réponse peut être annulée.</translation>
    </message>
    <message>
        <source>Reports keep the name that they print, and new ones still find this person.</source>
        <translation>Les comptes rendus gardent le nom imprimé, et les nouveaux retrouvent toujours cette personne.</translation>
    </message>
    <message>
        <source>Reports of {before} became those of a new person, {name}</source>
        <translation>Les comptes rendus de {before} sont devenus ceux d’une nouvelle personne, {name}</translation>
    </message>
    <message>
        <source>Reports of {before} were moved to {name}</source>
        <translation>Les comptes rendus de {before} ont été déplacés vers {name}</translation>
    </message>
    <message>
        <source>Reports were left with {name}</source>
        <translation>Les comptes rendus sont restés chez {name}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The report prints no name</source>
        <translation>Le compte rendu ne porte pas de nom</translation>
    </message>
    <message>
        <source>The same person is</source>
        <translation>La même personne est</translation>
    </message>
    <message>
        <source>There is another {name}</source>
        <translation>Il y a une autre personne nommée {name}</translation>
    </message>
    <message>
        <source>There is another {name}, {born}</source>
        <translation>Il y a une autre personne nommée {name}, {born}</translation>
    </message>
    <message>
        <source>They are the reports of</source>
        <translation>Ce sont les comptes rendus de</translation>
    </message>
    <message>
        <source>Tick the reports that are not {name}'s. This can be undone.</source>
        <translation>Cochez les comptes rendus qui ne sont pas de {name}. Cela peut être annulé.</translation>
    </message>
    <message>
        <source>Tick what is to be taken back. Where newer changes are about the same people, those come first.</source>
        <translation>Cochez ce qui est à annuler. Si des changements plus récents touchent les mêmes personnes, ils passent d’abord.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Qui est-ce ?</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>né(e) le {day}</translation>
    </message>
    <message>
        <source>newer changes come first</source>
        <translation>les changements plus récents d’abord</translation>
    </message>
    <message>
        <source>somebody who is gone</source>
        <translation>quelqu’un qui n’est plus là</translation>
    </message>
    <message>
        <source>{before} was merged with {name}</source>
        <translation>{before} a été fusionné avec {name}</translation>
    </message>
    <message>
        <source>{before} was renamed {name}</source>
        <translation>{before} a été renommé {name}</translation>
    </message>
</context>
<context>
    <name>Process</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 (all with text) to %2 (all as pictures)</source>
        <translation>%1 (toutes avec texte) à %2 (toutes en images)</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 Go</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 après %2</translation>
    </message>
    <message>
        <source>%1 are hidden by the filter.</source>
        <translation>Le filtre cache %1.</translation>
    </message>
    <message>
        <source>%1 available</source>
        <translation>%1 possible</translation>
    </message>
    <message>
        <source>%1 from %2 are ready to check.</source>
        <translation>%1 de %2 à vérifier.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 is not supported. Save it as PDF.</source>
        <translation>%1 n’est pas pris en charge. Enregistrez-le en PDF.</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 ko</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln files</source>
        <translation><numerusform>%1 fichier sur %Ln</numerusform><numerusform>%1 fichiers sur %Ln</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln questions are answered.</source>
        <translation><numerusform>%1 question sur %Ln a sa réponse.</numerusform><numerusform>%1 questions sur %Ln ont leur réponse.</numerusform></translation>
    </message>
    <message>
        <source>%1 of work in %2</source>
        <translation>%1 de travail en %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempts</source>
        <translation><numerusform>%Ln essai</numerusform><numerusform>%Ln essais</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation><numerusform>%Ln octet</numerusform><numerusform>%Ln octets</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls unknown</source>
        <translation><numerusform>%Ln appel inconnu</numerusform><numerusform>%Ln appels inconnus</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation><numerusform>%Ln annulé</numerusform><numerusform>%Ln annulés</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln completed</source>
        <translation><numerusform>%Ln terminé</numerusform><numerusform>%Ln terminés</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln completed files are kept.</source>
        <translation><numerusform>%Ln fichier terminé est conservé.</numerusform><numerusform>%Ln fichiers terminés sont conservés.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln completed files are ready to check.</source>
        <translation><numerusform>%Ln fichier terminé est prêt à vérifier.</numerusform><numerusform>%Ln fichiers terminés sont prêts à vérifier.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation><numerusform>%Ln en échec</numerusform><numerusform>%Ln en échec</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation><numerusform>%Ln fichier</numerusform><numerusform>%Ln fichiers</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are left; they go on where they were.</source>
        <translation><numerusform>Il reste %Ln fichier ; il reprend là où il était.</numerusform><numerusform>Il reste %Ln fichiers ; ils reprennent là où ils étaient.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files cancelled</source>
        <translation><numerusform>%Ln fichier annulé</numerusform><numerusform>%Ln fichiers annulés</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be counted</source>
        <translation><numerusform>%Ln fichier n’a pas pu être compté</numerusform><numerusform>%Ln fichiers n’ont pas pu être comptés</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files failed</source>
        <translation><numerusform>%Ln fichier en échec</numerusform><numerusform>%Ln fichiers en échec</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files wait; nothing is lost.</source>
        <translation><numerusform>%Ln fichier attend ; rien n’est perdu.</numerusform><numerusform>%Ln fichiers attendent ; rien n’est perdu.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were completed and are kept.</source>
        <translation><numerusform>%Ln fichier a été terminé et est conservé.</numerusform><numerusform>%Ln fichiers ont été terminés et sont conservés.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were interrupted</source>
        <translation><numerusform>%Ln fichier a été interrompu</numerusform><numerusform>%Ln fichiers ont été interrompus</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not supported and are left out</source>
        <translation><numerusform>%Ln autre n’est pas pris en charge et est laissé de côté</numerusform><numerusform>%Ln autres ne sont pas pris en charge et sont laissés de côté</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation><numerusform>%Ln page</numerusform><numerusform>%Ln pages</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln percent</source>
        <translation><numerusform>%Ln pour cent</numerusform><numerusform>%Ln pour cent</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln timed out</source>
        <translation><numerusform>%Ln hors délai</numerusform><numerusform>%Ln hors délai</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation><numerusform>%Ln à vérifier</numerusform><numerusform>%Ln à vérifier</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln values</source>
        <translation><numerusform>%Ln valeur</numerusform><numerusform>%Ln valeurs</numerusform></translation>
    </message>
    <message>
        <source>1 Watch it work</source>
        <translation>1 Suivre le travail</translation>
    </message>
    <message>
        <source>2 Check against the page</source>
        <translation>2 Comparer avec la page</translation>
    </message>
    <message>
        <source>3 Follow over time</source>
        <translation>3 Suivre dans le temps</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>About %1 with %2.</source>
        <translation>Environ %1 avec %2.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Add files (Ctrl+O)</source>
        <translation>Ajouter des fichiers (Ctrl+O)</translation>
    </message>
    <message>
        <source>Add lab reports</source>
        <translation>Ajouter des comptes rendus</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln attempts are used.</source>
        <translation><numerusform>%Ln essai utilisé.</numerusform><numerusform>Les %Ln essais sont utilisés.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>All %Ln files completed</source>
        <translation><numerusform>%Ln fichier terminé</numerusform><numerusform>Les %Ln fichiers terminés</numerusform></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Another program is working on this session</source>
        <translation>Un autre programme travaille sur cette session</translation>
    </message>
    <message>
        <source>Another program is working on this session.</source>
        <translation>Un autre programme travaille sur cette session.</translation>
    </message>
    <message>
        <source>Another program works on this session</source>
        <translation>Un autre programme travaille sur cette session</translation>
    </message>
    <message>
        <source>Answered within a day at a lower price; Labstream may be closed meanwhile</source>
        <translation>Réponse sous un jour à moindre prix ; Labstream peut être fermé entre-temps</translation>
    </message>
    <message>
        <source>As a batch, answered within a day: about %1 to %2.</source>
        <translation>Par lot, réponse sous un jour : environ %1 à %2.</translation>
    </message>
    <message>
        <source>As a batch, answered within a day: about %1.</source>
        <translation>Par lot, réponse sous un jour : environ %1.</translation>
    </message>
    <message>
        <source>At least %1 (%2)</source>
        <translation>Au moins %1 (%2)</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Attempt %1: %2</source>
        <translation>Essai %1 : %2</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Attempts %1 to %2: %3</source>
        <translation>Essais %1 à %2 : %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln files</source>
        <translation><numerusform>Annuler %Ln fichier</numerusform><numerusform>Annuler %Ln fichiers</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln files?</source>
        <translation><numerusform>Annuler %Ln fichier ?</numerusform><numerusform>Annuler %Ln fichiers ?</numerusform></translation>
    </message>
    <message>
        <source>Cancel (Ctrl+.): completed files are kept</source>
        <translation>Annuler (Ctrl+.) : les fichiers terminés sont conservés</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Choose a folder of lab reports</source>
        <translation>Choisir un dossier de comptes rendus</translation>
    </message>
    <message>
        <source>Choose files...</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Choose folder (Ctrl+Shift+O)</source>
        <translation>Choisir un dossier (Ctrl+Maj+O)</translation>
    </message>
    <message>
        <source>Choose folder...</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose lab reports</source>
        <translation>Choisir des comptes rendus</translation>
    </message>
    <message>
        <source>Choose the file to read instead</source>
        <translation>Choisir le fichier à lire à la place</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Close page</source>
        <translation>Fermer la page</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Confirmed values join your trends and can be exported.</source>
        <translation>Les valeurs confirmées rejoignent vos courbes et peuvent être exportées.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation>Copier les noms</translation>
    </message>
    <message>
        <source>Copy problem report</source>
        <translation>Copier le rapport d’incident</translation>
    </message>
    <message>
        <source>Copy problem report without names</source>
        <translation>Copier le rapport d’incident sans noms</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Détails de %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Drawing the page…</source>
        <translation>Dessin de la page…</translation>
    </message>
    <message>
        <source>Drop lab reports here</source>
        <translation>Déposez ici vos comptes rendus</translation>
    </message>
    <message numerus="yes">
        <source>Drop to add %Ln files</source>
        <translation><numerusform>Déposez pour ajouter %Ln fichier</numerusform><numerusform>Déposez pour ajouter %Ln fichiers</numerusform></translation>
    </message>
    <message>
        <source>Drop to add 1 picture</source>
        <translation>Déposez pour ajouter 1 image</translation>
    </message>
    <message>
        <source>Drop to add these files</source>
        <translation>Déposez pour ajouter ces fichiers</translation>
    </message>
    <message numerus="yes">
        <source>Drop to import the results of %Ln files</source>
        <translation><numerusform>Déposez pour importer les résultats de %Ln fichier</numerusform><numerusform>Déposez pour importer les résultats de %Ln fichiers</numerusform></translation>
    </message>
    <message>
        <source>Drop zone</source>
        <translation>Zone de dépôt</translation>
    </message>
    <message>
        <source>Each file shows its stage, its time and any problem while it is read.</source>
        <translation>Chaque fichier montre son étape, sa durée et tout problème pendant sa lecture.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Engine settings</source>
        <translation>Réglages du moteur</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Enter its password, or save a copy without one and replace the file.</source>
        <translation>Saisissez son mot de passe, ou enregistrez une copie sans et remplacez le fichier.</translation>
    </message>
    <message>
        <source>Enter password...</source>
        <translation>Saisir le mot de passe…</translation>
    </message>
    <message>
        <source>Every value stays tied to the line of the page it was read from.</source>
        <translation>Chaque valeur reste liée à la ligne de la page d’où elle a été lue.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Failed or timed out</source>
        <translation>Échec ou hors délai</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Files can be added and wait; nothing is sent until the engine is ready.</source>
        <translation>Des fichiers peuvent être ajoutés et attendent ; rien n’est envoyé tant que le moteur n’est pas prêt.</translation>
    </message>
    <message>
        <source>Filter files</source>
        <translation>Filtrer les fichiers</translation>
    </message>
    <message>
        <source>Finish the files being read first</source>
        <translation>Finir d’abord les fichiers en lecture</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Found / what to do</source>
        <translation>Trouvé / que faire</translation>
    </message>
    <message>
        <source>Handed over to %1 as a batch</source>
        <translation>Remis à %1 par lot</translation>
    </message>
    <message>
        <source>IMAGE</source>
        <translation>IMAGE</translation>
    </message>
    <message>
        <source>It is no PDF or picture.</source>
        <translation>Ce n’est ni un PDF ni une image.</translation>
    </message>
    <message>
        <source>It is not reached now; that is tried again by itself.</source>
        <translation>Elle est inaccessible pour l’instant ; un nouvel essai se fait de lui-même.</translation>
    </message>
    <message>
        <source>It is shown as it goes on. Pause, cancel and retry are that program's.</source>
        <translation>Sa progression est montrée. Suspendre, annuler et réessayer reviennent à ce programme.</translation>
    </message>
    <message>
        <source>Its answers are read; what is left to ask is asked next.</source>
        <translation>Ses réponses sont lues ; ce qui reste à demander l’est ensuite.</translation>
    </message>
    <message>
        <source>Its files are that program's.</source>
        <translation>Ses fichiers sont à ce programme.</translation>
    </message>
    <message>
        <source>Keep reading</source>
        <translation>Continuer la lecture</translation>
    </message>
    <message>
        <source>Lab reports (%1)</source>
        <translation>Comptes rendus (%1)</translation>
    </message>
    <message>
        <source>Labstream may be closed; answers are fetched while it runs.</source>
        <translation>Labstream peut être fermé ; les réponses sont récupérées pendant qu’il tourne.</translation>
    </message>
    <message>
        <source>Last sessions</source>
        <translation>Dernières sessions</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>More about this session</source>
        <translation>Plus sur cette session</translation>
    </message>
    <message>
        <source>Move to top</source>
        <translation>En tête</translation>
    </message>
    <message>
        <source>Need you</source>
        <translation>À traiter par vous</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>No file could be completed</source>
        <translation>Aucun fichier n’a pu être terminé</translation>
    </message>
    <message>
        <source>No file is “%1”</source>
        <translation>Aucun fichier « %1 »</translation>
    </message>
    <message>
        <source>No further file is begun until you resume.</source>
        <translation>Aucun autre fichier n’est commencé avant la reprise.</translation>
    </message>
    <message>
        <source>None completed</source>
        <translation>Aucun terminé</translation>
    </message>
    <message>
        <source>Nothing at hand?</source>
        <translation>Rien sous la main ?</translation>
    </message>
    <message>
        <source>Nothing to paste.</source>
        <translation>Rien à coller.</translation>
    </message>
    <message>
        <source>Nothing to pause.</source>
        <translation>Rien à suspendre.</translation>
    </message>
    <message>
        <source>Nothing to retry.</source>
        <translation>Rien à réessayer.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was saved; the files are kept. Open a file to see what to do.</source>
        <translation>Rien n’a été enregistré ; les fichiers sont gardés. Ouvrez un fichier pour voir que faire.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>Only files that stopped and have attempts left are tried again.</source>
        <translation>Seuls les fichiers arrêtés ayant encore des essais sont réessayés.</translation>
    </message>
    <message>
        <source>Only files that wait can be moved to the top.</source>
        <translation>Seuls les fichiers en attente peuvent passer en tête.</translation>
    </message>
    <message>
        <source>Only files that wait or are being read can be paused.</source>
        <translation>Seuls les fichiers en attente ou en lecture peuvent être suspendus.</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Opening review…</source>
        <translation>Ouverture de la vérification…</translation>
    </message>
    <message>
        <source>Other engine</source>
        <translation>Autre moteur</translation>
    </message>
    <message>
        <source>PDFs, scans or phone photos. One file, many files or a whole folder.</source>
        <translation>PDF, numérisations ou photos. Un fichier, plusieurs ou un dossier entier.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Page 1</source>
        <translation>Page 1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Pages are read here first; nothing was sent yet.</source>
        <translation>Les pages sont d’abord lues ici ; rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>Pages of %1</source>
        <translation>Pages de %1</translation>
    </message>
    <message>
        <source>Partly completed</source>
        <translation>Terminé en partie</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password of the PDF</source>
        <translation>Mot de passe du PDF</translation>
    </message>
    <message>
        <source>Pasted picture %1</source>
        <translation>Image collée %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Pause (Ctrl+P): now, or when the files being read are finished</source>
        <translation>Suspendre (Ctrl+P) : maintenant, ou quand les fichiers en lecture sont finis</translation>
    </message>
    <message numerus="yes">
        <source>Pause these files</source>
        <translation><numerusform>Suspendre ce fichier</numerusform><numerusform>Suspendre ces fichiers</numerusform></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Paused at %1 of %2 files</source>
        <translation>En pause à %1 fichiers sur %2</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>En pause : %1</translation>
    </message>
    <message numerus="yes">
        <source>Pausing: %Ln files are being finished</source>
        <translation><numerusform>Suspension : %Ln fichier se termine</numerusform><numerusform>Suspension : %Ln fichiers se terminent</numerusform></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Traiter</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Read all files again</source>
        <translation>Relire tous les fichiers</translation>
    </message>
    <message>
        <source>Read all files of the session again; reviewed ones are kept as they are</source>
        <translation>Relire tous les fichiers de la session ; les vérifiés restent tels quels</translation>
    </message>
    <message>
        <source>Read the rest now</source>
        <translation>Lire le reste maintenant</translation>
    </message>
    <message>
        <source>Read with it</source>
        <translation>Lire avec</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln completed files?</source>
        <translation><numerusform>Retirer %Ln fichier terminé ?</numerusform><numerusform>Retirer %Ln fichiers terminés ?</numerusform></translation>
    </message>
    <message>
        <source>Remove from session</source>
        <translation>Retirer de la session</translation>
    </message>
    <message>
        <source>Remove the sample reports</source>
        <translation>Retirer les exemples</translation>
    </message>
    <message>
        <source>Remove with values…</source>
        <translation>Retirer avec les valeurs…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace file...</source>
        <translation>Remplacer le fichier…</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Restart reads all files again; single ones start again in the list.</source>
        <translation>Recommencer relit tous les fichiers ; un seul se recommence dans la liste.</translation>
    </message>
    <message>
        <source>Restart the session</source>
        <translation>Recommencer la session</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln files</source>
        <translation><numerusform>Reprendre %Ln fichier</numerusform><numerusform>Reprendre %Ln fichiers</numerusform></translation>
    </message>
    <message>
        <source>Resume (Ctrl+P)</source>
        <translation>Reprendre (Ctrl+P)</translation>
    </message>
    <message numerus="yes">
        <source>Resume these files</source>
        <translation><numerusform>Reprendre ce fichier</numerusform><numerusform>Reprendre ces fichiers</numerusform></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln</source>
        <translation><numerusform>Réessayer %Ln</numerusform><numerusform>Réessayer %Ln</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln failed files</source>
        <translation><numerusform>Réessayer %Ln fichier en échec</numerusform><numerusform>Réessayer %Ln fichiers en échec</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln files</source>
        <translation><numerusform>Réessayer %Ln fichier</numerusform><numerusform>Réessayer %Ln fichiers</numerusform></translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Réessayer les échecs</translation>
    </message>
    <message>
        <source>Retry failed (%1)</source>
        <translation>Réessayer les échecs (%1)</translation>
    </message>
    <message>
        <source>Retry in %1</source>
        <translation>Nouvel essai dans %1</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>Retry with %1</source>
        <translation>Réessayer avec %1</translation>
    </message>
    <message>
        <source>Retry with the API engine</source>
        <translation>Réessayer avec le moteur API</translation>
    </message>
    <message>
        <source>Retry with the local engine</source>
        <translation>Réessayer avec le moteur local</translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln</source>
        <translation><numerusform>Vérifier %Ln</numerusform><numerusform>Vérifier %Ln</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln completed</source>
        <translation><numerusform>Vérifier %Ln terminé</numerusform><numerusform>Vérifier %Ln terminés</numerusform></translation>
    </message>
    <message>
        <source>Review now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Review values</source>
        <translation>Vérifier les valeurs</translation>
    </message>
    <message>
        <source>See what to do</source>
        <translation>Voir que faire</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln files to %1?</source>
        <translation><numerusform>Envoyer %Ln fichier à %1 ?</numerusform><numerusform>Envoyer %Ln fichiers à %1 ?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln more files to %1?</source>
        <translation><numerusform>Envoyer %Ln fichier de plus à %1 ?</numerusform><numerusform>Envoyer %Ln fichiers de plus à %1 ?</numerusform></translation>
    </message>
    <message>
        <source>Send as a batch</source>
        <translation>Envoyer par lot</translation>
    </message>
    <message>
        <source>Sending to %1 was not agreed to</source>
        <translation>L’envoi à %1 n’a pas été accepté</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Session of %1</source>
        <translation>Session : %1</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Tout montrer (%1)</translation>
    </message>
    <message>
        <source>Show the page larger</source>
        <translation>Agrandir la page</translation>
    </message>
    <message>
        <source>Show the page smaller</source>
        <translation>Réduire la page</translation>
    </message>
    <message>
        <source>Six invented reports show the whole path. You can remove them with one click.</source>
        <translation>Six comptes rendus inventés montrent tout le chemin. Un clic les retire.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>Stop (Ctrl+Shift+P): pages that were read are kept</source>
        <translation>Arrêter (Ctrl+Maj+P) : les pages lues sont gardées</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Arrêter maintenant</translation>
    </message>
    <message>
        <source>Stop them now, go on later where they are</source>
        <translation>Les arrêter maintenant, reprendre plus tard au même point</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Text read</source>
        <translation>Texte lu</translation>
    </message>
    <message>
        <source>Text read so far</source>
        <translation>Texte lu jusqu’ici</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln completed files are kept. </source>
        <translation><numerusform>Le %Ln fichier terminé est conservé. </numerusform><numerusform>Les %Ln fichiers terminés sont conservés. </numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The %Ln completed ones are kept.</source>
        <translation><numerusform>Le %Ln terminé est conservé.</numerusform><numerusform>Les %Ln terminés sont conservés.</numerusform></translation>
    </message>
    <message>
        <source>The API engine has no address it may use</source>
        <translation>Le moteur API n’a pas d’adresse utilisable</translation>
    </message>
    <message>
        <source>The API engine has no key for %1</source>
        <translation>Le moteur API n’a pas de clé pour %1</translation>
    </message>
    <message>
        <source>The batch is answered</source>
        <translation>Le lot a sa réponse</translation>
    </message>
    <message>
        <source>The batch is being cancelled at %1</source>
        <translation>Le lot est en cours d’annulation chez %1</translation>
    </message>
    <message>
        <source>The batch is being prepared</source>
        <translation>Le lot est en préparation</translation>
    </message>
    <message>
        <source>The batch is being sent to %1</source>
        <translation>Le lot est en cours d’envoi à %1</translation>
    </message>
    <message>
        <source>The batch is cancelled; what it has not answered is asked directly at the usual price</source>
        <translation>Le lot est annulé ; ce qui est resté sans réponse est demandé directement au prix habituel</translation>
    </message>
    <message>
        <source>The clipboard holds no file, address or picture.</source>
        <translation>Le presse-papiers ne contient ni fichier, ni adresse, ni image.</translation>
    </message>
    <message>
        <source>The cost is unknown: no price of %1 is set.</source>
        <translation>Le coût est inconnu : aucun prix n’est défini pour %1.</translation>
    </message>
    <message>
        <source>The file is completed</source>
        <translation>Le fichier est terminé</translation>
    </message>
    <message numerus="yes">
        <source>The other %Ln files are kept; nothing from them was saved.</source>
        <translation><numerusform>L’autre fichier est gardé ; rien n’en a été enregistré.</numerusform><numerusform>Les %Ln autres fichiers sont gardés ; rien n’en a été enregistré.</numerusform></translation>
    </message>
    <message>
        <source>The sample reports are invented. Removing them deletes all that was read in them.</source>
        <translation>Les exemples sont inventés. Les retirer supprime tout ce qui y a été lu.</translation>
    </message>
    <message>
        <source>The session's time is over</source>
        <translation>Le temps de la session est écoulé</translation>
    </message>
    <message>
        <source>The session's time of %1 is over</source>
        <translation>Le temps de session de %1 est écoulé</translation>
    </message>
    <message>
        <source>There is no PDF or picture in it.</source>
        <translation>Il n’y a ni PDF ni image dedans.</translation>
    </message>
    <message numerus="yes">
        <source>These files cannot be read</source>
        <translation><numerusform>Ce fichier ne peut pas être lu</numerusform><numerusform>Ces fichiers ne peuvent pas être lus</numerusform></translation>
    </message>
    <message>
        <source>They are no PDFs or pictures.</source>
        <translation>Ce ne sont ni des PDF ni des images.</translation>
    </message>
    <message>
        <source>This page cannot be drawn</source>
        <translation>Cette page ne peut pas être dessinée</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>Limites de temps</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Délai dépassé</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Try the failed and timed-out files again</source>
        <translation>Réessayer les fichiers en échec et hors délai</translation>
    </message>
    <message>
        <source>Try the sample reports</source>
        <translation>Essayer les exemples</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Up to %1 MB and %2 pages per file</source>
        <translation>Jusqu’à %1 Mo et %2 pages par fichier</translation>
    </message>
    <message>
        <source>Use local engine</source>
        <translation>Utiliser le moteur local</translation>
    </message>
    <message>
        <source>Used once, not kept.</source>
        <translation>Utilisé une fois, non conservé.</translation>
    </message>
    <message>
        <source>What it has answered is kept.</source>
        <translation>Ce à quoi il a répondu est gardé.</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Que faire :</translation>
    </message>
    <message>
        <source>What was read is kept. Nothing runs until you resume.</source>
        <translation>Ce qui a été lu est gardé. Rien ne tourne avant la reprise.</translation>
    </message>
    <message>
        <source>What was read leaves your results, confirmed values too, unless another session has the same file. Files stay where they are.</source>
        <translation>Ce qui a été lu quitte vos résultats, valeurs confirmées comprises, sauf si une autre session contient le même fichier. Les fichiers restent où ils sont.</translation>
    </message>
    <message>
        <source>What was read stays part of your results.</source>
        <translation>Ce qui a été lu reste dans vos résultats.</translation>
    </message>
    <message>
        <source>Your original files are never changed or moved</source>
        <translation>Vos fichiers d’origine ne sont jamais modifiés ni déplacés</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>encore quelques secondes</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>encore environ %1</translation>
    </message>
    <message>
        <source>attempt %1 of %2</source>
        <translation>essai %1 sur %2</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>finished %1</source>
        <translation>achevée à %1</translation>
    </message>
    <message>
        <source>help</source>
        <translation>aide</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>no news for %1</source>
        <translation>sans nouvelles depuis %1</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>non commencé</translation>
    </message>
    <message>
        <source>paste a file or image</source>
        <translation>coller un fichier ou une image</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>pausing</source>
        <translation>suspension</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>délai dépassé</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>aujourd’hui, %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>waits for its answers</source>
        <translation>attend ses réponses</translation>
    </message>
    <message>
        <source>waits for your answer</source>
        <translation>attend votre réponse</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>hier, %1</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %Ln more</source>
        <translation><numerusform>{name} et %Ln autre</numerusform><numerusform>{name} et %Ln autres</numerusform></translation>
    </message>
</context>
<context>
    <name>ReadingAgain</name>
    <message>
        <source>No document can be read again.</source>
        <translation>Aucun document ne peut être relu.</translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln documents again?</source>
        <translation><numerusform>Relire %Ln document ?</numerusform><numerusform>Relire %Ln documents ?</numerusform></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>The API reads again, in a session of its own; that costs as much as the first time.</source>
        <translation>L’API relit, dans une session à part ; cela coûte autant que la première fois.</translation>
    </message>
    <message>
        <source>The local engine reads again, in a session of its own; nothing leaves this computer.</source>
        <translation>Le moteur local relit, dans une session à part ; rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>What you corrected is carried over. Values that you confirmed stay until the new ones say the same, or are confirmed.</source>
        <translation>Vos corrections sont reprises. Les valeurs confirmées restent jusqu’à ce que les nouvelles disent la même chose, ou soient confirmées.</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>%Ln readings</source>
        <translation><numerusform>%Ln mesure</numerusform><numerusform>%Ln mesures</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln readings are not confirmed yet</source>
        <translation><numerusform>%Ln mesure n’est pas encore confirmée</numerusform><numerusform>%Ln mesures ne sont pas encore confirmées</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln readings in {unit} are not joined</source>
        <translation><numerusform>%Ln mesure en {unit} n’est pas reliée</numerusform><numerusform>%Ln mesures en {unit} ne sont pas reliées</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports</source>
        <translation><numerusform>%Ln compte rendu</numerusform><numerusform>%Ln comptes rendus</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports to ask about</source>
        <translation><numerusform>%Ln compte rendu à demander</numerusform><numerusform>%Ln comptes rendus à demander</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln tests</source>
        <translation><numerusform>%Ln analyse</numerusform><numerusform>%Ln analyses</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln values</source>
        <translation><numerusform>%Ln valeur</numerusform><numerusform>%Ln valeurs</numerusform></translation>
    </message>
    <message>
        <source>1 y</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>3 y</source>
        <translation>3 ans</translation>
    </message>
    <message>
        <source>5 y</source>
        <translation>5 ans</translation>
    </message>
    <message>
        <source>Abnormal</source>
        <translation>Anormal</translation>
    </message>
    <message>
        <source>Above range</source>
        <translation>Au-dessus</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All tests of {name}</source>
        <translation>Toutes les analyses de {name}</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Allergie</translation>
    </message>
    <message>
        <source>Autoantibodies</source>
        <translation>Auto-anticorps</translation>
    </message>
    <message>
        <source>Below range</source>
        <translation>Au-dessous</translation>
    </message>
    <message>
        <source>Blood count</source>
        <translation>Hémogramme</translation>
    </message>
    <message>
        <source>Blood gases</source>
        <translation>Gaz du sang</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>Os</translation>
    </message>
    <message>
        <source>Changes of people…</source>
        <translation>Changements des personnes…</translation>
    </message>
    <message>
        <source>Coagulation</source>
        <translation>Coagulation</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Prélevé</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Copy the plot in words</source>
        <translation>Copier la courbe en mots</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>Médicaments</translation>
    </message>
    <message>
        <source>Electrolytes</source>
        <translation>Électrolytes</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export (Ctrl+E)</source>
        <translation>Exporter (Ctrl+E)</translation>
    </message>
    <message>
        <source>Find a test</source>
        <translation>Trouver une analyse</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Go to Review</source>
        <translation>Aller à Vérifier</translation>
    </message>
    <message>
        <source>Heart and muscle</source>
        <translation>Cœur et muscle</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Hormones</source>
        <translation>Hormones</translation>
    </message>
    <message>
        <source>Immunoglobulins and complement</source>
        <translation>Immunoglobulines et complément</translation>
    </message>
    <message>
        <source>In range</source>
        <translation>Dans l’intervalle</translation>
    </message>
    <message>
        <source>Infection</source>
        <translation>Infection</translation>
    </message>
    <message>
        <source>Iron and blood formation</source>
        <translation>Fer et hématopoïèse</translation>
    </message>
    <message>
        <source>Its readings are words, or have no date. They are listed below.</source>
        <translation>Ses mesures sont des mots, ou n’ont pas de date. Elles sont listées ci-dessous.</translation>
    </message>
    <message>
        <source>Kidney</source>
        <translation>Rein</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratoire</translation>
    </message>
    <message>
        <source>Lipids</source>
        <translation>Lipides</translation>
    </message>
    <message>
        <source>Liver, pancreas, enzymes</source>
        <translation>Foie, pancréas, enzymes</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Merge with another person…</source>
        <translation>Fusionner avec une autre personne…</translation>
    </message>
    <message>
        <source>Metabolism</source>
        <translation>Métabolisme</translation>
    </message>
    <message>
        <source>Move reports to another person…</source>
        <translation>Déplacer des comptes rendus vers une autre personne…</translation>
    </message>
    <message>
        <source>No confirmed values yet</source>
        <translation>Pas encore de valeurs confirmées</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>No person</source>
        <translation>Aucune personne</translation>
    </message>
    <message>
        <source>No test has these words in its name.</source>
        <translation>Aucune analyse n’a ces mots dans son nom.</translation>
    </message>
    <message>
        <source>No test matches</source>
        <translation>Aucune analyse ne correspond</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Non confirmé</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Non exporté</translation>
    </message>
    <message>
        <source>Not medical advice.</source>
        <translation>Pas un avis médical.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Nothing to draw</source>
        <translation>Rien à dessiner</translation>
    </message>
    <message>
        <source>Only a limit is printed</source>
        <translation>Une seule limite est imprimée</translation>
    </message>
    <message>
        <source>Other samples</source>
        <translation>Autres échantillons</translation>
    </message>
    <message>
        <source>Other tests</source>
        <translation>Autres analyses</translation>
    </message>
    <message>
        <source>Out of range</source>
        <translation>Hors intervalle</translation>
    </message>
    <message>
        <source>Person renamed</source>
        <translation>Personne renommée</translation>
    </message>
    <message>
        <source>Person: {name}</source>
        <translation>Personne : {name}</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>Plot and readings</source>
        <translation>Courbe et mesures</translation>
    </message>
    <message>
        <source>Plot of {name}</source>
        <translation>Courbe de {name}</translation>
    </message>
    <message>
        <source>Proteins</source>
        <translation>Protéines</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Readings in {units} are drawn in {unit}; the table shows them as printed</source>
        <translation>Les mesures en {units} sont tracées en {unit} ; le tableau les montre comme imprimées</translation>
    </message>
    <message>
        <source>Reference range: above {limit}</source>
        <translation>Intervalle de référence : plus de {limit}</translation>
    </message>
    <message>
        <source>Reference range: below {limit}</source>
        <translation>Intervalle de référence : moins de {limit}</translation>
    </message>
    <message>
        <source>Reference range: {range}</source>
        <translation>Intervalle de référence : {range}</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Reports moved</source>
        <translation>Comptes rendus déplacés</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Results cannot be read</source>
        <translation>Impossible de lire les résultats</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Show all tests</source>
        <translation>Montrer toutes les analyses</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Show {unit}</source>
        <translation>Montrer {unit}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Stool</source>
        <translation>Selles</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Analyses</translation>
    </message>
    <message>
        <source>Tests and readings</source>
        <translation>Analyses et mesures</translation>
    </message>
    <message>
        <source>The database did not answer. Nothing is lost.</source>
        <translation>La base de données n’a pas répondu. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>This test only</source>
        <translation>Cette analyse seulement</translation>
    </message>
    <message>
        <source>Thyroid</source>
        <translation>Thyroïde</translation>
    </message>
    <message>
        <source>Trace elements</source>
        <translation>Oligo-éléments</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Tumour markers</source>
        <translation>Marqueurs tumoraux</translation>
    </message>
    <message>
        <source>Two people are one now</source>
        <translation>Deux personnes n’en font plus qu’une</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Urine</source>
        <translation>Urine</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Values appear here once you have confirmed their report.</source>
        <translation>Les valeurs apparaissent ici une fois leur compte rendu confirmé.</translation>
    </message>
    <message>
        <source>Vitamins</source>
        <translation>Vitamines</translation>
    </message>
    <message numerus="yes">
        <source>Who is this? %Ln reports…</source>
        <translation><numerusform>Qui est-ce ? %Ln compte rendu…</numerusform><numerusform>Qui est-ce ? %Ln comptes rendus…</numerusform></translation>
    </message>
    <message>
        <source>Zoom with the mouse</source>
        <translation>Zoomer avec la souris</translation>
    </message>
    <message>
        <source>drawn as {amount}</source>
        <translation>tracé comme {amount}</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>en baisse</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>de {first} à {last}</translation>
    </message>
    <message>
        <source>last {value}</source>
        <translation>dernière {value}</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>sans unité</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>non confirmé</translation>
    </message>
    <message>
        <source>not reviewed yet</source>
        <translation>pas encore vérifié</translation>
    </message>
    <message>
        <source>range {range}</source>
        <translation>intervalle {range}</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>en hausse</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>stable</translation>
    </message>
    <message>
        <source>{change} since {day}</source>
        <translation>{change} depuis {day}</translation>
    </message>
    <message>
        <source>{count} above range</source>
        <translation>{count} au-dessus de l’intervalle</translation>
    </message>
    <message>
        <source>{count} below range</source>
        <translation>{count} au-dessous de l’intervalle</translation>
    </message>
    <message>
        <source>{count} not confirmed</source>
        <translation>{count} non confirmées</translation>
    </message>
    <message>
        <source>{file}, p. {page}</source>
        <translation>{file}, p. {page}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>{name}, {readings}, no numbers to draw</source>
        <translation>{name}, {readings}, aucun nombre à tracer</translation>
    </message>
    <message>
        <source>{values} as {format}</source>
        <translation>{values} en {format}</translation>
    </message>
    <message>
        <source>{values} from {reports}</source>
        <translation>{values} de {reports}</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%Ln corrections found no row</source>
        <translation><numerusform>%Ln correction n’a pas trouvé de ligne</numerusform><numerusform>%Ln corrections n’ont pas trouvé de ligne</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln results</source>
        <translation><numerusform>%Ln résultat</numerusform><numerusform>%Ln résultats</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are still to be checked</source>
        <translation><numerusform>%Ln ligne reste à vérifier</numerusform><numerusform>%Ln lignes restent à vérifier</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows removed</source>
        <translation><numerusform>%Ln ligne retirée</numerusform><numerusform>%Ln lignes retirées</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation><numerusform>%Ln à vérifier</numerusform><numerusform>%Ln à vérifier</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln values are not on the page</source>
        <translation><numerusform>%Ln valeur n’est pas sur la page</numerusform><numerusform>%Ln valeurs ne sont pas sur la page</numerusform></translation>
    </message>
    <message>
        <source>A name has letters</source>
        <translation>Un nom a des lettres</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>Une nouvelle personne</translation>
    </message>
    <message>
        <source>A result needs a value, such as {example} or negative</source>
        <translation>Un résultat demande une valeur, comme {example} ou négatif</translation>
    </message>
    <message>
        <source>A row without a test</source>
        <translation>Une ligne sans analyse</translation>
    </message>
    <message>
        <source>A test needs a name</source>
        <translation>Une analyse demande un nom</translation>
    </message>
    <message>
        <source>A unit has letters or %, such as mmol/L, and no value</source>
        <translation>Une unité a des lettres ou %, comme mmol/L, et pas de valeur</translation>
    </message>
    <message>
        <source>Abnormal</source>
        <translation>Anormal</translation>
    </message>
    <message>
        <source>Accept all checked</source>
        <translation>Accepter tout ce qui est contrôlé</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Add a row (Ctrl+N)</source>
        <translation>Ajouter une ligne (Ctrl+N)</translation>
    </message>
    <message>
        <source>Add an empty row</source>
        <translation>Ajouter une ligne vide</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>All unreviewed reports</source>
        <translation>Tous les comptes rendus à vérifier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message>
        <source>Choose one from the list</source>
        <translation>Choisissez dans la liste</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Prélevé</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Compare it with the page.</source>
        <translation>Comparez-la avec la page.</translation>
    </message>
    <message>
        <source>Compare name and unit with the page.</source>
        <translation>Comparez nom et unité avec la page.</translation>
    </message>
    <message>
        <source>Compare the name with the page.</source>
        <translation>Comparez le nom avec la page.</translation>
    </message>
    <message>
        <source>Compare the range with the page.</source>
        <translation>Comparez l’intervalle avec la page.</translation>
    </message>
    <message>
        <source>Compare the row with the page.</source>
        <translation>Comparez la ligne avec la page.</translation>
    </message>
    <message>
        <source>Compare the unit with the page.</source>
        <translation>Comparez l’unité avec la page.</translation>
    </message>
    <message>
        <source>Compare unit and range with the page.</source>
        <translation>Comparez unité et intervalle avec la page.</translation>
    </message>
    <message>
        <source>Compare value and unit with the page.</source>
        <translation>Comparez valeur et unité avec la page.</translation>
    </message>
    <message>
        <source>Conf.</source>
        <translation>Conf.</translation>
    </message>
    <message>
        <source>Confirm anyway</source>
        <translation>Confirmer quand même</translation>
    </message>
    <message>
        <source>Confirm anyway?</source>
        <translation>Confirmer quand même ?</translation>
    </message>
    <message>
        <source>Confirm report</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Draw a box around it on the page.</source>
        <translation>Tracez un cadre autour sur la page.</translation>
    </message>
    <message>
        <source>Draw a box around the missing row on the page; it is read and added to the table.</source>
        <translation>Tracez sur la page un cadre autour de la ligne manquante ; elle est lue et ajoutée au tableau.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit again</source>
        <translation>Modifier à nouveau</translation>
    </message>
    <message>
        <source>Engine read {value}</source>
        <translation>Le moteur a lu {value}</translation>
    </message>
    <message>
        <source>Every report is reviewed</source>
        <translation>Tous les comptes rendus sont vérifiés</translation>
    </message>
    <message>
        <source>Far from the last value</source>
        <translation>Loin de la dernière valeur</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Féminin</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Flag and range disagree</source>
        <translation>Indicateur et intervalle en désaccord</translation>
    </message>
    <message>
        <source>Found on the page</source>
        <translation>Trouvé sur la page</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Dorénavant</translation>
    </message>
    <message>
        <source>Go to Process</source>
        <translation>Aller à Traiter</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Is “{printed}” always {name}?</source>
        <translation>« {printed} » est-il toujours {name} ?</translation>
    </message>
    <message>
        <source>It is a report of</source>
        <translation>C’est un compte rendu de</translation>
    </message>
    <message>
        <source>It may belong to another test or person.</source>
        <translation>Elle est peut-être d’une autre analyse ou personne.</translation>
    </message>
    <message>
        <source>Its lower limit is above the upper one.</source>
        <translation>Sa limite basse dépasse la haute.</translation>
    </message>
    <message>
        <source>Its values differ.</source>
        <translation>Ses valeurs diffèrent.</translation>
    </message>
    <message>
        <source>Join with the next report</source>
        <translation>Joindre au compte rendu suivant</translation>
    </message>
    <message>
        <source>Keep {value}</source>
        <translation>Garder {value}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratoire</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculin</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Move this report</source>
        <translation>Déplacer ce compte rendu</translation>
    </message>
    <message>
        <source>Move to another person…</source>
        <translation>Déplacer vers une autre personne…</translation>
    </message>
    <message>
        <source>Name of the new person</source>
        <translation>Nom de la nouvelle personne</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next page (Page down)</source>
        <translation>Page suivante (Pg suiv)</translation>
    </message>
    <message>
        <source>Next report</source>
        <translation>Compte rendu suivant</translation>
    </message>
    <message>
        <source>Next to check</source>
        <translation>Suivant à voir</translation>
    </message>
    <message>
        <source>Next to check (F8)</source>
        <translation>Valeur suivante à vérifier (F8)</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>No test could be read in it. Draw another one, or type the row in.</source>
        <translation>Aucune analyse n’a pu y être lue. Tracez un autre cadre, ou saisissez la ligne.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Nothing read in this box</source>
        <translation>Rien de lu dans ce cadre</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>Rien à vérifier</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Rien à vérifier</translation>
    </message>
    <message>
        <source>Numbers beside the value were not read</source>
        <translation>Des nombres à côté de la valeur n’ont pas été lus</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Ici seulement</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Other values of the report lead to another one.</source>
        <translation>D’autres valeurs du compte rendu en donnent une autre.</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>Out of range, but not marked</source>
        <translation>Hors intervalle, mais non signalé</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Page and results</source>
        <translation>Page et résultats</translation>
    </message>
    <message>
        <source>Page controls</source>
        <translation>Commandes de la page</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Previous page (Page up)</source>
        <translation>Page précédente (Pg préc)</translation>
    </message>
    <message>
        <source>Previous report</source>
        <translation>Compte rendu précédent</translation>
    </message>
    <message>
        <source>Read from the box you drew</source>
        <translation>Lu dans le cadre que vous avez tracé</translation>
    </message>
    <message>
        <source>Read {value}, the page shows {shown}.</source>
        <translation>Lu {value}, la page montre {shown}.</translation>
    </message>
    <message>
        <source>Read {value}, {percent} % sure.</source>
        <translation>Lu {value}, sûr à {percent} %.</translation>
    </message>
    <message>
        <source>Read {value}.</source>
        <translation>Lu {value}.</translation>
    </message>
    <message>
        <source>Reading the box</source>
        <translation>Lecture du cadre</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Retirer la ligne</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Report confirmed</source>
        <translation>Compte rendu confirmé</translation>
    </message>
    <message>
        <source>Report moved</source>
        <translation>Compte rendu déplacé</translation>
    </message>
    <message>
        <source>Report of another session</source>
        <translation>Compte rendu d’une autre session</translation>
    </message>
    <message>
        <source>Report split</source>
        <translation>Compte rendu divisé</translation>
    </message>
    <message>
        <source>Report {number} of {total}</source>
        <translation>Compte rendu {number} sur {total}</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Comptes rendus</translation>
    </message>
    <message>
        <source>Reports appear here as soon as a file is read.</source>
        <translation>Les comptes rendus apparaissent ici dès qu’un fichier est lu.</translation>
    </message>
    <message>
        <source>Reports cannot be read</source>
        <translation>Impossible de lire les comptes rendus</translation>
    </message>
    <message>
        <source>Reports joined</source>
        <translation>Comptes rendus joints</translation>
    </message>
    <message>
        <source>Reports reviewed</source>
        <translation>Comptes rendus vérifiés</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Review progress</source>
        <translation>Progression de la vérification</translation>
    </message>
    <message>
        <source>Row {row} needs a name.</source>
        <translation>La ligne {row} demande un nom.</translation>
    </message>
    <message>
        <source>Row {row}, {column}: the report keeps {value}.</source>
        <translation>Ligne {row}, {column} : le compte rendu garde {value}.</translation>
    </message>
    <message>
        <source>Row {row}: the engine read {value} and did not say where it stands.</source>
        <translation>Ligne {row} : le moteur a lu {value} sans dire où c’est écrit.</translation>
    </message>
    <message>
        <source>Row {row}: the engine read {value} and is {percent} % sure of this line.</source>
        <translation>Ligne {row} : le moteur a lu {value} et est sûr à {percent} % de cette ligne.</translation>
    </message>
    <message>
        <source>Row {row}: the engine read {value}.</source>
        <translation>Ligne {row} : le moteur a lu {value}.</translation>
    </message>
    <message>
        <source>Row {row}: the engine read {value}; this line of page {page} does not show it.</source>
        <translation>Ligne {row} : le moteur a lu {value} ; cette ligne de la page {page} ne le montre pas.</translation>
    </message>
    <message>
        <source>Row {row}: the engine read {value}; this line of page {page} shows {shown}.</source>
        <translation>Ligne {row} : le moteur a lu {value} ; cette ligne de la page {page} montre {shown}.</translation>
    </message>
    <message>
        <source>Row {row}: the report marks {value} as {flag}; its range is {range}.</source>
        <translation>Ligne {row} : le compte rendu signale {value} comme {flag} ; son intervalle est {range}.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Session of {day}</source>
        <translation>Session : {day}</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Split report at this row</source>
        <translation>Diviser le compte rendu à cette ligne</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>The collection lies before the birth</source>
        <translation>Le prélèvement précède la naissance</translation>
    </message>
    <message>
        <source>The database did not answer. Nothing is lost; what was confirmed is kept.</source>
        <translation>La base de données n’a pas répondu. Rien n’est perdu ; ce qui est confirmé est gardé.</translation>
    </message>
    <message>
        <source>The decimal point may be elsewhere</source>
        <translation>La virgule est peut-être ailleurs</translation>
    </message>
    <message>
        <source>The digits make no number</source>
        <translation>Les chiffres ne forment pas un nombre</translation>
    </message>
    <message>
        <source>The engine read nothing here</source>
        <translation>Le moteur n’a rien lu ici</translation>
    </message>
    <message>
        <source>The line on the page</source>
        <translation>La ligne sur la page</translation>
    </message>
    <message>
        <source>The lower limit is above the upper one</source>
        <translation>La limite basse dépasse la haute</translation>
    </message>
    <message>
        <source>The name is no known test</source>
        <translation>Le nom n’est pas une analyse connue</translation>
    </message>
    <message>
        <source>The next reports that print it are understood so.</source>
        <translation>Les prochains comptes rendus qui l’impriment seront compris ainsi.</translation>
    </message>
    <message>
        <source>The number alone is beyond its range.</source>
        <translation>Le nombre seul est hors de son intervalle.</translation>
    </message>
    <message>
        <source>The range could not be understood</source>
        <translation>L’intervalle n’a pas pu être compris</translation>
    </message>
    <message>
        <source>The range is upside down</source>
        <translation>L’intervalle est inversé</translation>
    </message>
    <message>
        <source>The range seems to be in another unit</source>
        <translation>L’intervalle semble être dans une autre unité</translation>
    </message>
    <message>
        <source>The report keeps the name that it prints. This can be undone.</source>
        <translation>Le compte rendu garde le nom imprimé. Cela peut être annulé.</translation>
    </message>
    <message>
        <source>The report marks other values that are out of range.</source>
        <translation>Le compte rendu signale d’autres valeurs hors intervalle.</translation>
    </message>
    <message>
        <source>The row appears in a moment.</source>
        <translation>La ligne apparaît dans un instant.</translation>
    </message>
    <message>
        <source>The row is taller than the others.</source>
        <translation>La ligne est plus haute que les autres.</translation>
    </message>
    <message>
        <source>The row may hold parts of two</source>
        <translation>La ligne contient peut-être deux parties</translation>
    </message>
    <message>
        <source>The sign may be a mark</source>
        <translation>Le signe est peut-être un indicateur</translation>
    </message>
    <message>
        <source>The test is not measured in this unit</source>
        <translation>L’analyse ne se mesure pas dans cette unité</translation>
    </message>
    <message>
        <source>The test stands here twice</source>
        <translation>L’analyse figure ici deux fois</translation>
    </message>
    <message>
        <source>The unit is missing</source>
        <translation>L’unité manque</translation>
    </message>
    <message>
        <source>The unit is not known</source>
        <translation>L’unité n’est pas connue</translation>
    </message>
    <message>
        <source>The value does not agree with others</source>
        <translation>La valeur ne concorde pas avec d’autres</translation>
    </message>
    <message>
        <source>The value is beyond what is possible</source>
        <translation>La valeur dépasse ce qui est possible</translation>
    </message>
    <message>
        <source>They may be its range. Compare the row with the page.</source>
        <translation>C’est peut-être son intervalle. Comparez la ligne avec la page.</translation>
    </message>
    <message>
        <source>This date is in the future</source>
        <translation>Cette date est dans le futur</translation>
    </message>
    <message>
        <source>This date is too long ago</source>
        <translation>Cette date est trop ancienne</translation>
    </message>
    <message>
        <source>This is no date; type one such as {example}</source>
        <translation>Ce n’est pas une date ; saisissez par exemple {example}</translation>
    </message>
    <message>
        <source>This is no number; type one such as {example} or &lt; {example}</source>
        <translation>Ce n’est pas un nombre ; saisissez par exemple {example} ou &lt; {example}</translation>
    </message>
    <message>
        <source>This is no range; type one such as 15–150 or &lt; 5</source>
        <translation>Ce n’est pas un intervalle ; saisissez par exemple 15–150 ou &lt; 5</translation>
    </message>
    <message>
        <source>This is too long; use at most 200 characters</source>
        <translation>C’est trop long ; 200 caractères au plus</translation>
    </message>
    <message>
        <source>This page cannot be drawn</source>
        <translation>Cette page ne peut pas être dessinée</translation>
    </message>
    <message>
        <source>This report writes decimals as in {example}</source>
        <translation>Ce compte rendu écrit les décimales comme {example}</translation>
    </message>
    <message>
        <source>This test needs a unit.</source>
        <translation>Cette analyse demande une unité.</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Turn the view (Ctrl R)</source>
        <translation>Pivoter la vue (Ctrl R)</translation>
    </message>
    <message>
        <source>Type the test</source>
        <translation>Saisir l’analyse</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Use {value}</source>
        <translation>Prendre {value}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Value not found on the page</source>
        <translation>Valeur introuvable sur la page</translation>
    </message>
    <message>
        <source>Value read with little confidence</source>
        <translation>Valeur lue avec peu de certitude</translation>
    </message>
    <message>
        <source>What was read from it is in the table and can be checked against the file itself.</source>
        <translation>Ce qui en a été lu est dans le tableau et peut être contrôlé sur le fichier lui-même.</translation>
    </message>
    <message>
        <source>With its point elsewhere the value would be usual.</source>
        <translation>Avec la virgule ailleurs, la valeur serait habituelle.</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl +)</source>
        <translation>Agrandir (Ctrl +)</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl −)</source>
        <translation>Réduire (Ctrl −)</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>modifier</translation>
    </message>
    <message>
        <source>edited by you</source>
        <translation>modifié par vous</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>found on the page</source>
        <translation>trouvé sur la page</translation>
    </message>
    <message>
        <source>mark checked</source>
        <translation>marquer vérifié</translation>
    </message>
    <message>
        <source>not found on the page</source>
        <translation>introuvable sur la page</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>row</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>row {row} of {rows}</source>
        <translation>ligne {row} sur {rows}</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>zoom</translation>
    </message>
    <message>
        <source>{reviewed} of {total} reviewed</source>
        <translation>{reviewed} sur {total} vérifiés</translation>
    </message>
    <message>
        <source>{value} is marked {flag}; range {range}.</source>
        <translation>{value} est signalé {flag} ; intervalle {range}.</translation>
    </message>
</context>
<context>
    <name>SavedNote</name>
    <message>
        <source>Changes are saved as you make them</source>
        <translation>Enregistré aussitôt</translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z undoes it for 10 s</source>
        <translation>Enregistré. Ctrl+Z l’annule pendant 10 s</translation>
    </message>
    <message>
        <source>The last change was undone</source>
        <translation>Le dernier changement a été annulé</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message numerus="yes">
        <source>%Ln documents are not in the index yet</source>
        <translation><numerusform>%Ln document n’est pas encore dans l’index</numerusform><numerusform>%Ln documents ne sont pas encore dans l’index</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries found</source>
        <translation><numerusform>%Ln entrée trouvée</numerusform><numerusform>%Ln entrées trouvées</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages are found by words alone yet</source>
        <translation><numerusform>%Ln passage ne se trouve encore que par les mots</numerusform><numerusform>%Ln passages ne se trouvent encore que par les mots</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln readings</source>
        <translation><numerusform>%Ln mesure</numerusform><numerusform>%Ln mesures</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports</source>
        <translation><numerusform>%Ln compte rendu</numerusform><numerusform>%Ln comptes rendus</numerusform></translation>
    </message>
    <message>
        <source>By words and meaning</source>
        <translation>Par les mots et le sens</translation>
    </message>
    <message>
        <source>By words; looking for the meaning</source>
        <translation>Par les mots ; recherche du sens</translation>
    </message>
    <message>
        <source>Each word must begin a word of a name, or of one passage of a document. Fewer or shorter words find more.</source>
        <translation>Chaque mot doit commencer un mot d’un nom, ou d’un même passage d’un document. Des mots moins nombreux ou plus courts trouvent davantage.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Found by words alone: {reason}</source>
        <translation>Trouvé par les mots seulement : {reason}</translation>
    </message>
    <message>
        <source>Letters and digits are looked for; signs alone are not.</source>
        <translation>Lettres et chiffres sont cherchés, pas les signes seuls.</translation>
    </message>
    <message>
        <source>Names of people, tests and files, and what stands in documents. Words in quotes stand side by side.</source>
        <translation>Noms de personnes, d’analyses et de fichiers, et le contenu des documents. Les mots entre guillemets se suivent.</translation>
    </message>
    <message>
        <source>No word to look for</source>
        <translation>Aucun mot à chercher</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Nothing has these words</source>
        <translation>Rien ne contient ces mots</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln words are looked for</source>
        <translation><numerusform>Seul le premier %Ln mot est cherché</numerusform><numerusform>Seuls les %Ln premiers mots sont cherchés</numerusform></translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Traiter</translation>
    </message>
    <message>
        <source>Rebuild the search index</source>
        <translation>Refaire l’index de recherche</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Tout chercher</translation>
    </message>
    <message>
        <source>Search people, tests, files and text</source>
        <translation>Chercher personnes, analyses, fichiers et texte</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Analyses</translation>
    </message>
    <message>
        <source>Text in documents</source>
        <translation>Texte des documents</translation>
    </message>
    <message>
        <source>The index is being rebuilt</source>
        <translation>L’index est en cours de réfection</translation>
    </message>
    <message>
        <source>The search has no answer</source>
        <translation>La recherche n’a pas de réponse</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>added {date}</source>
        <translation>ajouté le {date}</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>né(e) le {date}</translation>
    </message>
    <message>
        <source>by its meaning</source>
        <translation>par le sens</translation>
    </message>
    <message>
        <source>last {date}</source>
        <translation>dernière le {date}</translation>
    </message>
    <message>
        <source>opens {place}</source>
        <translation>ouvre {place}</translation>
    </message>
    <message>
        <source>the first {number}</source>
        <translation>les {number} premiers</translation>
    </message>
    <message>
        <source>{file}, page {page}</source>
        <translation>{file}, page {page}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter open   Esc close</source>
        <translation>↑ ↓ choisir   Entrée ouvrir   Échap fermer</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Find a setting</source>
        <translation>Trouver un réglage</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
</context>
<context>
    <name>SessionControl</name>
    <message>
        <source>A file that is being read, or was read, is not replaced.</source>
        <translation>Un fichier en cours de lecture, ou lu, n’est pas remplacé.</translation>
    </message>
    <message>
        <source>None of these files can be tried again.</source>
        <translation>Aucun de ces fichiers ne peut être réessayé.</translation>
    </message>
    <message>
        <source>This file does not ask for a password.</source>
        <translation>Ce fichier ne demande pas de mot de passe.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%Ln reports</source>
        <translation><numerusform>%Ln compte rendu</numerusform><numerusform>%Ln comptes rendus</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation><numerusform>%Ln session</numerusform><numerusform>%Ln sessions</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln values</source>
        <translation><numerusform>%Ln valeur</numerusform><numerusform>%Ln valeurs</numerusform></translation>
    </message>
    <message>
        <source>0 for none; it can be resumed then</source>
        <translation>0 pour aucune ; elle peut ensuite reprendre</translation>
    </message>
    <message>
        <source>1 to 64</source>
        <translation>1 à 64</translation>
    </message>
    <message>
        <source>1 to 64, beside those read here</source>
        <translation>1 à 64, en plus de ceux lus ici</translation>
    </message>
    <message>
        <source>24 words</source>
        <translation>24 mots</translation>
    </message>
    <message>
        <source>24 words that open your data and its backups elsewhere</source>
        <translation>24 mots qui ouvrent vos données et leurs sauvegardes ailleurs</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Address missing</source>
        <translation>Adresse manquante</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Always send pictures</source>
        <translation>Toujours envoyer les images</translation>
    </message>
    <message>
        <source>An address is needed to look.</source>
        <translation>Il faut une adresse pour regarder.</translation>
    </message>
    <message>
        <source>Any server that speaks the chat API: a provider or one you run yourself.</source>
        <translation>Tout serveur qui parle l’API de chat : un fournisseur ou le vôtre.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Ask before so many pages are sent</source>
        <translation>Demander avant d’envoyer autant de pages</translation>
    </message>
    <message>
        <source>Asking the system keyring…</source>
        <translation>Consultation du trousseau du système…</translation>
    </message>
    <message>
        <source>Asks for the list of models; sends no report.</source>
        <translation>Demande la liste des modèles ; n’envoie aucun compte rendu.</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Sauvegarder…</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Sauvegarder vers</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL de base</translation>
    </message>
    <message>
        <source>Black out names and identifiers before sending</source>
        <translation>Masquer noms et identifiants avant l’envoi</translation>
    </message>
    <message>
        <source>Blacked out where found; some can be missed</source>
        <translation>Masqués là où ils sont trouvés ; certains peuvent échapper</translation>
    </message>
    <message>
        <source>Calls at the same time</source>
        <translation>Appels simultanés</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Annuler le test</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Change the key?</source>
        <translation>Changer la clé ?</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Choose a folder to watch</source>
        <translation>Choisir un dossier à surveiller</translation>
    </message>
    <message>
        <source>Choose a folder with OCR models</source>
        <translation>Choisir un dossier de modèles d’OCR</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Connected, {ms} ms</source>
        <translation>Connecté, {ms} ms</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Darker pages in the dark theme</source>
        <translation>Pages plus sombres dans le thème sombre</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Data and backup</source>
        <translation>Données et sauvegarde</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier des données</translation>
    </message>
    <message>
        <source>Delete all data</source>
        <translation>Supprimer toutes les données</translation>
    </message>
    <message>
        <source>Delete all data?</source>
        <translation>Supprimer toutes les données ?</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Embeddings model</source>
        <translation>Modèle d’embeddings</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Everything in {old} is copied to {new} and compared; only then the new folder is used. The window closes meanwhile and opens again.</source>
        <translation>Tout le contenu de {old} est copié dans {new} et comparé ; alors seulement le nouveau dossier est utilisé. La fenêtre se ferme pendant ce temps puis se rouvre.</translation>
    </message>
    <message>
        <source>Everything is encrypted with a new key; that needs as much free disk as the data takes. The window closes meanwhile and opens again. The recovery phrase is another one then.</source>
        <translation>Tout est chiffré avec une nouvelle clé ; il faut autant d’espace libre que les données en occupent. La fenêtre se ferme pendant ce temps puis se rouvre. La phrase de récupération est ensuite une autre.</translation>
    </message>
    <message>
        <source>File names, notes, past results</source>
        <translation>Noms de fichier, notes, résultats passés</translation>
    </message>
    <message>
        <source>Files are being read.</source>
        <translation>Des fichiers sont en cours de lecture.</translation>
    </message>
    <message>
        <source>Files at the same time</source>
        <translation>Fichiers simultanés</translation>
    </message>
    <message>
        <source>Files of the API at the same time</source>
        <translation>Fichiers par l’API simultanés</translation>
    </message>
    <message>
        <source>Finds passages that mean what you look for, though they have other words. A model at the address of the API turns text into vectors for that, whichever engine reads.</source>
        <translation>Trouve les passages de même sens, même avec d’autres mots. Pour cela un modèle à l’adresse de l’API change le texte en vecteurs, quel que soit le moteur qui lit.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folders in it too</source>
        <translation>Sous-dossiers compris</translation>
    </message>
    <message>
        <source>Free software under the GNU Affero General Public License, version 3 or later.</source>
        <translation>Logiciel libre sous la GNU Affero General Public License, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>From the environment variable {name}; nothing is kept.</source>
        <translation>De la variable d’environnement {name} ; rien n’est gardé.</translation>
    </message>
    <message>
        <source>Go on after an interruption</source>
        <translation>Reprendre après une interruption</translation>
    </message>
    <message>
        <source>Goes into the system keyring, and nowhere else.</source>
        <translation>Va dans le trousseau du système, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Masquer la saisie</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icône de notification</translation>
    </message>
    <message>
        <source>Import results</source>
        <translation>Importer des résultats</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Is there a newer version?</source>
        <translation>Une version plus récente ?</translation>
    </message>
    <message>
        <source>It must begin with https://.</source>
        <translation>Elle doit commencer par https://.</translation>
    </message>
    <message>
        <source>Keep key</source>
        <translation>Garder la clé</translation>
    </message>
    <message>
        <source>Keep this computer awake</source>
        <translation>Garder l’ordinateur éveillé</translation>
    </message>
    <message>
        <source>Kept in the system keyring, for {host} only.</source>
        <translation>Dans le trousseau du système, pour {host} seulement.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Key missing</source>
        <translation>Clé manquante</translation>
    </message>
    <message>
        <source>Labstream's JSON, or FHIR R4 of any program</source>
        <translation>JSON de Labstream, ou FHIR R4 de tout programme</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Plus gros fichier</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Limits hold for the next files; those being read keep theirs.</source>
        <translation>Les limites valent pour les fichiers suivants ; ceux en lecture gardent les leurs.</translation>
    </message>
    <message>
        <source>List of releases</source>
        <translation>Liste des versions</translation>
    </message>
    <message>
        <source>Local engine</source>
        <translation>Moteur local</translation>
    </message>
    <message>
        <source>Longest download</source>
        <translation>Téléchargement maximal</translation>
    </message>
    <message>
        <source>Longest session</source>
        <translation>Session la plus longue</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Memory per reader</source>
        <translation>Mémoire par lecteur</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Most pages per file</source>
        <translation>Pages maximales par fichier</translation>
    </message>
    <message>
        <source>Most servers on this computer need none.</source>
        <translation>La plupart des serveurs de cet ordinateur n’en demandent pas.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Move the data folder</source>
        <translation>Déplacer le dossier des données</translation>
    </message>
    <message>
        <source>Move to this empty folder</source>
        <translation>Déplacer dans ce dossier vide</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Name, date of birth, identifiers</source>
        <translation>Nom, date de naissance, identifiants</translation>
    </message>
    <message>
        <source>Names, birth dates and identifiers are blacked out where found; some can be missed.</source>
        <translation>Noms, dates de naissance et identifiants sont masqués là où ils sont trouvés ; certains peuvent échapper.</translation>
    </message>
    <message>
        <source>Names, birth dates and identifiers are sent as they stand on the page.</source>
        <translation>Noms, dates de naissance et identifiants sont envoyés tels qu’ils figurent sur la page.</translation>
    </message>
    <message>
        <source>No setting matches</source>
        <translation>Aucun réglage ne correspond</translation>
    </message>
    <message>
        <source>No: this is the newest version.</source>
        <translation>Non : c’est la version la plus récente.</translation>
    </message>
    <message>
        <source>None is sent</source>
        <translation>Aucune n’est envoyée</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Not agreed to</source>
        <translation>Non accepté</translation>
    </message>
    <message>
        <source>Not agreed to yet</source>
        <translation>Pas encore accepté</translation>
    </message>
    <message>
        <source>Not looked yet.</source>
        <translation>Pas encore regardé.</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Non utilisée</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>OCR models</source>
        <translation>Modèles d’OCR</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activée</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open review when done</source>
        <translation>Ouvrir la vérification à la fin</translation>
    </message>
    <message>
        <source>OpenAI-compatible API</source>
        <translation>API compatible OpenAI</translation>
    </message>
    <message>
        <source>Page images</source>
        <translation>Images des pages</translation>
    </message>
    <message>
        <source>Page text</source>
        <translation>Texte des pages</translation>
    </message>
    <message>
        <source>Pages are read here; text for search goes to {host}</source>
        <translation>Les pages sont lues ici ; le texte à chercher va à {host}</translation>
    </message>
    <message>
        <source>Pages as pictures, files, their names and notes stay here. Each text is sent once; what comes back is kept in the database, and searches are kept until the program ends.</source>
        <translation>Les pages en images, les fichiers, leurs noms et notes restent ici. Chaque texte est envoyé une fois ; ce qui revient est gardé dans la base, et les recherches jusqu’à la fin du programme.</translation>
    </message>
    <message>
        <source>Place of the data folder</source>
        <translation>Emplacement des données</translation>
    </message>
    <message>
        <source>Price of tokens in</source>
        <translation>Prix des jetons en entrée</translation>
    </message>
    <message>
        <source>Price of tokens out</source>
        <translation>Prix des jetons en sortie</translation>
    </message>
    <message>
        <source>Price per million tokens</source>
        <translation>Prix par million de jetons</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>Read what is in it by itself</source>
        <translation>Lire son contenu automatiquement</translation>
    </message>
    <message>
        <source>Reads pages on this computer. Works without internet and costs nothing.</source>
        <translation>Lit les pages sur cet ordinateur. Fonctionne sans internet et ne coûte rien.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Recovery phrase</source>
        <translation>Phrase de récupération</translation>
    </message>
    <message>
        <source>Recovery phrase of the backup</source>
        <translation>Phrase de récupération de la sauvegarde</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the API key</source>
        <translation>Retirer la clé d’API</translation>
    </message>
    <message>
        <source>Remove the old files afterwards</source>
        <translation>Supprimer ensuite les anciens fichiers</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset {section} to defaults</source>
        <translation>Réinitialiser {section}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Restaurer cette sauvegarde ?</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Search by meaning</source>
        <translation>Recherche par le sens</translation>
    </message>
    <message>
        <source>Send pages to {host}?</source>
        <translation>Envoyer des pages à {host} ?</translation>
    </message>
    <message>
        <source>Send text for search</source>
        <translation>Envoyer le texte à chercher</translation>
    </message>
    <message>
        <source>Send text for search to {host}?</source>
        <translation>Envoyer le texte à chercher à {host} ?</translation>
    </message>
    <message>
        <source>Sent to sign in; kept in the system keyring</source>
        <translation>Envoyée pour l’identification ; gardée dans le trousseau du système</translation>
    </message>
    <message>
        <source>Sent to sign in; taken from the environment</source>
        <translation>Envoyée pour l’identification ; prise dans l’environnement</translation>
    </message>
    <message>
        <source>Sent to {host}</source>
        <translation>Envoyé à {host}</translation>
    </message>
    <message>
        <source>Sent to {host}, on this computer</source>
        <translation>Envoyé à {host}, sur cet ordinateur</translation>
    </message>
    <message>
        <source>Sent to {host}: pictures of all pages, and their text.</source>
        <translation>Envoyé à {host} : images de toutes les pages, et leur texte.</translation>
    </message>
    <message>
        <source>Sent to {host}: the text of all documents that are here and of those that come, and what you type into the search, without words of the names of people.</source>
        <translation>Envoyé à {host} : le texte de tous les documents présents et à venir, et ce que vous tapez dans la recherche, sans les mots des noms de personnes.</translation>
    </message>
    <message>
        <source>Sent to {host}: the text of pages, and pictures of pages without text.</source>
        <translation>Envoyé à {host} : le texte des pages, et les images des pages sans texte.</translation>
    </message>
    <message>
        <source>Sent where a page has no text</source>
        <translation>Envoyée quand une page n’a pas de texte</translation>
    </message>
    <message>
        <source>Sent where a page has no text, on this computer</source>
        <translation>Envoyée quand une page n’a pas de texte, sur cet ordinateur</translation>
    </message>
    <message>
        <source>Sent with the page</source>
        <translation>Envoyé avec la page</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Montrer la saisie</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Montrer…</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Restent ici</translation>
    </message>
    <message>
        <source>Stop sending at this cost per month</source>
        <translation>Ne plus rien envoyer à ce coût par mois</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Tell when done</source>
        <translation>Prévenir à la fin</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Testing, at most 10 s…</source>
        <translation>Test en cours, 10 s au plus…</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>Text for the search by meaning</source>
        <translation>Texte pour la recherche par le sens</translation>
    </message>
    <message>
        <source>Text is read by {names}</source>
        <translation>Le texte est lu par {names}</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>The address gave no version ({failure}). Try again later.</source>
        <translation>L’adresse n’a donné aucune version ({failure}). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The backup takes the place of everything that is stored now, which is kept beside it. The window closes meanwhile and opens again.</source>
        <translation>La sauvegarde prend la place de tout ce qui est enregistré, qui est gardé à côté. La fenêtre se ferme pendant ce temps puis se rouvre.</translation>
    </message>
    <message>
        <source>The key of this computer does not open this backup. Type the 24 words that were printed with it.</source>
        <translation>La clé de cet ordinateur n’ouvre pas cette sauvegarde. Saisissez les 24 mots imprimés avec elle.</translation>
    </message>
    <message>
        <source>The server answered; no report was sent.</source>
        <translation>Le serveur a répondu ; aucun compte rendu n’a été envoyé.</translation>
    </message>
    <message>
        <source>The word that deletes everything</source>
        <translation>Le mot qui supprime tout</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>These 24 words open your data and its backups on any computer. Write them down in this order and keep them apart from the backups. Whoever has both can read everything; without them a backup cannot be opened elsewhere.</source>
        <translation>Ces 24 mots ouvrent vos données et leurs sauvegardes sur tout ordinateur. Notez-les dans cet ordre et gardez-les à part des sauvegardes. Qui a les deux peut tout lire ; sans eux une sauvegarde ne s’ouvre pas ailleurs.</translation>
    </message>
    <message>
        <source>This is Labstream's own folder. Choose another one.</source>
        <translation>C’est le dossier de Labstream lui-même. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Time limit per file</source>
        <translation>Limite de temps par fichier</translation>
    </message>
    <message>
        <source>Time limit per page</source>
        <translation>Limite de temps par page</translation>
    </message>
    <message>
        <source>Try another word, or clear the search.</source>
        <translation>Essayez un autre mot, ou videz la recherche.</translation>
    </message>
    <message>
        <source>Type two prices such as 0.40, or empty both for unknown.</source>
        <translation>Saisissez deux prix comme 0,40, ou videz les deux pour inconnu.</translation>
    </message>
    <message>
        <source>Type “{word}” to go on</source>
        <translation>Saisissez « {word} » pour continuer</translation>
    </message>
    <message>
        <source>US$ in</source>
        <translation>US$ entrée</translation>
    </message>
    <message>
        <source>US$ {price} per million tokens; counts towards the limit per month</source>
        <translation>US$ {price} par million de jetons ; compte dans la limite mensuelle</translation>
    </message>
    <message>
        <source>US$, 0 for none; {spent} this month</source>
        <translation>US$, 0 pour aucune ; {spent} ce mois-ci</translation>
    </message>
    <message>
        <source>Use the built-in one</source>
        <translation>Utiliser le modèle fourni</translation>
    </message>
    <message>
        <source>Use this API</source>
        <translation>Utiliser cette API</translation>
    </message>
    <message>
        <source>Wait for the end, or cancel them first.</source>
        <translation>Attendez la fin, ou annulez-les d’abord.</translation>
    </message>
    <message>
        <source>Watch folder</source>
        <translation>Dossier surveillé</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>What is sent where</source>
        <translation>Ce qui est envoyé, et où</translation>
    </message>
    <message>
        <source>What it does not protect</source>
        <translation>Ce que cela ne protège pas</translation>
    </message>
    <message>
        <source>What this protects</source>
        <translation>Ce que cela protège</translation>
    </message>
    <message>
        <source>Where the key lies</source>
        <translation>Où est la clé</translation>
    </message>
    <message>
        <source>While files are read</source>
        <translation>Pendant la lecture</translation>
    </message>
    <message>
        <source>While reading</source>
        <translation>En lecture</translation>
    </message>
    <message>
        <source>Yes: Labstream {version}.</source>
        <translation>Oui : Labstream {version}.</translation>
    </message>
    <message>
        <source>Your files, their names, notes and past results stay here.</source>
        <translation>Vos fichiers, leurs noms, notes et résultats passés restent ici.</translation>
    </message>
    <message>
        <source>Your files, their names, notes and past results stay here. The key goes to this host alone.</source>
        <translation>Vos fichiers, leurs noms, notes et résultats passés restent ici. La clé ne va qu’à cet hôte.</translation>
    </message>
    <message>
        <source>a notice with the exact counts</source>
        <translation>un avis avec les nombres exacts</translation>
    </message>
    <message>
        <source>a web address; it is asked when you click, never by itself</source>
        <translation>une adresse web ; consultée quand vous cliquez, jamais d’elle-même</translation>
    </message>
    <message>
        <source>after a 2 s countdown</source>
        <translation>après un compte à rebours de 2 s</translation>
    </message>
    <message>
        <source>all below the folder</source>
        <translation>tous ceux sous le dossier</translation>
    </message>
    <message>
        <source>also of pages that have text; costs more</source>
        <translation>même des pages avec texte ; coûte plus</translation>
    </message>
    <message>
        <source>another disk, for example</source>
        <translation>un autre disque, par exemple</translation>
    </message>
    <message>
        <source>as published for {model}</source>
        <translation>comme publié pour {model}</translation>
    </message>
    <message>
        <source>built in: PP-OCRv6 for Latin script</source>
        <translation>fourni : PP-OCRv6 pour l’écriture latine</translation>
    </message>
    <message>
        <source>costs nothing on this computer</source>
        <translation>ne coûte rien sur cet ordinateur</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>empty: only words are looked for, and nothing is sent</source>
        <translation>vide : seuls les mots sont cherchés, et rien n’est envoyé</translation>
    </message>
    <message>
        <source>encrypt everything anew; older backups keep theirs</source>
        <translation>tout chiffrer à nouveau ; les anciennes sauvegardes gardent la leur</translation>
    </message>
    <message>
        <source>ends in {ending}</source>
        <translation>finit par {ending}</translation>
    </message>
    <message>
        <source>from the next start on</source>
        <translation>au prochain démarrage</translation>
    </message>
    <message>
        <source>in use: {name}</source>
        <translation>utilisé : {name}</translation>
    </message>
    <message>
        <source>its price is not known; with a limit per month nothing is sent</source>
        <translation>son prix est inconnu ; avec une limite mensuelle rien n’est envoyé</translation>
    </message>
    <message>
        <source>larger ones are not read</source>
        <translation>les plus gros ne sont pas lus</translation>
    </message>
    <message>
        <source>last on {day}</source>
        <translation>dernière le {day}</translation>
    </message>
    <message>
        <source>last on {day}; the next is due</source>
        <translation>dernière le {day} ; la suivante est à faire</translation>
    </message>
    <message>
        <source>longer ones are not read</source>
        <translation>les plus longs ne sont pas lus</translation>
    </message>
    <message>
        <source>no sleep while files are read</source>
        <translation>pas de veille pendant la lecture</translation>
    </message>
    <message>
        <source>none is chosen yet</source>
        <translation>aucun choisi pour l’instant</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune pour l’instant</translation>
    </message>
    <message>
        <source>none yet; a backup is due</source>
        <translation>aucune ; une sauvegarde est à faire</translation>
    </message>
    <message>
        <source>nothing turns, glides or fades</source>
        <translation>rien ne tourne, ne glisse ni ne s’estompe</translation>
    </message>
    <message>
        <source>of a file from a web address</source>
        <translation>d’un fichier venant du web</translation>
    </message>
    <message>
        <source>on this computer: it costs nothing</source>
        <translation>sur cet ordinateur : ne coûte rien</translation>
    </message>
    <message>
        <source>out</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>paper is drawn at 93 %</source>
        <translation>le papier est dessiné à 93 %</translation>
    </message>
    <message>
        <source>reading goes on there when the window is closed</source>
        <translation>la lecture continue là quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>sessions broken off are resumed at the next start</source>
        <translation>les sessions interrompues reprennent au prochain démarrage</translation>
    </message>
    <message>
        <source>sessions, pages, values and settings</source>
        <translation>sessions, pages, valeurs et réglages</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>l’hôte</translation>
    </message>
    <message>
        <source>then “Timed out”</source>
        <translation>puis « Délai dépassé »</translation>
    </message>
    <message>
        <source>this model</source>
        <translation>ce modèle</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>unknown for {model}</source>
        <translation>inconnu pour {model}</translation>
    </message>
    <message>
        <source>what it replaces is kept</source>
        <translation>ce qu’elle remplace est gardé</translation>
    </message>
    <message>
        <source>what lies there and what comes; nothing is moved, renamed or deleted</source>
        <translation>ce qui s’y trouve et ce qui arrive ; rien n’est déplacé, renommé ni supprimé</translation>
    </message>
    <message>
        <source>where found; some can be missed</source>
        <translation>là où ils sont trouvés ; certains peuvent échapper</translation>
    </message>
    <message>
        <source>with the expected cost; 0 never</source>
        <translation>avec le coût prévu ; 0 jamais</translation>
    </message>
    <message>
        <source>your price of {model}</source>
        <translation>votre prix pour {model}</translation>
    </message>
    <message>
        <source>{count} cores, no graphics card needed</source>
        <translation>{count} cœurs, sans carte graphique</translation>
    </message>
    <message>
        <source>{name} cannot be used; the built-in one reads</source>
        <translation>{name} est inutilisable ; le modèle fourni lit</translation>
    </message>
    <message>
        <source>{reason}, so no key is kept. Set {name} before the start instead.</source>
        <translation>{reason} : aucune clé n’est gardée. Définissez plutôt {name} avant le démarrage.</translation>
    </message>
    <message>
        <source>{sessions}, {reports} and {values} ({size}) in {folder} are deleted with their documents, copies, key, settings and logs. They cannot be brought back. What you exported or backed up elsewhere stays.</source>
        <translation>{sessions}, {reports} et {values} ({size}) dans {folder} sont supprimés avec leurs documents, copies, clé, réglages et journaux. Rien ne peut être récupéré. Ce que vous avez exporté ou sauvegardé ailleurs reste.</translation>
    </message>
    <message>
        <source>{size} GB</source>
        <translation>{size} Go</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} Mo</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} ko</translation>
    </message>
    <message>
        <source>{what}: local {local}, API {api}</source>
        <translation>{what} : local {local}, API {api}</translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <source>Off: this system has no SQLCipher</source>
        <translation>Désactivé : ce système n’a pas SQLCipher</translation>
    </message>
    <message>
        <source>On: SQLCipher, AES-256</source>
        <translation>Activé : SQLCipher, AES-256</translation>
    </message>
    <message>
        <source>The setting was not saved: the data folder does not take it ({why}).</source>
        <translation>Le réglage n’a pas été enregistré : le dossier des données le refuse ({why}).</translation>
    </message>
    <message>
        <source>The setting was not saved: {why}.</source>
        <translation>Le réglage n’a pas été enregistré : {why}.</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>All settings are at their defaults.</source>
        <translation>Tous les réglages sont à leurs valeurs par défaut.</translation>
    </message>
    <message>
        <source>No program here opens folders.</source>
        <translation>Aucun programme ici n’ouvre les dossiers.</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Settings are at their defaults.</source>
        <translation>Les réglages sont à leurs valeurs par défaut.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message numerus="yes">
        <source>%Ln files wait, nothing is lost</source>
        <translation><numerusform>%Ln fichier attend, rien n’est perdu</numerusform><numerusform>%Ln fichiers attendent, rien n’est perdu</numerusform></translation>
    </message>
    <message>
        <source>API engine</source>
        <translation>Moteur API</translation>
    </message>
    <message>
        <source>API not reachable</source>
        <translation>API inaccessible</translation>
    </message>
    <message>
        <source>API not ready</source>
        <translation>API non prête</translation>
    </message>
    <message>
        <source>Local engine</source>
        <translation>Moteur local</translation>
    </message>
    <message>
        <source>its address cannot be used</source>
        <translation>son adresse est inutilisable</translation>
    </message>
    <message>
        <source>no key for {host}</source>
        <translation>pas de clé pour {host}</translation>
    </message>
    <message>
        <source>nothing leaves this computer</source>
        <translation>rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>page text goes to {host}</source>
        <translation>le texte des pages va à {host}</translation>
    </message>
    <message>
        <source>sending to {host} was not agreed to</source>
        <translation>l’envoi à {host} n’a pas été accepté</translation>
    </message>
    <message>
        <source>text for search goes to {host}</source>
        <translation>le texte à chercher va à {host}</translation>
    </message>
    <message>
        <source>{ended} of {total} files ended</source>
        <translation>{ended} fichiers sur {total} achevés</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Edited by you</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Extracting</source>
        <translation>Extraction</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Not on page</source>
        <translation>Hors page</translation>
    </message>
    <message>
        <source>On page</source>
        <translation>Sur la page</translation>
    </message>
    <message>
        <source>Parsing</source>
        <translation>Interprétation</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Délai dépassé</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Abnormal</source>
        <translation>Anormal</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Critically high</source>
        <translation>Élevé critique</translation>
    </message>
    <message>
        <source>Critically low</source>
        <translation>Bas critique</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Laboratory values</source>
        <translation>Valeurs de laboratoire</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>Dernière valeur</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Made with Labstream on {day}. Not medical advice.</source>
        <translation>Créé avec Labstream le {day}. Ceci n’est pas un avis médical.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Other tests</source>
        <translation>Autres analyses</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Page {number}</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Read by Labstream and not yet confirmed by a person.</source>
        <translation>Lu par Labstream et pas encore confirmé par une personne.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Tests left out here: {count}, all within range or without one.</source>
        <translation>Analyses omises ici : {count}, toutes dans l’intervalle ou sans intervalle.</translation>
    </message>
    <message>
        <source>Tests left out here: {count}, {abnormal} of them with values out of range.</source>
        <translation>Analyses omises ici : {count}, dont {abnormal} avec des valeurs hors intervalle.</translation>
    </message>
    <message>
        <source>Values: {values}. Tests: {tests}. As printed by the laboratories.</source>
        <translation>Valeurs : {values}. Analyses : {tests}. Telles qu’imprimées par les laboratoires.</translation>
    </message>
    <message>
        <source>Values: {values}. Tests: {tests}. From {first} to {last}. As printed by the laboratories.</source>
        <translation>Valeurs : {values}. Analyses : {tests}. Du {first} au {last}. Telles qu’imprimées par les laboratoires.</translation>
    </message>
    <message>
        <source>{box} stands for a letter that cannot be drawn here; other exports have it.</source>
        <translation>{box} remplace un caractère qui ne peut pas être dessiné ici ; les autres exports le contiennent.</translation>
    </message>
    <message>
        <source>{name}, born {day}</source>
        <translation>{name}, date de naissance {day}</translation>
    </message>
    <message>
        <source>{people} and {count} more</source>
        <translation>{people} et {count} de plus</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>A copy of the database alone, without that file, cannot be read; other accounts may open neither.</source>
        <translation>Une copie de la seule base, sans ce fichier, est illisible ; les autres comptes ne peuvent ouvrir ni l’une ni l’autre.</translation>
    </message>
    <message>
        <source>Answers come as a batch</source>
        <translation>Les réponses arrivent par lot</translation>
    </message>
    <message>
        <source>FHIR R4 bundle</source>
        <translation>Bundle FHIR R4</translation>
    </message>
    <message>
        <source>One file stands for both models; there must be one that finds lines and one that reads.</source>
        <translation>Un fichier vaut pour les deux modèles ; il en faut un qui trouve les lignes et un qui lit.</translation>
    </message>
    <message>
        <source>Other accounts of this computer may not open the data folder.</source>
        <translation>Les autres comptes de cet ordinateur ne peuvent pas ouvrir le dossier des données.</translation>
    </message>
    <message>
        <source>PDF summary</source>
        <translation>Résumé en PDF</translation>
    </message>
    <message>
        <source>Programs that run under your account while you are logged in can ask for the key as well. If the key store is lost, the database cannot be opened.</source>
        <translation>Les programmes lancés sous votre compte pendant votre session peuvent aussi demander la clé. Si le trousseau est perdu, la base de données ne peut plus être ouverte.</translation>
    </message>
    <message>
        <source>There is more than one file of characters (.txt) in this folder.</source>
        <translation>Ce dossier a plus d’un fichier de caractères (.txt).</translation>
    </message>
    <message>
        <source>There is more than one file that finds lines (…det….onnx) in this folder.</source>
        <translation>Ce dossier a plus d’un fichier qui trouve les lignes (…det….onnx).</translation>
    </message>
    <message>
        <source>There is more than one file that reads lines (…rec….onnx) in this folder.</source>
        <translation>Ce dossier a plus d’un fichier qui lit les lignes (…rec….onnx).</translation>
    </message>
    <message>
        <source>There is no file of characters (.txt) in this folder.</source>
        <translation>Il manque dans ce dossier le fichier de caractères (.txt).</translation>
    </message>
    <message>
        <source>There is no file that finds lines (…det….onnx) in this folder.</source>
        <translation>Il manque dans ce dossier le fichier qui trouve les lignes (…det….onnx).</translation>
    </message>
    <message>
        <source>There is no file that reads lines (…rec….onnx) in this folder.</source>
        <translation>Il manque dans ce dossier le fichier qui lit les lignes (…rec….onnx).</translation>
    </message>
    <message>
        <source>This folder cannot be read.</source>
        <translation>Ce dossier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This folder is not there.</source>
        <translation>Ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>US$ {spent} of {limit} are spent</source>
        <translation>US$ {spent} sur {limit} sont dépensés</translation>
    </message>
    <message>
        <source>Whoever has only the files (a stolen disk, a backup, a copy in a cloud) cannot read them.</source>
        <translation>Qui n’a que les fichiers (disque volé, sauvegarde, copie dans un nuage) ne peut pas les lire.</translation>
    </message>
    <message>
        <source>Whoever has the data folder, a backup of it or the disk can read everything. Encrypt the disk.</source>
        <translation>Qui a le dossier des données, une sauvegarde ou le disque peut tout lire. Chiffrez le disque.</translation>
    </message>
    <message>
        <source>Whoever has the whole data folder (a stolen disk, a full backup) can read everything. Encrypt the disk, and keep a copy of the file in a safe place: without it the database cannot be opened.</source>
        <translation>Qui a tout le dossier des données (disque volé, sauvegarde complète) peut tout lire. Chiffrez le disque, et gardez une copie du fichier en lieu sûr : sans lui la base de données ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>a copy in {path} came out damaged; nothing was moved</source>
        <translation>une copie dans {path} est endommagée ; rien n’a été déplacé</translation>
    </message>
    <message>
        <source>a single page is too much for the model</source>
        <translation>une seule page est trop pour le modèle</translation>
    </message>
    <message>
        <source>a step took over {limit} s</source>
        <translation>une étape a pris plus de {limit} s</translation>
    </message>
    <message>
        <source>a word stands in another's place</source>
        <translation>un mot est à la place d’un autre</translation>
    </message>
    <message>
        <source>another program has been opening it for {time} s</source>
        <translation>un autre programme l’ouvre depuis {time} s</translation>
    </message>
    <message>
        <source>another program keeps the database locked; end it and try again</source>
        <translation>un autre programme verrouille la base de données ; fermez-le et réessayez</translation>
    </message>
    <message>
        <source>another running Labstream works on session {session}; wait for it, or stop it with Ctrl-C there</source>
        <translation>un autre Labstream en marche travaille sur la session {session} ; attendez-le, ou arrêtez-le là-bas avec Ctrl-C</translation>
    </message>
    <message>
        <source>documents is not a list</source>
        <translation>documents n’est pas une liste</translation>
    </message>
    <message>
        <source>everything, with page positions</source>
        <translation>tout, avec les positions sur la page</translation>
    </message>
    <message>
        <source>folder may not be read</source>
        <translation>lecture du dossier refusée</translation>
    </message>
    <message>
        <source>for health record software</source>
        <translation>pour les logiciels de dossier médical</translation>
    </message>
    <message>
        <source>in the file {path}, which only your account may read</source>
        <translation>dans le fichier {path}, que seul votre compte peut lire</translation>
    </message>
    <message>
        <source>in this computer's key store ({name})</source>
        <translation>dans le trousseau de cet ordinateur ({name})</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>il ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>elle ne peut pas être lue</translation>
    </message>
    <message>
        <source>it does not open this file, or the file is no backup of Labstream</source>
        <translation>elle n’ouvre pas ce fichier, ou ce fichier n’est pas une sauvegarde de Labstream</translation>
    </message>
    <message>
        <source>it has no end</source>
        <translation>elle est sans fin</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>il n’a pas de nom</translation>
    </message>
    <message>
        <source>it has no page {number}</source>
        <translation>il n’a pas de page {number}</translation>
    </message>
    <message>
        <source>it has no pages</source>
        <translation>il n’a pas de pages</translation>
    </message>
    <message>
        <source>it has {count} words, not {wanted}</source>
        <translation>elle a {count} mots, et non {wanted}</translation>
    </message>
    <message>
        <source>it holds a name or password</source>
        <translation>elle contient un nom ou un mot de passe</translation>
    </message>
    <message>
        <source>it holds no laboratory results</source>
        <translation>il ne contient pas de résultats de laboratoire</translation>
    </message>
    <message>
        <source>it is a database, but none of Labstream's</source>
        <translation>c’est une base de données, mais pas de Labstream</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>elle est endommagée</translation>
    </message>
    <message>
        <source>it is encrypted, and this system has no SQLCipher</source>
        <translation>elle est chiffrée, et ce système n’a pas SQLCipher</translation>
    </message>
    <message>
        <source>it is neither Labstream's JSON nor a FHIR bundle</source>
        <translation>ce n’est ni du JSON de Labstream, ni un bundle FHIR</translation>
    </message>
    <message>
        <source>it is no JSON that can be read</source>
        <translation>ce n’est pas du JSON lisible</translation>
    </message>
    <message>
        <source>it is no JSON: line {line}, column {column}</source>
        <translation>ce n’est pas du JSON : ligne {line}, colonne {column}</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>it is no text in UTF-8</source>
        <translation>ce n’est pas du texte en UTF-8</translation>
    </message>
    <message>
        <source>it is no web address</source>
        <translation>ce n’est pas une adresse web</translation>
    </message>
    <message>
        <source>it leads away from the web</source>
        <translation>elle mène hors du web</translation>
    </message>
    <message>
        <source>it leads on without an end</source>
        <translation>elle redirige sans fin</translation>
    </message>
    <message>
        <source>it leads to another address</source>
        <translation>elle mène à une autre adresse</translation>
    </message>
    <message>
        <source>it stays empty</source>
        <translation>il reste vide</translation>
    </message>
    <message>
        <source>it takes no form of the request</source>
        <translation>elle n’accepte aucune forme de la requête</translation>
    </message>
    <message>
        <source>it was made by a newer Labstream; update this one</source>
        <translation>elle vient d’un Labstream plus récent ; mettez celui-ci à jour</translation>
    </message>
    <message>
        <source>its process could not be started</source>
        <translation>son processus n’a pas pu démarrer</translation>
    </message>
    <message>
        <source>no PDF or picture</source>
        <translation>ni PDF ni image</translation>
    </message>
    <message>
        <source>no page can be read</source>
        <translation>aucune page n’est lisible</translation>
    </message>
    <message>
        <source>no price of this model is known</source>
        <translation>le prix de ce modèle est inconnu</translation>
    </message>
    <message>
        <source>no secure connection could be made</source>
        <translation>aucune connexion sûre n’a pu être établie</translation>
    </message>
    <message>
        <source>nothing is named like this</source>
        <translation>rien ne porte ce nom</translation>
    </message>
    <message>
        <source>nowhere: the database is not encrypted, because SQLCipher is not available on this system</source>
        <translation>nulle part : la base de données n’est pas chiffrée, car SQLCipher manque sur ce système</translation>
    </message>
    <message>
        <source>one or two pages for a doctor's visit</source>
        <translation>une ou deux pages pour la consultation</translation>
    </message>
    <message>
        <source>one row per value, UTF-8</source>
        <translation>une ligne par valeur, UTF-8</translation>
    </message>
    <message>
        <source>one sheet per panel, with flags</source>
        <translation>une feuille par bilan, avec indicateurs</translation>
    </message>
    <message>
        <source>only http and https addresses are read</source>
        <translation>seules les adresses http et https sont lues</translation>
    </message>
    <message>
        <source>over {limit} MB</source>
        <translation>plus de {limit} Mo</translation>
    </message>
    <message>
        <source>over {limit} s</source>
        <translation>plus de {limit} s</translation>
    </message>
    <message>
        <source>page {page} of {pages} read</source>
        <translation>page {page} sur {pages} lue</translation>
    </message>
    <message>
        <source>plain http to {host}</source>
        <translation>http simple vers {host}</translation>
    </message>
    <message>
        <source>the batch lies at another address than the settings name</source>
        <translation>le lot est à une autre adresse que celle des réglages</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>la connexion a été coupée</translation>
    </message>
    <message>
        <source>the copy that is made before a change of the database came out damaged, so nothing was changed in {path}</source>
        <translation>la copie faite avant un changement de la base est endommagée : rien n’a été modifié dans {path}</translation>
    </message>
    <message>
        <source>the data folder {path} is not reachable; connect its drive</source>
        <translation>le dossier des données {path} est inaccessible ; branchez son disque</translation>
    </message>
    <message>
        <source>the data folder {path} may not be written</source>
        <translation>écriture refusée dans le dossier des données {path}</translation>
    </message>
    <message>
        <source>the database is not encrypted on this system</source>
        <translation>la base de données n’est pas chiffrée sur ce système</translation>
    </message>
    <message>
        <source>the database {path} is damaged. It was left as it is. Put back a copy, or move it elsewhere and start again with an empty one</source>
        <translation>la base de données {path} est endommagée. Elle a été laissée telle quelle. Remettez une copie, ou déplacez-la et recommencez avec une base vide</translation>
    </message>
    <message>
        <source>the disk reported an error at {path}</source>
        <translation>le disque a signalé une erreur à {path}</translation>
    </message>
    <message>
        <source>the disk reported an error at {path}; check the disk</source>
        <translation>le disque a signalé une erreur à {path} ; vérifiez le disque</translation>
    </message>
    <message>
        <source>the earlier file with the same content was deleted meanwhile</source>
        <translation>le fichier précédent de même contenu a été supprimé entre-temps</translation>
    </message>
    <message>
        <source>the file is empty or was cut off</source>
        <translation>le fichier est vide ou a été tronqué</translation>
    </message>
    <message>
        <source>the file was cut off, or is no backup of Labstream</source>
        <translation>le fichier a été tronqué ou n’est pas une sauvegarde de Labstream</translation>
    </message>
    <message>
        <source>the key in {place} is damaged. Put back a copy of it; the database was left as it is</source>
        <translation>la clé dans {place} est endommagée. Remettez-en une copie ; la base de données a été laissée telle quelle</translation>
    </message>
    <message>
        <source>the key of the database in {path} cannot be found: it is not in the key store, and there is no file {file}. Unlock the key store, or put the file back, and start again. The database was left as it is</source>
        <translation>la clé de la base de données dans {path} est introuvable : elle n’est pas dans le trousseau, et il n’y a pas de fichier {file}. Déverrouillez le trousseau, ou remettez le fichier, et redémarrez. La base de données a été laissée telle quelle</translation>
    </message>
    <message>
        <source>the key of the database in {path} cannot be found: {complaint}, and there is no file {file}. Unlock the key store, or put the file back, and start again. The database was left as it is</source>
        <translation>la clé de la base de données dans {path} est introuvable : {complaint}, et il n’y a pas de fichier {file}. Déverrouillez le trousseau, ou remettez le fichier, et redémarrez. La base de données a été laissée telle quelle</translation>
    </message>
    <message>
        <source>the key of this computer does not open the backup</source>
        <translation>la clé de cet ordinateur n’ouvre pas la sauvegarde</translation>
    </message>
    <message>
        <source>the key store did not answer within {time} s</source>
        <translation>le trousseau n’a pas répondu en {time} s</translation>
    </message>
    <message>
        <source>the key store did not keep the new key</source>
        <translation>le trousseau n’a pas gardé la nouvelle clé</translation>
    </message>
    <message>
        <source>the key store refused ({reason})</source>
        <translation>le trousseau a refusé ({reason})</translation>
    </message>
    <message>
        <source>the proxy refused</source>
        <translation>le proxy a refusé</translation>
    </message>
    <message>
        <source>the server answered {status}</source>
        <translation>le serveur a répondu {status}</translation>
    </message>
    <message>
        <source>the server cannot be reached</source>
        <translation>le serveur est injoignable</translation>
    </message>
    <message>
        <source>the server did not answer in time</source>
        <translation>le serveur n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>the session's time is over</source>
        <translation>le temps de la session est écoulé</translation>
    </message>
    <message>
        <source>the text of page {page}</source>
        <translation>le texte de la page {page}</translation>
    </message>
    <message>
        <source>there is no file {path}</source>
        <translation>il n’y a pas de fichier {path}</translation>
    </message>
    <message>
        <source>this computer has no key store</source>
        <translation>cet ordinateur n’a pas de trousseau</translation>
    </message>
    <message>
        <source>this is the database itself; name another file</source>
        <translation>c’est la base de données elle-même ; indiquez un autre fichier</translation>
    </message>
    <message>
        <source>this one does not open it</source>
        <translation>celui-ci ne l’ouvre pas</translation>
    </message>
    <message>
        <source>what came is damaged</source>
        <translation>ce qui est arrivé est endommagé</translation>
    </message>
    <message>
        <source>word {words} is none of the list</source>
        <translation>le mot {words} n’est pas dans la liste</translation>
    </message>
    <message>
        <source>{count} answers had faults</source>
        <translation>{count} réponses étaient fautives</translation>
    </message>
    <message>
        <source>{count} of at most {limit}</source>
        <translation>{count} sur {limit} au plus</translation>
    </message>
    <message>
        <source>{count} questions for {host}</source>
        <translation>{count} questions pour {host}</translation>
    </message>
    <message>
        <source>{file} has more than {limit} MB</source>
        <translation>{file} dépasse {limit} Mo</translation>
    </message>
    <message>
        <source>{file} holds no characters; one stands on each line.</source>
        <translation>{file} ne contient pas de caractères ; il y en a un par ligne.</translation>
    </message>
    <message>
        <source>{file} was not written</source>
        <translation>{file} n’a pas été écrit</translation>
    </message>
    <message>
        <source>{host} offers {count}; choose one</source>
        <translation>{host} en propose {count} ; choisissez-en un</translation>
    </message>
    <message>
        <source>{host}: its certificate is not trusted here</source>
        <translation>{host} : son certificat n’est pas reconnu ici</translation>
    </message>
    <message>
        <source>{host}: no secure connection could be made</source>
        <translation>{host} : aucune connexion sûre n’a pu être établie</translation>
    </message>
    <message>
        <source>{host}: nothing answers there</source>
        <translation>{host} : rien ne répond là</translation>
    </message>
    <message>
        <source>{host}: the connection broke</source>
        <translation>{host} : la connexion a été coupée</translation>
    </message>
    <message>
        <source>{host}: the proxy refused</source>
        <translation>{host} : le proxy a refusé</translation>
    </message>
    <message>
        <source>{host}: there is no such host</source>
        <translation>{host} : cet hôte n’existe pas</translation>
    </message>
    <message>
        <source>{host}: there is no way to it</source>
        <translation>{host} : aucune route n’y mène</translation>
    </message>
    <message>
        <source>{path} cannot be opened; look at the rights of its folder</source>
        <translation>{path} ne peut pas être ouvert ; vérifiez les droits de son dossier</translation>
    </message>
    <message>
        <source>{path} holds no data of Labstream</source>
        <translation>{path} ne contient pas de données de Labstream</translation>
    </message>
    <message>
        <source>{path} is damaged, or the key does not belong to it. It was left as it is. Put back a copy, or move it elsewhere and start again with an empty one</source>
        <translation>{path} est endommagée, ou la clé n’est pas la sienne. Elle a été laissée telle quelle. Remettez une copie, ou déplacez-la et recommencez avec une base vide</translation>
    </message>
    <message>
        <source>{path} may not be written; allow your account to write it</source>
        <translation>écriture de {path} refusée ; autorisez votre compte à l’écrire</translation>
    </message>
    <message>
        <source>{path} was made by a newer Labstream (version {found} of the database, this program knows {known}). It was left as it is. Update Labstream</source>
        <translation>{path} vient d’un Labstream plus récent (version {found} de la base, ce programme connaît la {known}). Elle a été laissée telle quelle. Mettez Labstream à jour</translation>
    </message>
    <message>
        <source>{path} was made by an older Labstream and is to be changed before it can be read, but its folder takes nothing. Copy the folder to where it may be written, and name the copy with --data-dir</source>
        <translation>{path} vient d’un Labstream plus ancien et doit être modifiée avant d’être lue, mais son dossier n’accepte rien. Copiez le dossier là où l’écriture est permise, et indiquez la copie avec --data-dir</translation>
    </message>
    <message>
        <source>{path}: it is a file</source>
        <translation>{path} : c’est un fichier</translation>
    </message>
    <message>
        <source>{path}: it is not empty</source>
        <translation>{path} : il n’est pas vide</translation>
    </message>
    <message>
        <source>{path}: it is the data folder itself, or one lies in the other</source>
        <translation>{path} : c’est le dossier des données lui-même, ou l’un contient l’autre</translation>
    </message>
    <message>
        <source>{place} has more than {limit} characters</source>
        <translation>{place} a plus de {limit} caractères</translation>
    </message>
    <message>
        <source>{place} is missing</source>
        <translation>{place} manque</translation>
    </message>
    <message>
        <source>{place} is no SHA-256</source>
        <translation>{place} n’est pas un SHA-256</translation>
    </message>
    <message>
        <source>{place} is no box of four numbers between 0 and 1</source>
        <translation>{place} n’est pas un cadre de quatre nombres entre 0 et 1</translation>
    </message>
    <message>
        <source>{place} is no date of ISO 8601</source>
        <translation>{place} n’est pas une date ISO 8601</translation>
    </message>
    <message>
        <source>{place} is no list of texts</source>
        <translation>{place} n’est pas une liste de textes</translation>
    </message>
    <message>
        <source>{place} is no number</source>
        <translation>{place} n’est pas un nombre</translation>
    </message>
    <message>
        <source>{place} is no object</source>
        <translation>{place} n’est pas un objet</translation>
    </message>
    <message>
        <source>{place} is no whole number from 1</source>
        <translation>{place} n’est pas un entier à partir de 1</translation>
    </message>
    <message>
        <source>{place} must be one of {choices}</source>
        <translation>{place} doit être parmi {choices}</translation>
    </message>
    <message>
        <source>{reason}; no batch was made</source>
        <translation>{reason} ; aucun lot n’a été fait</translation>
    </message>
    <message>
        <source>{size} MB, limit {limit} MB</source>
        <translation>{size} Mo, limite {limit} Mo</translation>
    </message>
    <message>
        <source>{status}: {answered} of {total} answers came</source>
        <translation>{status} : {answered} réponses sur {total} reçues</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>Certificate not trusted</source>
        <translation>Certificat non reconnu</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>Hôte introuvable</translation>
    </message>
    <message>
        <source>It leads to another address</source>
        <translation>Mène à une autre adresse</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Clé refusée</translation>
    </message>
    <message>
        <source>Model unknown</source>
        <translation>Modèle inconnu</translation>
    </message>
    <message>
        <source>No answer within 10 s</source>
        <translation>Pas de réponse en 10 s</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Pas de clé</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Pas de connexion sûre</translation>
    </message>
    <message>
        <source>No such API at this address</source>
        <translation>Pas d’API de ce type à cette adresse</translation>
    </message>
    <message>
        <source>No way to the host</source>
        <translation>Pas de route vers l’hôte</translation>
    </message>
    <message>
        <source>Nobody this computer trusts vouches for the server: check the address, or install its root.</source>
        <translation>Personne à qui cet ordinateur fait confiance ne répond du serveur : vérifiez l’adresse, ou installez son certificat racine.</translation>
    </message>
    <message>
        <source>Nothing answers there</source>
        <translation>Rien ne répond là</translation>
    </message>
    <message>
        <source>The proxy refused</source>
        <translation>Le proxy a refusé</translation>
    </message>
    <message>
        <source>The server may speak plain http alone, which is used on this computer only: check the address.</source>
        <translation>Le serveur ne parle peut-être que http simple, utilisé seulement sur cet ordinateur : vérifiez l’adresse.</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>%1 cannot be watched</source>
        <translation>%1 ne peut pas être surveillé</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 n’est pas là</translation>
    </message>
    <message>
        <source>%1 is not watched</source>
        <translation>%1 n’est pas surveillé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are arriving</source>
        <translation><numerusform>%Ln fichier arrive</numerusform><numerusform>%Ln fichiers arrivent</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files left out</source>
        <translation><numerusform>%Ln fichier laissé de côté</numerusform><numerusform>%Ln fichiers laissés de côté</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files of the watched folder left out.</source>
        <translation><numerusform>%Ln fichier du dossier surveillé laissé de côté.</numerusform><numerusform>%Ln fichiers du dossier surveillé laissés de côté.</numerusform></translation>
    </message>
    <message>
        <source>A folder below may not be read.</source>
        <translation>La lecture d’un sous-dossier est refusée.</translation>
    </message>
    <message>
        <source>It cannot be opened. It is read when it can be.</source>
        <translation>Il ne peut pas être ouvert. Il sera lu dès que possible.</translation>
    </message>
    <message>
        <source>It is no PDF or picture.</source>
        <translation>Ce n’est ni un PDF ni une image.</translation>
    </message>
    <message>
        <source>Looking for new reports…</source>
        <translation>Recherche de nouveaux comptes rendus…</translation>
    </message>
    <message>
        <source>Nothing is in it yet. It is read when it is complete.</source>
        <translation>Il est encore vide. Il sera lu quand il sera complet.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Pause watching %1</source>
        <translation>Suspendre la surveillance de %1</translation>
    </message>
    <message>
        <source>Pause watching the folder</source>
        <translation>Suspendre la surveillance du dossier</translation>
    </message>
    <message>
        <source>Reports that appear there are read by themselves</source>
        <translation>Les comptes rendus qui y apparaissent sont lus d’eux-mêmes</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Resume watching %1</source>
        <translation>Reprendre la surveillance de %1</translation>
    </message>
    <message>
        <source>Resume watching the folder</source>
        <translation>Reprendre la surveillance du dossier</translation>
    </message>
    <message>
        <source>Sending to %1 was not agreed to. Agree in Settings, or use the local engine.</source>
        <translation>L’envoi à %1 n’a pas été accepté. Acceptez-le dans Réglages, ou utilisez le moteur local.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Show its session</source>
        <translation>Montrer sa session</translation>
    </message>
    <message>
        <source>The API's address cannot be used. Change it in Settings, or use the local engine.</source>
        <translation>L’adresse de l’API est inutilisable. Changez-la dans Réglages, ou utilisez le moteur local.</translation>
    </message>
    <message>
        <source>They are no PDFs or pictures.</source>
        <translation>Ce ne sont ni des PDF ni des images.</translation>
    </message>
    <message>
        <source>This account may not look into it. Watching goes on when it may</source>
        <translation>Ce compte ne peut pas y regarder. La surveillance reprend dès qu’il le peut</translation>
    </message>
    <message>
        <source>Watching %1</source>
        <translation>Surveillance de %1</translation>
    </message>
    <message>
        <source>Watching %1 is paused</source>
        <translation>Surveillance de %1 en pause</translation>
    </message>
    <message>
        <source>Watching goes on when it is back</source>
        <translation>La surveillance reprend à son retour</translation>
    </message>
    <message>
        <source>What comes meanwhile is read when you resume</source>
        <translation>Ce qui arrive entre-temps est lu à la reprise</translation>
    </message>
</context>
<context>
    <name>Widgets</name>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation><numerusform>%Ln fichier</numerusform><numerusform>%Ln fichiers</numerusform></translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Compte à rebours</translation>
    </message>
    <message>
        <source>Divider: {name}</source>
        <translation>Séparateur : {name}</translation>
    </message>
    <message>
        <source>Drop files</source>
        <translation>Déposer des fichiers</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Keyboard focus</source>
        <translation>Focus clavier</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Open the engine's settings</source>
        <translation>Ouvrir les réglages du moteur</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>non choisi</translation>
    </message>
    <message>
        <source>{word}, {count}, filter, {state}</source>
        <translation>{word}, {count}, filtre, {state}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>%Ln reports to review</source>
        <translation><numerusform>%Ln compte rendu à vérifier</numerusform><numerusform>%Ln comptes rendus à vérifier</numerusform></translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Copy problem report</source>
        <translation>Copier le rapport d’incident</translation>
    </message>
    <message>
        <source>Do not turn this computer off. If it stops, nothing is lost.</source>
        <translation>N’éteignez pas cet ordinateur. En cas d’arrêt, rien n’est perdu.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Aide (F1)</translation>
    </message>
    <message>
        <source>Help on this screen</source>
        <translation>Aide sur cet écran</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>It holds no names, values or file names.</source>
        <translation>Il ne contient ni noms, ni valeurs, ni noms de fichier.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Look at the problem report…</source>
        <translation>Voir le rapport d’incident…</translation>
    </message>
    <message>
        <source>Now there is work going on.</source>
        <translation>Un travail est en cours.</translation>
    </message>
    <message>
        <source>Open Labstream</source>
        <translation>Ouvrir Labstream</translation>
    </message>
    <message>
        <source>Problem report copied.</source>
        <translation>Rapport d’incident copié.</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Traiter</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Search everything (Ctrl+K)</source>
        <translation>Tout chercher (Ctrl+K)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>La langue change au prochain démarrage.</translation>
    </message>
    <message>
        <source>The last one was made on {day}.</source>
        <translation>La dernière date du {day}.</translation>
    </message>
    <message>
        <source>There is none yet. A copy elsewhere outlives this disk.</source>
        <translation>Il n’y en a pas encore. Une copie ailleurs survit à ce disque.</translation>
    </message>
    <message>
        <source>Unexpected error in Labstream</source>
        <translation>Erreur inattendue dans Labstream</translation>
    </message>
</context>
</TS>
