#!/usr/bin/env python3
"""How much processor time importing people takes beside `sqlite3 .import` of the same CSV file into the same
table, and undoing it beside importing it; all in one run, the least of some runs each.
  people_import.py CONVENOR [--people N] [--runs N] [--folder DIR]
"""
import argparse
import csv
import os
import random
import shutil
import sqlite3
import subprocess
import tempfile

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument('program')
parser.add_argument('--people', type=int, default=100_000)
parser.add_argument('--runs', type=int, default=3)
parser.add_argument("--folder")
arguments = parser.parse_args()

chance = random.Random(4)
FAMILY = ['Novak', 'Petrova', 'García', 'Müller', 'Dimitrov', 'Kowalska', 'Rossi', 'Lefèvre', 'Иванова', 'Papadopoulos']
GIVEN = ['Anna', 'Boris', 'Chloé', 'Dimitar', 'Elena', 'François', 'Георги', 'Hanna', 'Igor', 'Jürgen']
COUNTRIES = ['BE', 'BG', 'DE', 'EL', 'FR', 'PL', 'IT', 'ES']
WORDS = {'status': ['registered', 'confirmed', 'invited'], 'photo_consent': ['yes', 'no', 'unknown'],
         'list_consent': ['yes', 'no', 'unknown'], 'contact_consent': ['yes', 'no', 'unknown'],
         'local': ['local', 'international', 'unknown']}


def columns_of(plan):
    with sqlite3.connect(f'file:{plan}?mode=ro', uri=True) as database:
        return [row[1] for row in database.execute('PRAGMA table_info(person)')]


def value(column, number):
    if column == 'id':
        return str(number)
    if column in WORDS:
        return chance.choice(WORDS[column])
    if column.endswith('_date'):
        return '2026-%02d-%02d' % (chance.randint(1, 12), chance.randint(1, 28))
    return {'family_name': f'{chance.choice(FAMILY)}{number}', 'given_name': chance.choice(GIVEN), 'title': 'Dr',
            'organisation': f'Regional Development Agency {number % 5000}', 'function': 'Policy officer',
            'country': chance.choice(COUNTRIES), 'category': 'business', 'email': f'p{number}@example.org',
            'phone': f'+32 2 {number:07d}', 'languages': 'en,fr', 'diet': '', 'access': '', 'precedence': '0'
            }.get(column, 'registration form')


def make_csv(path, columns):
    with open(path, 'w', newline='', encoding='utf-8') as file:
        writer = csv.writer(file)
        writer.writerow(columns)
        for number in range(1, arguments.people + 1):
            writer.writerow([value(column, number) for column in columns])


def seconds(command, **options):
    before = os.times()
    done = subprocess.run(command, capture_output=True, **options)
    after = os.times()
    if done.returncode != 0:
        raise SystemExit(f'{command}: {done.returncode} {done.stderr.decode()[-400:]}')
    return after.children_user + after.children_system - before.children_user - before.children_system


def peak_memory(command):
    text = subprocess.run(['/usr/bin/time', '-f', '%M', *command], capture_output=True, text=True).stderr
    return int(text.strip().splitlines()[-1]) / 1024


folder = arguments.folder or tempfile.mkdtemp(prefix='people_import')
empty = os.path.join(folder, 'empty.workshop')
plan = os.path.join(folder, 'plan.workshop')
people = os.path.join(folder, 'people.csv')
if os.path.exists(empty):
    os.remove(empty)
subprocess.run([arguments.program, 'new', empty], check=True, capture_output=True)
columns = columns_of(empty)
make_csv(people, columns)
print(f'{arguments.people} people, {len(columns)} columns, {os.path.getsize(people) >> 20} MiB')


def bare():
    shutil.copyfile(empty, plan)
    return seconds(['sqlite3', plan, f'.import --csv --skip 1 {people} person'])


def ours():
    for name in os.listdir(folder):
        if 'backup' in name:
            os.remove(os.path.join(folder, name))
    shutil.copyfile(empty, plan)
    return seconds([arguments.program, 'import', plan, people, '--as', 'people'])


def start():
    return seconds([arguments.program, 'verify', empty])


runs = [(bare(), ours(), seconds([arguments.program, 'undo', plan]), start()) for _ in range(arguments.runs)]
sqlite, imported, undone, started = (min(column) for column in zip(*runs))
print(f'sqlite3 .import {sqlite:.2f} s, convenor import {imported:.2f} s (of which starting {started:.2f} s), '
      f'undo {undone:.2f} s')
print(f'import / sqlite3 = {imported / sqlite:.2f} (at most 3), undo / import = {undone / imported:.2f} (at most 1.5)')
shutil.copyfile(empty, plan)
if os.path.exists('/usr/bin/time'):
    print(f'peak memory of the import {peak_memory([arguments.program, "import", plan, people, "--as", "people"]):.0f} MiB')
if not arguments.folder:
    shutil.rmtree(folder)
