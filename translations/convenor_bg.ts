<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bg" sourcelanguage="en">
<context>
    <name>AgendaEdits</name>
    <message>
        <source>(untitled)</source>
        <translation>(без заглавие)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1. %2 now %3.</source>
        <translation>%1. %2 вече започва в %3.</translation>
    </message>
    <message>
        <source>That is no time. Type 9:15, 915, 9.15, 9h15 or 2pm; empty lets the item float.</source>
        <translation>Това не е час. Въведете 9:15, 915, 9.15, 9h15 или 2pm; празна клетка оставя точката със свободен час.</translation>
    </message>
    <message>
        <source>That is no time. Type 10:00, 1000, 10.00, 10h or 2pm; it sets the length.</source>
        <translation>Това не е час. Въведете 10:00, 1000, 10.00, 10h или 2pm; така се определя продължителността.</translation>
    </message>
    <message>
        <source>The end must not lie before the start, %1.</source>
        <translation>Краят не може да е преди началото – %1.</translation>
    </message>
    <message>
        <source>That is no length. Type minutes such as 45, or 1h30, 1:30, 1.5h, +10, -5.</source>
        <translation>Това не е продължителност. Въведете минути, например 45, или 1h30, 1:30, 1.5h, +10, -5.</translation>
    </message>
    <message>
        <source>There is no such kind. Type the beginning of one, such as Talk, Break or Session.</source>
        <translation>Няма такъв вид. Въведете началото на някой, например Доклад, Почивка или Сесия.</translation>
    </message>
    <message>
        <source>Let %1 float</source>
        <translation>Свободен час за %1</translation>
    </message>
    <message>
        <source>Pinned %1 to %2</source>
        <translation>Фиксиране на %1 в %2</translation>
    </message>
    <message>
        <source>Changed the length of %1</source>
        <translation>Промяна на продължителността на %1</translation>
    </message>
    <message>
        <source>Titled %1</source>
        <translation>Ново заглавие: %1</translation>
    </message>
    <message>
        <source>Changed the people of %1</source>
        <translation>Промяна на хората за %1</translation>
    </message>
    <message>
        <source>Changed the room of %1</source>
        <translation>Промяна на залата за %1</translation>
    </message>
    <message>
        <source>Changed the kind of %1</source>
        <translation>Промяна на вида на %1</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Добавяне на %1</translation>
    </message>
    <message>
        <source>Added an item</source>
        <translation>Добавяне на точка</translation>
    </message>
    <message>
        <source>Moved %1 up</source>
        <translation>Преместване на %1 нагоре</translation>
    </message>
    <message>
        <source>Moved %1 down</source>
        <translation>Преместване на %1 надолу</translation>
    </message>
    <message>
        <source>Moved %1 into the item above</source>
        <translation>Преместване на %1 в горната точка</translation>
    </message>
    <message>
        <source>Moved %1 out of its session</source>
        <translation>Преместване на %1 извън сесията</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>Премахване на %1</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n item(s)</source>
        <translation>
            <numerusform>Премахване на %n точка</numerusform>
            <numerusform>Премахване на %n точки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Emptied %n cell(s)</source>
        <translation>
            <numerusform>Изчистване на %n клетка</numerusform>
            <numerusform>Изчистване на %n клетки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n row(s)</source>
        <translation>
            <numerusform>Поставяне на %n ред</numerusform>
            <numerusform>Поставяне на %n реда</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has people of its own, so nothing was moved into it. Make its kind a session first.</source>
        <translation>%1 има свои хора, затова нищо не беше преместено в нея. Първо сменете вида ѝ на сесия.</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n item(s) into the item above</source>
        <translation>
            <numerusform>Преместване на %n точка в горната</numerusform>
            <numerusform>Преместване на %n точки в горната</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n item(s) out of their session</source>
        <translation>
            <numerusform>Изваждане на %n точка от сесията</numerusform>
            <numerusform>Изваждане на %n точки от сесията</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>It waits in the parking list and has no time. Move it to a day first.</source>
        <translation>Тя чака в списъка за по-късно и няма час. Първо я преместете в някой ден.</translation>
    </message>
</context>
<context>
    <name>AttendanceEdits</name>
    <message>
        <source>(no name)</source>
        <translation>(без име)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>%1: arrived.</source>
        <translation>%1: дойде.</translation>
    </message>
    <message>
        <source>%1: arrived %2.</source>
        <translation>%1: дойде в %2.</translation>
    </message>
    <message>
        <source>%1: not arrived</source>
        <translation>%1: още не е тук</translation>
    </message>
    <message>
        <source>%1: taken back, not arrived yet.</source>
        <translation>%1: отметката е махната, още не е тук.</translation>
    </message>
    <message>
        <source>%1: arrived</source>
        <translation>%1: дойде</translation>
    </message>
    <message>
        <source>%1: had arrived already.</source>
        <translation>%1: вече е тук.</translation>
    </message>
    <message>
        <source>%1: had arrived already, %2.</source>
        <translation>%1: вече е тук, от %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n човек</numerusform>
            <numerusform>%n души</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 already.</source>
        <translation>Вече е отбелязано: %1.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: signed up.</source>
        <translation>%1: записването е прието.</translation>
    </message>
    <message>
        <source>%1: on the waiting list, no place is free.</source>
        <translation>%1: в списъка на чакащите, няма свободно място.</translation>
    </message>
    <message numerus="yes">
        <source>%1: signed up, %n of them on the waiting list.</source>
        <translation>
            <numerusform>%1: записването е прието, %n от тях е в списъка на чакащите.</numerusform>
            <numerusform>%1: записването е прието, %n от тях са в списъка на чакащите.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left %1 for it.</source>
        <translation>Затова отпада записването за %1.</translation>
    </message>
    <message>
        <source>%1: on the list already.</source>
        <translation>%1: вече в списъка.</translation>
    </message>
    <message>
        <source>%1: signed up for %2</source>
        <translation>%1: записване за %2</translation>
    </message>
    <message>
        <source>%1: not on the list.</source>
        <translation>%1: няма в списъка.</translation>
    </message>
    <message>
        <source>%1: taken off %2</source>
        <translation>%1: отписване от %2</translation>
    </message>
    <message>
        <source>%1 moves up from the waiting list.</source>
        <translation>%1 получава място от списъка на чакащите.</translation>
    </message>
    <message numerus="yes">
        <source>%n people move up from the waiting list.</source>
        <translation>
            <numerusform>%n човек получава място от списъка на чакащите.</numerusform>
            <numerusform>%n души получават място от списъка на чакащите.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n place(s)</source>
        <translation>
            <numerusform>%1: %n място</numerusform>
            <numerusform>%1: %n места</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no limit of places</source>
        <translation>%1: без ограничение на местата</translation>
    </message>
    <message>
        <source>Walk-in: %1</source>
        <translation>Дошъл без регистрация: %1</translation>
    </message>
    <message>
        <source>Nobody was added: the workshop had this person already.</source>
        <translation>Никой не беше добавен: този човек вече беше в семинара.</translation>
    </message>
    <message>
        <source>%1: in group %2</source>
        <translation>%1: в група %2</translation>
    </message>
    <message numerus="yes">
        <source>Closed %1, %n no-show(s)</source>
        <translation>
            <numerusform>Приключване на %1, %n неявил се</numerusform>
            <numerusform>Приключване на %1, %n неявили се</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: there was nothing left to close.</source>
        <translation>%1: нямаше нищо за приключване.</translation>
    </message>
    <message>
        <source>The copy has no mark that is not here already.</source>
        <translation>В копието няма отметка, която да не е вече тук.</translation>
    </message>
    <message numerus="yes">
        <source>Took in %n mark(s) of another door</source>
        <translation>
            <numerusform>Внасяне на %n отметка от друг вход</numerusform>
            <numerusform>Внасяне на %n отметки от друг вход</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. A copy of the file before it is %2.</source>
        <translation>%1. Копие на файла отпреди това: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n people were added.</source>
        <translation>
            <numerusform>Добавен е %n човек.</numerusform>
            <numerusform>Добавени са %n души.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: cancelled, so not signed up. Change the status on the People page first.</source>
        <translation>%1: отказал се, затова не е записан. Първо променете статуса на страницата „Хора“.</translation>
    </message>
</context>
<context>
    <name>AttendanceLine</name>
    <message>
        <source>Signs on supplement %1 of the attendance list, line %2.</source>
        <translation>Подписва се в допълнение %1 към присъствения списък, ред %2.</translation>
    </message>
    <message>
        <source>Signs on the attendance list, line %1.</source>
        <translation>Подписва се в присъствения списък, ред %1.</translation>
    </message>
    <message>
        <source>Signs on the attendance list, line %1; it is not printed yet.</source>
        <translation>Подписва се в присъствения списък, ред %1; той още не е отпечатан.</translation>
    </message>
</context>
<context>
    <name>AttendancePlanner</name>
    <message>
        <source>there is no name in it</source>
        <translation>в него няма име</translation>
    </message>
    <message>
        <source>it is no copy of this workshop: no day of it is known here</source>
        <translation>не е копие на този семинар: тук не е познат нито един от дните му</translation>
    </message>
</context>
<context>
    <name>BookingOffers</name>
    <message>
        <source>(no name)</source>
        <translation>(без име)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1; booked all the same</source>
        <translation>%1; записва се въпреки това</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · waits</source>
        <translation>%1 · чака</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 с %2</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <translation>%1 · %2: %3</translation>
    </message>
</context>
<context>
    <name>BookingReasons</name>
    <message>
        <source>between %1 and %2</source>
        <translation>между %1 и %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>от %1 нататък</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>The request does not say whom %1 wants to meet.</source>
        <translation>В заявката не е посочено с кого иска да се срещне %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is too short for a meeting of %n minutes.</source>
        <translation>
            <numerusform>Времето на %1 не стига за среща от %n минута.</numerusform>
            <numerusform>Времето на %1 не стига за среща от %n минути.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asked for a meeting %2: none begins and ends then.</source>
        <translation>%1 иска среща %2: в това време няма час, който да започва и да свършва.</translation>
    </message>
    <message>
        <source>%1 asked for a meeting %2, but cannot come then: %3.</source>
        <translation>%1 иска среща %2, но тогава не може да дойде: %3.</translation>
    </message>
    <message>
        <source>%1 cannot come: %2.</source>
        <translation>%1 не може да дойде: %2.</translation>
    </message>
    <message>
        <source>%1 has no expert yet.</source>
        <translation>В %1 още няма експерт.</translation>
    </message>
    <message>
        <source>Nobody at %1 suits the request.</source>
        <translation>Никой в %1 не отговаря на заявката.</translation>
    </message>
    <message>
        <source>Nobody at %1 knows about %2.</source>
        <translation>Никой в %1 не е запознат с %2.</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n meeting(s) each: %1 has as many.</source>
        <translation>
            <numerusform>Най-много %n среща на човек: %1 вече има толкова.</numerusform>
            <numerusform>Най-много %n срещи на човек: %1 вече има толкова.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No more than %n meeting(s) for one organisation: %1 has as many.</source>
        <translation>
            <numerusform>Най-много %n среща за една организация: %1 вече има толкова.</numerusform>
            <numerusform>Най-много %n срещи за една организация: %1 вече има толкова.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a free place at %1: it has not been booked yet.</source>
        <translation>В %1 има свободно място: още не е записано.</translation>
    </message>
    <message>
        <source>over</source>
        <translation>вече приключили</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>потвърдени</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>закрепени</translation>
    </message>
    <message>
        <source>of a higher priority</source>
        <translation>с по-голяма важност</translation>
    </message>
    <message>
        <source>somebody's first</source>
        <translation>първи за някого</translation>
    </message>
    <message>
        <source>a first-timer's</source>
        <translation>на участник за първи път</translation>
    </message>
    <message>
        <source>asked for earlier</source>
        <translation>заявени по-рано</translation>
    </message>
    <message numerus="yes">
        <source>%n taken</source>
        <translation>
            <numerusform>%n място е заето</numerusform>
            <numerusform>%n места са заети</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken by meetings that are %1</source>
        <translation>
            <numerusform>%n място е заето: с предимство са срещи, които са %1</numerusform>
            <numerusform>%n места са заети: с предимство са срещи, които са %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 или %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 has other meetings when %2 is there</source>
        <translation>%1 има други срещи, когато %2 е на разположение</translation>
    </message>
    <message numerus="yes">
        <source>%1 needs a break after %n meeting(s) in a row</source>
        <translation>
            <numerusform>%1 има нужда от почивка след %n среща</numerusform>
            <numerusform>%1 има нужда от почивка след %n поредни срещи</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is free only while %2 is in another meeting</source>
        <translation>%1 има свободно време само докато %2 е на друга среща</translation>
    </message>
    <message>
        <source>%1 has no free place</source>
        <translation>%1 няма свободно място</translation>
    </message>
    <message>
        <source>%1 have no free place</source>
        <translation>%1 нямат свободно място</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 и %2</translation>
    </message>
    <message>
        <source>%1 when %2 can come</source>
        <translation>%1, когато %2 може да дойде</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 and %2 are never free at the same time.</source>
        <translation>%1 и %2 никога нямат свободно време едновременно.</translation>
    </message>
    <message>
        <source>%2 cannot come when %1 can: %3.</source>
        <translation>%2 не може да дойде, когато %1 може: %3.</translation>
    </message>
    <message numerus="yes">
        <source>All %n tables are taken whenever %1 and %2 are free.</source>
        <translation>
            <numerusform>Винаги когато %1 и %2 имат свободно време, наличната %n маса е заета.</numerusform>
            <numerusform>Винаги когато %1 и %2 имат свободно време, всички %n маси са заети.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has no time left: %n other meeting(s).</source>
        <translation>
            <numerusform>%1 няма повече време: %n друга среща.</numerusform>
            <numerusform>%1 няма повече време: %n други срещи.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whenever %1 is free, %2 is in another meeting.</source>
        <translation>Винаги когато %1 има свободно време, %2 е на друга среща.</translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>no</source>
        <translation>не</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>That is no date. Type 10.12.2021 or 2021-12-10.</source>
        <translation>Това не е дата. Въведете 10.12.2021 или 2021-12-10.</translation>
    </message>
    <message>
        <source>That is none of the choices of this column. Type the beginning of one.</source>
        <translation>В тази колона няма такъв избор. Въведете началото на някоя от възможностите.</translation>
    </message>
    <message>
        <source>Type yes or no.</source>
        <translation>Въведете „да“ или „не“.</translation>
    </message>
    <message>
        <source>There is nothing of that name yet. Type a name that the workshop has.</source>
        <translation>Още няма нищо с това име. Въведете име, което вече е в семинара.</translation>
    </message>
    <message>
        <source>That is no whole number. Type digits only, such as 40.</source>
        <translation>Това не е цяло число. Въведете само цифри, например 40.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>%1, %2 kB</source>
        <translation>%1, %2 kB</translation>
    </message>
    <message>
        <source>That is no whole number from 1 on. Type digits only, such as 15.</source>
        <translation>Това не е цяло число от 1 нагоре. Въведете само цифри, например 15.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>lists the built-in samples</source>
        <translation>изброява вградените образци</translation>
    </message>
    <message>
        <source>makes a new workshop; refuses an existing file</source>
        <translation>създава нов семинар; отказва, ако файлът вече съществува</translation>
    </message>
    <message>
        <source>prints a part of the workshop</source>
        <translation>извежда част от семинара</translation>
    </message>
    <message>
        <source>makes changes given as JSON lines; see convenor apply --help</source>
        <translation>прави промени, зададени като редове JSON; вижте convenor apply --help</translation>
    </message>
    <message>
        <source>takes the last N steps back</source>
        <translation>отменя последните N стъпки</translation>
    </message>
    <message>
        <source>does N undone steps again</source>
        <translation>възстановява N отменени стъпки</translation>
    </message>
    <message>
        <source>checks the file and prints the number of its last step</source>
        <translation>проверява файла и извежда номера на последната стъпка</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n person(s)</source>
        <translation>
            <numerusform>Импортиране на %n човек</numerusform>
            <numerusform>Импортиране на %n души</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>Тук няма опция %1.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 изисква стойност.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Нещо липсва.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>„%1“ е излишна дума.</translation>
    </message>
    <message>
        <source>Convenor plans workshops offline.</source>
        <translation>Convenor планира семинари без връзка с интернет.</translation>
    </message>
    <message>
        <source>opens the window</source>
        <translation>отваря прозореца</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 the workshop has errors or there is nothing to print, 2 wrong usage, 3 file refused, 4 could not write, 5 cancelled.</source>
        <translation>Кодове за изход: 0 – готово, 1 – семинарът има грешки или няма какво да се отпечата, 2 – грешна употреба, 3 – файлът е отказан, 4 – записът е невъзможен, 5 – прекъснато.</translation>
    </message>
    <message>
        <source>%1 Usage: %2</source>
        <translation>%1 Употреба: %2</translation>
    </message>
    <message>
        <source>There is no command “%1”. convenor --help lists them.</source>
        <translation>Няма команда „%1“. Всички команди: convenor --help.</translation>
    </message>
    <message>
        <source>-o FILE is missing.</source>
        <translation>Липсва -o FILE.</translation>
    </message>
    <message>
        <source>There is no language “%1”; there are: %2.</source>
        <translation>Няма език „%1“; има: %2.</translation>
    </message>
    <message>
        <source>There is no display to open the window on. convenor --help lists what works without one.</source>
        <translation>Няма екран, на който да се отвори прозорецът. Какво работи без екран, показва convenor --help.</translation>
    </message>
    <message>
        <source>--start takes a date such as 2026-12-10.</source>
        <translation>--start приема дата, например 2026-12-10.</translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>Нов семинар</translation>
    </message>
    <message>
        <source>Line %1 was refused as a whole; the lines before it stay.</source>
        <translation>Ред %1 беше отказан изцяло; редовете преди него остават.</translation>
    </message>
    <message numerus="yes">
        <source>%n people added.</source>
        <translation>
            <numerusform>Добавен е %n човек.</numerusform>
            <numerusform>Добавени са %n души.</numerusform>
        </translation>
    </message>
    <message>
        <source>N must be a number from 1 on.</source>
        <translation>N трябва да е число, не по-малко от 1.</translation>
    </message>
    <message>
        <source>There is no table “%1”.</source>
        <translation>Няма таблица „%1“.</translation>
    </message>
    <message>
        <source>The output could not be written and is incomplete.</source>
        <translation>Изходните данни не можаха да бъдат записани и са непълни.</translation>
    </message>
    <message>
        <source>writes a paper, or everything into a folder; the format follows the ending of FILE; see convenor export --help</source>
        <translation>записва документ или всичко в папка; форматът следва разширението на FILE; вижте convenor export --help</translation>
    </message>
    <message>
        <source>To be taken down: %1.</source>
        <translation>За сваляне: %1.</translation>
    </message>
    <message>
        <source>"%1" was written, but not recorded as printed.</source>
        <translation>„%1“ беше записан, но не е отбелязан като отпечатан.</translation>
    </message>
    <message>
        <source>--changed keeps the pages that people have, --renumber makes them anew: choose one of them.</source>
        <translation>--changed запазва страниците, които хората имат, а --renumber ги прави наново: изберете едното.</translation>
    </message>
    <message>
        <source>FILE must end in one of these for “%1”: %2.</source>
        <translation>За „%1“ FILE трябва да завършва на едно от следните: %2.</translation>
    </message>
    <message>
        <source>--changed and --record compare pages, so FILE must end in .pdf.</source>
        <translation>--changed и --record сравняват страници, затова FILE трябва да завършва на .pdf.</translation>
    </message>
    <message>
        <source>The folder "%1" could not be made. Choose another one.</source>
        <translation>Папката „%1“ не можа да бъде създадена. Изберете друга.</translation>
    </message>
    <message>
        <source>There was nothing to print in: %1.</source>
        <translation>Нямаше какво да се отпечата в: %1.</translation>
    </message>
    <message>
        <source>only day N, 1 being the first</source>
        <translation>само ден N; първият е 1</translation>
    </message>
    <message>
        <source>only this round of groups: its number, name or id</source>
        <translation>само този кръг от групи: неговият номер, име или идентификатор</translation>
    </message>
    <message>
        <source>only this helpdesk: its number, name or id</source>
        <translation>само тези консултации: техният номер, име или идентификатор</translation>
    </message>
    <message>
        <source>people by country, organisation or category</source>
        <translation>хората по държава, организация или категория</translation>
    </message>
    <message>
        <source>the columns of the list, as convenor show PLAN people --json names them</source>
        <translation>колоните на списъка, както ги назовава convenor show PLAN people --json</translation>
    </message>
    <message>
        <source>4, 8 or 10 badges on a sheet</source>
        <translation>4, 8 или 10 баджа на лист</translation>
    </message>
    <message>
        <source>the first free label of the first sheet, 1 being the first</source>
        <translation>първият свободен етикет на първия лист; първият е 1</translation>
    </message>
    <message>
        <source>a list for each half day</source>
        <translation>по един списък за всеки половин ден</translation>
    </message>
    <message>
        <source>local and international participants on lists of their own</source>
        <translation>местните и чуждестранните участници в отделни списъци</translation>
    </message>
    <message>
        <source>the language, or two side by side, such as bg,en</source>
        <translation>езикът или два успоредно, например bg,en</translation>
    </message>
    <message>
        <source>only pages that are new or say something else than those recorded last (PDF)</source>
        <translation>само страниците, които са нови или с различно съдържание от последно отбелязаните (PDF)</translation>
    </message>
    <message>
        <source>puts everybody in order anew where people keep the page they were printed on</source>
        <translation>подрежда всички наново там, където хората запазват страницата, на която са отпечатани</translation>
    </message>
    <message>
        <source>records the print in the workshop and stamps its pages (PDF)</source>
        <translation>отбелязва отпечатването в семинара и поставя върху страниците номера на версията (PDF)</translation>
    </message>
    <message>
        <source>There is no day “%1”; there are: %2.</source>
        <translation>Няма ден „%1“; има: %2.</translation>
    </message>
    <message>
        <source>The workshop has no days.</source>
        <translation>В семинара няма дни.</translation>
    </message>
    <message>
        <source>There is no person with the id “%1”; convenor show PLAN people --json lists them.</source>
        <translation>Няма човек с идентификатор „%1“; списък извежда convenor show PLAN people --json.</translation>
    </message>
    <message numerus="yes">
        <source>A paper is in one language or in two side by side, not in %n.</source>
        <translation>
            <numerusform>Документът е на един език или на два успоредно, а не на %n.</numerusform>
            <numerusform>Документът е на един език или на два успоредно, а не на %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>People cannot be grouped by “%1”, but by: %2.</source>
        <translation>Хората не могат да се групират по „%1“, а само по: %2.</translation>
    </message>
    <message>
        <source>There is no column “%1”; there are: %2.</source>
        <translation>Няма колона „%1“; има: %2.</translation>
    </message>
    <message>
        <source>“%1” badges on a sheet cannot be; there are: 4, 8, 10.</source>
        <translation>На един лист не може да има „%1“ баджа; възможно е: 4, 8, 10.</translation>
    </message>
    <message>
        <source>A sheet has no label “%1”; there are: 1 to %2.</source>
        <translation>На листа няма етикет „%1“; има: от 1 до %2.</translation>
    </message>
    <message>
        <source>“%1” does not look at %2, but at: %3.</source>
        <translation>„%1“ не използва %2, а само: %3.</translation>
    </message>
    <message>
        <source>Documents and the endings that FILE may have:</source>
        <translation>Документи и възможни разширения на FILE:</translation>
    </message>
    <message>
        <source>all of these, into the folder FILE: as PDF, lists as XLSX too</source>
        <translation>всички тези документи в папката FILE: като PDF, а списъците и като XLSX</translation>
    </message>
    <message>
        <source>Options of every document:</source>
        <translation>Опции за всеки документ:</translation>
    </message>
    <message>
        <source>Options of some; what a document does not look at is refused:</source>
        <translation>Опции за някои документи; опция, която документът не използва, се отказва:</translation>
    </message>
    <message>
        <source>There is no room “%1”; there are: %2.</source>
        <translation>Няма зала „%1“; има: %2.</translation>
    </message>
    <message>
        <source>The workshop has no rooms.</source>
        <translation>В семинара няма зали.</translation>
    </message>
    <message>
        <source>There is no round “%1”; there are: %2.</source>
        <translation>Няма кръг „%1“; има: %2.</translation>
    </message>
    <message>
        <source>The workshop has no rounds of groups.</source>
        <translation>В семинара няма кръгове от групи.</translation>
    </message>
    <message>
        <source>There is no helpdesk “%1”; there are: %2.</source>
        <translation>Няма консултации „%1“; има: %2.</translation>
    </message>
    <message>
        <source>The workshop has no helpdesk.</source>
        <translation>В семинара няма консултации.</translation>
    </message>
    <message>
        <source>only this room: its name or id</source>
        <translation>само тази зала: нейното име или идентификатор</translation>
    </message>
    <message>
        <source>Unchanged since it was last printed: %1.</source>
        <translation>Без промяна от последното отпечатване: %1.</translation>
    </message>
    <message>
        <source>removes people for good, from the history and the backups too; this cannot be undone, --dry-run shows what would go</source>
        <translation>изтрива хора завинаги, също от историята и от резервните копия; това не може да се отмени, --dry-run показва какво би изчезнало</translation>
    </message>
    <message numerus="yes">
        <source>Erased %n people</source>
        <translation>
            <numerusform>Изтрит е %n човек</numerusform>
            <numerusform>Изтрити са %n души</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n ред</numerusform>
            <numerusform>%n реда</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps of the history</source>
        <translation>
            <numerusform>%n стъпка от историята</numerusform>
            <numerusform>%n стъпки от историята</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups beside the file</source>
        <translation>
            <numerusform>%n резервно копие до файла</numerusform>
            <numerusform>%n резервни копия до файла</numerusform>
        </translation>
    </message>
    <message>
        <source>A family name stands alone in %1 %2, %3; it may mean somebody else: look at it.</source>
        <translation>В %1 %2, %3 стои само фамилия; може да се отнася за някой друг: проверете я.</translation>
    </message>
    <message>
        <source>"%1" still holds the people. %2</source>
        <translation>„%1“ още съдържа тези хора. %2</translation>
    </message>
    <message>
        <source>Erasing cannot be undone: names, addresses and all that is personal leave the workshop, its history and its backups beside the file.</source>
        <translation>Изтриването не може да се отмени: имената, адресите и всички лични данни изчезват от семинара, от историята му и от резервните му копия до файла.</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>„%1“ не е сред възможните: %2.</translation>
    </message>
    <message>
        <source>only this person, or these</source>
        <translation>само този човек или тези хора</translation>
    </message>
    <message>
        <source>people in the order of protocol, or by name</source>
        <translation>хората по протоколен ред или по име</translation>
    </message>
    <message>
        <source>family names in capitals: NOVO GUERRERO Antonio</source>
        <translation>фамилиите с главни букви: NOVO GUERRERO Antonio</translation>
    </message>
    <message>
        <source>for whom it is: who refused, or was never asked, is not named to them</source>
        <translation>за кого е документът: който е отказал или не е бил попитан, не се назовава пред тези читатели</translation>
    </message>
    <message>
        <source>a CSV file that starts no formula in a spreadsheet (the usual), or the very texts</source>
        <translation>CSV файл, който не стартира формули в електронна таблица (обичайно), или точните текстове</translation>
    </message>
    <message>
        <source>a spreadsheet for people to fill in, with a row for each --person; it comes back through convenor import</source>
        <translation>електронна таблица, която хората попълват, с ред за всеки --person; връща се чрез convenor import</translation>
    </message>
    <message>
        <source>A questionnaire is in one language.</source>
        <translation>Въпросникът е на един език.</translation>
    </message>
    <message>
        <source>Copy of the workshop before: %1</source>
        <translation>Копие на семинара отпреди това: %1</translation>
    </message>
    <message>
        <source>--delimiter takes one character, or tab.</source>
        <translation>--delimiter приема един знак или tab.</translation>
    </message>
    <message>
        <source>There is no sheet “%1”; the file has: %2.</source>
        <translation>Няма лист „%1“; във файла има: %2.</translation>
    </message>
    <message>
        <source>--map takes FIELD=COLUMN; fields are: %1.</source>
        <translation>--map приема FIELD=COLUMN; полетата са: %1.</translation>
    </message>
    <message>
        <source>There is no column “%1”; write its header, its letter or its number.</source>
        <translation>Няма колона „%1“; напишете заглавието, буквата или номера ѝ.</translation>
    </message>
    <message>
        <source>--on-duplicate takes keep, replace or both.</source>
        <translation>--on-duplicate приема keep, replace или both.</translation>
    </message>
    <message>
        <source>No column of “%1” holds a name or an e-mail address, so nothing was imported. Say which one does, as in --map full_name=A.</source>
        <translation>Никоя колона на „%1“ не съдържа име или имейл адрес, затова нищо не беше импортирано. Посочете коя ги съдържа, например --map full_name=A.</translation>
    </message>
    <message>
        <source>%1, %2: here %3, there %4; theirs is newer.</source>
        <translation>%1, %2: тук – %3, там – %4; по-нова е отметката в копието.</translation>
    </message>
    <message>
        <source>%1, %2: here %3, there %4; ours is newer.</source>
        <translation>%1, %2: тук – %3, там – %4; по-нова е отметката тук.</translation>
    </message>
    <message numerus="yes">
        <source>%n marks taken in.</source>
        <translation>
            <numerusform>Внесена е %n отметка.</numerusform>
            <numerusform>Внесени са %n отметки.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differences.</source>
        <translation>
            <numerusform>%n разлика.</numerusform>
            <numerusform>%n разлики.</numerusform>
        </translation>
    </message>
    <message>
        <source>Took in attendance from a copy</source>
        <translation>Внасяне на присъствие от копие</translation>
    </message>
    <message>
        <source>Person %1 is not in the workshop any more, but in its history.</source>
        <translation>Човек %1 вече не е в семинара, но е в историята му.</translation>
    </message>
    <message>
        <source>%1: removed or merged here; the marks of the copy were not taken.</source>
        <translation>%1: премахнат или слят тук; отметките от копието не бяха взети.</translation>
    </message>
    <message>
        <source>divides people into the groups of all rounds, or of those named; pinned seats stay</source>
        <translation>разпределя хората в групите на всички кръгове или на посочените; закрепените места остават</translation>
    </message>
    <message>
        <source>--seed takes a whole number.</source>
        <translation>--seed приема цяло число.</translation>
    </message>
    <message>
        <source>--round goes with --as preferences only.</source>
        <translation>--round се използва само с --as preferences.</translation>
    </message>
    <message numerus="yes">
        <source>Imported the wishes of %n people</source>
        <translation>
            <numerusform>Импортиране на желанията на %n човек</numerusform>
            <numerusform>Импортиране на желанията на %n души</numerusform>
        </translation>
    </message>
    <message>
        <source>books meetings at all helpdesks, or at those named; pinned and confirmed ones stay</source>
        <translation>записва срещи във всички консултации или в посочените; закрепените и потвърдените остават</translation>
    </message>
    <message numerus="yes">
        <source>%n scans of signed pages stay as they are: remove them on the Outcomes page.</source>
        <translation>
            <numerusform>%n сканирано копие на подписана страница остава без промяна: премахнете го на страницата „Резултати“.</numerusform>
            <numerusform>%n сканирани копия на подписани страници остават без промяна: премахнете ги на страницата „Резултати“.</numerusform>
        </translation>
    </message>
    <message>
        <source>"%1" is there already and is no empty folder; nothing was written. Choose another name.</source>
        <translation>„%1“ вече съществува и не е празна папка; нищо не беше записано. Изберете друго име.</translation>
    </message>
    <message>
        <source>Nobody has a meeting or waits for one, so nothing was written. Book meetings first, or write to everybody by --everybody.</source>
        <translation>Никой няма среща и никой не чака за среща, затова нищо не беше записано. Първо запишете срещи или пишете на всички с --everybody.</translation>
    </message>
    <message>
        <source>No usable e-mail address: %1</source>
        <translation>Няма използваем имейл адрес: %1</translation>
    </message>
    <message>
        <source>a calendar file that invites, from the organiser to each person</source>
        <translation>календарен файл с покани от организатора до всеки човек</translation>
    </message>
    <message>
        <source>a calendar file that takes back meetings and people that were cancelled</source>
        <translation>календарен файл, който оттегля отменените срещи и поканите на отказалите се хора</translation>
    </message>
    <message>
        <source>letters to all who come, not only to those with a meeting</source>
        <translation>писма до всички, които идват, а не само до тези със среща</translation>
    </message>
    <message>
        <source>all that proves the workshop, into the new folder FILE: agenda, lists, register of signed sheets with scans, outcomes, figures, change log, SHA-256 of each</source>
        <translation>всичко, което доказва провеждането на семинара, в новата папка FILE: програма, списъци, регистър на подписаните листове със сканирани копия, резултати, числови данни, дневник на промените, SHA-256 на всеки файл</translation>
    </message>
    <message>
        <source>e-mail drafts into the new folder FILE: to each person their meetings, agenda (PDF) and calendar, in their language</source>
        <translation>чернови на писма в новата папка FILE: до всеки човек с неговите срещи, програма (PDF) и календар, на неговия език</translation>
    </message>
    <message>
        <source>the texts of these letters to copy; "-" prints them</source>
        <translation>текстовете на тези писма за копиране; „-“ ги извежда на екрана</translation>
    </message>
    <message>
        <source>“%1” is of one person: name one behind --person.</source>
        <translation>„%1“ е за един човек: посочете го след --person.</translation>
    </message>
    <message>
        <source>--invitations and --cancellations are two files: choose one of them.</source>
        <translation>--invitations и --cancellations са два отделни файла: изберете един от тях.</translation>
    </message>
    <message>
        <source>A letter is in one language; without --language in that of its reader.</source>
        <translation>Всяко писмо е на един език; без --language е на езика на получателя.</translation>
    </message>
    <message>
        <source>Here “%1”, in the copy “%2”; the text here stays.</source>
        <translation>Тук: „%1“, в копието: „%2“; текстът тук остава.</translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes taken in.</source>
        <translation>
            <numerusform>Внесен е %n резултат.</numerusform>
            <numerusform>Внесени са %n резултата.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes completed.</source>
        <translation>
            <numerusform>Допълнен е %n резултат.</numerusform>
            <numerusform>Допълнени са %n резултата.</numerusform>
        </translation>
    </message>
    <message>
        <source>Took in outcomes from a copy</source>
        <translation>Внасяне на резултати от копие</translation>
    </message>
    <message>
        <source>--helpdesk goes with --as requests only.</source>
        <translation>--helpdesk се използва само с --as requests.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n request(s)</source>
        <translation>
            <numerusform>Импортиране на %n заявка</numerusform>
            <numerusform>Импортиране на %n заявки</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: removed here, so it was not taken in.</source>
        <translation>„%1“: премахнато тук, затова не е внесено.</translation>
    </message>
    <message>
        <source>lists the problems; exit code 1 when one is an error that nobody has accepted</source>
        <translation>изброява проблемите; код за изход 1, когато някой от тях е грешка, която никой не е приел</translation>
    </message>
    <message>
        <source>takes in people, choices of groups or requests for meetings from a table (CSV, XLSX, ODS, vCard), an agenda from a text or a table, or attendance or outcomes from a copy of the workshop</source>
        <translation>внася хора, избор на групи или заявки за срещи от таблица (CSV, XLSX, ODS, vCard), програма от текст или таблица, или присъствие или резултати от копие на семинара</translation>
    </message>
    <message>
        <source>gives out a version of the agenda; --dry-run lists what changed since the last one</source>
        <translation>издава версия на програмата; --dry-run изброява промените след последната версия</translation>
    </message>
    <message>
        <source>--answer takes QUESTION=READING, two numbers that --dry-run prints; “%1” is none.</source>
        <translation>--answer приема QUESTION=READING – две числа, които --dry-run извежда; „%1“ не е такова.</translation>
    </message>
    <message>
        <source>Question %1: %2</source>
        <translation>Въпрос %1: %2</translation>
    </message>
    <message>
        <source>no programme was found in it: no times, days or sessions</source>
        <translation>в него не беше намерена програма: няма часове, дни или сесии</translation>
    </message>
    <message>
        <source>The text contradicts itself, so nothing was imported. Answer each question, as in --answer %1=1.</source>
        <translation>Текстът си противоречи, затова нищо не беше импортирано. Отговорете на всеки въпрос, например --answer %1=1.</translation>
    </message>
    <message>
        <source>Took over a programme</source>
        <translation>Внасяне на програма</translation>
    </message>
    <message>
        <source>--answer goes with --as agenda only.</source>
        <translation>--answer се използва само с --as agenda.</translation>
    </message>
    <message>
        <source>Say what the file holds: --as people, --as agenda, --as preferences, --as requests, --as attendance or --as outcomes.</source>
        <translation>Посочете какво съдържа файлът: --as people, --as agenda, --as preferences, --as requests, --as attendance или --as outcomes.</translation>
    </message>
    <message>
        <source>“%1” cannot be imported; there are people, preferences and requests (from a table), agenda (from a text or a table) and attendance and outcomes (from a copy of the workshop).</source>
        <translation>„%1“ не може да се импортира; възможни са people, preferences и requests (от таблица), agenda (от текст или таблица) и attendance и outcomes (от копие на семинара).</translation>
    </message>
    <message>
        <source>accepted %1 (because: %2)</source>
        <translation>прието: %1 (основание: %2)</translation>
    </message>
    <message>
        <source>%1 (was accepted because: %2; the facts have changed since)</source>
        <translation>%1 (беше прието с основание: %2; оттогава фактите са се променили)</translation>
    </message>
    <message>
        <source>No version has been given out yet.</source>
        <translation>Все още не е издадена никаква версия.</translation>
    </message>
    <message>
        <source>Nothing has changed since %1.</source>
        <translation>Нищо не се е променило след %1.</translation>
    </message>
</context>
<context>
    <name>DayFigures</name>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 ч %2</translation>
    </message>
    <message>
        <source>%1 of %2 in front</source>
        <translation>%1 от %2 пред залата</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>свободни %1 мин</translation>
    </message>
</context>
<context>
    <name>DayGridCarry</name>
    <message>
        <source>%1–%2</source>
        <comment>start and end</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>times and a room</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Division</name>
    <message>
        <source>The workshop has no groups yet: add a round of groups to an agenda item first.</source>
        <translation>В семинара още няма групи: първо добавете кръг от групи към точка от програмата.</translation>
    </message>
    <message>
        <source>That round has no groups yet: add groups to it first.</source>
        <translation>В този кръг още няма групи: първо добавете групи.</translation>
    </message>
    <message>
        <source>Nobody takes part in the groups yet: add people who come on that day first.</source>
        <translation>В групите още не участва никой: първо добавете хора, които идват в този ден.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more of this kind.</source>
        <translation>
            <numerusform>И още %n от този вид.</numerusform>
            <numerusform>И още %n от този вид.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n човек</numerusform>
            <numerusform>%n души</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s)</source>
        <translation>
            <numerusform>още %n място</numerusform>
            <numerusform>още %n места</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 people take part in %2, but its groups have %3 places: give groups %4, or add a group.</source>
        <translation>Участниците в %2 са %1, а местата в групите – %3: дайте на групите %4 или добавете група.</translation>
    </message>
    <message>
        <source>%1 people take part in %2, and its groups need %3 more: remove a group, or let groups be more uneven.</source>
        <translation>Участниците в %2 са %1, а за групите са нужни още %3: премахнете група или позволете по-неравномерни групи.</translation>
    </message>
    <message>
        <source>%1 holds %2 of %3 people: give it %4, or move somebody.</source>
        <translation>Местата в %1 са %3, а участниците – %2: добавете %4 или преместете някого.</translation>
    </message>
    <message>
        <source>%1 has %2 people, and its even share is %3: move %4, or let groups be more uneven.</source>
        <translation>Участниците в %1 са %2, а равномерният дял е %3: преместете %4 или позволете по-неравномерни групи.</translation>
    </message>
    <message>
        <source>%1 has %2 people and is to have at least %3: move %4 there, or let groups be more uneven.</source>
        <translation>Участниците в %1 са %2, а трябва да са поне %3: преместете там %4 или позволете по-неравномерни групи.</translation>
    </message>
    <message>
        <source>%1 has places for %2, but %3 people are pinned there: let %4 go, or give it %5.</source>
        <translation>Местата в %1 са %2, а закрепените там участници – %3: открепете %4 или добавете %5.</translation>
    </message>
    <message>
        <source>%1 is to have %2 people at most, an even share, but %3 are pinned there: let %4 go, or let groups be more uneven.</source>
        <translation>При равномерно разпределяне участниците в %1 трябва да са най-много %2, а закрепените там са %3: открепете %4 или позволете по-неравномерни групи.</translation>
    </message>
    <message>
        <source>In %1 the groups that %2 understand have too few places: add a language to a group, or give these groups more places.</source>
        <translation>В %1 групите с език, разбираем за %2, имат твърде малко места: добавете език към някоя група или дайте повече места на тези групи.</translation>
    </message>
    <message>
        <source>In %1 the groups that %2 understand, like %3, have too few places: add a language to a group, or give these groups more places.</source>
        <translation>В %1 групите с език, разбираем за %2, например %3, имат твърде малко места: добавете език към някоя група или дайте повече места на тези групи.</translation>
    </message>
    <message>
        <source>%1 (%2) understands no group of %3: add a language to a group, or to the person.</source>
        <translation>%1 (%2) не разбира езика на никоя група в %3: добавете език към някоя група или към човека.</translation>
    </message>
    <message>
        <source>%1 (%2) does not understand %3 (%4): choose another group, or add a language.</source>
        <translation>%1 (%2) не разбира езика на %3 (%4): изберете друга група или добавете език.</translation>
    </message>
    <message>
        <source>%1 is pinned to %2 and does not sit there: let the person go, or move the person back.</source>
        <translation>Мястото на %1 е закрепено в %2, но човекът не е там: открепете го или го върнете обратно.</translation>
    </message>
    <message>
        <source>%1 sits at the topic of %2 in another round too: choose another group in %3.</source>
        <translation>%1 е при темата на %2 и в друг кръг: изберете друга група в %3.</translation>
    </message>
    <message>
        <source>%1 takes part in more rounds than there are topics left: let a pinned seat go, or add a topic.</source>
        <translation>%1 участва в повече кръгове, отколкото теми остават: открепете някое място или добавете тема.</translation>
    </message>
    <message>
        <source>%1 has no seat in %2: choose a group.</source>
        <translation>%1 няма място в %2: изберете група.</translation>
    </message>
    <message>
        <source>%1 and %2 are to be apart, and sit together in %3: move or unpin one of them.</source>
        <translation>%1 и %2 трябва да са разделени, а са заедно в %3: преместете или открепете единия от двамата.</translation>
    </message>
    <message>
        <source>%1 and %2 are to be together, and sit apart in %3: move or unpin one of them.</source>
        <translation>%1 и %2 трябва да са заедно, а са разделени в %3: преместете или открепете единия от двамата.</translation>
    </message>
    <message>
        <source>%1 and %2 are to be together and apart at once, directly or through others: take one of these rules back.</source>
        <translation>%1 и %2 трябва да са едновременно заедно и разделени, пряко или чрез други хора: премахнете едно от тези правила.</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>по %1</translation>
    </message>
    <message>
        <source>of %1 or %2</source>
        <translation>по %1 или %2</translation>
    </message>
    <message>
        <source>of %1 to %2</source>
        <translation>от %1 до %2 души</translation>
    </message>
    <message>
        <source>proven best</source>
        <translation>доказано най-доброто</translation>
    </message>
    <message>
        <source>whether it can be better is not known</source>
        <translation>не е известно дали може по-добре</translation>
    </message>
    <message>
        <source>at most %1 % better is possible</source>
        <translation>възможно е подобрение с най-много %1 %</translation>
    </message>
    <message>
        <source>nobody meets again</source>
        <translation>никой не се среща отново</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) meet again (least possible %1)</source>
        <translation>
            <numerusform>%n двойка се среща отново (най-малкото възможно е %1)</numerusform>
            <numerusform>%n двойки се срещат отново (най-малкото възможно е %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n група</numerusform>
            <numerusform>%n групи</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rounds</source>
        <translation>
            <numerusform>%n кръг</numerusform>
            <numerusform>%n кръга</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 %3, %4</source>
        <translation>%1 в %2 %3, %4</translation>
    </message>
    <message>
        <source>%1 in %2 %3</source>
        <translation>%1 в %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) broken</source>
        <translation>
            <numerusform>%n нарушено правило</numerusform>
            <numerusform>%n нарушени правила</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 got their first wish, %3 none of theirs</source>
        <translation>%1 от %2 с изпълнено първо желание, %3 без нито едно изпълнено желание</translation>
    </message>
    <message>
        <source>no group has more than its share</source>
        <translation>никоя група няма повече от своя дял</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) beyond a group's share</source>
        <translation>
            <numerusform>%n място над дела на групата</numerusform>
            <numerusform>%n места над дела на групите</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) meet again</source>
        <translation>
            <numerusform>%n двойка се среща отново</numerusform>
            <numerusform>%n двойки се срещат отново</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 are at the same time, and %n people would sit in both: sign people up for one of them first.</source>
        <translation>
            <numerusform>%1 и %2 са по едно и също време и %n човек би бил и в двата кръга: първо запишете хората за единия.</numerusform>
            <numerusform>%1 и %2 са по едно и също време и %n души биха били и в двата кръга: първо запишете хората за единия.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 people, %2 rounds and %3 groups are too many to be divided: it can be %4 people, %5 rounds and %6 groups at most.</source>
        <translation>%1 души, %2 кръга и %3 групи са твърде много за разпределяне: възможни са най-много %4 души, %5 кръга и %6 групи.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody comes to a topic twice, so %n seat(s) in %1 and the rounds with the same topics cannot be filled: add a topic, or give groups more places.</source>
        <translation>
            <numerusform>Никой не идва два пъти при една тема, затова %n място в %1 и кръговете със същите теми не може да се запълни: добавете тема или дайте на групите повече места.</numerusform>
            <numerusform>Никой не идва два пъти при една тема, затова %n места в %1 и кръговете със същите теми не могат да се запълнят: добавете тема или дайте на групите повече места.</numerusform>
        </translation>
    </message>
    <message>
        <source>A rule of the groups cannot be kept: let a pinned seat go, or take a rule about two people back.</source>
        <translation>Едно правило за групите не може да се спази: освободете закрепено място или оттеглете правило за двама души.</translation>
    </message>
    <message numerus="yes">
        <source>%n people who do not take part left their seats.</source>
        <translation>
            <numerusform>%n човек, който не участва, освободи мястото си.</numerusform>
            <numerusform>%n души, които не участват, освободиха местата си.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>There is no file "%1". Check the name and the folder.</source>
        <translation>Няма файл „%1“. Проверете името и папката.</translation>
    </message>
    <message>
        <source>A file "%1" exists already, and it was left as it is. Choose another name.</source>
        <translation>Файлът „%1“ вече съществува и не беше променен. Изберете друго име.</translation>
    </message>
    <message>
        <source>"%1" is not a file but a folder or a device. Choose a file.</source>
        <translation>„%1“ не е файл, а папка или устройство. Изберете файл.</translation>
    </message>
    <message>
        <source>"%1" could not be read%2. Check that you may open it.</source>
        <translation>„%1“ не можа да бъде прочетен%2. Проверете дали имате право да го отваряте.</translation>
    </message>
    <message>
        <source>"%1" is too big to be a workshop of Convenor. Choose another file.</source>
        <translation>„%1“ е твърде голям, за да е семинар на Convenor. Изберете друг файл.</translation>
    </message>
    <message>
        <source>"%1" was not made by Convenor, so it was not opened. Choose a file that ends in .workshop.</source>
        <translation>„%1“ не е създаден от Convenor, затова не беше отворен. Изберете файл, който завършва на .workshop.</translation>
    </message>
    <message>
        <source>"%1" was made by a newer version of Convenor, so it was not opened and not changed. Update Convenor to open it.</source>
        <translation>„%1“ е създаден от по-нова версия на Convenor, затова не беше отворен и не беше променен. Обновете Convenor, за да го отворите.</translation>
    </message>
    <message>
        <source>"%1" is open in another window. Close it there, or open it for reading only.</source>
        <translation>„%1“ е отворен в друг прозорец. Затворете го там или го отворете само за четене.</translation>
    </message>
    <message>
        <source>"%1" is open elsewhere: %2. Close it there, or open it for reading only.</source>
        <translation>„%1“ е отворен другаде: %2. Затворете го там или го отворете само за четене.</translation>
    </message>
    <message>
        <source>"%1" could not be written%2. Nothing was changed; choose another folder, or check that you may write there.</source>
        <translation>„%1“ не можа да бъде записан%2. Нищо не е променено; изберете друга папка или проверете дали имате право да записвате там.</translation>
    </message>
    <message>
        <source>The disk is full, so "%1" was not written. Nothing was changed; make room and try again.</source>
        <translation>Дискът е пълен, затова „%1“ не беше записан. Нищо не е променено; освободете място и опитайте отново.</translation>
    </message>
    <message>
        <source>Convenor cannot store workshops with this installation of Qt and SQLite%1. Install the packages that belong together.</source>
        <translation>Convenor не може да съхранява семинари с тази инсталация на Qt и SQLite%1. Инсталирайте пакети, които си съответстват.</translation>
    </message>
    <message>
        <source>Another program wrote to the workshop meanwhile, so your last change was not made. The file was read again; do the change once more.</source>
        <translation>Междувременно друга програма е записала в семинара, затова последната Ви промяна не беше направена. Файлът беше прочетен отново; направете промяната още веднъж.</translation>
    </message>
    <message>
        <source>The workshop is open for reading only, so nothing was changed. Save a copy to change that one.</source>
        <translation>Семинарът е отворен само за четене, затова нищо не е променено. Запазете копие и променяйте него.</translation>
    </message>
    <message>
        <source>There is no table "%1". See convenor apply --help for the tables.</source>
        <translation>Няма таблица „%1“. Таблиците са описани в convenor apply --help.</translation>
    </message>
    <message>
        <source>"%1" has no field "%2". See convenor apply --help for the fields.</source>
        <translation>„%1“ няма поле „%2“. Полетата са описани в convenor apply --help.</translation>
    </message>
    <message>
        <source>"%2" does not fit into %1. Nothing was changed; write another value.</source>
        <translation>„%2“ не е подходяща стойност за %1. Нищо не е променено; въведете друга стойност.</translation>
    </message>
    <message>
        <source>There is no row %2 in %1; it may have been removed meanwhile. Nothing was changed.</source>
        <translation>Няма ред %2 в %1; може да е бил премахнат междувременно. Нищо не е променено.</translation>
    </message>
    <message>
        <source>Row %2 of %1 exists already. Nothing was changed; use another id, or none.</source>
        <translation>Ред %2 в %1 вече съществува. Нищо не е променено; използвайте друг идентификатор или никакъв.</translation>
    </message>
    <message>
        <source>%1 names the row %2, which does not exist. Nothing was changed; add that row first.</source>
        <translation>%1 посочва реда %2, който не съществува. Нищо не е променено; първо добавете този ред.</translation>
    </message>
    <message>
        <source>Row %2 of %1 is still in use, so it was not removed. Remove what uses it first.</source>
        <translation>Ред %2 в %1 още се използва, затова не беше премахнат. Първо премахнете това, което го използва.</translation>
    </message>
    <message>
        <source>%1 would have two meetings at once (%2). Nothing was changed; choose another time.</source>
        <translation>%1 би имал две срещи едновременно (%2). Нищо не е променено; изберете друг час.</translation>
    </message>
    <message>
        <source>This stands in %1 already%2. Nothing was changed.</source>
        <translation>Това вече го има в %1%2. Нищо не е променено.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Няма какво да се отмени.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Няма какво да се възстанови.</translation>
    </message>
    <message>
        <source>%1 could not be read%2. Correct it and try again.</source>
        <translation>%1 не можа да бъде прочетен%2. Поправете го и опитайте отново.</translation>
    </message>
    <message>
        <source>There is nothing to print in "%1" yet, so no file was written.</source>
        <translation>В „%1“ още няма какво да се отпечата, затова не беше записан файл.</translation>
    </message>
    <message>
        <source>There is no document "%1". See convenor export --help for the documents.</source>
        <translation>Няма документ „%1“. Документите са описани в convenor export --help.</translation>
    </message>
    <message>
        <source>There is no sample "%1". See convenor samples for their names.</source>
        <translation>Няма образец „%1“. Имената на образците показва convenor samples.</translation>
    </message>
    <message>
        <source>There is no time zone "%1". Write it like Europe/Brussels.</source>
        <translation>Няма часова зона „%1“. Напишете я така: Europe/Brussels.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Прекъснато; нищо не е променено.</translation>
    </message>
    <message>
        <source>"%1" is damaged%2, so it is left as it is. Open a copy of it that you saved before.</source>
        <translation>„%1“ е повреден%2, затова е оставен така, както е. Отворете негово копие, което сте запазили преди.</translation>
    </message>
    <message>
        <source>"%1" holds something that Convenor did not make%2, so it was not opened. Open a copy of it that you saved before.</source>
        <translation>„%1“ съдържа нещо, което не е създадено от Convenor%2, затова не беше отворен. Отворете негово копие, което сте запазили преди.</translation>
    </message>
    <message>
        <source>What was printed is recorded by printing and by export --record, not as a step. Nothing was changed.</source>
        <translation>Отпечатаното се отбелязва при отпечатване и с export --record, а не като стъпка. Нищо не е променено.</translation>
    </message>
    <message>
        <source>A large step is being written, so nothing else can be changed now. Wait until it is done, or cancel it.</source>
        <translation>Записва се голяма стъпка, затова сега нищо друго не може да се промени. Изчакайте да завърши или я прекъснете.</translation>
    </message>
</context>
<context>
    <name>EvidencePack</name>
    <message>
        <source>Evidence %1 %2</source>
        <translation>Доказателства %1 %2</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Workshops (*.workshop)</source>
        <translation>Семинари (*.workshop)</translation>
    </message>
    <message>
        <source>Made %1. Everything you type is saved there at once.</source>
        <translation>Създаден е файлът %1. Всичко, което въвеждате, веднага се записва в него.</translation>
    </message>
    <message>
        <source>New workshop: where is it to be saved?</source>
        <translation>Нов семинар: къде да бъде записан?</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Семинар</translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>Нов семинар</translation>
    </message>
    <message>
        <source>New workshop from a sample: where is it to be saved?</source>
        <translation>Нов семинар по образец: къде да бъде записан?</translation>
    </message>
    <message>
        <source>New workshop from the sample %1</source>
        <translation>Нов семинар по образеца %1</translation>
    </message>
    <message>
        <source>Open a workshop</source>
        <translation>Отваряне на семинар</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Всички файлове (*)</translation>
    </message>
    <message>
        <source>%1 is open already.</source>
        <translation>Файлът %1 вече е отворен.</translation>
    </message>
    <message>
        <source>Opened %1 for reading only.</source>
        <translation>Файлът %1 е отворен само за четене.</translation>
    </message>
    <message>
        <source>Opened %1.</source>
        <translation>Файлът %1 е отворен.</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 копие</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Запазване на копие</translation>
    </message>
    <message>
        <source>Saved a copy as %1. You go on in %2.</source>
        <translation>Копието е запазено като %1. Продължавате да работите във файла %2.</translation>
    </message>
    <message>
        <source>New workshop from one of yours: which?</source>
        <translation>Нов семинар по някой от Вашите: кой?</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 нов</translation>
    </message>
    <message>
        <source>New workshop from %1</source>
        <translation>Нов семинар по %1</translation>
    </message>
</context>
<context>
    <name>FlowEdits</name>
    <message>
        <source>a day without a date</source>
        <translation>ден без дата</translation>
    </message>
    <message>
        <source>The day now ends %1</source>
        <translation>Денят вече свършва в %1</translation>
    </message>
    <message>
        <source>%1 now ends %2</source>
        <translation>%1 вече свършва в %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n minute(s) over</source>
        <translation>
            <numerusform>%1, надхвърля с %n минута</numerusform>
            <numerusform>%1, надхвърля с %n минути</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n точка</numerusform>
            <numerusform>%n точки</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing begins at or after %1, so nothing was moved.</source>
        <translation>Нищо не започва в %1 или след това, затова нищо не беше преместено.</translation>
    </message>
    <message>
        <source>Nothing after %1 can begin earlier: no minutes are free in front of it. Make something before it shorter.</source>
        <translation>Нищо след %1 не може да започне по-рано: няма свободни минути преди него. Скъсете нещо преди него.</translation>
    </message>
    <message numerus="yes">
        <source>What comes after %1 can begin at most %n minute(s) earlier.</source>
        <translation>
            <numerusform>Това, което е след %1, може да започне най-много %n минута по-рано.</numerusform>
            <numerusform>Това, което е след %1, може да започне най-много %n минути по-рано.</numerusform>
        </translation>
    </message>
    <message>
        <source>So late nothing can begin: the latest time of a day is 47:59.</source>
        <translation>Толкова късно нищо не може да започне: най-късният час на деня е 47:59.</translation>
    </message>
    <message>
        <source>Moved everything from %1 on %2 later</source>
        <translation>Изместване на всичко от %1 нататък с %2 по-късно</translation>
    </message>
    <message>
        <source>Moved everything from %1 on %2 earlier</source>
        <translation>Изместване на всичко от %1 нататък с %2 по-рано</translation>
    </message>
    <message>
        <source>Split %1: the second part begins %2</source>
        <translation>Разделяне на %1: втората част започва в %2</translation>
    </message>
    <message numerus="yes">
        <source>Joined %n item(s)</source>
        <translation>
            <numerusform>Сливане на %n точка</numerusform>
            <numerusform>Сливане на %n точки</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <translation>Преместване на %1 за %2</translation>
    </message>
    <message>
        <source>Moved %1</source>
        <translation>Преместване на %1</translation>
    </message>
    <message>
        <source>Copied %1 to %2</source>
        <translation>Копиране на %1 за %2</translation>
    </message>
    <message>
        <source>Duplicated %1</source>
        <translation>Дублиране на %1</translation>
    </message>
    <message>
        <source>Moved %1 within the parking list</source>
        <translation>Преместване на %1 в рамките на списъка за по-късно</translation>
    </message>
    <message>
        <source>Moved %1 to the parking list</source>
        <translation>Преместване на %1 в списъка за по-късно</translation>
    </message>
    <message>
        <source>Added %1 to the parking list</source>
        <translation>Добавяне на %1 в списъка за по-късно</translation>
    </message>
    <message numerus="yes">
        <source>Added %n item(s) to the parking list</source>
        <translation>
            <numerusform>Добавяне на %n точка в списъка за по-късно</numerusform>
            <numerusform>Добавяне на %n точки в списъка за по-късно</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridBusy</name>
    <message>
        <source>%1 is not available from %2 on</source>
        <translation>%1 не е на разположение от %2 нататък</translation>
    </message>
    <message>
        <source>%1 is not available until %2</source>
        <translation>%1 не е на разположение до %2</translation>
    </message>
    <message>
        <source>%1 has “%2” until %3</source>
        <translation>%1 има „%2“ до %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>още %n</numerusform>
            <numerusform>още %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridEdits</name>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a time and a room</comment>
        <translation>%1 в %2</translation>
    </message>
    <message>
        <source>%1 now %2 to %3</source>
        <translation>%1 вече е от %2 до %3</translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <translation>Преместване на %1 за %2</translation>
    </message>
    <message>
        <source>Nothing can be put there: a day has times from 0:00 to 47:59.</source>
        <translation>Там не може да се постави нищо: денят има часове от 0:00 до 47:59.</translation>
    </message>
    <message>
        <source>Added %1 at %2</source>
        <translation>Добавяне на %1 за %2</translation>
    </message>
</context>
<context>
    <name>GridPlanner</name>
    <message>
        <source>That item is not on the agenda any more.</source>
        <translation>Тази точка вече не е в програмата.</translation>
    </message>
    <message>
        <source>The workshop has no such day. Choose one of its days.</source>
        <translation>В семинара няма такъв ден. Изберете някой от дните му.</translation>
    </message>
    <message>
        <source>It is as long as what stands in it. Change the length of that instead.</source>
        <translation>Тя трае толкова, колкото точките в нея. Вместо това променете тяхната продължителност.</translation>
    </message>
    <message>
        <source>It must be at least one minute long.</source>
        <translation>Тя трябва да трае поне една минута.</translation>
    </message>
    <message>
        <source>It would begin before midnight. Choose the day before instead.</source>
        <translation>Тя би започнала преди полунощ. Вместо това изберете предишния ден.</translation>
    </message>
    <message>
        <source>It would end after 47:59. Choose the next day instead.</source>
        <translation>Тя би свършила след 47:59. Вместо това изберете следващия ден.</translation>
    </message>
</context>
<context>
    <name>GroupEdits</name>
    <message>
        <source>Say how many groups there are to be, or write a topic on each line.</source>
        <translation>Посочете колко групи да има или напишете по една тема на ред.</translation>
    </message>
    <message numerus="yes">
        <source>Made %n group(s) for %1</source>
        <translation>
            <numerusform>Създаване на %n група за %1</numerusform>
            <numerusform>Създаване на %n групи за %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Removed the round %1</source>
        <translation>Премахване на кръга %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, with %n seat(s).</source>
        <translation>
            <numerusform>%1 заедно с %n място.</numerusform>
            <numerusform>%1 заедно с %n места.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added a group to %1</source>
        <translation>Добавяне на група към %1</translation>
    </message>
    <message>
        <source>Added the group %1 to %2</source>
        <translation>Добавяне на групата %1 към %2</translation>
    </message>
    <message>
        <source>Removed the group %1</source>
        <translation>Премахване на групата %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n people have no seat now.</source>
        <translation>
            <numerusform>%1: %n човек вече няма място.</numerusform>
            <numerusform>%1: %n души вече нямат място.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stays as it is.</source>
        <translation>%1 остава без промяна.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>Spread %1 over %n room(s)</source>
        <translation>
            <numerusform>Разполагане на %1 в %n зала</numerusform>
            <numerusform>Разполагане на %1 в %n зали</numerusform>
        </translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Маса %1</translation>
    </message>
    <message>
        <source>The groups of %1 are in these rooms already.</source>
        <translation>Групите на %1 вече са в тези зали.</translation>
    </message>
    <message>
        <source>No moderator for %1</source>
        <translation>%1 без модератор</translation>
    </message>
    <message>
        <source>No rapporteur for %1</source>
        <translation>%1 без докладчик</translation>
    </message>
    <message>
        <source>%1 moderates %2</source>
        <translation>%1 е модератор на %2</translation>
    </message>
    <message>
        <source>%1 is rapporteur of %2</source>
        <translation>%1 е докладчик на %2</translation>
    </message>
    <message>
        <source>%1 already.</source>
        <translation>Вече е отбелязано: %1.</translation>
    </message>
    <message>
        <source>%1 sits in %2 already.</source>
        <translation>%1 вече е в %2.</translation>
    </message>
    <message>
        <source>All of them sit in %1 already.</source>
        <translation>Всички те вече са в %1.</translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <translation>Преместване на %1 в %2</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>%1: no seat to give up.</source>
        <translation>%1: няма място за освобождаване.</translation>
    </message>
    <message>
        <source>%1: seat given up</source>
        <translation>%1: мястото е освободено</translation>
    </message>
    <message>
        <source>%1 and %2 sit in one group: there is nothing to swap.</source>
        <translation>%1 и %2 са в една група: няма какво да се разменя.</translation>
    </message>
    <message>
        <source>Swapped %1 and %2</source>
        <translation>Размяна на %1 и %2</translation>
    </message>
    <message>
        <source>%1: no seat to pin.</source>
        <translation>%1: няма място за закрепване.</translation>
    </message>
    <message>
        <source>Let %1 go</source>
        <translation>Открепване на %1</translation>
    </message>
    <message>
        <source>Pinned %1</source>
        <translation>Закрепване на %1</translation>
    </message>
    <message>
        <source>%1: a new division may move them.</source>
        <translation>%1: при ново разпределяне е възможно преместване.</translation>
    </message>
    <message>
        <source>%1: a new division leaves them where they are.</source>
        <translation>%1: при ново разпределяне мястото не се променя.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 и %2</translation>
    </message>
    <message>
        <source>A rule is about two people: choose somebody else.</source>
        <translation>Правилото е за двама души: изберете някой друг.</translation>
    </message>
    <message>
        <source>%1: no rule</source>
        <translation>%1: няма правило</translation>
    </message>
    <message>
        <source>%1: together</source>
        <translation>%1: заедно</translation>
    </message>
    <message>
        <source>%1: apart</source>
        <translation>%1: разделени</translation>
    </message>
    <message>
        <source>%1, as before.</source>
        <translation>%1, както досега.</translation>
    </message>
    <message>
        <source>%1: no wishes</source>
        <translation>%1: няма желания</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n wish(es)</source>
        <translation>
            <numerusform>%1: %n желание</numerusform>
            <numerusform>%1: %n желания</numerusform>
        </translation>
    </message>
    <message>
        <source>The workshop was changed while people were being divided, so nothing was taken over. Divide once more.</source>
        <translation>Семинарът беше променен по време на разпределянето, затова нищо не беше приложено. Разпределете още веднъж.</translation>
    </message>
    <message>
        <source>Every seat stays as it is: %1</source>
        <translation>Всички места остават без промяна: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rounds</source>
        <translation>
            <numerusform>%n кръг</numerusform>
            <numerusform>%n кръга</numerusform>
        </translation>
    </message>
    <message>
        <source>Divided %1</source>
        <translation>Разпределяне в %1</translation>
    </message>
    <message>
        <source>Seated those without a group in %1</source>
        <translation>Настаняване на хората без група в %1</translation>
    </message>
    <message>
        <source>Balanced %1</source>
        <translation>Изравняване на групите в %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n people moved: %2</source>
        <translation>
            <numerusform>%1, преместен е %n човек: %2</numerusform>
            <numerusform>%1, преместени са %n души: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The workshop was changed since the repair was worked out, so nothing was taken over. Ask once more.</source>
        <translation>Семинарът беше променен, след като поправката беше изчислена, затова нищо не беше приложено. Поискайте я още веднъж.</translation>
    </message>
    <message>
        <source>Repaired groups, nobody moved</source>
        <translation>Поправяне на групите без преместени хора</translation>
    </message>
    <message numerus="yes">
        <source>Repaired groups, %n people moved</source>
        <translation>
            <numerusform>Поправяне на групите, преместен е %n човек</numerusform>
            <numerusform>Поправяне на групите, преместени са %n души</numerusform>
        </translation>
    </message>
    <message>
        <source>Every seat stays as it is.</source>
        <translation>Всички места остават без промяна.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n човек</numerusform>
            <numerusform>%n души</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 от %2</translation>
    </message>
    <message>
        <source>%1 now holds %2 of %3 people.</source>
        <translation>Местата в %1 са %3, а участниците вече са %2.</translation>
    </message>
    <message>
        <source>%1 does not speak the language of %2.</source>
        <translation>%1 не говори езика на %2.</translation>
    </message>
    <message>
        <source>%1 and %2 are to be apart and sit together now.</source>
        <translation>%1 и %2 трябва да са разделени, а сега са заедно.</translation>
    </message>
    <message>
        <source>%1 and %2 are to be together and sit apart now.</source>
        <translation>%1 и %2 трябва да са заедно, а сега са разделени.</translation>
    </message>
    <message>
        <source>%1 has no topic</source>
        <translation>%1 е без тема</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 вече е с тема %2</translation>
    </message>
    <message>
        <source>%1 has no room</source>
        <translation>%1 е без зала</translation>
    </message>
    <message>
        <source>%1 is in %2</source>
        <translation>%1 е в %2</translation>
    </message>
    <message>
        <source>%1 has no place</source>
        <translation>%1 е без определено място</translation>
    </message>
    <message>
        <source>%1 is at %2</source>
        <translation>Мястото на %1 е %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n place(s)</source>
        <translation>
            <numerusform>%1 има %n място</numerusform>
            <numerusform>%1 има %n места</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds any number of people</source>
        <translation>%1 приема неограничен брой хора</translation>
    </message>
    <message>
        <source>%1 is in any language</source>
        <translation>%1 може да е на всеки език</translation>
    </message>
    <message>
        <source>%1 is held in: %2</source>
        <translation>%1 се провежда на: %2</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Промяна на %1</translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <translation>%1 вече се казва %2</translation>
    </message>
    <message>
        <source>%1: groups of one size</source>
        <translation>%1: групи с еднаква големина</translation>
    </message>
    <message numerus="yes">
        <source>%1: groups may differ by %n from an equal share</source>
        <translation>
            <numerusform>%1: групите може да се различават с %n човек от равния дял</numerusform>
            <numerusform>%1: групите може да се различават с %n души от равния дял</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: changed by what groups are even</source>
        <translation>%1: променено е по какво групите са равномерни</translation>
    </message>
    <message>
        <source>%1 and %2 have no seat: there is nothing to swap.</source>
        <translation>%1 и %2 нямат места: няма какво да се размени.</translation>
    </message>
    <message>
        <source>%1: whoever leads a group stays in it without a pin.</source>
        <translation>%1: който води група, остава в нея и без закрепване.</translation>
    </message>
    <message>
        <source>They are not apart any more.</source>
        <translation>Те вече не са разделени.</translation>
    </message>
    <message>
        <source>They are not together any more.</source>
        <translation>Те вече не са заедно.</translation>
    </message>
</context>
<context>
    <name>GroupListModel</name>
    <message>
        <source>1st</source>
        <translation>1-во</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>2-ро</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation>3-то</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нито един</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>%1-то</translation>
    </message>
    <message>
        <source>does not take part any more</source>
        <translation>вече не участва</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>модератор</translation>
    </message>
    <message>
        <source>rapporteur</source>
        <translation>докладчик</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>закрепено място</translation>
    </message>
    <message numerus="yes">
        <source>meets %n people of the group again</source>
        <translation>
            <numerusform>среща отново %n човек от групата</numerusform>
            <numerusform>среща отново %n души от групата</numerusform>
        </translation>
    </message>
    <message>
        <source>none of the wishes</source>
        <translation>нито едно от желанията</translation>
    </message>
    <message>
        <source>%1 wish</source>
        <translation>%1 желание</translation>
    </message>
</context>
<context>
    <name>JoinPlanner</name>
    <message>
        <source>A session with items in it and an item without cannot be joined. Move the item into the session.</source>
        <translation>Сесия с точки в нея и точка без такива не могат да се слеят. Преместете точката в сесията.</translation>
    </message>
    <message>
        <source>Parallel sessions cannot be joined with what stands beside them.</source>
        <translation>Паралелните сесии не могат да се слеят с това, което е до тях.</translation>
    </message>
    <message>
        <source>One of them is for the organisers only: joined, everybody would read it.</source>
        <translation>Една от тях е само за организаторите: след сливането биха я прочели всички.</translation>
    </message>
    <message>
        <source>They are not closed for the same organisations.</source>
        <translation>Те не са закрити за едни и същи организации.</translation>
    </message>
    <message>
        <source>Choose two or more items of one day to join.</source>
        <translation>Изберете две или повече точки от един ден, за да ги слеете.</translation>
    </message>
    <message>
        <source>Only items directly one after another can be joined.</source>
        <translation>Могат да се слеят само точки, които са непосредствено една след друга.</translation>
    </message>
    <message>
        <source>Sessions that run at the same time cannot be joined.</source>
        <translation>Сесии, които се провеждат по едно и също време, не могат да се слеят.</translation>
    </message>
    <message>
        <source>More than one of them has groups. Remove the groups of all but one first.</source>
        <translation>Повече от една от тях има групи. Първо премахнете групите на всички освен на една.</translation>
    </message>
    <message>
        <source>More than one of them has a helpdesk. Remove the helpdesks of all but one first.</source>
        <translation>Повече от една от тях има консултации. Първо премахнете консултациите на всички освен на една.</translation>
    </message>
    <message>
        <source>The meetings of %1 would begin earlier. Only the first of the items may have a helpdesk.</source>
        <translation>Срещите на %1 биха започнали по-рано. Само първата от точките може да има консултации.</translation>
    </message>
    <message>
        <source>They are of different kinds, and %1 has groups or meetings. Give them the same kind first.</source>
        <translation>Те са от различен вид, а %1 има групи или срещи. Първо им дайте един и същ вид.</translation>
    </message>
</context>
<context>
    <name>LogoPicture</name>
    <message>
        <source>it is larger than 32 MB</source>
        <translation>по-голям е от 32 MB</translation>
    </message>
    <message>
        <source>it is no picture in PNG or JPEG</source>
        <translation>не е изображение в PNG или JPEG</translation>
    </message>
    <message>
        <source>its picture is damaged or far too large</source>
        <translation>изображението в него е повредено или твърде голямо</translation>
    </message>
    <message>
        <source>its picture is damaged</source>
        <translation>изображението в него е повредено</translation>
    </message>
</context>
<context>
    <name>MeetingBooker</name>
    <message>
        <source>The workshop has no helpdesk yet: make one from an item of the agenda first.</source>
        <translation>В семинара още няма консултации: първо ги създайте от точка от програмата.</translation>
    </message>
    <message>
        <source>%1 has %2 times for meetings, and %3 are the most that can be filled at once: let meetings take longer, or make two helpdesks of it.</source>
        <translation>В %1 часовете за срещи са %2, а наведнъж могат да се запълнят най-много %3: направете срещите по-дълги или разделете консултациите на две.</translation>
    </message>
    <message>
        <source>Nobody asks for a meeting yet.</source>
        <translation>Още никой не е заявил среща.</translation>
    </message>
    <message numerus="yes">
        <source>All %n requests are booked.</source>
        <translation>
            <numerusform>Единствената заявка (%n) е записана.</numerusform>
            <numerusform>Всички %n заявки са записани.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n requests are booked</source>
        <translation>
            <numerusform>Записани са %1 от %n заявка</numerusform>
            <numerusform>Записани са %1 от %n заявки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait</source>
        <translation>
            <numerusform>%n чака</numerusform>
            <numerusform>%n чакат</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, which is proven best; %2.</source>
        <translation>%1 и е доказано, че по-добре не може; %2.</translation>
    </message>
    <message>
        <source>%1, at most %2 % below the best possible; %3.</source>
        <translation>%1, най-много с %2 % под най-доброто възможно; %3.</translation>
    </message>
</context>
<context>
    <name>MeetingEdits</name>
    <message>
        <source>“%1” is not one name: type somebody as “Anna Bell (Organisation)”.</source>
        <translation>„%1“ не е едно име: въведете човека така: „Анна Бел (Организация)“.</translation>
    </message>
    <message>
        <source>%1 %2 is new among the people.</source>
        <translation>%1 Нов човек в списъка: %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 is a helpdesk already.</source>
        <translation>От %1 вече са направени консултации.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is too short for a meeting of %n minutes.</source>
        <translation>
            <numerusform>Времето на %1 не стига за среща от %n минута.</numerusform>
            <numerusform>Времето на %1 не стига за среща от %n минути.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made %1 a matchmaking</source>
        <translation>Превръщане на %1 в двустранни срещи</translation>
    </message>
    <message>
        <source>Made %1 a helpdesk</source>
        <translation>Превръщане на %1 в консултации</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n expert(s).</source>
        <translation>
            <numerusform>%1 с %n експерт.</numerusform>
            <numerusform>%1 с %n експерти.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed the helpdesk %1</source>
        <translation>Премахване на консултациите %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n заявка</numerusform>
            <numerusform>%n заявки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n среща</numerusform>
            <numerusform>%n срещи</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, with %2.</source>
        <translation>%1, заедно с %2.</translation>
    </message>
    <message>
        <source>%1 stays as it is.</source>
        <translation>%1 остава без промяна.</translation>
    </message>
    <message>
        <source>%1 is an expert at %2</source>
        <translation>%1 е експерт в %2</translation>
    </message>
    <message>
        <source>%1 already.</source>
        <translation>Вече е отбелязано: %1.</translation>
    </message>
    <message>
        <source>%1 is no expert at %2 any more</source>
        <translation>%1 вече не е експерт в %2</translation>
    </message>
    <message>
        <source>Say whom %1 wants to meet: somebody else among the people.</source>
        <translation>Посочете с кого иска да се срещне %1: друг човек от списъка.</translation>
    </message>
    <message>
        <source>At a helpdesk people ask for an expert, not for another participant.</source>
        <translation>В консултациите се заявява среща с експерт, а не с друг участник.</translation>
    </message>
    <message>
        <source>%1 asks for a meeting</source>
        <translation>%1 заявява среща</translation>
    </message>
    <message>
        <source>%1 asks for %2</source>
        <translation>%1 заявява среща с %2</translation>
    </message>
    <message numerus="yes">
        <source>Added %n request(s)</source>
        <translation>
            <numerusform>Добавяне на %n заявка</numerusform>
            <numerusform>Добавяне на %n заявки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n name nobody who can be met, and were left out.</source>
        <translation>
            <numerusform>%1; %n не посочва никого, с когото може да има среща, и беше пропусната.</numerusform>
            <numerusform>%1; %n не посочват никого, с когото може да има среща, и бяха пропуснати.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request of %1 stays as it is.</source>
        <translation>Заявката на %1 остава без промяна.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n request(s) of %1</source>
        <translation>
            <numerusform>Премахване на %n заявка на %1</numerusform>
            <numerusform>Премахване на %n заявки на %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n request(s)</source>
        <translation>
            <numerusform>Премахване на %n заявка</numerusform>
            <numerusform>Премахване на %n заявки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, with %n meeting(s).</source>
        <translation>
            <numerusform>%1, заедно с %n среща.</numerusform>
            <numerusform>%1, заедно с %n срещи.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved %1</source>
        <translation>Преместване на среща: %1</translation>
    </message>
    <message>
        <source>Booked %1</source>
        <translation>Записване на среща: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 was not booked at %2.</source>
        <translation>Срещата на %1 в %2 не е записана.</translation>
    </message>
    <message>
        <source>%1 All tables are taken then.</source>
        <translation>%1 Тогава всички маси са заети.</translation>
    </message>
    <message>
        <source>%1 cannot meet themselves.</source>
        <translation>%1 не може да се срещне със себе си.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 и %2</translation>
    </message>
    <message>
        <source>%1 cannot change places: one of them would be in two meetings at once.</source>
        <translation>%1 не могат да си разменят местата: единият от тях би имал две срещи едновременно.</translation>
    </message>
    <message>
        <source>Swapped %1</source>
        <translation>Размяна на %1</translation>
    </message>
    <message>
        <source>%1: %2 is at %3 now, %4 at %5.</source>
        <translation>%1: сега часът на %2 е %3, а на %4 – %5.</translation>
    </message>
    <message>
        <source>There is no meeting whose place could be freed.</source>
        <translation>Няма среща, чието място може да се освободи.</translation>
    </message>
    <message>
        <source>%1 waits again</source>
        <translation>%1 отново чака</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings wait again</source>
        <translation>
            <numerusform>%n среща отново чака</numerusform>
            <numerusform>%n срещи отново чакат</numerusform>
        </translation>
    </message>
    <message>
        <source>That is cancelled already.</source>
        <translation>Това вече е отменено.</translation>
    </message>
    <message>
        <source>Cancelled %1 at %2</source>
        <translation>Отменена среща на %1 в %2</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %n meetings</source>
        <translation>
            <numerusform>Отменена %n среща</numerusform>
            <numerusform>Отменени %n срещи</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 has the place now.</source>
        <translation>%1; сега мястото е за %2.</translation>
    </message>
    <message>
        <source>%1; %2 have the places now.</source>
        <translation>%1; сега местата са за %2.</translation>
    </message>
    <message>
        <source>%1; nobody who waits can have the place.</source>
        <translation>%1; никой от чакащите не може да вземе мястото.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings: %1</source>
        <translation>
            <numerusform>%n среща: %1</numerusform>
            <numerusform>%n срещи: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as before.</source>
        <translation>%1, както досега.</translation>
    </message>
    <message>
        <source>There is no meeting to pin.</source>
        <translation>Няма среща за закрепване.</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>%n среща</numerusform>
            <numerusform>%n срещи</numerusform>
        </translation>
    </message>
    <message>
        <source>Let %1 go</source>
        <translation>Открепване на %1</translation>
    </message>
    <message>
        <source>Pinned %1</source>
        <translation>Закрепване на %1</translation>
    </message>
    <message>
        <source>%1: filling may move it.</source>
        <translation>%1: при запълване мястото може да се промени.</translation>
    </message>
    <message>
        <source>%1: filling leaves it where it is.</source>
        <translation>%1: при запълване мястото остава същото.</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Промяна на %1</translation>
    </message>
    <message>
        <source>%1: table %2</source>
        <translation>%1: маса %2</translation>
    </message>
    <message>
        <source>The workshop was changed while meetings were being booked, so nothing was taken over. Fill once more.</source>
        <translation>Семинарът беше променен, докато се записваха срещите, затова нищо не е прието. Запълнете още веднъж.</translation>
    </message>
    <message>
        <source>Every meeting stays as it is: %1</source>
        <translation>Всички срещи остават без промяна: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) booked</source>
        <translation>
            <numerusform>записана е %n среща</numerusform>
            <numerusform>записани са %n срещи</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n е преместена</numerusform>
            <numerusform>%n са преместени</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait again</source>
        <translation>
            <numerusform>%n отново чака</numerusform>
            <numerusform>%n отново чакат</numerusform>
        </translation>
    </message>
    <message>
        <source>tables laid anew</source>
        <translation>масите са разпределени наново</translation>
    </message>
    <message>
        <source>all helpdesks</source>
        <translation>всички консултации</translation>
    </message>
    <message>
        <source>%1 with %2 at %3</source>
        <translation>%1 с %2 в %3</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n човек</numerusform>
            <numerusform>%n души</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is missed for it.</source>
        <translation>Заради срещата се пропуска: %1.</translation>
    </message>
    <message numerus="yes">
        <source>That is more than %n meeting(s) each.</source>
        <translation>
            <numerusform>Това е повече от %n среща на човек.</numerusform>
            <numerusform>Това е повече от %n срещи на човек.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <translation>%1 вече се казва %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 has meetings of %n minutes</source>
        <translation>
            <numerusform>%1: срещи от %n минута</numerusform>
            <numerusform>%1: срещи от %n минути</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n minutes between meetings</source>
        <translation>
            <numerusform>%1: %n минута между срещите</numerusform>
            <numerusform>%1: %n минути между срещите</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has any number of tables</source>
        <translation>%1: неограничен брой маси</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n table(s)</source>
        <translation>
            <numerusform>%1: %n маса</numerusform>
            <numerusform>%1: %n маси</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: any number of meetings each</source>
        <translation>%1: неограничен брой срещи на човек</translation>
    </message>
    <message numerus="yes">
        <source>%1: at most %n meeting(s) each</source>
        <translation>
            <numerusform>%1: най-много %n среща на човек</numerusform>
            <numerusform>%1: най-много %n срещи на човек</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: any number of meetings for an organisation</source>
        <translation>%1: неограничен брой срещи за организация</translation>
    </message>
    <message numerus="yes">
        <source>%1: at most %n meeting(s) for an organisation</source>
        <translation>
            <numerusform>%1: най-много %n среща за организация</numerusform>
            <numerusform>%1: най-много %n срещи за организация</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: experts need no break</source>
        <translation>%1: експертите нямат нужда от почивка</translation>
    </message>
    <message numerus="yes">
        <source>%1: a break for experts after %n meeting(s)</source>
        <translation>
            <numerusform>%1: почивка за експертите след %n среща</numerusform>
            <numerusform>%1: почивка за експертите след %n срещи</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: everybody one meeting before anybody two</source>
        <translation>%1: първо по една среща за всички, после втора</translation>
    </message>
    <message>
        <source>%1: second meetings count like first ones</source>
        <translation>%1: вторите срещи са наравно с първите</translation>
    </message>
    <message>
        <source>%1: first-timers come first</source>
        <translation>%1: участниците за първи път са с предимство</translation>
    </message>
    <message>
        <source>%1: first-timers wait like everybody</source>
        <translation>%1: участниците за първи път чакат като всички останали</translation>
    </message>
    <message>
        <source>%1 stands in for %2</source>
        <translation>%1 замества %2</translation>
    </message>
    <message>
        <source>%1 has no place</source>
        <translation>%1 е без определено място</translation>
    </message>
    <message>
        <source>%1 is at %2</source>
        <translation>Мястото на %1 е %2</translation>
    </message>
    <message>
        <source>%1 has no room</source>
        <translation>%1 е без зала</translation>
    </message>
    <message>
        <source>%1 is in %2</source>
        <translation>%1 е в %2</translation>
    </message>
    <message>
        <source>%1 has no topics</source>
        <translation>%1 е без теми</translation>
    </message>
    <message>
        <source>%1 knows: %2</source>
        <translation>%1 е по темите: %2</translation>
    </message>
    <message>
        <source>%1 is there from %2 to %3</source>
        <translation>%1 е на разположение от %2 до %3</translation>
    </message>
    <message>
        <source>%1 is there from %2 on</source>
        <translation>%1 е на разположение от %2 нататък</translation>
    </message>
    <message>
        <source>%1 is there until %2</source>
        <translation>%1 е на разположение до %2</translation>
    </message>
    <message>
        <source>%1 is there all the time</source>
        <translation>%1 е на разположение през цялото време</translation>
    </message>
    <message>
        <source>Request of %1: %2</source>
        <translation>Заявка на %1: %2</translation>
    </message>
    <message>
        <source>Request of %1: priority %2</source>
        <translation>Заявка на %1: важност %2</translation>
    </message>
    <message>
        <source>Changed the request of %1</source>
        <translation>Промяна на заявката на %1</translation>
    </message>
</context>
<context>
    <name>MeetingGrid</name>
    <message>
        <source>(no name)</source>
        <translation>(без име)</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Почивка</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Маса %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two people who meet</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not one of the helpdesk's times</source>
        <translation>не е сред часовете на консултациите</translation>
    </message>
</context>
<context>
    <name>MergePlanner</name>
    <message>
        <source>the two are to meet each other, so they are not one person</source>
        <translation>двамата имат среща помежду си, значи не са един и същ човек</translation>
    </message>
</context>
<context>
    <name>OutcomeEdits</name>
    <message>
        <source>There is no text in it yet. Type what came of it, such as: a: Send the slides to all @Anna Georgieva 15.01.2027</source>
        <translation>Тук още няма текст. Въведете какъв е резултатът, например: a: Изпращане на презентациите до всички @Anna Georgieva 15.01.2027</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 от %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes of %1</source>
        <translation>
            <numerusform>%n резултат от %1</numerusform>
            <numerusform>%n резултата от %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n people were added.</source>
        <translation>
            <numerusform>Добавен е %n човек.</numerusform>
            <numerusform>Добавени са %n души.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done already.</source>
        <translation>Вече е изпълнено.</translation>
    </message>
    <message>
        <source>Not done yet as it is.</source>
        <translation>И сега не е отбелязано като изпълнено.</translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes</source>
        <translation>
            <numerusform>%n резултат</numerusform>
            <numerusform>%n резултата</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: изпълнено</translation>
    </message>
    <message>
        <source>%1: not done yet</source>
        <translation>%1: още не е изпълнено</translation>
    </message>
    <message>
        <source>It stands there already.</source>
        <translation>Вече е там.</translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) moved to %1</source>
        <translation>
            <numerusform>Преместване на %n резултат към %1</numerusform>
            <numerusform>Преместване на %n резултата към %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy has no outcome that is not here already.</source>
        <translation>В копието няма резултат, който да не е вече тук.</translation>
    </message>
    <message numerus="yes">
        <source>Took in %n outcome(s) of a copy</source>
        <translation>
            <numerusform>Внасяне на %n резултат от копие</numerusform>
            <numerusform>Внасяне на %n резултата от копие</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. A copy of the file before it is %2.</source>
        <translation>%1. Копие на файла отпреди това: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n were here already.</source>
        <translation>
            <numerusform>%n вече беше тук.</numerusform>
            <numerusform>%n вече бяха тук.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not a date.</source>
        <translation>%1 не е дата.</translation>
    </message>
    <message numerus="yes">
        <source>%n were removed here and not taken in.</source>
        <translation>
            <numerusform>%n е премахнат тук и не е внесен.</numerusform>
            <numerusform>%n са премахнати тук и не са внесени.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomePlanner</name>
    <message>
        <source>(no name)</source>
        <translation>(без име)</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Група %1</translation>
    </message>
    <message>
        <source>Group %1: %2</source>
        <translation>Група %1: %2</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 с %2</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(без заглавие)</translation>
    </message>
</context>
<context>
    <name>OutcomesModel</name>
    <message>
        <source>Outcome</source>
        <translation>Резултат</translation>
    </message>
    <message>
        <source>With</source>
        <translation>С кого</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кой</translation>
    </message>
    <message>
        <source>Type one name: who is not here yet is added. Marek Przeor (DG GROW)</source>
        <translation>Въведете едно име; ако човекът още не е в списъка, се добавя. Например: Marek Przeor (DG GROW)</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>От</translation>
    </message>
    <message>
        <source>Nothing is called that. Type the title of an agenda item, a group or a meeting.</source>
        <translation>Няма нищо с това име. Въведете заглавието на точка от програмата, група или среща.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Изпълнено</translation>
    </message>
    <message>
        <source>an outcome</source>
        <translation>резултат</translation>
    </message>
    <message>
        <source>outcome %1</source>
        <translation>резултат %1</translation>
    </message>
    <message>
        <source>Type what came of it</source>
        <translation>Въведете какъв е резултатът</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>action</source>
        <translation>действие</translation>
    </message>
    <message>
        <source>document</source>
        <translation>документ</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>програма</translation>
    </message>
    <message>
        <source>room</source>
        <translation>зала</translation>
    </message>
    <message>
        <source>person</source>
        <translation>човек</translation>
    </message>
    <message>
        <source>parking list</source>
        <translation>списък за по-късно</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and the start of an item</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>PanelParts</name>
    <message numerus="yes">
        <source>%n meeting(s) move</source>
        <translation>
            <numerusform>%n среща се премества</numerusform>
            <numerusform>%n срещи се преместват</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) wait again</source>
        <translation>
            <numerusform>%n среща отново чака</numerusform>
            <numerusform>%n срещи отново чакат</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
</context>
<context>
    <name>PaperJobs</name>
    <message>
        <source>PDF papers (*.pdf)</source>
        <translation>PDF документи (*.pdf)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Уеб страници (*.html)</translation>
    </message>
    <message>
        <source>Text documents (*.odt)</source>
        <translation>Текстови документи (*.odt)</translation>
    </message>
    <message>
        <source>Tables for spreadsheets (*.csv)</source>
        <translation>Таблици за електронни таблици (*.csv)</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Електронни таблици (*.xlsx)</translation>
    </message>
    <message>
        <source>There is nothing to print yet.</source>
        <translation>Още няма какво да се отпечата.</translation>
    </message>
    <message>
        <source>Cancelled; what was not finished was not printed or written.</source>
        <translation>Прекъснато; незавършеното не беше отпечатано или записано.</translation>
    </message>
    <message>
        <source>“%1” v%2</source>
        <translation>„%1“, вер. %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) hang that must be taken down.</source>
        <translation>
            <numerusform>Закачена е %n страница, която трябва да се свали.</numerusform>
            <numerusform>Закачени са %n страници, които трябва да се свалят.</numerusform>
        </translation>
    </message>
    <message>
        <source>As &amp;PDF…</source>
        <translation>&amp;Като PDF…</translation>
    </message>
    <message>
        <source>As a &amp;web page (HTML)…</source>
        <translation>Като &amp;уеб страница (HTML)…</translation>
    </message>
    <message>
        <source>As a text for &amp;Word (ODT)…</source>
        <translation>Като тек&amp;ст за Word (ODT)…</translation>
    </message>
    <message>
        <source>As a &amp;spreadsheet (XLSX)…</source>
        <translation>Като &amp;електронна таблица (XLSX)…</translation>
    </message>
    <message>
        <source>As plain te&amp;xt…</source>
        <translation>Като &amp;обикновен текст…</translation>
    </message>
    <message>
        <source>As a &amp;table, safe for spreadsheets (CSV)…</source>
        <translation>Като &amp;таблица, безопасна за електронни таблици (CSV)…</translation>
    </message>
    <message>
        <source>As an &amp;exact table for programs (CSV)…</source>
        <translation>Като то&amp;чна таблица за програми (CSV)…</translation>
    </message>
    <message>
        <source>Data for programs (*.json)</source>
        <translation>Данни за програми (*.json)</translation>
    </message>
    <message>
        <source>As &amp;data for programs (JSON)…</source>
        <translation>Като &amp;данни за програми (JSON)…</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Календари (*.ics)</translation>
    </message>
    <message>
        <source>Nobody has a meeting or waits for one, so there is nobody to write to.</source>
        <translation>Никой няма среща и никой не чака за среща, затова няма на кого да се пише.</translation>
    </message>
    <message>
        <source>As a text with simple &amp;marks (Markdown)…</source>
        <translation>Като текст с &amp;прости знаци (Markdown)…</translation>
    </message>
    <message>
        <source>As a &amp;calendar file (ICS)…</source>
        <translation>Като кале&amp;ндарен файл (ICS)…</translation>
    </message>
    <message>
        <source>Texts with simple marks (*.md)</source>
        <translation>Текстове с прости знаци (*.md)</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Текстове (*.txt)</translation>
    </message>
</context>
<context>
    <name>PaperNames</name>
    <message>
        <source>The agenda has no items that may be shown.</source>
        <translation>В програмата няма точки, които могат да се показват.</translation>
    </message>
    <message>
        <source>No item of the agenda has a room.</source>
        <translation>В програмата няма точки със зададена зала.</translation>
    </message>
    <message>
        <source>Nobody is expected yet.</source>
        <translation>Още не се очаква никой.</translation>
    </message>
    <message>
        <source>Nobody is expected yet, or the agenda has no items that may be shown.</source>
        <translation>Още не се очаква никой или в програмата няма точки, които могат да се показват.</translation>
    </message>
    <message>
        <source>Nobody is recorded as present yet.</source>
        <translation>Още никой не е отбелязан като присъствал.</translation>
    </message>
    <message>
        <source>There are no groups with people in them yet.</source>
        <translation>Още няма групи с хора в тях.</translation>
    </message>
    <message>
        <source>There is no helpdesk with experts yet.</source>
        <translation>Още няма консултации с експерти.</translation>
    </message>
    <message>
        <source>The agenda has no breaks.</source>
        <translation>В програмата няма почивки.</translation>
    </message>
    <message>
        <source>There is no document "%1"; there are: %2, everything.</source>
        <translation>Няма документ „%1“; има: %2, everything.</translation>
    </message>
    <message>
        <source>"%1": nothing has changed since it was last printed, so no file was written.</source>
        <translation>„%1“: нищо не се е променило от последното отпечатване, затова не беше записан файл.</translation>
    </message>
    <message>
        <source>"%1": there is nothing to print anew, so no file was written, but pages that hang must be taken down.</source>
        <translation>„%1“: няма какво да се отпечата наново, затова не беше записан файл, но има закачени страници, които трябва да се свалят.</translation>
    </message>
    <message>
        <source>There is nothing to print in "%1" yet, so no file was written. %2</source>
        <translation>В „%1“ още няма какво да се отпечата, затова не беше записан файл. %2</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>страница %1</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, страница %2</translation>
    </message>
    <message>
        <source>"%1" does not come in that format, so no file was written.</source>
        <translation>„%1“ не се предлага в този формат, затова не е записан файл.</translation>
    </message>
    <message>
        <source>There is nothing to print in "%1" for the day, room, people, round, helpdesk or readers that were chosen, so no file was written.</source>
        <translation>В „%1“ няма какво да се отпечата за избраните ден, зала, хора, кръг, консултации или читатели, затова не беше записан файл.</translation>
    </message>
    <message>
        <source>"%1" names people by their e-mail addresses, so it is for organisers only and no file was written.</source>
        <translation>„%1“ назовава хората с имейл адресите им и е само за организаторите, затова не беше записан файл.</translation>
    </message>
    <message>
        <source>Zoom takes at most %1 rooms and %2 people in one file, and this round has %3 rooms and %4 people, so no file was written. Make fewer groups, or more rounds.</source>
        <translation>Zoom приема най-много %1 зали и %2 души в един файл, а в този кръг залите са %3 и хората – %4, затова не беше записан файл. Направете по-малко групи или повече кръгове.</translation>
    </message>
    <message>
        <source>There are no groups, and no item of the agenda has a rapporteur.</source>
        <translation>Няма групи и нито една точка от програмата няма докладчик.</translation>
    </message>
    <message>
        <source>No outcome has been typed on the Outcomes page.</source>
        <translation>На страницата „Резултати“ още не е въведен нито един резултат.</translation>
    </message>
    <message>
        <source>The workshop has no agenda, no people and no outcomes.</source>
        <translation>В семинара няма програма, хора и резултати.</translation>
    </message>
    <message>
        <source>Nobody who could be invited has an e-mail address that may be passed on, so no file was written. Choose one person, or organisers as those who read it.</source>
        <translation>Никой от хората, които могат да бъдат поканени, няма имейл адрес, който може да се предава на други, затова не беше записан файл. Изберете един човек или посочете организаторите като читатели.</translation>
    </message>
    <message>
        <source>No meeting was cancelled, so there is nothing to take back and no file was written.</source>
        <translation>Няма отменена среща, затова няма какво да се оттегли и не беше записан файл.</translation>
    </message>
    <message>
        <source>Invitations come from somebody, and the workshop has no organiser with an e-mail address that may be passed on, so no file was written. Type the address behind the organiser's name on the Workshop page, or give the role of an organiser to somebody with an address who agreed to be contacted.</source>
        <translation>Поканите се изпращат от някого, а в семинара няма организатор с имейл адрес, който може да се предава на други, затова не беше записан файл. Въведете адреса след името на организатора на страницата „Семинар“ или дайте ролята на организатор на човек с имейл адрес, който се е съгласил да бъде търсен за връзка.</translation>
    </message>
    <message>
        <source>No version was given out yet (History page), or nothing has changed since.</source>
        <translation>Още няма издадена версия (страница „История“) или след последната нищо не се е променило.</translation>
    </message>
    <message>
        <source>There are no to-dos yet: type them on the Workshop page.</source>
        <translation>Още няма задачи: въведете ги на страницата „Семинар“.</translation>
    </message>
</context>
<context>
    <name>PeopleColumns</name>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Име и фамилия</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Титла</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Длъжност</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Държава</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Имейл</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Езици</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Диета</translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation>Достъпност</translation>
    </message>
    <message>
        <source>Photos: consent</source>
        <translation>Снимки: съгласие</translation>
    </message>
    <message>
        <source>Photos: date of consent</source>
        <translation>Снимки: дата на съгласието</translation>
    </message>
    <message>
        <source>Photos: source of consent</source>
        <translation>Снимки: източник на съгласието</translation>
    </message>
    <message>
        <source>Lists: consent</source>
        <translation>Списъци: съгласие</translation>
    </message>
    <message>
        <source>Lists: date of consent</source>
        <translation>Списъци: дата на съгласието</translation>
    </message>
    <message>
        <source>Lists: source of consent</source>
        <translation>Списъци: източник на съгласието</translation>
    </message>
    <message>
        <source>Contact: consent</source>
        <translation>Контакт: съгласие</translation>
    </message>
    <message>
        <source>Contact: date of consent</source>
        <translation>Контакт: дата на съгласието</translation>
    </message>
    <message>
        <source>Contact: source of consent</source>
        <translation>Контакт: източник на съгласието</translation>
    </message>
    <message>
        <source>Local or international</source>
        <translation>Местен или чуждестранен</translation>
    </message>
    <message>
        <source>Order of precedence</source>
        <translation>Протоколен ред</translation>
    </message>
    <message>
        <source>Number in Convenor</source>
        <translation>Номер в Convenor</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>За първи път</translation>
    </message>
    <message>
        <source>Most roles a day</source>
        <translation>Най-много роли на ден</translation>
    </message>
</context>
<context>
    <name>PeopleImport</name>
    <message>
        <source>Row %1 was left out: %2.</source>
        <translation>Ред %1 е пропуснат: %2.</translation>
    </message>
    <message>
        <source>Row %1: %2.</source>
        <translation>Ред %1: %2.</translation>
    </message>
    <message>
        <source>Row %1, column %2, “%3”: %4.</source>
        <translation>Ред %1, колона %2, „%3“: %4.</translation>
    </message>
    <message>
        <source>Row %1, %2, may be the same as %3.</source>
        <translation>Ред %1, %2: може да е същият човек като %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n people added.</source>
        <translation>
            <numerusform>Добавен е %n човек.</numerusform>
            <numerusform>Добавени са %n души.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people updated.</source>
        <translation>
            <numerusform>Обновен е %n човек.</numerusform>
            <numerusform>Обновени са %n души.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people known already.</source>
        <translation>
            <numerusform>%n човек вече е в списъка.</numerusform>
            <numerusform>%n души вече са в списъка.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows left out.</source>
        <translation>
            <numerusform>Пропуснат е %n ред.</numerusform>
            <numerusform>Пропуснати са %n реда.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows repeat somebody.</source>
        <translation>
            <numerusform>%n ред повтаря някого.</numerusform>
            <numerusform>%n реда повтарят някого.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the people added may be here already.</source>
        <translation>
            <numerusform>%n от добавените хора може вече да е в списъка.</numerusform>
            <numerusform>%n от добавените хора може вече да са в списъка.</numerusform>
        </translation>
    </message>
    <message>
        <source>Encoding: %1</source>
        <translation>Кодиране: %1</translation>
    </message>
    <message>
        <source>Encoding: %1, not sure; it may be %2</source>
        <translation>Кодиране: %1, не е сигурно; може да е %2</translation>
    </message>
    <message>
        <source>Delimiter: %1</source>
        <translation>Разделител: %1</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>табулация</translation>
    </message>
    <message>
        <source>Sheet: %1</source>
        <translation>Лист: %1</translation>
    </message>
    <message>
        <source>Header: row %1</source>
        <translation>Заглавен ред: %1</translation>
    </message>
    <message>
        <source>Header: none</source>
        <translation>Заглавен ред: няма</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Колона %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n further remarks are not listed.</source>
        <translation>
            <numerusform>Още %n забележка не е изброена.</numerusform>
            <numerusform>Още %n забележки не са изброени.</numerusform>
        </translation>
    </message>
    <message>
        <source>more cells than columns</source>
        <translation>повече клетки, отколкото колони</translation>
    </message>
    <message>
        <source>the cell stands under no header</source>
        <translation>над клетката няма заглавие</translation>
    </message>
    <message>
        <source>neither a name nor an e-mail address</source>
        <translation>няма нито име, нито имейл адрес</translation>
    </message>
    <message>
        <source>nobody in this workshop has this number</source>
        <translation>никой в този семинар няма такъв номер</translation>
    </message>
    <message>
        <source>this is the number of somebody with another name</source>
        <translation>това е номерът на човек с друго име</translation>
    </message>
    <message>
        <source>the same person stands further up; this was replaced</source>
        <translation>същият човек стои и по-нагоре; това беше заменено</translation>
    </message>
    <message>
        <source>no column holds a name or an e-mail address; say which one does</source>
        <translation>никоя колона не съдържа име или имейл адрес; посочете коя ги съдържа</translation>
    </message>
    <message>
        <source>this is no status such as registered, confirmed or cancelled</source>
        <translation>това не е статус като регистриран, потвърден или отменен</translation>
    </message>
    <message>
        <source>this is neither yes nor no</source>
        <translation>това не е нито „да“, нито „не“</translation>
    </message>
    <message>
        <source>this is no date such as 2026-12-10</source>
        <translation>това не е дата като 2026-12-10</translation>
    </message>
    <message>
        <source>this is neither local nor international</source>
        <translation>това не е нито „местен“, нито „чуждестранен“</translation>
    </message>
    <message>
        <source>this is no whole number from 0 on</source>
        <translation>това не е цяло число от 0 нагоре</translation>
    </message>
    <message>
        <source>only the first address was taken over</source>
        <translation>взет е само първият адрес</translation>
    </message>
    <message>
        <source>this does not look like an e-mail address; it was taken over as it is</source>
        <translation>това не прилича на имейл адрес; взето е така, както е</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>Column %1 says the same as column %2 and is left out.</source>
        <translation>Колона %1 съдържа същото като колона %2 и се пропуска.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Пропуснати колони: %1.</translation>
    </message>
    <message>
        <source>a name of more than %1 characters</source>
        <translation>име с повече от %1 знака</translation>
    </message>
    <message>
        <source>may be the same person as in row %1, with another e-mail address</source>
        <translation>може да е същият човек като на ред %1, с друг имейл адрес</translation>
    </message>
    <message>
        <source>a later answer or a refusal is known, and stays</source>
        <translation>известен е по-късен отговор или отказ и той остава</translation>
    </message>
    <message>
        <source>the same person as in row %1</source>
        <translation>същият човек като на ред %1</translation>
    </message>
    <message>
        <source>it holds more than %1 people; split it into smaller files</source>
        <translation>съдържа повече от %1 души; разделете го на по-малки файлове</translation>
    </message>
    <message>
        <source>its cells hold more text than any list of people</source>
        <translation>клетките му съдържат повече текст от всеки списък с хора</translation>
    </message>
</context>
<context>
    <name>PersonDays</name>
    <message>
        <source>all</source>
        <translation>всички</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нито един</translation>
    </message>
</context>
<context>
    <name>PlaceEdits</name>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n точка</numerusform>
            <numerusform>%n точки</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <translation>Преместване на %1 на ново място: %2</translation>
    </message>
    <message>
        <source>Copied %1 to the parking list</source>
        <translation>Копиране на %1 в списъка за по-късно</translation>
    </message>
    <message>
        <source>Copied %1 to %2</source>
        <translation>Копиране на %1 на ново място: %2</translation>
    </message>
    <message>
        <source>Moved %1 up</source>
        <translation>Преместване на %1 нагоре</translation>
    </message>
    <message>
        <source>Moved %1 down</source>
        <translation>Преместване на %1 надолу</translation>
    </message>
    <message>
        <source>Let %1 float</source>
        <translation>Свободен час за %1</translation>
    </message>
    <message>
        <source>Pinned %1</source>
        <translation>Закрепване на %1</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>Parking list</source>
        <translation>Списък за по-късно</translation>
    </message>
    <message>
        <source>day</source>
        <translation>ден</translation>
    </message>
</context>
<context>
    <name>PlanStore</name>
    <message>
        <source>an unfinished journal lies beside it</source>
        <translation>до него има файл с незавършени промени</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>“%1” is no group of “%2”</source>
        <translation>„%1“ не е група в „%2“</translation>
    </message>
    <message>
        <source>no column holds a name or an e-mail address</source>
        <translation>никоя колона не съдържа име или имейл адрес</translation>
    </message>
    <message>
        <source>no column holds choices of groups: columns such as “1st choice” with topics in them, or one for each topic; the topics of “%1” are: %2</source>
        <translation>никоя колона не съдържа избор на групи: нужни са колони като „1-ви избор“ с теми в тях или по една колона за всяка тема; темите на „%1“ са: %2</translation>
    </message>
    <message>
        <source>the workshop has no round with groups to choose from yet</source>
        <translation>в семинара още няма кръг с групи, от които да се избира</translation>
    </message>
    <message>
        <source>the round has no groups to choose from yet</source>
        <translation>в кръга още няма групи, от които да се избира</translation>
    </message>
    <message>
        <source>it does not tell for which round the choices are; choose one of: %1</source>
        <translation>не е посочено за кой кръг е изборът; изберете от: %1</translation>
    </message>
    <message>
        <source>Choices for: %1</source>
        <translation>Избор за: %1</translation>
    </message>
    <message>
        <source>Header: row %1</source>
        <translation>Заглавен ред: %1</translation>
    </message>
    <message>
        <source>Header: none</source>
        <translation>Заглавен ред: няма</translation>
    </message>
    <message>
        <source>choice %1</source>
        <translation>избор %1</translation>
    </message>
    <message>
        <source>rank of “%1”</source>
        <translation>поредност на „%1“</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Колона %1: %2</translation>
    </message>
    <message>
        <source>Row %1: “%2” was taken for %3.</source>
        <translation>Ред %1: прието е, че „%2“ е %3.</translation>
    </message>
    <message>
        <source>Row %1: “%2” may be one of several people: %3. Add a column with e-mail addresses or organisations, then import again.</source>
        <translation>Ред %1: „%2“ може да е някой от няколко души: %3. Добавете колона с имейл адреси или организации и импортирайте отново.</translation>
    </message>
    <message>
        <source>Row %1: neither a name nor an e-mail address; it was left out.</source>
        <translation>Ред %1: няма нито име, нито имейл адрес; редът е пропуснат.</translation>
    </message>
    <message>
        <source>Row %1: nobody is called “%2”. Add them on the People page, then import again.</source>
        <translation>Ред %1: няма човек с име „%2“. Добавете го на страницата „Хора“ и импортирайте отново.</translation>
    </message>
    <message>
        <source>Row %1: nobody has the e-mail address “%2”. Add them on the People page, then import again.</source>
        <translation>Ред %1: няма човек с имейл адрес „%2“. Добавете го на страницата „Хора“ и импортирайте отново.</translation>
    </message>
    <message>
        <source>Row %1: “%2” %3; it was left out.</source>
        <translation>Ред %1: „%2“ %3; пропуснато е.</translation>
    </message>
    <message>
        <source>is none of the topics</source>
        <translation>не е сред темите</translation>
    </message>
    <message>
        <source>is no rank such as 1, 2 or 3</source>
        <translation>не е поредност като 1, 2 или 3</translation>
    </message>
    <message>
        <source>Row %1: a name of more than %2 characters; it was left out.</source>
        <translation>Ред %1: име с повече от %2 знака; редът е пропуснат.</translation>
    </message>
    <message>
        <source>Row %1: %2 answered before, in row %3; the later row counts.</source>
        <translation>Ред %1: %2 има отговор и на ред %3; важи по-късният ред.</translation>
    </message>
    <message>
        <source>Ticks without a rank were taken in the order of the columns.</source>
        <translation>Отметките без поредност са взети по реда на колоните.</translation>
    </message>
    <message>
        <source>it holds more than %1 rows; split it into smaller files</source>
        <translation>съдържа повече от %1 реда; разделете го на по-малки файлове</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read.</source>
        <translation>
            <numerusform>Прочетен е %n ред.</numerusform>
            <numerusform>Прочетени са %n реда.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The wishes of %n people are new or changed.</source>
        <translation>
            <numerusform>Желанията на %n човек са нови или променени.</numerusform>
            <numerusform>Желанията на %n души са нови или променени.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people wish for the same as before.</source>
        <translation>
            <numerusform>%n човек желае същото като преди.</numerusform>
            <numerusform>%n души желаят същото като преди.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people chose nothing; their wishes stay.</source>
        <translation>
            <numerusform>%n човек не е избрал нищо; желанията му остават.</numerusform>
            <numerusform>%n души не са избрали нищо; желанията им остават.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are about nobody of the workshop.</source>
        <translation>
            <numerusform>%n ред не се отнася за никого от семинара.</numerusform>
            <numerusform>%n реда не се отнасят за никого от семинара.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choices were not understood.</source>
        <translation>
            <numerusform>%n избор не беше разбран.</numerusform>
            <numerusform>%n избора не бяха разбрани.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintReport</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 и още %n</numerusform>
            <numerusform>%1 и още %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in "%2"</source>
        <extracomment>A character that cannot be shown: %1 is its code, %2 the text in which it stands.</extracomment>
        <translation>%1 в „%2“</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>страница %1</translation>
    </message>
    <message>
        <source>No font of this computer shows these characters, boxes stand in their place: %1.</source>
        <translation>Нито един шрифт на този компютър не съдържа тези знаци и вместо тях има квадратчета: %1.</translation>
    </message>
    <message>
        <source>Does not fit its place and sticks out of it: %1.</source>
        <translation>Не се побира на мястото си и излиза извън него: %1.</translation>
    </message>
    <message>
        <source>Set in smaller letters than usual, to fit: %1.</source>
        <translation>С по-малки букви от обичайното, за да се побере: %1.</translation>
    </message>
    <message>
        <source>Not translated, so it stands in its original language: %1.</source>
        <translation>Без превод, затова остава на първоначалния език: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s).</source>
        <translation>
            <numerusform>%n страница.</numerusform>
            <numerusform>%n страници.</numerusform>
        </translation>
    </message>
    <message>
        <source>Named, though nobody noted whether they agreed to be: %1.</source>
        <translation>Назовани, въпреки че никой не е отбелязал дали са съгласни: %1.</translation>
    </message>
    <message>
        <source>Not named, because they did not agree to be: %1.</source>
        <translation>Не са назовани, защото не са дали съгласие: %1.</translation>
    </message>
    <message>
        <source>Not in the file, because no e-mail address of theirs is known: %1.</source>
        <translation>Не са във файла, защото имейл адресът им не е известен: %1.</translation>
    </message>
    <message>
        <source>Not in the file, because somebody before them has the same e-mail address: %1.</source>
        <translation>Не са във файла, защото някой преди тях има същия имейл адрес: %1.</translation>
    </message>
    <message>
        <source>Not in the file, because their e-mail address begins like a formula of a spreadsheet; an exact file has them: %1.</source>
        <translation>Не са във файла, защото имейл адресът им започва като формула на електронна таблица; точният файл ги съдържа: %1.</translation>
    </message>
    <message>
        <source>BigBlueButton opens at most %1 rooms at once, unless its server was set up for more; these are %2.</source>
        <translation>BigBlueButton отваря най-много %1 зали едновременно, освен ако сървърът му не е настроен за повече; тук залите са %2.</translation>
    </message>
</context>
<context>
    <name>ProblemEdits</name>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>A problem is accepted for a reason, so that others need not ask. Type why.</source>
        <translation>Проблем се приема с основание, за да не се налага другите да питат. Въведете причината.</translation>
    </message>
    <message>
        <source>Accept a problem: %1</source>
        <translation>Приемане на проблем: %1</translation>
    </message>
    <message>
        <source>Accepted, because: %1. It stands at the end of the list and counts no more while the facts stay.</source>
        <translation>Прието с основание: %1. Проблемът остава в края на списъка и не се брои, докато фактите не се променят.</translation>
    </message>
    <message>
        <source>Nobody has accepted this problem: there is nothing to take back.</source>
        <translation>Никой не е приел този проблем, затова няма какво да се оттегли.</translation>
    </message>
    <message>
        <source>Accept a problem no more: %1</source>
        <translation>Отпада приемането на проблем: %1</translation>
    </message>
    <message>
        <source>Taken back: the problem counts again.</source>
        <translation>Приемането е оттеглено: проблемът отново се брои.</translation>
    </message>
    <message>
        <source>What this problem hangs on has changed meanwhile, so nothing is accepted yet. Look at it again.</source>
        <translation>Това, от което зависи този проблем, междувременно се промени, затова още нищо не е прието. Погледнете го отново.</translation>
    </message>
</context>
<context>
    <name>Questionnaire</name>
    <message>
        <source>%1 is no day of the workshop</source>
        <translation>%1 не е ден от семинара</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no</source>
        <translation>„%1“ не е нито „да“, нито „не“</translation>
    </message>
    <message>
        <source>“%1” is no day of the workshop</source>
        <translation>„%1“ не е ден от семинара</translation>
    </message>
    <message>
        <source>“%1” is none of the answers to choose from</source>
        <translation>„%1“ не е сред отговорите, от които се избира</translation>
    </message>
    <message>
        <source>the helpdesk that “%1” is meant for is no longer in the workshop</source>
        <translation>консултациите, за които се отнася „%1“, вече не са в семинара</translation>
    </message>
</context>
<context>
    <name>QuestionnaireFile</name>
    <message>
        <source>Save the questionnaire</source>
        <translation>Запазване на въпросника</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Електронни таблици (*.xlsx)</translation>
    </message>
    <message>
        <source>Wrote an empty questionnaire to %1.</source>
        <translation>Празен въпросник е записан в %1.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote a questionnaire with %n people to %1.</source>
        <translation>
            <numerusform>Въпросник с %n човек е записан в %1.</numerusform>
            <numerusform>Въпросник с %n души е записан в %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordModels</name>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Must end at</source>
        <translation>Трябва да свърши в</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>ден %1</translation>
    </message>
    <message>
        <source>Type a date for a further day</source>
        <translation>Въведете дата за още един ден</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Зала</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Капацитет</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Връзка</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>зала %1</translation>
    </message>
    <message>
        <source>Type a room’s name</source>
        <translation>Въведете име на зала</translation>
    </message>
    <message>
        <source>From room</source>
        <translation>От зала</translation>
    </message>
    <message>
        <source>To room</source>
        <translation>До зала</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минути</translation>
    </message>
    <message>
        <source>minutes between two rooms</source>
        <translation>минути между две зали</translation>
    </message>
    <message>
        <source>Type a room</source>
        <translation>Въведете зала</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ден</translation>
    </message>
    <message>
        <source>Free from</source>
        <translation>Свободна от</translation>
    </message>
    <message>
        <source>Free until</source>
        <translation>Свободна до</translation>
    </message>
    <message>
        <source>a free time of a room</source>
        <translation>свободно време на зала</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Титла</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Длъжност</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Държава</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Имейл</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Езици</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Диета</translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation>Достъпност</translation>
    </message>
    <message>
        <source>Type a family name</source>
        <translation>Въведете фамилия</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Какво показва</translation>
    </message>
    <message>
        <source>Height, mm</source>
        <translation>Височина, мм</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>picture %1</source>
        <translation>изображение %1</translation>
    </message>
    <message>
        <source>typed by the organiser</source>
        <translation>въведено от организатора</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>That is no day of the workshop. Type all, none, numbers such as 1, 3-4, or dates.</source>
        <translation>Това не е ден от семинара. Въведете „всички“, „нито един“, номера, например 1, 3-4, или дати.</translation>
    </message>
    <message>
        <source>List consent</source>
        <translation>Съгласие за списък</translation>
    </message>
    <message>
        <source>List consent, date</source>
        <translation>Съгласие за списък, дата</translation>
    </message>
    <message>
        <source>List consent, source</source>
        <translation>Съгласие за списък, източник</translation>
    </message>
    <message>
        <source>Photo consent</source>
        <translation>Съгласие за снимки</translation>
    </message>
    <message>
        <source>Photo consent, date</source>
        <translation>Съгласие за снимки, дата</translation>
    </message>
    <message>
        <source>Photo consent, source</source>
        <translation>Съгласие за снимки, източник</translation>
    </message>
    <message>
        <source>Contact consent</source>
        <translation>Съгласие за контакт</translation>
    </message>
    <message>
        <source>Contact consent, date</source>
        <translation>Съгласие за контакт, дата</translation>
    </message>
    <message>
        <source>Contact consent, source</source>
        <translation>Съгласие за контакт, източник</translation>
    </message>
    <message>
        <source>Local or international</source>
        <translation>Местен или чуждестранен</translation>
    </message>
    <message>
        <source>Precedence</source>
        <translation>Протоколен ред</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>За първи път</translation>
    </message>
    <message>
        <source>Most roles a day</source>
        <translation>Най-много роли на ден</translation>
    </message>
</context>
<context>
    <name>ReleaseEdits</name>
    <message>
        <source>A version needs a name. Type one such as %1.</source>
        <translation>Версията трябва да има име. Въведете например %1.</translation>
    </message>
    <message>
        <source>There is a %1 already, so that people would not know which one they have. Type another name.</source>
        <translation>Вече има %1 и хората няма да знаят коя версия държат. Въведете друго име.</translation>
    </message>
    <message>
        <source>The agenda is empty, so there is nothing to give out. Type it first.</source>
        <translation>Програмата е празна и няма какво да се издаде. Първо я въведете.</translation>
    </message>
    <message>
        <source>The agenda says exactly what %1 says, so there is nothing new to give out.</source>
        <translation>Програмата е точно същата като в %1, затова няма нищо ново за издаване.</translation>
    </message>
    <message>
        <source>Gave out %1.</source>
        <translation>Издадено: %1.</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <translation>%1 вече се казва %2.</translation>
    </message>
    <message>
        <source>Changed the note of %1.</source>
        <translation>Променена е бележката към %1.</translation>
    </message>
    <message>
        <source>Forgot %1. Undo does not bring it back.</source>
        <translation>Изтрито: %1. Отмяната не го връща.</translation>
    </message>
</context>
<context>
    <name>Repair</name>
    <message>
        <source>Table %1</source>
        <translation>Маса %1</translation>
    </message>
    <message>
        <source>%1 has no room</source>
        <translation>%1 е без зала</translation>
    </message>
    <message>
        <source>%1 is dissolved</source>
        <translation>%1 се разпуска</translation>
    </message>
    <message>
        <source>%1 goes to %2</source>
        <translation>%1 отива в %2</translation>
    </message>
    <message>
        <source>%1 shares %2</source>
        <translation>%1 споделя %2 с друга група</translation>
    </message>
    <message numerus="yes">
        <source>%n people left</source>
        <translation>
            <numerusform>%n човек вече не участва</numerusform>
            <numerusform>%n души вече не участват</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people need a seat</source>
        <translation>
            <numerusform>%n човек чака място</numerusform>
            <numerusform>%n души чакат място</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) broken</source>
        <translation>
            <numerusform>%n нарушено правило</numerusform>
            <numerusform>%n нарушени правила</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody moves</source>
        <translation>Никой не се мести</translation>
    </message>
    <message numerus="yes">
        <source>%n people move</source>
        <translation>
            <numerusform>%n човек се мести</numerusform>
            <numerusform>%n души се местят</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n seats)</source>
        <translation>
            <numerusform>%1 (%n място)</numerusform>
            <numerusform>%1 (%n места)</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody free again: %1</source>
        <translation>Всички се разпределят наново: %1</translation>
    </message>
    <message>
        <source>%1: impossible, because of this: %2</source>
        <translation>%1: невъзможно поради следното: %2</translation>
    </message>
    <message>
        <source>all rules kept</source>
        <translation>всички правила са спазени</translation>
    </message>
    <message>
        <source>%1 of %2 have their first wish</source>
        <translation>%1 от %2 са с първото си желание</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Nobody moves: impossible, because no room that is free then, and no room of another group, has space for %1.</source>
        <translation>Никой не се мести: невъзможно, защото никоя свободна по това време зала и никоя зала на друга група няма място за %1.</translation>
    </message>
    <message>
        <source>%1 is lost at %2: %3 in %4.</source>
        <translation>%1 не е на разположение в %2: %3 в %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n човек</numerusform>
            <numerusform>%n души</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n група</numerusform>
            <numerusform>%n групи</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody sits in a group yet: divide people first.</source>
        <translation>Още никой няма място в група: първо разпределете хората.</translation>
    </message>
    <message>
        <source>No group meets in %1, so nothing needs repair.</source>
        <translation>В %1 не се събира нито една група, затова няма нищо за поправяне.</translation>
    </message>
    <message>
        <source>Everybody who takes part has a seat and all rules are kept: nothing needs repair.</source>
        <translation>Всички участващи имат място и всички правила са спазени: няма нищо за поправяне.</translation>
    </message>
</context>
<context>
    <name>RequestListModel</name>
    <message>
        <source>(no name)</source>
        <translation>(без име)</translation>
    </message>
    <message>
        <source>any</source>
        <translation>който и да е</translation>
    </message>
    <message>
        <source>any who knows %1</source>
        <translation>всеки, който е запознат с %1</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <translation>%1 или %2</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>не преди %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>may miss own sessions</source>
        <translation>може да пропусне собствени сесии</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 с %2</translation>
    </message>
    <message>
        <source>%1 at table %2</source>
        <translation>%1 на маса %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a meeting and its status</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>чака</translation>
    </message>
    <message>
        <source>booked: %1</source>
        <translation>записана: %1</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>отказана</translation>
    </message>
    <message>
        <source>wants: %1</source>
        <translation>желае: %1</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>whom to meet, choice %1</source>
        <translation>с кого да се срещне, избор %1</translation>
    </message>
    <message>
        <source>wished expert %1</source>
        <translation>желан експерт %1</translation>
    </message>
    <message>
        <source>tick or rank for %1</source>
        <translation>отметка или поредност за %1</translation>
    </message>
    <message>
        <source>topic or question</source>
        <translation>тема или въпрос</translation>
    </message>
    <message>
        <source>what the expert must know</source>
        <translation>какво трябва да знае експертът</translation>
    </message>
    <message>
        <source>when they can come</source>
        <translation>кога могат да дойдат</translation>
    </message>
    <message>
        <source>not before</source>
        <translation>не преди</translation>
    </message>
    <message>
        <source>not after</source>
        <translation>не след</translation>
    </message>
    <message>
        <source>priority, higher first</source>
        <translation>важност, по-голямата е първа</translation>
    </message>
    <message>
        <source>when the request came</source>
        <translation>кога е дошла заявката</translation>
    </message>
    <message>
        <source>may be during own sessions</source>
        <translation>може да е по време на собствените сесии</translation>
    </message>
    <message>
        <source>answer to the request</source>
        <translation>отговор на заявката</translation>
    </message>
    <message>
        <source>the workshop has no such helpdesk</source>
        <translation>в семинара няма такива консултации</translation>
    </message>
    <message>
        <source>“%1” is no expert of “%2”</source>
        <translation>„%1“ не е експерт в „%2“</translation>
    </message>
    <message>
        <source>no column holds a name or an e-mail address of those who ask</source>
        <translation>никоя колона не съдържа име или имейл адрес на хората, които подават заявки</translation>
    </message>
    <message>
        <source>no column says whom people want to meet at “%1”: a column such as “Partner” with names or e-mail addresses</source>
        <translation>никоя колона не показва с кого искат да се срещнат хората в „%1“: нужна е колона като „Партньор“ с имена или имейл адреси</translation>
    </message>
    <message>
        <source>no column says what people want at “%1”: columns such as “Expert 1” with names, one for each expert with ticks, or “Question”</source>
        <translation>никоя колона не показва какво искат хората в „%1“: нужни са колони като „Експерт 1“ с имена, по една колона с отметки за всеки експерт или „Въпрос“</translation>
    </message>
    <message>
        <source>the workshop has no helpdesk yet: make one from an item of the agenda</source>
        <translation>семинарът още няма консултации: създайте ги от точка от програмата</translation>
    </message>
    <message>
        <source>it does not tell for which helpdesk the requests are; choose one of: %1</source>
        <translation>не става ясно за кои консултации са заявките; изберете измежду: %1</translation>
    </message>
    <message>
        <source>Requests for: %1</source>
        <translation>Заявки за: %1</translation>
    </message>
    <message>
        <source>Header: row %1</source>
        <translation>Заглавен ред: %1</translation>
    </message>
    <message>
        <source>Header: none</source>
        <translation>Заглавен ред: няма</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Колона %1: %2</translation>
    </message>
    <message>
        <source>“%1” is no expert of this helpdesk; it was left out.</source>
        <translation>„%1“ не е експерт на тези консултации; пропуснато е.</translation>
    </message>
    <message>
        <source>“%1” is nobody of the workshop for certain, so nobody to be met; write the e-mail address. It was left out.</source>
        <translation>не е сигурно кой от семинара е „%1“, затова не може да му се запише среща; посочете имейл адреса. Пропуснато е.</translation>
    </message>
    <message>
        <source>“%1” is no tick and no rank; it was left out.</source>
        <translation>„%1“ не е нито отметка, нито поредност; пропуснато е.</translation>
    </message>
    <message>
        <source>“%1” is no time such as “not before 11:50”; it was left out.</source>
        <translation>„%1“ не е час като „не преди 11:50“; пропуснато е.</translation>
    </message>
    <message>
        <source>no expert is said to know “%1”; it was taken as the topic.</source>
        <translation>за никой експерт не е посочено, че знае „%1“; прието е като тема.</translation>
    </message>
    <message>
        <source>“%1” is no priority such as 1, high or low; it was left out.</source>
        <translation>„%1“ не е важност като 1, висока или ниска; пропуснато е.</translation>
    </message>
    <message>
        <source>“%1” is no answer such as accepted or declined; it was left out.</source>
        <translation>„%1“ не е отговор като приета или отказана; пропуснато е.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no; it was left out.</source>
        <translation>„%1“ не е нито „да“, нито „не“; пропуснато е.</translation>
    </message>
    <message>
        <source>nobody can meet themselves; that wish was left out.</source>
        <translation>никой не може да се срещне сам със себе си; това желание е пропуснато.</translation>
    </message>
    <message>
        <source>more than three experts are wished for; the first three count.</source>
        <translation>посочени са повече от трима желани експерти; важат първите трима.</translation>
    </message>
    <message>
        <source>no meeting fits between %1 and %2, for the helpdesk is from %3 to %4; the request was taken as it stands.</source>
        <translation>между %1 и %2 не се побира среща, защото консултациите са от %3 до %4; заявката е приета, както е.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Ред %1: %2</translation>
    </message>
    <message>
        <source>Row %1: “%2” is no time; the request counts as come with the row before it.</source>
        <translation>Ред %1: „%2“ не е час; заявката се смята за получена заедно с предходния ред.</translation>
    </message>
    <message>
        <source>Row %1: %2.</source>
        <translation>Ред %1: %2.</translation>
    </message>
    <message>
        <source>Row %1: %2 answered before, in row %3; that row counts.</source>
        <translation>Ред %1: %2 има отговор и на ред %3; важи онзи ред.</translation>
    </message>
    <message>
        <source>it holds more than %1 rows; split it into smaller files</source>
        <translation>съдържа повече от %1 реда; разделете го на по-малки файлове</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read.</source>
        <translation>
            <numerusform>Прочетен е %n ред.</numerusform>
            <numerusform>Прочетени са %n реда.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are new.</source>
        <translation>
            <numerusform>%n заявка е нова.</numerusform>
            <numerusform>%n заявки са нови.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) have changed.</source>
        <translation>
            <numerusform>%n заявка е променена.</numerusform>
            <numerusform>%n заявки са променени.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) were known already.</source>
        <translation>
            <numerusform>%n заявка вече е била известна.</numerusform>
            <numerusform>%n заявки вече са били известни.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) ask for nothing.</source>
        <translation>
            <numerusform>На %n ред не се иска нищо.</numerusform>
            <numerusform>На %n реда не се иска нищо.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are about nobody of the workshop.</source>
        <translation>
            <numerusform>%n ред се отнася за човек извън семинара.</numerusform>
            <numerusform>%n реда се отнасят за хора извън семинара.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were not understood.</source>
        <translation>
            <numerusform>%n клетка не беше разбрана.</numerusform>
            <numerusform>%n клетки не бяха разбрани.</numerusform>
        </translation>
    </message>
    <message>
        <source>whether another expert will do</source>
        <translation>дали и друг експерт е подходящ</translation>
    </message>
    <message>
        <source>any expert was wished for before those with a name; the ones with a name come first.</source>
        <translation>кой да е експерт е пожелан преди посочените по име; посочените по име са първи.</translation>
    </message>
</context>
<context>
    <name>RestoreEdits</name>
    <message>
        <source>%1 %2</source>
        <comment>table, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>table, names</comment>
        <translation>%1 на %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Only a value that was changed can be restored.</source>
        <translation>Може да се възстанови само стойност, която е била променена.</translation>
    </message>
    <message>
        <source>The %1 is not in the workshop any more. Find the step that removed it and restore it there first.</source>
        <translation>Записът вече не е в семинара: %1. Намерете стъпката, с която е премахнат, и първо го възстановете там.</translation>
    </message>
    <message>
        <source>The %1 of %2 is so already.</source>
        <translation>Стойността вече е такава: %1 на %2.</translation>
    </message>
    <message>
        <source>What stood there before (%1) is not in the workshop any more, so the value was left as it is. Restore that first.</source>
        <translation>Това, което стоеше там преди (%1), вече не е в семинара, затова стойността е оставена, както е. Първо възстановете него.</translation>
    </message>
    <message>
        <source>Restored the %1 of %2</source>
        <translation>Възстановяване: %1 на %2</translation>
    </message>
    <message>
        <source>Only a record that was removed can be restored.</source>
        <translation>Може да се възстанови само запис, който е бил премахнат.</translation>
    </message>
    <message>
        <source>The %1 is in the workshop already.</source>
        <translation>Записът вече е в семинара: %1.</translation>
    </message>
    <message>
        <source>The %1 cannot come back alone: its %2 is not in the workshop any more. Restore that first.</source>
        <translation>Записът не може да се върне сам: %1. Това, което стои в полето „%2“, вече не е в семинара. Първо възстановете него.</translation>
    </message>
    <message>
        <source>Restored the %1</source>
        <translation>Възстановяване: %1</translation>
    </message>
    <message numerus="yes">
        <source>Restored the %1 with %n more</source>
        <translation>
            <numerusform>Възстановяване: %1 и още %n</numerusform>
            <numerusform>Възстановяване: %1 и още %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What the %1 stood in stands in it now. Move that out of it first.</source>
        <translation>Това, в което се намираше %1, сега се намира в него. Първо го извадете оттам.</translation>
    </message>
</context>
<context>
    <name>RoomLoss</name>
    <message>
        <source>%1 goes to %2</source>
        <translation>%1 отива в %2</translation>
    </message>
    <message>
        <source>%1 has no room: none that holds it is free then</source>
        <translation>%1 остава без зала: тогава няма свободна зала, която да побира всички</translation>
    </message>
    <message>
        <source>%1 goes to the other experts of the helpdesk</source>
        <translation>%1 отива при другите експерти на консултациите</translation>
    </message>
    <message>
        <source>%1 is lost: %2 and %3 need another room.</source>
        <translation>%1 отпада: за %2 и %3 е нужна друга зала.</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n точка</numerusform>
            <numerusform>%n точки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n група</numerusform>
            <numerusform>%n групи</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost %1</source>
        <translation>Отпадане на %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n have another room.</source>
        <translation>
            <numerusform>%1: %n вече е в друга зала.</numerusform>
            <numerusform>%1: %n вече са в друга зала.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have none: the problems say which.</source>
        <translation>
            <numerusform>%n остава без зала: вижте коя в проблемите.</numerusform>
            <numerusform>%n остават без зала: вижте кои в проблемите.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundBoard</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>first time</source>
        <translation>за първи път</translation>
    </message>
    <message>
        <source>been before</source>
        <translation>идвали и преди</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n държава</numerusform>
            <numerusform>%n държави</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n организация</numerusform>
            <numerusform>%n организации</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n categories</source>
        <translation>
            <numerusform>%n категория</numerusform>
            <numerusform>%n категории</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>%n език</numerusform>
            <numerusform>%n езика</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 (share %3)</source>
        <translation>%1 %2 (дял %3)</translation>
    </message>
    <message>
        <source>Not in a group</source>
        <translation>Не е в група</translation>
    </message>
</context>
<context>
    <name>RoundPlanner</name>
    <message>
        <source>Round %1</source>
        <translation>Кръг %1</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Група %1</translation>
    </message>
    <message>
        <source>%1 moderates “%2”: make somebody else moderator first.</source>
        <translation>%1 е модератор на „%2“: първо определете друг модератор.</translation>
    </message>
    <message>
        <source>%1 is rapporteur of “%2”: make somebody else rapporteur first.</source>
        <translation>%1 е докладчик на „%2“: първо определете друг докладчик.</translation>
    </message>
</context>
<context>
    <name>RunEdits</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 и %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 и още %n</numerusform>
            <numerusform>%1 и още %n</numerusform>
        </translation>
    </message>
    <message>
        <source>on time</source>
        <translation>по график</translation>
    </message>
    <message numerus="yes">
        <source>%n min behind</source>
        <translation>
            <numerusform>%n мин зад графика</numerusform>
            <numerusform>%n мин зад графика</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ahead</source>
        <translation>
            <numerusform>%n мин пред графика</numerusform>
            <numerusform>%n мин пред графика</numerusform>
        </translation>
    </message>
    <message>
        <source>Today is no day of the workshop, so nothing can begin or end now.</source>
        <translation>Днес не е ден от семинара, затова сега нищо не може да започне или да свърши.</translation>
    </message>
    <message numerus="yes">
        <source>its %n meetings</source>
        <translation>
            <numerusform>%n среща</numerusform>
            <numerusform>%n срещи</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its %n groups</source>
        <translation>
            <numerusform>%n група</numerusform>
            <numerusform>%n групи</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 now %2</source>
        <translation>%1 се мести за %2</translation>
    </message>
    <message>
        <source>%1, %2 moved along</source>
        <translation>%1, заедно с %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 is expected %2 with %3</source>
        <translation>%1 се очаква в %2 заедно с %3</translation>
    </message>
    <message>
        <source>%1 is expected %2</source>
        <translation>%1 се очаква в %2</translation>
    </message>
    <message>
        <source>Nothing runs, and nothing is to come today.</source>
        <translation>Нищо не тече и днес нищо не предстои.</translation>
    </message>
    <message>
        <source>%1 ended %2</source>
        <translation>%1: край в %2</translation>
    </message>
    <message>
        <source>%1 began %2</source>
        <translation>%1: начало в %2</translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>%n мин закъснение</numerusform>
            <numerusform>%n мин закъснение</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min early</source>
        <translation>
            <numerusform>%n мин по-рано</numerusform>
            <numerusform>%n мин по-рано</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>The day is over.</source>
        <translation>Денят приключи.</translation>
    </message>
    <message>
        <source>Choose an item of today in the running order first: only what is on today's agenda can begin now.</source>
        <translation>Първо изберете в сценария точка от днес: сега може да започне само това, което е в днешната програма.</translation>
    </message>
    <message>
        <source>Nothing runs now, so nothing can become longer or shorter.</source>
        <translation>Сега нищо не тече, затова няма какво да се удължи или съкрати.</translation>
    </message>
    <message numerus="yes">
        <source>%1 runs for %n minutes already and cannot become shorter.</source>
        <translation>
            <numerusform>%1 тече вече от %n минута и не може да стане по-кратко.</numerusform>
            <numerusform>%1 тече вече от %n минути и не може да стане по-кратко.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lasts %n minutes longer</source>
        <translation>
            <numerusform>%1: с %n минута по-дълго</numerusform>
            <numerusform>%1: с %n минути по-дълго</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lasts %n minutes less</source>
        <translation>
            <numerusform>%1: с %n минута по-кратко</numerusform>
            <numerusform>%1: с %n минути по-кратко</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing longer than a day can be planned.</source>
        <translation>Не може да се планира нищо по-дълго от един ден.</translation>
    </message>
    <message>
        <source>Nothing that is to come is late, so the agenda stays as it is.</source>
        <translation>Нищо от предстоящото не закъснява, затова програмата остава, както е.</translation>
    </message>
    <message>
        <source>Moved what is to come to when it will begin</source>
        <translation>Преместване на предстоящото в часа, в който ще започне</translation>
    </message>
    <message numerus="yes">
        <source>%1 The day ends %2, %n min over.</source>
        <translation>
            <numerusform>%1 Денят свършва в %2 и надхвърля с %n мин.</numerusform>
            <numerusform>%1 Денят свършва в %2 и надхвърля с %n мин.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an item in the running order first.</source>
        <translation>Първо изберете точка в сценария.</translation>
    </message>
    <message>
        <source>%1 has begun already, so it cannot be cancelled; Next ends it.</source>
        <translation>%1 вече е започнало и не може да се отмени; „Следва“ го приключва.</translation>
    </message>
    <message>
        <source>Cancelled %1</source>
        <translation>Отменяне на %1</translation>
    </message>
    <message>
        <source>It waits in the parking list.</source>
        <translation>Остава в списъка за по-късно.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are free now.</source>
        <translation>
            <numerusform>%n човек е свободен сега.</numerusform>
            <numerusform>%n души са свободни сега.</numerusform>
        </translation>
    </message>
    <message>
        <source>What follows keeps its time.</source>
        <translation>Следващото запазва часа си.</translation>
    </message>
    <message>
        <source>That is no time. Type 10:07, 1007 or 10.07; empty forgets it.</source>
        <translation>Това не е час. Въведете 10:07, 1007 или 10.07; празна клетка го изтрива.</translation>
    </message>
    <message>
        <source>It cannot have ended, at %1, before it began, at %2.</source>
        <translation>Не може да е свършило в %1, преди да е започнало в %2.</translation>
    </message>
    <message>
        <source>The times of a session are those of what stands in it.</source>
        <translation>Часовете на една сесия са часовете на това, което е в нея.</translation>
    </message>
    <message numerus="yes">
        <source>Recorded the times of %n items</source>
        <translation>
            <numerusform>Записване на часовете на %n точка</numerusform>
            <numerusform>Записване на часовете на %n точки</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgot a time of %1</source>
        <translation>Изтриване на час на %1</translation>
    </message>
    <message>
        <source>%1 runs since %2.</source>
        <translation>%1 тече от %2.</translation>
    </message>
</context>
<context>
    <name>SeatReasons</name>
    <message>
        <source>not wished for</source>
        <translation>група извън желанията</translation>
    </message>
    <message>
        <source>1st wish</source>
        <translation>първо желание</translation>
    </message>
    <message>
        <source>2nd wish</source>
        <translation>второ желание</translation>
    </message>
    <message>
        <source>3rd wish</source>
        <translation>трето желание</translation>
    </message>
    <message>
        <source>wish number %1</source>
        <translation>желание номер %1</translation>
    </message>
    <message>
        <source>%1 has no seat in %2 yet.</source>
        <translation>%1 още няма място в %2.</translation>
    </message>
    <message>
        <source>%1 moderates %2.</source>
        <translation>%1 е модератор на %2.</translation>
    </message>
    <message>
        <source>%1 is rapporteur of %2.</source>
        <translation>%1 е докладчик на %2.</translation>
    </message>
    <message>
        <source>no wishes are known, so every group counts the same</source>
        <translation>не са известни желания, затова всички групи са равностойни</translation>
    </message>
    <message>
        <source>%1 is pinned to %2: %3.</source>
        <translation>Мястото на %1 е закрепено в %2: %3.</translation>
    </message>
    <message>
        <source>%1 sits in %2: %3.</source>
        <translation>%1 е в %2: %3.</translation>
    </message>
    <message>
        <source>Nobody of the group was met in another round.</source>
        <translation>С никого от групата няма среща в друг кръг.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 и още %n</numerusform>
            <numerusform>%1 и още %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Met in another round too: %1.</source>
        <translation>Срещи и в друг кръг: %1.</translation>
    </message>
    <message>
        <source>%1 and %2 are to be apart</source>
        <translation>%1 и %2 трябва да са разделени</translation>
    </message>
    <message>
        <source>%1, who is to be together with this person, sits elsewhere</source>
        <translation>%1 трябва да е заедно с този човек, а е в друга група</translation>
    </message>
    <message>
        <source>%1 and %2 are to be together</source>
        <translation>%1 и %2 трябва да са заедно</translation>
    </message>
    <message>
        <source>%1 does not speak the language of %2</source>
        <translation>%1 не говори езика на %2</translation>
    </message>
    <message>
        <source>%1 sits at that topic in another round too</source>
        <translation>%1 е при същата тема и в друг кръг</translation>
    </message>
    <message>
        <source>%1 would have too few people</source>
        <translation>в %1 ще има твърде малко хора</translation>
    </message>
    <message>
        <source>%1 is pinned</source>
        <translation>%1 е със закрепено място</translation>
    </message>
    <message>
        <source>full (%1 of %2)</source>
        <translation>запълнена (%1 от %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n more pair(s) would meet again</source>
        <translation>
            <numerusform>още %n двойка ще се срещне отново</numerusform>
            <numerusform>още %n двойки ще се срещнат отново</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) fewer would meet again</source>
        <translation>
            <numerusform>отново ще се срещне с %n двойка по-малко</numerusform>
            <numerusform>отново ще се срещнат с %n двойки по-малко</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 would have %2 instead of %3</source>
        <translation>%1 ще има %2 вместо %3</translation>
    </message>
    <message>
        <source>the groups would be less even</source>
        <translation>групите ще са по-неравномерни</translation>
    </message>
    <message>
        <source>the group would have more of %1 than its share</source>
        <translation>групата ще има повече от полагащия ѝ се дял: %1</translation>
    </message>
    <message>
        <source>the groups would be more even</source>
        <translation>групите ще са по-равномерни</translation>
    </message>
    <message>
        <source>nothing would be worse</source>
        <translation>нищо няма да се влоши</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: the cheapest swap, with %2: %3.</source>
        <translation>%1: най-изгодната размяна е с %2: %3.</translation>
    </message>
    <message>
        <source>%1: %2; the cheapest swap, with %3: %4.</source>
        <translation>%1: %2; най-изгодната размяна е с %3: %4.</translation>
    </message>
    <message>
        <source>%1 has room: %2.</source>
        <translation>%1 – има място: %2.</translation>
    </message>
    <message>
        <source>%1: %2; there all the same: %3.</source>
        <translation>%1: %2; ако все пак мястото е там: %3.</translation>
    </message>
    <message>
        <source>%1 does not take part in %2.</source>
        <translation>%1 не участва в %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>has its number of people (%1)</source>
        <translation>има своя брой хора (%1)</translation>
    </message>
</context>
<context>
    <name>SendPack</name>
    <message>
        <source>Name</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Имейл</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Why nothing can be sent</source>
        <translation>Защо не може да се изпрати нищо</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>Няма имейл адрес</translation>
    </message>
    <message>
        <source>The e-mail address cannot be used</source>
        <translation>Имейл адресът не може да се използва</translation>
    </message>
    <message>
        <source>Without e-mail</source>
        <translation>Без имейл</translation>
    </message>
    <message>
        <source>Letters %1 %2</source>
        <translation>Писма %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n draft(s) to %1: open them in your mail program and send them.</source>
        <translation>
            <numerusform>В папката %1 е записана %n чернова: отворете я в пощенската си програма и я изпратете.</numerusform>
            <numerusform>В папката %1 са записани %n чернови: отворете ги в пощенската си програма и ги изпратете.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) without a usable e-mail address: see “%1” there.</source>
        <translation>
            <numerusform>%n човек е без използваем имейл адрес: вижте „%1“ там.</numerusform>
            <numerusform>%n души са без използваем имейл адрес: вижте „%1“ там.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is expected yet, so there is nobody to write to.</source>
        <translation>Все още не се очаква никой, затова няма на кого да се пише.</translation>
    </message>
</context>
<context>
    <name>SheetFile</name>
    <message>
        <source>it is protected by a password; save it without one</source>
        <translation>защитен е с парола; запазете го без парола</translation>
    </message>
    <message>
        <source>there is no sheet in it</source>
        <translation>в него няма нито един лист</translation>
    </message>
    <message>
        <source>it has more than %1 sheets</source>
        <translation>има повече от %1 листа</translation>
    </message>
    <message>
        <source>the sheet “%1” is missing in it</source>
        <translation>в него липсва листът „%1“</translation>
    </message>
    <message>
        <source>The file is damaged: look whether everything has come over.</source>
        <translation>Файлът е повреден: проверете дали всичко е прехвърлено.</translation>
    </message>
    <message>
        <source>it is a text document, not a spreadsheet</source>
        <translation>това е текстов документ, а не електронна таблица</translation>
    </message>
    <message>
        <source>it is a presentation, not a spreadsheet</source>
        <translation>това е презентация, а не електронна таблица</translation>
    </message>
    <message>
        <source>it is a file of Numbers; export it as .xlsx</source>
        <translation>това е файл на Numbers; експортирайте го като .xlsx</translation>
    </message>
    <message>
        <source>it is an archive without a spreadsheet in it</source>
        <translation>това е архив, в който няма електронна таблица</translation>
    </message>
    <message>
        <source>it is an old Excel file (.xls); save it as .xlsx</source>
        <translation>това е стар файл на Excel (.xls); запазете го като .xlsx</translation>
    </message>
    <message numerus="yes">
        <source>%n merged cells: only the first of each holds the text.</source>
        <translation>
            <numerusform>%n обединена клетка: само първата в нея съдържа текста.</numerusform>
            <numerusform>%n обединени клетки: само първата във всяка от тях съдържа текста.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden rows were read too.</source>
        <translation>
            <numerusform>Прочетен е и %n скрит ред.</numerusform>
            <numerusform>Прочетени са и %n скрити реда.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden columns were read too.</source>
        <translation>
            <numerusform>Прочетена е и %n скрита колона.</numerusform>
            <numerusform>Прочетени са и %n скрити колони.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formulas have no value yet: open the file in a spreadsheet, save it and read it again.</source>
        <translation>
            <numerusform>%n формула още няма стойност: отворете файла в програма за електронни таблици, запазете го и го прочетете отново.</numerusform>
            <numerusform>%n формули още нямат стойност: отворете файла в програма за електронни таблици, запазете го и го прочетете отново.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells beyond the edge of a sheet were left out.</source>
        <translation>
            <numerusform>Пропусната е %n клетка извън границите на листа.</numerusform>
            <numerusform>Пропуснати са %n клетки извън границите на листа.</numerusform>
        </translation>
    </message>
    <message>
        <source>a sheet holds more than %1 million cells</source>
        <translation>един от листовете съдържа повече от %1 милиона клетки</translation>
    </message>
    <message>
        <source>it wants a part that lies outside the file (“%1”)</source>
        <translation>изисква част, която е извън файла („%1“)</translation>
    </message>
    <message>
        <source>its texts take more than %1 MB</source>
        <translation>текстовете в него заемат повече от %1 MB</translation>
    </message>
    <message>
        <source>it is a binary workbook (.xlsb); save it as .xlsx</source>
        <translation>това е двоична работна книга (.xlsb); запазете я като .xlsx</translation>
    </message>
    <message>
        <source>there is no workbook in it</source>
        <translation>в него няма работна книга</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ред %1: %2</translation>
    </message>
    <message>
        <source>it holds a DOCTYPE, which no spreadsheet needs</source>
        <translation>съдържа DOCTYPE, какъвто не е нужен на електронна таблица</translation>
    </message>
    <message>
        <source>elements are nested more than %1 deep</source>
        <translation>елементите са вложени на повече от %1 нива</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>липсва краят ѝ</translation>
    </message>
    <message>
        <source>it holds a text of more than %1 MB</source>
        <translation>съдържа текст, по-голям от %1 MB</translation>
    </message>
    <message>
        <source>its part “%1” is damaged: %2</source>
        <translation>частта „%1“ в него е повредена: %2</translation>
    </message>
    <message>
        <source>the file is damaged (%1)</source>
        <translation>файлът е повреден (%1)</translation>
    </message>
    <message>
        <source>a part of it is larger than %1 MB when it is unpacked</source>
        <translation>част от него е по-голяма от %1 MB след разархивиране</translation>
    </message>
    <message>
        <source>it holds two parts called “%1”</source>
        <translation>съдържа две части с името „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n cells with very long texts were cut.</source>
        <translation>
            <numerusform>%n клетка с много дълъг текст беше съкратена.</numerusform>
            <numerusform>%n клетки с много дълги текстове бяха съкратени.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetRegister</name>
    <message>
        <source>it is no PDF, PNG or JPEG</source>
        <translation>не е PDF, PNG или JPEG</translation>
    </message>
    <message>
        <source>it is larger than %1 MB: scan in black and white, or with fewer dots</source>
        <translation>по-голямо е от %1 MB: сканирайте черно-бяло или с по-малка разделителна способност</translation>
    </message>
</context>
<context>
    <name>ShiftWords</name>
    <message>
        <source>now</source>
        <translation>сега</translation>
    </message>
    <message>
        <source>from</source>
        <translation>от</translation>
    </message>
</context>
<context>
    <name>SiteVisit</name>
    <message>
        <source>%1 each way leave no time at the place</source>
        <translation>При път %1 във всяка посока не остава време на място</translation>
    </message>
    <message>
        <source>%1 there, %2 at the place, %1 back</source>
        <translation>%1 натам, %2 на място, %1 обратно</translation>
    </message>
    <message numerus="yes">
        <source>%1 people in groups of %2: %n departure(s)</source>
        <translation>
            <numerusform>%1 души в групи по %2: %n тръгване</numerusform>
            <numerusform>%1 души в групи по %2: %n тръгвания</numerusform>
        </translation>
    </message>
    <message>
        <source>Meeting point: %1</source>
        <translation>Място на сбора: %1</translation>
    </message>
</context>
<context>
    <name>SplitPlanner</name>
    <message>
        <source>Only what stands on a day can be split.</source>
        <translation>Може да се раздели само това, което стои в някой ден.</translation>
    </message>
    <message>
        <source>%1 are parallel sessions, which cannot be split. Split one of them.</source>
        <translation>%1 са паралелни сесии и не могат да се разделят. Разделете една от тях.</translation>
    </message>
    <message>
        <source>%1 is one of parallel sessions: its second part would run beside it, not behind. Move it into a session of its own first.</source>
        <translation>%1 е една от паралелни сесии: втората част би вървяла успоредно на нея, а не след нея. Първо преместете точката в отделна сесия.</translation>
    </message>
    <message>
        <source>%1 has a helpdesk, whose meetings would be torn apart. Put a break into it instead.</source>
        <translation>%1 съдържа консултации и срещите в тях биха се разкъсали. Вместо това добавете почивка.</translation>
    </message>
    <message numerus="yes">
        <source>%1 lasts %n minute(s): split it somewhere within.</source>
        <translation>
            <numerusform>%1 трае %n минута: изберете за разделянето момент в рамките на това време.</numerusform>
            <numerusform>%1 трае %n минути: изберете за разделянето момент в рамките на това време.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can be split only where something in it begins.</source>
        <translation>%1 може да се раздели само там, където вътре започва нещо.</translation>
    </message>
</context>
<context>
    <name>TableFile</name>
    <message numerus="yes">
        <source>%n quotation mark(s) never closed, the first in row %1: read to the end of the line.</source>
        <translation>
            <numerusform>%n незатворена кавичка, на ред %1: прочетено е до края на реда.</numerusform>
            <numerusform>%n незатворени кавички, първата на ред %1: прочетено е до края на реда.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) with zero bytes, the first in row %1: left out.</source>
        <translation>
            <numerusform>%n клетка с нулеви байтове, на ред %1: те са пропуснати.</numerusform>
            <numerusform>%n клетки с нулеви байтове, първата на ред %1: байтовете са пропуснати.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) too long, the first in row %1: cut.</source>
        <translation>
            <numerusform>%n твърде дълга клетка, на ред %1: отрязана е.</numerusform>
            <numerusform>%n твърде дълги клетки, първата на ред %1: отрязани са.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with too many columns, the first is row %1: cut.</source>
        <translation>
            <numerusform>%n ред с твърде много колони, ред %1: отрязан е.</numerusform>
            <numerusform>%n реда с твърде много колони, първият е ред %1: отрязани са.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) with letters in another encoding, the first in row %1: look at them.</source>
        <translation>
            <numerusform>%n клетка с букви в друго кодиране, на ред %1: прегледайте я.</numerusform>
            <numerusform>%n клетки с букви в друго кодиране, първата на ред %1: прегледайте ги.</numerusform>
        </translation>
    </message>
    <message>
        <source>it is a compressed archive; unpack it first</source>
        <translation>това е компресиран архив; първо го разархивирайте</translation>
    </message>
    <message>
        <source>it is a picture, no table</source>
        <translation>това е изображение, а не таблица</translation>
    </message>
    <message>
        <source>it is a program, no table</source>
        <translation>това е програма, а не таблица</translation>
    </message>
    <message>
        <source>it is in the old format of Excel (.xls), or encrypted; open it in a spreadsheet program and save it as .xlsx without a password</source>
        <translation>в стария формат на Excel (.xls) е или е шифрован; отворете го в програма за електронни таблици и го запазете като .xlsx без парола</translation>
    </message>
    <message>
        <source>it is a PDF; ask for the spreadsheet it was made from</source>
        <translation>това е PDF; поискайте електронната таблица, от която е направен</translation>
    </message>
    <message>
        <source>it is a text document, no table</source>
        <translation>това е текстов документ, а не таблица</translation>
    </message>
    <message>
        <source>it is a workshop or another database, no table</source>
        <translation>това е семинар или друга база данни, а не таблица</translation>
    </message>
    <message>
        <source>it is a program, a picture, a sound or a film, no table</source>
        <translation>това е програма, изображение, звук или филм, а не таблица</translation>
    </message>
    <message>
        <source>it is a web page, whatever its name says; open it in a spreadsheet program and save it as .xlsx</source>
        <translation>това е уеб страница, каквото и да показва името; отворете я в програма за електронни таблици и я запазете като .xlsx</translation>
    </message>
    <message>
        <source>it is a calendar, no list of people</source>
        <translation>това е календар, а не списък с хора</translation>
    </message>
    <message>
        <source>it is JSON, no table; ask for CSV or .xlsx</source>
        <translation>това е JSON, а не таблица; поискайте CSV или .xlsx</translation>
    </message>
    <message>
        <source>it is in Excel's old XML format; open it in a spreadsheet program and save it as .xlsx</source>
        <translation>в стария XML формат на Excel е; отворете го в програма за електронни таблици и го запазете като .xlsx</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>празен е</translation>
    </message>
    <message>
        <source>it holds no text</source>
        <translation>не съдържа текст</translation>
    </message>
    <message>
        <source>it is no text in %1</source>
        <translation>това не е текст в кодиране %1</translation>
    </message>
    <message>
        <source>the encoding %1 is not known here</source>
        <translation>кодирането %1 не е познато тук</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) of a group left out.</source>
        <translation>
            <numerusform>Пропусната е %n визитка на група.</numerusform>
            <numerusform>Пропуснати са %n визитки на групи.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) without anything about a person left out.</source>
        <translation>
            <numerusform>Пропусната е %n визитка без данни за човек.</numerusform>
            <numerusform>Пропуснати са %n визитки без данни за човек.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) with no end: look at them, something may be missing.</source>
        <translation>
            <numerusform>%n визитка без край: прегледайте я, може нещо да липсва.</numerusform>
            <numerusform>%n визитки без край: прегледайте ги, може нещо да липсва.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskEdits</name>
    <message>
        <source>There is no text in it yet. Type what is to be done, such as: order the coach</source>
        <translation>Тук още няма текст. Въведете какво трябва да се направи, например: поръчване на автобуса</translation>
    </message>
    <message>
        <source>To-do %1</source>
        <translation>Задача %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Изпълнено: %1</translation>
    </message>
    <message>
        <source>Not done yet: %1</source>
        <translation>Още не е изпълнено: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n to-do(s) done</source>
        <translation>
            <numerusform>%n изпълнена задача</numerusform>
            <numerusform>%n изпълнени задачи</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to-do(s) not done yet</source>
        <translation>
            <numerusform>%n още неизпълнена задача</numerusform>
            <numerusform>%n още неизпълнени задачи</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskPlanner</name>
    <message numerus="yes">
        <source>%n week(s) before</source>
        <translation>
            <numerusform>%n седмица преди</numerusform>
            <numerusform>%n седмици преди</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) after</source>
        <translation>
            <numerusform>%n седмица след</numerusform>
            <numerusform>%n седмици след</numerusform>
        </translation>
    </message>
    <message>
        <source>on the first day</source>
        <translation>на първия ден</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n ден преди</numerusform>
            <numerusform>%n дни преди</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after</source>
        <translation>
            <numerusform>%n ден след</numerusform>
            <numerusform>%n дни след</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>днес</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>след %n ден</numerusform>
            <numerusform>след %n дни</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>просрочено с %n ден</numerusform>
            <numerusform>просрочено с %n дни</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TasksModel</name>
    <message>
        <source>Who</source>
        <translation>Кой</translation>
    </message>
    <message>
        <source>Type one name: who is not here yet is added. Marek Przeor (DG GROW)</source>
        <translation>Въведете едно име; ако човекът още не е в списъка, се добавя. Например: Marek Przeor (DG GROW)</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Към точка</translation>
    </message>
    <message>
        <source>No agenda item is called that. Type its title, or nothing for the whole workshop.</source>
        <translation>Няма точка от програмата с такова име. Въведете заглавието ѝ или оставете празно за целия семинар.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>That is no date. Type 14 days before, 3 days after, or a date such as 10.12.2021.</source>
        <translation>Това не е дата. Въведете „14 дни преди“, „3 дни след“ или дата, например 10.12.2021.</translation>
    </message>
    <message>
        <source>That is</source>
        <translation>Това е</translation>
    </message>
    <message>
        <source>To-do</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Изпълнено</translation>
    </message>
    <message>
        <source>a to-do</source>
        <translation>задача</translation>
    </message>
    <message>
        <source>to-do %1</source>
        <translation>задача %1</translation>
    </message>
    <message>
        <source>Type what is to be done</source>
        <translation>Въведете какво трябва да се направи</translation>
    </message>
</context>
<context>
    <name>TranslationWords</name>
    <message>
        <source>%1: %2</source>
        <comment>table, field</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>table, record, field</comment>
        <translation>%1 %2: %3</translation>
    </message>
</context>
<context>
    <name>TypedExperts</name>
    <message>
        <source>“%1” is no name: type “Marc Pattinson”, or with more behind it “Marc Pattinson (Reid), Table 3, from 11:50”.</source>
        <translation>„%1“ не е име: въведете „Marc Pattinson“ или с още данни след името „Marc Pattinson (Reid), Маса 3, от 11:50“.</translation>
    </message>
    <message>
        <source>%1 would be there until %2 only from %3 on: type the earlier time first.</source>
        <translation>%1 би присъствал(а) до %2, но едва от %3: въведете първо по-ранния час.</translation>
    </message>
    <message>
        <source>%1 is there twice: name each expert once.</source>
        <translation>%1 се повтаря: посочете всеки експерт само веднъж.</translation>
    </message>
</context>
<context>
    <name>TypedPeople</name>
    <message>
        <source>Nobody here is called “%1”: type the beginning of a name, as it stands in the list of people.</source>
        <translation>Тук няма никого с име „%1“: въведете началото на името, както е в списъка на хората.</translation>
    </message>
    <message>
        <source>“%1” may mean %2: type more of the name.</source>
        <translation>„%1“ може да е %2: въведете повече от името.</translation>
    </message>
</context>
<context>
    <name>TypedRequests</name>
    <message>
        <source>This helpdesk has no experts yet: add “%1” as an expert first.</source>
        <translation>Тези консултации още нямат експерти: първо добавете „%1“ като експерт.</translation>
    </message>
    <message>
        <source>No expert here is called “%1”: there are %2; or type “any”.</source>
        <translation>Тук няма експерт с име „%1“: има %2; може да въведете и „който и да е“.</translation>
    </message>
    <message>
        <source>“%1” may mean %2: type more of the name.</source>
        <translation>„%1“ може да е %2: въведете повече от името.</translation>
    </message>
    <message>
        <source>may miss own sessions</source>
        <translation>може да пропусне свои сесии</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>важност</translation>
    </message>
    <message>
        <source>%1 cannot meet themselves: name somebody else.</source>
        <translation>%1 не може да се срещне сам(а) със себе си: посочете друг човек.</translation>
    </message>
    <message>
        <source>%1 is there twice: name each person once.</source>
        <translation>%1 се повтаря: посочете всеки човек само веднъж.</translation>
    </message>
    <message>
        <source>Type behind “&gt;” whom they want to meet: Anna Georgieva &gt; Ilkka Nykänen; Jaume Sastre.</source>
        <translation>След „&gt;“ въведете с кого искат да се срещнат: Anna Georgieva &gt; Ilkka Nykänen; Jaume Sastre.</translation>
    </message>
    <message>
        <source>A request begins with a name: Anna Georgieva: state aid.</source>
        <translation>Заявката започва с име: Anna Georgieva: държавни помощи.</translation>
    </message>
    <message>
        <source>“%1” is there twice: name each expert once, the best first.</source>
        <translation>„%1“ се повтаря: посочете всеки експерт само веднъж, най-желания пръв.</translation>
    </message>
    <message>
        <source>A request names up to 3 experts: leave some out, or type “any” behind them.</source>
        <translation>В една заявка се посочват до 3 експерти: махнете някого или въведете накрая „който и да е“.</translation>
    </message>
    <message>
        <source>any who knows %1</source>
        <translation>който и да е експерт по %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>който и да е</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>приета</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>отказана</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>не преди %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
</context>
<context>
    <name>TypedWishes</name>
    <message>
        <source>There is no group %1: type 1 to %2, or the beginning of a topic.</source>
        <translation>Няма група %1: въведете число от 1 до %2 или началото на тема.</translation>
    </message>
    <message>
        <source>No topic begins with “%1”: type its first letters, or the number of the group.</source>
        <translation>Никоя тема не започва с „%1“: въведете първите ѝ букви или номера на групата.</translation>
    </message>
    <message>
        <source>“%1” may mean %2 or %3: type more of the topic.</source>
        <translation>„%1“ може да е %2 или %3: въведете повече от темата.</translation>
    </message>
    <message>
        <source>%1 is there twice: name each group once, the best first.</source>
        <translation>%1 се повтаря: посочете всяка група само веднъж, най-желаната първа.</translation>
    </message>
</context>
<context>
    <name>WriterLock</name>
    <message>
        <source>%1 on %2, since %3</source>
        <translation>%1 на компютъра %2, от %3</translation>
    </message>
    <message>
        <source>no file can be made in its folder</source>
        <translation>в папката му не може да се създаде файл</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>Title of the workshop</source>
        <translation>Заглавие на семинара</translation>
    </message>
    <message>
        <source>Place of the workshop</source>
        <translation>Място на семинара</translation>
    </message>
    <message>
        <source>Day on another date</source>
        <translation>Ден на друга дата</translation>
    </message>
    <message>
        <source>Room has another name</source>
        <translation>Зала с друго име</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ново</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Премахнато</translation>
    </message>
    <message>
        <source>To the parking list</source>
        <translation>В списъка за по-късно</translation>
    </message>
    <message>
        <source>From the parking list</source>
        <translation>От списъка за по-късно</translation>
    </message>
    <message>
        <source>On another day</source>
        <translation>В друг ден</translation>
    </message>
    <message>
        <source>At another time</source>
        <translation>В друг час</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>По-дълго</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>По-кратко</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>Ново заглавие</translation>
    </message>
    <message>
        <source>Other kind</source>
        <translation>Друг вид</translation>
    </message>
    <message>
        <source>In person or online</source>
        <translation>Присъствено или онлайн</translation>
    </message>
    <message>
        <source>Other room</source>
        <translation>Друга зала</translation>
    </message>
    <message>
        <source>In another session</source>
        <translation>В друга сесия</translation>
    </message>
    <message>
        <source>Closed for</source>
        <translation>Закрито за</translation>
    </message>
    <message>
        <source>Meeting point</source>
        <translation>Място на сбора</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Участва</translation>
    </message>
    <message>
        <source>No longer takes part</source>
        <translation>Вече не участва</translation>
    </message>
    <message>
        <source>Other role</source>
        <translation>Друга роля</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Нова група</translation>
    </message>
    <message>
        <source>Group removed</source>
        <translation>Премахната група</translation>
    </message>
    <message>
        <source>Topic of the group</source>
        <translation>Тема на групата</translation>
    </message>
    <message>
        <source>Room of the group</source>
        <translation>Зала на групата</translation>
    </message>
    <message>
        <source>Place of the group</source>
        <translation>Място на групата</translation>
    </message>
    <message>
        <source>Moderator of the group</source>
        <translation>Модератор на групата</translation>
    </message>
    <message>
        <source>Rapporteur of the group</source>
        <translation>Докладчик на групата</translation>
    </message>
    <message>
        <source>New expert</source>
        <translation>Нов експерт</translation>
    </message>
    <message>
        <source>Expert no longer there</source>
        <translation>Отпаднал експерт</translation>
    </message>
    <message>
        <source>Place of the expert</source>
        <translation>Място на експерта</translation>
    </message>
    <message>
        <source>Minutes of a meeting</source>
        <translation>Минути за среща</translation>
    </message>
    <message>
        <source>somebody who is no longer in the workshop</source>
        <translation>човек, който вече не е в семинара</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(без заглавие)</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Връзка</translation>
    </message>
    <message>
        <source>Travel minutes</source>
        <translation>Минути път</translation>
    </message>
    <message>
        <source>People at a time</source>
        <translation>Хора наведнъж</translation>
    </message>
    <message>
        <source>Other description</source>
        <translation>Друго описание</translation>
    </message>
    <message>
        <source>Minutes between meetings</source>
        <translation>Минути между срещите</translation>
    </message>
</context>
<context>
    <name>convenor::AcknowledgeBar</name>
    <message>
        <source>Why is this acceptable?</source>
        <translation>Защо това е приемливо?</translation>
    </message>
    <message>
        <source>for example: both know, the hall is large enough</source>
        <translation>например: и двамата знаят, залата е достатъчно голяма</translation>
    </message>
    <message>
        <source>&amp;Accept the problem</source>
        <translation>&amp;Приеми проблема</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Остави така</translation>
    </message>
    <message>
        <source>Why is this acceptable? %1</source>
        <translation>Защо това е приемливо? %1</translation>
    </message>
</context>
<context>
    <name>convenor::AgendaGestures</name>
    <message>
        <source>Move to…</source>
        <translation>Премести в…</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation>Копирай в…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублирай</translation>
    </message>
    <message>
        <source>To the parking list</source>
        <translation>В списъка за по-късно</translation>
    </message>
    <message>
        <source>Shift the rest of the day…</source>
        <translation>Измести останалата част от деня…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Раздели…</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Слей</translation>
    </message>
    <message>
        <source>Previous lane</source>
        <translation>Предишна успоредна редица</translation>
    </message>
    <message>
        <source>Next lane</source>
        <translation>Следваща успоредна редица</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Предишен ден</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Следващ ден</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n точка</numerusform>
            <numerusform>%n точки</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Копирай в</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Премести в</translation>
    </message>
    <message>
        <source>Copy %1 to</source>
        <translation>Копирай %1 в</translation>
    </message>
    <message>
        <source>Move %1 to</source>
        <translation>Премести %1 в</translation>
    </message>
    <message>
        <source>Type a day, a time, a room or all of them, such as “day 2, 14:30”; +1 is the next day, “parking list” takes it off the agenda. Enter does it, Esc leaves.</source>
        <translation>Въведете ден, час, зала или всичко наведнъж, например „ден 2, 14:30“; +1 е следващият ден, „списък за по-късно“ изважда точката от програмата. Enter изпълнява, Esc отказва.</translation>
    </message>
    <message>
        <source>Type where: a day, a time, a room, or “parking list”.</source>
        <translation>Въведете къде: ден, час, зала или „списък за по-късно“.</translation>
    </message>
    <message>
        <source>There is no day, time or room “%1”. Type for example “day 2”, “14:30” or the name of a room.</source>
        <translation>Няма ден, час или зала „%1“. Въведете например „ден 2“, „14:30“ или името на зала.</translation>
    </message>
    <message>
        <source>A copy goes to the parking list.</source>
        <translation>В списъка за по-късно отива копие.</translation>
    </message>
    <message>
        <source>It goes to the parking list.</source>
        <translation>Отива в списъка за по-късно.</translation>
    </message>
    <message>
        <source>pinned to %1</source>
        <translation>закрепен час %1</translation>
    </message>
    <message>
        <source>at its end</source>
        <translation>в края на деня</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>That is no number of minutes. Type 10, -5 or 1h; behind it, where it matters, “from 11:00” or “now”.</source>
        <translation>Това не е брой минути. Въведете 10, -5 или 1h, а след това, ако е нужно, „от 11:00“ или „сега“.</translation>
    </message>
    <message>
        <source>It is not that day now. Type for example “10 from 11:00”.</source>
        <translation>Сега не е този ден. Въведете например „10 от 11:00“.</translation>
    </message>
    <message numerus="yes">
        <source>From %1 on it can begin %n minute(s) earlier at most.</source>
        <translation>
            <numerusform>От %1 нататък може да започне най-много %n минута по-рано.</numerusform>
            <numerusform>От %1 нататък може да започне най-много %n минути по-рано.</numerusform>
        </translation>
    </message>
    <message>
        <source>What begins at %1 or later cannot begin earlier: what stands in front of it would not be over.</source>
        <translation>Точките от %1 нататък не могат да започнат по-рано: това, което е преди тях, няма да е свършило.</translation>
    </message>
    <message>
        <source>Nothing begins at %1 or later.</source>
        <translation>В %1 или по-късно не започва нищо.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) begin at another time; the day then ends %1.</source>
        <translation>
            <numerusform>%n точка започва в друг час; денят вече свършва в %1.</numerusform>
            <numerusform>%n точки започват в друг час; денят вече свършва в %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shift the rest of the day</source>
        <translation>Изместване на остатъка от деня</translation>
    </message>
    <message>
        <source>From %1 on, shift everything by minutes</source>
        <translation>Изместване на всичко от %1 нататък, в минути</translation>
    </message>
    <message>
        <source>Type 10 for later, -5 for earlier; “10 from 11:00” or “10 now” begins elsewhere. Groups and meetings go along. Enter does it, Esc leaves.</source>
        <translation>Въведете 10 за по-късно, -5 за по-рано; с „10 от 11:00“ или „10 сега“ изместването започва от друг час. Групите и срещите се изместват също. Enter го прави, Esc отказва.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Разделяне</translation>
    </message>
    <message>
        <source>Split %1 behind its first minutes</source>
        <translation>Разделяне на %1 след първите минути</translation>
    </message>
    <message numerus="yes">
        <source>Type how long the first part is, of %n minute(s). Enter splits, Esc leaves.</source>
        <translation>
            <numerusform>Въведете колко продължава първата част от общо %n минута. Enter разделя, Esc отказва.</numerusform>
            <numerusform>Въведете колко продължава първата част от общо %n минути. Enter разделя, Esc отказва.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is no length. Type minutes such as 30, or 1h, 1:15.</source>
        <translation>Това не е продължителност. Въведете минути, например 30, или 1h, 1:15.</translation>
    </message>
    <message>
        <source>Nothing stands behind %1 to join it with.</source>
        <translation>След %1 няма точка, с която да се слее.</translation>
    </message>
    <message>
        <source>Lanes stand side by side in parallel sessions; this item is in none.</source>
        <translation>Успоредни редици има само в паралелните сесии; тази точка не е в такава.</translation>
    </message>
    <message>
        <source>This is the first lane.</source>
        <translation>Това е първата успоредна редица.</translation>
    </message>
    <message>
        <source>This is the last lane.</source>
        <translation>Това е последната успоредна редица.</translation>
    </message>
    <message>
        <source>Lane %1 of %2: %3.</source>
        <translation>Успоредна редица %1 от %2: %3.</translation>
    </message>
</context>
<context>
    <name>convenor::AgendaGrid</name>
    <message>
        <source>Agenda</source>
        <translation>Програма</translation>
    </message>
    <message>
        <source>Insert below</source>
        <translation>Вмъкни отдолу</translation>
    </message>
    <message>
        <source>Insert above</source>
        <translation>Вмъкни отгоре</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Премести нагоре</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Премести надолу</translation>
    </message>
    <message>
        <source>Move into the item above</source>
        <translation>Премести в горната точка</translation>
    </message>
    <message>
        <source>Move out of the session</source>
        <translation>Премести извън сесията</translation>
    </message>
    <message>
        <source>Pin or let float</source>
        <translation>Фиксирай или освободи часа</translation>
    </message>
    <message>
        <source>5 minutes longer</source>
        <translation>Удължи с 5 минути</translation>
    </message>
    <message>
        <source>5 minutes shorter</source>
        <translation>Скъси с 5 минути</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Премахни</translation>
    </message>
    <message>
        <source>Sign-up and attendance</source>
        <translation>Записване и присъствие</translation>
    </message>
    <message>
        <source>Breakout groups</source>
        <translation>Работни групи</translation>
    </message>
    <message>
        <source>Helpdesk or matchmaking</source>
        <translation>Консултации или двустранни срещи</translation>
    </message>
    <message>
        <source>Select whole items</source>
        <translation>Избери цели точки</translation>
    </message>
    <message>
        <source>History of this item</source>
        <translation>История на точката</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) selected, with all that stands in them.</source>
        <translation>
            <numerusform>Избрана е %n точка с всичко в нея.</numerusform>
            <numerusform>Избрани са %n точки с всичко в тях.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n item(s); Ctrl+V puts them below the current row, on any day.</source>
        <translation>
            <numerusform>Копирана е %n точка; Ctrl+V я поставя под текущия ред, в който и да е ден.</numerusform>
            <numerusform>Копирани са %n точки; Ctrl+V ги поставя под текущия ред, в който и да е ден.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ctrl+V moves %n item(s) below the current row, on any day.</source>
        <translation>
            <numerusform>Ctrl+V премества %n точка под текущия ред, в който и да е ден.</numerusform>
            <numerusform>Ctrl+V премества %n точки под текущия ред, в който и да е ден.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::AgendaModel</name>
    <message numerus="yes">
        <source>over by %n min</source>
        <translation>
            <numerusform>недостиг %n мин</numerusform>
            <numerusform>недостиг %n мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min free before</source>
        <translation>
            <numerusform>%n мин свободна</numerusform>
            <numerusform>%n мин свободни</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min buffer before</source>
        <translation>
            <numerusform>буфер %n мин</numerusform>
            <numerusform>буфер %n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, pinned to %2</source>
        <translation>%1, фиксиран час %2</translation>
    </message>
    <message>
        <source>%1, floats, starts %2</source>
        <translation>%1, свободен час, започва в %2</translation>
    </message>
    <message>
        <source>Start %1, %2</source>
        <translation>Начало %1, %2</translation>
    </message>
    <message>
        <source>End %1, %2</source>
        <translation>Край %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s), %1</source>
        <translation>
            <numerusform>%n минута, %1</numerusform>
            <numerusform>%n минути, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No people, %1</source>
        <translation>Няма хора, %1</translation>
    </message>
    <message>
        <source>%1, people of %2</source>
        <translation>%1, хора за %2</translation>
    </message>
    <message>
        <source>No room, %1</source>
        <translation>Няма зала, %1</translation>
    </message>
    <message>
        <source>Room %1, %2</source>
        <translation>Зала %1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3 to %4</source>
        <translation>%1, %2, от %3 до %4</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>вътрешно</translation>
    </message>
    <message>
        <source>Type a title, or 9:15-10:00 and a title</source>
        <translation>Въведете заглавие или 9:15-10:00 и заглавие</translation>
    </message>
    <message>
        <source>New row: type a title</source>
        <translation>Нов ред: въведете заглавие</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Фикс.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Край</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Мин</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заглавие</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Хора</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Зала</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Ред %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be empty.</source>
        <translation>Полето „%1“ не може да е празно.</translation>
    </message>
    <message>
        <source>%1 to %2, %3 h %4 min</source>
        <translation>От %1 до %2, %3 ч %4 мин</translation>
    </message>
    <message numerus="yes">
        <source>%n min over</source>
        <translation>
            <numerusform>%n мин над времето</numerusform>
            <numerusform>%n мин над времето</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>остава %n мин</numerusform>
            <numerusform>остават %n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>has an error</source>
        <translation>има грешка</translation>
    </message>
    <message>
        <source>has a warning</source>
        <translation>има предупреждение</translation>
    </message>
</context>
<context>
    <name>convenor::AgendaPage</name>
    <message>
        <source>Add a day</source>
        <translation>Добави ден</translation>
    </message>
    <message>
        <source>Outline of all days</source>
        <translation>Структура на всички дни</translation>
    </message>
    <message>
        <source>The workshop has no day yet. Add one to begin.</source>
        <translation>Семинарът още няма нито един ден. За начало добавете ден.</translation>
    </message>
    <message>
        <source>Added a day</source>
        <translation>Добавяне на ден</translation>
    </message>
    <message>
        <source>Parking list</source>
        <translation>Списък за по-късно</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Преместване</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Време</translation>
    </message>
    <message>
        <source>In the day grid</source>
        <translation>В решетката на деня</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Отиди на</translation>
    </message>
    <message>
        <source>Parked items</source>
        <translation>Отложени точки</translation>
    </message>
    <message>
        <source>Paste a programme…</source>
        <translation>Постави програма…</translation>
    </message>
    <message>
        <source>This is the first day.</source>
        <translation>Това е първият ден.</translation>
    </message>
    <message>
        <source>This is the last day.</source>
        <translation>Това е последният ден.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>A programme is being looked through. Take it over or close it first.</source>
        <translation>В момента се преглежда програма. Първо я прехвърлете или я затворете.</translation>
    </message>
</context>
<context>
    <name>convenor::AgendaTreeModel</name>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>convenor::AttendanceModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation>не е в списъка</translation>
    </message>
    <message>
        <source>not expected</source>
        <translation>не се очаква</translation>
    </message>
    <message>
        <source>waiting, no. %1</source>
        <translation>чакащ, № %1</translation>
    </message>
    <message>
        <source>%1: empty</source>
        <translation>%1: празно</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Държава</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Състояние</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Дошъл в</translation>
    </message>
    <message>
        <source>Group, table</source>
        <translation>Група, маса</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Нужди</translation>
    </message>
</context>
<context>
    <name>convenor::AttendanceView</name>
    <message>
        <source>Share the column &amp;widths out again</source>
        <translation>Преразпредели &amp;ширините на колоните</translation>
    </message>
</context>
<context>
    <name>convenor::CandidateLine</name>
    <message>
        <source>Who can come</source>
        <translation>Кой може да дойде</translation>
    </message>
    <message>
        <source>Name; “Anna Bell (Organisation)” adds somebody</source>
        <translation>Име; „Anna Bell (Организация)“ добавя нов човек</translation>
    </message>
    <message>
        <source>A name of the two who meet</source>
        <translation>Име на един от двамата, които се срещат</translation>
    </message>
    <message>
        <source>Who comes: %1</source>
        <translation>Кой идва: %1</translation>
    </message>
    <message>
        <source>Add %1 to the people, and book</source>
        <translation>Добави %1 към хората и запиши срещата</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Никой не чака.</translation>
    </message>
    <message>
        <source>Nobody who waits is called so.</source>
        <translation>Никой от чакащите не се казва така.</translation>
    </message>
    <message>
        <source>Nobody can be in two meetings: %1.</source>
        <translation>Никой не може да бъде на две срещи едновременно: %1.</translation>
    </message>
</context>
<context>
    <name>convenor::CellEditor</name>
    <message>
        <source>Suggestions</source>
        <translation>Предложения</translation>
    </message>
</context>
<context>
    <name>convenor::CloseBar</name>
    <message>
        <source>People who did not arrive</source>
        <translation>Хора, които не са дошли</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сега</translation>
    </message>
    <message>
        <source>Goes back to the list (Esc); nothing is changed</source>
        <translation>Връща към списъка (Esc); нищо не се променя</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Приключи %1</translation>
    </message>
    <message>
        <source>Writes it down as one step (Enter); Ctrl+Z takes it back</source>
        <translation>Записва го като една стъпка (Enter); Ctrl+Z я отменя</translation>
    </message>
    <message>
        <source>Everybody who was expected has arrived.</source>
        <translation>Всички очаквани са дошли.</translation>
    </message>
    <message numerus="yes">
        <source>%n people did not arrive.</source>
        <translation>
            <numerusform>%n човек не е дошъл.</numerusform>
            <numerusform>%n души не са дошли.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n ticked become no-shows; Space takes a tick away.</source>
        <translation>
            <numerusform>%n отметнат ще бъде записан като неявил се; клавишът за интервал маха отметката.</numerusform>
            <numerusform>%n отметнати ще бъдат записани като неявили се; клавишът за интервал маха отметка.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::ColumnChoices</name>
    <message>
        <source>Column %1 becomes</source>
        <translation>Колона %1 става</translation>
    </message>
    <message>
        <source>What the cells of column %1 become</source>
        <translation>Какво стават клетките на колона %1</translation>
    </message>
    <message>
        <source>– left out –</source>
        <translation>– пропуска се –</translation>
    </message>
</context>
<context>
    <name>convenor::ColumnChooser</name>
    <message>
        <source>&amp;All columns</source>
        <translation>&amp;Всички колони</translation>
    </message>
    <message>
        <source>The &amp;usual columns</source>
        <translation>&amp;Обичайните колони</translation>
    </message>
    <message>
        <source>Column shown: %1.</source>
        <translation>Показана колона: %1.</translation>
    </message>
    <message>
        <source>Column hidden: %1.</source>
        <translation>Скрита колона: %1.</translation>
    </message>
</context>
<context>
    <name>convenor::CommandPalette</name>
    <message>
        <source>Nothing is called like this. Try the beginning of a word.</source>
        <translation>Нищо не се казва така. Опитайте с началото на дума.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Намиране на всичко</translation>
    </message>
    <message>
        <source>An action, a person, an item, a room or a document</source>
        <translation>Действие, човек, точка, зала или документ</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Какво е намерено</translation>
    </message>
</context>
<context>
    <name>convenor::ComparePanel</name>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n група</numerusform>
            <numerusform>%n групи</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 по %2</translation>
    </message>
    <message>
        <source>%1 of %2 or %3</source>
        <translation>%1 по %2 или %3</translation>
    </message>
    <message>
        <source>%1 of %2 to %3</source>
        <translation>%1 с %2 до %3 души</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, после %2</translation>
    </message>
    <message>
        <source>%1 and %2: %3: %4.</source>
        <translation>%1 и %2: %3: %4.</translation>
    </message>
    <message>
        <source>%1 of %2 got their 1st</source>
        <translation>%1 от %2 са с първото си желание</translation>
    </message>
    <message>
        <source>%1 their 2nd</source>
        <translation>%1 с второто</translation>
    </message>
    <message>
        <source>%1 their 3rd</source>
        <translation>%1 с третото</translation>
    </message>
    <message>
        <source>%1 a later one</source>
        <translation>%1 с някое от следващите</translation>
    </message>
    <message>
        <source>%1 none of theirs</source>
        <translation>%1 с нито едно</translation>
    </message>
    <message>
        <source>Wishes in %1: %2.</source>
        <translation>Желания в %1: %2.</translation>
    </message>
    <message>
        <source>The rounds compared</source>
        <translation>Сравнение на кръговете</translation>
    </message>
    <message>
        <source>Nobody has a seat yet.</source>
        <translation>Още никой няма място.</translation>
    </message>
</context>
<context>
    <name>convenor::ConfirmationCopy</name>
    <message>
        <source>Copy the &amp;letter to the participant</source>
        <translation>Копирай &amp;писмото до участника</translation>
    </message>
    <message>
        <source>The confirmation of all meetings of this person, in their language, for a mail.</source>
        <translation>Потвърждението за всички срещи на този човек, на неговия език, за поставяне в имейл.</translation>
    </message>
    <message>
        <source>Copy the letter t&amp;o the partner</source>
        <translation>Копирай писмото до парт&amp;ньора</translation>
    </message>
    <message>
        <source>Copy the letter t&amp;o the expert</source>
        <translation>Копирай писмото до експе&amp;рта</translation>
    </message>
    <message numerus="yes">
        <source>Copied the letter to %1 about %n meeting(s) (%2): paste it into a mail.</source>
        <translation>
            <numerusform>Писмото до %1 за %n среща (%2) е копирано: поставете го в имейл.</numerusform>
            <numerusform>Писмото до %1 за %n срещи (%2) е копирано: поставете го в имейл.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::CountsPanel</name>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Държави</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Категории</translation>
    </message>
    <message>
        <source>Local or international</source>
        <translation>Местни или чуждестранни</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>Брой хора</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Хора</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Очаквани</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Показани</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(нищо)</translation>
    </message>
    <message numerus="yes">
        <source>%n further</source>
        <translation>
            <numerusform>още %n</numerusform>
            <numerusform>още %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::CriteriaPanel</name>
    <message>
        <source>How to divide</source>
        <translation>Как да се разпредели</translation>
    </message>
    <message>
        <source>&amp;Together</source>
        <translation>&amp;Заедно</translation>
    </message>
    <message>
        <source>In one group in every round. Two names with a comma between them, Enter adds them; Delete takes a pair away.</source>
        <translation>В една и съща група във всеки кръг. Две имена със запетая между тях, Enter ги добавя; Delete премахва двойка.</translation>
    </message>
    <message>
        <source>A&amp;part</source>
        <translation>&amp;Разделени</translation>
    </message>
    <message>
        <source>Never in one group. Two names with a comma between them, Enter adds them; Delete takes a pair away.</source>
        <translation>Никога в една и съща група. Две имена със запетая между тях, Enter ги добавя; Delete премахва двойка.</translation>
    </message>
    <message>
        <source>&amp;Divide by this</source>
        <translation>Разпредели по &amp;това</translation>
    </message>
    <message>
        <source>Gives everybody a seat anew, but locked people and leaders</source>
        <translation>Дава на всички ново място – освен на закрепените, модераторите и докладчиците</translation>
    </message>
    <message>
        <source>The round is not there any more.</source>
        <translation>Кръгът вече не съществува.</translation>
    </message>
    <message>
        <source>What counts &amp;most</source>
        <translation>Какво е &amp;най-важно</translation>
    </message>
    <message>
        <source>The others still count, but less.</source>
        <translation>Останалото също се отчита, но по-малко.</translation>
    </message>
    <message>
        <source>A bit of everything</source>
        <translation>По малко от всичко</translation>
    </message>
    <message>
        <source>As even as possible</source>
        <translation>Възможно най-равномерно</translation>
    </message>
    <message>
        <source>As mixed as possible: new faces</source>
        <translation>Възможно най-смесено: нови лица</translation>
    </message>
    <message>
        <source>As people wished</source>
        <translation>Според желанията на хората</translation>
    </message>
    <message>
        <source>Even by &amp;country</source>
        <translation>Равномерно по &amp;държави</translation>
    </message>
    <message>
        <source>Each group gets its share of every country.</source>
        <translation>Всяка група получава своя дял от всяка държава.</translation>
    </message>
    <message>
        <source>Even by &amp;organisation</source>
        <translation>Равномерно по &amp;организации</translation>
    </message>
    <message>
        <source>Colleagues are spread over the groups.</source>
        <translation>Колегите се разпределят в различни групи.</translation>
    </message>
    <message>
        <source>Even by c&amp;ategory</source>
        <translation>Равномерно по &amp;категории</translation>
    </message>
    <message>
        <source>Each group gets its share of policy makers, business, research …</source>
        <translation>Всяка група получава своя дял хора от политиката, бизнеса, науката…</translation>
    </message>
    <message>
        <source>Even by &amp;language</source>
        <translation>Равномерно по &amp;езици</translation>
    </message>
    <message>
        <source>By the first language of a person.</source>
        <translation>По първия език на човека.</translation>
    </message>
    <message>
        <source>Even by &amp;first-timers</source>
        <translation>Равномерно по идващите за първи &amp;път</translation>
    </message>
    <message>
        <source>Newcomers are spread over the groups.</source>
        <translation>Новодошлите се разпределят в различни групи.</translation>
    </message>
    <message>
        <source>“%1” is no number of people: type 0, 1, 2 …</source>
        <translation>„%1“ не е брой хора: въведете 0, 1, 2…</translation>
    </message>
    <message>
        <source>Remove the pair</source>
        <translation>Премахни двойката</translation>
    </message>
    <message>
        <source>%1: two names</source>
        <translation>%1: две имена</translation>
    </message>
    <message>
        <source>one name, another name</source>
        <translation>едно име, друго име</translation>
    </message>
    <message>
        <source>How to divide “%1”</source>
        <translation>Как да се разпредели „%1“</translation>
    </message>
    <message>
        <source>There is no round yet</source>
        <translation>Още няма кръг</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Two names with a comma between them: Anna Georgieva, Marek Przeor.</source>
        <translation>Две имена със запетая между тях: Anna Georgieva, Marek Przeor.</translation>
    </message>
    <message>
        <source>Both names mean %1: type two people.</source>
        <translation>И двете имена означават %1: въведете двама различни души.</translation>
    </message>
    <message>
        <source>People more or fewer than an e&amp;qual share</source>
        <translation>Хора &amp;повече или по-малко от равния дял</translation>
    </message>
    <message>
        <source>0: all groups get an equal share, so 50 people in 3 groups sit as 16, 17 and 17. 2: a group may have 2 people more or fewer. The most people of a group always hold.</source>
        <translation>0: всички групи получават равен дял, така че 50 души в 3 групи са 16, 17 и 17. 2: една група може да има 2 души повече или по-малко. Най-големият брой хора в група винаги се спазва.</translation>
    </message>
</context>
<context>
    <name>convenor::DayGridDelegate</name>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>(untitled)</source>
        <translation>(без заглавие)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>times and a room</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>times and people</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заглавие</translation>
    </message>
    <message>
        <source>Title of a new item</source>
        <translation>Заглавие на нова точка</translation>
    </message>
</context>
<context>
    <name>convenor::DayGridModel</name>
    <message>
        <source>Sessions</source>
        <translation>Сесии</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Без зала</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(без име)</translation>
    </message>
    <message>
        <source>%1, %2, %3 to %4</source>
        <translation>%1, %2, от %3 до %4</translation>
    </message>
    <message>
        <source>across all rooms</source>
        <translation>във всички зали</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>без зала</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>в %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>със закрепен час</translation>
    </message>
    <message>
        <source>for the organisers only</source>
        <translation>само за организаторите</translation>
    </message>
    <message>
        <source>overlaps %1</source>
        <translation>застъпва се с %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a room and a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, free until %2</source>
        <translation>%1, свободно до %2</translation>
    </message>
    <message>
        <source>%1, free for the rest of the day</source>
        <translation>%1, свободно до края на деня</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n място</numerusform>
            <numerusform>%n места</numerusform>
        </translation>
    </message>
    <message>
        <source>sessions that hold others</source>
        <translation>сесии, в които има други точки</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the list</source>
        <translation>
            <numerusform>още %n в списъка</numerusform>
            <numerusform>още %n в списъка</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::DayGridRooms</name>
    <message>
        <source>Rooms</source>
        <translation>Зали</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n място</numerusform>
            <numerusform>%n места</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the list</source>
        <translation>
            <numerusform>още %n в списъка</numerusform>
            <numerusform>още %n в списъка</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::DayGridSwitch</name>
    <message>
        <source>Day grid: rooms across, time down</source>
        <translation>Решетка на деня: залите са една до друга, часовете – отгоре надолу</translation>
    </message>
    <message>
        <source>Day grid</source>
        <translation>Решетка на деня</translation>
    </message>
    <message>
        <source>Day grid: rooms across, time down.</source>
        <translation>Решетка на деня: залите са една до друга, часовете – отгоре надолу.</translation>
    </message>
    <message>
        <source>Agenda as a list.</source>
        <translation>Програмата като списък.</translation>
    </message>
</context>
<context>
    <name>convenor::DayGridTimes</name>
    <message>
        <source>Times</source>
        <translation>Часове</translation>
    </message>
</context>
<context>
    <name>convenor::DayGridView</name>
    <message>
        <source>It stays where it was.</source>
        <translation>Остава, където беше.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Agenda by room and time</source>
        <translation>Програма по зали и часове</translation>
    </message>
    <message>
        <source>Take up and move by the arrows</source>
        <translation>Вземи и премести със стрелките</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Преименувай</translation>
    </message>
    <message>
        <source>5 minutes earlier</source>
        <translation>5 минути по-рано</translation>
    </message>
    <message>
        <source>5 minutes later</source>
        <translation>5 минути по-късно</translation>
    </message>
    <message>
        <source>One room to the left</source>
        <translation>Една зала наляво</translation>
    </message>
    <message>
        <source>One room to the right</source>
        <translation>Една зала надясно</translation>
    </message>
    <message>
        <source>End 5 minutes later</source>
        <translation>Край 5 минути по-късно</translation>
    </message>
    <message>
        <source>End 5 minutes earlier</source>
        <translation>Край 5 минути по-рано</translation>
    </message>
    <message>
        <source>Begin 5 minutes earlier, end as now</source>
        <translation>Начало 5 минути по-рано, краят остава същият</translation>
    </message>
    <message>
        <source>Begin 5 minutes later, end as now</source>
        <translation>Начало 5 минути по-късно, краят остава същият</translation>
    </message>
    <message>
        <source>Remove from the agenda</source>
        <translation>Премахни от програмата</translation>
    </message>
    <message>
        <source>Taken up. Arrows move it, Shift+Up and Shift+Down change its end, Enter puts it down, Esc leaves it where it was.</source>
        <translation>Точката е взета. Стрелките я местят, Shift+Up и Shift+Down променят края ѝ, Enter я пуска, Esc я оставя, където беше.</translation>
    </message>
</context>
<context>
    <name>convenor::DayTabs</name>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
</context>
<context>
    <name>convenor::DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>Документи</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>О&amp;тпечатай…</translation>
    </message>
    <message>
        <source>Prints the paper and remembers that it hangs (Ctrl+P)</source>
        <translation>Отпечатва документа и запомня, че е закачен (Ctrl+P)</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Запази като PDF…</translation>
    </message>
    <message>
        <source>Writes the paper to a PDF file</source>
        <translation>Записва документа в PDF файл</translation>
    </message>
    <message>
        <source>O&amp;ther formats</source>
        <translation>&amp;Други формати</translation>
    </message>
    <message>
        <source>The other formats that this paper has</source>
        <translation>Другите формати, които този документ има</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копирай</translation>
    </message>
    <message>
        <source>Puts the paper on the clipboard, as a table for mail and Word</source>
        <translation>Копира документа в клипборда като таблица за имейл и Word</translation>
    </message>
    <message>
        <source>Print ever&amp;ything</source>
        <translation>Отпечатай &amp;всичко</translation>
    </message>
    <message>
        <source>All papers of the event in one go</source>
        <translation>Всички документи за събитието наведнъж</translation>
    </message>
    <message>
        <source>All papers into a &amp;folder…</source>
        <translation>Всички документи в &amp;папка…</translation>
    </message>
    <message>
        <source>All papers to the &amp;printer…</source>
        <translation>Всички документи на п&amp;ринтера…</translation>
    </message>
    <message>
        <source>&amp;Letters about meetings into a folder…</source>
        <translation>Писма за &amp;срещите в папка…</translation>
    </message>
    <message>
        <source>Letters with agendas to &amp;everybody into a folder…</source>
        <translation>Писма с програма до вс&amp;еки в папка…</translation>
    </message>
</context>
<context>
    <name>convenor::EraseBar</name>
    <message>
        <source>person %1</source>
        <translation>човек %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 и още %n</numerusform>
            <numerusform>%1 и още %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase people</source>
        <translation>Изтриване на хора</translation>
    </message>
    <message>
        <source>Erase %1 for good? This cannot be undone: names, addresses and all that is personal leave this workshop, its history and its backups beside the file. Counts, attendance and meetings stay, without names. Papers and copies that were given out are yours to find.</source>
        <translation>Изтриване завинаги на %1? Това не може да се отмени: имената, адресите и всички лични данни изчезват от този семинар, от историята му и от резервните му копия до файла. Броят, присъствието и срещите остават, но без имена. Раздадените документи и копия трябва да откриете сами.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Не изтривай</translation>
    </message>
    <message numerus="yes">
        <source>Erased %n people.</source>
        <translation>
            <numerusform>Изтрит е %n човек.</numerusform>
            <numerusform>Изтрити са %n души.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) were erased too.</source>
        <translation>
            <numerusform>Изтрито е и %n резервно копие.</numerusform>
            <numerusform>Изтрити са и %n резервни копия.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” still holds the people: delete it, or open it and erase them there. %2</source>
        <translation>„%1“ още съдържа тези хора: изтрийте файла или го отворете и изтрийте хората там. %2</translation>
    </message>
    <message numerus="yes">
        <source>A family name stands alone in %n text(s), where it may mean somebody else: look for it with Find.</source>
        <translation>
            <numerusform>В %n текст стои само фамилия, която може да е на някой друг: потърсете я с „Намери“.</numerusform>
            <numerusform>В %n текста стои само фамилия, която може да е на някой друг: потърсете я с „Намери“.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Затвори</translation>
    </message>
    <message>
        <source>Erase for &amp;good</source>
        <translation>Изтрий &amp;завинаги</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) of signed pages cannot be changed: look whether they show these people, and remove them on the Outcomes page.</source>
        <translation>
            <numerusform>%n сканирано копие на подписани страници не може да се промени: вижте дали показва тези хора и го премахнете от страницата „Резултати“.</numerusform>
            <numerusform>%n сканирани копия на подписани страници не могат да се променят: вижте дали показват тези хора и ги премахнете от страницата „Резултати“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::EventForm</name>
    <message>
        <source>There is no such time zone. Choose one from the list, such as Europe/Brussels.</source>
        <translation>Няма такава часова зона. Изберете от списъка, например Europe/Brussels.</translation>
    </message>
    <message>
        <source>Changed the workshop: %1</source>
        <translation>Промяна на семинара: %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>convenor::ExpertPanel</name>
    <message>
        <source>&amp;Remove the expert</source>
        <translation>Премахни &amp;експерта</translation>
    </message>
    <message>
        <source>One step, which can be undone; the person stays on the list of people</source>
        <translation>Една стъпка, която може да се отмени; човекът остава в списъка на хората</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Място</translation>
    </message>
    <message>
        <source>Where in the room: Table 3.</source>
        <translation>Къде в залата: Маса 3.</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Връзка</translation>
    </message>
    <message>
        <source>Where meetings take place online.</source>
        <translation>Къде се провеждат срещите онлайн.</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>&amp;Теми</translation>
    </message>
    <message>
        <source>What this expert knows, with semicolons between. Requests for “any who knows” one of them suit.</source>
        <translation>В какво е компетентен този експерт; темите се разделят с точка и запетая. Подхождат му и заявките за „който и да е експерт по“ някоя от тях.</translation>
    </message>
    <message>
        <source>state aid; clusters</source>
        <translation>държавни помощи; клъстери</translation>
    </message>
    <message>
        <source>There &amp;from</source>
        <translation>Присъства &amp;от</translation>
    </message>
    <message>
        <source>Empty: from the beginning of the helpdesk.</source>
        <translation>Празно: от началото на консултациите.</translation>
    </message>
    <message>
        <source>There &amp;until</source>
        <translation>Присъства &amp;до</translation>
    </message>
    <message>
        <source>Empty: until the end of the helpdesk.</source>
        <translation>Празно: до края на консултациите.</translation>
    </message>
    <message>
        <source>The expert is not there any more.</source>
        <translation>Експертът вече не съществува.</translation>
    </message>
    <message>
        <source>R&amp;oom</source>
        <translation>&amp;Зала</translation>
    </message>
    <message>
        <source>Where the expert receives people; several may share a room, each at a place.</source>
        <translation>Къде експертът приема хората; няколко експерти може да са в една зала, всеки на свое място.</translation>
    </message>
    <message>
        <source>“%1” is no time: type 11:50, or nothing for the whole helpdesk.</source>
        <translation>„%1“ не е час: въведете 11:50 или оставете празно за цялото време на консултациите.</translation>
    </message>
    <message>
        <source>The expert would leave before coming: “until” must be later than “from”.</source>
        <translation>Експертът би си тръгнал, преди да е дошъл: „до“ трябва да е по-късно от „от“.</translation>
    </message>
    <message>
        <source>No expert is selected</source>
        <translation>Не е избран експерт</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n meeting(s)</source>
        <translation>
            <numerusform>%1: %n среща</numerusform>
            <numerusform>%1: %n срещи</numerusform>
        </translation>
    </message>
    <message>
        <source>When the expert is removed: %1</source>
        <translation>Ако експертът бъде премахнат: %1</translation>
    </message>
    <message>
        <source>The room of the item</source>
        <translation>Залата на точката от програмата</translation>
    </message>
</context>
<context>
    <name>convenor::FindAnything</name>
    <message>
        <source>%1 &gt; %2</source>
        <comment>a menu and a menu in it</comment>
        <translation>%1 &gt; %2</translation>
    </message>
</context>
<context>
    <name>convenor::FixMenu</name>
    <message>
        <source>Ways out</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>A digit takes a way out, Esc leaves.</source>
        <translation>Цифра избира решение, Esc затваря списъка.</translation>
    </message>
    <message>
        <source>Looking for ways out…</source>
        <translation>Търсене на решения…</translation>
    </message>
    <message>
        <source>0. Find a free place</source>
        <translation>0. Намери свободно време</translation>
    </message>
    <message>
        <source>Nothing is wrong here, so there is nothing to get out of.</source>
        <translation>Тук няма проблеми, така че няма какво да се решава.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>No way out is known: what is wrong here is for people to decide.</source>
        <translation>Няма известно решение: как да се постъпи тук, решават хората.</translation>
    </message>
    <message>
        <source>No free place for %1 within the days of the workshop.</source>
        <translation>В дните на семинара няма свободно време за %1.</translation>
    </message>
    <message>
        <source>The nearest free places for %1:</source>
        <translation>Най-близкото свободно време за %1:</translation>
    </message>
</context>
<context>
    <name>convenor::FormField</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>convenor::GridView</name>
    <message numerus="yes">
        <source>Copied %n cell(s).</source>
        <translation>
            <numerusform>Копирана е %n клетка.</numerusform>
            <numerusform>Копирани са %n клетки.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to paste.</source>
        <translation>Няма какво да се постави.</translation>
    </message>
    <message>
        <source>The workshop is open for reading only.</source>
        <translation>Семинарът е отворен само за четене.</translation>
    </message>
    <message>
        <source>Nothing was pasted. %1</source>
        <translation>Нищо не беше поставено. %1</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Из&amp;режи</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копирай</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Постави</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>Попълни на&amp;долу</translation>
    </message>
    <message>
        <source>&amp;Empty the cells</source>
        <translation>Изчисти к&amp;летките</translation>
    </message>
    <message>
        <source>&amp;Remove the rows</source>
        <translation>Пре&amp;махни редовете</translation>
    </message>
    <message>
        <source>Share the column &amp;widths out again</source>
        <translation>Преразпредели &amp;ширините на колоните</translation>
    </message>
    <message>
        <source>Fill the &amp;selection</source>
        <translation>Попълни &amp;избраното</translation>
    </message>
</context>
<context>
    <name>convenor::GroupBoard</name>
    <message>
        <source>The groups of the round</source>
        <translation>Групите в кръга</translation>
    </message>
</context>
<context>
    <name>convenor::GroupBoardField</name>
    <message>
        <source>Find</source>
        <translation>Намери</translation>
    </message>
    <message>
        <source>Move to group</source>
        <translation>Премести в група</translation>
    </message>
    <message>
        <source>Find somebody on the board</source>
        <translation>Търсене на човек на таблото</translation>
    </message>
    <message>
        <source>The group to move to: its number or letters</source>
        <translation>Групата, в която да се премести: номерът ѝ или букви от темата</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>A number from 1 to %1, or letters of the topic; 0 takes them out.</source>
        <translation>Номер от 1 до %1 или букви от темата; 0 изважда от групата.</translation>
    </message>
    <message>
        <source>No group of this round is called so.</source>
        <translation>В този кръг няма група с такова име.</translation>
    </message>
    <message>
        <source>%1. Enter moves there.</source>
        <translation>%1. Enter премества там.</translation>
    </message>
    <message>
        <source>Nobody on the board is called so.</source>
        <translation>На таблото няма никого с такова име.</translation>
    </message>
    <message>
        <source>Letters of a name; then a figure moves, Enter goes there.</source>
        <translation>Букви от името; после цифра премества, а Enter отива при човека.</translation>
    </message>
    <message>
        <source>%1, in: %2</source>
        <translation>%1, в: %2</translation>
    </message>
    <message>
        <source> (%1 of %2)</source>
        <translation> (%1 от %2)</translation>
    </message>
    <message>
        <source>; to group %1…: another figure, or Enter</source>
        <translation>; в група %1…: още една цифра или Enter</translation>
    </message>
    <message numerus="yes">
        <source>There are only %n groups in this round.</source>
        <translation>
            <numerusform>В този кръг има само %n група.</numerusform>
            <numerusform>В този кръг има само %n групи.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::GroupBoardProgress</name>
    <message>
        <source>Progress</source>
        <translation>Напредък</translation>
    </message>
    <message>
        <source>Take the best so far</source>
        <translation>Вземи най-доброто досега</translation>
    </message>
    <message>
        <source>Stops dividing and takes what was found (Esc)</source>
        <translation>Спира разпределянето и взема намереното дотук (Esc)</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1 … the best so far: %2.</source>
        <translation>%1 … най-доброто досега: %2.</translation>
    </message>
</context>
<context>
    <name>convenor::GroupColumnDelegate</name>
    <message>
        <source>Mod.</source>
        <comment>short for moderator</comment>
        <translation>Мод.</translation>
    </message>
    <message>
        <source>Rap.</source>
        <comment>short for rapporteur</comment>
        <translation>Докл.</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>не участва</translation>
    </message>
</context>
<context>
    <name>convenor::GroupColumnHeader</name>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 от %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n човек</numerusform>
            <numerusform>%n души</numerusform>
        </translation>
    </message>
    <message>
        <source>Moderator: %1</source>
        <translation>Модератор: %1</translation>
    </message>
    <message>
        <source>▲ more than an equal share: %1</source>
        <translation>▲ повече от равния дял: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) broken</source>
        <translation>
            <numerusform>%n нарушено правило</numerusform>
            <numerusform>%n нарушени правила</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::GroupPanel</name>
    <message>
        <source>Country</source>
        <translation>Държава</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Език</translation>
    </message>
    <message>
        <source>First-timer</source>
        <translation>За първи път</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>не</translation>
    </message>
    <message>
        <source>How even the group is</source>
        <translation>Колко равномерна е групата</translation>
    </message>
    <message>
        <source>The group is not there any more.</source>
        <translation>Групата вече не съществува.</translation>
    </message>
    <message>
        <source>A group has at least one place: type 1 or more, or nothing.</source>
        <translation>Групата има поне едно място: въведете 1 или повече или оставете полето празно.</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>З&amp;ала</translation>
    </message>
    <message>
        <source>Several groups of a round may share a room, each at its place.</source>
        <translation>Няколко групи от един кръг може да са в една зала, всяка на своето място.</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>What the group is about; on the lists and on the door.</source>
        <translation>За какво е групата; показва се в списъците и на вратата.</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Място</translation>
    </message>
    <message>
        <source>Where in the room: Table 7.</source>
        <translation>Къде в залата: Маса 7.</translation>
    </message>
    <message>
        <source>&amp;Most people</source>
        <translation>Най-много &amp;хора</translation>
    </message>
    <message>
        <source>Empty: as many as the room holds.</source>
        <translation>Празно: колкото побира залата.</translation>
    </message>
    <message>
        <source>M&amp;oderator</source>
        <translation>М&amp;одератор</translation>
    </message>
    <message>
        <source>Type the beginning of the name. The moderator sits in the group and stays there.</source>
        <translation>Въведете началото на името. Модераторът е в групата и остава в нея.</translation>
    </message>
    <message>
        <source>R&amp;apporteur</source>
        <translation>&amp;Докладчик</translation>
    </message>
    <message>
        <source>Type the beginning of the name. The rapporteur sits in the group and stays there.</source>
        <translation>Въведете началото на името. Докладчикът е в групата и остава в нея.</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>&amp;Езици</translation>
    </message>
    <message>
        <source>Codes such as en, bg. Only people who share one of them sit here; empty: everybody may.</source>
        <translation>Кодове като en, bg. Тук могат да бъдат само хора, които говорят поне един от тези езици; ако е празно – всеки.</translation>
    </message>
    <message>
        <source>The room of the item</source>
        <translation>Залата на точката от програмата</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n people)</source>
        <translation>
            <numerusform>%1 (%n човек)</numerusform>
            <numerusform>%1 (%n души)</numerusform>
        </translation>
    </message>
    <message>
        <source>No group is selected</source>
        <translation>Не е избрана група</translation>
    </message>
    <message>
        <source>%1 %2: %3 here, share %4</source>
        <translation>%1 %2: тук %3, равен дял %4</translation>
    </message>
    <message>
        <source>▲ %1: too many.</source>
        <translation>▲ %1: твърде много.</translation>
    </message>
    <message>
        <source>▼ %1: too few.</source>
        <translation>▼ %1: твърде малко.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>There is nothing to compare yet.</source>
        <translation>Още няма какво да се сравнява.</translation>
    </message>
    <message>
        <source>Even in everything that is asked for:</source>
        <translation>Равномерно по всичко, което е поискано:</translation>
    </message>
    <message numerus="yes">
        <source>Uneven in %n thing(s):</source>
        <translation>
            <numerusform>Неравномерно по %n показател:</numerusform>
            <numerusform>Неравномерно по %n показателя:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::GroupsPage</name>
    <message>
        <source>&amp;New round…</source>
        <translation>&amp;Нов кръг…</translation>
    </message>
    <message>
        <source>&amp;Divide</source>
        <translation>&amp;Разпредели</translation>
    </message>
    <message>
        <source>Dividing</source>
        <translation>Разпределяне</translation>
    </message>
    <message>
        <source>Divide &amp;all rounds</source>
        <translation>Разпредели &amp;всички кръгове</translation>
    </message>
    <message>
        <source>Dividing all rounds</source>
        <translation>Разпределяне на всички кръгове</translation>
    </message>
    <message>
        <source>&amp;Criteria…</source>
        <translation>&amp;Критерии…</translation>
    </message>
    <message>
        <source>&amp;Repair…</source>
        <translation>&amp;Поправи…</translation>
    </message>
    <message>
        <source>A room is &amp;lost…</source>
        <translation>&amp;Отпада зала…</translation>
    </message>
    <message>
        <source>Import &amp;wishes…</source>
        <translation>Импортирай &amp;желания…</translation>
    </message>
    <message>
        <source>Paste w&amp;ishes</source>
        <translation>По&amp;стави желания</translation>
    </message>
    <message>
        <source>C&amp;ompare rounds</source>
        <translation>Ср&amp;авни кръговете</translation>
    </message>
    <message>
        <source>&amp;Group…</source>
        <translation>&amp;Група…</translation>
    </message>
    <message>
        <source>&amp;Find somebody</source>
        <translation>Намери &amp;човек</translation>
    </message>
    <message>
        <source>Ne&amp;xt round</source>
        <translation>С&amp;ледващ кръг</translation>
    </message>
    <message>
        <source>&amp;Previous round</source>
        <translation>Преди&amp;шен кръг</translation>
    </message>
    <message>
        <source>Remove the round</source>
        <translation>Премахни кръга</translation>
    </message>
    <message>
        <source>Take &amp;out of the group</source>
        <translation>&amp;Извади от групата</translation>
    </message>
    <message>
        <source>Loc&amp;k, or let go</source>
        <translation>&amp;Закрепи или освободи</translation>
    </message>
    <message>
        <source>&amp;Swap two people</source>
        <translation>Размени &amp;двама души</translation>
    </message>
    <message>
        <source>Res&amp;huffle who is not locked</source>
        <translation>Разпредели наново незакр&amp;епените</translation>
    </message>
    <message>
        <source>Reshuffling</source>
        <translation>Разпределяне наново</translation>
    </message>
    <message>
        <source>&amp;Balance with the fewest moves</source>
        <translation>&amp;Уравновеси с най-малко премествания</translation>
    </message>
    <message>
        <source>Balancing</source>
        <translation>Уравновесяване</translation>
    </message>
    <message>
        <source>Seat who is in no gro&amp;up</source>
        <translation>Настани хората &amp;без група</translation>
    </message>
    <message>
        <source>Seating</source>
        <translation>Настаняване</translation>
    </message>
    <message>
        <source>&amp;Why here?</source>
        <translation>За&amp;що тук?</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Добави група</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>Премахни групата</translation>
    </message>
    <message>
        <source>Stop dividing; forget who was to be swapped</source>
        <translation>Спри разпределянето или откажи започнатата размяна</translation>
    </message>
    <message>
        <source>&amp;Move to group</source>
        <translation>Пре&amp;мести в група</translation>
    </message>
    <message>
        <source>Group &amp;%1</source>
        <translation>Група &amp;%1</translation>
    </message>
    <message>
        <source>There is no group %1 in this round.</source>
        <translation>В този кръг няма група %1.</translation>
    </message>
    <message>
        <source>Another group by its &amp;letters…</source>
        <translation>Друга група по &amp;буквите ѝ…</translation>
    </message>
    <message>
        <source>Nobody is swapped.</source>
        <translation>Няма размяна.</translation>
    </message>
    <message>
        <source>These people are in no group. Go to a group to remove it.</source>
        <translation>Тези хора не са в група. За да премахнете група, отидете в нея.</translation>
    </message>
    <message>
        <source>There is no round yet. “New round” makes one.</source>
        <translation>Още няма кръг. Създайте го с „Нов кръг“.</translation>
    </message>
    <message>
        <source>There is no round of groups yet. Press Ctrl+B on a row of the agenda, or “New round” above, and say how many groups there are to be.</source>
        <translation>Още няма кръг от групи. Натиснете Ctrl+B на точка от програмата или „Нов кръг“ горе и посочете колко групи да има.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Групи</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Кръг</translation>
    </message>
    <message>
        <source>Which round is shown (Ctrl+Tab: the next one)</source>
        <translation>Кой кръг се показва (Ctrl+Tab: следващият)</translation>
    </message>
    <message>
        <source>The seat, the group, how to divide, the rounds</source>
        <translation>Мястото, групата, начинът на разпределяне, кръговете</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Място</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Група</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Критерии</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Кръгове</translation>
    </message>
    <message>
        <source>This item has no groups, and the workshop is open for reading only.</source>
        <translation>Тази точка няма групи, а семинарът е отворен само за четене.</translation>
    </message>
    <message>
        <source>Round: %1.</source>
        <translation>Кръг: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n people have a seat</source>
        <translation>
            <numerusform>%n човек има място</numerusform>
            <numerusform>%n души имат място</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have a seat, %1 not yet</source>
        <translation>
            <numerusform>%n човек има място, още без място: %1</numerusform>
            <numerusform>%n души имат място, още без място: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>wishes: %1 first, %2 second, %3 third, %4 later, %5 none</source>
        <translation>желания: първо – %1, второ – %2, трето – %3, следващо – %4, никое – %5</translation>
    </message>
    <message>
        <source>%1 changes places with whom you choose: go there and press S or Enter; Esc forgets it.</source>
        <translation>%1 си разменя мястото с човека, когото изберете: отидете при него и натиснете S или Enter; Esc отказва.</translation>
    </message>
    <message>
        <source>Stopped: this is the best that was found so far. %1</source>
        <translation>Спряно: това е най-доброто, намерено досега. %1</translation>
    </message>
    <message numerus="yes">
        <source>This item has %n group(s) already: “Divide” divides its people anew, “New round” makes further groups.</source>
        <translation>
            <numerusform>Тази точка вече има %n група: „Разпредели“ разпределя хората наново, „Нов кръг“ прави още групи.</numerusform>
            <numerusform>Тази точка вече има %n групи: „Разпредели“ разпределя хората наново, „Нов кръг“ прави още групи.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::HelpdeskBoard</name>
    <message>
        <source>%1, %2</source>
        <comment>a time and an expert or table</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>От %1 до %2: %3</translation>
    </message>
    <message>
        <source>%1: no meeting: %2</source>
        <translation>%1: няма среща: %2</translation>
    </message>
    <message>
        <source>%1: free</source>
        <translation>%1: свободно</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>закрепена</translation>
    </message>
    <message>
        <source>in the way: %1</source>
        <translation>пречка: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: free; was %2</source>
        <translation>%1: свободно; преди: %2</translation>
    </message>
    <message>
        <source>free</source>
        <translation>свободно</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>От %1 до %2</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>booked of places</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1; %2; %3 of %4 places booked</source>
        <translation>%1; %2; записани са %3 от %4 места</translation>
    </message>
</context>
<context>
    <name>convenor::HelpdeskPage</name>
    <message>
        <source>The workshop is open for reading only.</source>
        <translation>Семинарът е отворен само за четене.</translation>
    </message>
    <message>
        <source>Nobody can be booked there: %1.</source>
        <translation>Там не може да се запише среща: %1.</translation>
    </message>
    <message>
        <source>There is no meeting here that could be moved.</source>
        <translation>Тук няма среща, която може да се премести.</translation>
    </message>
    <message>
        <source>Go to a place and press Enter or Ctrl+V; in the list of requests Ctrl+V lets wait; Esc forgets it.</source>
        <translation>Отидете на място и натиснете Enter или Ctrl+V; в списъка със заявките Ctrl+V връща срещата сред чакащите; Esc отказва.</translation>
    </message>
    <message>
        <source>Nothing is on its way: press M or Ctrl+X on a meeting or a request first.</source>
        <translation>Няма какво да се мести: първо натиснете M или Ctrl+X на среща или заявка.</translation>
    </message>
    <message>
        <source>Go to another meeting and press S or Enter to swap; Esc forgets it.</source>
        <translation>Отидете на друга среща и натиснете S или Enter, за да ги размените; Esc отказва.</translation>
    </message>
    <message>
        <source>That is a break.</source>
        <translation>Това е почивка.</translation>
    </message>
    <message>
        <source>That place is taken by %1: choose a free one.</source>
        <translation>Това място е заето от %1: изберете свободно.</translation>
    </message>
    <message>
        <source>One meeting at a time can be moved.</source>
        <translation>Срещите се местят една по една.</translation>
    </message>
    <message>
        <source>There is no meeting to swap with.</source>
        <translation>Няма среща, с която да се направи размяна.</translation>
    </message>
    <message>
        <source>&amp;New helpdesk…</source>
        <translation>&amp;Нови консултации…</translation>
    </message>
    <message>
        <source>&amp;Fill the places</source>
        <translation>&amp;Попълни местата</translation>
    </message>
    <message>
        <source>Fill &amp;all helpdesks</source>
        <translation>Попълни &amp;всички консултации</translation>
    </message>
    <message>
        <source>New &amp;request…</source>
        <translation>Нова &amp;заявка…</translation>
    </message>
    <message>
        <source>T&amp;ype requests…</source>
        <translation>В&amp;ъведи заявки…</translation>
    </message>
    <message>
        <source>&amp;Import requests…</source>
        <translation>&amp;Импортирай заявки…</translation>
    </message>
    <message>
        <source>Past&amp;e requests</source>
        <translation>По&amp;стави заявки</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Наст&amp;ройки…</translation>
    </message>
    <message>
        <source>E&amp;xpert…</source>
        <translation>&amp;Експерт…</translation>
    </message>
    <message>
        <source>Who &amp;wants to meet whom…</source>
        <translation>&amp;Кой с кого иска да се срещне…</translation>
    </message>
    <message>
        <source>Only at a matchmaking do participants meet each other.</source>
        <translation>Участниците се срещат помежду си само на двустранни срещи.</translation>
    </message>
    <message>
        <source>Nex&amp;t helpdesk</source>
        <translation>Сле&amp;дващи консултации</translation>
    </message>
    <message>
        <source>Previ&amp;ous helpdesk</source>
        <translation>Преди&amp;шни консултации</translation>
    </message>
    <message>
        <source>Remove the helpdesk</source>
        <translation>Премахни консултациите</translation>
    </message>
    <message>
        <source>&amp;Book here, or put down</source>
        <translation>&amp;Запиши тук или пусни</translation>
    </message>
    <message>
        <source>&amp;Move to…</source>
        <translation>Пре&amp;мести на…</translation>
    </message>
    <message>
        <source>&amp;Swap two meetings</source>
        <translation>&amp;Размени две срещи</translation>
    </message>
    <message>
        <source>Let &amp;wait</source>
        <translation>Остави да &amp;чака</translation>
    </message>
    <message>
        <source>Ca&amp;ncel; the next one moves up</source>
        <translation>&amp;Отмени; следващият заема мястото</translation>
    </message>
    <message>
        <source>&amp;Pin, or let go</source>
        <translation>За&amp;крепи или освободи</translation>
    </message>
    <message>
        <source>M&amp;eeting…</source>
        <translation>Сре&amp;ща…</translation>
    </message>
    <message>
        <source>Stop filling; forget what was to be moved</source>
        <translation>Спри попълването или откажи започнатото преместване</translation>
    </message>
    <message>
        <source>&amp;Tentative</source>
        <translation>Предварите&amp;лна</translation>
    </message>
    <message>
        <source>&amp;Confirmed</source>
        <translation>По&amp;твърдена</translation>
    </message>
    <message>
        <source>Took p&amp;lace</source>
        <translation>&amp;Състояла се</translation>
    </message>
    <message>
        <source>Did not c&amp;ome</source>
        <translation>&amp;Неявяване</translation>
    </message>
    <message>
        <source>&amp;Book in the first place that fits</source>
        <translation>&amp;Запиши на първото подходящо място</translation>
    </message>
    <message>
        <source>Book at a place of the &amp;board…</source>
        <translation>Запиши на място от та&amp;блото…</translation>
    </message>
    <message>
        <source>Chan&amp;ge the request…</source>
        <translation>Пром&amp;ени заявката…</translation>
    </message>
    <message>
        <source>Remove the request</source>
        <translation>Премахни заявката</translation>
    </message>
    <message>
        <source>There is no helpdesk yet. “New helpdesk” makes one.</source>
        <translation>Още няма консултации. Създайте ги с „Нови консултации“.</translation>
    </message>
    <message>
        <source>Filling the places</source>
        <translation>Попълване на местата</translation>
    </message>
    <message>
        <source>Stopped: this is the best that was found so far. %1</source>
        <translation>Спряно: това е най-доброто, намерено досега. %1</translation>
    </message>
    <message>
        <source>Nothing is moved.</source>
        <translation>Нищо не се мести.</translation>
    </message>
    <message>
        <source>There is no helpdesk yet. Press Ctrl+H on a row of the agenda, or “New helpdesk” above, and say who receives people there and how long a meeting is. On an item of the kind “Matchmaking” the participants meet each other.</source>
        <translation>Още няма консултации. Натиснете Ctrl+H на точка от програмата или „Нови консултации“ горе и посочете кой приема хората и колко трае една среща. На точка от вида „Двустранни срещи“ участниците се срещат помежду си.</translation>
    </message>
    <message>
        <source>Nobody can be received yet: a helpdesk needs an expert and time for a meeting. Add an expert in the panel “Helpdesk” (Ctrl+Shift+C), or give the item more minutes on the agenda.</source>
        <translation>Още никой не може да бъде приет: за консултациите са нужни експерт и време за среща. Добавете експерт в панела „Консултации“ (Ctrl+Shift+C) или дайте на точката повече минути в програмата.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Заявки</translation>
    </message>
    <message>
        <source>Helpdesk</source>
        <translation>Консултации</translation>
    </message>
    <message>
        <source>Which helpdesk is shown (Ctrl+Page Down: the next one)</source>
        <translation>Кои консултации се показват (Ctrl+Page Down: следващите)</translation>
    </message>
    <message>
        <source>The meeting, the request, the expert, the helpdesk</source>
        <translation>Срещата, заявката, експертът, консултациите</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Среща</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Експерт</translation>
    </message>
    <message>
        <source>Who wants whom</source>
        <translation>Кой с кого иска да се срещне</translation>
    </message>
    <message>
        <source>This item has no helpdesk, and the workshop is open for reading only.</source>
        <translation>Тази точка няма консултации, а семинарът е отворен само за четене.</translation>
    </message>
    <message>
        <source>Helpdesk: %1.</source>
        <translation>Консултации: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) not shown</source>
        <translation>
            <numerusform>%n маса не е показана</numerusform>
            <numerusform>%n маси не са показани</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::HelpdeskPanel</name>
    <message>
        <source>&amp;Remove the helpdesk</source>
        <translation>Премахни &amp;консултациите</translation>
    </message>
    <message>
        <source>With its experts, requests and meetings; one step, which can be undone</source>
        <translation>Заедно с експертите, заявките и срещите; една стъпка, която може да се отмени</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Име</translation>
    </message>
    <message>
        <source>Empty: the title of its item on the agenda.</source>
        <translation>Празно: заглавието на точката от програмата.</translation>
    </message>
    <message>
        <source>The helpdesk is not there any more.</source>
        <translation>Консултациите вече не съществуват.</translation>
    </message>
    <message>
        <source>A mee&amp;ting takes, minutes</source>
        <translation>Една &amp;среща трае, минути</translation>
    </message>
    <message>
        <source>Meetings that are booked move with it, or wait again where there is no place.</source>
        <translation>Записаните срещи се преместват според това или отново чакат, ако няма място.</translation>
    </message>
    <message>
        <source>Chan&amp;geover, minutes</source>
        <translation>Време за с&amp;мяна, минути</translation>
    </message>
    <message>
        <source>Between two meetings. Meetings that are booked move with it, or wait again.</source>
        <translation>Между две срещи. Записаните срещи се преместват според това или отново чакат.</translation>
    </message>
    <message>
        <source>Ta&amp;bles</source>
        <translation>М&amp;аси</translation>
    </message>
    <message>
        <source>How many meetings there can be at one time; empty: as many as are needed.</source>
        <translation>Колко срещи може да има едновременно; празно: колкото са нужни.</translation>
    </message>
    <message>
        <source>Most meetings of one &amp;person</source>
        <translation>Най-много срещи на един &amp;човек</translation>
    </message>
    <message>
        <source>That a person asks for; empty: no limit. Who is booked by hand may have more.</source>
        <translation>Срещи, които човекът е заявил; празно: без ограничение. Който се записва ръчно, може да има и повече.</translation>
    </message>
    <message>
        <source>Most meetings of one &amp;organisation</source>
        <translation>Най-много срещи на една &amp;организация</translation>
    </message>
    <message>
        <source>That its people ask for; empty: no limit. Who is booked by hand may have more.</source>
        <translation>Срещи, които хората ѝ са заявили; празно: без ограничение. Който се записва ръчно, може да има и повече.</translation>
    </message>
    <message>
        <source>Most meetings of an expert in a ro&amp;w</source>
        <translation>Най-много &amp;поредни срещи на експерт</translation>
    </message>
    <message>
        <source>Then the expert has a break; empty: no limit.</source>
        <translation>След тях експертът има почивка; празно: без ограничение.</translation>
    </message>
    <message>
        <source>&amp;Everybody one meeting before anybody has two</source>
        <translation>&amp;Всеки по една среща, преди някой да има две</translation>
    </message>
    <message>
        <source>When the places are filled and there are not enough.</source>
        <translation>Когато местата се попълват и не достигат.</translation>
    </message>
    <message>
        <source>&amp;First-timers first</source>
        <translation>Първо участниците за първи пъ&amp;т</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без ограничение</translation>
    </message>
    <message>
        <source>“%1” are no minutes for it: type 10, 15 or 1h, at most %2 minutes.</source>
        <translation>„%1“ не е подходяща продължителност: въведете 10, 15 или 1h, най-много %2 минути.</translation>
    </message>
    <message>
        <source>“%1” is no number: type 1, 2, 3 … or nothing for no limit.</source>
        <translation>„%1“ не е число: въведете 1, 2, 3 … или оставете празно за „без ограничение“.</translation>
    </message>
    <message>
        <source>Then not one meeting fits into the item: type fewer minutes, or make the item longer.</source>
        <translation>Така в точката не се побира нито една среща: въведете по-малко минути или удължете точката.</translation>
    </message>
    <message>
        <source>Add an expert</source>
        <translation>Добавяне на експерт</translation>
    </message>
    <message>
        <source>name; name, Table 3</source>
        <translation>име; име, Маса 3</translation>
    </message>
    <message>
        <source>Enter adds the experts; who is new comes onto the list of people.</source>
        <translation>Enter добавя експертите; новите хора влизат и в списъка на хората.</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Експерти</translation>
    </message>
    <message>
        <source>Enter shows an expert's place and times.</source>
        <translation>Enter показва мястото и часовете на експерта.</translation>
    </message>
    <message>
        <source>E&amp;xperts</source>
        <translation>&amp;Експерти</translation>
    </message>
    <message>
        <source>Those are experts here already.</source>
        <translation>Те вече са експерти тук.</translation>
    </message>
    <message>
        <source>%1 is an expert</source>
        <translation>%1 е експерт</translation>
    </message>
    <message numerus="yes">
        <source>Added %n expert(s)</source>
        <translation>
            <numerusform>Добавяне на %n експерт</numerusform>
            <numerusform>Добавяне на %n експерти</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no helpdesk yet</source>
        <translation>Още няма консултации</translation>
    </message>
    <message>
        <source>%1-%2: </source>
        <translation>%1-%2: </translation>
    </message>
    <message>
        <source>&amp;Remove the matchmaking</source>
        <translation>Премахни &amp;двустранните срещи</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>от %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n среща</numerusform>
            <numerusform>%n срещи</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no number of tables: type 1 to %2, or nothing for no limit.</source>
        <translation>„%1“ не е брой маси: напишете от 1 до %2 или нищо, ако няма ограничение.</translation>
    </message>
</context>
<context>
    <name>convenor::HistoryModel</name>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Възстановено: %1</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Стъпка %1: %2</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Стъпка</translation>
    </message>
    <message>
        <source>By</source>
        <translation>От</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Кога</translation>
    </message>
</context>
<context>
    <name>convenor::HistoryPage</name>
    <message>
        <source>Steps or versions</source>
        <translation>Стъпки или версии</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Стъпки</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>&amp;Steps or versions</source>
        <translation>&amp;Стъпки или версии</translation>
    </message>
    <message>
        <source>&amp;Find a step</source>
        <translation>&amp;Намери стъпка</translation>
    </message>
    <message>
        <source>Steps of &amp;everything</source>
        <translation>Стъпките за &amp;всичко</translation>
    </message>
    <message>
        <source>&amp;Restore what stood there before</source>
        <translation>Възстанови &amp;предишното</translation>
    </message>
    <message>
        <source>Sho&amp;w it where it is edited</source>
        <translation>Покажи къде се &amp;редактира</translation>
    </message>
    <message>
        <source>&amp;Give out a version</source>
        <translation>&amp;Издай версия</translation>
    </message>
    <message>
        <source>&amp;Copy what changed as text</source>
        <translation>&amp;Копирай промените като текст</translation>
    </message>
    <message>
        <source>What changed as a &amp;paper</source>
        <translation>Промените като &amp;документ</translation>
    </message>
    <message>
        <source>F&amp;orget the version</source>
        <translation>&amp;Забрави версията</translation>
    </message>
</context>
<context>
    <name>convenor::ImportBar</name>
    <message>
        <source>Comma ,</source>
        <translation>Запетая ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Точка и запетая ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Табулация</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Отвесна черта |</translation>
    </message>
    <message>
        <source>not sure: check the letters below</source>
        <translation>не е сигурно: проверете буквите по-долу</translation>
    </message>
    <message>
        <source>none</source>
        <translation>няма</translation>
    </message>
    <message>
        <source>Replace: filled cells overwrite</source>
        <translation>Замени: попълнените клетки заместват старите</translation>
    </message>
    <message>
        <source>Keep as they are</source>
        <translation>Запази ги, както са</translation>
    </message>
    <message>
        <source>Both: add them once more</source>
        <translation>И двете: добави ги още веднъж</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Лист</translation>
    </message>
    <message>
        <source>The sheet of the workbook that holds the people</source>
        <translation>Листът от работната книга, в който са хората</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>Ко&amp;диране</translation>
    </message>
    <message>
        <source>How the letters are stored in the file; choose another one when they look wrong below</source>
        <translation>Как са записани буквите във файла; изберете друго, ако по-долу изглеждат грешно</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>Разд&amp;елител</translation>
    </message>
    <message>
        <source>What stands between the cells of a row</source>
        <translation>Какво стои между клетките на един ред</translation>
    </message>
    <message>
        <source>Header &amp;row</source>
        <translation>За&amp;главен ред</translation>
    </message>
    <message>
        <source>The row that names the columns; 0 when there is none</source>
        <translation>Редът с имената на колоните; 0, ако няма такъв</translation>
    </message>
    <message>
        <source>People &amp;known already</source>
        <translation>&amp;Вече известни хора</translation>
    </message>
    <message>
        <source>What happens to people who are in the workshop already; single rows can be chosen below</source>
        <translation>Какво се прави с хората, които вече са в семинара; за отделни редове може да се избира по-долу</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (скрит)</translation>
    </message>
</context>
<context>
    <name>convenor::ImportPanel</name>
    <message>
        <source>Import people from %1</source>
        <translation>Импортиране на хора от %1</translation>
    </message>
    <message>
        <source>Reading the rows …</source>
        <translation>Четене на редовете…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>И&amp;мпортирай</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n people</source>
        <translation>
            <numerusform>И&amp;мпортирай %n човек</numerusform>
            <numerusform>И&amp;мпортирай %n души</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n row(s).</source>
        <translation>
            <numerusform>„%1“ за %n ред.</numerusform>
            <numerusform>„%1“ за %n реда.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import: nothing in the file is new.</source>
        <translation>Няма какво да се импортира: във файла няма нищо ново.</translation>
    </message>
    <message>
        <source>The workshop is open for reading only.</source>
        <translation>Семинарът е отворен само за четене.</translation>
    </message>
    <message>
        <source>Another step is under way; wait until it has ended.</source>
        <translation>В момента се изпълнява друга стъпка; изчакайте да завърши.</translation>
    </message>
    <message>
        <source>Copy of the workshop before: %1</source>
        <translation>Копие на семинара преди импортирането: %1</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n people</source>
        <translation>
            <numerusform>Импортиране на %n човек</numerusform>
            <numerusform>Импортиране на %n души</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported. %1</source>
        <translation>Импортирано. %1</translation>
    </message>
    <message>
        <source>Import cancelled; nothing was changed.</source>
        <translation>Импортирането е прекъснато; нищо не е променено.</translation>
    </message>
    <message>
        <source>Copied the report.</source>
        <translation>Отчетът е копиран.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Затвори</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отказ</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Четене на файла…</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>Импортиране…</translation>
    </message>
    <message>
        <source>Done. %1</source>
        <translation>Готово. %1</translation>
    </message>
    <message>
        <source>How far reading and importing are</source>
        <translation>Напредък на четенето и импортирането</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Първите редове на файла</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>Редове за преглед</translation>
    </message>
    <message>
        <source>For the selected rows:</source>
        <translation>За избраните редове:</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Замени</translation>
    </message>
    <message>
        <source>The filled cells of the row overwrite what is here (R in the list)</source>
        <translation>Попълнените клетки на реда заместват наличното (R в списъка)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Запази</translation>
    </message>
    <message>
        <source>Who is here stays as he is (K in the list)</source>
        <translation>Вече записаният човек остава без промяна (K в списъка)</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>И двете</translation>
    </message>
    <message>
        <source>The row becomes somebody else (B in the list)</source>
        <translation>Редът се добавя като друг човек (B в списъка)</translation>
    </message>
    <message>
        <source>Takes the people in as one step (Enter)</source>
        <translation>Импортира хората като една стъпка (Enter)</translation>
    </message>
    <message>
        <source>Copy the &amp;report</source>
        <translation>&amp;Копирай отчета</translation>
    </message>
    <message>
        <source>Leaves the import (Esc)</source>
        <translation>Излиза от импортирането (Esc)</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>клипборда</translation>
    </message>
</context>
<context>
    <name>convenor::ImportPreviewModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропуснато</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>празно</translation>
    </message>
</context>
<context>
    <name>convenor::ImportRowsModel</name>
    <message>
        <source>Replace</source>
        <translation>Замени</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Запази</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>И двете</translation>
    </message>
    <message>
        <source>%1 is here already as %2</source>
        <translation>%1 вече е в семинара като %2</translation>
    </message>
    <message>
        <source>%1 may be the same as %2</source>
        <translation>%1 и %2 може да са един и същ човек</translation>
    </message>
    <message>
        <source>Row %1: %2. Chosen: %3</source>
        <translation>Ред %1: %2. Избрано: %3</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ред</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>За преглед</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Избор</translation>
    </message>
</context>
<context>
    <name>convenor::ImportWork</name>
    <message>
        <source>it is larger than 64 MB</source>
        <translation>по-голям е от 64 MB</translation>
    </message>
</context>
<context>
    <name>convenor::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>&amp;Abstract</source>
        <translation>Рез&amp;юме</translation>
    </message>
    <message>
        <source>Printed below the title.</source>
        <translation>Отпечатва се под заглавието.</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Бележки</translation>
    </message>
    <message>
        <source>For the organisers only; on no paper that participants get.</source>
        <translation>Само за организаторите; не се отпечатват в документи за участниците.</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Връзка</translation>
    </message>
    <message>
        <source>Where one joins or reads more.</source>
        <translation>Къде участниците се включват или четат повече.</translation>
    </message>
    <message>
        <source>Free minutes in front of it that every move keeps.</source>
        <translation>Свободни минути преди точката, които се запазват при всяко преместване.</translation>
    </message>
    <message>
        <source>&amp;Internal item</source>
        <translation>Вътре&amp;шна точка</translation>
    </message>
    <message>
        <source>Set-up, briefings and the like: on no paper that participants get.</source>
        <translation>Подготовка, инструктажи и други подобни: не се отпечатва в документи за участниците.</translation>
    </message>
    <message>
        <source>&amp;Closed for</source>
        <translation>&amp;Закрито за</translation>
    </message>
    <message>
        <source>&amp;Materials</source>
        <translation>&amp;Материали</translation>
    </message>
    <message>
        <source>What must be there: flip charts, badges, slides.</source>
        <translation>Какво трябва да има на място: флипчартове, баджове, презентации.</translation>
    </message>
    <message>
        <source>Meeting &amp;point</source>
        <translation>Място на &amp;срещата</translation>
    </message>
    <message>
        <source>Where the group meets.</source>
        <translation>Къде се събира групата.</translation>
    </message>
    <message>
        <source>&amp;Travel each way, minutes</source>
        <translation>Пъ&amp;т в едната посока, минути</translation>
    </message>
    <message>
        <source>Within the visit's minutes.</source>
        <translation>Влизат в минутите на посещението.</translation>
    </message>
    <message>
        <source>Changed %1 of %2</source>
        <translation>Промяна в %2: %1</translation>
    </message>
    <message>
        <source>No item chosen</source>
        <translation>Не е избрана точка</translation>
    </message>
    <message>
        <source>Choose a row of the agenda to see its abstract, notes and link here.</source>
        <translation>Изберете ред от програмата, за да видите тук неговото резюме, бележки и връзка.</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, %n minute(s)</source>
        <translation>
            <numerusform>От %1 до %2, %n минута</numerusform>
            <numerusform>От %1 до %2, %n минути</numerusform>
        </translation>
    </message>
    <message>
        <source>Latest start: %1</source>
        <translation>Най-късно начало: %1</translation>
    </message>
    <message>
        <source>&amp;How people take part</source>
        <translation>На&amp;чин на участие</translation>
    </message>
    <message>
        <source>In person, online or both.</source>
        <translation>Присъствено, онлайн или и двете.</translation>
    </message>
    <message>
        <source>What was typed in the inspector did not fit, so it was left out.</source>
        <translation>Въведеното в подробностите не беше подходящо, затова беше пропуснато.</translation>
    </message>
    <message>
        <source>T&amp;rack</source>
        <translation>&amp;Направление</translation>
    </message>
    <message>
        <source>The thread of the agenda that it belongs to; a new name makes a new track.</source>
        <translation>Нишката в програмата, към която принадлежи точката; с ново име се създава ново направление.</translation>
    </message>
    <message>
        <source>The organisations that a closed meeting is for, with semicolons between; empty means open to all.</source>
        <translation>Организациите, за които е закритата среща, разделени с точка и запетая; празно поле означава, че е отворена за всички.</translation>
    </message>
    <message>
        <source>&amp;Free minutes before it</source>
        <translation>Св&amp;ободни минути преди точката</translation>
    </message>
    <message>
        <source>P&amp;laces</source>
        <translation>М&amp;еста</translation>
    </message>
    <message>
        <source>For so many people who sign up; empty means no limit of its own.</source>
        <translation>За колко души е записването; празно поле означава, че няма отделно ограничение.</translation>
    </message>
    <message>
        <source>People in a &amp;group</source>
        <translation>Хора в една &amp;група</translation>
    </message>
    <message>
        <source>How many can go at a time; empty means all together.</source>
        <translation>Колко души могат да отидат наведнъж; празно поле означава, че всички отиват заедно.</translation>
    </message>
    <message>
        <source>Changed the track of %1</source>
        <translation>Промяна на направлението на %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>In the parking list, %n minute(s)</source>
        <translation>
            <numerusform>В списъка за по-късно, %n минута</numerusform>
            <numerusform>В списъка за по-късно, %n минути</numerusform>
        </translation>
    </message>
    <message>
        <source>Really: %1 to %2</source>
        <translation>Действително: от %1 до %2</translation>
    </message>
    <message>
        <source>Really began: %1</source>
        <translation>Действително начало: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people may come.</source>
        <translation>
            <numerusform>Може да дойде %n човек.</numerusform>
            <numerusform>Могат да дойдат %n души.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is of: %1.</source>
        <translation>Няма никого от: %1.</translation>
    </message>
</context>
<context>
    <name>convenor::JobBar</name>
    <message>
        <source>Progress</source>
        <translation>Напредък</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Прекъсни</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1…</translation>
    </message>
</context>
<context>
    <name>convenor::KeysWindow</name>
    <message>
        <source> or </source>
        <translation> или </translation>
    </message>
    <message>
        <source>Go on writing in the cell; any other letter writes it anew</source>
        <translation>Продължава писането; всяка друга буква започва наново</translation>
    </message>
    <message>
        <source>Store and go down; behind the last row it begins a new one</source>
        <translation>Записва и отива надолу; след последния ред започва нов</translation>
    </message>
    <message>
        <source>Store and go to the next cell</source>
        <translation>Записва и отива в следващата клетка</translation>
    </message>
    <message>
        <source>Leave the cell as it was</source>
        <translation>Оставя клетката такава, каквато е била</translation>
    </message>
    <message>
        <source>Show what may stand in the cell</source>
        <translation>Показва какво може да има в клетката</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Какво правят</translation>
    </message>
    <message>
        <source>Empty the selected cells; on the agenda, in a title, length or kind, remove the item</source>
        <translation>Изчиства; при заглавие, минути и вид премахва точката</translation>
    </message>
    <message>
        <source>Put what is typed into all selected cells; on the agenda, insert an item</source>
        <translation>Попълва въведеното във всички избрани клетки; в програмата вмъква точка</translation>
    </message>
    <message>
        <source>On the board of groups, go to the next group; with Ctrl, keep what is selected</source>
        <translation>На дъската с групите отива в следващата група; с Ctrl запазва избраното</translation>
    </message>
    <message>
        <source>On the board of groups, select one more person, or let one go</source>
        <translation>На дъската с групите добавя човек към избраните или го маха от тях</translation>
    </message>
    <message>
        <source>On the board of groups, letters find a person; then a figure moves her</source>
        <translation>На дъската с групите буквите намират човек, а след това цифра го премества</translation>
    </message>
    <message>
        <source>On the board of groups, the next round</source>
        <translation>На дъската с групите показва следващия кръг</translation>
    </message>
    <message>
        <source>A letter</source>
        <translation>Буква</translation>
    </message>
    <message>
        <source>In a free place of a helpdesk, the beginning of a name; Enter books</source>
        <translation>На свободно място в консултациите въвежда началото на име; Enter записва срещата</translation>
    </message>
    <message>
        <source>At a meeting, or among the requests: fill the places</source>
        <translation>На среща или сред заявките попълва местата</translation>
    </message>
    <message>
        <source>At a helpdesk, take a meeting or request up and put it down elsewhere</source>
        <translation>В консултациите взема среща или заявка и я пуска на друго място</translation>
    </message>
    <message>
        <source>On the agenda, with whole items selected: move or copy them, to another day too</source>
        <translation>В програмата, при избрани цели точки: премества ги или ги копира, дори в друг ден</translation>
    </message>
    <message>
        <source>From the parking list, or a bar that asks, back to the agenda</source>
        <translation>От списъка за по-късно или от лента с въпрос връща в програмата</translation>
    </message>
</context>
<context>
    <name>convenor::LogosModel</name>
    <message>
        <source>Write a height in millimetres from %1 to %2.</source>
        <translation>Въведете височина в милиметри от %1 до %2.</translation>
    </message>
</context>
<context>
    <name>convenor::LogosPanel</name>
    <message>
        <source>Logos and emblem</source>
        <translation>Лога и емблема</translation>
    </message>
    <message>
        <source>Add picture…</source>
        <translation>Добави изображение…</translation>
    </message>
    <message>
        <source>A logo from a PNG or JPEG file; a large one is made smaller</source>
        <translation>Лого от PNG или JPEG файл; ако е голямо, се намалява</translation>
    </message>
    <message>
        <source>Add the emblem of the European Union</source>
        <translation>Добави емблемата на Европейския съюз</translation>
    </message>
    <message>
        <source>Stands apart from the logos, beside the funding statement; no logo may be larger</source>
        <translation>Стои отделно от логата, до декларацията за финансиране; никое лого не може да е по-голямо</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Премести нагоре</translation>
    </message>
    <message>
        <source>Nearer to the left on paper</source>
        <translation>По-наляво в документите</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Премести надолу</translation>
    </message>
    <message>
        <source>Nearer to the right on paper</source>
        <translation>По-надясно в документите</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Премахни</translation>
    </message>
    <message>
        <source>Takes the picture off the papers</source>
        <translation>Премахва изображението от документите</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Добавяне на изображение</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Изображения (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Added a logo</source>
        <translation>Добавяне на лого</translation>
    </message>
    <message>
        <source>Emblem of the European Union</source>
        <translation>Емблема на Европейския съюз</translation>
    </message>
    <message>
        <source>Added the emblem of the European Union</source>
        <translation>Добавяне на емблемата на Европейския съюз</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Moved a logo</source>
        <translation>Преместване на лого</translation>
    </message>
</context>
<context>
    <name>convenor::MainWindow</name>
    <message>
        <source>Text size %1 %.</source>
        <translation>Размер на текста: %1 %.</translation>
    </message>
    <message>
        <source>Reading only</source>
        <translation>Само за четене</translation>
    </message>
    <message>
        <source>All changes are saved</source>
        <translation>Всички промени са запазени</translation>
    </message>
    <message>
        <source>Untitled workshop</source>
        <translation>Семинар без заглавие</translation>
    </message>
    <message>
        <source>%1 – %2 – Convenor</source>
        <translation>%1 – %2 – Convenor</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Отменено: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Възстановено: %1.</translation>
    </message>
    <message>
        <source>Erasing cannot be undone. Undo once more takes back what was done before: %1.</source>
        <translation>Изтриването не може да се отмени. Още една отмяна връща направеното преди него: %1.</translation>
    </message>
</context>
<context>
    <name>convenor::MeetingBoard</name>
    <message>
        <source>Meetings by time and expert</source>
        <translation>Срещи по час и експерт</translation>
    </message>
</context>
<context>
    <name>convenor::MeetingCellDelegate</name>
    <message>
        <source>%1 to %2: %3</source>
        <translation>От %1 до %2: %3</translation>
    </message>
    <message>
        <source>free again</source>
        <translation>отново свободно</translation>
    </message>
</context>
<context>
    <name>convenor::MeetingOutcomes</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> and </source>
        <translation> и </translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>✓ %1, done</source>
        <translation>✓ %1, изпълнено</translation>
    </message>
    <message>
        <source>What came of &amp;it</source>
        <translation>Резу&amp;лтати от срещата</translation>
    </message>
    <message>
        <source>What came of it: a new line</source>
        <translation>Резултати от срещата: нов ред</translation>
    </message>
    <message>
        <source>a: send the mapping @Marek Przeor 15.01.2027</source>
        <translation>a: да се изпрати проучването @Marek Przeor 15.01.2027</translation>
    </message>
    <message>
        <source>l: a lesson, d: a decision, a: an action with @who and a date, o: a partnering opportunity. Enter adds it.</source>
        <translation>l: поука, d: решение, a: задача с @отговорник и дата, o: възможност за партньорство. Enter добавя реда.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Резултати от срещата</translation>
    </message>
    <message>
        <source>Done, or not done</source>
        <translation>Изпълнено или неизпълнено</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Премахни</translation>
    </message>
    <message>
        <source>Space: done, or not done. Delete removes a line.</source>
        <translation>Интервал: изпълнено или неизпълнено. Delete премахва реда.</translation>
    </message>
    <message>
        <source>Removed what came of a meeting</source>
        <translation>Премахване на резултат от среща</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>convenor::MeetingPanel</name>
    <message>
        <source>Table %1</source>
        <translation>Маса %1</translation>
    </message>
    <message>
        <source>Show the &amp;request</source>
        <translation>Покажи &amp;заявката</translation>
    </message>
    <message>
        <source>Whom the person wished for, and when</source>
        <translation>С кого човекът иска да се срещне и кога</translation>
    </message>
    <message>
        <source>Show the e&amp;xpert</source>
        <translation>Покажи &amp;експерта</translation>
    </message>
    <message>
        <source>The expert's place and times</source>
        <translation>Мястото и часовете на експерта</translation>
    </message>
    <message>
        <source>The meeting is not there any more.</source>
        <translation>Срещата вече не съществува.</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Статус</translation>
    </message>
    <message>
        <source>A cancelled meeting gives its place to the first who waits and can come.</source>
        <translation>Мястото на отменена среща получава първият чакащ, който може да дойде.</translation>
    </message>
    <message>
        <source>&amp;Topic or question</source>
        <translation>&amp;Тема или въпрос</translation>
    </message>
    <message>
        <source>On the board and on the papers of the two.</source>
        <translation>На таблото и на листовете на двамата.</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>&amp;Маса</translation>
    </message>
    <message>
        <source>Its number, counted from 1; empty: not told.</source>
        <translation>Номерът ѝ, като се брои от 1; празно: не е посочена.</translation>
    </message>
    <message>
        <source>The key P does the same on the board.</source>
        <translation>Клавишът P прави същото на таблото.</translation>
    </message>
    <message>
        <source>“%1” is no table here: type 1 to %2, or nothing.</source>
        <translation>„%1“ не е маса тук: въведете от 1 до %2 или оставете празно.</translation>
    </message>
    <message>
        <source>No meeting is selected</source>
        <translation>Не е избрана среща</translation>
    </message>
    <message>
        <source>Pinne&amp;d: stays when the places are filled again</source>
        <translation>&amp;Закрепена: остава, когато местата се запълват отново</translation>
    </message>
</context>
<context>
    <name>convenor::MergeBar</name>
    <message>
        <source>(no name)</source>
        <translation>(без име)</translation>
    </message>
    <message>
        <source>&amp;Merge into one</source>
        <translation>С&amp;лей в един запис</translation>
    </message>
    <message>
        <source>Makes one person of the two, with the chosen fields; roles, groups, meetings and attendance stay. One step, which can be undone (Ctrl+Enter)</source>
        <translation>Прави от двата записа един човек с избраните полета; ролите, групите, срещите и присъствието се запазват. Една стъпка, която може да се отмени (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>&amp;Two people</source>
        <translation>Двама &amp;души</translation>
    </message>
    <message>
        <source>They are not the same; they are not asked about again while the workshop is open</source>
        <translation>Не са един и същ човек; няма да се пита отново за тях, докато семинарът е отворен</translation>
    </message>
    <message>
        <source>&amp;Next pair</source>
        <translation>Следва&amp;ща двойка</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Решавате по-късно</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Back to the people (Esc)</source>
        <translation>Връща към хората (Esc)</translation>
    </message>
    <message>
        <source>Looking for people who are here twice …</source>
        <translation>Търсене на хора, записани два пъти…</translation>
    </message>
    <message>
        <source>Nobody seems to be here twice.</source>
        <translation>Изглежда никой не е записан два пъти.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) may be the same person.</source>
        <translation>
            <numerusform>В %n двойка двамата може да са един и същ човек.</numerusform>
            <numerusform>В %n двойки двамата може да са един и същ човек.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 и %2</translation>
    </message>
    <message>
        <source>%1: merge into one person?</source>
        <translation>%1: да се слеят ли в един човек?</translation>
    </message>
    <message>
        <source>Pair %1 of %2: %3. %4</source>
        <translation>Двойка %1 от %2: %3. %4</translation>
    </message>
    <message>
        <source>They have the same e-mail address.</source>
        <translation>Имат един и същ имейл адрес.</translation>
    </message>
    <message>
        <source>They have the same name.</source>
        <translation>Имат едно и също име.</translation>
    </message>
    <message>
        <source>Their names are the same in two alphabets.</source>
        <translation>Имената им съвпадат, изписани на две азбуки.</translation>
    </message>
    <message>
        <source>Given name and family name seem to be swapped.</source>
        <translation>Името и фамилията изглеждат разменени.</translation>
    </message>
    <message>
        <source>One has initials where the other has names.</source>
        <translation>Единият е записан с инициали, а другият – с имена.</translation>
    </message>
    <message>
        <source>Their names differ by a letter or two.</source>
        <translation>Имената им се различават с една-две букви.</translation>
    </message>
    <message>
        <source>Merged two records of %1</source>
        <translation>Сливане на два записа на %1</translation>
    </message>
    <message>
        <source>Merged two records of %1.</source>
        <translation>Двата записа на %1 са слети.</translation>
    </message>
    <message>
        <source>They stay two people.</source>
        <translation>Остават двама души.</translation>
    </message>
</context>
<context>
    <name>convenor::MergeTable</name>
    <message>
        <source>The two records, field by field</source>
        <translation>Двата записа, поле по поле</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>1: the older record</source>
        <translation>1: по-старият запис</translation>
    </message>
    <message>
        <source>2: the newer record</source>
        <translation>2: по-новият запис</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>След сливането</translation>
    </message>
    <message>
        <source>1 or Left takes the older record’s field, 2 or Right the newer one’s</source>
        <translation>1 или стрелка наляво взема полето от по-стария запис, 2 или стрелка надясно – от по-новия</translation>
    </message>
    <message>
        <source>Comes along</source>
        <translation>Запазва се и</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n роля</numerusform>
            <numerusform>%n роли</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n група</numerusform>
            <numerusform>%n групи</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n среща</numerusform>
            <numerusform>%n срещи</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of attendance</source>
        <translation>
            <numerusform>%n отметка за присъствие</numerusform>
            <numerusform>%n отметки за присъствие</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>нищо</translation>
    </message>
    <message>
        <source>%1: %2, is taken</source>
        <translation>%1: %2, избрано</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>convenor::MissingList</name>
    <message>
        <source>The workshop has no title yet.</source>
        <translation>Семинарът още няма заглавие.</translation>
    </message>
    <message>
        <source>Nobody knows where it takes place: write a venue and town, or “Online”.</source>
        <translation>Не се знае къде ще се проведе: въведете място и град или „Онлайн“.</translation>
    </message>
    <message>
        <source>The time zone is not set.</source>
        <translation>Часовата зона не е зададена.</translation>
    </message>
    <message>
        <source>The papers do not say who organises it.</source>
        <translation>В документите не се посочва кой е организаторът.</translation>
    </message>
    <message>
        <source>The language of the papers is not set.</source>
        <translation>Езикът на документите не е зададен.</translation>
    </message>
    <message>
        <source>It has no day yet.</source>
        <translation>Семинарът още няма нито един ден.</translation>
    </message>
    <message>
        <source>The agenda is empty.</source>
        <translation>Програмата е празна.</translation>
    </message>
    <message>
        <source>What happens at %1 has no title.</source>
        <translation>Точката в %1 няма заглавие.</translation>
    </message>
    <message>
        <source>%1 has no minutes.</source>
        <translation>%1 е без зададени минути.</translation>
    </message>
    <message>
        <source>Nothing is missing: the papers can be printed.</source>
        <translation>Нищо не липсва: документите могат да се отпечатат.</translation>
    </message>
    <message>
        <source>A picture of the programme pack does not say what it shows.</source>
        <translation>За изображение в пакета на програмата не е посочено какво показва.</translation>
    </message>
    <message>
        <source>The emblem needs its funding statement.</source>
        <translation>До емблемата трябва да има декларация за финансиране.</translation>
    </message>
    <message>
        <source>The project number is not set: attendance lists are proof only with it.</source>
        <translation>Номерът на проекта не е зададен: само с него присъствените списъци са доказателство.</translation>
    </message>
</context>
<context>
    <name>convenor::NewHelpdeskBar</name>
    <message>
        <source>%1 is new and comes onto the list of people.</source>
        <translation>%1 е нов човек и влиза в списъка на хората.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more are new and come onto the list of people.</source>
        <translation>
            <numerusform>%1 и още %n човек са нови и влизат в списъка на хората.</numerusform>
            <numerusform>%1 и още %n души са нови и влизат в списъка на хората.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Matchmaking: the participants meet each other</source>
        <translation>&amp;Двустранни срещи: участниците се срещат помежду си</translation>
    </message>
    <message>
        <source>Marc Pattinson; Arnault Morisson, from 11:50</source>
        <translation>Marc Pattinson; Arnault Morisson, от 11:50</translation>
    </message>
    <message>
        <source>&amp;Who receives people</source>
        <translation>Кой при&amp;ема хората</translation>
    </message>
    <message>
        <source>Names with semicolons between them; who is new comes onto the list of people. Behind a name, with commas: Table 3, a room, a link, 11:50-12:20. Enter makes the helpdesk.</source>
        <translation>Имена, разделени с точка и запетая; новите хора влизат в списъка на хората. След името, разделени със запетаи: Маса 3, зала, връзка, 11:50-12:20. Enter създава консултациите.</translation>
    </message>
    <message>
        <source>Which item?</source>
        <translation>Коя точка?</translation>
    </message>
    <message>
        <source>On the &amp;agenda</source>
        <translation>В &amp;програмата</translation>
    </message>
    <message>
        <source>The item whose time is cut into meetings</source>
        <translation>Точката, чието време се разделя на срещи</translation>
    </message>
    <message>
        <source> min</source>
        <translation> мин</translation>
    </message>
    <message>
        <source>A mee&amp;ting takes</source>
        <translation>Една с&amp;реща трае</translation>
    </message>
    <message>
        <source>Minutes of one meeting</source>
        <translation>Минути за една среща</translation>
    </message>
    <message>
        <source>Chan&amp;geover</source>
        <translation>Време за с&amp;мяна</translation>
    </message>
    <message>
        <source>Minutes between two meetings</source>
        <translation>Минути между две срещи</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Маса %1</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>Мес&amp;та</translation>
    </message>
    <message>
        <source>How the experts' places are called; %1 stands for the number. Empty: no places.</source>
        <translation>Как се наричат местата на експертите; %1 се заменя с номера. Празно: без места.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без ограничение</translation>
    </message>
    <message>
        <source>Ta&amp;bles</source>
        <translation>Мас&amp;и</translation>
    </message>
    <message>
        <source>How many meetings there can be at one time; 0 = as many as are needed</source>
        <translation>Колко срещи може да има по едно и също време; 0 = колкото са нужни</translation>
    </message>
    <message>
        <source>Matchmaking: the participants meet each other</source>
        <translation>Двустранни срещи: участниците се срещат помежду си</translation>
    </message>
    <message>
        <source>Makes the item a matchmaking: meetings of two participants at tables, no experts</source>
        <translation>Превръща точката в двустранни срещи: по двама участници на маса, без експерти</translation>
    </message>
    <message>
        <source>Make the &amp;helpdesk</source>
        <translation>&amp;Създай консултациите</translation>
    </message>
    <message>
        <source>One step, which can be undone (Enter)</source>
        <translation>Една стъпка, която може да се отмени (Enter)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Makes nothing (Esc)</source>
        <translation>Не създава нищо (Esc)</translation>
    </message>
    <message>
        <source>There is nothing on the agenda yet that could be a helpdesk: add an item first.</source>
        <translation>В програмата още няма точка, която да се използва за консултации: първо добавете такава.</translation>
    </message>
    <message>
        <source>Choose the item of the agenda whose time is cut into meetings.</source>
        <translation>Изберете точката от програмата, чието време се дели на срещи.</translation>
    </message>
    <message numerus="yes">
        <source>The item is too short for a meeting of %n minutes: give it more minutes on the agenda, or make the meetings shorter.</source>
        <translation>
            <numerusform>Точката е твърде кратка за среща от %n минута: удължете я в програмата или скъсете срещите.</numerusform>
            <numerusform>Точката е твърде кратка за среща от %n минути: удължете я в програмата или скъсете срещите.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1-%2</source>
        <translation>%1-%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n meetings one after another, at as many tables as are needed.</source>
        <translation>
            <numerusform>%1: %n среща, на толкова маси, колкото са нужни.</numerusform>
            <numerusform>%1: %n срещи една след друга, на толкова маси, колкото са нужни.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: type the names of those who receive people; Enter makes it without them.</source>
        <translation>%1: въведете имената на тези, които приемат хора; с Enter консултациите се създават и без тях.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Make the matc&amp;hmaking</source>
        <translation>&amp;Създай двустранните срещи</translation>
    </message>
    <message>
        <source>Made %1 a matchmaking</source>
        <translation>Създаване на двустранни срещи в %1</translation>
    </message>
    <message>
        <source>Made %1 a helpdesk</source>
        <translation>Създаване на консултации в %1</translation>
    </message>
    <message>
        <source>New helpdesk</source>
        <translation>Нови консултации</translation>
    </message>
</context>
<context>
    <name>convenor::NewRoundBar</name>
    <message>
        <source>of %1</source>
        <translation>от %1 души</translation>
    </message>
    <message>
        <source>of %1 or %2</source>
        <translation>от %1 или %2 души</translation>
    </message>
    <message>
        <source>of %1 to %2</source>
        <translation>от %1 до %2 души</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n група</numerusform>
            <numerusform>%n групи</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 и още %n</numerusform>
            <numerusform>%1 и още %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>have %1 places;</source>
        <translation>с общо %1 места;</translation>
    </message>
    <message numerus="yes">
        <source>%n are missing.</source>
        <translation>
            <numerusform>не достига %n.</numerusform>
            <numerusform>не достигат %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make %1 groups, or let each have %2 people.</source>
        <translation>Направете %1 групи или нека във всяка има по %2 души.</translation>
    </message>
    <message>
        <source>Tick rooms below, or give the item a larger one.</source>
        <translation>Отметнете зали по-долу или изберете по-голяма зала за точката.</translation>
    </message>
    <message>
        <source>Tick another room, or larger ones.</source>
        <translation>Отметнете още една зала или по-големи зали.</translation>
    </message>
    <message>
        <source>&amp;Divide at once</source>
        <translation>&amp;Разпредели веднага</translation>
    </message>
    <message>
        <source>New round of groups</source>
        <translation>Нов кръг от групи</translation>
    </message>
    <message>
        <source>4</source>
        <translation>4</translation>
    </message>
    <message>
        <source>&amp;How many groups, or the topics</source>
        <translation>&amp;Брой групи или темите им</translation>
    </message>
    <message>
        <source>A number; or topics, one a line, as pasted from a mail or a table. Shift+Enter begins a line, Enter makes the round.</source>
        <translation>Число или теми, по една на ред, както са поставени от имейл или таблица. Shift+Enter започва нов ред, Enter създава кръга.</translation>
    </message>
    <message>
        <source>On the &amp;agenda</source>
        <translation>В &amp;програмата</translation>
    </message>
    <message>
        <source>The item in which the groups meet</source>
        <translation>Точката, в която се събират групите</translation>
    </message>
    <message>
        <source>&amp;Rooms, free at that time</source>
        <translation>&amp;Зали, свободни по това време</translation>
    </message>
    <message>
        <source>Tick (Space) the rooms in which the groups meet; several groups of a room get tables. None: the room of the item.</source>
        <translation>Отметнете (Space) залите, в които се събират групите; ако в една зала има няколко групи, те получават маси. Без отметка: залата на точката.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без ограничение</translation>
    </message>
    <message>
        <source>&amp;Most people in a group</source>
        <translation>&amp;Най-много хора в група</translation>
    </message>
    <message>
        <source>How many people a group may have at most; 0 = as many as its room holds</source>
        <translation>Колко души най-много може да има в група; 0 = колкото побира залата ѝ</translation>
    </message>
    <message>
        <source>Divide at once</source>
        <translation>Разпределяне веднага</translation>
    </message>
    <message>
        <source>Gives everybody a seat as soon as the groups are made</source>
        <translation>Дава място на всички веднага щом групите са създадени</translation>
    </message>
    <message>
        <source>Make the &amp;groups</source>
        <translation>&amp;Създай групите</translation>
    </message>
    <message>
        <source>One step, which can be undone (Enter)</source>
        <translation>Една стъпка, която може да се отмени (Enter)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Makes nothing (Esc)</source>
        <translation>Не създава нищо (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n people)</source>
        <translation>
            <numerusform>%1 (%n човек)</numerusform>
            <numerusform>%1 (%n души)</numerusform>
        </translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Маса %1</translation>
    </message>
    <message>
        <source>There is nothing on the agenda yet in which groups could meet: add an item first.</source>
        <translation>В програмата още няма точка, в която да се съберат групи: първо добавете точка.</translation>
    </message>
    <message>
        <source>Type how many groups, or paste their topics, one a line.</source>
        <translation>Въведете колко да са групите или поставете темите им, по една на ред.</translation>
    </message>
    <message>
        <source>A round has 1 to %1 groups.</source>
        <translation>В един кръг може да има от 1 до %1 групи.</translation>
    </message>
    <message>
        <source>%1. Nobody takes part in this item yet.</source>
        <translation>%1. Още никой не участва в тази точка.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n човек</numerusform>
            <numerusform>%n души</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>%1: %2 %3.</source>
        <translation>%1: %2 %3.</translation>
    </message>
    <message>
        <source>Which item?</source>
        <translation>Коя точка?</translation>
    </message>
    <message>
        <source>Choose the item of the agenda in which the groups meet.</source>
        <translation>Изберете точката от програмата, в която се събират групите.</translation>
    </message>
</context>
<context>
    <name>convenor::OptionsBar</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Език</translation>
    </message>
    <message>
        <source>The language of the paper; texts without a translation stay as they were written</source>
        <translation>Езикът на документа; текстовете без превод остават така, както са написани</translation>
    </message>
    <message>
        <source>Side by side &amp;with</source>
        <translation>Успоредно &amp;с</translation>
    </message>
    <message>
        <source>A second language beside the first, on the same paper</source>
        <translation>Втори език до първия в същия документ</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>Де&amp;н</translation>
    </message>
    <message>
        <source>Only what is on that day</source>
        <translation>Само това, което е в този ден</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>З&amp;ала</translation>
    </message>
    <message>
        <source>Only what is in that room</source>
        <translation>Само това, което е в тази зала</translation>
    </message>
    <message>
        <source>Perso&amp;n</source>
        <translation>&amp;Човек</translation>
    </message>
    <message>
        <source>Only for that person</source>
        <translation>Само за този човек</translation>
    </message>
    <message>
        <source>R&amp;ound</source>
        <translation>Кр&amp;ъг</translation>
    </message>
    <message>
        <source>Only the groups of that round</source>
        <translation>Само групите от този кръг</translation>
    </message>
    <message>
        <source>Helpdes&amp;k</source>
        <translation>Консу&amp;лтации</translation>
    </message>
    <message>
        <source>Only that helpdesk</source>
        <translation>Само тези консултации</translation>
    </message>
    <message>
        <source>&amp;Grouped by</source>
        <translation>&amp;Групиране по</translation>
    </message>
    <message>
        <source>People with the same entry stand together, under a heading</source>
        <translation>Хората с еднакво вписване са заедно под общо заглавие</translation>
    </message>
    <message>
        <source>&amp;Badges on a sheet</source>
        <translation>&amp;Баджове на лист</translation>
    </message>
    <message>
        <source>How many badges an A4 sheet of your labels has</source>
        <translation>Колко баджа има на един лист A4 от Вашите етикети</translation>
    </message>
    <message>
        <source>F&amp;irst free label</source>
        <translation>Първи св&amp;ободен етикет</translation>
    </message>
    <message>
        <source>Where a sheet is begun already: the number of its first free label</source>
        <translation>Ако листът вече е започнат: номерът на първия му свободен етикет</translation>
    </message>
    <message>
        <source>H&amp;alf days</source>
        <translation>Пол&amp;удневно</translation>
    </message>
    <message>
        <source>A list for the morning and one for the afternoon</source>
        <translation>Един списък за сутринта и един за следобеда</translation>
    </message>
    <message>
        <source>Local and i&amp;nternational apart</source>
        <translation>&amp;Местни и чуждестранни отделно</translation>
    </message>
    <message>
        <source>A list for local and one for international participants</source>
        <translation>Един списък за местните и един за чуждестранните участници</translation>
    </message>
    <message>
        <source>not grouped</source>
        <translation>без групиране</translation>
    </message>
    <message>
        <source>country</source>
        <translation>държава</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>организация</translation>
    </message>
    <message>
        <source>category</source>
        <translation>категория</translation>
    </message>
    <message>
        <source>What the list says of each person; with nothing checked, the usual columns</source>
        <translation>Какво съдържа списъкът за всеки човек; ако нищо не е отметнато – обичайните колони</translation>
    </message>
    <message>
        <source>one language only</source>
        <translation>само един език</translation>
    </message>
    <message>
        <source>all days</source>
        <translation>всички дни</translation>
    </message>
    <message>
        <source>all rooms</source>
        <translation>всички зали</translation>
    </message>
    <message>
        <source>all rounds</source>
        <translation>всички кръгове</translation>
    </message>
    <message>
        <source>all helpdesks</source>
        <translation>всички консултации</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>всички</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Usual columns</source>
        <translation>Обичайни ко&amp;лони</translation>
    </message>
    <message numerus="yes">
        <source>%n col&amp;umn(s)</source>
        <translation>
            <numerusform>%n ко&amp;лона</numerusform>
            <numerusform>%n ко&amp;лони</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Колони: %1</translation>
    </message>
    <message>
        <source>The paper shows selected people only; this shows everybody again</source>
        <translation>Документът показва само избраните хора; този бутон показва отново всички</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>Подре&amp;ждане</translation>
    </message>
    <message>
        <source>By name, or officials first in the order of protocol</source>
        <translation>По име или първо официалните лица по реда на протокола</translation>
    </message>
    <message>
        <source>Su&amp;rnames in capitals</source>
        <translation>Фамилии из&amp;цяло с главни букви</translation>
    </message>
    <message>
        <source>Family names in capitals: NOVO GUERRERO Antonio</source>
        <translation>Фамилиите с главни букви: NOVO GUERRERO Antonio</translation>
    </message>
    <message>
        <source>For who&amp;m</source>
        <translation>Аудитори&amp;я</translation>
    </message>
    <message>
        <source>Who refused to be named, or was never asked, is not named to others</source>
        <translation>Който е отказал да бъде посочван или не е питан, не се посочва пред други</translation>
    </message>
    <message>
        <source>names</source>
        <translation>по име</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>по протокол</translation>
    </message>
    <message>
        <source>as usual for this paper</source>
        <translation>обичайната за този документ</translation>
    </message>
    <message>
        <source>organisers: all names</source>
        <translation>организатори: всички имена</translation>
    </message>
    <message>
        <source>participants: but who refused</source>
        <translation>участници: без отказалите</translation>
    </message>
    <message>
        <source>the public: only who agreed</source>
        <translation>публично: само съгласилите се</translation>
    </message>
    <message numerus="yes">
        <source>Only %n people – show all</source>
        <translation>
            <numerusform>Само %n човек – покажи всички</numerusform>
            <numerusform>Само %n души – покажи всички</numerusform>
        </translation>
    </message>
    <message>
        <source>As an in&amp;vitation</source>
        <translation>Като по&amp;кана</translation>
    </message>
    <message>
        <source>Whether the calendar file is to be kept, invites people, or takes back what was cancelled</source>
        <translation>Дали календарният файл е само за запазване, кани хората или оттегля отмененото</translation>
    </message>
    <message>
        <source>no, to be kept</source>
        <translation>не, само за запазване</translation>
    </message>
    <message>
        <source>invites each person</source>
        <translation>кани всеки човек</translation>
    </message>
    <message>
        <source>takes back what was cancelled</source>
        <translation>оттегля отмененото</translation>
    </message>
</context>
<context>
    <name>convenor::OutcomeSubjectsModel</name>
    <message>
        <source>All outcomes</source>
        <translation>Всички резултати</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes</source>
        <translation>
            <numerusform>%n резултат</numerusform>
            <numerusform>%n резултата</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::OutcomesPage</name>
    <message>
        <source>Outcomes</source>
        <translation>Резултати</translation>
    </message>
    <message>
        <source>What the rapporteur wrote, field by field; Enter goes down (Ctrl+R)</source>
        <translation>Какво е написал докладчикът, поле по поле; Enter слиза надолу (Ctrl+R)</translation>
    </message>
    <message>
        <source>Which pages of the printed lists came back signed, and their scans</source>
        <translation>Кои страници от отпечатаните списъци са върнати подписани и техните сканирани копия</translation>
    </message>
    <message>
        <source>From a copy of this workshop that was typed on another laptop</source>
        <translation>От копие на този семинар, в което е въвеждано на друг лаптоп</translation>
    </message>
    <message>
        <source>Empty sheets to print, one for each group and topic table</source>
        <translation>Празни листове за печат, по един за всяка група и тематична маса</translation>
    </message>
    <message>
        <source>A draft of the follow-up report, to save as ODT, Markdown or a web page</source>
        <translation>Чернова на последващия доклад, която може да се запише като ODT, Markdown или уеб страница</translation>
    </message>
    <message>
        <source>A folder with all that proves the workshop: lists, scans, outcomes, changes</source>
        <translation>Папка с всичко, което доказва провеждането на семинара: списъци, сканирани копия, резултати, промени</translation>
    </message>
    <message>
        <source>Find an item, group or meeting</source>
        <translation>Намиране на точка, група или среща</translation>
    </message>
    <message>
        <source>What the outcomes are of</source>
        <translation>За какво са резултатите</translation>
    </message>
    <message>
        <source>New outcome</source>
        <translation>Нов резултат</translation>
    </message>
    <message>
        <source>a: Send the mapping to all @Marek Przeor 15.01.2027</source>
        <translation>a: Да се изпрати картирането до всички @Marek Przeor 15.01.2027</translation>
    </message>
    <message>
        <source>l: lesson · d: decision · a: action · o: opportunity · @name · a date at the end · [x] done. Enter adds it; several lines may be pasted.</source>
        <translation>l: поука · d: решение · a: задача · o: възможност за партньорство · @име · дата в края · [x] готово. Enter добавя; може да се поставят няколко реда.</translation>
    </message>
    <message>
        <source>&amp;New outcome</source>
        <translation>&amp;Нов резултат</translation>
    </message>
    <message>
        <source>&amp;Find an item, group or meeting</source>
        <translation>На&amp;мери точка, група или среща</translation>
    </message>
    <message>
        <source>Ne&amp;xt item, group or meeting</source>
        <translation>С&amp;ледваща точка, група или среща</translation>
    </message>
    <message>
        <source>&amp;Previous item, group or meeting</source>
        <translation>Преди&amp;шна точка, група или среща</translation>
    </message>
    <message>
        <source>&amp;Done, or not yet</source>
        <translation>&amp;Готово или още не</translation>
    </message>
    <message>
        <source>Type in a &amp;sheet</source>
        <translation>&amp;Въведи в лист</translation>
    </message>
    <message>
        <source>Si&amp;gned sheets</source>
        <translation>&amp;Подписани страници</translation>
    </message>
    <message>
        <source>&amp;Take in a copy…</source>
        <translation>Внеси &amp;копие…</translation>
    </message>
    <message>
        <source>&amp;Rapporteurs’ sheets</source>
        <translation>Листове на &amp;докладчиците</translation>
    </message>
    <message>
        <source>Follow-&amp;up report</source>
        <translation>Последва&amp;щ доклад</translation>
    </message>
    <message>
        <source>&amp;Evidence pack…</source>
        <translation>Пакет с док&amp;азателства…</translation>
    </message>
    <message>
        <source>Rapporteur’s sheet</source>
        <translation>Лист на докладчика</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Всички резултати</translation>
    </message>
    <message>
        <source>Choose an outcome first.</source>
        <translation>Първо изберете резултат.</translation>
    </message>
    <message>
        <source>Take in outcomes from a copy of this workshop</source>
        <translation>Внасяне на резултати от копие на този семинар</translation>
    </message>
    <message>
        <source>Workshops (*.workshop)</source>
        <translation>Семинари (*.workshop)</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Четене на %1…</translation>
    </message>
</context>
<context>
    <name>convenor::PackForm</name>
    <message>
        <source>Pro&amp;gramme</source>
        <translation>Програма или проек&amp;т</translation>
    </message>
    <message>
        <source>The programme or project that it belongs to</source>
        <translation>Програмата или проектът, към които е семинарът</translation>
    </message>
    <message>
        <source>Interreg Europe</source>
        <translation>Интеррег Европа</translation>
    </message>
    <message>
        <source>Project number</source>
        <translation>Номер на проекта</translation>
    </message>
    <message>
        <source>Stands on lists that are evidence, such as attendance lists</source>
        <translation>Стои в списъците, които са доказателство, например присъствените</translation>
    </message>
    <message>
        <source>Funding statement</source>
        <translation>Декларация за финансиране</translation>
    </message>
    <message>
        <source>Stands beside the emblem</source>
        <translation>Стои до емблемата</translation>
    </message>
    <message>
        <source>Co-funded by the European Union</source>
        <translation>Съфинансирано от Европейския съюз</translation>
    </message>
    <message>
        <source>Disclaimer</source>
        <translation>Отказ от отговорност</translation>
    </message>
    <message>
        <source>Small print at the end of the papers</source>
        <translation>Текст с дребен шрифт в края на документите</translation>
    </message>
    <message>
        <source>Photo notice</source>
        <translation>Уведомление за снимки</translation>
    </message>
    <message>
        <source>That pictures are taken, and of whom</source>
        <translation>Съобщава, че се правят снимки и на кого</translation>
    </message>
    <message>
        <source>Data notice</source>
        <translation>Уведомление за лични данни</translation>
    </message>
    <message>
        <source>What happens with personal data; stands on attendance lists</source>
        <translation>Какво се прави с личните данни; стои в присъствените списъци</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Потвърждение</translation>
    </message>
    <message>
        <source>What the organiser signs under an attendance list; when empty it is the usual sentence</source>
        <translation>Какво подписва организаторът под присъствения списък; ако е празно, се използва обичайното изречение</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Акцентен цвят</translation>
    </message>
    <message>
        <source>The colour of headings and lines on paper; empty for the program’s own</source>
        <translation>Цветът на заглавията и линиите в документите; ако е празно, се използва цветът по подразбиране</translation>
    </message>
    <message>
        <source>Write a colour as # and six digits or letters from a to f, such as #003399.</source>
        <translation>Въведете цвета като # и шест цифри или букви от a до f, например #003399.</translation>
    </message>
</context>
<context>
    <name>convenor::PageListModel</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 от %2</translation>
    </message>
</context>
<context>
    <name>convenor::PaperJobs</name>
    <message>
        <source>Another paper is being printed or written; wait until it is done, or cancel it.</source>
        <translation>В момента се отпечатва или записва друг документ; изчакайте да завърши или го прекъснете.</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>Запазване на „%1“</translation>
    </message>
    <message>
        <source>Writing “%1”</source>
        <translation>Записване на „%1“</translation>
    </message>
    <message>
        <source>Wrote %1 to %2.</source>
        <translation>Документът %1 е записан във файла %2.</translation>
    </message>
    <message>
        <source>Printing “%1”</source>
        <translation>Отпечатване на „%1“</translation>
    </message>
    <message>
        <source>Printed %1: %2.</source>
        <translation>Отпечатано: %1 – %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страници</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder for all papers; files of the same names are replaced</source>
        <translation>Папката за всички документи; файловете със същите имена се заменят</translation>
    </message>
    <message>
        <source>Writing all papers</source>
        <translation>Записване на всички документи</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n file(s) to %1.</source>
        <translation>
            <numerusform>В папката %1 е записан %n файл.</numerusform>
            <numerusform>В папката %1 са записани %n файла.</numerusform>
        </translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>Всички документи</translation>
    </message>
    <message>
        <source>Printing all papers</source>
        <translation>Отпечатване на всички документи</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n документ</numerusform>
            <numerusform>%n документа</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying “%1”</source>
        <translation>Копиране на „%1“</translation>
    </message>
    <message>
        <source>Copied “%1”: paste it into a mail or a document.</source>
        <translation>Документът „%1“ е копиран: поставете го в имейл или документ.</translation>
    </message>
    <message>
        <source>Not recorded as printed: %1. %2</source>
        <translation>Не е отбелязано като отпечатано: %1. %2</translation>
    </message>
    <message>
        <source>“%1” has no pages to print: save it as a file, or copy it.</source>
        <translation>„%1“ няма страници за печат: запазете го като файл или го копирайте.</translation>
    </message>
    <message>
        <source>These files are replaced, too: %1</source>
        <translation>Заменят се и тези файлове: %1</translation>
    </message>
    <message>
        <source>The folder in which the folder of the evidence pack is made</source>
        <translation>Папката, в която ще се създаде папката на пакета с доказателства</translation>
    </message>
    <message>
        <source>Writing the evidence pack</source>
        <translation>Записване на пакета с доказателства</translation>
    </message>
    <message>
        <source>There was nothing for: %1.</source>
        <translation>Нямаше нищо за: %1.</translation>
    </message>
    <message>
        <source>The folder in which the folder of the letters is made</source>
        <translation>Папката, в която ще се създаде папката с писмата</translation>
    </message>
    <message>
        <source>Writing letters</source>
        <translation>Записване на писмата</translation>
    </message>
    <message>
        <source>Nothing hangs on the wall yet: what is printed from here is remembered, and then its changed pages can be printed.</source>
        <translation>На стената още няма нищо закачено: отпечатаното оттук се запомня и след това могат да се отпечатат променените страници.</translation>
    </message>
    <message>
        <source>Changed pages</source>
        <translation>Променени страници</translation>
    </message>
    <message>
        <source>Printing what has changed</source>
        <translation>Отпечатване на промененото</translation>
    </message>
    <message>
        <source>Nothing was printed: everything on the wall is right.</source>
        <translation>Нищо не беше отпечатано: всичко закачено на стената е вярно.</translation>
    </message>
    <message>
        <source>Printed what has changed: %1 of %2.</source>
        <translation>Отпечатано е промененото: %1 от %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) hang that must be taken down.</source>
        <translation>
            <numerusform>Закачена е %n страница, която трябва да се свали.</numerusform>
            <numerusform>Закачени са %n страници, които трябва да се свалят.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::PaperList</name>
    <message>
        <source>Papers</source>
        <translation>Документи</translation>
    </message>
</context>
<context>
    <name>convenor::PaperListModel</name>
    <message>
        <source>Agenda</source>
        <translation>Програма</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Хора</translation>
    </message>
    <message>
        <source>Groups and helpdesk</source>
        <translation>Групи и консултации</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Екран</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>After the event</source>
        <translation>След събитието</translation>
    </message>
</context>
<context>
    <name>convenor::PaperWatch</name>
    <message numerus="yes">
        <source>%n paper(s) on the wall are out of date.</source>
        <translation>
            <numerusform>%n документ на стената не е актуален.</numerusform>
            <numerusform>%n документа на стената не са актуални.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::ParkedView</name>
    <message>
        <source>Parking list</source>
        <translation>Списък за по-късно</translation>
    </message>
</context>
<context>
    <name>convenor::ParkingList</name>
    <message>
        <source>Opens and closes the list of items that have no time yet</source>
        <translation>Отваря и затваря списъка на точките, които още нямат час</translation>
    </message>
    <message>
        <source>New idea for the parking list</source>
        <translation>Нова идея за списъка за по-късно</translation>
    </message>
    <message>
        <source>An idea, such as 45' Panel; Enter parks it</source>
        <translation>Идея, например 45' Панел; Enter я добавя за по-късно</translation>
    </message>
    <message>
        <source>Place on the agenda</source>
        <translation>Постави в програмата</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Преименувай</translation>
    </message>
    <message>
        <source>Up in the parking list</source>
        <translation>Нагоре в списъка за по-късно</translation>
    </message>
    <message>
        <source>Down in the parking list</source>
        <translation>Надолу в списъка за по-късно</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Премахни окончателно</translation>
    </message>
    <message>
        <source>Parking list (%1)</source>
        <translation>Списък за по-късно (%1)</translation>
    </message>
</context>
<context>
    <name>convenor::ParkingModel</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n inside</source>
        <translation>
            <numerusform>%1, с %n точка вътре</numerusform>
            <numerusform>%1, с %n точки вътре</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n minute(s), parked</source>
        <translation>
            <numerusform>%1, %2, %n минута, в списъка за по-късно</numerusform>
            <numerusform>%1, %2, %n минути, в списъка за по-късно</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::PartnerWishes</name>
    <message>
        <source>Who wants to meet whom: a new line</source>
        <translation>Кой с кого иска да се срещне: нов ред</translation>
    </message>
    <message>
        <source>Anna Georgieva &gt; Ilkka Nykänen; Jaume Sastre</source>
        <translation>Anna Georgieva &gt; Ilkka Nykänen; Jaume Sastre</translation>
    </message>
    <message>
        <source>Enter adds the wishes. A name alone shows only the wishes of and for that person; an empty line shows all.</source>
        <translation>Enter добавя желанията. Ако въведете само име, се показват единствено желанията на този човек и желанията за среща с него; празен ред показва всички.</translation>
    </message>
    <message>
        <source>Who wants to meet whom</source>
        <translation>Кой с кого иска да се срещне</translation>
    </message>
    <message>
        <source>Enter shows a wish; A accepted, D declined, O open again; Delete removes it.</source>
        <translation>Enter показва желанието; A – прието, D – отказано, O – отново отворено; Delete го премахва.</translation>
    </message>
    <message>
        <source>&amp;Who wants to meet whom</source>
        <translation>&amp;Кой с кого иска да се срещне</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Прието</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Отново отворено</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Премахни</translation>
    </message>
    <message>
        <source>All of that is there already.</source>
        <translation>Всичко това вече е въведено.</translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es): %1</source>
        <translation>
            <numerusform>%n желание: отговор „%1“</numerusform>
            <numerusform>%n желания: отговор „%1“</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>This is no matchmaking</source>
        <translation>Това не са двустранни срещи</translation>
    </message>
    <message>
        <source>%1 ↔ %2: both want it</source>
        <translation>%1 ↔ %2: желанието е взаимно</translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <translation>%1 → %2: %3</translation>
    </message>
    <message>
        <source>%1, booked</source>
        <translation>%1, срещата е записана</translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es)</source>
        <translation>
            <numerusform>%n желание</numerusform>
            <numerusform>%n желания</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) who want each other</source>
        <translation>
            <numerusform>%n двойка с взаимно желание</numerusform>
            <numerusform>%n двойки с взаимно желание</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more: type a name to see those of one person.</source>
        <translation>
            <numerusform>Още %n: въведете име, за да видите желанията на един човек.</numerusform>
            <numerusform>Още %n: въведете име, за да видите желанията на един човек.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::PeopleFilter</name>
    <message>
        <source>Show only people with …</source>
        <translation>Покажи само хората с…</translation>
    </message>
    <message>
        <source>Show only people with this text</source>
        <translation>Показва само хората с този текст</translation>
    </message>
    <message>
        <source>Words in any column, or in one: country:BG, status:confirmed|invited, "two words". A minus says not: -novak; a column alone says that something stands there: -%1: shows whose e-mail is missing. Esc shows all.</source>
        <translation>Думи във всички колони или само в една: държава:BG, статус:потвърден|поканен, "две думи". Минусът означава „не“: -новак; само име на колона означава, че в нея има нещо: -%1: показва хората без имейл. Esc показва всички.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Филтри</translation>
    </message>
    <message>
        <source>Filters that are kept</source>
        <translation>Запазени филтри</translation>
    </message>
    <message>
        <source>Filters that are often asked for, and your own</source>
        <translation>Често използвани филтри и Вашите собствени</translation>
    </message>
    <message>
        <source>No e-mail</source>
        <translation>Без имейл</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Списък на чакащите</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Непотвърдени</translation>
    </message>
    <message>
        <source>Consent to be listed not asked</source>
        <translation>Без отговор за съгласие за списъка</translation>
    </message>
    <message>
        <source>Consent to photos not asked</source>
        <translation>Без отговор за съгласие за снимки</translation>
    </message>
    <message>
        <source>May be here twice</source>
        <translation>Може да са записани два пъти</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Премахни филтър</translation>
    </message>
    <message>
        <source>Type a filter first, then keep it here</source>
        <translation>Първо въведете филтър, после го запазете тук</translation>
    </message>
    <message>
        <source>Keep this filter as …</source>
        <translation>Запази този филтър като…</translation>
    </message>
    <message>
        <source>Name under which this filter is kept</source>
        <translation>Име, под което се запазва филтърът</translation>
    </message>
</context>
<context>
    <name>convenor::PeoplePage</name>
    <message>
        <source>Import people</source>
        <translation>Импортиране на хора</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Хора</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импортирай…</translation>
    </message>
    <message>
        <source>&amp;Find people</source>
        <translation>&amp;Намери хора</translation>
    </message>
    <message>
        <source>Show &amp;all people</source>
        <translation>Покажи &amp;всички хора</translation>
    </message>
    <message>
        <source>&amp;New person</source>
        <translation>Нов &amp;човек</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>Показани: %1 от %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n човек</numerusform>
            <numerusform>%n души</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n организация</numerusform>
            <numerusform>%n организации</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n държава</numerusform>
            <numerusform>%n държави</numerusform>
        </translation>
    </message>
    <message>
        <source>F&amp;ilters</source>
        <translation>&amp;Филтри</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Колони</translation>
    </message>
    <message>
        <source>&amp;Order by this column</source>
        <translation>&amp;Подреди по тази колона</translation>
    </message>
    <message>
        <source>Order by &amp;precedence</source>
        <translation>Подреди по протоко&amp;л</translation>
    </message>
    <message>
        <source>Order as &amp;entered</source>
        <translation>Подреди по ред на въве&amp;ждане</translation>
    </message>
    <message>
        <source>&amp;Questionnaire for the selected people …</source>
        <translation>Въпро&amp;сник за избраните хора…</translation>
    </message>
    <message>
        <source>People who are here &amp;twice</source>
        <translation>Хора, записани &amp;два пъти</translation>
    </message>
    <message>
        <source>&amp;Merge the two selected people</source>
        <translation>Слей двамата избрани &amp;хора</translation>
    </message>
    <message>
        <source>&amp;Erase for good …</source>
        <translation>Изтрий &amp;завинаги…</translation>
    </message>
    <message>
        <source>&amp;Papers of the selected people</source>
        <translation>Д&amp;окументи за избраните хора</translation>
    </message>
    <message>
        <source>Nobody is selected. Select rows of people first.</source>
        <translation>Никой не е избран. Първо изберете редове с хора.</translation>
    </message>
    <message>
        <source>Select two rows to merge: the same person twice. Order by a column, or filter, to bring them together.</source>
        <translation>Изберете за сливане два реда с един и същ човек. За да ги съберете, подредете по колона или използвайте филтър.</translation>
    </message>
    <message>
        <source>Nobody is here yet. Type a family name below, paste rows from a spreadsheet, or import a file. People typed on the agenda appear here by themselves.</source>
        <translation>Тук още няма никого. Въведете фамилия по-долу, поставете редове от електронна таблица или импортирайте файл. Хората, въведени в програмата на семинара, се появяват тук сами.</translation>
    </message>
    <message>
        <source>Takes people in from a file (Ctrl+I)</source>
        <translation>Импортира хора от файл (Ctrl+I)</translation>
    </message>
    <message>
        <source>The selected person, and how many people there are</source>
        <translation>Избраният човек и броят на хората</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Човек</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Брой</translation>
    </message>
    <message>
        <source>Tables and address books (*.csv *.tsv *.txt *.xlsx *.ods *.vcf)</source>
        <translation>Таблици и адресни книги (*.csv *.tsv *.txt *.xlsx *.ods *.vcf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Всички файлове (*)</translation>
    </message>
    <message>
        <source>The person and the counts</source>
        <translation>Лицето и броят на хората</translation>
    </message>
    <message>
        <source>An import is under way; wait until it has ended, or cancel it.</source>
        <translation>В момента се импортира; изчакайте да приключи или го прекъснете.</translation>
    </message>
</context>
<context>
    <name>convenor::PersonPanel</name>
    <message>
        <source>With the day and the source of the answer, which can be typed over in their columns.</source>
        <translation>Записват се и денят и източникът на отговора; могат да се променят в своите колони.</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Статус</translation>
    </message>
    <message>
        <source>Whether the event counts on this person: not on those who wait or have cancelled.</source>
        <translation>Дали събитието разчита на този човек; не се разчита на чакащите и на отказалите се.</translation>
    </message>
    <message>
        <source>May be named to &amp;others</source>
        <translation>Може да бъде посочван пред дру&amp;ги</translation>
    </message>
    <message>
        <source>May be &amp;photographed</source>
        <translation>Може да бъде сни&amp;ман</translation>
    </message>
    <message>
        <source>May be &amp;contacted by others</source>
        <translation>Мо&amp;же да бъде търсен от други</translation>
    </message>
    <message>
        <source>%1 (waits)</source>
        <translation>%1 (чака)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Група: %1</translation>
    </message>
    <message>
        <source>Meeting with %1 (%2)</source>
        <translation>Среща с %1 (%2)</translation>
    </message>
    <message>
        <source>Nobody is selected</source>
        <translation>Никой не е избран</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(без име)</translation>
    </message>
    <message>
        <source>The filter leaves this person out; show all people first.</source>
        <translation>Филтърът изключва този човек; първо покажете всички хора.</translation>
    </message>
    <message>
        <source>%1 has arrived on that day; take the arrival back on the Today page first.</source>
        <translation>%1 е дошъл на този ден; първо отменете пристигането на страницата „Днес“.</translation>
    </message>
</context>
<context>
    <name>convenor::PlanEditor</name>
    <message numerus="yes">
        <source>Erased %n people</source>
        <translation>
            <numerusform>Изтриване на %n човек</numerusform>
            <numerusform>Изтриване на %n души</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::PreferencesImport</name>
    <message>
        <source>Choices of groups from a table</source>
        <translation>Желания за групи от таблица</translation>
    </message>
    <message>
        <source>&amp;For the round</source>
        <translation>&amp;За кръга</translation>
    </message>
    <message>
        <source>Whose groups the table names</source>
        <translation>Кръгът, чиито групи са посочени в таблицата</translation>
    </message>
    <message>
        <source>&amp;Take the choices over</source>
        <translation>&amp;Приеми желанията</translation>
    </message>
    <message>
        <source>Choices of groups</source>
        <translation>Желания за групи</translation>
    </message>
    <message>
        <source>There is no table on the clipboard: copy the cells of the form's answers first.</source>
        <translation>В клипборда няма таблица: първо копирайте клетките с отговорите от формуляра.</translation>
    </message>
    <message>
        <source>Choices from %1</source>
        <translation>Желания от %1</translation>
    </message>
    <message>
        <source>Nothing to take over: no choice in the table is new.</source>
        <translation>Няма какво да се приеме: в таблицата няма нови желания.</translation>
    </message>
    <message numerus="yes">
        <source>Took in the choices of %n people</source>
        <translation>
            <numerusform>Внасяне на желанията на %n човек</numerusform>
            <numerusform>Внасяне на желанията на %n души</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no round with groups to choose from yet: make one with “New round” first.</source>
        <translation>Още няма кръг с групи, от които да се избира: първо създайте с „Нов кръг“.</translation>
    </message>
</context>
<context>
    <name>convenor::PreviewPane</name>
    <message>
        <source>Size of the page</source>
        <translation>Размер на страницата</translation>
    </message>
    <message>
        <source>Size of the page; Ctrl and the wheel change it too</source>
        <translation>Размер на страницата; променя се и с Ctrl и колелцето на мишката</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>По ширината</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Laying out …</source>
        <translation>Оформяне…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страници</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страници</translation>
    </message>
    <message>
        <source>Laying out … the first %1 of %2 pages so far</source>
        <translation>Оформяне… засега първите %1 от %2 страници</translation>
    </message>
    <message>
        <source>The first %1 of %2 pages</source>
        <translation>Първите %1 от %2 страници</translation>
    </message>
</context>
<context>
    <name>convenor::ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>Проблеми</translation>
    </message>
</context>
<context>
    <name>convenor::ProblemsModel</name>
    <message>
        <source>Error</source>
        <translation>Грешка</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Съвет</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Важност</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Какво</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Прието</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>някого</translation>
    </message>
    <message>
        <source>Accepted by %1 on %2: %3</source>
        <translation>Прието от %1 на %2: %3</translation>
    </message>
    <message>
        <source>Was accepted by %1 on %2 (%3); the facts have changed since.</source>
        <translation>Беше прието от %1 на %2 (%3), но оттогава фактите са се променили.</translation>
    </message>
</context>
<context>
    <name>convenor::ProblemsPanel</name>
    <message>
        <source>Shows what is wrong or doubtful in the workshop, or hides it (F8)</source>
        <translation>Показва или скрива грешното и съмнителното в семинара (F8)</translation>
    </message>
    <message>
        <source>Nothing is wrong. Overlaps, overruns and what is missing appear here.</source>
        <translation>Няма проблеми. Тук се появяват застъпвания, превишено време и всичко, което липсва.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n грешка</numerusform>
            <numerusform>%n грешки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n предупреждение</numerusform>
            <numerusform>%n предупреждения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n съвет</numerusform>
            <numerusform>%n съвета</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Няма проблеми</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation>Проблеми: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Отиди там</translation>
    </message>
    <message>
        <source>&amp;%1. %2</source>
        <translation>&amp;%1. %2</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Shows what the problem is about (Enter)</source>
        <translation>Показва за какво се отнася проблемът (Enter)</translation>
    </message>
    <message>
        <source>Ta&amp;ke this way out</source>
        <translation>&amp;Приложи решението</translation>
    </message>
    <message>
        <source>Does what is marked in the list of ways out (Enter there, or its digit)</source>
        <translation>Прилага избраното в списъка с решения (Enter в списъка или цифрата на решението)</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n приет</numerusform>
            <numerusform>%n приети</numerusform>
        </translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>Отт&amp;егли</translation>
    </message>
    <message>
        <source>&amp;Accept…</source>
        <translation>Пр&amp;иеми…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The workshop is open for reading only, so that nothing can be changed here.</source>
        <translation>Семинарът е отворен само за четене, затова тук нищо не може да се променя.</translation>
    </message>
    <message>
        <source>Nothing is selected: go to a row first, or to a problem (F8).</source>
        <translation>Нищо не е избрано: първо отидете на ред или на проблем (F8).</translation>
    </message>
    <message>
        <source>Nothing is wrong, so there is nothing to accept.</source>
        <translation>Няма проблеми, така че няма какво да се приема.</translation>
    </message>
    <message>
        <source>Says why a problem is acceptable, or takes it back (Ctrl+Alt+O)</source>
        <translation>Записва защо проблемът е приемлив или оттегля приемането (Ctrl+Alt+O)</translation>
    </message>
    <message>
        <source>This problem is gone meanwhile.</source>
        <translation>Този проблем междувременно изчезна.</translation>
    </message>
</context>
<context>
    <name>convenor::ProgrammeBar</name>
    <message>
        <source>Reading the programme …</source>
        <translation>Четене на програмата …</translation>
    </message>
    <message>
        <source>Programme to be taken over</source>
        <translation>Програма за прехвърляне</translation>
    </message>
    <message>
        <source>What the text contradicts itself in</source>
        <translation>В какво текстът си противоречи</translation>
    </message>
    <message>
        <source>What was not understood</source>
        <translation>Какво не е разбрано</translation>
    </message>
    <message>
        <source>The text, with what the current cell comes from marked</source>
        <translation>Текстът с отбелязано място, от което идва текущата клетка</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Прехвърли</translation>
    </message>
    <message>
        <source>Writes all ticked rows into the workshop as one step, which can be undone (Enter)</source>
        <translation>Записва всички отметнати редове в семинара като една стъпка, която може да се отмени (Enter)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Changes nothing (Esc)</source>
        <translation>Не променя нищо (Esc)</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy a programme first: from a mail, a text or a table.</source>
        <translation>В клипборда няма текст. Първо копирайте програма от писмо, текст или таблица.</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>клипборда</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Програма</translation>
    </message>
    <message>
        <source>Programmes (*.txt *.html *.htm *.eml *.csv *.tsv *.xlsx *.ods)</source>
        <translation>Програми (*.txt *.html *.htm *.eml *.csv *.tsv *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Всички файлове (*)</translation>
    </message>
    <message>
        <source>Programme from %1</source>
        <translation>Програма от %1</translation>
    </message>
    <message>
        <source>No programme was found in this text: no times, days or sessions. Type the agenda, or copy a text with times.</source>
        <translation>В този текст не беше намерена програма: няма часове, дни или сесии. Въведете програмата ръчно или копирайте текст с часове.</translation>
    </message>
    <message>
        <source>%1 Answer with a digit.</source>
        <translation>%1 Отговорете с цифра.</translation>
    </message>
    <message>
        <source>Answer the question first: type the number of a reading.</source>
        <translation>Първо отговорете на въпроса: въведете номера на едно от тълкуванията.</translation>
    </message>
    <message>
        <source>The workshop is open for reading only.</source>
        <translation>Семинарът е отворен само за четене.</translation>
    </message>
    <message>
        <source>Nothing is ticked, so there is nothing to take over.</source>
        <translation>Нищо не е отметнато, затова няма какво да се прехвърли.</translation>
    </message>
    <message>
        <source>Took over a programme</source>
        <translation>Прехвърляне на програма</translation>
    </message>
    <message>
        <source>Took over a programme: %1</source>
        <translation>Прехвърляне на програма: %1</translation>
    </message>
</context>
<context>
    <name>convenor::ProgrammeGrid</name>
    <message>
        <source>What was understood of the programme</source>
        <translation>Какво е разбрано от програмата</translation>
    </message>
</context>
<context>
    <name>convenor::ProgrammeModel</name>
    <message>
        <source>Title of the workshop</source>
        <translation>Заглавие на семинара</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Място</translation>
    </message>
    <message>
        <source>Time zone on paper</source>
        <translation>Часова зона в документите</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ден</translation>
    </message>
    <message>
        <source>the workshop has one already, which stays</source>
        <translation>в семинара вече е посочено и остава така</translation>
    </message>
    <message>
        <source>see the question</source>
        <translation>вижте въпроса</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>не</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>празно</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Включено</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Мин</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заглавие</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Хора</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Зала</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Източник</translation>
    </message>
    <message>
        <source>Not sure of</source>
        <translation>Несигурно</translation>
    </message>
    <message>
        <source>That is no time. Type 9:15, 915 or 2pm.</source>
        <translation>Това не е час. Въведете 9:15, 915 или 2pm.</translation>
    </message>
    <message>
        <source>That is no length. Type minutes (45) or hours (1h30).</source>
        <translation>Това не е продължителност. Въведете минути (45) или часове (1h30).</translation>
    </message>
    <message>
        <source>There is no such kind. Type one of: %1.</source>
        <translation>Няма такъв вид. Въведете едно от следните: %1.</translation>
    </message>
</context>
<context>
    <name>convenor::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Страници</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>convenor::RapporteurPanel</name>
    <message>
        <source>Send the slides to all @Anna Georgieva 15.01.2027</source>
        <translation>Да се изпратят презентациите до всички @Anna Georgieva 15.01.2027</translation>
    </message>
    <message>
        <source>Joint proposal @Anna Georgieva @Marek Przeor</source>
        <translation>Общо проектно предложение @Anna Georgieva @Marek Przeor</translation>
    </message>
    <message>
        <source>Rapporteur’s sheet</source>
        <translation>Лист на докладчика</translation>
    </message>
</context>
<context>
    <name>convenor::RecordModel</name>
    <message>
        <source>New row, %1</source>
        <translation>Нов ред, %1</translation>
    </message>
    <message>
        <source>%1: empty</source>
        <translation>%1: празно</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>That is no time. Type 9:15, 915, 9.15, 9h15 or 2pm.</source>
        <translation>Това не е час. Въведете 9:15, 915, 9.15, 9h15 или 2pm.</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Добавяне на %1</translation>
    </message>
    <message>
        <source>Changed %1: %2</source>
        <translation>Промяна на %1: %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Ред %1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n row(s)</source>
        <translation>
            <numerusform>Поставяне на %n ред</numerusform>
            <numerusform>Поставяне на %n реда</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be empty.</source>
        <translation>Полето „%1“ не може да е празно.</translation>
    </message>
    <message numerus="yes">
        <source>Emptied %n cell(s)</source>
        <translation>
            <numerusform>Изчистване на %n клетка</numerusform>
            <numerusform>Изчистване на %n клетки</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>Премахване на %1</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n row(s)</source>
        <translation>
            <numerusform>Премахване на %n ред</numerusform>
            <numerusform>Премахване на %n реда</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture is put in as a file; it cannot be typed.</source>
        <translation>Изображението се добавя като файл; то не може да се въведе.</translation>
    </message>
    <message>
        <source>There is no further row to paste into.</source>
        <translation>Няма повече редове, в които да се постави.</translation>
    </message>
    <message>
        <source>This is worked out; it cannot be typed.</source>
        <translation>Тази стойност се изчислява; тя не може да се въведе.</translation>
    </message>
</context>
<context>
    <name>convenor::ReleaseChangesModel</name>
    <message>
        <source>What this version said cannot be read, so nothing can be compared with it.</source>
        <translation>Съдържанието на тази версия не може да се прочете, затова нищо не може да се сравни с нея.</translation>
    </message>
    <message>
        <source>The first version: there is nothing to compare it with.</source>
        <translation>Това е първата версия: няма с какво да се сравни.</translation>
    </message>
    <message>
        <source>Nothing was given out yet. Give out the first version, and everything that changes afterwards is listed here.</source>
        <translation>Още нищо не е издадено. Издайте първата версия и всичко, което се промени след това, ще се появи тук.</translation>
    </message>
    <message>
        <source>Nothing changed since %1.</source>
        <translation>Нищо не е променено след %1.</translation>
    </message>
    <message>
        <source>Nothing has changed since %1.</source>
        <translation>Досега нищо не е променено след %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since %1</source>
        <translation>
            <numerusform>%n промяна след %1</numerusform>
            <numerusform>%n промени след %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed since %1:</source>
        <translation>Какво е променено след %1:</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Кога</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Какво</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Промяна</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Преди</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сега</translation>
    </message>
</context>
<context>
    <name>convenor::ReleasesModel</name>
    <message>
        <source>cannot be read</source>
        <translation>не може да се прочете</translation>
    </message>
    <message>
        <source>Not given out yet</source>
        <translation>Още неиздадена</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>няма с какво да се сравни</translation>
    </message>
    <message>
        <source>changes: %1</source>
        <translation>промени: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>version, changes</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, given out %2 by %3, %4</source>
        <comment>version, time, author, changes</comment>
        <translation>%1, издадена %2 от %3, %4</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>Издадена</translation>
    </message>
    <message>
        <source>By</source>
        <translation>От</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Промени</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Бележка</translation>
    </message>
</context>
<context>
    <name>convenor::RepairBar</name>
    <message>
        <source>Repair of groups</source>
        <translation>Поправяне на групите</translation>
    </message>
    <message>
        <source>What can be done, and what it costs</source>
        <translation>Какво може да се направи и какво струва</translation>
    </message>
    <message>
        <source>Enter takes the line over as one step, Esc leaves all as it is</source>
        <translation>Enter приема избрания ред като една стъпка, Esc оставя всичко както е</translation>
    </message>
    <message>
        <source>Which room is lost?</source>
        <translation>Коя зала отпада?</translation>
    </message>
    <message>
        <source>Its groups get another room, or their people other groups</source>
        <translation>Групите ѝ получават друга зала или хората от тях – други групи</translation>
    </message>
    <message>
        <source>&amp;Which room is lost?</source>
        <translation>&amp;Коя зала отпада?</translation>
    </message>
    <message>
        <source>&amp;Show what can be done</source>
        <translation>Пока&amp;жи възможностите</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>&amp;Поправи</translation>
    </message>
    <message>
        <source>Shows what can be done and how many people would have to move; nothing is changed yet</source>
        <translation>Показва какво може да се направи и колко души ще трябва да се преместят; още нищо не се променя</translation>
    </message>
    <message>
        <source>&amp;Take this</source>
        <translation>Прие&amp;ми това</translation>
    </message>
    <message>
        <source>One step, which can be undone (Enter)</source>
        <translation>Една стъпка, която може да се отмени (Enter)</translation>
    </message>
    <message>
        <source>A room is &amp;lost …</source>
        <translation>&amp;Отпада зала …</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Остави както е</translation>
    </message>
    <message>
        <source>Changes nothing (Esc)</source>
        <translation>Не променя нищо (Esc)</translation>
    </message>
    <message>
        <source>The workshop has changed, so the repair has to be worked out again.</source>
        <translation>Семинарът е променен, затова поправката трябва да се изчисли отново.</translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled and still sit in a group</source>
        <translation>
            <numerusform>%n човек се отказа, но още е в група</numerusform>
            <numerusform>%n души се отказаха, но още са в група</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newcomer(s) have no seat</source>
        <translation>
            <numerusform>%n новодошъл няма място</numerusform>
            <numerusform>%n новодошли нямат място</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are broken</source>
        <translation>
            <numerusform>%n правило е нарушено</numerusform>
            <numerusform>%n правила са нарушени</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n group(s))</source>
        <translation>
            <numerusform>%1 (%n група)</numerusform>
            <numerusform>%1 (%n групи)</numerusform>
        </translation>
    </message>
    <message>
        <source>No group has a room yet, so none can be lost.</source>
        <translation>Още никоя група няма зала, така че няма коя да отпадне.</translation>
    </message>
    <message>
        <source>Working out the repair</source>
        <translation>Изчисляване на поправката</translation>
    </message>
    <message>
        <source>Working out where its people can go</source>
        <translation>Търсене къде могат да отидат хората от залата</translation>
    </message>
</context>
<context>
    <name>convenor::ReportList</name>
    <message>
        <source>Shows what to look at before this paper is used, or hides it</source>
        <translation>Показва или скрива какво да проверите, преди да използвате този документ</translation>
    </message>
    <message>
        <source>Before you print</source>
        <translation>Преди да отпечатате</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at before you print</source>
        <translation>
            <numerusform>%n нещо за проверка преди отпечатване</numerusform>
            <numerusform>%n неща за проверка преди отпечатване</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::RequestDelegate</name>
    <message>
        <source>priority %1</source>
        <translation>важност %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>отказана</translation>
    </message>
</context>
<context>
    <name>convenor::RequestPanel</name>
    <message>
        <source>&amp;Add the request</source>
        <translation>&amp;Добави заявката</translation>
    </message>
    <message>
        <source>One step, which can be undone (Enter)</source>
        <translation>Една стъпка, която може да се отмени (Enter)</translation>
    </message>
    <message>
        <source>&amp;Remove the request</source>
        <translation>Пре&amp;махни заявката</translation>
    </message>
    <message>
        <source>With its meeting; one step, which can be undone</source>
        <translation>Заедно със срещата ѝ; една стъпка, която може да се отмени</translation>
    </message>
    <message>
        <source>&amp;New request</source>
        <translation>&amp;Нова заявка</translation>
    </message>
    <message>
        <source>Empties the fields for another request</source>
        <translation>Изчиства полетата за друга заявка</translation>
    </message>
    <message>
        <source>The request is not there any more.</source>
        <translation>Заявката вече не съществува.</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Кой</translation>
    </message>
    <message>
        <source>Type the beginning of the name.</source>
        <translation>Въведете началото на името.</translation>
    </message>
    <message>
        <source>Wants to &amp;meet</source>
        <translation>Иска среща &amp;с</translation>
    </message>
    <message>
        <source>&amp;Topic or question</source>
        <translation>&amp;Тема или въпрос</translation>
    </message>
    <message>
        <source>On the board and on the papers of the expert.</source>
        <translation>Стои на таблото и в документите на експерта.</translation>
    </message>
    <message>
        <source>E&amp;xperts wished for</source>
        <translation>Желани &amp;експерти</translation>
    </message>
    <message>
        <source>Best first, with commas between: Marc, Arnault; any; any who knows state aid. Up to three names; “any” behind them: else anybody.</source>
        <translation>Най-желаният е пръв, със запетаи между имената: Marc, Arnault; който и да е; експерт по държавни помощи. До три имена; „който и да е“ след тях означава: иначе всеки друг.</translation>
    </message>
    <message>
        <source>any</source>
        <translation>който и да е</translation>
    </message>
    <message>
        <source>Not &amp;before</source>
        <translation>Не &amp;преди</translation>
    </message>
    <message>
        <source>The meeting begins then or later; empty: any time.</source>
        <translation>Срещата започва в този час или по-късно; празно: по всяко време.</translation>
    </message>
    <message>
        <source>Not a&amp;fter</source>
        <translation>Не с&amp;лед</translation>
    </message>
    <message>
        <source>The meeting ends then or earlier; empty: any time.</source>
        <translation>Срещата завършва до този час; празно: по всяко време.</translation>
    </message>
    <message>
        <source>%1 cannot meet themselves: name somebody else.</source>
        <translation>%1 не може да има среща със себе си: посочете друг човек.</translation>
    </message>
    <message>
        <source>Ans&amp;wer</source>
        <translation>&amp;Отговор</translation>
    </message>
    <message>
        <source>What the one who was asked says to it; a declined request is never placed.</source>
        <translation>Какво отговаря поканеният; отказана заявка никога не получава среща.</translation>
    </message>
    <message>
        <source>“%1” is no time: type 11:50, or nothing for any time.</source>
        <translation>„%1“ не е час: въведете 11:50 или оставете празно за всяко време.</translation>
    </message>
    <message>
        <source>It would end before it begins: “not after” must be later than “not before”.</source>
        <translation>Срещата би завършила, преди да е започнала: „не след“ трябва да е по-късно от „не преди“.</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Важност</translation>
    </message>
    <message>
        <source>A higher number is served first; empty: 0. “urgent”, “high” and “low” work too.</source>
        <translation>По-голямото число се обслужва първо; празно: 0. Може да се въведе и „спешно“, „висока“ или „ниска“.</translation>
    </message>
    <message>
        <source>“%1” is no priority: type a whole number, 2 is before 1.</source>
        <translation>„%1“ не е важност: въведете цяло число, 2 е преди 1.</translation>
    </message>
    <message>
        <source>May miss &amp;own sessions</source>
        <translation>Може да пропусне сво&amp;и сесии</translation>
    </message>
    <message>
        <source>The meeting may take place while the person has a role or a group elsewhere.</source>
        <translation>Срещата може да е и когато човекът има роля или група другаде.</translation>
    </message>
    <message>
        <source>Type who wants to meet whom, then add the request.</source>
        <translation>Въведете кой с кого иска да се срещне, после добавете заявката.</translation>
    </message>
    <message>
        <source>Type who asks, then add the request.</source>
        <translation>Въведете кой подава заявката, после я добавете.</translation>
    </message>
    <message>
        <source>There is no helpdesk yet</source>
        <translation>Още няма консултации</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Нова заявка</translation>
    </message>
    <message>
        <source>Request of %1</source>
        <translation>Заявка на %1</translation>
    </message>
    <message>
        <source>Booked: %1.</source>
        <translation>Записана среща: %1.</translation>
    </message>
    <message>
        <source>Declined: it gets no meeting.</source>
        <translation>Отказана: не получава среща.</translation>
    </message>
    <message>
        <source>Waits. %1</source>
        <translation>Чака. %1</translation>
    </message>
</context>
<context>
    <name>convenor::RequestPaste</name>
    <message>
        <source>Requests in lines</source>
        <translation>Заявки по редове</translation>
    </message>
    <message>
        <source>How the lines are understood</source>
        <translation>Как са разбрани редовете</translation>
    </message>
    <message>
        <source>&amp;Add the requests</source>
        <translation>&amp;Добави заявките</translation>
    </message>
    <message>
        <source>One step, which can be undone (Enter)</source>
        <translation>Една стъпка, която може да се отмени (Enter)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Adds nothing (Esc)</source>
        <translation>Не добавя нищо (Esc)</translation>
    </message>
    <message>
        <source>There is no helpdesk and no matchmaking yet: make one with “New helpdesk” first.</source>
        <translation>Още няма нито консултации, нито двустранни срещи: първо създайте с „Нови консултации“.</translation>
    </message>
    <message>
        <source>&amp;Who wants to meet whom</source>
        <translation>&amp;Кой с кого иска да се срещне</translation>
    </message>
    <message>
        <source>&amp;Who asks, about what, and whom they wish for</source>
        <translation>&amp;Кой пита, за какво и при кого желае да отиде</translation>
    </message>
    <message>
        <source>Anna Georgieva &gt; Ilkka Nykänen; Jaume Sastre (accepted)</source>
        <translation>Anna Georgieva &gt; Ilkka Nykänen; Jaume Sastre (приета)</translation>
    </message>
    <message>
        <source>Anna Georgieva: state aid &gt; Marc Pattinson, any; not before 11:50</source>
        <translation>Anna Georgieva: държавни помощи &gt; Marc Pattinson, който и да е; не преди 11:50</translation>
    </message>
    <message>
        <source>One line each; a list or a table from a mail or a spreadsheet can be pasted. Shift+Enter begins a line, Enter adds the requests.</source>
        <translation>По една заявка на ред; може да се постави списък или таблица от имейл или електронна таблица. Shift+Enter започва нов ред, Enter добавя заявките.</translation>
    </message>
    <message>
        <source>⚠ Line %1: %2</source>
        <translation>⚠ Ред %1: %2</translation>
    </message>
    <message>
        <source>%1: is there already</source>
        <translation>%1: вече е въведена</translation>
    </message>
    <message>
        <source>More than %1 lines are too many for here: import them as a file.</source>
        <translation>Повече от %1 реда са твърде много за тук: импортирайте ги като файл.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to add.</source>
        <translation>
            <numerusform>%n заявка за добавяне.</numerusform>
            <numerusform>%n заявки за добавяне.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a name, “&gt;” and whom they want to meet.</source>
        <translation>Въведете име, „&gt;“ и с кого човекът иска да се срещне.</translation>
    </message>
    <message>
        <source>Type a name; then “:” and a question, and “&gt;” and the experts wished for.</source>
        <translation>Въведете име, после „:“ и въпрос, и накрая „&gt;“ и желаните експерти.</translation>
    </message>
    <message numerus="yes">
        <source>%n is there already.</source>
        <translation>
            <numerusform>%n вече е въведена.</numerusform>
            <numerusform>%n вече са въведени.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are not understood.</source>
        <translation>
            <numerusform>%n ред не е разбран.</numerusform>
            <numerusform>%n реда не са разбрани.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ред %1: %2</translation>
    </message>
</context>
<context>
    <name>convenor::RequestsImport</name>
    <message>
        <source>Requests for meetings</source>
        <translation>Заявки за срещи</translation>
    </message>
    <message>
        <source>Requests for meetings from a table</source>
        <translation>Заявки за срещи от таблица</translation>
    </message>
    <message>
        <source>Requests from %1</source>
        <translation>Заявки от %1</translation>
    </message>
    <message>
        <source>&amp;For the helpdesk</source>
        <translation>&amp;За консултациите</translation>
    </message>
    <message>
        <source>Whose experts, or which matchmaking, the table is about</source>
        <translation>За чии експерти или за кои двустранни срещи се отнася таблицата</translation>
    </message>
    <message>
        <source>&amp;Take the requests over</source>
        <translation>&amp;Приеми заявките</translation>
    </message>
    <message>
        <source>There is no table on the clipboard: copy the cells of the list of requests first.</source>
        <translation>В клипборда няма таблица: първо копирайте клетките от списъка със заявки.</translation>
    </message>
    <message>
        <source>Nothing to take over: no request in the table is new.</source>
        <translation>Няма какво да се приеме: в таблицата няма нови заявки.</translation>
    </message>
    <message>
        <source>There is no helpdesk and no matchmaking yet: make one with “New helpdesk” first.</source>
        <translation>Още няма нито консултации, нито двустранни срещи: първо създайте с „Нови консултации“.</translation>
    </message>
    <message numerus="yes">
        <source>Took in %n request(s)</source>
        <translation>
            <numerusform>Внасяне на %n заявка</numerusform>
            <numerusform>Внасяне на %n заявки</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::RequestsList</name>
    <message>
        <source>Requests, those that wait first</source>
        <translation>Заявки, първо чакащите</translation>
    </message>
</context>
<context>
    <name>convenor::RetentionBar</name>
    <message>
        <source>Data kept too long</source>
        <translation>Данни с изтекъл срок на съхранение</translation>
    </message>
    <message>
        <source>&amp;Erase all people…</source>
        <translation>Из&amp;трий всички хора…</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>По-к&amp;ъсно</translation>
    </message>
    <message numerus="yes">
        <source>The data of %n people were to be kept until %1.</source>
        <translation>
            <numerusform>На %1 изтече срокът за съхранение на данните на %n човек.</numerusform>
            <numerusform>На %1 изтече срокът за съхранение на данните на %n души.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::RoomLossBar</name>
    <message>
        <source>&amp;Take this</source>
        <translation>Прие&amp;ми това</translation>
    </message>
    <message>
        <source>Which room is lost?</source>
        <translation>Коя зала отпада?</translation>
    </message>
    <message>
        <source>Its items and groups get another room; letters choose, Enter takes it over</source>
        <translation>Точките и групите в нея получават друга зала; с букви избирате, Enter приема</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Какво става с точките и групите</translation>
    </message>
    <message>
        <source>Does it as one step (Enter); Ctrl+Z takes it back</source>
        <translation>Изпълнява се като една стъпка (Enter); Ctrl+Z я отменя</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Остави както е</translation>
    </message>
    <message>
        <source>Changes nothing (Esc)</source>
        <translation>Не променя нищо (Esc)</translation>
    </message>
    <message>
        <source>&amp;Which room is lost?</source>
        <translation>&amp;Коя зала отпада?</translation>
    </message>
</context>
<context>
    <name>convenor::RunGrid</name>
    <message>
        <source>Running order</source>
        <translation>Сценарий</translation>
    </message>
</context>
<context>
    <name>convenor::RunModel</name>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>очаква се в %1</translation>
    </message>
    <message numerus="yes">
        <source>%n min longer</source>
        <translation>
            <numerusform>с %n мин по-дълго</numerusform>
            <numerusform>с %n мин по-дълго</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min shorter</source>
        <translation>
            <numerusform>с %n мин по-кратко</numerusform>
            <numerusform>с %n мин по-кратко</numerusform>
        </translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>без заглавие</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>нищо</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1; runs now</source>
        <translation>%1; тече сега</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Планирано</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Реално начало</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Реален край</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Как върви</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Точка</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Хора</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Зала</translation>
    </message>
    <message>
        <source>Only when an item began and ended can be typed here.</source>
        <translation>Тук се въвежда само кога точката е започнала и кога е свършила.</translation>
    </message>
    <message>
        <source>Only when an item began and ended can be emptied here.</source>
        <translation>Тук се изчиства само кога точката е започнала и кога е свършила.</translation>
    </message>
    <message>
        <source>Items are removed on the Agenda page; here they can be cancelled.</source>
        <translation>Точки се премахват на страницата „Програма“; тук могат да се отменят.</translation>
    </message>
</context>
<context>
    <name>convenor::RunPanel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>още %n</numerusform>
            <numerusform>още %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сега</translation>
    </message>
    <message>
        <source>What runs now</source>
        <translation>Какво тече сега</translation>
    </message>
    <message>
        <source>Of several things that run side by side, the chosen one is meant; Enter: next</source>
        <translation>Когато няколко точки текат едновременно, командите се отнасят за избраната; Enter: следваща точка</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n група</numerusform>
            <numerusform>%n групи</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>until %1, %n min left</source>
        <translation>
            <numerusform>до %1, остава %n мин</numerusform>
            <numerusform>до %1, остават %n мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>planned until %1, %n min over</source>
        <translation>
            <numerusform>по план до %1, надхвърля с %n мин</numerusform>
            <numerusform>по план до %1, надхвърля с %n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>Nothing follows today.</source>
        <translation>Днес не следва нищо повече.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Следва: %1</translation>
    </message>
    <message>
        <source>the day ended %1</source>
        <translation>денят свърши в %1</translation>
    </message>
    <message numerus="yes">
        <source>the day ends %1, %n min over</source>
        <translation>
            <numerusform>денят свършва в %1, надхвърля с %n мин</numerusform>
            <numerusform>денят свършва в %1, надхвърля с %n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>the day ends %1</source>
        <translation>денят свършва в %1</translation>
    </message>
    <message>
        <source>it must end at %1</source>
        <translation>трябва да свърши в %1</translation>
    </message>
    <message>
        <source>by the plan: nothing is recorded yet</source>
        <translation>по план: още нищо не е отбелязано</translation>
    </message>
    <message>
        <source>The workshop has no day yet.</source>
        <translation>Семинарът още няма нито един ден.</translation>
    </message>
    <message>
        <source>The workshop ended on %1.</source>
        <translation>Семинарът е свършил (%1).</translation>
    </message>
    <message numerus="yes">
        <source>The workshop begins in %n days: %1, %2.</source>
        <translation>
            <numerusform>Семинарът започва след %n ден: %1, %2.</numerusform>
            <numerusform>Семинарът започва след %n дни: %1, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The workshop goes on in %n days: %1, %2.</source>
        <translation>
            <numerusform>Семинарът продължава след %n ден: %1, %2.</numerusform>
            <numerusform>Семинарът продължава след %n дни: %1, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The day is over.</source>
        <translation>Денят приключи.</translation>
    </message>
    <message>
        <source>The day has not begun yet.</source>
        <translation>Денят още не е започнал.</translation>
    </message>
    <message>
        <source>Nothing runs now.</source>
        <translation>Сега не тече нищо.</translation>
    </message>
</context>
<context>
    <name>convenor::SeatPanel</name>
    <message>
        <source>1st %1</source>
        <translation>1. %1</translation>
    </message>
    <message>
        <source>2nd %1</source>
        <translation>2. %1</translation>
    </message>
    <message>
        <source>3rd %1</source>
        <translation>3. %1</translation>
    </message>
    <message>
        <source>%1th %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Why here?</source>
        <translation>Защо тук?</translation>
    </message>
    <message>
        <source>Enter takes the swap of a line; one step, which can be undone</source>
        <translation>Enter прави размяната от избрания ред; това е една стъпка, която може да се отмени</translation>
    </message>
    <message>
        <source>&amp;Why here?</source>
        <translation>За&amp;що тук?</translation>
    </message>
    <message>
        <source>W&amp;ishes in this round</source>
        <translation>&amp;Желания в този кръг</translation>
    </message>
    <message>
        <source>Numbers of groups or first letters of topics, the best first: 3, 1, skills.</source>
        <translation>Номера на групи или първите букви на теми, най-желаната е първа: 3, 1, умения.</translation>
    </message>
    <message>
        <source>3, 1, skills</source>
        <translation>3, 1, умения</translation>
    </message>
    <message>
        <source>Loc&amp;ked: stays when the round is divided again</source>
        <translation>Закре&amp;пено: остава, когато кръгът се разпределя наново</translation>
    </message>
    <message>
        <source>The key L does the same on the board.</source>
        <translation>Клавишът L прави същото на дъската.</translation>
    </message>
    <message>
        <source>Nobody is selected</source>
        <translation>Никой не е избран</translation>
    </message>
    <message>
        <source>has no seat in %1</source>
        <translation>няма място в %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <translation>%1, %2: %3.</translation>
    </message>
    <message>
        <source>Meets again here: %1.</source>
        <translation>Тук отново се среща с: %1.</translation>
    </message>
    <message>
        <source>Met nobody in another round.</source>
        <translation>Няма срещи с никого в друг кръг.</translation>
    </message>
    <message>
        <source>Met in other rounds</source>
        <translation>Срещи в други кръгове</translation>
    </message>
    <message>
        <source>&amp;Swap with %1</source>
        <translation>&amp;Размени с %1</translation>
    </message>
    <message>
        <source>&amp;Move to %1</source>
        <translation>Пре&amp;мести в %1</translation>
    </message>
    <message>
        <source>One step, which can be undone (Enter on the line)</source>
        <translation>Една стъпка, която може да се отмени (Enter на реда)</translation>
    </message>
    <message>
        <source>This line is about the seat itself; choose one that names another group.</source>
        <translation>Този ред е за самото място; изберете ред, в който е посочена друга група.</translation>
    </message>
    <message>
        <source>Take this seat</source>
        <translation>Заемане на това място</translation>
    </message>
</context>
<context>
    <name>convenor::SignedSheetsModel</name>
    <message>
        <source>✓ %1</source>
        <extracomment>A page that came back signed, with the time at which it was ticked.</extracomment>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>сканирано копие</translation>
    </message>
    <message>
        <source>Page %1, %2</source>
        <translation>Страница %1, %2</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1: липсва</translation>
    </message>
    <message>
        <source>%1: signed, without a scan</source>
        <translation>%1: подписана, без сканирано копие</translation>
    </message>
    <message>
        <source>%1: signed, with its scan</source>
        <translation>%1: подписана, със сканирано копие</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>What stands on it</source>
        <translation>Какво съдържа</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписана</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Сканирано копие</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Бележка</translation>
    </message>
</context>
<context>
    <name>convenor::SignedSheetsPanel</name>
    <message>
        <source>%1 v%2 of %3, %4</source>
        <translation>%1 v%2 от %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страници</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed list</source>
        <translation>Отпечатан списък</translation>
    </message>
    <message>
        <source>Pages of the list</source>
        <translation>Страници на списъка</translation>
    </message>
    <message>
        <source>No attendance list was printed with its record. Print one on the Documents page: it then stands here with its pages, to be ticked as they come back signed.</source>
        <translation>Още не е отпечатан присъствен списък, чието отпечатване да е отбелязано. Отпечатайте го от страницата „Документи“: тогава той ще се появи тук със страниците си, за да ги отмятате, когато се връщат подписани.</translation>
    </message>
    <message>
        <source>&amp;Signed, or not</source>
        <translation>По&amp;дписана или не</translation>
    </message>
    <message>
        <source>Ticks the selected pages (Space)</source>
        <translation>Отмята избраните страници (Space)</translation>
    </message>
    <message>
        <source>&amp;Attach scan…</source>
        <translation>Прика&amp;чи сканирано копие…</translation>
    </message>
    <message>
        <source>A PDF, PNG or JPEG of the selected page (Enter); a file may also be dropped on the page</source>
        <translation>PDF, PNG или JPEG на избраната страница (Enter); файлът може и да се пусне с мишката върху страницата</translation>
    </message>
    <message>
        <source>S&amp;ave scan…</source>
        <translation>Запи&amp;ши сканираното копие…</translation>
    </message>
    <message>
        <source>Writes the scan of the page as a file</source>
        <translation>Записва сканираното копие на страницата като файл</translation>
    </message>
    <message>
        <source>&amp;Remove scan</source>
        <translation>Пре&amp;махни сканираното копие</translation>
    </message>
    <message>
        <source>Takes the scan of the page away (Delete)</source>
        <translation>Премахва сканираното копие на страницата (Delete)</translation>
    </message>
    <message>
        <source>&amp;Back to the outcomes</source>
        <translation>&amp;Обратно към резултатите</translation>
    </message>
    <message>
        <source>Closes the register (Esc)</source>
        <translation>Затваря регистъра (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2 pages signed</source>
        <translation>Подписани страници: %1 от %2</translation>
    </message>
    <message>
        <source>none is missing</source>
        <translation>няма липсващи</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) missing</source>
        <translation>
            <numerusform>липсва %n страница</numerusform>
            <numerusform>липсват %n страници</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2; %3.</source>
        <translation>%1, %2; %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s)</source>
        <translation>
            <numerusform>%n сканирано копие</numerusform>
            <numerusform>%n сканирани копия</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a page first.</source>
        <translation>Първо изберете страница.</translation>
    </message>
    <message>
        <source>The page has a scan: remove it first, then take the tick off.</source>
        <translation>Страницата има сканирано копие: първо го премахнете, после махнете отметката.</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Страница %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страници</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: signed.</source>
        <translation>%1: с подпис.</translation>
    </message>
    <message>
        <source>%1: not signed.</source>
        <translation>%1: без подпис.</translation>
    </message>
    <message>
        <source>The scan of page %1</source>
        <translation>Сканираното копие на страница %1</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>Сканирани копия (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Page %1: signed, with its scan %2.</source>
        <translation>Страница %1: подписана, със сканирано копие %2.</translation>
    </message>
    <message>
        <source>%1 was not attached: %2.</source>
        <translation>Файлът %1 не беше прикачен: %2.</translation>
    </message>
    <message>
        <source>The page has no scan.</source>
        <translation>Страницата няма сканирано копие.</translation>
    </message>
    <message>
        <source>Save the scan of page %1</source>
        <translation>Записване на сканираното копие на страница %1</translation>
    </message>
    <message>
        <source>Scans (*.%1)</source>
        <translation>Сканирани копия (*.%1)</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Записан е файлът %1.</translation>
    </message>
    <message>
        <source>Page %1: scan removed. This cannot be undone.</source>
        <translation>Страница %1: сканираното копие е премахнато. Това не може да се отмени.</translation>
    </message>
</context>
<context>
    <name>convenor::StalePanel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>още %n</numerusform>
            <numerusform>още %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 pages are wrong now</source>
        <translation>
            <numerusform>%n от %1 страници вече е невярна</numerusform>
            <numerusform>%n от %1 страници вече са неверни</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) are new</source>
        <translation>
            <numerusform>%n страница е нова</numerusform>
            <numerusform>%n страници са нови</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) must be taken down</source>
        <translation>
            <numerusform>%n страница трябва да се свали</numerusform>
            <numerusform>%n страници трябва да се свалят</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) are new or say something else</source>
        <translation>
            <numerusform>%n бадж е нов или с различно съдържание</numerusform>
            <numerusform>%n баджа са нови или с различно съдържание</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 v%2 (%3): %4.</source>
        <translation>%1, вер. %2 (%3): %4.</translation>
    </message>
    <message>
        <source>Shows which printed pages say something wrong by now, or hides it</source>
        <translation>Показва или скрива отпечатаните страници, които вече не са верни</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Покажи</translation>
    </message>
    <message>
        <source>Shows the paper as it would be today</source>
        <translation>Показва документа такъв, какъвто би бил днес</translation>
    </message>
    <message>
        <source>Print only the changed pages…</source>
        <translation>Отпечатай само променените страници…</translation>
    </message>
    <message>
        <source>Prints what is new or wrong and remembers that it hangs</source>
        <translation>Отпечатва новото и невярното и запомня, че е закачено</translation>
    </message>
    <message>
        <source>Number anew…</source>
        <translation>Номерирай наново…</translation>
    </message>
    <message>
        <source>Prints all of it with everybody in order again; the old pages are to be thrown away</source>
        <translation>Отпечатва всичко, като отново подрежда всички хора; старите страници трябва да се изхвърлят</translation>
    </message>
    <message>
        <source>What is wrong on the wall</source>
        <translation>Какво на стената вече не е вярно</translation>
    </message>
</context>
<context>
    <name>convenor::StartPage</name>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Plan a workshop</source>
        <translation>Планирайте семинар</translation>
    </message>
    <message>
        <source>Agenda, people and papers of a workshop are in one file. Everything you type is saved at once, and nothing leaves this computer.</source>
        <translation>Програмата, хората и документите на семинара са в един файл. Всичко, което въвеждате, се записва веднага и нищо не напуска този компютър.</translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>Нов семинар</translation>
    </message>
    <message>
        <source>Start with an empty agenda for one day.</source>
        <translation>Започнете с празна програма за един ден.</translation>
    </message>
    <message>
        <source>Open a workshop</source>
        <translation>Отваряне на семинар</translation>
    </message>
    <message>
        <source>A file that ends in .workshop.</source>
        <translation>Файл, който завършва на .workshop.</translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation>Продължете със</translation>
    </message>
    <message>
        <source>Or begin with a sample</source>
        <translation>Или започнете с образец</translation>
    </message>
    <message>
        <source>New from a workshop of mine</source>
        <translation>Нов от мой семинар</translation>
    </message>
    <message>
        <source>Its agenda on new dates, without its people.</source>
        <translation>Програмата му на нови дати, без хората.</translation>
    </message>
</context>
<context>
    <name>convenor::StepChangesModel</name>
    <message>
        <source>(no longer there)</source>
        <translation>(вече не съществува)</translation>
    </message>
    <message>
        <source>added</source>
        <translation>добавено</translation>
    </message>
    <message>
        <source>was there</source>
        <translation>съществуваше</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>променено</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>премахнато</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>record, added or removed</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>нищо</translation>
    </message>
    <message>
        <source>%1, %2: %3, then %4</source>
        <comment>record, field, before, after</comment>
        <translation>%1, %2: %3, после %4</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Какво</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Преди</translation>
    </message>
    <message>
        <source>After</source>
        <translation>След</translation>
    </message>
</context>
<context>
    <name>convenor::StepsView</name>
    <message>
        <source>Find a step</source>
        <translation>Намерете стъпка</translation>
    </message>
    <message>
        <source>Who made the step</source>
        <translation>Кой е направил стъпката</translation>
    </message>
    <message>
        <source>What the step changed</source>
        <translation>Какво е променила стъпката</translation>
    </message>
    <message>
        <source>Changes of everything</source>
        <translation>Промени във всичко</translation>
    </message>
    <message>
        <source>From, 10.12.2021</source>
        <translation>От, 10.12.2021</translation>
    </message>
    <message>
        <source>Until, 10.12.2021</source>
        <translation>До, 10.12.2021</translation>
    </message>
    <message>
        <source>Steps of everything</source>
        <translation>Стъпки за всичко</translation>
    </message>
    <message>
        <source>Shows the steps of everything again</source>
        <translation>Отново показва стъпките за всичко</translation>
    </message>
    <message>
        <source>Steps, the newest first</source>
        <translation>Стъпки, най-новите първи</translation>
    </message>
    <message>
        <source>What the step changed, field by field</source>
        <translation>Какво е променила стъпката, поле по поле</translation>
    </message>
    <message>
        <source>Sho&amp;w it</source>
        <translation>&amp;Покажи го</translation>
    </message>
    <message>
        <source>Goes to where it is edited (Enter)</source>
        <translation>Отива там, където се редактира (Enter)</translation>
    </message>
    <message>
        <source>By everybody</source>
        <translation>От всички</translation>
    </message>
    <message>
        <source>Only of %1</source>
        <comment>agenda item</comment>
        <translation>Само за %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n стъпка</numerusform>
            <numerusform>%n стъпки</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. “%2” is no date: type 10.12.2021</source>
        <comment>count, date</comment>
        <translation>%1. „%2“ не е дата: въведете 10.12.2021</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n still to be looked at</source>
        <translation>
            <numerusform>%1, остава да се прегледа още %n</numerusform>
            <numerusform>%1, остава да се прегледат още %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a step to see what it changed.</source>
        <translation>Изберете стъпка, за да видите какво е променила.</translation>
    </message>
    <message>
        <source>Step %1: %2 (its beginning)</source>
        <translation>Стъпка %1: %2 (само началото)</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Стъпка %1: %2</translation>
    </message>
    <message>
        <source>&amp;Restore the record</source>
        <translation>&amp;Възстанови записа</translation>
    </message>
    <message>
        <source>&amp;Restore this value</source>
        <translation>&amp;Възстанови тази стойност</translation>
    </message>
    <message>
        <source>Brings it back, with what hung on it (Ctrl+Shift+R)</source>
        <translation>Връща го заедно с всичко, свързано с него (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Sets this one field to what stood there before the step (Ctrl+Shift+R)</source>
        <translation>Връща в това поле стойността отпреди стъпката (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Choose a step, and in it what is to be restored.</source>
        <translation>Изберете стъпка и в нея онова, което да се възстанови.</translation>
    </message>
    <message>
        <source>It is not in the workshop any more.</source>
        <translation>Това вече не е в семинара.</translation>
    </message>
</context>
<context>
    <name>convenor::SummaryTable</name>
    <message>
        <source>Attendance per day and item</source>
        <translation>Присъствие по дни и точки</translation>
    </message>
    <message>
        <source>Day or item</source>
        <translation>Ден или точка</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Дошли</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Очаквани</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Отсъстващи</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Извинени</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Чакащи</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>convenor::TableImportBar</name>
    <message>
        <source>Reading the table …</source>
        <translation>Четене на таблицата …</translation>
    </message>
    <message>
        <source>How the table was read, and what was not understood</source>
        <translation>Как е прочетена таблицата и какво не е разбрано</translation>
    </message>
    <message>
        <source>Writes them into the workshop as one step, which can be undone (Enter)</source>
        <translation>Записва ги в семинара като една стъпка, която може да се отмени (Enter)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Changes nothing (Esc)</source>
        <translation>Не променя нищо (Esc)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.ods)</source>
        <translation>Таблици (*.csv *.tsv *.txt *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Всички файлове (*)</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>клипборда</translation>
    </message>
    <message>
        <source>as the table tells</source>
        <translation>според таблицата</translation>
    </message>
    <message numerus="yes">
        <source>%n more sentences like these.</source>
        <translation>
            <numerusform>Още %n подобно изречение.</numerusform>
            <numerusform>Още %n подобни изречения.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workshop is open for reading only.</source>
        <translation>Семинарът е отворен само за четене.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>convenor::TakeIn</name>
    <message>
        <source>Another copy is being read; try again in a moment.</source>
        <translation>В момента се чете друго копие; опитайте отново след малко.</translation>
    </message>
    <message>
        <source>%1 is the workshop that is open here. Choose the copy that was used at the other door.</source>
        <translation>%1 е семинарът, който е отворен тук. Изберете копието, използвано на другия вход.</translation>
    </message>
</context>
<context>
    <name>convenor::TakenBar</name>
    <message>
        <source>Where the two doors said something else</source>
        <translation>Разлики между двата входа</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Close the differences</source>
        <translation>Затвори разликите</translation>
    </message>
    <message>
        <source>%1; %2: here %3, there %4. The later mark counts: %5.</source>
        <translation>%1; %2: тук „%3“, там „%4“. Важи по-късната отметка: „%5“.</translation>
    </message>
    <message>
        <source>The two doors nowhere said something else.</source>
        <translation>Между двата входа няма разлики.</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) differed:</source>
        <translation>
            <numerusform>Различава се %n отметка:</numerusform>
            <numerusform>Различават се %n отметки:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: removed or merged here; the marks of the copy were not taken.</source>
        <translation>%1: премахнат или слят тук; отметките от копието не бяха взети.</translation>
    </message>
</context>
<context>
    <name>convenor::TakenOutcomesBar</name>
    <message>
        <source>Where the copy has another text</source>
        <translation>Къде текстът в копието е различен</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Close the differences</source>
        <translation>Затвори разликите</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) differ; those of this file stay:</source>
        <translation>
            <numerusform>Различава се %n текст; остава този от настоящия файл:</numerusform>
            <numerusform>Различават се %n текста; остават тези от настоящия файл:</numerusform>
        </translation>
    </message>
    <message>
        <source>Here “%1”, in the copy “%2”.</source>
        <translation>Тук „%1“, в копието „%2“.</translation>
    </message>
</context>
<context>
    <name>convenor::TargetBar</name>
    <message>
        <source>%1 of %2 arrived</source>
        <translation>дошли %1 от %2</translation>
    </message>
    <message numerus="yes">
        <source>%n absent</source>
        <translation>
            <numerusform>%n отсъства</numerusform>
            <numerusform>%n отсъстват</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excused</source>
        <translation>
            <numerusform>%n извинен</numerusform>
            <numerusform>%n извинени</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n чакащ</numerusform>
            <numerusform>%n чакащи</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 of %2 places</source>
        <translation>%1 от %2 места</translation>
    </message>
    <message numerus="yes">
        <source>%n signed up</source>
        <translation>
            <numerusform>%n записан</numerusform>
            <numerusform>%n записани</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-up</source>
        <translation>Записване</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>На входа</translation>
    </message>
    <message>
        <source>Day or item</source>
        <translation>Ден или точка</translation>
    </message>
    <message>
        <source>Whose attendance is taken: a day, or an item for which people sign up</source>
        <translation>За какво се отбелязва присъствието: ден или точка, за която хората се записват</translation>
    </message>
    <message>
        <source>Before the event: Enter puts people on the list (Ctrl+M)</source>
        <translation>Преди събитието: Enter вписва хората в списъка (Ctrl+M)</translation>
    </message>
    <message>
        <source>At the event: Enter says that people have come (Ctrl+M)</source>
        <translation>По време на събитието: Enter отбелязва, че хората са дошли (Ctrl+M)</translation>
    </message>
    <message>
        <source>Places:</source>
        <translation>Места:</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>How many people may sign up; empty or 0: as many as the room holds</source>
        <translation>Колко души могат да се запишат; празно или 0: колкото побира залата</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без ограничение</translation>
    </message>
    <message>
        <source>as the room</source>
        <translation>колкото залата</translation>
    </message>
    <message>
        <source>%1: the whole day</source>
        <translation>%1: целият ден</translation>
    </message>
    <message>
        <source>The workshop has no day yet.</source>
        <translation>Семинарът още няма нито един ден.</translation>
    </message>
</context>
<context>
    <name>convenor::TaskWatch</name>
    <message numerus="yes">
        <source>%n to-do(s) late</source>
        <translation>
            <numerusform>%n просрочена задача</numerusform>
            <numerusform>%n просрочени задачи</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::TasksGrid</name>
    <message>
        <source>Done, or not yet (Space in the column “Done”)</source>
        <translation>Готово или още не (интервал в колоната „Готово“)</translation>
    </message>
</context>
<context>
    <name>convenor::TasksOfItem</name>
    <message>
        <source>To-dos</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>To-dos of the item</source>
        <translation>Задачи към точката</translation>
    </message>
</context>
<context>
    <name>convenor::TodayPage</name>
    <message>
        <source>Enter puts %1 on the list; arrow keys choose another one.</source>
        <translation>Enter вписва %1 в списъка; със стрелките избирате друг човек.</translation>
    </message>
    <message>
        <source>Enter: %1 has arrived; arrow keys choose another one.</source>
        <translation>Enter отбелязва, че %1 е тук; със стрелките избирате друг човек.</translation>
    </message>
    <message>
        <source>%1 has arrived already: Enter takes that back; arrow keys choose another one.</source>
        <translation>%1 вече е тук: Enter отменя това; със стрелките избирате друг човек.</translation>
    </message>
    <message>
        <source>Type letters of a name; Enter puts the person on the list.</source>
        <translation>Въведете букви от името; Enter вписва човека в списъка.</translation>
    </message>
    <message>
        <source>Type letters of a name or scan a badge; Enter says that the person has arrived. “Name, Organisation” adds a walk-in.</source>
        <translation>Въведете букви от името или сканирайте бадж; Enter отбелязва, че човекът е дошъл. „Име, Организация“ добавя дошъл без регистрация.</translation>
    </message>
    <message numerus="yes">
        <source>%n people match.</source>
        <translation>
            <numerusform>Съвпада %n човек.</numerusform>
            <numerusform>Съвпадат %n души.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of this name comes on that day.</source>
        <translation>В този ден не идва никой с такова име.</translation>
    </message>
    <message>
        <source>Nobody of this name is expected. Enter twice adds %1 as a walk-in.</source>
        <translation>Не се очаква никой с такова име. Двукратен Enter добавя %1 като дошъл без регистрация.</translation>
    </message>
    <message>
        <source>Nobody of this name is expected. Type a comma and the organisation to add a walk-in.</source>
        <translation>Не се очаква никой с такова име. Въведете запетая и организацията, за да добавите дошъл без регистрация.</translation>
    </message>
    <message>
        <source>Type letters of a name first.</source>
        <translation>Първо въведете букви от име.</translation>
    </message>
    <message>
        <source>No badge of this number belongs to the workshop.</source>
        <translation>В семинара няма бадж с този номер.</translation>
    </message>
    <message>
        <source>Nobody of this name comes on that day. New people are added on the People page.</source>
        <translation>В този ден не идва никой с такова име. Нови хора се добавят на страницата „Хора“.</translation>
    </message>
    <message>
        <source>Nobody of this name is expected. Enter again adds %1 as a walk-in.</source>
        <translation>Не се очаква никой с такова име. Още един Enter добавя %1 като дошъл без регистрация.</translation>
    </message>
    <message>
        <source>Nobody of this name is expected. Type a comma and the organisation, or Ctrl+Enter adds %1 without one.</source>
        <translation>Не се очаква никой с такова име. Въведете запетая и организацията или добавете %1 без организация с Ctrl+Enter.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No group is suggested now: groups are offered for somebody who just walked in.</source>
        <translation>Сега не се предлага група: групи се предлагат на току-що дошъл без регистрация.</translation>
    </message>
    <message>
        <source>Choose somebody in the list first.</source>
        <translation>Първо изберете човек от списъка.</translation>
    </message>
    <message>
        <source>Choose people in the list first.</source>
        <translation>Първо изберете хора от списъка.</translation>
    </message>
    <message>
        <source>A day has no list to be taken off. Mark people as excused (Alt+3) who do not come.</source>
        <translation>Денят няма списък, от който да се премахва. Хората, които няма да дойдат, отбележете като извинени (Alt+3).</translation>
    </message>
    <message>
        <source>Name or badge</source>
        <translation>Име или бадж</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Хора</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Днес</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Обобщение</translation>
    </message>
    <message>
        <source>Attendance per day and item (Ctrl+Shift+A)</source>
        <translation>Присъствие по дни и точки (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Приключи…</translation>
    </message>
    <message>
        <source>Lists who did not arrive; they become no-shows (Ctrl+Shift+D)</source>
        <translation>Показва кой не е дошъл; тези хора се отбелязват като неявили се (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>&amp;Find or add people</source>
        <translation>&amp;Намери или добави хора</translation>
    </message>
    <message>
        <source>&amp;Arrived, or not yet</source>
        <translation>&amp;Дошъл или още не</translation>
    </message>
    <message>
        <source>Mark as %1</source>
        <translation>Отбележи като „%1“</translation>
    </message>
    <message>
        <source>Take &amp;off the list</source>
        <translation>Пре&amp;махни от списъка</translation>
    </message>
    <message>
        <source>Add as a &amp;walk-in</source>
        <translation>Добави като дошъл &amp;без регистрация</translation>
    </message>
    <message>
        <source>Join the &amp;suggested group</source>
        <translation>Включи в предло&amp;жената група</translation>
    </message>
    <message>
        <source>Print the &amp;badge</source>
        <translation>&amp;Отпечатай баджа</translation>
    </message>
    <message>
        <source>Sign-&amp;up, or at the door</source>
        <translation>Записване или на в&amp;хода</translation>
    </message>
    <message>
        <source>&amp;Next day or item</source>
        <translation>&amp;Следващ ден или точка</translation>
    </message>
    <message>
        <source>&amp;Previous day or item</source>
        <translation>&amp;Предишен ден или точка</translation>
    </message>
    <message>
        <source>&amp;Close the day or item…</source>
        <translation>Приклю&amp;чи деня или точката…</translation>
    </message>
    <message>
        <source>Attendance per day and &amp;item</source>
        <translation>П&amp;рисъствие по дни и точки</translation>
    </message>
    <message>
        <source>The workshop has no day yet. Add one on the Agenda page.</source>
        <translation>Семинарът още няма нито един ден. Добавете ден на страницата „Програма“.</translation>
    </message>
    <message>
        <source>Take in attendance from a copy of this workshop</source>
        <translation>Внасяне на присъствие от копие на този семинар</translation>
    </message>
    <message>
        <source>Workshops (*.workshop)</source>
        <translation>Семинари (*.workshop)</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Четене на %1…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Сл&amp;едваща точка</translation>
    </message>
    <message>
        <source>What runs ends, and what follows it begins</source>
        <translation>Текущата точка свършва и започва следващата</translation>
    </message>
    <message>
        <source>5 minutes &amp;longer</source>
        <translation>&amp;Удължи с 5 минути</translation>
    </message>
    <message>
        <source>What runs lasts 5 minutes longer; what follows moves along</source>
        <translation>Текущата точка продължава с 5 минути повече; следващите се изместват с нея</translation>
    </message>
    <message>
        <source>5 minutes l&amp;ess</source>
        <translation>Съкра&amp;ти с 5 минути</translation>
    </message>
    <message>
        <source>What runs lasts 5 minutes less; what follows moves along</source>
        <translation>Текущата точка продължава с 5 минути по-малко; следващите се изместват с нея</translation>
    </message>
    <message>
        <source>Move &amp;the rest along</source>
        <translation>И&amp;змести останалото</translation>
    </message>
    <message>
        <source>What is to come is planned for when it will begin as things stand, groups and meetings with it</source>
        <translation>Предстоящото се планира за часа, в който ще започне при сегашното положение, заедно с групите и срещите</translation>
    </message>
    <message>
        <source>Be&amp;gin now</source>
        <translation>Започни се&amp;га</translation>
    </message>
    <message>
        <source>The item chosen in the running order begins now</source>
        <translation>Точката, избрана в сценария, започва сега</translation>
    </message>
    <message>
        <source>C&amp;ancel it, its time stays free</source>
        <translation>Отмени &amp;я, времето ѝ остава свободно</translation>
    </message>
    <message>
        <source>The item chosen in the running order goes to the parking list; what follows keeps its time</source>
        <translation>Точката, избрана в сценария, отива в списъка за по-късно; следващите запазват часа си</translation>
    </message>
    <message>
        <source>Cancel it, the rest moves &amp;up</source>
        <translation>Отмени я, ост&amp;аналото се премества по-рано</translation>
    </message>
    <message>
        <source>The item chosen in the running order goes to the parking list; what follows begins earlier, up to the next pin</source>
        <translation>Точката, избрана в сценария, отива в списъка за по-късно; следващите започват по-рано, до следващия закрепен час</translation>
    </message>
    <message>
        <source>A room is l&amp;ost…</source>
        <translation>Отпада за&amp;ла…</translation>
    </message>
    <message>
        <source>Whatever was to take place in it gets another one</source>
        <translation>Всичко, предвидено в нея, получава друга зала</translation>
    </message>
    <message>
        <source>&amp;Running order</source>
        <translation>Сценар&amp;ий</translation>
    </message>
    <message>
        <source>Planned against actual times of the day, or the people</source>
        <translation>Планирани и действителни часове на деня или хората</translation>
    </message>
    <message>
        <source>Nothing is to take place in a room any more, so none can be lost.</source>
        <translation>В нито една зала вече не предстои нищо, затова няма зала, която да отпадне.</translation>
    </message>
</context>
<context>
    <name>convenor::TranslationsModel</name>
    <message>
        <source>%1: empty</source>
        <translation>%1: празно</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Къде</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Translation (%1)</source>
        <translation>Превод (%1)</translation>
    </message>
    <message>
        <source>That is the text itself. Type the translation beside it.</source>
        <translation>Това е самият текст. Въведете превода до него.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Removed the translation of %1</source>
        <translation>Премахване на превода на %1</translation>
    </message>
    <message>
        <source>Translated %1</source>
        <translation>Превод на %1</translation>
    </message>
    <message>
        <source>There is no further row to paste into.</source>
        <translation>Няма повече редове, в които да се постави.</translation>
    </message>
    <message>
        <source>Row %1 is another text: the translations would stand at the wrong ones. Paste into the last column only.</source>
        <translation>Ред %1 е друг текст: преводите биха попаднали при грешни текстове. Поставете само в последната колона.</translation>
    </message>
    <message>
        <source>Only translations can be pasted here: choose a cell of the last column.</source>
        <translation>Тук могат да се поставят само преводи: изберете клетка от последната колона.</translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n translation(s)</source>
        <translation>
            <numerusform>Поставяне на %n превод</numerusform>
            <numerusform>Поставяне на %n превода</numerusform>
        </translation>
    </message>
    <message>
        <source>Only translations can be emptied here.</source>
        <translation>Тук могат да се изчистят само преводи.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n translation(s)</source>
        <translation>
            <numerusform>Премахване на %n превод</numerusform>
            <numerusform>Премахване на %n превода</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::TranslationsPanel</name>
    <message>
        <source>Translations</source>
        <translation>Преводи</translation>
    </message>
    <message>
        <source>Translations into</source>
        <translation>Превод на</translation>
    </message>
    <message>
        <source>Translations &amp;into</source>
        <translation>Превод &amp;на</translation>
    </message>
    <message>
        <source>Only what is &amp;missing</source>
        <translation>&amp;Само липсващите</translation>
    </message>
    <message>
        <source>Shows only the texts that have no translation yet</source>
        <translation>Показва само текстовете, които още нямат превод</translation>
    </message>
    <message>
        <source>Papers can be printed in two languages: write the second one after the first at “Languages”, such as: en, bg. Then the texts can be translated here.</source>
        <translation>Документите могат да се отпечатват на два езика: въведете втория след първия в „Езици“, например: en, bg. След това текстовете могат да се превеждат тук.</translation>
    </message>
    <message>
        <source>Everything is translated.</source>
        <translation>Всичко е преведено.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) have no translation yet.</source>
        <translation>
            <numerusform>%n текст още няма превод.</numerusform>
            <numerusform>%n текста още нямат превод.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>convenor::TypedBar</name>
    <message>
        <source>Do it</source>
        <translation>Изпълни</translation>
    </message>
    <message>
        <source>Does it as one step (Enter); Ctrl+Z takes it back</source>
        <translation>Изпълнява се като една стъпка (Enter); Ctrl+Z я отменя</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сега</translation>
    </message>
    <message>
        <source>Closes the bar (Esc); nothing is changed</source>
        <translation>Затваря лентата (Esc); нищо не се променя</translation>
    </message>
    <message>
        <source>Where to, or how much</source>
        <translation>Къде или с колко</translation>
    </message>
</context>
<context>
    <name>convenor::VersionsView</name>
    <message>
        <source>Name of the version</source>
        <translation>Име на версията</translation>
    </message>
    <message>
        <source>Note: to whom, and what is new in it</source>
        <translation>Бележка: за кого е и какво ново има в нея</translation>
    </message>
    <message>
        <source>&amp;Give out this version</source>
        <translation>&amp;Издай тази версия</translation>
    </message>
    <message>
        <source>Keeps what the agenda says now, so that you can tell people exactly what changes after it (Enter in the name or note)</source>
        <translation>Запазва сегашното съдържание на програмата, за да можете точно да кажете на хората какво се е променило след това (Enter в името или бележката)</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>Версии, най-новите първи</translation>
    </message>
    <message>
        <source>Only what &amp;participants read</source>
        <translation>Само това, което &amp;четат участниците</translation>
    </message>
    <message>
        <source>Leaves out internal items and what hangs on them</source>
        <translation>Пропуска вътрешните точки и всичко, свързано с тях</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Копирай като текст</translation>
    </message>
    <message>
        <source>For an e-mail (Ctrl+Shift+E)</source>
        <translation>За имейл (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>As a p&amp;aper</source>
        <translation>Като &amp;документ</translation>
    </message>
    <message>
        <source>What changed since the last version: to print, or to save as PDF, web page or ODT</source>
        <translation>Какво се е променило след последната версия: за печат или за запазване като PDF, уеб страница или ODT</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Какво е променено</translation>
    </message>
    <message>
        <source>Choose the version that is to be forgotten in the list.</source>
        <translation>Изберете в списъка версията, която да се изтрие.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n change(s) as text.</source>
        <translation>
            <numerusform>Копирана е %n промяна като текст.</numerusform>
            <numerusform>Копирани са %n промени като текст.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not in the workshop any more.</source>
        <translation>Вече го няма в семинара.</translation>
    </message>
</context>
<context>
    <name>convenor::WalkInOffers</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>Отпечатай баджа</translation>
    </message>
    <message>
        <source>Shows the badge to print it (Ctrl+B)</source>
        <translation>Показва баджа за отпечатване (Ctrl+B)</translation>
    </message>
    <message>
        <source>The group with most room in %1 (Ctrl+G)</source>
        <translation>Групата с най-много свободни места в %1 (Ctrl+G)</translation>
    </message>
    <message>
        <source>The group with most room in %1</source>
        <translation>Групата с най-много свободни места в %1</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>Включи в %1</translation>
    </message>
</context>
<context>
    <name>convenor::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;New workshop…</source>
        <translation>&amp;Нов семинар…</translation>
    </message>
    <message>
        <source>New from &amp;sample</source>
        <translation>Нов по о&amp;бразец</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Отвори…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>После&amp;дно отваряни</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Запази &amp;копие…</translation>
    </message>
    <message>
        <source>&amp;Export the agenda</source>
        <translation>&amp;Експортирай програмата</translation>
    </message>
    <message>
        <source>&amp;Import people…</source>
        <translation>&amp;Импортирай хора…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Из&amp;ход</translation>
    </message>
    <message>
        <source>No workshop was open yet</source>
        <translation>Още не е отварян семинар</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;Изчисти списъка</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Отмени: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отмени</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Възстанови: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Възстанови</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Редактиране</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Из&amp;режи</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копирай</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Постави</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>И&amp;збери всичко</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>Попълни на&amp;долу</translation>
    </message>
    <message>
        <source>&amp;Empty the cells</source>
        <translation>Изчисти к&amp;летките</translation>
    </message>
    <message>
        <source>Re&amp;move the rows</source>
        <translation>Пре&amp;махни редовете</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Изглед</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Език</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Цветове</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>По-го&amp;лям текст</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>По-&amp;малък текст</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>&amp;Обичаен размер на текста</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Подробности</translation>
    </message>
    <message>
        <source>&amp;Live page</source>
        <translation>Пре&amp;глед</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>П&amp;роблеми</translation>
    </message>
    <message>
        <source>&amp;Next area</source>
        <translation>&amp;Следваща област</translation>
    </message>
    <message>
        <source>Pre&amp;vious area</source>
        <translation>Пре&amp;дишна област</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Като на &amp;работния плот</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Светли</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Тъмни</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Помощ</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Клавиши</translation>
    </message>
    <message>
        <source>&amp;About Convenor</source>
        <translation>&amp;За Convenor</translation>
    </message>
    <message>
        <source>About Convenor</source>
        <translation>За Convenor</translation>
    </message>
    <message>
        <source>Convenor %1 plans workshops: agenda, people and papers in one file, on this computer only. Free software under the MIT licence; the letters are Noto Sans under the Open Font License.</source>
        <translation>Convenor %1 планира семинари: програма, хора и документи в един файл, само на този компютър. Свободен софтуер с лиценз MIT; шрифтът е Noto Sans с лиценз Open Font License.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>О&amp;тпечатай…</translation>
    </message>
    <message>
        <source>&amp;Take in attendance…</source>
        <translation>&amp;Внеси присъствие…</translation>
    </message>
    <message>
        <source>Ne&amp;w from a workshop of mine…</source>
        <translation>Нов по мой &amp;семинар…</translation>
    </message>
    <message>
        <source>Print what has c&amp;hanged…</source>
        <translation>Отпечатай про&amp;мененото…</translation>
    </message>
    <message>
        <source>Import a&amp;genda…</source>
        <translation>Импортирай &amp;програма…</translation>
    </message>
    <message>
        <source>Find an&amp;ything…</source>
        <translation>&amp;Намиране на всичко…</translation>
    </message>
    <message>
        <source>&amp;Ways out of problems…</source>
        <translation>Ре&amp;шения на проблемите…</translation>
    </message>
    <message>
        <source>Accept the &amp;problem, or take it back…</source>
        <translation>Приеми про&amp;блема или оттегли приемането…</translation>
    </message>
</context>
<context>
    <name>convenor::WindowPage</name>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>convenor::WorkshopForm</name>
    <message>
        <source>The workshop</source>
        <translation>Семинарът</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Заглавие</translation>
    </message>
    <message>
        <source>The title on all papers</source>
        <translation>Заглавието във всички документи</translation>
    </message>
    <message>
        <source>Clusters for the green transition</source>
        <translation>Клъстери за зеления преход</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>&amp;Кратко описание</translation>
    </message>
    <message>
        <source>One or two sentences under the title</source>
        <translation>Едно-две изречения под заглавието</translation>
    </message>
    <message>
        <source>&amp;Organiser</source>
        <translation>&amp;Организатор</translation>
    </message>
    <message>
        <source>Who invites, as the papers say it</source>
        <translation>Кой кани, както е посочено в документите</translation>
    </message>
    <message>
        <source>Policy Learning Platform</source>
        <translation>Платформа за обмен на политики</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>Къде и кога</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Място</translation>
    </message>
    <message>
        <source>Venue and town, or “Online”</source>
        <translation>Място и град или „Онлайн“</translation>
    </message>
    <message>
        <source>House of Regions, Brussels</source>
        <translation>Дом на регионите, Брюксел</translation>
    </message>
    <message>
        <source>&amp;Joining link</source>
        <translation>&amp;Връзка за включване</translation>
    </message>
    <message>
        <source>The address at which people join an online workshop</source>
        <translation>Адресът, на който хората се включват в онлайн семинар</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Часова зона</translation>
    </message>
    <message>
        <source>All times of the agenda are local times there</source>
        <translation>Всички часове в програмата са местно време в тази зона</translation>
    </message>
    <message>
        <source>Zone on papers</source>
        <translation>Зона в документите</translation>
    </message>
    <message>
        <source>What stands behind the times; when empty it is made from the zone and the date</source>
        <translation>Какво стои след часовете; ако е празно, се определя от зоната и датата</translation>
    </message>
    <message>
        <source>Papers and data</source>
        <translation>Документи и данни</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>&amp;Езици</translation>
    </message>
    <message>
        <source>Codes of the languages; the first is the language of the papers</source>
        <translation>Кодове на езиците; първият е езикът на документите</translation>
    </message>
    <message>
        <source>Write codes of languages with two or three letters, such as: en, bg.</source>
        <translation>Въведете кодове на езици с две или три букви, например: en, bg.</translation>
    </message>
    <message>
        <source>Erase personal &amp;data after</source>
        <translation>Изтриване на &amp;личните данни след</translation>
    </message>
    <message>
        <source>After this date the names and addresses of people are to be erased</source>
        <translation>След тази дата имената и адресите на хората трябва да бъдат изтрити</translation>
    </message>
    <message>
        <source>That is no date. Write it like 31.12.2027 or 2027-12-31.</source>
        <translation>Това не е дата. Напишете я така: 31.12.2027 или 2027-12-31.</translation>
    </message>
    <message>
        <source>%1 (made from the zone and the date)</source>
        <translation>%1 (определено от зоната и датата)</translation>
    </message>
    <message>
        <source>Second time zone</source>
        <translation>Втора часова зона</translation>
    </message>
    <message>
        <source>Papers then show the times there too, in a column of their own</source>
        <translation>Тогава документите показват и часовете в тази зона в отделна колона</translation>
    </message>
</context>
<context>
    <name>convenor::WorkshopPage</name>
    <message>
        <source>Still missing before you can print</source>
        <translation>Какво още липсва, преди да отпечатате</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Зали</translation>
    </message>
    <message>
        <source>Minutes between rooms</source>
        <translation>Минути между залите</translation>
    </message>
    <message>
        <source>Only where the way takes time.</source>
        <translation>Само където пътят отнема време.</translation>
    </message>
    <message>
        <source>When rooms are free</source>
        <translation>Кога залите са свободни</translation>
    </message>
    <message>
        <source>Where nothing stands here, nothing is known: it does not mean free.</source>
        <translation>Ако тук няма нищо, значи нищо не се знае: това не означава, че залата е свободна.</translation>
    </message>
    <message>
        <source>Programme pack</source>
        <translation>Пакет на програмата</translation>
    </message>
    <message>
        <source>What the programme that pays wants to see on every paper.</source>
        <translation>Какво финансиращата програма изисква във всеки документ.</translation>
    </message>
    <message>
        <source>Logos and emblem</source>
        <translation>Лога и емблема</translation>
    </message>
    <message>
        <source>Say in words what each picture shows: it is read out to those who cannot see it.</source>
        <translation>Опишете с думи какво показва всяко изображение: описанието се прочита на глас на хората, които не го виждат.</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Преводи</translation>
    </message>
    <message>
        <source>To-dos</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Due so many days before the first day, or after it, or at a date: it moves with the workshop. Space ticks what is done.</source>
        <translation>Срокът се задава като брой дни преди или след първия ден или като дата и се мести заедно със семинара. С интервала отбелязвате изпълненото.</translation>
    </message>
</context>
<context>
    <name>convenor::WorkspaceView</name>
    <message>
        <source>Workshop</source>
        <translation>Семинар</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Програма</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Хора</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документи</translation>
    </message>
    <message>
        <source>Open for reading only: the file or its folder cannot be written.</source>
        <translation>Отворен само за четене: във файла или в папката му не може да се записва.</translation>
    </message>
    <message>
        <source>Open for reading only: %1 has it open.</source>
        <translation>Отворен само за четене: в момента го ползва %1.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Днес</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Готово: %1.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Групи</translation>
    </message>
    <message>
        <source>Helpdesk</source>
        <translation>Консултации</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Резултати</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>Agenda</source>
        <translation>Програма</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Място</translation>
    </message>
    <message>
        <source>Join online</source>
        <translation>Онлайн включване</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часова зона</translation>
    </message>
    <message>
        <source>Organised by</source>
        <translation>Организатор</translation>
    </message>
    <message>
        <source>Agenda of %1</source>
        <translation>Програма за %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>The foot of a page: %1 is its number, %2 how many there are.</extracomment>
        <translation>Страница %1 от %2</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Страница %1</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сесия</translation>
    </message>
    <message>
        <source>Parallel sessions</source>
        <translation>Паралелни сесии</translation>
    </message>
    <message>
        <source>Meeting point</source>
        <translation>Място на срещата</translation>
    </message>
    <message>
        <source>Closed meeting for</source>
        <translation>Закрита среща за</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Програма</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Зала</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Край</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минути</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заглавие</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Участници</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Резюме</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <extracomment>When a paper was printed, as a format of Qt: day, short month, time.</extracomment>
        <translation>d MMM HH:mm</translation>
    </message>
    <message>
        <source>v%1 · %2</source>
        <extracomment>The stamp of a print: %1 is its version, %2 the time.</extracomment>
        <translation>вер. %1 · %2</translation>
    </message>
    <message>
        <source>About the event</source>
        <translation>За събитието</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Сутрин</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Следобед</translation>
    </message>
    <message>
        <source>Local participants</source>
        <translation>Местни участници</translation>
    </message>
    <message>
        <source>International participants</source>
        <translation>Чуждестранни участници</translation>
    </message>
    <message>
        <source>Other participants</source>
        <translation>Други участници</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>NO PHOTOS</source>
        <translation>БЕЗ СНИМКИ</translation>
    </message>
    <message>
        <source>Code of %1, to be scanned</source>
        <translation>Код на %1 за сканиране</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Баджове</translation>
    </message>
    <message>
        <source>Certificate of attendance</source>
        <translation>Удостоверение за участие</translation>
    </message>
    <message>
        <source>Present on: %1</source>
        <translation>Дни на присъствие: %1</translation>
    </message>
    <message>
        <source>Programme attended: %1 h, without breaks</source>
        <translation>Участие в програмата: %1 ч, без почивките</translation>
    </message>
    <message>
        <source>Programme attended: %1 h %2 min, without breaks</source>
        <translation>Участие в програмата: %1 ч %2 мин, без почивките</translation>
    </message>
    <message>
        <source>This is to certify that</source>
        <translation>С настоящото се удостоверява, че</translation>
    </message>
    <message>
        <source>took part in</source>
        <translation>взе участие в</translation>
    </message>
    <message>
        <source>Signature of the organiser</source>
        <translation>Подпис на организатора</translation>
    </message>
    <message>
        <source>For the organiser: %1</source>
        <translation>За организатора: %1</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Място и дата</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>още никой</translation>
    </message>
    <message>
        <source>Not in a group yet</source>
        <translation>Още без група</translation>
    </message>
    <message numerus="yes">
        <source>at most %n people</source>
        <translation>
            <numerusform>най-много %n човек</numerusform>
            <numerusform>най-много %n души</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Какво</translation>
    </message>
    <message>
        <source>Door signs</source>
        <translation>Табели за врати</translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n група</numerusform>
            <numerusform>%n групи</numerusform>
        </translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Другаде</translation>
    </message>
    <message>
        <source>rooms %1 to %2 of %3</source>
        <translation>зали %1–%2 от %3</translation>
    </message>
    <message>
        <source>Agenda by room</source>
        <translation>Програма по зали</translation>
    </message>
    <message numerus="yes">
        <source>In this group (%n)</source>
        <translation>
            <numerusform>В тази група (%n)</numerusform>
            <numerusform>В тази група (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>The people of the group</source>
        <translation>Участници в групата</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Модератор</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>Докладчик на групата</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Езици</translation>
    </message>
    <message>
        <source>%1: who is in which group</source>
        <translation>%1: кой в коя група е</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Група</translation>
    </message>
    <message>
        <source>%1: the groups</source>
        <translation>%1: групите</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Room and place</source>
        <translation>Зала и място</translation>
    </message>
    <message numerus="yes">
        <source>Not in a group yet (%n)</source>
        <translation>
            <numerusform>Още без група (%n)</numerusform>
            <numerusform>Още без група (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Групи</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Група %1</translation>
    </message>
    <message>
        <source>Meetings of %1</source>
        <translation>Срещи на %1</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Requests without a meeting</source>
        <translation>Заявки без среща</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Експерт</translation>
    </message>
    <message>
        <source>any expert</source>
        <translation>който и да е експерт</translation>
    </message>
    <message>
        <source>Name plates</source>
        <translation>Табелки с имена</translation>
    </message>
    <message>
        <source>Picture without a description</source>
        <translation>Изображение без описание</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Проект %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n човек</numerusform>
            <numerusform>%n души</numerusform>
        </translation>
    </message>
    <message>
        <source>Participants, one in each row</source>
        <translation>Участници, по един на ред</translation>
    </message>
    <message>
        <source>How many people, countries and organisations</source>
        <translation>Брой участници, държави и организации</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участници</translation>
    </message>
    <message>
        <source>Without a category</source>
        <translation>Без категория</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Държави</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Общо</translation>
    </message>
    <message>
        <source>no special diet</source>
        <translation>без специална диета</translation>
    </message>
    <message>
        <source>How many people eat what, meal by meal</source>
        <translation>Брой хора по диети за всяко хранене</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>Хранене</translation>
    </message>
    <message>
        <source>Diets</source>
        <translation>Диети</translation>
    </message>
    <message>
        <source>Meals and diets</source>
        <translation>Хранене и диети</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Списък на участниците</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Длъжност</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Държава</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Имейл</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Снимки</translation>
    </message>
    <message>
        <source>May be listed</source>
        <translation>Съгласие за списъка</translation>
    </message>
    <message>
        <source>Contact details may be passed on</source>
        <translation>Съгласие за предоставяне на контактите</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Диета</translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation>Достъпност</translation>
    </message>
    <message>
        <source>Local or international</source>
        <translation>Местен или чуждестранен</translation>
    </message>
    <message>
        <source>Your role: %1</source>
        <translation>Вашата роля: %1</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>предстои потвърждение</translation>
    </message>
    <message>
        <source>You are on the waiting list.</source>
        <translation>Вие сте в списъка на чакащите.</translation>
    </message>
    <message>
        <source>You are signed up.</source>
        <translation>Вие сте записани.</translation>
    </message>
    <message>
        <source>Your group: %1</source>
        <translation>Вашата група: %1</translation>
    </message>
    <message>
        <source>You moderate this group.</source>
        <translation>Вие модерирате тази група.</translation>
    </message>
    <message>
        <source>Moderator: %1</source>
        <translation>Модератор: %1</translation>
    </message>
    <message>
        <source>You report from this group.</source>
        <translation>Вие докладвате от името на тази група.</translation>
    </message>
    <message>
        <source>Meeting with %1</source>
        <translation>Среща с %1</translation>
    </message>
    <message>
        <source>One of:</source>
        <translation>Едно от следните:</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Къде</translation>
    </message>
    <message>
        <source>Personal agenda</source>
        <translation>Лична програма</translation>
    </message>
    <message>
        <source>Begins at %1</source>
        <translation>Начало в %1</translation>
    </message>
    <message>
        <source>ends at %1</source>
        <translation>край в %1</translation>
    </message>
    <message>
        <source>must end at %1</source>
        <translation>трябва да свърши в %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes over</source>
        <translation>
            <numerusform>%n минута над времето</numerusform>
            <numerusform>%n минути над времето</numerusform>
        </translation>
    </message>
    <message>
        <source>Fixed start</source>
        <translation>Фиксиран час</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes buffer before</source>
        <translation>
            <numerusform>буфер от %n минута преди точката</numerusform>
            <numerusform>буфер от %n минути преди точката</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes free before</source>
        <translation>
            <numerusform>%n минута свободна преди точката</numerusform>
            <numerusform>%n минути свободни преди точката</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes over before it</source>
        <translation>
            <numerusform>недостиг от %n минута преди точката</numerusform>
            <numerusform>недостиг от %n минути преди точката</numerusform>
        </translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Материали</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Бележки</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes of travel each way</source>
        <translation>
            <numerusform>%n минута път в едната посока</numerusform>
            <numerusform>%n минути път в едната посока</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people at a time</source>
        <translation>
            <numerusform>по %n човек наведнъж</numerusform>
            <numerusform>по %n души наведнъж</numerusform>
        </translation>
    </message>
    <message>
        <source>Running order of %1</source>
        <translation>Сценарий за %1</translation>
    </message>
    <message>
        <source>Latest start</source>
        <translation>Най-късно начало</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Какво е необходимо</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Реално начало</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Реален край</translation>
    </message>
    <message>
        <source>Running order</source>
        <translation>Сценарий</translation>
    </message>
    <message>
        <source>We begin at %1</source>
        <translation>Започваме в %1</translation>
    </message>
    <message>
        <source>Back at %1</source>
        <translation>Връщаме се в %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Следва: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>Остава %n минута</numerusform>
            <numerusform>Остават %n минути</numerusform>
        </translation>
    </message>
    <message>
        <source>We go on at %1</source>
        <translation>Продължаваме в %1</translation>
    </message>
    <message>
        <source>Breaks for the screen</source>
        <translation>Почивки за екран</translation>
    </message>
    <message>
        <source>Group %1, continued</source>
        <translation>Група %1, продължение</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Присъствен списък</translation>
    </message>
    <message>
        <source>Attendance list: %1</source>
        <translation>Присъствен списък: %1</translation>
    </message>
    <message>
        <source>Supplement %1</source>
        <extracomment>People who came too late for the printed list stand on a page that is added to it; %1 is its number.</extracomment>
        <translation>Допълнение %1</translation>
    </message>
    <message>
        <source>Name, date and signature of the organiser</source>
        <translation>Име, дата и подпис на организатора</translation>
    </message>
    <message>
        <source>Name and function</source>
        <translation>Имена и длъжност</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпис</translation>
    </message>
    <message>
        <source>Organiser's confirmation</source>
        <translation>Потвърждение от организатора</translation>
    </message>
    <message>
        <source>I confirm that the people who signed this list took part in the event.</source>
        <translation>Потвърждавам, че лицата, подписали този списък, са участвали в събитието.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Въпросник</translation>
    </message>
    <message>
        <source>Name not published</source>
        <translation>Името не се публикува</translation>
    </message>
    <message numerus="yes">
        <source>and %n further people who did not agree to be named</source>
        <translation>
            <numerusform>и още %n човек, който не е дал съгласие да бъде назован</numerusform>
            <numerusform>и още %n души, които не са дали съгласие да бъдат назовани</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Title (Dr, Ms ...)</source>
        <translation>Титла (д-р, г-жа ...)</translation>
    </message>
    <message>
        <source>%1: 1st choice</source>
        <translation>%1: първи избор</translation>
    </message>
    <message>
        <source>%1: 2nd choice</source>
        <translation>%1: втори избор</translation>
    </message>
    <message>
        <source>%1: 3rd choice</source>
        <translation>%1: трети избор</translation>
    </message>
    <message>
        <source>May photos show you?</source>
        <translation>Съгласни ли сте да се виждате на снимки?</translation>
    </message>
    <message>
        <source>May your name stand on lists for others?</source>
        <translation>Съгласни ли сте името Ви да стои в списък, който получават и други?</translation>
    </message>
    <message>
        <source>May your e-mail and phone be passed on to other participants?</source>
        <translation>Съгласни ли сте имейлът и телефонът Ви да се споделят с други участници?</translation>
    </message>
    <message>
        <source>%1: the rooms</source>
        <translation>%1: залите</translation>
    </message>
    <message>
        <source>Without an e-mail address, not in the file</source>
        <translation>Без имейл адрес, не са във файла</translation>
    </message>
    <message>
        <source>With the address of somebody else, not in the file</source>
        <translation>С адрес на друг човек, не са във файла</translation>
    </message>
    <message>
        <source>With an address that begins like a formula, not in the file</source>
        <translation>С адрес, който започва като формула, не са във файла</translation>
    </message>
    <message>
        <source>Is this your first time at an event of this kind?</source>
        <translation>За първи път ли участвате в събитие от този вид?</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календар</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <extracomment>The beginning of a letter: %1 is "Ms Georgieva", or given and family name.</extracomment>
        <translation>Здравейте, %1,</translation>
    </message>
    <message>
        <source>If you cannot come, please answer this message.</source>
        <translation>Ако не можете да дойдете, моля, отговорете на това писмо.</translation>
    </message>
    <message>
        <source>If you cannot come, please tell us: %1</source>
        <translation>Ако не можете да дойдете, моля, съобщете на: %1</translation>
    </message>
    <message>
        <source>With kind regards</source>
        <translation>С уважение</translation>
    </message>
    <message numerus="yes">
        <source>Your %n meeting(s): %1</source>
        <translation>
            <numerusform>Вашата среща (%n): %1</numerusform>
            <numerusform>Вашите срещи (%n): %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>you have %n meeting(s) at “%1”.</source>
        <translation>
            <numerusform>имате %n среща в рамките на „%1“.</numerusform>
            <numerusform>имате %n срещи в рамките на „%1“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %n request(s) for a meeting: %1</source>
        <translation>
            <numerusform>Вашата заявка за среща (%n): %1</numerusform>
            <numerusform>Вашите заявки за среща (%n): %1</numerusform>
        </translation>
    </message>
    <message>
        <source>this is about “%1”.</source>
        <translation>пишем Ви във връзка с „%1“.</translation>
    </message>
    <message>
        <source>Your agenda: %1</source>
        <translation>Вашата програма: %1</translation>
    </message>
    <message>
        <source>We write to you as soon as there is a place.</source>
        <translation>Ще Ви пишем веднага щом се освободи място.</translation>
    </message>
    <message>
        <source>Attached are your own agenda (PDF) and the same for your calendar (.ics).</source>
        <translation>Прилагаме личната Ви програма (PDF), както и файл с нея за Вашия календар (.ics).</translation>
    </message>
    <message>
        <source>Attendance list v%1, printed on %2</source>
        <translation>Присъствен списък, вер. %1, отпечатан на %2</translation>
    </message>
    <message>
        <source>%1 of %2 pages signed</source>
        <translation>подписани са %1 от %2 страници</translation>
    </message>
    <message>
        <source>Register of signed sheets</source>
        <translation>Регистър на подписаните листове</translation>
    </message>
    <message>
        <source>Pages of the printed lists, one in each row</source>
        <translation>Страници на отпечатаните списъци, по една на ред</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>What stands on it</source>
        <translation>Какво съдържа</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписана</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Сканирано копие</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Забележка</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>липсва</translation>
    </message>
    <message>
        <source>Attendance figures</source>
        <translation>Данни за присъствието</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>Дневник на промените</translation>
    </message>
    <message>
        <source>Steps of the history, one in each row</source>
        <translation>Стъпки от историята, по една на ред</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Редакция</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кой</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Кога</translation>
    </message>
    <message>
        <source>Evidence of the workshop</source>
        <translation>Доказателства за семинара</translation>
    </message>
    <message>
        <source>Made on %1 from revision %2 of the workshop.</source>
        <translation>Съставено на %1 по редакция %2 на семинара.</translation>
    </message>
    <message numerus="yes">
        <source>%n files stand beside this one.</source>
        <translation>
            <numerusform>Освен този файл в пакета има още %n файл.</numerusform>
            <numerusform>Освен този файл в пакета има още %n файла.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files of the pack, one in each row</source>
        <translation>Файлове в пакета, по един на ред</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Байтове</translation>
    </message>
    <message>
        <source>The SHA-256 tells whether a file is the one that was made then: “sha256sum -c SHA256SUMS” compares them all.</source>
        <translation>По SHA-256 се познава дали един файл е същият, който е създаден тогава: „sha256sum -c SHA256SUMS“ проверява всички файлове.</translation>
    </message>
    <message>
        <source>Meets</source>
        <translation>Среща с</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Маса %1</translation>
    </message>
    <message>
        <source>You asked for a meeting with %1: you are on the waiting list.</source>
        <translation>Заявихте среща с %1: Вие сте в списъка на чакащите.</translation>
    </message>
    <message>
        <source>You asked for a meeting at “%1”: you are on the waiting list.</source>
        <translation>Заявихте среща в рамките на „%1“: Вие сте в списъка на чакащите.</translation>
    </message>
    <message>
        <source>You asked for a meeting with %1 (%2): you are on the waiting list.</source>
        <extracomment>%1 is a person, %2 the topic that was typed.</extracomment>
        <translation>Заявихте среща с %1 (%2): Вие сте в списъка на чакащите.</translation>
    </message>
    <message>
        <source>You asked for a meeting at “%1” (%2): you are on the waiting list.</source>
        <extracomment>%1 is a helpdesk, %2 the topic that was typed.</extracomment>
        <translation>Заявихте среща в рамките на „%1“ (%2): Вие сте в списъка на чакащите.</translation>
    </message>
    <message>
        <source>Without a table</source>
        <translation>Без маса</translation>
    </message>
    <message>
        <source>Meetings by participant</source>
        <translation>Срещи по участници</translation>
    </message>
    <message>
        <source>Plan of the tables</source>
        <translation>График по маси</translation>
    </message>
    <message>
        <source>Outcomes, one in each row</source>
        <translation>Резултати, по един на ред</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Резултат</translation>
    </message>
    <message>
        <source>With</source>
        <translation>С кого</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Изпълнено</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Резултати</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>A meeting of two people.</extracomment>
        <translation>%1 и %2</translation>
    </message>
    <message>
        <source>The whole workshop</source>
        <translation>Целият семинар</translation>
    </message>
    <message>
        <source>Lessons: what should others know?</source>
        <translation>Поуки: какво е добре да знаят и другите?</translation>
    </message>
    <message>
        <source>Decisions: what was agreed?</source>
        <translation>Решения: за какво се договорихте?</translation>
    </message>
    <message>
        <source>Actions: who does what until when?</source>
        <translation>Задачи: кой какво прави и докога?</translation>
    </message>
    <message>
        <source>Partnering opportunities: who with whom?</source>
        <translation>Възможности за партньорство: кой с кого?</translation>
    </message>
    <message>
        <source>When, where and who</source>
        <translation>Кога, къде и кой</translation>
    </message>
    <message>
        <source>Please give this sheet to the organisers.</source>
        <translation>Моля, предайте този лист на организаторите.</translation>
    </message>
    <message>
        <source>Rapporteur’s sheet</source>
        <translation>Лист на докладчика</translation>
    </message>
    <message numerus="yes">
        <source>%n people had registered.</source>
        <translation>
            <numerusform>Регистриран беше %n човек.</numerusform>
            <numerusform>Регистрирани бяха %n души.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who came was not recorded.</source>
        <translation>Не е отбелязано кой е присъствал.</translation>
    </message>
    <message numerus="yes">
        <source>%n people came.</source>
        <translation>
            <numerusform>Присъства %n човек.</numerusform>
            <numerusform>Присъстваха %n души.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are from %n countries.</source>
        <translation>
            <numerusform>Участниците са от %n държава.</numerusform>
            <numerusform>Участниците са от %n държави.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They stand for %n organisations.</source>
        <translation>
            <numerusform>Представена е %n организация.</numerusform>
            <numerusform>Представени са %n организации.</numerusform>
        </translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Регистрирани</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Присъствали</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Присъствие</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ден</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings were booked.</source>
        <translation>
            <numerusform>Записана беше %n среща.</numerusform>
            <numerusform>Записани бяха %n срещи.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings took place.</source>
        <translation>
            <numerusform>Състоя се %n среща.</numerusform>
            <numerusform>Състояха се %n срещи.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To %n meetings somebody did not come.</source>
        <translation>
            <numerusform>На %n среща някой не се яви.</numerusform>
            <numerusform>На %n срещи някой не се яви.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n meetings it was not recorded whether they took place.</source>
        <translation>
            <numerusform>За %n среща не е отбелязано дали се е състояла.</numerusform>
            <numerusform>За %n срещи не е отбелязано дали са се състояли.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings were cancelled.</source>
        <translation>
            <numerusform>Отменена беше %n среща.</numerusform>
            <numerusform>Отменени бяха %n срещи.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests could not be met.</source>
        <translation>
            <numerusform>%n заявка не можа да бъде изпълнена.</numerusform>
            <numerusform>%n заявки не можаха да бъдат изпълнени.</numerusform>
        </translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Срещи</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Поуки</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Partnering opportunities</source>
        <translation>Възможности за партньорство</translation>
    </message>
    <message>
        <source>The workshop</source>
        <translation>Семинарът</translation>
    </message>
    <message>
        <source>%1 took place on %2.</source>
        <extracomment>The title of the workshop, its dates.</extracomment>
        <translation>%1 се проведе на %2</translation>
    </message>
    <message>
        <source>%1 took place on %2 (%3).</source>
        <extracomment>The title of the workshop, its dates, the venue or "Online".</extracomment>
        <translation>%1 се проведе на %2 (%3).</translation>
    </message>
    <message numerus="yes">
        <source>%n lessons</source>
        <translation>
            <numerusform>%n поука</numerusform>
            <numerusform>%n поуки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions</source>
        <translation>
            <numerusform>%n решение</numerusform>
            <numerusform>%n решения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n задача</numerusform>
            <numerusform>%n задачи</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partnering opportunities</source>
        <translation>
            <numerusform>%n възможност за партньорство</numerusform>
            <numerusform>%n възможности за партньорство</numerusform>
        </translation>
    </message>
    <message>
        <source>What came of it: %1.</source>
        <translation>Резултатът: %1.</translation>
    </message>
    <message>
        <source>It was organised by %1.</source>
        <translation>Организатор: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n people had a part in the programme.</source>
        <translation>
            <numerusform>В програмата участва %n човек.</numerusform>
            <numerusform>В програмата участваха %n души.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was on, and with whom</source>
        <translation>Какво се проведе и с кого</translation>
    </message>
    <message>
        <source>done</source>
        <translation>изпълнено</translation>
    </message>
    <message>
        <source>What came out</source>
        <translation>Какво постигнахме</translation>
    </message>
    <message>
        <source>Actions, by who does them and until when</source>
        <translation>Задачи по отговорник и срок</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Източник</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Още никой</translation>
    </message>
    <message>
        <source>Who does what until when</source>
        <translation>Кой какво прави и докога</translation>
    </message>
    <message>
        <source>Follow-up report</source>
        <translation>Последващ доклад</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Чернова</translation>
    </message>
    <message>
        <source>No expert here knows about it.</source>
        <translation>Никой от експертите тук не е запознат с темата.</translation>
    </message>
    <message>
        <source>Both have a free time in common, but no table was left for it.</source>
        <translation>Двамата имат общ свободен час, но за него не остана маса.</translation>
    </message>
    <message>
        <source>A place is free that would suit.</source>
        <translation>Има подходящо свободно място.</translation>
    </message>
    <message>
        <source>The places that are left are not at a time that suits.</source>
        <translation>Останалите места не са в подходящ час.</translation>
    </message>
    <message>
        <source>%1 has no free place at a time that suits.</source>
        <translation>%1 няма свободно място в подходящ час.</translation>
    </message>
    <message>
        <source>Whoever could help has no free place.</source>
        <translation>Никой от експертите, които могат да помогнат, няма свободно място.</translation>
    </message>
    <message>
        <source>%1 has no free place.</source>
        <translation>%1 няма свободно място.</translation>
    </message>
    <message>
        <source>Attached is your own agenda (PDF).</source>
        <translation>Прилагаме личната Ви програма (PDF).</translation>
    </message>
    <message>
        <source>Attached is your own agenda for your calendar (.ics).</source>
        <translation>Прилагаме личната Ви програма за Вашия календар (.ics).</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>where people sit</comment>
        <translation>Маса</translation>
    </message>
    <message>
        <source>The most meetings for one person or one organisation are reached.</source>
        <translation>Достигнат е най-големият брой срещи за един човек или една организация.</translation>
    </message>
    <message>
        <source>The free place that would suit is a break of the expert.</source>
        <translation>Свободното място, което би било подходящо, е почивка на експерта.</translation>
    </message>
    <message>
        <source>%1 (next day)</source>
        <translation>%1 (следващия ден)</translation>
    </message>
    <message>
        <source>What changed, one in each row</source>
        <translation>Промените, по една на ред</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Промяна</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Преди</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сега</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Какво се промени</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>След %1</translation>
    </message>
    <message>
        <source>To-dos</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>To-dos, one in each row</source>
        <translation>Задачите, по една на ред</translation>
    </message>
    <message>
        <source>To-do</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>От</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>abstract</source>
        <translation>резюме</translation>
    </message>
    <message>
        <source>colour of headings</source>
        <translation>цвят на заглавията</translation>
    </message>
    <message>
        <source>access needs</source>
        <translation>нужди от достъпност</translation>
    </message>
    <message>
        <source>ended at</source>
        <translation>действителен край</translation>
    </message>
    <message>
        <source>began at</source>
        <translation>действително начало</translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation>точка от програмата</translation>
    </message>
    <message>
        <source>aim of the division</source>
        <translation>цел на разпределянето</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>отговор</translation>
    </message>
    <message>
        <source>to be even by</source>
        <translation>равномерно по</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>среща</translation>
    </message>
    <message>
        <source>free minutes before it</source>
        <translation>свободни минути преди точката</translation>
    </message>
    <message>
        <source>places</source>
        <translation>места</translation>
    </message>
    <message>
        <source>category</source>
        <translation>категория</translation>
    </message>
    <message>
        <source>minutes between two meetings</source>
        <translation>минути между две срещи</translation>
    </message>
    <message>
        <source>closed for</source>
        <translation>закрито за</translation>
    </message>
    <message>
        <source>letters on the stripe</source>
        <translation>букви върху лентата</translation>
    </message>
    <message>
        <source>organiser’s confirmation</source>
        <translation>потвърждение от организатора</translation>
    </message>
    <message>
        <source>consent to pass on e-mail and phone</source>
        <translation>съгласие за предоставяне на имейл и телефон</translation>
    </message>
    <message>
        <source>date of the consent to pass on e-mail and phone</source>
        <translation>дата на съгласието за предоставяне на имейл и телефон</translation>
    </message>
    <message>
        <source>source of the consent to pass on e-mail and phone</source>
        <translation>източник на съгласието за предоставяне на имейл и телефон</translation>
    </message>
    <message>
        <source>country</source>
        <translation>държава</translation>
    </message>
    <message>
        <source>roles that are enough for a day</source>
        <translation>брой роли, достатъчен за един ден</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>изображение</translation>
    </message>
    <message>
        <source>notice on personal data</source>
        <translation>уведомление за лични данни</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>day</source>
        <translation>ден</translation>
    </message>
    <message>
        <source>due</source>
        <translation>срок</translation>
    </message>
    <message>
        <source>diet</source>
        <translation>диета</translation>
    </message>
    <message>
        <source>disclaimer</source>
        <translation>отказ от отговорност</translation>
    </message>
    <message>
        <source>done</source>
        <translation>изпълнено</translation>
    </message>
    <message>
        <source>until</source>
        <translation>срок</translation>
    </message>
    <message>
        <source>also during sessions</source>
        <translation>и по време на сесии</translation>
    </message>
    <message>
        <source>not before</source>
        <translation>не преди</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>имейл</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>експерт</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>факти</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>фамилия</translation>
    </message>
    <message>
        <source>field</source>
        <translation>поле</translation>
    </message>
    <message>
        <source>first person</source>
        <translation>първи човек</translation>
    </message>
    <message>
        <source>for the first time</source>
        <translation>за първи път</translation>
    </message>
    <message>
        <source>first-timers first</source>
        <translation>първо участниците за първи път</translation>
    </message>
    <message>
        <source>free from</source>
        <translation>свободно от</translation>
    </message>
    <message>
        <source>from room</source>
        <translation>от зала</translation>
    </message>
    <message>
        <source>function</source>
        <translation>длъжност</translation>
    </message>
    <message>
        <source>funding statement</source>
        <translation>декларация за финансиране</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>име</translation>
    </message>
    <message>
        <source>group</source>
        <translation>група</translation>
    </message>
    <message>
        <source>people at a time</source>
        <translation>хора наведнъж</translation>
    </message>
    <message>
        <source>height, mm</source>
        <translation>височина, мм</translation>
    </message>
    <message>
        <source>helpdesk</source>
        <translation>консултации</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>вътрешно</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>knows already</source>
        <translation>запознат с</translation>
    </message>
    <message>
        <source>language</source>
        <translation>език</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>езици</translation>
    </message>
    <message>
        <source>not after</source>
        <translation>не след</translation>
    </message>
    <message>
        <source>link</source>
        <translation>връзка</translation>
    </message>
    <message>
        <source>consent to be listed</source>
        <translation>съгласие за включване в списъка</translation>
    </message>
    <message>
        <source>date of the consent to be listed</source>
        <translation>дата на съгласието за включване в списъка</translation>
    </message>
    <message>
        <source>source of the consent to be listed</source>
        <translation>източник на съгласието за включване в списъка</translation>
    </message>
    <message>
        <source>local or international</source>
        <translation>местен или чуждестранен</translation>
    </message>
    <message>
        <source>made at</source>
        <translation>създадено на</translation>
    </message>
    <message>
        <source>marked at</source>
        <translation>отбелязано на</translation>
    </message>
    <message>
        <source>materials</source>
        <translation>материали</translation>
    </message>
    <message>
        <source>minutes of a meeting</source>
        <translation>минути на една среща</translation>
    </message>
    <message>
        <source>meeting point</source>
        <translation>място на сбора</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>минути</translation>
    </message>
    <message>
        <source>how people take part</source>
        <translation>начин на участие</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>модератор</translation>
    </message>
    <message>
        <source>meetings in a row</source>
        <translation>поредни срещи</translation>
    </message>
    <message>
        <source>meetings of an organisation</source>
        <translation>срещи на една организация</translation>
    </message>
    <message>
        <source>meetings of a person</source>
        <translation>срещи на един човек</translation>
    </message>
    <message>
        <source>must end at</source>
        <translation>трябва да свърши в</translation>
    </message>
    <message>
        <source>name</source>
        <translation>име</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>бележки</translation>
    </message>
    <message>
        <source>everybody one meeting first</source>
        <translation>първо по една среща за всеки</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>начало</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>организация</translation>
    </message>
    <message>
        <source>organiser</source>
        <translation>организатор</translation>
    </message>
    <message>
        <source>another expert will do</source>
        <translation>и друг експерт е подходящ</translation>
    </message>
    <message>
        <source>who does it</source>
        <translation>отговорник</translation>
    </message>
    <message>
        <source>session</source>
        <translation>сесия</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>партньор</translation>
    </message>
    <message>
        <source>person</source>
        <translation>човек</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>consent to photos</source>
        <translation>съгласие за снимки</translation>
    </message>
    <message>
        <source>date of the consent to photos</source>
        <translation>дата на съгласието за снимки</translation>
    </message>
    <message>
        <source>source of the consent to photos</source>
        <translation>източник на съгласието за снимки</translation>
    </message>
    <message>
        <source>notice on photos</source>
        <translation>уведомление за снимки</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>закрепено</translation>
    </message>
    <message>
        <source>pinned start</source>
        <translation>закрепен час на започване</translation>
    </message>
    <message>
        <source>place</source>
        <translation>място</translation>
    </message>
    <message>
        <source>place in the order</source>
        <translation>място в реда</translation>
    </message>
    <message>
        <source>rank of protocol</source>
        <translation>ранг по протокол</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>важност</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>програма или проект</translation>
    </message>
    <message>
        <source>project number</source>
        <translation>номер на проекта</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>поредност на желанието</translation>
    </message>
    <message>
        <source>rapporteur</source>
        <translation>докладчик</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>основание</translation>
    </message>
    <message>
        <source>record</source>
        <translation>запис</translation>
    </message>
    <message>
        <source>kind of record</source>
        <translation>вид на записа</translation>
    </message>
    <message>
        <source>request</source>
        <translation>заявка</translation>
    </message>
    <message>
        <source>personal data kept until</source>
        <translation>срок за съхранение на личните данни</translation>
    </message>
    <message>
        <source>role</source>
        <translation>роля</translation>
    </message>
    <message>
        <source>room</source>
        <translation>зала</translation>
    </message>
    <message>
        <source>round</source>
        <translation>кръг</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>правило</translation>
    </message>
    <message>
        <source>second person</source>
        <translation>втори човек</translation>
    </message>
    <message>
        <source>second expert</source>
        <translation>втори експерт</translation>
    </message>
    <message>
        <source>second time zone</source>
        <translation>втора часова зона</translation>
    </message>
    <message>
        <source>people more or fewer</source>
        <translation>хора повече или по-малко</translation>
    </message>
    <message>
        <source>minutes after the beginning</source>
        <translation>минути след началото</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>присъствие</translation>
    </message>
    <message>
        <source>status</source>
        <translation>статус</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>за какво се отнася</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>кратко описание</translation>
    </message>
    <message>
        <source>table</source>
        <translation>маса</translation>
    </message>
    <message>
        <source>meetings at one time</source>
        <translation>едновременни срещи</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>third expert</source>
        <translation>трети експерт</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>часова зона</translation>
    </message>
    <message>
        <source>title</source>
        <translation>заглавие</translation>
    </message>
    <message>
        <source>free until</source>
        <translation>свободно до</translation>
    </message>
    <message>
        <source>to room</source>
        <translation>до зала</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>тема</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>теми</translation>
    </message>
    <message>
        <source>track</source>
        <translation>направление</translation>
    </message>
    <message>
        <source>minutes of travel each way</source>
        <translation>минути път в едната посока</translation>
    </message>
    <message>
        <source>label of the time zone</source>
        <translation>обозначение на часовата зона</translation>
    </message>
    <message>
        <source>workshop</source>
        <translation>семинар</translation>
    </message>
    <message>
        <source>minutes between two rooms</source>
        <translation>минути между две зали</translation>
    </message>
    <message>
        <source>free time</source>
        <translation>свободно време</translation>
    </message>
    <message>
        <source>round of groups</source>
        <translation>кръг на групите</translation>
    </message>
    <message>
        <source>seat in a group</source>
        <translation>място в група</translation>
    </message>
    <message>
        <source>choice of a topic</source>
        <translation>желание за тема</translation>
    </message>
    <message>
        <source>pair of people</source>
        <translation>двойка хора</translation>
    </message>
    <message>
        <source>request for a meeting</source>
        <translation>заявка за среща</translation>
    </message>
    <message>
        <source>seat at a meeting</source>
        <translation>място на среща</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>резултат</translation>
    </message>
    <message>
        <source>to-do</source>
        <translation>задача</translation>
    </message>
    <message>
        <source>accepted problem</source>
        <translation>приет проблем</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>превод</translation>
    </message>
    <message>
        <source>printed paper</source>
        <translation>отпечатан документ</translation>
    </message>
    <message>
        <source>signed sheet</source>
        <translation>подписан лист</translation>
    </message>
    <message>
        <source>version</source>
        <translation>версия</translation>
    </message>
</context>
<context>
    <name>helpdesk</name>
    <message numerus="yes">
        <source>%n meetings moved</source>
        <translation>
            <numerusform>%n среща е преместена</numerusform>
            <numerusform>%n срещи са преместени</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings wait again</source>
        <translation>
            <numerusform>%n среща отново чака</numerusform>
            <numerusform>%n срещи отново чакат</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n meetings already, the most for one person</source>
        <translation>
            <numerusform>%1 вече има %n среща, колкото е най-много за един човек</numerusform>
            <numerusform>%1 вече има %n срещи, колкото е най-много за един човек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n meetings already, the most for one organisation</source>
        <translation>
            <numerusform>%1 вече има %n среща, колкото е най-много за една организация</numerusform>
            <numerusform>%1 вече има %n срещи, колкото е най-много за една организация</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No table is free when both are</source>
        <translation>Няма свободна маса, когато и двамата са свободни</translation>
    </message>
    <message>
        <source>%1 has no free place</source>
        <translation>%1 няма свободно място</translation>
    </message>
    <message>
        <source>%1 has no free place (%2)</source>
        <translation>%1 няма свободно място (%2)</translation>
    </message>
    <message>
        <source>The request is withdrawn or declined.</source>
        <translation>Заявката е оттеглена или отказана.</translation>
    </message>
    <message>
        <source>The time is too short for a meeting.</source>
        <translation>Времето е твърде кратко за среща.</translation>
    </message>
    <message>
        <source>%1 does not come.</source>
        <translation>%1 няма да дойде.</translation>
    </message>
    <message>
        <source>There is a free place at %1.</source>
        <translation>Има свободно място в %1.</translation>
    </message>
    <message>
        <source>No meeting lies within the times that %1 asked for.</source>
        <translation>Няма среща в рамките на времето, за което помоли %1.</translation>
    </message>
    <message>
        <source>There is no expert.</source>
        <translation>Няма експерт.</translation>
    </message>
    <message>
        <source>No expert knows “%1”.</source>
        <translation>Никой експерт не познава темата „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минути</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n маса</numerusform>
            <numerusform>%n маси</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n experts</source>
        <translation>
            <numerusform>%n експерт</numerusform>
            <numerusform>%n експерти</numerusform>
        </translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>добавете %1</translation>
    </message>
    <message>
        <source>add %1 or %2</source>
        <translation>добавете %1 или %2</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n място</numerusform>
            <numerusform>%n места</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; without changeover %2</source>
        <translation>%1; без време за смяна – %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; with %n minutes changeover %2</source>
        <translation>
            <numerusform>%1; с %n минута за смяна – %2</numerusform>
            <numerusform>%1; с %n минути за смяна – %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more requests than places</source>
        <translation>
            <numerusform>заявките са с %n повече от местата</numerusform>
            <numerusform>заявките са с %n повече от местата</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>%1; %2: %3.</source>
        <translation>%1; %2: %3.</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n waiting</source>
        <translation>
            <numerusform>%1 · %n чака</numerusform>
            <numerusform>%1 · %n чакат</numerusform>
        </translation>
    </message>
    <message>
        <source>not there before %1</source>
        <translation>няма да е там преди %1</translation>
    </message>
    <message>
        <source>not there at that time</source>
        <translation>няма да е там по това време</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 до %2</translation>
    </message>
    <message>
        <source>meeting with %1 until %2</source>
        <translation>среща с %1 до %2</translation>
    </message>
    <message>
        <source>does not come</source>
        <translation>няма да дойде</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>Session</source>
        <translation>Сесия</translation>
    </message>
    <message>
        <source>Parallel sessions</source>
        <translation>Паралелни сесии</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Доклад</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Панел</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Дискусия</translation>
    </message>
    <message>
        <source>Q&amp;A</source>
        <translation>Въпроси и отговори</translation>
    </message>
    <message>
        <source>Working groups</source>
        <translation>Работни групи</translation>
    </message>
    <message>
        <source>Market place</source>
        <translation>Пазар на идеи</translation>
    </message>
    <message>
        <source>Matchmaking</source>
        <translation>Двустранни срещи</translation>
    </message>
    <message>
        <source>Helpdesk</source>
        <translation>Консултации</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Почивка</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>Хранене</translation>
    </message>
    <message>
        <source>Site visit</source>
        <translation>Посещение на място</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Вътрешно</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Присъствено</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Онлайн</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Хибридно</translation>
    </message>
    <message>
        <source>Physical</source>
        <translation>Физическа</translation>
    </message>
    <message>
        <source>keynote</source>
        <translation>основен докладчик</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>докладчик</translation>
    </message>
    <message>
        <source>panellist</source>
        <translation>участник в панел</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>модератор</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>председател</translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation>фасилитатор</translation>
    </message>
    <message>
        <source>rapporteur</source>
        <translation>докладчик на групата</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>експерт</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>преводач</translation>
    </message>
    <message>
        <source>organiser</source>
        <translation>организатор</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>поканен</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>потвърден</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>отказал</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>регистриран</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>чакащ</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменен</translation>
    </message>
    <message>
        <source>attended</source>
        <translation>присъствал</translation>
    </message>
    <message>
        <source>no-show</source>
        <translation>неявил се</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>не</translation>
    </message>
    <message>
        <source>local</source>
        <translation>местен</translation>
    </message>
    <message>
        <source>international</source>
        <translation>чуждестранен</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>очакван</translation>
    </message>
    <message>
        <source>present</source>
        <translation>присъства</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>извинен</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>отсъства</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>предварителен</translation>
    </message>
    <message>
        <source>took place</source>
        <translation>проведен</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Лого</translation>
    </message>
    <message>
        <source>Emblem of the Union</source>
        <translation>Емблема на Съюза</translation>
    </message>
    <message>
        <source>a bit of everything</source>
        <translation>от всичко по малко</translation>
    </message>
    <message>
        <source>as even as possible</source>
        <translation>възможно най-равномерно</translation>
    </message>
    <message>
        <source>as mixed as possible</source>
        <translation>възможно най-смесено</translation>
    </message>
    <message>
        <source>as wished</source>
        <translation>според желанията</translation>
    </message>
    <message>
        <source>together</source>
        <translation>заедно</translation>
    </message>
    <message>
        <source>apart</source>
        <translation>разделени</translation>
    </message>
    <message>
        <source>open</source>
        <translation>без отговор</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>приел</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Поука</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Partnering opportunity</source>
        <translation>Възможност за партньорство</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>Groups for the chat</source>
        <translation>Групи за чата</translation>
    </message>
    <message>
        <source>Groups: doors</source>
        <translation>Групи: врати</translation>
    </message>
    <message>
        <source>Groups: poster</source>
        <translation>Групи: плакат</translation>
    </message>
    <message>
        <source>Helpdesk</source>
        <translation>Консултации</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Програма</translation>
    </message>
    <message>
        <source>What is on, when, where and with whom</source>
        <translation>Какво, кога, къде и с кого</translation>
    </message>
    <message>
        <source>Agenda by room</source>
        <translation>Програма по зали</translation>
    </message>
    <message>
        <source>Rooms side by side, hour by hour</source>
        <translation>Залите една до друга, час по час</translation>
    </message>
    <message>
        <source>Running order</source>
        <translation>Сценарий</translation>
    </message>
    <message>
        <source>For the organisers: internal items, materials, notes, latest starts</source>
        <translation>За организаторите: вътрешни точки, материали, бележки, най-късни начала</translation>
    </message>
    <message>
        <source>Personal agendas</source>
        <translation>Лични програми</translation>
    </message>
    <message>
        <source>For each person: their sessions, group and meetings</source>
        <translation>За всеки човек: неговите сесии, група и срещи</translation>
    </message>
    <message>
        <source>Door signs</source>
        <translation>Табели за врати</translation>
    </message>
    <message>
        <source>For each room and day: what is on behind this door</source>
        <translation>За всяка зала и ден: какво се провежда зад тази врата</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Списък на участниците</translation>
    </message>
    <message>
        <source>Who comes, with totals, meals and diets</source>
        <translation>Кой идва, с общ брой, хранене и диети</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Присъствен списък</translation>
    </message>
    <message>
        <source>To be signed, for each day or half day</source>
        <translation>За подпис, за всеки ден или половин ден</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Баджове</translation>
    </message>
    <message>
        <source>On A4 sheets of 4, 8 or 10, with a code to scan</source>
        <translation>На листове A4 по 4, 8 или 10, с код за сканиране</translation>
    </message>
    <message>
        <source>Name plates</source>
        <translation>Табелки с имена</translation>
    </message>
    <message>
        <source>To fold and stand on a table, the name on both sides</source>
        <translation>За сгъване и поставяне на маса, с името от двете страни</translation>
    </message>
    <message>
        <source>Certificates of attendance</source>
        <translation>Удостоверения за участие</translation>
    </message>
    <message>
        <source>For everybody who was recorded as present</source>
        <translation>За всички, отбелязани като присъствали</translation>
    </message>
    <message>
        <source>Every name with its group and room, for the wall</source>
        <translation>Всички имена с група и зала, за стената</translation>
    </message>
    <message>
        <source>For each group: its topic and its people</source>
        <translation>За всяка група: темата и участниците ѝ</translation>
    </message>
    <message>
        <source>Sheets and signs for the experts, slips for those who come</source>
        <translation>Листове и табели за експертите, листчета за посетителите</translation>
    </message>
    <message>
        <source>Agenda for the screen</source>
        <translation>Програма за екран</translation>
    </message>
    <message>
        <source>To be shown in an online event</source>
        <translation>За показване при онлайн събитие</translation>
    </message>
    <message>
        <source>Groups for the screen</source>
        <translation>Групи за екран</translation>
    </message>
    <message>
        <source>Who goes to which group, to be shown</source>
        <translation>Кой в коя група отива, за показване</translation>
    </message>
    <message>
        <source>Breaks for the screen</source>
        <translation>Почивки за екран</translation>
    </message>
    <message>
        <source>When we go on, minute by minute</source>
        <translation>Кога продължаваме, минута по минута</translation>
    </message>
    <message>
        <source>Text to paste into the chat of an online event</source>
        <translation>Текст за поставяне в чата на онлайн събитие</translation>
    </message>
    <message>
        <source>Groups for Zoom</source>
        <translation>Групи за Zoom</translation>
    </message>
    <message>
        <source>Groups for BigBlueButton</source>
        <translation>Групи за BigBlueButton</translation>
    </message>
    <message>
        <source>To be imported as breakout rooms, by e-mail address</source>
        <translation>За импортиране като стаи за работни групи, по имейл адрес</translation>
    </message>
    <message>
        <source>For the call that makes the meeting, or as a list for its moderator</source>
        <translation>За заявката, която създава срещата, или като списък за модератора ѝ</translation>
    </message>
    <message>
        <source>Scan of a signed page</source>
        <translation>Сканирано копие на подписана страница</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Съдържание</translation>
    </message>
    <message>
        <source>Register of signed sheets</source>
        <translation>Регистър на подписаните листове</translation>
    </message>
    <message>
        <source>Attendance figures</source>
        <translation>Данни за присъствието</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>Дневник на промените</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Календарен файл</translation>
    </message>
    <message>
        <source>For calendars on phones and computers: agenda, room, helpdesk or person</source>
        <translation>За календари на телефони и компютри: програма, зала, консултации или човек</translation>
    </message>
    <message>
        <source>Rapporteurs’ sheets</source>
        <translation>Листове на докладчиците</translation>
    </message>
    <message>
        <source>For each group and topic table: boxes for lessons, decisions and actions</source>
        <translation>За всяка група и тематична маса: полета за поуки, решения и задачи</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Резултати</translation>
    </message>
    <message>
        <source>Lessons, decisions, actions and opportunities, in the order of the agenda</source>
        <translation>Поуки, решения, задачи и възможности, по реда на програмата</translation>
    </message>
    <message>
        <source>Follow-up report</source>
        <translation>Последващ доклад</translation>
    </message>
    <message>
        <source>A draft to go on writing in: figures, agenda, outcomes, who does what</source>
        <translation>Чернова за дописване: данни, програма, резултати, кой какво прави</translation>
    </message>
    <message>
        <source>%1 (not as it was printed: changed since)</source>
        <translation>%1 (не както е отпечатан: променен след това)</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Какво се промени</translation>
    </message>
    <message>
        <source>What the agenda says otherwise than in the last version that was given out</source>
        <translation>Какво е различно в програмата спрямо последната издадена версия</translation>
    </message>
    <message>
        <source>To-dos</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>What the organisers still have to do, who, and until when</source>
        <translation>Какво още трябва да свършат организаторите, кой и до кога</translation>
    </message>
</context>
<context>
    <name>programme</name>
    <message>
        <source>from a word of the title</source>
        <translation>по дума от заглавието</translation>
    </message>
    <message>
        <source>the year follows from elsewhere</source>
        <translation>годината е определена по друго място в текста</translation>
    </message>
    <message>
        <source>%1 is a %2, but the text says %3. Which day is meant?</source>
        <translation>%1 е %2, а в текста е посочено %3. Кой ден се има предвид?</translation>
    </message>
    <message>
        <source>the subject of the mail</source>
        <translation>темата на писмото</translation>
    </message>
    <message>
        <source>the first headline</source>
        <translation>първото заглавие</translation>
    </message>
    <message>
        <source>a headline that names an event</source>
        <translation>заглавие, което назовава събитие</translation>
    </message>
    <message>
        <source>the name behind the word for an event</source>
        <translation>името след думата за събитие</translation>
    </message>
    <message>
        <source>beside the date</source>
        <translation>стои до датата</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Онлайн</translation>
    </message>
    <message>
        <source>the text speaks of an online event</source>
        <translation>в текста става дума за онлайн събитие</translation>
    </message>
    <message>
        <source>%1 (the text tells no year)</source>
        <translation>%1 (в текста няма година)</translation>
    </message>
    <message>
        <source>Which dates are those of the workshop? The text tells several.</source>
        <translation>Кои са датите на семинара? В текста има няколко.</translation>
    </message>
    <message>
        <source>as many points follow as the headline says</source>
        <translation>следват толкова точки, колкото са посочени в заглавието</translation>
    </message>
    <message>
        <source>until the event ends</source>
        <translation>до края на събитието</translation>
    </message>
    <message>
        <source>When does “%1” begin? The text tells two times.</source>
        <translation>Кога започва „%1“? В текста са посочени два часа.</translation>
    </message>
    <message>
        <source>at %1 (“%2”)</source>
        <translation>в %1 („%2“)</translation>
    </message>
    <message>
        <source>from a sentence</source>
        <translation>от изречение</translation>
    </message>
    <message>
        <source>Line %1 names people without saying what for: %2.</source>
        <translation>На ред %1 са посочени хора, без да е казано за какво: %2.</translation>
    </message>
    <message>
        <source>Line %1 tells of %2 sessions of %3 minutes; the text describes another number.</source>
        <translation>На ред %1 са посочени сесии (%2) по %3 мин, но в текста е описан друг брой.</translation>
    </message>
    <message>
        <source>of the whole session; the text does not divide it</source>
        <translation>за цялата сесия; в текста тя не е разделена</translation>
    </message>
    <message numerus="yes">
        <source>For %n item(s) the text does not say the day: they go to the day that is shown.</source>
        <translation>
            <numerusform>За %n точка в текста не е посочен ден: тя отива в показания ден.</numerusform>
            <numerusform>За %n точки в текста не е посочен ден: те отиват в показания ден.</numerusform>
        </translation>
    </message>
    <message>
        <source>others lie within its time</source>
        <translation>в нейното време попадат и други точки</translation>
    </message>
    <message>
        <source>they begin at the same time</source>
        <translation>започват по едно и също време</translation>
    </message>
    <message>
        <source>until the next begins</source>
        <translation>до началото на следващата точка</translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation>това не е текст</translation>
    </message>
    <message>
        <source>How long is “%1”? Its times and its length do not agree.</source>
        <translation>Колко трае „%1“? Часовете и продължителността не съвпадат.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes, by its times</source>
        <translation>
            <numerusform>%n минута според часовете</numerusform>
            <numerusform>%n минути според часовете</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes, as told</source>
        <translation>
            <numerusform>%n минута, както е посочено</numerusform>
            <numerusform>%n минути, както е посочено</numerusform>
        </translation>
    </message>
    <message>
        <source>from the header of the column</source>
        <translation>от заглавието на колоната</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>зададен е въпрос</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ред %1</translation>
    </message>
    <message>
        <source>%1: see the question</source>
        <translation>%1: вижте въпроса</translation>
    </message>
    <message>
        <source>%1: guessed</source>
        <translation>%1: по предположение</translation>
    </message>
    <message>
        <source>start</source>
        <translation>начало</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>минути</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>room</source>
        <translation>зала</translation>
    </message>
    <message>
        <source>people: from the form of the names</source>
        <translation>хора: по вида на имената</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Ден %1</translation>
    </message>
    <message>
        <source>none of these; leave it empty</source>
        <translation>никое от тези; остава празно</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заглавие</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Място</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часова зона</translation>
    </message>
    <message>
        <source>Without a day:</source>
        <translation>Без ден:</translation>
    </message>
    <message numerus="yes">
        <source>%n new item(s)</source>
        <translation>
            <numerusform>%n нова точка</numerusform>
            <numerusform>%n нови точки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new day(s)</source>
        <translation>
            <numerusform>%n нов ден</numerusform>
            <numerusform>%n нови дни</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new people</source>
        <translation>
            <numerusform>%n нов човек</numerusform>
            <numerusform>%n нови души</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new room(s)</source>
        <translation>
            <numerusform>%n нова зала</numerusform>
            <numerusform>%n нови зали</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not taken over: it is not the time of %2.</source>
        <translation>%1 не се пренася: това не е времето на %2.</translation>
    </message>
    <message>
        <source>The day that was empty is now %1.</source>
        <translation>Денят, който беше празен, сега е %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is %n day(s) away from the other days: is the date right?</source>
        <translation><numerusform>%1 е на %n ден от другите дни: вярна ли е датата?</numerusform><numerusform>%1 е на %n дни от другите дни: вярна ли е датата?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n helpdesk(s) cannot be booked yet: no meeting fits into the time.</source>
        <translation><numerusform>За %n консултации още не може да се записват срещи: във времето не се побира среща.</numerusform><numerusform>За %n консултации още не може да се записват срещи: във времето не се побира среща.</numerusform></translation>
    </message>
    <message>
        <source>the end is before the start</source>
        <translation>краят е преди началото</translation>
    </message>
    <message>
        <source>“%1” is no time</source>
        <translation>„%1“ не е час</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>%1 stands on the agenda twice at the same time (%2).</source>
        <translation>%1 е два пъти в програмата по едно и също време (%2).</translation>
    </message>
    <message>
        <source>Remove the second %1</source>
        <translation>Премахване на повторението на %1</translation>
    </message>
    <message>
        <source>The times are marked %1, but %2 holds on %3 (%4).</source>
        <translation>Часовете са означени с %1, но на %3 (%4) важи %2.</translation>
    </message>
    <message>
        <source>Mark the times %1</source>
        <translation>Означаване на часовете с %1</translation>
    </message>
    <message>
        <source>Make the mark from the date of each day</source>
        <translation>Означаване на часовете според датата на всеки ден</translation>
    </message>
    <message>
        <source>%1 starts at %2, a time that the clocks skip on %3: they go on at %4.</source>
        <translation>%1 започва в %2 – час, който на %3 не съществува: часовниците се местят направо на %4.</translation>
    </message>
    <message>
        <source>Start %1 at %2</source>
        <translation>Начало на %1 в %2</translation>
    </message>
    <message>
        <source>a group without a topic</source>
        <translation>група без тема</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 в рамките на %2</translation>
    </message>
    <message>
        <source>a meeting at %1</source>
        <translation>среща в рамките на %1</translation>
    </message>
    <message>
        <source>Take %1 off %2</source>
        <translation>Освобождаване на %1 от %2</translation>
    </message>
    <message>
        <source>Cancel %1 (%2)</source>
        <translation>Отмяна на %1 (%2)</translation>
    </message>
    <message>
        <source>%1 is in two places at once: %2 (%3) and %4 (%5).</source>
        <translation>%1 е на две места едновременно: %2 (%3) и %4 (%5).</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>Преместване на %1 в друга зала: %2</translation>
    </message>
    <message>
        <source>%1 is taken twice at the same time: %2 (%3) and %4 (%5).</source>
        <translation>%1 се използва два пъти по едно и също време: %2 (%3) и %4 (%5).</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %2 people, but %3 may have %n.</source>
        <translation>
            <numerusform>Капацитетът на %1 е %2, но за %3 може да дойде %n човек.</numerusform>
            <numerusform>Капацитетът на %1 е %2, но за %3 може да дойдат %n души.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %2 people, but its %3 groups in %4 may have %n.</source>
        <translation>
            <numerusform>Капацитетът на %1 е %2, но в разположените там %3 групи по време на %4 може да има %n човек.</numerusform>
            <numerusform>Капацитетът на %1 е %2, но в разположените там %3 групи по време на %4 може да има %n души.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %2 people, but %n are expected at %3.</source>
        <translation>
            <numerusform>Капацитетът на %1 е %2, но за %3 се очаква %n човек.</numerusform>
            <numerusform>Капацитетът на %1 е %2, но за %3 се очакват %n души.</numerusform>
        </translation>
    </message>
    <message>
        <source>a room without a name</source>
        <translation>зала без име</translation>
    </message>
    <message>
        <source>a person without a name</source>
        <translation>човек без име</translation>
    </message>
    <message>
        <source>Let %1 follow what comes before it (remove the fixed start)</source>
        <translation>%1 да следва предходното (премахване на фиксирания час)</translation>
    </message>
    <message numerus="yes">
        <source>Shorten %1 by %n min</source>
        <translation>
            <numerusform>Скъсяване на %1 с %n мин</numerusform>
            <numerusform>Скъсяване на %1 с %n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 starts at %2, before the day opens (%3).</source>
        <translation>%1 започва в %2, преди началото на деня (%3).</translation>
    </message>
    <message>
        <source>Open the day at %1</source>
        <translation>Начало на деня в %1</translation>
    </message>
    <message numerus="yes">
        <source>Ends %1, %n minute(s) after the day must end (%2): %3.</source>
        <translation>
            <numerusform>Край в %1, %n минута след часа, в който денят трябва да свърши (%2): %3.</numerusform>
            <numerusform>Край в %1, %n минути след часа, в който денят трябва да свърши (%2): %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the day end at %1</source>
        <translation>Край на деня в %1</translation>
    </message>
    <message>
        <source>%1 starts at %2, before %3 begins (%4).</source>
        <translation>%1 започва в %2, преди началото на %3 (%4).</translation>
    </message>
    <message numerus="yes">
        <source>Over by %n min before %1: %2 ends at %3, %1 starts at %4.</source>
        <translation>
            <numerusform>Недостига %n мин преди %1: %2 свършва в %3, а %1 започва в %4.</numerusform>
            <numerusform>Недостигат %n мин преди %1: %2 свършва в %3, а %1 започва в %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min of the buffer before %1 are taken by %2.</source>
        <translation>
            <numerusform>%n мин от буфера преди %1 е заета от %2.</numerusform>
            <numerusform>%n мин от буфера преди %1 са заети от %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan %n min before %1</source>
        <translation>
            <numerusform>Буфер от %n мин преди %1</numerusform>
            <numerusform>Буфер от %n мин преди %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min free before %1, from %2 to %3.</source>
        <translation>
            <numerusform>%n мин свободно време преди %1, от %2 до %3.</numerusform>
            <numerusform>%n мин свободно време преди %1, от %2 до %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n min free before %1</source>
        <translation>
            <numerusform>Запазване на %n мин свободно време преди %1</numerusform>
            <numerusform>Запазване на %n мин свободно време преди %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %1 %n min longer</source>
        <translation>
            <numerusform>Удължаване на %1 с %n мин</numerusform>
            <numerusform>Удължаване на %1 с %n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>an emblem without a name</source>
        <translation>емблема без име</translation>
    </message>
    <message>
        <source>a logo without a name</source>
        <translation>лого без име</translation>
    </message>
    <message>
        <source>%1 is %2 mm high, smaller than %3 (%4 mm): no logo may be larger than the emblem.</source>
        <translation>%1 е с височина %2 мм – по-малка от тази на %3 (%4 мм): никое лого не може да е по-голямо от емблемата.</translation>
    </message>
    <message>
        <source>Make the emblem %1 mm high</source>
        <translation>Височина на емблемата %1 мм</translation>
    </message>
    <message>
        <source>The papers say nothing of who pays: the funding statement is empty, though there is an emblem, a programme or a project number.</source>
        <translation>В документите не се посочва кой финансира събитието: декларацията за финансиране е празна, въпреки че има емблема, програма или номер на проект.</translation>
    </message>
    <message>
        <source>There is a funding statement, but no emblem to stand beside it on the papers.</source>
        <translation>Има декларация за финансиране, но няма емблема, която да стои до нея в документите.</translation>
    </message>
    <message>
        <source>There is no time zone %1 for the second column of times: write it like Europe/Sofia.</source>
        <translation>Няма часова зона %1 за втората колона с часове; напишете я така: Europe/Sofia.</translation>
    </message>
    <message>
        <source>Print the times of one zone only</source>
        <translation>Отпечатване на часовете само в една зона</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) have no translation into %1 yet.</source>
        <translation>
            <numerusform>%n текст още няма превод на %1.</numerusform>
            <numerusform>%n текста още нямат превод на %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people signed up for %1, which has %2 places.</source>
        <translation>
            <numerusform>За %1 е записан %n човек, а местата са %2.</numerusform>
            <numerusform>За %1 са записани %n души, а местата са %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let the last %n wait</source>
        <translation>
            <numerusform>Преместване на последния %n в списъка на чакащите</numerusform>
            <numerusform>Преместване на последните %n в списъка на чакащите</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 signed up for two things at once: %2 (%3) and %4 (%5).</source>
        <translation>%1 има записване за две неща едновременно: %2 (%3) и %4 (%5).</translation>
    </message>
    <message>
        <source>%1 may be on the list of people twice.</source>
        <translation>%1 може да е в списъка на хората два пъти.</translation>
    </message>
    <message numerus="yes">
        <source>%n people may be on the list of people twice.</source>
        <translation>
            <numerusform>%n човек може да е в списъка на хората два пъти.</numerusform>
            <numerusform>%n души може да са в списъка на хората два пъти.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people wait for %1, where places are free.</source>
        <translation>
            <numerusform>%n човек чака за %1, където има свободни места.</numerusform>
            <numerusform>%n души чакат за %1, където има свободни места.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give places to the first %n</source>
        <translation>
            <numerusform>Дайте място на първия %n</numerusform>
            <numerusform>Дайте места на първите %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people signed up for %1, of %2 expected that day: papers count those only.</source>
        <translation>
            <numerusform>%n човек се записа за %1 от %2 очаквани този ден: документите броят само него.</numerusform>
            <numerusform>%n души се записаха за %1 от %2 очаквани този ден: документите броят само тях.</numerusform>
        </translation>
    </message>
    <message>
        <source>No sign-up: everybody of the day eats</source>
        <translation>Без записване: храни се всеки за деня</translation>
    </message>
    <message>
        <source>%1 cancelled, but still stands on the agenda: %2 (%3).</source>
        <translation>%1 се отказа, но още стои в програмата: %2 (%3).</translation>
    </message>
    <message>
        <source>%1 declined this</source>
        <translation>%1 отказва това</translation>
    </message>
    <message>
        <source>%1 has a role and signed up elsewhere at once: %2 (%3) and %4 (%5).</source>
        <translation>%1 има роля и същевременно е записан другаде: %2 (%3) и %4 (%5).</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n people, but places for %2.</source>
        <translation>
            <numerusform>В %1 има %n човек, а местата са %2.</numerusform>
            <numerusform>В %1 има %n души, а местата са %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send the last %n to groups with room</source>
        <translation>
            <numerusform>Преместване на последния %n в група със свободни места</numerusform>
            <numerusform>Преместване на последните %n в групи със свободни места</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %1 %n places</source>
        <translation>
            <numerusform>Увеличаване на местата в %1 до %n</numerusform>
            <numerusform>Увеличаване на местата в %1 до %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 moderates %2, but does not come.</source>
        <translation>%1 модерира %2, но няма да дойде.</translation>
    </message>
    <message>
        <source>%1 is rapporteur of %2, but does not come.</source>
        <translation>%1 е докладчик на %2, но няма да дойде.</translation>
    </message>
    <message>
        <source>Let %1 moderate, who is rapporteur</source>
        <translation>Възлагане на модерирането на %1 (сега докладчик)</translation>
    </message>
    <message>
        <source>Leave open who moderates</source>
        <translation>Оставяне без модератор</translation>
    </message>
    <message>
        <source>Leave open who is rapporteur</source>
        <translation>Оставяне без докладчик</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Маса %1</translation>
    </message>
    <message numerus="yes">
        <source>%n groups of %1 share %2, but not each at a place of its own: %3.</source>
        <translation>
            <numerusform>%n група от %1 е в %2, но не е на отделно място: %3.</numerusform>
            <numerusform>%n групи от %1 са в %2, но не всяка е на отделно място: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number their places</source>
        <translation>Номериране на местата им</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 и още %n</numerusform>
            <numerusform>%1 и още %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people take part in %1 and sit in no group: %2.</source>
        <translation>
            <numerusform>%n човек участва в %1, но не е в група: %2.</numerusform>
            <numerusform>%n души участват в %1, но не са в група: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seat them where there is most room</source>
        <translation>Настаняване там, където има най-много свободни места</translation>
    </message>
    <message numerus="yes">
        <source>%n people sit in a group of %1, but do not take part: %2.</source>
        <translation>
            <numerusform>%n човек е в група от %1, но не участва: %2.</numerusform>
            <numerusform>%n души са в групи от %1, но не участват: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them out of their groups</source>
        <translation>Изваждане от групите им</translation>
    </message>
    <message>
        <source>Send %1 to %2</source>
        <translation>Преместване на %1 в %2</translation>
    </message>
    <message>
        <source>%1 and %2 are to be apart, but both sit in %3.</source>
        <translation>%1 и %2 трябва да са разделени, но са заедно в %3.</translation>
    </message>
    <message>
        <source>%1 and %2 are to be together, but sit in %3 and %4 of %5.</source>
        <translation>%1 и %2 трябва да са заедно, но са в %3 и %4 от %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n people speak no language of their group in %1: %2.</source>
        <translation>
            <numerusform>%n човек не говори нито един от езиците на групата си в %1: %2.</numerusform>
            <numerusform>%n души не говорят нито един от езиците на групата си в %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send them to groups whose language they speak</source>
        <translation>Преместване в групи, чийто език говорят</translation>
    </message>
    <message numerus="yes">
        <source>%n requests wait at %1, but a place is free: %2 could meet %3 at %4.</source>
        <translation>
            <numerusform>%n заявка за %1 чака, а има свободно място: %2 може да се срещне с %3 в %4.</numerusform>
            <numerusform>%n заявки за %1 чакат, а има свободно място: %2 може да се срещне с %3 в %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>Записване на среща за %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 has no expert yet.</source>
        <translation>За %1 още няма експерт.</translation>
    </message>
    <message>
        <source>Let %1 receive people</source>
        <translation>Консултациите да се водят от %1</translation>
    </message>
    <message>
        <source>Give it table %1</source>
        <translation>Определяне на маса %1 за срещата</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings of %1 are at %2 at one time, but there are %3 tables.</source>
        <translation>
            <numerusform>%n среща от %1 е в %2, а броят на масите е %3.</numerusform>
            <numerusform>%n срещи от %1 са едновременно в %2, а броят на масите е %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Provide %n tables</source>
        <translation>
            <numerusform>Осигуряване на %n маса</numerusform>
            <numerusform>Осигуряване на %n маси</numerusform>
        </translation>
    </message>
    <message>
        <source>Two meetings are at table %1: %2 and %3.</source>
        <translation>На маса %1 има две срещи едновременно: %2 и %3.</translation>
    </message>
    <message>
        <source>There is no table %1 for %2.</source>
        <translation>Маса %1, посочена за %2, не съществува.</translation>
    </message>
    <message>
        <source>No table is told for %1.</source>
        <translation>Не е посочена маса за %1.</translation>
    </message>
    <message>
        <source>%1 meets %2 at %3</source>
        <translation>%1 има среща с %2 в %3</translation>
    </message>
    <message>
        <source>%1, but does not come.</source>
        <translation>%1, но няма да дойде.</translation>
    </message>
    <message>
        <source>Cancel the meeting; who waits moves up</source>
        <translation>Отмяна на срещата; мястото получава следващият чакащ</translation>
    </message>
    <message>
        <source>%1, but is %2.</source>
        <translation>%1, но %2.</translation>
    </message>
    <message>
        <source>%1, but has a place at %2.</source>
        <translation>%1, но по същото време има записване за %2.</translation>
    </message>
    <message>
        <source>Let them meet all the same</source>
        <translation>Срещата да се проведе въпреки това</translation>
    </message>
    <message>
        <source>%1 is not within %2 (%3): %4.</source>
        <translation>Часът %1 е извън рамките на %2 (%3): %4.</translation>
    </message>
    <message>
        <source>%1 stands beside the times of %2 (%3): %4.</source>
        <translation>Часът %1 не съвпада с часовете за срещи на %2 (%3): %4.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n meetings at %2, planned are at most %3.</source>
        <translation>
            <numerusform>%1 има %n среща в рамките на %2, а са предвидени най-много %3.</numerusform>
            <numerusform>%1 има %n срещи в рамките на %2, а са предвидени най-много %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n meetings in a row from %2, planned are at most %3.</source>
        <translation>
            <numerusform>%1 има %n поредна среща с начало %2, а са предвидени най-много %3.</numerusform>
            <numerusform>%1 има %n поредни срещи с начало %2, а са предвидени най-много %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allow %n in a row</source>
        <translation>
            <numerusform>Разрешаване на %n поредна среща</numerusform>
            <numerusform>Разрешаване на %n поредни срещи</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n minutes between the meetings at %2 and %3.</source>
        <translation>
            <numerusform>%1 има %n минута между срещите в %2 и %3.</numerusform>
            <numerusform>%1 има %n минути между срещите в %2 и %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>the meeting of %1 with %2 at %3</source>
        <translation>срещата на %1 с %2 в %3</translation>
    </message>
    <message>
        <source>Move the meeting at %1 to %2, with %3</source>
        <translation>Преместване на срещата от %1 за %2, с %3</translation>
    </message>
    <message numerus="yes">
        <source>Put %n meetings on the waiting list</source>
        <translation>
            <numerusform>Преместване на %n среща в списъка на чакащите</numerusform>
            <numerusform>Преместване на %n срещи в списъка на чакащите</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a matchmaking, but an expert is in %2.</source>
        <translation>%1 са двустранни срещи, но с експерт е %2.</translation>
    </message>
    <message>
        <source>%1 is a helpdesk, but no expert is in %2.</source>
        <translation>%1 са консултации, но без експерт е %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages changed</source>
        <translation>
            <numerusform>%n променена страница</numerusform>
            <numerusform>%n променени страници</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n нова</numerusform>
            <numerusform>%n нови</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to take down</source>
        <translation>
            <numerusform>%n за сваляне</numerusform>
            <numerusform>%n за сваляне</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people's changed or new</source>
        <translation>
            <numerusform>променено или ново за %n човек</numerusform>
            <numerusform>променено или ново за %n души</numerusform>
        </translation>
    </message>
    <message>
        <source>What was printed is no longer true: %1, version %2 (%3). Print the changed pages.</source>
        <translation>Отпечатаното вече не е вярно: %1, версия %2 (%3). Отпечатайте променените страници.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n min too much are left)</source>
        <translation>
            <numerusform>%1 (остава %n мин в повече)</numerusform>
            <numerusform>%1 (остават %n мин в повече)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (the day then ends at %2, too late)</source>
        <translation>%1 (тогава денят свършва в %2 – твърде късно)</translation>
    </message>
    <message numerus="yes">
        <source>Use %n free min before %1</source>
        <translation>
            <numerusform>Използване на %n свободна мин преди %1</numerusform>
            <numerusform>Използване на %n свободни мин преди %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shorten %1 talks in proportion, by %n min together</source>
        <translation>
            <numerusform>Пропорционално скъсяване на %1 доклада, общо с %n мин</numerusform>
            <numerusform>Пропорционално скъсяване на %1 доклада, общо с %n мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start %1 at %2, and %n fixed start(s) after it as much later</source>
        <translation>
            <numerusform>Начало на %1 в %2; %n закрепен час след това се измества със същото време</numerusform>
            <numerusform>Начало на %1 в %2; %n закрепени часа след това се изместват със същото време</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1 to the end of %2</source>
        <translation>Преместване на %1 в края на %2</translation>
    </message>
    <message>
        <source>Move %1 to the parking list</source>
        <translation>Преместване на %1 в списъка за по-късно</translation>
    </message>
    <message numerus="yes">
        <source>%n items still wait in the parking list: %1.</source>
        <translation>
            <numerusform>%n точка още чака в списъка за по-късно: %1.</numerusform>
            <numerusform>%n точки още чакат в списъка за по-късно: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2) leaves no time for the way there and back.</source>
        <translation>%1 (%2) не оставя време за пътя дотам и обратно.</translation>
    </message>
    <message numerus="yes">
        <source>Plan %n min each way within it</source>
        <translation>
            <numerusform>Предвиждане на %n мин път във всяка посока в рамките на посещението</numerusform>
            <numerusform>Предвиждане на %n мин път във всяка посока в рамките на посещението</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of %1 (%2) goes on the way: %n min there and as many back.</source>
        <translation>
            <numerusform>Цялото време на %1 (%2) отива за път: %n мин дотам и още толкова обратно.</numerusform>
            <numerusform>Цялото време на %1 (%2) отива за път: %n мин дотам и още толкова обратно.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %1 %n min</source>
        <translation>
            <numerusform>Продължителност на %1: %n мин</numerusform>
            <numerusform>Продължителност на %1: %n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 is not there all through %n items where a part is theirs: %2.</source>
        <translation>
            <numerusform>%1 не присъства през цялото време на %n точка, в която участва: %2.</numerusform>
            <numerusform>%1 не присъства през цялото време на %n точки, в които участва: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has a part in %2 (%3), but is not there on that day.</source>
        <translation>%1 участва в %2 (%3), но не присъства в този ден.</translation>
    </message>
    <message>
        <source>%1 has a part in %2 (%3), but is there only %4.</source>
        <translation>%1 участва в %2 (%3), но присъства само в часовете %4.</translation>
    </message>
    <message>
        <source>Note that %1 is there then too</source>
        <translation>Отбелязване, че %1 присъства и тогава</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be had all through %n items: %2.</source>
        <translation>
            <numerusform>%1 не е на разположение през цялото време на %n точка: %2.</numerusform>
            <numerusform>%1 не е на разположение през цялото време на %n точки: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be had on that day for %2 (%3).</source>
        <translation>%1 не е на разположение в този ден за %2 (%3).</translation>
    </message>
    <message>
        <source>%1 can be had only %4, not all through %2 (%3).</source>
        <translation>%1 е на разположение само в часовете %4, а не през цялото време на %2 (%3).</translation>
    </message>
    <message>
        <source>Note that %1 can be had then too</source>
        <translation>Отбелязване, че %1 е на разположение и тогава</translation>
    </message>
    <message>
        <source>%1 does not come on that day, but has a role: %2.</source>
        <translation>%1 не идва в този ден, но има роля: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is recorded of when %n people with a role are there: %1.</source>
        <translation>
            <numerusform>Не е отбелязано кога присъства %n човек с роля: %1.</numerusform>
            <numerusform>Не е отбелязано кога присъстват %n души с роля: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are there all the time</source>
        <translation>Присъстват през цялото време</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Почивка</translation>
    </message>
    <message numerus="yes">
        <source>Put a break of %n min before %1</source>
        <translation>
            <numerusform>Почивка от %n мин преди %1</numerusform>
            <numerusform>Почивка от %n мин преди %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no break for %n min (%1), past three hours in %2.</source>
        <translation>
            <numerusform>Няма почивка в продължение на %n мин (%1); трите часа се надхвърлят по време на %2.</numerusform>
            <numerusform>Няма почивка в продължение на %n мин (%1); трите часа се надхвърлят по време на %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n lanes of %1 there is no break for over three hours, past them in %2.</source>
        <translation>
            <numerusform>В %n успоредна редица на %1 няма почивка повече от три часа; те се надхвърлят по време на %2.</numerusform>
            <numerusform>В %n успоредни редици на %1 няма почивка повече от три часа; те се надхвърлят по време на %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>parking list</source>
        <translation>списък за по-късно</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>без зала</translation>
    </message>
    <message>
        <source>free minutes before %1: %2 → %3</source>
        <translation>свободни минути преди %1: %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>още %n</numerusform>
            <numerusform>още %n</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1 nobody moderates: %2.</source>
        <translation>В %1 няма модератор за: %2.</translation>
    </message>
    <message>
        <source>In %1 nobody is rapporteur: %2.</source>
        <translation>В %1 няма докладчик за: %2.</translation>
    </message>
    <message>
        <source>%1 (%2) is for everybody, but at the same time there is %3.</source>
        <translation>%1 (%2) е за всички, но по същото време се провежда и %3.</translation>
    </message>
    <message>
        <source>a track without a name</source>
        <translation>направление без име</translation>
    </message>
    <message>
        <source>Who follows the track %1 must choose between %2 (%3) and %4 (%5)</source>
        <translation>Който следва направлението %1, трябва да избира между %2 (%3) и %4 (%5)</translation>
    </message>
    <message numerus="yes">
        <source>, and %n times more.</source>
        <translation>
            <numerusform>, и още %n път.</numerusform>
            <numerusform>, и още %n пъти.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1 out of the track</source>
        <translation>Изваждане на %1 от направлението</translation>
    </message>
    <message numerus="yes">
        <source>%n people for whom %1 (%2) is closed do something else then: %3.</source>
        <translation>
            <numerusform>%n човек, за когото е закритата среща %1 (%2), по това време е зает с друго: %3.</numerusform>
            <numerusform>%n души, за които е закритата среща %1 (%2), по това време са заети с друго: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is closed for %2, but nobody is of that organisation.</source>
        <translation>%1 е закрита среща за %2, но никой не е от тази организация.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n roles on %2, more than the %3 that are enough for one day: %4.</source>
        <translation>
            <numerusform>%1 има %n роля на %2, а за един ден са достатъчни %3: %4.</numerusform>
            <numerusform>%1 има %n роли на %2, а за един ден са достатъчни %3: %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allow %1 %n roles a day</source>
        <translation>
            <numerusform>Разрешаване на %n роля на ден за %1</numerusform>
            <numerusform>Разрешаване на %n роли на ден за %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people on the agenda have not agreed to be named in public: a published list or agenda stands without their names: %1.</source>
        <translation>
            <numerusform>%n човек от програмата не е дал съгласие името му да се публикува, затова публикуваният списък или програма излиза без него: %1.</numerusform>
            <numerusform>%n души от програмата не са дали съгласие имената им да се публикуват, затова публикуваният списък или програма излиза без тях: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody moderates %1 (%2).</source>
        <translation>Никой не модерира %1 (%2).</translation>
    </message>
    <message>
        <source>Let %1 moderate</source>
        <translation>Възлагане на модерирането на %1</translation>
    </message>
    <message>
        <source>Make %1 a discussion</source>
        <translation>Превръщане на %1 в дискусия</translation>
    </message>
    <message>
        <source>Nobody sits on the panel of %1 (%2) yet.</source>
        <translation>В панела %1 (%2) още няма участници.</translation>
    </message>
    <message>
        <source>Only one person sits on the panel of %1 (%2).</source>
        <translation>В панела %1 (%2) участва само един човек.</translation>
    </message>
    <message>
        <source>Make %1 a talk</source>
        <translation>Превръщане на %1 в доклад</translation>
    </message>
    <message numerus="yes">
        <source>%n talks have nobody who speaks: %1.</source>
        <translation>
            <numerusform>За %n доклад няма докладчик: %1.</numerusform>
            <numerusform>За %n доклада няма докладчик: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people speak in the %2 min of %1: less than %3 min each.</source>
        <translation>
            <numerusform>През тези %2 мин на %1 говори %n човек: под %3 мин на човек.</numerusform>
            <numerusform>През тези %2 мин на %1 говорят %n души: под %3 мин на човек.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have not confirmed yet what they do: %1.</source>
        <translation>
            <numerusform>%n човек още не е потвърдил участието си: %1.</numerusform>
            <numerusform>%n души още не са потвърдили участието си: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them have confirmed</source>
        <translation>Всички са потвърдили</translation>
    </message>
    <message>
        <source>%1 declined %2 (%3), and nobody else has that role there.</source>
        <translation>%1 отказа %2 (%3), а друг с тази роля там няма.</translation>
    </message>
    <message>
        <source>%1 declined %2 (%3), but still stands there.</source>
        <translation>%1 отказа %2 (%3), но още стои там.</translation>
    </message>
    <message numerus="yes">
        <source>%n min are left for %1 to go from %2 (%3) to %4 (%5), but the way takes %6 min.</source>
        <translation>
            <numerusform>За %1 остава %n мин за път от %2 (%3) до %4 (%5), а са нужни %6 мин.</numerusform>
            <numerusform>За %1 остават %n мин за път от %2 (%3) до %4 (%5), а са нужни %6 мин.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>samples</name>
    <message>
        <source>Online half day</source>
        <translation>Половин ден онлайн</translation>
    </message>
    <message>
        <source>10 December 2021, online: keynotes, good practices, working groups in 4 rooms, expert helpdesk with 10-minute meetings</source>
        <translation>10 декември 2021 г., онлайн: основни доклади, добри практики, работни групи в 4 зали, консултации с експерти по 10 минути</translation>
    </message>
    <message>
        <source>Two-day meeting</source>
        <translation>Двудневна среща</translation>
    </message>
    <message>
        <source>24 and 25 November 2016, Frankfurt: panels, small groups in two rounds, a site visit</source>
        <translation>24 и 25 ноември 2016 г., Франкфурт: панели, малки групи в два кръга, посещение на място</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Конференция</translation>
    </message>
    <message>
        <source>27 and 28 April 2015, Brussels: 350 people from 25 countries, parallel sessions, a market place of 19 tables, a helpdesk</source>
        <translation>27 и 28 април 2015 г., Брюксел: 350 души от 25 държави, паралелни сесии, пазар на идеи с 19 маси, консултации</translation>
    </message>
    <message>
        <source>In two languages</source>
        <translation>На два езика</translation>
    </message>
    <message>
        <source>8 and 9 November 2017, Valencia: agenda in Bulgarian with English translations, a closed side meeting</source>
        <translation>8 и 9 ноември 2017 г., Валенсия: програма на български с превод на английски, закрита съпътстваща среща</translation>
    </message>
</context>
</TS>
