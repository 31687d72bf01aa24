#!/usr/bin/env python3
"""What convenor-solve reaches on the bench of breakout groups, scored by the independent judge, in processor seconds.
  groups.py CONVENOR-SOLVE [preferences] [mixing] [division] [--shared DIR] [--seeds N] [--runs N]
preferences: the proven optimum of wishes alone, with the seats that attain it, on the bench and on other instances
             of the same kind (--seeds of each size)
mixing:      rounds of equal groups, counting pairs that meet again
division:    the whole objective J; the budget is what this machine does in the processor seconds allowed, so that
             other work on it does not matter
"""
import argparse
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile
from collections import Counter
from itertools import combinations

# Size, the preference optimum of the bench instance, processor milliseconds allowed.
PREFERENCES = [((24, 4, 3), 188, 5), ((120, 12, 4), 2265, 5), ((350, 20, 4), 6254, 5), ((1000, 50, 3), 11301, 30)]
# Size, repeats allowed, processor seconds allowed with the start of the program (None: no figure).
MIXING = [((350, 20, 4), 0, 0.005), ((1000, 50, 3), 0, 0.005), ((25, 5, 6), 0, 0.005), ((49, 7, 8), 0, 0.005),
          ((32, 8, 9), 0, 0.005), ((1000, 50, 6), 0, 0.1), ((240, 20, 6), 0, 0.1), ((28, 7, 9), 0, None),
          ((24, 6, 7), 0, None), ((100, 10, 4), 0, None), ((30, 6, 6), 0, None), ((350, 20, 6), 134, 6)]
# Size, processor seconds, J allowed.
DIVISION = [((24, 4, 3), 1, 283), ((120, 12, 4), 5, 2589), ((350, 20, 4), 5, 7310), ((1000, 50, 3), 10, 12392)]


def measured(command):
    """Runs a command; its output and processor seconds, start of the program included."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as complaint:
        process = subprocess.Popen([str(part) for part in command], stdout=out, stderr=complaint)
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        complaint.seek(0)
        if process.returncode not in (0, 1):
            sys.exit(f'{command[0]}: {complaint.read().decode().strip()}')
        return out.read().decode(), used.ru_utime + used.ru_stime


def judge(instance, solution):
    """The judge's verdict: J, pref, repeats, balance, hard."""
    done = subprocess.run([sys.executable, JUDGE, instance, solution], capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1) or not done.stdout:
        sys.exit(f'the judge refuses {solution}: {done.stderr.strip()}')
    return {name: int(value) for name, value in (part.split('=') for part in done.stdout.split())}


def distinct(below, count, allowed):
    chosen = []
    while len(chosen) < count:
        one = below()
        if one not in chosen and allowed(one):
            chosen.append(one)
    return chosen


