<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Case management</source>
        <translation>Fallmanagement</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>The desk of a case manager: caseload, due dates and records, offline and encrypted.</source>
        <translation>Der Arbeitsplatz für das Fallmanagement: Fälle, Fristen und Vermerke, ohne Netz und verschlüsselt.</translation>
    </message>
    <message>
        <source>Licence: European Union Public Licence 1.2 (EUPL-1.2)</source>
        <translation>Lizenz: Open-Source-Lizenz für die Europäische Union 1.2 (EUPL-1.2)</translation>
    </message>
    <message>
        <source>It stands on these programs of others:</source>
        <translation>Es baut auf diesen Programmen anderer auf:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Licences of others</source>
        <translation>Lizenzen anderer</translation>
    </message>
</context>
<context>
    <name>AccessDeeds</name>
    <message>
        <source>{name} gets a new code to enter with. Password and code of before open nothing any more. Restricted notes stay closed to the new keys until somebody who may read them has signed in.</source>
        <translation>{name} bekommt einen neuen Code zum Anmelden. Passwort und Code von bisher öffnen dann nichts mehr. Vertrauliche Vermerke bleiben den neuen Schlüsseln verschlossen, bis sich jemand angemeldet hat, der sie lesen darf.</translation>
    </message>
    <message>
        <source>Admit anew</source>
        <translation>Neu zulassen</translation>
    </message>
    <message>
        <source>{name} can open the file no more, and the file is encrypted anew. What {name} has entered stays. Hand over the cases first: the team lead does so.</source>
        <translation>{name} kann die Datei nicht mehr öffnen, und sie wird neu verschlüsselt. Was {name} eingetragen hat, bleibt. Bitte vorher die Fälle übergeben lassen; das macht die Teamleitung.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>With a code of its own the office can admit people again when nobody of the administration can enter any more. It shows no client. A code made before opens nothing from then on.</source>
        <translation>Mit einem eigenen Code kann das Büro wieder Personen zulassen, wenn von der Administration niemand mehr hineinkommt. Kund:innen zeigt er nicht. Ein früherer Code öffnet dann nichts mehr.</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>Code erzeugen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>AccessDialog</name>
    <message>
        <source>Information on stored data</source>
        <translation>Auskunft über gespeicherte Daten</translation>
    </message>
    <message>
        <source>With the notes &amp;FM (individuell)</source>
        <translation>Mit den Vermerken &amp;FM (individuell)</translation>
    </message>
    <message>
        <source>Save as &amp;PDF …</source>
        <translation>Als &amp;PDF speichern …</translation>
    </message>
    <message>
        <source>Save as &amp;JSON …</source>
        <translation>Als &amp;JSON speichern …</translation>
    </message>
    <message>
        <source>Everything that is stored about {name}: base data, cases, conversations, notes, assessments, plans, services, surroundings, documents by name, and who did what when. Texts that speak of others, or may, are marked: look at them before you hand anything out. The JSON file is for other programs and holds the documents, too.</source>
        <translation>Alles, was über {name} gespeichert ist: Stammdaten, Fälle, Gespräche, Vermerke, Assessments, Pläne, Leistungen, Umfeld, Dokumente mit Namen, und wer wann was getan hat. Texte, die von anderen sprechen oder sprechen könnten, sind gekennzeichnet: Sehen Sie sie durch, bevor Sie etwas aushändigen. Die JSON-Datei ist für andere Programme und enthält auch die Dokumente.</translation>
    </message>
    <message>
        <source>Neither file is encrypted: whoever gets hold of it can read it.</source>
        <translation>Keine der Dateien ist verschlüsselt: Wer sie in die Hand bekommt, kann sie lesen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gespeichert als {file}.</translation>
    </message>
</context>
<context>
    <name>AccompanyWizard</name>
    <message>
        <source>Begin accompanying care</source>
        <translation>Begleitende Betreuung beginnen</translation>
    </message>
</context>
<context>
    <name>AftercareWizard</name>
    <message>
        <source>Begin aftercare</source>
        <translation>Nachbetreuung beginnen</translation>
    </message>
</context>
<context>
    <name>Ages</name>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AghDecisionDialog</name>
    <message>
        <source>After the work opportunity</source>
        <translation>Nach der Arbeitsgelegenheit</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>stays in case management</source>
        <translation>bleibt im Fallmanagement</translation>
    </message>
    <message>
        <source>staying not sensible</source>
        <translation>Verbleib nicht sinnvoll</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Then end the case</source>
        <translation>Danach den Fall beenden</translation>
    </message>
</context>
<context>
    <name>AghDialog</name>
    <message>
        <source>Enter work opportunity</source>
        <translation>Arbeitsgelegenheit eintragen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Without a last day it is open-ended, and there is no maximum duration meanwhile.</source>
        <translation>Ohne letzten Tag ist sie unbefristet; so lange gibt es keine Höchstdauer.</translation>
    </message>
</context>
<context>
    <name>AghEndDialog</name>
    <message>
        <source>Change the end of the work opportunity</source>
        <translation>Ende der Arbeitsgelegenheit ändern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>it has ended</source>
        <translation>sie ist beendet</translation>
    </message>
    <message>
        <source>extended or planned anew</source>
        <translation>verlängert oder neu geplant</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>AghLeadDialog</name>
    <message>
        <source>No main responsibility during the work opportunity</source>
        <translation>Keine Hauptbetreuung während der Arbeitsgelegenheit</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Decided by the team lead on</source>
        <translation>Entschieden durch die Teamleitung am</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Begründung</translation>
    </message>
</context>
<context>
    <name>AgreementPage</name>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>What do both sides agree on?</source>
        <translation>Was vereinbaren beide Seiten?</translation>
    </message>
    <message>
        <source>It stands on the paper the client gets. Each line is a sentence of its own.</source>
        <translation>Es steht auf dem Papier für die Kund:in. Jede Zeile ist ein eigener Satz.</translation>
    </message>
    <message>
        <source>Why is there a new version?</source>
        <translation>Warum gibt es eine neue Fassung?</translation>
    </message>
    <message>
        <source>Hand out as version 1</source>
        <translation>Als Fassung 1 aushändigen</translation>
    </message>
    <message>
        <source>Worked out as assisted integration planning</source>
        <translation>Als assistierte Integrationsplanung erarbeitet</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>The client&apos;s rights and duties</source>
        <translation>Rechte und Pflichten der Kund:in</translation>
    </message>
    <message>
        <source>Our rights and duties</source>
        <translation>Unsere Rechte und Pflichten</translation>
    </message>
    <message>
        <source>Hand out as version {number}</source>
        <translation>Als Fassung {number} aushändigen</translation>
    </message>
    <message>
        <source>Version {number}, handed out on {day}</source>
        <translation>Fassung {number}, ausgehändigt am {day}</translation>
    </message>
    <message>
        <source>not yet: the plan is only kept</source>
        <translation>noch nicht: der Plan wird nur festgehalten</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Aushändigen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planung</translation>
    </message>
    <message>
        <source>assisted</source>
        <translation>assistiert</translation>
    </message>
</context>
<context>
    <name>AlliancePage</name>
    <message>
        <source>It may stay open: winning the client is part of the clarification phase.</source>
        <translation>Das darf offen bleiben: Dafür zu gewinnen gehört zur Klärungsphase.</translation>
    </message>
    <message>
        <source>Was the client won for a working alliance?</source>
        <translation>Kommt ein Arbeitsbündnis zustande?</translation>
    </message>
    <message>
        <source>Alliance</source>
        <translation>Arbeitsbündnis</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>The client thinks it over.</source>
        <translation>Die Kundin oder der Kunde überlegt noch.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>The client wants to work together.</source>
        <translation>Der Wille zur Zusammenarbeit ist da.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not at present; say why.</source>
        <translation>Im Moment nicht; bitte in Worten festhalten.</translation>
    </message>
    <message>
        <source>In the client&apos;s words</source>
        <translation>In den Worten der Kundin oder des Kunden</translation>
    </message>
</context>
<context>
    <name>AppointmentDialog</name>
    <message>
        <source>Plan appointment</source>
        <translation>Termin planen</translation>
    </message>
    <message>
        <source>Move appointment</source>
        <translation>Termin verlegen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verlegen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>For the entry consultation</source>
        <translation>Für die Einstiegsberatung</translation>
    </message>
</context>
<context>
    <name>AskLine</name>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message numerus="yes">
        <source>%n confidential note(s). Reading them is recorded.</source>
        <translation>
            <numerusform>%n vertraulicher Vermerk. Das Lesen wird protokolliert.</numerusform>
            <numerusform>%n vertrauliche Vermerke. Das Lesen wird protokolliert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %n confidential note(s); this is recorded</source>
        <translation>
            <numerusform>%n vertraulichen Vermerk lesen; das wird protokolliert</numerusform>
            <numerusform>%n vertrauliche Vermerke lesen; das wird protokolliert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssessmentGrid</name>
    <message>
        <source>Areas of life</source>
        <translation>Lebensbereiche</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>Hindernis</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
</context>
<context>
    <name>AssessmentTab</name>
    <message>
        <source>Assessment</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Alle Bereiche</translation>
    </message>
    <message>
        <source>Labour market</source>
        <translation>Arbeitsmarkt</translation>
    </message>
    <message>
        <source>Social stabilisation</source>
        <translation>Soziale Stabilisierung</translation>
    </message>
    <message>
        <source>For which aim</source>
        <translation>Für welches Ziel</translation>
    </message>
    <message>
        <source>Own view</source>
        <translation>Sicht FM</translation>
    </message>
    <message>
        <source>Client&apos;s view</source>
        <translation>Sicht Kund:in</translation>
    </message>
    <message>
        <source>Whose view</source>
        <translation>Wessen Sicht</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Berichtigen …</translation>
    </message>
    <message>
        <source>Withdraw a consent …</source>
        <translation>Einwilligung widerrufen …</translation>
    </message>
    <message>
        <source>Repeat assessment …</source>
        <translation>Assessment wiederholen …</translation>
    </message>
    <message>
        <source>Begin assessment …</source>
        <translation>Assessment beginnen …</translation>
    </message>
    <message>
        <source>No assessment yet</source>
        <translation>Noch kein Assessment</translation>
    </message>
    <message>
        <source>It begins with what matters today and shows obstacles and resources side by side. Repeated later, it shows what has changed.</source>
        <translation>Es beginnt mit dem, was heute wichtig ist, und zeigt Hindernisse und Ressourcen nebeneinander. Später wiederholt, zeigt es, was sich verändert hat.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>then, {day}</source>
        <translation>damals, {day}</translation>
    </message>
    <message>
        <source>now, {day}</source>
        <translation>jetzt, {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s)</source>
        <translation>
            <numerusform>%n Bereich</numerusform>
            <numerusform>%n Bereiche</numerusform>
        </translation>
    </message>
    <message>
        <source>Focus: {goals}</source>
        <translation>Schwerpunkt: {goals}</translation>
    </message>
</context>
<context>
    <name>AssessmentWizard</name>
    <message>
        <source>Activating assessment</source>
        <translation>Aktivierendes Assessment</translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message>
        <source>Assign case manager</source>
        <translation>Fallmanager:in zuordnen</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Case manager</source>
        <translation>Fallmanager:in</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>A word on all of them</source>
        <translation>Ein Wort zu allen</translation>
    </message>
    <message>
        <source>What the new case manager is told</source>
        <translation>Was die neue Fallmanager:in wissen soll</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) get the same case manager.</source>
        <translation>
            <numerusform>%n Fall bekommt diese Fallmanager:in.</numerusform>
            <numerusform>%n Fälle bekommen dieselbe Fallmanager:in.</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned appointments and open reminders go along. Who runs the case so far can no longer read notes “FM (individuell)”; the new one can.</source>
        <translation>Geplante Termine und offene Wiedervorlagen gehen mit. Vermerke „FM (individuell)“ liest von da an die neue Fallmanager:in, die bisherige nicht mehr.</translation>
    </message>
    <message>
        <source>Below it each gets a summary of its own case.</source>
        <translation>Darunter steht bei jedem Fall eine Zusammenfassung.</translation>
    </message>
    <message>
        <source>So far {name} runs the case.</source>
        <translation>Bisher führt {name} den Fall.</translation>
    </message>
</context>
<context>
    <name>AttemptDialog</name>
    <message>
        <source>Record attempt</source>
        <translation>Versuch festhalten</translation>
    </message>
    <message>
        <source>Note a call</source>
        <translation>Anruf notieren</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Short call</source>
        <translation>Kurzes Telefonat</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was war</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>An attempt is no contact: the next contact stays due on its day.</source>
        <translation>Ein Versuch ist kein Kontakt: Der nächste Kontakt bleibt an seinem Tag fällig.</translation>
    </message>
    <message>
        <source>Then plan a new appointment</source>
        <translation>Danach neuen Termin planen</translation>
    </message>
</context>
<context>
    <name>AvCheckDialog</name>
    <message>
        <source>Record the placement officer&apos;s check</source>
        <translation>Prüfung der Arbeitsvermittlung festhalten</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Geprüft am</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>AwayDialog</name>
    <message>
        <source>Away</source>
        <translation>Abwesenheit</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Note (not needed)</source>
        <translation>Anmerkung (nicht nötig)</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation>Wer vertritt</translation>
    </message>
    <message>
        <source>to after it</source>
        <translation>auf danach</translation>
    </message>
    <message>
        <source>to before it</source>
        <translation>auf davor</translation>
    </message>
    <message>
        <source>leave them</source>
        <translation>lassen</translation>
    </message>
    <message>
        <source>Move the appointments</source>
        <translation>Termine verschieben</translation>
    </message>
    <message>
        <source>Entered: {when}</source>
        <translation>Eingetragen: {when}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back the leave {when}</source>
        <translation>Abwesenheit {when} zurücknehmen</translation>
    </message>
</context>
<context>
    <name>BackupLine</name>
    <message>
        <source>Backups …</source>
        <translation>Sicherungen …</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Back up &amp;now</source>
        <translation>&amp;Jetzt sichern</translation>
    </message>
    <message>
        <source>Verify (P)</source>
        <translation>Prüfen (P)</translation>
    </message>
    <message>
        <source>Put back … (W)</source>
        <translation>Wiederherstellen … (W)</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Put back …</source>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Made every day by itself, and read back before it counts. Of {days} days, {weeks} weeks and {months} months the newest is kept.</source>
        <translation>Jeden Tag von selbst angelegt und zurückgelesen, bevor sie gilt. Aus {days} Tagen, {weeks} Wochen und {months} Monaten bleibt die neueste.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Second place …</source>
        <translation>Zweiter Ort …</translation>
    </message>
    <message>
        <source>Here: {folder}</source>
        <translation>Hier: {folder}</translation>
    </message>
    <message>
        <source>No second place is chosen: theft or a defect would take all of them along.</source>
        <translation>Ein zweiter Ort ist nicht gewählt: Diebstahl oder ein Defekt träfe alle zugleich.</translation>
    </message>
    <message>
        <source>Second place: {folder}. {how}</source>
        <translation>Zweiter Ort: {folder}. {how}</translation>
    </message>
    <message>
        <source>A backup is being made …</source>
        <translation>Es wird gesichert …</translation>
    </message>
    <message>
        <source>Backed up and read back at {time}.</source>
        <translation>Gesichert und zurückgelesen um {time}.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) are being verified …</source>
        <translation>
            <numerusform>Eine Sicherung wird geprüft …</numerusform>
            <numerusform>%n Sicherungen werden geprüft …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) verified: every byte is as it was written.</source>
        <translation>
            <numerusform>Eine Sicherung geprüft: Jedes Byte ist, wie es geschrieben wurde.</numerusform>
            <numerusform>%n Sicherungen geprüft: Jedes Byte ist, wie es geschrieben wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) are damaged or cannot be read.</source>
        <translation>
            <numerusform>1 Sicherung ist beschädigt oder nicht lesbar.</numerusform>
            <numerusform>%n Sicherungen sind beschädigt oder nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>second place</source>
        <translation>zweiter Ort</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>eben</translation>
    </message>
    <message>
        <source>when it was made</source>
        <translation>beim Anlegen</translation>
    </message>
</context>
<context>
    <name>BegunLine</name>
    <message>
        <source>Begun:</source>
        <translation>Begonnen:</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue {form} from {when}</source>
        <translation>{form} von {when} fortsetzen</translation>
    </message>
    <message>
        <source>Discard {form} from {when}</source>
        <translation>{form} von {when} verwerfen</translation>
    </message>
    <message>
        <source>Discard what was entered in “{form}”? It cannot be brought back.</source>
        <translation>Das in „{form}“ Eingegebene verwerfen? Es lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>BlockKey</name>
    <message>
        <source>Text block</source>
        <translation>Textbaustein</translation>
    </message>
</context>
<context>
    <name>BlockPicker</name>
    <message>
        <source>Text blocks</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Search in text blocks</source>
        <translation>In Textbausteinen suchen</translation>
    </message>
    <message>
        <source>Add and change …</source>
        <translation>Anlegen und ändern …</translation>
    </message>
    <message>
        <source>No text block says that.</source>
        <translation>Kein Textbaustein enthält das.</translation>
    </message>
    <message>
        <source>There are no text blocks yet.</source>
        <translation>Noch gibt es keine Textbausteine.</translation>
    </message>
</context>
<context>
    <name>BlocksDialog</name>
    <message>
        <source>Text blocks</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>every note</source>
        <translation>jedem Vermerk</translation>
    </message>
    <message>
        <source>Offered for</source>
        <translation>Angeboten bei</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>For everybody in the office</source>
        <translation>Für alle im Büro</translation>
    </message>
    <message>
        <source>{name} and {datum} are replaced by the client&apos;s name and today&apos;s date.</source>
        <translation>{name} und {datum} werden durch den Namen der Kund:in und das heutige Datum ersetzt.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>me</source>
        <translation>mich</translation>
    </message>
</context>
<context>
    <name>BreachDialog</name>
    <message>
        <source>Breach or missed appointment</source>
        <translation>Meldeversäumnis oder Pflichtverletzung</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>missed appointment</source>
        <translation>Meldeversäumnis</translation>
    </message>
    <message>
        <source>breach of duty</source>
        <translation>Pflichtverletzung</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Client heard on</source>
        <translation>Angehört am</translation>
    </message>
    <message>
        <source>What the client said</source>
        <translation>Was die Kund:in dazu gesagt hat</translation>
    </message>
    <message>
        <source>Passed on to the benefits department on</source>
        <translation>An die Leistungsabteilung weitergegeben am</translation>
    </message>
    <message>
        <source>Decided there on</source>
        <translation>Dort entschieden am</translation>
    </message>
    <message>
        <source>How it was decided</source>
        <translation>Wie entschieden wurde</translation>
    </message>
    <message>
        <source>The benefits department decides; no amounts are computed here.</source>
        <translation>Es entscheidet die Leistungsabteilung; Beträge werden hier nicht berechnet.</translation>
    </message>
</context>
<context>
    <name>CalendarCounts</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n abgesagt</numerusform>
            <numerusform>%n abgesagt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) out</source>
        <translation>
            <numerusform>%n bleibt draußen</numerusform>
            <numerusform>%n bleiben draußen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarDeeds</name>
    <message>
        <source>Moved: {name}, to {when}</source>
        <translation>Verschoben: {name}, auf {when}</translation>
    </message>
</context>
<context>
    <name>CalendarFileDialog</name>
    <message>
        <source>Calendar file</source>
        <translation>Kalenderdatei</translation>
    </message>
    <message>
        <source>Choose a &amp;place …</source>
        <translation>&amp;Ort wählen …</translation>
    </message>
    <message>
        <source>Write it &amp;no longer</source>
        <translation>N&amp;icht mehr schreiben</translation>
    </message>
    <message>
        <source>&amp;Save as …</source>
        <translation>&amp;Speichern unter …</translation>
    </message>
    <message>
        <source>My &amp;appointments</source>
        <translation>Meine &amp;Termine</translation>
    </message>
    <message>
        <source>What is &amp;due</source>
        <translation>Was &amp;fällig ist</translation>
    </message>
    <message>
        <source>&amp;Names of the clients</source>
        <translation>&amp;Namen der Kund:innen</translation>
    </message>
    <message>
        <source>P&amp;laces, for visits the client&apos;s address</source>
        <translation>Or&amp;te, bei Besuchen die Anschrift der Kund:in</translation>
    </message>
    <message>
        <source>Outlook, a telephone and other calendars read it. It is not encrypted. Without names an appointment is called “FM-Termin” and nothing tells who is meant.</source>
        <translation>Outlook, das Telefon und andere Kalender lesen sie. Sie ist nicht verschlüsselt. Ohne Namen heißt ein Termin „FM-Termin“, und nichts verrät, um wen es geht.</translation>
    </message>
    <message>
        <source>Kept up to date</source>
        <translation>Laufend aktuell</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A file that is written anew whenever something changes here, for as long as you work.</source>
        <translation>Eine Datei, die neu geschrieben wird, sobald sich hier etwas ändert, solange Sie arbeiten.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why} It is tried again with the next change.</source>
        <translation>{file}: {why} Mit der nächsten Änderung wird es wieder versucht.</translation>
    </message>
    <message>
        <source>{file}, up to date since {time}.</source>
        <translation>{file}, auf dem Stand von {time}.</translation>
    </message>
    <message>
        <source>{file} is being written.</source>
        <translation>{file} wird geschrieben.</translation>
    </message>
    <message>
        <source>Where the calendar is kept up to date</source>
        <translation>Wo der Kalender aktuell gehalten wird</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>Kalender speichern</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>kalender</translation>
    </message>
</context>
<context>
    <name>CalendarHead</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Plan appointment</source>
        <translation>Termin planen</translation>
    </message>
</context>
<context>
    <name>CalendarImportDialog</name>
    <message>
        <source>Let your calendar write an ICS file, and choose it above.</source>
        <translation>Geben Sie in Ihrem Kalender eine ICS-Datei aus und wählen Sie sie oben.</translation>
    </message>
    <message>
        <source>Read in a calendar</source>
        <translation>Kalender einlesen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>In the calendar</source>
        <translation>Im Kalender</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kund:in</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Events of the calendar</source>
        <translation>Einträge des Kalenders</translation>
    </message>
    <message>
        <source>Choose a &amp;file …</source>
        <translation>&amp;Datei wählen …</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>Say whose it is …</source>
        <translation>Zuordnen …</translation>
    </message>
    <message>
        <source>Leave out, or not after all</source>
        <translation>Auslassen, oder doch nicht</translation>
    </message>
    <message>
        <source>An event is a client&apos;s where it is called exactly “Family name, given name” or has the case number, or where you say whose it is. Time and place are taken over; what it is called is not stored.</source>
        <translation>Ein Eintrag gehört zu einer Kund:in, wenn darin genau „Nachname, Vorname“ oder die Fallnummer steht oder Sie ihn zuordnen. Übernommen werden Zeit und Ort, der Titel wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>Say whose it is … (Z)</source>
        <translation>Zuordnen … (Z)</translation>
    </message>
    <message>
        <source>Leave out (X)</source>
        <translation>Auslassen (X)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) read</source>
        <translation>
            <numerusform>%n Eintrag gelesen</numerusform>
            <numerusform>%n Einträge gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>No event stands in this file.</source>
        <translation>In dieser Datei steht kein Eintrag.</translation>
    </message>
</context>
<context>
    <name>CalendarPane</name>
    <message>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>other day</source>
        <translation>anderer Tag</translation>
    </message>
    <message>
        <source>other month</source>
        <translation>anderer Monat</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>alle Tasten</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>to that day</source>
        <translation>zu diesem Tag</translation>
    </message>
    <message>
        <source>to the day&apos;s list, open case</source>
        <translation>zur Liste des Tages, Fall öffnen</translation>
    </message>
    <message>
        <source>plan appointment</source>
        <translation>Termin planen</translation>
    </message>
    <message>
        <source>document conversation</source>
        <translation>Gespräch dokumentieren</translation>
    </message>
</context>
<context>
    <name>CarePage</name>
    <message>
        <source>Main responsibility is the rule. With it the clarification phase begins.</source>
        <translation>Die Regel ist die Hauptbetreuung. Mit ihr beginnt die Klärungsphase.</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Betreuung</translation>
    </message>
    <message>
        <source>Who takes care from now on?</source>
        <translation>Wie geht die Betreuung weiter?</translation>
    </message>
    <message>
        <source>From when?</source>
        <translation>Ab wann?</translation>
    </message>
    <message>
        <source>Reason for the exception</source>
        <translation>Grund für die Ausnahme</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>From when is care accompanying, and why?</source>
        <translation>Ab wann wird begleitend betreut, und warum?</translation>
    </message>
    <message>
        <source>The exception: you stay in secondary responsibility.</source>
        <translation>Die Ausnahme: Sie bleiben in der Nebenbetreuung.</translation>
    </message>
    <message>
        <source>From when do you take main responsibility?</source>
        <translation>Ab wann übernehmen Sie die Hauptbetreuung?</translation>
    </message>
    <message>
        <source>Take into main responsibility</source>
        <translation>Hauptbetreuung übernehmen</translation>
    </message>
    <message>
        <source>You run the case; three months of clarification begin.</source>
        <translation>Sie führen den Fall; die drei Monate der Klärungsphase beginnen.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>The case stays in secondary responsibility until then.</source>
        <translation>Bis dahin bleibt der Fall in der Nebenbetreuung.</translation>
    </message>
    <message>
        <source>Accompanying care</source>
        <translation>Begleitende Betreuung</translation>
    </message>
    <message>
        <source>The exception: you stay in secondary responsibility. A reason is needed.</source>
        <translation>Ausnahme: Sie bleiben in der Nebenbetreuung. Eine Begründung ist nötig.</translation>
    </message>
    <message>
        <source>{way} from {day}</source>
        <translation>{way} ab {day}</translation>
    </message>
</context>
<context>
    <name>CaseDeeds</name>
    <message>
        <source>Cancel this appointment? It stays readable as cancelled.</source>
        <translation>Diesen Termin absagen? Er bleibt als abgesagt lesbar.</translation>
    </message>
    <message>
        <source>Cancel appointment</source>
        <translation>Termin absagen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>CaseHead</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Document conversation</source>
        <translation>Gespräch dokumentieren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>{n} years</source>
        <translation>{n} Jahre</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>admission {day}</source>
        <translation>Aufnahme {day}</translation>
    </message>
    <message>
        <source>FM {name}</source>
        <translation>FM {name}</translation>
    </message>
    <message>
        <source>without case manager</source>
        <translation>ohne Fallmanager:in</translation>
    </message>
    <message>
        <source>Case {n} of {count}</source>
        <translation>Fall {n} von {count}</translation>
    </message>
</context>
<context>
    <name>CasePane</name>
    <message>
        <source>About this person</source>
        <translation>Zu dieser Person</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Vermerke</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Leistungen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Surroundings, success</source>
        <translation>Umfeld, Erfolg</translation>
    </message>
    <message>
        <source>document conversation</source>
        <translation>Gespräch dokumentieren</translation>
    </message>
    <message>
        <source>plan appointment</source>
        <translation>Termin planen</translation>
    </message>
    <message>
        <source>add reminder</source>
        <translation>Wiedervorlage anlegen</translation>
    </message>
    <message>
        <source>write a letter</source>
        <translation>Brief schreiben</translation>
    </message>
    <message>
        <source>carry over to VerBIS</source>
        <translation>nach VerBIS übertragen</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>nächster Schritt</translation>
    </message>
    <message>
        <source>in the history: correct or document</source>
        <translation>im Verlauf: berichtigen oder festhalten</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Menütaste</translation>
    </message>
    <message>
        <source>in the history: all that can be done with the entry</source>
        <translation>im Verlauf: alles, was mit dem Eintrag geht</translation>
    </message>
    <message>
        <source>on the page of services: show the number</source>
        <translation>auf der Seite Leistungen: Nummer zeigen</translation>
    </message>
    <message>
        <source>the pages of the case</source>
        <translation>die Seiten des Falls</translation>
    </message>
    <message>
        <source>F2, Del</source>
        <translation>F2, Entf</translation>
    </message>
    <message>
        <source>on the page of documents: rename, remove</source>
        <translation>auf der Seite Dokumente: umbenennen, entfernen</translation>
    </message>
    <message>
        <source>E, F2, Del</source>
        <translation>E, F2, Entf</translation>
    </message>
    <message>
        <source>on the page of surroundings: enter, change, take off</source>
        <translation>auf der Seite Umfeld, Erfolg: eintragen, ändern, entfernen</translation>
    </message>
    <message>
        <source>on the pages of assessment and plan: print</source>
        <translation>auf den Seiten Assessment und Plan: drucken</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
</context>
<context>
    <name>CasesPane</name>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>Document conversation …</source>
        <translation>Gespräch dokumentieren …</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Move appointment …</source>
        <translation>Termin verschieben …</translation>
    </message>
    <message>
        <source>Note a call …</source>
        <translation>Anruf notieren …</translation>
    </message>
    <message>
        <source>Plan appointment …</source>
        <translation>Termin planen …</translation>
    </message>
    <message>
        <source>Add reminder …</source>
        <translation>Wiedervorlage anlegen …</translation>
    </message>
    <message>
        <source>Write letters …</source>
        <translation>Briefe schreiben …</translation>
    </message>
    <message>
        <source>Assign case manager …</source>
        <translation>Fallmanager:in zuordnen …</translation>
    </message>
    <message>
        <source>Reviews that are due, one after another …</source>
        <translation>Fällige Prüfungen nacheinander …</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Sort …</source>
        <translation>Sortieren …</translation>
    </message>
    <message>
        <source>Show or hide preview</source>
        <translation>Vorschau ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>markieren</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtern</translation>
    </message>
    <message>
        <source>sort</source>
        <translation>sortieren</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>kopieren</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>alle Tasten</translation>
    </message>
    <message>
        <source>{chosen} of {count} selected</source>
        <translation>{chosen} von {count} gewählt</translation>
    </message>
</context>
<context>
    <name>CataloguesDialog</name>
    <message>
        <source>Catalogues</source>
        <translation>Kataloge</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>In German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Words of the catalogue</source>
        <translation>Einträge des Katalogs</translation>
    </message>
    <message>
        <source>What is switched off is no longer offered; old records keep its words. Other words can always be typed.</source>
        <translation>Abgeschaltetes wird nicht mehr angeboten; in alten Einträgen bleibt es lesbar. Eigene Worte sind immer möglich.</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>Ergänzen …</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Switch off or on</source>
        <translation>Ab- oder anschalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigener Eintrag</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>with consent</source>
        <translation>mit Zustimmung</translation>
    </message>
</context>
<context>
    <name>ChangeReminderDialog</name>
    <message>
        <source>Change reminder</source>
        <translation>Wiedervorlage ändern</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>jeden Monat</translation>
    </message>
    <message>
        <source>every 3 months</source>
        <translation>alle 3 Monate</translation>
    </message>
    <message>
        <source>every 6 months</source>
        <translation>alle 6 Monate</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>jedes Jahr</translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>jeden Monat</numerusform>
            <numerusform>alle %n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Chart: {title}</source>
        <translation>Diagramm: {title}</translation>
    </message>
    <message>
        <source>The values stand in the table.</source>
        <translation>Die Werte stehen in der Tabelle.</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Entries checked</source>
        <translation>Geprüfte Einträge</translation>
    </message>
    <message>
        <source>Every entry is signed and carries the trace of the one before.</source>
        <translation>Jeder Eintrag ist unterschrieben und trägt die Spur des vorigen.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Die Prüfung wurde angehalten.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>{done} of {total} entries checked …</source>
        <translation>{done} von {total} Einträgen geprüft …</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) checked: none was changed or is missing, and all data are as they were signed.</source>
        <translation>
            <numerusform>%n Eintrag geprüft: Er wurde nicht verändert, keiner fehlt, und alle Daten sind so, wie sie unterschrieben wurden.</numerusform>
            <numerusform>%n Einträge geprüft: Keiner wurde verändert, keiner fehlt, und alle Daten sind so, wie sie unterschrieben wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more fault(s)</source>
        <translation>
            <numerusform>%n weiterer Fehler</numerusform>
            <numerusform>%n weitere Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal is not as it was written:</source>
        <translation>Das Protokoll ist nicht so, wie es geschrieben wurde:</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>What would become of the list?</source>
        <translation>Was würde aus der Liste?</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>Rejected rows and hints</source>
        <translation>Abgelehnte Zeilen und Hinweise</translation>
    </message>
    <message>
        <source>Save as spreadsheet …</source>
        <translation>Als Tabelle speichern …</translation>
    </message>
    <message>
        <source>Every row can be read in.</source>
        <translation>Jede Zeile kann eingelesen werden.</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Not read: {columns}</source>
        <translation>Nicht eingelesen: {columns}</translation>
    </message>
    <message>
        <source>No row of this list can be read in.</source>
        <translation>Keine Zeile dieser Liste kann eingelesen werden.</translation>
    </message>
    <message>
        <source>Save rejected rows and hints</source>
        <translation>Abgelehnte Zeilen und Hinweise speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved.</source>
        <translation>
            <numerusform>%n Zeile gespeichert.</numerusform>
            <numerusform>%n Zeilen gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>rows-to-mend.xlsx</source>
        <translation>zu-berichtigen.xlsx</translation>
    </message>
    <message>
        <source>Doubts are talked over with placement; without agreement the team lead decides.</source>
        <translation>Zweifel werden mit der Arbeitsvermittlung erörtert; ohne Einigung entscheidet die Teamleitung.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What does the check yield?</source>
        <translation>Was ergibt die Prüfung?</translation>
    </message>
    <message>
        <source>No doubts</source>
        <translation>Keine Zweifel</translation>
    </message>
    <message>
        <source>The case discussion is held before main responsibility at the latest.</source>
        <translation>Die Fallerörterung folgt spätestens vor der Hauptbetreuung.</translation>
    </message>
    <message>
        <source>Talked over with placement</source>
        <translation>Mit der Arbeitsvermittlung erörtert</translation>
    </message>
    <message>
        <source>Because of doubts, or because it was held already.</source>
        <translation>Wegen Zweifeln, oder weil sie schon stattgefunden hat.</translation>
    </message>
    <message>
        <source>Case discussion</source>
        <translation>Fallerörterung</translation>
    </message>
    <message>
        <source>Outcome of the check</source>
        <translation>Ergebnis der Prüfung</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>me</source>
        <translation>ich</translation>
    </message>
    <message>
        <source>team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>twelve months</source>
        <translation>zwölf Monate</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>from … until</source>
        <translation>von … bis</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Zeitraum davor</translation>
    </message>
    <message>
        <source>Period after</source>
        <translation>Zeitraum danach</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Team {team}</source>
        <translation>Team {team}</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Choose a backup</source>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <source>Which backup shall be put back?</source>
        <translation>Welche Sicherung soll wiederhergestellt werden?</translation>
    </message>
    <message>
        <source>The newest is most often the right one. Nothing is changed yet.</source>
        <translation>Meist ist die neueste die richtige. Noch wird nichts geändert.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Another &amp;file …</source>
        <translation>Andere &amp;Datei …</translation>
    </message>
    <message>
        <source>Another backup</source>
        <translation>Andere Sicherung</translation>
    </message>
    <message>
        <source>second place</source>
        <translation>zweiter Ort</translation>
    </message>
</context>
<context>
    <name>ClarificationNotesDialog</name>
    <message>
        <source>Notes on the clarification phase</source>
        <translation>Notizen zur Klärungsphase</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
</context>
<context>
    <name>ClarificationWizard</name>
    <message>
        <source>Decide the clarification phase</source>
        <translation>Klärungsphase entscheiden</translation>
    </message>
</context>
<context>
    <name>ClientDialog</name>
    <message>
        <source>New client</source>
        <translation>Neue:r Kund:in</translation>
    </message>
    <message>
        <source>Change base data</source>
        <translation>Stammdaten ändern</translation>
    </message>
    <message>
        <source>Add client</source>
        <translation>Kund:in anlegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Likely the same person</source>
        <translation>Wahrscheinlich dieselbe Person</translation>
    </message>
    <message>
        <source>Likely in the file already: {who}. Once added, both can be compared.</source>
        <translation>Wahrscheinlich schon da: {who}. Nach dem Anlegen lassen sich beide vergleichen.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>by age</source>
        <translation>nach Alter</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Profile since</source>
        <translation>Profil seit</translation>
    </message>
    <message>
        <source>Placement officer</source>
        <translation>Arbeitsvermittler:in</translation>
    </message>
    <message>
        <source>BG number</source>
        <translation>BG-Nummer</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>ClockLine</name>
    <message>
        <source>The newest entry is of {day}, {time}: this computer&apos;s clock is behind now, or was ahead then. Please set it right. Nothing is lost; until that day deputyships count as if it had come.</source>
        <translation>Der neueste Eintrag ist vom {day}, {time} Uhr: Die Uhr dieses Computers geht jetzt nach, oder sie ging damals vor. Bitte stellen Sie sie richtig. Verloren ist nichts; bis zu jenem Tag gelten Vertretungen so, als wäre er schon da.</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Which column holds what?</source>
        <translation>Welche Spalte enthält was?</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>First rows of the list</source>
        <translation>Erste Zeilen der Liste</translation>
    </message>
    <message>
        <source>do not read</source>
        <translation>nicht einlesen</translation>
    </message>
    <message>
        <source>No header row was found on this sheet.</source>
        <translation>Auf diesem Blatt wurde keine Kopfzeile gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are read, {ignored} are not. Header in row {row}.</source>
        <translation>
            <numerusform>%n Spalte wird eingelesen, {ignored} nicht. Kopfzeile in Zeile {row}.</numerusform>
            <numerusform>%n Spalten werden eingelesen, {ignored} nicht. Kopfzeile in Zeile {row}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still missing: {columns}</source>
        <translation>Es fehlt noch: {columns}</translation>
    </message>
