# shellcheck shell=bash disable=SC2034
# The Debian 12 packages behind tools/run and tools/test: the one list. Sourced, never run.

# To build Convenor and to show its window (qt6-base-dev brings the X11 and the offscreen platforms).
run_packages=(
    g++ cmake ninja-build ccache pkg-config
    qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools
    libharfbuzz-dev libfribidi-dev libgmime-3.0-dev libical-dev libicu-dev liblemon-dev libqrcodegencpp-dev libsqlite3-dev libxlsxwriter-dev
    libzip-dev zlib1g-dev
    libqt6sql6-sqlite libqt6svg6 qt6-translations-l10n tzdata
)
# A Wayland session without X11 needs Qt's Wayland platform too; tools/run adds it there.
wayland_packages=(qt6-wayland)
# What the tests drive and ask: a display, a screen reader's bus, PDF readers, another SQLite.
test_packages=(
    "${run_packages[@]}"
    xvfb xauth dbus at-spi2-core poppler-utils qpdf libqpdf-dev python3 sqlite3 git
)
# What tools/test --all adds: the second compiler and the checkers.
all_packages=(
    "${test_packages[@]}"
    clang clang-tidy clazy clang-format
)
