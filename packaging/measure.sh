#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every floor of tests/bench in the release build, then the probes beside the clone (../shared/probes) where they are there.
# Wants a quiet machine and some 20 minutes. The last line is «N held, N did not hold»; what each printed is in build/release/measured.
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
top=$(dirname "$here")
. "$here/setup.sh"

benches=(desk clients calendar window add kpi import)
install_missing
cd "$top"
cmake --preset release -DPRIYOM_BENCH=ON >&2 || exit 2 # run.sh configures it without
cmake --build --preset release --target priyom priyom-cli "${benches[@]/#/bench_}" >&2 || exit 2
out=$top/build/release/measured
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$out" "$work/runtime"
chmod 0700 "$work/runtime"
export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$work/runtime PATH=$top/build/release/bin:$PATH
held=0 missed=0

# measure NAME COMMAND...
measure() {
    local name=$1
    shift
    if "$@" >"$out/$name.txt" 2>&1; then
        held=$((held + 1)) && echo "held          $name"
    else
        missed=$((missed + 1)) && echo "DID NOT HOLD  $name"
        tail -n 20 "$out/$name.txt"
    fi
}

for bench in "${benches[@]}"; do
    mkdir -p "$work/$bench"
    case $bench in
    import | clients) measure "bench_$bench" "$top/build/release/bench/bench_$bench" ;;
    *) measure "bench_$bench" "$top/build/release/bench/bench_$bench" "$work/$bench" ;;
    esac
    rm -rf "${work:?}/$bench"
done

probes=$top/../shared/probes
if [ -d "$probes" ]; then
    init='priyom-cli --db {db} init --tz Asia/Novosibirsk --open'
    add='priyom-cli --db {db} lead add --channel other --name {prefix} --count {n}'
    list='priyom-cli --db {db} lead list --format lines'
    verify='priyom-cli --db {db} verify'
    fresh="bash -c 'rm -f {db}*; PRIYOM_PASSWORD=Correct-Horse-9 exec priyom-cli --db {db} init --tz Asia/Novosibirsk --owner owner'"
    mkdir -p "$work/login" "$work/kill" "$work/power"
    measure login_probe python3 "$probes/login_probe.py" --db "$work/login/a.db" --reset "$fresh" \
        --login 'env PRIYOM_PASSWORD={password} priyom-cli --db {db} --as {user} login'
    measure kill_harness python3 "$probes/kill_harness.py" --db "$work/kill/a.db" --sqlite --trials 80 \
        --init "$init" --write "$add" --list "$list" --check "$verify"
    measure powerloss python3 "$probes/powerloss.py" --dir "$work/power" --db "$work/power/a.db" --sqlite --states 300 \
        --init "$init" --write "$add" --list "$list" --check "$verify"
else
    echo "skipped: the probes are not beside this clone"
fi
echo "$held held, $missed did not hold"
[ "$missed" -eq 0 ]
