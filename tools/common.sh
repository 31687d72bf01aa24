# shellcheck shell=bash disable=SC2154
# What tools/run, tools/test and tools/translate share. Sourced, never run; the sourcing script sets `root`.

# shellcheck source=tools/packages.sh
source "$root/tools/packages.sh"

say() { printf '%s: %s\n' "${0##*/}" "$*" >&2; }

# Installs those of the packages that are missing; asks the network only then.
require_packages() {
    command -v dpkg-query >/dev/null || return 0 # not a Debian: whoever builds here brings the tools
    local installed package missing=()
    installed=" $(dpkg-query -W -f='${db:Status-Status}:${Package} ' "$@" 2>/dev/null || true)"
    for package in "$@"; do
        [[ $installed == *" installed:$package "* ]] || missing+=("$package")
    done
    ((${#missing[@]})) || return 0

    local as_root=() line="apt-get update && apt-get install -y --no-install-recommends ${missing[*]}"
    if [[ $(id -u) != 0 ]]; then
        if command -v sudo >/dev/null && { sudo -n true 2>/dev/null || { [[ -t 0 && -t 2 ]] && sudo -v; }; }; then
            as_root=(sudo)
        else
            say "packages are missing and only root can install them; run this line as root, then try again:"
            printf '%s\n' "$line" >&2
            exit 2
        fi
    fi
    say "installing ${#missing[@]} missing packages: ${missing[*]}"
    local log apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600)
    log=$(mktemp)
    if ! { "${apt[@]}" update && "${apt[@]}" install -y --no-install-recommends "${missing[@]}"; } \
        </dev/null >"$log" 2>&1; then
        tail -n 20 "$log" >&2
        rm -f "$log"
        say "apt-get could not install the missing packages (its last words are above); run this line as root, then try again:"
        printf '%s\n' "$line" >&2
        exit 2
    fi
    rm -f "$log"
}

# ccache stops the build when it cannot write its cache: then the cache lives in the build folder.
choose_cache() {
    [[ -z ${CCACHE_DIR:-} ]] || return 0
    local home=${XDG_CACHE_HOME:-${HOME:+$HOME/.cache}}
    if [[ -z $home ]] || ! mkdir -p "$home/ccache" 2>/dev/null || [[ ! -w $home/ccache ]]; then
        export CCACHE_DIR=$root/build/ccache
    fi
}

# One line that tells how far ninja is: moving on a terminal, once elsewhere, nothing when all is built.
show_progress() {
    local line told=
    while IFS= read -r line; do
        [[ $line == \[*\]* && $line != *"Re-checking globbed"* ]] || continue
        if [[ -t 2 ]]; then
            printf "\r\033[KBuilding %s %s" "$1" "${line%%]*}]" >&2
        elif [[ -z $told ]]; then
            say "building $1; this may take some minutes the first time"
        fi
        told=yes
    done
    [[ -z $told || ! -t 2 ]] || printf '\r\033[K' >&2
}

build_options=() # what `cmake` is told beyond the preset
# build PRESET [TARGET]: configures where needed and builds; quiet unless it fails.
build() {
    local preset=$1 target=${2:-all} folder=$root/build/$1
    local log=$folder/build.log fresh=()
    choose_cache
    mkdir -p "$folder"
    exec 9>"$folder/.building" # two runs at a time take turns
    flock 9
    : >"$log"
    if [[ ! -f $folder/build.ninja ]] || ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$folder/CMakeCache.txt"; then
        # A cache of another checkout, or of a configure that failed half-way, is not built upon.
        fresh=(--fresh)
    fi
    if ((${#fresh[@]} + ${#build_options[@]})) || [[ $root/CMakePresets.json -nt $folder/build.ninja ]]; then
        if ! (cd "$root" && cmake --preset "$preset" "${fresh[@]}" "${build_options[@]}") </dev/null >"$log" 2>&1 9>&-; then
            rm -f "$folder/build.ninja"
            cat "$log" >&2
            say "CMake could not configure the $preset build; its messages are above"
            return 70
        fi
    fi
    if ! ninja -C "$folder" -k 0 "$target" </dev/null 2>&1 9>&- | tee "$log" | show_progress "$([[ $target == all ]] && echo "the $preset build" || echo "$target")"; then
        grep -vE '^\[[0-9]+/[0-9]+\] (Building|Linking|Automatic|Generating|Running|Copying|Re-checking)' "$log" >&2 || true
        say "the $preset build failed; the whole log is $log"
        return 70
    fi
    exec 9>&-
}
