#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The same set-up as run.sh, then every test; the last line is «N passed, N failed».
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
top=$(dirname "$here")
. "$here/setup.sh"

install_missing
build dev
log=$top/build/dev/tests.log
failed_programs=0
(cd "$top/build/dev" && ctest --output-on-failure -j "$(nproc)" --output-log "$log" -V >/dev/null) || failed_programs=1
if [ "$failed_programs" -ne 0 ]; then
    grep -E 'FAIL!|XPASS|Loc: |\*\*\*|SEGFAULT|Timeout' "$log" >&2 || true
fi
# Every program prints its own totals; one that died before that counts as one failure more.
python3 - "$log" "$here/packages.txt" <<'PY'
import re, sys
log = open(sys.argv[1], encoding="utf-8", errors="replace").read()
totals = [tuple(map(int, t)) for t in re.findall(r"Totals: (\d+) passed, (\d+) failed, (\d+) skipped", log)]
passed, failed, skipped = (sum(column) for column in zip(*totals)) if totals else (0, 0, 0)
programs = re.findall(r"^\s*\d+ - \S+ \(.+\)$", log, re.M)
failed += len(programs) - sum(1 for total in totals if total[1])
# Set-up installed the packages of the list: a test that misses one of them has not looked at all.
packages = {line.strip() for line in open(sys.argv[2], encoding="utf-8") if line.strip() and not line.startswith("#")}
for reason in sorted(set(re.findall(r"^(?:\d+: )?SKIP   : (.+)$", log, re.M))):
    absent = re.search(r"is not installed|not on this machine", reason) and packages & set(re.findall(r"[\w.+-]+", reason))
    failed += 1 if absent else 0
    print("skipped, though its package is listed:" if absent else "skipped:", reason)
if skipped:
    print(f"{skipped} skipped")
print(f"{passed} passed, {failed} failed")
sys.exit(1 if failed or not passed else 0)
PY