</context>
<context>
    <name>CompareModel</name>
    <message>
        <source>Picture: obstacle to the left, resource to the right</source>
        <translation>Bild: Hindernis nach links, Ressource nach rechts</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Veränderung</translation>
    </message>
    <message>
        <source>Attempts at a solution</source>
        <translation>Lösungsversuche</translation>
    </message>
    <message>
        <source>Area of life</source>
        <translation>Lebensbereich</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare and put back</source>
        <translation>Vergleichen, einsetzen</translation>
    </message>
    <message>
        <source>What is newer where?</source>
        <translation>Was ist wo neuer?</translation>
    </message>
    <message>
        <source>&amp;Open to compare</source>
        <translation>&amp;Öffnen und vergleichen</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>If you know neither, the backup can be put back all the same: every byte was verified.</source>
        <translation>Kennen Sie beides nicht, lässt sich die Sicherung trotzdem einsetzen: Jedes Byte ist geprüft.</translation>
    </message>
    <message>
        <source>Password &amp;of that time, or recovery code</source>
        <translation>Passwort &amp;von damals oder Wiederherstellungscode</translation>
    </message>
    <message>
        <source>The backup is being verified and laid beside the data …</source>
        <translation>Die Sicherung wird geprüft und neben die Daten gelegt …</translation>
    </message>
    <message>
        <source>This backup cannot be put back. Go back and choose another one.</source>
        <translation>Diese Sicherung lässt sich nicht einsetzen. Gehen Sie zurück und wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The backup is of {moment} and reaches to entry {entry} of the journal.</source>
        <translation>Die Sicherung ist vom {moment} und reicht bis Eintrag {entry} des Protokolls.</translation>
    </message>
    <message>
        <source>There are no data here yet.</source>
        <translation>Hier liegen noch keine Daten.</translation>
    </message>
    <message>
        <source>The data here reach to entry {entry}.</source>
        <translation>Die Daten hier reichen bis Eintrag {entry}.</translation>
    </message>
    <message>
        <source>Of the data here nothing can be read.</source>
        <translation>Von den Daten hier ist nichts zu lesen.</translation>
    </message>
    <message>
        <source>Mind: it is the backup of other data than those that lie here.</source>
        <translation>Achtung: Es ist die Sicherung anderer Daten als derer, die hier liegen.</translation>
    </message>
    <message>
        <source>It was opened, and every page of it was read.</source>
        <translation>Sie wurde geöffnet und Seite für Seite gelesen.</translation>
    </message>
    <message>
        <source>Afterwards the password of that time opens, or the recovery code.</source>
        <translation>Geöffnet wird danach mit dem Passwort von damals, oder mit dem Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>What is here now is kept in the data folder under “replaced-…”. Afterwards the password of that time opens, or the recovery code.</source>
        <translation>Was jetzt hier liegt, bleibt im Datenordner unter „replaced-…“. Danach öffnet das Passwort von damals oder der Wiederherstellungscode.</translation>
    </message>
    <message numerus="yes">
        <source>Newer here: %n entry(s), which the backup lacks.</source>
        <translation>
            <numerusform>Neuer hier: 1 Eintragung, die der Sicherung fehlt.</numerusform>
            <numerusform>Neuer hier: %n Eintragungen, die der Sicherung fehlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Newer in the backup: %n entry(s).</source>
        <translation>
            <numerusform>Neuer in der Sicherung: 1 Eintragung.</numerusform>
            <numerusform>Neuer in der Sicherung: %n Eintragungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is newer here: nothing would be lost.</source>
        <translation>Hier ist nichts neuer: Es ginge nichts verloren.</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>Obstacle</source>
        <translation>Hindernis</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
</context>
<context>
    <name>ConsentLines</name>
    <message>
        <source>{name} from {first} until {last}</source>
        <translation>{name} vom {first} bis {last}</translation>
    </message>
    <message>
        <source>{name} until {last}</source>
        <translation>{name} bis {last}</translation>
    </message>
    <message>
        <source>consent taken back on {day}</source>
        <translation>Zustimmung am {day} zurückgenommen</translation>
    </message>
    <message>
        <source>May the deputy learn what was told? Not asked yet.</source>
        <translation>Darf die Vertretung erfahren, was besprochen wurde? Noch nicht gefragt.</translation>
    </message>
    <message>
        <source>consent given on {day}</source>
        <translation>Zustimmung vom {day}</translation>
    </message>
    <message>
        <source>declined on {day}</source>
        <translation>abgelehnt am {day}</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Stimmt zu</translation>
    </message>
    <message>
        <source>Declines</source>
        <translation>Lehnt ab</translation>
    </message>
    <message>
        <source>Takes it back</source>
        <translation>Nimmt zurück</translation>
    </message>
</context>
<context>
    <name>ConsentsDialog</name>
    <message>
        <source>Consents to the deputy</source>
        <translation>Zustimmungen zur Vertretung</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kund:in</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Clients and what they have answered</source>
        <translation>Kund:innen und was sie geantwortet haben</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Stimmt zu</translation>
    </message>
    <message>
        <source>Does not consent</source>
        <translation>Stimmt nicht zu</translation>
    </message>
    <message>
        <source>Takes the consent back</source>
        <translation>Nimmt die Zustimmung zurück</translation>
    </message>
    <message>
        <source>May {name} read and write about the client from {first} to {last}?</source>
        <translation>Darf {name} vom {first} bis {last} über die Kund:in lesen und schreiben?</translation>
    </message>
    <message>
        <source>Consents (J)</source>
        <translation>Stimmt zu (J)</translation>
    </message>
    <message>
        <source>Does not (N)</source>
        <translation>Stimmt nicht zu (N)</translation>
    </message>
    <message>
        <source>Takes it back (W)</source>
        <translation>Nimmt zurück (W)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message>
        <source>Wk</source>
        <translation>KW</translation>
    </message>
</context>
<context>
    <name>CorrectAghDialog</name>
    <message>
        <source>Correct work opportunity</source>
        <translation>AGH berichtigen</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Planned last day</source>
        <translation>Geplanter letzter Tag</translation>
    </message>
    <message>
        <source>Actual last day, if it is over</source>
        <translation>Tatsächlicher letzter Tag, falls sie vorbei ist</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>Was falsch war</translation>
    </message>
</context>
<context>
    <name>CorrectAttemptDialog</name>
    <message>
        <source>Correct attempt</source>
        <translation>Versuch berichtigen</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Short call</source>
        <translation>Kurzer Anruf</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was war</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>The journal keeps what stood there before.</source>
        <translation>Das Protokoll behält, was vorher dort stand.</translation>
    </message>
</context>
<context>
    <name>CorrectDiscussionDialog</name>
    <message>
        <source>Correct the case discussion</source>
        <translation>Fallerörterung berichtigen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
</context>
<context>
    <name>CorrectEndDialog</name>
    <message>
        <source>Take back the end</source>
        <translation>Ende zurücknehmen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>The case goes on in the phase it was in before, with the same dates. The wrong end stays readable in the history. If it is in VerBIS already, correct it there, too.</source>
        <translation>Der Fall geht in der Phase weiter, in der er vorher war, mit denselben Daten. Das falsche Ende bleibt im Verlauf lesbar. Steht es schon in VerBIS, berichtigen Sie es auch dort.</translation>
    </message>
    <message>
        <source>Why the end was wrong</source>
        <translation>Warum das Ende falsch war</translation>
    </message>
    <message>
        <source>If somebody comes back later, mark them again instead: that is a new case.</source>
        <translation>Kommt jemand später wieder, merken Sie die Person stattdessen neu vor: Das ist ein neuer Fall.</translation>
    </message>
</context>
<context>
    <name>CorrectReviewDialog</name>
    <message>
        <source>Correct continuation review</source>
        <translation>Fortführungsprüfung berichtigen</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Reasons to continue</source>
        <translation>Gründe für die Fortführung</translation>
    </message>
    <message>
        <source>Foreseeable prospects</source>
        <translation>Absehbare Perspektiven</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>More economical elsewhere?</source>
        <translation>Anderswo wirtschaftlicher?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>The journal keeps what stood there before.</source>
        <translation>Das Protokoll behält, was vorher dort stand.</translation>
    </message>
</context>
<context>
    <name>CorrectStepDialog</name>
    <message>
        <source>Correct a date</source>
        <translation>Datum berichtigen</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Which date</source>
        <translation>Welches Datum</translation>
    </message>
    <message>
        <source>Right date</source>
        <translation>Richtiges Datum</translation>
    </message>
    <message>
        <source>Why the other date was wrong</source>
        <translation>Warum das andere Datum falsch war</translation>
    </message>
    <message>
        <source>The wrong date stays readable in the history. All due dates are computed anew.</source>
        <translation>Das falsche Datum bleibt im Verlauf lesbar. Alle Fristen werden neu berechnet.</translation>
    </message>
    <message>
        <source>Possible until {latest}.</source>
        <translation>Möglich bis {latest}.</translation>
    </message>
    <message>
        <source>Possible from {earliest} to {latest}.</source>
        <translation>Möglich vom {earliest} bis {latest}.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>hints</source>
        <translation>Hinweise</translation>
    </message>
</context>
<context>
    <name>CoursePage</name>
    <message>
        <source>What happens in case management, what it may bring, what is asked of both sides.</source>
        <translation>Wie Fallmanagement abläuft, was es bringen kann und was beide Seiten dafür tun.</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Ablauf besprochen</translation>
    </message>
    <message>
        <source>What was explained to the client?</source>
        <translation>Was haben Sie besprochen?</translation>
    </message>
    <message>
        <source>Procedure, rights and duties were explained</source>
        <translation>Ablauf, Rechte und Pflichten sind besprochen</translation>
    </message>
    <message>
        <source>Next steps agreed</source>
        <translation>Vereinbarte nächste Schritte</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>besprochen</translation>
    </message>
    <message>
        <source>not explained yet</source>
        <translation>noch nicht besprochen</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
</context>
<context>
    <name>CourseTable</name>
    <message>
        <source>Area of life</source>
        <translation>Lebensbereich</translation>
    </message>
    <message>
        <source>First assessment</source>
        <translation>Erstes Assessment</translation>
    </message>
    <message>
        <source>Newest assessment</source>
        <translation>Neuestes Assessment</translation>
    </message>
    <message>
        <source>■ obstacle  ● resource</source>
        <translation>■ Hemmnis  ● Ressource</translation>
    </message>
    <message>
        <source>How the areas of life have moved</source>
        <translation>Verlauf der Lebensbereiche</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Privacy screen</source>
        <translation>Sichtschutz</translation>
    </message>
    <message>
        <source>Names and texts are hidden.</source>
        <translation>Namen und Texte sind verborgen.</translation>
    </message>
    <message>
        <source>{key} shows them again. Everything stays as it was.</source>
        <translation>{key} blendet sie wieder ein. Alles bleibt, wie es war.</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Wieder einblenden</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
</context>
<context>
    <name>CriteriaDialog</name>
    <message>
        <source>Judge entry criteria</source>
        <translation>Zugangskriterien beurteilen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
</context>
<context>
    <name>CriteriaPage</name>
    <message>
        <source>One is enough. The third follows from the needs for action.</source>
        <translation>Eines genügt. Das dritte ergibt sich aus den Handlungsbedarfen.</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Zugangskriterien</translation>
    </message>
    <message>
        <source>Which entry criteria hold?</source>
        <translation>Welche Zugangskriterien treffen zu?</translation>
    </message>
    <message>
        <source>What else is to be said about the prerequisites</source>
        <translation>Was sonst zu den Voraussetzungen zu sagen ist</translation>
    </message>
    <message>
        <source>none of 1, 2 and 4</source>
        <translation>keines von 1, 2 und 4</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>No such date. Possible are for instance 31.3., fr, +2w or tomorrow.</source>
        <translation>Dieses Datum gibt es nicht. Möglich sind zum Beispiel 31.3., fr, +2w oder morgen.</translation>
    </message>
    <message>
        <source>A date is needed here, for instance 31.3., fr, +2w or tomorrow.</source>
        <translation>Hier fehlt ein Datum, zum Beispiel 31.3., fr, +2w oder morgen.</translation>
    </message>
</context>
<context>
    <name>DayJump</name>
    <message>
        <source>Go to a day</source>
        <translation>Zu einem Tag springen</translation>
    </message>
    <message>
        <source>Day, such as 31.3.</source>
        <translation>Tag, etwa 31.3.</translation>
    </message>
    <message>
        <source>No such date</source>
        <translation>Dieses Datum gibt es nicht</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <source>Appointments</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>No appointments.</source>
        <translation>Keine Termine.</translation>
    </message>
    <message>
        <source>Due dates</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nichts ist fällig.</translation>
    </message>
    <message>
        <source>Plan an appointment on this day</source>
        <translation>Termin an diesem Tag planen</translation>
    </message>
    <message>
        <source>Back to the month</source>
        <translation>Zurück zum Monat</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n Termin</numerusform>
            <numerusform>%n Termine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due date(s)</source>
        <translation>
            <numerusform>%n Frist</numerusform>
            <numerusform>%n Fristen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionPage</name>
    <message>
        <source>Three months are over, or it is clear earlier.</source>
        <translation>Die drei Monate sind um, oder es ist schon früher klar.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Does the working alliance hold?</source>
        <translation>Trägt das Arbeitsbündnis?</translation>
    </message>
    <message>
        <source>Yes, carry on</source>
        <translation>Ja, weiterführen</translation>
    </message>
    <message>
        <source>Assessment, plan and steering follow.</source>
        <translation>Assessment, Plan und Leistungssteuerung folgen.</translation>
    </message>
    <message>
        <source>No, end the case</source>
        <translation>Nein, Fall beenden</translation>
    </message>
    <message>
        <source>No viable alliance: the client goes back to placement.</source>
        <translation>Kein tragfähiges Arbeitsbündnis: zurück in die Arbeitsvermittlung.</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Is the client stable enough to go back to placement?</source>
        <translation>Stabil genug für die Rückgabe an die Arbeitsvermittlung?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Talked through with placement on</source>
        <translation>Mit der Arbeitsvermittlung besprochen am</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Mit wem</translation>
    </message>
    <message>
        <source>Stable enough</source>
        <translation>Stabil genug</translation>
    </message>
    <message>
        <source>Talked through with</source>
        <translation>Besprochen mit</translation>
    </message>
</context>
<context>
    <name>DecisionsPage</name>
    <message>
        <source>Clarification</source>
        <translation>Klärungsphase</translation>
    </message>
    <message>
        <source>Was the clarification decided in these cases?</source>
        <translation>Wurde die Klärung in diesen Fällen entschieden?</translation>
    </message>
    <message>
        <source>Their three months are over, and the list does not say how they ended. What you tick passes to steering as of the day the phase ended, marked as taken over. The rest stays due.</source>
        <translation>Ihre drei Monate sind vorbei, und die Liste sagt nicht, wie sie endeten. Was Sie ankreuzen, geht zum Tag, an dem die Phase endete, in die Steuerung über und ist als übernommen gekennzeichnet. Der Rest bleibt fällig.</translation>
    </message>
    <message>
        <source>Cases without a decision</source>
        <translation>Fälle ohne Entscheidung</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Keinen ankreuzen</translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} ticked</source>
        <translation>
            <numerusform>%n von {all} angekreuzt</numerusform>
            <numerusform>%n von {all} angekreuzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeclineDialog</name>
    <message>
        <source>Decline the referral</source>
        <translation>Vormerkung ablehnen</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Declined on</source>
        <translation>Abgelehnt am</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>DeedDialog</name>
    <message>
        <source>Ctrl+Enter saves</source>
        <translation>Strg+Eingabe speichert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>DeputiesDialog</name>
    <message>
        <source>Deputies</source>
        <translation>Vertretungen</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>Wer fehlt</translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation>Wer vertritt</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Zustimmungen</translation>
    </message>
    <message>
        <source>Consents of the clients …</source>
        <translation>Zustimmungen der Kund:innen …</translation>
    </message>
    <message>
        <source>Appoint a deputy …</source>
        <translation>Vertretung einrichten …</translation>
    </message>
    <message>
        <source>End it today</source>
        <translation>Heute beenden</translation>
    </message>
    <message>
        <source>A deputy reads what was told only of clients who were asked beforehand and consent; of the others they plan appointments.</source>
        <translation>Eine Vertretung liest nur bei Kund:innen mit, die vorher gefragt wurden und zustimmen; bei den anderen plant sie Termine.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nobody stands in for anybody. Press N to appoint a deputy.</source>
        <translation>Niemand vertritt jemanden. N richtet eine Vertretung ein.</translation>
    </message>
    <message>
        <source>case manager</source>
        <translation>Fallmanager:in</translation>
    </message>
    <message>
        <source>placement officer</source>
        <translation>Arbeitsvermittler:in</translation>
    </message>
    <message>
        <source>{given} of {count}, {asked} asked</source>
        <translation>{given} von {count}, {asked} gefragt</translation>
    </message>
</context>
<context>
    <name>DeputyForm</name>
    <message>
        <source>Appoint a deputy</source>
        <translation>Vertretung einrichten</translation>
    </message>
    <message>
        <source>Appoint</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>Wer fehlt</translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation>Wer vertritt</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
</context>
<context>
    <name>DiscussDialog</name>
    <message>
        <source>Case discussion with placement</source>
        <translation>Fallerörterung mit der Arbeitsvermittlung</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
</context>
<context>
    <name>DiscussionFields</name>
    <message>
        <source>Talked over on</source>
        <translation>Erörtert am</translation>
    </message>
    <message>
        <source>With whom (placement)</source>
        <translation>Mit wem (AV)</translation>
    </message>
    <message>
        <source>Doubts or open questions</source>
        <translation>Zweifel oder offene Fragen</translation>
    </message>
    <message>
        <source>Both are for taking over</source>
        <translation>Beide sind für die Übernahme</translation>
    </message>
    <message>
        <source>Both are against it</source>
        <translation>Beide sind dagegen</translation>
    </message>
    <message>
        <source>No agreement</source>
        <translation>Keine Einigung</translation>
    </message>
    <message>
        <source>Then the team lead decides.</source>
        <translation>Dann entscheidet die Teamleitung.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Result in words</source>
        <translation>Ergebnis in Worten</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Noch nicht entschieden</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Do not take over</source>
        <translation>Nicht übernehmen</translation>
    </message>
    <message>
        <source>Decision of the team lead</source>
        <translation>Entscheidung der Teamleitung</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Wer hat entschieden</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Begründung der Entscheidung</translation>
    </message>
    <message>
        <source>Case discussion</source>
        <translation>Fallerörterung</translation>
    </message>
</context>
<context>
    <name>DiscussionPage</name>
    <message>
        <source>Before main responsibility every case is talked over with placement.</source>
        <translation>Vor der Hauptbetreuung wird jeder Fall mit der Arbeitsvermittlung erörtert.</translation>
    </message>
    <message>
        <source>With whom was the case talked over, and with what result?</source>
        <translation>Mit wem wurde der Fall erörtert, und mit welchem Ergebnis?</translation>
    </message>
    <message>
        <source>Case discussion</source>
        <translation>Fallerörterung</translation>
    </message>
</context>
<context>
    <name>DocumentsTab</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Angehängt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Angehängte Dateien</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>No file is attached yet.</source>
        <translation>Noch ist keine Datei angehängt.</translation>
    </message>
    <message>
        <source>Add one above, drop it here or paste it with Ctrl+V.</source>
        <translation>Fügen Sie oben eine hinzu, ziehen Sie sie hierher oder fügen Sie sie mit Strg+V ein.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Picture {day} {time}.png</source>
        <translation>Bild {day} {time}.png</translation>
    </message>
    <message>
        <source>There is neither a file nor a picture in the clipboard.</source>
        <translation>In der Zwischenablage ist weder eine Datei noch ein Bild.</translation>
    </message>
    <message>
        <source>{name} is shown by another program. For that it lies unencrypted in a private folder until you lock or close the desk. What you change there does not come back here.</source>
        <translation>{name} wird von einem anderen Programm gezeigt. Dafür liegt die Datei unverschlüsselt in einem privaten Ordner, bis Sie sperren oder schließen. Was Sie dort ändern, kommt nicht zurück.</translation>
    </message>
    <message>
        <source>Show outside</source>
        <translation>Außerhalb zeigen</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Rename file</source>
        <translation>Datei umbenennen</translation>
    </message>
    <message>
        <source>What it is called; the ending stays.</source>
        <translation>Wie die Datei heißt; die Endung bleibt.</translation>
    </message>
    <message>
        <source>{name} is removed for good: this cannot be undone. Backups keep it for a while.</source>
        <translation>{name} wird endgültig entfernt; das lässt sich nicht rückgängig machen. Sicherungen enthalten die Datei noch eine Weile.</translation>
    </message>
    <message>
        <source>Remove file</source>
        <translation>Datei entfernen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>DoublesDialog</name>
    <message>
        <source>Likely doubles</source>
        <translation>Mögliche Doppelte</translation>
    </message>
    <message>
        <source>One record</source>
        <translation>Ein Datensatz</translation>
    </message>
    <message>
        <source>Another record</source>
        <translation>Ein anderer Datensatz</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Records that are likely one person</source>
        <translation>Datensätze, die wahrscheinlich eine Person meinen</translation>
    </message>
    <message>
        <source>No two records look like one person.</source>
        <translation>Keine zwei Datensätze sehen nach einer Person aus.</translation>
    </message>
    <message>
        <source>Also &amp;show what was decided</source>
        <translation>Auch &amp;Entschiedenes zeigen</translation>
    </message>
    <message>
        <source>Link: it is one person</source>
        <translation>Verknüpfen: es ist eine Person</translation>
    </message>
    <message>
        <source>Keep apart: these are two</source>
        <translation>Getrennt lassen: es sind zwei</translation>
    </message>
    <message>
        <source>Open the left one</source>
        <translation>Linken Datensatz öffnen</translation>
    </message>
    <message>
        <source>Open the right one</source>
        <translation>Rechten Datensatz öffnen</translation>
    </message>
    <message>
        <source>Same birth date, and a name that is spelled alike. Linked records name each other; nothing is merged, and the link can be taken back.</source>
        <translation>Gleiches Geburtsdatum und ein ähnlich geschriebener Name. Verknüpfte Datensätze nennen einander; nichts wird zusammengeworfen, und die Verknüpfung lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Link (V)</source>
        <translation>Verknüpfen (V)</translation>
    </message>
    <message>
        <source>Keep apart (G)</source>
        <translation>Getrennt lassen (G)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>verknüpft</translation>
    </message>
    <message>
        <source>kept apart</source>
        <translation>getrennt</translation>
    </message>
</context>
<context>
    <name>DraftHint</name>
    <message>
        <source>The draft could not be saved</source>
        <translation>Der Entwurf konnte nicht gesichert werden</translation>
    </message>
    <message>
        <source>Draft from {when} continued</source>
        <translation>Entwurf von {when} fortgesetzt</translation>
    </message>
    <message>
        <source>Draft saved at {time}</source>
        <translation>Entwurf gesichert um {time}</translation>
    </message>
</context>
<context>
    <name>DueTab</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Nominal</source>
        <translation>Nominell</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Wie gezählt wird</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nichts ist fällig.</translation>
    </message>
</context>
<context>
    <name>EconomyPage</name>
    <message>
        <source>Could the same be had more economically elsewhere?</source>
        <translation>Ginge es anderswo wirtschaftlicher?</translation>
    </message>
    <message>
        <source>For instance because the client is bound closely enough to others by now.</source>
        <translation>Etwa weil die Anbindung an andere Stellen inzwischen ausreicht.</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>Wirtschaftlichkeit</translation>
    </message>
    <message>
        <source>Then ending the case is to be weighed, too; the review is recorded all the same.</source>
        <translation>Dann ist auch eine Beendigung abzuwägen; die Prüfung wird trotzdem festgehalten.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>During the work opportunity main responsibility is prescribed.</source>
        <translation>Während der AGH ist die Hauptbetreuung vorgegeben.</translation>
    </message>
    <message>
        <source>More economical elsewhere</source>
        <translation>Anderswo wirtschaftlicher</translation>
    </message>
</context>
<context>
    <name>EndReasonsPage</name>
    <message>
        <source>One or several. What cannot be chosen says why.</source>
        <translation>Einer oder mehrere. Was nicht geht, sagt warum.</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Why does the case end?</source>
        <translation>Warum endet der Fall?</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>What came of aftercare</source>
        <translation>Ergebnis der Nachbetreuung</translation>
    </message>
    <message>
        <source>Beside these seven</source>
        <translation>Neben diesen sieben</translation>
    </message>
    <message>
        <source>In words: {reason}</source>
        <translation>In Worten: {reason}</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Endet am</translation>
    </message>
</context>
<context>
    <name>EndWizard</name>
    <message>
        <source>End the case</source>
        <translation>Fall beenden</translation>
    </message>
</context>
<context>
    <name>EntryRecordDialog</name>
    <message>
        <source>Notes on the entry consultation</source>
        <translation>Vermerk zur Einstiegsberatung</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Prerequisites</source>
        <translation>Voraussetzungen</translation>
    </message>
    <message>
        <source>Procedure, rights and duties were explained</source>
        <translation>Ablauf, Rechte und Pflichten sind besprochen</translation>
    </message>
    <message>
        <source>Next steps agreed</source>
        <translation>Vereinbarte nächste Schritte</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Won for a working alliance</source>
        <translation>Für ein Arbeitsbündnis gewonnen</translation>
    </message>
    <message>
        <source>In the client&apos;s words</source>
        <translation>In den Worten der Kundin oder des Kunden</translation>
    </message>
</context>
<context>
    <name>EntryWizard</name>
    <message>
        <source>Entry consultation</source>
        <translation>Einstiegsberatung</translation>
    </message>
</context>
<context>
    <name>ErasureDialog</name>
    <message>
        <source>Retention and erasure</source>
        <translation>Aufbewahrung und Löschung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>seit</translation>
    </message>
    <message>
        <source>Due since</source>
        <translation>fällig seit</translation>
    </message>
    <message>
        <source>Proposed for erasure</source>
        <translation>Zur Löschung vorgesehen</translation>
    </message>
    <message>
        <source>Keep longer …</source>
        <translation>Länger aufbewahren …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Erase …</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Cases that have been over for the period set in the preferences, and clients only watched about whom nothing was entered for a year. Nobody is erased unless a team lead says so.</source>
        <translation>Fälle, die länger beendet sind als die Aufbewahrungsfrist in den Einstellungen, und nur beobachtete Kund:innen, zu denen ein Jahr lang nichts eingetragen wurde. Gelöscht wird nur, wenn die Teamleitung es sagt.</translation>
    </message>
    <message>
        <source>Keep longer … (B)</source>
        <translation>Länger aufbewahren … (B)</translation>
    </message>
    <message>
        <source>Erase … (Del)</source>
        <translation>Löschen … (Entf)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <translation>&amp;Endgültig löschen</translation>
    </message>
    <message>
        <source>Do not erase</source>
        <translation>Nicht löschen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase everything about %n client(s)?</source>
        <translation>
            <numerusform>Alles über eine Kund:in löschen?</numerusform>
            <numerusform>Alles über %n Kund:innen löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows, notes, documents and the content of the journal are gone then; that somebody was erased, by whom and when, stays. A backup is made before. Backups of this program still hold the data until {day} at the latest; copies and exports made by hand must be deleted by hand.</source>
        <translation>Eintragungen, Vermerke, Dokumente und der Inhalt des Protokolls sind dann fort; dass jemand gelöscht wurde, von wem und wann, bleibt. Vorher wird eine Sicherung angelegt. Sicherungen dieses Programms enthalten die Daten noch bis längstens {day}; von Hand angelegte Kopien und Exporte müssen Sie selbst löschen.</translation>
    </message>
    <message>
        <source>{done} of {total} erased …</source>
        <translation>{done} von {total} gelöscht …</translation>
    </message>
    <message>
        <source>A backup is made …</source>
        <translation>Eine Sicherung wird angelegt …</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) erased.</source>
        <translation>
            <numerusform>Eine Kund:in gelöscht.</numerusform>
            <numerusform>%n Kund:innen gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is written anew when it is opened next.</source>
        <translation>Die Datei wird beim nächsten Öffnen bereinigt.</translation>
    </message>
    <message>
        <source>Stopped. Who is still in the list was not erased.</source>
        <translation>Angehalten. Wer noch in der Liste steht, wurde nicht gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) proposed</source>
        <translation>
            <numerusform>Eine Kund:in vorgesehen</numerusform>
            <numerusform>%n Kund:innen vorgesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is proposed for erasure.</source>
        <translation>Niemand ist zur Löschung vorgesehen.</translation>
    </message>
</context>
<context>
    <name>ExclusionDialog</name>
    <message>
        <source>Enter an exclusion</source>
        <translation>Ausschlussgrund eintragen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>What excludes</source>
        <translation>Was ausschließt</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Check again on</source>
        <translation>Erneut prüfen am</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
</context>
<context>
    <name>ExclusionFields</name>
    <message>
        <source>Nothing ticked means that nothing excludes the client.</source>
        <translation>Ohne Häkchen schließt nichts aus.</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>Erneut prüfen am</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>{reason}: holds since {day}</source>
        <translation>{reason}: gilt seit {day}</translation>
    </message>
    <message>
        <source>look at it again on {day}</source>
        <translation>erneut prüfen am {day}</translation>
    </message>
</context>
<context>
    <name>ExclusionsPage</name>
    <message>
        <source>Does something exclude the client for now?</source>
        <translation>Schließt zurzeit etwas den Zugang aus?</translation>
    </message>
    <message>
        <source>One reason is enough to wait. A day to look at it again becomes due.</source>
        <translation>Ein Grund genügt, um zu warten. Der Tag der erneuten Prüfung wird fällig.</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>Ausschlussgründe</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>ExplainedFields</name>
    <message>
        <source>Advantages of taking part explained on</source>
        <translation>Vorteile der Mitwirkung besprochen am</translation>
    </message>
    <message>
        <source>Consequences of not taking part explained on</source>
        <translation>Folgen fehlender Mitwirkung besprochen am</translation>
    </message>
    <message>
        <source>Resistance, and how it was met</source>
        <translation>Widerstände, und wie ihnen begegnet wurde</translation>
    </message>
    <message>
        <source>not explained yet</source>
        <translation>noch nicht besprochen</translation>
    </message>
    <message>
        <source>Advantages explained</source>
        <translation>Vorteile besprochen</translation>
    </message>
    <message>
        <source>Consequences explained</source>
        <translation>Folgen besprochen</translation>
    </message>
    <message>
        <source>Resistance</source>
        <translation>Widerstände</translation>
    </message>
</context>
<context>
    <name>ExplainedPage</name>
    <message>
        <source>Who knows what it is good for, and what not taking part means, can decide.</source>
        <translation>Entscheiden kann, wer weiß, was es bringt und was es heißt, nicht mitzuwirken.</translation>
    </message>
    <message>
        <source>What was explained, and what stands against it?</source>
        <translation>Was wurde besprochen, und was steht entgegen?</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Aufklärung</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>caseload</source>
        <translation>fallliste</translation>
    </message>
    <message>
        <source>Export caseload list</source>
        <translation>Fallliste ausgeben</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>Meine Fälle</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Alle Fälle</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Speichern als …</translation>
    </message>
    <message>
        <source>The list is not encrypted: whoever gets hold of it can read it. It has the same columns as the import and can be read in again without a change. Notes are not in it. The journal notes that you saved it.</source>
        <translation>Die Liste ist nicht verschlüsselt: Wer sie in die Hand bekommt, kann sie lesen. Sie hat dieselben Spalten wie der Import und lässt sich unverändert wieder einlesen. Notizen stehen nicht darin. Das Protokoll vermerkt, dass Sie sie gespeichert haben.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save caseload list</source>
        <translation>Fallliste speichern</translation>
    </message>
</context>
<context>
    <name>ExtendAftercareDialog</name>
    <message>
        <source>Extend aftercare</source>
        <translation>Nachbetreuung verlängern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Aftercare until</source>
        <translation>Nachbetreuung bis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Begründung</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Report on the fault</source>
        <translation>Bericht über den Fehler</translation>
    </message>
    <message>
        <source>&amp;Save as …</source>
        <translation>&amp;Speichern unter …</translation>
    </message>
    <message>
        <source>Where in the program it happened, on which versions, and the end of its log. No names, no texts and no password are in it. Nothing is sent: give the file to whoever looks after this program.</source>
        <translation>Wo im Programm es geschah, mit welchen Versionen, und das Ende seines Protokolls. Namen, Texte und Passwörter stehen nicht darin. Nichts wird verschickt: Geben Sie die Datei weiter an die Stelle, die dieses Programm betreut.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>{file} cannot be written. Choose another place.</source>
        <translation>{file} lässt sich nicht schreiben. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gespeichert als {file}.</translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>Report</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>There is nothing to count in this period.</source>
        <translation>In diesem Zeitraum gibt es nichts zu zählen.</translation>
    </message>
    <message>
        <source>* not shown: groups under 5, and what they could be computed from.</source>
        <translation>* nicht ausgewiesen: Gruppen unter 5 und Zahlen, aus denen sie sich errechnen ließen.</translation>
    </message>
    <message>
        <source>Source: {words}</source>
        <translation>Quelle: {words}</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>Caseload lists</source>
        <translation>Falllisten</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Which list shall be read in?</source>
        <translation>Welche Liste soll eingelesen werden?</translation>
    </message>
    <message>
        <source>Your caseload as a spreadsheet: XLSX, ODS or CSV. It stays as it is.</source>
        <translation>Ihre Fälle als Tabelle: XLSX, ODS oder CSV. Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Choose a file or drop it here</source>
        <translation>Datei wählen oder hierher ziehen</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Caseload list</source>
        <translation>Fallliste</translation>
    </message>
    <message>
        <source>Before anything is stored you see which column goes where, and what would become of each row.</source>
        <translation>Bevor etwas gespeichert wird, sehen Sie, welche Spalte wohin kommt und was aus jeder Zeile würde.</translation>
    </message>
    <message>
        <source>Choose caseload list</source>
        <translation>Fallliste wählen</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Name, number or birth date</source>
        <translation>Name, Nummer oder Geburtsdatum</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>FM</source>
        <translation>FM</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>within a week</source>
        <translation>innerhalb einer Woche</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>meine</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>Name, number or birth date</source>
        <translation>Name, Nummer oder Geburtsdatum</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>C&amp;lient</source>
        <translation>&amp;Kund:in</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>No client is found by that.</source>
        <translation>Damit wird niemand gefunden.</translation>
    </message>
</context>
<context>
    <name>FoundFields</name>
    <message>
        <source>Fields of action identified</source>
        <translation>Erkannte Handlungsfelder</translation>
    </message>
    <message>
        <source>Partners won for cooperation</source>
        <translation>Für die Zusammenarbeit gewonnene Partner</translation>
    </message>
    <message>
        <source>What was offered (formats, help)</source>
        <translation>Was angeboten wurde (Formate, Hilfen)</translation>
    </message>
    <message>
        <source>Fields of action</source>
        <translation>Handlungsfelder</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
</context>
<context>
    <name>FoundNeedsPage</name>
    <message>
        <source>Needs for action</source>
        <translation>Handlungsbedarfe</translation>
    </message>
    <message>
        <source>What is to be done something about?</source>
        <translation>Wo besteht Handlungsbedarf?</translation>
    </message>
    <message>
        <source>At least one need for action. Entrenched is what has resisted help for long.</source>
        <translation>Mindestens ein Handlungsbedarf. Verfestigt ist, was sich trotz Hilfe schon lange hält.</translation>
    </message>
</context>
<context>
    <name>FoundPage</name>
    <message>
        <source>What was noted during the phase stands here already.</source>
        <translation>Was unterwegs notiert wurde, steht schon hier.</translation>
    </message>
    <message>
        <source>Yield</source>
        <translation>Ertrag</translation>
    </message>
    <message>
        <source>What has the phase yielded?</source>
        <translation>Was hat die Klärungsphase ergeben?</translation>
    </message>
</context>
<context>
    <name>FreshCodePage</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>Gauge</name>
    <message>
        <source>Load</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>{count} of {key}, {percent} %</source>
        <translation>{count} von {key}, {percent} %</translation>
    </message>
</context>
<context>
    <name>GoalForm</name>
    <message>
        <source>What is to be reached?</source>
        <translation>Was soll erreicht werden?</translation>
    </message>
    <message>
        <source>By what does one see that it is reached?</source>
        <translation>Woran sieht man, dass es erreicht ist?</translation>
    </message>
    <message>
        <source>Which needs for action does it answer to?</source>
        <translation>Auf welchen Handlungsbedarf antwortet es?</translation>
    </message>
    <message>
        <source>Which way? (strategy)</source>
        <translation>Auf welchem Weg? (Handlungsstrategie)</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Bis wann?</translation>
    </message>
    <message>
        <source>Move this goal up</source>
        <translation>Dieses Ziel nach oben</translation>
    </message>
    <message>
        <source>Move this goal down</source>
        <translation>Dieses Ziel nach unten</translation>
    </message>
    <message>
        <source>Take this goal out</source>
        <translation>Dieses Ziel herausnehmen</translation>
    </message>
    <message>
        <source>Reached when: {sign}</source>
        <translation>Erreicht, wenn: {sign}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s)</source>
        <translation>
            <numerusform>%n Bedarf</numerusform>
            <numerusform>%n Bedarfe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalHead</name>
    <message>
        <source>Goal {number}: {text}</source>
        <translation>Ziel {number}: {text}</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Neues Ziel</translation>
    </message>
