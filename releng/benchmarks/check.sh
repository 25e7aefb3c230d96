#!/bin/sh
# ./laurea bench check: the check beside its peers, which come from Maven Central and npm.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
root=$(CDPATH= cd -- "$here/../.." && pwd)
product=$LAUREA_HOME
work=$here/target
mkdir -p "$work/classes" "$work/npm" "$work/data"

if [ ! "$work/classpath" -nt "$here/pom.xml" ]; then
  "$root/mvnw" -q -f "$here/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath \
    -Dmdep.outputFile="$work/classpath" >&2
fi
classpath=$work/classes:$(printf '%s:' "$product"/plugins/org.laurea.*.jar "$product"/plugins/*.jar)$(cat "$work/classpath")
find "$here/src" -name '*.java' >"$work/sources"
javac --release 17 -proc:none -nowarn -encoding UTF-8 -d "$work/classes" -cp "$classpath" @"$work/sources"
if command -v npm >/dev/null 2>&1; then
  cp "$here"/npm/* "$work/npm/"
  [ -d "$work/npm/node_modules" ] || (cd "$work/npm" && npm install --silent --no-audit --no-fund >&2)
fi
java -cp "$classpath" org.laurea.bench.CheckBench "$product/bin/laurea" "$work/data" "$work/npm"
java -XX:+UseSerialGC -Xmx2g -cp "$classpath" org.laurea.bench.EngineBench "$work/data/rows-100000.xlsx"
