#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# From a bare Debian 12 to the window on a demo shop. Without a display: a picture of every page and the day's brief.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
top=$(dirname "$here")
. "$here/setup.sh"

has_display=${DISPLAY:-}${WAYLAND_DISPLAY:-}
if [ ! -x "$top/build/release/bin/priyom" ]; then
    say "Собираю программу. В первый раз это минут десять; если прервать, следующий запуск продолжит с того же места."
    [ -n "$has_display" ] || say "Экрана нет: после сборки вместо окна напишу картинки страниц."
fi
install_missing
build release -DPRIYOM_TESTS=OFF -DPRIYOM_BENCH=OFF
programs=$top/build/release/bin

if [ -n "$has_display" ]; then
    exec "$programs/priyom" --demo "$@"
fi

say "Экрана нет: вместо окна пишу картинки страниц."
pictures=$top/pictures
mkdir -p "$pictures"
for theme in light dark; do
    QT_QPA_PLATFORM=offscreen "$programs/priyom" --demo --theme "$theme" --pictures "$pictures" --size 1440x900
done
say "Картинки: $pictures"
shop=$(mktemp -d)
trap 'rm -rf "$shop"' EXIT
"$programs/priyom-cli" --db "$shop/demo.priyom" init --demo
"$programs/priyom-cli" --db "$shop/demo.priyom" --now 2026-10-15T14:05 report daily --date 2026-10-15 --format text
