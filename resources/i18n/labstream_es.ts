<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Analytics</name>
    <message numerus="yes">
        <source>%Ln API files</source>
        <translation><numerusform>%Ln archivo de la API</numerusform><numerusform>%Ln archivos de la API</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln completed after all</source>
        <translation><numerusform>%Ln completado al final</numerusform><numerusform>%Ln completados al final</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation><numerusform>%Ln archivo</numerusform><numerusform>%Ln archivos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more codes</source>
        <translation><numerusform>%Ln código más</numerusform><numerusform>%Ln códigos más</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln values</source>
        <translation><numerusform>%Ln valor</numerusform><numerusform>%Ln valores</numerusform></translation>
    </message>
    <message>
        <source>1 attempt</source>
        <translation>1 intento</translation>
    </message>
    <message>
        <source>2 attempts</source>
        <translation>2 intentos</translation>
    </message>
    <message>
        <source>3 or more</source>
        <translation>3 o más</translation>
    </message>
    <message>
        <source>&lt; $ 0.001</source>
        <translation>&lt; 0,001 $</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>A longer time limit may help.</source>
        <translation>Un límite de tiempo mayor puede ayudar.</translation>
    </message>
    <message>
        <source>API engine</source>
        <translation>Motor API</translation>
    </message>
    <message>
        <source>API engine, last 12 months; local is free</source>
        <translation>Motor API, 12 meses; local gratis</translation>
    </message>
    <message>
        <source>API engine, {step}; “–” none used; local is free</source>
        <translation>Motor API, {step}; «–» sin uso; local gratis</translation>
    </message>
    <message>
        <source>API files</source>
        <translation>Archivos de la API</translation>
    </message>
    <message>
        <source>All engines</source>
        <translation>Todos los motores</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Attempts needed</source>
        <translation>Intentos necesarios</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiados</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Charts appear after the first 5 files</source>
        <translation>Los gráficos aparecen tras los primeros 5 archivos</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Copy the chart in words</source>
        <translation>Copiar el gráfico en palabras</translation>
    </message>
    <message>
        <source>Corrections in review</source>
        <translation>Correcciones en la revisión</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Cost per file</source>
        <translation>Coste por archivo</translation>
    </message>
    <message>
        <source>Cost per month</source>
        <translation>Coste por mes</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>Exportar las cifras</translation>
    </message>
    <message>
        <source>Export the figures (Ctrl+E)</source>
        <translation>Exportar las cifras (Ctrl+E)</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Failures by error code</source>
        <translation>Fallos por código de error</translation>
    </message>
    <message>
        <source>Fewer files at a time may help.</source>
        <translation>Menos archivos a la vez pueden ayudar.</translation>
    </message>
    <message>
        <source>Figures and charts</source>
        <translation>Cifras y gráficos</translation>
    </message>
    <message>
        <source>Figures are being read</source>
        <translation>Leyendo las cifras</translation>
    </message>
    <message>
        <source>Figures as CSV, {span}</source>
        <translation>Cifras en CSV, {span}</translation>
    </message>
    <message>
        <source>Figures cannot be read</source>
        <translation>No se pueden leer las cifras</translation>
    </message>
    <message>
        <source>Figures of the last 30 days</source>
        <translation>Cifras de los últimos 30 días</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Files completed, of all finished files, {step}</source>
        <translation>Archivos completados de todos los terminados, {step}</translation>
    </message>
    <message>
        <source>Files of</source>
        <translation>Archivos de</translation>
    </message>
    <message>
        <source>Files stopped at the time limit, {step}</source>
        <translation>Archivos detenidos por el límite de tiempo, {step}</translation>
    </message>
    <message>
        <source>Files {step}</source>
        <translation>Archivos {step}</translation>
    </message>
    <message>
        <source>Files, 30 days</source>
        <translation>Archivos, 30 días</translation>
    </message>
    <message>
        <source>From adding a file to the start of its reading, waiting included, {step}</source>
        <translation>Desde añadir hasta empezar a leer, {step}</translation>
    </message>
    <message>
        <source>Go to Process</source>
        <translation>Ir a Procesar</translation>
    </message>
    <message>
        <source>Goal is {goal}.</source>
        <translation>El objetivo es {goal}.</translation>
    </message>
    <message>
        <source>Goal is {goal}; mostly “{error}”.</source>
        <translation>El objetivo es {goal}; sobre todo «{error}».</translation>
    </message>
    <message>
        <source>Goal {percent}</source>
        <translation>Objetivo {percent}</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>It is kept and tried again every second.</source>
        <translation>Se conserva y se vuelve a intentar cada segundo.</translation>
    </message>
    <message>
        <source>Laboratory not printed</source>
        <translation>Laboratorio no indicado</translation>
    </message>
    <message>
        <source>Labstream figures</source>
        <translation>Cifras de Labstream</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation>Últimas 12 semanas</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Limit {percent}</source>
        <translation>Límite {percent}</translation>
    </message>
    <message>
        <source>Local engine</source>
        <translation>Motor local</translation>
    </message>
    <message>
        <source>Mean {step}</source>
        <translation>Media {step}</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>Mediana del tiempo</translation>
    </message>
    <message>
        <source>Mostly “{error}”.</source>
        <translation>Sobre todo «{error}».</translation>
    </message>
    <message>
        <source>No file failed in the last 30 days</source>
        <translation>Ningún archivo falló en los últimos 30 días</translation>
    </message>
    <message>
        <source>No file was read in the last 30 days</source>
        <translation>No se leyó ningún archivo en los últimos 30 días</translation>
    </message>
    <message>
        <source>No report was confirmed in the last 30 days</source>
        <translation>No se confirmó ningún informe en los últimos 30 días</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>No exportado</translation>
    </message>
    <message>
        <source>Open data settings</source>
        <translation>Abrir ajustes de datos</translation>
    </message>
    <message>
        <source>Open setting</source>
        <translation>Abrir el ajuste</translation>
    </message>
    <message>
        <source>PDF, scan</source>
        <translation>PDF, escaneado</translation>
    </message>
    <message>
        <source>PDF, text</source>
        <translation>PDF, texto</translation>
    </message>
    <message>
        <source>Pages a day</source>
        <translation>Páginas por día</translation>
    </message>
    <message>
        <source>Processing time</source>
        <translation>Tiempo de proceso</translation>
    </message>
    <message>
        <source>Progress cannot be written now.</source>
        <translation>El progreso no se puede escribir ahora.</translation>
    </message>
    <message>
        <source>Progress of {files} was not written in the last 7 days.</source>
        <translation>El progreso de {files} no se escribió en los últimos 7 días.</translation>
    </message>
    <message>
        <source>Q{number} {year}</source>
        <translation>T{number} {year}</translation>
    </message>
    <message>
        <source>Retried</source>
        <translation>Reintentados</translation>
    </message>
    <message>
        <source>Retried files {step}</source>
        <translation>Archivos reintentados {step}</translation>
    </message>
    <message>
        <source>Retry success</source>
        <translation>Éxito de los reintentos</translation>
    </message>
    <message>
        <source>Seconds per file, {step}</source>
        <translation>Segundos por archivo, {step}</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln files</source>
        <translation><numerusform>Mostrar %Ln archivo</numerusform><numerusform>Mostrar %Ln archivos</numerusform></translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Mostrar como gráfico</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Show failures</source>
        <translation>Mostrar los fallos</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>Mostrar los archivos</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>Tasa de éxito</translation>
    </message>
    <message>
        <source>Success rate {percent} in the last 7 days.</source>
        <translation>Tasa de éxito {percent} en los últimos 7 días.</translation>
    </message>
    <message>
        <source>The database did not answer. Nothing is lost.</source>
        <translation>La base de datos no respondió. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>The error codes say why.</source>
        <translation>Los códigos de error dicen por qué.</translation>
    </message>
    <message>
        <source>They show how files ended, how long they took and what they cost.</source>
        <translation>Muestran cómo terminaron los archivos, cuánto tardaron y qué costaron.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Time by file type</source>
        <translation>Tiempo por tipo de archivo</translation>
    </message>
    <message>
        <source>Time by file type and engine</source>
        <translation>Tiempo por tipo de archivo y motor</translation>
    </message>
    <message>
        <source>Time to first progress</source>
        <translation>Tiempo hasta el primer progreso</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Tiempo agotado</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>Tiempos agotados</translation>
    </message>
    <message>
        <source>Timeouts {percent}, limit is {most}.</source>
        <translation>Tiempos agotados {percent}, el límite es {most}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Values a day</source>
        <translation>Valores por día</translation>
    </message>
    <message>
        <source>Values of</source>
        <translation>Valores de</translation>
    </message>
    <message>
        <source>Values that review changed, of all confirmed, last 30 days</source>
        <translation>Valores que la revisión cambió, de todos los confirmados, últimos 30 días</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>completed after all</source>
        <translation>completados al final</translation>
    </message>
    <message>
        <source>few files</source>
        <translation>pocos archivos</translation>
    </message>
    <message>
        <source>for {files} · local $ 0</source>
        <translation>por {files} · local 0 $</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>de {first} a {last}</translation>
    </message>
    <message>
        <source>last {last}, lowest {low}, highest {high}</source>
        <translation>último {last}, mínimo {low}, máximo {high}</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>median {median}, p95 {p95}, {files}</source>
        <translation>mediana {median}, p95 {p95}, {files}</translation>
    </message>
    <message>
        <source>median {time}</source>
        <translation>mediana {time}</translation>
    </message>
    <message>
        <source>no API files · local $ 0</source>
        <translation>sin archivos de la API · local 0 $</translation>
    </message>
    <message>
        <source>no file has ended</source>
        <translation>ningún archivo ha terminado</translation>
    </message>
    <message>
        <source>no file was read</source>
        <translation>no se leyó ningún archivo</translation>
    </message>
    <message>
        <source>no files</source>
        <translation>sin archivos</translation>
    </message>
    <message>
        <source>none used</source>
        <translation>sin uso</translation>
    </message>
    <message>
        <source>not completed</source>
        <translation>no completados</translation>
    </message>
    <message>
        <source>of {files}</source>
        <translation>de {files}</translation>
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
        <translation>por día</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>por mes</translation>
    </message>
    <message>
        <source>per quarter</source>
        <translation>por trimestre</translation>
    </message>
    <message>
        <source>per week</source>
        <translation>por semana</translation>
    </message>
    <message>
        <source>per year</source>
        <translation>por año</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>{change} s to the 30 days before</source>
        <translation>{change} s frente a 30 días antes</translation>
    </message>
    <message>
        <source>{change} to the 30 days before</source>
        <translation>{change} frente a 30 días antes</translation>
    </message>
    <message>
        <source>{cost} for {files} · local $ 0</source>
        <translation>{cost} por {files} · local 0 $</translation>
    </message>
    <message>
        <source>{cost}, {files}</source>
        <translation>{cost}, {files}</translation>
    </message>
    <message>
        <source>{count} below the goal of {goal}</source>
        <translation>{count} por debajo del objetivo de {goal}</translation>
    </message>
    <message>
        <source>{failed} of {files}, last 30 days · click a bar to see the files</source>
        <translation>{failed} de {files}, 30 días · clic en barra: archivos</translation>
    </message>
    <message>
        <source>{failed} of {files}, last 30 days · {more} in the table</source>
        <translation>{failed} de {files}, últimos 30 días · {more} en la tabla</translation>
    </message>
    <message>
        <source>{files}, few</source>
        <translation>{files}, pocos</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{name}, nothing to draw</source>
        <translation>{name}, nada que dibujar</translation>
    </message>
    <message>
        <source>{name}: median {median}, p95 {p95}, {files}</source>
        <translation>{name}: mediana {median}, p95 {p95}, {files}</translation>
    </message>
    <message>
        <source>{name}: {percent}, {corrected} of {values} changed</source>
        <translation>{name}: {percent}, {corrected} de {values} cambiados</translation>
    </message>
    <message>
        <source>{now}, was {before}</source>
        <translation>{now}, antes {before}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{number} a day, {total} in all</source>
        <translation>{number} por día, {total} en total</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>{percent} of files retried, limit is {most}.</source>
        <translation>{percent} de los archivos reintentados, el límite es {most}.</translation>
    </message>
    <message>
        <source>{percent}, {completed} of {files} completed</source>
        <translation>{percent}, {completed} de {files} completados</translation>
    </message>
    <message>
        <source>{percent}, {part} of {files}</source>
        <translation>{percent}, {part} de {files}</translation>
    </message>
    <message>
        <source>{time} per file on average, limit is {most}.</source>
        <translation>{time} por archivo de media, el límite es {most}.</translation>
    </message>
    <message>
        <source>{values} confirmed</source>
        <translation>{values} confirmados</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message numerus="yes">
        <source>%1 of %Ln files completed</source>
        <translation><numerusform>%1 de %Ln archivo completado</numerusform><numerusform>%1 de %Ln archivos completados</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation><numerusform>%Ln cancelado</numerusform><numerusform>%Ln cancelados</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation><numerusform>%Ln fallido</numerusform><numerusform>%Ln fallidos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files wait for your answer</source>
        <translation><numerusform>%Ln archivo espera su respuesta</numerusform><numerusform>%Ln archivos esperan su respuesta</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln timed out</source>
        <translation><numerusform>%Ln con tiempo agotado</numerusform><numerusform>%Ln con tiempo agotado</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>All %Ln files completed</source>
        <translation><numerusform>%Ln archivo completado</numerusform><numerusform>Los %Ln archivos completados</numerusform></translation>
    </message>
    <message>
        <source>No file could be completed</source>
        <translation>No se pudo completar ningún archivo</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Labstream asks before many pages go to the API.</source>
        <translation>Aún no se envió nada. Labstream pregunta antes de enviar muchas páginas a la API.</translation>
    </message>
    <message>
        <source>Open Labstream</source>
        <translation>Abrir Labstream</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Session cancelled</source>
        <translation>Sesión cancelada</translation>
    </message>
    <message>
        <source>The file is completed</source>
        <translation>El archivo está completado</translation>
    </message>
    <message>
        <source>The values are ready for review.</source>
        <translation>Los valores están listos para revisar.</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>{ended} of {total} files, {percent} %</source>
        <translation>{ended} de {total} archivos, {percent} %</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message numerus="yes">
        <source>%Ln files wait and can be resumed at the next start.</source>
        <translation><numerusform>%Ln archivo espera y se puede reanudar en el próximo inicio.</numerusform><numerusform>%Ln archivos esperan y se pueden reanudar en el próximo inicio.</numerusform></translation>
    </message>
    <message>
        <source>Files are still being read</source>
        <translation>Aún se están leyendo archivos</translation>
    </message>
    <message>
        <source>Finish in the tray</source>
        <translation>Terminar en la bandeja</translation>
    </message>
    <message>
        <source>Keep reading</source>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <source>Pause and quit</source>
        <translation>Pausar y salir</translation>
    </message>
    <message>
        <source>Quit Labstream</source>
        <translation>Salir de Labstream</translation>
    </message>
    <message>
        <source>What is finished is kept.</source>
        <translation>Lo que ha terminado se conserva.</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation><numerusform>%Ln archivo</numerusform><numerusform>%Ln archivos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports</source>
        <translation><numerusform>%Ln informe</numerusform><numerusform>%Ln informes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln values</source>
        <translation><numerusform>%Ln valor</numerusform><numerusform>%Ln valores</numerusform></translation>
    </message>
    <message>
        <source>Everything is encrypted with a new key. Write down the new recovery phrase; older backups keep theirs.</source>
        <translation>Todo está cifrado con una clave nueva. Anote la nueva frase de recuperación; las copias anteriores conservan la suya.</translation>
    </message>
    <message>
        <source>Everything of Labstream in {folder} was deleted. What you exported or backed up elsewhere stays.</source>
        <translation>Se ha eliminado todo lo de Labstream en {folder}. Lo que exportó o copió en otro lugar permanece.</translation>
    </message>
    <message>
        <source>The backup holds now: {files}, {reports}, {values}.</source>
        <translation>La copia contiene ahora: {files}, {reports}, {values}.</translation>
    </message>
    <message>
        <source>The data lies in {folder} now.</source>
        <translation>Los datos están ahora en {folder}.</translation>
    </message>
    <message>
        <source>The old files stay in {folder}.</source>
        <translation>Los archivos antiguos siguen en {folder}.</translation>
    </message>
    <message>
        <source>The old files were removed.</source>
        <translation>Se han quitado los archivos antiguos.</translation>
    </message>
    <message>
        <source>What it replaced is kept: {path}</source>
        <translation>Lo que sustituyó se conserva en: {path}</translation>
    </message>