</context>
<context>
    <name>GoalsEditor</name>
    <message>
        <source>Add a goal</source>
        <translation>Weiteres Ziel</translation>
    </message>
</context>
<context>
    <name>GoalsPage</name>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>What is to be reached?</source>
        <translation>Was soll erreicht werden?</translation>
    </message>
    <message>
        <source>Few goals, in words the client would use. Ctrl+N adds one.</source>
        <translation>Wenige Ziele, in Worten der Kund:in. Strg+N fügt eines hinzu.</translation>
    </message>
    <message>
        <source>Goal {number}</source>
        <translation>Ziel {number}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>Closed: first ask the client. Space bar once they agree.</source>
        <translation>Geschlossen: erst die Einwilligung erfragen. Leertaste, wenn zugestimmt wurde.</translation>
    </message>
    <message>
        <source>Consent since {day}</source>
        <translation>Einwilligung seit {day}</translation>
    </message>
    <message>
        <source>Client agrees</source>
        <translation>Einwilligung liegt vor</translation>
    </message>
    <message>
        <source>matters today</source>
        <translation>heute wichtig</translation>
    </message>
    <message>
        <source>closed, the client&apos;s consent is missing</source>
        <translation>geschlossen, die Einwilligung fehlt</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nicht eingeschätzt</translation>
    </message>
    <message>
        <source>{n} of {most}</source>
        <translation>{n} von {most}</translation>
    </message>
    <message>
        <source>before: {words}</source>
        <translation>zuvor: {words}</translation>
    </message>
    <message>
        <source>Picture: obstacle to the left, resource to the right</source>
        <translation>Bild: Hindernis nach links, Ressource nach rechts</translation>
    </message>
    <message>
        <source>Area of life</source>
        <translation>Lebensbereich</translation>
    </message>
    <message>
        <source>Obstacle
own view</source>
        <translation>Hindernis
FM</translation>
    </message>
    <message>
        <source>Resource
own view</source>
        <translation>Ressource
FM</translation>
    </message>
    <message>
        <source>Obstacle
client</source>
        <translation>Hindernis
Kund:in</translation>
    </message>
    <message>
        <source>Resource
client</source>
        <translation>Ressource
Kund:in</translation>
    </message>
    <message>
        <source>Weight
for work</source>
        <translation>Gewicht
Arbeit</translation>
    </message>
    <message>
        <source>Weight for
stability</source>
        <translation>Gewicht
Stabilität</translation>
    </message>
    <message>
        <source>Attempts at a solution</source>
        <translation>Lösungsversuche</translation>
    </message>
</context>
<context>
    <name>GridPage</name>
    <message>
        <source>Areas of life</source>
        <translation>Lebensbereiche</translation>
    </message>
    <message>
        <source>What stands in the way, what carries?</source>
        <translation>Was steht im Weg, was trägt?</translation>
    </message>
    <message>
        <source>Digits judge from 0 to 10, weights from 0 to 3. Arrows move, Enter goes on or writes. Nothing has to be filled in.</source>
        <translation>Ziffern schätzen ein: 0 bis 10, Gewichte 0 bis 3. Pfeile bewegen, Eingabe geht weiter und schreibt Texte. Nichts davon ist Pflicht.</translation>
    </message>
    <message>
        <source>Take over all as before</source>
        <translation>Alles wie zuvor übernehmen</translation>
    </message>
    <message>
        <source>+ and −: one step · Delete: empty · space bar: consent</source>
        <translation>+ und −: ein Schritt · Entf: leeren · Leertaste: Einwilligung</translation>
    </message>
    <message>
        <source>=: as on {day}, the thin outline</source>
        <translation>=: wie am {day} (dünner Umriss)</translation>
    </message>
    <message>
        <source>Take over all as on {day}</source>
        <translation>Alles wie am {day} übernehmen</translation>
    </message>
    <message>
        <source>Consent to talk about</source>
        <translation>Einwilligung zum Thema</translation>
    </message>
</context>
<context>
    <name>GroundsPage</name>
    <message>
        <source>What speaks for going on, and what can be expected in the next half year?</source>
        <translation>Was spricht für die Fortführung, und was ist im nächsten halben Jahr zu erwarten?</translation>
    </message>
    <message>
        <source>Reasons and prospects</source>
        <translation>Gründe und Aussichten</translation>
    </message>
    <message>
        <source>Why does the case go on?</source>
        <translation>Warum geht es weiter?</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>Geprüft am</translation>
    </message>
    <message>
        <source>Reasons to continue</source>
        <translation>Gründe für die Fortführung</translation>
    </message>
    <message>
        <source>Foreseeable prospects</source>
        <translation>Absehbare Aussichten</translation>
    </message>
    <message>
        <source>While a work opportunity runs it is the ground, and recorded as such.</source>
        <translation>Solange eine AGH läuft, ist sie der Grund und wird so festgehalten.</translation>
    </message>
    <message>
        <source>The work opportunity is still running; it has no last day yet.</source>
        <translation>Die AGH läuft noch; ein letzter Tag steht nicht fest.</translation>
    </message>
    <message>
        <source>The work opportunity is still running, until {day}.</source>
        <translation>Die AGH läuft noch, bis {day}.</translation>
    </message>
</context>
<context>
    <name>Guided</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Festhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>GuidedDeed</name>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Festhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Search in the handbook</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>No chapter has these words.</source>
        <translation>In keinem Kapitel kommen diese Wörter vor.</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
</context>
<context>
    <name>HandoutDialog</name>
    <message>
        <source>Telephone number given away</source>
        <translation>Telefonnummer weitergegeben</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Neue:r Kund:in</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Week {week}</source>
        <translation>KW {week}</translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s)</source>
        <translation>
            <numerusform>%n Gespräch</numerusform>
            <numerusform>%n Gespräche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due date(s)</source>
        <translation>
            <numerusform>%n Frist</numerusform>
            <numerusform>%n Fristen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeldNumber</name>
    <message>
        <source>Show number</source>
        <translation>Nummer zeigen</translation>
    </message>
    <message>
        <source>Telephone: {number}</source>
        <translation>Telefon: {number}</translation>
    </message>
</context>
<context>
    <name>HintLine</name>
    <message>
        <source>It stays here</source>
        <translation>Bleibt hier</translation>
    </message>
    <message>
        <source>This may belong into FM (individuell): {topic} (“{word}”)</source>
        <translation>Das könnte in FM (individuell) gehören: {topic} („{word}“)</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Vermerke</translation>
    </message>
    <message>
        <source>Plan and assessment</source>
        <translation>Plan und Assessment</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation>Übergänge</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Leistungen</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Search in history</source>
        <translation>Im Verlauf suchen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing of that kind.</source>
        <translation>Nichts dieser Art.</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation>Noch ist nichts festgehalten.</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Read in caseload list</source>
        <translation>Fallliste einlesen</translation>
    </message>
</context>
<context>
    <name>IntervalDialog</name>
    <message>
        <source>Set the contact interval</source>
        <translation>Kontaktintervall festlegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>JournalDialog</name>
    <message>
        <source>Journal</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kund:in</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>Einträge des Protokolls</translation>
    </message>
    <message>
        <source>All changes of this entry</source>
        <translation>Alle Änderungen dieses Eintrags</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing of that kind stands in the journal.</source>
        <translation>Nichts dergleichen steht im Protokoll.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>the newest {entries}</source>
        <translation>die neuesten {entries}</translation>
    </message>
</context>
<context>
    <name>JournalTab</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>All changes of this entry</source>
        <translation>Alle Änderungen dieses Eintrags</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>Goals and steps to judge</source>
        <translation>Ziele und Schritte zum Beurteilen</translation>
    </message>
    <message>
        <source>What came of it, or why?</source>
        <translation>Was ist daraus geworden, oder warum?</translation>
    </message>
    <message>
        <source>The goal in new words (empty: as before)</source>
        <translation>Das Ziel in neuen Worten (leer: wie bisher)</translation>
    </message>
    <message>
        <source>By what one sees it (empty: as before)</source>
        <translation>Woran man es sieht (leer: wie bisher)</translation>
    </message>
    <message>
        <source>New day (empty: as before)</source>
        <translation>Neuer Tag (leer: wie bisher)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Entfällt</translation>
    </message>
    <message>
        <source>Put off or change</source>
        <translation>Verschieben oder ändern</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Keep the case longer</source>
        <translation>Fall länger aufbewahren</translation>
    </message>
    <message>
        <source>Keep the client longer</source>
        <translation>Person länger aufbewahren</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <source>There is no proposal for erasure while the reason stands. “Keep no longer” lets the period count again.</source>
        <translation>Solange der Grund gilt, gibt es keinen Vorschlag zur Löschung. „Nicht länger aufbewahren“ lässt die Frist wieder zählen.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>KeepMapDialog</name>
    <message>
        <source>Keep the map as it is</source>
        <translation>Stand des Umfelds festhalten</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>It is never altered afterwards; the map itself goes on.</source>
        <translation>Er wird danach nie geändert; das Umfeld selbst geht weiter.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand vom</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>KeepViewDialog</name>
    <message>
        <source>Keep this view</source>
        <translation>Ansicht merken</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Filters, order and columns are kept. What is typed into the search is not.</source>
        <translation>Filter, Reihenfolge und Spalten werden gemerkt, der Suchtext nicht.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>On this screen</source>
        <translation>In dieser Ansicht</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
</context>
<context>
    <name>KindFilter</name>
    <message>
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>Write letters</source>
        <translation>Briefe schreiben</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Brief schreiben</translation>
    </message>
    <message>
        <source>Which letter</source>
        <translation>Welcher Brief</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it lacks</source>
        <translation>Was ihm fehlt</translation>
    </message>
    <message>
        <source>Letters to be written</source>
        <translation>Briefe, die geschrieben werden</translation>
    </message>
    <message>
        <source>Record that it goes &amp;out</source>
        <translation>Festhalten, dass er hinaus&amp;geht</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>&amp;Edit the template …</source>
        <translation>&amp;Vorlage bearbeiten …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>&amp;Open and print</source>
        <translation>Öffnen und &amp;drucken</translation>
    </message>
    <message>
        <source>Letters written</source>
        <translation>Geschriebene Briefe</translation>
    </message>
    <message>
        <source>The letter is opened unencrypted by another program, from a private folder that is emptied when you lock or close the desk. Saved files are yours to look after. Restricted notes are never in it.</source>
        <translation>Zum Drucken öffnet ein anderes Programm den Brief; dafür liegt er unverschlüsselt in einem privaten Ordner, der beim Sperren und Schließen geleert wird. Auf gespeicherte Dateien geben Sie selbst acht. Vermerke FM (individuell) stehen nie darin.</translation>
    </message>
    <message>
        <source>{title} (own)</source>
        <translation>{title} (eigene)</translation>
    </message>
    <message>
        <source>You may not write to any of those chosen.</source>
        <translation>An niemanden der Ausgewählten dürfen Sie schreiben.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) can be written.</source>
        <translation>
            <numerusform>%n Brief lässt sich schreiben.</numerusform>
            <numerusform>%n Briefe lassen sich schreiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot yet.</source>
        <translation>
            <numerusform>%n noch nicht.</numerusform>
            <numerusform>%n noch nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those chosen you may not write to.</source>
        <translation>
            <numerusform>An %n der Ausgewählten dürfen Sie nicht schreiben.</numerusform>
            <numerusform>An %n der Ausgewählten dürfen Sie nicht schreiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is open in another program. Choose the letter again once it is saved.</source>
        <translation>{file} ist in einem anderen Programm geöffnet. Wählen Sie den Brief noch einmal, wenn die Vorlage gespeichert ist.</translation>
    </message>
    <message>
        <source>Folder for the letters</source>
        <translation>Ordner für die Briefe</translation>
    </message>
</context>
<context>
    <name>LetterheadDialog</name>
    <message>
        <source>Letterhead</source>
        <translation>Briefkopf</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Telephone of the office</source>
        <translation>Telefon des Amts</translation>
    </message>
    <message>
        <source>E-mail of the office</source>
        <translation>E-Mail des Amts</translation>
    </message>
    <message>
        <source>It stands on every letter. Leave empty what is not to be told to clients.</source>
        <translation>Er steht auf jedem Brief. Lassen Sie leer, was Kund:innen nicht erfahren sollen.</translation>
    </message>
</context>
<context>
    <name>LimitHint</name>
    <message>
        <source>While it runs without a last day there is no maximum duration (else {day}).</source>
        <translation>Solange sie ohne letzten Tag läuft, gibt es keine Höchstdauer (sonst {day}).</translation>
    </message>
    <message>
        <source>The maximum duration moves from {old} to {new}.</source>
        <translation>Die Höchstdauer verschiebt sich vom {old} auf den {new}.</translation>
    </message>
    <message>
        <source>The maximum duration ends on {day}, moved by a work opportunity from {old}.</source>
        <translation>Die Höchstdauer endet am {day}, durch eine AGH verschoben vom {old}.</translation>
    </message>
    <message>
        <source>The maximum duration stays at {day}; no work opportunity runs then.</source>
        <translation>Die Höchstdauer bleibt beim {day}; an dem Tag läuft keine AGH.</translation>
    </message>
</context>
<context>
    <name>LineCells</name>
    <message>
        <source>How it was removed</source>
        <translation>Wie behoben</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Seit wann</translation>
    </message>
    <message>
        <source>How was it removed?</source>
        <translation>Wie wurde er behoben?</translation>
    </message>
</context>
<context>
    <name>LinePage</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>Planned appointments</source>
        <translation>Geplante Termine</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Plan appointment …</source>
        <translation>Termin planen …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Looked after by others. You see name, phase and deadlines.</source>
        <translation>Wird von anderen betreut. Sie sehen Name, Phase und Fristen.</translation>
    </message>
    <message>
        <source>Looked after by {name}. You see name, phase and deadlines.</source>
        <translation>Wird von {name} betreut. Sie sehen Name, Phase und Fristen.</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Whom does the name mean?</source>
        <translation>Wen meint der Name?</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuordnen</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are listed under “{name}”.</source>
        <translation>
            <numerusform>Unter „{name}“ wird ein Fall geführt.</numerusform>
            <numerusform>Unter „{name}“ werden %n Fälle geführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Reading in the list again leaves the cases with this person.</source>
        <translation>Wird die Liste erneut eingelesen, bleiben die Fälle bei dieser Person.</translation>
    </message>
</context>
<context>
    <name>LoadGauge</name>
    <message>
        <source>{count} of {key}</source>
        <translation>{count} von {key}</translation>
    </message>
    <message>
        <source>{percent} % · room for more</source>
        <translation>{percent} % · noch Plätze frei</translation>
    </message>
    <message>
        <source>{percent} % · aim {low}–100 %</source>
        <translation>{percent} % · Ziel {low}–100 %</translation>
    </message>
    <message>
        <source>{percent} % · overload</source>
        <translation>{percent} % · überlastet</translation>
    </message>
    <message>
        <source>{count} accompanying</source>
        <translation>{count} begleitend</translation>
    </message>
    <message>
        <source>{count} in aftercare</source>
        <translation>{count} in Nachbetreuung</translation>
    </message>
</context>
<context>
    <name>LostDraft</name>
    <message>
        <source>What this form was about has changed, so that it cannot be opened. This was typed:</source>
        <translation>Worum es in diesem Formular ging, hat sich geändert; es lässt sich nicht mehr öffnen. Das war eingegeben:</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>Was eingegeben war</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Case management</source>
        <translation>Fallmanagement</translation>
    </message>
    <message>
        <source>Case management – Example data</source>
        <translation>Fallmanagement – Beispieldaten</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Gesichert {time}</translation>
    </message>
</context>
<context>
    <name>ManagerChoice</name>
    <message>
        <source>FM</source>
        <translation>FM</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Nähe</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Surroundings</source>
        <translation>Umfeld</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand vom</translation>
    </message>
    <message>
        <source>More about the tie</source>
        <translation>Mehr zur Beziehung</translation>
    </message>
    <message>
        <source>Enter …</source>
        <translation>Eintragen …</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Place as the picture has it</source>
        <translation>Platz dem Bild überlassen</translation>
    </message>
    <message>
        <source>Take off the map</source>
        <translation>Aus dem Umfeld nehmen</translation>
    </message>
    <message>
        <source>Keep this state …</source>
        <translation>Stand festhalten …</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save picture …</source>
        <translation>Bild speichern …</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Nobody is entered yet: family, friends, agencies, and how it is between them.</source>
        <translation>Noch ist niemand eingetragen: Familie, Freunde, Stellen, und wie das Verhältnis ist.</translation>
    </message>
</context>
<context>
    <name>MapPicture</name>
    <message>
        <source>Picture of the surroundings</source>
        <translation>Bild des Umfelds</translation>
    </message>
</context>
<context>
    <name>MarkWizard</name>
    <message>
        <source>Mark for case management</source>
        <translation>Für das Fallmanagement vormerken</translation>
    </message>
</context>
<context>
    <name>MeanwhileList</name>
    <message>
        <source>Falls due meanwhile</source>
        <translation>Wird währenddessen fällig</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Nothing falls due in these days.</source>
        <translation>In diesen Tagen wird nichts fällig.</translation>
    </message>
</context>
<context>
    <name>MeasureDialog</name>
    <message>
        <source>Change measure</source>
        <translation>Maßnahme ändern</translation>
    </message>
    <message>
        <source>Enter measure</source>
        <translation>Maßnahme eintragen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Träger</translation>
    </message>
    <message>
        <source>Assigned on</source>
        <translation>Zugewiesen am</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>On the last day it becomes due to record the result.</source>
        <translation>Am letzten Tag wird fällig, das Ergebnis festzuhalten.</translation>
    </message>
</context>
<context>
    <name>MeasureResultDialog</name>
    <message>
        <source>Record the result of a measure</source>
        <translation>Ergebnis einer Maßnahme festhalten</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Besucht</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>Festgehalten am</translation>
    </message>
    <message>
        <source>It ended on</source>
        <translation>Geendet am</translation>
    </message>
</context>
<context>
    <name>MeetingDialog</name>
    <message>
        <source>Change network meeting</source>
        <translation>Netzwerktreffen ändern</translation>
    </message>
    <message>
        <source>Enter network meeting</source>
        <translation>Netzwerktreffen eintragen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Nothing about clients belongs here.</source>
        <translation>Angaben über Kund:innen gehören nicht hierher.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Who is there, one a line</source>
        <translation>Wer dabei ist, je Zeile eine Person oder Stelle</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>It &amp;was held</source>
        <translation>Es &amp;hat stattgefunden</translation>
    </message>
    <message>
        <source>What the placement officers hear of it</source>
        <translation>Was die Arbeitsvermittlung davon erfährt</translation>
    </message>
    <message>
        <source>Tell them by</source>
        <translation>Weitergeben bis</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Weitergegeben am</translation>
    </message>
</context>
<context>
    <name>MeetingsDialog</name>
    <message>
        <source>Network meetings</source>
        <translation>Netzwerktreffen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>About the meeting</source>
        <translation>Über das Treffen</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Enter meeting …</source>
        <translation>Treffen eintragen …</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Enter when you meet with partners; on that day it is due on your list.</source>
        <translation>Tragen Sie ein, wann Sie sich mit Partnern treffen; an dem Tag steht es auf Ihrer Liste.</translation>
    </message>
    <message>
        <source>No meeting yet</source>
        <translation>Noch kein Treffen</translation>
    </message>
    <message>
        <source>What was talked over with partners. Nothing here is about clients.</source>
        <translation>Was mit Partnern besprochen wurde. Hier steht nichts über Kund:innen.</translation>
    </message>
    <message>
        <source>Remove {name} with its minutes? This cannot be taken back.</source>
        <translation>{name} mit dem Protokoll löschen? Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
</context>
<context>
    <name>MoveList</name>
    <message>
        <source>{name}, {when}, moves to</source>
        <translation>{name}, {when}, verschoben auf</translation>
    </message>
    <message>
        <source>{name}, {when}</source>
        <translation>{name}, {when}</translation>
    </message>
</context>
<context>
    <name>MultiChoice</name>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>NeedBackDialog</name>
    <message>
        <source>Need for action there again</source>
        <translation>Handlungsbedarf wieder da</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>It counts as open from now on; that it was removed stays in the journal.</source>
        <translation>Er gilt ab jetzt wieder als offen; dass er behoben war, bleibt im Protokoll.</translation>
    </message>
</context>
<context>
    <name>NeedCount</name>
    <message numerus="yes">
        <source>%n need(s) for action recorded</source>
        <translation>
            <numerusform>%n Handlungsbedarf erfasst</numerusform>
            <numerusform>%n Handlungsbedarfe erfasst</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeedDialog</name>
    <message>
        <source>Change need for action</source>
        <translation>Handlungsbedarf ändern</translation>
    </message>
    <message>
        <source>Note a need for action</source>
        <translation>Handlungsbedarf festhalten</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Area of life</source>
        <translation>Lebensbereich</translation>
    </message>
    <message>
        <source>Need for action</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>Entrenched: it has resisted help for long</source>
        <translation>Verfestigt: hält sich trotz Hilfe schon lange</translation>
    </message>
    <message>
        <source>Since when, as told</source>
        <translation>Seit wann, wie erzählt</translation>
    </message>
</context>
<context>
    <name>NeedFields</name>
    <message>
        <source>Another need</source>
        <translation>Weiterer Handlungsbedarf</translation>
    </message>
    <message>
        <source>entrenched</source>
        <translation>verfestigt</translation>
    </message>
    <message>
        <source>Need {n}</source>
        <translation>Handlungsbedarf {n}</translation>
    </message>
    <message>
        <source>choose an area</source>
        <translation>Bereich wählen</translation>
    </message>
    <message>
        <source>Area of life</source>
        <translation>Lebensbereich</translation>
    </message>
    <message>
        <source>since when, as told</source>
        <translation>seit wann, wie erzählt</translation>
    </message>
    <message>
        <source>since when</source>
        <translation>seit wann</translation>
    </message>
</context>
<context>
    <name>NeedGoneDialog</name>
    <message>
        <source>Need for action removed</source>
        <translation>Handlungsbedarf behoben</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>How was it removed?</source>
        <translation>Wie wurde er behoben?</translation>
    </message>
</context>
<context>
    <name>NeedsChoice</name>
    <message>
        <source>{need} (entrenched)</source>
        <translation>{need} (verfestigt)</translation>
    </message>
    <message>
        <source>Area of life of a further need</source>
        <translation>Lebensbereich eines weiteren Bedarfs</translation>
    </message>
    <message>
        <source>Area of life …</source>
        <translation>Lebensbereich …</translation>
    </message>
    <message>
        <source>Further need for action</source>
        <translation>Weiterer Handlungsbedarf</translation>
    </message>
    <message>
        <source>Further need …</source>
        <translation>Weiterer Bedarf …</translation>
    </message>
    <message>
        <source>None is recorded yet. Choose an area of life and name the need.</source>
        <translation>Noch ist keiner festgehalten. Wählen Sie einen Lebensbereich und benennen Sie den Bedarf.</translation>
    </message>
    <message>
        <source>{need} (new)</source>
        <translation>{need} (neu)</translation>
    </message>
</context>
<context>
    <name>NeedsField</name>
    <message>
        <source>Needs for action</source>
        <translation>Handlungsbedarfe</translation>
    </message>
    <message>
        <source>Need for action</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>entrenched</source>
        <translation>verfestigt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ergänzen</translation>
    </message>
    <message>
        <source>&amp;Area of life</source>
        <translation>&amp;Lebensbereich</translation>
    </message>
    <message>
        <source>Need for &amp;action</source>
        <translation>&amp;Handlungsbedarf</translation>
    </message>
    <message>
        <source>&amp;Since when</source>
        <translation>&amp;Seit wann</translation>
    </message>
    <message>
        <source>Space bar: entrenched · Enter: since when · Delete: removed</source>
        <translation>Leertaste: verfestigt · Eingabe: seit wann · Entf: behoben</translation>
    </message>
    <message>
        <source>Name the need first, from the list or in your own words.</source>
        <translation>Nennen Sie zuerst den Handlungsbedarf, aus der Liste oder in eigenen Worten.</translation>
    </message>
    <message>
        <source>Say of each removed need how it was removed.</source>
        <translation>Schreiben Sie zu jedem behobenen Handlungsbedarf, wie er behoben wurde.</translation>
    </message>
    <message>
        <source>Record at least one need for action. Everything else may stay empty.</source>
        <translation>Halten Sie mindestens einen Handlungsbedarf fest. Alles andere darf leer bleiben.</translation>
    </message>
</context>
<context>
    <name>NeedsList</name>
    <message>
        <source>Needs for action</source>
        <translation>Handlungsbedarfe</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ergänzen</translation>
    </message>
    <message>
        <source>Need for action</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>Area of life</source>
        <translation>Lebensbereich</translation>
    </message>
    <message>
        <source>Entrenched</source>
        <translation>Verfestigt</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Seit wann</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Add a need for action</source>
        <translation>Handlungsbedarf ergänzen</translation>
    </message>
    <message>
        <source>entrenched</source>
        <translation>verfestigt</translation>
    </message>
    <message>
        <source>removed on {day}</source>
        <translation>behoben am {day}</translation>
    </message>
    <message>
        <source>noted on {day}</source>
        <translation>festgehalten am {day}</translation>
    </message>
    <message>
        <source>How it was removed: {reason}</source>
        <translation>Wie behoben: {reason}</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Removed …</source>
        <translation>Behoben …</translation>
    </message>
    <message>
        <source>There again …</source>
        <translation>Wieder da …</translation>
    </message>
</context>
<context>
    <name>NeedsModel</name>
    <message>
        <source>entrenched</source>
        <translation>verfestigt</translation>
    </message>
    <message>
        <source>removed: {reason}</source>
        <translation>behoben: {reason}</translation>
    </message>
    <message>
        <source>how?</source>
        <translation>wie?</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>noted on {day}</source>
        <translation>festgehalten am {day}</translation>
    </message>
    <message>
        <source>since when: {words}</source>
        <translation>seit wann: {words}</translation>
    </message>
    <message>
        <source>Need for action</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>Area of life</source>
        <translation>Lebensbereich</translation>
    </message>
    <message>
        <source>Entrenched</source>
        <translation>Verfestigt</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Seit wann</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>NeedsPage</name>
    <message>
        <source>What is there to be done something about?</source>
        <translation>Wo besteht Handlungsbedarf?</translation>
    </message>
    <message>
        <source>As far as it is known. The assessment looks at it more closely later.</source>
        <translation>Soweit schon bekannt. Das Assessment sieht später genauer hin.</translation>
    </message>
    <message>
        <source>Needs for action</source>
        <translation>Handlungsbedarfe</translation>
    </message>
    <message>
        <source>Criterion 3</source>
        <translation>Kriterium 3</translation>
    </message>
</context>
<context>
    <name>NetworkPane</name>
    <message>
        <source>Search partners</source>
        <translation>Partner suchen</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Wieder ansehen</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Network meetings …</source>
        <translation>Netzwerktreffen …</translation>
    </message>
    <message>
        <source>Enter partner …</source>
        <translation>Partner eintragen …</translation>
    </message>
    <message>
        <source>Counselling, childcare, housing: whom the office works with, with people, telephone and opening hours. The directory holds nothing about clients.</source>
        <translation>Beratung, Kinderbetreuung, Wohnen: mit wem das Haus arbeitet, mit Ansprechpersonen, Telefon und Öffnungszeiten. Im Verzeichnis steht nichts über Kund:innen.</translation>
    </message>
    <message>
        <source>No partner yet</source>
        <translation>Noch kein Partner</translation>
    </message>
    <message>
        <source>Try fewer words, or all topics.</source>
        <translation>Versuchen Sie weniger Wörter oder alle Themen.</translation>
    </message>
    <message>
        <source>No partner found</source>
        <translation>Kein Partner gefunden</translation>
    </message>
    <message>
        <source>Show number</source>
        <translation>Nummer zeigen</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>change</source>
        <translation>ändern</translation>
    </message>
    <message>
        <source>enter partner</source>
        <translation>Partner eintragen</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>show number</source>
        <translation>Nummer zeigen</translation>
    </message>
    <message>
        <source>network meetings</source>
        <translation>Netzwerktreffen</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>alle Tasten</translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation>
            <numerusform>%n Partner</numerusform>
            <numerusform>%n Partner</numerusform>
        </translation>
    </message>
    <message>
        <source>look at it again on {day}</source>
        <translation>wieder ansehen am {day}</translation>
    </message>
    <message>
        <source>Take {name} out of the directory? This cannot be taken back.</source>
        <translation>{name} aus dem Verzeichnis nehmen? Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>NewCodeDialog</name>
    <message>
        <source>New recovery code</source>
        <translation>Neuer Wiederherstellungscode</translation>
    </message>
    <message>
        <source>The code you have opens nothing any more from then on.</source>
        <translation>Ihr bisheriger Code öffnet danach nichts mehr.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Neuen Code erzeugen</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>Strength of the password</source>
        <translation>Stärke des Passworts</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>Neues &amp;Passwort</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message>
        <source>The two passwords differ. Please type it again.</source>
        <translation>Die beiden Passwörter sind verschieden. Bitte noch einmal eingeben.</translation>
    </message>
    <message>
        <source>At least {count} characters. A short sentence is better than a word.</source>
        <translation>Mindestens {count} Zeichen. Ein kurzer Satz ist besser als ein Wort.</translation>
    </message>
    <message>
        <source>Guessed at once</source>
        <translation>Sofort zu erraten</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
</context>
<context>
    <name>NextMenu</name>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>NextPage</name>
    <message>
        <source>It covers the contact that is due. Empty where none is agreed yet.</source>
        <translation>Er deckt den fälligen Kontakt. Leer, wenn noch keiner vereinbart ist.</translation>
    </message>
    <message>
        <source>Next appointment</source>
        <translation>Nächster Termin</translation>
    </message>
    <message>
        <source>When do you talk next?</source>
        <translation>Wann sprechen Sie sich wieder?</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>none agreed</source>
        <translation>keiner vereinbart</translation>
    </message>
</context>
<context>
    <name>NextTalk</name>
    <message>
        <source>Contact interval …</source>
        <translation>Kontaktintervall …</translation>
    </message>
    <message>
        <source>Next appointment</source>
        <translation>Nächster Termin</translation>
    </message>
    <message>
        <source>Day of the next appointment</source>
        <translation>Tag des nächsten Termins</translation>
    </message>
    <message>
        <source>Time of the next appointment</source>
        <translation>Uhrzeit des nächsten Termins</translation>
    </message>
    <message>
        <source>Format of the next appointment</source>
        <translation>Format des nächsten Termins</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>Kind of note {number}</source>
        <translation>Art des Vermerks {number}</translation>
    </message>
    <message>
        <source>Note {number}</source>
        <translation>Vermerk {number}</translation>
    </message>
    <message>
        <source>move it there</source>
        <translation>dorthin verschieben</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Write a note</source>
        <translation>Vermerk schreiben</translation>
    </message>
    <message>
        <source>Word the note anew</source>
        <translation>Vermerk neu fassen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>The wording it has now stays readable to the same few.</source>
        <translation>Der bisherige Wortlaut bleibt für dieselben wenigen lesbar.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>make it FM (individuell)</source>
        <translation>zu FM (individuell) machen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Vermerk</translation>
    </message>
    <message>
        <source>The journal keeps the wording it has now.</source>
        <translation>Der bisherige Wortlaut bleibt im Protokoll lesbar.</translation>
    </message>
</context>
<context>
    <name>NoteReading</name>
    <message>
        <source>The note in full</source>
        <translation>Der ganze Vermerk</translation>
    </message>
    <message>
        <source>Wording until {day} {time}, changed by {name}</source>
        <translation>Wortlaut bis {day} {time}, geändert von {name}</translation>
    </message>
</context>
<context>
    <name>NotesEditor</name>
    <message>
        <source>Another note</source>
        <translation>Weiterer Vermerk</translation>
    </message>
    <message>
        <source>Note FM (individuell)</source>
        <translation>Vermerk FM (individuell)</translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>VerBIS</source>
        <translation>VerBIS</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Vermerke</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Vermerk schreiben</translation>
    </message>
    <message>
        <source>VerBIS …</source>
        <translation>VerBIS …</translation>
    </message>
    <message>
        <source>Word anew …</source>
        <translation>Neu fassen …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Is in VerBIS</source>
        <translation>Ist in VerBIS</translation>
    </message>
    <message>
        <source>Nothing is written down yet. Notes come from conversations (G), or are written here.</source>
        <translation>Noch ist nichts vermerkt. Vermerke entstehen aus Gesprächen (G) oder werden hier geschrieben.</translation>
    </message>
    <message>
        <source>Copy, and it is in VerBIS</source>
        <translation>Kopieren und als übertragen vermerken</translation>
    </message>
    <message>
        <source>does not belong there</source>
        <translation>ohne Fall</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>1 week</source>
        <translation>1 Woche</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2 Wochen</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 Wochen</translation>
    </message>
    <message>
        <source>on the due day</source>
        <translation>am Tag der Frist</translation>
    </message>
</context>
<context>
    <name>OfficeCodePage</name>
    <message>
        <source>Recovery code of the office</source>
        <translation>Wiederherstellungscode des Büros</translation>
    </message>
    <message>
        <source>It opens the file to admit people again, and shows no client. Keep it in a safe place of the office, away from this computer.</source>
        <translation>Er öffnet die Datei, um Personen wieder zuzulassen, und zeigt keine Kund:innen. Bewahren Sie ihn an einem sicheren Ort im Büro auf, nicht an diesem Rechner.</translation>
    </message>
    <message>
        <source>Recovery code of the office for case management</source>
        <translation>Wiederherstellungscode des Büros für das Fallmanagement</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>Office</source>
        <translation>Büro</translation>
    </message>
    <message>
        <source>Which office is it?</source>
        <translation>Welches Büro ist es?</translation>
    </message>
    <message>
        <source>Public holidays differ by Land, and deadlines depend on them.</source>
        <translation>Feiertage sind je nach Land verschieden, und Fristen hängen von ihnen ab.</translation>
    </message>
    <message>
        <source>for instance Jobcenter Hamburg-Mitte</source>
        <translation>zum Beispiel Jobcenter Hamburg-Mitte</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>&amp;Büro</translation>
    </message>
    <message>
        <source>&amp;Land</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>For the case that nobody of the administration can enter any more: it opens the list of people, so that somebody can be admitted again. It shows no client.</source>
        <translation>Für den Fall, dass niemand von der Administration mehr hineinkommt: Er öffnet die Liste der Personen, damit jemand wieder zugelassen werden kann. Kund:innen zeigt er nicht.</translation>
    </message>
    <message>
        <source>&amp;Code of the office</source>
        <translation>&amp;Code des Büros</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Recovery code of the office</source>
        <translation>Wiederherstellungscode des Büros</translation>
    </message>
</context>
<context>
    <name>OfficePane</name>
    <message>
        <source>People …</source>
        <translation>Personen …</translation>
    </message>
    <message>
        <source>Catalogues …</source>
        <translation>Kataloge …</translation>
    </message>
    <message>
        <source>Preferences …</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Journal …</source>
        <translation>Protokoll …</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>You keep people, words and settings of the office. With this role you see no clients: neither names nor numbers, in no list and no search.</source>
        <translation>Sie pflegen Personen, Wörter und Einstellungen des Büros. Kund:innen sehen Sie mit dieser Rolle nicht: weder Namen noch Zahlen, in keiner Liste und keiner Suche.</translation>
    </message>
</context>
<context>
    <name>OfficerPage</name>
    <message>
        <source>The placement officer learns of it in a talk, not from the files.</source>
        <translation>Die Arbeitsvermittlung erfährt davon im Gespräch, nicht aus den Akten.</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Arbeitsvermittlung</translation>
    </message>
    <message>
        <source>Is everything ready for placement?</source>
        <translation>Ist alles bereit für die Arbeitsvermittlung?</translation>
    </message>
    <message>
        <source>Stable enough</source>
        <translation>Stabil genug</translation>
    </message>
    <message>
        <source>Not stable enough</source>
        <translation>Nicht stabil genug</translation>
    </message>
    <message>
        <source>Aftercare may be the better way then.</source>
        <translation>Dann ist die Nachbetreuung vielleicht der bessere Weg.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Talked through in person on</source>
        <translation>Persönlich besprochen am</translation>
    </message>
    <message>
        <source>With (placement)</source>
        <translation>Mit (Arbeitsvermittlung)</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Stabilität</translation>
    </message>
    <message>
        <source>Talked through with</source>
        <translation>Besprochen mit</translation>
    </message>
