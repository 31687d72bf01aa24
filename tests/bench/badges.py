#!/usr/bin/env python3
"""Badges: CPU, size, and whether every code can be read.  usage: badges.py CONVENOR PLAN [--dpi 150]

Exports the badges of a plan, prints CPU seconds (whole process) and MB, turns the sheets into pictures and has
zbarimg (zbar-tools) read them: as many different codes as badges, or the exit code is 1."""
import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile

parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("convenor")
parser.add_argument("plan")
parser.add_argument("--dpi", default="150")
arguments = parser.parse_args()
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
with tempfile.TemporaryDirectory() as folder:
    pdf = os.path.join(folder, "badges.pdf")
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([arguments.convenor, "export", arguments.plan, "badges", "-o", pdf], check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    print(f"{cpu:.2f} CPU s, {os.path.getsize(pdf) / 1e6:.2f} MB")
    subprocess.run(["pdftoppm", "-gray", "-png", "-r", arguments.dpi, pdf, os.path.join(folder, "sheet")], check=True)
    sheets = sorted(os.path.join(folder, name) for name in os.listdir(folder) if name.endswith(".png"))
    codes = set()
    for sheet in sheets:
        found = subprocess.run(["zbarimg", "-q", "--raw", sheet], capture_output=True, text=True).stdout
        codes.update(found.split())
    shown = subprocess.run([arguments.convenor, "show", arguments.plan, "people", "--json"], capture_output=True,
                           text=True, check=True).stdout
    people = [row for row in json.loads(shown) if row["status"] not in ("cancelled", "waiting")]
    print(f"{len(sheets)} sheets, {len(people)} people, {len(codes)} codes read at {arguments.dpi} dpi")
    sys.exit(0 if len(codes) == len(people) else 1)