</context>
<context>
    <name>DataDesk</name>
    <message>
        <source>Backup to {name}</source>
        <translation>Copia en {name}</translation>
    </message>
    <message>
        <source>Changing the key</source>
        <translation>Cambiando la clave</translation>
    </message>
    <message>
        <source>Deleting all data</source>
        <translation>Eliminando todos los datos</translation>
    </message>
    <message>
        <source>Moving the data folder</source>
        <translation>Moviendo la carpeta de datos</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Restaurando la copia</translation>
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
        <translation>El precio no se guardó: la carpeta de datos no lo admite ({why}).</translation>
    </message>
    <message>
        <source>The price was not saved: {why}.</source>
        <translation>El precio no se guardó: {why}.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>API account has no credit left</source>
        <translation>La cuenta de la API no tiene saldo</translation>
    </message>
    <message>
        <source>API did not answer in time</source>
        <translation>La API no respondió a tiempo</translation>
    </message>
    <message>
        <source>API does not take this request</source>
        <translation>La API no acepta esta petición</translation>
    </message>
    <message>
        <source>Address cannot be fetched</source>
        <translation>No se puede obtener la dirección</translation>
    </message>
    <message>
        <source>Agree to this host in the settings or with --consent-host, or use the local engine.</source>
        <translation>Acepte este servidor en los ajustes o con --consent-host, o use el motor local.</translation>
    </message>
    <message>
        <source>Allow your account to read the file, then retry.</source>
        <translation>Permita que su cuenta lea el archivo y reintente.</translation>
    </message>
    <message>
        <source>Answers that came are kept and paid once; the other files wait.</source>
        <translation>Las respuestas recibidas se conservan y se pagan una sola vez; los demás archivos esperan.</translation>
    </message>
    <message>
        <source>Backup cannot be restored</source>
        <translation>No se puede restaurar la copia</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Check that it is a laboratory report.</source>
        <translation>Compruebe que es un informe de laboratorio.</translation>
    </message>
    <message>
        <source>Check the API's address, and whether a login page or proxy stands in the way; then retry.</source>
        <translation>Compruebe la dirección de la API y si hay una página de inicio de sesión o un proxy de por medio; después reintente.</translation>
    </message>
    <message>
        <source>Check the address and the connection, then retry.</source>
        <translation>Compruebe la dirección y la conexión y reintente.</translation>
    </message>
    <message>
        <source>Check the connection and retry, or use the local engine.</source>
        <translation>Compruebe la conexión y reintente, o use el motor local.</translation>
    </message>
    <message>
        <source>Check the file's name, put it back or connect its drive, then retry.</source>
        <translation>Compruebe el nombre del archivo, devuélvalo a su sitio o conecte su unidad y reintente.</translation>
    </message>
    <message>
        <source>Check the key, or use the local engine.</source>
        <translation>Compruebe la clave o use el motor local.</translation>
    </message>
    <message>
        <source>Choose a JSON file of Labstream, or a FHIR R4 bundle in JSON.</source>
        <translation>Elija un archivo JSON de Labstream o un bundle FHIR R4 en JSON.</translation>
    </message>
    <message>
        <source>Choose a folder that your account may write to, or connect its drive.</source>
        <translation>Elija una carpeta en la que su cuenta pueda escribir, o conecte su unidad.</translation>
    </message>
    <message>
        <source>Choose a model that the API offers, then retry.</source>
        <translation>Elija un modelo que la API ofrezca y reintente.</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Elija otra copia.</translation>
    </message>
    <message>
        <source>Choose another model, or a key that may use this one.</source>
        <translation>Elija otro modelo, o una clave que pueda usar este.</translation>
    </message>
    <message>
        <source>Choose another model, or use the local engine. Retrying will not help.</source>
        <translation>Elija otro modelo o use el motor local. Reintentar no ayudará.</translation>
    </message>
    <message>
        <source>Close other programs and retry, or save the document with smaller pictures.</source>
        <translation>Cierre otros programas y reintente, o guarde el documento con imágenes más pequeñas.</translation>
    </message>
    <message>
        <source>Close the other Labstream, then try again.</source>
        <translation>Cierre el otro Labstream y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Compare it with the one that was printed with this backup: 24 words, in their order.</source>
        <translation>Compárela con la que se imprimió con esta copia: 24 palabras, en su orden.</translation>
    </message>
    <message>
        <source>Data folder is in use</source>
        <translation>La carpeta de datos está en uso</translation>
    </message>
    <message>
        <source>Disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>Document is over the page limit</source>
        <translation>El documento supera el límite de páginas</translation>
    </message>
    <message>
        <source>Document needs too much memory</source>
        <translation>El documento necesita demasiada memoria</translation>
    </message>
    <message>
        <source>Enter a key in the settings, or use the local engine.</source>
        <translation>Introduzca una clave en los ajustes o use el motor local.</translation>
    </message>
    <message>
        <source>File cannot be imported</source>
        <translation>No se puede importar el archivo</translation>
    </message>
    <message>
        <source>File cannot be written</source>
        <translation>No se puede escribir el archivo</translation>
    </message>
    <message>
        <source>File is empty</source>
        <translation>El archivo está vacío</translation>
    </message>
    <message>
        <source>File is no PDF or picture</source>
        <translation>El archivo no es PDF ni imagen</translation>
    </message>
    <message>
        <source>File is not there</source>
        <translation>El archivo no está</translation>
    </message>
    <message>
        <source>File is over the size limit</source>
        <translation>El archivo supera el límite de tamaño</translation>
    </message>
    <message>
        <source>File may not be read</source>
        <translation>No se permite leer el archivo</translation>
    </message>
    <message>
        <source>Free 200 MB, then retry.</source>
        <translation>Libere 200 MB y reintente.</translation>
    </message>
    <message>
        <source>It cannot be opened; nothing was saved.</source>
        <translation>No se puede abrir; no se guardó nada.</translation>
    </message>
    <message>
        <source>It holds no bytes; nothing was read.</source>
        <translation>No contiene ningún byte; no se leyó nada.</translation>
    </message>
    <message>
        <source>It was not opened, to protect this computer's memory.</source>
        <translation>No se abrió, para proteger la memoria de este equipo.</translation>
    </message>
    <message>
        <source>It was not opened.</source>
        <translation>No se abrió.</translation>
    </message>
    <message>
        <source>It was not read.</source>
        <translation>No se leyó.</translation>
    </message>
    <message>
        <source>Key may not use this model</source>
        <translation>La clave no puede usar este modelo</translation>
    </message>
    <message>
        <source>Leave it, or open Labstream again later: answers are collected while it runs.</source>
        <translation>Déjelo, o abra Labstream más tarde: las respuestas se recogen mientras funciona.</translation>
    </message>
    <message>
        <source>No lab values on the pages</source>
        <translation>No hay valores de laboratorio en las páginas</translation>
    </message>
    <message>
        <source>No page of it can be read; nothing was saved.</source>
        <translation>No se puede leer ninguna de sus páginas; no se guardó nada.</translation>
    </message>
    <message>
        <source>No text can be read</source>
        <translation>No se puede leer ningún texto</translation>
    </message>
    <message>
        <source>Nothing from it was read.</source>
        <translation>No se leyó nada de él.</translation>
    </message>
    <message>
        <source>Nothing from this file was saved.</source>
        <translation>No se guardó nada de este archivo.</translation>
    </message>
    <message>
        <source>Nothing from this file was saved; the others go on.</source>
        <translation>No se guardó nada de este archivo; los demás continúan.</translation>
    </message>
    <message>
        <source>Nothing more was sent; what was paid for is kept.</source>
        <translation>No se envió nada más; lo que se pagó se conserva.</translation>
    </message>
    <message>
        <source>Nothing of it was stored.</source>
        <translation>No se guardó nada de él.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was exported; a file that was there before is unchanged.</source>
        <translation>No se exportó nada; un archivo ya existente no ha cambiado.</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>No se leyó nada.</translation>
    </message>
    <message>
        <source>Nothing was replaced.</source>
        <translation>No se sustituyó nada.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>Open it in another program, save it again and add the new file. Retrying will not help.</source>
        <translation>Ábralo en otro programa, guárdelo de nuevo y añada el archivo nuevo. Reintentar no ayudará.</translation>
    </message>
    <message>
        <source>PDF asks for a password</source>
        <translation>El PDF pide una contraseña</translation>
    </message>
    <message>
        <source>PDF is damaged</source>
        <translation>El PDF está dañado</translation>
    </message>
    <message>
        <source>Pages that were read are kept for the next attempt; no values were saved.</source>
        <translation>Las páginas leídas se conservan para el próximo intento; no se guardó ningún valor.</translation>
    </message>
    <message>
        <source>Picture has too many pixels</source>
        <translation>La imagen tiene demasiados píxeles</translation>
    </message>
    <message>
        <source>Picture is damaged</source>
        <translation>La imagen está dañada</translation>
    </message>
    <message>
        <source>Raise the limit in the settings, or add only the pages with results.</source>
        <translation>Suba el límite en los ajustes, o añada solo las páginas con resultados.</translation>
    </message>
    <message>
        <source>Raise the limit in the settings, or save the report with smaller pictures.</source>
        <translation>Suba el límite en los ajustes, o guarde el informe con imágenes más pequeñas.</translation>
    </message>
    <message>
        <source>Raise the limit in the settings, wait for the next month, or use the local engine.</source>
        <translation>Suba el límite en los ajustes, espere al mes próximo o use el motor local.</translation>
    </message>
    <message>
        <source>Reading stopped unexpectedly</source>
        <translation>La lectura se detuvo inesperadamente</translation>
    </message>
    <message>
        <source>Reading was stopped to protect this computer; nothing from it was saved.</source>
        <translation>La lectura se detuvo para proteger este equipo; no se guardó nada de él.</translation>
    </message>
    <message>
        <source>Recovery phrase does not fit</source>
        <translation>La frase de recuperación no corresponde</translation>
    </message>
    <message>
        <source>Results cannot be stored</source>
        <translation>No se pueden guardar los resultados</translation>
    </message>
    <message>
        <source>Results do not hold together</source>
        <translation>Los resultados no concuerdan</translation>
    </message>
    <message>
        <source>Resume to have the rest read at the usual price, or use the local engine.</source>
        <translation>Reanude para leer el resto al precio habitual, o use el motor local.</translation>
    </message>
    <message>
        <source>Retry it when you want it read.</source>
        <translation>Reinténtelo cuando quiera que se lea.</translation>
    </message>
    <message>
        <source>Retry later, or use the local engine.</source>
        <translation>Reintente más tarde o use el motor local.</translation>
    </message>
    <message>
        <source>Retry with a longer time limit.</source>
        <translation>Reintente con un límite de tiempo mayor.</translation>
    </message>
    <message>
        <source>Retry, or use the local engine.</source>
        <translation>Reintente o use el motor local.</translation>
    </message>
    <message>
        <source>Retry; if it happens again, report it with the log.</source>
        <translation>Reintente; si vuelve a ocurrir, comuníquelo con el registro.</translation>
    </message>
    <message>
        <source>Retry; if it happens again, save the document anew in another program.</source>
        <translation>Reintente; si vuelve a ocurrir, guarde el documento de nuevo en otro programa.</translation>
    </message>
    <message>
        <source>Run `labstream doctor`, then retry.</source>
        <translation>Ejecute `labstream doctor` y reintente.</translation>
    </message>
    <message>
        <source>Save a copy without the password and add that file.</source>
        <translation>Guarde una copia sin la contraseña y añada ese archivo.</translation>
    </message>
    <message>
        <source>Save it at a lower resolution (300 dpi is plenty) and add that file.</source>
        <translation>Guárdela con menor resolución (300 ppp bastan) y añada ese archivo.</translation>
    </message>
    <message>
        <source>Save or send the report again and add the new file. Retrying will not help.</source>
        <translation>Guarde o envíe el informe otra vez y añada el archivo nuevo. Reintentar no ayudará.</translation>
    </message>
    <message>
        <source>Save the report as PDF, PNG, JPEG, TIFF, WEBP, HEIC or BMP and add that file.</source>
        <translation>Guarde el informe como PDF, PNG, JPEG, TIFF, WEBP, HEIC o BMP y añada ese archivo.</translation>
    </message>
    <message>
        <source>Scan or photograph the report again. Retrying will not help.</source>
        <translation>Escanee o fotografíe el informe otra vez. Reintentar no ayudará.</translation>
    </message>
    <message>
        <source>Sending was not agreed to</source>
        <translation>No se aceptó el envío</translation>
    </message>
    <message>
        <source>Stopped at the time limit</source>
        <translation>Detenido por el límite de tiempo</translation>
    </message>
    <message>
        <source>Take a new photo: flat, in daylight, the whole page. Retrying the same one seldom helps.</source>
        <translation>Haga otra foto: plana, con luz de día, la página entera. Reintentar la misma rara vez ayuda.</translation>
    </message>
    <message>
        <source>The API answers within a day; nothing is lost when Labstream is closed meanwhile.</source>
        <translation>La API responde en el plazo de un día; no se pierde nada si Labstream se cierra mientras tanto.</translation>
    </message>
    <message>
        <source>The API asks to slow down</source>
        <translation>La API pide ir más despacio</translation>
    </message>
    <message>
        <source>The API cannot be reached</source>
        <translation>No se puede acceder a la API</translation>
    </message>
    <message>
        <source>The API lacks this model</source>
        <translation>La API no tiene este modelo</translation>
    </message>
    <message>
        <source>The API needs a key</source>
        <translation>La API necesita una clave</translation>
    </message>
    <message>
        <source>The API refused the key</source>
        <translation>La API rechazó la clave</translation>
    </message>
    <message>
        <source>The API reports an internal error</source>
        <translation>La API informa de un error interno</translation>
    </message>
    <message>
        <source>The API's address is not safe</source>
        <translation>La dirección de la API no es segura</translation>
    </message>
    <message>
        <source>The API's filter stopped the answer</source>
        <translation>El filtro de la API detuvo la respuesta</translation>
    </message>
    <message>
        <source>The answers come as a batch</source>
        <translation>Las respuestas llegan por lotes</translation>
    </message>
    <message>
        <source>The batch ended without all answers</source>
        <translation>El lote terminó sin todas las respuestas</translation>
    </message>
    <message>
        <source>The database did not accept them; what was saved before is kept.</source>
        <translation>La base de datos no los aceptó; lo guardado antes se conserva.</translation>
    </message>
    <message>
        <source>The file waits; nothing is lost.</source>
        <translation>El archivo espera; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>The file was stopped on request; no values were saved.</source>
        <translation>El archivo se detuvo a petición; no se guardó ningún valor.</translation>
    </message>
    <message>
        <source>The model declined this document</source>
        <translation>El modelo rechazó este documento</translation>
    </message>
    <message>
        <source>The model's answer was cut off</source>
        <translation>La respuesta del modelo quedó cortada</translation>
    </message>
    <message>
        <source>The pages are blank or too blurred; the file is kept, no values were taken.</source>
        <translation>Las páginas están en blanco o demasiado borrosas; el archivo se conserva, no se tomó ningún valor.</translation>
    </message>
    <message>
        <source>The part that reads this document ended; other files were not touched, nothing from this one was saved.</source>
        <translation>La parte que lee este documento terminó; los demás archivos no se tocaron, de este no se guardó nada.</translation>
    </message>
    <message>
        <source>The system refused to open it; nothing from it was read.</source>
        <translation>El sistema se negó a abrirlo; no se leyó nada de él.</translation>
    </message>
    <message>
        <source>The text was read and is kept; no values were found.</source>
        <translation>El texto se leyó y se conserva; no se encontraron valores.</translation>
    </message>
    <message>
        <source>This file was not saved; earlier ones are.</source>
        <translation>Este archivo no se guardó; los anteriores sí.</translation>
    </message>
    <message>
        <source>This month's spending limit is reached</source>
        <translation>Se alcanzó el límite de gasto de este mes</translation>
    </message>
    <message>
        <source>Top up the account, or use the local engine.</source>
        <translation>Recargue la cuenta o use el motor local.</translation>
    </message>
    <message>
        <source>Unexpected error in Labstream</source>
        <translation>Error inesperado en Labstream</translation>
    </message>
    <message>
        <source>Use an address that begins with https; plain http is allowed to this computer alone.</source>
        <translation>Use una dirección que empiece por https; http sin cifrar solo se permite a este equipo.</translation>
    </message>
    <message>
        <source>Use the local engine. Retrying will not help.</source>
        <translation>Use el motor local. Reintentar no ayudará.</translation>
    </message>
    <message>
        <source>Wait a little and retry.</source>
        <translation>Espere un poco y reintente.</translation>
    </message>
    <message>
        <source>Waiting files are kept.</source>
        <translation>Los archivos en espera se conservan.</translation>
    </message>
    <message>
        <source>What came back is no answer</source>
        <translation>Lo que llegó no es una respuesta</translation>
    </message>
    <message>
        <source>What was read is kept for checking; nothing was accepted.</source>
        <translation>Lo leído se conserva para comprobarlo; no se aceptó nada.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Confirmed values only</source>
        <translation>Solo valores confirmados</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>For Excel (marks the file as UTF-8)</source>
        <translation>Para Excel (marca el archivo como UTF-8)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>None of these values is confirmed yet.</source>
        <translation>Ninguno de estos valores está confirmado aún.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Put the documents inside</source>
        <translation>Incluir los documentos</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Atrás (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Choose a value to see its line on the page. F8 goes to the next one to check, Ctrl+Enter confirms.</source>
        <translation>Elija un valor para ver su línea en la página. F8 va al siguiente por revisar, Ctrl+Intro confirma.</translation>
    </message>
    <message>
        <source>Codes, times, sizes, versions and settings, for the one who is to find out what went wrong. It holds no names, values or texts, and nothing is sent: it is only copied.</source>
        <translation>Códigos, tiempos, tamaños, versiones y ajustes para quien deba averiguar qué falló. No contiene nombres, valores ni textos, y no se envía nada: solo se copia.</translation>
    </message>
    <message>
        <source>Confirmed values are drawn over time in Results.</source>
        <translation>Los valores confirmados se dibujan a lo largo del tiempo en Resultados.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy problem report</source>
        <translation>Copiar informe del problema</translation>
    </message>
    <message>
        <source>Each row shows where its file is and how long it takes. A click on a row opens its details.</source>
        <translation>Cada fila muestra dónde está su archivo y cuánto tarda. Un clic en una fila abre sus detalles.</translation>
    </message>
    <message>
        <source>Errors by name</source>
        <translation>Errores por nombre</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Adelante (Alt+Derecha)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help – Labstream</source>
        <translation>Ayuda – Labstream</translation>
    </message>
    <message>
        <source>Hide the hints</source>
        <translation>Ocultar las indicaciones</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Cómo se hace</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>No se encuentra nada</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Open results</source>
        <translation>Abrir resultados</translation>
    </message>
    <message>
        <source>Open review</source>
        <translation>Abrir la revisión</translation>
    </message>
    <message>
        <source>Problem report</source>
        <translation>Informe del problema</translation>
    </message>
    <message>
        <source>Problem report copied</source>
        <translation>Informe del problema copiado</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>El registro está vacío.</translation>
    </message>
    <message>
        <source>The newest lines stand last. They hold codes, times and sizes; no names, values or file names.</source>
        <translation>Las líneas más recientes van al final. Contienen códigos, tiempos y tamaños; ni nombres, ni valores, ni nombres de archivo.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Try another word, or clear the search.</source>
        <translation>Pruebe otra palabra o vacíe la búsqueda.</translation>
    </message>
    <message>
        <source>Try it once more. If it happens again, pass the problem report on; it holds no names and no values.</source>
        <translation>Inténtelo otra vez. Si vuelve a ocurrir, entregue el informe del problema; no contiene nombres ni valores.</translation>
    </message>
    <message>
        <source>Trying again can help.</source>
        <translation>Reintentar puede ayudar.</translation>
    </message>
    <message>
        <source>Trying again with the same file does not help.</source>
        <translation>Reintentar con el mismo archivo no ayuda.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>What was read is stored. Review shows every value beside its line on the page.</source>
        <translation>Lo leído está guardado. Revisar muestra cada valor junto a su línea en la página.</translation>
    </message>
    <message>
        <source>What was stored is kept, and files that are being read go on. What you did last may not have been carried out.</source>
        <translation>Lo guardado se conserva y los archivos en lectura continúan. Lo último que hizo quizá no se realizó.</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Cuando algo falla</translation>
    </message>
    <message>
        <source>With the names of files that did not complete</source>
        <translation>Con los nombres de los archivos que no se completaron</translation>
    </message>
    <message>
        <source>the folder of this language</source>
        <translation>es</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} veces</translation>
    </message>
    <message>
        <source>{step} of {steps}</source>
        <translation>{step} de {steps}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%1 of %Ln completed</source>
        <translation><numerusform>%1 de %Ln completado</numerusform><numerusform>%1 de %Ln completados</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln reviewed</source>
        <translation><numerusform>%1 de %Ln revisado</numerusform><numerusform>%1 de %Ln revisados</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents that no other session uses</source>
        <translation><numerusform>%Ln documento que ninguna otra sesión usa</numerusform><numerusform>%Ln documentos que ninguna otra sesión usa</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents with their values, since other sessions use them</source>
        <translation><numerusform>%Ln documento con sus valores, porque otra sesión lo usa</numerusform><numerusform>%Ln documentos con sus valores, porque otras sesiones los usan</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation><numerusform>%Ln archivo</numerusform><numerusform>%Ln archivos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more files did not complete: open the session</source>
        <translation><numerusform>%Ln archivo más no se completó: abrir la sesión</numerusform><numerusform>%Ln archivos más no se completaron: abrir la sesión</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these values you have confirmed</source>
        <translation><numerusform>%Ln de estos valores lo ha confirmado usted</numerusform><numerusform>%Ln de estos valores los ha confirmado usted</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation><numerusform>%Ln persona</numerusform><numerusform>%Ln personas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation><numerusform>%Ln sesión</numerusform><numerusform>%Ln sesiones</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln values</source>
        <translation><numerusform>%Ln valor</numerusform><numerusform>%Ln valores</numerusform></translation>
    </message>
    <message>
        <source>1 completed</source>
        <translation>1 completado</translation>
    </message>
    <message>
        <source>&lt; $ 0.01</source>
        <translation>&lt; 0,01 $</translation>
    </message>
    <message>
        <source>API engine</source>
        <translation>Motor API</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln completed</source>
        <translation><numerusform>%Ln completado</numerusform><numerusform>Los %Ln completados</numerusform></translation>
    </message>
    <message>
        <source>All completed</source>
        <translation>Todos completados</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Any engine</source>
        <translation>Cualquier motor</translation>
    </message>
    <message>
        <source>Any file type</source>
        <translation>Cualquier tipo</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Cualquier resultado</translation>
    </message>
    <message>
        <source>Any picture</source>
        <translation>Cualquier imagen</translation>
    </message>
    <message>
        <source>Change a filter, or clear all of them.</source>
        <translation>Cambie un filtro o bórrelos todos.</translation>
    </message>
    <message>
        <source>Choose days</source>
        <translation>Elegir días</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>Elegir días…</translation>
    </message>
    <message>
        <source>Chosen session</source>
        <translation>Sesión elegida</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation>Eliminar la sesión</translation>
    </message>
    <message>
        <source>Delete session…</source>
        <translation>Eliminar la sesión…</translation>
    </message>
    <message>
        <source>Delete the session of {day}?</source>
        <translation>¿Eliminar la sesión ({day})?</translation>
    </message>
    <message>
        <source>Delete this session</source>
        <translation>Eliminar esta sesión</translation>
    </message>
    <message numerus="yes">
        <source>Delete with %Ln confirmed values</source>
        <translation><numerusform>Eliminar con %Ln valor confirmado</numerusform><numerusform>Eliminar con %Ln valores confirmados</numerusform></translation>
    </message>
    <message>
        <source>Deleted, and cannot be brought back</source>
        <translation>Se elimina y no se puede recuperar</translation>
    </message>
    <message>
        <source>Deleted:</source>
        <translation>Se elimina:</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Every file you add is read in a session; sessions are kept here.</source>
        <translation>Cada archivo que añade se lee en una sesión; aquí se guardan las sesiones.</translation>
    </message>
    <message>
        <source>Every session stays here until you delete it</source>
        <translation>Cada sesión permanece aquí hasta que la elimine</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>Exportar de nuevo</translation>
    </message>
    <message>
        <source>Export again…</source>
        <translation>Exportar de nuevo…</translation>
    </message>
    <message>
        <source>Export session of {day} again</source>
        <translation>Exportar de nuevo la sesión ({day})</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Folder “{name}”, {files}</source>
        <translation>Carpeta «{name}», {files}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Go to Process</source>
        <translation>Ir a Procesar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Se conserva</translation>
    </message>
    <message>
        <source>Kept:</source>
        <translation>Se conserva:</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Local engine</source>
        <translation>Motor local</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Ningún archivo</translation>
    </message>
    <message>
        <source>No session matches</source>
        <translation>Ninguna sesión coincide</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>Aún no hay sesiones</translation>
    </message>
    <message>
        <source>None completed</source>
        <translation>Ninguno completado</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Nada que revisar</translation>
    </message>
    <message>
        <source>Open review</source>
        <translation>Abrir la revisión</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Abrir la sesión</translation>
    </message>
    <message>
        <source>Open session of {day}</source>
        <translation>Abrir la sesión ({day})</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Partly completed</source>
        <translation>Completado en parte</translation>
    </message>
    <message>
        <source>Past sessions</source>
        <translation>Sesiones anteriores</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Read all documents again…</source>
        <translation>Leer todo de nuevo…</translation>
    </message>
    <message>
        <source>Read all files again…</source>
        <translation>Leer todos los archivos de nuevo…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln files</source>
        <translation><numerusform>Reintentar %Ln archivo</numerusform><numerusform>Reintentar %Ln archivos</numerusform></translation>
    </message>
    <message>
        <source>Retry failed files</source>
        <translation>Reintentar los archivos fallidos</translation>
    </message>
    <message>
        <source>Retry failed files of {day}</source>
        <translation>Reintentar los archivos fallidos ({day})</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisados</translation>
    </message>
    <message>
        <source>Sample reports</source>
        <translation>Informes de ejemplo</translation>
    </message>
    <message>
        <source>Search file names, people, tests</source>
        <translation>Buscar archivos, personas</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Session deleted.</source>
        <translation>Sesión eliminada.</translation>
    </message>
    <message>
        <source>Sessions cannot be read</source>
        <translation>No se pueden leer las sesiones</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Mostrar estos días</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Summary and keys</source>
        <translation>Resumen y teclas</translation>
    </message>
    <message>
        <source>The database did not answer. Nothing is lost; sessions are kept.</source>
        <translation>La base de datos no respondió. No se ha perdido nada; las sesiones se conservan.</translation>
    </message>
    <message>
        <source>This session ({day})</source>
        <translation>Esta sesión ({day})</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>With cancelled files</source>
        <translation>Con archivos cancelados</translation>
    </message>
    <message>
        <source>With failed files</source>
        <translation>Con archivos fallidos</translation>
    </message>
    <message>
        <source>With timed-out files</source>
        <translation>Con tiempos agotados</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation><numerusform>y %Ln más</numerusform><numerusform>y %Ln más</numerusform></translation>
    </message>
    <message>
        <source>confirmed values of {files} as {format}</source>
        <translation>valores confirmados de {files} en {format}</translation>
    </message>
    <message>
        <source>export again</source>
        <translation>exportar de nuevo</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abrir</translation>
    </message>
    <message>
        <source>retry failed</source>
        <translation>reintentar fallidos</translation>
    </message>
    <message>
        <source>search</source>
        <translation>buscar</translation>
    </message>
    <message>
        <source>sorted downwards</source>
        <translation>en orden descendente</translation>
    </message>
    <message>
        <source>sorted upwards</source>
        <translation>en orden ascendente</translation>
    </message>
    <message>
        <source>the original files on your disk, and what you have exported</source>
        <translation>los archivos originales de su disco y lo que haya exportado</translation>
    </message>
    <message numerus="yes">
        <source>the record of %Ln files and their attempts</source>
        <translation><numerusform>el registro de %Ln archivo y sus intentos</numerusform><numerusform>el registro de %Ln archivos y sus intentos</numerusform></translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hasta el {day}</translation>
    </message>
    <message>
        <source>{documents}, with {values}</source>
        <translation>{documents}, con {values}</translation>
    </message>
    <message>
        <source>{files} as {format}</source>
        <translation>{files} en {format}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} a {end}</translation>
    </message>
    <message>
        <source>{values} that no other session has</source>
        <translation>{values} que ninguna otra sesión tiene</translation>
    </message>
