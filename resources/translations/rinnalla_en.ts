<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AnonymousView</name>
    <message numerus="yes">
        <source>The summary was taken in; %n release(s) were new.</source>
        <translation>
            <numerusform>The summary was taken in; one release was new.</numerusform>
            <numerusform>The summary was taken in; %n releases were new.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message numerus="yes">
        <source>%n clients</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckTab</name>
    <message numerus="yes">
        <source>{copy}: %n place(s) to check.</source>
        <translation>
            <numerusform>{copy}: %n place to look at.</numerusform>
            <numerusform>{copy}: %n places to look at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientFilters</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColoursStep</name>
    <message numerus="yes">
        <source>The colours of your sheet become statuses. %n colour(s) are unsure: choose the status or confirm it.</source>
        <translation>
            <numerusform>The colours of your sheet become statuses. %n colour is unsure: choose the status or confirm it.</numerusform>
            <numerusform>The colours of your sheet become statuses. %n colours are unsure: choose the status or confirm it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DaysOffCard</name>
    <message numerus="yes">
        <source>%n day(s) of next steps saved.</source>
        <translation>
            <numerusform>%n day of next steps saved.</numerusform>
            <numerusform>%n days of next steps saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n next step(s), counted from the day of the contact, come to a day on which nobody is at work.</source>
        <translation>
            <numerusform>%n next step, counted from the day of the contact, comes to a day on which nobody is at work.</numerusform>
            <numerusform>%n next steps, counted from the day of the contact, come to days on which nobody is at work.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasedDialog</name>
    <message numerus="yes">
        <source>The name still stands in %n places: search for it.</source>
        <translation>
            <numerusform>The name still stands in %n place: search for it.</numerusform>
            <numerusform>The name still stands in %n places: search for it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureRows</name>
    <message numerus="yes">
        <source>%n row(s); Enter opens one</source>
        <translation>
            <numerusform>%n row; Enter opens it</numerusform>
            <numerusform>%n rows; Enter opens one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileTab</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message numerus="yes">
        <source>Use at least %n characters; four words are good.</source>
        <translation>
            <numerusform>Use at least %n character; four words are good.</numerusform>
            <numerusform>Use at least %n characters; four words are good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormEditor</name>
    <message numerus="yes">
        <source>{copy}: %n place(s) should be looked at first.</source>
        <translation>
            <numerusform>{copy}: %n place should be looked at first.</numerusform>
            <numerusform>{copy}: %n places should be looked at first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapsView</name>
    <message numerus="yes">
        <source>%n gap(s). Enter goes to the field, and from it to the next one; what you fill in is saved.</source>
        <translation>
            <numerusform>%n gap. Enter goes to the field, and from it to the next one; what you fill in is saved.</numerusform>
            <numerusform>%n gaps. Enter goes to the field, and from it to the next one; what you fill in is saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportTexts</name>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n already there</numerusform>
            <numerusform>%n already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed client(s)</source>
        <translation>
            <numerusform>%n changed client</numerusform>
            <numerusform>%n changed clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new client(s)</source>
        <translation>
            <numerusform>%n new client</numerusform>
            <numerusform>%n new clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new employer contact(s)</source>
        <translation>
            <numerusform>%n new employer contact</numerusform>
            <numerusform>%n new employer contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unclear, left out</source>
        <translation>
            <numerusform>%n unclear, left out</numerusform>
            <numerusform>%n unclear, left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) late</source>
        <translation>
            <numerusform>%n month late</numerusform>
            <numerusform>%n months late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) late</source>
        <translation>
            <numerusform>%n year late</numerusform>
            <numerusform>%n years late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineChips</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListOutput</name>
    <message numerus="yes">
        <source>%n row(s) copied. Paste them into a spreadsheet.</source>
        <translation>
            <numerusform>%n row copied. Paste it into a spreadsheet.</numerusform>
            <numerusform>%n rows copied. Paste them into a spreadsheet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockSheet</name>
    <message numerus="yes">
        <source>After %n minutes</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeBar</name>
    <message numerus="yes">
        <source>%n row(s) follow.</source>
        <translation>
            <numerusform>%n row follows.</numerusform>
            <numerusform>%n rows follow.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message numerus="yes">
        <source>Use at least %n characters; four words are good.</source>
        <translation>
            <numerusform>Use at least %n character; four words are good.</numerusform>
            <numerusform>Use at least %n characters; four words are good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenEndsCard</name>
    <message numerus="yes">
        <source>%n closed client(s) have no last day in the sheet. Write the days you know; the others can be filled in later.</source>
        <translation>
            <numerusform>%n closed client has no last day in the sheet. Write the days you know; the others can be filled in later.</numerusform>
            <numerusform>%n closed clients have no last day in the sheet. Write the days you know; the others can be filled in later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n last day(s) saved.</source>
        <translation>
            <numerusform>%n last day saved.</numerusform>
            <numerusform>%n last days saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenStepsCard</name>
    <message numerus="yes">
        <source>%n day(s) of next steps saved.</source>
        <translation>
            <numerusform>%n day of a next step saved.</numerusform>
            <numerusform>%n days of next steps saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n next step(s) with employers have no day in the sheet. With a day they come up on Today; the others stay among what is agreed without a day.</source>
        <translation>
            <numerusform>%n next step with an employer has no day in the sheet. With a day it comes up on Today; else it stays among what is agreed without a day.</numerusform>
            <numerusform>%n next steps with employers have no day in the sheet. With a day they come up on Today; the others stay among what is agreed without a day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnFiguresView</name>
    <message numerus="yes">
        <source>%n person(s) rated at both ends</source>
        <translation>
            <numerusform>%n person rated at both ends</numerusform>
            <numerusform>%n people rated at both ends</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperField</name>
    <message numerus="yes">
        <source>%n characters to go</source>
        <translation>
            <numerusform>%n character to go</numerusform>
            <numerusform>%n characters to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) mistyped: {numbers}</source>
        <translation>
            <numerusform>%n group mistyped: {numbers}</numerusform>
            <numerusform>%n groups mistyped: {numbers}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PathPicture</name>
    <message numerus="yes">
        <source>%n meeting(s) and contact(s)</source>
        <translation>
            <numerusform>%n meeting or contact</numerusform>
            <numerusform>%n meetings and contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewStep</name>
    <message numerus="yes">
        <source>%n row(s) to check. Nothing is saved yet.</source>
        <translation>
            <numerusform>%n row to look at. Nothing is saved yet.</numerusform>
            <numerusform>%n rows to look at. Nothing is saved yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportEditor</name>
    <message numerus="yes">
        <source>{copy}: %n place(s) should be looked at first.</source>
        <translation>
            <numerusform>{copy}: %n place should be looked at first.</numerusform>
            <numerusform>{copy}: %n places should be looked at first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetentionSheet</name>
    <message numerus="yes">
        <source>%n clients are due. Erase each from the client&apos;s own file.</source>
        <translation>
            <numerusform>%n client is due. Erase the data from the client&apos;s own file.</numerusform>
            <numerusform>%n clients are due. Erase each from the client&apos;s own file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients have been erased for good. By the year in which the service ended: {years}. The figures no longer count them.</source>
        <translation>
            <numerusform>%n client has been erased for good. The year in which the service ended: {years}. The figures no longer count this client.</numerusform>
            <numerusform>%n clients have been erased for good. By the year in which the service ended: {years}. The figures no longer count them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralBar</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) chosen</source>
        <translation>
            <numerusform>%n client chosen</numerusform>
            <numerusform>%n clients chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done for %n client(s): {what}</source>
        <translation>
            <numerusform>Done for %n client: {what}</numerusform>
            <numerusform>Done for %n clients: {what}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>At least %n character</numerusform>
            <numerusform>At least %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummariesWindow</name>
    <message numerus="yes">
        <source>%n coach(es)</source>
        <translation>
            <numerusform>%n coach</numerusform>
            <numerusform>%n coaches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SystemNote</name>
    <message numerus="yes">
        <source>You have %n reminder(s)</source>
        <translation>
            <numerusform>You have %n reminder</numerusform>
            <numerusform>You have %n reminders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>Give a day to %n step(s)…</source>
        <translation>
            <numerusform>Give a day to %n step…</numerusform>
            <numerusform>Give a day to %n steps…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No contact for %n day(s)</source>
        <translation>
            <numerusform>No contact for %n day</numerusform>
            <numerusform>No contact for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message numerus="yes">
        <source>Try again in %n s</source>
        <translation>
            <numerusform>Try again in %n s</numerusform>
            <numerusform>Try again in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n thing(s) waiting</source>
        <translation>
            <numerusform>%n thing waiting</numerusform>
            <numerusform>%n things waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today, %n thing(s) waiting</source>
        <translation>
            <numerusform>Today, %n thing waiting</numerusform>
            <numerusform>Today, %n things waiting</numerusform>
        </translation>
    </message>
</context>
</TS>