</context>
<context>
    <name>OfficerPane</name>
    <message>
        <source>Six-month checks</source>
        <translation>Sechs-Monats-Prüfungen</translation>
    </message>
    <message>
        <source>No check is due.</source>
        <translation>Keine Prüfung steht an.</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Vormerkungen</translation>
    </message>
    <message>
        <source>No referral is open.</source>
        <translation>Keine Vormerkung ist offen.</translation>
    </message>
    <message>
        <source>New notes</source>
        <translation>Neue Vermerke</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Noch keine Vermerke.</translation>
    </message>
    <message>
        <source>In case management</source>
        <translation>Im Fallmanagement</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Noch niemand.</translation>
    </message>
    <message>
        <source>My clients</source>
        <translation>Meine Kund:innen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Record six-month check …</source>
        <translation>Sechs-Monats-Prüfung eintragen …</translation>
    </message>
    <message>
        <source>Refer to case management …</source>
        <translation>Für das Fallmanagement vormerken …</translation>
    </message>
    <message>
        <source>Record case discussion …</source>
        <translation>Fallerörterung eintragen …</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>record check</source>
        <translation>Prüfung eintragen</translation>
    </message>
    <message>
        <source>refer</source>
        <translation>vormerken</translation>
    </message>
    <message>
        <source>case discussion</source>
        <translation>Fallerörterung</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>alle Tasten</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) by today</source>
        <translation>
            <numerusform>%n Prüfung bis heute fällig</numerusform>
            <numerusform>%n Prüfungen bis heute fällig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnwardPage</name>
    <message>
        <source>What follows</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>What follows on it?</source>
        <translation>Wie geht es weiter?</translation>
    </message>
    <message>
        <source>What aftercare is for</source>
        <translation>Wozu die Nachbetreuung dient</translation>
    </message>
    <message>
        <source>Aftercare until</source>
        <translation>Nachbetreuung bis</translation>
    </message>
    <message>
        <source>To which site</source>
        <translation>An welchen Standort</translation>
    </message>
</context>
<context>
    <name>OpenThingsPage</name>
    <message>
        <source>What stays as it is goes on without case management, and is recorded as left open.</source>
        <translation>Was offen bleibt, läuft ohne Fallmanagement weiter und wird so festgehalten.</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Was noch offen ist</translation>
    </message>
    <message>
        <source>What becomes of what is open?</source>
        <translation>Was wird aus dem, was noch offen ist?</translation>
    </message>
    <message>
        <source>Closed with it</source>
        <translation>Damit abgeschlossen</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Bleibt offen</translation>
    </message>
</context>
<context>
    <name>OutDialog</name>
    <message>
        <source>Print or save reports</source>
        <translation>Auswertungen drucken oder speichern</translation>
    </message>
    <message>
        <source>This report</source>
        <translation>Diese Auswertung</translation>
    </message>
    <message>
        <source>All reports</source>
        <translation>Alle Auswertungen</translation>
    </message>
    <message>
        <source>Which reports</source>
        <translation>Welche Auswertungen</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Als was</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Paper and file are not encrypted. No client is named, but these are your own figures: small groups stand in them, and a colleague may recognise who is meant.</source>
        <translation>Papier und Datei sind nicht verschlüsselt. Kund:innen sind nicht genannt, aber es sind Ihre eigenen Zahlen: Auch kleine Gruppen stehen darin, und wer die Fälle kennt, erkennt vielleicht, wer gemeint ist.</translation>
    </message>
    <message>
        <source>Paper and file are not encrypted. No client is named; groups under five are hidden there as they are here.</source>
        <translation>Papier und Datei sind nicht verschlüsselt. Kund:innen sind nicht genannt; Gruppen unter fünf sind dort verdeckt wie hier.</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>auswertungen</translation>
    </message>
    <message>
        <source>Save reports</source>
        <translation>Auswertungen speichern</translation>
    </message>
</context>
<context>
    <name>OutcomeDialog</name>
    <message>
        <source>Change outcome</source>
        <translation>Erfolg ändern</translation>
    </message>
    <message>
        <source>Record outcome</source>
        <translation>Erfolg festhalten</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>What was reached</source>
        <translation>Was erreicht wurde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>How it is seen</source>
        <translation>Woran es zu sehen ist</translation>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message>
        <source>What will be recorded</source>
        <translation>Was festgehalten wird</translation>
    </message>
    <message>
        <source>Please check. A line leads back to its page.</source>
        <translation>Bitte prüfen. Eine Zeile führt zurück zu ihrer Seite.</translation>
    </message>
    <message>
        <source>These dates follow from it</source>
        <translation>Diese Fristen folgen daraus</translation>
    </message>
    <message>
        <source>These dates fall away</source>
        <translation>Diese Fristen fallen weg</translation>
    </message>
</context>
<context>
    <name>OwnAccessDialog</name>
    <message>
        <source>&amp;Present password</source>
        <translation>&amp;Bisheriges Passwort</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Please type the password you unlock with.</source>
        <translation>Bitte das Passwort eintippen, mit dem Sie entsperren.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
</context>
<context>
    <name>PaperButtons</name>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gespeichert als {file}.</translation>
    </message>
</context>
<context>
    <name>PartnerDetails</name>
    <message>
        <source>About the partner</source>
        <translation>Über den Partner</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Wie die Leistungen liefen</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
</context>
<context>
    <name>PartnerDialog</name>
    <message>
        <source>Change partner</source>
        <translation>Partner ändern</translation>
    </message>
    <message>
        <source>Enter partner</source>
        <translation>Partner eintragen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The directory holds nothing about clients.</source>
        <translation>Im Verzeichnis steht nichts über Kund:innen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>Thema hinzufügen</translation>
    </message>
    <message>
        <source>Add a topic (Enter puts it below)</source>
        <translation>Thema hinzufügen (Eingabe setzt es darunter)</translation>
    </message>
    <message>
        <source>Topics, one a line</source>
        <translation>Themen, eines je Zeile</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Contact people</source>
        <translation>Ansprechpersonen</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Internetseite</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Zuständig für (Orte, Personen)</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Erfahrungen</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>Wieder ansehen am</translation>
    </message>
</context>
<context>
    <name>PartnerListMenu</name>
    <message>
        <source>As a list</source>
        <translation>Als Liste</translation>
    </message>
    <message>
        <source>&amp;Read in …</source>
        <translation>&amp;Einlesen …</translation>
    </message>
    <message>
        <source>&amp;Save as a list …</source>
        <translation>Als Liste &amp;speichern …</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;Text (*.csv)</source>
        <translation>Tabelle (*.xlsx);;Text (*.csv)</translation>
    </message>
    <message>
        <source>Save the directory</source>
        <translation>Verzeichnis speichern</translation>
    </message>
    <message>
        <source>network.xlsx</source>
        <translation>netzwerk.xlsx</translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s) saved as {file}.</source>
        <translation>
            <numerusform>%n Partner gespeichert als {file}.</numerusform>
            <numerusform>%n Partner gespeichert als {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnersImportDialog</name>
    <message>
        <source>Read in partners</source>
        <translation>Partner einlesen</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Zeilen der Liste</translation>
    </message>
    <message>
        <source>Choose a &amp;file …</source>
        <translation>&amp;Datei wählen …</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>Über&amp;nehmen</translation>
    </message>
    <message>
        <source>A spreadsheet (XLSX, ODS or CSV) with the headers that saving the list writes. Name and site say which partner is meant. Empty cells leave what stands; nobody is taken out.</source>
        <translation>Eine Tabelle (XLSX, ODS oder CSV) mit den Überschriften, die beim Speichern der Liste entstehen. Name und Standort sagen, welcher Partner gemeint ist. Leere Zellen lassen stehen, was da ist; herausgenommen wird niemand.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.ods *.csv)</source>
        <translation>Tabellen (*.xlsx *.ods *.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n Zeile gelesen</numerusform>
            <numerusform>%n Zeilen gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>No partner stands in this list.</source>
        <translation>In dieser Liste steht kein Partner.</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {unchanged} unchanged, {rejected} not taken over.</source>
        <translation>{new} neu, {changed} geändert, {unchanged} unverändert, {rejected} nicht übernommen.</translation>
    </message>
    <message>
        <source>Choose a list above.</source>
        <translation>Wählen Sie oben eine Liste.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>is changed</source>
        <translation>wird geändert</translation>
    </message>
    <message>
        <source>stands so already</source>
        <translation>steht schon so da</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>The file is encrypted anew. Older copies of it still open with the old password.</source>
        <translation>Die Datei wird neu verschlüsselt. Ältere Kopien öffnet weiter das alte Passwort.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>The system&apos;s keyring forgets the old one; the next start asks for the new one.</source>
        <translation>Der Schlüsselbund des Systems vergisst das alte; der nächste Start fragt nach dem neuen.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show password</source>
        <translation>Passwort zeigen</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Passwort verbergen</translation>
    </message>
</context>
<context>
    <name>PasswordPage</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Choose a password</source>
        <translation>Wählen Sie ein Passwort</translation>
    </message>
    <message>
        <source>It is asked for at every start and after a break. Nobody can look it up for you.</source>
        <translation>Es wird bei jedem Start und nach jeder Pause gefragt. Niemand kann es für Sie nachsehen.</translation>
    </message>
    <message>
        <source>Setting up …</source>
        <translation>Wird eingerichtet …</translation>
    </message>
    <message>
        <source>{name} (not entered yet)</source>
        <translation>{name} (noch ohne Passwort)</translation>
    </message>
    <message>
        <source>&amp;Remember on this computer</source>
        <translation>Auf diesem Rechner &amp;merken</translation>
    </message>
    <message>
        <source>In the system&apos;s keyring. It opens at the start; after locking you are asked.</source>
        <translation>Im Schlüsselbund des Systems. Er öffnet beim Start; nach dem Sperren werden Sie gefragt.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Open with the recovery code …</source>
        <translation>Mit Wiederherstellungscode öffnen …</translation>
    </message>
    <message>
        <source>Open with the recovery code of the office …</source>
        <translation>Mit dem Wiederherstellungscode des Büros öffnen …</translation>
    </message>
    <message>
        <source>Put a backup back …</source>
        <translation>Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <source>Read what can still be read …</source>
        <translation>Lesen, was noch lesbar ist …</translation>
    </message>
    <message>
        <source>Unlock case management</source>
        <translation>Fallmanagement entsperren</translation>
    </message>
    <message>
        <source>P&amp;erson</source>
        <translation>P&amp;erson</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Example data: the password is “{password}”.</source>
        <translation>Beispieldaten: Das Passwort ist „{password}“.</translation>
    </message>
    <message>
        <source>{name} has no password yet. With the set-up code from the administration you enter for the first time and choose one.</source>
        <translation>{name} hat noch kein Passwort. Mit dem Einrichtungscode von der Administration öffnen Sie das Programm zum ersten Mal und wählen eines.</translation>
    </message>
    <message>
        <source>I have a set-up code …</source>
        <translation>Ich habe einen Einrichtungscode …</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message numerus="yes">
        <source>Unlock in %n second(s)</source>
        <translation>
            <numerusform>Entsperren in %n Sekunde</numerusform>
            <numerusform>Entsperren in %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>The caps lock is on.</source>
        <translation>Die Feststelltaste ist an.</translation>
    </message>
    <message>
        <source>Your caseload lies encrypted on this computer.</source>
        <translation>Ihre Fälle liegen verschlüsselt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Locked since {time}.</source>
        <translation>Seit {time} gesperrt.</translation>
    </message>
    <message>
        <source>What you were typing is kept.</source>
        <translation>Was Sie gerade eingegeben haben, ist erhalten.</translation>
    </message>
</context>
<context>
    <name>PauseDialog</name>
    <message>
        <source>Pause contacts</source>
        <translation>Kontakte aussetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Aussetzen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>PeersDialog</name>
    <message>
        <source>Peer case discussion</source>
        <translation>Kollegiale Fallbesprechung</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Wer dabei war</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Names in lists that belong to nobody</source>
        <translation>Namen aus Listen, die zu niemandem gehören</translation>
    </message>
    <message>
        <source>Make a person of such a name, or say whom it means: then their cases are found.</source>
        <translation>Legen Sie für einen solchen Namen eine Person an oder sagen Sie, wen er meint: Dann sind die Fälle zugeordnet.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Offene Fälle</translation>
    </message>
    <message>
        <source>People of the office</source>
        <translation>Personen des Büros</translation>
    </message>
    <message>
        <source>Name in the list</source>
        <translation>Name in der Liste</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Add as a person …</source>
        <translation>Als Person anlegen …</translation>
    </message>
    <message>
        <source>Belongs to …</source>
        <translation>Gehört zu …</translation>
    </message>
    <message>
        <source>Recovery code of the office …</source>
        <translation>Wiederherstellungscode des Büros …</translation>
    </message>
    <message>
        <source>Access is given and taken by the administration.</source>
        <translation>Zugänge gibt und nimmt die Administration.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Add person …</source>
        <translation>Person hinzufügen …</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Admit anew …</source>
        <translation>Neu zulassen …</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Entfernen …</translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s)</source>
        <translation>
            <numerusform>ein offener Fall</numerusform>
            <numerusform>%n offene Fälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>ein Fall</numerusform>
            <numerusform>%n Fälle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Add person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Change person</source>
        <translation>Person ändern</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>With a login the person gets a code to enter with; without one they are only named.</source>
        <translation>Mit Anmeldename bekommt die Person einen Code zum ersten Anmelden; ohne ihn ist sie nur genannt.</translation>
    </message>
    <message>
        <source>The person unlocks the file with it.</source>
        <translation>Damit entsperrt die Person die Datei.</translation>
    </message>
    <message>
        <source>The person is only named; the administration gives access with a login.</source>
        <translation>Die Person wird nur genannt; einen Zugang mit Anmeldung gibt die Administration.</translation>
    </message>
    <message>
        <source>Fingerprint of the keys: {digits}</source>
        <translation>Fingerabdruck der Schlüssel: {digits}</translation>
    </message>
    <message>
        <source>You unlock the file with it, so it stays as it is.</source>
        <translation>Damit entsperren Sie die Datei, deshalb bleibt sie, wie sie ist.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>none in particular</source>
        <translation>kein bestimmtes</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message numerus="yes">
        <source>Give them the %n case(s) listed under “{names}”</source>
        <translation>
            <numerusform>Auch den einen Fall zuordnen, der unter „{names}“ geführt wird</numerusform>
            <numerusform>Auch die %n Fälle zuordnen, die unter „{names}“ geführt werden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Who works at this desk?</source>
        <translation>Wer arbeitet an diesem Platz?</translation>
    </message>
    <message>
        <source>Your name stands on everything you record. Others can be added later.</source>
        <translation>Ihr Name steht an allem, was Sie festhalten. Weitere Personen können später dazukommen.</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Anmeldung</translation>
    </message>
    <message>
        <source>A short name for unlocking the desk.</source>
        <translation>Ein kurzer Name zum Entsperren.</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Vorname</translation>
    </message>
    <message>
        <source>F&amp;amily name</source>
        <translation>&amp;Nachname</translation>
    </message>
    <message>
        <source>What are you?</source>
        <translation>Was sind Sie?</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Your family name is missing.</source>
        <translation>Ihr Nachname fehlt.</translation>
    </message>
    <message>
        <source>A login is missing, for instance m.albrecht.</source>
        <translation>Es fehlt die Anmeldung, zum Beispiel m.albrecht.</translation>
    </message>
</context>
<context>
    <name>PersonTab</name>
    <message>
        <source>until further notice</source>
        <translation>bis auf Weiteres</translation>
    </message>
    <message>
        <source>Change base data …</source>
        <translation>Stammdaten ändern …</translation>
    </message>
    <message>
        <source>Correct a date …</source>
        <translation>Datum berichtigen …</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>{n} years</source>
        <translation>{n} Jahre</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Also kept as</source>
        <translation>Auch geführt als</translation>
    </message>
    <message>
        <source>BG number</source>
        <translation>BG-Nummer</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Placement officer</source>
        <translation>Arbeitsvermittler:in</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>none, the client is watched</source>
        <translation>keiner, Kund:in wird beobachtet</translation>
    </message>
    <message>
        <source>Watched by</source>
        <translation>Beobachtet von</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Fallnummer</translation>
    </message>
    <message>
        <source>Case manager</source>
        <translation>Fallmanager:in</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Contact interval</source>
        <translation>Kontaktintervall</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Aussetzen</translation>
    </message>
    <message>
        <source>Reason for accompanying</source>
        <translation>Grund für die Begleitung</translation>
    </message>
    <message>
        <source>Reason for the end</source>
        <translation>Grund der Beendigung</translation>
    </message>
    <message>
        <source>Kept longer because</source>
        <translation>Länger aufbewahrt, weil</translation>
    </message>
    <message>
        <source>Marked on</source>
        <translation>Vorgemerkt am</translation>
    </message>
    <message>
        <source>Secondary responsibility from</source>
        <translation>Nebenbetreuung ab</translation>
    </message>
    <message>
        <source>Entry consultation on</source>
        <translation>Einstiegsberatung am</translation>
    </message>
    <message>
        <source>Main responsibility from</source>
        <translation>Hauptbetreuung ab</translation>
    </message>
    <message>
        <source>Clarification decided on</source>
        <translation>Klärung entschieden am</translation>
    </message>
    <message>
        <source>Aftercare until</source>
        <translation>Nachbetreuung bis</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Beendet am</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Als was</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>The picture is not encrypted and names the client and whoever is around them: whoever gets hold of it can read it. The journal notes that you saved it.</source>
        <translation>Das Bild ist nicht verschlüsselt und nennt die Kundin oder den Kunden und wer um sie oder ihn ist: Wer es in die Hand bekommt, kann es lesen. Das Protokoll vermerkt, dass Sie es gespeichert haben.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>PlainListPage</name>
    <message>
        <source>Plain list</source>
        <translation>Unverschlüsselte Liste</translation>
    </message>
    <message>
        <source>What shall become of the plain list?</source>
        <translation>Was soll aus der unverschlüsselten Liste werden?</translation>
    </message>
    <message>
        <source>The caseload is now in the encrypted file. The list itself is not encrypted: whoever gets hold of it can read it.</source>
        <translation>Die Fälle liegen jetzt in der verschlüsselten Datei. Die Liste selbst ist nicht verschlüsselt: Wer sie in die Hand bekommt, kann sie lesen.</translation>
    </message>
    <message>
        <source>&amp;Keep it where it is</source>
        <translation>Dort &amp;lassen, wo sie ist</translation>
    </message>
    <message>
        <source>&amp;Delete it now</source>
        <translation>&amp;Jetzt löschen</translation>
    </message>
    <message>
        <source>Deleting cannot be undone here. Copies elsewhere, such as on a network drive, in a mail or in a backup, are not found by the program.</source>
        <translation>Das Löschen lässt sich hier nicht rückgängig machen. Kopien anderswo, etwa auf einem Netzlaufwerk, in einer E-Mail oder in einer Sicherung, findet das Programm nicht.</translation>
    </message>
    <message>
        <source>The list could not be deleted. Close it in other programs, or keep it for now.</source>
        <translation>Die Liste ließ sich nicht löschen. Schließen Sie sie in anderen Programmen oder lassen Sie sie vorerst liegen.</translation>
    </message>
</context>
<context>
    <name>PlanStepLine</name>
    <message>
        <source>Take this step out</source>
        <translation>Diesen Schritt herausnehmen</translation>
    </message>
    <message>
        <source>Goal {goal}, step {number}</source>
        <translation>Ziel {goal}, Schritt {number}</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wer ihn tut</translation>
    </message>
    <message>
        <source>Which partner</source>
        <translation>Welcher Partner</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Next step …</source>
        <translation>Nächster Schritt …</translation>
    </message>
    <message>
        <source>Which partner?</source>
        <translation>Welcher Partner?</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kund:in</translation>
    </message>
    <message>
        <source>Case management</source>
        <translation>Fallmanagement</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
</context>
<context>
    <name>PlanTab</name>
    <message>
        <source>Goals and steps</source>
        <translation>Ziele und Schritte</translation>
    </message>
    <message>
        <source>As of today</source>
        <translation>Stand heute</translation>
    </message>
    <message>
        <source>Which version to show</source>
        <translation>Welche Fassung gezeigt wird</translation>
    </message>
    <message>
        <source>Steer …</source>
        <translation>Nachsteuern …</translation>
    </message>
    <message>
        <source>Change plan …</source>
        <translation>Plan ändern …</translation>
    </message>
    <message>
        <source>Enter signature …</source>
        <translation>Unterschrift eintragen …</translation>
    </message>
    <message>
        <source>Make a plan …</source>
        <translation>Plan erstellen …</translation>
    </message>
    <message>
        <source>No integration plan yet</source>
        <translation>Noch kein Integrationsplan</translation>
    </message>
    <message>
        <source>It says in the client&apos;s words what is to be reached, who does what until when, and is handed out on paper.</source>
        <translation>Er sagt in Worten der Kund:in, was erreicht werden soll und wer bis wann was tut. Die Kund:in bekommt ihn auf Papier.</translation>
    </message>
    <message>
        <source>As it was handed out</source>
        <translation>Wie ausgehändigt</translation>
    </message>
    <message>
        <source>{done} of {all} steps done</source>
        <translation>{done} von {all} Schritten erledigt</translation>
    </message>
    <message>
        <source>Not handed out yet.</source>
        <translation>Noch nicht ausgehändigt.</translation>
    </message>
    <message>
        <source>Changed since version {number} was handed out.</source>
        <translation>Seit Fassung {number} geändert.</translation>
    </message>
    <message>
        <source>new: {what}</source>
        <translation>neu: {what}</translation>
    </message>
    <message>
        <source>changed: {what}</source>
        <translation>geändert: {what}</translation>
    </message>
    <message>
        <source>gone: {what}</source>
        <translation>weggefallen: {what}</translation>
    </message>
    <message>
        <source>Version {number}, {day}</source>
        <translation>Fassung {number}, {day}</translation>
    </message>
    <message>
        <source>assisted</source>
        <translation>assistiert</translation>
    </message>
    <message>
        <source>signed {day}</source>
        <translation>unterschrieben {day}</translation>
    </message>
</context>
<context>
    <name>PlanWizard</name>
    <message>
        <source>Integration plan</source>
        <translation>Integrationsplan</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Spra&amp;che</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>wie das System</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Loc&amp;k the desk when nobody touches it for</source>
        <translation>&amp;Sperren, wenn nichts berührt wird, nach</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Empty the clipboard after copying in</source>
        <translation>Zwischenablage nach dem Kopieren l&amp;eeren in</translation>
    </message>
    <message>
        <source>Hint at what an open note had better leave to few</source>
        <translation>Hinweisen, wenn ein offener Vermerk etwas sagt, das eher für wenige bestimmt ist</translation>
    </message>
    <message>
        <source>Forget the password in the system&apos;s keyring</source>
        <translation>Gemerktes Passwort aus dem Schlüsselbund löschen</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Büro</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name of the office</source>
        <translation>&amp;Name des Büros</translation>
    </message>
    <message>
        <source>&amp;Land (public holidays)</source>
        <translation>&amp;Land (Feiertage)</translation>
    </message>
    <message>
        <source>Due dates count as “soon” within</source>
        <translation>Als „bald“ gelten Fristen innerhalb von</translation>
    </message>
    <message>
        <source>Letterhead …</source>
        <translation>Briefkopf …</translation>
    </message>
    <message>
        <source>Show the team lead figures per person</source>
        <translation>Der Teamleitung Zahlen je Person zeigen</translation>
    </message>
    <message>
        <source>Show whose restricted notes somebody else has read</source>
        <translation>Zeigen, wer fremde Vermerke FM (individuell) gelesen hat</translation>
    </message>
    <message>
        <source>Switched off, the team&apos;s figures stand as sums. Settle it with the staff council.</source>
        <translation>Ausgeschaltet stehen im Team nur Summen. Regeln Sie das mit dem Personalrat, etwa in einer Dienstvereinbarung.</translation>
    </message>
    <message>
        <source>The case manager in charge sees it; the journal records each reading. Settle this, too.</source>
        <translation>Wer den Fall führt, sieht es; das Protokoll hält jedes Lesen ohnehin fest. Auch das gehört in die Dienstvereinbarung.</translation>
    </message>
    <message>
        <source>Another Land or number of days: all due dates are computed anew.</source>
        <translation>Bei einem anderen Land werden alle Fristen neu berechnet.</translation>
    </message>
    <message>
        <source>The office is set by its administration or a team lead.</source>
        <translation>Das Büro stellt die Administration oder die Teamleitung ein.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Forgotten: the next start asks for it</source>
        <translation>Gelöscht: Der nächste Start fragt danach</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Deadlines</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>Last talk</source>
        <translation>Letztes Gespräch</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Next appointment</source>
        <translation>Nächster Termin</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nichts ist fällig.</translation>
    </message>
    <message>
        <source>Document conversation</source>
        <translation>Gespräch dokumentieren</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>{age} years</source>
        <translation>{age} Jahre</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>none planned</source>
        <translation>keiner geplant</translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Example data are being prepared</source>
        <translation>Beispieldaten werden vorbereitet</translation>
    </message>
    <message>
        <source>Invented people in a throw-away folder. It disappears when you close the window.</source>
        <translation>Erfundene Personen in einem Wegwerfordner. Er verschwindet, wenn Sie das Fenster schließen.</translation>
    </message>
    <message>
        <source>Something long is still being stored. The desk is locked when that is done.</source>
        <translation>Es wird noch etwas Längeres gespeichert. Danach ist gesperrt.</translation>
    </message>
    <message>
        <source>Locking …</source>
        <translation>Wird gesperrt …</translation>
    </message>
</context>
<context>
    <name>ProspectsPage</name>
    <message>
        <source>What can be expected, and what comes first?</source>
        <translation>Was ist zu erwarten, und was kommt zuerst?</translation>
    </message>
    <message>
        <source>All of it may stay empty.</source>
        <translation>Alles darf leer bleiben.</translation>
    </message>
    <message>
        <source>Prognosis</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation>nicht vergeben</translation>
    </message>
    <message>
        <source>Profile (optional)</source>
        <translation>Profil (freiwillig)</translation>
    </message>
    <message>
        <source>Focus: the few goals that come first</source>
        <translation>Schwerpunkt: die wenigen Ziele, die zuerst kommen</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nicht eingeschätzt</translation>
    </message>
    <message>
        <source>So far: {profile}. A complex profile is checked by the AV every six months.</source>
        <translation>Bisher: {profile}. Ein komplexes Profil prüft die AV alle sechs Monate.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Schwerpunkt</translation>
    </message>
</context>
<context>
    <name>QuickOpen</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Name, number or birth date – or a command</source>
        <translation>Name, Nummer oder Geburtsdatum – oder ein Befehl</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nothing found. From three letters or digits on clients are searched.</source>
        <translation>Nichts gefunden. Ab drei Buchstaben oder Ziffern werden Kund:innen gesucht.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close</source>
        <translation>schließen</translation>
    </message>
    <message>
        <source>Search in texts: {text}</source>
        <translation>In Texten suchen: {text}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Case management</source>
        <translation>Fallmanagement</translation>
    </message>
    <message>
        <source>Example data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Privacy screen</source>
        <translation>Sichtschutz</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Team {name}</source>
        <translation>Team {name}</translation>
    </message>
</context>
<context>
    <name>ReadWhileAway</name>
    <message>
        <source>While you were away, FM (individuell) on your clients was read by {who}.</source>
        <translation>Während Sie weg waren, wurde FM (individuell) zu Ihren Kund:innen gelesen: {who}.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} ({times}, last on {day})</source>
        <translation>{name} ({times}, zuletzt {day})</translation>
    </message>
</context>
<context>
    <name>ReaderLine</name>
    <message>
        <source>{name} (team lead) reads it once you have compared these digits, by telephone: {digits}</source>
        <translation>{name} (Teamleitung) liest ihn, sobald Sie diese Ziffern verglichen haben, etwa am Telefon: {digits}</translation>
    </message>
    <message>
        <source>{name} (deputy) reads it once you have compared these digits, by telephone: {digits}</source>
        <translation>{name} (Vertretung) liest ihn, sobald Sie diese Ziffern verglichen haben, etwa am Telefon: {digits}</translation>
    </message>
    <message>
        <source>{name} runs the case now and reads it once you have compared: {digits}</source>
        <translation>{name} führt den Fall jetzt und liest ihn, sobald Sie diese Ziffern verglichen haben, am besten am Telefon: {digits}</translation>
    </message>
    <message>
        <source>{name} has another key than the one you confirmed. Compare anew: {digits}</source>
        <translation>{name} hat einen anderen Schlüssel als den bestätigten. Bitte neu vergleichen: {digits}</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Confirm the key of {name}</source>
        <translation>Schlüssel von {name} bestätigen</translation>
    </message>
</context>
<context>
    <name>ReadingsDialog</name>
    <message>
        <source>Readings</source>
        <translation>Lesungen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kund:in</translation>
    </message>
    <message>
        <source>Who has read restricted notes of yours</source>
        <translation>Wer Ihre vertraulichen Vermerke gelesen hat</translation>
    </message>
    <message>
        <source>Nobody else has read your notes FM (individuell) in the last year.</source>
        <translation>Im letzten Jahr hat niemand sonst Ihre Vermerke FM (individuell) gelesen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Readings of your notes FM (individuell)</source>
        <translation>Lesungen Ihrer Vermerke FM (individuell)</translation>
    </message>
</context>
<context>
    <name>ReadingsLine</name>
    <message>
        <source>FM (individuell) was read by {who}.</source>
        <translation>FM (individuell) gelesen: {who}.</translation>
    </message>
    <message>
        <source>{name} on {day}, {time}</source>
        <translation>{name} am {day}, {time}</translation>
    </message>
</context>
<context>
    <name>ReadingsNotice</name>
    <message>
        <source>All readings …</source>
        <translation>Alle Lesungen …</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Receipt confirmed</source>
        <translation>Empfang bestätigt</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Receipt confirmed on</source>
        <translation>Empfang bestätigt am</translation>
    </message>
    <message>
        <source>From that day the retention period runs.</source>
        <translation>Ab diesem Tag läuft die Aufbewahrungsfrist.</translation>
    </message>
</context>
<context>
    <name>RecheckDialog</name>
    <message>
        <source>Check an exclusion again</source>
        <translation>Ausschlussgrund erneut prüfen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>still holds</source>
        <translation>gilt weiter</translation>
    </message>
    <message>
        <source>no longer holds</source>
        <translation>gilt nicht mehr</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Check again on</source>
        <translation>Erneut prüfen am</translation>
    </message>
</context>
<context>
    <name>RecordsBeside</name>
    <message>
        <source>differs</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Case manager</source>
        <translation>Fallmanager:in</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Keep this code</source>
        <translation>Bewahren Sie diesen Code auf</translation>
    </message>
    <message>
        <source>Without your password only this code opens your data. Who loses both has lost the data.</source>
        <translation>Ohne Ihr Passwort öffnet nur dieser Code Ihre Daten. Wer beides verliert, hat die Daten verloren.</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <translation>Als Datei speichern …</translation>
    </message>
    <message>
        <source>Keep it away from this computer: on paper in a locked drawer, or on a stick.</source>
        <translation>Bewahren Sie ihn nicht auf diesem Computer auf: auf Papier in einer verschlossenen Schublade oder auf einem Stick.</translation>
    </message>
    <message>
        <source>I have kept the code in a safe place</source>
        <translation>Ich habe den Code sicher verwahrt</translation>
    </message>
    <message>
        <source>Please keep the code first, then tick the box.</source>
        <translation>Bitte verwahren Sie zuerst den Code und setzen Sie dann das Häkchen.</translation>
    </message>
    <message>
        <source>Recovery code of case management</source>
        <translation>Wiederherstellungscode für das Fallmanagement</translation>
    </message>
    <message>
        <source>With this code and your login the data can be opened if the password is forgotten.</source>
        <translation>Mit diesem Code und Ihrer Anmeldung lassen sich die Daten öffnen, wenn das Passwort vergessen ist.</translation>
    </message>
    <message>
        <source>recovery code.txt</source>
        <translation>Wiederherstellungscode.txt</translation>
    </message>
    <message>
        <source>Save recovery code</source>
        <translation>Wiederherstellungscode speichern</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Recovery &amp;code</source>
        <translation>Wiederherstellungs&amp;code</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>{name}: type the code you have kept, and choose another password.</source>
        <translation>{name}: Geben Sie den Code ein, den Sie aufbewahrt haben, und wählen Sie ein neues Passwort.</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>Zum ersten Mal öffnen</translation>
    </message>
    <message>
        <source>Set-up &amp;code</source>
        <translation>Einrichtungs&amp;code</translation>
    </message>
    <message>
        <source>{name}: type the code you have from the administration, and choose a password.</source>
        <translation>{name}: Geben Sie den Code ein, den Sie von der Administration haben, und wählen Sie ein Passwort.</translation>
    </message>
    <message>
        <source>Please type the code first.</source>
        <translation>Bitte geben Sie zuerst den Code ein.</translation>
    </message>
</context>
<context>
    <name>ReferralPage</name>
    <message>
        <source>From this day on run the three days for the assignment and the two weeks for the entry.</source>
        <translation>Ab diesem Tag laufen die drei Tage für die Zuordnung und die zwei Wochen für die Einstiegsberatung.</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Vormerkung</translation>
    </message>
    <message>
        <source>Who proposes the client, and when?</source>
        <translation>Wer schlägt vor, und wann?</translation>
    </message>
    <message>
        <source>Referral on</source>
        <translation>Vormerkung am</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Vorgeschlagen von</translation>
    </message>
</context>
<context>
    <name>Relation</name>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <comment>overdue</comment>
        <translation>
            <numerusform>seit %n Tag</numerusform>
            <numerusform>seit %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n Minute</numerusform>
            <numerusform>in %n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message>
        <source>Enter release from confidentiality</source>
        <translation>Schweigepflichtentbindung eintragen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Mit wem</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Erteilt am</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Gilt bis</translation>
    </message>
</context>
<context>
    <name>ReleaseLine</name>
    <message>
        <source>No release from confidentiality holds: do not speak about the client.</source>
        <translation>Es gilt keine Schweigepflichtentbindung: Sprechen Sie nicht über die Person.</translation>
    </message>
    <message>
        <source>Release holds: {scope}</source>
        <translation>Schweigepflichtentbindung gilt: {scope}</translation>
    </message>
    <message>
        <source>Release holds until {day}: {scope}</source>
        <translation>Schweigepflichtentbindung gilt bis {day}: {scope}</translation>
    </message>
</context>
<context>
    <name>ReminderDialog</name>
    <message>
        <source>Add reminder</source>
        <translation>Wiedervorlage anlegen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>jeden Monat</translation>
    </message>
    <message>
        <source>every 3 months</source>
        <translation>alle 3 Monate</translation>
    </message>
    <message>
        <source>every 6 months</source>
        <translation>alle 6 Monate</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>jedes Jahr</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>beliebiger Text</translation>
    </message>
</context>
<context>
    <name>ReportsPane</name>
    <message>
        <source>Report</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Auswertungen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Print or save …</source>
        <translation>Drucken oder speichern …</translation>
    </message>
    <message>
        <source>Reports counted</source>
        <translation>Gezählte Auswertungen</translation>
    </message>
    <message>
        <source>another report</source>
        <translation>andere Auswertung</translation>
    </message>
    <message>
        <source>print or save</source>
        <translation>drucken oder speichern</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>alle Tasten</translation>
    </message>
    <message>
        <source>Stopped: not every report was counted.</source>
        <translation>Abgebrochen: Nicht alle Auswertungen sind gezählt.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gespeichert als {file}.</translation>
    </message>
</context>
<context>
    <name>RestoreWizard</name>
    <message>
        <source>Put a backup back</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Put back &amp;now</source>
        <translation>Jetzt &amp;einsetzen</translation>
    </message>
</context>
<context>
    <name>ReviewSide</name>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Since admission on {day}</source>
        <translation>Seit der Aufnahme am {day}</translation>
    </message>
    <message>
        <source>Since the review of {day}</source>
        <translation>Seit der Prüfung vom {day}</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>Schritte des Plans</translation>
    </message>
    <message>
        <source>Needs removed</source>
        <translation>Behobene Bedarfe</translation>
    </message>
    <message>
        <source>Needs that remain</source>
        <translation>Offene Bedarfe</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Leistungen</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Work opportunity</source>
        <translation>Arbeitsgelegenheit</translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n geführt</numerusform>
            <numerusform>%n geführt</numerusform>
        </translation>
    </message>
    <message>
        <source>last on {day}</source>
        <translation>zuletzt am {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n nicht erschienen</numerusform>
            <numerusform>%n nicht erschienen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) not reached</source>
        <translation>
            <numerusform>%n-mal nicht erreicht</numerusform>
            <numerusform>%n-mal nicht erreicht</numerusform>
        </translation>
    </message>
    <message>
        <source>done: {step}</source>
        <translation>erledigt: {step}</translation>
    </message>
    <message>
        <source>partly: {step}</source>
        <translation>teilweise: {step}</translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%n noch offen</numerusform>
            <numerusform>%n noch offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, ended {day}</source>
        <translation>{name}, beendet {day}</translation>
    </message>
    <message>
        <source>{name}, until {day}</source>
        <translation>{name}, bis {day}</translation>
    </message>
    <message>
        <source>{name}, goes on</source>
        <translation>{name}, läuft</translation>
    </message>
    <message>
        <source>runs without a last day</source>
        <translation>läuft ohne letzten Tag</translation>
    </message>
    <message>
        <source>runs until {day}</source>
        <translation>läuft bis {day}</translation>
    </message>
</context>
<context>
    <name>ReviewWizard</name>
    <message>
        <source>Continuation review</source>
        <translation>Fortführungsprüfung</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Ü&amp;berspringen</translation>
    </message>
    <message>
        <source>Then open the next review that is due: {name}</source>
        <translation>Danach die nächste fällige Prüfung öffnen: {name}</translation>
    </message>
    <message>
        <source>Review {number} of {count}</source>
        <translation>Prüfung {number} von {count}</translation>
    </message>