</context>
<context>
    <name>HistoryDesk</name>
    <message>
        <source>This session is being read. Cancel it first, then delete it.</source>
        <translation>Esta sesión se está leyendo. Cancélela primero y luego elimínela.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%Ln documents were here already and stay as they are</source>
        <translation><numerusform>%Ln documento ya estaba y queda como está</numerusform><numerusform>%Ln documentos ya estaban y quedan como están</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents were here in part and have all of it now</source>
        <translation><numerusform>%Ln documento estaba en parte y ahora está completo</numerusform><numerusform>%Ln documentos estaban en parte y ahora están completos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries hold no laboratory value</source>
        <translation><numerusform>%Ln entrada no contiene valores de laboratorio</numerusform><numerusform>%Ln entradas no contienen valores de laboratorio</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports</source>
        <translation><numerusform>%Ln informe</numerusform><numerusform>%Ln informes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln values</source>
        <translation><numerusform>%Ln valor</numerusform><numerusform>%Ln valores</numerusform></translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message numerus="yes">
        <source>Import the results of %Ln files?</source>
        <translation><numerusform>¿Importar los resultados de %Ln archivo?</numerusform><numerusform>¿Importar los resultados de %Ln archivos?</numerusform></translation>
    </message>
    <message>
        <source>Their values, people and confirmations are added. Documents that are here already stay as they are.</source>
        <translation>Se añaden sus valores, personas y confirmaciones. Los documentos que ya están quedan como están.</translation>
    </message>
    <message>
        <source>{values} of {reports} imported</source>
        <translation>Importado: {values} de {reports}</translation>
    </message>
</context>
<context>
    <name>IndexDesk</name>
    <message>
        <source>taken in anew</source>
        <translation>reconstruido</translation>
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
        <translation><numerusform>%Ln tarea fallida</numerusform><numerusform>%Ln tareas fallidas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs running</source>
        <translation><numerusform>%Ln tarea en curso</numerusform><numerusform>%Ln tareas en curso</numerusform></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Clear ended</source>
        <translation>Quitar terminadas</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Jobs: none is running</source>
        <translation>Tareas: ninguna en curso</translation>
    </message>
    <message>
        <source>Nothing else was touched. Try again; if it happens again, report it with the log.</source>
        <translation>No se tocó nada más. Vuelva a intentarlo; si se repite, comuníquelo con el registro.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Search by meaning</source>
        <translation>Búsqueda por significado</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Índice de búsqueda</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Tiempo agotado</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Espera su turno</translation>
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
        <translation>Supr</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message numerus="yes">
        <source>%Ln files were left out</source>
        <translation><numerusform>Se omitió %Ln archivo</numerusform><numerusform>Se omitieron %Ln archivos</numerusform></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copiar la lista</translation>
    </message>
    <message>
        <source>Show all…</source>
        <translation>Mostrar todos…</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation><numerusform>%1 y %Ln más</numerusform><numerusform>%1 y %Ln más</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files in %2 sessions were interrupted</source>
        <translation><numerusform>%Ln archivo en %2 sesiones se interrumpió</numerusform><numerusform>%Ln archivos en %2 sesiones se interrumpieron</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were interrupted</source>
        <translation><numerusform>%Ln archivo se interrumpió</numerusform><numerusform>%Ln archivos se interrumpieron</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not added</source>
        <translation><numerusform>No se añadió %Ln archivo</numerusform><numerusform>No se añadieron %Ln archivos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln finished files are kept.</source>
        <translation><numerusform>%Ln archivo terminado se conserva.</numerusform><numerusform>%Ln archivos terminados se conservan.</numerusform></translation>
    </message>
    <message>
        <source>A backup is due</source>
        <translation>Toca hacer una copia de seguridad</translation>
    </message>
    <message>
        <source>Add again</source>
        <translation>Añadir de nuevo</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Hacer copia ahora…</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Nothing is lost: what was read is kept in memory and stored as soon as it can be.</source>
        <translation>No se ha perdido nada: lo leído se conserva en memoria y se guarda en cuanto se pueda.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Progress cannot be stored now</source>
        <translation>El progreso no se puede guardar ahora</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Reanudar todas</translation>
    </message>
    <message>
        <source>The files themselves are as they were.</source>
        <translation>Los archivos en sí no han cambiado.</translation>
    </message>
    <message>
        <source>The others wait; nothing that was read is read again.</source>
        <translation>Los demás esperan; nada de lo leído se lee otra vez.</translation>
    </message>
