#!/usr/bin/env python3
"""Schedules of equal groups over many sizes: repeated pairs, the proven bound, processor milliseconds, the method.

  mixing.py CONVENOR-SOLVE [N/R/K ...] [--runs 5]

Runs `CONVENOR-SOLVE mixing N R K -o FILE` and counts the repeats in FILE afresh (not what the program says of itself).
Milliseconds are of the whole process, user and system, the least of the runs. Without sizes: those of the figures of
the breakout groups, and others of the same kind. Exit status 1: a figure is missed.
"""
import argparse, json, os, resource, subprocess, sys, tempfile
from collections import Counter
from itertools import combinations

# Size -> repeats allowed, milliseconds allowed (None: no figure).
FIGURES = {'350/20/4': (0, 5), '1000/50/3': (0, 5), '25/5/6': (0, 5), '49/7/8': (0, 5), '32/8/9': (0, 5),
           '1000/50/6': (0, 100), '240/20/6': (0, 100), '28/7/9': (0, None), '24/6/7': (0, None),
           '100/10/4': (0, None), '30/6/6': (0, None), '350/20/6': (134, 6000)}
OTHERS = '''64/8/9 81/9/10 16/4/5 36/6/3 144/12/6 144/12/7 225/15/6 15/5/7 21/7/10 27/9/13 39/13/19 45/15/22 20/5/5 36/9/11
40/8/8 40/10/13 48/12/15 52/13/17 60/10/6 120/12/4 200/20/5 500/25/6 400/20/6 18/6/8 24/8/11 30/10/14 347/20/4 999/50/3
27/7/9 335/20/6 24/4/3 30/5/2 50/7/8 64/8/10 350/10/3 350/12/5 32/8/10 33/11/16 360/20/6 100/10/5 37/6/5'''.split()

ap = argparse.ArgumentParser()
ap.add_argument('program')
ap.add_argument('sizes', nargs='*')
ap.add_argument('--runs', type=int, default=5)
args = ap.parse_args()


def counted(path, people, groups, rounds):
    """The repeats of a written schedule; stops when it is no schedule of that size."""
    meetings = Counter()
    lines = open(path).read().splitlines()
    if len(lines) != rounds:
        sys.exit(f'{path}: {len(lines)} rounds instead of {rounds}')
    for line in lines:
        seats = [int(word) for word in line.split()]
        members = [[p for p, g in enumerate(seats) if g == group] for group in range(min(seats), min(seats) + groups)]
        sizes = sorted(len(group) for group in members)
        if len(seats) != people or sum(sizes) != people or sizes[-1] - sizes[0] > 1:
            sys.exit(f'{path}: not a division of {people} into {groups} even groups')
        for group in members:
            meetings.update(combinations(group, 2))
    return sum(times - 1 for times in meetings.values())


def spent():
    """Processor milliseconds of all children so far."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return 1000 * (usage.ru_utime + usage.ru_stime)


missed = False
print('| size | repeats | bound | CPU ms | method | figure |\n|---|---|---|---|---|---|')
with tempfile.TemporaryDirectory() as folder:
    for size in args.sizes or list(FIGURES) + OTHERS:
        people, groups, rounds = (int(number) for number in size.split('/'))
        path = os.path.join(folder, 'solution')
        least, said = float('inf'), {}
        for run in range(args.runs):
            before = spent()
            done = subprocess.run([args.program, 'mixing', str(people), str(groups), str(rounds), '-o', path],
                                  capture_output=True, text=True)
            if done.returncode:
                sys.exit(f'{size}: {done.stderr.strip()}')
            said = json.loads(done.stdout)
            least = min(least, spent() - before)
            if least > 200:
                break
        repeats = counted(path, people, groups, rounds)
        allowed, time = FIGURES.get(size, (None, None))
        wrong = allowed is not None and (repeats > allowed or (time is not None and least > time))
        missed = missed or wrong
        figure = '' if allowed is None else f'{allowed}' + (f' in {time} ms' if time else '') + (' MISSED' if wrong else '')
        print(f'| {size} | {repeats} | {said.get("bound", "")} | {least:.1f} | {said.get("method", "")} | {figure} |', flush=True)
sys.exit(1 if missed else 0)
