#!/usr/bin/env python3
"""What convenor-solve reaches on the bench of meetings, scored by the independent judge, in processor seconds.
  meetings.py CONVENOR-SOLVE [bench] [helpdesk] [market] [--shared DIR] [--seeds N] [--instances N]
bench:    every instance of the bench, with so many seeds of the solver
helpdesk: other instances like p2, so many of each size: the bound is to be reached
market:   other instances like p3, so many of each size: 99.5 % of the bound, all of it where nobody is busy
"""
import argparse
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile

# What was reached before (README of the bench).
REACHED = {'p2_2_18_40_s1': 222, 'p2_6_18_120_s1': 708, 'p2_12_24_300_s1': 2036, 'p2_40_18_800_s1': 4632,
           'p3_350_12_100_d9_b0': 2921, 'p3_350_12_60_d9_b20': 1951, 'p3_60_8_20_d6_b20': 294,
           'p3_350_12_100_d9_b20': 2683, 'p3_350_12_175_d16_b10': 3682}
# Experts, slots, participants.
HELPDESKS = [(1, 18, 20), (2, 18, 40), (2, 6, 10), (3, 8, 12), (6, 18, 120), (8, 24, 400), (12, 24, 300),
             (20, 24, 200), (30, 20, 250), (40, 18, 300), (40, 18, 800), (40, 24, 800)]
# People, slots, tables, mean wishes of a person, percent of slots in which somebody is busy.
MARKETS = [(350, 12, 100, 9, 0), (350, 12, 60, 9, 0), (350, 12, 60, 9, 20), (350, 12, 100, 9, 20),
           (350, 12, 175, 16, 10), (350, 12, 175, 16, 0), (60, 8, 20, 6, 20), (60, 8, 20, 6, 0)]
HELPDESK_MS, MARKET_MS = 350, 2000