</context>
<context>
    <name>OpeningProblem</name>
    <message>
        <source>A setting cannot be used</source>
        <translation>Un ajuste no se puede usar</translation>
    </message>
    <message>
        <source>Allow your account to write into the folder, then try again.</source>
        <translation>Permita que su cuenta escriba en la carpeta y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Another program holds it. Nothing was changed.</source>
        <translation>Otro programa la tiene abierta. No se cambió nada.</translation>
    </message>
    <message>
        <source>Bring it to the front. If it hangs, end it and try again.</source>
        <translation>Tráigala al frente. Si se ha bloqueado, ciérrela y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Check that the drive is connected and works, then try again.</source>
        <translation>Compruebe que la unidad está conectada y funciona, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>Choose the data folder</source>
        <translation>Elegir la carpeta de datos</translation>
    </message>
    <message>
        <source>Close other Labstream windows and commands, then try again.</source>
        <translation>Cierre otras ventanas y órdenes de Labstream y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Connect its drive, then try again; or choose where the folder is now.</source>
        <translation>Conecte su unidad y vuelva a intentarlo, o elija dónde está ahora la carpeta.</translation>
    </message>
    <message>
        <source>Connect the drive that it lies on, then try again.</source>
        <translation>Conecte la unidad en la que está y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Correct the file {path}, or move it away to start with the defaults, then try again.</source>
        <translation>Corrija el archivo {path}, o apártelo para empezar con los valores predeterminados, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>Free 200 MB on this disk, then try again.</source>
        <translation>Libere 200 MB en este disco y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Install the newer Labstream and start that one.</source>
        <translation>Instale el Labstream más nuevo e inicie ese.</translation>
    </message>
    <message>
        <source>It was left as it is; the documents you added are still where you had them.</source>
        <translation>Se dejó como está; los documentos que añadió siguen donde los tenía.</translation>
    </message>
    <message>
        <source>Labstream cannot open its database without free space. What is stored there is kept.</source>
        <translation>Sin espacio libre, Labstream no puede abrir su base de datos. Lo que hay guardado en ella se conserva.</translation>
    </message>
    <message>
        <source>Labstream is open already</source>
        <translation>Labstream ya está abierto</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was opened and nothing was changed.</source>
        <translation>No se abrió ni se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was read and nothing was changed.</source>
        <translation>No se leyó ni se cambió nada.</translation>
    </message>
    <message>
        <source>Put back a copy of the data folder from a backup, then try again.</source>
        <translation>Devuelva a su sitio una copia de la carpeta de datos y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Put back the database and the key that belong together, then try again.</source>
        <translation>Devuelva a su sitio la base de datos y la clave que van juntas y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>The data folder is not reachable</source>
        <translation>La carpeta de datos no está accesible</translation>
    </message>
    <message>
        <source>The data folder may not be written</source>
        <translation>No se permite escribir en la carpeta de datos</translation>
    </message>
    <message>
        <source>The database cannot be read</source>
        <translation>No se puede leer la base de datos</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>La base de datos está dañada</translation>
    </message>
    <message>
        <source>The database is from a newer Labstream</source>
        <translation>La base de datos es de un Labstream más nuevo</translation>
    </message>
    <message>
        <source>The database is in use</source>
        <translation>La base de datos está en uso</translation>
    </message>
    <message>
        <source>The disk reported an error</source>
        <translation>El disco informó de un error</translation>
    </message>
    <message>
        <source>The file is no Labstream database, was cut off, or its key does not fit. It was left as it is.</source>
        <translation>El archivo no es una base de datos de Labstream, quedó cortado o su clave no corresponde. Se dejó como está.</translation>
    </message>
    <message>
        <source>The key of the database is missing</source>
        <translation>Falta la clave de la base de datos</translation>
    </message>
    <message>
        <source>The window that is open did not answer, so no files were added.</source>
        <translation>La ventana abierta no respondió, así que no se añadió ningún archivo.</translation>
    </message>
    <message>
        <source>This version does not know it. It was left as it is.</source>
        <translation>Esta versión no la conoce. Se dejó como está.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Unlock this computer's key store, or put the key file back, then try again.</source>
        <translation>Desbloquee el almacén de claves de este equipo o devuelva el archivo de clave a su sitio, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Without it nothing can be read. The database was left as it is.</source>
        <translation>Sin ella no se puede leer nada. La base de datos se dejó como está.</translation>
    </message>
    <message>
        <source>Your sessions are not lost.</source>
        <translation>Sus sesiones no se han perdido.</translation>
    </message>
    <message>
        <source>Your sessions are not lost: they lie in {folder}.</source>
        <translation>Sus sesiones no se han perdido: están en {folder}.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>%Ln reports</source>
        <translation><numerusform>%Ln informe</numerusform><numerusform>%Ln informes</numerusform></translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>Una persona nueva</translation>
    </message>
    <message>
        <source>All reports of the chosen person move to {name}. This can be undone.</source>
        <translation>Todos los informes de la persona elegida pasan a {name}. Se puede deshacer.</translation>
    </message>
    <message>
        <source>Answer stored</source>
        <translation>Respuesta guardada</translation>
    </message>
    <message>
        <source>Born {printed} here, {known} on other reports</source>
        <translation>Nacimiento {printed} aquí, {known} en otros informes</translation>
    </message>
    <message>
        <source>Born {printed} on this report, {known} on those of {name}</source>
        <translation>Nacimiento {printed} en este informe, {known} en los de {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Changes of people</source>
        <translation>Cambios de personas</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Elija una persona</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Every report has its person.</source>
        <translation>Cada informe tiene su persona.</translation>
    </message>
    <message>
        <source>It is not certain whose report this is</source>
        <translation>No es seguro de quién es este informe</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Mantener separados</translation>
    </message>
    <message>
        <source>Keep without a person</source>
        <translation>Conservar sin persona</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Merge with {name}</source>
        <translation>Unir con {name}</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Move reports of {name}</source>
        <translation>Mover los informes de {name}</translation>
    </message>
    <message>
        <source>Move there</source>
        <translation>Mover allí</translation>
    </message>
    <message>
        <source>Move to {name}</source>
        <translation>Mover a {name}</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the new person</source>
        <translation>Nombre de la persona nueva</translation>
    </message>
    <message>
        <source>No birth date, and another patient number than {name}</source>
        <translation>Sin fecha de nacimiento y con otro número de paciente que {name}</translation>
    </message>
    <message>
        <source>No birth date, and another sex than {name}</source>
        <translation>Sin fecha de nacimiento y con otro sexo que {name}</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>No name; the patient number is that of {name}</source>
        <translation>Sin nombre; el número de paciente es el de {name}</translation>
    </message>
    <message>
        <source>Nobody was merged, renamed or given other reports yet.</source>
        <translation>Aún no se ha unido ni cambiado el nombre de nadie, ni se han movido informes.</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Person of {report}</source>
        <translation>Persona de {report}</translation>
    </message>
    <message>
        <source>Printed as {printed}; {name} has the same birth date or number</source>
        <translation>Impreso como {printed}; {name} tiene la misma fecha de nacimiento o el mismo número</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>Cambiar el nombre de {name}</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Reports are kept apart until you say whose they are. Every answer can be undone.</source>
        <translation>Los informes se mantienen separados hasta que diga de quién son. Cada respuesta se puede deshacer.</translation>
    </message>
    <message>
        <source>Reports keep the name that they print, and new ones still find this person.</source>
        <translation>Los informes conservan el nombre impreso y los nuevos siguen encontrando a esta persona.</translation>
    </message>
    <message>
        <source>Reports of {before} became those of a new person, {name}</source>
        <translation>Los informes de {before} pasaron a una persona nueva, {name}</translation>
    </message>
    <message>
        <source>Reports of {before} were moved to {name}</source>
        <translation>Los informes de {before} se movieron a {name}</translation>
    </message>
    <message>
        <source>Reports were left with {name}</source>
        <translation>Los informes se quedaron con {name}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The report prints no name</source>
        <translation>El informe no lleva nombre</translation>
    </message>
    <message>
        <source>The same person is</source>
        <translation>La misma persona es</translation>
    </message>
    <message>
        <source>There is another {name}</source>
        <translation>Hay otra persona llamada {name}</translation>
    </message>
    <message>
        <source>There is another {name}, {born}</source>
        <translation>Hay otra persona llamada {name}, {born}</translation>
    </message>
    <message>
        <source>They are the reports of</source>
        <translation>Son los informes de</translation>
    </message>
    <message>
        <source>Tick the reports that are not {name}'s. This can be undone.</source>
        <translation>Marque los informes que no son de {name}. Se puede deshacer.</translation>
    </message>
    <message>
        <source>Tick what is to be taken back. Where newer changes are about the same people, those come first.</source>
        <translation>Marque lo que se debe deshacer. Si hay cambios más nuevos de las mismas personas, esos van primero.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>nacimiento {day}</translation>
    </message>
    <message>
        <source>newer changes come first</source>
        <translation>los cambios más nuevos van primero</translation>
    </message>
    <message>
        <source>somebody who is gone</source>
        <translation>alguien que ya no está</translation>
    </message>
    <message>
        <source>{before} was merged with {name}</source>
        <translation>{before} se unió con {name}</translation>
    </message>
    <message>
        <source>{before} was renamed {name}</source>
        <translation>{before} ahora se llama {name}</translation>
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
        <translation>%1 (todas con texto) a %2 (todas como imágenes)</translation>
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
        <translation>%1 tras %2</translation>
    </message>
    <message>
        <source>%1 are hidden by the filter.</source>
        <translation>El filtro oculta %1.</translation>
    </message>
    <message>
        <source>%1 available</source>
        <translation>%1 disponible</translation>
    </message>
    <message>
        <source>%1 from %2 are ready to check.</source>
        <translation>%1 de %2, listos para revisar.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 is not supported. Save it as PDF.</source>
        <translation>%1 no se admite. Guárdelo como PDF.</translation>
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
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln files</source>
        <translation><numerusform>%1 de %Ln archivo</numerusform><numerusform>%1 de %Ln archivos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln questions are answered.</source>
        <translation><numerusform>%1 de %Ln pregunta respondida.</numerusform><numerusform>%1 de %Ln preguntas respondidas.</numerusform></translation>
    </message>
    <message>
        <source>%1 of work in %2</source>
        <translation>%1 de trabajo en %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempts</source>
        <translation><numerusform>%Ln intento</numerusform><numerusform>%Ln intentos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation><numerusform>%Ln byte</numerusform><numerusform>%Ln bytes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls unknown</source>
        <translation><numerusform>%Ln llamada desconocida</numerusform><numerusform>%Ln llamadas desconocidas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation><numerusform>%Ln cancelado</numerusform><numerusform>%Ln cancelados</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln completed</source>
        <translation><numerusform>%Ln completado</numerusform><numerusform>%Ln completados</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln completed files are kept.</source>
        <translation><numerusform>%Ln archivo completado se conserva.</numerusform><numerusform>%Ln archivos completados se conservan.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln completed files are ready to check.</source>
        <translation><numerusform>%Ln archivo completado está listo para revisar.</numerusform><numerusform>%Ln archivos completados están listos para revisar.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation><numerusform>%Ln fallido</numerusform><numerusform>%Ln fallidos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation><numerusform>%Ln archivo</numerusform><numerusform>%Ln archivos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are left; they go on where they were.</source>
        <translation><numerusform>Queda %Ln archivo; continúa donde estaba.</numerusform><numerusform>Quedan %Ln archivos; continúan donde estaban.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files cancelled</source>
        <translation><numerusform>%Ln archivo cancelado</numerusform><numerusform>%Ln archivos cancelados</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be counted</source>
        <translation><numerusform>%Ln archivo no se pudo contar</numerusform><numerusform>%Ln archivos no se pudieron contar</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files failed</source>
        <translation><numerusform>%Ln archivo fallido</numerusform><numerusform>%Ln archivos fallidos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files wait; nothing is lost.</source>
        <translation><numerusform>%Ln archivo espera; no se ha perdido nada.</numerusform><numerusform>%Ln archivos esperan; no se ha perdido nada.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were completed and are kept.</source>
        <translation><numerusform>%Ln archivo se completó y se conserva.</numerusform><numerusform>%Ln archivos se completaron y se conservan.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were interrupted</source>
        <translation><numerusform>%Ln archivo se interrumpió</numerusform><numerusform>%Ln archivos se interrumpieron</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not supported and are left out</source>
        <translation><numerusform>%Ln más no se admite y se omite</numerusform><numerusform>%Ln más no se admiten y se omiten</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation><numerusform>%Ln página</numerusform><numerusform>%Ln páginas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln percent</source>
        <translation><numerusform>%Ln por ciento</numerusform><numerusform>%Ln por ciento</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln timed out</source>
        <translation><numerusform>%Ln con tiempo agotado</numerusform><numerusform>%Ln con tiempo agotado</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation><numerusform>%Ln por revisar</numerusform><numerusform>%Ln por revisar</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln values</source>
        <translation><numerusform>%Ln valor</numerusform><numerusform>%Ln valores</numerusform></translation>
    </message>
    <message>
        <source>1 Watch it work</source>
        <translation>1 Vea cómo trabaja</translation>
    </message>
    <message>
        <source>2 Check against the page</source>
        <translation>2 Compare con la página</translation>
    </message>
    <message>
        <source>3 Follow over time</source>
        <translation>3 Siga la evolución</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>About %1 with %2.</source>
        <translation>Unos %1 con %2.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Añadir archivos</translation>
    </message>
    <message>
        <source>Add files (Ctrl+O)</source>
        <translation>Añadir archivos (Ctrl+O)</translation>
    </message>
    <message>
        <source>Add lab reports</source>
        <translation>Añadir informes de laboratorio</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln attempts are used.</source>
        <translation><numerusform>Se ha usado %Ln intento.</numerusform><numerusform>Se han usado los %Ln intentos.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>All %Ln files completed</source>
        <translation><numerusform>%Ln archivo completado</numerusform><numerusform>Los %Ln archivos completados</numerusform></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Another program is working on this session</source>
        <translation>Otro programa trabaja en esta sesión</translation>
    </message>
    <message>
        <source>Another program is working on this session.</source>
        <translation>Otro programa trabaja en esta sesión.</translation>
    </message>
    <message>
        <source>Another program works on this session</source>
        <translation>Otro programa trabaja en esta sesión</translation>
    </message>
    <message>
        <source>Answered within a day at a lower price; Labstream may be closed meanwhile</source>
        <translation>Respuesta en un día a menor precio; Labstream puede cerrarse mientras tanto</translation>
    </message>
    <message>
        <source>As a batch, answered within a day: about %1 to %2.</source>
        <translation>Por lotes, respuesta en un día: unos %1 a %2.</translation>
    </message>
    <message>
        <source>As a batch, answered within a day: about %1.</source>
        <translation>Por lotes, respuesta en un día: unos %1.</translation>
    </message>
    <message>
        <source>At least %1 (%2)</source>
        <translation>Al menos %1 (%2)</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Attempt %1: %2</source>
        <translation>Intento %1: %2</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Attempts %1 to %2: %3</source>
        <translation>Intentos %1 a %2: %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln files</source>
        <translation><numerusform>Cancelar %Ln archivo</numerusform><numerusform>Cancelar %Ln archivos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln files?</source>
        <translation><numerusform>¿Cancelar %Ln archivo?</numerusform><numerusform>¿Cancelar %Ln archivos?</numerusform></translation>
    </message>
    <message>
        <source>Cancel (Ctrl+.): completed files are kept</source>
        <translation>Cancelar (Ctrl+.): los archivos completados se conservan</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Choose a folder of lab reports</source>
        <translation>Elegir una carpeta de informes</translation>
    </message>
    <message>
        <source>Choose files...</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Choose folder (Ctrl+Shift+O)</source>
        <translation>Elegir carpeta (Ctrl+Mayús+O)</translation>
    </message>
    <message>
        <source>Choose folder...</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>Choose lab reports</source>
        <translation>Elegir informes de laboratorio</translation>
    </message>
    <message>
        <source>Choose the file to read instead</source>
        <translation>Elegir el archivo que se leerá en su lugar</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>Close page</source>
        <translation>Cerrar la página</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Confirmed values join your trends and can be exported.</source>
        <translation>Los valores confirmados se suman a sus tendencias y se pueden exportar.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copiar el nombre</translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation>Copiar los nombres</translation>
    </message>
    <message>
        <source>Copy problem report</source>
        <translation>Copiar informe del problema</translation>
    </message>
    <message>
        <source>Copy problem report without names</source>
        <translation>Copiar informe del problema sin nombres</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Detalles de %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Drawing the page…</source>
        <translation>Dibujando la página…</translation>
    </message>
    <message>
        <source>Drop lab reports here</source>
        <translation>Suelte aquí los informes de laboratorio</translation>
    </message>
    <message numerus="yes">
        <source>Drop to add %Ln files</source>
        <translation><numerusform>Suelte para añadir %Ln archivo</numerusform><numerusform>Suelte para añadir %Ln archivos</numerusform></translation>
    </message>
    <message>
        <source>Drop to add 1 picture</source>
        <translation>Suelte para añadir 1 imagen</translation>
    </message>
    <message>
        <source>Drop to add these files</source>
        <translation>Suelte para añadir estos archivos</translation>
    </message>
    <message numerus="yes">
        <source>Drop to import the results of %Ln files</source>
        <translation><numerusform>Suelte para importar los resultados de %Ln archivo</numerusform><numerusform>Suelte para importar los resultados de %Ln archivos</numerusform></translation>
    </message>
    <message>
        <source>Drop zone</source>
        <translation>Zona para soltar</translation>
    </message>
    <message>
        <source>Each file shows its stage, its time and any problem while it is read.</source>
        <translation>Cada archivo muestra su etapa, su tiempo y cualquier problema mientras se lee.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Engine settings</source>
        <translation>Ajustes del motor</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Enter its password, or save a copy without one and replace the file.</source>
        <translation>Introduzca su contraseña, o guarde una copia sin ella y sustituya el archivo.</translation>
    </message>
    <message>
        <source>Enter password...</source>
        <translation>Introducir contraseña…</translation>
    </message>
    <message>
        <source>Every value stays tied to the line of the page it was read from.</source>
        <translation>Cada valor sigue unido a la línea de la página de la que se leyó.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Failed or timed out</source>
        <translation>Fallidos o con tiempo agotado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Files can be added and wait; nothing is sent until the engine is ready.</source>
        <translation>Se pueden añadir archivos y esperan; no se envía nada hasta que el motor esté listo.</translation>
    </message>
    <message>
        <source>Filter files</source>
        <translation>Filtrar archivos</translation>
    </message>
    <message>
        <source>Finish the files being read first</source>
        <translation>Terminar antes los archivos en lectura</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Found / what to do</source>
        <translation>Encontrado / qué hacer</translation>
    </message>
    <message>
        <source>Handed over to %1 as a batch</source>
        <translation>Entregado a %1 por lotes</translation>
    </message>
    <message>
        <source>IMAGE</source>
        <translation>IMAGEN</translation>
    </message>
    <message>
        <source>It is no PDF or picture.</source>
        <translation>No es PDF ni imagen.</translation>
    </message>
    <message>
        <source>It is not reached now; that is tried again by itself.</source>
        <translation>Ahora no está accesible; se reintenta por sí solo.</translation>
    </message>
    <message>
        <source>It is shown as it goes on. Pause, cancel and retry are that program's.</source>
        <translation>Se muestra según avanza. Pausar, cancelar y reintentar corresponden a ese programa.</translation>
    </message>
    <message>
        <source>Its answers are read; what is left to ask is asked next.</source>
        <translation>Se leen sus respuestas; lo que queda por preguntar se pregunta después.</translation>
    </message>
    <message>
        <source>Its files are that program's.</source>
        <translation>Sus archivos son de ese programa.</translation>
    </message>
    <message>
        <source>Keep reading</source>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <source>Lab reports (%1)</source>
        <translation>Informes de laboratorio (%1)</translation>
    </message>
    <message>
        <source>Labstream may be closed; answers are fetched while it runs.</source>
        <translation>Labstream puede cerrarse; las respuestas se recogen mientras funciona.</translation>
    </message>
    <message>
        <source>Last sessions</source>
        <translation>Últimas sesiones</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>More about this session</source>
        <translation>Más sobre esta sesión</translation>
    </message>
    <message>
        <source>Move to top</source>
        <translation>Al principio</translation>
    </message>
    <message>
        <source>Need you</source>
        <translation>Requieren su atención</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>No file could be completed</source>
        <translation>No se pudo completar ningún archivo</translation>
    </message>
    <message>
        <source>No file is “%1”</source>
        <translation>Ningún archivo está «%1»</translation>
    </message>
    <message>
        <source>No further file is begun until you resume.</source>
        <translation>No se empieza ningún archivo más hasta que reanude.</translation>
    </message>
    <message>
        <source>None completed</source>
        <translation>Ninguno completado</translation>
    </message>
    <message>
        <source>Nothing at hand?</source>
        <translation>¿Nada a mano?</translation>
    </message>
    <message>
        <source>Nothing to paste.</source>
        <translation>Nada que pegar.</translation>
    </message>
    <message>
        <source>Nothing to pause.</source>
        <translation>Nada que pausar.</translation>
    </message>
    <message>
        <source>Nothing to retry.</source>
        <translation>Nada que reintentar.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>No se añadió nada.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was saved; the files are kept. Open a file to see what to do.</source>
        <translation>No se guardó nada; los archivos se conservan. Abra un archivo para ver qué hacer.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Only files that stopped and have attempts left are tried again.</source>
        <translation>Solo se reintentan los archivos detenidos que aún tienen intentos.</translation>
    </message>
    <message>
        <source>Only files that wait can be moved to the top.</source>
        <translation>Solo los archivos en espera pueden ir al principio.</translation>
    </message>
    <message>
        <source>Only files that wait or are being read can be paused.</source>
        <translation>Solo se pueden pausar archivos en espera o en lectura.</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <source>Opening review…</source>
        <translation>Abriendo la revisión…</translation>
    </message>
    <message>
        <source>Other engine</source>
        <translation>Otro motor</translation>
    </message>
    <message>
        <source>PDFs, scans or phone photos. One file, many files or a whole folder.</source>
        <translation>PDF, escaneos o fotos del móvil. Un archivo, muchos o una carpeta entera.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Page 1</source>
        <translation>Página 1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Pages are read here first; nothing was sent yet.</source>
        <translation>Las páginas se leen primero aquí; aún no se envió nada.</translation>
    </message>
    <message>
        <source>Pages of %1</source>
        <translation>Páginas de %1</translation>
    </message>
    <message>
        <source>Partly completed</source>
        <translation>Completado en parte</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password of the PDF</source>
        <translation>Contraseña del PDF</translation>
    </message>
    <message>
        <source>Pasted picture %1</source>
        <translation>Imagen pegada %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause (Ctrl+P): now, or when the files being read are finished</source>
        <translation>Pausar (Ctrl+P): ahora, o cuando terminen los archivos en lectura</translation>
    </message>
    <message numerus="yes">
        <source>Pause these files</source>
        <translation><numerusform>Pausar este archivo</numerusform><numerusform>Pausar estos archivos</numerusform></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Paused at %1 of %2 files</source>
        <translation>En pausa en %1 de %2 archivos</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>En pausa: %1</translation>
    </message>
    <message numerus="yes">
        <source>Pausing: %Ln files are being finished</source>
        <translation><numerusform>Pausando: se termina %Ln archivo</numerusform><numerusform>Pausando: se terminan %Ln archivos</numerusform></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Procesar</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>En proceso</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Read all files again</source>
        <translation>Leer todos los archivos de nuevo</translation>
    </message>
    <message>
        <source>Read all files of the session again; reviewed ones are kept as they are</source>
        <translation>Leer de nuevo todos los archivos de la sesión; los revisados quedan como están</translation>
    </message>
    <message>
        <source>Read the rest now</source>
        <translation>Leer el resto ahora</translation>
    </message>
    <message>
        <source>Read with it</source>
        <translation>Leer con ella</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln completed files?</source>
        <translation><numerusform>¿Quitar %Ln archivo completado?</numerusform><numerusform>¿Quitar %Ln archivos completados?</numerusform></translation>
    </message>
    <message>
        <source>Remove from session</source>
        <translation>Quitar de la sesión</translation>
    </message>
    <message>
        <source>Remove the sample reports</source>
        <translation>Quitar los informes de ejemplo</translation>
    </message>
    <message>
        <source>Remove with values…</source>
        <translation>Quitar con sus valores…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Replace file...</source>
        <translation>Sustituir archivo…</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Restart reads all files again; single ones start again in the list.</source>
        <translation>Empezar de nuevo lee todos los archivos; los sueltos se reinician en la lista.</translation>
    </message>
    <message>
        <source>Restart the session</source>
        <translation>Empezar la sesión de nuevo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln files</source>
        <translation><numerusform>Reanudar %Ln archivo</numerusform><numerusform>Reanudar %Ln archivos</numerusform></translation>
    </message>
    <message>
        <source>Resume (Ctrl+P)</source>
        <translation>Reanudar (Ctrl+P)</translation>
    </message>
    <message numerus="yes">
        <source>Resume these files</source>
        <translation><numerusform>Reanudar este archivo</numerusform><numerusform>Reanudar estos archivos</numerusform></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln</source>
        <translation><numerusform>Reintentar %Ln</numerusform><numerusform>Reintentar %Ln</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln failed files</source>
        <translation><numerusform>Reintentar %Ln archivo fallido</numerusform><numerusform>Reintentar %Ln archivos fallidos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln files</source>
        <translation><numerusform>Reintentar %Ln archivo</numerusform><numerusform>Reintentar %Ln archivos</numerusform></translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Reintentar fallidos</translation>
    </message>
    <message>
        <source>Retry failed (%1)</source>
        <translation>Reintentar fallidos (%1)</translation>
    </message>
    <message>
        <source>Retry in %1</source>
        <translation>Reintento en %1</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>Retry with %1</source>
        <translation>Reintentar con %1</translation>
    </message>
    <message>
        <source>Retry with the API engine</source>
        <translation>Reintentar con el motor API</translation>
    </message>
    <message>
        <source>Retry with the local engine</source>
        <translation>Reintentar con el motor local</translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln</source>
        <translation><numerusform>Revisar %Ln</numerusform><numerusform>Revisar %Ln</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln completed</source>
        <translation><numerusform>Revisar %Ln completado</numerusform><numerusform>Revisar %Ln completados</numerusform></translation>
    </message>
    <message>
        <source>Review now</source>
        <translation>Revisar ahora</translation>
    </message>
    <message>
        <source>Review values</source>
        <translation>Revisar los valores</translation>
    </message>
    <message>
        <source>See what to do</source>
        <translation>Ver qué hacer</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln files to %1?</source>
        <translation><numerusform>¿Enviar %Ln archivo a %1?</numerusform><numerusform>¿Enviar %Ln archivos a %1?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln more files to %1?</source>
        <translation><numerusform>¿Enviar %Ln archivo más a %1?</numerusform><numerusform>¿Enviar %Ln archivos más a %1?</numerusform></translation>
    </message>
    <message>
        <source>Send as a batch</source>
        <translation>Enviar por lotes</translation>
    </message>
    <message>
        <source>Sending to %1 was not agreed to</source>
        <translation>No se aceptó el envío a %1</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Session of %1</source>
        <translation>Sesión: %1</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Mostrar los %1</translation>
    </message>
    <message>
        <source>Show the page larger</source>
        <translation>Mostrar la página más grande</translation>
    </message>
    <message>
        <source>Show the page smaller</source>
        <translation>Mostrar la página más pequeña</translation>
    </message>
    <message>
        <source>Six invented reports show the whole path. You can remove them with one click.</source>
        <translation>Seis informes inventados muestran todo el recorrido. Se quitan con un clic.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
    <message>
        <source>Stop (Ctrl+Shift+P): pages that were read are kept</source>
        <translation>Detener (Ctrl+Mayús+P): las páginas leídas se conservan</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Detener ahora</translation>
    </message>
    <message>
        <source>Stop them now, go on later where they are</source>
        <translation>Detenerlos ahora y seguir luego donde están</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Text read</source>
        <translation>Texto leído</translation>
    </message>
    <message>
        <source>Text read so far</source>
        <translation>Texto leído hasta ahora</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln completed files are kept. </source>
        <translation><numerusform>El %Ln archivo completado se conserva. </numerusform><numerusform>Los %Ln archivos completados se conservan. </numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The %Ln completed ones are kept.</source>
        <translation><numerusform>El %Ln completado se conserva.</numerusform><numerusform>Los %Ln completados se conservan.</numerusform></translation>
    </message>
    <message>
        <source>The API engine has no address it may use</source>
        <translation>El motor API no tiene una dirección que pueda usar</translation>
    </message>
    <message>
        <source>The API engine has no key for %1</source>
        <translation>El motor API no tiene clave para %1</translation>
    </message>
    <message>
        <source>The batch is answered</source>
        <translation>El lote está respondido</translation>
    </message>
    <message>
        <source>The batch is being cancelled at %1</source>
        <translation>Se está cancelando el lote en %1</translation>
    </message>
    <message>
        <source>The batch is being prepared</source>
        <translation>Se está preparando el lote</translation>
    </message>
    <message>
        <source>The batch is being sent to %1</source>
        <translation>Se está enviando el lote a %1</translation>
    </message>
    <message>
        <source>The batch is cancelled; what it has not answered is asked directly at the usual price</source>
        <translation>El lote está cancelado; lo que no respondió se pregunta directamente al precio habitual</translation>
    </message>
    <message>
        <source>The clipboard holds no file, address or picture.</source>
        <translation>El portapapeles no contiene ningún archivo, dirección ni imagen.</translation>
    </message>
    <message>
        <source>The cost is unknown: no price of %1 is set.</source>
        <translation>El coste es desconocido: no hay precio para %1.</translation>
    </message>
    <message>
        <source>The file is completed</source>
        <translation>El archivo está completado</translation>
    </message>
    <message numerus="yes">
        <source>The other %Ln files are kept; nothing from them was saved.</source>
        <translation><numerusform>El otro archivo se conserva; no se guardó nada de él.</numerusform><numerusform>Los otros %Ln archivos se conservan; no se guardó nada de ellos.</numerusform></translation>
    </message>
    <message>
        <source>The sample reports are invented. Removing them deletes all that was read in them.</source>
        <translation>Los informes de ejemplo son inventados. Al quitarlos se elimina todo lo leído en ellos.</translation>
    </message>
    <message>
        <source>The session's time is over</source>
        <translation>Se acabó el tiempo de la sesión</translation>
    </message>
    <message>
        <source>The session's time of %1 is over</source>
        <translation>Se acabó el tiempo de la sesión, %1</translation>
    </message>
    <message>
        <source>There is no PDF or picture in it.</source>
        <translation>No hay ningún PDF ni imagen dentro.</translation>
    </message>
    <message numerus="yes">
        <source>These files cannot be read</source>
        <translation><numerusform>Este archivo no se puede leer</numerusform><numerusform>Estos archivos no se pueden leer</numerusform></translation>
    </message>
    <message>
        <source>They are no PDFs or pictures.</source>
        <translation>No son PDF ni imágenes.</translation>
    </message>
    <message>
        <source>This page cannot be drawn</source>
        <translation>Esta página no se puede dibujar</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>Límites de tiempo</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Tiempo agotado</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Try the failed and timed-out files again</source>
        <translation>Intentar de nuevo los archivos fallidos o con tiempo agotado</translation>
    </message>
    <message>
        <source>Try the sample reports</source>
        <translation>Probar los informes de ejemplo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Up to %1 MB and %2 pages per file</source>
        <translation>Hasta %1 MB y %2 páginas por archivo</translation>
    </message>
    <message>
        <source>Use local engine</source>
        <translation>Usar el motor local</translation>
    </message>
    <message>
        <source>Used once, not kept.</source>
        <translation>Se usa una vez, no se guarda.</translation>
    </message>
    <message>
        <source>What it has answered is kept.</source>
        <translation>Lo que respondió se conserva.</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Qué hacer:</translation>
    </message>
    <message>
        <source>What was read is kept. Nothing runs until you resume.</source>
        <translation>Lo leído se conserva. No se hace nada hasta que reanude.</translation>
    </message>
    <message>
        <source>What was read leaves your results, confirmed values too, unless another session has the same file. Files stay where they are.</source>
        <translation>Lo leído desaparece de sus resultados, también los valores confirmados, salvo que otra sesión tenga el mismo archivo. Los archivos se quedan donde están.</translation>
    </message>
    <message>
        <source>What was read stays part of your results.</source>
        <translation>Lo leído sigue formando parte de sus resultados.</translation>
    </message>
    <message>
        <source>Your original files are never changed or moved</source>
        <translation>Sus archivos originales nunca se cambian ni se mueven</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>quedan unos segundos</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>quedan unos %1</translation>
    </message>
    <message>
        <source>attempt %1 of %2</source>
        <translation>intento %1 de %2</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>finished %1</source>
        <translation>terminada %1</translation>
    </message>
    <message>
        <source>help</source>
        <translation>ayuda</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>no news for %1</source>
        <translation>sin noticias desde hace %1</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>paste a file or image</source>
        <translation>pegar un archivo o imagen</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>pausing</source>
        <translation>pausando</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>tiempo agotado</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>hoy, %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>waits for its answers</source>
        <translation>espera sus respuestas</translation>
    </message>
    <message>
        <source>waits for your answer</source>
        <translation>espera su respuesta</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>ayer, %1</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %Ln more</source>
        <translation><numerusform>{name} y %Ln más</numerusform><numerusform>{name} y %Ln más</numerusform></translation>
    </message>
</context>
<context>
    <name>ReadingAgain</name>
    <message>
        <source>No document can be read again.</source>
        <translation>Ningún documento se puede leer de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln documents again?</source>
        <translation><numerusform>¿Leer %Ln documento de nuevo?</numerusform><numerusform>¿Leer %Ln documentos de nuevo?</numerusform></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>The API reads again, in a session of its own; that costs as much as the first time.</source>
        <translation>La API lee de nuevo, en una sesión propia; cuesta tanto como la primera vez.</translation>
    </message>
    <message>
        <source>The local engine reads again, in a session of its own; nothing leaves this computer.</source>
        <translation>El motor local lee de nuevo, en una sesión propia; nada sale de este equipo.</translation>
    </message>
    <message>
        <source>What you corrected is carried over. Values that you confirmed stay until the new ones say the same, or are confirmed.</source>
        <translation>Lo que corrigió se traslada. Los valores confirmados permanecen hasta que los nuevos digan lo mismo o se confirmen.</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>%Ln readings</source>
        <translation><numerusform>%Ln medición</numerusform><numerusform>%Ln mediciones</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln readings are not confirmed yet</source>
        <translation><numerusform>%Ln medición aún no está confirmada</numerusform><numerusform>%Ln mediciones aún no están confirmadas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln readings in {unit} are not joined</source>
        <translation><numerusform>%Ln medición en {unit} no está unida</numerusform><numerusform>%Ln mediciones en {unit} no están unidas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports</source>
        <translation><numerusform>%Ln informe</numerusform><numerusform>%Ln informes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports to ask about</source>
        <translation><numerusform>%Ln informe por preguntar</numerusform><numerusform>%Ln informes por preguntar</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln tests</source>
        <translation><numerusform>%Ln prueba</numerusform><numerusform>%Ln pruebas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln values</source>
        <translation><numerusform>%Ln valor</numerusform><numerusform>%Ln valores</numerusform></translation>
    </message>
    <message>
        <source>1 y</source>
        <translation>1 a</translation>
    </message>
    <message>
        <source>3 y</source>
        <translation>3 a</translation>
    </message>
    <message>
        <source>5 y</source>
        <translation>5 a</translation>
    </message>
    <message>
        <source>Abnormal</source>
        <translation>Anormal</translation>
    </message>
    <message>
        <source>Above range</source>
        <translation>Por encima</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All tests of {name}</source>
        <translation>Todas las pruebas de {name}</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Alergia</translation>
    </message>
    <message>
        <source>Autoantibodies</source>
        <translation>Autoanticuerpos</translation>
    </message>
    <message>
        <source>Below range</source>
        <translation>Por debajo</translation>
    </message>
    <message>
        <source>Blood count</source>
        <translation>Hemograma</translation>
    </message>
    <message>
        <source>Blood gases</source>
        <translation>Gasometría</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>Hueso</translation>
    </message>
    <message>
        <source>Changes of people…</source>
        <translation>Cambios de personas…</translation>
    </message>
    <message>
        <source>Coagulation</source>
        <translation>Coagulación</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Extracción</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Copy the plot in words</source>
        <translation>Copiar la curva en palabras</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>Fármacos</translation>
    </message>
    <message>
        <source>Electrolytes</source>
        <translation>Electrolitos</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export (Ctrl+E)</source>
        <translation>Exportar (Ctrl+E)</translation>
    </message>
    <message>
        <source>Find a test</source>
        <translation>Buscar una prueba</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Go to Review</source>
        <translation>Ir a Revisar</translation>
    </message>
    <message>
        <source>Heart and muscle</source>
        <translation>Corazón y músculo</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Hormones</source>
        <translation>Hormonas</translation>
    </message>
    <message>
        <source>Immunoglobulins and complement</source>
        <translation>Inmunoglobulinas y complemento</translation>
    </message>
    <message>
        <source>In range</source>
        <translation>Dentro del rango</translation>
    </message>
    <message>
        <source>Infection</source>
        <translation>Infección</translation>
    </message>
    <message>
        <source>Iron and blood formation</source>
        <translation>Hierro y hematopoyesis</translation>
    </message>
    <message>
        <source>Its readings are words, or have no date. They are listed below.</source>
        <translation>Sus mediciones son palabras o no tienen fecha. Figuran abajo.</translation>
    </message>
    <message>
        <source>Kidney</source>
        <translation>Riñón</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>Lipids</source>
        <translation>Lípidos</translation>
    </message>
    <message>
        <source>Liver, pancreas, enzymes</source>
        <translation>Hígado, páncreas, enzimas</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Merge with another person…</source>
        <translation>Unir con otra persona…</translation>
    </message>
    <message>
        <source>Metabolism</source>
        <translation>Metabolismo</translation>
    </message>
    <message>
        <source>Move reports to another person…</source>
        <translation>Mover informes a otra persona…</translation>
    </message>
    <message>
        <source>No confirmed values yet</source>
        <translation>Aún no hay valores confirmados</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>No person</source>
        <translation>Ninguna persona</translation>
    </message>
    <message>
        <source>No test has these words in its name.</source>
        <translation>Ninguna prueba tiene estas palabras en su nombre.</translation>
    </message>
    <message>
        <source>No test matches</source>
        <translation>Ninguna prueba coincide</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>No exportado</translation>
    </message>
    <message>
        <source>Not medical advice.</source>
        <translation>No es consejo médico.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Nothing to draw</source>
        <translation>Nada que dibujar</translation>
    </message>
    <message>
        <source>Only a limit is printed</source>
        <translation>Solo hay un límite impreso</translation>
    </message>
    <message>
        <source>Other samples</source>
        <translation>Otras muestras</translation>
    </message>
    <message>
        <source>Other tests</source>
        <translation>Otras pruebas</translation>
    </message>
    <message>
        <source>Out of range</source>
        <translation>Fuera de rango</translation>
    </message>
    <message>
        <source>Person renamed</source>
        <translation>Nombre de la persona cambiado</translation>
    </message>
    <message>
        <source>Person: {name}</source>
        <translation>Persona: {name}</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>Plot and readings</source>
        <translation>Curva y mediciones</translation>
    </message>
    <message>
        <source>Plot of {name}</source>
        <translation>Curva de {name}</translation>
    </message>
    <message>
        <source>Proteins</source>
        <translation>Proteínas</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Medición</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Mediciones</translation>
    </message>
    <message>
        <source>Readings in {units} are drawn in {unit}; the table shows them as printed</source>
        <translation>Las mediciones en {units} se dibujan en {unit}; la tabla las muestra como están impresas</translation>
    </message>
    <message>
        <source>Reference range: above {limit}</source>
        <translation>Intervalo de referencia: más de {limit}</translation>
    </message>
    <message>
        <source>Reference range: below {limit}</source>
        <translation>Intervalo de referencia: menos de {limit}</translation>
    </message>
    <message>
        <source>Reference range: {range}</source>
        <translation>Intervalo de referencia: {range}</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar el nombre…</translation>
    </message>
    <message>
        <source>Reports moved</source>
        <translation>Informes movidos</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Results cannot be read</source>
        <translation>No se pueden leer los resultados</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Show all tests</source>
        <translation>Mostrar todas las pruebas</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show {unit}</source>
        <translation>Mostrar {unit}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Stool</source>
        <translation>Heces</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Tests and readings</source>
        <translation>Pruebas y mediciones</translation>
    </message>
    <message>
        <source>The database did not answer. Nothing is lost.</source>
        <translation>La base de datos no respondió. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>This test only</source>
        <translation>Solo esta prueba</translation>
    </message>
    <message>
        <source>Thyroid</source>
        <translation>Tiroides</translation>
    </message>
    <message>
        <source>Trace elements</source>
        <translation>Oligoelementos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Tumour markers</source>
        <translation>Marcadores tumorales</translation>
    </message>
    <message>
        <source>Two people are one now</source>
        <translation>Dos personas son ahora una</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Urine</source>
        <translation>Orina</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Values appear here once you have confirmed their report.</source>
        <translation>Los valores aparecen aquí cuando haya confirmado su informe.</translation>
    </message>
    <message>
        <source>Vitamins</source>
        <translation>Vitaminas</translation>
    </message>
    <message numerus="yes">
        <source>Who is this? %Ln reports…</source>
        <translation><numerusform>¿Quién es? %Ln informe…</numerusform><numerusform>¿Quién es? %Ln informes…</numerusform></translation>
    </message>
    <message>
        <source>Zoom with the mouse</source>
        <translation>Ampliar con el ratón</translation>
    </message>
    <message>
        <source>drawn as {amount}</source>
        <translation>dibujado como {amount}</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>en descenso</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>de {first} a {last}</translation>
    </message>
    <message>
        <source>last {value}</source>
        <translation>último {value}</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>sin unidad</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>not reviewed yet</source>
        <translation>sin revisar aún</translation>
    </message>
    <message>
        <source>range {range}</source>
        <translation>rango {range}</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>en aumento</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>estable</translation>
    </message>
    <message>
        <source>{change} since {day}</source>
        <translation>{change} desde {day}</translation>
    </message>
    <message>
        <source>{count} above range</source>
        <translation>{count} por encima del rango</translation>
    </message>
    <message>
        <source>{count} below range</source>
        <translation>{count} por debajo del rango</translation>
    </message>
    <message>
        <source>{count} not confirmed</source>
        <translation>{count} sin confirmar</translation>
    </message>
    <message>
        <source>{file}, p. {page}</source>
        <translation>{file}, pág. {page}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>{name}, {readings}, no numbers to draw</source>
        <translation>{name}, {readings}, sin números que dibujar</translation>
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
        <translation><numerusform>%Ln corrección no encontró fila</numerusform><numerusform>%Ln correcciones no encontraron fila</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln results</source>
        <translation><numerusform>%Ln resultado</numerusform><numerusform>%Ln resultados</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are still to be checked</source>
        <translation><numerusform>%Ln fila aún por revisar</numerusform><numerusform>%Ln filas aún por revisar</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows removed</source>
        <translation><numerusform>%Ln fila quitada</numerusform><numerusform>%Ln filas quitadas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation><numerusform>%Ln por revisar</numerusform><numerusform>%Ln por revisar</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln values are not on the page</source>
        <translation><numerusform>%Ln valor no está en la página</numerusform><numerusform>%Ln valores no están en la página</numerusform></translation>
    </message>
    <message>
        <source>A name has letters</source>
        <translation>Un nombre tiene letras</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>Una persona nueva</translation>
    </message>
    <message>
        <source>A result needs a value, such as {example} or negative</source>
        <translation>Un resultado necesita un valor, como {example} o negativo</translation>
    </message>
    <message>
        <source>A row without a test</source>
        <translation>Una fila sin prueba</translation>
    </message>
    <message>
        <source>A test needs a name</source>
        <translation>Una prueba necesita un nombre</translation>
    </message>
    <message>
        <source>A unit has letters or %, such as mmol/L, and no value</source>
        <translation>Una unidad tiene letras o %, como mmol/L, y ningún valor</translation>
    </message>
    <message>
        <source>Abnormal</source>
        <translation>Anormal</translation>
    </message>
    <message>
        <source>Accept all checked</source>
        <translation>Aceptar todo lo comprobado</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Añadir una fila</translation>
    </message>
    <message>
        <source>Add a row (Ctrl+N)</source>
        <translation>Añadir una fila (Ctrl+N)</translation>
    </message>
    <message>
        <source>Add an empty row</source>
        <translation>Añadir una fila vacía</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Añadir fila</translation>
    </message>
    <message>
        <source>All unreviewed reports</source>
        <translation>Todos los informes sin revisar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Elegir columnas</translation>
    </message>
    <message>
        <source>Choose one from the list</source>
        <translation>Elija uno de la lista</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Extracción</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Compare it with the page.</source>
        <translation>Compárelo con la página.</translation>
    </message>
    <message>
        <source>Compare name and unit with the page.</source>
        <translation>Compare nombre y unidad con la página.</translation>
    </message>
    <message>
        <source>Compare the name with the page.</source>
        <translation>Compare el nombre con la página.</translation>
    </message>
    <message>
        <source>Compare the range with the page.</source>
        <translation>Compare el rango con la página.</translation>
    </message>
    <message>
        <source>Compare the row with the page.</source>
        <translation>Compare la fila con la página.</translation>
    </message>
    <message>
        <source>Compare the unit with the page.</source>
        <translation>Compare la unidad con la página.</translation>
    </message>
    <message>
        <source>Compare unit and range with the page.</source>
        <translation>Compare unidad y rango con la página.</translation>
    </message>
    <message>
        <source>Compare value and unit with the page.</source>
        <translation>Compare valor y unidad con la página.</translation>
    </message>
    <message>
        <source>Conf.</source>
        <translation>Conf.</translation>
    </message>
    <message>
        <source>Confirm anyway</source>
        <translation>Confirmar igualmente</translation>
    </message>
    <message>
        <source>Confirm anyway?</source>
        <translation>¿Confirmar igualmente?</translation>
    </message>
    <message>
        <source>Confirm report</source>
        <translation>Confirmar informe</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Draw a box around it on the page.</source>
        <translation>Trace un recuadro alrededor en la página.</translation>
    </message>
    <message>
        <source>Draw a box around the missing row on the page; it is read and added to the table.</source>
        <translation>Trace en la página un recuadro alrededor de la fila que falta; se lee y se añade a la tabla.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit again</source>
        <translation>Editar de nuevo</translation>
    </message>
    <message>
        <source>Engine read {value}</source>
        <translation>El motor leyó {value}</translation>
    </message>
    <message>
        <source>Every report is reviewed</source>
        <translation>Todos los informes están revisados</translation>
    </message>
    <message>
        <source>Far from the last value</source>
        <translation>Lejos del último valor</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Mujer</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Flag and range disagree</source>
        <translation>La marca y el rango no concuerdan</translation>
    </message>
    <message>
        <source>Found on the page</source>
        <translation>Encontrado en la página</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>De ahora en adelante</translation>
    </message>
    <message>
        <source>Go to Process</source>
        <translation>Ir a Procesar</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Is “{printed}” always {name}?</source>
        <translation>¿Es «{printed}» siempre {name}?</translation>
    </message>
    <message>
        <source>It is a report of</source>
        <translation>Es un informe de</translation>
    </message>
    <message>
        <source>It may belong to another test or person.</source>
        <translation>Quizá sea de otra prueba o persona.</translation>
    </message>
    <message>
        <source>Its lower limit is above the upper one.</source>
        <translation>Su límite inferior está por encima del superior.</translation>
    </message>
    <message>
        <source>Its values differ.</source>
        <translation>Sus valores difieren.</translation>
    </message>
    <message>
        <source>Join with the next report</source>
        <translation>Unir con el informe siguiente</translation>
    </message>
    <message>
        <source>Keep {value}</source>
        <translation>Conservar {value}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Hombre</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Move this report</source>
        <translation>Mover este informe</translation>
    </message>
    <message>
        <source>Move to another person…</source>
        <translation>Mover a otra persona…</translation>
    </message>
    <message>
        <source>Name of the new person</source>
        <translation>Nombre de la persona nueva</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next page (Page down)</source>
        <translation>Página siguiente (Av Pág)</translation>
    </message>
    <message>
        <source>Next report</source>
        <translation>Informe siguiente</translation>
    </message>
    <message>
        <source>Next to check</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next to check (F8)</source>
        <translation>Siguiente valor por revisar (F8)</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>No test could be read in it. Draw another one, or type the row in.</source>
        <translation>No se pudo leer ninguna prueba en él. Trace otro o escriba la fila.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>No indicado</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>Nothing read in this box</source>
        <translation>No se leyó nada en este recuadro</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>Nada que revisar</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Nada que revisar</translation>
    </message>
    <message>
        <source>Numbers beside the value were not read</source>
        <translation>No se leyeron números junto al valor</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Solo aquí</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Other values of the report lead to another one.</source>
        <translation>Otros valores del informe llevan a otro.</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Otro…</translation>
    </message>
    <message>
        <source>Out of range, but not marked</source>
        <translation>Fuera de rango, pero sin marcar</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Page and results</source>
        <translation>Página y resultados</translation>
    </message>
    <message>
        <source>Page controls</source>
        <translation>Controles de página</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Previous page (Page up)</source>
        <translation>Página anterior (Re Pág)</translation>
    </message>
    <message>
        <source>Previous report</source>
        <translation>Informe anterior</translation>
    </message>
    <message>
        <source>Read from the box you drew</source>
        <translation>Leído del recuadro que trazó</translation>
    </message>
    <message>
        <source>Read {value}, the page shows {shown}.</source>
        <translation>Leído {value}, la página muestra {shown}.</translation>
    </message>
    <message>
        <source>Read {value}, {percent} % sure.</source>
        <translation>Leído {value}, {percent} % de seguridad.</translation>
    </message>
    <message>
        <source>Read {value}.</source>
        <translation>Leído {value}.</translation>
    </message>
    <message>
        <source>Reading the box</source>
        <translation>Leyendo el recuadro</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Quitar fila</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Report confirmed</source>
        <translation>Informe confirmado</translation>
    </message>
    <message>
        <source>Report moved</source>
        <translation>Informe movido</translation>
    </message>
    <message>
        <source>Report of another session</source>
        <translation>Informe de otra sesión</translation>
    </message>
    <message>
        <source>Report split</source>
        <translation>Informe dividido</translation>
    </message>
    <message>
        <source>Report {number} of {total}</source>
        <translation>Informe {number} de {total}</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Reports appear here as soon as a file is read.</source>
        <translation>Los informes aparecen aquí en cuanto se lee un archivo.</translation>
    </message>
    <message>
        <source>Reports cannot be read</source>
        <translation>No se pueden leer los informes</translation>
    </message>
    <message>
        <source>Reports joined</source>
        <translation>Informes unidos</translation>
    </message>
    <message>
        <source>Reports reviewed</source>
        <translation>Informes revisados</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Review progress</source>
        <translation>Progreso de la revisión</translation>
    </message>
    <message>
        <source>Row {row} needs a name.</source>
        <translation>La fila {row} necesita un nombre.</translation>
    </message>
    <message>
        <source>Row {row}, {column}: the report keeps {value}.</source>
        <translation>Fila {row}, {column}: el informe conserva {value}.</translation>
    </message>
    <message>
        <source>Row {row}: the engine read {value} and did not say where it stands.</source>
        <translation>Fila {row}: el motor leyó {value} y no dijo dónde está.</translation>
    </message>
    <message>
        <source>Row {row}: the engine read {value} and is {percent} % sure of this line.</source>
        <translation>Fila {row}: el motor leyó {value} y está seguro al {percent} % de esta línea.</translation>
    </message>
    <message>
        <source>Row {row}: the engine read {value}.</source>
        <translation>Fila {row}: el motor leyó {value}.</translation>
    </message>
    <message>
        <source>Row {row}: the engine read {value}; this line of page {page} does not show it.</source>
        <translation>Fila {row}: el motor leyó {value}; esta línea de la página {page} no lo muestra.</translation>
    </message>
    <message>
        <source>Row {row}: the engine read {value}; this line of page {page} shows {shown}.</source>
        <translation>Fila {row}: el motor leyó {value}; esta línea de la página {page} muestra {shown}.</translation>
    </message>
    <message>
        <source>Row {row}: the report marks {value} as {flag}; its range is {range}.</source>
        <translation>Fila {row}: el informe marca {value} como {flag}; su rango es {range}.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Session of {day}</source>
        <translation>Sesión: {day}</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Split report at this row</source>
        <translation>Dividir el informe en esta fila</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>The collection lies before the birth</source>
        <translation>La extracción es anterior al nacimiento</translation>
    </message>
    <message>
        <source>The database did not answer. Nothing is lost; what was confirmed is kept.</source>
        <translation>La base de datos no respondió. No se ha perdido nada; lo confirmado se conserva.</translation>
    </message>
    <message>
        <source>The decimal point may be elsewhere</source>
        <translation>La coma decimal puede estar en otro lugar</translation>
    </message>
    <message>
        <source>The digits make no number</source>
        <translation>Las cifras no forman un número</translation>
    </message>
    <message>
        <source>The engine read nothing here</source>
        <translation>El motor no leyó nada aquí</translation>
    </message>
    <message>
        <source>The line on the page</source>
        <translation>La línea en la página</translation>
    </message>
    <message>
        <source>The lower limit is above the upper one</source>
        <translation>El límite inferior está por encima del superior</translation>
    </message>
    <message>
        <source>The name is no known test</source>
        <translation>El nombre no es una prueba conocida</translation>
    </message>
    <message>
        <source>The next reports that print it are understood so.</source>
        <translation>Los próximos informes que lo impriman se entienden así.</translation>
    </message>
    <message>
        <source>The number alone is beyond its range.</source>
        <translation>El número solo está fuera de su rango.</translation>
    </message>
    <message>
        <source>The range could not be understood</source>
        <translation>No se pudo entender el rango</translation>
    </message>
    <message>
        <source>The range is upside down</source>
        <translation>El rango está invertido</translation>
    </message>
    <message>
        <source>The range seems to be in another unit</source>
        <translation>El rango parece estar en otra unidad</translation>
    </message>
    <message>
        <source>The report keeps the name that it prints. This can be undone.</source>
        <translation>El informe conserva el nombre impreso. Se puede deshacer.</translation>
    </message>
    <message>
        <source>The report marks other values that are out of range.</source>
        <translation>El informe marca otros valores fuera de rango.</translation>
    </message>
    <message>
        <source>The row appears in a moment.</source>
        <translation>La fila aparece en un momento.</translation>
    </message>
    <message>
        <source>The row is taller than the others.</source>
        <translation>La fila es más alta que las demás.</translation>
    </message>
    <message>
        <source>The row may hold parts of two</source>
        <translation>La fila puede contener partes de dos</translation>
    </message>
    <message>
        <source>The sign may be a mark</source>
        <translation>El signo puede ser una marca</translation>
    </message>
    <message>
        <source>The test is not measured in this unit</source>
        <translation>La prueba no se mide en esta unidad</translation>
    </message>
    <message>
        <source>The test stands here twice</source>
        <translation>La prueba aparece aquí dos veces</translation>
    </message>
    <message>
        <source>The unit is missing</source>
        <translation>Falta la unidad</translation>
    </message>
    <message>
        <source>The unit is not known</source>
        <translation>La unidad no es conocida</translation>
    </message>
    <message>
        <source>The value does not agree with others</source>
        <translation>El valor no concuerda con otros</translation>
    </message>
    <message>
        <source>The value is beyond what is possible</source>
        <translation>El valor supera lo posible</translation>
    </message>
    <message>
        <source>They may be its range. Compare the row with the page.</source>
        <translation>Pueden ser su intervalo. Compare la fila con la página.</translation>
    </message>
    <message>
        <source>This date is in the future</source>
        <translation>Esta fecha está en el futuro</translation>
    </message>
    <message>
        <source>This date is too long ago</source>
        <translation>Esta fecha es demasiado antigua</translation>
    </message>
    <message>
        <source>This is no date; type one such as {example}</source>
        <translation>No es una fecha; escriba una como {example}</translation>
    </message>
    <message>
        <source>This is no number; type one such as {example} or &lt; {example}</source>
        <translation>No es un número; escriba uno como {example} o &lt; {example}</translation>
    </message>
    <message>
        <source>This is no range; type one such as 15–150 or &lt; 5</source>
        <translation>No es un rango; escriba uno como 15–150 o &lt; 5</translation>
    </message>
    <message>
        <source>This is too long; use at most 200 characters</source>
        <translation>Es demasiado largo; como mucho 200 caracteres</translation>
    </message>
    <message>
        <source>This page cannot be drawn</source>
        <translation>Esta página no se puede dibujar</translation>
    </message>
    <message>
        <source>This report writes decimals as in {example}</source>
        <translation>Este informe escribe los decimales como en {example}</translation>
    </message>
    <message>
        <source>This test needs a unit.</source>
        <translation>Esta prueba necesita una unidad.</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Turn the view (Ctrl R)</source>
        <translation>Girar la vista (Ctrl R)</translation>
    </message>
    <message>
        <source>Type the test</source>
        <translation>Escribir la prueba</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Use {value}</source>
        <translation>Usar {value}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Value not found on the page</source>
        <translation>Valor no encontrado en la página</translation>
    </message>
    <message>
        <source>Value read with little confidence</source>
        <translation>Valor leído con poca seguridad</translation>
    </message>
    <message>
        <source>What was read from it is in the table and can be checked against the file itself.</source>
        <translation>Lo leído de ella está en la tabla y se puede comprobar con el propio archivo.</translation>
    </message>
    <message>
        <source>With its point elsewhere the value would be usual.</source>
        <translation>Con la coma en otro lugar el valor sería habitual.</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl +)</source>
        <translation>Ampliar (Ctrl +)</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl −)</source>
        <translation>Reducir (Ctrl −)</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>editar</translation>
    </message>
    <message>
        <source>edited by you</source>
        <translation>editado por usted</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>found on the page</source>
        <translation>encontrado en la página</translation>
    </message>
    <message>
        <source>mark checked</source>
        <translation>marcar como revisado</translation>
    </message>
    <message>
        <source>not found on the page</source>
        <translation>no encontrado en la página</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>row</source>
        <translation>fila</translation>
    </message>
    <message>
        <source>row {row} of {rows}</source>
        <translation>fila {row} de {rows}</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>zoom</translation>
    </message>
    <message>
        <source>{reviewed} of {total} reviewed</source>
        <translation>{reviewed} de {total} revisados</translation>
    </message>
    <message>
        <source>{value} is marked {flag}; range {range}.</source>
        <translation>{value} está marcado {flag}; rango {range}.</translation>
    </message>