</context>
<context>
    <name>RowReading</name>
    <message>
        <source>Nothing else was written down.</source>
        <translation>Weiter wurde nichts notiert.</translation>
    </message>
    <message>
        <source>The entry in full</source>
        <translation>Der Eintrag im Ganzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Read in</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Einlesens</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The list is being read in</source>
        <translation>Die Liste wird eingelesen</translation>
    </message>
    <message>
        <source>You can go on working in the other window meanwhile.</source>
        <translation>Im anderen Fenster können Sie solange weiterarbeiten.</translation>
    </message>
    <message>
        <source>The list is read in</source>
        <translation>Die Liste ist eingelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the list are stored in the encrypted file.</source>
        <translation>
            <numerusform>%n Zeile der Liste liegt in der verschlüsselten Datei.</numerusform>
            <numerusform>%n Zeilen der Liste liegen in der verschlüsselten Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Nothing of the list was stored. The file is as it was before.</source>
        <translation>Von der Liste wurde nichts gespeichert. Die Datei ist wie zuvor.</translation>
    </message>
    <message>
        <source>The list could not be read in</source>
        <translation>Die Liste konnte nicht eingelesen werden</translation>
    </message>
</context>
<context>
    <name>SalvageDialog</name>
    <message>
        <source>What can still be read</source>
        <translation>Was noch lesbar ist</translation>
    </message>
    <message>
        <source>Reading what is left …</source>
        <translation>Was noch da ist, wird gelesen …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Case manager</source>
        <translation>Fallmanager:in</translation>
    </message>
    <message>
        <source>Clients that can be read</source>
        <translation>Kund:innen, die sich lesen lassen</translation>
    </message>
    <message>
        <source>Read so far</source>
        <translation>Bisher gelesen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Save all …</source>
        <translation>Alles &amp;speichern …</translation>
    </message>
    <message>
        <source>Put a backup back …</source>
        <translation>Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <source>A copy is read; the damaged file stays as it is, and nothing can be changed here. What is saved lies unencrypted where you save it: the caseload as a table, and of each client you see in full everything but restricted notes, as a file for programs.</source>
        <translation>Gelesen wird eine Kopie; die beschädigte Datei bleibt, wie sie ist, und hier lässt sich nichts ändern. Was Sie speichern, liegt dort unverschlüsselt: die Fallliste als Tabelle und zu jeder Person, die Sie ganz sehen, alles außer Vermerken FM (individuell) als Datei für Programme.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) can be read.</source>
        <translation>
            <numerusform>%n Kund:in lässt sich lesen.</numerusform>
            <numerusform>%n Kund:innen lassen sich lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost: {what}.</source>
        <translation>Verloren: {what}.</translation>
    </message>
    <message>
        <source>Nothing seems lost.</source>
        <translation>Nichts scheint verloren.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) are left out: cases are lost, and who runs theirs is not sure.</source>
        <translation>
            <numerusform>Eine Person wird ausgelassen: Fälle sind verloren, und wer für sie zuständig ist, ist nicht sicher.</numerusform>
            <numerusform>%n Kund:innen werden ausgelassen: Fälle sind verloren, und wer für sie zuständig ist, ist nicht sicher.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back the backup of {day}, {time} …</source>
        <translation>Sicherung vom {day}, {time} wiederherstellen …</translation>
    </message>
    <message>
        <source>Folder for what was saved</source>
        <translation>Ordner für das Gerettete</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) saved in {folder}.</source>
        <translation>
            <numerusform>%n Kund:in in {folder} gespeichert.</numerusform>
            <numerusform>%n Kund:innen in {folder} gespeichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Words from notes, talks, plans, reviews …</source>
        <translation>Wörter aus Vermerken, Gesprächen, Plänen, Prüfungen …</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Vermerke</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Plan and assessment</source>
        <translation>Plan und Assessment</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation>Übergänge</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Leistungen</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Weiteres</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Only my cases</source>
        <translation>Nur meine Fälle</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Search in texts</source>
        <translation>Suche in Texten</translation>
    </message>
    <message>
        <source>Every word is looked for by its beginning, and all of them must occur; what stands in quotation marks, exactly so. ß and ss, ä and ae, accents and capitals make no difference.</source>
        <translation>Jedes Wort wird von seinem Anfang her gesucht, und alle müssen vorkommen; was in Anführungszeichen steht, genau so. ß und ss, ä und ae, Akzente und Großschreibung machen keinen Unterschied.</translation>
    </message>
    <message>
        <source>Texts on the clients you may read of are searched. Restricted notes of your own cases are looked through in memory, without leaving a trace in the file.</source>
        <translation>Gesucht wird in den Texten zu den Menschen, deren Fall Sie lesen dürfen. Vermerke „FM (individuell)“ Ihrer eigenen Fälle werden nur im Arbeitsspeicher durchsucht und hinterlassen dabei keine Spur in der Datei.</translation>
    </message>
    <message>
        <source>Try the beginning of a word, fewer words, or another kind of text.</source>
        <translation>Versuchen Sie es mit dem Anfang eines Wortes, mit weniger Wörtern oder mit einer anderen Art von Text.</translation>
    </message>
    <message>
        <source>Find what was written</source>
        <translation>Finden, was geschrieben wurde</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open at the place</source>
        <translation>an der Stelle öffnen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>empty the field, then back</source>
        <translation>Feld leeren, dann zurück</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>alle Tasten</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>Nur {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln read, more follow</source>
        <translation>
            <numerusform>%Ln gelesen, weitere folgen</numerusform>
            <numerusform>%Ln gelesen, weitere folgen beim Blättern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecondPlace</name>
    <message>
        <source>Choose a &amp;folder …</source>
        <translation>&amp;Ordner wählen …</translation>
    </message>
    <message>
        <source>Second place for backups</source>
        <translation>Zweiter Ort für Sicherungen</translation>
    </message>
    <message>
        <source>No &amp;longer</source>
        <translation>&amp;Nicht mehr</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>It lies on the drive of the data: that helps against slips, not against a defect.</source>
        <translation>Er liegt auf dem Laufwerk der Daten: Das hilft bei Versehen, nicht bei einem Defekt.</translation>
    </message>
    <message>
        <source>A stick or network drive. Each backup is copied there, too, as soon as the place is there.</source>
        <translation>Ein Stick oder Netzlaufwerk. Jede Sicherung wird auch dorthin kopiert, sobald der Ort da ist.</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Talks today</source>
        <translation>Gespräche heute</translation>
    </message>
    <message>
        <source>No talks today.</source>
        <translation>Heute keine Gespräche.</translation>
    </message>
    <message>
        <source>Plan appointment</source>
        <translation>Termin planen</translation>
    </message>
    <message>
        <source>Newly assigned</source>
        <translation>Neu zugewiesen</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Nichts Neues.</translation>
    </message>
    <message>
        <source>Not yet in VerBIS</source>
        <translation>Noch nicht in VerBIS</translation>
    </message>
    <message>
        <source>Everything is in VerBIS.</source>
        <translation>Alles ist in VerBIS.</translation>
    </message>
    <message>
        <source>Carry over …</source>
        <translation>Übertragen …</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Nothing is due within the next days.</source>
        <translation>In den nächsten Tagen ist nichts fällig.</translation>
    </message>
    <message>
        <source>Show in calendar</source>
        <translation>Im Kalender zeigen</translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>Send to another site</source>
        <translation>An einen anderen Standort senden</translation>
    </message>
    <message>
        <source>Write file …</source>
        <translation>Datei schreiben …</translation>
    </message>
    <message>
        <source>The colleague there gives you their card (Menu › Cases from and to other sites). Only they can open the file. The case stays readable here and is not changed any more.</source>
        <translation>Die Kolleg:in dort gibt Ihnen ihre Karte (Menü › Fälle von und an andere Standorte). Nur sie kann die Datei öffnen. Der Fall bleibt hier lesbar und wird nicht mehr geändert.</translation>
    </message>
    <message>
        <source>Choose card …</source>
        <translation>Karte wählen …</translation>
    </message>
    <message>
        <source>The digits were compared by telephone and are the same</source>
        <translation>Die Ziffern sind am Telefon verglichen und stimmen überein</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Gesendet am</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>What the colleague should know</source>
        <translation>Was die Kolleg:in wissen soll</translation>
    </message>
    <message>
        <source>Choose card</source>
        <translation>Karte wählen</translation>
    </message>
    <message>
        <source>Goes along: {what}.</source>
        <translation>Mit gehen: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) FM (individuell), for this colleague alone.</source>
        <translation>
            <numerusform>Ein Vermerk FM (individuell), nur für diese Kolleg:in.</numerusform>
            <numerusform>%n Vermerke FM (individuell), nur für diese Kolleg:in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restricted note(s) cannot be opened here and stay.</source>
        <translation>
            <numerusform>Ein Vermerk FM (individuell) lässt sich hier nicht öffnen und bleibt.</numerusform>
            <numerusform>%n Vermerke FM (individuell) lassen sich hier nicht öffnen und bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) or earlier case(s) stay here, as does the journal.</source>
        <translation>
            <numerusform>Ein Entwurf oder früherer Fall bleibt hier, ebenso das Protokoll.</numerusform>
            <numerusform>%n Entwürfe oder frühere Fälle bleiben hier, ebenso das Protokoll.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write file</source>
        <translation>Datei schreiben</translation>
    </message>
</context>
<context>
    <name>SentLetters</name>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>Hinausgegangen</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Letters that went out</source>
        <translation>Hinausgegangene Briefe</translation>
    </message>
    <message>
        <source>No letter is recorded yet.</source>
        <translation>Noch ist kein Brief festgehalten.</translation>
    </message>
    <message>
        <source>Did not go out …</source>
        <translation>Ging nicht hinaus …</translation>
    </message>
    <message>
        <source>Write … (B)</source>
        <translation>Schreiben … (B)</translation>
    </message>
    <message>
        <source>“{title}” of {day} did not go out? The record is taken away; the journal keeps it.</source>
        <translation>„{title}“ vom {day} ging nicht hinaus? Der Eintrag wird entfernt; das Journal behält ihn.</translation>
    </message>
    <message>
        <source>&amp;Take it away</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>ServiceCheckDialog</name>
    <message>
        <source>Look at a service</source>
        <translation>Leistung prüfen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>What is reported</source>
        <translation>Was berichtet wird</translation>
    </message>
    <message>
        <source>In time and as agreed</source>
        <translation>Rechtzeitig und wie vereinbart</translation>
    </message>
    <message>
        <source>Aim reached</source>
        <translation>Ziel erreicht</translation>
    </message>
    <message>
        <source>Worth its cost</source>
        <translation>Die Kosten wert</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>läuft weiter</translation>
    </message>
    <message>
        <source>is over</source>
        <translation>ist beendet</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Die Leistung</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>Wieder prüfen am</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Beendet am</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>ServiceDialog</name>
    <message>
        <source>Change service</source>
        <translation>Leistung ändern</translation>
    </message>
    <message>
        <source>Enter flanking service</source>
        <translation>Flankierende Leistung eintragen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wozu</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>Wieder prüfen am</translation>
    </message>
</context>
<context>
    <name>ServicesTab</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Leistungen</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Enter a measure, a service of a partner or a release above.</source>
        <translation>Noch ist nichts eingetragen. Legen Sie oben eine Maßnahme, die Leistung eines Partners oder eine Schweigepflichtentbindung an.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Missed appointment</source>
        <translation>Meldeversäumnis</translation>
    </message>
    <message>
        <source>Release from confidentiality</source>
        <translation>Schweigepflichtentbindung</translation>
    </message>
    <message>
        <source>Number given away</source>
        <translation>Nummer weitergegeben</translation>
    </message>
</context>
<context>
    <name>SetupCodePage</name>
    <message>
        <source>Set-up code</source>
        <translation>Einrichtungscode</translation>
    </message>
    <message>
        <source>Set-up code for {name}</source>
        <translation>Einrichtungscode für {name}</translation>
    </message>
    <message>
        <source>Hand it over in person. With it {name} enters for the first time and chooses a password; from then on it opens nothing.</source>
        <translation>Bitte persönlich übergeben. Damit meldet sich {name} zum ersten Mal an und wählt ein Passwort; danach öffnet er nichts mehr.</translation>
    </message>
    <message>
        <source>The code is shown only now. If it gets lost, admit the person again.</source>
        <translation>Der Code wird nur jetzt gezeigt. Geht er verloren, lassen Sie die Person neu zu.</translation>
    </message>
    <message>
        <source>I have noted the code or handed it over</source>
        <translation>Ich habe den Code notiert oder übergeben</translation>
    </message>
    <message>
        <source>Set-up code for case management: {name}</source>
        <translation>Einrichtungscode für das Fallmanagement: {name}</translation>
    </message>
    <message>
        <source>Start case management, choose your name, press “I have a set-up code”, and choose a password.</source>
        <translation>Starten Sie das Fallmanagement, wählen Sie Ihren Namen, dann „Ich habe einen Einrichtungscode“, und wählen Sie ein Passwort.</translation>
    </message>
</context>
<context>
    <name>SetupWizard</name>
    <message>
        <source>Set up case management</source>
        <translation>Fallmanagement einrichten</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>&amp;Set up</source>
        <translation>&amp;Einrichten</translation>
    </message>
    <message>
        <source>&amp;Open the desk</source>
        <translation>&amp;Loslegen</translation>
    </message>
</context>
<context>
    <name>ShownWhileTyping</name>
    <message>
        <source>Shows while the cursor is in it.</source>
        <translation>Wird gezeigt, solange der Cursor darin steht.</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Next appointment</source>
        <translation>Nächster Termin</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verlegen</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Absagen</translation>
    </message>
    <message>
        <source>none planned</source>
        <translation>keiner geplant</translation>
    </message>
    <message>
        <source>Open agreements</source>
        <translation>Offene Vereinbarungen</translation>
    </message>
    <message>
        <source>To the plan</source>
        <translation>Zum Plan</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Wiedervorlagen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>none open</source>
        <translation>keine offen</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>Done: {text}, {when}</source>
        <translation>Erledigt: {text}, {when}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change: {text}</source>
        <translation>Ändern: {text}</translation>
    </message>
    <message>
        <source>Work opportunities</source>
        <translation>Arbeitsgelegenheiten</translation>
    </message>
    <message>
        <source>Change end</source>
        <translation>Ende ändern</translation>
    </message>
    <message>
        <source>Decide on staying</source>
        <translation>Verbleib entscheiden</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>open-ended</source>
        <translation>unbefristet</translation>
    </message>
    <message>
        <source>does not stay</source>
        <translation>bleibt nicht</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>decided {day}: {what}</source>
        <translation>entschieden {day}: {what}</translation>
    </message>
    <message>
        <source>staying not decided yet</source>
        <translation>Verbleib noch nicht entschieden</translation>
    </message>
    <message>
        <source>Entry criteria</source>
        <translation>Zugangskriterien</translation>
    </message>
    <message>
        <source>from the list</source>
        <translation>aus der Liste</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>Ausschlussgründe</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>check again: {day}</source>
        <translation>erneut prüfen: {day}</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>No main responsibility</source>
        <translation>Keine Hauptbetreuung</translation>
    </message>
</context>
<context>
    <name>SigningDialog</name>
    <message>
        <source>Version {number} of the plan is signed</source>
        <translation>Fassung {number} des Plans ist unterschrieben</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Unterschrieben am</translation>
    </message>
</context>
<context>
    <name>StandingInLine</name>
    <message>
        <source>You stand in for:</source>
        <translation>Sie vertreten:</translation>
    </message>
    <message>
        <source>Cases of {name}, {known}</source>
        <translation>Fälle von {name}, {known}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n Fall</numerusform>
            <numerusform>%n Fälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with consent</source>
        <translation>
            <numerusform>%n mit Zustimmung</numerusform>
            <numerusform>%n mit Zustimmung</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SteeringDialog</name>
    <message>
        <source>Steer the integration plan</source>
        <translation>Integrationsplan nachsteuern</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>D done, P partly, X dropped, V put off or change, Delete takes it back</source>
        <translation>D erledigt, P teilweise, X entfällt, V verschieben oder ändern, Entf nimmt es zurück</translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation>Beurteilt am</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>What became of: {step}</source>
        <translation>Was daraus wurde: {step}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>zum Teil erledigt</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>Result of: {step}</source>
        <translation>Ergebnis: {step}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>What was reached?</source>
        <translation>Was wurde erreicht?</translation>
    </message>
    <message>
        <source>Why is it dropped?</source>
        <translation>Warum entfällt er?</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Step {number} of {count}: {step}</source>
        <translation>Schritt {number} von {count}: {step}</translation>
    </message>
</context>
<context>
    <name>StepsList</name>
    <message>
        <source>Plan steps</source>
        <translation>Planschritte</translation>
    </message>
    <message>
        <source>{done} of {all} judged</source>
        <translation>{done} von {all} beurteilt</translation>
    </message>
</context>
<context>
    <name>StepsPage</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Who does what until when?</source>
        <translation>Wer tut was bis wann?</translation>
    </message>
    <message>
        <source>Dates as you would say them: fr, 31.3., +2w. An empty line is no step.</source>
        <translation>Tage, wie man sie sagt: fr, 31.3., +2w. Eine leere Zeile ist kein Schritt.</translation>
    </message>
    <message>
        <source>Steps of goal {number}</source>
        <translation>Schritte zu Ziel {number}</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Kund:in</translation>
    </message>
    <message>
        <source>case management</source>
        <translation>Fallmanagement</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
</context>
<context>
    <name>StepsSection</name>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
</context>
<context>
    <name>SuccessPage</name>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What was reached</source>
        <translation>Was erreicht wurde</translation>
    </message>
    <message>
        <source>How it is seen</source>
        <translation>Woran es zu sehen ist</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Erfolge</translation>
    </message>
    <message>
        <source>Also &amp;show what does not count</source>
        <translation>Auch &amp;zeigen, was nicht zählt</translation>
    </message>
    <message>
        <source>Record one …</source>
        <translation>Festhalten …</translation>
    </message>
    <message>
        <source>Accept or change …</source>
        <translation>Übernehmen oder ändern …</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>Zählt nicht</translation>
    </message>
    <message>
        <source>Record …</source>
        <translation>Festhalten …</translation>
    </message>
    <message>
        <source>Accept …</source>
        <translation>Übernehmen …</translation>
    </message>
    <message>
        <source>Does not count (Del)</source>
        <translation>Zählt nicht (Entf)</translation>
    </message>
    <message>
        <source>How the areas of life have moved</source>
        <translation>Verlauf der Lebensbereiche</translation>
    </message>
    <message>
        <source>There is no assessment of this case yet.</source>
        <translation>Zu diesem Fall gibt es noch kein Assessment.</translation>
    </message>
    <message>
        <source>No outcome is recorded, and the facts of the case propose none yet.</source>
        <translation>Noch ist kein Erfolg festgehalten, und aus dem Fall ergibt sich noch kein Vorschlag.</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>zählt</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>zählt nicht</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>The facts do not say so any more.</source>
        <translation>Im Fall steht das so nicht mehr.</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ändern …</translation>
    </message>
</context>
<context>
    <name>SurroundingsTab</name>
    <message>
        <source>Surroundings</source>
        <translation>Umfeld</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
</context>
<context>
    <name>SwitchWizard</name>
    <message>
        <source>Take into main responsibility</source>
        <translation>In Hauptbetreuung übernehmen</translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>Carry on here</source>
        <translation>Hier weiterführen</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Weiterführen</translation>
    </message>
    <message>
        <source>The file that was sent counts no longer. Tell the colleague to delete it.</source>
        <translation>Die gesendete Datei gilt dann nicht mehr. Bitten Sie die Kolleg:in, sie zu löschen.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>TakeoverDialog</name>
    <message>
        <source>Takeover note</source>
        <translation>Übernahmevermerk</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
</context>
<context>
    <name>TakeoverFields</name>
    <message>
        <source>Talked through in person on</source>
        <translation>Persönlich besprochen am</translation>
    </message>
    <message>
        <source>With (placement)</source>
        <translation>Mit wem (AV)</translation>
    </message>
    <message>
        <source>From placement</source>
        <translation>Aus der Vermittlung</translation>
    </message>
    <message>
        <source>From the benefits department</source>
        <translation>Aus der Leistungsabteilung</translation>
    </message>
    <message>
        <source>From reception</source>
        <translation>Aus der Eingangszone</translation>
    </message>
    <message>
        <source>Seen in measures</source>
        <translation>In Maßnahmen beobachtet</translation>
    </message>
    <message>
        <source>Feedback of providers</source>
        <translation>Rückmeldung von Trägern</translation>
    </message>
    <message>
        <source>Talked through with</source>
        <translation>Besprochen mit</translation>
    </message>
</context>
<context>
    <name>TakeoverPage</name>
    <message>
        <source>What is not known stays empty. The note is owed to VerBIS within three days.</source>
        <translation>Was nicht bekannt ist, bleibt leer. Der Vermerk gehört binnen drei Tagen in VerBIS.</translation>
    </message>
    <message>
        <source>What was learned about the client?</source>
        <translation>Was ist aus welcher Quelle bekannt?</translation>
    </message>
    <message>
        <source>Takeover note</source>
        <translation>Übernahmevermerk</translation>
    </message>
</context>
<context>
    <name>TalkDialog</name>
    <message>
        <source>Document conversation</source>
        <translation>Gespräch dokumentieren</translation>
    </message>
    <message>
        <source>Correct conversation</source>
        <translation>Gespräch berichtigen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Nicht erschienen</translation>
    </message>
</context>
<context>
    <name>TalkHead</name>
    <message>
        <source>Why the time of the visit is well spent</source>
        <translation>Warum sich der Weg lohnt</translation>
    </message>
    <message>
        <source>This was the entry consultation</source>
        <translation>Das war die Einstiegsberatung</translation>
    </message>
    <message>
        <source>What was spoken</source>
        <translation>Was gesprochen wurde</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
</context>
<context>
    <name>TalkPage</name>
    <message>
        <source>The entry consultation is held in person; telephone and video come later.</source>
        <translation>Die Einstiegsberatung findet persönlich statt; Telefon und Video kommen später.</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>When and how did you talk?</source>
        <translation>Wann und wie haben Sie gesprochen?</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Why is the time of a visit well spent?</source>
        <translation>Warum lohnt sich der Besuch?</translation>
    </message>
    <message>
        <source>What was spoken</source>
        <translation>Was besprochen wurde</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} Min.</translation>
    </message>
</context>
<context>
    <name>TeamPane</name>
    <message>
        <source>Case managers</source>
        <translation>Fallmanager:innen</translation>
    </message>
    <message>
        <source>To see to</source>
        <translation>Zu entscheiden und nachzuhalten</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Nichts wartet auf Sie.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>See to it …</source>
        <translation>Erledigen …</translation>
    </message>
    <message>
        <source>Assign case manager …</source>
        <translation>Fallmanager:in zuordnen …</translation>
    </message>
    <message>
        <source>cases of the person, or open case</source>
        <translation>Fälle der Person oder Fall öffnen</translation>
    </message>
    <message>
        <source>see to it</source>
        <translation>erledigen</translation>
    </message>
    <message>
        <source>assign case manager</source>
        <translation>zuordnen</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>alle Tasten</translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s)</source>
        <translation>
            <numerusform>%n offener Fall</numerusform>
            <numerusform>%n offene Fälle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TieDialog</name>
    <message>
        <source>Change the tie</source>
        <translation>Beziehung ändern</translation>
    </message>
    <message>
        <source>Enter a tie</source>
        <translation>Beziehung eintragen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Wer oder was</translation>
    </message>
    <message>
        <source>What they are to the client</source>
        <translation>Was er, sie oder es für die Kund:in ist</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Strength of the tie</source>
        <translation>Nähe</translation>
    </message>
    <message>
        <source>Quality of the tie</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Since when, as told</source>
        <translation>Seit wann (wie erzählt)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>No such time. Possible are for instance 9, 9:30 or 930.</source>
        <translation>Diese Uhrzeit gibt es nicht. Möglich sind zum Beispiel 9, 9:30 oder 930.</translation>
    </message>
</context>
<context>
    <name>TodayDeeds</name>
    <message>
        <source>Open case</source>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>Document conversation</source>
        <translation>Gespräch dokumentieren</translation>
    </message>
    <message>
        <source>Plan appointment</source>
        <translation>Termin planen</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Move appointment</source>
        <translation>Termin verschieben</translation>
    </message>
    <message>
        <source>Note a call</source>
        <translation>Anruf notieren</translation>
    </message>
    <message>
        <source>Is in VerBIS</source>
        <translation>Ist in VerBIS</translation>
    </message>
    <message>
        <source>Copy for VerBIS, one after another</source>
        <translation>Für VerBIS kopieren, einen nach dem anderen</translation>
    </message>
    <message>
        <source>Reminder or step is done</source>
        <translation>Erledigt: Wiedervorlage oder Planschritt</translation>
    </message>
    <message>
        <source>Change reminder</source>
        <translation>Wiedervorlage ändern</translation>
    </message>
    <message>
        <source>Reviews that are due, one after another</source>
        <translation>Fällige Prüfungen nacheinander</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Which three areas matter today?</source>
        <translation>Welche drei Bereiche sind heute wichtig?</translation>
    </message>
    <message>
        <source>Begin with the client&apos;s own answer. Suggested is what weighed most so far.</source>
        <translation>Am Anfang steht die Antwort der Kundin oder des Kunden. Vorgeschlagen ist, was bisher am meisten wog.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Areas of life</source>
        <translation>Lebensbereiche</translation>
    </message>
    <message>
        <source>Matters today</source>
        <translation>Heute wichtig</translation>
    </message>
</context>
<context>
    <name>TodayPane</name>
    <message>
        <source>open case</source>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>document conversation</source>
        <translation>Gespräch dokumentieren</translation>
    </message>
    <message>
        <source>plan appointment</source>
        <translation>Termin planen</translation>
    </message>
    <message>
        <source>is in VerBIS</source>
        <translation>ist in VerBIS</translation>
    </message>
    <message>
        <source>carry over to VerBIS</source>
        <translation>nach VerBIS übertragen</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>reminder is done</source>
        <translation>Wiedervorlage erledigt</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>alle Tasten</translation>
    </message>
</context>
<context>
    <name>TransferDialog</name>
    <message>
        <source>Hand to another site</source>
        <translation>An anderen Standort abgeben</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Abgeben</translation>
    </message>
    <message>
        <source>To which site</source>
        <translation>An welchen Standort</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Abgegeben am</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Admission, reviews and work opportunities go along. The case stays readable here; its retention period begins when the other site has confirmed receipt.</source>
        <translation>Aufnahme, Prüfungen und AGH gehen mit. Der Fall bleibt hier lesbar; die Aufbewahrungsfrist beginnt, wenn der andere Standort den Empfang bestätigt hat.</translation>
    </message>
</context>
<context>
    <name>TransfersDialog</name>
    <message>
        <source>Cases from and to other sites</source>
        <translation>Fälle von und an andere Standorte</translation>
    </message>
    <message>
        <source>Save my &amp;card …</source>
        <translation>Meine &amp;Karte speichern …</translation>
    </message>
    <message>
        <source>Choose &amp;file …</source>
        <translation>&amp;Datei wählen …</translation>
    </message>
    <message>
        <source>&amp;Take in …</source>
        <translation>&amp;Übernehmen …</translation>
    </message>
    <message>
        <source>Read &amp;receipt …</source>
        <translation>&amp;Quittung einlesen …</translation>
    </message>
    <message>
        <source>Give it to whoever is to send you a case, and compare the digits by telephone. It opens nothing.</source>
        <translation>Geben Sie sie, wer Ihnen einen Fall senden soll, und vergleichen Sie die Ziffern am Telefon. Sie öffnet nichts.</translation>
    </message>
    <message>
        <source>From a file that was written for your card. What is in it is shown first; the receipt goes back to the sender.</source>
        <translation>Aus einer Datei, die für Ihre Karte geschrieben wurde. Zuerst wird gezeigt, was darin ist; die Quittung geht an den Absender zurück.</translation>
    </message>
    <message>
        <source>From the colleague you sent a case to: from then on the retention period runs here.</source>
        <translation>Von der Kolleg:in, der Sie einen Fall gesendet haben: Ab dann läuft hier die Aufbewahrungsfrist.</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>Meine Karte</translation>
    </message>
    <message>
        <source>Take a case in</source>
        <translation>Fall übernehmen</translation>
    </message>
    <message>
        <source>Read a receipt</source>
        <translation>Quittung einlesen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save my card</source>
        <translation>Meine Karte speichern</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>From {who}</source>
        <translation>Von {who}</translation>
    </message>
    <message numerus="yes">
        <source>%n entrie(s)</source>
        <translation>
            <numerusform>Ein Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) FM (individuell), for you alone</source>
        <translation>
            <numerusform>Ein Vermerk FM (individuell), nur für Sie</numerusform>
            <numerusform>%n Vermerke FM (individuell), nur für Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>This file was taken in before: it changes nothing, and gives its receipt again.</source>
        <translation>Diese Datei wurde schon übernommen: Sie ändert nichts und gibt ihre Quittung noch einmal.</translation>
    </message>
    <message>
        <source>Erased here on {day}: the client this file brought before. Take it in only on purpose.</source>
        <translation>Hier gelöscht am {day}: die Person, die diese Datei schon einmal gebracht hat. Nehmen Sie sie nur bewusst wieder auf.</translation>
    </message>
    <message>
        <source>The client is here already as {name}: the case is added to them.</source>
        <translation>Die Kund:in ist hier schon als {name}: Der Fall kommt zu ihr.</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Quittung speichern</translation>
    </message>
    <message>
        <source>Taken in as {number}. The receipt {file} goes back to the sender.</source>
        <translation>Übernommen als {number}. Die Quittung {file} geht an den Absender zurück.</translation>
    </message>
    <message>
        <source>Was here already as {number}. The receipt {file} was written again.</source>
        <translation>War schon hier als {number}. Die Quittung {file} ist noch einmal geschrieben.</translation>
    </message>
    <message>
        <source>Read receipt</source>
        <translation>Quittung einlesen</translation>
    </message>
    <message>
        <source>The receipt is noted: the case has arrived.</source>
        <translation>Die Quittung ist vermerkt: Der Fall ist angekommen.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gespeichert als {file}.</translation>
    </message>
</context>
<context>
    <name>UndecidedModel</name>
    <message>
        <source>{name} · decided on {day}</source>
        <translation>{name} · entschieden am {day}</translation>
    </message>
</context>
<context>
    <name>UndoNotice</name>
    <message>
        <source>Open case</source>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>&amp;Undo: {deed}</source>
        <translation>&amp;Rückgängig: {deed}</translation>
    </message>
    <message>
        <source>Taken back: {deed}</source>
        <translation>Rückgängig gemacht: {deed}</translation>
    </message>
</context>
<context>
    <name>UnknownManagers</name>
    <message>
        <source>Assign them to people …</source>
        <translation>Personen zuordnen …</translation>
    </message>
    <message>
        <source>The administration or a team lead can assign them to people.</source>
        <translation>Die Administration oder eine Teamleitung kann sie Personen zuordnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are listed under names that nobody of the office has: {names}.</source>
        <translation>
            <numerusform>Ein Fall wird unter einem Namen geführt, den im Büro niemand hat: {names}.</numerusform>
            <numerusform>%n Fälle werden unter Namen geführt, die im Büro niemand hat: {names}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockWindow</name>
    <message>
        <source>Case management</source>
        <translation>Fallmanagement</translation>
    </message>
</context>
<context>
    <name>VerbisDialog</name>
    <message>
        <source>Carry over to VerBIS</source>
        <translation>Nach VerBIS übertragen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>VerBIS</source>
        <translation>VerBIS</translation>
    </message>
    <message>
        <source>What belongs into VerBIS</source>
        <translation>Was nach VerBIS gehört</translation>
    </message>
    <message>
        <source>Text for VerBIS</source>
        <translation>Text für VerBIS</translation>
    </message>
    <message>
        <source>Copy, paste into VerBIS, and go on. The clipboard is emptied after a set time.</source>
        <translation>Kopieren, in VerBIS einfügen, weiter zum nächsten. Die Zwischenablage wird nach der eingestellten Zeit geleert.</translation>
    </message>
    <message>
        <source>Not yet in VerBIS</source>
        <translation>Noch nicht in VerBIS</translation>
    </message>
    <message>
        <source>Everything is in VerBIS.</source>
        <translation>Alles ist in VerBIS.</translation>
    </message>
    <message>
        <source>Mark all as carried over …</source>
        <translation>Alle als übertragen vermerken …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Is in VerBIS already</source>
        <translation>Steht schon in VerBIS</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy and mark as carried over</source>
        <translation>Kopieren und als übertragen vermerken</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>copy, mark, next</source>
        <translation>kopieren, vermerken, nächster</translation>
    </message>
    <message>
        <source>copy only</source>
        <translation>nur kopieren</translation>
    </message>
    <message>
        <source>is in VerBIS already</source>
        <translation>steht schon in VerBIS</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>zurücknehmen</translation>
    </message>
    <message>
        <source>close</source>
        <translation>schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n still missing</source>
        <translation>
            <numerusform>%n fehlt noch</numerusform>
            <numerusform>%n fehlen noch</numerusform>
        </translation>
    </message>
    <message>
        <source>This note is opened when it is copied.</source>
        <translation>Dieser Vermerk wird erst beim Kopieren geöffnet.</translation>
    </message>
    <message>
        <source>What it was about is gone.</source>
        <translation>Worum es ging, gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n entry(s) as carried over to VerBIS?</source>
        <translation>
            <numerusform>%n Eintrag als nach VerBIS übertragen vermerken?</numerusform>
            <numerusform>%n Einträge als nach VerBIS übertragen vermerken?</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as carried over</source>
        <translation>Als übertragen vermerken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>View: {name}</source>
        <translation>Ansicht: {name}</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>Meine Fälle</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Alle Fälle</translation>
    </message>
    <message>
        <source>Without case manager</source>
        <translation>Ohne Fallmanager:in</translation>
    </message>
    <message>
        <source>Watched, no case</source>
        <translation>Beobachtet, ohne Fall</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Keep this view …</source>
        <translation>Diese Ansicht merken …</translation>
    </message>
    <message>
        <source>Drop “{name}”</source>
        <translation>„{name}“ entfernen</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Attached file</source>
        <translation>Angehängte Datei</translation>
    </message>
    <message>
        <source>… The file goes on; only its beginning is shown.</source>
        <translation>… Die Datei geht weiter; gezeigt wird nur ihr Anfang.</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Text der Datei</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Fit width (0)</source>
        <translation>Breite (0)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>The page is being drawn …</source>
        <translation>Die Seite wird gezeichnet …</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Seite {page} von {count}</translation>
    </message>
</context>
<context>
    <name>WaitingReaders</name>
    <message>
        <source>{name} now runs cases with notes FM (individuell) that you can open, and reads them once you have compared these digits by telephone: {digits}</source>
        <translation>{name} führt jetzt Fälle mit Vermerken FM (individuell), die Sie öffnen können, und liest sie, sobald Sie am Telefon diese Ziffern verglichen haben: {digits}</translation>
    </message>
    <message>
        <source>{name} has another key than before, and reads notes FM (individuell) again once you have compared these digits by telephone: {digits}</source>
        <translation>{name} hat einen anderen Schlüssel als bisher und liest Vermerke FM (individuell) wieder, sobald Sie am Telefon diese Ziffern verglichen haben: {digits}</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Stimmt überein</translation>
    </message>
    <message>
        <source>Confirm the key of {name}</source>
        <translation>Schlüssel von {name} bestätigen</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Stimmt nicht</translation>
    </message>
    <message>
        <source>Refuse the key of {name}</source>
        <translation>Schlüssel von {name} ablehnen</translation>
    </message>
    <message>
        <source>{name} stands in for you, and reads notes FM (individuell) of clients who consent once you have compared these digits by telephone: {digits}</source>
        <translation>{name} vertritt Sie und liest Vermerke FM (individuell) der Kund:innen, die zustimmen, sobald Sie diese Ziffern am Telefon verglichen haben: {digits}</translation>
    </message>
    <message>
        <source>You have refused the key of {name} ({digits}); no note FM (individuell) is handed to it. Ask the administration who was admitted with it.</source>
        <translation>Den Schlüssel von {name} ({digits}) haben Sie abgelehnt; kein Vermerk FM (individuell) wird ihm geöffnet. Fragen Sie die Administration, wen sie damit zugelassen hat.</translation>
    </message>
    <message>
        <source>They are the same after all</source>
        <translation>Stimmt doch überein</translation>
    </message>
    <message>
        <source>Nobody who may do so has signed who runs these cases; the team lead assigns them (Z), and until then no note FM (individuell) is handed on:</source>
        <translation>Wer diese Fälle führt, hat niemand unterschrieben, der es darf. Die Teamleitung weist sie zu (Z); bis dahin wird kein Vermerk FM (individuell) weitergegeben:</translation>
    </message>
