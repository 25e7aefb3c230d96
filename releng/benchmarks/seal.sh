#!/bin/sh
# ./laurea bench seal: how fast pieces are sealed, digests are made, signatures are made and verified, in both suites.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
product=$LAUREA_HOME
work=$here/target
mkdir -p "$work/classes"

classpath=$work/classes:$(printf '%s:' "$product"/plugins/*.jar)
javac --release 17 -proc:none -nowarn -encoding UTF-8 -d "$work/classes" -cp "$classpath" \
  "$here/src/org/laurea/bench/SealBench.java"
java -XX:+UseSerialGC -Xmx512m -cp "$classpath" org.laurea.bench.SealBench "${1:-128}"