</context>
<context>
    <name>SavedNote</name>
    <message>
        <source>Changes are saved as you make them</source>
        <translation>Se guarda al cambiar</translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z undoes it for 10 s</source>
        <translation>Guardado. Ctrl+Z lo deshace durante 10 s</translation>
    </message>
    <message>
        <source>The last change was undone</source>
        <translation>Se deshizo el último cambio</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message numerus="yes">
        <source>%Ln documents are not in the index yet</source>
        <translation><numerusform>%Ln documento aún no está en el índice</numerusform><numerusform>%Ln documentos aún no están en el índice</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries found</source>
        <translation><numerusform>%Ln entrada encontrada</numerusform><numerusform>%Ln entradas encontradas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln passages are found by words alone yet</source>
        <translation><numerusform>%Ln pasaje aún solo se encuentra por palabras</numerusform><numerusform>%Ln pasajes aún solo se encuentran por palabras</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln readings</source>
        <translation><numerusform>%Ln medición</numerusform><numerusform>%Ln mediciones</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports</source>
        <translation><numerusform>%Ln informe</numerusform><numerusform>%Ln informes</numerusform></translation>
    </message>
    <message>
        <source>By words and meaning</source>
        <translation>Por palabras y significado</translation>
    </message>
    <message>
        <source>By words; looking for the meaning</source>
        <translation>Por palabras; buscando el significado</translation>
    </message>
    <message>
        <source>Each word must begin a word of a name, or of one passage of a document. Fewer or shorter words find more.</source>
        <translation>Cada palabra debe empezar una palabra de un nombre o de un mismo pasaje de un documento. Menos palabras o más cortas encuentran más.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Found by words alone: {reason}</source>
        <translation>Encontrado solo por palabras: {reason}</translation>
    </message>
    <message>
        <source>Letters and digits are looked for; signs alone are not.</source>
        <translation>Se buscan letras y cifras, no signos solos.</translation>
    </message>
    <message>
        <source>Names of people, tests and files, and what stands in documents. Words in quotes stand side by side.</source>
        <translation>Nombres de personas, pruebas y archivos, y lo que dicen los documentos. Las palabras entre comillas van juntas.</translation>
    </message>
    <message>
        <source>No word to look for</source>
        <translation>Ninguna palabra que buscar</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Nothing has these words</source>
        <translation>Nada contiene estas palabras</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln words are looked for</source>
        <translation><numerusform>Solo se busca la primera %Ln palabra</numerusform><numerusform>Solo se buscan las primeras %Ln palabras</numerusform></translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Procesar</translation>
    </message>
    <message>
        <source>Rebuild the search index</source>
        <translation>Reconstruir el índice de búsqueda</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Search people, tests, files and text</source>
        <translation>Buscar personas, pruebas, archivos y texto</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Text in documents</source>
        <translation>Texto en documentos</translation>
    </message>
    <message>
        <source>The index is being rebuilt</source>
        <translation>Se está reconstruyendo el índice</translation>
    </message>
    <message>
        <source>The search has no answer</source>
        <translation>La búsqueda no tiene respuesta</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>added {date}</source>
        <translation>añadido {date}</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>nacimiento {date}</translation>
    </message>
    <message>
        <source>by its meaning</source>
        <translation>por su significado</translation>
    </message>
    <message>
        <source>last {date}</source>
        <translation>último {date}</translation>
    </message>
    <message>
        <source>opens {place}</source>
        <translation>abre {place}</translation>
    </message>
    <message>
        <source>the first {number}</source>
        <translation>los primeros {number}</translation>
    </message>
    <message>
        <source>{file}, page {page}</source>
        <translation>{file}, página {page}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter open   Esc close</source>
        <translation>↑ ↓ elegir   Intro abrir   Esc cerrar</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
