<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bg" sourcelanguage="en">
<context>
    <name>AgendaEdits</name>
    <message>
        <source>(untitled)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2 now %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no time. Type 9:15, 915, 9.15, 9h15 or 2pm; empty lets the item float.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no time. Type 10:00, 1000, 10.00, 10h or 2pm; it sets the length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end must not lie before the start, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no length. Type minutes such as 45, or 1h30, 1:30, 1.5h, +10, -5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such kind. Type the beginning of one, such as Talk, Break or Session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let %1 float</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the length of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titled %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the people of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the room of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the kind of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved %1 up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved %1 down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved %1 into the item above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved %1 out of its session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Moved %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Removed %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Emptied %n cell(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no date. Type 10.12.2021 or 2021-12-10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is none of the choices of this column. Type the beginning of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing of that name yet. Type a name that the workshop has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no whole number. Type digits only, such as 40.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>lists the built-in samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes a new workshop; refuses an existing file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists the problems; exit code 1 when one is an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prints a part of the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes changes given as JSON lines; see convenor apply --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes in people from a CSV file in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes a paper; the format follows the ending of FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes the last N steps back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does N undone steps again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checks the file and prints the number of its last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Imported %n person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convenor plans workshops offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 the workshop has errors or there is nothing to print, 2 wrong usage, 3 file refused, 4 could not write, 5 cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Usage: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”. convenor --help lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-o FILE is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE must end in .pdf, .html or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no language “%1”; there are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no day %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display to open the window on. convenor --help lists what works without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--start takes a date such as 2026-12-10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 was refused as a whole; the lines before it stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the file holds: --as people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 was left out: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” is not known and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added, %2 known already, %3 left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N must be a number from 1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>There is no file &quot;%1&quot;. Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file &quot;%1&quot; exists already, and it was left as it is. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a file but a folder or a device. Choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be read%2. Check that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too big to be a workshop of Convenor. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not made by Convenor, so it was not opened. Choose a file that ends in .workshop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged%2, so it was not opened and not changed. Open a copy of it, or rescue what can be read: convenor recover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; was made by a newer version of Convenor, so it was not opened and not changed. Update Convenor to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds something that Convenor did not make%2, so it was not opened. Rescue its rows into a new file: convenor recover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is open in another window. Close it there, or open it for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is open elsewhere: %2. Close it there, or open it for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written%2. Nothing was changed; choose another folder, or check that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so &quot;%1&quot; was not written. Nothing was changed; make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convenor cannot store workshops with this installation of Qt and SQLite%1. Install the packages that belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program wrote to the workshop meanwhile, so your last change was not made. The file was read again; do the change once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workshop is open for reading only, so nothing was changed. Save a copy to change that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table &quot;%1&quot;. See convenor apply --help for the tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no field &quot;%2&quot;. See convenor apply --help for the fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%2&quot; does not fit into %1. Nothing was changed; write another value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no row %2 in %1; it may have been removed meanwhile. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %2 of %1 exists already. Nothing was changed; use another id, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names the row %2, which does not exist. Nothing was changed; add that row first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %2 of %1 is still in use, so it was not removed. Remove what uses it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would have two meetings at once (%2). Nothing was changed; choose another time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stands in %1 already%2. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read%2. Correct it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to print in &quot;%1&quot; yet, so no file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no document &quot;%1&quot;. See convenor export --help for the documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sample &quot;%1&quot;. See convenor samples for their names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;. Write it like Europe/Brussels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportCommands</name>
    <message>
        <source>PDF papers (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables for spreadsheets (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a &amp;web page (HTML)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a &amp;table (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote the agenda to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Workshops (*.workshop)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1. Everything you type is saved there at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workshop: where is it to be saved?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workshop from a sample: where is it to be saved?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workshop from the sample %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened %1 for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved a copy as %1. You go on in %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleCsv</name>
    <message>
        <source>no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not fit the column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file holds zero bytes, so it is no CSV text in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is not in UTF-8; save it as CSV UTF-8 and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no column is called “Family name” or “Name”; the first line must name the columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanStore</name>
    <message>
        <source>an unfinished journal lies beside it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordModels</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must end at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a date for a further day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>room %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a room’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes between two rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a free time of a room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a family name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WriterLock</name>
    <message>
        <source>%1 on %2, since %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no file can be made in its folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::AgendaGrid</name>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move into the item above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move out of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin or let float</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 minutes longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 minutes shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::AgendaModel</name>
    <message numerus="yes">
        <source>over by %n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min free before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min buffer before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, pinned to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, floats, starts %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s), %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No people, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, people of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No room, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3 to %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a title, or 9:15-10:00 and a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New row: type a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2, %3 h %4 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min over</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::AgendaPage</name>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline of all days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workshop has no day yet. Add one to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added a day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::AgendaTreeModel</name>
    <message>
        <source>%1  %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::CellEditor</name>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::DocumentsPage</name>
    <message>
        <source>Export: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the paper; texts without a translation stay as they were written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it to a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::GridView</name>
    <message numerus="yes">
        <source>Copied %n cell(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workshop is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was pasted. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Empty the cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share the column &amp;widths out again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::HistoryModel</name>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Abstract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed below the title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the organisers only; on no paper that participants get.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where one joins or reads more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Buffer before, minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free minutes in front of it that every move keeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Internal item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set-up, briefings and the like: on no paper that participants get.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Closed for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who a closed meeting is for; empty means open to all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What must be there: flip charts, badges, slides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting &amp;point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the group meets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Travel each way, minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within the visit&apos;s minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row of the agenda to see its abstract, notes and link here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Latest start: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::KeysWindow</name>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on writing in the cell; any other letter writes it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store and go down; behind the last row it begins a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store and go to the next cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the cell as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the selected cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what may stand in the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::MainWindow</name>
    <message>
        <source>Text size %1 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes are saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2 – Convenor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::MissingList</name>
    <message>
        <source>The workshop has no title yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows where it takes place: write a venue and town, or “Online”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time zone is not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The papers do not say who organises it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the papers is not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no day yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens at %1 has no title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing: the papers can be printed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::PageListModel</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::PeoplePage</name>
    <message>
        <source>it is larger than 64 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Imported %n people.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Columns left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>(line %1: %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Imported %n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is here yet. Type a family name below, paste rows from a spreadsheet, or import a CSV file. People typed on the agenda appear here by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only people with …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only people with this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only the rows that hold this text in any column; Esc shows all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes people in from a CSV file (Ctrl+I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::PreviewPane</name>
    <message>
        <source>The agenda on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the page; Ctrl and the wheel change it too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No letters for: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::ProblemsModel</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n fix(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::ProblemsPanel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Shows what is wrong or doubtful in the workshop, or hides it (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong. Overlaps, overruns and what is missing appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::Rail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::RecordModel</name>
    <message>
        <source>New row, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no time. Type 9:15, 915, 9.15, 9h15 or 2pm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Emptied %n cell(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Removed %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::StartPage</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda, people and papers of a workshop are in one file. Everything you type is saved at once, and nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with an empty agenda for one day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that ends in .workshop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or begin with a sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New workshop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from &amp;sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import people…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workshop was open yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Empty the cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Live page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Convenor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Convenor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convenor %1 plans workshops: agenda, people and papers in one file, on this computer only. Free software under the MIT licence; the letters are Noto Sans under the Open Font License.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::WindowPage</name>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::WorkshopForm</name>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the workshop: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title on all papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusters for the green transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One or two sentences under the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Organiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who invites, as the papers say it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy Learning Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro&amp;gramme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme or project that it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interreg Europe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue and town, or “Online”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House of Regions, Brussels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Joining link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address at which people join an online workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All times of the agenda are local times there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such time zone. Choose one from the list, such as Europe/Brussels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the workshop: time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone on papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands behind the times; when empty it is made from the zone and the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers and data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes of the languages; the first is the language of the papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write codes of languages with two or three letters, such as: en, bg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the workshop: languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase personal &amp;data after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this date the names and addresses of people are to be erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no date. Write it like 31.12.2027 or 2027-12-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the workshop: erase personal data after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (made from the zone and the date)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::WorkshopPage</name>
    <message>
        <source>Still missing before you can print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes between rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where the way takes time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When rooms are free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where nothing stands here, nothing is known: it does not mean free.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::WorkspaceView</name>
    <message>
        <source>Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for reading only: the file or its folder cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for reading only: %1 has it open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organised by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing on the agenda yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>The foot of a page: %1 is its number, %2 how many there are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallel sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed meeting for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallel sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q&amp;A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matchmaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helpdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keynote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>panellist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rapporteur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no-show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>international</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tentative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>%1 stands on the agenda twice at the same time (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the second %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times are marked %1, but %2 holds on %3 (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the times %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the mark from the date of each day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 starts at %2, a time that the clocks skip on %3: they go on at %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group without a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a meeting at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 off %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in two places at once: %2 (%3) and %4 (%5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is taken twice at the same time: %2 (%3) and %4 (%5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %2 people, but %3 may have %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %2 people, but its %3 groups in %4 may have %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %2 people, but %n are expected at %3.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a room without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let %1 follow what comes before it (remove the fixed start)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Shorten %1 by %n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 starts at %2, before the day opens (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the day at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ends %1, %n minute(s) after the day must end (%2): %3.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Let the day end at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 starts at %2, before %3 begins (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Over by %n min before %1: %2 ends at %3, %1 starts at %4.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min of the buffer before %1 are taken by %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan %n min before %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min free before %1, from %2 to %3.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n min free before %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %1 %n min longer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samples</name>
    <message>
        <source>Online half day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 December 2021, online: keynotes, good practices, working groups in 4 rooms, expert helpdesk with 10-minute meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-day meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 and 25 November 2016, Frankfurt: panels, small groups in two rounds, a site visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>27 and 28 April 2015, Brussels: 350 people from 25 countries, parallel sessions, a market place of 19 tables, a helpdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In two languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 and 9 November 2017, Valencia: agenda in Bulgarian with English translations, a closed side meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
