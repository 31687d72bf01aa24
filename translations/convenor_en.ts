<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgendaEdits</name>
    <message numerus="yes">
        <source>Moved %n item(s)</source>
        <translation>
            <numerusform>Moved %n item</numerusform>
            <numerusform>Moved %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n item(s)</source>
        <translation>
            <numerusform>Removed %n item</numerusform>
            <numerusform>Removed %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Emptied %n cell(s)</source>
        <translation>
            <numerusform>Emptied %n cell</numerusform>
            <numerusform>Emptied %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n row(s)</source>
        <translation>
            <numerusform>Pasted %n row</numerusform>
            <numerusform>Pasted %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n item(s) into the item above</source>
        <translation>
            <numerusform>Moved %n item into the item above</numerusform>
            <numerusform>Moved %n items into the item above</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n item(s) out of their session</source>
        <translation>
            <numerusform>Moved %n item out of its session</numerusform>
            <numerusform>Moved %n items out of their session</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>Imported %n person(s)</source>
        <translation>
            <numerusform>Imported %n person</numerusform>
            <numerusform>Imported %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people added.</source>
        <translation>
            <numerusform>%n person added.</numerusform>
            <numerusform>%n people added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people known already.</source>
        <translation>
            <numerusform>%n person known already.</numerusform>
            <numerusform>%n people known already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows left out.</source>
        <translation>
            <numerusform>%n row left out.</numerusform>
            <numerusform>%n rows left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A paper is in one language or in two side by side, not in %n.</source>
        <translation>
            <numerusform>A paper is in one language or in two side by side, not in %n.</numerusform>
            <numerusform>A paper is in one language or in two side by side, not in %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperJobs</name>
    <message numerus="yes">
        <source>%n page(s) hang that must be taken down.</source>
        <translation>
            <numerusform>%n page hangs that must be taken down.</numerusform>
            <numerusform>%n pages hang that must be taken down.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintReport</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s).</source>
        <translation>
            <numerusform>%n page.</numerusform>
            <numerusform>%n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::AgendaModel</name>
    <message numerus="yes">
        <source>over by %n min</source>
        <translation>
            <numerusform>over by %n min</numerusform>
            <numerusform>over by %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min free before</source>
        <translation>
            <numerusform>%n min free before</numerusform>
            <numerusform>%n min free before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min buffer before</source>
        <translation>
            <numerusform>%n min buffer before</numerusform>
            <numerusform>%n min buffer before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s), %1</source>
        <translation>
            <numerusform>%n minute, %1</numerusform>
            <numerusform>%n minutes, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min over</source>
        <translation>
            <numerusform>%n min over</numerusform>
            <numerusform>%n min over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::GridView</name>
    <message numerus="yes">
        <source>Copied %n cell(s).</source>
        <translation>
            <numerusform>Copied %n cell.</numerusform>
            <numerusform>Copied %n cells.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::Inspector</name>
    <message numerus="yes">
        <source>%1 to %2, %n minute(s)</source>
        <translation>
            <numerusform>%1 to %2, %n minute</numerusform>
            <numerusform>%1 to %2, %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::OptionsBar</name>
    <message numerus="yes">
        <source>%n col&amp;umn(s)</source>
        <translation>
            <numerusform>%n col&amp;umn</numerusform>
            <numerusform>%n col&amp;umns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::PaperJobs</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n file(s) to %1.</source>
        <translation>
            <numerusform>Wrote %n file to %1.</numerusform>
            <numerusform>Wrote %n files to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::PaperWatch</name>
    <message numerus="yes">
        <source>%n paper(s) on the wall are out of date.</source>
        <translation>
            <numerusform>%n paper on the wall is out of date.</numerusform>
            <numerusform>%n papers on the wall are out of date.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::PeoplePage</name>
    <message numerus="yes">
        <source>Imported %n people.</source>
        <translation>
            <numerusform>Imported %n person.</numerusform>
            <numerusform>Imported %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already.</source>
        <translation>
            <numerusform>%n was here already.</numerusform>
            <numerusform>%n were here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out</source>
        <translation>
            <numerusform>%n row was left out</numerusform>
            <numerusform>%n rows were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n people</source>
        <translation>
            <numerusform>Imported %n person</numerusform>
            <numerusform>Imported %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n country</numerusform>
            <numerusform>%n countries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::PreviewPane</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::ProblemsModel</name>
    <message numerus="yes">
        <source>%n fix(es)</source>
        <translation>
            <numerusform>%n fix</numerusform>
            <numerusform>%n fixes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::ProblemsPanel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::RecordModel</name>
    <message numerus="yes">
        <source>Pasted %n row(s)</source>
        <translation>
            <numerusform>Pasted %n row</numerusform>
            <numerusform>Pasted %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Emptied %n cell(s)</source>
        <translation>
            <numerusform>Emptied %n cell</numerusform>
            <numerusform>Emptied %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n row(s)</source>
        <translation>
            <numerusform>Removed %n row</numerusform>
            <numerusform>Removed %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::ReportList</name>
    <message numerus="yes">
        <source>%n thing(s) to look at before you print</source>
        <translation>
            <numerusform>%n thing to look at before you print</numerusform>
            <numerusform>%n things to look at before you print</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::StalePanel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 pages are wrong now</source>
        <translation>
            <numerusform>%n of %1 pages is wrong now</numerusform>
            <numerusform>%n of %1 pages are wrong now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) are new</source>
        <translation>
            <numerusform>%n page is new</numerusform>
            <numerusform>%n pages are new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) must be taken down</source>
        <translation>
            <numerusform>%n page must be taken down</numerusform>
            <numerusform>%n pages must be taken down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) are new or say something else</source>
        <translation>
            <numerusform>%n badge is new or says something else</numerusform>
            <numerusform>%n badges are new or say something else</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::TranslationsModel</name>
    <message numerus="yes">
        <source>Pasted %n translation(s)</source>
        <translation>
            <numerusform>Pasted %n translation</numerusform>
            <numerusform>Pasted %n translations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n translation(s)</source>
        <translation>
            <numerusform>Removed %n translation</numerusform>
            <numerusform>Removed %n translations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::TranslationsPanel</name>
    <message numerus="yes">
        <source>%n text(s) have no translation yet.</source>
        <translation>
            <numerusform>%n text has no translation yet.</numerusform>
            <numerusform>%n texts have no translation yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message numerus="yes">
        <source>at most %n people</source>
        <translation>
            <numerusform>at most %n person</numerusform>
            <numerusform>at most %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In this group (%n)</source>
        <translation>
            <numerusform>In this group (%n)</numerusform>
            <numerusform>In this group (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in a group yet (%n)</source>
        <translation>
            <numerusform>Not in a group yet (%n)</numerusform>
            <numerusform>Not in a group yet (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people asked not to be listed.</source>
        <translation>
            <numerusform>%n person asked not to be listed.</numerusform>
            <numerusform>%n people asked not to be listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes over</source>
        <translation>
            <numerusform>%n minute over</numerusform>
            <numerusform>%n minutes over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes buffer before</source>
        <translation>
            <numerusform>%n minute buffer before</numerusform>
            <numerusform>%n minutes buffer before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes free before</source>
        <translation>
            <numerusform>%n minute free before</numerusform>
            <numerusform>%n minutes free before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes over before it</source>
        <translation>
            <numerusform>%n minute over before it</numerusform>
            <numerusform>%n minutes over before it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes of travel each way</source>
        <translation>
            <numerusform>%n minute of travel each way</numerusform>
            <numerusform>%n minutes of travel each way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people at a time</source>
        <translation>
            <numerusform>%n person at a time</numerusform>
            <numerusform>%n people at a time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message numerus="yes">
        <source>%1 holds %2 people, but %3 may have %n.</source>
        <translation>
            <numerusform>%1 holds %2 people, but %3 may have %n.</numerusform>
            <numerusform>%1 holds %2 people, but %3 may have %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %2 people, but its %3 groups in %4 may have %n.</source>
        <translation>
            <numerusform>%1 holds %2 people, but its %3 groups in %4 may have %n.</numerusform>
            <numerusform>%1 holds %2 people, but its %3 groups in %4 may have %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %2 people, but %n are expected at %3.</source>
        <translation>
            <numerusform>%1 holds %2 people, but %n is expected at %3.</numerusform>
            <numerusform>%1 holds %2 people, but %n are expected at %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shorten %1 by %n min</source>
        <translation>
            <numerusform>Shorten %1 by %n min</numerusform>
            <numerusform>Shorten %1 by %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends %1, %n minute(s) after the day must end (%2): %3.</source>
        <translation>
            <numerusform>Ends %1, %n minute after the day must end (%2): %3.</numerusform>
            <numerusform>Ends %1, %n minutes after the day must end (%2): %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over by %n min before %1: %2 ends at %3, %1 starts at %4.</source>
        <translation>
            <numerusform>Over by %n min before %1: %2 ends at %3, %1 starts at %4.</numerusform>
            <numerusform>Over by %n min before %1: %2 ends at %3, %1 starts at %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min of the buffer before %1 are taken by %2.</source>
        <translation>
            <numerusform>%n min of the buffer before %1 is taken by %2.</numerusform>
            <numerusform>%n min of the buffer before %1 are taken by %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan %n min before %1</source>
        <translation>
            <numerusform>Plan %n min before %1</numerusform>
            <numerusform>Plan %n min before %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min free before %1, from %2 to %3.</source>
        <translation>
            <numerusform>%n min free before %1, from %2 to %3.</numerusform>
            <numerusform>%n min free before %1, from %2 to %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n min free before %1</source>
        <translation>
            <numerusform>Keep %n min free before %1</numerusform>
            <numerusform>Keep %n min free before %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %1 %n min longer</source>
        <translation>
            <numerusform>Make %1 %n min longer</numerusform>
            <numerusform>Make %1 %n min longer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) have no translation into %1 yet.</source>
        <translation>
            <numerusform>%n text has no translation into %1 yet.</numerusform>
            <numerusform>%n texts have no translation into %1 yet.</numerusform>
        </translation>
    </message>
</context>
</TS>