</context>
<context>
    <name>SessionControl</name>
    <message>
        <source>A file that is being read, or was read, is not replaced.</source>
        <translation>Un archivo que se lee o se leyó no se sustituye.</translation>
    </message>
    <message>
        <source>None of these files can be tried again.</source>
        <translation>Ninguno de estos archivos se puede reintentar.</translation>
    </message>
    <message>
        <source>This file does not ask for a password.</source>
        <translation>Este archivo no pide contraseña.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%Ln reports</source>
        <translation><numerusform>%Ln informe</numerusform><numerusform>%Ln informes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation><numerusform>%Ln sesión</numerusform><numerusform>%Ln sesiones</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln values</source>
        <translation><numerusform>%Ln valor</numerusform><numerusform>%Ln valores</numerusform></translation>
    </message>
    <message>
        <source>0 for none; it can be resumed then</source>
        <translation>0 para ninguno; después se puede reanudar</translation>
    </message>
    <message>
        <source>1 to 64</source>
        <translation>1 a 64</translation>
    </message>
    <message>
        <source>1 to 64, beside those read here</source>
        <translation>1 a 64, además de los leídos aquí</translation>
    </message>
    <message>
        <source>24 words</source>
        <translation>24 palabras</translation>
    </message>
    <message>
        <source>24 words that open your data and its backups elsewhere</source>
        <translation>24 palabras que abren sus datos y sus copias en otro equipo</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de la API</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Address missing</source>
        <translation>Falta la dirección</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Always send pictures</source>
        <translation>Enviar siempre imágenes</translation>
    </message>
    <message>
        <source>An address is needed to look.</source>
        <translation>Hace falta una dirección para mirar.</translation>
    </message>
    <message>
        <source>Any server that speaks the chat API: a provider or one you run yourself.</source>
        <translation>Cualquier servidor que hable la API de chat: un proveedor o uno propio.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Ask before so many pages are sent</source>
        <translation>Preguntar antes de enviar tantas páginas</translation>
    </message>
    <message>
        <source>Asking the system keyring…</source>
        <translation>Consultando el almacén de claves del sistema…</translation>
    </message>
    <message>
        <source>Asks for the list of models; sends no report.</source>
        <translation>Pide la lista de modelos; no envía ningún informe.</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Hacer copia ahora…</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Hacer copia en</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL base</translation>
    </message>
    <message>
        <source>Black out names and identifiers before sending</source>
        <translation>Tachar nombres e identificadores antes de enviar</translation>
    </message>
    <message>
        <source>Blacked out where found; some can be missed</source>
        <translation>Tachados donde se encuentran; alguno puede escaparse</translation>
    </message>
    <message>
        <source>Calls at the same time</source>
        <translation>Llamadas a la vez</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Cancelar la prueba</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change the key?</source>
        <translation>¿Cambiar la clave?</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Choose a folder to watch</source>
        <translation>Elegir una carpeta que vigilar</translation>
    </message>
    <message>
        <source>Choose a folder with OCR models</source>
        <translation>Elegir una carpeta con modelos de OCR</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>Connected, {ms} ms</source>
        <translation>Conectado, {ms} ms</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Darker pages in the dark theme</source>
        <translation>Páginas más oscuras en el tema oscuro</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Data and backup</source>
        <translation>Datos y copia de seguridad</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Delete all data</source>
        <translation>Eliminar todos los datos</translation>
    </message>
    <message>
        <source>Delete all data?</source>
        <translation>¿Eliminar todos los datos?</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Eliminar todo</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Embeddings model</source>
        <translation>Modelo de embeddings</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Everything in {old} is copied to {new} and compared; only then the new folder is used. The window closes meanwhile and opens again.</source>
        <translation>Todo lo de {old} se copia a {new} y se compara; solo entonces se usa la carpeta nueva. La ventana se cierra mientras tanto y vuelve a abrirse.</translation>
    </message>
    <message>
        <source>Everything is encrypted with a new key; that needs as much free disk as the data takes. The window closes meanwhile and opens again. The recovery phrase is another one then.</source>
        <translation>Todo se cifra con una clave nueva; necesita tanto disco libre como ocupan los datos. La ventana se cierra mientras tanto y vuelve a abrirse. La frase de recuperación será otra.</translation>
    </message>
    <message>
        <source>File names, notes, past results</source>
        <translation>Nombres de archivo, notas, resultados anteriores</translation>
    </message>
    <message>
        <source>Files are being read.</source>
        <translation>Se están leyendo archivos.</translation>
    </message>
    <message>
        <source>Files at the same time</source>
        <translation>Archivos a la vez</translation>
    </message>
    <message>
        <source>Files of the API at the same time</source>
        <translation>Archivos de la API a la vez</translation>
    </message>
    <message>
        <source>Finds passages that mean what you look for, though they have other words. A model at the address of the API turns text into vectors for that, whichever engine reads.</source>
        <translation>Encuentra pasajes que significan lo buscado aunque usen otras palabras. Para ello un modelo en la dirección de la API convierte el texto en vectores, lea el motor que lea.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folders in it too</source>
        <translation>También sus subcarpetas</translation>
    </message>
    <message>
        <source>Free software under the GNU Affero General Public License, version 3 or later.</source>
        <translation>Software libre bajo la GNU Affero General Public License, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>From the environment variable {name}; nothing is kept.</source>
        <translation>De la variable de entorno {name}; no se guarda nada.</translation>
    </message>
    <message>
        <source>Go on after an interruption</source>
        <translation>Seguir tras una interrupción</translation>
    </message>
    <message>
        <source>Goes into the system keyring, and nowhere else.</source>
        <translation>Va al almacén de claves del sistema y a ningún otro sitio.</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Ocultar lo escrito</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icono en la bandeja</translation>
    </message>
    <message>
        <source>Import results</source>
        <translation>Importar resultados</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Is there a newer version?</source>
        <translation>¿Hay una versión más nueva?</translation>
    </message>
    <message>
        <source>It must begin with https://.</source>
        <translation>Debe empezar por https://.</translation>
    </message>
    <message>
        <source>Keep key</source>
        <translation>Guardar la clave</translation>
    </message>
    <message>
        <source>Keep this computer awake</source>
        <translation>Mantener despierto el equipo</translation>
    </message>
    <message>
        <source>Kept in the system keyring, for {host} only.</source>
        <translation>En el almacén de claves del sistema, solo para {host}.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Key missing</source>
        <translation>Falta la clave</translation>
    </message>
    <message>
        <source>Labstream's JSON, or FHIR R4 of any program</source>
        <translation>JSON de Labstream o FHIR R4 de cualquier programa</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Archivo más grande</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Limits hold for the next files; those being read keep theirs.</source>
        <translation>Los límites valen para los próximos archivos; los que se leen conservan los suyos.</translation>
    </message>
    <message>
        <source>List of releases</source>
        <translation>Lista de versiones</translation>
    </message>
    <message>
        <source>Local engine</source>
        <translation>Motor local</translation>
    </message>
    <message>
        <source>Longest download</source>
        <translation>Descarga más larga</translation>
    </message>
    <message>
        <source>Longest session</source>
        <translation>Sesión más larga</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Mirar ahora</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>Memory per reader</source>
        <translation>Memoria por lector</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Most pages per file</source>
        <translation>Máximo de páginas por archivo</translation>
    </message>
    <message>
        <source>Most servers on this computer need none.</source>
        <translation>La mayoría de servidores de este equipo no la necesitan.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Move the data folder</source>
        <translation>Mover la carpeta de datos</translation>
    </message>
    <message>
        <source>Move to this empty folder</source>
        <translation>Mover a esta carpeta vacía</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Name, date of birth, identifiers</source>
        <translation>Nombre, fecha de nacimiento, identificadores</translation>
    </message>
    <message>
        <source>Names, birth dates and identifiers are blacked out where found; some can be missed.</source>
        <translation>Nombres, fechas de nacimiento e identificadores se tachan donde se encuentran; alguno puede escaparse.</translation>
    </message>
    <message>
        <source>Names, birth dates and identifiers are sent as they stand on the page.</source>
        <translation>Nombres, fechas de nacimiento e identificadores se envían tal como están en la página.</translation>
    </message>
    <message>
        <source>No setting matches</source>
        <translation>Ningún ajuste coincide</translation>
    </message>
    <message>
        <source>No: this is the newest version.</source>
        <translation>No: esta es la versión más nueva.</translation>
    </message>
    <message>
        <source>None is sent</source>
        <translation>No se envía ninguna</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguna aún</translation>
    </message>
    <message>
        <source>Not agreed to</source>
        <translation>Sin aceptar</translation>
    </message>
    <message>
        <source>Not agreed to yet</source>
        <translation>Sin aceptar aún</translation>
    </message>
    <message>
        <source>Not looked yet.</source>
        <translation>Sin mirar aún.</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Sin uso</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nada sale de este equipo</translation>
    </message>
    <message>
        <source>OCR models</source>
        <translation>Modelos de OCR</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activada</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Open review when done</source>
        <translation>Abrir la revisión al terminar</translation>
    </message>
    <message>
        <source>OpenAI-compatible API</source>
        <translation>API compatible con OpenAI</translation>
    </message>
    <message>
        <source>Page images</source>
        <translation>Imágenes de página</translation>
    </message>
    <message>
        <source>Page text</source>
        <translation>Texto de página</translation>
    </message>
    <message>
        <source>Pages are read here; text for search goes to {host}</source>
        <translation>Las páginas se leen aquí; el texto para buscar va a {host}</translation>
    </message>
    <message>
        <source>Pages as pictures, files, their names and notes stay here. Each text is sent once; what comes back is kept in the database, and searches are kept until the program ends.</source>
        <translation>Las páginas como imágenes, los archivos, sus nombres y notas se quedan aquí. Cada texto se envía una vez; lo que vuelve se guarda en la base de datos, y las búsquedas hasta cerrar el programa.</translation>
    </message>
    <message>
        <source>Place of the data folder</source>
        <translation>Lugar de la carpeta de datos</translation>
    </message>
    <message>
        <source>Price of tokens in</source>
        <translation>Precio de los tokens de entrada</translation>
    </message>
    <message>
        <source>Price of tokens out</source>
        <translation>Precio de los tokens de salida</translation>
    </message>
    <message>
        <source>Price per million tokens</source>
        <translation>Precio por millón de tokens</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Procesamiento</translation>
    </message>
    <message>
        <source>Read what is in it by itself</source>
        <translation>Leer su contenido por sí solo</translation>
    </message>
    <message>
        <source>Reads pages on this computer. Works without internet and costs nothing.</source>
        <translation>Lee páginas en este equipo. Funciona sin internet y no cuesta nada.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Recovery phrase</source>
        <translation>Frase de recuperación</translation>
    </message>
    <message>
        <source>Recovery phrase of the backup</source>
        <translation>Frase de recuperación de la copia</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir el movimiento</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the API key</source>
        <translation>Quitar la clave de la API</translation>
    </message>
    <message>
        <source>Remove the old files afterwards</source>
        <translation>Quitar después los archivos antiguos</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset {section} to defaults</source>
        <translation>Restablecer {section}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>¿Restaurar esta copia?</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Search by meaning</source>
        <translation>Búsqueda por significado</translation>
    </message>
    <message>
        <source>Send pages to {host}?</source>
        <translation>¿Enviar páginas a {host}?</translation>
    </message>
    <message>
        <source>Send text for search</source>
        <translation>Enviar texto para buscar</translation>
    </message>
    <message>
        <source>Send text for search to {host}?</source>
        <translation>¿Enviar texto para buscar a {host}?</translation>
    </message>
    <message>
        <source>Sent to sign in; kept in the system keyring</source>
        <translation>Se envía para identificarse; está en el almacén de claves del sistema</translation>
    </message>
    <message>
        <source>Sent to sign in; taken from the environment</source>
        <translation>Se envía para identificarse; viene del entorno</translation>
    </message>
    <message>
        <source>Sent to {host}</source>
        <translation>Se envía a {host}</translation>
    </message>
    <message>
        <source>Sent to {host}, on this computer</source>
        <translation>Se envía a {host}, en este equipo</translation>
    </message>
    <message>
        <source>Sent to {host}: pictures of all pages, and their text.</source>
        <translation>Se envía a {host}: imágenes de todas las páginas y su texto.</translation>
    </message>
    <message>
        <source>Sent to {host}: the text of all documents that are here and of those that come, and what you type into the search, without words of the names of people.</source>
        <translation>Se envía a {host}: el texto de todos los documentos que hay y que lleguen, y lo que escriba en la búsqueda, sin palabras de nombres de personas.</translation>
    </message>
    <message>
        <source>Sent to {host}: the text of pages, and pictures of pages without text.</source>
        <translation>Se envía a {host}: el texto de las páginas e imágenes de las páginas sin texto.</translation>
    </message>
    <message>
        <source>Sent where a page has no text</source>
        <translation>Se envía donde una página no tiene texto</translation>
    </message>
    <message>
        <source>Sent where a page has no text, on this computer</source>
        <translation>Se envía donde una página no tiene texto, en este equipo</translation>
    </message>
    <message>
        <source>Sent with the page</source>
        <translation>Se envía con la página</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo escrito</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostrar…</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Se quedan aquí</translation>
    </message>
    <message>
        <source>Stop sending at this cost per month</source>
        <translation>Dejar de enviar con este coste al mes</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Tell when done</source>
        <translation>Avisar al terminar</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Testing, at most 10 s…</source>
        <translation>Probando, 10 s como máximo…</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Text for the search by meaning</source>
        <translation>Texto para la búsqueda por significado</translation>
    </message>
    <message>
        <source>Text is read by {names}</source>
        <translation>El texto lo leen {names}</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>The address gave no version ({failure}). Try again later.</source>
        <translation>La dirección no dio ninguna versión ({failure}). Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The backup takes the place of everything that is stored now, which is kept beside it. The window closes meanwhile and opens again.</source>
        <translation>La copia ocupa el lugar de todo lo guardado ahora, que se conserva al lado. La ventana se cierra mientras tanto y vuelve a abrirse.</translation>
    </message>
    <message>
        <source>The key of this computer does not open this backup. Type the 24 words that were printed with it.</source>
        <translation>La clave de este equipo no abre esta copia. Escriba las 24 palabras que se imprimieron con ella.</translation>
    </message>
    <message>
        <source>The server answered; no report was sent.</source>
        <translation>El servidor respondió; no se envió ningún informe.</translation>
    </message>
    <message>
        <source>The word that deletes everything</source>
        <translation>La palabra que elimina todo</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>These 24 words open your data and its backups on any computer. Write them down in this order and keep them apart from the backups. Whoever has both can read everything; without them a backup cannot be opened elsewhere.</source>
        <translation>Estas 24 palabras abren sus datos y sus copias en cualquier equipo. Anótelas en este orden y guárdelas separadas de las copias. Quien tenga ambas puede leer todo; sin ellas una copia no se puede abrir en otro equipo.</translation>
    </message>
    <message>
        <source>This is Labstream's own folder. Choose another one.</source>
        <translation>Es la carpeta propia de Labstream. Elija otra.</translation>
    </message>
    <message>
        <source>Time limit per file</source>
        <translation>Límite de tiempo por archivo</translation>
    </message>
    <message>
        <source>Time limit per page</source>
        <translation>Límite de tiempo por página</translation>
    </message>
    <message>
        <source>Try another word, or clear the search.</source>
        <translation>Pruebe otra palabra o vacíe la búsqueda.</translation>
    </message>
    <message>
        <source>Type two prices such as 0.40, or empty both for unknown.</source>
        <translation>Escriba dos precios como 0,40, o vacíe ambos si se desconocen.</translation>
    </message>
    <message>
        <source>Type “{word}” to go on</source>
        <translation>Escriba «{word}» para continuar</translation>
    </message>
    <message>
        <source>US$ in</source>
        <translation>US$ entrada</translation>
    </message>
    <message>
        <source>US$ {price} per million tokens; counts towards the limit per month</source>
        <translation>US$ {price} por millón de tokens; cuenta para el límite mensual</translation>
    </message>
    <message>
        <source>US$, 0 for none; {spent} this month</source>
        <translation>US$, 0 para ninguno; {spent} este mes</translation>
    </message>
    <message>
        <source>Use the built-in one</source>
        <translation>Usar el incluido</translation>
    </message>
    <message>
        <source>Use this API</source>
        <translation>Usar esta API</translation>
    </message>
    <message>
        <source>Wait for the end, or cancel them first.</source>
        <translation>Espere a que terminen o cancélelos antes.</translation>
    </message>
    <message>
        <source>Watch folder</source>
        <translation>Carpeta vigilada</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>What is sent where</source>
        <translation>Qué se envía y adónde</translation>
    </message>
    <message>
        <source>What it does not protect</source>
        <translation>De qué no protege</translation>
    </message>
    <message>
        <source>What this protects</source>
        <translation>De qué protege</translation>
    </message>
    <message>
        <source>Where the key lies</source>
        <translation>Dónde está la clave</translation>
    </message>
    <message>
        <source>While files are read</source>
        <translation>Durante la lectura</translation>
    </message>
    <message>
        <source>While reading</source>
        <translation>Al leer</translation>
    </message>
    <message>
        <source>Yes: Labstream {version}.</source>
        <translation>Sí: Labstream {version}.</translation>
    </message>
    <message>
        <source>Your files, their names, notes and past results stay here.</source>
        <translation>Sus archivos, sus nombres, notas y resultados anteriores se quedan aquí.</translation>
    </message>
    <message>
        <source>Your files, their names, notes and past results stay here. The key goes to this host alone.</source>
        <translation>Sus archivos, sus nombres, notas y resultados anteriores se quedan aquí. La clave va solo a este servidor.</translation>
    </message>
    <message>
        <source>a notice with the exact counts</source>
        <translation>un aviso con las cifras exactas</translation>
    </message>
    <message>
        <source>a web address; it is asked when you click, never by itself</source>
        <translation>una dirección web; se consulta al hacer clic, nunca por sí sola</translation>
    </message>
    <message>
        <source>after a 2 s countdown</source>
        <translation>tras una cuenta atrás de 2 s</translation>
    </message>
    <message>
        <source>all below the folder</source>
        <translation>todas las que hay debajo</translation>
    </message>
    <message>
        <source>also of pages that have text; costs more</source>
        <translation>también de páginas con texto; cuesta más</translation>
    </message>
    <message>
        <source>another disk, for example</source>
        <translation>otro disco, por ejemplo</translation>
    </message>
    <message>
        <source>as published for {model}</source>
        <translation>como se publica para {model}</translation>
    </message>
    <message>
        <source>built in: PP-OCRv6 for Latin script</source>
        <translation>incluido: PP-OCRv6 para escritura latina</translation>
    </message>
    <message>
        <source>costs nothing on this computer</source>
        <translation>no cuesta nada en este equipo</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>eliminar</translation>
    </message>
    <message>
        <source>empty: only words are looked for, and nothing is sent</source>
        <translation>vacío: solo se buscan palabras y no se envía nada</translation>
    </message>
    <message>
        <source>encrypt everything anew; older backups keep theirs</source>
        <translation>cifrar todo de nuevo; las copias anteriores conservan la suya</translation>
    </message>
    <message>
        <source>ends in {ending}</source>
        <translation>termina en {ending}</translation>
    </message>
    <message>
        <source>from the next start on</source>
        <translation>desde el próximo inicio</translation>
    </message>
    <message>
        <source>in use: {name}</source>
        <translation>en uso: {name}</translation>
    </message>
    <message>
        <source>its price is not known; with a limit per month nothing is sent</source>
        <translation>su precio se desconoce; con un límite mensual no se envía nada</translation>
    </message>
    <message>
        <source>larger ones are not read</source>
        <translation>los mayores no se leen</translation>
    </message>
    <message>
        <source>last on {day}</source>
        <translation>última el {day}</translation>
    </message>
    <message>
        <source>last on {day}; the next is due</source>
        <translation>última el {day}; ya toca la siguiente</translation>
    </message>
    <message>
        <source>longer ones are not read</source>
        <translation>los más largos no se leen</translation>
    </message>
    <message>
        <source>no sleep while files are read</source>
        <translation>sin suspensión mientras se leen archivos</translation>
    </message>
    <message>
        <source>none is chosen yet</source>
        <translation>aún no se ha elegido</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguna aún</translation>
    </message>
    <message>
        <source>none yet; a backup is due</source>
        <translation>ninguna aún; toca hacer una copia</translation>
    </message>
    <message>
        <source>nothing turns, glides or fades</source>
        <translation>nada gira, se desliza ni se desvanece</translation>
    </message>
    <message>
        <source>of a file from a web address</source>
        <translation>de un archivo de una dirección web</translation>
    </message>
    <message>
        <source>on this computer: it costs nothing</source>
        <translation>en este equipo: no cuesta nada</translation>
    </message>
    <message>
        <source>out</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>paper is drawn at 93 %</source>
        <translation>el papel se dibuja al 93 %</translation>
    </message>
    <message>
        <source>reading goes on there when the window is closed</source>
        <translation>la lectura sigue ahí al cerrar la ventana</translation>
    </message>
    <message>
        <source>sessions broken off are resumed at the next start</source>
        <translation>las sesiones interrumpidas se reanudan en el próximo inicio</translation>
    </message>
    <message>
        <source>sessions, pages, values and settings</source>
        <translation>sesiones, páginas, valores y ajustes</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>el servidor</translation>
    </message>
    <message>
        <source>then “Timed out”</source>
        <translation>después, «Tiempo agotado»</translation>
    </message>
    <message>
        <source>this model</source>
        <translation>este modelo</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>unknown for {model}</source>
        <translation>desconocido para {model}</translation>
    </message>
    <message>
        <source>what it replaces is kept</source>
        <translation>lo que sustituye se conserva</translation>
    </message>
    <message>
        <source>what lies there and what comes; nothing is moved, renamed or deleted</source>
        <translation>lo que hay y lo que llega; nada se mueve, renombra ni elimina</translation>
    </message>
    <message>
        <source>where found; some can be missed</source>
        <translation>donde se encuentran; alguno puede escaparse</translation>
    </message>
    <message>
        <source>with the expected cost; 0 never</source>
        <translation>con el coste previsto; 0 nunca</translation>
    </message>
    <message>
        <source>your price of {model}</source>
        <translation>su precio de {model}</translation>
    </message>
    <message>
        <source>{count} cores, no graphics card needed</source>
        <translation>{count} núcleos, sin tarjeta gráfica</translation>
    </message>
    <message>
        <source>{name} cannot be used; the built-in one reads</source>
        <translation>{name} no se puede usar; lee el incluido</translation>
    </message>
    <message>
        <source>{reason}, so no key is kept. Set {name} before the start instead.</source>
        <translation>{reason}, así que no se guarda ninguna clave. Defina {name} antes del inicio.</translation>
    </message>
    <message>
        <source>{sessions}, {reports} and {values} ({size}) in {folder} are deleted with their documents, copies, key, settings and logs. They cannot be brought back. What you exported or backed up elsewhere stays.</source>
        <translation>Se eliminan {sessions}, {reports} y {values} ({size}) en {folder} con sus documentos, copias, clave, ajustes y registros. No se pueden recuperar. Lo que exportó o copió en otro lugar permanece.</translation>
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
        <translation>{what}: local {local}, API {api}</translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <source>Off: this system has no SQLCipher</source>
        <translation>Desactivado: este sistema no tiene SQLCipher</translation>
    </message>
    <message>
        <source>On: SQLCipher, AES-256</source>
        <translation>Activado: SQLCipher, AES-256</translation>
    </message>
    <message>
        <source>The setting was not saved: the data folder does not take it ({why}).</source>
        <translation>El ajuste no se guardó: la carpeta de datos no lo admite ({why}).</translation>
    </message>
    <message>
        <source>The setting was not saved: {why}.</source>
        <translation>El ajuste no se guardó: {why}.</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>All settings are at their defaults.</source>
        <translation>Todos los ajustes tienen sus valores predeterminados.</translation>
    </message>
    <message>
        <source>No program here opens folders.</source>
        <translation>Ningún programa de aquí abre carpetas.</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings are at their defaults.</source>
        <translation>Los ajustes tienen sus valores predeterminados.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message numerus="yes">
        <source>%Ln files wait, nothing is lost</source>
        <translation><numerusform>%Ln archivo espera, no se ha perdido nada</numerusform><numerusform>%Ln archivos esperan, no se ha perdido nada</numerusform></translation>
    </message>
    <message>
        <source>API engine</source>
        <translation>Motor API</translation>
    </message>
    <message>
        <source>API not reachable</source>
        <translation>API no accesible</translation>
    </message>
    <message>
        <source>API not ready</source>
        <translation>API no lista</translation>
    </message>
    <message>
        <source>Local engine</source>
        <translation>Motor local</translation>
    </message>
    <message>
        <source>its address cannot be used</source>
        <translation>su dirección no se puede usar</translation>
    </message>
    <message>
        <source>no key for {host}</source>
        <translation>sin clave para {host}</translation>
    </message>
    <message>
        <source>nothing leaves this computer</source>
        <translation>nada sale de este equipo</translation>
    </message>
    <message>
        <source>page text goes to {host}</source>
        <translation>el texto va a {host}</translation>
    </message>
    <message>
        <source>sending to {host} was not agreed to</source>
        <translation>no se aceptó el envío a {host}</translation>
    </message>
    <message>
        <source>text for search goes to {host}</source>
        <translation>el texto para buscar va a {host}</translation>
    </message>
    <message>
        <source>{ended} of {total} files ended</source>
        <translation>{ended} de {total} archivos terminados</translation>
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
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descarga</translation>
    </message>
    <message>
        <source>Edited by you</source>
        <translation>Editado</translation>
    </message>
    <message>
        <source>Extracting</source>
        <translation>Extracción</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Not on page</source>
        <translation>No en página</translation>
    </message>
    <message>
        <source>On page</source>
        <translation>En la página</translation>
    </message>
    <message>
        <source>Parsing</source>
        <translation>Interpretación</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Tiempo agotado</translation>
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
        <translation>Evolución</translation>
    </message>
    <message>
        <source>Critically high</source>
        <translation>Críticamente alto</translation>
    </message>
    <message>
        <source>Critically low</source>
        <translation>Críticamente bajo</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Laboratory values</source>
        <translation>Valores de laboratorio</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>Último valor</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Made with Labstream on {day}. Not medical advice.</source>
        <translation>Creado con Labstream el {day}. No es un consejo médico.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Other tests</source>
        <translation>Otras pruebas</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Página {number}</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Read by Labstream and not yet confirmed by a person.</source>
        <translation>Leído por Labstream y aún no confirmado por una persona.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Tests left out here: {count}, all within range or without one.</source>
        <translation>Pruebas omitidas aquí: {count}, todas dentro del rango o sin rango.</translation>
    </message>
    <message>
        <source>Tests left out here: {count}, {abnormal} of them with values out of range.</source>
        <translation>Pruebas omitidas aquí: {count}, {abnormal} de ellas con valores fuera de rango.</translation>
    </message>
    <message>
        <source>Values: {values}. Tests: {tests}. As printed by the laboratories.</source>
        <translation>Valores: {values}. Pruebas: {tests}. Tal como los imprimieron los laboratorios.</translation>
    </message>
    <message>
        <source>Values: {values}. Tests: {tests}. From {first} to {last}. As printed by the laboratories.</source>
        <translation>Valores: {values}. Pruebas: {tests}. Del {first} al {last}. Tal como los imprimieron los laboratorios.</translation>
    </message>
    <message>
        <source>{box} stands for a letter that cannot be drawn here; other exports have it.</source>
        <translation>{box} representa un carácter que no se puede dibujar aquí; otras exportaciones lo contienen.</translation>
    </message>
    <message>
        <source>{name}, born {day}</source>
        <translation>{name}, fecha de nacimiento {day}</translation>
    </message>
    <message>
        <source>{people} and {count} more</source>
        <translation>{people} y {count} más</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>A copy of the database alone, without that file, cannot be read; other accounts may open neither.</source>
        <translation>Una copia de la base de datos sola, sin ese archivo, no se puede leer; otras cuentas no pueden abrir ninguno de los dos.</translation>
    </message>
    <message>
        <source>Answers come as a batch</source>
        <translation>Las respuestas llegan por lotes</translation>
    </message>
    <message>
        <source>FHIR R4 bundle</source>
        <translation>Bundle FHIR R4</translation>
    </message>
    <message>
        <source>One file stands for both models; there must be one that finds lines and one that reads.</source>
        <translation>Un archivo vale por los dos modelos; debe haber uno que encuentre líneas y otro que lea.</translation>
    </message>
    <message>
        <source>Other accounts of this computer may not open the data folder.</source>
        <translation>Otras cuentas de este equipo no pueden abrir la carpeta de datos.</translation>
    </message>
    <message>
        <source>PDF summary</source>
        <translation>Resumen en PDF</translation>
    </message>
    <message>
        <source>Programs that run under your account while you are logged in can ask for the key as well. If the key store is lost, the database cannot be opened.</source>
        <translation>Los programas que se ejecutan con su cuenta mientras está conectado también pueden pedir la clave. Si se pierde el almacén de claves, la base de datos no se puede abrir.</translation>
    </message>
    <message>
        <source>There is more than one file of characters (.txt) in this folder.</source>
        <translation>En esta carpeta hay más de un archivo de caracteres (.txt).</translation>
    </message>
    <message>
        <source>There is more than one file that finds lines (…det….onnx) in this folder.</source>
        <translation>En esta carpeta hay más de un archivo que encuentra líneas (…det….onnx).</translation>
    </message>
    <message>
        <source>There is more than one file that reads lines (…rec….onnx) in this folder.</source>
        <translation>En esta carpeta hay más de un archivo que lee líneas (…rec….onnx).</translation>
    </message>
    <message>
        <source>There is no file of characters (.txt) in this folder.</source>
        <translation>En esta carpeta falta el archivo de caracteres (.txt).</translation>
    </message>
    <message>
        <source>There is no file that finds lines (…det….onnx) in this folder.</source>
        <translation>En esta carpeta falta el archivo que encuentra líneas (…det….onnx).</translation>
    </message>
    <message>
        <source>There is no file that reads lines (…rec….onnx) in this folder.</source>
        <translation>En esta carpeta falta el archivo que lee líneas (…rec….onnx).</translation>
    </message>
    <message>
        <source>This folder cannot be read.</source>
        <translation>Esta carpeta no se puede leer.</translation>
    </message>
    <message>
        <source>This folder is not there.</source>
        <translation>Esta carpeta no existe.</translation>
    </message>
    <message>
        <source>US$ {spent} of {limit} are spent</source>
        <translation>se han gastado US$ {spent} de {limit}</translation>
    </message>
    <message>
        <source>Whoever has only the files (a stolen disk, a backup, a copy in a cloud) cannot read them.</source>
        <translation>Quien solo tiene los archivos (un disco robado, una copia, la nube) no puede leerlos.</translation>
    </message>
    <message>
        <source>Whoever has the data folder, a backup of it or the disk can read everything. Encrypt the disk.</source>
        <translation>Quien tiene la carpeta de datos, una copia o el disco puede leer todo. Cifre el disco.</translation>
    </message>
    <message>
        <source>Whoever has the whole data folder (a stolen disk, a full backup) can read everything. Encrypt the disk, and keep a copy of the file in a safe place: without it the database cannot be opened.</source>
        <translation>Quien tiene toda la carpeta de datos (un disco robado, una copia completa) puede leer todo. Cifre el disco y guarde una copia del archivo en lugar seguro: sin él la base de datos no se puede abrir.</translation>
    </message>
    <message>
        <source>a copy in {path} came out damaged; nothing was moved</source>
        <translation>una copia en {path} salió dañada; no se movió nada</translation>
    </message>
    <message>
        <source>a single page is too much for the model</source>
        <translation>una sola página es demasiado para el modelo</translation>
    </message>
    <message>
        <source>a step took over {limit} s</source>
        <translation>un paso tardó más de {limit} s</translation>
    </message>
    <message>
        <source>a word stands in another's place</source>
        <translation>una palabra está en el lugar de otra</translation>
    </message>
    <message>
        <source>another program has been opening it for {time} s</source>
        <translation>otro programa lleva {time} s abriéndola</translation>
    </message>
    <message>
        <source>another program keeps the database locked; end it and try again</source>
        <translation>otro programa tiene bloqueada la base de datos; ciérrelo y vuelva a intentarlo</translation>
    </message>
    <message>
        <source>another running Labstream works on session {session}; wait for it, or stop it with Ctrl-C there</source>
        <translation>otro Labstream en marcha trabaja en la sesión {session}; espere o deténgalo allí con Ctrl-C</translation>
    </message>
    <message>
        <source>documents is not a list</source>
        <translation>documents no es una lista</translation>
    </message>
    <message>
        <source>everything, with page positions</source>
        <translation>todo, con las posiciones en la página</translation>
    </message>
    <message>
        <source>folder may not be read</source>
        <translation>no se permite leer la carpeta</translation>
    </message>
    <message>
        <source>for health record software</source>
        <translation>para programas de historia clínica</translation>
    </message>
    <message>
        <source>in the file {path}, which only your account may read</source>
        <translation>en el archivo {path}, que solo su cuenta puede leer</translation>
    </message>
    <message>
        <source>in this computer's key store ({name})</source>
        <translation>en el almacén de claves de este equipo ({name})</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>no se puede abrir</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>it does not open this file, or the file is no backup of Labstream</source>
        <translation>no abre este archivo, o el archivo no es una copia de Labstream</translation>
    </message>
    <message>
        <source>it has no end</source>
        <translation>no tiene fin</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>no tiene nombre</translation>
    </message>
    <message>
        <source>it has no page {number}</source>
        <translation>no tiene página {number}</translation>
    </message>
    <message>
        <source>it has no pages</source>
        <translation>no tiene páginas</translation>
    </message>
    <message>
        <source>it has {count} words, not {wanted}</source>
        <translation>tiene {count} palabras, no {wanted}</translation>
    </message>
    <message>
        <source>it holds a name or password</source>
        <translation>contiene un nombre o una contraseña</translation>
    </message>
    <message>
        <source>it holds no laboratory results</source>
        <translation>no contiene resultados de laboratorio</translation>
    </message>
    <message>
        <source>it is a database, but none of Labstream's</source>
        <translation>es una base de datos, pero no de Labstream</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está dañada</translation>
    </message>
    <message>
        <source>it is encrypted, and this system has no SQLCipher</source>
        <translation>está cifrada y este sistema no tiene SQLCipher</translation>
    </message>
    <message>
        <source>it is neither Labstream's JSON nor a FHIR bundle</source>
        <translation>no es JSON de Labstream ni un bundle FHIR</translation>
    </message>
    <message>
        <source>it is no JSON that can be read</source>
        <translation>no es un JSON legible</translation>
    </message>
    <message>
        <source>it is no JSON: line {line}, column {column}</source>
        <translation>no es JSON: línea {line}, columna {column}</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>it is no text in UTF-8</source>
        <translation>no es texto en UTF-8</translation>
    </message>
    <message>
        <source>it is no web address</source>
        <translation>no es una dirección web</translation>
    </message>
    <message>
        <source>it leads away from the web</source>
        <translation>lleva fuera de la web</translation>
    </message>
    <message>
        <source>it leads on without an end</source>
        <translation>redirige sin fin</translation>
    </message>
    <message>
        <source>it leads to another address</source>
        <translation>lleva a otra dirección</translation>
    </message>
    <message>
        <source>it stays empty</source>
        <translation>sigue vacío</translation>
    </message>
    <message>
        <source>it takes no form of the request</source>
        <translation>no admite ninguna forma de la petición</translation>
    </message>
    <message>
        <source>it was made by a newer Labstream; update this one</source>
        <translation>la hizo un Labstream más nuevo; actualice este</translation>
    </message>
    <message>
        <source>its process could not be started</source>
        <translation>no se pudo iniciar su proceso</translation>
    </message>
    <message>
        <source>no PDF or picture</source>
        <translation>ni PDF ni imagen</translation>
    </message>
    <message>
        <source>no page can be read</source>
        <translation>no se puede leer ninguna página</translation>
    </message>
    <message>
        <source>no price of this model is known</source>
        <translation>no se conoce el precio de este modelo</translation>
    </message>
    <message>
        <source>no secure connection could be made</source>
        <translation>no se pudo hacer una conexión segura</translation>
    </message>
    <message>
        <source>nothing is named like this</source>
        <translation>nada se llama así</translation>
    </message>
    <message>
        <source>nowhere: the database is not encrypted, because SQLCipher is not available on this system</source>
        <translation>en ningún sitio: la base de datos no está cifrada porque este sistema no tiene SQLCipher</translation>
    </message>
    <message>
        <source>one or two pages for a doctor's visit</source>
        <translation>una o dos páginas para la consulta</translation>
    </message>
    <message>
        <source>one row per value, UTF-8</source>
        <translation>una fila por valor, UTF-8</translation>
    </message>
    <message>
        <source>one sheet per panel, with flags</source>
        <translation>una hoja por perfil, con marcas</translation>
    </message>
    <message>
        <source>only http and https addresses are read</source>
        <translation>solo se leen direcciones http y https</translation>
    </message>
    <message>
        <source>over {limit} MB</source>
        <translation>más de {limit} MB</translation>
    </message>
    <message>
        <source>over {limit} s</source>
        <translation>más de {limit} s</translation>
    </message>
    <message>
        <source>page {page} of {pages} read</source>
        <translation>página {page} de {pages} leída</translation>
    </message>
    <message>
        <source>plain http to {host}</source>
        <translation>http sin cifrar a {host}</translation>
    </message>
    <message>
        <source>the batch lies at another address than the settings name</source>
        <translation>el lote está en otra dirección que la de los ajustes</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>se cortó la conexión</translation>
    </message>
    <message>
        <source>the copy that is made before a change of the database came out damaged, so nothing was changed in {path}</source>
        <translation>la copia que se hace antes de un cambio de la base de datos salió dañada, así que no se cambió nada en {path}</translation>
    </message>
    <message>
        <source>the data folder {path} is not reachable; connect its drive</source>
        <translation>la carpeta de datos {path} no está accesible; conecte su unidad</translation>
    </message>
    <message>
        <source>the data folder {path} may not be written</source>
        <translation>no se permite escribir en la carpeta de datos {path}</translation>
    </message>
    <message>
        <source>the database is not encrypted on this system</source>
        <translation>la base de datos no está cifrada en este sistema</translation>
    </message>
    <message>
        <source>the database {path} is damaged. It was left as it is. Put back a copy, or move it elsewhere and start again with an empty one</source>
        <translation>la base de datos {path} está dañada. Se dejó como está. Devuelva una copia a su sitio, o apártela y empiece con una vacía</translation>
    </message>
    <message>
        <source>the disk reported an error at {path}</source>
        <translation>el disco informó de un error en {path}</translation>
    </message>
    <message>
        <source>the disk reported an error at {path}; check the disk</source>
        <translation>el disco informó de un error en {path}; compruebe el disco</translation>
    </message>
    <message>
        <source>the earlier file with the same content was deleted meanwhile</source>
        <translation>el archivo anterior con el mismo contenido se eliminó entretanto</translation>
    </message>
    <message>
        <source>the file is empty or was cut off</source>
        <translation>el archivo está vacío o quedó cortado</translation>
    </message>
    <message>
        <source>the file was cut off, or is no backup of Labstream</source>
        <translation>el archivo quedó cortado o no es una copia de seguridad de Labstream</translation>
    </message>
    <message>
        <source>the key in {place} is damaged. Put back a copy of it; the database was left as it is</source>
        <translation>la clave en {place} está dañada. Devuelva una copia a su sitio; la base de datos se dejó como está</translation>
    </message>
    <message>
        <source>the key of the database in {path} cannot be found: it is not in the key store, and there is no file {file}. Unlock the key store, or put the file back, and start again. The database was left as it is</source>
        <translation>no se encuentra la clave de la base de datos en {path}: no está en el almacén de claves y no hay ningún archivo {file}. Desbloquee el almacén o devuelva el archivo a su sitio y empiece de nuevo. La base de datos se dejó como está</translation>
    </message>
    <message>
        <source>the key of the database in {path} cannot be found: {complaint}, and there is no file {file}. Unlock the key store, or put the file back, and start again. The database was left as it is</source>
        <translation>no se encuentra la clave de la base de datos en {path}: {complaint} y no hay ningún archivo {file}. Desbloquee el almacén o devuelva el archivo a su sitio y empiece de nuevo. La base de datos se dejó como está</translation>
    </message>
    <message>
        <source>the key of this computer does not open the backup</source>
        <translation>la clave de este equipo no abre la copia</translation>
    </message>
    <message>
        <source>the key store did not answer within {time} s</source>
        <translation>el almacén de claves no respondió en {time} s</translation>
    </message>
    <message>
        <source>the key store did not keep the new key</source>
        <translation>el almacén de claves no guardó la clave nueva</translation>
    </message>
    <message>
        <source>the key store refused ({reason})</source>
        <translation>el almacén de claves se negó ({reason})</translation>
    </message>
    <message>
        <source>the proxy refused</source>
        <translation>el proxy rechazó</translation>
    </message>
    <message>
        <source>the server answered {status}</source>
        <translation>el servidor respondió {status}</translation>
    </message>
    <message>
        <source>the server cannot be reached</source>
        <translation>no se puede llegar al servidor</translation>
    </message>
    <message>
        <source>the server did not answer in time</source>
        <translation>el servidor no respondió a tiempo</translation>
    </message>
    <message>
        <source>the session's time is over</source>
        <translation>se acabó el tiempo de la sesión</translation>
    </message>
    <message>
        <source>the text of page {page}</source>
        <translation>el texto de la página {page}</translation>
    </message>
    <message>
        <source>there is no file {path}</source>
        <translation>no hay ningún archivo {path}</translation>
    </message>
    <message>
        <source>this computer has no key store</source>
        <translation>este equipo no tiene almacén de claves</translation>
    </message>
    <message>
        <source>this is the database itself; name another file</source>
        <translation>es la propia base de datos; indique otro archivo</translation>
    </message>
    <message>
        <source>this one does not open it</source>
        <translation>esta no lo abre</translation>
    </message>
    <message>
        <source>what came is damaged</source>
        <translation>lo que llegó está dañado</translation>
    </message>
    <message>
        <source>word {words} is none of the list</source>
        <translation>la palabra {words} no está en la lista</translation>
    </message>
    <message>
        <source>{count} answers had faults</source>
        <translation>{count} respuestas tenían fallos</translation>
    </message>
    <message>
        <source>{count} of at most {limit}</source>
        <translation>{count} de {limit} como máximo</translation>
    </message>
    <message>
        <source>{count} questions for {host}</source>
        <translation>{count} preguntas para {host}</translation>
    </message>
    <message>
        <source>{file} has more than {limit} MB</source>
        <translation>{file} tiene más de {limit} MB</translation>
    </message>
    <message>
        <source>{file} holds no characters; one stands on each line.</source>
        <translation>{file} no contiene caracteres; va uno en cada línea.</translation>
    </message>
    <message>
        <source>{file} was not written</source>
        <translation>{file} no se escribió</translation>
    </message>
    <message>
        <source>{host} offers {count}; choose one</source>
        <translation>{host} ofrece {count}; elija uno</translation>
    </message>
    <message>
        <source>{host}: its certificate is not trusted here</source>
        <translation>{host}: su certificado no es de confianza aquí</translation>
    </message>
    <message>
        <source>{host}: no secure connection could be made</source>
        <translation>{host}: no se pudo hacer una conexión segura</translation>
    </message>
    <message>
        <source>{host}: nothing answers there</source>
        <translation>{host}: nada responde allí</translation>
    </message>
    <message>
        <source>{host}: the connection broke</source>
        <translation>{host}: se cortó la conexión</translation>
    </message>
    <message>
        <source>{host}: the proxy refused</source>
        <translation>{host}: el proxy rechazó</translation>
    </message>
    <message>
        <source>{host}: there is no such host</source>
        <translation>{host}: no existe tal servidor</translation>
    </message>
    <message>
        <source>{host}: there is no way to it</source>
        <translation>{host}: no hay camino hasta él</translation>
    </message>
    <message>
        <source>{path} cannot be opened; look at the rights of its folder</source>
        <translation>{path} no se puede abrir; revise los permisos de su carpeta</translation>
    </message>
    <message>
        <source>{path} holds no data of Labstream</source>
        <translation>{path} no contiene datos de Labstream</translation>
    </message>
    <message>
        <source>{path} is damaged, or the key does not belong to it. It was left as it is. Put back a copy, or move it elsewhere and start again with an empty one</source>
        <translation>{path} está dañada o la clave no es suya. Se dejó como está. Devuelva una copia a su sitio, o apártela y empiece con una vacía</translation>
    </message>
    <message>
        <source>{path} may not be written; allow your account to write it</source>
        <translation>no se permite escribir {path}; permítalo a su cuenta</translation>
    </message>
    <message>
        <source>{path} was made by a newer Labstream (version {found} of the database, this program knows {known}). It was left as it is. Update Labstream</source>
        <translation>{path} la hizo un Labstream más nuevo (versión {found} de la base de datos; este programa conoce la {known}). Se dejó como está. Actualice Labstream</translation>
    </message>
    <message>
        <source>{path} was made by an older Labstream and is to be changed before it can be read, but its folder takes nothing. Copy the folder to where it may be written, and name the copy with --data-dir</source>
        <translation>{path} es de un Labstream más antiguo y debe cambiarse antes de poder leerse, pero su carpeta no admite nada. Copie la carpeta donde se pueda escribir e indique la copia con --data-dir</translation>
    </message>
    <message>
        <source>{path}: it is a file</source>
        <translation>{path}: es un archivo</translation>
    </message>
    <message>
        <source>{path}: it is not empty</source>
        <translation>{path}: no está vacía</translation>
    </message>
    <message>
        <source>{path}: it is the data folder itself, or one lies in the other</source>
        <translation>{path}: es la propia carpeta de datos, o una está dentro de la otra</translation>
    </message>
    <message>
        <source>{place} has more than {limit} characters</source>
        <translation>{place} tiene más de {limit} caracteres</translation>
    </message>
    <message>
        <source>{place} is missing</source>
        <translation>falta {place}</translation>
    </message>
    <message>
        <source>{place} is no SHA-256</source>
        <translation>{place} no es un SHA-256</translation>
    </message>
    <message>
        <source>{place} is no box of four numbers between 0 and 1</source>
        <translation>{place} no es un recuadro de cuatro números entre 0 y 1</translation>
    </message>
    <message>
        <source>{place} is no date of ISO 8601</source>
        <translation>{place} no es una fecha ISO 8601</translation>
    </message>
    <message>
        <source>{place} is no list of texts</source>
        <translation>{place} no es una lista de textos</translation>
    </message>
    <message>
        <source>{place} is no number</source>
        <translation>{place} no es un número</translation>
    </message>
    <message>
        <source>{place} is no object</source>
        <translation>{place} no es un objeto</translation>
    </message>
    <message>
        <source>{place} is no whole number from 1</source>
        <translation>{place} no es un entero desde 1</translation>
    </message>
    <message>
        <source>{place} must be one of {choices}</source>
        <translation>{place} debe ser uno de {choices}</translation>
    </message>
    <message>
        <source>{reason}; no batch was made</source>
        <translation>{reason}; no se hizo ningún lote</translation>
    </message>
    <message>
        <source>{size} MB, limit {limit} MB</source>
        <translation>{size} MB, límite {limit} MB</translation>
    </message>
    <message>
        <source>{status}: {answered} of {total} answers came</source>
        <translation>{status}: llegaron {answered} de {total} respuestas</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>Certificate not trusted</source>
        <translation>Certificado no fiable</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>Servidor no encontrado</translation>
    </message>
    <message>
        <source>It leads to another address</source>
        <translation>Lleva a otra dirección</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Clave rechazada</translation>
    </message>
    <message>
        <source>Model unknown</source>
        <translation>Modelo desconocido</translation>
    </message>
    <message>
        <source>No answer within 10 s</source>
        <translation>Sin respuesta en 10 s</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin clave</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Sin conexión segura</translation>
    </message>
    <message>
        <source>No such API at this address</source>
        <translation>No hay tal API en esta dirección</translation>
    </message>
    <message>
        <source>No way to the host</source>
        <translation>No hay camino al servidor</translation>
    </message>
    <message>
        <source>Nobody this computer trusts vouches for the server: check the address, or install its root.</source>
        <translation>Nadie en quien este equipo confíe responde por el servidor: compruebe la dirección o instale su certificado raíz.</translation>
    </message>
    <message>
        <source>Nothing answers there</source>
        <translation>Nada responde allí</translation>
    </message>
    <message>
        <source>The proxy refused</source>
        <translation>El proxy rechazó</translation>
    </message>
    <message>
        <source>The server may speak plain http alone, which is used on this computer only: check the address.</source>
        <translation>Quizá el servidor solo hable http sin cifrar, que solo se usa en este equipo: compruebe la dirección.</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>%1 cannot be watched</source>
        <translation>No se puede vigilar %1</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 no está</translation>
    </message>
    <message>
        <source>%1 is not watched</source>
        <translation>%1 no se vigila</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are arriving</source>
        <translation><numerusform>%Ln archivo llegando</numerusform><numerusform>%Ln archivos llegando</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files left out</source>
        <translation><numerusform>%Ln archivo omitido</numerusform><numerusform>%Ln archivos omitidos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files of the watched folder left out.</source>
        <translation><numerusform>%Ln archivo de la carpeta vigilada omitido.</numerusform><numerusform>%Ln archivos de la carpeta vigilada omitidos.</numerusform></translation>
    </message>
    <message>
        <source>A folder below may not be read.</source>
        <translation>No se permite leer una subcarpeta.</translation>
    </message>
    <message>
        <source>It cannot be opened. It is read when it can be.</source>
        <translation>No se puede abrir. Se lee cuando se pueda.</translation>
    </message>
    <message>
        <source>It is no PDF or picture.</source>
        <translation>No es PDF ni imagen.</translation>
    </message>
    <message>
        <source>Looking for new reports…</source>
        <translation>Buscando informes nuevos…</translation>
    </message>
    <message>
        <source>Nothing is in it yet. It is read when it is complete.</source>
        <translation>Aún no tiene nada. Se lee cuando esté completo.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause watching %1</source>
        <translation>Pausar la vigilancia de %1</translation>
    </message>
    <message>
        <source>Pause watching the folder</source>
        <translation>Pausar la vigilancia de la carpeta</translation>
    </message>
    <message>
        <source>Reports that appear there are read by themselves</source>
        <translation>Los informes que aparecen allí se leen solos</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Resume watching %1</source>
        <translation>Reanudar la vigilancia de %1</translation>
    </message>
    <message>
        <source>Resume watching the folder</source>
        <translation>Reanudar la vigilancia de la carpeta</translation>
    </message>
    <message>
        <source>Sending to %1 was not agreed to. Agree in Settings, or use the local engine.</source>
        <translation>No se aceptó el envío a %1. Acéptelo en Ajustes o use el motor local.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Show its session</source>
        <translation>Mostrar su sesión</translation>
    </message>
    <message>
        <source>The API's address cannot be used. Change it in Settings, or use the local engine.</source>
        <translation>La dirección de la API no se puede usar. Cámbiela en Ajustes o use el motor local.</translation>
    </message>
    <message>
        <source>They are no PDFs or pictures.</source>
        <translation>No son PDF ni imágenes.</translation>
    </message>
    <message>
        <source>This account may not look into it. Watching goes on when it may</source>
        <translation>Esta cuenta no puede mirar dentro. La vigilancia sigue cuando pueda</translation>
    </message>
    <message>
        <source>Watching %1</source>
        <translation>Vigilando %1</translation>
    </message>
    <message>
        <source>Watching %1 is paused</source>
        <translation>Vigilancia de %1 en pausa</translation>
    </message>
    <message>
        <source>Watching goes on when it is back</source>
        <translation>La vigilancia sigue cuando vuelva</translation>
    </message>
    <message>
        <source>What comes meanwhile is read when you resume</source>
        <translation>Lo que llegue entretanto se lee al reanudar</translation>
    </message>
