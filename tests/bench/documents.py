#!/usr/bin/env python3
"""Papers against the best that is there: CPU seconds, memory and bytes of whole processes, in one run.

usage: documents.py CONVENOR [--peers chrome,lo,calc,weasy] [--docs agenda30,agenda2000,list350,list10000,list100000]
                    [--runs N] [--keep FOLDER]

Takes the data makers of ../shared/bench/documents/gen.py, but with names that hardly repeat (a shaping cache
must not flatter us), turns the same CSV into plans, exports them with CONVENOR and the peers, and prints the
ratios peer : Convenor. CPU is user and system time of the whole process tree, the median of the runs.
"""
import argparse
import csv
import json
import os
import random
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
SHARED = os.path.normpath(os.path.join(HERE, "..", "..", "..", "shared", "bench", "documents"))

NAMES = {  # our name: gen.py's file
    "agenda30": "agenda_1d30",
    "agenda2000": "agenda_5d2000",
    "list350": "parts_350",
    "list10000": "parts_10000",
    "list100000": "parts_100000",
}
SYLLABLES = {
    "latin": "an be ci do el fra gu ha is jo ka lé mi nor ö pa qui ru să te uw vi wer xa ýr zo šk łu ffi fin".split(),
    "cyrillic": "ан бо ве га де ел жи за ил ки ло ма не ор пе ра сто ти ул фи хри ца чо ше щу ян".split(),
    "greek": "αν βα γε δη ελ ζω ηλ θε ίω κα λο μα νι ξα ου πα ρο στα τσι υπ φω χρι ψα".split(),
}
KINDS = {"Keynote": "talk", "Panel": "panel", "Good practice": "talk", "Working group": "groups",
         "Helpdesk": "helpdesk", "Break": "break", "Tour": "visit"}


def unique_person_maker(seed):
    """Names put together from syllables: of 100,000 less than a hundredth stand twice."""
    chance = random.Random(seed)

    def word(script, least, most):
        return "".join(chance.choice(SYLLABLES[script]) for _ in range(chance.randint(least, most))).capitalize()

    def person():
        script = chance.choices(["latin", "cyrillic", "greek"], [6, 2, 2])[0]
        family = word(script, 2, 4)
        if chance.random() < 0.15:
            family += "-" + word(script, 2, 3)
        return word(script, 2, 3) + " " + family

    return person


def make_data(folder):
    source = open(os.path.join(SHARED, "gen.py"), encoding="utf-8").read()
    marker = 'def person(): return R.choice(FIRST)+" "+R.choice(LAST)'
    assert marker in source, "gen.py has changed"
    source = source.replace(marker, "person = UNIQUE")
    argv, sys.argv = sys.argv, ["gen.py", folder]
    try:
        exec(compile(source, "gen.py", "exec"), {"UNIQUE": unique_person_maker(7), "__file__": "gen.py"})
    finally:
        sys.argv = argv


def repeats(folder, name):
    column = 1 if name.startswith("list") else 7
    with open(os.path.join(folder, NAMES[name] + ".csv"), encoding="utf-8") as file:
        names = [part.split(" (")[0] for row in list(csv.reader(file))[1:] for part in row[column].split("; ")]
    return 100 * (1 - len(set(names)) / len(names))


def person_fields(name, organisation="", country="", email=""):
    given, _, family = name.partition(" ")
    return {"given_name": given, "family_name": family, "organisation": organisation, "country": country,
            "email": email, "status": "confirmed", "list_consent": "yes", "contact_consent": "yes"}


def list_lines(rows):
    changes = [{"add": "person", "fields": person_fields(r[1], r[2], r[3], r[4])} for r in rows]
    return [{"label": "People", "changes": changes}]


def clock(text):
    hours, minutes = text.split(":")
    return int(hours) * 60 + int(minutes)


def agenda_lines(rows, day_ids):
    changes, rooms, days = [], {}, {}
    together = {}  # how many items begin at once
    for day, date, start, end, room, *_ in rows:
        together[day, start] = together.get((day, start), 0) + 1
        if day not in days:
            days[day] = f"day{day}"
            changes.append({"add": "day", "as": days[day], "fields": {"date": date, "opens": clock(start)}})
        if room not in rooms:
            rooms[room] = f"room{len(rooms)}"
            changes.append({"add": "room", "as": rooms[room], "fields": {"name": room}})
    slots = {}
    for n, (day, date, start, end, room, kind, title, speakers, text) in enumerate(rows):
        minutes = (clock(end) - clock(start)) % 1440
        fields = {"day": "@" + days[day], "position": (n + 1) << 20, "kind": KINDS[kind], "title": title,
                  "abstract": text, "minutes": minutes, "room": "@" + rooms[room]}
        if together[day, start] > 1:
            if (day, start) not in slots:
                slots[day, start] = f"slot{len(slots)}"
                changes.append({"add": "agenda_item", "as": slots[day, start], "fields": {
                    "day": "@" + days[day], "position": (n + 1) << 20, "kind": "parallel", "minutes": minutes}})
            fields["parent"] = "@" + slots[day, start]
        changes.append({"add": "agenda_item", "as": f"item{n}", "fields": fields})
        for s, speaker in enumerate(speakers.split("; ")):
            name, _, organisation = speaker.partition(" (")
            changes.append({"add": "person", "as": f"p{n}_{s}",
                            "fields": person_fields(name, organisation.rstrip(")"))})
            changes.append({"add": "assignment", "fields": {
                "person": f"@p{n}_{s}", "agenda_item": f"@item{n}", "role": "speaker", "status": "confirmed"}})
    return [{"label": "Agenda", "changes": changes + [{"remove": "day", "id": day} for day in day_ids]}]