def generated(people, groups, rounds, seed):
    """Another instance of the kind of the bench: popular and unpopular topics, facilitators fixed to their group,
    a tenth of the groups in the second language only."""
    chance = random.Random(f'{people} {groups} {rounds} {seed}')
    countries, organisations = 8 if people < 40 else 25, max(4, people // 4)
    lines = [f'P1 {people} {groups} {rounds} {countries} {organisations} 3']
    second = [group % 10 == 9 for group in range(groups)]
    for group in range(groups):
        languages = 2 if second[group] else 1 | (chance.random() < 0.25) * 2
        lines.append(f'{max(1, people // groups - 2)} {-(-people // groups) + chance.randint(1, 3)} {languages}')
    home = [chance.randrange(countries) for _ in range(organisations)]
    weights = [chance.random() ** 2 + 0.05 for _ in range(groups)]
    for _ in range(people):
        organisation = min(chance.randrange(organisations), chance.randrange(organisations))
        languages = 1 | (chance.random() < 1 / 3) * 2
        count = 0 if chance.random() < 0.1 else min(chance.randint(3, 5), groups // 2 + 1)
        wishes = distinct(lambda: chance.choices(range(groups), weights)[0], count,
                          lambda group, speaks=languages: not second[group] or speaks & 2)
        kind = chance.choices((0, 1, 2), (40, 40, 20))[0]
        lines.append(' '.join(map(str, [home[organisation], organisation, kind, languages, count, *wishes])))
    fixed = [(group, round_, group) for group in range(min(groups, people // 6)) if not second[group]
             for round_ in range(rounds)]
    for person in chance.sample(range(groups, people), people // 50):
        group = chance.choice([group for group in range(groups) if not second[group]])
        fixed.append((person, chance.randrange(rounds), group))
    alone = {person for person, _, _ in fixed} | set(range(groups))
    free = [person for person in range(people) if person not in alone]
    chance.shuffle(free)
    together = list(zip(free[0::2], free[1::2]))[:people // 40]
    pairs = {frozenset(pair) for pair in together}
    apart = distinct(lambda: tuple(chance.sample(range(groups, people), 2)), people // 10,
                     lambda pair: frozenset(pair) not in pairs)
    for entries in (fixed, apart, together):
        lines.append(str(len(entries)))
        lines += [' '.join(map(str, entry)) for entry in entries]
    return '\n'.join(lines) + '\n'


def instance_of(size, seed):
    """The bench instance (seed 1), or one made in the scratch folder."""
    name = 'p1_%d_%d_%d_s%d.txt' % (*size, seed)
    if seed == 1:
        return BENCH / name
    path = SCRATCH / name
    path.write_text(generated(*size, seed))
    return path


def row(name, *columns, met=None):
    verdict = '' if met is None else 'met' if met else 'NOT MET'
    print(f'{name:<20}' + ''.join(f'{column:>24}' for column in columns) + f'   {verdict}', flush=True)


def preferences():
    print('\npreferences: proven optimum, milliseconds of the flow and the seats that attain it')
    for size, optimum, allowed in PREFERENCES:
        for seed in range(1, ARGUMENTS.seeds + 1):
            answers = [json.loads(measured([PROGRAM, 'bound', instance_of(size, seed)])[0])
                       for _ in range(ARGUMENTS.runs)]
            least = min(answer['preference_ms'] for answer in answers)
            first = answers[0]
            # An instance made by chance may be impossible; then the program has to say so.
            answered = first['attained'] if first['feasible'] else first['impossible'] > 0
            met = answered and least <= allowed and (seed > 1 or first['preference'] == optimum)
            row('%d/%d/%d seed %d' % (*size, seed), first['preference'], f'{least:.2f} ms',
                'impossible' if not first['feasible'] else 'attained' if first['attained'] else 'a bound', met=met)


def mixing():
    print('\nmixing: pairs that meet again, processor seconds with the start of the program')
    for size, allowed, seconds in MIXING:
        solution = SCRATCH / 'mixing.txt'
        limit = ['--time-limit', seconds] if seconds and seconds > 1 else []
        spent = min(measured([PROGRAM, 'mixing', *size, *limit, '-o', solution])[1] for _ in range(ARGUMENTS.runs))
        met = Counter()
        for line in solution.read_text().splitlines():
            groups = {}
            for person, group in enumerate(map(int, line.split())):
                groups.setdefault(group, []).append(person)
            sizes = {len(members) for members in groups.values()}
            assert len(groups) == size[1] and max(sizes) - min(sizes) <= 1, f'{size}: groups are not equal'
            for members in groups.values():
                met.update(combinations(members, 2))
        repeats = sum(count - 1 for count in met.values())
        row('%d/%d/%d' % size, repeats, f'{spent:.3f} s',
            met=repeats <= allowed and (seconds is None or spent <= seconds * (1.02 if limit else 1)))


def budget_for(instance, solution, seconds):
    """Tries that fill the processor seconds: learnt from a run of a tenth of the time, that from a shorter one."""
    budget = 200_000
    for share in (0.1, 0.97):
        answer, _ = measured([PROGRAM, 'groups', instance, '--budget', budget, '-o', solution])
        told = json.loads(answer)
        budget = max(1, int(told['iterations'] / told['cpu_ms'] * 1000 * seconds * share))
    return budget


def division():
    print('\ndivision: J by the judge within processor seconds')
    for size, seconds, allowed in DIVISION:
        for seed in range(1, ARGUMENTS.seeds + 1):
            instance, solution = instance_of(size, seed), SCRATCH / 'division.txt'
            budget = budget_for(instance, solution, seconds)
            answer, cpu = measured([PROGRAM, 'groups', instance, '--budget', budget, '-o', solution])
            told, verdict = json.loads(answer), judge(instance, solution)
            if (told['J'], told['broken']) != (verdict['J'], verdict['hard']):
                sys.exit(f'{instance}: the program says {told}, the judge {verdict}')
            met = verdict['hard'] == 0 and (seed > 1 or verdict['J'] <= allowed)
            row('%d/%d/%d seed %d' % (*size, seed), 'J=%(J)d hard=%(hard)d' % verdict, 'bound %d' % told['bound'],
                f'{cpu:.2f} s', met=met)


SECTIONS = {'preferences': preferences, 'mixing': mixing, 'division': division}
parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument('program')
parser.add_argument('sections', nargs='*', choices=[*SECTIONS, []], default=[])
parser.add_argument('--shared', type=pathlib.Path,
                    default=pathlib.Path(__file__).resolve().parents[3] / 'shared')
parser.add_argument('--seeds', type=int, default=1)
parser.add_argument('--runs', type=int, default=3)
ARGUMENTS = parser.parse_args()
PROGRAM = ARGUMENTS.program
BENCH = ARGUMENTS.shared / 'bench' / 'groups'
JUDGE = ARGUMENTS.shared / 'bench' / 'evaluate_groups.py'
with tempfile.TemporaryDirectory() as folder:
    SCRATCH = pathlib.Path(folder)
    for section in ARGUMENTS.sections or SECTIONS:
        SECTIONS[section]()
