#!/bin/sh
# Runs the packed command line, given as the first argument, on a newer Java and compares what it says.
set -eu
product=$1
. "$(dirname -- "$0")/tools.sh"

newer=
for candidate in /usr/lib/jvm/*; do
  [ -x "$candidate/bin/java" ] || continue
  feature=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$candidate/release" 2>/dev/null)
  [ "${feature:-0}" -ge 21 ] && newer=$candidate
done
if [ -z "$newer" ]; then
  say "SKIPPED: the test on a second Java (no Java 21 or newer under /usr/lib/jvm)"
  exit 0
fi

usual=$("$product/bin/laurea" --version)
other=$(JAVA_HOME=$newer "$product/bin/laurea" --version)
if [ "$usual" != "$other" ]; then
  say "FAILED: '$usual' here, '$other' on $newer"
  exit 1
fi
say "the packed command line says the same on the second Java"