def make_plan(convenor, folder, name):
    plan = os.path.join(folder, name + ".workshop")
    with open(os.path.join(folder, NAMES[name] + ".csv"), encoding="utf-8") as file:
        rows = list(csv.reader(file))[1:]
    run([convenor, "new", plan, "--title", "GROW your REGION 2025", "--start", "2025-11-10"])
    if name.startswith("list"):
        lines = list_lines(rows)
    else:
        shown = subprocess.run([convenor, "show", plan, "day", "--json"], capture_output=True, check=True).stdout
        lines = agenda_lines(rows, [row["id"] for row in json.loads(shown)])
    text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
    subprocess.run([convenor, "apply", plan, "-"], input=text.encode(), check=True, stdout=subprocess.DEVNULL)
    return plan


def run(command):
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def measure(command, output, runs):
    """CPU seconds (median), MB of the largest process, MB of the output; None when it failed. Measured by
    ../shared/bench/documents/measure.py, which sees the whole tree of processes."""
    folder = os.path.dirname(output)
    os.makedirs(os.path.join(folder, "logs"), exist_ok=True)
    answer = subprocess.run([sys.executable, os.path.join(SHARED, "measure.py"), "run", output, "--runs", str(runs),
                             "--cap", "600", "--", *command], capture_output=True, text=True, cwd=folder).stdout
    found = json.loads(answer.strip().splitlines()[-1]) if answer.strip() else {"timeout": True}
    if found.get("timeout") or found.get("nofile"):
        return None
    return found["cpu"], found["maxrss"], found["bytes"] / 1e6


def peer_command(peer, folder, name):
    base = os.path.join(folder, NAMES[name])
    out = os.path.join(folder, peer)
    os.makedirs(out, exist_ok=True)
    pdf = os.path.join(out, NAMES[name] + ".pdf")
    profile = f"-env:UserInstallation=file://{folder}/loprofile"
    if peer == "lo":
        options = ('pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"},'
                   '"ExportBookmarks":{"type":"boolean","value":"true"}}')
        return ["soffice", profile, "--headless", "--convert-to", options, "--outdir", out, base + ".fodt"], pdf
    if peer == "calc":
        return ["soffice", profile, "--headless", "--infilter=CSV:44,34,76,1", "--convert-to", "pdf", "--outdir",
                out, base + ".csv"], pdf
    if peer == "weasy":
        return ["weasyprint", base + ".html", pdf], pdf
    return ["chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
            "--disable-background-networking", f"--user-data-dir={folder}/chrome", "--no-pdf-header-footer",
            "--generate-pdf-document-outline", "--timeout=118000", f"--print-to-pdf={pdf}",
            "file://" + base + ".html"], pdf


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("convenor")
    parser.add_argument("--peers", default="chrome,lo,calc,weasy")
    parser.add_argument("--docs", default=",".join(NAMES))
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--keep", default="")
    arguments = parser.parse_args()
    convenor = os.path.abspath(arguments.convenor)
    folder = arguments.keep or tempfile.mkdtemp(prefix="convenor-documents-")
    os.makedirs(folder, exist_ok=True)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if not os.path.exists(os.path.join(folder, "parts_100000.csv")):
        make_data(folder)
    for name in arguments.docs.split(","):
        plan = os.path.join(folder, name + ".workshop")
        if not os.path.exists(plan):
            make_plan(convenor, folder, name)
        pdf = os.path.join(folder, name + ".pdf")
        paper = ["people", "--columns", "family_name,given_name,organisation,country,email"] \
            if name.startswith("list") else ["agenda"]
        ours = measure([convenor, "export", plan, *paper, "-o", pdf], pdf, arguments.runs)
        print(f"{name}: {repeats(folder, name):.1f} % of the names stand more than once", flush=True)
        if not ours:
            print("  convenor FAILED")
            continue
        print(f"  convenor  {ours[0]:7.2f} s {ours[1]:6.0f} MB {ours[2]:7.2f} MB pdf", flush=True)
        for peer in filter(None, arguments.peers.split(",")):
            if peer == "calc" and not name.startswith("list"):
                continue
            command, output = peer_command(peer, folder, name)
            theirs = measure(command, output, 1 if name == "list100000" else arguments.runs)
            if not theirs:
                print(f"  {peer:8}  did not finish", flush=True)
                continue
            print(f"  {peer:8}  {theirs[0]:7.2f} s {theirs[1]:6.0f} MB {theirs[2]:7.2f} MB pdf   "
                  f"CPU {theirs[0] / ours[0]:.1f} : 1, size {theirs[2] / ours[2]:.1f} : 1", flush=True)


if __name__ == "__main__":
    main()
