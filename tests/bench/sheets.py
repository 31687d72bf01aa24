#!/usr/bin/env python3
"""Compares what Convenor reads of spreadsheets with what LibreOffice and SheetJS read of them, cell by cell.

  sheets.py DUMP FOLDER|FILE... [--sheetjs FOLDER] [--seconds 2] [--mib 256] [--values]

DUMP is the program sheets_dump of a build folder. FOLDER of --sheetjs holds node_modules/xlsx (npm install xlsx);
without it only LibreOffice is asked. Prints for each file a report (ok or the reason of the refusal, time, memory),
then the list of differences: LOST where another program has something in a cell that is empty here, and with --values
VALUE where both have something that is not the same number, date or text. Exit status 1: a crash, a hang, too much
memory.
"""
import argparse, csv, datetime, glob, json, os, re, resource, shutil, subprocess, sys, tempfile, time

ap = argparse.ArgumentParser()
ap.add_argument('dump')
ap.add_argument('paths', nargs='+')
ap.add_argument('--sheetjs')
ap.add_argument('--seconds', type=float, default=2)
ap.add_argument('--mib', type=int, default=256)
ap.add_argument('--values', action='store_true')
ap.add_argument('--no-office', action='store_true')
args = ap.parse_args()
csv.field_size_limit(1 << 30)

SHEETJS = '''const X=require(process.argv[1]+"/node_modules/xlsx");for(const f of process.argv.slice(2)){let o={};
try{const w=X.readFile(f,{cellText:true});for(const n of w.SheetNames){const s=w.Sheets[n];if(s["!type"])continue;o[n]={};
for(const k in s)if(k[0]!="!"&&s[k].v!==undefined&&s[k].v!=="")o[n][k]=[String(s[k].w===undefined?s[k].v:s[k].w),
s[k].t=="e"?"":String(s[k].v)];}}catch(e){o={"":String(e)}}console.log(JSON.stringify([f,o]));}'''


def files_of(paths):
    for path in paths:
        if os.path.isdir(path):
            for kind in ('xlsx', 'ods', 'fods', 'xlsm'):
                yield from sorted(glob.glob(os.path.join(path, '**', '*.' + kind), recursive=True))
        else:
            yield path


def ours(path):
    """(report, {sheet: {(row, column): text}})"""
    out = tempfile.TemporaryFile()
    begin = time.monotonic()
    process = subprocess.Popen([args.dump, path], stdout=out, stderr=subprocess.DEVNULL)
    hang = False
    while True:
        pid, status, usage = os.wait4(process.pid, os.WNOHANG)
        if pid:
            break
        if time.monotonic() - begin > 60:
            process.kill()
            _, status, usage = os.wait4(process.pid, 0)
            break
        time.sleep(0.002)
    process.returncode = 0
    seconds = time.monotonic() - begin
    mib = usage.ru_maxrss // 1024
    out.seek(0)
    try:
        result = json.loads(out.read() or b'null')
    except ValueError:
        result = None
    report = dict(path=path, seconds=seconds, mib=mib, crash=os.WIFSIGNALED(status) or result is None)
    sheets = {}
    if result:
        errors = [s['name'] + ': ' + s['error'] for s in result.get('sheets', []) if 'error' in s]
        report['said'] = result.get('error') or '; '.join(errors)
        report['remarks'] = result.get('remarks', [])
        for sheet in result.get('sheets', []):
            sheets[sheet['name']] = {(r, c): text for r, cells in sheet['rows'] for c, text in enumerate(cells) if text}
    return report, sheets


def office(paths):
    """{path: {sheet: cells}} by LibreOffice; files that it refuses are missing."""
    found = {}
    for number, path in enumerate(paths):
        with tempfile.TemporaryDirectory() as folder:
            copy = os.path.join(folder, 'f' + os.path.splitext(path)[1])
            shutil.copy(path, copy)
            try:
                subprocess.run(['soffice', f'-env:UserInstallation=file://{profile}', '--headless', '--convert-to',
                                'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1',
                                '--outdir', folder, copy], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=60)
            except subprocess.TimeoutExpired:
                pass
            sheets = {}
            for name in glob.glob(os.path.join(folder, '*.csv')):
                with open(name, newline='', encoding='utf-8', errors='replace') as f:
                    cells = {(r, c): text for r, row in enumerate(csv.reader(f), 1) for c, text in enumerate(row) if text}
                sheets[os.path.basename(name)[2:-4]] = cells
            if sheets:
                found[path] = sheets
    return found


def column(letters):
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1


def sheetjs(paths):
    found = {}
    if not args.sheetjs:
        return found
    for path in paths:
        try:
            done = subprocess.run(['node', '-e', SHEETJS, args.sheetjs, path], capture_output=True, timeout=60)
            _, sheets = json.loads(done.stdout.splitlines()[-1])
        except (subprocess.TimeoutExpired, IndexError, ValueError):
            continue
        if '' in sheets:
            continue
        found[path] = {name: {(int(re.sub('[A-Z]', '', k)), column(re.sub('[0-9]', '', k))): tuple(v) for k, v in cells.items()}
                       for name, cells in sheets.items()}
    return found


def number(text):
    text = text.strip().replace(',', '').replace('\u00a0', '').strip('$€£ ')
    share = text.endswith('%')
    try:
        return float(text.rstrip('%')) / (100 if share else 1)
    except ValueError:
        return None


