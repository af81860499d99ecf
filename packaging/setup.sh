# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by run.sh and test.sh: installs what is missing, and nothing when nothing is. Asks no questions.

say() { printf '%s\n' "$*" >&2; }

missing_packages() {
    grep -v '^#' "$here/packages.txt" | while read -r package; do
        [ -z "$package" ] && continue
        dpkg-query -W -f='${db:Status-Status}\n' "$package" 2>/dev/null | grep -q '^installed$' || printf '%s ' "$package"
    done
}

install_missing() {
    local missing root=
    missing=$(missing_packages)
    [ -z "$missing" ] && return 0
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || { say "Нужны пакеты: $missing. Запустите от root или установите sudo."; exit 1; }
        root=sudo
    fi
    say "Устанавливаю: $missing"
    $root apt-get -q update >&2
    # shellcheck disable=SC2086
    $root env DEBIAN_FRONTEND=noninteractive apt-get -q install -y --no-install-recommends $missing >&2
}

# build PRESET [cmake options]: configures once, then only builds.
build() {
    local preset=$1
    shift
    cd "$top"
    [ -f "build/$preset/build.ninja" ] || cmake --preset "$preset" "$@" >&2
    cmake --build --preset "$preset" >&2
}
