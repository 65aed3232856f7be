<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_US">
<context>
    <name>Ages</name>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskLine</name>
    <message numerus="yes">
        <source>%n confidential note(s). Reading them is recorded.</source>
        <translation>
            <numerusform>%n confidential note. Reading it is recorded.</numerusform>
            <numerusform>%n confidential notes. Reading them is recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %n confidential note(s); this is recorded</source>
        <translation>
            <numerusform>Read %n confidential note; this is recorded</numerusform>
            <numerusform>Read %n confidential notes; this is recorded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssessmentTab</name>
    <message numerus="yes">
        <source>%n area(s)</source>
        <translation>
            <numerusform>%n area</numerusform>
            <numerusform>%n areas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message numerus="yes">
        <source>%n case(s) get the same case manager.</source>
        <translation>
            <numerusform>%n case gets this case manager.</numerusform>
            <numerusform>%n cases get the same case manager.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message numerus="yes">
        <source>%n backup(s) are being verified …</source>
        <translation>
            <numerusform>One backup is being verified …</numerusform>
            <numerusform>%n backups are being verified …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) verified: every byte is as it was written.</source>
        <translation>
            <numerusform>One backup verified: every byte is as it was written.</numerusform>
            <numerusform>%n backups verified: every byte is as it was written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) are damaged or cannot be read.</source>
        <translation>
            <numerusform>One backup is damaged or cannot be read.</numerusform>
            <numerusform>%n backups are damaged or cannot be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BegunLine</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarCounts</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) out</source>
        <translation>
            <numerusform>%n stays out</numerusform>
            <numerusform>%n stay out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarImportDialog</name>
    <message numerus="yes">
        <source>%n event(s) read</source>
        <translation>
            <numerusform>%n event read</numerusform>
            <numerusform>%n events read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeReminderDialog</name>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>every month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message numerus="yes">
        <source>%n entry(s) checked: none was changed or is missing, and all data are as they were signed.</source>
        <translation>
            <numerusform>%n entry checked: it was not changed, none is missing, its signature holds.</numerusform>
            <numerusform>%n entries checked: none was changed or is missing, and all data are as they were signed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more fault(s)</source>
        <translation>
            <numerusform>%n more fault</numerusform>
            <numerusform>%n more faults</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message numerus="yes">
        <source>%n row(s) saved.</source>
        <translation>
            <numerusform>%n row saved.</numerusform>
            <numerusform>%n rows saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message numerus="yes">
        <source>%n column(s) are read, {ignored} are not. Header in row {row}.</source>
        <translation>
            <numerusform>%n column is read, {ignored} are not. Header in row {row}.</numerusform>
            <numerusform>%n columns are read, {ignored} are not. Header in row {row}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message numerus="yes">
        <source>Newer here: %n entry(s), which the backup lacks.</source>
        <translation>
            <numerusform>Newer here: 1 entry, which the backup lacks.</numerusform>
            <numerusform>Newer here: %n entries, which the backup lacks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Newer in the backup: %n entry(s).</source>
        <translation>
            <numerusform>Newer in the backup: 1 entry.</numerusform>
            <numerusform>Newer in the backup: %n entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n appointment</numerusform>
            <numerusform>%n appointments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due date(s)</source>
        <translation>
            <numerusform>%n due date</numerusform>
            <numerusform>%n due dates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionsPage</name>
    <message numerus="yes">
        <source>%n of {all} ticked</source>
        <translation>
            <numerusform>%n of {all} ticked</numerusform>
            <numerusform>%n of {all} ticked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasureDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase everything about %n client(s)?</source>
        <translation>
            <numerusform>Erase everything about one client?</numerusform>
            <numerusform>Erase everything about %n clients?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) erased.</source>
        <translation>
            <numerusform>One client erased.</numerusform>
            <numerusform>%n clients erased.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) proposed</source>
        <translation>
            <numerusform>One client proposed</numerusform>
            <numerusform>%n clients proposed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalForm</name>
    <message numerus="yes">
        <source>%n need(s)</source>
        <translation>
            <numerusform>%n need</numerusform>
            <numerusform>%n needs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message numerus="yes">
        <source>%n talk(s)</source>
        <translation>
            <numerusform>%n talk</numerusform>
            <numerusform>%n talks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due date(s)</source>
        <translation>
            <numerusform>%n due date</numerusform>
            <numerusform>%n due dates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalDialog</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message numerus="yes">
        <source>%n letter(s) can be written.</source>
        <translation>
            <numerusform>%n letter can be written.</numerusform>
            <numerusform>%n letters can be written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot yet.</source>
        <translation>
            <numerusform>%n cannot yet.</numerusform>
            <numerusform>%n cannot yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those chosen you may not write to.</source>
        <translation>
            <numerusform>%n of those chosen you may not write to.</numerusform>
            <numerusform>%n of those chosen you may not write to.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message numerus="yes">
        <source>%n case(s) are listed under “{name}”.</source>
        <translation>
            <numerusform>One case is listed under “{name}”.</numerusform>
            <numerusform>%n cases are listed under “{name}”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeedCount</name>
    <message numerus="yes">
        <source>%n need(s) for action recorded</source>
        <translation>
            <numerusform>%n need for action recorded</numerusform>
            <numerusform>%n needs for action recorded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkPane</name>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation>
            <numerusform>%n partner</numerusform>
            <numerusform>%n partners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficerPane</name>
    <message numerus="yes">
        <source>%n check(s) by today</source>
        <translation>
            <numerusform>one check by today</numerusform>
            <numerusform>%n checks by today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnerListMenu</name>
    <message numerus="yes">
        <source>%n partner(s) saved as {file}.</source>
        <translation>
            <numerusform>%n partner saved as {file}.</numerusform>
            <numerusform>%n partners saved as {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnersImportDialog</name>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n row read</numerusform>
            <numerusform>%n rows read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasswordPage</name>
    <message numerus="yes">
        <source>Unlock in %n second(s)</source>
        <translation>
            <numerusform>Unlock in %n second</numerusform>
            <numerusform>Unlock in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message numerus="yes">
        <source>%n open case(s)</source>
        <translation>
            <numerusform>one open case</numerusform>
            <numerusform>%n open cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>one case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message numerus="yes">
        <source>Give them the %n case(s) listed under “{names}”</source>
        <translation>
            <numerusform>Give them the one case listed under “{names}”</numerusform>
            <numerusform>Give them the %n cases listed under “{names}”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadWhileAway</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relation</name>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <comment>overdue</comment>
        <translation>
            <numerusform>for %n day</numerusform>
            <numerusform>for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewSide</name>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n held</numerusform>
            <numerusform>%n held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n missed</numerusform>
            <numerusform>%n missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) not reached</source>
        <translation>
            <numerusform>not reached once</numerusform>
            <numerusform>not reached %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%n still open</numerusform>
            <numerusform>%n still open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message numerus="yes">
        <source>%n row(s) of the list are stored in the encrypted file.</source>
        <translation>
            <numerusform>%n row of the list is stored in the encrypted file.</numerusform>
            <numerusform>%n rows of the list are stored in the encrypted file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SalvageDialog</name>
    <message numerus="yes">
        <source>%n client(s) can be read.</source>
        <translation>
            <numerusform>%n client can be read.</numerusform>
            <numerusform>%n clients can be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) are left out: cases are lost, and who runs theirs is not sure.</source>
        <translation>
            <numerusform>One client is left out: cases are lost, and who runs theirs is not sure.</numerusform>
            <numerusform>%n clients are left out: cases are lost, and who runs theirs is not sure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) saved in {folder}.</source>
        <translation>
            <numerusform>%n client saved in {folder}.</numerusform>
            <numerusform>%n clients saved in {folder}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln read, more follow</source>
        <translation>
            <numerusform>%Ln read, more follow</numerusform>
            <numerusform>%Ln read, more follow as you scroll</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message numerus="yes">
        <source>%n note(s) FM (individuell), for this colleague alone.</source>
        <translation>
            <numerusform>One note FM (individuell), for this colleague alone.</numerusform>
            <numerusform>%n notes FM (individuell), for this colleague alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restricted note(s) cannot be opened here and stay.</source>
        <translation>
            <numerusform>One restricted note cannot be opened here and stays.</numerusform>
            <numerusform>%n restricted notes cannot be opened here and stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) or earlier case(s) stay here, as does the journal.</source>
        <translation>
            <numerusform>One draft or earlier case stays here, as does the journal.</numerusform>
            <numerusform>%n drafts or earlier cases stay here, as does the journal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StandingInLine</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>one case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with consent</source>
        <translation>
            <numerusform>one with consent</numerusform>
            <numerusform>%n with consent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamPane</name>
    <message numerus="yes">
        <source>%n open case(s)</source>
        <translation>
            <numerusform>one open case</numerusform>
            <numerusform>%n open cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransfersDialog</name>
    <message numerus="yes">
        <source>%n entrie(s)</source>
        <translation>
            <numerusform>One entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) FM (individuell), for you alone</source>
        <translation>
            <numerusform>One note FM (individuell), for you alone</numerusform>
            <numerusform>%n notes FM (individuell), for you alone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnknownManagers</name>
    <message numerus="yes">
        <source>%n case(s) are listed under names that nobody of the office has: {names}.</source>
        <translation>
            <numerusform>One case is listed under a name that nobody of the office has: {names}.</numerusform>
            <numerusform>%n cases are listed under names that nobody of the office has: {names}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerbisDialog</name>
    <message numerus="yes">
        <source>%n still missing</source>
        <translation>
            <numerusform>%n still missing</numerusform>
            <numerusform>%n still missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n entry(s) as carried over to VerBIS?</source>
        <translation>
            <numerusform>Mark %n entry as carried over to VerBIS?</numerusform>
            <numerusform>Mark %n entries as carried over to VerBIS?</numerusform>
        </translation>
    </message>
</context>
</TS>