def moments(text):
    """What moment a text may mean, as (date or None, seconds or None)."""
    text = text.strip()
    found = set()
    forms = [('%Y-%m-%d', 1, 0), ('%m/%d/%Y', 1, 0), ('%m/%d/%y', 1, 0), ('%d/%m/%Y', 1, 0), ('%d.%m.%Y', 1, 0), ('%d-%b-%y', 1, 0),
             ('%d-%b-%Y', 1, 0), ('%b-%y', 1, 0), ('%A, %B %d, %Y', 1, 0), ('%B %d, %Y', 1, 0), ('%d %B %Y', 1, 0), ('%Y/%m/%d', 1, 0),
             ('%d.%m.%y', 1, 0), ('%d-%m-%Y', 1, 0), ('%d-%m-%y', 1, 0), ('%d.%b %y', 1, 0), ('%m-%d-%y', 1, 0), ('%d-%b', 1, 0),
             ('%b %d, %Y', 1, 0), ('%b %d, %y', 1, 0), ('%b/%d/%Y', 1, 0)]
    clocks = ['%H:%M:%S.%f', '%H:%M:%S', '%H:%M', '%I:%M:%S %p', '%I:%M %p']
    for form, _, _ in forms:
        for clock in [''] + clocks:
            for both in ({form + ' ' + clock, form + 'T' + clock} if clock else {form}):
                try:
                    m = datetime.datetime.strptime(text, both)
                except ValueError:
                    continue
                found.add((m.date(), m.hour * 3600 + m.minute * 60 + m.second if clock else None))
    for clock in clocks:
        try:
            m = datetime.datetime.strptime(text, clock)
            found.add((None, m.hour * 3600 + m.minute * 60 + m.second))
        except ValueError:
            pass
    return found


def same(a, b):
    a, b = (re.sub(r'\s+', ' ', re.sub('_x000[dD]_', '\n', t)).strip() for t in (a, b))
    if a == b or a.upper() == b.upper() and a.upper() in ('TRUE', 'FALSE'):
        return True
    x, y = number(a), number(b)
    if x is not None and y is not None:
        digits = len(b.split('.')[1].rstrip('%')) if '.' in b and 'E' not in b.upper() else 0
        return abs(x - y) <= max(1e-5 * abs(x), 0.5 * 10 ** -digits * (0.01 if '%' in b else 1) * 1.001)
    for d1, s1 in moments(a):
        for d2, s2 in moments(b):
            if d1 and d2 and (d1.month, d1.day, d1.year % 100) == (d2.month, d2.day, d2.year % 100):
                d2 = d1  # "8/16/46"
            if (d1 == d2 or None in (d1, d2) and s1 == s2 is not None) and (s1 == s2 or None in (s1, s2) or s1 // 60 == s2 // 60):
                return True
    return False


profile = tempfile.mkdtemp()
paths = list(files_of(args.paths))
bad = 0
reports = {}
mine = {}
for path in paths:
    reports[path], mine[path] = ours(path)
    r = reports[path]
    state = 'CRASH' if r['crash'] else 'SLOW' if r['seconds'] > args.seconds else 'MEMORY' if r['mib'] > args.mib else 'ok'
    bad += state != 'ok'
    print(f"{state:6} {r['seconds'] * 1000:6.0f} ms {r['mib']:4} MiB  {path}  " +
          (r.get('said') or f"{sum(map(len, mine[path].values()))} cells") + ''.join(' | ' + t for t in r.get('remarks', [])))
others = dict(LibreOffice={} if args.no_office else office(paths), SheetJS=sheetjs(paths))
print('\nDifferences')
total = dict(compared=0, lost=0, values=0)
for program, found in others.items():
    for path in paths:
        theirs = found.get(path)
        if theirs is None:
            continue
        if not mine[path] and any(theirs.values()):
            print(f"REFUSED {path}: {program} reads {sum(map(len, theirs.values()))} cells; here: {reports[path].get('said')}")
            continue
        for name, cells in theirs.items():
            own = mine[path].get(name)
            if own is None:
                own = next((v for k, v in mine[path].items() if re.sub(r'[^\w]', '_', k) == re.sub(r'[^\w]', '_', name)), None)
            if own is None:
                if cells:
                    print(f'LOST  {path}: sheet “{name}” of {program} ({len(cells)} cells)')
                    total['lost'] += len(cells)
                continue
            for place, text in cells.items():
                total['compared'] += 1
                texts = text if isinstance(text, tuple) else (text,)
                here = own.get(place, '')
                if not here and any(t.strip() for t in texts):
                    total['lost'] += 1
                    print(f'LOST  {path} “{name}” {place}: {program} {texts[0][:60]!r}')
                elif not any(same(here, t) for t in texts):
                    total['values'] += 1
                    if args.values:
                        print(f'VALUE {path} “{name}” {place}: {program} {texts[0][:60]!r}, here {here[:60]!r}')
print(f"{len(paths)} files, {bad} bad; slowest {max(r['seconds'] for r in reports.values()) * 1000:.0f} ms, most memory "
      f"{max(r['mib'] for r in reports.values())} MiB; {total['compared']} cells compared: {total['lost']} lost, {total['values']} other values")
shutil.rmtree(profile, ignore_errors=True)
sys.exit(1 if bad else 0)
