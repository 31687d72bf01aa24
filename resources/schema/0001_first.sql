-- Schema 1: the tables of a plan. Column names are the field names of models/domain (a test compares them).
-- May change in place until the first release is tagged; frozen after that.

-- The event: exactly one row in a plan.
CREATE TABLE workshop (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    title TEXT NOT NULL DEFAULT '',
    summary TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    link TEXT NOT NULL DEFAULT '',
    organiser TEXT NOT NULL DEFAULT '',
    timezone TEXT NOT NULL DEFAULT '',
    zone_label TEXT NOT NULL DEFAULT '',
    second_timezone TEXT NOT NULL DEFAULT '',
    languages TEXT NOT NULL DEFAULT '',
    retention_date TEXT CHECK (retention_date IS NULL OR retention_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    programme TEXT NOT NULL DEFAULT '',
    project_number TEXT NOT NULL DEFAULT '',
    funding_statement TEXT NOT NULL DEFAULT '',
    disclaimer TEXT NOT NULL DEFAULT '',
    photo_notice TEXT NOT NULL DEFAULT '',
    data_notice TEXT NOT NULL DEFAULT '',
    confirmation TEXT NOT NULL DEFAULT '',
    accent_colour TEXT NOT NULL DEFAULT '' CHECK (accent_colour = '' OR accent_colour GLOB '#[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]')
) STRICT;

-- One local date of the event.
CREATE TABLE day (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    date TEXT CHECK (date IS NULL OR date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    opens INTEGER NOT NULL DEFAULT 540,
    must_end_at INTEGER
) STRICT;

-- A physical or an online room.
CREATE TABLE room (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    name TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'physical' CHECK (kind IN ('physical', 'online')),
    capacity INTEGER,
    link TEXT NOT NULL DEFAULT ''
) STRICT;

-- Minutes on foot between two rooms, either way.
CREATE TABLE room_distance (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    from_room INTEGER NOT NULL REFERENCES room (id) DEFERRABLE INITIALLY DEFERRED,
    to_room INTEGER NOT NULL REFERENCES room (id) DEFERRABLE INITIALLY DEFERRED,
    minutes INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX room_distance_from_room ON room_distance (from_room);
CREATE INDEX room_distance_to_room ON room_distance (to_room);

-- A thread through the agenda.
CREATE TABLE track (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    name TEXT NOT NULL DEFAULT '',
    code TEXT NOT NULL DEFAULT ''
) STRICT;

-- A node of the agenda tree. Times follow from minutes, pins and buffers (Timing.h).
CREATE TABLE agenda_item (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    day INTEGER REFERENCES day (id) DEFERRABLE INITIALLY DEFERRED,
    parent INTEGER REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL DEFAULT 0,
    kind TEXT NOT NULL DEFAULT 'talk' CHECK (kind IN ('part', 'parallel', 'talk', 'panel', 'discussion', 'questions', 'groups', 'market', 'matchmaking', 'helpdesk', 'break', 'meal', 'visit', 'internal')),
    title TEXT NOT NULL DEFAULT '',
    abstract TEXT NOT NULL DEFAULT '',
    minutes INTEGER NOT NULL DEFAULT 0,
    pinned_start INTEGER,
    buffer_minutes INTEGER NOT NULL DEFAULT 0,
    room INTEGER REFERENCES room (id) DEFERRABLE INITIALLY DEFERRED,
    track INTEGER REFERENCES track (id) DEFERRABLE INITIALLY DEFERRED,
    internal INTEGER NOT NULL DEFAULT 0 CHECK (internal IN (0, 1)),
    mode TEXT NOT NULL DEFAULT 'in_person' CHECK (mode IN ('in_person', 'online', 'hybrid')),
    materials TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    link TEXT NOT NULL DEFAULT '',
    travel_minutes INTEGER NOT NULL DEFAULT 0,
    meeting_point TEXT NOT NULL DEFAULT '',
    group_size INTEGER,
    capacity INTEGER,
    closed_for TEXT NOT NULL DEFAULT '',
    actual_start INTEGER,
    actual_end INTEGER,
    CHECK (minutes >= 0),
    CHECK (buffer_minutes >= 0)
) STRICT;
CREATE INDEX agenda_item_day ON agenda_item (day);
CREATE INDEX agenda_item_parent ON agenda_item (parent);
CREATE INDEX agenda_item_room ON agenda_item (room);
CREATE INDEX agenda_item_track ON agenda_item (track);

-- Somebody who takes part in whatever way.
CREATE TABLE person (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    family_name TEXT NOT NULL DEFAULT '',
    given_name TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    organisation TEXT NOT NULL DEFAULT '',
    function TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    category TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    languages TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'registered' CHECK (status IN ('invited', 'registered', 'confirmed', 'waiting', 'cancelled', 'attended', 'no_show')),
    photo_consent TEXT NOT NULL DEFAULT 'unknown' CHECK (photo_consent IN ('unknown', 'yes', 'no')),
    photo_consent_date TEXT CHECK (photo_consent_date IS NULL OR photo_consent_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    photo_consent_source TEXT NOT NULL DEFAULT '',
    list_consent TEXT NOT NULL DEFAULT 'unknown' CHECK (list_consent IN ('unknown', 'yes', 'no')),
    list_consent_date TEXT CHECK (list_consent_date IS NULL OR list_consent_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    list_consent_source TEXT NOT NULL DEFAULT '',
    contact_consent TEXT NOT NULL DEFAULT 'unknown' CHECK (contact_consent IN ('unknown', 'yes', 'no')),
    contact_consent_date TEXT CHECK (contact_consent_date IS NULL OR contact_consent_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    contact_consent_source TEXT NOT NULL DEFAULT '',
    diet TEXT NOT NULL DEFAULT '',
    access TEXT NOT NULL DEFAULT '',
    local TEXT NOT NULL DEFAULT 'unknown' CHECK (local IN ('unknown', 'local', 'international')),
    precedence INTEGER NOT NULL DEFAULT 0 CHECK (precedence >= 0),
    daily_limit INTEGER,
    first_timer INTEGER NOT NULL DEFAULT 0 CHECK (first_timer IN (0, 1))
) STRICT;

-- A person with a role at an agenda item.
CREATE TABLE assignment (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    person INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    agenda_item INTEGER NOT NULL REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL DEFAULT 'speaker' CHECK (role IN ('keynote', 'speaker', 'panellist', 'moderator', 'chair', 'facilitator', 'rapporteur', 'expert', 'interpreter', 'organiser')),
    status TEXT NOT NULL DEFAULT 'invited' CHECK (status IN ('invited', 'confirmed', 'declined'))
) STRICT;
CREATE INDEX assignment_person ON assignment (person);
CREATE INDEX assignment_agenda_item ON assignment (agenda_item);

-- A window in which a person or a room is free; none recorded means unknown, not "free".
CREATE TABLE availability (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    person INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    room INTEGER REFERENCES room (id) DEFERRABLE INITIALLY DEFERRED,
    day INTEGER NOT NULL REFERENCES day (id) DEFERRABLE INITIALLY DEFERRED,
    from_minute INTEGER NOT NULL DEFAULT 0,
    to_minute INTEGER NOT NULL DEFAULT 1440,
    CHECK ((person IS NULL) <> (room IS NULL))
) STRICT;
CREATE INDEX availability_person ON availability (person);
CREATE INDEX availability_room ON availability (room);
CREATE INDEX availability_day ON availability (day);

-- A person on a day or at an item: sign-up, waiting list, meals, coach, the door.
CREATE TABLE attendance (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    person INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    day INTEGER NOT NULL REFERENCES day (id) DEFERRABLE INITIALLY DEFERRED,
    agenda_item INTEGER REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL DEFAULT 'expected' CHECK (state IN ('expected', 'waiting', 'present', 'excused', 'absent')),
    marked_at TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX attendance_person ON attendance (person);
CREATE INDEX attendance_day ON attendance (day);
CREATE INDEX attendance_agenda_item ON attendance (agenda_item);

-- Parallel groups that hang on an agenda item.
CREATE TABLE breakout_round (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    agenda_item INTEGER NOT NULL REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL DEFAULT '',
    aim TEXT NOT NULL DEFAULT 'all' CHECK (aim IN ('all', 'even', 'mixed', 'wished')),
    balance TEXT NOT NULL DEFAULT 'country,organisation,category',
    size_tolerance INTEGER NOT NULL DEFAULT 0 CHECK (size_tolerance >= 0)
) STRICT;
CREATE INDEX breakout_round_agenda_item ON breakout_round (agenda_item);

-- One group of a round. Groups of one round may share a room, each at its place.
CREATE TABLE breakout_group (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    "round" INTEGER NOT NULL REFERENCES breakout_round (id) DEFERRABLE INITIALLY DEFERRED,
    topic TEXT NOT NULL DEFAULT '',
    room INTEGER REFERENCES room (id) DEFERRABLE INITIALLY DEFERRED,
    place TEXT NOT NULL DEFAULT '',
    capacity INTEGER,
    moderator INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    rapporteur INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    languages TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX breakout_group_round ON breakout_group ("round");
CREATE INDEX breakout_group_room ON breakout_group (room);
CREATE INDEX breakout_group_moderator ON breakout_group (moderator);
CREATE INDEX breakout_group_rapporteur ON breakout_group (rapporteur);

-- A person in a group; a person is in one group of a round.
CREATE TABLE group_membership (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    "round" INTEGER NOT NULL REFERENCES breakout_round (id) DEFERRABLE INITIALLY DEFERRED,
    "group" INTEGER NOT NULL REFERENCES breakout_group (id) DEFERRABLE INITIALLY DEFERRED,
    person INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    pinned INTEGER NOT NULL DEFAULT 0 CHECK (pinned IN (0, 1)),
    UNIQUE ("round", person)
) STRICT;
CREATE INDEX group_membership_group ON group_membership ("group");
CREATE INDEX group_membership_person ON group_membership (person);

-- Which group of a round somebody would like to be in; the first choice has rank 1.
CREATE TABLE topic_preference (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    person INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    "group" INTEGER NOT NULL REFERENCES breakout_group (id) DEFERRABLE INITIALLY DEFERRED,
    "rank" INTEGER NOT NULL DEFAULT 1 CHECK ("rank" > 0)
) STRICT;
CREATE INDEX topic_preference_person ON topic_preference (person);
CREATE INDEX topic_preference_group ON topic_preference ("group");

-- Two people who are to be in one group, or never in one.
CREATE TABLE pair_rule (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    "first" INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    "second" INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL DEFAULT 'together' CHECK (kind IN ('together', 'apart')),
    CHECK ("first" <> "second")
) STRICT;
CREATE INDEX pair_rule_first ON pair_rule ("first");
CREATE INDEX pair_rule_second ON pair_rule ("second");

-- A bookable window: the time of its agenda item, cut into meetings.
CREATE TABLE helpdesk (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    agenda_item INTEGER NOT NULL REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL DEFAULT '',
    meeting_minutes INTEGER NOT NULL DEFAULT 10,
    changeover_minutes INTEGER NOT NULL DEFAULT 0,
    tables INTEGER NOT NULL DEFAULT 0,
    most_per_person INTEGER NOT NULL DEFAULT 0,
    most_per_organisation INTEGER NOT NULL DEFAULT 0,
    most_in_row INTEGER NOT NULL DEFAULT 0,
    one_each_first INTEGER NOT NULL DEFAULT 1 CHECK (one_each_first IN (0, 1)),
    first_timers_first INTEGER NOT NULL DEFAULT 0 CHECK (first_timers_first IN (0, 1)),
    CHECK (meeting_minutes > 0 AND changeover_minutes >= 0),
    CHECK (tables >= 0 AND most_per_person >= 0 AND most_per_organisation >= 0 AND most_in_row >= 0)
) STRICT;
CREATE INDEX helpdesk_agenda_item ON helpdesk (agenda_item);

-- A person who receives people at a helpdesk.
CREATE TABLE helpdesk_expert (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    helpdesk INTEGER NOT NULL REFERENCES helpdesk (id) DEFERRABLE INITIALLY DEFERRED,
    person INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    room INTEGER REFERENCES room (id) DEFERRABLE INITIALLY DEFERRED,
    place TEXT NOT NULL DEFAULT '',
    link TEXT NOT NULL DEFAULT '',
    topics TEXT NOT NULL DEFAULT '',
    earliest INTEGER,
    latest INTEGER
) STRICT;
CREATE INDEX helpdesk_expert_helpdesk ON helpdesk_expert (helpdesk);
CREATE INDEX helpdesk_expert_person ON helpdesk_expert (person);
CREATE INDEX helpdesk_expert_room ON helpdesk_expert (room);

-- Who wants to meet whom.
CREATE TABLE meeting_request (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    helpdesk INTEGER NOT NULL REFERENCES helpdesk (id) DEFERRABLE INITIALLY DEFERRED,
    person INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    expert INTEGER REFERENCES helpdesk_expert (id) DEFERRABLE INITIALLY DEFERRED,
    second_expert INTEGER REFERENCES helpdesk_expert (id) DEFERRABLE INITIALLY DEFERRED,
    third_expert INTEGER REFERENCES helpdesk_expert (id) DEFERRABLE INITIALLY DEFERRED,
    other_expert INTEGER NOT NULL DEFAULT 0 CHECK (other_expert IN (0, 1)),
    knows TEXT NOT NULL DEFAULT '',
    partner INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    topic TEXT NOT NULL DEFAULT '',
    priority INTEGER NOT NULL DEFAULT 0,
    earliest INTEGER,
    latest INTEGER,
    during_sessions INTEGER NOT NULL DEFAULT 0 CHECK (during_sessions IN (0, 1)),
    answer TEXT NOT NULL DEFAULT 'open' CHECK (answer IN ('open', 'accepted', 'declined'))
) STRICT;
CREATE INDEX meeting_request_helpdesk ON meeting_request (helpdesk);
CREATE INDEX meeting_request_person ON meeting_request (person);
CREATE INDEX meeting_request_expert ON meeting_request (expert);
CREATE INDEX meeting_request_second_expert ON meeting_request (second_expert);
CREATE INDEX meeting_request_third_expert ON meeting_request (third_expert);
CREATE INDEX meeting_request_partner ON meeting_request (partner);

-- A meeting placed in a slot.
CREATE TABLE booking (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    helpdesk INTEGER NOT NULL REFERENCES helpdesk (id) DEFERRABLE INITIALLY DEFERRED,
    expert INTEGER REFERENCES helpdesk_expert (id) DEFERRABLE INITIALLY DEFERRED,
    person INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    partner INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    request INTEGER REFERENCES meeting_request (id) DEFERRABLE INITIALLY DEFERRED,
    slot INTEGER NOT NULL DEFAULT 0,
    status TEXT NOT NULL DEFAULT 'tentative' CHECK (status IN ('tentative', 'confirmed', 'cancelled', 'took_place', 'no_show')),
    pinned INTEGER NOT NULL DEFAULT 0 CHECK (pinned IN (0, 1)),
    table_number INTEGER CHECK (table_number > 0),
    topic TEXT NOT NULL DEFAULT '',
    CHECK ((expert IS NULL) <> (partner IS NULL))
) STRICT;
CREATE INDEX booking_helpdesk ON booking (helpdesk);
CREATE INDEX booking_expert ON booking (expert);
CREATE INDEX booking_person ON booking (person);
CREATE INDEX booking_partner ON booking (partner);
CREATE INDEX booking_request ON booking (request);

-- One row for each human of a live booking, expert and partner included: UNIQUE(helpdesk, slot, person) in the file refuses a double booking.
CREATE TABLE booking_seat (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    booking INTEGER NOT NULL REFERENCES booking (id) DEFERRABLE INITIALLY DEFERRED,
    helpdesk INTEGER NOT NULL REFERENCES helpdesk (id) DEFERRABLE INITIALLY DEFERRED,
    slot INTEGER NOT NULL DEFAULT 0,
    person INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (helpdesk, slot, person)
) STRICT;
CREATE INDEX booking_seat_booking ON booking_seat (booking);
CREATE INDEX booking_seat_person ON booking_seat (person);

-- One sentence that stays: of an agenda item, a group or a meeting, or of the whole workshop.
CREATE TABLE outcome (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    kind TEXT NOT NULL DEFAULT 'lesson' CHECK (kind IN ('lesson', 'decision', 'action', 'opportunity')),
    text TEXT NOT NULL DEFAULT '',
    agenda_item INTEGER REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    "group" INTEGER REFERENCES breakout_group (id) DEFERRABLE INITIALLY DEFERRED,
    booking INTEGER REFERENCES booking (id) DEFERRABLE INITIALLY DEFERRED,
    person INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    partner INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    due TEXT CHECK (due IS NULL OR due GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    done INTEGER NOT NULL DEFAULT 0 CHECK (done IN (0, 1)),
    CHECK ((agenda_item IS NOT NULL) + ("group" IS NOT NULL) + (booking IS NOT NULL) <= 1)
) STRICT;
CREATE INDEX outcome_agenda_item ON outcome (agenda_item);
CREATE INDEX outcome_group ON outcome ("group");
CREATE INDEX outcome_booking ON outcome (booking);
CREATE INDEX outcome_person ON outcome (person);
CREATE INDEX outcome_partner ON outcome (partner);

-- A to-do of the organisers; due so many days before the first day of the workshop.
CREATE TABLE task (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    text TEXT NOT NULL DEFAULT '',
    agenda_item INTEGER REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED,
    owner INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    days_before INTEGER,
    done INTEGER NOT NULL DEFAULT 0 CHECK (done IN (0, 1))
) STRICT;
CREATE INDEX task_agenda_item ON task (agenda_item);
CREATE INDEX task_owner ON task (owner);

-- A problem that somebody has looked at and accepts.
CREATE TABLE acknowledgement (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    rule TEXT NOT NULL DEFAULT '',
    subjects TEXT NOT NULL DEFAULT '',
    facts TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    author TEXT NOT NULL DEFAULT '',
    made_at TEXT NOT NULL DEFAULT ''
) STRICT;

-- A translatable field of a record in another language.
CREATE TABLE translation (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    record_table TEXT NOT NULL DEFAULT '',
    record INTEGER NOT NULL CHECK (record > 0),
    field TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT ''
) STRICT;

-- A picture that stands on every paper: a logo, the emblem of the Union. The file itself is in Base64.
CREATE TABLE asset (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    kind TEXT NOT NULL DEFAULT 'logo' CHECK (kind IN ('logo', 'emblem')),
    name TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    height_mm INTEGER NOT NULL DEFAULT 15 CHECK (height_mm > 0),
    data TEXT NOT NULL DEFAULT ''
) STRICT;

-- A paper that was printed or given out; written outside undo.
CREATE TABLE printout (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    document TEXT NOT NULL DEFAULT '',
    options TEXT NOT NULL DEFAULT '',
    "revision" INTEGER NOT NULL DEFAULT 0,
    version INTEGER NOT NULL DEFAULT 1,
    printed_at TEXT NOT NULL DEFAULT '',
    target TEXT NOT NULL DEFAULT '',
    pages TEXT NOT NULL DEFAULT ''
) STRICT;

-- A page of a printed list that came back signed; written outside undo.
CREATE TABLE signed_sheet (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    printout INTEGER NOT NULL REFERENCES printout (id) DEFERRABLE INITIALLY DEFERRED,
    page INTEGER NOT NULL DEFAULT 1 CHECK (page > 0),
    signed_at TEXT NOT NULL DEFAULT '',
    scan_name TEXT NOT NULL DEFAULT '',
    scan TEXT NOT NULL DEFAULT '',
    remark TEXT NOT NULL DEFAULT '',
    UNIQUE (printout, page)
) STRICT;

-- A revision that was given out; written outside undo.
CREATE TABLE release (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    "revision" INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    released_at TEXT NOT NULL DEFAULT '',
    author TEXT NOT NULL DEFAULT '',
    content TEXT NOT NULL DEFAULT ''
) STRICT;

-- One step of the history: written with the rows it changes, in the same transaction.
CREATE TABLE revision (
    number INTEGER PRIMARY KEY CHECK (number > 0),
    label TEXT NOT NULL,
    author TEXT NOT NULL,
    made_at TEXT NOT NULL,
    -- NULL for an ordinary step; else the step that this one takes back (undo) or does again (redo).
    undoes INTEGER,
    redoes INTEGER,
    -- zlib-compressed JSON of the ChangeSet.
    changes BLOB NOT NULL
) STRICT;