</context>
<context>
    <name>WaitingWindow</name>
    <message>
        <source>Case management</source>
        <translation>Fallmanagement</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Welcome to case management</source>
        <translation>Willkommen im Fallmanagement</translation>
    </message>
    <message>
        <source>In four short steps you set up your desk: who you are, your office, a password.</source>
        <translation>In vier kurzen Schritten richten Sie Ihren Platz ein: wer Sie sind, Ihr Büro, ein Passwort.</translation>
    </message>
    <message>
        <source>Everything you enter lies encrypted on this computer. Nothing is sent anywhere.</source>
        <translation>Alles, was Sie eingeben, liegt verschlüsselt auf diesem Computer. Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Nobody can open it without your password or the recovery code you get at the end.</source>
        <translation>Ohne Ihr Passwort oder den Wiederherstellungscode, den Sie am Ende bekommen, kann es niemand öffnen.</translation>
    </message>
    <message>
        <source>Look around first?</source>
        <translation>Erst einmal umsehen?</translation>
    </message>
    <message>
        <source>Open example data</source>
        <translation>Beispieldaten öffnen</translation>
    </message>
    <message>
        <source>Have you worked on another computer?</source>
        <translation>Haben Sie an einem anderen Rechner gearbeitet?</translation>
    </message>
    <message>
        <source>Put a backup back …</source>
        <translation>Sicherung wiederherstellen …</translation>
    </message>
</context>
<context>
    <name>Whom</name>
    <message>
        <source>From three letters or digits on clients are searched.</source>
        <translation>Ab drei Buchstaben oder Ziffern werden Kund:innen gesucht.</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>Niemand gefunden.</translation>
    </message>
    <message>
        <source>Appointment with whom?</source>
        <translation>Termin mit wem?</translation>
    </message>
    <message>
        <source>Appointment with whom? Name, number or birth date</source>
        <translation>Termin mit wem? Name, Nummer oder Geburtsdatum</translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Search in &amp;texts …</source>
        <translation>In &amp;Texten suchen …</translation>
    </message>
    <message>
        <source>&amp;New client …</source>
        <translation>&amp;Neue:r Kund:in …</translation>
    </message>
    <message>
        <source>Re&amp;minder …</source>
        <translation>W&amp;iedervorlage …</translation>
    </message>
    <message>
        <source>Carry over to &amp;VerBIS …</source>
        <translation>Nach &amp;VerBIS übertragen …</translation>
    </message>
    <message>
        <source>&amp;Away …</source>
        <translation>A&amp;bwesenheit …</translation>
    </message>
    <message>
        <source>&amp;Deputies …</source>
        <translation>&amp;Vertretungen …</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Read in a caseload list …</source>
        <translation>Fallliste &amp;einlesen …</translation>
    </message>
    <message>
        <source>Likely dou&amp;bles …</source>
        <translation>Mögliche Do&amp;ppelte …</translation>
    </message>
    <message>
        <source>Cases from and to other sites …</source>
        <translation>Fälle von und an andere Standorte …</translation>
    </message>
    <message>
        <source>Retention and erasure …</source>
        <translation>Aufbewahrung und Löschung …</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Ausgeben …</translation>
    </message>
    <message>
        <source>Calendar &amp;file …</source>
        <translation>Kalender&amp;datei …</translation>
    </message>
    <message>
        <source>Read in a calendar …</source>
        <translation>Kalender einlesen …</translation>
    </message>
    <message>
        <source>P&amp;eople …</source>
        <translation>P&amp;ersonen …</translation>
    </message>
    <message>
        <source>&amp;Catalogues …</source>
        <translation>&amp;Kataloge …</translation>
    </message>
    <message>
        <source>&amp;Backups …</source>
        <translation>Sicherun&amp;gen …</translation>
    </message>
    <message>
        <source>Another pers&amp;on …</source>
        <translation>Andere Pers&amp;on …</translation>
    </message>
    <message>
        <source>M&amp;y access</source>
        <translation>Me&amp;in Zugang</translation>
    </message>
    <message>
        <source>Change &amp;password …</source>
        <translation>&amp;Passwort ändern …</translation>
    </message>
    <message>
        <source>New recovery &amp;code …</source>
        <translation>Neuer Wiederherstellungs&amp;code …</translation>
    </message>
    <message>
        <source>&amp;Journal …</source>
        <translation>Pro&amp;tokoll …</translation>
    </message>
    <message>
        <source>&amp;Preferences …</source>
        <translation>Ein&amp;stellungen …</translation>
    </message>
    <message>
        <source>Privacy &amp;screen</source>
        <translation>&amp;Sichtschutz</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>S&amp;perren</translation>
    </message>
    <message>
        <source>&amp;Handbook …</source>
        <translation>Hand&amp;buch …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;About …</source>
        <translation>&amp;Über …</translation>
    </message>
</context>
<context>
    <name>WithdrawConsentDialog</name>
    <message>
        <source>Withdraw a consent</source>
        <translation>Einwilligung widerrufen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Consent to talk about</source>
        <translation>Einwilligung zum Thema</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Widerrufen am</translation>
    </message>
    <message>
        <source>What was recorded before stays; in the next assessment the area is closed.</source>
        <translation>Was vorher festgehalten wurde, bleibt; im nächsten Assessment ist der Bereich geschlossen.</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>Withdraw release from confidentiality</source>
        <translation>Schweigepflichtentbindung widerrufen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Widerrufen am</translation>
    </message>
</context>
<context>
    <name>WithdrawOutcomeDialog</name>
    <message>
        <source>Outcome does not count after all</source>
        <translation>Erfolg zählt doch nicht</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Warum nicht</translation>
    </message>
</context>
<context>
    <name>WordDialog</name>
    <message>
        <source>Change an entry</source>
        <translation>Eintrag ändern</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Eintrag ergänzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>In German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Ask for consent first</source>
        <translation>Erst die Einwilligung erfragen</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>Does the client take part in a work opportunity?</source>
        <translation>Läuft eine Arbeitsgelegenheit?</translation>
    </message>
    <message>
        <source>Who does is taken over while it lasts, whatever the criteria.</source>
        <translation>Wer teilnimmt, wird für diese Zeit übernommen, welche Kriterien auch gelten.</translation>
    </message>
    <message>
        <source>Work opportunity</source>
        <translation>Arbeitsgelegenheit</translation>
    </message>
    <message>
        <source>A work opportunity is to be recorded</source>
        <translation>Eine Arbeitsgelegenheit eintragen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Planned last day</source>
        <translation>Geplanter letzter Tag</translation>
    </message>
    <message>
        <source>Without a last day it is open-ended.</source>
        <translation>Ohne letzten Tag ist sie unbefristet.</translation>
    </message>
    <message>
        <source>Recorded: {spans}</source>
        <translation>Eingetragen: {spans}</translation>
    </message>
    <message>
        <source>open-ended</source>
        <translation>unbefristet</translation>
    </message>
</context>
<context>
    <name>access</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>code handed out</source>
        <translation>Code ausgegeben</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>only named</source>
        <translation>nur genannt</translation>
    </message>
</context>
<context>
    <name>access paper</name>
    <message>
        <source>Information on stored data</source>
        <translation>Auskunft über gespeicherte Daten</translation>
    </message>
    <message>
        <source>information</source>
        <translation>auskunft</translation>
    </message>
    <message>
        <source>This is what FM Desktop holds about you (Art. 15 GDPR, § 83 SGB X). Where “others?” stands at the right, a text speaks of somebody else, or may: what belongs to them is to be blackened before this is handed out.</source>
        <translation>Das ist in FM Desktop über Sie gespeichert (Art. 15 DSGVO, § 83 SGB X). Wo rechts „andere?“ steht, spricht ein Text von jemand anderem, oder vielleicht: Was andere betrifft, ist zu schwärzen, bevor dieses Blatt ausgehändigt wird.</translation>
    </message>
    <message>
        <source>others?</source>
        <translation>andere?</translation>
    </message>
</context>
<context>
    <name>assessment</name>
    <message>
        <source>Obstacle {level}</source>
        <translation>Hindernis {level}</translation>
    </message>
    <message>
        <source>Resource {level}</source>
        <translation>Ressource {level}</translation>
    </message>
    <message>
        <source>no obstacle</source>
        <translation>kein Hindernis</translation>
    </message>
    <message>
        <source>no resource</source>
        <translation>keine Ressource</translation>
    </message>
    <message>
        <source>obstacle {n} of 10</source>
        <translation>Hindernis {n} von 10</translation>
    </message>
    <message>
        <source>resource {n} of 10</source>
        <translation>Ressource {n} von 10</translation>
    </message>
    <message>
        <source>client sees obstacle {n}</source>
        <translation>aus Sicht Kund:in Hindernis {n}</translation>
    </message>
    <message>
        <source>client sees resource {n}</source>
        <translation>aus Sicht Kund:in Ressource {n}</translation>
    </message>
    <message>
        <source>tried already: {text}</source>
        <translation>schon versucht: {text}</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nicht eingeschätzt</translation>
    </message>
    <message>
        <source>for work: {weight}</source>
        <translation>für den Arbeitsmarkt: {weight}</translation>
    </message>
    <message>
        <source>for stabilisation: {weight}</source>
        <translation>für die Stabilisierung: {weight}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>slightly better</source>
        <translation>etwas besser</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>shifted, no gain</source>
        <translation>verschoben, kein Gewinn</translation>
    </message>
    <message>
        <source>slightly worse</source>
        <translation>etwas schlechter</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>judged for the first time</source>
        <translation>erstmals eingeschätzt</translation>
    </message>
    <message>
        <source>no weight</source>
        <translation>ohne Gewicht</translation>
    </message>
    <message>
        <source>little weight</source>
        <translation>geringes Gewicht</translation>
    </message>
    <message>
        <source>much weight</source>
        <translation>großes Gewicht</translation>
    </message>
    <message>
        <source>decisive</source>
        <translation>entscheidend</translation>
    </message>
    <message>
        <source>entrenched need for action</source>
        <translation>verfestigter Handlungsbedarf</translation>
    </message>
    <message>
        <source>need for action</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>strong obstacle last time</source>
        <translation>zuletzt starkes Hindernis</translation>
    </message>
    <message>
        <source>obstacle last time</source>
        <translation>zuletzt Hindernis</translation>
    </message>
    <message>
        <source>weighed much last time</source>
        <translation>zuletzt von Gewicht</translation>
    </message>
    <message>
        <source>before: {words}</source>
        <translation>zuvor: {words}</translation>
    </message>
    <message>
        <source>{n} better</source>
        <translation>{n} besser</translation>
    </message>
    <message>
        <source>{n} unchanged</source>
        <translation>{n} unverändert</translation>
    </message>
    <message>
        <source>{n} worse</source>
        <translation>{n} schlechter</translation>
    </message>
    <message>
        <source>{n} not comparable</source>
        <translation>{n} nicht vergleichbar</translation>
    </message>
    <message>
        <source>Prognosis: {words}</source>
        <translation>Prognose: {words}</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>a step back</source>
        <translation>ein Schritt zurück</translation>
    </message>
    <message>
        <source>entrenched</source>
        <translation>verfestigt</translation>
    </message>
</context>
<context>
    <name>assessment paper</name>
    <message>
        <source>Assessment</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>assessment</translation>
    </message>
    <message>
        <source>Your assessment</source>
        <translation>Ihr Assessment</translation>
    </message>
    <message>
        <source>Together we have looked at your situation: what is hard, and what helps.</source>
        <translation>Gemeinsam haben wir auf Ihre Lage geschaut: was schwer ist und was hilft.</translation>
    </message>
    <message>
        <source>Important today</source>
        <translation>Heute wichtig</translation>
    </message>
    <message>
        <source>Areas of life</source>
        <translation>Lebensbereiche</translation>
    </message>
    <message>
        <source>How the case manager sees it</source>
        <translation>Wie das Fallmanagement es sieht</translation>
    </message>
    <message>
        <source>How you see it</source>
        <translation>Wie Sie es sehen</translation>
    </message>
    <message>
        <source>◂ Obstacle · Resource ▸</source>
        <translation>◂ Hindernis · Ressource ▸</translation>
    </message>
    <message>
        <source>0 none to 10 very strong</source>
        <translation>0 keine bis 10 sehr stark</translation>
    </message>
    <message>
        <source>Needs for action</source>
        <translation>Handlungsbedarfe</translation>
    </message>
    <message>
        <source>What is to be worked on</source>
        <translation>Woran zu arbeiten ist</translation>
    </message>
    <message>
        <source>Area of life</source>
        <translation>Lebensbereich</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Seit wann</translation>
    </message>
    <message>
        <source>entrenched</source>
        <translation>verfestigt</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Schwerpunkt</translation>
    </message>
    <message>
        <source>Prognosis</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Where it is to lead</source>
        <translation>Wohin es gehen soll</translation>
    </message>
</context>
<context>
    <name>attachments</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>{name} is saved unencrypted: whoever gets hold of the file can read it. The journal notes that you saved it.</source>
        <translation>{name} wird unverschlüsselt gespeichert: Wer die Datei in die Hand bekommt, kann sie lesen. Das Protokoll vermerkt, dass Sie sie gespeichert haben.</translation>
    </message>
    <message>
        <source>Save file outside</source>
        <translation>Datei außerhalb speichern</translation>
    </message>
    <message>
        <source>&amp;Save as …</source>
        <translation>&amp;Speichern unter …</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>There is no backup of these data yet.</source>
        <translation>Von diesen Daten gibt es noch keine Sicherung.</translation>
    </message>
    <message>
        <source>The last good backup is of {day}.</source>
        <translation>Die letzte gute Sicherung ist vom {day}.</translation>
    </message>
    <message>
        <source>Make one now.</source>
        <translation>Legen Sie jetzt eine an.</translation>
    </message>
    <message>
        <source>There is no backup in the second place yet.</source>
        <translation>Am zweiten Ort liegt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>The last backup in the second place is of {day}.</source>
        <translation>Die letzte Sicherung am zweiten Ort ist vom {day}.</translation>
    </message>
    <message>
        <source>The newest backup lies there.</source>
        <translation>Die neueste Sicherung liegt dort.</translation>
    </message>
    <message>
        <source>{place} is not there now: connect the drive, the rest happens by itself.</source>
        <translation>{place} ist gerade nicht da: Schließen Sie das Laufwerk an, der Rest geschieht von selbst.</translation>
    </message>
    <message>
        <source>{place} is full: make room there or choose another place.</source>
        <translation>{place} ist voll: Schaffen Sie dort Platz oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{place} takes none: may you write there, and is the drive in order?</source>
        <translation>{place} nimmt keine an: Dürfen Sie dort schreiben, und ist das Laufwerk in Ordnung?</translation>
    </message>
    <message>
        <source>of the day</source>
        <translation>des Tages</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>before new keys</source>
        <translation>vor neuen Schlüsseln</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>vor neuer Version</translation>
    </message>
    <message>
        <source>before erasing</source>
        <translation>vor einer Löschung</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>My own</source>
        <translation>Eigenes</translation>
    </message>
    <message>
        <source>Appointment {when}</source>
        <translation>Termin {when}</translation>
    </message>
    <message>
        <source>{number}. {what}</source>
        <translation>{number}. {what}</translation>
    </message>
    <message>
        <source>{what} until {day}</source>
        <translation>{what} bis {day}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>+{n} more</source>
        <translation>+{n} weitere</translation>
    </message>
</context>
<context>
    <name>calendar import</name>
    <message>
        <source>(without a title)</source>
        <translation>(ohne Titel)</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>bleibt draußen</translation>
    </message>
    <message>
        <source>is planned</source>
        <translation>wird geplant</translation>
    </message>
    <message>
        <source>is cancelled</source>
        <translation>wird abgesagt</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>stands here already</source>
        <translation>steht hier schon</translation>
    </message>
    <message>
        <source>no longer planned here</source>
        <translation>hier nicht mehr geplant</translation>
    </message>
    <message>
        <source>names nobody</source>
        <translation>nennt niemanden</translation>
    </message>
    <message>
        <source>names several</source>
        <translation>nennt mehrere</translation>
    </message>
    <message>
        <source>comes from here</source>
        <translation>stammt von hier</translation>
    </message>
    <message>
        <source>lies behind or was cancelled</source>
        <translation>liegt zurück oder ist abgesagt</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>ändert sich</translation>
    </message>
    <message>
        <source>moves from {when}</source>
        <translation>zieht um vom {when}</translation>
    </message>
</context>
<context>
    <name>calendar kinds</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Clarification, maximum</source>
        <translation>Klärung, Höchstdauer</translation>
    </message>
    <message>
        <source>AGH</source>
        <translation>AGH</translation>
    </message>
    <message>
        <source>AV checks</source>
        <translation>AV-Prüfungen</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Wiedervorlagen</translation>
    </message>
    <message>
        <source>VerBIS</source>
        <translation>VerBIS</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Termine</translation>
    </message>
</context>
<context>
    <name>catalogues</name>
    <message>
        <source>Areas of life</source>
        <translation>Lebensbereiche</translation>
    </message>
    <message>
        <source>Needs for action</source>
        <translation>Handlungsbedarfe</translation>
    </message>
    <message>
        <source>Action strategies</source>
        <translation>Handlungsstrategien</translation>
    </message>
    <message>
        <source>Formats offered</source>
        <translation>Angebotene Formate</translation>
    </message>
    <message>
        <source>Classes of prognosis</source>
        <translation>Prognoseklassen</translation>
    </message>
    <message>
        <source>Topics of partners</source>
        <translation>Themen der Partner</translation>
    </message>
    <message>
        <source>Kinds of reminders</source>
        <translation>Arten von Wiedervorlagen</translation>
    </message>
</context>
<context>
    <name>chart</name>
    <message>
        <source>Forecast</source>
        <translation>Vorausschau</translation>
    </message>
    <message>
        <source>not shown: fewer than 5 people</source>
        <translation>nicht ausgewiesen: unter 5</translation>
    </message>
</context>
<context>
    <name>chips</name>
    <message>
        <source>Appointment {when}</source>
        <translation>Termin {when}</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>heute fällig</translation>
    </message>
    <message>
        <source>{what} until {day}</source>
        <translation>{what} bis {day}</translation>
    </message>
    <message>
        <source>{what}, moved by an AGH</source>
        <translation>{what}, durch AGH verschoben</translation>
    </message>
    <message>
        <source>none while the AGH is open-ended</source>
        <translation>keine, AGH ist unbefristet</translation>
    </message>
    <message>
        <source>held on {day}</source>
        <translation>geführt am {day}</translation>
    </message>
    <message>
        <source>It is held once, in person, after the referral (HA 4.7.1).</source>
        <translation>Sie wird einmal geführt, persönlich, nach der Vormerkung (HA 4.7.1).</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>ausgesetzt</translation>
    </message>
    <message>
        <source>A work opportunity without a last day runs on the day main responsibility would end regularly. Until its last day is known there is no maximum duration (HA 4.11).</source>
        <translation>Am regulären Ende der Hauptbetreuung läuft eine AGH ohne letzten Tag. Bis dieser feststeht, gibt es keine Höchstdauer (HA 4.11).</translation>
    </message>
    <message>
        <source>Paused since {day}: {reason}. No contact is due meanwhile (HA 4.9).</source>
        <translation>Ausgesetzt seit {day}: {reason}. So lange ist kein Kontakt fällig (HA 4.9).</translation>
    </message>
    <message>
        <source>Clarification phase</source>
        <translation>Klärungsphase</translation>
    </message>
    <message>
        <source>It lasts three months from admission, until it is decided whether the case goes on (HA 4.4).</source>
        <translation>Sie dauert drei Monate ab der Aufnahme; dann wird entschieden, ob es weitergeht (HA 4.4).</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>decided {day}</source>
        <translation>entschieden {day}</translation>
    </message>
    <message>
        <source>Work opportunity</source>
        <translation>Arbeitsgelegenheit</translation>
    </message>
    <message>
        <source>Its last day is not known yet; staying is decided when it ends (HA 4.2).</source>
        <translation>Ihr letzter Tag steht noch nicht fest; über den Verbleib wird an ihrem Ende entschieden (HA 4.2).</translation>
    </message>
    <message>
        <source>open-ended</source>
        <translation>unbefristet</translation>
    </message>
    <message>
        <source>Participants are taken into main responsibility (HA 4.2).</source>
        <translation>Wer an einer AGH teilnimmt, wird in die Hauptbetreuung übernommen (HA 4.2).</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Stays in case management after it (HA 4.2).</source>
        <translation>Bleibt danach im Fallmanagement (HA 4.2).</translation>
    </message>
    <message>
        <source>Staying after it was decided against (HA 4.2).</source>
        <translation>Gegen den Verbleib danach wurde entschieden (HA 4.2).</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Nächste Frist</translation>
    </message>
    <message>
        <source>Clarification</source>
        <translation>Klärung</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Höchstdauer</translation>
    </message>
    <message>
        <source>FM</source>
        <translation>FM</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Fallnummer</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>In phase since</source>
        <translation>In Phase seit</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
</context>
<context>
    <name>coverage</name>
    <message>
        <source>Covers the contact until {day}.</source>
        <translation>Deckt den Kontakt bis {day}.</translation>
    </message>
    <message>
        <source>Too late for the contact due on {day}.</source>
        <translation>Zu spät für den Kontakt bis {day}.</translation>
    </message>
    <message>
        <source>Overlaps with {talks}.</source>
        <translation>Überschneidet sich mit {talks}.</translation>
    </message>
    <message>
        <source>No overlap.</source>
        <translation>Keine Überschneidung.</translation>
    </message>
