#!/usr/bin/env python3
"""A schedule.xml as one line for `convenor apply`: the plan of FOSDEM's size that the figures are measured on.

usage: fosdem.py SCHEDULE.xml > fosdem.jsonl; convenor new P.workshop --start 2024-02-03; convenor apply P.workshop fosdem.jsonl

Each day holds one parallel item with a lane for every room; talks are pinned where the schedule has them, with
room, track and speakers."""
import json
import re
import sys
import xml.etree.ElementTree as tree
from html import unescape

if len(sys.argv) != 2:
    sys.exit(__doc__)
changes, rooms, tracks, people = [], {}, {}, {}
position = 0


def add(table, row_name, **fields):
    changes.append({"add": table, "fields": fields, "as": row_name})
    return "@" + row_name


def named(known, table, text):
    if text not in known:
        known[text] = add(table, f"{table}{len(known)}", name=text)
    return known[text]


def minutes(text):
    hours, rest = text.split(":")[:2]
    return int(hours) * 60 + int(rest)


def plain(text):
    return " ".join(unescape(re.sub("<[^>]*>", " ", text or "")).split())


def item(row_name, **fields):
    global position
    position += 1 << 20
    return add("agenda_item", row_name, position=position, **fields)


def person(row):
    if row.get("id") not in people:
        given, _, family = row.text.strip().rpartition(" ")
        people[row.get("id")] = add("person", f"person{len(people)}", given_name=given, family_name=family)
    return people[row.get("id")]


count = 0
for number, day in enumerate(tree.parse(sys.argv[1]).getroot().iter("day")):
    date = add("day", f"day{number}", date=day.get("date"), opens=9 * 60)
    lanes = item(f"lanes{number}", day=date, kind="parallel", title="Tracks")
    for place in day.iter("room"):
        events = sorted(place.findall("event"), key=lambda event: minutes(event.findtext("start")))
        if not events:
            continue
        room = named(rooms, "room", place.get("name"))
        lane = item(f"lane{count}", day=date, parent=lanes, kind="part", title=place.get("name"), room=room,
                    pinned_start=minutes(events[0].findtext("start")))
        for event in events:
            count += 1
            talk = item(f"talk{count}", day=date, parent=lane, kind="talk", title=event.findtext("title"), room=room,
                        minutes=minutes(event.findtext("duration")), pinned_start=minutes(event.findtext("start")),
                        abstract=plain(event.findtext("abstract")), track=named(tracks, "track", event.findtext("track")))
            for role, row in enumerate(event.iter("person")):
                add("assignment", f"role{count}x{role}", person=person(row), agenda_item=talk, role="speaker",
                    status="confirmed")
json.dump({"label": "FOSDEM", "changes": changes}, sys.stdout, ensure_ascii=False)
print()
