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
command -v soffice >/dev/null 2>&1 || install_packages libreoffice-calc-nogui || install_packages libreoffice-calc
command -v node >/dev/null 2>&1 || install_packages nodejs

# Compiled anew each time: the compiler, given only the changed tests, does not see the others.
rm -rf "$root"/bundles/*/target/test-classes
"$root/mvnw" verify $full

sh "$root/releng/other-jdk.sh" "$root/releng/org.laurea.cli.product/target/laurea"