</context>
<context>
    <name>criteria</name>
    <message>
        <source>Entry criteria</source>
        <translation>Zugangskriterien</translation>
    </message>
    <message>
        <source>Reason: {criterion}</source>
        <translation>Begründung: {criterion}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>drafts</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Continue later</source>
        <translation>Später weiter</translation>
    </message>
    <message>
        <source>Discard what was entered here? It cannot be brought back.</source>
        <translation>Das hier Eingegebene verwerfen? Es lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>heute {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>gestern {time}</translation>
    </message>
</context>
<context>
    <name>due columns</name>
    <message>
        <source>Entry</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>Clarification</source>
        <translation>Klärung</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>AV check</source>
        <translation>AV-Prüfung</translation>
    </message>
    <message>
        <source>Plan step</source>
        <translation>Planschritt</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>AGH ends</source>
        <translation>AGH endet</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>Ausschluss</translation>
    </message>
    <message>
        <source>Aftercare</source>
        <translation>Nachbetreuung</translation>
    </message>
    <message>
        <source>VerBIS</source>
        <translation>VerBIS</translation>
    </message>
    <message>
        <source>AGH: take over</source>
        <translation>AGH: übernehmen</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maßnahme</translation>
    </message>
</context>
<context>
    <name>dues</name>
    <message>
        <source>Assignment</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Entry consultation</source>
        <translation>Einstiegsberatung</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Clarification ends</source>
        <translation>Klärungsphase endet</translation>
    </message>
    <message>
        <source>Continuation review</source>
        <translation>Fortführungsprüfung</translation>
    </message>
    <message>
        <source>Maximum duration</source>
        <translation>Höchstdauer</translation>
    </message>
    <message>
        <source>Check by the placement officer</source>
        <translation>Prüfung der Arbeitsvermittlung</translation>
    </message>
    <message>
        <source>Plan step</source>
        <translation>Planschritt</translation>
    </message>
    <message>
        <source>Check of a service</source>
        <translation>Prüfung einer Leistung</translation>
    </message>
    <message>
        <source>Work opportunity ends</source>
        <translation>Arbeitsgelegenheit endet</translation>
    </message>
    <message>
        <source>Re-check of an exclusion</source>
        <translation>Ausschlussgrund erneut prüfen</translation>
    </message>
    <message>
        <source>Aftercare ends</source>
        <translation>Nachbetreuung endet</translation>
    </message>
    <message>
        <source>Carry over to VerBIS</source>
        <translation>Übertrag nach VerBIS</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Löschung</translation>
    </message>
    <message>
        <source>Take over: work opportunity</source>
        <translation>Übernahme wegen Arbeitsgelegenheit</translation>
    </message>
    <message>
        <source>Measure ends</source>
        <translation>Maßnahme endet</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Look at partner again</source>
        <translation>Partner wieder ansehen</translation>
    </message>
    <message>
        <source>Network meeting</source>
        <translation>Netzwerktreffen</translation>
    </message>
    <message>
        <source>Tell the placement officers</source>
        <translation>AV informieren</translation>
    </message>
</context>
<context>
    <name>empty</name>
    <message>
        <source>No cases yet</source>
        <translation>Noch keine Fälle</translation>
    </message>
    <message>
        <source>The quickest way is your caseload list as a spreadsheet (XLSX, ODS or CSV). Before it is read in you see which column goes where.</source>
        <translation>Am schnellsten geht es mit Ihrer Fallliste als Tabelle (XLSX, ODS oder CSV). Sie sehen vor dem Einlesen, welche Spalte wohin kommt.</translation>
    </message>
    <message>
        <source>Read in caseload list …</source>
        <translation>Fallliste einlesen …</translation>
    </message>
    <message>
        <source>Add a case by hand</source>
        <translation>Fall von Hand anlegen</translation>
    </message>
    <message>
        <source>Just looking around?</source>
        <translation>Erst einmal umsehen?</translation>
    </message>
    <message>
        <source>Open example data in a file of their own</source>
        <translation>Beispieldaten in einer eigenen Datei öffnen</translation>
    </message>
    <message>
        <source>No case fits</source>
        <translation>Kein Fall passt</translation>
    </message>
    <message>
        <source>No case has all that the filters ask for. Take them back, or look in another view.</source>
        <translation>Kein Fall erfüllt alle Filter. Nehmen Sie sie zurück oder sehen Sie in einer anderen Ansicht nach.</translation>
    </message>
    <message>
        <source>Take back filters</source>
        <translation>Filter zurücknehmen</translation>
    </message>
    <message>
        <source>Nothing in this view</source>
        <translation>Nichts in dieser Ansicht</translation>
    </message>
    <message>
        <source>There are cases in this file, but none belongs in this view.</source>
        <translation>Es gibt Fälle in dieser Datei, aber keiner gehört in diese Ansicht.</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>Alle Fälle zeigen</translation>
    </message>
</context>
<context>
    <name>endings</name>
    <message>
        <source>Hand back to placement</source>
        <translation>Rückgabe an die Arbeitsvermittlung</translation>
    </message>
    <message>
        <source>The case ends; the placement officer goes on.</source>
        <translation>Der Fall endet; die Arbeitsvermittlung betreut weiter.</translation>
    </message>
    <message>
        <source>Aftercare</source>
        <translation>Nachbetreuung</translation>
    </message>
    <message>
        <source>Main responsibility ends; you stay at hand until a day you set.</source>
        <translation>Die Hauptbetreuung endet; Sie bleiben bis zu einem festen Tag ansprechbar.</translation>
    </message>
    <message>
        <source>To another site</source>
        <translation>An einen anderen Standort</translation>
    </message>
    <message>
        <source>The case ends here and is carried on there, without a gap.</source>
        <translation>Der Fall endet hier und wird dort ohne Lücke weitergeführt.</translation>
    </message>
    <message>
        <source>Nothing follows</source>
        <translation>Nichts weiter</translation>
    </message>
    <message>
        <source>For instance because nobody of the jobcenter is responsible any longer.</source>
        <translation>Etwa weil das Jobcenter nicht mehr zuständig ist.</translation>
    </message>
    <message>
        <source>Step: {text}</source>
        <translation>Schritt: {text}</translation>
    </message>
    <message>
        <source>Service: {text}</source>
        <translation>Leistung: {text}</translation>
    </message>
    <message>
        <source>Measure: {text}</source>
        <translation>Maßnahme: {text}</translation>
    </message>
    <message>
        <source>Appointment {text}</source>
        <translation>Termin {text}</translation>
    </message>
    <message>
        <source>leave open</source>
        <translation>offen lassen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>falls away</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>läuft weiter</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
</context>
<context>
    <name>entering</name>
    <message>
        <source>The office</source>
        <translation>Das Büro</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong. Nothing was saved.</source>
        <translation>Etwas ist schiefgegangen. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>&amp;Report …</source>
        <translation>&amp;Bericht …</translation>
    </message>
</context>
<context>
    <name>everything</name>
    <message>
        <source>Entered by</source>
        <translation>Eingetragen von</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Case manager</source>
        <translation>Fallmanager:in</translation>
    </message>
    <message>
        <source>Placement officer</source>
        <translation>Arbeitsvermittler:in</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Base data</source>
        <translation>Stammdaten</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Steps of the case</source>
        <translation>Schritte des Falls</translation>
    </message>
    <message>
        <source>Entry criteria</source>
        <translation>Aufnahmekriterien</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>Ausschlussgründe</translation>
    </message>
    <message>
        <source>Work opportunities</source>
        <translation>Arbeitsgelegenheiten</translation>
    </message>
    <message>
        <source>Continuation reviews</source>
        <translation>Fortsetzungsprüfungen</translation>
    </message>
    <message>
        <source>Carried over to VerBIS</source>
        <translation>In VerBIS übertragen</translation>
    </message>
    <message>
        <source>Checks by placement</source>
        <translation>Prüfungen der Arbeitsvermittlung</translation>
    </message>
    <message>
        <source>Conversations and attempts</source>
        <translation>Gespräche und Versuche</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Vermerke</translation>
    </message>
    <message>
        <source>Notes FM (individuell)</source>
        <translation>Vermerke FM (individuell)</translation>
    </message>
    <message>
        <source>Case discussions</source>
        <translation>Fallerörterungen</translation>
    </message>
    <message>
        <source>Entry consultation</source>
        <translation>Einstiegsgespräch</translation>
    </message>
    <message>
        <source>Takeover</source>
        <translation>Übernahme</translation>
    </message>
    <message>
        <source>Clarification phase</source>
        <translation>Klärungsphase</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Beendigung</translation>
    </message>
    <message>
        <source>Reasons for the ending</source>
        <translation>Gründe der Beendigung</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Assessments</translation>
    </message>
    <message>
        <source>Areas of life as judged</source>
        <translation>Einschätzung der Lebensbereiche</translation>
    </message>
    <message>
        <source>Needs for action</source>
        <translation>Handlungsbedarfe</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Which goal answers which need</source>
        <translation>Welches Ziel zu welchem Bedarf gehört</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>Schritte des Plans</translation>
    </message>
    <message>
        <source>Plans handed out</source>
        <translation>Ausgehändigte Pläne</translation>
    </message>
    <message>
        <source>How steps were judged</source>
        <translation>Nachsteuerung</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Flanking services</source>
        <translation>Flankierende Leistungen</translation>
    </message>
    <message>
        <source>Releases from confidentiality</source>
        <translation>Schweigepflichtentbindungen</translation>
    </message>
    <message>
        <source>Missed appointments and breaches</source>
        <translation>Versäumnisse und Pflichtverletzungen</translation>
    </message>
    <message>
        <source>Telephone number given away</source>
        <translation>Weitergabe der Telefonnummer</translation>
    </message>
    <message>
        <source>People and agencies around</source>
        <translation>Menschen und Stellen im Umfeld</translation>
    </message>
    <message>
        <source>Earlier pictures of the surroundings</source>
        <translation>Frühere Bilder des Umfelds</translation>
    </message>
    <message>
        <source>Successes</source>
        <translation>Erfolge</translation>
    </message>
    <message>
        <source>Proposals not taken up</source>
        <translation>Nicht übernommene Vorschläge</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>Übergaben</translation>
    </message>
    <message>
        <source>What was said to a deputy</source>
        <translation>Antwort zur Vertretung</translation>
    </message>
    <message>
        <source>Sent to another site</source>
        <translation>An einen anderen Standort gegeben</translation>
    </message>
    <message>
        <source>Come from another site</source>
        <translation>Von einem anderen Standort gekommen</translation>
    </message>
    <message>
        <source>Who did what when</source>
        <translation>Wer wann was getan hat</translation>
    </message>
</context>
<context>
    <name>explaining</name>
    <message>
        <source>{day} is {what}, so it rolls to {next} (§ 193 BGB, § 26 (3) SGB X).</source>
        <translation>{day} ist {what}, deshalb verschiebt es sich auf {next} (§ 193 BGB, § 26 Abs. 3 SGB X).</translation>
    </message>
    <message>
        <source>This date does not roll to a working day.</source>
        <translation>Dieses Datum verschiebt sich nicht auf einen Werktag.</translation>
    </message>
    <message>
        <source>It is review number {k}, always counted from admission.</source>
        <translation>Es ist die {k}. Prüfung, immer ab der Aufnahme gezählt.</translation>
    </message>
    <message>
        <source>Covered by the appointment on {day}.</source>
        <translation>Gedeckt durch den Termin am {day}.</translation>
    </message>
    <message>
        <source>Regularly it would be {day}; a work opportunity that runs on that day moves it.</source>
        <translation>Regulär wäre es der {day}; eine AGH, die an dem Tag läuft, verschiebt ihn.</translation>
    </message>
    <message>
        <source>Regularly it would be {day}; the pause moves it.</source>
        <translation>Regulär wäre es der {day}; die Pause verschiebt ihn.</translation>
    </message>
    <message>
        <source>a public holiday ({name})</source>
        <translation>ein Feiertag ({name})</translation>
    </message>
    <message>
        <source>a Saturday</source>
        <translation>ein Samstag</translation>
    </message>
    <message>
        <source>a Sunday</source>
        <translation>ein Sonntag</translation>
    </message>
</context>
<context>
    <name>formats of talks</name>
    <message>
        <source>Office</source>
        <translation>Büro</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Walk and talk</source>
        <translation>Walk and Talk</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Format not known</source>
        <translation>Format nicht bekannt</translation>
    </message>
</context>
<context>
    <name>handover</name>
    <message>
        <source>{phase} since {day}</source>
        <translation>{phase} seit {day}</translation>
    </message>
    <message>
        <source>Latest contact {day}</source>
        <translation>Letzter Kontakt {day}</translation>
    </message>
    <message>
        <source>Next appointment {day}</source>
        <translation>Nächster Termin {day}</translation>
    </message>
    <message>
        <source>Due next: {what} by {day}</source>
        <translation>Als Nächstes fällig: {what} bis {day}</translation>
    </message>
    <message>
        <source>Needs for action: {texts}</source>
        <translation>Handlungsbedarfe: {texts}</translation>
    </message>
    <message>
        <source>Goals: {texts}</source>
        <translation>Ziele: {texts}</translation>
    </message>
    <message>
        <source>Open steps: {texts}</source>
        <translation>Offene Schritte: {texts}</translation>
    </message>
    <message>
        <source>One may speak with: {texts}</source>
        <translation>Schweigepflichtentbindung für: {texts}</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <source>Criterion 3 holds: {criterion}.</source>
        <translation>Kriterium 3 trifft zu: {criterion}.</translation>
    </message>
    <message>
        <source>Eligible for case management</source>
        <translation>Zugang zum Fallmanagement gegeben</translation>
    </message>
    <message>
        <source>Not eligible: no criterion holds</source>
        <translation>Kein Zugang: Kein Kriterium trifft zu</translation>
    </message>
    <message>
        <source>Excluded for now</source>
        <translation>Zurzeit ausgeschlossen</translation>
    </message>
    <message>
        <source>Conflict: work opportunity and exclusion</source>
        <translation>Konflikt: AGH und Ausschlussgrund</translation>
    </message>
    <message>
        <source>Not judged yet: criteria 1, 2 and 4</source>
        <translation>Noch nicht beurteilt: Kriterien 1, 2 und 4</translation>
    </message>
    <message>
        <source>The case is assigned within three days; the entry consultation follows within two weeks.</source>
        <translation>Der Fall wird binnen drei Tagen zugeordnet; binnen zwei Wochen folgt die Einstiegsberatung.</translation>
    </message>
    <message>
        <source>You can record the referral all the same and decline it with a reason; it stays readable.</source>
        <translation>Sie können die Vormerkung trotzdem festhalten und mit Begründung ablehnen; sie bleibt lesbar.</translation>
    </message>
    <message>
        <source>Nobody is taken over while this holds. The day to look at it again becomes due in the calendar.</source>
        <translation>Solange das gilt, wird nicht übernommen. Der Tag der erneuten Prüfung wird im Kalender fällig.</translation>
    </message>
    <message>
        <source>Participants of a work opportunity are taken over, but something excludes them: the team lead decides.</source>
        <translation>Wer an einer AGH teilnimmt, wird übernommen; zugleich gilt ein Ausschlussgrund. Das entscheidet die Teamleitung.</translation>
    </message>
    <message>
        <source>With three or more needs for action criterion 3 does not count. Go back and judge 1, 2 and 4.</source>
        <translation>Bei drei oder mehr Handlungsbedarfen zählt Kriterium 3 nicht. Gehen Sie zurück und beurteilen Sie 1, 2 und 4.</translation>
    </message>
    <message>
        <source>Both are for taking over.</source>
        <translation>Beide sind für die Übernahme.</translation>
    </message>
    <message>
        <source>The team lead decided to take over.</source>
        <translation>Die Teamleitung hat für die Übernahme entschieden.</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>beliebiger Text</translation>
    </message>
    <message>
        <source>took place</source>
        <translation>hat stattgefunden</translation>
    </message>
    <message>
        <source>with placement</source>
        <translation>mit der Arbeitsvermittlung</translation>
    </message>
    <message>
        <source>among peers</source>
        <translation>unter Kolleg:innen</translation>
    </message>
    <message>
        <source>decided by the team lead</source>
        <translation>Entscheidung der Teamleitung</translation>
    </message>
    <message>
        <source>expert report under way</source>
        <translation>Gutachten läuft</translation>
    </message>
    <message>
        <source>pension asked for</source>
        <translation>Rente beantragt</translation>
    </message>
    <message>
        <source>rehabilitation</source>
        <translation>Rehabilitation</translation>
    </message>
    <message>
        <source>wishes to be trained</source>
        <translation>Ausbildungswunsch</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>Kund:in</translation>
    </message>
    <message>
        <source>the case manager</source>
        <translation>Fallmanager:in</translation>
    </message>
    <message>
        <source>a partner</source>
        <translation>ein Partner</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>fallen gelassen</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>caseload list</source>
        <translation>Fallliste</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>Auswertungen</translation>
    </message>
    <message>
        <source>calendar file</source>
        <translation>Kalenderdatei</translation>
    </message>
    <message>
        <source>calendar file kept up to date</source>
        <translation>Kalenderdatei, laufend aktuell</translation>
    </message>
    <message>
        <source>picture of the network map</source>
        <translation>Bild der Netzwerkkarte</translation>
    </message>
    <message>
        <source>assessment as PDF</source>
        <translation>Assessment als PDF</translation>
    </message>
    <message>
        <source>plan as PDF</source>
        <translation>Integrationsplan als PDF</translation>
    </message>
    <message>
        <source>attached file</source>
        <translation>angehängte Datei</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>Client added</source>
        <translation>Kund:in angelegt</translation>
    </message>
    <message>
        <source>Base data changed</source>
        <translation>Stammdaten geändert</translation>
    </message>
    <message>
        <source>Marked for case management</source>
        <translation>Für das Fallmanagement vorgemerkt</translation>
    </message>
    <message>
        <source>Entry criteria judged</source>
        <translation>Zugangskriterien beurteilt</translation>
    </message>
    <message>
        <source>Case discussed</source>
        <translation>Fall erörtert</translation>
    </message>
    <message>
        <source>Case manager assigned</source>
        <translation>Fallmanager:in zugeordnet</translation>
    </message>
    <message>
        <source>Referral declined</source>
        <translation>Vormerkung abgelehnt</translation>
    </message>
    <message>
        <source>Taken into main responsibility</source>
        <translation>In Hauptbetreuung übernommen</translation>
    </message>
    <message>
        <source>Accompanying care began</source>
        <translation>Begleitende Betreuung begonnen</translation>
    </message>
    <message>
        <source>Clarification decided</source>
        <translation>Klärung entschieden</translation>
    </message>
    <message>
        <source>Clarification decision taken over</source>
        <translation>Klärungsentscheidung übernommen</translation>
    </message>
    <message>
        <source>Day of a step corrected</source>
        <translation>Tag eines Schritts berichtigt</translation>
    </message>
    <message>
        <source>End taken back</source>
        <translation>Ende zurückgenommen</translation>
    </message>
    <message>
        <source>Client kept longer</source>
        <translation>Person länger aufbewahrt</translation>
    </message>
    <message>
        <source>Client kept no longer</source>
        <translation>Person nicht länger aufbewahrt</translation>
    </message>
    <message>
        <source>Kept longer</source>
        <translation>Länger aufbewahrt</translation>
    </message>
    <message>
        <source>File saved outside the program</source>
        <translation>Datei außerhalb des Programms gespeichert</translation>
    </message>
    <message>
        <source>Information on stored data made</source>
        <translation>Auskunft über gespeicherte Daten erstellt</translation>
    </message>
    <message>
        <source>Client erased</source>
        <translation>Kund:in gelöscht</translation>
    </message>
    <message>
        <source>Client erased again after a restore</source>
        <translation>Kund:in nach dem Wiederherstellen erneut gelöscht</translation>
    </message>
    <message>
        <source>Kept no longer</source>
        <translation>Nicht länger aufbewahrt</translation>
    </message>
    <message>
        <source>Aftercare began</source>
        <translation>Nachbetreuung begonnen</translation>
    </message>
    <message>
        <source>Case ended</source>
        <translation>Fall beendet</translation>
    </message>
    <message>
        <source>Contact recorded</source>
        <translation>Kontakt festgehalten</translation>
    </message>
    <message>
        <source>Contact corrected</source>
        <translation>Kontakt berichtigt</translation>
    </message>
    <message>
        <source>Conversation documented</source>
        <translation>Gespräch dokumentiert</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Vermerk geschrieben</translation>
    </message>
    <message>
        <source>Note worded anew</source>
        <translation>Vermerk neu gefasst</translation>
    </message>
    <message>
        <source>Attempt recorded</source>
        <translation>Versuch festgehalten</translation>
    </message>
    <message>
        <source>Appointment planned</source>
        <translation>Termin geplant</translation>
    </message>
    <message>
        <source>Appointment changed</source>
        <translation>Termin geändert</translation>
    </message>
    <message>
        <source>Appointment cancelled</source>
        <translation>Termin abgesagt</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Continuation review recorded</source>
        <translation>Fortführungsprüfung festgehalten</translation>
    </message>
    <message>
        <source>Continuation review corrected</source>
        <translation>Fortführungsprüfung berichtigt</translation>
    </message>
    <message>
        <source>Work opportunity entered</source>
        <translation>Arbeitsgelegenheit eingetragen</translation>
    </message>
    <message>
        <source>Work opportunity: end changed</source>
        <translation>Arbeitsgelegenheit: Ende geändert</translation>
    </message>
    <message>
        <source>Work opportunity ended</source>
        <translation>Arbeitsgelegenheit beendet</translation>
    </message>
    <message>
        <source>Work opportunity: decided on staying</source>
        <translation>Arbeitsgelegenheit: Verbleib entschieden</translation>
    </message>
    <message>
        <source>Work opportunity: team lead decided</source>
        <translation>Arbeitsgelegenheit: Teamleitung hat entschieden</translation>
    </message>
    <message>
        <source>Reminder added</source>
        <translation>Wiedervorlage angelegt</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Reminder changed</source>
        <translation>Wiedervorlage geändert</translation>
    </message>
    <message>
        <source>Reminder done</source>
        <translation>Wiedervorlage erledigt</translation>
    </message>
    <message>
        <source>Appointments taken over from a calendar</source>
        <translation>Termine aus einem Kalender übernommen</translation>
    </message>
    <message>
        <source>Case sent to another site</source>
        <translation>Fall an anderen Standort gesendet</translation>
    </message>
    <message>
        <source>Receipt of the other site read in</source>
        <translation>Empfangsbestätigung eingelesen</translation>
    </message>
    <message>
        <source>Transfer taken back</source>
        <translation>Übergabe zurückgenommen</translation>
    </message>
    <message>
        <source>Case taken in from another site</source>
        <translation>Fall von anderem Standort übernommen</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>Datei angehängt</translation>
    </message>
    <message>
        <source>Attached file renamed</source>
        <translation>Angehängte Datei umbenannt</translation>
    </message>
    <message>
        <source>Attached file removed</source>
        <translation>Angehängte Datei entfernt</translation>
    </message>
    <message>
        <source>Letterhead changed</source>
        <translation>Briefkopf geändert</translation>
    </message>
    <message>
        <source>Letter sent</source>
        <translation>Brief hinausgegangen</translation>
    </message>
    <message>
        <source>Record of a letter removed</source>
        <translation>Eintrag eines Briefs entfernt</translation>
    </message>
    <message>
        <source>Two records linked as one person</source>
        <translation>Zwei Datensätze als eine Person verknüpft</translation>
    </message>
    <message>
        <source>Two records kept apart</source>
        <translation>Zwei Datensätze getrennt gelassen</translation>
    </message>
    <message>
        <source>Check by the AV recorded</source>
        <translation>Prüfung der AV festgehalten</translation>
    </message>
    <message>
        <source>Exclusion entered</source>
        <translation>Ausschlussgrund eingetragen</translation>
    </message>
    <message>
        <source>Exclusion checked again</source>
        <translation>Ausschlussgrund erneut geprüft</translation>
    </message>
    <message>
        <source>Exclusion lifted</source>
        <translation>Ausschlussgrund aufgehoben</translation>
    </message>
    <message>
        <source>Contact interval set</source>
        <translation>Kontaktintervall festgelegt</translation>
    </message>
    <message>
        <source>Contacts paused</source>
        <translation>Kontakte ausgesetzt</translation>
    </message>
    <message>
        <source>Pause ended</source>
        <translation>Aussetzen beendet</translation>
    </message>
    <message>
        <source>Carried over to VerBIS</source>
        <translation>Nach VerBIS übertragen</translation>
    </message>
    <message>
        <source>Read in from a list</source>
        <translation>Aus einer Liste eingelesen</translation>
    </message>
    <message>
        <source>Example data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>Measure entered</source>
        <translation>Maßnahme eingetragen</translation>
    </message>
    <message>
        <source>Measure changed</source>
        <translation>Maßnahme geändert</translation>
    </message>
    <message>
        <source>Result of a measure recorded</source>
        <translation>Ergebnis einer Maßnahme festgehalten</translation>
    </message>
    <message>
        <source>Flanking service entered</source>
        <translation>Flankierende Leistung eingetragen</translation>
    </message>
    <message>
        <source>Flanking service changed</source>
        <translation>Flankierende Leistung geändert</translation>
    </message>
    <message>
        <source>Flanking service looked at</source>
        <translation>Flankierende Leistung geprüft</translation>
    </message>
    <message>
        <source>Release from confidentiality entered</source>
        <translation>Schweigepflichtentbindung eingetragen</translation>
    </message>
    <message>
        <source>Release from confidentiality withdrawn</source>
        <translation>Schweigepflichtentbindung widerrufen</translation>
    </message>
    <message>
        <source>Telephone number given away</source>
        <translation>Telefonnummer weitergegeben</translation>
    </message>
    <message>
        <source>Breach or missed appointment entered</source>
        <translation>Meldeversäumnis oder Pflichtverletzung eingetragen</translation>
    </message>
    <message>
        <source>Breach or missed appointment: next step</source>
        <translation>Meldeversäumnis oder Pflichtverletzung: nächster Schritt</translation>
    </message>
    <message>
        <source>Absence entered</source>
        <translation>Abwesenheit eingetragen</translation>
    </message>
    <message>
        <source>Absence taken back</source>
        <translation>Abwesenheit zurückgenommen</translation>
    </message>
    <message>
        <source>List of partners read in</source>
        <translation>Partnerliste eingelesen</translation>
    </message>
    <message>
        <source>Network meeting entered</source>
        <translation>Netzwerktreffen eingetragen</translation>
    </message>
    <message>
        <source>Network meeting changed</source>
        <translation>Netzwerktreffen geändert</translation>
    </message>
    <message>
        <source>Network meeting removed</source>
        <translation>Netzwerktreffen gelöscht</translation>
    </message>
    <message>
        <source>Partner entered</source>
        <translation>Partner eingetragen</translation>
    </message>
    <message>
        <source>Partner changed</source>
        <translation>Partner geändert</translation>
    </message>
    <message>
        <source>Partner taken out of the directory</source>
        <translation>Partner aus dem Verzeichnis genommen</translation>
    </message>
    <message>
        <source>Network map: somebody entered</source>
        <translation>Netzwerkkarte: jemand eingetragen</translation>
    </message>
    <message>
        <source>Network map: entry changed</source>
        <translation>Netzwerkkarte: Eintrag geändert</translation>
    </message>
    <message>
        <source>Network map: somebody taken off</source>
        <translation>Netzwerkkarte: jemand herausgenommen</translation>
    </message>
    <message>
        <source>Network map: place moved</source>
        <translation>Netzwerkkarte: Platz verschoben</translation>
    </message>
    <message>
        <source>Network map kept as it stands</source>
        <translation>Netzwerkkarte: Stand festgehalten</translation>
    </message>
    <message>
        <source>Outcome recorded</source>
        <translation>Erfolg festgehalten</translation>
    </message>
    <message>
        <source>Outcome changed</source>
        <translation>Erfolg geändert</translation>
    </message>
    <message>
        <source>Outcome withdrawn</source>
        <translation>Erfolg zurückgenommen</translation>
    </message>
    <message>
        <source>Proposed outcome refused</source>
        <translation>Vorgeschlagener Erfolg abgelehnt</translation>
    </message>
    <message>
        <source>Integration plan recorded</source>
        <translation>Integrationsplan festgehalten</translation>
    </message>
    <message>
        <source>Integration plan handed out</source>
        <translation>Integrationsplan ausgehändigt</translation>
    </message>
    <message>
        <source>Integration plan signed</source>
        <translation>Integrationsplan unterschrieben</translation>
    </message>
    <message>
        <source>Plan steered</source>
        <translation>Plan nachgesteuert</translation>
    </message>
    <message>
        <source>Assessment recorded</source>
        <translation>Assessment festgehalten</translation>
    </message>
    <message>
        <source>Assessment corrected</source>
        <translation>Assessment berichtigt</translation>
    </message>
    <message>
        <source>Need for action noted</source>
        <translation>Handlungsbedarf festgehalten</translation>
    </message>
    <message>
        <source>Need for action changed</source>
        <translation>Handlungsbedarf geändert</translation>
    </message>
    <message>
        <source>Need for action removed</source>
        <translation>Handlungsbedarf behoben</translation>
    </message>
    <message>
        <source>Need for action there again</source>
        <translation>Handlungsbedarf wieder da</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Einwilligung erteilt</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Einwilligung widerrufen</translation>
    </message>
    <message>
        <source>Catalogue changed</source>
        <translation>Katalog geändert</translation>
    </message>
    <message>
        <source>Linked to a case manager</source>
        <translation>Mit Fallmanager:in verknüpft</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Person hinzugefügt</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>Person geändert</translation>
    </message>
    <message>
        <source>Person given access</source>
        <translation>Person Zugang gegeben</translation>
    </message>
    <message>
        <source>Person’s access removed</source>
        <translation>Zugang der Person entfernt</translation>
    </message>
    <message>
        <source>Person given access again</source>
        <translation>Person wieder Zugang gegeben</translation>
    </message>
    <message>
        <source>Entered for the first time</source>
        <translation>Zum ersten Mal eingetreten</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Passwort geändert</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Neuer Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Opened with the recovery code</source>
        <translation>Mit dem Wiederherstellungscode geöffnet</translation>
    </message>
    <message>
        <source>Office’s recovery code set</source>
        <translation>Wiederherstellungscode der Dienststelle gesetzt</translation>
    </message>
    <message>
        <source>Office’s recovery code removed</source>
        <translation>Wiederherstellungscode der Dienststelle entfernt</translation>
    </message>
    <message>
        <source>People brought in line with the key file</source>
        <translation>Personen an die Schlüsseldatei angeglichen</translation>
    </message>
    <message>
        <source>Office changed</source>
        <translation>Büro geändert</translation>
    </message>
    <message>
        <source>Work opportunity corrected</source>
        <translation>AGH berichtigt</translation>
    </message>
    <message>
        <source>Handed to another site</source>
        <translation>An anderen Standort abgegeben</translation>
    </message>
    <message>
        <source>Receipt confirmed</source>
        <translation>Empfang bestätigt</translation>
    </message>
    <message>
        <source>Case discussion corrected</source>
        <translation>Fallerörterung berichtigt</translation>
    </message>
    <message>
        <source>Entry consultation corrected</source>
        <translation>Einstiegsberatung berichtigt</translation>
    </message>
    <message>
        <source>Aftercare extended</source>
        <translation>Nachbetreuung verlängert</translation>
    </message>
    <message>
        <source>Entry consultation held</source>
        <translation>Einstiegsberatung gehalten</translation>
    </message>
    <message>
        <source>Clarification noted</source>
        <translation>Klärung notiert</translation>
    </message>
    <message>
        <source>Takeover note written</source>
        <translation>Übernahmevermerk geschrieben</translation>
    </message>
    <message>
        <source>Note FM (individuell) written</source>
        <translation>Vermerk FM (individuell) geschrieben</translation>
    </message>
    <message>
        <source>Note FM (individuell) corrected</source>
        <translation>Vermerk FM (individuell) berichtigt</translation>
    </message>
    <message>
        <source>Note FM (individuell) carried over to VerBIS</source>
        <translation>Vermerk FM (individuell) nach VerBIS übertragen</translation>
    </message>
    <message>
        <source>Text blocks of the office changed</source>
        <translation>Textbausteine geändert</translation>
    </message>
    <message>
        <source>Note FM (individuell) read</source>
        <translation>Vermerk FM (individuell) gelesen</translation>
    </message>
    <message>
        <source>Readers of notes FM (individuell) brought up to date</source>
        <translation>Lesende der Vermerke FM (individuell) angepasst</translation>
    </message>
    <message>
        <source>Reader&apos;s key confirmed</source>
        <translation>Schlüssel einer lesenden Person bestätigt</translation>
    </message>
    <message>
        <source>Reader&apos;s key refused</source>
        <translation>Schlüssel einer lesenden Person abgelehnt</translation>
    </message>
    <message>
        <source>Deputy appointed</source>
        <translation>Vertretung eingerichtet</translation>
    </message>
    <message>
        <source>Deputyship ended</source>
        <translation>Vertretung beendet</translation>
    </message>
    <message>
        <source>Asked about the deputy</source>
        <translation>Zur Vertretung befragt</translation>
    </message>
    <message>
        <source>Consent to the deputy withdrawn</source>
        <translation>Einwilligung zur Vertretung zurückgezogen</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>BG number</source>
        <translation>BG-Nummer</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Profile since</source>
        <translation>Profil seit</translation>
    </message>
    <message>
        <source>Placement officer</source>
        <translation>Arbeitsvermittler:in</translation>
    </message>
    <message>
        <source>Case manager</source>
        <translation>Fallmanager:in</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Fallnummer</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Marked on</source>
        <translation>Vorgemerkt am</translation>
    </message>
    <message>
        <source>Secondary responsibility from</source>
        <translation>Nebenbetreuung ab</translation>
    </message>
    <message>
        <source>Entry consultation on</source>
        <translation>Einstiegsberatung am</translation>
    </message>
    <message>
        <source>Main responsibility from</source>
        <translation>Hauptbetreuung ab</translation>
    </message>
    <message>
        <source>Accompanying</source>
        <translation>Begleitend</translation>
    </message>
    <message>
        <source>Reason for accompanying</source>
        <translation>Grund für die Begleitung</translation>
    </message>
    <message>
        <source>Clarification decided on</source>
        <translation>Klärung entschieden am</translation>
    </message>
    <message>
        <source>Working alliance</source>
        <translation>Arbeitsbündnis</translation>
    </message>
    <message>
        <source>Decision taken over</source>
        <translation>Entscheidung übernommen</translation>
    </message>
    <message>
        <source>Aftercare until</source>
        <translation>Nachbetreuung bis</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Beendet am</translation>
    </message>
    <message>
        <source>Reason for the end</source>
        <translation>Grund der Beendigung</translation>
    </message>
    <message>
        <source>Reason for keeping</source>
        <translation>Grund der Aufbewahrung</translation>
    </message>
    <message>
        <source>Contact interval</source>
        <translation>Kontaktintervall</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Reason for the interval</source>
        <translation>Grund für das Intervall</translation>
    </message>
    <message>
        <source>Pause from</source>
        <translation>Ausgesetzt ab</translation>
    </message>
    <message>
        <source>Pause until</source>
        <translation>Ausgesetzt bis</translation>
    </message>
    <message>
        <source>Reason for the pause</source>
        <translation>Grund für das Aussetzen</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Why a visit</source>
        <translation>Warum ein Besuch</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Entry consultation</source>
        <translation>Einstiegsberatung</translation>
    </message>
    <message>
        <source>What was spoken</source>
        <translation>Worüber gesprochen wurde</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Repeats after months</source>
        <translation>Wiederholt nach Monaten</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reasons to continue</source>
        <translation>Gründe für die Fortführung</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Aussichten</translation>
    </message>
    <message>
        <source>More economical elsewhere</source>
        <translation>Anderswo wirtschaftlicher</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Größe in Byte</translation>
    </message>
    <message>
        <source>How it went out</source>
        <translation>Versandweg</translation>
    </message>
    <message>
        <source>What they are to the client</source>
        <translation>Was sie für die Kundin oder den Kunden sind</translation>
    </message>
    <message>
        <source>Strength of the tie</source>
        <translation>Stärke der Verbindung</translation>
    </message>
    <message>
        <source>Quality of the tie</source>
        <translation>Güte der Verbindung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Reason for the withdrawal</source>
        <translation>Grund der Rücknahme</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>In VerBIS since</source>
        <translation>In VerBIS seit</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Planned last day</source>
        <translation>Geplanter letzter Tag</translation>
    </message>
    <message>
        <source>Actual last day</source>
        <translation>Tatsächlicher letzter Tag</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>Team lead decided on</source>
        <translation>Teamleitung hat entschieden am</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Check again on</source>
        <translation>Erneut prüfen am</translation>
    </message>
    <message>
        <source>Lifted on</source>
        <translation>Aufgehoben am</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Träger</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Besucht</translation>
    </message>
    <message>
        <source>Result recorded on</source>
        <translation>Ergebnis festgehalten am</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Partner of the directory</source>
        <translation>Partner aus dem Verzeichnis</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Dabei</translation>
    </message>
    <message>
        <source>Minutes of the meeting</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Hat stattgefunden</translation>
    </message>
    <message>
        <source>What the placement officers were told</source>
        <translation>Was die Arbeitsvermittlung erfahren hat</translation>
    </message>
    <message>
        <source>Tell them by</source>
        <translation>Weitergeben bis</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Weitergegeben am</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Zuständig für</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Contact people</source>
        <translation>Ansprechpersonen</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Internetseite</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Erfahrungen</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wozu</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>Wieder prüfen am</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Rechtzeitig</translation>
    </message>
    <message>
        <source>Aim reached</source>
        <translation>Ziel erreicht</translation>
    </message>
    <message>
        <source>Worth its cost</source>
        <translation>Die Kosten wert</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Widerrufen am</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Heard on</source>
        <translation>Angehört am</translation>
    </message>
    <message>
        <source>What the client said</source>
        <translation>Was die Kund:in dazu gesagt hat</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Weitergegeben</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation>Erkennbar an</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Handlungsstrategie</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation>Beurteilt am</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Abgeschlossen am</translation>
    </message>
    <message>
        <source>Assisted planning</source>
        <translation>Assistierte Planung</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Unterschrieben am</translation>
    </message>
    <message>
        <source>Need for action</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>Festgehalten am</translation>
    </message>
    <message>
        <source>Areas that mattered</source>
        <translation>Wichtige Bereiche</translation>
    </message>
    <message>
        <source>Prognosis</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Reason for the prognosis</source>
        <translation>Grund der Prognose</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Schwerpunkt</translation>
    </message>
    <message>
        <source>Area of life</source>
        <translation>Lebensbereich</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>Hindernis</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Obstacle as the client sees it</source>
        <translation>Hindernis aus Sicht Kund:in</translation>
    </message>
    <message>
        <source>Resource as the client sees it</source>
        <translation>Ressource aus Sicht Kund:in</translation>
    </message>
    <message>
        <source>Weight for work</source>
        <translation>Gewicht Arbeitsmarkt</translation>
    </message>
    <message>
        <source>Weight for stabilisation</source>
        <translation>Gewicht Stabilisierung</translation>
    </message>
    <message>
        <source>Attempts at a solution</source>
        <translation>Lösungsversuche</translation>
    </message>
    <message>
        <source>Entrenched</source>
        <translation>Verfestigt</translation>
    </message>
    <message>
        <source>Removed on</source>
        <translation>Behoben am</translation>
    </message>
    <message>
        <source>Reason for the removal</source>
        <translation>Wie behoben</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>In German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>Needs consent</source>
        <translation>Braucht Einwilligung</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Grund der Änderung</translation>
    </message>
    <message>
        <source>Reason for the decision</source>
        <translation>Grund der Entscheidung</translation>
    </message>
    <message>
        <source>Receipt confirmed on</source>
        <translation>Empfang bestätigt am</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Gesendet an</translation>
    </message>
    <message>
        <source>Site it went to</source>
        <translation>Standort dort</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Gesendet von</translation>
    </message>
    <message>
        <source>Site it came from</source>
        <translation>Standort der Herkunft</translation>
    </message>
    <message>
        <source>Case number there</source>
        <translation>Fallnummer dort</translation>
    </message>
    <message>
        <source>Phase before</source>
        <translation>Phase zuvor</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Empfangen am</translation>
    </message>
    <message>
        <source>Taken back on</source>
        <translation>Zurückgenommen am</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Abgegeben an</translation>
    </message>
    <message>
        <source>Advantages explained on</source>
        <translation>Vorteile erklärt am</translation>
    </message>
    <message>
        <source>Consequences explained on</source>
        <translation>Folgen erklärt am</translation>
    </message>
    <message>
        <source>Fields of action</source>
        <translation>Handlungsfelder</translation>
    </message>
    <message>
        <source>What was offered</source>
        <translation>Was angeboten wurde</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Mit wem</translation>
    </message>
    <message>
        <source>Resistance</source>
        <translation>Widerstände</translation>
    </message>
    <message>
        <source>Accompanying (list)</source>
        <translation>Begleitend (Liste)</translation>
    </message>
    <message>
        <source>Clarification decided (list)</source>
        <translation>Klärung entschieden (Liste)</translation>
    </message>
    <message>
        <source>Reason for the end (list)</source>
        <translation>Beendigungsgrund (Liste)</translation>
    </message>
    <message>
        <source>Contact interval (list)</source>
        <translation>Kontaktintervall (Liste)</translation>
    </message>
    <message>
        <source>Unit (list)</source>
        <translation>Einheit (Liste)</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Einig</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Reason for the extension</source>
        <translation>Grund der Verlängerung</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Offen gelassen</translation>
    </message>
    <message>
        <source>Onward</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>Stable enough</source>
        <translation>Stabil genug</translation>
    </message>
    <message>
        <source>Why stable or not</source>
        <translation>Warum stabil oder nicht</translation>
    </message>
    <message>
        <source>Talked through on</source>
        <translation>Besprochen am</translation>
    </message>
    <message>
        <source>Talked through with</source>
        <translation>Besprochen mit</translation>
    </message>
    <message>
        <source>Client asked on</source>
        <translation>Kund:in gefragt am</translation>
    </message>
    <message>
        <source>Consented</source>
        <translation>Eingewilligt</translation>
    </message>
    <message>
        <source>Not in VerBIS since</source>
        <translation>Fehlt in VerBIS seit</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Prerequisites</source>
        <translation>Voraussetzungen</translation>
    </message>
    <message>
        <source>Procedure explained</source>
        <translation>Ablauf erklärt</translation>
    </message>
    <message>
        <source>Won for the alliance</source>
        <translation>Für das Bündnis gewonnen</translation>
    </message>
    <message>
        <source>From the benefits department</source>
        <translation>Aus der Leistungsabteilung</translation>
    </message>
    <message>
        <source>Seen in measures</source>
        <translation>In Maßnahmen beobachtet</translation>
    </message>
    <message>
        <source>From placement</source>
        <translation>Aus der Vermittlung</translation>
    </message>
    <message>
        <source>From providers</source>
        <translation>Von Trägern</translation>
    </message>
    <message>
        <source>From reception</source>
        <translation>Aus der Eingangszone</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Left arrow</source>
        <translation>Pfeil links</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>find a client or a command</source>
        <translation>Kund:in oder Befehl finden</translation>
    </message>
    <message>
        <source>search in texts</source>
        <translation>in Texten suchen</translation>
    </message>
    <message>
        <source>add a client</source>
        <translation>Kund:in anlegen</translation>
    </message>
    <message>
        <source>add a reminder</source>
        <translation>Wiedervorlage anlegen</translation>
    </message>
    <message>
        <source>take back what you did last</source>
        <translation>zuletzt Getanes zurücknehmen</translation>
    </message>
    <message>
        <source>read in a caseload list</source>
        <translation>Fallliste einlesen</translation>
    </message>
    <message>
        <source>back to the screen before</source>
        <translation>zurück zur vorigen Ansicht</translation>
    </message>
    <message>
        <source>hide names and texts, show them again</source>
        <translation>Namen und Texte verbergen und wieder zeigen</translation>
    </message>
    <message>
        <source>lock the desk</source>
        <translation>sperren</translation>
    </message>
    <message>
        <source>preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>this overview</source>
        <translation>diese Übersicht</translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message>
        <source>by post</source>
        <translation>per Post</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>übergeben</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>per E-Mail</translation>
    </message>
    <message>
        <source>by fax</source>
        <translation>per Fax</translation>
    </message>
    <message>
        <source>Cannot be written yet: missing is {what}.</source>
        <translation>Lässt sich noch nicht schreiben, es fehlt: {what}.</translation>
    </message>
    <message>
        <source>Stays empty in it: {what}.</source>
        <translation>Darin bleibt leer: {what}.</translation>
    </message>
    <message>
        <source>Complete.</source>
        <translation>Vollständig.</translation>
    </message>
    <message>
        <source>Missing: {what}</source>
        <translation>Es fehlt: {what}</translation>
    </message>
    <message>
        <source>Stays empty: {what}</source>
        <translation>Bleibt leer: {what}</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
</context>
<context>
    <name>lines</name>
    <message>
        <source>never yet</source>
        <translation>noch nie</translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>nichts fällig</translation>
    </message>
</context>
<context>
    <name>network</name>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Contact people</source>
        <translation>Ansprechpersonen</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Internetseite</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Zuständig für</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Erfahrungen</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>Wieder ansehen am</translation>
    </message>
    <message>
        <source>Speak about a client only where their release from confidentiality holds.</source>
        <translation>Über Kund:innen nur sprechen, wenn ihre Schweigepflichtentbindung gilt.</translation>
    </message>
    <message>
        <source>No service is counted yet.</source>
        <translation>Noch ist keine Leistung gezählt.</translation>
    </message>
    <message>
        <source>Services: {all}, of which {running} go on</source>
        <translation>Leistungen: {all}, davon laufend {running}</translation>
    </message>
    <message>
        <source>In time and as agreed</source>
        <translation>Rechtzeitig und wie vereinbart</translation>
    </message>
    <message>
        <source>Aim reached</source>
        <translation>Ziel erreicht</translation>
    </message>
    <message>
        <source>Worth its cost</source>
        <translation>Den Aufwand wert</translation>
    </message>
    <message>
        <source>All services of the office, without names.</source>
        <translation>Alle Leistungen der Dienststelle, ohne Namen.</translation>
    </message>
    <message>
        <source>Services of clients you see in full; the office has fewer than five.</source>
        <translation>Nur Leistungen von Kund:innen, die Sie ganz einsehen: In der Dienststelle sind es weniger als fünf.</translation>
    </message>
    <message>
        <source>{what}: {yes} yes, {no} no, {open} open</source>
        <translation>{what}: {yes} ja, {no} nein, {open} offen</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>placement officers told on {day}</source>
        <translation>AV informiert am {day}</translation>
    </message>
    <message>
        <source>tell the placement officers by {day}</source>
        <translation>AV informieren bis {day}</translation>
    </message>
    <message>
        <source>held</source>
        <translation>hat stattgefunden</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Dabei</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>For the placement officers</source>
        <translation>Für die Arbeitsvermittlung</translation>
    </message>
</context>
<context>
    <name>network map</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Netzwerkpartner</translation>
    </message>
    <message>
        <source>loose</source>
        <translation>lose</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>close</source>
        <translation>eng</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>wechselhaft</translation>
    </message>
    <message>
        <source>strained</source>
        <translation>belastet</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>since {when}</source>
        <translation>seit {when}</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>Consultation note</source>
        <translation>Beratungsvermerk</translation>
    </message>
    <message>
        <source>Standing note</source>
        <translation>SOB-Vermerk</translation>
    </message>
    <message>
        <source>Read by: {who}.</source>
        <translation>Lesen: {who}.</translation>
    </message>
    <message>
        <source>Is carried over to VerBIS.</source>
        <translation>Wird nach VerBIS übertragen.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Encrypted, not in print or export.</source>
        <translation>Verschlüsselt, nicht in Druck und Ausgabe.</translation>
    </message>
    <message>
        <source>Read by you alone.</source>
        <translation>Lesen nur: Sie.</translation>
    </message>
    <message>
        <source>Read only by: {first} and {last}.</source>
        <translation>Lesen nur: {first} und {last}.</translation>
    </message>
    <message>
        <source>The team lead cannot read this note as long as they have no access to this file.</source>
        <translation>Die Teamleitung kann diesen Vermerk nicht lesen, solange sie keinen Zugang zu dieser Datei hat.</translation>
    </message>
    <message>
        <source>case manager {name}</source>
        <translation>Fallmanager:in {name}</translation>
    </message>
    <message>
        <source>deputy</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>deputy {name}</source>
        <translation>Vertretung {name}</translation>
    </message>
    <message>
        <source>placement officer</source>
        <translation>Arbeitsvermittlung</translation>
    </message>
    <message>
        <source>placement officer {name}</source>
        <translation>Arbeitsvermittlung {name}</translation>
    </message>
    <message>
        <source>team lead</source>
        <translation>Teamleitung</translation>
    </message>
    <message>
        <source>team lead {name}</source>
        <translation>Teamleitung {name}</translation>
    </message>
    <message>
        <source>FM (individuell)</source>
        <translation>FM (individuell)</translation>
    </message>
</context>
<context>
    <name>officer</name>
    <message>
        <source>not looked at yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>last on {day}</source>
        <translation>zuletzt am {day}</translation>
    </message>
</context>
<context>
    <name>phases</name>
    <message>
        <source>No case</source>
        <translation>Ohne Fall</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>Case discussion</source>
        <translation>Fallerörterung</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Secondary responsibility</source>
        <translation>Nebenbetreuung</translation>
    </message>
    <message>
        <source>Accompanying</source>
        <translation>Begleitend</translation>
    </message>
    <message>
        <source>Clarification</source>
        <translation>Klärungsphase</translation>
    </message>
    <message>
        <source>Steering</source>
        <translation>Steuerung</translation>
    </message>
    <message>
        <source>Aftercare</source>
        <translation>Nachbetreuung</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Abgegeben</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>→ reached</source>
        <translation>→ erreicht</translation>
    </message>
    <message>
        <source>→ re-steered</source>
        <translation>→ nachgesteuert</translation>
    </message>
    <message>
        <source>→ done</source>
        <translation>→ erledigt</translation>
    </message>
    <message>
        <source>→ partly</source>
        <translation>→ teilweise</translation>
    </message>
    <message>
        <source>→ dropped</source>
        <translation>→ entfällt</translation>
    </message>
    <message>
        <source>→ put off</source>
        <translation>→ verschoben</translation>
    </message>
    <message>
        <source>Reached when: {sign}</source>
        <translation>Erreicht, wenn: {sign}</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kund:in</translation>
    </message>
    <message>
        <source>Case management</source>
        <translation>Fallmanagement</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Goal {number}</source>
        <translation>Ziel {number}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Tag</translation>
    </message>
    <message>
        <source>Judge: {step}, {when}</source>
        <translation>Beurteilen: {step}, {when}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>teilweise erledigt</translation>
    </message>
    <message>
        <source>partly reached</source>
        <translation>teilweise erreicht</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
</context>
<context>
    <name>plan paper</name>
    <message>
        <source>You do the steps marked “You”, each until the day that is named.</source>
        <translation>Sie erledigen die Schritte, bei denen „Sie“ steht, bis zum genannten Tag.</translation>
    </message>
    <message>
        <source>You come to the appointments, or tell us beforehand.</source>
        <translation>Sie kommen zu den Terminen oder sagen vorher ab.</translation>
    </message>
    <message>
        <source>You tell us when something changes or a step does not work out.</source>
        <translation>Sie sagen uns, wenn sich etwas ändert oder ein Schritt nicht klappt.</translation>
    </message>
    <message>
        <source>You may say at any time that the plan no longer fits. We then change it together.</source>
        <translation>Sie dürfen jederzeit sagen, dass der Plan nicht mehr passt. Dann ändern wir ihn gemeinsam.</translation>
    </message>
    <message>
        <source>You may bring somebody you trust to every talk.</source>
        <translation>Sie dürfen zu jedem Gespräch eine Person Ihres Vertrauens mitbringen.</translation>
    </message>
    <message>
        <source>You may see what we have written down about you.</source>
        <translation>Sie dürfen sehen, was wir über Sie aufgeschrieben haben.</translation>
    </message>
    <message>
        <source>We do the steps marked “Jobcenter”, each until the day that is named.</source>
        <translation>Wir erledigen die Schritte, bei denen „Jobcenter“ steht, bis zum genannten Tag.</translation>
    </message>
    <message>
        <source>We take time for you and speak with you regularly.</source>
        <translation>Wir nehmen uns Zeit für Sie und sprechen regelmäßig mit Ihnen.</translation>
    </message>
    <message>
        <source>We look for help together with you and stay at your side.</source>
        <translation>Wir suchen mit Ihnen nach Hilfen und bleiben an Ihrer Seite.</translation>
    </message>
    <message>
        <source>We ask you before we speak about you with somebody outside the Jobcenter.</source>
        <translation>Wir fragen Sie, bevor wir außerhalb des Jobcenters über Sie sprechen.</translation>
    </message>
    <message>
        <source>We may ask how far the steps are.</source>
        <translation>Wir dürfen nachfragen, wie weit die Schritte sind.</translation>
    </message>
    <message>
        <source>We tell you when something changes on our side.</source>
        <translation>Wir sagen Ihnen, wenn sich bei uns etwas ändert.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Jobcenter</source>
        <translation>Jobcenter</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>zum Teil erledigt</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <source>Integration plan</source>
        <translation>Integrationsplan</translation>
    </message>
    <message>
        <source>integration-plan</source>
        <translation>integrationsplan</translation>
    </message>
    <message>
        <source>Version {number}, {day}</source>
        <translation>Fassung {number}, {day}</translation>
    </message>
    <message>
        <source>Your integration plan</source>
        <translation>Ihr Integrationsplan</translation>
    </message>
    <message>
        <source>made together with {manager}</source>
        <translation>erarbeitet mit {manager}</translation>
    </message>
    <message>
        <source>Customer number {number}</source>
        <translation>Kundennummer {number}</translation>
    </message>
    <message>
        <source>We made this plan together. It shows your goals and the steps towards them.</source>
        <translation>Diesen Plan haben wir gemeinsam gemacht. Er zeigt Ihre Ziele und die Schritte dorthin.</translation>
    </message>
    <message>
        <source>We took special time for it. This is called assisted integration planning.</source>
        <translation>Wir haben uns dafür besonders viel Zeit genommen. Das heißt Assistierte Integrationsplanung.</translation>
    </message>
    <message>
        <source>Goal {number}, continued</source>
        <translation>Ziel {number}, Fortsetzung</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Reached when</source>
        <translation>Erreicht, wenn</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Our way</source>
        <translation>Unser Weg</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Your side: rights and duties</source>
        <translation>Ihre Rechte und Pflichten</translation>
    </message>
    <message>
        <source>Our side: rights and duties</source>
        <translation>Unsere Rechte und Pflichten</translation>
    </message>
    <message>
        <source>We agree on this plan. Each of us keeps a copy.</source>
        <translation>Wir sind mit diesem Plan einverstanden. Jede Seite behält eine Ausfertigung.</translation>
    </message>
    <message>
        <source>Date and signature</source>
        <translation>Datum und Unterschrift</translation>
    </message>
</context>
<context>
    <name>proposal</name>
    <message>
        <source>Recorded: did not come, {when}.</source>
        <translation>Festgehalten: nicht erschienen, {when}.</translation>
    </message>
</context>
<context>
    <name>proposals</name>
    <message>
        <source>Needed before a takeover (HA 4.3)</source>
        <translation>Nötig vor einer Übernahme (HA 4.3)</translation>
    </message>
    <message>
        <source>No case manager yet (HA 4.3)</source>
        <translation>Noch keine Fallmanager:in zugeordnet (HA 4.3)</translation>
    </message>
    <message>
        <source>Not held yet (HA 4.7.1)</source>
        <translation>Noch nicht geführt (HA 4.7.1)</translation>
    </message>
    <message>
        <source>Everything needed for it is there (HA 4.6)</source>
        <translation>Alles Nötige liegt vor (HA 4.6)</translation>
    </message>
    <message>
        <source>None recorded yet (HA 4.7.2)</source>
        <translation>Noch keines festgehalten (HA 4.7.2)</translation>
    </message>
    <message>
        <source>No goal under way (HA 4.7.3)</source>
        <translation>Kein Ziel in Arbeit (HA 4.7.3)</translation>
    </message>
    <message>
        <source>Not handed out yet (HA 4.7.3)</source>
        <translation>Noch nicht ausgehändigt (HA 4.7.3)</translation>
    </message>
    <message>
        <source>After the AGH: staying was decided against (HA 4.2)</source>
        <translation>Nach der AGH: gegen den Verbleib entschieden (HA 4.2)</translation>
    </message>
    <message>
        <source>The new site has not confirmed receipt yet (HA 4.3)</source>
        <translation>Der neue Standort hat den Empfang noch nicht bestätigt (HA 4.3)</translation>
    </message>
</context>
<context>
    <name>quick deeds</name>
    <message>
        <source>did not come</source>
        <translation>nicht erschienen</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>note a call</source>
        <translation>Anruf notieren</translation>
    </message>
    <message>
        <source>Not reached: {name}</source>
        <translation>Nicht erreicht: {name}</translation>
    </message>
</context>
<context>
    <name>report paper</name>
    <message>
        <source>Reports</source>
        <translation>Auswertungen</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>auswertungen</translation>
    </message>
    <message>
        <source>There is nothing to count in this period.</source>
        <translation>In diesem Zeitraum gibt es nichts zu zählen.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Source: {words}</source>
        <translation>Quelle: {words}</translation>
    </message>
    <message>
        <source>* not shown: groups under 5, and what they could be computed from.</source>
        <translation>* nicht gezeigt: Gruppen unter 5 und woraus sie sich errechnen ließen.</translation>
    </message>
</context>
<context>
    <name>reviews</name>
    <message>
        <source>No continuation review is due within the next days.</source>
        <translation>In den nächsten Tagen ist keine Fortführungsprüfung fällig.</translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>Case manager</source>
        <translation>Fallmanager:in</translation>
    </message>
    <message>
        <source>Placement officer</source>
        <translation>Arbeitsvermittler:in</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>Teamleiter:in</translation>
    </message>
    <message>
        <source>Case manager (FM)</source>
        <translation>Fallmanager:in (FM)</translation>
    </message>
    <message>
        <source>Placement officer (AV)</source>
        <translation>Arbeitsvermittler:in (AV)</translation>
    </message>
    <message>
        <source>Team lead (TL)</source>
        <translation>Teamleiter:in (TL)</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>FM</source>
        <translation>FM</translation>
    </message>
    <message>
        <source>AV</source>
        <translation>AV</translation>
    </message>
    <message>
        <source>TL</source>
        <translation>TL</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
</context>
<context>
    <name>row deeds</name>
    <message>
        <source>VerBIS: copy, mark …</source>
        <translation>VerBIS: kopieren, vermerken …</translation>
    </message>
    <message>
        <source>Notes on the entry consultation …</source>
        <translation>Vermerk zur Einstiegsberatung …</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Document conversation …</source>
        <translation>Gespräch dokumentieren …</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Move …</source>
        <translation>Verlegen …</translation>
    </message>
    <message>
        <source>Cancel it …</source>
        <translation>Absagen …</translation>
    </message>
    <message>
        <source>Correct the date …</source>
        <translation>Datum berichtigen …</translation>
    </message>
    <message>
        <source>Take back the end …</source>
        <translation>Ende zurücknehmen …</translation>
    </message>
    <message>
        <source>Change the end …</source>
        <translation>Ende ändern …</translation>
    </message>
    <message>
        <source>Decide on staying …</source>
        <translation>Verbleib entscheiden …</translation>
    </message>
    <message>
        <source>Check again …</source>
        <translation>Erneut prüfen …</translation>
    </message>
    <message>
        <source>Judge again …</source>
        <translation>Neu beurteilen …</translation>
    </message>
    <message>
        <source>Read and change …</source>
        <translation>Lesen und ändern …</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Berichtigen …</translation>
    </message>
</context>
<context>
    <name>salvage</name>
    <message>
        <source>Other things</source>
        <translation>Übriges</translation>
    </message>
    <message>
        <source>{name} (a part; {read} read)</source>
        <translation>{name} (ein Teil; {read} gelesen)</translation>
    </message>
    <message>
        <source>{name} ({lost} of {all})</source>
        <translation>{name} ({lost} von {all})</translation>
    </message>
</context>
<context>
    <name>screens</name>
    <message>
        <source>Office</source>
        <translation>Büro</translation>
    </message>
    <message>
        <source>My clients</source>
        <translation>Meine Kund:innen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Auswertungen</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Search in texts</source>
        <translation>Suche in Texten</translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <source>attended</source>
        <translation>besucht</translation>
    </message>
    <message>
        <source>partly attended</source>
        <translation>teilweise besucht</translation>
    </message>
    <message>
        <source>not attended</source>
        <translation>nicht besucht</translation>
    </message>
    <message>
        <source>end open</source>
        <translation>Ende offen</translation>
    </message>
    <message>
        <source>result due on {day}</source>
        <translation>Ergebnis fällig am {day}</translation>
    </message>
    <message>
        <source>Record the result …</source>
        <translation>Ergebnis festhalten …</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Look at it …</source>
        <translation>Prüfen …</translation>
    </message>
    <message>
        <source>ended on {day}</source>
        <translation>beendet am {day}</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>läuft weiter</translation>
    </message>
    <message>
        <source>look at it on {day}</source>
        <translation>prüfen am {day}</translation>
    </message>
    <message>
        <source>Flanking service</source>
        <translation>Flankierende Leistung</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>rechtzeitig</translation>
    </message>
    <message>
        <source>not in time</source>
        <translation>nicht rechtzeitig</translation>
    </message>
    <message>
        <source>aim reached</source>
        <translation>Ziel erreicht</translation>
    </message>
    <message>
        <source>aim not reached</source>
        <translation>Ziel nicht erreicht</translation>
    </message>
    <message>
        <source>worth its cost</source>
        <translation>die Kosten wert</translation>
    </message>
    <message>
        <source>not worth its cost</source>
        <translation>die Kosten nicht wert</translation>
    </message>
    <message>
        <source>Release from confidentiality</source>
        <translation>Schweigepflichtentbindung</translation>
    </message>
    <message>
        <source>withdrawn on {day}</source>
        <translation>widerrufen am {day}</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>gilt</translation>
    </message>
    <message>
        <source>no longer holds</source>
        <translation>gilt nicht mehr</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>Widerrufen …</translation>
    </message>
    <message>
        <source>Missed appointment</source>
        <translation>Meldeversäumnis</translation>
    </message>
    <message>
        <source>Breach of duty</source>
        <translation>Pflichtverletzung</translation>
    </message>
    <message>
        <source>decided on {day}</source>
        <translation>entschieden am {day}</translation>
    </message>
    <message>
        <source>passed on on {day}</source>
        <translation>weitergegeben am {day}</translation>
    </message>
    <message>
        <source>heard on {day}</source>
        <translation>angehört am {day}</translation>
    </message>
    <message>
        <source>client not heard yet</source>
        <translation>noch nicht angehört</translation>
    </message>
    <message>
        <source>Next step …</source>
        <translation>Nächster Schritt …</translation>
    </message>
    <message>
        <source>Number given away</source>
        <translation>Nummer weitergegeben</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>bald</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>gedeckt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>Termin</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>no open step</source>
        <translation>kein offener Schritt</translation>
    </message>
    <message>
        <source>team lead has to decide</source>
        <translation>Teamleitung muss entscheiden</translation>
    </message>
    <message>
        <source>decided against</source>
        <translation>dagegen entschieden</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>heute fällig</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>Change base data …</source>
        <translation>Stammdaten ändern …</translation>
    </message>
    <message>
        <source>Add reminder …</source>
        <translation>Wiedervorlage anlegen …</translation>
    </message>
    <message>
        <source>Enter work opportunity …</source>
        <translation>Arbeitsgelegenheit eintragen …</translation>
    </message>
    <message>
        <source>Enter measure …</source>
        <translation>Maßnahme eintragen …</translation>
    </message>
    <message>
        <source>Record the result of a measure …</source>
        <translation>Ergebnis der Maßnahme festhalten …</translation>
    </message>
    <message>
        <source>Enter flanking service …</source>
        <translation>Flankierende Leistung eintragen …</translation>
    </message>
    <message>
        <source>Look at a service …</source>
        <translation>Leistung prüfen …</translation>
    </message>
    <message>
        <source>Enter release from confidentiality …</source>
        <translation>Schweigepflichtentbindung eintragen …</translation>
    </message>
    <message>
        <source>Enter missed appointment or breach …</source>
        <translation>Meldeversäumnis oder Pflichtverletzung …</translation>
    </message>
    <message>
        <source>Note: telephone number given away …</source>
        <translation>Nummer weitergegeben …</translation>
    </message>
    <message>
        <source>Peer case discussion …</source>
        <translation>Kollegiale Fallbesprechung …</translation>
    </message>
    <message>
        <source>Enter an exclusion …</source>
        <translation>Ausschlussgrund eintragen …</translation>
    </message>
    <message>
        <source>Mark for case management …</source>
        <translation>Für das Fallmanagement vormerken …</translation>
    </message>
    <message>
        <source>Judge entry criteria …</source>
        <translation>Zugangskriterien beurteilen …</translation>
    </message>
    <message>
        <source>Assign case manager …</source>
        <translation>Fallmanager:in zuordnen …</translation>
    </message>
    <message>
        <source>Change case manager …</source>
        <translation>Fallmanager:in wechseln …</translation>
    </message>
    <message>
        <source>an exclusion holds</source>
        <translation>ein Ausschlussgrund gilt</translation>
    </message>
    <message>
        <source>entry consultation missing</source>
        <translation>Einstiegsberatung fehlt</translation>
    </message>
    <message>
        <source>Case discussion with placement …</source>
        <translation>Fallerörterung mit der AV …</translation>
    </message>
    <message>
        <source>Write a letter …</source>
        <translation>Brief schreiben …</translation>
    </message>
    <message>
        <source>Information on stored data …</source>
        <translation>Auskunft über gespeicherte Daten …</translation>
    </message>
    <message>
        <source>Keep the case longer …</source>
        <translation>Fall länger aufbewahren …</translation>
    </message>
    <message>
        <source>Keep no longer</source>
        <translation>Nicht länger aufbewahren</translation>
    </message>
    <message>
        <source>Team lead: no main responsibility …</source>
        <translation>Teamleitung: keine Hauptbetreuung …</translation>
    </message>
    <message>
        <source>Record entry consultation …</source>
        <translation>Einstiegsberatung festhalten …</translation>
    </message>
    <message>
        <source>Document conversation …</source>
        <translation>Gespräch dokumentieren …</translation>
    </message>
    <message>
        <source>Did not come or not reached …</source>
        <translation>Nicht erschienen oder nicht erreicht …</translation>
    </message>
    <message>
        <source>Plan appointment …</source>
        <translation>Termin planen …</translation>
    </message>
    <message>
        <source>Take into main responsibility …</source>
        <translation>In Hauptbetreuung übernehmen …</translation>
    </message>
    <message>
        <source>Begin accompanying care …</source>
        <translation>Begleitende Betreuung beginnen …</translation>
    </message>
    <message>
        <source>Decide the clarification phase …</source>
        <translation>Klärungsphase entscheiden …</translation>
    </message>
    <message>
        <source>Note on the clarification phase …</source>
        <translation>Notiz zur Klärungsphase …</translation>
    </message>
    <message>
        <source>Write the takeover note …</source>
        <translation>Übernahmevermerk schreiben …</translation>
    </message>
    <message>
        <source>Integration plan …</source>
        <translation>Integrationsplan …</translation>
    </message>
    <message>
        <source>Judge a step of the plan …</source>
        <translation>Planschritt beurteilen …</translation>
    </message>
    <message>
        <source>Record continuation review …</source>
        <translation>Fortführung prüfen …</translation>
    </message>
    <message>
        <source>Activating assessment …</source>
        <translation>Aktivierendes Assessment …</translation>
    </message>
    <message>
        <source>Set the contact interval …</source>
        <translation>Kontaktintervall festlegen …</translation>
    </message>
    <message>
        <source>Pause contacts …</source>
        <translation>Kontakte aussetzen …</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Aussetzen beenden</translation>
    </message>
    <message>
        <source>Record the AV&apos;s check …</source>
        <translation>Prüfung der AV festhalten …</translation>
    </message>
    <message>
        <source>After the AGH: decide on staying …</source>
        <translation>Nach der AGH: Verbleib entscheiden …</translation>
    </message>
    <message>
        <source>Check an exclusion again …</source>
        <translation>Ausschlussgrund erneut prüfen …</translation>
    </message>
    <message>
        <source>Mark as carried over to VerBIS</source>
        <translation>Als nach VerBIS übertragen vermerken</translation>
    </message>
    <message>
        <source>Mark reminder as done</source>
        <translation>Wiedervorlage erledigen</translation>
    </message>
    <message>
        <source>Mark again …</source>
        <translation>Erneut vormerken …</translation>
    </message>
    <message>
        <source>Repeat the assessment …</source>
        <translation>Assessment wiederholen …</translation>
    </message>
    <message>
        <source>Re-steer the plan …</source>
        <translation>Plan nachsteuern …</translation>
    </message>
    <message>
        <source>Extend aftercare …</source>
        <translation>Nachbetreuung verlängern …</translation>
    </message>
    <message>
        <source>End aftercare …</source>
        <translation>Nachbetreuung beenden …</translation>
    </message>
    <message>
        <source>Change the end of the AGH …</source>
        <translation>Ende der AGH ändern …</translation>
    </message>
    <message>
        <source>Send to another site as a file …</source>
        <translation>Als Datei an einen anderen Standort senden …</translation>
    </message>
    <message>
        <source>Sent, not arrived: carry on here …</source>
        <translation>Gesendet, nicht angekommen: hier weiterführen …</translation>
    </message>
    <message>
        <source>Hand to another site …</source>
        <translation>An anderen Standort abgeben …</translation>
    </message>
    <message>
        <source>Receipt confirmed …</source>
        <translation>Empfang bestätigen …</translation>
    </message>
    <message>
        <source>Write a note …</source>
        <translation>Vermerk schreiben …</translation>
    </message>
    <message>
        <source>Add a need for action …</source>
        <translation>Handlungsbedarf festhalten …</translation>
    </message>
    <message>
        <source>Begin aftercare …</source>
        <translation>Nachbetreuung beginnen …</translation>
    </message>
    <message>
        <source>Decline the referral …</source>
        <translation>Vormerkung ablehnen …</translation>
    </message>
    <message>
        <source>End the case …</source>
        <translation>Fall beenden …</translation>
    </message>
</context>
<context>
    <name>steps of a plan</name>
    <message>
        <source>Client</source>
        <translation>Kund:in</translation>
    </message>
    <message>
        <source>FM</source>
        <translation>FM</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
</context>
<context>
    <name>success</name>
    <message>
        <source>Need removed: {what}</source>
        <translation>Handlungsbedarf behoben: {what}</translation>
    </message>
    <message>
        <source>Goal reached: {what}</source>
        <translation>Ziel erreicht: {what}</translation>
    </message>
    <message>
        <source>Measure attended to its end: {what}</source>
        <translation>Maßnahme bis zum Ende besucht: {what}</translation>
    </message>
    <message>
        <source>Case ended by integration into work</source>
        <translation>Fall durch Integration in Arbeit beendet</translation>
    </message>
    <message>
        <source>Prognosis better: {before} → {what}</source>
        <translation>Prognose besser: {before} → {what}</translation>
    </message>
    <message>
        <source>{what} clearly better: {from_points} → {to_points}</source>
        <translation>{what} deutlich besser: {from_points} → {to_points}</translation>
    </message>
    <message>
        <source>For half a year no obstacle has grown and no need is new</source>
        <translation>Seit einem halben Jahr ist kein Hemmnis gewachsen und kein Bedarf dazugekommen</translation>
    </message>
    <message>
        <source>obstacle {obstacle}, resource {resource}</source>
        <translation>Hemmnis {obstacle}, Ressource {resource}</translation>
    </message>
</context>
<context>
    <name>team</name>
    <message>
        <source>Case manager</source>
        <translation>Fallmanager:in</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Daneben</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Reviews late</source>
        <translation>Prüfung fehlt</translation>
    </message>
    <message>
        <source>Clarifications late</source>
        <translation>Klärung offen</translation>
    </message>
    <message>
        <source>Nobody runs them</source>
        <translation>Ohne Fallmanager:in</translation>
    </message>
    <message>
        <source>away until {day}</source>
        <translation>abwesend bis {day}</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>ohne Zugang</translation>
    </message>
    <message>
        <source>{count} of {key} · {percent} %</source>
        <translation>{count} von {key} · {percent} %</translation>
    </message>
    <message>
        <source>{n} accompanying</source>
        <translation>{n} begleitend</translation>
    </message>
    <message>
        <source>{n} in aftercare</source>
        <translation>{n} in Nachbetreuung</translation>
    </message>
    <message>
        <source>No agreement: you decide</source>
        <translation>Uneinig: Sie entscheiden</translation>
    </message>
    <message>
        <source>AGH and exclusion together: you decide</source>
        <translation>AGH und Ausschlussgrund zugleich: Sie entscheiden</translation>
    </message>
    <message>
        <source>Nobody assigned yet</source>
        <translation>Noch niemand zugeordnet</translation>
    </message>
    <message>
        <source>AGH without main responsibility</source>
        <translation>AGH ohne Hauptbetreuung</translation>
    </message>
    <message>
        <source>Review missing</source>
        <translation>Fortführungsprüfung fehlt</translation>
    </message>
    <message>
        <source>Clarification not decided</source>
        <translation>Klärungsphase nicht entschieden</translation>
    </message>
    <message>
        <source>open since {day}</source>
        <translation>offen seit {day}</translation>
    </message>
</context>
<context>
    <name>text_search</name>
    <message>
        <source>undated</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>Consultation note</source>
        <translation>Beratungsvermerk</translation>
    </message>
    <message>
        <source>Standing note</source>
        <translation>SOB-Vermerk</translation>
    </message>
    <message>
        <source>Restricted note</source>
        <translation>FM (individuell)</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Kontaktversuch</translation>
    </message>
    <message>
        <source>Entry consultation</source>
        <translation>Einstiegsberatung</translation>
    </message>
    <message>
        <source>Case discussion</source>
        <translation>Fallbesprechung</translation>
    </message>
    <message>
        <source>Takeover note</source>
        <translation>Übernahmevermerk</translation>
    </message>
    <message>
        <source>Clarification</source>
        <translation>Klärungsphase</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Need for action</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Step of the plan</source>
        <translation>Schritt des Plans</translation>
    </message>
    <message>
        <source>Version of the plan</source>
        <translation>Fassung des Plans</translation>
    </message>
    <message>
        <source>Re-steering</source>
        <translation>Nachsteuerung</translation>
    </message>
    <message>
        <source>Continuation review</source>
        <translation>Fortführungsprüfung</translation>
    </message>
    <message>
        <source>Check by the placement officer</source>
        <translation>Prüfung durch die AV</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Beendigung</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Übergang</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>Ausschlussgrund</translation>
    </message>
    <message>
        <source>Work opportunity</source>
        <translation>Arbeitsgelegenheit</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Flanking service</source>
        <translation>Flankierende Leistung</translation>
    </message>
    <message>
        <source>Release from confidentiality</source>
        <translation>Schweigepflichtentbindung</translation>
    </message>
    <message>
        <source>Breach of duty</source>
        <translation>Pflichtverletzung oder Meldeversäumnis</translation>
    </message>
    <message>
        <source>Telephone number given away</source>
        <translation>Telefonnummer herausgegeben</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>{n} min</source>
        <translation>{n} Min.</translation>
    </message>
    <message>
        <source>from the list</source>
        <translation>aus der Liste</translation>
    </message>
    <message>
        <source>put right since</source>
        <translation>inzwischen berichtigt</translation>
    </message>
    <message>
        <source>Entry consultation</source>
        <translation>Einstiegsberatung</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Criterion: {criterion}</source>
        <translation>Kriterium: {criterion}</translation>
    </message>
    <message>
        <source>Exclusion: {reason}</source>
        <translation>Ausschlussgrund: {reason}</translation>
    </message>
    <message>
        <source>Stable enough: {words}</source>
        <translation>Stabil genug: {words}</translation>
    </message>
    <message>
        <source>Not stable enough: {words}</source>
        <translation>Nicht stabil genug: {words}</translation>
    </message>
    <message>
        <source>Talked through with {words} on {day}</source>
        <translation>Besprochen mit {words} am {day}</translation>
    </message>
    <message>
        <source>Left open: {words}</source>
        <translation>Offen geblieben: {words}</translation>
    </message>
    <message>
        <source>Outcome: {words}</source>
        <translation>Ergebnis: {words}</translation>
    </message>
    <message>
        <source>Talk at the office</source>
        <translation>Gespräch im Büro</translation>
    </message>
    <message>
        <source>Visiting consultation</source>
        <translation>Besuchende Beratung</translation>
    </message>
    <message>
        <source>Walk and talk</source>
        <translation>Walk and Talk</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>Telefonat</translation>
    </message>
    <message>
        <source>Video talk</source>
        <translation>Videogespräch</translation>
    </message>
    <message>
        <source>Marked for case management</source>
        <translation>Für das Fallmanagement vorgemerkt</translation>
    </message>
    <message>
        <source>Case discussion</source>
        <translation>Fallerörterung</translation>
    </message>
    <message>
        <source>Case manager assigned</source>
        <translation>Fallmanager:in zugeordnet</translation>
    </message>
    <message>
        <source>Accompanying care began</source>
        <translation>Begleitende Betreuung begonnen</translation>
    </message>
    <message>
        <source>Main responsibility, clarification phase began</source>
        <translation>Hauptbetreuung, Klärungsphase begonnen</translation>
    </message>
    <message>
        <source>Clarification decided: steering</source>
        <translation>Klärung entschieden: Steuerung</translation>
    </message>
    <message>
        <source>Aftercare began</source>
        <translation>Nachbetreuung begonnen</translation>
    </message>
    <message>
        <source>Case ended</source>
        <translation>Fall beendet</translation>
    </message>
    <message>
        <source>Referral declined</source>
        <translation>Vormerkung abgelehnt</translation>
    </message>
    <message>
        <source>Case handed to another site</source>
        <translation>Fall an anderen Standort abgegeben</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Short call</source>
        <translation>Kurzes Telefonat</translation>
    </message>
    <message>
        <source>Appointment planned</source>
        <translation>Termin geplant</translation>
    </message>
    <message>
        <source>Appointment moved</source>
        <translation>Termin verlegt</translation>
    </message>
    <message>
        <source>Appointment cancelled</source>
        <translation>Termin abgesagt</translation>
    </message>
    <message>
        <source>Continuation review</source>
        <translation>Fortführungsprüfung</translation>
    </message>
    <message>
        <source>Work opportunity began</source>
        <translation>Arbeitsgelegenheit begonnen</translation>
    </message>
    <message>
        <source>Work opportunity ended</source>
        <translation>Arbeitsgelegenheit beendet</translation>
    </message>
    <message>
        <source>Decided on staying after the work opportunity</source>
        <translation>Über Verbleib nach der Arbeitsgelegenheit entschieden</translation>
    </message>
    <message>
        <source>Stays in case management after the work opportunity</source>
        <translation>Bleibt nach der Arbeitsgelegenheit im Fallmanagement</translation>
    </message>
    <message>
        <source>Does not stay after the work opportunity</source>
        <translation>Bleibt nach der Arbeitsgelegenheit nicht</translation>
    </message>
    <message>
        <source>Team lead decided against main responsibility</source>
        <translation>Teamleitung hat gegen die Hauptbetreuung entschieden</translation>
    </message>
    <message>
        <source>Exclusion lifted</source>
        <translation>Ausschlussgrund aufgehoben</translation>
    </message>
    <message>
        <source>Check by the placement officer</source>
        <translation>Prüfung der Arbeitsvermittlung</translation>
    </message>
    <message>
        <source>Measure began</source>
        <translation>Maßnahme begonnen</translation>
    </message>
    <message>
        <source>Result of a measure</source>
        <translation>Ergebnis einer Maßnahme</translation>
    </message>
    <message>
        <source>Flanking service began</source>
        <translation>Flankierende Leistung begonnen</translation>
    </message>
    <message>
        <source>Flanking service ended</source>
        <translation>Flankierende Leistung beendet</translation>
    </message>
    <message>
        <source>Release from confidentiality</source>
        <translation>Schweigepflichtentbindung</translation>
    </message>
    <message>
        <source>Release withdrawn</source>
        <translation>Schweigepflichtentbindung widerrufen</translation>
    </message>
    <message>
        <source>Missed appointment (§ 32 SGB II)</source>
        <translation>Meldeversäumnis (§ 32 SGB II)</translation>
    </message>
    <message>
        <source>Breach of duty (§ 31 SGB II)</source>
        <translation>Pflichtverletzung (§ 31 SGB II)</translation>
    </message>
    <message>
        <source>Client heard</source>
        <translation>Kund:in angehört</translation>
    </message>
    <message>
        <source>Passed on to the benefits department</source>
        <translation>An die Leistungsabteilung weitergegeben</translation>
    </message>
    <message>
        <source>Benefits department decided</source>
        <translation>Leistungsabteilung hat entschieden</translation>
    </message>
    <message>
        <source>Telephone number given away</source>
        <translation>Telefonnummer weitergegeben</translation>
    </message>
    <message>
        <source>Case discussion without agreement</source>
        <translation>Fallerörterung ohne Einigung</translation>
    </message>
    <message>
        <source>Case discussion: both are for taking over</source>
        <translation>Fallerörterung: beide für die Übernahme</translation>
    </message>
    <message>
        <source>Case discussion: both are against it</source>
        <translation>Fallerörterung: beide gegen die Übernahme</translation>
    </message>
    <message>
        <source>Team lead decided to take over</source>
        <translation>Teamleitung hat für die Übernahme entschieden</translation>
    </message>
    <message>
        <source>Team lead decided against taking over</source>
        <translation>Teamleitung hat gegen die Übernahme entschieden</translation>
    </message>
    <message>
        <source>Peer case discussion</source>
        <translation>Kollegiale Fallbesprechung</translation>
    </message>
    <message>
        <source>Takeover note</source>
        <translation>Übernahmevermerk</translation>
    </message>
    <message>
        <source>Working alliance still open</source>
        <translation>Arbeitsbündnis noch offen</translation>
    </message>
    <message>
        <source>Won for the working alliance</source>
        <translation>Für das Arbeitsbündnis gewonnen</translation>
    </message>
    <message>
        <source>Not won for the working alliance</source>
        <translation>Nicht für das Arbeitsbündnis gewonnen</translation>
    </message>
    <message>
        <source>Yield of the clarification phase</source>
        <translation>Ertrag der Klärungsphase</translation>
    </message>
    <message>
        <source>Case discussion corrected</source>
        <translation>Fallerörterung berichtigt</translation>
    </message>
    <message>
        <source>Notes on the entry consultation changed</source>
        <translation>Vermerk zur Einstiegsberatung geändert</translation>
    </message>
    <message>
        <source>Activating assessment</source>
        <translation>Aktivierendes Assessment</translation>
    </message>
    <message>
        <source>Need for action</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>Need for action removed</source>
        <translation>Handlungsbedarf behoben</translation>
    </message>
    <message>
        <source>Consent to talk about</source>
        <translation>Einwilligung zum Thema</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Einwilligung widerrufen</translation>
    </message>
    <message>
        <source>Letter sent by post</source>
        <translation>Brief per Post geschickt</translation>
    </message>
    <message>
        <source>Letter handed over</source>
        <translation>Brief übergeben</translation>
    </message>
    <message>
        <source>Letter sent by e-mail</source>
        <translation>Brief per E-Mail geschickt</translation>
    </message>
    <message>
        <source>Letter sent by fax</source>
        <translation>Brief per Fax geschickt</translation>
    </message>
    <message>
        <source>Integration plan handed out</source>
        <translation>Integrationsplan ausgehändigt</translation>
    </message>
    <message>
        <source>New version of the integration plan</source>
        <translation>Neue Fassung des Integrationsplans</translation>
    </message>
    <message>
        <source>Integration plan signed</source>
        <translation>Integrationsplan unterschrieben</translation>
    </message>
    <message>
        <source>Step of the plan done</source>
        <translation>Schritt des Plans erledigt</translation>
    </message>
    <message>
        <source>Step of the plan partly done</source>
        <translation>Schritt des Plans teilweise erledigt</translation>
    </message>
    <message>
        <source>Step of the plan dropped</source>
        <translation>Schritt des Plans entfallen</translation>
    </message>
    <message>
        <source>Step of the plan changed</source>
        <translation>Schritt des Plans geändert</translation>
    </message>
    <message>
        <source>Goal of the plan reached</source>
        <translation>Ziel des Plans erreicht</translation>
    </message>
    <message>
        <source>Goal of the plan partly reached</source>
        <translation>Ziel des Plans teilweise erreicht</translation>
    </message>
    <message>
        <source>Goal of the plan dropped</source>
        <translation>Ziel des Plans entfallen</translation>
    </message>
    <message>
        <source>Goal of the plan re-steered</source>
        <translation>Ziel des Plans nachgesteuert</translation>
    </message>
    <message>
        <source>Consultation note</source>
        <translation>Beratungsvermerk</translation>
    </message>
    <message>
        <source>Standing note</source>
        <translation>SOB-Vermerk</translation>
    </message>
    <message>
        <source>FM (individuell)</source>
        <translation>FM (individuell)</translation>
    </message>
    <message>
        <source>Handed back to placement</source>
        <translation>Rückgabe an die Arbeitsvermittlung</translation>
    </message>
    <message>
        <source>Reasons for aftercare</source>
        <translation>Gründe für die Nachbetreuung</translation>
    </message>
    <message>
        <source>Handed to another site</source>
        <translation>An anderen Standort abgegeben</translation>
    </message>
    <message>
        <source>Noted at the end</source>
        <translation>Zur Beendigung festgehalten</translation>
    </message>
    <message>
        <source>The new site confirmed receipt</source>
        <translation>Empfang am neuen Standort bestätigt</translation>
    </message>
    <message>
        <source>Handed over to a colleague</source>
        <translation>An eine Kolleg:in übergeben</translation>
    </message>
    <message>
        <source>Aftercare extended</source>
        <translation>Nachbetreuung verlängert</translation>
    </message>
    <message>
        <source>End of the work opportunity changed</source>
        <translation>Ende der AGH geändert</translation>
    </message>
    <message>
        <source>Work opportunity corrected</source>
        <translation>AGH berichtigt</translation>
    </message>
    <message>
        <source>Reminder done</source>
        <translation>Wiedervorlage erledigt</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Contact corrected</source>
        <translation>Kontakt berichtigt</translation>
    </message>
    <message>
        <source>Day of a step corrected</source>
        <translation>Tag eines Schritts berichtigt</translation>
    </message>
    <message>
        <source>End taken back</source>
        <translation>Ende zurückgenommen</translation>
    </message>
    <message>
        <source>Continuation review corrected</source>
        <translation>Fortführungsprüfung berichtigt</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>From {day}</source>
        <translation>Von {day}</translation>
    </message>
    <message>
        <source>written down</source>
        <translation>dokumentiert</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>nicht erschienen</translation>
    </message>
    <message>
        <source>still to be written down</source>
        <translation>noch zu dokumentieren</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Bald</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>{what} until {day}</source>
        <translation>{what} bis {day}</translation>
    </message>
    <message>
        <source>Takeover</source>
        <translation>Übernahme</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Beendigung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Vermerk</translation>
    </message>
</context>
<context>
    <name>told paper</name>
    <message>
        <source>News from the network</source>
        <translation>Neues aus dem Netzwerk</translation>
    </message>
    <message>
        <source>network-news</source>
        <translation>netzwerk-neues</translation>
    </message>
    <message>
        <source>For the placement officers</source>
        <translation>Für die Arbeitsvermittlung</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Dabei</translation>
    </message>
</context>
<context>
    <name>transfers</name>
    <message>
        <source>Digits: {fingerprint}</source>
        <translation>Ziffern: {fingerprint}</translation>
    </message>
</context>
<context>
    <name>verbis</name>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>carried over {day}, changed since</source>
        <translation>übertragen {day}, seither geändert</translation>
    </message>
    <message>
        <source>carried over {day}</source>
        <translation>übertragen {day}</translation>
    </message>
    <message>
        <source>VerBIS: {words}</source>
        <translation>VerBIS: {words}</translation>
    </message>
    <message>
        <source>Takeover note</source>
        <translation>Übernahmevermerk</translation>
    </message>
    <message>
        <source>Continuation review</source>
        <translation>Fortführungsprüfung</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Beendigung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Vermerk</translation>
    </message>
    <message>
        <source>Note FM (individuell)</source>
        <translation>Vermerk FM (individuell)</translation>
    </message>
</context>
<context>
    <name>verbis text</name>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Reasons to continue</source>
        <translation>Gründe für die Fortführung</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Perspektiven</translation>
    </message>
    <message>
        <source>More economical elsewhere</source>
        <translation>Andernorts wirtschaftlicher</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Entry criterion</source>
        <translation>Zugangskriterium</translation>
    </message>
    <message>
        <source>Entry consultation</source>
        <translation>Einstiegsberatung</translation>
    </message>
    <message>
        <source>Case discussion with placement</source>
        <translation>Fallerörterung mit der Arbeitsvermittlung</translation>
    </message>
    <message>
        <source>From placement</source>
        <translation>Aus der Arbeitsvermittlung</translation>
    </message>
    <message>
        <source>From the benefits department</source>
        <translation>Aus der Leistungsabteilung</translation>
    </message>
    <message>
        <source>From reception</source>
        <translation>Aus der Eingangszone</translation>
    </message>
    <message>
        <source>Seen in measures</source>
        <translation>In Maßnahmen beobachtet</translation>
    </message>
    <message>
        <source>From providers</source>
        <translation>Von Trägern</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Anschließend</translation>
    </message>
    <message>
        <source>Stable enough</source>
        <translation>Ausreichend stabil</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Bleibt offen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Talked through in person</source>
        <translation>Persönlich besprochen</translation>
    </message>
    <message>
        <source>Accompanying care (secondary responsibility)</source>
        <translation>Begleitende Betreuung (Nebenbetreuung)</translation>
    </message>
    <message>
        <source>Main responsibility</source>
        <translation>Hauptbetreuung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
</context>
<context>
    <name>way_back</name>
    <message>
        <source>Put a backup back …</source>
        <translation>Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <source>Putting the backup back …</source>
        <translation>Die Sicherung wird eingesetzt …</translation>
    </message>
    <message>
        <source>The backup is in place. Open it with the password of that time.</source>
        <translation>Die Sicherung ist eingesetzt. Öffnen Sie sie mit dem Passwort von damals.</translation>
    </message>
</context>
</TS>