</context>
<context>
    <name>Widgets</name>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation><numerusform>%Ln archivo</numerusform><numerusform>%Ln archivos</numerusform></translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Cuenta atrás</translation>
    </message>
    <message>
        <source>Divider: {name}</source>
        <translation>Divisor: {name}</translation>
    </message>
    <message>
        <source>Drop files</source>
        <translation>Soltar archivos</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>Keyboard focus</source>
        <translation>Foco del teclado</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navegación</translation>
    </message>
    <message>
        <source>Open the engine's settings</source>
        <translation>Abrir los ajustes del motor</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>no elegido</translation>
    </message>
    <message>
        <source>{word}, {count}, filter, {state}</source>
        <translation>{word}, {count}, filtro, {state}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>%Ln reports to review</source>
        <translation><numerusform>%Ln informe por revisar</numerusform><numerusform>%Ln informes por revisar</numerusform></translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Copy problem report</source>
        <translation>Copiar informe del problema</translation>
    </message>
    <message>
        <source>Do not turn this computer off. If it stops, nothing is lost.</source>
        <translation>No apague este equipo. Si se detiene, no se pierde nada.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Ayuda (F1)</translation>
    </message>
    <message>
        <source>Help on this screen</source>
        <translation>Ayuda de esta pantalla</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>It holds no names, values or file names.</source>
        <translation>No contiene nombres, valores ni nombres de archivo.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Look at the problem report…</source>
        <translation>Ver el informe del problema…</translation>
    </message>
    <message>
        <source>Now there is work going on.</source>
        <translation>Ahora hay trabajo en curso.</translation>
    </message>
    <message>
        <source>Open Labstream</source>
        <translation>Abrir Labstream</translation>
    </message>
    <message>
        <source>Problem report copied.</source>
        <translation>Informe del problema copiado.</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Procesar</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Search everything (Ctrl+K)</source>
        <translation>Buscar en todo (Ctrl+K)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>El idioma cambia en el próximo inicio.</translation>
    </message>
    <message>
        <source>The last one was made on {day}.</source>
        <translation>La última se hizo el {day}.</translation>
    </message>
    <message>
        <source>There is none yet. A copy elsewhere outlives this disk.</source>
        <translation>Aún no hay ninguna. Una copia en otro lugar sobrevive a este disco.</translation>
    </message>
    <message>
        <source>Unexpected error in Labstream</source>
        <translation>Error inesperado en Labstream</translation>
    </message>
</context>
</TS>
