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
    <name>convenor</name>
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
    <name>convenor::AgendaTreeModel</name>
    <message>
        <source>%1  %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>convenor::Arguments</name>
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
</context>
<context>
    <name>convenor::CellEditor</name>
    <message>
        <source>Suggestions</source>
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
    <name>convenor::Page</name>
    <message>
        <source>%1.</source>
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