def measured(instance, seed, solution):
    """Runs the solver; what it says and its processor milliseconds, start of the program included."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as complaint:
        process = subprocess.Popen([PROGRAM, 'meetings', instance, '--seed', str(seed), '-o', solution], stdout=out,
                                   stderr=complaint)
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        complaint.seek(0)
        if process.returncode != 0:
            sys.exit(f'{instance}: {complaint.read().decode().strip()}')
        return json.loads(out.read()), (used.ru_utime + used.ru_stime) * 1000


def judged(instance, solution):
    """The worth by the judge."""
    done = subprocess.run([sys.executable, JUDGE, instance, solution], capture_output=True, text=True, check=False)
    if done.returncode != 0 or not done.stdout.startswith('W='):
        sys.exit(f'the judge refuses {solution}: {done.stdout.strip()} {done.stderr.strip()}')
    return int(done.stdout.split()[0].removeprefix('W='))


def first_come_first_served(instance):
    """Requests in their order, each its first option in its first slot that fits: the worth."""
    words = iter(instance.read_text().split())
    assert next(words) == 'MEET'

    def number():
        return int(next(words))
    slots, tables, people, requests, fixed = (number() for _ in range(5))
    free = [number() for _ in range(people)]
    options = [[([number() for _ in range(number())], number()) for _ in range(number())] for _ in range(requests)]
    pins = {number(): (number(), number()) for _ in range(fixed)}
    used, worth = [0] * slots, 0

    def place(who, slot, weight):
        nonlocal worth
        worth += weight
        used[slot] += 1
        for person in who:
            free[person] &= ~(1 << slot)
    for request, (option, slot) in pins.items():
        place(options[request][option][0], slot, options[request][option][1])
    for request, row in enumerate(options):
        fitting = ((who, slot, weight) for who, weight in row for slot in range(slots)
                   if used[slot] < tables and all(free[person] >> slot & 1 for person in who))
        chosen = None if request in pins else next(fitting, None)
        if chosen:
            place(*chosen)
    return worth


def helpdesk(experts, slots, people, seed):
    """Another helpdesk like p2: experts who are there from some slot to another, participants who are busy now and
    then, one to three requests each, for any who knows a topic or for some by name."""
    chance = random.Random(f'{experts} {slots} {people} {seed}')
    topics = max(3, experts // 2)
    knows = [set() for _ in range(topics)]
    for expert in range(experts):
        knows[expert % topics].add(expert)
        knows[chance.randrange(topics)].add(expert)
    rows = []
    for person in range(people):
        alone = set()
        count = 1 + (chance.random() < 1 / 3) + (chance.random() < 1 / 6)
        for rank in range(count):
            if chance.random() < 0.5:
                wishes = [(expert, 8) for expert in sorted(chance.choice(knows))]
            else:
                named = list(dict.fromkeys(min(chance.randrange(experts), chance.randrange(experts))
                                           for _ in range(chance.randint(1, 3))))
                wishes = [(expert, 10 - 2 * i) for i, expert in enumerate(named)]
            wishes = [(expert, max(1, weight - 2 * rank)) for expert, weight in wishes if expert not in alone]
            if count > 1 and len(wishes) == 1:
                alone.add(wishes[0][0])
            if wishes:
                rows.append(f'{len(wishes)} ' + ' '.join(f'2 {expert} {experts + person} {weight}'
                                                         for expert, weight in wishes))
    lines = [f'MEET {slots} 100000 {experts + people} {len(rows)} 0']
    for _ in range(experts):
        begin, end = chance.randint(0, slots // 4), slots - chance.randint(0, slots // 4)
        lines.append(str(sum(1 << slot for slot in range(begin, end) if chance.random() < 0.9)))
    for _ in range(people):
        busy = {slot for begin in (chance.randrange(slots) for _ in range(chance.randrange(3)))
                for slot in range(begin, begin + slots // 4)}
        lines.append(str(sum(1 << slot for slot in range(slots) if slot not in busy)))
    return '\n'.join(lines + rows) + '\n'


def market(people, slots, tables, degree, busy, seed):
    """Another marketplace like p3: some are popular, a third of the wishes are mutual and worth more."""
    chance = random.Random(f'{people} {slots} {tables} {degree} {busy} {seed}')
    popular = [chance.random() ** 2 * 3 + 0.3 for _ in range(people)]
    pairs = set()
    while len(pairs) < people * degree // 2:
        one, other = chance.choices(range(people), popular, k=2)
        if one != other:
            pairs.add((min(one, other), max(one, other)))
    lines = [f'MEET {slots} {tables} {people} {len(pairs)} 0']
    lines += [str(sum(1 << slot for slot in range(slots) if chance.randrange(100) >= busy)) for _ in range(people)]
    lines += [f'1 2 {one} {other} {chance.choice((2, 2, 3))}' for one, other in sorted(pairs)]
    return '\n'.join(lines) + '\n'


def show(name, instance, seeds, least, most_ms):
    """Solves one instance; True when each seed is worth least(bound) in time."""
    met = True
    first = first_come_first_served(instance)
    for seed in range(1, seeds + 1):
        told, spent = measured(instance, seed, SCRATCH / 'plan.txt')
        worth = judged(instance, SCRATCH / 'plan.txt')
        if worth != told['W'] or worth > told['bound']:
            sys.exit(f'{instance}: the program says {told}, the judge {worth}')
        good = worth >= max(first, least(told['bound'])) and spent <= most_ms
        met = met and good
        ratio = 100 * worth / max(1, told['bound'])
        print(f'{name:<30} seed {seed}  W {worth:>6}  bound {told["bound"]:>6}  {ratio:7.3f} %  {spent:7.1f} ms  '
              f'first come {first:>6}  {"met" if good else "NOT MET"}', flush=True)
    return met


def made(name, text):
    path = SCRATCH / f'{name}.txt'
    path.write_text(text)
    return path


def most_ms(name):
    return HELPDESK_MS if name.startswith('p2') else MARKET_MS


def enough(busy):
    return lambda bound: bound if busy == 0 else 0.995 * bound


def bench():
    for path in sorted(BENCH.glob('*.txt')):
        yield show(path.stem, path, ARGUMENTS.seeds, lambda _, name=path.stem: REACHED.get(name, 0), most_ms(path.stem))


def helpdesks():
    for size in HELPDESKS:
        for number in range(1, ARGUMENTS.instances + 1):
            name = 'p2_%d_%d_%d_' % size + str(number)
            yield show(name, made(name, helpdesk(*size, number)), 1, lambda bound: bound, most_ms(name))


def markets():
    for size in MARKETS:
        for number in range(1, ARGUMENTS.instances + 1):
            name = 'p3_%d_%d_%d_d%d_b%d_' % size + str(number)
            yield show(name, made(name, market(*size, number)), 1, enough(size[-1]), most_ms(name))


SECTIONS = {'bench': bench, 'helpdesk': helpdesks, 'market': markets}
parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument('program')
parser.add_argument('sections', nargs='*', choices=[*SECTIONS, []], default=[])
parser.add_argument('--shared', type=pathlib.Path,
                    default=pathlib.Path(__file__).resolve().parents[3] / 'shared')
parser.add_argument('--seeds', type=int, default=1)
parser.add_argument('--instances', type=int, default=2)
ARGUMENTS = parser.parse_args()
PROGRAM = ARGUMENTS.program
BENCH = ARGUMENTS.shared / 'bench' / 'meetings'
JUDGE = ARGUMENTS.shared / 'bench' / 'evaluate_meetings.py'
with tempfile.TemporaryDirectory() as folder:
    SCRATCH = pathlib.Path(folder)
    for section in ARGUMENTS.sections or SECTIONS:
        results = list(SECTIONS[section]())
        print(f'{section}: {sum(results)} of {len(results)} met\n')
