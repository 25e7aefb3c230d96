#!/bin/sh
# ./laurea test [--full]: installs what the tests need and runs them all; --full with the large counts.
set -eu
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
. "$root/releng/tools.sh"

full=
case "${1:-}" in
  --full) full=-Dlaurea.full=true ;;
  "") ;;
  *) say "usage: laurea test [--full]"; exit 2 ;;
esac

need_java
optional soffice libreoffice-calc-nogui libreoffice-calc
[ -e /usr/lib/libreoffice/program/libdbaselo.so ] || install_packages libreoffice-base-drivers \
  || say "SKIPPED: the test of dbf files by LibreOffice"
optional faketime faketime
# The stories of the desktop: a screen in memory for each, GTK, Chinese letters.
optional Xvfb xvfb
windowless=
need_window || { windowless=-Dlaurea.windowless=true; say "SKIPPED: the stories of the desktop"; }
# Two desktops on one database; the test starts a server of its own.
[ -n "$(find /usr/lib/postgresql -name postgres -path '*/bin/*' 2>/dev/null)" ] || install_packages postgresql \
  || say "SKIPPED: the tests on PostgreSQL"
# Who else judges what we sign and seal: OpenSSL, sm-crypto (which a test fetches by npm), a token in software.
optional openssl openssl
optional node nodejs
optional npm npm
optional softhsm2-util softhsm2

"$root/mvnw" verify $full $windowless

sh "$root/releng/other-jdk.sh" "$root/releng/org.laurea.cli.product/target/laurea"
