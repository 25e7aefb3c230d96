#!/bin/sh
# ./laurea bench store: an import into the store beside a plain JDBC batch insert of the same rows into H2.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
product=$LAUREA_HOME
work=$here/target
mkdir -p "$work/classes"

classpath=$work/classes:$(printf '%s:' "$product"/plugins/*.jar)
javac --release 17 -proc:none -nowarn -encoding UTF-8 -d "$work/classes" -cp "$classpath" \
  "$here/src/org/laurea/bench/StoreBench.java"
java -XX:+UseSerialGC -Xmx512m -cp "$classpath" org.laurea.bench.StoreBench "${1:-100000}"
