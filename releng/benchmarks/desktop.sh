#!/bin/sh
# ./laurea bench desktop [start|batch] [ROWS] [STARTS]: the window beside an empty workbench, and what people wait for with a
# large batch. Needs Xvfb and GTK.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
root=$(CDPATH= cd -- "$here/../.." && pwd)
. "$root/releng/tools.sh"
case ${1:-} in start | batch) part=$1; shift ;; *) part=all ;; esac
rows=${1:-100000}
starts=${2:-7}
optional Xvfb xvfb
need_window

desktop=$root/releng/org.laurea.desktop.product/target/products/org.laurea.full/linux/gtk/x86_64/laurea
sh "$root/releng/build.sh" "$desktop" laurea-desktop "$(desktop_modules),tests/org.laurea.tests.ui"
work=$here/target/desktop
mkdir -p "$work"
if [ ! "$work/classpath" -nt "$root/tests/desktop/pom.xml" ]; then
  "$root/mvnw" -q -f "$root/tests/desktop/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath \
    -Dmdep.outputFile="$work/classpath" >&2
fi
junit=$(cat "$work/classpath")
plugins=$(printf '%s:' "$desktop"/plugins/*.jar)
stories=$(ls "$root"/tests/org.laurea.tests.ui/target/org.laurea.tests.ui-*.jar | grep -v sources | head -n 1)

compile() {
  name=$1
  shift
  rm -rf "$work/$name"
  mkdir -p "$work/$name"
  find "$@" -name '*.java' >"$work/sources"
  javac --release 17 -proc:none -nowarn -Xlint:none -encoding UTF-8 -d "$work/$name" -cp "$classpath" @"$work/sources"
}
classpath=$plugins compile window "$here/desktop/window/src"
jar --create --file "$work/org.laurea.bench.window.jar" --manifest "$here/desktop/window/META-INF/MANIFEST.MF" \
  -C "$here/desktop/window" plugin.xml -C "$work/window" .
classpath=$plugins:$junit:$stories:$work/window compile story "$here/desktop/story/src"
jar --create --file "$work/org.laurea.bench.story.jar" --manifest "$here/desktop/story/META-INF/MANIFEST.MF" \
  -C "$work/story" .
classpath=$junit compile bench "$here/desktop/src" "$root/tests/desktop/src/test/java"

table=$work/rows-$rows.csv
[ -f "$table" ] || "$LAUREA_HOME/bin/laurea" sample --category regular --rows "$rows" --errors $((rows / 1000)) --seed 1 \
  --out "$table" >&2
cd "$work"
java -Dlaurea.root="$root" -Dlaurea.stage="$work/stories" -Dlaurea.story.minutes=15 -Dbench.options="${BENCH_OPTIONS:-}" \
  -cp "$work/bench:$junit" org.laurea.desktop.DesktopBench "$work" "$work/org.laurea.bench.window.jar" \
  "$work/org.laurea.bench.story.jar" "$table" "$starts" "$part"
