#!/usr/bin/env python3
"""200 planted people are erased: none of their names is left in the folder, in the settings, in a step.

    tests/bench/erase.py build/app/convenor

Plants people with unique names, e-mails and phones, edits and translates them, names them in titles, notes and
file names, prints papers that are recorded, makes backups, erases them and looks at every byte: in UTF-8 and
UTF-16, in either case, and inside of the compressed steps. Prints a line each and ends with 1 when a name was
found anywhere.
"""
import json
import os
import pathlib
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
import zlib

PEOPLE = 200
LETTERS = "bcdfghjklmnpqrstvwxz"


def word(number, start):
    """A word that nothing else holds: letters only, so that no number of a file matches it by chance."""
    text = start
    for _ in range(4):
        text += LETTERS[number % len(LETTERS)] + "aeiou"[number % 5]
        number = number // 3 + 7
    return text


class Bench:
    def __init__(self, program):
        self.program = program
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="convenor-erase-"))
        self.plan = self.folder / "Event.workshop"
        self.env = dict(os.environ, HOME=str(self.folder), XDG_CONFIG_HOME=str(self.folder / "config"),
                        LC_ALL="C.UTF-8", QT_QPA_PLATFORM="offscreen")
        self.people = [{"given": word(i * 11 + 1, "Zq") + chr(97 + i % 26) + chr(97 + i // 26),
                        "family": word(i * 17 + 5, "Xw") + chr(97 + i // 26) + chr(97 + i % 26)}
                       for i in range(PEOPLE)]

    def run(self, *arguments, text=None, codes=(0,)):
        done = subprocess.run([self.program, *map(str, arguments)], input=text, text=True, env=self.env,
                              capture_output=True)
        if done.returncode not in codes:
            sys.exit(f"{arguments}: exit code {done.returncode}: {done.stderr}")
        return done.stdout

    def apply(self, *steps):
        lines = [json.dumps({"label": label, "changes": changes}) for label, changes in steps]
        return self.run("apply", self.plan, "-", text="\n".join(lines) + "\n")

    def show(self, table):
        return json.loads(self.run("show", self.plan, table, "--json"))

    def plant(self):
        self.run("new", self.plan, "--from", "conference")
        kept = self.show("people")
        self.run("export", self.plan, "people", "-o", self.folder / "before.html", "--audience", "organisers")
        os.remove(self.folder / "before.html")
        adding = []
        for i, person in enumerate(self.people):
            person["email"] = f"{person['given']}.{person['family']}@example.org".lower()
            person["phone"] = f"+32 2 {7000000 + i * 977}"
            adding.append({"add": "person", "fields": {
                "family_name": person["family"], "given_name": person["given"], "email": person["email"],
                "phone": person["phone"], "organisation": "Office of " + person["family"],
                "country": "BE", "diet": "none for " + person["given"], "list_consent": "yes"}})
        self.apply(("200 people come", adding))
        by_email = {row["email"]: row["id"] for row in self.show("people")}
        for person in self.people:
            person["id"] = by_email[person["email"]]
        item = self.show("agenda_item")[0]["id"]
        steps = []
        for i, person in enumerate(self.people):
            full = f"{person['given']} {person['family']}"
            if i % 4 == 0:  # a former name, in the history only
                steps.append((f"Renamed {full}", [{"edit": "person", "id": person["id"], "fields": {
                    "family_name": person["family"] + "q"}}]))
                steps.append((f"Renamed {full} back", [{"edit": "person", "id": person["id"], "fields": {
                    "family_name": person["family"]}}]))
            if i % 4 == 1:
                steps.append((f"Translated {person['family']}", [{"add": "translation", "fields": {
                    "record_table": "person", "record": person["id"], "field": "family_name",
                    "language": "bg", "text": person["family"] + "ov"}}]))
            if i % 4 == 2:
                steps.append((f"{full} speaks", [
                    {"add": "assignment", "fields": {"person": person["id"], "agenda_item": item}},
                    {"edit": "agenda_item", "id": item, "fields": {
                        "title": f"Talk by {full}", "notes": f"{person['family']}, {person['given']}: late"}}]))
            if i % 4 == 3:
                steps.append((f"Called {full}", [{"edit": "agenda_item", "id": item, "fields": {
                    "abstract": f"Ask {person['email']} or {person['phone']}; {full.upper()}"}}]))
        self.apply(*steps)
        return kept

    def print_papers(self):
        for paper in ("badges", "signatures", "people"):
            self.run("export", self.plan, paper, "-o",
                     self.folder / f"{paper} {self.people[0]['given']} {self.people[0]['family']}.pdf",
                     "--record")
        for file in self.folder.glob("*.pdf"):
            file.unlink()

    def backups(self):
        # Two, of different states, as an import leaves them.
        for number, steps in ((1, 0), (2, 3)):
            if steps:
                self.run("undo", self.plan, steps)
            copy = self.folder / f"Event.backup 2026-11-2{number} 091205.workshop"
            shutil.copyfile(self.plan, copy)
        self.run("redo", self.plan, 3)

    def settings(self):
        config = self.folder / "config" / "convenor"
        config.mkdir(parents=True)
        person = self.people[5]
        (config / "convenor.conf").write_text(
            "[General]\nappearance=1\nrecentFiles=" + str(self.plan) + ", "
            + str(self.folder / f"Badge {person['given']} {person['family']}.workshop")
            + "\n\n[people]\nfilters\\mine=" + person["family"] + "\nfilters\\vegan=diet:vegan\n")

    def found(self):
        """Every place where a name is left."""
        words = {}
        for person in self.people:
            for name in (person["given"], person["family"]):
                words[name.lower()] = name
        places = []

        def look(data, where):
            for text in (data.lower(), data[0::2].lower(), data[1::2].lower()):  # UTF-8, UTF-16 LE and BE
                for name in words:
                    if name.encode() in text:
                        places.append((where, words[name]))
        for file in sorted(self.folder.rglob("*")):
            if not file.is_file():
                continue
            look(str(file.name).encode(), f"name of {file}")
            look(file.read_bytes(), str(file))
            if file.suffix == ".workshop":
                with sqlite3.connect(f"file:{file}?mode=ro", uri=True) as base:
                    for number, label, packed in base.execute("SELECT number, label, changes FROM revision"):
                        look(zlib.decompress(packed), f"{file}, step {number}")
                        look(label.encode(), f"{file}, label {number}")
        return places


def main():
    bench = Bench(pathlib.Path(sys.argv[1]).resolve())
    bench.plant()
    bench.print_papers()
    bench.backups()
    bench.settings()
    before = {name for _, name in bench.found()}
    print(f"planted: {len(before)} names found in {bench.folder}")
    everybody = len(bench.show("people"))
    people = [person["id"] for person in bench.people]
    bench.run("erase", bench.plan, *people, "--dry-run")
    start = time.monotonic()
    bench.run("erase", bench.plan, *people)
    print(f"erased in {time.monotonic() - start:.2f} s")
    left = bench.found()
    for where, name in left[:20]:
        print(f"LEFT: {name} in {where}")
    bench.run("verify", bench.plan)
    same = everybody == len(bench.show("people"))
    undone = bench.run("undo", bench.plan, 50)
    bench.run("redo", bench.plan, 50)
    print(f"people counted before and after: {'the same' if same else 'DIFFERENT'}; "
          f"undone and done again: {undone.strip().splitlines()[-1]}")
    print(f"names left: {len({name for _, name in left})}")
    ok = len(before) >= 2 * PEOPLE and not left and same
    if ok:
        shutil.rmtree(bench.folder)
    return 0 if ok else 1


if __name__ == "__main__":
    sys.exit(main())
