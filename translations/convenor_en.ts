<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgendaEdits</name>
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
    <name>AttendanceEdits</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: signed up, %n of them on the waiting list.</source>
        <translation>
            <numerusform>%1: signed up, %n of them on the waiting list.</numerusform>
            <numerusform>%1: signed up, %n of them on the waiting list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people move up from the waiting list.</source>
        <translation>
            <numerusform>%n person moves up from the waiting list.</numerusform>
            <numerusform>%n people move up from the waiting list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n place(s)</source>
        <translation>
            <numerusform>%1: %n place</numerusform>
            <numerusform>%1: %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed %1, %n no-show(s)</source>
        <translation>
            <numerusform>Closed %1, %n no-show</numerusform>
            <numerusform>Closed %1, %n no-shows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took in %n mark(s) of another door</source>
        <translation>
            <numerusform>Took in %n mark of another door</numerusform>
            <numerusform>Took in %n marks of another door</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were added.</source>
        <translation>
            <numerusform>%n person was added.</numerusform>
            <numerusform>%n people were added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookingReasons</name>
    <message numerus="yes">
        <source>%1 is too short for a meeting of %n minutes.</source>
        <translation>
            <numerusform>%1 is too short for a meeting of %n minute.</numerusform>
            <numerusform>%1 is too short for a meeting of %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No more than %n meeting(s) each: %1 has as many.</source>
        <translation>
            <numerusform>No more than %n meeting each: %1 has as many.</numerusform>
            <numerusform>No more than %n meetings each: %1 has as many.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No more than %n meeting(s) for one organisation: %1 has as many.</source>
        <translation>
            <numerusform>No more than %n meeting for one organisation: %1 has as many.</numerusform>
            <numerusform>No more than %n meetings for one organisation: %1 has as many.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken</source>
        <translation>
            <numerusform>%n taken</numerusform>
            <numerusform>%n taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken by meetings that are %1</source>
        <translation>
            <numerusform>%n taken by meetings that are %1</numerusform>
            <numerusform>%n taken by meetings that are %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 needs a break after %n meeting(s) in a row</source>
        <translation>
            <numerusform>%1 needs a break after %n meeting in a row</numerusform>
            <numerusform>%1 needs a break after %n meetings in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n tables are taken whenever %1 and %2 are free.</source>
        <translation>
            <numerusform>The only table is taken whenever %1 and %2 are free.</numerusform>
            <numerusform>All %n tables are taken whenever %1 and %2 are free.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has no time left: %n other meeting(s).</source>
        <translation>
            <numerusform>%1 has no time left: %n other meeting.</numerusform>
            <numerusform>%1 has no time left: %n other meetings.</numerusform>
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
        <source>A paper is in one language or in two side by side, not in %n.</source>
        <translation>
            <numerusform>A paper is in one language or in two side by side, not in %n.</numerusform>
            <numerusform>A paper is in one language or in two side by side, not in %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased %n people</source>
        <translation>
            <numerusform>Erased %n person</numerusform>
            <numerusform>Erased %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps of the history</source>
        <translation>
            <numerusform>%n step of the history</numerusform>
            <numerusform>%n steps of the history</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups beside the file</source>
        <translation>
            <numerusform>%n backup beside the file</numerusform>
            <numerusform>%n backups beside the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks taken in.</source>
        <translation>
            <numerusform>%n mark taken in.</numerusform>
            <numerusform>%n marks taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differences.</source>
        <translation>
            <numerusform>%n difference.</numerusform>
            <numerusform>%n differences.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported the wishes of %n people</source>
        <translation>
            <numerusform>Imported the wishes of %n person</numerusform>
            <numerusform>Imported the wishes of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scans of signed pages stay as they are: remove them on the Outcomes page.</source>
        <translation>
            <numerusform>%n scan of a signed page stays as it is: remove it on the Outcomes page.</numerusform>
            <numerusform>%n scans of signed pages stay as they are: remove them on the Outcomes page.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes taken in.</source>
        <translation>
            <numerusform>%n outcome taken in.</numerusform>
            <numerusform>%n outcomes taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes completed.</source>
        <translation>
            <numerusform>%n outcome completed.</numerusform>
            <numerusform>%n outcomes completed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n request(s)</source>
        <translation>
            <numerusform>Imported %n request</numerusform>
            <numerusform>Imported %n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Division</name>
    <message numerus="yes">
        <source>And %n more of this kind.</source>
        <translation>
            <numerusform>And %n more of this kind.</numerusform>
            <numerusform>And %n more of this kind.</numerusform>
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
        <source>%n more place(s)</source>
        <translation>
            <numerusform>%n more place</numerusform>
            <numerusform>%n more places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) meet again (least possible %1)</source>
        <translation>
            <numerusform>%n pair meets again (least possible %1)</numerusform>
            <numerusform>%n pairs meet again (least possible %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rounds</source>
        <translation>
            <numerusform>%n round</numerusform>
            <numerusform>%n rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) broken</source>
        <translation>
            <numerusform>%n rule broken</numerusform>
            <numerusform>%n rules broken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) beyond a group's share</source>
        <translation>
            <numerusform>%n seat beyond a group's share</numerusform>
            <numerusform>%n seats beyond a group's share</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) meet again</source>
        <translation>
            <numerusform>%n pair meets again</numerusform>
            <numerusform>%n pairs meet again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 are at the same time, and %n people would sit in both: sign people up for one of them first.</source>
        <translation>
            <numerusform>%1 and %2 are at the same time, and %n person would sit in both: sign people up for one of them first.</numerusform>
            <numerusform>%1 and %2 are at the same time, and %n people would sit in both: sign people up for one of them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody comes to a topic twice, so %n seat(s) in %1 and the rounds with the same topics cannot be filled: add a topic, or give groups more places.</source>
        <translation>
            <numerusform>Nobody comes to a topic twice, so %n seat in %1 and the rounds with the same topics cannot be filled: add a topic, or give groups more places.</numerusform>
            <numerusform>Nobody comes to a topic twice, so %n seats in %1 and the rounds with the same topics cannot be filled: add a topic, or give groups more places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people who do not take part left their seats.</source>
        <translation>
            <numerusform>%n person who does not take part left the seat.</numerusform>
            <numerusform>%n people who do not take part left their seats.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FlowEdits</name>
    <message numerus="yes">
        <source>%1, %n minute(s) over</source>
        <translation>
            <numerusform>%1, %n minute over</numerusform>
            <numerusform>%1, %n minutes over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What comes after %1 can begin at most %n minute(s) earlier.</source>
        <translation>
            <numerusform>What comes after %1 can begin at most %n minute earlier.</numerusform>
            <numerusform>What comes after %1 can begin at most %n minutes earlier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Joined %n item(s)</source>
        <translation>
            <numerusform>Joined %n item</numerusform>
            <numerusform>Joined %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n item(s) to the parking list</source>
        <translation>
            <numerusform>Added %n item to the parking list</numerusform>
            <numerusform>Added %n items to the parking list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridBusy</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupEdits</name>
    <message numerus="yes">
        <source>Made %n group(s) for %1</source>
        <translation>
            <numerusform>Made %n group for %1</numerusform>
            <numerusform>Made %n groups for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, with %n seat(s).</source>
        <translation>
            <numerusform>%1, with %n seat.</numerusform>
            <numerusform>%1, with %n seats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n people have no seat now.</source>
        <translation>
            <numerusform>%1: %n person has no seat now.</numerusform>
            <numerusform>%1: %n people have no seat now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Spread %1 over %n room(s)</source>
        <translation>
            <numerusform>Spread %1 over %n room</numerusform>
            <numerusform>Spread %1 over %n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n wish(es)</source>
        <translation>
            <numerusform>%1: %n wish</numerusform>
            <numerusform>%1: %n wishes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rounds</source>
        <translation>
            <numerusform>%n round</numerusform>
            <numerusform>%n rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n people moved: %2</source>
        <translation>
            <numerusform>%1, %n person moved: %2</numerusform>
            <numerusform>%1, %n people moved: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repaired groups, %n people moved</source>
        <translation>
            <numerusform>Repaired groups, %n person moved</numerusform>
            <numerusform>Repaired groups, %n people moved</numerusform>
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
        <source>%1 has %n place(s)</source>
        <translation>
            <numerusform>%1 has %n place</numerusform>
            <numerusform>%1 has %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: groups may differ by %n from an equal share</source>
        <translation>
            <numerusform>%1: groups may differ by %n from an equal share</numerusform>
            <numerusform>%1: groups may differ by %n from an equal share</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupListModel</name>
    <message numerus="yes">
        <source>meets %n people of the group again</source>
        <translation>
            <numerusform>meets %n person of the group again</numerusform>
            <numerusform>meets %n people of the group again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingBooker</name>
    <message numerus="yes">
        <source>All %n requests are booked.</source>
        <translation>
            <numerusform>The %n request is booked.</numerusform>
            <numerusform>All %n requests are booked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n requests are booked</source>
        <translation>
            <numerusform>%1 of %n request is booked</numerusform>
            <numerusform>%1 of %n requests are booked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait</source>
        <translation>
            <numerusform>%n waits</numerusform>
            <numerusform>%n wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingEdits</name>
    <message numerus="yes">
        <source>%1 is too short for a meeting of %n minutes.</source>
        <translation>
            <numerusform>%1 is too short for a meeting of %n minute.</numerusform>
            <numerusform>%1 is too short for a meeting of %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n expert(s).</source>
        <translation>
            <numerusform>%1 with %n expert.</numerusform>
            <numerusform>%1 with %n experts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n request(s)</source>
        <translation>
            <numerusform>Added %n request</numerusform>
            <numerusform>Added %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n name nobody who can be met, and were left out.</source>
        <translation>
            <numerusform>%1; %n names nobody who can be met, and was left out.</numerusform>
            <numerusform>%1; %n name nobody who can be met, and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n request(s) of %1</source>
        <translation>
            <numerusform>Removed %n request of %1</numerusform>
            <numerusform>Removed %n requests of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n request(s)</source>
        <translation>
            <numerusform>Removed %n request</numerusform>
            <numerusform>Removed %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, with %n meeting(s).</source>
        <translation>
            <numerusform>%1, with %n meeting.</numerusform>
            <numerusform>%1, with %n meetings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings wait again</source>
        <translation>
            <numerusform>%n meeting waits again</numerusform>
            <numerusform>%n meetings wait again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %n meetings</source>
        <translation>
            <numerusform>Cancelled %n meeting</numerusform>
            <numerusform>Cancelled %n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings: %1</source>
        <translation>
            <numerusform>%n meeting: %1</numerusform>
            <numerusform>%n meetings: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) booked</source>
        <translation>
            <numerusform>%n meeting booked</numerusform>
            <numerusform>%n meetings booked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait again</source>
        <translation>
            <numerusform>%n waits again</numerusform>
            <numerusform>%n wait again</numerusform>
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
        <source>That is more than %n meeting(s) each.</source>
        <translation>
            <numerusform>That is more than %n meeting each.</numerusform>
            <numerusform>That is more than %n meetings each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has meetings of %n minutes</source>
        <translation>
            <numerusform>%1 has meetings of %n minute</numerusform>
            <numerusform>%1 has meetings of %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n minutes between meetings</source>
        <translation>
            <numerusform>%1 has %n minute between meetings</numerusform>
            <numerusform>%1 has %n minutes between meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n table(s)</source>
        <translation>
            <numerusform>%1 has %n table</numerusform>
            <numerusform>%1 has %n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: at most %n meeting(s) each</source>
        <translation>
            <numerusform>%1: at most %n meeting each</numerusform>
            <numerusform>%1: at most %n meetings each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: at most %n meeting(s) for an organisation</source>
        <translation>
            <numerusform>%1: at most %n meeting for an organisation</numerusform>
            <numerusform>%1: at most %n meetings for an organisation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: a break for experts after %n meeting(s)</source>
        <translation>
            <numerusform>%1: a break for experts after %n meeting</numerusform>
            <numerusform>%1: a break for experts after %n meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomeEdits</name>
    <message numerus="yes">
        <source>%n outcomes of %1</source>
        <translation>
            <numerusform>%n outcome of %1</numerusform>
            <numerusform>%n outcomes of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were added.</source>
        <translation>
            <numerusform>%n person was added.</numerusform>
            <numerusform>%n people were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes</source>
        <translation>
            <numerusform>%n outcome</numerusform>
            <numerusform>%n outcomes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) moved to %1</source>
        <translation>
            <numerusform>%n outcome moved to %1</numerusform>
            <numerusform>%n outcomes moved to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took in %n outcome(s) of a copy</source>
        <translation>
            <numerusform>Took in %n outcome of a copy</numerusform>
            <numerusform>Took in %n outcomes of a copy</numerusform>
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
        <source>%n were removed here and not taken in.</source>
        <translation>
            <numerusform>%n was removed here and not taken in.</numerusform>
            <numerusform>%n were removed here and not taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PanelParts</name>
    <message numerus="yes">
        <source>%n meeting(s) move</source>
        <translation>
            <numerusform>%n meeting moves</numerusform>
            <numerusform>%n meetings move</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) wait again</source>
        <translation>
            <numerusform>%n meeting waits again</numerusform>
            <numerusform>%n meetings wait again</numerusform>
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
    <name>PeopleImport</name>
    <message numerus="yes">
        <source>%n people added.</source>
        <translation>
            <numerusform>%n person added.</numerusform>
            <numerusform>%n people added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people updated.</source>
        <translation>
            <numerusform>%n person updated.</numerusform>
            <numerusform>%n people updated.</numerusform>
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
        <source>%n rows repeat somebody.</source>
        <translation>
            <numerusform>%n row repeats somebody.</numerusform>
            <numerusform>%n rows repeat somebody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the people added may be here already.</source>
        <translation>
            <numerusform>%n of the people added may be here already.</numerusform>
            <numerusform>%n of the people added may be here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further remarks are not listed.</source>
        <translation>
            <numerusform>%n further remark is not listed.</numerusform>
            <numerusform>%n further remarks are not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceEdits</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message numerus="yes">
        <source>%n row(s) read.</source>
        <translation>
            <numerusform>%n row read.</numerusform>
            <numerusform>%n rows read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The wishes of %n people are new or changed.</source>
        <translation>
            <numerusform>The wishes of %n person are new or changed.</numerusform>
            <numerusform>The wishes of %n people are new or changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people wish for the same as before.</source>
        <translation>
            <numerusform>%n person wishes for the same as before.</numerusform>
            <numerusform>%n people wish for the same as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people chose nothing; their wishes stay.</source>
        <translation>
            <numerusform>%n person chose nothing; the wishes stay.</numerusform>
            <numerusform>%n people chose nothing; their wishes stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are about nobody of the workshop.</source>
        <translation>
            <numerusform>%n row is about nobody of the workshop.</numerusform>
            <numerusform>%n rows are about nobody of the workshop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choices were not understood.</source>
        <translation>
            <numerusform>%n choice was not understood.</numerusform>
            <numerusform>%n choices were not understood.</numerusform>
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
    <name>QuestionnaireFile</name>
    <message numerus="yes">
        <source>Wrote a questionnaire with %n people to %1.</source>
        <translation>
            <numerusform>Wrote a questionnaire with %n person to %1.</numerusform>
            <numerusform>Wrote a questionnaire with %n people to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Repair</name>
    <message numerus="yes">
        <source>%n people left</source>
        <translation>
            <numerusform>%n person left</numerusform>
            <numerusform>%n people left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people need a seat</source>
        <translation>
            <numerusform>%n person needs a seat</numerusform>
            <numerusform>%n people need a seat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) broken</source>
        <translation>
            <numerusform>%n rule broken</numerusform>
            <numerusform>%n rules broken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people move</source>
        <translation>
            <numerusform>%n person moves</numerusform>
            <numerusform>%n people move</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n seats)</source>
        <translation>
            <numerusform>%1 (%n seat)</numerusform>
            <numerusform>%1 (%n seats)</numerusform>
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
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message numerus="yes">
        <source>%n row(s) read.</source>
        <translation>
            <numerusform>%n row read.</numerusform>
            <numerusform>%n rows read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are new.</source>
        <translation>
            <numerusform>%n request is new.</numerusform>
            <numerusform>%n requests are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) have changed.</source>
        <translation>
            <numerusform>%n request has changed.</numerusform>
            <numerusform>%n requests have changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) were known already.</source>
        <translation>
            <numerusform>%n request was known already.</numerusform>
            <numerusform>%n requests were known already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) ask for nothing.</source>
        <translation>
            <numerusform>%n row asks for nothing.</numerusform>
            <numerusform>%n rows ask for nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are about nobody of the workshop.</source>
        <translation>
            <numerusform>%n row is about nobody of the workshop.</numerusform>
            <numerusform>%n rows are about nobody of the workshop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were not understood.</source>
        <translation>
            <numerusform>%n cell was not understood.</numerusform>
            <numerusform>%n cells were not understood.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreEdits</name>
    <message numerus="yes">
        <source>Restored the %1 with %n more</source>
        <translation>
            <numerusform>Restored the %1 with %n more</numerusform>
            <numerusform>Restored the %1 with %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomLoss</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
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
        <source>%1: %n have another room.</source>
        <translation>
            <numerusform>%1: %n has another room.</numerusform>
            <numerusform>%1: %n have another room.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have none: the problems say which.</source>
        <translation>
            <numerusform>%n has none: the problems say which.</numerusform>
            <numerusform>%n have none: the problems say which.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundBoard</name>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n country</numerusform>
            <numerusform>%n countries</numerusform>
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
        <source>%n categories</source>
        <translation>
            <numerusform>%n category</numerusform>
            <numerusform>%n categories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>%n language</numerusform>
            <numerusform>%n languages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunEdits</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min behind</source>
        <translation>
            <numerusform>%n min behind</numerusform>
            <numerusform>%n min behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ahead</source>
        <translation>
            <numerusform>%n min ahead</numerusform>
            <numerusform>%n min ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its %n meetings</source>
        <translation>
            <numerusform>its meeting</numerusform>
            <numerusform>its %n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its %n groups</source>
        <translation>
            <numerusform>its group</numerusform>
            <numerusform>its %n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>%n min late</numerusform>
            <numerusform>%n min late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min early</source>
        <translation>
            <numerusform>%n min early</numerusform>
            <numerusform>%n min early</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 runs for %n minutes already and cannot become shorter.</source>
        <translation>
            <numerusform>%1 runs for %n minute already and cannot become shorter.</numerusform>
            <numerusform>%1 runs for %n minutes already and cannot become shorter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lasts %n minutes longer</source>
        <translation>
            <numerusform>%1 lasts %n minute longer</numerusform>
            <numerusform>%1 lasts %n minutes longer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lasts %n minutes less</source>
        <translation>
            <numerusform>%1 lasts %n minute less</numerusform>
            <numerusform>%1 lasts %n minutes less</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 The day ends %2, %n min over.</source>
        <translation>
            <numerusform>%1 The day ends %2, %n min over.</numerusform>
            <numerusform>%1 The day ends %2, %n min over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are free now.</source>
        <translation>
            <numerusform>%n person is free now.</numerusform>
            <numerusform>%n people are free now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recorded the times of %n items</source>
        <translation>
            <numerusform>Recorded the times of %n item</numerusform>
            <numerusform>Recorded the times of %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatReasons</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more pair(s) would meet again</source>
        <translation>
            <numerusform>%n more pair would meet again</numerusform>
            <numerusform>%n more pairs would meet again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) fewer would meet again</source>
        <translation>
            <numerusform>%n pair fewer would meet again</numerusform>
            <numerusform>%n pairs fewer would meet again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendPack</name>
    <message numerus="yes">
        <source>Wrote %n draft(s) to %1: open them in your mail program and send them.</source>
        <translation>
            <numerusform>Wrote %n draft to %1: open it in your mail program and send it.</numerusform>
            <numerusform>Wrote %n drafts to %1: open them in your mail program and send them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) without a usable e-mail address: see “%1” there.</source>
        <translation>
            <numerusform>%n person without a usable e-mail address: see “%1” there.</numerusform>
            <numerusform>%n people without a usable e-mail address: see “%1” there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetFile</name>
    <message numerus="yes">
        <source>%n merged cells: only the first of each holds the text.</source>
        <translation>
            <numerusform>%n merged cell: only the first of it holds the text.</numerusform>
            <numerusform>%n merged cells: only the first of each holds the text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden rows were read too.</source>
        <translation>
            <numerusform>%n hidden row was read too.</numerusform>
            <numerusform>%n hidden rows were read too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden columns were read too.</source>
        <translation>
            <numerusform>%n hidden column was read too.</numerusform>
            <numerusform>%n hidden columns were read too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formulas have no value yet: open the file in a spreadsheet, save it and read it again.</source>
        <translation>
            <numerusform>%n formula has no value yet: open the file in a spreadsheet, save it and read it again.</numerusform>
            <numerusform>%n formulas have no value yet: open the file in a spreadsheet, save it and read it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells beyond the edge of a sheet were left out.</source>
        <translation>
            <numerusform>%n cell beyond the edge of a sheet was left out.</numerusform>
            <numerusform>%n cells beyond the edge of a sheet were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells with very long texts were cut.</source>
        <translation>
            <numerusform>%n cell with a very long text was cut.</numerusform>
            <numerusform>%n cells with very long texts were cut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SiteVisit</name>
    <message numerus="yes">
        <source>%1 people in groups of %2: %n departure(s)</source>
        <translation>
            <numerusform>%1 people in groups of %2: %n departure</numerusform>
            <numerusform>%1 people in groups of %2: %n departures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SplitPlanner</name>
    <message numerus="yes">
        <source>%1 lasts %n minute(s): split it somewhere within.</source>
        <translation>
            <numerusform>%1 lasts %n minute: split it somewhere within.</numerusform>
            <numerusform>%1 lasts %n minutes: split it somewhere within.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableFile</name>
    <message numerus="yes">
        <source>%n quotation mark(s) never closed, the first in row %1: read to the end of the line.</source>
        <translation>
            <numerusform>%n quotation mark never closed, in row %1: read to the end of the line.</numerusform>
            <numerusform>%n quotation marks never closed, the first in row %1: read to the end of the line.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) with zero bytes, the first in row %1: left out.</source>
        <translation>
            <numerusform>%n cell with zero bytes, in row %1: left out.</numerusform>
            <numerusform>%n cells with zero bytes, the first in row %1: left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) too long, the first in row %1: cut.</source>
        <translation>
            <numerusform>%n cell too long, in row %1: cut.</numerusform>
            <numerusform>%n cells too long, the first in row %1: cut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with too many columns, the first is row %1: cut.</source>
        <translation>
            <numerusform>%n row with too many columns, row %1: cut.</numerusform>
            <numerusform>%n rows with too many columns, the first is row %1: cut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) with letters in another encoding, the first in row %1: look at them.</source>
        <translation>
            <numerusform>%n cell with letters in another encoding, in row %1: look at it.</numerusform>
            <numerusform>%n cells with letters in another encoding, the first in row %1: look at them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) of a group left out.</source>
        <translation>
            <numerusform>%n card of a group left out.</numerusform>
            <numerusform>%n cards of a group left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) without anything about a person left out.</source>
        <translation>
            <numerusform>%n card without anything about a person left out.</numerusform>
            <numerusform>%n cards without anything about a person left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) with no end: look at them, something may be missing.</source>
        <translation>
            <numerusform>%n card with no end: look at it, something may be missing.</numerusform>
            <numerusform>%n cards with no end: look at them, something may be missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskEdits</name>
    <message numerus="yes">
        <source>%n to-do(s) done</source>
        <translation>
            <numerusform>%n to-do done</numerusform>
            <numerusform>%n to-dos done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to-do(s) not done yet</source>
        <translation>
            <numerusform>%n to-do not done yet</numerusform>
            <numerusform>%n to-dos not done yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskPlanner</name>
    <message numerus="yes">
        <source>%n week(s) before</source>
        <translation>
            <numerusform>%n week before</numerusform>
            <numerusform>%n weeks before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) after</source>
        <translation>
            <numerusform>%n week after</numerusform>
            <numerusform>%n weeks after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n day before</numerusform>
            <numerusform>%n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after</source>
        <translation>
            <numerusform>%n day after</numerusform>
            <numerusform>%n days after</numerusform>
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
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::AgendaGestures</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1 on it can begin %n minute(s) earlier at most.</source>
        <translation>
            <numerusform>From %1 on it can begin %n minute earlier at most.</numerusform>
            <numerusform>From %1 on it can begin %n minutes earlier at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) begin at another time; the day then ends %1.</source>
        <translation>
            <numerusform>%n item begins at another time; the day then ends %1.</numerusform>
            <numerusform>%n items begin at another time; the day then ends %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type how long the first part is, of %n minute(s). Enter splits, Esc leaves.</source>
        <translation>
            <numerusform>Type how long the first part is, of %n minute. Enter splits, Esc leaves.</numerusform>
            <numerusform>Type how long the first part is, of %n minutes. Enter splits, Esc leaves.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::AgendaGrid</name>
    <message numerus="yes">
        <source>%n item(s) selected, with all that stands in them.</source>
        <translation>
            <numerusform>%n item selected, with all that stands in them.</numerusform>
            <numerusform>%n items selected, with all that stands in them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n item(s); Ctrl+V puts them below the current row, on any day.</source>
        <translation>
            <numerusform>Copied %n item; Ctrl+V puts them below the current row, on any day.</numerusform>
            <numerusform>Copied %n items; Ctrl+V puts them below the current row, on any day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ctrl+V moves %n item(s) below the current row, on any day.</source>
        <translation>
            <numerusform>Ctrl+V moves %n item below the current row, on any day.</numerusform>
            <numerusform>Ctrl+V moves %n items below the current row, on any day.</numerusform>
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
    <name>convenor::CloseBar</name>
    <message numerus="yes">
        <source>%n people did not arrive.</source>
        <translation>
            <numerusform>%n person did not arrive.</numerusform>
            <numerusform>%n people did not arrive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n ticked become no-shows; Space takes a tick away.</source>
        <translation>
            <numerusform>The %n ticked becomes a no-show; Space takes the tick away.</numerusform>
            <numerusform>The %n ticked become no-shows; Space takes a tick away.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::ComparePanel</name>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::ConfirmationCopy</name>
    <message numerus="yes">
        <source>Copied the letter to %1 about %n meeting(s) (%2): paste it into a mail.</source>
        <translation>
            <numerusform>Copied the letter to %1 about %n meeting (%2): paste it into a mail.</numerusform>
            <numerusform>Copied the letter to %1 about %n meetings (%2): paste it into a mail.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::CountsPanel</name>
    <message numerus="yes">
        <source>%n further</source>
        <translation>
            <numerusform>%n further</numerusform>
            <numerusform>%n further</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::DayGridModel</name>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the list</source>
        <translation>
            <numerusform>%n more in the list</numerusform>
            <numerusform>%n more in the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::DayGridRooms</name>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the list</source>
        <translation>
            <numerusform>%n more in the list</numerusform>
            <numerusform>%n more in the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::EraseBar</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased %n people.</source>
        <translation>
            <numerusform>Erased %n person.</numerusform>
            <numerusform>Erased %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) were erased too.</source>
        <translation>
            <numerusform>%n backup was erased too.</numerusform>
            <numerusform>%n backups were erased too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A family name stands alone in %n text(s), where it may mean somebody else: look for it with Find.</source>
        <translation>
            <numerusform>A family name stands alone in %n text, where it may mean somebody else: look for it with Find.</numerusform>
            <numerusform>A family name stands alone in %n texts, where it may mean somebody else: look for it with Find.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) of signed pages cannot be changed: look whether they show these people, and remove them on the Outcomes page.</source>
        <translation>
            <numerusform>%n scan of a signed page cannot be changed: look whether it shows these people, and remove it on the Outcomes page.</numerusform>
            <numerusform>%n scans of signed pages cannot be changed: look whether they show these people, and remove them on the Outcomes page.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::ExpertPanel</name>
    <message numerus="yes">
        <source>%1: %n meeting(s)</source>
        <translation>
            <numerusform>%1: %n meeting</numerusform>
            <numerusform>%1: %n meetings</numerusform>
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
    <name>convenor::GroupBoardField</name>
    <message numerus="yes">
        <source>There are only %n groups in this round.</source>
        <translation>
            <numerusform>There is only %n group in this round.</numerusform>
            <numerusform>There are only %n groups in this round.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::GroupColumnHeader</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) broken</source>
        <translation>
            <numerusform>%n rule broken</numerusform>
            <numerusform>%n rules broken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::GroupPanel</name>
    <message numerus="yes">
        <source>%1 (%n people)</source>
        <translation>
            <numerusform>%1 (%n person)</numerusform>
            <numerusform>%1 (%n people)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Uneven in %n thing(s):</source>
        <translation>
            <numerusform>Uneven in %n thing:</numerusform>
            <numerusform>Uneven in %n things:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::GroupsPage</name>
    <message numerus="yes">
        <source>%n people have a seat</source>
        <translation>
            <numerusform>%n person has a seat</numerusform>
            <numerusform>%n people have a seat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have a seat, %1 not yet</source>
        <translation>
            <numerusform>%n person has a seat, %1 not yet</numerusform>
            <numerusform>%n people have a seat, %1 not yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This item has %n group(s) already: “Divide” divides its people anew, “New round” makes further groups.</source>
        <translation>
            <numerusform>This item has %n group already: “Divide” divides its people anew, “New round” makes further groups.</numerusform>
            <numerusform>This item has %n groups already: “Divide” divides its people anew, “New round” makes further groups.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::HelpdeskPage</name>
    <message numerus="yes">
        <source>%n table(s) not shown</source>
        <translation>
            <numerusform>%n table not shown</numerusform>
            <numerusform>%n tables not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::HelpdeskPanel</name>
    <message numerus="yes">
        <source>Added %n expert(s)</source>
        <translation>
            <numerusform>Added %n expert</numerusform>
            <numerusform>Added %n experts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::ImportPanel</name>
    <message numerus="yes">
        <source>&amp;Import %n people</source>
        <translation>
            <numerusform>&amp;Import %n person</numerusform>
            <numerusform>&amp;Import %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n row(s).</source>
        <translation>
            <numerusform>%1 for %n row.</numerusform>
            <numerusform>%1 for %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n people</source>
        <translation>
            <numerusform>Imported %n person</numerusform>
            <numerusform>Imported %n people</numerusform>
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
    <message numerus="yes">
        <source>In the parking list, %n minute(s)</source>
        <translation>
            <numerusform>In the parking list, %n minute</numerusform>
            <numerusform>In the parking list, %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people may come.</source>
        <translation>
            <numerusform>%n person may come.</numerusform>
            <numerusform>%n people may come.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::MergeBar</name>
    <message numerus="yes">
        <source>%n pair(s) may be the same person.</source>
        <translation>
            <numerusform>%n pair may be the same person.</numerusform>
            <numerusform>%n pairs may be the same person.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::MergeTable</name>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n role</numerusform>
            <numerusform>%n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of attendance</source>
        <translation>
            <numerusform>%n entry of attendance</numerusform>
            <numerusform>%n entries of attendance</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::NewHelpdeskBar</name>
    <message numerus="yes">
        <source>%1 and %n more are new and come onto the list of people.</source>
        <translation>
            <numerusform>%1 and %n more are new and come onto the list of people.</numerusform>
            <numerusform>%1 and %n more are new and come onto the list of people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The item is too short for a meeting of %n minutes: give it more minutes on the agenda, or make the meetings shorter.</source>
        <translation>
            <numerusform>The item is too short for a meeting of %n minute: give it more minutes on the agenda, or make the meetings shorter.</numerusform>
            <numerusform>The item is too short for a meeting of %n minutes: give it more minutes on the agenda, or make the meetings shorter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n meetings one after another, at as many tables as are needed.</source>
        <translation>
            <numerusform>%1: %n meeting, at as many tables as are needed.</numerusform>
            <numerusform>%1: %n meetings one after another, at as many tables as are needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::NewRoundBar</name>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are missing.</source>
        <translation>
            <numerusform>%n is missing.</numerusform>
            <numerusform>%n are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n people)</source>
        <translation>
            <numerusform>%1 (%n person)</numerusform>
            <numerusform>%1 (%n people)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
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
    <message numerus="yes">
        <source>Only %n people – show all</source>
        <translation>
            <numerusform>Only %n person – show all</numerusform>
            <numerusform>Only %n people – show all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::OutcomeSubjectsModel</name>
    <message numerus="yes">
        <source>%n outcomes</source>
        <translation>
            <numerusform>%n outcome</numerusform>
            <numerusform>%n outcomes</numerusform>
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
    <message numerus="yes">
        <source>%n page(s) hang that must be taken down.</source>
        <translation>
            <numerusform>%n page hangs that must be taken down.</numerusform>
            <numerusform>%n pages hang that must be taken down.</numerusform>
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
    <name>convenor::ParkingModel</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n inside</source>
        <translation>
            <numerusform>%1, %n inside</numerusform>
            <numerusform>%1, %n inside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n minute(s), parked</source>
        <translation>
            <numerusform>%1, %2, %n minute, parked</numerusform>
            <numerusform>%1, %2, %n minutes, parked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::PartnerWishes</name>
    <message numerus="yes">
        <source>%n wish(es): %1</source>
        <translation>
            <numerusform>%n wish: %1</numerusform>
            <numerusform>%n wishes: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es)</source>
        <translation>
            <numerusform>%n wish</numerusform>
            <numerusform>%n wishes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) who want each other</source>
        <translation>
            <numerusform>%n pair who want each other</numerusform>
            <numerusform>%n pairs who want each other</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more: type a name to see those of one person.</source>
        <translation>
            <numerusform>%n more: type a name to see those of one person.</numerusform>
            <numerusform>%n more: type a name to see those of one person.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::PeoplePage</name>
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
    <name>convenor::PlanEditor</name>
    <message numerus="yes">
        <source>Erased %n people</source>
        <translation>
            <numerusform>Erased %n person</numerusform>
            <numerusform>Erased %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::PreferencesImport</name>
    <message numerus="yes">
        <source>Took in the choices of %n people</source>
        <translation>
            <numerusform>Took in the choices of %n person</numerusform>
            <numerusform>Took in the choices of %n people</numerusform>
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
    <name>convenor::ProblemsPanel</name>
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
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
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
    <name>convenor::ReleaseChangesModel</name>
    <message numerus="yes">
        <source>%n change(s) since %1</source>
        <translation>
            <numerusform>%n change since %1</numerusform>
            <numerusform>%n changes since %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::RepairBar</name>
    <message numerus="yes">
        <source>%n cancelled and still sit in a group</source>
        <translation>
            <numerusform>%n cancelled and still sits in a group</numerusform>
            <numerusform>%n cancelled and still sit in a group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newcomer(s) have no seat</source>
        <translation>
            <numerusform>%n newcomer has no seat</numerusform>
            <numerusform>%n newcomers have no seat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are broken</source>
        <translation>
            <numerusform>%n rule is broken</numerusform>
            <numerusform>%n rules are broken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n group(s))</source>
        <translation>
            <numerusform>%1 (%n group)</numerusform>
            <numerusform>%1 (%n groups)</numerusform>
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
    <name>convenor::RequestPaste</name>
    <message numerus="yes">
        <source>%n request(s) to add.</source>
        <translation>
            <numerusform>%n request to add.</numerusform>
            <numerusform>%n requests to add.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is there already.</source>
        <translation>
            <numerusform>%n is there already.</numerusform>
            <numerusform>%n is there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are not understood.</source>
        <translation>
            <numerusform>%n line is not understood.</numerusform>
            <numerusform>%n lines are not understood.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::RequestsImport</name>
    <message numerus="yes">
        <source>Took in %n request(s)</source>
        <translation>
            <numerusform>Took in %n request</numerusform>
            <numerusform>Took in %n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::RetentionBar</name>
    <message numerus="yes">
        <source>The data of %n people were to be kept until %1.</source>
        <translation>
            <numerusform>The data of %n person were to be kept until %1.</numerusform>
            <numerusform>The data of %n people were to be kept until %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::RunModel</name>
    <message numerus="yes">
        <source>%n min longer</source>
        <translation>
            <numerusform>%n min longer</numerusform>
            <numerusform>%n min longer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min shorter</source>
        <translation>
            <numerusform>%n min shorter</numerusform>
            <numerusform>%n min shorter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::RunPanel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
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
        <source>until %1, %n min left</source>
        <translation>
            <numerusform>until %1, %n min left</numerusform>
            <numerusform>until %1, %n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>planned until %1, %n min over</source>
        <translation>
            <numerusform>planned until %1, %n min over</numerusform>
            <numerusform>planned until %1, %n min over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the day ends %1, %n min over</source>
        <translation>
            <numerusform>the day ends %1, %n min over</numerusform>
            <numerusform>the day ends %1, %n min over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The workshop begins in %n days: %1, %2.</source>
        <translation>
            <numerusform>The workshop begins in %n day: %1, %2.</numerusform>
            <numerusform>The workshop begins in %n days: %1, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The workshop goes on in %n days: %1, %2.</source>
        <translation>
            <numerusform>The workshop goes on in %n day: %1, %2.</numerusform>
            <numerusform>The workshop goes on in %n days: %1, %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::SignedSheetsPanel</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) missing</source>
        <translation>
            <numerusform>%n page missing</numerusform>
            <numerusform>%n pages missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s)</source>
        <translation>
            <numerusform>%n scan</numerusform>
            <numerusform>%n scans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
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
    <name>convenor::StepsView</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n still to be looked at</source>
        <translation>
            <numerusform>%1, %n still to be looked at</numerusform>
            <numerusform>%1, %n still to be looked at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::TableImportBar</name>
    <message numerus="yes">
        <source>%n more sentences like these.</source>
        <translation>
            <numerusform>%n more sentence like these.</numerusform>
            <numerusform>%n more sentences like these.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::TakenBar</name>
    <message numerus="yes">
        <source>%n mark(s) differed:</source>
        <translation>
            <numerusform>%n mark differed:</numerusform>
            <numerusform>%n marks differed:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::TakenOutcomesBar</name>
    <message numerus="yes">
        <source>%n text(s) differ; those of this file stay:</source>
        <translation>
            <numerusform>%n text differs; those of this file stay:</numerusform>
            <numerusform>%n texts differ; those of this file stay:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::TargetBar</name>
    <message numerus="yes">
        <source>%n absent</source>
        <translation>
            <numerusform>%n absent</numerusform>
            <numerusform>%n absent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excused</source>
        <translation>
            <numerusform>%n excused</numerusform>
            <numerusform>%n excused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed up</source>
        <translation>
            <numerusform>%n signed up</numerusform>
            <numerusform>%n signed up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::TaskWatch</name>
    <message numerus="yes">
        <source>%n to-do(s) late</source>
        <translation>
            <numerusform>%n to-do late</numerusform>
            <numerusform>%n to-dos late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::TodayPage</name>
    <message numerus="yes">
        <source>%n people match.</source>
        <translation>
            <numerusform>%n person matches.</numerusform>
            <numerusform>%n people match.</numerusform>
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
    <name>convenor::VersionsView</name>
    <message numerus="yes">
        <source>Copied %n change(s) as text.</source>
        <translation>
            <numerusform>Copied %n change as text.</numerusform>
            <numerusform>Copied %n changes as text.</numerusform>
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
    <message numerus="yes">
        <source>and %n further people who did not agree to be named</source>
        <translation>
            <numerusform>and %n further person who did not agree to be named</numerusform>
            <numerusform>and %n further people who did not agree to be named</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %n meeting(s): %1</source>
        <translation>
            <numerusform>Your %n meeting: %1</numerusform>
            <numerusform>Your %n meetings: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>you have %n meeting(s) at “%1”.</source>
        <translation>
            <numerusform>you have %n meeting at “%1”.</numerusform>
            <numerusform>you have %n meetings at “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %n request(s) for a meeting: %1</source>
        <translation>
            <numerusform>Your %n request for a meeting: %1</numerusform>
            <numerusform>Your %n requests for a meeting: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files stand beside this one.</source>
        <translation>
            <numerusform>%n file stands beside this one.</numerusform>
            <numerusform>%n files stand beside this one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people had registered.</source>
        <translation>
            <numerusform>%n person had registered.</numerusform>
            <numerusform>%n people had registered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people came.</source>
        <translation>
            <numerusform>%n person came.</numerusform>
            <numerusform>%n people came.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are from %n countries.</source>
        <translation>
            <numerusform>They are from %n country.</numerusform>
            <numerusform>They are from %n countries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They stand for %n organisations.</source>
        <translation>
            <numerusform>They stand for %n organisation.</numerusform>
            <numerusform>They stand for %n organisations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings were booked.</source>
        <translation>
            <numerusform>%n meeting was booked.</numerusform>
            <numerusform>%n meetings were booked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings took place.</source>
        <translation>
            <numerusform>%n meeting took place.</numerusform>
            <numerusform>%n meetings took place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To %n meetings somebody did not come.</source>
        <translation>
            <numerusform>To %n meeting somebody did not come.</numerusform>
            <numerusform>To %n meetings somebody did not come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n meetings it was not recorded whether they took place.</source>
        <translation>
            <numerusform>Of %n meeting it was not recorded whether it took place.</numerusform>
            <numerusform>Of %n meetings it was not recorded whether they took place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings were cancelled.</source>
        <translation>
            <numerusform>%n meeting was cancelled.</numerusform>
            <numerusform>%n meetings were cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests could not be met.</source>
        <translation>
            <numerusform>%n request could not be met.</numerusform>
            <numerusform>%n requests could not be met.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lessons</source>
        <translation>
            <numerusform>%n lesson</numerusform>
            <numerusform>%n lessons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partnering opportunities</source>
        <translation>
            <numerusform>%n partnering opportunity</numerusform>
            <numerusform>%n partnering opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people had a part in the programme.</source>
        <translation>
            <numerusform>%n person had a part in the programme.</numerusform>
            <numerusform>%n people had a part in the programme.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk</name>
    <message numerus="yes">
        <source>%n meetings moved</source>
        <translation>
            <numerusform>%n meeting moved</numerusform>
            <numerusform>%n meetings moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings wait again</source>
        <translation>
            <numerusform>%n meeting waits again</numerusform>
            <numerusform>%n meetings wait again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n meetings already, the most for one person</source>
        <translation>
            <numerusform>%1 has %n meeting already, the most for one person</numerusform>
            <numerusform>%1 has %n meetings already, the most for one person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n meetings already, the most for one organisation</source>
        <translation>
            <numerusform>%1 has %n meeting already, the most for one organisation</numerusform>
            <numerusform>%1 has %n meetings already, the most for one organisation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>one minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>one table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n experts</source>
        <translation>
            <numerusform>one expert</numerusform>
            <numerusform>%n experts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; with %n minutes changeover %2</source>
        <translation>
            <numerusform>%1; with %n minute changeover %2</numerusform>
            <numerusform>%1; with %n minutes changeover %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more requests than places</source>
        <translation>
            <numerusform>%n more request than places</numerusform>
            <numerusform>%n more requests than places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n waiting</source>
        <translation>
            <numerusform>%1 · %n waiting</numerusform>
            <numerusform>%1 · %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>programme</name>
    <message numerus="yes">
        <source>For %n item(s) the text does not say the day: they go to the day that is shown.</source>
        <translation>
            <numerusform>For %n item the text does not say the day: it goes to the day that is shown.</numerusform>
            <numerusform>For %n items the text does not say the day: they go to the day that is shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes, by its times</source>
        <translation>
            <numerusform>%n minute, by its times</numerusform>
            <numerusform>%n minutes, by its times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes, as told</source>
        <translation>
            <numerusform>%n minute, as told</numerusform>
            <numerusform>%n minutes, as told</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new item(s)</source>
        <translation>
            <numerusform>%n new item</numerusform>
            <numerusform>%n new items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new day(s)</source>
        <translation>
            <numerusform>%n new day</numerusform>
            <numerusform>%n new days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new people</source>
        <translation>
            <numerusform>%n new person</numerusform>
            <numerusform>%n new people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new room(s)</source>
        <translation>
            <numerusform>%n new room</numerusform>
            <numerusform>%n new rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is %n day(s) away from the other days: is the date right?</source>
        <translation><numerusform>%1 is %n day away from the other days: is the date right?</numerusform><numerusform>%1 is %n days away from the other days: is the date right?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n helpdesk(s) cannot be booked yet: no meeting fits into the time.</source>
        <translation><numerusform>%n helpdesk cannot be booked yet: no meeting fits into the time.</numerusform><numerusform>%n helpdesks cannot be booked yet: no meeting fits into the time.</numerusform></translation>
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
    <message numerus="yes">
        <source>%n people signed up for %1, which has %2 places.</source>
        <translation>
            <numerusform>%n person signed up for %1, which has %2 places.</numerusform>
            <numerusform>%n people signed up for %1, which has %2 places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let the last %n wait</source>
        <translation>
            <numerusform>Let the last %n wait</numerusform>
            <numerusform>Let the last %n wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people may be on the list of people twice.</source>
        <translation>
            <numerusform>%n person may be on the list of people twice.</numerusform>
            <numerusform>%n people may be on the list of people twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people wait for %1, where places are free.</source>
        <translation>
            <numerusform>%n person waits for %1, where places are free.</numerusform>
            <numerusform>%n people wait for %1, where places are free.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give places to the first %n</source>
        <translation>
            <numerusform>Give a place to the first one</numerusform>
            <numerusform>Give places to the first %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people signed up for %1, of %2 expected that day: papers count those only.</source>
        <translation>
            <numerusform>%n person signed up for %1, of %2 expected that day: papers count that one only.</numerusform>
            <numerusform>%n people signed up for %1, of %2 expected that day: papers count those only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n people, but places for %2.</source>
        <translation>
            <numerusform>%1 has %n person, but places for %2.</numerusform>
            <numerusform>%1 has %n people, but places for %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send the last %n to groups with room</source>
        <translation>
            <numerusform>Send the last one to a group with room</numerusform>
            <numerusform>Send the last %n to groups with room</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %1 %n places</source>
        <translation>
            <numerusform>Give %1 %n place</numerusform>
            <numerusform>Give %1 %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups of %1 share %2, but not each at a place of its own: %3.</source>
        <translation>
            <numerusform>%n group of %1 is in %2 without a place of its own: %3.</numerusform>
            <numerusform>%n groups of %1 share %2, but not each at a place of its own: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people take part in %1 and sit in no group: %2.</source>
        <translation>
            <numerusform>%n person takes part in %1 and sits in no group: %2.</numerusform>
            <numerusform>%n people take part in %1 and sit in no group: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people sit in a group of %1, but do not take part: %2.</source>
        <translation>
            <numerusform>%n person sits in a group of %1, but does not take part: %2.</numerusform>
            <numerusform>%n people sit in a group of %1, but do not take part: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people speak no language of their group in %1: %2.</source>
        <translation>
            <numerusform>%n person speaks no language of the group in %1: %2.</numerusform>
            <numerusform>%n people speak no language of their group in %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests wait at %1, but a place is free: %2 could meet %3 at %4.</source>
        <translation>
            <numerusform>%n request waits at %1, but a place is free: %2 could meet %3 at %4.</numerusform>
            <numerusform>%n requests wait at %1, but a place is free: %2 could meet %3 at %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings of %1 are at %2 at one time, but there are %3 tables.</source>
        <translation>
            <numerusform>%n meeting of %1 is at %2 at one time, but there are %3 tables.</numerusform>
            <numerusform>%n meetings of %1 are at %2 at one time, but there are %3 tables.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Provide %n tables</source>
        <translation>
            <numerusform>Provide %n table</numerusform>
            <numerusform>Provide %n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n meetings at %2, planned are at most %3.</source>
        <translation>
            <numerusform>%1 has %n meeting at %2, planned are at most %3.</numerusform>
            <numerusform>%1 has %n meetings at %2, planned are at most %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n meetings in a row from %2, planned are at most %3.</source>
        <translation>
            <numerusform>%1 has %n meeting in a row from %2, planned are at most %3.</numerusform>
            <numerusform>%1 has %n meetings in a row from %2, planned are at most %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allow %n in a row</source>
        <translation>
            <numerusform>Allow %n in a row</numerusform>
            <numerusform>Allow %n in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n minutes between the meetings at %2 and %3.</source>
        <translation>
            <numerusform>%1 has %n minute between the meetings at %2 and %3.</numerusform>
            <numerusform>%1 has %n minutes between the meetings at %2 and %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n meetings on the waiting list</source>
        <translation>
            <numerusform>Put %n meeting on the waiting list</numerusform>
            <numerusform>Put %n meetings on the waiting list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages changed</source>
        <translation>
            <numerusform>%n page changed</numerusform>
            <numerusform>%n pages changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to take down</source>
        <translation>
            <numerusform>%n to take down</numerusform>
            <numerusform>%n to take down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people's changed or new</source>
        <translation>
            <numerusform>%n person's changed or new</numerusform>
            <numerusform>%n people's changed or new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n min too much are left)</source>
        <translation>
            <numerusform>%1 (%n min too much is left)</numerusform>
            <numerusform>%1 (%n min too much are left)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use %n free min before %1</source>
        <translation>
            <numerusform>Use %n free min before %1</numerusform>
            <numerusform>Use %n free min before %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shorten %1 talks in proportion, by %n min together</source>
        <translation>
            <numerusform>Shorten %1 talks in proportion, by %n min together</numerusform>
            <numerusform>Shorten %1 talks in proportion, by %n min together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start %1 at %2, and %n fixed start(s) after it as much later</source>
        <translation>
            <numerusform>Start %1 at %2, and %n fixed start after it as much later</numerusform>
            <numerusform>Start %1 at %2, and %n fixed starts after it as much later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items still wait in the parking list: %1.</source>
        <translation>
            <numerusform>%n item still waits in the parking list: %1.</numerusform>
            <numerusform>%n items still wait in the parking list: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan %n min each way within it</source>
        <translation>
            <numerusform>Plan %n min each way within it</numerusform>
            <numerusform>Plan %n min each way within it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of %1 (%2) goes on the way: %n min there and as many back.</source>
        <translation>
            <numerusform>All of %1 (%2) goes on the way: %n min there and as many back.</numerusform>
            <numerusform>All of %1 (%2) goes on the way: %n min there and as many back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %1 %n min</source>
        <translation>
            <numerusform>Give %1 %n min</numerusform>
            <numerusform>Give %1 %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is not there all through %n items where a part is theirs: %2.</source>
        <translation>
            <numerusform>%1 is not there all through %n item where a part is theirs: %2.</numerusform>
            <numerusform>%1 is not there all through %n items where a part is theirs: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be had all through %n items: %2.</source>
        <translation>
            <numerusform>%1 cannot be had all through %n item: %2.</numerusform>
            <numerusform>%1 cannot be had all through %n items: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is recorded of when %n people with a role are there: %1.</source>
        <translation>
            <numerusform>Nothing is recorded of when %n person with a role is there: %1.</numerusform>
            <numerusform>Nothing is recorded of when %n people with a role are there: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put a break of %n min before %1</source>
        <translation>
            <numerusform>Put a break of %n min before %1</numerusform>
            <numerusform>Put a break of %n min before %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no break for %n min (%1), past three hours in %2.</source>
        <translation>
            <numerusform>There is no break for %n min (%1), past three hours in %2.</numerusform>
            <numerusform>There is no break for %n min (%1), past three hours in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n lanes of %1 there is no break for over three hours, past them in %2.</source>
        <translation>
            <numerusform>In %n lane of %1 there is no break for over three hours, past them in %2.</numerusform>
            <numerusform>In %n lanes of %1 there is no break for over three hours, past them in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, and %n times more.</source>
        <translation>
            <numerusform>, and once more.</numerusform>
            <numerusform>, and %n times more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people for whom %1 (%2) is closed do something else then: %3.</source>
        <translation>
            <numerusform>%n person for whom %1 (%2) is closed does something else then: %3.</numerusform>
            <numerusform>%n people for whom %1 (%2) is closed do something else then: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n roles on %2, more than the %3 that are enough for one day: %4.</source>
        <translation>
            <numerusform>%1 has %n role on %2, more than the %3 that are enough for one day: %4.</numerusform>
            <numerusform>%1 has %n roles on %2, more than the %3 that are enough for one day: %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allow %1 %n roles a day</source>
        <translation>
            <numerusform>Allow %1 %n role a day</numerusform>
            <numerusform>Allow %1 %n roles a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people on the agenda have not agreed to be named in public: a published list or agenda stands without their names: %1.</source>
        <translation>
            <numerusform>%n person on the agenda has not agreed to be named in public: a published list or agenda stands without that name: %1.</numerusform>
            <numerusform>%n people on the agenda have not agreed to be named in public: a published list or agenda stands without their names: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talks have nobody who speaks: %1.</source>
        <translation>
            <numerusform>%n talk has nobody who speaks: %1.</numerusform>
            <numerusform>%n talks have nobody who speaks: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people speak in the %2 min of %1: less than %3 min each.</source>
        <translation>
            <numerusform>%n person speaks in the %2 min of %1: less than %3 min each.</numerusform>
            <numerusform>%n people speak in the %2 min of %1: less than %3 min each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have not confirmed yet what they do: %1.</source>
        <translation>
            <numerusform>%n person has not confirmed yet what they do: %1.</numerusform>
            <numerusform>%n people have not confirmed yet what they do: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min are left for %1 to go from %2 (%3) to %4 (%5), but the way takes %6 min.</source>
        <translation>
            <numerusform>%n min is left for %1 to go from %2 (%3) to %4 (%5), but the way takes %6 min.</numerusform>
            <numerusform>%n min are left for %1 to go from %2 (%3) to %4 (%5), but the way takes %6 min.</numerusform>
        </translation>
    </message>
</context>
</TS>
